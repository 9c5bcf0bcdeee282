"""A LanguageTool server of our own: found (or fetched, by language-tool-python), started, waited for, stopped.

It listens on this machine alone, and what it would log is thrown away, since its log may quote a text.
"""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from threading import current_thread, main_thread
from time import monotonic, sleep

from replybook.language.address import Address
from replybook.language.engine import Unavailable

FOLDER_VARIABLE = "LTP_JAR_DIR_PATH"
"""The environment variable that names a folder with LanguageTool in it, as language-tool-python calls it."""
JARS = ("languagetool-server.jar", "languagetool.jar")
START_WITHIN = 60.0
"""Seconds that the server may take to start."""
WARM_UP_WITHIN = 90.0
"""Seconds that it may take from there until it has answered a first text, for which it loads its dictionaries."""

_FIRST_TEXT = "/check?language=en-US&text=This+are+a+frist+text."

_JVM = ("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dsun.net.httpserver.nodelay=true")
"""Compiling lightly halves what a start costs. Without `nodelay`, an answer on a kept connection comes 40 ms later."""
_SETTINGS = """\
pipelineCaching=true
maxPipelinePoolSize=20
pipelineExpireTimeInSeconds=3600
cacheSize=2000
maxCheckTimeMillis=20000
"""
"""`pipelineCaching` keeps what was set up for one text for the next: several times as fast."""

_WAYS_OUT = (
    "Or name a server that runs elsewhere with --language-server URL, or take the engine harper, which needs none."
)


@dataclass(slots=True)
class LocalServer:
    """A server that we started."""

    process: subprocess.Popen[bytes]
    address: Address
    settings: Path
    """Its settings file, which goes when it goes."""
    owner: int = field(default_factory=os.getpid)
    """The process that started it: one that was forked off later doesn't stop it."""

    def stop(self) -> None:
        """Stop it, and wait until it has gone. Safe to call twice."""
        if os.getpid() != self.owner:
            return
        atexit.unregister(self.stop)
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.settings.unlink(missing_ok=True)

    def last_words(self) -> str:
        """How it ended, for a message; empty where it still runs."""
        code = self.process.poll()
        return "" if code is None else f" (exit status {code})"


def start_server() -> LocalServer:
    """Start a server, and come back when it has answered for the first time. Raises `Unavailable`."""
    java, jar = find_java(), find_jar()
    address = Address("127.0.0.1", _free_port())
    settings = _settings_file()
    command = [java, *_JVM, "-cp", str(jar), "org.languagetool.server.HTTPServer"]
    command += ["--port", str(address.port), "--config", str(settings)]
    try:
        process = subprocess.Popen(  # noqa: S603 (Java, from the user's own path)
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError as problem:
        settings.unlink(missing_ok=True)
        raise Unavailable(f"{java} can't be started: {problem.strerror}. {_WAYS_OUT}") from None
    server = LocalServer(process, address, settings)
    atexit.register(server.stop)
    _leave_in_order()
    try:
        _wait_until_ready(server, command)
    except BaseException:
        server.stop()
        raise
    return server


def _leave_in_order() -> None:
    """Have SIGTERM end this process as `sys.exit` does, so that the server is stopped and not left behind."""
    if current_thread() is main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))


def find_java() -> str:
    """The `java` to start, from `JAVA_HOME` or the search path. Raises `Unavailable`."""
    home = os.environ.get("JAVA_HOME")
    java = (home and shutil.which("java", path=str(Path(home) / "bin"))) or shutil.which("java")
    if not java:
        raise Unavailable(
            "LanguageTool runs on Java, and there is no Java here. Install Java 17 or later, for example from "
            f"https://adoptium.net, so that `java -version` works. {_WAYS_OUT}"
        )
    return java


def find_jar() -> Path:
    """LanguageTool's jar: in the folder that `LTP_JAR_DIR_PATH` names, else where language-tool-python keeps it.

    Fetches it (some 260 MB, once) where language-tool-python has not got it yet. Raises `Unavailable`.
    """
    folder = os.environ.get(FOLDER_VARIABLE)
    if not folder:
        return _fetched_jar()
    for name in JARS:
        if (jar := Path(folder) / name).is_file():
            return jar
    raise Unavailable(f"There is no {JARS[0]} in {folder}, which {FOLDER_VARIABLE} names. Correct it, or unset it.")


def _fetched_jar() -> Path:
    try:
        from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION, LocalLanguageTool
    except ImportError:
        raise Unavailable(
            "LanguageTool isn't here. Get what fetches it by: pip install 'replybook[language]'. Or set "
            f"{FOLDER_VARIABLE} to the folder of a LanguageTool that you have. {_WAYS_OUT}"
        ) from None
    tool = LocalLanguageTool.from_version_name(LTP_DOWNLOAD_VERSION)
    try:
        tool.download()
        return Path(tool.get_jar_path())
    except (Exception, SystemExit) as problem:  # noqa: BLE001 (whatever goes wrong between here and their site)
        raise Unavailable(
            f"LanguageTool could not be fetched ({_first_line(problem)}). Get it from "
            f"https://languagetool.org/download/, unpack it, and set {FOLDER_VARIABLE} to its folder. {_WAYS_OUT}"
        ) from None


def _first_line(problem: BaseException) -> str:
    lines = str(problem).splitlines()
    return lines[0][:200] if lines else type(problem).__name__


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _settings_file() -> Path:
    with tempfile.NamedTemporaryFile("w", prefix="replybook-", suffix=".properties", delete=False) as file:
        file.write(_SETTINGS)
    return Path(file.name)


def _wait_until_ready(server: LocalServer, command: list[str]) -> None:
    deadline = monotonic() + START_WITHIN
    while not _answers(server.address, "/healthcheck", 2):
        if server.process.poll() is not None:
            raise Unavailable(
                f"LanguageTool would not start{server.last_words()}. It needs Java 17 or later; to see what it says, "
                f"run: {' '.join(command[: command.index('--port')])} --port {server.address.port}"
            )
        if monotonic() > deadline:
            raise Unavailable(f"LanguageTool did not start within {START_WITHIN:g} seconds. {_WAYS_OUT}")
        sleep(0.05)
    deadline = monotonic() + WARM_UP_WITHIN
    while not _answers(server.address, _FIRST_TEXT, WARM_UP_WITHIN):
        if server.process.poll() is not None or monotonic() > deadline:
            return
        sleep(0.05)


def _answers(address: Address, path: str, patience: float) -> bool:
    from http.client import HTTPConnection, HTTPException

    connection = HTTPConnection(address.host, address.port, timeout=patience)
    try:
        connection.request("GET", address.path + path)
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
