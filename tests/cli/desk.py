"""The playbook of the desk that commands are run on."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

TONE = """\
---
owner: Dana Reyes
review by: 2099-01-01
---
# Tone

Speak as you would across a counter.

## `calm-down` Never tell anyone how to feel

- Level: error

Being told to calm down has calmed nobody yet.

| Don't say | Say instead |
| --- | --- |
| calm down | say what happens next |

- ❌ Please calm down, it's a kettle.
- ❌ Calm down!
- ✅ The kettle leaves us tonight.
- ✅ The engine needs to calm itself down before you open it.

## `private-request` Never ask for private data where others can read

- Level: error
- Check: private-request
- Where: public channels

Whatever they type here, strangers read it.

- ❌ Please reply with your phone number.
- ❌ What's your order number?
- ✅ Please send your order number by DM.
- ✅ Please don't post your card number here.

## `signature` Sign it

- Level: warning
- Check: signature

People are kinder to people.

- ❌ The kettle leaves us tonight.
- ❌ It is on its way to you.
- ✅ The kettle leaves us tonight. ^DR
- ✅ It is on its way to you. Thanks, Dana
"""

Run = Callable[..., subprocess.CompletedProcess[str]]
"""Runs `replybook …` and gives what it said."""
