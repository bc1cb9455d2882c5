extension Migration {
    /// Where units stand. `assessments.answer` holds a week without what its gates were judged by; that lies here, unit by unit,
    /// so that a page reads only what it shows. A path tells how far a unit has come that is not assessed yet.
    static let standing: [Query] = [
        """
        CREATE TABLE unit_standings (
          week TEXT NOT NULL REFERENCES assessments (week), unit_id TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (week, unit_id))
        """,
        "CREATE TABLE paths (unit_id TEXT PRIMARY KEY, answer TEXT NOT NULL)",
        // One row: what the paths were last made from.
        "CREATE TABLE path_making (id BIGINT PRIMARY KEY CHECK (id = 1), week TEXT NOT NULL, made_at BIGINT NOT NULL, deeds_until BIGINT NOT NULL)",
    ]
}
