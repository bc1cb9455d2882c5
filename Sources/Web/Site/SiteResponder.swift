import HTTPTypes
public import Hummingbird
import Logging
import Storage
import WorkingTime
import Workplace

/// The way of every request: who is it, what was sent, which route, and what is told when it does not work.
public struct SiteResponder: HTTPResponder {
    let site: Site
    let router: RouterResponder<PageContext>

    public func respond(to request: Request, context: PageContext) async throws -> Response {
        var response: Response
        do {
            response = try await answer(request, context)
        } catch let unreadable as UnreadableForm {
            response = Response(status: unreadable.status)
        } catch {
            context.logger.error("request failed before it had a page", metadata: ["error": "\(error)"])
            response = Response(status: .internalServerError)
        }
        SecurityHeaders.add(to: &response)
        return response
    }

    private func answer(_ request: Request, _ context: PageContext) async throws -> Response {
        let request = request.coming(from: context.peer)
        let arrival = try await Arriving(site: site, request: request, number: String(context.id.suffix(8))).visit()
        var context = context
        context.arrival = PageContext.Arrival(visit: arrival.visit)
        var response: Response
        do {
            response = try await router.respond(to: arrival.visit.request, context: context)
            // The router's own answer to an address that no route has.
            if response.status == .notFound, response.body.contentLength == 0 { throw NotFound() }
        } catch {
            response = try await Trouble(visit: arrival.visit, logger: context.logger).answer(to: error)
        }
        arrival.remember(in: &response)
        return response
    }
}

extension Request {
    /// The request with the address of the connection's other end, whatever the client may have said of that itself.
    fileprivate func coming(from peer: String) -> Request {
        var head = head
        head.headerFields[SiteSettings.peerField] = peer
        return Request(head: head, body: body)
    }
}
