import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
CONTRACT = "only app.py names concrete channels, the site and the clock's library"
OUTSIDE = frozenset(
    # What wires the whole or runs it; `courier` and `worker` are processes of their own, `doctor` asks the vendors,
    # `ticking` is the clock's library.
    "app courier demo doctor house rehearse shell shell_authoring shell_export shell_keys ticking worker".split()
)


def test_every_module_of_the_bot_is_under_the_contract_or_named_here() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    held = {name for each in contracts if each["name"] == CONTRACT for name in each["source_modules"]}
    modules = {f"bot.{path.stem}" for path in (ROOT / "bot").glob("*.py") if not path.stem.startswith("__")}
    assert held - {"bot.commands", "bot.render"} == modules - {f"bot.{name}" for name in OUTSIDE}
