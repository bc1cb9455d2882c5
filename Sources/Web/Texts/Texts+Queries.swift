import Language
import Listening

// Queries said back in words, and what is the matter with one that cannot be read.
extension Texts {
    var looksFor: String { say("Haku löytää tekstit, joissa on:", "Sökningen hittar texter med:", "The query finds texts with:") }
    var findsEverything: String { say("mitä tahansa", "vad som helst", "anything at all") }
    var noneOf: String { say("ei tätä:", "inte detta:", "not this:") }
    var allOf: String { say("kaikki nämä:", "allt detta:", "all of these:") }
    var anyOf: String { say("jokin näistä:", "något av detta:", "any of these:") }

    func within(_ words: Int) -> String {
        switch words {
        case 0: say("nämä vierekkäin:", "dessa intill varandra:", "these next to each other:")
        case 1:
            say(
                "nämä lähekkäin, enintään yksi sana välissä:", "dessa nära varandra, högst ett ord emellan:",
                "these near each other, at most one word between:")
        default:
            say(
                "nämä lähekkäin, enintään \(words) sanaa välissä:", "dessa nära varandra, högst \(words) ord emellan:",
                "these near each other, at most \(words) words between:")
        }
    }

    /// Between an operator in small letters and the same in capitals.
    var isAWordDidYouMean: String {
        say("etsitään sanana. Tarkoititko", "söks som ett ord. Menade du", "is looked for as a word. Did you mean")
    }

    func sideBySide(_ words: [String]) -> String {
        say("peräkkäin: ", "efter varandra: ", "side by side: ") + words.joined(separator: ", ")
    }

    func explain(_ word: SoughtWord) -> String {
        switch word {
        case .anyForm(let word): say("”\(word)” missä muodossa tahansa", "”\(word)” i vilken form som helst", "“\(word)” in any form")
        case .exactly(let word): say("juuri ”\(word)”", "precis ”\(word)”", "exactly “\(word)”")
        case .beginning(let word):
            say("sana, joka alkaa ”\(word)”", "ett ord som börjar med ”\(word)”", "a word that begins with “\(word)”")
        case .lastPart(let word):
            say(
                "”\(word)” tai yhdyssana, joka päättyy siihen", "”\(word)” eller en sammansättning som slutar så",
                "“\(word)” or a compound that ends with it")
        case .inside(let word): say("sana, jonka osa on ”\(word)”", "ett ord med delen ”\(word)”", "a word with “\(word)” in it")
        case .tag(let name): say("tunniste #\(name)", "hashtaggen #\(name)", "the hashtag #\(name)")
        case .account(let name): say("tili @\(name)", "kontot @\(name)", "the account @\(name)")
        case .language(let language):
            say(
                "kieli: \(name(ofLanguage: language.rawValue))", "språk: \(name(ofLanguage: language.rawValue))",
                "language: \(name(ofLanguage: language.rawValue))")
        case .author(let name): say("kirjoittajana \(name)", "skrivet av \(name)", "written by \(name)")
        case .site(let name): say("sivusto \(name)", "webbplatsen \(name)", "the site \(name)")
        }
    }

    func queryStops(at there: String, after before: String) -> String {
        if !there.isEmpty {
            guard !before.isEmpty else {
                return say(
                    "Haussa on virhe kohdassa ”\(there)”.", "Sökningen har ett fel vid ”\(there)”.", "The query has a fault at “\(there)”.")
            }
            return say(
                "Haussa on virhe kohdassa ”\(there)”, sanojen ”\(before)” jälkeen.",
                "Sökningen har ett fel vid ”\(there)”, efter orden ”\(before)”.",
                "The query has a fault at “\(there)”, after the words “\(before)”.")
        }
        guard !before.isEmpty else { return say("Haku on kesken.", "Sökningen är inte färdig.", "The query is not complete.") }
        return say(
            "Haku jää kesken tähän: ”\(before)”.", "Sökningen blir ofärdig här: ”\(before)”.", "The query stops short here: “\(before)”.")
    }

    func expected(_ expectation: QueryProblem.Expectation) -> String {
        switch expectation {
        case .somethingToFind: say("Kirjoita, mitä etsitään.", "Skriv vad som söks.", "Write what is to be found.")
        case .word:
            say(
                "Siinä pitäisi olla sana, ”lause” tai sulut.", "Där ska stå ett ord, en ”fras” eller parenteser.",
                "A word, a “phrase” or brackets should stand there.")
        case .shorterWord(let most):
            say(
                "Sana on liian pitkä: enintään \(most) tavua.", "Ordet är för långt: högst \(most) byte.",
                "The word is too long: at most \(most) bytes.")
        case .closingBracket: say("Sulku ) puuttuu.", "Parentesen ) saknas.", "The bracket ) is missing.")
        case .openingBracket: say("Sulku ( puuttuu sen edeltä.", "Parentesen ( saknas före.", "The bracket ( before it is missing.")
        case .closingQuote:
            say("Lainausmerkki \" puuttuu lopusta.", "Citattecknet \" saknas i slutet.", "The closing quotation mark \" is missing.")
        case .distance(let most):
            say(
                "NEAR/ tarvitsee luvun 0–\(most), esimerkiksi NEAR/5.", "NEAR/ behöver ett tal 0–\(most), till exempel NEAR/5.",
                "NEAR/ needs a number 0–\(most), such as NEAR/5.")
        case .wordsBesideNear:
            say(
                "NEAR yhdistää sanoja tai lauseita: laita sellainen kummallekin puolelle.",
                "NEAR förbinder ord eller fraser: sätt ett sådant på vardera sidan.",
                "NEAR joins words or phrases: put one on each side.")
        case .starAtEdge:
            say(
                "Tähti * on sanan alussa tai lopussa.", "Stjärnan * står i början eller slutet av ett ord.",
                "The star * stands at the beginning or the end of a word.")
        case .lettersBesideStar(let letters):
            say(
                "Tähden vieressä pitää olla vähintään \(letters) kirjainta.", "Bredvid stjärnan ska det stå minst \(letters) bokstäver.",
                "At least \(letters) letters should stand beside the star.")
        case .name: say("Merkin # tai @ jälkeen tulee nimi.", "Efter # eller @ kommer ett namn.", "A name follows # or @.")
        case .value: say("Kaksoispisteen jälkeen tulee arvo.", "Efter kolonet kommer ett värde.", "A value follows the colon.")
        case .languageCode: say("Kieli on lyhenne: fi, sv, en.", "Språket är en kod: fi, sv, en.", "A language is a code: fi, sv, en.")
        case .shorterQuery(let most):
            say("Haku saa olla enintään \(most) tavua.", "Sökningen får ha högst \(most) byte.", "A query may have at most \(most) bytes.")
        case .fewerWords(let most):
            say("Haussa saa olla enintään \(most) sanaa.", "Sökningen får ha högst \(most) ord.", "A query may have at most \(most) words.")
        case .fewerBrackets(let most):
            say(
                "Sulkuja saa olla sisäkkäin enintään \(most).", "Högst \(most) parenteser får stå i varandra.",
                "At most \(most) brackets may stand within each other.")
        }
    }
}
