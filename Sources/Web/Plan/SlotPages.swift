import Storage
import Workplace
import WorkingTime

/// Reserving a place: a day and a time are enough.
struct NewSlotPage {
    let visit: Visit
    let units: [Unit]
    let fields: SlotFields

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.reserveSlot, kicker: "<a class=\"hit\" href=\"/calendar\">\(icon("back"))\(texts.name(of: .calendar))</a>",
            lead: texts.reserveLead, place: .calendar,
            body: visit.formMarkup(
                to: "/slots", class: "stack narrow",
                """
                \(visit.errorSummary(fields.state))
                \(UnitField(label: texts.unit, units: units, state: fields.state, home: visit.member?.home).html)
                \(fields.html)
                <div><button class="button">\(texts.reserve)</button></div>
                """))
    }
}

/// The unit on whose behalf; a field only where there is something to choose.
struct UnitField {
    let label: String
    let units: [Unit]
    /// A choice above the units, such as the whole organisation.
    var first: FieldMarkup.Choice?
    let state: FormState
    let home: Unit.ID?

    var html: HTML {
        let choices = [first].compactMap(\.self) + units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) }
        let start = units.first { $0.id == home } ?? units.first
        if choices.count == 1 { return "<input type=\"hidden\" name=\"unit\" value=\"\(choices[0].value)\">" }
        return FieldMarkup(
            name: "unit", label: label, problem: state.problem(with: "unit"), value: state.value("unit", else: start?.id.text ?? ""),
            kind: .choice(choices)
        ).html
    }
}

/// One place: what is planned there, who else speaks in that hour, and what can be done with it.
struct SlotPage {
    let visit: Visit
    let seen: SeenSlot
    let beside: [SeenSlot]
    let fields: SlotFields

    private var texts: Texts { visit.texts }
    private var slot: Slot { seen.slot }
    private var mayPlan: Bool { visit.member?.may(.write, in: slot.unitID) == true && !slot.isDropped }

    var page: Page {
        let (year, month, _) = slot.plan.date.parts
        return Page(
            title: slot.plan.topic.isEmpty ? texts.topicOpen : slot.plan.topic,
            kicker: "<a class=\"hit\" href=\"/calendar/\(year)/\(month)\">\(icon("back"))\(texts.name(of: .calendar))</a>",
            place: .calendar,
            body: """
                <div class="stack loose narrow">
                \(visit.errorSummary(fields.state))\(unsaved)
                <div class="stack tight">\(facts)</div>
                \(notes)
                \(next)
                \(change)
                </div>
                """)
    }

    /// What was written when somebody else gave the place up meanwhile.
    private var unsaved: HTML? { fields.state.problems.isEmpty || mayPlan ? nil : KeptFields(visit: visit).shown }

    private var facts: HTML {
        let people = [seen.ownerName ?? texts.ownerMissing, seen.deputyName.map { "\(texts.deputy.lowercased()) \($0)" }]
        return """
            <p>\(texts.moment(slot.plan.time, today: visit.today)), \(seen.unitName)</p>
            <p class="muted">\(people.compactMap(\.self).joined(separator: ", "))</p>
            \(seen.goal.map { "<p class=\"row-of\">\(icon("goal"))<a class=\"hit\" href=\"/goals/\($0.id)\" dir=\"auto\">\($0.content.name)</a></p>" as HTML })
            \(slot.plan.restriction.map { "<p class=\"state\">\(icon("lock"))\(texts.restricted($0))</p>" as HTML })
            \(slot.isDropped ? "<p>\(Glyph.stopped.state(texts.droppedSlot))</p>" as HTML : nil)
            """
    }

    private var notes: HTML? {
        var sentences = beside.map { other in
            let topic = other.slot.plan.topic.isEmpty ? texts.topicOpen : other.slot.plan.topic
            return texts.sharesHour(with: topic, of: other.unitName, at: other.slot.plan.minute)
        }
        if let goal = seen.goal, !goal.period.contains(slot.plan.date) { sentences.append(texts.goalPeriodMissesDay) }
        guard !sentences.isEmpty else { return nil }
        return "<div class=\"note stack tight\">\(sentences.map { "<p>\($0)</p>" as HTML })</div>"
    }

    /// The post that is made here, or the way to begin it.
    private var next: HTML? {
        if let post = seen.postID {
            return "<p>\(texts.postBegun). <a class=\"hit\" href=\"/posts/\(post)\">\(texts.seeThePost)</a></p>"
        }
        guard mayPlan else { return nil }
        return "<p><a class=\"button\" href=\"/posts/new?slot=\(slot.id)\">\(icon("write"))\(texts.writeHere)</a></p>"
    }

    private var change: HTML? {
        guard mayPlan else { return nil }
        return """
            <section class="section" aria-labelledby="change"><h2 class="h-21" id="change">\(texts.changeSlot)</h2>
            \(visit.formMarkup(to: "/slots/\(slot.id)", """
                \(fields.html)
                <div><button class="button quiet">\(texts.saveChanges)</button></div>
                """))
            \(visit.formMarkup(to: "/slots/\(slot.id)", method: "delete", class: "apart", """
                <button class="button bare">\(texts.dropSlot)</button>
                """))</section>
            """
    }
}
