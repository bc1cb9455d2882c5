import WorkingTime
import Workplace

extension WireAnswer {
    /// What an answer other than the hoped-for means to one who may safely ask again.
    func failure(now: Instant, sentence: String) -> NetworkFailure {
        switch status {
        case 200..<300: .notUnderstood
        case 401: .reconnect
        case 429: .again(after: comeBack(now: now), because: .tooMany)
        case 501: .refused(reason: sentence)
        case 408, 500...: .again(after: comeBack(now: now), because: .unavailable)
        default: .refused(reason: sentence)
        }
    }

    /// What an answer other than the hoped-for means to one who has just written.
    ///
    /// - 2xx that cannot be read: taken, most likely, but under an identifier that nobody knows.
    /// - 500, 502, 504 and 408: the server, or one before it, broke or tired while it worked; it may have finished.
    /// - 503: servers say it before they begin (out for maintenance, too busy), so it counts as not taken, unless its words tell
    ///   otherwise (``tellsOfWorkBegun``).
    /// - 501 and all other 4xx and 3xx: said no. A redirect of a write is never followed, so it too was not taken.
    func outcomeOfWriting(now: Instant, sentence: String) -> Delivery.Outcome {
        switch status {
        case 401: .reconnect
        case 429: .again(after: comeBack(now: now), because: .tooMany)
        case 503 where !tellsOfWorkBegun: .again(after: comeBack(now: now), because: .unavailable)
        case 501, 300..<408, 409..<500: .refused(reason: sentence)
        default: .uncertain
        }
    }

    /// Mastodon says "temporary problem" with 503 when the same text is just being worked on, and some routers say 503 after
    /// waiting in vain for a program that goes on working.
    ///
    /// Sources: `Api::ErrorHandling` in Mastodon (`RaceConditionError`); <https://devcenter.heroku.com/articles/error-codes> (H12).
    private var tellsOfWorkBegun: Bool {
        let text = String(decoding: body.prefix(4_096), as: UTF8.self).lowercased()
        return ["temporary problem", "timeout", "timed out", "h12"].contains { text.contains($0) }
    }
}

extension NetworkFailure {
    /// For a request that may safely be made again, whatever became of it.
    init(_ failure: TransportFailure) {
        switch failure {
        case .neverLeft: self = .again(after: nil, because: .unreachable)
        case .uncertain: self = .again(after: nil, because: .unavailable)
        }
    }
}

extension Delivery.Outcome {
    /// For the request that hands a text over.
    init(_ failure: TransportFailure) {
        switch failure {
        case .neverLeft: self = .again(after: nil, because: .unreachable)
        case .uncertain: self = .uncertain
        }
    }

    /// For what failed before the text was handed over: the network certainly does not have it.
    init(beforehand failure: NetworkFailure) {
        switch failure {
        case .again(let moment, let setback): self = .again(after: moment, because: setback)
        case .reconnect: self = .reconnect
        case .refused(let reason): self = .refused(reason: reason)
        case .notUnderstood: self = .again(after: nil, because: .unavailable)
        }
    }
}
