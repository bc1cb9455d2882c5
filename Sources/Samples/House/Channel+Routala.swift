public import Workplace

extension Routala {
    /// The register of accounts: where Routala speaks, who keeps each account and what is promised there.
    ///
    /// They exist on paper only. Nothing but the practice network is ever connected.
    public static let channels: [Channel] = [
        .practice, .communications, .marketing, .customerService, .recruitment, .sales, .internalCommunication, .management, .projects,
        .productDevelopment,
    ]

    /// Where `unit` speaks to the public.
    public static func channel(of unit: Unit.ID) -> Channel? { channels.first { $0.unitID == unit && $0.network != .practice } }
}

extension Channel {
    /// The whole house rehearses here; nothing leaves it.
    public static let practice = Channel(
        "harjoitus", .communications, .practice, "Harjoitusverkko", "@routala", [.aino, .oskari],
        promise: "Täällä harjoitellaan. Mitään ei julkaista ulos.")

    public static let communications = Channel(
        "routala", .communications, .mastodon, "Routala", "@routala@some.example", [.aino, .oskari],
        promise: "Vastaamme arkisin 8–16, saman palvelupäivän aikana. Emme käsittele henkilötietoja täällä.")

    public static let marketing = Channel(
        "tarinat", .marketing, .bluesky, "Routalan tarinat", "tarinat.routala.example", [.noora, .mika],
        promise: "Vastaamme arkisin 8–16, saman palvelupäivän aikana.")

    public static let customerService = Channel(
        "apua", .customerService, .mastodon, "Routalan asiakaspalvelu", "@apua@some.example", [.sanna, .pirjo],
        promise: "Vastaamme arkisin 8–16, puolessa palvelupäivässä. Osoitteet ja laskut hoidamme puhelimessa 05 555 0100.")

    public static let recruitment = Channel(
        "toissa", .recruitment, .mastodon, "Töissä Routalassa", "@toissa@some.example", [.elina, .saara],
        promise: "Hakijan kysymykseen vastataan seuraavan arkipäivän aikana.")

    public static let sales = Channel(
        "myynti", .sales, .mastodon, "Routalan myynti", "@myynti@some.example", [.anne, .lauri],
        promise: "Vastaamme arkisin 9–17. Hinnan sanomme katselmuksen jälkeen, emme kommenteissa.")

    public static let internalCommunication = Channel(
        "talonvaki", .internalCommunication, .mastodon, "Talon väki", "@talonvaki@some.example", [.tiina, .emma],
        promise: "Talon väen kysymyksiin vastataan saman päivän aikana, myös iltavuorolle.")

    public static let management = Channel(
        "marja", .management, .bluesky, "Marja Ojala", "marja.routala.example", [.marja, .aino],
        promise: "Marja vastaa itse kahden päivän sisällä.")

    public static let projects = Channel(
        "asennukset", .projects, .mastodon, "Routalan asennukset", "@asennukset@some.example", [.samir, .jenna],
        promise: "Asennuspäiviä koskeviin kysymyksiin vastaamme arkisin 7–15.")

    public static let productDevelopment = Channel(
        "labra", .productDevelopment, .mastodon, "Routalan labra", "@labra@some.example", [.ilari, .petra],
        promise: "Vastaamme kahden arkipäivän sisällä. Joskus mittaamme ensin.")

    private init(
        _ key: String, _ unit: Unit.ID, _ network: Network, _ name: String, _ handle: String, _ stewards: [Member], promise: String
    ) {
        self.init(
            id: Identifier(known: "channel-\(key)"), unitID: unit, network: network, name: name, handle: handle, server: "",
            stewards: stewards.map(\.id), recoveryContact: "Talon IT, Timo Hyvönen, 05 555 0142", servicePromise: promise,
            connection: network.isRehearsal ? .connected : .notConnected, capabilities: .usual(of: network))
    }
}
