"""The words of money: what is given, paid, taken off, and to whom. Folded."""

from __future__ import annotations

from replybook.checks.word_set import word_set

PAY_BACK = word_set("refund reimburse compensate repay recompense waive credit indemnify comp")
PAYING_BACK = word_set("refunding reimbursing compensating repaying waiving crediting comping absorbing")
PAID_BACK = word_set("refunded reimbursed compensated repaid credited waived recompensed comped deducted")
PAID_FOR = word_set("""
    returned reversed borne settled covered taken dropped removed reinstated met paid absorbed cancelled footed
    written knocked sent honoured honored given
""")
"""What is done to money, where the sentence names it."""
SUMS = word_set("""
    amount money sum expenses expense cost costs bill bills fee fees charge charges payment fare deposit balance
    fine penalty excess total rent premium difference price postage refund compensation voucher discount credit
    surcharge invoice interest supplement
""")
GIVE = word_set("""
    give offer send issue arrange process add put apply provide get receive have make take knock grant authorise
    authorize award extend pop return throw hand chuck bung slip drop sort fix set hook load top transfer wire
    deposit remit shave lop deduct subtract treat gift pay see reinstate pass discount
""")
GIVING = word_set("""
    giving offering sending issuing arranging processing adding putting applying providing taking knocking granting
    awarding getting returning throwing handing transferring dropping popping deducting treating loading paying
    reinstating depositing wiring having extending receiving
""")
WITH = word_set("sort fix set hook provide treat see discount")
"""Verbs that give "with" or "to": "sort you out with", "treat you to"."""
BACK = word_set("""
    deposit fee fees fare fares money cash payment payments charge charges postage cost costs lot penny cent paisa
    everything amount sum difference balance total full rest half price subscription premium fine rent rate excess
    all value ticket tickets delivery shipping premiums instalment instalments rupee euro dollar pound
""")
"""What one gets back, or has taken off."""
NOUNS = word_set("""
    refund refunds compensation reimbursement voucher vouchers discount cashback rebate credit goodwill gift-card
    money repayment payout recompense store-credit
""")
TAILS = word_set("""
    form forms policy policies page link request requests team desk department process rules terms steps status
    reference options option advice question query details claim number line union card cards check limit score
    rating note notes department's reason desk's application draw
""")
"""What makes a noun of money a noun of something else: the refund form."""
BREAKS = word_set(
    "about regarding whether if when how that which ; : ( where why to but and with , who from look into care questions"
)
PAYEES = word_set("for the your you it this that any all back")
COSTS = word_set("""
    cost costs damage damages repair repairs bill bills taxi fare fares fee fees expenses hotel loss losses
    difference postage shipping delivery replacement charge charges loss lost shortfall fine fines penalty penalties
    parking tow towing cab uber train rail cleaning laundry meal meals dinner lunch breakfast freight excess invoice
    invoices rental hire plumber electrician vet tickets ticket tab cheque carriage customs duty roaming night
    nights stay rest extra garage body dry-cleaning everything receipts receipt overtime interest surcharge medical
    bond
""")
DEBTS = word_set("""
    fee fees charge charges debt balance fine fines penalty penalties surcharge interest excess bill invoice arrears
    owing outstanding supplement
""")
"""What a company can forgive."""
FORGIVE = word_set("""
    wipe scrap waive ditch cancel lift reverse strike erase forgive clear remove write zero drop void bin axe
""")
FORGIVING = word_set("""
    knocking binning wiping scrapping cancelling canceling lifting reversing striking erasing forgiving removing
    writing
""")
SIGNS = word_set("£ $ € ₹ ¥ gbp usd eur rs inr aud cad")
UNITS = word_set(
    "euro euros pounds quid dollars bucks rupees cents pence tenner fiver francs kroner dirhams pln rs rand"
)
PERIODS = word_set("week weeks fortnight month months quarter year night nights session class lesson order visit")
FREE = word_set("free complimentary gratis comped")
NOT_FREE = word_set("feel toll sugar hands duty gluten fat set you're are is")
LANDS = word_set("hit reach land arrive follow")
DONE = word_set("""
    approved accepted granted upheld honoured honored issued paid processed sent made applied credited added given
    arranged returned transferred reinstated deducted removed dropped cancelled canceled
""")
