import Foundation
import Storage
import Workplace
import WorkingTime

/// A post as it came back from its form.
struct SentPost {
    let visit: Visit

    private var form: Form { visit.form }

    var title: String {
        get throws { try Words(form["title"], field: Words.Field("title"), atMost: Post.longestTitle).text }
    }

    var plan: Posts.Plan {
        get throws {
            Posts.Plan(
                goalID: Identifier(form["goal"]), slotID: Identifier(form["slot"]), ideaID: Identifier(form["idea"]),
                issueID: Identifier(form["issue"]), voiceID: try visit.choice(in: "voice"), leavesAt: try leavesAt)
        }
    }

    /// The words, the channels and the pictures. A new picture is kept as soon as it is known to be one.
    ///
    /// - Parameter pictures: those that the post had; the form says what has become of them.
    func content(keeping pictures: [Picture], in language: HouseLanguage) async throws -> Post.Content {
        let words = try Words.optional(form["words"], field: .words, atMost: Post.longestText)
        var pictures = pictures.filter { !form.isTicked("remove-\($0.id)") }.map(described)
        if let file = form.file("picture") { pictures.append(try await kept(file)) }
        guard pictures.count <= Post.mostPictures else { throw PostRefusal.tooManyPictures }
        return Post.Content(
            words: words, language: HouseLanguage(rawValue: form["language"]) ?? language, variants: try variants, pictures: pictures)
    }

    private var variants: [Variant] {
        get throws {
            try form.all("channel").compactMap { Channel.ID($0) }.sorted().map { channel in
                let own = try Words.optional(form["own-\(channel)"], field: Words.Field("own-\(channel)"), atMost: Post.longestText)
                return Variant(channelID: channel, words: own.isEmpty ? nil : own)
            }
        }
    }

    private func described(_ picture: Picture) -> Picture {
        var picture = picture
        picture.altText = String(form["alt-\(picture.id)"].prefix(2_000)).trimmed
        picture.isDecoration = form.isTicked("decoration-\(picture.id)")
        return picture
    }

    private func kept(_ file: SentFile) async throws -> Picture {
        let header = try PictureHeader(reading: file.bytes)
        let bytes = try PictureMetadata.removed(from: file.bytes, mediaType: header.mediaType)
        let mark = try await visit.stores.contents.keep(bytes)
        return Picture(
            id: Identifier(known: visit.stores.newKey(at: visit.now)), content: mark.text, mediaType: header.mediaType, width: header.width,
            height: header.height, altText: form["picture-alt"].trimmed)
    }

    /// The day and time of the form; nil when both are empty.
    private var leavesAt: Instant? {
        get throws {
            guard !form["date"].isEmpty else { return nil }
            guard let date = LocalDate(form["date"]) else { throw WordsRefusal.notUnderstood(Words.Field("date")) }
            guard let minute = form["time"].isEmpty ? 9 * 60 : ClockTime(form["time"])?.minute else {
                throw WordsRefusal.notUnderstood(Words.Field("time"))
            }
            return visit.texts.clock.instant(date, minute: minute)
        }
    }
}

/// A time of the day as a form sends it: `09:30`, or as people write it: `9.30`.
struct ClockTime {
    let minute: Int

    init?(_ text: String) {
        let parts = text.trimmed.split { $0 == ":" || $0 == "." }.map { Int($0) }
        guard parts.count == 2 || parts.count == 3, let hours = parts[0], let minutes = parts[1], (0..<24).contains(hours),
            (0..<60).contains(minutes)
        else { return nil }
        minute = hours * 60 + minutes
    }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
