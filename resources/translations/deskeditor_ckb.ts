<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ku_IQ" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About deskeditor</source>
        <translation>دەربارەی deskeditor</translation>
    </message>
    <message>
        <source>deskeditor</source>
        <translation>deskeditor</translation>
    </message>
    <message>
        <source>A desktop newsroom editing tool: write, review, and send the finished story to the CMS.</source>
        <translation type="unfinished">بەرنامەیەکی دەستکاریی ژووری هەواڵ: بنووسە، پێیدا بچۆرەوە، و بابەتی تەواو بنێرە بۆ CMS.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation type="unfinished">بەرنامەی ئازادە بەپێی GNU General Public License، وەشانی 3 یان دواتر. بێ هیچ دڵنیاکردنەوەیەک.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {own}, Qt {qt}</source>
        <translation>وەشانی {own}، Qt {qt}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;تاقیکردنەوە</translation>
    </message>
    <message>
        <source>What the test said</source>
        <translation>ئەنجامی تاقیکردنەوە</translation>
    </message>
    <message>
        <source>T&amp;rust This Server</source>
        <translation>&amp;متمانە بەم ڕاژەکارە بکە</translation>
    </message>
    <message>
        <source>The password is not known; type it above.</source>
        <translation type="unfinished">تێپەڕەوشەکە نەزانراوە؛ لە سەرەوە بینووسە.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>دەپرسرێت…</translation>
    </message>
    <message>
        <source>Stories are to be published there, and this user may not: see Story, where that is set.</source>
        <translation type="unfinished">بابەت لەوێ بڵاو دەکرێتەوە، و ئەم بەکارهێنەرە مافی نییە: سەیری «بابەت» بکە، لەوێ دادەنرێت.</translation>
    </message>
    <message>
        <source>One author there has the name of somebody here: see Authors.</source>
        <translation type="unfinished">نووسەرێک لەوێ ناوی کەسێکی ئێرەی هەیە: سەیری «نووسەران» بکە.</translation>
    </message>
    <message>
        <source>{n} authors there have the names of people here: see Authors.</source>
        <translation type="unfinished">{n} نووسەر لەوێ ناوی کەسانی ئێرەیان هەیە: سەیری «نووسەران» بکە.</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Asking…</source>
        <translation>دەپرسرێت…</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>ناتوانرێت لەوێ بنووسرێت.</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>Assignment</source>
        <translation type="unfinished">ئەرک</translation>
    </message>
    <message>
        <source>Sl&amp;ugline</source>
        <translation type="unfinished">&amp;ناوی کورت</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation type="unfinished">دێڕی &amp;پلان</translation>
    </message>
    <message>
        <source>What it is, in a sentence for the conference</source>
        <translation type="unfinished">چییە، بە ڕستەیەک بۆ کۆبوونەوە</translation>
    </message>
    <message>
        <source>&amp;Assigned to</source>
        <translation type="unfinished">&amp;سپێردراوە بە</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation type="unfinished">و&amp;ادە</translation>
    </message>
    <message>
        <source>Deadline: day and time</source>
        <translation type="unfinished">وادە: ڕۆژ و کات</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;درێژی</translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished">بێ ئامانج</translation>
    </message>
    <message>
        <source> words</source>
        <translation type="unfinished"> وشە</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;بەش</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;لە کوێ</translation>
    </message>
    <message>
        <source>Where the reporter is to be</source>
        <translation type="unfinished">پەیامنێر دەبێت لە کوێ بێت</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تێبینی</translation>
    </message>
    <message>
        <source>What else the reporter has to know</source>
        <translation type="unfinished">پەیامنێر چی تر دەبێت بزانێت</translation>
    </message>
    <message>
        <source>&amp;Photo order</source>
        <translation type="unfinished">داوا&amp;ی وێنە</translation>
    </message>
    <message>
        <source>What the photo desk is to bring; empty: nothing</source>
        <translation type="unfinished">مێزی وێنە چی بهێنێت؛ بەتاڵ: هیچ</translation>
    </message>
</context>
<context>
    <name>AssignmentDialog</name>
    <message>
        <source>New assignment</source>
        <translation type="unfinished">ئەرکی نوێ</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>بابەتی نوێ</translation>
    </message>
    <message>
        <source>Has a deadline</source>
        <translation type="unfinished">وادەی هەیە</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ کەس</translation>
    </message>
    <message>
        <source>{time} for {name} ({zone})</source>
        <translation>{time} بۆ {name} ({zone})</translation>
    </message>
    <message>
        <source>Say what it is: a slugline, or a line for the budget.</source>
        <translation type="unfinished">بڵێ چییە: ناوێکی کورت، یان دێڕێک بۆ پلان.</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>No byline</source>
        <translation>بێ ناوی نووسەر</translation>
    </message>
    <message>
        <source>Choose an author…</source>
        <translation>نووسەرێک هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Its authors cannot be asked</source>
        <translation>ناتوانرێت پرسیاری نووسەرەکانی بکرێت</translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished">هاوتاکردن</translation>
    </message>
    <message>
        <source>Who {name} is there</source>
        <translation>{name} لەوێ کێیە</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>لە ماڵپەڕەکە دەپرسرێت…</translation>
    </message>
    <message>
        <source>{name} is this author</source>
        <translation>{name} ئەم نووسەرەیە</translation>
    </message>
</context>
<context>
    <name>AuthorsPage</name>
    <message>
        <source>Who stands in the byline is matched once to an author there. Somebody who is not matched is asked for when a story is sent, and is never replaced by somebody else.</source>
        <translation type="unfinished">ئەوەی لە ناوی نووسەردایە یەک جار لەگەڵ نووسەرێکی ئەوێ هاوتا دەکرێت. ئەوەی هاوتا نەکرابێت لە کاتی ناردنی بابەتدا دەپرسرێت، و هەرگیز کەسێکی تر لە جێی دانانرێت.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>لێرە</translation>
    </message>
    <message>
        <source>Author there</source>
        <translation>نووسەر لەوێ</translation>
    </message>
    <message>
        <source>(a story without a byline)</source>
        <translation>(بابەتێک بێ ناوی نووسەر)</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation type="unfinished">هاوتا نەکراوە</translation>
    </message>
    <message>
        <source>Is not there any more</source>
        <translation>ئیتر لەوێ نییە</translation>
    </message>
    <message>
        <source>The same name is there: {name}</source>
        <translation>هەمان ناو لەوێ هەیە: {name}</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Bring it back</source>
        <translation>بیگەڕێنەوە</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation type="unfinished">پێشبینینەکە لە پەنجەرەیەکی جیادایە.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Back Up the Newsroom</source>
        <translation type="unfinished">کۆپیی یەدەگی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>A backup is the whole newsroom as it is now: stories, their versions, people, quotes, photos. You and others can go on writing meanwhile.</source>
        <translation type="unfinished">کۆپیی یەدەگ هەموو ژووری هەواڵە وەک ئێستا: بابەت، وەشانەکانیان، کەسەکان، وتەکان، وێنەکان. تۆ و ئەوانی تر دەتوانن بەردەوام بن لە نووسین.</translation>
    </message>
    <message>
        <source>Beside the newsroom’s &amp;file</source>
        <translation type="unfinished">لە تەنیشت &amp;پەڕگەی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>In &amp;another folder, best on another disk</source>
        <translation type="unfinished">لە &amp;بوخچەیەکی تر، باشتر وایە لەسەر دیسکێکی تر</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>بوخچەی کۆپیی یەدەگ</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;هەڵبژێرە…</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>پی&amp;شاندانی بوخچە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>&amp;Back Up</source>
        <translation>&amp;کۆپیی یەدەگ بگرە</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>In {folder}</source>
        <translation>لە {folder}</translation>
    </message>
    <message>
        <source>Backed up and proved: {stories}, {size}, in {path}</source>
        <translation type="unfinished">لەبەرگیرایەوە و سەلمێنرا: {stories}، {size}، لە {path}</translation>
    </message>
    <message>
        <source>{n} photos or recordings are missing in the newsroom itself.</source>
        <translation type="unfinished">{n} وێنە یان تۆمار لە خودی ژووری هەواڵدا نین.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>کۆپیی یەدەگ بگرە لە</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>{0} photos</source>
        <translation>{0} وێنە</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Write into {0} photos</source>
        <translation>لە {0} وێنەدا بنووسە</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نووسین</translation>
    </message>
    <message>
        <source>Write into 1 photo</source>
        <translation>لە 1 وێنەدا بنووسە</translation>
    </message>
    <message>
        <source>This field holds a day, written as 2026-11-22.</source>
        <translation type="unfinished">ئەم خانەیە ڕۆژێکی تێدایە، نووسراو وەک 2026-11-22.</translation>
    </message>
    <message>
        <source>{0} is neither a field nor a macro; it stays as it is typed.</source>
        <translation type="unfinished">{0} نە خانەیە و نە ماکرۆ؛ وەک نووسراوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Photos in which a field is empty, and left out: {0}</source>
        <translation type="unfinished">ئەو وێنانەی خانەیەکیان بەتاڵە، و بەجێهێڵراون: {0}</translation>
    </message>
    <message>
        <source>{0} of them have another caption in this story, which stays.</source>
        <translation type="unfinished">{0} لەوان لەم بابەتەدا ژێرنووسێکی تریان هەیە، کە دەمێنێتەوە.</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>{n} new notices; the last one: {sentence} See View ▸ Notices.</source>
        <translation type="unfinished">{n} ئاگاداریی نوێ؛ دواهەمین: {sentence} سەیری بینین ▸ ئاگادارییەکان بکە.</translation>
    </message>
</context>
<context>
    <name>BellShown</name>
    <message>
        <source>Notices: what you have to know (Ctrl+Alt+I)</source>
        <translation type="unfinished">ئاگادارییەکان: ئەوەی دەبێت بیزانیت (Ctrl+Alt+I)</translation>
    </message>
    <message>
        <source>1 unread notice</source>
        <translation>1 ئاگاداریی نەخوێندراوە</translation>
    </message>
    <message>
        <source>{n} unread notices</source>
        <translation>{n} ئاگاداریی نەخوێندراوە</translation>
    </message>
    <message>
        <source>No unread notices</source>
        <translation>ئاگاداریی نەخوێندراوە نییە</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Unused passages stay with the story and never leave</source>
        <translation type="unfinished">بەشە بەکارنەهاتووەکان لەگەڵ بابەتەکە دەمێننەوە و هەرگیز دەرناچن</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation type="unfinished">گەڕاندنەوەی بۆ دەق</translation>
    </message>
    <message>
        <source>Put the passage at the caret back into the copy</source>
        <translation type="unfinished">پارچەکەی لای نیشانەدەر بگەڕێنەوە بۆ دەقەکە</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished">سەبەتە</translation>
    </message>
</context>
<context>
    <name>BinText</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished">سەبەتە</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Body</source>
        <translation type="unfinished">دەقی سەرەکی</translation>
    </message>
    <message>
        <source>Write the story</source>
        <translation type="unfinished">بابەتەکە بنووسە</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation type="unfinished">هێشتا ژێرنووسی نییە</translation>
    </message>
</context>
<context>
    <name>Byline</name>
    <message>
        <source>Byline</source>
        <translation type="unfinished">ناوی نووسەر</translation>
    </message>
    <message>
        <source>Drag the lines, or press Alt+Up and Alt+Down, to change their order.</source>
        <translation type="unfinished">دێڕەکان ڕابکێشە، یان بۆ گۆڕینی ڕیزبەندییان Alt+Up و Alt+Down دابگرە.</translation>
    </message>
    <message>
        <source>Byline lines in their order</source>
        <translation>دێڕەکانی ناوی نووسەر بە ڕیزبەندی</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;ناو</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;ڕۆڵ</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation type="unfinished">&amp;پیشە</translation>
    </message>
    <message>
        <source>The person&apos;s own</source>
        <translation type="unfinished">هی خودی کەسەکە</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;شوێن</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation type="unfinished">&amp;دێڕ زیاد بکە</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;لابردن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">بۆ سەرەوە (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">بۆ خوارەوە</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">بۆ خوارەوە (Alt+Down)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
</context>
<context>
    <name>BylineDialog</name>
    <message>
        <source>No byline yet</source>
        <translation type="unfinished">هێشتا ناوی نووسەر نییە</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <translation type="unfinished">(هێشتا کەس نا)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The photo</source>
        <translation>وێنەکە</translation>
    </message>
    <message>
        <source>Cut from {0} to {1} across and {2} to {3} down</source>
        <translation type="unfinished">بڕین لە {0} تا {1} بە پانی و {2} تا {3} بە بەرزی</translation>
    </message>
    <message>
        <source>Focal point {0} across, {1} down</source>
        <translation type="unfinished">خاڵی سەرنج {0} بە پانی، {1} بە بەرزی</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Begun</source>
        <translation>دەستی پێکرد</translation>
    </message>
    <message>
        <source>Words were written or deleted</source>
        <translation>وشە نووسراون یان سڕاونەتەوە</translation>
    </message>
    <message>
        <source>Changes were suggested or decided</source>
        <translation>گۆڕانکاری پێشنیار کراون یان بڕیاریان لێدراوە</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check the Newsroom</source>
        <translation>پشکنینی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Looking at the newsroom…</source>
        <translation>ژووری هەواڵ دەپشکنرێت…</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>پشکنینەکە گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>چی دۆزرایەوە</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;چاککردنەوە…</translation>
    </message>
    <message>
        <source>Close the newsroom, make it whole from its log, its journal and its backup, and open it again</source>
        <translation type="unfinished">ژووری هەواڵ دابخە، لە تۆمارنامە، ڕۆژنامە و کۆپییە یەدەگەکەی تەواوی بکەرەوە، و دووبارە بیکەرەوە</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Everything was looked at: {parts}.</source>
        <translation>هەموو شت پشکنرا: {parts}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished">پشکنینەکان</translation>
    </message>
    <message>
        <source>They go on beside the editing. What is needed must be done before the story is ready and before readers see it.</source>
        <translation type="unfinished">شانبەشانی دەستکاریکردن بەڕێوە دەچن. ئەوەی پێویستە دەبێت پێش ئامادەبوونی بابەتەکە و پێش ئەوەی خوێنەران بیبینن بکرێت.</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation type="unfinished">&amp;سەرنج</translation>
    </message>
    <message>
        <source>Kept in the history with what you say next</source>
        <translation type="unfinished">لە مێژوودا دەپارێزرێت لەگەڵ ئەوەی دواتر دەیڵێیت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">پێویست نییە</translation>
    </message>
    <message>
        <source>Needed, as for every story of this section</source>
        <translation type="unfinished">پێویستە، وەک بۆ هەموو بابەتێکی ئەم بەشە</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>پێویستە</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>لابردنی {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>یەکێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear This Quote</source>
        <translation type="unfinished">ڕێگەدان بەم وتەیە</translation>
    </message>
    <message>
        <source>Write the reason: whoever asks later will want it.</source>
        <translation type="unfinished">هۆکارەکە بنووسە: ئەوەی دواتر دەپرسێت دەیەوێت بیزانێت.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Notes and suggestions</source>
        <translation>تێبینی و پێشنیار</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Reader Comments</source>
        <translation>لێدوانی خوێنەران</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;پیشاندان</translation>
    </message>
    <message>
        <source>Which comments are listed</source>
        <translation>کام لێدوانانە لە لیستدان</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation type="unfinished">&amp;لە</translation>
    </message>
    <message>
        <source>Of which story</source>
        <translation>هی کام بابەت</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;هێنان</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>لێدوانەکان</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>لێدوانەکە</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تێبینی</translation>
    </message>
    <message>
        <source>Why it was decided so; it stays in the newsroom</source>
        <translation type="unfinished">بۆچی وا بڕیار درا؛ لە ژووری هەواڵدا دەمێنێتەوە</translation>
    </message>
    <message>
        <source>Note why</source>
        <translation>هۆکار بنووسە</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>پە&amp;سەندکردن</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>ڕ&amp;اگرتن</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;ڕەتکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;فڕێدان</translation>
    </message>
    <message>
        <source>Make a &amp;Quote</source>
        <translation>&amp;بیکە بە وتە</translation>
    </message>
    <message>
        <source>Make a Ti&amp;p</source>
        <translation type="unfinished">بی&amp;کە بە سەرەداو</translation>
    </message>
    <message>
        <source>Open &amp;Story</source>
        <translation>ک&amp;ردنەوەی بابەت</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>کر&amp;دنەوە لە وێبگەڕ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>سەیرکردن</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>خوێنەر</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>لێدوان</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>نووسراوە</translation>
    </message>
    <message>
        <source>all stories</source>
        <translation>هەموو بابەتەکان</translation>
    </message>
    <message>
        <source>In the list: A approve, H hold, R reject, T trash, Q quote, P tip, S story, B browser, N note; F5 fetches. Several can be chosen.</source>
        <translation type="unfinished">لە لیستەکەدا: A پەسەندکردن، H ڕاگرتن، R ڕەتکردنەوە، T فڕێدان، Q وتە، P سەرەداو، S بابەت، B وێبگەڕ، N تێبینی؛ F5 دەیهێنێت. دەتوانرێت چەند دانەیەک هەڵبژێردرێت.</translation>
    </message>
    <message>
        <source>this story</source>
        <translation>ئەم بابەتە</translation>
    </message>
    <message>
        <source>“{story}”</source>
        <translation>«{story}»</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>لە ماڵپەڕەکە دەپرسرێت…</translation>
    </message>
    <message>
        <source>No destination has comments. Those of WordPress and Ghost do; set the site of your newsroom up in File ▸ Destinations.</source>
        <translation type="unfinished">هیچ شوێنێک لێدوانی نییە. WordPress و Ghost هەیانە؛ ماڵپەڕی ژووری هەواڵەکەت لە پەڕگە ▸ شوێنەکانی ناردن دابنێ.</translation>
    </message>
    <message>
        <source>Choose another state above; there are some.</source>
        <translation type="unfinished">لە سەرەوە دۆخێکی تر هەڵبژێرە؛ هەندێک هەن.</translation>
    </message>
    <message>
        <source>Comments were not fetched yet. Press F5 to fetch them from {site}.</source>
        <translation type="unfinished">لێدوانەکان هێشتا نەهێنراون. بۆ هێنانیان لە {site} F5 دابگرە.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Readers wrote nothing so far. Press F5 to fetch again.</source>
        <translation type="unfinished">خوێنەران تا ئێستا هیچیان نەنووسیوە. بۆ هێنانەوە F5 دابگرە.</translation>
    </message>
    <message>
        <source>Stop &amp;Fetching</source>
        <translation>وەستاندنی &amp;هێنان</translation>
    </message>
    <message>
        <source>{site}: {why}</source>
        <translation>{site}: {why}</translation>
    </message>
    <message>
        <source>This story is on no site.</source>
        <translation>ئەم بابەتە لەسەر هیچ ماڵپەڕێک نییە.</translation>
    </message>
    <message>
        <source>No story is on a site.</source>
        <translation>هیچ بابەتێک لەسەر ماڵپەڕ نییە.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>ه&amp;ێنان</translation>
    </message>
    <message>
        <source>Fetching… stories: {n}, new: {new}</source>
        <translation>دەهێنرێت… بابەت: {n}، نوێ: {new}</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>هێشتا نەهێنراوە</translation>
    </message>
    <message>
        <source>Fetched {when}</source>
        <translation>{when} هێنراوە</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} نوێ</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>هیچی نوێ نییە</translation>
    </message>
    <message>
        <source>the first {n} are listed</source>
        <translation>یەکەم {n} لە لیستدان</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>What changed from {0} to {1}</source>
        <translation>چی گۆڕاوە لە {0} بۆ {1}</translation>
    </message>
    <message>
        <source>You have looked at every change.</source>
        <translation>سەیری هەموو گۆڕانکارییەکانت کردووە.</translation>
    </message>
    <message>
        <source>These two do not differ.</source>
        <translation>ئەم دووانە جیاوازییان نییە.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>گۆڕانکاری نییە</translation>
    </message>
    <message>
        <source>Change {0} of {1}, {2}</source>
        <translation>گۆڕانکاریی {0} لە {1}، {2}</translation>
    </message>
    <message>
        <source>{0}: “{1}” came in</source>
        <translation>{0}: «{1}» زیادکرا</translation>
    </message>
    <message>
        <source>{0}: “{1}” went out</source>
        <translation>{0}: «{1}» لابرا</translation>
    </message>
    <message>
        <source>{0}: “{1}” became “{2}”</source>
        <translation>{0}: «{1}» بوو بە «{2}»</translation>
    </message>
</context>
<context>
    <name>ConfideDialog</name>
    <message>
        <source>Everything of the source but the alias goes into your vault, with the transcripts and recordings of them that are yours. The record that is in the clear now is destroyed: log, versions, search. Quotes stay, under the alias.

What cannot be reached is told afterwards: other copies of the newsroom, files that left it, and the name where it stands in the words of stories and notes.</source>
        <translation type="unfinished">هەموو شتێکی سەرچاوەکە جگە لە نازناوەکە دەچێتە گەنجینەکەت، لەگەڵ ئەو دەق و تۆمارانەیان کە هی تۆن. ئەو تۆمارەی ئێستا بە ئاشکرایە لەناودەبرێت: تۆمارنامە، وەشانەکان، گەڕان. وتەکان دەمێننەوە، بە نازناوەکەوە.

ئەوەی دەستی پێ ناگات دواتر پێت دەوترێت: کۆپییەکانی تری ژووری هەواڵ، ئەو پەڕگانەی دەرچوون، و ناوەکە لەو شوێنانەی لە وشەکانی بابەت و تێبینییەکاندایە.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Changed there</source>
        <translation>لەوێ گۆڕدراوە</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>هی ئێمە</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>وەک لەوێ هەیە</translation>
    </message>
    <message>
        <source>Open &amp;There</source>
        <translation type="unfinished">&amp;لەوێ بیکەرەوە</translation>
    </message>
    <message>
        <source>&amp;Leave It as It Is There</source>
        <translation>وە&amp;ک لەوێ هەیە بیهێڵەرەوە</translation>
    </message>
    <message>
        <source>Over&amp;write It With Ours</source>
        <translation>&amp;بە هی ئێمە لەسەری بنووسەرەوە</translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation>دواتر بڕیار بدە</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Nothing was overwritten. Reading both texts…</source>
        <translation type="unfinished">هیچ شتێک لەسەری نەنووسرایەوە. هەردوو دەقەکە دەخوێنرێنەوە…</translation>
    </message>
    <message>
        <source>&amp;Send It Anew</source>
        <translation>&amp;سەرلەنوێ بینێرە</translation>
    </message>
    <message>
        <source>&amp;Restore It With Ours</source>
        <translation>&amp;بە هی ئێمە بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>There it was changed last on {at}</source>
        <translation type="unfinished">لەوێ دوا جار لە {at} گۆڕدرا</translation>
    </message>
    <message>
        <source>{when} by {who}.</source>
        <translation>{when} لەلایەن {who}.</translation>
    </message>
    <message>
        <source>The words are the same: something else of it was changed there.</source>
        <translation type="unfinished">وشەکان هەمان شتن: شتێکی تری لەوێ گۆڕدرا.</translation>
    </message>
    <message>
        <source>What only one of the texts has is marked in it.</source>
        <translation type="unfinished">ئەوەی تەنیا یەکێک لە دەقەکان هەیەتی تێیدا نیشان کراوە.</translation>
    </message>
</context>
<context>
    <name>CopyLanguage</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished">بەدوای پێشنیاردا دەگەڕێت…</translation>
    </message>
</context>
<context>
    <name>CopyPane</name>
    <message>
        <source>This story has no photo of this name</source>
        <translation type="unfinished">ئەم بابەتە وێنەیەکی بەم ناوەی نییە</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>وێب</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished">تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Since it was published</source>
        <translation>لەو کاتەوەی بڵاوکراوەتەوە</translation>
    </message>
    <message>
        <source>It is sent to: {0}.</source>
        <translation>دەنێردرێت بۆ: {0}.</translation>
    </message>
    <message>
        <source>No destination has it: what is written down goes along with the next export.</source>
        <translation type="unfinished">هیچ شوێنێک نییەتی: ئەوەی نووسراوە لەگەڵ هەناردەکردنی داهاتوو دەڕوات.</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;نوێ</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;ڕاست</translation>
    </message>
    <message>
        <source>What is new, in a sentence for readers</source>
        <translation type="unfinished">چی نوێیە، بە ڕستەیەک بۆ خوێنەران</translation>
    </message>
    <message>
        <source>What is right, in a sentence for readers</source>
        <translation type="unfinished">چی ڕاستە، بە ڕستەیەک بۆ خوێنەران</translation>
    </message>
    <message>
        <source>Why; it stays in the house</source>
        <translation>بۆچی؛ لە ناوخۆدا دەمێنێتەوە</translation>
    </message>
    <message>
        <source>{0} was not told: {1}</source>
        <translation>{0} ئاگادار نەکرایەوە: {1}</translation>
    </message>
    <message>
        <source>It is on its way; see Story ▸ Corrections.</source>
        <translation type="unfinished">لە ڕێگەدایە؛ سەیری بابەت ▸ ڕاستکردنەوەکان بکە.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>نووسرا.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Correct</source>
        <translation>ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;جۆر</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation>&amp;هەڵە</translation>
    </message>
    <message>
        <source>What readers read; it stays in the house</source>
        <translation type="unfinished">خوێنەران چییان خوێندەوە؛ لە ژووری هەواڵدا دەمێنێتەوە</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;ڕاست</translation>
    </message>
    <message>
        <source>What is right, in a sentence for readers</source>
        <translation type="unfinished">چی ڕاستە، بە ڕستەیەک بۆ خوێنەران</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;لەو کاتەوە</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>ه&amp;ۆکار</translation>
    </message>
    <message>
        <source>How it came about; it stays in the house</source>
        <translation type="unfinished">چۆن ڕوویدا؛ لە ژووری هەواڵدا دەمێنێتەوە</translation>
    </message>
    <message>
        <source>&amp;Found by</source>
        <translation>&amp;دۆزراوەتەوە لەلایەن</translation>
    </message>
    <message>
        <source>Who found it; it stays in the house</source>
        <translation type="unfinished">کێ دۆزییەوە؛ لە ژووری هەواڵدا دەمێنێتەوە</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;ئاگاداری</translation>
    </message>
    <message>
        <source>What readers are told</source>
        <translation>ئەوەی بە خوێنەران دەوترێت</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;شوێن</translation>
    </message>
    <message>
        <source>Who overrides</source>
        <translation type="unfinished">کێ پێچەوانەی دەکاتەوە</translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation type="unfinished">بۆچی لەگەڵ ئەوەشدا دەتوانێت دەربچێت</translation>
    </message>
    <message>
        <source>Reason of the override</source>
        <translation type="unfinished">هۆکاری پێچەوانەکردنەوەکە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Correct and Send</source>
        <translation>ڕاستکردنەوە و ناردن</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">ڕاستکردنەوەکان</translation>
    </message>
    <message>
        <source>Corrections, and where each stands</source>
        <translation>ڕاستکردنەوەکان و دۆخی هەریەکەیان</translation>
    </message>
    <message>
        <source>&amp;Tell Again</source>
        <translation>&amp;دووبارە ئاگادارکردنەوە</translation>
    </message>
    <message>
        <source>Send the story as it stands to the destination that does not have this correction</source>
        <translation type="unfinished">بابەتەکە وەک هەیە بنێرە بۆ ئەو شوێنەی ئەم ڕاستکردنەوەیەی نییە</translation>
    </message>
    <message>
        <source>Send &amp;Captions</source>
        <translation>&amp;ناردنی ژێرنووسەکان</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;ڕاستکردنەوە…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Correction</source>
        <translation>ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>دۆخەکەی</translation>
    </message>
    <message>
        <source>{0}: nothing was corrected so far.</source>
        <translation>{0}: تا ئێستا هیچ ڕاست نەکراوەتەوە.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Captions or credits were changed since: {0}.</source>
        <translation type="unfinished">ژێرنووس یان مافەکان لەوەتە گۆڕدراون: {0}.</translation>
    </message>
    <message>
        <source>{0} was not told: {1}</source>
        <translation>{0} ئاگادار نەکرایەوە: {1}</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>{n} deliveries need you; see File ▸ Deliveries.</source>
        <translation type="unfinished">{n} ناردن پێویستیان بە تۆیە؛ سەیری پەڕگە ▸ ناردنەکان بکە.</translation>
    </message>
    <message>
        <source>{place}: “{title}”: {why} See File ▸ Deliveries.</source>
        <translation type="unfinished">{place}: «{title}»: {why} سەیری پەڕگە ▸ ناردنەکان بکە.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from {place}.</source>
        <translation type="unfinished">«{title}» لە {place} کشێنرایەوە.</translation>
    </message>
    <message>
        <source>“{title}” is on {place}, but not all of it as it was sent: {first}</source>
        <translation type="unfinished">«{title}» لە {place}ە، بەڵام نە بە تەواوی وەک نێردرا: {first}</translation>
    </message>
    <message>
        <source>“{title}” is on {place}.</source>
        <translation>«{title}» لەسەر {place}ـە.</translation>
    </message>
    <message>
        <source>“{title}” waits on {place} for its time.</source>
        <translation type="unfinished">«{title}» لە {place} چاوەڕێی کاتی خۆیەتی.</translation>
    </message>
    <message>
        <source>“{title}” is on {place} and would be held now: {why} Correct or kill it.</source>
        <translation type="unfinished">«{title}» لە {place}ە و ئێستا ڕادەگیرا: {why} ڕاستی بکەرەوە یان بیکشێنەرەوە.</translation>
    </message>
</context>
<context>
    <name>DailyBackups</name>
    <message>
        <source>Today’s backup could not be made. {why}</source>
        <translation type="unfinished">کۆپیی یەدەگی ئەمڕۆ دروست نەکرا. {why}</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A Damaged Newsroom</source>
        <translation>ژووری هەواڵێکی تێکچوو</translation>
    </message>
    <message>
        <source>The file of this newsroom is damaged.</source>
        <translation type="unfinished">پەڕگەی ئەم ژووری هەواڵە تێکچووە.</translation>
    </message>
    <message>
        <source>&amp;Repair the newsroom</source>
        <translation>&amp;ژووری هەواڵ چاک بکەرەوە</translation>
    </message>
    <message>
        <source>Makes the file anew from all that can be read of it, from the journal and from the newest good backup. The damaged file is kept.</source>
        <translation type="unfinished">پەڕگەکە لە هەموو ئەوەی لێی دەخوێنرێتەوە، لە ڕۆژنامە و لە نوێترین کۆپیی یەدەگی دروستەوە سەرلەنوێ دروست دەکات. پەڕگە تێکچووەکە دەپارێزرێت.</translation>
    </message>
    <message>
        <source>Open the newest good &amp;backup</source>
        <translation>&amp;نوێترین کۆپیی یەدەگی ساغ بکەرەوە</translation>
    </message>
    <message>
        <source>As a newsroom beside this one, with what the journal has beyond it. This one stays as it is.</source>
        <translation type="unfinished">وەک ژووری هەواڵێک لە تەنیشت ئەم دانەیە، لەگەڵ ئەوەی ڕۆژنامەکە زیاتری هەیە. ئەم دانەیە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Open what &amp;can be read</source>
        <translation>&amp;ئەوەی دەخوێندرێتەوە بیکەرەوە</translation>
    </message>
    <message>
        <source>As a newsroom beside this one, to look first. This one stays as it is.</source>
        <translation type="unfinished">وەک ژووری هەواڵێک لە تەنیشت ئەم دانەیە، سەرەتا بۆ سەیرکردن. ئەم دانەیە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چی کرا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ئێستا نا</translation>
    </message>
    <message>
        <source>&amp;Open the newsroom</source>
        <translation>ژووری &amp;هەواڵ بکەرەوە</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Not saved: {what}</source>
        <translation>پاشەکەوت نەکرا: {what}</translation>
    </message>
    <message>
        <source>The newsroom is repaired.</source>
        <translation>ژووری هەواڵ چاک کرایەوە.</translation>
    </message>
    <message>
        <source>This was found and done:</source>
        <translation>ئەمە دۆزرایەوە و کرا:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>Dateline</name>
    <message>
        <source>Dateline</source>
        <translation type="unfinished">شوێن و بەروار</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;بۆ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تێبینی</translation>
    </message>
    <message>
        <source>&amp;Accept all of the desk’s suggestions</source>
        <translation type="unfinished">&amp;هەموو پێشنیارەکانی ژووری هەواڵ پەسەند بکە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Choose somebody</source>
        <translation>کەسێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;بۆچی</translation>
    </message>
    <message>
        <source>Kept in the history of the story</source>
        <translation>لە مێژووی بابەتەکەدا دەپارێزرێت</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;تێبینی</translation>
    </message>
    <message>
        <source>What is to be done; it goes to who gets the story</source>
        <translation type="unfinished">چی دەبێت بکرێت؛ دەچێت بۆ ئەوەی بابەتەکە وەردەگرێت</translation>
    </message>
    <message>
        <source>&amp;Accept the desk’s open suggestion</source>
        <translation type="unfinished">&amp;پێشنیارە کراوەکەی ژووری هەواڵ پەسەند بکە</translation>
    </message>
    <message>
        <source>&amp;Accept all {n} open suggestions of the desk</source>
        <translation type="unfinished">&amp;هەموو {n} پێشنیارە کراوەکەی ژووری هەواڵ پەسەند بکە</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished">ناردنەکان</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;پیشاندان</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>چی لێهات</translation>
    </message>
    <message>
        <source>Open &amp;Story</source>
        <translation>&amp;کردنەوەی بابەت</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>کردنەوە &amp;لە وێبگەڕ</translation>
    </message>
    <message>
        <source>Co&amp;mpare Both…</source>
        <translation>&amp;بەراوردکردنی هەردووکیان…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;هەوڵدانەوە</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Send A&amp;gain…</source>
        <translation>&amp;ناردنەوە…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>DeliveriesDialog</name>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>بۆ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>بڕیار لێدراوە</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>لە ڕێگەدان</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>پێویستیان بە کەسێکە</translation>
    </message>
    <message>
        <source>Sent, taken back or held</source>
        <translation>نێردراو، گەڕێنراوە یان ڕاگیراو</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>هیچ لە ڕێگەدا نییە.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>هێشتا هیچ نەنێردراوە</translation>
    </message>
    <message>
        <source>It is out, and would be held now: {why} Correct or kill it.</source>
        <translation type="unfinished">بڵاوکراوەتەوە، و ئێستا ڕادەگیرا: {why} ڕاستی بکەرەوە یان بیکشێنەرەوە.</translation>
    </message>
    <message>
        <source>It is gone on with by itself: {at}.</source>
        <translation type="unfinished">خۆی بەردەوام دەبێت: {at}.</translation>
    </message>
    <message>
        <source>To be public: {when}</source>
        <translation>بڵاودەبێتەوە: {when}</translation>
    </message>
    <message>
        <source>Version {n}, decided on {at}.</source>
        <translation>وەشانی {n}، بڕیاری لێدراوە لە {at}.</translation>
    </message>
    <message>
        <source>Tried {n} times.</source>
        <translation>{n} جار هەوڵی بۆ درا.</translation>
    </message>
</context>
<context>
    <name>DeliveriesShown</name>
    <message>
        <source>Send to {place}</source>
        <translation type="unfinished">ناردن بۆ {place}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ناردن</translation>
    </message>
    <message>
        <source>Send to {place}…</source>
        <translation>ناردن بۆ {place}…</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message>
        <source>{n} more notices</source>
        <translation>{n} ئاگاداریی تر</translation>
    </message>
</context>
<context>
    <name>DestinationAdd</name>
    <message>
        <source>Add a Destination</source>
        <translation>زیادکردنی شوێنی ناردن</translation>
    </message>
    <message>
        <source>Where do finished stories go?</source>
        <translation>بابەتە تەواوکراوەکان بۆ کوێ دەچن؟</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;جۆر</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>جۆری شوێنی ناردن</translation>
    </message>
    <message>
        <source>What the test said</source>
        <translation>ئەنجامی تاقیکردنەوە</translation>
    </message>
    <message>
        <source>Add &amp;without Testing</source>
        <translation>&amp;زیادکردن بەبێ تاقیکردنەوە</translation>
    </message>
    <message>
        <source>T&amp;rust This Server</source>
        <translation>&amp;متمانە بەم ڕاژەکارە بکە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Test and Add</source>
        <translation>&amp;تاقیکردنەوە و زیادکردن</translation>
    </message>
</context>
<context>
    <name>DestinationFiles</name>
    <message>
        <source>&amp;Written as</source>
        <translation>&amp;نووسراوە وەک</translation>
    </message>
    <message>
        <source>&amp;Path there</source>
        <translation>&amp;ڕێڕەو لەوێ</translation>
    </message>
    <message>
        <source>At the top, under its slugline</source>
        <translation type="unfinished">لە سەرەوە، لە ژێر ناوە کورتەکەیدا</translation>
    </message>
    <message>
        <source>{year}/{month}/{day}, {desk}, {language}, {slugline} and {id} are filled in for each story. The last part is the name of its files; a path that ends with / is folders only.</source>
        <translation type="unfinished">{year}/{month}/{day}، {desk}، {language}، {slugline} و {id} بۆ هەر بابەتێک پڕ دەکرێنەوە. دوا بەش ناوی پەڕگەکانیەتی؛ ڕێڕەوێک کە بە / کۆتایی بێت تەنیا بوخچەیە.</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>بۆ نموونە</translation>
    </message>
    <message>
        <source>Photos are written first and the article last, each under another name until it is whole.</source>
        <translation type="unfinished">وێنەکان لە پێشدا و بابەتەکە لە کۆتاییدا دەنووسرێت، هەریەکە بە ناوێکی تر تا تەواو دەبێت.</translation>
    </message>
</context>
<context>
    <name>DestinationMatch</name>
    <message>
        <source>&amp;Sections become</source>
        <translation>&amp;بەشەکان دەبن بە</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>پۆلەکان</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>تاگەکان</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>A &amp;category that is missing there is made</source>
        <translation type="unfinished">&amp;پۆلێک کە لەوێ نەبێت دروست دەکرێت</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>ناوێک بدۆزەوە</translation>
    </message>
    <message>
        <source>Take the Suggestions</source>
        <translation>پێشنیارەکان وەربگرە</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation>&amp;هێنانەوە</translation>
    </message>
    <message>
        <source>What stands here, and what it is there</source>
        <translation type="unfinished">لێرە چییە، و لەوێ چییە</translation>
    </message>
</context>
<context>
    <name>DestinationPhotos</name>
    <message>
        <source>The &amp;lead photo becomes the picture of the item there</source>
        <translation type="unfinished">وێنەی &amp;سەرەکی لەوێ دەبێت بە وێنەی بابەتەکە</translation>
    </message>
    <message>
        <source>Otherwise it stands above the words.</source>
        <translation type="unfinished">ئەگینا لە سەر وشەکانە.</translation>
    </message>
    <message>
        <source>The c&amp;redit line stands behind the caption</source>
        <translation type="unfinished">دێڕی &amp;مافی وێنە لە دوای ژێرنووسەکەیە</translation>
    </message>
    <message>
        <source>&amp;Other files than usual</source>
        <translation type="unfinished">پەڕگەی &amp;جیا لە ئاسایی</translation>
    </message>
    <message>
        <source>Files that each photo leaves as</source>
        <translation type="unfinished">ئەو پەڕگانەی هەر وێنەیەک پێیان دەردەچێت</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;زیادکردن</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;لابردن</translation>
    </message>
    <message>
        <source>&amp;Usual ones</source>
        <translation type="unfinished">&amp;ئەوانەی ئاسایی</translation>
    </message>
</context>
<context>
    <name>DestinationStory</name>
    <message>
        <source>A story there is</source>
        <translation>بابەتێک لەوێ</translation>
    </message>
    <message>
        <source>By its state here. One that has a time or an embargo waits there until then.</source>
        <translation type="unfinished">بەپێی دۆخی لێرە. ئەوەی کات یان ڕاگرتنی بڵاوکردنەوەی هەبێت تا ئەو کاتە لەوێ چاوەڕێ دەکات.</translation>
    </message>
    <message>
        <source>Draft there</source>
        <translation>ڕەشنووسە لەوێ</translation>
    </message>
    <message>
        <source>Waits there for an editor</source>
        <translation>لەوێ چاوەڕێی سەرنووسەرێک دەکات</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>بڵاوکراوەتەوە</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;سەردێڕ</translation>
    </message>
    <message>
        <source>The headline</source>
        <translation>سەردێڕەکە</translation>
    </message>
    <message>
        <source>The headline for social media, where there is one</source>
        <translation type="unfinished">سەردێڕی تۆڕە کۆمەڵایەتییەکان، ئەگەر هەبێت</translation>
    </message>
    <message>
        <source>The headline for print, where there is one</source>
        <translation type="unfinished">سەردێڕی چاپ، ئەگەر هەبێت</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>و&amp;شەکان</translation>
    </message>
    <message>
        <source>As blocks</source>
        <translation>وەک بلۆک</translation>
    </message>
    <message>
        <source>For the classic editor</source>
        <translation>بۆ دەستکاریکەری کلاسیک</translation>
    </message>
    <message>
        <source>The &amp;standfirst becomes the excerpt</source>
        <translation type="unfinished">&amp;پێشەکییەکە دەبێت بە کورتە</translation>
    </message>
    <message>
        <source>&amp;Keywords become tags</source>
        <translation>وشە سەرەکییەکان &amp;دەبن بە تاگ</translation>
    </message>
    <message>
        <source>&amp;Media Topics become tags, by their names</source>
        <translation type="unfinished">&amp;Media Topics دەبن بە تاگ، بە ناوەکانیان</translation>
    </message>
    <message>
        <source>The &amp;canonical address of the story goes with it</source>
        <translation type="unfinished">&amp;ناونیشانی سەرەکیی بابەتەکە لەگەڵی دەڕوات</translation>
    </message>
    <message>
        <source>&amp;Reader comments</source>
        <translation>&amp;لێدوانی خوێنەران</translation>
    </message>
    <message>
        <source>As the story says</source>
        <translation>وەک بابەتەکە دەڵێت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>داخراو</translation>
    </message>
    <message>
        <source>A ki&amp;lled story</source>
        <translation>&amp;بابەتێکی کشێنراوە</translation>
    </message>
    <message>
        <source>Stays, with the notice in the place of its words</source>
        <translation type="unfinished">دەمێنێتەوە، ئاگادارییەکە لە جێی وشەکانی</translation>
    </message>
    <message>
        <source>Is taken down</source>
        <translation>لادەبرێت</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Destinations</source>
        <translation type="unfinished">شوێنەکانی ناردن</translation>
    </message>
    <message>
        <source>Destinations, the first is that of the main button</source>
        <translation type="unfinished">شوێنەکانی ناردن، یەکەمیان هی دوگمە سەرەکییەکەیە</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;بۆ سەرەوە</translation>
    </message>
    <message>
        <source>The first destination is that of the main button (Alt+Up)</source>
        <translation type="unfinished">شوێنی یەکەم هی دوگمە سەرەکییەکەیە (Alt+Up)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>بۆ &amp;خوارەوە</translation>
    </message>
    <message>
        <source>(Alt+Down)</source>
        <translation>(Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;زیادکردن…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;لابردن…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>DestinationsDialog</name>
    <message>
        <source>Finished stories go to a web site (WordPress, Ghost, Plone), to a server or into a folder. Add the first one: it becomes the Send button.</source>
        <translation type="unfinished">بابەتی تەواو دەچێت بۆ ماڵپەڕێک (WordPress، Ghost، Plone)، بۆ ڕاژەکارێک یان بۆ بوخچەیەک. یەکەمیان زیاد بکە: دەبێت بە دوگمەی «ناردن».</translation>
    </message>
    <message>
        <source>This computer has no keyring for passwords: they are kept nowhere, and asked for each time the program starts.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە کلیلدانی بۆ تێپەڕەوشە نییە: لە هیچ شوێنێک ناپارێزرێن، و هەر جارێک بەرنامەکە دەست پێ دەکات دەپرسرێن.</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>وشەی نهێنی پێویستە</translation>
    </message>
    <message>
        <source>the Send button</source>
        <translation>دوگمەی ناردن</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>هێشتا شوێنی ناردن نییە</translation>
    </message>
    <message>
        <source>The kind “{kind}” is not installed here.</source>
        <translation type="unfinished">جۆری «{kind}» لێرە دانەمەزراوە.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>دەستگەیشتن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پەڕگەکان</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>نووسەران</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بەشەکان</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>«{name}» لاببرێت؟</translation>
    </message>
    <message>
        <source>Nothing is sent there any more, and its password is forgotten. What stands there stays, and so do the receipts of what was sent.</source>
        <translation type="unfinished">ئیتر هیچی بۆ نانێردرێت، و تێپەڕەوشەکەی لەبیر دەکرێت. ئەوەی لەوێیە دەمێنێتەوە، هەروەها پسوولەی ئەوەی نێردراوە.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy</source>
        <translation>لەناوبردن</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>چی دەڕوات و چی دەمێنێت</translation>
    </message>
    <message>
        <source>Destroy for Good</source>
        <translation>بۆ هەمیشە لەناوی ببە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>One moment…</source>
        <translation>ساتێک…</translation>
    </message>
    <message>
        <source>Destroy {0}?</source>
        <translation>{0} لەناوببرێت؟</translation>
    </message>
    <message>
        <source>This cannot be undone. What is only to be put aside is better spiked.</source>
        <translation type="unfinished">ئەمە ناگەڕێنرێتەوە. ئەوەی تەنیا دەبێت لابدرێت باشترە بخرێتە ناو لادراوەکان.</translation>
    </message>
    <message>
        <source>Also what belongs to it alone: {0}</source>
        <translation type="unfinished">هەروەها ئەوەی تەنیا هی ئەوە: {0}</translation>
    </message>
    <message>
        <source>Also in {0} that can be reached</source>
        <translation type="unfinished">هەروەها لە {0}ی بەردەستدا</translation>
    </message>
    <message>
        <source>Type {0} to confirm:</source>
        <translation>بۆ پشتڕاستکردنەوە {0} بنووسە:</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translation>لەناودەبرێت…</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>هیچ لەناونەبرا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>News, Sport, Culture …</source>
        <translation type="unfinished">هەواڵ، وەرزش، کولتوور…</translation>
    </message>
    <message>
        <source>Set a deadline</source>
        <translation type="unfinished">وادەیەک دابنێ</translation>
    </message>
    <message>
        <source>{0}, on hold</source>
        <translation type="unfinished">{0}، ڕاگیراوە</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هێشتا کەس نا</translation>
    </message>
    <message>
        <source>Somebody not in this newsroom</source>
        <translation type="unfinished">کەسێک لە دەرەوەی ئەم ژووری هەواڵە</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation type="unfinished">بابەتێک بدۆزەوە</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation type="unfinished">وشەیەکی سەرەکی زیاد بکە</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished">شوێنێک زیاد بکە</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished">دانەنراوە</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation type="unfinished">کاتێک دابنێ</translation>
    </message>
    <message>
        <source>Done by {0}, {1}</source>
        <translation type="unfinished">{0} کردی، {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <source>Find a story, or paste an address</source>
        <translation type="unfinished">بابەتێک بدۆزەوە، یان ناونیشانێک بلکێنە</translation>
    </message>
    <message>
        <source>Find the story that this one updates</source>
        <translation type="unfinished">ئەو بابەتە بدۆزەوە کە ئەمە نوێی دەکاتەوە</translation>
    </message>
    <message>
        <source>Another story</source>
        <translation>بابەتێکی تر</translation>
    </message>
    <message>
        <source>Built from the writers’ bios</source>
        <translation type="unfinished">لە ژیاننامەی نووسەرەکان دروستکراوە</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>Digits</source>
        <translation type="unfinished">ژمارەکان</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation type="unfinished">&amp;ژمارەکان</translation>
    </message>
    <message>
        <source>&amp;Change those in this story, too</source>
        <translation>&amp;ئەوانەی ئەم بابەتەش بگۆڕە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;دانان</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>That is no address of a page; it looks like https://example.org/report.</source>
        <translation type="unfinished">ئەمە ناونیشانی پەڕەیەک نییە؛ دەبێت وەک https://example.org/report بێت.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>بەڵگە</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>هەموو پەڕگەکان (*)</translation>
    </message>
    <message>
        <source>The newsroom has no copy of this file yet: press OK first.</source>
        <translation type="unfinished">ژووری هەواڵ هێشتا کۆپیی ئەم پەڕگەیەی نییە: سەرەتا OK دابگرە.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>پاشەکەوتکردنی کۆپییەک</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>پاشەکەوت کرا.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>هەناردەکردن</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;شێواز</translation>
    </message>
    <message>
        <source>Into &amp;folder</source>
        <translation type="unfinished">&amp;بۆ ناو بوخچەی</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژێرە…</translation>
    </message>
    <message>
        <source>As one &amp;zip file</source>
        <translation type="unfinished">وەک &amp;یەک پەڕگەی zip</translation>
    </message>
    <message>
        <source>All in one file, &amp;called</source>
        <translation>&amp;هەموو لە یەک پەڕگەدا، بە ناوی</translation>
    </message>
    <message>
        <source>Name of the one file</source>
        <translation>ناوی پەڕگەکە</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation type="unfinished">چی لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>With the notes for the &amp;lawyers</source>
        <translation type="unfinished">&amp;لەگەڵ تێبینییەکان بۆ پارێزەران</translation>
    </message>
    <message>
        <source>&amp;Override: export all the same, and keep my reason in the history</source>
        <translation type="unfinished">&amp;پێچەوانەکردنەوە: هەر هەناردەی بکە، و هۆکارەکەم لە مێژوودا بپارێزە</translation>
    </message>
    <message>
        <source>Name of the colleague who lets your story out</source>
        <translation type="unfinished">ناوی ئەو هاوکارەی ڕێگە بە دەرچوونی بابەتەکەت دەدات</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished">هاوکار</translation>
    </message>
    <message>
        <source>Why it leaves all the same</source>
        <translation type="unfinished">بۆچی لەگەڵ ئەوەشدا دەردەچێت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>کردنەوەی بوخچە</translation>
    </message>
    <message>
        <source>Show &amp;what would leave…</source>
        <translation type="unfinished">پیشا&amp;ندانی ئەوەی دەردەچێت…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Asking the gate…</source>
        <translation type="unfinished">لە دەروازەکە دەپرسرێت…</translation>
    </message>
    <message>
        <source>Export a story</source>
        <translation type="unfinished">هەناردەکردنی بابەتێک</translation>
    </message>
    <message>
        <source>Export {n} stories</source>
        <translation type="unfinished">هەناردەکردنی {n} بابەت</translation>
    </message>
    <message>
        <source>Double click to go to the spot</source>
        <translation type="unfinished">دوو کرتە دەتباتە شوێنەکە</translation>
    </message>
    <message>
        <source>Not yet: this is in the way</source>
        <translation type="unfinished">هێشتا نا: ئەمە لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>{n} of {all} stories cannot leave yet</source>
        <translation type="unfinished">{n} لە {all} بابەت هێشتا ناتوانن دەربچن</translation>
    </message>
    <message>
        <source>The first {n} may leave; the others are asked as they leave</source>
        <translation type="unfinished">{n}ی یەکەم دەتوانن دەربچن؛ لەبارەی ئەوانی تر لە کاتی دەرچوونیاندا دەپرسرێت</translation>
    </message>
    <message>
        <source>May leave; please look at these</source>
        <translation type="unfinished">دەتوانێت دەربچێت؛ تکایە سەیری ئەمانە بکە</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation type="unfinished">دەتوانێت دەربچێت</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>دەنووسرێت…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>{done} of {total}: {title}</source>
        <translation>{done} لە {total}: {title}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Double click to open the story</source>
        <translation type="unfinished">دوو کرتە بابەتەکە دەکاتەوە</translation>
    </message>
    <message>
        <source>{n} of {all} stories were not written</source>
        <translation type="unfinished">{n} لە {all} بابەت نەنووسران</translation>
    </message>
    <message>
        <source>Cancelled; {n} were written.</source>
        <translation type="unfinished">هەڵوەشێنرایەوە؛ {n} نووسران.</translation>
    </message>
    <message>
        <source>Cancelled; 1 was written.</source>
        <translation type="unfinished">هەڵوەشێنرایەوە؛ 1 نووسرا.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished">نووسرا: {path}</translation>
    </message>
    <message>
        <source>{n} stories were written.</source>
        <translation type="unfinished">{n} بابەت نووسران.</translation>
    </message>
    <message>
        <source>1 story was written.</source>
        <translation type="unfinished">1 بابەت نووسرا.</translation>
    </message>
    <message>
        <source>1 was not.</source>
        <translation>1 نەکرا.</translation>
    </message>
    <message>
        <source>{n} were not.</source>
        <translation>{n} نەکران.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation type="unfinished">هەناردەکردن بۆ</translation>
    </message>
    <message>
        <source>A folder with the story as ninjs and as HTML, and its photos with their metadata.</source>
        <translation type="unfinished">بوخچەیەک کە بابەتەکە وەک ninjs و HTML، و وێنەکان لەگەڵ زانیارییەکانیانی تێدایە.</translation>
    </message>
    <message>
        <source>For the house only: what is open stands on it.</source>
        <translation type="unfinished">تەنیا بۆ ژووری هەواڵ: ئەوەی هێشتا کراوەیە لەسەری نووسراوە.</translation>
    </message>
    <message>
        <source>The photos lie in a folder beside it.</source>
        <translation type="unfinished">وێنەکان لە بوخچەیەکدان لە تەنیشتی.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>دۆزینەوە</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پێشوو</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation type="unfinished">شوێنی پێشوو (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>The next place (F3 or Enter)</source>
        <translation type="unfinished">شوێنی دواتر (F3 یان Enter)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Mind capitals</source>
        <translation type="unfinished">جیاوازیی پیتی گەورە و بچووک</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>تەنیا وشەی تەواو</translation>
    </message>
    <message>
        <source>Accents and the forms of Arabic and Kurdish letters make no difference</source>
        <translation type="unfinished">نیشانەکان و شێوەکانی پیتی عەرەبی و کوردی جیاوازی ناکەن</translation>
    </message>
    <message>
        <source>Accents and letter forms make no difference</source>
        <translation type="unfinished">نیشانە و شێوەی پیت جیاوازی ناکات</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and blanks exactly as typed</source>
        <translation type="unfinished">جووتکەوان، ئەپۆسترۆف و بۆشاییەکان وردە وەک نووسراون</translation>
    </message>
    <message>
        <source>Marks exactly as typed</source>
        <translation type="unfinished">نیشانەکان وەک نووسراون</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished">دەربڕینی ڕێکخراو</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished">لە کوێ بگەڕێت</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>هەموو شت</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">دەقی سەرەکی</translation>
    </message>
    <message>
        <source>Headline and standfirst</source>
        <translation type="unfinished">سەردێڕ و پێشەکی</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished">ژێرنووسی وێنەکان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>داخستن (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished">بیگۆڕە بە</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished">جێگۆڕین</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">وازی لێ بهێنە</translation>
    </message>
    <message>
        <source>Leave the words of this quotation as they are, and go to the next</source>
        <translation type="unfinished">وشەکانی ئەم وتەیە وەک خۆیان بهێڵەوە، و بڕۆ بۆ ئەوەی دواتر</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished">جێگۆڕینی هەموو</translation>
    </message>
    <message>
        <source>Inside quotations, too</source>
        <translation type="unfinished">لە ناو وتەکانیشدا</translation>
    </message>
    <message>
        <source>Words between quotation marks are somebody&apos;s own; they are left alone unless this is ticked</source>
        <translation type="unfinished">وشەی نێوان جووتکەوانەکان هی کەسێکە؛ دەستکاری ناکرێن تا ئەمە نیشان نەکرێت</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>These words are inside a quotation: press Replace once more to change them.</source>
        <translation type="unfinished">ئەم وشانە لە ناو وتەیەکدان: بۆ گۆڕینیان جارێکی تر «جێگۆڕین» دابگرە.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform>%n گۆڕدرا</numerusform>
            <numerusform>%n گۆڕدرا</numerusform>
        </translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished">پێداچوونەوە</translation>
    </message>
    <message numerus="yes">
        <source>%n inside quotations</source>
        <translation type="unfinished">
            <numerusform>%n لە ناو وتەکاندا</numerusform>
            <numerusform>%n لە ناو وتەکاندا</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed: {0} replaced, {1} left as they are.</source>
        <translation type="unfinished">پێداچوونەوە کرا: {0} گۆڕدران، {1} وەک خۆیان مانەوە.</translation>
    </message>
    <message>
        <source>{0} of {1} inside quotations: replace or leave?</source>
        <translation type="unfinished">{0} لە {1} لە ناو وتەکاندا: بیگۆڕم یان وازی لێ بهێنم؟</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} لە {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n دۆزرایەوە</numerusform>
            <numerusform>%n دۆزرایەوە</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Good to see you.</source>
        <translation type="unfinished">بەخێر بێیت.</translation>
    </message>
    <message>
        <source>Three questions, and you are writing. All of it can be changed later in Preferences.</source>
        <translation type="unfinished">سێ پرسیار، و دەست بە نووسین دەکەیت. هەمووی دواتر لە هەڵبژاردەکاندا دەگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;ناوت</translation>
    </message>
    <message>
        <source>As it stands in your byline</source>
        <translation type="unfinished">وەک لە ناوی نووسەردا دەنووسرێت</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ناوت</translation>
    </message>
    <message>
        <source>For the byline, the history of changes, and to find what is yours.</source>
        <translation type="unfinished">بۆ ناوی نووسەر، مێژووی گۆڕانکارییەکان، و دۆزینەوەی ئەوەی هی تۆیە.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished">کێ لێرە کار دەکات؟</translation>
    </message>
    <message>
        <source>&amp;Just me: a story is a draft, then ready, then published</source>
        <translation type="unfinished">تەنیا من: بابەت &amp;ڕەشنووسە، پاشان ئامادەیە، پاشان بڵاودەکرێتەوە</translation>
    </message>
    <message>
        <source>A newsroo&amp;m: stories are filed, edited, checked and signed off</source>
        <translation type="unfinished">&amp;ژووری هەواڵێک: بابەت دەدرێت، دەستکاری دەکرێت، دەپشکنرێت و پەسەند دەکرێت</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>پە&amp;یامنێر</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation type="unfinished">&amp;سەرنووسەر</translation>
    </message>
    <message>
        <source>&amp;Photo editor</source>
        <translation type="unfinished">سە&amp;رنووسەری وێنە</translation>
    </message>
    <message>
        <source>Chec&amp;ker</source>
        <translation type="unfinished">&amp;پشکێنەر</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation type="unfinished">&amp;بڵاوکەرەوە</translation>
    </message>
    <message>
        <source>What you work as here; add the others under Edit ▸ People.</source>
        <translation type="unfinished">لێرە وەک چی کار دەکەیت؛ ئەوانی تر لە دەستکاری ▸ کەسەکان زیاد بکە.</translation>
    </message>
    <message>
        <source>Where do finished stories &amp;go?</source>
        <translation type="unfinished">بابەتە &amp;تەواوەکان بۆ کوێ دەچن؟</translation>
    </message>
    <message>
        <source>A folder; leave it empty to say it later</source>
        <translation type="unfinished">بوخچەیەک؛ بە بەتاڵی بەجێی بهێڵە بۆ دواتر</translation>
    </message>
    <message>
        <source>Folder for finished stories</source>
        <translation type="unfinished">بوخچەی بابەتە تەواوەکان</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژێرە…</translation>
    </message>
    <message>
        <source>To a &amp;web site or a server: I set it up next</source>
        <translation type="unfinished">بۆ &amp;ماڵپەڕێک یان ڕاژەیەک: دواتر ڕێکی دەخەم</translation>
    </message>
    <message>
        <source>Look at the sample newsroom</source>
        <translation type="unfinished">سەیری ژووری هەواڵی نموونە بکە</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Start wri&amp;ting</source>
        <translation type="unfinished">&amp;دەست بە نووسین بکە</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Where finished stories go</source>
        <translation type="unfinished">بابەتە تەواوەکان بۆ کوێ دەچن</translation>
    </message>
    <message>
        <source>Write your name; it stands in your byline.</source>
        <translation type="unfinished">ناوت بنووسە؛ لە ناوی نووسەردا دەبێت.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”; choose one, or leave it empty.</source>
        <translation type="unfinished">بوخچەی «{folder}» نییە؛ یەکێک هەڵبژێرە، یان بە بەتاڵی بەجێی بهێڵە.</translation>
    </message>
</context>
<context>
    <name>Flash</name>
    <message>
        <source>Flash</source>
        <translation type="unfinished">هەواڵی بەپەلە</translation>
    </message>
    <message>
        <source>A headline, and it is sent. Checks that are required are passed over for now and are due in 15 minutes. What is off the record, a confidential name and a live embargo hold all the same.</source>
        <translation type="unfinished">سەردێڕێک، و دەنێردرێت. پشکنینە پێویستەکان ئێستا تێدەپەڕێنرێن و وادەیان 15 خولەکی ترە. ئەوەی بۆ بڵاوکردنەوە نییە، ناوێکی نهێنی و ڕاگرتنی بڵاوکردنەوەی کارا هەر ڕێگە دەگرن.</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;سەردێڕ</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>و&amp;شەکان</translation>
    </message>
    <message>
        <source>One sentence, if there is one yet</source>
        <translation type="unfinished">یەک ڕستە، ئەگەر هەبێت</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;بۆ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Send &amp;Now</source>
        <translation>&amp;ئێستا بینێرە</translation>
    </message>
</context>
<context>
    <name>Galleys</name>
    <message>
        <source>Save as PDF</source>
        <translation>پاشەکەوتکردن وەک PDF</translation>
    </message>
    <message>
        <source>The PDF is written: {0}</source>
        <translation>PDFەکە نووسرا: {0}</translation>
    </message>
    <message>
        <source>The story is with the printer.</source>
        <translation>بابەتەکە نێردرا بۆ چاپکەر.</translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}: {why}; choose another folder.</source>
        <translation type="unfinished">PDFەکە لە {path} نەنووسرا: {why}؛ بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}; choose another folder.</source>
        <translation type="unfinished">PDFەکە لە {path} نەنووسرا؛ بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}: {why}; choose another file.</source>
        <translation type="unfinished">PDFەکە لە {path} نەنووسرا: {why}؛ پەڕگەیەکی تر هەڵبژێرە.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>What is in the way</source>
        <translation type="unfinished">چی لە ڕێگەدایە</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Choose a line to go to the spot.</source>
        <translation type="unfinished">دێڕێک هەڵبژێرە بۆ ئەوەی بچیتە شوێنەکەی.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation type="unfinished">هیچ لە ڕێگەدا نییە.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished">ناوی نووسەر</translation>
    </message>
    <message>
        <source>Change the byline</source>
        <translation type="unfinished">ناوی نووسەر بگۆڕە</translation>
    </message>
    <message>
        <source>Add a byline</source>
        <translation type="unfinished">ناوی نووسەر زیاد بکە</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Versions of this story</source>
        <translation>وەشانەکانی ئەم بابەتە</translation>
    </message>
    <message>
        <source>Who changed what in this story</source>
        <translation type="unfinished">کێ چی لەم بابەتەدا گۆڕیوە</translation>
    </message>
    <message>
        <source>No versions yet.
They are kept by themselves: when the story is filed, before a new day’s work, and every so often while you write.</source>
        <translation type="unfinished">هێشتا هیچ وەشانێک نییە.
خۆیان دەپارێزرێن: کاتێک بابەتەکە دەدرێت، پێش کاری ڕۆژێکی نوێ، و ناوبەناو لە کاتی نووسیندا.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation type="unfinished">هێشتا کەس هیچی نەگۆڕیوە.</translation>
    </message>
    <message>
        <source>There is no earlier version of this story yet.</source>
        <translation type="unfinished">هێشتا وەشانی پێشووتری ئەم بابەتە نییە.</translation>
    </message>
    <message>
        <source>Kept as “{0}”. It stays in the history for good.</source>
        <translation type="unfinished">پارێزرا وەک «{0}». بۆ هەمیشە لە مێژوودا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>You have looked at every change. The next comparison begins here.</source>
        <translation type="unfinished">سەیری هەموو گۆڕانکارییەکانت کردووە. بەراوردی داهاتوو لێرەوە دەست پێ دەکات.</translation>
    </message>
    <message>
        <source>Restore the version of {0}?</source>
        <translation type="unfinished">وەشانی {0} بگەڕێنرێتەوە؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> و {0}ی تر</translation>
    </message>
    <message>
        <source>These go back to what they were: {0}. {1} words come back, {2} go out. What stands now is kept as a version, and Undo takes it back.</source>
        <translation type="unfinished">ئەمانە دەگەڕێنەوە بۆ ئەوەی بوون: {0}. {1} وشە دەگەڕێنەوە، {2} دەچنە دەرەوە. ئەوەی ئێستایە وەک وەشانێک دەپارێزرێت، و «گەڕاندنەوە» دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>The story is as it was: {0}.</source>
        <translation type="unfinished">بابەتەکە وەک پێشتر بووە: {0}.</translation>
    </message>
    <message>
        <source>The paragraph is as it was: {0}.</source>
        <translation>پەرەگرافەکە وەک خۆیەتی: {0}.</translation>
    </message>
    <message>
        <source>The passage is as it was: {0}.</source>
        <translation>دەقەکە وەک خۆیەتی: {0}.</translation>
    </message>
    <message>
        <source>The field is as it was: {0}.</source>
        <translation>خانەکە وەک خۆیەتی: {0}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bringing in {n} files…</source>
        <translation>{n} پەڕگە دەهێنرێنە ژوورەوە…</translation>
    </message>
    <message>
        <source>Bringing in {file}…</source>
        <translation>{file} دەهێنرێتە ژوورەوە…</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>چی هاتە ژوورەوە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>هێشتا هیچ نەهاتووەتە ژوورەوە</translation>
    </message>
    <message>
        <source>Since this newsroom was opened, from {folder}</source>
        <translation type="unfinished">لەوەتەی ئەم ژووری هەواڵە کراوەتەوە، لە {folder}</translation>
    </message>
    <message>
        <source>Stopped: {said}</source>
        <translation>وەستا: {said}</translation>
    </message>
    <message>
        <source>The received files are kept with the stories.</source>
        <translation type="unfinished">پەڕگە وەرگیراوەکان لەگەڵ بابەتەکان دەپارێزرێن.</translation>
    </message>
    <message>
        <source>1 story came in</source>
        <translation>1 بابەت هاتە ژوورەوە</translation>
    </message>
    <message>
        <source>{n} stories came in</source>
        <translation>{n} بابەت هاتنە ژوورەوە</translation>
    </message>
    <message>
        <source>1 file did not</source>
        <translation>1 پەڕگە نەهات</translation>
    </message>
    <message>
        <source>{n} files did not</source>
        <translation>{n} پەڕگە نەهاتن</translation>
    </message>
</context>
<context>
    <name>Imported</name>
    <message>
        <source>Import</source>
        <translation>هاوردەکردن</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation type="unfinished">پەڕگە هاتووەکان</translation>
    </message>
    <message>
        <source>&amp;Open story</source>
        <translation>&amp;کردنەوەی بابەت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
</context>
<context>
    <name>InCopy</name>
    <message>
        <source>Quotations in the copy</source>
        <translation>وتەکان لە دەقەکەدا</translation>
    </message>
    <message>
        <source>Nothing to look at.
What is recorded agrees with the copy.</source>
        <translation type="unfinished">هیچ نییە بۆ سەیرکردن.
ئەوەی تۆمار کراوە لەگەڵ دەقەکە یەک دەگرێتەوە.</translation>
    </message>
    <message>
        <source>The quotations are being looked at …</source>
        <translation type="unfinished">سەیری وتەکان دەکرێت…</translation>
    </message>
    <message>
        <source>No quotation in the copy yet.
What stands between quotation marks is listed here, and held against what was recorded.</source>
        <translation type="unfinished">هێشتا هیچ وتەیەک لە دەقەکەدا نییە.
ئەوەی لە نێوان جووتکەوانەکاندایە لێرە لیست دەکرێت، و لەگەڵ ئەوەی تۆمار کراوە بەراورد دەکرێت.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished">هەموو {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>To look at: {n}</source>
        <translation>بۆ سەیرکردن: {n}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>{n} not recorded</source>
        <translation>{n} تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>Go to the Words</source>
        <translation type="unfinished">بڕۆ بۆ وشەکان</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Came in: {title}</source>
        <translation>هاتە ژوورەوە: {title}</translation>
    </message>
    <message>
        <source>{n} stories came in.</source>
        <translation>{n} بابەت هاتنە ژوورەوە.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Preview</source>
        <translation>پێشبینین</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">وتەکان</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>وردەکارییەکان</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">ڕاستییەکان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>History</source>
        <translation>مێژوو</translation>
    </message>
</context>
<context>
    <name>KeepTemplate</name>
    <message>
        <source>Save as Template</source>
        <translation>پاشەکەوتکردن وەک قاڵب</translation>
    </message>
    <message>
        <source>New stories can begin with the words, section, genre, length and other details of this one. Who wrote it, its photos and its state stay out.</source>
        <translation type="unfinished">بابەتە نوێیەکان دەتوانن بە وشە، بەش، ژانر، درێژی و وردەکارییەکانی تری ئەمە دەست پێ بکەن. نووسەر، وێنەکان و دۆخەکەی نایەنە ناوی.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;ناو</translation>
    </message>
    <message>
        <source>Tide table</source>
        <translation type="unfinished">خشتەی هەڵکشان و داکشانی دەریا</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;دەربارە</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>بۆ چییە، لە ڕستەیەکدا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;پاشەکەوتکردن</translation>
    </message>
</context>
<context>
    <name>KeepTemplateDialog</name>
    <message>
        <source>There is a template “{name}”. Replace it?</source>
        <translation type="unfinished">قاڵبێک بە ناوی «{name}» هەیە. بگۆڕدرێت؟</translation>
    </message>
    <message>
        <source>Stories that were begun from it stay as they are.</source>
        <translation type="unfinished">ئەو بابەتانەی لێیەوە دەستیان پێ کردووە وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished">جێگۆڕین</translation>
    </message>
</context>
<context>
    <name>KeepVersionDialog</name>
    <message>
        <source>Keep</source>
        <translation>پاراستن</translation>
    </message>
</context>
<context>
    <name>LanguagePane</name>
    <message>
        <source>What the language check found</source>
        <translation type="unfinished">پشکنینی زمان چی دۆزیوەتەوە</translation>
    </message>
    <message>
        <source>Check Spelling and Style</source>
        <translation type="unfinished">پشکنینی ڕێنووس و شێواز</translation>
    </message>
    <message>
        <source>Spelling and style are not checked.</source>
        <translation type="unfinished">ڕێنووس و شێواز ناپشکنرێن.</translation>
    </message>
    <message>
        <source>The words are being read …</source>
        <translation type="unfinished">وشەکان دەخوێنرێنەوە…</translation>
    </message>
    <message>
        <source>Nothing is let stand in this story.</source>
        <translation type="unfinished">هیچ لەم بابەتەدا نەهێڵراوەتەوە.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation type="unfinished">هیچ لەم جۆرە نییە.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>هیچ نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished">هەموو {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>هەڵەکان</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">سەیرکردن</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>شێواز</translation>
    </message>
    <message>
        <source>What somebody lets stand: {n}</source>
        <translation type="unfinished">ئەوەی هێڵراوەتەوە: {n}</translation>
    </message>
    <message>
        <source>Go to the Words</source>
        <translation type="unfinished">بڕۆ بۆ وشەکان</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>They could be kept nowhere else: copy them into another program before you close.</source>
        <translation type="unfinished">نەتوانرا لە هیچ شوێنێکی تر بپارێزرێن: پێش داخستن لەبەریان بگرەوە بۆ بەرنامەیەکی تر.</translation>
    </message>
    <message>
        <source>They are kept in {folder}, and are saved by themselves when this newsroom is opened again on this computer.</source>
        <translation type="unfinished">لە {folder} پارێزراون، و کاتێک ئەم ژووری هەواڵە لەم کۆمپیوتەرەدا دووبارە دەکرێتەوە خۆیان پاشەکەوت دەبن.</translation>
    </message>
    <message>
        <source>Your last words are not saved in the newsroom yet.</source>
        <translation type="unfinished">دوا وشەکانت هێشتا لە ژووری هەواڵدا پاشەکەوت نەکراون.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>هەر دایبخە</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What would leave</source>
        <translation>ئەوەی دەنێردرێتە دەرەوە</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;شێواز</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation type="unfinished">&amp;هەمووی</translation>
    </message>
    <message>
        <source>The file as it would leave</source>
        <translation type="unfinished">پەڕگەکە وەک ئەوەی دەردەچێت</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;جیاوازییەکان</translation>
    </message>
    <message>
        <source>What is different from what left last in this format</source>
        <translation type="unfinished">چی جیاوازە لەوەی دوا جار بەم شێوازە دەرچوو</translation>
    </message>
    <message>
        <source>Files that would leave</source>
        <translation type="unfinished">ئەو پەڕگانەی دەردەچن</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>Copy the whole text of this file</source>
        <translation type="unfinished">هەموو دەقی ئەم پەڕگەیە لەبەر بگرەوە</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>هە&amp;ناردەکردن…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Looking what would leave…</source>
        <translation type="unfinished">سەیر دەکرێت چی دەردەچێت…</translation>
    </message>
    <message>
        <source>Picture that would leave</source>
        <translation type="unfinished">ئەو وێنەیەی دەردەچێت</translation>
    </message>
    <message>
        <source>It never left in this format</source>
        <translation type="unfinished">هەرگیز بەم شێوازە دەرنەچووە</translation>
    </message>
    <message>
        <source>What is different from what left last in this format</source>
        <translation type="unfinished">چی جیاوازە لەوەی دوا جار بەم شێوازە دەرچوو</translation>
    </message>
    <message>
        <source>These are bytes and no words; what is packed in them stands below.</source>
        <translation type="unfinished">ئەمانە بایتن نەک وشە؛ ئەوەی تێیاندا پێچراوەتەوە لە خوارەوەیە.</translation>
    </message>
    <message>
        <source>What left last in this format, on {at}, is struck through where it is gone.</source>
        <translation type="unfinished">ئەوەی دوا جار، لە {at}، بەم شێوازە دەرچوو، لەو شوێنەی نەماوە هێڵی بەسەردا هاتووە.</translation>
    </message>
    <message>
        <source>It was made again of the version kept then.</source>
        <translation type="unfinished">لەو وەشانەی ئەو کاتە پارێزراو دووبارە دروست کرایەوە.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation type="unfinished">ئەم وێنەیە لێرە پیشان نادرێت.</translation>
    </message>
    <message>
        <source>the first {n} of {all} pages</source>
        <translation type="unfinished">{n} پەڕەی یەکەم لە {all}</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation type="unfinished">دەتوانێت دەربچێت</translation>
    </message>
    <message>
        <source>May leave · {n} to look at</source>
        <translation type="unfinished">دەتوانێت دەربچێت · {n} بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>Nothing is different in this file.</source>
        <translation type="unfinished">هیچ لەم پەڕگەیەدا جیاواز نییە.</translation>
    </message>
    <message>
        <source>{n} characters are the same</source>
        <translation type="unfinished">{n} نووسە هەمان شتن</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Link</source>
        <translation>بەستەر</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;ناونیشان</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>و&amp;شەکان</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;لابردنی بەستەر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;بەستەر</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Which recorded quote is it?</source>
        <translation type="unfinished">ئەمە کام وتەی تۆمارکراوە؟</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>بەستەر</translation>
    </message>
    <message>
        <source>Find in all that is recorded: words, speaker, story</source>
        <translation type="unfinished">لە هەموو ئەوەی تۆمار کراوە بگەڕێ: وشە، بێژەر، بابەت</translation>
    </message>
    <message>
        <source>No recorded quote has all these words.</source>
        <translation type="unfinished">هیچ وتەیەکی تۆمارکراو هەموو ئەم وشانەی تێدا نییە.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: record the quote first.</source>
        <translation type="unfinished">هێشتا هیچ تۆمار نەکراوە: سەرەتا وتەکە تۆمار بکە.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Pause</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>لێدان</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>سەرەتا {0}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>سەرەتا</translation>
    </message>
    <message>
        <source>Out {0}</source>
        <translation>کۆتایی {0}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>کۆتایی</translation>
    </message>
</context>
<context>
    <name>MacrosDialog</name>
    <message>
        <source>A short name is one word, without blanks, braces and backslashes.</source>
        <translation type="unfinished">ناوی کورت یەک وشەیە، بێ بۆشایی، کەوانە و هێڵی لاری پێچەوانە.</translation>
    </message>
    <message>
        <source>“{0}” is there twice.</source>
        <translation>«{0}» دوو جار هەیە.</translation>
    </message>
    <message>
        <source>“{0}” is neither a macro nor a field; it stays as it is typed.</source>
        <translation type="unfinished">«{0}» نە ماکرۆیە و نە خانە؛ وەک نووسراوە دەمێنێتەوە.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Click to play from here</source>
        <translation>کرتە بکە بۆ لێدان لێرەوە</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>Asking…</source>
        <translation>دەپرسرێت…</translation>
    </message>
    <message>
        <source>Number {id}</source>
        <translation>ژمارە {id}</translation>
    </message>
    <message>
        <source>&amp;Take the Suggestion</source>
        <translation>&amp;پێشنیارەکە وەربگرە</translation>
    </message>
    <message>
        <source>&amp;Take the {n} Suggestions</source>
        <translation>{n} پ&amp;ێشنیارەکە وەربگرە</translation>
    </message>
    <message>
        <source>{n} more are found by their names.</source>
        <translation type="unfinished">{n}ی تر بە ناوەکانیان دەدۆزرێنەوە.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge</source>
        <translation>یەکخستن</translation>
    </message>
    <message>
        <source>How far the merge is</source>
        <translation>یەکخستنەکە گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>چی هاتە ژوورەوە</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>چیی تێدا نوێیە</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>&amp;Read Them</source>
        <translation>&amp;بیانخوێنەرەوە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished">لایەن</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation type="unfinished">چۆن دەزانن</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مەرجەکان</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>وەک ڕێککەوتوون</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">ڕێککەوتوو</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">ناوبردن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئیمەیل</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>Source of</source>
        <translation type="unfinished">سەرچاوەی</translation>
    </message>
    <message>
        <source>Nobody seems to be written down twice.</source>
        <translation type="unfinished">وا دیارە کەس دوو جار نەنووسراوە.</translation>
    </message>
    <message>
        <source>{0} (kept)</source>
        <translation>{0} (پارێزراوە)</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>وەرگیراوە</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>وەرنەگیراوە</translation>
    </message>
    <message>
        <source>{0} is one source now, with {1} quotes more. The others are on the spike.</source>
        <translation type="unfinished">{0} ئێستا یەک سەرچاوەیە، بە {1} وتەی زیاترەوە. ئەوانی تر لە لادراوەکاندان.</translation>
    </message>
    <message>
        <source>Merge Newsroom</source>
        <translation>یەکخستنی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Merging {name}…</source>
        <translation>{name} یەکدەخرێت…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} لە {of}</translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation>{kind}ی نوێ</translation>
    </message>
    <message>
        <source>({kind})</source>
        <translation>({kind})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Cut short: what is in stays in, and the rest comes when you merge again.</source>
        <translation type="unfinished">بڕدرا: ئەوەی هاتووە دەمێنێتەوە، و ئەوی تر کاتێک دووبارە یەک دەخەیت دێت.</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>هیچ یەکنەخرا</translation>
    </message>
</context>
<context>
    <name>Mixed</name>
    <message>
        <source>Passages that a merge mixed</source>
        <translation>ئەو دەقانەی یەکخستن تێکەڵی کردوون</translation>
    </message>
    <message>
        <source>Passages to read</source>
        <translation>دەق بۆ خوێندنەوە</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>هی ئێمە</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>هی ئەوان</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>وەک ئێستا هەیە</translation>
    </message>
    <message>
        <source>Take &amp;Ours</source>
        <translation>&amp;هی ئێمە وەربگرە</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>هی &amp;ئەوان وەربگرە</translation>
    </message>
    <message>
        <source>&amp;Keep As It Is</source>
        <translation>وەک &amp;خۆی بیهێڵەرەوە</translation>
    </message>
    <message>
        <source>&amp;Show in Copy</source>
        <translation>&amp;لە دەقەکەدا پیشانی بدە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>MixedDialog</name>
    <message>
        <source>(taken out)</source>
        <translation>(دەرهێنراوە)</translation>
    </message>
    <message>
        <source>One passage was changed on both sides</source>
        <translation type="unfinished">یەک بەش لە هەردوو لاوە گۆڕدراوە</translation>
    </message>
    <message>
        <source>{n} passages were changed on both sides</source>
        <translation type="unfinished">{n} بەش لە هەردوو لاوە گۆڕدراون</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>هی ئێمە</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>هی ئەوان</translation>
    </message>
    <message>
        <source>The passage was taken out or written anew since: only Keep As It Is is left.</source>
        <translation type="unfinished">بەشەکە لەوەتە لابراوە یان سەرلەنوێ نووسراوەتەوە: تەنیا «وەک خۆی بیهێڵەوە» ماوە.</translation>
    </message>
    <message>
        <source>Until you have read it, the story may not be published. Undo takes Ours or Theirs back.</source>
        <translation type="unfinished">تا نەیخوێنیتەوە بابەتەکە بۆی نییە بڵاو بکرێتەوە. «گەڕاندنەوە» هی ئێمە یان هی ئەوان دەگەڕێنێتەوە.</translation>
    </message>
</context>
<context>
    <name>MixedStrip</name>
    <message>
        <source>&amp;Read Them</source>
        <translation>&amp;بیانخوێنەرەوە</translation>
    </message>
    <message>
        <source>The merge of {day} mixed a passage that both sides had changed.</source>
        <translation type="unfinished">یەکخستنی {day} بەشێکی تێکەڵ کرد کە هەردوو لا گۆڕیبوویان.</translation>
    </message>
    <message>
        <source>The merge of {day} mixed {n} passages that both sides had changed.</source>
        <translation type="unfinished">یەکخستنی {day} {n} بەشی تێکەڵ کرد کە هەردوو لا گۆڕیبوویان.</translation>
    </message>
    <message>
        <source>&amp;Read It</source>
        <translation>ب&amp;یخوێنەرەوە</translation>
    </message>
</context>
<context>
    <name>ModeButton</name>
    <message>
        <source>Whether your changes are made at once or suggested</source>
        <translation type="unfinished">ئایا گۆڕانکارییەکانت یەکسەر دەکرێن یان پێشنیار دەکرێن</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation type="unfinished">پێشنیارکردن</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>دەستکاریکردن</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>ddd d MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>بەروار و کات</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">لابردن</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation type="unfinished">لێرە: {0}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">ناوچەی کات</translation>
    </message>
</context>
<context>
    <name>NewAction</name>
    <message>
        <source>New Action</source>
        <translation>کرداری نوێ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;ناو</translation>
    </message>
    <message>
        <source>Send to the lawyer</source>
        <translation>بینێرە بۆ پارێزەر</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;لە</translation>
    </message>
    <message>
        <source>States from which it leads</source>
        <translation type="unfinished">ئەو دۆخانەی لێیانەوە دەڕوات</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;بۆ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;زیادکردن</translation>
    </message>
</context>
<context>
    <name>NewsroomChanges</name>
    <message>
        <source>Who changed what</source>
        <translation>کێ چی گۆڕیوە</translation>
    </message>
    <message>
        <source>Nothing was changed that is looked for here.</source>
        <translation type="unfinished">هیچ لەوەی لێرە لێی دەگەڕێیت نەگۆڕدراوە.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>هەمووان</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished">داخستنی ئەم ئاگادارییە</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>ئاگادارییەکان</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;پیشاندان</translation>
    </message>
    <message>
        <source>Which notices are listed</source>
        <translation type="unfinished">کام ئاگادارییانە ڕیز دەکرێن</translation>
    </message>
    <message>
        <source>Mark All as &amp;Read</source>
        <translation type="unfinished">&amp;هەموو وەک خوێندراوە دابنێ</translation>
    </message>
    <message>
        <source>Also tell me on the &amp;desktop while I work in another program</source>
        <translation type="unfinished">هەروەها لەسەر &amp;ڕوومێز ئاگادارم بکەرەوە کاتێک لە بەرنامەیەکی تردا کار دەکەم</translation>
    </message>
    <message>
        <source>Enter goes to the story; Space marks as read or unread.</source>
        <translation type="unfinished">Enter دەچێت بۆ بابەتەکە؛ بۆشایی وەک خوێندراوە یان نەخوێندراوە نیشانی دەکات.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;بڕۆ بۆ ئەوێ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;داخستن</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>all notices</source>
        <translation>هەموو ئاگادارییەکان</translation>
    </message>
    <message>
        <source>unread ones</source>
        <translation>نەخوێندراوەکان</translation>
    </message>
    <message>
        <source>Unread: {notice}</source>
        <translation>نەخوێندراوە: {notice}</translation>
    </message>
    <message>
        <source>Say in Edit ▸ Preferences who you are; then you are told what is for you.</source>
        <translation type="unfinished">لە دەستکاری ▸ هەڵبژاردەکاندا بڵێ تۆ کێیت؛ ئینجا ئەوەی بۆ تۆیە پێت دەوترێت.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>هەموو شت خوێندراوەتەوە.</translation>
    </message>
    <message>
        <source>Nothing yet. You are told here when a story is filed, sent back or due, and when you are named.</source>
        <translation type="unfinished">هێشتا هیچ نییە. لێرە پێت دەوترێت کاتێک بابەتێک دەدرێت، دەگەڕێنرێتەوە یان وادەی دێت، و کاتێک ناوت دێت.</translation>
    </message>
</context>
<context>
    <name>OpenStories</name>
    <message>
        <source>“{0}” was destroyed.</source>
        <translation>«{0}» لەناوبرا.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type a command</source>
        <translation type="unfinished">فرمانێک بنووسە</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished">بۆ چی دەگەڕێیت؟</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer letters.</source>
        <translation type="unfinished">هیچ لەگەڵ ئەم وشانە ناگونجێت. بە پیتی کەمتر تاقی بکەرەوە.</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished">فرمانە دۆزراوەکان</translation>
    </message>
</context>
<context>
    <name>PassageLanguage</name>
    <message>
        <source>Language of Passage</source>
        <translation type="unfinished">زمانی ئەم دەقە</translation>
    </message>
    <message>
        <source>These words are &amp;in</source>
        <translation type="unfinished">&amp;ئەم وشانە بە</translation>
    </message>
    <message>
        <source>In the &amp;Story’s Language</source>
        <translation type="unfinished">&amp;بە زمانی بابەتەکە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;دانان</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Looking what would be sent…</source>
        <translation>سەیری ئەوە دەکرێت کە دەنێردرێت…</translation>
    </message>
    <message>
        <source>It was never sent there</source>
        <translation>هەرگیز بۆ ئەوێ نەنێردراوە</translation>
    </message>
    <message>
        <source>What is different from what was sent last</source>
        <translation type="unfinished">چی جیاوازە لەوەی دوا جار نێردرا</translation>
    </message>
    <message>
        <source>Nothing is different in this part from what was sent last.</source>
        <translation type="unfinished">لەم بەشەدا هیچ جیاوازییەک لەگەڵ ئەوەی دوا جار نێردرا نییە.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>کەسەکان</translation>
    </message>
    <message>
        <source>People of the newsroom</source>
        <translation type="unfinished">کەسانی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation type="unfinished">کەسێک &amp;زیاد بکە</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;ناو</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>وەک &amp;چاپ دەکرێت</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>هەمان شت</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation type="unfinished">&amp;پیشە</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;ڕێکخراو</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;شوێن</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>&amp;بەش</translation>
    </message>
    <message>
        <source>News, Sport …</source>
        <translation>هەواڵ، وەرزش …</translation>
    </message>
    <message>
        <source>The section of the paper that they work for</source>
        <translation type="unfinished">ئەو بەشەی ڕۆژنامەکە کە کاری بۆ دەکەن</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>ن&amp;اوچەی کات</translation>
    </message>
    <message>
        <source>Europe/Berlin</source>
        <translation>Europe/Berlin</translation>
    </message>
    <message>
        <source>Where they work; empty: where their computer is</source>
        <translation type="unfinished">لە کوێ کار دەکەن؛ بەتاڵ: لەو شوێنەی کۆمپیوتەرەکەیان لێیە</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>کار دەکات وەک</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>پە&amp;یامنێر</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation type="unfinished">&amp;سەرنووسەر</translation>
    </message>
    <message>
        <source>Photo edi&amp;tor</source>
        <translation>سە&amp;رنووسەری وێنە</translation>
    </message>
    <message>
        <source>Chec&amp;ker</source>
        <translation type="unfinished">پش&amp;کێنەر</translation>
    </message>
    <message>
        <source>Publi&amp;sher</source>
        <translation>ب&amp;ڵاوکەرەوە</translation>
    </message>
    <message>
        <source>Outside reader</source>
        <translation type="unfinished">خوێنەری دەرەکی</translation>
    </message>
    <message>
        <source>A source, a lawyer: what they change in a story is a proposal</source>
        <translation type="unfinished">سەرچاوەیەک، پارێزەرێک: ئەوەی لە بابەتێکدا دەیگۆڕن پێشنیارە</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>&amp;ژیاننامە</translation>
    </message>
    <message>
        <source>Stands under the story as the author line</source>
        <translation type="unfinished">لە ژێر بابەتەکەدا وەک دێڕی نووسەر دەردەکەوێت</translation>
    </message>
    <message>
        <source>A&amp;uthor page</source>
        <translation>پەڕەی نووسەر</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>On the sta&amp;ff</source>
        <translation type="unfinished">&amp;لە ستافەکەدایە</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;ئیمەیل</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;تەلەفۆن</translation>
    </message>
    <message>
        <source>Contacts are private; they leave by no export.</source>
        <translation type="unfinished">پەیوەندییەکان تایبەتن؛ بە هیچ هەناردەکردنێک دەرناچن.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>New person</source>
        <translation>کەسی نوێ</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بێ ناو)</translation>
    </message>
    <message>
        <source>Nothing is ticked: they may do what anybody here may.</source>
        <translation type="unfinished">هیچ نیشان نەکراوە: بۆیان هەیە ئەوەی هەمووان لێرە بۆیان هەیە.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone; write it like Europe/Berlin.</source>
        <translation type="unfinished">«{zone}» ناوچەی کات نییە؛ وەک Europe/Berlin بینووسە.</translation>
    </message>
</context>
<context>
    <name>PeopleShown</name>
    <message>
        <source>People shown, from left to right; Alt with an arrow moves one</source>
        <translation type="unfinished">کەسانی ناو وێنەکە، لە چەپەوە بۆ ڕاست؛ Alt لەگەڵ تیرێک یەکێکیان دەگوازێتەوە</translation>
    </message>
    <message>
        <source>From left to right. Alt+Up and Alt+Down move a name, Delete takes it out.</source>
        <translation type="unfinished">لە چەپەوە بۆ ڕاست. Alt+Up و Alt+Down ناوێک دەگوازنەوە، Delete لای دەبات.</translation>
    </message>
    <message>
        <source>Next from the left</source>
        <translation type="unfinished">دواتر لە چەپەوە</translation>
    </message>
    <message>
        <source>Next person, from left to right</source>
        <translation type="unfinished">کەسی دواتر، لە چەپەوە بۆ ڕاست</translation>
    </message>
    <message>
        <source>Into Caption</source>
        <translation>بۆ ناو ژێرنووس</translation>
    </message>
    <message>
        <source>Write the names at the caret of the caption, from left to right</source>
        <translation type="unfinished">ناوەکان لە شوێنی نیشانەی نووسینی ژێرنووسەکە بنووسە، لە چەپەوە بۆ ڕاست</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished">پەڕەی وێنەکان</translation>
    </message>
    <message>
        <source>Story: {0}</source>
        <translation>بابەت: {0}</translation>
    </message>
    <message>
        <source>All photos of the newsroom</source>
        <translation>هەموو وێنەکانی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بێ ناونیشان</translation>
    </message>
    <message>
        <source>Photo desk: {0}</source>
        <translation>مێزی وێنە: {0}</translation>
    </message>
    <message>
        <source>Photo desk</source>
        <translation>مێزی وێنە</translation>
    </message>
    <message>
        <source>It is not in this newsroom.</source>
        <translation>لەم ژووری هەواڵەدا نییە.</translation>
    </message>
    <message>
        <source>Photo desk: the last {0} photos; words find the others</source>
        <translation type="unfinished">مێزی وێنە: دوا {0} وێنە؛ بە وشە ئەوانی تر دەدۆزرێنەوە</translation>
    </message>
    <message>
        <source>in {0} stories</source>
        <translation>لە {0} بابەتدا</translation>
    </message>
    <message>
        <source>in 1 story</source>
        <translation>لە 1 بابەتدا</translation>
    </message>
    <message>
        <source>in no story</source>
        <translation>لە هیچ بابەتێکدا</translation>
    </message>
    <message>
        <source>No photo fits.
Other words, or “All” in the box beside them, may find it.</source>
        <translation type="unfinished">هیچ وێنەیەک ناگونجێت.
وشەی تر، یان «هەموو» لە خانەی تەنیشتیان، لەوانەیە بیدۆزێتەوە.</translation>
    </message>
    <message>
        <source>No photos here.
Drop some, paste one, or add them from files.</source>
        <translation type="unfinished">هیچ وێنەیەک لێرە نییە.
هەندێک دابنێ، یەکێک بلکێنە، یان لە پەڕگەوە زیادیان بکە.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">هیچ وێنەیەک لە لەبەرگیراوەکاندا نییە.</translation>
    </message>
    <message>
        <source>“{0}” is in this story already.</source>
        <translation>«{0}» پێشتر لەم بابەتەدا هەیە.</translation>
    </message>
    <message>
        <source>{0} photos are out of the story; Undo brings them back.</source>
        <translation type="unfinished">{0} وێنە لە بابەتەکە دەرهێنران؛ «گەڕاندنەوە» دەیانگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>The photo is out of the story; Undo brings it back.</source>
        <translation type="unfinished">وێنەکە لە بابەتەکە دەرهێنرا؛ «گەڕاندنەوە» دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>It stands in {0}. None of them shows it until it is restored.</source>
        <translation type="unfinished">لە {0}دایە. هیچیان پیشانی نادەن تا دەگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Spike this photo?</source>
        <translation>ئەم وێنەیە لاببرێت؟</translation>
    </message>
    <message>
        <source>Spike the Photo</source>
        <translation type="unfinished">لادانی وێنە</translation>
    </message>
    <message>
        <source>Written into {0} photos; Undo takes it back.</source>
        <translation type="unfinished">لە {0} وێنەدا نووسرا؛ «گەڕاندنەوە» دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>زیادکردنی وێنە</translation>
    </message>
</context>
<context>
    <name>PhotosPane</name>
    <message>
        <source>“{0}” is not in this newsroom: it was destroyed, or has not come here yet. The story goes on without it.</source>
        <translation type="unfinished">«{0}» لەم ژووری هەواڵەدا نییە: لەناوبراوە، یان هێشتا نەگەیشتووەتە ئێرە. بابەتەکە بێ ئەو بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Put the photo aside in every story; it can be restored</source>
        <translation type="unfinished">وێنەکە لە هەموو بابەتێکدا لابدە؛ دەتوانرێت بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>Photos of this story</source>
        <translation>وێنەکانی ئەم بابەتە</translation>
    </message>
    <message>
        <source>No photos yet.
Drop some here, paste one, or add them from files.</source>
        <translation type="unfinished">هێشتا هیچ وێنەیەک نییە.
لێرە دایبنێ، بیلکێنە، یان لە پەڕگەوە زیادی بکە.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>زیادکردنی وێنە</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished">هیچ وێنەیەک لە لەبەرگیراوەکاندا نییە.</translation>
    </message>
    <message>
        <source>Next person, from left to right</source>
        <translation type="unfinished">کەسی دواتر، لە چەپەوە بۆ ڕاست</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation type="unfinished">وشەیەکی سەرەکی زیاد بکە</translation>
    </message>
    <message>
        <source>“{0}” is out of the story; Undo brings it back.</source>
        <translation type="unfinished">«{0}» لە بابەتەکە دەرهێنرا؛ «گەڕاندنەوە» دەیهێنێتەوە.</translation>
    </message>
    <message>
        <source>“{0}” is back from the spike.</source>
        <translation type="unfinished">«{0}» لە لادراوەکان گەڕایەوە.</translation>
    </message>
    <message>
        <source>Spike “{0}” in {1} more stories?</source>
        <translation type="unfinished">«{0}» لە {1} بابەتی تریشدا لابدرێت؟</translation>
    </message>
    <message>
        <source>Spike “{0}”?</source>
        <translation type="unfinished">«{0}» لابدرێت؟</translation>
    </message>
    <message>
        <source>It also stands in {0}. No story shows it or leaves with it until it is restored. To take it out of this story alone, remove it.</source>
        <translation type="unfinished">لە {0}یشدا هەیە. تا نەگەڕێنرێتەوە هیچ بابەتێک پیشانی نادات و پێیەوە دەرناچێت. بۆ دەرهێنانی تەنیا لەم بابەتە، لایببە.</translation>
    </message>
    <message>
        <source>Spike the Photo</source>
        <translation type="unfinished">لادانی وێنە</translation>
    </message>
    <message>
        <source>“{0}” is spiked: no story shows it. It can be restored here, or in File ▸ Newsroom Upkeep ▸ What Is on the Spike.</source>
        <translation type="unfinished">«{0}» لادراوە: هیچ بابەتێک پیشانی نادات. دەتوانرێت لێرە بگەڕێنرێتەوە، یان لە پەڕگە ▸ چاودێریی ژووری هەواڵ ▸ لادراوەکان.</translation>
    </message>
    <message>
        <source>Bring the photo back from the spike</source>
        <translation type="unfinished">وێنەکە لە لادراوەکان بگەڕێنەوە</translation>
    </message>
    <message>
        <source>“{0}” looks like “{1}”, which is here already.</source>
        <translation type="unfinished">«{0}» لە «{1}» دەچێت، کە پێشتر لێرەیە.</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Cut: lead, square, portrait or a ratio like 3:2; empty for the photo’s own.</source>
        <translation type="unfinished">بڕین: سەرەکی، چوارگۆشە، ستوونی یان ڕێژەیەک وەک 3:2؛ بەتاڵ: هی خودی وێنەکە.</translation>
    </message>
    <message>
        <source>Usual is what stands in Preferences, In and Out.</source>
        <translation type="unfinished">ئاسایی ئەوەیە کە لە هەڵبژاردەکان، «هاتن و چوون»دایە.</translation>
    </message>
    <message>
        <source>Usual is one file of each photo, in the size that a site shows.</source>
        <translation type="unfinished">ئاسایی یەک پەڕگەیە بۆ هەر وێنەیەک، بەو قەبارەیەی ماڵپەڕێک پیشانی دەدات.</translation>
    </message>
</context>
<context>
    <name>PlainFiles</name>
    <message>
        <source>Write Out as Plain Files</source>
        <translation>نووسین وەک پەڕگەی سادە</translation>
    </message>
    <message>
        <source>Everything in this newsroom as files that any computer reads without this program: stories in Markdown, every field in JSON, earlier versions, quotes and sources, the photos themselves.</source>
        <translation type="unfinished">هەموو شتێکی ئەم ژووری هەواڵە وەک پەڕگە، کە هەر کۆمپیوتەرێک بێ ئەم بەرنامەیە دەیخوێنێتەوە: بابەتەکان بە Markdown، هەموو خانەیەک بە JSON، وەشانەکانی پێشوو، وتە و سەرچاوەکان، و خودی وێنەکان.</translation>
    </message>
    <message>
        <source>For the newsroom only: desk notes, private contacts and words that are off the record are in it.</source>
        <translation type="unfinished">تەنیا بۆ ژووری هەواڵ: تێبینییەکانی مێز، پەیوەندییە تایبەتەکان و وشەی بۆ بڵاوکردنەوە نەبوو تێیدایە.</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>بوخچەی نووسین</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;هەڵبژێرە…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;بوخچەکە پیشان بدە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>&amp;Write out</source>
        <translation>ب&amp;ینووسە</translation>
    </message>
</context>
<context>
    <name>PlainFilesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>هەڵوەشێنرایەوە؛ هیچ نەنووسرا.</translation>
    </message>
    <message>
        <source>Everything is in {folder}.</source>
        <translation>هەموو شت لە {folder}ـدایە.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>لە کوێ بنووسرێت</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning</source>
        <translation>پلاندانان</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">بۆ پێشەوە</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>پێشتر (Page Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بۆ دواوە</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>دواتر (Page Down)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;ئەمڕۆ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ب&amp;ینین</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>دیمەنی ڕۆژژمێر</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;بەش</translation>
    </message>
    <message>
        <source>Section of the paper</source>
        <translation>بەشی ڕۆژنامە</translation>
    </message>
    <message>
        <source>Budget of the day</source>
        <translation>پلانی ڕۆژ</translation>
    </message>
    <message>
        <source>&amp;New Assignment…</source>
        <translation>ئەرکی &amp;نوێ…</translation>
    </message>
    <message>
        <source>&amp;Assignment…</source>
        <translation type="unfinished">ئە&amp;رک…</translation>
    </message>
    <message>
        <source>&amp;Open Story</source>
        <translation>&amp;کردنەوەی بابەت</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>&amp;لەبەرگرتنەوە وەک دەق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپکردن…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished">&amp;پاشەکەوتکردن وەک PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;داخستن</translation>
    </message>
</context>
<context>
    <name>PlanningDialog</name>
    <message>
        <source>Time</source>
        <translation>کات</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کێ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مانگ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هەفتە</translation>
    </message>
    <message>
        <source>Calendar: arrow keys, Page Up and Page Down, Home for today, Enter to the budget. Budget: Enter opens, F2 assigns, Alt+Left and Alt+Right move the deadline by a day, Ctrl+C copies all as text.</source>
        <translation type="unfinished">ساڵنامە: تیرەکان، Page Up و Page Down، Home بۆ ئەمڕۆ، Enter بۆ پلان. پلان: Enter دەیکاتەوە، F2 دەیسپێرێت، Alt+Left و Alt+Right وادەکە ڕۆژێک دەگوازنەوە، Ctrl+C هەمووی وەک دەق لەبەر دەگرێتەوە.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>{what}; times in {zone}</source>
        <translation>{what}؛ کاتەکان بە {zone}</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>هیچ بۆ ئەم ڕۆژە پلان نەدانراوە.</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بێ بەش</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">هێشتا کەس نا</translation>
    </message>
    <message>
        <source>Without a deadline ({n})</source>
        <translation>بێ وادە ({n})</translation>
    </message>
    <message>
        <source>It stands here because it goes out then; its deadline is another day.</source>
        <translation type="unfinished">لێرەیە چونکە ئەو کاتە دەردەچێت؛ وادەکەی ڕۆژێکی ترە.</translation>
    </message>
    <message>
        <source>The budget is on the clipboard.</source>
        <translation>پلانەکە لەسەر کلیپبۆردە.</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>پاشەکەوتکردنی پلان</translation>
    </message>
    <message>
        <source>The budget is written: {path}</source>
        <translation>پلانەکە نووسرا: {path}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Recordings cannot be played here: {0}</source>
        <translation type="unfinished">تۆمارەکان لێرە لێنادرێن: {0}</translation>
    </message>
    <message>
        <source>This recording cannot be played ({0}). Its transcript is not touched by that.</source>
        <translation type="unfinished">ئەم تۆمارە لێنادرێت ({0}). دەقە تۆمارکراوەکەی دەستکاری ناکرێت.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>هەڵبژاردەکان</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">ڕواڵەت</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;ڕەنگەکان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">وەک سیستەم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ڕووناک</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>&amp;Typeface of the copy</source>
        <translation type="unfinished">&amp;فۆنتی دەق</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;قەبارە</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <translation type="unfinished">پانیی &amp;دێڕ</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> نووسە</translation>
    </message>
    <message>
        <source>&amp;Fold the queue away when a story opens</source>
        <translation type="unfinished">لیستی بابەتەکان بشارەوە کاتێک بابەتێک دەکرێتەوە</translation>
    </message>
    <message>
        <source>Lock the &amp;vault after</source>
        <translation type="unfinished">دا&amp;خستنی گەنجینە دوای</translation>
    </message>
    <message>
        <source> minutes without a touch</source>
        <translation type="unfinished"> خولەک بێ بەکارهێنان</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>ز&amp;مانی ڕووکار</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished">زمانێکی تر لە دەستپێکردنی داهاتووەوە بەکار دێت.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>نووسین</translation>
    </message>
    <message>
        <source>&amp;Language of new stories</source>
        <translation type="unfinished">زمانی &amp;بابەتە نوێیەکان</translation>
    </message>
    <message>
        <source>&amp;Smart punctuation: quotation marks, dashes and apostrophes of the language</source>
        <translation type="unfinished">نیشانەی زیرەک: &amp;جووتکەوانە، هێڵ و ئەپۆسترۆفی زمانەکە</translation>
    </message>
    <message>
        <source>Always show the &amp;marks of Markdown</source>
        <translation type="unfinished">هەمیشە نیشانەکانی &amp;Markdown پیشان بدە</translation>
    </message>
    <message>
        <source>Headline on the &amp;web</source>
        <translation type="unfinished">&amp;سەردێڕ لە وێب</translation>
    </message>
    <message>
        <source>Headline in &amp;print</source>
        <translation type="unfinished">سەردێڕ لە &amp;چاپ</translation>
    </message>
    <message>
        <source>Headline on s&amp;ocial media</source>
        <translation type="unfinished">سەردێڕ لە تۆڕە کۆمە&amp;ڵایەتییەکان</translation>
    </message>
    <message>
        <source>Stan&amp;dfirst</source>
        <translation type="unfinished">&amp;پێشەکی</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>ژووری هەواڵ</translation>
    </message>
    <message>
        <source>&amp;Name of the newsroom</source>
        <translation>&amp;ناوی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation type="unfinished">&amp;تۆ کێیت</translation>
    </message>
    <message>
        <source>Finished stories &amp;go to</source>
        <translation type="unfinished">بابەتە تەواوەکان دەچن ب&amp;ۆ</translation>
    </message>
    <message>
        <source>Destinations…</source>
        <translation type="unfinished">شوێنەکانی ناردن…</translation>
    </message>
    <message>
        <source>Second place for &amp;backups</source>
        <translation type="unfinished">شوێنی دووەم بۆ کۆپیی &amp;یەدەگ</translation>
    </message>
    <message>
        <source>None; best a folder on another disk</source>
        <translation type="unfinished">هیچ؛ باشترە بوخچەیەک لەسەر دیسکێکی تر</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژێرە…</translation>
    </message>
    <message>
        <source>The &amp;spike keeps things for</source>
        <translation type="unfinished">لاد&amp;راوەکان دەپارێزرێن بۆ</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ڕۆژ</translation>
    </message>
    <message>
        <source>What is on the spike for fewer days is not taken by emptying it</source>
        <translation type="unfinished">ئەوەی کەمتر لەم ڕۆژانە لە لادراوەکاندا بووبێت بە بەتاڵکردنەوە نافەوتێت</translation>
    </message>
    <message>
        <source>&amp;Thin stories unchanged for</source>
        <translation type="unfinished">&amp;کەمکردنەوەی ئەو بابەتانەی نەگۆڕدراون بۆ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هەرگیز</translation>
    </message>
    <message>
        <source>Then only their filed, published and named versions are kept, and who changed what</source>
        <translation type="unfinished">پاشان تەنیا وەشانە دراوەکان، بڵاوکراوەکان و ناولێنراوەکانیان دەپارێزرێن، و کێ چی گۆڕیوە</translation>
    </message>
    <message>
        <source>In and Out</source>
        <translation type="unfinished">هاتن و چوون</translation>
    </message>
    <message>
        <source>Address of the &amp;web site</source>
        <translation>ن&amp;اونیشانی ماڵپەڕ</translation>
    </message>
    <message>
        <source>https://example.org/</source>
        <translation>https://example.org/</translation>
    </message>
    <message>
        <source>For feeds and imports that need whole addresses of pages and photos</source>
        <translation type="unfinished">بۆ ئەو هێنان و فیدانەی ناونیشانی تەواوی پەڕە و وێنەکانیان دەوێت</translation>
    </message>
    <message>
        <source>Folder of incoming &amp;copy</source>
        <translation type="unfinished">بوخچەی دەقە &amp;هاتووەکان</translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation type="unfinished">هیچ چاودێری ناکرێت</translation>
    </message>
    <message>
        <source>What arrives there becomes a story while this newsroom is open; the files stay where they are</source>
        <translation type="unfinished">ئەوەی دەگاتە ئەوێ دەبێت بە بابەت لە کاتێکدا ئەم ژووری هەواڵە کراوەیە؛ پەڕگەکان لە شوێنی خۆیان دەمێننەوە</translation>
    </message>
    <message>
        <source>&amp;Photos leave as</source>
        <translation type="unfinished">و&amp;ێنەکان دەردەچن وەک</translation>
    </message>
    <message>
        <source>Files that each photo leaves as</source>
        <translation type="unfinished">ئەو پەڕگانەی هەر وێنەیەک پێیان دەردەچێت</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;زیادکردن</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;لابردن</translation>
    </message>
    <message>
        <source>&amp;Usual ones</source>
        <translation type="unfinished">&amp;ئەوانەی ئاسایی</translation>
    </message>
    <message>
        <source>Cut: lead, square, portrait or a ratio like 3:2; empty for the photo’s own. 0 pixels: as many as there are. All that stands here holds for everybody in this newsroom.</source>
        <translation type="unfinished">بڕین: سەرەکی، چوارگۆشە، ستوونی یان ڕێژەیەک وەک 3:2؛ بەتاڵ: هی خودی وێنەکە. 0 پیکسڵ: هەرچەند هەیە. هەموو ئەوەی لێرەیە بۆ هەمووان لەم ژووری هەواڵەدایە.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished">وتەکان</translation>
    </message>
    <message>
        <source>What may be done to recorded words without calling them altered. Capitals, marks and punctuation may always be the house’s own. These rules hold for everybody in this newsroom.</source>
        <translation type="unfinished">چی لە وشەی تۆمارکراو بکرێت بێ ئەوەی پێیان بوترێت گۆڕدراو. پیتی گەورە، نیشانە و خاڵبەندی هەمیشە دەتوانن هی ژووری هەواڵ بن. ئەم ڕێسایانە بۆ هەمووان لەم ژووری هەواڵەدان.</translation>
    </message>
    <message>
        <source>Words left &amp;out behind an ellipsis</source>
        <translation type="unfinished">و&amp;شەی لابراو لە پشت سێ خاڵەوە</translation>
    </message>
    <message>
        <source>“It was … late” for “It was, you will agree, late”</source>
        <translation type="unfinished">«ئەوە … درەنگ بوو» لە جێی «ئەوە، وەک دەزانن، درەنگ بوو»</translation>
    </message>
    <message>
        <source>Words put in [&amp;brackets], or in the place of others</source>
        <translation type="unfinished">&amp;وشەی زیادکراو لە ناو [کەوان]دا، یان لە جێی هی تر</translation>
    </message>
    <message>
        <source>“[The mayor] left” for “She left”</source>
        <translation type="unfinished">«[سەرۆکی شارەوانی] ڕۆیشت» لە جێی «ئەو ڕۆیشت»</translation>
    </message>
    <message>
        <source>&amp;Fillers and slips of the tongue left out unseen</source>
        <translation type="unfinished">وش&amp;ەی پڕکەرەوە و هەڵەی زمان کە بێ نیشانە لابراون</translation>
    </message>
    <message>
        <source>um, uh, you know, and words said twice</source>
        <translation type="unfinished">ئم، ئەها، دەزانیت، و وشەی دوو جار وتراو</translation>
    </message>
    <message>
        <source>&amp;Contractions written out, and the other way round</source>
        <translation type="unfinished">&amp;کورتکراوە بە تەواوی نووسراو، و بە پێچەوانەوە</translation>
    </message>
    <message>
        <source>“do not” for “don’t”</source>
        <translation type="unfinished">«do not» لە جێی «don’t»</translation>
    </message>
    <message>
        <source>&amp;Part of a sentence as a quotation of its own</source>
        <translation type="unfinished">&amp;بەشێک لە ڕستە وەک وتەیەکی سەربەخۆ</translation>
    </message>
    <message>
        <source>Otherwise it counts as altered</source>
        <translation>ئەگینا بە گۆڕدراو دادەنرێت</translation>
    </message>
    <message>
        <source>What such a quotation does when the story is to be published:</source>
        <translation type="unfinished">ئەم جۆرە وتەیە چی دەکات کاتێک بابەتەکە بڵاو دەکرێتەوە:</translation>
    </message>
    <message>
        <source>A&amp;ltered words</source>
        <translation type="unfinished">وشەی &amp;گۆڕدراو</translation>
    </message>
    <message>
        <source>Other words than those that were recorded</source>
        <translation type="unfinished">وشەی جیا لەوەی تۆمار کراوە</translation>
    </message>
    <message>
        <source>Only count them</source>
        <translation type="unfinished">تەنیا بیانژمێرە</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished">ئاگادار بکەرەوە</translation>
    </message>
    <message>
        <source>Block, until an editor overrides</source>
        <translation type="unfinished">ڕێگە بگرە، تا سەرنووسەرێک پێچەوانەی دەکاتەوە</translation>
    </message>
    <message>
        <source>Said by &amp;somebody else</source>
        <translation type="unfinished">&amp;کەسێکی تر وتوویەتی</translation>
    </message>
    <message>
        <source>The words were recorded, but of another speaker</source>
        <translation type="unfinished">وشەکان تۆمار کراون، بەڵام هی بێژەرێکی ترن</translation>
    </message>
    <message>
        <source>&amp;Unrecorded words</source>
        <translation type="unfinished">و&amp;شەی تۆمارنەکراو</translation>
    </message>
    <message>
        <source>Nothing that was recorded has these words</source>
        <translation type="unfinished">هیچ تۆمارێک ئەم وشانەی تێدا نییە</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>The article’s own serif</source>
        <translation type="unfinished">فۆنتی خۆی بابەتەکە</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation type="unfinished">هێشتا بۆ هیچ کوێ</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation type="unfinished">شوێنی دووەم بۆ کۆپیی یەدەگ</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation type="unfinished">لە {folder} پارێزراوە</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished">ڕێڕەوی کار</translation>
    </message>
    <message>
        <source>Thin stories that nobody has changed for {days} days?</source>
        <translation type="unfinished">ئەو بابەتانەی کەس {days} ڕۆژە نەیگۆڕیون کەم بکرێنەوە؟</translation>
    </message>
    <message>
        <source>Of each, the filed, published and named versions stay, and who changed which field when. The other versions and the single keystrokes go, and do not come back.</source>
        <translation type="unfinished">لە هەریەکەیان وەشانە دراو، بڵاوکراو و ناولێنراوەکان دەمێننەوە، و کێ کەی کام خانەی گۆڕیوە. وەشانەکانی تر و لێدانە تاکەکانی کلیل دەڕۆن و ناگەڕێنەوە.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">کەمکردنەوە</translation>
    </message>
    <message>
        <source>Folder where copy comes in</source>
        <translation>ئەو بوخچەیەی دەقی تێدا دێتە ژوورەوە</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Open a story to see it as readers will.</source>
        <translation type="unfinished">بابەتێک بکەرەوە بۆ ئەوەی وەک خوێنەران بیبینیت.</translation>
    </message>
    <message>
        <source>How to look at it</source>
        <translation type="unfinished">چۆن سەیری بکەیت</translation>
    </message>
    <message>
        <source>Preview of the article</source>
        <translation type="unfinished">پێشبینینی بابەت</translation>
    </message>
    <message>
        <source>This is a plain preview: the web engine does not start for root. Start deskeditor as an ordinary user to see the page as readers do.</source>
        <translation type="unfinished">ئەمە پێشبینینێکی سادەیە: بزوێنەری وێب بۆ root دەست پێ ناکات. deskeditor وەک بەکارهێنەرێکی ئاسایی بکەرەوە بۆ ئەوەی پەڕەکە وەک خوێنەران ببینیت.</translation>
    </message>
    <message>
        <source>This is a plain preview: the web engine cannot start here, most likely because the system does not allow its sandbox (user namespaces).</source>
        <translation type="unfinished">ئەمە پێشبینینێکی سادەیە: بزوێنەری وێب لێرە دەست پێ ناکات، زۆرتر لەبەر ئەوەی سیستەمەکە ڕێگە بە سندوقی پارێزراوی نادات (user namespaces).</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>پێشبینین</translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>Confidential: everybody else sees the alias only</source>
        <translation type="unfinished">نهێنی: هەمووانی تر تەنیا نازناوەکە دەبینن</translation>
    </message>
    <message>
        <source>Unlock Vault…</source>
        <translation>کردنەوەی گەنجینە…</translation>
    </message>
    <message>
        <source>What is sealed can be seen and changed by its owner, with the vault unlocked.</source>
        <translation type="unfinished">ئەوەی مۆر کراوە تەنیا خاوەنەکەی دەتوانێت بیبینێت و بیگۆڕێت، کاتێک گەنجینەکە کراوەیە.</translation>
    </message>
    <message>
        <source>New contacts are private until you share them (Quotes ▸ Vault).</source>
        <translation type="unfinished">پەیوەندییە نوێیەکان تایبەتن تا هاوبەشیان دەکەیت (وتەکان ▸ گەنجینە).</translation>
    </message>
    <message>
        <source>All of this is shared with the newsroom. With a vault (Quotes ▸ Vault) contacts are private.</source>
        <translation type="unfinished">هەموو ئەمە لەگەڵ ژووری هەواڵ هاوبەشە. بە گەنجینەیەک (وتەکان ▸ گەنجینە) پەیوەندییەکان تایبەت دەبن.</translation>
    </message>
    <message>
        <source>Your vault is locked; unlock it to keep what is private.</source>
        <translation type="unfinished">گەنجینەکەت داخراوە؛ بۆ پاراستنی ئەوەی تایبەتە بیکەرەوە.</translation>
    </message>
    <message>
        <source>The vault was locked, and a source that was not complete yet was not saved.</source>
        <translation type="unfinished">گەنجینەکە داخرا، و سەرچاوەیەک کە هێشتا تەواو نەبوو پاشەکەوت نەکرا.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>That was a backup. It stays as it is; a copy of it was opened, in {folder}.</source>
        <translation type="unfinished">ئەوە کۆپییەکی یەدەگ بوو. وەک خۆی دەمێنێتەوە؛ کۆپییەکی لێ کرایەوە، لە {folder}.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Search stories</source>
        <translation type="unfinished">گەڕان لە بابەتەکان</translation>
    </message>
    <message>
        <source>Searches and fields to look in</source>
        <translation type="unfinished">گەڕان و ئەو خانانەی تێیاندا دەگەڕێیت</translation>
    </message>
    <message>
        <source>Searches that are kept, and fields to look in</source>
        <translation type="unfinished">گەڕانە پارێزراوەکان، و ئەو خانانەی تێیاندا دەگەڕێیت</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>بابەتی نوێ</translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished">هەموو دۆخەکان</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation type="unfinished">پاڵاوتن بەپێی دۆخ</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>هەموو بەشەکان</translation>
    </message>
    <message>
        <source>Filter by section</source>
        <translation type="unfinished">پاڵاوتن بەپێی بەش</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">هی من</translation>
    </message>
    <message>
        <source>Only stories assigned to me</source>
        <translation type="unfinished">تەنیا ئەو بابەتانەی بە من سپێردراون</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>My desk, today: stories of my section and mine that are due or were changed today</source>
        <translation type="unfinished">مێزی من، ئەمڕۆ: بابەتەکانی بەشەکەم و هی خۆم کە ئەمڕۆ وادەیانە یان گۆڕدراون</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation type="unfinished">ڕیزکردن و پیشاندان</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>بابەتەکان</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished">هێشتا بابەت نییە</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished">لادراو</translation>
    </message>
    <message>
        <source>Show what has been spiked</source>
        <translation type="unfinished">پیشاندانی ئەوەی لادراوە</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">وادە</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>دوا گۆڕانکاری</translation>
    </message>
    <message>
        <source>Slugline</source>
        <translation type="unfinished">ناوی کورت</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بەش</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished">سپێردراوە بە</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 بابەت</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} بابەت</translation>
    </message>
    <message>
        <source>Nothing is spiked</source>
        <translation type="unfinished">هیچ لانەدراوە</translation>
    </message>
    <message>
        <source>What is spiked waits here to be restored.</source>
        <translation type="unfinished">ئەوەی لادراوە لێرە چاوەڕێی گەڕاندنەوەیە.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation type="unfinished">هیچ بابەتێک ناگونجێت</translation>
    </message>
    <message>
        <source>Other words, or fewer filters, may find it.</source>
        <translation type="unfinished">ڕەنگە بە وشەی تر یان پاڵاوتنی کەمتر بدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation type="unfinished">هەموو بابەتەکان پیشان بدە</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished">هێشتا بابەت نییە</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>بابەتی نوێ</translation>
    </message>
    <message>
        <source>Start one here, or drop a text file on the window.</source>
        <translation type="unfinished">لێرە دانەیەک دەست پێ بکە، یان پەڕگەیەکی دەق بهێنە سەر پەنجەرەکە.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished">هەموو دۆخەکان</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>هەموو بەشەکان</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation type="unfinished">ڕیزبەندیی پێچەوانە</translation>
    </message>
</context>
<context>
    <name>QuotationModel</name>
    <message>
        <source>1 quotation</source>
        <translation>1 وتە</translation>
    </message>
    <message>
        <source>{n} quotations</source>
        <translation>{n} وتە</translation>
    </message>
    <message>
        <source>, {n} to look at</source>
        <translation>، {n} بۆ سەیرکردن</translation>
    </message>
</context>
<context>
    <name>QuoteBook</name>
    <message>
        <source>Spike {0} and what they said?</source>
        <translation type="unfinished">{0} و ئەوەی وتوویانە لابدرێن؟</translation>
    </message>
    <message>
        <source>Their quotes are offered and published by no story until the source is restored from the spike.</source>
        <translation type="unfinished">وتەکانیان لە هیچ بابەتێکدا پێشنیار و بڵاو ناکرێنەوە تا سەرچاوەکە لە لادراوەکان دەگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Spike the Source</source>
        <translation type="unfinished">لادانی سەرچاوە</translation>
    </message>
</context>
<context>
    <name>QuoteDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هێشتا کەس نا</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بێ ناو</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Quote</source>
        <translation>وتە</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>وتەی نوێ</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation type="unfinished">کاتێک دابنێ</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هێشتا کەس نا</translation>
    </message>
    <message>
        <source>{0} (new source)</source>
        <translation>{0} (سەرچاوەی نوێ)</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>سەرچاوەی نوێ…</translation>
    </message>
    <message>
        <source>Write down the words that were said.</source>
        <translation>ئەو وشانە بنووسە کە وتراون.</translation>
    </message>
    <message>
        <source>Say until when the words may not be used.</source>
        <translation type="unfinished">بڵێ تا کەی نابێت وشەکان بەکاربهێنرێن.</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>وەک بابەتەکە</translation>
    </message>
    <message>
        <source>once</source>
        <translation>جارێک</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} جار</translation>
    </message>
    <message>
        <source>These words stand in the copy: {0}.</source>
        <translation type="unfinished">ئەم وشانە لە دەقەکەدان: {0}.</translation>
    </message>
    <message>
        <source>These words are in no story yet.</source>
        <translation type="unfinished">ئەم وشانە هێشتا لە هیچ بابەتێکدا نین.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">کەسێکی دیاریکراو نا</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation type="unfinished">لە دەقدا</translation>
    </message>
    <message>
        <source>Your name and the time are kept with it.</source>
        <translation type="unfinished">ناوت و کاتەکە لەگەڵیدا دەپارێزرێن.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هێشتا کەس نا</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Throw away what you wrote here?</source>
        <translation>ئەوەی لێرە نووسیوتە فڕێبدرێت؟</translation>
    </message>
    <message>
        <source>It is not saved yet. Cancel goes back to the form.</source>
        <translation type="unfinished">هێشتا پاشەکەوت نەکراوە. «هەڵوەشاندنەوە» دەتگەڕێنێتەوە بۆ فۆرمەکە.</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation>فڕێی بدە</translation>
    </message>
</context>
<context>
    <name>RecordedQuotes</name>
    <message>
        <source>Sources and what they said</source>
        <translation type="unfinished">سەرچاوەکان و ئەوەی وتوویانە</translation>
    </message>
    <message>
        <source>Nothing recorded yet.
Write down who said what, in which words and on what terms; then insert it.</source>
        <translation type="unfinished">هێشتا هیچ تۆمار نەکراوە.
بنووسە کێ چی وتووە، بە چ وشەیەک و بە چ مەرجێک؛ پاشان تێی بخە.</translation>
    </message>
    <message>
        <source>Spike {0} and what they said?</source>
        <translation type="unfinished">{0} و ئەوەی وتوویانە لابدرێن؟</translation>
    </message>
    <message>
        <source>Their quotes are offered and published by no story until the source is restored from the spike.</source>
        <translation type="unfinished">وتەکانیان لە هیچ بابەتێکدا پێشنیار و بڵاو ناکرێنەوە تا سەرچاوەکە لە لادراوەکان دەگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Spike the Source</source>
        <translation type="unfinished">لادانی سەرچاوە</translation>
    </message>
    <message>
        <source>Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike.</source>
        <translation type="unfinished">لادرا. دەتوانرێت لە پەڕگە ▸ چاودێریی ژووری هەواڵ ▸ لادراوەکان بگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Insert with attribution</source>
        <translation type="unfinished">تێخستن لەگەڵ ناوی بێژەر</translation>
    </message>
    <message>
        <source>Insert as block quotation</source>
        <translation type="unfinished">تێخستن وەک وتەی جیاکراوە</translation>
    </message>
    <message>
        <source>Find where used</source>
        <translation type="unfinished">بدۆزەوە لە کوێ بەکارهاتووە</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>دەستکاری…</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished">لادان</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation type="unfinished">
            <numerusform>%n جار بەکارهاتووە</numerusform>
            <numerusform>%n جار بەکارهاتووە</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are in no story yet.</source>
        <translation type="unfinished">ئەم وشانە هێشتا لە هیچ بابەتێکدا نین.</translation>
    </message>
</context>
<context>
    <name>ReplaceWindow</name>
    <message>
        <source>Where</source>
        <translation>لە کوێ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>دەگەڕێت…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>{0} places in {1} stories</source>
        <translation>{0} شوێن لە {1} بابەتدا</translation>
    </message>
    <message>
        <source>The first {0} places</source>
        <translation>یەکەم {0} شوێن</translation>
    </message>
    <message numerus="yes">
        <source>%n inside quotations</source>
        <translation type="unfinished">
            <numerusform>%n لە ناو وتەکاندا</numerusform>
            <numerusform>%n لە ناو وتەکاندا</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>جێدەگۆڕدرێت…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">ڕا&amp;گرتن</translation>
    </message>
    <message>
        <source>{0} of {1} places</source>
        <translation type="unfinished">{0} لە {1} شوێن</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n جێگۆڕدرا</numerusform>
            <numerusform>%n جێگۆڕدرا</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>دەگەڕێنرێتەوە…</translation>
    </message>
    <message numerus="yes">
        <source>%n put back</source>
        <translation>
            <numerusform>%n گەڕێنرایەوە</numerusform>
            <numerusform>%n گەڕێنرایەوە</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation type="unfinished">پێش کۆتایی ڕاگیرا</translation>
    </message>
    <message numerus="yes">
        <source>%n left, as the words are others by now</source>
        <translation type="unfinished">
            <numerusform>%n مایەوە، چونکە وشەکان ئێستا گۆڕاون</numerusform>
            <numerusform>%n مایەوە، چونکە وشەکان ئێستا گۆڕاون</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace {0}</source>
        <translation>&amp;جێگۆڕینی {0}</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ج&amp;ێگۆڕین</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Replace in Stories</source>
        <translation type="unfinished">جێگۆڕین لە بابەتەکاندا</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>د&amp;ۆزینەوە</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>دۆزینەوە</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>&amp;بیگۆڕە بە</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished">بیگۆڕە بە</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Mind capitals</source>
        <translation type="unfinished">جیاوازیی پیتی گەورە و بچووک</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>تەنیا وشەی تەواو</translation>
    </message>
    <message>
        <source>Accents and the forms of Arabic and Kurdish letters make no difference</source>
        <translation type="unfinished">نیشانەکان و شێوەکانی پیتی عەرەبی و کوردی جیاوازی ناکەن</translation>
    </message>
    <message>
        <source>Accents and letter forms make no difference</source>
        <translation type="unfinished">نیشانە و شێوەی پیت جیاوازی ناکات</translation>
    </message>
    <message>
        <source>Quotation marks, apostrophes and blanks exactly as typed</source>
        <translation type="unfinished">جووتکەوان، ئەپۆسترۆف و بۆشاییەکان وردە وەک نووسراون</translation>
    </message>
    <message>
        <source>Marks exactly as typed</source>
        <translation type="unfinished">نیشانەکان وەک نووسراون</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished">دەربڕینی ڕێکخراو</translation>
    </message>
    <message>
        <source>In which stories</source>
        <translation>لە کام بابەتانەدا</translation>
    </message>
    <message>
        <source>In the stories that the queue lists</source>
        <translation type="unfinished">لەو بابەتانەی لیستەکە پیشانیان دەدات</translation>
    </message>
    <message>
        <source>In the stories chosen in the queue</source>
        <translation>لەو بابەتانەی لە لیستەکەدا هەڵبژێردراون</translation>
    </message>
    <message>
        <source>In all stories</source>
        <translation>لە هەموو بابەتەکاندا</translation>
    </message>
    <message>
        <source>Inside &amp;quotations, too</source>
        <translation>&amp;لە ناو وتەکانیشدا</translation>
    </message>
    <message>
        <source>Words between quotation marks are somebody&apos;s own; they are left alone unless this is ticked</source>
        <translation type="unfinished">وشەی نێوان جووتکەوانەکان هی کەسێکە؛ دەستکاری ناکرێن تا ئەمە نیشان نەکرێت</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>دۆ&amp;زینەوە</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>ئەوەی دەگۆڕدرێت</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Put back everything that was replaced last</source>
        <translation type="unfinished">هەموو ئەوەی دوا جار گۆڕدرا بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;جێگۆڕین</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;داخستن</translation>
    </message>
</context>
<context>
    <name>ReplyLog</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished">پرسیارکرا</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بۆ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>چۆن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ئەنجام</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation type="unfinished">کاتێک دابنێ</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>بێ بابەت</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ کەس</translation>
    </message>
    <message>
        <source>Some time</source>
        <translation type="unfinished">کاتێک</translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>Restore Backup</source>
        <translation>گەڕاندنەوەی کۆپیی یەدەگ</translation>
    </message>
    <message>
        <source>A backup is restored into a new folder, as a newsroom of its own. What you have now stays as it is, and so does the backup.</source>
        <translation type="unfinished">کۆپیی یەدەگ لە بوخچەیەکی نوێدا دەگەڕێنرێتەوە، وەک ژووری هەواڵێکی سەربەخۆ. ئەوەی ئێستا هەتە وەک خۆی دەمێنێتەوە، کۆپییە یەدەگەکەش.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">کۆپییە یەدەگەکان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">دروستکرا</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>بابەتەکان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>قەبارە</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>لە کوێ</translation>
    </message>
    <message>
        <source>&amp;Look in Another Folder…</source>
        <translation>&amp;لە بوخچەیەکی تردا بگەڕێ…</translation>
    </message>
    <message>
        <source>&amp;Into the new folder</source>
        <translation>&amp;بۆ بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">&amp;گەڕاندنەوە لە لادراوەکان</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>ب&amp;یکەرەوە</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>There is no backup here yet. Look in another folder, or back up now.</source>
        <translation type="unfinished">هێشتا هیچ کۆپییەکی یەدەگ لێرە نییە. لە بوخچەیەکی تر بگەڕێ، یان ئێستا دروستی بکە.</translation>
    </message>
    <message>
        <source>Restored into {folder}.</source>
        <translation>گەڕێنرایەوە بۆ {folder}.</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>کۆپییە یەدەگەکان لە کوێن</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Notes say what, and whose it was.</source>
        <translation type="unfinished">تێبینییەکان دەڵێن چی بوو، و هی کێ بوو.</translation>
    </message>
    <message>
        <source>The marked-up copy is with the printer.</source>
        <translation type="unfinished">دەقە نیشانەکراوەکە نێردرا بۆ چاپکەر.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Finds “{words}”: {message}</source>
        <translation>«{words}» دەدۆزێتەوە: {message}</translation>
    </message>
    <message>
        <source>Finds nothing in this sentence.</source>
        <translation>لەم ڕستەیەدا هیچ نادۆزێتەوە.</translation>
    </message>
    <message>
        <source>Its examples hold.</source>
        <translation>نموونەکانی دروستن.</translation>
    </message>
    <message>
        <source>Give it an example that must be found, so that it tests itself.</source>
        <translation type="unfinished">نموونەیەکی پێ بدە کە دەبێت بدۆزرێتەوە، بۆ ئەوەی خۆی تاقی بکاتەوە.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Nobody</source>
        <translation>هیچ کەس</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>هەمووان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>واتا</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">دەڕوات بۆ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کێ</translation>
    </message>
    <message>
        <source>The file workflow.toml is not right, so what it said before still holds. {faults}</source>
        <translation type="unfinished">پەڕگەی workflow.toml دروست نییە، بۆیە ئەوەی پێشتر وتبووی هەر کارایە. {faults}</translation>
    </message>
    <message>
        <source>{name}, changed here</source>
        <translation>{name}، لێرە گۆڕدراوە</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>هەموو بەشێک</translation>
    </message>
    <message>
        <source>Who may: {action}</source>
        <translation>کێ بۆی هەیە: {action}</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>دۆخی نوێ</translation>
    </message>
    <message>
        <source>The actions that lead to it go too. Stories that are in it stand in the nearest state of its meaning.</source>
        <translation type="unfinished">ئەو کردارانەی بۆی دەڕۆن ئەوانیش دەڕۆن. ئەو بابەتانەی تێیدان دەچنە نزیکترین دۆخ لە واتاکەیەوە.</translation>
    </message>
    <message>
        <source>Remove the state “{name}”?</source>
        <translation>دۆخی «{name}» لاببرێت؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Remove the action “{name}”?</source>
        <translation>کرداری «{name}» لاببرێت؟</translation>
    </message>
    <message>
        <source>Nobody can take it any more. Stories stay where they are.</source>
        <translation type="unfinished">ئیتر کەس ناتوانێت بیکات. بابەتەکان لە شوێنی خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Replace the workflow of this newsroom?</source>
        <translation type="unfinished">ڕێڕەوی کاری ئەم ژووری هەواڵە بگۆڕدرێت؟</translation>
    </message>
    <message>
        <source>What was changed of it here is lost; stories stay as they are.</source>
        <translation type="unfinished">ئەوەی لێرە لێی گۆڕدراوە دەفەوتێت؛ بابەتەکان وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished">جێگۆڕین</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>A section goes to the category there that has its name, unless another one is chosen here.</source>
        <translation type="unfinished">بەشێک دەچێت بۆ ئەو پۆلەی لەوێ هەمان ناوی هەیە، مەگەر لێرە یەکێکی تر هەڵبژێردرێت.</translation>
    </message>
    <message>
        <source>Section here</source>
        <translation>بەش لێرە</translation>
    </message>
    <message>
        <source>There</source>
        <translation>لەوێ</translation>
    </message>
    <message>
        <source>The one of its name</source>
        <translation type="unfinished">ئەوەی هەمان ناوی هەیە</translation>
    </message>
    <message>
        <source>Is not there any more</source>
        <translation>ئیتر لەوێ نییە</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>لەوێ هەیە</translation>
    </message>
    <message>
        <source>Is made when the first story goes there</source>
        <translation type="unfinished">کاتێک یەکەم بابەتی بۆ دەچێت دروست دەکرێت</translation>
    </message>
    <message>
        <source>Is not there: choose one</source>
        <translation>لەوێ نییە: یەکێک هەڵبژێرە</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Send</source>
        <translation>ناردن</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;بۆ</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>وە&amp;ک</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation type="unfinished">تێپەڕەوشە یان کلیل</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>بەک&amp;اری بهێنە</translation>
    </message>
    <message>
        <source>Who is this there?</source>
        <translation>ئەمە لەوێ کێیە؟</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation type="unfinished">چی لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>O&amp;verride: send it all the same</source>
        <translation type="unfinished">&amp;پێچەوانەکردنەوە: هەر بینێرە</translation>
    </message>
    <message>
        <source>Name of the colleague who lets your story out</source>
        <translation type="unfinished">ناوی ئەو هاوکارەی ڕێگە بە دەرچوونی بابەتەکەت دەدات</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished">هاوکار</translation>
    </message>
    <message>
        <source>Why; it is kept in the history</source>
        <translation>بۆچی؛ لە مێژوودا دەپارێزرێت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>What would be &amp;sent</source>
        <translation type="unfinished">&amp;ئەوەی دەنێردرێت</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;جیاوازییەکان</translation>
    </message>
    <message>
        <source>What is different from what was sent last</source>
        <translation type="unfinished">چی جیاوازە لەوەی دوا جار نێردرا</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation type="unfinished">ئەوەی دەنێردرێت</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation type="unfinished">کردنەوە &amp;لە وێبگەڕ</translation>
    </message>
    <message>
        <source>De&amp;liveries…</source>
        <translation type="unfinished">&amp;ناردنەکان…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Set a time…</source>
        <translation type="unfinished">کاتێک دابنێ…</translation>
    </message>
    <message>
        <source>As its state says</source>
        <translation>وەک دۆخەکەی دەڵێت</translation>
    </message>
    <message>
        <source>Send to {place}</source>
        <translation type="unfinished">ناردن بۆ {place}</translation>
    </message>
    <message>
        <source>Asking the gate…</source>
        <translation type="unfinished">لە دەروازەکە دەپرسرێت…</translation>
    </message>
    <message>
        <source>As files, in the format “{format}”.</source>
        <translation type="unfinished">وەک پەڕگە، بە شێوازی «{format}».</translation>
    </message>
    <message>
        <source>As its state says: {what}</source>
        <translation>وەک دۆخەکەی دەڵێت: {what}</translation>
    </message>
    <message>
        <source>Set the time at which it is to be public.</source>
        <translation type="unfinished">ئەو کاتە دابنێ کە دەبێت ئاشکرا بێت.</translation>
    </message>
    <message>
        <source>It stands there as it is here: nothing would have to be sent.</source>
        <translation type="unfinished">لەوێ وەک ئێرەیە: پێویست ناکات هیچ بنێردرێت.</translation>
    </message>
    <message>
        <source>Its password or key is not known in this session. It is kept in the keyring, if there is one.</source>
        <translation type="unfinished">تێپەڕەوشە یان کلیلەکەی لەم دانیشتنەدا نەزانراوە. لە کلیلداندا دەپارێزرێت، ئەگەر هەبێت.</translation>
    </message>
    <message>
        <source>It is in the outbox, and goes on by itself: you can close this window.</source>
        <translation type="unfinished">لە سندوقی ناردندایە، و خۆی بەردەوام دەبێت: دەتوانیت ئەم پەنجەرەیە دابخەیت.</translation>
    </message>
    <message>
        <source>Not yet: this is in the way</source>
        <translation type="unfinished">هێشتا نا: ئەمە لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>First say who the authors are there</source>
        <translation type="unfinished">سەرەتا بڵێ نووسەرەکان لەوێ کێن</translation>
    </message>
    <message>
        <source>May leave; please look at these</source>
        <translation type="unfinished">دەتوانێت دەربچێت؛ تکایە سەیری ئەمانە بکە</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation type="unfinished">دەتوانێت دەربچێت</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>Shape of the Story</source>
        <translation type="unfinished">شێوەی بابەت</translation>
    </message>
    <message>
        <source>The shape of the story</source>
        <translation>شێوەی بابەتەکە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>ShapeWindow</name>
    <message>
        <source>Shape of the Story: {0}</source>
        <translation>شێوەی بابەت: {0}</translation>
    </message>
    <message>
        <source>Shape of the Story</source>
        <translation type="unfinished">شێوەی بابەت</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>The checker’s sheet</source>
        <translation>پەڕەی پشکنین</translation>
    </message>
    <message>
        <source>Begin the Checker’s Sheet</source>
        <translation>دەستپێکردنی پەڕەی پشکنین</translation>
    </message>
    <message>
        <source>This story has no checker’s sheet yet.
It lists the copy line by line, with the names, numbers, dates and quotes to check.</source>
        <translation type="unfinished">ئەم بابەتە هێشتا پەڕەی پشکنینی نییە.
دەقەکە دێڕ بە دێڕ لیست دەکات، لەگەڵ ئەو ناو، ژمارە، بەروار و وتانەی دەبێت بپشکنرێن.</translation>
    </message>
    <message>
        <source>The copy is being read …</source>
        <translation>دەقەکە دەخوێندرێتەوە …</translation>
    </message>
    <message>
        <source>Nothing in the copy contradicts itself, as far as the program can reckon.</source>
        <translation type="unfinished">هیچ لە دەقەکەدا لەگەڵ خۆیدا ناکۆک نییە، ئەوەندەی بەرنامەکە بتوانێت لێکی بداتەوە.</translation>
    </message>
    <message>
        <source>Every line has been checked.</source>
        <translation>هەموو دێڕێک پشکنراوە.</translation>
    </message>
    <message>
        <source>No name in the copy.</source>
        <translation>هیچ ناوێک لە دەقەکەدا نییە.</translation>
    </message>
    <message>
        <source>There is no copy to check yet.</source>
        <translation>هێشتا دەقێک بۆ پشکنین نییە.</translation>
    </message>
    <message>
        <source>{n} of {all} lines, {percent} %</source>
        <translation>{n} لە {all} دێڕ، {percent} %</translation>
    </message>
    <message>
        <source>To do: {n}</source>
        <translation>ماوە بۆ کردن: {n}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ماوە بۆ کردن</translation>
    </message>
    <message>
        <source>Queries: {n}</source>
        <translation>پرسیارەکان: {n}</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>پرسیارەکان</translation>
    </message>
    <message>
        <source>{n} lines are chosen.</source>
        <translation>{n} دێڕ هەڵبژێردراوە.</translation>
    </message>
    <message>
        <source>Go to the Words</source>
        <translation type="unfinished">بڕۆ بۆ وشەکان</translation>
    </message>
</context>
<context>
    <name>SheetWatch</name>
    <message>
        <source>The words have changed meanwhile; look again.</source>
        <translation type="unfinished">وشەکان لەم نێوانەدا گۆڕاون؛ دووبارە سەیر بکە.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>کورتبڕەکانی تەختەکلیل</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished">گەڕان لە فرمانەکان</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished">فرمانەکان و کلیلەکانیان</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Menu</source>
        <translation>پێڕست</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیلەکان</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">چی دەکات</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>سەرچاوەی نوێ</translation>
    </message>
    <message>
        <source>Set a time</source>
        <translation type="unfinished">کاتێک دابنێ</translation>
    </message>
    <message>
        <source>A confidential source needs an alias.</source>
        <translation type="unfinished">سەرچاوەیەکی نهێنی پێویستی بە نازناوێکە.</translation>
    </message>
    <message>
        <source>Write the name, or how the source may be called (Attribution).</source>
        <translation type="unfinished">ناوەکە بنووسە، یان سەرچاوەکە چۆن باس دەکرێت (ناوبردن).</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">وتەکان</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>دواهەمین</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بێ وێنە</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">کەسێکی دیاریکراو نا</translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>(لێرە نییە)</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>بێ بابەت</translation>
    </message>
    <message>
        <source>Nothing of theirs is recorded yet.</source>
        <translation>هێشتا هیچی ئەوان تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>This source is confidential, and the vault is locked: only the alias can be read.</source>
        <translation type="unfinished">ئەم سەرچاوەیە نهێنییە، و گەنجینەکە داخراوە: تەنیا نازناوەکە دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Contacts of this source are in a vault that is locked.</source>
        <translation type="unfinished">پەیوەندییەکانی ئەم سەرچاوەیە لە گەنجینەیەکی داخراودان.</translation>
    </message>
</context>
<context>
    <name>SpeakerLabel</name>
    <message>
        <source>Who speaks at the caret</source>
        <translation type="unfinished">کێ لە شوێنی نیشانەی نووسیندا قسە دەکات</translation>
    </message>
</context>
<context>
    <name>Spike</name>
    <message>
        <source>Spike</source>
        <translation type="unfinished">لادان</translation>
    </message>
    <message>
        <source>Find on the spike</source>
        <translation>دۆزینەوە لە لادراوەکاندا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>What is on the spike</source>
        <translation>لادراوەکان</translation>
    </message>
    <message>
        <source>What was spiked, to read</source>
        <translation>ئەوەی لادراوە، بۆ خوێندنەوە</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">&amp;گەڕاندنەوە لە لادراوەکان</translation>
    </message>
    <message>
        <source>Bring back what is chosen</source>
        <translation>هەڵبژێردراوەکە بگەڕێنەوە</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;لەناوبردن…</translation>
    </message>
    <message>
        <source>Remove what is chosen for good</source>
        <translation>هەڵبژێردراوەکە بۆ هەمیشە لاببە</translation>
    </message>
    <message>
        <source>&amp;Empty the Spike…</source>
        <translation>&amp;بەتاڵکردنی لادراوەکان…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>SpikeDialog</name>
    <message>
        <source>All kinds</source>
        <translation>هەموو جۆرەکان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Spiked by</source>
        <translation>لادراوە لەلایەن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>Safe for</source>
        <translation type="unfinished">پارێزراوە بۆ</translation>
    </message>
    <message>
        <source>Choose something to read it here.</source>
        <translation>شتێک هەڵبژێرە بۆ خوێندنەوەی لێرە.</translation>
    </message>
    <message>
        <source>“{0}” is back from the spike.</source>
        <translation type="unfinished">«{0}» لە لادراوەکان گەڕایەوە.</translation>
    </message>
    <message>
        <source>{0} records are back from the spike.</source>
        <translation type="unfinished">{0} تۆمار لە لادراوەکان گەڕانەوە.</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(بێ وشە)</translation>
    </message>
    <message>
        <source>may be emptied</source>
        <translation type="unfinished">دەتوانرێت بەتاڵ بکرێت</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <source>Nothing is spiked.</source>
        <translation>هیچ لانەدراوە.</translation>
    </message>
    <message>
        <source>Nothing of that kind or with those words is on the spike.</source>
        <translation type="unfinished">هیچی لەم جۆرە یان بەم وشانە لە لادراوەکاندا نییە.</translation>
    </message>
    <message>
        <source>{0} of {1} have been here for {2} days and go when the spike is emptied.</source>
        <translation type="unfinished">{0} لە {1} {2} ڕۆژە لێرەن و کاتێک لادراوەکان بەتاڵ دەکرێن دەفەوتێن.</translation>
    </message>
    <message>
        <source>All of this is safe: nothing has been here for {0} days yet.</source>
        <translation type="unfinished">هەموو ئەمە پارێزراوە: هێشتا هیچ شتێک {0} ڕۆژ لێرە نەبووە.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Show the deliveries</source>
        <translation type="unfinished">پیشاندانی ناردنەکان</translation>
    </message>
    <message>
        <source>Language of the story</source>
        <translation>زمانی بابەت</translation>
    </message>
    <message>
        <source>Show what the check of spelling and style found</source>
        <translation type="unfinished">پیشاندانی ئەوەی پشکنینی ڕێنووس و شێواز دۆزیویەتەوە</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation type="unfinished">چی لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>Saved at {time:%H:%M}</source>
        <translation type="unfinished">پاشەکەوت کرا لە {time:%H:%M}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation type="unfinished">پاشەکەوت نەکرا: {why}</translation>
    </message>
    <message>
        <source>Deliveries: {what}</source>
        <translation type="unfinished">ناردنەکان: {what}</translation>
    </message>
    <message>
        <source>{n} of {all} words selected</source>
        <translation type="unfinished">{n} لە {all} وشە هەڵبژێردراوە</translation>
    </message>
    <message>
        <source>{n} / {target} words</source>
        <translation type="unfinished">{n} / {target} وشە</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 وشە</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} وشە</translation>
    </message>
    <message>
        <source> · {n} min</source>
        <translation type="unfinished"> · {n} خولەک</translation>
    </message>
    <message>
        <source>, {n} selected</source>
        <translation type="unfinished">، {n} هەڵبژێردراوە</translation>
    </message>
    <message>
        <source>{n} characters{chosen}; a reader needs {m} min {s} s</source>
        <translation type="unfinished">{n} نووسە{chosen}؛ خوێنەر {m} خولەک و {s} چرکەی پێویستە</translation>
    </message>
    <message>
        <source> · right to left</source>
        <translation type="unfinished"> · لە ڕاستەوە بۆ چەپ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Next step</source>
        <translation>هەنگاوی دواتر</translation>
    </message>
    <message>
        <source>The next step of this story (Ctrl+Return: all of them)</source>
        <translation type="unfinished">هەنگاوی دواتری ئەم بابەتە (Ctrl+Return: هەموویان)</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation type="unfinished">هەنگاوی دواتر: {step}</translation>
    </message>
    <message>
        <source>{state} · {name}</source>
        <translation>{state} · {name}</translation>
    </message>
    <message>
        <source>Where the story stands, and whose it is</source>
        <translation type="unfinished">بابەتەکە لە چ دۆخێکدایە و هی کێیە</translation>
    </message>
    <message>
        <source>No story is chosen</source>
        <translation type="unfinished">هیچ بابەتێک هەڵنەبژێردراوە</translation>
    </message>
    <message>
        <source>{step} — not yet</source>
        <translation type="unfinished">{step} — هێشتا نا</translation>
    </message>
    <message>
        <source>{state}: nothing is yours to do</source>
        <translation type="unfinished">{state}: هیچ کارێک بۆ تۆ نییە</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>“{step}” is not possible yet. {why}</source>
        <translation type="unfinished">«{step}» هێشتا ناکرێت. {why}</translation>
    </message>
    <message>
        <source>This is asked once more.</source>
        <translation type="unfinished">ئەمە جارێکی تر دەپرسرێت.</translation>
    </message>
    <message>
        <source>1 suggestion was accepted.</source>
        <translation type="unfinished">1 پێشنیار پەسەند کرا.</translation>
    </message>
    <message>
        <source>{n} suggestions were accepted.</source>
        <translation type="unfinished">{n} پێشنیار پەسەند کران.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation type="unfinished">گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Put on Hold</source>
        <translation type="unfinished">ڕاگرتن</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished">لادان</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished">لادراو</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished">ڕاگیراوە</translation>
    </message>
</context>
<context>
    <name>StoryDelegate</name>
    <message>
        <source>No headline yet</source>
        <translation type="unfinished">هێشتا سەردێڕ نییە</translation>
    </message>
</context>
<context>
    <name>StoryTabs</name>
    <message>
        <source>Open stories</source>
        <translation type="unfinished">بابەتە کراوەکان</translation>
    </message>
    <message>
        <source>Close story</source>
        <translation>داخستنی بابەت</translation>
    </message>
</context>
<context>
    <name>Stylebook</name>
    <message>
        <source>Stylebook</source>
        <translation type="unfinished">ڕێنمای شێواز</translation>
    </message>
    <message>
        <source>Sections: a tick switches all rules of one on</source>
        <translation type="unfinished">بەشەکان: نیشانەکردنێک هەموو ڕێساکانی بەشێک چالاک دەکات</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>گەڕان لە ڕێساکاندا</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ڕێساکان</translation>
    </message>
    <message>
        <source>This rule is use&amp;d</source>
        <translation>&amp;ئەم ڕێسایە بەکاردێت</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;دۆزینەوە</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>وشە بۆ دۆزینەوە</translation>
    </message>
    <message>
        <source>Several words with | between them; small letters find capitals, too</source>
        <translation type="unfinished">چەند وشەیەک، | لە نێوانیاندا؛ پیتی بچووک پیتی گەورەش دەدۆزێتەوە</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>بە&amp;کارهێنان</translation>
    </message>
    <message>
        <source>Words to use instead</source>
        <translation>ئەو وشانەی لە جێی بەکاردێن</translation>
    </message>
    <message>
        <source>As many as are to be found: each goes with its own. Empty: it is only marked</source>
        <translation type="unfinished">بە ژمارەی ئەوانەی دەدۆزرێنەوە: هەریەکە لەگەڵ هی خۆی. بەتاڵ: تەنیا نیشان دەکرێت</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;جۆر</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>جۆری ڕێسا</translation>
    </message>
    <message>
        <source>Names are wrong when they stand; an expression is a regular one</source>
        <translation type="unfinished">ناوەکان کاتێک هەڵەن کە نووسرابن؛ دەربڕین واتە دەربڕینی ڕێکخراو</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>دەربڕین</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>ئا&amp;ست</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ئاست</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>هەڵە</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ئاگادارکردنەوە</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>پێشنیار</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;لە کوێ</translation>
    </message>
    <message>
        <source>Where it is looked for</source>
        <translation>لە کوێ بۆی دەگەڕێت</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>لە هەموو شوێنێک</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">دەقی سەرەکی</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ژێرنووس</translation>
    </message>
    <message>
        <source>In &amp;quotations</source>
        <translation>لە و&amp;تەکاندا</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>لە وتەکاندا</translation>
    </message>
    <message>
        <source>What is marked there is never changed</source>
        <translation type="unfinished">ئەوەی لەوێ نیشان دەکرێت هەرگیز ناگۆڕدرێت</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>بازدان</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نیشانکردن</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;بەش</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بەش</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;زمان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ت&amp;ێبینی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>What is told to who wrote it</source>
        <translation>ئەوەی بە نووسەرەکە دەوترێت</translation>
    </message>
    <message>
        <source>Must &amp;be found</source>
        <translation>دەبێت بد&amp;ۆزرێتەوە</translation>
    </message>
    <message>
        <source>Examples that must be found</source>
        <translation>ئەو نموونانەی دەبێت بدۆزرێنەوە</translation>
    </message>
    <message>
        <source>Several examples with | between them</source>
        <translation type="unfinished">چەند نموونەیەک، | لە نێوانیاندا</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>نابێت</translation>
    </message>
    <message>
        <source>Examples that must not be found</source>
        <translation>ئەو نموونانەی نابێت بدۆزرێنەوە</translation>
    </message>
    <message>
        <source>A sentence to try the rule on</source>
        <translation>ڕستەیەک بۆ تاقیکردنەوەی ڕێساکە</translation>
    </message>
    <message>
        <source>Try it: type a sentence</source>
        <translation>تاقیی بکەرەوە: ڕستەیەک بنووسە</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ل&amp;ابردن</translation>
    </message>
    <message>
        <source>Take this rule away; a shipped one comes back as it was</source>
        <translation type="unfinished">ئەم ڕێسایە لاببە؛ ئەوەی لەگەڵ بەرنامەکە هاتووە وەک خۆی دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>Kee&amp;p Rule</source>
        <translation>&amp;پاراستنی ڕێسا</translation>
    </message>
    <message>
        <source>Keep what was changed here (Ctrl+S)</source>
        <translation type="unfinished">ئەوەی لێرە گۆڕدراوە بیپارێزە (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;New Rule</source>
        <translation>&amp;ڕێسای نوێ</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;هاوردەکردن…</translation>
    </message>
    <message>
        <source>A table as CSV, or rules in Vale’s form: .yml files, or a package as .zip</source>
        <translation type="unfinished">خشتەیەک وەک CSV، یان ڕێسا بە شێوەی Vale: پەڕگەی .yml، یان کۆمەڵەیەک وەک .zip</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>هە&amp;ناردەکردن…</translation>
    </message>
    <message>
        <source>All rules as a table for a spreadsheet</source>
        <translation type="unfinished">هەموو ڕێساکان وەک خشتەیەک بۆ بەرنامەی خشتە</translation>
    </message>
    <message>
        <source>Remove S&amp;tyle</source>
        <translation>لابردنی &amp;شێواز</translation>
    </message>
    <message>
        <source>Take the public style that is chosen away</source>
        <translation type="unfinished">شێوازە گشتییە هەڵبژێردراوەکە لاببە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>StylebookDialog</name>
    <message>
        <source>All rules</source>
        <translation>هەموو ڕێساکان</translation>
    </message>
    <message>
        <source>Of this newsroom</source>
        <translation>هی ئەم ژووری هەواڵە</translation>
    </message>
    <message>
        <source>Faulty ({n})</source>
        <translation>هەڵەدار ({n})</translation>
    </message>
    <message>
        <source>A public style: {n} rules</source>
        <translation>شێوازێکی گشتی: {n} ڕێسا</translation>
    </message>
    <message>
        <source>A public style with {n} rules; its files are in the folder “styles” of the newsroom.</source>
        <translation type="unfinished">شێوازێکی گشتی بە {n} ڕێسا؛ پەڕگەکانی لە بوخچەی «styles»ی ژووری هەواڵدان.</translation>
    </message>
    <message>
        <source>Back as &amp;Shipped</source>
        <translation type="unfinished">گەڕاندنەوە بۆ &amp;بنچینە</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;لابردن</translation>
    </message>
    <message>
        <source>Say what the rule is to find first.</source>
        <translation type="unfinished">سەرەتا بڵێ ڕێساکە چی بدۆزێتەوە.</translation>
    </message>
    <message>
        <source>Take the rule for “{words}” away?</source>
        <translation>ڕێسای «{words}» لاببرێت؟</translation>
    </message>
    <message>
        <source>The shipped rule comes back as it was.</source>
        <translation type="unfinished">ڕێسا بنچینەییەکە وەک خۆی دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Take the style “{name}” away?</source>
        <translation>شێوازی «{name}» لاببرێت؟</translation>
    </message>
    <message>
        <source>Its files are removed.</source>
        <translation>پەڕگەکانی لادەبرێن.</translation>
    </message>
    <message>
        <source>Remove Style</source>
        <translation>لابردنی شێواز</translation>
    </message>
    <message>
        <source>Tables and styles (*.csv *.tsv *.txt *.yml *.yaml *.zip)</source>
        <translation type="unfinished">خشتە و شێواز (*.csv *.tsv *.txt *.yml *.yaml *.zip)</translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>هاوردەکردنی ڕێساکان</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>هەناردەکردنی ڕێساکان</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>خشتەکان (*.csv)</translation>
    </message>
    <message>
        <source>The rules are in {name}.</source>
        <translation>ڕێساکان لە {name}ـدان.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Table</source>
        <translation>خشتە</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;ستوونەکان</translation>
    </message>
    <message>
        <source>&amp;Rows below the headings</source>
        <translation type="unfinished">&amp;ڕیزەکانی ژێر سەرناوەکان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished">&amp;تێخستن</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>New Story from Template</source>
        <translation type="unfinished">بابەتی نوێ لە قاڵبەوە</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>قاڵبەکان</translation>
    </message>
    <message>
        <source>What the story begins with</source>
        <translation type="unfinished">بابەتەکە بە چی دەست پێ دەکات</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;لابردن</translation>
    </message>
    <message>
        <source>Take away a template of this newsroom’s own; a shipped one of its name comes back</source>
        <translation type="unfinished">قاڵبێکی خودی ئەم ژووری هەواڵە لاببە؛ ئەو قاڵبەی لەگەڵ بەرنامەکە بە هەمان ناو هاتووە دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Start &amp;Writing</source>
        <translation type="unfinished">&amp;دەست بە نووسین بکە</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Remove the template “{name}”?</source>
        <translation>قاڵبی «{name}» لاببرێت؟</translation>
    </message>
    <message>
        <source>Stories that were begun from it stay as they are.</source>
        <translation type="unfinished">ئەو بابەتانەی لێیەوە دەستیان پێ کردووە وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>as in the newest version</source>
        <translation type="unfinished">وەک نوێترین وەشان</translation>
    </message>
</context>
<context>
    <name>TranscriptWindow</name>
    <message>
        <source>Import a transcript</source>
        <translation>هاوردەکردنی دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>زیادکردنی تۆمارێک</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>This transcript is not here any more: it was spiked, destroyed, or never came.</source>
        <translation type="unfinished">ئەم دەقە تۆمارکراوە ئیتر لێرە نییە: لادراوە، لەناوبراوە، یان هەرگیز نەگەیشتووە.</translation>
    </message>
    <message>
        <source>{0} (private)</source>
        <translation>{0} (تایبەت)</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>کێ قسە دەکات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>هەموو پەڕگەکان</translation>
    </message>
    <message>
        <source>Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike.</source>
        <translation type="unfinished">لادرا. دەتوانرێت لە پەڕگە ▸ چاودێریی ژووری هەواڵ ▸ لادراوەکان بگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>No transcript yet. Import one, or add a recording: an interview, a speech, a call.</source>
        <translation type="unfinished">هێشتا دەقی تۆمارکراو نییە. یەکێک بهێنە، یان تۆمارێک زیاد بکە: چاوپێکەوتن، وتار، پەیوەندی.</translation>
    </message>
    <message>
        <source>This transcript is private and the vault is locked: unlock it to read and hear it.</source>
        <translation type="unfinished">ئەم دەقە تۆمارکراوە تایبەتە و گەنجینەکە داخراوە: بۆ خوێندنەوە و گوێگرتنی بیکەرەوە.</translation>
    </message>
    <message>
        <source>Nothing is written down yet: play (Ctrl+Space), type, and press F8 for the time.</source>
        <translation type="unfinished">هێشتا هیچ نەنووسراوە: لێی بدە (Ctrl+Space)، بنووسە، و بۆ کاتەکە F8 دابگرە.</translation>
    </message>
</context>
<context>
    <name>Translate</name>
    <message>
        <source>Translate</source>
        <translation>وەرگێڕان</translation>
    </message>
    <message>
        <source>A story of its own is made, with the words, photos and byline of this one, to be overwritten. It knows its original, and shows what that one says otherwise since.</source>
        <translation type="unfinished">بابەتێکی سەربەخۆ دروست دەکرێت، بە وشە، وێنە و ناوی نووسەری ئەمەوە، بۆ ئەوەی لەسەری بنووسرێتەوە. بنەڕەتەکەی دەناسێت، و پیشانی دەدات لەوەتە چی بە شێوەیەکی تر دەڵێت.</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation type="unfinished">&amp;بۆ زمانی</translation>
    </message>
    <message>
        <source>A language, or its tag: pt-BR</source>
        <translation>زمانێک، یان کورتکراوەکەی: pt-BR</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;دەستپێکردن</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Original and Translation</source>
        <translation>دەقی بنەڕەت و وەرگێڕان</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;بابەت</translation>
    </message>
    <message>
        <source>The original and its translations</source>
        <translation>بنەڕەتەکە و وەرگێڕانەکانی</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>وەرگێڕان…</translation>
    </message>
    <message>
        <source>Only what is to be &amp;done</source>
        <translation>&amp;تەنیا ئەوەی ماوە بکرێت</translation>
    </message>
    <message>
        <source>&amp;Next to Do</source>
        <translation>&amp;دواتر بۆ کردن</translation>
    </message>
    <message>
        <source>The next sentence that is to be translated or looked at (F8)</source>
        <translation type="unfinished">ڕستەی دواتر کە دەبێت وەربگێڕدرێت یان سەیر بکرێت (F8)</translation>
    </message>
    <message>
        <source>&amp;Go to the Words</source>
        <translation>ب&amp;ڕۆ بۆ وشەکان</translation>
    </message>
    <message>
        <source>&amp;Put the Original’s Words Here</source>
        <translation>وشەکانی بنەڕەت &amp;لێرە دابنێ</translation>
    </message>
    <message>
        <source>&amp;Caught Up With the Original</source>
        <translation type="unfinished">لە&amp;گەڵ بنەڕەت یەکسان بووەوە</translation>
    </message>
    <message>
        <source>The translation follows the original as it reads now</source>
        <translation type="unfinished">وەرگێڕانەکە ئێستا لەگەڵ بنەڕەتەکە وەک هەیە یەک دەگرێتەوە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>TranslationWindow</name>
    <message>
        <source>Original and translation, sentence by sentence</source>
        <translation type="unfinished">بنەڕەت و وەرگێڕان، ڕستە بە ڕستە</translation>
    </message>
    <message>
        <source>original</source>
        <translation>بنەڕەت</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>دواکەوتوو</translation>
    </message>
    <message>
        <source>{0} of {1} translated</source>
        <translation>{0} لە {1} وەرگێڕدراوە</translation>
    </message>
    <message>
        <source>Everything is translated.</source>
        <translation>هەموو شت وەرگێڕدراوە.</translation>
    </message>
    <message>
        <source>This is the original. Choose one of its translations above.</source>
        <translation type="unfinished">ئەمە بنەڕەتەکەیە. یەکێک لە وەرگێڕانەکانی لە سەرەوە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This story has no translation yet.
Translate it: a story of its own is made, which knows this one.</source>
        <translation type="unfinished">ئەم بابەتە هێشتا وەرگێڕانی نییە.
وەریبگێڕە: بابەتێکی سەربەخۆ دروست دەکرێت، کە ئەمە دەناسێت.</translation>
    </message>
    <message>
        <source>The original has this no more.</source>
        <translation>بنەڕەتەکە ئیتر ئەمەی تێدا نییە.</translation>
    </message>
    <message>
        <source>The original said: {0}</source>
        <translation>بنەڕەتەکە دەیوت: {0}</translation>
    </message>
    <message>
        <source>This is new in the original.</source>
        <translation>ئەمە لە بنەڕەتەکەدا نوێیە.</translation>
    </message>
    <message>
        <source>As it was said: {0}</source>
        <translation>وەک وترا: {0}</translation>
    </message>
    <message>
        <source>In the quote book: {0}</source>
        <translation>لە پەرتووکی وتەکاندا: {0}</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Try Now</source>
        <translation>ئێستا هەوڵ بدە</translation>
    </message>
    <message>
        <source>Show the Words</source>
        <translation>وشەکان پیشان بدە</translation>
    </message>
    <message>
        <source>Saving does not work. {why}</source>
        <translation>پاشەکەوتکردن کار ناکات. {why}</translation>
    </message>
    <message>
        <source>Go on writing: your words are in this window and in {folder}. They are saved by themselves as soon as it works again.</source>
        <translation type="unfinished">بەردەوام بە لە نووسین: وشەکانت لەم پەنجەرەیە و لە {folder}دان. هەر کە دووبارە کار بکات خۆیان پاشەکەوت دەبن.</translation>
    </message>
    <message>
        <source>Your words are in this window: leave it open. They are saved as soon as it works again.</source>
        <translation type="unfinished">وشەکانت لەم پەنجەرەیەدان: بە کراوەیی بیهێڵەوە. هەر کە دووبارە کار بکات پاشەکەوت دەبن.</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>You have no vault in this newsroom yet.</source>
        <translation type="unfinished">هێشتا لەم ژووری هەواڵەدا گەنجینەت نییە.</translation>
    </message>
    <message>
        <source>A vault keeps confidential sources, contacts, transcripts and recordings to yourself until you share them. Without one, all that you write down is shared. A passphrase that is lost cannot be found again, by anybody.</source>
        <translation type="unfinished">گەنجینە سەرچاوەی نهێنی، پەیوەندی، دەقی تۆمارکراو و تۆمارەکان بۆ خۆت دەهێڵێتەوە تا هاوبەشیان دەکەیت. بێ ئەو، هەموو ئەوەی دەینووسیت هاوبەشە. دەستەواژەی نهێنیی ونبوو لەلایەن کەسەوە نادۆزرێتەوە.</translation>
    </message>
    <message>
        <source>Make Vault</source>
        <translation>دروستکردنی گەنجینە</translation>
    </message>
    <message>
        <source>Your vault is locked.</source>
        <translation>گەنجینەکەت داخراوە.</translation>
    </message>
    <message>
        <source>Sources show their alias only, and private transcripts are closed.</source>
        <translation type="unfinished">سەرچاوەکان تەنیا نازناویان پیشان دەدەن، و دەقە تۆمارکراوە تایبەتەکان داخراون.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Your vault is open.</source>
        <translation type="unfinished">گەنجینەکەت کراوەیە.</translation>
    </message>
    <message>
        <source>Only you can read this. It is locked again when you leave the computer alone.</source>
        <translation type="unfinished">تەنیا تۆ دەتوانیت ئەمە بخوێنیتەوە. کاتێک کۆمپیوتەرەکە بەجێ دەهێڵیت دووبارە دادەخرێت.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Change the passphrase.</source>
        <translation>دەستەواژەی نهێنی بگۆڕە.</translation>
    </message>
    <message>
        <source>Backups made until now, and other copies of the newsroom, still open with the old one.</source>
        <translation type="unfinished">کۆپییە یەدەگەکانی تا ئێستا، و کۆپییەکانی تری ژووری هەواڵ، هێشتا بە کۆنەکە دەکرێنەوە.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>گۆڕین</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>هێشتا هیچی تێدا نییە.</translation>
    </message>
    <message>
        <source>Private transcript</source>
        <translation>دەقی تۆمارکراوی تایبەت</translation>
    </message>
    <message>
        <source>Confidential source</source>
        <translation>سەرچاوەی نهێنی</translation>
    </message>
    <message>
        <source>Private contacts</source>
        <translation>پەیوەندییە تایبەتەکان</translation>
    </message>
    <message>
        <source>The two are not the same; type the new passphrase again.</source>
        <translation type="unfinished">هەردووکیان وەک یەک نین؛ دەستەواژە نهێنییە نوێیەکە دووبارە بنووسە.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>دەستەواژەی نهێنی گۆڕدرا.</translation>
    </message>
    <message>
        <source>Share this with the newsroom?</source>
        <translation>ئەمە لەگەڵ ژووری هەواڵ هاوبەش بکرێت؟</translation>
    </message>
    <message>
        <source>Everybody here can read it then, and it goes into backups in the clear.</source>
        <translation type="unfinished">پاشان هەمووان لێرە دەتوانن بیخوێننەوە، و بە ئاشکرا دەچێتە کۆپییە یەدەگەکان.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>هاوبەشکردن</translation>
    </message>
    <message>
        <source>Give up the vault?</source>
        <translation>دەست لە گەنجینەکە هەڵبگیرێت؟</translation>
    </message>
    <message>
        <source>All that is sealed in it is destroyed: names behind aliases, private contacts, transcripts and recordings. Aliases and quotes stay. This cannot be undone.</source>
        <translation type="unfinished">هەموو ئەوەی تێیدا مۆر کراوە لەناودەبرێت: ناوەکانی پشت نازناوەکان، پەیوەندییە تایبەتەکان، دەقە تۆمارکراوەکان و تۆمارەکان. نازناو و وتەکان دەمێننەوە. ئەمە ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>دەست هەڵگرتن</translation>
    </message>
</context>
<context>
    <name>VaultKeeper</name>
    <message>
        <source>Your vault was locked.</source>
        <translation type="unfinished">گەنجینەکەت داخرا.</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Voices</source>
        <translation>دەنگەکان</translation>
    </message>
    <message>
        <source>A quote that is made of their words gets this source.</source>
        <translation type="unfinished">ئەو وتەیەی لە وشەکانیان دروست دەکرێت ئەم سەرچاوەیە وەردەگرێت.</translation>
    </message>
    <message>
        <source>This transcript tells no speakers apart.</source>
        <translation type="unfinished">ئەم دەقە تۆمارکراوە بێژەرەکان لە یەک جیا ناکاتەوە.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هێشتا کەس نا</translation>
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
        <translation type="unfinished">بنووسە، پێداچوونەوە بکە، و بابەتە تەواوەکە بنێرە.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>بابەتی نوێ</translation>
    </message>
    <message>
        <source>Go to a story…</source>
        <translation type="unfinished">بڕۆ بۆ بابەتێک…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>هاوردەکردن…</translation>
    </message>
    <message>
        <source>Open another newsroom…</source>
        <translation type="unfinished">ژووری هەواڵێکی تر بکەرەوە…</translation>
    </message>
    <message>
        <source>Look at the sample newsroom</source>
        <translation type="unfinished">سەیری ژووری هەواڵی نموونە بکە</translation>
    </message>
    <message>
        <source>RECENT NEWSROOMS</source>
        <translation type="unfinished">ژووری هەواڵە نوێیەکان</translation>
    </message>
</context>
<context>
    <name>WhoAmI</name>
    <message>
        <source>Who Writes Here</source>
        <translation>کێ لێرە دەنووسێت</translation>
    </message>
    <message>
        <source>Every change is kept under the name of who made it. Choose yours, or write it.</source>
        <translation type="unfinished">هەر گۆڕانکارییەک لەگەڵ ناوی ئەوەی کردوویەتی دەپارێزرێت. هی خۆت هەڵبژێرە، یان بینووسە.</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation type="unfinished">&amp;تۆ کێیت</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>کار دەکات وەک</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>پە&amp;یامنێر</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation type="unfinished">&amp;سەرنووسەر</translation>
    </message>
    <message>
        <source>P&amp;hoto editor</source>
        <translation>سە&amp;رنووسەری وێنە</translation>
    </message>
    <message>
        <source>Chec&amp;ker</source>
        <translation type="unfinished">&amp;پشکێنەر</translation>
    </message>
    <message>
        <source>Publi&amp;sher</source>
        <translation>&amp;بڵاوکەرەوە</translation>
    </message>
    <message>
        <source>&amp;Outside reader</source>
        <translation>&amp;خوێنەری دەرەکی</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>ئێستا نا</translation>
    </message>
    <message>
        <source>Write Under &amp;This Name</source>
        <translation>بەم &amp;ناوەوە بنووسە</translation>
    </message>
</context>
<context>
    <name>WhoAmIDialog</name>
    <message>
        <source>Your name, as it stands in your byline</source>
        <translation type="unfinished">ناوت، وەک لە ناوی نووسەردا دێت</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading: typing changes nothing. Space pages on, Esc goes back to editing.</source>
        <translation type="unfinished">خوێندنەوە: نووسین هیچ ناگۆڕێت. بۆشایی پەڕە دەگۆڕێت، Esc دەگەڕێتەوە بۆ دەستکاری.</translation>
    </message>
    <message>
        <source>Review documents ({endings});;All files (*)</source>
        <translation type="unfinished">بەڵگەنامەی پێداچوونەوە ({endings});;هەموو پەڕگەکان (*)</translation>
    </message>
    <message>
        <source>Import what came back from review</source>
        <translation>هاوردەکردنی ئەوەی لە پێداچوونەوە گەڕاوەتەوە</translation>
    </message>
    <message>
        <source>The story has notes for the lawyers.</source>
        <translation type="unfinished">بابەتەکە تێبینیی بۆ پارێزەران تێدایە.</translation>
    </message>
    <message>
        <source>Without the tick they stay out of the marked-up copy.</source>
        <translation type="unfinished">بێ نیشانەکردن لە دەقە نیشانەکراوەکە دوور دەمێننەوە.</translation>
    </message>
    <message>
        <source>With the notes for the &amp;lawyers</source>
        <translation type="unfinished">&amp;لەگەڵ تێبینییەکان بۆ پارێزەران</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپکردن…</translation>
    </message>
    <message>
        <source>No folder is watched; name one in Preferences, In and Out.</source>
        <translation type="unfinished">هیچ بوخچەیەک چاودێری ناکرێت؛ لە هەڵبژاردەکان، «هاتن و چوون»، یەکێک ناو بنێ.</translation>
    </message>
    <message>
        <source>Your vault was locked.</source>
        <translation type="unfinished">گەنجینەکەت داخرا.</translation>
    </message>
    <message>
        <source>Your vault is open.</source>
        <translation type="unfinished">گەنجینەکەت کراوەیە.</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation type="unfinished">ژووری هەواڵێک بکەرەوە</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">هێشتا هیچ</translation>
    </message>
    <message>
        <source>Spiked. It waits under Spiked in the queue, and can be restored there.</source>
        <translation type="unfinished">لادرا. لە لیستی بابەتەکان لە ژێر «لادراوەکان»دا دەمێنێتەوە، و لەوێ دەتوانرێت بگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>The story is on hold already.</source>
        <translation type="unfinished">بابەتەکە پێشتر ڕاگیراوە.</translation>
    </message>
    <message>
        <source>The story is not on hold.</source>
        <translation type="unfinished">بابەتەکە ڕانەگیراوە.</translation>
    </message>
    <message>
        <source>The story is on hold: it may not leave until it is released.</source>
        <translation type="unfinished">بابەتەکە ڕاگیراوە: تا لادانی ڕاگرتنەکە بۆی نییە دەربچێت.</translation>
    </message>
    <message>
        <source>The story is released.</source>
        <translation type="unfinished">ڕاگرتنی بابەتەکە لابرا.</translation>
    </message>
    <message>
        <source>Stories ({endings});;All files (*)</source>
        <translation>بابەتەکان ({endings});;هەموو پەڕگەکان (*)</translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation type="unfinished">هاوردەکردنی بابەت</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">دەتەوێت چی بکەیت؟</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <translation type="unfinished">پاشەکەوتکردن وەک {format}</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Which story?</source>
        <translation type="unfinished">کام بابەت؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>هەنگاوی دواتر</translation>
    </message>
</context>
<context>
    <name>WorkflowFaults</name>
    <message>
        <source>The file workflow.toml is not right, so what it said before still holds. {faults}</source>
        <translation type="unfinished">پەڕگەی workflow.toml دروست نییە، بۆیە ئەوەی پێشتر وتبووی هەر کارایە. {faults}</translation>
    </message>
</context>
<context>
    <name>WorkflowRules</name>
    <message>
        <source>Who works &amp;here</source>
        <translation>&amp;کێ لێرە کار دەکات</translation>
    </message>
    <message>
        <source>As Te&amp;xt…</source>
        <translation>وەک &amp;دەق…</translation>
    </message>
    <message>
        <source>The whole workflow as the file that it is kept in</source>
        <translation type="unfinished">هەموو ڕێڕەوی کار وەک ئەو پەڕگەیەی تێیدا پارێزراوە</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">ژووری هەواڵ</translation>
    </message>
    <message>
        <source>&amp;Everybody may do everything: roles, checks and the second person are not asked for</source>
        <translation type="unfinished">&amp;هەمووان بۆیان هەیە هەموو شت بکەن: ڕۆڵ، پشکنین و کەسی دووەم داوا ناکرێن</translation>
    </message>
    <message>
        <source>&amp;Somebody else than the writer makes a story ready and publishes it</source>
        <translation type="unfinished">کە&amp;سێکی جیا لە نووسەرەکە بابەتێک ئامادە دەکات و بڵاوی دەکاتەوە</translation>
    </message>
    <message>
        <source>The &amp;queue opens on my desk, today</source>
        <translation type="unfinished">&amp;لیستی بابەتەکان لەسەر مێزی من، ئەمڕۆ دەکرێتەوە</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>&amp;بەش</translation>
    </message>
    <message>
        <source>Needs the checks</source>
        <translation>پێویستی بە پشکنینەکانە</translation>
    </message>
    <message>
        <source>&amp;Legal</source>
        <translation>&amp;یاسایی</translation>
    </message>
    <message>
        <source>Phot&amp;o</source>
        <translation>و&amp;ێنە</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;ڕاستییەکان</translation>
    </message>
    <message>
        <source>S&amp;tandards</source>
        <translation type="unfinished">&amp;پێوەرەکان</translation>
    </message>
    <message>
        <source>Checker’s sheet for &amp;ready</source>
        <translation type="unfinished">پەڕەی پشکنین بۆ &amp;ئامادەبوون</translation>
    </message>
    <message>
        <source> % checked</source>
        <translation> % پشکنراو</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>داوا ناکرێت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کێ</translation>
    </message>
    <message>
        <source>Who &amp;publishes</source>
        <translation>کێ ب&amp;ڵاوی دەکاتەوە</translation>
    </message>
    <message>
        <source>Who publishes</source>
        <translation>کێ بڵاوی دەکاتەوە</translation>
    </message>
    <message>
        <source>Who h&amp;olds</source>
        <translation>کێ ڕ&amp;ایدەگرێت</translation>
    </message>
    <message>
        <source>Who holds and releases a story</source>
        <translation type="unfinished">کێ بابەت ڕادەگرێت و ڕاگرتنی لادەبات</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>بە هۆکارەوە</translation>
    </message>
    <message>
        <source>Who spi&amp;kes</source>
        <translation>کێ لایدەدا&amp;ت</translation>
    </message>
    <message>
        <source>Who spikes and restores a story</source>
        <translation>کێ بابەت لادەدات و دەیگەڕێنێتەوە</translation>
    </message>
    <message>
        <source>Who su&amp;ggests</source>
        <translation>کێ پێ&amp;شنیار دەکات</translation>
    </message>
    <message>
        <source>Whose changes are proposals unless they choose otherwise</source>
        <translation type="unfinished">گۆڕانکاریی کێ پێشنیارن مەگەر بە شێوەیەکی تر هەڵبژێرن</translation>
    </message>
    <message>
        <source>Who &amp;decides on proposals</source>
        <translation>کێ بڕیا&amp;ر لە پێشنیارەکان دەدات</translation>
    </message>
    <message>
        <source>Who accepts and rejects the proposals of others</source>
        <translation type="unfinished">کێ پێشنیاری ئەوانی تر پەسەند و ڕەت دەکاتەوە</translation>
    </message>
    <message>
        <source>Nothing is ticked: everybody of the newsroom. A role that nobody has in People is not asked for.</source>
        <translation type="unfinished">هیچ نیشان نەکراوە: هەمووانی ژووری هەواڵ. ڕۆڵێک کە لە «کەسەکان»دا کەس نەیبێت داوا ناکرێت.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>دۆخەکان</translation>
    </message>
    <message>
        <source>What they are called here. What a state means to the program stays.</source>
        <translation type="unfinished">لێرە چییان پێ دەوترێت. واتای دۆخێک بۆ بەرنامەکە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>States of a story in their order</source>
        <translation>دۆخەکانی بابەت بە ڕیزبەندی</translation>
    </message>
    <message>
        <source>&amp;Add behind</source>
        <translation type="unfinished">&amp;زیادکردن لە دوای</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>لابرد&amp;ن</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کردارەکان</translation>
    </message>
    <message>
        <source>What can be done, in the order of the menu. A story is scheduled, published and withdrawn by sending it, never by an action.</source>
        <translation type="unfinished">چی دەکرێت، بە ڕیزبەندیی پێڕستەکە. بابەت بە ناردنی خشتەی بۆ دادەنرێت، بڵاو دەکرێتەوە و دەکشێنرێتەوە، هەرگیز بە کردارێک نا.</translation>
    </message>
    <message>
        <source>Actions of the workflow</source>
        <translation>کردارەکانی ڕێڕەوی کار</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;زیادکردن…</translation>
    </message>
</context>
<context>
    <name>WorkflowText</name>
    <message>
        <source>The Workflow as Text</source>
        <translation>ڕێڕەوی کار وەک دەق</translation>
    </message>
    <message>
        <source>The file workflow.toml of this newsroom. It is used when it is right; until then what holds stays.</source>
        <translation type="unfinished">پەڕگەی workflow.toml ی ئەم ژووری هەواڵە. کاتێک دروست بێت بەکاردێت؛ تا ئەو کاتە ئەوەی هەیە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>The file workflow.toml</source>
        <translation>پەڕگەی workflow.toml</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;بەکاری بهێنە</translation>
    </message>
</context>
<context>
    <name>Writethru</name>
    <message>
        <source>Writethru</source>
        <translation>دووبارەنووسینەوە</translation>
    </message>
    <message>
        <source>A new lead stands over the old copy; what is no longer true is cut from below it.</source>
        <translation type="unfinished">پێشەکییەکی نوێ لە سەر دەقە کۆنەکەیە؛ ئەوەی ئیتر ڕاست نییە لە خوارەوەی دەبڕدرێت.</translation>
    </message>
    <message>
        <source>New &amp;lead</source>
        <translation type="unfinished">پێشەکیی &amp;نوێ</translation>
    </message>
    <message>
        <source>May be written later; TK stands there until then</source>
        <translation type="unfinished">دەتوانرێت دواتر بنووسرێت؛ تا ئەو کاتە TK لەوێیە</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;چی نوێیە</translation>
    </message>
    <message>
        <source>For the desk: ADDS harbour master, CHANGES number of boats</source>
        <translation type="unfinished">بۆ ژووری هەواڵ: ADDS سەرپەرشتیاری بەندەر، CHANGES ژمارەی بەلەمەکان</translation>
    </message>
    <message>
        <source>In &amp;this story; the copy as it stands is kept as a version</source>
        <translation type="unfinished">لە &amp;هەمان بابەتدا؛ دەقەکە وەک هەیە وەک وەشانێک دەپارێزرێت</translation>
    </message>
    <message>
        <source>In a &amp;story of its own, which updates this one</source>
        <translation type="unfinished">لە &amp;بابەتێکی سەربەخۆدا، کە ئەمە نوێ دەکاتەوە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Put It on Top</source>
        <translation>&amp;لە سەرەوە دایبنێ</translation>
    </message>
</context>
<context>
    <name>_Working</name>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>هەڵوەشێنرایەوە؛ هیچ نەپارێزرا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;بابەتی نوێ</translation>
    </message>
    <message>
        <source>Start an empty story</source>
        <translation>بابەتێکی بەتاڵ دەست پێ بکە</translation>
    </message>
    <message>
        <source>Go to S&amp;tory…</source>
        <translation type="unfinished">ب&amp;ڕۆ بۆ بابەتێک…</translation>
    </message>
    <message>
        <source>Find a story by any of its words and open it</source>
        <translation type="unfinished">بابەتێک بە هەر وشەیەکی بدۆزەوە و بیکەرەوە</translation>
    </message>
    <message>
        <source>&amp;Open Newsroom…</source>
        <translation type="unfinished">&amp;کردنەوەی ژووری هەواڵ…</translation>
    </message>
    <message>
        <source>Open the folder of another newsroom</source>
        <translation type="unfinished">بوخچەی ژووری هەواڵێکی تر بکەرەوە</translation>
    </message>
    <message>
        <source>Ne&amp;w Newsroom…</source>
        <translation type="unfinished">&amp;ژووری هەواڵی نوێ…</translation>
    </message>
    <message>
        <source>Set up a newsroom in a folder of its own</source>
        <translation type="unfinished">ژووری هەواڵێک لە بوخچەیەکی خۆیدا دابنێ</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ه&amp;اوردەکردن…</translation>
    </message>
    <message>
        <source>Bring in stories from files: word processors, agencies, web pages, mail, text</source>
        <translation type="unfinished">بابەت لە پەڕگەوە بهێنە: پەڕگەی نووسین، ئاژانس، پەڕەی وێب، ئیمەیل، دەق</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>هەنا&amp;ردەکردن…</translation>
    </message>
    <message>
        <source>Write the story to files that the CMS can read</source>
        <translation type="unfinished">بابەتەکە لەو پەڕگانەدا بنووسە کە CMS دەتوانێت بیانخوێنێتەوە</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپکردن…</translation>
    </message>
    <message>
        <source>Print the story as it looks in the preview</source>
        <translation type="unfinished">بابەتەکە وەک لە پێشبینیندا دیارە چاپ بکە</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished">پاشەکەوتکردن وەک &amp;PDF…</translation>
    </message>
    <message>
        <source>Save the story as a PDF, as it looks in the preview</source>
        <translation type="unfinished">بابەتەکە وەک لە پێشبینیندا دیارە بە PDF پاشەکەوت بکە</translation>
    </message>
    <message>
        <source>&amp;Close Story</source>
        <translation type="unfinished">دا&amp;خستنی بابەت</translation>
    </message>
    <message>
        <source>Close this story; everything in it is saved</source>
        <translation>ئەم بابەتە دابخە؛ هەموو شتی تێیدا پاشەکەوت کراوە</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;دەرچوون</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved</source>
        <translation>هەموو پەنجەرەکان دابخە؛ هەموو شت پاشەکەوت کراوە</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Take back what you did last in this story</source>
        <translation type="unfinished">دوا شت کە لەم بابەتەدا کردووتە بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">دووب&amp;ارەکردنەوە</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>ئەوەی گەڕێنرایەوە دووبارەی بکەرەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;بڕین</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation type="unfinished">هەڵبژێردراوەکە بگوازەرەوە بۆ کلیپبۆرد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>لەبە&amp;رگرتنەوە</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation type="unfinished">هەڵبژێردراوەکە لەبەر بگرەوە بۆ کلیپبۆرد</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لکاندن</translation>
    </message>
    <message>
        <source>Put in what is on the clipboard</source>
        <translation>ئەوەی لە کلیپبۆرددایە دایبنێ</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation type="unfinished">لکاندن وەک دەقی &amp;سادە</translation>
    </message>
    <message>
        <source>Put in the words on the clipboard without their formatting</source>
        <translation type="unfinished">وشەکانی کلیپبۆرد بێ شێوازیان دابنێ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>هە&amp;ڵبژاردنی هەموو</translation>
    </message>
    <message>
        <source>Select everything in this field</source>
        <translation>هەموو شتی ئەم خانەیە هەڵبژێرە</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;دۆزینەوە…</translation>
    </message>
    <message>
        <source>Find words in this story</source>
        <translation>وشە لەم بابەتەدا بدۆزەوە</translation>
    </message>
    <message>
        <source>Find and Rep&amp;lace…</source>
        <translation type="unfinished">دۆزینەوە و &amp;جێگۆڕین…</translation>
    </message>
    <message>
        <source>Find words in this story and put others in their place</source>
        <translation type="unfinished">وشە لەم بابەتەدا بدۆزەوە و وشەی تر لە جێیان دابنێ</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished">د&amp;ۆزینەوەی دواتر</translation>
    </message>
    <message>
        <source>Go to the next place with these words</source>
        <translation>بڕۆ بۆ شوێنی دواتری ئەم وشانە</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished">دۆزینەوەی &amp;پێشوو</translation>
    </message>
    <message>
        <source>Go to the place before with these words</source>
        <translation>بڕۆ بۆ شوێنی پێشووی ئەم وشانە</translation>
    </message>
    <message>
        <source>Search the Newsroo&amp;m</source>
        <translation type="unfinished">گەڕان لە &amp;ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Search all stories as you type</source>
        <translation>لەکاتی نووسیندا لە هەموو بابەتەکان بگەڕێ</translation>
    </message>
    <message>
        <source>Pe&amp;ople…</source>
        <translation>&amp;کەسەکان…</translation>
    </message>
    <message>
        <source>The people of the newsroom: names as printed, what they work as, bios</source>
        <translation type="unfinished">کەسانی ژووری هەواڵ: ناو وەک چاپ دەکرێت، کاریان چییە، ژیاننامە</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;هەڵبژاردەکان…</translation>
    </message>
    <message>
        <source>Colours, typefaces, language of new stories, the newsroom</source>
        <translation type="unfinished">ڕەنگ، جۆری پیت، زمانی بابەتە نوێیەکان، ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation type="unfinished">&amp;بڕۆ بۆ سەردێڕ</translation>
    </message>
    <message>
        <source>Put the caret in the headline</source>
        <translation>نیشانەی نووسین بخەرە سەردێڕ</translation>
    </message>
    <message>
        <source>Go to B&amp;ody</source>
        <translation type="unfinished">بڕۆ بۆ &amp;دەقی سەرەکی</translation>
    </message>
    <message>
        <source>Put the caret in the body, where it was</source>
        <translation type="unfinished">نیشانەی نووسین بخەرەوە ئەو شوێنەی لە دەقی سەرەکیدا لێی بوو</translation>
    </message>
    <message>
        <source>&amp;Byline…</source>
        <translation type="unfinished">ن&amp;اوی نووسەر…</translation>
    </message>
    <message>
        <source>Who wrote, reported, photographed and translated the story</source>
        <translation type="unfinished">کێ بابەتەکەی نووسیوە، هەواڵەکەی هێناوە، وێنەی گرتووە و وەریگێڕاوە</translation>
    </message>
    <message>
        <source>&amp;Assignment…</source>
        <translation type="unfinished">&amp;ئەرک…</translation>
    </message>
    <message>
        <source>What it is, who does it, where, until when, how long, with which photo</source>
        <translation type="unfinished">چییە، کێ دەیکات، لە کوێ، تا کەی، چەند درێژ، لەگەڵ کام وێنە</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished">&amp;کۆپیکردنی بابەت</translation>
    </message>
    <message>
        <source>Make a new draft with the same words</source>
        <translation type="unfinished">ڕەشنووسێکی نوێ بە هەمان وشە دروست بکە</translation>
    </message>
    <message>
        <source>&amp;Put on Hold</source>
        <translation type="unfinished">&amp;ڕاگرتن</translation>
    </message>
    <message>
        <source>Keep the story from leaving until it is released, in whatever state it is</source>
        <translation type="unfinished">مەهێڵە بابەتەکە دەربچێت تا لادانی ڕاگرتنەکەی، لە هەر دۆخێکدا بێت</translation>
    </message>
    <message>
        <source>Re&amp;lease from Hold</source>
        <translation type="unfinished">لاب&amp;ردنی ڕاگرتن</translation>
    </message>
    <message>
        <source>Let a story that is on hold go on</source>
        <translation>با بابەتی ڕاگیراو بەردەوام بێت</translation>
    </message>
    <message>
        <source>Spi&amp;ke</source>
        <translation type="unfinished">&amp;لادان</translation>
    </message>
    <message>
        <source>Put the story aside; it can be restored at any time</source>
        <translation type="unfinished">بابەتەکە لابدە؛ هەموو کاتێک دەتوانرێت بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">گەڕاندنەوە لە لادراوەکان</translation>
    </message>
    <message>
        <source>Take the story back from the spike</source>
        <translation>بابەتەکە لە لادراوەکان بگەڕێنەوە</translation>
    </message>
    <message>
        <source>What Is in the &amp;Way</source>
        <translation type="unfinished">&amp;چی لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>List what keeps this story from leaving, and go to the spot</source>
        <translation type="unfinished">پیشانی بدە چی ڕێگە لە دەرچوونی ئەم بابەتە دەگرێت، و بڕۆ بۆ شوێنەکەی</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation type="unfinished">&amp;لیستی فرمانەکان…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>هەر فرمانێک بە ناوەکەی بدۆزەوە</translation>
    </message>
    <message>
        <source>&amp;Sample Newsroom</source>
        <translation type="unfinished">&amp;ژووری هەواڵی نموونە</translation>
    </message>
    <message>
        <source>A news desk at five in the afternoon, to look around in</source>
        <translation type="unfinished">ژوورێکی هەواڵ لە کاتژمێر پێنجی دوانیوەڕۆدا، بۆ چاولێکردن</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;کورتبڕەکانی تەختەکلیل</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>هەموو فرمانێک لەگەڵ کلیلەکانی</translation>
    </message>
    <message>
        <source>&amp;About deskeditor</source>
        <translation>&amp;دەربارەی deskeditor</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>وەشان و مۆڵەت</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation type="unfinished">ڕا&amp;ستکردنەوە…</translation>
    </message>
    <message>
        <source>Say what was wrong in a story that is out; readers are told everywhere it went</source>
        <translation type="unfinished">بڵێ چی هەڵە بوو لە بابەتێکی بڵاوکراوەدا؛ خوێنەران لە هەر شوێنێک بڵاوبووبێتەوە ئاگادار دەکرێنەوە</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation type="unfinished">نو&amp;ێکردنەوە…</translation>
    </message>
    <message>
        <source>Send a new version of a story that is out, and tell readers what is new</source>
        <translation type="unfinished">وەشانێکی نوێی بابەتێکی بڵاوکراوە بنێرە، و بە خوێنەران بڵێ چی نوێیە</translation>
    </message>
    <message>
        <source>Kill &amp;Story…</source>
        <translation type="unfinished">ک&amp;شاندنەوەی بابەت…</translation>
    </message>
    <message>
        <source>Take a story back everywhere it went: down, or a notice in its place</source>
        <translation type="unfinished">بابەتێک لە هەموو ئەو شوێنانەی بۆی چووە بکشێنەرەوە: یان لابردن، یان ئاگادارییەک لە جێی</translation>
    </message>
    <message>
        <source>Correct&amp;ions…</source>
        <translation type="unfinished">ڕاس&amp;تکردنەوەکان…</translation>
    </message>
    <message>
        <source>What was corrected, which destination has it, and captions changed since</source>
        <translation type="unfinished">چی ڕاست کراوەتەوە، کام شوێن وەریگرتووە، و کام ژێرنووس لەوەتە گۆڕدراون</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>ئاگادارییەکان…</translation>
    </message>
    <message>
        <source>What you have to know: filed, sent back, mentioned, due, changed after ready</source>
        <translation type="unfinished">ئەوەی دەبێت بیزانیت: چی دراوە، چی گەڕێنراوەتەوە، لە کوێ ناوت هاتووە، وادەی چی هاتووە، چی دوای ئامادەبوون گۆڕدراوە</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">ڕاستییەکان</translation>
    </message>
    <message>
        <source>The checker’s sheet: the copy line by line, and what was found out about each</source>
        <translation type="unfinished">پەڕەی پشکنین: دەقەکە دێڕ بە دێڕ، و ئەوەی لەبارەی هەریەکەیانەوە زانراوە</translation>
    </message>
    <message>
        <source>Begin t&amp;he Checker’s Sheet</source>
        <translation type="unfinished">دەستپێ&amp;کردنی پەڕەی پشکنین</translation>
    </message>
    <message>
        <source>List the copy line by line, with what there is to check</source>
        <translation type="unfinished">دەقەکە دێڕ بە دێڕ لیست بکە، لەگەڵ ئەوەی دەبێت بپشکنرێت</translation>
    </message>
    <message>
        <source>Find This Line on the &amp;Checker’s Sheet</source>
        <translation type="unfinished">ئە&amp;م دێڕە لە پەڕەی پشکنین بدۆزەوە</translation>
    </message>
    <message>
        <source>Go from the caret to its line on the checker’s sheet</source>
        <translation type="unfinished">لە نیشانەی نووسینەوە بڕۆ بۆ دێڕەکەی لە پەڕەی پشکنین</translation>
    </message>
    <message>
        <source>Put the Checker’s Sheet Awa&amp;y</source>
        <translation type="unfinished">&amp;لابردنی پەڕەی پشکنین</translation>
    </message>
    <message>
        <source>The story needs no checking of facts; what was found out is kept</source>
        <translation type="unfinished">بابەتەکە پێویستی بە پشکنینی ڕاستییەکان نییە؛ ئەوەی زانراوە دەپارێزرێت</translation>
    </message>
    <message>
        <source>Reader Comme&amp;nts…</source>
        <translation type="unfinished">لێدوانی &amp;خوێنەران…</translation>
    </message>
    <message>
        <source>What readers wrote below this story: approve, reject, make a quote or a tip</source>
        <translation type="unfinished">خوێنەران لە ژێر ئەم بابەتەدا چییان نووسیوە: پەسەندی بکە، ڕەتی بکەرەوە، بیکە بە وتە یان سەرەداو</translation>
    </message>
    <message>
        <source>All Reader Comments…</source>
        <translation type="unfinished">هەموو لێدوانەکانی خوێنەران…</translation>
    </message>
    <message>
        <source>What readers wrote below all stories, those to look at first</source>
        <translation type="unfinished">خوێنەران لە ژێر هەموو بابەتەکاندا چییان نووسیوە، ئەوانەی دەبێت سەیر بکرێن لە پێشەوە</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished">&amp;تۆخ</translation>
    </message>
    <message>
        <source>Make the selected words bold, or take it back</source>
        <translation type="unfinished">وشە هەڵبژێردراوەکان تۆخ بکە، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished">&amp;لار</translation>
    </message>
    <message>
        <source>Make the selected words italic, or take it back</source>
        <translation type="unfinished">وشە هەڵبژێردراوەکان لار بکە، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation type="unfinished">&amp;سەرناو</translation>
    </message>
    <message>
        <source>Make this paragraph a subheading, or take it back</source>
        <translation type="unfinished">ئەم پەرەگرافە بکە بە سەرناو، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>S&amp;maller Subheading</source>
        <translation type="unfinished">سە&amp;رناوی بچووکتر</translation>
    </message>
    <message>
        <source>Make this paragraph a subheading below the others, or take it back</source>
        <translation type="unfinished">ئەم پەرەگرافە بکە بە سەرناوێک لە ژێر ئەوانی تردا، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>Block &amp;Quote</source>
        <translation type="unfinished">وتەی &amp;جیاکراوە</translation>
    </message>
    <message>
        <source>Set this paragraph off as quoted words, or take it back</source>
        <translation type="unfinished">ئەم پەرەگرافە وەک وتەیەک جیا بکەرەوە، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>Pull Qu&amp;ote</source>
        <translation type="unfinished">وتەی &amp;دەرخراو</translation>
    </message>
    <message>
        <source>Set words of the story again to catch the eye, or take it back</source>
        <translation type="unfinished">وشەی بابەتەکە دووبارە بە گەورەیی دابنێ بۆ ڕاکێشانی سەرنج، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>Bulleted &amp;List</source>
        <translation type="unfinished">ل&amp;یستی خاڵدار</translation>
    </message>
    <message>
        <source>Make these paragraphs a list with bullets, or take it back</source>
        <translation type="unfinished">ئەم پەرەگرافانە بکە بە لیستی خاڵدار، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>N&amp;umbered List</source>
        <translation type="unfinished">لیستی ژ&amp;مارەدار</translation>
    </message>
    <message>
        <source>Make these paragraphs a numbered list, or take it back</source>
        <translation type="unfinished">ئەم پەرەگرافانە بکە بە لیستی ژمارەدار، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;بەستەر…</translation>
    </message>
    <message>
        <source>Link the selected words to an address</source>
        <translation type="unfinished">وشە هەڵبژێردراوەکان ببەستەوە بە ناونیشانێکەوە</translation>
    </message>
    <message>
        <source>Langua&amp;ge of Passage…</source>
        <translation type="unfinished">&amp;زمانی ئەم دەقە…</translation>
    </message>
    <message>
        <source>Say that the selected words are in another language than the story</source>
        <translation type="unfinished">بڵێ کە وشە هەڵبژێردراوەکان بە زمانێکی ترن جیا لە زمانی بابەتەکە</translation>
    </message>
    <message>
        <source>&amp;Digits…</source>
        <translation type="unfinished">&amp;ژمارەکان…</translation>
    </message>
    <message>
        <source>In which digits numbers are written in this language</source>
        <translation type="unfinished">ژمارەکان لەم زمانەدا بە کام ڕەنووس دەنووسرێن</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;خشتە…</translation>
    </message>
    <message>
        <source>Put in a small table</source>
        <translation>خشتەیەکی بچووک دابنێ</translation>
    </message>
    <message>
        <source>S&amp;ection Break</source>
        <translation type="unfinished">جی&amp;اکەرەوەی بەش</translation>
    </message>
    <message>
        <source>Put in a line that parts what follows from what came before</source>
        <translation type="unfinished">هێڵێک دابنێ کە ئەوەی دواتر لەوەی پێشوو جیا بکاتەوە</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;پەراوێز</translation>
    </message>
    <message>
        <source>Put in a footnote at the caret</source>
        <translation>پەراوێزێک لە شوێنی نیشانەی نووسین دابنێ</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>و&amp;ێنە…</translation>
    </message>
    <message>
        <source>Add a photo to the story and put it at the caret</source>
        <translation type="unfinished">وێنەیەک بۆ بابەتەکە زیاد بکە و لە شوێنی نیشانەی نووسین دایبنێ</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the Bin</source>
        <translation type="unfinished">&amp;گواستنەوە بۆ سەبەتە</translation>
    </message>
    <message>
        <source>Keep the selected passage below the story, unused; it never leaves</source>
        <translation type="unfinished">دەقە هەڵبژێردراوەکە لە ژێر بابەتەکەدا هەڵبگرە، بێ بەکارهێنان؛ هەرگیز دەرناچێت</translation>
    </message>
    <message>
        <source>Read Thro&amp;ugh</source>
        <translation type="unfinished">&amp;خوێندنەوەی تەواو</translation>
    </message>
    <message>
        <source>Only the copy with its notes and suggestions; typing changes nothing until you press Esc</source>
        <translation type="unfinished">تەنیا دەقەکە لەگەڵ تێبینی و پێشنیارەکانی؛ نووسین هیچ ناگۆڕێت تا Esc دادەگریت</translation>
    </message>
    <message>
        <source>&amp;Send to Destination…</source>
        <translation type="unfinished">ناردن ب&amp;ۆ شوێنێک…</translation>
    </message>
    <message>
        <source>Show what the destination would get of the story, and send it</source>
        <translation type="unfinished">پیشانی بدە شوێنەکە چی لە بابەتەکە وەردەگرێت، و بینێرە</translation>
    </message>
    <message>
        <source>&amp;Flash…</source>
        <translation type="unfinished">هەوا&amp;ڵی بەپەلە…</translation>
    </message>
    <message>
        <source>Send a headline at once; the rest follows</source>
        <translation type="unfinished">سەردێڕێک یەکسەر بنێرە؛ ئەوی تر دوای ئەو دێت</translation>
    </message>
    <message>
        <source>Deli&amp;veries…</source>
        <translation type="unfinished">&amp;ناردنەکان…</translation>
    </message>
    <message>
        <source>What is on its way, what arrived, and what needs you</source>
        <translation type="unfinished">چی لە ڕێگەدایە، چی گەیشتووە، و چی پێویستی بە تۆیە</translation>
    </message>
    <message>
        <source>Destinations…</source>
        <translation type="unfinished">شوێنەکانی ناردن…</translation>
    </message>
    <message>
        <source>The sites, servers and folders where stories go, and what they become there</source>
        <translation type="unfinished">ئەو ماڵپەڕ، ڕاژەکار و بوخچانەی بابەتیان بۆ دەچێت، و لەوێ دەبن بە چی</translation>
    </message>
    <message>
        <source>W&amp;hat Came In…</source>
        <translation type="unfinished">چی &amp;هاتووە…</translation>
    </message>
    <message>
        <source>What arrived in the folder of incoming copy since the newsroom was opened</source>
        <translation type="unfinished">چی هاتووەتە بوخچەی دەقە هاتووەکان لەوەتەی ژووری هەواڵ کراوەتەوە</translation>
    </message>
    <message>
        <source>Import Review…</source>
        <translation type="unfinished">هاوردەکردنی پێداچوونەوە…</translation>
    </message>
    <message>
        <source>Bring back what others reviewed: their changes as proposals, their comments as notes</source>
        <translation type="unfinished">ئەوەی کەسانی تر پێیدا چوونەتەوە بیهێنەرەوە: گۆڕانکارییەکانیان وەک پێشنیار، لێدوانەکانیان وەک تێبینی</translation>
    </message>
    <message>
        <source>Print Marked-&amp;up Copy…</source>
        <translation type="unfinished">چاپکردنی دە&amp;ق لەگەڵ نیشانەکان…</translation>
    </message>
    <message>
        <source>Print the story with everything that is proposed for it, and with its notes</source>
        <translation type="unfinished">بابەتەکە لەگەڵ هەموو پێشنیارەکان و تێبینییەکانی چاپ بکە</translation>
    </message>
    <message>
        <source>Show What Wou&amp;ld Leave…</source>
        <translation type="unfinished">پیشاندانی &amp;ئەوەی دەردەچێت…</translation>
    </message>
    <message>
        <source>The exact output in any format, and what differs from what left last</source>
        <translation type="unfinished">دەرهاتە ڕاستەقینەکە بە هەر شێوازێک، و جیاوازیی لەگەڵ ئەوەی دوا جار دەرچوو</translation>
    </message>
    <message>
        <source>What Changed Since &amp;I Read It</source>
        <translation type="unfinished">چی گ&amp;ۆڕاوە لەوەتەی خوێندوومەتەوە</translation>
    </message>
    <message>
        <source>Compare the story with what it was when you left it last: accept each change, or put it back</source>
        <translation type="unfinished">بابەتەکە لەگەڵ ئەو کاتەی دوا جار جێتهێشت بەراورد بکە: هەر گۆڕانکارییەک پەسەند بکە، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>What the &amp;Desk Changed</source>
        <translation type="unfinished">&amp;ژووری هەواڵ چی گۆڕیوە</translation>
    </message>
    <message>
        <source>Compare the story with what was filed, and who changed what since</source>
        <translation type="unfinished">بابەتەکە لەگەڵ ئەوەی درابوو بەراورد بکە، و کێ لەوەتە چی گۆڕیوە</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>What the check of spelling, style, names and numbers found</source>
        <translation type="unfinished">پشکنینی ڕێنووس، شێواز، ناو و ژمارەکان چی دۆزیوەتەوە</translation>
    </message>
    <message>
        <source>Next Language Finding</source>
        <translation type="unfinished">تێبینیی زمانیی دواتر</translation>
    </message>
    <message>
        <source>Go to the next words that the check of spelling and style objects to</source>
        <translation type="unfinished">بڕۆ بۆ وشەکانی دواتر کە پشکنینی ڕێنووس و شێواز ڕەخنەی لێیان هەیە</translation>
    </message>
    <message>
        <source>Previous Language Finding</source>
        <translation type="unfinished">تێبینیی زمانیی پێشوو</translation>
    </message>
    <message>
        <source>Go to the words before that the check of spelling and style objects to</source>
        <translation type="unfinished">بڕۆ بۆ وشەکانی پێشوو کە پشکنینی ڕێنووس و شێواز ڕەخنەی لێیان هەیە</translation>
    </message>
    <message>
        <source>Check Spelling and Style</source>
        <translation type="unfinished">پشکنینی ڕێنووس و شێواز</translation>
    </message>
    <message>
        <source>Check spelling, style, names and numbers while you type, or do not</source>
        <translation type="unfinished">لە کاتی نووسیندا ڕێنووس، شێواز، ناو و ژمارەکان بپشکنە، یان مەیانپشکنە</translation>
    </message>
    <message>
        <source>Make a Source Con&amp;fidential…</source>
        <translation type="unfinished">ن&amp;هێنیکردنی سەرچاوەیەک…</translation>
    </message>
    <message>
        <source>All but an alias goes into your vault, and out of everything else</source>
        <translation type="unfinished">هەموو شت جگە لە نازناوێک دەچێتە گەنجینەکەت، و لە هەموو شوێنێکی تر دەردەچێت</translation>
    </message>
    <message>
        <source>&amp;Vault…</source>
        <translation type="unfinished">&amp;گەنجینە…</translation>
    </message>
    <message>
        <source>What only you can read: make the vault, look into it, change its passphrase</source>
        <translation type="unfinished">ئەوەی تەنیا تۆ دەتوانیت بیخوێنیتەوە: گەنجینەکە دروست بکە، سەیری ناوی بکە، دەستەواژە نهێنییەکەی بگۆڕە</translation>
    </message>
    <message>
        <source>Lock or &amp;Unlock Vault</source>
        <translation type="unfinished">داخستن یان &amp;کردنەوەی گەنجینە</translation>
    </message>
    <message>
        <source>Lock the vault at once, or ask for its passphrase</source>
        <translation type="unfinished">گەنجینەکە یەکسەر دابخە، یان داوای دەستەواژە نهێنییەکەی بکە</translation>
    </message>
    <message>
        <source>&amp;Transcripts and Recordings…</source>
        <translation type="unfinished">دە&amp;قی تۆمارکراو و تۆمارەکان…</translation>
    </message>
    <message>
        <source>Listen, read and type along, and make quotes of what was said for this story</source>
        <translation type="unfinished">گوێ بگرە، بخوێنەرەوە و لەگەڵیدا بنووسە، و لەوەی وتراوە وتە بۆ ئەم بابەتە دروست بکە</translation>
    </message>
    <message>
        <source>A&amp;ll Transcripts…</source>
        <translation type="unfinished">هە&amp;موو دەقە تۆمارکراوەکان…</translation>
    </message>
    <message>
        <source>Those of every story, and those of none</source>
        <translation type="unfinished">هی هەموو بابەتێک، و ئەوانەی هی هیچ بابەتێک نین</translation>
    </message>
    <message>
        <source>Quote &amp;Report…</source>
        <translation type="unfinished">&amp;ڕاپۆرتی وتەکان…</translation>
    </message>
    <message>
        <source>Every quotation with speaker, verdict, evidence and checker, as a file</source>
        <translation type="unfinished">هەموو وتەیەک لەگەڵ بێژەر، بڕیار، بەڵگە و پشکنەرەکەی، وەک پەڕگەیەک</translation>
    </message>
    <message>
        <source>Pr&amp;int Quote Report…</source>
        <translation type="unfinished">&amp;چاپکردنی ڕاپۆرتی وتەکان…</translation>
    </message>
    <message>
        <source>The same on paper</source>
        <translation>هەمان شت لەسەر کاغەز</translation>
    </message>
    <message>
        <source>Clear for Leavin&amp;g…</source>
        <translation type="unfinished">ڕێگەدان &amp;بە دەرچوون…</translation>
    </message>
    <message>
        <source>Let this version of a story with a confidential source leave, also while the vault is locked</source>
        <translation type="unfinished">با ئەم وەشانەی بابەتێک کە سەرچاوەیەکی نهێنی تێدایە دەربچێت، تەنانەت کاتێک گەنجینەکە داخراوە</translation>
    </message>
    <message>
        <source>Quote &amp;Book…</source>
        <translation type="unfinished">&amp;پەرتووکی وتەکان…</translation>
    </message>
    <message>
        <source>Everything that was said in all stories, and who said it</source>
        <translation type="unfinished">هەموو ئەوەی لە هەموو بابەتەکاندا وتراوە، و کێ وتوویەتی</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>&amp;سەرچاوەکان…</translation>
    </message>
    <message>
        <source>Everybody who was asked: terms, contacts, right of reply, where quoted</source>
        <translation type="unfinished">هەموو ئەوانەی پرسیاریان لێ کراوە: مەرج، پەیوەندی، مافی وەڵامدانەوە، لە کوێ وتەیان هاتووە</translation>
    </message>
    <message>
        <source>Quotations in the &amp;Copy</source>
        <translation type="unfinished">وتەکانی &amp;ناو دەق</translation>
    </message>
    <message>
        <source>Every quotation in the copy, by speaker, and whether those were the words</source>
        <translation type="unfinished">هەموو وتەیەکی دەقەکە، بەپێی بێژەر، و ئایا وشەکان هەر ئەوانە بوون</translation>
    </message>
    <message>
        <source>&amp;Next Quotation to Look At</source>
        <translation type="unfinished">وتەی &amp;دواتر بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>Go to the next one that was said otherwise, by somebody else, or not for use</source>
        <translation type="unfinished">بڕۆ بۆ ئەوەی دواتر کە بە شێوەیەکی تر وتراوە، یان لەلایەن کەسێکی ترەوە، یان بۆ بەکارهێنان نییە</translation>
    </message>
    <message>
        <source>&amp;Previous Quotation to Look At</source>
        <translation type="unfinished">وتە&amp;ی پێشوو بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>بڕۆ بۆ ئەوەی پێشوو</translation>
    </message>
    <message>
        <source>&amp;What About This Quotation?</source>
        <translation type="unfinished">&amp;ئەم وتەیە چۆنە؟</translation>
    </message>
    <message>
        <source>What was recorded for the quotation at the caret, and what can be done about it</source>
        <translation type="unfinished">چی بۆ وتەکەی شوێنی نیشانەی نووسین تۆمار کراوە، و چی لەگەڵی بکرێت</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پەڕگە</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;دەستکاری</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished">&amp;شێوازی نووسین</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;بابەت</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation type="unfinished">پ&amp;ێداچوونەوە</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation type="unfinished">و&amp;تەکان</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ب&amp;ینین</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ی&amp;ارمەتی</translation>
    </message>
    <message>
        <source>&amp;Recent Newsrooms</source>
        <translation type="unfinished">ژوور&amp;ی هەواڵە نوێیەکان</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;بڕۆ</translation>
    </message>
    <message>
        <source>Save &amp;As</source>
        <translation>&amp;پاشەکەوتکردن وەک</translation>
    </message>
    <message>
        <source>More For&amp;mats</source>
        <translation type="unfinished">&amp;شێوازی تر</translation>
    </message>
    <message>
        <source>Newsroom Up&amp;keep</source>
        <translation type="unfinished">چاود&amp;ێریی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;ڕەنگەکان</translation>
    </message>
    <message>
        <source>&amp;Note on These Words</source>
        <translation type="unfinished">تێبینی لەسەر &amp;ئەم وشانە</translation>
    </message>
    <message>
        <source>Say something about the selected words, or the paragraph, to who works on the story</source>
        <translation type="unfinished">لەبارەی وشە هەڵبژێردراوەکان یان پەرەگرافەکەوە شتێک بە کارکەرانی ئەم بابەتە بڵێ</translation>
    </message>
    <message>
        <source>Note on Something &amp;Else…</source>
        <translation type="unfinished">تێبینی لەسەر &amp;شتێکی تر…</translation>
    </message>
    <message>
        <source>Say something about the story, a field, a photo or its caption</source>
        <translation type="unfinished">لەبارەی بابەتەکە، خانەیەک، وێنەیەک یان ژێرنووسەکەیەوە شتێک بڵێ</translation>
    </message>
    <message>
        <source>Ne&amp;xt Note or Suggestion</source>
        <translation type="unfinished">تێبینی &amp;یان پێشنیاری دواتر</translation>
    </message>
    <message>
        <source>Go to the words that the next note or suggestion is about</source>
        <translation type="unfinished">بڕۆ بۆ ئەو وشانەی تێبینی یان پێشنیاری دواتر لەبارەیانەوەیە</translation>
    </message>
    <message>
        <source>Pre&amp;vious Note or Suggestion</source>
        <translation type="unfinished">تێ&amp;بینی یان پێشنیاری پێشوو</translation>
    </message>
    <message>
        <source>Go to the words that the note or suggestion before is about</source>
        <translation type="unfinished">بڕۆ بۆ ئەو وشانەی تێبینی یان پێشنیاری پێشوو لەبارەیانەوەیە</translation>
    </message>
    <message>
        <source>&amp;Answer, or Back to the Words</source>
        <translation type="unfinished">وە&amp;ڵامدانەوە، یان گەڕانەوە بۆ وشەکان</translation>
    </message>
    <message>
        <source>From the words to their card in the margin, to write an answer; from there back</source>
        <translation type="unfinished">لە وشەکانەوە بۆ کارتەکەیان لە پەراوێزدا، بۆ نووسینی وەڵام؛ لەوێشەوە بۆ دواوە</translation>
    </message>
    <message>
        <source>&amp;Resolve or Open Again</source>
        <translation type="unfinished">کۆتایی&amp;هێنان یان کردنەوەی دووبارە</translation>
    </message>
    <message>
        <source>Settle the note that is open in the margin, or open it again</source>
        <translation type="unfinished">ئەو تێبینییەی لە پەراوێزدا کراوەیە کۆتایی پێ بهێنە، یان دووبارە بیکەرەوە</translation>
    </message>
    <message>
        <source>&amp;Which Notes Are Shown…</source>
        <translation type="unfinished">ک&amp;ام تێبینییانە پیشان بدرێن…</translation>
    </message>
    <message>
        <source>Open ones, mine, resolved ones, all; those of one person</source>
        <translation type="unfinished">کراوەکان، هی من، کۆتاییهاتووەکان، هەموو؛ هی یەک کەس</translation>
    </message>
    <message>
        <source>Show or Hide the &amp;Margin</source>
        <translation type="unfinished">پیشا&amp;ندان یان شاردنەوەی پەراوێز</translation>
    </message>
    <message>
        <source>Notes and suggestions beside the copy, or not</source>
        <translation type="unfinished">تێبینی و پێشنیارەکان لە تەنیشت دەقەکەوە، یان نا</translation>
    </message>
    <message>
        <source>Photo Des&amp;k…</source>
        <translation type="unfinished">مێ&amp;زی وێنە…</translation>
    </message>
    <message>
        <source>The photos of this story: contact sheet, cuts, captions, where they are used</source>
        <translation type="unfinished">وێنەکانی ئەم بابەتە: پەڕەی وێنەکان، بڕین، ژێرنووس، لە کوێ بەکارهاتوون</translation>
    </message>
    <message>
        <source>Al&amp;l Photos…</source>
        <translation>&amp;هەموو وێنەکان…</translation>
    </message>
    <message>
        <source>Every photo of the newsroom on the photo desk</source>
        <translation type="unfinished">هەموو وێنەیەکی ژووری هەواڵ لەسەر مێزی وێنە</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>پلاندانان…</translation>
    </message>
    <message>
        <source>The calendar, and the budget of each day: what is due, how long, how far</source>
        <translation type="unfinished">ساڵنامە و پلانی هەر ڕۆژێک: وادەی چی هاتووە، چەند درێژە، گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>New As&amp;signment…</source>
        <translation type="unfinished">&amp;ئەرکی نوێ…</translation>
    </message>
    <message>
        <source>Ask somebody for a story that is not begun yet</source>
        <translation type="unfinished">داوای بابەتێک لە کەسێک بکە کە هێشتا دەستی پێ نەکراوە</translation>
    </message>
    <message>
        <source>Replace in Stories…</source>
        <translation type="unfinished">جێگۆڕین لە بابەتەکاندا…</translation>
    </message>
    <message>
        <source>Find and replace in many stories; every change is shown before it is made</source>
        <translation type="unfinished">لە چەندین بابەتدا بدۆزەوە و بیگۆڕە؛ هەر گۆڕانکارییەک پێش کردنی پیشان دەدرێت</translation>
    </message>
    <message>
        <source>Shape of the Story…</source>
        <translation type="unfinished">شێوەی بابەت…</translation>
    </message>
    <message>
        <source>Length, who is quoted how often, how hard it is to read, and what a search shows</source>
        <translation type="unfinished">درێژی، وتەی کێ چەند جار هاتووە، خوێندنەوەی چەند قورسە، و گەڕان چی پیشان دەدات</translation>
    </message>
    <message>
        <source>Style&amp;book…</source>
        <translation type="unfinished">&amp;ڕێنمای شێواز…</translation>
    </message>
    <message>
        <source>The rules of the house style: change, switch and try them, bring in others</source>
        <translation type="unfinished">ڕێساکانی شێوازی ژووری هەواڵ: بیانگۆڕە، بیانکەرەوە یان بیانکوژێنەرەوە و تاقییان بکەرەوە، هی تر بهێنە</translation>
    </message>
    <message>
        <source>&amp;Suggest Changes</source>
        <translation type="unfinished">پێشنیاری &amp;گۆڕانکاری</translation>
    </message>
    <message>
        <source>What you change in this story is only proposed, until somebody accepts it</source>
        <translation type="unfinished">ئەوەی لەم بابەتەدا دەیگۆڕیت تەنیا پێشنیار دەکرێت، تا کەسێک پەسەندی دەکات</translation>
    </message>
    <message>
        <source>Show the &amp;Original</source>
        <translation type="unfinished">&amp;پیشاندانی دەقی بنەڕەت</translation>
    </message>
    <message>
        <source>The copy as it is without the suggestions</source>
        <translation type="unfinished">دەقەکە وەک خۆی، بێ پێشنیارەکان</translation>
    </message>
    <message>
        <source>Show Suggestions &amp;Marked</source>
        <translation type="unfinished">پیشاندانی پێشنیارەکان &amp;بە نیشانە</translation>
    </message>
    <message>
        <source>The copy with what is suggested marked in it</source>
        <translation type="unfinished">دەقەکە لەگەڵ نیشانەی پێشنیارەکان تێیدا</translation>
    </message>
    <message>
        <source>Show As &amp;If Accepted</source>
        <translation type="unfinished">پیشاندان وەک &amp;ئەوەی پەسەند کرابن</translation>
    </message>
    <message>
        <source>The copy as it would be with all suggestions accepted</source>
        <translation type="unfinished">دەقەکە وەک ئەوەی هەموو پێشنیارەکان پەسەند کرابن</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Reading</source>
        <translation type="unfinished">&amp;خوێندنەوەی دواتر پیشان بدە</translation>
    </message>
    <message>
        <source>From the original to the marked copy, to the copy as if accepted, and round</source>
        <translation type="unfinished">لە بنەڕەتەوە بۆ دەقی نیشانەکراو، بۆ دەق وەک پەسەندکراو، و دووبارە لە سەرەتاوە</translation>
    </message>
    <message>
        <source>Next Su&amp;ggestion</source>
        <translation type="unfinished">&amp;پێشنیاری دواتر</translation>
    </message>
    <message>
        <source>Go to the next change that somebody suggests</source>
        <translation>بڕۆ بۆ گۆڕانکاریی دواتر کە کەسێک پێشنیاری کردووە</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation type="unfinished">پ&amp;ێشنیاری پێشوو</translation>
    </message>
    <message>
        <source>Go to the change before that somebody suggests</source>
        <translation>بڕۆ بۆ گۆڕانکاریی پێشوو کە کەسێک پێشنیاری کردووە</translation>
    </message>
    <message>
        <source>Accep&amp;t Suggestion</source>
        <translation type="unfinished">پە&amp;سەندکردنی پێشنیار</translation>
    </message>
    <message>
        <source>Accept the suggestion at the caret, or all in the selection, and go on</source>
        <translation type="unfinished">پێشنیارەکەی شوێنی نیشانەی نووسین، یان هەموو ئەوانەی لە هەڵبژێردراوەکەدان پەسەند بکە، و بەردەوام بە</translation>
    </message>
    <message>
        <source>Re&amp;ject Suggestion</source>
        <translation type="unfinished">ڕە&amp;تکردنەوەی پێشنیار</translation>
    </message>
    <message>
        <source>Reject the suggestion at the caret, or all in the selection, and go on</source>
        <translation type="unfinished">پێشنیارەکەی شوێنی نیشانەی نووسین، یان هەموو ئەوانەی لە هەڵبژێردراوەکەدان ڕەت بکەرەوە، و بەردەوام بە</translation>
    </message>
    <message>
        <source>&amp;Accept All Suggestions</source>
        <translation type="unfinished">&amp;پەسەندکردنی هەموو پێشنیارەکان</translation>
    </message>
    <message>
        <source>Accept everything that is suggested for this story and its photos</source>
        <translation>هەموو ئەوەی بۆ ئەم بابەتە و وێنەکانی پێشنیار کراوە پەسەند بکە</translation>
    </message>
    <message>
        <source>&amp;Reject All Suggestions</source>
        <translation type="unfinished">&amp;ڕەتکردنەوەی هەموو پێشنیارەکان</translation>
    </message>
    <message>
        <source>Reject everything that is suggested for this story and its photos</source>
        <translation>هەموو ئەوەی بۆ ئەم بابەتە و وێنەکانی پێشنیار کراوە ڕەت بکەرەوە</translation>
    </message>
    <message>
        <source>Accept or Reject All &amp;by…</source>
        <translation type="unfinished">پەسەندکردن &amp;یان ڕەتکردنەوەی هەموو پێشنیارەکانی…</translation>
    </message>
    <message>
        <source>Accept or reject everything that one person suggests</source>
        <translation type="unfinished">هەموو ئەوەی یەک کەس پێشنیاری کردووە پەسەند بکە یان ڕەت بکەرەوە</translation>
    </message>
    <message>
        <source>Sh&amp;ow the Copy</source>
        <translation type="unfinished">&amp;دەقەکە پیشان بدە</translation>
    </message>
    <message>
        <source>Decide on Severa&amp;l</source>
        <translation type="unfinished">بڕیاردان لەسەر &amp;چەند دانەیەک</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>وەرگێڕان…</translation>
    </message>
    <message>
        <source>Begin a translation: a story of its own that knows its original</source>
        <translation type="unfinished">دەست بە وەرگێڕانێک بکە: بابەتێکی سەربەخۆ کە بنەڕەتەکەی دەناسێت</translation>
    </message>
    <message>
        <source>Original and Translation…</source>
        <translation type="unfinished">دەقی بنەڕەت و وەرگێڕان…</translation>
    </message>
    <message>
        <source>The two side by side, sentence by sentence, and what is still to be done</source>
        <translation type="unfinished">هەردووکیان لە تەنیشت یەک، ڕستە بە ڕستە، و ئەوەی هێشتا ماوە بکرێت</translation>
    </message>
    <message>
        <source>&amp;Back Up Now…</source>
        <translation type="unfinished">&amp;ئێستا کۆپیی یەدەگ بگرە…</translation>
    </message>
    <message>
        <source>Copy the whole newsroom to a safe place, while you and others go on writing</source>
        <translation type="unfinished">هەموو ژووری هەواڵ لەبەر بگرەوە بۆ شوێنێکی پارێزراو، لە کاتێکدا تۆ و ئەوانی تر بەردەوامن لە نووسین</translation>
    </message>
    <message>
        <source>&amp;Restore Backup…</source>
        <translation type="unfinished">&amp;گەڕاندنەوەی کۆپیی یەدەگ…</translation>
    </message>
    <message>
        <source>Make a newsroom of a backup again, beside the one you have</source>
        <translation type="unfinished">لە کۆپییەکی یەدەگەوە دووبارە ژووری هەواڵ دروست بکەرەوە، لە تەنیشت ئەوەی هەتە</translation>
    </message>
    <message>
        <source>&amp;Check Newsroom…</source>
        <translation type="unfinished">&amp;پشکنینی ژووری هەواڵ…</translation>
    </message>
    <message>
        <source>Look whether file, log, versions and photos are whole, and repair what is not</source>
        <translation type="unfinished">سەیر بکە پەڕگە، تۆمارنامە، وەشان و وێنەکان تەواون، و ئەوەی تەواو نییە چاکی بکەرەوە</translation>
    </message>
    <message>
        <source>Write Out as &amp;Plain Files…</source>
        <translation type="unfinished">&amp;نووسین وەک پەڕگەی سادە…</translation>
    </message>
    <message>
        <source>The whole newsroom as Markdown, JSON and photos, read without this program</source>
        <translation type="unfinished">هەموو ژووری هەواڵ وەک Markdown، JSON و وێنە، کە بێ ئەم بەرنامەیە دەخوێنرێتەوە</translation>
    </message>
    <message>
        <source>What Is on the &amp;Spike…</source>
        <translation type="unfinished">&amp;لادراوەکان…</translation>
    </message>
    <message>
        <source>Everything that was spiked: read it, restore it, or empty the spike</source>
        <translation type="unfinished">هەموو ئەوەی لادراوە: بیخوێنەرەوە، بیگەڕێنەرەوە، یان لادراوەکان بەتاڵ بکە</translation>
    </message>
    <message>
        <source>Who Changed &amp;What…</source>
        <translation type="unfinished">&amp;کێ چی گۆڕیوە…</translation>
    </message>
    <message>
        <source>Who changed which field when, in the whole newsroom</source>
        <translation type="unfinished">کێ کەی کام خانەی گۆڕیوە، لە هەموو ژووری هەواڵدا</translation>
    </message>
    <message>
        <source>&amp;Merge Newsroom…</source>
        <translation type="unfinished">&amp;یەکخستنی ژووری هەواڵ…</translation>
    </message>
    <message>
        <source>Take in what was written in another copy of the newsroom, on a laptop say</source>
        <translation type="unfinished">ئەوەی لە کۆپییەکی تری ژووری هەواڵدا نووسراوە وەریبگرە، بۆ نموونە لەسەر لاپتۆپێک</translation>
    </message>
    <message>
        <source>Read Mi&amp;xed Passages…</source>
        <translation type="unfinished">&amp;خوێندنەوەی بەشە تێکەڵاوەکان…</translation>
    </message>
    <message>
        <source>Passages that were changed on both sides of a merge and not read since</source>
        <translation type="unfinished">ئەو بەشانەی لە هەردوو لای یەکخستنێکدا گۆڕدراون و لەوەتە نەخوێنراونەتەوە</translation>
    </message>
    <message>
        <source>Open Story Files by &amp;Double Click</source>
        <translation type="unfinished">کردنەوەی پەڕگەی &amp;بابەت بە دوو کرتە</translation>
    </message>
    <message>
        <source>Let the file manager open stories that were sent to you with deskeditor</source>
        <translation type="unfinished">با بەڕێوەبەری پەڕگەکان ئەو بابەتانەی بۆت نێردراون بە deskeditor بکاتەوە</translation>
    </message>
    <message>
        <source>Open Story &amp;File…</source>
        <translation type="unfinished">کردنەوەی پەڕ&amp;گەی بابەت…</translation>
    </message>
    <message>
        <source>Open a story that somebody sent; it merges with what you have of it</source>
        <translation type="unfinished">بابەتێک بکەرەوە کە کەسێک ناردوویەتی؛ لەگەڵ ئەوەی لێی هەتە یەک دەخرێت</translation>
    </message>
    <message>
        <source>S&amp;end to Desk…</source>
        <translation type="unfinished">ناردن بۆ &amp;ژووری هەواڵ…</translation>
    </message>
    <message>
        <source>Write the story to one file for a colleague in another newsroom</source>
        <translation type="unfinished">بابەتەکە لە یەک پەڕگەدا بۆ هاوکارێک لە ژووری هەواڵێکی تر بنووسە</translation>
    </message>
    <message>
        <source>Des&amp;troy…</source>
        <translation type="unfinished">لە&amp;ناوبردن…</translation>
    </message>
    <message>
        <source>Remove the story for good, from every version and file; it cannot be undone</source>
        <translation type="unfinished">بابەتەکە بۆ هەمیشە لە هەموو وەشان و پەڕگەیەک لاببە؛ ناگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;نووسین</translation>
    </message>
    <message>
        <source>Nothing but the copy</source>
        <translation>هیچ جگە لە دەقەکە</translation>
    </message>
    <message>
        <source>The copy, with quotes and details beside it</source>
        <translation type="unfinished">دەقەکە، وتە و وردەکارییەکان لە تەنیشتی</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>ب&amp;ڵاوکردنەوە</translation>
    </message>
    <message>
        <source>The copy, with preview and photos beside it</source>
        <translation type="unfinished">دەقەکە، پێشبینین و وێنەکان لە تەنیشتی</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished">&amp;لیستی بابەتەکان</translation>
    </message>
    <message>
        <source>Show or hide the queue of stories</source>
        <translation>لیستی بابەتەکان پیشان بدە یان بیشارەوە</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished">&amp;تەنیشت</translation>
    </message>
    <message>
        <source>Show or hide the pane beside the copy</source>
        <translation type="unfinished">بەشی تەنیشت دەقەکە پیشان بدە یان بیشارەوە</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>&amp;پێشبینین</translation>
    </message>
    <message>
        <source>The article as readers will see it</source>
        <translation>بابەتەکە وەک خوێنەران دەیبینن</translation>
    </message>
    <message>
        <source>Quote&amp;s</source>
        <translation type="unfinished">و&amp;تەکان</translation>
    </message>
    <message>
        <source>Sources and what they said</source>
        <translation type="unfinished">سەرچاوەکان و ئەوەی وتوویانە</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>و&amp;ێنەکان</translation>
    </message>
    <message>
        <source>The photos of this story, their captions and credits</source>
        <translation type="unfinished">وێنەکانی ئەم بابەتە، ژێرنووس و مافەکانیان</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>و&amp;ردەکارییەکان</translation>
    </message>
    <message>
        <source>Every other field of the story</source>
        <translation>هەموو خانەکانی تری بابەتەکە</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;مێژوو</translation>
    </message>
    <message>
        <source>Every earlier version of this story: find, compare and restore it</source>
        <translation type="unfinished">هەموو وەشانەکانی پێشووی ئەم بابەتە: بدۆزەوە، بەراورد بکە و بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>Keep This &amp;Version…</source>
        <translation type="unfinished">ئە&amp;م وەشانە بپارێزە…</translation>
    </message>
    <message>
        <source>Keep the story as it is now, under a name of your own</source>
        <translation type="unfinished">بابەتەکە وەک ئێستا، بە ناوێکی خۆت بپارێزە</translation>
    </message>
    <message>
        <source>Next C&amp;hange</source>
        <translation type="unfinished">&amp;گۆڕانکاریی دواتر</translation>
    </message>
    <message>
        <source>Compare with the newest version, and go from change to change</source>
        <translation type="unfinished">لەگەڵ نوێترین وەشان بەراوردی بکە، و لە گۆڕانکارییەکەوە بۆ گۆڕانکارییەکی تر بڕۆ</translation>
    </message>
    <message>
        <source>Previous Ch&amp;ange</source>
        <translation type="unfinished">گ&amp;ۆڕانکاریی پێشوو</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>بڕۆ بۆ گۆڕانکاریی پێشوو</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished">&amp;بەشی دواتر</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation type="unfinished">تەختەکلیل ببە بۆ بەشی دواتری پەنجەرەکە</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished">بەشی &amp;پێشوو</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation type="unfinished">تەختەکلیل ببە بۆ بەشی پێشووی پەنجەرەکە</translation>
    </message>
    <message>
        <source>Next S&amp;tory</source>
        <translation type="unfinished">بابەتی &amp;دواتر</translation>
    </message>
    <message>
        <source>Go to the next open story</source>
        <translation>بڕۆ بۆ بابەتی کراوەی دواتر</translation>
    </message>
    <message>
        <source>Previous St&amp;ory</source>
        <translation type="unfinished">ب&amp;ابەتی پێشوو</translation>
    </message>
    <message>
        <source>Go to the open story before</source>
        <translation>بڕۆ بۆ بابەتی کراوەی پێشوو</translation>
    </message>
    <message>
        <source>Open in &amp;a Window of Its Own</source>
        <translation type="unfinished">&amp;کردنەوە لە پەنجەرەیەکی جیا</translation>
    </message>
    <message>
        <source>Move this story out of the tabs into another window</source>
        <translation type="unfinished">ئەم بابەتە لە بازدەرەکان دەربهێنە و بیبە بۆ پەنجەرەیەکی تر</translation>
    </message>
    <message>
        <source>Zoom I&amp;n</source>
        <translation>&amp;گەورەکردن</translation>
    </message>
    <message>
        <source>Make the copy larger</source>
        <translation>دەقەکە گەورەتر بکە</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ب&amp;چووککردنەوە</translation>
    </message>
    <message>
        <source>Make the copy smaller</source>
        <translation>دەقەکە بچووکتر بکە</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation type="unfinished">&amp;قەبارەی ئاسایی</translation>
    </message>
    <message>
        <source>Show the copy in the size that is set in Preferences</source>
        <translation type="unfinished">دەقەکە بەو قەبارەیە پیشان بدە کە لە هەڵبژاردەکاندا دانراوە</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <translation type="unfinished">دۆخی &amp;سەرنج</translation>
    </message>
    <message>
        <source>Dim all paragraphs but the one with the caret</source>
        <translation type="unfinished">هەموو پەرەگرافەکان کاڵ بکە جگە لەوەی نیشانەی نووسینی تێدایە</translation>
    </message>
    <message>
        <source>Show &amp;Marks</source>
        <translation type="unfinished">پیش&amp;اندانی نیشانەکان</translation>
    </message>
    <message>
        <source>Always show the marks of Markdown in the copy</source>
        <translation type="unfinished">نیشانەکانی Markdown هەمیشە لە دەقەکەدا پیشان بدە</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>پڕ بە &amp;شاشە</translation>
    </message>
    <message>
        <source>Fill the screen with this window</source>
        <translation>شاشەکە بەم پەنجەرەیە پڕ بکە</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;ڕووناک</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <translation>مەرەکەبی تاریک لەسەر کاغەزی ڕووناک</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;تاریک</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <translation>مەرەکەبی ڕووناک لەسەر کاغەزی تاریک</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished">وەک &amp;سیستەم</translation>
    </message>
    <message>
        <source>Light or dark as the rest of the desktop</source>
        <translation type="unfinished">ڕووناک یان تاریک وەک باقیی سیستەمەکە</translation>
    </message>
    <message>
        <source>New Stor&amp;y from Template…</source>
        <translation type="unfinished">بابەتی نوێ &amp;لە قاڵبەوە…</translation>
    </message>
    <message>
        <source>Begin a story with the words, length and details of its kind</source>
        <translation type="unfinished">دەست بە بابەتێک بکە بە وشە، درێژی و وردەکاریی جۆرەکەیەوە</translation>
    </message>
    <message>
        <source>Save as Te&amp;mplate…</source>
        <translation type="unfinished">&amp;پاشەکەوتکردن وەک قاڵب…</translation>
    </message>
    <message>
        <source>Let new stories begin with the words and details of this one</source>
        <translation type="unfinished">با بابەتە نوێیەکان بە وشە و وردەکاریی ئەمە دەست پێ بکەن</translation>
    </message>
    <message>
        <source>Writethru…</source>
        <translation type="unfinished">دووبارەنووسینەوە…</translation>
    </message>
    <message>
        <source>Put a new lead over the old copy</source>
        <translation type="unfinished">پێشەکییەکی نوێ لە سەر دەقە کۆنەکە دابنێ</translation>
    </message>
    <message>
        <source>Ne&amp;xt Step…</source>
        <translation type="unfinished">&amp;هەنگاوی دواتر…</translation>
    </message>
    <message>
        <source>List what can be done with this story now: file it, send it back, mark it ready</source>
        <translation type="unfinished">پیشانی بدە ئێستا چی لەم بابەتە بکرێت: بیدە، بیگەڕێنەرەوە، وەک ئامادە دایبنێ</translation>
    </message>
    <message>
        <source>Take Back M&amp;y Last Step</source>
        <translation type="unfinished">&amp;گەڕاندنەوەی دوا هەنگاوم</translation>
    </message>
    <message>
        <source>Put the story back where it was before what you did last, while nobody went on</source>
        <translation type="unfinished">بابەتەکە بگەڕێنەرەوە ئەو شوێنەی پێش دوا کاری تۆ لێی بوو، ئەگەر کەس بەردەوام نەبووە</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation type="unfinished">پشکنینەکان…</translation>
    </message>
    <message>
        <source>Legal, photo, facts, standards: what is needed, what was done by whom</source>
        <translation type="unfinished">یاسایی، وێنە، ڕاستییەکان، پێوەرەکان: چی پێویستە، چی کراوە و کێ کردوویەتی</translation>
    </message>
    <message>
        <source>Who &amp;Writes Here…</source>
        <translation type="unfinished">ک&amp;ێ لێرە دەنووسێت…</translation>
    </message>
    <message>
        <source>Say who you are: every change is kept under a name</source>
        <translation type="unfinished">بڵێ تۆ کێیت: هەر گۆڕانکارییەک لەگەڵ ناوێک دەپارێزرێت</translation>
    </message>
    <message>
        <source>My Desk, &amp;Today</source>
        <translation type="unfinished">مێز&amp;ی من، ئەمڕۆ</translation>
    </message>
    <message>
        <source>The stories of your section and your own that are due or were changed today</source>
        <translation type="unfinished">بابەتەکانی بەشەکەت و هی خۆت کە وادەیان هاتووە یان ئەمڕۆ گۆڕدراون</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>by hand</source>
        <translation>بە دەست</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ڕۆژانە</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>پێش نوێکردنەوەیەک</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 بابەت</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} بابەت</translation>
    </message>
</context>
<context>
    <name>barriers</name>
    <message>
        <source>legal</source>
        <translation>یاسایی</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>ڕاستییەکان</translation>
    </message>
    <message>
        <source>standards</source>
        <translation type="unfinished">پێوەرەکان</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>headline print</source>
        <translation>سەردێڕی چاپ</translation>
    </message>
    <message>
        <source>headline social</source>
        <translation type="unfinished">سەردێڕی تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>dek</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation type="unfinished">شوێن و بەروار</translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished">دەقی سەرەکی</translation>
    </message>
    <message>
        <source>editors note</source>
        <translation type="unfinished">تێبینیی سەرنووسەر</translation>
    </message>
    <message>
        <source>caption or alternative text of a photo</source>
        <translation type="unfinished">ژێرنووس یان دەقی جێگرەوەی وێنەیەک</translation>
    </message>
    <message>
        <source>The story is spiked; restore it first.</source>
        <translation type="unfinished">بابەتەکە لادراوە؛ سەرەتا بیگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>The story is on hold; release it first.</source>
        <translation type="unfinished">بابەتەکە ڕاگیراوە؛ سەرەتا ڕاگرتنەکەی لاببە.</translation>
    </message>
    <message>
        <source>The story is withheld; set its publication status to usable.</source>
        <translation type="unfinished">بابەتەکە ڕاگیراوە؛ دۆخی بڵاوکردنەوەی بکە بە بەکارهێنراو.</translation>
    </message>
    <message>
        <source>The story is in the state “{0}”; mark it ready first.</source>
        <translation type="unfinished">بابەتەکە لە دۆخی «{0}»دایە؛ سەرەتا وەک ئامادە دایبنێ.</translation>
    </message>
    <message>
        <source>The story is under embargo until further notice; wait, or lift it.</source>
        <translation type="unfinished">بڵاوکردنەوەی بابەتەکە تا ئاگادارییەکی تر ڕاگیراوە؛ چاوەڕێ بکە، یان لایببە.</translation>
    </message>
    <message>
        <source>The story is under embargo until {0}; wait, or lift it.</source>
        <translation type="unfinished">بڵاوکردنەوەی بابەتەکە تا {0} ڕاگیراوە؛ چاوەڕێ بکە، یان لایببە.</translation>
    </message>
    <message>
        <source>The {0} check is required and has not been done.</source>
        <translation type="unfinished">پشکنینی «{0}» پێویستە و نەکراوە.</translation>
    </message>
    <message>
        <source>One suggestion is open; accept or reject it.</source>
        <translation type="unfinished">پێشنیارێک کراوەیە؛ پەسەندی بکە یان ڕەتی بکەرەوە.</translation>
    </message>
    <message>
        <source>{0} suggestions are open; accept or reject them.</source>
        <translation type="unfinished">{0} پێشنیار کراوەن؛ پەسەندیان بکە یان ڕەتیان بکەرەوە.</translation>
    </message>
    <message>
        <source>One suggestion is open for the photo “{0}”; accept or reject it.</source>
        <translation type="unfinished">پێشنیارێک بۆ وێنەی «{0}» کراوەیە؛ پەسەندی بکە یان ڕەتی بکەرەوە.</translation>
    </message>
    <message>
        <source>{0} suggestions are open for the photo “{1}”; accept or reject them.</source>
        <translation type="unfinished">{0} پێشنیار بۆ وێنەی «{1}» کراوەن؛ پەسەندیان بکە یان ڕەتیان بکەرەوە.</translation>
    </message>
    <message>
        <source>One note is open; answer or resolve it.</source>
        <translation type="unfinished">تێبینییەک کراوەیە؛ وەڵامی بدەرەوە یان کۆتایی پێ بهێنە.</translation>
    </message>
    <message>
        <source>{0} notes are open; answer or resolve them.</source>
        <translation type="unfinished">{0} تێبینی کراوەن؛ وەڵامیان بدەرەوە یان کۆتاییان پێ بهێنە.</translation>
    </message>
    <message>
        <source>A passage in the {0} was changed on both sides of a merge; read it.</source>
        <translation type="unfinished">بەشێک ({0}) لە هەردوو لای یەکخستنێکدا گۆڕدراوە؛ بیخوێنەرەوە.</translation>
    </message>
    <message>
        <source>The story has no headline; write one.</source>
        <translation>بابەتەکە سەردێڕی نییە؛ یەکێک بنووسە.</translation>
    </message>
    <message>
        <source>“{0}” stands in the {1}; put in what is to come.</source>
        <translation type="unfinished">«{0}» هێشتا لە دەقدایە ({1})؛ ئەوەی دەبێت بێت دایبنێ.</translation>
    </message>
    <message>
        <source>The photo “{0}” is spiked or gone; restore it, or take it out of the story.</source>
        <translation type="unfinished">وێنەی «{0}» لادراوە یان نەماوە؛ بیگەڕێنەرەوە، یان لە بابەتەکە دەریبهێنە.</translation>
    </message>
    <message>
        <source>The photo “{0}” has no credit line; add one.</source>
        <translation type="unfinished">وێنەی «{0}» دێڕی مافی نییە؛ یەکێک زیاد بکە.</translation>
    </message>
    <message>
        <source>The photo “{0}” has no alternative text; write one or mark the photo as decorative.</source>
        <translation type="unfinished">وێنەی «{0}» دەقی جێگرەوەی نییە؛ یەکێک بنووسە یان وێنەکە وەک جوانکاری نیشان بکە.</translation>
    </message>
    <message>
        <source>The language check found 1 error, “{0}”; put it right, or let it stand in the Language pane.</source>
        <translation type="unfinished">پشکنینی زمان 1 هەڵەی دۆزیوەتەوە، «{0}»؛ ڕاستی بکەرەوە، یان لە بەشی «زمان»دا بیهێڵەوە.</translation>
    </message>
    <message>
        <source>The language check found {0} errors, the first in “{1}”; put it right, or let it stand in the Language pane.</source>
        <translation type="unfinished">پشکنینی زمان {0} هەڵەی دۆزیوەتەوە، یەکەم لە «{1}»؛ ڕاستی بکەرەوە، یان لە بەشی «زمان»دا بیهێڵەوە.</translation>
    </message>
    <message>
        <source>“{0}” is translated, and nobody said by whom; record the translator of the quote.</source>
        <translation type="unfinished">«{0}» وەرگێڕدراوە، و کەس نەیوتووە کێ وەریگێڕاوە؛ وەرگێڕی وتەکە تۆمار بکە.</translation>
    </message>
    <message>
        <source>“{0}” was said on background, and the copy names who said it; write “{1}”.</source>
        <translation type="unfinished">«{0}» بۆ پاشخان وتراوە، و دەقەکە ناوی بێژەرەکە دەبات؛ بنووسە «{1}».</translation>
    </message>
    <message>
        <source>“{0}” was said on background, and the copy names who said it; agree on how they may be called.</source>
        <translation type="unfinished">«{0}» بۆ پاشخان وتراوە، و دەقەکە ناوی بێژەرەکە دەبات؛ ڕێک بکەون چۆن باس بکرێت.</translation>
    </message>
    <message>
        <source>All that was recorded of {0} is {1}; attribute nothing to them.</source>
        <translation type="unfinished">هەموو ئەوەی لە {0} تۆمار کراوە {1}ە؛ هیچی پێوە مەبەستە.</translation>
    </message>
    <message>
        <source>These words were said off the record; take them out, or record new terms for the quote.</source>
        <translation type="unfinished">ئەم وشانە بۆ بڵاوکردنەوە نەوتراون؛ دەریانبهێنە، یان مەرجی نوێ بۆ وتەکە تۆمار بکە.</translation>
    </message>
    <message>
        <source>These words were said off the record, for another story; take them out, or record new terms for the quote there.</source>
        <translation type="unfinished">ئەم وشانە بۆ بڵاوکردنەوە نەوتراون، بۆ بابەتێکی تر؛ دەریانبهێنە، یان لەوێ مەرجی نوێ بۆ وتەکە تۆمار بکە.</translation>
    </message>
    <message>
        <source>These words were said on deep background: they may not be quoted; put them in your own words.</source>
        <translation type="unfinished">ئەم وشانە وەک پاشخانی قووڵ وتراون: نابێت وەک وتە بهێنرێن؛ بە وشەی خۆت بیاننووسە.</translation>
    </message>
    <message>
        <source>These words are under embargo until further notice; wait, or take them out.</source>
        <translation type="unfinished">بڵاوکردنەوەی ئەم وشانە تا ئاگادارییەکی تر ڕاگیراوە؛ چاوەڕێ بکە، یان دەریانبهێنە.</translation>
    </message>
    <message>
        <source>These words are under embargo until {0}; wait, or take them out.</source>
        <translation type="unfinished">بڵاوکردنەوەی ئەم وشانە تا {0} ڕاگیراوە؛ چاوەڕێ بکە، یان دەریانبهێنە.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«{0}»: {1}</translation>
    </message>
    <message>
        <source>Photo “{0}”: {1}</source>
        <translation>وێنەی «{0}»: {1}</translation>
    </message>
</context>
<context>
    <name>bars</name>
    <message>
        <source>Tools</source>
        <translation>ئامرازەکان</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ناردن</translation>
    </message>
    <message>
        <source>Other ways out: save as, more formats, what would leave</source>
        <translation type="unfinished">ڕێگەکانی تر: پاشەکەوتکردن وەک، شێوازی تر، ئەوەی دەردەچێت</translation>
    </message>
</context>
<context>
    <name>batchcaption</name>
    <message>
        <source>Caption several photos</source>
        <translation type="unfinished">ژێرنووس بۆ چەند وێنەیەک</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانە</translation>
    </message>
    <message>
        <source>Field to write</source>
        <translation>خانە بۆ نووسین</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>لە کوێ</translation>
    </message>
    <message>
        <source>What becomes of what stands there</source>
        <translation type="unfinished">ئەوەی لەوێیە چی لێ دێت</translation>
    </message>
    <message>
        <source>Instead of what stands there</source>
        <translation type="unfinished">لە جێی ئەوەی لەوێیە</translation>
    </message>
    <message>
        <source>Only where nothing stands</source>
        <translation type="unfinished">تەنیا لەو شوێنەی هیچی لێ نییە</translation>
    </message>
    <message>
        <source>Before what stands there</source>
        <translation type="unfinished">پێش ئەوەی لەوێیە</translation>
    </message>
    <message>
        <source>After what stands there</source>
        <translation type="unfinished">دوای ئەوەی لەوێیە</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Words; {place} and \macros\ are filled in for each photo</source>
        <translation type="unfinished">وشەکان؛ {place} و \macros\ بۆ هەر وێنەیەک پڕ دەکرێنەوە</translation>
    </message>
    <message>
        <source>{people} in {place} on {date}.</source>
        <translation type="unfinished">{people} لە {place}، {date}.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished">پڕکردنەوە</translation>
    </message>
    <message>
        <source>Put a field or a macro into the words</source>
        <translation type="unfinished">خانەیەک یان ماکرۆیەک بخەرە ناو وشەکان</translation>
    </message>
    <message>
        <source>What the photos will read</source>
        <translation type="unfinished">چی لەسەر وێنەکان دەنووسرێت</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>دواتر</translation>
    </message>
</context>
<context>
    <name>captioncheck</name>
    <message>
        <source>The rights ended on {0}; take another photo, or ask for more time.</source>
        <translation type="unfinished">مافەکان لە {0} بەسەرچوون؛ وێنەیەکی تر بەکاربهێنە، یان داوای کاتی زیاتر بکە.</translation>
    </message>
    <message>
        <source>The photo may not be published before {0}.</source>
        <translation type="unfinished">نابێت وێنەکە پێش {0} بڵاو بکرێتەوە.</translation>
    </message>
    <message>
        <source>Mind the terms of use: “{0}”.</source>
        <translation type="unfinished">سەرنجی مەرجەکانی بەکارهێنان بدە: «{0}».</translation>
    </message>
    <message>
        <source>Mind the instructions: “{0}”.</source>
        <translation type="unfinished">سەرنجی ڕێنماییەکان بدە: «{0}».</translation>
    </message>
    <message>
        <source>There is no caption; say who, what, where and when.</source>
        <translation type="unfinished">ژێرنووس نییە؛ بڵێ کێ، چی، لە کوێ و کەی.</translation>
    </message>
    <message>
        <source>The caption has {0} characters; readers leave it after {1}.</source>
        <translation type="unfinished">ژێرنووسەکە {0} نووسەیە؛ خوێنەران دوای {1} وازی لێ دەهێنن.</translation>
    </message>
    <message>
        <source>There is no alternative text; describe the photo, or mark it as decorative.</source>
        <translation type="unfinished">دەقی جێگرەوە نییە؛ وێنەکە وەسف بکە، یان وەک جوانکاری نیشانی بکە.</translation>
    </message>
    <message>
        <source>The alternative text is the caption once more; say what is to be seen.</source>
        <translation type="unfinished">دەقی جێگرەوە دووبارەی ژێرنووسەکەیە؛ بڵێ چی دەبینرێت.</translation>
    </message>
    <message>
        <source>The alternative text has {0} characters, more than {1}; put the rest into the extended description.</source>
        <translation type="unfinished">دەقی جێگرەوە {0} نووسەیە، زیاتر لە {1}؛ ئەوی تر بخەرە وەسفە درێژەکە.</translation>
    </message>
    <message>
        <source>There is no credit line; say who is to be named.</source>
        <translation type="unfinished">دێڕی مافی وێنە نییە؛ بڵێ ناوی کێ دەبرێت.</translation>
    </message>
    <message>
        <source>The caption differs from that of the photo, and nobody said why.</source>
        <translation type="unfinished">ژێرنووسەکە لە هی وێنەکە جیاوازە، و کەس نەیوتووە بۆچی.</translation>
    </message>
    <message>
        <source>The photo&apos;s own caption was changed after this one was written; read both.</source>
        <translation type="unfinished">ژێرنووسی خودی وێنەکە دوای نووسینی ئەمە گۆڕدراوە؛ هەردووکیان بخوێنەرەوە.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” among the people shown; one of them is wrong.</source>
        <translation type="unfinished">«{0}» لە ناو کەسانی ناو وێنەکەدا «{1}» نووسراوە؛ یەکێکیان هەڵەیە.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” in the copy; one of them is wrong.</source>
        <translation type="unfinished">«{0}» لە دەقەکەدا «{1}» نووسراوە؛ یەکێکیان هەڵەیە.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” in the newsroom; one of them is wrong.</source>
        <translation type="unfinished">«{0}» لە ژووری هەواڵدا «{1}» نووسراوە؛ یەکێکیان هەڵەیە.</translation>
    </message>
    <message>
        <source>“{0}”, who is shown, is written “{1}” in the copy; one of them is wrong.</source>
        <translation type="unfinished">«{0}»، کە لە وێنەکەدایە، لە دەقەکەدا «{1}» نووسراوە؛ یەکێکیان هەڵەیە.</translation>
    </message>
    <message>
        <source>“{0}”, who is shown, is written “{1}” in the newsroom; one of them is wrong.</source>
        <translation type="unfinished">«{0}»، کە لە وێنەکەدایە، لە ژووری هەواڵدا «{1}» نووسراوە؛ یەکێکیان هەڵەیە.</translation>
    </message>
    <message>
        <source>{0} is in the photo and not in the caption.</source>
        <translation type="unfinished">{0} لە وێنەکەدایە و لە ژێرنووسەکەدا نییە.</translation>
    </message>
    <message>
        <source>From left to right it is {0}; the caption has another order.</source>
        <translation type="unfinished">لە چەپەوە بۆ ڕاست {0}یە؛ ژێرنووسەکە ڕیزبەندییەکی تری هەیە.</translation>
    </message>
    <message>
        <source>The caption names {0}; say who is who (“from left”).</source>
        <translation type="unfinished">ژێرنووسەکە ناوی {0} دەبات؛ بڵێ کێ کێیە («لە چەپەوە»).</translation>
    </message>
    <message>
        <source>The caption says little; tell what happens in the photo.</source>
        <translation type="unfinished">ژێرنووسەکە کەم دەڵێت؛ بڵێ لە وێنەکەدا چی ڕوودەدات.</translation>
    </message>
    <message>
        <source>The caption does not say where; {0} is recorded.</source>
        <translation type="unfinished">ژێرنووسەکە ناڵێت لە کوێ؛ {0} تۆمار کراوە.</translation>
    </message>
    <message>
        <source>The caption does not say where, and no place is recorded.</source>
        <translation type="unfinished">ژێرنووسەکە ناڵێت لە کوێ، و هیچ شوێنێک تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>The caption does not say when; it was taken on {0}.</source>
        <translation type="unfinished">ژێرنووسەکە ناڵێت کەی؛ لە {0} گیراوە.</translation>
    </message>
    <message>
        <source>The caption does not say when.</source>
        <translation type="unfinished">ژێرنووسەکە ناڵێت کەی.</translation>
    </message>
    <message>
        <source>The photo is only {0} pixels wide: it will look soft.</source>
        <translation type="unfinished">وێنەکە تەنیا {0} پیکسڵ پانە: کاڵ دەردەکەوێت.</translation>
    </message>
</context>
<context>
    <name>captionmacros</name>
    <message>
        <source>Caption macros</source>
        <translation type="unfinished">ماکرۆکانی ژێرنووس</translation>
    </message>
    <message>
        <source>Typed between backslashes, \name\ becomes its text in captions, alternative texts and credits. A text may hold {people}, {place}, {date} and other macros.</source>
        <translation type="unfinished">کاتێک لە نێوان دوو هێڵی لاری پێچەوانەدا بنووسرێت، \name\ لە ژێرنووس، دەقی جێگرەوە و مافەکاندا دەبێت بە دەقەکەی. دەقێک دەتوانێت {people}، {place}، {date} و ماکرۆی تری تێدا بێت.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>ماکرۆکان</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ناوی کورت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;زیادکردن</translation>
    </message>
    <message>
        <source>Another macro</source>
        <translation>ماکرۆیەکی تر</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;لابردن</translation>
    </message>
    <message>
        <source>Take the chosen macro away</source>
        <translation>ماکرۆ هەڵبژێردراوەکە لاببە</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Who changed what</source>
        <translation>کێ چی گۆڕیوە</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>گۆڕانکاریی کێ</translation>
    </message>
    <message>
        <source>Story, photo or person</source>
        <translation>بابەت، وێنە یان کەس</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished">کۆنترەکان پیشان بدە</translation>
    </message>
    <message>
        <source>Changes before these</source>
        <translation type="unfinished">گۆڕانکارییەکانی پێش ئەمانە</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>بابەتەکە بکەرەوە</translation>
    </message>
    <message>
        <source>Open the story of the chosen change (Enter)</source>
        <translation type="unfinished">بابەتی گۆڕانکارییە هەڵبژێردراوەکە بکەرەوە (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>ئەم پەنجەرەیە دابخە (Esc)</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>The line is not on the sheet: begin the sheet, or wait a moment until it has been read.</source>
        <translation type="unfinished">دێڕەکە لە پەڕەکەدا نییە: پەڕەکە دەست پێ بکە، یان کەمێک چاوەڕێ بکە تا دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>پشتڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Change Needed</source>
        <translation type="unfinished">گۆڕان پێویستە</translation>
    </message>
    <message>
        <source>Cannot Confirm</source>
        <translation type="unfinished">پشتڕاست ناکرێتەوە</translation>
    </message>
    <message>
        <source>Author’s Responsibility</source>
        <translation type="unfinished">بەرپرسیارێتیی نووسەر</translation>
    </message>
    <message>
        <source>Still to Check</source>
        <translation type="unfinished">هێشتا ماوە بپشکنرێت</translation>
    </message>
    <message>
        <source>Take off the Sheet</source>
        <translation type="unfinished">لابردن لە پەڕەکە</translation>
    </message>
    <message>
        <source>Evidence and Remark…</source>
        <translation type="unfinished">بەڵگە و سەرنج…</translation>
    </message>
    <message>
        <source>Confirm the Spelling</source>
        <translation type="unfinished">پشتڕاستکردنەوەی ڕێنووس</translation>
    </message>
    <message>
        <source>Not Confirmed After All</source>
        <translation type="unfinished">پشتڕاست نەکراوەتەوە</translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation type="unfinished">هاتنی دواتر</translation>
    </message>
    <message>
        <source>These words are in the story no more.</source>
        <translation type="unfinished">ئەم وشانە ئیتر لە بابەتەکەدا نین.</translation>
    </message>
    <message>
        <source>The words have changed meanwhile; look again.</source>
        <translation type="unfinished">وشەکان لەم نێوانەدا گۆڕاون؛ دووبارە سەیر بکە.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished">بۆ پشکنین</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>پشتڕاستکراوە</translation>
    </message>
    <message>
        <source>Change needed</source>
        <translation type="unfinished">گۆڕان پێویستە</translation>
    </message>
    <message>
        <source>Cannot confirm</source>
        <translation type="unfinished">پشتڕاست ناکرێتەوە</translation>
    </message>
    <message>
        <source>Author’s responsibility</source>
        <translation type="unfinished">بەرپرسیارێتیی نووسەر</translation>
    </message>
    <message>
        <source>Changed since it was checked</source>
        <translation type="unfinished">دوای پشکنین گۆڕدراوە</translation>
    </message>
    <message>
        <source>line</source>
        <translation>دێڕ</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} دێڕ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>{n} names</source>
        <translation>{n} ناو</translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>{n} titles</source>
        <translation type="unfinished">{n} ناونیشان</translation>
    </message>
    <message>
        <source>place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} شوێن</translation>
    </message>
    <message>
        <source>number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>{n} numbers</source>
        <translation>{n} ژمارە</translation>
    </message>
    <message>
        <source>date</source>
        <translation>بەروار</translation>
    </message>
    <message>
        <source>{n} dates</source>
        <translation>{n} بەروار</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>وتە</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} وتە</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Headline for print</source>
        <translation type="unfinished">سەردێڕ بۆ چاپ</translation>
    </message>
    <message>
        <source>Headline for social media</source>
        <translation type="unfinished">سەردێڕ بۆ تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation type="unfinished">تێبینیی سەرنووسەر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>بەستەر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پەڕگە</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ژێرنووس</translation>
    </message>
    <message>
        <source>It read: {0}</source>
        <translation type="unfinished">نووسرابوو: {0}</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation type="unfinished">ناونیشان: {0}</translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <translation type="unfinished">دواتر: {0}</translation>
    </message>
    <message>
        <source>Differs by a letter: {0}</source>
        <translation type="unfinished">بە یەک پیت جیاوازە: {0}</translation>
    </message>
    <message>
        <source>Spelling not confirmed</source>
        <translation type="unfinished">ڕێنووس پشتڕاست نەکراوەتەوە</translation>
    </message>
    <message>
        <source>Spelling confirmed</source>
        <translation type="unfinished">ڕێنووس پشتڕاست کراوەتەوە</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation type="unfinished">1 جار ناوی هاتووە</translation>
    </message>
    <message>
        <source>{n} mentions</source>
        <translation type="unfinished">{n} جار ناوی هاتووە</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation type="unfinished">خودی پەڕگەکە</translation>
    </message>
    <message>
        <source>Its tables</source>
        <translation type="unfinished">خشتەکانی</translation>
    </message>
    <message>
        <source>Every edit in the log</source>
        <translation type="unfinished">هەموو دەستکارییەکی ناو تۆمارنامە</translation>
    </message>
    <message>
        <source>What the tables say against the log</source>
        <translation type="unfinished">خشتەکان بەراورد بە تۆمارنامە</translation>
    </message>
    <message>
        <source>The index of the search</source>
        <translation type="unfinished">پێڕستی گەڕان</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>هەموو وەشانێک</translation>
    </message>
    <message>
        <source>History, receipts and references</source>
        <translation type="unfinished">مێژوو، پسوولە و ئاماژەکان</translation>
    </message>
    <message>
        <source>Photos and recordings</source>
        <translation type="unfinished">وێنە و تۆمارەکان</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation type="unfinished">ڕۆژنامەکە</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">کۆپییە یەدەگەکان</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تێکچووە</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>سەیری ئەمە بکە</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">باشە بیزانیت</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>دێڕەکان</translation>
    </message>
    <message>
        <source>Every line of the copy</source>
        <translation>هەموو دێڕێکی دەقەکە</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ماوە بۆ کردن</translation>
    </message>
    <message>
        <source>Only lines that are still to be checked, or changed since</source>
        <translation type="unfinished">تەنیا ئەو دێڕانەی ماون بپشکنرێن، یان لەوەتە گۆڕدراون</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>پرسیارەکان</translation>
    </message>
    <message>
        <source>Only lines that contradict themselves</source>
        <translation type="unfinished">تەنیا ئەو دێڕانەی لەگەڵ خۆیاندا ناکۆکن</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ناوەکان</translation>
    </message>
    <message>
        <source>The names of the story, where they stand, and whose spelling is confirmed</source>
        <translation type="unfinished">ناوەکانی بابەتەکە، لە کوێن، و ڕێنووسی کامیان پشتڕاست کراوەتەوە</translation>
    </message>
    <message>
        <source>How far the sheet covers the story</source>
        <translation type="unfinished">پەڕەکە چەندێکی بابەتەکەی گرتووەتەوە</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زیاتر</translation>
    </message>
    <message>
        <source>What else can be said about this line</source>
        <translation type="unfinished">چی تر لەبارەی ئەم دێڕەوە بوترێت</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Legal</source>
        <translation type="unfinished">یاسایی</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">ڕاستییەکان</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished">پێوەرەکان</translation>
    </message>
    <message>
        <source>Not Needed</source>
        <translation>پێویست نییە</translation>
    </message>
    <message>
        <source>Ask for It</source>
        <translation type="unfinished">داوای بکە</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
</context>
<context>
    <name>chooseRecord</name>
    <message>
        <source>Find</source>
        <translation>دۆزینەوە</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>لە لیستەکەدا بدۆزەوە</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation type="unfinished">چی دەتوانرێت هەڵبژێردرێت</translation>
    </message>
</context>
<context>
    <name>clearQuote</name>
    <message>
        <source>Clear this quote</source>
        <translation type="unfinished">ڕێگەدان بەم وتەیە</translation>
    </message>
    <message>
        <source>&amp;Why does it stand as it is?</source>
        <translation type="unfinished">&amp;بۆچی وەک خۆی دەمێنێتەوە؟</translation>
    </message>
    <message>
        <source>Heard on the phone, notes of 3 May</source>
        <translation type="unfinished">لە تەلەفۆنەوە بیستراوە، تێبینییەکانی 3ی ئایار</translation>
    </message>
    <message>
        <source>The reason is kept with your name and the time. It holds for these words: when they change, the check looks again.</source>
        <translation type="unfinished">هۆکارەکە لەگەڵ ناوت و کاتەکە دەپارێزرێت. بۆ ئەم وشانەیە: کاتێک دەگۆڕدرێن، پشکنینەکە دووبارە سەیر دەکاتەوە.</translation>
    </message>
</context>
<context>
    <name>clearing</name>
    <message>
        <source>This version is cleared: it may leave, also while the vault is locked. A change ends that.</source>
        <translation type="unfinished">ڕێگە بەم وەشانە دراوە: دەتوانێت دەربچێت، تەنانەت کاتێک گەنجینەکە داخراوە. گۆڕانکارییەک کۆتایی بەوە دەهێنێت.</translation>
    </message>
    <message>
        <source>Clear this version all the same?</source>
        <translation type="unfinished">لەگەڵ ئەوەشدا ڕێگە بەم وەشانە بدرێت؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">ڕێگەدان</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>Held</source>
        <translation>ڕاگیراو</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>پەسەندکراو</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ڕەتکراوە</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished">فڕێدراو</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation type="unfinished">لەوێ سڕدراوەتەوە</translation>
    </message>
    <message>
        <source>Trash and deleted</source>
        <translation type="unfinished">فڕێدراو و سڕدراوە</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>No comment is held.</source>
        <translation type="unfinished">هیچ لێدوانێک ڕانەگیراوە.</translation>
    </message>
    <message>
        <source>No comment is approved.</source>
        <translation type="unfinished">هیچ لێدوانێک پەسەند نەکراوە.</translation>
    </message>
    <message>
        <source>No comment is rejected.</source>
        <translation type="unfinished">هیچ لێدوانێک ڕەت نەکراوەتەوە.</translation>
    </message>
    <message>
        <source>No comment is in the trash.</source>
        <translation type="unfinished">هیچ لێدوانێک فڕێ نەدراوە.</translation>
    </message>
    <message>
        <source>There are no comments.</source>
        <translation type="unfinished">هیچ لێدوانێک نییە.</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>هەڕەشە</translation>
    </message>
    <message>
        <source>It may threaten somebody.</source>
        <translation type="unfinished">لەوانەیە هەڕەشە لە کەسێک بکات.</translation>
    </message>
    <message>
        <source>obscene</source>
        <translation type="unfinished">ناشیرین</translation>
    </message>
    <message>
        <source>It has obscene or hateful words.</source>
        <translation type="unfinished">وشەی ناشیرین یان ڕقاوی تێدایە.</translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished">پەیوەندی</translation>
    </message>
    <message>
        <source>It gives away an e-mail address or a telephone number.</source>
        <translation type="unfinished">ئیمەیل یان ژمارەی تەلەفۆنێک ئاشکرا دەکات.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>بەستەر</translation>
    </message>
    <message>
        <source>It leads to other sites.</source>
        <translation type="unfinished">بۆ ماڵپەڕی تر دەبات.</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation type="unfinished">پیتی گەورە</translation>
    </message>
    <message>
        <source>It is written in capitals.</source>
        <translation type="unfinished">بە پیتی گەورە نووسراوە.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بێ ناو</translation>
    </message>
    <message>
        <source>{name}, answering {other}</source>
        <translation type="unfinished">{name}، لە وەڵامی {other}</translation>
    </message>
    <message>
        <source>{name}, below “{story}”</source>
        <translation type="unfinished">{name}، لە ژێر «{story}»</translation>
    </message>
    <message>
        <source>on {site}</source>
        <translation>لە {site}</translation>
    </message>
    <message>
        <source>decided by {name}, {when}</source>
        <translation type="unfinished">{name} بڕیاری لێ داوە، {when}</translation>
    </message>
    <message>
        <source>decided {when}</source>
        <translation type="unfinished">بڕیاری لێ دراوە {when}</translation>
    </message>
    <message>
        <source>used as a quote or a tip</source>
        <translation type="unfinished">وەک وتە یان سەرەداو بەکارهاتووە</translation>
    </message>
</context>
<context>
    <name>company</name>
    <message>
        <source>You</source>
        <translation>تۆ</translation>
    </message>
    <message>
        <source>Somebody at {device}</source>
        <translation type="unfinished">کەسێک لە {device}</translation>
    </message>
    <message>
        <source>You have this story open in another program too</source>
        <translation type="unfinished">ئەم بابەتەت لە بەرنامەیەکی تریشدا کراوەتەوە</translation>
    </message>
    <message>
        <source>{name} is in this story too</source>
        <translation type="unfinished">{name}یش لەم بابەتەدایە</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>{names} are in this story too</source>
        <translation type="unfinished">{names}یش لەم بابەتەدان</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Side by side</source>
        <translation>لە تەنیشت یەک</translation>
    </message>
    <message>
        <source>Both states beside each other</source>
        <translation type="unfinished">هەردوو دۆخەکە لە تەنیشت یەک</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>لە یەک دەقدا</translation>
    </message>
    <message>
        <source>Both states in one text, removed words struck out, added words underlined</source>
        <translation type="unfinished">هەردوو دۆخەکە لە یەک دەقدا، وشەی لابراو هێڵی بەسەردا هاتووە، وشەی زیادکراو هێڵی لە ژێرە</translation>
    </message>
    <message>
        <source>Back to the copy</source>
        <translation>گەڕانەوە بۆ دەقەکە</translation>
    </message>
    <message>
        <source>Back to the copy (Esc)</source>
        <translation>گەڕانەوە بۆ دەقەکە (Esc)</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>چی جیاوازە</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>گۆڕانکاریی پێشوو (Shift+F7)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>گۆڕانکاریی دواتر (F7)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;پەسەندکردن</translation>
    </message>
    <message>
        <source>Let this change stand, and go on to the next</source>
        <translation type="unfinished">با ئەم گۆڕانکارییە بمێنێتەوە، و بڕۆ بۆ ئەوەی دواتر</translation>
    </message>
    <message>
        <source>Restore &amp;passage</source>
        <translation type="unfinished">گەڕاندنەوەی &amp;دەقەکە</translation>
    </message>
    <message>
        <source>Put the earlier words of this passage back</source>
        <translation type="unfinished">وشەکانی پێشووی ئەم دەقە بگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>Restore para&amp;graph</source>
        <translation type="unfinished">&amp;گەڕاندنەوەی پەرەگراف</translation>
    </message>
    <message>
        <source>Put back all that changed in this paragraph</source>
        <translation type="unfinished">هەموو ئەوەی لەم پەرەگرافەدا گۆڕدراوە بگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>Restore fiel&amp;d</source>
        <translation type="unfinished">گەڕاندنەوەی &amp;خانە</translation>
    </message>
    <message>
        <source>Put this field back as it was</source>
        <translation type="unfinished">ئەم خانەیە وەک خۆی لێ بکەرەوە</translation>
    </message>
    <message>
        <source>Restore &amp;whole version…</source>
        <translation type="unfinished">گەڕاندنەوەی &amp;هەموو وەشانەکە…</translation>
    </message>
    <message>
        <source>Put everything back as it was</source>
        <translation type="unfinished">هەموو شت وەک خۆی لێ بکەرەوە</translation>
    </message>
</context>
<context>
    <name>confide</name>
    <message>
        <source>Make a source confidential</source>
        <translation type="unfinished">نهێنیکردنی سەرچاوەیەک</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">نازناو</translation>
    </message>
    <message>
        <source>What the newsroom may call them</source>
        <translation type="unfinished">ژووری هەواڵ دەتوانێت چییان پێ بڵێت</translation>
    </message>
    <message>
        <source>Take it out of the backups that can be reached, too</source>
        <translation type="unfinished">لەو کۆپییە یەدەگانەی بەردەستیشن لای ببە</translation>
    </message>
    <message>
        <source>What is done, and what is left to do</source>
        <translation type="unfinished">چی کراوە، و چی ماوە بکرێت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Make Confidential</source>
        <translation type="unfinished">نهێنیکردن</translation>
    </message>
</context>
<context>
    <name>correcting</name>
    <message>
        <source>Correction: something was wrong</source>
        <translation type="unfinished">ڕاستکردنەوە: شتێک هەڵە بوو</translation>
    </message>
    <message>
        <source>Clarification: something could be misread</source>
        <translation type="unfinished">ڕوونکردنەوە: شتێک دەکرا بە هەڵە تێبگەیەنرێت</translation>
    </message>
    <message>
        <source>Update: there is news</source>
        <translation type="unfinished">نوێکردنەوە: هەواڵی نوێ هەیە</translation>
    </message>
    <message>
        <source>Refile: a typing error; readers are told nothing</source>
        <translation type="unfinished">دانەوە: هەڵەی چاپ؛ بە خوێنەران هیچ ناوترێت</translation>
    </message>
    <message>
        <source>Kill: the story is taken back</source>
        <translation type="unfinished">کشاندنەوە: بابەتەکە دەکشێنرێتەوە</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation type="unfinished">کشاندنەوە</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>نوێکردنەوە</translation>
    </message>
    <message>
        <source>Kill and Tell Everyone</source>
        <translation type="unfinished">بیکشێنەرەوە و بە هەمووان بڵێ</translation>
    </message>
    <message>
        <source>Update and Send</source>
        <translation type="unfinished">نوێی بکەرەوە و بینێرە</translation>
    </message>
    <message>
        <source>Refile</source>
        <translation type="unfinished">دانەوە</translation>
    </message>
    <message>
        <source>Mend the copy first: the story is sent as it stands now.</source>
        <translation type="unfinished">سەرەتا دەقەکە چاک بکە: بابەتەکە وەک ئێستا هەیە دەنێردرێت.</translation>
    </message>
    <message>
        <source>The story is sent as it stands now, and passes the gate anew.</source>
        <translation type="unfinished">بابەتەکە وەک ئێستا هەیە دەنێردرێت، و سەرلەنوێ بە دەروازەکەدا تێدەپەڕێت.</translation>
    </message>
    <message>
        <source>Of the story only its headline and the notice are left there, or nothing, as each destination is set. Here all of it stays.</source>
        <translation type="unfinished">لە بابەتەکە تەنیا سەردێڕ و ئاگادارییەکە لەوێ دەمێننەوە، یان هیچ، بەپێی دانانی هەر شوێنێک. لێرە هەمووی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>At the top of the story (rule of the house)</source>
        <translation type="unfinished">لە سەرەوەی بابەتەکە (ڕێسای ژووری هەواڵ)</translation>
    </message>
    <message>
        <source>At the bottom of the story (rule of the house)</source>
        <translation type="unfinished">لە خوارەوەی بابەتەکە (ڕێسای ژووری هەواڵ)</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Correction</source>
        <translation>ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>ڕوونکردنەوە</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>نوێکردنەوە</translation>
    </message>
    <message>
        <source>Refile</source>
        <translation type="unfinished">دانەوە</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation type="unfinished">کشاندنەوە</translation>
    </message>
    <message>
        <source>has it</source>
        <translation type="unfinished">هەیەتی</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>پێویستی بە تۆیە</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">ئاگادار نەکراوەتەوە</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>overdue {span}</source>
        <translation type="unfinished">{span} درەنگ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation type="unfinished">لە {span}</translation>
    </message>
    <message>
        <source>today {time:%H:%M}</source>
        <translation type="unfinished">ئەمڕۆ {time:%H:%M}</translation>
    </message>
    <message>
        <source>tomorrow {time:%H:%M}</source>
        <translation type="unfinished">سبەی {time:%H:%M}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} خولەک</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished">{h} ک {m} خ</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} کاتژمێر</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} ڕۆژ</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>There is no destination yet; add the site of your newsroom.</source>
        <translation type="unfinished">هێشتا هیچ شوێنێکی ناردن نییە؛ ماڵپەڕی ژووری هەواڵەکەت زیاد بکە.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished">1 پێویستی بە تۆیە</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation type="unfinished">{n} پێویستیان بە تۆیە</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation type="unfinished">1 لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>{n} on their way</source>
        <translation type="unfinished">{n} لە ڕێگەدان</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation type="unfinished">1 چاوەڕێ دەکات</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation type="unfinished">{n} چاوەڕێ دەکەن</translation>
    </message>
    <message>
        <source>1 scheduled</source>
        <translation type="unfinished">1 کاتی بۆ دانراوە</translation>
    </message>
    <message>
        <source>{n} scheduled</source>
        <translation type="unfinished">{n} کاتیان بۆ دانراوە</translation>
    </message>
    <message>
        <source>It was deleted there since it was sent; you will be asked before it is sent anew.</source>
        <translation type="unfinished">لەوەتەی نێردراوە لەوێ سڕدراوەتەوە؛ پێش ئەوەی سەرلەنوێ بنێردرێت لێت دەپرسرێت.</translation>
    </message>
    <message>
        <source>It was put into the trash there since it was sent; you will be asked before it is restored.</source>
        <translation type="unfinished">لەوەتەی نێردراوە لەوێ فڕێدراوە؛ پێش ئەوەی بگەڕێنرێتەوە لێت دەپرسرێت.</translation>
    </message>
    <message>
        <source>It was changed there since it was sent; you will see both texts before anything is overwritten.</source>
        <translation type="unfinished">لەوەتەی نێردراوە لەوێ گۆڕدراوە؛ پێش ئەوەی هیچ لەسەری بنووسرێتەوە هەردوو دەقەکە دەبینیت.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Everything that the site gets</source>
        <translation type="unfinished">هەموو ئەوەی ماڵپەڕەکە وەریدەگرێت</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>decorative</source>
        <translation type="unfinished">جوانکاری</translation>
    </message>
    <message>
        <source>Caption: {words}</source>
        <translation type="unfinished">ژێرنووس: {words}</translation>
    </message>
    <message>
        <source>Credit: {words}</source>
        <translation type="unfinished">مافی وێنە: {words}</translation>
    </message>
    <message>
        <source>Alternative text: {words}</source>
        <translation type="unfinished">دەقی جێگرەوە: {words}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>چاوەڕێ دەکات</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>دەنێردرێت</translation>
    </message>
    <message>
        <source>Looking whether it arrived</source>
        <translation type="unfinished">سەیر دەکرێت گەیشتووە یان نا</translation>
    </message>
    <message>
        <source>Scheduled there</source>
        <translation type="unfinished">لەوێ کاتی بۆ دانراوە</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation type="unfinished">کاتی لەدەست چوو</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>گەیشت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">سەرکەوتوو نەبوو</translation>
    </message>
    <message>
        <source>Held by the gate</source>
        <translation type="unfinished">دەروازەکە ڕایگرت</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>لەوێ گۆڕدراوە</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">کشێنرایەوە</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <source>Draft for an editor of the site</source>
        <translation type="unfinished">ڕەشنووس بۆ سەرنووسەرێکی ماڵپەڕەکە</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished">کاتی بۆ دانراوە</translation>
    </message>
    <message>
        <source>Published at once</source>
        <translation type="unfinished">یەکسەر بڵاو دەکرێتەوە</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation type="unfinished">کشێنراوە</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>نوێکردنەوە</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation type="unfinished">کشاندنەوە</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished">ژێرنووسی وێنەکان</translation>
    </message>
</context>
<context>
    <name>destinations</name>
    <message>
        <source>Signed in as {who}.</source>
        <translation type="unfinished">وەک {who} چوویتە ژوورەوە.</translation>
    </message>
    <message>
        <source>What the Send button says; empty: what the site calls itself</source>
        <translation type="unfinished">دوگمەی «ناردن» چی دەڵێت؛ بەتاڵ: ئەوەی ماڵپەڕەکە بە خۆی دەڵێت</translation>
    </message>
    <message>
        <source>What the Send button says</source>
        <translation type="unfinished">دوگمەی «ناردن» چی دەڵێت</translation>
    </message>
    <message>
        <source>Say this first: {title}.</source>
        <translation type="unfinished">سەرەتا ئەمە بڵێ: {title}.</translation>
    </message>
    <message>
        <source>There is no {what} {path}.</source>
        <translation type="unfinished">هیچ {what} {path} نییە.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>بوخچە</translation>
    </message>
    <message>
        <source>file</source>
        <translation>پەڕگە</translation>
    </message>
    <message>
        <source>Known; type here to change it</source>
        <translation type="unfinished">زانراوە؛ بۆ گۆڕینی لێرە بنووسە</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>پیشاندان</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">ئەوەی دەنووسرێت پیشان بدە</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژێرە…</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>هەڵبژێرە: {title}</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>ناوی شوێنی ناردن</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>&amp;ناو لێرە</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Assignment</source>
        <translation type="unfinished">ئەرک</translation>
    </message>
    <message>
        <source>Slugline</source>
        <translation type="unfinished">ناوی کورت</translation>
    </message>
    <message>
        <source>What the desk calls the story</source>
        <translation type="unfinished">ناوی بابەت لای ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بەش</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished">سپێردراوە بە</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">وادە</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">ئامانج</translation>
    </message>
    <message>
        <source> words</source>
        <translation type="unfinished"> وشە</translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished">بێ ئامانج</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">بەپەلەیی</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished">دێڕی پلان</translation>
    </message>
    <message>
        <source>What it is, in a sentence</source>
        <translation type="unfinished">چییە، بە ڕستەیەک</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>لە کوێ</translation>
    </message>
    <message>
        <source>Where the reporter is to be</source>
        <translation type="unfinished">پەیامنێر دەبێت لە کوێ بێت</translation>
    </message>
    <message>
        <source>To the reporter</source>
        <translation type="unfinished">بۆ پەیامنێر</translation>
    </message>
    <message>
        <source>What else they have to know</source>
        <translation type="unfinished">چی تر دەبێت بزانێت</translation>
    </message>
    <message>
        <source>Photo order</source>
        <translation type="unfinished">داوای وێنە</translation>
    </message>
    <message>
        <source>What the photo desk is to bring</source>
        <translation type="unfinished">مێزی وێنە دەبێت چی بهێنێت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">ئاڕاستە</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation type="unfinished">وەک زمانەکە</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>لە چەپەوە بۆ ڕاست</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>لە ڕاستەوە بۆ چەپ</translation>
    </message>
    <message>
        <source>Headlines for other places</source>
        <translation type="unfinished">سەردێڕ بۆ شوێنەکانی تر</translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished">تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>As on the web</source>
        <translation type="unfinished">وەک لە وێب</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">بابەتەکان (پۆلێن)</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished">ژانر</translation>
    </message>
    <message>
        <source>Media Topics</source>
        <translation>Media Topics</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished">وشە سەرەکییەکان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>شوێنەکان</translation>
    </message>
    <message>
        <source>Embargo and schedule</source>
        <translation type="unfinished">ڕاگرتنی بڵاوکردنەوە و کات</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished">ڕاگرتنی بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation type="unfinished">تا کاتێک</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation type="unfinished">تا ئاگادارییەکی تر</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">پشکنینەکان</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">یاسایی</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">پێویست نییە</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>پێویستە</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">ڕاستییەکان</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished">پێوەرەکان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>Note to desk, never published</source>
        <translation type="unfinished">تێبینی بۆ ژووری هەواڵ، هەرگیز بڵاو نابێتەوە</translation>
    </message>
    <message>
        <source>Call the mayor’s office back before six</source>
        <translation type="unfinished">پێش کاتژمێر شەش پەیوەندی بە نووسینگەی سەرۆکی شارەوانییەوە بکەرەوە</translation>
    </message>
    <message>
        <source>Editor’s note, printed with the story</source>
        <translation type="unfinished">تێبینیی سەرنووسەر، لەگەڵ بابەتەکە چاپ دەکرێت</translation>
    </message>
    <message>
        <source>Author line, at the end of the story</source>
        <translation type="unfinished">دێڕی نووسەر، لە کۆتایی بابەت</translation>
    </message>
    <message>
        <source>Readers and other stories</source>
        <translation type="unfinished">خوێنەران و بابەتەکانی تر</translation>
    </message>
    <message>
        <source>Canonical</source>
        <translation type="unfinished">ناونیشانی بنەڕەت</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>لێدوانەکان</translation>
    </message>
    <message>
        <source>Readers may comment</source>
        <translation type="unfinished">خوێنەران دەتوانن لێدوان بدەن</translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished">پەیوەندیدار</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation type="unfinished">نوێکردنەوەی</translation>
    </message>
    <message>
        <source>About this story</source>
        <translation>دەربارەی ئەم بابەتە</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">دروستکراوە</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>بڵاوکراوەتەوە</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">ناسێنەر</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished">هەواڵی بەپەلە</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>بەپەلە</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished">ئاسایی</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>&amp;Digits in {0}</source>
        <translation type="unfinished">&amp;ڕەنووسەکان بە {0}</translation>
    </message>
    <message>
        <source>As they are typed</source>
        <translation type="unfinished">وەک نووسراون</translation>
    </message>
    <message>
        <source>{0} is written with one kind of digits only.</source>
        <translation type="unfinished">{0} تەنیا بە یەک جۆر ڕەنووس دەنووسرێت.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed</source>
        <translation type="unfinished">
            <numerusform>%n ژمارە گۆڕدرا</numerusform>
            <numerusform>%n ژمارە گۆڕدرا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Evidence</source>
        <translation>بەڵگە</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished">چی پیشانی دەدات</translation>
    </message>
    <message>
        <source>Address of a page or document</source>
        <translation type="unfinished">ناونیشانی پەڕەیەک یان بەڵگەنامەیەک</translation>
    </message>
    <message>
        <source>Add &amp;Link</source>
        <translation>زیادکردنی &amp;بەستەر</translation>
    </message>
    <message>
        <source>Add &amp;File…</source>
        <translation>زیادکردنی &amp;پەڕگە…</translation>
    </message>
    <message>
        <source>A file of yours; the newsroom keeps a copy</source>
        <translation type="unfinished">پەڕگەیەکی خۆت؛ ژووری هەواڵ کۆپییەکی دەپارێزێت</translation>
    </message>
    <message>
        <source>Add &amp;Passage</source>
        <translation type="unfinished">زیادکردنی &amp;دەق</translation>
    </message>
    <message>
        <source>The words that are selected in the transcript below</source>
        <translation type="unfinished">ئەو وشانەی لە دەقە تۆمارکراوەکەی خوارەوەدا هەڵبژێردراون</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;لابردن</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>Words of the transcript: select those that show it</source>
        <translation type="unfinished">وشەکانی دەقە تۆمارکراوەکە: ئەوانە هەڵبژێرە کە پیشانی دەدەن</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation type="unfinished">&amp;سەرنج</translation>
    </message>
    <message>
        <source>What you found out, for whoever reads the sheet</source>
        <translation type="unfinished">چیت دۆزییەوە، بۆ ئەوەی پەڕەکە دەخوێنێتەوە</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>Web &amp;Page…</source>
        <translation>&amp;پەڕەی وێب…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;CMS Package…</source>
        <translation type="unfinished">پاکێتی &amp;CMS…</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>“{0}”: no dictionary of {1} has this word.</source>
        <translation type="unfinished">«{0}»: هیچ فەرهەنگێکی {1} ئەم وشەیەی تێدا نییە.</translation>
    </message>
    <message>
        <source>“{0}” is not known here: if it is a name, is it spelled right?</source>
        <translation type="unfinished">«{0}» لێرە نەزانراوە: ئەگەر ناوە، ئایا ڕاست نووسراوە؟</translation>
    </message>
    <message>
        <source>“{0}” is not known here: is the name spelled right?</source>
        <translation type="unfinished">«{0}» لێرە نەزانراوە: ئایا ناوەکە ڕاست نووسراوە؟</translation>
    </message>
    <message>
        <source>“{0}” and one more name are not known here: are they spelled right? {1}</source>
        <translation type="unfinished">«{0}» و ناوێکی تر لێرە نەزانراون: ئایا ڕاست نووسراون؟ {1}</translation>
    </message>
    <message>
        <source>“{0}” and {1} more names are not known here: are they spelled right? {2}</source>
        <translation type="unfinished">«{0}» و {1} ناوی تر لێرە نەزانراون: ئایا ڕاست نووسراون؟ {2}</translation>
    </message>
    <message>
        <source>“{0}” and {1} more names are not known here: are they spelled right? {2} and {3} more</source>
        <translation type="unfinished">«{0}» و {1} ناوی تر لێرە نەزانراون: ئایا ڕاست نووسراون؟ {2} و {3}ی تر</translation>
    </message>
    <message>
        <source>This does not read like {0}. Mark it as another language, if it is.</source>
        <translation type="unfinished">ئەمە لە {0} ناچێت. ئەگەر زمانێکی ترە، وەک ئەو زمانە نیشانی بکە.</translation>
    </message>
    <message>
        <source>This does not read like {0}: of 100 of its words {1} are known. Set the story’s language.</source>
        <translation type="unfinished">ئەمە لە {0} ناچێت: لە 100 وشەی {1} ناسراون. زمانی بابەتەکە دابنێ.</translation>
    </message>
    <message>
        <source>This does not read like {0}: of 100 of its words {1} are known. It reads like {2}. Set the story’s language.</source>
        <translation type="unfinished">ئەمە لە {0} ناچێت: لە 100 وشەی {1} ناسراون. لە {2} دەچێت. زمانی بابەتەکە دابنێ.</translation>
    </message>
    <message>
        <source>“{0}”: “{1}” looks like “{2}”, and is another letter.</source>
        <translation type="unfinished">«{0}»: «{1}» لە «{2}» دەچێت، و پیتێکی ترە.</translation>
    </message>
    <message>
        <source>“{0}”, and one more word: “{1}” looks like “{2}”, and is another letter.</source>
        <translation type="unfinished">«{0}» و وشەیەکی تر: «{1}» لە «{2}» دەچێت، و پیتێکی ترە.</translation>
    </message>
    <message>
        <source>“{0}”, and {1} more words: “{2}” looks like “{3}”, and is another letter.</source>
        <translation type="unfinished">«{0}» و {1} وشەی تر: «{2}» لە «{3}» دەچێت، و پیتێکی ترە.</translation>
    </message>
    <message>
        <source>“{0}” should be “{1}” here.</source>
        <translation type="unfinished">«{0}» لێرە دەبێت «{1}» بێت.</translation>
    </message>
    <message>
        <source>“{0}”: should it be “{1}”?</source>
        <translation type="unfinished">«{0}»: ئایا دەبێت «{1}» بێت؟</translation>
    </message>
    <message>
        <source>“{0}”: before “{1}” it is “{2}”.</source>
        <translation type="unfinished">«{0}»: پێش «{1}» دەبێت «{2}» بێت.</translation>
    </message>
    <message>
        <source>“{0}”: the word stands here twice.</source>
        <translation type="unfinished">«{0}»: ئەم وشەیە لێرە دوو جار هاتووە.</translation>
    </message>
    <message>
        <source>“{0}”: the words stand here twice.</source>
        <translation type="unfinished">«{0}»: ئەم وشانە لێرە دوو جار هاتوون.</translation>
    </message>
    <message>
        <source>“{0}”: two articles stand here; one of them is to go.</source>
        <translation type="unfinished">«{0}»: لێرە دوو ئامرازی ناسین هەن؛ یەکێکیان دەبێت لاببرێت.</translation>
    </message>
    <message>
        <source>“{0}”: “{1}” stands here twice; one of them was perhaps to go.</source>
        <translation type="unfinished">«{0}»: «{1}» لێرە دوو جار هاتووە؛ لەوانەیە یەکێکیان دەبوو لاببرێت.</translation>
    </message>
    <message>
        <source>“{0}” stands twice in this sentence; one of them can go.</source>
        <translation type="unfinished">«{0}» لەم ڕستەیەدا دوو جار هاتووە؛ یەکێکیان دەتوانرێت لاببرێت.</translation>
    </message>
    <message>
        <source>This sentence has no main verb.</source>
        <translation>ئەم ڕستەیە کرداری سەرەکیی نییە.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” elsewhere in the copy; one of them is wrong.</source>
        <translation type="unfinished">«{0}» لە شوێنێکی تری دەقەکەدا «{1}» نووسراوە؛ یەکێکیان هەڵەیە.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” elsewhere in the copy.</source>
        <translation type="unfinished">«{0}» لە شوێنێکی تری دەقەکەدا «{1}» نووسراوە.</translation>
    </message>
    <message>
        <source>“{0}” is written “{1}” elsewhere; one of them is wrong.</source>
        <translation type="unfinished">«{0}» لە شوێنێکی تردا «{1}» نووسراوە؛ یەکێکیان هەڵەیە.</translation>
    </message>
    <message>
        <source>“{0}” stands here before the copy says who that is: “{1}” comes later.</source>
        <translation type="unfinished">«{0}» لێرەدایە پێش ئەوەی دەقەکە بڵێت کێیە: «{1}» دواتر دێت.</translation>
    </message>
    <message>
        <source>“{0}” has no first name in the copy; it is “{1}” elsewhere.</source>
        <translation type="unfinished">«{0}» لە دەقەکەدا ناوی یەکەمی نییە؛ لە شوێنێکی تردا «{1}»ە.</translation>
    </message>
    <message>
        <source>“{0}” has another title than before: “{1}”.</source>
        <translation type="unfinished">«{0}» نازناوێکی جیای لە پێشوو هەیە: «{1}».</translation>
    </message>
    <message>
        <source>“{0}” was introduced already; the abbreviation alone is enough.</source>
        <translation type="unfinished">«{0}» پێشتر ناسێنراوە؛ کورتکراوەکە بەسە.</translation>
    </message>
    <message>
        <source>“{0}” is introduced only further down.</source>
        <translation type="unfinished">«{0}» تەنیا لە خوارترەوە دەناسێنرێت.</translation>
    </message>
    <message>
        <source>“{0}” is introduced and never used again.</source>
        <translation type="unfinished">«{0}» دەناسێنرێت و ئیتر بەکارنایەت.</translation>
    </message>
    <message>
        <source>“{0}” is never introduced; do readers know what it stands for?</source>
        <translation type="unfinished">«{0}» هەرگیز ناناسێنرێت؛ ئایا خوێنەران دەزانن واتای چییە؟</translation>
    </message>
    <message>
        <source>“{0}” is still to be filled in.</source>
        <translation type="unfinished">«{0}» هێشتا ماوە پڕ بکرێتەوە.</translation>
    </message>
    <message>
        <source>This is filler text; the copy is still to come.</source>
        <translation type="unfinished">ئەمە دەقی پڕکەرەوەیە؛ دەقەکە هێشتا ماوە بێت.</translation>
    </message>
    <message>
        <source>This paragraph stands in the copy twice.</source>
        <translation>ئەم پەرەگرافە دوو جار لە دەقەکەدا هاتووە.</translation>
    </message>
    <message>
        <source>This sentence stands in the copy twice.</source>
        <translation>ئەم ڕستەیە دوو جار لە دەقەکەدا هاتووە.</translation>
    </message>
    <message>
        <source>The lead repeats the headline word for word.</source>
        <translation type="unfinished">پەرەگرافی یەکەم سەردێڕەکە وشە بە وشە دووبارە دەکاتەوە.</translation>
    </message>
    <message>
        <source>The lead repeats the standfirst word for word.</source>
        <translation type="unfinished">پەرەگرافی یەکەم پێشەکییەکە وشە بە وشە دووبارە دەکاتەوە.</translation>
    </message>
    <message>
        <source>This paragraph says the lead again in nearly the same words.</source>
        <translation type="unfinished">ئەم پەرەگرافە پەرەگرافی یەکەم نزیکەی بە هەمان وشە دووبارە دەڵێتەوە.</translation>
    </message>
    <message>
        <source>Another photo has this caption, too.</source>
        <translation>وێنەیەکی تریش هەمان ژێرنووسی هەیە.</translation>
    </message>
    <message>
        <source>The caption repeats a sentence of the copy.</source>
        <translation>ژێرنووسەکە ڕستەیەکی دەقەکە دووبارە دەکاتەوە.</translation>
    </message>
    <message>
        <source>The caption says “{0}”, the copy “{1}”.</source>
        <translation type="unfinished">ژێرنووسەکە دەڵێت «{0}»، دەقەکە «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is closed by “{1}”.</source>
        <translation type="unfinished">«{0}» بە «{1}» داخراوە.</translation>
    </message>
    <message>
        <source>This “{0}” is never closed.</source>
        <translation type="unfinished">ئەم «{0}»ە هەرگیز داناخرێت.</translation>
    </message>
    <message>
        <source>This “{0}” was never opened.</source>
        <translation type="unfinished">ئەم «{0}»ە هەرگیز نەکراوەتەوە.</translation>
    </message>
    <message>
        <source>This quotation mark closes nothing.</source>
        <translation type="unfinished">ئەم جووتکەوانە هیچ داناخات.</translation>
    </message>
    <message>
        <source>This quotation mark has no other one.</source>
        <translation type="unfinished">ئەم جووتکەوانە هاوتاکەی نییە.</translation>
    </message>
    <message>
        <source>The copy has {0} straight and {1} curly quotation marks; take one sort.</source>
        <translation type="unfinished">دەقەکە {0} جووتکەوانی ڕاست و {1} جووتکەوانی خواری تێدایە؛ یەک جۆر بەکاربهێنە.</translation>
    </message>
    <message>
        <source>The copy has {0} straight and {1} curly apostrophes; take one sort.</source>
        <translation type="unfinished">دەقەکە {0} ئەپۆسترۆفی ڕاست و {1} ئەپۆسترۆفی خواری تێدایە؛ یەک جۆر بەکاربهێنە.</translation>
    </message>
    <message>
        <source>This paragraph ends on a comma: is something missing?</source>
        <translation type="unfinished">ئەم پەرەگرافە بە کۆما کۆتایی دێت: ئایا شتێک کەمە؟</translation>
    </message>
    <message>
        <source>No stop at the end of this paragraph: is something missing?</source>
        <translation type="unfinished">لە کۆتایی ئەم پەرەگرافەدا خاڵ نییە: ئایا شتێک کەمە؟</translation>
    </message>
    <message>
        <source>Two stops stand here; one of them is to go.</source>
        <translation type="unfinished">لێرە دوو نیشانەی خاڵبەندی هەن؛ یەکێکیان دەبێت لاببرێت.</translation>
    </message>
    <message>
        <source>Two spaces stand here.</source>
        <translation>لێرە دوو بۆشایی هەن.</translation>
    </message>
    <message>
        <source>No space stands before “{0}”.</source>
        <translation type="unfinished">پێش «{0}» بۆشایی نییە.</translation>
    </message>
    <message>
        <source>A space is missing behind “{0}”.</source>
        <translation type="unfinished">لە دوای «{0}» بۆشاییەک کەمە.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>ڕۆژێکی وا لە ساڵنامەدا نییە.</translation>
    </message>
    <message>
        <source>That day is a {0}.</source>
        <translation type="unfinished">ئەو ڕۆژە {0}یە.</translation>
    </message>
    <message>
        <source>In {0} that day is a {1}.</source>
        <translation type="unfinished">لە ساڵی {0} ئەو ڕۆژە {1}یە.</translation>
    </message>
    <message>
        <source>From {0} to {1} is a rise of {2} percent.</source>
        <translation type="unfinished">لە {0} بۆ {1} زیادبوونی لە سەدا {2}ە.</translation>
    </message>
    <message>
        <source>From {0} to {1} is a fall of {2} percent.</source>
        <translation type="unfinished">لە {0} بۆ {1} کەمبوونی لە سەدا {2}ە.</translation>
    </message>
    <message>
        <source>From {0} to {1} is a change of {2} percent.</source>
        <translation type="unfinished">لە {0} بۆ {1} گۆڕانی لە سەدا {2}ە.</translation>
    </message>
    <message>
        <source>{0} of {1} is {2} percent.</source>
        <translation type="unfinished">{0} لە {1} لە سەدا {2}ە.</translation>
    </message>
    <message>
        <source>Together that is {0}, not {1}.</source>
        <translation type="unfinished">کۆی گشتی {0}ە، نەک {1}.</translation>
    </message>
    <message>
        <source>Together that is {0}, more than {1}.</source>
        <translation type="unfinished">کۆی گشتی {0}ە، زیاتر لە {1}.</translation>
    </message>
    <message>
        <source>Together that is {0} percent, more than all.</source>
        <translation type="unfinished">کۆی گشتی لە سەدا {0}ە، زیاتر لە هەمووی.</translation>
    </message>
    <message>
        <source>From {0} to {1} are {2} years.</source>
        <translation type="unfinished">لە {0} تا {1} {2} ساڵە.</translation>
    </message>
    <message>
        <source>Who was born in {0} is {1} or {2}.</source>
        <translation type="unfinished">ئەوەی لە {0} لەدایک بووە تەمەنی {1} یان {2} ساڵە.</translation>
    </message>
    <message>
        <source>In {0}, {1} is {2} years ago.</source>
        <translation type="unfinished">لە ساڵی {0}، {1} {2} ساڵ لەمەوبەرە.</translation>
    </message>
    <message>
        <source>{0} is {1} elsewhere in the story.</source>
        <translation type="unfinished">{0} لە شوێنێکی تری بابەتەکەدا {1}ە.</translation>
    </message>
    <message>
        <source>For readers who reckon otherwise: about {0}.</source>
        <translation type="unfinished">بۆ ئەو خوێنەرانەی بە شێوەیەکی تر دەپێون: نزیکەی {0}.</translation>
    </message>
    <message>
        <source>Elsewhere in the story {0} is {1}, here {2}.</source>
        <translation type="unfinished">لە شوێنێکی تری بابەتەکەدا {0} یەکسانە بە {1}، لێرە {2}.</translation>
    </message>
    <message>
        <source>No clock shows that time.</source>
        <translation type="unfinished">هیچ کاتژمێرێک ئەو کاتە پیشان نادات.</translation>
    </message>
    <message>
        <source>It is one or the other: 24 hours, or a.m. and p.m.</source>
        <translation type="unfinished">یان ئەمە یان ئەوە: 24 کاتژمێر، یان a.m. و p.m.</translation>
    </message>
    <message>
        <source>That number ends in {0}.</source>
        <translation type="unfinished">ئەو ژمارەیە بە {0} کۆتایی دێت.</translation>
    </message>
    <message>
        <source>The unit is there twice, as a sign and as a word.</source>
        <translation type="unfinished">یەکەکە دوو جار هاتووە، وەک نیشانە و وەک وشە.</translation>
    </message>
    <message>
        <source>The later year stands first.</source>
        <translation>ساڵە دواترەکە لە پێشەوەیە.</translation>
    </message>
    <message>
        <source>The larger number stands first.</source>
        <translation>ژمارە گەورەترەکە لە پێشەوەیە.</translation>
    </message>
    <message>
        <source>It is “between ... and”, or “from ... to”.</source>
        <translation type="unfinished">یان «between ... and»ە، یان «from ... to».</translation>
    </message>
    <message>
        <source>Before a noun it is “-year-old”, behind a verb “years old”.</source>
        <translation type="unfinished">پێش ناو «-year-old»ە، دوای کردار «years old».</translation>
    </message>
    <message>
        <source>Nobody is known to have lived longer than {0} years.</source>
        <translation type="unfinished">کەس نەناسراوە کە لە {0} ساڵ زیاتر ژیابێت.</translation>
    </message>
    <message>
        <source>In summer the clocks show {0}.</source>
        <translation type="unfinished">لە هاویندا کات {0}ە.</translation>
    </message>
    <message>
        <source>In winter the clocks show {0}.</source>
        <translation type="unfinished">لە زستاندا کات {0}ە.</translation>
    </message>
    <message>
        <source>At the place of the dateline that is {0} GMT on the day of the story.</source>
        <translation type="unfinished">لەو شوێنەی بابەتەکەی لێوە نووسراوە، لە ڕۆژی بابەتەکەدا ئەوە {0} GMTیە.</translation>
    </message>
    <message>
        <source>The stylebook advises against “{0}”.</source>
        <translation type="unfinished">ڕێنمای شێواز ڕازی نییە بە «{0}».</translation>
    </message>
    <message>
        <source>Use {0}, not “{1}”.</source>
        <translation type="unfinished">{0} بەکاربهێنە، نەک «{1}».</translation>
    </message>
    <message>
        <source>Use {0}, not “{1}”. {2}</source>
        <translation type="unfinished">{0} بەکاربهێنە، نەک «{1}». {2}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>“{0}” or “{1}”</source>
        <translation>«{0}» یان «{1}»</translation>
    </message>
    <message>
        <source>“{0}” or “{1}” or “{2}”</source>
        <translation>«{0}» یان «{1}» یان «{2}»</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>دووشەممە</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>سێشەممە</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چوارشەممە</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>پێنجشەممە</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>هەینی</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شەممە</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>یەکشەممە</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ئینگلیزی</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>ئینگلیزی (بەریتانیا)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>ئینگلیزی (ئەمریکا)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ئەڵمانی</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>ئەڵمانی (سویسرا)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فەڕەنسی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>تورکی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عەرەبی</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>کوردیی ناوەندی (سۆرانی)</translation>
    </message>
    <message>
        <source>Northern Kurdish (Kurmanji)</source>
        <translation>کوردیی باکوور (کورمانجی)</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عیبری</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>as recorded</source>
        <translation type="unfinished">وەک تۆمارکراوە</translation>
    </message>
    <message>
        <source>trimmed</source>
        <translation type="unfinished">کورتکراوەتەوە</translation>
    </message>
    <message>
        <source>altered</source>
        <translation type="unfinished">گۆڕدراوە</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>said by somebody else</source>
        <translation type="unfinished">کەسێکی تر وتوویەتی</translation>
    </message>
    <message>
        <source>too short to judge</source>
        <translation type="unfinished">زۆر کورتە بۆ بڕیاردان</translation>
    </message>
    <message>
        <source>Not yet: {why}</source>
        <translation type="unfinished">هێشتا نا: {why}</translation>
    </message>
    <message>
        <source>Ready to send · {n} to look at</source>
        <translation type="unfinished">ئامادەی ناردنە · {n} بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>ئامادەی ناردنە</translation>
    </message>
    <message>
        <source>1 quotation: {each}</source>
        <translation type="unfinished">1 وتە: {each}</translation>
    </message>
    <message>
        <source>{n} quotations: {each}</source>
        <translation type="unfinished">{n} وتە: {each}</translation>
    </message>
    <message>
        <source>Not yet: one thing is in the way</source>
        <translation type="unfinished">هێشتا نا: شتێک لە ڕێگەدایە</translation>
    </message>
    <message>
        <source>Not yet: {n} things are in the way</source>
        <translation type="unfinished">هێشتا نا: {n} شت لە ڕێگەدان</translation>
    </message>
    <message>
        <source>Ready to send, with a look at these</source>
        <translation type="unfinished">ئامادەی ناردنە، سەیری ئەمانە بکە</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Slugline</source>
        <translation type="unfinished">ناوی کورت</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Headline for print</source>
        <translation type="unfinished">سەردێڕ بۆ چاپ</translation>
    </message>
    <message>
        <source>Headline for social media</source>
        <translation type="unfinished">سەردێڕ بۆ تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished">شوێن و بەروار</translation>
    </message>
    <message>
        <source>Date in the dateline</source>
        <translation type="unfinished">بەرواری شوێن و بەروار</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">دەقی سەرەکی</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished">سەبەتە</translation>
    </message>
    <message>
        <source>Author line</source>
        <translation type="unfinished">دێڕی نووسەر</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished">ناوی نووسەر</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation type="unfinished">بابەتە پەیوەندیدارەکان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">ئاڕاستە</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بەش</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished">ژانر</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished">وشە سەرەکییەکان</translation>
    </message>
    <message>
        <source>Media Topics</source>
        <translation>Media Topics</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>شوێنەکان</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">بەپەلەیی</translation>
    </message>
    <message>
        <source>Note to desk</source>
        <translation type="unfinished">تێبینی بۆ ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation type="unfinished">تێبینیی سەرنووسەر</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation type="unfinished">درێژیی ئامانج</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">وادە</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished">سپێردراوە بە</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished">لادراو</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished">ڕاگیراوە</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">پشکنینەکان</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished">ڕاگرتنی بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Publication status</source>
        <translation type="unfinished">دۆخی بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">ڕاستکردنەوەکان</translation>
    </message>
    <message>
        <source>Decided on quotations</source>
        <translation type="unfinished">بڕیاری لەسەر وتەکان</translation>
    </message>
    <message>
        <source>Decisions at the same time</source>
        <translation type="unfinished">بڕیارەکانی هەمان کات</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished">خشتەی کات</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation type="unfinished">ناوچەی کاتی خشتە</translation>
    </message>
    <message>
        <source>Number of the publication</source>
        <translation type="unfinished">ژمارەی بڵاوکراوەکە</translation>
    </message>
    <message>
        <source>First published</source>
        <translation type="unfinished">یەکەم بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Number of the correction</source>
        <translation type="unfinished">ژمارەی ڕاستکردنەوەکە</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation type="unfinished">نوێکردنەوەی</translation>
    </message>
    <message>
        <source>Comments open</source>
        <translation type="unfinished">لێدوان کراوەیە</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished">ناونیشانی وێب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>Checked claims</source>
        <translation type="unfinished">بانگەشە پشکنراوەکان</translation>
    </message>
    <message>
        <source>Confirmed names</source>
        <translation type="unfinished">ناوە پشتڕاستکراوەکان</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>پێشنیارەکان</translation>
    </message>
    <message>
        <source>Checker’s sheet</source>
        <translation type="unfinished">پەڕەی پشکنین</translation>
    </message>
    <message>
        <source>Kind of story</source>
        <translation type="unfinished">جۆری بابەت</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished">دێڕی پلان</translation>
    </message>
    <message>
        <source>Place of the assignment</source>
        <translation type="unfinished">شوێنی ئەرک</translation>
    </message>
    <message>
        <source>Note to the assignment</source>
        <translation type="unfinished">تێبینی بۆ ئەرک</translation>
    </message>
    <message>
        <source>Photo ordered</source>
        <translation type="unfinished">وێنەی داواکراو</translation>
    </message>
    <message>
        <source>Findings let stand</source>
        <translation type="unfinished">تێبینییە هێڵراوەکان</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation type="unfinished">وەرگێڕانی</translation>
    </message>
    <message>
        <source>Version of the original that is translated</source>
        <translation type="unfinished">وەشانی ئەو بنەڕەتەی وەردەگێڕدرێت</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation type="unfinished">پەڕگە هاتووەکان</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">دەستی پێ کردووە</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished">دەستی پێ کراوە لەلایەن</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پەڕگە</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ناوی پەڕگە</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>جۆری پەڕگە</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>پانی</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>بەرزی</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>قەبارەی پەڕگە</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ژێرنووس</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation type="unfinished">دەقی جێگرەوە</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation type="unfinished">جوانکاری</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished">وێنەگر</translation>
    </message>
    <message>
        <source>Creator’s title</source>
        <translation>پیشەی وێنەگر</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished">دێڕی مافی وێنە</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation type="unfinished">تێبینیی مافی لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation type="unfinished">مەرجەکانی بەکارهێنان</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ڕێنماییەکان</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished">گیراوە لە ڕۆژی</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished">گیراوە لە</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation type="unfinished">کەسانی ناو وێنەکە</translation>
    </message>
    <message>
        <source>Rights from</source>
        <translation type="unfinished">ماف لە</translation>
    </message>
    <message>
        <source>Rights until</source>
        <translation type="unfinished">ماف تا</translation>
    </message>
    <message>
        <source>Caption written by</source>
        <translation type="unfinished">ژێرنووس نووسراوە لەلایەن</translation>
    </message>
    <message>
        <source>Longer description</source>
        <translation type="unfinished">وەسفی درێژتر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">ڕووداو</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>چۆن دروست کراوە</translation>
    </message>
    <message>
        <source>Supplier’s number</source>
        <translation type="unfinished">ژمارەی دابینکەر</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished">لێکچوون</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation type="unfinished">وشەی بنەڕەت</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>وەرگێڕ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation type="unfinished">وتراوە لە</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">ڕێگەی پەیوەندی</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مەرجەکان</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">ناوبردن</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>بەڵگە</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>Place in the transcript</source>
        <translation type="unfinished">شوێن لە دەقی تۆمارکراودا</translation>
    </message>
    <message>
        <source>Time in the recording</source>
        <translation type="unfinished">کات لە تۆمارەکەدا</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation type="unfinished">نووسراوە لەلایەن</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished">پشتڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished">پشتڕاستکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation type="unfinished">کاتی پشتڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">نازناو</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>نهێنی</translation>
    </message>
    <message>
        <source>Source of</source>
        <translation type="unfinished">سەرچاوەی</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished">لایەن</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation type="unfinished">چۆن دەزانن</translation>
    </message>
    <message>
        <source>Terms as agreed</source>
        <translation type="unfinished">مەرجەکان وەک ڕێککەوتوون</translation>
    </message>
    <message>
        <source>Terms agreed at</source>
        <translation type="unfinished">کاتی ڕێککەوتن لەسەر مەرجەکان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئیمەیل</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation type="unfinished">مافی وەڵامدانەوە</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation type="unfinished">ناو وەک چاپ دەکرێت</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished">پیشە</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ڕێکخراو</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation type="unfinished">ژیاننامە</translation>
    </message>
    <message>
        <source>On the staff</source>
        <translation type="unfinished">لە ستافەکەدایە</translation>
    </message>
    <message>
        <source>Author page</source>
        <translation>پەڕەی نووسەر</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ڕۆڵەکان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">ناوچەی کات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Time codes</source>
        <translation type="unfinished">نیشانەکانی کات</translation>
    </message>
    <message>
        <source>Turns of the speakers</source>
        <translation type="unfinished">نۆرەی بێژەرەکان</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>دەنگەکان</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation type="unfinished">کاتی تۆمارکردن</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تۆمار</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>درێژی</translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished">تایبەت</translation>
    </message>
    <message>
        <source>Transcript of</source>
        <translation type="unfinished">دەقی تۆمارکراوی</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>کەس</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>وتە</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished">یاسایی</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">ڕاستییەکان</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished">پێوەرەکان</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>سەرچاوەیەکی تر</translation>
    </message>
    <message>
        <source>another story</source>
        <translation>بابەتێکی تر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">هێشتا کەس نا</translation>
    </message>
    <message>
        <source>a photo without a name</source>
        <translation>وێنەیەکی بێ ناو</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} suggests: {1} → {2}</source>
        <translation type="unfinished">{0} پێشنیار دەکات: {1} → {2}</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>وێنەیەکی تر</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished">بڕین</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation type="unfinished">بڕدراوە</translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished">تەواو</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">خاڵی سەرنج</translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished">دانراوە</translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished">دانەنراوە</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ڕۆڵ</translation>
    </message>
    <message>
        <source>Caption here</source>
        <translation type="unfinished">ژێرنووسی ئێرە</translation>
    </message>
    <message>
        <source>Why another caption</source>
        <translation type="unfinished">بۆچی ژێرنووسێکی تر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation type="unfinished">تا ئاگادارییەکی تر</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>تا {0}</translation>
    </message>
    <message>
        <source>done by {0}, {1}</source>
        <translation type="unfinished">{0} کردی، {1}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>پێویستە</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">پێویست نییە</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>لە ڕاستەوە بۆ چەپ</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>لە چەپەوە بۆ ڕاست</translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished">بەکاردەهێنرێت</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished">ڕاگیراوە</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation type="unfinished">هەڵوەشێنراوەتەوە</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} وشە</translation>
    </message>
    <message>
        <source>corrections: {0}</source>
        <translation type="unfinished">ڕاستکردنەوەکان: {0}</translation>
    </message>
    <message>
        <source>quotations: {0}</source>
        <translation type="unfinished">وتەکان: {0}</translation>
    </message>
    <message>
        <source>a transcript</source>
        <translation type="unfinished">دەقێکی تۆمارکراو</translation>
    </message>
    <message>
        <source>characters {0} to {1}</source>
        <translation type="unfinished">نووسەی {0} تا {1}</translation>
    </message>
    <message>
        <source>{0} to {1} seconds</source>
        <translation type="unfinished">چرکەی {0} تا {1}</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>پەڕگەیەکی تر</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} پیکسڵ</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تۆمارێک</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>وێنەیەک</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} چرکە</translation>
    </message>
    <message>
        <source>turns: {0}</source>
        <translation type="unfinished">نۆرەکان: {0}</translation>
    </message>
    <message>
        <source>{0} time codes</source>
        <translation type="unfinished">{0} نیشانەی کات</translation>
    </message>
    <message>
        <source>{field} of {photo}</source>
        <translation type="unfinished">{field}ی {photo}</translation>
    </message>
    <message>
        <source>{field} of the quote {words}</source>
        <translation type="unfinished">{field}ی وتەی {words}</translation>
    </message>
    <message>
        <source>Quote that was not there yet</source>
        <translation type="unfinished">وتەیەک کە هێشتا نەبوو</translation>
    </message>
    <message>
        <source>Quote that is not there any more</source>
        <translation type="unfinished">وتەیەک کە ئیتر نەماوە</translation>
    </message>
    <message>
        <source>changed by {0}</source>
        <translation type="unfinished">{0} گۆڕیویەتی</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation type="unfinished">ئەم خانەیە بگەڕێنەوە</translation>
    </message>
    <message>
        <source>{0} paragraphs that did not change</source>
        <translation type="unfinished">{0} پەرەگراف نەگۆڕدراون</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>نوێ: {0}</translation>
    </message>
    <message>
        <source>Gone: {0}</source>
        <translation>نەما: {0}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished">گواستراوەتەوە</translation>
    </message>
    <message>
        <source>Before the day’s work</source>
        <translation type="unfinished">پێش کاری ئەو ڕۆژە</translation>
    </message>
    <message>
        <source>While working</source>
        <translation type="unfinished">لە کاتی کارکردندا</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished">دراوە</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>بڵاوکراوەتەوە</translation>
    </message>
    <message>
        <source>Kept as “{0}”</source>
        <translation type="unfinished">پارێزراوە وەک «{0}»</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">پارێزراوە</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished">پێش هاوردەکردنێک</translation>
    </message>
    <message>
        <source>Sent to a desk</source>
        <translation type="unfinished">نێردرا بۆ ژووری هەواڵێک</translation>
    </message>
    <message>
        <source>Exported as {0}</source>
        <translation type="unfinished">هەناردە کرا وەک {0}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">هەناردە کراوە</translation>
    </message>
    <message>
        <source>Before going back to {0}</source>
        <translation type="unfinished">پێش گەڕانەوە بۆ {0}</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished">پێش گەڕاندنەوەیەک</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation type="unfinished">پێش یەکخستنێک</translation>
    </message>
    <message>
        <source>As somebody read it</source>
        <translation type="unfinished">وەک کەسێک خوێندوویەتییەوە</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished">{0} و {1}ی تر</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">وتەکان</translation>
    </message>
    <message>
        <source>Photo: {0}</source>
        <translation>وێنە: {0}</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation type="unfinished">«گەڕاندنەوە» دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>Quotes were changed in the newsroom itself: undo does not take those back, their history has them.</source>
        <translation type="unfinished">وتەکان لە خودی ژووری هەواڵدا گۆڕدران: «گەڕاندنەوە» نایانگەڕێنێتەوە، لە مێژووی خۆیاندان.</translation>
    </message>
    <message>
        <source>Nothing was restored: somebody has changed these words since they were compared. Look at them again.</source>
        <translation type="unfinished">هیچ نەگەڕێنرایەوە: کەسێک ئەم وشانەی لەوەتەی بەراورد کراون گۆڕیوە. دووبارە سەیریان بکە.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دوێنێ</translation>
    </message>
    <message>
        <source>Keep this version…</source>
        <translation type="unfinished">ئەم وەشانە بپارێزە…</translation>
    </message>
    <message>
        <source>Keep the story as it is now, under a name of your own (Ctrl+Shift+S)</source>
        <translation type="unfinished">بابەتەکە وەک ئێستا، بە ناوێکی خۆت بپارێزە (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished">بەراورد لەگەڵ…</translation>
    </message>
    <message>
        <source>Compare the chosen version with another one</source>
        <translation type="unfinished">وەشانە هەڵبژێردراوەکە لەگەڵ یەکێکی تر بەراورد بکە</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>وەشانەکان</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>گۆڕانکارییەکان</translation>
    </message>
</context>
<context>
    <name>keepversion</name>
    <message>
        <source>Keep this version</source>
        <translation>ئەم وەشانە بپارێزە</translation>
    </message>
    <message>
        <source>What is this version to be called?</source>
        <translation type="unfinished">ئەم وەشانە ناوی چی بێت؟</translation>
    </message>
    <message>
        <source>After legal, before the cut …</source>
        <translation type="unfinished">دوای یاسایی، پێش کورتکردنەوە …</translation>
    </message>
    <message>
        <source>A version with a name is kept for good. Every other one is kept by itself.</source>
        <translation type="unfinished">وەشانێک کە ناوی هەبێت بۆ هەمیشە دەپارێزرێت. هەموو ئەوانی تر خۆیان دەپارێزرێن.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Spelling and style are not checked; switch the check on in the Review menu.</source>
        <translation type="unfinished">ڕێنووس و شێواز ناپشکنرێن؛ پشکنینەکە لە پێڕستی پێداچوونەوە چالاک بکە.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>هیچ نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>The words are being read; ask again in a moment.</source>
        <translation type="unfinished">وشەکان دەخوێنرێنەوە؛ کەمێکی تر بپرسەوە.</translation>
    </message>
    <message>
        <source>Find It Again</source>
        <translation type="unfinished">دووبارە بیدۆزەوە</translation>
    </message>
    <message>
        <source>Set the Story’s Language</source>
        <translation type="unfinished">زمانی بابەتەکە دابنێ</translation>
    </message>
    <message>
        <source>Add “{0}” to the House List</source>
        <translation type="unfinished">«{0}» زیاد بکە بۆ لیستی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Ignore Here</source>
        <translation type="unfinished">لێرە پشتگوێی بخە</translation>
    </message>
    <message>
        <source>Ignore in This Story</source>
        <translation type="unfinished">لەم بابەتەدا پشتگوێی بخە</translation>
    </message>
    <message>
        <source>Let It Stand, with a Reason…</source>
        <translation type="unfinished">با بمێنێتەوە، لەگەڵ هۆکار…</translation>
    </message>
    <message>
        <source>Take “{0}” Out</source>
        <translation type="unfinished">«{0}» لاببە</translation>
    </message>
    <message>
        <source>Query to the Reporter</source>
        <translation type="unfinished">پرسیار لە پەیامنێر</translation>
    </message>
    <message>
        <source>Put [sic] behind It</source>
        <translation type="unfinished">[sic] لە دوایەوە دابنێ</translation>
    </message>
    <message>
        <source>Put [{0}] instead</source>
        <translation type="unfinished">لە جێگەی [{0}] دابنێ</translation>
    </message>
    <message>
        <source>The words have changed meanwhile; look again.</source>
        <translation type="unfinished">وشەکان لەم نێوانەدا گۆڕاون؛ دووبارە سەیر بکە.</translation>
    </message>
    <message>
        <source>“{0}” is in the house list now.</source>
        <translation type="unfinished">«{0}» ئێستا لە لیستی ژووری هەواڵدایە.</translation>
    </message>
    <message>
        <source>Was this said so? {0}</source>
        <translation type="unfinished">ئەمە وا وترا؟ {0}</translation>
    </message>
    <message>
        <source>The reporter was asked.</source>
        <translation type="unfinished">پرسیار لە پەیامنێر کرا.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>لێرە</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>هەڵەکان</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>شێواز</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 هەڵە</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} هەڵە</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation type="unfinished">1 بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished">{n} بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>1 matter of style</source>
        <translation type="unfinished">1 تێبینیی شێواز</translation>
    </message>
    <message>
        <source>{n} matters of style</source>
        <translation type="unfinished">{n} تێبینیی شێواز</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>ڕێنووس</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>ڕێزمان</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>خاڵبەندی</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">پێکهاتە</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ژێرنووس</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Headline for print</source>
        <translation type="unfinished">سەردێڕ بۆ چاپ</translation>
    </message>
    <message>
        <source>Headline for social media</source>
        <translation type="unfinished">سەردێڕ بۆ تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation type="unfinished">تێبینیی سەرنووسەر</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <translation type="unfinished">لە وتەیەکدا</translation>
    </message>
    <message>
        <source>Somebody said this: the words are not changed.</source>
        <translation type="unfinished">کەسێک ئەمەی وتووە: وشەکان ناگۆڕدرێن.</translation>
    </message>
    <message>
        <source>Also: “{0}”</source>
        <translation type="unfinished">هەروەها: «{0}»</translation>
    </message>
    <message>
        <source>Let stand by {0}</source>
        <translation type="unfinished">{0} هێشتوویەتییەوە</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation type="unfinished">هەموو ئەوەی دۆزراوەتەوە</translation>
    </message>
    <message>
        <source>What is wrong, and nobody would dispute it</source>
        <translation type="unfinished">ئەوەی هەڵەیە و کەس گومانی لێ ناکات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">سەیرکردن</translation>
    </message>
    <message>
        <source>What somebody should look at</source>
        <translation type="unfinished">ئەوەی دەبێت کەسێک سەیری بکات</translation>
    </message>
    <message>
        <source>Matters of style</source>
        <translation type="unfinished">تێبینییەکانی شێواز</translation>
    </message>
    <message>
        <source>What somebody lets stand</source>
        <translation type="unfinished">ئەوەی کەسێک هێشتوویەتییەوە</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زیاتر</translation>
    </message>
    <message>
        <source>What else can be done about it</source>
        <translation type="unfinished">چی تر دەکرێت لەم بارەیەوە</translation>
    </message>
</context>
<context>
    <name>letStand</name>
    <message>
        <source>Let it stand</source>
        <translation type="unfinished">با بمێنێتەوە</translation>
    </message>
    <message>
        <source>&amp;Here only</source>
        <translation type="unfinished">&amp;تەنیا لێرە</translation>
    </message>
    <message>
        <source>In the whole &amp;story</source>
        <translation type="unfinished">&amp;لە هەموو بابەتەکەدا</translation>
    </message>
    <message>
        <source>&amp;Always, in every story of this newsroom</source>
        <translation type="unfinished">&amp;هەمیشە، لە هەموو بابەتەکانی ئەم ژووری هەواڵە</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;بۆچی؟</translation>
    </message>
    <message>
        <source>The reason is kept with your name and the time. It holds for these words: when they change, they are looked at again.</source>
        <translation type="unfinished">هۆکارەکە لەگەڵ ناوت و کاتەکە دەپارێزرێت. بۆ ئەم وشانەیە: کاتێک دەگۆڕدرێن، دووبارە سەیر دەکرێنەوە.</translation>
    </message>
</context>
<context>
    <name>mergesources</name>
    <message>
        <source>Merge sources</source>
        <translation type="unfinished">یەکخستنی سەرچاوەکان</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation type="unfinished">لەوانەیە هەمان کەس بن</translation>
    </message>
    <message>
        <source>The fields of the sources side by side</source>
        <translation type="unfinished">خانەکانی سەرچاوەکان لە تەنیشت یەک</translation>
    </message>
    <message>
        <source>Enter or a click takes the value in that cell. The source in the first column is kept under its id; the others are spiked, and can be restored.</source>
        <translation type="unfinished">Enter یان کرتەیەک بەهای ئەو خانەیە وەردەگرێت. سەرچاوەی ستوونی یەکەم بە ناسنامەی خۆیەوە دەمێنێتەوە؛ ئەوانی تر لادەدرێن، و دەتوانرێت بگەڕێنرێنەوە.</translation>
    </message>
    <message>
        <source>&amp;Keep This One</source>
        <translation type="unfinished">&amp;ئەمەیان بهێڵەوە</translation>
    </message>
    <message>
        <source>The source in the chosen column is the one that is kept</source>
        <translation type="unfinished">ئەو سەرچاوەیەی لە ستوونە هەڵبژێردراوەکەدایە دەهێڵرێتەوە</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;یەکخستن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Story files (*{ending})</source>
        <translation type="unfinished">پەڕگەی بابەت (*{ending})</translation>
    </message>
    <message>
        <source>Merge which newsroom? It is read, and not changed</source>
        <translation type="unfinished">کام ژووری هەواڵ یەک بخرێت؟ دەخوێنرێتەوە، و ناگۆڕدرێت</translation>
    </message>
    <message>
        <source>Open a story that was sent</source>
        <translation type="unfinished">بابەتێکی نێردراو بکەرەوە</translation>
    </message>
    <message>
        <source>Send to desk: write the story to</source>
        <translation type="unfinished">ناردن بۆ ژووری هەواڵ: بابەتەکە بنووسە لە</translation>
    </message>
</context>
<context>
    <name>mixed</name>
    <message>
        <source>Nothing is left to read: no merge has mixed a passage that nobody has read since.</source>
        <translation type="unfinished">هیچ نەماوە بۆ خوێندنەوە: هیچ یەکخستنێک بەشێکی تێکەڵ نەکردووە کە لەوەتە کەس نەیخوێندبێتەوە.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>There is no note on the words at the caret. Ctrl+M writes one, F5 goes to the next one.</source>
        <translation type="unfinished">هیچ تێبینییەک لەسەر وشەکانی شوێنی نیشانەی نووسین نییە. Ctrl+M یەکێک دەنووسێت، F5 دەچێت بۆ دواتر.</translation>
    </message>
    <message>
        <source>No note is open in the margin. F5 goes to the next one.</source>
        <translation type="unfinished">هیچ تێبینییەک لە پەراوێزدا نەکراوەتەوە. F5 دەچێتە دواتر.</translation>
    </message>
    <message>
        <source>The story has no open notes or suggestions. Ctrl+M writes a note on the selected words.</source>
        <translation type="unfinished">بابەتەکە هیچ تێبینی یان پێشنیاری کراوەی نییە. Ctrl+M تێبینییەک لەسەر وشە هەڵبژێردراوەکان دەنووسێت.</translation>
    </message>
    <message>
        <source>The story has no open notes or suggestions.</source>
        <translation type="unfinished">بابەتەکە هیچ تێبینی یان پێشنیاری کراوەی نییە.</translation>
    </message>
    <message>
        <source>For the &amp;lawyers</source>
        <translation type="unfinished">&amp;بۆ پارێزەران</translation>
    </message>
    <message>
        <source>A legal note leaves in a review copy or a print only when that is asked for</source>
        <translation type="unfinished">تێبینییەکی یاسایی تەنیا کاتێک لەگەڵ کۆپیی پێداچوونەوە یان چاپێکدا دەردەچێت کە داوا بکرێت</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;پەسەندکردن</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation type="unfinished">&amp;گەڕاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;ڕەتکردنەوە</translation>
    </message>
    <message>
        <source>Note on a passage</source>
        <translation type="unfinished">تێبینی لەسەر پارچەیەک</translation>
    </message>
    <message>
        <source>Write a note; @ names a colleague</source>
        <translation type="unfinished">تێبینییەک بنووسە؛ @ ناوی هاوکارێک دەبات</translation>
    </message>
    <message>
        <source>Add &amp;Note</source>
        <translation type="unfinished">&amp;تێبینی زیاد بکە</translation>
    </message>
    <message>
        <source>Say it otherwise</source>
        <translation type="unfinished">بە شێوەیەکی تر بیڵێ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>پ&amp;اشەکەوتکردن</translation>
    </message>
    <message>
        <source>Comment on the suggestion</source>
        <translation type="unfinished">لێدوان لەسەر پێشنیارەکە</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation type="unfinished">&amp;لێدوان</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>وەڵام</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation type="unfinished">وە&amp;ڵامدانەوە</translation>
    </message>
    <message>
        <source>{deed} (Ctrl+Enter)</source>
        <translation>{deed} (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Re&amp;solve</source>
        <translation type="unfinished">ک&amp;ۆتاییهێنان</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation type="unfinished">&amp;دووبارە بیکەرەوە</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>هەڵوە&amp;شاندنەوە</translation>
    </message>
    <message>
        <source>Resolved by {name}, {time}</source>
        <translation type="unfinished">{name} کۆتایی پێ هێنا، {time}</translation>
    </message>
    <message>
        <source>{time}, changed {again}</source>
        <translation type="unfinished">{time}، {again} گۆڕدرا</translation>
    </message>
    <message>
        <source>For the lawyers</source>
        <translation type="unfinished">بۆ پارێزەران</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>گۆڕین</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 لێدوان</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} لێدوان</translation>
    </message>
    <message>
        <source>Resolved by {name}</source>
        <translation type="unfinished">{name} کۆتایی پێ هێنا</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 وەڵام</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} وەڵام</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation type="unfinished">کام تێبینییانە پیشان دەدرێن</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">تێبینییەک بنووسە</translation>
    </message>
    <message>
        <source>Hide the margin</source>
        <translation type="unfinished">شاردنەوەی پەراوێز</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Mine: I wrote in them, or am mentioned</source>
        <translation type="unfinished">هی &amp;من: تێیاندا نووسیومە، یان ناوم هاتووە</translation>
    </message>
    <message>
        <source>&amp;Resolved</source>
        <translation type="unfinished">کۆتایی پ&amp;ێهاتووەکان</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;هەموو</translation>
    </message>
    <message>
        <source>&amp;Everybody’s</source>
        <translation type="unfinished">ه&amp;ی هەمووان</translation>
    </message>
    <message>
        <source>On the &amp;Words at the Caret</source>
        <translation type="unfinished">لەسەر وشەکانی لای نیشانەدەر</translation>
    </message>
    <message>
        <source>On the &amp;Story as a Whole</source>
        <translation type="unfinished">لەسەر بابەتەکە بە گشتی</translation>
    </message>
    <message>
        <source>On the &amp;Headline</source>
        <translation type="unfinished">لەسەر &amp;سەردێڕ</translation>
    </message>
    <message>
        <source>On the Stan&amp;dfirst</source>
        <translation type="unfinished">لەسە&amp;ر پێشەکی</translation>
    </message>
    <message>
        <source>On the &amp;Byline</source>
        <translation type="unfinished">لەسەر &amp;ناوی نووسەر</translation>
    </message>
    <message>
        <source>On the Date&amp;line</source>
        <translation type="unfinished">لەسەر شوێن و بەروار</translation>
    </message>
    <message>
        <source>On the Photo “{name}”</source>
        <translation type="unfinished">لەسەر وێنەی «{name}»</translation>
    </message>
    <message>
        <source>On the Caption of “{name}”</source>
        <translation type="unfinished">لەسەر ژێرنووسی «{name}»</translation>
    </message>
    <message>
        <source>Note on These Words</source>
        <translation type="unfinished">تێبینی لەسەر ئەم وشانە</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 تێبینی</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} تێبینی</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 پێشنیار</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} پێشنیار</translation>
    </message>
    <message>
        <source>{n} shown · {all}</source>
        <translation type="unfinished">{n} پیشان دراون · {all}</translation>
    </message>
    <message>
        <source>Nothing is open. Ctrl+M writes a note on the selected words.</source>
        <translation type="unfinished">هیچ کراوە نییە. Ctrl+M تێبینییەک لەسەر وشە هەڵبژێردراوەکان دەنووسێت.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <source>{field}: words that are gone</source>
        <translation type="unfinished">{field}: ئەو وشانەی نەماون</translation>
    </message>
    <message>
        <source>no longer in the story</source>
        <translation type="unfinished">ئیتر لە بابەتەکەدا نییە</translation>
    </message>
    <message>
        <source>Caption of the photo “{name}”</source>
        <translation type="unfinished">ژێرنووسی وێنەی «{name}»</translation>
    </message>
    <message>
        <source>Photo “{name}”</source>
        <translation type="unfinished">وێنەی «{name}»</translation>
    </message>
    <message>
        <source>The story as a whole</source>
        <translation type="unfinished">بابەتەکە بە گشتی</translation>
    </message>
    <message>
        <source>a change that this program cannot show</source>
        <translation type="unfinished">گۆڕانکارییەک کە ئەم بەرنامەیە ناتوانێت پیشانی بدات</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">گواستنەوە</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation type="unfinished">تێخستن:</translation>
    </message>
    <message>
        <source>Take out:</source>
        <translation type="unfinished">لابردن:</translation>
    </message>
    <message>
        <source>Begin a new paragraph</source>
        <translation type="unfinished">پەرەگرافێکی نوێ دەست پێ بکە</translation>
    </message>
    <message>
        <source>Join two paragraphs</source>
        <translation type="unfinished">دوو پەرەگراف یەک بخە</translation>
    </message>
    <message>
        <source>Put in a space</source>
        <translation type="unfinished">بۆشاییەک دابنێ</translation>
    </message>
    <message>
        <source>Take out a space</source>
        <translation type="unfinished">بۆشاییەک لاببە</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>بەتاڵ</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>ڕیزبەندییەکی تر</translation>
    </message>
    <message>
        <source>take out “{0}”</source>
        <translation type="unfinished">«{0}» لاببە</translation>
    </message>
    <message>
        <source>put in “{0}”</source>
        <translation type="unfinished">«{0}» تێ بخە</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Filed</source>
        <translation type="unfinished">دراوە</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">گەڕێنراوەتەوە</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished">سپێردراوە</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished">ناوت هاتووە</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">وەڵام دراوەتەوە</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished">بەم زووانە وادەیەتی</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دواکەوتوو</translation>
    </message>
    <message>
        <source>Changed after ready</source>
        <translation type="unfinished">دوای ئامادەبوون گۆڕدراوە</translation>
    </message>
</context>
<context>
    <name>photodesk</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ژێرنووس</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation type="unfinished">دەقی جێگرەوە</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished">دێڕی مافی وێنە</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>لە کوێ گیراوە</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>کەی گیراوە</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">ڕووداو</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished">وشە سەرەکییەکان</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished">وێنەگر</translation>
    </message>
    <message>
        <source>Creator’s job title</source>
        <translation>پیشەی وێنەگر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished">مافی لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation type="unfinished">مەرجەکانی بەکارهێنان</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ڕێنماییەکان</translation>
    </message>
    <message>
        <source>Caption written by</source>
        <translation type="unfinished">ژێرنووس نووسراوە لەلایەن</translation>
    </message>
    <message>
        <source>May be used from</source>
        <translation type="unfinished">دەتوانرێت بەکاربهێنرێت لە</translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation type="unfinished">دەتوانرێت بەکاربهێنرێت تا</translation>
    </message>
    <message>
        <source>As the story shows it</source>
        <translation type="unfinished">وەک بابەتەکە پیشانی دەدات</translation>
    </message>
    <message>
        <source>Lead, 16:9</source>
        <translation>سەرەکی، 16:9</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>چوارگۆشە، 1:1</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation type="unfinished">ستوونی، 4:5</translation>
    </message>
    <message>
        <source>Another ratio…</source>
        <translation>ڕێژەیەکی تر…</translation>
    </message>
    <message>
        <source>cut: {0} × {1}</source>
        <translation type="unfinished">بڕدراوە: {0} × {1}</translation>
    </message>
    <message>
        <source>not cut yet; Enter cuts here: {0} × {1}</source>
        <translation type="unfinished">هێشتا نەبڕدراوە؛ Enter لێرە دەیبڕێت: {0} × {1}</translation>
    </message>
    <message>
        <source>cut and focal point are chosen in a story</source>
        <translation type="unfinished">بڕین و خاڵی سەرنج لە بابەتێکدا هەڵدەبژێردرێن</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">نەوتراوە</translation>
    </message>
    <message>
        <source>Taken with a camera</source>
        <translation>بە کامێرا گیراوە</translation>
    </message>
    <message>
        <source>Scanned from a negative</source>
        <translation type="unfinished">لە نێگەتیڤەوە سکان کراوە</translation>
    </message>
    <message>
        <source>Scanned from a slide</source>
        <translation type="unfinished">لە سلایدەوە سکان کراوە</translation>
    </message>
    <message>
        <source>Scanned from a print</source>
        <translation type="unfinished">لە چاپکراوەوە سکان کراوە</translation>
    </message>
    <message>
        <source>Altered by a person</source>
        <translation type="unfinished">کەسێک گۆڕیویەتی</translation>
    </message>
    <message>
        <source>Drawn by a person</source>
        <translation type="unfinished">کەسێک کێشاویەتی</translation>
    </message>
    <message>
        <source>Made from data</source>
        <translation>لە داتاوە دروست کراوە</translation>
    </message>
    <message>
        <source>Put together from photos</source>
        <translation type="unfinished">لە چەند وێنەیەک پێکهێنراوە</translation>
    </message>
    <message>
        <source>Put together, partly generated</source>
        <translation type="unfinished">پێکهێنراوە، بەشێکی دروستکراوی ئامێرە</translation>
    </message>
    <message>
        <source>Generated by a model</source>
        <translation type="unfinished">مۆدێلێک دروستی کردووە</translation>
    </message>
    <message>
        <source>Taken from a screen</source>
        <translation type="unfinished">لە شاشەوە گیراوە</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation type="unfinished">وشەیەکی سەرەکی زیاد بکە</translation>
    </message>
    <message>
        <source>The photo’s own caption was changed since this one was written.</source>
        <translation type="unfinished">ژێرنووسی خودی وێنەکە لەوەتەی ئەمە نووسراوە گۆڕدراوە.</translation>
    </message>
    <message>
        <source>No caption, credit line or alternative text.</source>
        <translation type="unfinished">ژێرنووس، دێڕی ماف و دەقی جێگرەوەی نییە.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">&amp;گەڕاندنەوە لە لادراوەکان</translation>
    </message>
    <message>
        <source>&amp;Spike</source>
        <translation>&amp;لادان</translation>
    </message>
    <message>
        <source>In {0} stories</source>
        <translation>لە {0} بابەتدا</translation>
    </message>
    <message>
        <source>In one story</source>
        <translation>لە یەک بابەتدا</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>لە هیچ بابەتێکدا</translation>
    </message>
    <message>
        <source>the photo’s own</source>
        <translation type="unfinished">هی خودی وێنەکە</translation>
    </message>
    <message>
        <source>another, and the photo’s own was changed since: {0}</source>
        <translation type="unfinished">یەکێکی تر، و هی خودی وێنەکە لەوەتە گۆڕدراوە: {0}</translation>
    </message>
    <message>
        <source>another: {0}</source>
        <translation type="unfinished">یەکێکی تر: {0}</translation>
    </message>
    <message>
        <source>Photo desk</source>
        <translation>مێزی وێنە</translation>
    </message>
    <message>
        <source>Whose photos</source>
        <translation type="unfinished">وێنەی کێ</translation>
    </message>
    <message>
        <source>Find words in captions, credits, names</source>
        <translation type="unfinished">لە ژێرنووس، ماف و ناوەکاندا وشە بدۆزەوە</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>کام لەوانە</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>شتێک کەمە</translation>
    </message>
    <message>
        <source>Rights ended</source>
        <translation type="unfinished">ماف بەسەرچووە</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>لە یەک دەچن</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished">لادراو</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;زیادکردنی وێنە…</translation>
    </message>
    <message>
        <source>Add photos from files (or drop or paste them on the sheet)</source>
        <translation type="unfinished">وێنە لە پەڕگەوە زیاد بکە (یان لەسەر پەڕەکە دایبنێ یان بیلکێنە)</translation>
    </message>
    <message>
        <source>Caption &amp;Several…</source>
        <translation type="unfinished">ژێرنووس بۆ &amp;چەند وێنەیەک…</translation>
    </message>
    <message>
        <source>Write one field of all photos that are chosen, with fields and macros</source>
        <translation type="unfinished">یەک خانەی هەموو وێنە هەڵبژێردراوەکان بنووسە، بە خانە و ماکرۆ</translation>
    </message>
    <message>
        <source>&amp;Macros…</source>
        <translation>&amp;ماکرۆکان…</translation>
    </message>
    <message>
        <source>Short names for texts that are typed often</source>
        <translation type="unfinished">ناوی کورت بۆ ئەو دەقانەی زۆر دەنووسرێن</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">بینین</translation>
    </message>
    <message>
        <source>The photo as it will be seen</source>
        <translation type="unfinished">وێنەکە وەک ئەوەی دەبینرێت</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>Cut the photo for this story (C); the original stays as it is</source>
        <translation type="unfinished">وێنەکە بۆ ئەم بابەتە ببڕە (C)؛ بنەڕەتەکە وەک خۆی دەمێنێتەوە</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">خاڵی سەرنج</translation>
    </message>
    <message>
        <source>What must stay in sight wherever the photo is cut (O)</source>
        <translation type="unfinished">چی دەبێت هەر ببینرێت لە هەر شوێنێک وێنەکە ببڕدرێت (O)</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation type="unfinished">ڕاستکردنەوەی لاری</translation>
    </message>
    <message>
        <source>Degrees by which the photo is turned clockwise</source>
        <translation type="unfinished">ئەو پلانەی وێنەکە بە ئاڕاستەی میلی کاتژمێر دەسووڕێنرێت</translation>
    </message>
    <message>
        <source>Turn the photo clockwise by so many degrees ([ and ])</source>
        <translation type="unfinished">وێنەکە بەم پلانە بە ئاڕاستەی میلی کاتژمێر بسووڕێنە ([ و ])</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>گەورە</translation>
    </message>
    <message>
        <source>The photo alone, as large as the window (F11)</source>
        <translation type="unfinished">تەنیا وێنەکە، بە گەورەیی پەنجەرەکە (F11)</translation>
    </message>
    <message>
        <source>Which cut</source>
        <translation>کام بڕین</translation>
    </message>
    <message>
        <source>3:2</source>
        <translation>3:2</translation>
    </message>
    <message>
        <source>Width and height of the cut, as 3:2</source>
        <translation type="unfinished">پانی و بەرزیی بڕینەکە، وەک 3:2</translation>
    </message>
    <message>
        <source>No cut</source>
        <translation>بێ بڕین</translation>
    </message>
    <message>
        <source>Take this cut away (Delete); the whole photo is used</source>
        <translation type="unfinished">ئەم بڕینە لاببە (Delete)؛ هەموو وێنەکە بەکاردێت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Place in the story</source>
        <translation>شوێن لە بابەتەکەدا</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation type="unfinished">وێنەی سەرەکی</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation type="unfinished">لە دەقدا</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished">گالەری</translation>
    </message>
    <message>
        <source>Who, doing what, where and when</source>
        <translation type="unfinished">کێ، چی دەکات، لە کوێ و کەی</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished">دەقی جێگرەوە</translation>
    </message>
    <message>
        <source>What can be seen, for those who cannot see it</source>
        <translation type="unfinished">چی دەبینرێت، بۆ ئەوانەی نایبینن</translation>
    </message>
    <message>
        <source>Decorative: it needs no alternative text</source>
        <translation type="unfinished">جوانکاری: پێویستی بە دەقی جێگرەوە نییە</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished">مافی وێنە</translation>
    </message>
    <message>
        <source>Ann Lee / Larkhaven Courier</source>
        <translation>Ann Lee / Larkhaven Courier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>کەسەکان</translation>
    </message>
    <message>
        <source>In this story only</source>
        <translation>تەنیا لەم بابەتەدا</translation>
    </message>
    <message>
        <source>Another caption in this story only</source>
        <translation type="unfinished">ژێرنووسێکی تر تەنیا لەم بابەتەدا</translation>
    </message>
    <message>
        <source>Why it differs here</source>
        <translation>بۆچی لێرە جیاوازە</translation>
    </message>
    <message>
        <source>Use the photo’s own</source>
        <translation type="unfinished">هی خودی وێنەکە بەکاربهێنە</translation>
    </message>
    <message>
        <source>Take the other caption away: the story shows the photo’s own</source>
        <translation type="unfinished">ژێرنووسەکەی تر لاببە: بابەتەکە هی خودی وێنەکە پیشان دەدات</translation>
    </message>
    <message>
        <source>Make it the photo’s</source>
        <translation type="unfinished">بیکە بە هی وێنەکە</translation>
    </message>
    <message>
        <source>This caption becomes the photo’s own, in every story</source>
        <translation type="unfinished">ئەم ژێرنووسە لە هەموو بابەتێکدا دەبێت بە هی خودی وێنەکە</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>هەردووکیان بهێڵەوە</translation>
    </message>
    <message>
        <source>Both captions stand as they are: the difference is right</source>
        <translation type="unfinished">هەردوو ژێرنووسەکە وەک خۆیان دەمێننەوە: جیاوازییەکە دروستە</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">ڕاستییەکان</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">گیراوە</translation>
    </message>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>لە کوێ</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished">پیشە</translation>
    </message>
    <message>
        <source>The creator’s job title</source>
        <translation>پیشەی وێنەگر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>The agency’s own number of the photo</source>
        <translation type="unfinished">ژمارەی ئاژانسەکە خۆی بۆ وێنەکە</translation>
    </message>
    <message>
        <source>Caption by</source>
        <translation type="unfinished">ژێرنووس لەلایەن</translation>
    </message>
    <message>
        <source>Who wrote the caption</source>
        <translation>کێ ژێرنووسەکەی نووسیوە</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished">شێوەی دروستکردن</translation>
    </message>
    <message>
        <source>How the picture was made</source>
        <translation>وێنەکە چۆن دروست کراوە</translation>
    </message>
    <message>
        <source>Described</source>
        <translation type="unfinished">وەسفکردن</translation>
    </message>
    <message>
        <source>Longer description for who cannot see it</source>
        <translation type="unfinished">وەسفێکی درێژتر بۆ ئەوانەی نایبینن</translation>
    </message>
    <message>
        <source>A longer description, for charts and scenes with much in them</source>
        <translation type="unfinished">وەسفێکی درێژتر، بۆ هێڵکاری و دیمەنی پڕ لە شت</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>مافەکان</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation type="unfinished">تێبینیی مافی لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>© 2026 Larkhaven Courier</source>
        <translation>© 2026 Larkhaven Courier</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مەرجەکان</translation>
    </message>
    <message>
        <source>How it may be used</source>
        <translation type="unfinished">چۆن دەتوانرێت بەکاربهێنرێت</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>بۆ ژووری هەواڵ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>لە</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>2027-11-22</source>
        <translation>2027-11-22</translation>
    </message>
    <message>
        <source>Used In</source>
        <translation type="unfinished">بەکارهاتوو لە</translation>
    </message>
    <message>
        <source>Stories with this photo</source>
        <translation>ئەو بابەتانەی ئەم وێنەیەیان تێدایە</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Photos that look like it</source>
        <translation>ئەو وێنانەی لەم دەچن</translation>
    </message>
    <message>
        <source>&amp;Go to Story</source>
        <translation>&amp;بڕۆ بۆ بابەتەکە</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>بابەتەکە بکەرەوە</translation>
    </message>
    <message>
        <source>Put the photo aside in every story; it can be restored</source>
        <translation type="unfinished">وێنەکە لە هەموو بابەتێکدا لابدە؛ دەتوانرێت بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>لاب&amp;ردن</translation>
    </message>
    <message>
        <source>Take the photo out of this story</source>
        <translation type="unfinished">وێنەکە لەم بابەتە دەربهێنە</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished">سەرەکی</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation type="unfinished">لە دەقدا</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished">گالەری</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>زیادکردنی وێنە…</translation>
    </message>
    <message>
        <source>Add photos from files (or drop or paste them here)</source>
        <translation type="unfinished">وێنە لە پەڕگەوە زیاد بکە (یان لێرە دایبنێ یان بیلکێنە)</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">مێز</translation>
    </message>
    <message>
        <source>Cut and caption it on the photo desk (Ctrl+Alt+P)</source>
        <translation type="unfinished">لەسەر مێزی وێنە بیبڕە و ژێرنووسی بۆ بنووسە (Ctrl+Alt+P)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished">تێخستن</translation>
    </message>
    <message>
        <source>Show this photo where the caret stands in the copy</source>
        <translation type="unfinished">ئەم وێنەیە لەو شوێنە پیشان بدە کە نیشانەدەر لە دەقدایە</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">بۆ پێشەوە</translation>
    </message>
    <message>
        <source>Earlier in the order (Alt+Up)</source>
        <translation type="unfinished">بۆ پێشەوە لە ڕیزبەندی (Alt+Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بۆ دواوە</translation>
    </message>
    <message>
        <source>Later in the order (Alt+Down)</source>
        <translation type="unfinished">بۆ دواوە لە ڕیزبەندی (Alt+Down)</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished">لادان</translation>
    </message>
    <message>
        <source>Put the photo aside in every story; it can be restored</source>
        <translation type="unfinished">وێنەکە لە هەموو بابەتێکدا لابدە؛ دەتوانرێت بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Take the photo out of this story</source>
        <translation type="unfinished">وێنەکە لەم بابەتە دەربهێنە</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation type="unfinished">وێنەی سەرەکی</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ژێرنووس</translation>
    </message>
    <message>
        <source>Who, doing what, where and when</source>
        <translation type="unfinished">کێ، چی دەکات، لە کوێ و کەی</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished">دەقی جێگرەوە</translation>
    </message>
    <message>
        <source>What can be seen, for those who cannot see it</source>
        <translation type="unfinished">چی دەبینرێت، بۆ ئەوانەی نایبینن</translation>
    </message>
    <message>
        <source>Decorative: it needs no alternative text</source>
        <translation type="unfinished">جوانکاری: پێویستی بە دەقی جێگرەوە نییە</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished">مافی وێنە</translation>
    </message>
    <message>
        <source>Ann Lee / Larkhaven Courier</source>
        <translation>Ann Lee / Larkhaven Courier</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished">چی پیشان دەدات</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>کەسەکان</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">گیراوە</translation>
    </message>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>لە کوێ</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished">وشە سەرەکییەکان</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>مافەکان</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished">وێنەگر</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished">پیشە</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished">مافی لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished">بەکارهێنان</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ڕێنماییەکان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>لە</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished">ساڵ-مانگ-ڕۆژ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Another caption here</source>
        <translation type="unfinished">ژێرنووسێکی تر لێرە</translation>
    </message>
    <message>
        <source>Caption in this story only</source>
        <translation type="unfinished">ژێرنووس تەنیا لەم بابەتەدا</translation>
    </message>
    <message>
        <source>As above</source>
        <translation type="unfinished">وەک سەرەوە</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation type="unfinished">بۆچی جیاوازە</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Calendar</source>
        <translation>ساڵنامە</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished">هیچ پلان دانەنراوە</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n}ی تر</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} بابەت</translation>
    </message>
    <message>
        <source>FOR THE HOUSE, NOT FOR PUBLICATION</source>
        <translation type="unfinished">بۆ ژووری هەواڵ، نەک بۆ بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>هیچ بۆ ئەم ڕۆژە پلان نەدانراوە.</translation>
    </message>
    <message>
        <source>{what}; times in {zone}</source>
        <translation>{what}؛ کاتەکان بە {zone}</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بێ بەش</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>کات</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کێ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>درێژی</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Story without a name</source>
        <translation>بابەتێکی بێ ناو</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">درەنگ کەوتووە</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>لە {day}ەوە</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ڕاگیراوە</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation type="unfinished">بڵاوکردنەوەی ڕاگیراوە</translation>
    </message>
    <message>
        <source>goes out then</source>
        <translation type="unfinished">ئەو کاتە دەردەچێت</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 وێنە</translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation>{n} وێنە</translation>
    </message>
    <message>
        <source>photo ordered</source>
        <translation type="unfinished">داوای وێنە کراوە</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>سبەی</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دوێنێ</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Phone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished">کۆمپیوتەر</translation>
    </message>
    <message>
        <source>Teaser card</source>
        <translation type="unfinished">کارتی ناساندن</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>ئەنجامی گەڕان</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation type="unfinished">پەڕەی تاریک</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">ئاڕاستە</translation>
    </message>
    <message>
        <source>Look at it in the other direction</source>
        <translation type="unfinished">لە ئاڕاستەکەی تر سەیری بکە</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>بچووکتر</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit into the pane</source>
        <translation type="unfinished">گونجاندن لەگەڵ بەشەکە</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>گەورەتر</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پەنجەرە</translation>
    </message>
    <message>
        <source>Show the preview in a window of its own, for a second screen</source>
        <translation type="unfinished">پێشبینینەکە لە پەنجەرەیەکی جیادا پیشان بدە، بۆ شاشەی دووەم</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>deskeditor has made a mistake.</source>
        <translation type="unfinished">deskeditor هەڵەیەکی کردووە.</translation>
    </message>
    <message>
        <source>What you wrote is saved. Please send the details below to the makers; then go on, or start again.</source>
        <translation type="unfinished">ئەوەی نووسیوتە پاشەکەوت کراوە. تکایە وردەکارییەکانی خوارەوە بۆ دروستکەران بنێرە؛ پاشان بەردەوام بە، یان دووبارە دەستی پێ بکەرەوە.</translation>
    </message>
    <message>
        <source>Your last words are not saved in the newsroom yet.</source>
        <translation type="unfinished">دوا وشەکانت هێشتا لە ژووری هەواڵدا پاشەکەوت نەکراون.</translation>
    </message>
</context>
<context>
    <name>quotations</name>
    <message>
        <source>The caret is in no quotation: put it between the marks.</source>
        <translation type="unfinished">نیشانەی نووسین لە هیچ وتەیەکدا نییە: بیخەرە نێوان جووتکەوانەکان.</translation>
    </message>
    <message>
        <source>The quotations are being looked at; ask again in a moment.</source>
        <translation type="unfinished">سەیری وتەکان دەکرێت؛ کەمێکی تر بپرسەوە.</translation>
    </message>
    <message>
        <source>No quotation in the copy is wrong, as far as is recorded.</source>
        <translation type="unfinished">ئەوەندەی تۆمار کرابێت، هیچ وتەیەک لە دەقەکەدا هەڵە نییە.</translation>
    </message>
    <message>
        <source>Take the Recorded Words</source>
        <translation type="unfinished">وشە تۆمارکراوەکان وەربگرە</translation>
    </message>
    <message>
        <source>Hear It at {0}</source>
        <translation type="unfinished">لە {0} گوێی لێ بگرە</translation>
    </message>
    <message>
        <source>Show It in the Transcript</source>
        <translation type="unfinished">لە دەقی تۆمارکراودا پیشانی بدە</translation>
    </message>
    <message>
        <source>Show the Recorded Quote</source>
        <translation type="unfinished">وتە تۆمارکراوەکە پیشان بدە</translation>
    </message>
    <message>
        <source>Record as New Quote…</source>
        <translation type="unfinished">تۆمارکردن وەک وتەیەکی نوێ…</translation>
    </message>
    <message>
        <source>Link to a Recorded Quote…</source>
        <translation type="unfinished">بەستنەوە بە وتەیەکی تۆمارکراو…</translation>
    </message>
    <message>
        <source>Say Who Speaks…</source>
        <translation type="unfinished">بڵێ کێ قسە دەکات…</translation>
    </message>
    <message>
        <source>Clear This Quote…</source>
        <translation type="unfinished">ڕێگەدان بەم وتەیە…</translation>
    </message>
    <message>
        <source>Take Back What Was Decided</source>
        <translation type="unfinished">ئەو بڕیارەی درابوو بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>The words have changed meanwhile; look again.</source>
        <translation type="unfinished">وشەکان لەم نێوانەدا گۆڕاون؛ دووبارە سەیر بکە.</translation>
    </message>
    <message>
        <source>The newsroom has no sources yet: record the quote, and who said it, first.</source>
        <translation type="unfinished">ژووری هەواڵ هێشتا سەرچاوەی نییە: سەرەتا وتەکە و بێژەرەکەی تۆمار بکە.</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation type="unfinished">کێ ئەمە دەڵێت؟</translation>
    </message>
    <message>
        <source>They Say It</source>
        <translation type="unfinished">ئەوان دەیڵێن</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished">وەک تۆمار کراوە</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation type="unfinished">کورتکراوەتەوە</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>گۆڕدراوە</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>Said by somebody else</source>
        <translation type="unfinished">کەسێکی تر وتوویەتی</translation>
    </message>
    <message>
        <source>Not for use</source>
        <translation type="unfinished">بۆ بەکارهێنان نییە</translation>
    </message>
    <message>
        <source>Too short to judge</source>
        <translation type="unfinished">زۆر کورتە بۆ بڕیاردان</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">ڕێگەی پێ دراوە</translation>
    </message>
    <message>
        <source>Trimmed of words that matter</source>
        <translation type="unfinished">وشەی گرنگی لێ لابراوە</translation>
    </message>
    <message>
        <source>Altered, and so may be the sense</source>
        <translation type="unfinished">گۆڕدراوە، و لەوانەیە واتاکەشی</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation type="unfinished">بێژەر نەزانراوە</translation>
    </message>
    <message>
        <source>recording at {0}</source>
        <translation type="unfinished">تۆمار لە {0}</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>recorded quote</source>
        <translation type="unfinished">وتەی تۆمارکراو</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <source>Cleared by {0}: {1}</source>
        <translation type="unfinished">{0} ڕێگەی پێ داوە: {1}</translation>
    </message>
    <message>
        <source>Linked by {0}</source>
        <translation type="unfinished">{0} بەستوویەتییەوە</translation>
    </message>
    <message>
        <source>Speaker said by {0}</source>
        <translation type="unfinished">{0} بێژەرەکەی دیاری کردووە</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Every quotation in the copy</source>
        <translation>هەموو وتەیەکی ناو دەقەکە</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>Only those that were said otherwise, by somebody else, or not for use</source>
        <translation type="unfinished">تەنیا ئەوانەی بە شێوەیەکی تر وتراون، یان لەلایەن کەسێکی ترەوە، یان بۆ بەکارهێنان نین</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زیاتر</translation>
    </message>
    <message>
        <source>What else can be done about this quotation</source>
        <translation type="unfinished">چی تر لەبارەی ئەم وتەیەوە بکرێت</translation>
    </message>
</context>
<context>
    <name>quote</name>
    <message>
        <source>Quote</source>
        <translation>وتە</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Exactly what was said, without quotation marks</source>
        <translation type="unfinished">ڕێک ئەوەی وتراوە، بێ جووتکەوانە</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished">وتراوە لەلایەن</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مەرجەکان</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation type="unfinished">بۆ بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>On background</source>
        <translation type="unfinished">بۆ زانیاریی پاشخان</translation>
    </message>
    <message>
        <source>Deep background</source>
        <translation type="unfinished">پاشخانی قووڵ</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished">بۆ بڵاوکردنەوە نییە</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">ڕێککەوتوو</translation>
    </message>
    <message>
        <source>When and how these terms were agreed</source>
        <translation type="unfinished">ئەم مەرجانە کەی و چۆن ڕێککەوتن</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">ناوبردن</translation>
    </message>
    <message>
        <source>As the source’s name and title</source>
        <translation type="unfinished">وەک ناو و ناونیشانی سەرچاوە</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>کەی و لە کوێ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation type="unfinished">کەی وتراوە</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>لە کوێ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">ڕێگەی پەیوەندی</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation type="unfinished">نووسراوە لەلایەن</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished">ڕاگرتنی بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation type="unfinished">تا کاتێک</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation type="unfinished">تا ئاگادارییەکی تر</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished">نەک پێش</translation>
    </message>
    <message>
        <source>When the words may be used</source>
        <translation type="unfinished">کەی دەتوانرێت وشەکان بەکاربهێنرێن</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>بەڵگە</translation>
    </message>
    <message>
        <source>Notebook 14, page 3; or an address</source>
        <translation type="unfinished">تێبینینامەی 14، پەڕەی 3؛ یان ناونیشانێک</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>&amp;Open Transcript</source>
        <translation type="unfinished">&amp;کردنەوەی دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>Go to the words, and hear them where there is a recording</source>
        <translation type="unfinished">بڕۆ بۆ وشەکان، و ئەگەر تۆمار هەبێت گوێیان لێ بگرە</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">پشتڕاستکراوە</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هێشتا نا</translation>
    </message>
    <message>
        <source>Heard in the recording</source>
        <translation type="unfinished">لە تۆمارەکەدا بیسترا</translation>
    </message>
    <message>
        <source>Read back to the speaker</source>
        <translation type="unfinished">بۆ بێژەر خوێنرایەوە</translation>
    </message>
    <message>
        <source>Confirmed by the speaker</source>
        <translation type="unfinished">بێژەر پشتڕاستی کردەوە</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>وەرگێڕان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished">بنەڕەت</translation>
    </message>
    <message>
        <source>The words as they were said, when the quote is a translation</source>
        <translation type="unfinished">وشەکان وەک وتراون، ئەگەر وتەکە وەرگێڕان بێت</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>وەرگێڕ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">بەکارهاتوو</translation>
    </message>
    <message>
        <source>Stories in which these words stand</source>
        <translation type="unfinished">ئەو بابەتانەی ئەم وشانەیان تێدایە</translation>
    </message>
</context>
<context>
    <name>quotebook</name>
    <message>
        <source>No quote yet.
Take one from a transcript, or write it down in the Quotes pane of a story.</source>
        <translation type="unfinished">هێشتا هیچ وتەیەک نییە.
یەکێک لە دەقی تۆمارکراوەوە وەربگرە، یان لە بەشی «وتەکان»ی بابەتێکدا بینووسە.</translation>
    </message>
    <message>
        <source>No source yet.
Write down who told you what, and on which terms.</source>
        <translation type="unfinished">هێشتا هیچ سەرچاوەیەک نییە.
بنووسە کێ چی پێ وتوویت، و بە چ مەرجێک.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هێشتا نا</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished">بیستراو</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished">بۆ بێژەر خوێنراوەتەوە</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>پشتڕاستکراوە</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>لە 7 ڕۆژی ڕابردوودا</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>لە 30 ڕۆژی ڕابردوودا</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>لە ساڵی ڕابردوودا</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished">وتراوە لەلایەن</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مەرجەکان</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">پشتڕاستکراوە</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>نهێنی</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished">لایەن</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">وتەکان</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>بابەتەکان</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>دواهەمین</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>هەموو مەرجەکان</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>هەموو بابەتەکان</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>لە هەر کاتێکدا</translation>
    </message>
    <message>
        <source>Nothing of the kind was found: try fewer words, or another filter.</source>
        <translation type="unfinished">هیچی وا نەدۆزرایەوە: بە وشەی کەمتر، یان پاڵاوتنێکی تر تاقیی بکەرەوە.</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 دۆزرایەوە</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} دۆزرانەوە</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>هەمووان</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <translation type="unfinished">پشتڕاستکراوە یان نا</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هێشتا کەس نا</translation>
    </message>
    <message>
        <source>last on {0}</source>
        <translation type="unfinished">دوا جار لە {0}</translation>
    </message>
    <message>
        <source>Spiked. It can be restored in File ▸ Newsroom Upkeep ▸ What Is on the Spike.</source>
        <translation type="unfinished">لادرا. دەتوانرێت لە پەڕگە ▸ چاودێریی ژووری هەواڵ ▸ لادراوەکان بگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Open a story first: the sentence goes into its copy.</source>
        <translation type="unfinished">سەرەتا بابەتێک بکەرەوە: ڕستەکە دەچێتە دەقەکەیەوە.</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 وتە</translation>
    </message>
    <message>
        <source>{0} quotes</source>
        <translation>{0} وتە</translation>
    </message>
    <message>
        <source>in 1 story</source>
        <translation>لە 1 بابەتدا</translation>
    </message>
    <message>
        <source>in {0} stories</source>
        <translation>لە {0} بابەتدا</translation>
    </message>
    <message>
        <source>Quote book</source>
        <translation type="unfinished">پەرتووکی وتەکان</translation>
    </message>
    <message>
        <source>Find words, or who said them</source>
        <translation type="unfinished">وشە بدۆزەوە، یان کێ وتوونی</translation>
    </message>
    <message>
        <source>Quotes of the newsroom</source>
        <translation type="unfinished">وتەکانی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;دەستکاری…</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>وتەکە بکەرەوە</translation>
    </message>
    <message>
        <source>&amp;Go to Story</source>
        <translation>&amp;بڕۆ بۆ بابەتەکە</translation>
    </message>
    <message>
        <source>Open the story for which it was recorded</source>
        <translation type="unfinished">ئەو بابەتە بکەرەوە کە بۆی تۆمار کراوە</translation>
    </message>
    <message>
        <source>&amp;Spike</source>
        <translation>&amp;لادان</translation>
    </message>
    <message>
        <source>Put it aside; it can be restored</source>
        <translation type="unfinished">لایبدە؛ دەتوانرێت بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>سەرچاوەکان</translation>
    </message>
    <message>
        <source>Find a name, title or affiliation</source>
        <translation type="unfinished">ناو، پیشە یان لایەنێک بدۆزەوە</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation type="unfinished">وتەی هاتووە</translation>
    </message>
    <message>
        <source>Sources of the newsroom</source>
        <translation>سەرچاوەکانی ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>سەرچاوەکە بکەرەوە</translation>
    </message>
    <message>
        <source>&amp;New Source…</source>
        <translation>سەرچاوەی &amp;نوێ…</translation>
    </message>
    <message>
        <source>Write a source down</source>
        <translation type="unfinished">سەرچاوەیەک بنووسە</translation>
    </message>
    <message>
        <source>Their &amp;Quotes</source>
        <translation type="unfinished">&amp;وتەکانیان</translation>
    </message>
    <message>
        <source>Show what they said</source>
        <translation type="unfinished">پیشانی بدە چییان وتووە</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished">&amp;یەکخستن…</translation>
    </message>
    <message>
        <source>Make one of those that are chosen; of nobody, of those who may be the same</source>
        <translation type="unfinished">لە هەڵبژێردراوەکان یەک دانە دروست بکە؛ ئەگەر کەس هەڵنەبژێردرابێت، لەوانەی لەوانەیە هەمان کەس بن</translation>
    </message>
    <message>
        <source>Put the source aside, with what they said</source>
        <translation type="unfinished">سەرچاوەکە و ئەوەی وتوویەتی لابدە</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>On the record</source>
        <translation type="unfinished">بۆ بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>On background</source>
        <translation type="unfinished">بۆ زانیاریی پاشخان</translation>
    </message>
    <message>
        <source>Deep background</source>
        <translation type="unfinished">پاشخانی قووڵ</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished">بۆ بڵاوکردنەوە نییە</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished">تۆمارکراو</translation>
    </message>
    <message>
        <source>What was said for this story, by whom and on what terms</source>
        <translation type="unfinished">چی بۆ ئەم بابەتە وتراوە، لەلایەن کێ و بە چ مەرجێک</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation type="unfinished">لە دەقدا</translation>
    </message>
    <message>
        <source>Every quotation in the copy, and whether those were the words</source>
        <translation type="unfinished">هەموو وتەیەکی ناو دەقەکە، و ئایا وشەکان هەر ئەوانە بوون</translation>
    </message>
</context>
<context>
    <name>recordedQuotes</name>
    <message>
        <source>New quote…</source>
        <translation>وتەی نوێ…</translation>
    </message>
    <message>
        <source>Record what somebody said</source>
        <translation type="unfinished">ئەوەی کەسێک وتوویەتی تۆمار بکە</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>سەرچاوەی نوێ</translation>
    </message>
    <message>
        <source>Somebody who tells us something</source>
        <translation type="unfinished">کەسێک کە شتێکمان پێ دەڵێت</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation type="unfinished">دەقە تۆمارکراوەکان</translation>
    </message>
    <message>
        <source>Read transcripts and take quotes from them</source>
        <translation type="unfinished">دەقە تۆمارکراوەکان بخوێنەرەوە و وتەیان لێ وەربگرە</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished">تێخستن</translation>
    </message>
    <message>
        <source>Put the words into the copy where the caret stands, with who said them (Enter)</source>
        <translation type="unfinished">وشەکان لە شوێنی نیشانەی نووسین لە دەقەکەدا دابنێ، لەگەڵ ئەوەی وتوونی (Enter)</translation>
    </message>
    <message>
        <source>As block</source>
        <translation type="unfinished">وەک بلۆک</translation>
    </message>
    <message>
        <source>Put the words into the copy as a block quotation</source>
        <translation type="unfinished">وشەکان وەک وتەی جیاکراوە بخە ناو دەقەوە</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>دۆزینەوە</translation>
    </message>
    <message>
        <source>Find where these words are used</source>
        <translation type="unfinished">بدۆزەوە ئەم وشانە لە کوێ بەکارهاتوون</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>دەستکاری</translation>
    </message>
    <message>
        <source>Change the quote</source>
        <translation type="unfinished">وتەکە بگۆڕە</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished">لادان</translation>
    </message>
    <message>
        <source>Put this aside; it can be restored from the spike</source>
        <translation type="unfinished">ئەمە لابدە؛ دەتوانرێت لە لادراوەکان بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished">بەکارهاتووە لە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation type="unfinished">داخستنی ئەم لیستە</translation>
    </message>
</context>
<context>
    <name>renditions</name>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished">درێژترین لا</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished">کوالێتی</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پەڕگە</translation>
    </message>
    <message>
        <source>Uncut</source>
        <translation>نەبڕدراو</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished">وەک هاتووە</translation>
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
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Print headline</source>
        <translation>سەردێڕی چاپ</translation>
    </message>
    <message>
        <source>Social headline</source>
        <translation type="unfinished">سەردێڕی تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ژێرنووس</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation type="unfinished">دەقی جێگرەوە</translation>
    </message>
    <message>
        <source>{0}, in a quotation</source>
        <translation>{0}، لە وتەیەکدا</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Save the quote report</source>
        <translation type="unfinished">ڕاپۆرتی وتەکان پاشەکەوت بکە</translation>
    </message>
    <message>
        <source>The quote report is written: {0}</source>
        <translation type="unfinished">ڕاپۆرتی وتەکان نووسرا: {0}</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation type="unfinished">ڕاپۆرتەکە نێردرا بۆ چاپکەر.</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Reporter</source>
        <translation>پەیامنێر</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished">سەرنووسەر</translation>
    </message>
    <message>
        <source>Photo editor</source>
        <translation type="unfinished">سەرنووسەری وێنە</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation type="unfinished">پشکێنەر</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished">بڵاوکەرەوە</translation>
    </message>
    <message>
        <source>Outside reader</source>
        <translation type="unfinished">خوێنەری دەرەکی</translation>
    </message>
</context>
<context>
    <name>searches</name>
    <message>
        <source>Speaker</source>
        <translation>بێژەر</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished">ناوی نووسەر</translation>
    </message>
    <message>
        <source>Headline or slugline</source>
        <translation type="unfinished">سەردێڕ یان ناوی کورت</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ژێرنووس</translation>
    </message>
    <message>
        <source>Subject or keyword</source>
        <translation type="unfinished">مژار یان وشەی سەرەکی</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بەش</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>بەروار</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">هی من</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>&amp;Keep This Search</source>
        <translation type="unfinished">&amp;ئەم گەڕانە بپارێزە</translation>
    </message>
    <message>
        <source>&amp;Forget a Search</source>
        <translation type="unfinished">گەڕانێک &amp;لە بیر بکە</translation>
    </message>
    <message>
        <source>&amp;Look In</source>
        <translation type="unfinished">&amp;گەڕان لە</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours of the window: light, dark, or as the system has them.</source>
        <translation type="unfinished">ڕەنگی پەنجەرەکە: ڕووناک، تاریک، یان وەک سیستەمەکە.</translation>
    </message>
    <message>
        <source>Language of the windows, from the next start on.</source>
        <translation type="unfinished">زمانی پەنجەرەکان، لە دەستپێکردنی داهاتووەوە.</translation>
    </message>
    <message>
        <source>Typeface of the copy; empty for the article&apos;s own serif.</source>
        <translation type="unfinished">جۆری پیتی دەقەکە؛ بەتاڵ: پیتی سێریفی خودی بابەتەکە.</translation>
    </message>
    <message>
        <source>Size of the copy.</source>
        <translation>قەبارەی دەقەکە.</translation>
    </message>
    <message>
        <source>Width of the lines of the copy.</source>
        <translation>پانیی دێڕەکانی دەقەکە.</translation>
    </message>
    <message>
        <source>Zoom of the copy.</source>
        <translation>گەورەکردنی دەقەکە.</translation>
    </message>
    <message>
        <source>Always show the marks of Markdown in the copy.</source>
        <translation type="unfinished">نیشانەکانی Markdown هەمیشە لە دەقەکەدا پیشان بدە.</translation>
    </message>
    <message>
        <source>Turn straight quotation marks and hyphens into the language&apos;s own while typing.</source>
        <translation type="unfinished">لە کاتی نووسیندا جووتکەوانی ڕاست و هێڵی بچووک بکە بە هی زمانەکە.</translation>
    </message>
    <message>
        <source>Check spelling and style while typing.</source>
        <translation>لە کاتی نووسیندا ڕێنووس و شێواز بپشکنە.</translation>
    </message>
    <message>
        <source>Dim every paragraph but the one with the caret.</source>
        <translation type="unfinished">هەموو پەرەگرافەکان کاڵ بکە جگە لەوەی نیشانەی نووسینی تێدایە.</translation>
    </message>
    <message>
        <source>Show notes and suggestions in the margin of the copy.</source>
        <translation>تێبینی و پێشنیارەکان لە پەراوێزی دەقەکەدا پیشان بدە.</translation>
    </message>
    <message>
        <source>Language of new stories, as a BCP 47 tag.</source>
        <translation type="unfinished">زمانی بابەتە نوێیەکان، وەک نیشانەی BCP 47.</translation>
    </message>
    <message>
        <source>Fold the queue away when a story opens.</source>
        <translation type="unfinished">کاتێک بابەتێک دەکرێتەوە لیستی بابەتەکان دابخە.</translation>
    </message>
    <message>
        <source>Lock the vault when nobody has used the computer for so long.</source>
        <translation type="unfinished">گەنجینەکە دابخە ئەگەر کەس بۆ ئەم ماوەیە کۆمپیوتەرەکەی بەکارنەهێنابێت.</translation>
    </message>
    <message>
        <source>Tell notices on the desktop while another program is in front.</source>
        <translation type="unfinished">ئاگادارییەکان لەسەر ڕوومێز پیشان بدە کاتێک بەرنامەیەکی تر لە پێشەوەیە.</translation>
    </message>
    <message>
        <source>Longest headline on the web.</source>
        <translation>درێژترین سەردێڕ لە وێب.</translation>
    </message>
    <message>
        <source>Longest headline in print.</source>
        <translation>درێژترین سەردێڕ لە چاپ.</translation>
    </message>
    <message>
        <source>Longest headline on social media.</source>
        <translation>درێژترین سەردێڕ لە تۆڕە کۆمەڵایەتییەکان.</translation>
    </message>
    <message>
        <source>Longest standfirst.</source>
        <translation>درێژترین پێشەکی.</translation>
    </message>
</context>
<context>
    <name>shape</name>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>On social media</source>
        <translation type="unfinished">لە تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>In print</source>
        <translation type="unfinished">لە چاپدا</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>easy to read</source>
        <translation type="unfinished">خوێندنەوەی ئاسانە</translation>
    </message>
    <message>
        <source>of medium difficulty</source>
        <translation type="unfinished">مامناوەند</translation>
    </message>
    <message>
        <source>hard to read</source>
        <translation type="unfinished">خوێندنەوەی قورسە</translation>
    </message>
    <message>
        <source>very hard to read</source>
        <translation type="unfinished">خوێندنەوەی زۆر قورسە</translation>
    </message>
    <message>
        <source>In a search</source>
        <translation type="unfinished">لە گەڕاندا</translation>
    </message>
    <message>
        <source>Shared on social media</source>
        <translation type="unfinished">هاوبەشکراو لە تۆڕە کۆمەڵایەتییەکاندا</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>درێژی</translation>
    </message>
    <message>
        <source>Who Is Quoted</source>
        <translation type="unfinished">کێ وتەی هەیە</translation>
    </message>
    <message>
        <source>Sentences over {0} Words</source>
        <translation type="unfinished">ڕستەکانی زیاتر لە {0} وشە</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>سەردێڕەکان</translation>
    </message>
    <message>
        <source>Search and Social</source>
        <translation type="unfinished">گەڕان و تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>وشە</translation>
    </message>
    <message>
        <source>Without quotations</source>
        <translation type="unfinished">بێ وتەکان</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>لە وتەکاندا</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1} ٪)</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>کاتی خوێندنەوە</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>ڕستەکان</translation>
    </message>
    <message>
        <source>{0}, {1} words each</source>
        <translation type="unfinished">{0}، هەریەکە {1} وشە</translation>
    </message>
    <message>
        <source>{0} by {1}: {2}</source>
        <translation type="unfinished">{0}، {1}: {2}</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation type="unfinished">زۆر کورتە بۆ بڕیاردان</translation>
    </message>
    <message>
        <source>no formula for this language</source>
        <translation type="unfinished">هیچ هاوکێشەیەک بۆ ئەم زمانە نییە</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation type="unfinished">ئاسانیی خوێندنەوە</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation type="unfinished">نزیکەی {0} خولەک</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Nobody is quoted.</source>
        <translation type="unfinished">وتەی کەس نەهاتووە.</translation>
    </message>
    <message>
        <source>Longest quotation, {0} words:</source>
        <translation type="unfinished">درێژترین وتە، {0} وشە:</translation>
    </message>
    <message>
        <source>The copy does not say who</source>
        <translation type="unfinished">دەقەکە ناڵێت کێیە</translation>
    </message>
    <message>
        <source>once</source>
        <translation>جارێک</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} جار</translation>
    </message>
    <message>
        <source>{0}, {1} words</source>
        <translation>{0}، {1} وشە</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>نییە.</translation>
    </message>
    <message>
        <source>{0} of {1} characters, {2} words</source>
        <translation type="unfinished">{0} لە {1} نووسە، {2} وشە</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>بەتاڵ</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>بێ سەردێڕ</translation>
    </message>
    <message>
        <source>no standfirst</source>
        <translation type="unfinished">بێ پێشەکی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>وەسف</translation>
    </message>
    <message>
        <source>{0}: {1} of about {2} pixels</source>
        <translation type="unfinished">{0}: {1} لە نزیکەی {2} پیکسڵ</translation>
    </message>
    <message>
        <source>{0}: {1} of about {2} characters</source>
        <translation type="unfinished">{0}: {1} لە نزیکەی {2} نووسە</translation>
    </message>
    <message>
        <source>{0}, cut</source>
        <translation type="unfinished">{0}، بڕدراوە</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کێ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>کەس</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ڕێکخراو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>بەڵگەنامە</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داتا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">نازناو</translation>
    </message>
    <message>
        <source>What a confidential source is called</source>
        <translation type="unfinished">سەرچاوەیەکی نهێنی چی پێ دەوترێت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>سەرۆکی شارەوانی</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished">لایەن</translation>
    </message>
    <message>
        <source>City of Larkhaven</source>
        <translation type="unfinished">شاری لارکهەیڤن</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation type="unfinished">چۆن دەزانن</translation>
    </message>
    <message>
        <source>Was in the room</source>
        <translation type="unfinished">لە ژوورەکەدا بوو</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بێ وێنە</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مەرجەکان</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation type="unfinished">بۆ بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>On background</source>
        <translation type="unfinished">بۆ زانیاریی پاشخان</translation>
    </message>
    <message>
        <source>Deep background</source>
        <translation type="unfinished">پاشخانی قووڵ</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished">بۆ بڵاوکردنەوە نییە</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>وەک ڕێککەوتوون</translation>
    </message>
    <message>
        <source>What was agreed, in the words in which it was agreed</source>
        <translation type="unfinished">چی لەسەری ڕێککەوتن کرا، بەو وشانەی کە ڕێککەوتنەکەی پێ کرا</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">ڕێککەوتوو</translation>
    </message>
    <message>
        <source>When the terms were agreed</source>
        <translation type="unfinished">کەی لەسەر مەرجەکان ڕێککەوتن کرا</translation>
    </message>
    <message>
        <source>How</source>
        <translation>چۆن</translation>
    </message>
    <message>
        <source>When and how new terms were agreed: kept in the history</source>
        <translation type="unfinished">کەی و چۆن لەسەر مەرجی نوێ ڕێککەوتن کرا: لە مێژوودا دەپارێزرێت</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">ناوبردن</translation>
    </message>
    <message>
        <source>a person briefed on the talks</source>
        <translation type="unfinished">کەسێک کە ئاگاداری گفتوگۆکانە</translation>
    </message>
    <message>
        <source>What they say has these terms unless a quote says otherwise. Attribution is how they are called where they are not named.</source>
        <translation type="unfinished">ئەوەی دەیڵێن ئەم مەرجانەی هەیە، مەگەر وتەیەک شتێکی تر بڵێت. «ناوبردن» واتە چۆن باس دەکرێن کاتێک ناویان نابرێت.</translation>
    </message>
    <message>
        <source>Contacts and notes</source>
        <translation type="unfinished">پەیوەندی و تێبینییەکان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئیمەیل</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>Background: what to know before you ring them</source>
        <translation type="unfinished">پاشخان: چی بزانیت پێش ئەوەی پەیوەندییان پێوە بکەیت</translation>
    </message>
    <message>
        <source>Source of</source>
        <translation type="unfinished">سەرچاوەی</translation>
    </message>
    <message>
        <source>Contacts and notes are private: they leave by no export.</source>
        <translation type="unfinished">پەیوەندی و تێبینییەکان تایبەتن: بە هیچ هەناردەکردنێک دەرناچن.</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation type="unfinished">مافی وەڵامدانەوە</translation>
    </message>
    <message>
        <source>The log of the right of reply</source>
        <translation type="unfinished">تۆماری مافی وەڵامدانەوە</translation>
    </message>
    <message>
        <source>&amp;New Request…</source>
        <translation>داواکاریی &amp;نوێ…</translation>
    </message>
    <message>
        <source>Write down that they were asked for an answer</source>
        <translation type="unfinished">بنووسە کە داوای وەڵامیان لێ کراوە</translation>
    </message>
    <message>
        <source>&amp;Strike</source>
        <translation type="unfinished">&amp;سڕینەوە</translation>
    </message>
    <message>
        <source>Take this entry out of the log</source>
        <translation type="unfinished">ئەم تۆمارە لە لیستەکە لاببە</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بۆ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">پرسیارکرا</translation>
    </message>
    <message>
        <source>When they were asked</source>
        <translation type="unfinished">کەی پرسیاریان لێ کرا</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">لەلایەن</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>وادە</translation>
    </message>
    <message>
        <source>By when an answer was asked for</source>
        <translation type="unfinished">تا کەی داوای وەڵام کرا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ئەنجام</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>چاوەڕێ دەکات</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">وەڵام دراوەتەوە</translation>
    </message>
    <message>
        <source>Declined to comment</source>
        <translation type="unfinished">نەیویست لێدوان بدات</translation>
    </message>
    <message>
        <source>Did not respond</source>
        <translation type="unfinished">وەڵامی نەدایەوە</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>کەی وەڵامیان دایەوە</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسیار</translation>
    </message>
    <message>
        <source>What they were asked</source>
        <translation type="unfinished">چییان لێ پرسرا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>وەڵام</translation>
    </message>
    <message>
        <source>What they said, in their words</source>
        <translation type="unfinished">چییان وت، بە وشەی خۆیان</translation>
    </message>
    <message>
        <source>&amp;Insert in Copy</source>
        <translation type="unfinished">&amp;تێخستن لە دەق</translation>
    </message>
    <message>
        <source>Put this sentence where the caret stands</source>
        <translation type="unfinished">ئەم ڕستەیە لە شوێنی نیشانەی نووسین دابنێ</translation>
    </message>
    <message>
        <source>Nobody was asked for an answer yet.</source>
        <translation type="unfinished">هێشتا داوای وەڵام لە کەس نەکراوە.</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation type="unfinished">وتەی هاتووە</translation>
    </message>
    <message>
        <source>Stories in which this source is quoted</source>
        <translation type="unfinished">ئەو بابەتانەی وتەی ئەم سەرچاوەیەیان تێدایە</translation>
    </message>
</context>
<context>
    <name>spike</name>
    <message>
        <source>Story</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>وتە</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 ڕۆژ</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} ڕۆژ</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>New story</source>
        <translation>بابەتی نوێ</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation type="unfinished">لادراو</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished">ڕاگیراوە</translation>
    </message>
</context>
<context>
    <name>stylebook</name>
    <message>
        <source>Find</source>
        <translation>دۆزینەوە</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">بەکاری بهێنە</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ئاست</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">کارا</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>هەڵە</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ئاگادارکردنەوە</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>پێشنیار</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>هەڵەدار</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">کوژاوە</translation>
    </message>
</context>
<context>
    <name>suggesting</name>
    <message>
        <source>Somebody</source>
        <translation>کەسێک</translation>
    </message>
    <message>
        <source>{name} suggests this, {when}</source>
        <translation type="unfinished">{name} ئەمە پێشنیار دەکات، {when}</translation>
    </message>
    <message>
        <source>would take this out</source>
        <translation type="unfinished">ئەمە لادەبات</translation>
    </message>
    <message>
        <source>would put this in</source>
        <translation type="unfinished">ئەمە زیاد دەکات</translation>
    </message>
    <message>
        <source>There are no suggestions in this story.</source>
        <translation type="unfinished">لەم بابەتەدا پێشنیار نییە.</translation>
    </message>
    <message>
        <source>Accept all by {name} ({n})</source>
        <translation type="unfinished">هەموو پێشنیارەکانی {name} پەسەند بکە ({n})</translation>
    </message>
    <message>
        <source>Reject all by {name} ({n})</source>
        <translation type="unfinished">هەموو پێشنیارەکانی {name} ڕەت بکەرەوە ({n})</translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished">بنەڕەت</translation>
    </message>
    <message>
        <source>As it is without the suggestions</source>
        <translation type="unfinished">وەک ئەوەی بێ پێشنیارەکانە</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished">بە نیشانە</translation>
    </message>
    <message>
        <source>With what is suggested marked</source>
        <translation type="unfinished">لەگەڵ نیشانەی پێشنیارەکان</translation>
    </message>
    <message>
        <source>As if Accepted</source>
        <translation type="unfinished">وەک پەسەندکراو</translation>
    </message>
    <message>
        <source>As it would be with all suggestions accepted</source>
        <translation type="unfinished">وەک ئەوەی دەبێت ئەگەر هەموو پێشنیارەکان پەسەند بکرێن</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>دەستکاریکردن</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished">وشەکان بگۆڕە</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation type="unfinished">پێشنیارکردن</translation>
    </message>
    <message>
        <source>Propose changes; whoever decides sees them marked</source>
        <translation type="unfinished">گۆڕانکاری پێشنیار بکە؛ ئەوەی بڕیار دەدات بە نیشانەوە دەیبینێت</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>پێشنیاری پێشوو</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>پێشنیاری دواتر</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پەسەندکردن</translation>
    </message>
    <message>
        <source>Accept the suggestion at the caret, and go on</source>
        <translation type="unfinished">پێشنیارەکەی لای نیشانەدەر پەسەند بکە و بڕۆ بۆ دواتر</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ڕەتکردنەوە</translation>
    </message>
    <message>
        <source>Reject the suggestion at the caret, and go on</source>
        <translation type="unfinished">پێشنیارەکەی لای نیشانەدەر ڕەت بکەرەوە و بڕۆ بۆ دواتر</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 پێشنیار</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} پێشنیار</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation type="unfinished">پەسەندکردنی پێشنیار</translation>
    </message>
    <message>
        <source>Reject Suggestion</source>
        <translation type="unfinished">ڕەتکردنەوەی پێشنیار</translation>
    </message>
    <message>
        <source>{n} suggestions accepted.</source>
        <translation type="unfinished">{n} پێشنیار پەسەند کران.</translation>
    </message>
    <message>
        <source>{n} suggestions rejected.</source>
        <translation type="unfinished">{n} پێشنیار ڕەت کرانەوە.</translation>
    </message>
    <message>
        <source>1 suggestion accepted.</source>
        <translation type="unfinished">1 پێشنیار پەسەند کرا.</translation>
    </message>
    <message>
        <source>1 suggestion rejected.</source>
        <translation type="unfinished">1 پێشنیار ڕەت کرایەوە.</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>{n} words</source>
        <translation>{n} وشە</translation>
    </message>
    <message>
        <source>{name} {least}–{most} {unit}</source>
        <translation>{name} {least}–{most} {unit}</translation>
    </message>
    <message>
        <source>{name} up to {most} {unit}</source>
        <translation type="unfinished">{name} تا {most} {unit}</translation>
    </message>
    <message>
        <source>needs {names}</source>
        <translation type="unfinished">پێویستی بە {names}</translation>
    </message>
    <message>
        <source>checks: {names}</source>
        <translation type="unfinished">پشکنینەکان: {names}</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Transcripts and recordings</source>
        <translation type="unfinished">دەقە تۆمارکراوەکان و تۆمارەکان</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">دەقی تۆمارکراو</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>هاوردەکردن…</translation>
    </message>
    <message>
        <source>Read a transcript from a file: text, Word, SRT, WebVTT, Whisper</source>
        <translation type="unfinished">دەقێکی تۆمارکراو لە پەڕگەوە بخوێنەرەوە: دەق، Word، SRT، WebVTT، Whisper</translation>
    </message>
    <message>
        <source>Add recording…</source>
        <translation type="unfinished">زیادکردنی تۆمار…</translation>
    </message>
    <message>
        <source>Copy an audio or video file into the newsroom</source>
        <translation type="unfinished">پەڕگەیەکی دەنگ یان ڤیدیۆ لەبەر بگرەوە بۆ ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>دەنگەکان…</translation>
    </message>
    <message>
        <source>Say which source each speaker is</source>
        <translation type="unfinished">بڵێ هەر بێژەرێک کام سەرچاوەیە</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نووسین</translation>
    </message>
    <message>
        <source>Write in the transcript while you listen (Ctrl+E)</source>
        <translation type="unfinished">لە کاتی گوێگرتندا لە دەقە تۆمارکراوەکەدا بنووسە (Ctrl+E)</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished">لادان</translation>
    </message>
    <message>
        <source>Put this transcript aside; it can be restored from the spike</source>
        <translation type="unfinished">ئەم دەقە تۆمارکراوە لابدە؛ دەتوانرێت لە لادراوەکان بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>Back 5 seconds (F6)</source>
        <translation>5 چرکە بۆ دواوە (F6)</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 چرکە بۆ دواوە</translation>
    </message>
    <message>
        <source>Play or pause (Ctrl+Space, F5)</source>
        <translation type="unfinished">لێدان یان وەستان (Ctrl+Space، F5)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>لێدان</translation>
    </message>
    <message>
        <source>Forward 5 seconds (F7)</source>
        <translation>5 چرکە بۆ پێشەوە (F7)</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5 چرکە بۆ پێشەوە</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>شوێن لە تۆمارەکەدا</translation>
    </message>
    <message>
        <source>Speed (Ctrl+Alt+Up, Ctrl+Alt+Down)</source>
        <translation>خێرایی (Ctrl+Alt+Up، Ctrl+Alt+Down)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>خێرایی</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">بەرزیی دەنگ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>سەرەتا</translation>
    </message>
    <message>
        <source>Mark the beginning of a passage where you listen (Ctrl+Shift+I)</source>
        <translation type="unfinished">سەرەتای دەقێک لەو شوێنەی گوێی لێ دەگریت نیشان بکە (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <source>Mark its end, and select its words (Ctrl+Shift+O)</source>
        <translation type="unfinished">کۆتاییەکەی نیشان بکە، و وشەکانی هەڵبژێرە (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>لە دەقە تۆمارکراوەکەدا بدۆزەوە</translation>
    </message>
    <message>
        <source>Who speaks in this paragraph</source>
        <translation>کێ لەم پەرەگرافەدا قسە دەکات</translation>
    </message>
    <message>
        <source>Who speaks from this paragraph on (F9); Enter writes it</source>
        <translation type="unfinished">کێ لەم پەرەگرافەوە قسە دەکات (F9)؛ Enter دەینووسێت</translation>
    </message>
    <message>
        <source>New quote of selection…</source>
        <translation type="unfinished">وتەی نوێ لە هەڵبژێردراو…</translation>
    </message>
    <message>
        <source>Record the selected words as a quote (Ctrl+Enter)</source>
        <translation type="unfinished">وشە هەڵبژێردراوەکان وەک وتە تۆمار بکە (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>to translate</source>
        <translation type="unfinished">بۆ وەرگێڕان</translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished">نییە</translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished">تەنیا لێرە</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished">لەوەتە گۆڕدراوە</translation>
    </message>
    <message>
        <source>taken out since</source>
        <translation type="unfinished">لەوەتە لابراوە</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>وەرگێڕدراوە</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Print headline</source>
        <translation>سەردێڕی چاپ</translation>
    </message>
    <message>
        <source>Social headline</source>
        <translation type="unfinished">سەردێڕی تۆڕە کۆمەڵایەتییەکان</translation>
    </message>
    <message>
        <source>Dek</source>
        <translation type="unfinished">پێشەکی</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation type="unfinished">تێبینیی سەرنووسەر</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished">بنەڕەت</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>وەرگێڕان</translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>A quote that you were writing from a private transcript is not saved.</source>
        <translation type="unfinished">وتەیەک کە لە دەقێکی تۆمارکراوی تایبەتەوە دەتنووسی پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>Unlock the vault (Ctrl+Alt+L) to see it again and to save it.</source>
        <translation type="unfinished">گەنجینەکە بکەرەوە (Ctrl+Alt+L) بۆ ئەوەی دووبارە بیبینیت و پاشەکەوتی بکەیت.</translation>
    </message>
    <message>
        <source>&amp;Throw It Away</source>
        <translation type="unfinished">&amp;فڕێی بدە</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Vault</source>
        <translation>گەنجینە</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>دەستەواژەی نهێنی</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>دەستەواژەی نهێنیی نوێ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">جارێکی تر</translation>
    </message>
    <message>
        <source>What is in the vault</source>
        <translation type="unfinished">چی لە گەنجینەکەدایە</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">نازناو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Give Up the Vault…</source>
        <translation type="unfinished">دەستهەڵگرتن لە گەنجینە…</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <translation>گۆڕینی دەستەواژەی نهێنی…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>هاوبەشکردن</translation>
    </message>
    <message>
        <source>Put the chosen contacts or transcript into the clear, for everybody in the newsroom</source>
        <translation type="unfinished">پەیوەندی یان دەقە تۆمارکراوە هەڵبژێردراوەکە بۆ هەمووانی ژووری هەواڵ ئاشکرا بکە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>“{0}” was left out behind an ellipsis</source>
        <translation type="unfinished">«{0}» لە پشت سێ خاڵەوە لابراوە</translation>
    </message>
    <message>
        <source>“{0}” was put in</source>
        <translation type="unfinished">«{0}» زیادکراوە</translation>
    </message>
    <message>
        <source>“{0}” was put in for “{1}”</source>
        <translation type="unfinished">«{0}» لە جێی «{1}» دانراوە</translation>
    </message>
    <message>
        <source>it is a part of a sentence</source>
        <translation type="unfinished">بەشێکە لە ڕستەیەک</translation>
    </message>
    <message>
        <source>It is a part of a sentence</source>
        <translation type="unfinished">بەشێکە لە ڕستەیەک</translation>
    </message>
    <message>
        <source>“{0}” was not recorded</source>
        <translation type="unfinished">«{0}» تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>“{0}” is missing</source>
        <translation type="unfinished">«{0}» نییە</translation>
    </message>
    <message>
        <source>“{0}” was recorded as “{1}”</source>
        <translation type="unfinished">«{0}» وەک «{1}» تۆمار کراوە</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished">کەسێکی تر</translation>
    </message>
    <message>
        <source>Nothing that was recorded has these words.</source>
        <translation type="unfinished">هیچ تۆمارێک ئەم وشانەی تێدا نییە.</translation>
    </message>
    <message>
        <source>So few words cannot be told from others; they are not recorded as they stand.</source>
        <translation type="unfinished">وشەی ئەوەندە کەم لە هی تر جیا ناکرێتەوە؛ وەک ئەوەی هەن تۆمار نەکراون.</translation>
    </message>
    <message>
        <source>The words are as they were recorded.</source>
        <translation type="unfinished">وشەکان وەک تۆمار کراون.</translation>
    </message>
    <message>
        <source>The words are as they were recorded, trimmed as the house allows.</source>
        <translation type="unfinished">وشەکان وەک تۆمار کراون، کورتکراوەتەوە وەک ژووری هەواڵ ڕێگەی پێ دەدات.</translation>
    </message>
    <message>
        <source>The words are as they were recorded. The sentence goes on with “{0}”, which may change its sense.</source>
        <translation type="unfinished">وشەکان وەک تۆمار کراون. ڕستەکە بە «{0}» بەردەوامە، کە لەوانەیە واتاکەی بگۆڕێت.</translation>
    </message>
    <message>
        <source>The words are as they were recorded, trimmed as the house allows. The sentence goes on with “{0}”, which may change its sense.</source>
        <translation type="unfinished">وشەکان وەک تۆمار کراون، کورتکراوەتەوە وەک ژووری هەواڵ ڕێگەی پێ دەدات. ڕستەکە بە «{0}» بەردەوامە، کە لەوانەیە واتاکەی بگۆڕێت.</translation>
    </message>
    <message>
        <source>The words are not as they were recorded.</source>
        <translation type="unfinished">وشەکان وەک ئەوە نین کە تۆمار کراون.</translation>
    </message>
    <message>
        <source>These words are off the record: they cannot leave until new terms are agreed and recorded.</source>
        <translation type="unfinished">ئەم وشانە بۆ بڵاوکردنەوە نین: تا مەرجی نوێ ڕێک نەکەوێت و تۆمار نەکرێت دەرناچن.</translation>
    </message>
    <message>
        <source>These words are on deep background: put them in your own words, without marks or a source.</source>
        <translation type="unfinished">ئەم وشانە پاشخانی قووڵن: بە وشەی خۆت بیاننووسە، بێ جووتکەوان و بێ سەرچاوە.</translation>
    </message>
    <message>
        <source>These words are on background: the copy must not name who said them.</source>
        <translation type="unfinished">ئەم وشانە بۆ پاشخانن: نابێت دەقەکە ناوی بێژەرەکەی ببات.</translation>
    </message>
    <message>
        <source>These words are under an embargo.</source>
        <translation type="unfinished">بڵاوکردنەوەی ئەم وشانە ڕاگیراوە.</translation>
    </message>
    <message>
        <source>These are the words of {0}, the copy says {1}.</source>
        <translation type="unfinished">ئەمە وشەکانی {0}ن، دەقەکە دەڵێت {1}.</translation>
    </message>
    <message>
        <source>These are, altered, the words of {0}, the copy says {1}.</source>
        <translation type="unfinished">ئەمە، بە گۆڕاوی، وشەکانی {0}ن، دەقەکە دەڵێت {1}.</translation>
    </message>
    <message>
        <source>These are the words of {0}.</source>
        <translation type="unfinished">ئەمە وشەکانی {0}ن.</translation>
    </message>
    <message>
        <source>These are, altered, the words of {0}.</source>
        <translation type="unfinished">ئەمە، بە گۆڕاوی، وشەکانی {0}ن.</translation>
    </message>
    <message>
        <source>Trimmed: what was left out, “{0}”, may change the sense.</source>
        <translation type="unfinished">کورتکراوەتەوە: ئەوەی لابراوە، «{0}»، لەوانەیە واتاکە بگۆڕێت.</translation>
    </message>
    <message>
        <source>Trimmed: “{0}” stands for “{1}”, and may change the sense.</source>
        <translation type="unfinished">کورتکراوەتەوە: «{0}» لە جێی «{1}»ە، و لەوانەیە واتاکە بگۆڕێت.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}, and it changes the sense.</source>
        <translation type="unfinished">{0}، و واتاکە دەگۆڕێت.</translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}؛ {1}.</translation>
    </message>
    <message>
        <source>{0}; {1}; the sense is another.</source>
        <translation type="unfinished">{0}؛ {1}؛ واتاکە شتێکی ترە.</translation>
    </message>
    <message>
        <source>{0}; {1}; {2}.</source>
        <translation>{0}؛ {1}؛ {2}.</translation>
    </message>
    <message>
        <source>{0}; {1}; {2}; the sense is another.</source>
        <translation type="unfinished">{0}؛ {1}؛ {2}؛ واتاکە شتێکی ترە.</translation>
    </message>
    <message>
        <source>{0}; {1}; {2}; and {3} more.</source>
        <translation type="unfinished">{0}؛ {1}؛ {2}؛ و {3}ی تر.</translation>
    </message>
    <message>
        <source>{0}; {1}; {2}; and {3} more; the sense is another.</source>
        <translation type="unfinished">{0}؛ {1}؛ {2}؛ و {3}ی تر؛ واتاکە شتێکی ترە.</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>A newsroom</source>
        <translation type="unfinished">ژوورێکی هەواڵ</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation type="unfinished">تەنیا من</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished">پێشنیاری بابەت</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished">سپێردراوە</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">ڕەشنووس</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished">دراوە</translation>
    </message>
    <message>
        <source>Desk edit</source>
        <translation type="unfinished">لە دەستکاریدایە</translation>
    </message>
    <message>
        <source>Back to reporter</source>
        <translation type="unfinished">گەڕاوەتەوە بۆ پەیامنێر</translation>
    </message>
    <message>
        <source>Copy edit</source>
        <translation type="unfinished">دوا پێداچوونەوە</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">ئامادەیە</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished">کاتی بۆ دانراوە</translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished">بڵاوکراوەتەوە</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">ڕاستکراوەتەوە</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">کشێنراوەتەوە</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished">سپاردن</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation type="unfinished">دەست بە نووسین بکە</translation>
    </message>
    <message>
        <source>File to desk</source>
        <translation type="unfinished">بیدە بە ژووری هەواڵ</translation>
    </message>
    <message>
        <source>Take back from desk</source>
        <translation type="unfinished">لە ژووری هەواڵ وەریبگرەوە</translation>
    </message>
    <message>
        <source>Start desk edit</source>
        <translation type="unfinished">دەست بە دەستکاری بکە</translation>
    </message>
    <message>
        <source>Send to copy edit</source>
        <translation type="unfinished">بینێرە بۆ دوا پێداچوونەوە</translation>
    </message>
    <message>
        <source>Send back with note</source>
        <translation type="unfinished">بە تێبینییەوە بیگەڕێنەوە</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation type="unfinished">وەک ئامادە دیاری بکە</translation>
    </message>
    <message>
        <source>Back to desk edit</source>
        <translation type="unfinished">گەڕانەوە بۆ دەستکاری</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished">گەڕانەوە بۆ ڕەشنووس</translation>
    </message>
    <message>
        <source>The story is now in the state “{0}”.</source>
        <translation type="unfinished">بابەتەکە ئێستا لە دۆخی «{0}»دایە.</translation>
    </message>
    <message>
        <source>Taken back: the story is in the state “{0}” again.</source>
        <translation type="unfinished">گەڕێنرایەوە: بابەتەکە دیسان لە دۆخی «{0}»دایە.</translation>
    </message>
    <message>
        <source>The story is in the state “{0}” by now; this step has been taken.</source>
        <translation type="unfinished">بابەتەکە ئێستا لە دۆخی «{0}»دایە؛ ئەم هەنگاوە نراوە.</translation>
    </message>
    <message>
        <source>New stories can begin with the template “{name}”.</source>
        <translation type="unfinished">بابەتە نوێیەکان دەتوانن بە قاڵبی «{name}» دەست پێ بکەن.</translation>
    </message>
    <message>
        <source>Nobody said who writes here; changes are kept without a name.</source>
        <translation type="unfinished">کەس نەیوتووە کێ لێرە دەنووسێت؛ گۆڕانکارییەکان بێ ناو دەپارێزرێن.</translation>
    </message>
    <message>
        <source>Say Who…</source>
        <translation type="unfinished">بڵێ کێیت…</translation>
    </message>
    <message>
        <source>You write here as {name}.</source>
        <translation type="unfinished">تۆ لێرە وەک {name} دەنووسیت.</translation>
    </message>
    <message>
        <source>Somebody Else…</source>
        <translation type="unfinished">کەسێکی تر…</translation>
    </message>
</context>
</TS>
