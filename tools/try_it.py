"""The main job, on a fresh machine: set up, compile the playbook, lint the sample drafts, build the site.

python3 tools/try_it.py
"""

from __future__ import annotations

import sys

from environment import ROOT, python_with, run

FINDINGS = 1
"""What `lint` exits with where drafts have faults, as some of the sample drafts do on purpose."""


def main() -> int:
    """Run the main job; 0 where all of it worked."""
    python = python_with("site")
    replybook = [python, "-m", "replybook"]
    if run([*replybook, "compile"]) != 0:
        return 1
    if run([*replybook, "lint", "examples"]) != FINDINGS:
        return 1
    if run([*replybook, "site", "build"]) != 0:
        return 1
    print(
        f"""
Done. Some of the sample drafts have faults on purpose, so that you see what Replybook says of them.
Your handbook:     {(ROOT / "build" / "site" / "index.html").as_uri()}
Its pages:         playbook/
Check a draft:     {python.parent.relative_to(ROOT) / "replybook"} lint YOUR-DRAFT.txt --channel x"""
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
