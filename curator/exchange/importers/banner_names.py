"""Warnings of an encyclopedia by the names of their templates: what each says, in short, and which caveat it raises.

A name is compared in lower case with blanks for underscores; the classes of rendered boxes ("box-More_citations_needed")
carry the same names.
"""

from __future__ import annotations

from dataclasses import dataclass

from curator.core.caveats import CaveatKind
from curator.exchange.importers.lines import as_compared


@dataclass(frozen=True, slots=True)
class NamedWarning:
    """The kind of caveat that a template raises and its words; in a banner's, "{part}" is "article" or "section"."""

    kind: CaveatKind
    words: str


_BANNERS: tuple[tuple[CaveatKind, str, str], ...] = (
    (CaveatKind.CITATION_NEEDED, "This {part} needs additional citations for verification.", "more citations needed|more citations needed section|refimprove|refimprove section|more references|more sources needed|citations needed|ref improve|improve references|more citations|additional citations needed|verify section"),
    (CaveatKind.CITATION_NEEDED, "This {part} includes a list of references, but lacks sufficient inline citations.", "more footnotes needed|more footnotes|no footnotes|inline citations|blp sources|blp more footnotes|citation style missing"),
    (CaveatKind.UNCITED, "This {part} does not cite any sources.", "unreferenced|unreferenced section|unsourced|unsourced section|no references|no sources|uncited|uncited section|blp unsourced|unref|unref section|unreferenced sect"),
    (CaveatKind.SINGLE_SOURCE, "This {part} relies largely or entirely on a single source.", "one source|single source|onesource|1 source|one source section|relies on one source"),
    (CaveatKind.PRIMARY_ONLY, "This {part} relies excessively on references to primary sources.", "primary sources|primary|primary source|primarysources|primary sources section"),
    (CaveatKind.PRIMARY_ONLY, "This {part} may rely excessively on sources too closely associated with the subject.", "third-party|third party|third-party sources|independent sources|non-independent sources"),
    (CaveatKind.SELF_PUBLISHED, "This {part} may contain excessive or inappropriate references to self-published sources.", "self-published|self-published sources|selfpublished"),
    (CaveatKind.UNRELIABLE, "Some of this {part}'s listed sources may not be reliable.", "unreliable sources|unreliable|unreliable sources section|questionable sources|poor sources|blp unreliable sources"),
    (CaveatKind.BETTER_SOURCE_NEEDED, "This {part} needs better sources.", "better sources needed|better source|more reliable sources needed|refimprove better|better sources"),
    (CaveatKind.FAILED_VERIFICATION, "Sources in this {part} do not support what is cited to them.", "failed verification section|citation check|cite check|citecheck|verification|misleading citations"),
    (CaveatKind.POV, "The neutrality of this {part} is disputed.", "pov|npov|neutrality|pov section|pov-section|npov section|neutrality disputed|pov check|pov-check|pov lead|pov title|pov language|systemic bias|bias|biased|pov-title|pov map|partisan|partisan sources|weasel"),
    (CaveatKind.POV, "This {part} contains content that is written like an advertisement.", "advert|advertisement|promotional|promo|puffery|peacock|fanpov|press release|news release"),
    (CaveatKind.POV, "This {part} may not represent a worldwide view of the subject.", "globalize|globalise|globalize section|worldview|worldwide"),
    (CaveatKind.UNBALANCED, "This {part} may be unbalanced towards certain viewpoints.", "unbalanced|unbalanced section|one-sided|onesided|imbalanced|one side|unbalanced opinion section"),
    (CaveatKind.UNDUE_WEIGHT, "This {part} may lend undue weight to certain ideas, incidents, or controversies.", "undue weight|undue|undue weight section|undue section|coatrack|criticism section|recentism|overcoverage|fringe theories|over-quotation"),
    (CaveatKind.ACCURACY_DISPUTED, "This {part}'s factual accuracy is disputed.", "disputed|accuracy|disputed section|accuracy disputed|factual accuracy|dubious section|inaccurate|accuracy dispute|totally disputed|totally-disputed|totallydisputed|pov and accuracy|disputed list|inaccuracies"),
    (CaveatKind.SELF_CONTRADICTORY, "This {part} appears to contradict itself.", "contradictory|contradict|self-contradictory|contradicts other|contradict-other|contradict other|inconsistent|contradiction"),
    (CaveatKind.OUTDATED, "This {part} needs to be updated.", "update|out of date|outdated|outdated section|update section|update after section|obsolete|needs update"),
    (CaveatKind.OUTDATED, "This {part} documents a current event. Information may change rapidly as the event progresses.", "current|current event|current war|ongoing event|current section|recent event|current events|current disaster|current military operation|recentevent|current related|current attack"),
    (CaveatKind.HOAX, "The truthfulness of this {part} has been questioned. It is believed that some or all of its content may constitute a hoax.", "hoax|suspected hoax"),
    (CaveatKind.PARTY_TO_CONFLICT, "A major contributor to this {part} appears to have a close connection with its subject.", "coi|conflict of interest|autobiography|undisclosed paid|paid contributions"),
    (CaveatKind.TRANSLATION, "This {part} is a rough translation from another language.", "rough translation|roughtranslation|translation check|cleanup translation|poor translation|automated translation|machine translation|proofreader needed"),
    (CaveatKind.OTHER, "This {part} possibly contains original research.", "original research|or|original research section|synthesis|synthesis section|own research"),
    (CaveatKind.OTHER, "This {part} may require cleanup.", "cleanup|clean up|cleanup section|cleanup rewrite|copy edit|copyedit|copy edit section|rewrite|tone|confusing|confusing section|unclear|essay-like|like resume|overly detailed|very long|too long|lead too short|lead too long|cleanup bare urls|bare urls|cleanup lang|in-universe|expert needed|expert|misleading|missing information|incomplete|incomplete list|expand section|empty section|notability|prose|proseline|technical|story|manual|disorganized|cleanup reorganize|merge|merge from|merge to|split|exaggerated|excessive citations|citation style|dead links|controversial|essay|speculation section|crystal|under construction|in use"),
    (CaveatKind.CITATION_NEEDED, "{part_ar} بحاجة لمصادر إضافية للتحقق.", "بحاجة لمصادر أكثر|مصادر أكثر|تحتاج مصادر أكثر|بحاجة لمصادر|زيادة مصادر"),
    (CaveatKind.UNCITED, "{part_ar} لا يستشهد بأي مصدر.", "لا مصدر|غير مراجع|بدون مصدر|مقالة غير مراجعة|لا مراجع|بلا مصدر|مصدر مفقود"),
    (CaveatKind.SINGLE_SOURCE, "{part_ar} يعتمد على مصدر واحد.", "مصدر واحد|مصدر وحيد"),
    (CaveatKind.PRIMARY_ONLY, "{part_ar} يعتمد على مصادر أولية.", "مصادر أولية|مصدر أولي|مصادر غير مستقلة"),
    (CaveatKind.UNRELIABLE, "بعض مصادر {part_ar} قد لا تكون موثوقة.", "مصادر غير موثوقة|مصادر غير موثوق بها|مصادر مشكوك فيها"),
    (CaveatKind.POV, "حيادية {part_ar} محل خلاف.", "حيادية|وجهة نظر|غير محايد|عدم الحياد|انحياز|خلاف حيادية|غير محايدة|حياد"),
    (CaveatKind.UNBALANCED, "{part_ar} غير متوازن.", "غير متوازن|غير متوازنة|عدم توازن"),
    (CaveatKind.ACCURACY_DISPUTED, "دقة {part_ar} محل شك.", "دقة مختلف عليها|مشكوك|دقة|خلاف دقة|محل خلاف|مشكوك بدقتها"),
    (CaveatKind.SELF_CONTRADICTORY, "{part_ar} متناقض.", "تناقض|متناقض|متناقضة"),
    (CaveatKind.OUTDATED, "{part_ar} بحاجة لتحديث.", "تحديث|بحاجة لتحديث|قديمة|متقادم"),
    (CaveatKind.OUTDATED, "{part_ar} عن حدث جار.", "حدث جار|أحداث جارية|حدث جاري|حرب جارية"),
    (CaveatKind.TRANSLATION, "ترجمة {part_ar} بحاجة لتحسين.", "ترجمة آلية|ترجمة رديئة|ترجمة سيئة|تدقيق ترجمة|ترجمة غير دقيقة"),
    (CaveatKind.HOAX, "يشتبه في أن {part_ar} خدعة.", "خدعة"),
)  # fmt: skip

