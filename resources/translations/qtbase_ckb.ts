<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ku_IQ" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished">پاشەکەوتکردنی هەموو</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished">بەڵێ بۆ هەموو</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished">نەخێر بۆ هەموو</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished">وازهێنان</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished">هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">پشتگوێخستن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">فڕێدان</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">جێبەجێکردن</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">ڕێکخستنەوە</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished">گەڕاندنەوەی بنەڕەتییەکان</translation>
    </message>
    <message>
        <source>Don't Save</source>
        <translation type="unfinished">پاشەکەوتی مەکە</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation type="unfinished">داخستن بێ پاشەکەوتکردن</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">گەڕاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished">لەبەرگرتنەوەی ناونیشانی بەستەر</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">گەڕاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished">زیادکردن</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished">کەمکردن</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">بگەڕێ لە:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished">بوخچە:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ناوی پەڕگە:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>جۆری پەڕگە:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>هەڵبژاردن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">دواوە</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">پێشەوە</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished">بوخچەی سەرەوە</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished">دروستکردنی بوخچەی نوێ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished">کۆمپیوتەرەکەم</translation>
    </message>
</context>
</TS>
