"""What the type column can say, in all the ways it was ever written."""

import re
from dataclasses import dataclass

_SELECTS = {
    "select_one_from_file": "file", "select one from file": "file", "select_multiple_from_file": "file",
    "select multiple from file": "file", "select_one_external": "select_one", "select one external": "select_one",
    "add select one prompt using": "select_one", "add select multiple prompt using": "select_multiple",
    "select all that apply from": "select_multiple", "select all that apply": "select_multiple",
    "select one from": "select_one", "select one using": "select_one", "select multiple from": "select_multiple",
    "select multiple using": "select_multiple", "select_one": "select_one", "select one": "select_one",
    "select-one": "select_one", "selectone": "select_one", "select1": "select_one", "q select1": "select_one",
    "select_multiple": "select_multiple", "select multiple": "select_multiple", "select-multiple": "select_multiple",
    "selectmultiple": "select_multiple", "select_many": "select_multiple", "select many": "select_multiple",
    "q select": "select_multiple", "select": "select_multiple", "rank": "rank", "score__row": "select_one",
}  # fmt: skip
_PLAIN = {
    "note": "note", "label": "note", "text": "text", "string": "text", "integer": "integer", "int": "integer",
    "number": "decimal", "percentage": "integer", "number of days in last month": "integer",
    "number of days in last six months": "integer", "number of days in last year": "integer", "decimal": "decimal",
    "float": "decimal", "double": "decimal", "date": "date", "time": "time", "datetime": "datetime",
    "date time": "datetime", "geopoint": "geopoint", "location": "geopoint", "gps": "geopoint", "range": "range",
    "calculate": "calculate", "calculation": "calculate", "calculate_here": "calculate", "trigger": "acknowledge",
    "acknowledge": "acknowledge", "acknowledgement": "acknowledge", "boolean": "boolean", "hidden": "hidden",
    "email": "identity", "phonenumber": "identity", "phone number": "identity", "get phone number": "identity",
    "username": "identity", "caseid": "identity", "barcode": "barcode", "geotrace": "line", "geoshape": "line",
    "line": "line", "photo": "picture", "image": "picture", "picture": "picture", "audio": "sound", "video": "film",
    "file": "file_upload", "osm": "line", "start": "clock", "end": "clock", "start time": "clock",
    "end time": "clock", "get start time": "clock", "get end time": "clock", "today": "today", "get today": "today",
    "deviceid": "device", "device id": "device", "get device id": "device", "imei": "device", "simserial": "device",
    "sim id": "device", "get sim id": "device", "subscriberid": "device", "subscriber id": "device",
    "get subscriber id": "device", "audit": "clock", "text audit": "clock", "audio audit": "sound",
    "start-geopoint": "device", "background-geopoint": "device", "background-audio": "sound",
    "xml-external": "elsewhere", "csv-external": "elsewhere", "entity": "elsewhere",
}  # fmt: skip
_WITHOUT = ("add ", "q ", "get ")
_BLOCK = re.compile(r"(begin|end)[\s_-]*(looped group|lgroup|group|repeat|loop|score|rank|kobomatrix|matrix)\b\s*(.*)")
_OTHER = re.compile(r"[\s,]+(?:or[\s_-]*(?:specify[\s_-]*)?other)\s*$", re.IGNORECASE)
_SPELLED = sorted(_SELECTS, key=len, reverse=True)

ASKABLE = frozenset("note text integer decimal date time datetime geopoint range select_one select_multiple".split())
"""What a chat can ask or say."""

YES = frozenset("yes true true() 1 y oui si ja".split())
"""How a cell says yes, in small letters."""

REFUSED = {
    "picture": "a picture can show who somebody is; ask for words",
    "sound": "a voice shows who somebody is; ask for words",
    "film": "a film shows who somebody is; ask for words",
    "file_upload": "a chat takes no files; ask for words",
    "line": "a chat cannot draw on a map; ask for a place",
    "barcode": "a chat cannot scan; ask for a text",
    "identity": "it says who somebody is, and answers stay without names",
    "device": "it says whose device it is, and answers stay without names",
    "clock": "answers keep no time of day",
    "today": "answers keep no day; conditions can say today()",
    "hidden": "nobody is asked, and nothing is worked out",
    "elsewhere": "it lies in another file, which is not in the workbook",
    "file": "its choices lie in another file, which is not in the workbook",
    "rank": "a chat cannot sort; ask for the first, and then for the second",
    "matrix": "a chat has no tables; ask a question a row",
    "unknown": "this type is not known",
}
"""Why a type is left out."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One cell of the type column: what it is, which list it names, whether "other" may be said."""

    kind: str
    list_name: str = ""
    or_other: bool = False


def kind_of(cell: str) -> Kind:
    """Read a cell of the type column."""
    text = " ".join(cell.split())
    other = _OTHER.search(text)
    if other:
        text = text[: other.start()]
    low = text.casefold()
    if block := _BLOCK.fullmatch(low):
        what = {"looped group": "repeat", "lgroup": "repeat", "kobomatrix": "matrix"}.get(block[2], block[2])
        return Kind(f"{block[1]} {what}", text[len(text) - len(block[3]) :] if block[3] else "")
    for spelled in _SPELLED:
        if low == spelled or low.startswith(spelled + " "):
            return Kind(_SELECTS[spelled], text[len(spelled) :].strip(), other is not None)
    return Kind(_plain(low))


def _plain(low: str) -> str:
    for name in (low, low.replace("_", " ")):
        if name in _PLAIN:
            return _PLAIN[name]
        for before in _WITHOUT:
            rest = name.removeprefix(before).removesuffix(" prompt")
            if name.startswith(before) and rest in _PLAIN:
                return _PLAIN[rest]
    if low.startswith(("text audit", "audio audit", "speed violations", "sensor_")):
        return "clock"
    return "clock" if low == "comments" else "unknown"
