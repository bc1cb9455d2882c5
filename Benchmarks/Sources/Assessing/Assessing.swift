import Foundation
import Measure
import WorkingTime

/// How long the measure takes.
///
///     Assessing write FILE UNITS WEEKS BUSYNESS   writes the log of a house
///     Assessing whole FILE DATE                   reads it and looks at it from a Monday, from the start
///     Assessing weekly UNITS WEEKS BUSYNESS       looks at the last four weeks one by one, with only their new deeds
///     Assessing plain FILE                        reads it with Foundation's decoder, for comparison
@main struct Assessing {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst().map(\.self)
        switch (words.first, words.count) {
        case ("write", 5): try write(to: words[1], house(words[2...]))
        case ("whole", 3): try whole(words[1], asOf: LocalDate(words[2])!)
        case ("weekly", 4): try weekly(house(words[1...]))
        case ("plain", 2): try plain(words[1])
        default: print("Usage: Assessing write FILE UNITS WEEKS BUSYNESS | whole FILE DATE | weekly UNITS WEEKS BUSYNESS | plain FILE")
        }
        if let peak = Stopwatch.peakMegabytes { print("most memory: \(peak) MB") }
    }

    private static func house(_ words: ArraySlice<String>) -> House {
        let numbers = words.map { Int($0)! }
        return House(units: numbers[0], weeks: numbers[1], busyness: numbers[2])
    }

    private static func write(to path: String, _ house: House) throws {
        var house = house
        var bytes = jsonl(house.founding())
        for week in 0..<house.weeks { bytes += jsonl(house.lines(ofWeek: week)) }
        try Data(bytes).write(to: URL(filePath: path))
        print("\(path): the Monday after the last week is \(house.monday + 7 * house.weeks)")
    }

    private static func whole(_ path: String, asOf date: LocalDate) throws {
        let bytes = try bytes(of: path)
        let log = try Stopwatch.best(of: 5, "reading \(bytes.count / 1_000_000) MB") { try DeedLog(jsonl: bytes) }
        let assessment = Stopwatch.best(of: 5, "looking from \(date) at \(log.count) deeds") {
            assess(log, by: .shipped, asOf: date)
        }
        let json = Stopwatch.best(of: 5, "writing the answer") { assessment.json() }
        print("\(assessment.units.count) units, \(json.count) bytes of answer, stages \(assessment.organisation.distribution)")
    }

    private static func weekly(_ house: House) throws {
        var house = house
        var log = try DeedLog(jsonl: jsonl(house.founding()))
        let steps = min(house.weeks / 4, 20)
        for week in 0..<house.weeks - steps { try log.add(jsonl: jsonl(house.lines(ofWeek: week))) }
        var weekly = WeeklyMeasure(log, by: .shipped)
        log = DeedLog()
        Stopwatch.best(of: 1, "the first look, from the start") { _ = weekly.assess(asOf: house.monday + 7 * (house.weeks - steps)) }
        for week in house.weeks - steps..<house.weeks {
            let lines = jsonl(house.lines(ofWeek: week))
            try Stopwatch.best(of: 1, "reading the week's lines") { try weekly.add(jsonl: lines) }
            let answer = Stopwatch.best(of: 1, "the week") { weekly.assess(asOf: house.monday + 7 * (week + 1)) }
            print("\(answer.deeds.known) deeds of \(answer.units.count) units, began anew: \(weekly.startsAnew)")
        }
    }

    private static func plain(_ path: String) throws {
        let bytes = try bytes(of: path)
        let deeds = try Stopwatch.best(of: 1, "reading with JSONDecoder") { try PlainDeed.all(in: bytes) }
        print("\(deeds.count) deeds")
    }

    /// Read in one piece, so that memory holds the file once.
    private static func bytes(of path: String) throws -> [UInt8] {
        let data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
        return [UInt8](data)
    }

    private static func jsonl(_ lines: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            bytes += line.utf8
            bytes.append(0x0a)
        }
        return bytes
    }
}
