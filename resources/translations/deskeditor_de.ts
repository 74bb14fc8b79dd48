<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About deskeditor</source>
        <translation>Über deskeditor</translation>
    </message>
    <message>
        <source>deskeditor</source>
        <translation>deskeditor</translation>
    </message>
    <message>
        <source>A desktop newsroom editing tool: write, review, and send the finished story to the CMS.</source>
        <translation>Ein Redaktionsprogramm für den Schreibtisch: schreiben, gegenlesen und den fertigen Beitrag an das CMS senden.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {own}, Qt {qt}</source>
        <translation>Version {own}, Qt {qt}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>What the test said</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>T&amp;rust This Server</source>
        <translation>&amp;Diesem Server vertrauen</translation>
    </message>
    <message>
        <source>The password is not known; type it above.</source>
        <translation>Das Passwort ist nicht bekannt; geben Sie es oben ein.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Stories are to be published there, and this user may not: see Story, where that is set.</source>
        <translation>Beiträge sollen veröffentlicht werden, und dieser Benutzer darf das nicht: siehe „Beitrag“, wo das eingestellt ist.</translation>
    </message>
    <message>
        <source>One author there has the name of somebody here: see Authors.</source>
        <translation>Ein Autor dort heißt wie jemand hier: siehe „Autoren“.</translation>
    </message>
    <message>
        <source>{n} authors there have the names of people here: see Authors.</source>
        <translation>{n} Autoren dort heißen wie Personen hier: siehe „Autoren“.</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Dort kann nichts geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>Assignment</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Sl&amp;ugline</source>
        <translation>&amp;Stichwort</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation>&amp;Themenzeile</translation>
    </message>
    <message>
        <source>What it is, in a sentence for the conference</source>
        <translation>Worum es geht, in einem Satz für die Konferenz</translation>
    </message>
    <message>
        <source>&amp;Assigned to</source>
        <translation>&amp;Vergeben an</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Abgabe</translation>
    </message>
    <message>
        <source>Deadline: day and time</source>
        <translation>Abgabe: Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Keine Vorgabe</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Ressort</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>Where the reporter is to be</source>
        <translation>Wo der Reporter sein soll</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>What else the reporter has to know</source>
        <translation>Was der Reporter sonst wissen muss</translation>
    </message>
    <message>
        <source>&amp;Photo order</source>
        <translation>&amp;Fotoauftrag</translation>
    </message>
    <message>
        <source>What the photo desk is to bring; empty: nothing</source>
        <translation>Was die Bildredaktion bringen soll; leer: nichts</translation>
    </message>
</context>
<context>
    <name>AssignmentDialog</name>
    <message>
        <source>New assignment</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Has a deadline</source>
        <translation>Hat einen Abgabetermin</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>{time} for {name} ({zone})</source>
        <translation>{time} für {name} ({zone})</translation>
    </message>
    <message>
        <source>Say what it is: a slugline, or a line for the budget.</source>
        <translation>Sagen Sie, was es ist: ein Stichwort oder eine Zeile für den Themenplan.</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>No byline</source>
        <translation>Keine Autorenzeile</translation>
    </message>
    <message>
        <source>Choose an author…</source>
        <translation>Autor wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Its authors cannot be asked</source>
        <translation>Die Autoren dort können nicht abgefragt werden</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Who {name} is there</source>
        <translation>Wer {name} dort ist</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Website wird angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>{name} is this author</source>
        <translation>{name} ist dieser Autor</translation>
    </message>
</context>
<context>
    <name>AuthorsPage</name>
    <message>
        <source>Who stands in the byline is matched once to an author there. Somebody who is not matched is asked for when a story is sent, and is never replaced by somebody else.</source>
        <translation>Wer in der Autorenzeile steht, wird einmal einem Autor dort zugeordnet. Nach wem nicht zugeordnet ist, wird beim Senden gefragt; nie wird jemand durch jemand anderen ersetzt.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Author there</source>
        <translation>Autor dort</translation>
    </message>
    <message>
        <source>(a story without a byline)</source>
        <translation>(ein Beitrag ohne Autorenzeile)</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Is not there any more</source>
        <translation>Gibt es dort nicht mehr</translation>
    </message>
    <message>
        <source>The same name is there: {name}</source>
        <translation>Denselben Namen gibt es dort: {name}</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>Die Vorschau ist in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Back Up the Newsroom</source>
        <translation>Redaktion sichern</translation>
    </message>
    <message>
        <source>A backup is the whole newsroom as it is now: stories, their versions, people, quotes, photos. You and others can go on writing meanwhile.</source>
        <translation>Eine Sicherung ist die ganze Redaktion, wie sie jetzt ist: Beiträge, ihre Fassungen, Personen, Zitate, Fotos. Sie und andere können währenddessen weiterschreiben.</translation>
    </message>
    <message>
        <source>Beside the newsroom’s &amp;file</source>
        <translation>&amp;Neben der Datei der Redaktion</translation>
    </message>
    <message>
        <source>In &amp;another folder, best on another disk</source>
        <translation>&amp;In einem anderen Ordner, am besten auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Back Up</source>
        <translation>&amp;Sichern</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>Backed up and proved: {stories}, {size}, in {path}</source>
        <translation>Gesichert und geprüft: {stories}, {size}, in {path}</translation>
    </message>
    <message>
        <source>{n} photos or recordings are missing in the newsroom itself.</source>
        <translation>{n} Fotos oder Aufnahmen fehlen in der Redaktion selbst.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>Sichern in</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>{0} photos</source>
        <translation>{0} Fotos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Write into {0} photos</source>
        <translation>In {0} Fotos schreiben</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write into 1 photo</source>
        <translation>In 1 Foto schreiben</translation>
    </message>
    <message>
        <source>This field holds a day, written as 2026-11-22.</source>
        <translation>Dieses Feld enthält einen Tag, geschrieben als 2026-11-22.</translation>
    </message>
    <message>
        <source>{0} is neither a field nor a macro; it stays as it is typed.</source>
        <translation>{0} ist weder ein Feld noch ein Makro; es bleibt stehen, wie es getippt ist.</translation>
    </message>
    <message>
        <source>Photos in which a field is empty, and left out: {0}</source>
        <translation>Fotos, bei denen ein Feld leer ist und wegbleibt: {0}</translation>
    </message>
    <message>
        <source>{0} of them have another caption in this story, which stays.</source>
        <translation>{0} davon haben in diesem Beitrag eine andere Bildunterschrift, die bleibt.</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>{n} new notices; the last one: {sentence} See View ▸ Notices.</source>
        <translation>{n} neue Mitteilungen; die letzte: {sentence} Siehe Ansicht ▸ Mitteilungen.</translation>
    </message>
</context>
<context>
    <name>BellShown</name>
    <message>
        <source>Notices: what you have to know (Ctrl+Alt+I)</source>
        <translation>Mitteilungen: was Sie wissen müssen (Strg+Alt+I)</translation>
    </message>
    <message>
        <source>1 unread notice</source>
        <translation>1 ungelesene Mitteilung</translation>
    </message>
    <message>
        <source>{n} unread notices</source>
        <translation>{n} ungelesene Mitteilungen</translation>
    </message>
    <message>
        <source>No unread notices</source>
        <translation>Keine ungelesenen Mitteilungen</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Unused passages stay with the story and never leave</source>
        <translation>Ungenutzte Absätze bleiben beim Beitrag und gehen nie hinaus</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Put the passage at the caret back into the copy</source>
        <translation>Den Absatz an der Schreibmarke wieder in den Text setzen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Stehsatz</translation>
    </message>
</context>
<context>
    <name>BinText</name>
    <message>
        <source>Bin</source>
        <translation>Stehsatz</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>Write the story</source>
        <translation>Schreiben Sie den Beitrag</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Noch keine Bildunterschrift</translation>
    </message>
</context>
<context>
    <name>Byline</name>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Drag the lines, or press Alt+Up and Alt+Down, to change their order.</source>
        <translation>Ziehen Sie die Zeilen oder drücken Sie Alt+Auf und Alt+Ab, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>Byline lines in their order</source>
        <translation>Autorenzeilen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Berufsbezeichnung</translation>
    </message>
    <message>
        <source>The person&apos;s own</source>
        <translation>Die der Person selbst</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>BylineDialog</name>
    <message>
        <source>No byline yet</source>
        <translation>Noch keine Autorenzeile</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <translation>(noch niemand)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>Cut from {0} to {1} across and {2} to {3} down</source>
        <translation>Ausschnitt von {0} bis {1} waagerecht und von {2} bis {3} senkrecht</translation>
    </message>
    <message>
        <source>Focal point {0} across, {1} down</source>
        <translation>Bildschwerpunkt {0} waagerecht, {1} senkrecht</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Words were written or deleted</source>
        <translation>Wörter wurden geschrieben oder gelöscht</translation>
    </message>
    <message>
        <source>Changes were suggested or decided</source>
        <translation>Änderungen wurden vorgeschlagen oder entschieden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check the Newsroom</source>
        <translation>Redaktion prüfen</translation>
    </message>
    <message>
        <source>Looking at the newsroom…</source>
        <translation>Die Redaktion wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren&#xa0;…</translation>
    </message>
    <message>
        <source>Close the newsroom, make it whole from its log, its journal and its backup, and open it again</source>
        <translation>Die Redaktion schließen, aus Protokoll, Journal und Sicherung wiederherstellen und erneut öffnen</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Everything was looked at: {parts}.</source>
        <translation>Alles wurde durchgesehen: {parts}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>They go on beside the editing. What is needed must be done before the story is ready and before readers see it.</source>
        <translation>Sie laufen neben dem Redigieren her. Was nötig ist, muss getan sein, bevor der Beitrag fertig ist und Leser ihn sehen.</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>Kept in the history with what you say next</source>
        <translation>Wird mit dem, was Sie als Nächstes sagen, im Verlauf festgehalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Needed, as for every story of this section</source>
        <translation>Nötig, wie für jeden Beitrag dieses Ressorts</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie einen Eintrag der Liste.</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear This Quote</source>
        <translation>Dieses Zitat freigeben</translation>
    </message>
    <message>
        <source>Write the reason: whoever asks later will want it.</source>
        <translation>Schreiben Sie den Grund auf: Wer später fragt, wird ihn wissen wollen.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Notes and suggestions</source>
        <translation>Anmerkungen und Vorschläge</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Reader Comments</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Z&amp;eigen</translation>
    </message>
    <message>
        <source>Which comments are listed</source>
        <translation>Welche Kommentare aufgelistet werden</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation>&amp;zu</translation>
    </message>
    <message>
        <source>Of which story</source>
        <translation>Von welchem Beitrag</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Abholen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Der Kommentar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Why it was decided so; it stays in the newsroom</source>
        <translation>Warum so entschieden wurde; das bleibt in der Redaktion</translation>
    </message>
    <message>
        <source>Note why</source>
        <translation>Grund notieren</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freischalten</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Z&amp;urückhalten</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>In &amp;den Papierkorb</translation>
    </message>
    <message>
        <source>Make a &amp;Quote</source>
        <translation>Z&amp;itat anlegen</translation>
    </message>
    <message>
        <source>Make a Ti&amp;p</source>
        <translation>&amp;Hinweis anlegen</translation>
    </message>
    <message>
        <source>Open &amp;Story</source>
        <translation>Beitrag &amp;öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>I&amp;m Browser öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>all stories</source>
        <translation>alle Beiträge</translation>
    </message>
    <message>
        <source>In the list: A approve, H hold, R reject, T trash, Q quote, P tip, S story, B browser, N note; F5 fetches. Several can be chosen.</source>
        <translation>In der Liste: A freischalten, H zurückhalten, R ablehnen, T Papierkorb, Q Zitat, P Hinweis, S Beitrag, B Browser, N Grund; F5 holt ab. Es können mehrere gewählt sein.</translation>
    </message>
    <message>
        <source>this story</source>
        <translation>dieser Beitrag</translation>
    </message>
    <message>
        <source>“{story}”</source>
        <translation>„{story}“</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Website wird angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>No destination has comments. Those of WordPress and Ghost do; set the site of your newsroom up in File ▸ Destinations.</source>
        <translation>Kein Ziel hat Kommentare. WordPress und Ghost haben sie; richten Sie die Website Ihrer Redaktion unter Datei ▸ Ziele ein.</translation>
    </message>
    <message>
        <source>Choose another state above; there are some.</source>
        <translation>Wählen Sie oben einen anderen Stand; dort gibt es welche.</translation>
    </message>
    <message>
        <source>Comments were not fetched yet. Press F5 to fetch them from {site}.</source>
        <translation>Kommentare wurden noch nicht abgeholt. Drücken Sie F5, um sie von {site} zu holen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Readers wrote nothing so far. Press F5 to fetch again.</source>
        <translation>Leser haben bisher nichts geschrieben. Drücken Sie F5, um erneut abzuholen.</translation>
    </message>
    <message>
        <source>Stop &amp;Fetching</source>
        <translation>A&amp;bholen anhalten</translation>
    </message>
    <message>
        <source>{site}: {why}</source>
        <translation>{site}: {why}</translation>
    </message>
    <message>
        <source>This story is on no site.</source>
        <translation>Dieser Beitrag ist auf keiner Website.</translation>
    </message>
    <message>
        <source>No story is on a site.</source>
        <translation>Kein Beitrag ist auf einer Website.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Abholen</translation>
    </message>
    <message>
        <source>Fetching… stories: {n}, new: {new}</source>
        <translation>Wird abgeholt&#xa0;… Beiträge: {n}, neu: {new}</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht abgeholt</translation>
    </message>
    <message>
        <source>Fetched {when}</source>
        <translation>Abgeholt {when}</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>the first {n} are listed</source>
        <translation>die ersten {n} sind aufgelistet</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>What changed from {0} to {1}</source>
        <translation>Was sich von {0} bis {1} geändert hat</translation>
    </message>
    <message>
        <source>You have looked at every change.</source>
        <translation>Sie haben jede Änderung angesehen.</translation>
    </message>
    <message>
        <source>These two do not differ.</source>
        <translation>Diese beiden unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Change {0} of {1}, {2}</source>
        <translation>Änderung {0} von {1}, {2}</translation>
    </message>
    <message>
        <source>{0}: “{1}” came in</source>
        <translation>{0}: „{1}“ kam hinzu</translation>
    </message>
    <message>
        <source>{0}: “{1}” went out</source>
        <translation>{0}: „{1}“ fiel weg</translation>
    </message>
    <message>
        <source>{0}: “{1}” became “{2}”</source>
        <translation>{0}: aus „{1}“ wurde „{2}“</translation>
    </message>
</context>
<context>
    <name>ConfideDialog</name>
    <message>
        <source>Everything of the source but the alias goes into your vault, with the transcripts and recordings of them that are yours. The record that is in the clear now is destroyed: log, versions, search. Quotes stay, under the alias.

What cannot be reached is told afterwards: other copies of the newsroom, files that left it, and the name where it stands in the words of stories and notes.</source>
        <translation>Alles zur Quelle außer dem Decknamen kommt in Ihren Tresor, mit den Abschriften und Aufnahmen von ihr, die Ihnen gehören. Der Datensatz, der jetzt offen liegt, wird vernichtet: Protokoll, Fassungen, Suche. Zitate bleiben, unter dem Decknamen.

Was nicht erreicht werden kann, wird danach gesagt: andere Kopien der Redaktion, Dateien, die sie verlassen haben, und der Name dort, wo er im Wortlaut von Beiträgen und Notizen steht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Changed there</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere Fassung</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Wie es dort steht</translation>
    </message>
    <message>
        <source>Open &amp;There</source>
        <translation>&amp;Dort öffnen</translation>
    </message>
    <message>
        <source>&amp;Leave It as It Is There</source>
        <translation>&amp;So lassen, wie es dort ist</translation>
    </message>
    <message>
        <source>Over&amp;write It With Ours</source>
        <translation>&amp;Mit unserer überschreiben</translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation>Später entscheiden</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Nothing was overwritten. Reading both texts…</source>
        <translation>Nichts wurde überschrieben. Beide Texte werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Send It Anew</source>
        <translation>&amp;Neu senden</translation>
    </message>
    <message>
        <source>&amp;Restore It With Ours</source>
        <translation>&amp;Mit unserer wiederherstellen</translation>
    </message>
    <message>
        <source>There it was changed last on {at}</source>
        <translation>Dort wurde es zuletzt geändert am {at}</translation>
    </message>
    <message>
        <source>{when} by {who}.</source>
        <translation>{when} von {who}.</translation>
    </message>
    <message>
        <source>The words are the same: something else of it was changed there.</source>
        <translation>Der Wortlaut ist derselbe: Etwas anderes daran wurde dort geändert.</translation>
    </message>
    <message>
        <source>What only one of the texts has is marked in it.</source>
        <translation>Was nur in einem der Texte steht, ist darin markiert.</translation>
    </message>
</context>
<context>
    <name>CopyLanguage</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CopyPane</name>
    <message>
        <source>This story has no photo of this name</source>
        <translation>Dieser Beitrag hat kein Foto dieses Namens</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Since it was published</source>
        <translation>Seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>It is sent to: {0}.</source>
        <translation>Es geht an: {0}.</translation>
    </message>
    <message>
        <source>No destination has it: what is written down goes along with the next export.</source>
        <translation>Kein Ziel hat ihn: Was festgehalten wird, geht mit der nächsten Ausgabe hinaus.</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Richtig</translation>
    </message>
    <message>
        <source>What is new, in a sentence for readers</source>
        <translation>Was neu ist, in einem Satz für Leser</translation>
    </message>
    <message>
        <source>What is right, in a sentence for readers</source>
        <translation>Was richtig ist, in einem Satz für Leser</translation>
    </message>
    <message>
        <source>Why; it stays in the house</source>
        <translation>Warum; das bleibt im Haus</translation>
    </message>
    <message>
        <source>{0} was not told: {1}</source>
        <translation>{0} wurde nicht benachrichtigt: {1}</translation>
    </message>
    <message>
        <source>It is on its way; see Story ▸ Corrections.</source>
        <translation>Es ist unterwegs; siehe Beitrag ▸ Berichtigungen.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>Es ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation>&amp;Falsch</translation>
    </message>
    <message>
        <source>What readers read; it stays in the house</source>
        <translation>Was Leser gelesen haben; das bleibt im Haus</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Richtig</translation>
    </message>
    <message>
        <source>What is right, in a sentence for readers</source>
        <translation>Was richtig ist, in einem Satz für Leser</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Ursache</translation>
    </message>
    <message>
        <source>How it came about; it stays in the house</source>
        <translation>Wie es dazu kam; das bleibt im Haus</translation>
    </message>
    <message>
        <source>&amp;Found by</source>
        <translation>&amp;Gefunden von</translation>
    </message>
    <message>
        <source>Who found it; it stays in the house</source>
        <translation>Wer es gefunden hat; das bleibt im Haus</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>What readers are told</source>
        <translation>Was den Lesern gesagt wird</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>S&amp;telle</translation>
    </message>
    <message>
        <source>Who overrides</source>
        <translation>Wer sich darüber hinwegsetzt</translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation>Warum es trotzdem hinausgehen darf</translation>
    </message>
    <message>
        <source>Reason of the override</source>
        <translation>Grund für die Ausnahme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Correct and Send</source>
        <translation>Berichtigen und senden</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Corrections, and where each stands</source>
        <translation>Berichtigungen und wo jede steht</translation>
    </message>
    <message>
        <source>&amp;Tell Again</source>
        <translation>&amp;Erneut mitteilen</translation>
    </message>
    <message>
        <source>Send the story as it stands to the destination that does not have this correction</source>
        <translation>Den Beitrag, wie er ist, an das Ziel senden, das diese Berichtigung nicht hat</translation>
    </message>
    <message>
        <source>Send &amp;Captions</source>
        <translation>Bildunterschriften &amp;senden</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Berichtigen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>{0}: nothing was corrected so far.</source>
        <translation>{0}: Bisher wurde nichts berichtigt.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Captions or credits were changed since: {0}.</source>
        <translation>Bildunterschriften oder Bildnachweise wurden seither geändert: {0}.</translation>
    </message>
    <message>
        <source>{0} was not told: {1}</source>
        <translation>{0} wurde nicht benachrichtigt: {1}</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>{n} deliveries need you; see File ▸ Deliveries.</source>
        <translation>{n} Lieferungen brauchen Sie; siehe Datei ▸ Lieferungen.</translation>
    </message>
    <message>
        <source>{place}: “{title}”: {why} See File ▸ Deliveries.</source>
        <translation>{place}: „{title}“: {why} Siehe Datei ▸ Lieferungen.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from {place}.</source>
        <translation>„{title}“ wurde von {place} zurückgezogen.</translation>
    </message>
    <message>
        <source>“{title}” is on {place}, but not all of it as it was sent: {first}</source>
        <translation>„{title}“ ist auf {place}, aber nicht ganz so, wie es gesendet wurde: {first}</translation>
    </message>
    <message>
        <source>“{title}” is on {place}.</source>
        <translation>„{title}“ ist auf {place}.</translation>
    </message>
    <message>
        <source>“{title}” waits on {place} for its time.</source>
        <translation>„{title}“ wartet auf {place} auf seine Zeit.</translation>
    </message>
    <message>
        <source>“{title}” is on {place} and would be held now: {why} Correct or kill it.</source>
        <translation>„{title}“ ist auf {place} und würde jetzt aufgehalten: {why} Berichtigen oder ziehen Sie es zurück.</translation>
    </message>
</context>
<context>
    <name>DailyBackups</name>
    <message>
        <source>Today’s backup could not be made. {why}</source>
        <translation>Die heutige Sicherung konnte nicht angelegt werden. {why}</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A Damaged Newsroom</source>
        <translation>Eine beschädigte Redaktion</translation>
    </message>
    <message>
        <source>The file of this newsroom is damaged.</source>
        <translation>Die Datei dieser Redaktion ist beschädigt.</translation>
    </message>
    <message>
        <source>&amp;Repair the newsroom</source>
        <translation>Die &amp;Redaktion reparieren</translation>
    </message>
    <message>
        <source>Makes the file anew from all that can be read of it, from the journal and from the newest good backup. The damaged file is kept.</source>
        <translation>Legt die Datei neu an aus allem, was sich aus ihr, aus dem Journal und aus der neuesten guten Sicherung lesen lässt. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Open the newest good &amp;backup</source>
        <translation>Die &amp;neueste gute Sicherung öffnen</translation>
    </message>
    <message>
        <source>As a newsroom beside this one, with what the journal has beyond it. This one stays as it is.</source>
        <translation>Als Redaktion neben dieser, mit dem, was das Journal darüber hinaus hat. Diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open what &amp;can be read</source>
        <translation>&amp;Öffnen, was sich lesen lässt</translation>
    </message>
    <message>
        <source>As a newsroom beside this one, to look first. This one stays as it is.</source>
        <translation>Als Redaktion neben dieser, um erst nachzusehen. Diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Open the newsroom</source>
        <translation>&amp;Die Redaktion öffnen</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Not saved: {what}</source>
        <translation>Nicht gespeichert: {what}</translation>
    </message>
    <message>
        <source>The newsroom is repaired.</source>
        <translation>Die Redaktion ist repariert.</translation>
    </message>
    <message>
        <source>This was found and done:</source>
        <translation>Das wurde gefunden und getan:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Dateline</name>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Accept all of the desk’s suggestions</source>
        <translation>Alle &amp;Vorschläge der Redaktion annehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Choose somebody</source>
        <translation>Wählen Sie jemanden</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Kept in the history of the story</source>
        <translation>Wird im Verlauf des Beitrags festgehalten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>What is to be done; it goes to who gets the story</source>
        <translation>Was zu tun ist; es geht an die Person, die den Beitrag bekommt</translation>
    </message>
    <message>
        <source>&amp;Accept the desk’s open suggestion</source>
        <translation>&amp;Den offenen Vorschlag der Redaktion annehmen</translation>
    </message>
    <message>
        <source>&amp;Accept all {n} open suggestions of the desk</source>
        <translation>&amp;Alle {n} offenen Vorschläge der Redaktion annehmen</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Open &amp;Story</source>
        <translation>&amp;Beitrag öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>&amp;Im Browser öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare Both…</source>
        <translation>Beide &amp;vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Z&amp;urückholen</translation>
    </message>
    <message>
        <source>Send A&amp;gain…</source>
        <translation>&amp;Erneut senden&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DeliveriesDialog</name>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>Brauchen jemanden</translation>
    </message>
    <message>
        <source>Sent, taken back or held</source>
        <translation>Gesendet, zurückgeholt oder aufgehalten</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts wurde gesendet</translation>
    </message>
    <message>
        <source>It is out, and would be held now: {why} Correct or kill it.</source>
        <translation>Es ist draußen und würde jetzt aufgehalten: {why} Berichtigen oder ziehen Sie es zurück.</translation>
    </message>
    <message>
        <source>It is gone on with by itself: {at}.</source>
        <translation>Es geht von selbst weiter: {at}.</translation>
    </message>
    <message>
        <source>To be public: {when}</source>
        <translation>Öffentlich ab: {when}</translation>
    </message>
    <message>
        <source>Version {n}, decided on {at}.</source>
        <translation>Fassung {n}, entschieden am {at}.</translation>
    </message>
    <message>
        <source>Tried {n} times.</source>
        <translation>{n} Versuche.</translation>
    </message>
</context>
<context>
    <name>DeliveriesShown</name>
    <message>
        <source>Send to {place}</source>
        <translation>An {place} senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send to {place}…</source>
        <translation>An {place} senden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message>
        <source>{n} more notices</source>
        <translation>{n} weitere Mitteilungen</translation>
    </message>
</context>
<context>
    <name>DestinationAdd</name>
    <message>
        <source>Add a Destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Where do finished stories go?</source>
        <translation>Wohin gehen fertige Beiträge?</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>What the test said</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>Add &amp;without Testing</source>
        <translation>&amp;Ohne Test hinzufügen</translation>
    </message>
    <message>
        <source>T&amp;rust This Server</source>
        <translation>&amp;Diesem Server vertrauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test and Add</source>
        <translation>&amp;Testen und hinzufügen</translation>
    </message>
</context>
<context>
    <name>DestinationFiles</name>
    <message>
        <source>&amp;Written as</source>
        <translation>&amp;Geschrieben als</translation>
    </message>
    <message>
        <source>&amp;Path there</source>
        <translation>&amp;Pfad dort</translation>
    </message>
    <message>
        <source>At the top, under its slugline</source>
        <translation>Ganz oben, unter dem Stichwort</translation>
    </message>
    <message>
        <source>{year}/{month}/{day}, {desk}, {language}, {slugline} and {id} are filled in for each story. The last part is the name of its files; a path that ends with / is folders only.</source>
        <translation>{year}/{month}/{day}, {desk}, {language}, {slugline} und {id} werden für jeden Beitrag ausgefüllt. Der letzte Teil ist der Name der Dateien; ein Pfad, der mit / endet, besteht nur aus Ordnern.</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Photos are written first and the article last, each under another name until it is whole.</source>
        <translation>Fotos werden zuerst geschrieben und der Artikel zuletzt, alles unter einem anderen Namen, bis es vollständig ist.</translation>
    </message>
</context>
<context>
    <name>DestinationMatch</name>
    <message>
        <source>&amp;Sections become</source>
        <translation>&amp;Ressorts werden</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A &amp;category that is missing there is made</source>
        <translation>Eine &amp;Kategorie, die dort fehlt, wird angelegt</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>Take the Suggestions</source>
        <translation>Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation>&amp;Erneut abfragen</translation>
    </message>
    <message>
        <source>What stands here, and what it is there</source>
        <translation>Was hier steht und was es dort ist</translation>
    </message>
</context>
<context>
    <name>DestinationPhotos</name>
    <message>
        <source>The &amp;lead photo becomes the picture of the item there</source>
        <translation>Das Aufmacherfoto &amp;wird dort das Bild des Beitrags</translation>
    </message>
    <message>
        <source>Otherwise it stands above the words.</source>
        <translation>Sonst steht es über dem Text.</translation>
    </message>
    <message>
        <source>The c&amp;redit line stands behind the caption</source>
        <translation>Der &amp;Bildnachweis steht hinter der Bildunterschrift</translation>
    </message>
    <message>
        <source>&amp;Other files than usual</source>
        <translation>&amp;Andere Dateien als üblich</translation>
    </message>
    <message>
        <source>Files that each photo leaves as</source>
        <translation>Dateien, als die jedes Foto hinausgeht</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Usual ones</source>
        <translation>&amp;Die üblichen</translation>
    </message>
