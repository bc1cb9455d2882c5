import Samples
public import Storage
public import WorkingTime
import Workplace

/// A year of Routala Oy, played through the store methods with a given clock and seed: the same every time.
public struct SampleHistory: Sendable {
    let stores: Stores

    public init(stores: Stores) { self.stores = stores }

    /// Plays the year up to the day of `now` into an empty workplace. Any hour of the same day gives the same history.
    public func play(until now: Instant) async throws { try await play(until: now, lookingBack: Self.assessedWeeks) }

    /// A quarter, as pages show it. Each look already holds the history of all weeks before it.
    private static let assessedWeeks = 13

    /// - Parameter weeks: how many Mondays are assessed, counted back from the latest.
    package func play(until now: Instant, lookingBack weeks: Int) async throws {
        let playing = Playing(stores: stores, year: Year(until: now, clock: Routala.organisation.zone.clock))
        playing.planFounding()
        playing.planLearning()
        playing.planListening()
        playing.planGoals()
        playing.planComingSlots()
        playing.planPostsAndIdeas()
        playing.planMessages()
        playing.planInsights()
        playing.planIssues()
        playing.planWorkCases()
        playing.planReviews()
        playing.planTalkoot()
        playing.planPractice()
        try await playing.run()
        try await playing.leaveNetworks()
        try await playing.assess(weeks)
    }
}
