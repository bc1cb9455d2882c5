import Hummingbird
import Storage
import Workplace

/// `/me/password`: changing one's own password.
enum PasswordRoutes {
    static let all: [Route] = [.get("/me/password", use: show), .post("/me/password", use: change)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        guard case .member(let member, let session, _) = visit.person else { throw SignInNeeded() }
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.passwords.change(
                of: member, from: visit.form["old-password"], to: visit.form["password"], keeping: session.id, from: visit.place,
                at: visit.now)
            return .seeOther("/me", said: .passwordChanged)
        }
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        PasswordPage(visit: visit, asksForOld: try await visit.stores.passwords.has(visit.signedIn()), state: state).page
    }
}

/// The old password and a new one. What was typed is never put back on the page.
struct PasswordPage {
    let visit: Visit
    /// Who came in by a link alone has no password to tell.
    let asksForOld: Bool
    let state: FormState

    var page: Page {
        let texts = visit.texts
        let old = FieldMarkup(
            name: "old-password", label: texts.oldPassword, problem: state.problem(with: "old-password"), kind: .password,
            autocomplete: "current-password", isRequired: true)
        return Page(
            title: texts.changePassword, kicker: visit.up(to: "/me", visit.member?.name ?? ""), lead: texts.changePasswordLead,
            body: visit.formMarkup(
                to: "/me/password", class: "stack narrow",
                """
                \(visit.errorSummary(state))
                \(asksForOld ? old.html : nil)
                \(FieldMarkup(
                    name: "password", label: texts.newPassword, hint: texts.passwordHint, problem: state.problem(with: "password"),
                    kind: .password, autocomplete: "new-password", isRequired: true).html)
                <div><button class="button">\(texts.save)</button></div>
                """))
    }
}
