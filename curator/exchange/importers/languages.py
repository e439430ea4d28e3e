"""Which language a text is in, and which way it runs, by simple rules: its letters and its commonest small words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from curator.core.articles import Direction


@dataclass(frozen=True, slots=True)
class Language:
    """A language with its commonest small words and the letters beyond A–Z that it is written in.

    `by_character` is for scripts without spaces, whose small words are single characters.
    """

    code: str
    name: str
    words: frozenset[str]
    letters: re.Pattern[str]
    by_character: bool = False

    @property
    def is_latin(self) -> bool:
        """Whether it is written in Latin letters."""
        return any(word.isascii() for word in self.words)


def _language(code: str, name: str, letters: str, words: str, *, by_character: bool = False) -> Language:
    return Language(code, name, frozenset(words.split()), re.compile(f"[{letters}]"), by_character)


_ARABIC_LETTERS = "ء-غف-ْ"
LANGUAGES = (
    _language("en", "English", "éèêëïöüñçàáíóúã", "the of and to in that was were by is it on for with from as at who has been no"),
    _language("ar", "Arabic", _ARABIC_LETTERS, "في من على إلى عن أن إن التي الذي هذا هذه ما لا لم كان كانت بعد قبل بين مع أو ثم قد وقد كما"),
    _language("fr", "French", "àâæçéèêëîïôœùûüÿ", "le la les de des du et en un une que qui dans pour par sur est ont été au aux il pas"),
    _language("ru", "Russian", "а-яё", "и в не на что с по как к из о за от для это был была были его у но при также после"),  # noqa: RUF001 -- its own letters
    _language("he", "Hebrew", "א-ת\u05b0-\u05bc", "של את על לא כי הוא היא אל עם זה גם או אם כל היו היה אך בין לאחר זאת"),
    _language("es", "Spanish", "áéíñóúü", "el la los las de del y en que un una por con para se su al fue no según más"),
    _language("de", "German", "äöüß", "der die das und in den von zu mit dem des ein eine ist nicht im auf sich seien wurde wurden über"),
    _language("tr", "Turkish", "çğıöşüâîû", "ve bir bu da de için ile olarak olan göre daha çok sonra kadar ise gibi en iki"),
    _language("fa", "Persian", "ء-غف-ْپچژگکی", "و در از به که را این با است آن برای شد شده بر تا کرد یک های می اعلام"),
    _language("it", "Italian", "àèéìòù", "il lo la i gli le di del della e in che un una per con da si non sono è stato al"),
    _language("pt", "Portuguese", "áâãàçéêíóôõú", "o a os as de do da dos das e em que um uma por com para se não no na foi ao"),
    _language("uk", "Ukrainian", "а-щьюяєіїґ", "і в не на що з до та у за від як для про це був були його після також й"),  # noqa: RUF001 -- its own letters
    _language("pl", "Polish", "ąćęłńóśźż", "w i na z do nie że się o jest po od przez dla oraz został zostało który jak to ma"),
    _language("el", "Greek", "ά-ώΐΰ", "και το της την του η ο να με για από στο στην στη που σε των ότι οι τα δεν είναι"),  # noqa: RUF001 -- its own letters
    _language("ku", "Kurdish (Kurmanji)", "çêîşû", "û li di de ku ji bi ev ew jî bû bûn re da wan yên ya ye lê hat"),
    _language("zh", "Chinese", "\u4e00-\u9fff", "的 了 是 在 不 和 有 人 这 與 這 个 中", by_character=True),
    _language("ja", "Japanese", "\u3041-\u30ff\u4e00-\u9fff々", "の に は を た が と で し て", by_character=True),
    _language("ko", "Korean", "\uac00-\ud7a3", "이 다 의 에 을 는 가 은 를 고", by_character=True),
)  # fmt: skip

_SAMPLE = 1_500
_LEAST_SHARE = 0.04
_WORDS = re.compile(r"[^\W\d_]+[\u064b-\u0652\u05b0-\u05bc]*")
_RIGHT_TO_LEFT = re.compile(
    "[\u0591-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_NO_LETTERS = bytes(byte for byte in range(0x80) if not chr(byte).isalpha())


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each word, and each letter beyond ASCII, stands in a text, in lower case; and how many there are."""

    words: Counter[str]
    letters: Counter[str]
    word_count: int
    letter_count: int

    def beyond_ascii(self) -> Tally:
        """The same, of the words alone that have no ASCII letter in them."""
        words = Counter({word: count for word, count in self.words.items() if not any(map(str.isascii, word))})
        return Tally(words, self.letters, words.total(), self.letter_count)

    def small_words(self, language: Language) -> float:
        """The share (0–1) of the words that are small words of the language."""
        counted = self.letters if language.by_character else self.words
        total = self.letter_count if language.by_character else self.word_count
        return sum(counted[word] for word in counted.keys() & language.words) / total if total else 0.0

    def own_letters(self, language: Language) -> float:
        """The share (0–1) of the letters beyond ASCII that belong to the language; 1 where there are none."""
        if not self.letter_count:
            return 1.0
        own = language.letters.findall("".join(self.letters))
        return sum(self.letters[letter] for letter in own) / self.letter_count


def tally(text: str) -> Tally:
    """The words and letters of a text, counted."""
    words: list[str] = []
    mixed: list[str] = []
    chunks = text.lower().split()
    # most chunks are words as they stand; a pattern is needed for those with a comma, a digit or a vowel sign
    for chunk in chunks:
        (words if chunk.isalpha() else mixed).append(chunk)
    words += _WORDS.findall(" ".join(mixed))
    beyond = Counter("".join([chunk for chunk in chunks if not chunk.isascii()]))
    letters = Counter({each: count for each, count in beyond.items() if not each.isascii() and each.isalpha()})
    return Tally(Counter(words), letters, len(words), letters.total())


def language_of(text: str) -> str:
    """The ISO 639-1 code of the text's language; empty where its small words do not clearly tell.

    Letters that a language does not have speak against it: they tell neighbours apart (Arabic, Persian).
    """
    middle = len(text) // 2
    counted = tally(text[:_SAMPLE] + " " + text[max(_SAMPLE, middle) : middle + _SAMPLE])
    scores = [(counted.small_words(language), language) for language in LANGUAGES]
    likely = sorted((share * counted.own_letters(language), language.code) for share, language in scores if share)
    best, code = likely[-1] if likely else (0.0, "")
    second = likely[-2][0] if len(likely) > 1 else 0.0
    return code if best >= _LEAST_SHARE and best > 1.2 * second else ""


def direction_of(text: str) -> Direction:
    """Which way most of its letters run; in a draw, the way of the first one (bidi classes L against R and AL)."""
    sample = text[: 6 * _SAMPLE]
    ascii_part = sample.encode("ascii", errors="ignore")
    if len(ascii_part.translate(None, _NO_LETTERS)) > len(sample) - len(ascii_part):
        return Direction.LEFT_TO_RIGHT  # even if every other character ran leftward
    leftward = len("".join(_RIGHT_TO_LEFT.findall(sample)))
    if not leftward:
        return Direction.LEFT_TO_RIGHT
    rightward = len("".join(_LETTERS.findall(_RIGHT_TO_LEFT.sub(" ", sample))))
    if leftward == rightward and (first := _LETTERS.search(sample)):
        return Direction.RIGHT_TO_LEFT if _RIGHT_TO_LEFT.match(first[0]) else Direction.LEFT_TO_RIGHT
    return Direction.RIGHT_TO_LEFT if leftward > rightward else Direction.LEFT_TO_RIGHT
