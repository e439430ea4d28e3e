<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Curator</name>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source> (a part of another count)</source>
        <translation> (جزء من عدد آخر)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>(possibly: its reach is not confirmed)</source>
        <translation>(ربما: لم يُؤكَّد مداه)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>(withdrawn)</source>
        <translation>(مسحوب)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>14 killed police; 3 killed attackers; no one hurt</source>
        <translation>مقتل 14 شرطيا؛ مقتل 3 مهاجمين؛ لم يصب أحد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>2025-01-30 or 2025-01-30..2025-02-01</source>
        <translation>⁦2025-01-30⁩ أو ⁦2025-01-30..2025-02-01⁩</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>25 Dec · three days later · 2025-01-30..02-01</source>
        <translation>⁦25⁩ كانون الأول · بعد ثلاثة أيام · ⁦2025-01-30..02-01⁩</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>A caveat was lifted from a claim</source>
        <translation>رُفع تحفظ عن إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>A claim is implausible…</source>
        <translation>إفادة غير معقولة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>A claim is plausible after all…</source>
        <translation>إفادة معقولة في النهاية…</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>A claim was called implausible and left out of figures</source>
        <translation>عُدّت إفادة غير معقولة واستُبعدت من الأرقام</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/errand_work.py"/>
        <source>A claim: accept it or return it with a comment; Enter shows it on its article.</source>
        <translation>إفادة: اقبلها أو أعدها مع تعليق؛ يعرضها Enter في مقالتها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>A dot is an exact place; the larger it is, the more people were killed; an empty one has no confirmed number. What is known less precisely is an area: a circle of 25 km, a dashed circle for a district or a fuzzy area, a whole governorate, a whole country. Borders are drawn as Natural Earth draws them and settle nothing.</source>
        <translation>النقطة مكان مضبوط؛ وكلما كبرت زاد عدد القتلى؛ والنقطة الفارغة بلا عدد مؤكد. وما كان أقل دقة يُرسم مساحةً: دائرة بنصف قطر 25 كم، أو دائرة متقطعة لمنطقة أو لمساحة غير واضحة، أو محافظة بأكملها، أو بلد بأكمله. الحدود مرسومة كما ترسمها Natural Earth، ولا تحسم شيئًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/start_page.py"/>
        <source>A file that ends in .curator ({key}).</source>
        <translation>ملف ينتهي بـ ‎.curator ‏({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>A full bar is an event of one day. A dashed one was on one of its days, or on all of them: nobody knows which. An arrow is an end that nobody knows. Events that are or were contested stand out by their colour.</source>
        <translation>الشريط المملوء حدثٌ في يوم واحد. والشريط المتقطع حدثٌ في أحد أيامه أو فيها كلها: لا يُعرف أيها. والسهم طرفٌ لا يعرفه أحد. والأحداث المتنازع عليها، الآن أو سابقًا، مميزة بلونها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>A newer capture of this article</source>
        <translation>لقطة أحدث لهذه المقالة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>A newer claim replaces it…</source>
        <translation>إفادة أحدث تحل محلها…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>A number changed</source>
        <translation>تغيّر رقم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>A report to look at: HTML and PDF with totals, map, timeline, disputes, every quote</source>
        <translation>تقرير للقراءة: HTML وPDF بالمجاميع والخريطة والخط الزمني والخلافات وكل اقتباس</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>A verdict on {field} that no longer holds, since the sides are others</source>
        <translation>حكم في {field} لم يعد قائمًا، لأن الأطراف تغيرت</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>ACLED's 31 columns, one row a day; what it has no place for is listed</source>
        <translation>أعمدة ACLED الواحد والثلاثون، سطر لكل يوم؛ وما لا مكان له فيها مُدرَج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>About Curator</source>
        <translation>حول Curator</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Accept claim</source>
        <translation>قبول الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <location filename="../../curator/ui/reviewing/errand_work.py"/>
        <source>Accepted.</source>
        <translation>قُبلت.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_table.py"/>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Add a counting profile</source>
        <translation>إضافة ملف عدّ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Add profile from a file…</source>
        <translation>إضافة ملف عدّ من ملف…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Add term</source>
        <translation>إضافة مصطلح</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Add the selected words to the claim</source>
        <translation>إضافة الكلمات المحددة إلى الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Address of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Agree with the passage's place</source>
        <translation>الموافقة على موضع المقطع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Agreed.</source>
        <translation>تمت الموافقة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Agreement of two people</source>
        <translation>توافق شخصين</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Agreement of two people…</source>
        <translation>توافق شخصين…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>All claims</source>
        <translation>كل الإفادات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_table.py"/>
        <source>All keys as the program has them</source>
        <translation>كل المفاتيح كما هي في البرنامج</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>All tables typed for programs, in parts by year (Parquet; needs the extra “parquet”)</source>
        <translation>كل الجداول بأنواع محددة للبرامج، مقسمة حسب السنوات (Parquet؛ تحتاج إلى الإضافة “parquet”)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/actor_input.py"/>
        <source>Alleged perpetrator</source>
        <translation>الفاعل المزعوم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Allow private networks and this computer</source>
        <translation>السماح بالشبكات الخاصة وبهذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/start_page.py"/>
        <source>An empty file for your own articles ({key}).</source>
        <translation>ملف فارغ لمقالاتك ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>An event is withheld while nobody approved exactly what stands there, while something about it is disputed and not settled, and where a caveat calls it false.</source>
        <translation>يُحجب الحدث ما دام لم يعتمد أحدٌ المكتوبَ فيه بعينه، وما دام فيه خلاف لم يُحسم، وحيث يصفه تحفظ بأنه كاذب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/start_page.py"/>
        <source>An invented article with claims that contradict each other, and twelve small steps that show the way from a sentence to a file. Nothing can be broken there. {key} takes it up again.</source>
        <translation>مقالة متخيَّلة فيها إفادات متناقضة، واثنتا عشرة خطوة صغيرة تبيّن الطريق من جملة إلى ملف. لا شيء يفسد هناك. {key} يستأنفها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>An older version ({n} of {of}): mark on the newest one</source>
        <translation>نسخة أقدم ({n} من {of}): علِّم في أحدث نسخة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>And more events that would change: {n}</source>
        <translation>وأحداث أخرى ستتغير: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>And more: {left}.</source>
        <translation>وغيرها: {left}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Another collection was opened meanwhile: nothing was taken in.</source>
        <translation>فُتحت مجموعة أخرى في هذه الأثناء: لم يُدخَل شيء.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Another value on {field}</source>
        <translation>قيمة أخرى في {field}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Answered.</source>
        <translation>أُجيب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Approve several…</source>
        <translation>اعتماد عدة أحداث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Approve the event</source>
        <translation>اعتماد الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>Approve these: {n}</source>
        <translation>اعتمد هذه: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Approved by {person}</source>
        <translation>اعتمده {person}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>Approved together: {n}.</source>
        <translation>اعتُمد معًا: {n}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Approved.</source>
        <translation>تم الاعتماد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/article_view.py"/>
        <source>Article text</source>
        <translation>نص المقالة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>Articles that both read: {articles}. Claims on the same words: {both}, of {first} alone: {mine}, of {second} alone: {theirs}.</source>
        <translation>مقالات قرأها كلاهما: {articles}. إفادات على الكلمات نفسها: {both}، لدى {first} وحده: {mine}، لدى {second} وحده: {theirs}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Articles that the claims stand in</source>
        <translation>المقالات التي وردت فيها الإفادات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Arzah, Homs · 34.95, 36.61</source>
        <translation>أرزة، حمص · ⁦34.95, 36.61⁩</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Arzah, Homs · near Jableh, Latakia · 34.95, 36.61</source>
        <translation>أرزة، حمص · قرب جبلة، اللاذقية · ⁦34.95, 36.61⁩</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/guide_window.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/reference_card.py"/>
        <source>Back to the text (Esc)</source>
        <translation>العودة إلى النص (Esc)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/keeping.py"/>
        <source>Backed up to {name}.</source>
        <translation>حُفظت نسخة احتياطية في {name}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Bears on the event</source>
        <translation>صلتها بالحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Begin a new claim ({key}), then select more words for it.</source>
        <translation>ابدأ إفادة جديدة ({key}) ثم حدِّد لها كلمات أخرى.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Begin what this caveat covers here</source>
        <translation>بدء ما يشمله هذا التحفظ من هنا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>By governorate</source>
        <translation>حسب المحافظة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>By type of event</source>
        <translation>حسب نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/profile_choice.py"/>
        <source>By which counting profile are the words read?</source>
        <translation>وفق أي ملف عدّ تُقرأ الكلمات؟</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>By who they were</source>
        <translation>حسب فئة الضحايا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>CSV files in which every number leads back to words, sources, caveats, decisions</source>
        <translation>ملفات CSV يقود كل رقم فيها إلى كلماته ومصادره وتحفظاته وقراراته</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Called otherwise</source>
        <translation>تغيرت تسميته</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Calls me</source>
        <translation>يدعوني</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <location filename="../../curator/ui/notices.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/writing.py"/>
        <source>Cancelled: no release was made.</source>
        <translation>أُلغي: لم يُنشأ أي إصدار.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Cancelled: nothing was taken in.</source>
        <translation>أُلغي: لم يُدخَل شيء.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/writing.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation>أُلغي: لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <source>Cancelled: the first {rows} rows of {name} are here. Import the file again for the rest; none comes twice.</source>
        <translation>أُلغي: أول {rows} من سطور {name} موجودة هنا. استورد الملف ثانية لبقيتها؛ ولا يأتي سطر مرتين.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Caret to the other end of the selection</source>
        <translation>نقل المؤشر إلى الطرف الآخر من التحديد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>Caveat</source>
        <translation>التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Caveats</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/margin.py"/>
        <source>Caveats along the text</source>
        <translation>التحفظات بمحاذاة النص</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Caveats that may reach it</source>
        <translation>تحفظات قد تبلغه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Caveats that reach it</source>
        <translation>تحفظات تبلغه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Caveats travel from where they hang (an article, a section, a citation, a source) to claims, and to the event where all claims, or any, carry them, by their kind.</source>
        <translation>تنتقل التحفظات من موضعها (مقالة أو قسم أو استشهاد أو مصدر) إلى الإفادات، وإلى الحدث حين تحملها الإفادات كلها أو بعضها بحسب نوعها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Change event…</source>
        <translation>تعديل الحدث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_changing.py"/>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Changed.</source>
        <translation>تم التعديل.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Characters left out here: {n}; the layout curator has the whole quote.</source>
        <translation>محارف لم تُذكر هنا: {n}؛ والاقتباس كله في الصيغة curator.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Check the collection</source>
        <translation>فحص المجموعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/keeping.py"/>
        <source>Checking {name}…</source>
        <translation>يجري فحص {name}…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose a claim in the list, or save the one in the form ({key}), first.</source>
        <translation>اختر أولًا إفادة من القائمة، أو احفظ التي في الاستمارة ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose a claim or an event first: its history is shown.</source>
        <translation>اختر أولًا إفادة أو حدثًا: يُعرض سجل تغييراته.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose a claim or an event first: what was said about it is shown.</source>
        <translation>اختر إفادة أو حدثًا أولًا: يُعرض ما قيل فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>Choose a claim or an event, then ask for its history.</source>
        <translation>اختر إفادة أو حدثًا ثم اطلب سجل تغييراته.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose a claim that is a draft, or was returned, first.</source>
        <translation>اختر إفادة هي مسودة، أو أُعيدت، أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose a claim that is under an event first; {key} puts the claim in hand under one.</source>
        <translation>اختر أولًا إفادة موضوعة تحت حدث؛ {key} يضع الإفادة الحالية تحت حدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose a claim that waits for review first; {key} submits the claim in hand.</source>
        <translation>اختر إفادة تنتظر المراجعة أولًا؛ {key} يقدّم الإفادة التي أمامك.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose a release first: {key} lists them; two are needed to compare.</source>
        <translation>اختر إصدارًا أولًا: {key} يسردها؛ والمقارنة تحتاج إلى اثنين.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Choose a version…</source>
        <translation>اختيار نسخة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose an article in the library first.</source>
        <translation>اختر مقالة من المكتبة أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <source>Choose an article in the library.</source>
        <translation>اختر مقالة من المكتبة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose an event in the list first; {key} on the Read desk puts a claim under one.</source>
        <translation>اختر حدثًا من القائمة أولًا؛ {key} في مكتب القراءة يضع إفادة تحت حدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Choose an event in the queue first; {key} on the Events desk submits one.</source>
        <translation>اختر حدثًا من قائمة الانتظار أولًا؛ {key} في مكتب الأحداث يقدّم حدثًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Choose an event in the queue.</source>
        <translation>اختر حدثًا من قائمة الانتظار.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Choose an event in the queue: here you settle its disputes, approve it, or return it.</source>
        <translation>اختر حدثًا من قائمة الانتظار: هنا تحسم خلافاته، وتعتمده أو تعيده.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Choose an event, or make one from a claim on the Read desk with Ctrl+E.</source>
        <translation>اختر حدثًا، أو أنشئ حدثًا من إفادة في مكتب القراءة بالمفتاحين Ctrl+E.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Choose layouts…</source>
        <translation>اختيار الصيغ…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Choose the other source.</source>
        <translation>اختر المصدر الآخر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Choose the source that it is the same as.</source>
        <translation>اختر المصدر الذي هو نفسه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Choose the term that it is merged into.</source>
        <translation>اختر المصطلح الذي يُدمج فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Choose what the claim in hand says</source>
        <translation>اختيار ما تقوله الإفادة الحالية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/citations.py"/>
        <source>Citation [{label}] · use {nth} of {n}</source>
        <translation>الاستشهاد [{label}] · الاستعمال {nth} من {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Claim</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Claim</source>
        <comment>Menu</comment>
        <translation>الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Claim form</source>
        <translation>استمارة الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Claim is unusable…</source>
        <translation>الإفادة غير صالحة…</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/events/event_model.py"/>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <location filename="../../curator/ui/search_panel.py"/>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>Claims</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Claims added: {claims}</source>
        <translation>إفادات أُضيفت: {claims}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Claims changed: {claims}</source>
        <translation>إفادات تغيرت: {claims}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Claims gone: {claims}</source>
        <translation>إفادات زالت: {claims}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/kept_heads.py"/>
        <source>Claims in the columns below</source>
        <translation>الإفادات في الأعمدة أدناه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Claims not told here: {n}; the layout curator has them all.</source>
        <translation>إفادات لا تُروى هنا: {n}؛ وكلها في الصيغة curator.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Claims of two people are needed to compare.</source>
        <translation>تلزم للمقارنة إفادات شخصين.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>Claims on the same words</source>
        <translation>إفادات على الكلمات نفسها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>Claims side by side</source>
        <translation>الإفادات جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Claims side by side, or the event as a page</source>
        <translation>الإفادات جنبًا إلى جنب، أو الحدث صفحةً</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Claims that bear on no event: {n}.</source>
        <translation>إفادات لا تخص أي حدث: {n}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Claims that rest on one origin, or on origins that republish, cite or own each other, are one voice, which counts once, with its newest claim.</source>
        <translation>الإفادات التي ترجع إلى أصل واحد، أو إلى أصول ينقل بعضها عن بعض أو يستشهد به أو يملكه، صوت واحد يُحسب مرة واحدة بأحدث إفاداته.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Classes of people</source>
        <translation>فئات الأشخاص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/notices.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/side_panels.py"/>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/side_panels.py"/>
        <source>Close this panel (Esc)</source>
        <translation>إغلاق هذه اللوحة (Esc)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Collection</source>
        <comment>Menu</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Comment: needed to return, kept with an approval</source>
        <translation>التعليق: لازم عند الإعادة، ويُحفظ مع الاعتماد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <location filename="../../curator/ui/events/comments_section.py"/>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Comments on this record</source>
        <translation>التعليقات على هذا السجل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Comments on this {kind}</source>
        <translation>التعليقات على هذا السجل ({kind})</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/said.py"/>
        <source>Comments that wait: {n} ({key}).</source>
        <translation>تعليقات تنتظر: {n} ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/said.py"/>
        <source>Comments that wait: {n}, and you are called ({key}).</source>
        <translation>تعليقات تنتظر: {n}، وأنت مدعو فيها ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Compare with another release…</source>
        <translation>المقارنة بإصدار آخر…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>Compare “{label}” with which release?</source>
        <translation>بأي إصدار يُقارن «{label}»؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>Comparing the releases…</source>
        <translation>تجري مقارنة الإصدارين…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Comparing {first} and {second}…</source>
        <translation>تجري مقارنة {first} و{second}…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Confirm what this caveat covers</source>
        <translation>تأكيد ما يشمله هذا التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>Confirmed and imported numbers of people killed, each person counted once: duplicates, parts and withdrawn events are left out.</source>
        <translation>الأعداد المؤكدة والمستوردة للقتلى، وكل شخص يُحسب مرة واحدة: تُستثنى الأحداث المكررة والجزئية والمسحوبة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Confirmed: “{wording}” covers this stretch.</source>
        <translation>تم التأكيد: «{wording}» يشمل هذا النطاق.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/guide_window.py"/>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>Contested on {fields}.</source>
        <translation>متنازع عليه في: {fields}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Contested on, now or once</source>
        <translation>متنازع عليه الآن أو سابقًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Correct the count</source>
        <translation>تصحيح العدد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>Counted, and why</source>
        <translation>محسوبة، ولماذا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Counting profiles</source>
        <translation>ملفات العدّ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Counting rules that read numbers here</source>
        <translation>قواعد العد التي قُرئت بها الأعداد هنا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <location filename="../../curator/ui/collection_files.py"/>
        <source>Curator collections (*.curator)</source>
        <translation>مجموعات Curator ‏(*.curator)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/start_page.py"/>
        <source>Curator keeps apart what a text says, what its sources claim, and what a team concludes from it.</source>
        <translation>يفصل Curator بين ما يقوله النص، وما تفيد به مصادره، وما يستنتجه الفريق منه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/window_work.py"/>
        <source>Curator {version}. Apache-2.0. Icons: Lucide (ISC). Qt for Python: LGPL-3.0.</source>
        <translation>Curator {version}. Apache-2.0. الأيقونات: Lucide (ISC). مكتبة Qt for Python: LGPL-3.0.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/events/event_model.py"/>
        <location filename="../../curator/ui/reviewing/sides.py"/>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Days and places are as precise as they are known: days as intervals that may be open, places by UCDP's precision from 1 (exact) to 7.</source>
        <translation>الأيام والأماكن بقدر ما هي معروفة: الأيام فترات قد تكون مفتوحة، والأماكن بدرجات دقة UCDP من 1 (مضبوط) إلى 7.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>Days of the events</source>
        <translation>أيام الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Decided on {field}: {chosen}, because {because}</source>
        <translation>حُسم في {field}: {chosen}، والسبب: {because}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Decisions about {id}</source>
        <translation>القرارات في {id}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Digits</source>
        <translation>الأرقام المستعملة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Discharge caveat…</source>
        <translation>رفع التحفظ…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Discharged.</source>
        <translation>رُفع التحفظ.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/case_disputes.py"/>
        <source>Disputes</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Disputes and caveats</source>
        <translation>الخلافات والتحفظات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Disputes are raised by the data: D1 counts that exclude each other, D2 days, D3 places, D4 perpetrators, D5 civilian or combatant, D6 whether it happened, D7 only parties to the conflict speak, D8 accuracy, D9 raised by a person, M edited on two laptops at once. What was disputed once stays marked for ever.</source>
        <translation>البيانات هي التي تثير الخلافات: D1 أعداد يستبعد بعضها بعضًا، D2 الأيام، D3 الأماكن، D4 الفاعلون، D5 مدني أم مقاتل، D6 هل وقع الحدث، D7 لا يتكلم إلا أطراف النزاع، D8 الدقة، D9 أثاره شخص، M تعديل على حاسوبين معًا. وما كان محل خلاف مرة يبقى موسومًا دائمًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Disputes by kind</source>
        <translation>الخلافات بحسب نوعها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/workplace.py"/>
        <source>Done again: {step}.</source>
        <translation>أُعيد تنفيذ: {step}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/overviews.py"/>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Drop</source>
        <translation>ترك</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Drop what was typed and not saved</source>
        <translation>ترك ما كُتب ولم يُحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Each claim is marked in the working text of an article, whose original bytes are kept under their sha256; its words and their reading stand beside each other.</source>
        <translation>كل إفادة معلَّمة في نص مقالة تُحفظ بايتاتها الأصلية تحت sha256 الخاص بها؛ وألفاظها وقراءتها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>Each row of a chart is a bar that is full up to the low number and pale up to the high one, with a mark at the best.</source>
        <translation>كل سطر في المخطط شريط مملوء حتى العدد الأدنى وباهت حتى الأعلى، وعليه علامة عند الأفضل.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_disputes.py"/>
        <source>Earlier decisions</source>
        <translation>قرارات سابقة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Edit</source>
        <comment>Menu</comment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Edited at the same time, not settled</source>
        <translation>عُدّل في الوقت نفسه ولم يُحسم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>End what this caveat covers here</source>
        <translation>إنهاء ما يشمله هذا التحفظ هنا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Enter a value that no claim gives</source>
        <translation>إدخال قيمة لا تعطيها أي إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Enter this value</source>
        <translation>إدخال هذه القيمة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/reference_card.py"/>
        <source>Entry in the list</source>
        <translation>مدخل في القائمة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Event</source>
        <comment>Menu</comment>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Event by event</source>
        <translation>حدثًا حدثًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <source>Event data</source>
        <translation>بيانات أحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_changing.py"/>
        <source>Event form</source>
        <translation>استمارة الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_view.py"/>
        <source>Event with its claims</source>
        <translation>الحدث مع إفاداته</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/ui/events/event_table.py"/>
        <location filename="../../curator/ui/main_window.py"/>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>Events and claims as JSON lines, which Curator can read again</source>
        <translation>الأحداث والإفادات أسطرَ JSON يستطيع Curator قراءتها من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Events asked for</source>
        <translation>الأحداث المطلوبة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Events desk</source>
        <translation>مكتب الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Events in it</source>
        <translation>الأحداث فيه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Events of the release</source>
        <translation>أحداث الإصدار</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>Events on a map, no more precisely than their places are known (GeoJSON)</source>
        <translation>الأحداث على خريطة، بلا دقّة تفوق ما عُرف من أماكنها (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>Events that are duplicates or parts of others, or of the same victims, and whose people are counted there: {n}.</source>
        <translation>أحداث مكررة أو أجزاء من غيرها أو للضحايا أنفسهم، ويُحسب ناسها هناك: {n}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>Events that have no day at all: {n}.</source>
        <translation>أحداث ليس لها أي يوم: {n}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>Events that have no place that can be drawn: {n}.</source>
        <translation>أحداث ليس لها مكان يمكن رسمه: {n}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>Events that would change: {n}</source>
        <translation>أحداث ستتغير: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Events: {n} · with a confirmed or imported number of people killed: {known}</source>
        <translation>الأحداث: {n} · منها بعدد قتلى مؤكد أو مستورد: {known}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Everything by its name</source>
        <translation>كل شيء باسمه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>Everything further in the queue is disputed.</source>
        <translation>كل ما يلي في قائمة الانتظار محل خلاف.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Fetching {url}…</source>
        <translation>يجري جلب {url}…</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Figures of {id}</source>
        <translation>أرقام {id}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Filter events</source>
        <translation>تصفية الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>Filter events by any word</source>
        <translation>صفِّ الأحداث بأي كلمة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/dialog.py"/>
        <source>Filter sources</source>
        <translation>تصفية المصادر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/dialog.py"/>
        <source>Filter sources by any word</source>
        <translation>صفِّ المصادر بأي كلمة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>Filter the queue</source>
        <translation>تصفية قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/lists.py"/>
        <source>Filter {what}</source>
        <translation>تصفية {what}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>Filter: words, waits:disputed, impact:10+, by:me</source>
        <translation>تصفية: كلمات، waits:disputed، impact:⁦10+⁩، by:me</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Filters of the queue with a name…</source>
        <translation>مرشّحات القائمة ذات الأسماء…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Filters with a name…</source>
        <translation>مرشّحات لها أسماء…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Filters: {filters}</source>
        <translation>المرشحات: {filters}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_table.py"/>
        <source>Find an action or a key</source>
        <translation>ابحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>Find in the article</source>
        <translation>البحث في المقالة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Find the next place</source>
        <translation>البحث عن الموضع التالي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Find the place before</source>
        <translation>البحث عن الموضع السابق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Find whole words only</source>
        <translation>البحث عن كلمات كاملة فقط</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Find words in the article first ({key}).</source>
        <translation>ابحث أولاً عن كلمات في المقالة ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>First person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Font of the PDF: DejaVu Sans, free to embed (dejavu-fonts.github.io).</source>
        <translation>خط ملف PDF: DejaVu Sans، تضمينه حر (dejavu-fonts.github.io).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Form: alleged perpetrator</source>
        <translation>الاستمارة: الفاعل المزعوم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Form: caveats</source>
        <translation>الاستمارة: التحفظات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Form: how many, of whom</source>
        <translation>الاستمارة: كم العدد، ومن هم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Form: when</source>
        <translation>الاستمارة: متى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Form: where</source>
        <translation>الاستمارة: أين</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Form: who says so</source>
        <translation>الاستمارة: من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../curator/ui/guide_window.py"/>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Four eyes: who approves changed nothing since the last approval; who settles a dispute neither opened it nor wrote the chosen value; 25 deaths or more, or a change by more than half, need two approvals. What its own author reviewed is marked.</source>
        <translation>أربع عيون: من يعتمد لم يغيّر شيئًا منذ الاعتماد الأخير؛ ومن يحسم خلافًا لم يفتحه ولم يكتب القيمة المختارة؛ و25 قتيلًا فأكثر، أو تغيير يزيد على النصف، يحتاج إلى اعتمادين. وما راجعه كاتبه نفسه موسوم بذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>From a sentence to a file</source>
        <translation>من جملة إلى ملف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inputs.py"/>
        <source>From the text: {words}</source>
        <translation>من النص: {words}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>From version {a} to {b} · changes: {n}</source>
        <translation>من النسخة {a} إلى {b} · التغييرات: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/start_page.py"/>
        <source>From words to reviewed events</source>
        <translation>من الكلمات إلى أحداث مُراجَعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Go</source>
        <comment>Menu</comment>
        <translation>انتقال</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>Go back to this</source>
        <translation>العودة إلى هذه القيمة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>Goes out</source>
        <translation>ما يصدر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>Goes out: {events} · withheld: {withheld} · withdrawn or merged: {gone}</source>
        <translation>يخرج: {events} · محجوب: {withheld} · مسحوب أو مدموج: {gone}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>Gone back.</source>
        <translation>تمت العودة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>Grade: {grade}.</source>
        <translation>الدرجة: {grade}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Graded.</source>
        <translation>تم التقييم.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Grow the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/guide_window.py"/>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Help</source>
        <comment>Menu</comment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>History of this record</source>
        <translation>سجل تغييرات هذا السجل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>History of this {kind}</source>
        <translation>سجل التغييرات: {kind}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>How a claim bears on the event…</source>
        <translation>كيف تتصل إفادة بالحدث…</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>How disputes were settled</source>
        <translation>كيف حُسمت الخلافات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>How does it stand to the other?</source>
        <translation>ما علاقته بالآخر؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>How does the claim bear on the event?</source>
        <translation>كيف تتصل الإفادة بالحدث؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>How far they agree</source>
        <translation>مدى توافقهما</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>How it is put</source>
        <translation>صيغتها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>How many, of whom</source>
        <translation>كم العدد، ومن هم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/actor_input.py"/>
        <source>How sure the text is of the perpetrator</source>
        <translation>مدى يقين النص من الفاعل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>How the claim bears on its event…</source>
        <translation>كيف تتصل الإفادة بحدثها…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>How the claim in hand bears on the event…</source>
        <translation>كيف تتصل الإفادة الحالية بالحدث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/case_pane.py"/>
        <source>How the event is shown</source>
        <translation>كيف يُعرض الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>How the text puts it</source>
        <translation>كيف يصوغه النص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_model.py"/>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <source>Import event data</source>
        <translation>استيراد بيانات أحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Import event data…</source>
        <translation>استيراد بيانات أحداث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Import from an address</source>
        <translation>الاستيراد من عنوان</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Import from an address…</source>
        <translation>الاستيراد من عنوان…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>In this report</source>
        <translation>في هذا التقرير</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_voices.py"/>
        <source>Independent sources</source>
        <translation>المصادر المستقلة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>Infobox</source>
        <translation>صندوق المعلومات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>Inherited from where it stands</source>
        <translation>موروث من موضعه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>Is the same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Is this the place?</source>
        <translation>هل هذا هو الموضع؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>It</source>
        <translation>هو</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>It bears on the event as: {how}.</source>
        <translation>تتصل بالحدث هكذا: {how}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>It cites</source>
        <translation>تستشهد بـ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>It counts again.</source>
        <translation>عادت تُحتسب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Keep the queue's filter under a name…</source>
        <translation>حفظ مرشّح القائمة باسم…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Keep this filter under a name…</source>
        <translation>حفظ هذا المرشّح باسم…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/filter_keeping.py"/>
        <source>Kept.</source>
        <translation>تم الحفظ باسم.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/key_sheet.py"/>
        <location filename="../../curator/ui/key_table.py"/>
        <location filename="../../curator/ui/window_work.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_table.py"/>
        <source>Keys of {action}</source>
        <translation>مفاتيح الإجراء {action}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>Killed</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <location filename="../../curator/ui/sources/pages.py"/>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>Kind of claim</source>
        <translation>صنف الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>Known of it</source>
        <translation>المعروف عنه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>Krippendorff's alpha: 1 is whole agreement, 0 what chance would give, less is worse than chance.</source>
        <translation>ألفا كريبندورف: 1 توافق تام، و0 ما تعطيه المصادفة، وما دونه أسوأ من المصادفة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Label of this release, such as 2025-03</source>
        <translation>تسمية هذا الإصدار، مثل ⁦2025-03⁩</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Layouts: {names}</source>
        <translation>الصيغ: {names}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>Leave the tour</source>
        <translation>ترك الجولة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>Ledger</source>
        <translation>دفتر الحصيلة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Ledger: totals against events</source>
        <translation>دفتر الحصيلة: الإجماليات مقابل الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Left out of all figures.</source>
        <translation>استُبعدت من كل الأرقام.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Left out of figures because</source>
        <translation>استُبعدت من الأرقام لأن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Like</source>
        <translation>مثل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Like, or merged into</source>
        <translation>مثل، أو يُدمج في</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Line {line}: {because}.</source>
        <translation>السطر {line}: {because}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/reading_work.py"/>
        <source>Lines have up to {n} characters.</source>
        <translation>في السطر حتى {n} محرفًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/reading_work.py"/>
        <source>Lines take all the room there is.</source>
        <translation>تأخذ الأسطر كل المساحة المتاحة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Lines: {lines}.</source>
        <translation>السطور: {lines}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Link to another event…</source>
        <translation>الربط بحدث آخر…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Link {event} to which event?</source>
        <translation>بأي حدث يُربط {event}؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Linked.</source>
        <translation>تم الربط.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/links_section.py"/>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>List the passages to look at first ({key}), and choose one.</source>
        <translation>اعرض أولًا المقاطع التي تحتاج إلى نظر ({key}) واختر واحدًا منها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Longer lines</source>
        <translation>أسطر أطول</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>Longest waiting first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/writing.py"/>
        <source>Looking through the events for the release…</source>
        <translation>يجري فحص الأحداث من أجل الإصدار…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>Looking through the events: {done} of {total}</source>
        <translation>يجري فحص الأحداث: {done} من {total}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>Looking through the events…</source>
        <translation>يجري فحص الأحداث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <source>Looking through {name}…</source>
        <translation>يجري تصفح {name}…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Lost; its claims go back to review.</source>
        <translation>مفقود؛ تعود إفاداته إلى المراجعة.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Low is the least that an independent voice gives, high the highest; claims that a reviewer called implausible, with a reason, are left aside. Best is proposed: the most reliable voice, then the majority, then the lowest; a person decides and says why.</source>
        <translation>الأدنى أقل ما يذكره صوت مستقل، والأعلى أكثر ما يُذكر؛ وتُترك جانبًا الإفادات التي عدّها مراجع غير معقولة مع ذكر السبب. والأفضل يُقترح: أوثق الأصوات ثم الأغلبية ثم الأدنى؛ والقرار لشخص يذكر سببه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>Made {event}.</source>
        <translation>أُنشئ {event}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Make a collection (Ctrl+N) or open one (Ctrl+O) first.</source>
        <translation>أنشئ مجموعة (Ctrl+N) أو افتح واحدة (Ctrl+O) أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>Make a new event of this claim</source>
        <translation>إنشاء حدث جديد من هذه الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Make a release without files</source>
        <translation>إنشاء إصدار بلا ملفات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/events/map_view.py"/>
        <source>Map of events</source>
        <translation>خريطة الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Mark a passage</source>
        <translation>تعليم مقطع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Mark as done…</source>
        <translation>علّمه بأنه منتهٍ…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Mark passage</source>
        <translation>تعليم المقطع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Marked as done.</source>
        <translation>عُلّم بأنه منتهٍ.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Marked as self reviewed: you work alone.</source>
        <translation>وُسم بأنه مُراجَع ذاتيًا: أنت تعمل وحدك.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <source>Marked as unusable.</source>
        <translation>عُلّمت بأنها غير صالحة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/marked.py"/>
        <source>Marked, no claim yet</source>
        <translation>معلَّم، بلا إفادة بعد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Marked.</source>
        <translation>تم التعليم.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_table.py"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Merge into another event…</source>
        <translation>ضمّ إلى حدث آخر…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Merge into it</source>
        <translation>دمج فيه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Merged: the id of the one leads to the other, which has all the claims now.</source>
        <translation>تمّ الضمّ: رقم الأول يؤدي إلى الآخر الذي يحمل كل الإفادات الآن.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Method</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Missing, so that these cells stay empty: {columns}.</source>
        <translation>غير موجودة، فتبقى خلاياها فارغة: {columns}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>Most killed first</source>
        <translation>الأكثر قتلى أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>Most pressing first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/form_work.py"/>
        <source>New claim</source>
        <translation>إفادة جديدة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/form_work.py"/>
        <source>New claim, as you left it</source>
        <translation>إفادة جديدة كما تركتها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/collection_files.py"/>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next claim that waits for review</source>
        <translation>الإفادة التالية التي تنتظر المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next dispute</source>
        <translation>الخلاف التالي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next in the queue</source>
        <translation>التالي في قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next passage</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next that is undisputed</source>
        <translation>التالي مما ليس محل خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next that you may approve</source>
        <translation>التالي مما يحق لك اعتماده</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next unmarked suggestion</source>
        <translation>الاقتراح التالي غير المعلَّم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Next unread sentence with casualties</source>
        <translation>الجملة التالية غير المقروءة التي تذكر ضحايا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/reference_card.py"/>
        <source>Next use</source>
        <translation>الاستعمال التالي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>No articles yet. Take some in with Ctrl+I, or drop files here.</source>
        <translation>لا مقالات بعد. أدخِل بعضها بالمفتاحين Ctrl+I أو أفلت الملفات هنا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No caveat is discharged for a claim of the event in hand ({key}).</source>
        <translation>لم يُرفع أي تحفظ عن إفادة من إفادات الحدث الحالي ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>No caveat that could be discharged governs a claim of this event.</source>
        <translation>لا يسري على إفادات هذا الحدث تحفظ يمكن رفعه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/citations.py"/>
        <source>No citation mark follows in this article.</source>
        <translation>لا علامة استشهاد بعد هذا في المقالة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No claim bears on the event in hand; {key} on the Read desk puts one there.</source>
        <translation>لا إفادة تتصل بالحدث الحالي؛ {key} في مكتب القراءة يضع واحدة تحته.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>No claim bears on this event.</source>
        <translation>لا إفادة تتعلق بهذا الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>No claim gives a number.</source>
        <translation>لا إفادة تعطي عددًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>No claim gives a total. Totals come from infoboxes, and from claims of the kind aggregate.</source>
        <translation>لا إفادة تعطي إجماليًا. تأتي الإجماليات من صناديق المعلومات ومن الإفادات التي صنفها «إجمالي».</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No claim gives a total; {key} shows those that there are beside the events.</source>
        <translation>لا إفادة تعطي إجماليًا؛ {key} يعرض الموجود منها بجانب الأحداث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No claim is in the form: select words in the article and press {key}.</source>
        <translation>لا إفادة في الاستمارة: حدِّد كلمات في المقالة واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No claim is recorded here yet: select words in the article and press {key}.</source>
        <translation>لم تُسجَّل هنا إفادة بعد: حدِّد كلمات في المقالة واضغط {key}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No claim of the event in hand was called implausible ({key}).</source>
        <translation>لم تُعَدّ أي إفادة من إفادات الحدث الحالي غير معقولة ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/jumps.py"/>
        <source>No claim of this article is in an open dispute.</source>
        <translation>لا إفادة من هذه المقالة في خلاف مفتوح.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <source>No claim waits for review.</source>
        <translation>لا إفادة تنتظر المراجعة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <source>No claims yet. Select words in the article and press Enter.</source>
        <translation>لا إفادات بعد. حدِّد كلمات في المقالة ثم اضغط Enter.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>No collection</source>
        <translation>لا مجموعة مفتوحة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>No collection is open. Make one with Ctrl+N, or open one with Ctrl+O.</source>
        <translation>لا مجموعة مفتوحة. أنشئ واحدة بالمفتاحين Ctrl+N أو افتح واحدة بالمفتاحين Ctrl+O.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No collection is open: make one ({make}) or open one ({open}).</source>
        <translation>لا مجموعة مفتوحة: أنشئ واحدة ({make}) أو افتح واحدة ({open}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No dispute is open on the event in hand; {key} goes to the next.</source>
        <translation>لا خلاف مفتوح على هذا الحدث؛ {key} ينتقل إلى التالي.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_table.py"/>
        <source>No event has these words. Empty the line above to see all.</source>
        <translation>لا حدث فيه هذه الكلمات. أفرغ السطر أعلاه لترى الكل.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>No event is approved yet. Approve some on the Review desk.</source>
        <translation>لم يُعتمد أي حدث بعد. اعتمد بعضها في مكتب المراجعة.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>No event of this release has a confirmed number.</source>
        <translation>ليس لأي حدث في هذا الإصدار عدد مؤكد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>No event of this release has a day.</source>
        <translation>ليس لأي حدث في هذا الإصدار يوم معروف.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>No event of this release has a place that can be drawn.</source>
        <translation>ليس لأي حدث في هذا الإصدار مكان يمكن رسمه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>No event of this release is a duplicate or a part of another one.</source>
        <translation>ليس في هذا الإصدار حدث مكرر ولا جزء من حدث آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>No event was left out.</source>
        <translation>لم يُستبعد أي حدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>No event yet.</source>
        <translation>لا حدث بعد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_table.py"/>
        <source>No events yet. Record a claim on the Read desk, then press Ctrl+E to put it under one.</source>
        <translation>لا أحداث بعد. سجِّل إفادة في مكتب القراءة ثم اضغط Ctrl+E لوضعها تحت حدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>No figure, dispute or grade of an event would change.</source>
        <translation>لن يتغير رقم ولا خلاف ولا درجة لأي حدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No files were written since the collection was opened: {key} writes them.</source>
        <translation>لم تُكتب ملفات منذ فتح المجموعة: {key} يكتبها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/jumps.py"/>
        <source>No further sentence with casualties is unmarked in this article.</source>
        <translation>لم تبقَ في هذه المقالة جملة غير معلَّمة تذكر ضحايا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/jumps.py"/>
        <source>No further suggestion is unmarked in this article.</source>
        <translation>لم يبقَ في هذه المقالة اقتراح غير معلَّم.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>No number is known. That is not zero.</source>
        <translation>لا عدد معروفًا. وهذا ليس صفرًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>No release was made yet: give one a label and write its files.</source>
        <translation>لم يُنشأ أي إصدار بعد: أعطه تسمية واكتب ملفاته.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>No release was made yet: give one a label, then {key} makes it and writes its files.</source>
        <translation>لم يُنشأ أي إصدار بعد: أعطه تسمية، ثم ينشئه {key} ويكتب ملفاته.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>No source is known yet: a claim names the first.</source>
        <translation>لا يُعرف أي مصدر بعد: أول إفادة تسمّي أولها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Nobody has approved this event.</source>
        <translation>لم يعتمد أحد هذا الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Nobody has said anything about this yet.</source>
        <translation>لم يقل أحد شيئًا في هذا بعد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Nobody has settled it.</source>
        <translation>لم يحسمه أحد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Nobody said that the event in hand may be another one; {key} goes to the next.</source>
        <translation>لم يقل أحد إن الحدث الحالي قد يكون حدثًا آخر؛ {key} ينتقل إلى التالي.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>None of them can be approved together</source>
        <translation>لا يمكن اعتماد أي منها معًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>Not counted, and why</source>
        <translation>غير المحسوب، ولماذا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/overviews.py"/>
        <source>Not in the timeline, since no day is known: {n}</source>
        <translation>ليست في الخط الزمني لأن يومها غير معروف: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Not known, so that they are kept and not read: {columns}.</source>
        <translation>غير معروفة، فتُحفظ ولا تُقرأ: {columns}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Not listed here: {n} more; the layout curator has them all.</source>
        <translation>غير مدرج هنا: {n}؛ وكلها في الصيغة curator.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Not mine</source>
        <translation>ليس لي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/overviews.py"/>
        <source>Not on the map, since no place is known: {n}</source>
        <translation>ليست على الخريطة لأن مكانها غير معروف: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Not the same as another event…</source>
        <translation>ليس هو نفسه حدثًا آخر…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Not the same as the possible duplicate</source>
        <translation>ليس هو نفسه المكرَّر المحتمل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Nothing about these events is or was disputed.</source>
        <translation>لا شيء في هذه الأحداث محل خلاف ولا كان.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>Nothing further in the queue can be approved by you as it stands.</source>
        <translation>لا شيء مما يلي في قائمة الانتظار يمكنك اعتماده كما هو.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Nothing further waits in the queue; {key} on the Events desk submits an event.</source>
        <translation>لا شيء آخر في قائمة الانتظار؛ {key} في مكتب الأحداث يقدّم حدثًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Nothing has these words.</source>
        <translation>لا شيء فيه هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/lists.py"/>
        <source>Nothing here has these words. Empty the line to see all.</source>
        <translation>لا شيء هنا فيه هذه الكلمات. أفرغ السطر لترى الكل.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Nothing is left to look at in this article.</source>
        <translation>لم يبقَ في هذه المقالة ما يحتاج إلى نظر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/jumps.py"/>
        <source>Nothing is marked in this article yet.</source>
        <translation>لا شيء معلَّم في هذه المقالة بعد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Nothing is marked in this article yet: {key} marks the selected words.</source>
        <translation>لا شيء معلَّم في هذه المقالة بعد: {key} يعلّم الكلمات المحددة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>Nothing is withheld.</source>
        <translation>لا شيء محجوب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>Nothing that waits fits the line above. Empty it to see all.</source>
        <translation>لا شيء مما ينتظر يوافق السطر أعلاه. أفرغه لترى الكل.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>Nothing waits. Events come here when they are submitted or disputed.</source>
        <translation>لا شيء ينتظر. تأتي الأحداث إلى هنا حين تُقدَّم أو تصبح محل خلاف.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Nothing was merged into the event in hand; {key} merges it into another.</source>
        <translation>لم يُضمّ شيء إلى الحدث الحالي؛ {key} يضمّه إلى حدث آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Nothing was taken in since the window was opened ({key} takes in).</source>
        <translation>لم يُدخَل شيء منذ فُتحت النافذة ({key} للإدخال).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Nothing: both say the same.</source>
        <translation>لا شيء: كلاهما يقول الشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Numbers are never added across sources, nor a part to its whole. A total that a source claims is set beside the events that it may count, and what it leaves is its rest; neither is added to them.</source>
        <translation>لا تُجمع الأعداد عبر المصادر أبدًا، ولا جزء إلى كله. والإجمالي الذي يذكره مصدر يوضع إلى جانب الأحداث التي قد يشملها، وما يفضل هو متبقيه؛ ولا يُضاف أي منهما إليها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Offer again</source>
        <translation>عرضه من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>On which event does it bear otherwise?</source>
        <translation>بأي حدث تتصل على نحو آخر؟</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>One row for each event, with humanitarian hashtags (HXL)</source>
        <translation>صفّ لكل حدث مع وسوم إنسانية (HXL)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>One voice with</source>
        <translation>صوت واحد مع</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>One workbook with all tables as sheets, for Excel and LibreOffice</source>
        <translation>مصنّف واحد فيه كل الجداول أوراقًا، لإكسل وليبر أوفيس</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>Only numbers that a person confirmed or that were imported with the event are added, and only of different events: each person counts once. Low adds the lows, best the bests, high the highs. A plus after a number, and an arrow in a chart, mean that somebody names no upper limit. No number is not zero.</source>
        <translation>لا يُجمع إلا ما أكده شخص أو استورد مع الحدث من أعداد، ومن أحداث مختلفة فقط: يُحسب كل إنسان مرة واحدة. الأدنى مجموع الأدنى، والأفضل مجموع الأفضل، والأعلى مجموع الأعلى. وعلامة + بعد العدد، والسهم في المخطط، تعنيان أن أحدًا لا يذكر حدًا أعلى. وغياب العدد ليس صفرًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Only what differs</source>
        <translation>ما يختلف فقط</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>Only {person}</source>
        <translation>{person} وحده</translation>
    </message>
    <message>
        <location filename="../../curator/ui/collection_files.py"/>
        <source>Open collection</source>
        <translation>فتح مجموعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Open collection…</source>
        <translation>فتح مجموعة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/start_page.py"/>
        <source>Open {name} again</source>
        <translation>فتح {name} من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>Other source</source>
        <translation>مصدر آخر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Outlines of countries and governorates: Natural Earth, public domain.</source>
        <translation>حدود البلدان والمحافظات: Natural Earth، ملكية عامة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/total_work.py"/>
        <source>Over which event, the first, which gets the remainder?</source>
        <translation>على أيّ حدث؟ الأول يأخذ الباقي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/total_work.py"/>
        <source>Over which further event? Chosen so far: {n}</source>
        <translation>على أيّ حدث آخر؟ المختار حتى الآن: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_sheet.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/case_pane.py"/>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/side_panels.py"/>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Passages of the newer version: {numbers}.</source>
        <translation>مقاطع النسخة الأحدث: {numbers}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Passages to look at</source>
        <translation>مقاطع تحتاج إلى نظر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>Passages, claims and events as W3C Web Annotations (JSON-LD)</source>
        <translation>المقاطع والإفادات والأحداث وفق معيار W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Passed over, since a newer version of them is here: {older}.</source>
        <translation>تُجووز عنها لوجود نسخة أحدث منها هنا: {older}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Perpetrator</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/overviews.py"/>
        <source>Pictures for pages (*.png)</source>
        <translation>صور للصفحات (*.png)</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/place_completion.py"/>
        <source>Places of this name</source>
        <translation>أماكن بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <location filename="../../curator/ui/reviewing/place_sketch.py"/>
        <source>Places on the map</source>
        <translation>الأماكن على الخريطة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Possible duplicates</source>
        <translation>مكرر محتمل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous dispute</source>
        <translation>الخلاف السابق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous in the queue</source>
        <translation>السابق في قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous passage</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous unmarked suggestion</source>
        <translation>الاقتراح السابق غير المعلَّم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Previous unread sentence with casualties</source>
        <translation>الجملة السابقة غير المقروءة التي تذكر ضحايا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/key_table.py"/>
        <source>Print the keys…</source>
        <translation>طباعة المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/notices.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>Put as</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Put claim under an event…</source>
        <translation>وضع الإفادة تحت حدث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Put it under an event</source>
        <translation>وضعها تحت حدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Put the caret beside a citation mark, such as [3], first.</source>
        <translation>ضع المؤشر أولاً بجانب علامة استشهاد، مثل [3].</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Put the caret beside a strip, or choose a warning in the outline, first ({key}: the library).</source>
        <translation>ضع المؤشر أولًا بجانب شريط، أو اختر تنبيهًا من المخطط ({key}: المكتبة).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Put the caret into a marked passage first: {key} goes to the next.</source>
        <translation>ضع المؤشر أولًا في مقطع معلَّم: {key} ينتقل إلى التالي.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>Put under the event.</source>
        <translation>وُضعت تحت الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Read desk</source>
        <translation>مكتب القراءة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Read vague words by a counting profile…</source>
        <translation>قراءة الكلمات المبهمة وفق ملف عدّ…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Record claim from the selected words</source>
        <translation>تسجيل إفادة من الكلمات المحددة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Record what it claims</source>
        <translation>تسجيل ما تفيد به</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Redo</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/undoing.py"/>
        <source>Redo {step}</source>
        <translation>إعادة تنفيذ {step}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Reference of the citation mark</source>
        <translation>مرجع علامة الاستشهاد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Related.</source>
        <translation>تم الربط.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/ui/main_window.py"/>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>Release</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Release</source>
        <comment>Menu</comment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Release desk</source>
        <translation>مكتب الإصدار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/writing.py"/>
        <source>Release {label} is made.</source>
        <translation>أُنشئ الإصدار {label}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Releases that were made</source>
        <translation>الإصدارات المنشأة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Remembered: they are not the same.</source>
        <translation>حُفظ: ليسا الحدث نفسه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Rename a filter of the queue…</source>
        <translation>إعادة تسمية مرشّح للقائمة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Rename a filter…</source>
        <translation>إعادة تسمية مرشّح…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <source>Replaced.</source>
        <translation>استُبدلت.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Report of events</source>
        <translation>تقرير أحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Report of the last import</source>
        <translation>تقرير آخر استيراد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Report of the last import…</source>
        <translation>تقرير آخر استيراد…</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Report of the release “{label}”</source>
        <translation>تقرير الإصدار “{label}”</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Reports (*.csv *.jsonl)</source>
        <translation>تقارير (*.csv *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Retire</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Return claim…</source>
        <translation>إعادة الإفادة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Return with a comment</source>
        <translation>إعادة مع تعليق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/comments_section.py"/>
        <source>Returned by {person}:</source>
        <translation>أعاده {person}:</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <location filename="../../curator/ui/reviewing/errand_work.py"/>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Returned.</source>
        <translation>أُعيد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/main_window.py"/>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Review</source>
        <comment>Menu</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Review and decisions</source>
        <translation>المراجعة والقرارات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Review desk</source>
        <translation>مكتب المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <source>Rows that break a rule of their own codebook, to look at: {odd}.</source>
        <translation>سطور تخالف قاعدة في دليل رموزها، ليُنظر فيها: {odd}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Rows that the file has otherwise than they are here</source>
        <translation>سطور هي في الملف على غير ما هي هنا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Rows to look at: {rule}</source>
        <translation>سطور يُنظر فيها: {rule}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Said by</source>
        <translation>قالها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Said.</source>
        <translation>قيل.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/overviews.py"/>
        <source>Save as a picture</source>
        <translation>الحفظ كصورة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Save claim</source>
        <translation>حفظ الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Save event</source>
        <translation>حفظ الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Save name and kind</source>
        <translation>حفظ الاسم والنوع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Save the claim</source>
        <translation>حفظ الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/overviews.py"/>
        <source>Saved as {name}.</source>
        <translation>حُفظت باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_work.py"/>
        <source>Saved. Not understood, and kept in the note as written: {words}</source>
        <translation>تم الحفظ. ما لم يُفهم بقي في الملاحظة كما كُتب: {words}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Say so</source>
        <translation>تسجيل ذلك</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Say: #killed names a field, @Ann calls somebody</source>
        <translation>قل: #القتلى يسمي حقلًا، و@Ann يدعو شخصًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Search everything; words in quotes stand together</source>
        <translation>ابحث في كل شيء؛ الكلمات بين علامتي اقتباس متجاورة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Search the collection</source>
        <translation>البحث في المجموعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>See a dispute</source>
        <translation>النظر في خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select paragraph, then one more</source>
        <translation>تحديد الفقرة، ثم فقرة أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select paragraph, then one more before</source>
        <translation>تحديد الفقرة، ثم فقرة قبلها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select sentence, then one more</source>
        <translation>تحديد الجملة، ثم جملة أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select sentence, then one more before</source>
        <translation>تحديد الجملة، ثم جملة قبلها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Select the words in the newest version first.</source>
        <translation>حدِّد الكلمات في أحدث نسخة أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/form_work.py"/>
        <source>Select the words that make the claim, then press Enter.</source>
        <translation>حدِّد الكلمات التي تكوّن الإفادة ثم اضغط Enter.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select word, then one more</source>
        <translation>تحديد الكلمة، ثم كلمة أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Select word, then one more before</source>
        <translation>تحديد الكلمة، ثم كلمة قبلها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Select words in the article first: {key} takes the word at the caret.</source>
        <translation>حدِّد كلمات في المقالة أولًا: {key} يأخذ الكلمة عند المؤشر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Serif or sans serif</source>
        <translation>خط مذيّل أو غير مذيّل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Set the party</source>
        <translation>تحديد الطرف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Settle</source>
        <translation>حسم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Settle dispute</source>
        <translation>حسم الخلاف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Settle the dispute</source>
        <translation>حسم الخلاف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Settled on “{value}” by</source>
        <translation>حُسم على “{value}”، حسمه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/errand_work.py"/>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Settled on “{value}”.</source>
        <translation>حُسم على «{value}».</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Several claims can be about one event. {event} asks which: type to find it; the last line makes a new one of the claim.</source>
        <translation>قد تكون عدة إفادات عن حدث واحد. {event} يسأل أي حدث: اكتب لتجده؛ والسطر الأخير ينشئ حدثًا جديدًا من الإفادة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Shorter lines</source>
        <translation>أسطر أقصر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Show claim</source>
        <translation>عرض الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Show the map ({key}) or the timeline first: what is in front is saved.</source>
        <translation>اعرض الخريطة ({key}) أو الخط الزمني أولاً: يُحفظ ما هو معروض.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>Show what changed first ({key}).</source>
        <translation>اعرض أولًا ما تغيّر ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Shrink the selection</source>
        <translation>تضييق التحديد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Side A</source>
        <translation>الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Side B</source>
        <translation>الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/case_pane.py"/>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>Skip this step</source>
        <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <location filename="../../curator/app.py"/>
        <source>Something went wrong that nobody expected ({error}); it is in the log. Your work is saved.</source>
        <translation>حدث خطأ لم يتوقعه أحد ({error})؛ وهو مدوَّن في السجل. عملك محفوظ.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/dialog.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Sources and licences</source>
        <translation>المصادر والرخص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Sources…</source>
        <translation>المصادر…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Split a total over events…</source>
        <translation>توزيع إجمالي على أحداث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/total_work.py"/>
        <source>Split over these events: {n}</source>
        <translation>توزيع على هذه الأحداث: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/total_work.py"/>
        <source>Split which number over several events?</source>
        <translation>أيّ عدد يوزَّع على عدة أحداث؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/total_work.py"/>
        <source>Split: each event has its share, and the shares add up to the whole.</source>
        <translation>وُزّع: لكل حدث حصته، ومجموع الحصص هو الكل.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Stale figures</source>
        <translation>أرقام متقادمة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Stands in</source>
        <translation>وردت في</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/event_model.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>State of the collection</source>
        <translation>حالة المجموعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Stays as a person set it: {fields}.</source>
        <translation>يبقى كما وضعه شخص: {fields}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>Step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>Step {n} of {all}</source>
        <translation>الخطوة {n} من {all}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>Steps done</source>
        <translation>الخطوات المنجزة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>Stop looking</source>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>Stopped: what is listed is from before.</source>
        <translation>توقف الفحص: المسرود من قبل.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Submit claim for review</source>
        <translation>تقديم الإفادة للمراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Submit event for review</source>
        <translation>تقديم الحدث للمراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Submit it for review</source>
        <translation>تقديمه للمراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/here.py"/>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>Support</source>
        <translation>السند</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take a link back…</source>
        <translation>سحب رابط…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take back a discharge…</source>
        <translation>التراجع عن رفع تحفظ…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take back a filter of the queue…</source>
        <translation>سحب مرشّح للقائمة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take back a filter…</source>
        <translation>سحب مرشّح…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take in a newer capture of this article…</source>
        <translation>إدخال لقطة أحدث لهذه المقالة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Take in articles</source>
        <translation>إدخال مقالات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take in articles…</source>
        <translation>إدخال مقالات…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Take it back</source>
        <translation>التراجع عنها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Take it back, and do it again</source>
        <translation>التراجع عنه ثم إعادته</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Take the rest of a total as an event…</source>
        <translation>أخذ باقي إجمالي كحدث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/total_work.py"/>
        <source>Take the rest of which total as an event?</source>
        <translation>باقي أيّ إجمالي يؤخذ كحدث؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Take warning back</source>
        <translation>سحب التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Take which link back?</source>
        <translation>أيّ رابط يُسحب؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <location filename="../../curator/ui/filter_keeping.py"/>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <source>Taken in from {name}: new {new}, changed {changed}, known already {known}.</source>
        <translation>أُدخل من {name}: جديد {new}، متغير {changed}، معروف من قبل {known}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Taking in files: {n}…</source>
        <translation>يجري إدخال الملفات: {n}…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_work.py"/>
        <source>Taking in {name}…</source>
        <translation>يجري إدخال {name}…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Terms of this collection</source>
        <translation>مصطلحات هذه المجموعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Text</source>
        <comment>Menu</comment>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>That is the whole way. {make} makes a collection of your own, {take} takes articles in. {guide} tells more about whatever has the caret; {keys} shows all keys.</source>
        <translation>هذا هو الطريق كله. {make} ينشئ مجموعة لك، و{take} يُدخل مقالات. {guide} يخبر بالمزيد عما عنده المؤشر؛ و{keys} يعرض كل المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>The 49 columns of UCDP GED 23.1; what it has no place for is listed</source>
        <translation>أعمدة UCDP GED 23.1 التسعة والأربعون؛ وما لا مكان له فيها مُدرَج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/jumps.py"/>
        <source>The article is still being read: the next suggestion comes by itself.</source>
        <translation>ما زالت المقالة تُقرأ: الاقتراح التالي يأتي من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>The caret is in the article: {into} brings it back there, {part} goes from part to part of the window. {palette} lists everything that can be done, with its key, and finds it by a few letters. Open it and look; Escape leaves.</source>
        <translation>المؤشر في المقالة: {into} يعيده إليها، و{part} ينتقل من جزء إلى جزء في النافذة. {palette} يعرض كل ما يمكن فعله مع مفتاحه، ويجده ببضعة أحرف. افتحه وانظر؛ Escape للخروج.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>The caret is in “How many, of whom”. Change the line, for instance to: at least 3 killed civilians. Below the line stands what was understood; what is not understood is said so, and is kept as you wrote it.</source>
        <translation>المؤشر في «كم العدد، ومن هم». غيّر السطر، مثلًا إلى: مقتل 3+ مدنيين. تحت السطر ما فُهم؛ وما لم يُفهم يقال إنه لم يُفهم، ويبقى كما كتبته.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>The caveat governs the claim again.</source>
        <translation>عاد التحفظ يسري على الإفادة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>The caveat is on the source.</source>
        <translation>وُضع التحفظ على المصدر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>The chart has the {n} largest; the table has all.</source>
        <translation>في المخطط أكبر {n}؛ وفي الجدول الكل.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>The chart has years; the table has the months.</source>
        <translation>في المخطط السنوات؛ وفي الجدول الأشهر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <source>The claim waits for review.</source>
        <translation>الإفادة تنتظر المراجعة.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters"/>
        <source>The coded articles for programs of qualitative analysis (REFI-QDA)</source>
        <translation>المقالات المرمّزة لبرامج التحليل النوعي (REFI-QDA)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>The end of the tour</source>
        <translation>نهاية الجولة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>The event in hand is linked to no other; {key} links it.</source>
        <translation>الحدث الحالي غير مرتبط بغيره؛ {key} يربطه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>The first {most} of {n} are shown; the file has all.</source>
        <translation>تُعرض أول {most} من أصل {n}؛ وفي الملف كلها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>The first {n} are looked through at a time.</source>
        <translation>يُنظر في أول {n} في كل مرة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/timeline_view.py"/>
        <source>The first {n} events of this period are drawn: come nearer.</source>
        <translation>رُسمت أول أحداث هذه الفترة (عددها {n}): قرّب العرض.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/writing.py"/>
        <source>The first {n} events, by their ids, are told here one by one. The layout curator has the others; so has a report with narrower criteria.</source>
        <translation>تُروى هنا الأحداث الأولى بحسب معرّفاتها، وعددها {n}، واحدًا واحدًا. والباقي في الصيغة curator، أو في تقرير بمعايير أضيق.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_sheet.py"/>
        <source>The keys are in {name}, to be printed on A4 (pages: {n}).</source>
        <translation>المفاتيح في {name}، للطباعة على ورق A4 (الصفحات: {n}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_sheet.py"/>
        <source>The keys cannot be written to {path} ({why}): choose another folder.</source>
        <translation>لا تمكن كتابة المفاتيح في {path} ‏({why}): اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>The library is empty: {key} takes articles in.</source>
        <translation>المكتبة فارغة: {key} يُدخل مقالات.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/html_page.py"/>
        <source>The numbers as a table</source>
        <translation>الأعداد في جدول</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>The page is fetched once, now, and nothing else is. A page of a wiki comes with its revision and licence; a newer state of a page that is here already becomes a version of its article.</source>
        <translation>تُجلب الصفحة مرة واحدة الآن، ولا شيء غيرها. تأتي صفحة الويكي مع رقم مراجعتها ورخصتها؛ والحالة الأحدث لصفحة موجودة هنا تصبح نسخة من مقالتها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>The passage is there now.</source>
        <translation>المقطع في موضعه الجديد الآن.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>The passage's words are gone</source>
        <translation>كلمات المقطع لم تعد موجودة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>The same as the possible duplicate</source>
        <translation>هو نفسه المكرَّر المحتمل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>The same numbers, with everything that they rest on, stand in the layout curator of the same release, one row for each.</source>
        <translation>الأعداد نفسها، بكل ما تستند إليه، في الصيغة curator من الإصدار نفسه، سطر لكل منها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>The selected words are the passage's</source>
        <translation>الكلمات المحددة هي كلمات المقطع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>The strip would end before it begins: put the caret elsewhere.</source>
        <translation>سينتهي الشريط قبل أن يبدأ: ضع المؤشر في موضع آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>The text has its usual size already: {key} makes it larger.</source>
        <translation>النص بحجمه المعتاد أصلاً: {key} يكبّره.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/citations.py"/>
        <source>The text has no entry for this citation.</source>
        <translation>ليس في النص مدخل لهذا الاستشهاد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>The tour is left. {key} goes on from the same step.</source>
        <translation>تُركت الجولة. {key} يتابعها من الخطوة نفسها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>The two are one source now.</source>
        <translation>صار الاثنان مصدرًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>The words are gone</source>
        <translation>الكلمات لم تعد موجودة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>The words do not say who knows it.</source>
        <translation>لا تقول الألفاظ من يعلم ذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>There are more than {n} events: see the totals by month above.</source>
        <translation>عدد الأحداث أكثر من {n}: انظر المجاميع حسب الشهر أعلاه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <source>There is no other claim of this source that could replace it.</source>
        <translation>لا توجد إفادة أخرى لهذا المصدر يمكن أن تحل محلها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>There is nothing new in this file: taking it in would change nothing.</source>
        <translation>لا جديد في هذا الملف: إدخاله لا يغير شيئًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>There is nothing to do for this just now.</source>
        <translation>لا شيء يُفعل هنا الآن.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/here.py"/>
        <source>These words belong to no claim, mark, citation or caveat.</source>
        <translation>هذه الكلمات لا تعود إلى إفادة ولا علامة ولا استشهاد ولا تحفظ.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>They are taken in as they stand; the bounds of ours hold all their numbers.</source>
        <translation>تُدخل كما هي؛ وحدود أرقامنا تضم كل أرقامها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>This article has no headings and no warnings.</source>
        <translation>ليس في هذه المقالة عناوين ولا تنبيهات.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>This article has one version only: {key} takes in a newer one.</source>
        <translation>لهذه المقالة نسخة واحدة فقط: {key} يُدخل نسخة أحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>This claim bears on several events and is told with the first.</source>
        <translation>هذه الإفادة تخص عدة أحداث وتُروى مع أولها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>This claim takes no side in the dispute in hand.</source>
        <translation>هذه الإفادة لا تنحاز إلى طرف في الخلاف الحالي.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>This event is still with its author: it can be approved once it is submitted.</source>
        <translation>ما زال هذا الحدث عند كاتبه: يمكن اعتماده حين يُقدَّم.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>This is done on the Events desk ({key}).</source>
        <translation>يُفعل هذا في مكتب الأحداث ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>This is done on the Read desk ({key}).</source>
        <translation>يُفعل هذا في مكتب القراءة ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>This is done on the Release desk ({key}).</source>
        <translation>يُفعل هذا في مكتب الإصدار ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>This is done on the Review desk ({key}).</source>
        <translation>يُفعل هذا في مكتب المراجعة ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reasons.py"/>
        <source>This is done with the caret in the article ({key}).</source>
        <translation>يُفعل هذا والمؤشر في المقالة ({key}).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>This is not here any more.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_changing.py"/>
        <location filename="../../curator/ui/reading/form_work.py"/>
        <source>This is what you typed and had not saved.</source>
        <translation>هذا ما كتبته ولم تحفظه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>This report tells what a team concluded from contested reports of violence, and from what. A claim is what one source asserts, in its exact words; an event is what the team takes to have happened. Each number of an event has a low, a best and a high: what stands between them is not known.</source>
        <translation>يروي هذا التقرير ما خلص إليه فريق من تقارير متنازع عليها عن العنف، ومِمَّ خلص إليه. الإفادة ما يقوله مصدر واحد بألفاظه؛ والحدث ما يرى الفريق أنه وقع. ولكل عدد في الحدث أدنى وأفضل وأعلى: وما بينها غير معروف.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/events/timeline_view.py"/>
        <source>Timeline of events</source>
        <translation>خط زمني للأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Title, kind, event type, who wrote it, citations, note</source>
        <translation>العنوان والصنف ونوع الحدث والكاتب والاستشهادات والملاحظة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>Together: {n} are approved, {others} are left out.</source>
        <translation>معًا: يُعتمد {n}، ويُترك {others}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/ui/events/overviews.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Totals by month, governorate and class</source>
        <translation>المجاميع حسب الشهر والمحافظة والفئة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>Totals that a source claims, and rests of such totals, stand as events of their own below and are never added in.</source>
        <translation>الإجماليات التي يذكرها مصدر، وما يتبقى منها، تقف أدناه أحداثًا قائمة بذاتها ولا تُضاف أبدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Tour on the sample</source>
        <translation>جولة في النموذج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/start_page.py"/>
        <source>Try it on the sample</source>
        <translation>جرّبه في النموذج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/errand_work.py"/>
        <source>Two versions of one field: choose one, with a reason.</source>
        <translation>نسختان لحقل واحد: اختر إحداهما مع سبب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Type of violence</source>
        <translation>نوع العنف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Types of event</source>
        <translation>أنواع الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>UNREVIEWED</source>
        <translation>غير مُراجَع</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>UNREVIEWED: nobody has approved all of what stands here. Numbers, names and places may be wrong. Do not publish it, and do not quote it as a result.</source>
        <translation>غير مُراجَع: لم يعتمد أحد كل ما هنا. قد تكون الأعداد والأسماء والأماكن خاطئة. لا تنشره، ولا تستشهد به على أنه نتيجة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Un-merge an event…</source>
        <translation>فكّ ضمّ حدث…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Un-merged: it is as it was before.</source>
        <translation>فُكّ الضمّ: عاد كما كان قبله.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/filter_keeping.py"/>
        <source>Under which name? Everybody who works on the collection sees it.</source>
        <translation>بأي اسم؟ يراه كل من يعمل على المجموعة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/notices.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/undoing.py"/>
        <source>Undo {step}</source>
        <translation>التراجع عن {step}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/workplace.py"/>
        <source>Undone: {step}.</source>
        <translation>تم التراجع عن: {step}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Unmark passage</source>
        <translation>إزالة تعليم المقطع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>Unmarked.</source>
        <translation>أُزيل التعليم.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Usual size of text</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Vague words of new claims</source>
        <translation>الكلمات المبهمة في الإفادات الجديدة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Version {n}</source>
        <translation>النسخة {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>View</source>
        <comment>Menu</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Vocabularies</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Vocabularies…</source>
        <translation>المصطلحات…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>Vocabulary</source>
        <translation>مجموعة المصطلحات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Warn of it</source>
        <translation>وضع تحفظ عليه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Warnings</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>What a step would change is shown here before it is done.</source>
        <translation>يظهر هنا ما ستغيره الخطوة قبل تنفيذها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/changes_view.py"/>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>What changed since the version before</source>
        <translation>ما الذي تغيّر عن النسخة السابقة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/reviewing/queue_list.py"/>
        <source>What comes first in the queue</source>
        <translation>ما يأتي أولًا في قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/command_palette.py"/>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/pick_list.py"/>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>What goes out now</source>
        <translation>ما يخرج الآن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>What is decided on {field}</source>
        <translation>القرار في {field}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>What is it used for there?</source>
        <translation>فيمَ تُستعمل هناك؟</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>What is not in this release</source>
        <translation>ما ليس في هذا الإصدار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>What is said of the source</source>
        <translation>ما يقال عن المصدر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <source>What is to be done about this claim?</source>
        <translation>ما الذي يجب فعله بهذه الإفادة؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/filter_keeping.py"/>
        <source>What is “{name}” called from now on?</source>
        <translation>ما اسم «{name}» من الآن فصاعدًا؟</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>What kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>What rests on it</source>
        <translation>ما يستند إليه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>What speaks against taking it at face value:</source>
        <translation>ما يدعو إلى عدم أخذها على ظاهرها:</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>What the file would bring</source>
        <translation>ما يأتي به الملف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>What these words belong to</source>
        <translation>إلى ماذا تعود هذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/here.py"/>
        <source>What these words belong to: Enter opens it</source>
        <translation>إلى ماذا تعود هذه الكلمات: Enter يفتحه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>What to say</source>
        <translation>ما تريد قوله</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_changing.py"/>
        <location filename="../../curator/ui/reading/form_work.py"/>
        <source>What was typed is dropped.</source>
        <translation>تُرك ما كُتب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_changing.py"/>
        <source>What you typed in the form of {events} is not saved yet: {key} shows it.</source>
        <translation>ما كتبته في نموذج {events} لم يُحفظ بعد: {key} يعرضه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>What {newer} says otherwise than {older}</source>
        <translation>ما يقوله {newer} خلافًا لما يقوله {older}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>When the events were</source>
        <translation>متى كانت الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>Where the events were</source>
        <translation>أين كانت الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Which caveat does not touch which claim?</source>
        <translation>أي تحفظ لا يمس أي إفادة؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Which caveat touches its claim after all?</source>
        <translation>أي تحفظ يمس إفادته في النهاية؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>Which claim bears on {event} otherwise?</source>
        <translation>أي إفادة تتصل بالحدث {event} على نحو آخر؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Which claim is implausible?</source>
        <translation>أي إفادة غير معقولة؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Which claim is plausible after all?</source>
        <translation>أي إفادة معقولة في النهاية؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <source>Which claim of the same source replaces this one?</source>
        <translation>أي إفادة من المصدر نفسه تحل محل هذه؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Which event is one of its own after all?</source>
        <translation>أيّ حدث هو حدث قائم بذاته في الحقيقة؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>Which event is this about?</source>
        <translation>عن أي حدث هذا؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/releasing/criteria_line.py"/>
        <source>Which events go out</source>
        <translation>أي الأحداث تخرج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/criteria_line.py"/>
        <source>Which events: after:2025-01 in:Homs type:attack grade:fair (empty: all)</source>
        <translation>أي الأحداث: ⁦after:2025-01 in:Homs type:attack grade:fair⁩ (فارغ: الكل)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/filter_keeping.py"/>
        <source>Which filter has another name?</source>
        <translation>أي مرشّح يُعاد تسميته؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/filter_keeping.py"/>
        <source>Which filter is taken back?</source>
        <translation>أي مرشّح يُسحب؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/filter_keeping.py"/>
        <source>Which filter?</source>
        <translation>أي مرشّح؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Which is another event?</source>
        <translation>أيّها حدث آخر؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Which is the same event?</source>
        <translation>أيّها الحدث نفسه؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>Which layouts? Enter takes one or leaves it out, Escape is done.</source>
        <translation>أي الصيغ؟ Enter يأخذ واحدة أو يتركها، وEscape للانتهاء.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>Which version?</source>
        <translation>أي نسخة؟</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>Who is said to have done it</source>
        <translation>من يقال إنه الفاعل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Why are they not the same? Nothing proposes them as one again.</source>
        <translation>لماذا ليسا الحدث نفسه؟ لن يُقترحا حدثًا واحدًا بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Why are they the same? The reason stays with the event.</source>
        <translation>لماذا هما الحدث نفسه؟ يبقى السبب مع الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Why do you withdraw this? The reason stays with it.</source>
        <translation>لماذا تسحب هذا؟ يبقى السبب معه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Why does it not touch this claim? The reason stays with it.</source>
        <translation>لماذا لا يمس هذه الإفادة؟ يبقى السبب معها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Why does it touch this claim? The reason stays with it.</source>
        <translation>لماذا يمس هذه الإفادة؟ يبقى السبب معها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Why has nobody to do anything about this any more? The reason stays with it.</source>
        <translation>لماذا لم يعد على أحد أن يفعل شيئًا بهذا؟ يبقى السبب معه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Why is it implausible? It leaves all figures, and the reason stays with it.</source>
        <translation>لماذا هي غير معقولة؟ تخرج من كل الأرقام، ويبقى السبب معها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Why is it one of its own after all? The reason stays with the event.</source>
        <translation>لماذا هو حدث قائم بذاته في الحقيقة؟ يبقى السبب مع الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/claim_judging.py"/>
        <source>Why is it plausible? It counts again, and the reason stays with it.</source>
        <translation>لماذا هي معقولة؟ تعود تُحتسب، ويبقى السبب معها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Why is it taken back? The reason stays with the link.</source>
        <translation>لماذا يُسحب؟ يبقى السبب مع الرابط.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/claim_verdicts.py"/>
        <source>Why is this claim unusable? It leaves the figures of its events.</source>
        <translation>لماذا هذه الإفادة غير صالحة؟ تخرج من أرقام أحداثها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/withdrawal.py"/>
        <source>Why is this claim withdrawn? The reason stays with it.</source>
        <translation>لماذا تُسحب هذه الإفادة؟ يبقى السبب معها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>Why is “{label}” withdrawn? Its label is never given again.</source>
        <translation>لماذا يُسحب «{label}»؟ لن تُعطى تسميته مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/filter_keeping.py"/>
        <source>Why is “{name}” taken back?</source>
        <translation>لماذا يُسحب «{name}»؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>Why, on {field}</source>
        <translation>لماذا، في {field}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>Why? The reason stays with the claim under the event.</source>
        <translation>لماذا؟ يبقى السبب مع الإفادة تحت الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>Why? The reason stays with the link.</source>
        <translation>لماذا؟ يبقى السبب مع الرابط.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>With the words still selected, {claim} opens the claim form, filled from them: who says so, how many, when, where. Nothing is saved yet, and nothing typed is ever lost.</source>
        <translation>والكلمات ما زالت محددة، يفتح {claim} استمارة الإفادة مملوءة منها: من يقول ذلك، وكم العدد، ومتى، وأين. لم يُحفظ شيء بعد، ولا يضيع شيء مما تكتب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Withdraw claim…</source>
        <translation>سحب الإفادة…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <source>Withdraw the release…</source>
        <translation>سحب الإصدار…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Withdrawn or merged, and why</source>
        <translation>المسحوب أو المدمج، ولماذا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <location filename="../../curator/ui/reading/withdrawal.py"/>
        <source>Withdrawn.</source>
        <translation>تم السحب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>Withdrawn: {label}.</source>
        <translation>سُحب: {label}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>Withheld, and why</source>
        <translation>المحجوب، ولماذا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>Without the filter “{filter}”</source>
        <translation>بلا المرشح «{filter}»</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>Words bound a number: “at least n” has no top, “up to n” begins at 0, a plural alone is 2 or more. What is not mentioned is no number, and never 0. Words such as “dozens” become numbers only by a named counting rule.</source>
        <translation>الألفاظ تحدّ العدد: “at least n” بلا سقف، و“up to n” يبدأ من 0، والجمع وحده 2 فأكثر. وما لم يُذكر ليس عددًا، وليس 0 أبدًا. وكلمات مثل “dozens” لا تصير أعدادًا إلا بقاعدة عد مسماة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_chips.py"/>
        <source>Words changed</source>
        <translation>تغيّرت الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>Write it so that it is understood, or empty the line: nothing was saved yet.</source>
        <translation>اكتبه بحيث يُفهم، أو أفرغ السطر: لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/actions.py"/>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>Write the files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_sheet.py"/>
        <source>Write the keys to a file</source>
        <translation>كتابة المفاتيح في ملف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/writing.py"/>
        <source>Writing the files…</source>
        <translation>تجري كتابة الملفات…</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>Written by</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/writing.py"/>
        <source>Written to {folder}: {what}.</source>
        <translation>كُتب في {folder}: {what}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>Written to {name} and {other}.</source>
        <translation>كُتب في {name} و{other}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/address_work.py"/>
        <source>Written to {name}.</source>
        <translation>كُتب في {name}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>You work alone: what you approve is marked “self reviewed”, and exported as that.</source>
        <translation>أنت تعمل وحدك: ما تعتمده يوسم «مُراجَع ذاتيًا»، ويُصدَّر بهذه الصفة.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>You wrote a part of this, so somebody else has to approve it.</source>
        <translation>كتبتَ جزءًا من هذا، فلا بد أن يعتمده شخص آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>Your approval is the first of two: a second reviewer has to approve it too.</source>
        <translation>اعتمادك هو الأول من اثنين: لا بد أن يعتمده مراجع ثانٍ أيضًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>Your name stands in the history of everything you do. A new name takes effect when the collection is opened again.</source>
        <translation>يظهر اسمك في سجل كل ما تفعله. يسري الاسم الجديد حين تُفتح المجموعة من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>a banner over this stretch</source>
        <translation>لافتة فوق هذا النطاق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>a banner over “{section}”</source>
        <translation>لافتة فوق «{section}»</translation>
    </message>
    <message>
        <location filename="../../curator/core/map_plane.py"/>
        <source>a line or a fuzzy area</source>
        <translation>خط أو منطقة غير محددة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>a part of another count, never added to it</source>
        <translation>جزء من عدد آخر، لا يُضاف إليه أبدًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_voices.py"/>
        <source>a party to the conflict</source>
        <translation>طرف في النزاع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>a tag in the text</source>
        <translation>وسم في النص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>a unit is</source>
        <translation>الوحدة هي</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>abducted</source>
        <comment>Quantity</comment>
        <translation>مخطوفون</translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>abduction</source>
        <comment>DateRole</comment>
        <translation>الخطف</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>about</source>
        <comment>Qualifier</comment>
        <translation>نحو</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>accepted</source>
        <comment>ClaimStatus</comment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>accepted</source>
        <comment>ClaimStep</comment>
        <translation>قبولها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>accepted</source>
        <comment>Look</comment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>accuracy disputed</source>
        <comment>CaveatKind</comment>
        <translation>الدقة محل خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>accused</source>
        <comment>Confidence</comment>
        <translation>متهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>accused</source>
        <comment>Modality</comment>
        <translation>اتهام</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>accused by authority</source>
        <comment>Confidence</comment>
        <translation>متهم من السلطات</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>acquitted</source>
        <comment>Confidence</comment>
        <translation>مبرّأ</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>active from</source>
        <comment>field</comment>
        <translation>نشط من</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>active to</source>
        <comment>field</comment>
        <translation>نشط إلى</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>actor</source>
        <translation>جهة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>actor</source>
        <comment>field</comment>
        <translation>الجهة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>actors</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <location filename="../../curator/core/cases.py"/>
        <source>actors</source>
        <comment>Use</comment>
        <translation>الجهات</translation>
    </message>
    <message>
        <location filename="../../curator/core/text_changes.py"/>
        <source>added</source>
        <comment>Fate</comment>
        <translation>مضاف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>address</source>
        <translation>العنوان على الشبكة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>after</source>
        <comment>field</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>age</source>
        <comment>First</comment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>agency</source>
        <comment>SourceKind</comment>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>aggregate</source>
        <comment>ClaimKind</comment>
        <translation>إجمالي</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>aggregate</source>
        <comment>EventKind</comment>
        <translation>إجمالي</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>aggregate of</source>
        <comment>LinkKind</comment>
        <translation>إجمالي لـ</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>agreed</source>
        <comment>FigureMethod</comment>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>aliases</source>
        <comment>field</comment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>all that are approved</source>
        <translation>كل ما هو معتمد</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>alleged</source>
        <comment>Modality</comment>
        <translation>مزعوم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>alleged perpetrator</source>
        <translation>الفاعل المزعوم</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>along</source>
        <comment>PlaceRelation</comment>
        <translation>على امتداد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>alpha</source>
        <translation>ألفا</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>alternatives</source>
        <comment>Qualifier</comment>
        <translation>بدائل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>an article without a title</source>
        <translation>مقالة بلا عنوان</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>an unknown number</source>
        <translation>عدد غير معروف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>another value…</source>
        <translation>قيمة أخرى…</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/comments_section.py"/>
        <source>answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>answers</source>
        <comment>field</comment>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>apart by semicolons</source>
        <translation>تفصل بينها فاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>approved</source>
        <comment>EventState</comment>
        <translation>معتمد</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>approved</source>
        <comment>EventStep</comment>
        <translation>اعتماده</translation>
    </message>
    <message>
        <location filename="../../curator/core/merging.py"/>
        <source>approved</source>
        <comment>FieldState</comment>
        <translation>معتمد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>approved by nobody: {n}</source>
        <translation>لم يعتمدها أحد: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>approved by somebody other than their authors: {n}</source>
        <translation>اعتمدها غير كاتبيها: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>approved by {people}</source>
        <translation>اعتمده {people}</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>area of</source>
        <comment>PlaceRelation</comment>
        <translation>منطقة</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>armed group</source>
        <comment>SourceKind</comment>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <location filename="../../curator/exchange/report/back.py"/>
        <location filename="../../curator/ui/search_hits.py"/>
        <source>article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <location filename="../../curator/core/articles.py"/>
        <source>article</source>
        <comment>ArticleKind</comment>
        <translation>مقالة</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>article</source>
        <comment>CaveatScope</comment>
        <translation>المقالة</translation>
    </message>
    <message>
        <location filename="../../curator/core/searching.py"/>
        <source>article</source>
        <comment>Sought</comment>
        <translation>مقالة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>article</source>
        <comment>field</comment>
        <translation>المقالة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>article version</source>
        <translation>نسخة مقالة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>as it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>as proposed</source>
        <translation>كما هو مقترح</translation>
    </message>
    <message>
        <location filename="../../curator/ui/language.py"/>
        <source>as the language has them</source>
        <translation>كما في اللغة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>as the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/actor_input.py"/>
        <source>as the text names them: unknown gunmen; the army (accused)</source>
        <translation>كما يسميهم النص: مسلحون مجهولون؛ الجيش (متهم)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>as written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>asked</source>
        <comment>Outcome</comment>
        <translation>مسؤول عنه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/web_annotations/taking_in.py"/>
        <source>asked</source>
        <comment>Remarkable</comment>
        <translation>مسؤول عنه</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>at</source>
        <comment>PlaceRelation</comment>
        <translation>في</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>at least</source>
        <comment>Qualifier</comment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>at most</source>
        <comment>Qualifier</comment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <location filename="../../curator/core/map_plane.py"/>
        <source>at sea or in the air</source>
        <translation>في البحر أو الجو</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>at the citation {label}</source>
        <translation>عند الاستشهاد {label}</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>attribution</source>
        <comment>ClaimKind</comment>
        <translation>نسبة</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>banner</source>
        <comment>RaisedBy</comment>
        <translation>لافتة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>banner</source>
        <comment>field</comment>
        <translation>اللافتة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>bears on it</source>
        <translation>اتصالها به</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>because</source>
        <comment>field</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>before</source>
        <comment>field</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/disputes_told.py"/>
        <source>before: {value}</source>
        <translation>قبل ذلك: {value}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_list.py"/>
        <source>begun and not saved yet</source>
        <translation>بُدئت ولم تُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>best is not the sum of the deaths by class</source>
        <comment>Oddity</comment>
        <translation>الأفضل ليس مجموع القتلى حسب الفئة</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>better source needed</source>
        <comment>CaveatKind</comment>
        <translation>يلزم مصدر أفضل</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>between</source>
        <comment>PlaceRelation</comment>
        <translation>بين</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>body</source>
        <comment>field</comment>
        <translation>النصّ</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>body found</source>
        <comment>PlaceRole</comment>
        <translation>مكان العثور على الجثث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/web_annotations/taking_in.py"/>
        <source>by place</source>
        <comment>Remarkable</comment>
        <translation>بالموضع وحده</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>by whom, when</source>
        <translation>من ومتى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>cannot be judged</source>
        <translation>لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>carried</source>
        <comment>field</comment>
        <translation>المنقول</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/ui/reading/here.py"/>
        <source>caveat</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>caveat</source>
        <comment>field</comment>
        <translation>التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>caveat discharged</source>
        <translation>رُفع التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>caveat not discharged</source>
        <translation>لم يُرفع التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>caveats</source>
        <translation>تحفّظات</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_terms.py"/>
        <source>caveats</source>
        <comment>Vocabulary</comment>
        <translation>التحفّظات</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>cells</source>
        <comment>field</comment>
        <translation>الخلايا</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>changes requested</source>
        <comment>EventState</comment>
        <translation>طُلبت تعديلات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>changes: {n}</source>
        <translation>التغييرات: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>characters {start} to {end}</source>
        <translation>المحارف من {start} إلى {end}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>choose, or write</source>
        <translation>اختر أو اكتب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/case_disputes.py"/>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>chosen</source>
        <comment>field</comment>
        <translation>المختار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/here.py"/>
        <source>citation</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>citation</source>
        <comment>CaveatScope</comment>
        <translation>استشهاد</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>citation needed</source>
        <comment>CaveatKind</comment>
        <translation>يلزم استشهاد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>citations</source>
        <comment>field</comment>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>cites</source>
        <translation>تستشهد بـ</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>cites</source>
        <comment>SourceRelationKind</comment>
        <translation>يستشهد بـ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/sides.py"/>
        <source>cites {labels}</source>
        <translation>يستشهد بـ{labels}</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>civilian</source>
        <comment>PersonClass</comment>
        <translation>مدنيون</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>claim</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>claim</source>
        <comment>CaveatScope</comment>
        <translation>إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/errands.py"/>
        <source>claim</source>
        <comment>ErrandKind</comment>
        <translation>إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/searching.py"/>
        <source>claim</source>
        <comment>Sought</comment>
        <translation>إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>claim</source>
        <comment>field</comment>
        <translation>الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>claim actor</source>
        <translation>جهة في إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>claim count</source>
        <translation>عدد في إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>claim date</source>
        <translation>تاريخ في إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>claim made</source>
        <comment>DateRole</comment>
        <translation>صدور الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>claim place</source>
        <translation>مكان في إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>claim under the event</source>
        <translation>إفادة تحت الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>claimed</source>
        <translation>المعلن</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>claimed by party</source>
        <comment>Modality</comment>
        <translation>تعلنه جهة طرف</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>claimed or admitted</source>
        <comment>Confidence</comment>
        <translation>أعلن المسؤولية أو أقر بها</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>claims</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/event_order.py"/>
        <source>claims</source>
        <comment>Column</comment>
        <translation>الإفادات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>claims in use: {n}</source>
        <translation>الإفادات المستعملة: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <source>claims: {n}</source>
        <translation>الإفادات: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_voices.py"/>
        <source>claims: {n}, one voice</source>
        <translation>الإفادات: {n}، صوت واحد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>clarity</source>
        <comment>field</comment>
        <translation>الوضوح</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>comment</source>
        <comment>Waits</comment>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>comment</source>
        <comment>field</comment>
        <translation>التعليق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/comments_section.py"/>
        <source>comments: {n}</source>
        <translation>تعليقات: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>confidence</source>
        <comment>field</comment>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reading/here.py"/>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>confirmed</source>
        <comment>Grade</comment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>confirmed by</source>
        <comment>Modality</comment>
        <translation>أكده</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>confirmed by</source>
        <comment>field</comment>
        <translation>أكده</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>conflict</source>
        <comment>ClaimStatus</comment>
        <translation>تعارض</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>contested</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>contested</source>
        <comment>Grade</comment>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>contested on</source>
        <comment>field</comment>
        <translation>متنازع عليه في</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>contradicts</source>
        <comment>ClaimRelation</comment>
        <translation>تناقض</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>correction</source>
        <comment>ClaimKind</comment>
        <translation>تصحيح</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_terms.py"/>
        <source>counting profiles</source>
        <comment>Vocabulary</comment>
        <translation>قواعد العدّ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <location filename="../../curator/core/cases.py"/>
        <source>counts</source>
        <comment>Use</comment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>counts</source>
        <comment>field</comment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>credibility</source>
        <comment>field</comment>
        <translation>المصداقية</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>credibility {code}</source>
        <translation>المصداقية {code}</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>criteria</source>
        <comment>field</comment>
        <translation>المعايير</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>curator</source>
        <comment>RaisedBy</comment>
        <translation>المحرر</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>custodian</source>
        <comment>ActorRole</comment>
        <translation>جهة الاحتجاز</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>cut</source>
        <comment>field</comment>
        <translation>حتى التغيير</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>damaged capture</source>
        <comment>CaveatKind</comment>
        <translation>لقطة تالفة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <location filename="../../curator/core/cases.py"/>
        <source>date</source>
        <comment>Use</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>dated</source>
        <comment>field</comment>
        <translation>مؤرخ في</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>day</source>
        <comment>Aspect</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/event_order.py"/>
        <source>days</source>
        <comment>Column</comment>
        <translation>الأيام</translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>death</source>
        <comment>DateRole</comment>
        <translation>الوفاة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>deferred</source>
        <comment>EventState</comment>
        <translation>مؤجل</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>deferred</source>
        <comment>EventStep</comment>
        <translation>تأجيله</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>denial</source>
        <comment>ClaimKind</comment>
        <translation>نفي</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>denied</source>
        <comment>Confidence</comment>
        <translation>منفي</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>denied</source>
        <comment>Modality</comment>
        <translation>منفي</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>desk</source>
        <comment>field</comment>
        <translation>المكتب</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>detained</source>
        <comment>Quantity</comment>
        <translation>محتجزون</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>direction</source>
        <comment>field</comment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>discharge</source>
        <translation>رفع تحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_hits.py"/>
        <source>discharged caveat</source>
        <translation>تحفظ مرفوع</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>discounted</source>
        <comment>Grade</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>discovery</source>
        <comment>DateRole</comment>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>disinformation</source>
        <comment>CaveatKind</comment>
        <translation>تضليل</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>displaced</source>
        <comment>Quantity</comment>
        <translation>نازحون</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>dispute</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/here.py"/>
        <source>disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/core/merging.py"/>
        <source>disputed</source>
        <comment>FieldState</comment>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>disputed</source>
        <comment>Look</comment>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>disputed</source>
        <comment>Waits</comment>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>distinct from</source>
        <comment>LinkKind</comment>
        <translation>متميز عن</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>does not reach the event</source>
        <translation>لا يبلغ الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>done because</source>
        <comment>field</comment>
        <translation>أُنجز لأن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <location filename="../../curator/ui/events/comments_section.py"/>
        <source>done: {why}</source>
        <translation>منتهٍ: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>doubtful</source>
        <comment>ClaimRelation</comment>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>draft</source>
        <comment>ClaimStatus</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>draft</source>
        <comment>EventState</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>draft</source>
        <comment>Look</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>draft</source>
        <comment>Waits</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>duplicate of</source>
        <comment>LinkKind</comment>
        <translation>مكرر عن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>each pair of claims</source>
        <translation>كل زوج من الإفادات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>each pair of claims that both give a day</source>
        <translation>كل زوج من الإفادات يذكر كلاهما يومًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>each quantity and class that both give a number for</source>
        <translation>كل كمية وفئة يذكر كلاهما عددًا لها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>each quantity and class that either gives: whether it is given</source>
        <translation>كل كمية وفئة يذكرها أحدهما: هل ذُكرت</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>each sentence: whether a claim rests on it</source>
        <translation>كل جملة: هل تستند إليها إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>encoding</source>
        <comment>field</comment>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>encyclopedia</source>
        <comment>SourceKind</comment>
        <translation>موسوعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>estimate</source>
        <comment>field</comment>
        <translation>التقدير</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <location filename="../../curator/exchange/report/back.py"/>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>event</source>
        <comment>DateRole</comment>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>event</source>
        <comment>PlaceRole</comment>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/searching.py"/>
        <source>event</source>
        <comment>Sought</comment>
        <translation>حدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>event</source>
        <comment>field</comment>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>event claim</source>
        <translation>صلة إفادة بحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>event figure</source>
        <translation>رقم حدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>event link</source>
        <translation>صلة بين حدثين</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>event type</source>
        <comment>Aspect</comment>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/totals.py"/>
        <source>event type</source>
        <comment>By</comment>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>event type</source>
        <comment>field</comment>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_terms.py"/>
        <source>event types</source>
        <comment>Vocabulary</comment>
        <translation>أنواع الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/core/saved_filters.py"/>
        <source>events</source>
        <comment>FilteredDesk</comment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>events that it may reach</source>
        <translation>أحداث قد يبلغها</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>events that it reaches</source>
        <translation>أحداث يبلغها</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/writing.py"/>
        <source>events {events}, withheld {withheld}, withdrawn {gone}</source>
        <translation>الأحداث {events}، المحجوب {withheld}، المسحوب {gone}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>events: {events}</source>
        <translation>الأحداث: {events}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/map_view.py"/>
        <source>events: {n}</source>
        <translation>الأحداث: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>evidence</source>
        <comment>field</comment>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>exact</source>
        <comment>Qualifier</comment>
        <translation>بالضبط</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>exact</source>
        <comment>field</comment>
        <translation>الكلمات بنصها</translation>
    </message>
    <message>
        <location filename="../../curator/core/map_plane.py"/>
        <source>exact place</source>
        <translation>مكان مضبوط</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>excel</source>
        <comment>field</comment>
        <translation>لأجل إكسل</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>export run</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>extent</source>
        <comment>field</comment>
        <translation>المقدار</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>fact checker</source>
        <comment>SourceKind</comment>
        <translation>جهة تدقيق حقائق</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>failed verification</source>
        <comment>CaveatKind</comment>
        <translation>فشل التحقق</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>fair</source>
        <comment>Grade</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>fewer than</source>
        <comment>Qualifier</comment>
        <translation>أقل من</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>field</source>
        <comment>field</comment>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>file</source>
        <comment>field</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>files</source>
        <comment>field</comment>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>follow up</source>
        <comment>LinkKind</comment>
        <translation>تابع لـ</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>follows</source>
        <comment>field</comment>
        <translation>يتبع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>for Excel</source>
        <translation>لبرنامج Excel</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>for Excel (byte order mark, texts stay texts)</source>
        <translation>لبرنامج Excel (علامة ترتيب البايتات، وتبقى النصوص نصوصًا)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>for everything that it says</source>
        <translation>لكل ما تقوله</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>found</source>
        <comment>Aspect</comment>
        <translation>العثور</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>found: {n}</source>
        <translation>عُثر على: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>from the beginning again</source>
        <translation>من البداية من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>from the end again</source>
        <translation>من النهاية من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>from {day} on</source>
        <translation>من {day} فصاعدًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/words.py"/>
        <source>from {day}; when it ended is not known</source>
        <translation>من {day}؛ ولا يُعرف متى انتهى</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>gazetteer id</source>
        <comment>field</comment>
        <translation>معرّف معجم الأماكن</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>gone</source>
        <comment>Fate</comment>
        <translation>زائل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>governorate</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <location filename="../../curator/core/totals.py"/>
        <source>governorate</source>
        <comment>By</comment>
        <translation>المحافظة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>grade</source>
        <comment>field</comment>
        <translation>الدرجة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>graded {grade} by {person}: {why}</source>
        <translation>قيّمه {person} بالدرجة {grade}: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>group</source>
        <comment>field</comment>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>high</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>high</source>
        <comment>Aspect</comment>
        <translation>الأعلى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/links_section.py"/>
        <source>history</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>hoax</source>
        <comment>CaveatKind</comment>
        <translation>خدعة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>how chosen, from which claims</source>
        <translation>كيف اختير، ومن أي إفادات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/here.py"/>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>how far it reaches is to be confirmed</source>
        <translation>مداه بحاجة إلى تأكيد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>how precisely</source>
        <translation>مدى الدقة</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/event_order.py"/>
        <source>id</source>
        <comment>Column</comment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>impact</source>
        <comment>First</comment>
        <translation>عدد القتلى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/history_words.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>implausible</source>
        <translation>غير معقولة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>implausible because</source>
        <comment>field</comment>
        <translation>سبب عدم المعقولية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>imported</source>
        <comment>FigureMethod</comment>
        <translation>مستورد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>imported row</source>
        <translation>صفّ مستورد</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>in review</source>
        <comment>EventState</comment>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>in the files</source>
        <translation>في الملفات</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>incident</source>
        <comment>ClaimKind</comment>
        <translation>واقعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>incident</source>
        <comment>EventKind</comment>
        <translation>واقعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>includes perpetrators</source>
        <comment>field</comment>
        <translation>يشمل الفاعلين</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>independence</source>
        <translation>الاستقلال</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>independent sources: {n}</source>
        <translation>المصادر المستقلة: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>independent voices: {n}</source>
        <translation>الأصوات المستقلة: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>inferred</source>
        <comment>field</comment>
        <translation>مستنتج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>infobox</source>
        <translation>صندوق المعلومات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>inherited from {what}</source>
        <translation>موروث من {what}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>injured</source>
        <translation>جرحى</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>injured</source>
        <comment>Quantity</comment>
        <translation>جرحى</translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>injury</source>
        <comment>DateRole</comment>
        <translation>الإصابة</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>inline tag</source>
        <comment>RaisedBy</comment>
        <translation>وسم في السطر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>is approved</source>
        <translation>يُعتمد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>is said to know</source>
        <translation>يُنسب إليه العلم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>it covers more than the event, so its numbers are not the event's</source>
        <translation>تشمل أكثر من الحدث، فأعدادها ليست أعداده</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>it is certain that it reaches here</source>
        <translation>من المؤكد أنه يصل إلى هنا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>it is doubtful whether it is about this event: it counts for nothing</source>
        <translation>يُشك في أنها عن هذا الحدث: لا تُحتسب في شيء</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>it read: {words}</source>
        <translation>كان نصه: {words}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>it tells of a part of the event only</source>
        <translation>تتحدث عن جزء من الحدث فقط</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>it tells of this event and speaks against it</source>
        <translation>تتحدث عن هذا الحدث وتعارضه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>it tells of this event, and its numbers count</source>
        <translation>تتحدث عن هذا الحدث، وأعدادها تُحتسب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>itemised</source>
        <translation>المفصَّل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>its taking away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <location filename="../../curator/core/text_changes.py"/>
        <source>kept</source>
        <comment>Fate</comment>
        <translation>باقٍ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>killed</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/event_order.py"/>
        <source>killed</source>
        <comment>Column</comment>
        <translation>القتلى</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>killed</source>
        <comment>Quantity</comment>
        <translation>قتلى</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>killed or injured</source>
        <comment>Quantity</comment>
        <translation>قتلى أو جرحى</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>killed, best</source>
        <translation>القتلى، الأفضل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/map_view.py"/>
        <location filename="../../curator/ui/events/timeline_view.py"/>
        <source>killed: {best} ({low} to {high})</source>
        <translation>القتلى: {best} (من {low} إلى {high})</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>killed: {low} – {best} – {high}</source>
        <translation>القتلى: {low} – {best} – {high}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>killed: {n}</source>
        <translation>القتلى: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>kind</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/queue.py"/>
        <source>kind</source>
        <comment>First</comment>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>kind</source>
        <comment>field</comment>
        <translation>الصنف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>known</source>
        <comment>Fate</comment>
        <translation>معروف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>known already: {n}</source>
        <translation>معروف من قبل: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>label</source>
        <comment>field</comment>
        <translation>التسمية</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>labels</source>
        <comment>field</comment>
        <translation>التسميات</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>language</source>
        <comment>field</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>language: {code}</source>
        <translation>اللغة: {code}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>latitude, longitude</source>
        <translation>خط العرض، خط الطول</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>layout</source>
        <comment>field</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>layouts</source>
        <comment>field</comment>
        <translation>الصيغ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_work.py"/>
        <source>left out</source>
        <translation>يُترك</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>left out</source>
        <comment>Fate</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>licence</source>
        <comment>field</comment>
        <translation>الرخصة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>lifted by</source>
        <translation>رفعه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/settings_dialog.py"/>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>like</source>
        <comment>field</comment>
        <translation>مثل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>like the standard term</source>
        <translation>كالمصطلح القياسي</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>line</source>
        <comment>field</comment>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>line {line} of {file}</source>
        <translation>السطر {line} من {file}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>link</source>
        <translation>صلة</translation>
    </message>
    <message>
        <location filename="../../curator/core/articles.py"/>
        <source>list</source>
        <comment>ArticleKind</comment>
        <translation>قائمة</translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>lost</source>
        <comment>Outcome</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/web_annotations/taking_in.py"/>
        <source>lost</source>
        <comment>Remarkable</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>low</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>low</source>
        <comment>Aspect</comment>
        <translation>الأدنى</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <source>low – best – high</source>
        <translation>الأدنى – الأفضل – الأعلى</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>low ≤ best ≤ high does not hold</source>
        <comment>Oddity</comment>
        <translation>لا يتحقق: الأدنى ≤ الأفضل ≤ الأعلى</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>lowest</source>
        <comment>FigureMethod</comment>
        <translation>الأدنى</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>majority</source>
        <comment>FigureMethod</comment>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/spoken.py"/>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>marked</source>
        <comment>Look</comment>
        <translation>معلَّم</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>marked as in conflict</source>
        <comment>ClaimStep</comment>
        <translation>وسمها بالتعارض</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>marked as not the same</source>
        <translation>عُلّم أنه ليس هو نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/event_choice.py"/>
        <source>marked as not the same as {event}</source>
        <translation>عُلّم أنه ليس هو نفسه {event}</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>marked as unusable</source>
        <comment>ClaimStep</comment>
        <translation>وسمها بأنها غير صالحة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/spoken.py"/>
        <source>marked: {label}</source>
        <translation>معلَّم: {label}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>maybe the same</source>
        <translation>ربما هو نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>meaning</source>
        <comment>field</comment>
        <translation>المعنى</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>merged both ways</source>
        <comment>Waits</comment>
        <translation>مضموم في الاتجاهين</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>merged into</source>
        <comment>EventState</comment>
        <translation>مدموج في</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>merged into</source>
        <comment>field</comment>
        <translation>مدموج في</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>merged into another event</source>
        <comment>EventStep</comment>
        <translation>دمجه في حدث آخر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/links_section.py"/>
        <source>merged into this event</source>
        <translation>ضُمّ إلى هذا الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>method</source>
        <comment>field</comment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>missing</source>
        <comment>Quantity</comment>
        <translation>مفقودون</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>modality</source>
        <comment>field</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../curator/core/totals.py"/>
        <source>month</source>
        <comment>By</comment>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>more than</source>
        <comment>Qualifier</comment>
        <translation>أكثر من</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>most reliable</source>
        <comment>FigureMethod</comment>
        <translation>الأوثق</translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>moved</source>
        <comment>Outcome</comment>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/web_annotations/taking_in.py"/>
        <source>moved</source>
        <comment>Remarkable</comment>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>name</source>
        <comment>field</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>near</source>
        <comment>PlaceRelation</comment>
        <translation>قرب</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>needs work</source>
        <comment>ClaimStatus</comment>
        <translation>تحتاج إلى عمل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>newer versions of known articles: {n}</source>
        <translation>نسخ أحدث لمقالات معروفة: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>news</source>
        <comment>SourceKind</comment>
        <translation>وسيلة إعلام</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>ngo monitor</source>
        <comment>SourceKind</comment>
        <translation>منظمة رصد غير حكومية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/web_annotations/taking_in.py"/>
        <source>no article</source>
        <comment>Remarkable</comment>
        <translation>بلا مقالة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>no confirmed number</source>
        <translation>لا عدد مؤكداً</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/map_view.py"/>
        <source>no confirmed number of people killed</source>
        <translation>بلا عدد قتلى مؤكد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>no number</source>
        <translation>بلا عدد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>no number of people killed</source>
        <translation>بلا عدد للقتلى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <source>no party to the conflict</source>
        <translation>ليس طرفًا في النزاع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>no place</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>non-state conflict</source>
        <translation>نزاع بين أطراف غير حكومية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>none reported</source>
        <comment>Qualifier</comment>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>none: no word was turned into a number by a rule</source>
        <translation>لا شيء: لم تُحوّل أي كلمة إلى عدد بقاعدة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>normalisation</source>
        <comment>field</comment>
        <translation>التسوية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>not counted yet</source>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>not defined</source>
        <translation>غير معرَّفة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/guide_window.py"/>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>not in use</source>
        <translation>غير مستعملة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/going_out.py"/>
        <source>not in {layout}: {why}</source>
        <translation>ليس في {layout}: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/exchange/report/words.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/spoken.py"/>
        <source>not marked</source>
        <translation>غير معلَّم</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>not mentioned</source>
        <comment>Qualifier</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <location filename="../../curator/core/searching.py"/>
        <source>note</source>
        <comment>Sought</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>note</source>
        <comment>field</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/web_annotations/taking_in.py"/>
        <source>note stays</source>
        <comment>Remarkable</comment>
        <translation>تبقى الملاحظة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/source_pane.py"/>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>nothing itemised</source>
        <translation>لا شيء مفصَّل</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>nothing marked yet</source>
        <translation>لا شيء معلَّم بعد</translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>number changed</source>
        <comment>Outcome</comment>
        <translation>تغيّر رقم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>of whom</source>
        <translation>منهم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/comments_section.py"/>
        <source>on the claim “{title}”</source>
        <translation>على الإفادة «{title}»</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>on the source</source>
        <translation>على المصدر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>one voice with {names}</source>
        <translation>صوت واحد مع {names}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>one-sided violence</source>
        <translation>عنف أحادي الجانب</translation>
    </message>
    <message>
        <location filename="../../curator/ui/bearing_work.py"/>
        <source>only for {uses}</source>
        <translation>فقط لما يلي: {uses}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/ui/comments_panel.py"/>
        <location filename="../../curator/ui/events/case_disputes.py"/>
        <location filename="../../curator/ui/events/timeline_view.py"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>open</source>
        <comment>Aspect</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>open</source>
        <comment>DisputeState</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_hits.py"/>
        <source>opened dispute</source>
        <translation>خلاف مفتوح</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>origin</source>
        <comment>PlaceRole</comment>
        <translation>مكان المنشأ</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>original</source>
        <comment>field</comment>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>originator</source>
        <comment>Aspect</comment>
        <translation>المصدر الأصلي</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>originator</source>
        <comment>field</comment>
        <translation>المصدر الأصلي</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>other</source>
        <comment>CaveatKind</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>other</source>
        <comment>SourceKind</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>other</source>
        <comment>field</comment>
        <translation>الآخر</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>outdated</source>
        <comment>CaveatKind</comment>
        <translation>قديم</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>outline</source>
        <comment>field</comment>
        <translation>المخطط</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>over the whole article</source>
        <translation>فوق المقالة كلها</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/pdf_report.py"/>
        <source>page {page} of {pages} · {title}</source>
        <translation>صفحة {page} من {pages} · {title}</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>parents</source>
        <comment>field</comment>
        <translation>التبعية</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>part of</source>
        <comment>LinkKind</comment>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>partial</source>
        <comment>ClaimRelation</comment>
        <translation>جزئية</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>participant</source>
        <comment>ActorRole</comment>
        <translation>مشارك</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>partner</source>
        <comment>SourceRelationKind</comment>
        <translation>شريك</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>party claim</source>
        <comment>CaveatKind</comment>
        <translation>إفادة طرف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>party claim, translation, …</source>
        <translation>إفادة طرف، ترجمة، …</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>party to conflict</source>
        <comment>CaveatKind</comment>
        <translation>طرف في النزاع</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>party to conflict</source>
        <comment>field</comment>
        <translation>طرف في النزاع</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>party to the conflict</source>
        <translation>طرف في النزاع</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>passage</source>
        <comment>CaveatScope</comment>
        <translation>مقطع</translation>
    </message>
    <message>
        <location filename="../../curator/core/searching.py"/>
        <source>passage</source>
        <comment>Sought</comment>
        <translation>مقطع</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>passages</source>
        <comment>field</comment>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/read_desk.py"/>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>passages: {n}</source>
        <translation>المقاطع: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/core/merging.py"/>
        <source>pending</source>
        <comment>FieldState</comment>
        <translation>معلق</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>perpetrator</source>
        <comment>ActorRole</comment>
        <translation>الفاعل</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>perpetrator</source>
        <comment>Aspect</comment>
        <translation>الفاعل</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>perpetrator</source>
        <comment>field</comment>
        <translation>الفاعل</translation>
    </message>
    <message>
        <location filename="../../curator/core/totals.py"/>
        <source>person class</source>
        <comment>By</comment>
        <translation>صنف الأشخاص</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>person class</source>
        <comment>field</comment>
        <translation>صنف الأشخاص</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_terms.py"/>
        <source>person classes</source>
        <comment>Vocabulary</comment>
        <translation>فئات الأشخاص</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/ui/history_panel.py"/>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>place</source>
        <comment>Aspect</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/event_order.py"/>
        <source>place</source>
        <comment>Column</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../curator/core/cases.py"/>
        <source>place</source>
        <comment>Use</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>place</source>
        <comment>field</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>place inferred</source>
        <comment>CaveatKind</comment>
        <translation>المكان مستنتج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>places</source>
        <comment>field</comment>
        <translation>الأماكن</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>places: {n}</source>
        <translation>المواضع: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>plausible</source>
        <translation>معقولة</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>plural only</source>
        <comment>Qualifier</comment>
        <translation>صيغة جمع فقط</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>positions</source>
        <comment>field</comment>
        <translation>المواقف</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>possible</source>
        <comment>Confidence</comment>
        <translation>محتمل</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>possible duplicate</source>
        <comment>LinkKind</comment>
        <translation>قد يكون مكررًا عن</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>possible duplicate</source>
        <comment>Waits</comment>
        <translation>تكرار محتمل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>possibly: nobody has confirmed how far it goes</source>
        <translation>ربما: لم يؤكد أحد مداه</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>pov</source>
        <comment>CaveatKind</comment>
        <translation>غير محايد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>prefix</source>
        <comment>field</comment>
        <translation>ما قبله</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>primary only</source>
        <comment>CaveatKind</comment>
        <translation>مصادر أولية فقط</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>proposed by the rules, set by nobody</source>
        <translation>اقترحته القواعد، ولم يضعه أحد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>pseudonyms</source>
        <comment>field</comment>
        <translation>أسماء مستعارة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>pseudonyms instead of the team's names</source>
        <translation>أسماء مستعارة بدل أسماء الفريق</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>public id</source>
        <comment>field</comment>
        <translation>المعرّف العام</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>published on</source>
        <comment>field</comment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <source>publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>publisher</source>
        <comment>field</comment>
        <translation>الناشر</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>put as</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/inherited.py"/>
        <source>put there by a curator</source>
        <translation>وضعه محرر</translation>
    </message>
    <message>
        <location filename="../../curator/core/agreement.py"/>
        <source>quantity</source>
        <comment>Aspect</comment>
        <translation>ما جرى</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>quantity</source>
        <comment>field</comment>
        <translation>ما جرى</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>raised by</source>
        <comment>field</comment>
        <translation>أثاره</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>range</source>
        <comment>Qualifier</comment>
        <translation>مجال</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>rationale</source>
        <comment>field</comment>
        <translation>التعليل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>reaches the event</source>
        <translation>يبلغ الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>read as {term}</source>
        <translation>يُقرأ {term}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>read by the rule {rule}</source>
        <translation>قُرئ بالقاعدة {rule}</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>reading</source>
        <comment>field</comment>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>ready</source>
        <comment>EventState</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>refused</source>
        <comment>Fate</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/ui/events/case_disputes.py"/>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>relation</source>
        <comment>field</comment>
        <translation>العلاقة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>release</source>
        <comment>field</comment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>released</source>
        <comment>EventState</comment>
        <translation>صادر</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>released</source>
        <comment>EventStep</comment>
        <translation>إصداره</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>released</source>
        <comment>Fate</comment>
        <translation>صادر</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>released</source>
        <comment>Quantity</comment>
        <translation>مفرج عنهم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>reliability</source>
        <comment>field</comment>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>reliability {code}</source>
        <translation>الموثوقية {code}</translation>
    </message>
    <message>
        <location filename="../../curator/core/text_changes.py"/>
        <source>removed</source>
        <comment>Fate</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>reopened</source>
        <comment>EventState</comment>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>reopened</source>
        <comment>EventStep</comment>
        <translation>إعادة فتحه</translation>
    </message>
    <message>
        <location filename="../../curator/core/articles.py"/>
        <source>report</source>
        <comment>ArticleKind</comment>
        <translation>تقرير</translation>
    </message>
    <message>
        <location filename="../../curator/core/dates.py"/>
        <source>report</source>
        <comment>DateRole</comment>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>reported</source>
        <comment>Modality</comment>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>reported as fact</source>
        <comment>Confidence</comment>
        <translation>منقول بوصفه حقيقة</translation>
    </message>
    <message>
        <location filename="../../curator/core/places.py"/>
        <source>reported from</source>
        <comment>PlaceRole</comment>
        <translation>مكان النقل</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>republishes</source>
        <comment>SourceRelationKind</comment>
        <translation>يعيد نشر</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>residual</source>
        <comment>EventKind</comment>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>residual</source>
        <comment>FigureMethod</comment>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../curator/core/errands.py"/>
        <source>rest</source>
        <comment>ErrandKind</comment>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>rests on</source>
        <comment>field</comment>
        <translation>يقوم على</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>resumed</source>
        <comment>EventStep</comment>
        <translation>استئنافه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>retired because</source>
        <comment>field</comment>
        <translation>أُوقف استعماله لأن</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>retracted</source>
        <comment>Modality</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>retrieved at</source>
        <comment>field</comment>
        <translation>تاريخ الجلب</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>returned</source>
        <comment>ClaimStep</comment>
        <translation>إعادتها</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>returned</source>
        <comment>EventStep</comment>
        <translation>إعادته</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>returned</source>
        <comment>Look</comment>
        <translation>معادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>returned</source>
        <comment>Waits</comment>
        <translation>معاد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/comments_section.py"/>
        <source>returned because of this</source>
        <translation>أُعيد بسبب هذا</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/saved_filters.py"/>
        <source>review</source>
        <comment>FilteredDesk</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_hits.py"/>
        <source>review comment</source>
        <translation>تعليق مراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>reviewed</source>
        <translation>مُراجَع</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>reviewed</source>
        <comment>Standing</comment>
        <translation>مُراجَع</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>reviewed by their own author: {n}</source>
        <translation>راجعها كاتبها: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>reviewer value</source>
        <comment>FigureMethod</comment>
        <translation>قيمة المراجع</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>revision</source>
        <comment>field</comment>
        <translation>رقم المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>revisions</source>
        <comment>field</comment>
        <translation>المراجعات</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>role</source>
        <comment>field</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>rule</source>
        <comment>RaisedBy</comment>
        <translation>قاعدة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>rule</source>
        <comment>field</comment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>rule coded</source>
        <comment>CaveatKind</comment>
        <translation>مرمَّز بقاعدة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>same owner</source>
        <comment>SourceRelationKind</comment>
        <translation>المالك نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>same victims</source>
        <comment>LinkKind</comment>
        <translation>الضحايا أنفسهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>saved filter</source>
        <translation>مرشّح محفوظ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>says</source>
        <translation>تقول</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>scale</source>
        <comment>field</comment>
        <translation>النطاق الجغرافي</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>scope</source>
        <comment>field</comment>
        <translation>المدى</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/shelf.py"/>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>section</source>
        <comment>CaveatScope</comment>
        <translation>القسم</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>self contradictory</source>
        <comment>CaveatKind</comment>
        <translation>متناقض مع نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>self presented</source>
        <comment>Confidence</comment>
        <translation>قدّم نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>self published</source>
        <comment>CaveatKind</comment>
        <translation>منشور ذاتيًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>self reviewed</source>
        <comment>EventState</comment>
        <translation>مُراجَع ذاتيًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>self reviewed</source>
        <comment>Standing</comment>
        <translation>مُراجَع ذاتيًا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>set aside</source>
        <comment>Look</comment>
        <translation>منحّى جانبًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>set by</source>
        <translation>وضعه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>settled</source>
        <comment>DisputeState</comment>
        <translation>محسوم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>settled on</source>
        <translation>حُسم على</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_disputes.py"/>
        <source>settled on “{value}”: {why}</source>
        <translation>حُسم على «{value}»: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>sha256</source>
        <comment>field</comment>
        <translation>sha256</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>side a</source>
        <comment>PersonClass</comment>
        <translation>الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>side a</source>
        <comment>field</comment>
        <translation>الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>side b</source>
        <comment>PersonClass</comment>
        <translation>الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>side b</source>
        <comment>field</comment>
        <translation>الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>single source</source>
        <comment>CaveatKind</comment>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>single source</source>
        <comment>FigureMethod</comment>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>snapshot</source>
        <comment>field</comment>
        <translation>اللقطة</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>social</source>
        <comment>SourceKind</comment>
        <translation>تواصل اجتماعي</translation>
    </message>
    <message>
        <location filename="../../curator/core/articles.py"/>
        <source>social post</source>
        <comment>ArticleKind</comment>
        <translation>منشور تواصل اجتماعي</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>something that is not here</source>
        <translation>شيء ليس هنا</translation>
    </message>
    <message>
        <location filename="../../curator/core/map_plane.py"/>
        <source>somewhere in the country</source>
        <translation>في مكان ما من البلد</translation>
    </message>
    <message>
        <location filename="../../curator/core/map_plane.py"/>
        <source>somewhere in the district</source>
        <translation>في مكان ما من المنطقة</translation>
    </message>
    <message>
        <location filename="../../curator/core/map_plane.py"/>
        <source>somewhere in the governorate</source>
        <translation>في مكان ما من المحافظة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>source</source>
        <comment>CaveatScope</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>source</source>
        <comment>field</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>source relation</source>
        <translation>علاقة بين مصدرين</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>span</source>
        <comment>field</comment>
        <translation>الأيام</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>spans</source>
        <comment>field</comment>
        <translation>المواضع</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>speaker</source>
        <comment>field</comment>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>split</source>
        <comment>FigureMethod</comment>
        <translation>تقسيم</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>spot</source>
        <comment>field</comment>
        <translation>الموقع</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>stale figure</source>
        <comment>Waits</comment>
        <translation>رقم يحتاج إلى نظر</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/event_order.py"/>
        <source>state</source>
        <comment>Column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>state</source>
        <comment>field</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>state body</source>
        <comment>SourceKind</comment>
        <translation>جهة رسمية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_form.py"/>
        <source>state-based conflict</source>
        <translation>نزاع طرفه دولة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>state: {state}</source>
        <translation>الحالة: {state}</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>stated</source>
        <comment>Modality</comment>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>status</source>
        <comment>field</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>status update</source>
        <comment>ClaimKind</comment>
        <translation>تحديث للحال</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>step of review</source>
        <translation>خطوة مراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>stretch</source>
        <comment>CaveatScope</comment>
        <translation>نطاق</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>stretch</source>
        <comment>field</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>submitted</source>
        <comment>ClaimStatus</comment>
        <translation>مقدَّمة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>submitted</source>
        <comment>ClaimStep</comment>
        <translation>تقديمها</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>submitted</source>
        <comment>EventStep</comment>
        <translation>تقديمه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/highlights.py"/>
        <source>submitted</source>
        <comment>Look</comment>
        <translation>مقدَّمة</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>submitted</source>
        <comment>Waits</comment>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>subset of</source>
        <comment>field</comment>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>subsumes</source>
        <comment>ClaimRelation</comment>
        <translation>تشمله</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>suffix</source>
        <comment>field</comment>
        <translation>ما بعده</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>summary</source>
        <comment>field</comment>
        <translation>الملخص</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>superseded</source>
        <comment>ClaimStatus</comment>
        <translation>حلّت محلها أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>superseded</source>
        <comment>ClaimStep</comment>
        <translation>إحلال أخرى محلها</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>supersedes</source>
        <comment>field</comment>
        <translation>تحل محل</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>supports</source>
        <comment>ClaimRelation</comment>
        <translation>تؤيد</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>suspected</source>
        <comment>Confidence</comment>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>taken</source>
        <translation>مأخوذة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>taken</source>
        <comment>Fate</comment>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken back</source>
        <comment>ClaimStep</comment>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken back</source>
        <comment>EventStep</comment>
        <translation>استرجاعه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>taken in: {n}</source>
        <translation>أُدخل: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken out of another event again</source>
        <comment>EventStep</comment>
        <translation>أن يُخرج من حدث آخر مجددًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken up for review</source>
        <comment>EventStep</comment>
        <translation>أخذه للمراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken up for rework</source>
        <comment>ClaimStep</comment>
        <translation>أخذها لإعادة العمل</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>taken up for rework</source>
        <comment>EventStep</comment>
        <translation>أخذه لإعادة العمل</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>target</source>
        <comment>ActorRole</comment>
        <translation>الهدف</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>target</source>
        <comment>field</comment>
        <translation>الهدف</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>term</source>
        <comment>field</comment>
        <translation>المصطلح</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>text</source>
        <comment>field</comment>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>the newest {n} of more, the newest first</source>
        <translation>أحدث {n} من عدد أكبر، الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>the place is inferred</source>
        <translation>المكان مستنتج</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>the precision code of the date does not fit the days</source>
        <comment>Oddity</comment>
        <translation>رمز دقة التاريخ لا يوافق الأيام</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_table.py"/>
        <source>the program's own key</source>
        <translation>المفتاح الأصلي في البرنامج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/total_work.py"/>
        <source>the rest: {rest}</source>
        <translation>الباقي: {rest}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_disputes.py"/>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/events/case_voices.py"/>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>the text does not say who</source>
        <translation>النص لا يقول من</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>the value, as in the claim form</source>
        <translation>القيمة كما في استمارة الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>the words are no number</source>
        <translation>الألفاظ ليست عددًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <location filename="../../curator/ui/history_words.py"/>
        <source>the year is inferred</source>
        <translation>السنة مستنتجة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/back.py"/>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/exchange/report/pictures_told.py"/>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/event_order.py"/>
        <source>title</source>
        <comment>Column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>title</source>
        <comment>field</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>to the words</source>
        <translation>إلى الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>total</source>
        <comment>PersonClass</comment>
        <translation>المجموع</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>translation</source>
        <comment>CaveatKind</comment>
        <translation>ترجمة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>type</source>
        <comment>field</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>type of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>type of violence</source>
        <comment>field</comment>
        <translation>نوع العنف</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>un body</source>
        <comment>SourceKind</comment>
        <translation>هيئة أممية</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>unbalanced</source>
        <comment>CaveatKind</comment>
        <translation>غير متوازن</translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>unchanged</source>
        <comment>Outcome</comment>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>uncited</source>
        <comment>CaveatKind</comment>
        <translation>بلا استشهاد</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>undue weight</source>
        <comment>CaveatKind</comment>
        <translation>وزن غير مستحق</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>unexplained rest</source>
        <translation>المتبقي بلا تفسير</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>unidentified</source>
        <comment>field</comment>
        <translation>غير محدد الهوية</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>universe</source>
        <comment>field</comment>
        <translation>مجال العدّ</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>unknown</source>
        <comment>Confidence</comment>
        <translation>مجهول</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>unknown</source>
        <comment>PersonClass</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>unreliable</source>
        <comment>CaveatKind</comment>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>unreviewed</source>
        <comment>field</comment>
        <translation>بلا مراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/words.py"/>
        <source>until {day}; when it began is not known</source>
        <translation>حتى {day}؛ ولا يُعرف متى بدأ</translation>
    </message>
    <message>
        <location filename="../../curator/core/claims.py"/>
        <source>unusable</source>
        <comment>ClaimStatus</comment>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/queue_model.py"/>
        <source>up to {n} killed</source>
        <translation>حتى {n} من القتلى</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>url</source>
        <comment>field</comment>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>used for</source>
        <comment>field</comment>
        <translation>يُستعمل لـ</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <location filename="../../curator/core/counts.py"/>
        <source>vague word</source>
        <comment>Qualifier</comment>
        <translation>كلمة مبهمة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>verbatim</source>
        <comment>field</comment>
        <translation>كما ورد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>version</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>version</source>
        <comment>field</comment>
        <translation>النسخة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/version_work.py"/>
        <source>version {n} of {of}</source>
        <translation>النسخة {n} من {of}</translation>
    </message>
    <message>
        <location filename="../../curator/core/errands.py"/>
        <source>versions</source>
        <comment>ErrandKind</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../curator/core/actors.py"/>
        <source>victim group</source>
        <comment>ActorRole</comment>
        <translation>فئة الضحايا</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>vocabulary</source>
        <comment>field</comment>
        <translation>المعجم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/claim_told.py"/>
        <source>voice {number}</source>
        <translation>الصوت {number}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>voice {n}</source>
        <translation>الصوت {n}</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>weak</source>
        <comment>Grade</comment>
        <translation>ضعيف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <location filename="../../curator/exchange/report/front.py"/>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>what</source>
        <translation>ما</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>when</source>
        <comment>field</comment>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>where</source>
        <comment>field</comment>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/claim_form.py"/>
        <source>who is said to know; empty if the text does not say</source>
        <translation>من يُقال إنه يعلم؛ يُترك فارغًا إن لم يذكره النص</translation>
    </message>
    <message>
        <location filename="../../curator/ui/recording/folded_part.py"/>
        <source>who wrote the text, where it is not the one who is said to know</source>
        <translation>كاتب النص، حيث ليس هو من يُقال إنه يعلم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>whom</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/event_told.py"/>
        <source>why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_hits.py"/>
        <source>why a claim belongs to an event</source>
        <translation>سبب انتماء إفادة إلى حدث</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_hits.py"/>
        <source>why events are linked</source>
        <translation>سبب ربط حدثين</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/pages.py"/>
        <source>why: the reason stays with it</source>
        <translation>لماذا: يبقى السبب معه</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/verdict_panel.py"/>
        <source>why: the reason stays with the decision</source>
        <translation>لماذا: يبقى السبب مع القرار</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>with events that nobody approved</source>
        <translation>مع أحداث لم يعتمدها أحد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/release_desk.py"/>
        <source>with events that nobody approved (the files say UNREVIEWED)</source>
        <translation>مع أحداث لم يعتمدها أحد (تحمل الملفات كلمة UNREVIEWED)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>with pseudonyms</source>
        <translation>بأسماء مستعارة</translation>
    </message>
    <message>
        <location filename="../../curator/core/events.py"/>
        <source>withdrawn</source>
        <comment>EventState</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>withdrawn</source>
        <comment>EventStep</comment>
        <translation>سحبه</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>withdrawn because</source>
        <comment>field</comment>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>withdrawn or merged: {n}</source>
        <translation>المسحوب أو المدمج: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/made_list.py"/>
        <source>withdrawn: {because}</source>
        <translation>مسحوب: {because}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/comments_panel.py"/>
        <location filename="../../curator/ui/events/comments_section.py"/>
        <source>withdrawn: {why}</source>
        <translation>مسحوب: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>withheld</source>
        <comment>Fate</comment>
        <translation>محجوب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/front.py"/>
        <source>withheld: {n}</source>
        <translation>المحجوب: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/core/map_plane.py"/>
        <source>within 25 km</source>
        <translation>ضمن 25 كم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/totals_told.py"/>
        <location filename="../../curator/ui/events/totals_page.py"/>
        <source>without a number</source>
        <translation>بلا عدد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/map_view.py"/>
        <source>without a number: {n}</source>
        <translation>بلا عدد: {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>without effect: {why}</source>
        <translation>بلا أثر: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/core/sources.py"/>
        <source>witness</source>
        <comment>SourceKind</comment>
        <translation>شاهد</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>wording</source>
        <comment>field</comment>
        <translation>الصياغة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <location filename="../../curator/core/records.py"/>
        <source>words</source>
        <comment>field</comment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/core/carried.py"/>
        <source>words changed</source>
        <comment>Outcome</comment>
        <translation>تغيّرت الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/web_annotations/taking_in.py"/>
        <source>words changed</source>
        <comment>Remarkable</comment>
        <translation>تغيّرت الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>words changed</source>
        <comment>Waits</comment>
        <translation>تغيّرت الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/sources/told.py"/>
        <source>wrote the text</source>
        <translation>كتب النص</translation>
    </message>
    <message>
        <location filename="../../curator/core/caveats.py"/>
        <source>year inferred</source>
        <comment>CaveatKind</comment>
        <translation>السنة مستنتجة</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_table.py"/>
        <source>{action}: the program's own key</source>
        <translation>{action}: المفتاح الأصلي في البرنامج</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>{approve} approves it, once no dispute is open. In a team nobody approves what they wrote; alone, it is marked as self reviewed.</source>
        <translation>{approve} يعتمده حين لا يبقى خلاف مفتوح. في الفريق لا يعتمد أحد ما كتبه؛ ومن يعمل وحده يوسم حدثه بأنه مُراجَع ذاتيًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>{before} is now called {after}: an event keeps its id for ever, so one of the two files is wrong.</source>
        <translation>{before} يسمى الآن {after}: يحتفظ الحدث بمعرّفه دائمًا، فأحد الملفين خاطئ.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/history_words.py"/>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>{best} ({bounds})</source>
        <translation>{best} ({bounds})</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>{best} ({low} to {high})</source>
        <translation>{best} (من {low} إلى {high})</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>{caveat} (possibly)</source>
        <translation>{caveat} (ربما)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_voices.py"/>
        <source>{code}: credibility {given} was given, and is not better than {best} under {caveats}</source>
        <translation>{code}: أُعطيت المصداقية {given}، ولا تكون أفضل من {best} مع {caveats}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <location filename="../../curator/ui/events/ledger_page.py"/>
        <source>{count}, {whom} (“{words}”)</source>
        <translation>{count}، {whom} («{words}»)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>{events} goes to the Events desk. Go down the table to an event whose claims are in dispute, such as “Killing at Deyr Holm”: its claims stand side by side, with what they disagree on.</source>
        <translation>{events} ينتقل إلى مكتب الأحداث. انزل في الجدول إلى حدث إفاداته محل خلاف، مثل «Killing at Deyr Holm»: إفاداته جنبًا إلى جنب مع ما تختلف فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>{event} (line {line}): {columns}.</source>
        <translation>{event} (السطر {line}): {columns}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>{event} is not the same as which event?</source>
        <translation>{event} ليس هو نفسه أيّ حدث؟</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/link_work.py"/>
        <source>{event} is the same as which event? Its claims go there.</source>
        <translation>{event} هو نفسه أيّ حدث؟ تنتقل إفاداته إليه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/total_work.py"/>
        <source>{event} stands for the rest.</source>
        <translation>{event} يمثّل الباقي.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/events_desk.py"/>
        <source>{event} waits for review, with its figures confirmed by you.</source>
        <translation>{event} ينتظر المراجعة، وقد أكدتَ أرقامه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>{field} approved</source>
        <translation>اعتُمد: {field}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/report/words.py"/>
        <location filename="../../curator/ui/disputes_told.py"/>
        <source>{field} of one {kind}</source>
        <translation>{field} في {kind} واحد</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>{field} settled</source>
        <translation>حُسم: {field}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>{field}: {value} ({why})</source>
        <translation>{field}: {value} ({why})</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>{field}: {value}, not {others} ({why})</source>
        <translation>{field}: {value}، لا {others} ({why})</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_disputes.py"/>
        <source>{field}: “{value}” of {sides}; its sides are others now, so that it settles nothing: {why}</source>
        <translation>{field}: «{value}» من {sides}؛ تغيّرت أطراف الخلاف فلم يعد يحسم شيئًا: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/search_panel.py"/>
        <source>{filter} ✕</source>
        <translation>{filter} ✕</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/case_page.py"/>
        <source>{grade} (proposed)</source>
        <translation>{grade} (مقترحة)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/changes_view.py"/>
        <source>{heading} · this is change {n}</source>
        <translation>{heading} · هذا هو التغيير {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/workplace.py"/>
        <source>{holder} has this collection open: you can read it, not change it.</source>
        <translation>هذه المجموعة مفتوحة عند {holder}: يمكنك قراءتها لا تعديلها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_rules.py"/>
        <source>{keys} alone is for typing: hold Ctrl or Alt with it for “{action}”.</source>
        <translation>{keys} وحده للكتابة: اضغط معه Ctrl أو Alt لإجراء «{action}».</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_rules.py"/>
        <source>{keys} are several keys after each other: give “{action}” one.</source>
        <translation>{keys} عدة مفاتيح متتالية: أعطِ «{action}» مفتاحًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_rules.py"/>
        <source>{keys} is given to two actions: {actions}.</source>
        <translation>المفاتيح {keys} معطاة لإجراءين: {actions}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/key_rules.py"/>
        <source>{keys} moves or edits wherever one types: give “{action}” another key.</source>
        <translation>{keys} ينقل المؤشر أو يحرّر حيث يُكتب: أعطِ «{action}» مفتاحًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/start_page.py"/>
        <source>{key} opens the guide, here and everywhere.</source>
        <translation>{key} يفتح الدليل هنا وفي كل مكان.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>{letter}: {title}</source>
        <translation>{letter}: {title}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_words.py"/>
        <source>{low} to {high}, best {best}</source>
        <translation>من {low} إلى {high}، والأفضل {best}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/vocabularies_dialog.py"/>
        <source>{name} cannot be read as a text in UTF-8: choose another file.</source>
        <translation>تعذرت قراءة {name} نصًا بترميز UTF-8: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/keeping.py"/>
        <source>{name} is sound: nothing is damaged, lost or out of step.</source>
        <translation>{name} سليم: لا شيء تالف أو مفقود أو مختل.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>{next} selects the next sentence with casualties that nobody has marked yet; press it until you like one. {word}, {sentence} and {paragraph} would take the word, the sentence or the paragraph at the caret. {mark} marks what is selected.</source>
        <translation>{next} يحدد الجملة التالية التي تذكر ضحايا ولم يعلّمها أحد بعد؛ اضغطه حتى تعجبك واحدة. و{word} و{sentence} و{paragraph} تأخذ الكلمة أو الجملة أو الفقرة عند المؤشر. و{mark} يعلّم المحدد.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_page.py"/>
        <source>{n} % of the words</source>
        <translation>{n} % من الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/form_work.py"/>
        <source>{n} claims are begun and not saved: the list shows them first.</source>
        <translation>إفادات بُدئت ولم تُحفظ: {n}؛ تعرضها القائمة أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>{n} more: see the report of the import (Collection menu).</source>
        <translation>وغيرها: {n}؛ انظر تقرير الاستيراد (قائمة «المجموعة»).</translation>
    </message>
    <message>
        <location filename="../../curator/ui/keeping.py"/>
        <source>{n} more: “curator check” tells all.</source>
        <translation>وغيرها: {n}؛ الأمر «curator check» يعرضها كلها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>{part} “{name}”: {what}</source>
        <translation>{part} «{name}»: {what}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/history_panel.py"/>
        <source>{part}: {name}</source>
        <translation>{part}: {name}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/agreement_dialog.py"/>
        <source>{person}: claims {n}</source>
        <translation>{person}: الإفادات {n}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/find_bar.py"/>
        <source>{place}, {how}</source>
        <translation>{place}، {how}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>{release} goes to the Release desk: what goes out, and what is withheld and why. Name a folder ({part} or Tab leads to it), then {export} writes the files.</source>
        <translation>{release} ينتقل إلى مكتب الإصدار: ما يصدر، وما يُحجب ولماذا. سمِّ مجلدًا (يقود إليه {part} أو Tab)، ثم يكتب {export} الملفات.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>{review} goes to the Review desk; {next} goes through the queue. With the disputed event in hand, {settle} goes to the dispute: choose with the arrows, Tab, write why, Enter. The reason stays with the decision.</source>
        <translation>{review} ينتقل إلى مكتب المراجعة؛ و{next} يمر في قائمة الانتظار. وعند الحدث الذي فيه خلاف ينتقل {settle} إلى الخلاف: اختر بالأسهم، ثم Tab، ثم اكتب لماذا، ثم Enter. يبقى السبب مع القرار.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>{save} saves it. {history} shows who wrote what and when, and goes back to it.</source>
        <translation>{save} يحفظها. و{history} يعرض من كتب ماذا ومتى، ويعود إليه.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>{submit} submits the event in hand: you put your name to its figures, and it waits for a reviewer.</source>
        <translation>{submit} يقدّم هذا الحدث: تضع اسمك على أرقامه، وينتظر مراجعًا.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/own_words.py"/>
        <source>{term} (retired)</source>
        <translation>{term} (موقوف)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/main_window.py"/>
        <source>{title} (reading only)</source>
        <translation>{title} (للقراءة فقط)</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/steps.py"/>
        <source>{undo} takes back the last step, whatever it was, also after the program was closed. {redo} does it again. Leave an input first ({into}): within one, these keys are for what is typed.</source>
        <translation>{undo} يتراجع عن آخر خطوة أيًا كانت، حتى بعد إغلاق البرنامج. و{redo} يعيد تنفيذها. اخرج من حقل الكتابة أولًا ({into}): ففيه تكون هذه المفاتيح لما يُكتب.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/disputes_told.py"/>
        <source>{value}: {person}, {when}, laptop {laptop}</source>
        <translation>{value}: {person}، {when}، الجهاز {laptop}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/events/event_data_dialog.py"/>
        <source>{version}. Rows: {rows}. New: {new}. Known already: {known}. Changed: {changed}.</source>
        <translation>{version}. السطور: {rows}. الجديد: {new}. المعروف من قبل: {known}. المتغير: {changed}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/side_by_side.py"/>
        <source>{voice}, one with {letters}</source>
        <translation>{voice}، واحد مع {letters}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/releasing/told.py"/>
        <source>{when} by {person}</source>
        <translation>{when}، {person}</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>{wording} · Confirm the strip with {confirm}, or drag its ends, or set them at the caret: {start}, {end}.</source>
        <translation>{wording} · أكِّد الشريط بالمفاتيح {confirm}، أو اسحب طرفيه، أو حددهما عند المؤشر: {start}، {end}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reading/text_work.py"/>
        <source>{wording} · confirmed by {person}.</source>
        <translation>{wording} · أكده {person}.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/reviewing/review_desk.py"/>
        <source>“{value}” stands now, in your name: somebody else has to settle on it.</source>
        <translation>«{value}» قائمة الآن باسمك: على شخص آخر أن يبتّ بها.</translation>
    </message>
    <message>
        <location filename="../../curator/ui/tour/panel.py"/>
        <source>✓ Done: {step}</source>
        <translation>✓ أُنجزت: {step}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source> (line {at})</source>
        <translation> (السطر {at})</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source> It was settled: {chosen}.</source>
        <translation> وقد حُسم: {chosen}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source> and more</source>
        <translation> وغيرها</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source> and {len} more</source>
        <translation> وغيرها {len}</translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source> from {basis}</source>
        <translation> من {basis}</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>, or enter another value first and have somebody else settle on it</source>
        <translation>، أو أدخِل قيمة أخرى أولًا ثم ليحسمها شخص آخر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>; and {len} more</source>
        <translation>؛ وغيرها {len}</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>A caveat calls the report false</source>
        <translation>تحفظ يصف الخبر بأنه كاذب</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>A check did not find in the citation what these words say: return the claim so that it cites another one, or discharge the caveat.</source>
        <translation>لم يجد التحقق في الاستشهاد ما تقوله هذه الكلمات: أعد الإفادة كي تستشهد بغيره، أو ارفع التحفظ.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>A citation mark is no part of a count: citations are under More.</source>
        <translation>علامة الاستشهاد ليست جزءًا من العدد: الاستشهادات تحت «المزيد».</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>A claim cannot replace itself: choose the newer claim.</source>
        <translation>لا تحل إفادة محل نفسها: اختر الإفادة الأحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>A claim denies or takes back that it happened</source>
        <translation>إفادة تنفي وقوعه أو تسحبه</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>A claim now gives a number of {whom} for this event itself: confirm that instead.</source>
        <translation>تعطي إفادة الآن عدد {whom} لهذا الحدث نفسه: أكّد ذلك بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>A claim tells of people who died in custody, and UCDP GED has no such deaths.</source>
        <translation>تتحدث إفادة عن وفيات في الاحتجاز، وليس في UCDP GED مثل هذه الوفيات.</translation>
    </message>
    <message>
        <location filename="../../curator/core/bulk.py"/>
        <source>A comment on {public_id} waits for somebody: look at it first.</source>
        <translation>تعليق على {public_id} ينتظر أحدًا: انظر فيه أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>A comment waits: “{text}”.</source>
        <translation>تعليق ينتظر: «{text}».</translation>
    </message>
    <message>
        <location filename="../../curator/work/vocabularies.py"/>
        <source>A counting profile is added from its text: give the file that it stands in.</source>
        <translation>يُضاف ملف العدّ من نصه: أعطِ الملف الذي يرد فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source>A counting profile needs a line such as id = "literal" and a line such as version = 1.</source>
        <translation>لا بد في ملف العدّ من سطر مثل ⁦id = "literal"⁩ وسطر مثل ⁦version = 1⁩.</translation>
    </message>
    <message>
        <location filename="../../curator/core/outlook.py"/>
        <source>A dispute ends: {because}</source>
        <translation>ينتهي خلاف: {because}</translation>
    </message>
    <message>
        <location filename="../../curator/core/outlook.py"/>
        <source>A dispute opens: {because}</source>
        <translation>يُفتح خلاف: {because}</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>A newer claim that rests on the same origin gives the number.</source>
        <translation>إفادة أحدث من المنشأ نفسه تعطي العدد.</translation>
    </message>
    <message>
        <location filename="../../curator/store/migrations.py"/>
        <source>A newer version of Curator wrote this collection: update Curator to open it; nothing was changed.</source>
        <translation>كتبت نسخةٌ أحدث من Curator هذه المجموعة: حدِّث Curator لفتحها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../curator/core/carrying.py"/>
        <source>A number changed: “{exact}” reads “{exact2}” in the newer version.</source>
        <translation>تغيّر رقم: «{exact}» صار «{exact2}» في النسخة الأحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>A part of the total, shown and not added to it.</source>
        <translation>جزء من المجموع، يُعرض ولا يُجمع معه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake_report.py"/>
        <source>A report is CSV or JSON lines: end the name “{name}” in .csv or .jsonl.</source>
        <translation>التقرير ملف CSV أو أسطر JSON: اجعل الاسم «{name}» ينتهي بـ ‎.csv أو ‎.jsonl.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>A reviewer marked the claim as implausible: {implausible_because}</source>
        <translation>وسم مراجع هذه الإفادة بأنها غير معقولة: {implausible_because}</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>A row of {table} names one that is not there.</source>
        <translation>صف في {table} يشير إلى ما ليس موجودًا.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>A share is no number of people: write how many instead of “{words}”.</source>
        <translation>الحصة ليست عددًا من الناس: اكتب العدد بدلًا من «{words}».</translation>
    </message>
    <message>
        <location filename="../../curator/core/source_changes.py"/>
        <source>A source cannot be merged into itself: choose another one.</source>
        <translation>لا يُدمج مصدر في نفسه: اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/work/sources.py"/>
        <source>A source cannot be related to itself: choose another one.</source>
        <translation>لا يمكن ربط مصدر بنفسه: اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/source_changes.py"/>
        <source>A source has a name: write one.</source>
        <translation>للمصدر اسم: اكتب اسمًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>A source that the text does not name</source>
        <translation>مصدر لا يسميه النص</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>A warning covers at least a word: give a stretch of the text.</source>
        <translation>يغطي التحذير كلمة واحدة على الأقل: حدد نطاقًا من النص.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>ACLED's event or sub-event type.</source>
        <translation>نوع الحدث أو نوعه الفرعي عند ACLED.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Abduction/forced disappearance</source>
        <translation>خطف أو إخفاء قسري</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Add the term “{name}”</source>
        <translation>إضافة المصطلح «{name}»</translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>Add {what} to {public_id}</source>
        <translation>إضافة {what} إلى {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>Agree with a passage's place</source>
        <translation>الموافقة على موضع مقطع</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Air/drone strike</source>
        <translation>غارة جوية أو بطائرة مسيّرة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/describing.py"/>
        <source>All events are exported, whether or not anybody approved them; the column reviewed says which nobody did.</source>
        <translation>تُصدَّر كل الأحداث، اعتمدها أحد أم لم يعتمدها؛ والعمود reviewed يبين ما لم يعتمده أحد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/independence.py"/>
        <source>All of them rest on {named}.</source>
        <translation>تستند جميعها إلى {named}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/describing.py"/>
        <source>All other events stand in withheld.csv with the reason, those withdrawn or merged in withdrawn.csv.</source>
        <translation>سائر الأحداث في withheld.csv مع السبب، والمسحوب أو المدمج في withdrawn.csv.</translation>
    </message>
    <message>
        <location filename="../../curator/core/uniting.py"/>
        <source>An event cannot be merged into itself: choose the other one.</source>
        <translation>لا يُدمج الحدث في نفسه: اختر الحدث الآخر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/describing.py"/>
        <source>An event is exported where somebody approved it, or its author, working alone, reviewed it.</source>
        <translation>يُصدَّر الحدث إذا اعتمده أحد، أو راجعه كاتبه الذي يعمل وحده.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>Another event has the public id “{public_id}” too.</source>
        <translation>لحدث آخر المعرّف العام نفسه «{public_id}».</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>Another program is at work in this collection's file: nothing of this was saved; try again in a moment.</source>
        <translation>برنامج آخر يعمل في ملف المجموعة: لم يُحفظ من هذا شيء؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>Answered: {public_id} is {words} {public_id2}.</source>
        <translation>أُجيب: {public_id} هو {words} {public_id2}.</translation>
    </message>
    <message>
        <location filename="../../curator/work/reviewing.py"/>
        <source>Approve {len} events</source>
        <translation>اعتماد {len} من الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Approve {public_id}</source>
        <translation>اعتماد {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Approve {public_id}, the first of two</source>
        <translation>اعتماد {public_id}، الأول من اثنين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Armed clash</source>
        <translation>اشتباك مسلح</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Arrests</source>
        <translation>اعتقالات</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source>As the words say</source>
        <translation>كما تقول الكلمات</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/naming.py"/>
        <source>As written: {each}</source>
        <translation>كما كُتب: {each}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/refusals.py"/>
        <source>At least {lines} lines are at fault in “{name}”, so nothing was taken from it: correct and import it again.</source>
        <translation>في «{name}» من السطور ما به خطأ، وعددها {lines} على الأقل، فلم يؤخذ منه شيء: صحّحه واستورده من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>At {address} is no article but {what}: give the address of the page with the text.</source>
        <translation>ليس عند {address} مقالة بل {what}: أعطِ عنوان الصفحة التي فيها النص.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Attack</source>
        <translation>هجوم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Battles</source>
        <translation>معارك</translation>
    </message>
    <message>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>Change filter {name}</source>
        <translation>تغيير المرشّح {name}</translation>
    </message>
    <message>
        <location filename="../../curator/work/sources.py"/>
        <source>Change source</source>
        <translation>تغيير المصدر</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Change the counting profile “{name}”</source>
        <translation>تغيير ملف العدّ «{name}»</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Change {change} is lost here: a bundle of a laptop that has it brings it back.</source>
        <translation>التغيير {change} مفقود هنا: حزمة من جهاز لديه التغيير تعيده.</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Change {number} of device {device} does not follow the change before it.</source>
        <translation>التغيير {number} للجهاز {device} لا يتبع التغيير الذي قبله.</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Change {public_id}</source>
        <translation>تعديل {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Change {row} of device {row2} {what}</source>
        <translation>التغيير {row} للجهاز {row2} ‏{what}</translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>Choose a passage's place</source>
        <translation>اختيار موضع مقطع</translation>
    </message>
    <message>
        <location filename="../../curator/core/splitting.py"/>
        <source>Choose two events or more: a total is split over several.</source>
        <translation>اختر حدثين أو أكثر: يوزَّع الإجمالي على عدة أحداث.</translation>
    </message>
    <message>
        <location filename="../../curator/work/agreeing.py"/>
        <source>Claims of two people are needed to compare; here there are those of {told}.</source>
        <translation>تلزم للمقارنة إفادات شخصين؛ وهنا إفادات {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/work/commenting.py"/>
        <source>Comments are on events, claims and figures: this is one of the kind {kind}.</source>
        <translation>التعليقات على الأحداث والإفادات والأرقام: هذا سجل من نوع {kind}.</translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>Confirm figures of {public_id}</source>
        <translation>تأكيد أرقام {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/work/claims.py"/>
        <source>Confirm what a caveat covers</source>
        <translation>تأكيد ما يشمله تحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/recording.py"/>
        <source>Correct claim</source>
        <translation>تصحيح الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Counting profiles cannot be merged, since each number keeps the rule that read it: retire one instead.</source>
        <translation>لا يمكن دمج ملفات العدّ، فكل رقم يحتفظ بالقاعدة التي قرأته: أوقف أحدها بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>Curator does not go through the proxy that is set here, so save the page in a browser and import the file</source>
        <translation>لا يمر Curator عبر الوكيل المضبوط هنا، فاحفظ الصفحة في متصفح واستورد الملف</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>Day and month could be either way round: write the month in letters, or year-month-day.</source>
        <translation>قد يكون اليوم والشهر معكوسين: اكتب الشهر بالحروف، أو اكتب السنة ثم الشهر ثم اليوم.</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Defer {public_id}</source>
        <translation>تأجيل {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Device {device} has given the number {number} to {len} changes: it was copied or restored from a backup. Nothing is lost; give one of the two a new key.</source>
        <translation>أعطى الجهاز {device} الرقم {number} لعدد {len} من التغييرات: لقد نُسخ أو استُعيد من نسخة احتياطية. لم يضع شيء؛ أعطِ أحد الجهازين مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>Did they kill or were they killed? Write the number first: 14 police killed.</source>
        <translation>هل قتلوا أم قُتلوا؟ اكتب: مقتل 14 شرطيا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>Different sources count different people; their numbers add up to {best}.</source>
        <translation>تحسب المصادر المختلفة أناسًا مختلفين؛ ومجموع أعدادها {best}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Discharge caveat</source>
        <translation>رفع التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/work/settling.py"/>
        <source>Dispute {field} of {public_id}</source>
        <translation>الاعتراض على {field} في {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>Disputed on {field} and not decided: {because}</source>
        <translation>محل خلاف في {field} ولم يُحسم: {because}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Disrupted weapons use</source>
        <translation>إحباط استعمال سلاح</translation>
    </message>
    <message>
        <location filename="../../curator/core/proposing.py"/>
        <source>Enter {told} as {field} of {public_id}</source>
        <translation>إدخال {told} في {field} للحدث {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/describing.py"/>
        <source>Events that meet the filter “{criteria}”.</source>
        <translation>الأحداث التي توافق المرشح “{criteria}”.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>Every claim denies it or takes it back.</source>
        <translation>كل إفادة إما تنفيه أو تسحبه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>Every claim for it may stand under a caveat ({kinds}), so it is {cap} at best until somebody confirms how far the caveat reaches.</source>
        <translation>قد يسري على كل إفادة تؤيده تحفظ ({kinds})، فدرجته {cap} على الأكثر إلى أن يؤكد أحد مدى التحفظ.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>Every claim for it stands under a caveat ({kinds}), so it is {cap} at best.</source>
        <translation>يسري على كل إفادة تؤيده تحفظ ({kinds})، فدرجته {cap} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>Every field that was ever disputed.</source>
        <translation>كل حقل اختُلف فيه يومًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>Every source that tells of it is graded as not usually reliable or worse.</source>
        <translation>كل مصدر يذكره مصنَّف بأنه غير موثوق عادةً أو أدنى.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Excessive force against protesters</source>
        <translation>قوة مفرطة ضد محتجين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Explosions/Remote violence</source>
        <translation>تفجيرات وعنف عن بُعد</translation>
    </message>
    <message>
        <location filename="../../curator/work/releasing.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>Files cannot be read as “{form}”: choose one of {known}.</source>
        <translation>لا تُقرأ الملفات بصيغة «{form}»: اختر واحدة من {known}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/four_eyes.py"/>
        <source>Give a reason: {act} needs one, and it stays with the record.</source>
        <translation>اذكر سببًا: يلزم سبب ({act})، ويبقى مع السجل.</translation>
    </message>
    <message>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>Give the filter a name that no other filter of this desk has.</source>
        <translation>أعطِ المرشّح اسمًا ليس لمرشّح آخر في هذا المكتب.</translation>
    </message>
    <message>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>Give the filter a name, and words in the line above the list: there is nothing to keep yet.</source>
        <translation>أعطِ المرشّح اسمًا، وكلمات في السطر فوق القائمة: لا شيء يُحفظ بعد.</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <source>Give the release a label, such as 2025-03: it is what the files are known by.</source>
        <translation>أعطِ الإصدار تسمية مثل 2025-03: بها تُعرف الملفات.</translation>
    </message>
    <message>
        <location filename="../../curator/store/history.py"/>
        <source>Go back to an earlier {field}</source>
        <translation>العودة إلى قيمة سابقة: {field}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Government regains territory</source>
        <translation>استعادة الحكومة أرضًا</translation>
    </message>
    <message>
        <location filename="../../curator/work/sources.py"/>
        <source>Grade source</source>
        <translation>تقييم المصدر</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Grenade</source>
        <translation>قنبلة يدوية</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/events_grouped.py"/>
        <source>Group claims</source>
        <translation>جمع إفادات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>How long the text is.</source>
        <translation>طول النصّ.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>How many independent voices speak of it.</source>
        <translation>كم صوتًا مستقلًا يتحدث عنه.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>How sure the text is belongs under More, “Put as”: take “{words}” out.</source>
        <translation>يقين النص مكانه تحت «المزيد»، في «الصيغة»: احذف «{words}».</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>How well it is supported (Airwars' meaning).</source>
        <translation>مدى ثبوته (بمعنى Airwars).</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/in_steps.py"/>
        <location filename="../../curator/exchange/ucdp/taking_in.py"/>
        <source>Import events from {name}</source>
        <translation>استيراد أحداث من {name}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source>In the counting profile {identity}, "{name}" needs a line such as low = 12{where}.</source>
        <translation>في ملف العدّ {identity} لا بد لـ"{name}" من سطر مثل ⁦low = 12⁩{where}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source>In the counting profile {identity}, more_than must be "next" or "same"{where}.</source>
        <translation>في ملف العدّ {identity} لا بد أن تكون ⁦more_than⁩ إما ⁦"next"⁩ أو ⁦"same"⁩{where}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source>In the counting profile {identity}, the high of "{name}" must be a number of people not below its low{where}.</source>
        <translation>في ملف العدّ {identity} لا بد أن يكون ⁦high⁩ في "{name}" عدد أشخاص لا يقل عن ⁦low⁩ فيها{where}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source>In the counting profile {identity}, words must be tables such as [words.dozens]{line}.</source>
        <translation>في ملف العدّ {identity} لا بد أن تكون ⁦words⁩ جداول مثل ⁦[words.dozens]⁩{line}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>In the file's form, “{name}” {state}: “curator rescue” brings what is intact into a new file.</source>
        <translation>في بنية الملف، «{name}» ‏{state}: الأمر «curator rescue» ينقل السليم إلى ملف جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/records.py"/>
        <source>In this collection {several} with {start}: give the whole id as “curator list” shows it.</source>
        <translation>في هذه المجموعة {several} بـ {start}: أعطِ المعرّف كاملًا كما يعرضه «curator list».</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>In {table}, {row} was not what the log says: {remedy}.</source>
        <translation>في {table}، لم يكن {row} كما يقول السجل: {remedy}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source>Independent sources date the event differently: {value}.</source>
        <translation>تؤرخ المصادر المستقلة الحدث بتواريخ مختلفة: {value}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/perpetrators.py"/>
        <source>Independent sources differ on who did it: {value}.</source>
        <translation>تختلف المصادر المستقلة في الفاعل: {value}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source>Independent sources give numbers of {people} that exclude each other: {told}.</source>
        <translation>تعطي المصادر المستقلة أعدادًا متنافية لعدد {people}: {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source>Independent sources place the event differently: {value}.</source>
        <translation>تضع المصادر المستقلة الحدث في أماكن مختلفة: {value}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/outlook.py"/>
        <source>Independent sources: {was} before, {then} then.</source>
        <translation>المصادر المستقلة: {was} قبل ذلك، و{then} بعده.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It gives no number of {people}.</source>
        <translation>لا يعطي عددًا لعدد {people}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It gives {open_ended} without saying who they were, so it can hold up to as many of these.</source>
        <translation>يعطي {open_ended} ولا يذكر من هم، فقد يشمل مثل هذا العدد من هؤلاء.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>It goes over the turn of a year, and how much of it was in which year is not known: split it.</source>
        <translation>يمتد على رأس السنة، ولا يُعرف كم منه وقع في أي سنة: قسِّمه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>It has no day that could speak against it.</source>
        <translation>ليس له يوم يمكن أن يناقض ذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <source>It has no event type: choose one.</source>
        <translation>لا نوع حدث له: اختر واحدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>It has no governorate that could speak against it.</source>
        <translation>ليست له محافظة يمكن أن تناقض ذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It has the first of the two approvals that it needs.</source>
        <translation>له الأول من اعتمادين يحتاج إليهما.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It is a draft.</source>
        <translation>هو مسودة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is a duplicate of {other}, and counted there.</source>
        <translation>هو مكرر عن {other}، ومحسوب هناك.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is a part of {other}, and counted there.</source>
        <translation>هو جزء من {other}، ومحسوب هناك.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>It is a part of {words}, and a part is never added to its whole.</source>
        <translation>هو جزء من {words}، والجزء لا يُجمع مع كله أبدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is a total or a rest itself, not a single event.</source>
        <translation>هو نفسه إجمالي أو متبقٍّ، لا حدث مفرد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <source>It is a total over several events, and a row of ACLED is one event.</source>
        <translation>هو إجمالي لعدة أحداث، والسطر في ACLED حدث واحد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>It is a total over several events, and a row of UCDP GED is one event.</source>
        <translation>هو إجمالي لعدة أحداث، والسطر في UCDP GED حدث واحد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/outlook.py"/>
        <source>It is approved, and opens again.</source>
        <translation>هو معتمد، وسيُفتح من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It is deferred.</source>
        <translation>هو مؤجل.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>It is doubtful whether this claim is about the event.</source>
        <translation>يُشك في أن هذه الإفادة عن هذا الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It is in review.</source>
        <translation>هو قيد المراجعة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>It is in the area of the total.</source>
        <translation>هو في منطقة الإجمالي.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>It is in the days of the total.</source>
        <translation>هو في أيام الإجمالي.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is merged into another event.</source>
        <translation>هو مدموج في حدث آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is merged into {public_id}, and counted there.</source>
        <translation>ضُمّ إلى {public_id}، ويُحسب هناك.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <source>It is what a total leaves over, and a row of ACLED is one event.</source>
        <translation>هو ما يتبقى من إجمالي، والسطر في ACLED حدث واحد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>It is what a total leaves over, and a row of UCDP GED is one event.</source>
        <translation>هو ما يتبقى من إجمالي، والسطر في UCDP GED حدث واحد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>It is withdrawn.</source>
        <translation>هو مسحوب.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>It lies outside the days of the total ({map}).</source>
        <translation>يقع خارج أيام المجموع ({map}).</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>It may be the same as another event.</source>
        <translation>قد يكون هو نفسه حدثًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/applying.py"/>
        <source>It moves with the decision on {field}: {because}</source>
        <translation>يتبع القرار في {field}: {because}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It waits for a reviewer.</source>
        <translation>ينتظر مراجعًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>It was changed on several laptops at the same time.</source>
        <translation>غُيِّر على عدة أجهزة في الوقت نفسه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>It was decided that it did not happen as told: {because}</source>
        <translation>تقرر أنه لم يقع كما رُوي: {because}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It was merged into another event, and that one into it: un-merge one of them.</source>
        <translation>ضُمّ إلى حدث آخر، وضُمّ ذاك إليه: فكّ ضمّ أحدهما.</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>It was merged into {others}, and {others} into it: it stands, since it was made first. Un-merge one of them.</source>
        <translation>ضُمّ إلى {others}، وضُمّ {others} إليه: يبقى هو قائمًا لأنه أُنشئ أولًا. فكّ ضمّ أحدهما.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>It was once disputed on {field}.</source>
        <translation>كان محل خلاف في {field}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It was opened again after it had been approved.</source>
        <translation>أُعيد فتحه بعد أن اعتُمد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>It was returned for changes.</source>
        <translation>أُعيد لإدخال تعديلات.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>Its approval does not say what was seen: have it approved again.</source>
        <translation>لا يذكر اعتماده ما الذي رُئي: اطلب اعتماده من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <source>Its days are known to no more than a year, and ACLED wants a month.</source>
        <translation>لا تُعرف أيامه إلا بالسنة، وACLED يطلب الشهر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>Its figures have dead of a side, and one-sided violence has none in UCDP GED: decide which it is.</source>
        <translation>في أرقامه قتلى من أحد الطرفين، وليس للعنف أحادي الجانب قتلى منهما في UCDP GED: قرِّر أيهما هو.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>Its first and last day are not both known.</source>
        <translation>لا يُعرف يومه الأول ويومه الأخير معًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>Its number is a share of this total.</source>
        <translation>عدده حصة من هذا الإجمالي.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>Its place has no position.</source>
        <translation>لا موقع لمكانه على الخريطة.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <source>Its place is a whole country, the sea or the air, and ACLED has no such places.</source>
        <translation>مكانه بلد بأكمله أو البحر أو الجو، وليس في ACLED مثل هذه الأماكن.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>Its type of violence (state-based, non-state, one-sided) is not decided.</source>
        <translation>لم يُحسم نوع العنف فيه (طرفه دولة، بين غير الدول، أحادي الجانب).</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>Its victims are those of {other}, and counted there.</source>
        <translation>ضحاياه هم ضحايا {other}، ومحسوبون هناك.</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling_edits.py"/>
        <source>Keep all that {public_id} was ever contested on</source>
        <translation>حفظ كل ما كان {public_id} متنازعًا عليه يومًا</translation>
    </message>
    <message>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>Keep filter {name}</source>
        <translation>حفظ المرشّح {name}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>Latitude (WGS 84).</source>
        <translation>خطّ العرض (WGS 84).</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>Left out, because they show no words of the article: {counted}.</source>
        <translation>تُرك لأنه لا يعرض كلمات من المقالة: {counted}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>Link {public_id} to {public_id2}</source>
        <translation>ربط {public_id} بـ {public_id2}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Load annotations from {name}</source>
        <translation>تحميل تعليقات توضيحية من {name}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Load claims from {name}</source>
        <translation>تحميل إفادات من {name}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>Longitude (WGS 84).</source>
        <translation>خطّ الطول (WGS 84).</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Looting/property destruction</source>
        <translation>نهب أو تخريب ممتلكات</translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>Make event {public_id}</source>
        <translation>إنشاء الحدث {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Mark claim as implausible</source>
        <translation>وسم الإفادة بأنها غير معقولة</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Mark claim as in conflict</source>
        <translation>وسم الإفادة بالتعارض</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Mark claim as unusable</source>
        <translation>وسم الإفادة بأنها غير صالحة</translation>
    </message>
    <message>
        <location filename="../../curator/core/comments.py"/>
        <source>Mark comment as done</source>
        <translation>تعليم تعليق بأنه منتهٍ</translation>
    </message>
    <message>
        <location filename="../../curator/core/source_changes.py"/>
        <source>Merge source {name} into {name2}</source>
        <translation>دمج المصدر {name} في {name2}</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Merge the term “{name}” into “{into}”</source>
        <translation>دمج المصطلح «{name}» في «{into}»</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Merge {public_id}</source>
        <translation>دمج {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/source_changes.py"/>
        <source>Merged into {name}: {why}</source>
        <translation>دُمج في {name}: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Mob violence</source>
        <translation>عنف جماعي</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>No approval of it is on record: submit it for review.</source>
        <translation>لا اعتماد مسجَّل له: قدِّمه للمراجعة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>No claim in use gives a number of {whom} any more: take the figure back, or say why it stands.</source>
        <translation>لم تعد أي إفادة مستعملة تعطي عددًا لعدد {whom}: اسحب الرقم أو اذكر لماذا يبقى.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>No claim in use says that this happened.</source>
        <translation>لا إفادة مستعملة تقول إن هذا وقع.</translation>
    </message>
    <message>
        <location filename="../../curator/work/splits.py"/>
        <source>No claim that stands has this count: choose it anew.</source>
        <translation>لا إفادة قائمة لها هذا العدد: اختره من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_dates.py"/>
        <source>No date can be read here: write it like 25 Dec 2024, 2025-01-30..02-01 or last week.</source>
        <translation>لا تاريخ يُقرأ هنا: اكتبه مثل ⁦25 Dec 2024⁩ أو ⁦2025-01-30..02-01⁩ أو «الأسبوع الماضي».</translation>
    </message>
    <message>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>No filter is called “{name}”. Filters: {names}.</source>
        <translation>لا مرشّح باسم «{name}». المرشّحات: {names}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pages.py"/>
        <source>No main text was found in the page: all of its words were taken in.</source>
        <translation>لم يُعثر على نص رئيسي في الصفحة: أُدخلت كلماتها كلها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/describing.py"/>
        <source>No other event has its public id, and no two figures stand for one number.</source>
        <translation>ليس لحدث آخر معرّفه العام، ولا رقمان لعدد واحد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake_report.py"/>
        <source>No report can be written to {path} ({strerror}): choose another place.</source>
        <translation>لا يمكن كتابة التقرير في {path} ({strerror}): اختر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>No secure connection to {host} came about ({why}): save the page in a browser, then import the file.</source>
        <translation>لم ينشأ اتصال آمن بـ {host} ({why}): احفظ الصفحة في متصفح ثم استورد الملف.</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Nobody called this claim implausible: there is nothing to take back.</source>
        <translation>لم يَعُدّ أحد هذه الإفادة غير معقولة: لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/killed.py"/>
        <source>Nobody has confirmed a number of people killed.</source>
        <translation>لم يؤكد أحد عددًا للقتلى.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <source>Nobody is named as its first actor.</source>
        <translation>لم يُسمَّ أحد طرفًا أول فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>Nobody is named as side {letter}.</source>
        <translation>لم يُسمَّ أحد طرفًا {letter}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>Nobody is named for the total, so whoever reports it.</source>
        <translation>لا أحد مذكور للإجمالي، فيُقبل أيّ من يذكره.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>Nobody is said to have been killed, and UCDP GED has no event without a death.</source>
        <translation>لا يقال إن أحدًا قُتل، وليس في UCDP GED حدث بلا قتيل.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Non-state actor overtakes territory</source>
        <translation>استيلاء جهة غير حكومية على أرض</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>None of {many} independent sources contradicts {best} {whom}: {told}.</source>
        <translation>لا يناقض أي من المصادر المستقلة ({many}) العدد {best} لعدد {whom}: {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/snapshots.py"/>
        <source>Not all changes that this state of the collection was made of are here: merge the collection in which it was named, then try again.</source>
        <translation>ليست هنا كل التغييرات التي تكوّنت منها حالة المجموعة هذه: ادمج المجموعة التي سُمّيت فيها ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>Not expanded, because only the encyclopedia's server can: {counted}. Compare with the page itself.</source>
        <translation>لم يُوسَّع لأن ذلك لا يقدر عليه إلا خادم الموسوعة: {counted}. قارِن بالصفحة نفسها.</translation>
    </message>
    <message>
        <location filename="../../curator/store/rescue.py"/>
        <source>Nothing in {name} is an intact change of a collection: look for a backup of it.</source>
        <translation>ليس في {name} تغيير سليم لمجموعة: ابحث عن نسخة احتياطية لها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/events_made.py"/>
        <source>Of a class only its best is given: its bounds leave it all that the total leaves open.</source>
        <translation>لا يرد لفئة إلا أفضلها: حداها يتركان لها كل ما يتركه الإجمالي مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>Of device {device}, change {missing} is missing: bring in a bundle of a laptop that has it.</source>
        <translation>ينقص من الجهاز {device} التغيير {missing}: أدخِل حزمة من جهاز لديه هذا التغيير.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Offer the term “{name}” again</source>
        <translation>عرض المصطلح «{name}» من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>One independent source counts {whom}: {told}.</source>
        <translation>مصدر مستقل واحد يعطي عدد {whom}: {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>One independent source tells of it.</source>
        <translation>مصدر مستقل واحد يذكره.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>One letter is not enough to say what happened: write for example 14 killed, 3 wounded.</source>
        <translation>لا يكفي حرف واحد لبيان ما جرى: اكتب مثلًا «مقتل 14؛ إصابة 3».</translation>
    </message>
    <message>
        <location filename="../../curator/core/source_changes.py"/>
        <source>One of the two sources is gone already: choose another one.</source>
        <translation>أحد المصدرين لم يعد موجودًا: اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>One row for each event, with its HXL hashtags. A number that nobody gives is an empty cell, never 0.</source>
        <translation>صفّ لكل حدث مع وسوم HXL. العدد الذي لا يعطيه أحد خلية فارغة، لا 0 أبدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>One row for each text that is longer than a cell may be; the layout curator has it whole.</source>
        <translation>صفّ لكل نصّ أطول مما تسعه خلية؛ وهو كامل في التخطيط curator.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>One template is</source>
        <translation>قالب واحد</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_dates.py"/>
        <source>Only a part of this is a date: take “{words}” out.</source>
        <translation>جزء من هذا فقط تاريخ: احذف «{words}».</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>Only how many and who they were belongs here: take “{words}” out. Place, day and perpetrator have their own lines.</source>
        <translation>مكان هذا السطر للعدد ولمن هم فقط: احذف «{words}». للمكان واليوم والفاعل أسطرها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>Only parties to the conflict give a number; nobody independent vouches for it as a minimum.</source>
        <translation>لا يعطي عددًا إلا أطراف النزاع؛ ولا يضمنه أحد مستقل حدًا أدنى.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>Only parties to the conflict say that it happened: decide whether their word is enough.</source>
        <translation>لا يقول بوقوعه إلا أطراف النزاع: قرر هل يكفي قولهم.</translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>Others count the classes: low is the {known} that these have at least.</source>
        <translation>ويحسب غيرها الفئات: الأدنى هو {known}، وهو ما لها على الأقل.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>Page {listed} is</source>
        <translation>الصفحة {listed}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>Pages {listed} are</source>
        <translation>الصفحات {listed}</translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>Passage is lost</source>
        <translation>المقطع مفقود</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Peaceful protest</source>
        <translation>احتجاج سلمي</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Protest with intervention</source>
        <translation>احتجاج قوبل بتدخل</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Protests</source>
        <translation>احتجاجات</translation>
    </message>
    <message>
        <location filename="../../curator/work/caveats.py"/>
        <source>Raise caveat</source>
        <translation>إضافة تحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/recording.py"/>
        <location filename="../../curator/work/claims.py"/>
        <source>Record claim</source>
        <translation>تسجيل الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/work/sources.py"/>
        <source>Relate sources</source>
        <translation>ربط مصدرين</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <source>Release {label}</source>
        <translation>إصدار {label}</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Release {public_id}</source>
        <translation>إصدار {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Remote explosive/landmine/IED</source>
        <translation>عبوة ناسفة أو لغم</translation>
    </message>
    <message>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>Rename filter {name}</source>
        <translation>إعادة تسمية المرشّح {name}</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Rename the term “{name}”</source>
        <translation>تغيير اسم المصطلح «{name}»</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/reopening.py"/>
        <location filename="../../curator/work/going_back.py"/>
        <source>Reopen events</source>
        <translation>إعادة فتح أحداث</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Reopen {public_id}</source>
        <translation>إعادة فتح {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>Rest of {title}</source>
        <translation>باقي {title}</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Resume {public_id}</source>
        <translation>استئناف {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Retire the term “{name}”</source>
        <translation>إيقاف المصطلح «{name}»</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Return claim</source>
        <translation>إعادة الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Return {public_id}</source>
        <translation>إعادة {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Review {public_id}</source>
        <translation>مراجعة {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Rework claim</source>
        <translation>إعادة العمل في الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Rework {public_id}</source>
        <translation>إعادة العمل في {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Riots</source>
        <translation>أعمال شغب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <location filename="../../curator/work/bearing.py"/>
        <source>Say how a claim bears on its event</source>
        <translation>تحديد كيف تخصّ إفادةٌ حدثَها</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>Say how many of each: put a number before “{words}”.</source>
        <translation>اذكر عدد كل منهم: ضع عددًا قبل «{words}».</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>Say how many, for example 3, at least 10, several or none.</source>
        <translation>اذكر العدد، مثل 3 أو 10 على الأقل أو عدة أو لا أحد.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>Say what happened to them, or write for example "5 of them children" if they are part of the count before.</source>
        <translation>اذكر ما جرى لهم، أو اكتب مثلًا «5 منهم أطفال» إن كانوا جزءًا من العدد السابق.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>Say what happened to them: killed, injured, missing, abducted, detained, released or displaced.</source>
        <translation>اذكر ما جرى لهم: قُتلوا أو جُرحوا أو فُقدوا أو خُطفوا أو احتُجزوا أو أُفرج عنهم أو نزحوا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>Say what is decided on {field}.</source>
        <translation>اذكر ما تقرر في {field}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Say what “{name}” is to be called.</source>
        <translation>قل ما الاسم الذي يُعطى لـ«{name}».</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Say which standard term “{name}” is like, since rules go by those: {standard}.</source>
        <translation>قل أي مصطلح قياسي يشبهه «{name}»، فالقواعد تتبع هذه: {standard}.</translation>
    </message>
    <message>
        <location filename="../../curator/work/claims.py"/>
        <source>Say why the claim is withdrawn: the reason stays with it.</source>
        <translation>اذكر لماذا تُسحب الإفادة: يبقى السبب معها.</translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>Say why {best} is the best number: it is not what the rules propose.</source>
        <translation>اذكر لماذا {best} هو أفضل عدد: ليس ما تقترحه القواعد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>Say {what}: the reason stays with it.</source>
        <translation>اذكر {what}: يبقى السبب معه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling_edits.py"/>
        <source>Settle dispute on {field} of one {kind_of}</source>
        <translation>حسم الخلاف على {field} في {kind_of} واحد</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>Settle dispute on {field} of {public_id}</source>
        <translation>حسم الخلاف على {field} في {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling_edits.py"/>
        <source>Settled on “{words}”.</source>
        <translation>حُسم على «{words}».</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>Several counts</source>
        <translation>عدة أعداد</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Sexual violence</source>
        <translation>عنف جنسي</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Shelling/artillery/missile attack</source>
        <translation>قصف مدفعي أو صاروخي</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>Some sources count only civilians {quantities}, others only fighters: decide whether these are the same people, and enter the total.</source>
        <translation>تحسب بعض المصادر المدنيين وحدهم ({quantities})، وتحسب أخرى المقاتلين وحدهم: قرر هل هم الأشخاص أنفسهم، وأدخِل المجموع.</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>Somebody else disputes {field}: settle the dispute instead of taking it back.</source>
        <translation>شخص آخر يخالف في {field}: ابتّ في الخلاف بدل سحبه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>Something changed that its approval does not vouch for ({what}): have it reviewed again.</source>
        <translation>تغيّر شيء لا يضمنه اعتماده ({what}): اطلب مراجعته من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disagreements.py"/>
        <source>Sources differ on who was {quantities}, and may speak of the same people: {told}.</source>
        <translation>تختلف المصادر في هوية الأشخاص ({quantities})، وقد تتحدث عن الأشخاص أنفسهم: {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/splitting.py"/>
        <source>Split {words} over {len} events</source>
        <translation>توزيع {words} على {len} من الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Strategic developments</source>
        <translation>تطورات استراتيجية</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Submit claim</source>
        <translation>تقديم الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Submit {public_id}</source>
        <translation>تقديم {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Suicide bomb</source>
        <translation>تفجير انتحاري</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Supersede claim</source>
        <translation>إحلال إفادة أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <location filename="../../curator/work/caveats.py"/>
        <source>Take back caveat</source>
        <translation>سحب التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Take back claim</source>
        <translation>استرجاع الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Take back discharge of caveat</source>
        <translation>التراجع عن رفع التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/work/settling.py"/>
        <source>Take back dispute</source>
        <translation>سحب الخلاف</translation>
    </message>
    <message>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>Take back filter {name}</source>
        <translation>سحب المرشّح {name}</translation>
    </message>
    <message>
        <location filename="../../curator/work/sources.py"/>
        <source>Take back relation of sources</source>
        <translation>سحب الصلة بين مصدرين</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>Take back that claim is implausible</source>
        <translation>التراجع عن عدّ الإفادة غير معقولة</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Take back {public_id}</source>
        <translation>استرجاع {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>Take claim out of event</source>
        <translation>إخراج الإفادة من الحدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/intake.py"/>
        <source>Take in “{title}”</source>
        <translation>إدخال «{title}»</translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>Take the rest of a total again: {public_id}</source>
        <translation>أخذ باقي إجمالي مجددًا: {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>Take the rest of a total as {public_id}</source>
        <translation>أخذ باقي إجمالي بوصفه {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/describing.py"/>
        <source>The approval vouches for exactly what stands there now; nothing about the event is disputed and undecided.</source>
        <translation>الاعتماد يشهد للمكتوب الآن بعينه؛ وليس في الحدث خلاف لم يُحسم.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>The article itself disputes the accuracy of everything that is told of the event.</source>
        <translation>المقالة نفسها تجادل في دقة كل ما يُروى عن الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>The backup could not be made ({error}): make room or choose a folder that can be written to.</source>
        <translation>تعذّر النسخ الاحتياطي ({error}): أفسح مساحة أو اختر مجلدًا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The best total of {whom} is {best}, but the classes add up to {sum}: correct one of them.</source>
        <translation>أفضل مجموع لعدد {whom} هو {best}، لكن مجموع الفئات {sum}: صحّح أحدهما.</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/articles.py"/>
        <source>The bytes {sha256}… are not in this collection: take them in again from where they came.</source>
        <translation>البايتات {sha256}… ليست في هذه المجموعة: أدخِلها من جديد من حيث أتت.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>The claim is used here for other things than its numbers.</source>
        <translation>تُستعمل الإفادة هنا لغير أعدادها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The claims now give {told} {whom}, no longer {told2}: look at the figure again.</source>
        <translation>تعطي الإفادات الآن {told} لعدد {whom}، لا {told2}: انظر في الرقم من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>The classes alone add up to {least}.</source>
        <translation>مجموع الفئات وحدها {least}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>The classes of people {quantities} add up to more than any total that a source gives: decide which numbers hold, and enter the total.</source>
        <translation>مجموع فئات الأشخاص ({quantities}) أكثر من أي مجموع يعطيه مصدر: قرر أي الأعداد تصح، وأدخِل المجموع.</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <source>The collection has changed while the events were looked through: make the release again.</source>
        <translation>تغيرت المجموعة أثناء فحص الأحداث: أنشئ الإصدار مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../curator/work/vocabularies.py"/>
        <source>The collection has version {version} of the counting profile {id}: give yours a higher version, so that nobody takes numbers of the one for numbers of the other.</source>
        <translation>في المجموعة النسخة {version} من ملف العدّ {id}: أعطِ نسختك رقمًا أعلى، حتى لا يأخذ أحد أرقام هذه على أنها أرقام تلك.</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The collection's file can no longer be opened: nothing of this was saved; see whether its disk or folder is still there, then open it again.</source>
        <translation>لم يعد ملف المجموعة يُفتح: لم يُحفظ من هذا شيء؛ تحقق من وجود القرص أو المجلد ثم افتحه من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The collection's file cannot be written to: nothing of this was saved; change its permissions or copy it to another folder, then open it there.</source>
        <translation>لا تمكن الكتابة في ملف المجموعة: لم يُحفظ من هذا شيء؛ غيّر أذوناته أو انسخه إلى مجلد آخر ثم افتحه هناك.</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The collection's file is damaged: nothing of this was saved; “curator check” says what is wrong, and “curator rescue” saves what is intact.</source>
        <translation>ملف المجموعة تالف: لم يُحفظ من هذا شيء؛ الأمر «curator check» يبيّن العطل، و«curator rescue» ينقذ السليم.</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The collection's file is damaged: nothing of this was saved; “curator rescue” saves what is intact, and the -backups folder beside it has copies.</source>
        <translation>ملف المجموعة تالف: لم يُحفظ من هذا شيء؛ الأمر «curator rescue» ينقذ السليم، وفي المجلد ‎-backups‎ بجانبه نسخ.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>The column.</source>
        <translation>العمود.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>The column; empty where the whole sheet is meant.</source>
        <translation>العمود؛ فارغ حيث تُقصد الورقة كلها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/outlook.py"/>
        <source>The confirmed figure of {people} has to be looked at again.</source>
        <translation>لا بد من النظر ثانيةً في الرقم المؤكد: {people}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>The copy {name} is damaged ({answer}): take another one.</source>
        <translation>النسخة {name} تالفة ({answer}): خذ نسخة أخرى.</translation>
    </message>
    <message>
        <location filename="../../curator/core/shares.py"/>
        <location filename="../../curator/work/ledgers.py"/>
        <source>The count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source>The counting profile cannot be read: {error}. Correct the file and try again.</source>
        <translation>لا تمكن قراءة ملف العدّ: {error}. صحّح الملف ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/profiles.py"/>
        <source>The counting profile {identity} speaks of "{name}"{where}; it may speak of {listed}.</source>
        <translation>يتحدث ملف العدّ {identity} عن "{name}"{where}؛ وله أن يتحدث عن {listed}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/parquet.py"/>
        <source>The country of that event, where the collection knows it.</source>
        <translation>بلد ذلك الحدث، حيث تعرفه المجموعة.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>The date, {isoformat}, is the day on which the file was begun: check when the text was published.</source>
        <translation>التاريخ {isoformat} هو يوم بدء الملف: تحقق متى نُشر النص.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>The date, {isoformat}, is the day on which the file was made: check when the text was published.</source>
        <translation>التاريخ {isoformat} هو يوم صنع الملف: تحقق متى نُشر النص.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/events_made.py"/>
        <source>The deaths by class there add up to {classes}.</source>
        <translation>مجموع القتلى حسب الفئة هناك {classes}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The disk failed to read or write: nothing of this was saved; see whether it is full, was pulled out or is failing, then try again.</source>
        <translation>عجز القرص عن القراءة أو الكتابة: لم يُحفظ من هذا شيء؛ تحقق هل هو ممتلئ أو مفصول أو معطوب، ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The disk is full: nothing of this was saved, and all that was saved before is safe; make room, then try again.</source>
        <translation>القرص ممتلئ: لم يُحفظ من هذا شيء، وكل ما حُفظ قبله سليم؛ أفسح مساحة ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The disk is full: there is no room beside {name} to open it; make room, then try again.</source>
        <translation>القرص ممتلئ: لا متسع بجانب {name} لفتحه؛ أفسح مكانًا ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/store/driver.py"/>
        <source>The disk is full: {gettempdir} has no room for a temporary file, which may become as large as the collection. Nothing was found wrong with the collection: make room there, or name another folder in TMPDIR, then try again.</source>
        <translation>القرص ممتلئ: لا متسع في {gettempdir} لملف مؤقت قد يبلغ حجم المجموعة. لم يُعثر على خلل في المجموعة: أفسح مكانًا هناك، أو سمِّ مجلدًا آخر في TMPDIR، ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>The dispute on {field} cannot end with “{chosen}”: choose {listed}{else}.</source>
        <translation>لا ينتهي الخلاف على {field} بـ «{chosen}»: اختر {listed}{else}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/proposing.py"/>
        <source>The dispute on {field} ends with a verdict, not with a value: write the verdict as what is decided.</source>
        <translation>الخلاف على {field} ينتهي بحكم لا بقيمة: اكتب الحكم على أنه ما تقرر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/proposing.py"/>
        <location filename="../../curator/core/settling.py"/>
        <source>The dispute on {field} is settled: withdraw that decision first if it has to be taken anew.</source>
        <translation>الخلاف على {field} محسوم: اسحب ذلك القرار أولًا إن كان لا بد من قرار جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>The document has {count} {it} left out.</source>
        <translation>تُرك من المستند: {count} {it}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>The document has {notes} comments or fields to be filled in: what is written there was left out.</source>
        <translation>في المستند تعليقات أو حقول للملء (عددها {notes}): تُرك ما كُتب فيها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>The document has {tracked} tracked changes: inserted text was taken in, deleted text left out.</source>
        <translation>في المستند تغييرات متعقَّبة (عددها {tracked}): أُدخل النص المضاف، وتُرك المحذوف.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>The encoding is not marked and is not UTF-8; it was read as {encoding}{like}. Check some words.</source>
        <translation>الترميز غير مذكور وليس UTF-8؛ قُرئ النص بترميز {encoding}{like}. تحقق من بعض الكلمات.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>The encoding is not marked; it was read as {encoding}. Check some words.</source>
        <translation>الترميز غير مذكور؛ قُرئ النص بترميز {encoding}. تحقق من بعض الكلمات.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/staging.py"/>
        <source>The export could not be written ({strerror}): make room, or choose a folder that can be written to.</source>
        <translation>تعذّرت كتابة التصدير ({strerror}): أفسح مساحة أو اختر مجلدًا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>The export holds {pages} pages: the first was taken in. Export the others one by one.</source>
        <translation>في ملف التصدير صفحات عددها {pages}: أُدخلت الأولى. صدِّر البقية واحدة واحدة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The figure of {whom} rests on {what} no longer in use: look at it again.</source>
        <translation>يقوم رقم عدد {whom} على {what} لم يعد مستعملًا: انظر فيه من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The figure of {whom} was imported, and the claims that are now set under the event {given}: confirm the figures.</source>
        <translation>رقم {whom} مستورد، والإفادات الموضوعة الآن تحت الحدث {given}: أكِّد الأرقام.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The file is damaged ({answer}): “curator rescue” saves what is intact.</source>
        <translation>الملف تالف ({answer}): الأمر «curator rescue» ينقذ السليم.</translation>
    </message>
    <message>
        <location filename="../../curator/store/findings.py"/>
        <source>The file is damaged where {subject} are kept ({error}): “curator rescue” saves what is intact.</source>
        <translation>الملف تالف حيث تُحفظ {subject} ({error}): الأمر «curator rescue» ينقذ السليم.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/__init__.py"/>
        <source>The file's name says that it is “{named}”, its bytes that it is “{form}”: it was read as what it is.</source>
        <translation>يقول اسم الملف إنه «{named}»، وتقول بايتاته إنه «{form}»: قُرئ على حقيقته.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>The first day on which it may have begun.</source>
        <translation>أول يوم يمكن أن يكون بدأ فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>The governorate.</source>
        <translation>المحافظة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>The highest number given is no upper limit.</source>
        <translation>أعلى عدد ذُكر ليس حدًا أعلى.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>The highest number of people {quantity} that anyone gives; empty where somebody names no upper limit.</source>
        <translation>أعلى عدد من الأشخاص ({quantity}) يعطيه أحد؛ فارغ حيث لا يسمّي أحدهم حدًّا أعلى.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>The itemised events alone come to at least {low}, more than the claimed {claimed}: some of them may be counted twice, or not be part of what is claimed.</source>
        <translation>تبلغ الأحداث المفصَّلة وحدها {low} على الأقل، أكثر من المعلن {claimed}: ربما حُسب بعضها مرتين، أو ليس جزءًا من المعلن.</translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>The itemised events explain all of this total: nothing is left to be taken as an event.</source>
        <translation>الأحداث المفصّلة تفسّر كل هذا الإجمالي: لم يبق شيء يؤخذ كحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/sync/identity.py"/>
        <source>The key file {name} is damaged: put it back from a copy, or remove it to start with a new key.</source>
        <translation>ملف المفتاح {name} تالف: أعده من نسخة، أو احذفه للبدء بمفتاح جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>The key of {person}'s device {device} is not its own: what it signed cannot be believed.</source>
        <translation>مفتاح جهاز {person} ‏({device}) ليس مفتاحه: لا يُصدَّق ما وقّعه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>The last day on which it may have been.</source>
        <translation>آخر يوم يمكن أن يكون وقع فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/parquet/typed.py"/>
        <source>The layout parquet needs pyarrow, which is not installed: install Curator with its extra “parquet”, or choose the layout curator.</source>
        <translation>تحتاج الصيغة parquet إلى pyarrow، وهو غير مثبَّت: ثبِّت Curator مع إضافته “parquet”، أو اختر الصيغة curator.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>The least number of people {quantity}.</source>
        <translation>أقلّ عدد من الأشخاص ({quantity}).</translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>The ledger leaves nothing of this count: choose one that is a number and no part of another.</source>
        <translation>لا يترك دفتر الحصيلة شيئًا من هذا العدد: اختر عددًا معروفًا ليس جزءًا من غيره.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The ledger no longer has a rest of this total of {whom}: take the figure back.</source>
        <translation>لم يعد في دفتر الحصيلة باقٍ لهذا الإجمالي من {whom}: اسحب الرقم.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The ledger now leaves {told} {whom}, no longer {told2}: take the rest again.</source>
        <translation>يترك دفتر الحصيلة الآن {told} {whom}، لا {told2}: خذ الباقي مجددًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>The most reliable of {many} independent sources that count {whom} is {first}: {told}.</source>
        <translation>الأوثق من المصادر المستقلة ({many}) التي تعطي عدد {whom} هو {first}: {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/describing.py"/>
        <source>The names of the people who use the program are replaced by pseudonyms, also in what they wrote.</source>
        <translation>أسماء من يستعملون البرنامج تحل محلها أسماء مستعارة، وفيما كتبوه أيضًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/carrying.py"/>
        <source>The newer version does not cite what [{gone}] stood for.</source>
        <translation>لا تستشهد النسخة الأحدث بما كان يدل عليه [{gone}].</translation>
    </message>
    <message>
        <location filename="../../curator/core/carrying.py"/>
        <source>The newer version no longer has the words “{exact}”.</source>
        <translation>لم تعد في النسخة الأحدث الكلمات «{exact}».</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>The number of people {quantity} that the team holds best.</source>
        <translation>عدد الأشخاص ({quantity}) الذي يراه الفريق أصحّ.</translation>
    </message>
    <message>
        <location filename="../../curator/core/proposing.py"/>
        <source>The other classes are more than {told} together: decide on them first.</source>
        <translation>مجموع الفئات الأخرى أكثر من {told}: احسمها أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_facts.py"/>
        <source>The page gives {days} and {other} as its day of publication; the first was taken. Check it.</source>
        <translation>تعطي الصفحة {days} و{other} يومًا لنشرها؛ أُخذ الأول. تحقق منه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>The page has zero bytes: they are shown as “�”.</source>
        <translation>في الصفحة بايتات صفرية: تُعرض بالعلامة «�».</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pages.py"/>
        <source>The page is too large to look for its main text: all of its words were taken in.</source>
        <translation>الصفحة أكبر من أن يُبحث عن نصها الرئيسي: أُدخلت كلماتها كلها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_facts.py"/>
        <source>The page says that it is not free to read: check that the whole article is in it.</source>
        <translation>تقول الصفحة إنها ليست متاحة للقراءة مجانًا: تحقق من أن المقالة كلها فيها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>The page says that its encoding is {declared}, but it is UTF-8, and was read as that.</source>
        <translation>تقول الصفحة إن ترميزها {declared}، لكنه UTF-8، وقُرئت به.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>The page says that its encoding is {declared}, but its bytes are not.</source>
        <translation>تقول الصفحة إن ترميزها {declared}، لكن بايتاتها ليست كذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>The page was cut off when it was recorded ({cut}): its end is missing.</source>
        <translation>قُطعت الصفحة حين سُجلت ({cut}): آخرها ناقص.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>The place.</source>
        <translation>المكان.</translation>
    </message>
    <message>
        <location filename="../../curator/work/going_back.py"/>
        <source>The record itself is not here any more: Redo, or a newer step, brings it back whole.</source>
        <translation>لم يعد السجل نفسه هنا: إعادة التنفيذ أو خطوة أحدث تعيده كاملًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>The record or rule that it comes from.</source>
        <translation>السجلّ أو القاعدة التي يأتي منها.</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <source>The release “{label}” was made otherwise, and its files are always the same: leave the option away, or make a release with another label.</source>
        <translation>صُنع الإصدار «{label}» على غير هذا، وملفاته هي نفسها دائمًا: اترك الخيار، أو اصنع إصدارًا بتسمية أخرى.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>The row in it.</source>
        <translation>الصفّ فيها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/outlook.py"/>
        <source>The rules propose for {whom}: {told} before, {told2} then.</source>
        <translation>تقترح القواعد لـ{whom}: {told} قبل ذلك، و{told2} بعده.</translation>
    </message>
    <message>
        <location filename="../../curator/core/outlook.py"/>
        <source>The rules propose the grade: {was} before, {then} then.</source>
        <translation>الدرجة التي تقترحها القواعد: {was} قبل ذلك، و{then} بعده.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>The second date lies before the first: exchange them or correct one.</source>
        <translation>التاريخ الثاني قبل الأول: بدّل بينهما أو صحّح أحدهما.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>The server could not give {address} (it answered {status}): try again later.</source>
        <translation>لم يستطع الخادم إعطاء {address} (أجاب {status}): حاول لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/pages.py"/>
        <source>The server did not say where the page ends: compare its end with the page in a browser.</source>
        <translation>لم يقل الخادم أين تنتهي الصفحة: قارن آخرها بالصفحة في متصفح.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/pages.py"/>
        <source>The server says that the page is in {charset}, but it was read as {encoding}: look at its letters.</source>
        <translation>يقول الخادم إن الصفحة بترميز {charset}، لكنها قُرئت بترميز {encoding}: انظر في حروفها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>The sheet.</source>
        <translation>الورقة.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>The sources that are said to know.</source>
        <translation>المصادر التي يُقال إنها تعلم.</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>The stored bytes {str}… are damaged: take the article in again from where it came.</source>
        <translation>البايتات المخزنة {str}… تالفة: أدخِل المقالة من جديد من حيث أتت.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The tables were not made again, as the log is damaged: “curator rescue” saves what is intact.</source>
        <translation>لم تُبنَ الجداول من جديد لأن السجل تالف: الأمر «curator rescue» ينقذ السليم.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>The tags of the page are nested too deep: its words were taken in without tables, boxes and parts.</source>
        <translation>وسوم الصفحة متداخلة أكثر مما ينبغي: أُدخلت كلماتها بلا جداول ولا صناديق ولا أجزاء.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_warnings.py"/>
        <source>The text cites {len} references and has no list of them: what they are is not known.</source>
        <translation>يستشهد النص بمراجع عددها {len} ولا قائمة لها فيه: لا يُعرف ما هي.</translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>The text does not name {name} as the place here; it is inferred.</source>
        <translation>لا يسمي النص {name} مكانًا هنا؛ هو مستنتج.</translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>The text gives no year with “{verbatim}”; it is inferred{from}.</source>
        <translation>لا يذكر النص سنة مع «{verbatim}»؛ هي مستنتجة{from}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>The text gives this as the claim of a party to the conflict.</source>
        <translation>يورده النص قولًا لطرف في النزاع.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_warnings.py"/>
        <source>The text has {controls} control characters; they were kept.</source>
        <translation>في النص محارف تحكم عددها {controls}؛ أُبقيت.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_warnings.py"/>
        <source>The text has {overrides} characters that force the direction of writing: words may be shown in an order other than the one stored.</source>
        <translation>في النص محارف تفرض اتجاه الكتابة عددها {overrides}: قد تظهر الكلمات بترتيب غير المخزون.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/plain_text.py"/>
        <source>The text looks like the source of a web page: it was read as plain text, tags and all.</source>
        <translation>يبدو النص مصدر صفحة ويب: قُرئ نصًا عاديًا مع وسومه.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The text or the outline of article version {uid} cannot be read ({error}): take the article in again.</source>
        <translation>لا يُقرأ نص نسخة المقالة {uid} أو مخططها ({error}): أدخِل المقالة من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>The text says of these words that they need a citation: give the claim one, or discharge the caveat.</source>
        <translation>يقول النص إن هذه الكلمات يلزمها استشهاد: أعطِ الإفادة استشهادًا أو ارفع التحفظ.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>The total names no area.</source>
        <translation>لا يذكر الإجمالي منطقة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>The total names no days.</source>
        <translation>لا يذكر الإجمالي أيامًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The total of which this is a share is no longer a number of {whom}: split it again, or take the figure back.</source>
        <translation>الإجمالي الذي هذه حصة منه لم يعد عدد {whom}: وزّعه مجددًا أو اسحب الرقم.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>The total of which this is a share now gives {told} {whom} to part {part} of {parts}, no longer {told2}: split it again.</source>
        <translation>الإجمالي الذي هذه حصة منه يعطي الآن {told} {whom} للجزء {part} من {parts}، لا {told2}: وزّعه مجددًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>The words allow more but do not say so of anyone; 0 is the lowest number that they defend.</source>
        <translation>تسمح الكلمات بأكثر لكنها لا تقوله عن أحد؛ 0 هو أدنى عدد تدافع عنه.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The words of passage {uid} are not those of its text: mark them again.</source>
        <translation>كلمات المقطع {uid} ليست كلمات نصه: علِّمها من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/splitting.py"/>
        <source>The words of this count are not turned into a number, so nothing can be split: give the number they mean.</source>
        <translation>كلمات هذا العدد لم تُحوَّل إلى رقم، فلا شيء يوزَّع: أعط الرقم الذي تعنيه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>The workbook could not be written: {error}. Make room, or choose another folder.</source>
        <translation>تعذّرت كتابة المصنّف: {error}. أفسح مكانًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>The year is not written and nothing around it tells which one: add the year.</source>
        <translation>السنة غير مكتوبة ولا يدل عليها ما حولها: أضف السنة.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/parquet.py"/>
        <source>The year of the event that the row belongs to; the folder says it too.</source>
        <translation>سنة الحدث الذي ينتمي إليه الصف؛ ويذكرها المجلد أيضًا.</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>The {column} of article version {uid} is not here ({name}…): take the article in again.</source>
        <translation>‏{column} نسخة المقالة {uid} ليس هنا ({name}…): أدخِل المقالة من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/concurrent.py"/>
        <source>The {field} of one {kind} was changed on several laptops at the same time: {listed}.</source>
        <translation>غُيِّر الحقل {field} في {kind} واحد على عدة أجهزة في الوقت نفسه: {listed}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>The {field} of {record} is {target}, which is not here.</source>
        <translation>‏{field} في {record} هو {target}، وهو ليس هنا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>The {has} “{name}” {it} without words: run text recognition (OCR) over it first.</source>
        <translation>‏{has} «{name}» ‏{it} بلا كلمات: شغّل عليها التعرف الضوئي (OCR) أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/work/versions.py"/>
        <source>There are not several versions of {field} in {record}, but {told}.</source>
        <translation>ليس للحقل {field} في {record} عدة نسخ، بل {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_dates.py"/>
        <source>There are two dates here: write one, or one range such as 2025-01-30..2025-02-01.</source>
        <translation>هنا تاريخان: اكتب واحدًا، أو مجالًا واحدًا مثل ⁦2025-01-30..2025-02-01⁩.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>There are two numbers in one count: put a semicolon between two counts.</source>
        <translation>في العدد الواحد رقمان: ضع فاصلة منقوطة بين العددين.</translation>
    </message>
    <message>
        <location filename="../../curator/store/findings.py"/>
        <source>There are {number} more findings of this kind about {subject}.</source>
        <translation>هناك نتائج أخرى من هذا الصنف عددها {number} عن {subject}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake_report.py"/>
        <source>There is a file “{name}” already, which is no report of an import: choose another name.</source>
        <translation>هناك ملف «{name}» وهو ليس تقرير استيراد: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>There is neither a number nor what happened here, for example 14 killed police.</source>
        <translation>لا عدد هنا ولا ما جرى، مثل «مقتل 14 شرطيا».</translation>
    </message>
    <message>
        <location filename="../../curator/work/agreeing.py"/>
        <source>There is no article on which both {first} and {second} made claims: choose two others ({told}).</source>
        <translation>لا توجد مقالة سجّل عليها كل من {first} و{second} إفادات: اختر شخصين آخرين ({told}).</translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>There is no backup at {source}: choose one from the collection's -backups folder.</source>
        <translation>لا نسخة احتياطية في {source}: اختر واحدة من المجلد ‎-backups‎ الخاص بالمجموعة.</translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>There is no collection at {path}: check the name, or make one with “curator new”.</source>
        <translation>لا مجموعة في {path}: تحقق من الاسم، أو أنشئ واحدة بالأمر «curator new».</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>There is no count before this that it could be a part of: write the whole first.</source>
        <translation>لا عدد قبل هذا يكون جزءًا منه: اكتب الكل أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/dates.py"/>
        <source>There is no day</source>
        <translation>لا يوم هنا</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>There is no day {day} in month {month} of that year: correct the date.</source>
        <translation>لا يوم {day} في الشهر {month} من تلك السنة: صحّح التاريخ.</translation>
    </message>
    <message>
        <location filename="../../curator/store/rescue.py"/>
        <source>There is no file {damaged}: check the name.</source>
        <translation>لا ملف باسم {damaged}: تحقق من الاسم.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>There is no file “{name}”: check the name and the folder.</source>
        <translation>لا ملف باسم «{name}»: تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/staging.py"/>
        <location filename="../../curator/store/collection.py"/>
        <source>There is no folder {parent}: make it first, or choose another place.</source>
        <translation>لا مجلد باسم {parent}: أنشئه أولًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/__init__.py"/>
        <source>There is no layout “{name}”: choose one of {name2}.</source>
        <translation>لا صيغة باسم «{name}»: اختر واحدة من {name2}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>There is no month {month}: correct the date.</source>
        <translation>لا شهر رقمه {month}: صحّح التاريخ.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_dates.py"/>
        <source>There is no month {second}: correct the date.</source>
        <translation>لا شهر رقمه {second}: صحّح التاريخ.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>There is no page at {address}: check the address in a browser.</source>
        <translation>لا صفحة عند {address}: تحقق من العنوان في متصفح.</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <source>There is no release “{label}”. Releases: {labels}.</source>
        <translation>لا إصدار باسم «{label}». الإصدارات: {labels}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>There is no term “{name}” among {vocabulary}: {names}.</source>
        <translation>لا يوجد مصطلح «{name}» ضمن {vocabulary}: {names}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/records.py"/>
        <source>There is no {kind} {uid} in this collection: check the id.</source>
        <translation>لا {kind} ‏{uid} في هذه المجموعة: تحقق من المعرّف.</translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>There is nothing of your own left to undo on this computer. What others did, or you on another computer, is not undone here: go back to an earlier value in its history, or change it by hand.</source>
        <translation>لم يبقَ لك على هذا الحاسوب ما يُتراجع عنه. ما فعله غيرك، أو فعلتَه على حاسوب آخر، لا يُتراجع عنه هنا: عُد إلى قيمة سابقة في سجل تغييراته، أو عدّله يدويًا.</translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>There is nothing to do again: nothing was undone, or you have gone on since.</source>
        <translation>لا شيء يُعاد تنفيذه: لم يُتراجع عن شيء، أو واصلتَ العمل بعده.</translation>
    </message>
    <message>
        <location filename="../../curator/store/journal.py"/>
        <source>There is nothing to save: nothing has changed.</source>
        <translation>لا شيء يُحفظ: لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>There is nothing to undo: nothing has been done here yet, or all of it is undone.</source>
        <translation>لا شيء يُتراجع عنه: لم يُفعل هنا شيء بعد، أو تُراجع عنه كله.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/events_made.py"/>
        <source>There low ≤ best ≤ high does not hold; the bounds here hold all three numbers.</source>
        <translation>لا يتحقق هناك: الأدنى ≤ الأفضل ≤ الأعلى؛ والحدان هنا يضمان الأعداد الثلاثة كلها.</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <source>There was a release “{label}” already, and a label always means the same files: choose another label.</source>
        <translation>كان هناك إصدار باسم «{label}» من قبل، والتسمية تعني دائمًا الملفات نفسها: اختر تسمية أخرى.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>This cannot be read as a number of people: write it in digits, for example 1200 or 10-12.</source>
        <translation>لا يُقرأ هذا عددًا من الناس: اكتبه بالأرقام، مثل 1200 أو 10-12.</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>This caveat is not discharged for this claim: there is nothing to take back.</source>
        <translation>لم يُرفع هذا التحفظ عن هذه الإفادة: لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/changes.py"/>
        <source>This change cannot be read ({error}): ask its sender for a fresh copy.</source>
        <translation>لا يُقرأ هذا التغيير ({error}): اطلب من مرسله نسخة جديدة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/changes.py"/>
        <source>This change is not in the form that Curator writes: ask its sender for a fresh copy.</source>
        <translation>ليس هذا التغيير بالصيغة التي يكتبها Curator: اطلب من مرسله نسخة جديدة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>This claim covers more than the event, so its numbers are not the event's.</source>
        <translation>تشمل هذه الإفادة أكثر من الحدث، فأعدادها ليست أعداد الحدث.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>This claim is part of {public_id} already.</source>
        <translation>هذه الإفادة جزء من {public_id} من قبل.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>This claim tells of a part of the event only; others tell of all of it.</source>
        <translation>تروي هذه الإفادة جزءًا من الحدث فقط؛ وتروي غيرها الحدث كله.</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>This claim {claim_stands}, so it cannot be {step}: {claim_next}.</source>
        <translation>هذه الإفادة {claim_stands}، فلا يمكن {step}: {claim_next}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>This collection was opened for reading only: open it for writing to change it.</source>
        <translation>فُتحت هذه المجموعة للقراءة فقط: افتحها للكتابة لتعديلها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/comments.py"/>
        <source>This comment is done already: write a new one if there is more to say.</source>
        <translation>هذا التعليق منتهٍ من قبل: اكتب تعليقًا جديدًا إن كان هناك ما يُقال بعد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/comments.py"/>
        <source>This comment is withdrawn: write a new one if there is more to say.</source>
        <translation>هذا التعليق مسحوب: اكتب تعليقًا جديدًا إن كان هناك ما يُقال بعد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <location filename="../../curator/core/statements.py"/>
        <source>This count</source>
        <translation>هذا العدد</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/relative_dates.py"/>
        <source>This counts from another date and there is none before it: write the date.</source>
        <translation>يُحسب هذا من تاريخ آخر ولا تاريخ قبله: اكتب التاريخ.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/relative_dates.py"/>
        <source>This counts from the day of the report, which is not known: write the date.</source>
        <translation>يُحسب هذا من يوم التقرير، وهو غير معروف: اكتب التاريخ.</translation>
    </message>
    <message>
        <location filename="../../curator/work/going_back.py"/>
        <source>This entry gave no value to go back to: choose one that did.</source>
        <translation>لم يعطِ هذا المدخل قيمة يُعاد إليها: اختر مدخلًا أعطى قيمة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>This event {event_stands}, so it cannot be {step}: {event_next}.</source>
        <translation>هذا الحدث {event_stands}، فلا يمكن {step}: {event_next}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/migrations.py"/>
        <source>This file is a database, but not a Curator collection: choose a file that Curator made.</source>
        <translation>هذا الملف قاعدة بيانات لكنه ليس مجموعة Curator: اختر ملفًا صنعه Curator.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>This is a total over several events; the ledger sets it beside their sum.</source>
        <translation>هذا إجمالي لعدة أحداث؛ يضعه دفتر الحصيلة بجانب مجموعها.</translation>
    </message>
    <message>
        <location filename="../../curator/work/going_back.py"/>
        <source>This is changed by steps of review only: submit, return, reopen or approve it instead.</source>
        <translation>لا يتغير هذا إلا بخطوات المراجعة: قدِّمه أو أعده أو أعد فتحه أو اعتمده.</translation>
    </message>
    <message>
        <location filename="../../curator/work/sources.py"/>
        <source>This is known of the two sources already.</source>
        <translation>هذه الصلة بين المصدرين معروفة من قبل.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>This is more than the count that it is a part of: correct one of the two.</source>
        <translation>هذا أكثر من العدد الذي هو جزء منه: صحّح أحدهما.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>This is the number of one event, not a total; the ledger counts it as itemised.</source>
        <translation>هذا عدد حدث واحد لا إجمالي؛ يحسبه دفتر الحصيلة مفصَّلًا.</translation>
    </message>
    <message>
        <location filename="../../curator/work/going_back.py"/>
        <source>This is what it says now.</source>
        <translation>هذا ما يقوله الآن.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/intake.py"/>
        <source>This may be a newer capture of “{title}”, which is here already: if so, undo, and import it with --new-version-of.</source>
        <translation>قد تكون هذه لقطة أحدث من «{title}» الموجودة هنا: إن كان كذلك فتراجع، ثم استوردها بالخيار ‎--new-version-of‎.</translation>
    </message>
    <message>
        <location filename="../../curator/store/journal.py"/>
        <source>This names a revision that is not in this collection: look at what is here now, then try again.</source>
        <translation>هذا يسمي مراجعة ليست في هذه المجموعة: انظر إلى ما هنا الآن ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>This passage was marked by hand in this version: there is no other place to choose.</source>
        <translation>عُلّم هذا المقطع يدويًا في هذه النسخة: لا موضع آخر له.</translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>This settlement cannot be undone: somebody has gone on from it since. Change the value by hand instead.</source>
        <translation>لا يمكن التراجع عن هذا الحسم: بنى عليه شخص آخر منذ ذلك الحين. غيِّر القيمة يدويًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/work/going_back.py"/>
        <source>This stays as it was made; nothing was ever changed in it.</source>
        <translation>يبقى هذا كما صُنع؛ لم يتغير فيه شيء قط.</translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>This step cannot be undone: what was there before it is lost. Change it by hand instead.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة: ما كان قبلها مفقود. عدّله يدويًا.</translation>
    </message>
    <message>
        <location filename="../../curator/store/undo.py"/>
        <source>This step cannot be undone: {person} has changed the same thing since. Change it by hand instead.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة: عدّل {person} الشيء نفسه بعدها. عدّله يدويًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>This warning covers no stretch of the text: discharge it for a claim that it does not touch.</source>
        <translation>هذا التحذير لا يغطّي مقطعًا من النصّ: ارفعه عن الإفادة التي لا يمسّها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>This warning stands in the article itself, so it cannot be taken away: confirm how far it reaches, or discharge it for a claim that it does not touch.</source>
        <translation>هذا التحذير وارد في المقالة نفسها، فلا يمكن إزالته: أكّد مداه، أو ارفعه عن الإفادة التي لا يمسها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/describing.py"/>
        <source>Those withdrawn or merged stand in withdrawn.csv.</source>
        <translation>المسحوب أو المدمج في withdrawn.csv.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>Two things happened in one count: put a semicolon between them, or write killed or wounded.</source>
        <translation>في العدد الواحد أمران: ضع بينهما فاصلة منقوطة، أو اكتب «بين قتيل وجريح».</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Un-merge {public_id}</source>
        <translation>فكّ ضمّ {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>Unlink {names} from {names2}</source>
        <translation>فكّ ربط {names} عن {names2}</translation>
    </message>
    <message>
        <location filename="../../curator/work/sampling.py"/>
        <source>Velira valley (invented sample)</source>
        <translation>وادي فيليرا (نموذج متخيَّل)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Violence against civilians</source>
        <translation>عنف ضد المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Violent demonstration</source>
        <translation>مظاهرة عنيفة</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>What a total leaves unexplained follows from the ledger, not from claims.</source>
        <translation>ما يبقى من الإجمالي بلا تفسير يأتي من دفتر الحصيلة لا من الإفادات.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>What came from {address} is not whole ({why}): try again.</source>
        <translation>ما أتى من {address} ليس كاملًا ({why}): حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>What happened, in words.</source>
        <translation>ما الذي حدث، بالكلمات.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>What is known of {record} makes no whole record ({error}): its history shows who wrote what.</source>
        <translation>ما يُعرف عن {record} لا يكوّن سجلًا كاملًا ({error}): يبيّن سجل تغييراته من كتب ماذا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>What it is called.</source>
        <translation>ما اسمه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>What it says.</source>
        <translation>ما يقوله.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>What its cells hold.</source>
        <translation>ما في خلاياه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>What review decided of {public_id} changes by its steps only: submit, return, approve or reopen it.</source>
        <translation>ما قررته المراجعة بشأن {public_id} لا يتغير إلا بخطواتها: قدّمه أو أعده أو اعتمده أو أعد فتحه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>What stands at the head or foot of each page was left out: “{each}”.</source>
        <translation>تُرك ما في رأس كل صفحة أو ذيلها: «{each}».</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>What the sheets and their columns hold.</source>
        <translation>ما في الأوراق وأعمدتها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/figures.py"/>
        <source>What the total of {best} has beyond the classes that are counted.</source>
        <translation>ما في المجموع {best} زيادةً على الفئات المحسوبة.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>What waits for event {event} was not what its records say: “curator check --rebuild” works it out again.</source>
        <translation>ما ينتظره الحدث {event} لم يكن ما تقوله سجلاته: الأمر “curator check --rebuild” يحسبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/hxl.py"/>
        <source>Who did it, as decided.</source>
        <translation>من فعله، كما تقرّر.</translation>
    </message>
    <message>
        <location filename="../../curator/work/claims.py"/>
        <source>Withdraw claim</source>
        <translation>سحب الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/comments.py"/>
        <source>Withdraw comment</source>
        <translation>سحب تعليق</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <source>Withdraw release {label}</source>
        <translation>سحب الإصدار {label}</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>Withdraw {public_id}</source>
        <translation>سحب {public_id}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>Words divided at the ends of lines kept their hyphen: {some}.</source>
        <translation>الكلمات المقسومة في أواخر الأسطر أبقت واصلتها: {some}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>Words divided at the ends of lines were put together without the hyphen: {some}.</source>
        <translation>الكلمات المقسومة في أواخر الأسطر ضُمّت بلا واصلة: {some}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/bulk.py"/>
        <source>Words under {public_id} changed in a newer version of their article: look at them first.</source>
        <translation>تغيّرت كلمات تحت {public_id} في نسخة أحدث من مقالها: انظر فيها أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/work/entering.py"/>
        <source>Write one value on {field}, and nothing else.</source>
        <translation>اكتب قيمة واحدة في {field} ولا شيء غيرها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/proposing.py"/>
        <source>Write what is entered as {field}.</source>
        <translation>اكتب ما يُدخل في {field}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/comments.py"/>
        <source>Write what there is to say: an empty comment tells nobody anything.</source>
        <translation>اكتب ما تريد قوله: التعليق الفارغ لا يقول لأحد شيئًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a 7z archive</source>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a BMP image</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a FLAC recording</source>
        <translation>تسجيل FLAC</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a GIF image</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a JPEG image</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a Matroska film</source>
        <translation>فيلم Matroska</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <location filename="../../curator/exchange/importers/pdf_process.py"/>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a Parquet table</source>
        <translation>جدول Parquet</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a Photoshop image</source>
        <translation>صورة Photoshop</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a PowerPoint file (PPTX)</source>
        <translation>ملف PowerPoint ‏(PPTX)</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a TIFF image</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a WAV recording</source>
        <translation>تسجيل WAV</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a WebP image</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a Word document (DOCX)</source>
        <translation>مستند Word ‏(DOCX)</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a Zstandard archive</source>
        <translation>أرشيف Zstandard</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <location filename="../../curator/work/caveats.py"/>
        <source>a caveat</source>
        <translation>التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/splitting.py"/>
        <source>a count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>a count that is</source>
        <translation>عدد واحد</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_context.py"/>
        <source>a date nearby, {isoformat}</source>
        <translation>تاريخ قريب، {isoformat}</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>a duplicate of</source>
        <translation>مكرَّر عن</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>a follow-up of</source>
        <translation>تابع لـ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a font</source>
        <translation>خط طباعة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>a line of its head is too long</source>
        <translation>سطر في رأسه أطول مما ينبغي</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc_records.py"/>
        <source>a line of its headers has no end</source>
        <translation>سطر في رؤوسه لا نهاية له</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>a packed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>a part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/xml_parts.py"/>
        <source>a part of it is no well-formed XML</source>
        <translation>جزء منه ليس XML سليم البنية</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>a part of the {number}</source>
        <translation>جزء من {number}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc_records.py"/>
        <source>a record does not say how long it is</source>
        <translation>سجل لا يذكر طوله</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/http_messages.py"/>
        <source>a recorded page</source>
        <translation>صفحة مسجلة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>a reviewer has to accept or return it first</source>
        <translation>لا بد أن يقبلها مراجع أو يعيدها أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>a reviewer has to approve or return it first</source>
        <translation>لا بد أن يعتمده مراجع أو يعيده أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>a reviewer has to decide between the claims first</source>
        <translation>لا بد أن يفصل مراجع بين الإفادات أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>a reviewer has to take it up first</source>
        <translation>لا بد أن يأخذه مراجع أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>a source that the text does not name</source>
        <translation>مصدر لا يسميه النص</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>a total over</source>
        <translation>إجمالي يشمل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc_records.py"/>
        <source>a web archive</source>
        <translation>أرشيف ويب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>a whole number from {least} to {most}</source>
        <translation>عددًا صحيحًا من {least} إلى {most}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>a whole number of people</source>
        <translation>عددًا صحيحًا من الأشخاص</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>a word that is no number</source>
        <translation>كلمة ليست عددًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/unpacking.py"/>
        <source>a zip archive</source>
        <translation>أرشيف zip</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>abducted:civilian</source>
        <translation>المخطوفون (المدنيون)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>abducted:side_a</source>
        <translation>المخطوفون (الطرف أ)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>abducted:side_b</source>
        <translation>المخطوفون (الطرف ب)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>abducted:total</source>
        <translation>المخطوفون (المجموع)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>abducted:unknown</source>
        <translation>المخطوفون (غير معروفي الفئة)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>abducted:victims</source>
        <translation>المخطوفون (هوية الضحايا)</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>about the same victims as</source>
        <translation>عن الضحايا أنفسهم كما في</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>about {low}</source>
        <translation>نحو {low}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>about {number}</source>
        <translation>نحو {number}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>about {words}</source>
        <translation>نحو {words}</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>accept it</source>
        <translation>قبولها</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an AVI film</source>
        <translation>فيلم AVI</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/epub.py"/>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an Excel workbook (XLSX)</source>
        <translation>مصنف Excel ‏(XLSX)</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an MP3 recording</source>
        <translation>تسجيل MP3</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an MP4 film</source>
        <translation>فيلم MP4</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an Ogg recording</source>
        <translation>تسجيل Ogg</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>an old Office document (save it as .docx and it is read whole)</source>
        <translation>مستند Office قديم (احفظه بصيغة ‎.docx فيُقرأ كله)</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/kinds_of_bytes.py"/>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>another count of the claim</source>
        <translation>عدد آخر من الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>another place was chosen</source>
        <translation>اختير موضع آخر</translation>
    </message>
    <message>
        <location filename="../../curator/store/locking.py"/>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>answer without success</source>
        <translation>جواب بلا نجاح</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>approve it</source>
        <translation>اعتماده</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>are pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>as the collection knows it</source>
        <translation>كما تعرفه المجموعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>at least {low}</source>
        <translation>{low} على الأقل</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>at least {number}</source>
        <translation>{number} على الأقل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_parts.py"/>
        <source>banner has</source>
        <translation>لافتة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_parts.py"/>
        <source>banners have</source>
        <translation>لافتات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>binary data (it has many control characters)</source>
        <translation>بيانات ثنائية (فيها محارف تحكم كثيرة)</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>binary data (it has zero bytes)</source>
        <translation>بيانات ثنائية (فيها بايتات صفرية)</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>calling a claim implausible</source>
        <translation>وصف إفادة بأنها غير معقولة</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>calling a claim unusable</source>
        <translation>وصف إفادة بأنها غير صالحة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/epub.py"/>
        <source>chapter is</source>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/epub.py"/>
        <source>chapters are</source>
        <translation>فصول</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>check the date of this computer, and whether the network here shows a page of its own first</source>
        <translation>تحقق من تاريخ هذا الحاسوب، ومن أن الشبكة هنا لا تعرض صفحة خاصة بها أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>check whether this computer is online, then try again</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة ثم حاول من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians</source>
        <translation>المدنيون</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians abducted</source>
        <translation>المخطوفين المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians detained</source>
        <translation>المحتجزين المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians displaced</source>
        <translation>النازحين المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians injured</source>
        <translation>الجرحى المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians killed</source>
        <translation>القتلى المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians killed or injured</source>
        <translation>القتلى أو الجرحى من المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians missing</source>
        <translation>المفقودين المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>civilians released</source>
        <translation>المفرج عنهم المدنيين</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>comment, which was</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>comments, which were</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>counted from {basis}</source>
        <translation>محسوب من {basis}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>date_end, {last}, lies before date_start, {first}</source>
        <translation>date_end، وهو {last}، يسبق date_start، وهو {first}</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>deferring an event</source>
        <translation>تأجيل حدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>detained:civilian</source>
        <translation>المحتجزون (المدنيون)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>detained:side_a</source>
        <translation>المحتجزون (الطرف أ)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>detained:side_b</source>
        <translation>المحتجزون (الطرف ب)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>detained:total</source>
        <translation>المحتجزون (المجموع)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>detained:unknown</source>
        <translation>المحتجزون (غير معروفي الفئة)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>detained:victims</source>
        <translation>المحتجزون (هوية الضحايا)</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>discharge the caveat</source>
        <translation>رفع التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>discharging a caveat</source>
        <translation>رفع تحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>displaced:civilian</source>
        <translation>النازحون (المدنيون)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>displaced:side_a</source>
        <translation>النازحون (الطرف أ)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>displaced:side_b</source>
        <translation>النازحون (الطرف ب)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>displaced:total</source>
        <translation>النازحون (المجموع)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>displaced:unknown</source>
        <translation>النازحون (غير معروفي الفئة)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>displaced:victims</source>
        <translation>النازحون (هوية الضحايا)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>district</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>does not belong here</source>
        <translation>لا ينتمي إلى هنا</translation>
    </message>
    <message>
        <location filename="../../curator/core/proposing.py"/>
        <source>entering another value</source>
        <translation>إدخال قيمة أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>existence</source>
        <translation>الوقوع</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>fewer than {high}</source>
        <translation>أقل من {high}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>from the gazetteer: {told_fully}</source>
        <translation>من معجم الأماكن: {told_fully}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>from {earliest}</source>
        <translation>من {earliest}</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>give no number of these</source>
        <translation>لا تذكر عددًا منهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>give {told}</source>
        <translation>تذكر {told}</translation>
    </message>
    <message>
        <location filename="../../curator/work/sources.py"/>
        <source>grading a source</source>
        <translation>تقييم المصدر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/zipped.py"/>
        <source>has a part of more than {limit} MiB</source>
        <translation>فيه جزء أكبر من {limit} م.ب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/zipped.py"/>
        <source>has a part that unpacks to more than {highest_ratio} times its size</source>
        <translation>فيه جزء يُفك إلى أكثر من {highest_ratio} ضعفًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf_process.py"/>
        <source>has more than {most_characters} characters</source>
        <translation>فيه أكثر من {most_characters} محرف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/xml_parts.py"/>
        <source>has more than {most_elements} elements in one part, or more than {deepest} inside each other</source>
        <translation>فيه أكثر من {most_elements} عنصر في جزء واحد، أو أكثر من {deepest} متداخلة</translation>
    </message>
    <message>
        <location filename="../../curator/core/independence.py"/>
        <source>has the same owner as</source>
        <translation>له المالك نفسه الذي لـ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf_process.py"/>
        <source>has {count} pages, and at most {most_pages} are read</source>
        <translation>صفحاته {count}، ولا يُقرأ أكثر من {most_pages}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/zipped.py"/>
        <source>has {len} parts, and at most {most_parts} are read</source>
        <translation>أجزاؤه {len}، ولا يُقرأ أكثر من {most_parts}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>id is empty</source>
        <translation>id فارغ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>injured:civilian</source>
        <translation>الجرحى (المدنيون)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>injured:side_a</source>
        <translation>الجرحى (الطرف أ)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>injured:side_b</source>
        <translation>الجرحى (الطرف ب)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>injured:total</source>
        <translation>الجرحى (المجموع)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>injured:unknown</source>
        <translation>الجرحى (غير معروفي الفئة)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>injured:victims</source>
        <translation>الجرحى (هوية الضحايا)</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is a draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>is a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>is damaged: its bytes are not those that its id was made from.</source>
        <translation>تالف: بايتاته ليست البايتات التي صُنع منها معرّفه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is in conflict with another</source>
        <translation>متعارضة مع أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is marked as unusable</source>
        <translation>موسومة بأنها غير صالحة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is merged into another event</source>
        <translation>مدموج في حدث آخر</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>is not in the form in which Curator writes changes.</source>
        <translation>ليس بالصيغة التي يكتب بها Curator التغييرات.</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>is not signed by its device: it was forged, or its signature is damaged.</source>
        <translation>ليس موقّعًا من جهازه: هو مزوّر أو توقيعه تالف.</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is open again</source>
        <translation>مفتوح من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is released</source>
        <translation>صادر</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is reviewed by its own author</source>
        <translation>راجعه كاتبه نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is superseded by another</source>
        <translation>حلّت محلها أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>is withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc_records.py"/>
        <source>it breaks off in the middle of a record</source>
        <translation>ينقطع في وسط سجل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/addresses.py"/>
        <source>it carries a name or password</source>
        <translation>فيه اسم أو كلمة مرور</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/xml_parts.py"/>
        <source>it declares entities of its own, which no such file needs</source>
        <translation>يعرّف كيانات خاصة به، ولا يحتاج إليها ملف كهذا</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>it did not happen as told</source>
        <translation>لم يقع كما رُوي</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/epub.py"/>
        <source>it does not say where its content is</source>
        <translation>لا يذكر أين محتواه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>it does not speak the language of the web</source>
        <translation>لا يتكلم لغة الويب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/bodies.py"/>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>it ends early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>it happened</source>
        <translation>وقع</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/addresses.py"/>
        <source>it has control characters in it</source>
        <translation>فيه محارف تحكم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>it has no archive in it</source>
        <translation>ليس فيه أرشيف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>it has no document in it</source>
        <translation>ليس فيه مستند</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>it has {len} cells, and the header has {width}</source>
        <translation>فيه من الخلايا {len}، وفي الترويسة {width}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/unpacking.py"/>
        <source>it is a workbook of a spreadsheet, not CSV</source>
        <translation>هو مصنف جدول حسابي وليس CSV</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>it is an Office file of another kind</source>
        <translation>هو ملف Office من صنف آخر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/unpacking.py"/>
        <source>it is an archive with anything else than one CSV file that is not encrypted</source>
        <translation>هو أرشيف ليس فيه ملف CSV واحد غير مشفّر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>it is damaged UTF-8: byte {start} does not fit</source>
        <translation>هو UTF-8 تالف: البايت {start} لا يوافقه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>it is no row of CSV ({error})</source>
        <translation>ليس سطرًا من CSV ({error})</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/zipped.py"/>
        <source>it is no whole zip archive</source>
        <translation>ليس أرشيف zip كاملًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>it is not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>it is not UTF-8, and no other encoding clearly fits</source>
        <translation>ليس UTF-8، ولا ترميز آخر يوافقه بوضوح</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/bodies.py"/>
        <source>it is packed as “{coding}”, which was not asked for</source>
        <translation>مضغوط بـ «{coding}» ولم يُطلب ذلك</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/addresses.py"/>
        <source>it is too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/addresses.py"/>
        <source>it names no server</source>
        <translation>لا يسمي خادمًا</translation>
    </message>
    <message>
        <location filename="../../curator/store/projection.py"/>
        <source>it picks a value of another field</source>
        <translation>يختار قيمة حقل آخر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/decoding.py"/>
        <source>it says it is {encoding}, but byte {start} does not fit</source>
        <translation>يقول إنه {encoding}، لكن البايت {start} لا يوافقه</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>it was made again</source>
        <translation>بُني من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/epub.py"/>
        <source>its copy protection (DRM) lets only one program read it, ask the publisher for a free copy</source>
        <translation>حماية النسخ (DRM) تسمح ببرنامج واحد فقط، فاطلب من الناشر نسخة حرة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/http_messages.py"/>
        <source>its encoding “{other}” is not known</source>
        <translation>ترميزه «{other}» غير معروف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>its head is garbled</source>
        <translation>رأسه مشوّش</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>its header has {quoted} more than once</source>
        <translation>في ترويسته {quoted} أكثر من مرة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>its header is no line of CSV: {error}</source>
        <translation>ترويسته ليست سطرًا من CSV: {error}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>its header lacks {listed}{it}</source>
        <translation>ينقص ترويسته {listed}{it}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/epub.py"/>
        <source>its list of contents is missing</source>
        <translation>قائمة محتوياته مفقودة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/http_messages.py"/>
        <source>its packed body breaks off</source>
        <translation>متنه المضغوط ينقطع</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/http_messages.py"/>
        <source>its packed body is damaged</source>
        <translation>متنه المضغوط تالف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc_records.py"/>
        <source>its packed data break off or are damaged</source>
        <translation>بياناته المضغوطة تنقطع أو تالفة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/bodies.py"/>
        <source>its packing is damaged</source>
        <translation>ضغطه تالف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/zipped.py"/>
        <source>its part {short} is damaged</source>
        <translation>جزؤه {short} تالف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/zipped.py"/>
        <source>its part {short} is packed in a way that is not read</source>
        <translation>جزؤه {short} مضغوط بطريقة لا تُقرأ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf_process.py"/>
        <source>its structure is damaged</source>
        <translation>بنيته تالفة</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>judge whether it is plausible</source>
        <translation>الحكم على معقوليتها</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>judge whether the caveat touches it</source>
        <translation>الحكم هل يمسها التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>kept as written</source>
        <translation>باقٍ كما كُتب</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>kept as written; the gazetteer has {told}: choose it from the list if it is meant</source>
        <translation>باقٍ كما كُتب؛ في معجم الأماكن {told}: اختره من القائمة إن كان هو المقصود</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>kept as written; without the “@ ?” it is looked up</source>
        <translation>باقٍ كما كُتب؛ يُبحث عنه بلا «@ ?»</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed:civilian</source>
        <translation>القتلى (المدنيون)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed:side_a</source>
        <translation>القتلى (الطرف أ)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed:side_b</source>
        <translation>القتلى (الطرف ب)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed:total</source>
        <translation>القتلى (المجموع)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed:unknown</source>
        <translation>القتلى (غير معروفي الفئة)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed:victims</source>
        <translation>القتلى (هوية الضحايا)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed_or_injured:civilian</source>
        <translation>القتلى أو الجرحى (المدنيون)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed_or_injured:side_a</source>
        <translation>القتلى أو الجرحى (الطرف أ)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed_or_injured:side_b</source>
        <translation>القتلى أو الجرحى (الطرف ب)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed_or_injured:total</source>
        <translation>القتلى أو الجرحى (المجموع)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed_or_injured:unknown</source>
        <translation>القتلى أو الجرحى (غير معروفي الفئة)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>killed_or_injured:victims</source>
        <translation>القتلى أو الجرحى (هوية الضحايا)</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>leads from a secure to an open connection</source>
        <translation>يقود من اتصال آمن إلى اتصال مكشوف</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>leads on more than {most} times</source>
        <translation>يحوّل أكثر من {most} مرة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>leads on without saying where to</source>
        <translation>يحوّل ولا يذكر إلى أين</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>leads round in a circle</source>
        <translation>يدور في حلقة</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>leads to an address that cannot be fetched</source>
        <translation>يقود إلى عنوان لا يمكن جلبه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>line 1: {fault}</source>
        <translation>السطر 1: {fault}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>linear or fuzzy</source>
        <translation>خطي أو تقريبي</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>make a new event if it has to be taken up again</source>
        <translation>أنشئ حدثًا جديدًا إن كان لا بد من تناوله ثانيةً</translation>
    </message>
    <message>
        <location filename="../../curator/core/comments.py"/>
        <source>marking a comment as done</source>
        <translation>تعليم تعليق بأنه منتهٍ</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>maybe the same as</source>
        <translation>ربما نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/core/uniting.py"/>
        <source>merging events</source>
        <translation>دمج أحداث</translation>
    </message>
    <message>
        <location filename="../../curator/core/source_changes.py"/>
        <source>merging two sources</source>
        <translation>دمج مصدرين</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>missing originals and texts</source>
        <translation>أصول ونصوص مفقودة</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>missing:civilian</source>
        <translation>المفقودون (المدنيون)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>missing:side_a</source>
        <translation>المفقودون (الطرف أ)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>missing:side_b</source>
        <translation>المفقودون (الطرف ب)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>missing:total</source>
        <translation>المفقودون (المجموع)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>missing:unknown</source>
        <translation>المفقودون (غير معروفي الفئة)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>missing:victims</source>
        <translation>المفقودون (هوية الضحايا)</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>more than {low}</source>
        <translation>أكثر من {low}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf_process.py"/>
        <source>needs more than {seconds} seconds or {memory} GiB to be read</source>
        <translation>يحتاج إلى أكثر من {seconds} ثانية أو {memory} غ.ب ليُقرأ</translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>no claim in use speaks of it any more</source>
        <translation>لم تعد أي إفادة مستعملة تذكره</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>no records</source>
        <translation>لا سجلات</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/records.py"/>
        <source>no {kind} begins</source>
        <translation>لا {kind} يبدأ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>nobody is named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/dating.py"/>
        <source>nobody wrote it</source>
        <translation>لم يكتبها أحد</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>not in the gazetteer: kept as written</source>
        <translation>ليس في معجم الأماكن: باقٍ كما كُتب</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>not in the gazetteer: kept as written; similar: {told}</source>
        <translation>ليس في معجم الأماكن: باقٍ كما كُتب؛ ما يشبهه: {told}</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>not the same as</source>
        <translation>ليس نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/core/perpetrators.py"/>
        <source>not {words}</source>
        <translation>ليس {words}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/mediawiki.py"/>
        <source>number {revision}</source>
        <translation>الرقم {revision}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_context.py"/>
        <source>of the years in the heading only {year} fits</source>
        <translation>لا توافق من سنوات العنوان إلا {year}</translation>
    </message>
    <message>
        <location filename="../../curator/work/versions.py"/>
        <source>of {several} there are</source>
        <translation>هناك عدة نسخ من {several}</translation>
    </message>
    <message>
        <location filename="../../curator/store/projection.py"/>
        <source>one's own edit</source>
        <translation>تعديل صاحبه نفسه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/addresses.py"/>
        <source>only http and https addresses are</source>
        <translation>لا تُجلب إلا عناوين http وhttps</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>only parties to the conflict speak</source>
        <translation>لا يتكلم إلا أطراف النزاع</translation>
    </message>
    <message>
        <location filename="../../curator/work/settling.py"/>
        <source>opening a dispute</source>
        <translation>فتح خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>originals and texts</source>
        <translation>الأصول والنصوص</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>page of</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people abducted</source>
        <translation>المخطوفين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people detained</source>
        <translation>المحتجزين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people displaced</source>
        <translation>النازحين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people injured</source>
        <translation>الجرحى</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people killed</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people killed or injured</source>
        <translation>القتلى أو الجرحى</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people missing</source>
        <translation>المفقودين</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A</source>
        <translation>أفراد الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A abducted</source>
        <translation>المخطوفين من الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A detained</source>
        <translation>المحتجزين من الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A displaced</source>
        <translation>النازحين من الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A injured</source>
        <translation>الجرحى من الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A killed</source>
        <translation>القتلى من الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A killed or injured</source>
        <translation>القتلى أو الجرحى من الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A missing</source>
        <translation>المفقودين من الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side A released</source>
        <translation>المفرج عنهم من الطرف أ</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B</source>
        <translation>أفراد الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B abducted</source>
        <translation>المخطوفين من الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B detained</source>
        <translation>المحتجزين من الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B displaced</source>
        <translation>النازحين من الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B injured</source>
        <translation>الجرحى من الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B killed</source>
        <translation>القتلى من الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B killed or injured</source>
        <translation>القتلى أو الجرحى من الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B missing</source>
        <translation>المفقودين من الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of side B released</source>
        <translation>المفرج عنهم من الطرف ب</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class</source>
        <translation>أشخاص غير معروفي الفئة</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class abducted</source>
        <translation>المخطوفين غير المعروف صنفهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class detained</source>
        <translation>المحتجزين غير المعروف صنفهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class displaced</source>
        <translation>النازحين غير المعروف صنفهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class injured</source>
        <translation>الجرحى غير المعروف صنفهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class killed</source>
        <translation>القتلى غير المعروف صنفهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class killed or injured</source>
        <translation>القتلى أو الجرحى غير المعروف صنفهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class missing</source>
        <translation>المفقودين غير المعروف صنفهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people of unknown class released</source>
        <translation>المفرج عنهم غير المعروف صنفهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>people released</source>
        <translation>المفرج عنهم</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>picture, style, script or other file</source>
        <translation>صورة أو تنسيق أو نص برمجي أو ملف آخر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>pictures, styles, scripts or other files</source>
        <translation>صور أو تنسيقات أو نصوص برمجية أو ملفات أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>record of another kind</source>
        <translation>سجل من صنف آخر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>record that is too large</source>
        <translation>سجل أكبر مما ينبغي</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>released:civilian</source>
        <translation>المفرج عنهم (المدنيون)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>released:side_a</source>
        <translation>المفرج عنهم (الطرف أ)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>released:side_b</source>
        <translation>المفرج عنهم (الطرف ب)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>released:total</source>
        <translation>المفرج عنهم (المجموع)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>released:unknown</source>
        <translation>المفرج عنهم (غير معروفي الفئة)</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>released:victims</source>
        <translation>المفرج عنهم (هوية الضحايا)</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>reopen it first</source>
        <translation>أعد فتحه أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>reopening an event</source>
        <translation>إعادة فتح حدث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>repeated record</source>
        <translation>سجل مكرر</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>repeated records</source>
        <translation>سجلات مكررة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>resume it first</source>
        <translation>استأنفه أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>returning a claim</source>
        <translation>إعادة إفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>returning an event</source>
        <translation>إعادة حدث</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <location filename="../../curator/exchange/importers/pdf_process.py"/>
        <location filename="../../curator/exchange/importers/zipped.py"/>
        <source>save a copy without the password first</source>
        <translation>احفظ أولًا نسخة بلا كلمة مرور</translation>
    </message>
    <message>
        <location filename="../../curator/work/bearing.py"/>
        <source>saying how a claim bears on an event</source>
        <translation>بيان كيف تتصل إفادة بحدث</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>says itself that it is change {n} of device {d}.</source>
        <translation>يقول عن نفسه إنه التغيير {n} للجهاز {d}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/placing.py"/>
        <source>sea or air</source>
        <translation>بحر أو جو</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>settle it</source>
        <translation>حسمه</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>settle on “{chosen}”</source>
        <translation>الحسم على «{chosen}»</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <location filename="../../curator/work/versions.py"/>
        <source>settling a dispute</source>
        <translation>حسم خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/records.py"/>
        <source>several records begin</source>
        <translation>عدة سجلات تبدأ</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>situations {event}</source>
        <translation>حالة الحدث {event}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <location filename="../../curator/core/perpetrators.py"/>
        <source>somebody unknown</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>submit it first</source>
        <translation>قدِّمه أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>submit it for review first</source>
        <translation>قدِّمه للمراجعة أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>take it up for rework first</source>
        <translation>خذه لإعادة العمل أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/recording.py"/>
        <source>taken out when the claim was corrected</source>
        <translation>أُخرج حين صُححت الإفادة</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>taking a link back</source>
        <translation>سحب رابط</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>taking back a caveat</source>
        <translation>سحب التحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>taking back a discharge</source>
        <translation>التراجع عن رفع تحفظ</translation>
    </message>
    <message>
        <location filename="../../curator/core/settling.py"/>
        <source>taking back a dispute</source>
        <translation>سحب خلاف</translation>
    </message>
    <message>
        <location filename="../../curator/work/saved_filters.py"/>
        <source>taking back a filter</source>
        <translation>سحب مرشّح</translation>
    </message>
    <message>
        <location filename="../../curator/work/sources.py"/>
        <source>taking back how two sources stand to each other</source>
        <translation>سحب الصلة بين مصدرين</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>taking back that a claim is implausible</source>
        <translation>التراجع عن عدّ إفادة غير معقولة</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>texts and outlines</source>
        <translation>النصوص والمخططات</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_context.py"/>
        <source>the article is about {year}</source>
        <translation>المقالة عن سنة {year}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/relative_dates.py"/>
        <source>the date before, {first}</source>
        <translation>التاريخ السابق، {first}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/relative_dates.py"/>
        <source>the day of the report, {published_on}</source>
        <translation>يوم التقرير، {published_on}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>the day stands in an earlier sentence</source>
        <translation>اليوم مذكور في جملة سابقة</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_context.py"/>
        <source>the heading says {year}</source>
        <translation>العنوان يقول {year}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_context.py"/>
        <source>the last one before the report of {isoformat}</source>
        <translation>آخر سنة قبل تقرير {isoformat}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf_process.py"/>
        <source>the library that reads it failed over it</source>
        <translation>تعطلت المكتبة التي تقرؤه</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>the order of changes</source>
        <translation>ترتيب التغييرات</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>the server hung up</source>
        <translation>قطع الخادم الاتصال</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>the tables' names</source>
        <translation>أسماء الجداول</translation>
    </message>
    <message>
        <location filename="../../curator/core/splitting.py"/>
        <source>the total is split over other events now</source>
        <translation>الإجمالي موزَّع الآن على أحداث أخرى</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_context.py"/>
        <source>the weekday fits {year}</source>
        <translation>يوم الأسبوع يوافق {year}</translation>
    </message>
    <message>
        <location filename="../../curator/work/looking_again.py"/>
        <source>the words are gone</source>
        <translation>لم تعد الكلمات موجودة</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>the year is inferred: {basis}</source>
        <translation>السنة مستنتجة: {basis}</translation>
    </message>
    <message>
        <location filename="../../curator/work/versions.py"/>
        <source>there are none of anything in it</source>
        <translation>ليس فيه شيء له عدة نسخ</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>there is a NUL character in it</source>
        <translation>فيه محرف NUL</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc_records.py"/>
        <source>there is something else where a record should begin</source>
        <translation>هناك شيء آخر حيث ينبغي أن يبدأ سجل</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>this computer knows no certificate authority: install its package of them (ca-certificates)</source>
        <translation>لا يعرف هذا الحاسوب أي سلطة تصديق: ثبّت حزمتها (ca-certificates)</translation>
    </message>
    <message>
        <location filename="../../curator/store/locking.py"/>
        <source>this machine</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../curator/core/uniting.py"/>
        <source>un-merging events</source>
        <translation>فكّ ضمّ الأحداث</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counting.py"/>
        <source>unknown class</source>
        <translation>فئة غير معروفة</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>unknown number</source>
        <translation>عدد غير معروف</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>unmarked by hand</source>
        <translation>أُزيل تعليمه يدويًا</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc_records.py"/>
        <source>unpacks to more than {highest_ratio} times its size</source>
        <translation>يُفك إلى أكثر من {highest_ratio} ضعفًا من حجمه</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/http_messages.py"/>
        <source>unpacks to more than {largest_body} MiB</source>
        <translation>يُفك إلى أكثر من {largest_body} م.ب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/zipped.py"/>
        <source>unpacks to more than {largest_sum} MiB</source>
        <translation>يُفك إلى أكثر من {largest_sum} م.ب</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/table.py"/>
        <source>unpacks to more than {limit} GiB</source>
        <translation>يزيد عند فك ضغطه على {limit} غيبيبايت</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>until {latest}</source>
        <translation>حتى {latest}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <location filename="../../curator/suggest/lines/counts_told.py"/>
        <source>up to {high}</source>
        <translation>حتى {high}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>up to {number}</source>
        <translation>حتى {number}</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>waiting changes</source>
        <translation>التغييرات المنتظرة</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>waits for a reviewer</source>
        <translation>ينتظر مراجعًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>waits for review</source>
        <translation>تنتظر المراجعة</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>was altered</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>was returned for changes</source>
        <translation>أُعيد لإدخال تعديلات</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>was returned for more work</source>
        <translation>أُعيدت لمزيد من العمل</translation>
    </message>
    <message>
        <location filename="../../curator/store/projection.py"/>
        <source>what it points at has no effect</source>
        <translation>ما يشير إليه لا أثر له</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>what waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>why “{name}” is merged</source>
        <translation>سبب دمج «{name}»</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>why “{name}” is retired</source>
        <translation>سبب إيقاف «{name}»</translation>
    </message>
    <message>
        <location filename="../../curator/core/comments.py"/>
        <source>withdrawing a comment</source>
        <translation>سحب تعليق</translation>
    </message>
    <message>
        <location filename="../../curator/work/releases.py"/>
        <source>withdrawing a release</source>
        <translation>سحب إصدار</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>withdrawing an event</source>
        <translation>سحب حدث</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>work on that event instead, or un-merge it first</source>
        <translation>اعمل على ذلك الحدث بدلًا منه، أو فكّ ضمّه أولًا</translation>
    </message>
    <message>
        <location filename="../../curator/core/steps.py"/>
        <source>work on the claim that replaced it</source>
        <translation>اعمل في الإفادة التي حلّت محلها</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{address} has more than {limit} MiB: save the part that is needed and import that.</source>
        <translation>في {address} أكثر من {limit} م.ب: احفظ الجزء اللازم واستورده.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{address} is not given to programs (the server answered {status}): save the page in a browser, then import the file.</source>
        <translation>لا يُعطى {address} للبرامج (أجاب الخادم {status}): احفظ الصفحة في متصفح ثم استورد الملف.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{address} {why}: open it in a browser and give the address that it ends at.</source>
        <translation>‏{address} ‏{why}: افتحه في متصفح وأعطِ العنوان الذي ينتهي إليه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/mediawiki.py"/>
        <source>{authority} by the name “{name}”</source>
        <translation>{authority} بالاسم «{name}»</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/mediawiki.py"/>
        <source>{authority} with the {it} number {revision}</source>
        <translation>{authority} ‏({it}) بالرقم {revision}</translation>
    </message>
    <message>
        <location filename="../../curator/core/comments.py"/>
        <source>{author} wrote this comment, so only {author} can withdraw it: answer it, or mark it as done.</source>
        <translation>كتب {author} هذا التعليق، فلا يسحبه إلا {author}: أجب عنه أو علّمه بأنه منتهٍ.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>{because} It was decided in different ways: {sorted}.</source>
        <translation>{because} وقد تقرر بطرق مختلفة: {sorted}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>{behind} of {many} independent sources allow {best} {whom}: {told}.</source>
        <translation>{behind} من المصادر المستقلة ({many}) تسمح بالعدد {best} لعدد {whom}: {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>{best} lies outside what the sources give ({low} to {high}): choose a number between.</source>
        <translation>‏{best} خارج ما تعطيه المصادر (من {low} إلى {high}): اختر عددًا بينهما.</translation>
    </message>
    <message>
        <location filename="../../curator/core/outlook.py"/>
        <source>{bounds} (best {best})</source>
        <translation>{bounds} (الأفضل {best})</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>{column} is “{cells}”, which is not a day as 2016-12-31</source>
        <translation>{column} هو «{cells}»، وليس يومًا مثل ⁦2016-12-31⁩</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>{column} is “{text}”, which is not a number of degrees from -{most} to {most}</source>
        <translation>{column} هو «{text}»، وليس عدد درجات من -{most} إلى {most}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/incidents.py"/>
        <source>{column} is “{text}”, which is not {wanted}</source>
        <translation>{column} هو «{text}»، وليس {wanted}</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>{counted} and {counted2} may be one event and are both counted: decide whether they are.</source>
        <translation>قد يكون {counted} و{counted2} حدثًا واحدًا وكلاهما محسوب: قرّر إن كانا كذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/page_source.py"/>
        <source>{count} places are damaged: bytes that are no {declared} show as “�”.</source>
        <translation>مواضع تالفة عددها {count}: البايتات التي ليست {declared} تظهر بالعلامة «�».</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>{count} templates are</source>
        <translation>قوالب عددها {count}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/date_days.py"/>
        <source>{day} was a {weekdays}: correct the day or take the weekday out.</source>
        <translation>كان {day} يوم {weekdays}: صحّح اليوم أو احذف اسم يوم الأسبوع.</translation>
    </message>
    <message>
        <location filename="../../curator/work/errands.py"/>
        <source>{field} of one {kind_of}</source>
        <translation>{field} في {kind_of}</translation>
    </message>
    <message>
        <location filename="../../curator/store/locking.py"/>
        <source>{file} cannot be written to ({strerror}): see to its disk, or copy it elsewhere.</source>
        <translation>لا تمكن الكتابة في {file} ({strerror}): تحقق من قرصه أو انسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{first} against {second}</source>
        <translation>{first} مقابل {second}</translation>
    </message>
    <message>
        <location filename="../../curator/work/agreeing.py"/>
        <source>{first} cannot be compared with themselves: choose two people ({told}).</source>
        <translation>لا يُقارن {first} بنفسه: اختر شخصين ({told}).</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>{gone} counts that are</source>
        <translation>أعداد ({gone})</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>{governorate} lies outside the area of the total.</source>
        <translation>تقع {governorate} خارج منطقة الإجمالي.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>{high} or more</source>
        <translation>{high} أو أكثر</translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{holder} has this collection open: close it there, then open it here again.</source>
        <translation>هذه المجموعة مفتوحة عند {holder}: أغلقها هناك ثم افتحها هنا من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{holder} is making a collection at {path}: choose another name.</source>
        <translation>ينشئ {holder} مجموعة في {path}: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} cannot be reached ({why}): {hint}.</source>
        <translation>تعذّر الوصول إلى {host} ({why}): {hint}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} could not prove that it is {host} ({why}): {hint}.</source>
        <translation>لم يستطع {host} أن يثبت أنه هو {host} ({why}): {hint}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} did not give the page within {duration}: try again later.</source>
        <translation>لم يعطِ {host} الصفحة خلال {duration}: حاول لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} has too much to do just now: try again {when}.</source>
        <translation>لدى {host} الآن عمل كثير: حاول من جديد {when}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} leads to {found}</source>
        <translation>{host} يقود إلى {found}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{host} was not found: check the address, and whether this computer is online.</source>
        <translation>لم يُعثر على {host}: تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/concurrent.py"/>
        <source>{interval}{top}, best {best}</source>
        <translation>{interval}{top}، الأفضل {best}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{it} minutes</source>
        <translation>{it} دقيقة</translation>
    </message>
    <message>
        <location filename="../../curator/work/agreeing.py"/>
        <source>{lacking} made no claim here: choose two of those who did ({told}).</source>
        <translation>لم يسجّل {lacking} إفادة هنا: اختر اثنين ممن سجّلوا ({told}).</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/new_versions.py"/>
        <source>{left} caveats set by hand were not found again: set them anew where they belong.</source>
        <translation>لم يُعثر من جديد على تحفظات وُضعت يدويًا (عددها {left}): ضعها من جديد حيث تنتمي.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/getting.py"/>
        <source>{length} bytes are missing at its end</source>
        <translation>ينقص من آخره {length} بايت</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_warnings.py"/>
        <source>{len} citations have no entry in the list of references: {missing}{it}.</source>
        <translation>استشهادات بلا مدخل في قائمة المراجع (عددها {len}): {missing}{it}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grouping.py"/>
        <source>{len} claims</source>
        <translation>الإفادات ({len})</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>{len} references are used by a name that nothing defines: {undefined}{it}.</source>
        <translation>مراجع مستعملة باسم لا يعرّفه شيء (عددها {len}): {undefined}{it}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/refusals.py"/>
        <source>{lines} lines are at fault in “{name}”, so nothing was taken from it: correct and import it again.</source>
        <translation>في «{name}» من السطور ما به خطأ، وعددها {lines}، فلم يؤخذ منه شيء: صحّحه واستورده من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>{many} independent sources differ on {whom} and no number has most of them behind it; {best} is the lowest: {told}.</source>
        <translation>تختلف المصادر المستقلة ({many}) في عدد {whom} ولا عدد تؤيده أغلبيتها؛ {best} هو الأدنى: {told}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>{many} independent sources tell of it, and it is admitted or confirmed.</source>
        <translation>مصادر مستقلة عددها {many} تذكره، وهناك من أقر به أو أكده.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>{many} independent sources tell of it.</source>
        <translation>مصادر مستقلة عددها {many} تذكره.</translation>
    </message>
    <message>
        <location filename="../../curator/core/grading.py"/>
        <source>{many} sources tell of it, all of them parties to the conflict.</source>
        <translation>مصادر عددها {many} تذكره، وكلها أطراف في النزاع.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/docx.py"/>
        <source>{met} parts of another form are embedded and were left out.</source>
        <translation>أجزاء مضمَّنة من صيغة أخرى (عددها {met}) تُركت.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/epub.py"/>
        <source>{missing} {it} listed but not in the book.</source>
        <translation>مذكور وليس في الكتاب: {missing} ‏{it}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>{named} damaged and could not be read.</source>
        <translation>{named}: تالف لم تمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/pdf.py"/>
        <source>{named} without words: if there is text in pictures, run text recognition (OCR) and import the result.</source>
        <translation>{named} بلا كلمات: إن كان في الصور نص فشغّل التعرف الضوئي (OCR) واستورد النتيجة.</translation>
    </message>
    <message>
        <location filename="../../curator/core/weighing.py"/>
        <source>{name} (graded {grade})</source>
        <translation>{name} (الدرجة {grade})</translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>{name} belongs to a party to the conflict.</source>
        <translation>{name} ينتمي إلى طرف في النزاع.</translation>
    </message>
    <message>
        <location filename="../../curator/store/rescue.py"/>
        <source>{name} cannot be copied to be looked at ({strerror}): see to its disk, and make room.</source>
        <translation>لا يمكن نسخ {name} للنظر فيه ({strerror}): تحقق من قرصه وأفسح مساحة.</translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{name} cannot be read ({error}): it is no Curator collection, or damaged; “curator rescue” saves what is intact, and the -backups folder beside it has copies.</source>
        <translation>لا يُقرأ {name} ({error}): ليس مجموعة Curator، أو هو تالف؛ الأمر «curator rescue» ينقذ السليم، وفي المجلد ‎-backups‎ بجانبه نسخ.</translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>{name} could not be restored ({error}): choose another backup, or another place.</source>
        <translation>تعذّرت استعادة {name} ({error}): اختر نسخة احتياطية أخرى أو مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/staleness.py"/>
        <source>{name} gives {said} {whom}, outside the figure's {stands}: look at it again.</source>
        <translation>يعطي {name} ‏{said} لعدد {whom}، خارج {stands} في الرقم: انظر فيه من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>{name} has approved this already; {public_id} needs a second reviewer, because best is {large} or more or has changed by more than half.</source>
        <translation>اعتمده {name} من قبل؛ يحتاج {public_id} إلى مراجع ثانٍ لأن أفضل عدد {large} أو أكثر، أو لأنه تغيّر أكثر من النصف.</translation>
    </message>
    <message>
        <location filename="../../curator/core/source_changes.py"/>
        <source>{name} is called that too: choose another name, or merge the two where they are one source.</source>
        <translation>{name} له هذا الاسم أيضًا: اختر اسمًا آخر، أو ادمج الاثنين إن كانا مصدرًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>{name} is no copy of a collection: choose another one.</source>
        <translation>{name} ليس نسخة من مجموعة: اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{name} was written by an older Curator: open it once for writing, which brings it up to date.</source>
        <translation>كتب {name} إصدارٌ أقدم من Curator: افتحه مرة للكتابة فيُحدَّث.</translation>
    </message>
    <message>
        <location filename="../../curator/core/four_eyes.py"/>
        <source>{name} wrote a part of this, so somebody else has to {act}.</source>
        <translation>كتب {name} جزءًا من هذا، فلا بد لشخص آخر من {act}.</translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>{name}, the log of a collection that is gone, lies in {parent}</source>
        <translation>{name}، وهو سجل مجموعة زالت، موجود في {parent}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} abducted</source>
        <translation>المخطوفون: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>{number} changes of device {device} wait until somebody says whose it is.</source>
        <translation>تغييرات عددها {number} للجهاز {device} تنتظر أن يقول أحد لمن هو.</translation>
    </message>
    <message>
        <location filename="../../curator/store/log_check.py"/>
        <source>{number} changes wait for change {needs}: bring in a bundle of a laptop that has it.</source>
        <translation>تغييرات عددها {number} تنتظر التغيير {needs}: أدخِل حزمة من جهاز لديه هذا التغيير.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} claims</source>
        <translation>الإفادات: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} dates</source>
        <translation>التواريخ: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} detained</source>
        <translation>المحتجزون: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} displaced</source>
        <translation>النازحون: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} figures</source>
        <translation>الأرقام: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/dossiers.py"/>
        <source>{number} figures of {people} stand side by side.</source>
        <translation>أرقام عددها {number} لعدد {people} جنبًا إلى جنب.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} injured</source>
        <translation>الجرحى: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} killed</source>
        <translation>القتلى: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} killed or injured</source>
        <translation>القتلى أو الجرحى: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} missing</source>
        <translation>المفقودون: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} places</source>
        <translation>الأماكن: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>{number} released</source>
        <translation>المفرج عنهم: {number}</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>{pages} pages of</source>
        <translation>الصفحات ({pages}) من</translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{path} is empty or cut off: take a copy from the -backups folder beside it, or from where it came.</source>
        <translation>‏{path} فارغ أو مقطوع: خذ نسخة من المجلد ‎-backups‎ بجانبه أو من حيث أتى.</translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>{path} is there already</source>
        <translation>{path} موجود هناك</translation>
    </message>
    <message>
        <location filename="../../curator/store/locking.py"/>
        <source>{person} (on {machine}, process {process})</source>
        <translation>{person} (على {machine}، العملية {process})</translation>
    </message>
    <message>
        <location filename="../../curator/core/concurrent.py"/>
        <source>{person} wrote “{words}”, so somebody else has to settle on it, on a laptop of their own; {person} can settle on somebody else's version.</source>
        <translation>كتب {person} «{words}»، فلا بد أن يحسم عليه شخص آخر من جهازه؛ ويمكن أن يحسم {person} على نسخة شخص آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/concurrent.py"/>
        <source>{place_name}{at}, precision {precision}</source>
        <translation>{place_name}{at}، الدقة {precision}</translation>
    </message>
    <message>
        <location filename="../../curator/store/locking.py"/>
        <source>{place} may not be written to: change its permissions, or copy the collection elsewhere.</source>
        <translation>لا يُسمح بالكتابة في {place}: غيّر أذوناته أو انسخ المجموعة إلى مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/uniting.py"/>
        <source>{public_id} and {public_id2} are marked as not the same: take that link back first, if they are.</source>
        <translation>{public_id} و{public_id2} معلَّمان على أنهما ليسا الحدث نفسه: اسحب ذلك الرابط أولًا إن كانا كذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>{public_id} cannot be linked to itself: choose another event.</source>
        <translation>لا يمكن ربط {public_id} بنفسه: اختر حدثًا آخر.</translation>
    </message>
    <message>
        <location filename="../../curator/core/splitting.py"/>
        <source>{public_id} has a number of its own: leave it out of the split, or take the claim that gives it out of the event first.</source>
        <translation>لـ{public_id} عدد خاص به: اتركه خارج التوزيع، أو أخرج الإفادة التي تعطيه من الحدث أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/work/figures.py"/>
        <source>{public_id} has figures that nobody has confirmed: confirm them before it is approved.</source>
        <translation>في {public_id} أرقام لم يؤكدها أحد: أكّدها قبل اعتماده.</translation>
    </message>
    <message>
        <location filename="../../curator/core/splitting.py"/>
        <source>{public_id} is a total or a rest itself: split over single events.</source>
        <translation>{public_id} هو نفسه إجمالي أو باقٍ: وزّع على أحداث مفردة.</translation>
    </message>
    <message>
        <location filename="../../curator/work/settling.py"/>
        <source>{public_id} is not disputed on {field}, but on {fields}.</source>
        <translation>ليس {public_id} محل خلاف في {field}، بل في {fields}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/bulk.py"/>
        <source>{public_id} is of another kind or type than {public_id2}: approve events of one kind together.</source>
        <translation>{public_id} من نوع أو صنف غير {public_id2}: اعتمد معًا أحداثًا من نوع واحد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/review.py"/>
        <source>{public_id} is still disputed on {fields}: settle that first.</source>
        <translation>ما زال {public_id} محل خلاف في {fields}: احسم ذلك أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/splitting.py"/>
        <source>{public_id} is withdrawn or merged into another event: leave it out of the split.</source>
        <translation>{public_id} مسحوب أو مضموم إلى حدث آخر: اتركه خارج التوزيع.</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>{public_id} leads to {public_id2} by such links already, so {public_id2} cannot be {words} {public_id}: take one of them back first.</source>
        <translation>يؤدي {public_id} إلى {public_id2} بروابط كهذه أصلًا، فلا يمكن أن يكون {public_id2} هو {words} {public_id}: اسحب أحدها أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/bulk.py"/>
        <source>{public_id} may be the same as another event: look at that first.</source>
        <translation>قد يكون {public_id} هو نفسه حدثًا آخر: انظر في ذلك أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/bulk.py"/>
        <source>{public_id} needs a second reviewer: approve it by itself.</source>
        <translation>يحتاج {public_id} إلى مراجع ثانٍ: اعتمده وحده.</translation>
    </message>
    <message>
        <location filename="../../curator/core/verdicts.py"/>
        <source>{public_id} rests on “{title}”, and a check did not find in its citation what it says: cite another one there, discharge the caveat, or take the claim out.</source>
        <translation>يستند {public_id} إلى «{title}»، ولم يجد التحقق في استشهادها ما تقوله: استشهد بغيره فيها، أو ارفع التحفظ، أو أخرج الإفادة.</translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>{public_id} stands for the rest and has another number than is left now: take the rest again.</source>
        <translation>{public_id} يمثّل الباقي وله عدد غير المتبقي الآن: خذ الباقي مجددًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/omissions.py"/>
        <source>{quoted} stand side by side for {people}: mark one as a part of the other, or enter them as one count.</source>
        <translation>{quoted} جنبًا إلى جنب لعدد {people}: اجعل أحدها جزءًا من الآخر أو أدخلها عددًا واحدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>{said} is {which} {said2} already: there is nothing to link.</source>
        <translation>{said} هو {which} {said2} أصلًا: لا شيء يُربط.</translation>
    </message>
    <message>
        <location filename="../../curator/core/links.py"/>
        <source>{said} is {which} {said2}, so {public_id} cannot be {words} {public_id2}: take that link back first.</source>
        <translation>{said} هو {which} {said2}، فلا يمكن أن يكون {public_id} هو {words} {public_id2}: اسحب ذلك الرابط أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>{source} reports it.</source>
        <translation>{source} يذكره.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger_scope.py"/>
        <source>{source} reports nothing of it, and counts only what it reports.</source>
        <translation>لا يذكر {source} شيئًا عنه، ولا يحسب إلا ما يذكره.</translation>
    </message>
    <message>
        <location filename="../../curator/store/collection.py"/>
        <source>{taken}: choose another name, or open it.</source>
        <translation>{taken}: اختر اسمًا آخر أو افتحه.</translation>
    </message>
    <message>
        <location filename="../../curator/store/backup.py"/>
        <source>{taken}: restore to a new name, then compare the two.</source>
        <translation>{taken}: استعد باسم جديد ثم قارن بينهما.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/staging.py"/>
        <source>{target} is a file: choose another name for the folder.</source>
        <translation>‏{target} ملف: اختر اسمًا آخر للمجلد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/staging.py"/>
        <source>{target} is not as an export left it: move it away or choose another folder, so that it is not lost.</source>
        <translation>‏{target} ليس كما تركه تصدير: انقله أو اختر مجلدًا آخر لئلا يضيع.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>{templates} not known here, so only the words given to them were kept: {counted}.</source>
        <translation>{templates} غير معروفة هنا، فلم تُحفظ إلا الكلمات المعطاة لها: {counted}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/killed.py"/>
        <source>{there} figures of {people} stand side by side.</source>
        <translation>{there} من أرقام {people} قائمة جنبًا إلى جنب.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/workbook.py"/>
        <source>{title}: a sheet has room for {most_rows} rows. Take the layout curator, or a filter.</source>
        <translation>{title}: تتّسع الورقة لـ{most_rows} صفّ. خذ التخطيط curator، أو مرشّحًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/proposing.py"/>
        <source>{told} lies outside what the sources give ({interval}): enter a number between.</source>
        <translation>{told} خارج ما تعطيه المصادر ({interval}): أدخل عددًا بينهما.</translation>
    </message>
    <message>
        <location filename="../../curator/core/disputes.py"/>
        <source>{told}: whether it happened is disputed.</source>
        <translation>{told}: وقوعه محل خلاف.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/text_parts.py"/>
        <source>{uncertain} {has} no heading above to say what is covered: confirm the stretch that is proposed.</source>
        <translation>{uncertain} {has} لا عنوان فوقها يبيّن ما تشمله: أكِّد النطاق المقترح.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>{unused} references are defined in the list and used nowhere: they were left out.</source>
        <translation>مراجع معرَّفة في القائمة غير مستعملة (عددها {unused}): تُركت.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/addressed.py"/>
        <source>{url} was taken out of the collection while it was asked for: try again.</source>
        <translation>أُخرج {url} من المجموعة في أثناء طلبه: حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/events_made.py"/>
        <source>{versions}, {file}, line {line}: low {low}, best {best}, high {high}.</source>
        <translation>{versions}، {file}، السطر {line}: الأدنى {low}، الأفضل {best}، الأعلى {high}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{where}, which is on a private network or this computer: allow private networks if that is meant (--allow-private-network).</source>
        <translation>‏{where}، وهو في شبكة خاصة أو في هذا الحاسوب: اسمح بالشبكات الخاصة إن كان ذلك مقصودًا (‎--allow-private-network‎).</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>{whole} seconds</source>
        <translation>{whole} ثانية</translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>{words} claims {claimed} {whom}; no event is itemised beside it.</source>
        <translation>يعلن {words} {claimed} {whom}؛ ولا حدث مفصّلًا بجانبه.</translation>
    </message>
    <message>
        <location filename="../../curator/work/ledgers.py"/>
        <source>{words} claims {claimed} {whom}; the events itemised beside it come to {interval}, best {best}.</source>
        <translation>يعلن {words} {claimed} {whom}؛ والأحداث المفصّلة بجانبه تبلغ {interval}، والأفضل {best}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/shares.py"/>
        <source>{words} counts the {whom} of {parts} events together: split evenly, this is part {part} of {parts}.</source>
        <translation>يحسب {words} {whom} في {parts} من الأحداث معًا: بالتوزيع المتساوي هذا هو الجزء {part} من {parts}.</translation>
    </message>
    <message>
        <location filename="../../curator/core/statements.py"/>
        <source>{words} is marked as a part of itself, by way of another count: correct what it is a part of.</source>
        <translation>{words} موسوم بأنه جزء من نفسه عن طريق عدد آخر: صحّح ما هو جزء منه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/ledger.py"/>
        <source>{words} is not turned into a number, so nothing is set beside it.</source>
        <translation>{words} لم يتحول إلى عدد، فلا شيء يوضع بجانبه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/statements.py"/>
        <source>{words} is not turned into a number: choose a counting profile, or give the number that the words mean.</source>
        <translation>{words} لم يتحول إلى عدد: اختر ملف عدّ، أو أعطِ العدد الذي تعنيه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../curator/core/statements.py"/>
        <source>{words} is what the claim denies or takes back, so it gives no number.</source>
        <translation>{words} هو ما تنفيه الإفادة أو تسحبه، فلا يعطي عددًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/statements.py"/>
        <source>{words} names neither a least nor a most, so it gives no number.</source>
        <translation>{words} لا يسمي حدًا أدنى ولا أعلى، فلا يعطي عددًا.</translation>
    </message>
    <message>
        <location filename="../../curator/store/check.py"/>
        <source>“curator check --rebuild” makes it again</source>
        <translation>الأمر «curator check --rebuild» يبنيه من جديد</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/fetching/refusals.py"/>
        <source>“{address}” is no address that can be fetched ({why}): copy it from the browser again.</source>
        <translation>«{address}» ليس عنوانًا يمكن جلبه ({why}): انسخه من المتصفح من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/core/situations.py"/>
        <source>“{before}” reads “{exact}” in a newer version of its article.</source>
        <translation>«{before}» صار «{exact}» في نسخة أحدث من مقالته.</translation>
    </message>
    <message>
        <location filename="../../curator/store/queries/waiting_claims.py"/>
        <source>“{before}” reads “{now}” in a newer version of its article.</source>
        <translation>«{before}» صار «{now}» في نسخة أحدث من مقالته.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/acled/eligible.py"/>
        <source>“{event_type}” is none of ACLED's event types: choose one.</source>
        <translation>«{event_type}» ليس من أنواع الأحداث في ACLED: اختر واحدًا.</translation>
    </message>
    <message>
        <location filename="../../curator/store/journal.py"/>
        <source>“{field}” was changed while you were at it: look at the new value, then make your change again.</source>
        <translation>عُدّل «{field}» وأنت تعمل فيه: انظر إلى القيمة الجديدة ثم أعد تعديلك.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” and “{into}” are one already.</source>
        <translation>«{name}» و«{into}» واحد أصلًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” cannot be merged into “{name2}”: other rules go by it, and what is disputed or counted would change unseen. Retire “{name}” instead.</source>
        <translation>لا يمكن دمج «{name}» في «{name2}»: تتبعه قواعد أخرى، وسيتغير ما هو محل خلاف أو ما يُعد دون أن يُرى. أوقف «{name}» بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” cannot be merged: figures add up the standard classes, so all of them have to stay.</source>
        <translation>لا يمكن دمج «{name}»: الأرقام تجمع الفئات القياسية، فلا بد أن تبقى كلها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” cannot be read ({why}): check its permissions and the disk, or copy it and try again.</source>
        <translation>لا يُقرأ «{name}» ({why}): تحقق من أذوناته ومن القرص، أو انسخه وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” cannot be read as {what} ({why}): get the file anew from where it came.</source>
        <translation>لا يُقرأ «{name}» بوصفه {what} ({why}): أحضر الملف من جديد من حيث أتى.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” cannot be retired: figures need it. It can be renamed.</source>
        <translation>لا يمكن إيقاف «{name}»: تحتاج إليه الأرقام. ويمكن تغيير اسمه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” cannot be the name of a term: use up to 80 letters, digits and spaces, no commas.</source>
        <translation>لا يصلح «{name}» اسمًا لمصطلح: استخدم حتى ⁦80⁩ حرفًا ورقمًا ومسافة، بلا فواصل.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” cannot be turned into text ({why}): save it again as UTF-8.</source>
        <translation>لا يتحول «{name}» إلى نص ({why}): احفظه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” comes with the program and cannot be changed: add a profile of your own.</source>
        <translation>«{name}» يأتي مع البرنامج ولا يمكن تغييره: أضف ملف عدّ خاصًا بك.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” has no page with text in it, but {instead}: choose an archive with pages.</source>
        <translation>ليس في «{name}» صفحة فيها نص، بل {instead}: اختر أرشيفًا فيه صفحات.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” has no words in it: choose a file with text.</source>
        <translation>لا كلمات في «{name}»: اختر ملفًا فيه نص.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” has tags nested deeper than any page that people write: copy its words into a plain text and take that in.</source>
        <translation>وسوم «{name}» متداخلة أكثر من أي صفحة يكتبها الناس: انسخ كلماتها إلى نص عادي وأدخِله.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” has {mebibytes} MiB, and at most {mebibytes2} MiB are taken in: split it into articles.</source>
        <translation>حجم «{name}» ‏{mebibytes} م.ب، ولا يُدخَل أكثر من {mebibytes2} م.ب: قسّمه إلى مقالات.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” holds several articles: import it into a collection to work with each of them.</source>
        <translation>في «{name}» عدة مقالات: استورده إلى مجموعة لتعمل في كل منها.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” is merged into “{merged_into}”: take that back first.</source>
        <translation>«{name}» مدمج في «{merged_into}»: تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” is neither merged nor retired.</source>
        <translation>«{name}» ليس مدمجًا ولا موقوفًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{name}” is not offered any more as it is.</source>
        <translation>«{name}» لم يعد معروضًا أصلًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” is not plain text but seems to be {what}: save or export it as plain text first.</source>
        <translation>ليس «{name}» نصًا عاديًا بل يبدو أنه {what}: احفظه أو صدّره نصًا عاديًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/refusals.py"/>
        <source>“{name}” is not read as UCDP GED ({because}): take the CSV file as UCDP publishes it, with all its columns.</source>
        <translation>لا يُقرأ «{name}» على أنه UCDP GED ({because}): خذ ملف CSV كما تنشره UCDP بكل أعمدته.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” is not taken in because it {why}: take out the part that matters and import that.</source>
        <translation>لم يُدخَل «{name}» لأنه {why}: استخرج الجزء المهم واستورده.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” is {what} that is locked: {how}.</source>
        <translation>‏«{name}» ‏{what} مقفل: {how}.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/refusals.py"/>
        <source>“{name}” is {what}, not a file: give the files themselves.</source>
        <translation>‏«{name}» ‏{what} لا ملف: أعطِ الملفات نفسها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/wikitext.py"/>
        <source>“{name}” only redirects to “{target}”: take in that page instead.</source>
        <translation>لا يفعل «{name}» إلا التحويل إلى «{target}»: أدخِل تلك الصفحة بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/in_steps.py"/>
        <source>“{name}” was changed since it was looked through: look through it again.</source>
        <translation>تغيّر «{name}» بعد تصفحه: تصفحه ثانية.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/importers/warc.py"/>
        <source>“{name}”: left out were {counted}.</source>
        <translation>«{name}»: تُرك {counted}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/looked_up_places.py"/>
        <source>“{name}”: {len} places are called that: {told}{more}. Choose one from the list while typing, or write behind a comma what it lies in.</source>
        <translation>«{name}»: أماكن بهذا الاسم عددها {len}: {told}{more}. اختر واحدًا من القائمة وأنت تكتب، أو اكتب بعد فاصلة ما يقع فيه.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/naming.py"/>
        <source>“{part}” is no caveat: choose one of {sorted}.</source>
        <translation>«{part}» ليس تحفظًا: اختر واحدًا من {sorted}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/typed_places.py"/>
        <source>“{part}”: name the place before its position.</source>
        <translation>«{part}»: سمِّ المكان قبل إحداثياته.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/ucdp/eligible.py"/>
        <source>“{side}” names no organised actor, and UCDP GED has none but these.</source>
        <translation>«{side}» لا يسمي جهة منظَّمة، وليس في UCDP GED غيرها.</translation>
    </message>
    <message>
        <location filename="../../curator/exchange/exporters/__init__.py"/>
        <source>“{text}” would stand in the files, and has the name of somebody who uses the program: say it otherwise.</source>
        <translation>«{text}» سيظهر في الملفات وفيه اسم أحد مستخدمي البرنامج: قله بعبارة أخرى.</translation>
    </message>
    <message>
        <location filename="../../curator/work/claims.py"/>
        <source>“{title}” rests on these words: withdraw or correct that claim first.</source>
        <translation>تقوم «{title}» على هذه الكلمات: اسحب تلك الإفادة أو صحّحها أولًا.</translation>
    </message>
    <message>
        <location filename="../../curator/core/proposing.py"/>
        <source>“{told}” stands already: choose it instead of entering it again.</source>
        <translation>«{told}» قائمة أصلًا: اخترها بدل إدخالها مجددًا.</translation>
    </message>
    <message>
        <location filename="../../curator/work/commenting.py"/>
        <source>“{typed}” is no field: give {listed}, or killed:civilian and its like.</source>
        <translation>«{typed}» ليس حقلًا: أعطِ {listed}، أو killed:civilian وما شابهه.</translation>
    </message>
    <message>
        <location filename="../../curator/core/reach.py"/>
        <source>“{verbatim}” became a number by the counting rule {rule}.</source>
        <translation>صار «{verbatim}» عددًا بقاعدة العدّ {rule}.</translation>
    </message>
    <message>
        <location filename="../../curator/work/entering.py"/>
        <source>“{verbatim}”: Write the days of the event itself, not of a {value}.</source>
        <translation>«{verbatim}»: اكتب أيام الحدث نفسه، لا أيام {value}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/dating.py"/>
        <source>“{verbatim}”: no day could be told</source>
        <translation>«{verbatim}»: لم يُستخرج منه يوم</translation>
    </message>
    <message>
        <location filename="../../curator/core/concurrent.py"/>
        <source>“{wanted}” is none of the versions of {name}: choose {values}.</source>
        <translation>«{wanted}» ليس من نسخ {name}: اختر {values}.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/typed_places.py"/>
        <source>“{where}” lies off the globe: latitude comes first, then longitude.</source>
        <translation>«{where}» خارج الكرة الأرضية: يأتي خط العرض أولًا ثم خط الطول.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/typed_places.py"/>
        <source>“{where}”: give latitude and longitude in degrees, for example @ 34.95, 36.61.</source>
        <translation>«{where}»: أعطِ خط العرض وخط الطول بالدرجات، مثل ⁦@ 34.95, 36.61⁩.</translation>
    </message>
    <message>
        <location filename="../../curator/core/concurrent.py"/>
        <source>“{words}” by {listed}</source>
        <translation>«{words}» بقلم {listed}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>“{words}” cannot be read here: take it out, or put words for people into quotation marks.</source>
        <translation>لا يُقرأ «{words}» هنا: احذفه، أو ضع الكلمات الدالة على الناس بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>“{words}” denies: write 0 or no one, or take it out.</source>
        <translation>«{words}» نفي: اكتب 0 أو «لا أحد»، أو احذفه.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>“{words}” has no number beside it: write it right before the number.</source>
        <translation>لا عدد بجانب «{words}»: اكتبه قبل العدد مباشرة.</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/line_dates.py"/>
        <location filename="../../curator/suggest/line_reasons.py"/>
        <source>“{words}” is not known here. Did you mean {meant}?</source>
        <translation>«{words}» غير معروف هنا. هل تقصد {meant}؟</translation>
    </message>
    <message>
        <location filename="../../curator/work/entering.py"/>
        <source>“{words}”: Write one number of {people}, such as 11.</source>
        <translation>«{words}»: اكتب عددًا واحدًا ({people})، مثل ⁦11⁩.</translation>
    </message>
    <message>
        <location filename="../../curator/core/wording.py"/>
        <source>“{words}”: {why}</source>
        <translation>«{words}»: {why}</translation>
    </message>
    <message>
        <location filename="../../curator/suggest/lines/naming.py"/>
        <source>“{words}”: “{inside}” is not known here. Did you mean {almost}?</source>
        <translation>«{words}»: «{inside}» غير معروف هنا. هل تقصد {almost}؟</translation>
    </message>
    <message>
        <location filename="../../curator/core/vocabulary_changes.py"/>
        <source>“{word}” is taken already, by the term “{taken}”: choose another word.</source>
        <translation>«{word}» مأخوذ من قبل، للمصطلح «{taken}»: اختر كلمة أخرى.</translation>
    </message>
</context>
</TS>
