import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct AcknowledgementsTests {
    let rules = GroundRules.current

    @Test(arguments: TestDatabase.available)
    func `an administrator brings the rules into force, once`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            let before = try await house.stores.acknowledgements.standing(for: house.veikko)
            #expect(before.inForce == nil)

            try await house.stores.organisations.publishRules(version: rules.version, by: house.aino, at: house.now)
            try await house.stores.organisations.publishRules(version: rules.version, by: house.aino, at: house.now + .days(1))

            let standing = try await house.stores.acknowledgements.standing(for: house.veikko)
            #expect(standing.inForce?.version == rules.version)
            #expect(standing.inForce?.publishedAt == house.now)
            #expect(standing.inForce?.publisherName == "Aino Kettunen")
            let deeds = try await house.deeds("rules.published")
            #expect(deeds.count == 1)
            #expect(deeds[0].hasSuffix(#""kind":"rules.published","by":"aino","version":"2026-1"}"#))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody else brings the rules into force`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            await #expect(throws: NeedsRight(.administer)) {
                try await house.stores.organisations.publishRules(version: rules.version, by: house.veikko, at: house.now)
            }
            await #expect(throws: GroundRulesRefusal.notInForce) { try await acknowledge(right: 3, attempt: 1, house.veikko, in: house) }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `three right answers acknowledge the rules, and others see a count`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            try await house.stores.organisations.publishRules(version: rules.version, by: house.aino, at: house.now)

            try await acknowledge(right: 3, attempt: 1, house.veikko, in: house)
            try await acknowledge(right: 3, attempt: 1, house.veikko, in: house)

            #expect(try await house.stores.acknowledgements.standing(for: house.veikko).acknowledgedAt == house.now)
            let seenByPetra = try await house.stores.acknowledgements.standing(for: house.petra)
            #expect(seenByPetra.acknowledgedAt == nil)
            #expect((seenByPetra.acknowledged, seenByPetra.present) == (1, 3))
            let deeds = try await house.deeds("rules.acknowledged")
            #expect(deeds.count == 1)
            #expect(deeds[0].hasSuffix(#""kind":"rules.acknowledged","by":"veikko","unit":"sales","version":"2026-1","right":3}"#))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an answer that went another way leads to other situations and leaves no deed`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            try await house.stores.organisations.publishRules(version: rules.version, by: house.aino, at: house.now)

            await #expect(throws: GroundRulesRefusal.wrongAnswer) { try await acknowledge(right: 2, attempt: 1, house.veikko, in: house) }
            await #expect(throws: GroundRulesRefusal.alreadyAnswered) {
                try await acknowledge(right: 3, attempt: 1, house.veikko, in: house)
            }

            let standing = try await house.stores.acknowledgements.standing(for: house.veikko)
            #expect(standing.nextAttempt == 2)
            #expect(standing.acknowledged == 0)
            #expect(try await house.deeds("rules.acknowledged") == [])

            try await acknowledge(right: 3, attempt: 2, house.veikko, in: house)
            #expect(try await house.deeds("rules.acknowledged").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a situation left open spends no attempt`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            try await house.stores.organisations.publishRules(version: rules.version, by: house.aino, at: house.now)
            let first = rules.situations(for: "veikko", attempt: 1)[0].id

            await #expect(throws: GroundRulesRefusal.answerMissing(first)) {
                try await house.stores.acknowledgements.acknowledge(rules, answers: [:], attempt: 1, by: house.veikko, at: house.now)
            }
            #expect(try await house.stores.acknowledgements.standing(for: house.veikko).nextAttempt == 1)
        }
    }

    private func acknowledge(right: Int, attempt: Int, _ member: Member, in house: LearningHouse) async throws {
        let asked = rules.situations(for: member.id.text, attempt: attempt).enumerated()
        let answers = asked.map { place, situation in
            (situation.id, place < right ? situation.question.right : (situation.question.right + 1) % 3)
        }
        try await house.stores.acknowledgements.acknowledge(
            rules, answers: Dictionary(uniqueKeysWithValues: answers), attempt: attempt, by: member, at: house.now)
    }
}
