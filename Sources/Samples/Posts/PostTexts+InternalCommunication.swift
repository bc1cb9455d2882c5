extension PostTexts {
    static let internalCommunication: [PostText] = [
        PostText(
            .internalCommunication, "Sisäinen: uusi halli", about: .factory, in: [11],
            """
            Uusi halli on aikataulussa: runko pystyssä, katto tammikuussa, koneet helmikuussa. Tämä kerrotaan talon väelle \
            tänään, muille ensi viikolla. Kysymykset Emmalle tai lapulla ruokalan laatikkoon, vastaukset perjantaina molempiin.
            """),
        PostText(
            .internalCommunication, "Kuka muuttaa halliin", about: .factory, in: [11, 12, 1],
            """
            Ensimmäisenä uuteen halliin muuttaa kokoonpano, 62 ihmistä. Toisena testikammiot. Varaosat ja huolto jäävät vanhaan, \
            ja he saavat vihdoin ikkunan. Oman paikkasi näet aulan pohjakuvasta torstaista alkaen.
            """,
            picture: "Pohjapiirros seinällä, ihmisiä katsomassa ja osoittamassa."),
        PostText(
            .internalCommunication, "Iltavuoron kysymykset", about: .openness,
            """
            Iltavuoro kysyi, miksi tiedotteet tulevat aina kello 13, kun he aloittavat 14.30. Hyvä kysymys, huono vastaus: koska \
            niin on aina tehty. Tästä viikosta tiedote lähtee kello 14.15.
            """),
        PostText(
            .internalCommunication, "Tiedote kännykkään", about: .openness,
            """
            Puolella meistä ei ole työpöytää. Siksi talon uutiset luetaan nyt puhelimella, ilman kirjautumista kolmeen paikkaan. \
            Oma ja vanhakin laite käy, ja Timo auttaa keskiviikkoisin kello 14–15 ruokalassa.
            """),
        PostText(
            .internalCommunication, "Turvavartti perjantaina", about: .safety,
            """
            Perjantain turvavartin aihe on jäiset portaat. Kaksi läheltä piti -tilannetta lokakuussa, molemmat pohjoisovella. \
            Hiekka-astia on nyt oven oikealla puolella, ja se on kaikkien astia.
            """),
        PostText(
            .internalCommunication, "Mitä viestilaput sanoivat", about: .openness,
            """
            Laatikossa oli 31 lappua. Yksitoista koski parkkipaikkaa, yhdeksän kahvia ja yksi oli piirretty kissa. \
            Parkkipaikasta päätettiin keskiviikkona: 14 lisäpaikkaa, ensi kesänä. Kissa on taululla.
            """),
        PostText(
            .internalCommunication, "Kuka kysyy sinulta", about: .learning,
            """
            Ensi viikolla kysymme kymmeneltä ihmiseltä: mitä sinulta kysyttiin tänään? Vastauksesta tulee joko juttu, ohje tai \
            ei mitään, ja sinä päätät. Aloitamme varastosta, koska sieltä ei ole kysytty koskaan.
            """),
        PostText(
            .internalCommunication, "Saunavuoro palaa", about: .hometown, in: [10, 11],
            """
            Rantasaunan vuorot palaavat marraskuussa tiistaisin ja torstaisin. Lista on aulassa, avaimet Emmalla. Avanto on \
            auki, kun jää kantaa, ja sen päättää Kari eikä innokkain.
            """,
            picture: "Hirsisauna jäisen lahden rannalla, laiturilla lyhty."),
        PostText(
            .internalCommunication, "Uusi tulee taloon", about: .learning,
            """
            Maanantaina aloittaa kuusi uutta. Heille on nimetty pari, kaappi ja paikka ruokalan pöydästä. Yksi heistä on \
            palaaja: hän lähti 2019 ja huomasi, ettei muualla ole yhtä kovaäänisiä.
            """),
        PostText(
            .internalCommunication, "Lukujen ilta", about: .openness, in: [2, 3],
            """
            Ritva näyttää torstaina kello 15, mistä raha tuli ja mihin se meni. Tilaisuus on ruokalassa ja etänä, eikä \
            kysymyksiä tarvitse pehmentää. Iltavuorolle sama uudestaan kello 22.
            """),
        PostText(
            .internalCommunication, "Kiitos pakkasyön väelle", about: .factory, in: [1, 2],
            """
            Viime yönä oli 31 astetta pakkasta, ja linja kävi. Kiitos niille, jotka vaihtoivat vuoroja, kun käsineet jäätyivät, \
            ja sille, joka keitti keittoa kahdelta yöllä.
            """),
        PostText(
            .internalCommunication, "Sopimus kuvista", about: .safety,
            """
            Jokainen päättää, saako hänestä ottaa kuvan. Sininen tarra kulkukortissa tarkoittaa kyllä, harmaa ei, ja värin voi \
            vaihtaa milloin vain. Kuvaaja katsoo tarran ennen kameraa.
            """),
    ]
}
