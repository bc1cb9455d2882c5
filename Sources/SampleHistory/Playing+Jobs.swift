import Samples
import Storage
import WorkingTime
import Workplace

// What the program's jobs do while people work: here it is done at once and without any network.

extension Playing {
    private static let holder = "sample history"

    private func due(_ kind: Job.Kind) async throws -> [Job] {
        try await stores.jobs.claim(20, of: [kind], for: Self.holder, lease: .minutes(1), at: now())
    }

    /// Ends what an account has queued and nobody is to do.
    func finishJobs(_ kind: Job.Kind) async throws {
        for job in try await due(kind) { try await stores.jobs.finish(job, heldBy: Self.holder, again: nil) }
    }

    /// Carries what is due to its network. The practice network takes it for real, the others are played.
    func deliver() async throws {
        for job in try await due(.deliver) {
            guard let errand = try await stores.deliveries.takeTurn(job, heldBy: Self.holder, at: now()) else { continue }
            try await stores.deliveries.record(try await outcome(of: errand), of: errand, at: now())
        }
    }

    private func outcome(of errand: Deliveries.Errand) async throws -> Delivery.Outcome {
        if errand.channel.network.isRehearsal {
            let receipt = try await stores.practice.put(
                errand.text.words, on: errand.channel.id, replyTo: errand.text.replyTo?.id, key: errand.delivery.key, at: now())
            return .sent(receipt)
        }
        if let reason = refusal {
            refusal = nil
            return .refused(reason: reason)
        }
        let receipt = Delivery.Receipt(remoteID: errand.delivery.key.text, address: nil)
        if case .post = errand.delivery.subject { published[errand.channel.id, default: []].append(receipt.remoteID) }
        return .sent(receipt)
    }

    /// Lets the invented customers of the practice network say what they have to say, and takes it into the inbox.
    func rehearse() async throws {
        for job in try await due(.rehearse) {
            try await stores.practice.rehearse(under: job.subject, at: now())
            try await stores.jobs.finish(job, heldBy: Self.holder, again: nil)
        }
        for job in try await due(.fetch) {
            let channel = Channel.ID(known: job.subject)
            let harvest = try await stores.practice.said(after: stores.channels.fetchCursor(of: channel), on: channel)
            try await stores.inbox.receive(harvest, on: channel, at: now())
            try await stores.jobs.finish(job, heldBy: Self.holder, again: nil)
        }
    }
}
