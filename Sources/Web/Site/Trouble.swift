import HTTPTypes
import Hummingbird
import Logging
import Storage
import Workplace

/// The page of this browser is older than its session, or came from elsewhere: nothing is done, everything written is kept.
struct StalePage: Error {}

/// What a person is told when something does not work.
struct Trouble {
    let visit: Visit
    let logger: Logger

    func answer(to error: any Error) async throws -> Response {
        switch error {
        case is SignInNeeded: return signIn
        case is StalePage: return KeptFormPage(visit: visit, reason: .stale).response
        case let refusal as any Refusal: return RefusalPage(visit: visit, refusal: refusal).response
        case let error as HTTPError where error.status == .notFound: return RefusalPage(visit: visit, refusal: NotFound()).response
        case let error as HTTPError where error.status.code < 500: return Response(status: error.status)
        default:
            logger.error("fault", metadata: ["number": "\(visit.number)", "path": "\(visit.loggedPath)", "error": "\(error)"])
            return FaultPage(visit: visit).response
        }
    }

    private var signIn: Response {
        if visit.organisation == nil { return .redirect(to: "/setup", type: .normal) }
        guard visit.request.method == .get else { return KeptFormPage(visit: visit, reason: .signedOut).response }
        let wanted = visit.request.uri.string
        return .redirect(to: wanted == "/" ? "/sign-in" : "/sign-in?to=\(wanted.addressEncoded)", type: .normal)
    }
}

extension RefusalKind {
    var status: HTTPResponse.Status {
        switch self {
        case .invalid: .unprocessableContent
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .conflict: .conflict
        case .tooMany: .tooManyRequests
        }
    }
}

extension Visit {
    /// The path without what opens a door: whoever reads the log must not get in with it.
    var loggedPath: String {
        guard let secret = parameters.get("link") ?? Self.doors.lazy.compactMap(path.secretBehind).first else { return path }
        return path.replacing(secret, with: "…")
    }

    private static let doors = ["/invitations/", "/sign-in/"]
}

extension String {
    /// The part of this path that follows `door`.
    fileprivate func secretBehind(_ door: String) -> String? {
        guard hasPrefix(door), let secret = dropFirst(door.count).split(separator: "/").first else { return nil }
        return String(secret)
    }
}
