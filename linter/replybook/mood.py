"""What the customer seems to feel, from the words of their message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from replybook.reading import MARK, WORD, Reading, read

Mood = Literal["angry", "upset", "happy", "neutral", "grave"]
"""`grave`: somebody is hurt, dead or in danger, or the law is called. `angry` is stronger than `upset`."""


def _runs(text: str) -> frozenset[str]:
    return frozenset(" ".join(run.split()) for run in text.split(","))


_GRAVE = """
    suicide, suicidal, ambulance, hospital, hospitalised, hospitalized, funeral, bereavement, bereaved,
    deceased, miscarriage, stillborn, overdose, assaulted, assault, raped, molested, stabbed, seizure,
    concussion, unconscious, bleeding, choked, choking, electrocuted, poisoned, carbon monoxide, gas leak,
    anaphylactic, allergic reaction, chest pain, stroke, lawyer, lawyers, attorney, solicitor, solicitors,
    lawsuit, legal action, sue you, suing, to court, in court, small claims, ombudsman, the police, police
    report, called police, stalked, stalking, blackmail, racist, racism, discriminated, discrimination,
    harassed, harassment, abused, groped, died, passed away, lost my husband, lost my wife, lost my mum,
    lost my mom, lost my dad, lost my father, lost my mother, lost our baby, kill myself, killing myself,
    end my life, end it all, hurt myself, harm myself, self harm, got hurt, was hurt, badly hurt, injured,
    an injury, my injury, head injury, serious injury, injuries, broke my leg, broke my arm, caught fire, on
    fire, burned my, burnt my, burns on, food poisoning, my life in danger, nearly killed, almost killed,
    could have died, could have killed, threatened me, threatening me, death threat, death threats
"""
_THINGS = _runs("""
    battery, phone, laptop, screen, app, car, console, tv, controller, wifi, router, internet, link,
    laughing, modem, watch
""")
"""What may die, catch fire or be hurt without anybody being in danger."""

_ANGRY = """
    disgusting, disgusted, disgrace, disgraceful, pathetic, useless, hopeless, scam, scammers, scammer,
    thieves, thief, liars, liar, lies, lied, lying, robbery, robbed, robbers, crooks, con artists, furious,
    fuming, livid, outraged, outrageous, appalling, appalled, atrocious, shocking, shambles, incompetent,
    incompetence, idiots, idiot, morons, clowns, garbage, rubbish, trash, crap, crappy, bullshit, bs, shit,
    shitty, shite, bloody, damn, hell, wtf, wth, ffs, fuck, fucking, fucked, fuckers, ass, suck, sucks,
    horrendous, worst, ripoff, rip off, ripped off, shame on you, a joke, absolute joke, what a joke, hate
    you, i hate, never again, sick of, fed up, had enough, how dare, disrespectful, insulting, unacceptable,
    not acceptable, inexcusable, ridiculous, absurd, farce, cowboys, fraud, fraudsters, stealing, stole,
    stolen from me, cheated, cheaters, cheating, boycott, are you kidding, you kidding, are you serious, you
    serious, wake up, sort it out, get your act together, beyond a joke, piss, pissed, enraged, screw you,
    screwed, for nothing, you people, waste of money, waste of time, a waste, total waste, losing customers,
    lost a customer
