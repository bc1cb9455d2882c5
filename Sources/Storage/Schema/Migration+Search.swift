extension Migration {
    /// What can be searched. The words of a thing are read after its transaction, so that reading never keeps one open.
    static func search(_ dialect: Dialect) -> [Query] {
        let waiting: Query =
            "CREATE TABLE search_waiting (kind TEXT NOT NULL, subject TEXT NOT NULL, asked_at BIGINT NOT NULL, PRIMARY KEY (kind, subject))"
        switch dialect {
        case .sqlite:
            return [
                waiting,
                """
                CREATE TABLE search_texts (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, UNIQUE (kind, subject))
                """,
                // The terms come ready: the tokenizer only parts them at spaces.
                """
                CREATE VIRTUAL TABLE search_terms USING fts5 (terms, tokenize = "unicode61 remove_diacritics 0 tokenchars '#@_-.:/'")
                """,
            ]
        case .postgres:
            return [
                waiting,
                """
                CREATE TABLE search_texts (
                  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, terms TSVECTOR NOT NULL,
                  UNIQUE (kind, subject))
                """,
                "CREATE INDEX search_texts_by_term ON search_texts USING gin (terms)",
            ]
        }
    }
}
