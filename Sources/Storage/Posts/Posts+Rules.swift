import Workplace
import WorkingTime

extension Transaction {
    /// Whether the channels are those of the practice network; nil when none is chosen.
    func isRehearsal(_ variants: [Variant]) throws -> Bool? {
        let kinds = Set(try channels(variants.map(\.channelID)).map(\.network.isRehearsal))
        guard kinds.count < 2 else { throw PostRefusal.mixedChannels }
        return kinds.first
    }

    /// Rehearsal stays rehearsal: a post is written for the practice network or for the public, from its beginning.
    func requireSameKind(_ variants: [Variant], of post: Post) throws {
        guard let isRehearsal = try isRehearsal(variants), isRehearsal != post.isRehearsal else { return }
        throw PostRefusal.mixedChannels
    }

    func attach(_ post: inout Post, to plan: Posts.Plan, by member: Member, at now: Instant) throws {
        let before = Posts.Plan(goalID: post.goalID, slotID: post.slotID, ideaID: post.ideaID)
        (post.goalID, post.slotID, post.ideaID) = (plan.goalID, plan.slotID, plan.ideaID ?? post.ideaID)
        if Posts.Plan(goalID: post.goalID, slotID: post.slotID, ideaID: post.ideaID) != before {
            try append(.postPlanned(post, by: member.id, at: now))
        }
        if plan.voiceID != post.voice?.memberID {
            try requireVoice(plan.voiceID)
            try post.speak(as: plan.voiceID, by: member)
        }
        if let time = plan.leavesAt, time != post.leavesAt { try post.schedule(for: time, by: member, at: now) }
    }

    /// A voice is somebody who is here to agree.
    func requireVoice(_ member: Member.ID?) throws {
        guard let member else { return }
        guard try row("SELECT id FROM members WHERE id = \(member) AND home IS NOT NULL") != nil else {
            throw WordsRefusal.notUnderstood(Words.Field("voice"))
        }
    }

    func noteWriter(of post: Post) throws {
        try execute("INSERT INTO writers (post_id, member_id) VALUES (\(post.id), \(post.editorID)) ON CONFLICT DO NOTHING")
    }

    /// What the checks say of the post as it stands.
    func findings(of post: Post) throws -> [Finding] {
        let overridden = try rows("SELECT finding FROM overrides WHERE post_id = \(post.id) AND revision = \(post.revision)").map {
            try $0.text("finding")
        }
        return Checks.findings(of: post, channels: try channels(post.variants.map(\.channelID)), overridden: Set(overridden))
    }

    /// Tells the log how many findings stand open in the text that was approved, and who let others pass.
    func appendCheck(of post: Post, at now: Instant) throws {
        let findings = try findings(of: post)
        let override = try row("SELECT MIN(member_id) AS who FROM overrides WHERE post_id = \(post.id) AND revision = \(post.revision)")
        let member: Member.ID? = try override?.keyIfAny("who")
        try append(.postChecked(post, findings: findings.count(where: \.isOpen), override: member != nil, by: member, at: now))
    }
}

extension Post.Content {
    /// How many characters were added or changed, counted between the first and the last difference.
    func charactersChanged(to other: Post.Content) -> Int {
        let before = ([words] + variants.map { $0.words ?? "" }).joined(separator: "\n")
        let after = ([other.words] + other.variants.map { $0.words ?? "" }).joined(separator: "\n")
        let same = before.commonPrefix(with: after)
        let tail = zip(before.dropFirst(same).reversed(), after.dropFirst(same).reversed()).prefix { $0 == $1 }.count
        return max(after.count - same - tail, before.count - same - tail)
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> Int { zip(self, other).prefix { $0 == $1 }.count }
}
