import Storage
import Workplace

/// In whose own name a post speaks, and whether that person has agreed to the text as it stands.
struct VoiceLine {
    let visit: Visit
    let seen: SeenPost

    var html: HTML? {
        guard seen.post.voice != nil, let name = seen.voiceName else { return nil }
        let texts = visit.texts
        if case .draft = seen.post.stage { return "<p>\(Glyph.hollow.state(texts.speaks(name)))</p>" }
        return seen.post.awaitsVoice
            ? "<p>\(Glyph.half.state(texts.voiceAwaited(name), tone: "open"))</p>"
            : "<p>\(Glyph.done.state(texts.voiceAgreed(name), tone: "met"))</p>"
    }
}
