import Samples
import Testing
import WorkingTime
import Workplace

@Suite struct DeliveryCourseTests {
    private static let pace = DeliveryPace(
        firstLook: .minutes(2), secondLook: .minutes(3), retries: [.seconds(30), .minutes(2)], mostAttempts: 3)
    private static let receipt = Delivery.Receipt(remoteID: "108", address: "https://sosiaali.example/@routala/108")

    private func delivery(_ state: Delivery.State) -> Delivery {
        Delivery(id: Identifier(known: "d1"), subject: .post(Post.frostDraft.id), channelID: Channel.sales.id, revision: 1, state: state)
    }

    @Test func `nothing leaves before its time`() {
        var delivery = delivery(.waiting(until: .tomorrow))

        #expect(delivery.takeTurn(at: .noon, pace: Self.pace) == .wait(until: .tomorrow))
        #expect(delivery.state == .waiting(until: .tomorrow))
        #expect(delivery.attempts == 0)
    }

    @Test func `what is due is on its way before it is sent`() {
        var delivery = delivery(.waiting(until: .morning))

        #expect(delivery.takeTurn(at: .noon, pace: Self.pace) == .send)
        #expect(delivery.state == .sending(since: .noon))
        #expect(delivery.attempts == 1)
        #expect(delivery.firstBegunAt == .noon)
    }

    @Test func `what was not handed over goes back as if it had not been begun`() {
        var delivery = delivery(.waiting(until: .morning))
        _ = delivery.takeTurn(at: .noon, pace: Self.pace)

        #expect(delivery.takeBack(since: .noon, at: .noon + .seconds(20)) == .wait(until: .noon + .seconds(20)))
        #expect(delivery.attempts == 0)
        #expect(delivery.takeTurn(at: .noon + .seconds(20), pace: Self.pace) == .send)
    }

    @Test func `what somebody else has taken up is not taken back`() {
        var delivery = delivery(.uncertain(since: .noon, nextLook: .noon + .minutes(2)))

        #expect(delivery.takeBack(since: .noon, at: .noon + .seconds(20)) == nil)
        #expect(delivery.state == .uncertain(since: .noon, nextLook: .noon + .minutes(2)))
    }

    @Test func `what is found on its way is never sent again blindly`() {
        var delivery = delivery(.sending(since: .noon))

        #expect(delivery.takeTurn(at: .noon + .seconds(5), pace: Self.pace) == .wait(until: .noon + .minutes(2)))
        #expect(delivery.takeTurn(at: .noon + .minutes(2), pace: Self.pace) == .look)
        #expect(delivery.state == .uncertain(since: .noon, nextLook: .noon + .minutes(2)))
    }

    @Test func `only two looks apart that find nothing let it be sent again`() {
        var delivery = delivery(.uncertain(since: .noon, nextLook: .noon + .minutes(2)))

        #expect(delivery.record(.absent, at: .noon + .minutes(2), pace: Self.pace) == .wait(until: .noon + .minutes(5)))
        #expect(delivery.record(.absent, at: .noon + .minutes(5), pace: Self.pace) == .wait(until: .noon + .minutes(5)))
        #expect(delivery.state == .retry(at: .noon + .minutes(5), reason: .notArrived))
    }

    @Test func `a look that finds it settles it`() {
        var delivery = delivery(.uncertain(since: .noon, nextLook: .noon + .minutes(2)))

        #expect(delivery.record(.found(Self.receipt), at: .tomorrow, pace: Self.pace) == .leave)
        #expect(delivery.state == .sent(Self.receipt, at: .tomorrow))
    }

    @Test func `where a network cannot tell a person decides`() throws {
        var delivery = delivery(.uncertain(since: .noon, nextLook: .noon + .minutes(2)))

        #expect(delivery.record(.cannotTell, at: .noon + .minutes(2), pace: Self.pace) == .leave)
        #expect(delivery.takeTurn(at: .tomorrow, pace: Self.pace) == .leave)
        try delivery.sendAgain(at: .tomorrow)
        #expect(delivery.takeTurn(at: .tomorrow, pace: Self.pace) == .send)
    }

    @Test func `late news of a delivery settled otherwise changes nothing`() {
        var delivery = delivery(.sent(Self.receipt, at: .noon))

        #expect(delivery.record(.refused(reason: "no"), since: .noon, at: .tomorrow, pace: Self.pace) == nil)
        #expect(delivery.state == .sent(Self.receipt, at: .noon))
    }

    @Test(arguments: [
        (Delivery.Outcome.reconnect, Delivery.State.needsConnecting), (.refused(reason: "liian pitkä"), .refused(reason: "liian pitkä")),
        (.sent(receipt), .sent(receipt, at: .noon)), (.uncertain, .uncertain(since: .morning, nextLook: .morning + .minutes(2))),
        (.again(after: .tomorrow, because: .tooMany), .retry(at: .tomorrow, reason: .tooMany)),
        (.again(after: nil, because: .unreachable), .retry(at: .noon + .seconds(30), reason: .unreachable)),
    ])
    func `each outcome has its state`(_ outcome: Delivery.Outcome, state: Delivery.State) {
        var delivery = delivery(.waiting(until: .morning))
        _ = delivery.takeTurn(at: .morning, pace: Self.pace)

        _ = delivery.record(outcome, since: .morning, at: .noon, pace: Self.pace)

        #expect(delivery.state == state)
    }

    @Test func `after enough vain attempts a person is asked`() {
        var delivery = delivery(.waiting(until: .noon))
        for attempt in 1...3 {
            let now = Instant.noon + .hours(attempt)
            #expect(delivery.takeTurn(at: now, pace: Self.pace) == .send)
            _ = delivery.record(.again(after: nil, because: .unreachable), since: now, at: now, pace: Self.pace)
        }

        #expect(delivery.state == .refused(reason: Setback.unreachable.rawValue))
        #expect(delivery.takeTurn(at: .noon + .days(2), pace: Self.pace) == .leave)
    }

    @Test func `stopping takes back only what has certainly not left`() {
        var (waiting, sending) = (delivery(.waiting(until: .noon)), delivery(.sending(since: .noon)))

        waiting.stop()
        sending.stop()

        #expect(waiting.state == .stopped)
        #expect(sending.state == .sending(since: .noon))
    }
}
