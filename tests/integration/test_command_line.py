import subprocess
import sys


def test_help_names_what_heard_is_for() -> None:
    ran = subprocess.run([sys.executable, "-m", "bot", "--help"], capture_output=True, text=True, check=True)
    assert "service-user voices" in ran.stdout
