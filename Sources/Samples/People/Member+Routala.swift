import Workplace

extension Member {
    /// A member of Routala. `key` is the first name without accents: it makes the id and the address.
    init(
        _ key: String, _ name: String, of unit: Unit.ID, may rights: Set<Right> = [.write], elsewhere: [Unit.ID: Set<Right>] = [:],
        inTheHouse organisation: Set<Right> = [], speaks language: HouseLanguage = .finnish, isLeader: Bool = false, role: String? = nil
    ) {
        let units = elsewhere.merging([unit: rights]) { _, own in own }
        self.init(
            id: Identifier(known: "member-\(key)"), name: name, email: "\(key)@routala.example", language: language, home: unit,
            grants: Grants(organisation: organisation, units: units), isLeader: isLeader, chosenRole: role)
    }
}
