extension Migration {
    /// Channels, posts, their pictures, deliveries, and the queue of work.
    static let outwards: [Query] = [
        """
        CREATE TABLE channels (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), network TEXT NOT NULL, name TEXT NOT NULL, handle TEXT NOT NULL,
          server TEXT NOT NULL, recovery_contact TEXT NOT NULL, service_promise TEXT NOT NULL, connection TEXT NOT NULL, expired_at BIGINT,
          capabilities TEXT NOT NULL, publishers TEXT NOT NULL DEFAULT '', fetch_cursor TEXT, fetched_at BIGINT, fetch_trouble TEXT, made_at BIGINT NOT NULL, form_key TEXT UNIQUE)
        """,
        """
        CREATE TABLE stewards (
          channel_id TEXT NOT NULL REFERENCES channels (id), member_id TEXT NOT NULL REFERENCES members (id), place BIGINT NOT NULL,
          PRIMARY KEY (channel_id, member_id))
        """,
        // Sealed with the key that lies outside the database.
        "CREATE TABLE credentials (channel_id TEXT PRIMARY KEY REFERENCES channels (id), sealed BYTEA NOT NULL, set_at BIGINT NOT NULL)",
        """
        CREATE TABLE network_sign_ins (
          state TEXT PRIMARY KEY, channel_id TEXT NOT NULL REFERENCES channels (id), member_id TEXT NOT NULL REFERENCES members (id),
          sealed BYTEA NOT NULL, ends_at BIGINT NOT NULL)
        """,
        """
        CREATE TABLE posts (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), author_id TEXT NOT NULL REFERENCES members (id),
          is_rehearsal BIGINT NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL, language TEXT NOT NULL, revision BIGINT NOT NULL, stage TEXT NOT NULL,
          submitted_by TEXT REFERENCES members (id), submitted_at BIGINT, decided_by TEXT REFERENCES members (id), decided_at BIGINT,
          decision_note TEXT NOT NULL DEFAULT '', leaves_at BIGINT, published_at BIGINT, deleted_at BIGINT, goal_id TEXT REFERENCES goals (id),
          slot_id TEXT REFERENCES slots (id), idea_id TEXT REFERENCES ideas (id), made_at BIGINT NOT NULL, edited_at BIGINT NOT NULL,
          edited_by TEXT NOT NULL REFERENCES members (id), restriction TEXT, form_key TEXT UNIQUE)
        """,
        "CREATE INDEX posts_by_stage ON posts (stage, leaves_at)",
        "CREATE INDEX posts_of_unit ON posts (unit_id, made_at)",
        "CREATE INDEX posts_of_idea ON posts (idea_id)",
        "CREATE INDEX posts_of_slot ON posts (slot_id)",
        "CREATE INDEX posts_of_goal ON posts (goal_id)",
        // the calendar asks for what was published, and of the rest for what leaves, in a span of days
        "CREATE INDEX posts_in_time ON posts (published_at, leaves_at)",
        // words is NULL where the channel takes the shared text
        """
        CREATE TABLE variants (
          post_id TEXT NOT NULL REFERENCES posts (id), channel_id TEXT NOT NULL REFERENCES channels (id), words TEXT,
          PRIMARY KEY (post_id, channel_id))
        """,
        """
        CREATE TABLE pictures (
          id TEXT PRIMARY KEY, post_id TEXT NOT NULL REFERENCES posts (id), place BIGINT NOT NULL, content TEXT NOT NULL,
          media_type TEXT NOT NULL, width BIGINT NOT NULL, height BIGINT NOT NULL, alt_text TEXT NOT NULL, is_decoration BIGINT NOT NULL)
        """,
        "CREATE INDEX pictures_of_post ON pictures (post_id, place)",
        // Only with PostgreSQL: with SQLite the bytes are files named by their SHA-256 in the data folder.
        "CREATE TABLE contents (sha256 TEXT NOT NULL, place BIGINT NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (sha256, place))",
        """
        CREATE TABLE overrides (
          post_id TEXT NOT NULL REFERENCES posts (id), finding TEXT NOT NULL, revision BIGINT NOT NULL,
          member_id TEXT NOT NULL REFERENCES members (id), reason TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (post_id, finding, revision))
        """,
        "CREATE TABLE writers (post_id TEXT NOT NULL REFERENCES posts (id), member_id TEXT NOT NULL REFERENCES members (id), PRIMARY KEY (post_id, member_id))",
        """
        CREATE TABLE deliveries (
          id TEXT PRIMARY KEY, post_id TEXT REFERENCES posts (id), answer_id TEXT, channel_id TEXT NOT NULL REFERENCES channels (id),
          revision BIGINT NOT NULL, state TEXT NOT NULL, at BIGINT, sent_since BIGINT, begun_at BIGINT, attempts BIGINT NOT NULL, reason TEXT NOT NULL DEFAULT '',
          remote_id TEXT, address TEXT, made_at BIGINT NOT NULL, UNIQUE (post_id, channel_id, revision), UNIQUE (answer_id))
        """,
        "CREATE INDEX deliveries_of_post ON deliveries (post_id)",
        """
        CREATE TABLE takedowns (
          delivery_id TEXT PRIMARY KEY REFERENCES deliveries (id), asked_by TEXT NOT NULL REFERENCES members (id), state TEXT NOT NULL,
          at BIGINT NOT NULL, reason TEXT NOT NULL)
        """,
        "CREATE INDEX deliveries_by_remote ON deliveries (channel_id, remote_id)",
        """
        CREATE TABLE jobs (
          id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, due BIGINT NOT NULL, attempts BIGINT NOT NULL DEFAULT 0,
          holder TEXT, leased_until BIGINT, made_at BIGINT NOT NULL, UNIQUE (kind, subject))
        """,
        "CREATE INDEX jobs_due ON jobs (due)",
        """
        CREATE TABLE practice_posts (
          id TEXT PRIMARY KEY, channel_id TEXT NOT NULL REFERENCES channels (id), author TEXT NOT NULL, words TEXT NOT NULL,
          reply_to TEXT REFERENCES practice_posts (id), delivery_key TEXT UNIQUE, pictures TEXT NOT NULL DEFAULT '', at BIGINT NOT NULL,
          form_key TEXT UNIQUE)
        """,
        "CREATE INDEX practice_posts_of_channel ON practice_posts (channel_id, at)",
    ]
}
