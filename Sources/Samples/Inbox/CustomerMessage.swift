public import Workplace

/// Something a customer of Routala said, and how the house answered.
public struct CustomerMessage: Hashable, Sendable {
    public let customer: Customer
    public let words: String
    public let language: HouseLanguage
    public let category: Message.Category
    public let months: Months
    /// The unit whose account it came to.
    public let unitID: Unit.ID
    /// Where it was routed, when somebody else knew better.
    public let route: Route?
    /// What the one who knows told colleagues; never shown outside.
    public let innerNote: InnerNote?
    /// Without a signature, which belongs to whoever answers; nil when nothing was asked.
    public let answer: String?

    public struct Customer: Hashable, Sendable {
        public let name: String
        public let handle: String

        init(_ name: String, _ handle: String) {
            self.name = name
            self.handle = handle
        }
    }

    public struct Route: Hashable, Sendable {
        public let unitID: Unit.ID
        /// What the customer wants, and by when.
        public let note: String

        init(to unitID: Unit.ID, _ note: String) {
            self.unitID = unitID
            self.note = note
        }
    }

    public struct InnerNote: Hashable, Sendable {
        public let memberID: Member.ID
        public let words: String

        init(by member: Member, _ words: String) {
            self.memberID = member.id
            self.words = words
        }
    }

    init(
        _ customer: Customer, to unitID: Unit.ID, _ category: Message.Category, in months: Months = .any,
        language: HouseLanguage = .finnish, _ words: String, route: Route? = nil, innerNote: InnerNote? = nil, answer: String? = nil
    ) {
        self.customer = customer
        self.unitID = unitID
        self.category = category
        self.months = months
        self.language = language
        self.words = words
        self.route = route
        self.innerNote = innerNote
        self.answer = answer
    }
}

extension CustomerMessage {
    /// The unit that ends up answering.
    public var answeringUnitID: Unit.ID { route?.unitID ?? unitID }
}

/// What customers, neighbours and applicants write to Routala, always in the same order.
public enum CustomerMessages {
    public static let all: [CustomerMessage] =
        CustomerMessage.aboutHeating + CustomerMessage.aboutNoise + CustomerMessage.aboutHousing + CustomerMessage.aboutOrders
        + CustomerMessage.aboutWork

    /// Those that somebody might write in `month` (1 = January).
    public static func `in`(_ month: Int) -> [CustomerMessage] { all.filter { $0.months.contains(month) } }
}
