import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// One unit helped another twice this autumn, and once more is agreed for the coming days.
    func planTalkoot() {
        let held: [(Workplace.Unit.ID, Workplace.Unit.ID, String, Int, String)] = [
            (
                .communications, .projects, "G2.5", 62,
                "Tilille saatiin toinen hoitaja ja palautusyhteys. Kari kirjoitti samalla ensimmäisen luonnoksensa."
            ),
            (.customerService, .sales, "G3.6", 13, "Vuorolista tehtiin kahdelle. Ajoissa 5 / 9, viikon päästä 8 / 9."),
        ]
        for (helper, helped, gate, days, words) in held {
            let day = year.workday(onOrBefore: year.today - days)
            agenda.note(at: year.moment(year.workday(onOrBefore: day - 5), 10 * 60)) { playing in
                let session = try await playing.agree(helper, helped, gate, at: playing.year.moment(day, 13 * 60))
                playing.agenda.note(at: playing.year.moment(day, 13 * 60 + 50)) { try await $0.hold(session, words) }
            }
        }
        let next = year.workday(onOrAfter: year.today + 2)
        agenda.note(at: year.moment(year.lastWorkday, 11 * 60)) { playing in
            _ = try await playing.agree(.recruitment, .projects, "G3.8", at: playing.year.moment(next, 13 * 60))
        }
    }

    private func agree(_ helper: Workplace.Unit.ID, _ helped: Workplace.Unit.ID, _ gate: String, at time: Instant) async throws
        -> TalkootSession
    {
        try await stores.talkoot.agree(
            TalkootSession.Pair(helper: helper, helped: helped), gate: gate, meetingAt: time, formKey: newForm(), by: lead(of: helper),
            at: now())
    }

    private func hold(_ session: TalkootSession, _ words: String) async throws {
        let outcome = try Words(words, field: Words.Field("done"), atMost: TalkootSession.longestOutcome)
        try await stores.talkoot.hold(session.id, outcome, by: lead(of: session.pair.helper), at: now())
        let confirmer = lead(of: session.pair.helped)
        agenda.note(at: year.after(clockNow, workingMinutes: 90)) {
            try await $0.stores.talkoot.confirm(session.id, by: confirmer, at: $0.now())
        }
    }
}
