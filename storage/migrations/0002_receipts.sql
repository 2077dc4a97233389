-- Receipts that take answers back, what was deleted and when, and the year in which somebody last wrote.

CREATE TABLE receipts (                   -- under an order of its own: it says nothing of when words were given
    proof BLOB PRIMARY KEY,               -- slow hash of four words, whatever wave they are of
    wave TEXT NOT NULL REFERENCES waves (id),
    respondent TEXT NOT NULL              -- as in the answers: fresh and random once the wave is closed
) WITHOUT ROWID;
CREATE INDEX receipts_wave ON receipts (wave, respondent);

CREATE TABLE tries (                      -- words that were nobody's; gone after the hour
    who BLOB NOT NULL,                    -- keyed hash of the address, for this use alone
    hour BIGINT NOT NULL,                 -- epoch milliseconds of its beginning
    tries BIGINT NOT NULL,
    PRIMARY KEY (hour, who)
) WITHOUT ROWID;

CREATE TABLE deletions (                  -- the deletion log: never who, never what it said
    day BIGINT NOT NULL,
    kind TEXT NOT NULL,
    number BIGINT NOT NULL,               -- once the day is over, rounded up to a multiple of 5
    PRIMARY KEY (day, kind)
) WITHOUT ROWID;

-- First day of the year in which they last wrote; nothing finer is needed for terms of years, and a day would tell of
-- a wave. Of those who came before this was kept, the day they joined.
ALTER TABLE contacts ADD COLUMN written BIGINT NOT NULL DEFAULT 0;
UPDATE contacts SET written = joined;
CREATE INDEX contacts_written ON contacts (written);

-- 1 where it is the consent to have answers to a survey counted, which no copy may hold while that is open: it says who
-- took part. Of those given before this was kept it is not known; they go when the waves close that are open now.
ALTER TABLE consents ADD COLUMN counted BIGINT NOT NULL DEFAULT 0;
