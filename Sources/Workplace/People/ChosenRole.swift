/// What one wants to learn and do, chosen by oneself; never a right. The ids are those of the measure's model.
public enum ChosenRole: String, CaseIterable, Hashable, Sendable {
    case reader, ideator, writer, responder, publisher, ambassador, expert, planner, leader, developer
}
