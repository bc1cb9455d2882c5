import WorkingTime
import Workplace

/// One account: what the register says of it, its connection, and for its keepers the forms that change both.
struct AccountPage {
    let visit: Visit
    let channel: Channel
    let house: HouseList
    let member: Member
    let state: FormState
    let connecting: FormState

    private var texts: Texts { visit.texts }
    private var isKeeper: Bool { channel.mayBeKept(by: member) && channel.connection != .closed }

    var page: Page {
        Page(
            title: channel.name, kicker: visit.up(to: "/accounts", texts.accountRegister),
            body: """
                <div class="stack loose narrow"><ul class="rows">\(facts)</ul>
                \(isKeeper ? AccountConnection(visit: visit, channel: channel, state: connecting).html : nil)
                \(isKeeper ? form : nil)\(mayDisconnect ? disconnecting : nil)\(mayClose ? closing : nil)</div>
                """)
    }

    private var facts: [HTML] {
        let stewards = house.stewards(of: channel)
        return [
            row(
                texts.name(of: channel.network), [channel.handle, channel.server].filter { !$0.isEmpty }.joined(separator: ", "),
                ChannelState(texts: texts, channel: channel).html),
            row(
                texts.stewardsLabel, texts.stewards(stewards.map(\.name)),
                stewards.count < Channel.stewardsWanted ? Glyph.hollow.state(texts.stewardMissing, tone: "open") : nil),
            row(texts.unitOfChannel, house.name(of: channel.unitID), nil),
            row(
                texts.recoveryContact, channel.recoveryContact,
                channel.recoveryContact.isEmpty && !channel.network.isRehearsal ? Glyph.hollow.state(texts.missing, tone: "open") : nil),
            row(texts.servicePromise, channel.servicePromise, nil),
        ]
    }

    private func row(_ title: String, _ detail: String, _ sign: HTML?) -> HTML {
        """
        <li class="row no-lead"><div><p class="title">\(title)</p><p class="meta">\(detail.isEmpty ? texts.notWritten : detail)</p></div>\(sign)</li>
        """
    }

    private var form: HTML {
        """
        <section class="section" aria-labelledby="change"><h2 class="h-21" id="change">\(texts.changeAccount)</h2>
        \(visit.formMarkup(to: "/accounts/\(channel.id)", """
            \(visit.errorSummary(state))
            \(AccountFields(texts: texts, house: house, channel: channel, viewer: member, state: state).html)
            <div><button class="button quiet">\(texts.save)</button></div>
            """))</section>
        """
    }

    private var mayDisconnect: Bool { isKeeper && channel.connection != .notConnected && !channel.network.isRehearsal }

    private var disconnecting: HTML {
        """
        <section class="section" aria-labelledby="disconnect"><h2 class="h-21" id="disconnect">\(texts.disconnectAccount)</h2>
        <p class="text">\(texts.disconnectAccountLead)</p>
        \(visit.formMarkup(
            to: "/accounts/\(channel.id)/connection", method: "delete",
            "<div><button class=\"button quiet\">\(texts.disconnectAccount)</button></div>"))
        </section>
        """
    }

    private var mayClose: Bool { isKeeper && (member.may(.administer) || member.may(.lead, in: channel.unitID)) }

    private var closing: HTML {
        """
        <section class="section" aria-labelledby="close"><h2 class="h-21" id="close">\(texts.closeAccount)</h2>
        <p class="text">\(texts.closeAccountLead)</p>
        \(visit.formMarkup(to: "/accounts/\(channel.id)/closing", "<div><button class=\"button quiet\">\(texts.closeAccount)</button></div>"))
        </section>
        """
    }
}

/// How the account gets its network's permission, in the way of that network.
struct AccountConnection {
    let visit: Visit
    let channel: Channel
    let state: FormState

    private var texts: Texts { visit.texts }

    var html: HTML? {
        switch channel.network.permission {
        case .none: nil
        case .signIn: section(texts.connectBySignIn, nil)
        case .appPassword: section(texts.connectByAppPassword, appPassword)
        }
    }

    private func section(_ lead: String, _ field: HTML?) -> HTML {
        """
        <section class="section" aria-labelledby="connection"><h2 class="h-21" id="connection">\(title)</h2>
        \(expired)<p class="text">\(lead)</p>
        \(visit.formMarkup(to: "/accounts/\(channel.id)/connection", """
            \(visit.errorSummary(state))
            \(field)
            <div><button class="button">\(title)</button></div>
            """))</section>
        """
    }

    private var title: String { channel.connection == .notConnected ? texts.connectAccount : texts.reconnectAccount }

    private var expired: HTML? {
        guard case .expired(let since) = channel.connection else { return nil }
        return "<p class=\"note stop\">\(texts.permissionExpiredExplained(texts.day(since, today: visit.today)))</p>"
    }

    private var appPassword: HTML {
        FieldMarkup(
            name: "app-password", label: texts.appPassword, hint: texts.appPasswordHint, problem: state.problem(with: "app-password"),
            kind: .password, autocomplete: "off", isRequired: true
        ).html
    }
}
