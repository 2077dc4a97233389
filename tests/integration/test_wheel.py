"""What is installed is what was tested: the wheel holds its four packages with everything they read."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "config", "conversations", "storage")


def test_the_wheel_holds_every_file_of_its_four_packages_and_nothing_else(tmp_path: Path) -> None:
    build = ["-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), str(ROOT)]
    subprocess.run([sys.executable, *build], check=True, capture_output=True, cwd=tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as held:
        names = {name for name in held.namelist() if ".dist-info/" not in name}
    there = {
        str(path.relative_to(ROOT))
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert names == there
    for ending in (".sql", ".ftl", ".yaml", ".html", ".css", ".js"):
        assert any(name.endswith(ending) for name in names), ending
