import Workplace

extension Texts {
    var ownTrace: String { say("Oma jälkeni", "Mitt spår", "My own trace") }
    var ownTraceLead: String {
        say(
            "Tämän talo on kirjannut sinusta. Kukaan muu ei näe listaa. Sen, minkä saa perua, voit perua tästä.",
            "Det här har huset antecknat om dig. Ingen annan ser listan. Det som får tas tillbaka kan du ta tillbaka här.",
            "This is what the house has noted of you. Nobody else sees the list. What may be taken back is taken back here.")
    }
    var noTrace: String { say("Ei vielä mitään.", "Ingenting ännu.", "Nothing yet.") }
    var takeBack: String { say("Peru", "Ta tillbaka", "Take back") }
    var takenBack: String { say("peruttu", "återtaget", "taken back") }
    var olderDeeds: String { say("Vanhempia", "Äldre", "Older ones") }

    /// What somebody did, as that person reads it.
    func name(ofDeed kind: String) -> String {
        switch kind {
        case "unit.set": say("Muutit yksikköä", "Du ändrade en enhet", "You changed a unit")
        case "member.set": say("Sinut tai rooliasi merkittiin", "Du eller din roll antecknades", "You or your role was noted")
        case "account.set": say("Muutit tiliä rekisterissä", "Du ändrade ett konto i registret", "You changed an account in the register")
        case "quiet.declared", "quiet.cancelled":
            say("Ilmoitit hiljaisesta jaksosta", "Du anmälde en tyst period", "You declared a quiet period")
        case "rules.published": say("Otit pelisäännöt käyttöön", "Du tog spelreglerna i bruk", "You put the ground rules in force")
        case "rules.acknowledged": say("Kuittasit pelisäännöt", "Du kvitterade spelreglerna", "You acknowledged the ground rules")
        case "lesson.passed": say("Kävit oppitunnin", "Du gick en lektion", "You passed a lesson")
        case "ambassador.chosen":
            say(
                "Valitsit, haluatko ehdotuksia jaettavasta", "Du valde om du vill ha förslag att dela",
                "You chose whether you want suggestions to share")
        case "listening.done": say("Pidit kuunteluvuoron", "Du tog ett lyssnarpass", "You took a listening shift")
        case "actor.read": say("Luit toista toimijaa", "Du läste en annan aktör", "You read a fellow actor")
        case "contact.met":
            say("Juttelit jonkun ulkopuolisen kanssa", "Du talade med någon utanför huset", "You spoke with somebody outside")
        case "message.classified": say("Luokittelit viestin", "Du klassificerade ett meddelande", "You classified a message")
        case "message.routed": say("Ohjasit viestin", "Du styrde ett meddelande vidare", "You routed a message")
        case "message.claimed": say("Otit viestin hoitaaksesi", "Du tog hand om ett meddelande", "You took on a message")
        case "message.answered": say("Vastasit viestiin", "Du svarade på ett meddelande", "You answered a message")
        case "message.closed": say("Päätit asian", "Du avslutade ett ärende", "You closed a case")
        case "idea.given": say("Annoit idean", "Du gav en idé", "You gave an idea")
        case "idea.decided": say("Vastasit ideaan", "Du svarade på en idé", "You answered an idea")
        case "vote.given": say("Kannatit ideaa", "Du understödde en idé", "You supported an idea")
        case "comment.made": say("Kommentoit", "Du kommenterade", "You commented")
        case "insight.written": say("Kirjasit oivalluksen", "Du antecknade en insikt", "You wrote an insight")
        case "insight.decided": say("Päätit oivalluksesta", "Du beslutade om en insikt", "You decided about an insight")
        case "goal.set": say("Asetit tavoitteen tai muutit sitä", "Du satte eller ändrade ett mål", "You set or changed a goal")
        case "goal.concluded": say("Kirjasit tavoitteen tuloksen", "Du antecknade ett måls resultat", "You recorded a goal's outcome")
        case "slot.planned": say("Suunnittelit paikan kalenteriin", "Du planerade en lucka i kalendern", "You planned a slot")
        case "post.written", "post.planned": say("Kirjoitit julkaisua", "Du skrev på ett inlägg", "You worked on a post")
        case "post.checked": say("Katsoit julkaisun huomiot", "Du såg på ett inläggs anmärkningar", "You looked at a post's findings")
        case "post.submitted": say("Pyysit hyväksyntää", "Du bad om godkännande", "You asked for approval")
        case "post.decided":
            say("Hyväksyit tai palautit julkaisun", "Du godkände eller skickade tillbaka ett inlägg", "You approved or sent back a post")
        case "post.scheduled", "post.published": say("Julkaisit", "Du publicerade", "You published")
        case "share.made": say("Jaoit omin sanoin", "Du delade med egna ord", "You shared in your own words")
        case "loop.opened": say("Avasit tapauksen", "Du öppnade ett fall", "You opened a case")
        case "loop.closed": say("Kirjasit tapauksen tuloksen", "Du antecknade ett falls resultat", "You recorded a case's outcome")
        case "issue.flagged": say("Nostit asian", "Du lyfte en fråga", "You raised an issue")
        case "issue.decided": say("Päätit nostetusta asiasta", "Du beslutade om en lyft fråga", "You decided about an issue")
        case "issue.reviewed": say("Palasit nostettuun asiaan", "Du återkom till en lyft fråga", "You looked back at an issue")
        case "review.held": say("Kirjasit oppimishetken", "Du antecknade en lärstund", "You recorded a learning hour")
        case "talkoot.held": say("Kirjasit talkoot", "Du antecknade ett talko", "You recorded a talkoot")
        case "talkoot.confirmed":
            say("Vahvistit, että talkoot auttoivat", "Du bekräftade att talkot hjälpte", "You confirmed that a talkoot helped")
        case "log.practice": say("Harjoittelit", "Du övade", "You practised")
        default: say("Muu kirjattu teko", "En annan antecknad gärning", "Another noted deed")
        }
    }
}

extension TraceRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        texts.say(
            "Tästä on jo päätetty, joten sitä ei voi enää perua.", "Det här är redan beslutat och kan inte tas tillbaka.",
            "This has been decided about and can no longer be taken back.")
    }
}
