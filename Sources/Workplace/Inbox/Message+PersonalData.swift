extension Message {
    /// Whether the person outside wrote a Finnish personal identity code: the talk belongs into private.
    public var holdsPersonalIdentityCode: Bool { SensitiveNumbers.holdsPersonalIdentityCode(words) }

    /// The words as they are shown: an identity code is covered, so that it does not spread from page to page.
    public var shownWords: String { SensitiveNumbers.coveringPersonalIdentityCodes(in: words) }
}
