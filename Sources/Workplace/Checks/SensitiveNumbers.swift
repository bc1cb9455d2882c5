/// Numbers that never belong in public: found by their own check digits, so that an ordinary number is left alone.
package enum SensitiveNumbers {
    /// A Finnish personal identity code: `ddmmyyCnnnT`.
    static func holdsPersonalIdentityCode(_ text: String) -> Bool {
        words(of: text, alsoIn: "+-").contains(where: isPersonalIdentityCode)
    }

    /// The text with each such code covered but for its length.
    package static func coveringPersonalIdentityCodes(in text: String) -> String {
        var covered = text
        for code in words(of: text, alsoIn: "+-").reversed() where isPersonalIdentityCode(code) {
            covered.replaceSubrange(code.startIndex..<code.endIndex, with: "••••••-••••")
        }
        return covered
    }

    private static func isPersonalIdentityCode(_ word: Substring) -> Bool {
        let characters = Array(word.uppercased())
        guard characters.count == 11, "-+ABCDEFYXWVU".contains(characters[6]),
            let number = Int(String(characters[0..<6] + characters[7..<10]))
        else { return false }
        return characters[10] == controlCharacters[number % 31]
    }

    /// An IBAN, by the remainder of 97 (ISO 13616); spaces within it are allowed.
    static func holdsBankAccount(_ text: String) -> Bool {
        let characters = Array(text.uppercased())
        return characters.indices.contains { start in
            guard start == 0 || !(characters[start - 1].isLetter || characters[start - 1].isNumber) else { return false }
            let account = characters[start...].lazy.filter { $0 != " " && $0 != "\u{A0}" }.prefix(longestAccount)
            return isBankAccount(Array(account))
        }
    }

    private static let longestAccount = 34

    /// Whether `characters` begin with an account of a country whose length is known.
    private static func isBankAccount(_ characters: [Character]) -> Bool {
        guard characters.count >= 15, characters[0..<2].allSatisfy({ $0.isASCII && $0.isLetter }),
            characters[2..<4].allSatisfy(\.isWholeNumber), let length = accountLengths[String(characters[0..<2])],
            length <= characters.count
        else { return false }
        return remainder97(of: characters[..<length]) == 1
    }

    /// A payment card: 13–19 digits in groups, by Luhn's check.
    static func holdsPaymentCard(_ text: String) -> Bool {
        var digits: [Int] = []
        for character in text + "." {
            if let digit = character.wholeNumberValue, character.isASCII {
                digits.append(digit)
            } else if character != " " && character != "-" {
                if passesLuhn(digits) { return true }
                digits = []
            }
        }
        return false
    }

    private static let controlCharacters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")

    private static func words(of text: String, alsoIn signs: String) -> [Substring] {
        text.split { !($0.isLetter || $0.isNumber || signs.contains($0)) }
    }

    /// Characters of an account by country: where the house's customers have theirs.
    private static let accountLengths = ["FI": 18, "SE": 24, "EE": 20, "NO": 15, "DK": 18, "DE": 22, "GB": 22, "LV": 21, "LT": 20]

    private static func remainder97(of account: ArraySlice<Character>) -> Int? {
        var remainder = 0
        for character in account.dropFirst(4) + account.prefix(4) {
            guard let value = character.hexDigitValue ?? character.asciiValue.map({ Int($0) - 55 }), (0..<36).contains(value) else {
                return nil
            }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder
    }

    private static func passesLuhn(_ digits: [Int]) -> Bool {
        guard (13...19).contains(digits.count), Set(digits).count > 1 else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, place in
            let doubled = place.offset % 2 == 1 ? place.element * 2 : place.element
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }
}
