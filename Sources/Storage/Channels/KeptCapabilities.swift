import Foundation
import Workplace

/// ``Capabilities`` as they stand in their column, in JSON.
struct KeptCapabilities {
    let capabilities: Capabilities

    init(_ capabilities: Capabilities) { self.capabilities = capabilities }

    init(_ text: String) throws {
        guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(text.utf8)) else { throw UnreadableRow(column: "capabilities") }
        capabilities = kept.capabilities
    }

    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(Kept(capabilities)), as: UTF8.self)
        }
    }

    private struct Kept: Codable {
        var longestText, mostPictures, longestAltText, largestPictureInBytes: Int
        var linkLength, mostBytes: Int?
        var canReply, canDelete, canBeLookedUp: Bool

        init(_ capabilities: Capabilities) {
            longestText = capabilities.longestText
            mostPictures = capabilities.mostPictures
            longestAltText = capabilities.longestAltText
            largestPictureInBytes = capabilities.largestPictureInBytes
            canReply = capabilities.canReply
            canDelete = capabilities.canDelete
            canBeLookedUp = capabilities.canBeLookedUp
            switch capabilities.counting {
            case .characters: break
            case .charactersWithShortLinks(let length): linkLength = length
            case .graphemesAndBytes(let most): mostBytes = most
            }
        }

        var capabilities: Capabilities {
            Capabilities(
                longestText: longestText, counting: counting, mostPictures: mostPictures, longestAltText: longestAltText,
                largestPictureInBytes: largestPictureInBytes, canReply: canReply, canDelete: canDelete, canBeLookedUp: canBeLookedUp)
        }

        private var counting: TextCounting {
            if let linkLength { return .charactersWithShortLinks(linkLength: linkLength) }
            return mostBytes.map { .graphemesAndBytes(mostBytes: $0) } ?? .characters
        }
    }
}
