import Samples

/// Which post was made of which idea: those of the same unit that share the most words.
struct IdeaLinks {
    /// The idea of a post, by the place of its plan.
    let ideaOfPost: [(place: Int, idea: IdeaText)]

    /// Fewer shared words are chance.
    private static let leastShared = 3

    init(_ ideas: [IdeaText], _ plans: [PostPlan]) {
        var pairs: [(shared: Int, idea: Int, place: Int)] = []
        for (idea, text) in ideas.enumerated() where text.answer == .take {
            let words = Self.stems(of: text.subject + " " + text.words)
            for (place, plan) in plans.enumerated() where plan.fate == .published && plan.text.unitID == text.unitID {
                let shared = words.intersection(Self.stems(of: plan.text.title + " " + plan.text.words)).count
                if shared >= Self.leastShared { pairs.append((shared, idea, place)) }
            }
        }
        pairs.sort { ($1.shared, $0.idea, $0.place) < ($0.shared, $1.idea, $1.place) }
        var (takenIdeas, takenPlaces): (Set<Int>, Set<Int>) = ([], [])
        var links: [(place: Int, idea: IdeaText)] = []
        for pair in pairs where !takenIdeas.contains(pair.idea) && !takenPlaces.contains(pair.place) {
            takenIdeas.insert(pair.idea)
            takenPlaces.insert(pair.place)
            links.append((pair.place, ideas[pair.idea]))
        }
        ideaOfPost = links
    }

    /// The first letters of the longer words: Finnish bends the rest.
    private static func stems(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.filter { $0.count >= 4 }.map { String($0.prefix(5)) })
    }
}
