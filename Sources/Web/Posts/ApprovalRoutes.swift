import Hummingbird
import Storage
import Workplace
import WorkingTime

/// Four eyes: a decision on the text as it was read; and when an approved post leaves.
enum ApprovalRoutes {
    static let all: [Route] = [
        .get("/posts/:post/approval", .right(.approve), use: show),
        .post("/posts/:post/approval", .right(.approve), use: decide),
        .post("/posts/:post/schedule", .right(.publish), use: schedule),
        .post("/posts/:post/resumption", .right(.publish), use: resume),
        .post("/posts/:post/deliveries/:delivery/attempts", .right(.publish), use: sendAgain),
        .post("/posts/:post/deliveries/:delivery/arrival", .right(.publish), use: confirmArrival),
        .delete("/posts/:post/deliveries/:delivery", .right(.publish), use: takeDown),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func decide(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await page(visit, $0) }) {
            let member = try visit.signedIn()
            let seen = Int(visit.form["revision"]) ?? 0
            switch visit.form["decision"] {
            case "approve":
                try await visit.stores.posts.approve(id, seen: seen, by: member, at: visit.now)
                return .seeOther("/posts/\(id)", said: .approved)
            case "return":
                let note = try Words(visit.form["change"], field: Words.Field("change"), atMost: 1_000).text
                try await visit.stores.posts.sendBack(id, seen: seen, note: note, by: member, at: visit.now)
                return .seeOther("/", said: .returned)
            default: throw WordsRefusal.missing(Words.Field("decision"))
            }
        }
    }

    @Sendable static func schedule(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await PostRoutes.page(visit, $0) }) {
            let time = visit.form["when"] == "now" ? visit.now : try SentPost(visit: visit).plan.leavesAt ?? visit.now
            try await visit.stores.posts.schedule(id, for: time, by: visit.signedIn(), at: visit.now)
            return .seeOther("/posts/\(id)", said: .scheduled)
        }
    }

    @Sendable static func resume(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        try await visit.stores.posts.resume(id, by: visit.signedIn(), at: visit.now)
        return .seeOther("/posts/\(id)", said: .scheduled)
    }

    @Sendable static func sendAgain(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await PostRoutes.page(visit, $0) }) {
            try await visit.stores.deliveries.sendAgain(.post(id, visit.key("delivery")), by: visit.signedIn(), at: visit.now)
            return .seeOther("/posts/\(id)", said: .sentAgain)
        }
    }

    @Sendable static func confirmArrival(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await PostRoutes.page(visit, $0) }) {
            try await visit.stores.deliveries.confirmArrival(
                .post(id, visit.key("delivery")), address: nil, by: visit.signedIn(), at: visit.now)
            return .seeOther("/posts/\(id)", said: .saved)
        }
    }

    @Sendable static func takeDown(_ visit: Visit) async throws -> Response {
        let id: Post.ID = try visit.key("post")
        return try await visit.keeping({ try await PostRoutes.page(visit, $0) }) {
            try await visit.stores.takedowns.ask(visit.key("delivery"), of: id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/posts/\(id)", said: .takedownAsked)
        }
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let seen = try await visit.stores.posts.post(visit.key("post"), seenBy: visit.signedIn())
        return ApprovalPage(visit: visit, seen: seen, state: state).page
    }
}

/// `GET /media/:picture`: a picture of a post, for those who may see the post.
enum MediaRoutes {
    static let all: [Route] = [.get("/media/:picture", use: show)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let picture = try await visit.stores.posts.picture(visit.key("picture"), seenBy: visit.signedIn())
        let bytes = try await visit.stores.contents.bytes(of: ContentMark(known: picture.content))
        return Response(
            status: .ok, headers: [.contentType: picture.mediaType, .cacheControl: "private, max-age=86400"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