</context>
<context>
    <name>DestinationStory</name>
    <message>
        <source>A story there is</source>
        <translation>Ein Beitrag ist dort</translation>
    </message>
    <message>
        <source>By its state here. One that has a time or an embargo waits there until then.</source>
        <translation>Nach seinem Stand hier. Einer mit Termin oder Sperrfrist wartet dort so lange.</translation>
    </message>
    <message>
        <source>Draft there</source>
        <translation>Dort ein Entwurf</translation>
    </message>
    <message>
        <source>Waits there for an editor</source>
        <translation>Wartet dort auf die Redaktion</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>Die Überschrift</translation>
    </message>
    <message>
        <source>The headline for social media, where there is one</source>
        <translation>Die Überschrift für soziale Medien, wo es eine gibt</translation>
    </message>
    <message>
        <source>The headline for print, where there is one</source>
        <translation>Die Überschrift für den Druck, wo es eine gibt</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>As blocks</source>
        <translation>Als Blöcke</translation>
    </message>
    <message>
        <source>For the classic editor</source>
        <translation>Für den klassischen Editor</translation>
    </message>
    <message>
        <source>The &amp;standfirst becomes the excerpt</source>
        <translation>&amp;Der Vorspann wird der Auszug</translation>
    </message>
    <message>
        <source>&amp;Keywords become tags</source>
        <translation>&amp;Schlagwörter werden Tags</translation>
    </message>
    <message>
        <source>&amp;Media Topics become tags, by their names</source>
        <translation>&amp;Media Topics werden Tags, mit ihrem Namen</translation>
    </message>
    <message>
        <source>The &amp;canonical address of the story goes with it</source>
        <translation>Die &amp;kanonische Adresse des Beitrags geht mit</translation>
    </message>
    <message>
        <source>&amp;Reader comments</source>
        <translation>&amp;Leserkommentare</translation>
    </message>
    <message>
        <source>As the story says</source>
        <translation>Wie der Beitrag sagt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>A ki&amp;lled story</source>
        <translation>&amp;Ein zurückgezogener Beitrag</translation>
    </message>
    <message>
        <source>Stays, with the notice in the place of its words</source>
        <translation>Bleibt, mit dem Hinweis anstelle des Textes</translation>
    </message>
    <message>
        <source>Is taken down</source>
        <translation>Wird entfernt</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Destinations, the first is that of the main button</source>
        <translation>Ziele; das erste gehört zum Hauptknopf</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>The first destination is that of the main button (Alt+Up)</source>
        <translation>Das erste Ziel gehört zum Hauptknopf (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>(Alt+Down)</source>
        <translation>(Alt+Ab)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DestinationsDialog</name>
    <message>
        <source>Finished stories go to a web site (WordPress, Ghost, Plone), to a server or into a folder. Add the first one: it becomes the Send button.</source>
        <translation>Fertige Beiträge gehen auf eine Website (WordPress, Ghost, Plone), auf einen Server oder in einen Ordner. Fügen Sie das erste Ziel hinzu: Es wird zum Knopf „Senden“.</translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords: they are kept nowhere, and asked for each time the program starts.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund für Passwörter: Sie werden nirgends gespeichert und bei jedem Programmstart erfragt.</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>the Send button</source>
        <translation>der Knopf „Senden“</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>The kind “{kind}” is not installed here.</source>
        <translation>Die Art „{kind}“ ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Ressorts</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Nothing is sent there any more, and its password is forgotten. What stands there stays, and so do the receipts of what was sent.</source>
        <translation>Dorthin wird nichts mehr gesendet, und das Passwort wird vergessen. Was dort steht, bleibt, ebenso die Belege dessen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Was geht und was bleibt</translation>
    </message>
    <message>
        <source>Destroy for Good</source>
        <translation>Endgültig vernichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Destroy {0}?</source>
        <translation>{0} vernichten?</translation>
    </message>
    <message>
        <source>This cannot be undone. What is only to be put aside is better spiked.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was nur beiseitegelegt werden soll, wird besser verworfen.</translation>
    </message>
    <message>
        <source>Also what belongs to it alone: {0}</source>
        <translation>Auch, was nur dazu gehört: {0}</translation>
    </message>
    <message>
        <source>Also in {0} that can be reached</source>
        <translation>Auch in {0}, die erreichbar sind</translation>
    </message>
    <message>
        <source>Type {0} to confirm:</source>
        <translation>Zur Bestätigung {0} eingeben:</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translation>Wird vernichtet&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>Nichts wurde vernichtet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>News, Sport, Culture …</source>
        <translation>Nachrichten, Sport, Kultur&#xa0;…</translation>
    </message>
    <message>
        <source>Set a deadline</source>
        <translation>Abgabetermin setzen</translation>
    </message>
    <message>
        <source>{0}, on hold</source>
        <translation>{0}, angehalten</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Somebody not in this newsroom</source>
        <translation>Jemand außerhalb dieser Redaktion</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Thema suchen</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Zeit setzen</translation>
    </message>
    <message>
        <source>Done by {0}, {1}</source>
        <translation>Erledigt von {0}, {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Find a story, or paste an address</source>
        <translation>Beitrag suchen oder eine Adresse einfügen</translation>
    </message>
    <message>
        <source>Find the story that this one updates</source>
        <translation>Den Beitrag suchen, den dieser aktualisiert</translation>
    </message>
    <message>
        <source>Another story</source>
        <translation>Ein anderer Beitrag</translation>
    </message>
    <message>
        <source>Built from the writers’ bios</source>
        <translation>Aus den Kurzporträts der Autoren zusammengesetzt</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Ziffern</translation>
    </message>
    <message>
        <source>&amp;Change those in this story, too</source>
        <translation>&amp;Auch die in diesem Beitrag ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>That is no address of a page; it looks like https://example.org/report.</source>
        <translation>Das ist keine Adresse einer Seite; sie sieht etwa so aus: https://example.org/report.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The newsroom has no copy of this file yet: press OK first.</source>
        <translation>Die Redaktion hat noch keine Kopie dieser Datei: Drücken Sie erst OK.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Into &amp;folder</source>
        <translation>&amp;In den Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>As one &amp;zip file</source>
        <translation>&amp;Als eine ZIP-Datei</translation>
    </message>
    <message>
        <source>All in one file, &amp;called</source>
        <translation>Alles in &amp;einer Datei namens</translation>
    </message>
    <message>
        <source>Name of the one file</source>
        <translation>Name der einen Datei</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>With the notes for the &amp;lawyers</source>
        <translation>&amp;Mit den Anmerkungen für das Justiziariat</translation>
    </message>
    <message>
        <source>&amp;Override: export all the same, and keep my reason in the history</source>
        <translation>Ausnahme: &amp;trotzdem exportieren und meinen Grund im Verlauf festhalten</translation>
    </message>
    <message>
        <source>Name of the colleague who lets your story out</source>
        <translation>Name der Person, die Ihren Beitrag hinauslässt</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>Why it leaves all the same</source>
        <translation>Warum er trotzdem hinausgeht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show &amp;what would leave…</source>
        <translation>&amp;Zeigen, was hinausginge&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Asking the gate…</source>
        <translation>Die Freigabe wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Export a story</source>
        <translation>Einen Beitrag exportieren</translation>
    </message>
    <message>
        <source>Export {n} stories</source>
        <translation>{n} Beiträge exportieren</translation>
    </message>
    <message>
        <source>Double click to go to the spot</source>
        <translation>Doppelklick führt zur Stelle</translation>
    </message>
    <message>
        <source>Not yet: this is in the way</source>
        <translation>Noch nicht: Das steht im Weg</translation>
    </message>
    <message>
        <source>{n} of {all} stories cannot leave yet</source>
        <translation>{n} von {all} Beiträgen können noch nicht hinaus</translation>
    </message>
    <message>
        <source>The first {n} may leave; the others are asked as they leave</source>
        <translation>Die ersten {n} dürfen hinaus; die übrigen werden beim Export geprüft</translation>
    </message>
    <message>
        <source>May leave; please look at these</source>
        <translation>Darf hinaus; bitte sehen Sie sich das an</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Darf hinaus</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {total}: {title}</source>
        <translation>{done} von {total}: {title}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Double click to open the story</source>
        <translation>Doppelklick öffnet den Beitrag</translation>
    </message>
    <message>
        <source>{n} of {all} stories were not written</source>
        <translation>{n} von {all} Beiträgen wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>Cancelled; {n} were written.</source>
        <translation>Abgebrochen; {n} wurden geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled; 1 was written.</source>
        <translation>Abgebrochen; 1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>{n} stories were written.</source>
        <translation>{n} Beiträge wurden geschrieben.</translation>
    </message>
    <message>
        <source>1 story was written.</source>
        <translation>1 Beitrag wurde geschrieben.</translation>
    </message>
    <message>
        <source>1 was not.</source>
        <translation>1 nicht.</translation>
    </message>
    <message>
        <source>{n} were not.</source>
        <translation>{n} nicht.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>A folder with the story as ninjs and as HTML, and its photos with their metadata.</source>
        <translation>Ein Ordner mit dem Beitrag als ninjs und als HTML und seinen Fotos samt Metadaten.</translation>
    </message>
    <message>
        <source>For the house only: what is open stands on it.</source>
        <translation>Nur für das Haus: Was noch offen ist, steht darauf.</translation>
    </message>
    <message>
        <source>The photos lie in a folder beside it.</source>
        <translation>Die Fotos liegen in einem Ordner daneben.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Die vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next place (F3 or Enter)</source>
        <translation>Die nächste Stelle (F3 oder Eingabe)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Mind capitals</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Accents and the forms of Arabic and Kurdish letters make no difference</source>
        <translation>Akzente und die Formen arabischer und kurdischer Buchstaben machen keinen Unterschied</translation>
    </message>
    <message>
        <source>Accents and letter forms make no difference</source>
        <translation>Akzente und Buchstabenformen machen keinen Unterschied</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and blanks exactly as typed</source>
        <translation>Anführungszeichen, Apostrophe und Leerzeichen genau wie getippt</translation>
    </message>
    <message>
        <source>Marks exactly as typed</source>
        <translation>Zeichen genau wie getippt</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>Headline and standfirst</source>
        <translation>Überschrift und Vorspann</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave the words of this quotation as they are, and go to the next</source>
        <translation>Den Wortlaut dieses Zitats lassen, wie er ist, und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Inside quotations, too</source>
        <translation>Auch in Zitaten</translation>
    </message>
    <message>
        <source>Words between quotation marks are somebody&apos;s own; they are left alone unless this is ticked</source>
        <translation>Was zwischen Anführungszeichen steht, gehört jemand anderem; es wird nicht angetastet, solange dies nicht angekreuzt ist</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>These words are inside a quotation: press Replace once more to change them.</source>
        <translation>Diese Wörter stehen in einem Zitat: Drücken Sie noch einmal „Ersetzen“, um sie zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>review</source>
        <translation>durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n inside quotations</source>
        <translation>
            <numerusform>%n in Zitaten</numerusform>
            <numerusform>%n in Zitaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed: {0} replaced, {1} left as they are.</source>
        <translation>Durchgesehen: {0} ersetzt, {1} gelassen.</translation>
    </message>
    <message>
        <source>{0} of {1} inside quotations: replace or leave?</source>
        <translation>{0} von {1} in Zitaten: ersetzen oder lassen?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Good to see you.</source>
        <translation>Schön, dass Sie da sind.</translation>
    </message>
    <message>
        <source>Three questions, and you are writing. All of it can be changed later in Preferences.</source>
        <translation>Drei Fragen, und Sie schreiben. Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>As it stands in your byline</source>
        <translation>Wie er in Ihrer Autorenzeile steht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>For the byline, the history of changes, and to find what is yours.</source>
        <translation>Für die Autorenzeile, den Verlauf der Änderungen und um zu finden, was von Ihnen ist.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>&amp;Just me: a story is a draft, then ready, then published</source>
        <translation>&amp;Nur ich: Ein Beitrag ist Entwurf, dann fertig, dann veröffentlicht</translation>
    </message>
    <message>
        <source>A newsroo&amp;m: stories are filed, edited, checked and signed off</source>
        <translation>Eine Redaktion: Beiträge werden abgegeben, redigiert, &amp;geprüft und freigegeben</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>&amp;Reporter/in</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>R&amp;edakteur/in</translation>
    </message>
    <message>
        <source>&amp;Photo editor</source>
        <translation>&amp;Bildredakteur/in</translation>
    </message>
    <message>
        <source>Chec&amp;ker</source>
        <translation>&amp;Faktenprüfer/in</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Chef/in vom Dienst</translation>
    </message>
    <message>
        <source>What you work as here; add the others under Edit ▸ People.</source>
        <translation>Als was Sie hier arbeiten; tragen Sie die anderen unter Bearbeiten ▸ Personen ein.</translation>
    </message>
    <message>
        <source>Where do finished stories &amp;go?</source>
        <translation>&amp;Wohin gehen fertige Beiträge?</translation>
    </message>
    <message>
        <source>A folder; leave it empty to say it later</source>
        <translation>Ein Ordner; leer lassen, um es später zu sagen</translation>
    </message>
    <message>
        <source>Folder for finished stories</source>
        <translation>Ordner für fertige Beiträge</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>To a &amp;web site or a server: I set it up next</source>
        <translation>&amp;Auf eine Website oder einen Server: Das richte ich als Nächstes ein</translation>
    </message>
    <message>
        <source>Look at the sample newsroom</source>
        <translation>Die Beispielredaktion ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start wri&amp;ting</source>
        <translation>&amp;Mit dem Schreiben beginnen</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Where finished stories go</source>
        <translation>Wohin fertige Beiträge gehen</translation>
    </message>
    <message>
        <source>Write your name; it stands in your byline.</source>
        <translation>Schreiben Sie Ihren Namen; er steht in Ihrer Autorenzeile.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”; choose one, or leave it empty.</source>
        <translation>Es gibt keinen Ordner „{folder}“; wählen Sie einen oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>Flash</name>
    <message>
        <source>Flash</source>
        <translation>Eilmeldung</translation>
    </message>
    <message>
        <source>A headline, and it is sent. Checks that are required are passed over for now and are due in 15 minutes. What is off the record, a confidential name and a live embargo hold all the same.</source>
        <translation>Eine Überschrift, und sie ist gesendet. Vorgeschriebene Prüfungen werden vorerst übergangen und sind in 15 Minuten fällig. Was unter drei gesagt wurde, ein vertraulicher Name und eine laufende Sperrfrist halten trotzdem auf.</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>One sentence, if there is one yet</source>
        <translation>Ein Satz, falls es schon einen gibt</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send &amp;Now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
</context>
<context>
    <name>Galleys</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The PDF is written: {0}</source>
        <translation>Das PDF ist geschrieben: {0}</translation>
    </message>
    <message>
        <source>The story is with the printer.</source>
        <translation>Der Beitrag ist beim Drucker.</translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}: {why}; choose another folder.</source>
        <translation>Das PDF konnte nicht nach {path} geschrieben werden: {why}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}; choose another folder.</source>
        <translation>Das PDF konnte nicht nach {path} geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}: {why}; choose another file.</source>
        <translation>Das PDF konnte nicht nach {path} geschrieben werden: {why}; wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Choose a line to go to the spot.</source>
        <translation>Wählen Sie eine Zeile, um zur Stelle zu gelangen.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Change the byline</source>
        <translation>Autorenzeile ändern</translation>
    </message>
    <message>
        <source>Add a byline</source>
        <translation>Autorenzeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Versions of this story</source>
        <translation>Fassungen dieses Beitrags</translation>
    </message>
    <message>
        <source>Who changed what in this story</source>
        <translation>Wer was in diesem Beitrag geändert hat</translation>
    </message>
    <message>
        <source>No versions yet.
They are kept by themselves: when the story is filed, before a new day’s work, and every so often while you write.</source>
        <translation>Noch keine Fassungen.
Sie werden von selbst festgehalten: bei der Abgabe, vor der Arbeit eines neuen Tages und immer wieder, während Sie schreiben.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>Noch niemand hat etwas geändert.</translation>
    </message>
    <message>
        <source>There is no earlier version of this story yet.</source>
        <translation>Es gibt noch keine frühere Fassung dieses Beitrags.</translation>
    </message>
    <message>
        <source>Kept as “{0}”. It stays in the history for good.</source>
        <translation>Als „{0}“ festgehalten. Sie bleibt dauerhaft im Verlauf.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>You have looked at every change. The next comparison begins here.</source>
        <translation>Sie haben jede Änderung angesehen. Der nächste Vergleich beginnt hier.</translation>
    </message>
    <message>
        <source>Restore the version of {0}?</source>
        <translation>Die Fassung von {0} wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>These go back to what they were: {0}. {1} words come back, {2} go out. What stands now is kept as a version, and Undo takes it back.</source>
        <translation>Diese werden wieder, was sie waren: {0}. {1} Wörter kommen zurück, {2} gehen. Was jetzt dasteht, wird als Fassung festgehalten, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The story is as it was: {0}.</source>
        <translation>Der Beitrag ist wieder, wie er war: {0}.</translation>
    </message>
    <message>
        <source>The paragraph is as it was: {0}.</source>
        <translation>Der Absatz ist wieder, wie er war: {0}.</translation>
    </message>
    <message>
        <source>The passage is as it was: {0}.</source>
        <translation>Die Passage ist wieder, wie sie war: {0}.</translation>
    </message>
    <message>
        <source>The field is as it was: {0}.</source>
        <translation>Das Feld ist wieder, wie es war: {0}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bringing in {n} files…</source>
        <translation>{n} Dateien werden hereingeholt&#xa0;…</translation>
    </message>
    <message>
        <source>Bringing in {file}…</source>
        <translation>{file} wird hereingeholt&#xa0;…</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Noch nichts hereingekommen</translation>
    </message>
    <message>
        <source>Since this newsroom was opened, from {folder}</source>
        <translation>Seit diese Redaktion geöffnet ist, aus {folder}</translation>
    </message>
    <message>
        <source>Stopped: {said}</source>
        <translation>Angehalten: {said}</translation>
    </message>
    <message>
        <source>The received files are kept with the stories.</source>
        <translation>Die empfangenen Dateien bleiben bei den Beiträgen.</translation>
    </message>
    <message>
        <source>1 story came in</source>
        <translation>1 Beitrag kam herein</translation>
    </message>
    <message>
        <source>{n} stories came in</source>
        <translation>{n} Beiträge kamen herein</translation>
    </message>
    <message>
        <source>1 file did not</source>
        <translation>1 Datei nicht</translation>
    </message>
    <message>
        <source>{n} files did not</source>
        <translation>{n} Dateien nicht</translation>
    </message>
</context>
<context>
    <name>Imported</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Hereingekommene Dateien</translation>
    </message>
    <message>
        <source>&amp;Open story</source>
        <translation>&amp;Beitrag öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>InCopy</name>
    <message>
        <source>Quotations in the copy</source>
        <translation>Zitate im Text</translation>
    </message>
    <message>
        <source>Nothing to look at.
What is recorded agrees with the copy.</source>
        <translation>Nichts anzusehen.
Was aufgezeichnet ist, stimmt mit dem Text überein.</translation>
    </message>
    <message>
        <source>The quotations are being looked at …</source>
        <translation>Die Zitate werden angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>No quotation in the copy yet.
What stands between quotation marks is listed here, and held against what was recorded.</source>
        <translation>Noch kein Zitat im Text.
Was zwischen Anführungszeichen steht, wird hier aufgelistet und mit dem verglichen, was aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To look at: {n}</source>
        <translation>Anzusehen: {n}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>{n} not recorded</source>
        <translation>{n} nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Go to the Words</source>
        <translation>Zum Wortlaut</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Came in: {title}</source>
        <translation>Hereingekommen: {title}</translation>
    </message>
    <message>
        <source>{n} stories came in.</source>
        <translation>{n} Beiträge kamen herein.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>KeepTemplate</name>
    <message>
        <source>Save as Template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>New stories can begin with the words, section, genre, length and other details of this one. Who wrote it, its photos and its state stay out.</source>
        <translation>Neue Beiträge können mit Text, Ressort, Genre, Länge und anderen Details von diesem beginnen. Wer ihn geschrieben hat, seine Fotos und sein Stand bleiben weg.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Tide table</source>
        <translation>Gezeitentafel</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>Wofür sie gedacht ist, in einem Satz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>KeepTemplateDialog</name>
    <message>
        <source>There is a template “{name}”. Replace it?</source>
        <translation>Es gibt schon eine Vorlage „{name}“. Ersetzen?</translation>
    </message>
    <message>
        <source>Stories that were begun from it stay as they are.</source>
        <translation>Beiträge, die damit begonnen wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>KeepVersionDialog</name>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>LanguagePane</name>
    <message>
        <source>What the language check found</source>
        <translation>Was die Sprachprüfung gefunden hat</translation>
    </message>
    <message>
        <source>Check Spelling and Style</source>
        <translation>Rechtschreibung und Stil prüfen</translation>
    </message>
    <message>
        <source>Spelling and style are not checked.</source>
        <translation>Rechtschreibung und Stil werden nicht geprüft.</translation>
    </message>
    <message>
        <source>The words are being read …</source>
        <translation>Der Wortlaut wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is let stand in this story.</source>
        <translation>In diesem Beitrag wird nichts stehen gelassen.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nichts von dieser Art.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>What somebody lets stand: {n}</source>
        <translation>Was jemand stehen lässt: {n}</translation>
    </message>
    <message>
        <source>Go to the Words</source>
        <translation>Zum Wortlaut</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>They could be kept nowhere else: copy them into another program before you close.</source>
        <translation>Sie konnten nirgends sonst gesichert werden: Kopieren Sie sie in ein anderes Programm, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>They are kept in {folder}, and are saved by themselves when this newsroom is opened again on this computer.</source>
        <translation>Sie liegen in {folder} und werden von selbst gespeichert, wenn diese Redaktion auf diesem Rechner wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Your last words are not saved in the newsroom yet.</source>
        <translation>Ihre letzten Wörter sind noch nicht in der Redaktion gespeichert.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What would leave</source>
        <translation>Was hinausginge</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Ganz</translation>
    </message>
    <message>
        <source>The file as it would leave</source>
        <translation>Die Datei, wie sie hinausginge</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>What is different from what left last in this format</source>
        <translation>Was anders ist als das, was zuletzt in diesem Format hinausging</translation>
    </message>
    <message>
        <source>Files that would leave</source>
        <translation>Dateien, die hinausgingen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text of this file</source>
        <translation>Den ganzen Text dieser Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Looking what would leave…</source>
        <translation>Es wird nachgesehen, was hinausginge&#xa0;…</translation>
    </message>
    <message>
        <source>Picture that would leave</source>
        <translation>Bild, das hinausginge</translation>
    </message>
    <message>
        <source>It never left in this format</source>
        <translation>In diesem Format ging er noch nie hinaus</translation>
    </message>
    <message>
        <source>What is different from what left last in this format</source>
        <translation>Was anders ist als das, was zuletzt in diesem Format hinausging</translation>
    </message>
    <message>
        <source>These are bytes and no words; what is packed in them stands below.</source>
        <translation>Das sind Bytes und keine Wörter; was darin gepackt ist, steht darunter.</translation>
    </message>
    <message>
        <source>What left last in this format, on {at}, is struck through where it is gone.</source>
        <translation>Was zuletzt in diesem Format hinausging, am {at}, ist durchgestrichen, wo es fehlt.</translation>
    </message>
    <message>
        <source>It was made again of the version kept then.</source>
        <translation>Es wurde aus der damals festgehaltenen Fassung noch einmal erzeugt.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation>Dieses Bild kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>the first {n} of {all} pages</source>
        <translation>die ersten {n} von {all} Seiten</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Darf hinaus</translation>
    </message>
    <message>
        <source>May leave · {n} to look at</source>
        <translation>Darf hinaus · {n} anzusehen</translation>
    </message>
    <message>
        <source>Nothing is different in this file.</source>
        <translation>In dieser Datei ist nichts anders.</translation>
    </message>
    <message>
        <source>{n} characters are the same</source>
        <translation>{n} Zeichen sind gleich</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;Link entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Which recorded quote is it?</source>
        <translation>Welches aufgezeichnete Zitat ist es?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Find in all that is recorded: words, speaker, story</source>
        <translation>In allem Aufgezeichneten suchen: Wörter, Sprecher, Beitrag</translation>
    </message>
    <message>
        <source>No recorded quote has all these words.</source>
        <translation>Kein aufgezeichnetes Zitat hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: record the quote first.</source>
        <translation>Noch nichts ist aufgezeichnet: Zeichnen Sie das Zitat erst auf.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>Anfang {0}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Out {0}</source>
        <translation>Ende {0}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>MacrosDialog</name>
    <message>
        <source>A short name is one word, without blanks, braces and backslashes.</source>
        <translation>Ein Kurzname ist ein Wort ohne Leerzeichen, geschweifte Klammern und Backslash.</translation>
    </message>
    <message>
        <source>“{0}” is there twice.</source>
        <translation>„{0}“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>“{0}” is neither a macro nor a field; it stays as it is typed.</source>
        <translation>„{0}“ ist weder ein Makro noch ein Feld; es bleibt stehen, wie es getippt ist.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Click to play from here</source>
        <translation>Klicken, um ab hier abzuspielen</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Number {id}</source>
        <translation>Nummer {id}</translation>
    </message>
    <message>
        <source>&amp;Take the Suggestion</source>
        <translation>&amp;Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>&amp;Take the {n} Suggestions</source>
        <translation>{n} Vorschläge &amp;übernehmen</translation>
    </message>
    <message>
        <source>{n} more are found by their names.</source>
        <translation>{n} weitere werden über ihren Namen gefunden.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>How far the merge is</source>
        <translation>Wie weit das Zusammenführen ist</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Was daran neu ist</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>&amp;Read Them</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>Woher sie es wissen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Wie vereinbart</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Source of</source>
        <translation>Quelle von</translation>
    </message>
    <message>
        <source>Nobody seems to be written down twice.</source>
        <translation>Niemand scheint doppelt eingetragen zu sein.</translation>
    </message>
    <message>
        <source>{0} (kept)</source>
        <translation>{0} (bleibt)</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>{0} is one source now, with {1} quotes more. The others are on the spike.</source>
        <translation>{0} ist jetzt eine Quelle, mit {1} weiteren Zitaten. Die anderen sind bei Verworfenem.</translation>
    </message>
    <message>
        <source>Merge Newsroom</source>
        <translation>Redaktion zusammenführen</translation>
    </message>
    <message>
        <source>Merging {name}…</source>
        <translation>{name} wird zusammengeführt&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation>neu: {kind}</translation>
    </message>
    <message>
        <source>({kind})</source>
        <translation>({kind})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cut short: what is in stays in, and the rest comes when you merge again.</source>
        <translation>Abgebrochen: Was drin ist, bleibt drin, und der Rest kommt, wenn Sie erneut zusammenführen.</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>Nichts wurde zusammengeführt</translation>
    </message>
</context>
<context>
    <name>Mixed</name>
    <message>
        <source>Passages that a merge mixed</source>
        <translation>Passagen, die beim Zusammenführen vermischt wurden</translation>
    </message>
    <message>
        <source>Passages to read</source>
        <translation>Zu lesende Passagen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Wie es jetzt da steht</translation>
    </message>
    <message>
        <source>Take &amp;Ours</source>
        <translation>&amp;Unsere nehmen</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>&amp;Andere nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep As It Is</source>
        <translation>&amp;So lassen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Show in Copy</source>
        <translation>&amp;Im Text zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MixedDialog</name>
    <message>
        <source>(taken out)</source>
        <translation>(herausgenommen)</translation>
    </message>
    <message>
        <source>One passage was changed on both sides</source>
        <translation>Eine Passage wurde auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>{n} passages were changed on both sides</source>
        <translation>{n} Passagen wurden auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>The passage was taken out or written anew since: only Keep As It Is is left.</source>
        <translation>Die Passage wurde seither herausgenommen oder neu geschrieben: Es bleibt nur „So lassen, wie es ist“.</translation>
    </message>
    <message>
        <source>Until you have read it, the story may not be published. Undo takes Ours or Theirs back.</source>
        <translation>Solange Sie sie nicht gelesen haben, darf der Beitrag nicht veröffentlicht werden. „Rückgängig“ macht „Unsere“ oder „Andere“ ungeschehen.</translation>
    </message>
</context>
<context>
    <name>MixedStrip</name>
    <message>
        <source>&amp;Read Them</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>The merge of {day} mixed a passage that both sides had changed.</source>
        <translation>Das Zusammenführen vom {day} hat eine Passage vermischt, die beide Seiten geändert hatten.</translation>
    </message>
    <message>
        <source>The merge of {day} mixed {n} passages that both sides had changed.</source>
        <translation>Das Zusammenführen vom {day} hat {n} Passagen vermischt, die beide Seiten geändert hatten.</translation>
    </message>
    <message>
        <source>&amp;Read It</source>
        <translation>L&amp;esen</translation>
    </message>
</context>
<context>
    <name>ModeButton</name>
    <message>
        <source>Whether your changes are made at once or suggested</source>
        <translation>Ob Ihre Änderungen gleich gelten oder vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>ddd d. MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Hier: {0}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>NewAction</name>
    <message>
        <source>New Action</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Send to the lawyer</source>
        <translation>An das Justiziariat senden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>States from which it leads</source>
        <translation>Stände, von denen er ausgeht</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>NewsroomChanges</name>
    <message>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <source>Nothing was changed that is looked for here.</source>
        <translation>Nichts von dem, wonach hier gesucht wird, wurde geändert.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diese Mitteilung schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Which notices are listed</source>
        <translation>Welche Mitteilungen aufgelistet werden</translation>
    </message>
    <message>
        <source>Mark All as &amp;Read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Also tell me on the &amp;desktop while I work in another program</source>
        <translation>Auch auf dem Schreibtisch &amp;mitteilen, während ich in einem anderen Programm arbeite</translation>
    </message>
    <message>
        <source>Enter goes to the story; Space marks as read or unread.</source>
        <translation>Eingabe führt zum Beitrag; die Leertaste markiert als gelesen oder ungelesen.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>all notices</source>
        <translation>alle Mitteilungen</translation>
    </message>
    <message>
        <source>unread ones</source>
        <translation>ungelesene</translation>
    </message>
    <message>
        <source>Unread: {notice}</source>
        <translation>Ungelesen: {notice}</translation>
    </message>
    <message>
        <source>Say in Edit ▸ Preferences who you are; then you are told what is for you.</source>
        <translation>Sagen Sie unter Bearbeiten ▸ Einstellungen, wer Sie sind; dann wird Ihnen mitgeteilt, was Sie angeht.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
    <message>
        <source>Nothing yet. You are told here when a story is filed, sent back or due, and when you are named.</source>
        <translation>Noch nichts. Hier wird Ihnen mitgeteilt, wenn ein Beitrag abgegeben, zurückgegeben oder fällig wird und wenn Sie genannt werden.</translation>
    </message>
</context>
<context>
    <name>OpenStories</name>
    <message>
        <source>“{0}” was destroyed.</source>
        <translation>„{0}“ wurde vernichtet.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer letters.</source>
        <translation>Nichts passt zu diesen Wörtern. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>PassageLanguage</name>
    <message>
        <source>Language of Passage</source>
        <translation>Sprache der Passage</translation>
    </message>
    <message>
        <source>These words are &amp;in</source>
        <translation>&amp;Diese Wörter sind in</translation>
    </message>
    <message>
        <source>In the &amp;Story’s Language</source>
        <translation>&amp;In der Sprache des Beitrags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Looking what would be sent…</source>
        <translation>Es wird nachgesehen, was gesendet würde&#xa0;…</translation>
    </message>
    <message>
        <source>It was never sent there</source>
        <translation>Es wurde nie dorthin gesendet</translation>
    </message>
    <message>
        <source>What is different from what was sent last</source>
        <translation>Was anders ist als das, was zuletzt gesendet wurde</translation>
    </message>
    <message>
        <source>Nothing is different in this part from what was sent last.</source>
        <translation>In diesem Teil ist nichts anders als in dem, was zuletzt gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People of the newsroom</source>
        <translation>Personen der Redaktion</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>&amp;Wie gedruckt</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Ebenso</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>Ber&amp;ufsbezeichnung</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>&amp;Ressort</translation>
    </message>
    <message>
        <source>News, Sport …</source>
        <translation>Nachrichten, Sport&#xa0;…</translation>
    </message>
    <message>
        <source>The section of the paper that they work for</source>
        <translation>Das Ressort, für das die Person arbeitet</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Europe/Berlin</source>
        <translation>Europe/Berlin</translation>
    </message>
    <message>
        <source>Where they work; empty: where their computer is</source>
        <translation>Wo die Person arbeitet; leer: wo ihr Rechner steht</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Arbeitet als</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>Reporter/&amp;in</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>Re&amp;dakteur/in</translation>
    </message>
    <message>
        <source>Photo edi&amp;tor</source>
        <translation>&amp;Bildredakteur/in</translation>
    </message>
    <message>
        <source>Chec&amp;ker</source>
        <translation>Fakten&amp;prüfer/in</translation>
    </message>
    <message>
        <source>Publi&amp;sher</source>
        <translation>&amp;Chef/in vom Dienst</translation>
    </message>
    <message>
        <source>Outside reader</source>
        <translation>Leser/in von außen</translation>
    </message>
    <message>
        <source>A source, a lawyer: what they change in a story is a proposal</source>
        <translation>Eine Quelle, ein Anwalt: Was sie in einem Beitrag ändern, ist ein Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>&amp;Kurzporträt</translation>
    </message>
    <message>
        <source>Stands under the story as the author line</source>
        <translation>Steht als Autorenhinweis unter dem Beitrag</translation>
    </message>
    <message>
        <source>A&amp;uthor page</source>
        <translation>&amp;Autorenseite</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>On the sta&amp;ff</source>
        <translation>&amp;Festangestellt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Contacts are private; they leave by no export.</source>
        <translation>Kontaktdaten sind privat; sie verlassen das Haus mit keinem Export.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Nothing is ticked: they may do what anybody here may.</source>
        <translation>Nichts ist angekreuzt: Die Person darf, was hier jeder darf.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone; write it like Europe/Berlin.</source>
        <translation>„{zone}“ ist keine Zeitzone; schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>PeopleShown</name>
    <message>
        <source>People shown, from left to right; Alt with an arrow moves one</source>
        <translation>Abgebildete Personen, von links nach rechts; Alt mit einer Pfeiltaste verschiebt eine</translation>
    </message>
    <message>
        <source>From left to right. Alt+Up and Alt+Down move a name, Delete takes it out.</source>
        <translation>Von links nach rechts. Alt+Auf und Alt+Ab verschieben einen Namen, Entf nimmt ihn heraus.</translation>
    </message>
    <message>
        <source>Next from the left</source>
        <translation>Die nächste Person von links</translation>
    </message>
    <message>
        <source>Next person, from left to right</source>
        <translation>Nächste Person, von links nach rechts</translation>
    </message>
    <message>
        <source>Into Caption</source>
        <translation>In die Bildunterschrift</translation>
    </message>
    <message>
        <source>Write the names at the caret of the caption, from left to right</source>
        <translation>Die Namen an der Schreibmarke der Bildunterschrift einsetzen, von links nach rechts</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Story: {0}</source>
        <translation>Beitrag: {0}</translation>
    </message>
    <message>
        <source>All photos of the newsroom</source>
        <translation>Alle Fotos der Redaktion</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Photo desk: {0}</source>
        <translation>Fototisch: {0}</translation>
    </message>
    <message>
        <source>Photo desk</source>
        <translation>Fototisch</translation>
    </message>
    <message>
        <source>It is not in this newsroom.</source>
        <translation>Es ist nicht in dieser Redaktion.</translation>
    </message>
    <message>
        <source>Photo desk: the last {0} photos; words find the others</source>
        <translation>Fototisch: die letzten {0} Fotos; Wörter finden die anderen</translation>
    </message>
    <message>
        <source>in {0} stories</source>
        <translation>in {0} Beiträgen</translation>
    </message>
    <message>
        <source>in 1 story</source>
        <translation>in 1 Beitrag</translation>
    </message>
    <message>
        <source>in no story</source>
        <translation>in keinem Beitrag</translation>
    </message>
    <message>
        <source>No photo fits.
Other words, or “All” in the box beside them, may find it.</source>
        <translation>Kein Foto passt.
Andere Wörter oder „Alle“ im Feld daneben finden es vielleicht.</translation>
    </message>
    <message>
        <source>No photos here.
Drop some, paste one, or add them from files.</source>
        <translation>Hier sind keine Fotos.
Ziehen Sie welche herein, fügen Sie eines ein oder holen Sie sie aus Dateien.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>“{0}” is in this story already.</source>
        <translation>„{0}“ ist schon in diesem Beitrag.</translation>
    </message>
    <message>
        <source>{0} photos are out of the story; Undo brings them back.</source>
        <translation>{0} Fotos sind aus dem Beitrag heraus; „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>The photo is out of the story; Undo brings it back.</source>
        <translation>Das Foto ist aus dem Beitrag heraus; „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>It stands in {0}. None of them shows it until it is restored.</source>
        <translation>Es steht in {0}. Kein Beitrag zeigt es, bis es wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Spike this photo?</source>
        <translation>Dieses Foto verwerfen?</translation>
    </message>
    <message>
        <source>Spike the Photo</source>
        <translation>Das Foto verwerfen</translation>
    </message>
    <message>
        <source>Written into {0} photos; Undo takes it back.</source>
        <translation>In {0} Fotos geschrieben; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
</context>
<context>
    <name>PhotosPane</name>
    <message>
        <source>“{0}” is not in this newsroom: it was destroyed, or has not come here yet. The story goes on without it.</source>
        <translation>„{0}“ ist nicht in dieser Redaktion: Es wurde vernichtet oder ist noch nicht angekommen. Der Beitrag geht ohne es weiter.</translation>
    </message>
    <message>
        <source>Put the photo aside in every story; it can be restored</source>
        <translation>Das Foto in jedem Beitrag beiseitelegen; es lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>Photos of this story</source>
        <translation>Fotos dieses Beitrags</translation>
    </message>
    <message>
        <source>No photos yet.
Drop some here, paste one, or add them from files.</source>
        <translation>Noch keine Fotos.
Ziehen Sie welche herein, fügen Sie eines ein oder holen Sie sie aus Dateien.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Next person, from left to right</source>
        <translation>Nächste Person, von links nach rechts</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>“{0}” is out of the story; Undo brings it back.</source>
        <translation>„{0}“ ist aus dem Beitrag heraus; „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>“{0}” is back from the spike.</source>
        <translation>„{0}“ ist aus dem Verworfenen zurück.</translation>
    </message>
    <message>
        <source>Spike “{0}” in {1} more stories?</source>
        <translation>„{0}“ in {1} weiteren Beiträgen verwerfen?</translation>
    </message>
    <message>
        <source>Spike “{0}”?</source>
        <translation>„{0}“ verwerfen?</translation>
    </message>
    <message>
        <source>It also stands in {0}. No story shows it or leaves with it until it is restored. To take it out of this story alone, remove it.</source>
        <translation>Es steht auch in {0}. Kein Beitrag zeigt es oder geht damit hinaus, bis es wiederhergestellt ist. Um es nur aus diesem Beitrag zu nehmen, entfernen Sie es.</translation>
    </message>
    <message>
        <source>Spike the Photo</source>
        <translation>Das Foto verwerfen</translation>
    </message>
    <message>
        <source>“{0}” is spiked: no story shows it. It can be restored here, or in File ▸ Newsroom Upkeep ▸ What Is on the Spike.</source>
        <translation>„{0}“ ist verworfen: Kein Beitrag zeigt es. Es lässt sich hier wiederherstellen oder unter Datei ▸ Pflege der Redaktion ▸ Verworfenes.</translation>
    </message>
    <message>
        <source>Bring the photo back from the spike</source>
        <translation>Das Foto aus dem Verworfenen zurückholen</translation>
    </message>
    <message>
        <source>“{0}” looks like “{1}”, which is here already.</source>
        <translation>„{0}“ sieht aus wie „{1}“, das schon hier ist.</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Cut: lead, square, portrait or a ratio like 3:2; empty for the photo’s own.</source>
        <translation>Schnitt: lead, square, portrait oder ein Verhältnis wie 3:2; leer für das des Fotos selbst.</translation>
    </message>
    <message>
        <source>Usual is what stands in Preferences, In and Out.</source>
        <translation>Üblich ist, was in den Einstellungen unter „Ein- und Ausgang“ steht.</translation>
    </message>
    <message>
        <source>Usual is one file of each photo, in the size that a site shows.</source>
        <translation>Üblich ist eine Datei von jedem Foto, in der Größe, die eine Website zeigt.</translation>
    </message>
</context>
<context>
    <name>PlainFiles</name>
    <message>
        <source>Write Out as Plain Files</source>
        <translation>Als einfache Dateien ausgeben</translation>
    </message>
    <message>
        <source>Everything in this newsroom as files that any computer reads without this program: stories in Markdown, every field in JSON, earlier versions, quotes and sources, the photos themselves.</source>
        <translation>Alles in dieser Redaktion als Dateien, die jeder Rechner ohne dieses Programm liest: Beiträge in Markdown, jedes Feld in JSON, frühere Fassungen, Zitate und Quellen, die Fotos selbst.</translation>
    </message>
    <message>
        <source>For the newsroom only: desk notes, private contacts and words that are off the record are in it.</source>
        <translation>Nur für die Redaktion: Interne Notizen, private Kontakte und unter drei Gesagtes sind darin.</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Write out</source>
        <translation>&amp;Ausgeben</translation>
    </message>
