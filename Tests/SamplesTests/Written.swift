import Samples
import Workplace

/// Every text of the samples, so that one test can read them all.
enum Written {
    static let kinds: [[String]] = [
        PostTexts.all.map(\.words), IdeaTexts.all.map(\.words), IdeaTexts.all.map(\.reason), CommentTexts.all.map(\.words),
        CustomerMessages.all.map(\.words), CustomerMessages.all.compactMap(\.answer), CustomerMessages.all.compactMap(\.route?.note),
        CustomerMessages.all.compactMap(\.innerNote?.words), GoalTexts.all.map(\.name), GoalTexts.all.map(\.conclusion),
        SlotTopics.all.map(\.topic), ActorTexts.all.map(\.note), ListeningNotes.all.map(\.said), ListeningNotes.all.map(\.concernsUs),
    ]

    static let everything: [String] =
        kinds.joined() + PostTexts.all.map(\.title) + PostTexts.all.compactMap(\.picture) + IdeaTexts.all.map(\.subject)
        + Routala.channels.map(\.servicePromise) + PracticeCustomers.all.flatMap(practised)

    private static func practised(by customer: PracticeCustomer) -> [String] {
        let texts = [customer.manner] + (customer.remarks + customer.followUps).map(\.words)
        return texts.flatMap { text in HouseLanguage.allCases.map { text[$0] } }
    }

    /// What `docs` and the ground rules leave out: shouting, sales talk and green claims without a figure.
    static let banned = [
        "!", "postau", "valitettavasti", " oho", "engagement", "dashboard", "ympäristöystäv", "ekologi", "hiilineutr", "vastuulli",
        "vihreä",
        "kestävä", "upea", "huippu", "innovatii", "ainutlaatu", "intohimo", "edelläkävij", "ratkaisu", "eco-friendly", "sustainab",
        "hållbar",
    ]
}

extension String {
    var trimmingWhitespace: String {
        let kept = drop(while: \.isWhitespace)
        return String(kept.reversed().drop(while: \.isWhitespace).reversed())
    }
}
