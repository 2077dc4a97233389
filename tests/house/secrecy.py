"""Follows what may name or quote a person, or open a door, through one function: from where it comes in to its uses.

What is secret comes in by the type of a parameter, by a telling name, or as a caught error, whose text may quote what
it was given. It stays secret in whatever is made of it, but for a few parts that are words of our own.
"""

import ast
from collections.abc import Iterator

TYPES = frozenset(
    """
    Address Answer Comment Contact Edited Inbound Keys LinkKey Message OwnKey Person Quoted Redacted Reply
    Say SecretStr Session SetAside Submission Typed Update
    """.split()
)
NAMES = frozenset(
    """
    address answer answers body comment contact contacts draft drafts first_name inbound link_key password
    payload person raw recipient respondent said secret sender text token url username words
    """.split()
)
OURS = frozenset(
    """
    channel code errno kind number place programme retry_after sqlstate status status_code
    """.split()
)
# What these give of a secret says nothing of it.
HARMLESS = frozenset(
    """
    bool isinstance len type _code _why_not slack_code why
    """.split()
)
# Their words are ours: what they may say is what this looks after.
OUR_ERRORS = frozenset(
    """
    CannotStart ChannelError DiskFull FloodWait Gone HeardError NoConversation NotHere Refused Retry
    StorageError Unavailable Unreadable WrongKey
    """.split()
)


def secret(expression: ast.AST, held: set[str]) -> bool:
    """Say whether an expression may hold something secret, given the names that do."""
    match expression:
        case ast.Name(id=name):
            return name in held
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in HARMLESS:
            return False
        case ast.Attribute(attr=attr) if attr in OURS:
            return False
        case ast.Attribute(value=value, attr=attr):
            return bool({attr.lstrip("_"), attr.rpartition("_")[2]} & NAMES) or secret(value, held)
        case ast.Compare() | ast.Constant():
            return False
        case _:
            return any(secret(child, held) for child in ast.iter_child_nodes(expression))


def held_in(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    """Give the names that hold something secret anywhere in a function, the functions inside it included."""
    held = {one.arg for one in _parameters(function) if one.arg in NAMES or _of_type(one.annotation)}
    for node in ast.walk(function):
        if isinstance(node, ast.ExceptHandler) and node.name and not _ours(node.type):
            held.add(node.name)
    while more := {name for name in _made_of(function, held) if name not in held}:
        held |= more
    return held


def _ours(caught: ast.expr | None) -> bool:
    kinds = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return all(isinstance(kind, ast.Name) and kind.id in OUR_ERRORS for kind in kinds)


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[ast.arg]:
    for node in ast.walk(function):
        if isinstance(node, ast.arguments):
            yield from (
                *node.posonlyargs,
                *node.args,
                *node.kwonlyargs,
                *(one for one in (node.vararg, node.kwarg) if one),
            )


def _of_type(annotation: ast.expr | None) -> bool:
    return annotation is not None and any(
        (isinstance(node, ast.Name) and node.id in TYPES) or (isinstance(node, ast.Attribute) and node.attr in TYPES)
        for node in ast.walk(annotation)
    )


def _made_of(function: ast.AST, held: set[str]) -> Iterator[str]:
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=targets, value=value) if secret(value, held):
                yield from (name for target in targets for name in _bound(target))
            case ast.AnnAssign(target=target, value=value, annotation=annotation):
                if _of_type(annotation) or (value is not None and secret(value, held)):
                    yield from _bound(target)
            case ast.NamedExpr(target=target, value=value) | ast.AugAssign(target=target, value=value) if secret(
                value, held
            ):
                yield from _bound(target)
            case ast.For(target=target, iter=value) | ast.AsyncFor(target=target, iter=value) if secret(value, held):
                yield from _bound(target)
            case ast.comprehension(target=target, iter=value) if secret(value, held):
                yield from _bound(target)
            case ast.Match(subject=subject, cases=cases) if secret(subject, held):
                yield from (name for case in cases for name in _captured(case.pattern))
            case _:
                pass


def _bound(target: ast.expr) -> Iterator[str]:
    yield from (node.id for node in ast.walk(target) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))


def _captured(pattern: ast.pattern) -> Iterator[str]:
    """Give the names a pattern binds, but for those under a keyword that is a word of our own."""
    if isinstance(pattern, ast.MatchClass):
        for keyword, inner in zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True):
            yield from () if keyword in OURS else _captured(inner)
        for inner in pattern.patterns:
            yield from _captured(inner)
        return
    if isinstance(pattern, ast.MatchAs | ast.MatchStar) and pattern.name:
        yield pattern.name
    for inner in ast.iter_child_nodes(pattern):
        if isinstance(inner, ast.pattern):
            yield from _captured(inner)
