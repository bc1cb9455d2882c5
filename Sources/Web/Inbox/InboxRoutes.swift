import Hummingbird
import Storage
import Workplace
import WorkingTime

/// `GET /inbox`: what waits for us, what I have, what is handled.
enum InboxRoutes {
    static let all: [Route] = [.get("/inbox", use: list)]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        let listing = visit.query("show").flatMap(Inbox.Listing.init) ?? .waiting
        let units = try await visit.stores.units.all()
        let unit = visit.query("unit").flatMap { address in units.first { $0.address == address } }
        let messages = try await visit.stores.inbox.messages(listing, of: unit?.id, for: member)
        return try await InboxPage(visit: visit, listing: listing, messages: messages, units: units, unit: unit).page.response(for: visit)
    }
}
