import Workplace
import WorkingTime

extension Transaction {
    func issue(_ id: Issue.ID) throws -> Issue {
        guard let row = try row("SELECT * FROM issues WHERE id = \(id)") else { throw NotFound() }
        return try Issue(row, answers: issueAnswers(id).mapValues(\.answer))
    }

    func seenIssue(_ row: Row) throws -> SeenIssue {
        let answers = try issueAnswers(row.key("id"))
        return SeenIssue(
            issue: try Issue(row, answers: answers.mapValues(\.answer)), unitName: try row.text("unit_name"),
            raiserName: try row.text("raiser_name"), deciderName: try row.textIfAny("decider_name"),
            reviewerName: try row.textIfAny("reviewer_name"), answererNames: answers.mapValues(\.name))
    }

    private func issueAnswers(_ id: Issue.ID) throws -> [Issue.Question: (answer: Issue.Answer, name: String)] {
        var answers: [Issue.Question: (answer: Issue.Answer, name: String)] = [:]
        let rows = try rows(
            """
            SELECT issue_answers.*, members.name FROM issue_answers JOIN members ON members.id = issue_answers.member_id
            WHERE issue_id = \(id)
            """)
        for row in rows {
            guard let question = Issue.Question(rawValue: try row.integer("question")) else { throw UnreadableRow(column: "question") }
            let answer = Issue.Answer(words: try row.text("words"), by: try row.key("member_id"), at: try row.instant("at"))
            answers[question] = (answer, try row.text("name"))
        }
        return answers
    }

    func insert(_ issue: Issue, formKey: String) throws {
        let content = issue.content
        try execute(
            """
            INSERT INTO issues (id, unit_id, raiser_id, question, words, link, is_drill, raised_at, decide_by, form_key)
            VALUES (\(issue.id), \(issue.unitID), \(issue.raiserID), \(content.question), \(content.words), \(content.link),
                    \(content.isDrill), \(issue.raisedAt), \(issue.decideBy), \(formKey))
            """)
    }

    func save(_ issue: Issue) throws {
        try execute(
            """
            UPDATE issues SET decision = \(issue.decision?.choice.rawValue), reason = \(issue.decision?.reason ?? ""),
              decided_by = \(issue.decision?.by), decided_at = \(issue.decision?.at), review = \(issue.review?.words ?? ""),
              reviewed_by = \(issue.review?.by), reviewed_at = \(issue.review?.at) WHERE id = \(issue.id)
            """)
        try execute("DELETE FROM issue_answers WHERE issue_id = \(issue.id)")
        for (question, answer) in issue.answers {
            try execute(
                """
                INSERT INTO issue_answers (issue_id, question, words, member_id, at)
                VALUES (\(issue.id), \(question.rawValue), \(answer.words), \(answer.by), \(answer.at))
                """)
        }
    }
}

extension Issue {
    init(_ row: Row, answers: [Question: Answer]) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), raiserID: try row.key("raiser_id"),
            content: Content(
                question: try row.text("question"), words: try row.text("words"), link: try row.text("link"),
                isDrill: try row.flag("is_drill")),
            raisedAt: try row.instant("raised_at"), decideBy: try row.instant("decide_by"), answers: answers,
            decision: try row.instantIfAny("decided_at").map {
                Decision(choice: try row.word("decision"), reason: try row.text("reason"), by: try row.key("decided_by"), at: $0)
            },
            review: try row.instantIfAny("reviewed_at").map {
                Review(words: try row.text("review"), by: try row.key("reviewed_by"), at: $0)
            })
    }
}
