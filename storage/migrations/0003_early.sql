-- The ledger of releases asks whether a coordinator ended a wave before its time (1).

ALTER TABLE waves ADD COLUMN early BIGINT NOT NULL DEFAULT 0;
CREATE INDEX releases_script ON releases (programme, script, at);

CREATE TABLE quotes (                     -- comments somebody looked at; their words stay with the answer
    answer TEXT PRIMARY KEY,              -- no reference: a row whose answer was taken back names nothing
    wave TEXT NOT NULL REFERENCES waves (id),
    allowed BIGINT NOT NULL,
    posted BIGINT NOT NULL                -- 1 once the teams were shown it, and residents may be
) WITHOUT ROWID;
CREATE INDEX quotes_wave ON quotes (wave);
