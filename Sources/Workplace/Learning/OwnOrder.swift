extension Sequence where Element: Identifiable, Element.ID == String {
    /// The same elements in an order that belongs to `seed`.
    ///
    /// Colleagues get different orders and one person always the same, so the next attempt takes
    /// the next element and nothing about earlier ones needs to be remembered.
    func ordered(for seed: String) -> [Element] {
        map { (mark: fingerprint(of: "\($0.id)/\(seed)"), element: $0) }
            .sorted { ($0.mark, $0.element.id) < ($1.mark, $1.element.id) }
            .map(\.element)
    }
}

/// A number that is the same for the same text on every machine and in every run, unlike `Hasher`.
///
/// FNV-1a (<http://www.isthe.com/chongo/tech/comp/fnv/>) with a last step that lets
/// every letter reach the highest bits, which decide the order.
func fingerprint(of text: String) -> UInt64 {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x0100_0000_01b3 }
    mark = (mark ^ (mark >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return mark ^ (mark >> 29)
}
