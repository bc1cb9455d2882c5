import HTTPTypes
import Hummingbird
import Workplace

extension Visit {
    /// Does what a form asks. When a rule says no, the page comes back with the reason and with everything that was written.
    func keeping(
        _ page: (FormState) async throws -> Page, _ act: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await act()
        } catch let refusal as any Refusal where refusal.kind != .notFound {
            let problem = FormState.Problem(
                field: texts.field(of: refusal), sentence: texts.sentence(for: refusal), isConflict: refusal.kind == .conflict)
            var page = try await page(FormState(written: form, problems: [problem]))
            page.status = refusal.kind.status
            return try await page.response(for: self)
        }
    }
}
