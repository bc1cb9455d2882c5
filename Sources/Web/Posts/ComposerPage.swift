import Storage
import Workplace
import WorkingTime

/// Writing a post: the shared text, the channels, pictures, why and when; beside it what the checks say and how it will look.
struct ComposerPage {
    let visit: Visit
    let seen: SeenPost
    let choices: PostChoices
    let state: FormState

    private var texts: Texts { visit.texts }
    private var post: Post { seen.post }

    var page: Page {
        Page(
            title: post.title, kicker: "\(texts.stageName(post.stage)), \(texts.savedAt(texts.moment(seen.editedAt, now: visit.now)))",
            live: isWatched,
            body: """
                \(post.isRehearsal ? PracticeNote(texts: texts).html : nil)
                \(ReturnedNote(visit: visit, seen: seen).html)
                \(ConflictNote(visit: visit, seen: seen, state: state).html)
                <div class="split even">\(form)<aside class="stack loose" aria-label="\(texts.checksAndPreview)">
                \(FindingsList(visit: visit, seen: seen).html)
                \(seen.channels.first.map { PostPreview(visit: visit, seen: seen, channel: $0).html })</aside></div>
                \(SendingOff(visit: visit, seen: seen).html)
                """)
    }

    /// A post out of the writer's hands moves by others' doing. A draft does not, and a form that came back holds what is not kept yet.
    private var isWatched: Bool {
        if case .draft = post.stage { return false }
        return state.problems.isEmpty
    }

    private var form: HTML {
        visit.formMarkup(
            to: "/posts/\(post.id)", takesFiles: true, class: "stack loose",
            """
            \(visit.errorSummary(state))
            <input type="hidden" name="revision" value="\(state.isConflict ? String(post.revision) : state.value("revision", else: String(post.revision)))">
            <div class="stack"><p class="small">\(texts.writes(seen.authorName))\(seen.idea == nil ? nil : ideaLink)</p>
            \(FieldMarkup(
                name: "title", label: texts.workingTitle, hint: texts.titleHint, problem: state.problem(with: "title"),
                value: state.value("title", else: post.title), isRequired: true).html)
            \(FieldMarkup(
                name: "words", label: texts.sharedText, hint: texts.sharedTextHint, problem: state.problem(with: "words"),
                value: state.value("words", else: post.words), kind: .words(rows: 9)).html)</div>
            \(PostChannelsField(visit: visit, post: post, channels: choices.channels, state: state).html)
            \(PicturesField(visit: visit, pictures: post.pictures, state: state).html)
            \(PlanFields(visit: visit, plan: plan, choices: choices, state: state).html)
            <div class="row-of">\(buttons)\
            <span class="small muted">\(texts.blockingLeft(seen.findings.count(where: \.blocks)))</span></div>
            """)
    }

    /// A draft is saved or sent for approval; whatever else is changed becomes a draft again.
    private var buttons: HTML {
        guard case .draft = post.stage else {
            return "<button class=\"button quiet\" name=\"act\" value=\"save\">\(texts.saveAsDraft)</button>"
        }
        return """
            <button class="button" name="act" value="submit">\(texts.askApproval)</button>\
            <button class="button quiet" name="act" value="save">\(texts.saveDraft)</button>
            """
    }

    private var ideaLink: HTML { ", <a href=\"/ideas/\(seen.idea?.key ?? "")\">\(texts.fromIdea)</a>" }

    private var plan: Posts.Plan {
        Posts.Plan(goalID: post.goalID, slotID: post.slotID, ideaID: post.ideaID, voiceID: post.voice?.memberID, leavesAt: post.leavesAt)
    }
}

/// A new draft: what it is called, what it says, where it goes.
struct NewPostPage {
    let visit: Visit
    let choices: PostChoices
    let idea: SeenIdea?
    /// The debate in public that it answers.
    let issue: SeenIssue?
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.write, lead: texts.writeLead,
            body: visit.formMarkup(
                to: "/posts", takesFiles: true, class: "stack loose narrow",
                """
                \(visit.errorSummary(state))
                \(idea.map(origin))\(issue.map(debate))
                <input type="hidden" name="language" value="\(texts.language.rawValue)">
                <div class="stack">\(unitField)
                \(FieldMarkup(
                    name: "title", label: texts.workingTitle, hint: texts.titleHint, problem: state.problem(with: "title"),
                    value: state.value("title", else: idea?.idea.words.headline ?? issue?.issue.content.question.headline ?? ""), isRequired: true).html)
                \(FieldMarkup(
                    name: "words", label: texts.sharedText, hint: texts.sharedTextHint, problem: state.problem(with: "words"),
                    value: state.value("words"), kind: .words(rows: 9)).html)</div>
                \(PostChannelsField(visit: visit, post: nil, channels: choices.channels, state: state).html)
                \(PicturesField(visit: visit, pictures: [], state: state).html)
                \(PlanFields(visit: visit, plan: plan, choices: choices, state: state).html)
                <div><button class="button">\(texts.saveDraft)</button></div>
                """))
    }

    private var plan: Posts.Plan {
        Posts.Plan(goalID: visit.query("goal").flatMap(Goal.ID.init), slotID: visit.query("slot").flatMap(Slot.ID.init), ideaID: idea?.id)
    }

    private var unitField: HTML {
        let units = choices.units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) }
        return FieldMarkup(
            name: "unit", label: texts.onBehalfOf, problem: state.problem(with: "unit"),
            value: state.value("unit", else: visit.member?.home?.text ?? ""), kind: .choice(units)
        ).html
    }

    private func debate(_ seen: SeenIssue) -> HTML {
        """
        <div class="stack tight"><p class="small muted">\(texts.raisedIssue.capitalisedFirst)</p>\
        <blockquote class="words">\(HTML.paragraphs(seen.issue.content.words))</blockquote><input type="hidden" name="issue" value="\(seen.id)"></div>
        """
    }

    private func origin(_ idea: SeenIdea) -> HTML {
        """
        <div class="stack tight"><p class="small muted">\(texts.ideaBy(texts.giver(of: idea)))</p>\
        <blockquote class="words">\(HTML.paragraphs(idea.idea.words))</blockquote><input type="hidden" name="idea" value="\(idea.id)"></div>
        """
    }
}
