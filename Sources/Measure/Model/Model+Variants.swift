public import WorkingTime

extension Model {
    /// The same measure by the organisation's own clock.
    public func running(on clock: Clock) -> Model {
        var model = self
        model.clock = clock
        return model
    }

    /// The measure as if no unit were too young: it shows on the way to the first assessment what is done already.
    /// What it says is never a stage.
    ///
    /// - Parameter membersAtOnce: also those count who joined in the last days; for a unit that has no others yet.
    public func fromTheFirstDay(membersAtOnce: Bool = false) -> Model {
        var model = self
        model.assessedAfterDays = 0
        if membersAtOnce { model.memberAfterDays = 0 }
        return model
    }
}
