"""What the classes and titles of an encyclopedia page's banners and inline tags say: which kind, and since when."""

from __future__ import annotations

import re

from curator.core.caveats import CaveatKind
from curator.exchange.importers.months import MONTH
from curator.exchange.importers.warnings_in_articles import kind_of_warning

_TEMPLATES: dict[CaveatKind, str] = {
    CaveatKind.POV: "pov npov neutrality pov_lead pov_statement pov-check systemic_bias globalize advert cherry-picked peacock weasel partisan_sources partisan news_release lead_pov bias tone_pov",
    CaveatKind.UNDUE_WEIGHT: "undue_weight undue undue-inline fringe_theories over-quotation overly_detailed_pov undue_lead",
    CaveatKind.UNBALANCED: "unbalanced unbalanced_opinion? one-sided",
    CaveatKind.SINGLE_SOURCE: "one_source single_source onesource relies_extensively_on_quotations_from_one_source",
    CaveatKind.ACCURACY_DISPUTED: "disputed accuracy accuracy_dispute accuracy_disputes dubious disputed_list factual_accuracy cleanup-verify",
    CaveatKind.SELF_CONTRADICTORY: "contradicts_other contradict self-contradictory contradict-inline inconsistent contradicts_others contradict_other",
    CaveatKind.BETTER_SOURCE_NEEDED: "better_source_needed better_source better_sources better_sources_needed medref more_medical_citations_needed unreliable_medical_source",
    CaveatKind.UNRELIABLE: "unreliable_sources unreliable_source? unreliable_source unreliable user-generated user-generated_source blp_unreliable deprecated_source deprecated_inline sources_exist_unreliable",
    CaveatKind.SELF_PUBLISHED: "self-published self-published_source self-published_inline blp_self-published sps",
    CaveatKind.PRIMARY_ONLY: "primary_sources primary_source third-party third_party primary_source_inline third-party_inline secondary_sources secondary_source_needed blp_primary_sources independent_sources non-primary_source_needed",
    CaveatKind.UNCITED: "unreferenced unsourced no_sources blp_unreferenced blp_unsourced uncited",
    CaveatKind.CITATION_NEEDED: "more_citations_needed refimprove blp_sources citation_needed fact cn citations_needed more_footnotes more_footnotes_needed no_footnotes more_sources_needed verification_needed verify_source page_needed citations_missing additional_citation_needed full_citation_needed sources_needed unreferenced_inline",
    CaveatKind.FAILED_VERIFICATION: "failed_verification not_verified_in_body text-source_integrity source-text failed_verification_inline",
    CaveatKind.OUTDATED: "update updated current current_event current_war update_after out_of_date outdated update_inline update-inline as_of? current_disaster recent_death ongoing_conflict outdated_inline",
    CaveatKind.HOAX: "hoax",
    CaveatKind.DISINFORMATION: "disinformation misinformation",
    CaveatKind.TRANSLATION: "rough_translation cleanup_translation not_english translation cleanup-translation",
    CaveatKind.PARTY_TO_CONFLICT: "coi conflict_of_interest",
    CaveatKind.OTHER: "expand expand_language original_research cleanup copy_edit missing_information",
}
_KINDS = {name: kind for kind, names in _TEMPLATES.items() for name in names.split()}
_PREFIXES = ("box-", "ambox-", "template-")
_PART = re.compile(r"(?:[_ -](?:sections?|inline|article|list|lead|span|para(?:graph)?))+\Z")
_DATES = re.compile(rf"(?<!\w){MONTH} (?:[\d٠-٩]{{4}})", re.IGNORECASE)
_BOILERPLATE = re.compile(
    r"(?:this|these|the) (?:claim|material|text|statement|information|fact|source|reference|citation|sentence|phrase|following|preceding|word|passage|time|date|quotation|cited|link|article|editor|web|page|neutrality|section)\b"
    r"|(?:an? |please |see |dead link|source verification|tagged |may be|(?:ال)?(?:معلومات|نص|مصدر|جمل|عبار|كلام|وصل)|هذ[هاي]|يجب|يرجى|الرجاء)",
    re.IGNORECASE,
)
_DATED_END = re.compile(
    rf"\s*[(\[]?(?:(?:since|from|tagged|منذ|من|وسم) )?(?:\d{{1,2}} )?{MONTH} [\d٠-٩]{{4}}[)\]]?\s*\Z", re.IGNORECASE
)


def kind_of_banner(classes: str, wording: str) -> CaveatKind:
    """The kind of a banner: by the template that its class names, else by that name's words, else by its wording."""
    named = _kind_by_class(classes)
    if named is not None:
        return named
    return kind_of_warning(wording)


def kind_of_tag(classes: str, words: str, title: str) -> CaveatKind:
    """The kind of an inline tag: by what it shows, else by the template that its class names, else by its title."""
    shown = kind_of_warning(words)
    if shown is not CaveatKind.OTHER:
        return shown
    return _kind_by_class(classes) or kind_of_warning(title)


def dated_in(words: str) -> str:
    """The last month and year that words name ("March 2025"), as written; empty where they name none."""
    found = [match[0] for match in _DATES.finditer(words)]
    return found[-1] if found else ""


def reason_in(title: str) -> str:
    """What an editor gave as the reason in an inline tag's title; empty for the template's own standing words."""
    reason = " ".join(_DATED_END.sub("", title).split())
    return "" if _BOILERPLATE.match(reason) else reason


def _kind_by_class(classes: str) -> CaveatKind | None:
    for each in classes.split():
        prefix = next((prefix for prefix in _PREFIXES if each.lower().startswith(prefix)), "")
        if prefix:
            name = each[len(prefix) :].lower()
            if kind := _KINDS.get(name) or _KINDS.get(_PART.sub("", name)):
                return kind
            by_words = kind_of_warning(_PART.sub("", name).replace("_", " "))
            if prefix == "box-" and by_words is not CaveatKind.OTHER and not name.startswith("expand"):
                return by_words
    return None
