-- The ledger of releases asks whether a coordinator ended a wave before its time (1).

ALTER TABLE waves ADD COLUMN early BIGINT NOT NULL DEFAULT 0;
CREATE INDEX releases_script ON releases (programme, script, at);
