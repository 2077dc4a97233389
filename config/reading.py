"""Reads a YAML file into plain values; whatever is wrong with it becomes a fault with its line."""

from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from conversations.errors import Fault

MAX_FILE = 500_000  # bytes; a long script in ten languages has a tenth of it


def read_yaml(path: Path, file: str, faults: list[Fault]) -> object | None:
    """Give what the file says, or None and a fault. `file` is how messages name it.

    YAML 1.2: yes, no, on and off are words, so an option may be called "No" without quotes.
    """
    try:
        if path.stat().st_size > MAX_FILE:
            faults.append(Fault(file, f"the file has more than {MAX_FILE} bytes", "split it"))
            return None
        source = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        faults.append(Fault(file, f"byte {error.start} is not UTF-8", "save the file as UTF-8"))
    except OSError as error:
        faults.append(Fault(file, f"the file cannot be read ({error.strerror})", "check that it is there"))
    else:
        return _parse(source, file, faults)
    return None


def _parse(source: str, file: str, faults: list[Fault]) -> object | None:
    try:
        value: object = YAML(typ="safe", pure=True).load(source)
    except MarkedYAMLError as error:
        faults.append(_marked(error, file))
    except YAMLError:  # a control character; its message would print what stands around it
        faults.append(Fault(file, "the file holds a character YAML does not allow", "remove control characters"))
    except (RecursionError, ValueError) as error:
        # ValueError: ruamel lets an impossible date or number through to Python's own constructors
        problem = "it is nested too deep" if isinstance(error, RecursionError) else "a date or number is impossible"
        faults.append(Fault(file, problem, "write it more simply"))
    else:
        if value is None:
            faults.append(Fault(file, "the file is empty", "write the keys docs/scripts.md describes"))
        return value
    return None


def _marked(error: MarkedYAMLError, file: str) -> Fault:
    mark = error.problem_mark or error.context_mark
    place = f"{file}, line {mark.line + 1}, column {mark.column + 1}" if mark else file
    problem = (error.problem or error.context or "this is not YAML").replace("\n", " ").strip()
    if isinstance(error, DuplicateKeyError):
        return Fault(place, problem.partition(" with value")[0], "keep one of the two")
    if "mapping values are not allowed" in problem:
        return Fault(place, "a colon stands where none can", "put the text in quotes")
    if "cannot start any token" in problem and "\\t" in problem:
        return Fault(place, "there is a tab", "indent with spaces")
    return Fault(place, problem, "check quotes, colons, brackets and indentation near there")
