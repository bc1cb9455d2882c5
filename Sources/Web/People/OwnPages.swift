import Storage
import Workplace

/// One's own page.
struct OwnPage {
    let visit: Visit
    let member: Member
    /// The own unit's next step, where one can take it now.
    let step: OwnStep?
    let isAmbassador: Bool

    var page: Page {
        let texts = visit.texts
        return Page(
            title: member.name,
            body: """
                <div class="stack loose narrow">\(step?.html)
                \(visit.formMarkup(to: "/me", """
                    \(FieldMarkup(name: "language", label: texts.languageLabel, value: member.language.rawValue, kind: .choice(languages)).html)
                    \(FieldMarkup(name: "role", label: texts.roleLabel, hint: texts.roleHint, value: member.chosenRole ?? "", kind: .choice(roles)).html)
                    <div><button class="button">\(texts.save)</button></div>
                    """))
                \(AmbassadorChoice(visit: visit, isOne: isAmbassador).html)
                <ul class="rows">
                <li class="row no-lead"><div><p class="title"><a href="/me/trace">\(texts.ownTrace)</a></p></div></li>
                \(member.may(.coordinate) ? "<li class=\"row no-lead\"><div><p class=\"title\"><a href=\"/ambassadors\">\(texts.ambassadors)</a></p></div></li>" as HTML : nil)
                <li class="row no-lead"><div><p class="title"><a href="/me/password">\(texts.changePassword)</a></p></div></li>
                <li class="row no-lead"><div><p class="title"><a href="/accounts">\(texts.accountRegister)</a></p></div></li>
                <li class="row no-lead"><div><p class="title"><a href="/sessions">\(texts.ownSessions)</a></p></div></li>
                </ul>
                \(visit.formMarkup(to: "/session", method: "delete", class: "contents", "<div><button class=\"button quiet\">\(texts.signOut)</button></div>"))
                </div>
                """)
    }

    private var languages: [FieldMarkup.Choice] {
        HouseLanguage.allCases.map { FieldMarkup.Choice(value: $0.rawValue, label: visit.texts.name(of: $0)) }
    }

    private var roles: [FieldMarkup.Choice] {
        [FieldMarkup.Choice(value: "", label: visit.texts.noRoleYet)]
            + ChosenRole.allCases.map { FieldMarkup.Choice(value: $0.rawValue, label: visit.texts.name(of: $0)) }
    }
}

/// Where one is signed in, each with a button that ends it.
struct SessionsPage {
    let visit: Visit
    let sessions: [Session]

    var page: Page {
        Page(
            title: visit.texts.ownSessions, lead: visit.texts.sessionsExplained, body: "<ul class=\"rows narrow\">\(sessions.map(row))</ul>"
        )
    }

    private func row(_ session: Session) -> HTML {
        let texts = visit.texts
        return """
            <li class="row no-lead"><div><p class="title">\(session.device.isEmpty ? texts.unknownDevice : session.device)\
            \(isThisOne(session) ? " · \(texts.thisBrowser)" as HTML : "")</p>
            <p class="meta">\(texts.lastSeen(texts.moment(session.seenAt, now: visit.now)))</p></div>
            \(visit.formMarkup(to: "/sessions/\(session.id)", method: "delete", class: "contents", """
                <button class="button quiet slim" aria-label="\(texts.endSession) \(session.device)">\(texts.endSession)</button>
                """))</li>
            """
    }

    private func isThisOne(_ session: Session) -> Bool {
        if case .member(_, let current, _) = visit.person { current.id == session.id } else { false }
    }
}
