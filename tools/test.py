"""The tests, on a fresh machine: set up, then pytest. Options are handed on to pytest.

python3 tools/test.py
"""

from __future__ import annotations

import sys

from environment import python_with, run


def main() -> int:
    """Run the tests; pytest's exit status."""
    python = python_with("site,language,dev")
    return run([python, "-m", "pytest", *(sys.argv[1:] or ["-q", "-n", "auto"])])


if __name__ == "__main__":
    sys.exit(main())
