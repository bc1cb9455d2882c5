import Workplace

/// A refusal that knows how it is said.
protocol Worded: Refusal {
    func sentence(in texts: Texts) -> String
    /// The name of the form's field that it is about; nil when it is about the whole.
    var fieldName: String? { get }
}

extension Worded {
    var fieldName: String? { nil }
}

extension Texts {
    /// What happened and what to do, for the person who was refused.
    func sentence(for refusal: any Refusal) -> String {
        (refusal as? any Worded)?.sentence(in: self) ?? changedMeanwhile
    }

    /// The field of the form that the refusal is about.
    func field(of refusal: any Refusal) -> String? {
        switch refusal {
        case let refusal as WordsRefusal: refusal.field.rawValue
        case SignInRefusal.passwordTooShort: "password"
        case SignInRefusal.oldPasswordWrong: "old-password"
        case UnitRefusal.primaryNotAmongFunctions: "primary"
        case UnitRefusal.rhythm: "rhythm"
        case UnitRefusal.noServiceDay: "day"
        case UnitRefusal.hoursBackwards: "to"
        case UnitRefusal.target: "target"
        case UnitRefusal.reviewOutOfReach: "review-by"
        case ChannelRefusal.stewardMissing: "steward-1"
        case ChannelRefusal.sameSteward: "steward-2"
        case ChannelRefusal.alreadyRegistered: "handle"
        case IdeaRefusal.reasonMissing: "reason"
        case PostRefusal.emptyText: "words"
        case PostRefusal.noChannel, PostRefusal.mixedChannels: "channels"
        case PostRefusal.noteMissing: "change"
        case PostRefusal.pictureTooLarge, PostRefusal.pictureNotUnderstood, PostRefusal.pictureUnreadable,
            PostRefusal.tooManyPictures:
            "picture"
        case PostRefusal.blocked: "checks"
        case let refusal as MessageRefusal: refusal.field
        case LessonRefusal.answerMissing: "answer"
        case LessonRefusal.taskMissing: "task"
        case GroundRulesRefusal.answerMissing(let situation): situation
        case is ListeningRefusal: "items"
        default: (refusal as? any Worded)?.fieldName
        }
    }

    var changedMeanwhile: String {
        say(
            "Tätä ei voi tehdä nyt. Lataa sivu uudelleen ja katso, mikä on muuttunut.",
            "Det här går inte just nu. Ladda om sidan och se vad som har ändrats.",
            "This cannot be done now. Load the page again and see what has changed.")
    }
}

extension WordsRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        let name = texts.name(ofField: field.rawValue)
        return switch self {
        case .missing: texts.say("\(name) puuttuu.", "\(name) saknas.", "\(name) is missing.")
        case .tooLong(_, let by):
            texts.say(
                "\(name): \(texts.number(Double(by))) \(by == 1 ? "merkki" : "merkkiä") liikaa. Lyhennä, tekstisi on tallessa.",
                "\(name): \(texts.number(Double(by))) tecken för mycket. Förkorta, din text är sparad.",
                "\(name): \(texts.number(Double(by))) \(by == 1 ? "character" : "characters") too many. Shorten it, your text is safe.")
        case .notUnderstood(let field) where field.rawValue.hasPrefix(Words.Field.email.rawValue):
            texts.say(
                "Osoite on muotoa veikko@routala.example. Tarkista, puuttuuko siitä jotakin.",
                "Adressen är av formen veikko@routala.example. Kontrollera om något saknas.",
                "An address is like veikko@routala.example. Check whether something is missing.")
        case .notUnderstood:
            texts.say(
                "\(name): tarkista kirjoitusasu.", "\(name): kontrollera hur det är skrivet.", "\(name): check how it is written.")
        case .taken: texts.say("\(name) on jo käytössä.", "\(name) används redan.", "\(name) is already in use.")
        }
    }
}

extension NotFound: Worded {
    func sentence(in texts: Texts) -> String {
        texts.say(
            "Sivua ei ole tai se ei näy sinulle", "Sidan finns inte eller visas inte för dig",
            "This page does not exist or is not yours to see")
    }
}

extension NeedsRight: Worded {
    func sentence(in texts: Texts) -> String {
        texts.say(
            "Tähän tarvitaan oikeus: \(texts.name(of: right)). Pyydä se ylläpitäjältä.",
            "Det här kräver rättigheten \(texts.name(of: right)). Be en administratör om den.",
            "This needs the right to \(texts.name(of: right)). Ask an administrator for it.")
    }
}
