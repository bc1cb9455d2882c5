import Storage
import Workplace
import WorkingTime

/// What the pages of the measure have read, for as long as nothing is written and the day is the same.
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

    let houses = Remembered<Key, HouseStanding>(most: 4)
    let houseSurroundings = Remembered<Key, HouseSurroundings>(most: 60)
    let units = Remembered<Key, UnitReading>(most: 200)
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
