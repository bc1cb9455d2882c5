import Storage
import Workplace
import WorkingTime

/// Taking a published post off its network again, and how far that has come.
struct TakedownPart {
    let visit: Visit
    let seen: SeenPost
    let delivery: Delivery

    private var texts: Texts { visit.texts }

    var html: HTML? {
        guard case .sent(let receipt, _) = delivery.state else { return nil }
        switch seen.takedown(of: delivery.id)?.state {
        case .asked: return "<p>\(Glyph.half.state(texts.beingTakenDown, tone: "open"))</p>"
        case .needsConnecting:
            return """
                <p>\(Glyph.failed.state(texts.permissionGone, tone: "late"))</p>\
                <p class="small"><a class="hit" href="/accounts/\(delivery.channelID)">\(texts.connectAgain)</a></p>
                """
        case .done(let time): return "<p>\(Glyph.stopped.state(texts.takenDown(texts.moment(time, now: visit.now))))</p>"
        case .refused(let reason):
            return
                "<p>\(Glyph.failed.state(texts.notTakenDown, tone: "late"))</p><p class=\"small\">\(texts.networkSaid(reason))</p>\(form)"
        case nil: return receipt.remoteID.isEmpty ? nil : form
        }
    }

    /// Behind a disclosure: nobody presses it in passing.
    private var form: HTML? {
        guard visit.member?.may(.publish, in: seen.post.unitID) == true else { return nil }
        let consequence: HTML? = seen.post.isRehearsal ? nil : "<p class=\"small text\">\(texts.takeDownConsequence)</p>"
        return """
            <details><summary>\(texts.takeDown)</summary><div class="stack tight">\(consequence)\(visit.formMarkup(
                to: "/posts/\(seen.post.id)/deliveries/\(delivery.id)", method: "delete", class: "contents",
                "<div><button class=\"button quiet\">\(texts.takeDownNow)</button></div>"))</div></details>
            """
    }
}
