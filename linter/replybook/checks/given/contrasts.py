"""Things of which it is one or another, never both: left or right, card or cash."""

from __future__ import annotations

CONTRASTS = [
    {"left": "left", "right": "right"},
    {"front": "front", "back": "back rear"},
    {"top": "top upper upstairs", "bottom": "bottom lower downstairs"},
    {"shop": "shop store branch shops stores branches in-store", "online": "online website web app internet"},
    {"card": "card credit debit visa mastercard amex", "cash": "cash coins notes", "paypal": "paypal klarna"},
    {"delivery": "delivery delivered deliver", "collection": "collection collect collected pickup collecting"},
    {"single": "single one-way", "return": "return returns", "double": "double twin"},
    {"gas": "gas", "electric": "electric electricity induction"},
    {"android": "android pixel galaxy samsung", "iphone": "iphone ios ipad apple", "computer": "laptop pc mac desktop"},
    {"phone": "phone mobile", "computer": "laptop desktop pc computer", "tablet": "tablet ipad"},
    {"adult": "adult adults", "child": "child children kids"},
    {"monthly": "monthly month", "yearly": "yearly annual annually year"},
    {"wired": "wired cable ethernet", "wireless": "wireless wifi wi-fi bluetooth"},
    {"morning": "morning am", "afternoon": "afternoon pm", "evening": "evening night"},
    {"breakfast": "breakfast", "lunch": "lunch", "dinner": "dinner supper"},
    {"hot": "hot", "cold": "cold"},
]
"""Each with the words for it."""


def contrast_of(words: frozenset[str]) -> dict[str, str]:
    """The group of things, of which it is one or another, that has all of the words."""
    return next(group for group in CONTRASTS if words <= frozenset(" ".join(group.values()).split()))
