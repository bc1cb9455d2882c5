import ArgumentParser

/// The program: one process that serves the workplace, and a few commands beside it.
@main
struct Talkoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "talkoot", abstract: "A workplace in which a whole organisation does social media together.",
        subcommands: [Serve.self, Assess.self, Deeds.self, Lemmas.self, Match.self])
}
