"""Turns of phrase that joke, in the phrase notation, by families."""

from __future__ import annotations

from collections.abc import Mapping

JOKE = "joke"
SLANG = "slang"

FLIPPANT_IDIOMS: Mapping[str, tuple[str, ...]] = {
    JOKE: (
        "think of (it/this) as",
        "look at it this way",
        "bright side",
        "silver lining",
        "at least [you/it/the/we/your/they]",
        "guess [it is/that is/it was]",
        "that is one way",
        "[sounds/looks] like [someone/somebody] (just) [had/has/got/made/needs/needed]",
        "hope you [got/liked/enjoyed/like/brought/had] (your/the/a) [steps/music/view/popcorn/snacks/book]",
        "third time (is) [lucky/the charm/a charm]",
        "third time's [the charm/a charm]",
        "as they say",
        "who needs",
        "[time/good time/good day/perfect time/perfect day] to [dust/practise/practice/read/learn]",
        "happy [friday/monday/weekend/hump day]",
        "am I right",
        "no pain no gain",
        "cheer up",
        "turn that frown",
        "[patience is a virtue/good things come]",
        "gremlin*",
        "[totally/so] in right now",
        "free [rollercoaster/sauna/cryotherapy/steam/workout]",
        "with every [ticket/order/meal/booking/purchase]",
        "new friend",
        "could be worse",
        "should try out for",
        "keeps [you/us/things] [on your toes/interesting/young]",
        "all part of the [fun/adventure/service/experience/charm]",
        "plot twist",
        "needed a (little) [nap/rest/holiday/hug]",
        "mercury [is/must] (be) (in) retrograde",
        "must have been [hungry/thirsty/sleepy/shy]",
        "murphy's law",
        "one way to [dodge/lose/get/save/wake/meet/stay/avoid/spend]",
        "jigsaw",
        "never a dull",
        "[bonus/extra] [protein/topping]",
        "sense of humour",
        "famous last words",
    ),
    SLANG: (
        "[ha/hah/gimme/lemme/dunno/innit]",
        "[lol/lmao/rofl/haha/hahaha/hehe/hah/ha ha/lolz]",
        "[oops/oopsie/oopsy/whoops/whoopsie/whoopsies/uh oh/yikes/ouch/eek/d'oh/doh/oof/eep]",
        "[f in the chat/bruh/dude/yolo/epic fail/my bad/no biggie/awks/whoopsie daisy/womp/woof]",
        "[yay/woohoo/woo hoo/yippee/whee/hooray/hurrah/ta da/tada/cheerio]",
        "that sucks",
        "[eh/meh/heh]",
    ),
}
