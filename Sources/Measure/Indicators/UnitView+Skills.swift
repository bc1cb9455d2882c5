/// D1 skills: I01–I03, roleChosen; and I36 with `accounts`, which ask the register.
extension UnitView {
    /// I01: publishers with valid passes of all basics.
    func basics() -> Reading { census(publishers, \.hasBasics) }

    /// I01.x: an expired lesson never throws a unit back to the start.
    func basicsEver() -> Reading { .number(publishers.count { roll.people[$0].everHadBasics }) }

    /// I02
    func skilled() -> Reading { census(members, \.hasThreeLessons) }

    /// I03
    func roleWalked() -> Reading { census(members, \.hasWalkedRole) }

    func roleChosen() -> Reading { census(members, \.hasRole) }

    /// Accounts that somebody present looks after.
    func stewardedAccounts() -> Reading {
        let stewarded = accounts.filter { account in account.stewards.contains { roll.people[$0].isPresent } }
        return .number(stewarded.count, Evidence(supporting: stewarded.map(\.deed)))
    }

    /// I36: accounts that do not rest on one person.
    func stewarded() -> Reading {
        let safe = accounts.count { account in
            account.hasRecovery && account.stewards.count { roll.people[$0].isPresent } >= 2
        }
        return .census(safe, of: accounts.count)
    }
}
