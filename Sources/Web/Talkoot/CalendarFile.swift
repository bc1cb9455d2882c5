import WorkingTime

/// One event in the format of RFC 5545.
struct CalendarFile {
    let key: String
    let title: String
    let from: Instant
    let minutes: Int
    let madeAt: Instant

    var text: String {
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Talkoot//EN", "BEGIN:VEVENT", "UID:\(key)", "DTSTAMP:\(stamp(madeAt))",
            "DTSTART:\(stamp(from))", "DURATION:PT\(minutes)M", "SUMMARY:\(escaped(title))", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n")
    }

    private func stamp(_ moment: Instant) -> String { moment.description.filter { $0 != "-" && $0 != ":" } }

    private func escaped(_ words: String) -> String {
        words.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,").replacing("\n", with: " ")
    }
}
