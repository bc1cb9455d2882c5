/// θ: a number, or a form that fits the unit's promised rhythm or its number of members (measure.md section 6).
public enum Threshold: Hashable, Sendable {
    case fixed(Figure)
    /// Active weeks of a quarter for this many at one post a week.
    case weeks(base: Int)
    /// Days of silence: so many posts' time and some slack, within bounds.
    case silence(periods: Double, slack: Double, from: Double, to: Double)
    /// People: a base, or a share of the members when that is more, but never beyond another share of them.
    case people(base: Double, perMember: Double, grow: Double)

    init(_ page: ModelPage) throws(ModelProblem) {
        guard case .object = page.value else {
            self = .fixed(Figure(rounding: try page.number()))
            return
        }
        switch try page["form"].string() {
        case "weeks": self = .weeks(base: try page["base"].int())
        case "silence":
            self = .silence(
                periods: try page["periods"].number(), slack: try page["slack"].number(), from: try page["from"].number(),
                to: try page["to"].number())
        case "people":
            self = .people(
                base: try page["base"].number(), perMember: try page["perMember"].number(),
                grow: page["grow"].isNull ? 0 : try page["grow"].number())
        default: throw page["form"].problem("is no form of a threshold")
        }
    }

    /// - Parameters:
    ///   - rhythm: promised posts a week, in hundredths (R).
    ///   - members: m.
    func figure(rhythm: Int, members: Int) -> Figure {
        switch self {
        case .fixed(let figure): figure
        case .weeks(let base): Figure((base * min(rhythm, 100) + 50) / 100)
        case .silence(let periods, let slack, let from, let to):
            Figure(rounding: min(max(periods / (Double(rhythm) / 100) + slack, from), to))
        case .people(let base, let perMember, let grow):
            Figure(rounding: min(max(base, grow * Double(members)), perMember * Double(members)))
        }
    }
}
