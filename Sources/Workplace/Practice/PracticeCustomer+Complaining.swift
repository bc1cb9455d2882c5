extension PracticeCustomer {
    static let complaining = PracticeCustomer(
        id: Identifier(known: "practice-kauko"), name: "Kauko Jyrkkä", handle: "@kauko",
        manner: Trilingual(
            "Valittaa syystä. Haluaa tulla kuulluksi ennen kuin neuvotuksi.",
            "Klagar av en orsak. Vill bli hörd före han får råd.",
            "Complains for a reason. Wants to be heard before he is advised."),
        remarks: [
            Remark(
                .complaint,
                "Taas hienoja sanoja. Minun asiani on odottanut kolme viikkoa.",
                "Fina ord igen. Mitt ärende har väntat i tre veckor.",
                "Fine words again. My matter has been waiting for three weeks."),
            Remark(
                .complaint,
                "Soitin kahdesti, ja kahdesti luvattiin soittaa takaisin. Ei ole soitettu.",
                "Jag ringde två gånger och två gånger lovade ni ringa upp. Ingen har ringt.",
                "I called twice and was twice promised a call back. Nobody has called."),
            Remark(
                .complaint,
                "Te kirjoitatte tästä kuin kaikki olisi kunnossa. Meillä ei ole.",
                "Ni skriver som om allt var i sin ordning. Hos oss är det inte det.",
                "You write as if everything were fine. With us it is not."),
            Remark(
                .feedback,
                "Tässä on virhe. En kerro missä, lukekaa itse läpi.",
                "Här finns ett fel. Jag säger inte var, läs igenom själva.",
                "There is a mistake in this. I am not telling where, read it yourselves."),
            Remark(
                .complaint,
                "Miksi tästä kerrotaan vasta nyt? Olisin toiminut toisin, jos olisin tiennyt keväällä.",
                "Varför berättar ni det först nu? Jag hade gjort annorlunda om jag vetat det i våras.",
                "Why are we told only now? I would have acted differently had I known in spring."),
            Remark(
                .stance,
                "Teidän kuuluisi ottaa tähän kantaa eikä jakaa kuvia.",
                "Ni borde ta ställning i frågan och inte dela bilder.",
                "You ought to take a stand on this instead of sharing pictures."),
            Remark(
                .complaint,
                "Kysyin tästä jo kerran, ja kommenttini hävisi. Poistitteko sen?",
                "Jag frågade redan en gång och min kommentar försvann. Tog ni bort den?",
                "I have asked this once already and my comment disappeared. Did you remove it?"),
            Remark(
                .complaint,
                "Sama viesti kolmannessa paikassa, eikä yhdessäkään kukaan vastaa.",
                "Samma meddelande på ett tredje ställe, och ingenstans svarar någon.",
                "The same message in a third place, and nobody answers in any of them."),
        ],
        followUps: [
            Remark(
                .complaint,
                "Tuo oli kohtelias vastaus kysymykseen, jota en esittänyt. Luetko uudestaan?",
                "Det var ett artigt svar på en fråga jag inte ställde. Läser du om den?",
                "That was a polite answer to a question I did not ask. Would you read it again?"),
            Remark(.question, "No niin. Ja mihin kellonaikaan mennessä?", "Jaha. Och före vilket klockslag?", "Right. And by what time?"),
            Remark(
                .feedback,
                "Kiitos, että sanoit suoraan, ettet tiedä. Sitä ei moni tee.",
                "Tack för att du sade rakt ut att du inte vet. Det gör inte många.",
                "Thank you for saying straight out that you do not know. Not many do."),
            Remark(
                .complaint,
                "Pyysit henkilötunnustani tähän ketjuun. En kirjoita sitä julkisesti.",
                "Du bad om min personbeteckning i den här tråden. Jag skriver den inte offentligt.",
                "You asked for my identity code in this thread. I am not writing it in public."),
            Remark(
                .praise,
                "Asia hoitui tänään. En olisi uskonut, mutta hoitui.",
                "Saken ordnade sig i dag. Jag trodde det inte, men den ordnade sig.",
                "It was sorted out today. I would not have believed it, but it was."),
            Remark(
                .complaint,
                "Lupasit palata eilen. Nyt on tänään.",
                "Du lovade återkomma i går. Nu är det i dag.",
                "You promised to come back to me yesterday. It is today now."),
        ])
}
