import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct IssuesTests {
    @Test(arguments: TestDatabase.available)
    func `an issue is raised by anybody, answered by two, decided and looked back at`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let issues = house.stores.issues
            let issue = try await raise(in: house)
            _ = try await raise(in: house)
            #expect(issue.decideBy == house.now + .hours(24), "one service day later, and this one is eight hours long")

            try await issues.answer(try answers(.ours, .known, in: house), of: issue.id, by: house.marja, at: house.now + .minutes(5))
            try await issues.answer(
                try answers(.ours, .helpful, .voice, .risk, in: house), of: issue.id, by: house.aino, at: house.now + .minutes(9))
            for _ in 1...2 {
                try await issues.decide(
                    issue.id, .respond, reason: house.words("Meillä on luvut."), by: house.marja, at: house.now + .minutes(30))
            }
            for _ in 1...2 {
                try await issues.lookBack(issue.id, house.words("Kolme lehteä siteerasi."), by: house.aino, at: house.now + .days(7))
            }

            #expect(
                try await house.deeds("issue.flagged") == [
                    #""kind":"issue.flagged","by":"pekka","unit":"management","issue":"\#(issue.id)"}"#
                ])
            #expect(
                try await house.deeds("issue.decided") == [
                    #""kind":"issue.decided","by":"marja","unit":"management","issue":"\#(issue.id)","decision":"respond","characters":16}"#
                ])
            #expect(try await house.deeds("issue.reviewed").count == 1)
            #expect(try await house.deeds("log.issue").count == 5, "the same answer said again leaves no deed")
            let seen = try await issues.issue(issue.id)
            #expect(seen.answererNames[.ours] == "Marja Ojala")
            #expect(seen.answererNames[.risk] == "Aino Kettunen")
            #expect(seen.issue.review?.words == "Kolme lehteä siteerasi.")
            #expect(try await issues.waiting().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody decides alone, before the questions or without a right`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let (issues, issue, reason) = (house.stores.issues, try await raise(in: house), try house.words("Meillä on luvut."))

            await #expect(throws: IssueRefusal.questionsOpen) {
                try await issues.decide(issue.id, .follow, reason: reason, by: house.marja, at: house.now)
            }
            try await issues.answer(
                try answers(.ours, .known, .helpful, .voice, .risk, in: house), of: issue.id, by: house.marja, at: house.now)
            await #expect(throws: IssueRefusal.onePerson) {
                try await issues.decide(issue.id, .follow, reason: reason, by: house.marja, at: house.now)
            }
            await #expect(throws: NeedsRight(.lead)) {
                try await issues.decide(issue.id, .follow, reason: reason, by: house.pekka, at: house.now)
            }
            await #expect(throws: NeedsRight(.write)) {
                try await issues.answer(try answers(.risk, in: house, "Muuta"), of: issue.id, by: house.pekka, at: house.now)
            }
            try await issues.decide(issue.id, .follow, reason: reason, by: house.aino, at: house.now)
            await #expect(throws: IssueRefusal.alreadyDecided) {
                try await issues.decide(issue.id, .notOurs, reason: reason, by: house.marja, at: house.now)
            }
            #expect(try await house.deeds("issue.decided").count == 1)
        }
    }

    private func raise(in house: WorkHouse) async throws -> Workplace.Issue {
        try await house.stores.issues.raise(
            Workplace.Issue.Content(question: "Onko tuki meidän?", words: "Kolme kysyi tänään.", link: "", isDrill: false),
            for: house.management.id,
            formKey: "one", by: house.pekka, at: house.now)
    }

    private func answers(_ questions: Workplace.Issue.Question..., in house: WorkHouse, _ words: String = "Kyllä, asiakkaamme kysyvät.")
        throws
        -> [Workplace.Issue.Question: Words]
    {
        let words = try house.words(words)
        return Dictionary(uniqueKeysWithValues: questions.map { ($0, words) })
    }
}
