extension Post {
    /// Everything of a post that goes out to the public.
    public struct Content: Hashable, Sendable {
        public var words: String
        public var language: HouseLanguage
        public var variants: [Variant]
        public var pictures: [Picture]

        public init(words: String, language: HouseLanguage, variants: [Variant], pictures: [Picture]) {
            self.words = words
            self.language = language
            self.variants = variants
            self.pictures = pictures
        }
    }

    public var content: Content { Content(words: words, language: language, variants: variants, pictures: pictures) }

    /// Writes the text anew. A post that waited for approval or had it goes back to draft.
    ///
    /// - Parameter basedOn: the revision that the writer had before their eyes.
    /// - Throws: ``PostRefusal/changedMeanwhile`` when somebody else was faster; nothing is lost, the page shows both.
    public mutating func write(_ content: Content, by writer: Member, basedOn: Int) throws {
        guard writer.may(.write, in: unitID) else { throw NeedsRight(.write) }
        guard isEditable else { throw PostRefusal.alreadyOut }
        guard content != self.content else { return }
        guard basedOn == revision else { throw PostRefusal.changedMeanwhile }
        words = content.words
        language = content.language
        variants = content.variants
        pictures = content.pictures
        revision += 1
        editorID = writer.id
        if case .draft = stage { return }
        stage = .draft(nil)
    }
}
