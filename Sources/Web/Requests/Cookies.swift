import Hummingbird
import Storage
import Workplace

/// What this site keeps in a browser: who is signed in, and a secret for the forms of those who are not.
struct Cookies {
    let session: SecretToken?
    let visitor: SecretToken?
    let language: HouseLanguage?

    init(of request: Request) {
        func value(_ name: String) -> String? {
            request.cookies[name]?.value.isEmpty == false ? request.cookies[name]?.value : nil
        }
        session = value(Name.session).map(SecretToken.init)
        visitor = value(Name.visitor).map(SecretToken.init)
        language = value(Name.language).flatMap(HouseLanguage.init)
    }

    enum Name {
        static let session = "talkoot_session"
        static let visitor = "talkoot_visitor"
        static let language = "talkoot_language"
    }
}

extension Cookie {
    static func session(_ token: SecretToken, secure: Bool) -> Cookie {
        kept(Cookies.Name.session, token.text, seconds: 30 * 86_400, secure: secure)
    }
    static func visitor(_ secret: SecretToken, secure: Bool) -> Cookie {
        kept(Cookies.Name.visitor, secret.text, seconds: 86_400, secure: secure)
    }

    static func language(_ language: HouseLanguage, secure: Bool) -> Cookie {
        kept(Cookies.Name.language, language.rawValue, seconds: 365 * 86_400, secure: secure)
    }

    static func endedSession(secure: Bool) -> Cookie { kept(Cookies.Name.session, "", seconds: 0, secure: secure) }

    private static func kept(_ name: String, _ value: String, seconds: Int, secure: Bool) -> Cookie {
        Cookie(name: name, value: value, maxAge: seconds, path: "/", secure: secure, httpOnly: true, sameSite: .lax)
    }
}
