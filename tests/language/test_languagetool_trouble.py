"""LanguageTool that is not there, is not LanguageTool, never answers, or dies: each says why, and the way out."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from replybook import language
from replybook.language.address import Address, read_address
from replybook.language.engine import Unavailable, Unjudged, Wanted
from replybook.language.languagetool import LanguageTool, open_engine

TEXT = "The lamp comes tommorow."


@contextmanager
def server_that_says(*answers: bytes) -> Iterator[Address]:
    """A real socket that gives one answer to each connection, and nothing at all to those past the last."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        held: list[socket.socket] = []

        def serve() -> None:
            for number in range(8):
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                held.append(connection)
                if number < len(answers):
                    connection.recv(65_536)
                    connection.sendall(answers[number])
                    connection.shutdown(socket.SHUT_WR)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield Address("127.0.0.1", listening.getsockname()[1])
        listening.shutdown(socket.SHUT_RDWR) if sys.platform == "linux" else listening.close()
        thread.join(2)
        for connection in held:
            connection.close()


def http(body: bytes, status: str = "200 OK") -> bytes:
    return b"HTTP/1.1 %b\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%b" % (status.encode(), len(body), body)


LANGUAGES = http(b'[{"longCode": "en-US"}]')


def test_nothing_listens_there() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(Unavailable, match=r"can't be reached.*Start it, or name another one with --language-server"):
        open_engine(f"http://127.0.0.1:{port}")


def test_no_such_host() -> None:
    with pytest.raises(Unavailable, match="can't be reached"):
        open_engine("http://no-such-host.invalid:8081")


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        pytest.param(http(b"<html>Hello</html>"), "not LanguageTool's", id="a web page"),
        pytest.param(http(b'{"name": "something else"}'), "not LanguageTool's", id="another service"),
        pytest.param(http(b"[1, 2]"), "not LanguageTool's", id="another list"),
        pytest.param(http(b"", "404 Not Found"), "HTTP status 404", id="not found"),
        pytest.param(http(b"", "301 Moved\r\nLocation: http://127.0.0.1:9/"), "HTTP status 301", id="moved"),
        pytest.param(http(b"", "429 Slow down"), "no more requests", id="rate limit"),
        pytest.param(b"SSH-2.0-lamp\r\n", "can't be reached", id="no HTTP"),
        pytest.param(b"", "can't be reached", id="hangs up"),
    ],
)
def test_something_else_listens_there(answer: bytes, says: str) -> None:
    with server_that_says(answer, answer) as address, pytest.raises(Unavailable, match=says):
        LanguageTool(address, patience=5)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(http(b'{"matches": 7}'), id="no list"),
        pytest.param(http(b'{"matches": [{"offset": 900, "length": 1}]}'), id="past the end"),
        pytest.param(http(b'{"matches": [{"offset": -3, "length": 1}]}'), id="before the start"),
        pytest.param(http(b'{"matches": [{}]}'), id="nothing in it"),
        pytest.param(http(b"null"), id="nothing"),
    ],
)
def test_an_answer_that_is_not_languagetools_is_no_traceback(answer: bytes) -> None:
    with server_that_says(LANGUAGES, answer) as address:
        engine = LanguageTool(address, patience=5)
        with pytest.raises(Unavailable, match="not LanguageTool's"):
            engine.find(TEXT, Wanted())


def test_a_server_that_never_answers() -> None:
    with server_that_says(LANGUAGES) as address:
        engine = LanguageTool(address, patience=0.2)
        with pytest.raises(Unavailable, match=r"took longer than 0\.2 seconds.*--language-server"):
            engine.find(TEXT, Wanted())


def test_a_text_that_the_server_refuses_is_not_the_end_but_three_in_a_row_are() -> None:
    refusal = http(b"Too many errors", "500 Internal Server Error")
    matches = http(b'{"matches": []}')
    with server_that_says(LANGUAGES, refusal, refusal, matches, refusal, refusal, refusal) as address:
        language.use(LanguageTool(address, patience=5))
        for text in ("one", "two"):
            with pytest.raises(Unjudged):
                language.find_mistakes(text, Wanted())
        assert language.find_mistakes("three", Wanted()) == ()
        for text in ("four", "five"):
            with pytest.raises(Unjudged):
                language.find_mistakes(text, Wanted())
        assert language.trouble() == ""
        with pytest.raises(Unavailable, match="3 times in a row"):
            language.find_mistakes("six", Wanted())
    assert "HTTP status 500" in language.trouble()


@pytest.mark.usefixtures("languagetool_here")
def test_a_server_of_ours_goes_when_it_is_closed_and_who_named_it_is_told() -> None:
    ours = open_engine()
    assert ours._local is not None
    process, settings = ours._local.process, ours._local.settings
    named = LanguageTool(read_address(f"http://localhost:{ours.address.port}"))
    assert len(named.find(TEXT, Wanted())) == 1
    ours.close()
    ours.close()
    assert process.poll() is not None
    assert not settings.exists()
    with pytest.raises(Unavailable, match=r"can't be reached.*Start it"):
        named.find(TEXT, Wanted())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.usefixtures("languagetool_here")
def test_a_run_that_is_told_to_terminate_leaves_no_server_behind() -> None:
    code = """
import time
from replybook.language.languagetool import open_engine
print(open_engine()._local.process.pid, flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        server = int(run.stdout.readline())
        run.terminate()
    assert run.returncode == 143
    with pytest.raises(ProcessLookupError):
        os.kill(server, 0)


@pytest.mark.usefixtures("languagetool_here")
def test_no_java(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(Unavailable, match=r"there is no Java here\. Install Java 17"):
        open_engine()


@pytest.mark.usefixtures("languagetool_folder")
def test_no_jar(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LTP_JAR_DIR_PATH", str(tmp_path))
    with pytest.raises(Unavailable, match=r"no languagetool-server\.jar in .*LTP_JAR_DIR_PATH"):
        open_engine()


@pytest.mark.usefixtures("languagetool_folder")
def test_a_jar_that_is_not_languagetool(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "languagetool-server.jar", "w") as jar:
        jar.writestr("empty", "")
    monkeypatch.setenv("LTP_JAR_DIR_PATH", str(tmp_path))
    with pytest.raises(Unavailable, match=r"would not start \(exit status 1\).*run: .*HTTPServer"):
        open_engine()
    assert not list(tmp_path.glob("*.properties"))


def test_trouble_at_the_start_is_told_once_and_does_not_start_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    language.configure("languagetool")
    assert language.trouble() == ""
    assert language.why_not("en-US") == "a language engine that works"
    assert "there is no Java here" in language.trouble()
    assert language.shared() == ("none", "")


def test_a_name_that_is_no_engine() -> None:
    with pytest.raises(ValueError, match="Known are: harper, languagetool, none"):
        language.configure("hunspell")
