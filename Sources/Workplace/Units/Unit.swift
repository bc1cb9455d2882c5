public import WorkingTime

/// A business unit: the place where social media is done, and what the measure looks at.
public struct Unit: Identifiable, Hashable, Sendable {
    public let id: Identifier<Unit>
    public var name: String
    /// The readable end of its page's address: `myynti` in `/units/myynti`.
    public var address: String
    public var functions: Set<BusinessFunction>
    public var primary: BusinessFunction?
    /// Posts a week that the unit promises.
    public var rhythm: Double
    public var hours: ServiceHours
    /// Working minutes within which a question is to be answered.
    public var targetMinutes: Int

    public init(
        id: Identifier<Unit>, name: String, address: String, functions: Set<BusinessFunction> = [], primary: BusinessFunction? = nil,
        rhythm: Double = 1, hours: ServiceHours = .office, targetMinutes: Int = 480
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.functions = functions
        self.primary = primary
        self.rhythm = rhythm
        self.hours = hours
        self.targetMinutes = targetMinutes
    }
}

/// What a unit does for the organisation; each has a playbook of its own.
public enum BusinessFunction: String, CaseIterable, Hashable, Sendable {
    case communications, marketing, sales, customerService, recruitment, productDevelopment, projects, internalCommunication, leadership
}
