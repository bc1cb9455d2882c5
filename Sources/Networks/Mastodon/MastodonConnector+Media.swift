import WorkingTime
import Workplace

extension MastodonConnector {
    /// Uploads the pictures with their alt texts and waits until the server has worked on each.
    ///
    /// Source: <https://docs.joinmastodon.org/methods/media/#v2>.
    func upload(_ pictures: [Dispatch.Picture]) async throws(NetworkFailure) -> [String] {
        var media: [String] = []
        for picture in pictures { media.append(try await upload(picture)) }
        return media
    }

    private func upload(_ picture: Dispatch.Picture) async throws(NetworkFailure) -> String {
        var answer = try await server.answer(to: request(for: picture, path: "/api/v2/media"))
        if answer.status == 404 || answer.status == 405 {
            // Older servers know only the first version, which answers when the picture is ready.
            answer = try await server.answer(to: request(for: picture, path: "/api/v1/media"))
        }
        guard answer.isFine else { throw await server.failure(answer) }
        guard let id = JSON(answer.body)?["id"]?.string else { throw .notUnderstood }
        if answer.status == 202 { try await waitUntilReady(id) }
        return id
    }

    private func waitUntilReady(_ id: String) async throws(NetworkFailure) {
        for seconds in [1, 1, 2, 3, 5, 8, 13, 21] {
            await pause(.seconds(seconds))
            let answer = try await server.answer(to: server.request(.get, "/api/v1/media/\(PercentEncoding.encode(id))"))
            guard answer.isFine else { throw await server.failure(answer) }
            // 206 means that the server is still at it.
            if answer.status == 200 { return }
        }
        throw .again(after: server.now() + .minutes(5), because: .unavailable)
    }

    private func request(for picture: Dispatch.Picture, path: String) -> WireRequest {
        var form = MultipartBody(boundary: boundary())
        if !picture.altText.isEmpty { form.add(name: "description", text: picture.altText) }
        let ending = picture.mediaType.split(separator: "/").last ?? "bin"
        form.add(name: "file", fileName: "picture.\(ending)", mediaType: picture.mediaType, content: picture.bytes)
        form.end()
        return WireRequest(
            .post, server.address.at(path), headers: ["Content-Type": form.contentType], body: form.bytes, bearer: server.token,
            limits: .upload)
    }

    /// Random, so that nobody can write an alt text that contains it.
    private func boundary() -> String {
        "talkoot-\(String(UInt64.random(in: .min ... .max), radix: 36))\(String(UInt64.random(in: .min ... .max), radix: 36))"
    }
}
