import WorkingTime

/// 2.1 Organisation, people, channels.
extension DeedReader {
    mutating func organisationAct(_ kind: OrganisationKind, unit: Name?) throws(Malformed) -> Act {
        switch kind {
        case .unitSet:
            guard unit != nil else { throw .missing(.unit) }
            changes.units.append(try unitChange())
            return .unitSet(change: Int32(changes.units.count - 1))
        case .memberSet:
            let member = try id(.member)
            changes.members.append(try memberChange())
            return .memberSet(member, change: Int32(changes.members.count - 1))
        case .accountSet:
            guard unit != nil else { throw .missing(.unit) }
            let account = try id(.account)
            changes.accounts.append(try accountChange())
            return .accountSet(account, change: Int32(changes.accounts.count - 1))
        case .quietDeclared:
            guard unit != nil else { throw .missing(.unit) }
            return .quietDeclared(from: try date(.from), to: try date(.to), notice: try flag(.notice))
        case .quietCancelled: return .quietCancelled(declaration: try id(.declaration))
        case .rulesPublished: return .rulesPublished(version: try id(.version))
        case .rulesAcknowledged: return .rulesAcknowledged(version: try id(.version), right: try int(.right))
        case .lessonPassed: return .lessonPassed(try id(.lesson))
        case .ambassadorChosen: return .ambassadorChosen(yes: try bool(.yes))
        }
    }

    private mutating func unitChange() throws(Malformed) -> UnitChange {
        _ = try givenID(.parent)
        return UnitChange(
            name: try givenText(.name), functions: try givenIDs(.functions), primary: try givenID(.primary),
            rhythm: try givenNumber(.rhythm), days: try givenWeekdays(), from: try givenMinute(.from), to: try givenMinute(.to),
            targetMinutes: try given(.target) { (reader: inout DeedReader, token, field) throws(Malformed) in
                try reader.int(token, field)
            },
            scope: try given(.scope) { (reader: inout DeedReader, token, field) throws(Malformed) in
                try reader.word(token, field, Self.scopes)
            },
            hasReason: try saysSomething(.reason), reviewBy: try optionalDate(.reviewBy))
    }

    private mutating func memberChange() throws(Malformed) -> MemberChange {
        MemberChange(
            home: try givenID(.home), roles: try givenIDs(.roles), leave: try givenFlag(.leave),
            chosenRole: try givenID(.chosenRole))
    }

    private mutating func accountChange() throws(Malformed) -> AccountChange {
        AccountChange(
            network: try givenText(.network), stewards: try givenIDs(.stewards), publishers: try givenIDs(.publishers),
            recovery: try givenFlag(.recovery), closed: try givenFlag(.closed))
    }

    private mutating func givenWeekdays() throws(Malformed) -> Given<[Int]> {
        try given(.days) { (reader: inout DeedReader, token, field) throws(Malformed) in
            var days: [Int] = []
            for item in try reader.items(token, field, "a list of weekdays") { days.append(try reader.int(item, field)) }
            guard days.allSatisfy({ (1...7).contains($0) }) else { throw .wrong(field, "a list of weekdays") }
            return days
        }
    }

    private mutating func givenMinute(_ field: Field) throws(Malformed) -> Given<Int> {
        try given(field) { (reader: inout DeedReader, token, field) throws(Malformed) in try reader.minute(token, field) }
    }

    private static let scopes = Vocabulary<UnitChange.Scope>()
}
