"""`replybook site`, run as a user runs it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.request import urlopen

import pytest

from replybook.pages import SiteError
from replybook.pages.building import need_extra

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def site_desk(desk: Path, root: Path) -> Path:
    """A small playbook with the config of a site, and a face."""
    if find_spec("material") is None:
        if os.environ.get("REPLYBOOK_CI"):
            pytest.fail("mkdocs-material is not installed, and in CI it has to be")
        pytest.skip("mkdocs-material is not installed")
    shutil.copy(root / "mkdocs.yml", desk)
    shutil.copytree(root / "site", desk / "site")
    return desk


def template(desk: Path, held: bytes) -> None:
    """Put a template of the team's own in the place of the package's."""
    (desk / "site" / "templates").mkdir()
    (desk / "site" / "templates" / "page.md.j2").write_bytes(held)


def test_a_build_that_failed_can_be_tried_again(site_desk: Path, run: Run) -> None:
    (site_desk / "site" / "overrides").mkdir()
    (site_desk / "site" / "overrides" / "main.html").write_text("{% if %}", encoding="utf-8")
    assert run("site", "build").returncode == 2
    (site_desk / "site" / "overrides" / "main.html").unlink()
    assert run("site", "build").returncode == 0


def test_build_writes_the_site_and_says_where(site_desk: Path, run: Run) -> None:
    done = run("site", "build")
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "1 page and 3 rules: build/site/index.html"
    assert 'id="private-request"' in (site_desk / "build/site/tone/index.html").read_text(encoding="utf-8")


def test_build_after_build_is_the_same(site_desk: Path, run: Run) -> None:
    run("site", "build")
    first = {path: path.read_bytes() for path in (site_desk / "build/pages").rglob("*.md")}
    assert run("site", "build").returncode == 0
    assert {path: path.read_bytes() for path in (site_desk / "build/pages").rglob("*.md")} == first


def test_the_generator_alone_builds_the_same_pages(site_desk: Path, run: Run) -> None:
    run("site", "build")
    page = site_desk / "build/site/tone/index.html"
    first = page.read_text(encoding="utf-8")
    shutil.rmtree(site_desk / "build/site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    subprocess.run(command, cwd=site_desk, check=True, capture_output=True)
    assert page.read_text(encoding="utf-8") == first


def test_build_with_an_error_in_the_playbook_shows_it_and_exits_with_1(site_desk: Path, run: Run) -> None:
    (site_desk / "playbook/bad.md").write_text("# Bad\n\n## `bad` Bad\n\n- Check: no-such\n", encoding="utf-8")
    done = run("site", "build")
    assert done.returncode == 1
    assert "playbook/bad.md:5" in done.stdout
    assert (site_desk / "build/site/bad/index.html").is_file()


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda desk: (desk / "mkdocs.yml").unlink(), "There is no mkdocs.yml. Write one with “replybook init”"),
        (lambda desk: shutil.rmtree(desk / "playbook"), "There is no playbook at playbook."),
        (
            lambda desk: (desk / "mkdocs.yml").write_text("site_name: x\ndocs_dir: build/pages\n", encoding="utf-8"),
            "Set “site_dir: build/site”.",
        ),
        (
            lambda desk: (desk / "mkdocs.yml").write_text(
                "site_name: x\ndocs_dir: build/pages\nsite_dir: build/site\ntheme: {name: no-such-theme}\n",
                encoding="utf-8",
            ),
            "mkdocs could not build the site:",
        ),
        (lambda desk: template(desk, b"{% if %}"), "The template page.md.j2 fails: Expected an expression"),
        (lambda desk: template(desk, b"\xff"), "The template page.md.j2 is not UTF-8 text."),
        (lambda desk: template(desk, b"{% include 'gone' %}"), "The template page.md.j2 asks for “gone”"),
    ],
    ids=[
        "no config",
        "no playbook",
        "a site_dir that is yours",
        "a theme that is not there",
        "a template with a slip",
        "a template that is not text",
        "a template that asks for another",
    ],
)
def test_what_stops_a_build_is_said_with_the_way_out(
    site_desk: Path, run: Run, spoil: Callable[[Path], object], says: str
) -> None:
    spoil(site_desk)
    done = run("site", "build")
    assert done.returncode == 2
    assert says in done.stderr


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mkdocs", None)  # as Python itself marks a module that cannot be had
    with pytest.raises(SiteError, match=r"needs mkdocs\. .*pip install 'replybook\[site\]'"):
        need_extra()


@pytest.mark.parametrize("address", ["nowhere", "127.0.0.1:", "127.0.0.1:99999", ":8000", "127.0.0.1:http"])
def test_an_address_that_is_none_is_refused(run: Run, address: str) -> None:
    done = run("site", "serve", "--address", address)
    assert done.returncode == 2
    assert f"“{address}” is no HOST:PORT" in done.stderr


@pytest.mark.usefixtures("site_desk")
def test_a_port_that_is_taken_is_told(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = run("site", "serve", "--address", address)
    assert done.returncode == 2
    assert f"replybook: {address} cannot be had: " in done.stderr


def test_what_was_measured_stands_on_the_card(site_desk: Path, run: Run) -> None:
    (site_desk / "labelled.csv").write_text("text,label:phrases\nCalm down.,any\n", encoding="utf-8")
    assert run("eval", "labelled.csv", "--results", "rules/results.json").returncode == 0
    assert run("site", "build").returncode == 0
    page = (site_desk / "build/site/tone/index.html").read_text(encoding="utf-8")
    assert "Right in 1 of 1 finding" in page


def test_serve_shows_a_change(site_desk: Path) -> None:
    page = site_desk / "playbook/tone.md"
    with serving(site_desk) as address:
        wait_for(lambda: "Speak as you would across a counter" in fetch(f"{address}tone/"))
        assert "script-src 'self' 'unsafe-inline';" in fetch(address)  # by which the page reloads itself
        text = page.read_text(encoding="utf-8").replace("across a counter", "over a fence")
        page.write_text(text, encoding="utf-8")
        wait_for(lambda: "Speak as you would over a fence" in fetch(f"{address}tone/"))


@contextmanager
def serving(desk: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "replybook", "site", "serve", "--address", address]
    with subprocess.Popen(command, cwd=desk, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield f"http://{address}/"
        finally:
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 0


def fetch(address: str) -> str:
    try:
        with urlopen(address, timeout=5) as answer:  # noqa: S310 (an address of this machine)
            return str(answer.read().decode())
    except OSError:
        return ""


def wait_for(happened: Callable[[], bool]) -> None:
    for _ in range(150):
        if happened():
            return
        time.sleep(0.1)
    pytest.fail("it did not happen within 15 seconds")
