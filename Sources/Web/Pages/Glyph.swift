/// A small sign in front of a word: colour never speaks alone.
enum Glyph {
    case done, half, hollow, solid, planned, published, failed, stopped, checked, missing, dotted

    /// The sign, drawn in 12 by 12; the word beside it says the same.
    var html: HTML { "<svg class=\"glyph\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">\(drawing)</svg>" }

    private var drawing: HTML {
        switch self {
        case .done:
            """
            <path fill="var(--kuusi)" d="M0 0h12v12H0z"/><path d="M2.5 6.2 5 8.6 9.5 3.6" fill="none" stroke="var(--paper)" stroke-width="1.7"/>
            """
        case .checked: "<path d=\"M1.5 6.2 4.5 9.4 10.5 2.8\" fill=\"none\" stroke=\"var(--kuusi)\" stroke-width=\"2\"/>"
        case .half:
            """
            <path fill="currentColor" d="M0 0h6v12H0z"/><path fill="none" stroke="currentColor" stroke-width="1.5" d="M.75.75h10.5v10.5H.75z"/>
            """
        case .hollow: "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" d=\"M1 1h10v10H1z\"/>"
        case .solid: "<path fill=\"currentColor\" d=\"M0 0h12v12H0z\"/>"
        case .planned: "<path fill=\"var(--jarvi)\" d=\"M0 0h4v12H0z\"/>"
        case .published: "<path fill=\"var(--kuusi)\" d=\"M0 0h4v12H0z\"/>"
        case .failed: "<path fill=\"var(--puolukka)\" d=\"M0 0h4v12H0z\"/>"
        case .missing: "<path fill=\"none\" stroke=\"var(--okra-graphic)\" stroke-width=\"2\" d=\"M1 1h10v10H1z\"/>"
        case .dotted:
            "<path fill=\"none\" stroke=\"var(--edge)\" stroke-width=\"1.5\" stroke-dasharray=\"2 2\" d=\"M1 1h10v10H1z\"/>"
        case .stopped: "<path fill=\"none\" stroke=\"var(--puolukka)\" stroke-width=\"1.5\" d=\"M4 1h4l3 3v4l-3 3H4L1 8V4z\"/>"
        }
    }

    /// The sign with its word. `tone` is a class of the style sheet: `met`, `open`, `late` or none.
    func state(_ word: String, tone: String = "") -> HTML {
        "<span class=\"state\(tone.isEmpty ? "" : " \(tone)")\">\(html)\(word)</span>"
    }
}
