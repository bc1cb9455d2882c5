/// The closed classes of Swedish: strong and short verbs, nouns and adjectives whose vowel changes.
///
/// Each line is a lemma and its forms. Source: Svenska Akademiens grammatik, volume 2.
enum SwedishIrregulars {
    /// The lemmas of an irregular form, whatever stands before it in a compound: `tillkom`, `hemstäder`, `tjänstemän`.
    static func lemmas(of word: String) -> [String] {
        if let lemmas = verbs[word] ?? nouns[word] ?? others[word] { return lemmas }
        for length in stride(from: min(word.count - 2, longest), through: 3, by: -1) {
            let (beginning, end) = (word.dropLast(length), String(word.suffix(length)))
            if let lemmas = verbs[end], particles.contains(String(beginning)) { return lemmas.map { beginning + $0 } }
            let isLongEnough = end == "män" ? beginning.count >= 4 : length >= 5 && beginning.count >= 3
            if isLongEnough, let lemmas = nouns[end] { return lemmas.map { beginning + $0 } }
        }
        return []
    }

    private static let longest = 10

    private static let verbs = forms(
        """
        vara är var varit vore; ha har hade haft; bli blir blev blivit bliven; få får fick fått; ge ger gav gett givit given; ta tar tog tagit tagen
        gå går gick gått; stå står stod stått; se ser såg sett; ske sker skedde skett; be ber bad bett; dö dör dog dött; le ler log lett
        slå slår slog slagit slagen; göra gör gjorde gjort gjord; säga säger sade sa sagt sagd; lägga lägger lade la lagt lagd
        veta vet visste vetat; vilja vill ville velat; kunna kan kunde kunnat; skola ska skall skulle; böra bör borde bort
        bo bor bodde bott; tro tror trodde trott; bero beror berodde berott; nå når nådde nått; må mår mådde mått; sy syr sydde sytt
        klä klär klädde klätt; fly flyr flydde flytt; bry bryr brydde brytt; ro ror rodde rott; sprida sprider spred
        komma kom kommit; sova sov; hålla höll hållit hållen; falla föll fallit fallen; låta lät låtit; gråta grät gråtit; äta åt ätit äten
        binda band bundit bunden; brinna brann brunnit brunnen; dricka drack druckit drucken; finna fann funnit funnen finns
        försvinna försvann försvunnit försvunnen; hinna hann hunnit hunnen; rinna rann runnit; sitta satt suttit; slippa slapp sluppit
        spricka sprack spruckit sprucken; springa sprang sprungit sprungen; sticka stack stuckit stucken; svinna svann svunnit
        tvinga tvang tvungit tvungen; vinna vann vunnit vunnen; dra drar drog dragit dragen; fara far for farit
        bita bet bitit biten; driva drev drivit driven; gripa grep gripit gripen; lida led lidit liden; rida red ridit; skina sken skinit
        skriva skrev skrivit skriven; skrika skrek skrikit; slita slet slitit sliten; stiga steg stigit stigen; svika svek svikit sviken
        vika vek vikit viken; bjuda bjöd bjudit bjuden; bryta bröt brutit bruten; flyga flög flugit flugen; flyta flöt flutit fluten
        frysa frös frusit frusen; krypa kröp krupit; ljuga ljög ljugit; njuta njöt njutit; sjunga sjöng sjungit sjungen; sjunka sjönk sjunkit
        sjuda sjöd; skjuta sköt skjutit skjuten; skära skar skurit skuren; bära bar burit buren; stjäla stal stulit stulen; smyga smög smugit
        suga sög sugit; supa söp supit; stryka strök strukit struken; tryta tröt; strida stred stridit; knyta knöt knutit knuten
        ligga låg legat; välja valde valt vald; sälja sålde sålt såld; skilja skilde skilt skild; vänja vande vant vand
        sätta satte satt; svälja svalde svalt; dölja dolde dolt dold; spörja sporde sport; smörja smorde smort smord
        glädja gladde glatt; stödja stödde stött; leva levde levt levat; växa växte vuxit; heta hette hetat; duga dög; svära svor svurit svuren
        förnimma förnam; lyda löd lydde; besluta beslöt; riva rev rivit riven; bedra bedrar bedrog; träda trädde trätt; råda rådde rått
        """)

    private static let particles: Set = [
        "an", "anför", "av", "be", "bi", "bort", "då", "efter", "er", "fast", "fort", "fram", "från", "för", "före", "förut", "ge", "genom",
        "hem", "här", "i", "igen", "in", "inne", "kvar", "led", "med", "miss", "mot", "ned", "ner", "om", "åter", "på", "över", "rå", "sam",
        "samman", "sär", "till", "tillbaka", "tillfreds", "under", "undan", "upp", "upprätt", "ur", "ut", "utan", "utom", "van", "vid", "å",
        "åstad",
    ]

    private static let nouns = forms(
        """
        man män männen mannen; hand händer; natt nätter; stad städer; land länder; bok böcker; fot fötter; rot rötter; tand tänder
        brand bränder; strand stränder; rand ränder; gås gäss; mus möss; lus löss; son söner; dotter döttrar; bror bröder broder
        far fäder fader; mor mödrar moder; bonde bönder; ledamot ledamöter; tång tänger; stång stänger; öga ögon ögonen; öra öron öronen
        huvud huvuden; ko kor; verkstad verkstäder; bokstav bokstäver
        """)

    private static let others = forms(
        """
        stor större störst största; liten litet små lilla mindre minst minsta; lite mindre minst; gammal gamla gammalt äldre äldst äldsta
        god gott goda bättre bäst bästa; bra bättre bäst; dålig sämre sämst sämsta; hög högre högst högsta; låg lägre lägst lägsta
        lång längre längst längsta; länge längre längst; ung yngre yngst yngsta; tung tyngre tyngst; grov grövre grövst; trång trängre
        nära närmare närmast närmaste; många fler flera flest flesta; mycket mer mera mest mesta; gärna hellre helst; illa värre värst värsta
        få färre; annan annat andra; någon något några; all allt alla; ingen inget inga; egen eget egna; sådan sådant sådana; ond värre värst
        blå blått blåa; grå grått gråa; ny nytt nya; fri fritt fria; rå rått; vuxen vuxet vuxna; sann sant; vid vitt vidare; vit vitt vitare
        sen senare; svår svårare; lätt lättare; snabb snabbare; stark starkare; svag svagare; rik rikare; fin finare; kort kortare; djup djupare
        bred bredare brett; varm varmare; kall kallare; hård hårdare; mjuk mjukare; klar klarare; dyr dyrare; frisk friskare; sjuk sjukare
        ren renare; ljus ljusare; mörk mörkare; lugn lugnare; tät tätare; stolt stoltare; trygg tryggare; glad gladare; smal smalare
        vacker vackrare; säker säkrare; enkel enklare; ledsen ledsnare; mogen mognare
        """)

    private static func forms(_ lines: String) -> [String: [String]] {
        var lemmas: [String: [String]] = [:]
        for line in lines.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let words = line.split(separator: " ").map(String.init)
            for word in words.flatMap(bent) { lemmas[word, default: []].append(words[0]) }
        }
        return lemmas
    }

    /// The form with what it takes on regularly: `bunden` is also `bundet` and `bundna`, `fäder` also `fäderna`.
    private static func bent(_ form: String) -> [String] {
        if form.hasSuffix("en"), form.count > 4 { return [form, form.dropLast(2) + "et", form.dropLast(2) + "na"] }
        return form.hasSuffix("er") || form.hasSuffix("ar") ? [form, form + "na", form + "n"] : [form]
    }
}
