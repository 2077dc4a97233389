-- Messages that /hide can still delete: of people in programmes with safe mode alone, and of nobody for longer than two days.

CREATE TABLE shown (
    id TEXT PRIMARY KEY,                  -- random: rows lie in no order
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    wave TEXT NOT NULL,                   -- '' outside a talk; at any close these go, too
    message BLOB NOT NULL,                -- the hour it came or went, and the vendor's id of it, sealed
    day BIGINT NOT NULL                   -- of that hour (UTC): an hour in clear would name whom an alert is about
) WITHOUT ROWID;
CREATE INDEX shown_contact ON shown (contact);
CREATE INDEX shown_day ON shown (day);
