extension Migration {
    /// What people outside say to us, and what becomes of it.
    static let inwards: [Query] = [
        """
        CREATE TABLE contacts (
          id TEXT PRIMARY KEY, network TEXT NOT NULL, remote_id TEXT NOT NULL, name TEXT NOT NULL, handle TEXT NOT NULL,
          UNIQUE (network, remote_id))
        """,
        """
        CREATE TABLE messages (
          id TEXT PRIMARY KEY, channel_id TEXT NOT NULL REFERENCES channels (id), unit_id TEXT NOT NULL REFERENCES units (id),
          contact_id TEXT NOT NULL REFERENCES contacts (id), remote_id TEXT NOT NULL, context TEXT NOT NULL, words TEXT NOT NULL,
          language TEXT, class TEXT NOT NULL, is_own BIGINT NOT NULL, is_public BIGINT NOT NULL, address TEXT, in_reply_to TEXT,
          received_at BIGINT NOT NULL, sent_at BIGINT NOT NULL, spell_from BIGINT NOT NULL, due_at BIGINT,
          claimed_by TEXT REFERENCES members (id), claimed_at BIGINT, routed_from TEXT REFERENCES units (id), routed_at BIGINT,
          answered_at BIGINT, closed_at BIGINT, outcome TEXT, routings BIGINT NOT NULL DEFAULT 0, UNIQUE (channel_id, remote_id))
        """,
        // Serves what waits (both NULL, by due time), what was answered and what was closed, the latest first.
        "CREATE INDEX messages_waiting ON messages (closed_at, answered_at, due_at)",
        "CREATE INDEX messages_of_unit ON messages (unit_id, received_at)",
        """
        CREATE TABLE message_events (
          id TEXT PRIMARY KEY, message_id TEXT NOT NULL REFERENCES messages (id), kind TEXT NOT NULL, member_id TEXT REFERENCES members (id),
          unit_id TEXT REFERENCES units (id), words TEXT NOT NULL, at BIGINT NOT NULL)
        """,
        "CREATE INDEX events_of_message ON message_events (message_id, at)",
        """
        CREATE TABLE answers (
          id TEXT PRIMARY KEY, message_id TEXT NOT NULL REFERENCES messages (id), member_id TEXT NOT NULL REFERENCES members (id),
          unit_id TEXT NOT NULL REFERENCES units (id), words TEXT NOT NULL, at BIGINT NOT NULL, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX answers_to_message ON answers (message_id, at)",
    ]
}
