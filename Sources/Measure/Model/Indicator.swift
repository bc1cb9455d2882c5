/// The values of measure.md section 5 that a gate may ask for, by the names the model uses.
public enum Indicator: String, Hashable, Sendable, CaseIterable {
    // D1 skills
    case basics = "I01"
    case basicsEver = "I01.x"
    case skilled = "I02"
    case roleWalked = "I03"
    case roleChosen
    // D2 listening and audiences
    case audienceReached = "I04.a"
    case conversationPartners = "I04.b"
    case actorsRead = "I04.c"
    case audienceKnown = "I04.known"
    case listeningWeeks = "I05"
    case listeningWeeksOfEight = "I05.last8"
    case insightsDecided = "I06"
    case accounts
    // D3 rhythm
    case activeWeeks = "I07"
    case longestSilence = "I08"
    case unevenness = "I09"
    case rhythm
    // D4 plan and goals
    case planned = "I10"
    case withGoal = "I11"
    case goalsMeasured = "I12"
    case activeGoals
    case goalsRolledUp
    case planReach = "I13"
    // D5 dialogue
    case answeredInThreeDays = "I14"
    case answeredInTarget = "I15"
    // D6 participation
    case activeShare = "I18"
    case activeMembers = "I18.x"
    case realMakers = "I19"
    case ideasAnswered = "I20"
    case ideasPublished = "I21"
    case claimed = "I22"
    case ownWords = "I23"
    case ideaGivers
    case coDrafters
    case expertAnswerers
    case stewarded = "I36"
    // D7 ground rules
    case publishersCommitted = "I24"
    case publishersCommittedCount = "I24.x"
    case membersCommitted = "I25"
    case membersCommittedCount = "I25.x"
    case described = "I26"
    case checked = "I27"
    // D8 part of the work
    case primaryLoop = "I29.primary"
    case workingFunctions = "I30"
    case leaders = "I31"
    case openness = "I32"
    case reviews = "I33"
    case othersHelped = "I34"
    case stances = "I35"
}

extension Indicator {
    /// How a value is judged (measure.md section 6).
    public enum Sort: Hashable, Sendable {
        /// A share of deeds: a sample, which Wilson's bounds are for.
        case sample
        /// A share of people, accounts or functions counted whole.
        case census
        case number
    }

    public var sort: Sort {
        switch self {
        case .insightsDecided, .planned, .withGoal, .goalsMeasured, .goalsRolledUp, .answeredInThreeDays, .answeredInTarget,
            .ideasAnswered, .ideasPublished, .claimed, .described, .checked, .primaryLoop, .openness, .stances:
            .sample
        case .basics, .skilled, .roleWalked, .roleChosen, .activeShare, .ownWords, .ideaGivers, .coDrafters, .stewarded,
            .publishersCommitted, .membersCommitted, .workingFunctions, .leaders:
            .census
        default: .number
        }
    }

    /// Numbers that need enough to count from: gaps of I09, weights of I19.
    var isNumberWithAmount: Bool { self == .unevenness || self == .realMakers }
}
