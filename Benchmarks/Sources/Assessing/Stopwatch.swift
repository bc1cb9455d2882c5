import Foundation

/// The best of several runs, by the clock on the wall and by the processor's: on a machine that does other things too,
/// only the second says what the work costs.
enum Stopwatch {
    static func best<Outcome>(of runs: Int, _ what: String, _ work: () throws -> Outcome) rethrows -> Outcome {
        var wall = Duration.seconds(3_600)
        var processor = wall
        // What a run made is gone before the next begins, so that memory holds it once.
        for _ in 1..<max(runs, 1) { _ = try timed(&wall, &processor, work) }
        let outcome = try timed(&wall, &processor, work)
        print("\(what): \(milliseconds(wall)) ms, \(milliseconds(processor)) ms of processor (best of \(max(runs, 1)))")
        return outcome
    }

    private static func timed<Outcome>(
        _ wall: inout Duration, _ processor: inout Duration, _ work: () throws -> Outcome
    ) rethrows -> Outcome {
        let clock = ContinuousClock()
        let start = (clock.now, processorTime)
        let outcome = try work()
        wall = min(wall, clock.now - start.0)
        processor = min(processor, processorTime - start.1)
        return outcome
    }

    private static var processorTime: Duration {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    private static func milliseconds(_ span: Duration) -> Int { Int(span / .milliseconds(1)) }

    /// The most memory this process has held so far, in megabytes; nil where the system does not say.
    static var peakMegabytes: Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 / 1_024 }
    }
}
