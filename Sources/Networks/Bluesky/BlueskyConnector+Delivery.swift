import WorkingTime
public import Workplace

extension BlueskyConnector {
    public func deliver(_ dispatch: Dispatch, key: Delivery.Key) async -> Delivery.Outcome {
        do {
            return await put(try await record(for: dispatch), key: RecordKey(key), did: try await session.identity().did)
        } catch {
            // A picture that no record names is seen by nobody, and the server throws it away.
            return Delivery.Outcome(beforehand: error)
        }
    }

    /// Lexicon `com.atproto.repo.putRecord`. `createRecord` would fail at a repeat, and that failure would have to be told from others.
    private func put(_ record: JSON, key: RecordKey, did: String) async -> Delivery.Outcome {
        let input: JSON = ["repo": .text(did), "collection": .text(RecordAddress.posts), "rkey": .text(key.text), "record": record]
        do throws(BlueskyFailure) {
            return await outcome(of: try await session.answer(to: server.procedure("com.atproto.repo.putRecord", input)))
        } catch {
            return error.asOutcome
        }
    }

    private func outcome(of answer: WireAnswer) async -> Delivery.Outcome {
        guard answer.isFine else { return server.outcomeOfWriting(answer) }
        guard let uri = JSON(answer.body)?["uri"]?.string, RecordAddress(uri) != nil else { return .uncertain }
        return .sent(await receipt(uri))
    }

    /// Lexicon `com.atproto.repo.getRecord`: under the key that we chose there is our record, or none.
    public func find(_ dispatch: Dispatch, key: Delivery.Key) async throws(NetworkFailure) -> Delivery.Sighting {
        let did = try await session.identity().did
        let answer = try await answer(to: recordRequest(did, RecordAddress.posts, RecordKey(key).text))
        guard answer.isFine else {
            guard answer.tellsOfNoRecord else { throw server.failure(answer) }
            return .absent
        }
        guard let uri = JSON(answer.body)?["uri"]?.string else { throw .notUnderstood }
        return .found(await receipt(uri))
    }

    func recordRequest(_ repository: String, _ collection: String, _ key: String) -> WireRequest {
        server.query("com.atproto.repo.getRecord", [("repo", repository), ("collection", collection), ("rkey", key)])
    }

    private func receipt(_ uri: String) async -> Delivery.Receipt {
        // The session was open a moment ago; without it there is no address to show, and nothing else is lost.
        let handle = try? await session.identity().handle
        return Delivery.Receipt(remoteID: uri, address: handle.flatMap { address(of: uri, handle: $0) })
    }
}

extension WireAnswer {
    /// Servers older than the error's name say it in a sentence.
    fileprivate var tellsOfNoRecord: Bool {
        guard status == 400 || status == 404 else { return false }
        return blueskyError == "RecordNotFound" || blueskySentence.hasPrefix("Could not locate record")
    }
}
