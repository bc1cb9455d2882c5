import Workplace

/// What a server says about its own limits; where it says nothing, Mastodon's usual ones hold.
///
/// Sources: <https://docs.joinmastodon.org/entities/Instance/>, <https://docs.joinmastodon.org/entities/V1_Instance/>.
struct MastodonLimits {
    let server: MastodonServer

    func capabilities() async throws(NetworkFailure) -> Capabilities {
        for path in ["/api/v2/instance", "/api/v1/instance"] {
            if let instance = try await instance(path) { return read(instance) }
        }
        return .usual(of: .mastodon)
    }

    /// Nil when the server does not know this version of the question, or answers it with something else.
    private func instance(_ path: String) async throws(NetworkFailure) -> JSON? {
        do {
            return try await server.read(path)
        } catch {
            switch error {
            case .refused, .notUnderstood, .reconnect: return nil
            case .again: throw error
            }
        }
    }

    private func read(_ instance: JSON) -> Capabilities {
        var limits = Capabilities.usual(of: .mastodon)
        let statuses = instance["configuration"]?["statuses"]
        let media = instance["configuration"]?["media_attachments"]
        // `max_toot_chars` and `upload_limit` are Pleroma's older words.
        limits.longestText = positive(statuses?["max_characters"] ?? instance["max_toot_chars"]) ?? limits.longestText
        limits.mostPictures = positive(statuses?["max_media_attachments"]) ?? limits.mostPictures
        limits.largestPictureInBytes = positive(media?["image_size_limit"] ?? instance["upload_limit"]) ?? limits.largestPictureInBytes
        limits.longestAltText = positive(media?["description_limit"] ?? instance["description_limit"]) ?? limits.longestAltText
        if let length = positive(statuses?["characters_reserved_per_url"]) {
            limits.counting = .charactersWithShortLinks(linkLength: length)
        }
        return limits
    }

    private func positive(_ value: JSON?) -> Int? { value?.int.flatMap { $0 > 0 ? $0 : nil } }
}
