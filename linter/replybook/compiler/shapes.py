"""Shapes of Markdown on which git hosts (CommonMark) and the site (Python-Markdown) disagree.

Each shape here renders in two ways, which a test holds; the way out is always to write it so that both agree.
"""

from __future__ import annotations

from collections.abc import Iterable

from replybook.compiler.complaints import Complaints
from replybook.compiler.nodes import Node
from replybook.source import Source


def check_shapes(nodes: Iterable[Node], source: Source, complaints: Complaints) -> None:
    """Complain about shapes that do not look alike everywhere."""
