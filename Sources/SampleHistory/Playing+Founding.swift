import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// The first days: the house is founded, units and accounts are entered, people come in.
    func planFounding() {
        agenda.note(at: year.moment(year.first, 9 * 60)) { try await $0.found() }
        agenda.note(at: year.moment(year.first, 11 * 60)) { playing in
            try await playing.stores.organisations.publishRules(
                version: GroundRules.current.version, by: .aino, at: playing.now())
            try await playing.stores.organisations.finishSetUp(by: .aino, at: playing.now())
        }
        for pace in UnitPace.all {
            let begins = year.workday(onOrAfter: date(ofWeek: pace.firstWeek, day: 1))
            agenda.note(at: year.moment(begins, 9 * 60 + 30)) { try await $0.begin(pace.unit) }
        }
    }

    private func found() async throws {
        passwordHash = try await stores.passwords.hash(SamplePassword.text)
        let at = now()
        let organisation = Organisation(
            name: Routala.organisation.name, language: Routala.organisation.language, zone: Routala.organisation.zone, isSample: true,
            foundedAt: at)
        var aino = Member.aino
        aino.chosenRole = nil
        try await stores.organisations.found(
            organisation, firstUnit: .communications, founder: aino, passwordHash: passwordHash, at: at)
    }

    /// Declares a unit, invites its people and connects its account.
    private func begin(_ unit: Workplace.Unit) async throws {
        if unit.id != .communications { try await stores.units.add(unit, by: .aino, at: now()) }
        let newcomers = people(of: unit.id).filter { $0.id != Member.aino.id }.map { member in
            var newcomer = member
            newcomer.chosenRole = nil
            return newcomer
        }
        let invitations = try await stores.members.invite(newcomers, by: .aino, at: now())
        var dice = Dice("door \(unit.id)")
        for invitation in invitations {
            let at = moment(on: year.clock.date(of: clockNow) + dice.number(1...3), &dice)
            agenda.note(at: at) { playing in
                _ = try await playing.stores.links.accept(
                    invitation.token, passwordHash: playing.passwordHash, on: "", at: playing.now())
            }
        }
        for member in people(of: unit.id) where member.chosenRole != nil {
            let at = moment(on: year.clock.date(of: clockNow) + dice.number(4...12), &dice)
            agenda.note(at: at) { playing in
                try await playing.stores.members.choose(role: member.chosenRole, language: member.language, for: member, at: playing.now())
            }
        }
        // Its two stewards are in the house now.
        if unit.id == Channel.practice.unitID { try await stores.channels.add(.practice, formKey: nil, by: .aino, at: now()) }
        if let channel = Routala.channel(of: unit.id) { try await connect(channel) }
    }

    /// Connects a public account of the invented house: to nothing, with an empty permission, only so that its year can be told.
    private func connect(_ channel: Channel) async throws {
        let keeper = lead(of: channel.unitID)
        try await stores.channels.add(channel, formKey: nil, by: .aino, at: now())
        let account = ConnectedAccount(
            handle: channel.handle, name: channel.name, server: "https://routala.example", capabilities: channel.capabilities,
            credentials: "")
        try await stores.channels.connect(account, to: channel.id, by: keeper, at: now())
        try await finishJobs(.fetch)
    }
}
