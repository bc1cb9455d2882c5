public import Workplace
public import WorkingTime

/// Posts as they are kept. Each writing method is one transaction that leaves the workplace's rules intact; callers never
/// hold a transaction themselves.
public struct Posts: Sendable {
    let database: any Database

    /// What a new draft begins with.
    public struct Beginning: Sendable {
        public var unitID: Unit.ID
        public var title: String
        public var content: Post.Content
        public var plan: Plan

        public init(unitID: Unit.ID, title: String, content: Post.Content, plan: Plan = Plan()) {
            self.unitID = unitID
            self.title = title
            self.content = content
            self.plan = plan
        }
    }

    /// What a post is attached to, and when it is wished to leave.
    public struct Plan: Hashable, Sendable {
        public var goalID: Goal.ID?
        public var slotID: Slot.ID?
        public var ideaID: Idea.ID?
        public var issueID: Issue.ID?
        /// In whose own name the post speaks; nil for the unit's.
        public var voiceID: Member.ID?
        public var leavesAt: Instant?

        public init(
            goalID: Goal.ID? = nil, slotID: Slot.ID? = nil, ideaID: Idea.ID? = nil, issueID: Issue.ID? = nil, voiceID: Member.ID? = nil,
            leavesAt: Instant? = nil
        ) {
            self.goalID = goalID
            self.slotID = slotID
            self.ideaID = ideaID
            self.issueID = issueID
            self.voiceID = voiceID
            self.leavesAt = leavesAt
        }
    }

