"""Notices areas where many more people answered than the last time: perhaps a leaflet, perhaps invented people."""

from conversations.findings.figures import Release, Shown

TIMES = 3  # as many as the last time: a good reminder doubles a number, hardly more
MORE = 30  # people: to lift an area from its floor over 50, where less is hidden, takes so many


def grown(made: Release, last: Release) -> tuple[tuple[str, ...], ...]:
    """Give the columns of people that have grown suddenly, by their areas; from published figures alone."""
    before = _people(last)
    return tuple(
        areas
        for areas, count in _people(made).items()
        if areas in before and count >= max(TIMES * before[areas], before[areas] + MORE)
    )


def _people(release: Release) -> dict[tuple[str, ...], int]:
    columns = zip(release.people.columns, release.people.figures, strict=True)
    return {column.areas: figures.base.count for column, figures in columns if isinstance(figures.base, Shown)}
