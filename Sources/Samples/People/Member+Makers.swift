public import Workplace

// Those who draw, build and install.

extension Member {
    public static let samir = Member(
        "samir", "Samir Haddad", of: .projects, may: [.lead], inTheHouse: [.stopEverything], isLeader: true, role: "leader")
    public static let jenna = Member("jenna", "Jenna Aho", of: .projects, may: [.write, .respond, .publish, .approve], role: "writer")
    public static let kari = Member("kari", "Kari Luostarinen", of: .projects, may: [.write, .respond])
    public static let irina = Member("irina", "Irina Sokolova", of: .projects, may: [.write, .respond], role: "responder")
    public static let matias = Member("matias", "Matias Hietala", of: .projects, role: "ideator")
    public static let teemu = Member("teemu", "Teemu Ikävalko", of: .projects)

    static let inProjects: [Member] = [samir, jenna, kari, irina, matias, teemu]
}

extension Member {
    public static let petra = Member("petra", "Petra Lindholm", of: .productDevelopment, may: [.lead], isLeader: true, role: "expert")
    public static let ilari = Member(
        "ilari", "Ilari Saarinen", of: .productDevelopment, may: [.write, .respond, .publish, .approve], role: "expert")
    public static let minna = Member(
        "minna", "Minna Rautiainen", of: .productDevelopment, may: [.write, .respond, .publish], role: "developer")
    public static let wei = Member("wei", "Wei Liang", of: .productDevelopment, speaks: .english, role: "expert")
    public static let sofia = Member("sofia", "Sofia Grönroos", of: .productDevelopment, speaks: .swedish, role: "writer")
    public static let henri = Member("henri", "Henri Kosonen", of: .productDevelopment, role: "ideator")
    public static let arto = Member("arto", "Arto Vainikka", of: .productDevelopment)
    public static let amina = Member("amina", "Amina Warsame", of: .productDevelopment, role: "developer")

    static let inProductDevelopment: [Member] = [petra, ilari, minna, wei, sofia, henri, arto, amina]
}
