"""Turns of phrase that carry a tone by themselves, by families, and where a reply says one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from replybook.checks.tones.terms import Terms, stems

CONTEMPT, AWAY, THREAT, MOCKERY = "contempt", "away", "threat", "mockery"
TOLD_OFF, FAULT = "told off", "fault"
FINAL, SHRUG, NOT_OURS, SMALL, CALM = "final", "shrug", "not ours", "small", "calm"
JOKE, WIT, SLANG = "joke", "wit", "slang"

SAYINGS: Mapping[str, str] = {
    CONTEMPT: """
        you people, you lot, people like you, customers like you, guests like you, your sort, your type, your ilk, we
        know your type, your attitude, your tantrum, your whining, your moaning, your nonsense, your rant, your drama,
        pack of lies, you seem to think, you seem to believe, feeling sorry for yourself, feel sorry for yourself,
        take the hint, take a hint, draw your own conclusions, you could always, someone who can't, someone who
        cannot, people who can't, somebody who can't, anyone who thinks, ashamed of yourself, ashamed of yourselves,
        shame on you, drama queen, cry baby, big baby, crybaby, time waster, sick of you, sick of people, tired of
        people, fed up with you, how dare you, who do you think you are, wrong with you, out of your mind, use your
        brain, use your head, use your eyes, use some common sense, even a child, even a toddler, ask a child, ask a
        grown up, a child could, rocket science, do you even, can you read, can you not read, can you even read, are
        you blind, are you stupid, are you deaf, are you always this, are you really this, is beyond you, of your
        ability, of your intelligence, takes a special, learn to read, learn to count, learn to behave, learn how to
        read, get a life, get a grip, grow a pair, get over yourself, get over it, man up, grow up, we remember you,
        cheapskates, cheapskate, after a free, try it on, trying it on, nobody asked you, nobody cares, nobody wants
        your, we don't want your, we don't need your, want you here, you know how to read, not here to, you were the
        rudest, you are embarrassing, embarrassing yourself, your little rant
    """,
    AWAY: """
        go elsewhere, shop elsewhere, go somewhere else, try somewhere else, fly somewhere else, eat somewhere else,
        take your business elsewhere, take your custom, take your money elsewhere, find another surgery, find another
        bank, find another airline, find another shop, find another hotel, find another app, find yourself another,
        don't like it leave, don't like it find, don't like it there, don't like it go, just go away, please go away,
        shut up, stop whining, stop moaning, stop pestering, stop lying, stop crying, stop complaining, stop wasting,
        stop harassing, stop shouting, stop bothering, quit whining, quit moaning, spare us, spare me, save your
        breath, leave us alone, don't come back, don't bother coming, let the door, good riddance, bye then, off you
        go, jog on, bog off, cry me a river, boo hoo, tough luck, hard luck, hard cheese, suck it up, you are not
        welcome, no longer welcome, some peace, do us a favour, do us all a favour, go and cry, go and moan, go and
        eat, go and bother, try walking, nobody is forcing you, forced you to buy, forced you to come, made you come,
        blocked your number, blocking your number, blocked you
    """,
    THREAT: """
        hear from our lawyers, hearing from our lawyers, hear from our solicitors, hear from our solicitor, our
        lawyers will, our solicitors will, our legal team will, action against you, take you to court, we will sue,
        libel, libellous, slander, slanderous, defamation, defamatory, say that again, watch your mouth, watch your
        tone, watch your language, mind your language, mind your tone, mind your manners, be careful what you, ban
        you, your last warning, your final warning, we know where you, you will regret, remove your review or
    """,
    MOCKERY: """
        congratulations, well done you, bravo you, slow clap, bless your heart, bless him, bless her, aw bless, poor
        thing, poor you, poor lamb, poor baby, diddums, the horror, the humanity, did you survive, will you survive,
        how did you cope, how will you cope, how dreadful for you, how awful for you, how terrible for you, how tragic
        for you, being you, smallest violin, tiniest violin, world problems, first world problem, what a surprise,
        surprise surprise, einstein, sherlock, captain obvious, your highness, your majesty, snowflake, snowflakes,
        news flash, newsflash, hate to break it to you, you don't say, have discovered how, have discovered that,
        welcome to the real world, welcome to reality, welcome to real life, some of us have, some of us actually,
        perhaps if you spent, maybe if you spent, perhaps if you stopped, maybe if you stopped, perhaps if you read,
        maybe if you read, perhaps if you listened, if you spent less, if you spent half, instead of whining, instead
        of moaning, instead of complaining, instead of crying, instead of tweeting, instead of shouting, nice try,
        with that attitude, not our circus, thank you captain, sure you will survive, revolve around you, how hard can
        it be, whatever you say, yeah right, your waistline
    """,
    TOLD_OFF: """
        as i explained, as we explained, as i said, as we said, as i told you, as we told you, as i already, as we
        already, as already explained, as already stated, as already said, as clearly stated, as previously explained,
        as i keep saying, have told you, already told you, already explained, already said, already warned, told you
        twice, told you so, told you before, told you already, we did warn, warned you, how many times do, how many
        times must, how many more times, clearly says, clearly states, clearly said, clearly stated, clearly marked,
        clearly written, plainly says, you were warned, you were told, you were clearly, you were already, you have
        been told, you have been warned, you were reminded, next time read, next time check, next time please, next
        time try, next time put, in future please, in future read, in the future read, try reading, start by reading,
        pay more attention, pay closer attention, bother to read, bothered to read, bother reading, bother to check,
        bothered to check, bother checking, don't say we didn't, don't say i didn't, you signed the, you signed for,
        you agreed to it, you agreed to this, you agreed to them, if you read the, customers are warned, customers are
        advised, customers are told, customers are expected, customers are reminded, passengers are expected,
        passengers are responsible, parents are responsible, guests are expected
    """,
    FAULT: """
        your own fault, your own mistake, your own doing, your own choice, your own decision, your own responsibility,
        your own risk, your own carelessness, your own negligence, your fault, your mistake, is your responsibility,
        are your responsibility, is your job, your responsibility to, customer's responsibility, passenger's
        responsibility, responsibility of the passenger, responsibility of the customer, is on you, all on you, is
        down to you, was down to you, is up to you, with you alone, solely with you, entirely with you, that's for you
        to, on the parent not, on the customer not, because you didn't, because you failed, because you never, because
        you forgot, because you ignored, because you neglected, because you refused, because you were late, and you
        didn't, then you have obviously, then you have clearly, then you have probably, yourself to blame, blame
        yourself, only have yourself, nobody forced you, nobody made you, nobody asked you to, nobody told you to, no
        one forced you, not our fault, not our mistake, not our doing, on yourself, user error, error on your side,
        error on your end, fault on your side, fault on your end, mistake on your part, you broke the rules, you broke
        our rules, you broke the terms, you violated, it was you who, you are the one who, you must have lost, you
        must have dropped, you must have broken, you must have bent, you must have washed, you must have typed, you
        must have entered, you must have left, you must have pressed, you must have misread, you must be overfilling,
        you must be using, you must be doing, you probably dropped, you probably typed, doing it wrong, using it
        wrong, holding it wrong, did you not read, did you not see, did you not check, did you not get, did you even
        look, did you even read, did you even check, have you not read, what you are clicking, what you are signing,
        the number you gave, the address you gave, the email you gave, where you told
    """,
    FINAL: """
        that's our policy, it's our policy, this is our policy, that's company policy, it's company policy, that's the
        policy, that's just policy, that is simply our policy, policy is policy, rules are rules, those are the rules,
        these are the rules, terms are terms, those are our terms, those are the prices, against our policy, against
        company policy, decision is final, decision stands, our final answer, case closed, matter closed, matter is
        closed, case is closed, end of story, end of discussion, full stop, no exceptions, not negotiable, not up for
        discussion, not open to debate, won't be discussing, won't be commenting, no means no, business is business,
        nothing more to say, nothing further we can add, nothing further to add, nothing more we can add, nothing to
        discuss, nothing more to add
    """,
    SHRUG: """
        what it is, costs what it costs, takes what it takes, as long as it takes, it's hardly, it's just how it is,
        how it is, that's how we do, that's how we serve, that's how things, that's the way it, that's life, such is
        life, c'est la vie, fact of life, part of life, part of living, part of flying, part of travelling, part and
        parcel, accidents happen, delays happen, mistakes happen, things happen, it happens, you can expect, what did
        you expect, what do you expect, what everybody did, is normal, is perfectly normal, is completely normal, put
        up with, be everywhere, please everyone, can't win them all, not a priority, nothing unusual, luck of the
        draw, that's showbiz
    """,
    NOT_OURS: """
        not our problem, not my problem, not our department, not my department, not my job, not our job, not our
        remit, not our concern, not our business, not our responsibility, not our issue, nothing to do with us,
        another department, matter for the, take it up with, isn't something we handle, isn't something my team
    """,
    SMALL: """
        no big deal, not a big deal, isn't a big deal, not the end of the world, isn't the end of the world, worse
        things happen, only a game, just a game, you will live, nobody died, get used to it, you will get used, only
        cosmetic, big thing of it, making a fuss, storm in a teacup, minor inconvenience, hardly worth
    """,
    CALM: """
        calm down, calm yourself, chill out, settle down, take a breath, take a deep breath, just relax, please relax,
        relax a little, don't overreact, don't be so dramatic, no need to shout, no need to be rude
    """,
    JOKE: """
        think of it as, look at it this way, bright side, silver lining, at least it, at least the, at least you, at
        least we, sounds like someone, sounds like somebody, looks like someone, hope you liked the, hope you got
        your, hope you brought, as they say, who needs, good day to, perfect time to, time to dust, happy friday,
        happy monday, patience is a virtue, good things come, gremlins, gremlin, with every ticket, with every order,
        new friend, could be worse, on your toes, part of the fun, part of the adventure, part of the charm, needed a
        nap, needed a rest, needed a holiday, jigsaw, never a dull, sense of humour, famous last words, guess it's,
        guess it was, guess that's, guess that was, guess someone, guess somebody, well hello again, once upon a,
        lucky number, new hobby
    """,
    WIT: """
        that's one way, one way to dodge, one way to lose, one way to get, one way to save, one way to meet, one way
        to avoid, one way to wake, third time lucky, third time is lucky, third time's a charm, third time's the
        charm, third time is a charm, am i right, no pain no gain, turn that frown, totally in right now, so in right
        now, free rollercoaster, free sauna, free cryotherapy, free steam, free workout, plot twist, in retrograde,
        murphy's law, extra protein, bonus protein, should try out for, haha, hahaha, hehe, hehehe, heehee, teehee,
        tee hee, bahaha, lol, lolz, lols, lmao, rofl, oopsie, oopsies, oopsy, oopsy daisy, oopsie daisy, whoopsie,
        whoopsies, whoopsy, whoopsadaisy, wowza, wowzer, wowzers, yowza, yowzer, yowzers, yikesy, yikers, yikerinos,
        ouchie, ouchies, ouchy, owie, owies, eek, eep, womp womp, d'oh, yolo, bruh, babe, babes, hun, hunny, hon,
        darling, sweetie, sweetcheeks, bestie, besties, cutie, xoxo, jokes aside, joking aside, joke aside, just
        kidding, only kidding, just joking, only joking, just messing, pun intended, the pun, see what i did, see what
        we did, bad hair day, worse places, shake it off, hakuna matata, que sera, keep calm and, the plot thickens,
        houston we, bermuda triangle, hide and seek, hide and sneak, musical chairs, musical beds, scenic route,
        scenic tour, grew legs, grown legs, sprouted legs, grew wings, grown wings, went walkabout, gone walkabout,
        having a holiday, a holiday of their own, a holiday of its own, a little holiday, a little adventure, mini
        adventure, secret admirer, a crush on, beauty sleep, fashion statement, houdini, singing in the rain, singin
        in the rain, romantic candle, light dinner, fun fact, party time, party pooper, let's party, dance party, pity
        party, the cherry on, hello again you, blame it on the, blame the gremlins, ghost in the, time flies, made a
        run for it, made a break for it, great escape, drama llama, tale as old, like fine wine, good things take,
        rome wasn't built, new superpower, deja vu, déjà vu, groundhog day, mission impossible, the show must go on,
        abracadabra, hocus pocus, magic trick, poof, kaboom, splish splash, brr, brrr, eh, hihi, nom nom, vibes, choo
        choo, doo doo, ahoy, peekaboo, spaghettio, living the dream, too soon, someone's having a, somebody's having
        a, hat trick, collect them all, ghosted, spooky, arrr, chin up, cheer up, buttercup, challenge accepted, fun
        challenge, digital detox, netflix and, as the song goes, sleep tight, hungry little, little fella, naughty,
        potty mouth, nothing says, some people pay, gonna hack, adventure time, mood lighting, holy crumbs, holy moly,
        oh snap, rawr
    """,
    SLANG: """
        ha, hah, heh, gimme, lemme, dunno, innit, oops, whoops, uh oh, yikes, ouch, doh, oof, in the chat, dude, epic
        fail, my bad, no biggie, awks, womp, woof, yay, woohoo, woo hoo, yippee, hooray, ta da, tada, cheerio, that
        sucks, meh, whoa, ooh, hey you, heya, toodles, ciao, awkward
    """,
}
"""The families, their sayings parted by commas. A contraction stands for its long form too. What a family weighs, and
what outweighs it, stands with the label that uses it."""


@lru_cache(maxsize=1)
def _by_start() -> Mapping[str, list[tuple[list[str], str]]]:
    """The sayings as runs of terms with their families, by their first two terms, or the only one."""
    index: dict[str, list[tuple[list[str], str]]] = {}
    for family, sayings in SAYINGS.items():
        for saying in sayings.split(","):
            run = [stem for word in saying.split() for stem in stems(word)]
            index.setdefault(" ".join(run[:2]), []).append((run, family))
    return index


def sayings_in(terms: Terms) -> dict[str, list[tuple[int, int]]]:
    """For each family that the terms hold sayings of, the first and the last token of each."""
    index = _by_start()
    words, places = terms.words, terms.places
    found: dict[str, list[tuple[int, int]]] = {}
    by_two = [(at, pair) for at, pair in enumerate(terms.pairs) if pair in index]
    by_one = [(at, word) for at, word in enumerate(words) if word in index]
    for at, key in (*by_two, *by_one):
        for run, family in index[key]:
            if words[at : at + len(run)] == run:
                found.setdefault(family, []).append((places[at], places[at + len(run) - 1]))
    return found
