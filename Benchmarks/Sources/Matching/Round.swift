import Foundation
import Listening
import Synchronization

/// Matches all posts on each of some threads, once to see their words and then again for the clock.
struct Round {
    let set: TopicSet
    let posts: [Post]

    struct Result {
        /// Posts a second over all threads, of the best of the rounds.
        let speed: Double
        /// Posts for each second of processor time: steadier where others use the machine too.
        let ofProcessor: Double
        /// Topics matched for each post.
        let matches: Double

        var sentence: String {
            "\(Int(speed)) posts/s, \(Int(ofProcessor)) for each second of processor time, \(Int(matches)) topics a post"
        }
    }

    func best(of rounds: Int, threads: Int) -> Result {
        let results = (0..<rounds).map { _ in one(threads: threads) }
        return results.max { $0.speed < $1.speed } ?? Result(speed: 0, ofProcessor: 0, matches: 0)
    }

    private func one(threads: Int) -> Result {
        let times = Mutex<[(start: ContinuousClock.Instant, end: ContinuousClock.Instant, work: Double, matches: Int)]>([])
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            let matcher = Matcher(set)
            for post in posts { _ = matcher.topics(in: post) }
            let work = Self.processorTime
            let start = ContinuousClock.now
            var matches = 0
            for _ in 0..<2 { for post in posts { matches += matcher.topics(in: post).count } }
            let end = ContinuousClock.now
            times.withLock { $0.append((start, end, Self.processorTime - work, matches)) }
        }
        let all = times.withLock { $0 }
        let speed = all.reduce(0.0) { $0 + Double(2 * posts.count) / Matching.seconds($1.end - $1.start) }
        let work = all.reduce(0.0) { $0 + $1.work }
        let done = Double(2 * posts.count * threads)
        return Result(speed: speed, ofProcessor: done / work, matches: Double(all.reduce(0) { $0 + $1.matches }) / done)
    }

    /// Of this thread, in seconds.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// Memory of this process.
enum Memory {
    /// In bytes, as the system counts what lies in its memory.
    static var resident: Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        return (fields.flatMap { Int($0[1]) } ?? 0) * 4096
    }
}
