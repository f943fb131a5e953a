<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutTab</name>
        <message numerus="yes">
            <source>%n planned session(s) are taken away or cancelled.</source>
            <translation>
                <numerusform>%n planned session is taken away or cancelled.</numerusform>
                <numerusform>%n planned sessions are taken away or cancelled.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ahead</name>
        <message numerus="yes">
            <source>%n session(s) change</source>
            <translation>
                <numerusform>%n session changes</numerusform>
                <numerusform>%n sessions change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) get the new time</source>
            <translation>
                <numerusform>%n session gets the new time</numerusform>
                <numerusform>%n sessions get the new time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are added</source>
            <translation>
                <numerusform>%n is added</numerusform>
                <numerusform>%n are added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are no longer planned</source>
            <translation>
                <numerusform>%n is no longer planned</numerusform>
                <numerusform>%n are no longer planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>%n stays as it is</numerusform>
                <numerusform>%n stay as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>days, at the end of a list of them</comment>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AllRightPane</name>
        <message numerus="yes">
            <source>%n of these need(s) a look.</source>
            <translation>
                <numerusform>%n of these needs a look.</numerusform>
                <numerusform>%n of these need a look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) there are no whole backup of this vault.</source>
            <translation>
                <numerusform>%n file there is no whole backup of this vault.</numerusform>
                <numerusform>%n files there are no whole backups of this vault.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before the key was changed open with the ways in of then.</source>
            <translation>
                <numerusform>%n backup from before the key was changed opens with the ways in of then.</numerusform>
                <numerusform>%n backups from before the key was changed open with the ways in of then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} %n thing(s) were found.</source>
            <translation>
                <numerusform>On {day} %n thing was found.</numerusform>
                <numerusform>On {day} %n things were found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a passphrase or a recovery code was wrong in thirty days.</source>
            <translation>
                <numerusform>%n time a passphrase or a recovery code was wrong in thirty days.</numerusform>
                <numerusform>%n times a passphrase or a recovery code was wrong in thirty days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) somebody tried what their role does not allow in thirty days.</source>
            <translation>
                <numerusform>%n time somebody tried what their role does not allow in thirty days.</numerusform>
                <numerusform>%n times somebody tried what their role does not allow in thirty days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsPane</name>
        <message numerus="yes">
            <source>%n file(s) among the backups are damaged, or no backups of this vault. They count for nothing and are left where they are: {files}</source>
            <translation>
                <numerusform>%n file among the backups is damaged, or no backup of this vault. It counts for nothing and is left where it is: {files}</numerusform>
                <numerusform>%n files among the backups are damaged, or no backups of this vault. They count for nothing and are left where they are: {files}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before stay readable with the ways in of then.</source>
            <translation>
                <numerusform>%n backup from before stays readable with the ways in of then.</numerusform>
                <numerusform>%n backups from before stay readable with the ways in of then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) were deleted.</source>
            <translation>
                <numerusform>%n older backup was deleted.</numerusform>
                <numerusform>%n older backups were deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangePane</name>
        <message numerus="yes">
            <source>%n person(s) were counted here. The number stays.</source>
            <translation>
                <numerusform>%n person was counted here. The number stays.</numerusform>
                <numerusform>%n people were counted here. The number stays.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChosenRow</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message numerus="yes">
            <source>Show %n more columns</source>
            <translation>
                <numerusform>Show one more column</numerusform>
                <numerusform>Show %n more columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more columns, which are left out</source>
            <translation>
                <numerusform>Show %n more column, which is left out</numerusform>
                <numerusform>Show %n more columns, which are left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doubles</name>
        <message numerus="yes">
            <source>%n rows are people of the group: what is not known is filled in.</source>
            <translation>
                <numerusform>%n row is somebody of the group: what is not known is filled in.</numerusform>
                <numerusform>%n rows are people of the group: what is not known is filled in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more rows may be people you have: they are not made twice.</source>
            <translation>
                <numerusform>One more row may be somebody you have: it is not made twice.</numerusform>
                <numerusform>%n more rows may be people you have: they are not made twice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EverybodyPane</name>
        <message numerus="yes">
            <source>%n person(s) are in the trash.</source>
            <translation>
                <numerusform>%n person is in the trash.</numerusform>
                <numerusform>%n people are in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupWords</name>
        <message numerus="yes">
            <source>%n person(s) wait for a place.</source>
            <translation>
                <numerusform>%n person waits for a place.</numerusform>
                <numerusform>%n people wait for a place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) come to the group.</source>
            <translation>
                <numerusform>%n person comes to the group.</numerusform>
                <numerusform>%n people come to the group.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) take a break.</source>
            <translation>
                <numerusform>%n person takes a break.</numerusform>
                <numerusform>%n people take a break.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have left the group.</source>
            <translation>
                <numerusform>%n person has left the group.</numerusform>
                <numerusform>%n people have left the group.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have completed the series.</source>
            <translation>
                <numerusform>%n person has completed the series.</numerusform>
                <numerusform>%n people have completed the series.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on {weekday} at {time}</source>
            <translation>
                <numerusform>Every week on {weekday} at {time}</numerusform>
                <numerusform>Every %n weeks on {weekday} at {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on the last day at {time}</source>
            <translation>
                <numerusform>Every %n month on the last day at {time}</numerusform>
                <numerusform>Every %n months on the last day at {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n years, as on {date}, at {time}</source>
            <translation>
                <numerusform>Every year, as on {date}, at {time}</numerusform>
                <numerusform>Every %n years, as on {date}, at {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on day {day} at {time}</source>
            <translation>
                <numerusform>Every %n month on day {day} at {time}</numerusform>
                <numerusform>Every %n months on day {day} at {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on {which} {weekday} at {time}</source>
            <translation>
                <numerusform>Every %n month on {which} {weekday} at {time}</numerusform>
                <numerusform>Every %n months on {which} {weekday} at {time}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message numerus="yes">
            <source>%n thing(s) were found. Nothing was changed.</source>
            <translation>
                <numerusform>%n thing was found. Nothing was changed.</numerusform>
                <numerusform>%n things were found. Nothing was changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message numerus="yes">
            <source>%n session(s): {groups}</source>
            <translation>
                <numerusform>%n session: {groups}</numerusform>
                <numerusform>%n sessions: {groups}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of {date} will not take place</source>
            <translation>
                <numerusform>%n session of {date} will not take place</numerusform>
                <numerusform>%n sessions of {date} will not take place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of {date} stay</source>
            <translation>
                <numerusform>%n session of {date} stays</numerusform>
                <numerusform>%n sessions of {date} stay</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n follow-up(s) are to do again.</source>
            <translation>
                <numerusform>%n follow-up is to do again.</numerusform>
                <numerusform>%n follow-ups are to do again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are in the trash.</source>
            <translation>
                <numerusform>%n follow-up is in the trash.</numerusform>
                <numerusform>%n follow-ups are in the trash.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are done.</source>
            <translation>
                <numerusform>%n follow-up is done.</numerusform>
                <numerusform>%n follow-ups are done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are not needed any more.</source>
            <translation>
                <numerusform>%n follow-up is not needed any more.</numerusform>
                <numerusform>%n follow-ups are not needed any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are to be done by {date}.</source>
            <translation>
                <numerusform>%n follow-up is to be done by {date}.</numerusform>
                <numerusform>%n follow-ups are to be done by {date}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the next eight weeks lack something.</source>
            <translation>
                <numerusform>%n session of the next eight weeks lacks something.</numerusform>
                <numerusform>%n sessions of the next eight weeks lack something.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPlaces</name>
        <message numerus="yes">
            <source>%n people of the list get a place.</source>
            <translation>
                <numerusform>%n person of the list gets a place.</numerusform>
                <numerusform>%n people of the list get a place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places are free.</source>
            <translation>
                <numerusform>%n place is free.</numerusform>
                <numerusform>%n places are free.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more wait for one.</source>
            <translation>
                <numerusform>{names} and %n more wait for one.</numerusform>
                <numerusform>{names} and %n more wait for one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people wait for one.</source>
            <translation>
                <numerusform>%n person waits for one.</numerusform>
                <numerusform>%n people wait for one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list wait behind them.</source>
            <translation>
                <numerusform>%n person of the list waits behind them.</numerusform>
                <numerusform>%n people of the list wait behind them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list wait for a place.</source>
            <translation>
                <numerusform>%n person of the list waits for a place.</numerusform>
                <numerusform>%n people of the list wait for a place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is %n people more than there are places.</source>
            <translation>
                <numerusform>That is %n person more than there are places.</numerusform>
                <numerusform>That is %n people more than there are places.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarkingPane</name>
        <message numerus="yes">
            <source>%n chosen. A letter, or the menu, marks them all.</source>
            <translation>
                <numerusform>%n chosen. A letter, or the menu, marks them all.</numerusform>
                <numerusform>%n chosen. A letter, or the menu, marks them all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n person(s) are marked present.</source>
            <translation>
                <numerusform>%n person is marked present.</numerusform>
                <numerusform>%n people are marked present.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked late.</source>
            <translation>
                <numerusform>%n person is marked late.</numerusform>
                <numerusform>%n people are marked late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked as having left early.</source>
            <translation>
                <numerusform>%n person is marked as having left early.</numerusform>
                <numerusform>%n people are marked as having left early.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked excused.</source>
            <translation>
                <numerusform>%n person is marked excused.</numerusform>
                <numerusform>%n people are marked excused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked absent.</source>
            <translation>
                <numerusform>%n person is marked absent.</numerusform>
                <numerusform>%n people are marked absent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are not marked any more.</source>
            <translation>
                <numerusform>%n person is not marked any more.</numerusform>
                <numerusform>%n people are not marked any more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersTab</name>
        <message numerus="yes">
            <source>Waiting list: %n. First is {name}, since {date}</source>
            <translation>
                <numerusform>Waiting list: %n. First is {name}, since {date}</numerusform>
                <numerusform>Waiting list: %n. First is {name}, since {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting list: %n</source>
            <translation>
                <numerusform>Waiting list: %n</numerusform>
                <numerusform>Waiting list: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamesNotice</name>
        <message numerus="yes">
            <source>The names of %n person(s) from before are still kept. They are not shown.</source>
            <translation>
                <numerusform>The name of %n person from before is still kept. It is not shown.</numerusform>
                <numerusform>The names of %n people from before are still kept. They are not shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) who belong to no other group are erased for good, with every note about them.</source>
            <translation>
                <numerusform>%n person who belongs to no other group is erased for good, with every note about them.</numerusform>
                <numerusform>%n people who belong to no other group are erased for good, with every note about them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) belong to another group too: they leave this one, and their names and marks stay.</source>
            <translation>
                <numerusform>%n person belongs to another group too: they leave this one, and their name and marks stay.</numerusform>
                <numerusform>%n people belong to another group too: they leave this one, and their names and marks stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n person(s) were erased for good.</source>
            <translation>
                <numerusform>The name of %n person was erased for good.</numerusform>
                <numerusform>The names of %n people were erased for good.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message numerus="yes">
            <source>Too short so far: it takes at least %n letter(s).</source>
            <translation>
                <numerusform>Too short so far: it takes at least one letter.</numerusform>
                <numerusform>Too short so far: it takes at least %n letters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message numerus="yes">
            <source>This will take %n second(s), much longer than before. The file may have been changed.</source>
            <translation>
                <numerusform>This will take %n second, much longer than before. The file may have been changed.</numerusform>
                <numerusform>This will take %n seconds, much longer than before. The file may have been changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message numerus="yes">
            <source>%n page(s): {parts}.</source>
            <translation>
                <numerusform>%n page: {parts}.</numerusform>
                <numerusform>%n pages: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will get large print.</source>
            <translation>
                <numerusform>%n person will get large print.</numerusform>
                <numerusform>%n people will get large print.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are in {folder} now.</source>
            <translation>
                <numerusform>%n paper is in {folder} now.</numerusform>
                <numerusform>%n papers are in {folder} now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PastAttendance</name>
        <message numerus="yes">
            <source>Bring in who came to %n sessions, {first} to {last}</source>
            <translation>
                <numerusform>Bring in who came to %n session, {first} to {last}</numerusform>
                <numerusform>Bring in who came to %n sessions, {first} to {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letters could mean different things. Say what they mean here.</source>
            <translation>
                <numerusform>%n letter could mean different things. Say what it means here.</numerusform>
                <numerusform>%n letters could mean different things. Say what they mean here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{letter}”, %n time(s), means</source>
            <translation>
                <numerusform>“{letter}”, once, means</numerusform>
                <numerusform>“{letter}”, %n times, means</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What does “{letter}” mean, which stands there %n time(s)?</source>
            <translation>
                <numerusform>What does “{letter}” mean, which stands there once?</numerusform>
                <numerusform>What does “{letter}” mean, which stands there %n times?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPane</name>
        <message numerus="yes">
            <source>Fewer than %n people came. So nothing is said here about who they are.</source>
            <translation>
                <numerusform>Fewer than %n person came. So nothing is said here about who they are.</numerusform>
                <numerusform>Fewer than %n people came. So nothing is said here about who they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message numerus="yes">
            <source>%n rows add others up and are nobody: {numbers}.</source>
            <translation>
                <numerusform>%n row adds others up and is nobody: {numbers}.</numerusform>
                <numerusform>%n rows add others up and are nobody: {numbers}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells need a look. The people come in all the same.</source>
            <translation>
                <numerusform>%n cell needs a look. The people come in all the same.</numerusform>
                <numerusform>%n cells need a look. The people come in all the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fill in %n people</source>
            <translation>
                <numerusform>Fill in %n person</numerusform>
                <numerusform>Fill in %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people and fill in {filled}</source>
            <translation>
                <numerusform>Bring in %n person and fill in {filled}</numerusform>
                <numerusform>Bring in %n people and fill in {filled}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people</source>
            <translation>
                <numerusform>Bring in %n person</numerusform>
                <numerusform>Bring in %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No people, so left out: {names} and %n more.</source>
            <translation>
                <numerusform>No people, so left out: {names} and %n more.</numerusform>
                <numerusform>No people, so left out: {names} and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are new.</source>
            <translation>
                <numerusform>%n person is new.</numerusform>
                <numerusform>%n people are new.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people you know join.</source>
            <translation>
                <numerusform>%n person you know joins.</numerusform>
                <numerusform>%n people you know join.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n people you know, more will be known.</source>
            <translation>
                <numerusform>Of %n person you know, more will be known.</numerusform>
                <numerusform>Of %n people you know, more will be known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows cannot be taken. The others can.</source>
            <translation>
                <numerusform>One row cannot be taken. The others can.</numerusform>
                <numerusform>%n rows cannot be taken. The others can.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new people were added.</source>
            <translation>
                <numerusform>One new person was added.</numerusform>
                <numerusform>%n new people were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people you know joined.</source>
            <translation>
                <numerusform>One person you know joined.</numerusform>
                <numerusform>%n people you know joined.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n people you know, more is known now.</source>
            <translation>
                <numerusform>Of %n person you know, more is known now.</numerusform>
                <numerusform>Of %n people you know, more is known now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were about people of earlier rows.</source>
            <translation>
                <numerusform>%n row was about a person of an earlier row.</numerusform>
                <numerusform>%n rows were about people of earlier rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marks were brought in.</source>
            <translation>
                <numerusform>%n mark was brought in.</numerusform>
                <numerusform>%n marks were brought in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: {names} and %n more.</source>
            <translation>
                <numerusform>Left out: {names} and %n more.</numerusform>
                <numerusform>Left out: {names} and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not all was taken of: {names} and %n more.</source>
            <translation>
                <numerusform>Not all was taken of: {names} and %n more.</numerusform>
                <numerusform>Not all was taken of: {names} and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>How they belong to the group was not changed, though the list says otherwise: {names} and %n more.</source>
            <translation>
                <numerusform>How they belong to the group was not changed, though the list says otherwise: {names} and %n more.</numerusform>
                <numerusform>How they belong to the group was not changed, though the list says otherwise: {names} and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people wait for a place.</source>
            <translation>
                <numerusform>One person waits for a place.</numerusform>
                <numerusform>%n people wait for a place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeriesPane</name>
        <message numerus="yes">
            <source>%n holiday(s) are left out.</source>
            <translation>
                <numerusform>%n holiday is left out.</numerusform>
                <numerusform>%n holidays are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionsTab</name>
        <message numerus="yes">
            <source>Cancel %n session(s)</source>
            <translation>
                <numerusform>Cancel %n session</numerusform>
                <numerusform>Cancel %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) are cancelled.</source>
            <translation>
                <numerusform>%n session is cancelled.</numerusform>
                <numerusform>%n sessions are cancelled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n past session(s)</source>
            <translation>
                <numerusform>Make %n past session</numerusform>
                <numerusform>Make %n past sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) since {date} are not written down</source>
            <translation>
                <numerusform>%n session since {date} is not written down</numerusform>
                <numerusform>%n sessions since {date} are not written down</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past session(s) can be filled in now</source>
            <translation>
                <numerusform>%n past session can be filled in now</numerusform>
                <numerusform>%n past sessions can be filled in now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s) are taken away.</source>
            <translation>
                <numerusform>%n planned session is taken away.</numerusform>
                <numerusform>%n planned sessions are taken away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay, with a mark, a note or a topic.</source>
            <translation>
                <numerusform>%n stays, with a mark, a note or a topic.</numerusform>
                <numerusform>%n stay, with a mark, a note or a topic.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShutOutPane</name>
        <message numerus="yes">
            <source>%n backup(s) let {name} in with the passphrase of then, the newest of {day}, in {places}. Copies that they made themselves stay readable to them.</source>
            <translation>
                <numerusform>%n backup lets {name} in with the passphrase of then, of {day}, in {places}. Copies that they made themselves stay readable to them.</numerusform>
                <numerusform>%n backups let {name} in with the passphrase of then, the newest of {day}, in {places}. Copies that they made themselves stay readable to them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has no way in any more, and the key is a new one. %n older backup(s) were deleted.</source>
            <translation>
                <numerusform>{name} has no way in any more, and the key is a new one. %n older backup was deleted.</numerusform>
                <numerusform>{name} has no way in any more, and the key is a new one. %n older backups were deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has no way in any more. %n older backup(s) were deleted.</source>
            <translation>
                <numerusform>{name} has no way in any more. %n older backup was deleted.</numerusform>
                <numerusform>{name} has no way in any more. %n older backups were deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stepping</name>
        <message numerus="yes">
            <source>{work}: %n person(s)</source>
            <translation>
                <numerusform>{work}: %n person</numerusform>
                <numerusform>{work}: %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Finished: %n person(s) came</source>
            <translation>
                <numerusform>Finished: one person came</numerusform>
                <numerusform>Finished: %n people came</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) expected</source>
            <translation>
                <numerusform>One person expected</numerusform>
                <numerusform>%n people expected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the next two weeks have nobody who leads.</source>
            <translation>
                <numerusform>%n session of the next two weeks has nobody who leads.</numerusform>
                <numerusform>%n sessions of the next two weeks have nobody who leads.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrashPane</name>
        <message numerus="yes">
            <source>%n group(s) are back.</source>
            <translation>
                <numerusform>%n group is back.</numerusform>
                <numerusform>%n groups are back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have been in the trash for more than 30 days.</source>
            <translation>
                <numerusform>%n person has been in the trash for more than 30 days.</numerusform>
                <numerusform>%n people have been in the trash for more than 30 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before may still hold people who were erased.</source>
            <translation>
                <numerusform>%n backup from before may still hold people who were erased.</numerusform>
                <numerusform>%n backups from before may still hold people who were erased.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are back.</source>
            <translation>
                <numerusform>%n person is back.</numerusform>
                <numerusform>%n people are back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) about this person are erased too.</source>
            <translation>
                <numerusform>%n note about this person is erased too.</numerusform>
                <numerusform>%n notes about this person are erased too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) about this person are erased too.</source>
            <translation>
                <numerusform>%n follow-up about this person is erased too.</numerusform>
                <numerusform>%n follow-ups about this person are erased too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) stay without a name, so that the figures stay right.</source>
            <translation>
                <numerusform>%n mark stays without a name, so that the figures stay right.</numerusform>
                <numerusform>%n marks stay without a name, so that the figures stay right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are erased for good, with every note about them.</source>
            <translation>
                <numerusform>%n person is erased for good, with every note about them.</numerusform>
                <numerusform>%n people are erased for good, with every note about them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were erased for good.</source>
            <translation>
                <numerusform>%n person was erased for good.</numerusform>
                <numerusform>%n people were erased for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) were deleted.</source>
            <translation>
                <numerusform>%n older backup was deleted.</numerusform>
                <numerusform>%n older backups were deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message numerus="yes">
            <source>Please wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>Please wait one second before the next try.</numerusform>
                <numerusform>Please wait %n seconds before the next try.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VaultPane</name>
        <message numerus="yes">
            <source>%n record(s) were brought back.</source>
            <translation>
                <numerusform>%n record was brought back.</numerusform>
                <numerusform>%n records were brought back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written into {folder}.</source>
            <translation>
                <numerusform>One file was written into {folder}.</numerusform>
                <numerusform>%n files were written into {folder}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaitingPane</name>
        <message numerus="yes">
            <source>No place is free: %n are offered and held until the answer.</source>
            <translation>
                <numerusform>No place is free: %n is offered and held until the answer.</numerusform>
                <numerusform>No place is free: %n are offered and held until the answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) are free.</source>
            <translation>
                <numerusform>%n place is free.</numerusform>
                <numerusform>%n places are free.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) do not wait any more.</source>
            <translation>
                <numerusform>%n person does not wait any more.</numerusform>
                <numerusform>%n people do not wait any more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Double</name>
        <message numerus="yes">
            <source>Bring in all %n as people of their own</source>
            <translation>
                <numerusform>Bring in all %n as people of their own</numerusform>
                <numerusform>Bring in all %n as people of their own</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_TrashPane</name>
        <message numerus="yes">
            <source>%n are back.</source>
            <comment>things</comment>
            <translation>
                <numerusform>%n is back.</numerusform>
                <numerusform>%n are back.</numerusform>
            </translation>
        </message>
    </context>
</TS>
