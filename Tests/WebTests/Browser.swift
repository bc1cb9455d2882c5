import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import Storage
import Synchronization
import Testing

@testable import Web

/// A browser of a test: keeps its cookies, follows where a form leads, and sends forms with the hidden fields of their page.
final class Browser: Sendable {
    let house: TestHouse
    private let cookies: Mutex<[String: String]>

    init(house: TestHouse, session: SecretToken? = nil) {
        self.house = house
        cookies = Mutex(session.map { [Cookies.Name.session: $0.text] } ?? [:])
    }

    /// Asks for a page; where it leads elsewhere within the site, goes there.
    func get(_ path: String) async throws -> Shown {
        var shown = try await send(.get, path)
        for _ in 0..<5 {
            guard let place = shown.leadsTo, place.hasPrefix("/") else { break }
            shown = try await send(.get, place)
        }
        return shown
    }

    /// Fills in and sends the form at `action` of a page, with everything that page had put into it, and shows what comes next.
    ///
    /// - Parameter fields: what is written over what stands there; a name may come several times.
    func submit(_ action: String, on page: Shown, _ fields: KeyValuePairs<String, String> = [:]) async throws -> Shown {
        let shown = try await post(action, on: page, fields)
        return shown.leadsTo == nil ? shown : try await get(shown.leadsTo!)
    }

    /// The same without going where the answer leads.
    func post(_ action: String, on page: Shown, _ fields: KeyValuePairs<String, String> = [:]) async throws -> Shown {
        let form = try #require(page.forms.first { $0.action == action }, "\(page.path) has no form to \(action)")
        let written = Set(fields.map(\.key))
        let kept = form.fields.filter { !written.contains($0.name) }
        return try await send(
            .post, action, fields: kept.map { ($0.name, $0.value) } + fields.filter { $0.value != Self.leftOut }.map { ($0.key, $0.value) })
    }

    /// As the value of a field: the field is not sent at all, like a tick that was taken away.
    static let leftOut = "\u{0}left out"

    /// Sends a form that no page of ours has shown.
    func postUnasked(_ path: String, _ fields: KeyValuePairs<String, String> = [:], withToken: Bool = true) async throws -> Shown {
        try await send(.post, path, fields: fields.map { ($0.key, $0.value) }, withToken: withToken)
    }

    /// Sends a request as it is, with the browser's token where `token` says so.
    func send(_ method: HTTPRequest.Method, _ path: String, fields: [(String, String)] = [], withToken: Bool = false) async throws -> Shown
    {
        let (headers, body) = request(method, fields, withToken)
        let response = try await house.client.executeRequest(uri: path, method: method, headers: headers, body: body)
        remember(response.headers)
        return Shown(path: path, status: response.status.code, html: String(buffer: response.body), leadsTo: response.headers[.location])
    }

    /// The same for an answer whose end may never come: how it begins, without a word of what it shows.
    func askForHead(_ method: HTTPRequest.Method, _ path: String, fields: [(String, String)] = [], withToken: Bool = false) async throws
        -> Shown
    {
        let (headers, body) = request(method, fields, withToken)
        let head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
        var logger = Logger(label: "test")
        logger[metadataKey: "hb.request.id"] = "0123456789abcdef"
        let context = PageContext(source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
        let response = try await house.site.responder.respond(
            to: Request(head: head, body: RequestBody(buffer: body ?? ByteBuffer())), context: context)
        remember(response.headers)
        return Shown(path: path, status: response.status.code, html: "", leadsTo: response.headers[.location])
    }

    private func request(_ method: HTTPRequest.Method, _ fields: [(String, String)], _ withToken: Bool) -> (HTTPFields, ByteBuffer?) {
        var fields = fields
        if withToken { fields.append((Form.Hidden.token, formToken)) }
        var headers: HTTPFields = [.userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"]
        let kept = cookies.withLock { $0 }
        if !kept.isEmpty { headers[.cookie] = kept.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        guard method == .post else { return (headers, nil) }
        headers[.contentType] = "application/x-www-form-urlencoded"
        return (headers, ByteBuffer(string: fields.map { "\($0.0.addressEncoded)=\($0.1.addressEncoded)" }.joined(separator: "&")))
    }

    /// What every form of this browser carries.
    private var formToken: String {
        let kept = cookies.withLock { $0 }
        let secret = kept[Cookies.Name.session] ?? kept[Cookies.Name.visitor] ?? ""
        return SecretToken(secret).derived(for: "form")
    }

    private func remember(_ headers: HTTPFields) {
        for header in headers[values: .setCookie] {
            let halves = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            cookies.withLock { $0[halves[0]] = halves[1].isEmpty ? nil : halves[1] }
        }
    }
}

/// What a browser shows.
struct Shown: Sendable, CustomTestStringConvertible {
    let path: String
    let status: Int
    let html: String
    /// Where the answer leads instead of showing something.
    let leadsTo: String?

    var testDescription: String { "\(status) \(path)" }

    var title: String { html.firstMatch(of: /<h1>(.*?)<\/h1>/).map { String($0.1).unescaped } ?? "" }

    /// The words of the page, without markup.
    var words: String { html.replacing(/<[^>]*>/, with: " ").unescaped }

    func says(_ words: String) -> Bool { self.words.contains(words) || html.contains(words) }

    /// The value that stands in a field, whichever form it belongs to.
    func value(_ field: String) -> String? { forms.lazy.flatMap(\.fields).first { $0.name == field }?.value }
    func values(_ field: String) -> [String] { forms.flatMap(\.fields).filter { $0.name == field }.map(\.value) }

    /// The forms of the page, each with what would be sent if nothing were changed.
    var forms: [ShownForm] {
        html.matches(of: /<form([^>]*)>((?s).*?)<\/form>/).map { ShownForm(attributes: String($0.1), html: String($0.2)) }
    }
}

/// A form of a page.
struct ShownForm: Sendable {
    let action: String
    let fields: [(name: String, value: String)]

    init(attributes: String, html: String) {
        action = Self.attribute("action", of: attributes) ?? ""
        let controls = /<input([^>]*)>|<textarea([^>]*)>((?s).*?)<\/textarea>|<select([^>]*)>((?s).*?)<\/select>/
        fields = html.matches(of: controls).compactMap { match in
            if let input = match.1 { return Self.input(String(input)) }
            if let area = match.2, let name = Self.attribute("name", of: String(area)) {
                return (name, String(match.3 ?? "").trimmingPrefix("\n").description.unescaped)
            }
            if let select = match.4, let name = Self.attribute("name", of: String(select)) {
                return (name, Self.chosen(String(match.5 ?? "")))
            }
            return nil
        }
    }

    private static func input(_ attributes: String) -> (name: String, value: String)? {
        let type = attribute("type", of: attributes) ?? "text"
        guard let name = attribute("name", of: attributes), type != "file" else { return nil }
        if ["checkbox", "radio"].contains(type), !attributes.contains(" checked") { return nil }
        return (name, attribute("value", of: attributes) ?? "")
    }

    private static func chosen(_ options: String) -> String {
        let all = options.matches(of: /<option([^>]*)>/).map { String($0.1) }
        return (all.first { $0.contains(" selected") } ?? all.first).flatMap { attribute("value", of: $0) } ?? ""
    }

    private static func attribute(_ name: String, of attributes: String) -> String? {
        guard let start = attributes.range(of: " \(name)=\"")?.upperBound, let end = attributes[start...].firstIndex(of: "\"") else {
            return nil
        }
        return String(attributes[start..<end]).unescaped
    }
}

extension String {
    fileprivate var unescaped: String {
        replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }
}
