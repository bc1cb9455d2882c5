import Samples
import Testing
import Workplace

@Suite struct RoutalaTests {
    @Test func `nine units do nine things`() {
        #expect(Routala.units.count == 9)
        #expect(Set(Routala.units.map(\.primary)).count == BusinessFunction.allCases.count)
        #expect(Set(Routala.units.map(\.address)).count == 9)
    }

    @Test func `keys are valid and one of a kind`() {
        let keys = Routala.units.map(\.id.text) + Routala.members.map(\.id.text) + Routala.channels.map(\.id.text)

        #expect(Set(keys).count == keys.count)
        #expect(keys.allSatisfy { Identifier<Unit>($0) != nil })
    }

    @Test(arguments: Routala.units)
    func `every unit has a leader, two who approve and three to eight people`(_ unit: Unit) {
        let people = Routala.members(of: unit.id)

        #expect(people.contains { $0.may(.lead, in: unit.id) })
        #expect(Routala.members.filter { $0.may(.approve, in: unit.id) }.count >= 2)
        #expect((3...8).contains(people.count))
    }

    @Test func `everybody belongs to a unit that exists and has an address of one's own`() {
        let units = Set(Routala.units.map(\.id))

        for member in Routala.members {
            #expect(member.home.map { units.contains($0) } == true)
            #expect(member.grants.units.keys.allSatisfy { units.contains($0) })
            #expect(member.email?.hasSuffix("@routala.example") == true)
        }
        #expect(Set(Routala.members.map(\.name)).count == Routala.members.count)
        #expect(Set(Routala.members.compactMap(\.email)).count == Routala.members.count)
    }

    @Test func `rights of the organisation are given as such, and rights of units in units`() {
        for member in Routala.members {
            #expect(member.grants.organisation.allSatisfy { !$0.isPerUnit })
            #expect(member.grants.units.values.joined().allSatisfy { $0.isPerUnit })
        }
    }

    @Test func `Aino leads communications and may stop everything`() {
        #expect(Member.aino.may(.lead, in: .communications))
        #expect([Right.administer, .coordinate, .stopEverything].allSatisfy { Member.aino.may($0) })
    }

    @Test(arguments: Routala.units)
    func `every unit speaks in a channel of its own`(_ unit: Unit) {
        #expect(Routala.channel(of: unit.id) != nil)
    }

    @Test(arguments: Routala.channels)
    func `every account has two stewards who exist and no server`(_ channel: Channel) {
        #expect(Set(channel.stewards).count >= 2)
        #expect(channel.stewards.allSatisfy { Routala.member($0) != nil })
        #expect(channel.server.isEmpty)
        #expect((channel.connection == .connected) == channel.network.isRehearsal)
    }
}