</context>
<context>
    <name>PlainFilesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Everything is in {folder}.</source>
        <translation>Alles ist in {folder}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Wohin geschrieben wird</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>Ansicht des Kalenders</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Ressort</translation>
    </message>
    <message>
        <source>Section of the paper</source>
        <translation>Ressort der Zeitung</translation>
    </message>
    <message>
        <source>Budget of the day</source>
        <translation>Themenplan des Tages</translation>
    </message>
    <message>
        <source>&amp;New Assignment…</source>
        <translation>&amp;Neuer Auftrag&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Assignment…</source>
        <translation>A&amp;uftrag&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Story</source>
        <translation>&amp;Beitrag öffnen</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>PlanningDialog</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Calendar: arrow keys, Page Up and Page Down, Home for today, Enter to the budget. Budget: Enter opens, F2 assigns, Alt+Left and Alt+Right move the deadline by a day, Ctrl+C copies all as text.</source>
        <translation>Kalender: Pfeiltasten, Bild auf und Bild ab, Pos1 für heute, Eingabe zum Themenplan. Themenplan: Eingabe öffnet, F2 vergibt, Alt+Links und Alt+Rechts verschieben die Abgabe um einen Tag, Strg+C kopiert alles als Text.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{what}; times in {zone}</source>
        <translation>{what}; Zeiten in {zone}</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Für diesen Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Ohne Ressort</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Without a deadline ({n})</source>
        <translation>Ohne Abgabetermin ({n})</translation>
    </message>
    <message>
        <source>It stands here because it goes out then; its deadline is another day.</source>
        <translation>Er steht hier, weil er dann hinausgeht; seine Abgabe ist an einem anderen Tag.</translation>
    </message>
    <message>
        <source>The budget is on the clipboard.</source>
        <translation>Der Themenplan ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>Themenplan speichern</translation>
    </message>
    <message>
        <source>The budget is written: {path}</source>
        <translation>Der Themenplan ist geschrieben: {path}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Recordings cannot be played here: {0}</source>
        <translation>Aufnahmen können hier nicht abgespielt werden: {0}</translation>
    </message>
    <message>
        <source>This recording cannot be played ({0}). Its transcript is not touched by that.</source>
        <translation>Diese Aufnahme kann nicht abgespielt werden ({0}). Ihre Abschrift ist davon nicht berührt.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Typeface of the copy</source>
        <translation>Schrift des &amp;Textes</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <translation>&amp;Zeilenbreite</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>&amp;Fold the queue away when a story opens</source>
        <translation>Beitragsliste einklappen, wenn sich ein Beitrag öffnet</translation>
    </message>
    <message>
        <source>Lock the &amp;vault after</source>
        <translation>T&amp;resor abschließen nach</translation>
    </message>
    <message>
        <source> minutes without a touch</source>
        <translation> Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>Sprache der &amp;Oberfläche</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>&amp;Language of new stories</source>
        <translation>S&amp;prache neuer Beiträge</translation>
    </message>
    <message>
        <source>&amp;Smart punctuation: quotation marks, dashes and apostrophes of the language</source>
        <translation>T&amp;ypografische Zeichen: Anführungszeichen, Striche und Apostrophe der Sprache</translation>
    </message>
    <message>
        <source>Always show the &amp;marks of Markdown</source>
        <translation>Die Zeichen von Mar&amp;kdown immer zeigen</translation>
    </message>
    <message>
        <source>Headline on the &amp;web</source>
        <translation>&amp;Überschrift im Web</translation>
    </message>
    <message>
        <source>Headline in &amp;print</source>
        <translation>Überschrift &amp;im Druck</translation>
    </message>
    <message>
        <source>Headline on s&amp;ocial media</source>
        <translation>Überschrift in sozialen &amp;Medien</translation>
    </message>
    <message>
        <source>Stan&amp;dfirst</source>
        <translation>&amp;Vorspann</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>&amp;Name of the newsroom</source>
        <translation>&amp;Name der Redaktion</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>&amp;Sie sind</translation>
    </message>
    <message>
        <source>Finished stories &amp;go to</source>
        <translation>Fertige Beitr&amp;äge gehen an</translation>
    </message>
    <message>
        <source>Destinations…</source>
        <translation>Ziele&#xa0;…</translation>
    </message>
    <message>
        <source>Second place for &amp;backups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>None; best a folder on another disk</source>
        <translation>Keiner; am besten ein Ordner auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The &amp;spike keeps things for</source>
        <translation>Verworfenes &amp;bleibt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>What is on the spike for fewer days is not taken by emptying it</source>
        <translation>Was kürzer als so viele Tage verworfen ist, wird beim Leeren nicht mitgenommen</translation>
    </message>
    <message>
        <source>&amp;Thin stories unchanged for</source>
        <translation>Beiträge ausdünnen, unverändert seit</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Then only their filed, published and named versions are kept, and who changed what</source>
        <translation>Dann bleiben nur die abgegebenen, veröffentlichten und benannten Fassungen, und wer was geändert hat</translation>
    </message>
    <message>
        <source>In and Out</source>
        <translation>Ein- und Ausgang</translation>
    </message>
    <message>
        <source>Address of the &amp;web site</source>
        <translation>&amp;Adresse der Website</translation>
    </message>
    <message>
        <source>https://example.org/</source>
        <translation>https://example.org/</translation>
    </message>
    <message>
        <source>For feeds and imports that need whole addresses of pages and photos</source>
        <translation>Für Feeds und Importe, die vollständige Adressen von Seiten und Fotos brauchen</translation>
    </message>
    <message>
        <source>Folder of incoming &amp;copy</source>
        <translation>Ordner für eingehende Te&amp;xte</translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation>Keiner wird beobachtet</translation>
    </message>
    <message>
        <source>What arrives there becomes a story while this newsroom is open; the files stay where they are</source>
        <translation>Was dort ankommt, wird ein Beitrag, solange diese Redaktion geöffnet ist; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>&amp;Photos leave as</source>
        <translation>Fotos gehen hina&amp;us als</translation>
    </message>
    <message>
        <source>Files that each photo leaves as</source>
        <translation>Dateien, als die jedes Foto hinausgeht</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Usual ones</source>
        <translation>&amp;Die üblichen</translation>
    </message>
    <message>
        <source>Cut: lead, square, portrait or a ratio like 3:2; empty for the photo’s own. 0 pixels: as many as there are. All that stands here holds for everybody in this newsroom.</source>
        <translation>Schnitt: lead, square, portrait oder ein Verhältnis wie 3:2; leer für das des Fotos selbst. 0 Pixel: so viele, wie es gibt. Alles hier gilt für alle in dieser Redaktion.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>What may be done to recorded words without calling them altered. Capitals, marks and punctuation may always be the house’s own. These rules hold for everybody in this newsroom.</source>
        <translation>Was mit aufgezeichneten Worten geschehen darf, ohne dass sie als verändert gelten. Großschreibung, Anführungszeichen und Satzzeichen dürfen immer die des Hauses sein. Diese Regeln gelten für alle in dieser Redaktion.</translation>
    </message>
    <message>
        <source>Words left &amp;out behind an ellipsis</source>
        <translation>Auslassungen, die durch Auslassungspunkte angezeigt sind</translation>
    </message>
    <message>
        <source>“It was … late” for “It was, you will agree, late”</source>
        <translation>„Es war&#xa0;… spät“ für „Es war, Sie werden zustimmen, spät“</translation>
    </message>
    <message>
        <source>Words put in [&amp;brackets], or in the place of others</source>
        <translation>W&amp;örter in [Klammern], eingefügt oder anstelle anderer</translation>
    </message>
    <message>
        <source>“[The mayor] left” for “She left”</source>
        <translation>„[Die Bürgermeisterin] ging“ für „Sie ging“</translation>
    </message>
    <message>
        <source>&amp;Fillers and slips of the tongue left out unseen</source>
        <translation>Füllwörter und Versprecher, die stillschweigend wegbleiben</translation>
    </message>
    <message>
        <source>um, uh, you know, and words said twice</source>
        <translation>äh, ähm, sozusagen und doppelt Gesagtes</translation>
    </message>
    <message>
        <source>&amp;Contractions written out, and the other way round</source>
        <translation>Zusammengezogenes ausgeschrieben und umgekehrt</translation>
    </message>
    <message>
        <source>“do not” for “don’t”</source>
        <translation>„do not“ für „don’t“</translation>
    </message>
    <message>
        <source>&amp;Part of a sentence as a quotation of its own</source>
        <translation>Ein Satztei&amp;l als eigenes Zitat</translation>
    </message>
    <message>
        <source>Otherwise it counts as altered</source>
        <translation>Sonst gilt er als verändert</translation>
    </message>
    <message>
        <source>What such a quotation does when the story is to be published:</source>
        <translation>Was ein solches Zitat bewirkt, wenn der Beitrag veröffentlicht werden soll:</translation>
    </message>
    <message>
        <source>A&amp;ltered words</source>
        <translation>Veränderter &amp;Wortlaut</translation>
    </message>
    <message>
        <source>Other words than those that were recorded</source>
        <translation>Andere Worte als die aufgezeichneten</translation>
    </message>
    <message>
        <source>Only count them</source>
        <translation>Nur zählen</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Block, until an editor overrides</source>
        <translation>Aufhalten, bis die Redaktion eine Ausnahme macht</translation>
    </message>
    <message>
        <source>Said by &amp;somebody else</source>
        <translation>Von &amp;jemand anderem gesagt</translation>
    </message>
    <message>
        <source>The words were recorded, but of another speaker</source>
        <translation>Die Worte wurden aufgezeichnet, aber von einem anderen Sprecher</translation>
    </message>
    <message>
        <source>&amp;Unrecorded words</source>
        <translation>Ni&amp;cht aufgezeichnete Worte</translation>
    </message>
    <message>
        <source>Nothing that was recorded has these words</source>
        <translation>Nichts Aufgezeichnetes hat diesen Wortlaut</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>The article’s own serif</source>
        <translation>Die Serifenschrift des Artikels</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgendwohin</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Liegt in {folder}</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Thin stories that nobody has changed for {days} days?</source>
        <translation>Beiträge ausdünnen, die seit {days} Tagen niemand geändert hat?</translation>
    </message>
    <message>
        <source>Of each, the filed, published and named versions stay, and who changed which field when. The other versions and the single keystrokes go, and do not come back.</source>
        <translation>Von jedem bleiben die abgegebenen, veröffentlichten und benannten Fassungen und wer wann welches Feld geändert hat. Die übrigen Fassungen und die einzelnen Anschläge gehen verloren und kommen nicht wieder.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Ausdünnen</translation>
    </message>
    <message>
        <source>Folder where copy comes in</source>
        <translation>Ordner, in dem Texte eingehen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open a story to see it as readers will.</source>
        <translation>Öffnen Sie einen Beitrag, um ihn zu sehen wie Ihre Leser.</translation>
    </message>
    <message>
        <source>How to look at it</source>
        <translation>Wie man ihn betrachtet</translation>
    </message>
    <message>
        <source>Preview of the article</source>
        <translation>Vorschau des Artikels</translation>
    </message>
    <message>
        <source>This is a plain preview: the web engine does not start for root. Start deskeditor as an ordinary user to see the page as readers do.</source>
        <translation>Dies ist eine einfache Vorschau: Die Web-Engine startet nicht für root. Starten Sie deskeditor als gewöhnlicher Benutzer, um die Seite wie die Leser zu sehen.</translation>
    </message>
    <message>
        <source>This is a plain preview: the web engine cannot start here, most likely because the system does not allow its sandbox (user namespaces).</source>
        <translation>Dies ist eine einfache Vorschau: Die Web-Engine kann hier nicht starten, vermutlich weil das System ihre Abschottung nicht erlaubt (User Namespaces).</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>Confidential: everybody else sees the alias only</source>
        <translation>Vertraulich: Alle anderen sehen nur den Decknamen</translation>
    </message>
    <message>
        <source>Unlock Vault…</source>
        <translation>Tresor aufschließen&#xa0;…</translation>
    </message>
    <message>
        <source>What is sealed can be seen and changed by its owner, with the vault unlocked.</source>
        <translation>Was versiegelt ist, kann nur der Eigentümer bei aufgeschlossenem Tresor sehen und ändern.</translation>
    </message>
    <message>
        <source>New contacts are private until you share them (Quotes ▸ Vault).</source>
        <translation>Neue Kontakte sind privat, bis Sie sie teilen (Zitate ▸ Tresor).</translation>
    </message>
    <message>
        <source>All of this is shared with the newsroom. With a vault (Quotes ▸ Vault) contacts are private.</source>
        <translation>All das ist mit der Redaktion geteilt. Mit einem Tresor (Zitate ▸ Tresor) sind Kontakte privat.</translation>
    </message>
    <message>
        <source>Your vault is locked; unlock it to keep what is private.</source>
        <translation>Ihr Tresor ist abgeschlossen; schließen Sie ihn auf, um Privates aufzubewahren.</translation>
    </message>
    <message>
        <source>The vault was locked, and a source that was not complete yet was not saved.</source>
        <translation>Der Tresor wurde abgeschlossen, und eine Quelle, die noch nicht vollständig war, wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>That was a backup. It stays as it is; a copy of it was opened, in {folder}.</source>
        <translation>Das war eine Sicherung. Sie bleibt, wie sie ist; eine Kopie davon wurde geöffnet, in {folder}.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Search stories</source>
        <translation>Beiträge suchen</translation>
    </message>
    <message>
        <source>Searches and fields to look in</source>
        <translation>Suchen und Felder, in denen gesucht wird</translation>
    </message>
    <message>
        <source>Searches that are kept, and fields to look in</source>
        <translation>Aufgehobene Suchen und Felder, in denen gesucht wird</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Stände</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Stand filtern</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Ressorts</translation>
    </message>
    <message>
        <source>Filter by section</source>
        <translation>Nach Ressort filtern</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Only stories assigned to me</source>
        <translation>Nur Beiträge, die an mich vergeben sind</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>My desk, today: stories of my section and mine that are due or were changed today</source>
        <translation>Mein Tisch, heute: Beiträge meines Ressorts und meine, die heute fällig sind oder geändert wurden</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Sortieren und zeigen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Show what has been spiked</source>
        <translation>Zeigen, was verworfen wurde</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Deadline</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Slugline</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} Beiträge</translation>
    </message>
    <message>
        <source>Nothing is spiked</source>
        <translation>Nichts ist verworfen</translation>
    </message>
    <message>
        <source>What is spiked waits here to be restored.</source>
        <translation>Verworfenes wartet hier darauf, wiederhergestellt zu werden.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>Kein Beitrag passt</translation>
    </message>
    <message>
        <source>Other words, or fewer filters, may find it.</source>
        <translation>Andere Wörter oder weniger Filter finden ihn vielleicht.</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Alle Beiträge zeigen</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Start one here, or drop a text file on the window.</source>
        <translation>Beginnen Sie hier einen oder ziehen Sie eine Textdatei auf das Fenster.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Stände</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Ressorts</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Umgekehrte Reihenfolge</translation>
    </message>
</context>
<context>
    <name>QuotationModel</name>
    <message>
        <source>1 quotation</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>{n} quotations</source>
        <translation>{n} Zitate</translation>
    </message>
    <message>
        <source>, {n} to look at</source>
        <translation>, {n} anzusehen</translation>
    </message>
</context>
<context>
    <name>QuoteBook</name>
    <message>
        <source>Spike {0} and what they said?</source>
        <translation>{0} und das Gesagte verwerfen?</translation>
    </message>
    <message>
        <source>Their quotes are offered and published by no story until the source is restored from the spike.</source>
        <translation>Die Zitate werden in keinem Beitrag angeboten und veröffentlicht, bis die Quelle aus dem Verworfenen wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Spike the Source</source>
        <translation>Die Quelle verwerfen</translation>
    </message>
</context>
<context>
    <name>QuoteDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Zitat</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Zeit setzen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>{0} (new source)</source>
        <translation>{0} (neue Quelle)</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Neue Quelle&#xa0;…</translation>
    </message>
    <message>
        <source>Write down the words that were said.</source>
        <translation>Schreiben Sie die Worte auf, die gesagt wurden.</translation>
    </message>
    <message>
        <source>Say until when the words may not be used.</source>
        <translation>Sagen Sie, bis wann die Worte nicht verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Wie der Beitrag</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>These words stand in the copy: {0}.</source>
        <translation>Diese Worte stehen im Text: {0}.</translation>
    </message>
    <message>
        <source>These words are in no story yet.</source>
        <translation>Diese Worte stehen noch in keinem Beitrag.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Your name and the time are kept with it.</source>
        <translation>Ihr Name und die Zeit werden dabei festgehalten.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Throw away what you wrote here?</source>
        <translation>Wegwerfen, was Sie hier geschrieben haben?</translation>
    </message>
    <message>
        <source>It is not saved yet. Cancel goes back to the form.</source>
        <translation>Es ist noch nicht gespeichert. „Abbrechen“ führt zurück zum Formular.</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>RecordedQuotes</name>
    <message>
        <source>Sources and what they said</source>
        <translation>Quellen und was sie gesagt haben</translation>
    </message>
    <message>
        <source>Nothing recorded yet.
Write down who said what, in which words and on what terms; then insert it.</source>
        <translation>Noch nichts aufgezeichnet.
Schreiben Sie auf, wer was gesagt hat, in welchen Worten und zu welchen Bedingungen; dann setzen Sie es ein.</translation>
    </message>
    <message>
        <source>Spike {0} and what they said?</source>
        <translation>{0} und das Gesagte verwerfen?</translation>
    </message>
    <message>
        <source>Their quotes are offered and published by no story until the source is restored from the spike.</source>
        <translation>Die Zitate werden in keinem Beitrag angeboten und veröffentlicht, bis die Quelle aus dem Verworfenen wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Spike the Source</source>
        <translation>Die Quelle verwerfen</translation>
    </message>
    <message>
        <source>Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike.</source>
        <translation>Verworfen. Wiederherstellen lässt es sich unter Datei ▸ Pflege der Redaktion ▸ Verworfenes.</translation>
    </message>
    <message>
        <source>Insert with attribution</source>
        <translation>Mit Zuschreibung einsetzen</translation>
    </message>
    <message>
        <source>Insert as block quotation</source>
        <translation>Als Blockzitat einsetzen</translation>
    </message>
    <message>
        <source>Find where used</source>
        <translation>Suchen, wo verwendet</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>%n-mal verwendet</numerusform>
            <numerusform>%n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are in no story yet.</source>
        <translation>Diese Worte stehen noch in keinem Beitrag.</translation>
    </message>
</context>
<context>
    <name>ReplaceWindow</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{0} places in {1} stories</source>
        <translation>{0} Stellen in {1} Beiträgen</translation>
    </message>
    <message>
        <source>The first {0} places</source>
        <translation>Die ersten {0} Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n inside quotations</source>
        <translation>
            <numerusform>%n in Zitaten</numerusform>
            <numerusform>%n in Zitaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>{0} of {1} places</source>
        <translation>{0} von {1} Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Wird zurückgesetzt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n put back</source>
        <translation>
            <numerusform>%n zurückgesetzt</numerusform>
            <numerusform>%n zurückgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n left, as the words are others by now</source>
        <translation>
            <numerusform>%n gelassen, weil der Wortlaut inzwischen ein anderer ist</numerusform>
            <numerusform>%n gelassen, weil der Wortlaut inzwischen ein anderer ist</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace {0}</source>
        <translation>{0} e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Replace in Stories</source>
        <translation>In Beiträgen ersetzen</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Mind capitals</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Accents and the forms of Arabic and Kurdish letters make no difference</source>
        <translation>Akzente und die Formen arabischer und kurdischer Buchstaben machen keinen Unterschied</translation>
    </message>
    <message>
        <source>Accents and letter forms make no difference</source>
        <translation>Akzente und Buchstabenformen machen keinen Unterschied</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and blanks exactly as typed</source>
        <translation>Anführungszeichen, Apostrophe und Leerzeichen genau wie getippt</translation>
    </message>
    <message>
        <source>Marks exactly as typed</source>
        <translation>Zeichen genau wie getippt</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>In which stories</source>
        <translation>In welchen Beiträgen</translation>
    </message>
    <message>
        <source>In the stories that the queue lists</source>
        <translation>In den Beiträgen, die aufgelistet sind</translation>
    </message>
    <message>
        <source>In the stories chosen in the queue</source>
        <translation>In den Beiträgen, die in der Liste gewählt sind</translation>
    </message>
    <message>
        <source>In all stories</source>
        <translation>In allen Beiträgen</translation>
    </message>
    <message>
        <source>Inside &amp;quotations, too</source>
        <translation>&amp;Auch in Zitaten</translation>
    </message>
    <message>
        <source>Words between quotation marks are somebody&apos;s own; they are left alone unless this is ticked</source>
        <translation>Was zwischen Anführungszeichen steht, gehört jemand anderem; es wird nicht angetastet, solange dies nicht angekreuzt ist</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>Was geändert würde</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Put back everything that was replaced last</source>
        <translation>Alles zurücksetzen, was zuletzt ersetzt wurde</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ReplyLog</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Zeit setzen</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>Kein Beitrag</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Some time</source>
        <translation>Irgendwann</translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>Restore Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A backup is restored into a new folder, as a newsroom of its own. What you have now stays as it is, and so does the backup.</source>
        <translation>Eine Sicherung wird in einen neuen Ordner wiederhergestellt, als eigene Redaktion. Was Sie jetzt haben, bleibt, wie es ist, und die Sicherung auch.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Look in Another Folder…</source>
        <translation>In &amp;einem anderen Ordner suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Into the new folder</source>
        <translation>&amp;In den neuen Ordner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>&amp;Öffnen</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>There is no backup here yet. Look in another folder, or back up now.</source>
        <translation>Hier gibt es noch keine Sicherung. Suchen Sie in einem anderen Ordner oder sichern Sie jetzt.</translation>
    </message>
    <message>
        <source>Restored into {folder}.</source>
        <translation>Wiederhergestellt in {folder}.</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Wo die Sicherungen liegen</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Notes say what, and whose it was.</source>
        <translation>Anmerkungen sagen, was es war und von wem.</translation>
    </message>
    <message>
        <source>The marked-up copy is with the printer.</source>
        <translation>Der Text mit Korrekturzeichen ist beim Drucker.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Finds “{words}”: {message}</source>
        <translation>Findet „{words}“: {message}</translation>
    </message>
    <message>
        <source>Finds nothing in this sentence.</source>
        <translation>Findet in diesem Satz nichts.</translation>
    </message>
    <message>
        <source>Its examples hold.</source>
        <translation>Ihre Beispiele stimmen.</translation>
    </message>
    <message>
        <source>Give it an example that must be found, so that it tests itself.</source>
        <translation>Geben Sie ein Beispiel an, das gefunden werden muss, damit sie sich selbst prüft.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The file workflow.toml is not right, so what it said before still holds. {faults}</source>
        <translation>Die Datei workflow.toml stimmt nicht, darum gilt, was vorher darin stand. {faults}</translation>
    </message>
    <message>
        <source>{name}, changed here</source>
        <translation>{name}, hier geändert</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Jedes Ressort</translation>
    </message>
    <message>
        <source>Who may: {action}</source>
        <translation>Wer darf: {action}</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>The actions that lead to it go too. Stories that are in it stand in the nearest state of its meaning.</source>
        <translation>Die Schritte, die dorthin führen, gehen mit. Beiträge darin haben dann den nächsten Stand derselben Bedeutung.</translation>
    </message>
    <message>
        <source>Remove the state “{name}”?</source>
        <translation>Den Stand „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the action “{name}”?</source>
        <translation>Den Schritt „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Nobody can take it any more. Stories stay where they are.</source>
        <translation>Niemand kann ihn mehr tun. Beiträge bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Replace the workflow of this newsroom?</source>
        <translation>Den Ablauf dieser Redaktion ersetzen?</translation>
    </message>
    <message>
        <source>What was changed of it here is lost; stories stay as they are.</source>
        <translation>Was hier daran geändert wurde, geht verloren; Beiträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>A section goes to the category there that has its name, unless another one is chosen here.</source>
        <translation>Ein Ressort geht in die dortige Kategorie gleichen Namens, wenn hier keine andere gewählt ist.</translation>
    </message>
    <message>
        <source>Section here</source>
        <translation>Ressort hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>The one of its name</source>
        <translation>Die gleichen Namens</translation>
    </message>
    <message>
        <source>Is not there any more</source>
        <translation>Gibt es dort nicht mehr</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Gibt es dort</translation>
    </message>
    <message>
        <source>Is made when the first story goes there</source>
        <translation>Wird angelegt, wenn der erste Beitrag dorthin geht</translation>
    </message>
    <message>
        <source>Is not there: choose one</source>
        <translation>Gibt es dort nicht: Wählen Sie eine</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>A&amp;ls</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>Passwort oder Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Who is this there?</source>
        <translation>Wer ist das dort?</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>O&amp;verride: send it all the same</source>
        <translation>Ausnahme: &amp;trotzdem senden</translation>
    </message>
    <message>
        <source>Name of the colleague who lets your story out</source>
        <translation>Name der Person, die Ihren Beitrag hinauslässt</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>Why; it is kept in the history</source>
        <translation>Warum; es wird im Verlauf festgehalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What would be &amp;sent</source>
        <translation>&amp;Was gesendet würde</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>What is different from what was sent last</source>
        <translation>Was anders ist als das, was zuletzt gesendet wurde</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>De&amp;liveries…</source>
        <translation>L&amp;ieferungen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Set a time…</source>
        <translation>Zeit setzen&#xa0;…</translation>
    </message>
    <message>
        <source>As its state says</source>
        <translation>Wie der Stand es sagt</translation>
    </message>
    <message>
        <source>Send to {place}</source>
        <translation>An {place} senden</translation>
    </message>
    <message>
        <source>Asking the gate…</source>
        <translation>Die Freigabe wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>As files, in the format “{format}”.</source>
        <translation>Als Dateien, im Format „{format}“.</translation>
    </message>
    <message>
        <source>As its state says: {what}</source>
        <translation>Wie der Stand es sagt: {what}</translation>
    </message>
    <message>
        <source>Set the time at which it is to be public.</source>
        <translation>Setzen Sie die Zeit, ab der er öffentlich sein soll.</translation>
    </message>
    <message>
        <source>It stands there as it is here: nothing would have to be sent.</source>
        <translation>Er steht dort, wie er hier ist: Es müsste nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Its password or key is not known in this session. It is kept in the keyring, if there is one.</source>
        <translation>Passwort oder Schlüssel ist in dieser Sitzung nicht bekannt. Er wird im Schlüsselbund aufbewahrt, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>It is in the outbox, and goes on by itself: you can close this window.</source>
        <translation>Er ist im Postausgang und geht von selbst weiter: Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Not yet: this is in the way</source>
        <translation>Noch nicht: Das steht im Weg</translation>
    </message>
    <message>
        <source>First say who the authors are there</source>
        <translation>Sagen Sie erst, wer die Autoren dort sind</translation>
    </message>
    <message>
        <source>May leave; please look at these</source>
        <translation>Darf hinaus; bitte sehen Sie sich das an</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Darf hinaus</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>Shape of the Story</source>
        <translation>Umfang und Form</translation>
    </message>
    <message>
        <source>The shape of the story</source>
        <translation>Umfang und Form des Beitrags</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShapeWindow</name>
    <message>
        <source>Shape of the Story: {0}</source>
        <translation>Umfang und Form: {0}</translation>
    </message>
    <message>
        <source>Shape of the Story</source>
        <translation>Umfang und Form</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>The checker’s sheet</source>
        <translation>Der Prüfbogen</translation>
    </message>
    <message>
        <source>Begin the Checker’s Sheet</source>
        <translation>Prüfbogen beginnen</translation>
    </message>
    <message>
        <source>This story has no checker’s sheet yet.
It lists the copy line by line, with the names, numbers, dates and quotes to check.</source>
        <translation>Dieser Beitrag hat noch keinen Prüfbogen.
Er führt den Text Zeile für Zeile auf, mit den Namen, Zahlen, Daten und Zitaten, die zu prüfen sind.</translation>
    </message>
    <message>
        <source>The copy is being read …</source>
        <translation>Der Text wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing in the copy contradicts itself, as far as the program can reckon.</source>
        <translation>Nichts im Text widerspricht sich, soweit das Programm rechnen kann.</translation>
    </message>
    <message>
        <source>Every line has been checked.</source>
        <translation>Jede Zeile ist geprüft.</translation>
    </message>
    <message>
        <source>No name in the copy.</source>
        <translation>Kein Name im Text.</translation>
    </message>
    <message>
        <source>There is no copy to check yet.</source>
        <translation>Es gibt noch keinen Text zu prüfen.</translation>
    </message>
    <message>
        <source>{n} of {all} lines, {percent} %</source>
        <translation>{n} von {all} Zeilen, {percent} %</translation>
    </message>
    <message>
        <source>To do: {n}</source>
        <translation>Zu tun: {n}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Queries: {n}</source>
        <translation>Rückfragen: {n}</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>{n} lines are chosen.</source>
        <translation>{n} Zeilen sind gewählt.</translation>
    </message>
    <message>
        <source>Go to the Words</source>
        <translation>Zum Wortlaut</translation>
    </message>
</context>
<context>
    <name>SheetWatch</name>
    <message>
        <source>The words have changed meanwhile; look again.</source>
        <translation>Der Wortlaut hat sich inzwischen geändert; sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation>Zeit setzen</translation>
    </message>
    <message>
        <source>A confidential source needs an alias.</source>
        <translation>Eine vertrauliche Quelle braucht einen Decknamen.</translation>
    </message>
    <message>
        <source>Write the name, or how the source may be called (Attribution).</source>
        <translation>Schreiben Sie den Namen oder wie die Quelle genannt werden darf (Zuschreibung).</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>(nicht hier)</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>Kein Beitrag</translation>
    </message>
    <message>
        <source>Nothing of theirs is recorded yet.</source>
        <translation>Von ihr ist noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>This source is confidential, and the vault is locked: only the alias can be read.</source>
        <translation>Diese Quelle ist vertraulich, und der Tresor ist abgeschlossen: Nur der Deckname ist zu lesen.</translation>
    </message>
    <message>
        <source>Contacts of this source are in a vault that is locked.</source>
        <translation>Kontakte dieser Quelle liegen in einem Tresor, der abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>SpeakerLabel</name>
    <message>
        <source>Who speaks at the caret</source>
        <translation>Wer an der Schreibmarke spricht</translation>
    </message>
</context>
<context>
    <name>Spike</name>
    <message>
        <source>Spike</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Find on the spike</source>
        <translation>Im Verworfenen suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is on the spike</source>
        <translation>Was verworfen ist</translation>
    </message>
    <message>
        <source>What was spiked, to read</source>
        <translation>Was verworfen wurde, zum Lesen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back what is chosen</source>
        <translation>Gewähltes zurückholen</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Vernichten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove what is chosen for good</source>
        <translation>Gewähltes endgültig entfernen</translation>
    </message>
    <message>
        <source>&amp;Empty the Spike…</source>
        <translation>Verworfenes &amp;leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SpikeDialog</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Spiked by</source>
        <translation>Verworfen von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Safe for</source>
        <translation>Sicher noch</translation>
    </message>
    <message>
        <source>Choose something to read it here.</source>
        <translation>Wählen Sie etwas, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” is back from the spike.</source>
        <translation>„{0}“ ist aus dem Verworfenen zurück.</translation>
    </message>
    <message>
        <source>{0} records are back from the spike.</source>
        <translation>{0} Datensätze sind aus dem Verworfenen zurück.</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(ohne Wörter)</translation>
    </message>
    <message>
        <source>may be emptied</source>
        <translation>darf geleert werden</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Nothing is spiked.</source>
        <translation>Nichts ist verworfen.</translation>
    </message>
    <message>
        <source>Nothing of that kind or with those words is on the spike.</source>
        <translation>Nichts von dieser Art oder mit diesen Wörtern ist verworfen.</translation>
    </message>
    <message>
        <source>{0} of {1} have been here for {2} days and go when the spike is emptied.</source>
        <translation>{0} von {1} sind seit {2} Tagen hier und gehen, wenn das Verworfene geleert wird.</translation>
    </message>
    <message>
        <source>All of this is safe: nothing has been here for {0} days yet.</source>
        <translation>Alles hier ist sicher: Noch nichts ist seit {0} Tagen hier.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Show the deliveries</source>
        <translation>Lieferungen zeigen</translation>
    </message>
    <message>
        <source>Language of the story</source>
        <translation>Sprache des Beitrags</translation>
    </message>
    <message>
        <source>Show what the check of spelling and style found</source>
        <translation>Zeigen, was die Prüfung von Rechtschreibung und Stil fand</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Saved at {time:%H:%M}</source>
        <translation>Gespeichert um {time:%H:%M}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Deliveries: {what}</source>
        <translation>Lieferungen: {what}</translation>
    </message>
    <message>
        <source>{n} of {all} words selected</source>
        <translation>{n} von {all} Wörtern markiert</translation>
    </message>
    <message>
        <source>{n} / {target} words</source>
        <translation>{n} / {target} Wörter</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} Wörter</translation>
    </message>
    <message>
        <source> · {n} min</source>
        <translation> · {n} Min.</translation>
    </message>
    <message>
        <source>, {n} selected</source>
        <translation>, {n} markiert</translation>
    </message>
    <message>
        <source>{n} characters{chosen}; a reader needs {m} min {s} s</source>
        <translation>{n} Zeichen{chosen}; ein Leser braucht {m} Min. {s} s</translation>
    </message>
    <message>
        <source> · right to left</source>
        <translation> · von rechts nach links</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>The next step of this story (Ctrl+Return: all of them)</source>
        <translation>Der nächste Schritt dieses Beitrags (Strg+Eingabe: alle)</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>Nächster Schritt: {step}</translation>
    </message>
    <message>
        <source>{state} · {name}</source>
        <translation>{state} · {name}</translation>
    </message>
    <message>
        <source>Where the story stands, and whose it is</source>
        <translation>Wie der Beitrag steht und bei wem er ist</translation>
    </message>
    <message>
        <source>No story is chosen</source>
        <translation>Kein Beitrag ist gewählt</translation>
    </message>
    <message>
        <source>{step} — not yet</source>
        <translation>{step} — noch nicht</translation>
    </message>
    <message>
        <source>{state}: nothing is yours to do</source>
        <translation>{state}: Für Sie ist nichts zu tun</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>“{step}” is not possible yet. {why}</source>
        <translation>„{step}“ ist noch nicht möglich. {why}</translation>
    </message>
    <message>
        <source>This is asked once more.</source>
        <translation>Dies wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>1 suggestion was accepted.</source>
        <translation>1 Vorschlag wurde angenommen.</translation>
    </message>
    <message>
        <source>{n} suggestions were accepted.</source>
        <translation>{n} Vorschläge wurden angenommen.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put on Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>StoryDelegate</name>
    <message>
        <source>No headline yet</source>
        <translation>Noch keine Überschrift</translation>
    </message>
</context>
<context>
    <name>StoryTabs</name>
    <message>
        <source>Open stories</source>
        <translation>Geöffnete Beiträge</translation>
    </message>
    <message>
        <source>Close story</source>
        <translation>Beitrag schließen</translation>
    </message>
