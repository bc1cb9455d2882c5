/// What makes a picture's description worth having (`docs/measure.md` 2.4).
public enum AltText {
    public static let shortest = 10

    /// Long enough, not the text of the post over again, and not the name of a file.
    public static func isValid(_ text: String, caption: String) -> Bool {
        text.count >= shortest && text != caption && !looksLikeFileName(text)
    }

    static func looksLikeFileName(_ text: String) -> Bool {
        let lower = text.lowercased()
        if !lower.contains(where: \.isWhitespace), fileEndings.contains(where: lower.hasSuffix), lower.first != "." { return true }
        return cameraPrefixes.contains { prefix in
            guard lower.hasPrefix(prefix) else { return false }
            let rest = lower.dropFirst(prefix.count)
            let number = rest.first.map { "-_ ".contains($0) } == true ? rest.dropFirst() : rest
            return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
        }
    }

    private static let fileEndings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".mp4", ".mov"]
    private static let cameraPrefixes = ["img", "dsc", "image", "kuva"]
}
