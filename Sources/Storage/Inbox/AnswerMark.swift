import Crypto
import Foundation

/// Marks the text of an answer, so that the measure recognises the same text sent again and again without the log holding it.
///
/// The mark is keyed: without the installation's secret nobody can try out texts against the log.
struct AnswerMark: Sendable {
    let salt: String

    /// The mark of a text as the measure normalises it (`docs/measure.md` 2.2): trimmed, lower case, white space collapsed,
    /// digits and mentions removed.
    func mark(of text: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data(Self.normalised(text).utf8), using: SymmetricKey(data: Data(salt.utf8)))
        return code.prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    static func normalised(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).lazy
            .filter { !$0.hasPrefix("@") }
            .map { String($0.filter { !$0.isNumber }) }
            .filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
