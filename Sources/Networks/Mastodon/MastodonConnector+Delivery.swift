public import Workplace

extension MastodonConnector {
    /// Source: <https://docs.joinmastodon.org/methods/statuses/#create>.
    public func deliver(_ dispatch: Dispatch, key: Delivery.Key) async -> Delivery.Outcome {
        do {
            return await publish(dispatch, media: try await upload(dispatch.pictures), key: key)
        } catch {
            // Pictures without a status are seen by nobody, and the server throws them away after a day.
            return Delivery.Outcome(beforehand: error)
        }
    }

    private func publish(_ dispatch: Dispatch, media: [String], key: Delivery.Key) async -> Delivery.Outcome {
        do throws(TransportFailure) {
            return await outcome(of: try await server.transport.send(request(for: dispatch, media: media, key: key)))
        } catch {
            return Delivery.Outcome(error)
        }
    }

    private func outcome(of answer: WireAnswer) async -> Delivery.Outcome {
        guard answer.isFine else { return await server.outcomeOfWriting(answer) }
        guard let receipt = JSON(answer.body).flatMap(MastodonPost.init)?.receipt else { return .uncertain }
        return .sent(receipt)
    }

    private func request(for dispatch: Dispatch, media: [String], key: Delivery.Key) -> WireRequest {
        let thread = MastodonThread(dispatch.replyTo)
        var fields: [String: JSON] = [
            "status": .text(thread.addressed(dispatch.text)), "language": .text(dispatch.language.rawValue),
            "visibility": .text(thread.visibility),
        ]
        if !media.isEmpty { fields["media_ids"] = .list(media.map(JSON.text)) }
        if let parent = dispatch.replyTo { fields["in_reply_to_id"] = .text(parent.id) }
        return .json(
            .post, server.address.at("/api/v1/statuses"), .object(fields), headers: ["Idempotency-Key": key.text], bearer: server.token)
    }
}

/// What an answer owes to the post it answers: who is addressed, and who may see it.
struct MastodonThread {
    /// `name`, or `name@server` when it is another one than ours; nil when nobody needs to be addressed.
    let account: String?
    let visibility: String

    /// From what ``MastodonPost/reference`` remembered; a post of our own, or no post at all, has nothing to remember.
    init(_ reference: RemoteReference?) {
        let context = reference.flatMap { JSON(Array($0.context.utf8)) }
        account = context?["account"]?.string
        visibility = context?["visibility"]?.string ?? "public"
    }

    /// The text with the one who is answered named in it: a server tells only those who are mentioned.
    func addressed(_ text: String) -> String {
        guard let account, !text.lowercased().contains("@\(account.lowercased())") else { return text }
        return "@\(account) \(text)"
    }
}
