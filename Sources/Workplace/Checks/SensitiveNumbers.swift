/// Numbers that never belong in public: found by their own check digits, so that an ordinary number is left alone.
enum SensitiveNumbers {
    /// A Finnish personal identity code: `ddmmyyCnnnT`.
    static func holdsPersonalIdentityCode(_ text: String) -> Bool {
        words(of: text, alsoIn: "+-").contains(where: isPersonalIdentityCode)
    }

    /// The text with each such code covered but for its length.
    static func coveringPersonalIdentityCodes(in text: String) -> String {
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
        let letters = Array(text.uppercased().filter { $0 != " " && $0 != "\u{A0}" })
        return letters.indices.contains { start in
            guard start + 15 <= letters.count, start == 0 || !letters[start - 1].isLetter,
                letters[start].isASCII, letters[start].isLetter, letters[start + 1].isASCII, letters[start + 1].isLetter,
                letters[start + 2].isWholeNumber, letters[start + 3].isWholeNumber
            else { return false }
            return ibanLengths(of: String(letters[start...start + 1])).contains { length in
                start + length <= letters.count && remainder97(of: letters[start..<start + length]) == 1
            }
        }
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

    private static func ibanLengths(of country: String) -> [Int] {
        switch country {
        case "FI": [18]
        case "SE": [24]
        case "EE": [20]
        case "NO": [15]
        case "DK": [18]
        case "DE": [22]
        case "GB": [22]
        default: []
        }
    }

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
