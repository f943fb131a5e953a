<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About PeerGroups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An offline, encrypted notebook for volunteers who lead peer-support groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs no internet and no account. What you write stays on this computer, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PeerGroups is free software under the MIT licence. Its window is made with Qt {version} and PySide, used under the GNU Lesser General Public Licence, version 3: you may replace them by your own build.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It uses SQLCipher, SQLAlchemy, SQLModel, cryptography, ReportLab, HarfBuzz and ICU, the Noto fonts (SIL Open Font Licence) and outlines of Lucide (ISC licence).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>What this group has agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed below the usual agreement: confidentiality, the right to pass, respect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the group again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists and papers show: {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group} meets again. Plan its sessions next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group} has ended. Everything about it stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group} was removed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About PeerGroups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Handouts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;earch or do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast on &amp;black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast on &amp;white</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo: {work}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo: {work}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AddSessionPane</name>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length in minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it is another one than usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One session beside the series.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session on {date} was added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AttendanceTab</name>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session between these days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions of this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came to {came} of {expected} sessions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late: {late}, left early: {left_early}, excused: {excused}, absent: {absent}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{time} {status}</source>
            <comment>a line in a small box: 18:30 planned</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} {group}, {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} {group}</source>
            <comment>a line in a list: 18:30 Tuesday circle</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time} {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}, came: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}, {place}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T</source>
            <comment>one letter: the key for today</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group yet. Sessions appear here as soon as a group has a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session in this month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session on this day.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallsTab</name>
        <message>
            <source>Add a follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was promised, and nobody needs to call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups for this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it went</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangePane</name>
        <message>
            <source>&amp;Topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands on the session and can be searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Length in minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For those who look later. May stay empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is this session about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When and where does this session take place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this session moves; the series goes on as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel this session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays in the calendar, and nobody is counted as absent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays in the calendar, and its register is no longer missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session is now on {day_and_time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The topic is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session is cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is written down that the session did not happen.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckPanel</name>
        <message>
            <source>Is the sheet right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type these two parts from your sheet. Then you know it can be relied on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosedPane</name>
        <message>
            <source>Plan it after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session is planned again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodePanel</name>
        <message>
            <source>Open with the recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the recovery sheet and type all eight parts of the code. Capitals and dashes do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeSheet</name>
        <message>
            <source>&amp;Print the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Look at the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountingPane</name>
        <message>
            <source>How many people came?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group keeps no names. Press + for each person, or type the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number, plural, one {# person came.} other {# people came.}}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{present} of {expected} present{late, plural, =0 {} other {, # late}}{left, plural, =0 {} other {, # left early}}{excused, plural, =0 {} other {, # excused}}{absent, plural, =0 {} other {, # absent}}{unmarked, plural, =0 {} other {, # not marked}}{guests, plural, =0 {} one {, # guest} other {, # guests}}</source>
            <comment>An ICU message. A part vanishes when its number is 0.</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Leading:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From A to Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who comes most, first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailsTab</name>
        <message>
            <source>Name, as they want to be called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown only where a group says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pronouns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that everybody says it right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first one is the language of their handouts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To call when they are missed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is safe to reach them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: only mornings, leave no message, ask for Rosa.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program never sends anything by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to call if they are unwell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for figures by age.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What makes it easier to take part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: large print, a seat near the door.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoorPanel</name>
        <message>
            <source>Open the sample group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open your vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The people in it are invented. Its passphrase is: walnut river candle seven boats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is the locked folder in which your groups and people are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;I forgot the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose another vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Try with a sample group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go to my own vault</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Doubles</name>
        <message>
            <source>Some rows may be people you have already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One row is somebody who is in the group already: it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n rows are people who are in the group already: they are left out.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>One more row may be somebody you have: it is not made twice.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more rows may be people you have: they are not made twice.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>EditPane</name>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change is kept as soon as you go on to the next field.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in the form needs another look. Nothing is lost: see the marked fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault cannot be used now. Nothing was changed. Close the program and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing is lost. Try again, or use the recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This recovery code belongs to another vault. Nothing is lost. Look for the sheet of this vault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is too short to protect the group. Add another word or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is easy to guess. Use words that do not belong together, or let the program suggest one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no vault in this folder. Nothing was changed. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of the vault is damaged, so it was not opened and nothing was changed. Open your latest copy of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files in this folder do not belong together. Nothing was changed. Open your latest copy of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is already open in another window. Go to that window, or close it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder already holds a vault. It was not touched. Open it, or choose an empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written in this folder. Nothing is lost. Choose a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longer work is still going on. Wait until it is finished, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so the last change was not kept; everything before it is. Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer has too little free memory now. Nothing is lost. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not there any more. Nothing was changed. Choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large to read. Nothing was changed. Split it into smaller files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No table was found in this file. Nothing was changed. Save it as CSV or XLSX and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letters in this file cannot be read. Nothing was changed. Save it as CSV in UTF-8 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is open in another program or protected. Nothing was changed. Close it there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty. Nothing was changed. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of this name is already there. It was not touched. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table has too many rows to read at once. Nothing was changed. Split it into smaller files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long for the paper. Nothing is lost. Make it shorter and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to print here yet. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was chosen to print. Choose a language and how many first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This handout is not written in that language yet. Choose another language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sign in this text cannot be printed. Nothing is lost. Take it out and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group keeps no names. Nothing was changed. Count heads instead, or change what the group keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was changed again since, so it was not taken back. Change it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column was chosen for the name. Nothing was changed. Choose the column that holds names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is already in the group. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed note cannot be changed. Nothing is lost. Add to it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is too long to keep in one piece. Nothing is lost. Split it into two notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not what stands on the sheet. Look at that part of the code again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session was already held, so it stays as it is. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group keeps names. Nothing was changed. Mark each person instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session was cancelled or did not happen. Nothing was changed. Plan it again first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault was made by a newer PeerGroups. Nothing was changed. Install the newer version to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work, and nothing was changed. Try once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery code is not complete. Nothing is lost. Type all of its parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a typing error in part {part} of the code. Nothing is lost. Look at that part again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EverybodyPane</name>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the person to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A first name is enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something in the program went wrong. What was kept is safe. If it happens again, restart.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Please fill this in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long. Make it shorter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is too small.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This number is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be kept. Please look at it again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Type a name, press Enter to mark present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add newcomer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From another group:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the newcomer's name, then press Add newcomer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is already marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter marks {name} present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody on this register is called so. Enter adds “{name}” as a newcomer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrow down to the names, then Space: present, {late}: late, {left}: left early, {excused}: excused, {absent}: absent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FinishPane</name>
        <message>
            <source>1. Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2. Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3. Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next session is on {day_and_time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No further session is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number, plural, one {# person came.} other {# people came.}}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not marked yet: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number, plural, one {Mark the one unmarked absent} other {Mark the # unmarked absent}}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No note is written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is written and not signed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A call in the next three days is planned for those ticked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody missed two sessions in a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call {name}, who missed {number, plural, one {# session} other {# sessions}} in a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registers of earlier sessions are still missing:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone who was not marked is absent now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number, plural, =0 {The session is finished.} one {The session is finished, and # call is planned.} other {The session is finished, and # calls are planned.}}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUpWords</name>
        <message>
            <source>▲ {date}, overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● {date}, today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Guests:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guests without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One guest fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One guest more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark with a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the paper back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Founding</name>
        <message>
            <source>Changing the passphrase. This takes a few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the vault. This takes a few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a recovery code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupWords</name>
        <message>
            <source>Numbers only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No names are kept. You count how many people came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name each person chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists show one name, such as “Amina” or “Blue”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First name and initial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists show “Amina M.”. The family name stays on the person’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists and papers show “Amina Mansour”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first and initial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the fourth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the fifth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{members} of {capacity}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once, on {date} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every week on {weekday} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Every %n weeks on {weekday} at {time}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months at {time}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>On day {day} of every month at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the first {weekday} of every month at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the second {weekday} of every month at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the third {weekday} of every month at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the fourth {weekday} of every month at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the fifth {weekday} of every month at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the last {weekday} of every month at {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Handouts</name>
        <message>
            <source>the original text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft, not yet read by a fluent speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read by a fluent speaker</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HandoutsPage</name>
        <message>
            <source>Handouts and papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pap&amp;er</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For &amp;whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a group first: this paper is made for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start your first group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group, just some copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group agreement to sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group has no session ahead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the session on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose for whom the paper is, or how many copies you need.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpLinePane</name>
        <message>
            <source>&amp;Name of the help line or service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When somebody answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Languages spoken there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is &amp;for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Crisis line: it comes first on every paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add this help line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpLinesPane</name>
        <message>
            <source>People find these at the foot of your handouts. Crisis lines come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a help line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No help line yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first help line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crisis line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was removed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportPane</name>
        <message>
            <source>1. The file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2. What each column is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3. Before you import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A CSV or Excel file (XLSX) with one person in a row. It is only read, never changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that cannot be taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What 3/4/2026 means in this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the third of April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the fourth of March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group keeps no names, so there is no list to bring in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody to import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person can be imported.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people can be imported.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>IndexPane</name>
        <message>
            <source>&amp;Language of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Minutes without a key until the vault is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody reads along when you are called away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast on black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast on white</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, country, time zone, paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stand at the foot of handouts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print a new one when it is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it is, and everything in it as files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open: {subject}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Help and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Today and choose the session. Type a name and press Enter to mark a person present. Everything is kept at once; Undo takes the last step back. Press Lock when you leave the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the box, then go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next field or button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space or Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press the button, or open the line under the cursor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguagesField</name>
        <message>
            <source>Type a language, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away {language}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which follow-ups to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is to do. Everybody was called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No follow-up yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start your first group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {work}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {work}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkingPane</name>
        <message>
            <source>Everyone is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is on this register yet. Type a first name and press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is already marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is new here and marked present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone who was not marked is present now. Untick who is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>{name} is marked present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is marked late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is marked as having left early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is marked excused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is marked absent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not marked any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P</source>
            <comment>one letter: the key for present</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L</source>
            <comment>one letter: the key for late</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E</source>
            <comment>one letter: the key for left early</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>X</source>
            <comment>one letter: the key for excused</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A</source>
            <comment>one letter: the key for absent</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemberPane</name>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why they left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If they said so. A word is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on the list until they come again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was recorded stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has completed the series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person does not belong to the group any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {group} since {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {group} from {date} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} waits for a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} comes to the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} takes a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has left the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has completed the series</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MembersTab</name>
        <message>
            <source>A first name is enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet. Type a first name and press Enter, or bring in a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a list from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group keeps no names of those who come: they are counted at each session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add somebody who leads the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is on the waiting list: the group is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MembershipsTab</name>
        <message>
            <source>In no group yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group to join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role in the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups of this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That group keeps no names of those who come. Choose who leads it only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} joined {group}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>{number, plural, other {and # more}}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>{day}, today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MorePane</name>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A few words, only if they help you next week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the register</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPane</name>
        <message>
            <source>What is to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody you have, or nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A call to make, or a promise to keep. Nothing is ever sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The follow-up was added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>&amp;Suggest one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write these words down now, on paper. Then type them below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not alike. Type the passphrase the same way twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four or five words that do not belong together are easy to keep in mind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong. It would take very long to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good enough. One word more makes it strong.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Too short so far: it takes at least %n letter(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>These words are easy to guess. Add one or two that do not belong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys that lie side by side are easy to guess. Use words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same thing again and again is easy to guess. Use other words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters or numbers in a row are easy to guess. Use words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates are easy to guess. Add words that do not belong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easy to guess so far. Add another word or two.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotePane</name>
        <message>
            <source>Group note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the evening, not about persons. It is kept while you type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make this line a follow-up (F4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing closes the note: from then on it can only be added to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number, plural, one {# earlier version} other {# earlier versions}}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What we did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strengths we saw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to follow up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group note does without names. Named here: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose or type who signs the note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is signed. It can be added to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose or type who signs the addition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The addition is kept and signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No note yet. Notes are written on the page of a session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as you type. Write what helps next time, and nothing you would not read to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note about this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who signs? Type a name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is signed. It can be added to, not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the note of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note about {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{date}, signed by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to this note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{date}, not signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change this note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the note of {date}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OnePane</name>
        <message>
            <source>This follow-up is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See all follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it went</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A few words, or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No telephone number is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed any more: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is to do again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Opening the sample group. The first time this takes a few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing the passphrase. This takes a few seconds.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>&amp;Name of the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands at the top of your papers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Time zone, by its best known town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paper in your printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Usual language of your papers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrganisationPanel</name>
        <message>
            <source>Your organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the name is needed. The rest was guessed from this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Open the next session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the sign-in sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group has ended</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperPane</name>
        <message>
            <source>Which rows of the paper are signed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the row numbers, such as 1 2 5-9, and newcomers with their name: 15 Dora. Press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guests:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guests without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One guest fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One guest more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}: {name}, a newcomer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}: nobody on the sheet. Add the name of a newcomer, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}: this row is {name}, not {typed}. It will not be marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}: {name}, {mark} until now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type at least one row number first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <comment>between numbers</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number, plural, one {# person} other {# people}} marked present. These rows were not: {rows}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number, plural, one {# person is marked present.} other {# people are marked present.}}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>No printer is set up on this computer. Save the paper as a PDF instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper was sent to the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper was saved as {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take the paper. Look at it, or save the paper as a PDF.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;how the passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphrasePane</name>
        <message>
            <source>The new passphrase opens the vault from now on. The recovery sheet stays good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase was changed. Use the new one from now on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphrasePanel</name>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault has its passphrase. Go on, or type another one twice to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you write is kept in a vault: a folder that only your passphrase opens. Nobody else can open it, and we cannot either.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was removed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Page before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>The newest is about:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom the newest follow-up is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line is empty. Write what was promised, then press F4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line is a follow-up already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is a follow-up now, due on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up: {text} (about {name}, due {day})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up: {text} (due {day})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RenewPanel</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Use this passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code has opened the vault. From now on the new passphrase opens it. The recovery sheet stays good.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>How often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every how many weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one in the month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length in minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends on a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for holidays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every few weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every month, on a weekday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every month, on the same date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not planned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date fits. Choose a later last date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are holidays. Ticked ones are left out:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date of the coming year is a holiday.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{date}: {holiday}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pronouns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: there is no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: this is too long: {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: the e-mail address is not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: the date cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: the year of birth cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: this language is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: this role is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}, {name}: may be {known}, whom you know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}, {name}: has the telephone of {known}, whom you know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}, {name}: has the e-mail of {known}, whom you know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}, {name}: has the same name as row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}, {name}: has the same telephone as row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}, {name}: has the same e-mail as row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import one person</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Import %n people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>One row cannot be taken. The others can.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n rows cannot be taken. The others can.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>One new person was added.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new people were added.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>One person you know joined.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people you know joined.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>One row was left out.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n rows were left out.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>One person waits for a place.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people wait for a place.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search or do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found. Try fewer letters, or another spelling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{command}   ({keys})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SeriesPane</name>
        <message>
            <source>The new series begins on its first date. Sessions before it, and held ones, stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sessions of the coming year are planned at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The series goes on from {date}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Change session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the &amp;topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move it to another day, time or place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cancel it, with a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did &amp;not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Plan it after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group} - {day_and_time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session is finished. What you change is kept all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session is still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session is not there any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was taken back or removed. The calendar shows what is planned.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>This session was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session was cancelled: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session did not happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session did not happen: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionsTab</name>
        <message>
            <source>Add one session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session yet. Plan a series, or add one session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic or reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No series is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No more sessions are planned. Sessions that were held stay.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetPane</name>
        <message>
            <source>Make a new sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have it on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the code again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type these two parts from your sheet. Then you know it can be relied on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print it or copy it by hand, and keep it away from this computer. Destroy the old sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery sheet opens the vault when the passphrase is forgotten. Once there is a new sheet, the old one opens nothing any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new recovery sheet is in force. Destroy the old one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetPanel</name>
        <message>
            <source>Your recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I &amp;have it on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the passphrase is ever forgotten, this code is the only other way in. Print it or copy it by hand, and keep it away from this computer. Sheets made earlier open nothing any more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignedNote</name>
        <message>
            <source>Add to this note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be added?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addition to the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An addition is signed at once, with the day and time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign the addition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added by {name}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by {name}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed, {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <source>When it meets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who leads it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name, or nothing for now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who leads it with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name is enough. Everything can be changed later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group} was started</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Search or do: Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A-</source>
            <comment>smaller text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A+</source>
            <comment>larger text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Show only rows with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row has these letters.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TileModel</name>
        <message>
            <source>{name}, {mark}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>No group yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start your first group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registers still missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups of this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, {date}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n more register(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Finished: %n person(s) came</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) expected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{time}  {group}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did not happen: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open tonight’s register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open today’s register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the register of {group}, {date}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a call to {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Missed the last %n session(s) of {group}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No person named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue since {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the follow-up: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A call to {name} is planned, by {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The follow-up is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrashPane</name>
        <message>
            <source>No group was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See all groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its people, sessions and notes come back with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {name} back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See all people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was recorded about them comes back with them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TypeBack</name>
        <message>
            <source>Part {number} of the code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Choose the folder of the vault</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Please wait %n second(s) before the next try.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VaultPane</name>
        <message>
            <source>Where it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To keep a copy, close the program and copy the whole folder. The copy is locked too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is it sound?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks for damage everywhere in the vault. It changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything as files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes all groups, people, sessions and notes into a new folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These files are not locked: whoever finds them can read them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in the vault is damaged. Make a copy of its folder now, and export everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where the new folder goes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s) were written into {folder}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>Welcome to PeerGroups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A notebook for people who lead support groups. Everything stays on this computer, locked with your passphrase. It needs no internet and no account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Try with a sample group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open a vault that is already here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>excused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>participant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>facilitator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>co-facilitator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>helper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taking a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers only, no names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name each person chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first name and initial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note about a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>debrief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missed sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>we promised something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not marked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Works</name>
        <message>
            <source>Add follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add help line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add newcomer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change help line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change membership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count heads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import roster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make demonstration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the rest absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan session again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print sign-in sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove help line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type back the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Column</name>
        <message>
            <source>Column {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What column {name} holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Double</name>
        <message>
            <source>Add as a new person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same person: use what is known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_FormPane</name>
        <message>
            <source>Name of the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages spoken in the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What lists and papers show of each person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room for how many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who comes later waits for a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the group is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone or online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to join from afar. Printed on papers only if you ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_PersonPane</name>
        <message>
            <source>This person is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See all people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
