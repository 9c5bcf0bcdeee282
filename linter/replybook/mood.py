"""What the customer seems to feel, from the words of their message."""

from __future__ import annotations

from typing import Literal

from replybook.reading import MARK, WORD, Reading, read

Mood = Literal["angry", "upset", "happy", "neutral", "grave"]
"""`grave`: somebody is hurt, dead or in danger, or the law is called. `angry` is stronger than `upset`."""


def _runs(text: str) -> frozenset[str]:
    return frozenset(" ".join(run.split()) for run in text.split(","))


_GRAVE = _runs("""
    suicide, suicidal, ambulance, hospital, hospitalised, hospitalized, funeral, bereavement, bereaved,
    deceased, miscarriage, stillborn, overdose, assaulted, assault, raped, molested, stabbed, seizure,
    concussion, unconscious, bleeding, choked, choking, electrocuted, poisoned, carbon monoxide, gas leak,
    anaphylactic, allergic reaction, chest pain, stroke, lawyer, lawyers, attorney, solicitor, solicitors,
    lawsuit, legal action, sue you, suing, court, ombudsman, police, stalked, stalking, blackmail, racist,
    racism, discriminated, discrimination, harassed, harassment, abused, groped, died, passed away, lost my
    husband, lost my wife, lost my mum, lost my mom, lost my dad, lost my father, lost my mother, lost our
    baby, kill myself, killing myself, end my life, end it all, hurt myself, harm myself, self harm, got
    hurt, was hurt, badly hurt, injured, injury, injuries, broke my leg, broke my arm, caught fire, on fire,
    burned my, burnt my, burns on, food poisoning, my life in danger, nearly killed, almost killed, could
    have died, could have killed, threatened me, threatening me, death threat, death threats
""")
_THINGS = _runs("""
    battery, phone, laptop, screen, app, car, console, tv, controller, wifi, router, internet, link,
    laughing, modem, watch
""")
"""What may die, catch fire or be hurt without anybody being in danger."""

_ANGRY = _runs("""
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
""")
_UPSET = _runs("""
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
""")
_HAPPY = _runs("""
    thanks, thank, thankyou, thx, ty, cheers, love, loved, loving, loves, brilliant, excellent, amazing,
    awesome, fantastic, wonderful, great, perfect, superb, lovely, best, happy, pleased, delighted,
    impressed, appreciate, appreciated, grateful, kudos, props, shoutout, shout out, well done, good job,
    nice, helpful, beautiful, enjoy, enjoyed, enjoying, good, glad, fab, fabulous, favorite, favourite,
    recommend, smooth, sorted, yay, woohoo, outstanding, incredible, made my day, can't wait, so excited,
    excited, congrats, congratulations
""")
_NEGATORS = _runs("""
    not, no, never, isn't, wasn't, aren't, don't, didn't, doesn't, without, hardly, less, nothing, isnt,
    wasnt, dont, didnt, doesnt, can't, cannot, cant, wouldn't, won't, anything but, far from, would, could,
    used to, if
""")
_SAD_FACES = frozenset("😡🤬😠👎😤😢😭😞😔🙄😒😩😫💔☹😖🤮😣😾")
_GLAD_FACES = frozenset("❤😍🥰😊😁👍🙏🎉💕💙💜💚🧡💛😀😃😄🤩👏🙌🥳☺💖💗")

_LONGEST = 4
"""The longest run of words that stands in a table."""


def mood(message: str) -> Mood:
    """The mood of a customer's message: the gravest that its words speak for."""
    reading = read(message)
    words = [norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == WORD]
    runs = _said(words)
    if _is_grave(runs):
        return "grave"
    marks = {norm for norm, sort in zip(reading.norms, reading.sorts, strict=True) if sort == MARK}
    upset = len(_UPSET & runs) + len(_SAD_FACES & marks) + _undone(words)
    angry = len(_ANGRY & runs)
    if angry or (upset and _loud(reading)):
        return "angry" if not _only_swearing_for_joy(runs, angry, upset) else "happy"
    glad = len(_HAPPY & runs) + len(_GLAD_FACES & marks)
    if upset and glad <= 2 * upset:
        return "upset"
    return "happy" if glad > upset else "neutral"


def _said(words: list[str]) -> set[str]:
    """Every run of one to four words that stands in the message."""
    runs = set(words)
    for length in range(2, _LONGEST + 1):
        runs.update(map(" ".join, zip(*(words[start:] for start in range(length)), strict=False)))
    return runs


def _is_grave(runs: set[str]) -> bool:
    found = _GRAVE & runs
    return bool(found) and not (found <= {"died", "on fire", "caught fire", "was hurt"} and _THINGS & runs)


def _undone(words: list[str]) -> int:
    """How many happy words are taken back by the word or two before them: “not a great start”."""
    return sum(
        word in _HAPPY and not _NEGATORS.isdisjoint(words[max(index - 3, 0) : index])
        for index, word in enumerate(words)
    )


def _loud(reading: Reading) -> bool:
    """Whether the message shouts: much of it in capitals, or marks piled up."""
    text = reading.text
    letters = sum(map(str.isalpha, text))
    capitals = sum(map(str.isupper, text))
    return "!!" in text or "?!" in text or "??" in text or (letters > 12 and capitals * 2 > letters)


def _only_swearing_for_joy(runs: set[str], angry: int, upset: int) -> bool:
    mild = {"bloody", "damn", "hell", "ass", "fucking", "shit", "sick of"} & runs
    return len(mild) == angry and not upset and len(_HAPPY & runs) >= 1
