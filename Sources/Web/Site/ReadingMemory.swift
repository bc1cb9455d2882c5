import Storage
import Workplace
import WorkingTime

/// What every page reads, and what the pages of the measure read, for as long as nothing is written and the day is the same.
///
/// Many people open these pages on a Monday morning; what they read is the same until somebody does something.
final class ReadingMemory: Sendable {
    struct Key: Hashable, Sendable {
        let writes: Int
        let day: LocalDate
        /// Rights and own doings are part of what is read; nil where they are not.
        let reader: Member?
        let subject: String
    }

    /// By the number of writes alone.
    let organisations = Remembered<Int, Organisation?>(most: 2)
    let counts = Remembered<Key, Counts>(most: 200)
    let houses = Remembered<Key, HouseStanding>(most: 4)
    let houseSurroundings = Remembered<Key, HouseSurroundings>(most: 60)
    /// A unit's page names days and no hours, and has no form: it is the same until one of the key's parts is another.
    let unitPages = Remembered<Key, Page>(most: 200)
}

extension Site {
    /// The organisation as it is after so many writes.
    func organisation(after writes: Int?) async throws -> Organisation? {
        guard let writes else { return try await stores.organisations.current() }
        if let known = memory.organisations[writes] { return known }
        let organisation = try await stores.organisations.current()
        memory.organisations.remember(organisation, for: writes)
        return organisation
    }
}

extension Visit {
    /// What is remembered in one of the site's memories, or read now. Where other processes write too, it is always read.
    func remembered<Answer>(
        in memory: Remembered<ReadingMemory.Key, Answer>, _ subject: String = "", for reader: Member? = nil,
        read: () async throws -> Answer
    ) async throws -> Answer {
        guard let writes else { return try await read() }
        let key = ReadingMemory.Key(writes: writes, day: today, reader: reader, subject: subject)
        if let known = memory[key] { return known }
        let answer = try await read()
        memory.remember(answer, for: key)
        return answer
    }
}
