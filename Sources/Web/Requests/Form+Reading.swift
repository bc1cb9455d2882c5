import NIOCore
import Foundation
import HTTPTypes
import Hummingbird

/// A form that cannot be read; answered with the status alone, since nobody's browser sends such.
enum UnreadableForm: Error {
    case tooLarge, malformed, unsupported

    var status: HTTPResponse.Status {
        switch self {
        case .tooLarge: .contentTooLarge
        case .malformed: .badRequest
        case .unsupported: .unsupportedMediaType
        }
    }
}

extension Form {
    static let mostFields = 400
    static let largestText = 1 << 20
    static let largestWithFiles = 24 << 20

    /// Reads the form of a request, within limits of size and number.
    init(reading request: Request) async throws {
        let type = request.headers[.contentType] ?? ""
        if type.hasPrefix("application/x-www-form-urlencoded") || type.isEmpty {
            try await self.init(urlEncoded: Self.bytes(of: request, atMost: Self.largestText))
        } else if type.hasPrefix("multipart/form-data"), let boundary = Multipart.boundary(in: type) {
            let bytes = try await Self.bytes(of: request, atMost: Self.largestWithFiles)
            self = try Multipart(boundary: boundary, bytes: bytes).form()
        } else {
            throw UnreadableForm.unsupported
        }
    }

    init(urlEncoded bytes: [UInt8]) throws {
        let pairs = bytes.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= Self.mostFields else { throw UnreadableForm.tooLarge }
        for pair in pairs {
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            add(try Self.decoded(halves[0]), try halves.count > 1 ? Self.decoded(halves[1]) : "")
        }
    }

    private static func bytes(of request: Request, atMost most: Int) async throws -> [UInt8] {
        if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > most { throw UnreadableForm.tooLarge }
        do {
            return [UInt8](buffer: try await request.body.collect(upTo: most))
        } catch is NIOTooManyBytesError {
            throw UnreadableForm.tooLarge
        }
    }

    private static func decoded(_ encoded: ArraySlice<UInt8>) throws -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var rest = encoded
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst()?.hexadecimalDigit, let low = rest.popFirst()?.hexadecimalDigit else {
                    throw UnreadableForm.malformed
                }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw UnreadableForm.malformed }
        return text
    }
}

extension UInt8 {
    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
