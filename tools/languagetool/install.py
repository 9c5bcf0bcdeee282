"""LanguageTool's server from Maven Central, for the tests and for who wants it without LanguageTool's own site.

    python3 tools/languagetool/install.py [FOLDER]

Needs Java 17 and Maven, and nothing else. FOLDER is `build/languagetool` unless you name another. Prints the line that
tells Replybook where it is. Does nothing where that version is there already.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent.parent / "build" / "languagetool"
JAR = "languagetool-server.jar"
LIBRARIES = "libs"
STAMP = "installed-from"
"""A file with the hash of what the folder was filled from; written last, so that half a folder doesn't count."""
LINE = 72
"""Bytes that a line of a jar's manifest may have."""


def main() -> int:
    """Install; 0 where it is there in the end."""
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else FOLDER
    wanted = hashlib.sha256((HERE / "pom.xml").read_bytes() + Path(__file__).read_bytes()).hexdigest()
    stamp = folder / STAMP
    if not (stamp.is_file() and stamp.read_text() == wanted and (folder / JAR).is_file()):
        install(folder)
        stamp.write_text(wanted)
    print(f"export LTP_JAR_DIR_PATH={folder}")
    return 0


def install(folder: Path) -> None:
    """Fetch the jars into `folder/libs`, and write the jar that lists them. Exits where Maven is missing or fails."""
    maven = shutil.which("mvn")
    if not maven:
        sys.exit("LanguageTool's jars are fetched by Maven, and there is no mvn here. Install Maven and Java 17.")
    shutil.rmtree(folder / LIBRARIES, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    print("Fetching LanguageTool from Maven Central …", file=sys.stderr, flush=True)
    command = [maven, "--batch-mode", "--quiet", "--file", str(HERE / "pom.xml"), "dependency:copy-dependencies"]
    options = [f"-DoutputDirectory={folder / LIBRARIES}", "-DincludeScope=runtime"]
    if subprocess.run([*command, *options], stdout=sys.stderr, check=False).returncode:
        sys.exit("Maven could not fetch LanguageTool; its message stands above.")
    write_jar(folder / JAR, sorted(path.name for path in (folder / LIBRARIES).glob("*.jar")))


def write_jar(path: Path, libraries: list[str]) -> None:
    """Write a jar that holds nothing but a manifest which lists the libraries beside it."""
    lines = [
        "Manifest-Version: 1.0",
        "Main-Class: org.languagetool.server.HTTPServer",
        "Class-Path: " + " ".join(f"{LIBRARIES}/{name}" for name in libraries),
    ]
    manifest = "".join(f"{folded(line)}\r\n" for line in lines) + "\r\n"
    with zipfile.ZipFile(path, "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", manifest)


def folded(line: str) -> str:
    """A line of a manifest, broken as its format wants it: a blank starts each line that goes on."""
    first, rest = line[: LINE - 2], line[LINE - 2 :]
    return "\r\n ".join([first, *(rest[start : start + LINE - 3] for start in range(0, len(rest), LINE - 3))])


if __name__ == "__main__":
    sys.exit(main())
