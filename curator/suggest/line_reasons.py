"""The sentences that say why a stretch of a typed line of counts was not understood, and what would help."""

from __future__ import annotations

NO_HARM = "Say what happened to them: killed, injured, missing, abducted, detained, released or displaced."
NO_HARM_EITHER = (
    'Say what happened to them, or write for example "5 of them children" if they are part of the count before.'
)
NO_NUMBER = "Say how many, for example 3, at least 10, several or none."
TWO_NUMBERS = "There are two numbers in one count: put a semicolon between two counts."
TWO_HARMS = "Two things happened in one count: put a semicolon between them, or write killed or wounded."
NO_WHOLE = "There is no count before this that it could be a part of: write the whole first."
TOO_LARGE = "This is more than the count that it is a part of: correct one of the two."
UNREADABLE = "This cannot be read as a number of people: write it in digits, for example 1200 or 10-12."
NOTHING = "There is neither a number nor what happened here, for example 14 killed police."
STRAY = "“{words}” cannot be read here: take it out, or put words for people into quotation marks."
LETTER = "One letter is not enough to say what happened: write for example 14 killed, 3 wounded."
BEYOND = (
    "Only how many and who they were belongs here: take “{words}” out. Place, day and perpetrator have their own lines."
)
SURENESS = "How sure the text is belongs under More, “Put as”: take “{words}” out."
NEGATED = "“{words}” denies: write 0 or no one, or take it out."
SHARE = "A share is no number of people: write how many instead of “{words}”."
LOOSE_BOUND = "“{words}” has no number beside it: write it right before the number."
WHO_DID_IT = "Did they kill or were they killed? Write the number first: 14 police killed."
EACH = "Say how many of each: put a number before “{words}”."
ALMOST = "“{words}” is not known here. Did you mean {meant}?"
MARK = "A citation mark is no part of a count: citations are under More."
