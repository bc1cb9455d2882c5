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

    enum Learners { case everybody, publishers, few }

    /// Four that have got going, three on their first steps, one that talks well but does not listen, one that has just begun.
    static let all: [UnitPace] = [
        UnitPace(unit: .communications, postsEvery: (26, 13), listening: 85, learners: .everybody, planned: 70, inTime: 92),
        UnitPace(unit: .marketing, postsEvery: (26, 13), listening: 70, learners: .everybody, planned: 65, inTime: 90),
        UnitPace(unit: .customerService, postsEvery: (26, 13), listening: 90, learners: .everybody, planned: 45, inTime: 94),
        UnitPace(unit: .recruitment, postsEvery: (38, 34), listening: 60, learners: .publishers, planned: 35, inTime: 80),
        UnitPace(unit: .sales, postsEvery: (28, 13), listening: 75, learners: .everybody, planned: 60, inTime: 88),
        UnitPace(unit: .internalCommunication, postsEvery: (36, 32), listening: 60, learners: .publishers, planned: 30, inTime: 80),
        UnitPace(unit: .management, postsEvery: (40, 34), listening: 55, learners: .publishers, planned: 30, inTime: 75),
        UnitPace(
            unit: .projects, postsEvery: (7, 7), listening: 80, learners: .publishers, planned: 30, inTime: 85,
            firstWeek: 43),
        UnitPace(unit: .productDevelopment, postsEvery: (24, 20), listening: 12, learners: .few, planned: 25, inTime: 60),
    ]

    static func of(_ unit: Workplace.Unit.ID) -> UnitPace? { all.first { $0.unit.id == unit } }
}
