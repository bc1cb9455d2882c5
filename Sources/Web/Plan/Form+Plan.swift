import Workplace
import WorkingTime

extension Visit {
    /// The day in a date field of the form.
    func date(in field: String) throws -> LocalDate {
        guard !form[field].isEmpty else { throw WordsRefusal.missing(Words.Field(field)) }
        guard let date = LocalDate(form[field]) else { throw WordsRefusal.notUnderstood(Words.Field(field)) }
        return date
    }

    /// The time in a time field of the form, in minutes after midnight; `9.30` is read as well as `09:30`.
    func minute(in field: String) throws -> Int {
        guard !form[field].isEmpty else { throw WordsRefusal.missing(Words.Field(field)) }
        guard let match = form[field].wholeMatch(of: /([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?/),
            let hour = Int(match.1), let minute = Int(match.2)
        else { throw WordsRefusal.notUnderstood(Words.Field(field)) }
        return hour * 60 + minute
    }

    /// The number in a field of the form, as the reader's language writes numbers.
    func number(in field: String) throws -> Double {
        let written = try Words(form[field], field: Words.Field(field), atMost: 40).text
        guard let number = texts.number(reading: written) else { throw NotANumber(field: field) }
        return number
    }

    /// The key chosen in a list; nil where nothing was chosen.
    func choice<Subject>(in field: String, of type: Subject.Type = Subject.self) throws -> Identifier<Subject>? {
        guard !form[field].isEmpty else { return nil }
        guard let key = Identifier<Subject>(form[field]) else { throw WordsRefusal.notUnderstood(Words.Field(field)) }
        return key
    }

    /// Why what is being made is not shown to all; nil when it is.
    func restriction(in field: String = "restriction") throws -> Restriction? {
        guard !form[field].isEmpty else { return nil }
        guard let restriction = Restriction(rawValue: form[field]) else { throw WordsRefusal.notUnderstood(Words.Field(field)) }
        return restriction
    }
}

/// A field asks for a number and holds something else.
struct NotANumber: Refusal, Worded {
    let field: String

    var kind: RefusalKind { .invalid }
    var fieldName: String? { field }

    func sentence(in texts: Texts) -> String {
        let name = texts.name(ofField: field)
        return texts.say(
            "\(name): kirjoita pelkkä luku, esimerkiksi 35 tai 2,5.", "\(name): skriv bara ett tal, till exempel 35 eller 2,5.",
            "\(name): write a number only, such as 35 or 2.5.")
    }
}

extension Int {
    /// `09:30`, as the value of a time field.
    var timeFieldValue: String {
        let (hours, minutes) = (self / 60, self % 60)
        return (hours < 10 ? "0" : "") + "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes)"
    }
}
