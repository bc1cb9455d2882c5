extension PracticeCustomer {
    static let praising = PracticeCustomer(
        id: Identifier(known: "practice-ilona"), name: "Ilona Lähde", handle: "@ilona",
        manner: Trilingual(
            "Kiittää ja kertoo samalla jotain, mistä kannattaa ottaa kiinni.",
            "Tackar och säger samtidigt något som är värt att ta fasta på.",
            "Gives thanks, and says something worth picking up while doing so."),
        remarks: [
            Remark(
                .praise,
                "Kiitos tästä. Juuri tätä mietin eilen.",
                "Tack för det här. Precis det här funderade jag på i går.",
                "Thank you for this. It is just what I was wondering about yesterday."),
            Remark(
                .praise,
                "Hyvin selitetty, ymmärsin ensimmäisellä lukemalla.",
                "Bra förklarat, jag förstod det på första läsningen.",
                "Well explained, I understood it the first time."),
            Remark(
                .praise,
                "Terveiset sille, joka minua eilen palveli. Nimi jäi kysymättä.",
                "Hälsningar till den som betjänade mig i går. Jag frågade aldrig efter namnet.",
                "Greetings to whoever served me yesterday. I never asked the name."),
            Remark(
                .feedback,
                "Kiva kuva. Saisiko seuraavaan mukaan myös ne, jotka tekevät työn illalla?",
                "Fin bild. Kunde de som jobbar på kvällen vara med på nästa?",
                "Nice picture. Could the next one also show those who do the evening work?"),
            Remark(
                .praise,
                "Kerroitte virheestä itse. Luotan teihin enemmän kuin eilen.",
                "Ni berättade själva om felet. Jag litar mer på er än i går.",
                "You told about the mistake yourselves. I trust you more than I did yesterday."),
            Remark(
                .feedback,
                "Hyvä, että tästä puhutaan. Meillä samaa kokeiltiin viime vuonna, ja alku oli hankalin.",
                "Bra att man talar om det här. Vi prövade samma sak i fjol, och början var svårast.",
                "Good that this is talked about. We tried the same last year, and the start was the hardest part."),
            Remark(
                .praise,
                "Luin tämän ääneen isälleni. Hän sanoi: ”No niin, viimeinkin.”",
                "Jag läste det här högt för min pappa. Han sade: ”Nå, äntligen.”",
                "I read this aloud to my father. He said: “Well, at last.”"),
            Remark(
                .request,
                "Saako tätä jakaa eteenpäin meidän yhdistyksen ryhmässä?",
                "Får jag dela det här vidare i vår förenings grupp?",
                "May I pass this on in our association's group?"),
        ],
        followUps: [
            Remark(
                .praise,
                "Enpä odottanut, että joku vastaa kiitokseen. Hyvää viikkoa.",
                "Jag väntade mig inte att någon svarar på ett tack. Ha en bra vecka.",
                "I did not expect anyone to answer a thank-you. Have a good week."),
            Remark(
                .feedback,
                "Jos joskus kysytte, mitä kannattaisi kertoa lisää, minulla olisi yksi toive.",
                "Om ni någon gång frågar vad ni kunde berätta mer om, har jag ett önskemål.",
                "If you ever ask what else to tell about, I have one wish."),
            Remark(
                .question,
                "Tulenko oikeaan paikkaan, jos tulen ensi viikolla käymään?",
                "Kommer jag rätt om jag hälsar på nästa vecka?",
                "Will I come to the right place if I visit next week?"),
            Remark(
                .praise,
                "Välititte terveiset perille. Hän soitti minulle itse.",
                "Ni förde hälsningen fram. Jag blev uppringd av personen själv.",
                "You passed my greetings on. The person called me."),
            Remark(
                .feedback,
                "Vastasit nopeasti, mutta luulin ensin konetta. Nimi lopussa auttaisi.",
                "Du svarade snabbt, men först trodde jag det var en maskin. Ett namn i slutet skulle hjälpa.",
                "You answered fast, but at first I thought it was a machine. A name at the end would help."),
            Remark(
                .request,
                "Voisiko tästä tehdä lyhyen ohjeen? Jakaisin sen heti.",
                "Kunde ni göra en kort anvisning av det här? Jag skulle dela den genast.",
                "Could you make a short guide of this? I would share it at once."),
        ])
}
