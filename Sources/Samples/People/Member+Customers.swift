public import Workplace

// Those who meet customers and applicants every day.

extension Member {
    public static let pirjo = Member("pirjo", "Pirjo Hämäläinen", of: .customerService, may: [.lead], role: "planner")
    public static let sanna = Member(
        "sanna", "Sanna Mäkelä", of: .customerService, may: [.write, .respond, .publish, .approve], role: "responder")
    public static let johan = Member(
        "johan", "Johan Bergström", of: .customerService, may: [.write, .respond, .publish], speaks: .swedish, role: "responder")
    public static let nadia = Member("nadia", "Nadia Rahimi", of: .customerService, may: [.write, .respond], role: "responder")
    public static let antti = Member("antti", "Antti Suikkanen", of: .customerService, may: [.write, .respond], role: "responder")
    public static let heli = Member("heli", "Heli Pöyhönen", of: .customerService, may: [.write, .respond])
    public static let joonas = Member("joonas", "Joonas Kinnunen", of: .customerService, role: "ideator")

    static let inCustomerService: [Member] = [pirjo, sanna, johan, nadia, antti, heli, joonas]
}

extension Member {
    public static let elina = Member("elina", "Elina Korpi", of: .recruitment, may: [.lead], role: "ambassador")
    public static let saara = Member(
        "saara", "Saara Tiainen", of: .recruitment, may: [.write, .respond, .publish, .approve], role: "responder")
    public static let viktor = Member(
        "viktor", "Viktor Nyman", of: .recruitment, may: [.write, .respond], speaks: .swedish, role: "writer")

    static let inRecruitment: [Member] = [elina, saara, viktor]
}

extension Member {
    public static let anne = Member("anne", "Anne Partanen", of: .sales, may: [.lead], isLeader: true, role: "leader")
    /// Writes and answers; somebody else approves.
    public static let veikko = Member("veikko", "Veikko Rautio", of: .sales, may: [.write, .respond], role: "writer")
    public static let lauri = Member("lauri", "Lauri Multanen", of: .sales, may: [.write, .respond, .publish, .approve], role: "publisher")
    public static let jukka = Member("jukka", "Jukka Väisänen", of: .sales, role: "ideator")
    public static let camilla = Member(
        "camilla", "Camilla Ekholm", of: .sales, may: [.write, .respond], speaks: .swedish, role: "responder")
    public static let mirva = Member("mirva", "Mirva Paavilainen", of: .sales, role: "ambassador")

    static let inSales: [Member] = [anne, veikko, lauri, jukka, camilla, mirva]
}
