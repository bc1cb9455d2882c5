import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// One request and its answer, within the request's limits.
struct Exchange: Sendable {
    let request: WireRequest
    let client: HTTPClient
    let userAgent: String

    /// The first of two to end: the exchange, or the time it may take.
    ///
    /// Whether anything has left the house is asked only when both have ended, and nothing can leave any more.
    func result() async -> Result<WireAnswer, TransportFailure> {
        let departure = Departure()
        return await ending(departure).mapError { failure($0, departure) }
    }

    private func ending(_ departure: Departure) async -> Result<WireAnswer, any Error> {
        await withTaskGroup { group in
            group.addTask { await attempt(departure) }
            group.addTask { await timeUp() }
            var endings: [Result<WireAnswer, any Error>] = []
            for await ending in group {
                endings.append(ending)
                group.cancelAll()
            }
            // An answer that came at the last moment is an answer.
            return endings.first { (try? $0.get()) != nil } ?? endings[0]
        }
    }

    private func attempt(_ departure: Departure) async -> Result<WireAnswer, any Error> {
        do {
            return .success(try await answer(departure))
        } catch {
            return .failure(error)
        }
    }

    private func timeUp() async -> Result<WireAnswer, any Error> {
        do {
            try await Task.sleep(for: request.limits.time)
            return .failure(HTTPClientError.deadlineExceeded)
        } catch {
            return .failure(error)
        }
    }

    private func answer(_ departure: Departure) async throws -> WireAnswer {
        // The client's own time-out ends with the answer's head; the one here covers the body too.
        let response = try await client.execute(clientRequest(departure), deadline: .distantFuture)
        let body = try await collect(response.body)
        return WireAnswer(status: Int(response.status.code), headers: joined(response.headers), body: body)
    }

    private func collect(_ body: HTTPClientResponse.Body) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in body {
            guard bytes.count + piece.readableBytes <= request.limits.answerInBytes else { throw AnswerTooLarge() }
            bytes += piece.readableBytesView
        }
        // A body that was given up ends like one that is whole.
        try Task.checkCancellation()
        return bytes
    }

    /// A request without a body may have been acted upon as soon as there was a connection, so unless there was none it has left.
    private func failure(_ error: any Error, _ departure: Departure) -> TransportFailure {
        let hasLeft = request.body.isEmpty ? !TransportFailure.isOfConnecting(error) : departure.hasBegun
        return TransportFailure(error, of: request, hasLeft: hasLeft)
    }

    private func clientRequest(_ departure: Departure) -> HTTPClientRequest {
        var prepared = HTTPClientRequest(url: request.address.description)
        prepared.method = HTTPMethod(rawValue: request.method.rawValue)
        prepared.headers.add(contentsOf: HTTPHeaders(request.headers.map { ($0.key, $0.value) }))
        prepared.headers.replaceOrAdd(name: "User-Agent", value: userAgent)
        prepared.headers.replaceOrAdd(name: "Accept", value: "application/json")
        if let bearer = request.bearer { prepared.headers.replaceOrAdd(name: "Authorization", value: "Bearer \(bearer.text)") }
        if !request.body.isEmpty {
            prepared.body = .stream(departure.body(request.body), length: .known(Int64(request.body.count)))
        }
        return prepared
    }

    private func joined(_ headers: HTTPHeaders) -> [String: String] {
        Dictionary(headers.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
    }
}
