import WorkingTime

/// One line of the log: who did what, when and on whose behalf.
struct Deed: Sendable {
    let id: Name
    let at: Instant
    /// The member who did it; nil for the system or someone outside.
    let by: Name?
    /// The unit on whose behalf; nil for the organisation.
    let unit: Name?
    let openness: Openness
    let act: Act

    /// The number of a deed in the order of the log, (`at`, `id`).
    typealias Number = Int32
}

/// Whether what a deed creates is open to all.
enum Openness: Sendable {
    case all
    case restricted(why: Name?)
}
