import Foundation

/// A lock that many may hold to read, or one to write. One who wants to write is not kept waiting by new readers.
///
/// Sendable without the compiler's proof: the system's lock is made for use from all threads, lies at one address, and
/// nothing else is kept here.
final class ReadersLock: @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_rwlock_t>.allocate(capacity: 1)

    init() {
        var attributes = pthread_rwlockattr_t()
        pthread_rwlockattr_init(&attributes)
        #if canImport(Glibc)
            pthread_rwlockattr_setkind_np(&attributes, CInt(PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP))
        #endif
        let code = pthread_rwlock_init(lock, &attributes)
        precondition(code == 0, "a lock could not be made")
        pthread_rwlockattr_destroy(&attributes)
    }

    deinit {
        pthread_rwlock_destroy(lock)
        lock.deallocate()
    }

    @inline(__always)
    func reading<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
        pthread_rwlock_rdlock(lock)
        defer { pthread_rwlock_unlock(lock) }
        return try body()
    }

    func writing<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
        pthread_rwlock_wrlock(lock)
        defer { pthread_rwlock_unlock(lock) }
        return try body()
    }
}
