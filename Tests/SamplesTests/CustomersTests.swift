import Samples
import Testing
import Workplace

@Suite struct CustomersTests {
    @Test func `who asks is answered, and spam is not`() {
        for message in CustomerMessages.all {
            if message.category.wantsAnswer { #expect(message.answer != nil, "\(message.words)") }
            if message.category == .spam { #expect(message.answer == nil) }
        }
    }

    @Test func `a message is routed to another unit, and the note of the one who knows comes from there`() {
        for message in CustomerMessages.all {
            if let route = message.route { #expect(route.unitID != message.unitID && route.note.count >= 10) }
            if let note = message.innerNote { #expect(Routala.member(note.memberID)?.home == message.answeringUnitID) }
        }
    }

    @Test func `a handle belongs to one customer`() {
        let names = Dictionary(grouping: CustomerMessages.all.map(\.customer), by: \.handle).mapValues(Set.init)

        #expect(names.values.allSatisfy { $0.count == 1 })
    }

    @Test func `customers write in three languages and all through the year`() {
        #expect(Set(CustomerMessages.all.map(\.language)) == Set(HouseLanguage.allCases))
        for month in 1...12 { #expect(CustomerMessages.in(month).count >= 60) }
    }

    @Test func `four practice customers have about sixty things to say, each in three languages`() {
        let customers = PracticeCustomers.all
        let remarks = customers.flatMap { $0.remarks + $0.followUps }

        #expect(customers.count == 4 && Set(customers.map(\.id)).count == 4 && Set(customers.map(\.handle)).count == 4)
        #expect(customers.allSatisfy { Identifier<PracticeCustomer>($0.id.text) != nil })
        #expect(remarks.count >= 56)
        for language in HouseLanguage.allCases { #expect(Set(remarks.map { $0.words[language] }).count == remarks.count) }
    }

    @Test func `practice customers do more than ask`() {
        let categories = Set(PracticeCustomers.all.flatMap(\.remarks).map(\.category))

        #expect(categories.isSuperset(of: [.question, .complaint, .praise, .request, .feedback]))
    }
}
