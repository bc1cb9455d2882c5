import WorkingTime

/// What a unit did, sorted for the windows of section 5.
struct Works: Sendable {
    var posts: [Post] = []
    var approvals: [Approval] = []
    var listening: [ListeningAct] = []
    var actors: [ActorRead] = []
    var encounters: [Encounter] = []
    var contactCount = 0
    var actorCount = 0
    /// Human answers on behalf of the unit.
    var answers: [Instant] = []
    var ideasGiven: [IdeaGiven] = []
    var goalsSet: [GoalHistory] = []
    /// By date, then slot id.
    var slots: [SlotState] = []
    var reviews: [Review] = []
    var help: [HelpGiven] = []
    var spells: [SpellRecord] = []

    var insights = Ledger()
    var goals = Ledger()
    var answeredInThreeDays = Ledger()
    var answeredInTarget = Ledger()
    var claims = Ledger()
    var ideas = Ledger()
    var stances = Ledger()
    var openness = Ledger()
    /// By the model's functions; goals lie in `goals`.
    var loops: [Ledger] = []

    init(functions: Int = 0) { loops = [Ledger](repeating: Ledger(), count: functions) }

    mutating func sort() {
        for ledger in Self.ledgers { self[keyPath: ledger].sort() }
        for function in loops.indices { loops[function].sort() }
        posts.sortIfNeeded { $0.deed < $1.deed }
        ideasGiven.sortIfNeeded { $0.deed < $1.deed }
        spells.sortIfNeeded { $0.start < $1.start }
        help.sortIfNeeded { $0.deed < $1.deed }
    }

    static var ledgers: [WritableKeyPath<Works, Ledger>] {
        [\.insights, \.goals, \.answeredInThreeDays, \.answeredInTarget, \.claims, \.ideas, \.stances, \.openness]
    }
}
