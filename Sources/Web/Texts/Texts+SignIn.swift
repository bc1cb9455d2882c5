import Storage
import Workplace

extension Texts {
    var signIn: String { say("Kirjaudu", "Logga in", "Sign in") }
    var signOut: String { say("Kirjaudu ulos", "Logga ut", "Sign out") }
    var email: String { say("Sähköpostiosoite", "E-postadress", "E-mail address") }
    var password: String { say("Salasana", "Lösenord", "Password") }
    var welcomeToTalkoot: String { say("Tervetuloa talkoisiin", "Välkommen till talkot", "Welcome to the talkoot") }

    func sharedWorkplace(of organisation: String) -> String {
        say(
            "\(organisation): yhteinen some-työpaikka.", "\(organisation): den gemensamma arbetsplatsen för sociala medier.",
            "\(organisation): the shared workplace for social media.")
    }

    var forgotPassword: String {
        say(
            "Unohtuiko salasana? Pyydä ylläpitäjältä kirjautumislinkki. Se toimii 15 minuuttia ja yhden kerran.",
            "Glömt lösenordet? Be en administratör om en inloggningslänk. Den fungerar i 15 minuter och en gång.",
            "Forgotten your password? Ask an administrator for a sign-in link. It works for 15 minutes and once.")
    }

    var sampleHouse: String { say("Esimerkkitalon väkeä", "Folk i exempelhuset", "People of the sample house") }

    func samplePassword(_ password: String) -> String {
        say(
            "Kaikki ovat keksittyjä. Jokaisen salasana on \(password).", "Alla är påhittade. Allas lösenord är \(password).",
            "All are invented. Everybody's password is \(password).")
    }

    func signInAs(_ name: String) -> String { say("Ole \(name)", "Var \(name)", "Be \(name)") }
    func greeting(_ name: String) -> String { say("Hei, \(name)", "Hej, \(name)", "Hello, \(name)") }

    func invitedTo(_ organisation: String) -> String {
        say(
            "\(organisation) kutsuu sinut mukaan. Valitse salasana, niin olet sisällä.",
            "\(organisation) bjuder in dig. Välj ett lösenord, så är du inne.",
            "\(organisation) invites you to join. Choose a password and you are in.")
    }

    var choosePassword: String { say("Valitse salasana", "Välj ett lösenord", "Choose a password") }

    var passwordHint: String {
        say(
            "Vähintään \(PasswordHash.leastLength) merkkiä. Pitkä lause on hyvä salasana.",
            "Minst \(PasswordHash.leastLength) tecken. En lång mening är ett bra lösenord.",
            "At least \(PasswordHash.leastLength) characters. A long sentence is a good password.")
    }

    var joinIn: String { say("Tule mukaan", "Kom med", "Join in") }
}

extension SignInRefusal: Worded {
    func sentence(in texts: Texts) -> String {
        switch self {
        case .wrongPassword:
            texts.say(
                "Osoite tai salasana ei täsmää. Tarkista molemmat.", "Adressen eller lösenordet stämmer inte. Kontrollera båda.",
                "The address or the password does not match. Check both.")
        case .tooManyAttempts(let minutes):
            texts.say(
                "Liian monta yritystä. Voit yrittää uudelleen \(minutes) minuutin kuluttua.",
                "För många försök. Du kan försöka igen om \(minutes) minuter.",
                "Too many attempts. You can try again in \(minutes) minutes.")
        case .linkUsed:
            texts.say(
                "Linkki on jo käytetty. Pyydä uusi.", "Länken är redan använd. Be om en ny.",
                "The link has already been used. Ask for a new one.")
        case .linkTooOld:
            texts.say(
                "Linkki ei enää toimi. Pyydä uusi.", "Länken fungerar inte längre. Be om en ny.",
                "The link no longer works. Ask for a new one.")
        case .oldPasswordWrong:
            texts.say(
                "Nykyinen salasana ei täsmää. Kirjoita se uudelleen.", "Det nuvarande lösenordet stämmer inte. Skriv det på nytt.",
                "The present password does not match. Type it again.")
        case .passwordTooShort(let least):
            texts.say(
                "Salasanassa on oltava vähintään \(least) merkkiä.", "Lösenordet ska ha minst \(least) tecken.",
                "The password needs at least \(least) characters.")
        }
    }
}
