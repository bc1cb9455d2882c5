/// 2.4 Posts and sharing.
extension DeedReader {
    mutating func postAct(_ kind: PostKind) throws(Malformed) -> Act {
        switch kind {
        case .written: return .postWritten(try id(.post), characters: try int(.characters))
        case .planned:
            let post = try id(.post)
            changes.plans.append(try planChange())
            return .postPlanned(post, change: Int32(changes.plans.count - 1))
        case .checked:
            return .postChecked(try id(.post), findings: try int(.findings), overridden: try saysSomething(.override))
        case .submitted: return .postSubmitted(try id(.post))
        case .decided: return .postDecided(try id(.post), approved: try word(.decision, Self.verdicts))
        case .scheduled:
            _ = try instant(.for)
            return .postScheduled(try id(.post))
        case .published:
            let post = try id(.post)
            let media = try media()
            return .postPublished(post, media: media, voice: try optionalID(.voice))
        case .deleted: return .postDeleted(try id(.post))
        case .shareMade: return .shareMade(difference: try number(.difference))
        }
    }

    private mutating func planChange() throws(Malformed) -> PlanChange {
        PlanChange(
            slot: try givenID(.slot), goal: try givenID(.goal), idea: try givenID(.idea), reactiveTo: try givenID(.reactiveTo))
    }

    /// Described and decorative ones are some of all, so they are never more.
    private mutating func media() throws(Malformed) -> Int32 {
        let all = try optionalInt(.media) ?? 0
        let described = min(try optionalInt(.described) ?? 0, all)
        let decorative = min(try optionalInt(.decorative) ?? 0, all)
        // Place 0 is "no pictures", which is what most posts have.
        guard all > 0 else { return 0 }
        changes.media.append(Media(all: all, described: described, decorative: decorative))
        return Int32(changes.media.count - 1)
    }

    private static let verdicts = Vocabulary([("approved", true), ("returned", false)])
}
