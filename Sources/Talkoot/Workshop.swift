import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import Storage
import StorageSQLite
import UnixSignals
import Web
import WorkingTime

/// Puts the parts together and runs them until the program is told to stop.
struct Workshop {
    let command: Serve

    init(_ command: Serve) { self.command = command }

    func run() async throws {
        try DataFolder(command.data).prepare()
        let settings = try await Settings(dataFolder: command.data, host: command.host, port: command.port)
        let stores = Stores(database: try SQLiteDatabase.open(file: "\(command.data)/talkoot.sqlite"))
        let site = Site(stores: stores, settings: try await siteSettings(settings), now: { .now })
        let logger = Logger(label: "talkoot")
        let application = Application(
            responder: site.responder,
            configuration: ApplicationConfiguration(address: .hostname(command.host, port: command.port), serverName: nil),
            onServerRunning: { _ in print("Talkoot is open at \(settings.address)") }, logger: logger)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [application, LiveService(live: site.live)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
        try await stores.database.close()
    }

    private func siteSettings(_ settings: Settings) async throws -> SiteSettings {
        let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(command.host)
        return SiteSettings(
            address: settings.address, trustedProxies: settings.trustedProxies, showsSampleSignIn: command.sample && isLoopback)
    }
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