</context>
<context>
    <name>Stylebook</name>
    <message>
        <source>Stylebook</source>
        <translation>Stilbuch</translation>
    </message>
    <message>
        <source>Sections: a tick switches all rules of one on</source>
        <translation>Abschnitte: Ein Häkchen schaltet alle Regeln eines Abschnitts ein</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>This rule is use&amp;d</source>
        <translation>&amp;Diese Regel gilt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Zu suchende Wörter</translation>
    </message>
    <message>
        <source>Several words with | between them; small letters find capitals, too</source>
        <translation>Mehrere Wörter, durch | getrennt; Kleinbuchstaben finden auch große</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>S&amp;tattdessen</translation>
    </message>
    <message>
        <source>Words to use instead</source>
        <translation>Wörter, die stattdessen stehen sollen</translation>
    </message>
    <message>
        <source>As many as are to be found: each goes with its own. Empty: it is only marked</source>
        <translation>So viele, wie gesucht werden: Jedes ersetzt das an seiner Stelle. Leer: Es wird nur markiert</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>Names are wrong when they stand; an expression is a regular one</source>
        <translation>Namen gelten als falsch, wo sie stehen; mit Ausdruck ist ein regulärer gemeint</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>Where it is looked for</source>
        <translation>Wo danach gesucht wird</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>In &amp;quotations</source>
        <translation>&amp;In Zitaten</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>In Zitaten</translation>
    </message>
    <message>
        <source>What is marked there is never changed</source>
        <translation>Was dort markiert ist, wird nie geändert</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>A&amp;bschnitt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What is told to who wrote it</source>
        <translation>Was dem Verfasser gesagt wird</translation>
    </message>
    <message>
        <source>Must &amp;be found</source>
        <translation>Muss &amp;gefunden werden</translation>
    </message>
    <message>
        <source>Examples that must be found</source>
        <translation>Beispiele, die gefunden werden müssen</translation>
    </message>
    <message>
        <source>Several examples with | between them</source>
        <translation>Mehrere Beispiele, durch | getrennt</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Darf nicht</translation>
    </message>
    <message>
        <source>Examples that must not be found</source>
        <translation>Beispiele, die nicht gefunden werden dürfen</translation>
    </message>
    <message>
        <source>A sentence to try the rule on</source>
        <translation>Ein Satz, an dem sich die Regel ausprobieren lässt</translation>
    </message>
    <message>
        <source>Try it: type a sentence</source>
        <translation>Probieren Sie es: Tippen Sie einen Satz</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take this rule away; a shipped one comes back as it was</source>
        <translation>Diese Regel entfernen; eine mitgelieferte kehrt zurück, wie sie war</translation>
    </message>
    <message>
        <source>Kee&amp;p Rule</source>
        <translation>Regel über&amp;nehmen</translation>
    </message>
    <message>
        <source>Keep what was changed here (Ctrl+S)</source>
        <translation>Übernehmen, was hier geändert wurde (Strg+S)</translation>
    </message>
    <message>
        <source>&amp;New Rule</source>
        <translation>Neue &amp;Regel</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportieren&#xa0;…</translation>
    </message>
    <message>
        <source>A table as CSV, or rules in Vale’s form: .yml files, or a package as .zip</source>
        <translation>Eine Tabelle als CSV oder Regeln in der Form von Vale: .yml-Dateien oder ein Paket als .zip</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>All rules as a table for a spreadsheet</source>
        <translation>Alle Regeln als Tabelle für ein Tabellenprogramm</translation>
    </message>
    <message>
        <source>Remove S&amp;tyle</source>
        <translation>Sti&amp;l entfernen</translation>
    </message>
    <message>
        <source>Take the public style that is chosen away</source>
        <translation>Den gewählten öffentlichen Stil entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StylebookDialog</name>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Of this newsroom</source>
        <translation>Aus dieser Redaktion</translation>
    </message>
    <message>
        <source>Faulty ({n})</source>
        <translation>Fehlerhaft ({n})</translation>
    </message>
    <message>
        <source>A public style: {n} rules</source>
        <translation>Ein öffentlicher Stil: {n} Regeln</translation>
    </message>
    <message>
        <source>A public style with {n} rules; its files are in the folder “styles” of the newsroom.</source>
        <translation>Ein öffentlicher Stil mit {n} Regeln; seine Dateien liegen im Ordner „styles“ der Redaktion.</translation>
    </message>
    <message>
        <source>Back as &amp;Shipped</source>
        <translation>&amp;Wie mitgeliefert</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Say what the rule is to find first.</source>
        <translation>Sagen Sie zuerst, was die Regel finden soll.</translation>
    </message>
    <message>
        <source>Take the rule for “{words}” away?</source>
        <translation>Die Regel für „{words}“ entfernen?</translation>
    </message>
    <message>
        <source>The shipped rule comes back as it was.</source>
        <translation>Die mitgelieferte Regel kehrt zurück, wie sie war.</translation>
    </message>
    <message>
        <source>Take the style “{name}” away?</source>
        <translation>Den Stil „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Its files are removed.</source>
        <translation>Seine Dateien werden entfernt.</translation>
    </message>
    <message>
        <source>Remove Style</source>
        <translation>Stil entfernen</translation>
    </message>
    <message>
        <source>Tables and styles (*.csv *.tsv *.txt *.yml *.yaml *.zip)</source>
        <translation>Tabellen und Stile (*.csv *.tsv *.txt *.yml *.yaml *.zip)</translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The rules are in {name}.</source>
        <translation>Die Regeln sind in {name}.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Rows below the headings</source>
        <translation>&amp;Zeilen unter den Überschriften</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>New Story from Template</source>
        <translation>Neuer Beitrag aus Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What the story begins with</source>
        <translation>Womit der Beitrag beginnt</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take away a template of this newsroom’s own; a shipped one of its name comes back</source>
        <translation>Eine Vorlage dieser Redaktion wegnehmen; eine mitgelieferte gleichen Namens kommt wieder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start &amp;Writing</source>
        <translation>&amp;Mit dem Schreiben beginnen</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Remove the template “{name}”?</source>
        <translation>Die Vorlage „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Stories that were begun from it stay as they are.</source>
        <translation>Beiträge, die damit begonnen wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>as in the newest version</source>
        <translation>wie in der neuesten Fassung</translation>
    </message>
</context>
<context>
    <name>TranscriptWindow</name>
    <message>
        <source>Import a transcript</source>
        <translation>Abschrift importieren</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>Aufnahme hinzufügen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>This transcript is not here any more: it was spiked, destroyed, or never came.</source>
        <translation>Diese Abschrift ist nicht mehr hier: Sie wurde verworfen, vernichtet oder kam nie an.</translation>
    </message>
    <message>
        <source>{0} (private)</source>
        <translation>{0} (privat)</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike.</source>
        <translation>Verworfen. Wiederherstellen lässt es sich unter Datei ▸ Pflege der Redaktion ▸ Verworfenes.</translation>
    </message>
    <message>
        <source>No transcript yet. Import one, or add a recording: an interview, a speech, a call.</source>
        <translation>Noch keine Abschrift. Importieren Sie eine oder fügen Sie eine Aufnahme hinzu: ein Interview, eine Rede, einen Anruf.</translation>
    </message>
    <message>
        <source>This transcript is private and the vault is locked: unlock it to read and hear it.</source>
        <translation>Diese Abschrift ist privat, und der Tresor ist abgeschlossen: Schließen Sie ihn auf, um sie zu lesen und zu hören.</translation>
    </message>
    <message>
        <source>Nothing is written down yet: play (Ctrl+Space), type, and press F8 for the time.</source>
        <translation>Noch ist nichts aufgeschrieben: Spielen Sie ab (Strg+Leertaste), tippen Sie, und drücken Sie F8 für die Zeit.</translation>
    </message>
</context>
<context>
    <name>Translate</name>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>A story of its own is made, with the words, photos and byline of this one, to be overwritten. It knows its original, and shows what that one says otherwise since.</source>
        <translation>Es wird ein eigener Beitrag angelegt, mit Text, Fotos und Autorenzeile von diesem, zum Überschreiben. Er kennt sein Original und zeigt, was dort seither anders steht.</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>A language, or its tag: pt-BR</source>
        <translation>Eine Sprache oder ihre Kennung: pt-BR</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Original and Translation</source>
        <translation>Original und Übersetzung</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Beitrag</translation>
    </message>
    <message>
        <source>The original and its translations</source>
        <translation>Das Original und seine Übersetzungen</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Übersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Only what is to be &amp;done</source>
        <translation>Nur &amp;was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Next to Do</source>
        <translation>&amp;Nächstes zu tun</translation>
    </message>
    <message>
        <source>The next sentence that is to be translated or looked at (F8)</source>
        <translation>Der nächste Satz, der zu übersetzen oder anzusehen ist (F8)</translation>
    </message>
    <message>
        <source>&amp;Go to the Words</source>
        <translation>&amp;Zum Wortlaut gehen</translation>
    </message>
    <message>
        <source>&amp;Put the Original’s Words Here</source>
        <translation>Wortlaut &amp;des Originals hierher setzen</translation>
    </message>
    <message>
        <source>&amp;Caught Up With the Original</source>
        <translation>&amp;Auf dem Stand des Originals</translation>
    </message>
    <message>
        <source>The translation follows the original as it reads now</source>
        <translation>Die Übersetzung folgt dem Original, wie es jetzt lautet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TranslationWindow</name>
    <message>
        <source>Original and translation, sentence by sentence</source>
        <translation>Original und Übersetzung, Satz für Satz</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>{0} of {1} translated</source>
        <translation>{0} von {1} übersetzt</translation>
    </message>
    <message>
        <source>Everything is translated.</source>
        <translation>Alles ist übersetzt.</translation>
    </message>
    <message>
        <source>This is the original. Choose one of its translations above.</source>
        <translation>Dies ist das Original. Wählen Sie oben eine seiner Übersetzungen.</translation>
    </message>
    <message>
        <source>This story has no translation yet.
Translate it: a story of its own is made, which knows this one.</source>
        <translation>Dieser Beitrag hat noch keine Übersetzung.
Übersetzen Sie ihn: Es wird ein eigener Beitrag angelegt, der diesen kennt.</translation>
    </message>
    <message>
        <source>The original has this no more.</source>
        <translation>Das Original hat dies nicht mehr.</translation>
    </message>
    <message>
        <source>The original said: {0}</source>
        <translation>Im Original stand: {0}</translation>
    </message>
    <message>
        <source>This is new in the original.</source>
        <translation>Dies ist neu im Original.</translation>
    </message>
    <message>
        <source>As it was said: {0}</source>
        <translation>Wie es gesagt wurde: {0}</translation>
    </message>
    <message>
        <source>In the quote book: {0}</source>
        <translation>Im Zitatbuch: {0}</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show the Words</source>
        <translation>Wortlaut zeigen</translation>
    </message>
    <message>
        <source>Saving does not work. {why}</source>
        <translation>Das Speichern gelingt nicht. {why}</translation>
    </message>
    <message>
        <source>Go on writing: your words are in this window and in {folder}. They are saved by themselves as soon as it works again.</source>
        <translation>Schreiben Sie weiter: Ihre Worte sind in diesem Fenster und in {folder}. Sie werden von selbst gespeichert, sobald es wieder geht.</translation>
    </message>
    <message>
        <source>Your words are in this window: leave it open. They are saved as soon as it works again.</source>
        <translation>Ihre Worte sind in diesem Fenster: Lassen Sie es offen. Sie werden gespeichert, sobald es wieder geht.</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>You have no vault in this newsroom yet.</source>
        <translation>Sie haben in dieser Redaktion noch keinen Tresor.</translation>
    </message>
    <message>
        <source>A vault keeps confidential sources, contacts, transcripts and recordings to yourself until you share them. Without one, all that you write down is shared. A passphrase that is lost cannot be found again, by anybody.</source>
        <translation>Ein Tresor behält vertrauliche Quellen, Kontakte, Abschriften und Aufnahmen für Sie, bis Sie sie teilen. Ohne ihn ist alles, was Sie aufschreiben, geteilt. Eine verlorene Passphrase kann niemand wiederfinden.</translation>
    </message>
    <message>
        <source>Make Vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Your vault is locked.</source>
        <translation>Ihr Tresor ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Sources show their alias only, and private transcripts are closed.</source>
        <translation>Quellen zeigen nur ihren Decknamen, und private Abschriften sind zu.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
    <message>
        <source>Your vault is open.</source>
        <translation>Ihr Tresor ist offen.</translation>
    </message>
    <message>
        <source>Only you can read this. It is locked again when you leave the computer alone.</source>
        <translation>Nur Sie können das lesen. Er wird wieder abgeschlossen, wenn Sie den Rechner allein lassen.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Change the passphrase.</source>
        <translation>Passphrase ändern.</translation>
    </message>
    <message>
        <source>Backups made until now, and other copies of the newsroom, still open with the old one.</source>
        <translation>Bisherige Sicherungen und andere Kopien der Redaktion öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Es ist noch nichts darin.</translation>
    </message>
    <message>
        <source>Private transcript</source>
        <translation>Private Abschrift</translation>
    </message>
    <message>
        <source>Confidential source</source>
        <translation>Vertrauliche Quelle</translation>
    </message>
    <message>
        <source>Private contacts</source>
        <translation>Private Kontakte</translation>
    </message>
    <message>
        <source>The two are not the same; type the new passphrase again.</source>
        <translation>Die beiden sind nicht gleich; geben Sie die neue Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Share this with the newsroom?</source>
        <translation>Dies mit der Redaktion teilen?</translation>
    </message>
    <message>
        <source>Everybody here can read it then, and it goes into backups in the clear.</source>
        <translation>Dann kann es hier jeder lesen, und es kommt unverschlüsselt in Sicherungen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Give up the vault?</source>
        <translation>Den Tresor aufgeben?</translation>
    </message>
    <message>
        <source>All that is sealed in it is destroyed: names behind aliases, private contacts, transcripts and recordings. Aliases and quotes stay. This cannot be undone.</source>
        <translation>Alles darin Versiegelte wird vernichtet: Namen hinter Decknamen, private Kontakte, Abschriften und Aufnahmen. Decknamen und Zitate bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>VaultKeeper</name>
    <message>
        <source>Your vault was locked.</source>
        <translation>Ihr Tresor wurde abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>A quote that is made of their words gets this source.</source>
        <translation>Ein Zitat, das aus ihren Worten gemacht wird, erhält diese Quelle.</translation>
    </message>
    <message>
        <source>This transcript tells no speakers apart.</source>
        <translation>Diese Abschrift unterscheidet keine Sprecher.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>deskeditor</source>
        <translation>deskeditor</translation>
    </message>
    <message>
        <source>Write, review, and send the finished story.</source>
        <translation>Schreiben, gegenlesen und den fertigen Beitrag senden.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Go to a story…</source>
        <translation>Zu einem Beitrag&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Open another newsroom…</source>
        <translation>Eine andere Redaktion öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Look at the sample newsroom</source>
        <translation>Die Beispielredaktion ansehen</translation>
    </message>
    <message>
        <source>RECENT NEWSROOMS</source>
        <translation>ZULETZT GEÖFFNETE REDAKTIONEN</translation>
    </message>
</context>
<context>
    <name>WhoAmI</name>
    <message>
        <source>Who Writes Here</source>
        <translation>Wer hier schreibt</translation>
    </message>
    <message>
        <source>Every change is kept under the name of who made it. Choose yours, or write it.</source>
        <translation>Jede Änderung wird unter dem Namen festgehalten, von dem sie ist. Wählen Sie Ihren oder schreiben Sie ihn.</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>&amp;Sie sind</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Arbeitet als</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>&amp;Reporter/in</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>Redakteur/&amp;in</translation>
    </message>
    <message>
        <source>P&amp;hoto editor</source>
        <translation>&amp;Bildredakteur/in</translation>
    </message>
    <message>
        <source>Chec&amp;ker</source>
        <translation>&amp;Faktenprüfer/in</translation>
    </message>
    <message>
        <source>Publi&amp;sher</source>
        <translation>&amp;Chef/in vom Dienst</translation>
    </message>
    <message>
        <source>&amp;Outside reader</source>
        <translation>&amp;Leser/in von außen</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Write Under &amp;This Name</source>
        <translation>&amp;Unter diesem Namen schreiben</translation>
    </message>
</context>
<context>
    <name>WhoAmIDialog</name>
    <message>
        <source>Your name, as it stands in your byline</source>
        <translation>Ihr Name, wie er in Ihrer Autorenzeile steht</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading: typing changes nothing. Space pages on, Esc goes back to editing.</source>
        <translation>Lesen: Tippen ändert nichts. Die Leertaste blättert weiter, Esc führt zurück zum Bearbeiten.</translation>
    </message>
    <message>
        <source>Review documents ({endings});;All files (*)</source>
        <translation>Dokumente zur Durchsicht ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import what came back from review</source>
        <translation>Importieren, was aus der Durchsicht zurückkam</translation>
    </message>
    <message>
        <source>The story has notes for the lawyers.</source>
        <translation>Der Beitrag hat Anmerkungen für das Justiziariat.</translation>
    </message>
    <message>
        <source>Without the tick they stay out of the marked-up copy.</source>
        <translation>Ohne das Kreuz bleiben sie aus dem Text mit Korrekturzeichen heraus.</translation>
    </message>
    <message>
        <source>With the notes for the &amp;lawyers</source>
        <translation>&amp;Mit den Anmerkungen für das Justiziariat</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>No folder is watched; name one in Preferences, In and Out.</source>
        <translation>Kein Ordner wird beobachtet; nennen Sie einen in den Einstellungen unter „Ein- und Ausgang“.</translation>
    </message>
    <message>
        <source>Your vault was locked.</source>
        <translation>Ihr Tresor wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>Your vault is open.</source>
        <translation>Ihr Tresor ist offen.</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>Redaktion öffnen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Spiked. It waits under Spiked in the queue, and can be restored there.</source>
        <translation>Verworfen. Er wartet in der Beitragsliste unter „Verworfen“ und lässt sich dort wiederherstellen.</translation>
    </message>
    <message>
        <source>The story is on hold already.</source>
        <translation>Der Beitrag ist schon angehalten.</translation>
    </message>
    <message>
        <source>The story is not on hold.</source>
        <translation>Der Beitrag ist nicht angehalten.</translation>
    </message>
    <message>
        <source>The story is on hold: it may not leave until it is released.</source>
        <translation>Der Beitrag ist angehalten: Er darf nicht hinaus, bis er weiterlaufen darf.</translation>
    </message>
    <message>
        <source>The story is released.</source>
        <translation>Der Beitrag darf weiterlaufen.</translation>
    </message>
    <message>
        <source>Stories ({endings});;All files (*)</source>
        <translation>Beiträge ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>Beiträge importieren</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation>Als {format} speichern</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Which story?</source>
        <translation>Welcher Beitrag?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>WorkflowFaults</name>
    <message>
        <source>The file workflow.toml is not right, so what it said before still holds. {faults}</source>
        <translation>Die Datei workflow.toml stimmt nicht, darum gilt, was vorher darin stand. {faults}</translation>
    </message>
</context>
<context>
    <name>WorkflowRules</name>
    <message>
        <source>Who works &amp;here</source>
        <translation>Wer h&amp;ier arbeitet</translation>
    </message>
    <message>
        <source>As Te&amp;xt…</source>
        <translation>Als &amp;Text&#xa0;…</translation>
    </message>
    <message>
        <source>The whole workflow as the file that it is kept in</source>
        <translation>Der ganze Ablauf als die Datei, in der er steht</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>&amp;Everybody may do everything: roles, checks and the second person are not asked for</source>
        <translation>Alle dürfen alles: Rollen, Prüfungen &amp;und die zweite Person werden nicht verlangt</translation>
    </message>
    <message>
        <source>&amp;Somebody else than the writer makes a story ready and publishes it</source>
        <translation>&amp;Jemand anderes als der Verfasser stellt einen Beitrag fertig und veröffentlicht ihn</translation>
    </message>
    <message>
        <source>The &amp;queue opens on my desk, today</source>
        <translation>Die &amp;Beitragsliste öffnet sich mit meinem Tisch, heute</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>R&amp;essort</translation>
    </message>
    <message>
        <source>Needs the checks</source>
        <translation>Verlangt die Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Legal</source>
        <translation>&amp;Recht</translation>
    </message>
    <message>
        <source>Phot&amp;o</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>F&amp;akten</translation>
    </message>
    <message>
        <source>S&amp;tandards</source>
        <translation>&amp;Standards</translation>
    </message>
    <message>
        <source>Checker’s sheet for &amp;ready</source>
        <translation>&amp;Prüfbogen für „fertig“</translation>
    </message>
    <message>
        <source> % checked</source>
        <translation> % geprüft</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who &amp;publishes</source>
        <translation>Wer ver&amp;öffentlicht</translation>
    </message>
    <message>
        <source>Who publishes</source>
        <translation>Wer veröffentlicht</translation>
    </message>
    <message>
        <source>Who h&amp;olds</source>
        <translation>&amp;Wer anhält</translation>
    </message>
    <message>
        <source>Who holds and releases a story</source>
        <translation>Wer einen Beitrag anhält und weiterlaufen lässt</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>mit Begründung</translation>
    </message>
    <message>
        <source>Who spi&amp;kes</source>
        <translation>Wer &amp;verwirft</translation>
    </message>
    <message>
        <source>Who spikes and restores a story</source>
        <translation>Wer einen Beitrag verwirft und wiederherstellt</translation>
    </message>
    <message>
        <source>Who su&amp;ggests</source>
        <translation>Wer v&amp;orschlägt</translation>
    </message>
    <message>
        <source>Whose changes are proposals unless they choose otherwise</source>
        <translation>Wessen Änderungen Vorschläge sind, wenn nichts anderes gewählt wird</translation>
    </message>
    <message>
        <source>Who &amp;decides on proposals</source>
        <translation>Wer &amp;über Vorschläge entscheidet</translation>
    </message>
    <message>
        <source>Who accepts and rejects the proposals of others</source>
        <translation>Wer die Vorschläge anderer annimmt und ablehnt</translation>
    </message>
    <message>
        <source>Nothing is ticked: everybody of the newsroom. A role that nobody has in People is not asked for.</source>
        <translation>Nichts ist angekreuzt: alle in der Redaktion. Eine Rolle, die unter „Personen“ niemand hat, wird nicht verlangt.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stände</translation>
    </message>
    <message>
        <source>What they are called here. What a state means to the program stays.</source>
        <translation>Wie sie hier heißen. Was ein Stand für das Programm bedeutet, bleibt.</translation>
    </message>
    <message>
        <source>States of a story in their order</source>
        <translation>Stände eines Beitrags in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Add behind</source>
        <translation>&amp;Dahinter hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What can be done, in the order of the menu. A story is scheduled, published and withdrawn by sending it, never by an action.</source>
        <translation>Was getan werden kann, in der Reihenfolge des Menüs. Terminiert, veröffentlicht und zurückgezogen wird ein Beitrag durch Senden, nie durch einen Schritt.</translation>
    </message>
    <message>
        <source>Actions of the workflow</source>
        <translation>Schritte des Ablaufs</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WorkflowText</name>
    <message>
        <source>The Workflow as Text</source>
        <translation>Der Ablauf als Text</translation>
    </message>
    <message>
        <source>The file workflow.toml of this newsroom. It is used when it is right; until then what holds stays.</source>
        <translation>Die Datei workflow.toml dieser Redaktion. Sie gilt, wenn sie stimmt; bis dahin bleibt, was gilt.</translation>
    </message>
    <message>
        <source>The file workflow.toml</source>
        <translation>Die Datei workflow.toml</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Verwenden</translation>
    </message>
</context>
<context>
    <name>Writethru</name>
    <message>
        <source>Writethru</source>
        <translation>Neufassung</translation>
    </message>
    <message>
        <source>A new lead stands over the old copy; what is no longer true is cut from below it.</source>
        <translation>Ein neuer Einstieg steht über dem alten Text; was nicht mehr stimmt, wird darunter gestrichen.</translation>
    </message>
    <message>
        <source>New &amp;lead</source>
        <translation>&amp;Neuer Einstieg</translation>
    </message>
    <message>
        <source>May be written later; TK stands there until then</source>
        <translation>Kann später geschrieben werden; bis dahin steht dort TK</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Was neu ist</translation>
    </message>
    <message>
        <source>For the desk: ADDS harbour master, CHANGES number of boats</source>
        <translation>Für die Redaktion: NEU Hafenmeisterin, GEÄNDERT Zahl der Boote</translation>
    </message>
    <message>
        <source>In &amp;this story; the copy as it stands is kept as a version</source>
        <translation>In &amp;diesem Beitrag; der Text, wie er ist, wird als Fassung festgehalten</translation>
    </message>
    <message>
        <source>In a &amp;story of its own, which updates this one</source>
        <translation>&amp;In einem eigenen Beitrag, der diesen aktualisiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Put It on Top</source>
        <translation>&amp;Obenauf setzen</translation>
    </message>
