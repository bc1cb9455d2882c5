import Storage
import WorkingTime
import Workplace

/// The register: every account of the organisation, who keeps it and whether it works.
struct AccountsPage {
    let visit: Visit
    let channels: [Channel]
    let house: HouseList
    let member: Member

    private var texts: Texts { visit.texts }

    var page: Page {
        let add: HTML? = member.keepsTheHouse ? "<p><a class=\"button\" href=\"/accounts/new\">\(texts.registerAccount)</a></p>" : nil
        return Page(
            title: texts.accountRegister, lead: texts.accountRegisterLead,
            body:
                "<div class=\"stack loose narrow\">\(add)\(channels.isEmpty ? empty : "<ul class=\"rows\">\(channels.map(row))</ul>")</div>"
        )
    }

    private var empty: HTML { "<p class=\"text\">\(texts.noAccountsYet)</p>" }

    private func row(_ channel: Channel) -> HTML {
        """
        <li class="row no-lead"><div><p class="title"><a href="/accounts/\(channel.id)">\(channel.name)</a></p>
        <p class="meta">\(texts.name(of: channel.network))\(channel.handle.isEmpty ? "" : ", \(channel.handle)" as HTML), \(house.name(of: channel.unitID))</p>
        <p class="meta">\(texts.stewards(house.stewards(of: channel).map(\.name)))</p></div>
        <p class="end">\(ChannelState(texts: texts, channel: channel).html)</p></li>
        """
    }
}

/// Whether an account works, in a sign and a word.
struct ChannelState {
    let texts: Texts
    let channel: Channel

    var html: HTML {
        switch channel.connection {
        case .notConnected: Glyph.hollow.state(texts.notConnected, tone: "open")
        case .connected: Glyph.done.state(channel.network.isRehearsal ? texts.inUse : texts.connected, tone: "met")
        case .expired(let since): Glyph.failed.state(texts.permissionExpired(texts.day(since)), tone: "stop")
        case .closed: Glyph.solid.state(texts.accountClosedState)
        }
    }
}

struct NewAccountPage {
    let visit: Visit
    let house: HouseList
    let state: FormState

    var page: Page {
        let texts = visit.texts
        let fields = visit.member.map { AccountFields(texts: texts, house: house, channel: nil, viewer: $0, state: state).html }
        return Page(
            title: texts.registerAccount, kicker: visit.up(to: "/accounts", texts.accountRegister), lead: texts.registerAccountLead,
            body: visit.formMarkup(
                to: "/accounts", class: "stack narrow",
                """
                \(visit.errorSummary(state))
                \(fields)
                <div><button class="button">\(texts.registerAccount)</button></div>
                """))
    }
}
