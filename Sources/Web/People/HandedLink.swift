import Storage
import WorkingTime
import Workplace

/// A link that an administrator hands over: shown once, ready to be copied or mailed.
struct HandedLink {
    let visit: Visit
    let purpose: Links.Purpose
    let invitation: Invitation

    private var texts: Texts { visit.texts }
    private var member: Member { invitation.member }

    var html: HTML {
        let id = "link-\(member.id)"
        return """
            <div class="field"><label for="\(id)">\(texts.linkFor(member.name))</label>\
            <p class="hint" id="\(id)-hint">\(texts.worksOnce(until: texts.moment(visit.now + purpose.lasts, now: visit.now)))</p>\
            <input class="input" id="\(id)" value="\(address)" readonly aria-describedby="\(id)-hint"></div>\
            <p><a class="hit" href="\(mail)">\(texts.openInMail)</a></p>
            """
    }

    private var address: String {
        let place = purpose == .invitation ? "invitations" : "sign-in"
        return "\(visit.site.settings.address)/\(place)/\(invitation.token.text)"
    }

    private var mail: String {
        let greeting = Texts(language: member.language, clock: texts.clock)
        let words = greeting.linkMail(to: member.firstName, house: visit.organisation?.name ?? "", address: address)
        return "mailto:\((member.email ?? "").mailEncoded)?subject=\(greeting.linkSubject.addressEncoded)&body=\(words.addressEncoded)"
    }
}

/// The answer to making a link for one person.
struct HandedLinkPage {
    let visit: Visit
    let purpose: Links.Purpose
    let invitation: Invitation

    var page: Page {
        let texts = visit.texts
        let path = "/settings/people/\(invitation.member.id)"
        return Page(
            title: texts.handOverLink, kicker: visit.up(to: path, invitation.member.name), lead: texts.handOverLinksLead,
            body: """
                <div class="stack loose narrow"><div class="stack">\(HandedLink(visit: visit, purpose: purpose, invitation: invitation).html)</div>
                <div class="row-of"><a class="button" href="/settings/people">\(texts.ready)</a>\
                <a class="hit" href="\(path)">\(texts.lookAtRights)</a></div></div>
                """)
    }
}

extension String {
    /// An address of mail within an address of the web; its `@` stays.
    fileprivate var mailEncoded: String { split(separator: "@").map { String($0).addressEncoded }.joined(separator: "@") }
}
