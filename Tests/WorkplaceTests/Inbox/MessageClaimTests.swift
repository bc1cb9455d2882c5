import Testing
import WorkingTime
import Workplace

@Suite struct MessageClaimTests {
    @Test func `the first one has the case, the second is told who`() throws {
        var message = InboxCast.question()
        try message.claim(by: InboxCast.sanna, at: InboxCast.morning)

        #expect(throws: MessageRefusal.alreadyClaimed(by: "Sanna Mäkelä")) { try message.claim(by: InboxCast.olli, at: InboxCast.morning) }
        #expect(message.claim?.by == InboxCast.sanna.id)
    }

    @Test func `somebody who does not answer for the unit cannot take it`() {
        var message = InboxCast.question()

        #expect(throws: NeedsRight(.respond)) { try message.claim(by: InboxCast.veikko, at: InboxCast.morning) }
        #expect(throws: NeedsRight(.respond)) { try message.claim(by: InboxCast.petra, at: InboxCast.morning) }
    }

    @Test func `only the holder gives it back`() throws {
        var message = InboxCast.question()
        try message.claim(by: InboxCast.sanna, at: InboxCast.morning)

        #expect(throws: MessageRefusal.alreadyClaimed(by: "Sanna Mäkelä")) { try message.release(by: InboxCast.olli) }
        try message.release(by: InboxCast.sanna)
        #expect(message.claim == nil)
    }
}

@Suite struct MessageRoutingTests {
    @Test func `a routed case stays with the router until somebody of the other unit takes it on`() throws {
        var message = try Message.routed()

        #expect(message.unitID == InboxCast.development.id)
        #expect(message.claim?.by == InboxCast.sanna.id)
        #expect(message.awaitsTaker)

        try message.claim(by: InboxCast.petra, at: InboxCast.morning + .hours(1))
        #expect(message.claim?.name == "Petra Lindholm")
        #expect(!message.awaitsTaker)
    }

    @Test func `the time of the other unit begins at the routing`() throws {
        let message = try Message.routed()

        #expect(message.responsibleSince == InboxCast.morning + .minutes(18))
        #expect(message.dueAt == InboxCast.morning + .hours(8))
    }

    @Test func `the third routing is a coordinator's`() throws {
        var message = try Message.routed()
        try message.route(to: InboxCast.service.id, due: InboxCast.morning, by: InboxCast.petra, at: InboxCast.morning)

        #expect(throws: MessageRefusal.bouncedTwice) {
            try message.route(to: InboxCast.development.id, due: InboxCast.morning, by: InboxCast.sanna, at: InboxCast.morning)
        }
        try message.route(to: InboxCast.development.id, due: InboxCast.morning, by: InboxCast.kaisa, at: InboxCast.morning)
        #expect(message.routings == 3)
    }

    @Test func `the router may mend the address while nobody has taken it`() throws {
        var message = try Message.routed()
        let sales = Unit.ID(known: "sales")

        try message.route(to: sales, due: InboxCast.morning, by: InboxCast.sanna, at: InboxCast.morning)
        #expect(message.unitID == sales)
    }

    @Test func `a case is not routed to where it is`() {
        var message = InboxCast.question()
        #expect(throws: MessageRefusal.alreadyThere) {
            try message.route(to: InboxCast.service.id, due: InboxCast.morning, by: InboxCast.sanna, at: InboxCast.morning)
        }
    }
}
