import Measure
import SampleHistory
import Samples
import Storage
import StorageSQLite
import Testing
import WorkingTime
import Workplace

@Suite struct SampleHistoryTests {
    @Test func isTheSameEveryTimeAtAnyHourOfTheDay() async throws {
        let first = try await PlayedYear.shared()
        let second = try await PlayedYear(until: PlayedYear.now + .hours(5), lookingBack: 0)
        // Another test signs in on the day itself.
        let end = Instant("2026-11-22T22:00:00Z")!
        let log = try await first.stores.log.jsonl(before: end)
        // Compared outside of the expectation, which would print two megabytes.
        let isSame = try await second.stores.log.jsonl(before: end) == log
        #expect(isSame)
    }

    @Test func isReadByTheMeasureLineByLine() async throws {
        let year = try await PlayedYear.shared()
        let lines = try await year.stores.log.jsonl()
        _ = try DeedLog(jsonl: lines)
        #expect(lines.split(separator: 0x0a).count > 2_000)
    }

    @Test func bringsUnitsToTheStagesTheyAreMeantFor() async throws {
        let year = try await PlayedYear.shared()
        let week = try #require(try await year.stores.standings.newest())
        let stages = Dictionary(
            uniqueKeysWithValues: week.assessment.units.map { (Workplace.Unit.ID(known: $0.id), $0.maturity?.stage) })
        let planned: [Workplace.Unit.ID] = [
            .customerService, .sales, .recruitment, .internalCommunication, .management,
        ]
        for unit in [Workplace.Unit.ID.communications, .marketing] { #expect(stages[unit] == 4, "\(unit)") }
        for unit in planned { #expect(stages[unit] == 3, "\(unit)") }
        for unit in [Workplace.Unit.ID.projects, .productDevelopment] { #expect(stages[unit] == 2, "\(unit)") }
        #expect(week.assessment.organisation.distribution == [0, 0, 2, 5, 2, 0])
        #expect(week.assessment.organisation.weakestLink == Workplace.Unit.ID.productDevelopment.text)
    }

    @Test func showsTheHousesOwnWork() async throws {
        let (stores, aino) = (try await PlayedYear.shared().stores, Member.aino)
        #expect(try await stores.insights.waiting(for: aino).map(\.insight.content.claim) == [InsightTexts.all.last?.claim])
        #expect(try await stores.issues.waiting().map(\.issue.content.question) == [IssueTexts.open.question])
        #expect(try await stores.issues.decided().allSatisfy { $0.issue.review != nil })
        #expect(try await stores.reviews.latest(for: aino).count == ReviewTexts.all.count)
        #expect(try await stores.talkoot.held().count == 2)
        #expect(try await stores.talkoot.coming().count == 1)
        #expect(try await stores.workCases.open(of: .sales, .sales).count == 1)
        #expect(try await stores.workCases.closed(of: .sales, .sales).count == 7)
    }

    /// A Saturday after a holiday: nobody works on it, and the days around it are few.
    @Test func canBeginOnAnyDay() async throws {
        let year = try await PlayedYear(until: Instant("2027-01-02T03:00:00Z")!, lookingBack: 1)
        #expect(try await year.stores.posts.awaitingApproval(by: .aino).count == 1)
        let week = try #require(try await year.stores.standings.newest())
        #expect([3, 4].contains(week.assessment[Workplace.Unit.ID.communications.text]?.maturity?.stage))
    }

    /// The two scheduled posts stay in the house when their time comes: there is no server and no permission to send them with.
    @Test func leavesNoWorkForPublicNetworks() async throws {
        let year = try await PlayedYear.shared()
        for channel in try await year.stores.channels.register() where !channel.network.isRehearsal {
            #expect(channel.connection == .notConnected)
            #expect(channel.server.isEmpty)
            #expect(try await year.stores.channels.credentials(of: channel.id)?.isEmpty == true)
        }
        let due = try await year.stores.jobs.claim(100, for: "test", lease: .minutes(1), at: PlayedYear.now)
        // Reading the year's words, so that they can be searched, stays in the house.
        #expect(due.allSatisfy { $0.kind == .index })
    }

    @Test func leavesThingsWaitingForThePersonWhoComesIn() async throws {
        let year = try await PlayedYear.shared()
        let (stores, aino) = (year.stores, Member.aino)
        let posts = try await stores.posts.awaitingApproval(by: aino)
        #expect(posts.map(\.authorName) == ["Lauri Multanen"])
        let onTheWay = try await stores.posts.onTheWay(for: aino).map(\.stage.word)
        #expect(onTheWay.filter { $0 == "scheduled" }.count == 2)
        #expect(onTheWay.filter { $0 == "failed" }.count == 1)
        let ideas = try await stores.ideas.waiting(for: aino).filter { $0.idea.ruling == nil }
        #expect((3...5).contains(ideas.count))
        let messages = try await stores.inbox.messages(.waiting, for: aino)
        let publicOnes = messages.filter { !$0.network.isRehearsal }
        #expect((4...5).contains(publicOnes.count))
        #expect(publicOnes.allSatisfy { ($0.message.dueAt ?? PlayedYear.now) > PlayedYear.now - .days(1) })
        #expect(messages.contains { $0.network.isRehearsal })
    }

    @Test func letsEverybodyIn() async throws {
        let year = try await PlayedYear.shared()
        let register = try await year.stores.members.register(at: PlayedYear.now)
        #expect(register.count == Routala.members.count)
        #expect(register.allSatisfy { $0.joining == .joined })
        #expect(try await year.stores.organisations.current()?.isSample == true)
        #expect(try await year.stores.organisations.progress()?.isFinished == true)
        _ = try await year.stores.passwords.signIn(
            email: "aino@routala.example", password: SamplePassword.text, from: "test", on: "", at: PlayedYear.now)
    }
}

extension Post.Stage {
    fileprivate var word: String {
        switch self {
        case .scheduled: "scheduled"
        case .failed: "failed"
        default: "another"
        }
    }
}
