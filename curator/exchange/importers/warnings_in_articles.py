"""What an article's warnings about itself mean: English and Arabic wording to kinds of caveat."""

from __future__ import annotations

from curator.core.caveats import CaveatKind
from curator.exchange.importers.lines import as_compared, pattern_for

# The first pattern that is found decides, so the narrower wording stands before the wider: a banner about undue weight
# asks for balance, one about a single source for more citations.
_WORDINGS: tuple[tuple[CaveatKind, str], ...] = (
    (CaveatKind.HOAX, r"\bhoax\b|خدعه|مقاله مختلقه"),
    (CaveatKind.DISINFORMATION, r"disinformation|misinformation|propaganda|fabricat|معلومات مضلله|تضليل|معلومات كاذبه|دعايه"),
    (CaveatKind.UNDUE_WEIGHT, r"undue (?:weight|emphasis|importance)|too much weight|وزن(?:ا)? (?:غير مستحق|زائد|لا تستحق|اكبر)|اهميه مبالغ"),
    (
        CaveatKind.SINGLE_SOURCE,
        (r"(?:from|on|to|by|of|only|just|cites?|uses?) (?:only )?(?:(?:a|one) single|one|a sole)\b[^.]{0,40}\bsource"
        r"|single[- ]source|\bsole source|مصدر (?:[\w ]{0,20})?(?:واحد|وحيد)"),
    ),
    (CaveatKind.SELF_PUBLISHED, r"self[- ]published|منشوره? ذاتيا|نشر ذاتي|ذاتيه النشر"),
    (
        CaveatKind.PRIMARY_ONLY,
        (r"primary source|non-primary|secondary (?:or tertiary )?source|closely (?:associated|affiliated|connected) with the (?:subject|topic)"
        r"|third[- ]party source|independent source|مصادر (?:اوليه|ثانويه|مستقله)|مصدر (?:اولي|ثانوي|مستقل)"),
    ),
    (
        CaveatKind.FAILED_VERIFICATION,
        (r"failed verification|not in (?:the )?(?:citation|source)|does not (?:support|verify)|do not (?:support|verify)"
        r"|fail(?:s|ed)? to verify|لا يدعم|فشل التحقق|لا يويد المصدر"),
    ),
    (
        CaveatKind.BETTER_SOURCE_NEEDED,
        (r"better (?:re)?sourc|better (?:citation|reference)|more reliable source|needs? (?:more )?reliable (?:sources?|references?|citations?)"
        r"|مصادر? (?:افضل|اكثر موثوقيه)|مصدر افضل|مصادر موثوقه اكثر"),
    ),
    (
        CaveatKind.UNRELIABLE,
        (r"unreliable|not (?:be )?(?:considered )?reliable|questionable sourc|less than reliable|dubious sourc|deprecated source"
        r"|غير (?:موثوق|موثوقه|موثوقين|موثوق بها)\b|مشكوك في مصدر"),
    ),
    (
        CaveatKind.UNCITED,
        (r"(?:does|do) not (?:cite|have|include|contain|list) any (?:references|sources|citations)|cites? no sources|lacks? (?:any )?(?:references|sources|citations)"
        r"|has no (?:references|sources|citations)|is unreferenced|unsourced section|no references"
        r"|(?:لا|لم) (?:[\w ]{0,30})?(?:تستشهد|يستشهد|تذكر|يذكر|تحوي|يحوي|تحتوي|يحتوي|توجد|يوجد) (?:[\w ]{0,20})?(?:باي|اي|علي اي)? ?(?:مصدر|مصادر|مرجع|مراجع)"),
    ),
    (
        CaveatKind.CITATION_NEEDED,
        (r"citations? (?:are |is )?needed|(?:additional|more|needs?|insufficient|inline|lacking|footnotes?) (?:[\w ]{0,20})?(?:citations?|references|footnotes|sources)"
        r"|(?:for|needs?) (?:additional )?verification|verification needed|source needed|sources? (?:are|is) missing|unsourced"
        r"|(?:بحاجه|تحتاج|يحتاج|ينقص\w*|تنقص\w*|يفتقر|تفتقر|يرجي|اضافه|الاستشهاد)(?:[\w\s،]{0,40}?)\s(?:ب|ل|ال|لل|بال)?(?:مصدر|مصادر|مراجع|مرجع|استشهاد\w*|توثيق)"
        r"|بحاجه لمصدر|بدون مصدر"),
    ),
    (CaveatKind.SELF_CONTRADICTORY, r"contradict|inconsistent|تناقض|متناقض"),
    (
        CaveatKind.ACCURACY_DISPUTED,
        r"(?:factual )?accuracy|factually|\bdubious\b|disputed (?:facts|statement)|inaccura|incorrect|verify the facts|دقه|مشكوك|محل شك|غير دقيق",
    ),
    (CaveatKind.UNBALANCED, r"unbalanced|not balanced|imbalance|one[- ]sided|more balanced|certain viewpoints|غير متوازن|غير متوازنه|توازن"),
    (
        CaveatKind.POV,
        r"neutral|point of view|\bpov\b|\bbias|partisan|viewpoint|worldwide view|perspective|advertis|promotional|حياد|محايد|وجهه نظر|وجهات نظر|انحياز|متحيز|منحاز",
    ),
    (
        CaveatKind.OUTDATED,
        (r"out[- ]of[- ]date|outdated|need(?:s|ing)? (?:to be |an )?updat|\bupdated?\b[^.]{0,40}\b(?:recent|newly)|update this|current event|ongoing (?:event|armed conflict|war|attack)"
        r"|recent(?:ly)? (?:events|developments)|may change rapidly|needs? update|تحديث|قديمه|غير محدث|حدث جار|متقادم"),
    ),
    (CaveatKind.TRANSLATION, r"translat|ترجمه|مترجم"),
    (CaveatKind.PARTY_TO_CONFLICT, r"part(?:y|ies) to the conflict|conflict of interest|close connection|belligerent's|طرف في النزاع|تضارب مصالح|طرف في الصراع"),
)  # fmt: skip
_KINDS = tuple((kind, pattern_for(pattern)) for kind, pattern in _WORDINGS)


def kind_of_warning(wording: str) -> CaveatKind:
    """The kind of caveat that a banner's or tag's wording raises; `OTHER` where no wording is known."""
    compared = as_compared(wording)
    return next((kind for kind, pattern in _KINDS if pattern.search(compared)), CaveatKind.OTHER)
