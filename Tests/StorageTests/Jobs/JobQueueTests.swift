import Testing
import WorkingTime

@testable import Storage

@Suite struct JobQueueTests {
    private static let now = Instant("2026-11-23T07:15:00Z")!
    private static let lease = Duration.seconds(30)

    private static func with(_ kind: TestDatabase, subjects: [String], _ body: (JobQueue, any Database) async throws -> Void) async throws {
        try await kind.withDatabase { database in
            try await database.write { transaction in
                try Migration.migrate(transaction)
                for subject in subjects { try transaction.enqueue(.deliver, subject, due: now, at: now) }
            }
            try await body(JobQueue(database: database), database)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a job belongs to its holder until the lease runs out`(_ kind: TestDatabase) async throws {
        try await Self.with(kind, subjects: ["d1"]) { queue, _ in
            let taken = try await queue.claim(5, for: "first", lease: Self.lease, at: Self.now)
            #expect(taken.map(\.subject) == ["d1"])

            #expect(try await queue.claim(5, for: "second", lease: Self.lease, at: Self.now + .seconds(29)).isEmpty)
            try await queue.renew(taken.map(\.id), for: "first", lease: Self.lease, at: Self.now + .seconds(29))
            #expect(try await queue.claim(5, for: "second", lease: Self.lease, at: Self.now + .seconds(58)).isEmpty)

            let again = try await queue.claim(5, for: "second", lease: Self.lease, at: Self.now + .seconds(59))
            #expect(again.map(\.attempts) == [2])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who has lost a job can neither end it nor put it off`(_ kind: TestDatabase) async throws {
        try await Self.with(kind, subjects: ["d1"]) { queue, _ in
            let lost = try await queue.claim(1, for: "first", lease: Self.lease, at: Self.now)[0]
            let later = Self.now + .seconds(31)
            let taken = try await queue.claim(1, for: "second", lease: Self.lease, at: later)

            try await queue.finish(lost, heldBy: "first", again: nil)
            try await queue.finish(lost, heldBy: "first", again: later + .hours(1))

            #expect(try await queue.claim(1, for: "third", lease: Self.lease, at: later + .seconds(31)).map(\.id) == taken.map(\.id))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what was queued anew while it was done stays queued`(_ kind: TestDatabase) async throws {
        try await Self.with(kind, subjects: ["d1"]) { queue, database in
            let job = try await queue.claim(1, for: "first", lease: Self.lease, at: Self.now)[0]
            let moved = Self.now + .minutes(5)
            try await database.write { try $0.enqueue(.deliver, "d1", due: moved, at: Self.now) }

            try await queue.finish(job, heldBy: "first", again: nil)

            #expect(try await queue.nextDue(after: Self.now) == moved)
            #expect(try await queue.claim(1, for: "first", lease: Self.lease, at: moved).map(\.subject) == ["d1"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only what could not be done remembers how often it was tried`(_ kind: TestDatabase) async throws {
        try await Self.with(kind, subjects: ["d1"]) { queue, _ in
            var job = try await queue.claim(1, for: "first", lease: Self.lease, at: Self.now)[0]
            try await queue.putOff(job, heldBy: "first", until: Self.now + .seconds(5))
            job = try await queue.claim(1, for: "first", lease: Self.lease, at: Self.now + .seconds(5))[0]
            #expect(job.attempts == 2)

            try await queue.finish(job, heldBy: "first", again: Self.now + .seconds(10))
            job = try await queue.claim(1, for: "first", lease: Self.lease, at: Self.now + .seconds(10))[0]
            #expect(job.attempts == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two who take at once never take the same`(_ kind: TestDatabase) async throws {
        let subjects = (1...40).map { "d\($0)" }
        try await Self.with(kind, subjects: subjects) { queue, _ in
            let taken = try await withThrowingTaskGroup { group in
                for holder in ["first", "second"] {
                    group.addTask {
                        var own: [String] = []
                        while case let jobs = try await queue.claim(3, for: holder, lease: Self.lease, at: Self.now), !jobs.isEmpty {
                            own += jobs.map(\.subject)
                        }
                        return own
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }

            #expect(taken.sorted() == subjects.sorted())
        }
    }
}
