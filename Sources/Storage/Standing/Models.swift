public import Measure
public import WorkingTime
public import Workplace

/// The models by which units are looked at, each from its Monday on. What is in force never changes backwards.
public struct Models: Sendable {
    let database: any Database
    let memory: StandingMemory

    public init(database: any Database) { self.init(database: database, memory: StandingMemory()) }

    init(database: any Database, memory: StandingMemory) {
        self.database = database
        self.memory = memory
    }

    /// The model of the week that begins on `monday`, by the organisation's own clock.
    public func inForce(on monday: LocalDate) async throws -> ModelInForce {
        let memory = memory
        return try await database.read { try $0.model(on: monday, memory) }
    }

    /// Every model that was ever settled, the newest first; those that are still to come are among them.
    public func all() async throws -> [ModelInForce] {
        let memory = memory
        return try await database.read { try $0.modelRows().map { try $0.read(memory) } }
    }

    /// Settles a model from a Monday on, and tells it in the log.
    ///
    /// - Throws: ``ModelRefusal`` when that week has begun, when nothing would change, or when the model breaks its rules.
    @discardableResult
    public func settle(
        _ settled: SettledModel, from monday: LocalDate, because reason: Words, by administrator: Member, at now: Instant
    ) async throws -> ModelInForce {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        let memory = memory
        return try await database.write { transaction in
            guard monday == monday.monday, monday > (try transaction.clock().date(of: now).monday) else { throw ModelRefusal.weekHasBegun }
            let rows = try transaction.modelRows()
            if let latest = rows.first?.from, latest > monday { throw ModelRefusal.laterOneSettled(latest) }
            let before = try rows.first.map { try $0.read(memory) } ?? .shipped
            let file = try before.file.trying(settled, number: (rows.map(\.number).max() ?? 0) + 1)
            guard try file.settled != before.file.settled else { throw ModelRefusal.nothingChanges }
            let row = ModelRow(
                number: (rows.map(\.number).max() ?? 0) + 1, version: file.model.version, from: monday,
                file: String(decoding: file.json, as: UTF8.self), reason: reason.text, author: administrator.name, settledAt: now)
            try transaction.insert(row, by: administrator.id)
            try transaction.append(.modelSettled(file.model.version, from: monday, by: administrator.id, at: now))
            return try row.read(memory)
        }
    }

    /// Takes back what is settled but not in force yet, and tells it in the log. Nothing may build on it.
    ///
    /// - Throws: ``NotFound``, or ``ModelRefusal`` when its week has begun or something else was settled after it.
    public func withdraw(_ number: Int, by administrator: Member, at now: Instant) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            let rows = try transaction.modelRows()
            guard let row = rows.first(where: { $0.number == number }) else { throw NotFound() }
            guard row.from > (try transaction.clock().date(of: now).monday) else { throw ModelRefusal.weekHasBegun }
            if let latest = rows.first, latest.number != number { throw ModelRefusal.laterOneSettled(latest.from) }
            try transaction.execute("DELETE FROM models WHERE number = \(number)")
            try transaction.append(.modelWithdrawn(row.version, from: row.from, by: administrator.id, at: now))
        }
    }
}

/// A model with who settled it, when and why.
public struct ModelInForce: Sendable {
    public let file: ModelFile
    /// Nil for the model that came with the product.
    public let settling: Settling?

    public struct Settling: Sendable {
        public let number: Int
        public let from: LocalDate
        public let author: String
        public let at: Instant
        public let reason: String
    }

    public var model: Model { file.model }

    public static let shipped = ModelInForce(file: .shipped, settling: nil)
}

/// Why a model stays as it is.
public enum ModelRefusal: Refusal, Hashable {
    /// A change applies from a coming Monday: weeks that have been looked at stay as they are.
    case weekHasBegun
    /// Something has been settled already from a later Monday on.
    case laterOneSettled(LocalDate)
    case nothingChanges
    /// The model would break its own rules.
    case unsound

    public var kind: RefusalKind { self == .nothingChanges ? .conflict : .invalid }
}

extension ModelFile {
    /// The same model with other things settled, as the `number`th of the house.
    public func trying(_ settled: SettledModel, number: Int) throws(ModelRefusal) -> ModelFile {
        do { return try settling(settled, version: "\(ModelFile.shipped.model.version)+\(number)") } catch { throw .unsound }
    }
}
