import Workplace

/// The fields of an account in the register.
struct AccountFields {
    let texts: Texts
    let house: HouseList
    /// Nil for an account about to be entered.
    let channel: Channel?
    let viewer: Member
    let state: FormState

    var html: HTML {
        """
        \(channel == nil ? network : nil)
        \(select("unit", texts.unitOfChannel, house.unitChoices, channel?.unitID.text ?? viewer.home?.text ?? ""))
        \(line("name", texts.channelName, channel?.name ?? "", hint: texts.channelNameHint))
        \(isOpen ? handle : nil)
        \(select("steward-1", texts.firstSteward, house.peopleChoices, channel == nil ? viewer.id.text : steward(0), hint: texts.stewardHint))
        \(select("steward-2", texts.secondSteward, nobody + house.peopleChoices, steward(1)))
        \(line("recovery", texts.recoveryContact, channel?.recoveryContact ?? "", hint: texts.recoveryHint))
        \(line("promise", texts.servicePromise, channel?.servicePromise ?? "", hint: texts.promiseHint))
        """
    }

    private var network: HTML {
        let ticks = Network.allCases.map { network -> HTML in
            let tick = TickMarkup(
                kind: .radio, name: "network", value: network.rawValue, label: texts.name(of: network), hint: texts.hint(for: network),
                isTicked: state.value("network", else: Network.mastodon.rawValue) == network.rawValue)
            return "<div class=\"option\">\(tick.html)</div>"
        }
        return "<fieldset class=\"stack\" id=\"network\"><legend class=\"legend-title\">\(texts.whichNetwork)</legend>\(ticks)</fieldset>"
    }

    /// The network tells the name itself once it has given its permission.
    private var isOpen: Bool { channel == nil || channel?.connection == .notConnected }

    private var handle: HTML {
        """
        \(line("handle", texts.handle, channel?.handle ?? "", hint: texts.handleHint))
        \(line("server", texts.networkServer, channel?.server ?? "", hint: texts.networkServerHint))
        """
    }

    private func steward(_ place: Int) -> String {
        guard let channel, channel.stewards.indices.contains(place) else { return "" }
        return channel.stewards[place].text
    }

    private var nobody: [FieldMarkup.Choice] { [FieldMarkup.Choice(value: "", label: texts.nobodyYet)] }

    private func line(_ name: String, _ label: String, _ start: String, hint: String) -> HTML {
        FieldMarkup(
            name: name, label: label, hint: hint, problem: state.problem(with: name), value: state.value(name, else: start),
            autocomplete: "off"
        ).html
    }

    private func select(_ name: String, _ label: String, _ choices: [FieldMarkup.Choice], _ start: String, hint: String? = nil) -> HTML {
        FieldMarkup(
            name: name, label: label, hint: hint, problem: state.problem(with: name), value: state.value(name, else: start),
            kind: .choice(choices)
        ).html
    }
}
