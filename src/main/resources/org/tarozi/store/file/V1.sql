-- Truth: what was handed over or typed here. Bodies are kept as the codec of the file writes them.

CREATE TABLE meta (
    key    TEXT NOT NULL PRIMARY KEY,
    digest BLOB NOT NULL,
    body   BLOB NOT NULL -- key and value
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist (
    fingerprint TEXT    NOT NULL PRIMARY KEY, -- of the resolved release
    id          TEXT    NOT NULL,
    base        TEXT    REFERENCES checklist, -- the release an overlay was resolved on
    digest      TEXT    NOT NULL,             -- SHA-256 of the file
    position    INTEGER NOT NULL,             -- order of arrival
    body        BLOB    NOT NULL              -- the YAML file as it came
) STRICT;

CREATE TABLE segment (
    name       BLOB    NOT NULL PRIMARY KEY, -- SHA-256 of its bytes
    scope      TEXT    NOT NULL,
    device     TEXT    NOT NULL,
    public_key BLOB,
    signature  BLOB,
    own        INTEGER NOT NULL,             -- 1: sealed by this programme file
    changes    INTEGER NOT NULL,
    body       BLOB    NOT NULL
) STRICT;
CREATE INDEX segment_of_scope ON segment (scope);

CREATE TABLE batch (
    id        TEXT    NOT NULL PRIMARY KEY,
    withdrawn INTEGER NOT NULL,
    digest    BLOB    NOT NULL,
    body      BLOB    NOT NULL -- id, time, person and receipt
) STRICT, WITHOUT ROWID;

CREATE TABLE batch_segment (
    batch   TEXT NOT NULL REFERENCES batch,
    segment BLOB NOT NULL REFERENCES segment,
    PRIMARY KEY (segment, batch)
) STRICT, WITHOUT ROWID;
CREATE INDEX segment_of_batch ON batch_segment (batch);

CREATE TABLE local_change (
    position INTEGER NOT NULL PRIMARY KEY,
    id       BLOB    NOT NULL UNIQUE,
    scope    TEXT    NOT NULL,
    body     BLOB    NOT NULL -- the line
) STRICT;
CREATE INDEX local_change_of_scope ON local_change (scope);

CREATE TABLE draft (
    subject TEXT NOT NULL,
    field   TEXT NOT NULL,
    id      BLOB NOT NULL, -- of the change it would be now
    body    BLOB NOT NULL, -- the line of that change
    PRIMARY KEY (subject, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    digest BLOB    NOT NULL PRIMARY KEY, -- SHA-256 of the file
    size   INTEGER NOT NULL,
    body   BLOB    NOT NULL
) STRICT;

CREATE TABLE purged (
    segment BLOB NOT NULL PRIMARY KEY,
    digest  BLOB NOT NULL,
    body    BLOB NOT NULL -- segment, scope, time, person and reason
) STRICT, WITHOUT ROWID;

-- Projection: computed from the above; may be dropped and rebuilt at any time.

CREATE TABLE question (
    release  TEXT    NOT NULL,
    ordinal  INTEGER NOT NULL,
    question TEXT    NOT NULL,
    point    TEXT    NOT NULL,
    cluster  TEXT    NOT NULL,
    kind     TEXT    NOT NULL, -- compliance, information
    PRIMARY KEY (release, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    kind    TEXT NOT NULL, -- factory, assessment
    smaller TEXT NOT NULL,
    larger  TEXT NOT NULL,
    PRIMARY KEY (kind, smaller, larger)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_of_larger ON link (kind, larger);

CREATE TABLE factory (
    id             TEXT    NOT NULL PRIMARY KEY,
    name           TEXT,
    country        TEXT,
    region         TEXT,
    sector         TEXT,
    status         TEXT    NOT NULL,
    status_since   TEXT,
    workers        INTEGER,
    workers_female INTEGER,
    workers_male   INTEGER,
    profile        TEXT    NOT NULL, -- JSON
    conflicts      TEXT    NOT NULL, -- fields in conflict, separated by spaces
    live           INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    id             TEXT    NOT NULL PRIMARY KEY,
    factory        TEXT,
    release        TEXT,             -- fingerprint
    start_date     TEXT,
    cycle          INTEGER,
    number         INTEGER,
    kind           TEXT    NOT NULL,
    state          TEXT    NOT NULL,
    live           INTEGER NOT NULL,
    signed         INTEGER NOT NULL,
    conflicts      TEXT    NOT NULL, -- fields of the visit in conflict, separated by spaces
    open_conflicts INTEGER NOT NULL, -- answers included
    parallel       INTEGER NOT NULL, -- questions that several devices wrote on, without a conflict
    vector         BLOB    NOT NULL  -- a byte a question: 0 not assessed, 1 compliant, 2 non-compliant, 3 not applicable, 4 in conflict
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_of_factory ON assessment (factory);

CREATE TABLE finding (
    assessment TEXT    NOT NULL,
    question   TEXT    NOT NULL,
    text       TEXT,
    workers    INTEGER,
    methods    TEXT    NOT NULL, -- separated by spaces
    PRIMARY KEY (assessment, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE information (
    assessment TEXT NOT NULL,
    question   TEXT NOT NULL,
    value      TEXT NOT NULL,
    PRIMARY KEY (assessment, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
    part  TEXT NOT NULL, -- relative path, empty for the programme itself
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (part, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict (
    root    TEXT NOT NULL, -- the factory, assessment or programme it is shown under, as a path
    part    TEXT NOT NULL, -- relative path, empty for the thing itself
    field   TEXT NOT NULL,
    PRIMARY KEY (root, part, field)
) STRICT, WITHOUT ROWID;

CREATE VIEW answer AS
SELECT assessment.id AS assessment,
       question.question,
       question.point,
       question.cluster,
       question.kind,
       CASE hex(substr(assessment.vector, question.ordinal + 1, 1))
           WHEN '01' THEN 'compliant'
           WHEN '02' THEN 'non_compliant'
           WHEN '03' THEN 'not_applicable'
           WHEN '04' THEN 'in_conflict'
           ELSE 'not_assessed'
       END AS result
  FROM assessment
  JOIN question ON question.release = assessment.release;
