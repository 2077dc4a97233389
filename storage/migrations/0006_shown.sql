-- Messages that /hide can still delete: of people in programmes with safe mode alone, and of nobody for longer than two days.

CREATE TABLE shown (
    id TEXT PRIMARY KEY,                  -- random: rows lie in no order
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    wave TEXT NOT NULL,                   -- '' outside a talk; at any close these go, too
    message BLOB NOT NULL,                -- the vendor's id of it, sealed
    hour BIGINT NOT NULL                  -- epoch milliseconds of the hour it came or went
) WITHOUT ROWID;
CREATE INDEX shown_contact ON shown (contact);
CREATE INDEX shown_hour ON shown (hour);
