/// Three-valued: a part that cannot be told is neither met nor a fault.
public enum Decision: String, Hashable, Sendable {
    case met, notMet, unknown
}

/// How sure a decision is.
public enum Certainty: String, Hashable, Sendable {
    /// Varma: the bounds of the sample say the same.
    case confirmed
    /// Todennäköinen: a few more deeds could turn it.
    case likely
}

/// What one part of a gate came to (measure.md section 6).
struct PartDecision: Sendable {
    private let shared: Shared<Part>
    let threshold: Figure
    let reading: Reading
    let bounds: Wilson?
    let decision: Decision
    let certainty: Certainty?

    /// - Parameter wasMet: at the unit's previous assessed Monday.
    init(_ shared: Shared<Part>, _ reading: Reading, threshold: Figure, wasMet: Bool, z: Double) {
        self.shared = shared
        self.reading = reading
        self.threshold = threshold
        let sampled = shared.value.indicator.sort == .sample ? reading.share.flatMap { $0.n > 0 ? Wilson($0, z: z) : nil } : nil
        bounds = sampled
        guard reading.isKnown(least: shared.value.least) else {
            decision = .unknown
            certainty = nil
            return
        }
        if let share = reading.share, let sampled {
            // A gate is taken away only when the numbers say so.
            let met = share.reaches(threshold) || (wasMet && sampled.upper >= threshold)
            decision = met ? .met : .notMet
            certainty = (met ? sampled.lower >= threshold : sampled.upper < threshold) ? .confirmed : .likely
        } else {
            decision = Self.isReached(shared.value.comparison, reading, threshold) ? .met : .notMet
            certainty = .confirmed
        }
    }

    /// A part nobody has looked at yet.
    init(undecided part: Shared<Part>) {
        shared = part
        threshold = .zero
        reading = Reading()
        bounds = nil
        decision = .unknown
        certainty = nil
    }

    var part: Part { shared.value }

    private static func isReached(_ comparison: Part.Comparison, _ reading: Reading, _ threshold: Figure) -> Bool {
        if let share = reading.share {
            return share.isEnough(of: threshold)
        }
        let value = reading.value ?? .zero
        return comparison == .atLeast ? value >= threshold : value <= threshold
    }
}

/// What an `anyOf` list came to: one more part of its gate.
struct AnyOfDecision: Sendable {
    let parts: [PartDecision]
    let need: Int

    var met: Int { parts.count { $0.decision == .met } }
    var decision: Decision { met >= need ? .met : .notMet }
}
