import HTTPTypes
import Hummingbird
import Storage
import Workplace

/// One page as a value: what it is called, where it stands, and what is on it. Tests build it without a server.
struct Page {
    var title: String
    /// What stands on the page itself, where its title says more.
    var heading: String?
    /// Above the name: where one is, or when.
    var kicker: HTML?
    var lead: String?
    /// What can be done with the whole page, beside its name.
    var actions: HTML?
    /// The place in the navigation that the page belongs to.
    var place: Place?
    /// Announcements after which the page fetches itself anew; empty for pages that stand still.
    var live: Bool = false
    /// Whether the body brings the page's `h1` itself, where the name does not stand on top of everything.
    var namesItself = false
    var status: HTTPResponse.Status = .ok
    /// The steps of the set-up, beside a page that is one of them; the places are then left out.
    var steps: HTML?
    var body: HTML

    func response(for visit: Visit) async throws -> Response {
        let counts = try await visit.counts()
        return Response.page(Frame(page: self, visit: visit, counts: counts).html, status: status)
    }
}

extension Response {
    static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html.text)))
    }

    /// After something was done: the page where it can be seen, with a sentence on what happened.
    static func seeOther(_ path: String, said: Said? = nil) -> Response {
        let separator = path.contains("?") ? "&" : "?"
        return .redirect(to: said.map { "\(path)\(separator)said=\($0.rawValue)" } ?? path, type: .normal)
    }
}

/// What waits for an answer from us, beside the names of places.
struct Counts: Sendable {
    var ideas = 0
    var inbox = 0

    func count(at place: Place) -> Int {
        switch place {
        case .ideas: ideas
        case .inbox: inbox
        default: 0
        }
    }
}

extension Visit {
    func counts() async throws -> Counts {
        guard let member else { return Counts() }
        return try await remembered(in: site.memory.counts, for: member) {
            Counts(ideas: try await stores.ideas.waitingCount(for: member), inbox: try await stores.inbox.waitingCount(for: member))
        }
    }
}
