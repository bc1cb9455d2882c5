/// A path as the log may hold it: without the secret of a one-time link, so that whoever reads the log cannot get in with it.
struct LoggedPath {
    let text: String

    private static let doors: Set<Substring> = ["invitations", "sign-in"]

    init(_ path: String) {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 2, Self.doors.contains(parts[1]) { parts[2] = "…" }
        text = parts.joined(separator: "/")
    }
}
