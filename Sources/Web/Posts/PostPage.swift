import Storage
import Workplace
import WorkingTime

/// A post to read: for those who do not write it, and for everybody once it is out.
struct PostPage {
    let visit: Visit
    let seen: SeenPost

    private var texts: Texts { visit.texts }
    private var post: Post { seen.post }

    var page: Page {
        Page(
            title: post.title, kicker: "\(texts.stageName(post.stage)), \(seen.authorName), \(seen.unitName)", live: true,
            body: """
                \(post.isRehearsal ? PracticeNote(texts: texts).html : nil)
                <div class="stack loose narrow"><div class="words" lang="\(post.language.rawValue)">\(HTML.paragraphs(post.words))</div>
                \(post.pictures.map(figure))\(VoiceLine(visit: visit, seen: seen).html)
                \(PublicationList(visit: visit, seen: seen).html)
                \(shareLink)\(SendingOff(visit: visit, seen: seen).html)</div>
                """)
    }

    /// What is out may be spoken of in one's own words.
    private var shareLink: HTML? {
        guard case .published = post.stage, !post.isRehearsal, seen.deletedAt == nil else { return nil }
        return "<p><a class=\"hit\" href=\"/kits/\(post.id)\">\(icon("share"))\(texts.shareInOwnWords)</a></p>"
    }

    private func figure(_ picture: Picture) -> HTML {
        """
        <figure class="stack tight"><div class="frame"><img class="picture" src="/media/\(picture.id)" alt="\(picture.altText)" \
        width="\(picture.width)" height="\(picture.height)"></div>\
        <figcaption class="small muted">\(texts.description): \(picture.altText)</figcaption></figure>
        """
    }
}

/// What happened on each channel, in the network's own words where it said something.
struct PublicationList {
    let visit: Visit
    let seen: SeenPost

    private var texts: Texts { visit.texts }

    var html: HTML? {
        guard !seen.deliveries.isEmpty else { return nil }
        return """
            <section class="section" aria-labelledby="publication"><h2 id="publication">\(texts.whereItWent)</h2>
            <ul class="rows">\(seen.deliveries.map(row))</ul></section>
            """
    }

    private func row(_ delivery: Delivery) -> HTML {
        let channel = seen.channel(delivery.channelID)
        return """
            <li class="row no-lead"><div class="stack tight"><p class="title">\(channel.map(texts.name(of:)) ?? "")</p>
            <p>\(state(delivery))</p>\(explanation(delivery))\(address(delivery))\(actions(delivery))\(takedown(delivery))</div></li>
            """
    }

    private func state(_ delivery: Delivery) -> HTML {
        switch delivery.state {
        case .waiting(let time): Glyph.planned.state(texts.leaves(texts.moment(time, now: visit.now)))
        case .sending: Glyph.half.state(texts.leavingNow, tone: "open")
        case .sent(_, let time): Glyph.published.state(texts.publishedAt(texts.moment(time, now: visit.now)))
        case .retry(let time, _): Glyph.half.state(texts.weTryAgain(texts.moment(time, now: visit.now)), tone: "open")
        case .refused: Glyph.failed.state(texts.didNotGoThrough, tone: "late")
        case .needsConnecting: Glyph.failed.state(texts.permissionGone, tone: "late")
        case .uncertain(_, let look?): Glyph.half.state(texts.weLook(texts.moment(look, now: visit.now)), tone: "open")
        case .uncertain(_, nextLook: nil): Glyph.half.state(texts.unknownOutcome, tone: "open")
        case .stopped: Glyph.stopped.state(texts.stopped)
        }
    }

    private func explanation(_ delivery: Delivery) -> HTML? {
        switch delivery.state {
        case .retry(_, let setback): "<p class=\"small muted\">\(texts.sentence(for: setback))</p>"
        case .refused(let reason): "<p class=\"small\">\(texts.networkSaid(reason))</p>"
        case .needsConnecting: "<p class=\"small\"><a class=\"hit\" href=\"/accounts/\(delivery.channelID)\">\(texts.connectAgain)</a></p>"
        case .uncertain(_, nextLook: nil): "<p class=\"small\">\(texts.unknownOutcomeExplained)</p>"
        case .uncertain: "<p class=\"small muted\">\(texts.weLookExplained)</p>"
        case .waiting, .sending, .sent, .stopped: nil
        }
    }

    private func takedown(_ delivery: Delivery) -> HTML? {
        TakedownPart(visit: visit, seen: seen, delivery: delivery).html
    }

