extension Migration {
    /// What the house listens for.
    static let topics: [Query] = [
        """
        CREATE TABLE topics (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), name TEXT NOT NULL, query TEXT NOT NULL, language TEXT,
          made_by TEXT NOT NULL REFERENCES members (id), made_at BIGINT NOT NULL, removed_at BIGINT, form_key TEXT UNIQUE,
          revision BIGINT NOT NULL DEFAULT 1)
        """
    ]
}
