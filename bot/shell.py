"""The command line, `heard`."""

import asyncio
import logging
import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.app import run
from bot.clock import wall_clock
from bot.coordinate import Coordinator
from bot.doctor import examine
from bot.dpia import annex
from bot.given_keys import held
from bot.ground import open_ground
from bot.inspecting import inspect_lines
from bot.memory import leave_no_dump, share_one_heap
from bot.render.plain import plain_text
from bot.shell_authoring import export_script_command, import_command
from bot.shell_export import export_command
from bot.shell_keys import keys_app
from bot.terminal import CANNOT, REFUSED, UNWELL, give_up, settings_or_exit, to_end
from config.check import check as check_folders
from config.holidays import is_holiday
from config.logs import set_up_logs
from config.phrases import Phrasebook
from config.programme import load_programmes
from config.schema import write_schemas
from config.secret import find_secret
from config.settings import Settings
from conversations.document import Document
from conversations.errors import CannotStart
from conversations.messages import Address
from storage.backup import back_up
from storage.engine import file_of
from storage.migrate import migrate as migrate_database
from storage.restore import restore

AFTER_RESTORE = (
    "Surveys are open. No copy holds what was said in them so far, so it is lost: whoever was asked and did not say no "
    "is reminded once and starts again. Tell them why."
)

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # a pretty traceback prints local variables: people's words
    help="Heard gathers service-user voices: anonymised answers in, honest digests out.",
)


@app.command(name="run")
def run_command() -> None:
    """Serve residents and teams until stopped."""
    settings = settings_or_exit()
    set_up_logs(settings.secrets)
    share_one_heap()
    leave_no_dump()
    to_end(_serve(settings))


@app.command()
def migrate() -> None:
    """Bring the database to this version's schema."""
    applied = to_end(migrate_database(settings_or_exit().database_url))
    typer.echo("The database is up to date." if not applied else f"Applied {applied} migration(s).")


@app.command()
def check(
    folders: Annotated[list[Path] | None, typer.Argument(help="Programme folders; default: HEARD_PROGRAMME.")] = None,
    *,
    dpia: Annotated[
        bool, typer.Option("--dpia", help="Print the annex to a data protection impact assessment, in Markdown.")
    ] = False,
    schema: Annotated[
        Path | None, typer.Option("--schema", help="Write JSON Schemas for your editor into this folder.")
    ] = None,
) -> None:
    """Read programmes and scripts; tell every fault, or what is there."""
    set_up_logs(level=logging.WARNING)
    try:
        Phrasebook.load()
        if schema:
            typer.echo("\n".join(f"Wrote {path}." for path in write_schemas(schema)))
            return
        if dpia:
            settings = settings_or_exit()
            typer.echo(annex(load_programmes(folders or settings.programme), settings, wall_clock().date()))
            return
        typer.echo(check_folders(folders or settings_or_exit().programme, wall_clock().date()))
    except CannotStart as fault:
        give_up(fault)


@app.command()
def talk(
    script: Annotated[str, typer.Argument(help="A script's name, or PROGRAMME/SCRIPT.")],
    language: Annotated[
        str, typer.Option("--language", "-l", help="The language to talk in; en-easy for its easy words.")
    ] = "en",
    record: Annotated[
        Path | None, typer.Option("--record", help="Write the talk to this file, as a dialogue test.")
    ] = None,
) -> None:
    """Play a script here in the terminal, as a resident. Nothing is kept."""
    set_up_logs(level=logging.WARNING)
    from bot.talk import play  # noqa: PLC0415  it draws with rich, too

    try:
        play(load_programmes(settings_or_exit().programme), Phrasebook.load(), script, language, record=record)
    except CannotStart as fault:
        give_up(fault)


@app.command()
def rehearse(
    script: Annotated[str, typer.Argument(help="A script's name, or PROGRAMME/SCRIPT.")],
    *,
    whole: Annotated[bool, typer.Option("--whole", help="Show long messages whole.")] = False,
) -> None:
    """Let made-up people live through a wave of a script, and print what each saw and what the digest would be."""
    set_up_logs(level=logging.ERROR)
    to_end(_rehearse(settings_or_exit(), script, whole=whole))


