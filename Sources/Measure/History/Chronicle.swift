import WorkingTime

/// The known deeds in their order, with the look-ups that every story needs: what was told of a thing,
/// which deed bears an id, who is the author, what was taken back.
struct Chronicle: Sendable {
    let log: DeedLog
    /// Deeds known at the last Monday: the first so many of the log.
    let count: Int
    let almanac: Almanac
    /// The deeds about each thing, in order.
    let stories: Stories
    private let deedOfName: [Int32]
    private let authorship: [Int32]
    private let withdrawn: [Deed.Number: Instant]
    private let localDays: [Int32]

    init(_ log: DeedLog, before end: Instant, almanac: Almanac) {
        self.log = log
        self.almanac = almanac
        let deeds = log.known(before: end)
        count = deeds.count
        stories = Stories(deeds, names: log.names.count)
        localDays = deeds.map { Int32(almanac.date(of: $0.at).dayNumber) }
        deedOfName = Self.bearers(deeds, names: log.names.count)
        authorship = Self.authorships(deeds, names: log.names.count)
        withdrawn = Self.withdrawals(deeds, deedOfName)
    }

    subscript(number: Deed.Number) -> Deed { log.deeds[Int(number)] }

    var numbers: Range<Deed.Number> { 0..<Deed.Number(count) }

    func day(of number: Deed.Number) -> LocalDate { LocalDate(dayNumber: Int(localDays[Int(number)])) }

    func deed(named id: Name) -> Deed.Number? { deedOfName[id.index] >= 0 ? deedOfName[id.index] : nil }

    /// The deed that gave an object its author.
    func authorship(of object: Name) -> Deed? { authorship[object.index] >= 0 ? self[authorship[object.index]] : nil }

    /// The last moment at which a deed still exists: at a later T it has been withdrawn.
    func end(of number: Deed.Number) -> Instant { withdrawn.isEmpty ? .never : withdrawn[number] ?? .never }

    private static func bearers(_ deeds: ArraySlice<Deed>, names: Int) -> [Int32] {
        var bearers = [Int32](repeating: -1, count: names)
        for number in deeds.indices { bearers[deeds[number].id.index] = Int32(number) }
        return bearers
    }

    private static func authorships(_ deeds: ArraySlice<Deed>, names: Int) -> [Int32] {
        var first = [Int32](repeating: -1, count: names)
        for number in deeds.indices {
            if let object = deeds[number].act.authored, first[object.index] < 0 { first[object.index] = Int32(number) }
        }
        return first
    }

    private static func withdrawals(_ deeds: ArraySlice<Deed>, _ bearers: [Int32]) -> [Deed.Number: Instant] {
        var withdrawn: [Deed.Number: Instant] = [:]
        for deed in deeds {
            guard case .deedWithdrawn(let id) = deed.act, case let number = bearers[id.index], number >= 0 else { continue }
            let taken = deeds[Int(number)]
            guard taken.by == deed.by, taken.act.isWithdrawable, withdrawn[number] == nil else { continue }
            withdrawn[number] = deed.at
        }
        return withdrawn
    }
}

extension Instant {
    /// After every T.
    static let never = Instant(microseconds: .max)
    static let always = Instant(microseconds: .min)

    func adding(days: Int) -> Instant { Instant(microseconds: microseconds + Int64(days) * 86_400_000_000) }
    func adding(hours: Int) -> Instant { Instant(microseconds: microseconds + Int64(hours) * 3_600_000_000) }
}