_TAGS: tuple[tuple[CaveatKind, str, str], ...] = (
    (CaveatKind.CITATION_NEEDED, "citation needed", "citation needed|cn|fact|citation required|source needed|cb|citation-needed|needs citation|needs source|citation needed span|citation needed lead|uncited-inline|unreferenced inline|unsourced inline|blp citation needed|sourceme"),
    (CaveatKind.CITATION_NEEDED, "additional citation(s) needed", "additional citation needed|additional citations needed inline|more citations needed inline|acn"),
    (CaveatKind.CITATION_NEEDED, "verification needed", "verification needed|vn|verify source|need quotation to verify|verify inline|citation unverified"),
    (CaveatKind.CITATION_NEEDED, "full citation needed", "full citation needed|full|fcn|incomplete citation"),
    (CaveatKind.CITATION_NEEDED, "page needed", "page needed|pn|page number|page number needed|pages needed"),
    (CaveatKind.CITATION_NEEDED, "quotation needed", "quotation needed|request quotation|quote without source"),
    (CaveatKind.BETTER_SOURCE_NEEDED, "better source needed", "better source needed|better source inline|bsn|better source|better ref|rs inline|better source needed inline|credible source needed|reliable source needed"),
    (CaveatKind.UNRELIABLE, "unreliable source?", "unreliable source?|unreliable source|rs|reliable source?|unreliable source inline|verify credibility|reliable?|unreliable inline|unreliable fringe source|deprecated inline|deprecated source|unreliable medical source"),
    (CaveatKind.SELF_PUBLISHED, "self-published source", "self-published inline|self-published source|sps|self-published source?|user-generated source|user-generated inline"),
    (CaveatKind.PRIMARY_ONLY, "non-primary source needed", "primary source inline|primary inline|non-primary source needed|primary source-inline|psi"),
    (CaveatKind.PRIMARY_ONLY, "third-party source needed", "third-party inline|third-party source needed|third party inline|tertiary source inline|independent source inline|independent source needed"),
    (CaveatKind.FAILED_VERIFICATION, "failed verification", "failed verification|not in source|not in citation|not in citation given|nic|fv|not in ref|failed verification inline|not in source inline"),
    (CaveatKind.FAILED_VERIFICATION, "not verified in body", "not verified in body|nvib|not in body"),
    (CaveatKind.ACCURACY_DISPUTED, "dubious", "dubious|dubious span|dubious inline|doubtful|doubt|questionable"),
    (CaveatKind.ACCURACY_DISPUTED, "disputed", "disputed inline|disputed-inline|disputed span|disputable"),
    (CaveatKind.SELF_CONTRADICTORY, "contradictory", "contradictory inline|contradict-inline|contradict inline|inconsistent inline|discrepancy|contradiction inline"),
    (CaveatKind.POV, "neutrality is disputed", "pov statement|pov-statement|pov inline|npov inline|neutrality disputed inline|biased source|editorializing|peacock inline|peacock term|promotion inline|loaded term|weasel inline|weasel-inline|weasel words inline"),
    (CaveatKind.UNBALANCED, "unbalanced opinion?", "unbalanced opinion|undue-inline-opinion|pov-inline|opinion"),
    (CaveatKind.UNDUE_WEIGHT, "undue weight? – discuss", "undue inline|undue weight inline|undue-inline|importance inline|relevance inline"),
    (CaveatKind.OUTDATED, "needs update", "update inline|needs update inline|update needed|update-inline|needs update?|update after|out of date inline|when? update"),
    (CaveatKind.OTHER, "original research?", "original research inline|or?|or inline|original research?|synthesis inline|syn|improper synthesis|improper synthesis?|editorial|synth inline"),
    (CaveatKind.OTHER, "clarification needed", "clarify|clarification needed|clarify span|huh|what|vague|ambiguous|confusing inline|elucidate|clarify inline|specify|explain|definition needed|context inline|further explanation needed|why|how|how often|how?|why?|non sequitur|examples|example needed"),
    (CaveatKind.OTHER, "who?", "who|who?|who else|whom"),
    (CaveatKind.OTHER, "according to whom?", "according to whom|attribution needed|by whom|according to whom?|by whom?|like whom?|says who|attribution|who said"),
    (CaveatKind.OTHER, "when?", "when|when?|time needed|date missing|year needed|year missing|timeframe"),
    (CaveatKind.OTHER, "where?", "where|where?"),
    (CaveatKind.OTHER, "which?", "which|which?|which one"),
    (CaveatKind.OTHER, "dead link", "dead link|dead|deadlink|broken link|dead url|404"),
    (CaveatKind.OTHER, "speculation?", "speculation inline|speculation-inline|speculate|speculative"),
    (CaveatKind.OTHER, "disambiguation needed", "disambiguation needed|dn|disambig needed"),
    (CaveatKind.PARTY_TO_CONFLICT, "conflicted source?", "conflicted source|conflicted source?|coi source"),
    (CaveatKind.CITATION_NEEDED, "بحاجة لمصدر", "بحاجة لمصدر|مصدر|حقيقة|بحاجة إلى مصدر|من المصدر|تحتاج مصدر"),
    (CaveatKind.BETTER_SOURCE_NEEDED, "بحاجة لمصدر أفضل", "بحاجة لمصدر أفضل|مصدر أفضل|مصدر موثوق"),
    (CaveatKind.UNRELIABLE, "مصدر غير موثوق", "مصدر غير موثوق|مصدر غير موثوق به|مصدر غير موثوق؟"),
    (CaveatKind.FAILED_VERIFICATION, "فشل التحقق", "فشل التحقق|ليس في المصدر|غير موجود في المصدر"),
    (CaveatKind.ACCURACY_DISPUTED, "محل شك", "محل شك|مشكوك فيه"),
    (CaveatKind.OTHER, "بحاجة لتوضيح", "بحاجة لتوضيح|توضيح|بحاجة لدقة أكثر"),
    (CaveatKind.OTHER, "من؟", "من؟|من|حسب من|حسب من؟|وفقا لمن"),
    (CaveatKind.OTHER, "متى؟", "متى؟|متى"),
    (CaveatKind.OTHER, "وصلة مكسورة", "وصلة مكسورة"),
)  # fmt: skip

