import HTTPTypes
import Hummingbird
import Storage
import Workplace
import WorkingTime

/// One request of one person, with everything a page needs to answer it.
struct Visit: Sendable {
    let site: Site
    let request: Request
    let parameters: Parameters
    let form: Form
    let now: Instant
    /// How far the changes had come before anything of the answer was read.
    let mark: String
    /// How often something had been written before anything of the answer was read; nil where nobody can know.
    let writes: Int?
    /// Nil before the organisation has been founded.
    let organisation: Organisation?
    let person: Person
    /// What this browser held before anybody had signed in, if it still does.
    let visitor: SecretToken?
    let texts: Texts
    /// Stands in the server's log beside a fault, so that a person can name it.
    let number: String

    /// Who sits at the browser.
    enum Person: Sendable {
        case visitor(secret: SecretToken)
        case member(Member, Session, secret: SecretToken)
    }

    /// The path of the page that is asked for.
    var path: String { request.uri.path }

    var stores: Stores { site.stores }
    var today: LocalDate { texts.clock.date(of: now) }

    var member: Member? {
        if case .member(let member, _, _) = person { member } else { nil }
    }

    /// The signed-in member. Routes that call it are declared for members; the router has sent visitors to sign in.
    func signedIn() throws -> Member {
        guard let member else { throw SignInNeeded() }
        return member
    }

    /// What every form of this browser carries, so that no other site can send one.
    var formToken: String {
        switch person {
        case .visitor(let secret), .member(_, _, let secret): secret.derived(for: "form")
        }
    }

    /// A form counts only when this site's own page carried it to this very browser, also when somebody has signed in since.
    func requireTrustedForm() throws {
        guard request.method != .get, request.method != .head else { return }
        let tokens = [formToken, visitor?.derived(for: "form")].compactMap(\.self)
        guard tokens.contains(form[Form.Hidden.token]) else { throw StalePage() }
    }

    /// The key in the address, such as the idea's in `/ideas/:idea`.
    func key<Subject>(_ name: String, of type: Subject.Type = Subject.self) throws -> Identifier<Subject> {
        guard let text = parameters.get(name), let key = Identifier<Subject>(text) else { throw NotFound() }
        return key
    }

    func query(_ name: String) -> String? { request.uri.queryParameters[name[...]].map(String.init) }

    /// Where the request comes from, as far as the connection or a listed proxy tells.
    var place: String { site.settings.place(of: request) }

    /// The browser and the machine, in a few words.
    var device: String { Device(userAgent: request.headers[.userAgent] ?? "").name }
}

/// Somebody who has not signed in asks for what only members see.
struct SignInNeeded: Error {}
