extension Migration {
    /// Lessons, ground rules, listening shifts and fellow actors.
    static let learning: [Query] = [
        """
        CREATE TABLE lesson_passes (
          member_id TEXT NOT NULL REFERENCES members (id), lesson TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (member_id, lesson, at))
        """,
        """
        CREATE TABLE lesson_attempts (
          id TEXT PRIMARY KEY, member_id TEXT NOT NULL REFERENCES members (id), lesson TEXT NOT NULL, is_right BIGINT NOT NULL, at BIGINT NOT NULL)
        """,
        "CREATE INDEX lesson_attempts_of_member ON lesson_attempts (member_id, lesson, at)",
        "CREATE TABLE rules_versions (version TEXT PRIMARY KEY, published_at BIGINT NOT NULL, published_by TEXT NOT NULL REFERENCES members (id))",
        """
        CREATE TABLE acknowledgements (
          id TEXT PRIMARY KEY, member_id TEXT NOT NULL REFERENCES members (id), version TEXT NOT NULL, right_answers BIGINT NOT NULL,
          at BIGINT NOT NULL)
        """,
        "CREATE INDEX acknowledgements_of_member ON acknowledgements (member_id, version)",
        """
        CREATE TABLE listening_shifts (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), member_id TEXT NOT NULL REFERENCES members (id),
          items BIGINT NOT NULL, notes TEXT NOT NULL, at BIGINT NOT NULL, form_key TEXT UNIQUE)
        """,
        """
        CREATE TABLE actors (
          id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, themes TEXT NOT NULL, made_by TEXT NOT NULL REFERENCES members (id),
          made_at BIGINT NOT NULL, form_key TEXT UNIQUE)
        """,
        """
        CREATE TABLE actor_reads (
          id TEXT PRIMARY KEY, actor_id TEXT NOT NULL REFERENCES actors (id), unit_id TEXT NOT NULL REFERENCES units (id),
          member_id TEXT NOT NULL REFERENCES members (id), at BIGINT NOT NULL)
        """,
        "CREATE INDEX reads_of_actor ON actor_reads (actor_id, unit_id, at)",
    ]
}