MULTIPLE = frozenset(
    as_compared(name)
    for name in ("multiple issues", "multipleissues", "issues", "article issues", "mi", "several issues", "section issues", "مشكلات متعددة", "مشاكل متعددة", "عدة مشاكل")
)  # fmt: skip
"""Names of the templates that hold several banners."""


def _by_name(table: tuple[tuple[CaveatKind, str, str], ...]) -> dict[str, NamedWarning]:
    return {
        as_compared(name): NamedWarning(kind, words)
        for kind, words, names in reversed(table)
        for name in names.split("|")
    }


_BANNER_BY_NAME = _by_name(_BANNERS)
_TAG_BY_NAME = _by_name(_TAGS)


def plain_name(name: str) -> str:
    """A template's name as names are compared: lower case, single blanks, no namespace, Arabic letters in one form."""
    words = " ".join(name.replace("_", " ").split())
    for prefix in ("template:", "قالب:"):
        if words.lower().startswith(prefix):
            words = words[len(prefix) :].lstrip()
    return as_compared(words)


def banner_named(name: str) -> NamedWarning | None:
    """The banner that a template of that name shows; None where the name is not known."""
    return _BANNER_BY_NAME.get(plain_name(name))


def tag_named(name: str) -> NamedWarning | None:
    """The inline tag that a template of that name shows, words without brackets; None where the name is not known."""
    return _TAG_BY_NAME.get(plain_name(name))