    /// Begins a draft. The same form sent twice gives one draft.
    ///
    /// - Throws: ``PostRefusal/mixedChannels`` when the practice network stands beside a real one.
    public func begin(_ beginning: Beginning, formKey: String, by author: Member, at now: Instant) async throws -> Post {
        guard author.may(.write, in: beginning.unitID) else { throw NeedsRight(.write) }
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM posts WHERE form_key = \(formKey)") { return try transaction.post(earlier) }
            _ = try transaction.unit(beginning.unitID)
            try transaction.requireMayWrite(beginning.content.variants, by: author)
            let isRehearsal = try transaction.isRehearsal(beginning.content.variants)
            try transaction.requireVoice(beginning.plan.voiceID)
            if let issue = beginning.plan.issueID { _ = try transaction.issue(issue) }
            let post = Post(
                id: Identifier(known: transaction.newKey(at: now)), unitID: beginning.unitID, authorID: author.id,
                isRehearsal: isRehearsal ?? false, title: beginning.title, words: beginning.content.words,
                language: beginning.content.language, variants: beginning.content.variants, pictures: beginning.content.pictures,
                goalID: beginning.plan.goalID, slotID: beginning.plan.slotID, ideaID: beginning.plan.ideaID,
                issueID: beginning.plan.issueID, voice: beginning.plan.voiceID.map { Post.Voice(memberID: $0) }, editorID: author.id,
                leavesAt: beginning.plan.leavesAt)
            try transaction.insert(post, formKey: formKey, at: now)
            try transaction.makeSearchable(.post, post.id.text, at: now)
            try transaction.append(.postWritten(post, characters: post.words.count, by: author.id, at: now))
            if beginning.plan.isAttached { try transaction.append(.postPlanned(post, by: author.id, at: now)) }
            return post
        }
    }

    /// Writes a post anew. What was submitted, approved or scheduled becomes a draft again, and its deliveries stop.
    ///
    /// - Parameter basedOn: the revision that the writer had before their eyes.
    @discardableResult
    public func write(
        _ id: Post.ID, title: String, content: Post.Content, plan: Plan, basedOn: Int, by writer: Member, at now: Instant
    ) async throws -> Post {
        try await change(id, by: writer, at: now) { transaction, post in
            let before = post
            try transaction.requireMayWrite(content.variants, besides: post.variants, by: writer)
            try transaction.requireSameKind(content.variants, of: post)
            try post.write(content, by: writer, basedOn: basedOn)
            post.title = title
            try transaction.attach(&post, to: plan, by: writer, at: now)
            if post.title != before.title || post.content != before.content {
                try transaction.makeSearchable(.post, id.text, at: now)
            }
            let characters = before.content.charactersChanged(to: post.content)
            if characters > 0 { try transaction.append(.postWritten(post, characters: characters, by: writer.id, at: now)) }
        }
    }

    /// Asks for another person's eyes. What blocks and is not overridden stops it.
    public func submit(_ id: Post.ID, by member: Member, at now: Instant) async throws {
        try await change(id, by: member, at: now) { transaction, post in
            let findings = try transaction.findings(of: post)
            try post.submit(by: member, findings: findings, at: now)
            try transaction.append(.postSubmitted(post, by: member.id, at: now))
        }
    }

    /// Approves a post as its reader saw it, and schedules its deliveries where a time has been wished.
    ///
    /// - Parameter seen: the revision that the approver read.
    public func approve(_ id: Post.ID, seen: Int, by approver: Member, at now: Instant) async throws {
        try await change(id, by: approver, at: now) { transaction, post in
            let isAlone = try transaction.presentMembers().count == 1
            try post.approve(by: approver, seen: seen, isAlone: isAlone, at: now)
            try transaction.appendCheck(of: post, at: now)
            try transaction.append(.postDecided(post, approved: true, by: approver.id, at: now))
            if case .scheduled(_, let time) = post.stage {
                try transaction.append(.postScheduled(post, for: time, by: approver.id, at: now))
            }
        }
    }

    /// The person in whose name the post speaks agrees to the text as they read it.
    ///
    /// - Parameter seen: the revision that was read.
    public func agree(_ id: Post.ID, seen: Int, by member: Member, at now: Instant) async throws {
        try await change(id, by: member, at: now) { transaction, post in
            guard post.awaitsVoice || post.voice?.memberID != member.id else { return }
            try post.agree(by: member, seen: seen)
            try transaction.append(.postDecided(post, approved: true, by: member.id, at: now))
        }
    }

    public func sendBack(_ id: Post.ID, seen: Int, note: String, by approver: Member, at now: Instant) async throws {
        try await change(id, by: approver, at: now) { transaction, post in
            try post.sendBack(by: approver, seen: seen, note: note, at: now)
            try transaction.append(.postDecided(post, approved: false, by: approver.id, at: now))
        }
    }

    /// Says when the post leaves; `now` or earlier means at once.
    public func schedule(_ id: Post.ID, for time: Instant, by member: Member, at now: Instant) async throws {
        try await change(id, by: member, at: now) { transaction, post in
            try post.schedule(for: time, by: member, at: now)
            try transaction.append(.postScheduled(post, for: time, by: member.id, at: now))
        }
    }

    /// Lets a paused post go after somebody has read it again.
    public func resume(_ id: Post.ID, by member: Member, at now: Instant) async throws {
        try await change(id, by: member, at: now) { transaction, post in
            try post.resume(by: member, at: now)
            try transaction.append(.postChanged(post, "resumed", by: member.id, at: now))
        }
    }

    /// Takes the post back before it leaves.
    public func withdraw(_ id: Post.ID, by member: Member, at now: Instant) async throws {
        try await change(id, by: member, at: now) { transaction, post in
            try post.withdraw(by: member)
            try transaction.append(.postChanged(post, "withdrawn", by: member.id, at: now))
        }
    }

    /// Lets a finding pass with a reason; never one's own text.
    public func override(_ finding: String, of id: Post.ID, reason: String, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            let post = try transaction.post(id, seenBy: member)
            guard member.may(.write, in: post.unitID) else { throw NeedsRight(.write) }
            let isOwn = try transaction.row("SELECT 1 AS own FROM writers WHERE post_id = \(id) AND member_id = \(member.id)") != nil
            guard !isOwn, member.id != post.authorID, member.id != post.editorID else { throw PostRefusal.ownOverride }
            guard try transaction.findings(of: post).contains(where: { $0.key == finding }) else { throw NotFound() }
            try transaction.execute(
                """
                INSERT INTO overrides (post_id, finding, revision, member_id, reason, at)
                VALUES (\(id), \(finding), \(post.revision), \(member.id), \(reason), \(now)) ON CONFLICT DO NOTHING
                """)
            try transaction.append(.postChanged(post, "overridden", by: member.id, at: now))
        }
    }

    /// Loads, asks the rule, saves, and lets the deliveries follow.
    @discardableResult
    private func change(
        _ id: Post.ID, by member: Member, at now: Instant, _ act: @escaping @Sendable (any Transaction, inout Post) throws -> Void
    ) async throws -> Post {
        try await database.write { transaction in
            var post = try transaction.post(id, seenBy: member)
            try act(transaction, &post)
            try transaction.save(post, at: now)
            try transaction.noteWriter(of: post)
            try transaction.arrangeDeliveries(of: post, at: now)
            return post
        }
    }
}

extension Posts.Plan {
    var isAttached: Bool { goalID != nil || slotID != nil || ideaID != nil || issueID != nil }
}
