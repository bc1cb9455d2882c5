import Testing
import WorkingTime
import Workplace

@Suite struct MessageAnsweringTests {
    @Test func `an answer is given in the name of the responsible unit, and its writer has the case`() throws {
        var message = InboxCast.question()

        #expect(try message.answered(by: InboxCast.sanna) == InboxCast.service.id)
        #expect(message.claim?.by == InboxCast.sanna.id)
        #expect(message.answeredAt == InboxCast.morning)
    }

    @Test func `what a colleague has is not answered over them`() throws {
        var message = InboxCast.question()
        try message.claim(by: InboxCast.sanna, at: InboxCast.morning)

        #expect(throws: MessageRefusal.alreadyClaimed(by: "Sanna Mäkelä")) { try message.answered(by: InboxCast.olli) }
    }

    @Test func `an answer written meanwhile is shown before another one goes out`() throws {
        var message = InboxCast.question()

        #expect(throws: MessageRefusal.alreadyAnswered(by: "Olli Virta")) {
            try message.answered(by: InboxCast.sanna, seen: 0, given: ["Olli Virta"])
        }
        try message.answered(by: InboxCast.sanna, seen: 1, given: ["Olli Virta"])
    }

    @Test func `whoever keeps the channel answers in public what another unit has taken on`() throws {
        var message = try Message.routed()
        try message.claim(by: InboxCast.petra, at: InboxCast.morning)

        #expect(try message.answered(by: InboxCast.sanna) == InboxCast.service.id)
        #expect(message.claim?.by == InboxCast.petra.id)
    }

    @Test func `an answer by the unit it was routed to takes it on`() throws {
        var message = try Message.routed()

        #expect(try message.answered(by: InboxCast.petra) == InboxCast.development.id)
        #expect(message.claim?.by == InboxCast.petra.id)
        #expect(!message.awaitsTaker)
    }

    @Test func `a closed case is not answered`() throws {
        var message = InboxCast.question()
        try message.close(.noReply, by: InboxCast.sanna, onChannelOf: InboxCast.service.id, at: InboxCast.morning)

        #expect(throws: MessageRefusal.closed) { try message.answered(by: InboxCast.sanna) }
    }

    @Test(arguments: ["", "  \n", "\u{0}"])
    func `an empty answer is none`(_ words: String) {
        #expect(throws: WordsRefusal.missing(Words.Field("words"))) { try Answer.words(words, for: .usual(of: .mastodon)) }
    }

    @Test func `an answer is as long as its network counts it`() throws {
        #expect(throws: MessageRefusal.answerTooLong(by: 1)) {
            try Answer.words(String(repeating: "ä", count: 501), for: .usual(of: .mastodon))
        }
        _ = try Answer.words(String(repeating: "👩🏽‍🚒", count: 300), for: .usual(of: .practice))
    }
}

extension Message {
    @discardableResult
    fileprivate mutating func answered(by member: Member, seen: Int = 0, given: [String] = []) throws -> Unit.ID {
        try answer(seen: seen, given: given, by: member, onChannelOf: InboxCast.service.id, at: InboxCast.morning)
    }
}

@Suite struct MessageClosingTests {
    @Test func `a question is not solved before it has been answered`() throws {
        var message = InboxCast.question()

        #expect(throws: MessageRefusal.answerFirst) { try message.closed(.solved) }
        #expect(message.closed == nil)
        try message.answered(by: InboxCast.sanna)
        try message.closed(.solved)
        #expect(message.closed?.outcome == .solved)
    }

    @Test func `an opened case waits as if it had come now`() throws {
        var message = InboxCast.question()
        try message.answered(by: InboxCast.sanna)
        try message.closed(.solved)

        try message.reopen(due: InboxCast.morning + .hours(9), by: InboxCast.sanna, onChannelOf: InboxCast.service.id)
        #expect(message.isWaiting)
        #expect(message.dueAt == InboxCast.morning + .hours(9))
    }
}

extension Message {
    fileprivate mutating func closed(_ outcome: Closing.Outcome) throws {
        try close(outcome, by: InboxCast.sanna, onChannelOf: InboxCast.service.id, at: InboxCast.morning)
    }
}
