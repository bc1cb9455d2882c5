import WorkingTime
import Workplace

@testable import Networks

extension Instant {
    /// Monday 23 November 2026, noon in Helsinki.
    static let noon = Instant(seconds: 1_795_428_000)
}

extension Delivery.Key {
    static let first = Delivery.Key("019ab001-4c00-7abc-8def-0123456789ab-1")
}

extension Dispatch {
    static func saying(_ text: String, pictures: [Picture] = [], replyTo: RemoteReference? = nil) -> Dispatch {
        Dispatch(text: text, language: .finnish, pictures: pictures, replyTo: replyTo, at: .noon)
    }
}

extension Dispatch.Picture {
    /// A real picture of one pixel.
    static let dot = Dispatch.Picture(
        bytes: [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
            0x1F,
            0x15, 0xC4, 0x89, 0, 0, 0, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x62, 0, 1, 0, 0, 5, 0, 1, 0x0D, 0x0A, 0x2D, 0xB4, 0, 0, 0,
            0,
            0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
        ], mediaType: "image/png", altText: "Piste, \"pieni\" ja harmaa")
}

/// Collects what a connector hands out to be kept.
actor Kept {
    private(set) var credentials: [Credentials] = []
    func keep(_ newer: Credentials) { credentials.append(newer) }
}
