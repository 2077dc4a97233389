"""The command line, `heard`."""

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Heard gathers service-user voices.")


@app.callback()
def heard() -> None:
    """Heard gathers service-user voices."""


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo("heard 0.1.0")


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
