import HTTPTypes
import Hummingbird
import NIOCore
import Storage
import WorkingTime
import Workplace

/// `GET /events`: server-sent events that tell an open page to look again.
///
/// Source: <https://html.spec.whatwg.org/multipage/server-sent-events.html>.
enum EventRoutes {
    static let all: [Route] = [.get("/events", use: listen)]

    /// Changes that come faster are told together.
    private static let pause = Duration.milliseconds(250)

    @Sendable static func listen(_ visit: Visit) async throws -> Response {
        guard case .member(let member, _, let token) = visit.person else { throw SignInNeeded() }
        let site = visit.site
        let signals = site.live.listen(as: member.id, since: visit.query("since"))
        let body = ResponseBody { writer in
            try await writer.write(ByteBuffer(string: ": welcome\nretry: 3000\n\n"))
            for await signal in signals {
                // Whoever has been signed out hears nothing more, not even that something happened.
                guard try await site.stores.sessions.member(holding: token, at: site.now()) != nil else { break }
                try await writer.write(ByteBuffer(string: text(of: signal)))
                if signal == .changed { try await Task.sleep(for: pause) }
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream", HTTPField.Name("X-Accel-Buffering")!: "no"], body: body)
    }

    private static func text(of signal: LiveUpdates.Signal) -> String {
        switch signal {
        case .changed: "event: change\ndata:\n\n"
        case .stillHere: ": still here\n\n"
        }
    }
}
