import WorkingTime

/// The known deeds in their order, with the look-ups that every story needs: what was told of a thing,
/// which deed bears an id, who is the author, what was taken back.
struct Chronicle: Sendable {
    private(set) var log: DeedLog
    /// Deeds known at the last Monday: the first so many of the log.
    private(set) var count: Int
    var almanac: Almanac
    /// The deeds about each thing, in order.
    private(set) var stories: Stories
    private var deedOfName: [Int32]
    private var authorship: [Int32]
    private var withdrawn: [Deed.Number: Instant] = [:]
    /// Withdrawals of deeds that nobody has heard of yet.
    private var early: [Name: [Deed]] = [:]
    private var localDays: [Int32]
    /// Known deeds of a kind nobody knows.
    private(set) var unknownCount = 0

    init(_ log: DeedLog, before end: Instant, almanac: Almanac) {
        self.log = log
        self.almanac = almanac
        let deeds = log.known(before: end)
        let names = log.names.count
        count = deeds.count
        stories = Stories(deeds, names: names)
        localDays = deeds.map { Int32(almanac.date(of: $0.at).dayNumber) }
        deedOfName = [Int32](repeating: -1, count: names)
        authorship = deedOfName
        index(deeds)
        _ = withdraw(deeds)
    }

    /// Goes on until `end` with a log that begins with the deeds known before.
    ///
    /// - Returns: the new deeds, and older ones that were withdrawn.
    mutating func goOn(with log: consuming DeedLog, before end: Instant, almanac: Almanac) -> (
        fresh: Range<Deed.Number>, withdrawn: [Deed.Number]
    ) {
        self.log = log
        self.almanac = almanac
        let start = count
        let deeds = self.log.known(before: end)[start...]
        let names = self.log.names.count
        count = start + deeds.count
        stories.goOn(with: deeds, names: names)
        localDays += deeds.map { Int32(almanac.date(of: $0.at).dayNumber) }
        deedOfName += repeatElement(-1, count: names - deedOfName.count)
        authorship += repeatElement(-1, count: names - authorship.count)
        index(deeds)
        let withdrawn = withdraw(deeds).filter { $0 < start }
        return (Deed.Number(start)..<Deed.Number(count), withdrawn)
    }

    /// Lets go of the log, so that it can grow without being copied.
    mutating func handOverLog() -> DeedLog {
        defer { log = DeedLog() }
        return log
    }

    subscript(number: Deed.Number) -> Deed { log.deeds[Int(number)] }

    var numbers: Range<Deed.Number> { 0..<Deed.Number(count) }

    func day(of number: Deed.Number) -> LocalDate { LocalDate(dayNumber: Int(localDays[Int(number)])) }

    func deed(named id: Name) -> Deed.Number? { deedOfName[id.index] >= 0 ? deedOfName[id.index] : nil }

    /// The deed that gave an object its author.
    func authorship(of object: Name) -> Deed? { authorship[object.index] >= 0 ? self[authorship[object.index]] : nil }

    /// The last moment at which a deed still exists: at a later T it has been withdrawn.
    func end(of number: Deed.Number) -> Instant { withdrawn.isEmpty ? .never : withdrawn[number] ?? .never }

    private mutating func index(_ deeds: ArraySlice<Deed>) {
        for number in deeds.indices {
            if case .unknown = deeds[number].act { unknownCount += 1 }
            deedOfName[deeds[number].id.index] = Int32(number)
            if let object = deeds[number].act.authored, authorship[object.index] < 0 { authorship[object.index] = Int32(number) }
        }
    }

    /// - Returns: the deeds that were withdrawn.
    private mutating func withdraw(_ deeds: ArraySlice<Deed>) -> [Deed.Number] {
        var taken: [Deed.Number] = []
        if !early.isEmpty {
            for deed in deeds {
                for withdrawal in early.removeValue(forKey: deed.id) ?? [] { take(deed.id, by: withdrawal, &taken) }
            }
        }
        for deed in deeds {
            guard case .deedWithdrawn(let id) = deed.act else { continue }
            take(id, by: deed, &taken)
        }
        return taken
    }

    private mutating func take(_ id: Name, by withdrawal: Deed, _ taken: inout [Deed.Number]) {
        guard let number = deed(named: id) else {
            early[id, default: []].append(withdrawal)
            return
        }
        guard self[number].by == withdrawal.by, self[number].act.isWithdrawable, withdrawn[number] == nil else { return }
        withdrawn[number] = withdrawal.at
        taken.append(number)
    }
}

extension Instant {
    /// After every T.
    static let never = Instant(microseconds: .max)
    static let always = Instant(microseconds: .min)

    func adding(days: Int) -> Instant { Instant(microseconds: microseconds + Int64(days) * 86_400_000_000) }
    func adding(hours: Int) -> Instant { Instant(microseconds: microseconds + Int64(hours) * 3_600_000_000) }
}
