"""What a word can stand for that is neither an answer nor a command, and one language's words for it all."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from conversations.messages import Order


class Word(StrEnum):
    """What a word stands for that is neither an answer nor a command."""

    YES = "yes"
    NO = "no"
    DONE = "done"
    START = "start"
    LATER = "later"
    STOP = "stop"
    NEVER = "never"  # to be asked again, where that is offered; elsewhere it is often an answer
    KEEP = "keep"
    DELETE = "delete"
    CHANGE = "change"
    UNQUOTED = "unquoted"
    FINE = "fine"
    THANKS = "thanks"
    GO_ON = "go on"
    PAUSE = "pause"
    AGAIN = "again"
    LEAVE = "leave"
    TODAY = "today"
    YESTERDAY = "yesterday"
    DONT_KNOW = "dont-know"
    PREFER_NOT = "prefer-not"
    NONE = "none"
    SEND = "send"
    CHANGE_ONE = "change one"
    LEAVE_ALL = "leave all"
    SAME = "same"
    MORE = "more"  # another page of a long list
    FIRST = "first"
    ALL = "all"
    ENQUIRY = "enquiry"  # what they asked us, in the list of what they said
    DROP = "drop"  # what they asked us is not to be kept


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What people who speak one language type instead of pressing; accents and case do not matter."""

    orders: Mapping[str, Order]  # commands understood in every state, even where free words are asked for
    more_orders: Mapping[str, Order]  # commands understood where no free words are asked for
    calls: tuple[str, ...]  # first words of a call for help, folded
    words: Mapping[Word, tuple[str, ...]]
    months: tuple[str, ...]  # January to December: every form a date may have, with spaces between
