import WorkingTime

/// The fields that every deed has.
extension DeedReader {
    mutating func deed() throws(Malformed) -> Deed {
        let id = try id(.id)
        let at = try instant(.at)
        guard let kind = letters(of: try required(.kind)) else { throw .wrong(.kind, "a text") }
        let by = try optionalID(.by)
        let unit = try optionalID(.unit)
        let openness = try openness()
        _ = try saysSomething(.note)
        let act = try act(kind.letters, kind.range, unit: unit)
        return Deed(id: id, at: at, by: by, unit: unit, openness: openness, act: act)
    }

    private mutating func openness() throws(Malformed) -> Openness {
        let restricted = try optionalWord(.visible, Self.visibilities) ?? false
        let why = try optionalText(.why)
        return restricted ? .restricted(why: why) : .all
    }

    /// A `log.` kind and one we do not know have the common fields and nothing else to check.
    private mutating func act(_ kind: [UInt8], _ range: Range<Int>, unit: Name?) throws(Malformed) -> Act {
        switch Kind.vocabulary.meaning(kind, range) {
        case .organisation(let kind): try organisationAct(kind, unit: unit)
        case .dialogue(let kind): try dialogueAct(kind)
        case .plan(let kind): try planAct(kind)
        case .post(let kind): try postAct(kind)
        case .work(let kind): try workAct(kind)
        case nil: kind[range].starts(with: "log.".utf8) ? .audit : .unknown
        }
    }

    private static let visibilities = Vocabulary([("all", false), ("restricted", true)])
}
