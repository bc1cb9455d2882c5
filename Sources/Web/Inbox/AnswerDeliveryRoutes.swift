import Hummingbird
import Storage
import Workplace

/// What a person decides of an answer that could not go out by itself.
enum AnswerDeliveryRoutes {
    static let all: [Route] = [
        .post("/cases/:case/answers/:answer/attempts", .right(.respond), use: sendAgain),
        .post("/cases/:case/answers/:answer/arrival", .right(.respond), use: confirmArrival),
    ]

    @Sendable static func sendAgain(_ visit: Visit) async throws -> Response {
        let (message, answer): (Message.ID, Answer.ID) = (try visit.key("case"), try visit.key("answer"))
        try await visit.stores.deliveries.sendAgain(.answer(answer), by: visit.signedIn(), at: visit.now)
        return .seeOther("/cases/\(message)", said: .sentAgain)
    }

    @Sendable static func confirmArrival(_ visit: Visit) async throws -> Response {
        let (message, answer): (Message.ID, Answer.ID) = (try visit.key("case"), try visit.key("answer"))
        try await visit.stores.deliveries.confirmArrival(.answer(answer), address: nil, by: visit.signedIn(), at: visit.now)
        return .seeOther("/cases/\(message)", said: .saved)
    }
}

/// The buttons beside an answer of which nobody knows whether it arrived, or which the network refused.
struct AnswerDecision {
    let visit: Visit
    let case_: SeenCase
    let answer: SeenAnswer

    var html: HTML? {
        guard visit.member?.may(.respond, in: case_.seen.message.unitID) == true else { return nil }
        let base = "/cases/\(case_.seen.message.id)/answers/\(answer.id)"
        switch answer.passage {
        case .refused, .needsConnecting:
            return visit.formMarkup(
                to: "\(base)/attempts", class: "contents", "<div><button class=\"button quiet\">\(visit.texts.tryAgain)</button></div>")
        case .undecided:
            return """
                <div class="row-of">\(visit.formMarkup(to: "\(base)/arrival", class: "contents", "<button class=\"button quiet\">\(visit.texts.itArrived)</button>"))\
                \(visit.formMarkup(to: "\(base)/attempts", class: "contents", "<button class=\"button quiet\">\(visit.texts.itDidNot)</button>"))</div>
                """
        case .underway, .arrived, .again, .uncertain, .stopped: return nil
        }
    }
}