</context>
<context>
    <name>_Working</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>Start an empty story</source>
        <translation>Einen leeren Beitrag beginnen</translation>
    </message>
    <message>
        <source>Go to S&amp;tory…</source>
        <translation>Z&amp;u einem Beitrag gehen&#xa0;…</translation>
    </message>
    <message>
        <source>Find a story by any of its words and open it</source>
        <translation>Einen Beitrag an irgendeinem seiner Wörter finden und öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Newsroom…</source>
        <translation>Redaktion &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the folder of another newsroom</source>
        <translation>Den Ordner einer anderen Redaktion öffnen</translation>
    </message>
    <message>
        <source>Ne&amp;w Newsroom…</source>
        <translation>Neue &amp;Redaktion&#xa0;…</translation>
    </message>
    <message>
        <source>Set up a newsroom in a folder of its own</source>
        <translation>Eine Redaktion in einem eigenen Ordner einrichten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Bring in stories from files: word processors, agencies, web pages, mail, text</source>
        <translation>Beiträge aus Dateien hereinholen: Textprogramme, Agenturen, Webseiten, E-Mail, Text</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the story to files that the CMS can read</source>
        <translation>Den Beitrag in Dateien schreiben, die das CMS lesen kann</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print the story as it looks in the preview</source>
        <translation>Den Beitrag drucken, wie er in der Vorschau aussieht</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the story as a PDF, as it looks in the preview</source>
        <translation>Den Beitrag als PDF speichern, wie er in der Vorschau aussieht</translation>
    </message>
    <message>
        <source>&amp;Close Story</source>
        <translation>Bei&amp;trag schließen</translation>
    </message>
    <message>
        <source>Close this story; everything in it is saved</source>
        <translation>Diesen Beitrag schließen; alles darin ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved</source>
        <translation>Alle Fenster schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what you did last in this story</source>
        <translation>Zurücknehmen, was Sie in diesem Beitrag zuletzt getan haben</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put in what is on the clipboard</source>
        <translation>Einsetzen, was in der Zwischenablage ist</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Als reinen &amp;Text einfügen</translation>
    </message>
    <message>
        <source>Put in the words on the clipboard without their formatting</source>
        <translation>Die Wörter aus der Zwischenablage ohne ihre Formatierung einsetzen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select everything in this field</source>
        <translation>Alles in diesem Feld auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find words in this story</source>
        <translation>Wörter in diesem Beitrag suchen</translation>
    </message>
    <message>
        <source>Find and Rep&amp;lace…</source>
        <translation>Suchen &amp;und ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Find words in this story and put others in their place</source>
        <translation>Wörter in diesem Beitrag suchen und andere an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>Zur nächsten Stelle mit diesen Wörtern gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the place before with these words</source>
        <translation>Zur vorigen Stelle mit diesen Wörtern gehen</translation>
    </message>
    <message>
        <source>Search the Newsroo&amp;m</source>
        <translation>In &amp;der Redaktion suchen</translation>
    </message>
    <message>
        <source>Search all stories as you type</source>
        <translation>Alle Beiträge durchsuchen, während Sie tippen</translation>
    </message>
    <message>
        <source>Pe&amp;ople…</source>
        <translation>&amp;Personen&#xa0;…</translation>
    </message>
    <message>
        <source>The people of the newsroom: names as printed, what they work as, bios</source>
        <translation>Die Personen der Redaktion: Namen wie gedruckt, Aufgaben, Kurzporträts</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Ei&amp;nstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Colours, typefaces, language of new stories, the newsroom</source>
        <translation>Farben, Schriften, Sprache neuer Beiträge, die Redaktion</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation>Zur &amp;Überschrift</translation>
    </message>
    <message>
        <source>Put the caret in the headline</source>
        <translation>Die Schreibmarke in die Überschrift setzen</translation>
    </message>
    <message>
        <source>Go to B&amp;ody</source>
        <translation>&amp;Zum Haupttext</translation>
    </message>
    <message>
        <source>Put the caret in the body, where it was</source>
        <translation>Die Schreibmarke in den Haupttext setzen, wo sie war</translation>
    </message>
    <message>
        <source>&amp;Byline…</source>
        <translation>Au&amp;torenzeile&#xa0;…</translation>
    </message>
    <message>
        <source>Who wrote, reported, photographed and translated the story</source>
        <translation>Wer den Beitrag geschrieben, recherchiert, fotografiert und übersetzt hat</translation>
    </message>
    <message>
        <source>&amp;Assignment…</source>
        <translation>A&amp;uftrag&#xa0;…</translation>
    </message>
    <message>
        <source>What it is, who does it, where, until when, how long, with which photo</source>
        <translation>Was es ist, wer es macht, wo, bis wann, wie lang, mit welchem Foto</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make a new draft with the same words</source>
        <translation>Einen neuen Entwurf mit demselben Wortlaut anlegen</translation>
    </message>
    <message>
        <source>&amp;Put on Hold</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Keep the story from leaving until it is released, in whatever state it is</source>
        <translation>Den Beitrag nicht hinauslassen, bis er weiterlaufen darf, in welchem Stand er auch ist</translation>
    </message>
    <message>
        <source>Re&amp;lease from Hold</source>
        <translation>Weiterlau&amp;fen lassen</translation>
    </message>
    <message>
        <source>Let a story that is on hold go on</source>
        <translation>Einen angehaltenen Beitrag weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Spi&amp;ke</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Put the story aside; it can be restored at any time</source>
        <translation>Den Beitrag beiseitelegen; er lässt sich jederzeit wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Take the story back from the spike</source>
        <translation>Den Beitrag aus dem Verworfenen zurückholen</translation>
    </message>
    <message>
        <source>What Is in the &amp;Way</source>
        <translation>&amp;Was im Weg steht</translation>
    </message>
    <message>
        <source>List what keeps this story from leaving, and go to the spot</source>
        <translation>Auflisten, was diesen Beitrag am Hinausgehen hindert, und zur Stelle gehen</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette&#xa0;…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Jeden Befehl über seinen Namen finden</translation>
    </message>
    <message>
        <source>&amp;Sample Newsroom</source>
        <translation>B&amp;eispielredaktion</translation>
    </message>
    <message>
        <source>A news desk at five in the afternoon, to look around in</source>
        <translation>Eine Nachrichtenredaktion um fünf Uhr nachmittags, zum Umsehen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>Jeder Befehl mit seinen Tasten</translation>
    </message>
    <message>
        <source>&amp;About deskeditor</source>
        <translation>&amp;Über deskeditor</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Berichtigen&#xa0;…</translation>
    </message>
    <message>
        <source>Say what was wrong in a story that is out; readers are told everywhere it went</source>
        <translation>Sagen, was in einem veröffentlichten Beitrag falsch war; die Leser erfahren es überall, wohin er ging</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>A&amp;ktualisieren&#xa0;…</translation>
    </message>
    <message>
        <source>Send a new version of a story that is out, and tell readers what is new</source>
        <translation>Eine neue Fassung eines veröffentlichten Beitrags senden und den Lesern sagen, was neu ist</translation>
    </message>
    <message>
        <source>Kill &amp;Story…</source>
        <translation>Beitra&amp;g zurückziehen&#xa0;…</translation>
    </message>
    <message>
        <source>Take a story back everywhere it went: down, or a notice in its place</source>
        <translation>Einen Beitrag überall zurücknehmen, wohin er ging: entfernt oder mit einem Hinweis an seiner Stelle</translation>
    </message>
    <message>
        <source>Correct&amp;ions…</source>
        <translation>Ber&amp;ichtigungen&#xa0;…</translation>
    </message>
    <message>
        <source>What was corrected, which destination has it, and captions changed since</source>
        <translation>Was berichtigt wurde, welches Ziel es hat, und seither geänderte Bildunterschriften</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>Mitteilungen&#xa0;…</translation>
    </message>
    <message>
        <source>What you have to know: filed, sent back, mentioned, due, changed after ready</source>
        <translation>Was Sie wissen müssen: abgegeben, zurückgegeben, genannt, fällig, nach „fertig“ geändert</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>The checker’s sheet: the copy line by line, and what was found out about each</source>
        <translation>Der Prüfbogen: der Text Zeile für Zeile und was über jede herausgefunden wurde</translation>
    </message>
    <message>
        <source>Begin t&amp;he Checker’s Sheet</source>
        <translation>&amp;Prüfbogen beginnen</translation>
    </message>
    <message>
        <source>List the copy line by line, with what there is to check</source>
        <translation>Den Text Zeile für Zeile aufführen, mit dem, was zu prüfen ist</translation>
    </message>
    <message>
        <source>Find This Line on the &amp;Checker’s Sheet</source>
        <translation>Diese Zeile auf dem Prüfbogen &amp;finden</translation>
    </message>
    <message>
        <source>Go from the caret to its line on the checker’s sheet</source>
        <translation>Von der Schreibmarke zu ihrer Zeile auf dem Prüfbogen gehen</translation>
    </message>
    <message>
        <source>Put the Checker’s Sheet Awa&amp;y</source>
        <translation>Prüfbogen &amp;weglegen</translation>
    </message>
    <message>
        <source>The story needs no checking of facts; what was found out is kept</source>
        <translation>Der Beitrag braucht keine Faktenprüfung; was herausgefunden wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Reader Comme&amp;nts…</source>
        <translation>&amp;Leserkommentare&#xa0;…</translation>
    </message>
    <message>
        <source>What readers wrote below this story: approve, reject, make a quote or a tip</source>
        <translation>Was Leser unter diesen Beitrag geschrieben haben: freischalten, ablehnen, als Zitat oder Hinweis anlegen</translation>
    </message>
    <message>
        <source>All Reader Comments…</source>
        <translation>Alle Leserkommentare&#xa0;…</translation>
    </message>
    <message>
        <source>What readers wrote below all stories, those to look at first</source>
        <translation>Was Leser unter alle Beiträge geschrieben haben, die anzusehenden zuerst</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Make the selected words bold, or take it back</source>
        <translation>Die markierten Wörter fett setzen oder dies zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Make the selected words italic, or take it back</source>
        <translation>Die markierten Wörter kursiv setzen oder dies zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation>Z&amp;wischenüberschrift</translation>
    </message>
    <message>
        <source>Make this paragraph a subheading, or take it back</source>
        <translation>Diesen Absatz zur Zwischenüberschrift machen oder dies zurücknehmen</translation>
    </message>
    <message>
        <source>S&amp;maller Subheading</source>
        <translation>Kl&amp;einere Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Make this paragraph a subheading below the others, or take it back</source>
        <translation>Diesen Absatz zur Zwischenüberschrift unter den anderen machen oder dies zurücknehmen</translation>
    </message>
    <message>
        <source>Block &amp;Quote</source>
        <translation>&amp;Blockzitat</translation>
    </message>
    <message>
        <source>Set this paragraph off as quoted words, or take it back</source>
        <translation>Diesen Absatz als Zitat absetzen oder dies zurücknehmen</translation>
    </message>
    <message>
        <source>Pull Qu&amp;ote</source>
        <translation>&amp;Herausgehobenes Zitat</translation>
    </message>
    <message>
        <source>Set words of the story again to catch the eye, or take it back</source>
        <translation>Worte des Beitrags als Blickfang noch einmal setzen oder dies zurücknehmen</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>Make these paragraphs a list with bullets, or take it back</source>
        <translation>Diese Absätze zu einer Aufzählung mit Punkten machen oder dies zurücknehmen</translation>
    </message>
    <message>
        <source>N&amp;umbered List</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>Make these paragraphs a numbered list, or take it back</source>
        <translation>Diese Absätze zu einer nummerierten Liste machen oder dies zurücknehmen</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Link&#xa0;…</translation>
    </message>
    <message>
        <source>Link the selected words to an address</source>
        <translation>Die markierten Wörter mit einer Adresse verknüpfen</translation>
    </message>
    <message>
        <source>Langua&amp;ge of Passage…</source>
        <translation>Sprache &amp;der Passage&#xa0;…</translation>
    </message>
    <message>
        <source>Say that the selected words are in another language than the story</source>
        <translation>Sagen, dass die markierten Wörter in einer anderen Sprache sind als der Beitrag</translation>
    </message>
    <message>
        <source>&amp;Digits…</source>
        <translation>&amp;Ziffern&#xa0;…</translation>
    </message>
    <message>
        <source>In which digits numbers are written in this language</source>
        <translation>In welchen Ziffern Zahlen in dieser Sprache geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle&#xa0;…</translation>
    </message>
    <message>
        <source>Put in a small table</source>
        <translation>Eine kleine Tabelle einsetzen</translation>
    </message>
    <message>
        <source>S&amp;ection Break</source>
        <translation>Ab&amp;schnittswechsel</translation>
    </message>
    <message>
        <source>Put in a line that parts what follows from what came before</source>
        <translation>Eine Linie einsetzen, die das Folgende vom Vorangehenden trennt</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>F&amp;ußnote</translation>
    </message>
    <message>
        <source>Put in a footnote at the caret</source>
        <translation>An der Schreibmarke eine Fußnote einsetzen</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>F&amp;oto&#xa0;…</translation>
    </message>
    <message>
        <source>Add a photo to the story and put it at the caret</source>
        <translation>Dem Beitrag ein Foto hinzufügen und es an die Schreibmarke setzen</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the Bin</source>
        <translation>&amp;In den Stehsatz verschieben</translation>
    </message>
    <message>
        <source>Keep the selected passage below the story, unused; it never leaves</source>
        <translation>Die markierte Passage ungenutzt unter dem Beitrag aufbewahren; sie geht nie hinaus</translation>
    </message>
    <message>
        <source>Read Thro&amp;ugh</source>
        <translation>&amp;Durchlesen</translation>
    </message>
    <message>
        <source>Only the copy with its notes and suggestions; typing changes nothing until you press Esc</source>
        <translation>Nur der Text mit seinen Anmerkungen und Vorschlägen; Tippen ändert nichts, bis Sie Esc drücken</translation>
    </message>
    <message>
        <source>&amp;Send to Destination…</source>
        <translation>An ein &amp;Ziel senden&#xa0;…</translation>
    </message>
    <message>
        <source>Show what the destination would get of the story, and send it</source>
        <translation>Zeigen, was das Ziel von dem Beitrag bekäme, und ihn senden</translation>
    </message>
    <message>
        <source>&amp;Flash…</source>
        <translation>&amp;Eilmeldung&#xa0;…</translation>
    </message>
    <message>
        <source>Send a headline at once; the rest follows</source>
        <translation>Sofort eine Überschrift senden; der Rest folgt</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation>&amp;Lieferungen&#xa0;…</translation>
    </message>
    <message>
        <source>What is on its way, what arrived, and what needs you</source>
        <translation>Was unterwegs ist, was angekommen ist und was Sie braucht</translation>
    </message>
    <message>
        <source>Destinations…</source>
        <translation>Ziele&#xa0;…</translation>
    </message>
    <message>
        <source>The sites, servers and folders where stories go, and what they become there</source>
        <translation>Die Websites, Server und Ordner, an die Beiträge gehen, und was sie dort werden</translation>
    </message>
    <message>
        <source>W&amp;hat Came In…</source>
        <translation>&amp;Was hereinkam&#xa0;…</translation>
    </message>
    <message>
        <source>What arrived in the folder of incoming copy since the newsroom was opened</source>
        <translation>Was im Ordner für eingehende Texte ankam, seit die Redaktion geöffnet ist</translation>
    </message>
    <message>
        <source>Import Review…</source>
        <translation>Durchsicht importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Bring back what others reviewed: their changes as proposals, their comments as notes</source>
        <translation>Zurückholen, was andere durchgesehen haben: ihre Änderungen als Vorschläge, ihre Kommentare als Anmerkungen</translation>
    </message>
    <message>
        <source>Print Marked-&amp;up Copy…</source>
        <translation>&amp;Mit Korrekturzeichen drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print the story with everything that is proposed for it, and with its notes</source>
        <translation>Den Beitrag mit allem drucken, was dafür vorgeschlagen ist, und mit seinen Anmerkungen</translation>
    </message>
    <message>
        <source>Show What Wou&amp;ld Leave…</source>
        <translation>Zeigen, was &amp;hinausginge&#xa0;…</translation>
    </message>
    <message>
        <source>The exact output in any format, and what differs from what left last</source>
        <translation>Die genaue Ausgabe in jedem Format, und was sich seit dem letzten Mal unterscheidet</translation>
    </message>
    <message>
        <source>What Changed Since &amp;I Read It</source>
        <translation>Was sich geändert &amp;hat, seit ich ihn las</translation>
    </message>
    <message>
        <source>Compare the story with what it was when you left it last: accept each change, or put it back</source>
        <translation>Den Beitrag mit dem vergleichen, was er war, als Sie ihn zuletzt verließen: jede Änderung annehmen oder zurücksetzen</translation>
    </message>
    <message>
        <source>What the &amp;Desk Changed</source>
        <translation>Was die Redaktion &amp;geändert hat</translation>
    </message>
    <message>
        <source>Compare the story with what was filed, and who changed what since</source>
        <translation>Den Beitrag mit dem vergleichen, was abgegeben wurde, und wer seither was geändert hat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What the check of spelling, style, names and numbers found</source>
        <translation>Was die Prüfung von Rechtschreibung, Stil, Namen und Zahlen fand</translation>
    </message>
    <message>
        <source>Next Language Finding</source>
        <translation>Nächster Sprachbefund</translation>
    </message>
    <message>
        <source>Go to the next words that the check of spelling and style objects to</source>
        <translation>Zu den nächsten Wörtern gehen, die die Prüfung von Rechtschreibung und Stil beanstandet</translation>
    </message>
    <message>
        <source>Previous Language Finding</source>
        <translation>Voriger Sprachbefund</translation>
    </message>
    <message>
        <source>Go to the words before that the check of spelling and style objects to</source>
        <translation>Zu den vorigen Wörtern gehen, die die Prüfung von Rechtschreibung und Stil beanstandet</translation>
    </message>
    <message>
        <source>Check Spelling and Style</source>
        <translation>Rechtschreibung und Stil prüfen</translation>
    </message>
    <message>
        <source>Check spelling, style, names and numbers while you type, or do not</source>
        <translation>Rechtschreibung, Stil, Namen und Zahlen beim Tippen prüfen oder nicht</translation>
    </message>
    <message>
        <source>Make a Source Con&amp;fidential…</source>
        <translation>&amp;Eine Quelle vertraulich machen&#xa0;…</translation>
    </message>
    <message>
        <source>All but an alias goes into your vault, and out of everything else</source>
        <translation>Alles außer einem Decknamen kommt in Ihren Tresor und aus allem anderen heraus</translation>
    </message>
    <message>
        <source>&amp;Vault…</source>
        <translation>&amp;Tresor&#xa0;…</translation>
    </message>
    <message>
        <source>What only you can read: make the vault, look into it, change its passphrase</source>
        <translation>Was nur Sie lesen können: den Tresor anlegen, hineinsehen, seine Passphrase ändern</translation>
    </message>
    <message>
        <source>Lock or &amp;Unlock Vault</source>
        <translation>Tresor ab- &amp;oder aufschließen</translation>
    </message>
    <message>
        <source>Lock the vault at once, or ask for its passphrase</source>
        <translation>Den Tresor sofort abschließen oder nach seiner Passphrase fragen</translation>
    </message>
    <message>
        <source>&amp;Transcripts and Recordings…</source>
        <translation>Abschriften &amp;und Aufnahmen&#xa0;…</translation>
    </message>
    <message>
        <source>Listen, read and type along, and make quotes of what was said for this story</source>
        <translation>Hören, lesen und mitschreiben und aus dem Gesagten Zitate für diesen Beitrag machen</translation>
    </message>
    <message>
        <source>A&amp;ll Transcripts…</source>
        <translation>A&amp;lle Abschriften&#xa0;…</translation>
    </message>
    <message>
        <source>Those of every story, and those of none</source>
        <translation>Die jedes Beitrags und die keines Beitrags</translation>
    </message>
    <message>
        <source>Quote &amp;Report…</source>
        <translation>Zitat&amp;bericht&#xa0;…</translation>
    </message>
    <message>
        <source>Every quotation with speaker, verdict, evidence and checker, as a file</source>
        <translation>Jedes Zitat mit Sprecher, Urteil, Beleg und Prüfer, als Datei</translation>
    </message>
    <message>
        <source>Pr&amp;int Quote Report…</source>
        <translation>Zitatbericht &amp;drucken&#xa0;…</translation>
    </message>
    <message>
        <source>The same on paper</source>
        <translation>Dasselbe auf Papier</translation>
    </message>
    <message>
        <source>Clear for Leavin&amp;g…</source>
        <translation>Zum &amp;Hinausgehen freigeben&#xa0;…</translation>
    </message>
    <message>
        <source>Let this version of a story with a confidential source leave, also while the vault is locked</source>
        <translation>Diese Fassung eines Beitrags mit vertraulicher Quelle hinauslassen, auch bei abgeschlossenem Tresor</translation>
    </message>
    <message>
        <source>Quote &amp;Book…</source>
        <translation>Z&amp;itatbuch&#xa0;…</translation>
    </message>
    <message>
        <source>Everything that was said in all stories, and who said it</source>
        <translation>Alles, was in allen Beiträgen gesagt wurde, und wer es gesagt hat</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>&amp;Quellen&#xa0;…</translation>
    </message>
    <message>
        <source>Everybody who was asked: terms, contacts, right of reply, where quoted</source>
        <translation>Alle, die gefragt wurden: Bedingungen, Kontakte, Gelegenheit zur Stellungnahme, wo zitiert</translation>
    </message>
    <message>
        <source>Quotations in the &amp;Copy</source>
        <translation>Zit&amp;ate im Text</translation>
    </message>
    <message>
        <source>Every quotation in the copy, by speaker, and whether those were the words</source>
        <translation>Jedes Zitat im Text, nach Sprechern, und ob es der Wortlaut war</translation>
    </message>
    <message>
        <source>&amp;Next Quotation to Look At</source>
        <translation>&amp;Nächstes anzusehendes Zitat</translation>
    </message>
    <message>
        <source>Go to the next one that was said otherwise, by somebody else, or not for use</source>
        <translation>Zum nächsten gehen, das anders, von jemand anderem oder nicht zur Verwendung gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Previous Quotation to Look At</source>
        <translation>&amp;Voriges anzusehendes Zitat</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>Zum vorigen gehen</translation>
    </message>
    <message>
        <source>&amp;What About This Quotation?</source>
        <translation>&amp;Was ist mit diesem Zitat?</translation>
    </message>
    <message>
        <source>What was recorded for the quotation at the caret, and what can be done about it</source>
        <translation>Was zum Zitat an der Schreibmarke aufgezeichnet ist und was sich tun lässt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Beitrag</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Recent Newsrooms</source>
        <translation>Zuletzt geöffnete Reda&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Save &amp;As</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>More For&amp;mats</source>
        <translation>Weitere &amp;Formate</translation>
    </message>
    <message>
        <source>Newsroom Up&amp;keep</source>
        <translation>&amp;Pflege der Redaktion</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>&amp;Note on These Words</source>
        <translation>Anmerkung &amp;zu diesen Wörtern</translation>
    </message>
    <message>
        <source>Say something about the selected words, or the paragraph, to who works on the story</source>
        <translation>Denen, die am Beitrag arbeiten, etwas zu den markierten Wörtern oder dem Absatz sagen</translation>
    </message>
    <message>
        <source>Note on Something &amp;Else…</source>
        <translation>Anmerkung zu &amp;etwas anderem&#xa0;…</translation>
    </message>
    <message>
        <source>Say something about the story, a field, a photo or its caption</source>
        <translation>Etwas zum Beitrag, zu einem Feld, zu einem Foto oder seiner Bildunterschrift sagen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Note or Suggestion</source>
        <translation>Nä&amp;chste Anmerkung oder nächster Vorschlag</translation>
    </message>
    <message>
        <source>Go to the words that the next note or suggestion is about</source>
        <translation>Zu den Wörtern gehen, um die es in der nächsten Anmerkung oder im nächsten Vorschlag geht</translation>
    </message>
    <message>
        <source>Pre&amp;vious Note or Suggestion</source>
        <translation>Vor&amp;ige Anmerkung oder voriger Vorschlag</translation>
    </message>
    <message>
        <source>Go to the words that the note or suggestion before is about</source>
        <translation>Zu den Wörtern gehen, um die es in der vorigen Anmerkung oder im vorigen Vorschlag geht</translation>
    </message>
    <message>
        <source>&amp;Answer, or Back to the Words</source>
        <translation>Antworten oder z&amp;urück zu den Wörtern</translation>
    </message>
    <message>
        <source>From the words to their card in the margin, to write an answer; from there back</source>
        <translation>Von den Wörtern zu ihrer Karte am Rand, um zu antworten; von dort zurück</translation>
    </message>
    <message>
        <source>&amp;Resolve or Open Again</source>
        <translation>Erledigen oder wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Settle the note that is open in the margin, or open it again</source>
        <translation>Die am Rand geöffnete Anmerkung erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Which Notes Are Shown…</source>
        <translation>We&amp;lche Anmerkungen gezeigt werden&#xa0;…</translation>
    </message>
    <message>
        <source>Open ones, mine, resolved ones, all; those of one person</source>
        <translation>Offene, meine, erledigte, alle; die einer Person</translation>
    </message>
    <message>
        <source>Show or Hide the &amp;Margin</source>
        <translation>&amp;Rand zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Notes and suggestions beside the copy, or not</source>
        <translation>Anmerkungen und Vorschläge neben dem Text, oder nicht</translation>
    </message>
    <message>
        <source>Photo Des&amp;k…</source>
        <translation>Fo&amp;totisch&#xa0;…</translation>
    </message>
    <message>
        <source>The photos of this story: contact sheet, cuts, captions, where they are used</source>
        <translation>Die Fotos dieses Beitrags: Kontaktbogen, Schnitte, Bildunterschriften, wo sie verwendet sind</translation>
    </message>
    <message>
        <source>Al&amp;l Photos…</source>
        <translation>Alle Fotos&#xa0;…</translation>
    </message>
    <message>
        <source>Every photo of the newsroom on the photo desk</source>
        <translation>Jedes Foto der Redaktion auf dem Fototisch</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planung&#xa0;…</translation>
    </message>
    <message>
        <source>The calendar, and the budget of each day: what is due, how long, how far</source>
        <translation>Der Kalender und der Themenplan jedes Tages: was fällig ist, wie lang, wie weit</translation>
    </message>
    <message>
        <source>New As&amp;signment…</source>
        <translation>Ne&amp;uer Auftrag&#xa0;…</translation>
    </message>
    <message>
        <source>Ask somebody for a story that is not begun yet</source>
        <translation>Jemanden um einen Beitrag bitten, der noch nicht begonnen ist</translation>
    </message>
    <message>
        <source>Replace in Stories…</source>
        <translation>In Beiträgen ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Find and replace in many stories; every change is shown before it is made</source>
        <translation>In vielen Beiträgen suchen und ersetzen; jede Änderung wird gezeigt, bevor sie gemacht wird</translation>
    </message>
    <message>
        <source>Shape of the Story…</source>
        <translation>Umfang und Form&#xa0;…</translation>
    </message>
    <message>
        <source>Length, who is quoted how often, how hard it is to read, and what a search shows</source>
        <translation>Länge, wer wie oft zitiert ist, wie schwer es zu lesen ist und was eine Suche zeigt</translation>
    </message>
    <message>
        <source>Style&amp;book…</source>
        <translation>&amp;Stilbuch&#xa0;…</translation>
    </message>
    <message>
        <source>The rules of the house style: change, switch and try them, bring in others</source>
        <translation>Die Regeln des Hausstils: ändern, schalten, ausprobieren, andere hereinholen</translation>
    </message>
    <message>
        <source>&amp;Suggest Changes</source>
        <translation>&amp;Änderungen vorschlagen</translation>
    </message>
    <message>
        <source>What you change in this story is only proposed, until somebody accepts it</source>
        <translation>Was Sie in diesem Beitrag ändern, ist nur vorgeschlagen, bis es jemand annimmt</translation>
    </message>
    <message>
        <source>Show the &amp;Original</source>
        <translation>&amp;Original zeigen</translation>
    </message>
    <message>
        <source>The copy as it is without the suggestions</source>
        <translation>Der Text, wie er ohne die Vorschläge ist</translation>
    </message>
    <message>
        <source>Show Suggestions &amp;Marked</source>
        <translation>&amp;Vorschläge markiert zeigen</translation>
    </message>
    <message>
        <source>The copy with what is suggested marked in it</source>
        <translation>Der Text, in dem das Vorgeschlagene markiert ist</translation>
    </message>
    <message>
        <source>Show As &amp;If Accepted</source>
        <translation>&amp;Zeigen, als wäre alles angenommen</translation>
    </message>
    <message>
        <source>The copy as it would be with all suggestions accepted</source>
        <translation>Der Text, wie er mit allen Vorschlägen wäre</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Reading</source>
        <translation>&amp;Nächste Lesart zeigen</translation>
    </message>
    <message>
        <source>From the original to the marked copy, to the copy as if accepted, and round</source>
        <translation>Vom Original zum markierten Text, zum Text mit allem Angenommenen, und von vorn</translation>
    </message>
    <message>
        <source>Next Su&amp;ggestion</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Go to the next change that somebody suggests</source>
        <translation>Zur nächsten Änderung gehen, die jemand vorschlägt</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Go to the change before that somebody suggests</source>
        <translation>Zur vorigen Änderung gehen, die jemand vorschlägt</translation>
    </message>
    <message>
        <source>Accep&amp;t Suggestion</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Accept the suggestion at the caret, or all in the selection, and go on</source>
        <translation>Den Vorschlag an der Schreibmarke oder alle in der Auswahl annehmen und weitergehen</translation>
    </message>
    <message>
        <source>Re&amp;ject Suggestion</source>
        <translation>V&amp;orschlag ablehnen</translation>
    </message>
    <message>
        <source>Reject the suggestion at the caret, or all in the selection, and go on</source>
        <translation>Den Vorschlag an der Schreibmarke oder alle in der Auswahl ablehnen und weitergehen</translation>
    </message>
    <message>
        <source>&amp;Accept All Suggestions</source>
        <translation>&amp;Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Accept everything that is suggested for this story and its photos</source>
        <translation>Alles annehmen, was für diesen Beitrag und seine Fotos vorgeschlagen ist</translation>
    </message>
    <message>
        <source>&amp;Reject All Suggestions</source>
        <translation>Alle &amp;Vorschläge ablehnen</translation>
    </message>
    <message>
        <source>Reject everything that is suggested for this story and its photos</source>
        <translation>Alles ablehnen, was für diesen Beitrag und seine Fotos vorgeschlagen ist</translation>
    </message>
    <message>
        <source>Accept or Reject All &amp;by…</source>
        <translation>Alle annehmen &amp;oder ablehnen von&#xa0;…</translation>
    </message>
    <message>
        <source>Accept or reject everything that one person suggests</source>
        <translation>Alles annehmen oder ablehnen, was eine Person vorschlägt</translation>
    </message>
    <message>
        <source>Sh&amp;ow the Copy</source>
        <translation>&amp;Text zeigen</translation>
    </message>
    <message>
        <source>Decide on Severa&amp;l</source>
        <translation>&amp;Über mehrere entscheiden</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Übersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Begin a translation: a story of its own that knows its original</source>
        <translation>Eine Übersetzung beginnen: ein eigener Beitrag, der sein Original kennt</translation>
    </message>
    <message>
        <source>Original and Translation…</source>
        <translation>Original und Übersetzung&#xa0;…</translation>
    </message>
    <message>
        <source>The two side by side, sentence by sentence, and what is still to be done</source>
        <translation>Beide nebeneinander, Satz für Satz, und was noch zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Back Up Now…</source>
        <translation>&amp;Jetzt sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the whole newsroom to a safe place, while you and others go on writing</source>
        <translation>Die ganze Redaktion an einen sicheren Ort kopieren, während Sie und andere weiterschreiben</translation>
    </message>
    <message>
        <source>&amp;Restore Backup…</source>
        <translation>&amp;Sicherung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Make a newsroom of a backup again, beside the one you have</source>
        <translation>Aus einer Sicherung wieder eine Redaktion machen, neben der, die Sie haben</translation>
    </message>
    <message>
        <source>&amp;Check Newsroom…</source>
        <translation>&amp;Redaktion prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Look whether file, log, versions and photos are whole, and repair what is not</source>
        <translation>Nachsehen, ob Datei, Protokoll, Fassungen und Fotos heil sind, und reparieren, was es nicht ist</translation>
    </message>
    <message>
        <source>Write Out as &amp;Plain Files…</source>
        <translation>&amp;Als einfache Dateien ausgeben&#xa0;…</translation>
    </message>
    <message>
        <source>The whole newsroom as Markdown, JSON and photos, read without this program</source>
        <translation>Die ganze Redaktion als Markdown, JSON und Fotos, lesbar ohne dieses Programm</translation>
    </message>
    <message>
        <source>What Is on the &amp;Spike…</source>
        <translation>&amp;Verworfenes&#xa0;…</translation>
    </message>
    <message>
        <source>Everything that was spiked: read it, restore it, or empty the spike</source>
        <translation>Alles, was verworfen wurde: lesen, wiederherstellen oder leeren</translation>
    </message>
    <message>
        <source>Who Changed &amp;What…</source>
        <translation>&amp;Wer was geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Who changed which field when, in the whole newsroom</source>
        <translation>Wer wann welches Feld geändert hat, in der ganzen Redaktion</translation>
    </message>
    <message>
        <source>&amp;Merge Newsroom…</source>
        <translation>Redaktion &amp;zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Take in what was written in another copy of the newsroom, on a laptop say</source>
        <translation>Aufnehmen, was in einer anderen Kopie der Redaktion geschrieben wurde, etwa auf einem Laptop</translation>
    </message>
    <message>
        <source>Read Mi&amp;xed Passages…</source>
        <translation>Vermischte &amp;Passagen lesen&#xa0;…</translation>
    </message>
    <message>
        <source>Passages that were changed on both sides of a merge and not read since</source>
        <translation>Passagen, die auf beiden Seiten geändert und seit dem Zusammenführen nicht gelesen wurden</translation>
    </message>
    <message>
        <source>Open Story Files by &amp;Double Click</source>
        <translation>&amp;Beitragsdateien mit Doppelklick öffnen</translation>
    </message>
    <message>
        <source>Let the file manager open stories that were sent to you with deskeditor</source>
        <translation>Den Dateimanager Beiträge, die Ihnen gesendet wurden, mit deskeditor öffnen lassen</translation>
    </message>
    <message>
        <source>Open Story &amp;File…</source>
        <translation>Beitra&amp;gsdatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a story that somebody sent; it merges with what you have of it</source>
        <translation>Einen gesendeten Beitrag öffnen; er wird mit dem zusammengeführt, was Sie davon haben</translation>
    </message>
    <message>
        <source>S&amp;end to Desk…</source>
        <translation>An die Redakti&amp;on senden&#xa0;…</translation>
    </message>
    <message>
        <source>Write the story to one file for a colleague in another newsroom</source>
        <translation>Den Beitrag in eine Datei schreiben, für Kollegen in einer anderen Redaktion</translation>
    </message>
    <message>
        <source>Des&amp;troy…</source>
        <translation>Ve&amp;rnichten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the story for good, from every version and file; it cannot be undone</source>
        <translation>Den Beitrag endgültig entfernen, aus jeder Fassung und Datei; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Nothing but the copy</source>
        <translation>Nichts als der Text</translation>
    </message>
    <message>
        <source>The copy, with quotes and details beside it</source>
        <translation>Der Text, daneben Zitate und Details</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>Ver&amp;öffentlichen</translation>
    </message>
    <message>
        <source>The copy, with preview and photos beside it</source>
        <translation>Der Text, daneben Vorschau und Fotos</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Beitragsliste</translation>
    </message>
    <message>
        <source>Show or hide the queue of stories</source>
        <translation>Die Liste der Beiträge zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Se&amp;itenleiste</translation>
    </message>
    <message>
        <source>Show or hide the pane beside the copy</source>
        <translation>Den Bereich neben dem Text zeigen oder verbergen</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>The article as readers will see it</source>
        <translation>Der Artikel, wie Leser ihn sehen werden</translation>
    </message>
    <message>
        <source>Quote&amp;s</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>Sources and what they said</source>
        <translation>Quellen und was sie gesagt haben</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>The photos of this story, their captions and credits</source>
        <translation>Die Fotos dieses Beitrags, ihre Bildunterschriften und Bildnachweise</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Every other field of the story</source>
        <translation>Jedes andere Feld des Beitrags</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Every earlier version of this story: find, compare and restore it</source>
        <translation>Jede frühere Fassung dieses Beitrags: finden, vergleichen, wiederherstellen</translation>
    </message>
    <message>
        <source>Keep This &amp;Version…</source>
        <translation>Diese Fassung festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Keep the story as it is now, under a name of your own</source>
        <translation>Den Beitrag, wie er jetzt ist, unter einem eigenen Namen festhalten</translation>
    </message>
    <message>
        <source>Next C&amp;hange</source>
        <translation>Näc&amp;hste Änderung</translation>
    </message>
    <message>
        <source>Compare with the newest version, and go from change to change</source>
        <translation>Mit der neuesten Fassung vergleichen und von Änderung zu Änderung gehen</translation>
    </message>
    <message>
        <source>Previous Ch&amp;ange</source>
        <translation>Vorige &amp;Änderung</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Zur vorigen Änderung gehen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Die Tastatur in den nächsten Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Die Tastatur in den vorigen Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Next S&amp;tory</source>
        <translation>Nä&amp;chster Beitrag</translation>
    </message>
    <message>
        <source>Go to the next open story</source>
        <translation>Zum nächsten geöffneten Beitrag gehen</translation>
    </message>
    <message>
        <source>Previous St&amp;ory</source>
        <translation>Voriger &amp;Beitrag</translation>
    </message>
    <message>
        <source>Go to the open story before</source>
        <translation>Zum vorigen geöffneten Beitrag gehen</translation>
    </message>
    <message>
        <source>Open in &amp;a Window of Its Own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Move this story out of the tabs into another window</source>
        <translation>Diesen Beitrag aus den Reitern in ein anderes Fenster setzen</translation>
    </message>
    <message>
        <source>Zoom I&amp;n</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Make the copy larger</source>
        <translation>Den Text größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the copy smaller</source>
        <translation>Den Text kleiner zeigen</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Show the copy in the size that is set in Preferences</source>
        <translation>Den Text in der Größe zeigen, die in den Einstellungen gesetzt ist</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <translation>Konzentriert s&amp;chreiben</translation>
    </message>
    <message>
        <source>Dim all paragraphs but the one with the caret</source>
        <translation>Alle Absätze außer dem mit der Schreibmarke abdunkeln</translation>
    </message>
    <message>
        <source>Show &amp;Marks</source>
        <translation>&amp;Zeichen zeigen</translation>
    </message>
    <message>
        <source>Always show the marks of Markdown in the copy</source>
        <translation>Die Zeichen von Markdown im Text immer zeigen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Fill the screen with this window</source>
        <translation>Den Bildschirm mit diesem Fenster füllen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <translation>Dunkle Schrift auf hellem Papier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <translation>Helle Schrift auf dunklem Papier</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Light or dark as the rest of the desktop</source>
        <translation>Hell oder dunkel wie der übrige Schreibtisch</translation>
    </message>
    <message>
        <source>New Stor&amp;y from Template…</source>
        <translation>Neuer Beitrag aus &amp;Vorlage&#xa0;…</translation>
    </message>
    <message>
        <source>Begin a story with the words, length and details of its kind</source>
        <translation>Einen Beitrag mit Text, Länge und Details seiner Art beginnen</translation>
    </message>
    <message>
        <source>Save as Te&amp;mplate…</source>
        <translation>Als Vorlage &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Let new stories begin with the words and details of this one</source>
        <translation>Neue Beiträge mit Text und Details von diesem beginnen lassen</translation>
    </message>
    <message>
        <source>Writethru…</source>
        <translation>Neufassung&#xa0;…</translation>
    </message>
    <message>
        <source>Put a new lead over the old copy</source>
        <translation>Einen neuen Einstieg über den alten Text setzen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Step…</source>
        <translation>&amp;Nächster Schritt&#xa0;…</translation>
    </message>
    <message>
        <source>List what can be done with this story now: file it, send it back, mark it ready</source>
        <translation>Auflisten, was mit diesem Beitrag jetzt getan werden kann: abgeben, zurückgeben, fertig melden</translation>
    </message>
    <message>
        <source>Take Back M&amp;y Last Step</source>
        <translation>&amp;Meinen letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Put the story back where it was before what you did last, while nobody went on</source>
        <translation>Den Beitrag dorthin zurücksetzen, wo er vor Ihrem letzten Schritt war, solange niemand weitergegangen ist</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Prüfungen&#xa0;…</translation>
    </message>
    <message>
        <source>Legal, photo, facts, standards: what is needed, what was done by whom</source>
        <translation>Recht, Foto, Fakten, Standards: was nötig ist und was wer getan hat</translation>
    </message>
    <message>
        <source>Who &amp;Writes Here…</source>
        <translation>Wer &amp;hier schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>Say who you are: every change is kept under a name</source>
        <translation>Sagen, wer Sie sind: Jede Änderung wird unter einem Namen festgehalten</translation>
    </message>
    <message>
        <source>My Desk, &amp;Today</source>
        <translation>&amp;Mein Tisch, heute</translation>
    </message>
    <message>
        <source>The stories of your section and your own that are due or were changed today</source>
        <translation>Die Beiträge Ihres Ressorts und Ihre eigenen, die heute fällig sind oder geändert wurden</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} Beiträge</translation>
    </message>
</context>
<context>
    <name>barriers</name>
    <message>
        <source>legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>headline print</source>
        <translation>Überschrift für den Druck</translation>
    </message>
    <message>
        <source>headline social</source>
        <translation>Überschrift für soziale Medien</translation>
    </message>
    <message>
        <source>dek</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>editors note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>caption or alternative text of a photo</source>
        <translation>Bildunterschrift oder Alternativtext eines Fotos</translation>
    </message>
    <message>
        <source>The story is spiked; restore it first.</source>
        <translation>Der Beitrag ist verworfen; stellen Sie ihn zuerst wieder her.</translation>
    </message>
    <message>
        <source>The story is on hold; release it first.</source>
        <translation>Der Beitrag ist angehalten; lassen Sie ihn zuerst weiterlaufen.</translation>
    </message>
    <message>
        <source>The story is withheld; set its publication status to usable.</source>
        <translation>Der Beitrag ist zurückgehalten; stellen Sie seinen Veröffentlichungsstatus auf verwendbar.</translation>
    </message>
    <message>
        <source>The story is in the state “{0}”; mark it ready first.</source>
        <translation>Der Beitrag hat den Stand „{0}“; erklären Sie ihn zuerst für fertig.</translation>
    </message>
    <message>
        <source>The story is under embargo until further notice; wait, or lift it.</source>
        <translation>Der Beitrag hat bis auf Weiteres eine Sperrfrist; warten Sie, oder heben Sie sie auf.</translation>
    </message>
    <message>
        <source>The story is under embargo until {0}; wait, or lift it.</source>
        <translation>Der Beitrag hat eine Sperrfrist bis {0}; warten Sie, oder heben Sie sie auf.</translation>
    </message>
    <message>
        <source>The {0} check is required and has not been done.</source>
        <translation>Die Prüfung „{0}“ ist nötig und steht noch aus.</translation>
    </message>
    <message>
        <source>One suggestion is open; accept or reject it.</source>
        <translation>Ein Vorschlag ist offen; nehmen Sie ihn an oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>{0} suggestions are open; accept or reject them.</source>
        <translation>{0} Vorschläge sind offen; nehmen Sie sie an oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>One suggestion is open for the photo “{0}”; accept or reject it.</source>
        <translation>Ein Vorschlag zum Foto „{0}“ ist offen; nehmen Sie ihn an oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>{0} suggestions are open for the photo “{1}”; accept or reject them.</source>
        <translation>{0} Vorschläge zum Foto „{1}“ sind offen; nehmen Sie sie an oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>One note is open; answer or resolve it.</source>
        <translation>Eine Anmerkung ist offen; beantworten oder erledigen Sie sie.</translation>
    </message>
    <message>
        <source>{0} notes are open; answer or resolve them.</source>
        <translation>{0} Anmerkungen sind offen; beantworten oder erledigen Sie sie.</translation>
    </message>
    <message>
        <source>A passage in the {0} was changed on both sides of a merge; read it.</source>
        <translation>Eine Passage ({0}) wurde auf beiden Seiten einer Zusammenführung geändert; lesen Sie sie.</translation>
    </message>
    <message>
        <source>The story has no headline; write one.</source>
        <translation>Der Beitrag hat keine Überschrift; schreiben Sie eine.</translation>
    </message>
    <message>
        <source>“{0}” stands in the {1}; put in what is to come.</source>
        <translation>„{0}“ steht noch im Text ({1}); ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>The photo “{0}” is spiked or gone; restore it, or take it out of the story.</source>
        <translation>Das Foto „{0}“ ist verworfen oder fort; stellen Sie es wieder her, oder nehmen Sie es aus dem Beitrag.</translation>
    </message>
    <message>
        <source>The photo “{0}” has no credit line; add one.</source>
        <translation>Das Foto „{0}“ hat keinen Bildnachweis; ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The photo “{0}” has no alternative text; write one or mark the photo as decorative.</source>
        <translation>Das Foto „{0}“ hat keinen Alternativtext; schreiben Sie einen, oder kennzeichnen Sie das Foto als schmückend.</translation>
    </message>
    <message>
        <source>The language check found 1 error, “{0}”; put it right, or let it stand in the Language pane.</source>
        <translation>Die Sprachprüfung hat 1 Fehler gefunden, „{0}“; berichtigen Sie ihn, oder lassen Sie ihn unter „Sprache“ stehen.</translation>
    </message>
    <message>
        <source>The language check found {0} errors, the first in “{1}”; put it right, or let it stand in the Language pane.</source>
        <translation>Die Sprachprüfung hat {0} Fehler gefunden, den ersten in „{1}“; berichtigen Sie sie, oder lassen Sie sie unter „Sprache“ stehen.</translation>
    </message>
    <message>
        <source>“{0}” is translated, and nobody said by whom; record the translator of the quote.</source>
        <translation>„{0}“ ist übersetzt, und niemand hat gesagt, von wem; tragen Sie den Übersetzer des Zitats ein.</translation>
    </message>
    <message>
        <source>“{0}” was said on background, and the copy names who said it; write “{1}”.</source>
        <translation>„{0}“ wurde als Hintergrund gesagt, und der Text nennt, wer es gesagt hat; schreiben Sie „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” was said on background, and the copy names who said it; agree on how they may be called.</source>
        <translation>„{0}“ wurde als Hintergrund gesagt, und der Text nennt, wer es gesagt hat; vereinbaren Sie, wie die Person genannt werden darf.</translation>
    </message>
    <message>
        <source>All that was recorded of {0} is {1}; attribute nothing to them.</source>
        <translation>Alles, was von {0} aufgezeichnet ist, ist {1}; schreiben Sie der Person nichts zu.</translation>
    </message>
    <message>
        <source>These words were said off the record; take them out, or record new terms for the quote.</source>
        <translation>Das wurde unter drei gesagt; nehmen Sie es heraus, oder tragen Sie neue Bedingungen für das Zitat ein.</translation>
    </message>
    <message>
        <source>These words were said off the record, for another story; take them out, or record new terms for the quote there.</source>
        <translation>Das wurde unter drei gesagt, für einen anderen Beitrag; nehmen Sie es heraus, oder tragen Sie dort neue Bedingungen für das Zitat ein.</translation>
    </message>
    <message>
        <source>These words were said on deep background: they may not be quoted; put them in your own words.</source>
        <translation>Das wurde als tiefer Hintergrund gesagt: Es darf nicht zitiert werden; geben Sie es mit eigenen Worten wieder.</translation>
    </message>
    <message>
        <source>These words are under embargo until further notice; wait, or take them out.</source>
        <translation>Dieser Wortlaut ist bis auf Weiteres gesperrt; warten Sie, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>These words are under embargo until {0}; wait, or take them out.</source>
        <translation>Dieser Wortlaut ist bis {0} gesperrt; warten Sie, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>„{0}“: {1}</translation>
    </message>
    <message>
        <source>Photo “{0}”: {1}</source>
        <translation>Foto „{0}“: {1}</translation>
    </message>
</context>
<context>
    <name>bars</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Other ways out: save as, more formats, what would leave</source>
        <translation>Andere Wege hinaus: speichern als, weitere Formate, was hinausginge</translation>
    </message>
