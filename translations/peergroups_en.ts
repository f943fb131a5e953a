<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>{present} of {expected} present{late, plural, =0 {} other {, # late}}{left, plural, =0 {} other {, # left early}}{excused, plural, =0 {} other {, # excused}}{absent, plural, =0 {} other {, # absent}}{unmarked, plural, =0 {} other {, # not marked}}{guests, plural, =0 {} one {, # guest} other {, # guests}}</source>
        <comment>An ICU message. A part vanishes when its number is 0.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message numerus="yes">
        <source>%n rows are people who are in the group already: they are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows may be people you have: they are not made twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message numerus="yes">
        <source>%n people can be imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
