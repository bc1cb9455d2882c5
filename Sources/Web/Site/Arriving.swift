import Foundation
import HTTPTypes
import Hummingbird
import Storage
import Workplace
import WorkingTime

/// A request on its way in: whose it is, what it says, and in which language it is answered.
struct Arriving {
    let site: Site
    let request: Request
    let number: String

    /// A visit, and what its browser is to remember.
    struct Arrived {
        let visit: Visit
        let newSecret: SecretToken?

        func remember(in response: inout Response) {
            guard let newSecret else { return }
            response.setCookie(.visitor(newSecret, secure: visit.site.settings.isSecure))
        }
    }

    func visit() async throws -> Arrived {
        let (now, mark, writes) = (site.now(), site.live.mark, site.stores.database.writes)
        let cookies = Cookies(of: request)
        let organisation = try await site.organisation(after: writes)
        let (person, newSecret) = try await person(cookies, at: now)
        var request = request
        var form = Form.empty
        if request.method == .post {
            form = try await Form(reading: request)
            if form[Form.Hidden.method] == "delete" { request = request.asDeletion }
        }
        let texts = Texts(language: language(of: person, cookies, organisation), clock: (organisation?.zone ?? .helsinki).clock)
        let visit = Visit(
            site: site, request: request, parameters: Parameters(), form: form, now: now, mark: mark, writes: writes,
            organisation: organisation,
            person: person, visitor: cookies.visitor, texts: texts, number: number)
        return Arrived(visit: visit, newSecret: newSecret)
    }

    private func person(_ cookies: Cookies, at now: Instant) async throws -> (Visit.Person, new: SecretToken?) {
        if let token = cookies.session, let (member, session) = try await site.stores.sessions.member(holding: token, at: now) {
            return (.member(member, session, secret: token), nil)
        }
        if let secret = cookies.visitor { return (.visitor(secret: secret), nil) }
        let secret = SecretToken.make()
        return (.visitor(secret: secret), secret)
    }

    /// The person's own choice first, then what this browser has asked for, then the house's language.
    private func language(of person: Visit.Person, _ cookies: Cookies, _ organisation: Organisation?) -> HouseLanguage {
        if let asked = request.uri.queryParameters["lang"].flatMap({ HouseLanguage(rawValue: String($0)) }) { return asked }
        if case .member(let member, _, _) = person { return member.language }
        if let chosen = cookies.language { return chosen }
        let accepted = (request.headers[.acceptLanguage] ?? "").split(separator: ",").lazy.compactMap { part in
            HouseLanguage(rawValue: String(part.trimmingCharacters(in: .whitespaces).prefix(2)).lowercased())
        }
        return accepted.first ?? organisation?.language ?? .finnish
    }
}

extension Request {
    /// The same address with the method that a browser's form cannot say.
    fileprivate var asDeletion: Request {
        var head = head
        head.method = .delete
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }
}
