/// D7 ground rules: I26.
extension UnitView {
    /// I26: described pictures and videos. One in five may be decoration.
    func described(least: Int) -> Reading {
        widening(usual, least: least) { window in
            // Wide enough for whatever a log says of its pictures.
            var (all, described, decorative): (Int128, Int128, Int128) = (0, 0, 0)
            var evidence = Evidence()
            for post in posts(window) where post.media > 0 {
                let media = history.chronicle.log.changes.media[Int(post.media)]
                all += Int128(media.all)
                described += Int128(media.described)
                decorative += Int128(media.decorative)
                guard collects else { continue }
                if media.described + media.decorative >= media.all {
                    evidence.supporting.append(post.deed)
                } else {
                    evidence.opposing.append(post.deed)
                }
            }
            let n = Int(clamping: all - min(decorative, all / 5))
            return Reading(share: Share(min(Int(clamping: described), n), of: n), window: window, evidence: evidence)
        }
    }
}
