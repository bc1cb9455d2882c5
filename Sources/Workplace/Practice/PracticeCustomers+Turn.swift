extension PracticeCustomers {
    /// Somebody's turn to say something on the practice network.
    public struct Turn: Hashable, Sendable {
        public let customer: PracticeCustomer
        public let remark: PracticeCustomer.Remark
    }

    /// What is said under a post of ours: the same post always gets the same remark, different posts different ones.
    ///
    /// - Parameter post: the key of the post.
    public static func remark(under post: String) -> Turn {
        let number = fingerprint(of: post)
        let customer = all[Int(number % UInt64(all.count))]
        return Turn(customer: customer, remark: customer.remarks[Int(number / 7 % UInt64(customer.remarks.count))])
    }

    /// What a customer says to our answer; half of them leave it at that.
    public static func followUp(to answer: String, by name: String) -> Turn? {
        let number = fingerprint(of: answer)
        guard number % 2 == 0, let customer = all.first(where: { $0.name == name }) else { return nil }
        return Turn(customer: customer, remark: customer.followUps[Int(number / 7 % UInt64(customer.followUps.count))])
    }

    /// Seconds until somebody says something: people read before they write.
    public static func pause(before post: String) -> Int { 20 + Int(fingerprint(of: post) / 3 % 100) }
}
