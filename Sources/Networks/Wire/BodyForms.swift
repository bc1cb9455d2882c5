extension WireRequest {
    /// A request whose body is JSON.
    static func json(
        _ method: Method, _ address: WebAddress, _ value: JSON, headers: [String: String] = [:], bearer: Secret? = nil
    ) -> WireRequest {
        let headers = headers.merging(["Content-Type": "application/json"]) { own, _ in own }
        return WireRequest(method, address, headers: headers, body: value.bytes, bearer: bearer)
    }

    /// A request whose body is a form, as OAuth asks (RFC 6749, section 4.1.3).
    static func form(_ address: WebAddress, _ fields: [(name: String, value: String)]) -> WireRequest {
        let headers = ["Content-Type": "application/x-www-form-urlencoded"]
        return WireRequest(.post, address, headers: headers, body: Array(PercentEncoding.form(fields).utf8))
    }
}

/// A body of several parts, one of which is a file (RFC 7578).
struct MultipartBody {
    let boundary: String
    private(set) var bytes: [UInt8] = []

    /// - Parameter boundary: a line that occurs in none of the parts.
    init(boundary: String) { self.boundary = boundary }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    mutating func add(name: String, text: String) {
        open("Content-Disposition: form-data; name=\"\(name)\"\r\n\r\n")
        bytes += Array(text.utf8) + Array("\r\n".utf8)
    }

    mutating func add(name: String, fileName: String, mediaType: String, content: [UInt8]) {
        open("Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\nContent-Type: \(mediaType)\r\n\r\n")
        bytes += content + Array("\r\n".utf8)
    }

    mutating func end() { bytes += Array("--\(boundary)--\r\n".utf8) }

    private mutating func open(_ head: String) {
        bytes += Array("--\(boundary)\r\n\(head)".utf8)
    }
}
