"""Reads a postcode district out of what somebody typed, and nothing more of it: of KT1 1EU it gives KT1."""

import re

from conversations.talk.spoken import bare

MAX_PLACE = 200  # characters looked through: an address on one line

# Royal Mail, Programmers' Guide to the Postcode Address File: the shapes of an outward code, and of an inward one.
_OUTWARD = r"[a-z]{1,2}[0-9][0-9a-z]?"
_WHOLE = re.compile(rf"\b({_OUTWARD})\s*[0-9][abd-hjlnp-uw-z]{{2}}\b")
_ALONE = re.compile(rf"({_OUTWARD})(?:\s*[0-9])?")
_AREAS = frozenset(
    (
        "ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk "
        "fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn "
        "np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw "
        "ub w wa wc wd wf wn wr ws wv yo ze"
    ).split()
)
"""The 124 postcode areas of the Royal Mail, the crown dependencies included."""


def read_district(text: str) -> str | None:
    """Find the one district these words name; None if they name none, or two."""
    if len(text) > MAX_PLACE:
        return None
    said = bare(text).strip(" .,!")
    alone = _ALONE.fullmatch(said)
    found = {alone[1]} if alone else {match[1] for match in _WHOLE.finditer(said)}
    districts = {code.upper() for code in found if re.match("[a-z]+", code)[0] in _AREAS}  # type: ignore[index]
    return districts.pop() if len(districts) == 1 else None
