"""What distress is about, and what was noticed of it; words themselves are never held."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What distress is about; the gravest first."""

    DANGER = "danger"  # somebody is in danger at this moment
    CHILD = "child"  # a child is being hurt, or may be
    SUICIDE = "suicide"  # self-harm or suicide
    HARM = "harm"  # somebody hurts, threatens or controls the person
    ANOTHER = "another"  # somebody else may take their life
    DESPAIR = "despair"  # no way on is seen


@dataclass(frozen=True, slots=True)
class Distress:
    """What words showed; it holds none of them. Where they were only weighed (no phrase said so) it is not `sure`."""

    kind: Kind
    now: bool
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Noticed:
    """What was noticed in words beforehand, because they are long: distress, or none."""

    distress: Distress | None
