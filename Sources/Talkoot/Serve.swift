import ArgumentParser
import Foundation
import Logging
import Storage

/// `talkoot serve`: the pages and the jobs.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the workplace.")

    @Option(help: "The folder in which everything is kept.")
    var data: String

    @Option(help: "The address of this machine to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    @Flag(help: "Load the sample organisation into an empty folder.")
    var sample = false

    @Option(help: "What this process does: all, web or jobs. The last two need PostgreSQL.")
    var role = Role.all

    enum Role: String, ExpressibleByArgument, Sendable { case all, web, jobs }

    func run() async throws {
        do {
            try await Workshop(self).run()
        } catch {
            FileHandle.standardError.write(Data("talkoot: \(StartTrouble(error, serving: self).sentence)\n".utf8))
            throw ExitCode.failure
        }
    }
}
