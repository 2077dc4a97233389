from pathlib import Path

import pytest

from config.secret import find_secret
from config.settings import TelegramMode, read_settings
from conversations.errors import CannotStart, Faults

KEY = "A" * 43 + "="
TOKEN = "123456:" + "A" * 35


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in list(__import__("os").environ):
        if name.startswith("HEARD_"):
            monkeypatch.delenv(name)


def test_with_nothing_set_heard_runs_here_on_its_own() -> None:
    settings = read_settings()
    assert settings.database_url == "sqlite:///var/heard.db"
    assert (settings.http_host, settings.http_port) == ("127.0.0.1", 8080)
    assert settings.telegram_mode is TelegramMode.POLLING
    assert settings.loopback


def test_every_wrong_variable_is_told_in_one_message_with_its_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARD_TELEGRAM_TOKN", "1:x")
    monkeypatch.setenv("HEARD_HTTP_PORT", "eighty")
    monkeypatch.setenv("HEARD_TELEGRAM_RATE", "-1")
    monkeypatch.setenv("HEARD_PUBLIC_URL", "heard.example")
    with pytest.raises(Faults) as wrong:
        read_settings()
    told = str(wrong.value)
    assert "did you mean HEARD_TELEGRAM_TOKEN?" in told
    for name in ("HEARD_HTTP_PORT", "HEARD_TELEGRAM_RATE", "HEARD_PUBLIC_URL"):
        assert name in told
    assert "eighty" not in told, "a value may be a secret set in the wrong place"


def test_a_dotenv_file_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("HEARD_HTTP_PORT=9000\nHEARD_HTTP_HOST=localhost\nHEARD_SLACK_BOT_TOKEN=\nOTHER=1\n")
    monkeypatch.setenv("HEARD_HTTP_PORT", "9001")
    settings = read_settings()
    assert (settings.http_host, settings.http_port, settings.slack_bot_token) == ("localhost", 9001, None)


def test_programme_folders_are_split_at_colons(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARD_PROGRAMME", "a/one:b/two")
    assert read_settings().programme == (Path("a/one"), Path("b/two"))


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"HEARD_SLACK_BOT_TOKEN": "xoxb-1"}, "HEARD_SLACK_APP_TOKEN"),
        ({"HEARD_SLACK_APP_TOKEN": "xapp-1"}, "HEARD_SLACK_BOT_TOKEN"),
        ({"HEARD_TELEGRAM_TOKEN": TOKEN, "HEARD_TELEGRAM_MODE": "webhook"}, "HEARD_PUBLIC_URL"),
        ({"HEARD_SECRET_KEY": KEY, "HEARD_SECRET_KEY_FILE": "k"}, "keep one of the two"),
    ],
)
def test_settings_that_need_each_other_say_so(
    variables: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(Faults, match=said):
        read_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "AAExample"),
        ("TELEGRAM_TOKEN", "123456:cutshort"),
        ("SLACK_BOT_TOKEN", "xapp-1-wrong-kind"),
        ("SLACK_BOT_TOKEN", "xoxb-with a blank"),
        ("SLACK_APP_TOKEN", "xoxb-wrong-kind"),
        ("SLACK_SIGNING_SECRET", "xoxb-wrong-kind"),
        ("PUBLIC_URL", "http://plain.example"),
        ("PUBLIC_URL", "https://heard.example/chat"),
        ("PUBLIC_URL", "https://someone:hunter22@heard.example"),
        ("PUBLIC_URL", "https://heard.example:notaport"),
        ("DATABASE_URL", "mysql://hunter22@db/heard"),
        ("DATABASE_URL", "var/heard.db"),
        ("DATABASE_URL", "postgresql://heard:hunter22/x@db/heard"),
        ("DATABASE_URL", "postgresql://heard:12/hunter22@db/heard"),
        ("DATABASE_URL", "postgresql://heard:12#hunter22@db/heard"),
        ("DATABASE_URL", "postgresql://heard:12?hunter22@db/heard"),
        ("DATABASE_URL", "postgresql://heard:x@hunter22@db/heard"),
        ("DATABASE_URL", "postgresql://heard:[hunter22@db/heard"),
        ("DATABASE_URL", "postgresql://heard@db/heard?password=x&hunter22"),
        ("DATABASE_URL", "postgresql://heard@db/heard?password=x#hunter22"),
        ("SECRET_KEY", "hunter22hunter22"),
    ],
)
def test_a_value_of_the_wrong_shape_is_told_with_its_mend_and_never_repeated(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"HEARD_{name}", value)
    with pytest.raises(Faults) as wrong:
        read_settings()
    fault = next(
        fault for fault in wrong.value.faults if fault.place == f"HEARD_{name}" and "half" not in fault.problem
    )
    assert fault.mend
    assert value not in str(wrong.value)
    assert "hunter22" not in str(wrong.value)


