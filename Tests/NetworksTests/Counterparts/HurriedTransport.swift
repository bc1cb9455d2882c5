@testable import Networks

/// The live transport with less patience, for the tests in which an answer never comes.
struct HurriedTransport: Transport {
    let wire: WireTransport
    let time: Duration

    func send(_ request: WireRequest) async throws(TransportFailure) -> WireAnswer {
        var request = request
        request.limits.time = min(request.limits.time, time)
        return try await wire.send(request)
    }
}
