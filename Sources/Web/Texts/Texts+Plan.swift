import Storage
import WorkingTime
import Workplace

extension Texts {
    var contentCalendar: String { say("Julkaisukalenteri", "Publiceringskalender", "Content calendar") }
    var month: String { say("Kuukausi", "Månad", "Month") }
    var list: String { say("Luettelo", "Lista", "List") }
    var viewLabel: String { say("Näkymä", "Vy", "View") }
    var previousMonth: String { say("Edellinen kuukausi", "Föregående månad", "Previous month") }
    var nextMonth: String { say("Seuraava kuukausi", "Nästa månad", "Next month") }
    var unit: String { say("Yksikkö", "Enhet", "Unit") }
    var show: String { say("Näytä", "Visa", "Show") }
    var todayMark: String { say("tänään", "i dag", "today") }
    var weekHead: String { say("vko", "v.", "wk") }
    var weekWord: String { say("viikko", "vecka", "week") }
    var reserveSlot: String { say("Varaa paikka", "Reservera en lucka", "Reserve a slot") }
    var reserve: String { say("Varaa", "Reservera", "Reserve") }

    /// `Marraskuu 2026`.
    func name(of month: CalendarMonth) -> String {
        let name = months[month.month - 1]
        return "\(name.prefix(1).uppercased())\(name.dropFirst()) \(month.year)"
    }

    func week(_ monday: LocalDate) -> String {
        let week = monday.isoWeek.week
        return say("Viikko \(week)", "Vecka \(week)", "Week \(week)")
    }

    /// `26.10.` on a Monday and on the first of a month, `27.` on other days.
    func dayInGrid(_ date: LocalDate) -> String {
        let (_, month, day) = date.parts
        guard date.weekday == 1 || day == 1 else { return say("\(day).", "\(day)", "\(day)") }
        return say("\(day).\(month).", "\(day).\(month)", "\(day) \(months[month - 1].prefix(3))")
    }

    func shortWeekday(_ weekday: Int) -> String { String(weekdays[weekday - 1].prefix(language == .english ? 3 : 2)) }

    var noPlan: String {
        say(
            "Ei vielä paikkoja. Varaa yksi viikossa, se riittää.", "Inga luckor ännu. Reservera en i veckan, det räcker.",
            "No slots yet. Reserve one a week, that is enough.")
    }
    var noPlanThisWeek: String { say("Ei vielä paikkaa.", "Ingen lucka ännu.", "No slot yet.") }
    func reserve(forWeek week: Int) -> String {
        say("Varaa paikka viikolle \(week)", "Reservera en lucka för vecka \(week)", "Reserve a slot for week \(week)")
    }
    var laterWeeks: String { say("Myöhemmät viikot", "Senare veckor", "Later weeks") }
    var earlierWeeks: String { say("Aiemmat viikot", "Tidigare veckor", "Earlier weeks") }
    var comingWeeks: String { say("Tulevat viikot", "Kommande veckor", "The coming weeks") }

    /// What a post's stage means for the calendar, at the end of its unit's name.
    func name(of state: PlannedPost.State) -> String {
        switch state {
        case .draft: say("luonnos", "utkast", "draft")
        case .submitted: say("odottaa hyväksyntää", "väntar på godkännande", "waits for approval")
        case .approved: say("hyväksytty", "godkänt", "approved")
        case .scheduled: say("ajastettu", "schemalagt", "scheduled")
        case .goingOut: say("lähdössä", "på väg ut", "going out")
        case .published: say("julkaistu", "publicerat", "published")
        case .partlyPublished: say("osin julkaistu", "delvis publicerat", "partly published")
        case .failed: say("ei mennyt läpi", "gick inte igenom", "did not go through")
        case .paused: say("pysäytetty", "stoppat", "paused")
        }
    }
    var keyWaiting: String { say("tekeillä", "under arbete", "in the making") }
    var keySlot: String { say("paikka ilman julkaisua", "lucka utan inlägg", "slot without a post") }
    var rehearsal: String { say("harjoitus", "övning", "rehearsal") }
    var topicOpen: String { say("Aihe avoin", "Ämnet öppet", "Topic open") }
    var slotReserved: String { say("paikka varattu", "lucka reserverad", "slot reserved") }
    var ownerMissing: String { say("tekijä puuttuu", "ansvarig saknas", "no owner yet") }
    func sameHour(as units: [String]) -> String {
        let names = units.joined(separator: ", ")
        return say("samalla tunnilla myös \(names)", "samma timme även \(names)", "in the same hour also \(names)")
    }
    func restricted(_ restriction: Restriction) -> String {
        say("Rajattu: \(name(of: restriction))", "Begränsat: \(name(of: restriction))", "Restricted: \(name(of: restriction))")
    }
    func name(of restriction: Restriction) -> String {
        switch restriction {
        case .inside: say("sisäpiiritieto", "insiderinformation", "inside information")
        case .personal: say("henkilön oma asia", "en persons egna angelägenheter", "a person's own matter")
        case .negotiation: say("neuvottelu kesken", "pågående förhandling", "negotiation under way")
        case .security: say("turvallisuus", "säkerhet", "security")
        }
    }
    var whoSees: String { say("Kuka näkee?", "Vem ser?", "Who sees it?") }
    var wholeHouseSees: String { say("Koko talo", "Hela huset", "The whole house") }
    func onlyTheUnit(_ restriction: Restriction) -> String {
        let why = name(of: restriction)
        return say("Vain yksikkö: \(why)", "Bara enheten: \(why)", "The unit only: \(why)")
    }
    var openByDefault: String {
        say(
            "Suunnitelmat ovat avoimia, ellei syynä ole jokin näistä.", "Planerna är öppna om inget av dessa skäl gäller.",
            "Plans are open unless one of these is the reason.")
    }
}

