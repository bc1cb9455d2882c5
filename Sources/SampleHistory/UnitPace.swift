import Samples
import Workplace

/// How a unit works through its year; what stage it reaches follows from the deeds, never from here.
struct UnitPace: Sendable {
    let unit: Workplace.Unit
    /// Days from one post to the next in the first and in the second half of the year.
    let postsEvery: (early: Int, late: Int)
    /// In how many weeks of a hundred somebody listens.
    let listening: Int
    let learners: Learners
    /// How many posts of a hundred are made for a goal, and how many for a place in the plan.
    let planned: Int
    /// How many answers of a hundred come within the promise.
    let inTime: Int
    /// The first week of the unit; most are there from the founding on.
    var firstWeek = 0
    /// Whether its people walk the paths of the roles they chose.
    var walksPaths = false

    enum Learners { case everybody, publishers, few }

    /// Two that carry a plan, five that plan, two that still do things as they come.
    static let all: [UnitPace] = [
        UnitPace(
            unit: .communications, postsEvery: (27, 7), listening: 90, learners: .everybody, planned: 92, inTime: 98, walksPaths: true),
        UnitPace(
            unit: .marketing, postsEvery: (34, 7), listening: 85, learners: .everybody, planned: 92, inTime: 98, walksPaths: true),
        UnitPace(unit: .customerService, postsEvery: (36, 9), listening: 90, learners: .everybody, planned: 90, inTime: 94),
        UnitPace(unit: .recruitment, postsEvery: (38, 14), listening: 85, learners: .everybody, planned: 92, inTime: 95),
        UnitPace(unit: .sales, postsEvery: (36, 9), listening: 85, learners: .everybody, planned: 90, inTime: 94),
        UnitPace(unit: .internalCommunication, postsEvery: (44, 15), listening: 85, learners: .everybody, planned: 95, inTime: 95),
        UnitPace(unit: .management, postsEvery: (44, 15), listening: 85, learners: .everybody, planned: 95, inTime: 95),
        UnitPace(
            unit: .projects, postsEvery: (24, 14), listening: 75, learners: .everybody, planned: 15, inTime: 85, firstWeek: 20),
        UnitPace(unit: .productDevelopment, postsEvery: (26, 13), listening: 48, learners: .publishers, planned: 20, inTime: 75),
    ]

    static func of(_ unit: Workplace.Unit.ID) -> UnitPace? { all.first { $0.unit.id == unit } }
}
