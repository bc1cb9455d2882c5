import Hummingbird
import Storage
import Workplace

/// The first run in five steps: organisation, units, first channel, ground rules, first people.
enum SetUpRoutes {
    static let all: [Route] = [
        .get("/setup", .everyone, use: show),
        .post("/setup/organisation", .everyone, use: found),
        .get("/setup/units", .right(.administer), use: showUnits),
        .post("/setup/units", .right(.administer), use: addUnits),
        .get("/setup/channel", .right(.administer), use: showChannel),
        .post("/setup/channel", .right(.administer), use: chooseChannel),
        .get("/setup/rules", .right(.administer), use: showRules),
        .post("/setup/rules", .right(.administer), use: adoptRules),
        .get("/setup/people", .right(.administer), use: showPeople),
        .post("/setup/people", .right(.administer), use: invitePeople),
        .post("/setup/completion", .right(.administer), use: finish),
    ]

    /// The founding form in an empty house; later the step at which the set-up was left.
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        guard let progress = try await visit.stores.organisations.progress() else {
            return try await FoundingPage(visit: visit, state: .fresh).page.response(for: visit)
        }
        return .seeOther(try visit.signedIn().may(.administer) ? SetUpStep.next(progress).path : "/")
    }

    /// Founds the organisation and lets its first person in at once.
    @Sendable static func found(_ visit: Visit) async throws -> Response {
        guard visit.organisation == nil else { return .seeOther("/") }
        return try await visit.keeping({ FoundingPage(visit: visit, state: $0).page }) {
            let founding = try Founding(visit.form, newKey: { visit.stores.newKey(at: visit.now) }, at: visit.now)
            let hash = try await visit.stores.passwords.hash(visit.form["password"])
            let token = try await visit.stores.organisations.found(
                founding.organisation, firstUnit: founding.unit, founder: founding.member, passwordHash: hash, on: visit.device,
                at: visit.now)
            return visit.opening(token, leadingTo: SetUpStep.units.path)
        }
    }

    @Sendable static func finish(_ visit: Visit) async throws -> Response {
        try await visit.stores.organisations.finishSetUp(by: visit.signedIn(), at: visit.now)
        return .seeOther("/", said: .setUp)
    }
}

extension Visit {
    /// Only called once an organisation has been founded: the routes of the later steps let nobody else through.
    func setUpSteps(_ current: SetUpStep) async throws -> SetUpSteps {
        guard let progress = try await stores.organisations.progress() else { throw NotFound() }
        return SetUpSteps(visit: self, current: current, progress: progress)
    }
}
