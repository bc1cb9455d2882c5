import Storage
import Workplace
import WorkingTime

/// Where a post goes, and the own wording of those channels that need one.
struct PostChannelsField {
    let visit: Visit
    let post: Post?
    let channels: [Channel]
    let state: FormState

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <section class="section" aria-labelledby="channels"><h2 id="channels">\(texts.byChannel)</h2>
        \(channels.isEmpty ? "<p class=\"text\">\(texts.noChannels)</p>" as HTML : "<div class=\"choices\">\(channels.map(row))</div>")</section>
        """
    }

    private func row(_ channel: Channel) -> HTML {
        let own = state.value("own-\(channel.id)", else: ownWords(channel) ?? "")
        return """
            \(TickMarkup(
                kind: .checkbox, name: "channel", value: channel.id.text, label: texts.name(of: channel), hint: hint(channel),
                isTicked: isChosen(channel)).html)
            <details\("open", when: !own.isEmpty || state.problem(with: "own-\(channel.id)") != nil)><summary>\(texts.ownWording(channel.name))</summary>\
            \(FieldMarkup(
                name: "own-\(channel.id)", label: texts.ownWording(channel.name), hint: texts.ownWordingHint,
                problem: state.problem(with: "own-\(channel.id)"), value: own, kind: .words(rows: 5)).html)\(count(channel, own))</details>
            """
    }

    /// A post may be made ready before its account is connected; it leaves when the permission is there.
    private func hint(_ channel: Channel) -> String {
        let takes = texts.takes(channel.capabilities)
        return channel.connection == .connected ? takes : "\(takes) \(texts.leavesWhenConnected)"
    }

    /// How long the text is as this network counts it. Script keeps the number up to date while one writes.
    private func count(_ channel: Channel, _ own: String) -> HTML {
        let takes = channel.capabilities
        let words = own.isEmpty ? state.value("words", else: post?.words ?? "") : own
        return "<p class=\"small muted num\">\(texts.counted(takes.counting.length(of: words), of: takes.longestText))</p>"
    }

    private func isChosen(_ channel: Channel) -> Bool {
        if !state.problems.isEmpty { return state.written.all("channel").contains(channel.id.text) }
        guard let post else { return channels.count == 1 }
        return post.variants.contains { $0.channelID == channel.id }
    }

    private func ownWords(_ channel: Channel) -> String? { post?.variants.first { $0.channelID == channel.id }?.words }
}

/// Pictures with what they show for those who do not see them.
struct PicturesField {
    let visit: Visit
    let pictures: [Picture]
    let state: FormState

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <section class="section" aria-labelledby="pictures"><h2 id="pictures">\(texts.pictures)</h2>
        \(pictures.map(row))
        \(FieldMarkup(
            name: "picture", label: pictures.isEmpty ? texts.addPicture : texts.addAnotherPicture, hint: texts.pictureHint,
            problem: state.problem(with: "picture"), kind: .picture).html)
        \(FieldMarkup(name: "picture-alt", label: texts.whatIsInThePicture, value: state.value("picture-alt"), kind: .words(rows: 2)).html)</section>
        """
    }

    private func row(_ picture: Picture) -> HTML {
        let alt = "alt-\(picture.id)"
        let isMissing = !picture.isDecoration && picture.altText.count < AltText.shortest
        return """
            <div class="media-edit"><div class="frame"><img class="picture" src="/media/\(picture.id)" alt="\(picture.altText)" \
            width="\(picture.width)" height="\(picture.height)"></div>
            <div class="stack tight">\(FieldMarkup(
                name: alt, label: texts.whatIsInThePicture, problem: isMissing ? texts.descriptionMissing : nil,
                value: state.value(alt, else: picture.altText), kind: .words(rows: 2)).html)
            \(TickMarkup(kind: .checkbox, name: "decoration-\(picture.id)", label: texts.isDecoration, isTicked: picture.isDecoration).html)
            \(TickMarkup(kind: .checkbox, name: "remove-\(picture.id)", label: texts.removePicture).html)</div></div>
            """
    }
}

/// Why the post is written and when it leaves.
struct PlanFields {
    let visit: Visit
    let plan: Posts.Plan
    let choices: PostChoices
    let state: FormState

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <section class="section" aria-labelledby="plan"><h2 id="plan">\(texts.whyAndWhen)</h2>
        \(FieldMarkup(
            name: "goal", label: texts.goal, value: state.value("goal", else: plan.goalID?.text ?? ""),
            kind: .choice([none] + choices.goals.map(choice))).html)
        \(FieldMarkup(
            name: "slot", label: texts.slotInCalendar, value: state.value("slot", else: plan.slotID?.text ?? ""),
            kind: .choice([none] + choices.slots.map(choice))).html)
        \(voice)
        <div class="row-of">\(FieldMarkup(
            name: "date", label: texts.leavesOn, problem: state.problem(with: "date"),
            value: state.value("date", else: plan.leavesAt.map { texts.clock.date(of: $0).description } ?? ""), kind: .date).html)\
        \(FieldMarkup(
            name: "time", label: texts.leavesAtTime, problem: state.problem(with: "time"),
            value: state.value("time", else: plan.leavesAt.map { texts.fieldTime($0) } ?? ""), kind: .time).html)</div>
        <p class="hint">\(texts.leavesHint)</p></section>
        """
    }

    /// Those who may be asked to speak, and whoever has been chosen already.
    private var voice: HTML {
        let people = choices.voices.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) }
        return FieldMarkup(
            name: "voice", label: texts.whoseVoice, hint: texts.whoseVoiceHint, problem: state.problem(with: "voice"),
            value: state.value("voice", else: plan.voiceID?.text ?? ""),
            kind: .choice([FieldMarkup.Choice(value: "", label: texts.unitsVoice)] + people)
        ).html
    }

    private var none: FieldMarkup.Choice { FieldMarkup.Choice(value: "", label: texts.notChosen) }

    private func choice(_ plan: SeenPost.SeenPlan) -> FieldMarkup.Choice {
        let day = plan.date.map { texts.day($0, today: visit.today) + " " } ?? ""
        return FieldMarkup.Choice(value: plan.key, label: day + plan.words)
    }
}
