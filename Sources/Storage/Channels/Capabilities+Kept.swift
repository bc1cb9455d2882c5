import Foundation
import Workplace

/// Capabilities as they are kept: the limits a network has told, as JSON.
private struct KeptCapabilities: Codable {
    let text: Int
    let pictures: Int
    let altText: Int
    let pictureBytes: Int
    let linkLength: Int?
    let mostBytes: Int?
    let reply: Bool
    let delete: Bool
    let lookUp: Bool
}

extension Capabilities {
    /// Reads kept capabilities; what cannot be read is as usual on that network.
    init(kept text: String, on network: Network) throws {
        guard let kept = try? JSONDecoder().decode(KeptCapabilities.self, from: Data(text.utf8)) else {
            self = .usual(of: network)
            return
        }
        let counting: TextCounting =
            if let length = kept.linkLength {
                .charactersWithShortLinks(linkLength: length)
            } else if let bytes = kept.mostBytes {
                .graphemesAndBytes(mostBytes: bytes)
            } else {
                .characters
            }
        self.init(
            longestText: kept.text, counting: counting, mostPictures: kept.pictures, longestAltText: kept.altText,
            largestPictureInBytes: kept.pictureBytes, canReply: kept.reply, canDelete: kept.delete, canBeLookedUp: kept.lookUp)
    }

    func kept() throws -> String {
        var (linkLength, mostBytes): (Int?, Int?) = (nil, nil)
        switch counting {
        case .characters: break
        case .charactersWithShortLinks(let length): linkLength = length
        case .graphemesAndBytes(let bytes): mostBytes = bytes
        }
        let kept = KeptCapabilities(
            text: longestText, pictures: mostPictures, altText: longestAltText, pictureBytes: largestPictureInBytes, linkLength: linkLength,
            mostBytes: mostBytes, reply: canReply, delete: canDelete, lookUp: canBeLookedUp)
        return String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)
    }
}
