extension PracticeCustomer {
    static let hurrying = PracticeCustomer(
        id: Identifier(known: "practice-sami"), name: "Sami Rivakka", handle: "@sami",
        manner: Trilingual(
            "Kirjoittaa puhelimella, puolikkailla lauseilla. Opettaa kysymään takaisin.",
            "Skriver på telefonen, i halva meningar. Lär en att fråga tillbaka.",
            "Writes on a phone, in half sentences. Teaches one to ask back."),
        remarks: [
            Remark(.question, "Onko auki huomenna", "Öppet i morgon?", "open tomorrow?"),
            Remark(.question, "Paljonko maksaa", "Vad kostar det", "how much is it"),
            Remark(
                .request,
                "Soittakaa mulle tästä, en ehdi kirjoittaa",
                "Ring mig om det här, hinner inte skriva",
                "call me about this, no time to write"),
            Remark(
                .question,
                "Toimiiko tää myös puhelimella vai pitääkö olla kone",
                "Funkar det på mobilen eller måste man ha dator",
                "does it work on a phone or do I need a computer"),
            Remark(
                .question,
                "Missä toi paikka on, bussilla tulossa",
                "Var är stället, kommer med buss",
                "where is that place, coming by bus"),
            Remark(
                .complaint,
                "Sivu kaatuu kun painaa lähetä. Toinen kerta",
                "Sidan kraschar när man trycker på skicka. Andra gången",
                "page crashes when I press send. second time"),
            Remark(.other, "Väärä ketju, sori", "Fel tråd, sorry", "wrong thread, sorry"),
            Remark(.question, "Ehtiikö vielä tänään", "Hinner man ännu i dag", "still time today?"),
        ],
        followUps: [
            Remark(.question, "Mikä lomake, niitä on kolme", "Vilken blankett, det finns tre", "which form, there are three"),
            Remark(.request, "Lyhyemmin kiitos", "Kortare, tack", "shorter please"),
            Remark(.praise, "Ok kiitti, toimi", "Ok tack, funkade", "ok thanks, that worked"),
            Remark(.question, "Niin mutta entä viikonloppuna", "Ja men på helgen då", "ok but what about the weekend"),
            Remark(.complaint, "En mä tota kysynyt", "Det var inte det jag frågade", "not what I asked"),
            Remark(.question, "Kelle mä soitan jos ei onnistu", "Vem ringer jag om det inte går", "who do I call if it fails"),
        ])
}
