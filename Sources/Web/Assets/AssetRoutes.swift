import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Workplace

/// A file of the look. Its address changes with its content, so browsers may keep it for ever.
struct Asset: Sendable {
    let name: String
    let mediaType: String
    let bytes: [UInt8]
    let address: String

    private init(_ name: String, _ mediaType: String, _ bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
        let mark = SHA256.hash(data: Data(bytes)).prefix(5).map { String(format: "%02x", $0) }.joined()
        address = "/assets/\(mark)/\(name)"
    }

    static let tokens = Asset("tokens.css", "text/css; charset=utf-8", PackageResources.tokens_css)
    static let base = Asset("base.css", "text/css; charset=utf-8", PackageResources.base_css)
    static let icons = Asset("icons.svg", "image/svg+xml", PackageResources.icons_svg)
    static let logo = Asset("logo.svg", "image/svg+xml", PackageResources.logo_svg)
    static let dovetail = Asset("dovetail.svg", "image/svg+xml", PackageResources.dovetail_svg)
    static let script = Asset("talkoot.js", "text/javascript; charset=utf-8", PackageResources.talkoot_js)

    static let all = [tokens, base, icons, logo, dovetail, script]
}

/// `GET /assets/:mark/:name`
enum AssetRoutes {
    static let all: [Route] = [.get("/assets/:mark/:name", .everyone, use: show)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        // Style sheets name pictures beside them, whatever mark their own address has.
        guard let asset = Asset.all.first(where: { $0.name == visit.parameters.get("name") }) else { throw NotFound() }
        return Response(
            status: .ok, headers: [.contentType: asset.mediaType, .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }
}
