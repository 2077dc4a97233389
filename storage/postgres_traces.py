"""What PostgreSQL keeps of deleted rows - dead bytes, samples, the write-ahead log - and how that ends, too.

A deleted row's bytes stay in its table's file, its values may have been sampled for the planner, and the write-ahead
log holds every change until its files are used again. After a close all of that must go as the rows did.
"""

import asyncpg

from storage.database import Connection

_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
# Samples of these would outlive the rows: keys, sealed words, who spoke, was written to or gave which answer. The
# planner needs none of them: what is looked for by them is found through an index whatever it guesses.
_SAMPLED = """
SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
AND a.attstattarget IS DISTINCT FROM 0 AND (a.atttypid = 'bytea'::regtype
    OR c.relname IN ('raised', 'alerts', 'shown') OR a.attname IN (
    'answer', 'contact', 'id', 'key', 'reached', 'recipient', 'respondent', 'week'))
"""
_FILES = "SELECT MAX(name) FROM pg_ls_waldir() WHERE name ~ '^[0-9A-F]{24}$'"
_NEXT_FILE = "SELECT pg_walfile_name(pg_switch_wal())"
_SOMETHING = "SELECT pg_logical_emit_message(FALSE, 'heard', '')"  # a file with nothing in it is not switched
MAY_OVERWRITE = """
SELECT 1 FROM pg_roles me WHERE me.rolname = current_user
AND has_function_privilege('pg_switch_wal()', 'execute') AND has_function_privilege('pg_ls_waldir()', 'execute')
AND (me.rolsuper OR EXISTS (
    SELECT 1 FROM pg_roles r WHERE r.rolname = 'pg_checkpoint' AND pg_has_role(current_user, r.oid, 'usage')))
"""
MOST_FILES = 256  # 4 GB at 16 MB each; a server that keeps more is not Heard's alone, and uses them again soon


async def keep_unsampled(connection: Connection) -> None:
    """Tell the server to sample no column whose values must not outlive their rows. Within a change of the schema."""
    for table, column in await connection.rows(_SAMPLED):
        await connection.run(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")


async def take_back(connection: "asyncpg.pool.PoolConnectionProxy", *, whole: bool) -> None:
    """Let the server use the place of deleted rows again; `whole`: write every table anew, without their bytes."""
    for (table,) in await connection.fetch(_TABLES):
        await connection.execute(f"VACUUM {'(FULL) ' if whole else ''}{table}")


async def overwrite_log(connection: "asyncpg.pool.PoolConnectionProxy") -> bool:
    """Write empty pages over the write-ahead log's older files; False where Heard's user may not.

    Files that a checkpoint no longer needs are kept under new names to be used again, full of what they held. Ending
    the current file fills its rest with zeros: once for each of them, and nothing old is left. Files kept for a
    replica or an archive are out of reach, as is the archive itself.
    """
    if not await connection.fetch(MAY_OVERWRITE):
        return False
    await connection.execute(_NEXT_FILE)
    await connection.execute("CHECKPOINT")
    newest = await connection.fetchval(_FILES)
    for _ in range(MOST_FILES):
        await connection.execute(_SOMETHING)
        if await connection.fetchval(_NEXT_FILE) >= newest:
            break
    await connection.execute("CHECKPOINT")
    return True
