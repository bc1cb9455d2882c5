/// A gate (portti): what a unit does when it stands on a stage, told by its deeds.
public struct Gate: Hashable, Sendable {
    public let id: String
    /// 1…5
    public let stage: Int
    public let dimension: String
    public let wording: Wording
    public let parts: [Part]
    public let anyOf: AnyOf?
    /// Nobody wrote, and we would have noticed: unknown becomes neutral when listening holds.
    public let isConditional: Bool
    /// Waived when every other unit stands at least here: then there is nobody to help.
    public let waivedWhenOthersAtLeast: Int?
    public let action: Action

    /// Several ways of which some are enough.
    public struct AnyOf: Hashable, Sendable {
        public let parts: [Part]
        public let need: Int
    }

    init(_ page: ModelPage, _ questions: inout Questions) throws(ModelProblem) {
        id = try page["id"].string()
        stage = try page["stage"].int(atLeast: 1)
        dimension = try page["dim"].string()
        wording = try Wording(page)
        parts = try Part.list(page["parts"], &questions)
        anyOf = page["anyOf"].isNull ? nil : try AnyOf(page, &questions)
        isConditional = try page["conditional"].flag()
        let waived = page["waivedWhenOthersAtLeast"]
        waivedWhenOthersAtLeast = waived.isNull ? nil : try waived.int()
        action = try Action(page["action"])
        guard stage <= 5 else { throw page["stage"].problem("is above 5") }
        guard !parts.isEmpty || anyOf != nil else { throw page.problem("has no parts") }
    }
}

extension Gate.AnyOf {
    init(_ gate: ModelPage, _ questions: inout Questions) throws(ModelProblem) {
        parts = try Part.list(gate["anyOf"], &questions)
        need = try gate["need"].int(atLeast: 1)
        guard need <= parts.count else { throw gate["need"].problem("is more than there are ways") }
    }
}

/// What a unit does next to open a gate: one action, in minutes.
public struct Action: Hashable, Sendable {
    /// `{k}` stands for how many are missing.
    public let wording: Wording
    public let minutes: Int

    init(_ page: ModelPage) throws(ModelProblem) {
        wording = try Wording(page)
        minutes = try page["minutes"].int()
    }
}
