-- One row at most: the firm whose file this is.
CREATE TABLE workspace (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  firmName  TEXT    NOT NULL,
  language  TEXT    NOT NULL CHECK (language IN ('en', 'fr')),
  isSample  INTEGER NOT NULL CHECK (isSample IN (0, 1))
) STRICT;

-- A role's content is one JSON value (domain/roles RoleContent): it is read, edited and frozen whole.
CREATE TABLE roles (
  id           TEXT    PRIMARY KEY NOT NULL,
  title        TEXT    NOT NULL,
  language     TEXT    NOT NULL CHECK (language IN ('en', 'fr')),
  status       TEXT    NOT NULL CHECK (status IN ('open', 'closed')),
  contentJson  TEXT    NOT NULL CHECK (json_valid(contentJson)),
  revision     INTEGER NOT NULL,
  createdAtMs  INTEGER NOT NULL,
  updatedAtMs  INTEGER NOT NULL
) STRICT;

CREATE TABLE candidates (
  id           TEXT    PRIMARY KEY NOT NULL,
  name         TEXT    NOT NULL,
  email        TEXT    NOT NULL,
  phone        TEXT    NOT NULL,
  source       TEXT    NOT NULL,
  notes        TEXT    NOT NULL,
  factsJson    TEXT    NOT NULL CHECK (json_valid(factsJson)),   -- domain/qualification CandidateFacts
  revision     INTEGER NOT NULL,
  createdAtMs  INTEGER NOT NULL
) STRICT;

CREATE TABLE applications (
  id             TEXT    PRIMARY KEY NOT NULL,
  roleId         TEXT    NOT NULL REFERENCES roles (id),
  candidateId    TEXT    NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
  stage          TEXT    NOT NULL CHECK (stage IN ('received', 'screening', 'interview', 'finalist', 'hired', 'rejected')),
  rejectionJson  TEXT    CHECK (rejectionJson IS NULL OR json_valid(rejectionJson)), -- domain/candidates Rejection
  stageSinceMs   INTEGER NOT NULL,
  checksJson     TEXT    NOT NULL CHECK (json_valid(checksJson)),  -- domain/candidates RequirementCheck[]
  revision       INTEGER NOT NULL,
  createdAtMs    INTEGER NOT NULL,
  UNIQUE (roleId, candidateId),
  CHECK ((stage = 'rejected') = (rejectionJson IS NOT NULL))
) STRICT;
CREATE INDEX applicationsByRole ON applications (roleId, createdAtMs, id);
CREATE INDEX applicationsByCandidate ON applications (candidateId);

-- Every move from stage to stage; position orders moves of the same millisecond.
CREATE TABLE stageMoves (
  id             TEXT    PRIMARY KEY NOT NULL,
  applicationId  TEXT    NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  fromStage      TEXT    NOT NULL,
  fromRejectionJson TEXT,          -- what undo puts back
  fromSinceMs    INTEGER NOT NULL, -- what undo puts back
  toStage        TEXT    NOT NULL,
  rejectionJson  TEXT,
  atMs           INTEGER NOT NULL,
  UNIQUE (applicationId, position)
) STRICT;

-- Files of a person; the bytes lie in the data folder's files/ under the id.
CREATE TABLE candidateFiles (
  id           TEXT    PRIMARY KEY NOT NULL,
  candidateId  TEXT    NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
  name         TEXT    NOT NULL,
  mediaType    TEXT    NOT NULL,
  sizeBytes    INTEGER NOT NULL,
  sha256       TEXT    NOT NULL,
  addedAtMs    INTEGER NOT NULL
) STRICT;
CREATE INDEX candidateFilesByCandidate ON candidateFiles (candidateId);

-- One interview with its one rater's scorecard; kitJson (domain/kits Kit) is what it asks, frozen when planned.
CREATE TABLE interviews (
  id              TEXT    PRIMARY KEY NOT NULL,
  applicationId   TEXT    NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  title           TEXT    NOT NULL,
  plannedForMs    INTEGER,
  minutes         INTEGER NOT NULL,
  rater           TEXT    NOT NULL,
  status          TEXT    NOT NULL CHECK (status IN ('planned', 'running', 'locked')),
  kitJson         TEXT    NOT NULL CHECK (json_valid(kitJson)),
  elapsedMs       INTEGER NOT NULL,
  runningSinceMs  INTEGER,
  lockedAtMs      INTEGER,
  createdAtMs     INTEGER NOT NULL,
  CHECK ((status = 'locked') = (lockedAtMs IS NOT NULL))
) STRICT;
CREATE INDEX interviewsByApplication ON interviews (applicationId);

-- With its rowid: a note of 1–4 KB then costs one page of the journal a save, not four.
CREATE TABLE notes (
  interviewId  TEXT    NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  stepId       TEXT    NOT NULL,
  text         TEXT    NOT NULL,
  revision     INTEGER NOT NULL,
  savedAtMs    INTEGER NOT NULL,
  PRIMARY KEY (interviewId, stepId)
) STRICT;

CREATE TABLE ratings (
  interviewId    TEXT    NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  criterionId    TEXT    NOT NULL,
  value          INTEGER CHECK (value BETWEEN 1 AND 5),
  isNotAssessed  INTEGER NOT NULL CHECK (isNotAssessed IN (0, 1)),
  quote          TEXT    NOT NULL,
  PRIMARY KEY (interviewId, criterionId),
  CHECK (value IS NULL OR isNotAssessed = 0)
) STRICT, WITHOUT ROWID;

-- The newest decision of a role: draft (domain/decisions DecisionDraft) and, once recorded, the frozen record.
CREATE TABLE decisions (
  roleId      TEXT    PRIMARY KEY NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
  draftJson   TEXT    NOT NULL CHECK (json_valid(draftJson)),
  revision    INTEGER NOT NULL,
  recordJson  TEXT    CHECK (recordJson IS NULL OR json_valid(recordJson))
) STRICT;

-- Records that were reopened, with the reason: nothing that was decided is forgotten.
CREATE TABLE reopenedDecisions (
  id            TEXT    PRIMARY KEY NOT NULL,
  roleId        TEXT    NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
  recordJson    TEXT    NOT NULL CHECK (json_valid(recordJson)),
  reason        TEXT    NOT NULL,
  reopenedAtMs  INTEGER NOT NULL
) STRICT;