// MARK: - How far the plan reaches

extension Texts {
    /// `Viestintä: kolmella viikolla neljästä on tekijä.`
    func coverage(_ coverage: PlanCoverage, of unit: String) -> String {
        let sentence =
            switch coverage.covered {
            case 0:
                say(
                    "millään neljästä viikosta ei ole vielä tekijää", "ingen av fyra veckor har en ansvarig ännu",
                    "none of the next four weeks has an owner yet")
            case 1: say("yhdellä viikolla neljästä on tekijä", "en vecka av fyra har en ansvarig", "one week of the next four has an owner")
            case 2:
                say(
                    "kahdella viikolla neljästä on tekijä", "två veckor av fyra har en ansvarig", "two weeks of the next four have an owner"
                )
            case 3:
                say(
                    "kolmella viikolla neljästä on tekijä", "tre veckor av fyra har en ansvarig",
                    "three weeks of the next four have an owner")
            default:
                say("kaikilla neljällä viikolla on tekijä", "alla fyra veckor har en ansvarig", "all of the next four weeks have an owner")
            }
        return "\(unit): \(sentence)."
    }

    /// `Viikoilla 50 ja 51 ei ole yhtään paikkaa.`
    func noSlots(inWeeks weeks: [PlanCoverage.Week]) -> String? {
        guard !weeks.isEmpty else { return nil }
        let numbers = numbers(of: weeks)
        return weeks.count == 1
            ? say("Viikolla \(numbers) ei ole yhtään paikkaa.", "Vecka \(numbers) har inga luckor.", "Week \(numbers) has no slots.")
            : say("Viikoilla \(numbers) ei ole yhtään paikkaa.", "Veckorna \(numbers) har inga luckor.", "Weeks \(numbers) have no slots.")
    }

    /// `Viikolla 49 paikalta puuttuu tekijä tai aihe.`
    func unfinished(inWeeks weeks: [PlanCoverage.Week]) -> String? {
        guard !weeks.isEmpty else { return nil }
        let numbers = numbers(of: weeks)
        return weeks.count == 1
            ? say(
                "Viikolla \(numbers) paikalta puuttuu tekijä tai aihe.", "Vecka \(numbers) saknar luckan ansvarig eller ämne.",
                "In week \(numbers) the slot lacks an owner or a topic.")
            : say(
                "Viikoilla \(numbers) paikoilta puuttuu tekijä tai aihe.", "Veckorna \(numbers) saknar luckorna ansvarig eller ämne.",
                "In weeks \(numbers) the slots lack an owner or a topic.")
    }

    func name(of state: PlanCoverage.State) -> String {
        switch state {
        case .covered: say("tekijä on", "har ansvarig", "has an owner")
        case .unfinished: say("kesken", "på hälft", "unfinished")
        case .empty: say("tyhjä", "tom", "empty")
        }
    }

    /// `50, 51 ja 52`.
    private func numbers(of weeks: [PlanCoverage.Week]) -> String {
        let numbers = weeks.map { "\($0.monday.isoWeek.week)" }
        guard let last = numbers.last, numbers.count > 1 else { return numbers.first ?? "" }
        return numbers.dropLast().joined(separator: ", ") + say(" ja ", " och ", " and ") + last
    }
}
