import Listening

/// What the command line says of a query that cannot be read.
extension QueryProblem {
    func sentence(in query: String) -> String {
        let before = String(decoding: query.utf8.prefix(place.lowerBound), as: UTF8.self).count
        let what = String(decoding: query.utf8.dropFirst(place.lowerBound).prefix(min(place.count, 60)), as: UTF8.self)
        let at = what.isEmpty ? "at the end of the query" : "at character \(before + 1), \(what)"
        return "\(at): \(expected.sentence)"
    }
}

extension QueryProblem.Expectation {
    fileprivate var sentence: String {
        switch self {
        case .somethingToFind: "something to find was expected"
        case .word: "a word, a phrase or a bracket was expected"
        case .shorterWord(let most): "a word has at most \(most) bytes"
        case .closingBracket: "this bracket is not closed"
        case .openingBracket: "no bracket was opened before this one"
        case .closingQuote: "these quotes are not closed"
        case .distance(let most): "NEAR/ takes a number from 0 to \(most)"
        case .wordsBesideNear: "NEAR takes words and phrases on both sides, or several of them joined by OR"
        case .starAtEdge: "a star stands at the beginning or at the end of a word"
        case .lettersBesideStar(let least): "a star takes \(least) letters or more beside it"
        case .name: "a name was expected after the sign"
        case .value: "a value was expected after the colon"
        case .languageCode: "a language's code was expected, such as fi"
        case .shorterQuery(let most): "a query has at most \(most) bytes"
        case .fewerWords(let most): "a query has at most \(most) words"
        case .fewerBrackets(let most): "at most \(most) brackets may stand within each other"
        }
    }
}