@app.command()
def command(words: Annotated[list[str], typer.Argument(help='For example: "list"')]) -> None:
    """Act as the operator, with the words coordinators use; also while `heard run` serves."""
    settings = settings_or_exit()
    set_up_logs(settings.secrets)
    answer = to_end(_command(settings, " ".join(words)))
    typer.echo(plain_text(answer), err=answer.refused)
    if answer.refused:
        raise typer.Exit(REFUSED)


@app.command()
def demo(
    port: Annotated[int | None, typer.Option(help="Where to open the desk; default: HEARD_HTTP_PORT.")] = None,
    *,
    stay: Annotated[bool, typer.Option(help="Keep the desk open until Ctrl-C.")] = True,
) -> None:
    """Play 160 simulated residents on a fast clock, then open the desk on the finished digests."""
    set_up_logs(level=logging.WARNING)
    to_end(_demonstrate(settings_or_exit(), port, stay=stay))


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="A new file, which only its owner may read.")]) -> None:
    """Copy the database to a file, also while `heard run` serves; without link keys and draft keys."""
    to_end(back_up(settings_or_exit().database_url, file, wall_clock()))
    typer.echo(f"Copied to {file}. It can be read only with the secret key: keep that in another place.")


@app.command(name="restore")
def restore_command(file: Annotated[Path, typer.Argument(help="What `heard backup` wrote.")]) -> None:
    """Fill an empty database from a copy. Stop `heard run` first."""
    settings = settings_or_exit()
    try:
        keys = held(find_secret(settings, file_of(settings.database_url), is_new=False, of_copy=True))
    except CannotStart as fault:
        give_up(fault)
    restored = to_end(restore(settings.database_url, file, keys, wall_clock()))
    typer.echo(f"Restored the copy made on {restored.made:%d %B %Y at %H:%M} UTC.")
    if restored.ended_waves:
        ended = f"{restored.ended_waves} wave(s) ended since then: closed, and nothing is published of them."
        typer.echo(ended)
    if restored.open_waves:
        typer.echo(AFTER_RESTORE)


@app.command(name="inspect")
def inspect_command() -> None:
    """Show what Heard would keep of texts: JSON lines {"text", "lang"} in, one out for each. Nothing is stored."""
    if sys.stdin.isatty():
        typer.echo('Type lines such as {"text": "My name is ...", "lang": "en"}; end with Ctrl-D.', err=True)
    unread = 0
    for answer in inspect_lines(sys.stdin.buffer):
        sys.stdout.buffer.write(answer.line + b"\n")
        sys.stdout.buffer.flush()
        unread += not answer.fine
    if unread:
        typer.echo(f"{unread} line(s) could not be read. What to mend stands where their answers would.", err=True)
        raise typer.Exit(CANNOT)


@app.command()
def doctor() -> None:
    """Look Heard over: what is well, what is not, and how to mend it; also while `heard run` serves."""
    findings = to_end(examine(settings_or_exit(), wall_clock))
    for finding in findings:
        typer.echo(str(finding))
    if any(finding.mend for finding in findings):
        raise typer.Exit(UNWELL)


async def _rehearse(settings: Settings, script: str, *, whole: bool) -> None:
    from bot.rehearse import rehearse as play  # noqa: PLC0415  as above

    await play(settings, script, typer.echo, whole=whole)


async def _demonstrate(settings: Settings, port: int | None, *, stay: bool) -> None:
    from bot.demo import demonstrate  # noqa: PLC0415  it draws with rich: 3 MB that a serving process need not carry

    await demonstrate(settings, port, typer.echo, _stop_signal() if stay else None)


async def _serve(settings: Settings) -> None:
    stop = _stop_signal()
    async with open_ground(settings, typer.echo) as ground:
        await run(ground, wall_clock, typer.echo, stop)


# Last, so that `heard --help` begins with what everybody needs.
app.add_typer(keys_app, name="keys")
app.command(name="export")(export_command)
app.command(name="import-xlsform")(import_command)
app.command(name="export-xlsform")(export_script_command)


async def _command(settings: Settings, words: str) -> Document:
    async with open_ground(settings, lambda line: typer.echo(line, err=True), new=False) as ground:
        coordinate = Coordinator(ground.store, ground.programmes, wall_clock, is_holiday, public_url=ground.url)
        return await coordinate(Address("console", "operator"), words, None)


def _stop_signal() -> asyncio.Event:
    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    return stop
