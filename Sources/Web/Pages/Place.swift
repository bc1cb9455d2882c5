/// The places of the workplace, the same for everyone. One that does not exist yet is not in the list.
enum Place: String, CaseIterable {
    case today, ideas, calendar, inbox, listening, units, learning

    var path: String {
        switch self {
        case .today: "/"
        case .ideas: "/ideas"
        case .calendar: "/calendar"
        case .inbox: "/inbox"
        case .listening: "/listening"
        case .units: "/units"
        case .learning: "/lessons"
        }
    }

    var icon: String {
        switch self {
        case .today: "today"
        case .ideas: "idea"
        case .calendar: "calendar"
        case .inbox: "inbox"
        case .listening: "listen"
        case .units: "units"
        case .learning: "learn"
        }
    }

    /// Whether the phone's bar leaves it to the menu.
    var isSecondary: Bool {
        switch self {
        case .today, .ideas, .inbox: false
        case .calendar, .listening, .units, .learning: true
        }
    }
}
