import WorkingTime
public import Workplace

extension Post {
    /// Veikko's draft: what the cold did, told with both figures.
    public static let frostDraft = Post(
        "post-pakkanen", titled: "Mitä mittasimme 28 asteen pakkasessa", by: .veikko, slotID: Slot.thursday.id, ideaID: Idea.frost.id)

    /// Waits for somebody else's eyes; ``Workplace/Member/authorWhoApproves`` wrote it.
    public static let waiting = Post(
        "post-hinta", titled: "Kolme kysymystä hinnasta", by: .authorWhoApproves,
        stage: .submitted(by: Member.authorWhoApproves.id, at: .yesterday))

    /// Approved by Aino, leaves tomorrow.
    public static let scheduled = Post(
        "post-kuopio", titled: "Asentajapäivä Kuopiossa", by: .veikko,
        stage: .scheduled(Approval(by: Member.aino.id, at: .morning), for: .tomorrow), leavesAt: .tomorrow)

    /// One of ``PostTexts/sales`` on its way to the sales people's account.
    private init(
        _ key: String, titled title: String, by author: Member, stage: Stage = .draft(nil), slotID: Slot.ID? = nil, ideaID: Idea.ID? = nil,
        leavesAt: Instant? = nil
    ) {
        let text = PostTexts.sales.first { $0.title == title }!
        self.init(
            id: Identifier(known: key), unitID: text.unitID, authorID: author.id, title: text.title, words: text.words,
            language: text.language, stage: stage, variants: [Variant(channelID: Channel.sales.id)], slotID: slotID, ideaID: ideaID,
            editorID: author.id, leavesAt: leavesAt)
    }
}

extension Member {
    /// Wrote ``Workplace/Post/waiting`` and may approve in its unit, only not that one.
    public static let authorWhoApproves = Member.lauri
}
