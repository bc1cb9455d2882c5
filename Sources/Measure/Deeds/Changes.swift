import WorkingTime

/// The wide parts of *set* deeds, and the pictures of posts, kept beside the log.
struct Changes: Sendable {
    var units: [UnitChange] = []
    var members: [MemberChange] = []
    var accounts: [AccountChange] = []
    var goals: [GoalChange] = []
    var slots: [SlotChange] = []
    var plans: [PlanChange] = []
    var media: [Media] = [Media(all: 0, described: 0, decorative: 0)]
}

struct UnitChange: Sendable {
    var name: Given<Name>
    var functions: Given<[Name]>
    var primary: Given<Name>
    var rhythm: Given<Double>
    var days: Given<[Int]>
    var from: Given<Int>
    var to: Given<Int>
    var targetMinutes: Given<Int>
    var scope: Given<Scope>
    var hasReason: Bool
    var reviewBy: LocalDate?

    enum Scope: String, Sendable, CaseIterable {
        case inside = "in"
        case out
        case closed
    }
}

struct MemberChange: Sendable {
    var home: Given<Name>
    var roles: Given<[Name]>
    var leave: Given<Bool>
    var chosenRole: Given<Name>
}

struct AccountChange: Sendable {
    var network: Given<Name>
    var stewards: Given<[Name]>
    var publishers: Given<[Name]>
    var recovery: Given<Bool>
    var closed: Given<Bool>
}

struct GoalChange: Sendable {
    var hasMetric: Given<Bool>
    var baseline: Given<Double>
    var target: Given<Double>
    var from: Given<LocalDate>
    var to: Given<LocalDate>
    var aim: Given<Name>
}

struct SlotChange: Sendable {
    var date: Given<LocalDate>
    var hasTopic: Given<Bool>
    var owner: Given<Name>
    var dropped: Given<Bool>
}

struct PlanChange: Sendable {
    var slot: Given<Name>
    var goal: Given<Name>
    var idea: Given<Name>
    var reactiveTo: Given<Name>
}

struct Media: Sendable {
    let all: Int
    let described: Int
    let decorative: Int
}
