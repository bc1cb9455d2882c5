import WorkingTime
public import Workplace

/// Routala Oy, the invented organisation that tests, previews and the sample year are played with.
///
/// It makes heat pumps in Lappeenranta. Of its 340 people those are here who write, approve and answer; nobody and
/// nothing in it exists outside this program.
public enum Routala {
    public static let organisation = Organisation(
        name: "Routala Oy", language: .finnish, zone: .helsinki, isSample: true, foundedAt: .founding, setUpAt: .founding + .hours(2))

    public static let units: [Unit] = [
        .communications, .marketing, .customerService, .recruitment, .sales, .internalCommunication, .management, .projects,
        .productDevelopment,
    ]

    public static let members: [Member] =
        Member.inCommunications + Member.inMarketing + Member.inCustomerService + Member.inRecruitment + Member.inSales
        + Member.inInternalCommunication + Member.inManagement + Member.inProjects + Member.inProductDevelopment

    public static func unit(_ id: Unit.ID) -> Unit? { units.first { $0.id == id } }
    public static func member(_ id: Member.ID) -> Member? { members.first { $0.id == id } }
    public static func members(of unit: Unit.ID) -> [Member] { members.filter { $0.home == unit } }
}

extension Routala {
    /// What the house talks about, week after week.
    public enum Theme: String, CaseIterable, Hashable, Sendable {
        case frost, heating, models, noise, installing, housingCompanies, upkeep, costs
        case vacancies, learning, factory, safety, hometown, openness

        public var name: String {
            switch self {
            case .frost: "Pakkanen ja luotettavuus"
            case .heating: "Lämmityskausi"
            case .models: "Mallit ja ohjeet"
            case .noise: "Naapurisopu"
            case .installing: "Asentajan työ"
            case .housingCompanies: "Taloyhtiön kysymykset"
            case .upkeep: "Huolto ja varaosat"
            case .costs: "Hinta ja kulut"
            case .vacancies: "Avoimet paikat"
            case .learning: "Työssä oppiminen"
            case .factory: "Tehtaan arki"
            case .safety: "Turvallinen työ"
            case .hometown: "Lappeenranta"
            case .openness: "Virheet ja opit"
            }
        }
    }
}