def test_faults_of_shape_and_of_company_are_told_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARD_HTTP_PORT", "eighty")
    monkeypatch.setenv("HEARD_SLACK_BOT_TOKEN", "xoxb-1")
    monkeypatch.setenv("HEARD_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("HEARD_TELEGRAM_MODE", "webhook")
    with pytest.raises(Faults) as wrong:
        read_settings()
    assert {fault.place for fault in wrong.value.faults} == {
        "HEARD_HTTP_PORT",
        "HEARD_SLACK_BOT_TOKEN",
        "HEARD_TELEGRAM_MODE",
    }


def test_a_server_of_ones_own_may_give_out_tokens_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARD_TELEGRAM_TOKEN", "123456:SHORT")
    monkeypatch.setenv("HEARD_TELEGRAM_API_URL", "http://127.0.0.1:8081")
    assert read_settings().telegram_token is not None


def test_a_settings_file_that_is_no_text_is_one_plain_fault() -> None:
    Path(".env").write_bytes(b"HEARD_HTTP_HOST=\xff\xfe\n")
    with pytest.raises(Faults, match="UTF-8"):
        read_settings()


def test_the_password_of_a_database_is_kept_out_of_logs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARD_DATABASE_URL", "postgresql://heard:hunter22@db/heard")
    assert "hunter22" in read_settings().secrets


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://heard:hunter%2F%4022@db:5432/heard",
        "postgresql://heard@db/heard?password=hunter%2F%4022",
        "postgresql:///heard?host=/run/postgresql&sslpassword=hunter%2F%4022",
    ],
)
def test_a_percent_encoded_password_is_kept_out_of_logs_in_both_spellings(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEARD_DATABASE_URL", url)
    assert {"hunter/@22", "hunter%2F%4022"} <= set(read_settings().secrets)


def test_the_path_of_a_file_may_hold_any_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARD_DATABASE_URL", "sqlite:////srv/a@b#c?d/heard.db")
    assert read_settings().database_url.endswith("a@b#c?d/heard.db")


def test_faults_of_programmes_and_of_settings_are_told_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARD_PROGRAMME", "no/such/folder")
    for name, value in (("HEARD_HTTP_PORT", "99999"), ("HEARD_STRANGE", "1")):
        with monkeypatch.context() as patch:
            patch.setenv(name, value)
            with pytest.raises(Faults) as error:
                read_settings()
        assert name in str(error.value)
        assert "no/such/folder: there is no such folder" in str(error.value)


def test_a_copy_is_asked_for_its_own_key(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="to the key this copy was made with"):
        find_secret(read_settings(), tmp_path / "new.db", is_new=False, of_copy=True)


def test_a_new_local_database_gets_a_key_that_only_its_owner_can_read(tmp_path: Path) -> None:
    database = tmp_path / "var" / "heard.db"
    made = find_secret(read_settings(), database, is_new=True)
    assert made.made is not None
    assert made.made.stat().st_mode & 0o777 == 0o600
    again = find_secret(read_settings(), database, is_new=False)
    assert (again.key, again.made) == (made.key, None)


def test_an_old_database_never_gets_a_new_key(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="HEARD_SECRET_KEY"):
        find_secret(read_settings(), tmp_path / "heard.db", is_new=False)


def test_no_key_is_made_where_others_can_reach_the_site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HEARD_HTTP_HOST", "0.0.0.0")  # noqa: S104  the refusal is what is tested
    with pytest.raises(CannotStart, match="HEARD_SECRET_KEY"):
        find_secret(read_settings(), tmp_path / "heard.db", is_new=True)


def test_a_key_file_others_can_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "heard.key").write_text(KEY)
    (tmp_path / "heard.key").chmod(0o644)
    with pytest.raises(CannotStart, match="chmod 600"):
        find_secret(read_settings(), tmp_path / "heard.db", is_new=False)


@pytest.mark.parametrize("text", ["", "short", "!" * 44, "A" * 44])
def test_a_key_that_is_not_32_bytes_is_refused_without_being_printed(
    text: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HEARD_SECRET_KEY", text or "x")
    with pytest.raises(CannotStart, match="32 bytes") as wrong:
        find_secret(read_settings(), tmp_path / "heard.db", is_new=True)
    assert not text or text not in str(wrong.value)


def test_a_public_address_on_this_computer_may_be_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARD_PUBLIC_URL", "http://127.0.0.1:8080")
    assert read_settings(None).public_url == "http://127.0.0.1:8080"