    private func address(_ delivery: Delivery) -> HTML? {
        if case .done = seen.takedown(of: delivery.id)?.state { return nil }
        guard case .sent(let receipt, _) = delivery.state, let address = receipt.address else { return nil }
        return "<p>\(NetworkLink(address: address, words: address.hasPrefix("/") ? texts.seeOnNetwork : address).html)</p>"
    }

    private func actions(_ delivery: Delivery) -> HTML? {
        guard visit.member?.may(.publish, in: seen.post.unitID) == true else { return nil }
        let base = "/posts/\(seen.post.id)/deliveries/\(delivery.id)"
        switch delivery.state {
        case .refused, .needsConnecting:
            return visit.formMarkup(
                to: "\(base)/attempts", class: "contents", "<div><button class=\"button quiet\">\(texts.tryAgain)</button></div>")
        case .uncertain(_, nextLook: nil):
            return """
                <div class="row-of">\(visit.formMarkup(to: "\(base)/arrival", class: "contents", "<button class=\"button quiet\">\(texts.itArrived)</button>"))\
                \(visit.formMarkup(to: "\(base)/attempts", class: "contents", "<button class=\"button quiet\">\(texts.itDidNot)</button>"))</div>
                """
        case .waiting, .sending, .sent, .retry, .uncertain, .stopped: return nil
        }
    }
}

/// What can be done with a post besides writing it: approving, sending on its way, taking back.
struct SendingOff {
    let visit: Visit
    let seen: SeenPost

    private var texts: Texts { visit.texts }
    private var post: Post { seen.post }

    var html: HTML? {
        guard let member = visit.member else { return nil }
        let acts = [agreement(member), approval(member), schedule(member), withdrawal(member)].compactMap(\.self)
        guard !acts.isEmpty else { return nil }
        return """
            <section class="section far" aria-labelledby="next"><h2 id="next">\(texts.whatNext)</h2><div class="stack">\(acts)</div></section>
            """
    }

    /// For the one in whose name it speaks.
    private func agreement(_ member: Member) -> HTML? {
        guard case .submitted = post.stage, post.awaitsVoice, post.voice?.memberID == member.id else { return nil }
        return visit.formMarkup(
            to: "/posts/\(post.id)/voice",
            """
            <input type="hidden" name="revision" value="\(post.revision)"><p class="text">\(texts.agreeHint)</p>
            <div><button class="button">\(texts.agreeInOwnName)</button></div>
            """)
    }

    private func approval(_ member: Member) -> HTML? {
        guard case .submitted = post.stage else { return nil }
        guard member.may(.approve, in: post.unitID) else { return "<p class=\"text\">\(texts.waitsForEyes)</p>" }
        return "<p><a class=\"button quiet\" href=\"/posts/\(post.id)/approval\">\(texts.readAndDecide)</a></p>"
    }

    private func schedule(_ member: Member) -> HTML? {
        switch post.stage {
        case .approved, .scheduled, .failed:
            guard member.may(.publish, in: post.unitID) else { return nil }
            return visit.formMarkup(
                to: "/posts/\(post.id)/schedule",
                """
                <div class="row-of">\(FieldMarkup(name: "date", label: texts.leavesOn, value: start.description, kind: .date).html)\
                \(FieldMarkup(name: "time", label: texts.leavesAtTime, value: post.leavesAt.map(texts.fieldTime) ?? "", kind: .time).html)</div>
                <div class="row-of"><button class="button" name="when" value="now">\(texts.publishNow)</button>\
                <button class="button quiet" name="when" value="later">\(texts.scheduleIt)</button></div>
                """)
        case .paused:
            guard member.may(.publish, in: post.unitID) else { return nil }
            return visit.formMarkup(
                to: "/posts/\(post.id)/resumption", class: "contents", "<div><button class=\"button\">\(texts.letGo)</button></div>")
        default: return nil
        }
    }

    private var start: LocalDate { post.leavesAt.map { max(texts.clock.date(of: $0), visit.today) } ?? visit.today }

    private func withdrawal(_ member: Member) -> HTML? {
        guard post.isEditable, member.may(.publish, in: post.unitID) || member.id == post.authorID else { return nil }
        return visit.formMarkup(
            to: "/posts/\(post.id)", method: "delete", class: "contents",
            "<div><button class=\"button bare\">\(texts.withdrawPost)</button></div>")
    }
}
