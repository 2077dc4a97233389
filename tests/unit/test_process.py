import os
import subprocess
import sys

from bot.process import has_died, new_name

NAME = "from bot.process import new_name; print(new_name(), flush=True); input()"


def test_a_process_is_known_to_live_until_it_has_ended() -> None:
    other = subprocess.Popen([sys.executable, "-c", NAME], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout
    name = other.stdout.readline().strip()
    assert not has_died(name)
    other.kill()
    other.communicate()
    assert has_died(name)


def test_of_this_process_and_of_those_elsewhere_nothing_bad_is_said() -> None:
    assert not has_died(new_name())
    machine, _, rest = new_name().partition(".")
    assert not has_died(f"another.{2**22 + 1}.{rest}")
    assert not has_died(f"{machine}.soon.{rest}")
    assert not has_died("")
    assert has_died(f"{machine}.{2**22 + 1}.{rest}"), "above the highest number Linux gives"


def test_no_two_names_are_the_same() -> None:
    assert new_name() != new_name()
    assert str(os.getpid()) in new_name()
