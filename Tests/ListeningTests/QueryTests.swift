import Language
import Listening
import Testing

@Suite struct QueryTests {
    @Test(arguments: [
        ("talo", Query.word(.anyForm("talo"))),
        ("a b", .all([.a, .b])), ("a AND b", .all([.a, .b])), ("a OR b", .any([.a, .b])),
        ("a b OR c", .any([.all([.a, .b]), .c])), ("a OR b c", .any([.a, .all([.b, .c])])),
        ("a (b OR c)", .all([.a, .any([.b, .c])])), ("NOT a b", .all([.not(.a), .b])), ("a -b", .all([.a, .not(.b)])),
        ("NOT NOT a", .a), ("--a", .a), ("NOT (a OR b)", .not(.any([.a, .b]))), ("(((a)))", .a),
        ("a NEAR/3 b", .near(.a, .b, words: 3)), ("a NEAR b", .near(.a, .b, words: 5)), ("NOT a NEAR/0 b", .not(.near(.a, .b, words: 0))),
        ("a NEAR/3 b NEAR/4 c", .all([.near(.a, .b, words: 3), .near(.b, .c, words: 4)])),
        ("a NEAR/3 (b OR c)", .near(.a, .any([.b, .c]), words: 3)), ("and or not", .all([.word("and"), .word("or"), .word("not")])),
        ("*", .everything), ("a OR *", .any([.a, .everything])),
    ])
    func `operators bind as people of the field expect`(_ text: String, query: Query) throws {
        #expect(try Query(text) == query)
    }

    @Test(arguments: [
        (#""avoin viestintä""#, Query.phrase([.anyForm("avoin"), .anyForm("viestintä")])),
        ("”avoin  viestintä”", .phrase([.anyForm("avoin"), .anyForm("viestintä")])),
        (#""talo""#, .word("talo")), ("S-ryhmä", .phrase([.anyForm("S"), .anyForm("ryhmä")])), ("EU:n", .word("EU:n")),
        ("talo,", .word("talo")),
        (#"="Talkoot""#, .word(.exactly("Talkoot"))), ("=Talkoot", .word(.exactly("Talkoot"))),
        (#"="Avoin viestintä""#, .phrase([.exactly("Avoin"), .exactly("viestintä")])),
        ("saavutett*", .word(.beginning("saavutett"))), ("*palvelu", .word(.lastPart("palvelu"))), ("*palvelu*", .word(.inside("palvelu"))),
        (#""avoin viest*""#, .phrase([.anyForm("avoin"), .beginning("viest")])),
        ("#Aihe", .word(.tag("Aihe"))), ("@tili", .word(.account("tili"))), ("@tili@a.example", .word(.account("tili@a.example"))),
        ("lang:fi", .word(.language(.finnish))), ("LANG:fi-FI", .word(.language(.finnish))), ("from:@aino", .word(.author("aino"))),
        (#"from:"Aino Aalto""#, .word(.author("Aino Aalto"))), ("site:https://www.Routala.example/a", .word(.site("routala.example"))),
        ("🎉", .word("🎉")), ("https://a.example/b", .word("https://a.example/b")),
    ])
    func `a word is looked for as it is written`(_ text: String, query: Query) throws {
        #expect(try Query(text) == query)
    }

    @Test(arguments: [
        ("", 0..<0, QueryProblem.Expectation.somethingToFind), ("  ", 0..<2, .somethingToFind), ("a AND", 5..<5, .word),
        ("AND a", 0..<3, .word),
        ("a OR OR b", 5..<7, .word), ("a NOT", 5..<5, .word), ("a - b", 2..<3, .word), ("()", 1..<2, .word), ("ä !!", 3..<5, .word),
        ("\"\"", 0..<2, .word),
        ("ä (b", 3..<4, .closingBracket), ("((a)", 0..<1, .closingBracket), ("a) b", 1..<2, .openingBracket),
        ("a \"b c", 2..<3, .closingQuote),
        ("a NEAR/x b", 2..<8, .distance(most: 100)), ("a NEAR/101 b", 2..<10, .distance(most: 100)), ("a NEAR/2", 8..<8, .word),
        ("a NEAR/2 (b c)", 9..<14, .wordsBesideNear), ("lang:fi NEAR/2 b", 0..<7, .wordsBesideNear), ("a NEAR/2 NOT b", 9..<12, .word),
        ("a*b", 0..<3, .starAtEdge), ("a*", 0..<2, .lettersBesideStar(2)), ("*a*", 0..<3, .lettersBesideStar(2)),
        ("*e\u{301}*", 0..<5, .lettersBesideStar(2)), ("#", 0..<1, .name),
        ("#!x", 0..<3, .name), ("@", 0..<1, .name), ("from:", 0..<5, .value), ("site: x", 0..<5, .value),
        ("lang:suomi", 0..<10, .languageCode),
    ])
    func `a query that cannot be read says where, and what was expected`(
        _ text: String, place: Range<Int>, expected: QueryProblem.Expectation
    ) {
        #expect(throws: QueryProblem(place: place, expected: expected)) { try Query(text) }
    }

    @Test func `what is too long, too wide or too deep is refused at its place`() throws {
        let long = String(repeating: "a", count: 20_001)
        #expect(throws: QueryProblem(place: 20_000..<20_001, expected: .shorterQuery(most: 20_000))) { try Query(long) }
        let wide = String(repeating: "a ", count: 1_001)
        #expect(throws: QueryProblem(place: 2_000..<2_001, expected: .fewerWords(most: 1_000))) { try Query(wide) }
        let deep = String(repeating: "(", count: 1_000) + "a" + String(repeating: ")", count: 1_000)
        #expect(throws: QueryProblem(place: 100..<101, expected: .fewerBrackets(most: 100))) { try Query(deep) }
        let allowed = String(repeating: "NOT (", count: 100) + "a" + String(repeating: ")", count: 100)
        #expect(throws: Never.self) { try Query(allowed) }
        let negated = String(repeating: "NOT ", count: 4_001) + "a"
        #expect(try Query(negated) == .not(.a))
    }

    @Test(arguments: [
        "(", ")", "\"", "-", "=", "*", "NEAR/", "a NEAR/1 ", "NOT ", "#", "@", "lang:", "\u{0}", "\u{301}", "\u{202E}", "\u{FEFF}", "”",
    ])
    func `a thousand of the same sign end in a query or in a problem within it`(_ sign: String) {
        let text = String(repeating: sign, count: 1_000)

        do { _ = try Query(text) } catch {
            #expect(error.place.lowerBound >= 0 && error.place.upperBound <= text.utf8.count)
        }
    }
}

extension Query {
    static let a = word("a")
    static let b = word("b")
    static let c = word("c")

    static func word(_ text: String) -> Query { .word(.anyForm(text)) }
}
