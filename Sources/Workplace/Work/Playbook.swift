/// How a business function does its own work with social media: what its cases are, through which steps they go, and what shows
/// that one has come to its end (*silmukka sulkeutuu*).
public struct Playbook: Hashable, Sendable {
    public let function: BusinessFunction
    public let loop: Loop

    /// What closes the loop of a function.
    public enum Loop: Hashable, Sendable {
        /// Its goals, each with an outcome and a conclusion.
        case goals
        /// Its messages, answered and closed.
        case messages
        /// Its insights, decided and told back.
        case insights
        /// Its issues, decided in a day and looked back at.
        case issues
        /// Cases of its own, opened and closed here.
        case cases(CaseKind)
    }

    /// The cases of a function that has its own, with their steps and possible outcomes; codes, which the pages word.
    public struct CaseKind: Hashable, Sendable {
        public let name: String
        public let steps: [String]
        public let outcomes: [String]
        public let limit: Limit

        /// How long after the opening, or after the day the work itself ends, the outcome is to be known.
        public enum Limit: Hashable, Sendable {
            case days(Int)
            case serviceDays(Int)
        }
    }

    public init(of function: BusinessFunction) {
        self.function = function
        loop =
            switch function {
            case .communications: .goals
            case .customerService: .messages
            case .productDevelopment: .insights
            case .leadership: .issues
            case .marketing:
                .cases(
                    CaseKind(
                        name: "campaign", steps: ["planned", "running", "ended"], outcomes: ["reached", "missed", "stopped"],
                        limit: .days(30)))
            case .sales:
                .cases(
                    CaseKind(
                        name: "signal", steps: ["picked", "touched", "talking", "lead", "handed"], outcomes: ["won", "lost", "notNow"],
                        limit: .days(30)))
            case .recruitment:
                .cases(
                    CaseKind(
                        name: "vacancy", steps: ["open", "shared", "asked", "closed"], outcomes: ["filled", "unfilled", "stopped"],
                        limit: .days(30)))
            case .projects:
                .cases(
                    CaseKind(
                        name: "milestone", steps: ["planned", "running", "risk", "done"], outcomes: ["told", "moved", "stopped"],
                        limit: .serviceDays(5)))
            case .internalCommunication:
                .cases(
                    CaseKind(
                        name: "news", steps: ["draft", "inside", "read"], outcomes: ["public", "insideOnly", "stopped"],
                        limit: .serviceDays(3)))
            }
    }

    public var caseKind: CaseKind? { if case .cases(let kind) = loop { kind } else { nil } }
}
