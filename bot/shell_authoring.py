"""`heard import-xlsform`: what authors bring from other survey tools."""

import logging
from pathlib import Path
from typing import Annotated

import typer

from bot.terminal import give_up
from config.logs import set_up_logs
from conversations.errors import CannotStart

SHOWN_FAULTS = 20  # more are told by `heard check`


def import_command(
    file: Annotated[Path, typer.Argument(help="A workbook in XLSForm's shape: .xlsx or .xls.")],
    out: Annotated[Path, typer.Option("--out", help="The folder for the script, such as my_council/surveys.")] = Path(),
    report: Annotated[Path | None, typer.Option("--report", help="Write what became of each row as JSON.")] = None,
    languages: Annotated[str, typer.Option("--languages", help="Keep only these, such as en,cy; default: all.")] = "",
    *,
    force: Annotated[bool, typer.Option("--force", help="Take the place of a script that is there.")] = False,
) -> None:
    """Make a script of a spreadsheet survey, and tell what was carried over, changed or dropped."""
    set_up_logs(level=logging.WARNING)
    from config.xlsform.importing import as_yaml, import_form  # noqa: PLC0415  reading spreadsheets is for authors
    from config.xlsform.report import as_lines  # noqa: PLC0415  as above

    try:
        imported = import_form(file, [code.strip() for code in languages.split(",") if code.strip()])
        target = _free(out / imported.file_name, force=force)
        out.mkdir(parents=True, exist_ok=True)
        target.write_text(as_yaml(imported.raw, file.name), encoding="utf-8")
        if report:
            report.write_text(imported.report.to_json(), encoding="utf-8")
    except CannotStart as fault:
        give_up(fault)
    except OSError as fault:
        give_up(CannotStart(f"{fault.filename} cannot be written ({fault.strerror})."))
    for line in as_lines(imported.report):
        typer.echo(line)
    typer.echo(f"Wrote {target}.")
    if imported.faults:
        typer.echo("Mend these before Heard can ask it:")
        for told in imported.faults[:SHOWN_FAULTS]:
            typer.echo(f"  {told}")
        if len(imported.faults) > SHOWN_FAULTS:
            typer.echo(f"  and {len(imported.faults) - SHOWN_FAULTS} more; `heard check` tells all.")


def _free(file: Path, *, force: bool) -> Path:
    if file.exists() and not force:
        raise CannotStart(f"{file} is there already; name another place, or add --force.")
    return file
