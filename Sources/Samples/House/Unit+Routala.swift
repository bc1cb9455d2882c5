import WorkingTime
public import Workplace

extension Identifier where Subject == Unit {
    public static var communications: Self { Self(known: "unit-viestinta") }
    public static var marketing: Self { Self(known: "unit-markkinointi") }
    public static var customerService: Self { Self(known: "unit-asiakaspalvelu") }
    public static var recruitment: Self { Self(known: "unit-rekrytointi") }
    public static var sales: Self { Self(known: "unit-myynti") }
    public static var internalCommunication: Self { Self(known: "unit-sisainen-viestinta") }
    public static var management: Self { Self(known: "unit-johto") }
    public static var projects: Self { Self(known: "unit-projektinhallinta") }
    public static var productDevelopment: Self { Self(known: "unit-tuotekehitys") }
}

extension Unit {
    public static let communications = Unit(
        id: .communications, name: "Viestintä", address: "viestinta", functions: [.communications], primary: .communications)

    public static let marketing = Unit(
        id: .marketing, name: "Markkinointi", address: "markkinointi", functions: [.marketing], primary: .marketing)

    /// Answers within half a working day, as its service promise says.
    public static let customerService = Unit(
        id: .customerService, name: "Asiakaspalvelu", address: "asiakaspalvelu", functions: [.customerService], primary: .customerService,
        rhythm: 0.75, targetMinutes: 240)

    public static let recruitment = Unit(
        id: .recruitment, name: "Rekrytointi", address: "rekrytointi", functions: [.recruitment], primary: .recruitment, rhythm: 0.5)

    /// On the road at eight, at the desk from nine to five.
    public static let sales = Unit(
        id: .sales, name: "Myynti", address: "myynti", functions: [.sales], primary: .sales, rhythm: 0.75,
        hours: ServiceHours(days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60))

    public static let internalCommunication = Unit(
        id: .internalCommunication, name: "Sisäinen viestintä", address: "sisainen-viestinta", functions: [.internalCommunication],
        primary: .internalCommunication, rhythm: 0.5)

    public static let management = Unit(
        id: .management, name: "Johto", address: "johto", functions: [.leadership], primary: .leadership, rhythm: 0.5)

    /// Installers begin at seven and stop at three.
    public static let projects = Unit(
        id: .projects, name: "Projektinhallinta", address: "projektinhallinta", functions: [.projects, .customerService],
        primary: .projects, rhythm: 0.5, hours: ServiceHours(days: [1, 2, 3, 4, 5], from: 7 * 60, to: 15 * 60))

    public static let productDevelopment = Unit(
        id: .productDevelopment, name: "Tuotekehitys", address: "tuotekehitys", functions: [.productDevelopment],
        primary: .productDevelopment, targetMinutes: 960)
}
