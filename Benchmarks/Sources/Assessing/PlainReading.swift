import Foundation

/// The same lines read in a plain style, for comparison: what every deed has, by Foundation's decoder.
struct PlainDeed: Decodable {
    let id: String
    let at: String
    let kind: String
    let by: String?
    let unit: String?

    static func all(in lines: [UInt8]) throws -> [PlainDeed] {
        let decoder = JSONDecoder()
        return try lines.split(separator: 0x0a).map { try decoder.decode(PlainDeed.self, from: Data($0)) }
    }
}
