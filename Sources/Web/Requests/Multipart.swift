import Foundation

/// Reads `multipart/form-data` (RFC 7578) from memory. Whoever calls has limited its size.
struct Multipart {
    private let delimiter: [UInt8]
    private let bytes: [UInt8]

    static let mostParts = 60

    init(boundary: String, bytes: [UInt8]) {
        delimiter = Array("--\(boundary)".utf8)
        self.bytes = bytes
    }

    /// The boundary that a content type names, with or without quotation marks.
    static func boundary(in contentType: String) -> String? {
        guard let range = contentType.range(of: "boundary=", options: .caseInsensitive) else { return nil }
        let value = contentType[range.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
        return (1...70).contains(value.utf8.count) ? value : nil
    }

    func form() throws -> Form {
        var form = Form()
        var parts = 0
        guard var start = bytes.firstRange(of: delimiter)?.upperBound else { throw UnreadableForm.malformed }
        while !bytes[start...].starts(with: Self.dashes) {
            guard bytes[start...].starts(with: Self.lineEnd), let end = bytes[start...].firstRange(of: Self.lineEnd + delimiter)
            else { throw UnreadableForm.malformed }
            parts += 1
            guard parts <= Self.mostParts else { throw UnreadableForm.tooLarge }
            try add(bytes[(start + 2)..<max(start + 2, end.lowerBound)], to: &form)
            start = end.upperBound
        }
        return form
    }

    private func add(_ part: ArraySlice<UInt8>, to form: inout Form) throws {
        guard let gap = part.firstRange(of: Self.lineEnd + Self.lineEnd),
            let head = String(validating: part[..<gap.lowerBound], as: UTF8.self), let name = Self.parameter("name", of: head)
        else { throw UnreadableForm.malformed }
        let content = part[gap.upperBound...]
        if let fileName = Self.parameter("filename", of: head) {
            form.add(name, SentFile(name: fileName, bytes: Array(content)))
        } else if let text = String(validating: content, as: UTF8.self) {
            form.add(name, text)
        } else {
            throw UnreadableForm.malformed
        }
    }

    /// `name="…"` of the disposition line; browsers write quotation marks within it as `%22`.
    private static func parameter(_ name: String, of head: String) -> String? {
        guard let line = head.split(separator: "\r\n").first(where: { $0.lowercased().hasPrefix("content-disposition:") }) else {
            return nil
        }
        guard let start = line.range(of: "; \(name)=\"", options: .caseInsensitive)?.upperBound else { return nil }
        return line[start...].firstIndex(of: "\"").map { String(line[start..<$0]).replacing("%22", with: "\"") }
    }

    private static let lineEnd = Array("\r\n".utf8)
    private static let dashes = Array("--".utf8)
}
