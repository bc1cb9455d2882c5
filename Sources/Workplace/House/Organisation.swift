public import WorkingTime

/// The organisation that this workplace serves: one installation, one organisation.
public struct Organisation: Hashable, Sendable {
    public var name: String
    /// The language that people get until they choose their own.
    public var language: HouseLanguage
    public var zone: Zone
    /// Whether this is the invented organisation that shows the workplace off.
    public let isSample: Bool
    public let foundedAt: Instant
    /// When the set-up was finished; nil while its pages are still to be walked through.
    public var setUpAt: Instant?

    public init(name: String, language: HouseLanguage, zone: Zone, isSample: Bool = false, foundedAt: Instant, setUpAt: Instant? = nil) {
        self.name = name
        self.language = language
        self.zone = zone
        self.isSample = isSample
        self.foundedAt = foundedAt
        self.setUpAt = setUpAt
    }
}

/// The time zones that can be chosen: those that follow the common European summer, and UTC.
///
/// The measure knows one offset and that rule only (`docs/measure.md` 1), so that every machine agrees on a week.
public enum Zone: String, CaseIterable, Hashable, Sendable {
    case helsinki = "Europe/Helsinki"
    case mariehamn = "Europe/Mariehamn"
    case tallinn = "Europe/Tallinn"
    case stockholm = "Europe/Stockholm"
    case oslo = "Europe/Oslo"
    case copenhagen = "Europe/Copenhagen"
    case berlin = "Europe/Berlin"
    case dublin = "Europe/Dublin"
    case utc = "UTC"

    public var clock: Clock {
        switch self {
        case .helsinki, .mariehamn, .tallinn: Clock(offsetMinutes: 120, summer: .eu)
        case .stockholm, .oslo, .copenhagen, .berlin: Clock(offsetMinutes: 60, summer: .eu)
        case .dublin: Clock(offsetMinutes: 0, summer: .eu)
        case .utc: Clock(offsetMinutes: 0, summer: .none)
        }
    }
}
