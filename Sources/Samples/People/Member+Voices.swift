public import Workplace

// Those whose work it is to tell, inside the house and outside it, and the management.

extension Member {
    /// Leads communications and sees to the whole: the second pair of eyes of units that have only one.
    public static let aino = Member(
        "aino", "Aino Kettunen", of: .communications, may: [.lead],
        elsewhere: [
            .sales: [.write, .approve, .publish], .management: [.write, .approve, .publish],
            .recruitment: [.approve], .projects: [.approve], .productDevelopment: [.approve],
        ],
        inTheHouse: [.administer, .coordinate, .stopEverything], role: "planner")
    /// Aino's deputy.
    public static let oskari = Member(
        "oskari", "Oskari Niemi", of: .communications, may: [.write, .respond, .publish, .approve], elsewhere: [.management: [.approve]],
        inTheHouse: [.coordinate, .stopEverything], role: "publisher")
    public static let hanna = Member(
        "hanna", "Hanna Virolainen", of: .communications, may: [.write, .respond, .publish], role: "writer")
    public static let linnea = Member(
        "linnea", "Linnea Sjöblom", of: .communications, may: [.write, .respond], elsewhere: [.customerService: [.respond]],
        speaks: .swedish, role: "responder")
    public static let tuomas = Member("tuomas", "Tuomas Pesonen", of: .communications, role: "writer")

    static let inCommunications: [Member] = [aino, oskari, hanna, linnea, tuomas]
}

extension Member {
    public static let noora = Member("noora", "Noora Salmi", of: .marketing, may: [.lead], role: "planner")
    public static let mika = Member("mika", "Mika Salo", of: .marketing, may: [.write, .respond, .publish, .approve], role: "publisher")
    public static let kaisa = Member("kaisa", "Kaisa Lehtonen", of: .marketing, may: [.write, .publish], role: "writer")
    public static let daniel = Member("daniel", "Daniel Okafor", of: .marketing, speaks: .english, role: "writer")
    public static let riikka = Member("riikka", "Riikka Turunen", of: .marketing, may: [.write, .respond], role: "responder")

    static let inMarketing: [Member] = [noora, mika, kaisa, daniel, riikka]
}

extension Member {
    public static let tiina = Member("tiina", "Tiina Rossi", of: .internalCommunication, may: [.lead], role: "planner")
    public static let emma = Member(
        "emma", "Emma Karvinen", of: .internalCommunication, may: [.write, .respond, .publish, .approve], role: "writer")
    /// Keeps the server, too.
    public static let timo = Member("timo", "Timo Hyvönen", of: .internalCommunication, inTheHouse: [.administer], role: "reader")

    static let inInternalCommunication: [Member] = [tiina, emma, timo]
}

extension Member {
    /// The managing director.
    public static let marja = Member(
        "marja", "Marja Ojala", of: .management, may: [.lead], inTheHouse: [.stopEverything], isLeader: true, role: "leader")
    /// Runs the factory.
    public static let esa = Member(
        "esa", "Esa Taipale", of: .management, may: [.write, .approve], elsewhere: [.internalCommunication: [.write, .approve]],
        isLeader: true)
    /// Keeps the money.
    public static let ritva = Member("ritva", "Ritva Holopainen", of: .management, isLeader: true)

    static let inManagement: [Member] = [marja, esa, ritva]
}
