public import WorkingTime

/// The hours and the response target of a unit that has not set its own.
public struct ServiceDefaults: Hashable, Sendable {
    public let hours: ServiceHours
    public let leastDays: Int
    public let leastMinutes: Int
    public let targetMinutes: Int

    init(_ page: ModelPage) throws(ModelProblem) {
        let days = try Model.list(page["days"]) { (page) throws(ModelProblem) in try page.int(atLeast: 1) }
        guard days.allSatisfy({ $0 <= 7 }) else { throw page["days"].problem("has more than seven weekdays") }
        guard let from = ServiceHours.minute(try page["from"].string()), let to = ServiceHours.minute(try page["to"].string())
        else { throw page.problem("has times that are not HH:MM") }
        hours = ServiceHours(days: Set(days), from: from, to: to)
        leastDays = try page["leastDays"].int()
        leastMinutes = try page["leastMinutes"].int()
        targetMinutes = try page["targetMinutes"].int()
    }
}
