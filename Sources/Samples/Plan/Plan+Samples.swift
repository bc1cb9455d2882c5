import WorkingTime
public import Workplace

extension Slot {
    /// Thursday at nine, kept for ``Workplace/Post/frostDraft``.
    public static let thursday = Slot(
        kept: Identifier(known: "slot-torstai"), unitID: .sales,
        plan: try! Plan(
            time: LocalMoment(date: .today + 3, minute: 9 * 60), topic: "Pakkasmittaus ja luvut", ownerID: Member.veikko.id,
            deputyID: Member.lauri.id, goalID: Goal.contacts.id),
        isDropped: false)
}

extension Goal {
    public static let contacts = Goal(
        id: Identifier(known: "goal-yhteydenotot"), unitID: .sales,
        content: Content(
            kept: "Taloyhtiöiden yhteydenotot", metric: "Taloyhtiöiden yhteydenottoja neljännesvuodessa", baseline: 12, target: 20,
            restriction: nil),
        period: Period(kept: .today - 53, to: .today + 38), setAt: .founding)
}
