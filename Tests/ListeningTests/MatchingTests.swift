import Dispatch
import Language
import Listening
import Synchronization
import Testing

@Suite struct MatchingTests {
    @Test(arguments: [
        ("talo", "Talossa palaa", true), ("talossa", "talo", true), ("talo", "kirjastotalo", false), ("a b", "b ja a", true),
        ("a AND NOT b", "a ja b", false), ("NOT b", "a", true), ("NOT b", "", true), ("a OR NOT b", "b", false), ("*", "", true),
        (#""avoin palvelu""#, "Avoimen, palvelun", false), (#""avoin palvelu""#, "avoin: palvelussa", true),
        (#""avoin palvelu""#, "palvelu avoin", false),
        (#"="Talo""#, "Talo", true), (#"="Talo""#, "talo Talossa", false), ("a NEAR/1 b", "b x a", true), ("a NEAR/1 b", "a x y b", false),
        ("a NEAR/1 a", "a", false), ("a NEAR/1 a", "a x a", true), ("saav*", "Saavutettava", true), ("saav*", "tavoitesaava", false),
        ("*palvelu", "asiakasxpalvelussa", true), ("*palvelu", "palvelu", true), ("*palvelu", "palveluxtalo", false),
        ("*palvelu*", "palveluxtalo", true), ("*lvel*", "palvelu", true), ("*lvel*", "pelvalu", false),
        ("#talo", "#Talo", true), ("#talo", "talo", false), ("talo", "#talossa", true), ("palvelu", "#AvoinPalvelu", true),
        (#""avoin palvelu""#, "#AvoinPalvelu", true), (#""avoin palvelu nyt""#, "#AvoinPalvelu nyt", true),
        ("@aino", "@Aino@a.example", true), ("@aino@a.example", "@aino", false), ("@aino", "aino", false), ("🎉", "jee🎉", true),
        ("kesko", "www.kesko.example", false), ("kesko", "Loppui.Keskon", true),
    ])
    func `a topic matches`(_ query: String, text: String, matches: Bool) throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        set.add(try Topic(query, language: .finnish))
        let matcher = Matcher(set)

        #expect(matcher.topics(in: Post(text: text, language: .finnish)) == (matches ? [query] : []))
        #expect(
            PlainMatch(try Topic(query, language: .finnish), Post(text: text, language: .finnish), lexicon: Toy.lexicon()).holds == matches)
    }

    @Test func `what a post has beside its text is looked for too`() throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        for query in ["lang:sv", "from:aino", "site:routala.example", "from:aino site:muu.example", "from:@aino@a.example"] {
            set.add(try Topic(query))
        }
        let matcher = Matcher(set)

        let post = Post(text: "", language: .swedish, author: "@Aino@a.example", site: "https://blogi.routala.example/1")
        #expect(matcher.topics(in: post) == ["from:@aino@a.example", "from:aino", "lang:sv", "site:routala.example"])
        #expect(matcher.topics(in: Post(text: "lang:sv from:aino")).isEmpty)
    }

    @Test func `without a language a topic is read in that of the post`() throws {
        let set = TopicSet(lexicon: Lexicon { form, language in WordAnalysis(lemmas: ["\(language.rawValue)\(form)"]) })
        set.add(try Topic("talo"))
        let matcher = Matcher(set) { $0.contains("sv") ? .swedish : nil }

        for language in [TextLanguage.finnish, .swedish, .german] {
            #expect(matcher.topics(in: Post(text: "talo", language: language)) == ["talo"])
            #expect(matcher.topics(in: Post(text: "fitalo", language: language)).isEmpty)
        }
        #expect(matcher.topics(in: Post(text: "talo sv")) == ["talo"])
    }

    @Test func `topics come, change and go one at a time`() throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        let matcher = Matcher(set)
        let post = Post(text: "talo ja kala", language: .finnish)

        #expect(matcher.topics(in: post).isEmpty)
        set.add(Topic(id: "1", query: try Query("talo")))
        set.add(Topic(id: "0", query: try Query("tal*")))
        #expect(matcher.topics(in: post) == ["0", "1"])
        set.add(Topic(id: "1", query: try Query("kissa")))
        #expect(matcher.topics(in: post) == ["0"])
        #expect(set.remove("0"))
        #expect(!set.remove("0"))
        #expect(matcher.topics(in: post).isEmpty)
        #expect(set.count == 1)
    }

    @Test(arguments: [["b", "a", "ä", "Z", ""], ["0123456789abcdef-2", "0123456789abcdef-1", "0123456789abcdef"]])
    func `topics are told in the order of their bytes`(_ ids: [String]) throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        for id in ids { set.add(Topic(id: id, query: .everything)) }
        let matcher = Matcher(set)

        #expect(matcher.topics(in: Post(text: "")) == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test func `a language that nobody speaks here keeps its words to itself`() throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        set.add(try Topic("*service", language: .finnish))
        let matcher = Matcher(set)
        let letters = "abcdefghijklmnopqrstuvwxyz"
        let languages = letters.flatMap { first in letters.map { TextLanguage(rawValue: "\(first)\($0)x") } }

        for language in languages { #expect(matcher.topics(in: Post(text: "aservice", language: language)) == ["*service"]) }
        #expect(matcher.topics(in: Post(text: "aservice", language: .finnish)).isEmpty)
    }

    @Test(arguments: [(248, 0, true), (300, 0, true), (248, 5, false), (700, 5, false)])
    func `a long word has its ending at its end`(_ before: Int, after: Int, matches: Bool) throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        set.add(try Topic("*service", language: .english))
        let matcher = Matcher(set)
        let word = String(repeating: "x", count: before) + "service" + String(repeating: "x", count: after)

