extension Migration {
    /// The organisation, its units and people, how they sign in, and the deed log.
    ///
    /// Columns: instants are microseconds of UTC, dates are `YYYY-MM-DD`, flags are 0 or 1.
    static let house: [Query] = [
        """
        CREATE TABLE organisation (
          id BIGINT PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, language TEXT NOT NULL, zone TEXT NOT NULL,
          rules_version TEXT, is_sample BIGINT NOT NULL DEFAULT 0, set_up_at BIGINT, founded_at BIGINT NOT NULL)
        """,
        """
        CREATE TABLE units (
          id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL UNIQUE, functions TEXT NOT NULL, primary_function TEXT,
          rhythm DOUBLE PRECISION NOT NULL, service_days TEXT NOT NULL, service_from BIGINT NOT NULL, service_to BIGINT NOT NULL,
          target_minutes BIGINT NOT NULL, closed_at BIGINT, closed_because TEXT, made_at BIGINT NOT NULL,
          excluded_at BIGINT, excluded_because TEXT, review_by TEXT)
        """,
        """
        CREATE TABLE members (
          id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE, language TEXT NOT NULL, home TEXT REFERENCES units (id),
          is_leader BIGINT NOT NULL, is_on_leave BIGINT NOT NULL, chosen_role TEXT, joined_at BIGINT NOT NULL)
        """,
        // unit_id is '' for a right that holds in the whole organisation, so that it can be part of the key
        """
        CREATE TABLE grants (
          member_id TEXT NOT NULL REFERENCES members (id), unit_id TEXT NOT NULL, granted_right TEXT NOT NULL,
          PRIMARY KEY (member_id, unit_id, granted_right))
        """,
        "CREATE TABLE passwords (member_id TEXT PRIMARY KEY REFERENCES members (id), hash TEXT NOT NULL, set_at BIGINT NOT NULL)",
        // Sessions and links are kept under a hash of their token: who reads the database cannot become somebody.
        """
        CREATE TABLE sessions (
          id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, member_id TEXT NOT NULL REFERENCES members (id), device TEXT NOT NULL,
          begun_at BIGINT NOT NULL, seen_at BIGINT NOT NULL, ends_at BIGINT NOT NULL)
        """,
        "CREATE INDEX sessions_of_member ON sessions (member_id)",
        """
        CREATE TABLE links (
          token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, member_id TEXT NOT NULL REFERENCES members (id),
          made_by TEXT, made_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, used_at BIGINT)
        """,
        "CREATE TABLE attempts (door TEXT NOT NULL, at BIGINT NOT NULL, id TEXT PRIMARY KEY)",
        "CREATE INDEX attempts_at_door ON attempts (door, at)",
        // The log holds each deed as the line that an export writes; the other columns find it.
        """
        CREATE TABLE deeds (
          id TEXT PRIMARY KEY, at BIGINT NOT NULL, kind TEXT NOT NULL, by_member TEXT, unit_id TEXT, subject TEXT, line TEXT NOT NULL)
        """,
        "CREATE INDEX deeds_in_time ON deeds (at, id)",
        "CREATE INDEX deeds_of_subject ON deeds (subject, at)",
        "CREATE INDEX deeds_of_unit ON deeds (unit_id, at)",
        "CREATE INDEX deeds_of_kind ON deeds (kind, unit_id, at)",
        "CREATE TABLE assessments (week TEXT PRIMARY KEY, made_at BIGINT NOT NULL, deeds_until BIGINT NOT NULL, answer TEXT NOT NULL)",
        "CREATE TABLE heartbeats (role TEXT PRIMARY KEY, at BIGINT NOT NULL)",
    ]
}
