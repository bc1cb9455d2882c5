import WorkingTime
import Workplace

extension BlueskyConnector {
    /// The record of a post; the same dispatch always gives the same record.
    ///
    /// Source: the lexicon `app.bsky.feed.post`.
    func record(for dispatch: Dispatch) async throws(NetworkFailure) -> JSON {
        var fields: [String: JSON] = [
            "$type": .text(RecordAddress.posts), "text": .text(dispatch.text), "createdAt": .text(dispatch.at.networkTime),
            "langs": [.text(dispatch.language.rawValue)],
        ]
        let facets = try await facets(of: dispatch.text)
        if !facets.isEmpty { fields["facets"] = .list(facets) }
        if !dispatch.pictures.isEmpty { fields["embed"] = try await embed(dispatch.pictures) }
        if let parent = dispatch.replyTo { fields["reply"] = try await thread(below: parent).json }
        return .object(fields)
    }

    /// Lexicon `app.bsky.embed.images`.
    private func embed(_ pictures: [Dispatch.Picture]) async throws(NetworkFailure) -> JSON {
        var images: [JSON] = []
        for picture in pictures { images.append(["image": try await upload(picture), "alt": .text(picture.altText)]) }
        return ["$type": "app.bsky.embed.images", "images": .list(images)]
    }

    /// Lexicon `com.atproto.repo.uploadBlob`. The same bytes give the same blob, so a repeat is harmless.
    private func upload(_ picture: Dispatch.Picture) async throws(NetworkFailure) -> JSON {
        let address = server.address.at("/xrpc/com.atproto.repo.uploadBlob")
        let request = WireRequest(
            .post, address, headers: ["Content-Type": picture.mediaType], body: picture.bytes, limits: .upload)
        guard let blob = try await read(request)["blob"] else { throw .notUnderstood }
        return blob
    }

    /// Lexicon `app.bsky.richtext.facet`.
    private func facets(of text: String) async throws(NetworkFailure) -> [JSON] {
        var facets: [JSON] = []
        for mark in RichText(text).marks {
            guard let feature = try await feature(mark.feature) else { continue }
            let index: JSON = ["byteStart": .whole(Int64(mark.bytes.lowerBound)), "byteEnd": .whole(Int64(mark.bytes.upperBound))]
            facets.append(["index": index, "features": [feature]])
        }
        return facets
    }

    /// Nil for a mention of a name that nobody has: it stays plain text.
    private func feature(_ feature: RichText.Feature) async throws(NetworkFailure) -> JSON? {
        switch feature {
        case .link(let target): return ["$type": "app.bsky.richtext.facet#link", "uri": .text(target)]
        case .tag(let name): return ["$type": "app.bsky.richtext.facet#tag", "tag": .text(name)]
        case .mention(let handle):
            return try await did(of: handle).map { ["$type": "app.bsky.richtext.facet#mention", "did": .text($0)] }
        }
    }

    /// Lexicon `com.atproto.identity.resolveHandle`.
    private func did(of handle: String) async throws(NetworkFailure) -> String? {
        let answer = try await answer(to: server.query("com.atproto.identity.resolveHandle", [("handle", handle)]))
        if answer.isFine { return JSON(answer.body)?["did"]?.string }
        guard answer.status == 400 || answer.status == 404 else { throw server.failure(answer) }
        return nil
    }

    /// What was remembered of the post that is answered; asked for where nothing was, as with a post of our own.
    private func thread(below parent: RemoteReference) async throws(NetworkFailure) -> BlueskyThread {
        if let known = BlueskyThread(parent) { return known }
        guard let record = RecordAddress(parent.id) else { throw .refused(reason: parent.id) }
        let found = try await read(recordRequest(record.repository, record.collection, record.key))
        guard let thread = BlueskyThread(post: found, record: found["value"] ?? .null) else { throw .notUnderstood }
        return thread
    }
}
