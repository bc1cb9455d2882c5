import Hummingbird
import Storage
import Workplace

/// The door: an address and a password; at the sample organisation also whose they are.
struct SignInPage {
    let visit: Visit
    let state: FormState

    private var texts: Texts { visit.texts }

    func page() async throws -> Page {
        let cast =
            visit.site.settings.showsSampleSignIn && visit.organisation?.isSample == true ? try await visit.stores.members.present() : []
        return Page(
            title: texts.welcomeToTalkoot,
            body: """
                <div class="stack loose door"><p class="muted">\(texts.sharedWorkplace(of: visit.organisation?.name ?? "Talkoot"))</p>
                \(form)
                \(cast.isEmpty ? nil : SampleCast(visit: visit, members: cast).html)
                <p class="muted small">\(texts.forgotPassword)</p></div>
                """)
    }

    private var form: HTML {
        visit.formMarkup(
            to: "/session",
            """
            \(visit.errorSummary(state))
            <input type="hidden" name="to" value="\(state.value("to", else: visit.query("to") ?? "/"))">
            \(FieldMarkup(
                name: "email", label: texts.email, problem: state.problem(with: "email"), value: state.value("email"), kind: .email,
                autocomplete: "username", isRequired: true).html)
            \(FieldMarkup(name: "password", label: texts.password, kind: .password, autocomplete: "current-password", isRequired: true).html)
            <button class="button wide">\(texts.signIn)</button>
            """)
    }
}

/// At the sample organisation anybody may be anybody: one press fills nothing in, it signs in.
struct SampleCast {
    let visit: Visit
    let members: [Member]

    var html: HTML {
        let rows = members.prefix(8).map { member -> HTML in
            """
            <li class="row no-lead"><div><p class="title">\(member.name)</p><p class="meta">\(member.email ?? "")</p></div>\
            \(visit.formMarkup(to: "/session", class: "contents", """
                <input type="hidden" name="email" value="\(member.email ?? "")"><input type="hidden" name="password" value="\(SamplePassword.text)">\
                <button class="button quiet slim">\(visit.texts.signInAs(member.firstName))</button>
                """))</li>
            """
        }
        return """
            <section class="section" aria-labelledby="cast"><h2 class="h-21" id="cast">\(visit.texts.sampleHouse)</h2>
            <p class="small">\(visit.texts.samplePassword(SamplePassword.text))</p><ul class="rows">\(rows)</ul></section>
            """
    }
}

/// What a one-time link opens. Pressing is asked for, so that a mail program that looks at links does not use it up.
struct LinkPage {
    let visit: Visit
    let member: Member

    var page: Page {
        Page(
            title: visit.texts.greeting(member.firstName),
            body: """
                <div class="door stack">\(visit.formMarkup(
                    to: visit.path + "/session", "<button class=\"button wide\">\(visit.texts.signIn)</button>"))</div>
                """)
    }
}

/// An invited person chooses a password.
struct InvitationPage {
    let visit: Visit
    let member: Member
    let state: FormState

    var page: Page {
        let texts = visit.texts
        return Page(
            title: texts.greeting(member.firstName), lead: texts.invitedTo(visit.organisation?.name ?? ""),
            body: """
                <div class="door stack">\(visit.formMarkup(
                    to: "/invitations/\(visit.parameters.get("link") ?? "")/acceptance",
                    """
                    \(visit.errorSummary(state))
                    \(FieldMarkup(
                        name: "password", label: texts.choosePassword, hint: texts.passwordHint, problem: state.problem(with: "password"),
                        kind: .password, autocomplete: "new-password", isRequired: true).html)
                    <button class="button wide">\(texts.joinIn)</button>
                    """))</div>
                """)
    }
}
