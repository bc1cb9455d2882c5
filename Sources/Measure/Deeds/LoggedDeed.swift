public import WorkingTime

/// What a log's keeper needs to know of one line to find it again; the line itself is kept as it came, the unknown included.
public struct LoggedDeed: Hashable, Sendable {
    public let id: String
    public let at: Instant
    public let kind: String
    public let by: String?
    public let unit: String?
    /// The object it tells of.
    public let subject: String?
    /// Without the line feed.
    public let line: String

    /// The deeds of a log in the order of its lines; a repeated line comes once.
    ///
    /// - Throws: ``MalformedLine`` for the first line that breaks measure.md 2.6; then nothing at all is read.
    public static func all(in jsonl: [UInt8]) throws(MalformedLine) -> [LoggedDeed] {
        _ = try DeedLog(jsonl: jsonl)
        var known: Set<String> = []
        var number = 0
        var deeds: [LoggedDeed] = []
        for bytes in jsonl.split(separator: 0x0a, omittingEmptySubsequences: false) {
            number += 1
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { continue }
            do {
                let deed = try LoggedDeed(line: String(decoding: bytes, as: UTF8.self))
                if known.insert(deed.id).inserted { deeds.append(deed) }
            } catch { throw MalformedLine(line: number, why: error.why) }
        }
        return deeds
    }

    /// A line that has already been found well formed.
    private init(line: String) throws(Malformed) {
        let bytes = Array(line.utf8)
        guard case .object(let fields) = try JSONValue(bytes, from: 0, to: bytes.count) else { throw .notJSON }
        func text(_ name: String) -> String? { if case .string(let text) = fields[JSONText(name)] { text.string } else { nil } }
        guard let id = text("id"), let at = text("at").flatMap({ Instant($0) }), let kind = text("kind") else { throw .notJSON }
        (self.id, self.at, self.kind) = (id, at, kind)
        (by, unit) = (text("by"), text("unit"))
        subject = Self.subjectField(of: kind).flatMap(text)
        self.line = line
    }

    /// The field that names the object of a deed: mostly the first half of its kind.
    private static func subjectField(of kind: String) -> String? {
        switch kind {
        case "vote.given", "comment.made": "on"
        case "talkoot.held", "talkoot.confirmed": "session"
        case "deed.withdrawn": "deed"
        case "listening.done", "share.made", "review.held", "ambassador.chosen", "quiet.declared", "quiet.cancelled": nil
        default: kind.hasPrefix("log.") ? nil : kind.split(separator: ".").first.map(String.init)
        }
    }
}
