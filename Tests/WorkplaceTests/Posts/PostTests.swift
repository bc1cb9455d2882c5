import Samples
import Testing
import WorkingTime
import Workplace

@Suite struct PostTests {
    @Test(arguments: [(Member.authorWhoApproves, PostRefusal.ownPost)])
    func `a post is not approved by its author`(_ member: Member, refusal: PostRefusal) {
        var post = Post.waiting

        #expect(throws: refusal) { try post.approve(by: member, seen: post.revision, at: .noon) }
        #expect(post == .waiting)
    }

    @Test func `a post is not approved by somebody without the right`() {
        var post = Post.waiting

        #expect(throws: NeedsRight(.approve)) { try post.approve(by: .veikko, seen: post.revision, at: .noon) }
        #expect(post == .waiting)
    }

    @Test func `what changed after it was read is not approved`() {
        var post = Post.waiting

        #expect(throws: PostRefusal.changedMeanwhile) { try post.approve(by: .approver, seen: post.revision - 1, at: .noon) }
        #expect(post == .waiting)
    }

    @Test func `an approved post without a time waits for one`() throws {
        var post = Post.waiting

        try post.approve(by: .approver, seen: post.revision, at: .noon)

        #expect(post.stage == .approved(Post.Approval(by: Member.approver.id, at: .noon)))
    }

    @Test func `the only person of a house approves after ten minutes`() throws {
        var post = Post.waiting
        let author = Member.authorWhoApproves

        #expect(throws: PostRefusal.tooSoonAlone) {
            try post.approve(by: author, seen: post.revision, isAlone: true, at: .yesterday + .minutes(9))
        }
        try post.approve(by: author, seen: post.revision, isAlone: true, at: .yesterday + .minutes(10))

        #expect(post.approval?.by == author.id)
    }

    @Test func `editing a scheduled post makes it a draft again`() throws {
        var post = Post.scheduled
        var content = post.content
        content.words += " Yksi lause lisää."

        try post.write(content, by: .writer, basedOn: post.revision)

        #expect(post.stage == .draft(nil))
        #expect(post.revision == Post.scheduled.revision + 1)
        #expect(!post.mayLeave(revision: Post.scheduled.revision, at: .tomorrow))
    }

    @Test func `saving the same words changes nothing`() throws {
        var post = Post.scheduled

        try post.write(post.content, by: .writer, basedOn: 0)

        #expect(post == .scheduled)
    }

    @Test func `the slower of two writers loses nothing and overwrites nothing`() throws {
        var post = Post.frostDraft
        var content = post.content
        content.words = "Ensimmäinen"
        try post.write(content, by: .writer, basedOn: 1)
        content.words = "Toinen"

        #expect(throws: PostRefusal.changedMeanwhile) { try post.write(content, by: .writer, basedOn: 1) }
        #expect(post.words == "Ensimmäinen")
    }

    @Test func `what blocks stops a submission until somebody else lets it pass`() throws {
        var post = Post.frostDraft
        var finding = Finding(.descriptionMissing, .blocks)

        #expect(throws: PostRefusal.blocked([finding])) { try post.submit(by: .writer, findings: [finding], at: .noon) }
        finding.isOverridden = true
        try post.submit(by: .writer, findings: [finding, Finding(.goalMissing, .hint)], at: .noon)

        #expect(post.stage == .submitted(by: Member.writer.id, at: .noon))
    }

    @Test(arguments: [
        ([Delivery.State.sent(.somewhere, at: .noon), .sent(.somewhere, at: .noon)], "published"),
        ([.sent(.somewhere, at: .noon), .waiting(until: .noon)], "goingOut"),
        ([.sent(.somewhere, at: .noon), .refused(reason: "no")], "partly"), ([.refused(reason: "no"), .needsConnecting], "failed"),
        ([.refused(reason: "no"), .uncertain(since: .noon, nextLook: .tomorrow)], "goingOut"),
    ])
    func `deliveries decide where a post stands`(_ states: [Delivery.State], stage: String) {
        var post = Post.scheduled

        post.settle(states, at: .noon)

        switch post.stage {
        case .published: #expect(stage == "published")
        case .goingOut: #expect(stage == "goingOut")
        case .partlyPublished: #expect(stage == "partly")
        case .failed: #expect(stage == "failed")
        default: Issue.record("a post with deliveries under way stands at \(post.stage)")
        }
    }

    @Test func `a withdrawn post leaves no more`() throws {
        var post = Post.scheduled

        try post.withdraw(by: Member.veikko)

        #expect(!post.mayLeave(revision: post.revision, at: .noon + .days(30)))
    }
}

extension Member {
    /// May approve what the sales people write, and wrote none of it.
    fileprivate static let approver = Routala.members.first { $0.may(.approve, in: Unit.sales.id) && $0.id != authorWhoApproves.id }!
    /// May write for the sales people.
    fileprivate static let writer = Routala.members.first { $0.may(.write, in: Unit.sales.id) && $0.id != authorWhoApproves.id }!
}

extension Delivery.Receipt {
    fileprivate static let somewhere = Delivery.Receipt(remoteID: "1", address: nil)
}
