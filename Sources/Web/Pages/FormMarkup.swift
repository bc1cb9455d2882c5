import Storage
import Workplace

/// What was wrong with a form, in words, beside what the person had written.
struct FormState: Sendable {
    let written: Form
    let problems: [Problem]
    /// Whether it came back with what was written, because something was wrong or because it was only looked at.
    let isBack: Bool

    static let fresh = FormState(written: .empty, problems: [], isBack: false)

    init(written: Form, problems: [Problem] = []) { self.init(written: written, problems: problems, isBack: true) }

    private init(written: Form, problems: [Problem], isBack: Bool) {
        self.written = written
        self.problems = problems
        self.isBack = isBack
    }

    struct Problem: Sendable {
        /// The field it concerns; nil for the form as a whole.
        let field: String?
        let sentence: String
        /// Somebody else has changed the thing meanwhile.
        var isConflict = false
    }

    func problem(with field: String) -> String? { problems.first { $0.field == field }?.sentence }

    /// What stands in a field: what was written if the form came back, else `start`.
    func value(_ field: String, else start: String = "") -> String { isBack ? written[field] : start }
}

extension Visit {
    /// A form with what every form carries: the browser's token and, where sending twice must count once, a key of its own.
    func formMarkup(to path: String, method: String = "post", takesFiles: Bool = false, class css: String = "stack", _ content: HTML)
        -> HTML
    {
        """
        <form method="post" action="\(path)" class="\(css)"\(takesFiles ? " enctype=\"multipart/form-data\"" as HTML : "")>
        \(hiddenFields(method: method))
        \(content)
        </form>
        """
    }

    private func hiddenFields(method: String) -> HTML {
        """
        <input type="hidden" name="\(Form.Hidden.token)" value="\(formToken)">\
        <input type="hidden" name="\(Form.Hidden.key)" value="\(formKey)">\
        \(method == "post" ? "" : "<input type=\"hidden\" name=\"\(Form.Hidden.method)\" value=\"\(method)\">" as HTML)
        """
    }

    /// The key with which this form counts once: the one it came back with, else a new one.
    var formKey: String { form[Form.Hidden.key].isEmpty ? stores.database.newFormKey() : form[Form.Hidden.key] }

    /// The problems of a form above it, each leading to its field.
    func errorSummary(_ state: FormState) -> HTML? {
        guard !state.problems.isEmpty else { return nil }
        let items = state.problems.map { problem -> HTML in
            guard let field = problem.field else { return "<li>\(problem.sentence)</li>" }
            return "<li><a href=\"#\(field)\">\(problem.sentence)</a></li>"
        }
        return """
            <div class="error-summary" role="alert" tabindex="-1" id="problems"><h2>\(texts.somethingMissing)</h2><ul>\(items)</ul></div>
            """
    }
}

/// One field of a form: label above, hint between, what is wrong with it beside it.
struct FieldMarkup {
    let name: String
    let label: String
    var hint: String?
    var problem: String?
    var value: String = ""
    var kind: Kind = .line
    var autocomplete: String?
    var isRequired = false
    /// No sentence but signs, in which a spelling checker finds nothing.
    var isCode = false

    enum Kind {
        case line, email, password, number, date, time, address
        case words(rows: Int)
        case choice([Choice])
        case picture
    }

    struct Choice {
        let value: String
        let label: String
    }

    var html: HTML {
        """
        <div class="field\(problem == nil ? "" : " wrong")"><label for="\(name)">\(label)</label>\
        \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as HTML })\
        \(problem.map { "<p class=\"error\" id=\"\(name)-problem\">\($0)</p>" as HTML })\(control)</div>
        """
    }

    private var control: HTML {
        switch kind {
        case .words(let rows):
            """
            <textarea class="\(isCode ? "code" : "words")"\(isCode ? " spellcheck=\"false\" autocapitalize=\"off\"" as HTML : "") rows="\(rows)" \
            dir="auto"\(attributes)>\n\(value)</textarea>
            """
        case .choice(let choices): "<select\(attributes)>\(choices.map(option))</select>"
        case .picture: "<input class=\"input\" type=\"file\" accept=\"image/jpeg,image/png,image/webp,image/gif\"\(attributes)>"
        default: "<input class=\"input\" type=\"\(type)\" value=\"\(value)\"\(attributes)>"
        }
    }

    private func option(_ choice: Choice) -> HTML {
        "<option value=\"\(choice.value)\"\("selected", when: choice.value == value)>\(choice.label)</option>"
    }

    private var type: String {
        switch kind {
        case .email: "email"
        case .password: "password"
        case .date: "date"
        case .time: "time"
        case .address: "url"
        default: "text"
        }
    }

    private var attributes: HTML {
        let described = [hint == nil ? nil : "\(name)-hint", problem == nil ? nil : "\(name)-problem"].compactMap(\.self).joined(
            separator: " ")
        return """
             id="\(name)" name="\(name)"\(described.isEmpty ? "" : " aria-describedby=\"\(described)\"" as HTML)\
            \("aria-invalid=\"true\"", when: problem != nil)\("required", when: isRequired)\
            \(autocomplete.map { " autocomplete=\"\($0)\"" as HTML })\(isNumber ? " inputmode=\"decimal\"" as HTML : "")
            """
    }

    private var isNumber: Bool { if case .number = kind { true } else { false } }
}

/// One thing to tick or to choose among others, with a row of its own.
struct TickMarkup {
    enum Kind: String { case checkbox, radio }

    let kind: Kind
    let name: String
    var value = "1"
    let label: String
    var hint: String?
    var isTicked = false
    /// One of a few large choices rather than a row of a list.
    var isStrong = false

    var html: HTML {
        """
        <div class="choice"><input type="\(kind.rawValue)" id="\(name)-\(value)" name="\(name)" value="\(value)"\("checked", when: isTicked)>\
        <label for="\(name)-\(value)">\(isStrong ? "<strong>\(label)</strong>" as HTML : "\(label)")</label>\(hint.map { "<p class=\"hint\">\($0)</p>" as HTML })</div>
        """
    }
}
