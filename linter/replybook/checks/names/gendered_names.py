"""Given names that are nearly always a woman's, or a man's, so that a “Mr” or “Mrs” before them can be told wrong."""

from __future__ import annotations

from replybook.checks.word_set import word_set

WOMEN = word_set("""
    aisha alice amanda amara amelia amy angela anita anjali ann anna anne annika aoife barbara beatrice beatriz
    bethany brenda bridget camilla carla carmen caroline catherine charlotte chiara chloe christina christine
    claire clara claudia cynthia daniela deborah deirdre diana dolores donna doris dorothy edith eileen elaine
    eleanor elena elizabeth ella ellen emily emma esther eva evelyn fatima fiona florence frances francesca
    freya gabriela gemma georgina geraldine gillian giulia gloria greta hannah harriet heather heidi helen
    helena hilda hilary imogen ines ingrid irene isabel isabella isla jacqueline jane janet janine jasmine
    jennifer jessica joan joanna joanne josephine joyce judith julia julie karen katarzyna katherine kathleen
    katie kavita laura lauren leila lena linda lisa lorraine louise lucia lucy magdalena maja margaret margarita
    maria marianne marie marta martha mary matilda maureen megan melanie melissa michelle miriam moira monica
    monika nadia nancy natalia natalie natasha niamh nicola nora olga olivia paula pauline petra philippa phoebe
    pilar polly priya priyanka rachel rebecca rita rosa rosemary roisin ruth sabine sabrina sally samantha
    sandra sarah saskia sharon sheila shirley silvia siobhan sofia sonia sophia sophie stella stephanie susan
    susanna suzanne svetlana sylvia tamara tanya tara teresa theresa tina ursula valentina valerie vanessa vera
    veronica victoria violeta wendy yasmin yvonne zoe zuzana zuzanna
""")
MEN = word_set("""
    aaron abdul adam ahmed alan albert alexander alfred alistair andrew anthony antonio antony archie arjun
    arnold arthur barry benjamin bernard brendan brian bruce callum carlos charles christopher clive colin
    connor craig daniel darren david declan dennis derek desmond diego dmitri dominic donald douglas duncan
    edward eric ethan francisco frank fraser frederick gareth gary geoffrey george gerald gerard gilbert
    giovanni giuseppe gordon graham gregory gustav hamish harold harry hassan henrik henry herbert howard hugh
    hugo humphrey ian ibrahim isaac ivan jack jacob james jason jeffrey jeremy jerome johannes john jonathan
    jorge jose joseph joshua juan julio karl keith kenneth kevin kieran klaus lars laurence lawrence leonard
    liam louis ludwig luke malcolm marcel marco marcus mario mark martin matthew matthias maurice michael miguel
    mohammed muhammad nathan neil nicholas nigel norman oliver omar oscar owen patrick paul pedro peter philip
    pierre rafael rahul raj ralph raymond richard robert roberto rodney roger roland ronald rory rupert russell
    samuel sanjay scott sean sebastian sergei simon stefan stephen steven stewart stuart sunil terence thomas
    timothy tobias trevor victor vikram vincent vladimir walter william wojciech xavier zachary
""")


def is_of_the_other_sex(gender: str, name: str) -> bool:
    """Whether a title for `m` or `f` goes with a plain given name that is the other's."""
    return name in {"m": WOMEN, "f": MEN}.get(gender, frozenset())
