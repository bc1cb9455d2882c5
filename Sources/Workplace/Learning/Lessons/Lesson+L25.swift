extension Lesson {
    static let l25 = Lesson(
        id: "L25",
        title: Trilingual("Yhdessä kirjoittaminen", "Att skriva tillsammans", "Writing together"),
        goal: Trilingual(
            "Osaat auttaa toisen luonnosta eteenpäin ja saada omasi hyväksytyksi päivässä.",
            "Du kan hjälpa någon annans utkast framåt och få ditt eget godkänt inom en dag.",
            "You can help someone else's draft along and have your own approved within a day."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual(
                    "Kommentoi asiaa, ehdota tekstiä",
                    "Kommentera saken, föreslå text",
                    "Comment on the matter, suggest the words"),
                text: Trilingual(
                    """
                    ”Tämä ei oikein toimi” jättää kirjoittajan arvailemaan. Sano, mikä puuttuu tai on väärin, ja anna heti \
                    ehdotus: ”Paikka puuttuu. Ehdotan: tavataan kirjaston aulassa kello 17.” Puhu ensin sisällöstä ja vasta \
                    lopuksi pilkuista. Sano myös, mikä tekstissä on hyvää, ettei se katoa korjatessa. Kirjoittaja päättää, \
                    mitä hän ottaa mukaan.
                    """,
                    """
                    ”Det här fungerar inte riktigt” låter skribenten gissa. Säg vad som saknas eller är fel och ge genast ett \
                    förslag: ”Platsen saknas. Jag föreslår: vi ses i bibliotekets aula klockan 17.” Tala först om innehållet \
                    och sist om kommatecknen. Säg också vad som är bra i texten, så att det inte försvinner när den rättas. \
                    Skribenten bestämmer vad som tas med.
                    """,
                    """
                    “This does not quite work” leaves the writer guessing. Say what is missing or wrong, and offer the words \
                    at once: “The place is missing. I suggest: we meet in the library hall at five o'clock.” Talk of the \
                    content first and the commas last. Say also what is good in the text, so that it does not get lost in the \
                    mending. The writer decides what to take.
                    """)),
            Point(
                heading: Trilingual(
                    "Hyväksyjä vastaa päivässä",
                    "Godkännaren svarar inom en dag",
                    "The approver answers within a day"),
                text: Trilingual(
                    """
                    Luonnos vanhenee odottaessaan. Sovi hyväksyjästä ja varahenkilöstä ennen kuin aloitat. Vastaus on \
                    ”hyväksyn” tai ”palautan, koska”, ja se tulee yhdessä työpäivässä. Hyväksyjä katsoo, pitääkö asia \
                    paikkansa, eikä tee tekstistä omaansa. Tekoäly saa ehdottaa sanoja, mutta lopullisen tekstin hyväksyy \
                    nimetty ihminen. Ulkopuoliselle palvelulle ei anneta henkilötietoja eikä sisäistä tietoa.
                    """,
                    """
                    Ett utkast åldras medan det väntar. Kom överens om godkännare och ersättare innan du börjar. Svaret är \
                    ”jag godkänner” eller ”jag skickar tillbaka, eftersom”, och det kommer inom en arbetsdag. Godkännaren ser \
                    efter om saken stämmer och gör inte om texten till sin egen. AI får föreslå ord, men den slutliga texten \
                    godkänns av en namngiven människa. En utomstående tjänst får varken personuppgifter eller intern \
                    information.
                    """,
                    """
                    A draft grows old while it waits. Agree on an approver and a deputy before you begin. The answer is “I \
                    approve” or “I send it back, because”, and it comes within one working day. An approver looks whether the \
                    facts are right, and does not rewrite the text as their own. AI may suggest words, but a named person \
                    approves the final text. An outside service is given no personal data and no internal information.
                    """)),
            Point(
                heading: Trilingual(
                    "Erimielisyys ratkaistaan puhumalla",
                    "Oenighet löser vi genom att prata",
                    "Disagreement is settled by talking"),
                text: Trilingual(
                    """
                    Kun sama virke on muuttunut kahdesti edestakaisin, lopeta muokkaaminen ja soita. Älkää aloittako omista \
                    versioistanne vaan kysymyksestä: mitä lukija tarvitsee? Usein te puhutte eri asioista, ja kumpikin pitää \
                    paikkansa. Ellei ratkaisua löydy, kysykää siltä, joka tekee kyseistä työtä. Kertokaa tulos myös muille, \
                    jotka ovat lukeneet luonnosta.
                    """,
                    """
                    När samma mening har ändrats fram och tillbaka två gånger, sluta redigera och ring. Börja inte med era \
                    egna versioner utan med en fråga: vad behöver läsaren? Ofta talar ni om olika saker, och båda stämmer. Om \
                    ni inte hittar någon lösning, fråga den som gör arbetet i fråga. Berätta resultatet också för de andra som \
                    har läst utkastet.
                    """,
                    """
                    When the same sentence has gone back and forth twice, stop editing and ring. Do not begin with your own \
                    versions but with a question: what does the reader need? Often you are talking about different things, and \
                    both are true. If you find no answer, ask someone who does the work in question. Tell the outcome to the \
                    others who have read the draft.
                    """)),
        ],
        example: Trilingual(
            """
            Huollon Sanna kirjoitti luonnoksen ilmalämpöpumpun kevätpesusta. Tuotekehityksen Petri ja myynnin Lotta muuttivat \
            vuorotellen samaa virkettä: voiko pumpun puhdistaa itse? Kolmannen muutoksen jälkeen Sanna soitti molemmille. \
            Viidessä minuutissa selvisi, että kumpikin oli oikeassa: suodattimen voi pestä itse, kennon pesee huolto. Yhdestä \
            virkkeestä tuli kaksi, ja hyväksyjä Ville luki tekstin samana iltapäivänä.
            """,
            """
            Sanna på servicen skrev ett utkast om vårtvätten av en luftvärmepump. Petri från produktutvecklingen och Lotta \
            från försäljningen ändrade turvis samma mening: kan man rengöra pumpen själv? Efter den tredje ändringen ringde \
            Sanna båda två. På fem minuter blev det klart att båda hade rätt: filtret kan man tvätta själv, värmeväxlaren \
            tvättas av servicen. En mening blev två, och godkännaren Ville läste texten samma eftermiddag.
            """,
            """
            Sanna in the service team drafted a post on the spring clean of an air source heat pump. Petri from product \
            development and Lotta from sales took turns to change the same sentence: can you clean the pump yourself? After \
            the third change Sanna rang them both. Five minutes showed that both were right: you can wash the filter yourself, \
            but the coil is for the service team. One sentence became two, and Ville, the approver, read the text the same \
            afternoon.
            """),
        task: Trilingual(
            """
            Avaa Kalenterista yksi luonnos, joka ei ole omasi. Kerro kirjoittajalle, mikä siinä on hyvää ja mikä puuttuu, ja \
            ehdota yhtä virkettä. Ellei luonnoksia ole, pyydä kollegalta samaa omastasi.
            """,
            """
            Öppna i Kalender ett utkast som inte är ditt eget. Berätta för skribenten vad som är bra och vad som saknas, och \
            föreslå en mening. Om det inte finns några utkast, be en kollega göra samma sak med ditt.
            """,
            """
            Open a draft in the Calendar that is not your own. Tell the writer what is good and what is missing, and suggest \
            one sentence. If there are no drafts, ask a colleague to do the same with yours.
            """),
        questions: l25Questions)

    private static let l25Questions: [Question] = [
        Question(
            id: "L25.1",
            text: Trilingual(
                "Kuka hyväksyy oman julkaisunsa?",
                "Vem godkänner sitt eget inlägg?",
                "Who approves their own post?"),
            answers: [
                Trilingual(
                    "Kokenut kirjoittaja, kun asia on hänelle tuttu",
                    "En erfaren skribent, när saken är bekant för hen",
                    "An experienced writer who knows the subject well"),
                Trilingual(
                    "Kuka tahansa, kun tekoäly on tarkistanut tekstin",
                    "Vem som helst, när AI har kontrollerat texten först",
                    "Anybody, once AI has checked the text"),
                Trilingual(
                    "Ei kukaan, vaan hyväksyjä on aina toinen ihminen",
                    "Ingen, för godkännaren är alltid en annan människa",
                    "No one, since the approver is always another person"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Omaan tekstiin sokeutuu jokainen, myös kokenut. Tekoäly huomaa kirjoitusvirheen muttei vastaa siitä, pitääkö \
                asia paikkansa. Toinen ihminen näkee tekstin niin kuin lukija.
                """,
                """
                Alla blir blinda för sin egen text, också de erfarna. AI märker ett skrivfel men svarar inte för att saken \
                stämmer. En annan människa ser texten så som läsaren ser den.
                """,
                """
                We all grow blind to our own words, the experienced too. AI notices a misspelling but does not answer for the \
                facts. Another person sees the text as a reader does.
                """)),
        Question(
            id: "L25.2",
            text: Trilingual(
                "Kollegan luonnoksesta puuttuu käynnin hinta. Miten kommentoit?",
                "I en kollegas utkast saknas priset på ett besök. Hur kommenterar du?",
                "A colleague's draft does not give the price of a visit. How do you comment?"),
            answers: [
                Trilingual(
                    "Kirjoitan: ”Mieti tätä vielä lukijan kannalta.”",
                    "Jag skriver: ”Fundera en gång till ur läsarens synvinkel.”",
                    "I write: “Think it over from the reader's side.”"),
                Trilingual(
                    "Kirjoitan: ”Hinta puuttuu. Ehdotan: käynti maksaa 40 euroa.”",
                    "Jag skriver: ”Priset saknas. Förslag: besöket kostar 40 euro.”",
                    "I write: “No price yet. I suggest: a visit costs 40 euros.”"),
                Trilingual(
                    "Lisään hinnan tekstiin itse, niin kirjoittaja säästää aikaa",
                    "Jag lägger själv till priset, så sparar skribenten tid",
                    "I add the price to the text myself to save the writer's time"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Yleinen huomautus jättää työn kirjoittajalle. Kertomatta tehty lisäys taas jää häneltä tarkistamatta. Kun \
                sanot, mikä puuttuu, ja ehdotat virkettä, hän voi ottaa sen saman tien.
                """,
                """
                En allmän anmärkning lämnar arbetet åt skribenten. Ett tillägg som ingen har berättat om blir i sin tur \
                okontrollerat. När du säger vad som saknas och föreslår en mening kan skribenten ta den direkt.
                """,
                """
                A general remark leaves the work to the writer. An addition made without a word goes unchecked. Say what is \
                missing and suggest a sentence, and the writer can take it there and then.
                """)),
        Question(
            id: "L25.3",
            text: Trilingual(
                "Sinulta pyydetään hyväksyntää. Kaikki pitää paikkansa, mutta sanoisit asian itse toisin. Mitä teet?",
                """
                Du blir ombedd att godkänna en text. Allt stämmer, men du skulle själv säga saken på ett annat sätt. Vad gör \
                du?
                """,
                "You are asked for approval. Everything is right, but you would put it differently. What do you do?"),
            answers: [
                Trilingual(
                    "Hyväksyn tekstin tänään, sillä se on kirjoittajan ääni",
                    "Jag godkänner texten i dag, för det är skribentens röst",
                    "I approve it today, because the voice is the writer's"),
                Trilingual(
                    "Palautan tekstin ja pyydän vaihtamaan sen sävyn",
                    "Jag skickar tillbaka den och ber om en annan ton",
                    "I send it back and ask for a different tone"),
                Trilingual(
                    "Kirjoitan tekstin uudelleen ja hyväksyn sen sitten",
                    "Jag skriver om texten och godkänner den sedan",
                    "I rewrite the text and then approve it"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Hyväksyjä vastaa siitä, että asia on oikein, ei siitä, että teksti kuulostaa häneltä. Jos kirjoitat sen \
                uudelleen, olet itse kirjoittaja ja hyväksyjäksi tarvitaan toinen.
                """,
                """
                Godkännaren svarar för att saken är rätt, inte för att texten låter som hen själv. Om du skriver om den är du \
                själv skribent, och då behövs en annan godkännare.
                """,
                """
                An approver answers for the facts, not for whether the text sounds like them. If you rewrite it, you are the \
                writer yourself and another approver is needed.
                """)),
        Question(
            id: "L25.4",
            text: Trilingual(
                "Kollega on muuttanut virkkeesi takaisin jo toisen kerran. Mitä teet?",
                "En kollega har redan för andra gången ändrat tillbaka din mening. Vad gör du?",
                "A colleague has changed your sentence back for the second time. What do you do?"),
            answers: [
                Trilingual(
                    "Muutan sen vielä kerran ja kirjoitan perusteluni viereen",
                    "Jag ändrar den en gång till och skriver min motivering",
                    "I change it once more and write my reasons beside it"),
                Trilingual(
                    "Annan virkkeen olla, vaikka se on mielestäni väärin",
                    "Jag låter meningen vara, fast jag tycker att den är fel",
                    "I let the sentence be, though I think that it is wrong"),
                Trilingual(
                    "Soitan hänelle, ja mietimme, mitä lukija tarvitsee",
                    "Jag ringer, och vi funderar på vad läsaren behöver",
                    "I ring, and we think about what the reader needs"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Kolmas muutos jatkaa kiistaa, ja väärä virke jää lukijan vaivaksi. Puhelu kestää hetken, ja usein selviää, \
                että tarkoititte eri asioita.
                """,
                """
                En tredje ändring förlänger tvisten, och en felaktig mening drabbar läsaren. Ett samtal tar en stund, och ofta \
                visar det sig att ni menade olika saker.
                """,
                """
                A third change prolongs the dispute, and a wrong sentence is left to trouble the reader. A call takes a \
                moment, and it often turns out that you meant different things.
                """)),
        Question(
            id: "L25.5",
            text: Trilingual(
                """
                Luonnoksessa on asiakkaan nimi ja hinta, joka ei ole vielä julkinen. Lyhentäisit sen ulkopuolisella \
                tekoälyllä. Mitä teet?
                """,
                """
                Utkastet har en kunds namn och ett pris som ännu inte är offentligt. Du vill korta det med en utomstående \
                AI-tjänst. Vad gör du?
                """,
                """
                The draft has a customer's name and a price that is not public yet. You would like to shorten it with an \
                outside AI service. What do you do?
                """),
            answers: [
                Trilingual(
                    "Vaihdan nimen nimikirjaimiin ja annan muun tekstin palvelulle",
                    "Jag byter namnet mot initialer och ger tjänsten resten av texten",
                    "I turn the name into initials and give the service the rest"),
                Trilingual(
                    "Lyhennän tekstin itse ja pyydän kollegaa lukemaan sen",
                    "Jag kortar texten själv och ber en kollega läsa den",
                    "I shorten the text myself and ask a colleague to read it"),
                Trilingual(
                    "Annan luonnoksen, jos palvelu lupaa poistaa sen heti",
                    "Jag ger utkastet om tjänsten lovar att radera det genast",
                    "I give it the draft if it promises to delete it at once"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Nimikirjaimista asiakkaan voi yhä tunnistaa, ja hinta on sisäistä tietoa. Palvelun lupausta et voi tarkistaa. \
                Kollegan kanssa teksti lyhenee turvallisesti, ja hän huomaa muutakin.
                """,
                """
                Av initialerna kan kunden ännu kännas igen, och priset är intern information. Tjänstens löfte kan du inte \
                kontrollera. Med en kollega blir texten kortare på ett tryggt sätt, och hen märker annat också.
                """,
                """
                A customer can still be known by initials, and the price is internal. The service's promise you cannot check. \
                With a colleague the text gets shorter safely, and they notice other things too.
                """)),
    ]
}