"""
_UPSET = """
    broken, broke, breaks, crash, crashes, crashed, crashing, freezes, froze, frozen, stuck, fail, fails,
    failed, failing, failure, faulty, defective, damaged, error, errors, bug, bugs, buggy, glitch, glitches,
    lag, lags, laggy, missing, missed, lost, late, delay, delays, delayed, delaying, cancelled, canceled,
    cancel, stranded, overcharged, double charged, charged twice, wrong, incorrect, refused, denied,
    declined, blocked, ignored, ignoring, ignore, disappointed, disappointing, disappointment, disappoints,
    frustrated, frustrating, frustration, annoyed, annoying, annoys, irritating, upset, unhappy, sad,
    worried, worrying, anxious, scared, stressed, stressful, angry, mad, terrible, terribly, horrible,
    awful, dreadful, bad, badly, poor, poorly, worse, rude, unhelpful, unprofessional, unreliable, unfair,
    disappeared, vanished, ruined, ruin, ruining, ruins, wasted, wasting, struggling, nightmare, mess,
    chaos, complaint, complaints, complain, complaining, problem, problems, issue, issues, trouble, refund,
    overpriced, expensive, slow, down, outage, offline, unable, impossible, cold, dirty, filthy, mouldy,
    moldy, leak, leaking, smells, unusable, uninstall, uninstalled, uninstalling, dissatisfied, misleading,
    misled, confusing, confused, nobody, helpless, lousy, sucked, dead, dying, hate, hates, hated, regret,
    sorry to say, still no, still not, still waiting, still nothing, still haven't, still hasn't, still
    isn't, still can't, no one, no reply, no response, no answer, no luck, no help, not working, not work,
    not happy, not impressed, not good, not great, not fair, not ok, not okay, not arrived, doesn't work,
    does not work, don't work, didn't work, won't work, won't load, won't open, won't let, doesn't load,
    doesn't let, doesn't open, didn't arrive, never arrived, never came, never received, never got, never
    turned up, not received, not been, hasn't arrived, hasn't come, haven't received, haven't heard, haven't
    had, been waiting, waiting for, on hold, hung up, kept waiting, for hours, for weeks, for days, can't
    even, can't get, can't log, can't login, can't use, can't access, can't open, cannot get, cannot log,
    cannot use, cannot open, can't believe, stopped working, keeps crashing, keeps saying, keeps stopping,
    keeps asking, let down, no show, no sign of, third time, second time, how long, how many times, why is,
    why are, why do, why does, why did, why can't, why has, why have, every time, yet again, once again,
    another day, days ago, weeks ago, months ago, last straw, what is going on, what's going on, whats going
    on, come on, want my money, my money back, money back, doesnt work, dont work, wont load, cant log, cant
    get, cant use, cant access, didnt arrive, one star, 1 star, no heating, no hot water, no water, no
    signal, no internet, no service, no power, no food, no idea
"""
_HAPPY = """
    thanks, thank, thankyou, thx, ty, cheers, love, loved, loving, loves, brilliant, excellent, amazing,
    awesome, fantastic, wonderful, great, perfect, superb, lovely, best, happy, pleased, delighted,
    impressed, appreciate, appreciated, grateful, kudos, props, shoutout, shout out, well done, good job,
    nice, helpful, beautiful, enjoy, enjoyed, enjoying, good, glad, fab, fabulous, favorite, favourite,
    recommend, smooth, sorted, yay, woohoo, outstanding, incredible, best day ever, best ever, made my day,
    can't wait, so excited, excited, congrats, congratulations
"""
_DESPAIR = """
    heartbroken, devastated, desperate, gutted, in tears, wits' end, distraught, humiliated, so embarrassed,
    terrified, shaking, sick to my stomach, crying, livid, furious, fuming, disgusted, raging, panicking,
    beside myself, inconsolable, so upset, so angry, so frustrated, so disappointed, extremely disappointed,
    very disappointed, really upset, really angry, very upset, very angry
"""
"""What weighs double."""
_UNEASY = """
    an hour, in line, in the rain, loud, crutches, headache, headaches, went down, went off, left off, all
    over, again, still, never, nobody, nothing, none, nowhere, not, hasn't, haven't, hadn't, didn't, won't,
    can't, cannot, isn't, aren't, wasn't, weren't, don't, doesn't, couldn't, wouldn't, hasnt, havent, didnt,
    wont, cant, isnt, wasnt, dont, doesnt, waited, wait, waiting, hours, all day, all night, all morning,
    all afternoon, all week, all weekend, days, weeks, months, midnight, times, twice, third, 3rd, fourth,
    fifth, overnight, alone, standing, dark, freezing, crying, tears, cry, sick, hungry, baby, toddler,
    newborn, kids, pregnant, elderly, gran, grandma, disabled, wheelchair, paid, charged, owed, owe, how
    come, how is, why, where is, where's, wheres, last minute, no, without, only, even, supposed, meant to,
    promised, gone, wiped, deleted, instead, somebody else, someone else, split, smashed, hacked, emptied,
    stolen, debt, bailiff, fine, fined, penalty, ban, banned, locked, kicked, threw, thrown, dropped, double
    booked, double, fell, copy paste, cut and paste, automated, robot, apparently, seriously, honestly,
    literally, another, every time, every day, every night, every single, an answer, too, nearly, almost,
    fraud, rent, mum, dad
"""
_NEGATORS = _runs("""
    not, no, never, isn't, wasn't, aren't, don't, didn't, doesn't, without, hardly, less, nothing, isnt,
    wasnt, dont, didnt, doesnt, can't, cannot, cant, wouldn't, won't, anything but, far from, would, could,
    used to, if
""")
_FORCED = _runs("""
    again, still, never, nobody, nothing, not, no, without, only, even, instead, wrong, charged, promised,
    after, before, every, always, extra, full, my, your, you, very, so, all, day, year, years, today, now,
    ever, please, help, paid, this, that, is, are, was, more, much, both, first, same, one, two, three, ten
