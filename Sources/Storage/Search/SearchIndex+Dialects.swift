// Where the two databases search in ways of their own: SQLite by FTS5, PostgreSQL by a GIN index over `tsvector`.

extension Transaction {
    /// Replaces the terms of a thing.
    func keepTerms(_ terms: [String], of kind: SearchIndex.Kind, _ subject: String) throws {
        switch dialect {
        case .sqlite:
            try execute(
                "INSERT INTO search_texts (kind, subject) VALUES (\(kind.rawValue), \(subject)) ON CONFLICT (kind, subject) DO NOTHING")
            let id = try row("SELECT id FROM search_texts WHERE kind = \(kind.rawValue) AND subject = \(subject)")?.integer("id")
            try execute("DELETE FROM search_terms WHERE rowid = \(id)")
            try execute("INSERT INTO search_terms (rowid, terms) VALUES (\(id), \(terms.map(\.asTerm).joined(separator: " ")))")
        case .postgres:
            // Places count up to 16383; what comes later stands together at the end.
            let vector = terms.enumerated().map { "'\($1.asTerm.doubled("'"))':\(min($0 + 1, 16_383))" }.joined(separator: " ")
            try execute(
                """
                INSERT INTO search_texts (kind, subject, terms) VALUES (\(kind.rawValue), \(subject), CAST(\(vector) AS tsvector))
                ON CONFLICT (kind, subject) DO UPDATE SET terms = excluded.terms
                """)
        }
    }
}

extension Query {
    /// The things of a kind in which all is found that is asked for, joined with `table`, the best first.
    static func found(_ table: Query, _ kind: SearchIndex.Kind, _ terms: SearchTerms, dialect: Dialect) -> Query {
        switch dialect {
        case .sqlite:
            """
            search_terms JOIN search_texts ON search_texts.id = search_terms.rowid JOIN \(table) ON \(table).id = search_texts.subject
            WHERE search_terms MATCH \(terms.forSQLite) AND search_texts.kind = \(kind.rawValue)
            """
        case .postgres:
            """
            search_texts JOIN \(table) ON \(table).id = search_texts.subject
            WHERE search_texts.terms @@ CAST(\(terms.forPostgres) AS tsquery) AND search_texts.kind = \(kind.rawValue)
            """
        }
    }

    static func bestFirst(_ terms: SearchTerms, dialect: Dialect) -> Query {
        switch dialect {
        case .sqlite: "bm25(search_terms), search_texts.id DESC"
        case .postgres: "ts_rank(search_texts.terms, CAST(\(terms.forPostgres) AS tsquery)) DESC, search_texts.id DESC"
        }
    }
}

extension String {
    /// As the index keeps it: FTS5 parts terms at everything but these, `tsvector` takes them as they are.
    var asTerm: String {
        String(String.UnicodeScalarView(unicodeScalars.prefix(64).map { $0.isPartOfTerm ? $0 : "_" }))
    }

    func doubled(_ sign: Character) -> String { replacing(String(sign), with: "\(sign)\(sign)") }
}

extension Unicode.Scalar {
    fileprivate var isPartOfTerm: Bool {
        properties.isAlphabetic || properties.numericType != nil || "#@_-.:/".unicodeScalars.contains(self)
    }
}
