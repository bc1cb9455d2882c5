import Measure
import Storage
import Workplace

/// Which profiles the house uses: settings that fit its kind.
struct ProfilesPage {
    let visit: Visit
    let measure: SettledMeasure
    let draft: ModelDraft
    var trial: ModelTrial?
    var state = FormState.fresh

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.profilesTitle, kicker: visit.up(to: "/measure", texts.howWeMeasure), lead: texts.profilesLead, place: .units,
            body: """
                <div class="stack loose narrow">\(trial.map { TrialPart(visit: visit, trial: $0, from: draft.from).html })
                \(visit.formMarkup(to: "/measure/profiles", """
                    \(visit.errorSummary(state))<fieldset class="field"><legend class="legend">\(texts.profilesTitle)</legend>
                    <div class="choices">\(((try? measure.latest.file.profiles) ?? []).map(profile))</div></fieldset>
                    \(DraftFields(visit: visit, draft: draft, state: state, hasTrial: trial != nil).html)
                    """))</div>
                """)
    }

    private func profile(_ profile: ModelFile.Profile) -> HTML {
        let isUsed =
            state.problems.isEmpty ? draft.settled.profiles.contains(profile.id) : state.written.all("profile").contains(profile.id)
        return TickMarkup(
            kind: .checkbox, name: "profile", value: profile.id, label: texts.say(profile.wording).capitalisedFirst,
            hint: texts.effect(of: profile.id), isTicked: isUsed
        ).html
    }
}
