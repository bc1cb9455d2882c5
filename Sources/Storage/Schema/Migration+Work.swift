extension Migration {
    /// Insights, issues, learning hours, talkoot, the functions' own cases, quiet periods, sharing, and whose voice a post has.
    static let work: [Query] = [
        // Lists of keys are joined by spaces, lists of sentences by line breaks: neither occurs within them.
        """
        CREATE TABLE insights (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), writer_id TEXT NOT NULL REFERENCES members (id),
          claim TEXT NOT NULL, sources TEXT NOT NULL, confidence TEXT NOT NULL, written_at BIGINT NOT NULL,
          decision TEXT, reason TEXT NOT NULL DEFAULT '', decided_by TEXT REFERENCES members (id), decided_at BIGINT, told_at BIGINT,
          restriction TEXT, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX insights_of_unit ON insights (unit_id, decided_at)",
        """
        CREATE TABLE issues (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), raiser_id TEXT NOT NULL REFERENCES members (id),
          question TEXT NOT NULL, words TEXT NOT NULL, link TEXT NOT NULL, is_drill BIGINT NOT NULL, raised_at BIGINT NOT NULL,
          decide_by BIGINT NOT NULL, decision TEXT, reason TEXT NOT NULL DEFAULT '', decided_by TEXT REFERENCES members (id),
          decided_at BIGINT, review TEXT NOT NULL DEFAULT '', reviewed_by TEXT REFERENCES members (id), reviewed_at BIGINT,
          form_key TEXT UNIQUE)
        """,
        "CREATE INDEX issues_of_unit ON issues (unit_id, decided_at)",
        """
        CREATE TABLE issue_answers (
          issue_id TEXT NOT NULL REFERENCES issues (id), question BIGINT NOT NULL, words TEXT NOT NULL,
          member_id TEXT NOT NULL REFERENCES members (id), at BIGINT NOT NULL, PRIMARY KEY (issue_id, question))
        """,
        """
        CREATE TABLE reviews (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), holder_id TEXT NOT NULL REFERENCES members (id),
          held_at BIGINT NOT NULL, participants TEXT NOT NULL, decisions TEXT NOT NULL, learned TEXT NOT NULL, goals TEXT NOT NULL,
          posts TEXT NOT NULL, restriction TEXT, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX reviews_of_unit ON reviews (unit_id, held_at)",
        """
        CREATE TABLE talkoot_sessions (
          id TEXT PRIMARY KEY, helper_id TEXT NOT NULL REFERENCES units (id), helped_id TEXT NOT NULL REFERENCES units (id), gate TEXT,
          meets_at BIGINT NOT NULL, agreed_by TEXT NOT NULL REFERENCES members (id), agreed_at BIGINT NOT NULL, cancelled_at BIGINT,
          outcome TEXT NOT NULL DEFAULT '', held_by TEXT REFERENCES members (id), held_at BIGINT,
          confirmed_by TEXT REFERENCES members (id), confirmed_at BIGINT, form_key TEXT UNIQUE, CHECK (helper_id <> helped_id))
        """,
        "CREATE INDEX talkoot_in_time ON talkoot_sessions (meets_at)",
        """
        CREATE TABLE work_cases (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), function TEXT NOT NULL, title TEXT NOT NULL, notes TEXT NOT NULL,
          owner_id TEXT NOT NULL REFERENCES members (id), ends TEXT, opened_by TEXT NOT NULL REFERENCES members (id),
          opened_at BIGINT NOT NULL, due_at BIGINT NOT NULL, step TEXT NOT NULL, outcome TEXT, words TEXT NOT NULL DEFAULT '', fact TEXT,
          closed_by TEXT REFERENCES members (id), closed_at BIGINT, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX work_cases_of_unit ON work_cases (unit_id, closed_at)",
        """
        CREATE TABLE quiet_periods (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), begins TEXT NOT NULL, ends TEXT NOT NULL, is_told BIGINT NOT NULL,
          declared_by TEXT NOT NULL REFERENCES members (id), declared_at BIGINT NOT NULL, deed_id TEXT NOT NULL, cancelled_at BIGINT,
          form_key TEXT UNIQUE)
        """,
        "CREATE INDEX quiet_periods_of_unit ON quiet_periods (unit_id, begins)",
        "CREATE TABLE ambassadors (member_id TEXT PRIMARY KEY REFERENCES members (id), chosen_at BIGINT NOT NULL)",
        // What was written is not kept.
        """
        CREATE TABLE shares (
          id TEXT PRIMARY KEY, member_id TEXT NOT NULL REFERENCES members (id), post_id TEXT NOT NULL REFERENCES posts (id),
          difference BIGINT NOT NULL, at BIGINT NOT NULL, deed_id TEXT NOT NULL, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX shares_of_member ON shares (member_id, at)",
        """
        CREATE TABLE share_kits (
          post_id TEXT PRIMARY KEY REFERENCES posts (id), question TEXT NOT NULL, angles TEXT NOT NULL,
          written_by TEXT NOT NULL REFERENCES members (id), written_at BIGINT NOT NULL)
        """,
        // Whose own words a post has, and which revision of it that person has agreed to.
        "ALTER TABLE posts ADD COLUMN voice_id TEXT REFERENCES members (id)",
        "ALTER TABLE posts ADD COLUMN voice_revision BIGINT",
        "ALTER TABLE posts ADD COLUMN issue_id TEXT REFERENCES issues (id)",
        "ALTER TABLE goals ADD COLUMN aim_id TEXT REFERENCES goals (id)",
    ]
}
