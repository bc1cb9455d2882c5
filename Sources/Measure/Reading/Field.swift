/// The fields of deeds that the measure reads or checks; any other is passed over.
enum Field: Int, Sendable, CaseIterable {
    // common
    case id, at, kind, by, unit, visible, why, note
    // 2.1
    case name, parent, functions, primary, rhythm, days, from, to, target, scope, reason, reviewBy
    case member, home, roles, leave, chosenRole
    case account, network, stewards, publishers, recovery, closed
    case notice, declaration, version, right, lesson, yes
    // 2.2
    case items, actor, contact, way, message, `class`, own, words, text, automatic, outcome
    // 2.3
    case idea, characters, decision, until, on, insight, sources, told
    case goal, metric, baseline, aim, slot, date, topic, owner, dropped
    // 2.4
    case post, reactiveTo, findings, override, `for`, media, described, decorative, voice, difference
    // 2.5
    case loop, function, fact, issue, drill, participants, decisions, results, session, helper, helped, gate, deed

    static let vocabulary = Vocabulary<Field>(allCases.map { ($0.spelling, $0) })

    var spelling: String { String(describing: self) }
}
