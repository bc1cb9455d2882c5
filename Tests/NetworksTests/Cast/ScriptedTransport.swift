import Synchronization

@testable import Networks

/// A wire whose answers are written beforehand, and which remembers what it was asked.
final class ScriptedTransport: Transport {
    private let answer: @Sendable (WireRequest, _ sameBefore: Int) throws(TransportFailure) -> WireAnswer
    private let asked = Mutex<[WireRequest]>([])

    /// - Parameter answer: is told how often the same method and path were asked before.
    init(_ answer: @escaping @Sendable (WireRequest, _ sameBefore: Int) throws(TransportFailure) -> WireAnswer) { self.answer = answer }

    var requests: [WireRequest] { asked.withLock { $0 } }

    func send(_ request: WireRequest) async throws(TransportFailure) -> WireAnswer {
        let sameBefore = asked.withLock { asked in
            defer { asked.append(request) }
            return asked.count { $0.method == request.method && $0.route == request.route }
        }
        return try answer(request, sameBefore)
    }
}

extension WireRequest {
    /// The path without its query.
    var route: String { String(address.path.prefix { $0 != "?" }) }
    var line: String { "\(method.rawValue) \(route)" }
    var json: JSON { JSON(body) ?? .null }
    var bodyText: String { String(decoding: body, as: UTF8.self) }
}

extension WireAnswer {
    static func ok(_ json: JSON) -> WireAnswer { WireAnswer(status: 200, body: json.bytes) }
    static func error(_ status: Int, _ json: JSON = [:], headers: [String: String] = [:]) -> WireAnswer {
        WireAnswer(status: status, headers: headers, body: json.bytes)
    }
    static let notFound = WireAnswer(status: 404, body: "<html>not here</html>")
}

/// What one try at handing a text over may meet.
enum Fate: Sendable {
    case answered(WireAnswer)
    case failed(TransportFailure)

    func get() throws(TransportFailure) -> WireAnswer {
        switch self {
        case .answered(let answer): return answer
        case .failed(let failure): throw failure
        }
    }
}