</context>
<context>
    <name>batchcaption</name>
    <message>
        <source>Caption several photos</source>
        <translation>Mehrere Fotos beschriften</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field to write</source>
        <translation>Feld, in das geschrieben wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What becomes of what stands there</source>
        <translation>Was aus dem wird, was dort steht</translation>
    </message>
    <message>
        <source>Instead of what stands there</source>
        <translation>Anstelle dessen, was dort steht</translation>
    </message>
    <message>
        <source>Only where nothing stands</source>
        <translation>Nur wo nichts steht</translation>
    </message>
    <message>
        <source>Before what stands there</source>
        <translation>Vor das, was dort steht</translation>
    </message>
    <message>
        <source>After what stands there</source>
        <translation>Hinter das, was dort steht</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words; {place} and \macros\ are filled in for each photo</source>
        <translation>Text; {place} und \makros\ werden für jedes Foto ausgefüllt</translation>
    </message>
    <message>
        <source>{people} in {place} on {date}.</source>
        <translation>{people} in {place} am {date}.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Put a field or a macro into the words</source>
        <translation>Ein Feld oder ein Makro in den Text setzen</translation>
    </message>
    <message>
        <source>What the photos will read</source>
        <translation>Was bei den Fotos stehen wird</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>captioncheck</name>
    <message>
        <source>The rights ended on {0}; take another photo, or ask for more time.</source>
        <translation>Die Rechte sind am {0} abgelaufen; nehmen Sie ein anderes Foto, oder bitten Sie um mehr Zeit.</translation>
    </message>
    <message>
        <source>The photo may not be published before {0}.</source>
        <translation>Das Foto darf nicht vor {0} veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Mind the terms of use: “{0}”.</source>
        <translation>Beachten Sie die Nutzungsbedingungen: „{0}“.</translation>
    </message>
    <message>
        <source>Mind the instructions: “{0}”.</source>
        <translation>Beachten Sie die Anweisungen: „{0}“.</translation>
    </message>
    <message>
        <source>There is no caption; say who, what, where and when.</source>
        <translation>Die Bildunterschrift fehlt; sagen Sie, wer, was, wo und wann.</translation>
    </message>
    <message>
        <source>The caption has {0} characters; readers leave it after {1}.</source>
        <translation>Die Bildunterschrift hat {0} Zeichen; nach {1} steigen Leser aus.</translation>
    </message>
    <message>
        <source>There is no alternative text; describe the photo, or mark it as decorative.</source>
        <translation>Der Alternativtext fehlt; beschreiben Sie das Foto, oder kennzeichnen Sie es als schmückend.</translation>
    </message>
    <message>
        <source>The alternative text is the caption once more; say what is to be seen.</source>
        <translation>Der Alternativtext ist noch einmal die Bildunterschrift; sagen Sie, was zu sehen ist.</translation>
    </message>
    <message>
        <source>The alternative text has {0} characters, more than {1}; put the rest into the extended description.</source>
        <translation>Der Alternativtext hat {0} Zeichen, mehr als {1}; setzen Sie den Rest in die längere Beschreibung.</translation>
    </message>
    <message>
        <source>There is no credit line; say who is to be named.</source>
        <translation>Der Bildnachweis fehlt; sagen Sie, wer zu nennen ist.</translation>
    </message>
    <message>
        <source>The caption differs from that of the photo, and nobody said why.</source>
        <translation>Die Bildunterschrift weicht von der des Fotos ab, und niemand hat gesagt, warum.</translation>
    </message>
    <message>
        <source>The photo&apos;s own caption was changed after this one was written; read both.</source>
        <translation>Die eigene Bildunterschrift des Fotos wurde geändert, nachdem diese geschrieben war; lesen Sie beide.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” among the people shown; one of them is wrong.</source>
        <translation>„{0}“ ist bei den gezeigten Personen „{1}“ geschrieben; eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” in the copy; one of them is wrong.</source>
        <translation>„{0}“ ist im Text „{1}“ geschrieben; eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” in the newsroom; one of them is wrong.</source>
        <translation>„{0}“ ist in der Redaktion „{1}“ geschrieben; eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>“{0}”, who is shown, is written “{1}” in the copy; one of them is wrong.</source>
        <translation>„{0}“ ist zu sehen und im Text „{1}“ geschrieben; eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>“{0}”, who is shown, is written “{1}” in the newsroom; one of them is wrong.</source>
        <translation>„{0}“ ist zu sehen und in der Redaktion „{1}“ geschrieben; eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>{0} is in the photo and not in the caption.</source>
        <translation>{0} ist auf dem Foto und nicht in der Bildunterschrift.</translation>
    </message>
    <message>
        <source>From left to right it is {0}; the caption has another order.</source>
        <translation>Von links nach rechts sind es {0}; die Bildunterschrift hat eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>The caption names {0}; say who is who (“from left”).</source>
        <translation>Die Bildunterschrift nennt {0}; sagen Sie, wer wer ist („von links“).</translation>
    </message>
    <message>
        <source>The caption says little; tell what happens in the photo.</source>
        <translation>Die Bildunterschrift sagt wenig; sagen Sie, was auf dem Foto geschieht.</translation>
    </message>
    <message>
        <source>The caption does not say where; {0} is recorded.</source>
        <translation>Die Bildunterschrift sagt nicht, wo; eingetragen ist {0}.</translation>
    </message>
    <message>
        <source>The caption does not say where, and no place is recorded.</source>
        <translation>Die Bildunterschrift sagt nicht, wo, und es ist kein Ort eingetragen.</translation>
    </message>
    <message>
        <source>The caption does not say when; it was taken on {0}.</source>
        <translation>Die Bildunterschrift sagt nicht, wann; aufgenommen wurde das Foto am {0}.</translation>
    </message>
    <message>
        <source>The caption does not say when.</source>
        <translation>Die Bildunterschrift sagt nicht, wann.</translation>
    </message>
    <message>
        <source>The photo is only {0} pixels wide: it will look soft.</source>
        <translation>Das Foto ist nur {0} Pixel breit: Es wird unscharf aussehen.</translation>
    </message>
</context>
<context>
    <name>captionmacros</name>
    <message>
        <source>Caption macros</source>
        <translation>Makros für Bildunterschriften</translation>
    </message>
    <message>
        <source>Typed between backslashes, \name\ becomes its text in captions, alternative texts and credits. A text may hold {people}, {place}, {date} and other macros.</source>
        <translation>Zwischen Backslashes getippt, wird \name\ in Bildunterschriften, Alternativtexten und Bildnachweisen zu seinem Text. Ein Text kann {people}, {place}, {date} und andere Makros enthalten.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Another macro</source>
        <translation>Weiteres Makro</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen macro away</source>
        <translation>Das gewählte Makro wegnehmen</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Wessen Änderungen</translation>
    </message>
    <message>
        <source>Story, photo or person</source>
        <translation>Beitrag, Foto oder Person</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Changes before these</source>
        <translation>Änderungen vor diesen</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Den Beitrag öffnen</translation>
    </message>
    <message>
        <source>Open the story of the chosen change (Enter)</source>
        <translation>Den Beitrag der gewählten Änderung öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>The line is not on the sheet: begin the sheet, or wait a moment until it has been read.</source>
        <translation>Die Zeile ist nicht auf dem Bogen: Beginnen Sie den Bogen oder warten Sie, bis er gelesen ist.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Change Needed</source>
        <translation>Änderung nötig</translation>
    </message>
    <message>
        <source>Cannot Confirm</source>
        <translation>Nicht zu bestätigen</translation>
    </message>
    <message>
        <source>Author’s Responsibility</source>
        <translation>Verantwortung des Autors</translation>
    </message>
    <message>
        <source>Still to Check</source>
        <translation>Noch zu prüfen</translation>
    </message>
    <message>
        <source>Take off the Sheet</source>
        <translation>Vom Bogen nehmen</translation>
    </message>
    <message>
        <source>Evidence and Remark…</source>
        <translation>Beleg und Bemerkung&#xa0;…</translation>
    </message>
    <message>
        <source>Confirm the Spelling</source>
        <translation>Schreibweise bestätigen</translation>
    </message>
    <message>
        <source>Not Confirmed After All</source>
        <translation>Doch nicht bestätigt</translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation>Nächste Erwähnung</translation>
    </message>
    <message>
        <source>These words are in the story no more.</source>
        <translation>Diese Worte stehen nicht mehr im Beitrag.</translation>
    </message>
    <message>
        <source>The words have changed meanwhile; look again.</source>
        <translation>Der Wortlaut hat sich inzwischen geändert; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Change needed</source>
        <translation>Änderung nötig</translation>
    </message>
    <message>
        <source>Cannot confirm</source>
        <translation>Nicht zu bestätigen</translation>
    </message>
    <message>
        <source>Author’s responsibility</source>
        <translation>Verantwortung des Autors</translation>
    </message>
    <message>
        <source>Changed since it was checked</source>
        <translation>Seit der Prüfung geändert</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{n} names</source>
        <translation>{n} Namen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{n} titles</source>
        <translation>{n} Titel</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} Orte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>{n} numbers</source>
        <translation>{n} Zahlen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>{n} dates</source>
        <translation>{n} Daten</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} Zitate</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Headline for print</source>
        <translation>Überschrift für den Druck</translation>
    </message>
    <message>
        <source>Headline for social media</source>
        <translation>Überschrift für soziale Medien</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>It read: {0}</source>
        <translation>Da stand: {0}</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Titel: {0}</translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <translation>Später: {0}</translation>
    </message>
    <message>
        <source>Differs by a letter: {0}</source>
        <translation>Um einen Buchstaben anders: {0}</translation>
    </message>
    <message>
        <source>Spelling not confirmed</source>
        <translation>Schreibweise nicht bestätigt</translation>
    </message>
    <message>
        <source>Spelling confirmed</source>
        <translation>Schreibweise bestätigt</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message>
        <source>{n} mentions</source>
        <translation>{n} Erwähnungen</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Die Datei selbst</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation>Ihre Tabellen</translation>
    </message>
    <message>
        <source>Every edit in the log</source>
        <translation>Jede Bearbeitung im Protokoll</translation>
    </message>
    <message>
        <source>What the tables say against the log</source>
        <translation>Was die Tabellen gegenüber dem Protokoll sagen</translation>
    </message>
    <message>
        <source>The index of the search</source>
        <translation>Das Verzeichnis der Suche</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>Jede Fassung</translation>
    </message>
    <message>
        <source>History, receipts and references</source>
        <translation>Verlauf, Belege und Verweise</translation>
    </message>
    <message>
        <source>Photos and recordings</source>
        <translation>Fotos und Aufnahmen</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Sehen Sie sich das an</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Every line of the copy</source>
        <translation>Jede Zeile des Textes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Only lines that are still to be checked, or changed since</source>
        <translation>Nur Zeilen, die noch zu prüfen sind oder seither geändert wurden</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Only lines that contradict themselves</source>
        <translation>Nur Zeilen, die sich widersprechen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>The names of the story, where they stand, and whose spelling is confirmed</source>
        <translation>Die Namen des Beitrags, wo sie stehen und wessen Schreibweise bestätigt ist</translation>
    </message>
    <message>
        <source>How far the sheet covers the story</source>
        <translation>Wie weit der Bogen den Beitrag abdeckt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be said about this line</source>
        <translation>Was sich sonst zu dieser Zeile sagen lässt</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Not Needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Ask for It</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>chooseRecord</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was gewählt werden kann</translation>
    </message>
</context>
<context>
    <name>clearQuote</name>
    <message>
        <source>Clear this quote</source>
        <translation>Dieses Zitat freigeben</translation>
    </message>
    <message>
        <source>&amp;Why does it stand as it is?</source>
        <translation>&amp;Warum bleibt es, wie es ist?</translation>
    </message>
    <message>
        <source>Heard on the phone, notes of 3 May</source>
        <translation>Am Telefon gehört, Notizen vom 3. Mai</translation>
    </message>
    <message>
        <source>The reason is kept with your name and the time. It holds for these words: when they change, the check looks again.</source>
        <translation>Der Grund wird mit Ihrem Namen und der Zeit festgehalten. Er gilt für diesen Wortlaut: Ändert er sich, sieht die Prüfung wieder hin.</translation>
    </message>
</context>
<context>
    <name>clearing</name>
    <message>
        <source>This version is cleared: it may leave, also while the vault is locked. A change ends that.</source>
        <translation>Diese Fassung ist freigegeben: Sie darf hinaus, auch bei abgeschlossenem Tresor. Eine Änderung beendet das.</translation>
    </message>
    <message>
        <source>Clear this version all the same?</source>
        <translation>Diese Fassung trotzdem freigeben?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigeschaltet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Trash and deleted</source>
        <translation>Papierkorb und Gelöschtes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No comment is held.</source>
        <translation>Kein Kommentar ist zurückgehalten.</translation>
    </message>
    <message>
        <source>No comment is approved.</source>
        <translation>Kein Kommentar ist freigeschaltet.</translation>
    </message>
    <message>
        <source>No comment is rejected.</source>
        <translation>Kein Kommentar ist abgelehnt.</translation>
    </message>
    <message>
        <source>No comment is in the trash.</source>
        <translation>Kein Kommentar ist im Papierkorb.</translation>
    </message>
    <message>
        <source>There are no comments.</source>
        <translation>Es gibt keine Kommentare.</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>It may threaten somebody.</source>
        <translation>Er bedroht vielleicht jemanden.</translation>
    </message>
    <message>
        <source>obscene</source>
        <translation>anstößig</translation>
    </message>
    <message>
        <source>It has obscene or hateful words.</source>
        <translation>Er enthält obszöne oder hasserfüllte Wörter.</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>It gives away an e-mail address or a telephone number.</source>
        <translation>Er gibt eine E-Mail-Adresse oder eine Telefonnummer preis.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>It leads to other sites.</source>
        <translation>Er führt auf andere Websites.</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>It is written in capitals.</source>
        <translation>Er ist in Großbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{name}, answering {other}</source>
        <translation>{name}, Antwort an {other}</translation>
    </message>
    <message>
        <source>{name}, below “{story}”</source>
        <translation>{name}, unter „{story}“</translation>
    </message>
    <message>
        <source>on {site}</source>
        <translation>auf {site}</translation>
    </message>
    <message>
        <source>decided by {name}, {when}</source>
        <translation>entschieden von {name}, {when}</translation>
    </message>
    <message>
        <source>decided {when}</source>
        <translation>entschieden {when}</translation>
    </message>
    <message>
        <source>used as a quote or a tip</source>
        <translation>als Zitat oder Hinweis verwendet</translation>
    </message>
</context>
<context>
    <name>company</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody at {device}</source>
        <translation>Jemand an {device}</translation>
    </message>
    <message>
        <source>You have this story open in another program too</source>
        <translation>Sie haben diesen Beitrag noch in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>{name} is in this story too</source>
        <translation>{name} ist auch in diesem Beitrag</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>{names} are in this story too</source>
        <translation>{names} sind auch in diesem Beitrag</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both states beside each other</source>
        <translation>Beide Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>Both states in one text, removed words struck out, added words underlined</source>
        <translation>Beide Fassungen in einem Text, Entferntes durchgestrichen, Hinzugefügtes unterstrichen</translation>
    </message>
    <message>
        <source>Back to the copy</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to the copy (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorige Änderung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Let this change stand, and go on to the next</source>
        <translation>Diese Änderung stehen lassen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Restore &amp;passage</source>
        <translation>&amp;Passage wiederherstellen</translation>
    </message>
    <message>
        <source>Put the earlier words of this passage back</source>
        <translation>Den früheren Wortlaut dieser Passage zurücksetzen</translation>
    </message>
    <message>
        <source>Restore para&amp;graph</source>
        <translation>Absatz &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Put back all that changed in this paragraph</source>
        <translation>Alles zurücksetzen, was in diesem Absatz geändert wurde</translation>
    </message>
    <message>
        <source>Restore fiel&amp;d</source>
        <translation>&amp;Feld wiederherstellen</translation>
    </message>
    <message>
        <source>Put this field back as it was</source>
        <translation>Dieses Feld zurücksetzen, wie es war</translation>
    </message>
    <message>
        <source>Restore &amp;whole version…</source>
        <translation>&amp;Ganze Fassung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Put everything back as it was</source>
        <translation>Alles zurücksetzen, wie es war</translation>
    </message>
</context>
<context>
    <name>confide</name>
    <message>
        <source>Make a source confidential</source>
        <translation>Eine Quelle vertraulich machen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>What the newsroom may call them</source>
        <translation>Wie die Redaktion sie nennen darf</translation>
    </message>
    <message>
        <source>Take it out of the backups that can be reached, too</source>
        <translation>Auch aus den erreichbaren Sicherungen herausnehmen</translation>
    </message>
    <message>
        <source>What is done, and what is left to do</source>
        <translation>Was getan wird und was zu tun bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make Confidential</source>
        <translation>Vertraulich machen</translation>
    </message>
</context>
<context>
    <name>correcting</name>
    <message>
        <source>Correction: something was wrong</source>
        <translation>Berichtigung: Etwas war falsch</translation>
    </message>
    <message>
        <source>Clarification: something could be misread</source>
        <translation>Klarstellung: Etwas konnte missverstanden werden</translation>
    </message>
    <message>
        <source>Update: there is news</source>
        <translation>Aktualisierung: Es gibt Neues</translation>
    </message>
    <message>
        <source>Refile: a typing error; readers are told nothing</source>
        <translation>Neu senden: ein Tippfehler; den Lesern wird nichts gesagt</translation>
    </message>
    <message>
        <source>Kill: the story is taken back</source>
        <translation>Rückzug: Der Beitrag wird zurückgenommen</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Kill and Tell Everyone</source>
        <translation>Zurückziehen und allen mitteilen</translation>
    </message>
    <message>
        <source>Update and Send</source>
        <translation>Aktualisieren und senden</translation>
    </message>
    <message>
        <source>Refile</source>
        <translation>Neu gesendet</translation>
    </message>
    <message>
        <source>Mend the copy first: the story is sent as it stands now.</source>
        <translation>Bringen Sie erst den Text in Ordnung: Der Beitrag wird gesendet, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The story is sent as it stands now, and passes the gate anew.</source>
        <translation>Der Beitrag wird gesendet, wie er jetzt ist, und neu auf Freigabe geprüft.</translation>
    </message>
    <message>
        <source>Of the story only its headline and the notice are left there, or nothing, as each destination is set. Here all of it stays.</source>
        <translation>Dort bleiben vom Beitrag nur Überschrift und Hinweis oder nichts, je nach Einstellung des Ziels. Hier bleibt alles.</translation>
    </message>
    <message>
        <source>At the top of the story (rule of the house)</source>
        <translation>Oben am Beitrag (Hausregel)</translation>
    </message>
    <message>
        <source>At the bottom of the story (rule of the house)</source>
        <translation>Unten am Beitrag (Hausregel)</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Klarstellung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Refile</source>
        <translation>Neu gesendet</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>hat sie</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>overdue {span}</source>
        <translation>seit {span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>in {span}</translation>
    </message>
    <message>
        <source>today {time:%H:%M}</source>
        <translation>heute {time:%H:%M}</translation>
    </message>
    <message>
        <source>tomorrow {time:%H:%M}</source>
        <translation>morgen {time:%H:%M}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tagen</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>There is no destination yet; add the site of your newsroom.</source>
        <translation>Es gibt noch kein Ziel; fügen Sie die Website Ihrer Redaktion hinzu.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} brauchen Sie</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 unterwegs</translation>
    </message>
    <message>
        <source>{n} on their way</source>
        <translation>{n} unterwegs</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} warten</translation>
    </message>
    <message>
        <source>1 scheduled</source>
        <translation>1 terminiert</translation>
    </message>
    <message>
        <source>{n} scheduled</source>
        <translation>{n} terminiert</translation>
    </message>
    <message>
        <source>It was deleted there since it was sent; you will be asked before it is sent anew.</source>
        <translation>Es wurde dort seit dem Senden gelöscht; Sie werden gefragt, bevor es neu gesendet wird.</translation>
    </message>
    <message>
        <source>It was put into the trash there since it was sent; you will be asked before it is restored.</source>
        <translation>Es kam dort seit dem Senden in den Papierkorb; Sie werden gefragt, bevor es wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>It was changed there since it was sent; you will see both texts before anything is overwritten.</source>
        <translation>Es wurde dort seit dem Senden geändert; Sie sehen beide Texte, bevor etwas überschrieben wird.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Everything that the site gets</source>
        <translation>Alles, was die Website bekommt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>decorative</source>
        <translation>schmückend</translation>
    </message>
    <message>
        <source>Caption: {words}</source>
        <translation>Bildunterschrift: {words}</translation>
    </message>
    <message>
        <source>Credit: {words}</source>
        <translation>Bildnachweis: {words}</translation>
    </message>
    <message>
        <source>Alternative text: {words}</source>
        <translation>Alternativtext: {words}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Looking whether it arrived</source>
        <translation>Es wird nachgesehen, ob es ankam</translation>
    </message>
    <message>
        <source>Scheduled there</source>
        <translation>Dort terminiert</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Hat seine Zeit verpasst</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Held by the gate</source>
        <translation>Von der Freigabe aufgehalten</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft for an editor of the site</source>
        <translation>Entwurf für die Redaktion der Website</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Published at once</source>
        <translation>Sofort veröffentlicht</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
