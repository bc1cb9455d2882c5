import WorkingTime
public import Workplace

extension Slot {
    /// Thursday at nine, kept for ``Workplace/Post/frostDraft``.
    public static let thursday = Slot(
        id: Identifier(known: "slot-torstai"), unitID: .sales, date: .today + 3, minute: 9 * 60, topic: "Pakkasmittaus ja luvut",
        ownerID: Member.veikko.id, deputyID: Member.lauri.id, goalID: Goal.contacts.id)
}

extension Goal {
    public static let contacts = Goal(
        kept: Identifier(known: "goal-yhteydenotot"), unitID: .sales, name: "Taloyhtiöiden yhteydenotot",
        metric: "Taloyhtiöiden yhteydenottoja neljännesvuodessa", baseline: 12, target: 20, from: .today - 53, to: .today + 38,
        conclusion: nil)
}
