import WorkingTime
public import Workplace

extension Idea {
    /// Veikko's, given today and not answered yet.
    public static let sample = Idea(
        id: Identifier(known: "idea-parveke"), unitID: .sales, giverID: Member.veikko.id, isNameless: false,
        words: "Isännöitsijä kysyi, paljonko ääntä kuuluu parvekkeelle, jos kone on katolla. En osannut vastata.", givenAt: .noon,
        answerBy: Instant("2026-12-07T21:59:59Z")!)

    /// Somebody's in customer service who would rather not be named.
    public static let nameless = Idea(
        id: Identifier(known: "idea-r6"), unitID: .customerService, giverID: Member.heli.id, isNameless: true,
        words: "Kerrotaan, miksi R-6:n mallisarja lopetettiin. Kysytään joka viikko.", givenAt: .yesterday,
        answerBy: Instant("2026-12-06T21:59:59Z")!)

    /// Sanna's, taken up: Veikko writes ``Workplace/Post/frostDraft``.
    public static let frost = Idea(
        id: Identifier(known: "idea-pakkanen"), unitID: .customerService, giverID: Member.sanna.id, isNameless: false,
        words: "Montako astetta se oikeasti kestää?", givenAt: .noon - .days(10), answerBy: Instant("2026-11-27T21:59:59Z")!,
        decision: .taken(
            Ruling(by: Member.pirjo.id, at: .noon - .days(6), reason: "Tätä kysytään joka viikko, ja Myynnissä on mittari valmiina."),
            writer: Member.veikko.id))
}
