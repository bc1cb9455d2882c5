extension PartDecision {
    private var theta: Int { threshold.tenThousandths }

    /// How far a part not met is from its threshold, as a share of it; unknown is as far as can be.
    var distance: Figure {
        guard decision != .unknown else { return Figure(1) }
        let distance: Figure
        if let share = reading.share {
            distance = Figure(share.shortfall(of: threshold), over: share.asked(by: threshold))
        } else if theta == 0 {
            distance = Figure(1)
        } else {
            let value = (reading.value ?? .zero).tenThousandths
            distance = Figure(part.comparison == .atLeast ? theta - value : value - theta, over: theta)
        }
        return min(max(distance, .zero), Figure(1))
    }

    /// How far a part that is met lies above its threshold; what is held by staying only counts as 0.
    var margin: Figure {
        if let share = reading.share {
            return max(.zero, Figure(-share.shortfall(of: threshold), over: share.asked(by: threshold)))
        }
        guard theta != 0 else { return .zero }
        let value = (reading.value ?? .zero).tenThousandths
        return max(.zero, Figure(part.comparison == .atLeast ? value - theta : theta - value, over: theta))
    }

    /// How many more would open the part, if from now on all goes well.
    var deficit: Int {
        if let share = reading.share {
            return part.indicator.sort == .census ? census(share) : sample(share)
        }
        guard part.comparison == .atLeast, decision != .unknown else { return 1 }
        return max(1, roundedUp(Int128(theta - (reading.value ?? .zero).tenThousandths), over: 10_000))
    }

    private func sample(_ share: Share) -> Int {
        let missing =
            theta < 10_000 ? roundedUp(share.shortfall(of: threshold), over: Int128(10_000 - theta)) : share.n - share.x
        return max(1, missing, decision == .unknown ? part.least - share.n : 0)
    }

    private func census(_ share: Share) -> Int {
        guard share.n > 0, share.n >= part.least else { return max(1, part.least - share.n) }
        let all = roundedUp(share.asked(by: threshold), over: 10_000) - share.x
        let lenient = theta < 10_000 && share.n >= 3 ? share.n - 1 - share.x : all
        return max(1, min(all, lenient))
    }

    /// ⌈p/q⌉, q > 0.
    private func roundedUp(_ p: Int128, over q: Int128) -> Int { Int(clamping: p <= 0 ? -(-p / q) : (p - 1) / q + 1) }
}
