public import ArgumentParser
import Foundation
import Measure
public import WorkingTime

/// `talkoot assess`: where the units of a deed log stand on a Monday (`docs/measure.md` 10).
struct Assess: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say where each unit of a deed log stands.",
        discussion: "Stages describe what units do. They are no ground for pay or for judging anybody's work.")

    @Option(help: "The deed log, one JSON object a line; - reads standard input.")
    var deeds: String

    @Option(help: ArgumentHelp("A day of the week to look from; its Monday counts.", valueName: "date"))
    var asOf: LocalDate

    @Option(help: "A model instead of the one that comes with the program.")
    var model: String?

    @Flag(help: "Print the whole assessment as one line of JSON.")
    var json = false

    func run() throws {
        let model = try readModel()
        let bytes = try InputFile(deeds).bytes()
        let log: DeedLog
        do { log = try DeedLog(jsonl: bytes) } catch { throw CommandEnd.unusableData.saying("\(error)") }
        let assessment = Measure.assess(log, by: model, asOf: asOf)
        FileHandle.standardOutput.write(Data(json ? assessment.json() : Array(Summary(assessment, model).text.utf8)))
    }

    private func readModel() throws -> Model {
        guard let model else { return .shipped }
        let bytes = try InputFile(model).bytes()
        do { return try Model(json: bytes) } catch { throw CommandEnd.unusableData.saying("\(error)") }
    }
}

extension LocalDate: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
