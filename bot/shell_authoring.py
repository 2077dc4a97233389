"""`heard import-xlsform` and `export-xlsform`: scripts from other survey tools, and back to them."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.terminal import give_up, settings_or_exit
from config.logs import set_up_logs
from config.programme import load_programmes
from config.reading import read_yaml
from config.scripts import script_of
from conversations.errors import CannotStart, Fault, Faults

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


def export_script_command(
    script: Annotated[str, typer.Argument(help="PROGRAMME/SCRIPT, or a script's file.")],
    file: Annotated[Path, typer.Argument(help="The workbook to write, such as pulse.xlsx.")],
    *,
    force: Annotated[bool, typer.Option("--force", help="Take the place of a workbook that is there.")] = False,
) -> None:
    """Write a script as a workbook in XLSForm's shape; import-xlsform reads it back as it was."""
    set_up_logs(level=logging.WARNING)
    from config.xlsform.exporting import export_form, save  # noqa: PLC0415  writing spreadsheets is for authors

    try:
        raw = _read(script)
        save(export_form(raw), _free(file, force=force))
    except CannotStart as fault:
        give_up(fault)
    typer.echo(f"Wrote {file}.")


def _read(script: str) -> Mapping[str, Any]:
    """Read what the file of a whole script says."""
    path = Path(script)
    faults: list[Fault] = []
    if path.suffix == ".yaml":
        raw = read_yaml(path, path.name, faults)
        if raw is not None:
            script_of(raw, path.name, path.name, faults)
    else:
        path = _file_of(script)
        raw = read_yaml(path, path.name, faults)
    if faults or not isinstance(raw, dict):
        raise Faults(faults)
    return raw


def _file_of(script: str) -> Path:
    """Find the newest version of a script among the programmes."""
    folders = {folder.resolve().name: folder for folder in settings_or_exit().programme}
    programmes = load_programmes(list(folders.values()))
    wanted, _, name = script.rpartition("/")
    found = [key for key, programme in programmes.items() if wanted in {"", key} and name in programme.scripts]
    if len(found) != 1:
        known = ", ".join(f"{key}/{each}" for key, programme in programmes.items() for each in programme.scripts)
        raise CannotStart(f'"{script}" is {"more than one script" if found else "no script"}; choose one of: {known}.')
    newest = max(programmes[found[0]].scripts[name])
    return folders[found[0]] / "surveys" / f"{name}.v{newest}.yaml"