</context>
<context>
    <name>destinations</name>
    <message>
        <source>Signed in as {who}.</source>
        <translation>Angemeldet als {who}.</translation>
    </message>
    <message>
        <source>What the Send button says; empty: what the site calls itself</source>
        <translation>Was auf dem Knopf „Senden“ steht; leer: wie sich die Website selbst nennt</translation>
    </message>
    <message>
        <source>What the Send button says</source>
        <translation>Was auf dem Knopf „Senden“ steht</translation>
    </message>
    <message>
        <source>Say this first: {title}.</source>
        <translation>Sagen Sie erst dies: {title}.</translation>
    </message>
    <message>
        <source>There is no {what} {path}.</source>
        <translation>Es gibt dort nicht: {what} {path}.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Known; type here to change it</source>
        <translation>Bekannt; hier tippen, um es zu ändern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt ist</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Wählen: {title}</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;Name hier</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Assignment</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Slugline</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>What the desk calls the story</source>
        <translation>Wie die Redaktion den Beitrag nennt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Keine Vorgabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Themenzeile</translation>
    </message>
    <message>
        <source>What it is, in a sentence</source>
        <translation>Worum es geht, in einem Satz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where the reporter is to be</source>
        <translation>Wo der Reporter sein soll</translation>
    </message>
    <message>
        <source>To the reporter</source>
        <translation>An den Reporter</translation>
    </message>
    <message>
        <source>What else they have to know</source>
        <translation>Was sonst zu wissen ist</translation>
    </message>
    <message>
        <source>Photo order</source>
        <translation>Fotoauftrag</translation>
    </message>
    <message>
        <source>What the photo desk is to bring</source>
        <translation>Was die Bildredaktion bringen soll</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Schreibrichtung</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Headlines for other places</source>
        <translation>Überschriften für andere Orte</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>As on the web</source>
        <translation>Wie im Web</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Media Topics</source>
        <translation>Media Topics</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Embargo and schedule</source>
        <translation>Sperrfrist und Termin</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>Bis zu einer Zeit</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Bis auf Weiteres</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vorgeschrieben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note to desk, never published</source>
        <translation>Notiz für die Redaktion, nie veröffentlicht</translation>
    </message>
    <message>
        <source>Call the mayor’s office back before six</source>
        <translation>Vor sechs im Bürgermeisterbüro zurückrufen</translation>
    </message>
    <message>
        <source>Editor’s note, printed with the story</source>
        <translation>Anmerkung der Redaktion, beim Beitrag gedruckt</translation>
    </message>
    <message>
        <source>Author line, at the end of the story</source>
        <translation>Autorenhinweis, am Ende des Beitrags</translation>
    </message>
    <message>
        <source>Readers and other stories</source>
        <translation>Leser und andere Beiträge</translation>
    </message>
    <message>
        <source>Canonical</source>
        <translation>Kanonisch</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Readers may comment</source>
        <translation>Leser dürfen kommentieren</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>Aktualisierung von</translation>
    </message>
    <message>
        <source>About this story</source>
        <translation>Über diesen Beitrag</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Eilmeldung</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>&amp;Digits in {0}</source>
        <translation>&amp;Ziffern in {0}</translation>
    </message>
    <message>
        <source>As they are typed</source>
        <translation>Wie sie getippt werden</translation>
    </message>
    <message>
        <source>{0} is written with one kind of digits only.</source>
        <translation>{0} wird nur mit einer Art von Ziffern geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed</source>
        <translation>
            <numerusform>%n Zahl(en) geändert</numerusform>
            <numerusform>%n Zahl(en) geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es belegt</translation>
    </message>
    <message>
        <source>Address of a page or document</source>
        <translation>Adresse einer Seite oder eines Dokuments</translation>
    </message>
    <message>
        <source>Add &amp;Link</source>
        <translation>&amp;Link hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;File…</source>
        <translation>&amp;Datei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>A file of yours; the newsroom keeps a copy</source>
        <translation>Eine Datei von Ihnen; die Redaktion behält eine Kopie</translation>
    </message>
    <message>
        <source>Add &amp;Passage</source>
        <translation>&amp;Passage hinzufügen</translation>
    </message>
    <message>
        <source>The words that are selected in the transcript below</source>
        <translation>Die Worte, die unten in der Abschrift markiert sind</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>Words of the transcript: select those that show it</source>
        <translation>Wortlaut der Abschrift: Markieren Sie, was es belegt</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>What you found out, for whoever reads the sheet</source>
        <translation>Was Sie herausgefunden haben, für alle, die den Bogen lesen</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word&#xa0;…</translation>
    </message>
    <message>
        <source>Web &amp;Page…</source>
        <translation>W&amp;ebseite&#xa0;…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>&amp;PDF&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;CMS Package…</source>
        <translation>&amp;CMS-Paket&#xa0;…</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>“{0}”: no dictionary of {1} has this word.</source>
        <translation>„{0}“: Dieses Wort steht in keinem Wörterbuch ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is not known here: if it is a name, is it spelled right?</source>
        <translation>„{0}“ ist hier nicht bekannt: Falls es ein Name ist, ist er richtig geschrieben?</translation>
    </message>
    <message>
        <source>“{0}” is not known here: is the name spelled right?</source>
        <translation>„{0}“ ist hier nicht bekannt: Ist der Name richtig geschrieben?</translation>
    </message>
    <message>
        <source>“{0}” and one more name are not known here: are they spelled right? {1}</source>
        <translation>„{0}“ und ein weiterer Name sind hier nicht bekannt: Sind sie richtig geschrieben? {1}</translation>
    </message>
    <message>
        <source>“{0}” and {1} more names are not known here: are they spelled right? {2}</source>
        <translation>„{0}“ und {1} weitere Namen sind hier nicht bekannt: Sind sie richtig geschrieben? {2}</translation>
    </message>
    <message>
        <source>“{0}” and {1} more names are not known here: are they spelled right? {2} and {3} more</source>
        <translation>„{0}“ und {1} weitere Namen sind hier nicht bekannt: Sind sie richtig geschrieben? {2} und {3} weitere</translation>
    </message>
    <message>
        <source>This does not read like {0}. Mark it as another language, if it is.</source>
        <translation>Das liest sich nicht wie {0}. Falls es eine andere Sprache ist, zeichnen Sie es so aus.</translation>
    </message>
    <message>
        <source>This does not read like {0}: of 100 of its words {1} are known. Set the story’s language.</source>
        <translation>Das liest sich nicht wie {0}: Von 100 Wörtern sind {1} bekannt. Stellen Sie die Sprache des Beitrags ein.</translation>
    </message>
    <message>
        <source>This does not read like {0}: of 100 of its words {1} are known. It reads like {2}. Set the story’s language.</source>
        <translation>Das liest sich nicht wie {0}: Von 100 Wörtern sind {1} bekannt. Es liest sich wie {2}. Stellen Sie die Sprache des Beitrags ein.</translation>
    </message>
    <message>
        <source>“{0}”: “{1}” looks like “{2}”, and is another letter.</source>
        <translation>„{0}“: „{1}“ sieht aus wie „{2}“ und ist ein anderer Buchstabe.</translation>
    </message>
    <message>
        <source>“{0}”, and one more word: “{1}” looks like “{2}”, and is another letter.</source>
        <translation>„{0}“ und ein weiteres Wort: „{1}“ sieht aus wie „{2}“ und ist ein anderer Buchstabe.</translation>
    </message>
    <message>
        <source>“{0}”, and {1} more words: “{2}” looks like “{3}”, and is another letter.</source>
        <translation>„{0}“ und {1} weitere Wörter: „{2}“ sieht aus wie „{3}“ und ist ein anderer Buchstabe.</translation>
    </message>
    <message>
        <source>“{0}” should be “{1}” here.</source>
        <translation>„{0}“ müsste hier „{1}“ heißen.</translation>
    </message>
    <message>
        <source>“{0}”: should it be “{1}”?</source>
        <translation>„{0}“: Müsste es „{1}“ heißen?</translation>
    </message>
    <message>
        <source>“{0}”: before “{1}” it is “{2}”.</source>
        <translation>„{0}“: Vor „{1}“ steht „{2}“.</translation>
    </message>
    <message>
        <source>“{0}”: the word stands here twice.</source>
        <translation>„{0}“: Das Wort steht hier doppelt.</translation>
    </message>
    <message>
        <source>“{0}”: the words stand here twice.</source>
        <translation>„{0}“: Die Wörter stehen hier doppelt.</translation>
    </message>
    <message>
        <source>“{0}”: two articles stand here; one of them is to go.</source>
        <translation>„{0}“: Hier stehen zwei Artikel; einer muss weg.</translation>
    </message>
    <message>
        <source>“{0}”: “{1}” stands here twice; one of them was perhaps to go.</source>
        <translation>„{0}“: „{1}“ steht hier zweimal; eines davon sollte vielleicht weg.</translation>
    </message>
    <message>
        <source>“{0}” stands twice in this sentence; one of them can go.</source>
        <translation>„{0}“ steht in diesem Satz zweimal; eines davon kann weg.</translation>
    </message>
    <message>
        <source>This sentence has no main verb.</source>
        <translation>Diesem Satz fehlt das Verb.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” elsewhere in the copy; one of them is wrong.</source>
        <translation>„{0}“ ist an anderer Stelle im Text „{1}“ geschrieben; eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” elsewhere in the copy.</source>
        <translation>„{0}“ ist an anderer Stelle im Text „{1}“ geschrieben.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” elsewhere; one of them is wrong.</source>
        <translation>„{0}“ ist an anderer Stelle „{1}“ geschrieben; eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>“{0}” stands here before the copy says who that is: “{1}” comes later.</source>
        <translation>„{0}“ steht hier, bevor der Text sagt, wer das ist: „{1}“ kommt erst später.</translation>
    </message>
    <message>
        <source>“{0}” has no first name in the copy; it is “{1}” elsewhere.</source>
        <translation>„{0}“ hat im Text keinen Vornamen; an anderer Stelle heißt es „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” has another title than before: “{1}”.</source>
        <translation>„{0}“ hat hier eine andere Amts- oder Berufsbezeichnung als zuvor: „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” was introduced already; the abbreviation alone is enough.</source>
        <translation>„{0}“ ist schon eingeführt; die Abkürzung allein genügt.</translation>
    </message>
    <message>
        <source>“{0}” is introduced only further down.</source>
        <translation>„{0}“ wird erst weiter unten eingeführt.</translation>
    </message>
    <message>
        <source>“{0}” is introduced and never used again.</source>
        <translation>„{0}“ wird eingeführt und danach nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>“{0}” is never introduced; do readers know what it stands for?</source>
        <translation>„{0}“ wird nirgends eingeführt; wissen die Leser, wofür es steht?</translation>
    </message>
    <message>
        <source>“{0}” is still to be filled in.</source>
        <translation>„{0}“ ist noch zu ergänzen.</translation>
    </message>
    <message>
        <source>This is filler text; the copy is still to come.</source>
        <translation>Das ist Blindtext; der Text kommt noch.</translation>
    </message>
    <message>
        <source>This paragraph stands in the copy twice.</source>
        <translation>Dieser Absatz steht zweimal im Text.</translation>
    </message>
    <message>
        <source>This sentence stands in the copy twice.</source>
        <translation>Dieser Satz steht zweimal im Text.</translation>
    </message>
    <message>
        <source>The lead repeats the headline word for word.</source>
        <translation>Der Einstieg wiederholt die Überschrift Wort für Wort.</translation>
    </message>
    <message>
        <source>The lead repeats the standfirst word for word.</source>
        <translation>Der Einstieg wiederholt den Vorspann Wort für Wort.</translation>
    </message>
    <message>
        <source>This paragraph says the lead again in nearly the same words.</source>
        <translation>Dieser Absatz sagt den Einstieg noch einmal, fast mit denselben Worten.</translation>
    </message>
    <message>
        <source>Another photo has this caption, too.</source>
        <translation>Ein anderes Foto hat dieselbe Bildunterschrift.</translation>
    </message>
    <message>
        <source>The caption repeats a sentence of the copy.</source>
        <translation>Die Bildunterschrift wiederholt einen Satz aus dem Text.</translation>
    </message>
    <message>
        <source>The caption says “{0}”, the copy “{1}”.</source>
        <translation>In der Bildunterschrift steht „{0}“, im Text „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is closed by “{1}”.</source>
        <translation>„{0}“ wird mit „{1}“ geschlossen.</translation>
    </message>
    <message>
        <source>This “{0}” is never closed.</source>
        <translation>Dieses „{0}“ wird nirgends geschlossen.</translation>
    </message>
    <message>
        <source>This “{0}” was never opened.</source>
        <translation>Dieses „{0}“ wurde nirgends geöffnet.</translation>
    </message>
    <message>
        <source>This quotation mark closes nothing.</source>
        <translation>Dieses Anführungszeichen schließt nichts.</translation>
    </message>
    <message>
        <source>This quotation mark has no other one.</source>
        <translation>Zu diesem Anführungszeichen fehlt das andere.</translation>
    </message>
    <message>
        <source>The copy has {0} straight and {1} curly quotation marks; take one sort.</source>
        <translation>Der Text hat {0} gerade und {1} typografische Anführungszeichen; nehmen Sie eine Sorte.</translation>
    </message>
    <message>
        <source>The copy has {0} straight and {1} curly apostrophes; take one sort.</source>
        <translation>Der Text hat {0} gerade und {1} typografische Apostrophe; nehmen Sie eine Sorte.</translation>
    </message>
    <message>
        <source>This paragraph ends on a comma: is something missing?</source>
        <translation>Dieser Absatz endet mit einem Komma: Fehlt etwas?</translation>
    </message>
    <message>
        <source>No stop at the end of this paragraph: is something missing?</source>
        <translation>Am Ende dieses Absatzes steht kein Punkt: Fehlt etwas?</translation>
    </message>
    <message>
        <source>Two stops stand here; one of them is to go.</source>
        <translation>Hier stehen zwei Satzzeichen; eines muss weg.</translation>
    </message>
    <message>
        <source>Two spaces stand here.</source>
        <translation>Hier stehen zwei Leerzeichen.</translation>
    </message>
    <message>
        <source>No space stands before “{0}”.</source>
        <translation>Vor „{0}“ steht kein Leerzeichen.</translation>
    </message>
    <message>
        <source>A space is missing behind “{0}”.</source>
        <translation>Hinter „{0}“ fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>That day is a {0}.</source>
        <translation>Dieser Tag ist ein {0}.</translation>
    </message>
    <message>
        <source>In {0} that day is a {1}.</source>
        <translation>{0} ist dieser Tag ein {1}.</translation>
    </message>
    <message>
        <source>From {0} to {1} is a rise of {2} percent.</source>
        <translation>Von {0} auf {1} sind es {2} Prozent mehr.</translation>
    </message>
    <message>
        <source>From {0} to {1} is a fall of {2} percent.</source>
        <translation>Von {0} auf {1} sind es {2} Prozent weniger.</translation>
    </message>
    <message>
        <source>From {0} to {1} is a change of {2} percent.</source>
        <translation>Von {0} auf {1} ist eine Veränderung von {2} Prozent.</translation>
    </message>
    <message>
        <source>{0} of {1} is {2} percent.</source>
        <translation>{0} von {1} sind {2} Prozent.</translation>
    </message>
    <message>
        <source>Together that is {0}, not {1}.</source>
        <translation>Zusammen sind das {0}, nicht {1}.</translation>
    </message>
    <message>
        <source>Together that is {0}, more than {1}.</source>
        <translation>Zusammen sind das {0}, mehr als {1}.</translation>
    </message>
    <message>
        <source>Together that is {0} percent, more than all.</source>
        <translation>Zusammen sind das {0} Prozent, mehr als alle.</translation>
    </message>
    <message>
        <source>From {0} to {1} are {2} years.</source>
        <translation>Von {0} bis {1} sind es {2} Jahre.</translation>
    </message>
    <message>
        <source>Who was born in {0} is {1} or {2}.</source>
        <translation>Wer {0} geboren wurde, ist {1} oder {2}.</translation>
    </message>
    <message>
        <source>In {0}, {1} is {2} years ago.</source>
        <translation>Im Jahr {0} ist {1} vor {2} Jahren gewesen.</translation>
    </message>
    <message>
        <source>{0} is {1} elsewhere in the story.</source>
        <translation>{0} ist an anderer Stelle im Beitrag {1}.</translation>
    </message>
    <message>
        <source>For readers who reckon otherwise: about {0}.</source>
        <translation>Für Leser, die anders rechnen: etwa {0}.</translation>
    </message>
    <message>
        <source>Elsewhere in the story {0} is {1}, here {2}.</source>
        <translation>An anderer Stelle im Beitrag ist {0} gleich {1}, hier {2}.</translation>
    </message>
    <message>
        <source>No clock shows that time.</source>
        <translation>Diese Uhrzeit zeigt keine Uhr.</translation>
    </message>
    <message>
        <source>It is one or the other: 24 hours, or a.m. and p.m.</source>
        <translation>Entweder das eine oder das andere: 24 Stunden oder a.m. und p.m.</translation>
    </message>
    <message>
        <source>That number ends in {0}.</source>
        <translation>Diese Zahl endet auf {0}.</translation>
    </message>
    <message>
        <source>The unit is there twice, as a sign and as a word.</source>
        <translation>Die Einheit steht doppelt da, als Zeichen und als Wort.</translation>
    </message>
    <message>
        <source>The later year stands first.</source>
        <translation>Das spätere Jahr steht vorn.</translation>
    </message>
    <message>
        <source>The larger number stands first.</source>
        <translation>Die größere Zahl steht vorn.</translation>
    </message>
    <message>
        <source>It is “between ... and”, or “from ... to”.</source>
        <translation>Es heißt „between ... and“ oder „from ... to“.</translation>
    </message>
    <message>
        <source>Before a noun it is “-year-old”, behind a verb “years old”.</source>
        <translation>Vor einem Substantiv heißt es „-year-old“, nach einem Verb „years old“.</translation>
    </message>
    <message>
        <source>Nobody is known to have lived longer than {0} years.</source>
        <translation>Es ist niemand bekannt, der länger als {0} Jahre gelebt hätte.</translation>
    </message>
    <message>
        <source>In summer the clocks show {0}.</source>
        <translation>Im Sommer gilt {0}.</translation>
    </message>
    <message>
        <source>In winter the clocks show {0}.</source>
        <translation>Im Winter gilt {0}.</translation>
    </message>
    <message>
        <source>At the place of the dateline that is {0} GMT on the day of the story.</source>
        <translation>Am Ort der Ortsmarke ist das am Tag des Beitrags {0} GMT.</translation>
    </message>
    <message>
        <source>The stylebook advises against “{0}”.</source>
        <translation>Das Stilbuch rät von „{0}“ ab.</translation>
    </message>
    <message>
        <source>Use {0}, not “{1}”.</source>
        <translation>Besser {0} statt „{1}“.</translation>
    </message>
    <message>
        <source>Use {0}, not “{1}”. {2}</source>
        <translation>Besser {0} statt „{1}“. {2}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>“{0}” or “{1}”</source>
        <translation>„{0}“ oder „{1}“</translation>
    </message>
    <message>
        <source>“{0}” or “{1}” or “{2}”</source>
        <translation>„{0}“ oder „{1}“ oder „{2}“</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Englisch (GB)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>Deutsch (Schweiz)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>Zentralkurdisch (Sorani)</translation>
    </message>
    <message>
        <source>Northern Kurdish (Kurmanji)</source>
        <translation>Nordkurdisch (Kurmandschi)</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>trimmed</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>said by somebody else</source>
        <translation>von jemand anderem gesagt</translation>
    </message>
    <message>
        <source>too short to judge</source>
        <translation>zu kurz für ein Urteil</translation>
    </message>
    <message>
        <source>Not yet: {why}</source>
        <translation>Noch nicht: {why}</translation>
    </message>
    <message>
        <source>Ready to send · {n} to look at</source>
        <translation>Sendebereit · {n} anzusehen</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Sendebereit</translation>
    </message>
    <message>
        <source>1 quotation: {each}</source>
        <translation>1 Zitat: {each}</translation>
    </message>
    <message>
        <source>{n} quotations: {each}</source>
        <translation>{n} Zitate: {each}</translation>
    </message>
    <message>
        <source>Not yet: one thing is in the way</source>
        <translation>Noch nicht: Eines steht im Weg</translation>
    </message>
    <message>
        <source>Not yet: {n} things are in the way</source>
        <translation>Noch nicht: {n} Dinge stehen im Weg</translation>
    </message>
    <message>
        <source>Ready to send, with a look at these</source>
        <translation>Sendebereit, mit Blick auf dies hier</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Slugline</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Headline for print</source>
        <translation>Überschrift für den Druck</translation>
    </message>
    <message>
        <source>Headline for social media</source>
        <translation>Überschrift für soziale Medien</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Date in the dateline</source>
        <translation>Datum in der Ortsmarke</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Stehsatz</translation>
    </message>
    <message>
        <source>Author line</source>
        <translation>Autorenhinweis</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Verwandte Beiträge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Schreibrichtung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Media Topics</source>
        <translation>Media Topics</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Note to desk</source>
        <translation>Notiz für die Redaktion</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Soll-Länge</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Publication status</source>
        <translation>Veröffentlichungsstatus</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Decided on quotations</source>
        <translation>Entscheidungen zu Zitaten</translation>
    </message>
    <message>
        <source>Decisions at the same time</source>
        <translation>Gleichzeitige Entscheidungen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Zeitzone des Termins</translation>
    </message>
    <message>
        <source>Number of the publication</source>
        <translation>Nummer der Veröffentlichung</translation>
    </message>
    <message>
        <source>First published</source>
        <translation>Zuerst veröffentlicht</translation>
    </message>
    <message>
        <source>Number of the correction</source>
        <translation>Nummer der Berichtigung</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>Aktualisierung von</translation>
    </message>
    <message>
        <source>Comments open</source>
        <translation>Kommentare offen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Checked claims</source>
        <translation>Geprüfte Aussagen</translation>
    </message>
    <message>
        <source>Confirmed names</source>
        <translation>Bestätigte Namen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Checker’s sheet</source>
        <translation>Prüfbogen</translation>
    </message>
    <message>
        <source>Kind of story</source>
        <translation>Art des Beitrags</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Themenzeile</translation>
    </message>
    <message>
        <source>Place of the assignment</source>
        <translation>Ort des Auftrags</translation>
    </message>
    <message>
        <source>Note to the assignment</source>
        <translation>Notiz zum Auftrag</translation>
    </message>
    <message>
        <source>Photo ordered</source>
        <translation>Bestelltes Foto</translation>
    </message>
    <message>
        <source>Findings let stand</source>
        <translation>Stehen gelassene Befunde</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Übersetzung von</translation>
    </message>
    <message>
        <source>Version of the original that is translated</source>
        <translation>Übersetzte Fassung des Originals</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Hereingekommene Dateien</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Schmückend</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Creator’s title</source>
        <translation>Titel des Urhebers</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen in</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Abgebildete Personen</translation>
    </message>
    <message>
        <source>Rights from</source>
        <translation>Rechte ab</translation>
    </message>
    <message>
        <source>Rights until</source>
        <translation>Rechte bis</translation>
    </message>
    <message>
        <source>Caption written by</source>
        <translation>Bildunterschrift von</translation>
    </message>
    <message>
        <source>Longer description</source>
        <translation>Längere Beschreibung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>Supplier’s number</source>
        <translation>Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Originalwortlaut</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>Place in the transcript</source>
        <translation>Stelle in der Abschrift</translation>
    </message>
    <message>
        <source>Time in the recording</source>
        <translation>Zeit in der Aufnahme</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Aufgeschrieben von</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Nachgeprüft von</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Nachgeprüft am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Source of</source>
        <translation>Quelle von</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>Woher sie es wissen</translation>
    </message>
    <message>
        <source>Terms as agreed</source>
        <translation>Bedingungen wie vereinbart</translation>
    </message>
    <message>
        <source>Terms agreed at</source>
        <translation>Bedingungen vereinbart am</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Gelegenheit zur Stellungnahme</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Name wie gedruckt</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Kurzporträt</translation>
    </message>
    <message>
        <source>On the staff</source>
        <translation>Festangestellt</translation>
    </message>
    <message>
        <source>Author page</source>
        <translation>Autorenseite</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time codes</source>
        <translation>Zeitmarken</translation>
    </message>
    <message>
        <source>Turns of the speakers</source>
        <translation>Redeanteile der Sprecher</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Transcript of</source>
        <translation>Abschrift von</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>eine andere Quelle</translation>
    </message>
    <message>
        <source>another story</source>
        <translation>ein anderer Beitrag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>a photo without a name</source>
        <translation>ein Foto ohne Namen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} suggests: {1} → {2}</source>
        <translation>{0} schlägt vor: {1} → {2}</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>ein anderes Foto</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>geschnitten</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Bildschwerpunkt</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Caption here</source>
        <translation>Bildunterschrift hier</translation>
    </message>
    <message>
        <source>Why another caption</source>
        <translation>Warum eine andere Bildunterschrift</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>done by {0}, {1}</source>
        <translation>erledigt von {0}, {1}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>vorgeschrieben</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>von rechts nach links</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>von links nach rechts</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>verwendbar</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <source>corrections: {0}</source>
        <translation>Berichtigungen: {0}</translation>
    </message>
    <message>
        <source>quotations: {0}</source>
        <translation>Zitate: {0}</translation>
    </message>
    <message>
        <source>a transcript</source>
        <translation>eine Abschrift</translation>
    </message>
    <message>
        <source>characters {0} to {1}</source>
        <translation>Zeichen {0} bis {1}</translation>
    </message>
    <message>
        <source>{0} to {1} seconds</source>
        <translation>{0} bis {1} Sekunden</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} Pixel</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>turns: {0}</source>
        <translation>Redeanteile: {0}</translation>
    </message>
    <message>
        <source>{0} time codes</source>
        <translation>{0} Zeitmarken</translation>
    </message>
    <message>
        <source>{field} of {photo}</source>
        <translation>{field} von {photo}</translation>
    </message>
    <message>
        <source>{field} of the quote {words}</source>
        <translation>{field} des Zitats {words}</translation>
    </message>
    <message>
        <source>Quote that was not there yet</source>
        <translation>Zitat, das es noch nicht gab</translation>
    </message>
    <message>
        <source>Quote that is not there any more</source>
        <translation>Zitat, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>changed by {0}</source>
        <translation>geändert von {0}</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Dieses Feld wiederherstellen</translation>
    </message>
    <message>
        <source>{0} paragraphs that did not change</source>
        <translation>{0} Absätze, die sich nicht geändert haben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Neu: {0}</translation>
    </message>
    <message>
        <source>Gone: {0}</source>
        <translation>Weg: {0}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Before the day’s work</source>
        <translation>Vor der Arbeit des Tages</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Kept as “{0}”</source>
        <translation>Aufgehoben als „{0}“</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Sent to a desk</source>
        <translation>An eine Redaktion gesendet</translation>
    </message>
    <message>
        <source>Exported as {0}</source>
        <translation>Exportiert als {0}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Before going back to {0}</source>
        <translation>Vor der Rückkehr zu {0}</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Vor einem Zusammenführen</translation>
    </message>
    <message>
        <source>As somebody read it</source>
        <translation>Wie jemand es gelesen hat</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Photo: {0}</source>
        <translation>Foto: {0}</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>„Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Quotes were changed in the newsroom itself: undo does not take those back, their history has them.</source>
        <translation>Zitate wurden in der Redaktion selbst geändert: „Rückgängig“ nimmt das nicht zurück, ihr Verlauf hat es.</translation>
    </message>
    <message>
        <source>Nothing was restored: somebody has changed these words since they were compared. Look at them again.</source>
        <translation>Nichts wurde wiederhergestellt: Jemand hat diesen Wortlaut seit dem Vergleich geändert. Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Keep this version…</source>
        <translation>Diese Fassung festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Keep the story as it is now, under a name of your own (Ctrl+Shift+S)</source>
        <translation>Den Beitrag, wie er jetzt ist, unter einem eigenen Namen festhalten (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Compare the chosen version with another one</source>
        <translation>Die gewählte Fassung mit einer anderen vergleichen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>keepversion</name>
    <message>
        <source>Keep this version</source>
        <translation>Diese Fassung festhalten</translation>
    </message>
    <message>
        <source>What is this version to be called?</source>
        <translation>Wie soll diese Fassung heißen?</translation>
    </message>
    <message>
        <source>After legal, before the cut …</source>
        <translation>Nach der Rechtsprüfung, vor dem Kürzen&#xa0;…</translation>
    </message>
    <message>
        <source>A version with a name is kept for good. Every other one is kept by itself.</source>
        <translation>Eine Fassung mit Namen bleibt dauerhaft. Alle anderen werden von selbst festgehalten.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Spelling and style are not checked; switch the check on in the Review menu.</source>
        <translation>Rechtschreibung und Stil werden nicht geprüft; schalten Sie die Prüfung im Menü „Durchsicht“ ein.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The words are being read; ask again in a moment.</source>
        <translation>Der Wortlaut wird gelesen; fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Find It Again</source>
        <translation>Wieder beanstanden</translation>
    </message>
    <message>
        <source>Set the Story’s Language</source>
        <translation>Sprache des Beitrags einstellen</translation>
    </message>
    <message>
        <source>Add “{0}” to the House List</source>
        <translation>„{0}“ in die Hausliste aufnehmen</translation>
    </message>
    <message>
        <source>Ignore Here</source>
        <translation>Hier ignorieren</translation>
    </message>
    <message>
        <source>Ignore in This Story</source>
        <translation>In diesem Beitrag ignorieren</translation>
    </message>
    <message>
        <source>Let It Stand, with a Reason…</source>
        <translation>Stehen lassen, mit Begründung&#xa0;…</translation>
    </message>
    <message>
        <source>Take “{0}” Out</source>
        <translation>„{0}“ herausnehmen</translation>
    </message>
    <message>
        <source>Query to the Reporter</source>
        <translation>Rückfrage an den Reporter</translation>
    </message>
    <message>
        <source>Put [sic] behind It</source>
        <translation>[sic] dahinter setzen</translation>
    </message>
    <message>
        <source>Put [{0}] instead</source>
        <translation>Stattdessen [{0}] setzen</translation>
    </message>
    <message>
        <source>The words have changed meanwhile; look again.</source>
        <translation>Der Wortlaut hat sich inzwischen geändert; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>“{0}” is in the house list now.</source>
        <translation>„{0}“ ist jetzt in der Hausliste.</translation>
    </message>
    <message>
        <source>Was this said so? {0}</source>
        <translation>Wurde das so gesagt? {0}</translation>
    </message>
    <message>
        <source>The reporter was asked.</source>
        <translation>Der Reporter wurde gefragt.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 anzusehen</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} anzusehen</translation>
    </message>
    <message>
        <source>1 matter of style</source>
        <translation>1 Stilfrage</translation>
    </message>
    <message>
        <source>{n} matters of style</source>
        <translation>{n} Stilfragen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Headline for print</source>
        <translation>Überschrift für den Druck</translation>
    </message>
    <message>
        <source>Headline for social media</source>
        <translation>Überschrift für soziale Medien</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation>in einem Zitat</translation>
    </message>
    <message>
        <source>Somebody said this: the words are not changed.</source>
        <translation>Das hat jemand gesagt: Der Wortlaut wird nicht geändert.</translation>
    </message>
    <message>
        <source>Also: “{0}”</source>
        <translation>Auch: „{0}“</translation>
    </message>
    <message>
        <source>Let stand by {0}</source>
        <translation>Stehen gelassen von {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>Alles, was gefunden wurde</translation>
    </message>
    <message>
        <source>What is wrong, and nobody would dispute it</source>
        <translation>Was falsch ist, und niemand würde es bestreiten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>What somebody should look at</source>
        <translation>Was sich jemand ansehen sollte</translation>
    </message>
    <message>
        <source>Matters of style</source>
        <translation>Stilfragen</translation>
    </message>
    <message>
        <source>What somebody lets stand</source>
        <translation>Was jemand stehen lässt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be done about it</source>
        <translation>Was sich sonst noch tun lässt</translation>
    </message>
</context>
<context>
    <name>letStand</name>
    <message>
        <source>Let it stand</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>&amp;Here only</source>
        <translation>&amp;Nur hier</translation>
    </message>
    <message>
        <source>In the whole &amp;story</source>
        <translation>&amp;Im ganzen Beitrag</translation>
    </message>
    <message>
        <source>&amp;Always, in every story of this newsroom</source>
        <translation>Immer, in &amp;jedem Beitrag dieser Redaktion</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>The reason is kept with your name and the time. It holds for these words: when they change, they are looked at again.</source>
        <translation>Der Grund wird mit Ihrem Namen und der Zeit festgehalten. Er gilt für diesen Wortlaut: Ändert er sich, wird er wieder geprüft.</translation>
    </message>
</context>
<context>
    <name>mergesources</name>
    <message>
        <source>Merge sources</source>
        <translation>Quellen zusammenführen</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Vielleicht dieselben</translation>
    </message>
    <message>
        <source>The fields of the sources side by side</source>
        <translation>Die Felder der Quellen nebeneinander</translation>
    </message>
    <message>
        <source>Enter or a click takes the value in that cell. The source in the first column is kept under its id; the others are spiked, and can be restored.</source>
        <translation>Eingabe oder ein Klick übernimmt den Wert in dieser Zelle. Die Quelle in der ersten Spalte bleibt unter ihrer Kennung; die anderen werden verworfen und lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Keep This One</source>
        <translation>&amp;Diese behalten</translation>
    </message>
    <message>
        <source>The source in the chosen column is the one that is kept</source>
        <translation>Die Quelle in der gewählten Spalte ist die, die bleibt</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Story files (*{ending})</source>
        <translation>Beitragsdateien (*{ending})</translation>
    </message>
    <message>
        <source>Merge which newsroom? It is read, and not changed</source>
        <translation>Welche Redaktion zusammenführen? Sie wird gelesen und nicht geändert</translation>
    </message>
    <message>
        <source>Open a story that was sent</source>
        <translation>Einen gesendeten Beitrag öffnen</translation>
    </message>
    <message>
        <source>Send to desk: write the story to</source>
        <translation>An die Redaktion senden: den Beitrag schreiben nach</translation>
    </message>
</context>
<context>
    <name>mixed</name>
    <message>
        <source>Nothing is left to read: no merge has mixed a passage that nobody has read since.</source>
        <translation>Es ist nichts mehr zu lesen: Kein Zusammenführen hat eine Passage vermischt, die seither niemand gelesen hat.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>There is no note on the words at the caret. Ctrl+M writes one, F5 goes to the next one.</source>
        <translation>Zu den Wörtern an der Schreibmarke gibt es keine Anmerkung. Strg+M schreibt eine, F5 geht zur nächsten.</translation>
    </message>
    <message>
        <source>No note is open in the margin. F5 goes to the next one.</source>
        <translation>Am Rand ist keine Anmerkung geöffnet. F5 geht zur nächsten.</translation>
    </message>
    <message>
        <source>The story has no open notes or suggestions. Ctrl+M writes a note on the selected words.</source>
        <translation>Der Beitrag hat keine offenen Anmerkungen oder Vorschläge. Strg+M schreibt eine Anmerkung zu den markierten Wörtern.</translation>
    </message>
    <message>
        <source>The story has no open notes or suggestions.</source>
        <translation>Der Beitrag hat keine offenen Anmerkungen oder Vorschläge.</translation>
    </message>
    <message>
        <source>For the &amp;lawyers</source>
        <translation>&amp;Für das Justiziariat</translation>
    </message>
    <message>
        <source>A legal note leaves in a review copy or a print only when that is asked for</source>
        <translation>Eine rechtliche Anmerkung geht in einer Durchsicht oder einem Ausdruck nur mit, wenn das verlangt wird</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Note on a passage</source>
        <translation>Anmerkung zu einer Passage</translation>
    </message>
    <message>
        <source>Write a note; @ names a colleague</source>
        <translation>Schreiben Sie eine Anmerkung; @ nennt Kollegen</translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation>Anmerkung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Say it otherwise</source>
        <translation>Anders sagen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Comment on the suggestion</source>
        <translation>Den Vorschlag kommentieren</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Kommentieren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>An&amp;tworten</translation>
    </message>
    <message>
        <source>{deed} (Ctrl+Enter)</source>
        <translation>{deed} (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Re&amp;solve</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Resolved by {name}, {time}</source>
        <translation>Erledigt von {name}, {time}</translation>
    </message>
    <message>
        <source>{time}, changed {again}</source>
        <translation>{time}, geändert {again}</translation>
    </message>
    <message>
        <source>For the lawyers</source>
        <translation>Für das Justiziariat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} Kommentare</translation>
    </message>
    <message>
        <source>Resolved by {name}</source>
        <translation>Erledigt von {name}</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} Antworten</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Welche Anmerkungen gezeigt werden</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Anmerkung schreiben</translation>
    </message>
    <message>
        <source>Hide the margin</source>
        <translation>Rand verbergen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Mine: I wrote in them, or am mentioned</source>
        <translation>&amp;Meine: in denen ich schrieb oder genannt bin</translation>
    </message>
    <message>
        <source>&amp;Resolved</source>
        <translation>Er&amp;ledigte</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Everybody’s</source>
        <translation>&amp;Von allen</translation>
    </message>
    <message>
        <source>On the &amp;Words at the Caret</source>
        <translation>Zu &amp;den Wörtern an der Schreibmarke</translation>
    </message>
    <message>
        <source>On the &amp;Story as a Whole</source>
        <translation>Zum Beitrag als &amp;Ganzem</translation>
    </message>
    <message>
        <source>On the &amp;Headline</source>
        <translation>Zur &amp;Überschrift</translation>
    </message>
    <message>
        <source>On the Stan&amp;dfirst</source>
        <translation>Z&amp;um Vorspann</translation>
    </message>
    <message>
        <source>On the &amp;Byline</source>
        <translation>Zur Autorenze&amp;ile</translation>
    </message>
    <message>
        <source>On the Date&amp;line</source>
        <translation>Zur &amp;Ortsmarke</translation>
    </message>
    <message>
        <source>On the Photo “{name}”</source>
        <translation>Zum Foto „{name}“</translation>
    </message>
    <message>
        <source>On the Caption of “{name}”</source>
        <translation>Zur Bildunterschrift von „{name}“</translation>
    </message>
    <message>
        <source>Note on These Words</source>
        <translation>Anmerkung zu diesen Wörtern</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Anmerkung</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} Anmerkungen</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} Vorschläge</translation>
    </message>
    <message>
        <source>{n} shown · {all}</source>
        <translation>{n} gezeigt · {all}</translation>
    </message>
    <message>
        <source>Nothing is open. Ctrl+M writes a note on the selected words.</source>
        <translation>Nichts ist offen. Strg+M schreibt eine Anmerkung zu den markierten Wörtern.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{field}: words that are gone</source>
        <translation>{field}: Wörter, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>no longer in the story</source>
        <translation>nicht mehr im Beitrag</translation>
    </message>
    <message>
        <source>Caption of the photo “{name}”</source>
        <translation>Bildunterschrift des Fotos „{name}“</translation>
    </message>
    <message>
        <source>Photo “{name}”</source>
        <translation>Foto „{name}“</translation>
    </message>
    <message>
        <source>The story as a whole</source>
        <translation>Der Beitrag als Ganzes</translation>
    </message>
    <message>
        <source>a change that this program cannot show</source>
        <translation>eine Änderung, die dieses Programm nicht zeigen kann</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Einsetzen:</translation>
    </message>
    <message>
        <source>Take out:</source>
        <translation>Herausnehmen:</translation>
    </message>
    <message>
        <source>Begin a new paragraph</source>
        <translation>Einen neuen Absatz beginnen</translation>
    </message>
    <message>
        <source>Join two paragraphs</source>
        <translation>Zwei Absätze verbinden</translation>
    </message>
    <message>
        <source>Put in a space</source>
        <translation>Ein Leerzeichen einsetzen</translation>
    </message>
    <message>
        <source>Take out a space</source>
        <translation>Ein Leerzeichen herausnehmen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Andere Reihenfolge</translation>
    </message>
    <message>
        <source>take out “{0}”</source>
        <translation>„{0}“ herausnehmen</translation>
    </message>
    <message>
        <source>put in “{0}”</source>
        <translation>„{0}“ einsetzen</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Filed</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Changed after ready</source>
        <translation>Nach „fertig“ geändert</translation>
    </message>
</context>
<context>
    <name>photodesk</name>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Wann es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Creator’s job title</source>
        <translation>Berufsbezeichnung des Urhebers</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Caption written by</source>
        <translation>Bildunterschrift von</translation>
    </message>
    <message>
        <source>May be used from</source>
        <translation>Verwendbar ab</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>As the story shows it</source>
        <translation>Wie der Beitrag es zeigt</translation>
    </message>
    <message>
        <source>Lead, 16:9</source>
        <translation>Aufmacher, 16:9</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>Quadrat, 1:1</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>Hochformat, 4:5</translation>
    </message>
    <message>
        <source>Another ratio…</source>
        <translation>Anderes Verhältnis&#xa0;…</translation>
    </message>
    <message>
        <source>cut: {0} × {1}</source>
        <translation>geschnitten: {0} × {1}</translation>
    </message>
    <message>
        <source>not cut yet; Enter cuts here: {0} × {1}</source>
        <translation>noch nicht geschnitten; Eingabe schneidet hier: {0} × {1}</translation>
    </message>
    <message>
        <source>cut and focal point are chosen in a story</source>
        <translation>Schnitt und Bildschwerpunkt werden in einem Beitrag gewählt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Taken with a camera</source>
        <translation>Mit einer Kamera aufgenommen</translation>
    </message>
    <message>
        <source>Scanned from a negative</source>
        <translation>Von einem Negativ gescannt</translation>
    </message>
    <message>
        <source>Scanned from a slide</source>
        <translation>Von einem Dia gescannt</translation>
    </message>
    <message>
        <source>Scanned from a print</source>
        <translation>Von einem Abzug gescannt</translation>
    </message>
    <message>
        <source>Altered by a person</source>
        <translation>Von einem Menschen verändert</translation>
    </message>
    <message>
        <source>Drawn by a person</source>
        <translation>Von einem Menschen gezeichnet</translation>
    </message>
    <message>
        <source>Made from data</source>
        <translation>Aus Daten erzeugt</translation>
    </message>
    <message>
        <source>Put together from photos</source>
        <translation>Aus Fotos zusammengesetzt</translation>
    </message>
    <message>
        <source>Put together, partly generated</source>
        <translation>Zusammengesetzt, zum Teil generiert</translation>
    </message>
    <message>
        <source>Generated by a model</source>
        <translation>Von einem Modell generiert</translation>
    </message>
    <message>
        <source>Taken from a screen</source>
        <translation>Vom Bildschirm aufgenommen</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>The photo’s own caption was changed since this one was written.</source>
        <translation>Die Bildunterschrift des Fotos selbst wurde geändert, seit diese geschrieben wurde.</translation>
    </message>
    <message>
        <source>No caption, credit line or alternative text.</source>
        <translation>Keine Bildunterschrift, kein Bildnachweis oder kein Alternativtext.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Spike</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>In {0} stories</source>
        <translation>In {0} Beiträgen</translation>
    </message>
    <message>
        <source>In one story</source>
        <translation>In einem Beitrag</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>In keinem Beitrag</translation>
    </message>
    <message>
        <source>the photo’s own</source>
        <translation>die des Fotos selbst</translation>
    </message>
    <message>
        <source>another, and the photo’s own was changed since: {0}</source>
        <translation>eine andere, und die des Fotos wurde seither geändert: {0}</translation>
    </message>
    <message>
        <source>another: {0}</source>
        <translation>eine andere: {0}</translation>
    </message>
    <message>
        <source>Photo desk</source>
        <translation>Fototisch</translation>
    </message>
    <message>
        <source>Whose photos</source>
        <translation>Wessen Fotos</translation>
    </message>
    <message>
        <source>Find words in captions, credits, names</source>
        <translation>Wörter in Bildunterschriften, Bildnachweisen und Namen suchen</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Rights ended</source>
        <translation>Rechte abgelaufen</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Sehen sich ähnlich</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Fotos hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add photos from files (or drop or paste them on the sheet)</source>
        <translation>Fotos aus Dateien hinzufügen (oder auf den Bogen ziehen oder einfügen)</translation>
    </message>
    <message>
        <source>Caption &amp;Several…</source>
        <translation>Mehrere &amp;beschriften&#xa0;…</translation>
    </message>
    <message>
        <source>Write one field of all photos that are chosen, with fields and macros</source>
        <translation>Ein Feld aller gewählten Fotos schreiben, mit Feldern und Makros</translation>
    </message>
    <message>
        <source>&amp;Macros…</source>
        <translation>&amp;Makros&#xa0;…</translation>
    </message>
    <message>
        <source>Short names for texts that are typed often</source>
        <translation>Kurznamen für Texte, die oft getippt werden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The photo as it will be seen</source>
        <translation>Das Foto, wie es zu sehen sein wird</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Cut the photo for this story (C); the original stays as it is</source>
        <translation>Das Foto für diesen Beitrag schneiden (C); das Original bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Bildschwerpunkt</translation>
    </message>
    <message>
        <source>What must stay in sight wherever the photo is cut (O)</source>
        <translation>Was im Bild bleiben muss, wie auch immer das Foto geschnitten wird (O)</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Degrees by which the photo is turned clockwise</source>
        <translation>Grad, um die das Foto im Uhrzeigersinn gedreht wird</translation>
    </message>
    <message>
        <source>Turn the photo clockwise by so many degrees ([ and ])</source>
        <translation>Das Foto um so viele Grad im Uhrzeigersinn drehen ([ und ])</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>The photo alone, as large as the window (F11)</source>
        <translation>Das Foto allein, so groß wie das Fenster (F11)</translation>
    </message>
    <message>
        <source>Which cut</source>
        <translation>Welcher Schnitt</translation>
    </message>
    <message>
        <source>3:2</source>
        <translation>3:2</translation>
    </message>
    <message>
        <source>Width and height of the cut, as 3:2</source>
        <translation>Breite und Höhe des Schnitts, wie 3:2</translation>
    </message>
    <message>
        <source>No cut</source>
        <translation>Kein Schnitt</translation>
    </message>
    <message>
        <source>Take this cut away (Delete); the whole photo is used</source>
        <translation>Diesen Schnitt wegnehmen (Entf); das ganze Foto wird verwendet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place in the story</source>
        <translation>Platz im Beitrag</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Aufmacherfoto</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Who, doing what, where and when</source>
        <translation>Wer, bei was, wo und wann</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>What can be seen, for those who cannot see it</source>
        <translation>Was zu sehen ist, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Decorative: it needs no alternative text</source>
        <translation>Schmückend: Es braucht keinen Alternativtext</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Ann Lee / Larkhaven Courier</source>
        <translation>Ann Lee / Larkhaven Courier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>In this story only</source>
        <translation>Nur in diesem Beitrag</translation>
    </message>
    <message>
        <source>Another caption in this story only</source>
        <translation>Eine andere Bildunterschrift nur in diesem Beitrag</translation>
    </message>
    <message>
        <source>Why it differs here</source>
        <translation>Warum sie hier abweicht</translation>
    </message>
    <message>
        <source>Use the photo’s own</source>
        <translation>Die des Fotos verwenden</translation>
    </message>
    <message>
        <source>Take the other caption away: the story shows the photo’s own</source>
        <translation>Die andere Bildunterschrift wegnehmen: Der Beitrag zeigt die des Fotos selbst</translation>
    </message>
    <message>
        <source>Make it the photo’s</source>
        <translation>Zu der des Fotos machen</translation>
    </message>
    <message>
        <source>This caption becomes the photo’s own, in every story</source>
        <translation>Diese Bildunterschrift wird die des Fotos selbst, in jedem Beitrag</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Both captions stand as they are: the difference is right</source>
        <translation>Beide Bildunterschriften bleiben, wie sie sind: Der Unterschied ist richtig</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>The creator’s job title</source>
        <translation>Die Berufsbezeichnung des Urhebers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The agency’s own number of the photo</source>
        <translation>Die Nummer, die die Agentur dem Foto gab</translation>
    </message>
    <message>
        <source>Caption by</source>
        <translation>Bildunterschrift von</translation>
    </message>
    <message>
        <source>Who wrote the caption</source>
        <translation>Wer die Bildunterschrift geschrieben hat</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>Wie das Bild entstand</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Beschrieben</translation>
    </message>
    <message>
        <source>Longer description for who cannot see it</source>
        <translation>Längere Beschreibung für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>A longer description, for charts and scenes with much in them</source>
        <translation>Eine längere Beschreibung, für Grafiken und Szenen, in denen viel ist</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <source>© 2026 Larkhaven Courier</source>
        <translation>© 2026 Larkhaven Courier</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>How it may be used</source>
        <translation>Wie es verwendet werden darf</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>An die Redaktion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>2027-11-22</source>
        <translation>2027-11-22</translation>
    </message>
    <message>
        <source>Used In</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Stories with this photo</source>
        <translation>Beiträge mit diesem Foto</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Photos that look like it</source>
        <translation>Fotos, die ihm ähnlich sehen</translation>
    </message>
    <message>
        <source>&amp;Go to Story</source>
        <translation>&amp;Zum Beitrag gehen</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Den Beitrag öffnen</translation>
    </message>
    <message>
        <source>Put the photo aside in every story; it can be restored</source>
        <translation>Das Foto in jedem Beitrag beiseitelegen; es lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the photo out of this story</source>
        <translation>Das Foto aus diesem Beitrag nehmen</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>Lead</source>
        <translation>Aufmacher</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add photos from files (or drop or paste them here)</source>
        <translation>Fotos aus Dateien hinzufügen (oder hierher ziehen oder einfügen)</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Cut and caption it on the photo desk (Ctrl+Alt+P)</source>
        <translation>Auf dem Fototisch schneiden und beschriften (Strg+Alt+P)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Show this photo where the caret stands in the copy</source>
        <translation>Dieses Foto zeigen, wo die Schreibmarke im Text steht</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier in the order (Alt+Up)</source>
        <translation>Weiter nach vorn (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later in the order (Alt+Down)</source>
        <translation>Weiter nach hinten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Put the photo aside in every story; it can be restored</source>
        <translation>Das Foto in jedem Beitrag beiseitelegen; es lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the photo out of this story</source>
        <translation>Das Foto aus diesem Beitrag nehmen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Aufmacherfoto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Who, doing what, where and when</source>
        <translation>Wer, bei was, wo und wann</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>What can be seen, for those who cannot see it</source>
        <translation>Was zu sehen ist, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Decorative: it needs no alternative text</source>
        <translation>Schmückend: Es braucht keinen Alternativtext</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Ann Lee / Larkhaven Courier</source>
        <translation>Ann Lee / Larkhaven Courier</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Another caption here</source>
        <translation>Hier eine andere Bildunterschrift</translation>
    </message>
    <message>
        <source>Caption in this story only</source>
        <translation>Bildunterschrift nur in diesem Beitrag</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Warum sie abweicht</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} Beiträge</translation>
    </message>
    <message>
        <source>FOR THE HOUSE, NOT FOR PUBLICATION</source>
        <translation>NUR FÜR DAS HAUS, NICHT ZUR VERÖFFENTLICHUNG</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Für diesen Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>{what}; times in {zone}</source>
        <translation>{what}; Zeiten in {zone}</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Ohne Ressort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Story without a name</source>
        <translation>Beitrag ohne Namen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation>mit Sperrfrist</translation>
    </message>
    <message>
        <source>goes out then</source>
        <translation>geht dann hinaus</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation>{n} Fotos</translation>
    </message>
    <message>
        <source>photo ordered</source>
        <translation>Foto bestellt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Teaser card</source>
        <translation>Teaserkarte</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Suchergebnis</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Dunkle Seite</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Schreibrichtung</translation>
    </message>
    <message>
        <source>Look at it in the other direction</source>
        <translation>In der anderen Schreibrichtung ansehen</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit into the pane</source>
        <translation>In den Bereich einpassen</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own, for a second screen</source>
        <translation>Die Vorschau in einem eigenen Fenster zeigen, für einen zweiten Bildschirm</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>deskeditor has made a mistake.</source>
        <translation>deskeditor hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>What you wrote is saved. Please send the details below to the makers; then go on, or start again.</source>
        <translation>Was Sie geschrieben haben, ist gespeichert. Bitte senden Sie die Einzelheiten unten an die Entwickler; dann machen Sie weiter oder starten neu.</translation>
    </message>
    <message>
        <source>Your last words are not saved in the newsroom yet.</source>
        <translation>Ihre letzten Wörter sind noch nicht in der Redaktion gespeichert.</translation>
    </message>
