from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.actors import ActorRole, Confidence
from curator.suggest.actors import find

P, T, C = ActorRole.PERPETRATOR, ActorRole.TARGET, ActorRole.CUSTODIAN
FACT, UNKNOWN = Confidence.REPORTED_AS_FACT, Confidence.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ten villagers were executed by unknown gunmen.", [("unknown gunmen", P, UNKNOWN)]),
        ("Masked assailants kidnapped a farmer.", [("Masked assailants", P, UNKNOWN)]),
        ("Pro-government gunmen ambushed a patrol of the Border Guard.", [("Pro-government gunmen", P, FACT), ("patrol of the Border Guard", T, FACT)]),
        ("Members of the Border Command were ambushed by the Popular Resistance.", [("Members of the Border Command", T, FACT), ("Popular Resistance", P, FACT)]),
        ("Unidentified gunmen on two motorcycles threw grenades.", [("Unidentified gunmen", P, UNKNOWN)]),
        ("Suspected rebels attacked civilians.", [("Suspected rebels", P, Confidence.SUSPECTED)]),
        ("They accused the HTS-led government of killing the workers.", [("HTS-led government", P, Confidence.ACCUSED)]),
        ("A man was arrested by the General Security Service.", [("General Security Service", C, FACT)]),
        ("Gunmen claiming to belong to the Border Command kidnapped a boy.", [("Border Command", P, Confidence.SELF_PRESENTED)]),
        ("قتل ثلاثة مدنيين على يد مسلحين مجهولين", [("مسلحين مجهولين", P, UNKNOWN)]),
        ("أعدم مسلحون عشرة مدنيين", [("مسلحون", P, FACT)]),
        ("اعتقلت قوات الأمن 5 أشخاص", [("قوات الأمن", C, FACT)]),
        ("A group of armed rebels attacked a security checkpoint.", [("group of armed rebels", P, FACT)]),
    ],
)  # fmt: skip
def test_who_acted_is_read_with_how_sure_the_text_is(text: str, told: list[tuple[str, ActorRole, Confidence]]) -> None:
    assert [(each.words.of(text), each.role, each.confidence) for each in find(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Two men hid.",
        "The house was built by workers.",
        "A report by the Observatory for Human Rights said so.",
        "Ten people were killed.",
    ],
)
def test_nobody_is_made_an_actor_without_a_deed(text: str) -> None:
    assert find(text) == ()


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    for each in find(text):
        assert each.words.end <= len(text)
