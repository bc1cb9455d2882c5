import HTTPTypes
import Hummingbird

/// `GET /health`: 200 only while the database answers and the jobs are alive.
enum HealthRoutes {
    static let all: [Route] = [.get("/health", .everyone, use: show)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        // Who the visitor is has already been read from the database on the way here.
        let alive = await visit.site.health()
        return Response(
            status: alive ? .ok : .serviceUnavailable, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: alive ? "ok\n" : "jobs are not running\n")))
    }
}
