import Workplace
import WorkingTime

extension Deed {
    static func postWritten(_ post: Post, characters: Int, by member: Member.ID, at now: Instant) -> Deed {
        of(post, "post.written", by: member, at: now, ["post": .key(post.id), "characters": .integer(characters)])
    }

    static func postPlanned(_ post: Post, by member: Member.ID, at now: Instant) -> Deed {
        of(
            post, "post.planned", by: member, at: now,
            [
                "post": .key(post.id), "slot": .key(post.slotID), "goal": .key(post.goalID), "idea": .key(post.ideaID),
                "reactiveTo": post.issueID.map { .text($0.text) },
            ])
    }

    /// - Parameter override: whether a person let findings pass; the reason itself stays out of the log.
    static func postChecked(_ post: Post, findings: Int, override: Bool, by member: Member.ID?, at now: Instant) -> Deed {
        of(
            post, "post.checked", by: member, at: now,
            ["post": .key(post.id), "findings": .integer(findings), "override": override ? .text("given") : nil])
    }

    static func postSubmitted(_ post: Post, by member: Member.ID, at now: Instant) -> Deed {
        of(post, "post.submitted", by: member, at: now, ["post": .key(post.id)])
    }

    static func postDecided(_ post: Post, approved: Bool, by member: Member.ID, at now: Instant) -> Deed {
        of(post, "post.decided", by: member, at: now, ["post": .key(post.id), "decision": .text(approved ? "approved" : "returned")])
    }

    static func postScheduled(_ post: Post, for time: Instant, by member: Member.ID?, at now: Instant) -> Deed {
        of(post, "post.scheduled", by: member, at: now, ["post": .key(post.id), "for": .text(time.description)])
    }

    static func postPublished(_ post: Post, at now: Instant) -> Deed {
        let decorations = post.pictures.count(where: \.isDecoration)
        let described = post.pictures.count { !$0.isDecoration && AltText.isValid($0.altText, caption: post.words) }
        return of(
            post, "post.published", by: post.authorID, at: now,
            [
                "post": .key(post.id), "media": .integer(post.pictures.count), "described": .integer(described),
                "decorative": .integer(decorations), "voice": post.voice.map { .text($0.memberID.text) },
            ])
    }

    static func postDeleted(_ post: Post, by member: Member.ID, at now: Instant) -> Deed {
        of(post, "post.deleted", by: member, at: now, ["post": .key(post.id)])
    }

    static func postChanged(_ post: Post, _ event: String, by member: Member.ID?, at now: Instant) -> Deed {
        of(post, "log.post", by: member, at: now, ["post": .key(post.id), "event": .text(event)])
    }

    static func deliveryChanged(_ delivery: Delivery, on network: Network, at now: Instant) -> Deed {
        Deed(
            "log.delivery", by: nil, unit: nil, at: now, subject: delivery.id.text,
            [
                "delivery": .key(delivery.id), "account": .key(delivery.channelID), "state": .text(delivery.state.columns.word.rawValue),
                "attempts": .integer(delivery.attempts),
            ]
        ).on(network)
    }

    /// A deed of a post; that of a rehearsal stays on the practice network.
    private static func of(
        _ post: Post, _ kind: String, by member: Member.ID?, at now: Instant, _ fields: KeyValuePairs<String, Field?>
    ) -> Deed {
        let deed = Deed(kind, by: member, unit: post.unitID, at: now, subject: post.id.text, fields)
        return post.isRehearsal ? deed.on(.practice) : deed
    }
}
