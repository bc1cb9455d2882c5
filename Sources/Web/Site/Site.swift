import Hummingbird
public import Language
import Logging
public import Storage
public import WorkingTime
public import Workplace

/// The whole site: its routes over the stores, and how requests come in and answers go out.
public struct Site: Sendable {
    public let stores: Stores
    public let settings: SiteSettings
    public let now: @Sendable () -> Instant
    /// Whether the jobs are alive, for `/health`.
    let health: @Sendable () async -> Bool
    /// Tells open pages that something has changed; runs beside the server.
    public let live: LiveUpdates

    /// Reads what is searched, and what is searched for.
    let reader: any WordReading

    /// What the pages of the measure have read already.
    let memory = ReadingMemory()

    /// The word forms that topics are held against, each analysed once.
    let lexicon: Lexicon

    /// Gets networks' permissions; nil where this installation reaches no network, and the pages say so.
    let channelSignIn: (any ChannelSignIn)?

    public init(
        stores: Stores, settings: SiteSettings = SiteSettings(), now: @escaping @Sendable () -> Instant,
        reader: any WordReading = PlainWords(), lexicon: Lexicon = .letters, channelSignIn: (any ChannelSignIn)? = nil,
        health: @escaping @Sendable () async -> Bool = { true }
    ) {
        self.reader = reader
        self.lexicon = lexicon
        self.channelSignIn = channelSignIn
        self.stores = stores
        self.settings = settings
        self.now = now
        self.health = health
        live = LiveUpdates(database: stores.database)
    }

    /// Every route there is, in the order of the places.
    static let routes: [Route] = [
        AssetRoutes.all,
        HealthRoutes.all,
        SetUpRoutes.all,
        SignInRoutes.all,
        InvitationRoutes.all,
        SessionRoutes.all,
        PasswordRoutes.all,
        HomeRoutes.all,
        StandingRoutes.all,
        EstimateRoutes.all,
        ChangesRoutes.all,
        MeasureRoutes.all,
        IdeaRoutes.all,
        CalendarRoutes.all,
        SlotRoutes.all,
        GoalRoutes.all,
        InboxRoutes.all,
        CaseRoutes.all,
        AnswerDeliveryRoutes.all,
        EventRoutes.all,
        PostRoutes.all,
        ApprovalRoutes.all,
        MediaRoutes.all,
        SearchRoutes.all,
        ListeningRoutes.all,
        ActorRoutes.all,
        TopicRoutes.all,
        InsightRoutes.all,
        IssueRoutes.all,
        ReviewRoutes.all,
        TalkootRoutes.all,
        WorkRoutes.all,
        QuietRoutes.all,
        KitRoutes.all,
        TraceRoutes.all,
        LessonRoutes.all,
        RulesRoutes.all,
        AccountRoutes.all,
        ConnectionRoutes.all,
        PracticeRoutes.all,
        SettingsRoutes.all,
        PeopleRoutes.all,
        UnitSettingsRoutes.all,
    ].flatMap(\.self)

    public var responder: SiteResponder {
        let router = Router(context: PageContext.self)
        for route in Self.routes {
            router.on(RouterPath(route.path), method: route.method) { _, context in
                let visit = try context.visit
                try Self.require(route.access, of: visit)
                // Second, so that whoever has been signed out meanwhile is told that, not that the page is old.
                try visit.requireTrustedForm()
                return try await route.answer(visit)
            }
        }
        return SiteResponder(site: self, router: router.buildResponder())
    }

    private static func require(_ access: Route.Access, of visit: Visit) throws {
        switch access {
        case .everyone: break
        case .members: _ = try visit.signedIn()
        case .right(let right): guard try visit.signedIn().hasSomewhere(right) else { throw NeedsRight(right) }
        case .anyRight(let rights):
            let member = try visit.signedIn()
            guard rights.contains(where: member.hasSomewhere) else { throw NeedsRight(rights[0]) }
        }
    }
}
