"""QGIS's proxy and certificates reach pip: an index that only they lead to, on this computer."""

from __future__ import annotations

import base64

import pytest
from package_index import PackageIndex, Proxy, authority_and_certificate
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from setup_scene import WHEEL, answer_of

from terrapatch.plugin.engine.setup.build import SetupFailed, SetupPlan, build
from terrapatch.plugin.engine.setup.environments import engines_folder
from terrapatch.plugin.engine.setup.network import network_environment

pytest_plugins = ("setup_fixtures",)


@pytest.fixture
def house(scene, tmp_path, monkeypatch):
    """An index with a certificate of an authority that nobody knows, and the plan to install from it."""
    for name in ("http_proxy", "https_proxy", "no_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in (
        "PIP_CERT",
        "SSL_CERT_FILE",
        "REQUESTS_CA_BUNDLE",
        "CURL_CA_BUNDLE",
        "PIP_EXTRA_INDEX_URL",
        "PIP_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_RETRIES", "0")
    for name, value in (("PIP_CONFIG_FILE", "/dev/null"), ("HOME", str(tmp_path))):
        monkeypatch.setenv(name, value)
    made = tmp_path / "authority"
    made.mkdir()
    authority, certificate = authority_and_certificate(made)
    with PackageIndex(tmp_path / "index", "tiny-engine", scene.plan.wheels, certificate) as index:
        monkeypatch.setenv("PIP_INDEX_URL", index.url)
        yield House(index, authority, SetupPlan(scene.plan.base, scene.plan.pins))


class House:
    def __init__(self, index, authority, plan):
        self.index, self.authority, self.plan = index, authority, plan


@pytest.fixture
def qgis_trusts():
    """Puts a file of authorities into QGIS's settings."""
    manager = QgsApplication.authManager()
    assert not manager.isDisabled()

    def trust(file):
        assert manager.storeAuthSetting("cafile", str(file))
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()

    yield trust
    manager.removeAuthSetting("cafile")
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()


@pytest.fixture
def qgis_proxy():
    """Puts a proxy into QGIS's settings."""
    names = ("proxyEnabled", "proxyType", "proxyHost", "proxyPort", "proxyUser", "proxyPassword", "noProxyUrls")

    def use(port, excluded=()):
        values = (True, "HttpProxy", "127.0.0.1", str(port), "ana", "p:@ss", list(excluded))
        for name, value in zip(names, values):
            QgsSettings().setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield use
    for name in names:
        QgsSettings().remove(f"proxy/{name}")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_an_unknown_authority_is_refused(house, scene):
    with pytest.raises(SetupFailed, match=r"Check the network, QGIS's proxy and certificates") as caught:
        build(house.plan, network_environment(engines_folder()), scene.watch())
    assert "certificate verify failed" in caught.value.details.lower().replace("_", " ")
    assert house.index.asked == []


def test_the_authority_that_qgis_trusts_and_its_proxy(house, scene, qgis_trusts, qgis_proxy):
    qgis_trusts(house.authority)
    with Proxy() as proxy:
        qgis_proxy(proxy.port)
        folder = build(house.plan, network_environment(engines_folder()), scene.watch())
    assert answer_of(folder)[0] == "42"
    assert house.index.asked == ["/simple/tiny-engine/", f"/{WHEEL}"]
    who = base64.b64encode(b"ana:p:@ss").decode()
    assert set(proxy.connected) == {(house.index.place, f"Basic {who}")}


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_variable_of_the_shell_does_not_hide_what_qgis_trusts(house, qgis_trusts, tmp_path, monkeypatch, name):
    own = tmp_path / "own.pem"
    own.write_text("an authority of the user's own\n", encoding="ascii")
    monkeypatch.setenv(name, str(own))
    qgis_trusts(house.authority)
    found = network_environment(tmp_path / "engines")
    file = tmp_path / "engines" / "certificates.pem"
    assert {found[variable] for variable in ("PIP_CERT", "SSL_CERT_FILE", name)} == {str(file)}
    assert own.read_text(encoding="ascii") in file.read_text(encoding="ascii")
    authority = "".join(house.authority.read_text(encoding="ascii").split())
    assert authority in "".join(file.read_text(encoding="ascii").split())


def test_what_qgis_reaches_without_its_proxy_pip_does_too(house, scene, qgis_trusts, qgis_proxy):
    qgis_trusts(house.authority)
    with Proxy() as proxy:
        qgis_proxy(proxy.port, ["localhost"])
        build(house.plan, network_environment(engines_folder()), scene.watch())
    assert proxy.connected == []
    assert house.index.asked == ["/simple/tiny-engine/", f"/{WHEEL}"]