        #expect(matcher.topics(in: Post(text: word, language: .english)).isEmpty != matches)
    }

    @Test func `long words are told apart by their last letters`() throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        let long = String(repeating: "a", count: 40)
        set.add(try Topic(long + "b"))
        let matcher = Matcher(set)

        #expect(matcher.topics(in: Post(text: long + "c")).isEmpty)
        #expect(matcher.topics(in: Post(text: long + "b")) == [long + "b"])
    }

    @Test func `one word brings every topic that asks for a part of it`() throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        let word = "abcdefghijklmnopqrst"
        let queries = (2...20).flatMap { ["\(word.prefix($0))*", "*\(word.dropFirst(20 - $0))*"] }
        for query in queries { set.add(try Topic(query)) }

        #expect(Matcher(set).topics(in: Post(text: word)) == queries.sorted())
        let pairs = queries.map { "\"\($0) end\"" }
        for pair in pairs { set.add(try Topic(pair)) }
        #expect(Matcher(set).topics(in: Post(text: "\(word) end")) == (queries + pairs).sorted())
    }

    @Test func `a matcher may remember as many forms as there are`() throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        set.add(try Topic("w4999"))
        let matcher = Matcher(set, forms: .max)

        #expect(matcher.topics(in: Post(text: (0..<5_000).map { "w\($0)" }.joined(separator: " "))) == ["w4999"])
    }

    /// Each answer holds the topics that were there all the time, in order.
    @Test func `posts are matched while topics come and go`() throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        let query = try Query("talo")
        let lasting = (0..<500).map { "lasting-\($0)" }.sorted()
        for id in lasting { set.add(Topic(id: id, query: query)) }
        let answers = Mutex<[[Topic.ID]]>([])
        DispatchQueue.concurrentPerform(iterations: 3) { thread in
            guard thread > 0 else {
                for number in 0..<3_000 {
                    set.add(Topic(id: "passing-\(number % 100)", query: query))
                    if number % 3 == 0 { set.remove("passing-\(number / 3 % 100)") }
                }
                return
            }
            let matcher = Matcher(set)
            for _ in 0..<500 {
                let found = matcher.topics(in: Post(text: "talo", language: .finnish))
                answers.withLock { $0.append(found) }
            }
        }
        let all = answers.withLock { $0 }
        #expect(all.count == 1_000)
        #expect(all.allSatisfy { $0 == $0.sorted() && $0.filter { $0.hasPrefix("lasting") } == lasting })
    }

    @Test(arguments: ["talo", "talo OR vesi OR tal*", "*", "NOT vesi"])
    func `thousands of topics that match the same come and go, and those left are told in order`(_ query: String) throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        let matcher = Matcher(set)
        let query = try Query(query)
        let post = Post(text: "talo", language: .finnish)
        let ids = (0..<5_000).map { "topic-\($0)" }
        for id in ids { set.add(Topic(id: id, query: query)) }
        #expect(matcher.topics(in: post) == ids.sorted())

        var left = Set(ids)
        var random = SplitMix(state: 5)
        for id in ids.shuffled(using: &random).prefix(700) {
            set.remove(id)
            left.remove(id)
        }
        for id in ["topic-5", "a", "topic-9999", "zz", "topic-5"] {
            set.add(Topic(id: "b", query: query))
            set.add(Topic(id: id, query: query))
            set.remove("b")  // before anybody asked for its rank
            left.insert(id)
            #expect(matcher.topics(in: post) == left.sorted())
        }
    }

    @Test func `a query of a thousand words is held in one piece`() throws {
        let words = (0..<999).map { "w\($0)" }
        let set = TopicSet(lexicon: Toy.lexicon())
        for id in 0..<30 { set.add(Topic(id: "\(id)", query: try Query("a " + words.joined(separator: " ")))) }
        let matcher = Matcher(set)

        #expect(matcher.topics(in: Post(text: "a " + words.joined(separator: " "))).count == 30)
        #expect(matcher.topics(in: Post(text: "a " + words.dropLast().joined(separator: " "))).isEmpty)
    }

    @Test(arguments: [
        "a ", "#Aa", "@a", "e\u{301}", "\u{301}", "\u{202E}שלום ", "\u{0}\u{7}", "🎉\u{200D}", "東京", "https://a.example/b ", "a.b",
        "\u{FFFD}",
    ])
    func `megabytes of the same are answered`(_ unit: String) throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        for query in ["a", "\"a a a a\"", "a NEAR/100 b", "aa*", "*bb*", "#aa", "NOT a", "\"東 京\""] { set.add(try Topic(query)) }
        let matcher = Matcher(set)

        let found = matcher.topics(in: Post(text: String(repeating: unit, count: 400_000 / unit.utf8.count), language: .finnish))

        #expect(found.contains("a") != found.contains("NOT a"))
    }

    @Test func `a matcher forgets words when it knows too many, and still finds`() throws {
        let set = TopicSet(lexicon: Toy.lexicon())
        set.add(try Topic("w12*"))
        let matcher = Matcher(set, forms: 1_000)

        var found = 0
        for start in stride(from: 0, to: 30_000, by: 300) {
            let text = (start..<(start + 300)).map { "w\($0)" }.joined(separator: " ")
            found += matcher.topics(in: Post(text: text)).count
        }
        #expect(found == 1 + 1 + 4)  // w12 to w129, w1200 to w1299, w12000 to w12999
    }
}
