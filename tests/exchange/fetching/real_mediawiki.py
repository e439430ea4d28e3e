"""A real MediaWiki of this computer's own, in a folder that is thrown away: SQLite below, PHP's own server in front."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = Path("/usr/share/mediawiki")
PACKAGES = "mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl"

SETTINGS = """
$wgRightsUrl = "https://creativecommons.org/licenses/by-sa/4.0/";
$wgRightsText = "Creative Commons Attribution-ShareAlike 4.0";
$wgJobRunRate = 0;
"""


def is_installed() -> bool:
    return shutil.which("php") is not None and (SCRIPTS / "maintenance" / "install.php").exists()


@dataclass(frozen=True)
class MediaWiki:
    """A wiki that runs; `url` is its root."""

    folder: Path
    url: str

    def address(self, title: str) -> str:
        return f"{self.url}/index.php/{title.replace(' ', '_')}"

    def save(self, title: str, text: str) -> None:
        _script(self.folder, "edit.php", "--user", "Admin", "--summary", "as it was reported", title, text=text)


def _script(folder: Path, name: str, *arguments: str, text: str = "") -> None:
    settings = os.environ | {"MW_CONFIG_FILE": str(folder / "LocalSettings.php")}
    command = ["php", str(SCRIPTS / "maintenance" / name), *arguments]
    done = subprocess.run(command, env=settings, input=text, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"


@contextmanager
def running(folder: Path) -> Iterator[MediaWiki]:
    """A new wiki in a folder, answering on this computer alone until the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    place = ["--confpath", str(folder), "--dbtype", "sqlite", "--dbpath", str(folder), "--dbname", "wiki"]
    web = ["--server", url, "--scriptpath", "", "--lang", "en", "--with-extensions", "--pass", "a-passphrase-for-tests"]
    _script(folder, "install.php", *place, *web, "River Wiki", "Admin")
    with (folder / "LocalSettings.php").open("a", encoding="utf-8") as settings:
        settings.write(SETTINGS)
    command = ["php", "-S", f"127.0.0.1:{port}", "-t", str(SCRIPTS)]
    environment = os.environ | {"MW_CONFIG_FILE": str(folder / "LocalSettings.php")}
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            _wait_for(port, server)
            yield MediaWiki(folder, url)
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    """Ask until the server answers; it is started within a second, and each refused try takes a moment."""
    for _ in range(2_000):
        assert server.poll() is None, "PHP's server did not start"
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            connection.request("GET", "/api.php?action=query&format=json")
            assert connection.getresponse().status == 200
        except ConnectionRefusedError:
            # the process gets a turn while this one asks the system for the time of its children
            os.times()
        except HTTPException:
            continue
        else:
            return
        finally:
            connection.close()
    message = "PHP's server does not answer"
    raise AssertionError(message)
