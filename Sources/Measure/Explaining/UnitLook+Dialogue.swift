import WorkingTime

/// Messages, answers, listening and people outside, that a value passed over.
extension UnitLook {
    func messages(_ ledger: Ledger, _ indicator: Indicator) -> [Finding] {
        let asked = week.numbers.flatMap { number -> [Finding] in
            switch chronicle[number].act {
            case .messageReceived(let message, _, _, _) where chronicle[number].unit == unit.id,
                .messageRouted(let message, unit.id, _):
                why(number, message, ledger, indicator).map { [(number, $0)] } ?? []
            default: []
            }
        }
        return indicator == .claimed ? asked : asked + answers(ledger)
    }

    private func why(_ number: Deed.Number, _ message: Name, _ ledger: Ledger, _ indicator: Indicator) -> Uncounted.Why? {
        guard let receipt = chronicle.receipt(of: message) else { return .withoutFact }
        let story = MessageStory(receipt, of: message, in: chronicle, history.humanAnswers)
        if story.isOwn { return .ownMessage }
        guard let spell = story.spells(receipt).first(where: { $0.deed == number }) else { return .repeated }
        if let why = state(of: number, in: ledger) { return why }
        if indicator != .claimed, let release = spell.release, release < story.answer?.at ?? .never { return .released }
        let judged = story.answer?.at ?? Instant(microseconds: week.end.microseconds - 1)
        return story.isAnswerable(at: judged, history.model.answerable) ? nil : .notAnswerable
    }

    /// Answers that kept no promise.
    private func answers(_ ledger: Ledger) -> [Finding] {
        deeds { if case .messageAnswered = $0 { true } else { false } }.compactMap { number in
            guard case .messageAnswered(let message, let words, _, let automatic) = chronicle[number].act else { return nil }
            if automatic { return (number, .automatic) }
            if chronicle[number].by == nil { return (number, .nameless) }
            if words < 2 { return (number, .tooShort) }
            if !history.humanAnswers[Int(number)] { return (number, .copied) }
            guard let receipt = chronicle.receipt(of: message) else { return (number, .withoutFact) }
            let story = MessageStory(receipt, of: message, in: chronicle, history.humanAnswers)
            guard story.answer?.id == chronicle[number].id else { return (number, .repeated) }
            let isBroken = ledger.entries.contains { entry in
                !entry.holds && entry.at < chronicle[number].at && chronicle[entry.deed].act.subject == message
            }
            return isBroken ? (number, .afterDeadline) : nil
        }
    }

    func listening() -> [Finding] {
        deeds { act in
            switch act {
            case .listeningDone, .actorRead, .insightWritten, .messageClassified: true
            default: false
            }
        }.map { number in
            if isWithdrawn(number) { return (number, .withdrawn) }
            if chronicle[number].by == nil { return (number, .nameless) }
            if case .listeningDone(0) = chronicle[number].act { return (number, .empty) }
            return (number, chronicle[number].at < window ? .outsideWindow : .repeated)
        }
    }

    func audience() -> [Finding] {
        deeds { act in
            switch act {
            case .messageReceived, .contactMet: true
            default: false
            }
        }.map { number in
            if isWithdrawn(number) { return (number, .withdrawn) }
            if case .messageReceived(_, let contact, _, let own) = chronicle[number].act {
                if own { return (number, .ownMessage) }
                if contact == nil { return (number, .nameless) }
            }
            return (number, chronicle[number].at < window ? .outsideWindow : .repeated)
        }
    }
}

extension Chronicle {
    /// The first `message.received` of a message.
    fileprivate func receipt(of message: Name) -> Deed.Number? {
        stories[message].first { if case .messageReceived = self[$0].act { true } else { false } }
    }
}
