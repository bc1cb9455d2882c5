/// A browser and its machine in the words people use, so that one recognises one's own sessions.
struct Device {
    let name: String

    init(userAgent: String) {
        let browser = Self.browsers.first { userAgent.contains($0.mark) }?.name
        let machine = Self.machines.first { userAgent.contains($0.mark) }?.name
        name = [browser, machine].compactMap(\.self).joined(separator: ", ")
    }

    // The order matters: most browsers also name the ones they descend from.
    private static let browsers: [(mark: String, name: String)] = [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    private static let machines: [(mark: String, name: String)] = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ]
}
