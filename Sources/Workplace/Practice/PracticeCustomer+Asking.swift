extension PracticeCustomer {
    static let asking = PracticeCustomer(
        id: Identifier(known: "practice-tuuli"), name: "Tuuli Kaiku", handle: "@tuuli",
        manner: Trilingual(
            "Kysyy sitä, mitä moni jättää kysymättä. Hyvä ensimmäinen vastattava.",
            "Frågar det som många låter bli att fråga. En bra första att svara.",
            "Asks what many leave unasked. A good one to answer first."),
        remarks: [
            Remark(
                .question,
                "Tämä kiinnostaa. Mistä löydän tästä enemmän tietoa?",
                "Det här är intressant. Var hittar jag mer information?",
                "This is interesting. Where can I read more about it?"),
            Remark(
                .question,
                "Koskeeko tämä myös meitä, jotka asumme kauempana?",
                "Gäller det här också oss som bor längre bort?",
                "Does this also apply to those of us who live further away?"),
            Remark(
                .question,
                "Milloin tämä alkaa, ja pitääkö ilmoittautua?",
                "När börjar det här, och ska man anmäla sig?",
                "When does this start, and do I need to sign up?"),
            Remark(
                .question,
                "Luin kahteen kertaan enkä vieläkään tiedä, mitä minun pitäisi tehdä. Kertoisitko yhdellä lauseella?",
                "Jag läste två gånger och vet ändå inte vad jag ska göra. Kan du säga det i en mening?",
                "I read it twice and still do not know what I should do. Could you say it in one sentence?"),
            Remark(
                .request,
                "Onko tästä selkeämpi versio? Äitini haluaisi lukea sen itse.",
                "Finns det en tydligare version? Min mamma vill läsa den själv.",
                "Is there a plainer version? My mother would like to read it herself."),
            Remark(
                .question,
                "Kuka teillä tietää tästä eniten? Haluaisin kysyä yhden tarkemman asian.",
                "Vem hos er vet mest om det här? Jag skulle vilja fråga en sak till.",
                "Who of you knows most about this? I would like to ask one more exact thing."),
            Remark(
                .question,
                "Mitä kuvassa näkyy? Käytän ruudunlukijaa, ja se sanoi vain ”kuva”.",
                "Vad syns på bilden? Jag använder skärmläsare och den sade bara ”bild”.",
                "What is in the picture? I use a screen reader, and all it said was “image”."),
            Remark(
                .question,
                "Mihin tuo luku perustuu? En epäile, haluan vain ymmärtää.",
                "Vad bygger siffran på? Jag tvivlar inte, jag vill bara förstå.",
                "What is that figure based on? I do not doubt it, I only want to understand."),
        ],
        followUps: [
            Remark(
                .praise,
                "Kiitos, nyt ymmärsin. Kerron naapurillekin.",
                "Tack, nu förstod jag. Jag berättar för grannen också.",
                "Thank you, now I understand. I will tell my neighbour, too."),
            Remark(
                .question,
                "Kiitos. Vielä yksi: kuinka kauan siinä tavallisesti menee?",
                "Tack. En fråga till: hur länge brukar det ta?",
                "Thanks. One more: how long does it usually take?"),
            Remark(
                .question,
                "Linkki ei aukea puhelimella. Onko toista tapaa?",
                "Länken öppnas inte i telefonen. Finns det något annat sätt?",
                "The link does not open on my phone. Is there another way?"),
            Remark(
                .request,
                "Saanko tämän kirjallisena? Unohdan asian iltaan mennessä.",
                "Kan jag få det här skriftligt? Jag glömmer saken till kvällen.",
                "Could I have this in writing? I will have forgotten it by tonight."),
            Remark(
                .feedback,
                "Hyvä vastaus. Sen voisi lisätä alkuperäiseen tekstiin, niin muidenkaan ei tarvitse kysyä.",
                "Bra svar. Det kunde läggas till i texten, så slipper andra fråga.",
                "Good answer. You could add it to the original text, so that others need not ask."),
            Remark(
                .question,
                "Kysyin samaa viime viikolla toisesta paikasta ja sain eri vastauksen. Kumpi pitää?",
                "Jag frågade samma sak på ett annat ställe förra veckan och fick ett annat svar. Vilket gäller?",
                "I asked the same elsewhere last week and got a different answer. Which one holds?"),
        ])
}
