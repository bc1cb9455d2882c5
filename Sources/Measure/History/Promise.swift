import WorkingTime

/// The shape of everything that should happen in time (measure.md section 4).
///
/// Kept, it settles when it was kept; broken, when it was due: so nothing old and unanswered is forgotten,
/// and nothing young is blamed.
struct Promise {
    let deed: Deed.Number
    let due: Instant
    /// The promise itself exists from here to there.
    var known = Instant.always
    var gone = Instant.never

    func kept(at instant: Instant) -> Entry {
        Entry(deed: deed, holds: true, at: instant, known: max(instant, known), gone: gone)
    }

    func broken() -> Entry {
        Entry(deed: deed, holds: false, at: due, known: max(due, known), gone: gone)
    }

    func settled(keptAt: Instant?) -> Entry {
        if let keptAt, keptAt <= due { kept(at: keptAt) } else { broken() }
    }
}
