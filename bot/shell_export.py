"""`heard export`: published figures as a file for spreadsheets, noted in the audit log."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from bot.clock import wall_clock
from bot.commands.gathering import Gathered, gather
from bot.commands.request import Circumstances, Request
from bot.ground import open_ground
from bot.render.plain import plain_text
from bot.terminal import REFUSED, give_up, settings_or_exit, to_end
from config.holidays import is_holiday
from config.logs import set_up_logs
from conversations.document import Document
from conversations.errors import CannotStart
from conversations.messages import Address
from conversations.planning.commands import Export
from conversations.planning.series import Role, StaffMember

CONSOLE = "console"


def export_command(
    what: Annotated[str, typer.Argument(help="A series, such as s3, or a programme.")],
    csv: Annotated[Path | None, typer.Option("--csv", help="Write this CSV file.")] = None,
    xlsx: Annotated[Path | None, typer.Option("--xlsx", help="Write this Excel workbook.")] = None,
    *,
    force: Annotated[bool, typer.Option("--force", help="Take the place of files that are there.")] = False,
) -> None:
    """Write published figures to files that only their owner may read; noted in the audit log."""
    set_up_logs(settings_or_exit().secrets)
    wanted = [file for file in (csv, xlsx) if file]
    try:
        _look(wanted, force=force)
        gathered = to_end(_gathered(what.lower()))
        if isinstance(gathered, Document):
            typer.echo(plain_text(gathered), err=True)
            raise typer.Exit(REFUSED)
        _write(gathered, csv, xlsx, force=force)
    except CannotStart as fault:
        give_up(fault)
    typer.echo(f"{gathered.releases} release(s), {len(gathered.sheet.rows)} rows: {_listed(wanted)}")
    if gathered.coming:
        typer.echo(gathered.coming)


def _look(wanted: Sequence[Path], *, force: bool) -> None:
    """Refuse before anything is taken: the audit log must not tell of an export that nobody got."""
    if not wanted:
        raise CannotStart("Say which file to write: --csv FILE, --xlsx FILE, or both.")
    for file in wanted:
        if file.is_dir():
            raise CannotStart(f"{file} is a folder; name a file in it.")
        if file.exists() and not force:
            raise CannotStart(f"{file} is there already; name a new file, or add --force.")


def _write(gathered: Gathered, csv: Path | None, xlsx: Path | None, *, force: bool) -> None:
    from bot.export.files import csv_bytes, write, xlsx_bytes  # noqa: PLC0415  a serving process need not carry it

    if csv:
        write(csv, csv_bytes(gathered.sheet), force=force)
    if xlsx:
        write(xlsx, xlsx_bytes(gathered.sheet), force=force)


async def _gathered(what: str) -> Gathered | Document:
    async with open_ground(settings_or_exit(), lambda line: typer.echo(line, err=True), new=False) as ground:
        around = Circumstances(ground.programmes, is_holiday)
        operator = StaffMember(f"operator@{CONSOLE}", Role.OPERATOR)
        async with ground.store.work() as work:
            request = Request(work, around, Address(CONSOLE, "operator"), operator, wall_clock())
            found = await gather(request, Export(what))
            for action, programme, detail in request.attempts:
                await replace(request, work=work).note(action, programme, detail)
        return found


def _listed(files: Sequence[Path]) -> str:
    return ", ".join(map(str, files))
