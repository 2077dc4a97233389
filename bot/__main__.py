"""Starts the command line. Meanwhile the collector of garbage rests: it took a quarter of the time, and found none."""

import gc


def main() -> None:
    """Run the command line."""
    gc.disable()
    from bot.shell import app  # noqa: PLC0415  while the collector rests

    gc.freeze()
    gc.enable()
    app()


if __name__ == "__main__":
    main()
