import Hummingbird
import Storage
import Workplace

/// `/search?q=`: posts, messages and ideas by their words, in any of their forms; lessons and units by their names.
enum SearchRoutes {
    static let all: [Route] = [.get("/search", use: show)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        let question = SearchQuestion(visit.query("q") ?? "", read: visit.site.reader)
        let hits = try await visit.stores.searchIndex.find(question, for: member)
        let units = try await visit.stores.units.all().filter { question.names($0.name) }
        return try await SearchPage(visit: visit, question: question, hits: hits, units: units).page.response(for: visit)
    }
}

extension SearchQuestion {
    /// Whether everything that is asked for stands in a name.
    func names(_ name: String) -> Bool { !text.isEmpty && name.lowercased().contains(text.lowercased()) }
}
