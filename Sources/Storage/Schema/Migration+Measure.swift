extension Migration {
    /// What the measure is looked at with: models by the Monday they apply from, stages week by week, and units' own estimates.
    ///
    /// A row of `models` holds the whole file, so that a week can be looked at again with the very model it was looked at with.
    static let measure: [Query] = [
        """
        CREATE TABLE models (
          number BIGINT PRIMARY KEY, version TEXT NOT NULL, applies_from TEXT NOT NULL, file TEXT NOT NULL, reason TEXT NOT NULL,
          settled_by TEXT NOT NULL REFERENCES members (id), settled_at BIGINT NOT NULL)
        """,
        // The stage of each unit assessed in a kept week, so that two years are read without two years of assessments.
        """
        CREATE TABLE stage_marks (
          week TEXT NOT NULL REFERENCES assessments (week), unit_id TEXT NOT NULL, stage BIGINT NOT NULL, PRIMARY KEY (week, unit_id))
        """,
        "CREATE INDEX stage_marks_of_unit ON stage_marks (unit_id, week)",
        // What a gate looked at and did not count, with its reason; kept once somebody has asked for it.
        """
        CREATE TABLE passed_over (
          week TEXT NOT NULL REFERENCES assessments (week), unit_id TEXT NOT NULL, gate TEXT NOT NULL, answer TEXT NOT NULL,
          PRIMARY KEY (week, unit_id, gate))
        """,
        // Nobody's name stands beside an estimate: it is the unit's.
        """
        CREATE TABLE estimates (
          id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), answers TEXT NOT NULL, stage BIGINT NOT NULL, at BIGINT NOT NULL)
        """,
        "CREATE INDEX estimates_of_unit ON estimates (unit_id, at)",
    ]
}
