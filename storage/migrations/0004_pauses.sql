-- Somebody who pauses a talk is asked again at a time of their own; NULL: it waits for them to write.

ALTER TABLE sessions ADD COLUMN wakes_at BIGINT;
CREATE INDEX sessions_wakes_at ON sessions (wakes_at) WHERE wakes_at IS NOT NULL;
