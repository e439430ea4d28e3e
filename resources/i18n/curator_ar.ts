<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Curator</name>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source> (a part of another count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>(how far is to be confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>(possibly: its reach is not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>14 killed police; 3 killed attackers; no one hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>2025-01-30 or 2025-01-30..2025-02-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>25 Dec · three days later · 2025-01-30..02-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>A newer capture of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>A number changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>About Curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/guide_window.py"/>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Add the selected words to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Agree with the passage's place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>All claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Alleged perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Allow private networks and this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>An older version ({n} of {of}): mark on the newest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Another collection was opened meanwhile: nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Arzah, Homs · 34.95, 36.61</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Arzah, Homs · near Jableh, Latakia · 34.95, 36.61</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/keeping.py"/>
        <source>Backed up to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Begin what this caveat covers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/notices.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Cancelled: nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Caveats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Change event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Check the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/keeping.py"/>
        <source>Checking {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>Choose a claim or an event, then ask for its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Choose a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <source>Choose an article in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Choose an event in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Choose an event, or make one from a claim on the Read desk with Ctrl+E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Claim</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Claim form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/events/event_model.py"/>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>Claims side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/notices.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Collection</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Comment: needed to return, kept with an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Confirm what this caveat covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Confirmed: “{wording}” covers this stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>Contested on {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/collection_files.py"/>
        <source>Curator collections (*.curator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>Curator {version}. Apache-2.0. Icons: Lucide (ISC). Qt for Python: LGPL-3.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Discharge caveat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Discharged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/workplace.py"/>
        <source>Done again: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Edit</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>End what this caveat covers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Event</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_view.py"/>
        <source>Event with its claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <location filename="../../curator/ui/main_window.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Events desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Events: {n} · with a confirmed number of people killed: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Fetching {url}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Filter events by any word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/lists.py"/>
        <source>Filter {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>From version {a} to {b} · changes: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Go</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>Go back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>Gone back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>Grade: {grade}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Grow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/guide_window.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Help</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>History of this {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>How does it stand to the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>How many, of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>How sure the text is of the perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>How the text puts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Import from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Import from an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>Infobox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Is this the place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/guide_window.py"/>
        <location filename="../../curator/ui/main_window.py"/>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Keys of {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>Killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Kind of claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Label of this release, such as 2025-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Ledger: totals against events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Link to another event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Link {event} to which event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Lost; its claims go back to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>Made {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Make a collection (Ctrl+N) or open one (Ctrl+O) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>Make a new event of this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Mark passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Marked as self reviewed: you work alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/marked.py"/>
        <source>Marked, no claim yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>New claim, as you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/collection_files.py"/>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next unread sentence with casualties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>No articles yet. Take some in with Ctrl+I, or drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>No caveat that could be discharged governs a claim of this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>No claim bears on this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>No claim gives a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>No claim gives a total. Totals come from infoboxes, and from claims of the kind aggregate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <source>No claims yet. Select words in the article and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>No collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>No event is approved yet. Approve some on the Review desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>No further sentence with casualties is unmarked in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>Not counted, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Nothing is left to look at in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Nothing is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Nothing waits. Events come here when they are submitted or disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/collection_files.py"/>
        <source>Open collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Open collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Passages of the newer version: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Passages to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/notices.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Put as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Put claim under an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>Put under the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Read desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Record claim from the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Release</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Release desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Report of the last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Report of the last import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Reports (*.csv *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Return with a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/main_window.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Review</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Review desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Save claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Save event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>Saved. Not understood, and kept in the note as written: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Search everything; words in quotes stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Search the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select paragraph, then one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select sentence, then one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Select the words in the newest version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>Select the words that make the claim, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select word, then one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Serif or sans serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Settle dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Settled on “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Side A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Side B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/app.py"/>
        <source>Something went wrong that nobody expected ({error}); it is in the log. Your work is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Submit event for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take in a newer capture of this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Take in articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take in articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Taking in files: {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Text</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>The page is fetched once, now, and nothing else is. A page of a wiki comes with its revision and licence; a newer state of a page that is here already becomes a version of its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>The passage is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>The passage's words are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>The selected words are the passage's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>The strip would end before it begins: put the caret elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>The words are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>This article has no headings and no warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>This event is still with its author: it can be approved once it is submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>This is what you typed and had not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Title, kind, event type, who wrote it, citations, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Type of violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/notices.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/workplace.py"/>
        <source>Undone: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Unmark passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Unmarked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>View</source>
        <comment>Menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/changes_view.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>What changed since the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/pick_list.py"/>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>What is decided on {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Which caveat does not touch which claim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>Which event is this about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Which version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Why does it not touch this claim? The reason stays with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/withdrawal.py"/>
        <source>Why is this claim withdrawn? The reason stays with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Why, on {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Withdraw claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/withdrawal.py"/>
        <source>Withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Withheld, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Write it so that it is understood, or empty the line: nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Write the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Writing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Written to {folder}: events {events}, withheld {withheld}, withdrawn {gone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>You work alone: what you approve is marked “self reviewed”, and exported as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>You wrote a part of this, so somebody else has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Your approval is the first of two: a second reviewer has to approve it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Your name stands in the history of everything you do. A new name takes effect when the collection is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>[{label}] is used {n} times; the text has no entry for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>abducted</source>
        <comment>Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>abduction</source>
        <comment>DateRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>about</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>accepted</source>
        <comment>ClaimStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>accepted</source>
        <comment>ClaimStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>accepted</source>
        <comment>Look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>accuracy disputed</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>accused</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>accused</source>
        <comment>Modality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>accused by authority</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>acquitted</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/cases.py"/>
        <source>actors</source>
        <comment>Use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/text_changes.py"/>
        <source>added</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>agency</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>aggregate</source>
        <comment>ClaimKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>aggregate</source>
        <comment>EventKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>aggregate of</source>
        <comment>LinkKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>agreed</source>
        <comment>FigureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>alleged</source>
        <comment>Modality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>along</source>
        <comment>PlaceRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>alternatives</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>approved</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>approved</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/merging.py"/>
        <source>approved</source>
        <comment>FieldState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>area of</source>
        <comment>PlaceRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>armed group</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/articles.py"/>
        <source>article</source>
        <comment>ArticleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>article</source>
        <comment>CaveatScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>article version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/language.py"/>
        <source>as the language has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>as the text names them: unknown gunmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>asked</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>at</source>
        <comment>PlaceRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>at least</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>at most</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>attribution</source>
        <comment>ClaimKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>banner</source>
        <comment>RaisedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_list.py"/>
        <source>begun and not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>better source needed</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>between</source>
        <comment>PlaceRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>body found</source>
        <comment>PlaceRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>changes requested</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>citation</source>
        <comment>CaveatScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>citation needed</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>cites</source>
        <comment>SourceRelationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>civilian</source>
        <comment>PersonClass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>claim</source>
        <comment>CaveatScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>claim event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>claim made</source>
        <comment>DateRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>claimed by party</source>
        <comment>Modality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>claimed or admitted</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <source>claims: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>confirmed</source>
        <comment>Grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>confirmed by</source>
        <comment>Modality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>confirmed by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>conflict</source>
        <comment>ClaimStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>contested</source>
        <comment>Grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>contradicts</source>
        <comment>ClaimRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>correction</source>
        <comment>ClaimKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/cases.py"/>
        <source>counts</source>
        <comment>Use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>curator</source>
        <comment>RaisedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>custodian</source>
        <comment>ActorRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>damaged capture</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/cases.py"/>
        <source>date</source>
        <comment>Use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>death</source>
        <comment>DateRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>deferred</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>deferred</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>denial</source>
        <comment>ClaimKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>denied</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>denied</source>
        <comment>Modality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>detained</source>
        <comment>Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>discounted</source>
        <comment>Grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>discovery</source>
        <comment>DateRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>disinformation</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>displaced</source>
        <comment>Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/merging.py"/>
        <source>disputed</source>
        <comment>FieldState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>disputed</source>
        <comment>Look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>disputed</source>
        <comment>Waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>distinct from</source>
        <comment>LinkKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>doubtful</source>
        <comment>ClaimRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>draft</source>
        <comment>ClaimStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>draft</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>draft</source>
        <comment>Look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>draft</source>
        <comment>Waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>duplicate of</source>
        <comment>LinkKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>encyclopedia</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>event</source>
        <comment>DateRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>event</source>
        <comment>PlaceRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>exact</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>fact checker</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>failed verification</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>fair</source>
        <comment>Grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>fewer than</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>follow up</source>
        <comment>LinkKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>for Excel (byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>found: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>gone</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>hoax</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>how far it reaches is to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>in review</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>incident</source>
        <comment>ClaimKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>incident</source>
        <comment>EventKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>independent sources: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>infobox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>injured</source>
        <comment>Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>injury</source>
        <comment>DateRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>inline tag</source>
        <comment>RaisedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>it read: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>itemised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/text_changes.py"/>
        <source>kept</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>killed</source>
        <comment>Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>killed or injured</source>
        <comment>Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>killed: {low} – {best} – {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>known</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>known already: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>left out</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/articles.py"/>
        <source>list</source>
        <comment>ArticleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>lost</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>lowest</source>
        <comment>FigureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>majority</source>
        <comment>FigureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>marked as in conflict</source>
        <comment>ClaimStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>marked as unusable</source>
        <comment>ClaimStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>merged into</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>merged into another event</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>missing</source>
        <comment>Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>more than</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>most reliable</source>
        <comment>FigureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>moved</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>near</source>
        <comment>PlaceRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>needs work</source>
        <comment>ClaimStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>newer versions of known articles: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>news</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>ngo monitor</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>no number of people killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>non-state conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>none reported</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>not mentioned</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>nothing itemised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>nothing marked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>number changed</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>one-sided violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>open</source>
        <comment>DisputeState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>origin</source>
        <comment>PlaceRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>other</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>other</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>outdated</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>part of</source>
        <comment>LinkKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>partial</source>
        <comment>ClaimRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>participant</source>
        <comment>ActorRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>partner</source>
        <comment>SourceRelationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>party claim</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>party claim, translation, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>party to conflict</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>passage</source>
        <comment>CaveatScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>passages: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/merging.py"/>
        <source>pending</source>
        <comment>FieldState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>perpetrator</source>
        <comment>ActorRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/cases.py"/>
        <source>place</source>
        <comment>Use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>place inferred</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>plural only</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>possible</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>possible duplicate</source>
        <comment>LinkKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>possible duplicate</source>
        <comment>Waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>pov</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>primary only</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>put as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>range</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>ready</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>refused</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>released</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>released</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>released</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>released</source>
        <comment>Quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/text_changes.py"/>
        <source>removed</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>reopened</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>reopened</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/articles.py"/>
        <source>report</source>
        <comment>ArticleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>report</source>
        <comment>DateRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>reported</source>
        <comment>Modality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>reported as fact</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>reported from</source>
        <comment>PlaceRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>republishes</source>
        <comment>SourceRelationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>residual</source>
        <comment>EventKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>residual</source>
        <comment>FigureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>resumed</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>retracted</source>
        <comment>Modality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>returned</source>
        <comment>ClaimStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>returned</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>returned</source>
        <comment>Look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>returned</source>
        <comment>Waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>reviewed</source>
        <comment>Standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>reviewer value</source>
        <comment>FigureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>rule</source>
        <comment>RaisedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>rule coded</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>same owner</source>
        <comment>SourceRelationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>same victims</source>
        <comment>LinkKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>section</source>
        <comment>CaveatScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>self contradictory</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>self presented</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>self published</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>self reviewed</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>self reviewed</source>
        <comment>Standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>set aside</source>
        <comment>Look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>settled</source>
        <comment>DisputeState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>settled on “{value}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>side a</source>
        <comment>PersonClass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>side b</source>
        <comment>PersonClass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>single source</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>single source</source>
        <comment>FigureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>social</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/articles.py"/>
        <source>social post</source>
        <comment>ArticleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>source</source>
        <comment>CaveatScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>split</source>
        <comment>FigureMethod</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>stale figure</source>
        <comment>Waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>state body</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>state-based conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>stated</source>
        <comment>Modality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>status update</source>
        <comment>ClaimKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>stretch</source>
        <comment>CaveatScope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>submitted</source>
        <comment>ClaimStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>submitted</source>
        <comment>ClaimStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>submitted</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>submitted</source>
        <comment>Look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>submitted</source>
        <comment>Waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>subsumes</source>
        <comment>ClaimRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>suggestion</source>
        <comment>Look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>superseded</source>
        <comment>ClaimStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>superseded</source>
        <comment>ClaimStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>supports</source>
        <comment>ClaimRelation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>suspected</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>taken</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken back</source>
        <comment>ClaimStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken back</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>taken in: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken up for review</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken up for rework</source>
        <comment>ClaimStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken up for rework</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>target</source>
        <comment>ActorRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>the text does not say who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>total</source>
        <comment>PersonClass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>translation</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>un body</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>unbalanced</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>unchanged</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>uncited</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>undue weight</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>unexplained rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>unknown</source>
        <comment>Confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>unknown</source>
        <comment>PersonClass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>unreliable</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>unusable</source>
        <comment>ClaimStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>up to {n} killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>vague word</source>
        <comment>Qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>version {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>victim group</source>
        <comment>ActorRole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>weak</source>
        <comment>Grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>who is said to know; empty if the text does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>why: the reason stays with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>with events that nobody approved (the files say UNREVIEWED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>withdrawn</source>
        <comment>EventState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>withdrawn</source>
        <comment>EventStep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>withheld</source>
        <comment>Fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>without effect: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>witness</source>
        <comment>SourceKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>words changed</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>words changed</source>
        <comment>Waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>year inferred</source>
        <comment>CaveatKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>{best} ({bounds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>{best} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>{event} waits for review, with its figures confirmed by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>{field} approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>{grade} (proposed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/changes_view.py"/>
        <source>{heading} · this is change {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/workplace.py"/>
        <source>{holder} has this collection open: you can read it, not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>{keys} is given to two actions: {actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/keeping.py"/>
        <source>{name} is sound: nothing is damaged, lost or out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>{n} claims are begun and not saved: the list shows them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>{n} more: see the report of the import (Collection menu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/keeping.py"/>
        <source>{n} more: “curator check” tells all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>{title} (reading only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>{wording} · Confirm the strip with {confirm}, or drag its ends, or set them at the caret: {start}, {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>{wording} · confirmed by {person}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source> (precision {precision})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source> It was settled: {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source> against </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source> and no number has most of them behind it; {lowest} is the lowest: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source> from {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source> is {named}: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/dating.py"/>
        <source> · the year is inferred: {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>, a part of the {told_extent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>, or enter another value first and have somebody else settle on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>, {number} of them {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>A caveat calls the report false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>A claim cannot replace itself: choose the newer claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>A claim denies or takes back that it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>A newer claim that rests on the same origin gives the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/migrations.py"/>
        <source>A newer version of Curator wrote this collection: update Curator to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carrying.py"/>
        <source>A number changed: “{exact}” reads “{exact2}” in the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>A part of the total, shown and not added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake_report.py"/>
        <source>A report is CSV or JSON lines: end the name “{name}” in .csv or .jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>A reviewer marked the claim as implausible: {implausible_because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>A row of {table} names one that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>A source that the text does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Accept claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>Add {what} to {public_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>Agree with a passage's place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/events.py"/>
        <source>An event cannot be linked to itself: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>An event cannot be merged into itself: choose the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>Another event has the public id “{public_id}” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>Another program is at work in this collection's file: nothing of this was saved; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Approve {public_id}, the first of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wiki_cited.py"/>
        <source>Archived from the original on {archived}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/naming.py"/>
        <source>As written: {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>At {address} is no article but {what}: give the address of the page with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Change {change} is lost here: a bundle of a laptop that has it brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Change {number} of device {device} does not follow the change before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/events.py"/>
        <source>Change {public_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>Choose a passage's place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>Confirm figures of {public_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/claims.py"/>
        <source>Confirm what a caveat covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/recording.py"/>
        <source>Correct claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>Day and month could be either way round: write the month in letters, or year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Device {device} has given the number {number} to {len} changes: it was copied or restored from a backup. Nothing is lost; give one of the two a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>Different sources count different people; their numbers add up to {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Discharge caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/settling.py"/>
        <source>Dispute {field} of {public_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>Every claim denies it or takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>Every claim for it may stand under a caveat ({kinds}), so it is {cap} at best until somebody confirms how far the caveat reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>Every claim for it stands under a caveat ({kinds}), so it is {cap} at best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>Every source that tells of it is graded as not usually reliable or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>Files cannot be read as “{form}”: choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/four_eyes.py"/>
        <source>Give a reason: {act} needs one, and it stays with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>In the file's form, “{name}” {state}: “curator rescue” brings what is intact into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/records.py"/>
        <source>In this collection {several} with {start}: give the whole id as “curator list” shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>In {table}, {row} was not what the log says: {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source>Independent sources date the event differently: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/perpetrators.py"/>
        <source>Independent sources differ on who did it: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source>Independent sources give numbers of {people} that exclude each other: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source>Independent sources place the event differently: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It gives no number of {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It gives {open_ended} without saying who they were, so it can hold up to as many of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It has the first of the two approvals that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is a duplicate of {other}, and counted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is a part of {other}, and counted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>It is a part of {words}, and a part is never added to its whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is a total or a rest itself, not a single event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It is deferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>It is doubtful whether this claim is about the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It is in review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is merged into another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>It lies outside the days of the total ({map}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>It may be the same as another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/applying.py"/>
        <source>It moves with the decision on {field}: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It waits for a reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>It was decided that it did not happen as told: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>It was once disputed on {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It was opened again after it had been approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It was returned for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>Its approval does not say what was seen: have it approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>Its victims are those of {other}, and counted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>Left out, because they show no words of the article: {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/events.py"/>
        <source>Link events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>Make event {public_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Mark claim as implausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Mark claim as in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Mark claim as unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>No approval of it is on record: submit it for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>No claim in use gives a number of {whom} any more: take the figure back, or say why it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>No claim in use says that this happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/dates.py"/>
        <source>No date can be read here: write it like 25 Dec 2024, 2025-01-30..02-01 or last week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pages.py"/>
        <source>No main text was found in the page: all of its words were taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake_report.py"/>
        <source>No report can be written to {path} ({strerror}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>No secure connection to {host} came about ({why}): save the page in a browser, then import the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>None of {many} independent sources contradicts {least} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>Not expanded, because only the encyclopedia's server can: {counted}. Compare with the page itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/rescue.py"/>
        <source>Nothing in {name} is an intact change of a collection: look for a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Of device {device}, change {missing} is missing: bring in a bundle of a laptop that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>One independent source counts </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>One independent source tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/dates.py"/>
        <source>Only a part of this is a date: take the other words out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>Only parties to the conflict give a number; nobody independent vouches for it as a minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>Only parties to the conflict say that it happened: decide whether their word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>Passage is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/recording.py"/>
        <location filename="../../curator/work/claims.py"/>
        <source>Record claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/infobox.py"/>
        <source>Resulted in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wiki_cited.py"/>
        <source>Retrieved {accessed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Return claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Rework claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>Say how many, for example 3, at least 10, several or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>Say what happened to them, or write for example "5 of them children" if they are part of the count before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>Say what happened to them: killed, injured, missing, abducted, detained, released or displaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>Say what is decided on {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/claims.py"/>
        <source>Say why the claim is withdrawn: the reason stays with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>Say why {best} is the best number: it is not what the rules propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>Settle dispute on {field} of {public_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>Several counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>Some sources count only civilians {quantities}, others only fighters: decide whether these are the same people, and enter the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>Something changed that its approval does not vouch for ({what}): have it reviewed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source>Sources differ on who was {quantities}, and may speak of the same people: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Submit claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Supersede claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Take back claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>Take claim out of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/intake.py"/>
        <source>Take in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>The article itself disputes the accuracy of everything that is told of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>The backup could not be made ({error}): make room or choose a folder that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The best total of {whom} is {best}, but the classes add up to {sum}: correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/articles.py"/>
        <source>The bytes {sha256}… are not in this collection: take them in again from where they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>The claim is used here for other things than its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The claims now give {told} {whom}, no longer {told2}: look at the figure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>The classes of people {quantities} add up to more than any total that a source gives: decide which numbers hold, and enter the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The collection's file can no longer be opened: nothing of this was saved; see whether its disk or folder is still there, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The collection's file cannot be written to: nothing of this was saved; change its permissions or copy it to another folder, then open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The collection's file is damaged: nothing of this was saved; “curator check” says what is wrong, and “curator rescue” saves what is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The collection's file is damaged: nothing of this was saved; “curator rescue” saves what is intact, and the -backups folder beside it has copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>The copy {name} is damaged ({answer}): take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>The date, {isoformat}, is the day on which the file was begun: check when the text was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>The date, {isoformat}, is the day on which the file was made: check when the text was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The disk failed to read or write: nothing of this was saved; see whether it is full, was pulled out or is failing, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The disk is full: nothing of this was saved, and all that was saved before is safe; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>The dispute on {field} cannot end with “{chosen}”: choose {listed}{else}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>The dispute on {field} is settled: withdraw that decision first if it has to be taken anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>The document has {count} {it} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>The document has {notes} comments or fields to be filled in: what is written there was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>The document has {tracked} tracked changes: inserted text was taken in, deleted text left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>The encoding is not marked and is not UTF-8; it was read as {encoding}{like}. Check some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>The encoding is not marked; it was read as {upper}. Check some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/staging.py"/>
        <source>The export could not be written ({strerror}): make room, or choose a folder that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>The export holds {pages} pages: the first was taken in. Export the others one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The figure of {whom} rests on {what} no longer in use: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The file is damaged ({answer}): “curator rescue” saves what is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/findings.py"/>
        <source>The file is damaged where {subject} are kept ({error}): “curator rescue” saves what is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/__init__.py"/>
        <source>The file's name says that it is “{named}”, its bytes that it is “{form}”: it was read as what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>The highest number given is no upper limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>The itemised events alone come to at least {low}, more than the claimed {claimed}: some of them may be counted twice, or not be part of what is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/sync/identity.py"/>
        <source>The key file {name} is damaged: put it back from a copy, or remove it to start with a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>The key of {person}'s device {device} is not its own: what it signed cannot be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>The most reliable of {many} independent sources that count </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carrying.py"/>
        <source>The newer version does not cite what [{gone}] stood for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/carrying.py"/>
        <source>The newer version no longer has the words “{exact}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_facts.py"/>
        <source>The page gives {days} and {other} as its day of publication; the first was taken. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>The page has zero bytes: they are shown as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pages.py"/>
        <source>The page is too large to look for its main text: all of its words were taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_facts.py"/>
        <source>The page says that it is not free to read: check that the whole article is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>The page says that its encoding is {declared}, but it is UTF-8, and was read as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>The page says that its encoding is {declared}, but its bytes are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>The page was cut off when it was recorded ({cut}): its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>The second date lies before the first: exchange them or correct one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>The server could not give {address} (it answered {status}): try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/pages.py"/>
        <source>The server did not say where the page ends: compare its end with the page in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/pages.py"/>
        <source>The server says that the page is in {charset}, but it was read as {encoding}: look at its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>The stored bytes {str}… are damaged: take the article in again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The tables were not made again, as the log is damaged: “curator rescue” saves what is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>The tags of the page are nested too deep: its words were taken in without tables, boxes and parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_warnings.py"/>
        <source>The text cites {len} references and has no list of them: what they are is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>The text does not name {name} as the place here; it is inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>The text gives no year with “{verbatim}”; it is inferred{from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>The text gives this as the claim of a party to the conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_warnings.py"/>
        <source>The text has {controls} control characters; they were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_warnings.py"/>
        <source>The text has {overrides} characters that force the direction of writing: words may be shown in an order other than the one stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/plain_text.py"/>
        <source>The text looks like the source of a web page: it was read as plain text, tags and all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The text or the outline of article version {uid} cannot be read ({error}): take the article in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>The text says of these words that they need a citation: give the claim one, or discharge the caveat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>The words allow more but do not say so of anyone; 0 is the lowest number that they defend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The words of passage {uid} are not those of its text: mark them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>The year is not written and nothing around it tells which one: add the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>The {column} of article version {uid} is not here ({name}…): take the article in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The {field} of {record} is {target}, which is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>The {has} “{name}” {it} without words: run text recognition (OCR) over it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/dates.py"/>
        <source>There are two dates here: write one, or one range such as 2025-01-30..2025-02-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>There are two numbers in one count: put a semicolon between two counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/findings.py"/>
        <source>There are {number} more findings of this kind about {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake_report.py"/>
        <source>There is a file “{name}” already, which is no report of an import: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>There is neither a number nor what happened here, for example 14 killed police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>There is no backup at {source}: choose one from the collection's -backups folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>There is no collection at {path}: check the name, or make one with “curator new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>There is no count before this that it could be a part of: write the whole first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/dates.py"/>
        <source>There is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>There is no day {day} in month {month} of that year: correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/rescue.py"/>
        <source>There is no file {damaged}: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>There is no file “{name}”: check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/staging.py"/>
        <location filename="../../curator/store/collection.py"/>
        <source>There is no folder {parent}: make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/__init__.py"/>
        <source>There is no layout “{name}”: choose one of {name2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>There is no page at {address}: check the address in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/records.py"/>
        <source>There is no {kind} {uid} in this collection: check the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>There is nothing to do again: nothing was undone, or you have gone on since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/journal.py"/>
        <source>There is nothing to save: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>There is nothing to undo: nothing has been done here yet, or all of it is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>This cannot be read as a number of people: write it in digits, for example 1200 or 10-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/changes.py"/>
        <source>This change cannot be read ({error}): ask its sender for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/changes.py"/>
        <source>This change is not in the form that Curator writes: ask its sender for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>This claim covers more than the event, so its numbers are not the event's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>This claim is part of {public_id} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>This claim tells of a part of the event only; others tell of all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>This claim {claim_stands}, so it cannot be {step}: {claim_next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>This collection was opened for reading only: open it for writing to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <location filename="../../curator/core/statements.py"/>
        <source>This count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/relative_dates.py"/>
        <source>This counts from another date and there is none before it: write the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/relative_dates.py"/>
        <source>This counts from the day of the report, which is not known: write the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>This event {event_stands}, so it cannot be {step}: {event_next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/migrations.py"/>
        <source>This file is a database, but not a Curator collection: choose a file that Curator made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>This is a total over several events; the ledger sets it beside their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>This is more than the count that it is a part of: correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>This is the number of one event, not a total; the ledger counts it as itemised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>This may be a newer capture of “{title}”, which is here already: if so, undo, and import it with --new-version-of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/journal.py"/>
        <source>This names a revision that is not in this collection: look at what is here now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>This passage was marked by hand in this version: there is no other place to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>This step cannot be undone: what was there before it is lost. Change it by hand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>This step cannot be undone: {person} has changed the same thing since. Change it by hand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_counts.py"/>
        <source>Two things happened in one count: put a semicolon between them, or write killed or wounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/events.py"/>
        <source>Unlink events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>What a total leaves unexplained follows from the ledger, not from claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>What came from {address} is not whole ({why}): try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>What is known of {record} makes no whole record ({error}): its history shows who wrote what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>What stands at the head or foot of each page was left out: “{each}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>What the total of {best} has beyond the classes that are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/claims.py"/>
        <source>Withdraw claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>Words divided at the ends of lines kept their hyphen: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>Words divided at the ends of lines were put together without the hyphen: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>a count that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>a part of the {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>a reviewer has to accept or return it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>a reviewer has to approve or return it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>a reviewer has to decide between the claims first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>a reviewer has to take it up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>a source that the text does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>a word that is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>about {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>about {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>another count of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>another place was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>approve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>at least {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>calling a claim implausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>calling a claim unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>countryside of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>deferring an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>discharge the caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>discharging a caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>fewer than {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>from {earliest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is in conflict with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is marked as unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is merged into another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is reviewed by its own author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is superseded by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>it did not happen as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>judge whether it is plausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>linear or fuzzy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>make a new event if it has to be taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>merging events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>more than {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>no claim in use speaks of it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/dating.py"/>
        <source>nobody wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/perpetrators.py"/>
        <source>not {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>only parties to the conflict speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/settling.py"/>
        <source>opening a dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>outskirts of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>reopen it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>reopening an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>resume it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>returning a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>returning an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>sea or air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>settle on “{chosen}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>settling a dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/perpetrators.py"/>
        <source>somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>submit it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>submit it for review first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>take it up for rework first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/recording.py"/>
        <source>taken out when the claim was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>the words are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>until {latest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>up to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>waits for a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>waits for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>was returned for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>was returned for more work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>withdrawing an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>within 25 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>work on that event instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>work on the claim that replaced it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{address} has more than {limit} MiB: save the part that is needed and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{address} is not given to programs (the server answered {status}): save the page in a browser, then import the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{address} {why}: open it in a browser and give the address that it ends at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>{admin1} lies outside the area of the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>{allowing} of {many} independent sources allow {most} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>{because} It was decided in different ways: {sorted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>{best} lies outside what the sources give ({low} to {high}): choose a number between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>{count} places are damaged: bytes that are no {declared} show as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/locking.py"/>
        <source>{file} cannot be written to ({strerror}): see to its disk, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>{gone} counts that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>{high} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{holder} has this collection open: close it there, then open it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{holder} is making a collection at {path}: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} cannot be reached ({why}): {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} could not prove that it is {host} ({why}): {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} did not give the page within {duration}: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} has too much to do just now: try again {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} was not found: check the address, and whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/new_versions.py"/>
        <source>{left} caveats set by hand were not found again: set them anew where they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_warnings.py"/>
        <source>{len} citations have no entry in the list of references: {missing}{it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>{len} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>{len} references are used by a name that nothing defines: {undefined}{it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>{many} independent sources differ on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>{many} independent sources tell of it, and it is admitted or confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>{many} independent sources tell of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>{many} sources tell of it, all of them parties to the conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>{met} parts of another form are embedded and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/epub.py"/>
        <source>{missing} {it} listed but not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>{named} damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>{named} without words: if there is text in pictures, run text recognition (OCR) and import the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>{name} (graded {grade})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>{name} belongs to a party to the conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/rescue.py"/>
        <source>{name} cannot be copied to be looked at ({strerror}): see to its disk, and make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{name} cannot be read ({error}): it is no Curator collection, or damaged; “curator rescue” saves what is intact, and the -backups folder beside it has copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>{name} could not be restored ({error}): choose another backup, or another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>{name} gives {said} {whom}, outside the figure's {stands}: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>{name} has approved this already; {public_id} needs a second reviewer, because best is {large} or more or has changed by more than half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>{name} is no copy of a collection: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>{name} reports nothing of it, and counts only what it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{name} was written by an older Curator: open it once for writing, which brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/four_eyes.py"/>
        <source>{name} wrote a part of this, so somebody else has to {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} abducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>{number} changes of device {device} wait until somebody says whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>{number} changes wait for change {needs}: bring in a bundle of a laptop that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} displaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>{number} figures of {people} stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} killed or injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{path} is empty or cut off: take a copy from the -backups folder beside it, or from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/locking.py"/>
        <source>{place} may not be written to: change its permissions, or copy the collection elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>{present} and {present2} may be one event and are both counted: decide whether they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>{public_id} has figures that nobody has confirmed: confirm them before it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/settling.py"/>
        <source>{public_id} is not disputed on {field}, but on {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>{public_id} is still disputed on {fields}: settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>{quoted} stand side by side for {people}: mark one as a part of the other, or enter them as one count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>{rationale} Others count the classes: low is the {known} that these have at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>{rationale} The classes alone add up to {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{taken}: choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>{taken}: restore to a new name, then compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/staging.py"/>
        <source>{target} is a file: choose another name for the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/staging.py"/>
        <source>{target} is not as an export left it: move it away or choose another folder, so that it is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>{templates} not known here, so only the words given to them were kept: {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>{told}: whether it happened is disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_parts.py"/>
        <source>{uncertain} {has} no heading above to say what is covered: confirm the stretch that is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>{unused} references are defined in the list and used nowhere: they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/addressed.py"/>
        <source>{url} was taken out of the collection while it was asked for: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/naming.py"/>
        <source>{verbatim}: nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{where}, which is on a private network or this computer: allow private networks if that is meant (--allow-private-network).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/statements.py"/>
        <source>{words} is marked as a part of itself, by way of another count: correct what it is a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>{words} is not turned into a number, so nothing is set beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/statements.py"/>
        <source>{words} is not turned into a number: choose a counting profile, or give the number that the words mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/statements.py"/>
        <source>{words} is what the claim denies or takes back, so it gives no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/statements.py"/>
        <source>{words} names neither a least nor a most, so it gives no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{words}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>“{address}” is no address that can be fetched ({why}): copy it from the browser again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>“{before}” reads “{exact}” in a newer version of its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/store/journal.py"/>
        <source>“{field}” was changed while you were at it: look at the new value, then make your change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” cannot be read ({why}): check its permissions and the disk, or copy it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” cannot be read as {what} ({why}): get the file anew from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” cannot be turned into text ({why}): save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” has no page with text in it, but {instead}: choose an archive with pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” has no words in it: choose a file with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” has tags nested deeper than any page that people write: copy its words into a plain text and take that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” has {mebibytes} MiB, and at most {mebibytes2} MiB are taken in: split it into articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” holds several articles: import it into a collection to work with each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” is not plain text but seems to be {what}: save or export it as plain text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” is not taken in because it {why}: take out the part that matters and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” is {what} that is locked: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” is {what}, not a file: give the files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>“{name}” only redirects to “{target}”: take in that page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>“{name}”: left out were {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>“{part}”: name the place before its position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/naming.py"/>
        <source>“{strip}” is no caveat: choose one of {sorted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>“{strip}” lies off the globe: latitude comes first, then longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>“{strip}”: give latitude and longitude in degrees, for example @ 34.95, 36.61.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/work/claims.py"/>
        <source>“{title}” rests on these words: withdraw or correct that claim first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>“{verbatim}” became a number by the counting rule {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/dating.py"/>
        <source>“{verbatim}”: no day could be told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
