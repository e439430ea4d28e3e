"""Everything that a person can do in the window, as one table.

Menus, the command palette, keys and the key sheet are all made from it. A desk gives an action its work with
`Workplace.handle`; an action whose desk is not in front, or that has no work just now, is greyed out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Desk(StrEnum):
    """The four desks."""

    READ = "read"
    EVENTS = "events"
    REVIEW = "review"
    RELEASE = "release"


class Menu(StrEnum):
    """The menus, in order."""

    COLLECTION = "Collection"
    EDIT = "Edit"
    TEXT = "Text"
    CLAIM = "Claim"
    EVENT = "Event"
    REVIEW = "Review"
    RELEASE = "Release"
    GO = "Go"
    VIEW = "View"
    HELP = "Help"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do: its name for settings, its text, its menu, its keys, its icon, the desk it belongs to (None = any)."""

    name: str
    text: str
    menu: Menu
    keys: str = ""
    icon: str = ""
    desk: Desk | None = None


ACTIONS: tuple[Action, ...] = (
    Action("collection.new", "New collection…", Menu.COLLECTION, "Ctrl+N", "plus"),
    Action("collection.open", "Open collection…", Menu.COLLECTION, "Ctrl+O", "folder-open"),
    Action("collection.import", "Take in articles…", Menu.COLLECTION, "Ctrl+I", "file-plus"),
    Action("collection.fetch", "Import from an address…", Menu.COLLECTION, "Ctrl+Shift+I", "link"),
    Action("collection.report", "Report of the last import…", Menu.COLLECTION),
    Action("collection.vocabularies", "Vocabularies…", Menu.COLLECTION, "Ctrl+Shift+V"),
    Action("collection.sources", "Sources…", Menu.COLLECTION, "Ctrl+Alt+O", "users"),
    Action("collection.back_up", "Back up now", Menu.COLLECTION, "", "save"),
    Action("collection.check", "Check the collection", Menu.COLLECTION, "", "shield-check"),
    Action("collection.quit", "Quit", Menu.COLLECTION, "Ctrl+Q"),
    Action("edit.undo", "Undo", Menu.EDIT, "Ctrl+Z", "undo-2"),
    Action("edit.redo", "Redo", Menu.EDIT, "Ctrl+Shift+Z", "redo-2"),
    Action("edit.find", "Find in the article", Menu.EDIT, "Ctrl+F", "search", Desk.READ),
    Action("edit.find_next", "Find the next place", Menu.EDIT, "F3", "", Desk.READ),
    Action("edit.find_previous", "Find the place before", Menu.EDIT, "Shift+F3", "", Desk.READ),
    Action("edit.find_whole", "Find whole words only", Menu.EDIT, "Alt+W", "", Desk.READ),
    Action("edit.search", "Search the collection", Menu.EDIT, "Ctrl+Shift+F", "search"),
    Action("edit.comments", "Comments on this record", Menu.EDIT, "Ctrl+Shift+K", "message-square"),
    Action("edit.history", "History of this record", Menu.EDIT, "Ctrl+H", "history"),
    Action("text.word", "Select word, then one more", Menu.TEXT, "W", "", Desk.READ),
    Action("text.sentence", "Select sentence, then one more", Menu.TEXT, "S", "", Desk.READ),
    Action("text.paragraph", "Select paragraph, then one more", Menu.TEXT, "P", "", Desk.READ),
    Action("text.word_before", "Select word, then one more before", Menu.TEXT, "Shift+W", "", Desk.READ),
    Action("text.sentence_before", "Select sentence, then one more before", Menu.TEXT, "Shift+S", "", Desk.READ),
    Action("text.paragraph_before", "Select paragraph, then one more before", Menu.TEXT, "Shift+P", "", Desk.READ),
    Action("text.grow", "Grow the selection", Menu.TEXT, "G", "", Desk.READ),
    Action("text.shrink", "Shrink the selection", Menu.TEXT, "Shift+G", "", Desk.READ),
    Action("text.other_end", "Caret to the other end of the selection", Menu.TEXT, "O", "", Desk.READ),
    Action("text.mark", "Mark passage", Menu.TEXT, "M", "highlighter", Desk.READ),
    Action("text.unmark", "Unmark passage", Menu.TEXT, "Shift+M", "", Desk.READ),
    Action("text.next_passage", "Next passage", Menu.TEXT, "N", "", Desk.READ),
    Action("text.previous_passage", "Previous passage", Menu.TEXT, "Shift+N", "", Desk.READ),
    Action("text.next_count", "Next unread sentence with casualties", Menu.TEXT, "J", "", Desk.READ),
    Action("text.previous_count", "Previous unread sentence with casualties", Menu.TEXT, "Shift+J", "", Desk.READ),
    Action("text.next_suggestion", "Next unmarked suggestion", Menu.TEXT, "K", "", Desk.READ),
    Action("text.previous_suggestion", "Previous unmarked suggestion", Menu.TEXT, "Shift+K", "", Desk.READ),
    Action("text.next_dispute", "Next dispute", Menu.TEXT, "X", "", Desk.READ),
    Action("text.previous_dispute", "Previous dispute", Menu.TEXT, "Shift+X", "", Desk.READ),
    Action("text.here", "What these words belong to", Menu.TEXT, "C", "", Desk.READ),
    Action("text.citation", "Reference of the citation mark", Menu.TEXT, "R", "", Desk.READ),
    Action("text.confirm_stretch", "Confirm what this caveat covers", Menu.TEXT, "Ctrl+B", "flag", Desk.READ),
    Action("text.stretch_start", "Begin what this caveat covers here", Menu.TEXT, "Ctrl+[", "", Desk.READ),
    Action("text.stretch_end", "End what this caveat covers here", Menu.TEXT, "Ctrl+]", "", Desk.READ),
    Action("text.newer", "Take in a newer capture of this article…", Menu.TEXT, "Ctrl+Alt+I", "file-plus", Desk.READ),
    Action("text.version", "Choose a version…", Menu.TEXT, "V", "", Desk.READ),
    Action("text.changes", "What changed since the version before", Menu.TEXT, "D", "", Desk.READ),
    Action("text.next_change", "Next change", Menu.TEXT, "F8", "", Desk.READ),
    Action("text.previous_change", "Previous change", Menu.TEXT, "Shift+F8", "", Desk.READ),
    Action("text.look", "Passages to look at", Menu.TEXT, "L", "", Desk.READ),
    Action("text.agree", "Agree with the passage's place", Menu.TEXT, "Ctrl+Shift+A", "", Desk.READ),
    Action("text.choose_place", "The selected words are the passage's", Menu.TEXT, "Ctrl+Shift+P", "", Desk.READ),
    Action("text.give_up", "The passage's words are gone", Menu.TEXT, "Ctrl+Shift+G", "", Desk.READ),
    Action("text.larger", "Larger text", Menu.VIEW, "Ctrl++", "", Desk.READ),
    Action("text.smaller", "Smaller text", Menu.VIEW, "Ctrl+-", "", Desk.READ),
    Action("text.usual_size", "Usual size of text", Menu.VIEW, "Ctrl+0", "", Desk.READ),
    Action("text.narrower", "Shorter lines", Menu.VIEW, "[", "", Desk.READ),
    Action("text.wider", "Longer lines", Menu.VIEW, "]", "", Desk.READ),
    Action("text.typeface", "Serif or sans serif", Menu.VIEW, "", "", Desk.READ),
    Action("claim.new", "Record claim from the selected words", Menu.CLAIM, "Return", "quote", Desk.READ),
    Action("claim.add_words", "Add the selected words to the claim", Menu.CLAIM, "Shift+Return", "plus", Desk.READ),
    Action("claim.save", "Save claim", Menu.CLAIM, "Ctrl+Return", "check", Desk.READ),
    Action("claim.to_event", "Put claim under an event…", Menu.CLAIM, "Ctrl+E", "layers", Desk.READ),
    Action("claim.drop", "Drop what was typed and not saved", Menu.CLAIM, "Ctrl+Shift+Backspace", "", Desk.READ),
    Action("claim.who", "Form: who says so", Menu.CLAIM, "Alt+4", "", Desk.READ),
    Action("claim.counts", "Form: how many, of whom", Menu.CLAIM, "Alt+5", "", Desk.READ),
    Action("claim.when", "Form: when", Menu.CLAIM, "Alt+6", "", Desk.READ),
    Action("claim.where", "Form: where", Menu.CLAIM, "Alt+7", "", Desk.READ),
    Action("claim.actor", "Form: alleged perpetrator", Menu.CLAIM, "Alt+8", "", Desk.READ),
    Action("claim.caveats", "Form: caveats", Menu.CLAIM, "Alt+9", "", Desk.READ),
    Action("claim.profile", "Read vague words by a counting profile…", Menu.CLAIM, "Ctrl+Alt+P", "", Desk.READ),
    Action("claim.submit", "Submit claim for review", Menu.CLAIM, "Ctrl+Shift+S", "send", Desk.READ),
    Action("claim.accept", "Accept claim", Menu.CLAIM, "Ctrl+Shift+Y", "check-circle", Desk.READ),
    Action("claim.return", "Return claim…", Menu.CLAIM, "Ctrl+Shift+R", "undo-2", Desk.READ),
    Action("claim.unusable", "Claim is unusable…", Menu.CLAIM, "", "", Desk.READ),
    Action("claim.supersede", "A newer claim replaces it…", Menu.CLAIM, "", "", Desk.READ),
    Action("claim.next_waiting", "Next claim that waits for review", Menu.REVIEW, "Ctrl+Shift+W"),
    Action("claim.bearing", "How the claim bears on its event…", Menu.CLAIM, "Ctrl+Alt+B", "", Desk.READ),
    Action("claim.withdraw", "Withdraw claim…", Menu.CLAIM, "", "trash-2", Desk.READ),
    Action("event.import", "Import event data…", Menu.EVENT, "Ctrl+Alt+I", "file-plus", Desk.EVENTS),
    Action("event.change", "Change event…", Menu.EVENT, "Ctrl+Shift+E", "pencil", Desk.EVENTS),
    Action("event.link", "Link to another event…", Menu.EVENT, "Ctrl+L", "link", Desk.EVENTS),
    Action("event.unlink", "Take a link back…", Menu.EVENT, "Ctrl+Shift+U", "", Desk.EVENTS),
    Action("event.merge", "Merge into another event…", Menu.EVENT, "Ctrl+J", "git-merge", Desk.EVENTS),
    Action("event.unmerge", "Un-merge an event…", Menu.EVENT, "Ctrl+Shift+J", "", Desk.EVENTS),
    Action("event.distinct", "Not the same as another event…", Menu.EVENT, "Ctrl+D", "", Desk.EVENTS),
    Action("event.bearing", "How a claim bears on the event…", Menu.EVENT, "Ctrl+Alt+B", "", Desk.EVENTS),
    Action("event.submit", "Submit event for review", Menu.EVENT, "Ctrl+Shift+S", "send", Desk.EVENTS),
    Action("event.ledger", "Ledger: totals against events", Menu.EVENT, "Ctrl+Shift+L", "scale", Desk.EVENTS),
    Action("event.split", "Split a total over events…", Menu.EVENT, "Ctrl+Alt+S", "", Desk.EVENTS),
    Action("event.rest", "Take the rest of a total as an event…", Menu.EVENT, "Ctrl+Alt+R", "", Desk.EVENTS),
    Action("event.totals", "Totals by month, governorate and class", Menu.EVENT, "Ctrl+Shift+T", "sigma", Desk.EVENTS),
    Action("event.timeline", "Timeline of events", Menu.EVENT, "Ctrl+T", "calendar", Desk.EVENTS),
    Action("event.map", "Map of events", Menu.EVENT, "Ctrl+M", "map", Desk.EVENTS),
    Action("event.keep_filter", "Keep this filter under a name…", Menu.EVENT, "Ctrl+Alt+F", "", Desk.EVENTS),
    Action("event.kept_filter", "Filters with a name…", Menu.EVENT, "Ctrl+Alt+G", "", Desk.EVENTS),
    Action("event.rename_filter", "Rename a filter…", Menu.EVENT, "", "", Desk.EVENTS),
    Action("event.drop_filter", "Take back a filter…", Menu.EVENT, "", "", Desk.EVENTS),
    Action("event.picture", "Save the picture…", Menu.EVENT, "Ctrl+Shift+P", "download", Desk.EVENTS),
    Action("review.next", "Next in the queue", Menu.REVIEW, "Ctrl+Down", "", Desk.REVIEW),
    Action("review.previous", "Previous in the queue", Menu.REVIEW, "Ctrl+Up", "", Desk.REVIEW),
    Action("review.undisputed", "Next that is undisputed", Menu.REVIEW, "Ctrl+Shift+X", "", Desk.REVIEW),
    Action("review.mine", "Next that you may approve", Menu.REVIEW, "Ctrl+Shift+Down", "", Desk.REVIEW),
    Action("review.filter", "Filter the queue", Menu.REVIEW, "Ctrl+F", "list-filter", Desk.REVIEW),
    Action("review.order", "What comes first in the queue", Menu.REVIEW, "Ctrl+Shift+O", "", Desk.REVIEW),
    Action("review.approve_many", "Approve several…", Menu.REVIEW, "Ctrl+Shift+Return", "", Desk.REVIEW),
    Action("review.approve", "Approve", Menu.REVIEW, "Ctrl+Return", "check-circle", Desk.REVIEW),
    Action("review.give_back", "Return with a comment", Menu.REVIEW, "Ctrl+Backspace", "undo-2", Desk.REVIEW),
    Action("review.settle", "Settle dispute", Menu.REVIEW, "Ctrl+D", "scale", Desk.REVIEW),
    Action("review.beside", "Claims side by side, or the event as a page", Menu.REVIEW, "Ctrl+B", "", Desk.REVIEW),
    Action("review.take_value", "Choose what the claim in hand says", Menu.REVIEW, "Ctrl+Shift+D", "", Desk.REVIEW),
    Action("review.other_value", "Enter a value that no claim gives", Menu.REVIEW, "Ctrl+Shift+N", "", Desk.REVIEW),
    Action("review.same", "The same as the possible duplicate", Menu.REVIEW, "Ctrl+J", "git-merge", Desk.REVIEW),
    Action("review.distinct", "Not the same as the possible duplicate", Menu.REVIEW, "Ctrl+Shift+J", "", Desk.REVIEW),
    Action("review.keep_filter", "Keep the queue's filter under a name…", Menu.REVIEW, "Ctrl+Alt+F", "", Desk.REVIEW),
    Action("review.kept_filter", "Filters of the queue with a name…", Menu.REVIEW, "Ctrl+Alt+G", "", Desk.REVIEW),
    Action("review.rename_filter", "Rename a filter of the queue…", Menu.REVIEW, "", "", Desk.REVIEW),
    Action("review.drop_filter", "Take back a filter of the queue…", Menu.REVIEW, "", "", Desk.REVIEW),
    Action("review.bearing", "How the claim in hand bears on the event…", Menu.REVIEW, "Ctrl+Alt+B", "", Desk.REVIEW),
    Action("review.implausible", "A claim is implausible…", Menu.REVIEW, "Ctrl+Alt+X", "", Desk.REVIEW),
    Action("review.plausible", "A claim is plausible after all…", Menu.REVIEW, "", "", Desk.REVIEW),
    Action("review.agreement", "Agreement of two people…", Menu.REVIEW, "Ctrl+Alt+A"),
    Action("review.discharge", "Discharge caveat…", Menu.REVIEW, "", "shield-check", Desk.REVIEW),
    Action("review.undischarge", "Take back a discharge…", Menu.REVIEW, "", "", Desk.REVIEW),
    Action("release.export", "Write the files", Menu.RELEASE, "Ctrl+Return", "download", Desk.RELEASE),
    Action("release.make", "Make a release without files", Menu.RELEASE, "Ctrl+Shift+Return", "package", Desk.RELEASE),
    Action("release.filter", "Which events go out", Menu.RELEASE, "Ctrl+F", "list-filter", Desk.RELEASE),
    Action("release.layouts", "Choose layouts…", Menu.RELEASE, "Ctrl+Shift+L", "", Desk.RELEASE),
    Action("release.list", "Releases that were made", Menu.RELEASE, "Ctrl+L", "list", Desk.RELEASE),
    Action("release.preview", "What goes out now", Menu.RELEASE, "Ctrl+G", "", Desk.RELEASE),
    Action("release.compare", "Compare with another release…", Menu.RELEASE, "Ctrl+D", "scale", Desk.RELEASE),
    Action("release.withdraw", "Withdraw the release…", Menu.RELEASE, "Ctrl+Backspace", "trash-2", Desk.RELEASE),
    Action("release.folder", "Open the folder", Menu.RELEASE, "Ctrl+Shift+O", "", Desk.RELEASE),
    Action("go.read", "Read desk", Menu.GO, "Ctrl+1", "book-open"),
    Action("go.events", "Events desk", Menu.GO, "Ctrl+2", "list"),
    Action("go.review", "Review desk", Menu.GO, "Ctrl+3", "check-circle"),
    Action("go.release", "Release desk", Menu.GO, "Ctrl+4", "package"),
    Action("go.library", "Library", Menu.GO, "Alt+1", "", Desk.READ),
    Action("go.text", "Article", Menu.GO, "Alt+2", "", Desk.READ),
    Action("go.claim", "Claim form", Menu.GO, "Alt+3", "", Desk.READ),
    Action("go.next_part", "Next part of the window", Menu.GO, "F6"),
    Action("view.palette", "Command palette", Menu.VIEW, "Ctrl+K", "command"),
    Action("view.appearance", "Light or dark", Menu.VIEW, "", "moon"),
    Action("view.settings", "Settings…", Menu.VIEW, "Ctrl+,", "settings"),
    Action("help.guide", "Guide", Menu.HELP, "F1", "circle-help"),
    Action("help.tour", "Tour on the sample", Menu.HELP, "Shift+F1"),
    Action("help.keys", "Keys", Menu.HELP, "Ctrl+/", "keyboard"),
    Action("help.print_keys", "Print the keys…", Menu.HELP),
    Action("help.about", "About Curator", Menu.HELP, "", "info"),
)


def action(name: str) -> Action:
    """The action of this name.

    Raises:
        KeyError: there is none.
    """
    return _BY_NAME[name]


_BY_NAME = {each.name: each for each in ACTIONS}
