import WorkingTime

/// A moment in which a unit listened.
struct ListeningAct: Sendable {
    let deed: Deed.Number
    let at: Instant
    var gone: Instant
}

/// A fellow actor who was read.
struct ActorRead: Sendable {
    let deed: Deed.Number
    let at: Instant
    var gone: Instant
    let actor: Name
    /// The actor's number among those the unit has read.
    var place = 0
}

/// Something between a unit and a person outside.
struct Encounter: Sendable {
    enum Kind: Sendable { case message, reaction, ours }

    let deed: Deed.Number
    let at: Instant
    let known: Instant
    var gone: Instant
    let contact: Name
    let kind: Kind
    /// The contact's number among those the unit has met.
    var place = 0

    func exists(at end: Instant) -> Bool { known < end && end <= gone }
}
