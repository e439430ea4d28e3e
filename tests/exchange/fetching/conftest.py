from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import pytest
import trustme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Certify = "Callable[..., ssl.SSLContext]"


@pytest.fixture
def certified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., ssl.SSLContext]:
    """Makes servers' certificates of an authority that this computer trusts, as the system's own settings say."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authorities.pem")
    (tmp_path / "no authorities").mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authorities.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "no authorities"))
    return lambda *hosts, **options: served_with(authority, *hosts, **options)


def served_with(authority: trustme.CA, *hosts: str, **options: object) -> ssl.SSLContext:
    """A server's context with a certificate for these hosts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*hosts, **options).configure_cert(context)  # type: ignore[arg-type]
    return context
