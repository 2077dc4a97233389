-- Two vaults, an inbox and an outbox. Sealed columns are AES-256-GCM under a key derived for their use; located and
-- tagged columns are keyed hashes. Times are epoch milliseconds, days are ordinals, JSON is text.
-- PostgreSQL: BLOB -> BYTEA, no WITHOUT ROWID, AUTOINCREMENT -> identity; everything else stands as it is.

CREATE TABLE house (
    name TEXT PRIMARY KEY,                -- 'key': the fingerprint of the secret key this database is sealed with
    value TEXT NOT NULL
);

-- The vault of contacts. Nobody's name; the order of rows says nothing (WITHOUT ROWID: no order of arrival is kept).

CREATE TABLE contacts (
    id TEXT PRIMARY KEY,
    located BLOB NOT NULL UNIQUE,         -- keyed hash of the address
    channel TEXT NOT NULL,
    address BLOB NOT NULL,                -- sealed
    language BLOB NOT NULL,               -- tag
    chosen_language BIGINT NOT NULL,
    invitations BIGINT NOT NULL,
    reachable BIGINT NOT NULL DEFAULT 1,
    welcome BLOB,                         -- sealed
    joined BIGINT NOT NULL,               -- day
    owed BIGINT,                          -- when to put again what they wait for, since a reply was given up
    owed_tries BIGINT NOT NULL DEFAULT 0  -- how often that was done since they last wrote
) WITHOUT ROWID;
CREATE INDEX contacts_owed ON contacts (owed) WHERE owed IS NOT NULL;

CREATE TABLE contact_areas (
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    area BLOB NOT NULL,                   -- tag of programme and area together
    PRIMARY KEY (contact, area)
) WITHOUT ROWID;
CREATE INDEX contact_areas_area ON contact_areas (area, contact);

CREATE TABLE consents (
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    receipt BLOB NOT NULL,                -- tag of what was agreed to: the same consent is kept once, with its first day
    consent BLOB NOT NULL,                -- sealed
    PRIMARY KEY (contact, receipt)
) WITHOUT ROWID;

CREATE TABLE partings (                   -- someone forgotten who is still owed a last reply; gone once it is sent
    contact TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    address BLOB NOT NULL                 -- sealed
) WITHOUT ROWID;

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    wave TEXT NOT NULL,
    contact TEXT NOT NULL UNIQUE REFERENCES contacts (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    draft_key BLOB NOT NULL,              -- random, wrapped: without it the rest cannot be read again
    sealed BLOB NOT NULL                  -- under the draft key, bound to id and revision
) WITHOUT ROWID;
CREATE INDEX sessions_expires_at ON sessions (expires_at);
CREATE INDEX sessions_wave ON sessions (wave);

-- What is planned and who was asked.

CREATE TABLE series (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,        -- handle "s3" is number 3
    programme TEXT NOT NULL,
    script TEXT NOT NULL,
    version BIGINT NOT NULL,
    rule TEXT NOT NULL,                   -- JSON
    zone TEXT NOT NULL,
    areas TEXT NOT NULL,                  -- JSON
    total BIGINT,
    open_days BIGINT NOT NULL,
    start BIGINT NOT NULL,                -- day
    state TEXT NOT NULL,
    made_by TEXT NOT NULL
);

CREATE TABLE waves (
    id TEXT PRIMARY KEY,
    series TEXT NOT NULL REFERENCES series (id),
    programme TEXT NOT NULL,
    script TEXT NOT NULL,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL,
    areas TEXT NOT NULL,                  -- JSON
    opens BIGINT NOT NULL,
    closes BIGINT NOT NULL,
    state TEXT NOT NULL,
    always_open BIGINT NOT NULL,
    script_print TEXT,                    -- fingerprint of the script's content when the wave opened
    link_key BLOB,                        -- random, wrapped; exists only while the wave is open
    totals TEXT,                          -- JSON, rounded; written at close
    UNIQUE (series, number)
);
CREATE INDEX waves_planned ON waves (opens) WHERE state = 'planned';
CREATE INDEX waves_open ON waves (closes) WHERE state = 'open';

CREATE TABLE invitations (
    wave TEXT NOT NULL,                   -- no reference: checked row by row it cost as much as writing a large list
    contact TEXT NOT NULL,                -- no reference: a forgotten contact leaves a row that names nobody
    day BIGINT,                           -- day invited; NULL for a start without invitation
    disposition TEXT,                     -- NULL once the wave is closed
    PRIMARY KEY (wave, contact)
) WITHOUT ROWID;
CREATE INDEX invitations_contact ON invitations (contact, day);

