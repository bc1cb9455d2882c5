import Foundation
import Hummingbird
import Jobs
import Language
import Logging
import Networks
import SampleHistory
import ServiceLifecycle
import Storage
import UnixSignals
import Web
import WorkingTime
import Workplace

/// Puts the parts together and runs them until the program is told to stop.
struct Workshop {
    let command: Serve
    private let logger = Logger(label: "talkoot")

    init(_ command: Serve) { self.command = command }

    func run() async throws {
        let folder = DataFolder(command.data)
        try folder.prepare()
        let settings = try await Settings(dataFolder: command.data, host: command.host, port: command.port)
        if command.role != .jobs { try await Port(command.port, on: command.host).requireFree() }
        let store = try await Store(folder: folder, settings: settings, role: command.role)
        do {
            try await serve(store, settings)
        } catch {
            try await store.close()
            throw error
        }
        try await store.close()
    }

    private func serve(_ store: Store, _ settings: Settings) async throws {
        let words = SearchedWords(try Wordbook())
        if command.sample { try await loadSample(into: store.stores) }
        let transport = WireTransport(userAgent: "Talkoot", allowed: settings.allowedAddresses, logger: logger, now: { .now })
        var services: [any Service] = []
        if command.role != .web {
            try await store.stores.standings.ask(at: .now)
            services.append(jobs(store, settings, transport, words))
        }
        if command.role != .jobs {
            let site = site(store, settings, transport, words)
            // The last one is ended first: the server waits for its open streams, and they end with the live updates.
            services += [pages(of: site, settings), LiveService(live: site.live)]
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        if command.role == .jobs { announce("Talkoot works in the background.") }
        do {
            try await group.run()
        } catch {
            await transport.close()
            throw error
        }
        await transport.close()
    }

    /// The sample organisation goes into an empty workplace only; one that lives is left alone.
    private func loadSample(into stores: Stores) async throws {
        guard try await stores.organisations.current() == nil else { return }
        announce("Loading the sample organisation: a year of Routala Oy.")
        try await SampleHistory(stores: stores).play(until: .now)
    }

    private func jobs(_ store: Store, _ settings: Settings, _ transport: WireTransport, _ words: SearchedWords) -> JobRunner {
        let stores = store.stores
        let connectors = Connectors(transport: transport, stores: stores, now: { .now })
        let lines = ChannelLines(stores: stores, connectors: connectors, now: { .now })
        let chores: [any Chore] = [
            Delivering(stores: stores, lines: lines, handingOver: settings.pace.firstLook / 2, now: { .now }),
            TakingDown(takedowns: stores.takedowns, lines: lines, now: { .now }),
            Fetching(stores: stores, lines: lines, now: { .now }), Rehearsing(practice: stores.practice, now: { .now }),
            Assessing(standings: stores.standings, now: { .now }), Indexing(index: stores.searchIndex, reader: words, now: { .now }),
        ]
        return JobRunner(
            stores: stores, chores: chores, holder: store.holder, lease: settings.lease, now: { .now }, logger: logger)
    }

    private func site(_ store: Store, _ settings: Settings, _ transport: WireTransport, _ words: SearchedWords) -> Site {
        let stores = store.stores
        return Site(
            stores: stores, settings: siteSettings(settings), now: { .now }, reader: words, lexicon: words.lexicon,
            channelSignIn: NetworkSignIn(transport: transport, website: settings.address, now: { .now }),
            health: { (try? await stores.heartbeats.isAlive(.jobs, within: settings.lease * 2, at: .now)) ?? false })
    }

    private func pages(of site: Site, _ settings: Settings) -> some Service {
        Application(
            responder: site.responder,
            configuration: ApplicationConfiguration(address: .hostname(command.host, port: command.port), serverName: nil),
            onServerRunning: { _ in welcome(settings) }, logger: logger)
    }

    private func siteSettings(_ settings: Settings) -> SiteSettings {
        let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(command.host)
        return SiteSettings(
            address: settings.address, trustedProxies: settings.trustedProxies, showsSampleSignIn: command.sample && isLoopback)
    }

    private func welcome(_ settings: Settings) {
        announce("Talkoot is open at \(settings.address)")
        if command.sample {
            announce("Sign in as aino@routala.example with the password \(SamplePassword.text); the sign-in page shows the others.")
        }
    }

    /// At once, also where the output is a file.
    private func announce(_ sentence: String) { FileHandle.standardOutput.write(Data("\(sentence)\n".utf8)) }
}

/// Tells open pages of changes for as long as the server runs. Its end closes their streams, so that the server can stop.
struct LiveService: Service {
    let live: LiveUpdates

    func run() async throws { await cancelWhenGracefulShutdown { await live.run() } }
}

extension Instant {
    /// The machine's clock.
    static var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}
