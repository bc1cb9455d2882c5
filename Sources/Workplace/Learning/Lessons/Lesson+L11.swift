extension Lesson {
    static let l11 = Lesson(
        id: "L11",
        title: Trilingual("Kirjoita selkeästi", "Skriv så att alla förstår", "Write plainly"),
        goal: Trilingual(
            "Kirjoitat niin, että kiireinenkin lukija ymmärtää yhdellä lukemalla.",
            "Du skriver så att också den som har bråttom förstår vid första läsningen.",
            "You write so that even a busy reader understands at first reading."),
        minutes: 4,
        points: [
            Point(
                heading: Trilingual("Tärkein ensin", "Det viktigaste först", "The main thing first"),
                text: Trilingual(
                    """
                    Puhelimessa näkyy usein vain pari ensimmäistä riviä. Niissä pitää olla se, mitä lukija saa tai voi tehdä: \
                    mitä, missä, milloin. Tausta tulee vasta sen jälkeen. Kokeile: peitä kaikki paitsi ensimmäinen virke. Jos \
                    lukija tietää jo siitä, mitä tehdä, alku on kunnossa.
                    """,
                    """
                    I telefonen syns ofta bara de två första raderna. Där ska det stå vad läsaren får eller kan göra: vad, \
                    var, när. Bakgrunden kommer först därefter. Pröva: täck över allt utom den första meningen. Om den räcker \
                    för att läsaren ska veta vad som gäller är början i sin ordning.
                    """,
                    """
                    On a phone often only the first couple of lines show. They should hold what the reader gets or can do: \
                    what, where, when. Background comes after that. Try it: cover everything but the first sentence. If that \
                    alone tells the reader what to do, the opening works.
                    """)),
            Point(
                heading: Trilingual("Alle 20 sanaa virkkeessä", "Under 20 ord i en mening", "Under 20 words in a sentence"),
                text: Trilingual(
                    """
                    Pitkässä virkkeessä on yleensä kaksi asiaa. Laita väliin piste. Käytä verbejä: ”päätämme” on selvempi kuin \
                    ”päätöksenteko tapahtuu”. Kerro myös, kuka tekee. ”Korjaamme vian huomenna” sanoo enemmän kuin ”vika \
                    tullaan korjaamaan”. Samalla teksti lyhenee.
                    """,
                    """
                    En lång mening innehåller för det mesta två saker. Sätt punkt emellan. Använd verb: ”vi beslutar” är \
                    tydligare än ”beslutsfattandet sker”. Berätta också vem som gör något. ”Vi åtgärdar felet i morgon” säger \
                    mer än ”felet kommer att åtgärdas”. Samtidigt blir texten kortare.
                    """,
                    """
                    A long sentence usually holds two things. Put a full stop between them. Use verbs: “we decide” is clearer \
                    than “decision-making takes place”. Say who does it, too. “We will mend the fault tomorrow” says more than \
                    “the fault will be rectified”. The text gets shorter as well.
                    """)),
            Point(
                heading: Trilingual("Selitä lyhenne kerran", "Förklara en förkortning en gång", "Explain an abbreviation once"),
                text: Trilingual(
                    """
                    Oman työpaikan sanat tuntuvat tutuilta, mutta asiakas kuulee ne ensi kertaa. Kirjoita ensin koko sana ja \
                    lyhenne sen perään sulkeisiin, tai jätä lyhenne pois. Sama koskee nimiä, joita vain oma väki käyttää. \
                    Ellei sanalle löydy arkista vastinetta, anna esimerkki.
                    """,
                    """
                    Den egna arbetsplatsens ord känns bekanta, men kunden hör dem för första gången. Skriv först ut hela ordet \
                    och sätt förkortningen efter det inom parentes, eller lämna bort den. Detsamma gäller namn som bara de \
                    egna använder. Om det inte finns något vardagligt ord, ge ett exempel.
                    """,
                    """
                    The words of your own workplace feel familiar, but a customer hears them for the first time. Write the \
                    full term first with the abbreviation in brackets after it, or leave it out. The same goes for names that \
                    only your own people use. If there is no everyday word, give an example.
                    """)),
        ],
        example: Trilingual(
            """
            Vesilaitoksella luonnos alkoi näin: ”Verkostosaneerauksen johdosta toteutetaan vedenjakelun keskeytys.” Ella \
            kirjoitti tilalle: ”Vesi on poikki Koivutiellä tiistaina kello 9–12.” Syy tuli vasta lopussa. Edellisen katkon \
            aikana ihmiset olivat soittaneet koko aamun. Nyt puhelin soi kahdesti.
            """,
            """
            På vattenverket började ett utkast så här: ”Med anledning av nätsanering verkställs ett avbrott i \
            vattendistributionen.” Ella skrev i stället: ”På Björkvägen är vattnet avstängt på tisdag klockan 9–12.” Orsaken \
            kom först i slutet. Under det förra avbrottet hade folk ringt hela morgonen. Nu ringde telefonen två gånger.
            """,
            """
            At the waterworks a draft began: “Owing to network renovation an interruption of water distribution will be \
            implemented.” Ella wrote instead: “The water is off in Birch Road on Tuesday from 9 to 12.” The reason came only \
            at the end. During the previous cut people had rung all morning. This time the phone rang twice.
            """),
        task: Trilingual(
            """
            Ota oma tai yksikkösi viimeisin teksti. Siirrä tärkein asia ensimmäiseen virkkeeseen, jaa pisin virke kahtia ja \
            selitä yksi sana. Lue tulos ääneen.
            """,
            """
            Ta din egen eller din enhets senaste text. Flytta det viktigaste till första meningen, dela den längsta meningen i \
            två och förklara ett ord. Läs resultatet högt.
            """,
            """
            Take the latest text of your own or your unit's. Move the main thing to the first sentence, split the longest \
            sentence in two and explain one word. Read the result aloud.
            """),
        questions: l11Questions)

    private static let l11Questions: [Question] = [
        Question(
            id: "L11.1",
            text: Trilingual(
                "Mikä toimii parhaiten otsikkona?",
                "Vad fungerar bäst som rubrik?",
                "What works best as a headline?"),
            answers: [
                Trilingual(
                    "Asian virallinen nimi, jotta se löytyy haulla",
                    "Sakens officiella namn, så att den hittas med sökning",
                    "The official name, so that a search finds it"),
                Trilingual(
                    "Arvoitus, jonka takia lukija avaa koko tekstin",
                    "En gåta, så att läsaren öppnar hela texten",
                    "A riddle that makes people open the whole text"),
                Trilingual(
                    "Se, mitä lukija saa tai voi tehdä",
                    "Det som läsaren får eller kan göra",
                    "What the reader gets or can do"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Lukija päättää otsikosta, koskeeko asia häntä. Virallista nimeä harva tietää hakea, ja arvoitus ärsyttää sitä, \
                jolla on kiire.
                """,
                """
                Läsaren avgör av rubriken om saken gäller hen. Det officiella namnet vet få att söka på, och en gåta irriterar \
                den som har bråttom.
                """,
                """
                Readers decide from the headline whether it concerns them. Few know the official name to search for, and a \
                riddle annoys anyone in a hurry.
                """)),
        Question(
            id: "L11.2",
            text: Trilingual(
                "Luonnoksesi alkaa hankkeen vaiheilla, ja uutinen on kolmannessa kappaleessa. Mitä teet?",
                "Ditt utkast börjar med projektets faser, och nyheten står i tredje stycket. Vad gör du?",
                "Your draft begins with the stages of a project, and the news is in the third paragraph. What do you do?"),
            answers: [
                Trilingual(
                    "Siirrän uutisen alkuun ja vaiheet sen perään",
                    "Jag flyttar nyheten först och faserna efter den",
                    "I move the news to the top and the stages after it"),
                Trilingual(
                    "Lyhennän vaiheita, jotta uutinen tulee aiemmin",
                    "Jag kortar av faserna så att nyheten kommer tidigare",
                    "I shorten the stages so that the news comes sooner"),
                Trilingual(
                    "Lihavoin uutisen, jotta lukijan silmä osuu siihen",
                    "Jag sätter nyheten i fetstil så att blicken fastnar",
                    "I put the news in bold so that it catches the eye"),
            ],
            right: 0,
            explanation: Trilingual(
                """
                Puhelimessa kolmas kappale jää usein piiloon, ja monessa kanavassa lihavointi ei edes toimi. Kun uutinen on \
                ensin, sen näkee jokainen, ja vaiheet lukee se, jota ne kiinnostavat.
                """,
                """
                I telefonen göms det tredje stycket ofta, och i många kanaler fungerar fetstil inte alls. När nyheten kommer \
                först ser alla den, och faserna läser den som är intresserad.
                """,
                """
                On a phone the third paragraph is often hidden, and in many channels bold does not work at all. With the news \
                first everyone sees it, and those who care read the stages too.
                """)),
        Question(
            id: "L11.3",
            text: Trilingual(
                "Mitä kirjoitat virkkeen ”Hakemusten käsittely tullaan suorittamaan viikolla 12” tilalle?",
                "Vad skriver du i stället för ”Behandlingen av ansökningarna kommer att verkställas vecka 12”?",
                "What do you write in place of “Processing of applications will be carried out in week 12”?"),
            answers: [
                Trilingual(
                    "”Hakemusten käsittely tapahtuu viikon 12 aikana”",
                    "”Behandlingen av ansökningarna sker under vecka 12”",
                    "“Application processing takes place in week 12”"),
                Trilingual(
                    "”Käsittelemme hakemukset viikolla 12”",
                    "”Vi behandlar ansökningarna vecka 12”",
                    "“We will process the applications in week 12”"),
                Trilingual(
                    "”Hakemukset otetaan käsittelyyn viikolla 12”",
                    "”Ansökningarna tas upp till behandling vecka 12”",
                    "“Applications will be taken for processing in week 12”"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Yksi verbi kertoo sekä teon että tekijän. Muista virkkeistä lukija ei näe, kuka hakemukset käsittelee tai \
                ovatko ne viikon lopussa valmiit.
                """,
                """
                Ett enda verb och ordet ”vi” säger allt. Av de andra meningarna ser läsaren inte vem som behandlar \
                ansökningarna eller om de är klara när veckan är slut.
                """,
                """
                One verb and the word “we” say it all. The other sentences do not say who handles the applications, or whether \
                they are finished by the end of the week.
                """)),
        Question(
            id: "L11.4",
            text: Trilingual(
                "Julkaisussasi on lyhenne, jonka koko alasi tuntee. Mitä teet?",
                "I ditt inlägg finns en förkortning som alla i din bransch känner till. Vad gör du?",
                "Your post has an abbreviation that everyone in your field knows. What do you do?"),
            answers: [
                Trilingual(
                    "Jätän sen selittämättä, koska kirjoitan alan väelle",
                    "Jag förklarar den inte, för jag skriver för branschfolk",
                    "I leave it as it is, since I write for people in the field"),
                Trilingual(
                    "Selitän sen julkaisun ensimmäisessä kommentissa",
                    "Jag förklarar den i den första kommentaren",
                    "I explain it in the first comment under the post"),
                Trilingual(
                    "Kirjoitan ensin koko sanan ja lyhenteen sulkeisiin",
                    "Jag skriver först ut ordet och har förkortningen i parentes",
                    "I write it out and put the abbreviation in brackets"),
            ],
            right: 2,
            explanation: Trilingual(
                """
                Julkaisu leviää alan ulkopuolellekin: asiakkaalle, uudelle työntekijälle, toimittajalle. Kommentti jää \
                helposti lukematta, mutta selitys paikallaan ei häiritse sitäkään, joka sanan jo tuntee.
                """,
                """
                Inlägget når också folk utanför branschen: en kund, en ny medarbetare, en journalist. En kommentar blir lätt \
                oläst, medan en förklaring på sin plats inte stör den som redan kan ordet.
                """,
                """
                A post travels beyond the field: to a customer, a new employee, a reporter. A comment is easily missed, while \
                an explanation on the spot does not bother those who know the word already.
                """)),
        Question(
            id: "L11.5",
            text: Trilingual(
                "Virkkeessäsi on 31 sanaa. Mikä auttaa parhaiten?",
                "Din mening har 31 ord. Vad hjälper bäst?",
                "Your sentence has 31 words. What helps most?"),
            answers: [
                Trilingual(
                    "Poistan siitä sanoja, kunnes niitä on alle 20",
                    "Jag stryker ord tills det är färre än 20 kvar",
                    "I take out words until fewer than 20 are left"),
                Trilingual(
                    "Etsin kohdan, jossa asia vaihtuu, ja laitan pisteen",
                    "Jag söker stället där saken byts och sätter punkt",
                    "I find where the topic changes and put a full stop"),
                Trilingual(
                    "Lisään pilkkuja, jotta lukija ehtii hengittää",
                    "Jag sätter ut fler kommatecken så att läsaren hinner andas",
                    "I add more commas so that the reader has time to breathe"),
            ],
            right: 1,
            explanation: Trilingual(
                """
                Pitkä virke on usein kaksi asiaa peräkkäin, ja silloin piste riittää. Sanoja poistamalla voi hävitä tieto, \
                jota lukija tarvitsee, eivätkä pilkut lyhennä virkettä.
                """,
                """
                En lång mening är ofta två saker efter varandra, och då räcker en punkt. Med de strukna orden kan läsaren gå \
                miste om något viktigt, och kommatecken gör ingen mening kortare.
                """,
                """
                A long sentence is often two things in a row, and then a full stop is enough. With the words you cut, the \
                reader may lose something needed, and commas make no sentence shorter.
                """)),
    ]
}
