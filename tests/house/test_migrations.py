"""A migration is never changed once it has landed: a database it has made would not be what later ones expect."""

from hashlib import sha256

from storage.migrate import migrations

LANDED = {
    1: "782ac556cc7d25c9",
    2: "255fffb8b07739f2",
    3: "214ac79e8a863ec5",
    4: "bab3531a361ab104",
    5: "c4ea0dfc5e5670ba",
    6: "5f4abb879f46bfbd",
    7: "75029e91fd84d506",
}


def test_no_migration_that_has_landed_was_changed() -> None:
    found = {number: sha256(sql.encode()).hexdigest()[:16] for number, sql in migrations()}
    assert found == LANDED, "write a new migration instead of changing one, and add its hash"
