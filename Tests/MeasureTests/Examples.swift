import Foundation
import Measure
import Testing
import WorkingTime

/// The examples of the measure: deeds, and what they come to, byte for byte.
enum Examples {
    static let names = [
        "01-empty", "02-small-and-new", "03-first-steps", "04-ad-hoc", "05-planned-quiet-summer", "06-worked-example",
        "07-clockwork", "08-corrections", "09-strategic", "10-a-bit-of-everything", "12-edges",
    ]

    static let monday = LocalDate("2026-11-23")!

    static func deeds(_ name: String) throws -> [UInt8] { try file("\(name).jsonl") }

    static func expected(_ name: String) throws -> [UInt8] { try file("\(name).expected.json") }

    /// The shipped model, changed.
    static func model(_ change: (inout [String: Any]) -> Void) throws -> Model {
        var members = try #require(try JSONSerialization.jsonObject(with: Data(try file("model.json"))) as? [String: Any])
        change(&members)
        return try Model(json: [UInt8](try JSONSerialization.data(withJSONObject: members)))
    }

    private static func file(_ name: String) throws -> [UInt8] {
        let folder = try #require(Bundle.module.url(forResource: "Examples", withExtension: nil))
        return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
}

extension Assessment {
    var text: String { String(decoding: json(), as: UTF8.self) }
}

func assess(_ lines: [String], by model: Model = .shipped, asOf: String = "2026-11-23") throws -> Assessment {
    assess(try DeedLog(jsonl: Array(lines.joined(separator: "\n").utf8)), by: model, asOf: LocalDate(asOf)!)
}
