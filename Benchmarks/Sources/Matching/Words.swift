/// Finnish words for made-up posts: stems, compounds of two, and endings by vowel harmony.
struct Words {
    private static let stems = [
        "talo", "kala", "palvelu", "asiakas", "kunta", "katu", "auto", "juna", "bussi", "raha", "vero", "koulu", "lapsi", "opettaja",
        "johtaja",
        "kauppa", "ruoka", "leipä", "maito", "kahvi", "juhla", "musiikki", "kuva", "sana", "viesti", "viestintä", "verkko", "sivu", "media",
        "uutinen", "lehti", "kirja", "kirjasto", "museo", "hallitus", "valtuusto", "puisto", "metsä", "järvi", "meri", "ranta", "saari",
        "laiva",
        "satama", "tehdas", "kone", "työ", "työmaa", "palkka", "loma", "sairaala", "lääkäri", "hoitaja", "terveys", "apu", "turva",
        "poliisi",
        "palo", "vesi", "sähkö", "lämpö", "energia", "ilma", "sää", "lumi", "jää", "kesä", "talvi", "syksy", "kevät", "aamu", "ilta", "yö",
        "päivä",
        "viikko", "vuosi", "hetki", "aika", "paikka", "alue", "kylä", "kaupunki", "maa", "maailma", "ihminen", "nainen", "mies", "perhe",
        "ystävä",
        "yhdistys", "yritys", "yhtiö", "osake", "laina", "pankki", "kortti", "lasku", "tilaus", "paketti", "kuljetus", "varasto", "hylly",
        "ovi",
        "ikkuna", "katto", "seinä", "lattia", "piha", "puutarha", "kukka", "puu", "lintu", "koira", "kissa", "hevonen", "peli", "joukkue",
        "kilpailu",
        "voitto", "tappio", "urheilu", "hiihto", "pyörä", "tie", "silta", "liikenne", "valo", "ääni", "puhelin", "tieto", "taito",
        "tutkimus",
    ]
    private static let backEndings = ["", "", "", "n", "ssa", "sta", "lla", "lle", "t", "a", "ksi", "kin"]
    private static let frontEndings = ["", "", "", "n", "ssä", "stä", "llä", "lle", "t", "ä", "ksi", "kin"]

    /// The forms in the order of how often they are said, and their bare words.
    let forms: [String]
    let bare: [String]
    private let weights: [Double]

    init(count: Int, random: inout SplitMix) {
        var bare = Self.stems
        while bare.count < count / 6 {
            bare.append(Self.stems[random.below(Self.stems.count)] + Self.stems[random.below(Self.stems.count)])
        }
        bare = Array(Set(bare)).sorted().shuffled(using: &random)
        var forms: [String] = []
        for word in bare { for _ in 0..<6 { forms.append(word + Self.ending(of: word, &random)) } }
        self.forms = Array(Set(forms)).sorted().shuffled(using: &random)
        self.bare = bare
        var sum = 0.0
        weights = self.forms.indices.map { rank in
            sum += 1 / (Double(rank) + 2.7)
            return sum
        }
    }

    private static func ending(of word: String, _ random: inout SplitMix) -> String {
        let isBack = word.contains { "aou".contains($0) }
        return isBack ? backEndings[random.below(backEndings.count)] : frontEndings[random.below(frontEndings.count)]
    }

    /// A form as often as words of its rank are said: in inverse proportion to the rank.
    func said(_ random: inout SplitMix) -> String {
        let wanted = Double.random(in: 0..<weights[weights.count - 1], using: &random)
        var low = 0
        var high = weights.count
        while low < high {
            let middle = (low + high) / 2
            if weights[middle] <= wanted { low = middle + 1 } else { high = middle }
        }
        return forms[low]
    }
}

/// A small source of numbers that gives the same ones for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return number ^ (number >> 31)
    }

    mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &self) }
    mutating func isChosen(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }
}
