import Storage
import WorkingTime
import Workplace

/// Everybody in the house, and below them those who have left.
struct PeoplePage {
    let visit: Visit
    let people: [RegisteredMember]
    let units: [Unit]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.people, kicker: visit.up(to: "/settings", texts.settings), lead: texts.peopleLead,
            body: """
                <div class="stack loose narrow"><p><a class="button" href="/settings/people/new">\(texts.invitePerson)</a></p>
                <ul class="rows">\(people.filter(\.member.isPresent).map(row))</ul>\(former)</div>
                """)
    }

    private var former: HTML? {
        let former = people.filter { !$0.member.isPresent }
        guard !former.isEmpty else { return nil }
        return """
            <section class="section" aria-labelledby="former"><h2 class="h-21" id="former">\(texts.formerPeople)</h2>\
            <ul class="rows">\(former.map(row))</ul></section>
            """
    }

    private func row(_ person: RegisteredMember) -> HTML { PersonRow(visit: visit, person: person, units: units).html }
}

/// A person in a list: where they work, what they may do, and whether they have come in.
struct PersonRow {
    let visit: Visit
    let person: RegisteredMember
    let units: [Unit]

    private var texts: Texts { visit.texts }

    var html: HTML {
        let member = person.member
        let home = units.first { $0.id == member.home }?.name
        let details = [home, member.isLeader ? texts.leaderShort : nil, member.isOnLeave ? texts.onLeave : nil].compactMap(\.self)
        return """
            <li class="row"><span class="who" aria-hidden="true">\(member.initials)</span>\
            <div><p class="title"><a href="/settings/people/\(member.id)">\(member.name)</a></p>\
            <p class="meta">\(details.joined(separator: ", "))</p><p class="meta">\(texts.rights(of: member, units: units))</p></div>\
            <p class="end">\(JoiningState(visit: visit, joining: person.joining).html)</p></li>
            """
    }
}

/// How far somebody has come in, in a sign and a few words.
struct JoiningState {
    let visit: Visit
    let joining: Joining

    var html: HTML {
        let texts = visit.texts
        return switch joining {
        case .joined: Glyph.done.state(texts.hasJoined, tone: "met")
        case .invited(let until): Glyph.half.state(texts.invited(until: texts.day(until, today: visit.today)), tone: "open")
        case .invitationTooOld: Glyph.hollow.state(texts.invitationTooOld, tone: "open")
        case .notInvited: Glyph.hollow.state(texts.notInvited, tone: "open")
        case .left: Glyph.solid.state(texts.hasLeft)
        }
    }
}
