"""The keychain: a real one on a private bus, and every kind that must not be trusted."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base import clock
from peergroups.base.errors import RuleBroken, WrongPassphrase
from peergroups.keys import keychain as chains
from peergroups.model.accounts import KEYCHAIN_DAYS
from peergroups.usecases import accounts, keychain, vaults

HAS_DAEMON = all(map(shutil.which, ("gnome-keyring-daemon", "dbus-run-session")))

# In a session bus of its own, with a home of its own: keep, open, look at the other settings, forget.
PROGRAM = """
import json, os, shutil, sys
from pathlib import Path
from peergroups.base import paths
from peergroups.base.errors import VaultOlder
from peergroups.keys import keychain as chains
from peergroups.usecases import accounts, keychain, vaults
folder, words = Path(sys.argv[1]), sys.argv[2]
told = {"available": keychain.is_available(), "backend": type(chains.find()).__module__}
vault = vaults.open_with_passphrase(folder, words)
keychain.keep(vault)
told["kept"] = accounts.keeps_key(vault)
you = vault.actor.account_id
vault.close()
old = shutil.copytree(folder, folder.with_name("old"))
again = keychain.open_vault(folder)
told["same"] = again.actor.account_id == you
again.close()
paths.seen_file().unlink()  # the user's own files are lost, or were put back
try:
    vaults.open_with_passphrase(old, words).close()
except VaultOlder as error:
    told["older"] = error.part == "database"
knowingly = vaults.open_with_passphrase(old, words, knowingly=True)
told["knowingly"] = knowingly.actor.account_id == you
knowingly.close()
paths.seen_file().unlink()
again = vaults.open_with_passphrase(folder, words, knowingly=True)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
told["env"] = type(chains.find()).__module__
keychain.forget(again)
id_ = again.keys.vault_id
told["gone"] = chains.fetch(id_) is None and not chains.recall(id_) and not keychain.is_possible(folder)
again.close()
print(json.dumps(told))
"""


@pytest.mark.skipif(
    not HAS_DAEMON, reason="needs gnome-keyring-daemon and dbus-run-session (Debian packages)"
)
def test_a_real_keychain_on_a_private_bus_keeps_opens_and_forgets(folder: Path, tmp_path: Path):
    home = tmp_path / "home"
    (home / "run").mkdir(parents=True, mode=0o700)
    env = {
        "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path), "LANG": "C.UTF-8",
    }  # fmt: skip
    script = 'printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-c", PROGRAM, str(folder),
         vaults_words()],
        env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told.pop("backend").startswith(("keyring.backends.SecretService", "keyring.backends.libsecret"))
    assert told.pop("env").startswith(("keyring.backends.SecretService", "keyring.backends.libsecret"))
    assert told.pop("older"), "the keychain has seen a newer one"
    assert all(told.values()), told


def vaults_words() -> str:
    from peergroups.usecases import demo

    return demo.PASSPHRASE


def _untrusted() -> list[object]:
    from keyring.backends import chainer, fail, null

    class Plaintext(null.Keyring):  # what keyrings.alt would bring
        priority = 9

    class Lookalike(Plaintext):
        pass

    Lookalike.__module__, Lookalike.__name__ = "keyring.backends.SecretService", "Keyring2"
    return [null.Keyring(), fail.Keyring(), chainer.ChainerBackend(), Plaintext(), Lookalike()]


@pytest.mark.parametrize("backend", _untrusted(), ids=["null", "fail", "chainer", "plaintext", "lookalike"])
def test_kinds_we_do_not_name_are_refused(backend: object):
    assert not chains.is_trusted(backend)


@pytest.mark.parametrize("name", ["null", "fail", "chainer"])
def test_no_variable_of_the_environment_chooses(monkeypatch: pytest.MonkeyPatch, name: str):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{name}.Keyring")
    monkeypatch.setattr(chains, "_made", lambda _module, _name: None)
    assert chains.find() is None
    assert not keychain.is_available()


class Memory:
    """A keychain that works, in memory; it passes for one of ours by its name."""

    __module__, __qualname__ = chains.NAMES[2]
    forgets = False
    lies = False

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, user: str, word: str) -> None:
        if not self.forgets:
            self.kept[service, user] = word

    def get_password(self, service: str, user: str) -> str | None:
        return "00" if self.lies and not user.startswith("probe") else self.kept.get((service, user))

    def delete_password(self, service: str, user: str) -> None:
        self.kept.pop((service, user), None)


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    made = Memory()
    monkeypatch.setattr(
        chains, "_made", lambda module, name: made if (module, name) == chains.NAMES[2] else None
    )
    return made


def test_a_keychain_that_drops_what_it_is_given_is_not_used(vault, memory):
    memory.forgets = True
    with pytest.raises(RuleBroken, match=r"keychain\.none"):
        keychain.keep(vault)
    assert not keychain.is_possible(vault.folder)


def test_a_keychain_that_gives_back_something_else_leaves_no_way_in(vault, memory):
    memory.lies = True
    with pytest.raises(RuleBroken, match=r"keychain\.refused"):
        keychain.keep(vault)
    assert not keychain.is_possible(vault.folder)
    assert not accounts.keeps_key(vault)


def test_after_thirty_days_the_passphrase_is_asked_and_the_key_forgotten(vault, memory, monkeypatch):
    keychain.keep(vault)
    vault.close()
    keychain.open_vault(vault.folder).close()
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=KEYCHAIN_DAYS, seconds=1))
    with pytest.raises(RuleBroken, match=r"keychain\.too_old"):
        keychain.open_vault(vault.folder)
    assert not memory.kept
    assert not keychain.is_possible(vault.folder)
    with pytest.raises(WrongPassphrase):
        keychain.open_vault(vault.folder)


@pytest.mark.parametrize("days", [1.5, 40])
def test_a_clock_set_back_does_not_make_it_last(vault, memory, monkeypatch, days: float):
    keychain.keep(vault)
    vault.close()
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now - timedelta(hours=20))  # a time zone, set right
    keychain.open_vault(vault.folder).close()
    monkeypatch.setattr(clock, "now", lambda: now - timedelta(days=days))
    with pytest.raises(RuleBroken, match=r"keychain\.too_old"):
        keychain.open_vault(vault.folder)


def test_kept_twice_there_is_one_way_in_and_a_passphrase_stays(vault, memory):
    keychain.keep(vault)
    keychain.keep(vault)
    kinds = [way.type for way in keys.read_header(vault.folder).slots]
    assert sorted(kinds) == ["keychain", "passphrase", "recovery"]
    keychain.forget(vault)
    assert not memory.kept
    vault.close()
    vaults.open_with_passphrase(vault.folder, vaults_words()).close()


def test_a_way_in_that_somebody_took_away_is_no_reason_not_to_forget(vault, memory):
    keychain.keep(vault)
    slot = next(way.id for way in keys.read_header(vault.folder).slots if way.type == "keychain")
    keys.remove_slot(vault.folder, vault.keys, slot)
    keychain.forget(vault)
    assert not accounts.keeps_key(vault)
    assert not memory.kept
    assert sorted(way.type for way in keys.read_header(vault.folder).slots) == ["passphrase", "recovery"]
