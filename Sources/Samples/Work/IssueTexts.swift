public import Workplace

/// A debate in public that somebody of Routala raised, the five answers, and what was decided.
public struct IssueText: Hashable, Sendable {
    public let question: String
    public let words: String
    public let isDrill: Bool
    /// In the order of the five questions.
    public let answers: [String]
    public let choice: Issue.Decision.Choice
    public let reason: String
    public let review: String
}

public enum IssueTexts {
    /// In the order in which they were raised.
    public static let all: [IssueText] = [
        IssueText(
            question: "Harjoitus: naapuri vaatii pumppukieltoa",
            words: "Keksitty tapaus: paikallislehdessä vaaditaan lämpöpumppujen kieltämistä rivitaloista.",
            isDrill: true,
            answers: [
                "On. Meidän koneitamme seisoo näissä pihoissa.", "Tiedämme desibelit, emme naapurien tunnelmaa.",
                "Autamme, jos kerromme, mitä asetuksista voi muuttaa.",
                "Petra omalla nimellään.", "Näytämme vähättelevän melua.",
            ], choice: .respond, reason: "Meillä on mittaukset ja ohje, jotka auttavat heti.",
            review: "Harjoitus kesti 40 minuuttia. Kuka sanoo -kysymys vei niistä puolet."),
        IssueText(
            question: "Onko sähkön hinnan keskustelu meidän?",
            words: "Kaksi asiakasta kysyi, kannattaako pumppu enää. Lehdessä laskettiin väärällä hinnalla.",
            isDrill: false,
            answers: [
                "On, asiakkaamme maksavat sähkön.", "Tiedämme 214 kodin kulutuksen.", "Luvuilla kyllä.",
                "Anne, koska hän puhuu näistä joka päivä.",
                "Joku muistuttaa, että myymme koneita. Kerromme sen itse.",
            ], choice: .respond, reason: "Lehden laskelmassa oli virhe, jonka voimme osoittaa omilla luvuillamme.",
            review: "Lehti korjasi laskelman seuraavana päivänä ja mainitsi lähteen."),
        IssueText(
            question: "Vastaammeko lakkoväittelyyn?", words: "Meitä pyydettiin ottamaan kantaa alan työtaisteluun.", isDrill: false,
            answers: [
                "Vain oman talon osalta.", "Emme tiedä muita enempää.", "Emme.", "Ei kukaan nyt.", "Puhuisimme neuvottelupöydän yli.",
            ], choice: .notOurs, reason: "Neuvottelu kuuluu osapuolille. Kerromme omalle väelle, mitä se meillä tarkoittaa.",
            review: "Kukaan ei kysynyt toista kertaa. Oma väki sai tiedon ensin."),
        IssueText(
            question: "Onko kylmäaineen kielto meidän?",
            words: "Uutinen kertoi, että vanhat kylmäaineet kielletään. Asiakkaat kysyvät, pitääkö pumppu vaihtaa.",
            isDrill: false,
            answers: [
                "On, meidän koneissamme on näitä aineita.", "Tiedämme mallit ja vuodet.",
                "Kyllä: kukaan muu ei kerro, mitä omistajan pitää tehdä.",
                "Petra omalla nimellään.", "Kuulostamme myyvän uusia koneita.",
            ], choice: .respond, reason: "Vanhaa konetta ei tarvitse vaihtaa, ja se on sanottava selvästi.",
            review: "Kysymykset loppuivat viikossa. Ohjetta on avattu 1 900 kertaa."),
        IssueText(
            question: "Harjoitus: työntekijän vanha kirjoitus leviää",
            words: "Keksitty tapaus: kuvakaappaus vuosien takaa leviää, ja meiltä kysytään kantaa.",
            isDrill: true,
            answers: [
                "Osaksi: kyse on ihmisestämme.", "Emme tiedä taustaa vielä.", "Emme, ennen kuin olemme puhuneet hänen kanssaan.",
                "Marja, jos joku.",
                "Jätämme ihmisen yksin tai puhumme ohi hänen.",
            ], choice: .follow, reason: "Puhumme ensin työntekijän kanssa ja katsomme asiaa illalla uudelleen.",
            review: "Opimme soittamaan ensin ja kirjoittamaan vasta sitten."),
    ]

    /// The one that waits today.
    public static let open = IssueText(
        question: "Onko lämmitystuen keskustelu meidän?",
        words:
            "Ministeriö ehdottaa tuen leikkaamista tammikuusta. Kolme asiakastaloyhtiötä kysyi, mitä me ajattelemme. Minulla ei ollut vastausta.",
        isDrill: false,
        answers: [
            "Kyllä. Asiakkaidemme päätös riippuu siitä.", "Tiedämme: 214 taloyhtiön todelliset kulut ennen ja jälkeen.",
            "Luvuilla kyllä. Mielipiteellä puolueista emme.", "Marja omalla nimellään, talo jakaa luvut.",
            "Näytämme ajavan omaa etuamme. Siksi kerromme kytköksen ensimmäisessä virkkeessä.",
        ], choice: .respond, reason: "Meiltä kysytään, ja meillä on luvut, joita kenelläkään muulla ei ole.", review: "")
}
