"""Texts that spreadsheets run, change or lose, for tests of what is written and read back."""

from __future__ import annotations

RUN = (
    *("=1+1", "+1+1", "-1+1", "@SUM(1)", "＝1+1", "－1+1", "=", "-A1", "=cmd|' /C calc'!A0", "+963 11 123"),  # noqa: RUF001 look-alikes are run too
    *('=HYPERLINK("http://a.example","here")', '=DDE("cmd";"/C calc";"!A0")', "\t=1+1", "\r=1+1", "\n=1+1"),
    *("\u200b=1+1", "\ufeff=1+1", " =1+1", "\u00a0=1+1", '"=1+1"', "\u2066=1", "\u034f=1", "\u3164=1", "\ufe0f=1"),
    *("\u2800=1", "\u115f=1", "\U000e0001=1", "\u061c=1", "'=1", "''=1", "\u2028=1", "\x00=1", "\x85=1"),
)
"""What a spreadsheet might run as a formula."""

CHANGED = (
    *("1E5", "10-12", "00123", "12345678901234567890", "3/4", "1/2/2025", "2025-01-30", "12:30", "5:30 PM", "TRUE"),
    *("false", "1,5", "1.50", "5%", "$5", "€5", "(5)", "1e-3", "Jan 5", "5 Jan", "March 2025", "30 يناير 2025", "#N/A"),
    *("#REF!", ".5", "12.", "-5.0", " 5", "5 ", "٥-١٢", "1 000", "'10-12", "123456789012", "344+", "344-"),
)
"""What Excel or LibreOffice take for a number, a day, a time or a truth value, and would show otherwise."""

PLAIN = (
    *("ten killed", "10 civilians", "12", "0", "-5", "12345678901", "E-000012", "'Atshan", "'", "''", "a=1"),
    *(
        "«قتلى»",
        "🕊️👨\u200d👩\u200d👧",
        "\u202eabc\u202c",
        "\u200fقتل",
        "None",
        "NaN",
        "N/A",
        "null",
        "INF",
        "May be",
        "5 m/s of",
    ),
    *("[1,2)", "\\", 'a\\"b', "_x000D_", "%0A", "0x1F", '"', '""', 'a"b"c', ",", "{=1}"),
)
"""What stays as it is, in a file for Excel too."""

LONG = ("x" * 32_000, '"' * 16_000, ("words, “more words”\n" * 1_500).strip())
"""Texts as long as a spreadsheet has room for."""

MOVED = (
    "words;=1+1",
    "words; =1+1;",
    "words\n=cmd|' /C calc'!A0;",
    "words\t@SUM(1)",
    "words\r\n'=1",
    ";\n-1+1;x",
    "a;'=1",
)
"""What would begin a cell of its own where the list separator is a semicolon, or a tab."""
