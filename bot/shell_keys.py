"""`heard keys`: which secret keys there are, and changing to another while Heard serves."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import typer

from bot.clock import wall_clock
from bot.ground import open_ground
from bot.rotate import Rotated, Rotation, describe
from bot.terminal import CANNOT, settings_or_exit, to_end
from config.logs import set_up_logs
from storage.store import Store

keys_app = typer.Typer(
    no_args_is_help=True, help="Which secret keys there are; changing to another while Heard serves."
)

UNCLEAN = (
    "Everything is under the newer key, but the database's files may still hold older versions of it: somebody was "
    "reading all the while. Run this again."
)


@keys_app.command()
def show() -> None:
    """Tell the keys' fingerprints, and how much is still under an older one."""
    for line in to_end(_described()):
        typer.echo(line)


@keys_app.command()
def rotate(
    *,
    drop_unknown_areas: Annotated[
        bool, typer.Option("--drop-unknown-areas", help="Forget homes in areas that no programme here has.")
    ] = False,
) -> None:
    """Bring everything under HEARD_SECRET_KEY, from under HEARD_SECRET_KEY_PREVIOUS; cut off, it goes on."""
    set_up_logs(settings_or_exit().secrets)
    done = to_end(_rotated(drop_unknown=drop_unknown_areas))
    if not done.clean:
        typer.echo(UNCLEAN, err=True)
        raise typer.Exit(CANNOT)
    if not done.changed:
        typer.echo("Nothing to do: everything is under HEARD_SECRET_KEY.")
        return
    typer.echo("Everything is under HEARD_SECRET_KEY. Remove HEARD_SECRET_KEY_PREVIOUS everywhere.")
    typer.echo("Copies made until now open with the older key alone: delete them, and destroy that key.")
    if done.damaged:
        typer.echo(f"{done.damaged} damaged values could not be opened, by the older key neither, and stay so.")


async def _described() -> list[str]:
    async with _opened() as store:
        return await describe(store)


async def _rotated(*, drop_unknown: bool) -> Rotated:
    from rich.progress import Progress  # noqa: PLC0415  it draws: 3 MB that a serving process need not carry

    async with _opened() as store:
        with Progress(transient=True) as bar:
            task = bar.add_task("Changing the key")

            def tell(table: str, seen: int, total: int) -> None:
                bar.update(task, description=f"Changing the key: {table}", completed=seen, total=total)

            return await Rotation(store, wall_clock, tell).run(drop_unknown=drop_unknown)


@asynccontextmanager
async def _opened() -> AsyncIterator[Store]:
    async with open_ground(settings_or_exit(), lambda line: typer.echo(line, err=True), new=False) as ground:
        yield ground.store