""")
"""More words that are put in capitals for force."""
_MILD_OATHS = frozenset({"bloody", "damn", "hell", "ass", "fucking", "shit", "sick of"})
"""What people also say for joy."""
_SAD_FACES = frozenset("😡🤬😠👎😤😢😭😞😔🙄😒😩😫💔☹😖🤮😣😾")
_GLAD_FACES = frozenset("❤😍🥰😊😁👍🙏🎉💕💙💜💚🧡💛😀😃😄🤩👏🙌🥳☺💖💗")


_TABLES = {"grave": _GRAVE, "angry": _ANGRY, "upset": _UPSET, "despair": _DESPAIR, "uneasy": _UNEASY, "happy": _HAPPY}


@cache
def _by_first_word() -> Mapping[str, Sequence[tuple[str, int, str]]]:
    """By their first word: the table that a run of words stands in, how many words it has, and the run."""
    index: dict[str, list[tuple[str, int, str]]] = {}
    for name, written in _TABLES.items():
        for run in _runs(written):
            index.setdefault(run.split()[0], []).append((name, run.count(" ") + 1, run))
    return index


class Feeling(NamedTuple):
    """What a message speaks of."""

    mood: Mood
    distress: float
    """How strongly it complains: 0 for not at all, 1 for one plain word of complaint, 2 for two of them."""


def mood(message: str) -> Mood:
    """The mood of a customer's message: the gravest that its words speak for."""
    return feeling(message).mood


@lru_cache(maxsize=4)
def feeling(message: str) -> Feeling:
    """The mood of a customer's message, and how strongly it complains. The last few are kept."""
    reading = read(message)
    words = [norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == WORD]
    said = _said(words)
    marks = {norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == MARK}
    angry = len(said["angry"])
    plain = len(said["upset"]) + len(said["despair"]) + len(_SAD_FACES & marks) + _undone(words, said["happy"])
    upset = plain + (len(said["uneasy"]) + _loud(message) + _stresses(reading)) / 2
    glad = len(said["happy"]) + len(_GLAD_FACES & marks)
    if said["grave"] and _is_grave(said["grave"], words):
        return Feeling("grave", 2 * angry + upset + 2)
    if glad and not plain and said["angry"] <= _MILD_OATHS:
        return Feeling("happy", 0)
    if angry or (upset >= 1 and glad <= upset and _loud(message)):
        return Feeling("angry", 2 * angry + upset)
    if glad > upset:
        return Feeling("happy", upset)
    return Feeling("upset" if upset >= 1 else "neutral", upset)


def _stresses(reading: Reading) -> bool:
    """Whether one word is said with force: in capitals among others that are not."""
    text = reading.text
    if text.isupper():
        return False
    return any(
        len(norm) > 2 and text[start : start + len(norm)].isupper()
        for norm, start in zip(reading.norms, reading.starts, strict=True)
        if norm in _FORCED
    )


def _said(words: list[str]) -> dict[str, set[str]]:
    """The runs of each table that stand in the message."""
    found: dict[str, set[str]] = {"grave": set(), "angry": set(), "upset": set(), "despair": set(), "uneasy": set()}
    found["happy"] = set()
    runs = _by_first_word()
    for index in [index for index, word in enumerate(words) if word in runs]:
        for name, length, run in runs[words[index]]:
            if length == 1 or " ".join(words[index : index + length]) == run:
                found[name].add(run)
    return found


def _is_grave(found: set[str], words: list[str]) -> bool:
    return not (found <= {"died", "on fire", "caught fire", "was hurt"} and not _THINGS.isdisjoint(words))


def _undone(words: list[str], happy: set[str]) -> int:
    """How many happy words are taken back by the word or two before them: “not a great start”."""
    if not happy:
        return 0
    return sum(
        word in happy and not _NEGATORS.isdisjoint(words[max(index - 3, 0) : index]) for index, word in enumerate(words)
    )


def _loud(text: str) -> bool:
    """Whether the message shouts: much of it in capitals, or marks piled up."""
    if "!!" in text or "?!" in text or "??" in text:
        return True
    if sum(map(text.count, "EAOT")) < 3:
        return False
    letters = sum(map(str.isalpha, text))
    return letters > 12 and sum(map(str.isupper, text)) * 2 > letters


def bears_mood(word: str) -> bool:
    """Whether a folded word speaks of a mood by itself: “disgraceful”, “lovely”."""
    return any(run == word and table != "uneasy" for table, _, run in _by_first_word().get(word, ()))
