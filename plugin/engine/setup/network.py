"""QGIS's proxy and certificates, for pip. What QGIS was not told stays as pip has it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Dict, List
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}
# pip's own option, and what its libraries read; these prefer the last two to pip's option
_BUNDLES = ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def network_environment(folder: Path) -> Dict[str, str]:
    """Variables that pip, uv and their libraries read; to be asked for on the main thread.

    Parameters
    ----------
    folder : Path
        For the file of certificates, where QGIS has some that the system does not have.
    """
    return {**_proxy(), **_certificates(folder)}


def _proxy() -> Dict[str, str]:
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return {}
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    scheme = _SCHEMES.get(proxy.type(), "")
    if not (scheme and proxy.hostName()):
        return {}
    who = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    address = f"{scheme}://{who}{proxy.hostName()}:{proxy.port()}"
    excluded = ",".join(settings.value("proxy/noProxyUrls", [], type=list) or [])
    found = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
    return {**found, **({"NO_PROXY": excluded, "no_proxy": excluded} if excluded else {})}


def _certificates(folder: Path) -> Dict[str, str]:
    """Where the user gave QGIS authorities of their own, a file of all that QGIS trusts, and of those that pip has."""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.extraFileCAs() or manager.databaseCAs()):
        return {}
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "certificates.pem"
    trusted = [bytes(manager.trustedCaCertsPemText()), *_bundles_of_pip()]
    file.write_bytes(b"\n".join(trusted))
    return dict.fromkeys(_BUNDLES, str(file))


def _bundles_of_pip() -> List[bytes]:
    """The files of certificates that the user's environment names."""
    bundles = []
    for named in {os.environ.get(name, "") for name in _BUNDLES}:
        with suppress(OSError):
            bundles.append(Path(named).read_bytes() if Path(named).is_file() else b"")
    return bundles