CREATE TABLE mailings (                   -- letters to an open wave's people, in slices: the invitation, the reminder
    wave TEXT NOT NULL REFERENCES waves (id),
    kind BIGINT NOT NULL,
    reached TEXT NOT NULL,                -- the last contact looked at, in order of id; '' before and after
    day BIGINT,                           -- local day the last of them was written
    done BIGINT NOT NULL,
    PRIMARY KEY (wave, kind)
) WITHOUT ROWID;

-- The vault of answers: no contact, no clock time, random keys and order.

CREATE TABLE answers (
    id TEXT PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES waves (id),
    respondent TEXT NOT NULL,
    area TEXT NOT NULL,
    question TEXT NOT NULL,
    value BLOB,                           -- sealed JSON; NULL where it was skipped
    language TEXT NOT NULL,
    week TEXT NOT NULL
) WITHOUT ROWID;
-- One person counts once.
CREATE UNIQUE INDEX answers_wave ON answers (wave, respondent, question);

-- In and out.

CREATE TABLE inbox (                      -- in order of arrival: an event names nobody, and the index stays cheap
    id BLOB PRIMARY KEY,                  -- keyed hash of the vendor's id
    hour BIGINT NOT NULL                  -- epoch milliseconds of the hour it came in
);
CREATE INDEX inbox_hour ON inbox (hour);

CREATE TABLE cursors (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

CREATE TABLE set_aside (
    id BLOB PRIMARY KEY,                  -- keyed hash of the vendor's id
    raw BLOB NOT NULL,                    -- sealed
    error TEXT NOT NULL,                  -- class name
    channel TEXT NOT NULL,
    hour BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX set_aside_hour ON set_aside (hour);

CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    recipient TEXT NOT NULL,              -- 'c:<contact>' or 't:<programme>:<team>'; '' once a resident's is done with
    kind BIGINT NOT NULL,
    due BIGINT NOT NULL,                  -- when it was meant to go
    ready BIGINT NOT NULL,                -- when it may next be tried
    body BLOB,                            -- S: sealed, a resident's; D: a team's, JSON; T: a letter's wave; NULL once done
    attempts BIGINT NOT NULL DEFAULT 0,
    code TEXT,                            -- why it was put back or given up
    owner TEXT,
    lease BIGINT,
    state TEXT NOT NULL                   -- new, sent, dead
);
CREATE INDEX outbox_ready ON outbox (kind, ready, seq) WHERE state = 'new';
CREATE INDEX outbox_recipient ON outbox (recipient, seq) WHERE state = 'new';
CREATE INDEX outbox_done ON outbox (due) WHERE state <> 'new';
CREATE INDEX outbox_dead ON outbox (code) WHERE state = 'dead';

CREATE TABLE paces (                      -- one row a vendor; microseconds of the epoch
    name TEXT PRIMARY KEY,
    next BIGINT NOT NULL,                 -- the first moment that nobody has taken yet
    held BIGINT NOT NULL                  -- nothing may begin before: the vendor told the whole bot to wait
) WITHOUT ROWID;

CREATE TABLE leases (                     -- what only one process may do, such as polling
    name TEXT PRIMARY KEY,
    owner TEXT NOT NULL,                  -- a process's random name
    until BIGINT NOT NULL
) WITHOUT ROWID;

-- Staff and teams.

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    located BLOB NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    address BLOB NOT NULL,                -- sealed
    role TEXT NOT NULL,
    programme TEXT NOT NULL,
    team TEXT NOT NULL
);

CREATE TABLE staff_codes (
    code BLOB PRIMARY KEY,                -- keyed hash
    role TEXT NOT NULL,
    programme TEXT NOT NULL,
    team TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE TABLE team_channels (
    programme TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    address BLOB NOT NULL,                -- sealed
    PRIMARY KEY (programme, team)
);

CREATE TABLE confirmations (
    token BLOB PRIMARY KEY,               -- keyed hash
    sealed BLOB NOT NULL,                 -- the token, to remind whoever asked
    staff TEXT NOT NULL,
    programme TEXT NOT NULL,
    team TEXT NOT NULL,
    words TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE TABLE codes (
    code TEXT PRIMARY KEY,
    programme TEXT NOT NULL,
    area TEXT NOT NULL
);
CREATE INDEX codes_area ON codes (programme, area);

-- What was published and done. Public, or about staff by their id only.

CREATE TABLE releases (
    wave TEXT PRIMARY KEY REFERENCES waves (id),
    programme TEXT NOT NULL,
    script TEXT NOT NULL,
    number BIGINT NOT NULL,
    json TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX releases_programme ON releases (programme, at);

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    staff TEXT NOT NULL,
    action TEXT NOT NULL,
    programme TEXT NOT NULL,
    detail TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX audit_programme ON audit (programme, seq);

CREATE TABLE posts (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    programme TEXT NOT NULL,
    team TEXT NOT NULL,
    document TEXT NOT NULL,               -- JSON
    at BIGINT NOT NULL
);
