import Hummingbird
import Storage
import Workplace

/// `/search?q=`: posts, messages and ideas by their words, in any of their forms; units by their names.
///
/// With `kind` all that is found of that kind, `page` by `page`.
enum SearchRoutes {
    static let all: [Route] = [.get("/search", use: show)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        let question = SearchQuestion(visit.query("q") ?? "", read: visit.site.reader)
        let section = section(visit)
        let findings = try await visit.stores.searchIndex.find(question, section, for: member)
        let units = section == .best ? try await visit.stores.units.all().filter { question.names($0.name) } : []
        return try await SearchPage(visit: visit, question: question, section: section, findings: findings, units: units).page.response(
            for: visit)
    }

    private static func section(_ visit: Visit) -> SearchSection {
        guard let kind = visit.query("kind").flatMap(SearchIndex.Kind.init) else { return .best }
        let page = visit.query("page").flatMap { Int($0) } ?? 1
        return .page(min(max(page, 1), SearchSection.mostPages), of: kind)
    }
}

extension SearchQuestion {
    /// Whether everything that is asked for stands in a name.
    func names(_ name: String) -> Bool { !text.isEmpty && name.lowercased().contains(text.lowercased()) }
}
