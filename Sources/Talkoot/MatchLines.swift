import Foundation
import Language
import Listening

/// Why a line is no topic or no post.
enum LineTrouble: Error, CustomStringConvertible {
    case notAnObject
    case missing(String)
    case notText(String)
    case unknownLanguage(String)
    case query(QueryProblem, String)

    var description: String {
        switch self {
        case .notAnObject: "this is no JSON object"
        case .missing(let field): "\"\(field)\" is missing"
        case .notText(let field): "\"\(field)\" is not a text"
        case .unknownLanguage(let code): "\"lang\" is no code of a language: \(code)"
        case .query(let problem, let query): problem.sentence(in: query)
        }
    }
}

/// The fields of a line; what in it is not UTF-8 is read as U+FFFD.
struct Fields {
    private let object: [String: Any]

    init(_ line: Line) throws(LineTrouble) {
        let repaired = String(decoding: line.bytes, as: UTF8.self)
        guard let any = try? JSONSerialization.jsonObject(with: Data(repaired.utf8)), let object = any as? [String: Any]
        else { throw .notAnObject }  // which sign of the JSON is wrong helps nobody: the line is named
        self.object = object
    }

    func text(_ field: String) throws(LineTrouble) -> String {
        guard let text = try optionalText(field) else { throw .missing(field) }
        return text
    }

    /// Null is as good as nothing.
    func optionalText(_ field: String) throws(LineTrouble) -> String? {
        guard let value = object[field], !(value is NSNull) else { return nil }
        guard let text = value as? String else { throw .notText(field) }
        return text
    }

    /// `und` is how one says that one does not know.
    func language() throws(LineTrouble) -> TextLanguage? {
        guard let code = try optionalText("lang"), code != "und" else { return nil }
        guard let language = TextLanguage(rawValue: code) else { throw .unknownLanguage(code) }
        return language
    }
}

/// A topic as a line says it.
struct TopicLine {
    private let id: String
    private let query: String
    private let language: TextLanguage?

    init(_ line: Line) throws(LineTrouble) {
        let fields = try Fields(line)
        id = try fields.text("id")
        query = try fields.text("query")
        language = try fields.language()
    }

    func topic() throws(LineTrouble) -> Topic {
        do { return Topic(id: id, query: try Query(query), language: language) } catch { throw .query(error, query) }
    }
}

/// A post as a line says it.
struct PostLine {
    let id: String
    let post: Post

    init(_ line: Line) throws(LineTrouble) {
        let fields = try Fields(line)
        id = try fields.text("id")
        post = Post(
            text: try fields.text("text"), language: try fields.language(), author: try fields.optionalText("from"),
            site: try fields.optionalText("site"))
    }
}
