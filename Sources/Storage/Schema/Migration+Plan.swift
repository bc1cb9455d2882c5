extension Migration {
    /// Ideas with what people say of them, goals, and the places of the plan.
    static let plan: [Query] = [
        """
        CREATE TABLE ideas (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), giver_id TEXT NOT NULL REFERENCES members (id),
          is_nameless BIGINT NOT NULL, words TEXT NOT NULL, given_at BIGINT NOT NULL, answer_by BIGINT NOT NULL,
          decision TEXT NOT NULL DEFAULT 'open', decided_by TEXT REFERENCES members (id), decided_at BIGINT, reason TEXT NOT NULL DEFAULT '',
          writer_id TEXT REFERENCES members (id), merged_into TEXT REFERENCES ideas (id), parked_until TEXT, told_back_at BIGINT,
          restriction TEXT, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX ideas_by_decision ON ideas (decision, answer_by)",
        """
        CREATE TABLE votes (
          object_id TEXT NOT NULL, member_id TEXT NOT NULL REFERENCES members (id), at BIGINT NOT NULL, deed_id TEXT NOT NULL,
          PRIMARY KEY (object_id, member_id))
        """,
        """
        CREATE TABLE comments (
          id TEXT PRIMARY KEY, object_id TEXT NOT NULL, member_id TEXT NOT NULL REFERENCES members (id), words TEXT NOT NULL,
          at BIGINT NOT NULL, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX comments_on_object ON comments (object_id, at)",
        """
        CREATE TABLE goals (
          id TEXT PRIMARY KEY, unit_id TEXT REFERENCES units (id), made_by TEXT NOT NULL REFERENCES members (id), name TEXT NOT NULL,
          metric TEXT NOT NULL, baseline DOUBLE PRECISION, target DOUBLE PRECISION, begins TEXT NOT NULL, ends TEXT NOT NULL,
          reading DOUBLE PRECISION, read_at BIGINT, outcome DOUBLE PRECISION, conclusion TEXT NOT NULL DEFAULT '', concluded_at BIGINT, made_at BIGINT NOT NULL,
          restriction TEXT, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX goals_of_unit ON goals (unit_id, ends)",
        """
        CREATE TABLE slots (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), planned_on TEXT NOT NULL, minute BIGINT NOT NULL,
          topic TEXT NOT NULL, owner_id TEXT REFERENCES members (id), deputy_id TEXT REFERENCES members (id),
          goal_id TEXT REFERENCES goals (id), is_dropped BIGINT NOT NULL DEFAULT 0, made_by TEXT NOT NULL REFERENCES members (id),
          made_at BIGINT NOT NULL, restriction TEXT, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX slots_in_time ON slots (planned_on, minute)",
        "CREATE INDEX slots_of_unit ON slots (unit_id, planned_on)",
        "CREATE INDEX slots_of_goal ON slots (goal_id)",
    ]
}
