/// The words of one post that topics ask for, and where they stand.
struct Hits {
    /// Positions in words; `end` is the first one after it.
    struct Span: Hashable {
        var start: Int32
        var end: Int32
    }

    private struct Hit {
        let span: Span
        let roles: Roles
        /// The hit of the same word before it; -1 at the first.
        let former: Int32
    }

    private struct Presence {
        var post: UInt32 = 0
        var roles: Roles = []
        var last: Int32 = -1
    }

    private var post: UInt32 = 0
    private var present = Growing<Presence>()
    private var hits = Growing<Hit>()
    private(set) var words = Growing<Int32>()
    var language = LanguageBits.others

    /// Forgets the former post; `end` is more than every number of a word.
    mutating func begin(_ language: LanguageBits, end: Int) {
        self.language = language
        hits.shrink(over: 1 << 20)
        hits.removeAll()
        words.removeAll()
        present.extend(to: end, with: Presence())
        if post == .max { forgetPosts() }
        post += 1
    }

    private mutating func forgetPosts() {
        for index in 0..<present.count { present[index] = Presence() }
        post = 0
    }

    @inline(__always)
    mutating func add(_ id: Int32, _ roles: Roles, _ span: Span) {
        let word = present.base + Int(id)
        if word.pointee.post != post {
            word.pointee = Presence(post: post)
            words.append(id)
        }
        word.pointee.roles.formUnion(roles)
        hits.append(Hit(span: span, roles: roles, former: word.pointee.last))
        word.pointee.last = Int32(hits.count - 1)
    }

    @inline(__always)
    func has(_ id: Int32) -> Bool { present[Int(id)].post == post }

    /// Of a word that stands in the post.
    @inline(__always)
    func roles(of id: Int32) -> Roles { present[Int(id)].roles }

    @inline(__always)
    func has(_ way: Program.Way) -> Bool {
        let word = present[Int(way.id)]
        return word.post == post && counts(word.roles, as: way.roles, in: way.languages)
    }

    /// A form counts in every language, the other roles in their own.
    @inline(__always)
    func counts(_ roles: Roles, as wanted: Roles, in languages: LanguageBits) -> Bool {
        let common = roles.rawValue & wanted.rawValue
        return common & Roles.form.rawValue != 0 || common != 0 && languages.rawValue & language.rawValue != 0
    }

    /// Adds where the word stands to `spans`, the last place first.
    func gather(_ way: Program.Way, into spans: inout [Span]) {
        guard has(way.id) else { return }
        var index = present[Int(way.id)].last
        while index >= 0 {
            let hit = hits[Int(index)]
            if counts(hit.roles, as: way.roles, in: way.languages) { spans.append(hit.span) }
            index = hit.former
        }
    }

    func free() {
        present.free()
        hits.free()
        words.free()
    }
}
