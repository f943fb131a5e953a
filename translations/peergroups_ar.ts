<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About PeerGroups</source>
            <translation>حول PeerGroups</translation>
        </message>
        <message>
            <source>An offline, encrypted notebook for volunteers who lead peer-support groups.</source>
            <translation>دفتر مشفر يعمل بلا إنترنت، لمن يتطوع في قيادة مجموعات الدعم بين الأقران.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>الإصدار {number}</translation>
        </message>
        <message>
            <source>It needs no internet and no account. What you write stays on this computer, encrypted.</source>
            <translation>لا يحتاج إلى إنترنت ولا إلى حساب. ما تكتبه يبقى في هذا الحاسوب، مشفرا.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <source>PeerGroups is free software under the MIT licence. Its window is made with Qt {version} and PySide, used under the GNU Lesser General Public Licence, version 3: you may replace them by your own build.</source>
            <translation>برنامج PeerGroups برنامج حر بترخيص MIT. صُنعت نافذته باستعمال Qt {version} و PySide بترخيص GNU Lesser General Public Licence، الإصدار 3: ويمكن استبدالهما بنسخة أخرى من بنائك.</translation>
        </message>
        <message>
            <source>It uses SQLCipher, SQLAlchemy, SQLModel, cryptography, HarfBuzz and ICU, the Noto fonts (SIL Open Font Licence) and outlines of Lucide (ISC licence).</source>
            <translation>يستخدم SQLCipher وSQLAlchemy وSQLModel وcryptography وHarfBuzz وICU وخطوط Noto (رخصة SIL Open Font) ورسوما من Lucide (رخصة ISC).</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>What this group has agreed on</source>
            <translation>ما اتفقت عليه هذه المجموعة</translation>
        </message>
        <message>
            <source>Printed below the usual agreement: confidentiality, the right to pass, respect.</source>
            <translation>يُطبع تحت الاتفاق المعتاد: السرية، والحق في عدم الكلام، والاحترام.</translation>
        </message>
        <message>
            <source>Print the agreement</source>
            <translation>طباعة الاتفاق</translation>
        </message>
        <message>
            <source>Put the group into the trash</source>
            <translation>نقل المجموعة إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>Start the group again</source>
            <translation>بدء المجموعة من جديد</translation>
        </message>
        <message>
            <source>End the group</source>
            <translation>إنهاء المجموعة</translation>
        </message>
        <message>
            <source>Lists and papers show: {level}</source>
            <translation>تعرض القوائم والأوراق: {level}</translation>
        </message>
        <message>
            <source>{group} meets again, without the sessions it had planned. Plan them anew.</source>
            <translation>تجتمع {group} من جديد من دون اللقاءات التي كانت مقررة لها. خطّط لها من جديد.</translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s) are taken away or cancelled.</source>
            <translation>
                <numerusform>لا لقاءات مقررة تُزال أو تُلغى.</numerusform>
                <numerusform>يُزال لقاء مقرر واحد أو يُلغى.</numerusform>
                <numerusform>يُزال لقاءان مقرران أو يُلغيان.</numerusform>
                <numerusform>تُزال %n لقاءات مقررة أو تُلغى.</numerusform>
                <numerusform>يُزال %n لقاء مقررا أو يُلغى.</numerusform>
                <numerusform>يُزال %n لقاء مقرر أو يُلغى.</numerusform>
            </translation>
        </message>
        <message>
            <source>People, past sessions and notes stay. Starting the group again plans no session.</source>
            <translation>يبقى الأشخاص واللقاءات الماضية والملاحظات. بدء المجموعة من جديد لا يخطّط لأي لقاء.</translation>
        </message>
        <message>
            <source>End this group?</source>
            <translation>هل تنتهي هذه المجموعة؟</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>دعها تستمر</translation>
        </message>
        <message>
            <source>The group has ended.</source>
            <translation>انتهت المجموعة.</translation>
        </message>
        <message>
            <source>{group} has ended, and none of its sessions is planned any more. What was kept stays.</source>
            <translation>انتهت {group} ولم يعد لها لقاء مقرر. ما حُفظ يبقى.</translation>
        </message>
        <message>
            <source>{group} is in the trash.</source>
            <translation>{group} في سلة المحذوفات.</translation>
        </message>
    </context>
    <context>
        <name>AccessPane</name>
        <message>
            <source>Each person opens the vault with a passphrase of their own. What each may see and do is kept by the program, not by the lock: somebody skilled with a way in could read everything.</source>
            <translation>يفتح كل شخص الخزنة بعبارة مرور خاصة به. أما ما يحق لكل واحد أن يراه ويفعله فيحرسه البرنامج لا القفل: شخص ماهر لديه مدخل يستطيع أن يقرأ كل شيء.</translation>
        </message>
        <message>
            <source>Invite a person</source>
            <translation>دعوة شخص</translation>
        </message>
        <message>
            <source>This way in belongs to nobody. Take it away if you do not know why it is there.</source>
            <translation>هذا المدخل لا يخص أحدا. أزله إن لم تعرف سبب وجوده.</translation>
        </message>
        <message>
            <source>No group yet.</source>
            <translation>لا مجموعة بعد.</translation>
        </message>
        <message>
            <source>This person has no way in any more.</source>
            <translation>لم يعد لهذا الشخص مدخل.</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>تعديل {name}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (أنت)</translation>
        </message>
        <message>
            <source>No picture word yet. Since {day}.</source>
            <translation>لا كلمة مصورة بعد. منذ {day}.</translation>
        </message>
        <message>
            <source>Picture word: {picture}. Since {day}.</source>
            <translation>الكلمة المصورة: {picture}. منذ {day}.</translation>
        </message>
        <message>
            <source>Take the way in of {name} away</source>
            <translation>سحب مدخل {name}</translation>
        </message>
        <message>
            <source>Take the way in away</source>
            <translation>سحب المدخل</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;انتقال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>الأل&amp;وان</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;جديد</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;طباعة</translation>
        </message>
        <message>
            <source>&amp;Do what the page is for</source>
            <translation>تن&amp;فيذ ما تقدمه الصفحة</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;قفل</translation>
        </message>
        <message>
            <source>Lock and &amp;hide</source>
            <translation>قفل وإ&amp;خفاء</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>خر&amp;وج</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Undo: {work}</source>
            <translation>&amp;تراجع: {work}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <source>&amp;Redo: {work}</source>
            <translation>إ&amp;عادة: {work}</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>ت&amp;غيير</translation>
        </message>
        <message>
            <source>Copy the &amp;group</source>
            <translation>نسخ المجم&amp;وعة</translation>
        </message>
        <message>
            <source>Menu of what is ch&amp;osen</source>
            <translation>قائمة ما تم ا&amp;ختياره</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>&amp;بحث في هذه الصفحة</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>ت&amp;كبير الخط</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>ت&amp;صغير الخط</translation>
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation>حجم الخط ال&amp;معتاد</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;فاتح</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;داكن</translation>
        </message>
        <message>
            <source>High contrast on &amp;black</source>
            <translation>تباين عال على أ&amp;سود</translation>
        </message>
        <message>
            <source>High contrast on &amp;white</source>
            <translation>تباين عال على أ&amp;بيض</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>ال&amp;يوم</translation>
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation>ال&amp;مجموعات</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>الأ&amp;شخاص</translation>
        </message>
        <message>
            <source>&amp;Calendar</source>
            <translation>ال&amp;تقويم</translation>
        </message>
        <message>
            <source>&amp;Handouts</source>
            <translation>ال&amp;نشرات</translation>
        </message>
        <message>
            <source>&amp;Follow-ups</source>
            <translation>المتا&amp;بعات</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>الإ&amp;عدادات</translation>
        </message>
        <message>
            <source>He&amp;lp now</source>
            <translation>مساع&amp;دة الآن</translation>
        </message>
        <message>
            <source>S&amp;earch or do</source>
            <translation>ب&amp;حث أو أمر</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <translation>الجزء التا&amp;لي من النافذة</translation>
        </message>
        <message>
            <source>Part of the &amp;window before</source>
            <translation>الجزء ال&amp;سابق من النافذة</translation>
        </message>
        <message>
            <source>&amp;Menus</source>
            <translation>ال&amp;قوائم</translation>
        </message>
        <message>
            <source>&amp;Help and keys</source>
            <translation>مساعدة و&amp;مفاتيح</translation>
        </message>
        <message>
            <source>Is &amp;everything all right?</source>
            <translation>هل &amp;كل شيء على ما يرام؟</translation>
        </message>
        <message>
            <source>What &amp;protects your notes</source>
            <translation>ما ال&amp;ذي يحمي ملاحظاتك</translation>
        </message>
        <message>
            <source>&amp;Writing of crisis with care</source>
            <translation>الكتابة عن الأ&amp;زمات بعناية</translation>
        </message>
        <message>
            <source>&amp;About PeerGroups</source>
            <translation>&amp;حول PeerGroups</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>AddSessionPane</name>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>المدة بالدقائق</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>If it is another one than usual.</source>
            <translation>إذا كان غير المكان المعتاد.</translation>
        </message>
        <message>
            <source>Add the session</source>
            <translation>إضافة اللقاء</translation>
        </message>
        <message>
            <source>One session beside the series.</source>
            <translation>لقاء واحد إلى جانب السلسلة.</translation>
        </message>
        <message>
            <source>A session on {date} was added</source>
            <translation>تمت إضافة لقاء يوم {date}</translation>
        </message>
    </context>
    <context>
        <name>Ahead</name>
        <message>
            <source>Two sessions at one hour</source>
            <translation>لقاءان في الساعة نفسها</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) change</source>
            <translation>
                <numerusform>لا يتغير أي لقاء</numerusform>
                <numerusform>يتغير لقاء واحد</numerusform>
                <numerusform>يتغير لقاءان</numerusform>
                <numerusform>تتغير %n لقاءات</numerusform>
                <numerusform>يتغير %n لقاء</numerusform>
                <numerusform>يتغير %n لقاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) get the new time</source>
            <translation>
                <numerusform>لا لقاء يأخذ الوقت الجديد</numerusform>
                <numerusform>لقاء واحد يأخذ الوقت الجديد</numerusform>
                <numerusform>لقاءان يأخذان الوقت الجديد</numerusform>
                <numerusform>%n لقاءات تأخذ الوقت الجديد</numerusform>
                <numerusform>%n لقاء تأخذ الوقت الجديد</numerusform>
                <numerusform>%n لقاء تأخذ الوقت الجديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are added</source>
            <translation>
                <numerusform>لا لقاء جديد يُخطَّط</numerusform>
                <numerusform>لقاء جديد واحد يُخطَّط</numerusform>
                <numerusform>لقاءان جديدان يُخطَّطان</numerusform>
                <numerusform>%n لقاءات جديدة تُخطَّط</numerusform>
                <numerusform>%n لقاء جديدا تُخطَّط</numerusform>
                <numerusform>%n لقاء جديد يُخطَّط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are no longer planned</source>
            <translation>
                <numerusform>لا لقاء يسقط من الخطة</numerusform>
                <numerusform>لقاء واحد لم يعد مخططا</numerusform>
                <numerusform>لقاءان لم يعودا مخططين</numerusform>
                <numerusform>%n لقاءات لم تعد مخططة</numerusform>
                <numerusform>%n لقاء لم تعد مخططة</numerusform>
                <numerusform>%n لقاء لم تعد مخططة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>لا لقاء يبقى كما هو</numerusform>
                <numerusform>لقاء واحد يبقى كما هو</numerusform>
                <numerusform>لقاءان يبقيان كما هما</numerusform>
                <numerusform>%n لقاءات تبقى كما هي</numerusform>
                <numerusform>%n لقاء تبقى كما هي</numerusform>
                <numerusform>%n لقاء تبقى كما هي</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>لا يتغير شيء.</translation>
        </message>
        <message>
            <source>{date}: no longer planned, another day takes its place</source>
            <translation>{date}: لم يعد مخطَّطا، ويحل يوم آخر محله</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا شيء غير ذلك</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>days, at the end of a list of them</comment>
            <translation>
                <numerusform>لا شيء غيرها</numerusform>
                <numerusform>يوم آخر</numerusform>
                <numerusform>يومان آخران</numerusform>
                <numerusform>%n أيام أخرى</numerusform>
                <numerusform>%n يوما آخر</numerusform>
                <numerusform>%n يوم آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>At that hour the group already meets on: {days}. There would be two sessions.</source>
            <translation>تجتمع المجموعة في تلك الساعة أصلا: {days}. سيكون هناك لقاءان.</translation>
        </message>
        <message>
            <source>{date}: {why}</source>
            <translation>{date}: {why}</translation>
        </message>
    </context>
    <context>
        <name>AllRightPane</name>
        <message>
            <source>Looking at the backups and the vault…</source>
            <translation>جارٍ النظر في النسخ الاحتياطية والخزنة…</translation>
        </message>
        <message numerus="yes">
            <source>%n of these need(s) a look.</source>
            <translation>
                <numerusform>لا شيء هنا يحتاج إلى نظر.</numerusform>
                <numerusform>أمر واحد هنا يحتاج إلى نظر.</numerusform>
                <numerusform>أمران هنا يحتاجان إلى نظر.</numerusform>
                <numerusform>%n أمور هنا تحتاج إلى نظر.</numerusform>
                <numerusform>%n أمرا هنا تحتاج إلى نظر.</numerusform>
                <numerusform>%n أمر هنا تحتاج إلى نظر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs a look.</source>
            <translation>لا شيء يحتاج إلى نظر.</translation>
        </message>
        <message>
            <source>Beside the vault: the newest that was proved is of {day}.</source>
            <translation>بجانب الخزنة: أحدث نسخة تم التأكد منها من {day}.</translation>
        </message>
        <message>
            <source>Beside the vault: none that was proved.</source>
            <translation>بجانب الخزنة: لا نسخة تم التأكد منها.</translation>
        </message>
        <message>
            <source>No second place was chosen: when this computer is lost, so is the vault.</source>
            <translation>لم يُختر مكان ثان: إذا ضاع هذا الحاسوب ضاعت الخزنة معه.</translation>
        </message>
        <message>
            <source>In the second place: the newest that was proved is of {day}.</source>
            <translation>في المكان الثاني: أحدث نسخة تم التأكد منها من {day}.</translation>
        </message>
        <message>
            <source>In the second place: none that was proved, or it is not there now.</source>
            <translation>في المكان الثاني: لا نسخة تم التأكد منها، أو أنه غير موجود الآن.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) there are no whole backup of this vault.</source>
            <translation>
                <numerusform>كل ما هناك من ملفات نسخ كاملة من هذه الخزنة.</numerusform>
                <numerusform>هناك ملف واحد ليس نسخة احتياطية كاملة من هذه الخزنة.</numerusform>
                <numerusform>هناك ملفان ليسا نسختين كاملتين من هذه الخزنة.</numerusform>
                <numerusform>هناك %n ملفات ليست نسخا كاملة من هذه الخزنة.</numerusform>
                <numerusform>هناك %n ملفا ليست نسخا كاملة من هذه الخزنة.</numerusform>
                <numerusform>هناك %n ملف ليست نسخا كاملة من هذه الخزنة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Whoever has the recovery sheet gets in too.</source>
            <translation>ومن لديه ورقة الاسترجاع يدخل أيضا.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before the key was changed open with the ways in of then.</source>
            <translation>
                <numerusform>لا نسخة من قبل تغيير المفتاح تُفتح بطرق الدخول السابقة.</numerusform>
                <numerusform>نسخة احتياطية واحدة من قبل تغيير المفتاح تُفتح بطرق الدخول السابقة.</numerusform>
                <numerusform>نسختان احتياطيتان من قبل تغيير المفتاح تُفتحان بطرق الدخول السابقة.</numerusform>
                <numerusform>%n نسخ احتياطية من قبل تغيير المفتاح تُفتح بطرق الدخول السابقة.</numerusform>
                <numerusform>%n نسخة احتياطية من قبل تغيير المفتاح تُفتح بطرق الدخول السابقة.</numerusform>
                <numerusform>%n نسخة احتياطية من قبل تغيير المفتاح تُفتح بطرق الدخول السابقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who can get in</source>
            <translation>من يستطيع الدخول</translation>
        </message>
        <message>
            <source>somebody unknown</source>
            <translation>شخص غير معروف</translation>
        </message>
        <message>
            <source>a coordinator without a name yet</source>
            <translation>منسّق بلا اسم بعد</translation>
        </message>
        <message>
            <source>It was not looked through on this computer yet.</source>
            <translation>لم تُفحص على هذا الحاسوب بعد.</translation>
        </message>
        <message numerus="yes">
            <source>On {day} %n thing(s) were found.</source>
            <translation>
                <numerusform>في {day} لم يوجد شيء.</numerusform>
                <numerusform>في {day} وُجد شيء واحد.</numerusform>
                <numerusform>في {day} وُجد شيئان.</numerusform>
                <numerusform>في {day} وُجدت %n أشياء.</numerusform>
                <numerusform>في {day} وُجد %n شيئا.</numerusform>
                <numerusform>في {day} وُجد %n شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was looked through on {day}, and it is sound.</source>
            <translation>فُحصت في {day}، وهي سليمة.</translation>
        </message>
        <message>
            <source>Damage in the vault</source>
            <translation>تلف في الخزنة</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a passphrase or a recovery code was wrong in thirty days.</source>
            <translation>
                <numerusform>لم تُكتب عبارة مرور ولا رمز استرجاع خطأ في ثلاثين يوما.</numerusform>
                <numerusform>كُتبت عبارة مرور أو رمز استرجاع خطأ مرة واحدة في ثلاثين يوما.</numerusform>
                <numerusform>كُتبت عبارة مرور أو رمز استرجاع خطأ مرتين في ثلاثين يوما.</numerusform>
                <numerusform>كُتبت عبارة مرور أو رمز استرجاع خطأ %n مرات في ثلاثين يوما.</numerusform>
                <numerusform>كُتبت عبارة مرور أو رمز استرجاع خطأ %n مرة في ثلاثين يوما.</numerusform>
                <numerusform>كُتبت عبارة مرور أو رمز استرجاع خطأ %n مرة في ثلاثين يوما.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) somebody tried what their role does not allow in thirty days.</source>
            <translation>
                <numerusform>لم يحاول أحد ما لا يسمح به دوره في ثلاثين يوما.</numerusform>
                <numerusform>حاول أحدهم ما لا يسمح به دوره مرة واحدة في ثلاثين يوما.</numerusform>
                <numerusform>حاول أحدهم ما لا يسمح به دوره مرتين في ثلاثين يوما.</numerusform>
                <numerusform>حاول أحدهم ما لا يسمح به دوره %n مرات في ثلاثين يوما.</numerusform>
                <numerusform>حاول أحدهم ما لا يسمح به دوره %n مرة في ثلاثين يوما.</numerusform>
                <numerusform>حاول أحدهم ما لا يسمح به دوره %n مرة في ثلاثين يوما.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was refused</source>
            <translation>ما رُفض</translation>
        </message>
        <message>
            <source>Nothing in thirty days.</source>
            <translation>لا شيء في ثلاثين يوما.</translation>
        </message>
        <message>
            <source>The disk</source>
            <translation>القرص</translation>
        </message>
        <message>
            <source>The program cannot tell whether it is encrypted. The settings of the computer say so.</source>
            <translation>لا يستطيع البرنامج معرفة ما إذا كان مشفّرا. إعدادات الحاسوب تبيّن ذلك.</translation>
        </message>
        <message>
            <source>The system encrypts it: also what memory leaves on it.</source>
            <translation>يشفّره النظام، ويشفّر معه ما تتركه الذاكرة عليه.</translation>
        </message>
        <message>
            <source>The system does not encrypt it. The vault is locked all the same, but what memory leaves on the disk is not: turn on the encryption of the whole disk.</source>
            <translation>لا يشفّره النظام. الخزنة مقفلة مع ذلك، لكن ما تتركه الذاكرة على القرص غير مقفل: شغّل تشفير القرص كله.</translation>
        </message>
        <message>
            <source>Open: {subject}</source>
            <translation>فتح: {subject}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>AskPassphrase</name>
        <message>
            <source>Before that, you are asked for your own passphrase once more.</source>
            <translation>قبل ذلك تُطلب منك عبارة مرورك أنت مرة أخرى.</translation>
        </message>
        <message>
            <source>Is it you?</source>
            <translation>هل هذا أنت؟</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Type your passphrase once more, so that nobody does this for you.</source>
            <translation>اكتب عبارة مرورك مرة أخرى، حتى لا يفعل أحد هذا بدلا منك.</translation>
        </message>
        <message>
            <source>{name}, type your passphrase once more, so that nobody does this for you.</source>
            <translation>{name}، اكتب عبارة مرورك مرة أخرى، حتى لا يفعل أحد هذا بدلا منك.</translation>
        </message>
        <message>
            <source>This is not your passphrase. Nothing was done. Try again.</source>
            <translation>هذه ليست عبارة مرورك. لم يحدث شيء. حاول مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <source>An attempt to reach them</source>
            <translation>محاولة للتواصل معه</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>What to remember of it</source>
            <translation>ما ينبغي تذكّره</translation>
        </message>
        <message>
            <source>A few words, or nothing.</source>
            <translation>بضع كلمات، أو لا شيء.</translation>
        </message>
        <message>
            <source>The last three attempts were in vain. It can be left at that.</source>
            <translation>لم تنجح المحاولات الثلاث الأخيرة. يمكن الاكتفاء بذلك.</translation>
        </message>
        <message>
            <source>Attempts so far</source>
            <translation>المحاولات حتى الآن</translation>
        </message>
        <message>
            <source>On {date} they asked not to be contacted. No rule proposes a call to them.</source>
            <translation>في {date} طلب ألا يتواصل معه أحد. لا تقترح أي قاعدة الاتصال به.</translation>
        </message>
        <message>
            <source>They may be called again</source>
            <translation>يمكن الاتصال به من جديد</translation>
        </message>
        <message>
            <source>{when}: {result}</source>
            <translation>{when}: {result}</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>من {name}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Take the attempt of {when} away</source>
            <translation>إزالة محاولة {when}</translation>
        </message>
        <message>
            <source>Noted: {result}</source>
            <translation>سُجّل: {result}</translation>
        </message>
        <message>
            <source>The attempt is taken away.</source>
            <translation>أُزيلت المحاولة.</translation>
        </message>
        <message>
            <source>{name} may be called again.</source>
            <translation>يمكن الاتصال بـ{name} من جديد.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceTab</name>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>No session between these days.</source>
            <translation>لا لقاء بين هذين اليومين.</translation>
        </message>
        <message>
            <source>Sessions of this person</source>
            <translation>لقاءات هذا الشخص</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Came to {came} of {expected} sessions.</source>
            <translation>عدد مرات الحضور: {came} من {expected}.</translation>
        </message>
        <message>
            <source>Late: {late}, left early: {left_early}, excused: {excused}, absent: {absent}.</source>
            <translation>تأخر: {late}، خروج مبكر: {left_early}، غياب بعذر: {excused}، غياب: {absent}.</translation>
        </message>
    </context>
    <context>
        <name>AwayPanel</name>
        <message>
            <source>The vault cannot be reached</source>
            <translation>لا يمكن الوصول إلى الخزنة</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>المحاولة &amp;مرة أخرى</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>المجلد: {folder}</translation>
        </message>
        <message>
            <source>&amp;Choose another vault</source>
            <translation>ا&amp;ختيار خزنة أخرى</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;استرجاع من نسخة احتياطية</translation>
        </message>
        <message>
            <source>&amp;Open the sample group</source>
            <translation>فتح مجموعة &amp;التجربة</translation>
        </message>
        <message>
            <source>&amp;Go to my own vault</source>
            <translation>الانت&amp;قال إلى خزنتي</translation>
        </message>
        <message>
            <source>This account of the computer may not look into the folder. Nothing was changed. Sign in as whoever uses the vault, or ask whoever looks after the computer.</source>
            <translation>لا يحق لهذا الحساب على الحاسوب النظر في المجلد. لم يتغير شيء. يُرجى الدخول بحساب من يستعمل الخزنة، أو سؤال من يعتني بالحاسوب.</translation>
        </message>
        <message>
            <source>The disk with the folder does not answer. Nothing was changed. Look at the cable, the stick or the network, then try again.</source>
            <translation>القرص الذي فيه المجلد لا يستجيب. لم يتغير شيء. يُرجى فحص السلك أو الذاكرة أو الشبكة ثم المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>In place of the folder there is a file. Nothing was changed. Choose the vault again.</source>
            <translation>في مكان المجلد ملف. لم يتغير شيء. يُرجى اختيار الخزنة من جديد.</translation>
        </message>
        <message>
            <source>The folder is a link that leads nowhere now. Nothing was changed. Plug in the disk that it leads to, then try again.</source>
            <translation>المجلد رابط لا يؤدي إلى شيء الآن. لم يتغير شيء. يُرجى توصيل القرص الذي يؤدي إليه ثم المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>The vault is not there now: its stick or disk may be missing, or the folder was renamed, moved or deleted. Nothing was changed. Put it back, then try again.</source>
            <translation>الخزنة ليست هنا الآن: قد تكون ذاكرتها أو قرصها غير موصول، أو تغيّر اسم المجلد أو نُقل أو حُذف. لم يتغير شيء. يُرجى إعادتها إلى مكانها ثم المحاولة مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>AwayPart</name>
        <message>
            <source>Days away</source>
            <translation>أيام الغياب</translation>
        </message>
        <message>
            <source>Away for some days</source>
            <translation>غياب لبضعة أيام</translation>
        </message>
        <message>
            <source>They come after all</source>
            <translation>حضور رغم ذلك</translation>
        </message>
        <message>
            <source>When will they not come?</source>
            <translation>متى يكون الغياب؟</translation>
        </message>
        <message>
            <source>First day away</source>
            <translation>أول يوم غياب</translation>
        </message>
        <message>
            <source>Last day away</source>
            <translation>آخر يوم غياب</translation>
        </message>
        <message>
            <source>From which group</source>
            <translation>عن أي مجموعة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Helpers see the days, not the reason.</source>
            <translation>يرى المساعدون الأيام، لا السبب.</translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
        <message>
            <source>{name} is away until {date}.</source>
            <translation>غياب حتى {date}: {name}.</translation>
        </message>
        <message>
            <source>{name} comes after all.</source>
            <translation>حضور رغم ذلك: {name}.</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>{day}: {file}</source>
            <translation>{day}: {file}</translation>
        </message>
        <message>
            <source>A fresh backup is made first and opened once to prove it. Copies that you keep elsewhere are not touched: delete them yourself.</source>
            <translation>تُصنع أولا نسخة جديدة وتُفتح مرة للتأكد منها. أما النسخ التي تحفظها في مكان آخر فلا تُمس: احذفها بنفسك.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPane</name>
        <message>
            <source>Beside the vault</source>
            <translation>بجانب الخزنة</translation>
        </message>
        <message>
            <source>A backup is kept by itself whenever the vault is closed. Each one is opened once to prove it. Seven days, four weeks and twelve months are kept, or fewer: all together take no more room than six of the newest. The last three always stay.</source>
            <translation>تُحفظ نسخة احتياطية تلقائيا كلما أُغلقت الخزنة. وتُفتح كل نسخة مرة للتأكد منها. يُحتفظ بسبعة أيام وأربعة أسابيع واثني عشر شهرا، أو أقل من ذلك: فكلها معا لا تشغل مساحة أكبر من ست نسخ بحجم الأحدث. وتبقى النسخ الثلاث الأخيرة دائما.</translation>
        </message>
        <message>
            <source>Keep a backup now</source>
            <translation>احفظ نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>Try a restore</source>
            <translation>تجربة استرجاع</translation>
        </message>
        <message>
            <source>No restore was tried for three months. Try one: it takes a minute and changes nothing.</source>
            <translation>لم يُجرَّب استرجاع منذ ثلاثة أشهر. جرّبه: يستغرق دقيقة ولا يغير شيئا.</translation>
        </message>
        <message>
            <source>In a second place</source>
            <translation>في مكان ثان</translation>
        </message>
        <message>
            <source>Choose the second place</source>
            <translation>اختيار المكان الثاني</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>The vault is closed first. You see what is in a backup before anything changes, and what is there now is set aside.</source>
            <translation>تُغلق الخزنة أولا. ترى ما في النسخة قبل أن يتغير شيء، وما هو موجود الآن يوضع جانبا.</translation>
        </message>
        <message>
            <source>Close and restore</source>
            <translation>إغلاق واسترجاع</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>تغيير المفتاح</translation>
        </message>
        <message>
            <source>When somebody has left or a copy was lost: the vault is written anew under a new key. Nobody's passphrase changes. Copies made before stay readable to those who had a way in then.</source>
            <translation>عندما يغادر أحد أو تضيع نسخة: تُكتب الخزنة من جديد بمفتاح جديد. لا تتغير عبارة مرور أحد. والنسخ المأخوذة من قبل تبقى مقروءة لمن كان له مدخل يومها.</translation>
        </message>
        <message>
            <source>Change the key now</source>
            <translation>غيّر المفتاح الآن</translation>
        </message>
        <message>
            <source>Delete the older backups</source>
            <translation>حذف النسخ الأقدم</translation>
        </message>
        <message>
            <source>The newest one is of {day}.</source>
            <translation>أحدثها من {day}.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>لا توجد واحدة بعد.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) among the backups are damaged, or no backups of this vault. They count for nothing and are left where they are: {files}</source>
            <translation>
                <numerusform>لا ملفات تالفة بين النسخ: {files}</numerusform>
                <numerusform>ملف واحد بين النسخ تالف أو ليس نسخة من هذه الخزنة. لا يُحسب ويبقى في مكانه: {files}</numerusform>
                <numerusform>ملفان بين النسخ تالفان أو ليسا نسختين من هذه الخزنة. لا يُحسبان ويبقيان في مكانهما: {files}</numerusform>
                <numerusform>%n ملفات بين النسخ تالفة أو ليست نسخا من هذه الخزنة. لا تُحسب وتبقى في مكانها: {files}</numerusform>
                <numerusform>%n ملفا بين النسخ تالفة أو ليست نسخا من هذه الخزنة. لا تُحسب وتبقى في مكانها: {files}</numerusform>
                <numerusform>%n ملف بين النسخ تالفة أو ليست نسخا من هذه الخزنة. لا تُحسب وتبقى في مكانها: {files}</numerusform>
            </translation>
        </message>
        <message>
            <source>None yet. A stick or a shared folder saves the vault when this computer is lost.</source>
            <translation>لا شيء بعد. ذاكرة USB أو مجلد مشترك ينقذ الخزنة إذا ضاع هذا الحاسوب.</translation>
        </message>
        <message>
            <source>No copy went there for fourteen days. Plug it in and keep a backup now.</source>
            <translation>لم تذهب إليه نسخة منذ أربعة عشر يوما. وصّله واحفظ نسخة الآن.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before stay readable with the ways in of then.</source>
            <translation>
                <numerusform>لا نسخ سابقة.</numerusform>
                <numerusform>نسخة سابقة واحدة تبقى مقروءة بمداخل ذلك الوقت.</numerusform>
                <numerusform>نسختان سابقتان تبقيان مقروءتين بمداخل ذلك الوقت.</numerusform>
                <numerusform>%n نسخ سابقة تبقى مقروءة بمداخل ذلك الوقت.</numerusform>
                <numerusform>%n نسخة سابقة تبقى مقروءة بمداخل ذلك الوقت.</numerusform>
                <numerusform>%n نسخة سابقة تبقى مقروءة بمداخل ذلك الوقت.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup was kept here and in {folder}, and opened once to prove it.</source>
            <translation>حُفظت نسخة احتياطية هنا وفي {folder}، وفُتحت مرة للتأكد منها.</translation>
        </message>
        <message>
            <source>A backup was kept in {folder} and opened once to prove it.</source>
            <translation>حُفظت نسخة احتياطية في {folder} وفُتحت مرة للتأكد منها.</translation>
        </message>
        <message>
            <source>The restore worked: people: {people}, sessions: {sessions}. Nothing was changed.</source>
            <translation>نجح الاسترجاع: الأشخاص: {people}، اللقاءات: {sessions}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The key was changed.</source>
            <translation>تغيّر المفتاح.</translation>
        </message>
        <message>
            <source>Delete the older backups?</source>
            <translation>أتُحذف النسخ الأقدم؟</translation>
        </message>
        <message>
            <source>These open with the passphrases and the recovery sheet of then.</source>
            <translation>تُفتح هذه بعبارات المرور وورقة الاسترجاع التي كانت حينها.</translation>
        </message>
        <message>
            <source>Delete these backups</source>
            <translation>حذف هذه النسخ</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>إبقاؤها</translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) were deleted.</source>
            <translation>
                <numerusform>لم تُحذف أي نسخة.</numerusform>
                <numerusform>حُذفت نسخة أقدم.</numerusform>
                <numerusform>حُذفت نسختان أقدم.</numerusform>
                <numerusform>حُذفت %n نسخ أقدم.</numerusform>
                <numerusform>حُذفت %n نسخة أقدم.</numerusform>
                <numerusform>حُذفت %n نسخة أقدم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the second place for backups</source>
            <translation>اختيار المكان الثاني للنسخ</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Keep a copy elsewhere</source>
            <translation>حفظ نسخة في مكان آخر</translation>
        </message>
        <message>
            <source>Sample: these people are invented.</source>
            <translation>عينة: هؤلاء الأشخاص غير حقيقيين.</translation>
        </message>
        <message>
            <source>Start your own</source>
            <translation>البدء بخزنة خاصة</translation>
        </message>
        <message>
            <source>See what can be done</source>
            <translation>ماذا يمكن أن نفعل</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>التاريخ صحيح</translation>
        </message>
        <message>
            <source>That fits</source>
            <translation>هذا صحيح</translation>
        </message>
        <message>
            <source>I know</source>
            <translation>أعرف ذلك</translation>
        </message>
        <message>
            <source>Something is wrong inside the vault.</source>
            <translation>في الخزنة شيء غير سليم.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Whoever coordinates is asked at their next opening whether it is the newest copy.</source>
            <translation>هذه الخزنة مفتوحة على هذا الحاسوب لأول مرة. وسيُسأل من ينسّق، عند فتحها في المرة القادمة، هل هي أحدث نسخة.</translation>
        </message>
        <message>
            <source>This vault lies on a network folder: when the network fails, so does keeping. Keep the vault on this computer, and its backups there.</source>
            <translation>تقع هذه الخزنة في مجلد على الشبكة: إذا تعطلت الشبكة تعذر الحفظ. احتفظ بالخزنة على هذا الحاسوب، وبنسخها الاحتياطية هناك.</translation>
        </message>
        <message>
            <source>This vault lies on a stick or card of the kind that is easily damaged when it is pulled out. Choose a second place for its backups.</source>
            <translation>تقع هذه الخزنة على ذاكرة أو بطاقة من النوع الذي يتلف بسهولة عند نزعه. اختر مكانًا ثانيًا لنسخها الاحتياطية.</translation>
        </message>
        <message>
            <source>This computer does not tell on what kind of disk this vault lies. If it is a stick or a card, it may be damaged when that is pulled out: choose a second place for its backups.</source>
            <translation>لا يخبر هذا الحاسوب عن نوع القرص الذي توجد عليه هذه الخزنة. إن كان ذاكرة أو بطاقة فقد تتلف عند نزعها: اختر مكانًا ثانيًا لنسخها الاحتياطية.</translation>
        </message>
        <message>
            <source>This vault lies in a folder that another program carries to other computers. Two that work at once make two copies. Keep the vault elsewhere, and only its backups there.</source>
            <translation>تقع هذه الخزنة في مجلد ينقله برنامج آخر إلى حواسيب أخرى. إذا عمل اثنان في الوقت نفسه نشأت نسختان. احتفظ بالخزنة في مكان آخر، وبنسخها الاحتياطية فقط هناك.</translation>
        </message>
        <message>
            <source>The folder of the vault is not where it was: it was renamed or deleted, or the stick was pulled out. Nothing more is kept in it until it is back. All that was kept before can go into a backup elsewhere.</source>
            <translation>مجلد الخزنة ليس في مكانه: تغيّر اسمه أو حُذف، أو نُزعت ذاكرة USB. لا يُحفظ فيه شيء بعد الآن حتى يعود. كل ما حُفظ من قبل يمكن وضعه في نسخة احتياطية في مكان آخر.</translation>
        </message>
        <message>
            <source>This copy is open to look at, to print and to export; nothing in it can be changed.</source>
            <translation>هذه النسخة مفتوحة للاطلاع والطباعة والتصدير؛ ولا يمكن تغيير شيء فيها.</translation>
        </message>
        <message>
            <source>The vault is damaged. What could be read is open to look at, to print and to export; nothing can be changed.</source>
            <translation>الخزنة تالفة. ما أمكنت قراءته مفتوح للنظر والطباعة والتصدير؛ ولا يمكن تغيير شيء.</translation>
        </message>
        <message>
            <source>This computer says that it is {now}, but the vault was last open on {before}. Until you confirm the date, nothing is planned ahead, no backup is removed and nobody joins a group.</source>
            <translation>يقول هذا الحاسوب إن اليوم {now}، لكن الخزنة فُتحت آخر مرة في {before}. إلى أن تؤكد التاريخ لا يُخطَّط شيء، ولا تُحذف نسخة احتياطية، ولا ينضم أحد إلى مجموعة.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Nothing was kept in it yet. If there should be something, lock it and look for the newer copy.</source>
            <translation>تُفتح هذه الخزنة على هذا الحاسوب لأول مرة. لم يُحفظ فيها شيء بعد. إن كان ينبغي أن يوجد فيها شيء فأقفلها وابحث عن النسخة الأحدث.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Its newest entry is of {day}. If there should be a newer one, lock it and look for the newer copy.</source>
            <translation>تُفتح هذه الخزنة على هذا الحاسوب لأول مرة. أحدث قيد فيها بتاريخ {day}. إن كان ينبغي أن يوجد قيد أحدث فأقفلها وابحث عن النسخة الأحدث.</translation>
        </message>
        <message>
            <source>Backups (*.pgbak)</source>
            <translation>نسخ احتياطية (*.pgbak)</translation>
        </message>
        <message>
            <source>The backup {file} is kept. Restore it where the vault is to be from now on.</source>
            <translation>حُفظت النسخة {file}. استعدها حيث ينبغي أن تكون الخزنة من الآن.</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>{what}.</source>
            <comment>a fact, such as: Guests counted, Tuesday circle</comment>
            <translation>{what}.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>تراجع: {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>عرض المجلد</translation>
        </message>
        <message>
            <source>This computer has no program to open {file}.</source>
            <translation>لا يوجد في هذا الحاسوب برنامج يفتح {file}.</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>العمل جارٍ</translation>
        </message>
        <message>
            <source>Working: {done} of {total}</source>
            <translation>العمل جارٍ: {done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>BehindPane</name>
        <message>
            <source>No session is behind this number.</source>
            <translation>لا لقاء وراء هذا الرقم.</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>اللقاءات</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Sessions behind the number</source>
            <translation>اللقاءات وراء الرقم</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{time} {status}</source>
            <comment>a line in a small box: 18:30 planned</comment>
            <translation>{time} {status}</translation>
        </message>
        <message>
            <source>{time} {group}, {status}</source>
            <translation>{time} {group}، {status}</translation>
        </message>
        <message>
            <source>{day}, {time} {group}</source>
            <translation>{day}، {time} {group}</translation>
        </message>
        <message>
            <source>{status}: {reason}</source>
            <translation>{status}: {reason}</translation>
        </message>
        <message>
            <source>{status}, came: {number}</source>
            <translation>{status}، الحضور: {number}</translation>
        </message>
        <message>
            <source>{status}, {place}</source>
            <translation>{status}، {place}</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Group shown</source>
            <translation>المجموعة المعروضة</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>T</source>
            <comment>one letter: the key for today</comment>
            <translation>ي</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>اللقاءات</translation>
        </message>
        <message>
            <source>Move to another day</source>
            <translation>نقله إلى يوم آخر</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>إلغاؤه</translation>
        </message>
        <message>
            <source>Add a session on this day</source>
            <translation>إضافة لقاء في هذا اليوم</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>حفظ لتقويم</translation>
        </message>
        <message>
            <source>Print the month</source>
            <translation>طباعة الشهر</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>من يدير</translation>
        </message>
        <message>
            <source>No group yet. Sessions appear here as soon as a group has a day.</source>
            <translation>لا توجد مجموعة بعد. تظهر اللقاءات هنا حين يصير لمجموعة يوم.</translation>
        </message>
        <message>
            <source>Go to Groups</source>
            <translation>الانتقال إلى المجموعات</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>فتح سجل الحضور</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>No session in this month.</source>
            <translation>لا لقاء في هذا الشهر.</translation>
        </message>
        <message>
            <source>No session on this day.</source>
            <translation>لا لقاء في هذا اليوم.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
    </context>
    <context>
        <name>Calendars</name>
        <message>
            <source>{file} is in {folder} now, for the calendar of a telephone.</source>
            <translation>صار {file} في {folder}، لتقويم هاتف.</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>حفظ لتقويم</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>تقويم (*.ics)</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>the name of a file that others may see</comment>
            <translation>لقاءات</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>what a session is called in a calendar that others may see</comment>
            <translation>مجموعة</translation>
        </message>
    </context>
    <context>
        <name>CallsTab</name>
        <message>
            <source>Add a follow-up</source>
            <translation>إضافة متابعة</translation>
        </message>
        <message>
            <source>Nothing was promised, and nobody needs to call.</source>
            <translation>لا وعد ينتظر، ولا مكالمة لازمة.</translation>
        </message>
        <message>
            <source>Follow-ups for this person</source>
            <translation>متابعات هذا الشخص</translation>
        </message>
        <message>
            <source>By</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>What</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>النتيجة</translation>
        </message>
    </context>
    <context>
        <name>CarefulPage</name>
        <message>
            <source>Writing of crisis with care</source>
            <translation>الكتابة عن الأزمات بعناية</translation>
        </message>
        <message>
            <source>Somebody may read your handout on the worst evening of a life. Write for that reader.</source>
            <translation>قد يقرأ أحدهم نشرتك في أسوأ مساء في حياته. اكتب لهذا القارئ.</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>افعل</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>اترك</translation>
        </message>
        <message>
            <source>On every paper that speaks of it</source>
            <translation>على كل ورقة تتحدث عن ذلك</translation>
        </message>
        <message>
            <source>Say plainly what is meant</source>
            <translation>قل المقصود بوضوح</translation>
        </message>
        <message>
            <source>“Died by suicide”, “thinking of ending your life”. Asking puts it in nobody’s head.</source>
            <translation>«مات منتحرا»، «تفكر في إنهاء حياتك». السؤال لا يزرع الفكرة في رأس أحد.</translation>
        </message>
        <message>
            <source>Tell what helps, and that it can pass</source>
            <translation>قل ما يساعد، وأن ذلك يمكن أن يمر</translation>
        </message>
        <message>
            <source>Most people who think of suicide do not die by it. Show the next small step.</source>
            <translation>معظم من يفكرون في الانتحار لا يموتون به. أظهر الخطوة الصغيرة التالية.</translation>
        </message>
        <message>
            <source>Speak of people who found a way through</source>
            <translation>تحدث عن أناس وجدوا مخرجا</translation>
        </message>
        <message>
            <source>How they asked for help, who stayed, and what made the place around them safe.</source>
            <translation>كيف طلبوا المساعدة، ومن بقي معهم، وما الذي جعل المكان حولهم آمنا.</translation>
        </message>
        <message>
            <source>Ways and places</source>
            <translation>الوسائل والأماكن</translation>
        </message>
        <message>
            <source>No method, no amount, no place, no picture of it.</source>
            <translation>لا طريقة ولا كمية ولا مكان ولا صورة لذلك.</translation>
        </message>
        <message>
            <source>Numbers of deaths, and one simple cause</source>
            <translation>أعداد الوفيات والسبب الواحد البسيط</translation>
        </message>
        <message>
            <source>They make it look usual, or like an answer. It never has only one reason.</source>
            <translation>تجعله يبدو معتادا أو حلا. وليس له سبب واحد فقط أبدا.</translation>
        </message>
        <message>
            <source>“Committed”, “successful”, “a cry for help”</source>
            <translation>«ارتكب»، «نجح»، «محاولة للفت الانتباه»</translation>
        </message>
        <message>
            <source>These words blame the dead, praise the deed or make little of the pain.</source>
            <translation>هذه الكلمات تلوم من مات أو تمدح الفعل أو تستخف بالألم.</translation>
        </message>
        <message>
            <source>A help line, and what to do in danger now</source>
            <translation>خط مساعدة، وما العمل عند الخطر الآن</translation>
        </message>
        <message>
            <source>Write {help_lines} on a line of its own: the organisation’s numbers are printed there, or lines to write them on.</source>
            <translation>اكتب {help_lines} في سطر وحدها: تُطبع هناك أرقام المؤسسة، أو أسطر لكتابتها.</translation>
        </message>
        <message>
            <source>Signs for today apart from signs for this week</source>
            <translation>علامات اليوم منفصلة عن علامات هذا الأسبوع</translation>
        </message>
        <message>
            <source>“Others would be better off without me” is a sign for today.</source>
            <translation>«حال الآخرين سيكون أفضل من دوني» علامة لليوم.</translation>
        </message>
        <message>
            <source>A second reader</source>
            <translation>قارئ ثان</translation>
        </message>
        <message>
            <source>Let somebody read it who speaks the language from home and did not write it, and if you can somebody who has been there.</source>
            <translation>دع شخصا يتحدث اللغة منذ طفولته ولم يكتبها يقرؤها، وإن أمكن شخصا مر بذلك.</translation>
        </message>
    </context>
    <context>
        <name>ChangePane</name>
        <message>
            <source>&amp;Topic</source>
            <translation>ال&amp;موضوع</translation>
        </message>
        <message>
            <source>It stands on the session and can be searched.</source>
            <translation>يظهر مع اللقاء ويمكن البحث عنه.</translation>
        </message>
        <message>
            <source>&amp;Steps</source>
            <translation>ال&amp;خطوات</translation>
        </message>
        <message>
            <source>A line for each step, with its minutes first, such as: 10 Welcome. Printed on the session plan.</source>
            <translation>سطر لكل خطوة، تبدأ بدقائقها، مثل: 10 ترحيب. تُطبع في خطة اللقاء.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>ال&amp;يوم</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>ال&amp;ساعة</translation>
        </message>
        <message>
            <source>&amp;Length in minutes</source>
            <translation>الم&amp;دة بالدقائق</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>المكا&amp;ن</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>السب&amp;ب</translation>
        </message>
        <message>
            <source>For those who look later. May stay empty.</source>
            <translation>لمن يراجع لاحقا. يمكن تركه فارغا.</translation>
        </message>
        <message>
            <source>What is this session about?</source>
            <translation>ما موضوع هذا اللقاء؟</translation>
        </message>
        <message>
            <source>Set the topic</source>
            <translation>تحديد الموضوع</translation>
        </message>
        <message>
            <source>What happens in this session?</source>
            <translation>ماذا يجري في هذا اللقاء؟</translation>
        </message>
        <message>
            <source>Set the plan</source>
            <translation>حفظ الخطة</translation>
        </message>
        <message>
            <source>When and where does this session take place?</source>
            <translation>متى وأين يكون هذا اللقاء؟</translation>
        </message>
        <message>
            <source>Only this session moves; the series goes on as it was.</source>
            <translation>يُنقل هذا اللقاء وحده، وتستمر السلسلة كما كانت.</translation>
        </message>
        <message>
            <source>Move the session</source>
            <translation>نقل اللقاء</translation>
        </message>
        <message>
            <source>Cancel this session</source>
            <translation>إلغاء هذا اللقاء</translation>
        </message>
        <message>
            <source>It stays in the calendar, and nobody is counted as absent.</source>
            <translation>يبقى في التقويم، ولا يُحسب غياب على أحد.</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>إلغاء اللقاء</translation>
        </message>
        <message>
            <source>This session did not happen</source>
            <translation>هذا اللقاء لم ينعقد</translation>
        </message>
        <message>
            <source>It stays in the calendar, and its register is no longer missing.</source>
            <translation>يبقى في التقويم، ولا يعود سجله ناقصا.</translation>
        </message>
        <message>
            <source>It did not happen</source>
            <translation>لم ينعقد</translation>
        </message>
        <message>
            <source>Put this session into the trash</source>
            <translation>نقل هذا اللقاء إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>It counts nowhere then, and its day is not planned again. The trash gives it back.</source>
            <translation>عندها لا يُحسب في أي مكان، ولا يُخطَّط ليومه من جديد. ويمكن استرجاعه من السلة.</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>It is meant: go on</source>
            <translation>هذا مقصود: متابعة</translation>
        </message>
        <message>
            <source>Their marks stay. These came: {names}</source>
            <translation>تبقى علاماتهم. حضر: {names}</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were counted here. The number stays.</source>
            <translation>
                <numerusform>لم يُعَدّ أحد هنا. يبقى العدد.</numerusform>
                <numerusform>عُدّ هنا شخص واحد. يبقى العدد.</numerusform>
                <numerusform>عُدّ هنا شخصان. يبقى العدد.</numerusform>
                <numerusform>عُدّ هنا %n أشخاص. يبقى العدد.</numerusform>
                <numerusform>عُدّ هنا %n شخصًا. يبقى العدد.</numerusform>
                <numerusform>عُدّ هنا %n شخص. يبقى العدد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session is now on {day_and_time}.</source>
            <translation>صار موعد اللقاء {day_and_time}.</translation>
        </message>
        <message>
            <source>{group} of {date} has its topic.</source>
            <translation>حُدّد موضوع لقاء {group} يوم {date}.</translation>
        </message>
        <message>
            <source>{group} of {date} has its plan.</source>
            <translation>حُدّدت خطة لقاء {group} يوم {date}.</translation>
        </message>
        <message>
            <source>{group} of {date} is cancelled.</source>
            <translation>أُلغي لقاء {group} يوم {date}.</translation>
        </message>
        <message>
            <source>{group} of {date} did not happen.</source>
            <translation>لم يُعقد لقاء {group} يوم {date}.</translation>
        </message>
        <message>
            <source>{group} of {date} is in the trash.</source>
            <translation>لقاء {group} يوم {date} في سلة المحذوفات.</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Bar chart: {title}. The same numbers stand in the table below it.</source>
            <translation>رسم بياني بالأعمدة: {title}. الأرقام نفسها في الجدول تحته.</translation>
        </message>
    </context>
    <context>
        <name>CheckPanel</name>
        <message>
            <source>Is the sheet right?</source>
            <translation>هل الورقة صحيحة؟</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <source>Type these two parts from your sheet. Then you know it can be relied on.</source>
            <translation>يُرجى كتابة هذين الجزأين من ورقتك، للتأكد من أنها صالحة.</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPane</name>
        <message>
            <source>This session is over, or is not to be.</source>
            <translation>انتهى هذا اللقاء أو لن يُعقد.</translation>
        </message>
        <message>
            <source>Go to the rota</source>
            <translation>الذهاب إلى جدول المناوبة</translation>
        </message>
        <message>
            <source>Put somebody in</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Asked, no answer yet</source>
            <translation>سُئل ولم يجب بعد</translation>
        </message>
        <message>
            <source>In the rota</source>
            <translation>في جدول المناوبة</translation>
        </message>
        <message>
            <source>Who is free</source>
            <translation>من هو متفرغ</translation>
        </message>
        <message>
            <source>Who is not free</source>
            <translation>من ليس متفرغًا</translation>
        </message>
        <message>
            <source>Nobody else leads or helps in a group.</source>
            <translation>لا أحد غيرهم يدير مجموعة أو يساعد فيها.</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>فتح اللقاء</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>جدول المناوبة</translation>
        </message>
        <message>
            <source>{group}, {date}</source>
            <translation>{group}، {date}</translation>
        </message>
        <message>
            <source>in place of {name}</source>
            <translation>مكان {name}</translation>
        </message>
        <message>
            <source>beside those who lead</source>
            <translation>مع من يديرون</translation>
        </message>
        <message>
            <source>who leads it</source>
            <translation>ليدير اللقاء</translation>
        </message>
        <message>
            <source>leads the group</source>
            <translation>يدير المجموعة</translation>
        </message>
        <message>
            <source>asked, no answer yet</source>
            <translation>سُئل ولم يجب بعد</translation>
        </message>
        <message>
            <source>Said yes</source>
            <translation>أجاب بنعم</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>شخص ما</translation>
        </message>
        <message>
            <source>{what}: {which}</source>
            <translation>{what}: {which}</translation>
        </message>
        <message>
            <source>{role} of this group</source>
            <translation>{role} في هذه المجموعة</translation>
        </message>
        <message>
            <source>{role} elsewhere</source>
            <translation>{role} في مجموعة أخرى</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>{name} leads {group}, {date}.</source>
            <translation>{name} يدير لقاء {group}، {date}.</translation>
        </message>
        <message>
            <source>{name} helps at {group}, {date}.</source>
            <translation>{name} يساعد في {group}، {date}.</translation>
        </message>
        <message>
            <source>{name} is taken out: {group}, {date}.</source>
            <translation>أُخرج {name}: {group}، {date}.</translation>
        </message>
        <message>
            <source>{name} said yes: {group}, {date}.</source>
            <translation>أجاب {name} بنعم: {group}، {date}.</translation>
        </message>
    </context>
    <context>
        <name>ChosenRow</name>
        <message>
            <source>What to do with them</source>
            <translation>ماذا تفعل بها</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>إلغاء الاختيار</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n مختار</numerusform>
                <numerusform>مختار واحد</numerusform>
                <numerusform>مختاران</numerusform>
                <numerusform>%n مختارة</numerusform>
                <numerusform>%n مختارًا</numerusform>
                <numerusform>%n مختار</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosedPane</name>
        <message>
            <source>Plan it after all</source>
            <translation>تخطيطه من جديد</translation>
        </message>
        <message>
            <source>{group} of {date} is planned again.</source>
            <translation>خُطّط من جديد لقاء {group} يوم {date}.</translation>
        </message>
    </context>
    <context>
        <name>CodePanel</name>
        <message>
            <source>Open with the recovery sheet</source>
            <translation>الفتح بورقة الاسترجاع</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;فتح</translation>
        </message>
        <message>
            <source>Take the recovery sheet and type all eight parts of the code. Capitals and dashes do not matter.</source>
            <translation>يُرجى كتابة أجزاء الرمز الثمانية من ورقة الاسترجاع. لا فرق بين الحروف الكبيرة والصغيرة، ولا أهمية للشرطات.</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>رمز الاستر&amp;جاع</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>رمز الاسترجاع</translation>
        </message>
    </context>
    <context>
        <name>CodeSheet</name>
        <message>
            <source>&amp;Print the sheet</source>
            <translation>&amp;طباعة الورقة</translation>
        </message>
        <message>
            <source>&amp;Save as PDF</source>
            <translation>&amp;حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>&amp;Look at the sheet</source>
            <translation>عر&amp;ض الورقة</translation>
        </message>
        <message>
            <source>Part {number}</source>
            <translation>الجزء {number}</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ورقة الاسترجاع</translation>
        </message>
        <message>
            <source>{file} is in {folder} now. It opens everything, so it should not stay on this computer: print it or move it to a stick, then delete it here.</source>
            <translation>صار {file} في {folder}. إنه يفتح كل شيء، فلا ينبغي أن يبقى على هذا الحاسوب: يُطبع أو يُنقل إلى ذاكرة USB ثم يُحذف من هنا.</translation>
        </message>
        <message>
            <source>{sentence} Take it from there yourself, and keep it away from this computer.</source>
            <translation>{sentence} تُؤخذ من هناك باليد وتُحفظ بعيدا عن هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Not brought in: {columns}</source>
            <translation>لا يُستورد: {columns}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more columns</source>
            <translation>
                <numerusform>لا أعمدة أخرى</numerusform>
                <numerusform>إظهار عمود آخر</numerusform>
                <numerusform>إظهار عمودين آخرين</numerusform>
                <numerusform>إظهار %n أعمدة أخرى</numerusform>
                <numerusform>إظهار %n عمودا آخر</numerusform>
                <numerusform>إظهار %n عمود آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Show one more column, which is left out</source>
            <translation>أظهر عمودًا آخر متروكًا</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more columns, which are left out</source>
            <translation>
                <numerusform>لا أعمدة أخرى (%n) متروكة</numerusform>
                <numerusform>أظهر عمودًا آخر (%n) متروكًا</numerusform>
                <numerusform>أظهر عمودين آخرين (%n) متروكين</numerusform>
                <numerusform>أظهر %n أعمدة أخرى متروكة</numerusform>
                <numerusform>أظهر %n عمودًا آخر متروكًا</numerusform>
                <numerusform>أظهر %n عمود آخر متروك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Another lan&amp;guage</source>
            <translation>لغة أ&amp;خرى</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>لغة أخرى</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختر…</translation>
        </message>
        <message>
            <source>Not read after all</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>Mark as reviewed…</source>
            <translation>تعليمه مراجعا…</translation>
        </message>
        <message>
            <source>{language}: not read after all</source>
            <translation>{language}: لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>{language}: mark as reviewed…</source>
            <translation>{language}: تعليمه مراجعا…</translation>
        </message>
    </context>
    <context>
        <name>CopyPane</name>
        <message>
            <source>Name of the new group</source>
            <translation>اسم المجموعة الجديدة</translation>
        </message>
        <message>
            <source>It begins on</source>
            <translation>تبدأ في</translation>
        </message>
        <message>
            <source>It ends on a date</source>
            <translation>تنتهي في تاريخ محدد</translation>
        </message>
        <message>
            <source>Last date</source>
            <translation>آخر تاريخ</translation>
        </message>
        <message>
            <source>With topics and plans of the sessions, in their order</source>
            <translation>مع مواضيع اللقاءات وخططها، بترتيبها</translation>
        </message>
        <message>
            <source>Who comes along</source>
            <translation>من ينتقل إلى المجموعة الجديدة</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Place, number of places, names shown and agreement are the same. Notes, marks and follow-ups stay.</source>
            <translation>المكان وعدد الأماكن والأسماء المعروضة والاتفاق كما هي. الملاحظات والعلامات والمتابعات تبقى مكانها.</translation>
        </message>
        <message>
            <source>Copy the group</source>
            <translation>نسخ المجموعة</translation>
        </message>
        <message>
            <source>More people come along than there are places.</source>
            <translation>ينتقل أشخاص أكثر من عدد الأماكن.</translation>
        </message>
        <message>
            <source>Copy it all the same</source>
            <translation>نسخها على كل حال</translation>
        </message>
        <message>
            <source>{group} was started</source>
            <translation>بدأت «{group}»</translation>
        </message>
        <message>
            <source>No date fits. Choose a later last date.</source>
            <translation>لا تاريخ مناسب. يُرجى اختيار آخر تاريخ أبعد.</translation>
        </message>
        <message>
            <source>{group} itself goes on and meets at the same hour on: {days}.</source>
            <translation>{group} نفسها مستمرة وتجتمع في الساعة نفسها في: {days}.</translation>
        </message>
    </context>
    <context>
        <name>CountingPane</name>
        <message>
            <source>How many people came?</source>
            <translation>كم شخصا حضر؟</translation>
        </message>
        <message>
            <source>One person fewer</source>
            <translation>إنقاص شخص</translation>
        </message>
        <message>
            <source>One person more</source>
            <translation>زيادة شخص</translation>
        </message>
        <message>
            <source>This group keeps no names. Press + for each person, or type the number.</source>
            <translation>هذه المجموعة لا تحفظ أسماء. يمكن الضغط على + لكل شخص، أو كتابة العدد.</translation>
        </message>
        <message>
            <source>Print sheet</source>
            <translation>طباعة الورقة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>{number, plural, one {# person came.} other {# people came.}}</source>
            <translation>{number, plural, =0 {لم يحضر أحد.} one {حضر شخص واحد.} two {حضر شخصان.} few {حضر # أشخاص.} many {حضر # شخصا.} other {حضر # شخص.}}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>Pick from a month (Alt+Down)</source>
            <translation>الاختيار من الشهر (Alt+↓)</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{came} came{away, plural, =0 {} other {, # away}}{unmarked, plural, =0 {} other {, # not marked}}</source>
            <translation>حضر {came}{away, plural, =0 {} other {، غاب #}}{unmarked, plural, =0 {} other {، # بلا علامة}}</translation>
        </message>
        <message>
            <source>{came} came{unmarked, plural, =0 {} other {, # not marked}}</source>
            <translation>حضر {came}{unmarked, plural, =0 {} other {، # بلا علامة}}</translation>
        </message>
        <message>
            <source>{came} came</source>
            <comment>An ICU message.</comment>
            <translation>حضر {came}</translation>
        </message>
        <message>
            <source>{present} of {expected} present{late, plural, =0 {} other {, # late}}{left, plural, =0 {} other {, # left early}}{excused, plural, =0 {} other {, # excused}}{absent, plural, =0 {} other {, # absent}}{unmarked, plural, =0 {} other {, # not marked}}{guests, plural, =0 {} one {, # guest} other {, # guests}}</source>
            <comment>An ICU message. A part vanishes when its number is 0.</comment>
            <translation>الحضور: {present} من {expected}{late, plural, =0 {} other {، تأخر: #}}{left, plural, =0 {} other {، خروج مبكر: #}}{excused, plural, =0 {} other {، غياب بعذر: #}}{absent, plural, =0 {} other {، غياب: #}}{unmarked, plural, =0 {} other {، بلا علامة: #}}{guests, plural, =0 {} other {، ضيوف: #}}</translation>
        </message>
        <message>
            <source>{coming} of {of} expected{away, plural, =0 {} other {, # will not come}}{unmarked, plural, =0 {} other {, # did not say}}</source>
            <translation>يُنتظر {coming} من {of}{away, plural, =0 {} other {، لن يحضر #}}{unmarked, plural, =0 {} other {، لم يُخبر #}}</translation>
        </message>
        <message>
            <source>{coming} of {of} expected{away, plural, =0 {} other {, # will not come}}</source>
            <translation>يُنتظر {coming} من {of}{away, plural, =0 {} other {، لن يحضر #}}</translation>
        </message>
        <message>
            <source>{coming} expected</source>
            <comment>An ICU message.</comment>
            <translation>يُنتظر {coming}</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Order:</source>
            <translation>الترتيب:</translation>
        </message>
        <message>
            <source>Order of the names</source>
            <translation>ترتيب الأسماء</translation>
        </message>
        <message>
            <source>From A to Z</source>
            <translation>من الألف إلى الياء</translation>
        </message>
        <message>
            <source>Who comes most, first</source>
            <translation>الأكثر حضورا أولا</translation>
        </message>
        <message>
            <source>Leading and helping:</source>
            <translation>من يدير ويساعد:</translation>
        </message>
        <message>
            <source>Leading:</source>
            <translation>القيادة:</translation>
        </message>
        <message>
            <source>{name}, {away}</source>
            <translation>{name}، {away}</translation>
        </message>
    </context>
    <context>
        <name>DetailsTab</name>
        <message>
            <source>Name, as they want to be called</source>
            <translation>الاسم المفضل عند المناداة</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Shown only where a group says so.</source>
            <translation>يظهر فقط حيث تريده المجموعة.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>Such as: Dr, Sister</source>
            <translation>مثل: دكتور، أخت</translation>
        </message>
        <message>
            <source>How the whole name is written</source>
            <translation>كيف يُكتب الاسم كاملًا</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>الاسم الذي يُطبع على الشهادة</translation>
        </message>
        <message>
            <source>Empty: as the group shows it.</source>
            <translation>فارغ: كما تعرضه المجموعة.</translation>
        </message>
        <message>
            <source>Given name first</source>
            <translation>الاسم الأول أولًا</translation>
        </message>
        <message>
            <source>Family name first</source>
            <translation>اسم العائلة أولًا</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>ضمير المخاطبة</translation>
        </message>
        <message>
            <source>So that everybody says it right.</source>
            <translation>ليخاطب الجميع هذا الشخص كما يحب.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>The first one is the language of their handouts.</source>
            <translation>الأولى هي لغة النشرات.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>To call when they are missed.</source>
            <translation>للاتصال عند الغياب.</translation>
        </message>
        <message>
            <source>How it is safe to reach them</source>
            <translation>طريقة الاتصال الآمنة</translation>
        </message>
        <message>
            <source>Such as: mornings, no messages.</source>
            <translation>مثلا: صباحا فقط، بلا رسائل مسجلة.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Nothing is sent by itself.</source>
            <translation>لا شيء يُرسَل من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>شخص للاتصال عند الطوارئ</translation>
        </message>
        <message>
            <source>Whom to call if they are unwell.</source>
            <translation>من نتصل به في حال المرض.</translation>
        </message>
        <message>
            <source>What makes it easier to take part</source>
            <translation>ما يسهل المشاركة</translation>
        </message>
        <message>
            <source>Such as: large print, a seat near the door.</source>
            <translation>مثلا: خط كبير، مقعد قرب الباب.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروفة</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>سنة الميلاد</translation>
        </message>
        <message>
            <source>Only for figures by age.</source>
            <translation>فقط للأعداد بحسب العمر.</translation>
        </message>
        <message>
            <source>Came before this day</source>
            <translation>كان يأتي قبل هذا اليوم</translation>
        </message>
        <message>
            <source>Then no newcomer in figures.</source>
            <translation>فلا يُعدّ جديدًا في الأرقام.</translation>
        </message>
    </context>
    <context>
        <name>DoorPanel</name>
        <message>
            <source>Open with the &amp;key this computer keeps</source>
            <translation>الفتح بالم&amp;فتاح الذي يحفظه هذا الحاسوب</translation>
        </message>
        <message>
            <source>Open the sample group</source>
            <translation>فتح المجموعة التجريبية</translation>
        </message>
        <message>
            <source>Open your vault</source>
            <translation>فتح خزنتك</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;فتح</translation>
        </message>
        <message>
            <source>The people in it are invented. Its passphrase is: walnut river candle seven boats</source>
            <translation>الأشخاص فيها من الخيال. عبارة مرورها: walnut river candle seven boats</translation>
        </message>
        <message>
            <source>The vault is the locked folder in which your groups and people are kept.</source>
            <translation>الخزنة هي المجلد المقفل الذي تُحفظ فيه مجموعاتك وأشخاصها.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>المجلد: {folder}</translation>
        </message>
        <message>
            <source>&amp;I forgot the passphrase</source>
            <translation>&amp;نسيت عبارة المرور</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;استرجاع من نسخة احتياطية</translation>
        </message>
        <message>
            <source>&amp;Choose another vault</source>
            <translation>ا&amp;ختيار خزنة أخرى</translation>
        </message>
        <message>
            <source>&amp;Try with a sample group</source>
            <translation>البدء بمجموعة ت&amp;جريبية</translation>
        </message>
        <message>
            <source>&amp;Go to my own vault</source>
            <translation>الانت&amp;قال إلى خزنتي</translation>
        </message>
    </context>
    <context>
        <name>Doors</name>
        <message>
            <source>Print a paper or a handout</source>
            <translation>اطبع ورقة أو نشرة</translation>
        </message>
        <message>
            <source>print paper pdf sign-in sheet certificate flyer agreement</source>
            <translation>طباعة ورقة pdf كشف حضور شهادة إعلان اتفاق</translation>
        </message>
        <message>
            <source>Bring in a list of people</source>
            <translation>استيراد قائمة أشخاص</translation>
        </message>
        <message>
            <source>import roster spreadsheet excel csv address book</source>
            <translation>استيراد قائمة جدول excel csv دفتر عناوين</translation>
        </message>
        <message>
            <source>Back up the vault, or restore a backup</source>
            <translation>انسخ الخزنة احتياطيًا أو استعد نسخة</translation>
        </message>
        <message>
            <source>backup save copy stick restore key</source>
            <translation>نسخة احتياطية حفظ نسخ ذاكرة استعادة مفتاح</translation>
        </message>
        <message>
            <source>Save the sessions for the calendar of a telephone</source>
            <translation>حفظ اللقاءات لتقويم هاتف</translation>
        </message>
        <message>
            <source>calendar icalendar ics phone telephone appointments</source>
            <translation>تقويم icalendar ics هاتف جوال مواعيد</translation>
        </message>
        <message>
            <source>Figures of a quarter, a year or other days</source>
            <translation>أرقام ربع سنة أو سنة أو أيام أخرى</translation>
        </message>
        <message>
            <source>figures statistics report funder numbers visits people age language chart</source>
            <translation>أرقام إحصاءات تقرير ممول أعداد زيارات أشخاص عمر لغة رسم</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>قواعد الاتصالات</translation>
        </message>
        <message>
            <source>rule missed sessions absence reminder follow-up call propose</source>
            <translation>قاعدة غياب لقاءات تذكير متابعة اتصال اقتراح</translation>
        </message>
        <message>
            <source>Those who lead: training, checks, hours</source>
            <translation>من يقودون: التدريب والشهادات والساعات</translation>
        </message>
        <message>
            <source>volunteer facilitator helper file credential expires supervision hours</source>
            <translation>متطوع ميسّر مساعد ملف شهادة ينتهي إشراف ساعات</translation>
        </message>
        <message>
            <source>Rota: who leads the coming sessions</source>
            <translation>جدول المناوبة: من يدير اللقاءات القادمة</translation>
        </message>
        <message>
            <source>roster duty shift lead facilitator stand in swap away gap</source>
            <translation>مناوبة جدول ميسر يدير بديل تبديل غائب فجوة</translation>
        </message>
        <message>
            <source>Write the steps of Help now</source>
            <translation>كتابة خطوات المساعدة الآن</translation>
        </message>
        <message>
            <source>safety emergency danger crisis safeguarding protocol</source>
            <translation>سلامة طوارئ خطر أزمة حماية بروتوكول</translation>
        </message>
        <message>
            <source>Export everything as files</source>
            <translation>صدّر كل شيء كملفات</translation>
        </message>
        <message>
            <source>export csv json xlsx excel spreadsheet</source>
            <translation>تصدير csv json xlsx excel جدول بيانات</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>سلامة الخزنة</translation>
        </message>
        <message>
            <source>check damage repair mend sound</source>
            <translation>فحص ضرر إصلاح سليم</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>أشخاص لديهم وصول</translation>
        </message>
        <message>
            <source>account user role rights facilitator helper coordinator</source>
            <translation>حساب مستخدم دور صلاحيات ميسّر مساعد منسّق</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>غيّر عبارة المرور</translation>
        </message>
        <message>
            <source>password key secret</source>
            <translation>كلمة سر مفتاح</translation>
        </message>
        <message>
            <source>Print a new recovery sheet</source>
            <translation>اطبع ورقة استرجاع جديدة</translation>
        </message>
        <message>
            <source>recovery code forgotten lost</source>
            <translation>رمز استرجاع رمز استرداد منسي مفقود</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>من فعل ماذا</translation>
        </message>
        <message>
            <source>log history audit</source>
            <translation>سجل تاريخ تدقيق</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المنظمة</translation>
        </message>
        <message>
            <source>name country time zone paper logo</source>
            <translation>اسم بلد منطقة زمنية ورق شعار</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>خطوط المساعدة</translation>
        </message>
        <message>
            <source>crisis directory service telephone</source>
            <translation>أزمة دليل خدمة هاتف</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المحذوفات</translation>
        </message>
        <message>
            <source>removed deleted restore note follow-up session help line</source>
            <translation>سلة محذوف استرجاع ملاحظة متابعة لقاء خط مساعدة</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>أشخاص في سلة المحذوفات</translation>
        </message>
        <message>
            <source>removed deleted restore erase</source>
            <translation>محذوف استعادة محو</translation>
        </message>
        <message>
            <source>Two records of one person</source>
            <translation>سجلّان لشخص واحد</translation>
        </message>
        <message>
            <source>merge same person twice double duplicate join</source>
            <translation>دمج ضمّ الشخص نفسه مرتين مكرر</translation>
        </message>
        <message>
            <source>Plan an absence: choose the person</source>
            <translation>التخطيط لغياب: اختر الشخص</translation>
        </message>
        <message>
            <source>planned absence away holiday excused ahead</source>
            <translation>غياب مخطط مسافر إجازة معذور مسبقا</translation>
        </message>
        <message>
            <source>Move or cancel a session: choose it</source>
            <translation>نقل لقاء أو إلغاؤه: اختره</translation>
        </message>
        <message>
            <source>move session cancel postpone change day time place did not happen plan again</source>
            <translation>نقل لقاء إلغاء تأجيل تغيير يوم وقت مكان لم يُعقد تخطيط من جديد</translation>
        </message>
        <message>
            <source>Add one session: choose the day</source>
            <translation>إضافة لقاء: اختر اليوم</translation>
        </message>
        <message>
            <source>add a session extra new date plan</source>
            <translation>إضافة لقاء إضافي تاريخ جديد تخطيط</translation>
        </message>
        <message>
            <source>Change how often a group meets: choose the group</source>
            <translation>تغيير مواعيد اجتماع مجموعة: اختر المجموعة</translation>
        </message>
        <message>
            <source>series rhythm weekly monthly repeat weekday hour end holiday</source>
            <translation>سلسلة إيقاع أسبوعي شهري تكرار يوم الأسبوع ساعة إنهاء عطلة</translation>
        </message>
        <message>
            <source>Copy a group for the next term: choose the group</source>
            <translation>نسخ مجموعة للفترة القادمة: اختر المجموعة</translation>
        </message>
        <message>
            <source>copy group duplicate again new term</source>
            <translation>نسخ مجموعة تكرار من جديد فترة جديدة</translation>
        </message>
        <message>
            <source>Waiting lists: choose the group</source>
            <translation>قوائم الانتظار: اختر المجموعة</translation>
        </message>
        <message>
            <source>waiting list offer a place queue full</source>
            <translation>قائمة انتظار عرض مكان دور مكتمل</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>مجموعات في سلة المحذوفات</translation>
        </message>
        <message>
            <source>removed deleted restore</source>
            <translation>محذوف استعادة</translation>
        </message>
    </context>
    <context>
        <name>Doubles</name>
        <message>
            <source>Some rows may be people you have already</source>
            <translation>قد تكون بعض الصفوف لأشخاص مسجلين لديك</translation>
        </message>
        <message>
            <source>Some rows are for you to decide</source>
            <translation>بعض الصفوف تحتاج إلى قرارك</translation>
        </message>
        <message>
            <source>One row is somebody of the group: what is not known is filled in.</source>
            <translation>صف واحد لشخص من المجموعة: يُكمَل ما ليس معروفًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows are people of the group: what is not known is filled in.</source>
            <translation>
                <numerusform>لا صف (%n) لأشخاص من المجموعة.</numerusform>
                <numerusform>صف واحد (%n) لشخص من المجموعة: يُكمَل ما ليس معروفًا.</numerusform>
                <numerusform>صفان (%n) لشخصين من المجموعة: يُكمَل ما ليس معروفًا.</numerusform>
                <numerusform>%n صفوف لأشخاص من المجموعة: يُكمَل ما ليس معروفًا.</numerusform>
                <numerusform>%n صفًا لأشخاص من المجموعة: يُكمَل ما ليس معروفًا.</numerusform>
                <numerusform>%n صف لأشخاص من المجموعة: يُكمَل ما ليس معروفًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>One more row may be somebody you have: it is not made twice.</source>
            <translation>قد يكون في صف آخر شخص مسجل لديك: لن يُسجل مرتين.</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows may be people you have: they are not made twice.</source>
            <translation>
                <numerusform>لا صفوف أخرى لأشخاص قد يكونون لديك.</numerusform>
                <numerusform>قد يكون في صف آخر شخص مسجل لديك: لن يُسجل مرتين.</numerusform>
                <numerusform>قد يكون في صفين آخرين شخصان مسجلان لديك: لن يُسجلا مرتين.</numerusform>
                <numerusform>قد يكون في %n صفوف أخرى أشخاص مسجلون لديك: لن يُسجلوا مرتين.</numerusform>
                <numerusform>قد يكون في %n صفا آخر أشخاص مسجلون لديك: لن يُسجلوا مرتين.</numerusform>
                <numerusform>قد يكون في %n صف آخر أشخاص مسجلون لديك: لن يُسجلوا مرتين.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drafting</name>
        <message>
            <source>The program stopped before this was kept: it was typed on {when}, and stands in its fields again.</source>
            <translation>توقف البرنامج قبل حفظ هذا: كُتب في {when}، وهو الآن في حقوله من جديد.</translation>
        </message>
    </context>
    <context>
        <name>EditPane</name>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>تغيير المجموعة</translation>
        </message>
        <message>
            <source>Every change is kept as soon as you go on to the next field.</source>
            <translation>يُحفظ كل تغيير عند الانتقال إلى الخانة التالية.</translation>
        </message>
        <message>
            <source>More people belong to this group than that.</source>
            <translation>في هذه المجموعة أشخاص أكثر من ذلك.</translation>
        </message>
        <message>
            <source>Fewer places all the same</source>
            <translation>أماكن أقل على كل حال</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Keep it</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>ترك</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>{what}: {which}</source>
            <translation>{what}: {which}</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>تم الإلغاء. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Something in the form needs another look. Nothing is lost: see the marked fields.</source>
            <translation>في النموذج ما يحتاج إلى نظرة أخرى. لم يُفقد شيء: الخانات المعنية عليها علامة.</translation>
        </message>
        <message>
            <source>Your way in does not allow this. Nothing was changed. Ask a coordinator.</source>
            <translation>مدخلك لا يسمح بهذا. لم يتغير شيء. اسأل من يتولى التنسيق.</translation>
        </message>
        <message>
            <source>This is one record already. Nothing was changed. Choose another person.</source>
            <translation>هذا سجل واحد بالفعل. لم يتغير شيء. اختر شخصًا آخر.</translation>
        </message>
        <message>
            <source>This is not there any more. Nothing was changed.</source>
            <translation>لم يعد هذا موجودًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Whoever opened the vault with the recovery sheet has no name to sign with. Nothing was changed. Open it with a passphrase of your own.</source>
            <translation>من فتح الخزنة بورقة الاسترجاع لا اسم له يوقّع به. لم يتغيّر شيء. يُرجى فتحها بعبارة المرور الخاصة.</translation>
        </message>
        <message>
            <source>This is not in the trash any more. Nothing was changed.</source>
            <translation>لم يعد هذا في سلة المحذوفات. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This person has no way in any more. Nothing was changed.</source>
            <translation>لم يعد لهذا الشخص مدخل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is the last coordinator. Nothing was changed. Make somebody else a coordinator first.</source>
            <translation>هذا آخر من يتولى التنسيق. لم يتغير شيء. عيّن غيره أولا.</translation>
        </message>
        <message>
            <source>This is the last way into the vault, so it stays. Nothing was changed.</source>
            <translation>هذا آخر مدخل إلى الخزنة، فهو يبقى. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Somebody already has this picture word. Nothing was changed. Choose another one.</source>
            <translation>هذه الكلمة المصورة لشخص آخر. لم يتغير شيء. اختر غيرها.</translation>
        </message>
        <message>
            <source>This way in is not there any more. Nothing was changed.</source>
            <translation>لم يعد هذا المدخل موجودا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Only the person themselves can change their passphrase. Nothing was changed.</source>
            <translation>لا يغير عبارة المرور إلا صاحبها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Change your passphrase and make a new recovery sheet first. Then the keys can be changed.</source>
            <translation>غيّر عبارة مرورك واصنع ورقة استرجاع جديدة أولا. بعدها يمكن تغيير المفاتيح.</translation>
        </message>
        <message>
            <source>The keys were changed very often. Nothing was changed. Remove old copies of the vault first.</source>
            <translation>غُيّرت المفاتيح مرات كثيرة. لم يتغير شيء. أزل نسخا قديمة من الخزنة أولا.</translation>
        </message>
        <message>
            <source>No more people fit into this vault. Nothing was changed. Remove somebody who has left first.</source>
            <translation>لا تتسع الخزنة لمزيد من الأشخاص. لم يتغير شيء. أزل أولا شخصا غادر.</translation>
        </message>
        <message>
            <source>This computer has no safe place for the key that we know. Nothing was changed. Go on with the passphrase.</source>
            <translation>ليس في هذا الحاسوب مكان آمن نعرفه للمفتاح. لم يتغير شيء. تابع بعبارة المرور.</translation>
        </message>
        <message>
            <source>This computer kept the key for 30 days. Nothing is lost. Type your passphrase again.</source>
            <translation>حفظ هذا الحاسوب المفتاح 30 يوما. لم يضع شيء. اكتب عبارة مرورك من جديد.</translation>
        </message>
        <message>
            <source>The computer did not keep the key, so nothing was changed. Go on with the passphrase.</source>
            <translation>لم يحفظ الحاسوب المفتاح، فلم يتغير شيء. تابع بعبارة المرور.</translation>
        </message>
        <message>
            <source>The vault cannot be used now. Nothing was changed. Close the program and open it again.</source>
            <translation>لا يمكن استعمال الخزنة الآن. لم يتغير شيء. يُرجى إغلاق البرنامج وفتحه من جديد.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing is lost. Try again, or use the recovery code.</source>
            <translation>عبارة المرور هذه لا تفتح الخزنة. لم يُفقد شيء. يمكن المحاولة مرة أخرى، أو استعمال رمز الاسترجاع.</translation>
        </message>
        <message>
            <source>This recovery code belongs to another vault. Nothing is lost. Look for the sheet of this vault.</source>
            <translation>رمز الاسترجاع هذا لخزنة أخرى. لم يُفقد شيء. يُرجى البحث عن ورقة هذه الخزنة.</translation>
        </message>
        <message>
            <source>This passphrase is too short to protect the group. Add another word or two.</source>
            <translation>عبارة المرور هذه أقصر من أن تحمي المجموعة. يُرجى إضافة كلمة أو كلمتين.</translation>
        </message>
        <message>
            <source>This passphrase is easy to guess. Use words that do not belong together, or let the program suggest one.</source>
            <translation>عبارة المرور هذه سهلة التخمين. تصلح كلمات لا صلة بينها، أو عبارة يقترحها البرنامج.</translation>
        </message>
        <message>
            <source>There is no vault in this folder. Nothing was changed. Choose another folder.</source>
            <translation>لا توجد خزنة في هذا المجلد. لم يتغير شيء. يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <source>The folder of the vault is not where it was, so nothing more is kept in it. What you typed still stands here. Put the folder or the stick back, or keep a copy elsewhere.</source>
            <translation>مجلد الخزنة ليس في مكانه، فلا يُحفظ فيه شيء بعد الآن. ما كتبته ما زال هنا. أعد المجلد أو ذاكرة USB إلى مكانه، أو احفظ نسخة في مكان آخر.</translation>
        </message>
        <message>
            <source>Opening this vault would take much longer than its copies say: the file with the ways in may have been changed. Nothing was tried. Ask whoever copied files here, or restore a backup.</source>
            <translation>فتح هذه الخزنة سيستغرق وقتا أطول بكثير مما تقوله نسخها: ربما تغيّر ملف طرق الدخول. لم تُجرّب أي عبارة. يُرجى سؤال من نسخ ملفات إلى هنا، أو استعادة نسخة احتياطية.</translation>
        </message>
        <message>
            <source>A file of the vault is damaged, so it was not opened and nothing was changed. Open your latest copy of the folder.</source>
            <translation>أحد ملفات الخزنة تالف، فلم تُفتح ولم يتغير شيء. يُرجى فتح آخر نسخة لديك من المجلد.</translation>
        </message>
        <message>
            <source>The files in this folder do not belong together. Nothing was changed. Open your latest copy of the folder.</source>
            <translation>الملفات في هذا المجلد ليست من خزنة واحدة. لم يتغير شيء. يُرجى فتح آخر نسخة لديك من المجلد.</translation>
        </message>
        <message>
            <source>The vault is damaged and open to look only, so nothing was changed. Go on with what could be read, or restore a backup.</source>
            <translation>الخزنة تالفة ومفتوحة للنظر فقط، فلم يتغير شيء. تابع بما أمكنت قراءته أو استرجع نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The vault is open to look only, so nothing was changed. Look, print and export; to change something, lock it and make its folder writable.</source>
            <translation>الخزنة مفتوحة للنظر فقط، فلم يتغير شيء. يمكن النظر والطباعة والتصدير؛ لتغيير شيء، يُرجى قفلها والسماح بالكتابة في مجلدها.</translation>
        </message>
        <message>
            <source>No backup could be kept first, so nothing was changed. Make room on the disk, then try again.</source>
            <translation>لم يمكن حفظ نسخة احتياطية أولا، فلم يتغير شيء. أفرغ مكانا على القرص ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This is an older copy of the vault, so it was not opened. Nothing was changed. Look for the newer one, or restore a backup.</source>
            <translation>هذه نسخة أقدم من الخزنة، فلم تُفتح. لم يتغير شيء. ابحث عن الأحدث أو استرجع نسخة احتياطية.</translation>
        </message>
        <message>
            <source>This file is no backup of PeerGroups. Nothing was changed. Choose another one.</source>
            <translation>هذا الملف ليس نسخة احتياطية من PeerGroups. لم يتغير شيء. اختر غيره.</translation>
        </message>
        <message>
            <source>This backup is damaged or incomplete. Nothing was changed. Choose another one.</source>
            <translation>هذه النسخة تالفة أو ناقصة. لم يتغير شيء. اختر غيرها.</translation>
        </message>
        <message>
            <source>The backup cannot be read or written there. Nothing is lost. Choose another place.</source>
            <translation>لا يمكن قراءة النسخة أو كتابتها هناك. لم يضع شيء. اختر مكانا آخر.</translation>
        </message>
        <message>
            <source>This does not open the vault that is in this folder now, so nothing was changed. Use a passphrase of today or its recovery code, or restore the backup into a new folder.</source>
            <translation>هذا لا يفتح الخزنة الموجودة الآن في هذا المجلد، فلم يتغير شيء. استعمل عبارة مرور من اليوم أو رمز استرجاعها، أو استرجع النسخة في مجلد جديد.</translation>
        </message>
        <message>
            <source>This vault is not damaged, so there is nothing to rescue. Open it as ever.</source>
            <translation>هذه الخزنة ليست تالفة، فلا شيء يُنقذ. افتحها كالمعتاد.</translation>
        </message>
        <message>
            <source>There is no backup yet. Keep one first.</source>
            <translation>لا توجد نسخة احتياطية بعد. احفظ واحدة أولا.</translation>
        </message>
        <message>
            <source>This passphrase does not open that backup. Nothing was changed. Type the one of the day it was made, or its recovery code.</source>
            <translation>عبارة المرور هذه لا تفتح تلك النسخة. لم يتغيّر شيء. اكتب عبارة يوم صنعها، أو رمز استرجاعها.</translation>
        </message>
        <message>
            <source>This recovery code does not open that backup. Nothing was changed. Look for the sheet of the day it was made.</source>
            <translation>رمز الاسترجاع هذا لا يفتح تلك النسخة. لم يتغيّر شيء. ابحث عن ورقة يوم صنعها.</translation>
        </message>
        <message>
            <source>The second place is not there now. The backup was kept beside the vault. Plug the stick in and try again.</source>
            <translation>المكان الثاني غير موجود الآن. حُفظت النسخة بجانب الخزنة. وصّل الذاكرة وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The stick or disk of the second place is not there: without it, its folder is an empty one of this computer. The backup was kept beside the vault. Plug the stick in and try again.</source>
            <translation>الوحدة أو القرص الخاص بالمكان الثاني غير موجود: ومن دونه يكون مجلده مجلدا فارغا على هذا الحاسوب. حُفظت النسخة الاحتياطية بجانب الخزنة. أوصل الوحدة وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The second place does not answer, or stopped answering. The backup was kept beside the vault. See that the stick or the network is there, and keep a backup again.</source>
            <translation>المكان الثاني لا يجيب، أو توقف عن الإجابة. حُفظت النسخة بجانب الخزنة. تأكد من وجود الذاكرة أو الشبكة، ثم احفظ نسخة احتياطية من جديد.</translation>
        </message>
        <message>
            <source>The vault is already open in another window. Go to that window, or close it and try again.</source>
            <translation>الخزنة مفتوحة في نافذة أخرى. يمكن الانتقال إلى تلك النافذة، أو إغلاقها ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>This folder already holds a vault. It was not touched. Open it, or choose an empty folder.</source>
            <translation>في هذا المجلد خزنة من قبل، ولم يمسها شيء. يمكن فتحها، أو اختيار مجلد فارغ.</translation>
        </message>
        <message>
            <source>Nothing can be written in this folder. Nothing is lost. Choose a folder of your own.</source>
            <translation>لا يمكن الكتابة في هذا المجلد. لم يُفقد شيء. يُرجى اختيار مجلد من مجلداتك.</translation>
        </message>
        <message>
            <source>What you typed is kept as soon as the longer work is finished.</source>
            <translation>يُحفظ ما كتبته فور انتهاء العمل الأطول.</translation>
        </message>
        <message>
            <source>Longer work is still going on. Wait until it is finished, then try again.</source>
            <translation>ما زال هناك عمل طويل جارٍ. يُرجى الانتظار حتى ينتهي، ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change was not kept; everything before it is. Make room, then try again.</source>
            <translation>القرص ممتلئ، فلم يُحفظ التغيير الأخير، وكل ما قبله محفوظ. يُرجى إخلاء بعض المكان ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>The computer has too little free memory now. Nothing is lost. Close other programs and try again.</source>
            <translation>ذاكرة الحاسوب الحرة قليلة الآن. لم يُفقد شيء. يُرجى إغلاق برامج أخرى ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>That is the folder of the vault itself, where nothing else may lie. Nothing was changed. Choose another folder.</source>
            <translation>هذا مجلد الخزنة نفسها، ولا يجوز أن يكون فيه شيء آخر. لم يتغيّر شيء. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The folder is not there. Nothing was changed. Make it first, or choose another one.</source>
            <translation>المجلد غير موجود. لم يتغيّر شيء. أنشئه أولًا أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Not every program that shows PDF would take this passphrase. Use plain letters, numbers and spaces between them, and fewer than a hundred.</source>
            <translation>لن تقبل كل البرامج التي تعرض PDF عبارة المرور هذه. استعمل حروفا وأرقاما عادية بينها مسافات، وأقل من مئة.</translation>
        </message>
        <message>
            <source>The passphrase could not be read from there. Nothing was changed.</source>
            <translation>تعذّرت قراءة عبارة المرور من هناك. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The file is not there any more. Nothing was changed. Choose it again.</source>
            <translation>لم يعد الملف في مكانه. لم يتغير شيء. يُرجى اختياره من جديد.</translation>
        </message>
        <message>
            <source>The file is too large to read. Nothing was changed. Split it into smaller files.</source>
            <translation>الملف أكبر من أن يُقرأ. لم يتغير شيء. يُرجى تقسيمه إلى ملفات أصغر.</translation>
        </message>
        <message>
            <source>No table was found in this file. Nothing was changed. Save it as CSV or XLSX and try again.</source>
            <translation>لا يوجد جدول في هذا الملف. لم يتغير شيء. يُرجى حفظه بصيغة CSV أو XLSX ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>This file is a calendar, not a list of people. Nothing was changed. Save the people as CSV or XLSX.</source>
            <translation>هذا الملف تقويم وليس قائمة أشخاص. لم يتغيّر شيء. احفظ الأشخاص بصيغة CSV أو XLSX.</translation>
        </message>
        <message>
            <source>This file is data of another program (JSON). Nothing was changed. Save the people there as CSV or XLSX.</source>
            <translation>هذا الملف بيانات برنامج آخر (JSON). لم يتغيّر شيء. احفظ الأشخاص هناك بصيغة CSV أو XLSX.</translation>
        </message>
        <message>
            <source>This file holds everything of a vault. Nothing was changed. Bring it back in Settings, This vault.</source>
            <translation>هذا الملف يحوي كل ما في خزنة. لم يتغيّر شيء. أعده من الإعدادات، هذه الخزنة.</translation>
        </message>
        <message>
            <source>This file is not everything of a vault as PeerGroups writes it, or it was changed. Nothing was changed. Choose everything.json of an export.</source>
            <translation>ليس هذا الملف كل ما في خزنة كما يكتبه PeerGroups، أو أنه عُدّل. لم يتغيّر شيء. اختر everything.json من تصدير.</translation>
        </message>
        <message>
            <source>This file is a web page, whatever its name says. Nothing was changed. Open it in a spreadsheet and save it as XLSX.</source>
            <translation>هذا الملف صفحة ويب مهما كان اسمه. لم يتغيّر شيء. افتحه في برنامج جداول واحفظه بصيغة XLSX.</translation>
        </message>
        <message>
            <source>These are addresses in a row. Nothing was changed. Put each person on a line of their own, name first, and try again.</source>
            <translation>هذه عناوين متتالية. لم يتغيّر شيء. ضع كل شخص في سطر خاص به، الاسم أولًا، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This reads like a text, not like a list of people. Nothing was changed. Put each person on a line of their own.</source>
            <translation>هذا يبدو نصًا وليس قائمة أشخاص. لم يتغيّر شيء. ضع كل شخص في سطر خاص به.</translation>
        </message>
        <message>
            <source>The letters in this file cannot be read. Nothing was changed. Save it as CSV in UTF-8 and try again.</source>
            <translation>لا يمكن قراءة حروف هذا الملف. لم يتغير شيء. يُرجى حفظه بصيغة CSV بترميز UTF-8 ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>The file is open in another program or protected. Nothing was changed. Close it there and try again.</source>
            <translation>الملف مفتوح في برنامج آخر أو محمي. لم يتغير شيء. يُرجى إغلاقه هناك ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was changed. Choose another one.</source>
            <translation>الملف فارغ. لم يتغير شيء. يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <source>A file of this name is already there. It was not touched. Choose another name.</source>
            <translation>يوجد ملف بهذا الاسم، ولم يمسه شيء. يُرجى اختيار اسم آخر.</translation>
        </message>
        <message>
            <source>The table has too many rows to read at once. Nothing was changed. Split it into smaller files.</source>
            <translation>صفوف الجدول أكثر من أن تُقرأ دفعة واحدة. لم يتغير شيء. يُرجى تقسيمه إلى ملفات أصغر.</translation>
        </message>
        <message>
            <source>This is too long for the paper. Nothing is lost. Make it shorter and try again.</source>
            <translation>هذا أطول مما تتسع له الورقة. لم يُفقد شيء. يُرجى تقصيره ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>There is nothing to print here yet. Nothing was changed.</source>
            <translation>لا يوجد هنا ما يُطبع بعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nothing was chosen to print. Choose a language and how many first.</source>
            <translation>لم يتم اختيار شيء للطباعة. يُرجى اختيار لغة وعدد النسخ أولا.</translation>
        </message>
        <message>
            <source>A certificate says how often somebody came, and nobody has come to a session of this group yet.</source>
            <translation>الشهادة تذكر عدد مرات الحضور، ولم يحضر أحد بعد أي لقاء لهذه المجموعة.</translation>
        </message>
        <message>
            <source>This handout is not written in that language yet. Choose another language.</source>
            <translation>هذه النشرة لم تُكتب بتلك اللغة بعد. يُرجى اختيار لغة أخرى.</translation>
        </message>
        <message>
            <source>A sign in this text cannot be printed. Nothing is lost. Take it out and try again.</source>
            <translation>في هذا النص علامة لا يمكن طباعتها. لم يُفقد شيء. يُرجى حذفها ثم المحاولة من جديد.</translation>
        </message>
        <message>
            <source>This handout is not there any more. Nothing was changed. Choose another one.</source>
            <translation>لم تعد هذه الورقة موجودة. لم يتغير شيء. اختر غيرها.</translation>
        </message>
        <message>
            <source>A word in braces in this handout is not known, so nothing was printed. Change the text and try again.</source>
            <translation>في هذه الورقة كلمة بين قوسين لا يعرفها البرنامج، فلم يُطبع شيء. غيّر النص وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Something in braces in this handout must stand alone on its line, so nothing was printed. Change the text and try again.</source>
            <translation>شيء بين قوسين معقوفين في هذه الورقة يجب أن يكون وحده في سطره، لذلك لم يُطبع شيء. غيّر النص وحاول من جديد.</translation>
        </message>
        <message>
            <source>Something in this handout cannot be printed, so nothing was. Change the text and try again.</source>
            <translation>في هذه الورقة شيء لا يمكن طبعه، فلم يُطبع شيء. غيّر النص وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>A table in this handout is wider than the page, so nothing was printed. Take out a column and try again.</source>
            <translation>في هذه الورقة جدول أعرض من الصفحة، فلم يُطبع شيء. احذف عمودا وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>A picture of this handout is not there, so nothing was printed. Add it again or take it out.</source>
            <translation>صورة من هذه الورقة غير موجودة، فلم يُطبع شيء. أضفها من جديد أو احذفها.</translation>
        </message>
        <message>
            <source>A picture of this handout cannot be printed, so nothing was. Choose another picture.</source>
            <translation>صورة من هذه الورقة لا يمكن طبعها، فلم يُطبع شيء. اختر صورة أخرى.</translation>
        </message>
        <message>
            <source>An address in this handout cannot be printed, so nothing was. Write it as https:// and try again.</source>
            <translation>عنوان في هذه الورقة لا يمكن طبعه، فلم يُطبع شيء. اكتبه مبتدئا بـ https:// وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>A file of this handout is damaged, so nothing was printed. Install the program again.</source>
            <translation>ملف من هذه الورقة تالف، فلم يُطبع شيء. ثبّت البرنامج من جديد.</translation>
        </message>
        <message>
            <source>The words for papers in this language are damaged, so nothing was printed. Install the program again.</source>
            <translation>كلمات الأوراق بهذه اللغة تالفة، فلم يُطبع شيء. ثبّت البرنامج من جديد.</translation>
        </message>
        <message>
            <source>A font of the program is damaged, so nothing was printed. Install the program again.</source>
            <translation>خط من خطوط البرنامج تالف، فلم يُطبع شيء. ثبّت البرنامج من جديد.</translation>
        </message>
        <message>
            <source>This paper is not there any more. Nothing was changed. Choose another one.</source>
            <translation>لم تعد هذه الورقة موجودة. لم يتغير شيء. اختر غيرها.</translation>
        </message>
        <message>
            <source>The last day comes before the first. Nothing was counted. Choose other days.</source>
            <translation>اليوم الأخير قبل اليوم الأول. لم يُحسب شيء. اختر أيامًا أخرى.</translation>
        </message>
        <message>
            <source>Figures of nearly the same days and groups were given away before. Taking one from the other, small numbers could be worked out. Nothing was written. It is safer to give away the same days and groups again.</source>
            <translation>سبق تسليم أرقام لأيام ومجموعات تكاد تكون نفسها. بطرح بعضها من بعض يمكن معرفة أعداد صغيرة. لم يُكتب شيء. الأسلم أن تُسلّم الأيام والمجموعات نفسها مرة أخرى.</translation>
        </message>
        <message>
            <source>Nobody can count so far back. Nothing was counted. Choose later days.</source>
            <translation>لا يمكن الحساب إلى هذا الحد من الماضي. لم يُحسب شيء. اختر أيامًا أحدث.</translation>
        </message>
        <message>
            <source>This group is not there any more. Nothing was changed. Choose another one.</source>
            <translation>لم تعد هذه المجموعة موجودة. لم يتغير شيء. اختر غيرها.</translation>
        </message>
        <message>
            <source>This group has no session for this paper. Nothing was changed. Plan one first.</source>
            <translation>ليس لهذه المجموعة لقاء لهذه الورقة. لم يتغير شيء. خطط للقاء أولا.</translation>
        </message>
        <message>
            <source>This handout is already written in that language. Nothing was changed. Choose another one.</source>
            <translation>هذه الورقة مكتوبة بتلك اللغة. لم يتغير شيء. اختر غيرها.</translation>
        </message>
        <message>
            <source>This picture is too large. Nothing was changed. Choose a smaller one.</source>
            <translation>هذه الصورة كبيرة جدا. لم يتغير شيء. اختر أصغر منها.</translation>
        </message>
        <message>
            <source>This file is no picture that can be read. Nothing was changed. Choose a PNG or JPEG.</source>
            <translation>هذا الملف ليس صورة يمكن قراءتها. لم يتغير شيء. اختر PNG أو JPEG.</translation>
        </message>
        <message>
            <source>The text is too long to keep in one piece. Take some of it out, or start a second handout.</source>
            <translation>النص أطول من أن يُحفظ قطعة واحدة. احذف منه أو ابدأ ورقة ثانية.</translation>
        </message>
        <message>
            <source>The file is too large for a handout. Nothing was changed. Choose a shorter text.</source>
            <translation>الملف أكبر من أن يكون ورقة. لم يتغير شيء. اختر نصا أقصر.</translation>
        </message>
        <message>
            <source>This file is no plain text. Nothing was changed. Save it as a text in UTF-8 and try again.</source>
            <translation>هذا الملف ليس نصا عاديا. لم يتغير شيء. احفظه نصا بترميز UTF-8 وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This is the text the others are translated from, so it stays. Put the whole handout into the trash instead.</source>
            <translation>تُترجم النصوص الأخرى عن هذا النص، لذلك يبقى. يمكن نقل النشرة كلها إلى سلة المحذوفات بدلا من ذلك.</translation>
        </message>
        <message>
            <source>This group keeps no names. Nothing was changed. Count heads instead, or change what the group keeps.</source>
            <translation>هذه المجموعة لا تحفظ أسماء. لم يتغير شيء. يمكن عد الحضور، أو تغيير ما تحفظه المجموعة.</translation>
        </message>
        <message>
            <source>This was changed again since, so it was not taken back. Change it by hand.</source>
            <translation>تغير هذا مرة أخرى بعد ذلك، فلم يتم التراجع عنه. يمكن تغييره باليد.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>لا يوجد ما يُعاد.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>لا يوجد ما يُتراجع عنه.</translation>
        </message>
        <message>
            <source>No column was chosen for the name. Nothing was changed. Choose the column that holds names.</source>
            <translation>لم يتم اختيار عمود للاسم. لم يتغير شيء. يُرجى اختيار العمود الذي فيه الأسماء.</translation>
        </message>
        <message>
            <source>This is the sample, and everybody knows its passphrase. Nothing was brought in. Start your own vault first.</source>
            <translation>هذه هي العينة، وعبارة مرورها معروفة للجميع. لم يُستورد شيء. يُرجى البدء بخزنة خاصة أولاً.</translation>
        </message>
        <message>
            <source>This person is already in the group. Nothing was changed.</source>
            <translation>هذا الشخص موجود في المجموعة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>That is asked of them already.</source>
            <translation>هذا مطلوب منهم بالفعل.</translation>
        </message>
        <message>
            <source>No place is free in this group. Nothing was changed. Say that it is meant, or wait until somebody leaves.</source>
            <translation>لا مكان شاغر في هذه المجموعة. لم يتغيّر شيء. يُرجى تأكيد أن ذلك مقصود، أو الانتظار حتى يغادر أحدهم.</translation>
        </message>
        <message>
            <source>Somebody else waits longer. Nothing was changed. Say why they are passed over.</source>
            <translation>هناك من ينتظر منذ وقت أطول. لم يتغيّر شيء. يُرجى كتابة سبب تجاوزه.</translation>
        </message>
        <message>
            <source>They were made one more than 30 days ago. Nothing was changed.</source>
            <translation>جُعلا واحدا قبل أكثر من 30 يوما. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>What was made one has been changed since, so it cannot be taken apart by itself. Nothing was changed.</source>
            <translation>ما جُعل واحدا تغيّر منذ ذلك الحين، فلا يمكن فصله تلقائيا. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The latest stretch says what this person is now, and stays. Nothing was changed.</source>
            <translation>آخر فترة تقول ما هو هذا الشخص الآن، وتبقى. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>A place is offered to this person already. Nothing was changed.</source>
            <translation>عُرض مكان على هذا الشخص من قبل. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This offer is answered already. Nothing was changed.</source>
            <translation>تلقّى هذا العرض جوابًا من قبل. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This person does not wait for a place. Nothing was changed.</source>
            <translation>هذا الشخص لا ينتظر مكانًا. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>الملاحظة فارغة. يُرجى كتابة كلمة أو كلمتين أولا.</translation>
        </message>
        <message>
            <source>A signed note cannot be changed. Nothing is lost. Add to it instead.</source>
            <translation>لا يمكن تغيير ملاحظة موقعة. لم يُفقد شيء. يمكن الإضافة إليها.</translation>
        </message>
        <message>
            <source>The note is too long to keep in one piece. Nothing is lost. Split it into two notes.</source>
            <translation>الملاحظة أطول من أن تُحفظ قطعة واحدة. لم يُفقد شيء. يُرجى تقسيمها إلى ملاحظتين.</translation>
        </message>
        <message>
            <source>This is not what stands on the sheet. Look at that part of the code again.</source>
            <translation>ليس هذا ما في الورقة. يُرجى النظر إلى ذلك الجزء من الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>The clock of this computer may be wrong. Nothing was changed. Confirm the date above first.</source>
            <translation>قد تكون ساعة هذا الحاسوب خاطئة. لم يتغير شيء. يجب تأكيد التاريخ في الأعلى أولا.</translation>
        </message>
        <message>
            <source>People came to this session. Nothing was changed. Take their marks back first, or say that it is meant.</source>
            <translation>حضر أشخاص هذا اللقاء. لم يتغير شيء. يجب سحب علاماتهم أولا، أو القول إن هذا مقصود.</translation>
        </message>
        <message>
            <source>This session is still to come. Nothing was changed. Come back when it is over.</source>
            <translation>هذا اللقاء لم يأت بعد. لم يتغير شيء. يمكن العودة عندما ينتهي.</translation>
        </message>
        <message>
            <source>This group keeps names. Nothing was changed. Mark each person instead.</source>
            <translation>هذه المجموعة تحفظ الأسماء. لم يتغير شيء. يُرجى تسجيل كل شخص بعلامته.</translation>
        </message>
        <message>
            <source>In the folder of the vault, “{name}” is no plain file or folder of its own: it leads elsewhere or has a second name. Nothing was changed. Ask whoever gave you the folder; a plain copy of it can be opened.</source>
            <translation>في مجلد الخزنة، «{name}» ليس ملفًا أو مجلدًا عاديًا خاصًا بها: فهو يؤدي إلى مكان آخر أو له اسم ثانٍ. لم يتغير شيء. اسأل من أعطاك المجلد؛ ويمكن فتح نسخة عادية منه.</translation>
        </message>
        <message>
            <source>In the folder of the vault lies the file “{name}”, which PeerGroups does not make: another program had the database open, or somebody put it there. It keeps the vault from opening. Nothing was changed. It can be moved aside, and is not deleted.</source>
            <translation>في مجلد الخزنة الملف «{name}»، وهو ليس مما ينشئه PeerGroups: فتح برنامج آخر قاعدة البيانات، أو وضعه أحد هناك. وهو يمنع فتح الخزنة. لم يتغير شيء. يمكن نقله جانبا، ولا يُحذف.</translation>
        </message>
        <message>
            <source>The file “{name}” in the folder of the vault says that a backup was being put in place, but it cannot be read: it is damaged, or somebody put it there. It keeps the vault from opening. Nothing was changed. It can be moved aside, and is not deleted.</source>
            <translation>يقول الملف «{name}» في مجلد الخزنة إن نسخة احتياطية كانت توضع في مكانها، لكن لا تمكن قراءته: إما أنه تالف أو أن أحدا وضعه هناك. وهو يمنع فتح الخزنة. لم يتغير شيء. يمكن نقله جانبا، ولا يُحذف.</translation>
        </message>
        <message>
            <source>This vault was made by a newer PeerGroups. Nothing was changed. Install the newer version to open it.</source>
            <translation>هذه الخزنة من إصدار أحدث من PeerGroups. لم يتغير شيء. يلزم تثبيت الإصدار الأحدث لفتحها.</translation>
        </message>
        <message>
            <source>The recovery code is not complete. Nothing is lost. Type all of its parts.</source>
            <translation>رمز الاسترجاع غير كامل. لم يُفقد شيء. يُرجى كتابة أجزائه كلها.</translation>
        </message>
        <message>
            <source>There is a typing error in part {part} of the code. Nothing is lost. Look at that part again.</source>
            <translation>في الجزء {part} من الرمز خطأ في الكتابة. لم يُفقد شيء. يُرجى النظر إلى ذلك الجزء مرة أخرى.</translation>
        </message>
        <message>
            <source>That did not work, and nothing was changed. Try once more.</source>
            <translation>لم ينجح ذلك، ولم يتغير شيء. يُرجى المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>This paper is made for a group. Nothing was changed. Name the group.</source>
            <translation>تُعدّ هذه الورقة لمجموعة. لم يتغيّر شيء. اذكر المجموعة.</translation>
        </message>
        <message>
            <source>There is no group of that name. Nothing was changed. Look at the name again.</source>
            <translation>لا توجد مجموعة بهذا الاسم. لم يتغيّر شيء. انظر إلى الاسم مرة أخرى.</translation>
        </message>
        <message>
            <source>Nobody of that name comes to the group. Nothing was changed. Look at the name again.</source>
            <translation>لا يأتي إلى المجموعة أحد بهذا الاسم. لم يتغيّر شيء. انظر إلى الاسم مرة أخرى.</translation>
        </message>
        <message>
            <source>The group has no session on that day for this paper. Nothing was changed. Choose another day.</source>
            <translation>ليس للمجموعة لقاء في ذلك اليوم لهذه الورقة. لم يتغيّر شيء. اختر يومًا آخر.</translation>
        </message>
        <message>
            <source>This session was cancelled or did not happen. Nothing was changed. Plan it again first.</source>
            <translation>هذا اللقاء أُلغي أو لم ينعقد. لم يتغير شيء. يُرجى تخطيطه من جديد أولا.</translation>
        </message>
        <message>
            <source>The file with the ways in is older than the vault itself. A passphrase that was taken away may open it again. Ask whoever copied files here.</source>
            <translation>ملف المداخل أقدم من الخزنة نفسها. قد تفتحها من جديد عبارة مرور أُزيلت. اسأل من نسخ ملفات إلى هنا.</translation>
        </message>
        <message>
            <source>The file with the ways in is an older one: your passphrase opens a newer copy of it. Ask whoever copied files here. Opened all the same, the newer one takes its place. Nothing was changed.</source>
            <translation>ملف المداخل نسخة أقدم: عبارة مرورك تفتح نسخة أحدث منه. اسأل من نسخ ملفات إلى هنا. إن فتحت الخزنة رغم ذلك حلّت النسخة الأحدث محلّه. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This is an older copy: you had a newer one open on this computer. What was written since is not in it. Nothing was changed.</source>
            <translation>هذه نسخة أقدم: فُتحت على هذا الحاسوب نسخة أحدث. ما كُتب بعدها ليس فيها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is an older copy: its newest entry is of {here}, and you had a newer one open on this computer until {there}. What was written since is not in it. Nothing was changed.</source>
            <translation>هذه نسخة أقدم: آخر ما فيها يعود إلى {here}، وقد كانت عندك نسخة أحدث مفتوحة على هذا الحاسوب حتى {there}. وما كُتب بعد ذلك ليس فيها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There are two copies of this vault, and both were worked in: this one until {here}, the one this computer knows until {there}. Each lacks what was written in the other. Open the one to go on with, and look into the other. Nothing was changed.</source>
            <translation>توجد نسختان من هذه الخزنة، وقد جرى العمل في كلتيهما: في هذه حتى {here}، وفي التي يعرفها هذا الحاسوب حتى {there}. ينقص كلًّا منهما ما كُتب في الأخرى. افتح التي تريد المتابعة بها، واطّلع على الأخرى. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Something else has changed the vault since it was closed. What you see may not be what was written. Nothing was changed.</source>
            <translation>غيّر شيء آخر الخزنة منذ أُغلقت. قد لا يكون ما تراه هو ما كُتب. لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>EverybodyPane</name>
        <message>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Name of the person to add</source>
            <translation>اسم الشخص المراد إضافته</translation>
        </message>
        <message>
            <source>A first name is enough</source>
            <translation>يكفي الاسم الأول</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Those who lead</source>
            <translation>من يقودون</translation>
        </message>
        <message>
            <source>Entered twice?</source>
            <translation>مسجَّلون مرتين؟</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>أشخاص في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>لا أحد بعد.</translation>
        </message>
        <message>
            <source>Add the first person</source>
            <translation>إضافة أول شخص</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Add people on the page of their group.</source>
            <translation>أضِف الأشخاص في صفحة مجموعتهم.</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>تمت إضافة {name}</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>إضافة متابعة</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>إلى سلة المحذوفات</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the trash.</source>
            <translation>
                <numerusform>%n شخص في سلة المحذوفات.</numerusform>
                <numerusform>شخص واحد في سلة المحذوفات.</numerusform>
                <numerusform>شخصان في سلة المحذوفات.</numerusform>
                <numerusform>%n أشخاص في سلة المحذوفات.</numerusform>
                <numerusform>%n شخصًا في سلة المحذوفات.</numerusform>
                <numerusform>%n شخص في سلة المحذوفات.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} في سلة المحذوفات.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something in the program went wrong. What was kept is safe. If it happens again, restart.</source>
            <translation>حدث خلل في البرنامج. كل ما حُفظ في أمان. إذا تكرر ذلك، فيُرجى إعادة تشغيل البرنامج.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>More people belong to this group. Say above that it is meant, or choose a higher number.</source>
            <translation>في هذه المجموعة أشخاص أكثر. يُرجى التأكيد أعلاه، أو اختيار عدد أكبر.</translation>
        </message>
        <message>
            <source>This goes on. Say that they left or take a break instead.</source>
            <translation>هذا مستمر. يُرجى بدلًا من ذلك تسجيل المغادرة أو الاستراحة.</translation>
        </message>
        <message>
            <source>This day is over. Choose one to come.</source>
            <translation>مضى هذا اليوم. يُرجى اختيار يوم قادم.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>يُرجى ملء هذه الخانة.</translation>
        </message>
        <message>
            <source>This is too long. Make it shorter.</source>
            <translation>هذا طويل جدا. يُرجى تقصيره.</translation>
        </message>
        <message>
            <source>This is too short.</source>
            <translation>هذا قصير جدا.</translation>
        </message>
        <message>
            <source>This number is too small.</source>
            <translation>هذا العدد صغير جدا.</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <translation>هذا العدد كبير جدا.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>هذا ليس تاريخا.</translation>
        </message>
        <message>
            <source>This is not a time.</source>
            <translation>هذه ليست ساعة.</translation>
        </message>
        <message>
            <source>This is no day. Write it like {example}, or pick it from the month.</source>
            <translation>هذا ليس يوما. اكتبه هكذا: {example}، أو اختره من الشهر.</translation>
        </message>
        <message>
            <source>This is no time of day. Write it like 18:30.</source>
            <translation>هذا ليس وقتا. اكتبه هكذا: 18:30.</translation>
        </message>
        <message>
            <source>This year is more than ten years away. If it is meant, leave the field once more.</source>
            <translation>هذه السنة تبعد أكثر من عشر سنوات. إن كانت مقصودة فغادر الحقل مرة أخرى.</translation>
        </message>
        <message>
            <source>The year is to be one from 1900 to 2100.</source>
            <translation>يجب أن تكون السنة بين 1900 و2100.</translation>
        </message>
        <message>
            <source>Please choose one from the list.</source>
            <translation>يُرجى الاختيار من القائمة.</translation>
        </message>
        <message>
            <source>This is not a year.</source>
            <translation>هذه ليست سنة.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>النهاية قبل البداية.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>هذا ليس عددا.</translation>
        </message>
        <message>
            <source>These days lie over another period.</source>
            <translation>تتداخل هذه الأيام مع فترة أخرى.</translation>
        </message>
        <message>
            <source>Digits and signs alone are no name.</source>
            <translation>الأرقام والعلامات وحدها ليست اسمًا.</translation>
        </message>
        <message>
            <source>This cannot be kept. Please look at it again.</source>
            <translation>لا يمكن حفظ هذا. يُرجى النظر إليه مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>S&amp;how</source>
            <translation>ا&amp;عرض</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>اعرض</translation>
        </message>
        <message>
            <source>Print this</source>
            <translation>اطبع هذا</translation>
        </message>
        <message>
            <source>No session of this group was held in the last half year.</source>
            <translation>لم يُعقد أي لقاء لهذه المجموعة في نصف السنة الماضي.</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>أسبوعًا بعد أسبوع</translation>
        </message>
        <message>
            <source>Who came how often</source>
            <translation>من حضر وكم مرة</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>حضروا</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>times</comment>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>اللقاءات</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>من حضر</translation>
        </message>
        <message>
            <source>From {start} to {end}</source>
            <translation>من {start} إلى {end}</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Type a name, Enter marks present</source>
            <translation>كتابة اسم، و Enter لتسجيل الحضور</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Newcomer</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Add a newcomer</source>
            <translation>إضافة شخص جديد</translation>
        </message>
        <message>
            <source>From another group:</source>
            <translation>من مجموعة أخرى:</translation>
        </message>
        <message>
            <source>Type the newcomer's name, then press Add a newcomer.</source>
            <translation>يُرجى كتابة اسم الشخص الجديد، ثم الضغط على «إضافة شخص جديد».</translation>
        </message>
        <message>
            <source>Digits and signs alone are no name. Type the newcomer's name.</source>
            <translation>الأرقام والعلامات وحدها ليست اسمًا. اكتب اسم الشخص الجديد.</translation>
        </message>
        <message>
            <source>Nobody on this register is called “{name}”. Shift+Enter adds “{name}” as a newcomer.</source>
            <translation>لا أحد في هذا السجل اسمه «{name}». Shift+Enter يضيف «{name}» شخصًا جديدًا.</translation>
        </message>
        <message>
            <source>Did you mean {name}, already marked? Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>هل تقصد {name} المسجَّل من قبل؟ Shift+Enter يضيف «{typed}» شخصًا جديدًا.</translation>
        </message>
        <message>
            <source>Did you mean {name}? Enter twice marks {name} present. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>هل تقصد {name}؟ الضغط على Enter مرتين يسجّل حضور {name}. Shift+Enter يضيف «{typed}» شخصًا جديدًا.</translation>
        </message>
        <message>
            <source>{name} is already marked. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>{name} مسجَّل من قبل. Shift+Enter يضيف «{typed}» شخصًا جديدًا.</translation>
        </message>
        <message>
            <source>Did you mean {name}? Enter again marks {name} present.</source>
            <translation>هل تقصد {name}؟ الضغط على Enter مرة أخرى يسجّل حضور {name}.</translation>
        </message>
        <message>
            <source>Enter marks {name} present. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>‏Enter يسجّل حضور {name}. Shift+Enter يضيف «{typed}» شخصًا جديدًا.</translation>
        </message>
        <message>
            <source>Arrow down to the names, then Space: present, {late}: late, {left}: left early, {excused}: excused, {absent}: absent.</source>
            <translation>السهم الأسفل يصل إلى الأسماء، ثم مفتاح المسافة: حضور، {late}: تأخر، {left}: خروج مبكر، {excused}: غياب بعذر، {absent}: غياب.</translation>
        </message>
    </context>
    <context>
        <name>FinishPane</name>
        <message>
            <source>1. Attendance</source>
            <translation>1. الحضور</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>الرجوع إلى السجل</translation>
        </message>
        <message>
            <source>2. Note</source>
            <translation>2. الملاحظة</translation>
        </message>
        <message>
            <source>3. Follow-ups</source>
            <translation>3. المتابعات</translation>
        </message>
        <message>
            <source>Finish session</source>
            <translation>إنهاء اللقاء</translation>
        </message>
        <message>
            <source>The next session is on {day_and_time}.</source>
            <translation>اللقاء التالي: {day_and_time}.</translation>
        </message>
        <message>
            <source>No further session is planned.</source>
            <translation>لا لقاء آخر في الخطة.</translation>
        </message>
        <message>
            <source>{number, plural, one {# person came.} other {# people came.}}</source>
            <translation>{number, plural, =0 {لم يحضر أحد.} one {حضر شخص واحد.} two {حضر شخصان.} few {حضر # أشخاص.} many {حضر # شخصا.} other {حضر # شخص.}}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Not marked yet: {names}</source>
            <translation>بلا علامة بعد: {names}</translation>
        </message>
        <message>
            <source>{number, plural, one {Mark the one unmarked absent} other {Mark the # unmarked absent}}</source>
            <translation>{number, plural, one {تسجيل غياب الشخص الذي بلا علامة} two {تسجيل غياب الشخصين اللذين بلا علامة} few {تسجيل غياب # أشخاص بلا علامة} many {تسجيل غياب # شخصا بلا علامة} other {تسجيل غياب # شخص بلا علامة}}</translation>
        </message>
        <message>
            <source>{number, plural, =0 {Mark who is away excused} one {Mark one absent, who is away excused} other {Mark # absent, who is away excused}}</source>
            <translation>{number, plural, =0 {تسجيل المسافرين معذورين} one {تسجيل شخص واحد غائبا والمسافرين معذورين} two {تسجيل شخصين غائبين والمسافرين معذورين} few {تسجيل # أشخاص غائبين والمسافرين معذورين} many {تسجيل # شخصا غائبين والمسافرين معذورين} other {تسجيل # شخص غائبين والمسافرين معذورين}}</translation>
        </message>
        <message>
            <source>Nobody is marked as having led.</source>
            <translation>لم يُسجَّل من قاد اللقاء.</translation>
        </message>
        <message>
            <source>Led by {names}</source>
            <translation>قاده: {names}</translation>
        </message>
        <message>
            <source>{names} led.</source>
            <translation>قاد اللقاء: {names}.</translation>
        </message>
        <message>
            <source>No note is written yet.</source>
            <translation>لم تُكتب ملاحظة بعد.</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>كتابة الملاحظة</translation>
        </message>
        <message>
            <source>The note is written and not signed yet.</source>
            <translation>الملاحظة مكتوبة ولم تُوقع بعد.</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>فتح الملاحظة</translation>
        </message>
        <message>
            <source>The note is signed.</source>
            <translation>الملاحظة موقعة.</translation>
        </message>
        <message>
            <source>A call is planned for those ticked.</source>
            <translation>يُخطَّط اتصال بمن وُضعت علامة أمامهم.</translation>
        </message>
        <message>
            <source>Nobody is to be called by the rules of this group.</source>
            <translation>لا أحد ينبغي الاتصال به وفق قواعد هذه المجموعة.</translation>
        </message>
        <message>
            <source>Call {name}: {why}</source>
            <translation>الاتصال بـ{name}: {why}</translation>
        </message>
        <message>
            <source>Registers of other sessions are still missing:</source>
            <translation>ما زالت سجلات لقاءات أخرى ناقصة:</translation>
        </message>
        <message>
            <source>Everyone who was not marked is absent now.</source>
            <translation>كل من كان بلا علامة سُجل الآن غيابه.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is absent now. Away and excused: {names}</source>
            <translation>كل من كان بلا علامة سُجل الآن غيابه. غياب معلن بعذر: {names}</translation>
        </message>
        <message>
            <source>{number, plural, =0 {The session is finished.} one {The session is finished, and # call is planned.} other {The session is finished, and # calls are planned.}}</source>
            <translation>{number, plural, =0 {انتهى اللقاء.} one {انتهى اللقاء، وفي الخطة مكالمة واحدة.} two {انتهى اللقاء، وفي الخطة مكالمتان.} few {انتهى اللقاء، وفي الخطة # مكالمات.} many {انتهى اللقاء، وفي الخطة # مكالمة.} other {انتهى اللقاء، وفي الخطة # مكالمة.}}</translation>
        </message>
    </context>
    <context>
        <name>FittedTable</name>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>{column} (not shown: no room)</source>
            <translation>{column} (مخفي: لا مكان)</translation>
        </message>
    </context>
    <context>
        <name>FollowUpWords</name>
        <message>
            <source>▲ {date}, overdue</source>
            <translation>▲ {date}، فات موعدها</translation>
        </message>
        <message>
            <source>● {date}, today</source>
            <translation>● {date}، اليوم</translation>
        </message>
        <message>
            <source>asked not to be contacted</source>
            <translation>طلب عدم التواصل</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Guests</source>
            <translation>ضيوف</translation>
        </message>
        <message>
            <source>Guests without a name</source>
            <translation>ضيوف بلا اسم</translation>
        </message>
        <message>
            <source>One guest fewer</source>
            <translation>إنقاص عدد الضيوف واحدا</translation>
        </message>
        <message>
            <source>One guest more</source>
            <translation>زيادة عدد الضيوف واحدا</translation>
        </message>
        <message>
            <source>Mark with a reason</source>
            <translation>علامة مع سبب</translation>
        </message>
        <message>
            <source>Print sheet</source>
            <translation>طباعة الورقة</translation>
        </message>
        <message>
            <source>Print everything for this evening</source>
            <translation>اطبع كل ما يلزم لهذا المساء</translation>
        </message>
        <message>
            <source>Type the paper back</source>
            <translation>نقل الورقة إلى السجل</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>missed {days}</source>
            <translation>غاب: {days}</translation>
        </message>
        <message>
            <source>came to {came} of {of} sessions in {weeks, plural, one {# week} other {# weeks}}</source>
            <translation>حضر {came} من {of} لقاءات خلال {weeks, plural, zero {# أسبوع} one {أسبوع واحد} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}</translation>
        </message>
        <message>
            <source>came for the first time on {day}</source>
            <translation>حضر أول مرة: {day}</translation>
        </message>
        <message>
            <source>was away from {first} to {last}</source>
            <translation>كان غائبًا من {first} إلى {last}</translation>
        </message>
        <message>
            <source>is paused since {day}, and nothing was heard since</source>
            <translation>متوقف مؤقتًا منذ {day}، ولم يصل منه خبر</translation>
        </message>
        <message>
            <source>Proposed because: {what}</source>
            <translation>اقتُرح بسبب: {what}</translation>
        </message>
        <message>
            <source>{group}: {what}</source>
            <translation>{group}: {what}</translation>
        </message>
    </context>
    <context>
        <name>Founding</name>
        <message>
            <source>Changing the passphrase. This takes a few seconds.</source>
            <translation>جارٍ تغيير عبارة المرور. يستغرق هذا بضع ثوان.</translation>
        </message>
        <message>
            <source>Making the vault. This takes a few seconds.</source>
            <translation>جارٍ صنع الخزنة. يستغرق هذا بضع ثوان.</translation>
        </message>
        <message>
            <source>Making a recovery code</source>
            <translation>جارٍ صنع رمز الاسترجاع</translation>
        </message>
    </context>
    <context>
        <name>FreePlaces</name>
        <message>
            <source>A place in {group} is free.</source>
            <translation>مكان شاغر في {group}.</translation>
        </message>
        <message>
            <source>{name} waits since {date}.</source>
            <translation>في الانتظار منذ {date}: {name}.</translation>
        </message>
        <message>
            <source>Offer it to {name}</source>
            <translation>عرضه على {name}</translation>
        </message>
        <message>
            <source>Offer the place in {group} to {name}</source>
            <translation>عرض المكان في {group} على {name}</translation>
        </message>
        <message>
            <source>{name} has not answered by {date}.</source>
            <translation>لم يصل جواب حتى {date}: {name}.</translation>
        </message>
        <message>
            <source>Open the waiting list</source>
            <translation>فتح قائمة الانتظار</translation>
        </message>
        <message>
            <source>Open the waiting list of {group}</source>
            <translation>فتح قائمة انتظار {group}</translation>
        </message>
        <message>
            <source>A place in {group} is offered to {name} until {date}.</source>
            <translation>عُرض مكان في {group} على {name} حتى {date}.</translation>
        </message>
    </context>
    <context>
        <name>Full</name>
        <message>
            <source>No place is free.</source>
            <translation>لا مكان شاغر.</translation>
        </message>
        <message>
            <source>One more than there are places</source>
            <translation>شخص واحد فوق عدد الأماكن</translation>
        </message>
        <message>
            <source>There are not so many free places.</source>
            <translation>لا يوجد هذا العدد من الأماكن الشاغرة.</translation>
        </message>
        <message>
            <source>More than there are places</source>
            <translation>أكثر من عدد الأماكن</translation>
        </message>
    </context>
    <context>
        <name>GroupWords</name>
        <message>
            <source>held</source>
            <translation>عُقد</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>did not happen</source>
            <translation>لم يُعقد</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>نُقل</translation>
        </message>
        <message>
            <source>has a topic</source>
            <translation>له موضوع</translation>
        </message>
        <message>
            <source>has a plan</source>
            <translation>له خطة</translation>
        </message>
        <message>
            <source>has a note or a follow-up</source>
            <translation>له ملاحظة أو متابعة</translation>
        </message>
        <message>
            <source>somebody is marked</source>
            <translation>فيه علامة لأحد</translation>
        </message>
        <message>
            <source>guests are counted</source>
            <translation>فيه ضيوف معدودون</translation>
        </message>
        <message>
            <source>its sheet is printed</source>
            <translation>ورقته مطبوعة</translation>
        </message>
        <message>
            <source>has a place of its own</source>
            <translation>له مكان خاص</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Numbers only</source>
            <translation>أعداد فقط</translation>
        </message>
        <message>
            <source>No names are kept. You count how many people came.</source>
            <translation>لا تُحفظ أسماء. نعد فقط كم شخصا حضر.</translation>
        </message>
        <message>
            <source>The name each person chooses</source>
            <translation>الاسم الذي يختاره كل شخص</translation>
        </message>
        <message>
            <source>Lists show one name, such as “Amina” or “Blue”.</source>
            <translation>تعرض القوائم اسما واحدا، مثل «أمينة» أو «نجمة».</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>الاسم الأول وأول حرف من العائلة</translation>
        </message>
        <message>
            <source>Lists show “Amina M.”. The family name stays on the person’s page.</source>
            <translation>تعرض القوائم «أمينة م.». ويبقى اسم العائلة في صفحة الشخص.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>الاسم الكامل</translation>
        </message>
        <message>
            <source>Lists and papers show “Amina Mansour”.</source>
            <translation>تعرض القوائم والأوراق «أمينة منصور».</translation>
        </message>
        <message>
            <source>none</source>
            <translation>بلا أسماء</translation>
        </message>
        <message>
            <source>chosen name</source>
            <translation>اسم مختار</translation>
        </message>
        <message>
            <source>first and initial</source>
            <translation>الاسم الأول وحرف</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>الاسم الكامل</translation>
        </message>
        <message>
            <source>{name} waits for a place</source>
            <translation>انتظار مكان: {name}</translation>
        </message>
        <message>
            <source>{name} comes to the group</source>
            <translation>مع المجموعة: {name}</translation>
        </message>
        <message>
            <source>{name} takes a break</source>
            <translation>سُجلت استراحة {name}</translation>
        </message>
        <message>
            <source>{name} has left the group</source>
            <translation>سُجلت مغادرة {name} للمجموعة</translation>
        </message>
        <message>
            <source>{name} has completed the series</source>
            <translation>سُجل إتمام {name} للسلسلة</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait for a place.</source>
            <translation>
                <numerusform>%n شخص ينتظر مكانا.</numerusform>
                <numerusform>شخص واحد ينتظر مكانا.</numerusform>
                <numerusform>شخصان ينتظران مكانا.</numerusform>
                <numerusform>%n أشخاص ينتظرون مكانا.</numerusform>
                <numerusform>%n شخصا ينتظرون مكانا.</numerusform>
                <numerusform>%n شخص ينتظرون مكانا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) come to the group.</source>
            <translation>
                <numerusform>%n شخص يأتي إلى المجموعة.</numerusform>
                <numerusform>شخص واحد يأتي إلى المجموعة.</numerusform>
                <numerusform>شخصان يأتيان إلى المجموعة.</numerusform>
                <numerusform>%n أشخاص يأتون إلى المجموعة.</numerusform>
                <numerusform>%n شخصًا يأتون إلى المجموعة.</numerusform>
                <numerusform>%n شخص يأتون إلى المجموعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) take a break.</source>
            <translation>
                <numerusform>%n شخص في استراحة.</numerusform>
                <numerusform>شخص واحد في استراحة.</numerusform>
                <numerusform>شخصان في استراحة.</numerusform>
                <numerusform>%n أشخاص في استراحة.</numerusform>
                <numerusform>%n شخصًا في استراحة.</numerusform>
                <numerusform>%n شخص في استراحة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have left the group.</source>
            <translation>
                <numerusform>%n شخص غادر المجموعة.</numerusform>
                <numerusform>شخص واحد غادر المجموعة.</numerusform>
                <numerusform>شخصان غادرا المجموعة.</numerusform>
                <numerusform>%n أشخاص غادروا المجموعة.</numerusform>
                <numerusform>%n شخصًا غادروا المجموعة.</numerusform>
                <numerusform>%n شخص غادروا المجموعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have completed the series.</source>
            <translation>
                <numerusform>%n شخص أكمل السلسلة.</numerusform>
                <numerusform>شخص واحد أكمل السلسلة.</numerusform>
                <numerusform>شخصان أكملا السلسلة.</numerusform>
                <numerusform>%n أشخاص أكملوا السلسلة.</numerusform>
                <numerusform>%n شخصًا أكملوا السلسلة.</numerusform>
                <numerusform>%n شخص أكملوا السلسلة.</numerusform>
            </translation>
        </message>
        <message>
            <source>the first</source>
            <translation>الأول</translation>
        </message>
        <message>
            <source>the second</source>
            <translation>الثاني</translation>
        </message>
        <message>
            <source>the third</source>
            <translation>الثالث</translation>
        </message>
        <message>
            <source>the fourth</source>
            <translation>الرابع</translation>
        </message>
        <message>
            <source>the fifth</source>
            <translation>الخامس</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>الأخير</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{members} of {capacity}</source>
            <translation>{members} من {capacity}</translation>
        </message>
        <message>
            <source>Once, on {date} at {time}</source>
            <translation>مرة واحدة، يوم {date} في الساعة {time}</translation>
        </message>
        <message>
            <source>Every week on {weekday} at {time}</source>
            <translation>كل أسبوع يوم {weekday} في الساعة {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on {weekday} at {time}</source>
            <translation>
                <numerusform>كل أسبوع يوم {weekday} في الساعة {time}</numerusform>
                <numerusform>كل أسبوع يوم {weekday} في الساعة {time}</numerusform>
                <numerusform>كل أسبوعين يوم {weekday} في الساعة {time}</numerusform>
                <numerusform>كل %n أسابيع يوم {weekday} في الساعة {time}</numerusform>
                <numerusform>كل %n أسبوعا يوم {weekday} في الساعة {time}</numerusform>
                <numerusform>كل %n أسبوع يوم {weekday} في الساعة {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On the last day of every month at {time}</source>
            <translation>في آخر يوم من كل شهر الساعة {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on the last day at {time}</source>
            <translation>
                <numerusform>كل %n شهر في آخر يوم الساعة {time}</numerusform>
                <numerusform>كل شهر في آخر يوم الساعة {time}</numerusform>
                <numerusform>كل شهرين في آخر يوم الساعة {time}</numerusform>
                <numerusform>كل %n أشهر في آخر يوم الساعة {time}</numerusform>
                <numerusform>كل %n شهرًا في آخر يوم الساعة {time}</numerusform>
                <numerusform>كل %n شهر في آخر يوم الساعة {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On day {day} of every month at {time}</source>
            <translation>في اليوم {day} من كل شهر في الساعة {time}</translation>
        </message>
        <message>
            <source>Every year, as on {date}, at {time}</source>
            <translation>كل سنة، كما في {date}، الساعة {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years, as on {date}, at {time}</source>
            <translation>
                <numerusform>كل سنة، كما في {date}، الساعة {time}</numerusform>
                <numerusform>كل سنة، كما في {date}، الساعة {time}</numerusform>
                <numerusform>كل سنتين، كما في {date}، الساعة {time}</numerusform>
                <numerusform>كل %n سنوات، كما في {date}، الساعة {time}</numerusform>
                <numerusform>كل %n سنة، كما في {date}، الساعة {time}</numerusform>
                <numerusform>كل %n سنة، كما في {date}، الساعة {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on day {day} at {time}</source>
            <translation>
                <numerusform>كل %n شهر في اليوم {day} الساعة {time}</numerusform>
                <numerusform>كل شهر في اليوم {day} الساعة {time}</numerusform>
                <numerusform>كل شهرين في اليوم {day} الساعة {time}</numerusform>
                <numerusform>كل %n أشهر في اليوم {day} الساعة {time}</numerusform>
                <numerusform>كل %n شهرًا في اليوم {day} الساعة {time}</numerusform>
                <numerusform>كل %n شهر في اليوم {day} الساعة {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on {which} {weekday} at {time}</source>
            <translation>
                <numerusform>كل %n شهر، {which} {weekday}، الساعة {time}</numerusform>
                <numerusform>كل شهر، {which} {weekday}، الساعة {time}</numerusform>
                <numerusform>كل شهرين، {which} {weekday}، الساعة {time}</numerusform>
                <numerusform>كل %n أشهر، {which} {weekday}، الساعة {time}</numerusform>
                <numerusform>كل %n شهرًا، {which} {weekday}، الساعة {time}</numerusform>
                <numerusform>كل %n شهر، {which} {weekday}، الساعة {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On the first {weekday} of every month at {time}</source>
            <translation>يوم {weekday} الأول من كل شهر في الساعة {time}</translation>
        </message>
        <message>
            <source>On the second {weekday} of every month at {time}</source>
            <translation>يوم {weekday} الثاني من كل شهر في الساعة {time}</translation>
        </message>
        <message>
            <source>On the third {weekday} of every month at {time}</source>
            <translation>يوم {weekday} الثالث من كل شهر في الساعة {time}</translation>
        </message>
        <message>
            <source>On the fourth {weekday} of every month at {time}</source>
            <translation>يوم {weekday} الرابع من كل شهر في الساعة {time}</translation>
        </message>
        <message>
            <source>On the fifth {weekday} of every month at {time}</source>
            <translation>يوم {weekday} الخامس من كل شهر في الساعة {time}</translation>
        </message>
        <message>
            <source>On the last {weekday} of every month at {time}</source>
            <translation>يوم {weekday} الأخير من كل شهر في الساعة {time}</translation>
        </message>
        <message>
            <source>offered on {date}, answer by {end}</source>
            <translation>عُرض في {date}، والجواب حتى {end}</translation>
        </message>
        <message>
            <source>offered on {date}, accepted on {end}</source>
            <translation>عُرض في {date}، وقُبل في {end}</translation>
        </message>
        <message>
            <source>offered on {date}, declined on {end}</source>
            <translation>عُرض في {date}، ورُفض في {end}</translation>
        </message>
        <message>
            <source>offered on {date}, no answer by {end}</source>
            <translation>عُرض في {date}، بلا جواب حتى {end}</translation>
        </message>
        <message>
            <source>offered on {date}, taken back on {end}</source>
            <translation>عُرض في {date}، وسُحب في {end}</translation>
        </message>
    </context>
    <context>
        <name>Handouts</name>
        <message>
            <source>Sign-in sheet</source>
            <translation>ورقة الحضور</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>خطة اللقاء</translation>
        </message>
        <message>
            <source>Session record</source>
            <translation>سجل اللقاء</translation>
        </message>
        <message>
            <source>Group agreement to sign</source>
            <translation>اتفاق المجموعة للتوقيع</translation>
        </message>
        <message>
            <source>Welcome card</source>
            <translation>بطاقة ترحيب</translation>
        </message>
        <message>
            <source>Local help card</source>
            <translation>بطاقة المساعدة القريبة</translation>
        </message>
        <message>
            <source>Feedback form</source>
            <translation>استمارة الرأي</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>شهادة</translation>
        </message>
        <message>
            <source>Name cards</source>
            <translation>بطاقات الأسماء</translation>
        </message>
        <message>
            <source>Flyer with strips to tear off</source>
            <translation>إعلان بشرائط تُقطع</translation>
        </message>
        <message>
            <source>Mood diary with the session dates</source>
            <translation>يوميات المزاج مع مواعيد اللقاء</translation>
        </message>
        <message>
            <source>Everything for one evening</source>
            <translation>كل ما يلزم للقاء واحد</translation>
        </message>
        <message>
            <source>Who came, in charts and tables</source>
            <translation>من حضر، في رسوم وجداول</translation>
        </message>
        <message>
            <source>Attendance grid: who came when</source>
            <translation>جدول الحضور: من حضر ومتى</translation>
        </message>
        <message>
            <source>Calls to make</source>
            <translation>مكالمات يجب إجراؤها</translation>
        </message>
        <message>
            <source>Log of hours to sign</source>
            <translation>سجل الساعات للتوقيع</translation>
        </message>
        <message>
            <source>Rota: who leads which session</source>
            <translation>جدول المناوبة: من يدير كل لقاء</translation>
        </message>
        <message>
            <source>Contact sheet</source>
            <translation>ورقة الاتصال</translation>
        </message>
        <message>
            <source>Papers for your group</source>
            <translation>أوراق لمجموعتك</translation>
        </message>
        <message>
            <source>For participants</source>
            <translation>للمشاركين</translation>
        </message>
        <message>
            <source>For families</source>
            <translation>للعائلات</translation>
        </message>
        <message>
            <source>For facilitators</source>
            <translation>للميسّرين</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>أوراقك</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المحذوفات</translation>
        </message>
        <message>
            <source>the original text</source>
            <translation>النص الأصلي</translation>
        </message>
        <message>
            <source>draft: translated, not yet read by a fluent speaker</source>
            <translation>مسودة: مترجمة، ولم يقرأها بعد متقن للغة</translation>
        </message>
        <message>
            <source>checked against the English, not yet read by a fluent speaker</source>
            <translation>روجعت على الإنجليزية، ولم يقرأها بعد متقن للغة</translation>
        </message>
        <message>
            <source>read by a fluent speaker</source>
            <translation>راجعها من يتقن اللغة</translation>
        </message>
        <message>
            <source>Line {line}: the program does not know this word in braces. Choose one from “Insert”.</source>
            <translation>السطر {line}: لا يعرف البرنامج هذه الكلمة بين القوسين. اختر واحدة من «إدراج».</translation>
        </message>
        <message>
            <source>Line {line}: this stands alone on its line or not at all.</source>
            <translation>السطر {line}: هذا يكون وحده في سطره أو لا يكون.</translation>
        </message>
        <message>
            <source>Line {line}: this cannot be printed. Use the buttons above the text.</source>
            <translation>السطر {line}: لا يمكن طبع هذا. استعمل الأزرار فوق النص.</translation>
        </message>
        <message>
            <source>Line {line}: this table is wider than the page. Take out a column.</source>
            <translation>السطر {line}: هذا الجدول أعرض من الصفحة. احذف عمودا.</translation>
        </message>
        <message>
            <source>The text is too long for a paper. Make it shorter.</source>
            <translation>النص أطول من ورقة. اختصره.</translation>
        </message>
        <message>
            <source>Line {line}: a sign here cannot be printed. Take it out.</source>
            <translation>السطر {line}: علامة هنا لا يمكن طبعها. احذفها.</translation>
        </message>
        <message>
            <source>Line {line}: there is no picture of this name. Add it with “Picture”.</source>
            <translation>السطر {line}: لا توجد صورة بهذا الاسم. أضفها من «صورة».</translation>
        </message>
        <message>
            <source>Line {line}: only addresses that begin with https:// can be printed.</source>
            <translation>السطر {line}: لا تُطبع إلا العناوين التي تبدأ بـ https://.</translation>
        </message>
        <message>
            <source>Line {line}: the program does not know {word}. Choose one from “Insert”.</source>
            <translation>السطر {line}: البرنامج لا يعرف {word}. اختر واحدة من «إدراج».</translation>
        </message>
        <message>
            <source>Line {line}: {word} stands alone on its line or not at all.</source>
            <translation>السطر {line}: {word} يكون وحده في سطره أو لا يكون.</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Use the buttons above the text.</source>
            <translation>السطر {line}: لا يمكن طباعة {word}. استعمل الأزرار فوق النص.</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Take it out.</source>
            <translation>السطر {line}: لا يمكن طباعة {word}. احذفه.</translation>
        </message>
        <message>
            <source>Line {line}: there is no picture {word}. Add it with “Picture”.</source>
            <translation>السطر {line}: لا توجد صورة {word}. أضفها بـ«صورة».</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Addresses begin with https://.</source>
            <translation>السطر {line}: لا يمكن طباعة {word}. العناوين تبدأ بـhttps://.</translation>
        </message>
        <message>
            <source>Line {line}: this cannot be printed as it stands.</source>
            <translation>السطر {line}: لا يمكن طبع هذا كما هو.</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>جدول المناوبة</translation>
        </message>
    </context>
    <context>
        <name>HandoutsPage</name>
        <message>
            <source>Handouts and papers</source>
            <translation>النشرات والأوراق</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>Start a group first: this paper is made for one.</source>
            <translation>يلزم بدء مجموعة أولا: هذه الورقة تُصنع لمجموعة.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>بدء أول مجموعة</translation>
        </message>
        <message>
            <source>This group has no session for this paper.</source>
            <translation>ليس لهذه المجموعة لقاء لهذه الورقة.</translation>
        </message>
        <message>
            <source>This group has nobody with a name, so there is nothing to print.</source>
            <translation>ليس في هذه المجموعة من له اسم، فلا شيء يُطبع.</translation>
        </message>
        <message>
            <source>Not written yet in: {languages}</source>
            <translation>لم تُكتب بعد باللغات: {languages}</translation>
        </message>
        <message>
            <source>Confidential: it holds what only those who lead should read.</source>
            <translation>سري: فيها ما لا يقرؤه إلا الميسّرون.</translation>
        </message>
        <message>
            <source>read by {name}, {day}</source>
            <translation>قرأه {name}، {day}</translation>
        </message>
        <message>
            <source>Choose for whom the paper is, or how many copies you need.</source>
            <translation>يُرجى اختيار لمن الورقة، أو كم نسخة تلزم.</translation>
        </message>
        <message>
            <source>{sentence} But which row is whose could not be kept, so it cannot be typed back by its numbers.</source>
            <translation>{sentence} لكن تعذر حفظ صاحب كل صف، فلا يمكن إدخالها بأرقام صفوفها.</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>Is it sound?</source>
            <translation>هل هي سليمة؟</translation>
        </message>
        <message>
            <source>The program looks for damage everywhere in the vault once a week and after a power cut. It changes nothing, and you can go on working meanwhile.</source>
            <translation>يبحث البرنامج عن أي تلف في الخزنة كلها مرة كل أسبوع وبعد انقطاع الكهرباء. لا يغير شيئا، ويمكنك متابعة العمل في أثناء ذلك.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>افحص الآن</translation>
        </message>
        <message>
            <source>Mend the search</source>
            <translation>إصلاح البحث</translation>
        </message>
        <message>
            <source>Close and restore a backup</source>
            <translation>إغلاق واسترجاع نسخة احتياطية</translation>
        </message>
        <message>
            <source>What could be read</source>
            <translation>ما أمكنت قراءته</translation>
        </message>
        <message>
            <source>First export everything: then nothing of this can be lost. Then go on working with what could be read, or restore a backup. The damaged files are set aside and never deleted.</source>
            <translation>صدّر كل شيء أولا: فلا يضيع شيء من هذا. ثم تابع العمل بما أمكنت قراءته أو استرجع نسخة احتياطية. الملفات التالفة توضع جانبا ولا تُحذف أبدا.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>تصدير كل شيء</translation>
        </message>
        <message>
            <source>Go on working with this</source>
            <translation>متابعة العمل بهذا</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were found. Nothing was changed.</source>
            <translation>
                <numerusform>لم يوجد شيء. لم يتغير شيء.</numerusform>
                <numerusform>وُجد شيء واحد. لم يتغير شيء.</numerusform>
                <numerusform>وُجد شيئان. لم يتغير شيء.</numerusform>
                <numerusform>وُجدت %n أشياء. لم يتغير شيء.</numerusform>
                <numerusform>وُجد %n شيئا. لم يتغير شيء.</numerusform>
                <numerusform>وُجد %n شيء. لم يتغير شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was not looked through on this computer yet.</source>
            <translation>لم تُفحص على هذا الحاسوب بعد.</translation>
        </message>
        <message>
            <source>It was looked through on {day}, and it is sound.</source>
            <translation>فُحصت في {day}، وهي سليمة.</translation>
        </message>
        <message>
            <source>some</source>
            <translation>بعضها</translation>
        </message>
        <message>
            <source>Read again: {list}</source>
            <translation>قُرئ من جديد: {list}</translation>
        </message>
        <message>
            <source>other things</source>
            <translation>أشياء أخرى</translation>
        </message>
        <message>
            <source>Could not be read: {list}</source>
            <translation>لم تمكن قراءته: {list}</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>مجموعات</translation>
        </message>
        <message>
            <source>people</source>
            <translation>أشخاص</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>لقاءات</translation>
        </message>
        <message>
            <source>attendance marks</source>
            <translation>علامات حضور</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>follow-ups</source>
            <translation>متابعات</translation>
        </message>
        <message>
            <source>{what}: {number}</source>
            <translation>{what}: {number}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Something in the vault needs a look: see the list.</source>
            <translation>في الخزنة شيء يحتاج إلى نظرة: انظر القائمة.</translation>
        </message>
        <message>
            <source>The vault is sound.</source>
            <translation>الخزنة سليمة.</translation>
        </message>
        <message>
            <source>Is this the right copy?</source>
            <translation>هل هذه هي النسخة الصحيحة؟</translation>
        </message>
        <message>
            <source>Go on with it all the same</source>
            <translation>المتابعة بها على كل حال</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>تركها كما هي</translation>
        </message>
        <message>
            <source>What could be read is your vault now. Open it as usual.</source>
            <translation>ما أمكنت قراءته هو خزنتك الآن. افتحها كالمعتاد.</translation>
        </message>
    </context>
    <context>
        <name>HelpLinePane</name>
        <message>
            <source>&amp;Name of the help line or service</source>
            <translation>ا&amp;سم خط المساعدة أو الخدمة</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>ال&amp;هاتف</translation>
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation>الأو&amp;قات</translation>
        </message>
        <message>
            <source>When somebody answers.</source>
            <translation>متى يرد أحد.</translation>
        </message>
        <message>
            <source>What it is a&amp;bout</source>
            <translation>ال&amp;موضوع</translation>
        </message>
        <message>
            <source>Help cards are in this order.</source>
            <translation>بطاقات المساعدة بهذا الترتيب.</translation>
        </message>
        <message>
            <source>&amp;Languages spoken there</source>
            <translation>ال&amp;لغات المستعملة هناك</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>C&amp;ost</source>
            <translation>ال&amp;كلفة</translation>
        </message>
        <message>
            <source>Such as: free.</source>
            <translation>مثلا: مجانا.</translation>
        </message>
        <message>
            <source>What it is &amp;for</source>
            <translation>ال&amp;غرض منه</translation>
        </message>
        <message>
            <source>&amp;Crisis line: it comes first on every paper</source>
            <translation>خط أ&amp;زمات: يأتي أولا في كل ورقة</translation>
        </message>
        <message>
            <source>Add this help line</source>
            <translation>إضافة خط المساعدة هذا</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>بلغات أخرى</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>تمت إضافة {name}</translation>
        </message>
    </context>
    <context>
        <name>HelpLineTextsPane</name>
        <message>
            <source>Lan&amp;guage</source>
            <translation>الل&amp;غة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Papers in a language say this. What is left empty is said as it stands anyway.</source>
            <translation>هذا ما تقوله الأوراق بتلك اللغة. ما يبقى فارغا يقال كما هو الآن.</translation>
        </message>
        <message>
            <source>{language} (written)</source>
            <translation>{language} (مكتوب)</translation>
        </message>
        <message>
            <source>Name of the help line or service</source>
            <translation>اسم خط المساعدة أو الخدمة</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>الأوقات</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>الغرض منه</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>الكلفة</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>الآن: {text}</translation>
        </message>
    </context>
    <context>
        <name>HelpLinesPane</name>
        <message>
            <source>People find these at the foot of your handouts. Crisis lines come first.</source>
            <translation>يجدها الناس في أسفل نشراتك. خطوط الأزمات تأتي أولا.</translation>
        </message>
        <message>
            <source>Add a help line</source>
            <translation>إضافة خط مساعدة</translation>
        </message>
        <message>
            <source>All are right today</source>
            <translation>كلها صحيحة اليوم</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المحذوفات</translation>
        </message>
        <message>
            <source>No help line yet.</source>
            <translation>لا خط مساعدة بعد.</translation>
        </message>
        <message>
            <source>Add the first help line</source>
            <translation>إضافة أول خط مساعدة</translation>
        </message>
        <message>
            <source>Crisis line</source>
            <translation>خط أزمات</translation>
        </message>
        <message>
            <source>Right today</source>
            <translation>صحيح اليوم</translation>
        </message>
        <message>
            <source>{name} is right today</source>
            <translation>{name} صحيح اليوم</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>تغيير {name}</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>{name} into the trash</source>
            <translation>{name} إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>Never checked</source>
            <translation>لم يُتحقق منه قط</translation>
        </message>
        <message>
            <source>Checked on {day}</source>
            <translation>تم التحقق في {day}</translation>
        </message>
        <message>
            <source>Papers say that {name} was right today.</source>
            <translation>تقول الأوراق إن {name} كان صحيحا اليوم.</translation>
        </message>
        <message>
            <source>Papers say that all help lines were right today.</source>
            <translation>تقول الأوراق إن كل خطوط المساعدة كانت صحيحة اليوم.</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} في سلة المحذوفات.</translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message>
            <source>These dates are holidays. Ticked ones are left out:</source>
            <translation>هذه التواريخ أيام عطل. ما عليه علامة يُترك:</translation>
        </message>
        <message>
            <source>{date}: {holiday}</source>
            <translation>{date}: {holiday}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s): {groups}</source>
            <translation>
                <numerusform>لا لقاءات: {groups}</numerusform>
                <numerusform>لقاء واحد: {groups}</numerusform>
                <numerusform>لقاءان: {groups}</numerusform>
                <numerusform>%n لقاءات: {groups}</numerusform>
                <numerusform>%n لقاء: {groups}</numerusform>
                <numerusform>%n لقاء: {groups}</numerusform>
            </translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>Skip the sessions of {date}</source>
            <translation>تخطي لقاءات {date}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Keep the sessions of {date}</source>
            <translation>إبقاء لقاءات {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of {date} will not take place</source>
            <translation>
                <numerusform>لا لقاء في {date}</numerusform>
                <numerusform>لن يُعقد لقاء واحد في {date}</numerusform>
                <numerusform>لن يُعقد لقاءان في {date}</numerusform>
                <numerusform>لن تُعقد %n لقاءات في {date}</numerusform>
                <numerusform>لن يُعقد %n لقاء في {date}</numerusform>
                <numerusform>لن يُعقد %n لقاء في {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of {date} stay</source>
            <translation>
                <numerusform>لا لقاء في {date}</numerusform>
                <numerusform>يبقى لقاء واحد في {date}</numerusform>
                <numerusform>يبقى لقاءان في {date}</numerusform>
                <numerusform>تبقى %n لقاءات في {date}</numerusform>
                <numerusform>يبقى %n لقاء في {date}</numerusform>
                <numerusform>يبقى %n لقاء في {date}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPane</name>
        <message>
            <source>1. The file</source>
            <translation>1. الملف</translation>
        </message>
        <message>
            <source>2. What each column is</source>
            <translation>2. ما في كل عمود</translation>
        </message>
        <message>
            <source>3. Before you bring them in</source>
            <translation>3. قبل الاستيراد</translation>
        </message>
        <message>
            <source>A list from a spreadsheet, an address book or a text. It is only read, never changed.</source>
            <translation>قائمة من جدول بيانات أو دفتر عناوين أو نص. تُقرأ فقط ولا تُغيَّر أبدًا.</translation>
        </message>
        <message>
            <source>Which &amp;sheet of the file</source>
            <translation>أي &amp;ورقة من الملف</translation>
        </message>
        <message>
            <source>The columns are as you chose them for a list like this one.</source>
            <translation>الأعمدة كما اخترتها لقائمة مثل هذه.</translation>
        </message>
        <message>
            <source>The first row says what the columns are</source>
            <translation>الصف الأول يبيّن ما هي الأعمدة</translation>
        </message>
        <message>
            <source>Bring in a list</source>
            <translation>استيراد قائمة</translation>
        </message>
        <message>
            <source>This group keeps no names, so there is no list to bring in.</source>
            <translation>هذه المجموعة لا تحفظ أسماء، فلا قائمة تُستورد.</translation>
        </message>
        <message>
            <source>Into {group}</source>
            <translation>إلى «{group}»</translation>
        </message>
        <message>
            <source>The list was not brought in: choose the file again.</source>
            <translation>لم تُستورد القائمة: اختر الملف من جديد.</translation>
        </message>
    </context>
    <context>
        <name>IndexPane</name>
        <message>
            <source>&amp;Language of the window</source>
            <translation>&amp;لغة النافذة</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>&amp;حجم الخط</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>الأل&amp;وان</translation>
        </message>
        <message>
            <source>&amp;Minutes without a key until the vault is locked</source>
            <translation>كم &amp;دقيقة بلا كتابة حتى تُقفل الخزنة</translation>
        </message>
        <message>
            <source>Nobody reads along when you are called away.</source>
            <translation>حتى لا يقرأ أحد ما فيها عند الابتعاد عن الحاسوب.</translation>
        </message>
        <message>
            <source>Title of the &amp;window</source>
            <translation>عنوان النا&amp;فذة</translation>
        </message>
        <message>
            <source>It is seen in the list of windows and by whoever looks over. A person is never named there.</source>
            <translation>يظهر في قائمة النوافذ ويراه من ينظر إلى الشاشة. لا يُذكر فيه اسم شخص أبدا.</translation>
        </message>
        <message>
            <source>The page only</source>
            <translation>الصفحة فقط</translation>
        </message>
        <message>
            <source>The page and the group</source>
            <translation>الصفحة والمجموعة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast on black</source>
            <translation>تباين عال على أسود</translation>
        </message>
        <message>
            <source>High contrast on white</source>
            <translation>تباين عال على أبيض</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Name, country, time zone, paper.</source>
            <translation>الاسم والبلد والمنطقة الزمنية والورق.</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>خطوط المساعدة</translation>
        </message>
        <message>
            <source>They stand at the foot of handouts.</source>
            <translation>تظهر في أسفل النشرات.</translation>
        </message>
        <message>
            <source>Steps of Help now</source>
            <translation>خطوات المساعدة الآن</translation>
        </message>
        <message>
            <source>What is to be done when somebody is in danger: Ctrl+E.</source>
            <translation>ما يجب فعله حين يكون أحد في خطر: Ctrl+E.</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>من لهم مدخل</translation>
        </message>
        <message>
            <source>Who opens this vault, and what each may do.</source>
            <translation>من يفتح هذه الخزنة، وما يحق لكل واحد.</translation>
        </message>
        <message>
            <source>Is everything all right?</source>
            <translation>هل كل شيء على ما يرام؟</translation>
        </message>
        <message>
            <source>Backups, ways in, damage, what was refused, and the disk, on one page.</source>
            <translation>النسخ الاحتياطية وطرق الدخول والتلف وما رُفض والقرص، في صفحة واحدة.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>اختيار عبارة أخرى.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ورقة الاسترجاع</translation>
        </message>
        <message>
            <source>Print a new one when it is lost.</source>
            <translation>طباعة ورقة جديدة إذا ضاعت.</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>من فعل ماذا</translation>
        </message>
        <message>
            <source>A log that nobody can change unseen.</source>
            <translation>سجل لا يستطيع أحد تغييره من دون أن يُلاحظ.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Copies of the vault, tried and locked; change the key when somebody leaves.</source>
            <translation>نسخ من الخزنة، مجربة ومقفلة؛ غيّر المفتاح عندما يغادر أحد.</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>سلامة الخزنة</translation>
        </message>
        <message>
            <source>Whether it is sound, and what to do where it is not.</source>
            <translation>هل هي سليمة، وماذا تفعل إن لم تكن.</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>الخزنة</translation>
        </message>
        <message>
            <source>Where it is, and everything in it as files.</source>
            <translation>مكانها، وكل ما فيها كملفات.</translation>
        </message>
        <message>
            <source>Open: {subject}</source>
            <translation>فتح: {subject}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>KeychainSwitch</name>
        <message>
            <source>This computer may open the vault &amp;without my passphrase</source>
            <translation>يجوز لهذا الحاسوب فتح الخزنة &amp;من دون عبارة مروري</translation>
        </message>
        <message>
            <source>For 30 days at most, then the passphrase is asked again. Whoever can sign in to this computer as you can open the vault too. Leave it off on a shared computer.</source>
            <translation>لمدة 30 يوما على الأكثر، ثم تُطلب العبارة من جديد. من يستطيع الدخول إلى هذا الحاسوب باسمك يستطيع أيضا فتح الخزنة. اتركه مغلقا على حاسوب مشترك.</translation>
        </message>
        <message>
            <source>This computer keeps a key to the vault for 30 days</source>
            <translation>يحفظ هذا الحاسوب مفتاحا للخزنة 30 يوما</translation>
        </message>
        <message>
            <source>This computer keeps no key to the vault any more</source>
            <translation>لم يعد هذا الحاسوب يحفظ مفتاحا للخزنة</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Help and keys</source>
            <translation>مساعدة ومفاتيح</translation>
        </message>
        <message>
            <source>Open Today and choose the session. Type a name and press Enter to mark a person present. Everything is kept at once; Undo takes the last step back. Press Lock when you leave the computer.</source>
            <translation>البداية في صفحة «اليوم»: اختيار اللقاء، ثم كتابة اسم والضغط على Enter لتسجيل الحضور. كل شيء يُحفظ فورا، وزر «تراجع» يلغي آخر خطوة. وعند ترك الحاسوب يُضغط زر «قفل».</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Clear the box, then go back</source>
            <translation>إفراغ الخانة، ثم الرجوع</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Next field or button</source>
            <translation>الخانة التالية أو الزر التالي</translation>
        </message>
        <message>
            <source>Ctrl or Shift</source>
            <translation>Ctrl أو Shift</translation>
        </message>
        <message>
            <source>With a click, or with Space and the arrows: choose several people or rows</source>
            <translation>مع النقر، أو مع المسافة والأسهم: اختيار عدة أشخاص أو صفوف</translation>
        </message>
        <message>
            <source>The key with a menu on it</source>
            <translation>المفتاح الذي عليه قائمة</translation>
        </message>
        <message>
            <source>What can be done to what is chosen</source>
            <translation>ما يمكن فعله بما اختير</translation>
        </message>
        <message>
            <source>Space or Enter</source>
            <translation>المسافة أو Enter</translation>
        </message>
        <message>
            <source>Press the button, or open the line under the cursor</source>
            <translation>الضغط على الزر، أو فتح السطر المحدد</translation>
        </message>
    </context>
    <context>
        <name>KnownBefore</name>
        <message>
            <source>These people came before this &amp;day</source>
            <translation>كان هؤلاء الأشخاص يأتون قبل هذا ال&amp;يوم</translation>
        </message>
        <message>
            <source>These people came before this day</source>
            <translation>كان هؤلاء الأشخاص يأتون قبل هذا اليوم</translation>
        </message>
        <message>
            <source>For figures: whoever came before is no newcomer. Empty where they are new.</source>
            <translation>للأرقام: من كان يأتي من قبل ليس جديدًا. اتركه فارغًا إن كانوا جددًا.</translation>
        </message>
    </context>
    <context>
        <name>LanguageDialog</name>
        <message>
            <source>Translate this</source>
            <translation>ترجمة هذا</translation>
        </message>
        <message>
            <source>Begin the translation</source>
            <translation>بدء الترجمة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>اللغ&amp;ة</translation>
        </message>
        <message>
            <source>The text stands beside it as you write.</source>
            <translation>يبقى النص بجانبك وأنت تكتب.</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>لغة النص</translation>
        </message>
        <message>
            <source>It is in this language</source>
            <translation>هو بهذه اللغة</translation>
        </message>
    </context>
    <context>
        <name>LanguagesField</name>
        <message>
            <source>Type a language, then Enter</source>
            <translation>كتابة لغة، ثم Enter</translation>
        </message>
        <message>
            <source>Take away {language}</source>
            <translation>إزالة {language}</translation>
        </message>
    </context>
    <context>
        <name>LeadersPane</name>
        <message>
            <source>Nobody leads or helps in a group yet.</source>
            <translation>لا أحد يقود أو يساعد في مجموعة بعد.</translation>
        </message>
        <message>
            <source>Go to Groups</source>
            <translation>الانتقال إلى المجموعات</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>جدول المناوبة</translation>
        </message>
        <message>
            <source>Asked of them</source>
            <translation>المطلوب منهم</translation>
        </message>
        <message>
            <source>Ask something of everybody who is</source>
            <translation>طلب شيء من كل من دوره</translation>
        </message>
        <message>
            <source>Of whom it is asked</source>
            <translation>ممن يُطلب</translation>
        </message>
        <message>
            <source>What is asked of them</source>
            <translation>ما المطلوب منهم</translation>
        </message>
        <message>
            <source>Such as: first aid</source>
            <translation>مثلًا: إسعافات أولية</translation>
        </message>
        <message>
            <source>Ask it</source>
            <translation>اطلبه</translation>
        </message>
        <message>
            <source>Those who lead</source>
            <translation>من يقودون</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>لم يُطّلع عليه بعد</translation>
        </message>
        <message>
            <source>Talk with them on</source>
            <translation>الحديث معه في</translation>
        </message>
        <message>
            <source>Hours this year</source>
            <translation>ساعات هذا العام</translation>
        </message>
        <message>
            <source>▲ {what}, ended {date}</source>
            <translation>▲ {what}، انتهى {date}</translation>
        </message>
        <message>
            <source>{what}, {date}</source>
            <translation>{what}، {date}</translation>
        </message>
        <message>
            <source>{role}: {what}</source>
            <translation>{role}: {what}</translation>
        </message>
        <message>
            <source>No longer asked</source>
            <translation>لم يعد مطلوبًا</translation>
        </message>
        <message>
            <source>{what}: {which}</source>
            <translation>{what}: {which}</translation>
        </message>
        <message>
            <source>Asked from now on: {what}</source>
            <translation>مطلوب من الآن: {what}</translation>
        </message>
        <message>
            <source>No longer asked: {what}</source>
            <translation>لم يعد مطلوبًا: {what}</translation>
        </message>
    </context>
    <context>
        <name>LeadingTab</name>
        <message>
            <source>That something was seen, and until when it holds: never its number, nor what stands in it. Only coordinators read this.</source>
            <translation>أن شيئًا قد اطُّلع عليه وحتى متى يسري: لا رقمه أبدًا ولا ما فيه. لا يقرأ هذا إلا المنسقون.</translation>
        </message>
        <message>
            <source>Save their sessions of the rota for a calendar</source>
            <translation>حفظ لقاءاته في جدول المناوبة لتقويم</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>Training, checks, agreements</source>
            <translation>التدريب والشهادات والاتفاقات</translation>
        </message>
        <message>
            <source>Something was seen</source>
            <translation>اطُّلع على شيء</translation>
        </message>
        <message>
            <source>Hours beside the sessions</source>
            <translation>ساعات خارج اللقاءات</translation>
        </message>
        <message>
            <source>Hours were given</source>
            <translation>قُدّمت ساعات</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>الإشراف</translation>
        </message>
        <message>
            <source>Somebody talked with them</source>
            <translation>تحدث معه أحد</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>بلا مجموعة</translation>
        </message>
        <message>
            <source>This year: {led} hours in sessions and {beside} beside them, {all} in all.</source>
            <translation>هذا العام: {led} ساعة في اللقاءات و{beside} خارجها، والمجموع {all}.</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>ما اسمه</translation>
        </message>
        <message>
            <source>By this name it is asked of everybody.</source>
            <translation>بهذا الاسم يُطلب من الجميع.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>يسري حتى</translation>
        </message>
        <message>
            <source>Empty where it has no end.</source>
            <translation>يُترك فارغًا إن لم تكن له نهاية.</translation>
        </message>
        <message>
            <source>Who saw it</source>
            <translation>من اطّلع عليه</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>For</source>
            <translation>لأجل</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ما الذي أُنجز</translation>
        </message>
        <message>
            <source>Who agreed to it</source>
            <translation>من وافق عليه</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>مع من</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>المرة القادمة</translation>
        </message>
        <message>
            <source>Today reminds you of it.</source>
            <translation>تذكّرك به صفحة اليوم.</translation>
        </message>
        <message>
            <source>Asked of them, not seen yet: {name}</source>
            <translation>مطلوب ولم يُطّلع عليه بعد: {name}</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>منذ {date}</translation>
        </message>
        <message>
            <source>ended on {date}</source>
            <translation>انتهى في {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>حتى {date}</translation>
        </message>
        <message>
            <source>seen by {name}</source>
            <translation>اطّلع عليه {name}</translation>
        </message>
        <message>
            <source>{date}: {number} hours</source>
            <translation>{date}: {number} ساعة</translation>
        </message>
        <message>
            <source>agreed by {name}</source>
            <translation>بموافقة {name}</translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>مع {name}</translation>
        </message>
        <message>
            <source>next on {date}</source>
            <translation>التالي في {date}</translation>
        </message>
        <message>
            <source>Kept: {what}</source>
            <translation>حُفظ: {what}</translation>
        </message>
        <message>
            <source>The hours are kept.</source>
            <translation>حُفظت الساعات.</translation>
        </message>
        <message>
            <source>The talk is kept.</source>
            <translation>حُفظ الحديث.</translation>
        </message>
        <message>
            <source>Taken out: {what}</source>
            <translation>أُخرج: {what}</translation>
        </message>
        <message>
            <source>The hours are taken out.</source>
            <translation>أُخرجت الساعات.</translation>
        </message>
        <message>
            <source>The talk is taken out.</source>
            <translation>أُخرج الحديث.</translation>
        </message>
    </context>
    <context>
        <name>LeftOutNotice</name>
        <message>
            <source>Save them as a list</source>
            <translation>احفظها كقائمة</translation>
        </message>
        <message>
            <source>{file} is in {folder} now. It is not encrypted: delete it when it is mended.</source>
            <translation>صار {file} في {folder}. إنه غير مشفّر: احذفه بعد إصلاحه.</translation>
        </message>
        <message>
            <source>List (*.csv)</source>
            <translation>قائمة (*.csv)</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>لم يُؤخذ</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find a paper</source>
            <translation>البحث عن ورقة</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>No paper is like that. Look for something else.</source>
            <translation>لا توجد ورقة كهذه. ابحث عن غيرها.</translation>
        </message>
        <message>
            <source>Narrow down</source>
            <translation>تضييق</translation>
        </message>
        <message>
            <source>For whom it is written</source>
            <translation>لمن كُتبت</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>اللغة المكتوبة</translation>
        </message>
        <message>
            <source>How far the text is</source>
            <translation>حال النص</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>in the trash, to take out again</source>
            <translation>في سلة المحذوفات، لإخراجها</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>أي لغة</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Which follow-ups to show</source>
            <translation>أي المتابعات تظهر</translation>
        </message>
        <message>
            <source>what is to do</source>
            <translation>ما لم يتم بعد</translation>
        </message>
        <message>
            <source>what I do</source>
            <translation>ما أقوم به أنا</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>إضافة متابعة</translation>
        </message>
        <message>
            <source>Print the calls to make</source>
            <translation>اطبع المكالمات التي يجب إجراؤها</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>قواعد الاتصالات</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المحذوفات</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>المتابعات</translation>
        </message>
        <message>
            <source>By</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>What</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>من يقوم بها</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Nothing is yours to do.</source>
            <translation>ليس عليك شيء.</translation>
        </message>
        <message>
            <source>Nothing is to do. Everybody was called.</source>
            <translation>لا شيء للعمل. تم الاتصال بالجميع.</translation>
        </message>
        <message>
            <source>No follow-up yet.</source>
            <translation>لا متابعة بعد.</translation>
        </message>
        <message>
            <source>you</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>فتح صفحة هذا الشخص</translation>
        </message>
        <message>
            <source>To do again</source>
            <translation>للتنفيذ من جديد</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are to do again.</source>
            <translation>
                <numerusform>%n متابعة للتنفيذ من جديد.</numerusform>
                <numerusform>متابعة واحدة للتنفيذ من جديد.</numerusform>
                <numerusform>متابعتان للتنفيذ من جديد.</numerusform>
                <numerusform>%n متابعات للتنفيذ من جديد.</numerusform>
                <numerusform>%n متابعة للتنفيذ من جديد.</numerusform>
                <numerusform>%n متابعة للتنفيذ من جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>إلى سلة المحذوفات</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are in the trash.</source>
            <translation>
                <numerusform>%n متابعة في سلة المحذوفات.</numerusform>
                <numerusform>متابعة واحدة في سلة المحذوفات.</numerusform>
                <numerusform>متابعتان في سلة المحذوفات.</numerusform>
                <numerusform>%n متابعات في سلة المحذوفات.</numerusform>
                <numerusform>%n متابعة في سلة المحذوفات.</numerusform>
                <numerusform>%n متابعة في سلة المحذوفات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are done.</source>
            <translation>
                <numerusform>%n متابعة أُنجزت.</numerusform>
                <numerusform>متابعة واحدة أُنجزت.</numerusform>
                <numerusform>متابعتان أُنجزتا.</numerusform>
                <numerusform>%n متابعات أُنجزت.</numerusform>
                <numerusform>%n متابعة أُنجزت.</numerusform>
                <numerusform>%n متابعة أُنجزت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are not needed any more.</source>
            <translation>
                <numerusform>%n متابعة لم تعد لازمة.</numerusform>
                <numerusform>متابعة واحدة لم تعد لازمة.</numerusform>
                <numerusform>متابعتان لم تعودا لازمتين.</numerusform>
                <numerusform>%n متابعات لم تعد لازمة.</numerusform>
                <numerusform>%n متابعة لم تعد لازمة.</numerusform>
                <numerusform>%n متابعة لم تعد لازمة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>لم يعد لازمًا</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are to be done by {date}.</source>
            <translation>
                <numerusform>%n متابعة للتنفيذ حتى {date}.</numerusform>
                <numerusform>متابعة واحدة للتنفيذ حتى {date}.</numerusform>
                <numerusform>متابعتان للتنفيذ حتى {date}.</numerusform>
                <numerusform>%n متابعات للتنفيذ حتى {date}.</numerusform>
                <numerusform>%n متابعة للتنفيذ حتى {date}.</numerusform>
                <numerusform>%n متابعة للتنفيذ حتى {date}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A week from today: {date}</source>
            <translation>بعد أسبوع من اليوم: {date}</translation>
        </message>
        <message>
            <source>Start a group</source>
            <translation>بدء مجموعة</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>مجموعات في سلة المحذوفات</translation>
        </message>
        <message>
            <source>No group yet.</source>
            <translation>لا مجموعة بعد.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>بدء أول مجموعة</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>اللقاء التالي</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Names shown</source>
            <translation>الأسماء المعروضة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Choose the group that the list is for.</source>
            <translation>اختر المجموعة التي تخصها القائمة.</translation>
        </message>
        <message>
            <source>Open the next session</source>
            <translation>فتح اللقاء التالي</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>تغيير المجموعة</translation>
        </message>
        <message>
            <source>Group shown</source>
            <translation>المجموعة المعروضة</translation>
        </message>
        <message>
            <source>Print the rota</source>
            <translation>طباعة جدول المناوبة</translation>
        </message>
        <message>
            <source>No session in the coming eight weeks.</source>
            <translation>لا لقاءات في الأسابيع الثمانية القادمة.</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>فتح التقويم</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>جدول المناوبة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>من يدير</translation>
        </message>
        <message>
            <source>Who helps</source>
            <translation>من يساعد</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>الناقص</translation>
        </message>
        <message>
            <source>Somebody leads each session of the next eight weeks.</source>
            <translation>هناك من يدير كل لقاء في الأسابيع الثمانية القادمة.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the next eight weeks lack something.</source>
            <translation>
                <numerusform>لا لقاء ينقصه شيء في الأسابيع الثمانية القادمة.</numerusform>
                <numerusform>لقاء واحد في الأسابيع الثمانية القادمة ينقصه شيء.</numerusform>
                <numerusform>لقاءان في الأسابيع الثمانية القادمة ينقصهما شيء.</numerusform>
                <numerusform>%n لقاءات في الأسابيع الثمانية القادمة ينقصها شيء.</numerusform>
                <numerusform>%n لقاءً في الأسابيع الثمانية القادمة ينقصها شيء.</numerusform>
                <numerusform>%n لقاء في الأسابيع الثمانية القادمة ينقصها شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>كل المجموعات</translation>
        </message>
    </context>
    <context>
        <name>ListPlaces</name>
        <message>
            <source>Do the people of the list belong to the group already?</source>
            <translation>هل ينتمي أشخاص القائمة إلى المجموعة من قبل؟</translation>
        </message>
        <message>
            <source>No: places are for those who wait first</source>
            <translation>لا: الأماكن أولا لمن ينتظر</translation>
        </message>
        <message>
            <source>Yes: they all come in now</source>
            <translation>نعم: يدخلون كلهم الآن</translation>
        </message>
        <message>
            <source>One person of the list gets a place.</source>
            <translation>يحصل شخص واحد من القائمة على مكان.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list get a place.</source>
            <translation>
                <numerusform>لا يحصل أحد من القائمة على مكان.</numerusform>
                <numerusform>يحصل شخص واحد من القائمة على مكان.</numerusform>
                <numerusform>يحصل شخصان من القائمة على مكان.</numerusform>
                <numerusform>يحصل %n أشخاص من القائمة على مكان.</numerusform>
                <numerusform>يحصل %n شخصا من القائمة على مكان.</numerusform>
                <numerusform>يحصل %n شخص من القائمة على مكان.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody of the list gets a place.</source>
            <translation>لا يحصل أحد من القائمة على مكان.</translation>
        </message>
        <message>
            <source>No place is free.</source>
            <translation>لا يوجد مكان شاغر.</translation>
        </message>
        <message>
            <source>One place is free.</source>
            <translation>يوجد مكان شاغر واحد.</translation>
        </message>
        <message numerus="yes">
            <source>%n places are free.</source>
            <translation>
                <numerusform>لا يوجد مكان شاغر.</numerusform>
                <numerusform>يوجد مكان شاغر واحد.</numerusform>
                <numerusform>يوجد مكانان شاغران.</numerusform>
                <numerusform>توجد %n أماكن شاغرة.</numerusform>
                <numerusform>يوجد %n مكانا شاغرا.</numerusform>
                <numerusform>يوجد %n مكان شاغر.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} waits for one.</source>
            <translation>{name} في انتظار مكان.</translation>
        </message>
        <message>
            <source>{names} wait for one.</source>
            <translation>{names} في انتظار مكان.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more wait for one.</source>
            <translation>
                <numerusform>{names} في انتظار مكان.</numerusform>
                <numerusform>{names} وشخص آخر في انتظار مكان.</numerusform>
                <numerusform>{names} وشخصان آخران في انتظار مكان.</numerusform>
                <numerusform>{names} و%n آخرين في انتظار مكان.</numerusform>
                <numerusform>{names} و%n شخصا آخر في انتظار مكان.</numerusform>
                <numerusform>{names} و%n شخص آخر في انتظار مكان.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people wait for one.</source>
            <translation>
                <numerusform>لا أحد في انتظار مكان.</numerusform>
                <numerusform>شخص واحد في انتظار مكان.</numerusform>
                <numerusform>شخصان في انتظار مكان.</numerusform>
                <numerusform>%n أشخاص في انتظار مكان.</numerusform>
                <numerusform>%n شخصا في انتظار مكان.</numerusform>
                <numerusform>%n شخص في انتظار مكان.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>One person of the list waits behind them.</source>
            <translation>ينتظر شخص واحد من القائمة بعدهم.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list wait behind them.</source>
            <translation>
                <numerusform>لا ينتظر أحد من القائمة بعدهم.</numerusform>
                <numerusform>ينتظر شخص واحد من القائمة بعدهم.</numerusform>
                <numerusform>ينتظر شخصان من القائمة بعدهم.</numerusform>
                <numerusform>ينتظر %n أشخاص من القائمة بعدهم.</numerusform>
                <numerusform>ينتظر %n شخصا من القائمة بعدهم.</numerusform>
                <numerusform>ينتظر %n شخص من القائمة بعدهم.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person of the list waits for a place.</source>
            <translation>ينتظر شخص واحد من القائمة مكانا.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list wait for a place.</source>
            <translation>
                <numerusform>لا ينتظر أحد من القائمة مكانا.</numerusform>
                <numerusform>ينتظر شخص واحد من القائمة مكانا.</numerusform>
                <numerusform>ينتظر شخصان من القائمة مكانا.</numerusform>
                <numerusform>ينتظر %n أشخاص من القائمة مكانا.</numerusform>
                <numerusform>ينتظر %n شخصا من القائمة مكانا.</numerusform>
                <numerusform>ينتظر %n شخص من القائمة مكانا.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is one person more than there are places.</source>
            <translation>هذا شخص واحد فوق عدد الأماكن.</translation>
        </message>
        <message numerus="yes">
            <source>That is %n people more than there are places.</source>
            <translation>
                <numerusform>هذا لا يزيد على عدد الأماكن.</numerusform>
                <numerusform>هذا شخص واحد فوق عدد الأماكن.</numerusform>
                <numerusform>هذان شخصان فوق عدد الأماكن.</numerusform>
                <numerusform>هؤلاء %n أشخاص فوق عدد الأماكن.</numerusform>
                <numerusform>هؤلاء %n شخصا فوق عدد الأماكن.</numerusform>
                <numerusform>هؤلاء %n شخص فوق عدد الأماكن.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever waits is passed over.</source>
            <translation>يُتجاوز من ينتظر.</translation>
        </message>
    </context>
    <context>
        <name>ListQuestions</name>
        <message>
            <source>What 3/4/2026 means in this file</source>
            <translation>معنى 3/4/2026 في هذا الملف</translation>
        </message>
        <message>
            <source>the third of April</source>
            <translation>الثالث من أبريل (نيسان)</translation>
        </message>
        <message>
            <source>the fourth of March</source>
            <translation>الرابع من مارس (آذار)</translation>
        </message>
        <message>
            <source>What the year {year} means in this file</source>
            <translation>ما معنى السنة {year} في هذا الملف</translation>
        </message>
        <message>
            <source>a Persian year: {year}</source>
            <translation>سنة فارسية: {year}</translation>
        </message>
        <message>
            <source>a Hijri year: {year}</source>
            <translation>سنة هجرية: {year}</translation>
        </message>
        <message>
            <source>something else: leave such years empty</source>
            <translation>شيء آخر: تُترك هذه السنوات فارغة</translation>
        </message>
    </context>
    <context>
        <name>ListSource</name>
        <message>
            <source>Choose a file</source>
            <translation>اختيار ملف</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>لصق قائمة</translation>
        </message>
        <message>
            <source>Nothing is copied. Mark the list elsewhere, copy it, and paste it here.</source>
            <translation>لا شيء منسوخ. حدد القائمة في مكان آخر وانسخها ثم الصقها هنا.</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf)</source>
            <translation>قوائم (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>LockDialog</name>
        <message>
            <source>A passphrase for this file</source>
            <translation>عبارة مرور لهذا الملف</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Whoever gets the file must type it to read the names. It is kept nowhere: without it the file stays closed for ever. Tell it by telephone, not beside the file.</source>
            <translation>على من يصله الملف أن يكتبها ليقرأ الأسماء. لا تُحفظ في أي مكان: من دونها يبقى الملف مغلقًا إلى الأبد. قلها بالهاتف، لا إلى جانب الملف.</translation>
        </message>
    </context>
    <context>
        <name>LogPane</name>
        <message>
            <source>The log keeps who did what and when, never a name of a participant or a word of a note. Each line is sealed to the one before, so a change is noticed.</source>
            <translation>يحفظ السجل من فعل ماذا ومتى، ولا يحفظ أبدا اسم مشارك ولا كلمة من ملاحظة. كل سطر مختوم بالذي قبله، فيظهر أي تغيير.</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>&amp;How far back</source>
            <translation>من&amp;ذ متى</translation>
        </message>
        <message>
            <source>W&amp;hat</source>
            <translation>ما&amp;ذا</translation>
        </message>
        <message>
            <source>One week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 يوما</translation>
        </message>
        <message>
            <source>One year</source>
            <translation>سنة</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>أي شيء</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>من فعل ماذا</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>إظهار السجل</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>أي شخص</translation>
        </message>
        <message>
            <source>Lines are missing at the end of this log, from line {number} on: an older copy was put in its place, or somebody cut it. Ask who had this computer.</source>
            <translation>أسطر ناقصة في آخر هذا السجل، من السطر {number}: وُضعت نسخة أقدم مكانه أو قطعه أحد. اسأل من كان عنده هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Somebody changed this log from outside: from line {number} on it cannot be trusted. Ask who had this computer, and compare with a backup.</source>
            <translation>غيّر أحدهم هذا السجل من الخارج: لا يوثق به من السطر {number}. اسأل من كان عنده هذا الحاسوب، وقارن بنسخة احتياطية.</translation>
        </message>
    </context>
    <context>
        <name>LogSheet</name>
        <message>
            <source>Print the log of hours</source>
            <translation>اطبع سجل الساعات</translation>
        </message>
    </context>
    <context>
        <name>LogoField</name>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>It stands at the head of your handouts. A copy is kept in the vault.</source>
            <translation>يظهر في رأس أوراقك. وتُحفظ نسخة منه في الخزنة.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>اختيار صورة…</translation>
        </message>
        <message>
            <source>Take the logo away</source>
            <translation>إزالة الشعار</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>صور (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
        <message>
            <source>The logo was taken away.</source>
            <translation>أُزيل الشعار.</translation>
        </message>
        <message>
            <source>The logo is kept and stands on your handouts.</source>
            <translation>حُفظ الشعار وهو يظهر على أوراقك.</translation>
        </message>
    </context>
    <context>
        <name>MadeSheets</name>
        <message>
            <source>This is sheet {number} again, as it was printed on {date}.</source>
            <translation>هذه هي الورقة {number} مرة أخرى، كما طُبعت في {date}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>{about} ({room})</source>
            <translation>{about} ({room})</translation>
        </message>
    </context>
    <context>
        <name>MarkingPane</name>
        <message>
            <source>Everyone is here</source>
            <translation>حضر الجميع</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>سجل الحضور</translation>
        </message>
        <message>
            <source>Nobody is on this register yet. Type a first name and press Shift+Enter.</source>
            <translation>لا أحد في هذا السجل بعد. اكتب الاسم الأول واضغط Shift+Enter.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen. A letter, or the menu, marks them all.</source>
            <translation>
                <numerusform>%n مختار. حرف واحد أو القائمة يعلّم الجميع.</numerusform>
                <numerusform>مختار واحد. حرف واحد أو القائمة يعلّم الجميع.</numerusform>
                <numerusform>مختاران. حرف واحد أو القائمة يعلّم الجميع.</numerusform>
                <numerusform>%n مختارين. حرف واحد أو القائمة يعلّم الجميع.</numerusform>
                <numerusform>%n مختارًا. حرف واحد أو القائمة يعلّم الجميع.</numerusform>
                <numerusform>%n مختار. حرف واحد أو القائمة يعلّم الجميع.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is already marked.</source>
            <translation>العلامة موجودة من قبل: {name}.</translation>
        </message>
        <message>
            <source>{name} is new here and marked present.</source>
            <translation>تمت إضافة {name} لأول مرة، وسُجل الحضور.</translation>
        </message>
        <message>
            <source>{name} is new here and expected on that day.</source>
            <translation>تمت إضافة {name} لأول مرة، ويُنتظر الحضور في ذلك اليوم.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is present now. Untick who is missing.</source>
            <translation>كل من كان بلا علامة سُجل حضوره. تبقى إزالة العلامة عمن لم يحضر.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is present now, but {names}: away.</source>
            <translation>كل من كان بلا علامة سُجل الآن حضوره، إلا من أعلن غيابه: {names}.</translation>
        </message>
        <message>
            <source>Choose a name first.</source>
            <translation>يُرجى اختيار اسم أولا.</translation>
        </message>
        <message>
            <source>Choose who steps in</source>
            <translation>اختيار من ينوب</translation>
        </message>
        <message>
            <source>No place is free: {name} is on the waiting list.</source>
            <translation>لا مكان شاغر: {name} في قائمة الانتظار.</translation>
        </message>
        <message>
            <source>One more than there are places</source>
            <translation>شخص واحد فوق عدد الأماكن</translation>
        </message>
        <message>
            <source>{name} is a member of the group.</source>
            <translation>{name} من أعضاء المجموعة.</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>Only visiting</source>
            <translation>زيارة فقط</translation>
        </message>
        <message>
            <source>{name} is a guest of this session.</source>
            <translation>ضيف في هذا اللقاء: {name}.</translation>
        </message>
        <message>
            <source>{name} is marked present.</source>
            <translation>سُجل حضور {name}.</translation>
        </message>
        <message>
            <source>{name} is marked late.</source>
            <translation>سُجل تأخر {name}.</translation>
        </message>
        <message>
            <source>{name} is marked as having left early.</source>
            <translation>سُجل خروج {name} قبل النهاية.</translation>
        </message>
        <message>
            <source>{name} is marked excused.</source>
            <translation>سُجل غياب {name} بعذر.</translation>
        </message>
        <message>
            <source>{name} is marked absent.</source>
            <translation>سُجل غياب {name}.</translation>
        </message>
        <message>
            <source>{name} is not marked any more.</source>
            <translation>لم تعد هناك علامة لـ {name}.</translation>
        </message>
        <message>
            <source>{name} is expected on {day}.</source>
            <translation>يُنتظر حضور {name} يوم {day}.</translation>
        </message>
        <message>
            <source>{name} will come late on {day}.</source>
            <translation>{name}: الوصول متأخرا يوم {day}.</translation>
        </message>
        <message>
            <source>{name} will leave early on {day}.</source>
            <translation>{name}: الانصراف مبكرا يوم {day}.</translation>
        </message>
        <message>
            <source>{name} is excused for {day}.</source>
            <translation>{name}: غياب بعذر يوم {day}.</translation>
        </message>
        <message>
            <source>{name} will not come on {day}.</source>
            <translation>{name}: لا حضور يوم {day}.</translation>
        </message>
        <message>
            <source>Nothing is marked for {name} on {day} any more.</source>
            <translation>لم يعد هناك شيء مسجل عن {name} ليوم {day}.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked present.</source>
            <translation>
                <numerusform>سُجل حضور %n شخص.</numerusform>
                <numerusform>سُجل حضور شخص واحد.</numerusform>
                <numerusform>سُجل حضور شخصين.</numerusform>
                <numerusform>سُجل حضور %n أشخاص.</numerusform>
                <numerusform>سُجل حضور %n شخصا.</numerusform>
                <numerusform>سُجل حضور %n شخص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked late.</source>
            <translation>
                <numerusform>سُجل تأخر %n شخص.</numerusform>
                <numerusform>سُجل تأخر شخص واحد.</numerusform>
                <numerusform>سُجل تأخر شخصين.</numerusform>
                <numerusform>سُجل تأخر %n أشخاص.</numerusform>
                <numerusform>سُجل تأخر %n شخصا.</numerusform>
                <numerusform>سُجل تأخر %n شخص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked as having left early.</source>
            <translation>
                <numerusform>سُجل خروج %n شخص قبل النهاية.</numerusform>
                <numerusform>سُجل خروج شخص واحد قبل النهاية.</numerusform>
                <numerusform>سُجل خروج شخصين قبل النهاية.</numerusform>
                <numerusform>سُجل خروج %n أشخاص قبل النهاية.</numerusform>
                <numerusform>سُجل خروج %n شخصا قبل النهاية.</numerusform>
                <numerusform>سُجل خروج %n شخص قبل النهاية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked excused.</source>
            <translation>
                <numerusform>سُجل غياب %n شخص بعذر.</numerusform>
                <numerusform>سُجل غياب شخص واحد بعذر.</numerusform>
                <numerusform>سُجل غياب شخصين بعذر.</numerusform>
                <numerusform>سُجل غياب %n أشخاص بعذر.</numerusform>
                <numerusform>سُجل غياب %n شخصا بعذر.</numerusform>
                <numerusform>سُجل غياب %n شخص بعذر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked absent.</source>
            <translation>
                <numerusform>سُجل غياب %n شخص.</numerusform>
                <numerusform>سُجل غياب شخص واحد.</numerusform>
                <numerusform>سُجل غياب شخصين.</numerusform>
                <numerusform>سُجل غياب %n أشخاص.</numerusform>
                <numerusform>سُجل غياب %n شخصا.</numerusform>
                <numerusform>سُجل غياب %n شخص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are not marked any more.</source>
            <translation>
                <numerusform>لم تعد هناك علامة لـ %n شخص.</numerusform>
                <numerusform>لم تعد هناك علامة لـ شخص واحد.</numerusform>
                <numerusform>لم تعد هناك علامة لـ شخصين.</numerusform>
                <numerusform>لم تعد هناك علامة لـ %n أشخاص.</numerusform>
                <numerusform>لم تعد هناك علامة لـ %n شخصا.</numerusform>
                <numerusform>لم تعد هناك علامة لـ %n شخص.</numerusform>
            </translation>
        </message>
        <message>
            <source>left</source>
            <comment>left early, in one short word</comment>
            <translation>خرج</translation>
        </message>
        <message>
            <source>{name} is back in the group since today.</source>
            <translation>سُجلت عودة {name} إلى المجموعة ابتداءً من اليوم.</translation>
        </message>
        <message>
            <source>{name} is back in the group since {day}.</source>
            <translation>سُجلت عودة {name} إلى المجموعة ابتداءً من {day}.</translation>
        </message>
        <message>
            <source>away until {date}</source>
            <translation>غياب حتى {date}</translation>
        </message>
        <message>
            <source>waits for a place</source>
            <translation>ينتظر مكانا</translation>
        </message>
        <message>
            <source>{name} leads and is away until {date}. Who steps in?</source>
            <translation>غياب حتى {date} عن القيادة: {name}. من ينوب؟</translation>
        </message>
        <message>
            <source>P</source>
            <comment>one letter: the key for present</comment>
            <translation>ح</translation>
        </message>
        <message>
            <source>L</source>
            <comment>one letter: the key for late</comment>
            <translation>ت</translation>
        </message>
        <message>
            <source>E</source>
            <comment>one letter: the key for left early</comment>
            <translation>خ</translation>
        </message>
        <message>
            <source>X</source>
            <comment>one letter: the key for excused</comment>
            <translation>ع</translation>
        </message>
        <message>
            <source>A</source>
            <comment>one letter: the key for absent</comment>
            <translation>غ</translation>
        </message>
    </context>
    <context>
        <name>MemberPane</name>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Coming or not</source>
            <translation>الحضور في المجموعة</translation>
        </message>
        <message>
            <source>Why they left</source>
            <translation>سبب المغادرة</translation>
        </message>
        <message>
            <source>If they said so. A word is enough.</source>
            <translation>إن ذُكر. تكفي كلمة.</translation>
        </message>
        <message>
            <source>Waits for a place</source>
            <translation>في انتظار مكان</translation>
        </message>
        <message>
            <source>Comes</source>
            <translation>مع المجموعة</translation>
        </message>
        <message>
            <source>Takes a break</source>
            <translation>في استراحة</translation>
        </message>
        <message>
            <source>Not on the list until they come again.</source>
            <translation>لا يظهر الاسم في السجل حتى العودة.</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>خارج المجموعة</translation>
        </message>
        <message>
            <source>What was recorded stays.</source>
            <translation>ما سُجل من قبل يبقى.</translation>
        </message>
        <message>
            <source>Has completed the series</source>
            <translation>إتمام السلسلة</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>عرض مكان</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>عبر الزمن</translation>
        </message>
        <message>
            <source>Add an earlier stretch</source>
            <translation>إضافة فترة سابقة</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>فتح صفحة هذا الشخص</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>أشخاص المجموعة</translation>
        </message>
        <message>
            <source>This person does not belong to the group any more.</source>
            <translation>لم يعد هذا الشخص من المجموعة.</translation>
        </message>
        <message>
            <source>In {group} since {date}</source>
            <translation>في «{group}» منذ {date}</translation>
        </message>
        <message>
            <source>In {group} from {date} to {end}</source>
            <translation>في «{group}» من {date} إلى {end}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Change this stretch: {days}</source>
            <translation>تغيير هذه الفترة: {days}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Take this stretch away: {days}</source>
            <translation>إزالة هذه الفترة: {days}</translation>
        </message>
        <message>
            <source>It is taken away: {days}</source>
            <translation>أُزيلت: {days}</translation>
        </message>
    </context>
    <context>
        <name>MembersTab</name>
        <message>
            <source>A first name is enough</source>
            <translation>يكفي الاسم الأول</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Role and status in this group</source>
            <translation>الدور والحالة في هذه المجموعة</translation>
        </message>
        <message>
            <source>This group keeps no names of those who come: they are counted at each session.</source>
            <translation>هذه المجموعة لا تحفظ أسماء من يحضر: يُعد الحضور في كل لقاء.</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>أشخاص المجموعة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Add somebody who leads the group</source>
            <translation>إضافة من يقود المجموعة</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Nobody yet. Type a first name and press Enter, or bring in a list.</source>
            <translation>لا أحد بعد. يُكتب الاسم الأول ثم يُضغط Enter، أو تُستورد قائمة.</translation>
        </message>
        <message>
            <source>Nobody leads this group yet.</source>
            <translation>لا يدير هذه المجموعة أحد بعد.</translation>
        </message>
        <message>
            <source>Bring in a list from a file</source>
            <translation>استيراد قائمة من ملف</translation>
        </message>
        <message numerus="yes">
            <source>Waiting list: %n. First is {name}, since {date}</source>
            <translation>
                <numerusform>قائمة الانتظار: %n. الأول: {name}، منذ {date}</numerusform>
                <numerusform>قائمة الانتظار: %n. الأول: {name}، منذ {date}</numerusform>
                <numerusform>قائمة الانتظار: %n. الأول: {name}، منذ {date}</numerusform>
                <numerusform>قائمة الانتظار: %n. الأول: {name}، منذ {date}</numerusform>
                <numerusform>قائمة الانتظار: %n. الأول: {name}، منذ {date}</numerusform>
                <numerusform>قائمة الانتظار: %n. الأول: {name}، منذ {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting list: %n</source>
            <translation>
                <numerusform>قائمة الانتظار: %n</numerusform>
                <numerusform>قائمة الانتظار: %n</numerusform>
                <numerusform>قائمة الانتظار: %n</numerusform>
                <numerusform>قائمة الانتظار: %n</numerusform>
                <numerusform>قائمة الانتظار: %n</numerusform>
                <numerusform>قائمة الانتظار: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is already here. Enter once more adds another person of that name.</source>
            <translation>{name} هنا بالفعل. الضغط على Enter مرة أخرى يضيف شخصا آخر بهذا الاسم.</translation>
        </message>
        <message>
            <source>{name} is already here. Enter once more adds {typed} too.</source>
            <translation>{name} هنا بالفعل. الضغط على Enter مرة أخرى يضيف {typed} أيضا.</translation>
        </message>
        <message>
            <source>{name} is on the waiting list: the group is full</source>
            <translation>في قائمة الانتظار: {name}. المجموعة ممتلئة</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>تمت إضافة {name}</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>فتح صفحة هذا الشخص</translation>
        </message>
        <message>
            <source>Comes to the group</source>
            <translation>يأتي إلى المجموعة</translation>
        </message>
        <message>
            <source>Takes a break</source>
            <translation>في استراحة</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>Has completed the series</source>
            <translation>إتمام السلسلة</translation>
        </message>
    </context>
    <context>
        <name>MembershipsTab</name>
        <message>
            <source>In no group yet.</source>
            <translation>لا مجموعة لهذا الشخص بعد.</translation>
        </message>
        <message>
            <source>Join a group</source>
            <translation>الانضمام إلى مجموعة</translation>
        </message>
        <message>
            <source>Group to join</source>
            <translation>المجموعة المراد الانضمام إليها</translation>
        </message>
        <message>
            <source>Role in the group</source>
            <translation>الدور في المجموعة</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>انضمام</translation>
        </message>
        <message>
            <source>Groups of this person</source>
            <translation>مجموعات هذا الشخص</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>That group keeps no names of those who come. Choose who leads it only.</source>
            <translation>تلك المجموعة لا تحفظ أسماء من يحضر. يمكن فقط اختيار من يقودها.</translation>
        </message>
        <message>
            <source>{name} joined {group}</source>
            <translation>تم انضمام {name} إلى «{group}»</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>More cells that stay empty</source>
            <translation>خانات أخرى تبقى فارغة</translation>
        </message>
        <message>
            <source>Type the name to bring this row in</source>
            <translation>اكتب الاسم لإدخال هذا الصف</translation>
        </message>
        <message>
            <source>The name stays as it was</source>
            <translation>يبقى الاسم كما كان</translation>
        </message>
        <message>
            <source>It stays empty</source>
            <translation>يبقى فارغًا</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <source>Previous month</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>أيام الشهر</translation>
        </message>
        <message>
            <source>{day}, today</source>
            <translation>{day}، اليوم</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>{number, plural, other {and # more}}</source>
            <translation>{number, plural, other {و# غيرها}}</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>{day}, today</source>
            <translation>{day}، اليوم</translation>
        </message>
    </context>
    <context>
        <name>MorePane</name>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>A few words, only if they help you next week.</source>
            <translation>بضع كلمات، فقط إن كانت تفيدك في الأسبوع القادم.</translation>
        </message>
        <message>
            <source>This person is really somebody known</source>
            <translation>هذا الشخص هو في الحقيقة شخص معروف</translation>
        </message>
        <message>
            <source>Type the name, then choose</source>
            <translation>اكتب الاسم ثم اختر</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>الرجوع إلى السجل</translation>
        </message>
        <message>
            <source>This is {name}</source>
            <translation>هذا هو {name}</translation>
        </message>
    </context>
    <context>
        <name>NamesNotice</name>
        <message numerus="yes">
            <source>The names of %n person(s) from before are still kept. They are not shown.</source>
            <translation>
                <numerusform>لم يعد يُحفظ أي اسم من قبل.</numerusform>
                <numerusform>لا يزال اسم شخص واحد من قبل محفوظا. وهو لا يظهر.</numerusform>
                <numerusform>لا يزال اسما شخصين من قبل محفوظين. وهما لا يظهران.</numerusform>
                <numerusform>لا تزال أسماء %n أشخاص من قبل محفوظة. وهي لا تظهر.</numerusform>
                <numerusform>لا تزال أسماء %n شخصا من قبل محفوظة. وهي لا تظهر.</numerusform>
                <numerusform>لا تزال أسماء %n شخص من قبل محفوظة. وهي لا تظهر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase these names</source>
            <translation>محو هذه الأسماء</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) who belong to no other group are erased for good, with every note about them.</source>
            <translation>
                <numerusform>لا أحد يُمحى.</numerusform>
                <numerusform>يُمحى نهائيا شخص واحد لا ينتمي إلى مجموعة أخرى مع كل الملاحظات عنه.</numerusform>
                <numerusform>يُمحى نهائيا شخصان لا ينتميان إلى مجموعة أخرى مع كل الملاحظات عنهما.</numerusform>
                <numerusform>يُمحى نهائيا %n أشخاص لا ينتمون إلى مجموعة أخرى مع كل الملاحظات عنهم.</numerusform>
                <numerusform>يُمحى نهائيا %n شخصا لا ينتمون إلى مجموعة أخرى مع كل الملاحظات عنهم.</numerusform>
                <numerusform>يُمحى نهائيا %n شخص لا ينتمون إلى مجموعة أخرى مع كل الملاحظات عنهم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) belong to another group too: they leave this one, and their names and marks stay.</source>
            <translation>
                <numerusform>لا أحد ينتمي إلى مجموعة أخرى.</numerusform>
                <numerusform>شخص واحد ينتمي إلى مجموعة أخرى أيضا: يغادر هذه، ويبقى اسمه وعلاماته.</numerusform>
                <numerusform>شخصان ينتميان إلى مجموعة أخرى أيضا: يغادران هذه، ويبقى اسماهما وعلاماتهما.</numerusform>
                <numerusform>%n أشخاص ينتمون إلى مجموعة أخرى أيضا: يغادرون هذه، وتبقى أسماؤهم وعلاماتهم.</numerusform>
                <numerusform>%n شخصا ينتمون إلى مجموعة أخرى أيضا: يغادرون هذه، وتبقى أسماؤهم وعلاماتهم.</numerusform>
                <numerusform>%n شخص ينتمون إلى مجموعة أخرى أيضا: يغادرون هذه، وتبقى أسماؤهم وعلاماتهم.</numerusform>
            </translation>
        </message>
        <message>
            <source>How many came to each session stays, without a name. Those who lead stay. Names may still stand in notes about the group, on paper, and in every backup made before today. This cannot be undone.</source>
            <translation>يبقى عدد من حضروا كل لقاء من دون أسماء. ويبقى من يقودون. قد تبقى أسماء في الملاحظات عن المجموعة وعلى الورق وفي كل نسخة احتياطية من قبل اليوم. لا يمكن التراجع عن هذا.</translation>
        </message>
        <message>
            <source>Erase the names of this group?</source>
            <translation>هل تُمحى أسماء هذه المجموعة؟</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>الاحتفاظ بها</translation>
        </message>
        <message numerus="yes">
            <source>The names of %n person(s) were erased for good.</source>
            <translation>
                <numerusform>لم يُمح أي اسم.</numerusform>
                <numerusform>مُحي اسم شخص واحد نهائيا.</numerusform>
                <numerusform>مُحي اسما شخصين نهائيا.</numerusform>
                <numerusform>مُحيت أسماء %n أشخاص نهائيا.</numerusform>
                <numerusform>مُحيت أسماء %n شخصا نهائيا.</numerusform>
                <numerusform>مُحيت أسماء %n شخص نهائيا.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPane</name>
        <message>
            <source>What is to do</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>By</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>من يقوم بها</translation>
        </message>
        <message>
            <source>Add the follow-up</source>
            <translation>إضافة المتابعة</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>إضافة متابعة</translation>
        </message>
        <message>
            <source>A call to make, or a promise to keep. Nothing is ever sent.</source>
            <translation>مكالمة لازمة، أو وعد يُوفى به. لا يُرسل أي شيء أبدا.</translation>
        </message>
        <message>
            <source>No group</source>
            <translation>بلا مجموعة</translation>
        </message>
        <message>
            <source>Somebody you have, or nobody.</source>
            <translation>شخص مسجل لديك، أو لا أحد.</translation>
        </message>
        <message>
            <source>▲ They asked not to be contacted.</source>
            <translation>▲ طلب عدم التواصل معه.</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>عمن</translation>
        </message>
        <message>
            <source>The follow-up is added: {name}</source>
            <translation>أُضيفت المتابعة: {name}</translation>
        </message>
        <message>
            <source>The follow-up is added.</source>
            <translation>أُضيفت المتابعة.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>&amp;Suggest one</source>
            <translation>ا&amp;قتراح عبارة</translation>
        </message>
        <message>
            <source>Write these words down now, on paper. Then type them below.</source>
            <translation>يُرجى تدوين هذه الكلمات الآن على ورق، ثم كتابتها في الأسفل.</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>العبارة &amp;نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>عبارة المرور نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>The two are not alike. Type the passphrase the same way twice.</source>
            <translation>العبارتان غير متطابقتين. يُرجى كتابة العبارة نفسها مرتين.</translation>
        </message>
        <message>
            <source>Four or five words that do not belong together are easy to keep in mind.</source>
            <translation>أربع كلمات أو خمس لا صلة بينها يسهل تذكرها.</translation>
        </message>
        <message>
            <source>Strong. It would take very long to guess.</source>
            <translation>قوية. يطول تخمينها جدا.</translation>
        </message>
        <message>
            <source>Good enough. One word more makes it strong.</source>
            <translation>جيدة بما يكفي. كلمة أخرى تجعلها قوية.</translation>
        </message>
        <message numerus="yes">
            <source>Too short so far: it takes at least %n letter(s).</source>
            <translation>
                <numerusform>العبارة قصيرة حتى الآن.</numerusform>
                <numerusform>قصيرة حتى الآن: يلزم حرف واحد على الأقل.</numerusform>
                <numerusform>قصيرة حتى الآن: يلزم حرفان على الأقل.</numerusform>
                <numerusform>قصيرة حتى الآن: يلزم %n أحرف على الأقل.</numerusform>
                <numerusform>قصيرة حتى الآن: يلزم %n حرفا على الأقل.</numerusform>
                <numerusform>قصيرة حتى الآن: يلزم %n حرف على الأقل.</numerusform>
            </translation>
        </message>
        <message>
            <source>These words are easy to guess. Add one or two that do not belong.</source>
            <translation>هذه الكلمات سهلة التخمين. تلزم كلمة أو كلمتان لا صلة لهما بها.</translation>
        </message>
        <message>
            <source>Keys that lie side by side are easy to guess. Use words.</source>
            <translation>المفاتيح المتجاورة سهلة التخمين. الكلمات أفضل.</translation>
        </message>
        <message>
            <source>The same thing again and again is easy to guess. Use other words.</source>
            <translation>تكرار الشيء نفسه سهل التخمين. تصلح كلمات أخرى.</translation>
        </message>
        <message>
            <source>Letters or numbers in a row are easy to guess. Use words.</source>
            <translation>الحروف أو الأرقام المتتالية سهلة التخمين. الكلمات أفضل.</translation>
        </message>
        <message>
            <source>Dates are easy to guess. Add words that do not belong.</source>
            <translation>التواريخ سهلة التخمين. تلزم كلمات لا صلة لها بها.</translation>
        </message>
        <message>
            <source>Easy to guess so far. Add another word or two.</source>
            <translation>سهلة التخمين حتى الآن. تلزم كلمة أخرى أو كلمتان.</translation>
        </message>
    </context>
    <context>
        <name>NotePane</name>
        <message>
            <source>Debrief</source>
            <translation>حديث ما بعد اللقاء</translation>
        </message>
        <message>
            <source>Group note</source>
            <translation>ملاحظة المجموعة</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>القوالب</translation>
        </message>
        <message>
            <source>Make this line a follow-up (F4)</source>
            <translation>تحويل هذا السطر إلى متابعة (F4)</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>الرجوع إلى السجل</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>The note into the trash</source>
            <translation>الملاحظة إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>Signing closes the note: from then on it can only be added to.</source>
            <translation>التوقيع يغلق الملاحظة: بعده تمكن الإضافة إليها فقط.</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>توقيع الملاحظة</translation>
        </message>
        <message>
            <source>{number, plural, one {# earlier version} other {# earlier versions}}</source>
            <translation>{number, plural, one {نسخة سابقة واحدة} two {نسختان سابقتان} few {# نسخ سابقة} many {# نسخة سابقة} other {# نسخة سابقة}}</translation>
        </message>
        <message>
            <source>Kept while you type.</source>
            <translation>يُحفظ أثناء الكتابة.</translation>
        </message>
        <message>
            <source>How it was for those who lead. It is kept while you type.</source>
            <translation>كيف كان الأمر لمن يقودون. يُحفظ أثناء الكتابة.</translation>
        </message>
        <message>
            <source>About the evening, not about persons. It is kept while you type.</source>
            <translation>عن اللقاء، لا عن الأشخاص. تُحفظ أثناء الكتابة.</translation>
        </message>
        <message>
            <source>How we are now</source>
            <translation>كيف حالنا الآن</translation>
        </message>
        <message>
            <source>What we did well</source>
            <translation>ما أحسنّا فعله</translation>
        </message>
        <message>
            <source>What was hard for us</source>
            <translation>ما كان صعبا علينا</translation>
        </message>
        <message>
            <source>What we do next time</source>
            <translation>ما سنفعله في المرة القادمة</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>ما فعلناه</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>ما سار جيدا</translation>
        </message>
        <message>
            <source>Strengths we saw</source>
            <translation>نقاط قوة رأيناها</translation>
        </message>
        <message>
            <source>What to follow up</source>
            <translation>ما يحتاج إلى متابعة</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>A group note does without names. Named here: {names}</source>
            <translation>ملاحظة المجموعة لا تحتاج إلى أسماء. المذكور هنا: {names}</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>الملاحظة فارغة. يُرجى كتابة كلمة أو كلمتين أولا.</translation>
        </message>
        <message>
            <source>Type your name first.</source>
            <translation>يُرجى كتابة الاسم أولًا.</translation>
        </message>
        <message>
            <source>The note of {group}, {day}, is signed. It can be added to.</source>
            <translation>ملاحظة {group}، {day}، موقعة. تمكن الإضافة إليها.</translation>
        </message>
        <message>
            <source>The addition to the note of {group}, {day}, is kept and signed.</source>
            <translation>حُفظت الإضافة إلى ملاحظة {group}، {day}، ووُقعت.</translation>
        </message>
        <message>
            <source>The note of {group}, {day}, is in the trash.</source>
            <translation>ملاحظة {group}، {day}، في سلة المحذوفات.</translation>
        </message>
        <message>
            <source>Until {when}</source>
            <translation>حتى {when}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No note yet. Notes are written on the page of a session.</source>
            <translation>لا ملاحظة بعد. تُكتب الملاحظات في صفحة اللقاء.</translation>
        </message>
        <message>
            <source>Notes of the group</source>
            <translation>ملاحظات المجموعة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>التوقيع باسم</translation>
        </message>
        <message>
            <source>Kept as you type. Write what helps next time, and nothing you would not read to them.</source>
            <translation>تُحفظ أثناء الكتابة. يُكتب ما يفيد في المرة القادمة، ولا يُكتب ما لا يصح أن يُقرأ على هذا الشخص.</translation>
        </message>
        <message>
            <source>Note about this person</source>
            <translation>ملاحظة عن هذا الشخص</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>توقيع الملاحظة</translation>
        </message>
        <message>
            <source>Another note</source>
            <translation>ملاحظة أخرى</translation>
        </message>
        <message>
            <source>Earlier notes</source>
            <translation>ملاحظات سابقة</translation>
        </message>
        <message>
            <source>Sign the note as {name}</source>
            <translation>توقيع الملاحظة باسم {name}</translation>
        </message>
        <message>
            <source>Who signs? Type a name first.</source>
            <translation>من يوقع؟ يُرجى كتابة اسم أولا.</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>الملاحظة فارغة. يُرجى كتابة كلمة أو كلمتين أولا.</translation>
        </message>
        <message>
            <source>The note about {name} is signed. It can be added to, not changed.</source>
            <translation>الملاحظة عن {name} موقعة. تمكن الإضافة إليها، لا تغييرها.</translation>
        </message>
        <message>
            <source>Add to the note of {date}</source>
            <translation>الإضافة إلى ملاحظة {date}</translation>
        </message>
        <message>
            <source>Note of {date}</source>
            <translation>ملاحظة {date}</translation>
        </message>
        <message>
            <source>Write a note about {name}</source>
            <translation>كتابة ملاحظة عن {name}</translation>
        </message>
        <message>
            <source>{date}, signed by {name}</source>
            <translation>{date}، بتوقيع {name}</translation>
        </message>
        <message>
            <source>Add to this note</source>
            <translation>الإضافة إلى هذه الملاحظة</translation>
        </message>
        <message>
            <source>{date}, not signed</source>
            <translation>{date}، بلا توقيع</translation>
        </message>
        <message>
            <source>Change this note</source>
            <translation>تغيير هذه الملاحظة</translation>
        </message>
        <message>
            <source>Change the note of {date}</source>
            <translation>تغيير ملاحظة {date}</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>Into the trash: the note of {date}</source>
            <translation>إلى سلة المحذوفات: ملاحظة {date}</translation>
        </message>
        <message>
            <source>The note of {date} is in the trash.</source>
            <translation>ملاحظة {date} في سلة المحذوفات.</translation>
        </message>
    </context>
    <context>
        <name>OfferPane</name>
        <message>
            <source>Waits since</source>
            <translation>ينتظر منذ</translation>
        </message>
        <message>
            <source>The list goes by this day.</source>
            <translation>تُرتَّب القائمة بحسب هذا اليوم.</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>الجواب حتى</translation>
        </message>
        <message>
            <source>Until then the place is held.</source>
            <translation>يُحفظ المكان حتى ذلك اليوم.</translation>
        </message>
        <message>
            <source>How it was offered</source>
            <translation>كيف عُرض</translation>
        </message>
        <message>
            <source>Why before those who wait longer</source>
            <translation>لماذا قبل من ينتظرون منذ وقت أطول</translation>
        </message>
        <message>
            <source>Somebody else is first in line. A few words are enough.</source>
            <translation>هناك من دوره قبل ذلك. بضع كلمات تكفي.</translation>
        </message>
        <message>
            <source>They said no</source>
            <translation>الجواب: لا</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا جواب</translation>
        </message>
        <message>
            <source>Take the offer back</source>
            <translation>سحب العرض</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>فتح صفحة هذا الشخص</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>This person does not wait for a place any more.</source>
            <translation>هذا الشخص لم يعد ينتظر مكانًا.</translation>
        </message>
        <message>
            <source>Number {number} on the waiting list of {group}</source>
            <translation>الرقم {number} في قائمة انتظار {group}</translation>
        </message>
        <message>
            <source>Offer {name} a place</source>
            <translation>عرض مكان: {name}</translation>
        </message>
        <message>
            <source>{name} takes the place</source>
            <translation>قبول المكان: {name}</translation>
        </message>
        <message>
            <source>{name} is offered a place until {date}.</source>
            <translation>عُرض مكان حتى {date}: {name}.</translation>
        </message>
        <message>
            <source>{name} takes the place and comes to the group.</source>
            <translation>قُبل المكان، وانضمّ إلى المجموعة: {name}.</translation>
        </message>
        <message>
            <source>{name} said no and stays on the list.</source>
            <translation>رُفض المكان، والاسم باقٍ في القائمة: {name}.</translation>
        </message>
        <message>
            <source>{name} did not answer and stays on the list.</source>
            <translation>لم يصل جواب، والاسم باقٍ في القائمة: {name}.</translation>
        </message>
        <message>
            <source>The place is not offered to {name} any more.</source>
            <translation>لم يعد المكان معروضًا على: {name}.</translation>
        </message>
    </context>
    <context>
        <name>OnePane</name>
        <message>
            <source>This follow-up is not here any more.</source>
            <translation>لم تعد هذه المتابعة هنا.</translation>
        </message>
        <message>
            <source>See all follow-ups</source>
            <translation>عرض كل المتابعات</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>A few words, or nothing.</source>
            <translation>بضع كلمات، أو لا شيء.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>What is to do</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>By</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>من يقوم بها</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمت</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>لم تعد لازمة</translation>
        </message>
        <message>
            <source>To do again</source>
            <translation>إعادتها إلى المطلوب</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>I do it</source>
            <translation>أنا أقوم به</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>المتابعات</translation>
        </message>
        <message>
            <source>No telephone number is known.</source>
            <translation>لا يوجد رقم هاتف.</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>فتح صفحة هذا الشخص</translation>
        </message>
        <message>
            <source>You do it: {what}</source>
            <translation>أنت تقوم به: {what}</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>تمت: {what}</translation>
        </message>
        <message>
            <source>Not needed any more: {what}</source>
            <translation>لم تعد لازمة: {what}</translation>
        </message>
        <message>
            <source>To do again: {what}</source>
            <translation>مطلوبة من جديد: {what}</translation>
        </message>
        <message>
            <source>{what} is in the trash.</source>
            <translation>{what} في سلة المحذوفات.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>A file of the vault is damaged. Looking for a backup that is whole.</source>
            <translation>ملف من ملفات الخزنة تالف. يجري البحث عن نسخة سليمة.</translation>
        </message>
        <message>
            <source>Reading what can be read. This may take a minute.</source>
            <translation>تجري قراءة ما يمكن قراءته. قد يستغرق ذلك دقيقة.</translation>
        </message>
        <message>
            <source>Opening the copy to look into it</source>
            <translation>جارٍ فتح النسخة للاطلاع عليها</translation>
        </message>
        <message>
            <source>Nothing can be read out of it any more. A backup is the way back.</source>
            <translation>لم يعد يمكن قراءة شيء منها. النسخة الاحتياطية هي طريق العودة.</translation>
        </message>
        <message>
            <source>Opening the sample group. The first time this takes a few seconds.</source>
            <translation>جارٍ فتح المجموعة التجريبية. يستغرق هذا بضع ثوان في المرة الأولى.</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>جارٍ فتح الخزنة</translation>
        </message>
        <message>
            <source>This computer keeps no key for you. Type your passphrase.</source>
            <translation>لا يحفظ هذا الحاسوب مفتاحا لك. اكتب عبارة مرورك.</translation>
        </message>
        <message>
            <source>Only look into it</source>
            <translation>الاطلاع عليها فقط</translation>
        </message>
        <message>
            <source>Is this the right copy?</source>
            <translation>هل هذه هي النسخة الصحيحة؟</translation>
        </message>
        <message>
            <source>Open it all the same</source>
            <translation>فتحها على كل حال</translation>
        </message>
        <message>
            <source>Leave it shut</source>
            <translation>تركها مغلقة</translation>
        </message>
        <message>
            <source>Move this file aside?</source>
            <translation>هل يُنقل هذا الملف جانبا؟</translation>
        </message>
        <message>
            <source>Move it aside and open</source>
            <translation>نقله جانبا ثم الفتح</translation>
        </message>
        <message numerus="yes">
            <source>This will take %n second(s), much longer than before. The file may have been changed.</source>
            <translation>
                <numerusform>لن يستغرق هذا أي ثانية. ربما تغيّر الملف.</numerusform>
                <numerusform>سيستغرق هذا ثانية واحدة، أطول بكثير من قبل. ربما تغيّر الملف.</numerusform>
                <numerusform>سيستغرق هذا ثانيتين، أطول بكثير من قبل. ربما تغيّر الملف.</numerusform>
                <numerusform>سيستغرق هذا %n ثوان، أطول بكثير من قبل. ربما تغيّر الملف.</numerusform>
                <numerusform>سيستغرق هذا %n ثانية، أطول بكثير من قبل. ربما تغيّر الملف.</numerusform>
                <numerusform>سيستغرق هذا %n ثانية، أطول بكثير من قبل. ربما تغيّر الملف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open it all the same?</source>
            <translation>فتحها رغم ذلك؟</translation>
        </message>
        <message>
            <source>The disk with the vault is full, so nothing could be kept. It can be opened to look at, to print and to export. To change something, make room on the disk first.</source>
            <translation>القرص الذي فيه الخزنة ممتلئ، فلم يمكن حفظ شيء. يمكن فتحها للنظر والطباعة والتصدير. لتغيير شيء، يُرجى أولا إفساح مكان على القرص.</translation>
        </message>
        <message>
            <source>Nothing can be written in the folder of the vault. It can be opened to look at, to print and to export. To change something, make the folder or the disk writable first.</source>
            <translation>لا يمكن الكتابة في مجلد الخزنة. يمكن فتحها للنظر والطباعة والتصدير. لتغيير شيء، يُرجى أولا السماح بالكتابة في المجلد أو القرص.</translation>
        </message>
        <message>
            <source>Open it to look only?</source>
            <translation>فتحها للنظر فقط؟</translation>
        </message>
        <message>
            <source>Choose a backup and type the passphrase of the day it was made.</source>
            <translation>اختر نسخة واكتب عبارة المرور ليوم حفظها.</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>استرجاع النسخة</translation>
        </message>
        <message>
            <source>Looking inside the backup</source>
            <translation>النظر داخل النسخة</translation>
        </message>
        <message>
            <source>The backup is in place. The files that were there before are set aside in the same folder.</source>
            <translation>النسخة في مكانها. والملفات السابقة موضوعة جانبا في المجلد نفسه.</translation>
        </message>
        <message>
            <source>The backup is in place. Open it with the passphrase of the day it was made.</source>
            <translation>النسخة في مكانها. افتحها بعبارة المرور ليوم حفظها.</translation>
        </message>
        <message>
            <source>Pick the picture word of the person whose passphrase this is to be.</source>
            <translation>اختر الكلمة المصورة للشخص الذي ستكون له عبارة المرور هذه.</translation>
        </message>
        <message>
            <source>Changing the passphrase. This takes a few seconds.</source>
            <translation>جارٍ تغيير عبارة المرور. يستغرق هذا بضع ثوان.</translation>
        </message>
        <message>
            <source>A file that is not of this vault's last opening lay beside it. It was set aside, and nothing of it was read: ask whoever copied files here.</source>
            <translation>وُجد بجانب الخزنة ملف ليس من آخر فتح لها. وُضع جانبًا ولم يُقرأ منه شيء: اسأل من نسخ ملفات إلى هنا.</translation>
        </message>
        <message>
            <source>The file with the ways in was damaged. It was put back as it was on {when}: look at who has a way in.</source>
            <translation>كان ملف المداخل تالفا. أُعيد كما كان في {when}: انظر من لهم مدخل.</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>For &amp;whom</source>
            <translation>ل&amp;من</translation>
        </message>
        <message>
            <source>Sess&amp;ion</source>
            <translation>اللقا&amp;ء</translation>
        </message>
        <message>
            <source>Pe&amp;ople</source>
            <translation>الأ&amp;شخاص</translation>
        </message>
        <message>
            <source>On w&amp;hat</source>
            <translation>على ما&amp;ذا</translation>
        </message>
        <message>
            <source>Han&amp;dout for each person</source>
            <translation>&amp;نشرة لكل شخص</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>الل&amp;غة</translation>
        </message>
        <message>
            <source>&amp;Copies</source>
            <translation>ال&amp;نسخ</translation>
        </message>
        <message>
            <source>Empty rows, at &amp;least</source>
            <translation>صفوف &amp;فارغة، على الأقل</translation>
        </message>
        <message>
            <source>Second language &amp;beside it</source>
            <translation>لغة ثانية &amp;بجانبها</translation>
        </message>
        <message>
            <source>Si&amp;ze of the letters</source>
            <translation>&amp;حجم الحروف</translation>
        </message>
        <message>
            <source>Pape&amp;r</source>
            <translation>الور&amp;ق</translation>
        </message>
        <message>
            <source>As a booklet to fold</source>
            <translation>كتيبا يُطوى</translation>
        </message>
        <message>
            <source>With our logo</source>
            <translation>مع شعارنا</translation>
        </message>
        <message>
            <source>Save one file for each language</source>
            <translation>حفظ ملف لكل لغة</translation>
        </message>
        <message>
            <source>With a QR code for the door</source>
            <translation>مع رمز QR للباب</translation>
        </message>
        <message>
            <source>With how to join from afar</source>
            <translation>مع طريقة الانضمام عن بعد</translation>
        </message>
        <message>
            <source>Save as a form to fill in</source>
            <translation>الحفظ كنموذج يُملأ</translation>
        </message>
        <message>
            <source>PDF with a passphrase</source>
            <translation>ملف PDF بعبارة مرور</translation>
        </message>
        <message>
            <source>Cards to cut out</source>
            <translation>بطاقات تُقص</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Large print, 18 points</source>
            <translation>حروف كبيرة، 18 نقطة</translation>
        </message>
        <message>
            <source>No group, just some copies</source>
            <translation>بلا مجموعة، بعض النسخ فقط</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Print it at its real size, 100 %: else the labels do not meet.</source>
            <translation>اطبعها بحجمها الحقيقي 100 %، وإلا فلن تطابق الملصقات.</translation>
        </message>
        <message>
            <source>Print it on both sides, turned at the short edge, and fold it once.</source>
            <translation>اطبعه على الوجهين مع القلب على الحافة القصيرة، واطوه مرة واحدة.</translation>
        </message>
        <message>
            <source>All papers print well in black and white.</source>
            <translation>كل الأوراق تُطبع جيدا بالأبيض والأسود.</translation>
        </message>
        <message>
            <source>{name}: {width} × {height} mm</source>
            <translation>{name}: {width} × {height} مم</translation>
        </message>
        <message>
            <source>Each person's own</source>
            <translation>لغة كل شخص</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>&amp;Name of the organisation</source>
            <translation>ا&amp;سم المؤسسة</translation>
        </message>
        <message>
            <source>It stands at the top of your papers.</source>
            <translation>يظهر في أعلى أوراقك.</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>ال&amp;بلد</translation>
        </message>
        <message>
            <source>Pa&amp;rt of the country</source>
            <translation>جز&amp;ء من البلد</translation>
        </message>
        <message>
            <source>Its holidays are offered as skips.</source>
            <translation>تُعرض عطلاته لتخطّيها.</translation>
        </message>
        <message>
            <source>&amp;Time zone, by its best known town</source>
            <translation>المنط&amp;قة الزمنية، بأشهر مدنها</translation>
        </message>
        <message>
            <source>&amp;Paper in your printer</source>
            <translation>&amp;ورق الطابعة</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <source>&amp;Usual language of your papers</source>
            <translation>ال&amp;لغة المعتادة لأوراقك</translation>
        </message>
        <message>
            <source>Choose a town with your time</source>
            <translation>يُرجى اختيار مدينة بتوقيتك</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPanel</name>
        <message>
            <source>Your organisation</source>
            <translation>مؤسستك</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>التال&amp;ي</translation>
        </message>
        <message>
            <source>Only the name is needed. The rest was guessed from this computer.</source>
            <translation>الاسم وحده لازم. والباقي تم تقديره من هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Open the next session</source>
            <translation>فتح اللقاء التالي</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>اللقاء التالي</translation>
        </message>
        <message>
            <source>Print the sign-in sheet</source>
            <translation>طباعة ورقة الحضور</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>تغيير المجموعة</translation>
        </message>
        <message>
            <source>Bring in a list</source>
            <translation>استيراد قائمة</translation>
        </message>
        <message>
            <source>Copy the group</source>
            <translation>نسخ المجموعة</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>من حضر</translation>
        </message>
        <message>
            <source>Printed sheets</source>
            <translation>الأوراق المطبوعة</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>بلغات أخرى</translation>
        </message>
        <message>
            <source>This group is not here any more.</source>
            <translation>لم تعد هذه المجموعة هنا.</translation>
        </message>
        <message>
            <source>See all groups</source>
            <translation>عرض كل المجموعات</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>اللقاءات</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>About</source>
            <translation>حول المجموعة</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>People: {number}</source>
            <translation>الأشخاص: {number}</translation>
        </message>
        <message>
            <source>Waiting: {number}</source>
            <translation>في الانتظار: {number}</translation>
        </message>
        <message>
            <source>This group has ended</source>
            <translation>انتهت هذه المجموعة</translation>
        </message>
    </context>
    <context>
        <name>OwnActions</name>
        <message>
            <source>Change</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Copy and change</source>
            <translation>نسخ وتغيير</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>Write your own</source>
            <translation>اكتب ورقتك</translation>
        </message>
        <message>
            <source>Bring in a text…</source>
            <translation>استيراد نص…</translation>
        </message>
        <message>
            <source>New handout</source>
            <translation>ورقة جديدة</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>عاد {name}</translation>
        </message>
        <message>
            <source>Handout text (*.md *.txt)</source>
            <translation>نص ورقة (*.md *.txt)</translation>
        </message>
        <message>
            <source>Bring in a text</source>
            <translation>استيراد نص</translation>
        </message>
    </context>
    <context>
        <name>OwnHandoutPage</name>
        <message>
            <source>Your own handout</source>
            <translation>ورقتك الخاصة</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>الل&amp;غة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>For &amp;whom it is written</source>
            <translation>لم&amp;ن كُتبت</translation>
        </message>
        <message>
            <source>For whom it is written</source>
            <translation>لمن كُتبت</translation>
        </message>
        <message>
            <source>The text this was translated from has changed since.</source>
            <translation>تغيّر النص الذي تُرجمت منه بعد ذلك.</translation>
        </message>
        <message>
            <source>The translation is right again</source>
            <translation>الترجمة صحيحة من جديد</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Translate this…</source>
            <translation>ترجمة هذا…</translation>
        </message>
        <message>
            <source>It is in another language…</source>
            <translation>هو بلغة أخرى…</translation>
        </message>
        <message>
            <source>Earlier texts</source>
            <translation>نصوص سابقة</translation>
        </message>
        <message>
            <source>Save as a text…</source>
            <translation>حفظ كنص…</translation>
        </message>
        <message>
            <source>Take this language out</source>
            <translation>إزالة هذه اللغة</translation>
        </message>
        <message>
            <source>Put this handout into the trash</source>
            <translation>نقل هذه النشرة إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>The paper shows here as soon as you write.</source>
            <translation>تظهر الورقة هنا حالما تكتب.</translation>
        </message>
        <message>
            <source>The paper shows here when the lines named are mended.</source>
            <translation>تظهر الورقة هنا حين تُصلح الأسطر المذكورة.</translation>
        </message>
        <message>
            <source>The earlier text stands there again.</source>
            <translation>عاد النص السابق إلى مكانه.</translation>
        </message>
        <message>
            <source>{language} was taken out.</source>
            <translation>أُزيلت اللغة: {language}.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} في سلة المحذوفات.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>صور (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>ماذا تُظهر الصورة</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>Page before</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>{first}-{last} of {all}</source>
            <translation>{first}-{last} من {all}</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} و{second}</translation>
        </message>
        <message>
            <source>They are one person</source>
            <translation>هما شخص واحد</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>هما شخصان</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>سنة الميلاد</translation>
        </message>
        <message>
            <source>How it is safe to reach them</source>
            <translation>كيف يمكن التواصل معهم بأمان</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>جهة الاتصال في الطوارئ</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>What makes it easier to take part</source>
            <translation>ما يسهّل المشاركة</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>الضمائر</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>الاسم الذي يُطبع على الشهادة</translation>
        </message>
        <message>
            <source>Came before this day</source>
            <translation>كان يأتي قبل هذا اليوم</translation>
        </message>
    </context>
    <context>
        <name>PaperPane</name>
        <message>
            <source>Which rows of the paper are signed?</source>
            <translation>أي صفوف الورقة عليها توقيع؟</translation>
        </message>
        <message>
            <source>Rows of the paper</source>
            <translation>صفوف الورقة</translation>
        </message>
        <message>
            <source>Which s&amp;heet is it? Its number stands below the square code.</source>
            <translation>أي &amp;ورقة هي؟ رقمها مكتوب تحت الرمز المربع.</translation>
        </message>
        <message>
            <source>Which sheet it is</source>
            <translation>أي ورقة هي</translation>
        </message>
        <message>
            <source>Mark present</source>
            <translation>تسجيل الحضور</translation>
        </message>
        <message>
            <source>Guests:</source>
            <translation>ضيوف:</translation>
        </message>
        <message>
            <source>Guests without a name</source>
            <translation>ضيوف بلا اسم</translation>
        </message>
        <message>
            <source>One guest fewer</source>
            <translation>إنقاص عدد الضيوف واحدا</translation>
        </message>
        <message>
            <source>One guest more</source>
            <translation>زيادة عدد الضيوف واحدا</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>الرجوع إلى السجل</translation>
        </message>
        <message>
            <source>Keep them on the waiting list</source>
            <translation>إبقاؤهم في قائمة الانتظار</translation>
        </message>
        <message>
            <source>Choose the sheet</source>
            <translation>اختر الورقة</translation>
        </message>
        <message>
            <source>Sheet {number}, printed on {day}, {time}</source>
            <translation>ورقة رقم {number}، طُبعت يوم {day}، {time}</translation>
        </message>
        <message>
            <source>Type the row numbers, such as 1 2 5-9, a mark as 4 {late}, newcomers as 15 Dora 01632 960123, a row nobody can read as 20 +. Press Enter.</source>
            <translation>اكتب أرقام الصفوف مثل 1 2 5-9، والعلامة مثل 4 {late}، والجدد مثل 15 Dora 01632 960123، والصف غير المقروء مثل 20 +. اضغط Enter.</translation>
        </message>
        <message>
            <source>No sheet of this session was printed here: the rows are counted from A to Z, as on the register.</source>
            <translation>لم تُطبع هنا أي ورقة لهذا اللقاء: تُعد الصفوف بترتيب الحروف كما في السجل.</translation>
        </message>
        <message>
            <source>Choose first which sheet it is: the sheets differ in their rows.</source>
            <translation>اختر أولا أي ورقة هي: صفوف الأوراق مختلفة.</translation>
        </message>
        <message>
            <source>{number}: nobody on the sheet. Add the name of a newcomer, or leave it out.</source>
            <translation>{number}: لا أحد في الورقة. يمكن إضافة اسم شخص جديد، أو ترك الرقم.</translation>
        </message>
        <message>
            <source>{number}: the sheet ends with row {last}. Leave it out.</source>
            <translation>{number}: تنتهي الورقة عند السطر {last}. اتركه.</translation>
        </message>
        <message>
            <source>{number}: somebody who was erased. Type {number} + to count a guest, or leave it out.</source>
            <translation>{number}: شخص مُحي نهائيا. اكتب {number} + لعد ضيف، أو اترك الرقم.</translation>
        </message>
        <message>
            <source>{number}: a guest without a name</source>
            <translation>{number}: ضيف بلا اسم</translation>
        </message>
        <message>
            <source>{number}: {name}, a newcomer</source>
            <translation>{number}: {name}، لأول مرة</translation>
        </message>
        <message>
            <source>{number}: {name}, a newcomer, telephone {phone}</source>
            <translation>{number}: {name}، شخص جديد، الهاتف {phone}</translation>
        </message>
        <message>
            <source>{number}: {name} is in the trash and will not be marked.</source>
            <translation>{number}: {name} في سلة المحذوفات ولن يُسجل حضور لهذا الاسم.</translation>
        </message>
        <message>
            <source>{number}: this row is {name}, not {typed}. It will not be marked.</source>
            <translation>{number}: هذا الصف باسم {name}، لا {typed}. لن توضع له علامة.</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark}; {before} until now</source>
            <translation>{number}: {name}، {mark}؛ {before} حتى الآن</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark}</source>
            <translation>{number}: {name}، {mark}</translation>
        </message>
        <message>
            <source>{number}: {name}</source>
            <translation>{number}: {name}</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark} until now</source>
            <translation>{number}: {name}، حتى الآن: {mark}</translation>
        </message>
        <message>
            <source>Choose first which sheet it is.</source>
            <translation>اختر أولا أي ورقة هي.</translation>
        </message>
        <message>
            <source>Type at least one row number first.</source>
            <translation>يُرجى كتابة رقم صف واحد على الأقل أولا.</translation>
        </message>
        <message>
            <source>Not enough places are free for these newcomers: {names}</source>
            <translation>الأماكن الشاغرة لا تكفي لهؤلاء الجدد: {names}</translation>
        </message>
        <message>
            <source>Members, though there are no more places</source>
            <translation>أعضاء، وإن لم تبق أماكن</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between numbers</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>{number, plural, one {# person} other {# people}} marked present. These rows were not: {rows}.</source>
            <translation>{number, plural, =0 {لم يُسجل حضور أحد.} one {سُجل حضور شخص واحد.} two {سُجل حضور شخصين.} few {سُجل حضور # أشخاص.} many {سُجل حضور # شخصا.} other {سُجل حضور # شخص.}} صفوف لم تُسجل: {rows}.</translation>
        </message>
        <message>
            <source>{number, plural, one {# row is kept.} other {# rows are kept.}} These rows were not: {rows}.</source>
            <translation>{number, plural, =0 {لم يُحفظ أي صف.} one {حُفظ صف واحد.} two {حُفظ صفان.} few {حُفظت # صفوف.} many {حُفظ # صفا.} other {حُفظ # صف.}} هذه الصفوف لم تُحفظ: {rows}.</translation>
        </message>
        <message>
            <source>{number, plural, one {# person is marked present.} other {# people are marked present.}}</source>
            <translation>{number, plural, =0 {لم يُسجل حضور أحد.} one {سُجل حضور شخص واحد.} two {سُجل حضور شخصين.} few {سُجل حضور # أشخاص.} many {سُجل حضور # شخصا.} other {سُجل حضور # شخص.}}</translation>
        </message>
        <message>
            <source>{number, plural, one {# row of the paper is kept.} other {# rows of the paper are kept.}}</source>
            <translation>{number, plural, =0 {لم يُحفظ أي صف من الورقة.} one {حُفظ صف واحد من الورقة.} two {حُفظ صفان من الورقة.} few {حُفظت # صفوف من الورقة.} many {حُفظ # صفا من الورقة.} other {حُفظ # صف من الورقة.}}</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>{paper} {number}</source>
            <translation>{paper} {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s): {parts}.</source>
            <translation>
                <numerusform>لا صفحات: {parts}.</numerusform>
                <numerusform>صفحة واحدة: {parts}.</numerusform>
                <numerusform>صفحتان: {parts}.</numerusform>
                <numerusform>%n صفحات: {parts}.</numerusform>
                <numerusform>%n صفحة: {parts}.</numerusform>
                <numerusform>%n صفحة: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will get large print.</source>
            <translation>
                <numerusform>لن يتلقى أحد حروفًا كبيرة.</numerusform>
                <numerusform>سيتلقى شخص واحد حروفًا كبيرة.</numerusform>
                <numerusform>سيتلقى شخصان حروفًا كبيرة.</numerusform>
                <numerusform>سيتلقى %n أشخاص حروفًا كبيرة.</numerusform>
                <numerusform>سيتلقى %n شخصًا حروفًا كبيرة.</numerusform>
                <numerusform>سيتلقى %n شخص حروفًا كبيرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>{sentence} {another}</source>
            <translation>{sentence} {another}</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>مجلد للأوراق</translation>
        </message>
        <message>
            <source>Papers of this name are in that folder already. Choose another folder.</source>
            <translation>في هذا المجلد أوراق بهذا الاسم. اختر مجلدا آخر.</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are in {folder} now.</source>
            <translation>
                <numerusform>لا توجد أوراق في {folder}.</numerusform>
                <numerusform>توجد الآن ورقة واحدة في {folder}.</numerusform>
                <numerusform>توجد الآن ورقتان في {folder}.</numerusform>
                <numerusform>توجد الآن %n أوراق في {folder}.</numerusform>
                <numerusform>توجد الآن %n ورقة في {folder}.</numerusform>
                <numerusform>توجد الآن %n ورقة في {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>حفظ النص</translation>
        </message>
        <message>
            <source>Handout text (*.md)</source>
            <translation>نص ورقة (*.md)</translation>
        </message>
        <message>
            <source>{file} is in {folder} now, without its pictures.</source>
            <translation>صار {file} في {folder}، من دون صوره.</translation>
        </message>
        <message>
            <source>{text} (without {letters})</source>
            <translation>{text} (دون {letters})</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>لا غيرها</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Not every letter can be printed: {texts}</source>
            <translation>لا يمكن طباعة كل الحروف: {texts}</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the paper as a PDF instead.</source>
            <translation>لا توجد طابعة معدة في هذا الحاسوب. يمكن حفظ الورقة بصيغة PDF بدلا من ذلك.</translation>
        </message>
        <message>
            <source>{file} is in {folder} now.</source>
            <translation>صار {file} في {folder}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>ملف PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The paper went to the printer.</source>
            <translation>أُرسلت الورقة إلى الطابعة.</translation>
        </message>
        <message>
            <source>The paper went to the printer {printer}.</source>
            <translation>أُرسلت الورقة إلى الطابعة {printer}.</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Look at it, or save the paper as a PDF.</source>
            <translation>لم تقبل الطابعة الورقة. يُرجى النظر إلى الطابعة، أو حفظ الورقة بصيغة PDF.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>عبارة المر&amp;ور</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>يبدو أن مفتاح الحروف الكبيرة (Caps Lock) مشغل.</translation>
        </message>
        <message>
            <source>S&amp;how the passphrase</source>
            <translation>إ&amp;ظهار عبارة المرور</translation>
        </message>
        <message>
            <source>Keyboard: {language}</source>
            <translation>لوحة المفاتيح: {language}</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePane</name>
        <message>
            <source>The new passphrase opens the vault from now on. The recovery sheet stays good.</source>
            <translation>عبارة المرور الجديدة تفتح الخزنة من الآن. ورقة الاسترجاع تبقى صالحة.</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>The passphrase was changed. Use the new one from now on.</source>
            <translation>تغيرت عبارة المرور. الجديدة هي التي تُستعمل من الآن.</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePanel</name>
        <message>
            <source>Your passphrase</source>
            <translation>عبارة مرورك</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>التال&amp;ي</translation>
        </message>
        <message>
            <source>The vault has its passphrase. Go on, or type another one twice to change it.</source>
            <translation>للخزنة عبارة مرورها. يمكن المتابعة، أو كتابة عبارة أخرى مرتين لتغييرها.</translation>
        </message>
        <message>
            <source>Everything you write is kept in a vault: a folder that only your passphrase opens. Nobody else can open it, and we cannot either.</source>
            <translation>كل ما تكتبه يُحفظ في خزنة: مجلد لا تفتحه إلا عبارة مرورك. لا يستطيع أحد غيرك فتحها، ولا نحن.</translation>
        </message>
    </context>
    <context>
        <name>PastAttendance</name>
        <message>
            <source>Bring in who came on {day}</source>
            <translation>استيراد من حضر يوم {day}</translation>
        </message>
        <message numerus="yes">
            <source>Bring in who came to %n sessions, {first} to {last}</source>
            <translation>
                <numerusform>لا لقاءات لاستيراد حضورها، من {first} إلى {last}</numerusform>
                <numerusform>استيراد من حضر لقاء واحدا، من {first} إلى {last}</numerusform>
                <numerusform>استيراد من حضر لقاءين، من {first} إلى {last}</numerusform>
                <numerusform>استيراد من حضر %n لقاءات، من {first} إلى {last}</numerusform>
                <numerusform>استيراد من حضر %n لقاء، من {first} إلى {last}</numerusform>
                <numerusform>استيراد من حضر %n لقاء، من {first} إلى {last}</numerusform>
            </translation>
        </message>
        <message>
            <source>They mean what stands here</source>
            <translation>تعني ما هو مكتوب هنا</translation>
        </message>
        <message>
            <source>What is marked already stays. A day without a session gets one. An empty cell marks nobody.</source>
            <translation>ما سُجل من قبل يبقى. اليوم الذي ليس له لقاء يُنشأ له لقاء. الخلية الفارغة لا تسجل أحدا.</translation>
        </message>
        <message>
            <source>One letter could mean different things. Say what it means here.</source>
            <translation>حرف واحد قد يعني أشياء مختلفة. قل ماذا يعني هنا.</translation>
        </message>
        <message numerus="yes">
            <source>%n letters could mean different things. Say what they mean here.</source>
            <translation>
                <numerusform>لا حرف قد يعني أشياء مختلفة.</numerusform>
                <numerusform>حرف واحد قد يعني أشياء مختلفة. قل ماذا يعني هنا.</numerusform>
                <numerusform>حرفان قد يعنيان أشياء مختلفة. قل ماذا يعنيان هنا.</numerusform>
                <numerusform>%n أحرف قد تعني أشياء مختلفة. قل ماذا تعني هنا.</numerusform>
                <numerusform>%n حرفًا قد تعني أشياء مختلفة. قل ماذا تعني هنا.</numerusform>
                <numerusform>%n حرف قد تعني أشياء مختلفة. قل ماذا تعني هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>بلا علامة</translation>
        </message>
        <message numerus="yes">
            <source>“{letter}”, %n time(s), means</source>
            <translation>
                <numerusform>«{letter}»، لم ترد، تعني</numerusform>
                <numerusform>«{letter}»، مرة واحدة، تعني</numerusform>
                <numerusform>«{letter}»، مرتين، تعني</numerusform>
                <numerusform>«{letter}»، %n مرات، تعني</numerusform>
                <numerusform>«{letter}»، %n مرة، تعني</numerusform>
                <numerusform>«{letter}»، %n مرة، تعني</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What does “{letter}” mean, which stands there %n time(s)?</source>
            <translation>
                <numerusform>ماذا يعني «{letter}» الذي لم يرد؟</numerusform>
                <numerusform>ماذا يعني «{letter}» الذي ورد مرة واحدة؟</numerusform>
                <numerusform>ماذا يعني «{letter}» الذي ورد مرتين؟</numerusform>
                <numerusform>ماذا يعني «{letter}» الذي ورد %n مرات؟</numerusform>
                <numerusform>ماذا يعني «{letter}» الذي ورد %n مرة؟</numerusform>
                <numerusform>ماذا يعني «{letter}» الذي ورد %n مرة؟</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeriodPane</name>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>The first day without it.</source>
            <translation>أول يوم لم يعد كذلك.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>If they said so. A word is enough.</source>
            <translation>إن ذُكر. تكفي كلمة.</translation>
        </message>
        <message>
            <source>Keep these days</source>
            <translation>حفظ هذه الأيام</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>أشخاص المجموعة</translation>
        </message>
        <message>
            <source>These days are not there any more.</source>
            <translation>لم تعد هذه الأيام موجودة.</translation>
        </message>
        <message>
            <source>{group}: {days}</source>
            <translation>{group}: {days}</translation>
        </message>
        <message>
            <source>An earlier stretch in {group}</source>
            <translation>فترة سابقة في {group}</translation>
        </message>
        <message>
            <source>This person does not belong to the group any more.</source>
            <translation>لم يعد هذا الشخص من المجموعة.</translation>
        </message>
        <message>
            <source>The days of {name} are kept.</source>
            <translation>حُفظت أيام: {name}.</translation>
        </message>
    </context>
    <context>
        <name>Periods</name>
        <message>
            <source>Comes since {first}</source>
            <translation>حضور منذ {first}</translation>
        </message>
        <message>
            <source>Takes a break since {first}</source>
            <translation>استراحة منذ {first}</translation>
        </message>
        <message>
            <source>Waits since {first}</source>
            <translation>انتظار منذ {first}</translation>
        </message>
        <message>
            <source>Came from {first} to {last}</source>
            <translation>حضور من {first} إلى {last}</translation>
        </message>
        <message>
            <source>Took a break from {first} to {last}</source>
            <translation>استراحة من {first} إلى {last}</translation>
        </message>
        <message>
            <source>Waited from {first} to {last}</source>
            <translation>انتظار من {first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Into the trash</source>
            <translation>إلى سلة المحذوفات</translation>
        </message>
        <message>
            <source>The same as somebody else</source>
            <translation>هو نفسه شخص آخر</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} في سلة المحذوفات.</translation>
        </message>
    </context>
    <context>
        <name>PersonPane</name>
        <message>
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <source>Only people with a way in can read it.</source>
            <translation>لا يقرؤه إلا من لهم مدخل.</translation>
        </message>
        <message>
            <source>What this person &amp;may do</source>
            <translation>ما يحق لهذا الشخص &amp;فعله</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>Everything: all groups, settings, people with access.</source>
            <translation>كل شيء: كل المجموعات، والإعدادات، ومن لهم مدخل.</translation>
        </message>
        <message>
            <source>Facilitator of these groups</source>
            <translation>تيسير هذه المجموعات</translation>
        </message>
        <message>
            <source>People, sessions, notes and follow-ups of the groups ticked below.</source>
            <translation>الأشخاص واللقاءات والملاحظات والمتابعات في المجموعات المحددة أدناه.</translation>
        </message>
        <message>
            <source>Helper who marks attendance</source>
            <translation>مساعدة تسجل الحضور فقط</translation>
        </message>
        <message>
            <source>Names and marks of the groups ticked below. No notes, no telephone numbers.</source>
            <translation>أسماء وعلامات المجموعات المحددة أدناه. لا ملاحظات ولا أرقام هاتف.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>&amp;Picture word</source>
            <translation>الكلمة ال&amp;مصورة</translation>
        </message>
        <message>
            <source>It is shown before the vault is open, so it must say nothing about the person.</source>
            <translation>تظهر قبل فتح الخزنة، فلا ينبغي أن تدل على الشخص.</translation>
        </message>
        <message>
            <source>Now let the new person type a passphrase of their own, twice, while you look away.</source>
            <translation>دع الشخص الجديد يكتب الآن عبارة مرور خاصة به، مرتين، وأنت تنظر بعيدا.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>دعوة</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>حفظ التغييرات</translation>
        </message>
        <message>
            <source>{name} can open the vault now</source>
            <translation>يستطيع {name} الآن فتح الخزنة</translation>
        </message>
        <message>
            <source>{name} was changed</source>
            <translation>عُدّل: {name}</translation>
        </message>
    </context>
    <context>
        <name>PictureField</name>
        <message>
            <source>Your p&amp;icture word</source>
            <translation>كلمتك المصو&amp;رة</translation>
        </message>
        <message>
            <source>Your picture word</source>
            <translation>كلمتك المصورة</translation>
        </message>
        <message>
            <source>I do not remember it</source>
            <translation>لا أتذكرها</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>acorn</source>
            <translation>بلوطة</translation>
        </message>
        <message>
            <source>anchor</source>
            <translation>مرساة</translation>
        </message>
        <message>
            <source>apple</source>
            <translation>تفاحة</translation>
        </message>
        <message>
            <source>bamboo</source>
            <translation>خيزران</translation>
        </message>
        <message>
            <source>basket</source>
            <translation>سلة</translation>
        </message>
        <message>
            <source>bee</source>
            <translation>نحلة</translation>
        </message>
        <message>
            <source>bell</source>
            <translation>جرس</translation>
        </message>
        <message>
            <source>boat</source>
            <translation>قارب</translation>
        </message>
        <message>
            <source>bread</source>
            <translation>خبز</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>جسر</translation>
        </message>
        <message>
            <source>broom</source>
            <translation>مكنسة</translation>
        </message>
        <message>
            <source>butterfly</source>
            <translation>فراشة</translation>
        </message>
        <message>
            <source>button</source>
            <translation>زر</translation>
        </message>
        <message>
            <source>camel</source>
            <translation>جمل</translation>
        </message>
        <message>
            <source>candle</source>
            <translation>شمعة</translation>
        </message>
        <message>
            <source>carrot</source>
            <translation>جزرة</translation>
        </message>
        <message>
            <source>cherry</source>
            <translation>كرزة</translation>
        </message>
        <message>
            <source>clover</source>
            <translation>برسيم</translation>
        </message>
        <message>
            <source>comb</source>
            <translation>مشط</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>كركي</translation>
        </message>
        <message>
            <source>cup</source>
            <translation>فنجان</translation>
        </message>
        <message>
            <source>deer</source>
            <translation>غزال</translation>
        </message>
        <message>
            <source>dolphin</source>
            <translation>دلفين</translation>
        </message>
        <message>
            <source>drum</source>
            <translation>طبل</translation>
        </message>
        <message>
            <source>duck</source>
            <translation>بطة</translation>
        </message>
        <message>
            <source>elephant</source>
            <translation>فيل</translation>
        </message>
        <message>
            <source>feather</source>
            <translation>ريشة</translation>
        </message>
        <message>
            <source>fern</source>
            <translation>سرخس</translation>
        </message>
        <message>
            <source>fish</source>
            <translation>سمكة</translation>
        </message>
        <message>
            <source>goat</source>
            <translation>ماعز</translation>
        </message>
        <message>
            <source>grape</source>
            <translation>عنب</translation>
        </message>
        <message>
            <source>hammer</source>
            <translation>مطرقة</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>قبعة</translation>
        </message>
        <message>
            <source>hen</source>
            <translation>دجاجة</translation>
        </message>
        <message>
            <source>heron</source>
            <translation>بلشون</translation>
        </message>
        <message>
            <source>horse</source>
            <translation>حصان</translation>
        </message>
        <message>
            <source>kettle</source>
            <translation>غلاية</translation>
        </message>
        <message>
            <source>key</source>
            <translation>مفتاح</translation>
        </message>
        <message>
            <source>kite</source>
            <translation>طائرة ورقية</translation>
        </message>
        <message>
            <source>ladder</source>
            <translation>سلّم</translation>
        </message>
        <message>
            <source>lamp</source>
            <translation>مصباح</translation>
        </message>
        <message>
            <source>leaf</source>
            <translation>ورقة شجر</translation>
        </message>
        <message>
            <source>lemon</source>
            <translation>ليمونة</translation>
        </message>
        <message>
            <source>lighthouse</source>
            <translation>منارة</translation>
        </message>
        <message>
            <source>lizard</source>
            <translation>سحلية</translation>
        </message>
        <message>
            <source>mango</source>
            <translation>مانجو</translation>
        </message>
        <message>
            <source>moon</source>
            <translation>قمر</translation>
        </message>
        <message>
            <source>mushroom</source>
            <translation>فطر</translation>
        </message>
        <message>
            <source>olive</source>
            <translation>زيتونة</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>برتقالة</translation>
        </message>
        <message>
            <source>owl</source>
            <translation>بومة</translation>
        </message>
        <message>
            <source>parrot</source>
            <translation>ببغاء</translation>
        </message>
        <message>
            <source>pear</source>
            <translation>كمثرى</translation>
        </message>
        <message>
            <source>pebble</source>
            <translation>حصاة</translation>
        </message>
        <message>
            <source>rabbit</source>
            <translation>أرنب</translation>
        </message>
        <message>
            <source>scissors</source>
            <translation>مقص</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>صدفة</translation>
        </message>
        <message>
            <source>spoon</source>
            <translation>ملعقة</translation>
        </message>
        <message>
            <source>star</source>
            <translation>نجمة</translation>
        </message>
        <message>
            <source>sun</source>
            <translation>شمس</translation>
        </message>
        <message>
            <source>tortoise</source>
            <translation>سلحفاة</translation>
        </message>
        <message>
            <source>tulip</source>
            <translation>خزامى</translation>
        </message>
        <message>
            <source>umbrella</source>
            <translation>مظلة</translation>
        </message>
        <message>
            <source>whale</source>
            <translation>حوت</translation>
        </message>
        <message>
            <source>no picture word</source>
            <translation>بلا كلمة مصورة</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Page before</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A part of the file was changed by something other than this program. Restore a backup from before, or ask whoever copied files here.</source>
            <translation>غيّر شيء غير هذا البرنامج جزءا من الملف. استرجع نسخة من قبل، أو اسأل من نسخ ملفات إلى هنا.</translation>
        </message>
        <message>
            <source>A part of the file is damaged. Export everything now, then restore the newest backup.</source>
            <translation>جزء من الملف تالف. صدّر كل شيء الآن، ثم استرجع أحدث نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Something belongs to a person, group or session that is not there any more. What you see is right; it may be incomplete.</source>
            <translation>شيء يخص شخصا أو مجموعة أو لقاء لم يعد موجودا. ما تراه صحيح، وقد يكون ناقصا.</translation>
        </message>
        <message>
            <source>Some attendance belongs to a session that is not there any more. Totals may be too small.</source>
            <translation>بعض الحضور يخص لقاء لم يعد موجودا. قد تكون المجاميع أقل من الواقع.</translation>
        </message>
        <message>
            <source>A session belongs to a group that is not there any more. Totals may be too small.</source>
            <translation>لقاء يخص مجموعة لم تعد موجودة. قد تكون المجاميع أقل من الواقع.</translation>
        </message>
        <message>
            <source>The search does not find everything. Nothing is lost: let it be mended.</source>
            <translation>البحث لا يجد كل شيء. لم يضع شيء: دعه يُصلَح.</translation>
        </message>
        <message>
            <source>The search is damaged. Nothing is lost: let it be mended.</source>
            <translation>البحث تالف. لم يضع شيء: دعه يُصلَح.</translation>
        </message>
        <message>
            <source>The log of who did what was changed, or a part of it could not be read. Look at who has a way in.</source>
            <translation>تغيّر سجل من فعل ماذا، أو لم تمكن قراءة جزء منه. انظر من لهم مدخل.</translation>
        </message>
        <message>
            <source>The last lines of the log of who did what are gone. An older copy may have been put in the vault's place.</source>
            <translation>الأسطر الأخيرة من سجل من فعل ماذا غير موجودة. ربما وُضعت نسخة أقدم مكان الخزنة.</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>The newest is about:</source>
            <translation>أحدث متابعة عن:</translation>
        </message>
        <message>
            <source>Whom the newest follow-up is about</source>
            <translation>عمن تكون أحدث متابعة</translation>
        </message>
        <message>
            <source>This line is empty. Write what was promised, then press F4.</source>
            <translation>هذا السطر فارغ. يُكتب الوعد أولا، ثم يُضغط F4.</translation>
        </message>
        <message>
            <source>This line is a follow-up already.</source>
            <translation>هذا السطر متابعة من قبل.</translation>
        </message>
        <message>
            <source>The line is a follow-up now, due on {day}.</source>
            <translation>صار السطر متابعة، وموعدها {day}.</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>لا أحد بعينه</translation>
        </message>
        <message>
            <source>Follow-up: {text} (about {name}, due {day})</source>
            <translation>متابعة: {text} (عن {name}، الموعد {day})</translation>
        </message>
        <message>
            <source>Follow-up: {text} (due {day})</source>
            <translation>متابعة: {text} (الموعد {day})</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>What protects your notes, and what does not</source>
            <translation>ما يحمي ملاحظاتك وما لا يحميها</translation>
        </message>
        <message>
            <source>People trust you with what they say. This page says plainly how far the program can help.</source>
            <translation>يأتمنك الناس على كلامهم. تقول هذه الصفحة بوضوح إلى أي حد يستطيع البرنامج أن يساعد.</translation>
        </message>
        <message>
            <source>Protected by encryption: it holds whoever has the files</source>
            <translation>محمي بالتشفير: يصمد أمام من معه الملفات</translation>
        </message>
        <message>
            <source>Kept by the program: it holds against curiosity, not against skill</source>
            <translation>يحرسه البرنامج: يصمد أمام الفضول لا أمام المهارة</translation>
        </message>
        <message>
            <source>Left to your computer: look after it yourself</source>
            <translation>متروك لحاسوبك: اعتن به بنفسك</translation>
        </message>
        <message>
            <source>Not protected at all</source>
            <translation>غير محمي إطلاقا</translation>
        </message>
        <message>
            <source>A stolen or lost laptop, while the vault is locked</source>
            <translation>حاسوب مسروق أو ضائع والخزنة مقفلة</translation>
        </message>
        <message>
            <source>Without a passphrase or the recovery sheet, nobody reads a name or a note.</source>
            <translation>من دون عبارة مرور أو ورقة الاسترجاع لا يقرأ أحد اسما ولا ملاحظة.</translation>
        </message>
        <message>
            <source>Copies and backups on a USB stick or in a cloud folder</source>
            <translation>نسخ على ذاكرة USB أو في مجلد سحابي</translation>
        </message>
        <message>
            <source>They are locked like the vault. What shows all the same stands at the end of this page.</source>
            <translation>هي مقفلة مثل الخزنة. وما يظهر منها مع ذلك مذكور في آخر هذه الصفحة.</translation>
        </message>
        <message>
            <source>A passphrase that is hard to guess</source>
            <translation>عبارة مرور يصعب تخمينها</translation>
        </message>
        <message>
            <source>Guessing is made slow. A short or common passphrase can still be guessed.</source>
            <translation>التخمين يُبطّأ. لكن عبارة قصيرة أو شائعة قد تُخمَّن.</translation>
        </message>
        <message>
            <source>Somebody changes the files</source>
            <translation>أحدهم يغيّر الملفات</translation>
        </message>
        <message>
            <source>A changed page, an old copy put back or a line cut from the log is noticed and told.</source>
            <translation>صفحة مغيّرة أو نسخة قديمة أعيدت أو سطر مقطوع من السجل: يُلاحظ ويُقال.</translation>
        </message>
        <message>
            <source>Not noticed: that the end of the last opening was cut off when the program did not end well. On a computer that does not know the vault, and without its backups, an older copy is asked about, not proved.</source>
            <translation>لا يُلاحظ: أن نهاية آخر فتح للخزنة قُطعت عندما لا ينتهي البرنامج كما ينبغي. وعلى حاسوب لا يعرف الخزنة، ومن دون نسخها الاحتياطية، يُسأل عن النسخة الأقدم ولا يُثبت أنها أقدم.</translation>
        </message>
        <message>
            <source>Backups that count</source>
            <translation>النسخ الاحتياطية التي يُعتدّ بها</translation>
        </message>
        <message>
            <source>A backup counts once it was opened and found whole; a forged or damaged file pushes none out. Whoever can write to the folder can delete it: keep one in a second place.</source>
            <translation>يُعتدّ بالنسخة الاحتياطية بعد أن تُفتح وتُوجد كاملة، ولا يُخرج ملف مزوَّر أو تالف أيَّ نسخة. ومن يستطيع الكتابة في المجلد يستطيع حذفها: احفظ نسخة في مكان ثان.</translation>
        </message>
        <message>
            <source>What a facilitator or a helper may see</source>
            <translation>ما يراه الميسّر أو المساعد</translation>
        </message>
        <message>
            <source>Somebody skilled who has any way in could read the whole vault. Give it with care.</source>
            <translation>شخص ماهر له أي مدخل قد يقرأ الخزنة كلها. امنحه بعناية.</translation>
        </message>
        <message>
            <source>The log of who did what</source>
            <translation>سجل من فعل ماذا</translation>
        </message>
        <message>
            <source>Changes from outside are noticed. Somebody with a way in and great skill could forge it.</source>
            <translation>التغييرات من الخارج تُلاحظ. شخص له مدخل ومهارة كبيرة قد يزوّره.</translation>
        </message>
        <message>
            <source>What leaves a copy that is only looked into stands in it once you open the vault here again.</source>
            <translation>وما يخرج من نسخة يُنظر فيها فقط يُكتب فيه حين تفتح الخزنة هنا من جديد.</translation>
        </message>
        <message>
            <source>Locking by itself</source>
            <translation>القفل التلقائي</translation>
        </message>
        <message>
            <source>After minutes without a key, after twelve hours, and when the computer sleeps. On Linux also when the screen is locked; on Windows and macOS press Lock yourself.</source>
            <translation>بعد دقائق بلا كتابة، وبعد اثنتي عشرة ساعة، وعندما ينام الحاسوب. وفي Linux أيضا عند قفل الشاشة؛ وفي Windows وmacOS اضغط قفل بنفسك.</translation>
        </message>
        <message>
            <source>What you copied</source>
            <translation>ما نسخته</translation>
        </message>
        <message>
            <source>It leaves the clipboard after half a minute and at the lock. A program that reads the clipboard has it by then.</source>
            <translation>يخرج من الحافظة بعد نصف دقيقة وعند القفل. والبرنامج الذي يقرأ الحافظة يكون قد أخذه قبل ذلك.</translation>
        </message>
        <message>
            <source>A vault on a stick, on the network or in a folder that another program carries</source>
            <translation>خزنة على ذاكرة USB أو على الشبكة أو في مجلد ينقله برنامج آخر</translation>
        </message>
        <message>
            <source>The program says so once, where the system tells it. Files that came late or in part open whole or are told. Two computers that write at the same time make two copies.</source>
            <translation>يقول البرنامج ذلك مرة واحدة حيث يدل النظام عليه. والملفات التي وصلت متأخرة أو ناقصة تُفتح كاملة أو يُنبَّه إليها. وإذا كتب حاسوبان في وقت واحد نشأت نسختان.</translation>
        </message>
        <message>
            <source>Lists that come from others and go to others</source>
            <translation>القوائم التي تأتي من غيرك وتذهب إلى غيرك</translation>
        </message>
        <message>
            <source>No exported cell is a formula in a spreadsheet. Signs that show nothing are taken out of names, and names that look alike are told apart.</source>
            <translation>لا تكون أي خلية مصدَّرة صيغة حسابية في جدول. وتُحذف من الأسماء العلامات التي لا تُظهر شيئا، وتُميَّز الأسماء المتشابهة بعضها من بعض.</translation>
        </message>
        <message>
            <source>Gone from this vault. Old backups, exports and papers still have them.</source>
            <translation>يزول من هذه الخزنة. أما النسخ القديمة وما صُدّر والأوراق فما زالت تحمله.</translation>
        </message>
        <message>
            <source>Erasing a person for good</source>
            <translation>محو شخص نهائيا</translation>
        </message>
        <message>
            <source>Memory that the computer writes to its disk</source>
            <translation>ذاكرة يكتبها الحاسوب على قرصه</translation>
        </message>
        <message>
            <source>While the vault is open, its words are in memory. When memory runs short or the computer hibernates, they may reach the disk: turn on the encryption of the whole disk.</source>
            <translation>ما دامت الخزنة مفتوحة فكلماتها في الذاكرة. إذا قلّت الذاكرة أو دخل الحاسوب في سبات فقد تصل إلى القرص: فعّل تشفير القرص كله.</translation>
        </message>
        <message>
            <source>What stays in memory after locking</source>
            <translation>ما يبقى في الذاكرة بعد القفل</translation>
        </message>
        <message>
            <source>The keys and the passphrase are overwritten. Names and notes that were shown may stay until the program is closed.</source>
            <translation>تُمحى المفاتيح وعبارة المرور بالكتابة فوقها. أما الأسماء والملاحظات التي عُرضت فقد تبقى حتى إغلاق البرنامج.</translation>
        </message>
        <message>
            <source>The list of things to print</source>
            <translation>قائمة الطباعة</translation>
        </message>
        <message>
            <source>The computer and the printer may keep what was printed for some time.</source>
            <translation>قد يحتفظ الحاسوب والطابعة بما طُبع بعض الوقت.</translation>
        </message>
        <message>
            <source>A harmful program on this computer</source>
            <translation>برنامج ضار على هذا الحاسوب</translation>
        </message>
        <message>
            <source>It can watch what you type and see what you see.</source>
            <translation>يستطيع أن يراقب ما تكتب وأن يرى ما ترى.</translation>
        </message>
        <message>
            <source>Whoever administers this computer</source>
            <translation>من يدير هذا الحاسوب</translation>
        </message>
        <message>
            <source>They can do everything that you can, unseen.</source>
            <translation>يستطيع كل ما تستطيعه، من دون أن يُرى.</translation>
        </message>
        <message>
            <source>A screen that is photographed or looked at</source>
            <translation>شاشة تُصوَّر أو ينظر إليها أحد</translation>
        </message>
        <message>
            <source>Press Ctrl+Shift+H: the vault is locked and the window is gone.</source>
            <translation>اضغط Ctrl+Shift+H: تُقفل الخزنة وتختفي النافذة.</translation>
        </message>
        <message>
            <source>A laptop left unlocked</source>
            <translation>حاسوب متروك مفتوحا</translation>
        </message>
        <message>
            <source>Until it locks itself, anybody at the keys is you.</source>
            <translation>إلى أن يقفل نفسه، كل من أمام المفاتيح هو أنت.</translation>
        </message>
        <message>
            <source>Copies that somebody made before they left</source>
            <translation>نسخ صنعها شخص قبل مغادرته</translation>
        </message>
        <message>
            <source>Their passphrase opens those copies for ever. Changing the keys protects what comes after.</source>
            <translation>عبارة مروره تفتح تلك النسخ دائما. تغيير المفاتيح يحمي ما بعدها.</translation>
        </message>
        <message>
            <source>Paper and exported files</source>
            <translation>الورق والملفات المصدّرة</translation>
        </message>
        <message>
            <source>Whoever finds them reads them. Keep them locked away, and shred them.</source>
            <translation>من يجدها يقرؤها. احفظها مقفلة، وأتلفها بعد ذلك.</translation>
        </message>
        <message>
            <source>What a stranger sees who has the folder</source>
            <translation>ما يراه غريب لديه المجلد</translation>
        </message>
        <message>
            <source>How many ways in there are and their picture words, when the vault was last open and when backups were made, and how big everything is. No name and no note.</source>
            <translation>كم طريقا للدخول وكلماتها المصورة، ومتى كانت الخزنة مفتوحة آخر مرة ومتى أُجريت النسخ الاحتياطية، وحجم كل شيء. لا اسم ولا ملاحظة.</translation>
        </message>
        <message>
            <source>A passphrase that is told, or written beside the laptop</source>
            <translation>عبارة مرور قيلت، أو كُتبت قرب الحاسوب</translation>
        </message>
        <message>
            <source>The recovery sheet opens everything too. Keep it in another place.</source>
            <translation>ورقة الاسترجاع تفتح كل شيء أيضا. احفظها في مكان آخر.</translation>
        </message>
    </context>
    <context>
        <name>ReallyPane</name>
        <message>
            <source>Who is it really?</source>
            <translation>من هو في الحقيقة؟</translation>
        </message>
        <message>
            <source>Type the name, then choose</source>
            <translation>اكتب الاسم ثم اختر</translation>
        </message>
        <message>
            <source>The same as somebody else</source>
            <translation>هو نفسه شخص آخر</translation>
        </message>
        <message>
            <source>Nobody else is called {name}.</source>
            <translation>لا أحد غيره يُدعى {name}.</translation>
        </message>
        <message>
            <source>The two records of {name} are one now.</source>
            <translation>أصبح سجلا {name} سجلا واحدا.</translation>
        </message>
        <message>
            <source>{first} and {second} are two people. They are not asked about again.</source>
            <translation>{first} و{second} شخصان. لن يُسأل عنهما مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>RenewPanel</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation>اختيار عبارة مرور جديدة</translation>
        </message>
        <message>
            <source>&amp;Use this passphrase</source>
            <translation>ا&amp;ستعمال هذه العبارة</translation>
        </message>
        <message>
            <source>The code has opened the vault. From now on the new passphrase opens it. The recovery sheet stays good.</source>
            <translation>فتح الرمز الخزنة. من الآن تفتحها عبارة المرور الجديدة. ورقة الاسترجاع تبقى صالحة.</translation>
        </message>
    </context>
    <context>
        <name>ReportPane</name>
        <message>
            <source>Peri&amp;od</source>
            <translation>ال&amp;فترة</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>هذا الربع من السنة</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>الربع السابق من السنة</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>هذه السنة</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>السنة الماضية</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>أيام أخرى</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>إ&amp;لى</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Gro&amp;ups</source>
            <translation>ال&amp;مجموعات</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>To give awa&amp;y: small numbers of people are hidden</source>
            <translation>للت&amp;سليم: تُخفى الأعداد الصغيرة من الأشخاص</translation>
        </message>
        <message>
            <source>Count people group &amp;by group too</source>
            <translation>عدّ الأشخاص أيضًا &amp;كل مجموعة على حدة</translation>
        </message>
        <message>
            <source>Hide nu&amp;mbers below</source>
            <translation>إ&amp;خفاء الأعداد الأقل من</translation>
        </message>
        <message>
            <source>Hide numbers of people below</source>
            <translation>إخفاء أعداد الأشخاص الأقل من</translation>
        </message>
        <message>
            <source>Take its days and groups</source>
            <translation>خذ أيامها ومجموعاتها</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>طباعة أو حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>حفظ كجدول بيانات</translation>
        </message>
        <message>
            <source>Save as one list (CSV)</source>
            <translation>حفظ كقائمة واحدة (CSV)</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>On {given} figures from {start} to {end} were given away. Taking one from the other, small numbers could be worked out. It is safer to give away the same days and groups again.</source>
            <translation>في {given} سُلّمت أرقام من {start} إلى {end}. بطرح بعضها من بعض يمكن معرفة أعداد صغيرة. الأسلم أن تُسلّم الأيام والمجموعات نفسها مرة أخرى.</translation>
        </message>
        <message>
            <source>Give these figures away?</source>
            <translation>هل تُسلّم هذه الأرقام؟</translation>
        </message>
        <message>
            <source>Give them away all the same</source>
            <translation>سلّمها رغم ذلك</translation>
        </message>
        <message>
            <source>Make nothing</source>
            <translation>لا تصنع شيئًا</translation>
        </message>
        <message numerus="yes">
            <source>Fewer than %n people came. So nothing is said here about who they are.</source>
            <translation>
                <numerusform>حضر أقل من %n شخص، لذلك لا يُقال هنا شيء عمّن هم.</numerusform>
                <numerusform>حضر أقل من شخص واحد، لذلك لا يُقال هنا شيء عمّن هم.</numerusform>
                <numerusform>حضر أقل من شخصين، لذلك لا يُقال هنا شيء عمّن هم.</numerusform>
                <numerusform>حضر أقل من %n أشخاص، لذلك لا يُقال هنا شيء عمّن هم.</numerusform>
                <numerusform>حضر أقل من %n شخصًا، لذلك لا يُقال هنا شيء عمّن هم.</numerusform>
                <numerusform>حضر أقل من %n شخص، لذلك لا يُقال هنا شيء عمّن هم.</numerusform>
            </translation>
        </message>
        <message>
            <source>for inside use</source>
            <comment>part of the name of a file</comment>
            <translation>للاستعمال الداخلي</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>جدول بيانات (*.xlsx)</translation>
        </message>
        <message>
            <source>List (*.csv)</source>
            <translation>قائمة (*.csv)</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>حفظ الأرقام</translation>
        </message>
        <message>
            <source>{file} is in {folder} now.</source>
            <translation>{file} موجود الآن في {folder}.</translation>
        </message>
    </context>
    <context>
        <name>RescuePanel</name>
        <message>
            <source>The vault is damaged</source>
            <translation>الخزنة تالفة</translation>
        </message>
        <message>
            <source>A file of the vault cannot be read any more, so it was not opened. Nothing was changed.</source>
            <translation>لم تعد قراءة ملف من ملفات الخزنة ممكنة، فلم تُفتح. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Open to &amp;look and save what can be read</source>
            <translation>ا&amp;فتح للنظر واحفظ ما تمكن قراءته</translation>
        </message>
        <message>
            <source>Try &amp;later</source>
            <translation>حاول لا&amp;حقا</translation>
        </message>
        <message>
            <source>What can still be read opens to look at, to print and to export. Nothing can be changed in it, and the damaged files stay as they are.</source>
            <translation>ما زالت قراءته ممكنة يُفتح للنظر والطباعة والتصدير. لا يمكن تغيير شيء فيه، والملفات التالفة تبقى كما هي.</translation>
        </message>
        <message>
            <source>No backup that is whole was found here.</source>
            <translation>لم توجد هنا نسخة احتياطية سليمة.</translation>
        </message>
        <message>
            <source>&amp;Restore this backup</source>
            <translation>استر&amp;جاع هذه النسخة</translation>
        </message>
        <message>
            <source>The newest good backup was made on {when}.</source>
            <translation>أُنشئت أحدث نسخة سليمة في {when}.</translation>
        </message>
        <message>
            <source>The newest good backup was made on {when}. It holds groups: {groups}, people: {people}, sessions: {sessions}, notes: {notes}.</source>
            <translation>أحدث نسخة سليمة صُنعت في {when}. فيها مجموعات: {groups}، أشخاص: {people}، لقاءات: {sessions}، ملاحظات: {notes}.</translation>
        </message>
    </context>
    <context>
        <name>RestorePanel</name>
        <message>
            <source>Restore from a backup</source>
            <translation>استرجاع من نسخة احتياطية</translation>
        </message>
        <message>
            <source>First look at what is in a backup. Nothing is changed before that, and what is there now is set aside, not deleted.</source>
            <translation>انظر أولا ما في النسخة. لا يتغير شيء قبل ذلك، وما هو موجود الآن يوضع جانبا ولا يُحذف.</translation>
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation>ال&amp;نسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Choose a backup &amp;file</source>
            <translation>اختيار م&amp;لف نسخة</translation>
        </message>
        <message>
            <source>Restore into another fol&amp;der</source>
            <translation>استرجاع في &amp;مجلد آخر</translation>
        </message>
        <message>
            <source>This is the recovery &amp;code, not a passphrase</source>
            <translation>هذا ر&amp;مز الاسترجاع وليس عبارة مرور</translation>
        </message>
        <message>
            <source>What opens this backup does not open the vault that is here now. To put it in the place of that vault, type a passphrase of today, of somebody who may restore, or its recovery code. Without one, restore it into another folder: there it is a vault as it was on that day, with the ways in of that day.</source>
            <translation>ما يفتح هذه النسخة لا يفتح الخزنة الموجودة هنا الآن. لوضعها مكان تلك الخزنة، اكتب عبارة مرور من اليوم لشخص يحق له الاسترجاع، أو رمز استرجاعها. من دون ذلك، استرجعها في مجلد آخر: تكون هناك خزنة كما كانت في ذلك اليوم، بمداخل ذلك اليوم.</translation>
        </message>
        <message>
            <source>&amp;Today's recovery code, not a passphrase</source>
            <translation>رمز استرجاع ا&amp;ليوم، لا عبارة مرور</translation>
        </message>
        <message>
            <source>Passphrase of today</source>
            <translation>عبارة مرور اليوم</translation>
        </message>
        <message>
            <source>No backup was found here</source>
            <translation>لم توجد نسخة احتياطية هنا</translation>
        </message>
        <message>
            <source>Look &amp;inside</source>
            <translation>ال&amp;نظر داخلها</translation>
        </message>
        <message>
            <source>&amp;Restore this backup</source>
            <translation>استر&amp;جاع هذه النسخة</translation>
        </message>
        <message>
            <source>It goes into the folder {folder}.</source>
            <translation>توضع في المجلد {folder}.</translation>
        </message>
        <message>
            <source>Made on {when}. It is whole. What it holds is told to a coordinator.</source>
            <translation>أُنشئت في {when}. وهي سليمة. ما تحويه يُعرض لمن ينسّق.</translation>
        </message>
        <message>
            <source>Made on {when}. It holds groups: {groups}, people: {people}, sessions: {sessions}, notes: {notes}.</source>
            <translation>صُنعت في {when}. فيها مجموعات: {groups}، أشخاص: {people}، لقاءات: {sessions}، ملاحظات: {notes}.</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>اختيار نسخة احتياطية</translation>
        </message>
        <message>
            <source>Backups (*.pgbak)</source>
            <translation>نسخ احتياطية (*.pgbak)</translation>
        </message>
        <message>
            <source>Choose the folder for the backup</source>
            <translation>اختيار المجلد للنسخة</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Mark as reviewed</source>
            <translation>تعليمه مراجعا</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Somebody who speaks {language} well has read the whole text and found it right.</source>
            <translation>قرأ النص كله شخص يتقن {language} ووجده صحيحا.</translation>
        </message>
        <message>
            <source>&amp;Who has read it</source>
            <translation>م&amp;ن قرأه</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>م&amp;تى</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>How often</source>
            <translation>كم مرة</translation>
        </message>
        <message>
            <source>Also on</source>
            <translation>وكذلك يوم</translation>
        </message>
        <message>
            <source>Not every month has this date. Which day is meant?</source>
            <translation>ليس في كل شهر هذا التاريخ. أي يوم هو المقصود؟</translation>
        </message>
        <message>
            <source>Which one in the month</source>
            <translation>أيها في الشهر</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>يوم الأسبوع</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>المدة بالدقائق</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>أول تاريخ</translation>
        </message>
        <message>
            <source>It ends on a date</source>
            <translation>تنتهي في تاريخ محدد</translation>
        </message>
        <message>
            <source>Last date</source>
            <translation>آخر تاريخ</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>كل أسبوع</translation>
        </message>
        <message>
            <source>Every few weeks</source>
            <translation>كل بضعة أسابيع</translation>
        </message>
        <message>
            <source>Every month, on a weekday</source>
            <translation>كل شهر، في يوم من أيام الأسبوع</translation>
        </message>
        <message>
            <source>Every month, on the same date</source>
            <translation>كل شهر، في التاريخ نفسه</translation>
        </message>
        <message>
            <source>Every few months, on a weekday</source>
            <translation>كل عدة أشهر، في يوم من الأسبوع</translation>
        </message>
        <message>
            <source>Every few months, on the same date</source>
            <translation>كل عدة أشهر، في التاريخ نفسه</translation>
        </message>
        <message>
            <source>Every year, on the same date</source>
            <translation>كل سنة، في التاريخ نفسه</translation>
        </message>
        <message>
            <source>Every few years, on the same date</source>
            <translation>كل عدة سنوات، في التاريخ نفسه</translation>
        </message>
        <message>
            <source>Only once</source>
            <translation>مرة واحدة فقط</translation>
        </message>
        <message>
            <source>Not planned yet</source>
            <translation>لم يُخطط بعد</translation>
        </message>
        <message>
            <source>How many years apart</source>
            <translation>كم سنة بين لقاء وآخر</translation>
        </message>
        <message>
            <source>How many weeks apart</source>
            <translation>كم أسبوعا بين لقاء وآخر</translation>
        </message>
        <message>
            <source>How many months apart</source>
            <translation>كم شهرا بين لقاء وآخر</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>يرجى الاختيار</translation>
        </message>
        <message>
            <source>The last day of the month</source>
            <translation>آخر يوم من الشهر</translation>
        </message>
        <message>
            <source>Day {day}, in months that have it</source>
            <translation>اليوم {day}، في الأشهر التي فيها هذا اليوم</translation>
        </message>
        <message>
            <source>The fifth {weekday}, in months that have one</source>
            <translation>خامس {weekday}، في الأشهر التي فيها خامس</translation>
        </message>
        <message>
            <source>The first dates</source>
            <translation>أول التواريخ</translation>
        </message>
        <message>
            <source>Say first which day of the month is meant.</source>
            <translation>يجب أولا تحديد اليوم المقصود من الشهر.</translation>
        </message>
        <message>
            <source>No date fits. Choose a later last date.</source>
            <translation>لا تاريخ مناسب. يُرجى اختيار آخر تاريخ أبعد.</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>The vault is damaged and open to look only.</source>
            <translation>الخزنة تالفة ومفتوحة للنظر فقط.</translation>
        </message>
        <message>
            <source>Your way in does not allow this. Ask a coordinator.</source>
            <translation>مدخلك لا يسمح بهذا. اسأل من يتولى التنسيق.</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>ما لم يُؤخذ</translation>
        </message>
        <message>
            <source>{column}: cannot be read</source>
            <translation>{column}: تتعذر قراءته</translation>
        </message>
        <message>
            <source>{column}: has no year</source>
            <translation>{column}: بلا سنة</translation>
        </message>
        <message>
            <source>{column}: not everything was taken</source>
            <translation>{column}: لم يُؤخذ كله</translation>
        </message>
        <message>
            <source>{column}: there is one already</source>
            <translation>{column}: توجد قيمة أخرى</translation>
        </message>
        <message>
            <source>{column}: too long</source>
            <translation>{column}: أطول من اللازم</translation>
        </message>
        <message>
            <source>{column}: may be the other one's</source>
            <translation>{column}: قد يكون للشخص الآخر</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>العمود {number}</translation>
        </message>
        <message>
            <source>there is no name</source>
            <translation>لا يوجد اسم</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>الاسم أطول من اللازم</translation>
        </message>
        <message>
            <source>a formula stands in place of the name</source>
            <translation>في مكان الاسم صيغة حسابية</translation>
        </message>
        <message>
            <source>it may be somebody you have, or no person</source>
            <translation>قد يكون شخصًا لديك، أو ليس شخصًا</translation>
        </message>
        <message>
            <source>left out, as you said</source>
            <translation>تُرك كما قلت</translation>
        </message>
        <message>
            <source>an earlier row of the same person says otherwise</source>
            <translation>صف سابق للشخص نفسه يقول غير ذلك</translation>
        </message>
        <message>
            <source>how they belong to the group was not changed</source>
            <translation>لم يتغير انتماؤه إلى المجموعة</translation>
        </message>
        <message>
            <source>some cells were not taken</source>
            <translation>لم تُؤخذ بعض الخلايا</translation>
        </message>
        <message>
            <source>Only the sheet “{sheet}” was read. Not read: {others}.</source>
            <translation>قُرئت الورقة «{sheet}» وحدها. لم يُقرأ: {others}.</translation>
        </message>
        <message>
            <source>The file does not say how its letters are written, and was read as {encoding}. Look at the accents of some names; where they are wrong, save it as CSV in UTF-8 and choose it again.</source>
            <translation>لا يذكر الملف كيف كُتبت حروفه، وقُرئ على أنه {encoding}. انظر إلى حروف بعض الأسماء؛ وإن لم تكن صحيحة فاحفظه بصيغة CSV بترميز UTF-8 واختره من جديد.</translation>
        </message>
        <message>
            <source>In row {number} a quotation mark is not closed, so all of them were read as plain signs. Look whether the cells stand in their columns, or close it in the file and choose it again.</source>
            <translation>في الصف {number} علامة اقتباس لم تُغلق، فقُرئت العلامات كلها كحروف عادية. انظر هل الخلايا في أعمدتها، أو أغلقها في الملف واختره من جديد.</translation>
        </message>
        <message>
            <source>Row {number} was taken for the heading; what stands above it was not read.</source>
            <translation>اعتُبر الصف {number} صف العناوين؛ ولم يُقرأ ما فوقه.</translation>
        </message>
        <message>
            <source>Row {number} was taken for the heading, which is not sure. Take the tick below away if it is a person.</source>
            <translation>اعتُبر الصف {number} صف العناوين، وليس ذلك مؤكدًا. أزل العلامة في الأسفل إن كان شخصًا.</translation>
        </message>
        <message>
            <source>One row adds others up and is nobody: {numbers}.</source>
            <translation>صف واحد يجمع غيره وليس شخصًا: {numbers}.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows add others up and are nobody: {numbers}.</source>
            <translation>
                <numerusform>لا صفوف تجمع غيرها (%n): {numbers}.</numerusform>
                <numerusform>%n صف يجمع غيره وليس شخصًا: {numbers}.</numerusform>
                <numerusform>%n صفان يجمعان غيرهما وليسا شخصين: {numbers}.</numerusform>
                <numerusform>%n صفوف تجمع غيرها وليست أشخاصًا: {numbers}.</numerusform>
                <numerusform>%n صفًا تجمع غيرها وليست أشخاصًا: {numbers}.</numerusform>
                <numerusform>%n صف تجمع غيرها وليست أشخاصًا: {numbers}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{field}: years of two digits were taken for the past, 51 for 1951. Look at them again.</source>
            <translation>{field}: اعتُبرت السنوات المكتوبة برقمين من الماضي، 51 هي 1951. انظر إليها من جديد.</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Name to be called</source>
            <translation>الاسم الذي يُنادى به</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>الاسم كله</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>شخص للاتصال عند الطوارئ</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>سنة الميلاد</translation>
        </message>
        <message>
            <source>Date of joining</source>
            <translation>تاريخ الانضمام</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>ما يسهل المشاركة</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>ضمير المخاطبة</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Active, waiting or left</source>
            <translation>مشارك أو منتظر أو غادر</translation>
        </message>
        <message>
            <source>Age (becomes a year of birth)</source>
            <translation>العمر (يصبح سنة ميلاد)</translation>
        </message>
        <message>
            <source>Row {number}: there is no name.</source>
            <translation>الصف {number}: لا يوجد اسم.</translation>
        </message>
        <message>
            <source>Row {number}: this is too long: {field}.</source>
            <translation>الصف {number}: هذا طويل جدا: {field}.</translation>
        </message>
        <message>
            <source>Row {number}: a formula stands in place of the name.</source>
            <translation>الصف {number}: في مكان الاسم صيغة حسابية.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” cannot be read and stays empty.</source>
            <translation>{name}، {field}: لا يمكن قراءة «{value}» فيبقى فارغًا.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” has no year, so it stays empty.</source>
            <translation>{name}، {field}: ليس في «{value}» سنة فيبقى فارغًا.</translation>
        </message>
        <message>
            <source>{name}, {field}: of “{value}” not everything was taken.</source>
            <translation>{name}، {field}: لم يُؤخذ كل ما في «{value}».</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” was not taken, since there is one already.</source>
            <translation>{name}، {field}: لم يُؤخذ «{value}» لوجود قيمة أخرى.</translation>
        </message>
        <message>
            <source>{name}, {field}: this is too long and stays empty.</source>
            <translation>{name}، {field}: هذا طويل جدًا فيبقى فارغًا.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” may be the other one's and stays empty.</source>
            <translation>{name}، {field}: قد تكون «{value}» للشخص الآخر فتبقى فارغة.</translation>
        </message>
        <message>
            <source>{name}: look whether the name is right. It comes in all the same.</source>
            <translation>{name}: تأكد من صحة الاسم. يُستورد على أي حال.</translation>
        </message>
        <message>
            <source>Row {number}: {name} comes in.</source>
            <translation>الصف {number}: يُستورد {name}.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” comes in.</source>
            <translation>{name}، {field}: تُستورد «{value}».</translation>
        </message>
        <message>
            <source>{name}, {field}: this stays empty, as you said.</source>
            <translation>{name}، {field}: يبقى فارغًا كما قلت.</translation>
        </message>
        <message>
            <source>One cell needs a look. The person comes in all the same.</source>
            <translation>خلية واحدة تحتاج إلى نظرة. يدخل الشخص على أي حال.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells need a look. The people come in all the same.</source>
            <translation>
                <numerusform>لا خلية (%n) تحتاج إلى نظرة.</numerusform>
                <numerusform>خلية واحدة (%n) تحتاج إلى نظرة. يدخل الأشخاص على أي حال.</numerusform>
                <numerusform>خليتان (%n) تحتاجان إلى نظرة. يدخل الأشخاص على أي حال.</numerusform>
                <numerusform>%n خلايا تحتاج إلى نظرة. يدخل الأشخاص على أي حال.</numerusform>
                <numerusform>%n خلية تحتاج إلى نظرة. يدخل الأشخاص على أي حال.</numerusform>
                <numerusform>%n خلية تحتاج إلى نظرة. يدخل الأشخاص على أي حال.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>{field}: some days are written day first, others month first. Look at them again.</source>
            <translation>{field}: كُتبت بعض التواريخ باليوم أولًا وبعضها بالشهر أولًا. انظر إليها مرة أخرى.</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>الاسم الذي يُطبع على الشهادة</translation>
        </message>
        <message>
            <source>{field}: take “{offered}” instead of “{known}”</source>
            <translation>{field}: خذ «{offered}» بدل «{known}»</translation>
        </message>
        <message>
            <source>Row {number}, {name}: these may be several people.</source>
            <translation>الصف {number}، {name}: قد يكون هؤلاء عدة أشخاص.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: this may be no person.</source>
            <translation>الصف {number}، {name}: قد لا يكون هذا شخصا.</translation>
        </message>
        <message>
            <source>Row {number} holds {count} people: {names}.</source>
            <translation>في الصف {number} عدد من الأشخاص: {count}، وهم {names}.</translation>
        </message>
        <message>
            <source>Row {number} holds two people: {one} and {other}.</source>
            <translation>الصف {number}: فيه شخصان، {one} و{other}.</translation>
        </message>
        <message>
            <source>Row {number}: {facts}</source>
            <translation>الصف {number}: {facts}</translation>
        </message>
        <message>
            <source>You know: {facts}</source>
            <translation>المسجل لديك: {facts}</translation>
        </message>
        <message>
            <source>Row {number}, {name}: may be {known}, whom you know.</source>
            <translation>الصف {number}، {name}: قد يكون الشخص نفسه المسجل لديك باسم {known}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the telephone of {known}, whom you know.</source>
            <translation>الصف {number}، {name}: رقم الهاتف نفسه مسجل لديك باسم {known}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the e-mail of {known}, whom you know.</source>
            <translation>الصف {number}، {name}: البريد نفسه مسجل لديك باسم {known}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: may be the person of row {other}.</source>
            <translation>الصف {number}، {name}: قد يكون الشخص المذكور في الصف {other}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the same telephone as row {other}.</source>
            <translation>الصف {number}، {name}: الهاتف نفسه في الصف {other}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the same e-mail as row {other}.</source>
            <translation>الصف {number}، {name}: البريد نفسه في الصف {other}.</translation>
        </message>
        <message>
            <source>Bring in the marks</source>
            <translation>استيراد العلامات</translation>
        </message>
        <message>
            <source>Fill in one person</source>
            <translation>إكمال بيانات شخص واحد</translation>
        </message>
        <message numerus="yes">
            <source>Fill in %n people</source>
            <translation>
                <numerusform>لا بيانات للإكمال</numerusform>
                <numerusform>إكمال بيانات شخص واحد</numerusform>
                <numerusform>إكمال بيانات شخصين</numerusform>
                <numerusform>إكمال بيانات %n أشخاص</numerusform>
                <numerusform>إكمال بيانات %n شخصا</numerusform>
                <numerusform>إكمال بيانات %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in one person and fill in {filled}</source>
            <translation>استيراد شخص واحد وإكمال بيانات {filled}</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people and fill in {filled}</source>
            <translation>
                <numerusform>لا أحد للاستيراد، وإكمال بيانات {filled}</numerusform>
                <numerusform>استيراد شخص واحد وإكمال بيانات {filled}</numerusform>
                <numerusform>استيراد شخصين وإكمال بيانات {filled}</numerusform>
                <numerusform>استيراد %n أشخاص وإكمال بيانات {filled}</numerusform>
                <numerusform>استيراد %n شخصا وإكمال بيانات {filled}</numerusform>
                <numerusform>استيراد %n شخص وإكمال بيانات {filled}</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in one person</source>
            <translation>استيراد شخص واحد</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people</source>
            <translation>
                <numerusform>لا أحد للاستيراد</numerusform>
                <numerusform>استيراد شخص واحد</numerusform>
                <numerusform>استيراد شخصين</numerusform>
                <numerusform>استيراد %n أشخاص</numerusform>
                <numerusform>استيراد %n شخصا</numerusform>
                <numerusform>استيراد %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nobody to bring in.</source>
            <translation>لا أحد للاستيراد.</translation>
        </message>
        <message numerus="yes">
            <source>No people, so left out: {names} and %n more.</source>
            <translation>
                <numerusform>ليست أشخاصا، لذلك تُركت: {names}.</numerusform>
                <numerusform>ليست أشخاصا، لذلك تُركت: {names} وواحدة أخرى.</numerusform>
                <numerusform>ليست أشخاصا، لذلك تُركت: {names} واثنتان أخريان.</numerusform>
                <numerusform>ليست أشخاصا، لذلك تُركت: {names} و%n أخرى.</numerusform>
                <numerusform>ليست أشخاصا، لذلك تُركت: {names} و%n أخرى.</numerusform>
                <numerusform>ليست أشخاصا، لذلك تُركت: {names} و%n أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>No people, so left out: {names}.</source>
            <translation>ليست أشخاصا، لذلك تُركت: {names}.</translation>
        </message>
        <message>
            <source>One person is new.</source>
            <translation>شخص واحد جديد.</translation>
        </message>
        <message numerus="yes">
            <source>%n people are new.</source>
            <translation>
                <numerusform>لا أشخاص جدد.</numerusform>
                <numerusform>شخص واحد جديد.</numerusform>
                <numerusform>شخصان جديدان.</numerusform>
                <numerusform>%n أشخاص جدد.</numerusform>
                <numerusform>%n شخصا جديدا.</numerusform>
                <numerusform>%n شخص جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person you know joins.</source>
            <translation>ينضم شخص واحد تعرفه.</translation>
        </message>
        <message numerus="yes">
            <source>%n people you know join.</source>
            <translation>
                <numerusform>لا ينضم أحد ممن تعرفهم.</numerusform>
                <numerusform>ينضم شخص واحد تعرفه.</numerusform>
                <numerusform>ينضم شخصان تعرفهما.</numerusform>
                <numerusform>ينضم %n أشخاص تعرفهم.</numerusform>
                <numerusform>ينضم %n شخصا تعرفهم.</numerusform>
                <numerusform>ينضم %n شخص تعرفهم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of one person you know, more will be known.</source>
            <translation>ستُكمَل بيانات شخص واحد تعرفه.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n people you know, more will be known.</source>
            <translation>
                <numerusform>لن تُكمَل بيانات أحد.</numerusform>
                <numerusform>ستُكمَل بيانات شخص واحد تعرفه.</numerusform>
                <numerusform>ستُكمَل بيانات شخصين تعرفهما.</numerusform>
                <numerusform>ستُكمَل بيانات %n أشخاص تعرفهم.</numerusform>
                <numerusform>ستُكمَل بيانات %n شخصا تعرفهم.</numerusform>
                <numerusform>ستُكمَل بيانات %n شخص تعرفهم.</numerusform>
            </translation>
        </message>
        <message>
            <source>One row cannot be taken. The others can.</source>
            <translation>صف واحد لا يمكن أخذه. الصفوف الأخرى ممكنة.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows cannot be taken. The others can.</source>
            <translation>
                <numerusform>كل الصفوف ممكنة.</numerusform>
                <numerusform>صف واحد لا يمكن أخذه. الصفوف الأخرى ممكنة.</numerusform>
                <numerusform>صفان لا يمكن أخذهما. الصفوف الأخرى ممكنة.</numerusform>
                <numerusform>%n صفوف لا يمكن أخذها. الصفوف الأخرى ممكنة.</numerusform>
                <numerusform>%n صفا لا يمكن أخذها. الصفوف الأخرى ممكنة.</numerusform>
                <numerusform>%n صف لا يمكن أخذها. الصفوف الأخرى ممكنة.</numerusform>
            </translation>
        </message>
        <message>
            <source>One new person was added.</source>
            <translation>تمت إضافة شخص جديد واحد.</translation>
        </message>
        <message numerus="yes">
            <source>%n new people were added.</source>
            <translation>
                <numerusform>لم يُضف أشخاص جدد.</numerusform>
                <numerusform>تمت إضافة شخص جديد واحد.</numerusform>
                <numerusform>تمت إضافة شخصين جديدين.</numerusform>
                <numerusform>تمت إضافة %n أشخاص جدد.</numerusform>
                <numerusform>تمت إضافة %n شخصا جديدا.</numerusform>
                <numerusform>تمت إضافة %n شخص جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person you know joined.</source>
            <translation>انضم شخص واحد مسجل لديك.</translation>
        </message>
        <message numerus="yes">
            <source>%n people you know joined.</source>
            <translation>
                <numerusform>لم ينضم أحد من المسجلين لديك.</numerusform>
                <numerusform>انضم شخص واحد مسجل لديك.</numerusform>
                <numerusform>انضم شخصان مسجلان لديك.</numerusform>
                <numerusform>انضم %n أشخاص مسجلين لديك.</numerusform>
                <numerusform>انضم %n شخصا مسجلين لديك.</numerusform>
                <numerusform>انضم %n شخص مسجلين لديك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of one person you know, more is known now.</source>
            <translation>صار يُعرف المزيد عن شخص تعرفه.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n people you know, more is known now.</source>
            <translation>
                <numerusform>لم يُعرف المزيد عن أحد (%n).</numerusform>
                <numerusform>صار يُعرف المزيد عن شخص واحد (%n).</numerusform>
                <numerusform>صار يُعرف المزيد عن شخصين (%n).</numerusform>
                <numerusform>صار يُعرف المزيد عن %n أشخاص تعرفهم.</numerusform>
                <numerusform>صار يُعرف المزيد عن %n شخصًا تعرفهم.</numerusform>
                <numerusform>صار يُعرف المزيد عن %n شخص تعرفهم.</numerusform>
            </translation>
        </message>
        <message>
            <source>One row was about somebody of an earlier row.</source>
            <translation>كان صف واحد لشخص من صف سابق.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows were about people of earlier rows.</source>
            <translation>
                <numerusform>لا صف لشخص من صف سابق.</numerusform>
                <numerusform>كان صف واحد لشخص من صف سابق.</numerusform>
                <numerusform>كان صفان لشخصين من صفوف سابقة.</numerusform>
                <numerusform>كانت %n صفوف لأشخاص من صفوف سابقة.</numerusform>
                <numerusform>كان %n صفا لأشخاص من صفوف سابقة.</numerusform>
                <numerusform>كان %n صف لأشخاص من صفوف سابقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Days that were called off or are to come got no marks: {days}.</source>
            <translation>الأيام الملغاة أو القادمة لم تُسجل فيها علامات: {days}.</translation>
        </message>
        <message>
            <source>One mark was brought in.</source>
            <translation>استُوردت علامة واحدة.</translation>
        </message>
        <message numerus="yes">
            <source>%n marks were brought in.</source>
            <translation>
                <numerusform>لم تُستورد علامات.</numerusform>
                <numerusform>استُوردت علامة واحدة.</numerusform>
                <numerusform>استُوردت علامتان.</numerusform>
                <numerusform>استُوردت %n علامات.</numerusform>
                <numerusform>استُوردت %n علامة.</numerusform>
                <numerusform>استُوردت %n علامة.</numerusform>
            </translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>الصف {number}</translation>
        </message>
        <message numerus="yes">
            <source>Left out: {names} and %n more.</source>
            <translation>
                <numerusform>لم يُؤخذ: {names} (%n).</numerusform>
                <numerusform>لم يُؤخذ: {names} و%n آخر.</numerusform>
                <numerusform>لم يُؤخذ: {names} و%n آخران.</numerusform>
                <numerusform>لم يُؤخذ: {names} و%n آخرون.</numerusform>
                <numerusform>لم يُؤخذ: {names} و%n آخرون.</numerusform>
                <numerusform>لم يُؤخذ: {names} و%n آخرون.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out: {names}.</source>
            <translation>لم يُؤخذ: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>Not all was taken of: {names} and %n more.</source>
            <translation>
                <numerusform>لم يُؤخذ كل شيء من: {names} (%n).</numerusform>
                <numerusform>لم يُؤخذ كل شيء من: {names} و%n آخر.</numerusform>
                <numerusform>لم يُؤخذ كل شيء من: {names} و%n آخران.</numerusform>
                <numerusform>لم يُؤخذ كل شيء من: {names} و%n آخرون.</numerusform>
                <numerusform>لم يُؤخذ كل شيء من: {names} و%n آخرون.</numerusform>
                <numerusform>لم يُؤخذ كل شيء من: {names} و%n آخرون.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all was taken of: {names}.</source>
            <translation>لم يُؤخذ كل شيء من: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>How they belong to the group was not changed, though the list says otherwise: {names} and %n more.</source>
            <translation>
                <numerusform>لم يتغير انتماؤهم إلى المجموعة، وإن قالت القائمة غير ذلك: {names} ولا أحد غيرهم.</numerusform>
                <numerusform>لم يتغير انتماؤهم إلى المجموعة، وإن قالت القائمة غير ذلك: {names} وشخص آخر.</numerusform>
                <numerusform>لم يتغير انتماؤهم إلى المجموعة، وإن قالت القائمة غير ذلك: {names} وشخصان آخران.</numerusform>
                <numerusform>لم يتغير انتماؤهم إلى المجموعة، وإن قالت القائمة غير ذلك: {names} و%n آخرون.</numerusform>
                <numerusform>لم يتغير انتماؤهم إلى المجموعة، وإن قالت القائمة غير ذلك: {names} و%n آخرين.</numerusform>
                <numerusform>لم يتغير انتماؤهم إلى المجموعة، وإن قالت القائمة غير ذلك: {names} و%n آخرين.</numerusform>
            </translation>
        </message>
        <message>
            <source>How they belong to the group was not changed, though the list says otherwise: {names}.</source>
            <translation>لم يتغير انتماؤهم إلى المجموعة، وإن قالت القائمة غير ذلك: {names}.</translation>
        </message>
        <message>
            <source>One person waits for a place.</source>
            <translation>شخص واحد في انتظار مكان.</translation>
        </message>
        <message numerus="yes">
            <source>%n people wait for a place.</source>
            <translation>
                <numerusform>لا أحد في انتظار مكان.</numerusform>
                <numerusform>شخص واحد في انتظار مكان.</numerusform>
                <numerusform>شخصان في انتظار مكان.</numerusform>
                <numerusform>%n أشخاص في انتظار مكان.</numerusform>
                <numerusform>%n شخصا في انتظار مكان.</numerusform>
                <numerusform>%n شخص في انتظار مكان.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rota</name>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}، {time}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>شخص ما</translation>
        </message>
        <message>
            <source>{name} ({task})</source>
            <translation>{name} ({task})</translation>
        </message>
        <message>
            <source>{name} (asked)</source>
            <translation>{name} (ننتظر الرد)</translation>
        </message>
        <message>
            <source>Nobody leads</source>
            <translation>لا أحد يدير</translation>
        </message>
        <message>
            <source>{name} is away until {date}</source>
            <translation>{name} غائب حتى {date}</translation>
        </message>
        <message>
            <source>{what} of {name} does not hold any more on that day</source>
            <translation>{what} لدى {name} لا يعود ساريًا في ذلك اليوم</translation>
        </message>
        <message>
            <source>{name} is in two places at that hour</source>
            <translation>{name} في مكانين في تلك الساعة</translation>
        </message>
        <message>
            <source>{name} is with {group} too at that hour</source>
            <translation>{name} مع {group} أيضًا في تلك الساعة</translation>
        </message>
        <message>
            <source>was taken out of this session, or said no</source>
            <translation>أُخرج من هذا اللقاء أو اعتذر</translation>
        </message>
        <message>
            <source>away until {date}</source>
            <translation>غائب حتى {date}</translation>
        </message>
        <message>
            <source>with {group} at that hour</source>
            <translation>مع {group} في تلك الساعة</translation>
        </message>
        <message>
            <source>{what} does not hold any more on that day</source>
            <translation>{what} لا يعود ساريًا في ذلك اليوم</translation>
        </message>
        <message>
            <source>{number} of {wanted} lead</source>
            <translation>يدير {number} من {wanted}</translation>
        </message>
    </context>
    <context>
        <name>RulesPane</name>
        <message>
            <source>A rule names facts and proposes a call, on Today and when a session is finished. You decide. Nothing is ever sent, and nobody is graded.</source>
            <translation>القاعدة تذكر وقائع وتقترح اتصالًا، في صفحة اليوم وعند إنهاء لقاء. القرار لك. لا يُرسل شيء أبدًا، ولا يُقيَّم أحد.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>لأجل</translation>
        </message>
        <message>
            <source>As in all groups</source>
            <translation>كما في كل المجموعات</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Somebody missed sessions running</source>
            <translation>غاب أحدهم عن لقاءات متتالية</translation>
        </message>
        <message>
            <source>Somebody came to few of the sessions</source>
            <translation>حضر أحدهم قليلًا من اللقاءات</translation>
        </message>
        <message>
            <source>Somebody came for the first time</source>
            <translation>حضر أحدهم أول مرة</translation>
        </message>
        <message>
            <source>Somebody is back from days away</source>
            <translation>عاد أحدهم بعد أيام غياب</translation>
        </message>
        <message>
            <source>Nothing was heard of somebody who is paused</source>
            <translation>لم يصل خبر من شخص متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>قواعد الاتصالات</translation>
        </message>
        <message>
            <source>This group has rules of its own.</source>
            <translation>لهذه المجموعة قواعدها الخاصة.</translation>
        </message>
        <message>
            <source>As in all groups, until you change something here.</source>
            <translation>كما في كل المجموعات، إلى أن تغيّر شيئًا هنا.</translation>
        </message>
        <message>
            <source>How many sessions missed</source>
            <translation>كم لقاءً متتاليًا</translation>
        </message>
        <message>
            <source>Fewer than so many of a hundred (from four sessions on)</source>
            <translation>أقل من هذا العدد من مئة (ابتداءً من أربعة لقاءات)</translation>
        </message>
        <message>
            <source>In how many weeks</source>
            <translation>خلال كم أسبوع</translation>
        </message>
        <message>
            <source>For how many weeks</source>
            <translation>منذ كم أسبوع</translation>
        </message>
        <message>
            <source>Call within how many days</source>
            <translation>الاتصال خلال كم يوم</translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>The rules of all groups hold here too.</source>
            <translation>تسري هنا أيضًا قواعد كل المجموعات.</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <source>Help now</source>
            <translation>مساعدة الآن</translation>
        </message>
        <message>
            <source>Whom to ring</source>
            <translation>بمن نتصل</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>ما العمل</translation>
        </message>
        <message>
            <source>Where we are today</source>
            <translation>أين نحن اليوم</translation>
        </message>
        <message>
            <source>No crisis line is kept. Ring the emergency number of your country.</source>
            <translation>لا يوجد خط أزمات محفوظ. اتصل برقم الطوارئ في بلدك.</translation>
        </message>
        <message>
            <source>Add a help line</source>
            <translation>إضافة خط مساعدة</translation>
        </message>
        <message>
            <source>Your organisation has not written down yet what is to be done, and whom to ring inside.</source>
            <translation>لم تكتب مؤسستك بعد ما يجب فعله ومن يُتصل به داخلها.</translation>
        </message>
        <message>
            <source>Write the steps</source>
            <translation>كتابة الخطوات</translation>
        </message>
        <message>
            <source>Nobody can see that this page was opened.</source>
            <translation>لا أحد يستطيع أن يعرف أن هذه الصفحة فُتحت.</translation>
        </message>
        <message>
            <source>Print the help card</source>
            <translation>طباعة بطاقة المساعدة</translation>
        </message>
        <message>
            <source>Change the steps</source>
            <translation>تغيير الخطوات</translation>
        </message>
        <message>
            <source>{name}: {phone}</source>
            <translation>{name}: {phone}</translation>
        </message>
        <message>
            <source>No place is written down.</source>
            <translation>لم يُكتب أي مكان.</translation>
        </message>
        <message>
            <source>Open the register of {group}</source>
            <translation>فتح سجل {group}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>SafetyPane</name>
        <message>
            <source>What is to be done when somebody is in danger, whom to ring inside, and the words whoever must report has to say. Everybody with a way in reads it with Ctrl+E, from every page and without the internet.</source>
            <translation>ما يجب فعله حين يكون أحد في خطر، ومن يُتصل به داخل المؤسسة، والكلمات التي على المُلزَم بالإبلاغ أن يقولها. يقرؤه كل من لديه دخول بـ Ctrl+E، من كل صفحة ومن دون إنترنت.</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>إضافة خطوة</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>ما يجب فعله</translation>
        </message>
        <message>
            <source>As which step</source>
            <translation>كأي خطوة</translation>
        </message>
        <message>
            <source>See Help now</source>
            <translation>عرض المساعدة الآن</translation>
        </message>
        <message>
            <source>The step is kept.</source>
            <translation>حُفظت الخطوة.</translation>
        </message>
        <message>
            <source>The step is taken out.</source>
            <translation>أُخرجت الخطوة.</translation>
        </message>
    </context>
    <context>
        <name>SameHour</name>
        <message>
            <source>At that hour the group already meets on {day}. There would be two sessions.</source>
            <translation>تجتمع المجموعة في تلك الساعة أصلا يوم {day}. سيكون هناك لقاءان.</translation>
        </message>
        <message>
            <source>Two sessions at one hour?</source>
            <translation>لقاءان في الساعة نفسها؟</translation>
        </message>
        <message>
            <source>Have both</source>
            <translation>إبقاء الاثنين</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>اختيار وقت آخر</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search or do</source>
            <translation>بحث أو أمر</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer letters, or another spelling.</source>
            <translation>لم يُعثر على شيء. يمكن تجربة حروف أقل، أو كتابة أخرى.</translation>
        </message>
        <message>
            <source>{what}: {choice}</source>
            <translation>{what}: {choice}</translation>
        </message>
        <message>
            <source>{command}   ({keys})</source>
            <translation>{command}   ({keys})</translation>
        </message>
    </context>
    <context>
        <name>SeriesPane</name>
        <message>
            <source>Change the series</source>
            <translation>تغيير السلسلة</translation>
        </message>
        <message>
            <source>The sessions of the coming year are planned at once.</source>
            <translation>تُخطط لقاءات السنة القادمة دفعة واحدة.</translation>
        </message>
        <message>
            <source>Plan the series</source>
            <translation>تخطيط السلسلة</translation>
        </message>
        <message>
            <source>From {date} on the series is as you changed it.</source>
            <translation>من {date} تصبح السلسلة كما غيّرتها.</translation>
        </message>
        <message>
            <source>The series begins on {date}.</source>
            <translation>تبدأ السلسلة في {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n holiday(s) are left out.</source>
            <translation>
                <numerusform>لا تُترك أي عطلة (%n).</numerusform>
                <numerusform>تُترك عطلة واحدة.</numerusform>
                <numerusform>تُترك عطلتان.</numerusform>
                <numerusform>تُترك %n عطل.</numerusform>
                <numerusform>تُترك %n عطلة.</numerusform>
                <numerusform>تُترك %n عطلة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Change session</source>
            <translation>تغيير اللقاء</translation>
        </message>
        <message>
            <source>Set the &amp;topic</source>
            <translation>تحديد ال&amp;موضوع</translation>
        </message>
        <message>
            <source>Write the &amp;steps</source>
            <translation>كتابة ال&amp;خطوات</translation>
        </message>
        <message>
            <source>&amp;Move it to another day, time or place</source>
            <translation>&amp;نقله إلى يوم أو ساعة أو مكان آخر</translation>
        </message>
        <message>
            <source>&amp;Cancel it, with a reason</source>
            <translation>إل&amp;غاؤه مع ذكر السبب</translation>
        </message>
        <message>
            <source>It did &amp;not happen</source>
            <translation>لم ين&amp;عقد</translation>
        </message>
        <message>
            <source>Who steps in to &amp;lead</source>
            <translation>من &amp;ينوب في القيادة</translation>
        </message>
        <message>
            <source>Put it into the t&amp;rash</source>
            <translation>نقله إلى &amp;سلة المحذوفات</translation>
        </message>
        <message>
            <source>&amp;Plan it after all</source>
            <translation>&amp;تخطيطه من جديد</translation>
        </message>
        <message>
            <source>{group}, {day_and_time}</source>
            <translation>{group}، {day_and_time}</translation>
        </message>
        <message>
            <source>Debrief, {group}, {day_and_time}</source>
            <translation>حديث ما بعد اللقاء، {group}، {day_and_time}</translation>
        </message>
        <message>
            <source>Debrief, {group}</source>
            <translation>حديث ما بعد اللقاء، {group}</translation>
        </message>
        <message>
            <source>Note, {group}, {day_and_time}</source>
            <translation>ملاحظة، {group}، {day_and_time}</translation>
        </message>
        <message>
            <source>Note, {group}</source>
            <translation>ملاحظة، {group}</translation>
        </message>
        <message>
            <source>{group}, {day}</source>
            <translation>{group}، {day}</translation>
        </message>
        <message>
            <source>This session is finished. What you change is kept all the same.</source>
            <translation>انتهى هذا اللقاء. ومع ذلك يُحفظ كل تغيير فيه.</translation>
        </message>
        <message>
            <source>This session is still to come. Who leads: {names}</source>
            <translation>هذا اللقاء لم يحن بعد. من يديره: {names}</translation>
        </message>
        <message>
            <source>This session is still to come, and nobody leads it yet.</source>
            <translation>هذا اللقاء لم يحن بعد، ولا أحد يديره حتى الآن.</translation>
        </message>
        <message>
            <source>This session is still to come.</source>
            <translation>هذا اللقاء لم يحن بعد.</translation>
        </message>
        <message>
            <source>This session is not there any more</source>
            <translation>لم يعد هذا اللقاء موجودا</translation>
        </message>
        <message>
            <source>It was taken back or is in the trash. The calendar shows what is planned.</source>
            <translation>أُلغي أو هو في سلة المحذوفات. يعرض التقويم ما هو مخطط.</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>This session was cancelled.</source>
            <translation>أُلغي هذا اللقاء.</translation>
        </message>
        <message>
            <source>This session was cancelled: {reason}</source>
            <translation>أُلغي هذا اللقاء: {reason}</translation>
        </message>
        <message>
            <source>This session did not happen.</source>
            <translation>هذا اللقاء لم ينعقد.</translation>
        </message>
        <message>
            <source>This session did not happen: {reason}</source>
            <translation>هذا اللقاء لم ينعقد: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SessionsTab</name>
        <message>
            <source>Add one session</source>
            <translation>إضافة لقاء واحد</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>حفظ لتقويم</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>من يدير</translation>
        </message>
        <message>
            <source>No session yet. Plan a series, or add one session.</source>
            <translation>لا لقاء بعد. يمكن تخطيط سلسلة، أو إضافة لقاء واحد.</translation>
        </message>
        <message>
            <source>Sessions of the group</source>
            <translation>لقاءات المجموعة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Topic or reason</source>
            <translation>الموضوع أو السبب</translation>
        </message>
        <message>
            <source>Add another rhythm</source>
            <translation>إضافة إيقاع آخر</translation>
        </message>
        <message>
            <source>Plan a series</source>
            <translation>تخطيط سلسلة</translation>
        </message>
        <message>
            <source>Change a rhythm</source>
            <translation>تغيير إيقاع</translation>
        </message>
        <message>
            <source>Hide the rhythms</source>
            <translation>إخفاء الإيقاعات</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n session(s)</source>
            <translation>
                <numerusform>إلغاء %n لقاء</numerusform>
                <numerusform>إلغاء لقاء واحد</numerusform>
                <numerusform>إلغاء لقاءين</numerusform>
                <numerusform>إلغاء %n لقاءات</numerusform>
                <numerusform>إلغاء %n لقاء</numerusform>
                <numerusform>إلغاء %n لقاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) are cancelled.</source>
            <translation>
                <numerusform>أُلغي %n لقاء.</numerusform>
                <numerusform>أُلغي لقاء واحد.</numerusform>
                <numerusform>أُلغي لقاءان.</numerusform>
                <numerusform>أُلغيت %n لقاءات.</numerusform>
                <numerusform>أُلغي %n لقاء.</numerusform>
                <numerusform>أُلغي %n لقاء.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session of {date} is cancelled.</source>
            <translation>أُلغي لقاء {date}.</translation>
        </message>
        <message>
            <source>Plan it again</source>
            <translation>تخطيطها من جديد</translation>
        </message>
        <message>
            <source>The session of {date} takes place.</source>
            <translation>سيُعقد لقاء {date}.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change: {rhythm}</source>
            <translation>تغيير: {rhythm}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>End: {rhythm}</source>
            <translation>إنهاء: {rhythm}</translation>
        </message>
        <message numerus="yes">
            <source>Make %n past session(s)</source>
            <translation>
                <numerusform>لا لقاءات سابقة</numerusform>
                <numerusform>إنشاء لقاء سابق واحد</numerusform>
                <numerusform>إنشاء لقاءين سابقين</numerusform>
                <numerusform>إنشاء %n لقاءات سابقة</numerusform>
                <numerusform>إنشاء %n لقاء سابقا</numerusform>
                <numerusform>إنشاء %n لقاء سابق</numerusform>
            </translation>
        </message>
        <message>
            <source>From {date}</source>
            <translation>من {date}</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>حتى {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) since {date} are not written down</source>
            <translation>
                <numerusform>لا لقاء غير مدوّن منذ {date}</numerusform>
                <numerusform>لقاء واحد منذ {date} غير مدوّن</numerusform>
                <numerusform>لقاءان منذ {date} غير مدوّنين</numerusform>
                <numerusform>%n لقاءات منذ {date} غير مدوّنة</numerusform>
                <numerusform>%n لقاء منذ {date} غير مدوّنة</numerusform>
                <numerusform>%n لقاء منذ {date} غير مدوّنة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past session(s) can be filled in now</source>
            <translation>
                <numerusform>لا لقاءات سابقة لملئها</numerusform>
                <numerusform>يمكن الآن ملء لقاء سابق واحد</numerusform>
                <numerusform>يمكن الآن ملء لقاءين سابقين</numerusform>
                <numerusform>يمكن الآن ملء %n لقاءات سابقة</numerusform>
                <numerusform>يمكن الآن ملء %n لقاء سابقا</numerusform>
                <numerusform>يمكن الآن ملء %n لقاء سابق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s) are taken away.</source>
            <translation>
                <numerusform>لا يُحذف أي لقاء مخطَّط.</numerusform>
                <numerusform>يُحذف لقاء مخطَّط واحد.</numerusform>
                <numerusform>يُحذف لقاءان مخطَّطان.</numerusform>
                <numerusform>تُحذف %n لقاءات مخطَّطة.</numerusform>
                <numerusform>يُحذف %n لقاء مخطَّطا.</numerusform>
                <numerusform>يُحذف %n لقاء مخطَّط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay, with a mark, a note or a topic.</source>
            <translation>
                <numerusform>لا يبقى أي لقاء.</numerusform>
                <numerusform>يبقى لقاء واحد فيه علامة أو ملاحظة أو موضوع.</numerusform>
                <numerusform>يبقى لقاءان فيهما علامة أو ملاحظة أو موضوع.</numerusform>
                <numerusform>تبقى %n لقاءات فيها علامة أو ملاحظة أو موضوع.</numerusform>
                <numerusform>يبقى %n لقاء فيه علامة أو ملاحظة أو موضوع.</numerusform>
                <numerusform>يبقى %n لقاء فيه علامة أو ملاحظة أو موضوع.</numerusform>
            </translation>
        </message>
        <message>
            <source>End “{rhythm}”?</source>
            <translation>إنهاء «{rhythm}»؟</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>دعها تستمر</translation>
        </message>
        <message>
            <source>Ended: {rhythm}. Sessions with a mark, a note or a topic stay.</source>
            <translation>انتهى: {rhythm}. تبقى اللقاءات التي فيها علامة أو ملاحظة أو موضوع.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>خطوط المساعدة</translation>
        </message>
        <message>
            <source>Help line</source>
            <translation>خط المساعدة</translation>
        </message>
        <message>
            <source>Help line in other languages</source>
            <translation>خط المساعدة بلغات أخرى</translation>
        </message>
        <message>
            <source>Steps of Help now</source>
            <translation>خطوات المساعدة الآن</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ورقة الاسترجاع</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>الخزنة</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>سلامة الخزنة</translation>
        </message>
        <message>
            <source>Is everything all right?</source>
            <translation>هل كل شيء على ما يرام؟</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>من لهم مدخل</translation>
        </message>
        <message>
            <source>Person with access</source>
            <translation>شخص له مدخل</translation>
        </message>
        <message>
            <source>Take the way in away?</source>
            <translation>هل يُزال المدخل؟</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>من فعل ماذا</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>SheetPane</name>
        <message>
            <source>Make a new sheet</source>
            <translation>صنع ورقة جديدة</translation>
        </message>
        <message>
            <source>I have it on paper</source>
            <translation>صار عندي على الورق</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>عرض الرمز مرة أخرى</translation>
        </message>
        <message>
            <source>Type these two parts from your sheet. Then you know it can be relied on.</source>
            <translation>يُرجى كتابة هذين الجزأين من ورقتك، للتأكد من أنها صالحة.</translation>
        </message>
        <message>
            <source>Print it or copy it by hand, and keep it away from this computer. Destroy the old sheet.</source>
            <translation>تُطبع الورقة أو تُنسخ باليد، وتُحفظ بعيدا عن هذا الحاسوب. ويُرجى إتلاف الورقة القديمة.</translation>
        </message>
        <message>
            <source>The recovery sheet opens the vault when the passphrase is forgotten. Once there is a new sheet, the old one opens nothing any more.</source>
            <translation>ورقة الاسترجاع تفتح الخزنة عند نسيان عبارة المرور. ومتى وُجدت ورقة جديدة، لا تعود القديمة تفتح شيئا.</translation>
        </message>
        <message>
            <source>The new recovery sheet is in force. Destroy the old one.</source>
            <translation>صارت ورقة الاسترجاع الجديدة سارية. يُرجى إتلاف القديمة.</translation>
        </message>
    </context>
    <context>
        <name>SheetPanel</name>
        <message>
            <source>Your recovery sheet</source>
            <translation>ورقة الاسترجاع</translation>
        </message>
        <message>
            <source>I &amp;have it on paper</source>
            <translation>صار عندي على الور&amp;ق</translation>
        </message>
        <message>
            <source>If the passphrase is ever forgotten, this code is the only other way in. Print it or copy it by hand, and keep it away from this computer.</source>
            <translation>إذا نُسيت عبارة المرور يوما، فهذا الرمز هو الطريق الآخر الوحيد. تُطبع الورقة أو تُنسخ باليد، وتُحفظ بعيدا عن هذا الحاسوب.</translation>
        </message>
        <message>
            <source>If the passphrase is ever forgotten, this code is the only other way in. Print it or copy it by hand, and keep it away from this computer. Sheets made earlier open nothing any more.</source>
            <translation>إذا نُسيت عبارة المرور يوما، فهذا الرمز هو الطريق الآخر الوحيد. تُطبع الورقة أو تُنسخ باليد، وتُحفظ بعيدا عن هذا الحاسوب. الأوراق الأقدم لا تعود تفتح شيئا.</translation>
        </message>
    </context>
    <context>
        <name>SheetsPane</name>
        <message>
            <source>No sign-in sheet of this group was printed yet.</source>
            <translation>لم تُطبع بعد أي ورقة حضور لهذه المجموعة.</translation>
        </message>
        <message>
            <source>Printed sheets</source>
            <translation>الأوراق المطبوعة</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>For the session of</source>
            <translation>للقاء يوم</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>طُبعت</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>من طبعها</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>الأسماء</translation>
        </message>
    </context>
    <context>
        <name>ShutOutPane</name>
        <message>
            <source>Unknown, {picture}</source>
            <translation>غير معروف، {picture}</translation>
        </message>
        <message>
            <source>Coordinator without a name yet</source>
            <translation>التنسيق، من دون اسم بعد</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاؤه</translation>
        </message>
        <message>
            <source>Only take it away</source>
            <translation>إزالة فقط</translation>
        </message>
        <message>
            <source>Take it away and change the key</source>
            <translation>إزالة وتغيير المفتاح</translation>
        </message>
        <message>
            <source>Keep a new backup now, and then delete these</source>
            <translation>احفظ نسخة جديدة الآن ثم احذف هذه</translation>
        </message>
        <message>
            <source>A fresh backup is made first and opened once to prove it. Copies that you keep elsewhere are not touched: delete them yourself.</source>
            <translation>تُصنع أولا نسخة جديدة وتُفتح مرة للتأكد منها. أما النسخ التي تحفظها في مكان آخر فلا تُمس: احذفها بنفسك.</translation>
        </message>
        <message>
            <source>This person has no way in any more.</source>
            <translation>لم يعد لهذا الشخص مدخل.</translation>
        </message>
        <message>
            <source>{name} cannot open this vault from now on.</source>
            <translation>لن يستطيع {name} فتح هذه الخزنة من الآن.</translation>
        </message>
        <message>
            <source>Somebody skilled may have kept the key of the vault: as long as it is not changed, {name} can read with it what is written later. The change takes a few seconds, and nobody's passphrase changes.</source>
            <translation>ربما احتفظ شخص ماهر بمفتاح الخزنة: ما لم يُغيَّر يستطيع {name} أن يقرأ به ما يُكتب لاحقا. يستغرق التغيير ثواني، ولا تتغير عبارة مرور أحد.</translation>
        </message>
        <message>
            <source>Somebody skilled may have kept the key of the vault: {name} can read with it what is written later. To change the key, change your passphrase and make a new recovery sheet first.</source>
            <translation>ربما احتفظ شخص ماهر بمفتاح الخزنة: يستطيع {name} أن يقرأ به ما يُكتب لاحقا. لتغيير المفتاح غيّر أولا عبارة مرورك واصنع ورقة استرجاع جديدة.</translation>
        </message>
        <message>
            <source>{name} can open it with the passphrase of then.</source>
            <translation>يستطيع {name} أن يفتحها بعبارة مرور ذلك الوقت.</translation>
        </message>
        <message>
            <source>{name} cannot open it with a passphrase, only with a kept key.</source>
            <translation>لا يستطيع {name} أن يفتحها بعبارة مرور، بل بمفتاح احتفظ به فقط.</translation>
        </message>
        <message>
            <source>No backup here lets {name} in. Copies that they made themselves stay readable to them.</source>
            <translation>لا توجد هنا نسخة احتياطية تُدخل {name}. أما النسخ التي أخذها بنفسه فتبقى مقروءة له.</translation>
        </message>
        <message>
            <source>No backup here lets {name} in with a passphrase. Somebody skilled who kept the key can read those below. Copies that they made themselves stay readable to them.</source>
            <translation>لا توجد هنا نسخة احتياطية تُدخل {name} بعبارة مرور. ويستطيع شخص ماهر احتفظ بالمفتاح أن يقرأ النسخ المذكورة أدناه. أما النسخ التي أخذها بنفسه فتبقى مقروءة له.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) let {name} in with the passphrase of then, the newest of {day}, in {places}. Copies that they made themselves stay readable to them.</source>
            <translation>
                <numerusform>لا نسخة احتياطية تُدخل {name}، وأحدثها بتاريخ {day} في {places}. أما النسخ التي أخذها بنفسه فتبقى مقروءة له.</numerusform>
                <numerusform>نسخة احتياطية واحدة تُدخل {name} بعبارة مرور ذلك الوقت، بتاريخ {day} في {places}. أما النسخ التي أخذها بنفسه فتبقى مقروءة له.</numerusform>
                <numerusform>نسختان احتياطيتان تُدخلان {name} بعبارة مرور ذلك الوقت، أحدثهما بتاريخ {day} في {places}. أما النسخ التي أخذها بنفسه فتبقى مقروءة له.</numerusform>
                <numerusform>%n نسخ احتياطية تُدخل {name} بعبارة مرور ذلك الوقت، أحدثها بتاريخ {day} في {places}. أما النسخ التي أخذها بنفسه فتبقى مقروءة له.</numerusform>
                <numerusform>%n نسخة احتياطية تُدخل {name} بعبارة مرور ذلك الوقت، أحدثها بتاريخ {day} في {places}. أما النسخ التي أخذها بنفسه فتبقى مقروءة له.</numerusform>
                <numerusform>%n نسخة احتياطية تُدخل {name} بعبارة مرور ذلك الوقت، أحدثها بتاريخ {day} في {places}. أما النسخ التي أخذها بنفسه فتبقى مقروءة له.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has no way in any more, and the key is a new one. %n older backup(s) were deleted.</source>
            <translation>
                <numerusform>لم يعد لدى {name} مدخل، والمفتاح جديد. لم تُحذف نسخ قديمة.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل، والمفتاح جديد. حُذفت نسخة قديمة واحدة.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل، والمفتاح جديد. حُذفت نسختان قديمتان.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل، والمفتاح جديد. حُذفت %n نسخ قديمة.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل، والمفتاح جديد. حُذفت %n نسخة قديمة.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل، والمفتاح جديد. حُذفت %n نسخة قديمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has no way in any more. %n older backup(s) were deleted.</source>
            <translation>
                <numerusform>لم يعد لدى {name} مدخل. لم تُحذف نسخ قديمة.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل. حُذفت نسخة قديمة واحدة.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل. حُذفت نسختان قديمتان.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل. حُذفت %n نسخ قديمة.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل. حُذفت %n نسخة قديمة.</numerusform>
                <numerusform>لم يعد لدى {name} مدخل. حُذفت %n نسخة قديمة.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} has no way in any more, and the key is a new one.</source>
            <translation>لم يعد لدى {name} مدخل، والمفتاح جديد.</translation>
        </message>
        <message>
            <source>{name} has no way in any more.</source>
            <translation>لم يعد لدى {name} مدخل.</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Another paper</source>
            <translation>ورقة أخرى</translation>
        </message>
    </context>
    <context>
        <name>SignPanel</name>
        <message>
            <source>Your name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Signed by {name}</source>
            <translation>التوقيع: {name}</translation>
        </message>
        <message>
            <source>Signed by: you are asked for your name once</source>
            <translation>التوقيع: يُسأل عن الاسم مرة واحدة</translation>
        </message>
    </context>
    <context>
        <name>SignedNote</name>
        <message>
            <source>Add to this note</source>
            <translation>الإضافة إلى هذه الملاحظة</translation>
        </message>
        <message>
            <source>What is to be added?</source>
            <translation>ماذا نضيف؟</translation>
        </message>
        <message>
            <source>Addition to the note</source>
            <translation>إضافة إلى الملاحظة</translation>
        </message>
        <message>
            <source>An addition is signed at once, with the day and time.</source>
            <translation>تُوقع الإضافة فورا، مع اليوم والساعة.</translation>
        </message>
        <message>
            <source>Sign the addition</source>
            <translation>توقيع الإضافة</translation>
        </message>
        <message>
            <source>Added by {name}, {when}</source>
            <translation>إضافة بتوقيع {name}، {when}</translation>
        </message>
        <message>
            <source>Added, {when}</source>
            <translation>إضافة، {when}</translation>
        </message>
        <message>
            <source>Signed by {name}, {when}</source>
            <translation>بتوقيع {name}، {when}</translation>
        </message>
        <message>
            <source>Signed, {when}</source>
            <translation>تم التوقيع، {when}</translation>
        </message>
    </context>
    <context>
        <name>Span</name>
        <message>
            <source>Time</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>هذه السنة</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>السنة الماضية</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>هذا الربع</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>الربع الماضي</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>أيام أخرى</translation>
        </message>
    </context>
    <context>
        <name>SpokenPane</name>
        <message>
            <source>Lan&amp;guage</source>
            <translation>الل&amp;غة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>See the flyer</source>
            <translation>عرض الإعلان</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>بلغات أخرى</translation>
        </message>
        <message>
            <source>Papers in a language say this. What is left empty is said as the group says it.</source>
            <translation>هذا ما تقوله الأوراق بتلك اللغة. ما يبقى فارغا يقال كما تقوله المجموعة.</translation>
        </message>
        <message>
            <source>{language} (written)</source>
            <translation>{language} (مكتوب)</translation>
        </message>
        <message>
            <source>Name outside</source>
            <translation>الاسم أمام الآخرين</translation>
        </message>
        <message>
            <source>What the group is for</source>
            <translation>الغرض من المجموعة</translation>
        </message>
        <message>
            <source>Words of welcome</source>
            <translation>كلمات الترحيب</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>What this group has agreed on</source>
            <translation>ما اتفقت عليه هذه المجموعة</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>الآن: {text}</translation>
        </message>
    </context>
    <context>
        <name>StandInPane</name>
        <message>
            <source>Who steps in?</source>
            <translation>من ينوب؟</translation>
        </message>
        <message>
            <source>Leads this session</source>
            <translation>قيادة هذا اللقاء</translation>
        </message>
        <message>
            <source>{name} does not step in</source>
            <translation>لا إنابة: {name}</translation>
        </message>
        <message>
            <source>{name} leads this session.</source>
            <translation>قيادة هذا اللقاء: {name}.</translation>
        </message>
        <message>
            <source>{name} does not lead this session any more.</source>
            <translation>لم تعد قيادة هذا اللقاء على: {name}.</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <source>When it meets</source>
            <translation>متى تجتمع</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>من يقودها</translation>
        </message>
        <message>
            <source>A name, or nothing for now.</source>
            <translation>اسم، أو لا شيء الآن.</translation>
        </message>
        <message>
            <source>Who leads it with them</source>
            <translation>من يشارك في قيادتها</translation>
        </message>
        <message>
            <source>Start the group</source>
            <translation>بدء المجموعة</translation>
        </message>
        <message>
            <source>Start a group</source>
            <translation>بدء مجموعة</translation>
        </message>
        <message>
            <source>A name is enough. Everything can be changed later.</source>
            <translation>يكفي اسم. وكل شيء يمكن تغييره لاحقا.</translation>
        </message>
        <message>
            <source>{group} was started</source>
            <translation>بدأت «{group}»</translation>
        </message>
    </context>
    <context>
        <name>Stepping</name>
        <message>
            <source>Undone: {work}</source>
            <translation>تم التراجع عن: {work}</translation>
        </message>
        <message>
            <source>Done again: {work}</source>
            <translation>تمت إعادة: {work}</translation>
        </message>
        <message>
            <source>{done} Nothing more can be taken back.</source>
            <comment>{done}: a fact with its full stop</comment>
            <translation>{done} لا شيء آخر يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>{name} not marked</source>
            <translation>{name} بلا علامة</translation>
        </message>
        <message>
            <source>{name} {mark}</source>
            <comment>such as: José present</comment>
            <translation>{name}، {mark}</translation>
        </message>
        <message>
            <source>{work}: {names}</source>
            <translation>{work}: {names}</translation>
        </message>
        <message numerus="yes">
            <source>{work}: %n person(s)</source>
            <translation>
                <numerusform>{work}: لا أحد</numerusform>
                <numerusform>{work}: شخص واحد</numerusform>
                <numerusform>{work}: شخصان</numerusform>
                <numerusform>{work}: %n أشخاص</numerusform>
                <numerusform>{work}: %n شخصًا</numerusform>
                <numerusform>{work}: %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}, {group}</source>
            <translation>{what}، {group}</translation>
        </message>
    </context>
    <context>
        <name>Strengthen</name>
        <message>
            <source>Keep the passphrase better</source>
            <translation>حفظ عبارة المرور بشكل أفضل</translation>
        </message>
        <message>
            <source>Keep it better</source>
            <translation>حفظها بشكل أفضل</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>This is not your passphrase. Nothing was done. Try again.</source>
            <translation>هذه ليست عبارة مرورك. لم يحدث شيء. حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Your passphrase is kept better now</source>
            <translation>عبارة مرورك محفوظة الآن بشكل أفضل</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Search or do: Ctrl+K</source>
            <translation>بحث أو أمر: Ctrl+K</translation>
        </message>
        <message>
            <source>Search or do</source>
            <translation>بحث أو أمر</translation>
        </message>
        <message>
            <source>A-</source>
            <comment>smaller text</comment>
            <translation>أ-</translation>
        </message>
        <message>
            <source>A+</source>
            <comment>larger text</comment>
            <translation>أ+</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>تصغير الخط</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>تكبير الخط</translation>
        </message>
        <message>
            <source>Lock ({name})</source>
            <translation>قفل ({name})</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Help now (Ctrl+E)</source>
            <translation>مساعدة الآن (Ctrl+E)</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>مساعدة الآن</translation>
        </message>
    </context>
    <context>
        <name>TabbedPane</name>
        <message>
            <source>What to see</source>
            <translation>ما يُعرض</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Show only rows with</source>
            <translation>عرض الصفوف التي فيها</translation>
        </message>
        <message>
            <source>No row has these letters.</source>
            <translation>لا صف فيه هذه الحروف.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>تُقرأ القائمة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>هذه الصفحة</translation>
        </message>
        <message>
            <source>Sort by {column}</source>
            <translation>الترتيب حسب {column}</translation>
        </message>
        <message>
            <source>Sorted by {column}</source>
            <translation>مرتَّب حسب {column}</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPane</name>
        <message>
            <source>No template of your own yet.</source>
            <translation>لا يوجد قالب خاص بك بعد.</translation>
        </message>
        <message>
            <source>Keep the headings that stand in the note now as a template named</source>
            <translation>حفظ العناوين الموجودة الآن في الملاحظة كقالب باسم</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>اسم القالب</translation>
        </message>
        <message>
            <source>Take out what was said that evening first: every note may begin with it.</source>
            <translation>احذف أولا ما قيل في ذلك المساء: قد تبدأ به أي ملاحظة.</translation>
        </message>
        <message>
            <source>Keep as a template</source>
            <translation>حفظ كقالب</translation>
        </message>
        <message>
            <source>Begin with it</source>
            <translation>البدء به</translation>
        </message>
        <message>
            <source>Begin with {name}</source>
            <translation>البدء بالقالب {name}</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>إزالته</translation>
        </message>
        <message>
            <source>Take the template {name} away</source>
            <translation>إزالة القالب {name}</translation>
        </message>
        <message>
            <source>The template {name} is taken away.</source>
            <translation>أُزيل القالب {name}.</translation>
        </message>
        <message>
            <source>Type a name for the template first.</source>
            <translation>اكتب أولا اسما للقالب.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>A template does without names. Take these out of the note first: {names}</source>
            <translation>القالب يكون بلا أسماء. احذف هذه من الملاحظة أولا: {names}</translation>
        </message>
        <message>
            <source>Notes can begin with {name} from now on.</source>
            <translation>يمكن أن تبدأ الملاحظات بالقالب {name} من الآن.</translation>
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>TileMenu</name>
        <message>
            <source>Mark with a reason</source>
            <translation>التعليم مع ذكر السبب</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>إضافة متابعة</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>فتح صفحة هذا الشخص</translation>
        </message>
    </context>
    <context>
        <name>TileModel</name>
        <message>
            <source>{name}, {mark}</source>
            <translation>{name}، {mark}</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>No group yet.</source>
            <translation>لا مجموعة بعد.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>بدء أول مجموعة</translation>
        </message>
        <message>
            <source>No session today.</source>
            <translation>لا لقاء اليوم.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>ما يجب فعله</translation>
        </message>
        <message>
            <source>Follow-ups of this week</source>
            <translation>متابعات هذا الأسبوع</translation>
        </message>
        <message>
            <source>Coming sessions</source>
            <translation>اللقاءات القادمة</translation>
        </message>
        <message>
            <source>All follow-ups</source>
            <translation>كل المتابعات</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>فتح التقويم</translation>
        </message>
        <message>
            <source>Today, {date}</source>
            <translation>اليوم، {date}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>لا شيء آخر</numerusform>
                <numerusform>عرض واحد آخر</numerusform>
                <numerusform>عرض اثنين آخرين</numerusform>
                <numerusform>عرض %n أخرى</numerusform>
                <numerusform>عرض %n أخرى</numerusform>
                <numerusform>عرض %n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest backup did not reach the second place, {place}, which stopped answering. It lies beside the vault. See that the place is there, and keep a backup now.</source>
            <translation>لم تصل أحدث نسخة احتياطية إلى المكان الثاني، {place}، الذي توقف عن الإجابة. وهي موجودة بجانب الخزنة. تأكد من وجود المكان، واحفظ نسخة احتياطية الآن.</translation>
        </message>
        <message>
            <source>No backup went to the second place for fourteen days.</source>
            <translation>لم تذهب نسخة احتياطية إلى المكان الثاني منذ أربعة عشر يوما.</translation>
        </message>
        <message>
            <source>No restore of a backup was tried for three months. It takes a minute.</source>
            <translation>لم يُجرَّب استرجاع نسخة منذ ثلاثة أشهر. يستغرق ذلك دقيقة.</translation>
        </message>
        <message>
            <source>Go to the backups</source>
            <translation>إلى النسخ الاحتياطية</translation>
        </message>
        <message numerus="yes">
            <source>Finished: %n person(s) came</source>
            <translation>
                <numerusform>انتهى: لم يحضر أحد</numerusform>
                <numerusform>انتهى: حضر شخص واحد</numerusform>
                <numerusform>انتهى: حضر شخصان</numerusform>
                <numerusform>انتهى: حضر %n أشخاص</numerusform>
                <numerusform>انتهى: حضر %n شخصا</numerusform>
                <numerusform>انتهى: حضر %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) expected</source>
            <translation>
                <numerusform>لا يُنتظر حضور أحد</numerusform>
                <numerusform>يُنتظر حضور شخص واحد</numerusform>
                <numerusform>يُنتظر حضور شخصين</numerusform>
                <numerusform>يُنتظر حضور %n أشخاص</numerusform>
                <numerusform>يُنتظر حضور %n شخصا</numerusform>
                <numerusform>يُنتظر حضور %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>{time}  {group}</source>
            <translation>{time}  {group}</translation>
        </message>
        <message>
            <source>{name} leads and is away until {date}. Who steps in?</source>
            <translation>غياب حتى {date} عن القيادة: {name}. من ينوب؟</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the next two weeks have nobody who leads.</source>
            <translation>
                <numerusform>لا لقاء بلا من يديره في الأسبوعين القادمين.</numerusform>
                <numerusform>لقاء واحد في الأسبوعين القادمين ليس له من يديره.</numerusform>
                <numerusform>لقاءان في الأسبوعين القادمين ليس لهما من يديرهما.</numerusform>
                <numerusform>%n لقاءات في الأسبوعين القادمين ليس لها من يديرها.</numerusform>
                <numerusform>%n لقاءً في الأسبوعين القادمين ليس لها من يديرها.</numerusform>
                <numerusform>%n لقاء في الأسبوعين القادمين ليس لها من يديرها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the rota</source>
            <translation>فتح جدول المناوبة</translation>
        </message>
        <message>
            <source>Open the rota: who leads the coming sessions</source>
            <translation>فتح جدول المناوبة: من يدير اللقاءات القادمة</translation>
        </message>
        <message>
            <source>Choose who steps in</source>
            <translation>اختيار من ينوب</translation>
        </message>
        <message>
            <source>Choose who steps in to lead {group}</source>
            <translation>اختيار من ينوب في قيادة {group}</translation>
        </message>
        <message>
            <source>Cancelled: {reason}</source>
            <translation>أُلغي: {reason}</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>Did not happen: {reason}</source>
            <translation>لم ينعقد: {reason}</translation>
        </message>
        <message>
            <source>Did not happen</source>
            <translation>لم ينعقد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open tonight’s register</source>
            <translation>فتح سجل هذا المساء</translation>
        </message>
        <message>
            <source>Open today’s register</source>
            <translation>فتح سجل اليوم</translation>
        </message>
        <message>
            <source>Open the register of {group}, {date}, {time}</source>
            <translation>فتح سجل «{group}»، {date}، {time}</translation>
        </message>
        <message>
            <source>No register yet: {date_and_time}</source>
            <translation>لا سجل بعد: {date_and_time}</translation>
        </message>
        <message>
            <source>The register is not finished yet: {date_and_time}</source>
            <translation>لم يكتمل السجل بعد: {date_and_time}</translation>
        </message>
        <message>
            <source>Plan a call</source>
            <translation>تخطيط مكالمة</translation>
        </message>
        <message>
            <source>Plan a call to {name}</source>
            <translation>تخطيط مكالمة مع {name}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>No call to {name} for this</source>
            <translation>لا اتصال بـ{name} لهذا السبب</translation>
        </message>
        <message>
            <source>not seen yet: {names}</source>
            <translation>لم يُطّلع عليه بعد: {names}</translation>
        </message>
        <message>
            <source>Open those who lead: {what}</source>
            <translation>فتح من يقودون: {what}</translation>
        </message>
        <message>
            <source>{what} ended on {date}</source>
            <translation>انتهى {what} في {date}</translation>
        </message>
        <message>
            <source>{what} ends on {date}</source>
            <translation>ينتهي {what} في {date}</translation>
        </message>
        <message>
            <source>supervision was due on {date}</source>
            <translation>كان موعد الإشراف {date}</translation>
        </message>
        <message>
            <source>Open the file of {name}</source>
            <translation>فتح ملف {name}</translation>
        </message>
        <message>
            <source>No person named</source>
            <translation>بلا اسم شخص</translation>
        </message>
        <message>
            <source>Overdue since {date}</source>
            <translation>فات موعدها منذ {date}</translation>
        </message>
        <message>
            <source>By {date}</source>
            <translation>حتى {date}</translation>
        </message>
        <message>
            <source>asked not to be contacted</source>
            <translation>طلب عدم التواصل</translation>
        </message>
        <message>
            <source>Open the follow-up: {name}</source>
            <translation>فتح المتابعة: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمت</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>تمت: {name}</translation>
        </message>
        <message>
            <source>A call to {name} is planned, by {date}.</source>
            <translation>في الخطة مكالمة مع {name}، حتى {date}.</translation>
        </message>
        <message>
            <source>No call to {name} is planned for this. What comes next is proposed again.</source>
            <translation>لم يُخطَّط اتصال بـ{name} لهذا السبب. ما يأتي بعده يُقترح من جديد.</translation>
        </message>
        <message>
            <source>The follow-up is done: {name}</source>
            <translation>تمّت المتابعة: {name}</translation>
        </message>
        <message>
            <source>The follow-up is done.</source>
            <translation>تمت المتابعة.</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}، {time}</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Heading</source>
            <translation>عنوان فقرة</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>غليظ</translation>
        </message>
        <message>
            <source>List</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>قائمة مرقمة</translation>
        </message>
        <message>
            <source>Box to tick</source>
            <translation>مربع لوضع علامة</translation>
        </message>
        <message>
            <source>Call-out</source>
            <translation>إطار</translation>
        </message>
        <message>
            <source>Line to fill in</source>
            <translation>سطر للملء</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>خطوط المساعدة</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>وجوه</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>صورة…</translation>
        </message>
        <message>
            <source>Insert…</source>
            <translation>إدراج…</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>اسم المؤسسة</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>اسم الشخص</translation>
        </message>
        <message>
            <source>Names of those who lead</source>
            <translation>أسماء الميسّرين</translation>
        </message>
        <message>
            <source>When the group meets</source>
            <translation>متى تلتقي المجموعة</translation>
        </message>
        <message>
            <source>Where the group meets</source>
            <translation>أين تلتقي المجموعة</translation>
        </message>
        <message>
            <source>Date of the next session</source>
            <translation>تاريخ اللقاء القادم</translation>
        </message>
    </context>
    <context>
        <name>TrashPane</name>
        <message>
            <source>No group is in the trash.</source>
            <translation>لا توجد مجموعة في سلة المحذوفات.</translation>
        </message>
        <message>
            <source>See all groups</source>
            <translation>عرض كل المجموعات</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>مجموعات في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Its people, sessions and notes come back with it.</source>
            <translation>يعود معها أشخاصها ولقاءاتها وملاحظاتها.</translation>
        </message>
        <message>
            <source>Take {name} back</source>
            <translation>استعادة {name}</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>تمت استعادة {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) are back.</source>
            <translation>
                <numerusform>%n مجموعة عادت.</numerusform>
                <numerusform>مجموعة واحدة عادت.</numerusform>
                <numerusform>مجموعتان عادتا.</numerusform>
                <numerusform>%n مجموعات عادت.</numerusform>
                <numerusform>%n مجموعة عادت.</numerusform>
                <numerusform>%n مجموعة عادت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Everything else in the trash</source>
            <translation>كل ما عدا ذلك في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Nobody is in the trash.</source>
            <translation>لا أحد في سلة المحذوفات.</translation>
        </message>
        <message>
            <source>See all people</source>
            <translation>عرض كل الأشخاص</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>أشخاص في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>What was recorded about them comes back with them.</source>
            <translation>يعود معهم كل ما سُجل عنهم.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have been in the trash for more than 30 days.</source>
            <translation>
                <numerusform>لا أحد في سلة المحذوفات منذ أكثر من 30 يوما.</numerusform>
                <numerusform>شخص واحد في سلة المحذوفات منذ أكثر من 30 يوما.</numerusform>
                <numerusform>شخصان في سلة المحذوفات منذ أكثر من 30 يوما.</numerusform>
                <numerusform>%n أشخاص في سلة المحذوفات منذ أكثر من 30 يوما.</numerusform>
                <numerusform>%n شخصا في سلة المحذوفات منذ أكثر من 30 يوما.</numerusform>
                <numerusform>%n شخص في سلة المحذوفات منذ أكثر من 30 يوما.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase them for good</source>
            <translation>محوهم نهائيا</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before may still hold people who were erased.</source>
            <translation>
                <numerusform>لا نسخ من قبل فيها أشخاص مُحوا.</numerusform>
                <numerusform>نسخة واحدة من قبل قد تحوي أشخاصا مُحوا.</numerusform>
                <numerusform>نسختان من قبل قد تحويان أشخاصا مُحوا.</numerusform>
                <numerusform>%n نسخ من قبل قد تحوي أشخاصا مُحوا.</numerusform>
                <numerusform>%n نسخة من قبل قد تحوي أشخاصا مُحوا.</numerusform>
                <numerusform>%n نسخة من قبل قد تحوي أشخاصا مُحوا.</numerusform>
            </translation>
        </message>
        <message>
            <source>See these backups</source>
            <translation>انظر هذه النسخ</translation>
        </message>
        <message>
            <source>Erase {name} for good</source>
            <translation>محو {name} نهائيا</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are back.</source>
            <translation>
                <numerusform>%n شخص عاد.</numerusform>
                <numerusform>شخص واحد عاد.</numerusform>
                <numerusform>شخصان عادا.</numerusform>
                <numerusform>%n أشخاص عادوا.</numerusform>
                <numerusform>%n شخصًا عادوا.</numerusform>
                <numerusform>%n شخص عادوا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) about this person are erased too.</source>
            <translation>
                <numerusform>لا ملاحظات عن هذا الشخص تُمحى.</numerusform>
                <numerusform>وتُمحى ملاحظة واحدة عن هذا الشخص.</numerusform>
                <numerusform>وتُمحى ملاحظتان عن هذا الشخص.</numerusform>
                <numerusform>وتُمحى %n ملاحظات عن هذا الشخص.</numerusform>
                <numerusform>وتُمحى %n ملاحظة عن هذا الشخص.</numerusform>
                <numerusform>وتُمحى %n ملاحظة عن هذا الشخص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) about this person are erased too.</source>
            <translation>
                <numerusform>لا متابعات لهذا الشخص تُمحى.</numerusform>
                <numerusform>وتُمحى متابعة واحدة لهذا الشخص.</numerusform>
                <numerusform>وتُمحى متابعتان لهذا الشخص.</numerusform>
                <numerusform>وتُمحى %n متابعات لهذا الشخص.</numerusform>
                <numerusform>وتُمحى %n متابعة لهذا الشخص.</numerusform>
                <numerusform>وتُمحى %n متابعة لهذا الشخص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) stay without a name, so that the figures stay right.</source>
            <translation>
                <numerusform>لا علامات تبقى بلا اسم.</numerusform>
                <numerusform>تبقى علامة واحدة بلا اسم لتبقى الأرقام صحيحة.</numerusform>
                <numerusform>تبقى علامتان بلا اسم لتبقى الأرقام صحيحة.</numerusform>
                <numerusform>تبقى %n علامات بلا اسم لتبقى الأرقام صحيحة.</numerusform>
                <numerusform>تبقى %n علامة بلا اسم لتبقى الأرقام صحيحة.</numerusform>
                <numerusform>تبقى %n علامة بلا اسم لتبقى الأرقام صحيحة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>هل يُمحى {name} نهائيا؟</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <source>Keep in the trash</source>
            <translation>إبقاؤه في سلة المحذوفات</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are erased for good, with every note about them.</source>
            <translation>
                <numerusform>لا أحد يُمحى.</numerusform>
                <numerusform>يُمحى شخص واحد نهائيا مع كل ملاحظة عنه.</numerusform>
                <numerusform>يُمحى شخصان نهائيا مع كل ملاحظة عنهما.</numerusform>
                <numerusform>يُمحى %n أشخاص نهائيا مع كل ملاحظة عنهم.</numerusform>
                <numerusform>يُمحى %n شخصا نهائيا مع كل ملاحظة عنهم.</numerusform>
                <numerusform>يُمحى %n شخص نهائيا مع كل ملاحظة عنهم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase them for good?</source>
            <translation>هل يُمحون نهائيا؟</translation>
        </message>
        <message>
            <source>Their name may still stand in notes about the group, on paper, and in every backup made before today: look for it there. This cannot be undone.</source>
            <translation>قد يبقى الاسم في ملاحظات المجموعة وعلى الورق وفي كل نسخة احتياطية قبل اليوم: ابحث عنه هناك. لا يمكن التراجع عن هذا.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were erased for good.</source>
            <translation>
                <numerusform>لم يُمح أحد.</numerusform>
                <numerusform>مُحي شخص واحد نهائيا.</numerusform>
                <numerusform>مُحي شخصان نهائيا.</numerusform>
                <numerusform>مُحي %n أشخاص نهائيا.</numerusform>
                <numerusform>مُحي %n شخصا نهائيا.</numerusform>
                <numerusform>مُحي %n شخص نهائيا.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are erased, but a file beside the vault still holds traces of them until the vault is closed. Lock it now.</source>
            <translation>مُحوا، لكن ملفا بجانب الخزنة ما زال يحمل أثرا منهم حتى تُغلق الخزنة. أقفلها الآن.</translation>
        </message>
        <message>
            <source>Lock the vault</source>
            <translation>قفل الخزنة</translation>
        </message>
        <message>
            <source>Delete the backups from before?</source>
            <translation>أتُحذف النسخ التي من قبل؟</translation>
        </message>
        <message>
            <source>These backups are older than the erasing: whoever opens one finds those people again.</source>
            <translation>هذه النسخ أقدم من المحو: من يفتح واحدة منها يجد أولئك الأشخاص من جديد.</translation>
        </message>
        <message>
            <source>Delete these backups</source>
            <translation>حذف هذه النسخ</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>إبقاؤها</translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) were deleted.</source>
            <translation>
                <numerusform>لم تُحذف أي نسخة.</numerusform>
                <numerusform>حُذفت نسخة أقدم.</numerusform>
                <numerusform>حُذفت نسختان أقدم.</numerusform>
                <numerusform>حُذفت %n نسخ أقدم.</numerusform>
                <numerusform>حُذفت %n نسخة أقدم.</numerusform>
                <numerusform>حُذفت %n نسخة أقدم.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>Go to line {line}</source>
            <translation>الذهاب إلى السطر {line}</translation>
        </message>
    </context>
    <context>
        <name>TwicePane</name>
        <message>
            <source>Looking for people who may be here twice</source>
            <translation>جارٍ البحث عن أشخاص قد يكونون مسجلين مرتين</translation>
        </message>
        <message>
            <source>Nobody seems to be here twice.</source>
            <translation>لا يبدو أن أحدًا مسجَّل مرتين.</translation>
        </message>
        <message>
            <source>Made one in the last 30 days</source>
            <translation>ما جُعل واحدا في آخر 30 يوما</translation>
        </message>
        <message>
            <source>Entered twice?</source>
            <translation>مسجَّلون مرتين؟</translation>
        </message>
        <message>
            <source>Make one of two records where both are the same person. Undo takes it back.</source>
            <translation>اجعل السجلين سجلًا واحدًا إذا كانا للشخص نفسه. يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>{gone} went into {kept}</source>
            <translation>أُدمج {gone} في {kept}</translation>
        </message>
        <message>
            <source>Make two again</source>
            <translation>جعلهما اثنين من جديد</translation>
        </message>
        <message>
            <source>Make two again: {names}</source>
            <translation>جعلهما اثنين من جديد: {names}</translation>
        </message>
        <message>
            <source>{first} and {second} are two again.</source>
            <translation>{first} و{second} اثنان من جديد.</translation>
        </message>
        <message>
            <source>The two records of {name} are one now.</source>
            <translation>أصبح سجلا {name} سجلا واحدا.</translation>
        </message>
        <message>
            <source>{first} and {second} are two people. They are not asked about again.</source>
            <translation>{first} و{second} شخصان. لن يُسأل عنهما مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>TypeBack</name>
        <message>
            <source>Part {number} of the code</source>
            <translation>الجزء {number} من الرمز</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Choose the folder of the vault</source>
            <translation>اختيار مجلد الخزنة</translation>
        </message>
        <message numerus="yes">
            <source>Please wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>يمكن المحاولة الآن.</numerusform>
                <numerusform>يُرجى الانتظار ثانية واحدة قبل المحاولة التالية.</numerusform>
                <numerusform>يُرجى الانتظار ثانيتين قبل المحاولة التالية.</numerusform>
                <numerusform>يُرجى الانتظار %n ثوان قبل المحاولة التالية.</numerusform>
                <numerusform>يُرجى الانتظار %n ثانية قبل المحاولة التالية.</numerusform>
                <numerusform>يُرجى الانتظار %n ثانية قبل المحاولة التالية.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>الخطوة {number} من {all}</translation>
        </message>
    </context>
    <context>
        <name>VaultPane</name>
        <message>
            <source>Where it is</source>
            <translation>أين هي</translation>
        </message>
        <message>
            <source>To keep a copy, close the program and copy the whole folder. The copy is locked too.</source>
            <translation>لعمل نسخة: يُغلق البرنامج ويُنسخ المجلد كله. والنسخة مقفلة أيضا.</translation>
        </message>
        <message>
            <source>Everything as files</source>
            <translation>كل شيء كملفات</translation>
        </message>
        <message>
            <source>Writes all groups, people, sessions and notes into a new folder.</source>
            <translation>يكتب كل المجموعات والأشخاص واللقاءات والملاحظات في مجلد جديد.</translation>
        </message>
        <message>
            <source>These files are not locked: whoever finds them can read them.</source>
            <translation>هذه الملفات غير مقفلة: من يجدها يستطيع قراءتها.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>تصدير كل شيء</translation>
        </message>
        <message>
            <source>An export comes back as it was: what is not here yet is added, and nothing that is here changes.</source>
            <translation>يعود التصدير كما كان: يُضاف ما ليس هنا بعد، ولا يتغيّر شيء مما هو هنا.</translation>
        </message>
        <message>
            <source>Bring an export back</source>
            <translation>أعد تصديرًا</translation>
        </message>
        <message>
            <source>Choose everything.json of an export</source>
            <translation>اختر everything.json من تصدير</translation>
        </message>
        <message>
            <source>Exports (*.json)</source>
            <translation>ملفات التصدير (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) were brought back.</source>
            <translation>
                <numerusform>لم يُعد أي سجل (%n).</numerusform>
                <numerusform>أُعيد سجل واحد (%n).</numerusform>
                <numerusform>أُعيد سجلان (%n).</numerusform>
                <numerusform>أُعيدت %n سجلات.</numerusform>
                <numerusform>أُعيد %n سجلًا.</numerusform>
                <numerusform>أُعيد %n سجل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose where the new folder goes</source>
            <translation>اختيار مكان المجلد الجديد</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written into {folder}.</source>
            <translation>
                <numerusform>لم يُكتب أي ملف في {folder}.</numerusform>
                <numerusform>كُتب ملف واحد في {folder}.</numerusform>
                <numerusform>كُتب ملفان في {folder}.</numerusform>
                <numerusform>كُتبت %n ملفات في {folder}.</numerusform>
                <numerusform>كُتب %n ملفا في {folder}.</numerusform>
                <numerusform>كُتب %n ملف في {folder}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Earlier text</source>
            <translation>نص سابق</translation>
        </message>
        <message>
            <source>Take this text back</source>
            <translation>استرجاع هذا النص</translation>
        </message>
        <message>
            <source>Earlier texts</source>
            <translation>نصوص سابقة</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>النظر فيه</translation>
        </message>
        <message>
            <source>Look at the text until {when}</source>
            <translation>النظر في النص حتى {when}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>Take back the text until {when}</source>
            <translation>استرجاع النص حتى {when}</translation>
        </message>
        <message>
            <source>Until {when}</source>
            <translation>حتى {when}</translation>
        </message>
    </context>
    <context>
        <name>WaitingPane</name>
        <message>
            <source>Nobody waits for a place.</source>
            <translation>لا أحد ينتظر مكانًا.</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>أشخاص المجموعة</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Waits since</source>
            <translation>ينتظر منذ</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Waiting list of {group}</source>
            <translation>قائمة انتظار {group}</translation>
        </message>
        <message>
            <source>This group has no end of places.</source>
            <translation>لا حدّ للأماكن في هذه المجموعة.</translation>
        </message>
        <message numerus="yes">
            <source>No place is free: %n are offered and held until the answer.</source>
            <translation>
                <numerusform>لا مكان شاغر.</numerusform>
                <numerusform>لا مكان شاغر: مكان واحد معروض ومحجوز حتى يصل الرد.</numerusform>
                <numerusform>لا مكان شاغر: مكانان معروضان ومحجوزان حتى يصل الرد.</numerusform>
                <numerusform>لا مكان شاغر: %n أماكن معروضة ومحجوزة حتى يصل الرد.</numerusform>
                <numerusform>لا مكان شاغر: %n مكانا معروضة ومحجوزة حتى يصل الرد.</numerusform>
                <numerusform>لا مكان شاغر: %n مكان معروضة ومحجوزة حتى يصل الرد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) are free.</source>
            <translation>
                <numerusform>لا مكان شاغر.</numerusform>
                <numerusform>مكان واحد شاغر.</numerusform>
                <numerusform>مكانان شاغران.</numerusform>
                <numerusform>%n أماكن شاغرة.</numerusform>
                <numerusform>%n مكانًا شاغرًا.</numerusform>
                <numerusform>%n مكان شاغر.</numerusform>
            </translation>
        </message>
        <message>
            <source>No place is free.</source>
            <translation>لا مكان شاغر.</translation>
        </message>
        <message>
            <source>Write down the answer</source>
            <translation>تدوين الرد</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>عرض مكان</translation>
        </message>
        <message>
            <source>Comes to the group</source>
            <translation>يأتي إلى المجموعة</translation>
        </message>
        <message>
            <source>Does not wait any more</source>
            <translation>لم يعد ينتظر</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) do not wait any more.</source>
            <translation>
                <numerusform>%n شخص لم يعد ينتظر.</numerusform>
                <numerusform>شخص واحد لم يعد ينتظر.</numerusform>
                <numerusform>شخصان لم يعودا ينتظران.</numerusform>
                <numerusform>%n أشخاص لم يعودوا ينتظرون.</numerusform>
                <numerusform>%n شخصًا لم يعودوا ينتظرون.</numerusform>
                <numerusform>%n شخص لم يعودوا ينتظرون.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} does not wait any more.</source>
            <translation>{name} لم يعد ينتظر.</translation>
        </message>
    </context>
    <context>
        <name>WeakNotice</name>
        <message>
            <source>Your passphrase can be kept better on this computer. It stays the same.</source>
            <translation>يمكن حفظ عبارة مرورك بشكل أفضل على هذا الحاسوب. وهي تبقى كما هي.</translation>
        </message>
        <message>
            <source>Keep it better</source>
            <translation>حفظها بشكل أفضل</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>Welcome to PeerGroups</source>
            <translation>أهلا بك في PeerGroups</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>الب&amp;دء</translation>
        </message>
        <message>
            <source>A notebook for people who lead support groups. Everything stays on this computer, locked with your passphrase. It needs no internet and no account.</source>
            <translation>دفتر لمن يقود مجموعات الدعم. كل شيء يبقى في هذا الحاسوب، مقفلا بعبارة مرورك. لا يحتاج إلى إنترنت ولا إلى حساب.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>&amp;حجم الخط</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم الخط</translation>
        </message>
        <message>
            <source>&amp;Try with a sample group</source>
            <translation>البدء بمجموعة ت&amp;جريبية</translation>
        </message>
        <message>
            <source>&amp;Open a vault that is already here</source>
            <translation>&amp;فتح خزنة موجودة هنا</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;استرجاع من نسخة احتياطية</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>coordinator</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>facilitator of these groups</source>
            <translation>تيسير هذه المجموعات</translation>
        </message>
        <message>
            <source>helper who marks attendance</source>
            <translation>مساعدة تسجل الحضور</translation>
        </message>
        <message>
            <source>opened the vault</source>
            <translation>فتح الخزنة</translation>
        </message>
        <message>
            <source>attempts to open the vault failed</source>
            <translation>فشلت محاولات لفتح الخزنة</translation>
        </message>
        <message>
            <source>exported everything</source>
            <translation>صدّر كل شيء</translation>
        </message>
        <message>
            <source>added a way in</source>
            <translation>أضاف مدخلا</translation>
        </message>
        <message>
            <source>changed a passphrase</source>
            <translation>غيّر عبارة مرور</translation>
        </message>
        <message>
            <source>took a way in away</source>
            <translation>أزال مدخلا</translation>
        </message>
        <message>
            <source>changed what somebody may do</source>
            <translation>غيّر ما يحق لشخص أن يفعله</translation>
        </message>
        <message>
            <source>made a new recovery sheet</source>
            <translation>صنع ورقة استرجاع جديدة</translation>
        </message>
        <message>
            <source>signed a note</source>
            <translation>وقّع ملاحظة</translation>
        </message>
        <message>
            <source>put something in the trash</source>
            <translation>وضع شيئا في سلة المحذوفات</translation>
        </message>
        <message>
            <source>made a report of figures</source>
            <translation>أعدّ تقريرًا بالأرقام</translation>
        </message>
        <message>
            <source>erased something of the trash for ever</source>
            <translation>محا شيئًا من سلة المحذوفات إلى الأبد</translation>
        </message>
        <message>
            <source>made one person of two</source>
            <translation>جعل سجلين شخصًا واحدًا</translation>
        </message>
        <message>
            <source>erased a person for good</source>
            <translation>محا شخصا نهائيا</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>صنع نسخة احتياطية</translation>
        </message>
        <message>
            <source>restored a backup</source>
            <translation>استرجع نسخة احتياطية</translation>
        </message>
        <message>
            <source>changed the keys of the vault</source>
            <translation>غيّر مفاتيح الخزنة</translation>
        </message>
        <message>
            <source>made a confidential paper</source>
            <translation>صنع ورقة سرية</translation>
        </message>
        <message>
            <source>tried what their way in does not allow</source>
            <translation>حاول ما لا يسمح به مدخله</translation>
        </message>
        <message>
            <source>looked at this log</source>
            <translation>نظر في هذا السجل</translation>
        </message>
        <message>
            <source>found that lines of this log were gone, from line</source>
            <translation>وجد أن أسطرا من هذا السجل ناقصة، من السطر</translation>
        </message>
        <message>
            <source>marking attendance</source>
            <translation>تسجيل الحضور</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>الطباعة</translation>
        </message>
        <message>
            <source>changing the own passphrase</source>
            <translation>تغيير عبارة المرور الخاصة</translation>
        </message>
        <message>
            <source>seeing telephone numbers</source>
            <translation>رؤية أرقام الهاتف</translation>
        </message>
        <message>
            <source>reading notes</source>
            <translation>قراءة الملاحظات</translation>
        </message>
        <message>
            <source>writing notes</source>
            <translation>كتابة الملاحظات</translation>
        </message>
        <message>
            <source>reading follow-ups</source>
            <translation>قراءة المتابعات</translation>
        </message>
        <message>
            <source>changing follow-ups</source>
            <translation>تغيير المتابعات</translation>
        </message>
        <message>
            <source>planning sessions</source>
            <translation>تخطيط اللقاءات</translation>
        </message>
        <message>
            <source>changing people</source>
            <translation>تغيير أشخاص</translation>
        </message>
        <message>
            <source>changing a group</source>
            <translation>تغيير مجموعة</translation>
        </message>
        <message>
            <source>changing handouts</source>
            <translation>تغيير النشرات</translation>
        </message>
        <message>
            <source>exporting everything</source>
            <translation>تصدير كل شيء</translation>
        </message>
        <message>
            <source>starting a group</source>
            <translation>بدء مجموعة</translation>
        </message>
        <message>
            <source>working in a group of somebody else</source>
            <translation>العمل في مجموعة شخص آخر</translation>
        </message>
        <message>
            <source>changing settings</source>
            <translation>تغيير الإعدادات</translation>
        </message>
        <message>
            <source>changing ways in</source>
            <translation>تغيير المداخل</translation>
        </message>
        <message>
            <source>making a recovery sheet</source>
            <translation>صنع ورقة استرجاع</translation>
        </message>
        <message>
            <source>trying a restore</source>
            <translation>تجربة استرجاع</translation>
        </message>
        <message>
            <source>restoring a backup</source>
            <translation>استرجاع نسخة احتياطية</translation>
        </message>
        <message>
            <source>looking at this log</source>
            <translation>النظر في هذا السجل</translation>
        </message>
        <message>
            <source>looking at figures</source>
            <translation>الاطلاع على الأرقام</translation>
        </message>
        <message>
            <source>keeping the files of those who lead</source>
            <translation>حفظ ملفات من يقودون</translation>
        </message>
        <message>
            <source>erasing a person</source>
            <translation>محو شخص</translation>
        </message>
        <message>
            <source>present</source>
            <translation>حضور</translation>
        </message>
        <message>
            <source>late</source>
            <translation>تأخر</translation>
        </message>
        <message>
            <source>left early</source>
            <translation>خروج مبكر</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>غياب بعذر</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>غياب</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>مشاركة</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>تيسير</translation>
        </message>
        <message>
            <source>co-facilitator</source>
            <translation>تيسير مشترك</translation>
        </message>
        <message>
            <source>helper</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>من الضيوف</translation>
        </message>
        <message>
            <source>waiting for a place</source>
            <translation>في انتظار مكان</translation>
        </message>
        <message>
            <source>coming</source>
            <translation>مع المجموعة</translation>
        </message>
        <message>
            <source>taking a break</source>
            <translation>في استراحة</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>خارج المجموعة</translation>
        </message>
        <message>
            <source>has completed</source>
            <translation>إتمام السلسلة</translation>
        </message>
        <message>
            <source>numbers only, no names</source>
            <translation>أعداد فقط، بلا أسماء</translation>
        </message>
        <message>
            <source>the name each person chooses</source>
            <translation>الاسم الذي يختاره كل شخص</translation>
        </message>
        <message>
            <source>first name and initial</source>
            <translation>الاسم الأول وأول حرف من العائلة</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>الاسم الكامل</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>مستمرة</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>مقرر</translation>
        </message>
        <message>
            <source>held</source>
            <translation>انعقد</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>did not happen</source>
            <translation>لم يُعقد</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>session</source>
            <translation>لقاء</translation>
        </message>
        <message>
            <source>help line</source>
            <translation>خط مساعدة</translation>
        </message>
        <message>
            <source>someone to talk to</source>
            <translation>من تتحدث إليه</translation>
        </message>
        <message>
            <source>doctors and health</source>
            <translation>الأطباء والصحة</translation>
        </message>
        <message>
            <source>violence and safety</source>
            <translation>العنف والأمان</translation>
        </message>
        <message>
            <source>children and families</source>
            <translation>الأطفال والأسر</translation>
        </message>
        <message>
            <source>alcohol, drugs and gambling</source>
            <translation>الكحول والمخدرات والقمار</translation>
        </message>
        <message>
            <source>money, food and housing</source>
            <translation>المال والطعام والسكن</translation>
        </message>
        <message>
            <source>rights and papers</source>
            <translation>الحقوق والأوراق</translation>
        </message>
        <message>
            <source>growing older and care</source>
            <translation>كبار السن والرعاية</translation>
        </message>
        <message>
            <source>other help</source>
            <translation>مساعدة أخرى</translation>
        </message>
        <message>
            <source>group note</source>
            <translation>ملاحظة المجموعة</translation>
        </message>
        <message>
            <source>note about a person</source>
            <translation>ملاحظة عن شخص</translation>
        </message>
        <message>
            <source>debrief</source>
            <translation>حديث ما بعد اللقاء</translation>
        </message>
        <message>
            <source>missed sessions</source>
            <translation>غياب عن لقاءات</translation>
        </message>
        <message>
            <source>came to few sessions</source>
            <translation>حضر لقاءات قليلة</translation>
        </message>
        <message>
            <source>came for the first time</source>
            <translation>حضر أول مرة</translation>
        </message>
        <message>
            <source>is back from days away</source>
            <translation>عاد بعد غياب</translation>
        </message>
        <message>
            <source>nothing was heard of them</source>
            <translation>لا خبر منه</translation>
        </message>
        <message>
            <source>asked for help</source>
            <translation>طلب مساعدة</translation>
        </message>
        <message>
            <source>we promised something</source>
            <translation>وعد منا</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <source>training</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>check</source>
            <translation>شهادة</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>اتفاق</translation>
        </message>
        <message>
            <source>other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation>تحضير</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>تنقّل</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>إشراف</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>ثنائيات</translation>
        </message>
        <message>
            <source>a call</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>يدير اللقاء</translation>
        </message>
        <message>
            <source>leads too</source>
            <translation>يدير اللقاء أيضًا</translation>
        </message>
        <message>
            <source>helps</source>
            <translation>يساعد</translation>
        </message>
        <message>
            <source>welcomes people</source>
            <translation>يستقبل الحاضرين</translation>
        </message>
        <message>
            <source>interprets</source>
            <translation>يترجم</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>by a message</source>
            <translation>برسالة قصيرة</translation>
        </message>
        <message>
            <source>by a letter</source>
            <translation>برسالة بريدية</translation>
        </message>
        <message>
            <source>by a visit</source>
            <translation>بزيارة</translation>
        </message>
        <message>
            <source>where we met</source>
            <translation>عند لقائنا</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>تم التواصل</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا رد</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>تُركت رسالة</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>رقم خاطئ</translation>
        </message>
        <message>
            <source>Asked not to be contacted</source>
            <translation>طلب عدم التواصل</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>مطلوبة</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تمت</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>غير لازمة</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>بلا علامة</translation>
        </message>
    </context>
    <context>
        <name>Works</name>
        <message>
            <source>Report given away</source>
            <translation>تقرير مُسلّم</translation>
        </message>
        <message>
            <source>What was half typed</source>
            <translation>ما كُتب نصفه</translation>
        </message>
        <message>
            <source>Search mended</source>
            <translation>أُصلح البحث</translation>
        </message>
        <message>
            <source>A line in the log</source>
            <translation>سطر في سجل الأعمال</translation>
        </message>
        <message>
            <source>New follow-up</source>
            <translation>متابعة جديدة</translation>
        </message>
        <message>
            <source>New follow-ups</source>
            <translation>متابعات جديدة</translation>
        </message>
        <message>
            <source>New help line</source>
            <translation>خط مساعدة جديد</translation>
        </message>
        <message>
            <source>New language</source>
            <translation>لغة جديدة</translation>
        </message>
        <message>
            <source>Newcomer</source>
            <translation>قادم جديد</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>New picture</source>
            <translation>صورة جديدة</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>لقاء جديد</translation>
        </message>
        <message>
            <source>New in the group</source>
            <translation>في المجموعة</translation>
        </message>
        <message>
            <source>Addition to the note</source>
            <translation>إضافة إلى الملاحظة</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>أُلغي اللقاء</translation>
        </message>
        <message>
            <source>Access changed</source>
            <translation>تغيّر المدخل</translation>
        </message>
        <message>
            <source>Follow-up changed</source>
            <translation>تغيّرت المتابعة</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>تغيّرت المجموعة</translation>
        </message>
        <message>
            <source>Group changed in another language</source>
            <translation>تغيرت المجموعة بلغة أخرى</translation>
        </message>
        <message>
            <source>Help line changed</source>
            <translation>تغيّر خط المساعدة</translation>
        </message>
        <message>
            <source>Help line changed in another language</source>
            <translation>تغير خط المساعدة بلغة أخرى</translation>
        </message>
        <message>
            <source>Language changed</source>
            <translation>تغيّرت اللغة</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translation>تغيّر الشعار</translation>
        </message>
        <message>
            <source>Membership changed</source>
            <translation>تغيّرت العضوية</translation>
        </message>
        <message>
            <source>Organisation changed</source>
            <translation>تغيّرت المؤسسة</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>تغيّرت البيانات</translation>
        </message>
        <message>
            <source>Series changed</source>
            <translation>تغيّرت السلسلة</translation>
        </message>
        <message>
            <source>Rule changed</source>
            <translation>تغيّرت القاعدة</translation>
        </message>
        <message>
            <source>Help lines found right</source>
            <translation>تم التحقق من خطوط المساعدة</translation>
        </message>
        <message>
            <source>Group copied</source>
            <translation>نُسخت المجموعة</translation>
        </message>
        <message>
            <source>Handout copied</source>
            <translation>نُسخت النشرة</translation>
        </message>
        <message>
            <source>Guests counted</source>
            <translation>عُدّ الضيوف</translation>
        </message>
        <message>
            <source>People counted</source>
            <translation>عُدّ الحاضرون</translation>
        </message>
        <message>
            <source>Follow-up not needed</source>
            <translation>متابعة لا حاجة إليها</translation>
        </message>
        <message>
            <source>Group ended</source>
            <translation>انتهت المجموعة</translation>
        </message>
        <message>
            <source>Series ended</source>
            <translation>انتهت السلسلة</translation>
        </message>
        <message>
            <source>Everyone is here</source>
            <translation>حضر الجميع</translation>
        </message>
        <message>
            <source>Person erased</source>
            <translation>مُحي الشخص</translation>
        </message>
        <message>
            <source>Follow-up done</source>
            <translation>تمّت المتابعة</translation>
        </message>
        <message>
            <source>Session finished</source>
            <translation>أُنهي اللقاء</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>ذُكر السبب</translation>
        </message>
        <message>
            <source>Handout brought in</source>
            <translation>استُوردت النشرة</translation>
        </message>
        <message>
            <source>Export brought back</source>
            <translation>أُعيد التصدير</translation>
        </message>
        <message>
            <source>List brought in</source>
            <translation>استُوردت القائمة</translation>
        </message>
        <message>
            <source>Way in given</source>
            <translation>مُنح مدخل</translation>
        </message>
        <message>
            <source>Key kept on this computer</source>
            <translation>المفتاح محفوظ في هذا الحاسوب</translation>
        </message>
        <message>
            <source>Left the group</source>
            <translation>خارج المجموعة</translation>
        </message>
        <message>
            <source>Sample made</source>
            <translation>أُعدّ المثال</translation>
        </message>
        <message>
            <source>First way in made</source>
            <translation>أُنشئ أول مدخل</translation>
        </message>
        <message>
            <source>Marked as not reviewed</source>
            <translation>وُسمت بأنها غير مراجَعة</translation>
        </message>
        <message>
            <source>Marked as reviewed</source>
            <translation>وُسمت بأنها مراجَعة</translation>
        </message>
        <message>
            <source>The rest marked absent</source>
            <translation>سُجّل الباقون غائبين</translation>
        </message>
        <message>
            <source>Session moved</source>
            <translation>نُقل اللقاء</translation>
        </message>
        <message>
            <source>Place offered</source>
            <translation>عُرض مكان</translation>
        </message>
        <message>
            <source>Answer to an offer</source>
            <translation>جواب عن عرض</translation>
        </message>
        <message>
            <source>Absence planned</source>
            <translation>غياب مخطط</translation>
        </message>
        <message>
            <source>Put in the rota</source>
            <translation>إضافة إلى جدول المناوبة</translation>
        </message>
        <message>
            <source>Taken out of the rota</source>
            <translation>إخراج من جدول المناوبة</translation>
        </message>
        <message>
            <source>Swapped in the rota</source>
            <translation>تبديل في جدول المناوبة</translation>
        </message>
        <message>
            <source>Said yes to the rota</source>
            <translation>قبول المناوبة</translation>
        </message>
        <message>
            <source>Absence taken away</source>
            <translation>أُزيل الغياب</translation>
        </message>
        <message>
            <source>Planned ahead</source>
            <translation>خُطّط مسبقا</translation>
        </message>
        <message>
            <source>Holiday skipped</source>
            <translation>تُخطّيت العطلة</translation>
        </message>
        <message>
            <source>Holiday kept</source>
            <translation>أُبقي لقاء العطلة</translation>
        </message>
        <message>
            <source>Past sessions added</source>
            <translation>أُضيفت لقاءات سابقة</translation>
        </message>
        <message>
            <source>Session planned again</source>
            <translation>خُطّط اللقاء من جديد</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>خُطّطت اللقاءات</translation>
        </message>
        <message>
            <source>Sign-in sheet printed</source>
            <translation>طُبعت ورقة الحضور</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>علامات الحضور</translation>
        </message>
        <message>
            <source>Way in taken away</source>
            <translation>سُحب المدخل</translation>
        </message>
        <message>
            <source>Follow-up in the trash</source>
            <translation>المتابعة في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Group in the trash</source>
            <translation>المجموعة في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Handout in the trash</source>
            <translation>النشرة في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Help line in the trash</source>
            <translation>خط المساعدة في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Language taken out</source>
            <translation>أُخرجت اللغة</translation>
        </message>
        <message>
            <source>Logo taken away</source>
            <translation>أُزيل الشعار</translation>
        </message>
        <message>
            <source>Note in the trash</source>
            <translation>الملاحظة في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Kept in the file</source>
            <translation>حُفظ في الملف</translation>
        </message>
        <message>
            <source>Taken out of the file</source>
            <translation>أُخرج من الملف</translation>
        </message>
        <message>
            <source>Hours kept</source>
            <translation>حُفظت الساعات</translation>
        </message>
        <message>
            <source>Hours taken away</source>
            <translation>أُزيلت الساعات</translation>
        </message>
        <message>
            <source>What is asked changed</source>
            <translation>تغيّر المطلوب</translation>
        </message>
        <message>
            <source>Steps of Help now changed</source>
            <translation>تغيّرت خطوات المساعدة الآن</translation>
        </message>
        <message>
            <source>Attempt noted</source>
            <translation>سُجّلت المحاولة</translation>
        </message>
        <message>
            <source>Attempt taken away</source>
            <translation>أُزيلت المحاولة</translation>
        </message>
        <message>
            <source>May be called again</source>
            <translation>يمكن الاتصال من جديد</translation>
        </message>
        <message>
            <source>No call for this</source>
            <translation>لا اتصال لهذا السبب</translation>
        </message>
        <message>
            <source>Follow-up taken on</source>
            <translation>تولّي المتابعة</translation>
        </message>
        <message>
            <source>One person made of two</source>
            <translation>شخص واحد من اثنين</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Follow-up to do again</source>
            <translation>المتابعة مطلوبة من جديد</translation>
        </message>
        <message>
            <source>Group meets again</source>
            <translation>المجموعة تلتقي من جديد</translation>
        </message>
        <message>
            <source>Group out of the trash</source>
            <translation>المجموعة خارج سلة المحذوفات</translation>
        </message>
        <message>
            <source>Handout out of the trash</source>
            <translation>النشرة خارج سلة المحذوفات</translation>
        </message>
        <message>
            <source>Person out of the trash</source>
            <translation>الشخص خارج سلة المحذوفات</translation>
        </message>
        <message>
            <source>Session did not happen</source>
            <translation>لم ينعقد اللقاء</translation>
        </message>
        <message>
            <source>Session plan written</source>
            <translation>كُتبت الخطة</translation>
        </message>
        <message>
            <source>Topic written</source>
            <translation>كُتب الموضوع</translation>
        </message>
        <message>
            <source>Template kept</source>
            <translation>قالب محفوظ</translation>
        </message>
        <message>
            <source>Template taken away</source>
            <translation>قالب مزال</translation>
        </message>
        <message>
            <source>Note signed</source>
            <translation>وُقّعت الملاحظة</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>مجموعة جديدة</translation>
        </message>
        <message>
            <source>New handout</source>
            <translation>نشرة جديدة</translation>
        </message>
        <message>
            <source>Out of the trash</source>
            <translation>خارج سلة المحذوفات</translation>
        </message>
        <message>
            <source>Erased for ever</source>
            <translation>مُحي إلى الأبد</translation>
        </message>
        <message>
            <source>Session in the trash</source>
            <translation>اللقاء في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Earlier text back</source>
            <translation>استُعيد النص السابق</translation>
        </message>
        <message>
            <source>Old merges forgotten</source>
            <translation>نُسيت عمليات الدمج القديمة</translation>
        </message>
        <message>
            <source>Two records again</source>
            <translation>سجلان من جديد</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>ليسا الشخص نفسه</translation>
        </message>
        <message>
            <source>Sheet typed back</source>
            <translation>نُقلت الورقة</translation>
        </message>
        <message>
            <source>Handout written</source>
            <translation>كُتبت النشرة</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>كُتبت الملاحظة</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>&amp;Title</source>
            <translation>العن&amp;وان</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>الن&amp;ص</translation>
        </message>
        <message>
            <source>The text it is translated from</source>
            <translation>النص الذي يُترجم منه</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>It is kept while you type. An empty line begins a new paragraph.</source>
            <translation>يُحفظ وأنت تكتب. والسطر الفارغ يبدأ فقرة جديدة.</translation>
        </message>
    </context>
    <context>
        <name>_Column</name>
        <message>
            <source>Column {number}</source>
            <translation>العمود {number}</translation>
        </message>
        <message>
            <source>What column {name} holds</source>
            <translation>ما في العمود {name}</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>ترك هذا العمود</translation>
        </message>
        <message>
            <source>Who came that day</source>
            <translation>من حضر في ذلك اليوم</translation>
        </message>
        <message>
            <source>This column is empty.</source>
            <translation>هذا العمود فارغ.</translation>
        </message>
        <message>
            <source>Empty in the first rows.</source>
            <translation>فارغ في الصفوف الأولى.</translation>
        </message>
    </context>
    <context>
        <name>_Double</name>
        <message>
            <source>Add as a new person</source>
            <translation>الإضافة كشخص جديد</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>تجاوز الصف</translation>
        </message>
        <message>
            <source>Look later: not now</source>
            <translation>انظر لاحقًا: ليس الآن</translation>
        </message>
        <message numerus="yes">
            <source>Bring in all %n as people of their own</source>
            <translation>
                <numerusform>استيراد الكل أشخاصا منفصلين</numerusform>
                <numerusform>استيراد شخص واحد منفصلا</numerusform>
                <numerusform>استيراد الاثنين شخصين منفصلين</numerusform>
                <numerusform>استيراد الـ%n أشخاصا منفصلين</numerusform>
                <numerusform>استيراد الـ%n أشخاصا منفصلين</numerusform>
                <numerusform>استيراد الـ%n أشخاصا منفصلين</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in both as two people</source>
            <translation>استيرادهما كشخصين</translation>
        </message>
        <message>
            <source>Add as one person</source>
            <translation>أضفه كشخص واحد</translation>
        </message>
        <message>
            <source>The same person as row {number}: fill in what is not known</source>
            <translation>الشخص نفسه كما في الصف {number}: أكمل ما ليس معروفًا</translation>
        </message>
        <message>
            <source>The same person: fill in what is not known</source>
            <translation>الشخص نفسه: أكمل ما ليس معروفًا</translation>
        </message>
    </context>
    <context>
        <name>_FormPane</name>
        <message>
            <source>Name of the group</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Languages spoken in the group</source>
            <translation>لغات المجموعة</translation>
        </message>
        <message>
            <source>What lists and papers show of each person</source>
            <translation>ما تعرضه القوائم والأوراق عن كل شخص</translation>
        </message>
        <message>
            <source>Name outside</source>
            <translation>الاسم أمام الآخرين</translation>
        </message>
        <message>
            <source>What papers, certificates, files and calendars call the group. Empty: its name.</source>
            <translation>ما تسمّى به المجموعة في الأوراق والشهادات والملفات والتقاويم. إن كان فارغا: اسمها.</translation>
        </message>
        <message>
            <source>Room for how many</source>
            <translation>كم شخصا تتسع له</translation>
        </message>
        <message>
            <source>Who comes later waits for a place.</source>
            <translation>من يأتي بعد ذلك ينتظر مكانا.</translation>
        </message>
        <message>
            <source>How many lead a session</source>
            <translation>كم شخصًا يدير اللقاء</translation>
        </message>
        <message>
            <source>The rota says where there are fewer.</source>
            <translation>يبيّن جدول المناوبة أين العدد أقل.</translation>
        </message>
        <message>
            <source>Whoever takes a break</source>
            <translation>من يأخذ استراحة</translation>
        </message>
        <message>
            <source>Keeps the place</source>
            <translation>يحتفظ بالمكان</translation>
        </message>
        <message>
            <source>Makes room</source>
            <translation>يُخلي المكان</translation>
        </message>
        <message>
            <source>The place is offered to the next one who waits.</source>
            <translation>يُعرض المكان على من يليه في الانتظار.</translation>
        </message>
        <message>
            <source>Who may join</source>
            <translation>من يمكنه الانضمام</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Newcomers are welcome at any session.</source>
            <translation>القادمون الجدد مرحَّب بهم في أي لقاء.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>The same people from the first session to the last.</source>
            <translation>الأشخاص أنفسهم من أول لقاء إلى آخره.</translation>
        </message>
        <message>
            <source>It is free: the flyer says so</source>
            <translation>مجاني: الإعلان يقول ذلك</translation>
        </message>
        <message>
            <source>What the group is for</source>
            <translation>الغرض من المجموعة</translation>
        </message>
        <message>
            <source>Words of welcome</source>
            <translation>كلمات الترحيب</translation>
        </message>
        <message>
            <source>Printed on the welcome card and the flyer.</source>
            <translation>تُطبع على بطاقة الترحيب والإعلان.</translation>
        </message>
        <message>
            <source>Telephone or online</source>
            <translation>بالهاتف أو عبر الإنترنت</translation>
        </message>
        <message>
            <source>How to join from afar. Printed on papers only if you ask.</source>
            <translation>كيف تكون المشاركة عن بعد. لا يُطبع على الأوراق إلا إذا طُلب ذلك.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
    </context>
    <context>
        <name>_PersonPane</name>
        <message>
            <source>This person is not here any more.</source>
            <translation>لم يعد هذا الشخص هنا.</translation>
        </message>
        <message>
            <source>See all people</source>
            <translation>عرض كل الأشخاص</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>المتابعات</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>القيادة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>▲ asked not to be contacted</source>
            <translation>▲ طلب عدم التواصل</translation>
        </message>
    </context>
    <context>
        <name>_TrashPane</name>
        <message>
            <source>People in the trash</source>
            <translation>أشخاص في سلة المحذوفات</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>مجموعات في سلة المحذوفات</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>سلة المحذوفات فارغة.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>محو إلى الأبد</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المحذوفات</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>About</source>
            <translation>بشأن</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Notes, follow-ups, sessions and help lines. What is here counts nowhere.</source>
            <translation>ملاحظات ومتابعات ولقاءات وخطوط مساعدة. ما هنا لا يُحسب في أي مكان.</translation>
        </message>
        <message>
            <source>the note of {day}, {group}</source>
            <translation>ملاحظة {day}، {group}</translation>
        </message>
        <message>
            <source>the session of {day}, {group}</source>
            <translation>لقاء {day}، {group}</translation>
        </message>
        <message>
            <source>a note about {name}</source>
            <translation>ملاحظة عن {name}</translation>
        </message>
        <message>
            <source>a follow-up about {name}</source>
            <translation>متابعة بشأن {name}</translation>
        </message>
        <message>
            <source>It is back: {what}</source>
            <translation>عاد: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n are back.</source>
            <comment>things</comment>
            <translation>
                <numerusform>%n عاد.</numerusform>
                <numerusform>واحد عاد.</numerusform>
                <numerusform>اثنان عادا.</numerusform>
                <numerusform>%n عادت.</numerusform>
                <numerusform>%n عادت.</numerusform>
                <numerusform>%n عادت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase this for ever?</source>
            <translation>محو هذا إلى الأبد؟</translation>
        </message>
        <message>
            <source>{what}: it does not come back, and what hangs on it goes too. Backups from before today still hold it.</source>
            <translation>{what}: لن يعود، ويذهب معه ما يتبعه. ما زالت النسخ الاحتياطية السابقة تحتويه.</translation>
        </message>
        <message>
            <source>Keep in the trash</source>
            <translation>إبقاؤه في سلة المحذوفات</translation>
        </message>
        <message>
            <source>It is erased for ever: {what}</source>
            <translation>مُحي إلى الأبد: {what}</translation>
        </message>
    </context>
</TS>
