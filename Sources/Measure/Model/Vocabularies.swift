/// A role that a member chooses, with its learning path.
public struct Role: Hashable, Sendable {
    public let id: String
    public let path: [String]
    public let wording: Wording

    init(_ page: ModelPage) throws(ModelProblem) {
        id = try page["id"].string()
        path = try page["path"].strings()
        wording = try Wording(page)
    }
}

/// A function of the organisation: what kind of case shows that its loop closes, and how soon.
public struct Function: Hashable, Sendable {
    public enum Loop: String, Hashable, Sendable { case goals, messages, insights, issues, loops }

    public enum Limit: Hashable, Sendable {
        case days(Int)
        case serviceDays(Int)
    }

    public let id: String
    public let loop: Loop
    /// Nil for goals, whose end is their own.
    public let limit: Limit?
    public let wording: Wording

    init(_ page: ModelPage) throws(ModelProblem) {
        id = try page["id"].string()
        guard let loop = Loop(rawValue: try page["loop"].string()) else { throw page["loop"].problem("is no kind of loop") }
        self.loop = loop
        if !page["limitDays"].isNull {
            limit = .days(try page["limitDays"].int())
        } else if !page["limitServiceDays"].isNull {
            limit = .serviceDays(try page["limitServiceDays"].int())
        } else {
            guard loop == .goals else { throw page.problem("has no limit") }
            limit = nil
        }
        wording = try Wording(page)
    }
}

public struct Stage: Hashable, Sendable {
    public let number: Int
    public let wording: Wording

    init(_ page: ModelPage) throws(ModelProblem) {
        number = try page["stage"].int()
        wording = try Wording(page)
    }
}

public struct Dimension: Hashable, Sendable {
    public let id: String
    public let wording: Wording

    init(_ page: ModelPage) throws(ModelProblem) {
        id = try page["id"].string()
        wording = try Wording(page)
    }
}
