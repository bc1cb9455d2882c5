import WorkingTime

/// Posts of all units in the order of their publishing.
extension HistoryBuilder {
    mutating func tellPosts() {
        var told = NamesMet(names: names.count)
        for number in toTell {
            let deed = chronicle[number]
            guard case .postPublished(let name, let media, let voice) = deed.act, told.meets(name) else { continue }
            let story = PostStory(name, published: deed.at, in: chronicle)
            var post = Post(deed: number, at: deed.at, day: chronicle.day(of: number), gone: story.deleted, media: media)
            post.isChecked = story.isChecked
            attachGoal(to: &post, story.plan)
            use(story.plan.slot, for: number)
            post.isPlanned = isPlanned(post, story.plan)
            post.isReactive = !post.isPlanned && isReactive(post, story.plan)
            noteGrowth(of: name, post, story)
            noteVoice(voice, of: post, story)
            if let unit = unit(deed.unit) { units[unit].works.posts.append(post) }
        }
        tellApprovals()
    }

    /// A slot is for one post, the one published first.
    private mutating func use(_ slot: Name?, for post: Deed.Number) {
        guard let slot, memory.postOfSlot[slot] == nil else { return }
        memory.postOfSlot[slot] = post
    }

    private func attachGoal(to post: inout Post, _ plan: PostPlan) {
        guard let goal = plan.goal.flatMap({ goals[$0] }), goal.isComplete(at: post.at), goal.spans(post.day) else { return }
        post.hasGoal = true
        let aim = goal.version(through: post.at)?.aim.flatMap { goals[$0] }
        post.leadsToAim = goal.unit == nil || (aim.map { $0.unit == nil && $0.opened <= post.at } ?? false)
    }

    /// Goal and slot a day before, in a slot that nothing was published in.
    private func isPlanned(_ post: Post, _ plan: PostPlan) -> Bool {
        guard post.hasGoal, let slot = plan.slot, exists(slot, at: post.at), memory.postOfSlot[slot] == post.deed else { return false }
        return max(plan.slotSince, plan.goalSince).adding(days: 1) <= post.at
    }

    private func exists(_ slot: Name, at instant: Instant) -> Bool {
        chronicle.stories[slot].contains {
            if case .slotPlanned = chronicle[$0].act { chronicle[$0].at <= instant } else { false }
        }
    }

    /// It answers a message or an issue that came up within three days.
    private func isReactive(_ post: Post, _ plan: PostPlan) -> Bool {
        guard let cause = plan.reactiveTo.flatMap(firstDeed(ofCause:)) else { return false }
        return cause.at <= post.at && cause.at >= post.at.adding(hours: -72)
    }

    private func firstDeed(ofCause cause: Name) -> Deed? {
        for number in chronicle.stories[cause] {
            switch chronicle[number].act {
            case .messageReceived, .issueFlagged: return chronicle[number]
            default: continue
            }
        }
        return nil
    }

    /// I31: a leader's voice counts where the leader approved the words.
    private mutating func noteVoice(_ voice: Name?, of post: Post, _ story: PostStory) {
        guard let voice, let person = person(voice), story.isApproved(by: voice) else { return }
        people[person].voicedPosts.append((post.deed, post.day, post.at, post.gone))
    }
}
