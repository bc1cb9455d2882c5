import Testing

@testable import Web

@Suite struct ChainTests {
    @Test(arguments: [
        ("Projektinhallinta", "Pro|jek|tin|hal|linta"), ("Asiakaspalvelu", "Asia|kas|pal|velu"), ("Myynti", "Myynti"),
        ("Sisäinen viestintä", "Sisäinen viestintä"), ("Hyvinvointipalvelut itä", "Hyvin|voin|ti|pal|ve|lut itä"), ("", ""),
    ])
    func `a long name may be divided between syllables and a short one is left whole`(_ name: String, _ divided: String) {
        #expect(name.divisible.replacing("\u{ad}", with: "|") == divided)
    }
}
