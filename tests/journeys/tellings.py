"""Cases of the real article and their twins in an invented one, from the file to CSV, in commands, by two people."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cli.running import done
from tests.exchange.lines import write

EVENT = "E-000001"
BECAUSE = ("--because", "Two of the three name it, and the map agrees.")

TWIN = """The hill country clashes

Autumn
On 25 December, masked men fired on two posts near Dorn. On the same morning a police column drove to the village of Khirbet
Lamma to arrest a former judge. At the first houses the column was met by militants, and 14 constables and three ambushers died.
The Hill Monitor said that followers of the judge had laid the ambush. The interim council called it the work of the old order.
On the next day the council sent more men into the valley. Three gunmen of the judge's household also died in the shooting.
On 14 December, holdouts lay in wait for riflemen at Muzra, killing or wounding fifteen soldiers.
On 23 February, a member of the council's guard was killed when gunmen shot at a van near Al-Nahr Street in Port Salim. The van
left the road and hurt a resident and children.
On 27 February, a member of the council's guard died of wounds from an attack on his van by holdouts near An-Nahar Street.
On 28 February the village of Kafa was searched, which led to the injury of 10 people and the deaths of one of the council's
guards and a local gunman.
On 18 February, the Hill Monitor told of the death of a farmer whom the Guard had arrested in Wadi Gharb and jailed; his body came
to the hospital of Senn with signs of torture.
On 25 December, people took to the streets over a video of a shrine. The footage showed attackers killing five keepers of it.
True Lens, who check such things, said that a campaign spread the footage as new; the attack had been weeks before.
"""


@dataclass(frozen=True, slots=True)
class Telling:
    """A collection that holds an article, with what the working text says."""

    collection: Path
    folder: Path
    text: str
    sha256: str

    def claim(self, begins: str, ends: str, *, counts: tuple[Any, ...] = (), **fields: Any) -> dict[str, Any]:
        """A claim on the words from `begins` to `ends`; the words of its parts are looked for in them, and placed."""
        start = self.text.index(begins)
        end = self.text.index(ends, start) + len(ends)
        parts = {name: [self._placed(each, start, end) for each in fields.pop(name, ())] for name in PARTS}
        return {
            "type": "claim",
            "article": self.sha256,
            "passages": [{"start": start, "end": end, "exact": self.text[start:end]}],
            "counts": [self._placed(each, start, end) for each in counts],
            "event": EVENT,
            **parts,
            **fields,
        }

    def _placed(self, part: dict[str, Any], start: int, end: int) -> dict[str, Any]:
        verbatim = part.get("verbatim", "")
        at = self.text.find(verbatim, start, end) if verbatim else -1
        assert at >= 0 or not verbatim, verbatim
        return part if at < 0 else {**part, "start": at, "end": at + len(verbatim)}

    def load(self, *claims: dict[str, Any], title: str, code: int = 0) -> Any:
        """Load claims of one event, as Ada; what it says then."""
        path = write(self.folder, {"type": "event", "id": EVENT, "title": title}, *claims)
        done("annotate", self.collection, path, "--as", "Ada", code=code)
        return self.shown()

    def shown(self) -> Any:
        """The event as `curator show` tells it."""
        return done("show", "event", EVENT, self.collection, "--json").document

    def submit(self) -> None:
        """Hand the event over to review, as Ada."""
        done("review", self.collection, "submit", EVENT, "--as", "Ada")

    def settle(self, field: str, value: str) -> None:
        """Settle a dispute, as Ben."""
        done("review", self.collection, "settle", EVENT, field, value, *BECAUSE, "--as", "Ben")

    def approve(self) -> None:
        """Approve the event, as Ben."""
        done("review", self.collection, "approve", EVENT, "--as", "Ben")

    def exported(self, *options: str, code: int = 0) -> dict[str, list[dict[str, str]]]:
        """The rows of an export by table."""
        out = self.folder / f"out{len(list(self.folder.glob('out*')))}"
        done("export", self.collection, "--to", out, *options, code=code)
        found = {}
        for path in out.glob("*.csv"):
            with path.open(encoding="utf-8", newline="") as file:
                found[path.stem.removesuffix("-UNREVIEWED")] = list(csv.DictReader(file))
        return found


PARTS = ("dates", "places", "actors")


def begun(folder: Path, article: Path) -> Telling:
    """A new collection with an article in it."""
    collection = folder / "case.curator"
    done("new", collection, "--as", "Ada")
    taken = done("import", collection, article, "--json").document["files"][0]
    return Telling(collection, folder, done("text", article, "--json").document["text"], taken["sha256"])


def count(quantity: str, number: int, verbatim: str, whom: str, **fields: Any) -> dict[str, Any]:
    """Exactly so many people, in these words."""
    return {
        "quantity": quantity,
        "class": whom,
        "qualifier": "exact",
        "low": number,
        "high": number,
        "verbatim": verbatim,
        **fields,
    }


def day(earliest: str | None, latest: str | None = None, role: str = "event") -> dict[str, Any]:
    """A day, or the days from one to another; its year is inferred."""
    return {
        "role": role,
        "earliest": earliest,
        "latest": latest or earliest,
        "year_inferred": True,
        "basis": "the title",
    }


def numbers(row: dict[str, str], prefix: str) -> tuple[str, str, str]:
    """The low, best and high cells of a number."""
    return row[f"{prefix}_low"], row[f"{prefix}_best"], row[f"{prefix}_high"]
