public import Hummingbird
import Storage
import Workplace

/// What Hummingbird carries along with a request of this site.
public struct PageContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The other end of the connection, as an address without its port.
    let peer: String
    var arrival: Arrival?

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// What was learned of a request before its route was looked up.
    struct Arrival: Sendable {
        var visit: Visit
    }

    var visit: Visit {
        get throws {
            guard let arrival else { throw NotFound() }
            return arrival.visit.with(parameters)
        }
    }
}

extension Visit {
    fileprivate func with(_ parameters: Parameters) -> Visit {
        Visit(
            site: site, request: request, parameters: parameters, form: form, now: now, mark: mark, writes: writes,
            organisation: organisation,
            person: person,
            visitor: visitor, texts: texts, number: number)
    }
}