</context>
<context>
    <name>quotations</name>
    <message>
        <source>The caret is in no quotation: put it between the marks.</source>
        <translation>Die Schreibmarke ist in keinem Zitat: Setzen Sie sie zwischen die Anführungszeichen.</translation>
    </message>
    <message>
        <source>The quotations are being looked at; ask again in a moment.</source>
        <translation>Die Zitate werden angesehen; fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>No quotation in the copy is wrong, as far as is recorded.</source>
        <translation>Kein Zitat im Text ist falsch, soweit es aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>Take the Recorded Words</source>
        <translation>Aufgezeichneten Wortlaut nehmen</translation>
    </message>
    <message>
        <source>Hear It at {0}</source>
        <translation>Bei {0} anhören</translation>
    </message>
    <message>
        <source>Show It in the Transcript</source>
        <translation>In der Abschrift zeigen</translation>
    </message>
    <message>
        <source>Show the Recorded Quote</source>
        <translation>Das aufgezeichnete Zitat zeigen</translation>
    </message>
    <message>
        <source>Record as New Quote…</source>
        <translation>Als neues Zitat aufzeichnen&#xa0;…</translation>
    </message>
    <message>
        <source>Link to a Recorded Quote…</source>
        <translation>Mit einem aufgezeichneten Zitat verknüpfen&#xa0;…</translation>
    </message>
    <message>
        <source>Say Who Speaks…</source>
        <translation>Sagen, wer spricht&#xa0;…</translation>
    </message>
    <message>
        <source>Clear This Quote…</source>
        <translation>Dieses Zitat freigeben&#xa0;…</translation>
    </message>
    <message>
        <source>Take Back What Was Decided</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>The words have changed meanwhile; look again.</source>
        <translation>Der Wortlaut hat sich inzwischen geändert; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The newsroom has no sources yet: record the quote, and who said it, first.</source>
        <translation>Die Redaktion hat noch keine Quellen: Zeichnen Sie erst das Zitat auf und wer es gesagt hat.</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>They Say It</source>
        <translation>Diese Quelle sagt es</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Said by somebody else</source>
        <translation>Von jemand anderem gesagt</translation>
    </message>
    <message>
        <source>Not for use</source>
        <translation>Nicht zur Verwendung</translation>
    </message>
    <message>
        <source>Too short to judge</source>
        <translation>Zu kurz für ein Urteil</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Trimmed of words that matter</source>
        <translation>Um wichtige Worte gekürzt</translation>
    </message>
    <message>
        <source>Altered, and so may be the sense</source>
        <translation>Verändert, und damit vielleicht der Sinn</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>recording at {0}</source>
        <translation>Aufnahme bei {0}</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>recorded quote</source>
        <translation>aufgezeichnetes Zitat</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Cleared by {0}: {1}</source>
        <translation>Freigegeben von {0}: {1}</translation>
    </message>
    <message>
        <source>Linked by {0}</source>
        <translation>Verknüpft von {0}</translation>
    </message>
    <message>
        <source>Speaker said by {0}</source>
        <translation>Sprecher genannt von {0}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every quotation in the copy</source>
        <translation>Jedes Zitat im Text</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Only those that were said otherwise, by somebody else, or not for use</source>
        <translation>Nur die, die anders, von jemand anderem oder nicht zur Verwendung gesagt wurden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be done about this quotation</source>
        <translation>Was sich mit diesem Zitat sonst tun lässt</translation>
    </message>
</context>
<context>
    <name>quote</name>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Exactly what was said, without quotation marks</source>
        <translation>Genau das Gesagte, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Unter eins (zitierbar)</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>Unter zwei (Hintergrund)</translation>
    </message>
    <message>
        <source>Deep background</source>
        <translation>Tiefer Hintergrund</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Unter drei (vertraulich)</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>When and how these terms were agreed</source>
        <translation>Wann und wie diese Bedingungen vereinbart wurden</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>As the source’s name and title</source>
        <translation>Wie Name und Titel der Quelle</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Aufgeschrieben von</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>Bis zu einer Zeit</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Bis auf Weiteres</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>When the words may be used</source>
        <translation>Ab wann die Worte verwendet werden dürfen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Notebook 14, page 3; or an address</source>
        <translation>Notizbuch 14, Seite 3; oder eine Adresse</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>&amp;Open Transcript</source>
        <translation>&amp;Abschrift öffnen</translation>
    </message>
    <message>
        <source>Go to the words, and hear them where there is a recording</source>
        <translation>Zum Wortlaut gehen und ihn hören, wo es eine Aufnahme gibt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Nachgeprüft</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Heard in the recording</source>
        <translation>In der Aufnahme gehört</translation>
    </message>
    <message>
        <source>Read back to the speaker</source>
        <translation>Dem Sprecher vorgelesen</translation>
    </message>
    <message>
        <source>Confirmed by the speaker</source>
        <translation>Vom Sprecher bestätigt</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The words as they were said, when the quote is a translation</source>
        <translation>Der Wortlaut, wie er gesagt wurde, wenn das Zitat eine Übersetzung ist</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Stories in which these words stand</source>
        <translation>Beiträge, in denen diese Worte stehen</translation>
    </message>
</context>
<context>
    <name>quotebook</name>
    <message>
        <source>No quote yet.
Take one from a transcript, or write it down in the Quotes pane of a story.</source>
        <translation>Noch kein Zitat.
Nehmen Sie eines aus einer Abschrift oder schreiben Sie es im Bereich „Zitate“ eines Beitrags auf.</translation>
    </message>
    <message>
        <source>No source yet.
Write down who told you what, and on which terms.</source>
        <translation>Noch keine Quelle.
Schreiben Sie auf, wer Ihnen was gesagt hat und zu welchen Bedingungen.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Vorgelesen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Im letzten Jahr</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Nachgeprüft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Alle Bedingungen</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Beiträge</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Zu jeder Zeit</translation>
    </message>
    <message>
        <source>Nothing of the kind was found: try fewer words, or another filter.</source>
        <translation>Nichts dergleichen wurde gefunden: Versuchen Sie es mit weniger Wörtern oder einem anderen Filter.</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <translation>Nachgeprüft oder nicht</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>last on {0}</source>
        <translation>zuletzt am {0}</translation>
    </message>
    <message>
        <source>Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike.</source>
        <translation>Verworfen. Wiederherstellen lässt es sich unter Datei ▸ Pflege der Redaktion ▸ Verworfenes.</translation>
    </message>
    <message>
        <source>Open a story first: the sentence goes into its copy.</source>
        <translation>Öffnen Sie erst einen Beitrag: Der Satz kommt in seinen Text.</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>{0} quotes</source>
        <translation>{0} Zitate</translation>
    </message>
    <message>
        <source>in 1 story</source>
        <translation>in 1 Beitrag</translation>
    </message>
    <message>
        <source>in {0} stories</source>
        <translation>in {0} Beiträgen</translation>
    </message>
    <message>
        <source>Quote book</source>
        <translation>Zitatbuch</translation>
    </message>
    <message>
        <source>Find words, or who said them</source>
        <translation>Wörter suchen oder wer sie gesagt hat</translation>
    </message>
    <message>
        <source>Quotes of the newsroom</source>
        <translation>Zitate der Redaktion</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Das Zitat öffnen</translation>
    </message>
    <message>
        <source>&amp;Go to Story</source>
        <translation>Zum Beitrag &amp;gehen</translation>
    </message>
    <message>
        <source>Open the story for which it was recorded</source>
        <translation>Den Beitrag öffnen, für den es aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>&amp;Spike</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Put it aside; it can be restored</source>
        <translation>Beiseitelegen; es lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Find a name, title or affiliation</source>
        <translation>Namen, Titel oder Zugehörigkeit suchen</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Sources of the newsroom</source>
        <translation>Quellen der Redaktion</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Die Quelle öffnen</translation>
    </message>
    <message>
        <source>&amp;New Source…</source>
        <translation>&amp;Neue Quelle&#xa0;…</translation>
    </message>
    <message>
        <source>Write a source down</source>
        <translation>Eine Quelle aufschreiben</translation>
    </message>
    <message>
        <source>Their &amp;Quotes</source>
        <translation>&amp;Ihre Zitate</translation>
    </message>
    <message>
        <source>Show what they said</source>
        <translation>Zeigen, was sie gesagt hat</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Make one of those that are chosen; of nobody, of those who may be the same</source>
        <translation>Aus den gewählten eine machen; ist keine gewählt, aus denen, die dieselben sein könnten</translation>
    </message>
    <message>
        <source>Put the source aside, with what they said</source>
        <translation>Die Quelle beiseitelegen, mit dem, was sie gesagt hat</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>On the record</source>
        <translation>Unter eins (zitierbar)</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>Unter zwei (Hintergrund)</translation>
    </message>
    <message>
        <source>Deep background</source>
        <translation>Tiefer Hintergrund</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Unter drei (vertraulich)</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>What was said for this story, by whom and on what terms</source>
        <translation>Was für diesen Beitrag gesagt wurde, von wem und zu welchen Bedingungen</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Every quotation in the copy, and whether those were the words</source>
        <translation>Jedes Zitat im Text, und ob es der Wortlaut war</translation>
    </message>
</context>
<context>
    <name>recordedQuotes</name>
    <message>
        <source>New quote…</source>
        <translation>Neues Zitat&#xa0;…</translation>
    </message>
    <message>
        <source>Record what somebody said</source>
        <translation>Aufzeichnen, was jemand gesagt hat</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Somebody who tells us something</source>
        <translation>Jemand, der uns etwas sagt</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Abschriften</translation>
    </message>
    <message>
        <source>Read transcripts and take quotes from them</source>
        <translation>Abschriften lesen und Zitate daraus nehmen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Put the words into the copy where the caret stands, with who said them (Enter)</source>
        <translation>Die Worte an der Schreibmarke in den Text setzen, mit dem, der sie sagte (Eingabe)</translation>
    </message>
    <message>
        <source>As block</source>
        <translation>Als Block</translation>
    </message>
    <message>
        <source>Put the words into the copy as a block quotation</source>
        <translation>Die Worte als Blockzitat in den Text setzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find where these words are used</source>
        <translation>Suchen, wo diese Worte verwendet sind</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change the quote</source>
        <translation>Das Zitat ändern</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Put this aside; it can be restored from the spike</source>
        <translation>Beiseitelegen; es lässt sich aus dem Verworfenen wiederherstellen</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Diese Liste schließen</translation>
    </message>
</context>
<context>
    <name>renditions</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Uncut</source>
        <translation>Ungeschnitten</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
</context>
<context>
    <name>replacing</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Print headline</source>
        <translation>Überschrift im Druck</translation>
    </message>
    <message>
        <source>Social headline</source>
        <translation>Überschrift in sozialen Medien</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>{0}, in a quotation</source>
        <translation>{0}, in einem Zitat</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Save the quote report</source>
        <translation>Zitatbericht speichern</translation>
    </message>
    <message>
        <source>The quote report is written: {0}</source>
        <translation>Der Zitatbericht ist geschrieben: {0}</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Der Bericht ist beim Drucker.</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Reporter</source>
        <translation>Reporter/in</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redakteur/in</translation>
    </message>
    <message>
        <source>Photo editor</source>
        <translation>Bildredakteur/in</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Faktenprüfer/in</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Chef/in vom Dienst</translation>
    </message>
    <message>
        <source>Outside reader</source>
        <translation>Leser/in von außen</translation>
    </message>
</context>
<context>
    <name>searches</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Headline or slugline</source>
        <translation>Überschrift oder Stichwort</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Subject or keyword</source>
        <translation>Thema oder Schlagwort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>&amp;Keep This Search</source>
        <translation>&amp;Diese Suche merken</translation>
    </message>
    <message>
        <source>&amp;Forget a Search</source>
        <translation>&amp;Eine Suche vergessen</translation>
    </message>
    <message>
        <source>&amp;Look In</source>
        <translation>&amp;Suchen in</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours of the window: light, dark, or as the system has them.</source>
        <translation>Farben des Fensters: hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Language of the windows, from the next start on.</source>
        <translation>Sprache der Fenster, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Typeface of the copy; empty for the article&apos;s own serif.</source>
        <translation>Schrift des Textes; leer für die Serifenschrift des Artikels.</translation>
    </message>
    <message>
        <source>Size of the copy.</source>
        <translation>Größe des Textes.</translation>
    </message>
    <message>
        <source>Width of the lines of the copy.</source>
        <translation>Breite der Textzeilen.</translation>
    </message>
    <message>
        <source>Zoom of the copy.</source>
        <translation>Vergrößerung des Textes.</translation>
    </message>
    <message>
        <source>Always show the marks of Markdown in the copy.</source>
        <translation>Die Zeichen von Markdown im Text immer zeigen.</translation>
    </message>
    <message>
        <source>Turn straight quotation marks and hyphens into the language&apos;s own while typing.</source>
        <translation>Gerade Anführungszeichen und Bindestriche beim Tippen in die der Sprache verwandeln.</translation>
    </message>
    <message>
        <source>Check spelling and style while typing.</source>
        <translation>Rechtschreibung und Stil beim Tippen prüfen.</translation>
    </message>
    <message>
        <source>Dim every paragraph but the one with the caret.</source>
        <translation>Jeden Absatz außer dem mit der Schreibmarke abdunkeln.</translation>
    </message>
    <message>
        <source>Show notes and suggestions in the margin of the copy.</source>
        <translation>Anmerkungen und Vorschläge am Rand des Textes zeigen.</translation>
    </message>
    <message>
        <source>Language of new stories, as a BCP 47 tag.</source>
        <translation>Sprache neuer Beiträge, als Kennung nach BCP 47.</translation>
    </message>
    <message>
        <source>Fold the queue away when a story opens.</source>
        <translation>Die Beitragsliste einklappen, wenn sich ein Beitrag öffnet.</translation>
    </message>
    <message>
        <source>Lock the vault when nobody has used the computer for so long.</source>
        <translation>Den Tresor abschließen, wenn so lange niemand den Rechner benutzt hat.</translation>
    </message>
    <message>
        <source>Tell notices on the desktop while another program is in front.</source>
        <translation>Mitteilungen auf dem Schreibtisch zeigen, während ein anderes Programm vorn ist.</translation>
    </message>
    <message>
        <source>Longest headline on the web.</source>
        <translation>Längste Überschrift im Web.</translation>
    </message>
    <message>
        <source>Longest headline in print.</source>
        <translation>Längste Überschrift im Druck.</translation>
    </message>
    <message>
        <source>Longest headline on social media.</source>
        <translation>Längste Überschrift in sozialen Medien.</translation>
    </message>
    <message>
        <source>Longest standfirst.</source>
        <translation>Längster Vorspann.</translation>
    </message>
</context>
<context>
    <name>shape</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>On social media</source>
        <translation>In sozialen Medien</translation>
    </message>
    <message>
        <source>In print</source>
        <translation>Im Druck</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>easy to read</source>
        <translation>leicht zu lesen</translation>
    </message>
    <message>
        <source>of medium difficulty</source>
        <translation>mittelschwer zu lesen</translation>
    </message>
    <message>
        <source>hard to read</source>
        <translation>schwer zu lesen</translation>
    </message>
    <message>
        <source>very hard to read</source>
        <translation>sehr schwer zu lesen</translation>
    </message>
    <message>
        <source>In a search</source>
        <translation>In einer Suche</translation>
    </message>
    <message>
        <source>Shared on social media</source>
        <translation>Geteilt in sozialen Medien</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Who Is Quoted</source>
        <translation>Wer zitiert wird</translation>
    </message>
    <message>
        <source>Sentences over {0} Words</source>
        <translation>Sätze mit mehr als {0} Wörtern</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Search and Social</source>
        <translation>Suche und soziale Medien</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Without quotations</source>
        <translation>Ohne Zitate</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>In Zitaten</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1} %)</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>{0}, {1} words each</source>
        <translation>{0} zu je {1} Wörtern</translation>
    </message>
    <message>
        <source>{0} by {1}: {2}</source>
        <translation>{0} nach {1}: {2}</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>zu kurz für eine Aussage</translation>
    </message>
    <message>
        <source>no formula for this language</source>
        <translation>keine Formel für diese Sprache</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>etwa {0} Min.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nobody is quoted.</source>
        <translation>Niemand wird zitiert.</translation>
    </message>
    <message>
        <source>Longest quotation, {0} words:</source>
        <translation>Längstes Zitat, {0} Wörter:</translation>
    </message>
    <message>
        <source>The copy does not say who</source>
        <translation>Der Text sagt nicht, wer spricht</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0}, {1} words</source>
        <translation>{0}, {1} Wörter</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>{0} of {1} characters, {2} words</source>
        <translation>{0} von {1} Zeichen, {2} Wörter</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>keine Überschrift</translation>
    </message>
    <message>
        <source>no standfirst</source>
        <translation>kein Vorspann</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>{0}: {1} of about {2} pixels</source>
        <translation>{0}: {1} von etwa {2} Pixeln</translation>
    </message>
    <message>
        <source>{0}: {1} of about {2} characters</source>
        <translation>{0}: {1} von etwa {2} Zeichen</translation>
    </message>
    <message>
        <source>{0}, cut</source>
        <translation>{0}, abgeschnitten</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>What a confidential source is called</source>
        <translation>Wie eine vertrauliche Quelle genannt wird</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Bürgermeisterin</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>City of Larkhaven</source>
        <translation>Stadt Larkhaven</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>Woher sie es wissen</translation>
    </message>
    <message>
        <source>Was in the room</source>
        <translation>War im Raum</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Unter eins (zitierbar)</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>Unter zwei (Hintergrund)</translation>
    </message>
    <message>
        <source>Deep background</source>
        <translation>Tiefer Hintergrund</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Unter drei (vertraulich)</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Wie vereinbart</translation>
    </message>
    <message>
        <source>What was agreed, in the words in which it was agreed</source>
        <translation>Was vereinbart wurde, in den Worten, in denen es vereinbart wurde</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>When the terms were agreed</source>
        <translation>Wann die Bedingungen vereinbart wurden</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When and how new terms were agreed: kept in the history</source>
        <translation>Wann und wie neue Bedingungen vereinbart wurden: wird im Verlauf festgehalten</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>a person briefed on the talks</source>
        <translation>eine mit den Gesprächen vertraute Person</translation>
    </message>
    <message>
        <source>What they say has these terms unless a quote says otherwise. Attribution is how they are called where they are not named.</source>
        <translation>Was sie sagt, hat diese Bedingungen, wenn bei einem Zitat nichts anderes steht. Die Zuschreibung ist, wie sie heißt, wo sie nicht genannt wird.</translation>
    </message>
    <message>
        <source>Contacts and notes</source>
        <translation>Kontakte und Notizen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Background: what to know before you ring them</source>
        <translation>Hintergrund: was man vor einem Anruf wissen sollte</translation>
    </message>
    <message>
        <source>Source of</source>
        <translation>Quelle von</translation>
    </message>
    <message>
        <source>Contacts and notes are private: they leave by no export.</source>
        <translation>Kontakte und Notizen sind privat: Sie verlassen das Haus mit keinem Export.</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Gelegenheit zur Stellungnahme</translation>
    </message>
    <message>
        <source>The log of the right of reply</source>
        <translation>Das Protokoll der Gelegenheiten zur Stellungnahme</translation>
    </message>
    <message>
        <source>&amp;New Request…</source>
        <translation>&amp;Neue Anfrage&#xa0;…</translation>
    </message>
    <message>
        <source>Write down that they were asked for an answer</source>
        <translation>Aufschreiben, dass um eine Antwort gebeten wurde</translation>
    </message>
    <message>
        <source>&amp;Strike</source>
        <translation>&amp;Streichen</translation>
    </message>
    <message>
        <source>Take this entry out of the log</source>
        <translation>Diesen Eintrag aus dem Protokoll nehmen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>When they were asked</source>
        <translation>Wann gefragt wurde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>By when an answer was asked for</source>
        <translation>Bis wann um Antwort gebeten wurde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Declined to comment</source>
        <translation>Wollte sich nicht äußern</translation>
    </message>
    <message>
        <source>Did not respond</source>
        <translation>Hat nicht geantwortet</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>Wann geantwortet wurde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What they were asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What they said, in their words</source>
        <translation>Was gesagt wurde, im Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Insert in Copy</source>
        <translation>&amp;In den Text einsetzen</translation>
    </message>
    <message>
        <source>Put this sentence where the caret stands</source>
        <translation>Diesen Satz an die Schreibmarke setzen</translation>
    </message>
    <message>
        <source>Nobody was asked for an answer yet.</source>
        <translation>Noch niemand wurde um eine Antwort gebeten.</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Stories in which this source is quoted</source>
        <translation>Beiträge, in denen diese Quelle zitiert ist</translation>
    </message>
</context>
<context>
    <name>spike</name>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>New story</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>stylebook</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>suggesting</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{name} suggests this, {when}</source>
        <translation>{name} schlägt dies vor, {when}</translation>
    </message>
    <message>
        <source>would take this out</source>
        <translation>würde dies herausnehmen</translation>
    </message>
    <message>
        <source>would put this in</source>
        <translation>würde dies einsetzen</translation>
    </message>
    <message>
        <source>There are no suggestions in this story.</source>
        <translation>In diesem Beitrag gibt es keine Vorschläge.</translation>
    </message>
    <message>
        <source>Accept all by {name} ({n})</source>
        <translation>Alle von {name} annehmen ({n})</translation>
    </message>
    <message>
        <source>Reject all by {name} ({n})</source>
        <translation>Alle von {name} ablehnen ({n})</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As it is without the suggestions</source>
        <translation>Wie es ohne die Vorschläge ist</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>With what is suggested marked</source>
        <translation>Mit dem Vorgeschlagenen markiert</translation>
    </message>
    <message>
        <source>As if Accepted</source>
        <translation>Alles angenommen</translation>
    </message>
    <message>
        <source>As it would be with all suggestions accepted</source>
        <translation>Wie es mit allen Vorschlägen wäre</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Den Wortlaut ändern</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Propose changes; whoever decides sees them marked</source>
        <translation>Änderungen vorschlagen; wer entscheidet, sieht sie markiert</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept the suggestion at the caret, and go on</source>
        <translation>Den Vorschlag an der Schreibmarke annehmen und weitergehen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject the suggestion at the caret, and go on</source>
        <translation>Den Vorschlag an der Schreibmarke ablehnen und weitergehen</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} Vorschläge</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Reject Suggestion</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>{n} suggestions accepted.</source>
        <translation>{n} Vorschläge angenommen.</translation>
    </message>
    <message>
        <source>{n} suggestions rejected.</source>
        <translation>{n} Vorschläge abgelehnt.</translation>
    </message>
    <message>
        <source>1 suggestion accepted.</source>
        <translation>1 Vorschlag angenommen.</translation>
    </message>
    <message>
        <source>1 suggestion rejected.</source>
        <translation>1 Vorschlag abgelehnt.</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>{n} words</source>
        <translation>{n} Wörter</translation>
    </message>
    <message>
        <source>{name} {least}–{most} {unit}</source>
        <translation>{name} {least}–{most} {unit}</translation>
    </message>
    <message>
        <source>{name} up to {most} {unit}</source>
        <translation>{name} bis {most} {unit}</translation>
    </message>
    <message>
        <source>needs {names}</source>
        <translation>braucht {names}</translation>
    </message>
    <message>
        <source>checks: {names}</source>
        <translation>prüft: {names}</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Transcripts and recordings</source>
        <translation>Abschriften und Aufnahmen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Read a transcript from a file: text, Word, SRT, WebVTT, Whisper</source>
        <translation>Eine Abschrift aus einer Datei lesen: Text, Word, SRT, WebVTT, Whisper</translation>
    </message>
    <message>
        <source>Add recording…</source>
        <translation>Aufnahme hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy an audio or video file into the newsroom</source>
        <translation>Eine Ton- oder Filmdatei in die Redaktion kopieren</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Stimmen&#xa0;…</translation>
    </message>
    <message>
        <source>Say which source each speaker is</source>
        <translation>Sagen, welche Quelle jeder Sprecher ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Write in the transcript while you listen (Ctrl+E)</source>
        <translation>Beim Zuhören in die Abschrift schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Put this transcript aside; it can be restored from the spike</source>
        <translation>Diese Abschrift beiseitelegen; sie lässt sich aus dem Verworfenen wiederherstellen</translation>
    </message>
    <message>
        <source>Back 5 seconds (F6)</source>
        <translation>5 Sekunden zurück (F6)</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Play or pause (Ctrl+Space, F5)</source>
        <translation>Abspielen oder anhalten (Strg+Leertaste, F5)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Forward 5 seconds (F7)</source>
        <translation>5 Sekunden vor (F7)</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Speed (Ctrl+Alt+Up, Ctrl+Alt+Down)</source>
        <translation>Tempo (Strg+Alt+Auf, Strg+Alt+Ab)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Mark the beginning of a passage where you listen (Ctrl+Shift+I)</source>
        <translation>Den Anfang einer Passage markieren, wo Sie gerade hören (Strg+Umschalt+I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Mark its end, and select its words (Ctrl+Shift+O)</source>
        <translation>Ihr Ende markieren und den Wortlaut auswählen (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>In der Abschrift suchen</translation>
    </message>
    <message>
        <source>Who speaks in this paragraph</source>
        <translation>Wer in diesem Absatz spricht</translation>
    </message>
    <message>
        <source>Who speaks from this paragraph on (F9); Enter writes it</source>
        <translation>Wer ab diesem Absatz spricht (F9); Eingabe schreibt es</translation>
    </message>
    <message>
        <source>New quote of selection…</source>
        <translation>Neues Zitat aus der Auswahl&#xa0;…</translation>
    </message>
    <message>
        <source>Record the selected words as a quote (Ctrl+Enter)</source>
        <translation>Die markierten Worte als Zitat aufzeichnen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>to translate</source>
        <translation>zu übersetzen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>taken out since</source>
        <translation>seither herausgenommen</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Print headline</source>
        <translation>Überschrift im Druck</translation>
    </message>
    <message>
        <source>Social headline</source>
        <translation>Überschrift in sozialen Medien</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>A quote that you were writing from a private transcript is not saved.</source>
        <translation>Ein Zitat, das Sie aus einer privaten Abschrift schrieben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Unlock the vault (Ctrl+Alt+L) to see it again and to save it.</source>
        <translation>Schließen Sie den Tresor auf (Strg+Alt+L), um es wieder zu sehen und zu speichern.</translation>
    </message>
    <message>
        <source>&amp;Throw It Away</source>
        <translation>&amp;Wegwerfen</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What is in the vault</source>
        <translation>Was im Tresor ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Give Up the Vault…</source>
        <translation>Tresor aufgeben&#xa0;…</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <translation>Passphrase ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Put the chosen contacts or transcript into the clear, for everybody in the newsroom</source>
        <translation>Die gewählten Kontakte oder die Abschrift offenlegen, für alle in der Redaktion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>“{0}” was left out behind an ellipsis</source>
        <translation>„{0}“ ist hinter Auslassungspunkten weggelassen</translation>
    </message>
    <message>
        <source>“{0}” was put in</source>
        <translation>„{0}“ ist eingefügt</translation>
    </message>
    <message>
        <source>“{0}” was put in for “{1}”</source>
        <translation>„{0}“ ist für „{1}“ eingefügt</translation>
    </message>
    <message>
        <source>it is a part of a sentence</source>
        <translation>es ist ein Teil eines Satzes</translation>
    </message>
    <message>
        <source>It is a part of a sentence</source>
        <translation>Es ist ein Teil eines Satzes</translation>
    </message>
    <message>
        <source>“{0}” was not recorded</source>
        <translation>„{0}“ ist nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>“{0}” is missing</source>
        <translation>„{0}“ fehlt</translation>
    </message>
    <message>
        <source>“{0}” was recorded as “{1}”</source>
        <translation>für „{0}“ ist „{1}“ aufgezeichnet</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>Nothing that was recorded has these words.</source>
        <translation>In keiner Aufzeichnung steht dieser Wortlaut.</translation>
    </message>
    <message>
        <source>So few words cannot be told from others; they are not recorded as they stand.</source>
        <translation>So wenige Wörter lassen sich nicht von anderen unterscheiden; wie sie dastehen, sind sie nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The words are as they were recorded.</source>
        <translation>Der Wortlaut ist wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>The words are as they were recorded, trimmed as the house allows.</source>
        <translation>Der Wortlaut ist wie aufgezeichnet, gekürzt, wie es das Haus erlaubt.</translation>
    </message>
    <message>
        <source>The words are as they were recorded. The sentence goes on with “{0}”, which may change its sense.</source>
        <translation>Der Wortlaut ist wie aufgezeichnet. Der Satz geht mit „{0}“ weiter, was seinen Sinn ändern kann.</translation>
    </message>
    <message>
        <source>The words are as they were recorded, trimmed as the house allows. The sentence goes on with “{0}”, which may change its sense.</source>
        <translation>Der Wortlaut ist wie aufgezeichnet, gekürzt, wie es das Haus erlaubt. Der Satz geht mit „{0}“ weiter, was seinen Sinn ändern kann.</translation>
    </message>
    <message>
        <source>The words are not as they were recorded.</source>
        <translation>Der Wortlaut ist nicht wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>These words are off the record: they cannot leave until new terms are agreed and recorded.</source>
        <translation>Das wurde unter drei gesagt: Es darf nicht hinaus, bis neue Bedingungen vereinbart und festgehalten sind.</translation>
    </message>
    <message>
        <source>These words are on deep background: put them in your own words, without marks or a source.</source>
        <translation>Das ist tiefer Hintergrund: Geben Sie es mit eigenen Worten wieder, ohne Anführungszeichen und ohne Quelle.</translation>
    </message>
    <message>
        <source>These words are on background: the copy must not name who said them.</source>
        <translation>Das ist Hintergrund: Der Text darf nicht nennen, wer es gesagt hat.</translation>
    </message>
    <message>
        <source>These words are under an embargo.</source>
        <translation>Dieser Wortlaut ist mit einer Sperrfrist belegt.</translation>
    </message>
    <message>
        <source>These are the words of {0}, the copy says {1}.</source>
        <translation>Das sind die Worte von {0}, im Text steht {1}.</translation>
    </message>
    <message>
        <source>These are, altered, the words of {0}, the copy says {1}.</source>
        <translation>Das sind, verändert, die Worte von {0}, im Text steht {1}.</translation>
    </message>
    <message>
        <source>These are the words of {0}.</source>
        <translation>Das sind die Worte von {0}.</translation>
    </message>
    <message>
        <source>These are, altered, the words of {0}.</source>
        <translation>Das sind, verändert, die Worte von {0}.</translation>
    </message>
    <message>
        <source>Trimmed: what was left out, “{0}”, may change the sense.</source>
        <translation>Gekürzt: Was weggelassen ist, „{0}“, kann den Sinn ändern.</translation>
    </message>
    <message>
        <source>Trimmed: “{0}” stands for “{1}”, and may change the sense.</source>
        <translation>Gekürzt: „{0}“ steht für „{1}“ und kann den Sinn ändern.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}, and it changes the sense.</source>
        <translation>{0}, und das ändert den Sinn.</translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message>
        <source>{0}; {1}; the sense is another.</source>
        <translation>{0}; {1}; der Sinn ist ein anderer.</translation>
    </message>
    <message>
        <source>{0}; {1}; {2}.</source>
        <translation>{0}; {1}; {2}.</translation>
    </message>
    <message>
        <source>{0}; {1}; {2}; the sense is another.</source>
        <translation>{0}; {1}; {2}; der Sinn ist ein anderer.</translation>
    </message>
    <message>
        <source>{0}; {1}; {2}; and {3} more.</source>
        <translation>{0}; {1}; {2}; und {3} weitere.</translation>
    </message>
    <message>
        <source>{0}; {1}; {2}; and {3} more; the sense is another.</source>
        <translation>{0}; {1}; {2}; und {3} weitere; der Sinn ist ein anderer.</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>A newsroom</source>
        <translation>Eine Redaktion</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Themenvorschlag</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Desk edit</source>
        <translation>Im Redigat</translation>
    </message>
    <message>
        <source>Back to reporter</source>
        <translation>Zurück beim Reporter</translation>
    </message>
    <message>
        <source>Copy edit</source>
        <translation>Schlussredaktion</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Schreiben beginnen</translation>
    </message>
    <message>
        <source>File to desk</source>
        <translation>An die Redaktion abgeben</translation>
    </message>
    <message>
        <source>Take back from desk</source>
        <translation>Von der Redaktion zurückholen</translation>
    </message>
    <message>
        <source>Start desk edit</source>
        <translation>Redigieren beginnen</translation>
    </message>
    <message>
        <source>Send to copy edit</source>
        <translation>In die Schlussredaktion geben</translation>
    </message>
    <message>
        <source>Send back with note</source>
        <translation>Mit Notiz zurückgeben</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Fertig melden</translation>
    </message>
    <message>
        <source>Back to desk edit</source>
        <translation>Zurück zum Redigieren</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>The story is now in the state “{0}”.</source>
        <translation>Der Beitrag hat jetzt den Stand „{0}“.</translation>
    </message>
    <message>
        <source>Taken back: the story is in the state “{0}” again.</source>
        <translation>Zurückgenommen: Der Beitrag hat wieder den Stand „{0}“.</translation>
    </message>
    <message>
        <source>The story is in the state “{0}” by now; this step has been taken.</source>
        <translation>Der Beitrag hat inzwischen den Stand „{0}“; dieser Schritt ist getan.</translation>
    </message>
    <message>
        <source>New stories can begin with the template “{name}”.</source>
        <translation>Neue Beiträge können mit der Vorlage „{name}“ beginnen.</translation>
    </message>
    <message>
        <source>Nobody said who writes here; changes are kept without a name.</source>
        <translation>Niemand hat gesagt, wer hier schreibt; Änderungen werden ohne Namen festgehalten.</translation>
    </message>
    <message>
        <source>Say Who…</source>
        <translation>Sagen, wer&#xa0;…</translation>
    </message>
    <message>
        <source>You write here as {name}.</source>
        <translation>Sie schreiben hier als {name}.</translation>
    </message>
    <message>
        <source>Somebody Else…</source>
        <translation>Jemand anderes&#xa0;…</translation>
    </message>
</context>
</TS>
