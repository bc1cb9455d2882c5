import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// Posts and the ideas that they are made of: an idea comes weeks before its post.
    func planPostsAndIdeas() {
        var plans = UnitPace.all.flatMap { PostCalendar(year: year).plans(of: $0) }
        let links = IdeaLinks(IdeaTexts.all, plans)
        for (place, idea) in links.ideaOfPost { plans[place].idea = idea.subject }
        for plan in plans { note(plan) }
        planIdeas(plans)
    }

    private func note(_ plan: PostPlan) {
        var dice = Dice("post \(plan.text.title)")
        let pace = UnitPace.of(plan.text.unitID)
        let isPlanned = dice.chance(pace?.planned ?? 0)
        // What is not planned may still serve a goal.
        let hasGoal = isPlanned || dice.chance(30)
        let hasSlot = isPlanned
        let isSentBack = plan.fate == .published && dice.chance(8)
        let begun = year.after(begin(of: plan, &dice), workingMinutes: dice.number(0...40))
        let work = PostWork(plan: plan, hasGoal: hasGoal, isSentBack: isSentBack, approver: approver(of: plan, &dice))
        if hasSlot {
            let at = moment(on: year.workday(onOrBefore: year.clock.date(of: begun) - 4), &dice)
            agenda.note(at: at) { playing in
                let slot = try await playing.reserve(plan)
                playing.agenda.note(at: begun) { try await $0.begin(work, slot: slot) }
            }
        } else {
            agenda.note(at: begun) { try await $0.begin(work, slot: nil) }
        }
    }

    private func begin(of plan: PostPlan, _ dice: inout Dice) -> Instant {
        let leaves = year.clock.date(of: plan.leaves)
        let date =
            switch plan.fate {
            case .published, .failed: leaves - dice.number(3...6)
            case .draft: year.lastWorkday - dice.number(1...3)
            case .awaiting, .scheduled: year.lastWorkday - 3
            }
        return moment(on: year.workday(onOrBefore: date), &dice)
    }

    private func approver(of plan: PostPlan, _ dice: inout Dice) -> Member? {
        let unit = plan.text.unitID
        let home = people(of: unit).filter { $0.may(.approve, in: unit) && $0.id != plan.author.id }
        return dice.pick(home) ?? Routala.members.first { $0.may(.approve, in: unit) && $0.id != plan.author.id }
    }

    private func reserve(_ plan: PostPlan) async throws -> Slot {
        let unit = plan.text.unitID
        let time = year.clock.moment(of: plan.leaves)
        let slot = try Slot.Plan(
            time: LocalMoment(date: time.date, minute: time.minute / 30 * 30), topic: plan.text.title, ownerID: plan.author.id,
            goalID: goal(of: unit, on: time.date)?.id)
        return try await stores.slots.reserve(slot, for: unit, formKey: newForm(), by: lead(of: unit), at: now())
    }
}

/// A post on its way through the hands of the house.
struct PostWork {
    let plan: PostPlan
    let hasGoal: Bool
    let isSentBack: Bool
    let approver: Member?

    /// What is written at first: a post that will be sent back lacks its end.
    func content(isWhole: Bool) -> Post.Content {
        let text = plan.text
        let sentences = text.words.split(separator: ". ").map(String.init)
        let isShort = !isWhole && sentences.count > 2
        let words = isShort ? sentences.dropLast().joined(separator: ". ") + "." : text.words
        let channels = Routala.channel(of: text.unitID).map { [Variant(channelID: $0.id)] } ?? []
        return Post.Content(words: words, language: text.language, variants: channels, pictures: [])
    }
}

extension Playing {
    func begin(_ work: PostWork, slot: Slot?) async throws {
        let (plan, unit) = (work.plan, work.plan.text.unitID)
        let running = goal(of: unit, on: year.clock.date(of: plan.leaves))
        let attached = Posts.Plan(
            goalID: work.hasGoal ? running?.id : nil, slotID: slot?.id, ideaID: plan.idea.flatMap { ideas[$0]?.id },
            leavesAt: plan.fate == .draft ? nil : plan.leaves)
        let post = try await stores.posts.begin(
            Posts.Beginning(unitID: unit, title: plan.text.title, content: work.content(isWhole: !work.isSentBack), plan: attached),
            formKey: newForm(), by: plan.author, at: now())
        guard plan.fate != .draft else { return }
        let submitted = year.after(clockNow, workingMinutes: 50 + plan.text.words.count)
        agenda.note(at: plan.fate == .awaiting ? max(submitted, year.moment(year.lastWorkday, 14 * 60 + 20)) : submitted) {
            try await $0.stores.posts.submit(post.id, by: plan.author, at: $0.now())
            if plan.fate != .awaiting { $0.decide(post, work, attached) }
        }
    }

    private func decide(_ post: Post, _ work: PostWork, _ attached: Posts.Plan) {
        guard let approver = work.approver else { return }
        let read = year.after(clockNow, workingMinutes: 90 + post.words.count / 2)
        agenda.note(at: read) { playing in
            var revision = post.revision
            if work.isSentBack {
                try await playing.stores.posts.sendBack(
                    post.id, seen: revision, note: "Loppu puuttuu: mitä lukija tekee tällä? Lisää se, niin tämä on valmis.", by: approver,
                    at: playing.now())
                revision = try await playing.stores.posts.write(
                    post.id, title: post.title, content: work.content(isWhole: true), plan: attached, basedOn: revision,
                    by: work.plan.author, at: playing.now()
                ).revision
                try await playing.stores.posts.submit(post.id, by: work.plan.author, at: playing.now())
            }
            try await playing.stores.posts.approve(post.id, seen: revision, by: approver, at: playing.now())
            playing.agenda.note(at: max(work.plan.leaves, playing.clockNow) + .seconds(3)) { playing in
                if work.plan.fate == .failed { playing.refusal = "Validation failed: Text character limit exceeded" }
                try await playing.deliver()
            }
        }
    }
}
