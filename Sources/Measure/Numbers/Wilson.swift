/// Wilson's bounds of a share (one-sided 90 % with the model's z): what so small a sample can and cannot tell.
public struct Wilson: Hashable, Sendable {
    public let lower: Figure
    public let upper: Figure

    /// - Parameter share: of a sample that is not empty.
    public init(_ share: Share, z: Double) {
        let n = Double(share.n)
        let p = Double(share.x) / n
        let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
        let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
        lower = Figure(rounding: max(0, centre - half))
        upper = Figure(rounding: min(1, centre + half))
    }
}
