extension Post {
    /// A person in whose own name a post speaks, most often a leader. Whoever writes it down, that person reads and agrees.
    public struct Voice: Hashable, Sendable {
        public let memberID: Member.ID
        /// The revision that the person has agreed to; a later one needs a new agreement.
        public fileprivate(set) var agreedRevision: Int?

        public init(memberID: Member.ID, agreedRevision: Int? = nil) {
            self.memberID = memberID
            self.agreedRevision = agreedRevision
        }
    }

    /// Whether the post waits for the agreement of the person in whose name it speaks.
    public var awaitsVoice: Bool { voice.map { $0.agreedRevision != revision } ?? false }

    /// Says in whose name the post speaks; nil for the unit's. What waited for approval or had it goes back to draft.
    public mutating func speak(as member: Member.ID?, by writer: Member) throws {
        guard member != voice?.memberID else { return }
        guard writer.may(.write, in: unitID) else { throw NeedsRight(.write) }
        guard isEditable else { throw PostRefusal.alreadyOut }
        voice = member.map { Voice(memberID: $0) }
        revision += 1
        if case .draft = stage { return }
        stage = .draft(nil)
    }

    /// The person in whose name the post speaks agrees to just this text. Another one still approves it.
    public mutating func agree(by member: Member, seen: Int) throws {
        guard let voice, voice.memberID == member.id else { throw PostRefusal.notYourVoice }
        guard case .submitted = stage else { throw PostRefusal.notWaiting }
        guard seen == revision else { throw PostRefusal.changedMeanwhile }
        self.voice?.agreedRevision = revision
    }

    /// - Throws: ``PostRefusal/voiceHasNotAgreed`` when the person in whose name it speaks has not agreed and is not the approver.
    mutating func requireVoice(approvedBy approver: Member) throws(PostRefusal) {
        guard let voice, awaitsVoice else { return }
        guard approver.id == voice.memberID else { throw .voiceHasNotAgreed }
        self.voice?.agreedRevision = revision
    }
}
