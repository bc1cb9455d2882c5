extension Lesson {
    static let l04 = Lesson(
        id: "L04",
        title: Trilingual("Turvallisesti verkossa", "Tryggt på nätet", "Safe online"),
        goal: Trilingual(
            "Osaat suojata tilin ja itsesi ja tiedät, mitä teet, kun jokin on pielessä.",
            "Du kan skydda kontot och dig själv och vet vad du gör när något är på tok.",
            "You can protect the account and yourself, and you know what to do when something is wrong."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Kaksivaiheinen kirjautuminen pysäyttää useimmat kaappaukset",
                    "Tvåstegsverifiering stoppar de flesta kapningar",
                    "Two-step login stops most takeovers"),
                text: Trilingual(
                    """
                    Salasana voi vuotaa, vaikka olisit huolellinen. Kun kirjautuminen pyytää lisäksi vahvistuksen puhelimestasi \
                    tai turva-avaimelta, pelkällä salasanalla ei pääse sisään. Vahvistuskoodia et anna kenellekään, et myöskään \
                    sille, joka sanoo soittavansa tuesta. Säilytä varakoodit muualla kuin puhelimessa.
                    """,
                    """
                    Ett lösenord kan läcka ut fast du är noggrann. När inloggningen också ber om en bekräftelse i din telefon \
                    eller med en säkerhetsnyckel kommer ingen in med bara lösenordet. Bekräftelsekoden ger du inte till någon, \
                    inte heller till den som säger sig ringa från supporten. Förvara reservkoderna någon annanstans än i \
                    telefonen.
                    """,
                    """
                    A password can leak however careful you are. When the login also asks for a confirmation on your phone or \
                    from a security key, the password alone lets nobody in. You give the code to no one, not even to a caller \
                    who claims to be from support. Keep the backup codes somewhere other than your phone.
                    """)),
            Point(
                heading: Trilingual(
                    "Tilillä on kaksi hoitajaa, ei yhteistä salasanaa",
                    "Kontot har två ansvariga, inget gemensamt lösenord",
                    "An account has two stewards, not a shared password"),
                text: Trilingual(
                    """
                    Kumpikin kirjautuu omilla tunnuksillaan, joten työ jatkuu lomallakin ja lähtijän oikeudet voi poistaa saman \
                    päivän aikana. Yhteinen salasana leviää lapuille ja viesteihin, eikä kukaan lopulta tiedä, kenellä se on. \
                    Jos kanava tuntee vain yhden tunnuksen, pitäkää se salasanojen hallintaohjelmassa.
                    """,
                    """
                    Båda loggar in med sina egna uppgifter, så arbetet löper också under semestern, och behörigheten kan tas \
                    bort samma dag när någon slutar. Ett gemensamt lösenord sprids på lappar och i meddelanden, och till slut \
                    vet ingen vem som har det. Om kanalen bara känner till ett användarnamn, förvara det i en \
                    lösenordshanterare.
                    """,
                    """
                    Both log in as themselves, so work goes on during holidays and a leaver's access can be removed the same \
                    day. A shared password spreads to notes and messages until nobody knows who has it. If the channel allows \
                    only one login, keep it in a password manager.
                    """)),
            Point(
                heading: Trilingual(
                    "Huijausviestin tunnistaa kiireestä",
                    "Ett bluffmeddelande känns igen på brådskan",
                    "A scam gives itself away by its hurry"),
                text: Trilingual(
                    """
                    ”Tilisi suljetaan tänään” tai ”olet rikkonut tekijänoikeutta”: huijari antaa vähän aikaa ja valmiin linkin. \
                    Älä kirjaudu linkistä, vaan avaa palvelu itse ja katso, onko siellä sama ilmoitus. Jos ehdit jo klikata, \
                    vaihda salasana ja kerro heti toiselle hoitajalle. Nopeudesta kiitetään, klikkauksesta ei moitita.
                    """,
                    """
                    ”Ditt konto stängs i dag” eller ”du har brutit mot upphovsrätten”: bedragaren ger dig kort tid och en färdig \
                    länk. Logga inte in via länken, utan öppna tjänsten själv och se om samma meddelande finns där. Om du redan \
                    klickade, byt lösenord och säg genast till den andra kontoansvariga. Du får tack för snabbheten, och ingen \
                    klandrar dig för klicket.
                    """,
                    """
                    “Your account closes today” or “you have broken copyright”: a scammer gives you little time and a ready \
                    link. Do not log in through the link; open the service yourself and see whether the same notice is there. If \
                    you have already clicked, change the password and tell the other steward at once. You are thanked for being \
                    quick, not blamed for the click.
                    """)),
        ],
        example: Trilingual(
            """
            Riikka sai perjantai-iltapäivänä viestin, jonka mukaan sivu poistetaan vuorokauden kuluessa. Viestissä oli palvelun \
            merkki ja linkki. Riikka avasi palvelun itse, eikä siellä ollut mitään ilmoitusta. Hän otti viestistä kuvan ja \
            lähetti sen toiselle hoitajalle, joka varoitti muita. Aikaa meni neljä minuuttia.
            """,
            """
            En fredagseftermiddag fick Riikka ett meddelande om att sidan tas bort inom ett dygn. I meddelandet fanns tjänstens \
            märke och en länk. Riikka öppnade tjänsten själv, och där fanns inget sådant. Hon tog en bild av meddelandet och \
            skickade den till den andra kontoansvariga, som varnade de övriga. Det tog fyra minuter.
            """,
            """
            On a Friday afternoon Riikka got a message saying that the page would be removed within a day. It had the service's \
            logo and a link. Riikka opened the service herself and found no such notice. She took a picture of the message and \
            sent it to the other steward, who warned the rest. It took four minutes.
            """),
        task: Trilingual(
            """
            Avaa yhden työssä käyttämäsi tilin asetukset ja tarkista, että kaksivaiheinen kirjautuminen on päällä. Ellei ole, \
            ota se käyttöön saman tien.
            """,
            """
            Öppna inställningarna för ett konto som du använder i arbetet och kontrollera att tvåstegsverifieringen är på. Om \
            den inte är det, ta den i bruk med detsamma.
            """,
            """
            Open the settings of one account you use at work and check that two-step login is on. If it is not, switch it on \
            right away.
            """),
        questions: l04Questions)

    private static let l04Questions: [Question] = [
        Question(
            id: "L04.1",
            text: Trilingual(
                "Saat viestin: ”Tilisi suljetaan, kirjaudu tästä.” Mitä teet?",
                "Du får ett meddelande: ”Ditt konto stängs, logga in här.” Vad gör du?",
                "You get a message: “Your account will be closed, log in here.” What do you do?"),
            answers: [
                Trilingual(
                    "Kirjaudun linkistä, jos osoite näyttää oikealta",
                    "Jag loggar in via länken om adressen ser riktig ut",
                    "I log in through the link if the address looks right"),
                Trilingual(
                    "Avaan palvelun itse ja kerron muille hoitajille",
                    "Jag öppnar tjänsten själv och säger till de andra ansvariga",
                    "I open the service myself and tell the other stewards"),
                Trilingual(
                    "Poistan viestin enkä vaivaa sillä muita hoitajia",
                    "Jag raderar meddelandet och stör inte de andra med det",
                    "I delete the message and do not bother the others"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Osoitteen voi väärentää, ja sama viesti tulee luultavasti muillekin. Palvelusta itsestään näet, onko ilmoitus \
                oikea.
                """,
                """
                En adress kan förfalskas, och samma meddelande kommer troligen till andra också. I tjänsten ser du själv om det \
                är äkta.
                """,
                """
                An address can be faked, and others are likely to get the same message. The service itself shows whether the \
                notice is real.
                """)),
        Question(
            id: "L04.2",
            text: Trilingual(
                "Kesätyöntekijä tarvitsee huomenna pääsyn tilille. Mitä teet?",
                "Sommarjobbaren behöver komma in på kontot i morgon. Vad gör du?",
                "A summer worker needs access to the account tomorrow. What do you do?"),
            answers: [
                Trilingual(
                    "Annan hänelle oman oikeuden, jolla on päättymispäivä",
                    "Jag ger hen en egen behörighet med ett slutdatum",
                    "I give them their own access with an end date"),
                Trilingual(
                    "Kerron salasanan suullisesti, ettei siitä jää jälkeä",
                    "Jag säger lösenordet muntligt, så blir det inga spår",
                    "I tell them the password aloud so it leaves no trace"),
                Trilingual(
                    "Kirjaudun hänen puhelimeensa omilla tunnuksillani",
                    "Jag loggar in på hens telefon med mina egna uppgifter",
                    "I log in on their phone with my own account"),
            ],
            right: 0,
            explanation: Trilingual(
                "Kun oikeus on oma, näkee, kuka teki mitä, ja se päättyy työn mukana. Jaettua salasanaa ei saa takaisin.",
                """
                Med en egen behörighet syns det vem som gjorde vad, och den upphör när jobbet tar slut. Ett delat lösenord får \
                man inte tillbaka.
                """,
                """
                With their own access you can see who did what, and it ends with the job. A shared password cannot be taken \
                back.
                """)),
        Question(
            id: "L04.3",
            text: Trilingual(
                "Tuesta soitetaan ja pyydetään koodia, joka juuri tuli puhelimeesi. Mitä teet?",
                "Någon ringer från supporten och ber om koden som just kom till din telefon. Vad gör du?",
                "Support calls and asks for the code that just came to your phone. What do you do?"),
            answers: [
                Trilingual(
                    "Kerron koodin, jos soittaja tietää tilin tiedot",
                    "Jag säger koden om den som ringer känner till kontot",
                    "I give the code if the caller knows the account's details"),
                Trilingual(
                    "Pyydän soittamaan tunnin päästä ja mietin sillä välin",
                    "Jag ber hen ringa om en timme och tänker under tiden",
                    "I ask them to call in an hour and think it over"),
                Trilingual(
                    "Lopetan puhelun ja ilmoitan soitosta hoitajille",
                    "Jag avslutar samtalet och berättar om det för de ansvariga",
                    "I end the call and tell the stewards about it"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Oikea tuki ei pyydä vahvistuskoodia. Tilin tiedot näkee kuka tahansa, joten ne eivät todista soittajasta mitään.
                """,
                """
                En riktig support ber inte om bekräftelsekoden. Kontots uppgifter kan vem som helst se, så de bevisar ingenting.
                """,
                """
                Real support does not ask for the code. Anyone can see an account's details, so they prove nothing about the \
                caller.
                """)),
        Question(
            id: "L04.4",
            text: Trilingual(
                "Klikkasit linkkiä ja annoit salasanan, ja nyt epäilyttää. Mitä teet ensin?",
                "Du klickade på länken och gav lösenordet, och nu känns det osäkert. Vad gör du först?",
                "You clicked the link and gave your password, and now you have doubts. What do you do first?"),
            answers: [
                Trilingual(
                    "Vaihdan salasanan ja soitan toiselle hoitajalle",
                    "Jag byter lösenord och ringer den andra kontoansvariga",
                    "I change the password and ring the other steward"),
                Trilingual(
                    "Odotan, alkaako tilillä näkyä jotakin outoa",
                    "Jag väntar och ser om något konstigt händer på kontot",
                    "I wait to see if anything odd happens on the account"),
                Trilingual(
                    "Kirjoitan huomenna tarkan selvityksen tapahtuneesta",
                    "Jag skriver i morgon en noggrann redogörelse för det som hände",
                    "Tomorrow I write a careful report of what happened"),
            ],
            right: 0,
            explanation: Trilingual(
                "Minuutit ratkaisevat, eikä klikkauksesta moitita. Uusi salasana ja toinen hoitaja ehtivät usein ennen huijaria.",
                """
                Minuterna avgör, och ingen klandras för ett klick. Ett nytt lösenord och en kollega hinner ofta före bedragaren.
                """,
                """
                Minutes matter, and nobody is blamed for a click. A new password and the other steward are often quicker than \
                the scammer.
                """)),
        Question(
            id: "L04.5",
            text: Trilingual(
                "Tilin ainoa hoitaja jää pitkälle vapaalle. Mitä tehdään ennen sitä?",
                "Kontots enda ansvariga blir ledig en längre tid. Vad görs före det?",
                "The only steward of an account goes on long leave. What is done before that?"),
            answers: [
                Trilingual(
                    "Kirjataan hänen salasanansa talteen yhteiseen muistioon",
                    "Lösenordet skrivs upp i en gemensam anteckning",
                    "The password is written down in a shared note"),
                Trilingual(
                    "Nimetään toinen hoitaja, joka kirjautuu kerran itse",
                    "En andra ansvarig utses och loggar in en gång själv",
                    "A second steward is named and logs in once unaided"),
                Trilingual(
                    "Sovitaan, että hänelle voi soittaa, jos tulee hätä",
                    "Man kommer överens om att ringa hen om det kniper",
                    "It is agreed that they can be called if need be"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Vapaa on vapaata, ja yhteisen muistion salasana on kaikkien salasana. Toinen hoitaja on valmis, kun hän on \
                kerran kirjautunut itse.
                """,
                """
                Ledighet är ledighet, och ett lösenord i en gemensam anteckning är allas lösenord. Den nya är redo efter att ha \
                loggat in en gång på egen hand.
                """,
                """
                Leave is leave, and a password in a shared note is everyone's password. The second steward is ready after \
                logging in once without help.
                """)),
    ]
}
