<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About PeerGroups</source>
            <translation>À propos de PeerGroups</translation>
        </message>
        <message>
            <source>An offline, encrypted notebook for volunteers who lead peer-support groups.</source>
            <translation>Un carnet hors ligne et chiffré pour les bénévoles qui animent des groupes d’entraide.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>It needs no internet and no account. What you write stays on this computer, encrypted.</source>
            <translation>Ni internet ni compte ne sont nécessaires. Ce que vous écrivez reste sur cet ordinateur, chiffré.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>PeerGroups is free software under the MIT licence. Its window is made with Qt {version} and PySide, used under the GNU Lesser General Public Licence, version 3: you may replace them by your own build.</source>
            <translation>PeerGroups est un logiciel libre sous licence MIT. Sa fenêtre est faite avec Qt {version} et PySide, utilisés sous la licence publique générale limitée GNU, version 3 : vous pouvez les remplacer par votre propre version.</translation>
        </message>
        <message>
            <source>It uses SQLCipher, SQLAlchemy, SQLModel, cryptography, HarfBuzz and ICU, the Noto fonts (SIL Open Font Licence) and outlines of Lucide (ISC licence).</source>
            <translation>Il utilise SQLCipher, SQLAlchemy, SQLModel, cryptography, HarfBuzz et ICU, les polices Noto (licence SIL Open Font) et des contours de Lucide (licence ISC).</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>What this group has agreed on</source>
            <translation>Ce que ce groupe a décidé ensemble</translation>
        </message>
        <message>
            <source>Printed below the usual agreement: confidentiality, the right to pass, respect.</source>
            <translation>Imprimé sous l’accord habituel : ce qui est dit reste ici, on peut passer son tour, respect.</translation>
        </message>
        <message>
            <source>Print the agreement</source>
            <translation>Imprimer l’accord</translation>
        </message>
        <message>
            <source>Put the group into the trash</source>
            <translation>Mettre le groupe à la corbeille</translation>
        </message>
        <message>
            <source>Start the group again</source>
            <translation>Reprendre le groupe</translation>
        </message>
        <message>
            <source>End the group</source>
            <translation>Terminer le groupe</translation>
        </message>
        <message>
            <source>Lists and papers show: {level}</source>
            <translation>Les listes et les papiers montrent : {level}</translation>
        </message>
        <message>
            <source>{group} meets again, without the sessions it had planned. Plan them anew.</source>
            <translation>{group} se réunit de nouveau, sans les séances qui étaient prévues. Prévoyez-les à nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s) are taken away or cancelled.</source>
            <translation>
                <numerusform>%n séance prévue est retirée ou annulée.</numerusform>
                <numerusform>%n séances prévues sont retirées ou annulées.</numerusform>
            </translation>
        </message>
        <message>
            <source>People, past sessions and notes stay. Starting the group again plans no session.</source>
            <translation>Les personnes, les séances passées et les notes restent. Reprendre le groupe ne prévoit aucune séance.</translation>
        </message>
        <message>
            <source>End this group?</source>
            <translation>Terminer ce groupe ?</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Le laisser continuer</translation>
        </message>
        <message>
            <source>The group has ended.</source>
            <translation>Le groupe est terminé.</translation>
        </message>
        <message>
            <source>{group} has ended, and none of its sessions is planned any more. What was kept stays.</source>
            <translation>{group} est terminé et n’a plus aucune séance prévue. Ce qui a été gardé reste.</translation>
        </message>
        <message>
            <source>{group} is in the trash.</source>
            <translation>{group} est dans la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>AccessPane</name>
        <message>
            <source>Each person opens the vault with a passphrase of their own. What each may see and do is kept by the program, not by the lock: somebody skilled with a way in could read everything.</source>
            <translation>Chaque personne ouvre le coffre avec sa propre phrase de passe. Ce que chacune peut voir et faire est gardé par le programme, non par la serrure : quelqu’un d’habile qui a un accès pourrait tout lire.</translation>
        </message>
        <message>
            <source>Invite a person</source>
            <translation>Inviter une personne</translation>
        </message>
        <message>
            <source>This way in belongs to nobody. Take it away if you do not know why it is there.</source>
            <translation>Cet accès n’est à personne. Retirez-le si vous ne savez pas pourquoi il est là.</translation>
        </message>
        <message>
            <source>No group yet.</source>
            <translation>Pas encore de groupe.</translation>
        </message>
        <message>
            <source>This person has no way in any more.</source>
            <translation>Cette personne n’a plus d’accès.</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Modifier {name}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (vous)</translation>
        </message>
        <message>
            <source>No picture word yet. Since {day}.</source>
            <translation>Pas encore de mot en image. Depuis le {day}.</translation>
        </message>
        <message>
            <source>Picture word: {picture}. Since {day}.</source>
            <translation>Mot-image : {picture}. Depuis le {day}.</translation>
        </message>
        <message>
            <source>Take the way in of {name} away</source>
            <translation>Retirer l’accès de {name}</translation>
        </message>
        <message>
            <source>Take the way in away</source>
            <translation>Retirer l’accès</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Nouveau</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Imprimer</translation>
        </message>
        <message>
            <source>&amp;Do what the page is for</source>
            <translation>&amp;Faire l’essentiel de la page</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Verrouiller</translation>
        </message>
        <message>
            <source>Lock and &amp;hide</source>
            <translation>Verrouiller et &amp;cacher</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Défaire</translation>
        </message>
        <message>
            <source>&amp;Undo: {work}</source>
            <translation>&amp;Défaire : {work}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refaire</translation>
        </message>
        <message>
            <source>&amp;Redo: {work}</source>
            <translation>&amp;Refaire : {work}</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Modifier</translation>
        </message>
        <message>
            <source>Copy the &amp;group</source>
            <translation>Copier le &amp;groupe</translation>
        </message>
        <message>
            <source>Menu of what is ch&amp;osen</source>
            <translation>Menu de ce qui est ch&amp;oisi</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>&amp;Chercher dans cette page</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texte plus &amp;grand</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Texte plus &amp;petit</translation>
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation>Taille &amp;habituelle du texte</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>High contrast on &amp;black</source>
            <translation>Contraste fort sur &amp;noir</translation>
        </message>
        <message>
            <source>High contrast on &amp;white</source>
            <translation>Contraste fort sur &amp;blanc</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Aujourd’hui</translation>
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation>&amp;Groupes</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Personnes</translation>
        </message>
        <message>
            <source>&amp;Calendar</source>
            <translation>&amp;Calendrier</translation>
        </message>
        <message>
            <source>&amp;Handouts</source>
            <translation>&amp;Fiches</translation>
        </message>
        <message>
            <source>&amp;Follow-ups</source>
            <translation>&amp;Suivis</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Réglages</translation>
        </message>
        <message>
            <source>He&amp;lp now</source>
            <translation>A&amp;ide maintenant</translation>
        </message>
        <message>
            <source>S&amp;earch or do</source>
            <translation>Ch&amp;ercher ou agir</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Re&amp;tour</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <translation>Partie s&amp;uivante de la fenêtre</translation>
        </message>
        <message>
            <source>Part of the &amp;window before</source>
            <translation>Partie précé&amp;dente de la fenêtre</translation>
        </message>
        <message>
            <source>&amp;Menus</source>
            <translation>&amp;Menus</translation>
        </message>
        <message>
            <source>&amp;Help and keys</source>
            <translation>Aide et &amp;touches</translation>
        </message>
        <message>
            <source>Is &amp;everything all right?</source>
            <translation>Tout va-t-il &amp;bien ?</translation>
        </message>
        <message>
            <source>What &amp;protects your notes</source>
            <translation>Ce qui &amp;protège vos notes</translation>
        </message>
        <message>
            <source>&amp;Writing of crisis with care</source>
            <translation>Écrire avec soin sur les &amp;crises</translation>
        </message>
        <message>
            <source>&amp;About PeerGroups</source>
            <translation>À pr&amp;opos de PeerGroups</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>AddSessionPane</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Durée en minutes</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>If it is another one than usual.</source>
            <translation>Si ce n’est pas le lieu habituel.</translation>
        </message>
        <message>
            <source>Add the session</source>
            <translation>Ajouter la séance</translation>
        </message>
        <message>
            <source>One session beside the series.</source>
            <translation>Une séance en plus de la série.</translation>
        </message>
        <message>
            <source>A session on {date} was added</source>
            <translation>Séance ajoutée : {date}</translation>
        </message>
    </context>
    <context>
        <name>Ahead</name>
        <message>
            <source>Two sessions at one hour</source>
            <translation>Deux séances à la même heure</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) change</source>
            <translation>
                <numerusform>%n séance change</numerusform>
                <numerusform>%n séances changent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) get the new time</source>
            <translation>
                <numerusform>%n séance prend le nouvel horaire</numerusform>
                <numerusform>%n séances prennent le nouvel horaire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are added</source>
            <translation>
                <numerusform>%n est ajoutée</numerusform>
                <numerusform>%n sont ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are no longer planned</source>
            <translation>
                <numerusform>%n n’est plus prévue</numerusform>
                <numerusform>%n ne sont plus prévues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>%n reste telle quelle</numerusform>
                <numerusform>%n restent telles quelles</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>Rien ne change.</translation>
        </message>
        <message>
            <source>{date}: no longer planned, another day takes its place</source>
            <translation>{date} : n’est plus prévue, un autre jour prend sa place</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>days, at the end of a list of them</comment>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>At that hour the group already meets on: {days}. There would be two sessions.</source>
            <translation>À cette heure, le groupe se réunit déjà : {days}. Il y aurait deux séances.</translation>
        </message>
        <message>
            <source>{date}: {why}</source>
            <translation>{date} : {why}</translation>
        </message>
    </context>
    <context>
        <name>AllRightPane</name>
        <message>
            <source>Looking at the backups and the vault…</source>
            <translation>Examen des sauvegardes et du coffre…</translation>
        </message>
        <message numerus="yes">
            <source>%n of these need(s) a look.</source>
            <translation>
                <numerusform>%n de ces points demande un regard.</numerusform>
                <numerusform>%n de ces points demandent un regard.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs a look.</source>
            <translation>Rien ne demande un regard.</translation>
        </message>
        <message>
            <source>Beside the vault: the newest that was proved is of {day}.</source>
            <translation>À côté du coffre : la dernière qui soit prouvée est du {day}.</translation>
        </message>
        <message>
            <source>Beside the vault: none that was proved.</source>
            <translation>À côté du coffre : aucune qui soit prouvée.</translation>
        </message>
        <message>
            <source>No second place was chosen: when this computer is lost, so is the vault.</source>
            <translation>Aucun deuxième endroit n’a été choisi : si cet ordinateur est perdu, le coffre l’est aussi.</translation>
        </message>
        <message>
            <source>In the second place: the newest that was proved is of {day}.</source>
            <translation>Dans le deuxième endroit : la dernière qui soit prouvée est du {day}.</translation>
        </message>
        <message>
            <source>In the second place: none that was proved, or it is not there now.</source>
            <translation>Dans le deuxième endroit : aucune qui soit prouvée, ou il n’est pas là maintenant.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) there are no whole backup of this vault.</source>
            <translation>
                <numerusform>%n fichier qui s’y trouve n’est pas une sauvegarde entière de ce coffre.</numerusform>
                <numerusform>%n fichiers qui s’y trouvent ne sont pas des sauvegardes entières de ce coffre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Whoever has the recovery sheet gets in too.</source>
            <translation>Qui a la feuille de récupération entre aussi.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before the key was changed open with the ways in of then.</source>
            <translation>
                <numerusform>%n sauvegarde d’avant le changement de clé s’ouvre avec les accès d’alors.</numerusform>
                <numerusform>%n sauvegardes d’avant le changement de clé s’ouvrent avec les accès d’alors.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who can get in</source>
            <translation>Qui peut entrer</translation>
        </message>
        <message>
            <source>somebody unknown</source>
            <translation>une personne inconnue</translation>
        </message>
        <message>
            <source>a coordinator without a name yet</source>
            <translation>coordination, encore sans nom</translation>
        </message>
        <message>
            <source>It was not looked through on this computer yet.</source>
            <translation>Il n’a pas encore été vérifié sur cet ordinateur.</translation>
        </message>
        <message numerus="yes">
            <source>On {day} %n thing(s) were found.</source>
            <translation>
                <numerusform>Le {day}, %n chose a été trouvée.</numerusform>
                <numerusform>Le {day}, %n choses ont été trouvées.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was looked through on {day}, and it is sound.</source>
            <translation>Il a été vérifié le {day}, et il est en bon état.</translation>
        </message>
        <message>
            <source>Damage in the vault</source>
            <translation>Dégâts dans le coffre</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a passphrase or a recovery code was wrong in thirty days.</source>
            <translation>
                <numerusform>En trente jours, une phrase de passe ou un code de récupération était faux %n fois.</numerusform>
                <numerusform>En trente jours, une phrase de passe ou un code de récupération était faux %n fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) somebody tried what their role does not allow in thirty days.</source>
            <translation>
                <numerusform>En trente jours, quelqu’un a tenté %n fois ce que son rôle ne permet pas.</numerusform>
                <numerusform>En trente jours, quelqu’un a tenté %n fois ce que son rôle ne permet pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was refused</source>
            <translation>Ce qui a été refusé</translation>
        </message>
        <message>
            <source>Nothing in thirty days.</source>
            <translation>Rien en trente jours.</translation>
        </message>
        <message>
            <source>The disk</source>
            <translation>Le disque</translation>
        </message>
        <message>
            <source>The program cannot tell whether it is encrypted. The settings of the computer say so.</source>
            <translation>Le programme ne peut pas savoir s’il est chiffré. Les réglages de l’ordinateur le disent.</translation>
        </message>
        <message>
            <source>The system encrypts it: also what memory leaves on it.</source>
            <translation>Le système le chiffre : aussi ce que la mémoire y laisse.</translation>
        </message>
        <message>
            <source>The system does not encrypt it. The vault is locked all the same, but what memory leaves on the disk is not: turn on the encryption of the whole disk.</source>
            <translation>Le système ne le chiffre pas. Le coffre est verrouillé malgré tout, mais pas ce que la mémoire laisse sur le disque : activez le chiffrement du disque entier.</translation>
        </message>
        <message>
            <source>Open: {subject}</source>
            <translation>Ouvrir : {subject}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>AskPassphrase</name>
        <message>
            <source>Before that, you are asked for your own passphrase once more.</source>
            <translation>Avant cela, on vous demande encore une fois votre propre phrase de passe.</translation>
        </message>
        <message>
            <source>Is it you?</source>
            <translation>Est-ce bien vous ?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Type your passphrase once more, so that nobody does this for you.</source>
            <translation>Tapez encore une fois votre phrase de passe, pour que personne ne fasse cela à votre place.</translation>
        </message>
        <message>
            <source>{name}, type your passphrase once more, so that nobody does this for you.</source>
            <translation>{name}, tapez encore une fois votre phrase de passe, pour que personne ne fasse cela à votre place.</translation>
        </message>
        <message>
            <source>This is not your passphrase. Nothing was done. Try again.</source>
            <translation>Ce n’est pas votre phrase de passe. Rien n’a été fait. Réessayez.</translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <source>An attempt to reach them</source>
            <translation>Une tentative pour joindre la personne</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>What to remember of it</source>
            <translation>Ce qu’il faut en retenir</translation>
        </message>
        <message>
            <source>A few words, or nothing.</source>
            <translation>Quelques mots, ou rien.</translation>
        </message>
        <message>
            <source>The last three attempts were in vain. It can be left at that.</source>
            <translation>Les trois dernières tentatives ont été vaines. On peut en rester là.</translation>
        </message>
        <message>
            <source>Attempts so far</source>
            <translation>Tentatives jusqu’ici</translation>
        </message>
        <message>
            <source>On {date} they asked not to be contacted. No rule proposes a call to them.</source>
            <translation>Le {date}, cette personne a demandé à ne pas être contactée. Aucune règle ne propose de l’appeler.</translation>
        </message>
        <message>
            <source>They may be called again</source>
            <translation>On peut de nouveau l’appeler</translation>
        </message>
        <message>
            <source>{when}: {result}</source>
            <translation>{when} : {result}</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>par {name}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take the attempt of {when} away</source>
            <translation>Retirer la tentative du {when}</translation>
        </message>
        <message>
            <source>Noted: {result}</source>
            <translation>Noté : {result}</translation>
        </message>
        <message>
            <source>The attempt is taken away.</source>
            <translation>La tentative est retirée.</translation>
        </message>
        <message>
            <source>{name} may be called again.</source>
            <translation>On peut de nouveau appeler {name}.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceTab</name>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>No session between these days.</source>
            <translation>Aucune séance entre ces deux jours.</translation>
        </message>
        <message>
            <source>Sessions of this person</source>
            <translation>Séances de cette personne</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Came to {came} of {expected} sessions.</source>
            <translation>Séances suivies : {came} sur {expected}.</translation>
        </message>
        <message>
            <source>Late: {late}, left early: {left_early}, excused: {excused}, absent: {absent}.</source>
            <translation>Retards : {late}, départs avant la fin : {left_early}, absences excusées : {excused}, autres absences : {absent}.</translation>
        </message>
    </context>
    <context>
        <name>AwayPanel</name>
        <message>
            <source>The vault cannot be reached</source>
            <translation>Le coffre est hors d’atteinte</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Réessayer</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <source>&amp;Choose another vault</source>
            <translation>&amp;Choisir un autre coffre</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>&amp;Open the sample group</source>
            <translation>Ouvrir le groupe d’&amp;exemple</translation>
        </message>
        <message>
            <source>&amp;Go to my own vault</source>
            <translation>&amp;Aller à mon propre coffre</translation>
        </message>
        <message>
            <source>This account of the computer may not look into the folder. Nothing was changed. Sign in as whoever uses the vault, or ask whoever looks after the computer.</source>
            <translation>Ce compte de l’ordinateur n’a pas le droit de regarder dans le dossier. Rien n’a été changé. Ouvrez la session de la personne qui utilise le coffre, ou demandez à qui s’occupe de l’ordinateur.</translation>
        </message>
        <message>
            <source>The disk with the folder does not answer. Nothing was changed. Look at the cable, the stick or the network, then try again.</source>
            <translation>Le disque où se trouve le dossier ne répond pas. Rien n’a été changé. Regardez le câble, la clé ou le réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>In place of the folder there is a file. Nothing was changed. Choose the vault again.</source>
            <translation>À la place du dossier, il y a un fichier. Rien n’a été changé. Choisissez à nouveau le coffre.</translation>
        </message>
        <message>
            <source>The folder is a link that leads nowhere now. Nothing was changed. Plug in the disk that it leads to, then try again.</source>
            <translation>Le dossier est un lien qui ne mène nulle part en ce moment. Rien n’a été changé. Branchez le disque auquel il mène, puis réessayez.</translation>
        </message>
        <message>
            <source>The vault is not there now: its stick or disk may be missing, or the folder was renamed, moved or deleted. Nothing was changed. Put it back, then try again.</source>
            <translation>Le coffre n’est pas là en ce moment : il manque peut-être sa clé ou son disque, ou le dossier a été renommé, déplacé ou supprimé. Rien n’a été changé. Remettez-le, puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>AwayPart</name>
        <message>
            <source>Days away</source>
            <translation>Jours d’absence</translation>
        </message>
        <message>
            <source>Away for some days</source>
            <translation>Absence de quelques jours</translation>
        </message>
        <message>
            <source>They come after all</source>
            <translation>Viendra finalement</translation>
        </message>
        <message>
            <source>When will they not come?</source>
            <translation>Quand ne viendra-t-on pas ?</translation>
        </message>
        <message>
            <source>First day away</source>
            <translation>Premier jour d’absence</translation>
        </message>
        <message>
            <source>Last day away</source>
            <translation>Dernier jour d’absence</translation>
        </message>
        <message>
            <source>From which group</source>
            <translation>De quel groupe</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Helpers see the days, not the reason.</source>
            <translation>Les aides voient les jours, pas la raison.</translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>tous les groupes</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} au {last}</translation>
        </message>
        <message>
            <source>{name} is away until {date}.</source>
            <translation>{name} sera en absence jusqu’au {date}.</translation>
        </message>
        <message>
            <source>{name} comes after all.</source>
            <translation>{name} viendra finalement.</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>{day}: {file}</source>
            <translation>{day} : {file}</translation>
        </message>
        <message>
            <source>A fresh backup is made first and opened once to prove it. Copies that you keep elsewhere are not touched: delete them yourself.</source>
            <translation>Une nouvelle sauvegarde est d’abord faite et ouverte une fois pour la vérifier. Les copies que vous gardez ailleurs ne sont pas touchées : supprimez-les vous-même.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPane</name>
        <message>
            <source>Beside the vault</source>
            <translation>À côté du coffre</translation>
        </message>
        <message>
            <source>A backup is kept by itself whenever the vault is closed. Each one is opened once to prove it. Seven days, four weeks and twelve months are kept, or fewer: all together take no more room than six of the newest. The last three always stay.</source>
            <translation>Une sauvegarde se fait d’elle-même chaque fois que le coffre se ferme. Chacune est ouverte une fois pour être éprouvée. Sept jours, quatre semaines et douze mois sont gardés, ou moins : toutes ensemble ne prennent pas plus de place que six comme la plus récente. Les trois dernières restent toujours.</translation>
        </message>
        <message>
            <source>Keep a backup now</source>
            <translation>Faire une sauvegarde</translation>
        </message>
        <message>
            <source>Try a restore</source>
            <translation>Essayer une restauration</translation>
        </message>
        <message>
            <source>No restore was tried for three months. Try one: it takes a minute and changes nothing.</source>
            <translation>Aucune restauration n’a été essayée depuis trois mois. Essayez-en une : cela prend une minute et ne change rien.</translation>
        </message>
        <message>
            <source>In a second place</source>
            <translation>À un second endroit</translation>
        </message>
        <message>
            <source>Choose the second place</source>
            <translation>Choisir le second endroit</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>The vault is closed first. You see what is in a backup before anything changes, and what is there now is set aside.</source>
            <translation>Le coffre est d’abord fermé. Vous voyez ce que contient une sauvegarde avant que rien ne change, et ce qui est là est mis de côté.</translation>
        </message>
        <message>
            <source>Close and restore</source>
            <translation>Fermer et restaurer</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Changer la clé</translation>
        </message>
        <message>
            <source>When somebody has left or a copy was lost: the vault is written anew under a new key. Nobody's passphrase changes. Copies made before stay readable to those who had a way in then.</source>
            <translation>Quand quelqu’un est parti ou qu’une copie est perdue : le coffre est récrit sous une nouvelle clé. La phrase de passe de personne ne change. Les copies faites avant restent lisibles à ceux qui avaient alors un accès.</translation>
        </message>
        <message>
            <source>Change the key now</source>
            <translation>Changer la clé maintenant</translation>
        </message>
        <message>
            <source>Delete the older backups</source>
            <translation>Supprimer les anciennes sauvegardes</translation>
        </message>
        <message>
            <source>The newest one is of {day}.</source>
            <translation>La plus récente est du {day}.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Il n’y en a pas encore.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) among the backups are damaged, or no backups of this vault. They count for nothing and are left where they are: {files}</source>
            <translation>
                <numerusform>%n fichier parmi les sauvegardes est abîmé, ou n’est pas une sauvegarde de ce coffre. Il ne compte pas et reste où il est : {files}</numerusform>
                <numerusform>%n fichiers parmi les sauvegardes sont abîmés, ou ne sont pas des sauvegardes de ce coffre. Ils ne comptent pas et restent où ils sont : {files}</numerusform>
            </translation>
        </message>
        <message>
            <source>None yet. A stick or a shared folder saves the vault when this computer is lost.</source>
            <translation>Pas encore. Une clé USB ou un dossier partagé sauve le coffre si cet ordinateur est perdu.</translation>
        </message>
        <message>
            <source>No copy went there for fourteen days. Plug it in and keep a backup now.</source>
            <translation>Aucune copie n’y est allée depuis quatorze jours. Branchez-la et faites une sauvegarde.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before stay readable with the ways in of then.</source>
            <translation>
                <numerusform>%n sauvegarde d’avant reste lisible avec les accès d’alors.</numerusform>
                <numerusform>%n sauvegardes d’avant restent lisibles avec les accès d’alors.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup was kept here and in {folder}, and opened once to prove it.</source>
            <translation>Une sauvegarde a été faite ici et dans {folder}, et ouverte une fois pour être éprouvée.</translation>
        </message>
        <message>
            <source>A backup was kept in {folder} and opened once to prove it.</source>
            <translation>Une sauvegarde a été faite dans {folder} et ouverte une fois pour être éprouvée.</translation>
        </message>
        <message>
            <source>The restore worked: people: {people}, sessions: {sessions}. Nothing was changed.</source>
            <translation>La restauration a réussi : personnes : {people}, séances : {sessions}. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>The key was changed.</source>
            <translation>La clé a été changée.</translation>
        </message>
        <message>
            <source>Delete the older backups?</source>
            <translation>Supprimer les anciennes sauvegardes ?</translation>
        </message>
        <message>
            <source>These open with the passphrases and the recovery sheet of then.</source>
            <translation>Elles s’ouvrent avec les phrases de passe et la feuille de récupération d’alors.</translation>
        </message>
        <message>
            <source>Delete these backups</source>
            <translation>Supprimer ces sauvegardes</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) were deleted.</source>
            <translation>
                <numerusform>%n ancienne sauvegarde a été supprimée.</numerusform>
                <numerusform>%n anciennes sauvegardes ont été supprimées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the second place for backups</source>
            <translation>Choisir le second endroit pour les sauvegardes</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Keep a copy elsewhere</source>
            <translation>Garder une copie ailleurs</translation>
        </message>
        <message>
            <source>Sample: these people are invented.</source>
            <translation>Exemple : ces personnes sont inventées.</translation>
        </message>
        <message>
            <source>Start your own</source>
            <translation>Commencer le vôtre</translation>
        </message>
        <message>
            <source>See what can be done</source>
            <translation>Voir ce qu’on peut faire</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>La date est juste</translation>
        </message>
        <message>
            <source>That fits</source>
            <translation>C’est bien cela</translation>
        </message>
        <message>
            <source>I know</source>
            <translation>Je sais</translation>
        </message>
        <message>
            <source>Something is wrong inside the vault.</source>
            <translation>Quelque chose ne va pas dans le coffre.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Whoever coordinates is asked at their next opening whether it is the newest copy.</source>
            <translation>Ce coffre est ouvert sur cet ordinateur pour la première fois. À sa prochaine ouverture, la personne qui coordonne est interrogée pour savoir si c’est la copie la plus récente.</translation>
        </message>
        <message>
            <source>This vault lies on a network folder: when the network fails, so does keeping. Keep the vault on this computer, and its backups there.</source>
            <translation>Ce coffre se trouve dans un dossier du réseau : quand le réseau manque, rien ne peut être gardé. Gardez le coffre sur cet ordinateur, et ses sauvegardes là-bas.</translation>
        </message>
        <message>
            <source>This vault lies on a stick or card of the kind that is easily damaged when it is pulled out. Choose a second place for its backups.</source>
            <translation>Ce coffre se trouve sur une clé ou une carte du genre qui s’abîme facilement quand on la retire. Choisissez un second endroit pour ses sauvegardes.</translation>
        </message>
        <message>
            <source>This computer does not tell on what kind of disk this vault lies. If it is a stick or a card, it may be damaged when that is pulled out: choose a second place for its backups.</source>
            <translation>Cet ordinateur ne dit pas sur quel type de disque se trouve ce coffre. Si c’est une clé ou une carte, il peut être endommagé quand on la retire : choisissez un second endroit pour ses sauvegardes.</translation>
        </message>
        <message>
            <source>This vault lies in a folder that another program carries to other computers. Two that work at once make two copies. Keep the vault elsewhere, and only its backups there.</source>
            <translation>Ce coffre se trouve dans un dossier qu’un autre programme porte sur d’autres ordinateurs. Si deux personnes travaillent en même temps, il y aura deux copies. Gardez le coffre ailleurs, et seulement ses sauvegardes là-bas.</translation>
        </message>
        <message>
            <source>The folder of the vault is not where it was: it was renamed or deleted, or the stick was pulled out. Nothing more is kept in it until it is back. All that was kept before can go into a backup elsewhere.</source>
            <translation>Le dossier du coffre n’est plus à sa place : il a été renommé ou supprimé, ou la clé USB a été retirée. Plus rien n’y est gardé tant qu’il n’est pas revenu. Tout ce qui a été gardé avant peut aller dans une sauvegarde ailleurs.</translation>
        </message>
        <message>
            <source>This copy is open to look at, to print and to export; nothing in it can be changed.</source>
            <translation>Cette copie est ouverte pour la regarder, l’imprimer et l’exporter ; rien ne peut y être modifié.</translation>
        </message>
        <message>
            <source>The vault is damaged. What could be read is open to look at, to print and to export; nothing can be changed.</source>
            <translation>Le coffre est abîmé. Ce qui a pu être lu est ouvert pour être regardé, imprimé et exporté ; rien ne peut être changé.</translation>
        </message>
        <message>
            <source>This computer says that it is {now}, but the vault was last open on {before}. Until you confirm the date, nothing is planned ahead, no backup is removed and nobody joins a group.</source>
            <translation>Cet ordinateur dit que nous sommes le {now}, mais le coffre a été ouvert la dernière fois le {before}. Tant que la date n’est pas confirmée, rien n’est planifié, aucune sauvegarde n’est supprimée et personne ne rejoint un groupe.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Nothing was kept in it yet. If there should be something, lock it and look for the newer copy.</source>
            <translation>Ce coffre est ouvert pour la première fois sur cet ordinateur. Rien n’y a encore été gardé. S’il devait y avoir quelque chose, verrouillez-le et cherchez la copie plus récente.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Its newest entry is of {day}. If there should be a newer one, lock it and look for the newer copy.</source>
            <translation>Ce coffre est ouvert pour la première fois sur cet ordinateur. Sa dernière inscription date du {day}. S’il devait y en avoir une plus récente, verrouillez-le et cherchez la copie plus récente.</translation>
        </message>
        <message>
            <source>Backups (*.pgbak)</source>
            <translation>Sauvegardes (*.pgbak)</translation>
        </message>
        <message>
            <source>The backup {file} is kept. Restore it where the vault is to be from now on.</source>
            <translation>La sauvegarde {file} est gardée. Restaurez-la là où le coffre doit être désormais.</translation>
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
            <translation>Messages</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Défaire : {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Défaire</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>This computer has no program to open {file}.</source>
            <translation>Cet ordinateur n’a pas de programme pour ouvrir {file}.</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Travail en cours</translation>
        </message>
        <message>
            <source>Working: {done} of {total}</source>
            <translation>Travail en cours : {done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>BehindPane</name>
        <message>
            <source>No session is behind this number.</source>
            <translation>Il n’y a aucune séance derrière ce nombre.</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Venues</translation>
        </message>
        <message>
            <source>Sessions behind the number</source>
            <translation>Séances derrière le nombre</translation>
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
            <translation>{time} {group}, {status}</translation>
        </message>
        <message>
            <source>{day}, {time} {group}</source>
            <translation>{day}, {time} {group}</translation>
        </message>
        <message>
            <source>{status}: {reason}</source>
            <translation>{status} : {reason}</translation>
        </message>
        <message>
            <source>{status}, came: {number}</source>
            <translation>{status}, présences : {number}</translation>
        </message>
        <message>
            <source>{status}, {place}</source>
            <translation>{status}, {place}</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Group shown</source>
            <translation>Groupe montré</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>T</source>
            <comment>one letter: the key for today</comment>
            <translation>A</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Move to another day</source>
            <translation>Déplacer à un autre jour</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>Annuler la séance</translation>
        </message>
        <message>
            <source>Add a session on this day</source>
            <translation>Ajouter une séance ce jour-là</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>Enregistrer pour un agenda</translation>
        </message>
        <message>
            <source>Print the month</source>
            <translation>Imprimer le mois</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Qui anime</translation>
        </message>
        <message>
            <source>No group yet. Sessions appear here as soon as a group has a day.</source>
            <translation>Pas encore de groupe. Les séances apparaissent ici dès qu’un groupe a un jour.</translation>
        </message>
        <message>
            <source>Go to Groups</source>
            <translation>Aller aux groupes</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Ouvrir le registre</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Tous les groupes</translation>
        </message>
        <message>
            <source>No session in this month.</source>
            <translation>Aucune séance ce mois-ci.</translation>
        </message>
        <message>
            <source>No session on this day.</source>
            <translation>Aucune séance ce jour-là.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
    </context>
    <context>
        <name>Calendars</name>
        <message>
            <source>{file} is in {folder} now, for the calendar of a telephone.</source>
            <translation>{file} est maintenant dans {folder}, pour l’agenda d’un téléphone.</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>Enregistrer pour un agenda</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Agenda (*.ics)</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>the name of a file that others may see</comment>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>what a session is called in a calendar that others may see</comment>
            <translation>Groupe</translation>
        </message>
    </context>
    <context>
        <name>CallsTab</name>
        <message>
            <source>Add a follow-up</source>
            <translation>Ajouter un suivi</translation>
        </message>
        <message>
            <source>Nothing was promised, and nobody needs to call.</source>
            <translation>Rien n’a été promis, et personne n’est à appeler.</translation>
        </message>
        <message>
            <source>Follow-ups for this person</source>
            <translation>Suivis pour cette personne</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Comment ça s’est passé</translation>
        </message>
    </context>
    <context>
        <name>CarefulPage</name>
        <message>
            <source>Writing of crisis with care</source>
            <translation>Écrire avec soin sur les crises</translation>
        </message>
        <message>
            <source>Somebody may read your handout on the worst evening of a life. Write for that reader.</source>
            <translation>Quelqu’un lira peut-être votre fiche le pire soir de sa vie. Écrivez pour cette personne.</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>À laisser de côté</translation>
        </message>
        <message>
            <source>On every paper that speaks of it</source>
            <translation>Sur chaque papier qui en parle</translation>
        </message>
        <message>
            <source>Say plainly what is meant</source>
            <translation>Dites clairement ce dont il s’agit</translation>
        </message>
        <message>
            <source>“Died by suicide”, “thinking of ending your life”. Asking puts it in nobody’s head.</source>
            <translation>« Mort par suicide », « penser à mettre fin à sa vie ». Poser la question ne donne l’idée à personne.</translation>
        </message>
        <message>
            <source>Tell what helps, and that it can pass</source>
            <translation>Dites ce qui aide, et que cela peut passer</translation>
        </message>
        <message>
            <source>Most people who think of suicide do not die by it. Show the next small step.</source>
            <translation>La plupart des personnes qui pensent au suicide n’en meurent pas. Montrez le petit pas suivant.</translation>
        </message>
        <message>
            <source>Speak of people who found a way through</source>
            <translation>Parlez de celles et ceux qui ont traversé cela</translation>
        </message>
        <message>
            <source>How they asked for help, who stayed, and what made the place around them safe.</source>
            <translation>Comment ils ont demandé de l’aide, qui est resté, et ce qui a rendu le lieu sûr.</translation>
        </message>
        <message>
            <source>Ways and places</source>
            <translation>Les moyens et les lieux</translation>
        </message>
        <message>
            <source>No method, no amount, no place, no picture of it.</source>
            <translation>Ni méthode, ni quantité, ni lieu, ni image.</translation>
        </message>
        <message>
            <source>Numbers of deaths, and one simple cause</source>
            <translation>Le nombre de morts, et une cause unique</translation>
        </message>
        <message>
            <source>They make it look usual, or like an answer. It never has only one reason.</source>
            <translation>Cela le fait paraître courant, ou comme une réponse. Il n’y a jamais une seule raison.</translation>
        </message>
        <message>
            <source>“Committed”, “successful”, “a cry for help”</source>
            <translation>« Commettre », « réussi », « un appel au secours »</translation>
        </message>
        <message>
            <source>These words blame the dead, praise the deed or make little of the pain.</source>
            <translation>Ces mots accusent les morts, louent l’acte ou minimisent la douleur.</translation>
        </message>
        <message>
            <source>A help line, and what to do in danger now</source>
            <translation>Une ligne d’écoute, et que faire en cas de danger immédiat</translation>
        </message>
        <message>
            <source>Write {help_lines} on a line of its own: the organisation’s numbers are printed there, or lines to write them on.</source>
            <translation>Écrivez {help_lines} seul sur une ligne : les numéros de l’organisation y sont imprimés, ou des lignes pour les noter.</translation>
        </message>
        <message>
            <source>Signs for today apart from signs for this week</source>
            <translation>Les signes pour aujourd’hui, à part de ceux de la semaine</translation>
        </message>
        <message>
            <source>“Others would be better off without me” is a sign for today.</source>
            <translation>« Les autres iraient mieux sans moi » est un signe pour aujourd’hui.</translation>
        </message>
        <message>
            <source>A second reader</source>
            <translation>Une seconde lecture</translation>
        </message>
        <message>
            <source>Let somebody read it who speaks the language from home and did not write it, and if you can somebody who has been there.</source>
            <translation>Faites-la relire par quelqu’un qui parle la langue de naissance et ne l’a pas écrite et, si possible, par quelqu’un qui est passé par là.</translation>
        </message>
    </context>
    <context>
        <name>ChangePane</name>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>It stands on the session and can be searched.</source>
            <translation>Il est noté avec la séance et se retrouve en cherchant.</translation>
        </message>
        <message>
            <source>&amp;Steps</source>
            <translation>É&amp;tapes</translation>
        </message>
        <message>
            <source>A line for each step, with its minutes first, such as: 10 Welcome. Printed on the session plan.</source>
            <translation>Une ligne par étape, avec d'abord ses minutes, par exemple : 10 Accueil. Imprimé sur le plan de la séance.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Jour</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Heure</translation>
        </message>
        <message>
            <source>&amp;Length in minutes</source>
            <translation>&amp;Durée en minutes</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lieu</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>For those who look later. May stay empty.</source>
            <translation>Pour s’y retrouver plus tard. Peut rester vide.</translation>
        </message>
        <message>
            <source>What is this session about?</source>
            <translation>De quoi parle cette séance ?</translation>
        </message>
        <message>
            <source>Set the topic</source>
            <translation>Choisir le thème</translation>
        </message>
        <message>
            <source>What happens in this session?</source>
            <translation>Que fait-on pendant cette séance ?</translation>
        </message>
        <message>
            <source>Set the plan</source>
            <translation>Fixer le plan</translation>
        </message>
        <message>
            <source>When and where does this session take place?</source>
            <translation>Quand et où a lieu cette séance ?</translation>
        </message>
        <message>
            <source>Only this session moves; the series goes on as it was.</source>
            <translation>Seule cette séance change ; la série continue comme avant.</translation>
        </message>
        <message>
            <source>Move the session</source>
            <translation>Déplacer la séance</translation>
        </message>
        <message>
            <source>Cancel this session</source>
            <translation>Annuler cette séance</translation>
        </message>
        <message>
            <source>It stays in the calendar, and nobody is counted as absent.</source>
            <translation>Elle reste dans le calendrier, et aucune absence n’est comptée.</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Annuler la séance</translation>
        </message>
        <message>
            <source>This session did not happen</source>
            <translation>Cette séance n’a pas eu lieu</translation>
        </message>
        <message>
            <source>It stays in the calendar, and its register is no longer missing.</source>
            <translation>Elle reste dans le calendrier, et son registre n’est plus à compléter.</translation>
        </message>
        <message>
            <source>It did not happen</source>
            <translation>Elle n’a pas eu lieu</translation>
        </message>
        <message>
            <source>Put this session into the trash</source>
            <translation>Mettre cette séance à la corbeille</translation>
        </message>
        <message>
            <source>It counts nowhere then, and its day is not planned again. The trash gives it back.</source>
            <translation>Elle ne compte alors nulle part, et son jour n’est pas planifié de nouveau. La corbeille la rend.</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>It is meant: go on</source>
            <translation>C’est voulu : continuer</translation>
        </message>
        <message>
            <source>Their marks stay. These came: {names}</source>
            <translation>Leurs marques restent. Sont venus : {names}</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were counted here. The number stays.</source>
            <translation>
                <numerusform>%n personne a été comptée ici. Le nombre reste.</numerusform>
                <numerusform>%n personnes ont été comptées ici. Le nombre reste.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session is now on {day_and_time}.</source>
            <translation>La séance est maintenant le {day_and_time}.</translation>
        </message>
        <message>
            <source>{group} of {date} has its topic.</source>
            <translation>{group} du {date} a son thème.</translation>
        </message>
        <message>
            <source>{group} of {date} has its plan.</source>
            <translation>{group} du {date} a son plan.</translation>
        </message>
        <message>
            <source>{group} of {date} is cancelled.</source>
            <translation>{group} du {date} est annulé.</translation>
        </message>
        <message>
            <source>{group} of {date} did not happen.</source>
            <translation>{group} du {date} n’a pas eu lieu.</translation>
        </message>
        <message>
            <source>{group} of {date} is in the trash.</source>
            <translation>{group} du {date} est dans la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Bar chart: {title}. The same numbers stand in the table below it.</source>
            <translation>Diagramme en barres : {title}. Les mêmes nombres figurent dans le tableau au-dessous.</translation>
        </message>
    </context>
    <context>
        <name>CheckPanel</name>
        <message>
            <source>Is the sheet right?</source>
            <translation>La feuille est-elle juste ?</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Terminer</translation>
        </message>
        <message>
            <source>Type these two parts from your sheet. Then you know it can be relied on.</source>
            <translation>Tapez ces deux parties en lisant votre feuille. Vous saurez alors qu’elle est bonne.</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPane</name>
        <message>
            <source>This session is over, or is not to be.</source>
            <translation>Cette séance est passée, ou n’aura pas lieu.</translation>
        </message>
        <message>
            <source>Go to the rota</source>
            <translation>Aller au planning</translation>
        </message>
        <message>
            <source>Put somebody in</source>
            <translation>Mettre quelqu’un</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Asked, no answer yet</source>
            <translation>Demandé, pas encore de réponse</translation>
        </message>
        <message>
            <source>In the rota</source>
            <translation>Au planning</translation>
        </message>
        <message>
            <source>Who is free</source>
            <translation>Qui est libre</translation>
        </message>
        <message>
            <source>Who is not free</source>
            <translation>Qui n’est pas libre</translation>
        </message>
        <message>
            <source>Nobody else leads or helps in a group.</source>
            <translation>Personne d’autre n’anime ni n’aide dans un groupe.</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>Planning des animateurs</translation>
        </message>
        <message>
            <source>{group}, {date}</source>
            <translation>{group}, {date}</translation>
        </message>
        <message>
            <source>in place of {name}</source>
            <translation>à la place de {name}</translation>
        </message>
        <message>
            <source>beside those who lead</source>
            <translation>avec celles et ceux qui animent</translation>
        </message>
        <message>
            <source>who leads it</source>
            <translation>qui l’anime</translation>
        </message>
        <message>
            <source>leads the group</source>
            <translation>anime le groupe</translation>
        </message>
        <message>
            <source>asked, no answer yet</source>
            <translation>demandé, pas encore de réponse</translation>
        </message>
        <message>
            <source>Said yes</source>
            <translation>A dit oui</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>{what}: {which}</source>
            <translation>{what} : {which}</translation>
        </message>
        <message>
            <source>{role} of this group</source>
            <translation>{role} de ce groupe</translation>
        </message>
        <message>
            <source>{role} elsewhere</source>
            <translation>{role} dans un autre groupe</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Mettre</translation>
        </message>
        <message>
            <source>{name} leads {group}, {date}.</source>
            <translation>{name} anime {group}, {date}.</translation>
        </message>
        <message>
            <source>{name} helps at {group}, {date}.</source>
            <translation>{name} aide à {group}, {date}.</translation>
        </message>
        <message>
            <source>{name} is taken out: {group}, {date}.</source>
            <translation>{name} n’y est plus : {group}, {date}.</translation>
        </message>
        <message>
            <source>{name} said yes: {group}, {date}.</source>
            <translation>{name} a dit oui : {group}, {date}.</translation>
        </message>
    </context>
    <context>
        <name>ChosenRow</name>
        <message>
            <source>What to do with them</source>
            <translation>Que faire avec eux</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Ne rien choisir</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n choisi</numerusform>
                <numerusform>%n choisis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosedPane</name>
        <message>
            <source>Plan it after all</source>
            <translation>La prévoir à nouveau</translation>
        </message>
        <message>
            <source>{group} of {date} is planned again.</source>
            <translation>{group} du {date} est de nouveau prévu.</translation>
        </message>
    </context>
    <context>
        <name>CodePanel</name>
        <message>
            <source>Open with the recovery sheet</source>
            <translation>Ouvrir avec la feuille de récupération</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>Take the recovery sheet and type all eight parts of the code. Capitals and dashes do not matter.</source>
            <translation>Prenez la feuille de récupération et tapez les huit parties du code. Les majuscules et les tirets ne comptent pas.</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>&amp;Code de récupération</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
    </context>
    <context>
        <name>CodeSheet</name>
        <message>
            <source>&amp;Print the sheet</source>
            <translation>&amp;Imprimer la feuille</translation>
        </message>
        <message>
            <source>&amp;Save as PDF</source>
            <translation>&amp;Enregistrer en PDF</translation>
        </message>
        <message>
            <source>&amp;Look at the sheet</source>
            <translation>&amp;Voir la feuille</translation>
        </message>
        <message>
            <source>Part {number}</source>
            <translation>Partie {number}</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Feuille de récupération</translation>
        </message>
        <message>
            <source>{file} is in {folder} now. It opens everything, so it should not stay on this computer: print it or move it to a stick, then delete it here.</source>
            <translation>{file} est maintenant dans {folder}. Il ouvre tout et ne doit donc pas rester sur cet ordinateur : imprimez-le ou mettez-le sur une clé, puis supprimez-le ici.</translation>
        </message>
        <message>
            <source>{sentence} Take it from there yourself, and keep it away from this computer.</source>
            <translation>{sentence} Allez le chercher vous-même et gardez-le loin de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not brought in: {columns}</source>
            <translation>Non importé : {columns}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more columns</source>
            <translation>
                <numerusform>Montrer %n colonne de plus</numerusform>
                <numerusform>Montrer %n colonnes de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Show one more column, which is left out</source>
            <translation>Montrer une colonne de plus, laissée de côté</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more columns, which are left out</source>
            <translation>
                <numerusform>Montrer %n colonne de plus, laissée de côté</numerusform>
                <numerusform>Montrer %n colonnes de plus, laissées de côté</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Another lan&amp;guage</source>
            <translation>Une autre lan&amp;gue</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Une autre langue</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Not read after all</source>
            <translation>Finalement pas relu</translation>
        </message>
        <message>
            <source>Mark as reviewed…</source>
            <translation>Marquer comme relu…</translation>
        </message>
        <message>
            <source>{language}: not read after all</source>
            <translation>{language} : finalement pas relu</translation>
        </message>
        <message>
            <source>{language}: mark as reviewed…</source>
            <translation>{language} : marquer comme relu…</translation>
        </message>
    </context>
    <context>
        <name>CopyPane</name>
        <message>
            <source>Name of the new group</source>
            <translation>Nom du nouveau groupe</translation>
        </message>
        <message>
            <source>It begins on</source>
            <translation>Il commence le</translation>
        </message>
        <message>
            <source>It ends on a date</source>
            <translation>Une date de fin est fixée</translation>
        </message>
        <message>
            <source>Last date</source>
            <translation>Dernière date</translation>
        </message>
        <message>
            <source>With topics and plans of the sessions, in their order</source>
            <translation>Avec les thèmes et les plans des séances, dans leur ordre</translation>
        </message>
        <message>
            <source>Who comes along</source>
            <translation>Qui passe dans le nouveau groupe</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Place, number of places, names shown and agreement are the same. Notes, marks and follow-ups stay.</source>
            <translation>Le lieu, le nombre de places, les noms affichés et l’accord sont les mêmes. Les notes, les marques et les suivis restent où ils sont.</translation>
        </message>
        <message>
            <source>Copy the group</source>
            <translation>Copier le groupe</translation>
        </message>
        <message>
            <source>More people come along than there are places.</source>
            <translation>Plus de personnes passent qu’il n’y a de places.</translation>
        </message>
        <message>
            <source>Copy it all the same</source>
            <translation>Le copier quand même</translation>
        </message>
        <message>
            <source>{group} was started</source>
            <translation>{group} : groupe créé</translation>
        </message>
        <message>
            <source>No date fits. Choose a later last date.</source>
            <translation>Aucune date ne convient. Choisissez une dernière date plus tardive.</translation>
        </message>
        <message>
            <source>{group} itself goes on and meets at the same hour on: {days}.</source>
            <translation>{group} continue et se réunit à la même heure le : {days}.</translation>
        </message>
    </context>
    <context>
        <name>CountingPane</name>
        <message>
            <source>How many people came?</source>
            <translation>Combien de personnes sont venues ?</translation>
        </message>
        <message>
            <source>One person fewer</source>
            <translation>Une personne de moins</translation>
        </message>
        <message>
            <source>One person more</source>
            <translation>Une personne de plus</translation>
        </message>
        <message>
            <source>This group keeps no names. Press + for each person, or type the number.</source>
            <translation>Ce groupe ne garde aucun nom. Appuyez sur + pour chaque personne, ou tapez le nombre.</translation>
        </message>
        <message>
            <source>Print sheet</source>
            <translation>Imprimer la feuille</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>{number, plural, one {# person came.} other {# people came.}}</source>
            <translation>{number, plural, one {# personne est venue.} other {# personnes sont venues.}}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>Pick from a month (Alt+Down)</source>
            <translation>Choisir dans un mois (Alt+Bas)</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{came} came{away, plural, =0 {} other {, # away}}{unmarked, plural, =0 {} other {, # not marked}}</source>
            <translation>{came} venus{away, plural, =0 {} other {, # absents}}{unmarked, plural, =0 {} other {, # sans marque}}</translation>
        </message>
        <message>
            <source>{came} came{unmarked, plural, =0 {} other {, # not marked}}</source>
            <translation>{came} venus{unmarked, plural, =0 {} other {, # sans marque}}</translation>
        </message>
        <message>
            <source>{came} came</source>
            <comment>An ICU message.</comment>
            <translation>{came} venus</translation>
        </message>
        <message>
            <source>{present} of {expected} present{late, plural, =0 {} other {, # late}}{left, plural, =0 {} other {, # left early}}{excused, plural, =0 {} other {, # excused}}{absent, plural, =0 {} other {, # absent}}{unmarked, plural, =0 {} other {, # not marked}}{guests, plural, =0 {} one {, # guest} other {, # guests}}</source>
            <comment>An ICU message. A part vanishes when its number is 0.</comment>
            <translation>Présences : {present} sur {expected}{late, plural, =0 {} one {, # retard} other {, # retards}}{left, plural, =0 {} one {, # départ avant la fin} other {, # départs avant la fin}}{excused, plural, =0 {} one {, # absence excusée} other {, # absences excusées}}{absent, plural, =0 {} one {, # absence} other {, # absences}}{unmarked, plural, =0 {} other {, # à noter}}{guests, plural, =0 {} one {, # personne invitée} other {, # personnes invitées}}</translation>
        </message>
        <message>
            <source>{coming} of {of} expected{away, plural, =0 {} other {, # will not come}}{unmarked, plural, =0 {} other {, # did not say}}</source>
            <translation>{coming} sur {of} attendus{away, plural, =0 {} one {, # ne viendra pas} other {, # ne viendront pas}}{unmarked, plural, =0 {} one {, # n’a rien dit} other {, # n’ont rien dit}}</translation>
        </message>
        <message>
            <source>{coming} of {of} expected{away, plural, =0 {} other {, # will not come}}</source>
            <translation>{coming} sur {of} attendus{away, plural, =0 {} one {, # ne viendra pas} other {, # ne viendront pas}}</translation>
        </message>
        <message>
            <source>{coming} expected</source>
            <comment>An ICU message.</comment>
            <translation>{coming} attendus</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Order:</source>
            <translation>Ordre :</translation>
        </message>
        <message>
            <source>Order of the names</source>
            <translation>Ordre des noms</translation>
        </message>
        <message>
            <source>From A to Z</source>
            <translation>De A à Z</translation>
        </message>
        <message>
            <source>Who comes most, first</source>
            <translation>Qui vient le plus, d’abord</translation>
        </message>
        <message>
            <source>Leading and helping:</source>
            <translation>Animent et aident :</translation>
        </message>
        <message>
            <source>Leading:</source>
            <translation>Animation :</translation>
        </message>
        <message>
            <source>{name}, {away}</source>
            <translation>{name}, {away}</translation>
        </message>
    </context>
    <context>
        <name>DetailsTab</name>
        <message>
            <source>Name, as they want to be called</source>
            <translation>Nom, comme la personne aime être appelée</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Shown only where a group says so.</source>
            <translation>Montré seulement si un groupe le demande.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Such as: Dr, Sister</source>
            <translation>Par exemple : Dr, Sœur</translation>
        </message>
        <message>
            <source>How the whole name is written</source>
            <translation>Comment s’écrit le nom complet</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>Nom à imprimer sur une attestation</translation>
        </message>
        <message>
            <source>Empty: as the group shows it.</source>
            <translation>Vide : comme le groupe le montre.</translation>
        </message>
        <message>
            <source>Given name first</source>
            <translation>Prénom d’abord</translation>
        </message>
        <message>
            <source>Family name first</source>
            <translation>Nom de famille d’abord</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <source>So that everybody says it right.</source>
            <translation>Pour parler de la personne avec les bons mots.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>The first one is the language of their handouts.</source>
            <translation>La première est la langue de ses fiches.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>To call when they are missed.</source>
            <translation>Pour appeler si la personne manque.</translation>
        </message>
        <message>
            <source>How it is safe to reach them</source>
            <translation>Comment joindre la personne sans risque</translation>
        </message>
        <message>
            <source>Such as: mornings, no messages.</source>
            <translation>Comme : le matin, sans message.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Nothing is sent by itself.</source>
            <translation>Rien ne part tout seul.</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Personne à prévenir</translation>
        </message>
        <message>
            <source>Whom to call if they are unwell.</source>
            <translation>Qui appeler en cas de malaise.</translation>
        </message>
        <message>
            <source>What makes it easier to take part</source>
            <translation>Ce qui aide à participer</translation>
        </message>
        <message>
            <source>Such as: large print, a seat near the door.</source>
            <translation>Par exemple : gros caractères, une place près de la porte.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non connue</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Année de naissance</translation>
        </message>
        <message>
            <source>Only for figures by age.</source>
            <translation>Seulement pour compter par âge.</translation>
        </message>
        <message>
            <source>Came before this day</source>
            <translation>Venait déjà avant ce jour</translation>
        </message>
        <message>
            <source>Then no newcomer in figures.</source>
            <translation>Alors pas nouveau dans les chiffres.</translation>
        </message>
    </context>
    <context>
        <name>DoorPanel</name>
        <message>
            <source>Open with the &amp;key this computer keeps</source>
            <translation>Ouvrir avec la &amp;clé que garde cet ordinateur</translation>
        </message>
        <message>
            <source>Open the sample group</source>
            <translation>Ouvrir le groupe d’exemple</translation>
        </message>
        <message>
            <source>Open your vault</source>
            <translation>Ouvrir votre coffre</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>The people in it are invented. Its passphrase is: walnut river candle seven boats</source>
            <translation>Les personnes y sont inventées. Sa phrase de passe est : walnut river candle seven boats</translation>
        </message>
        <message>
            <source>The vault is the locked folder in which your groups and people are kept.</source>
            <translation>Le coffre est le dossier verrouillé où sont gardés vos groupes et les personnes qui y viennent.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <source>&amp;I forgot the passphrase</source>
            <translation>&amp;J’ai oublié la phrase de passe</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>&amp;Choose another vault</source>
            <translation>&amp;Choisir un autre coffre</translation>
        </message>
        <message>
            <source>&amp;Try with a sample group</source>
            <translation>&amp;Essayer avec un groupe d’exemple</translation>
        </message>
        <message>
            <source>&amp;Go to my own vault</source>
            <translation>&amp;Aller à mon propre coffre</translation>
        </message>
    </context>
    <context>
        <name>Doors</name>
        <message>
            <source>Print a paper or a handout</source>
            <translation>Imprimer un papier ou une fiche</translation>
        </message>
        <message>
            <source>print paper pdf sign-in sheet certificate flyer agreement</source>
            <translation>imprimer papier pdf feuille de présence attestation affiche accord</translation>
        </message>
        <message>
            <source>Bring in a list of people</source>
            <translation>Importer une liste de personnes</translation>
        </message>
        <message>
            <source>import roster spreadsheet excel csv address book</source>
            <translation>importer liste tableur excel csv carnet d’adresses</translation>
        </message>
        <message>
            <source>Back up the vault, or restore a backup</source>
            <translation>Sauvegarder le coffre, ou restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>backup save copy stick restore key</source>
            <translation>sauvegarde copie clé usb restaurer</translation>
        </message>
        <message>
            <source>Save the sessions for the calendar of a telephone</source>
            <translation>Enregistrer les séances pour l’agenda d’un téléphone</translation>
        </message>
        <message>
            <source>calendar icalendar ics phone telephone appointments</source>
            <translation>agenda calendrier icalendar ics téléphone portable rendez-vous</translation>
        </message>
        <message>
            <source>Figures of a quarter, a year or other days</source>
            <translation>Chiffres d’un trimestre, d’une année ou d’autres jours</translation>
        </message>
        <message>
            <source>figures statistics report funder numbers visits people age language chart</source>
            <translation>chiffres statistiques rapport financeur nombres visites personnes âge langue graphique</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>Règles pour les appels</translation>
        </message>
        <message>
            <source>rule missed sessions absence reminder follow-up call propose</source>
            <translation>règle absences séances manquées rappel suivi appel proposer</translation>
        </message>
        <message>
            <source>Those who lead: training, checks, hours</source>
            <translation>Celles et ceux qui animent : formations, attestations, heures</translation>
        </message>
        <message>
            <source>volunteer facilitator helper file credential expires supervision hours</source>
            <translation>bénévole animateur aide dossier attestation expire supervision heures</translation>
        </message>
        <message>
            <source>Rota: who leads the coming sessions</source>
            <translation>Planning : qui anime les prochaines séances</translation>
        </message>
        <message>
            <source>roster duty shift lead facilitator stand in swap away gap</source>
            <translation>planning garde animateur remplacer échanger absent trou</translation>
        </message>
        <message>
            <source>Write the steps of Help now</source>
            <translation>Écrire les étapes d’Aide maintenant</translation>
        </message>
        <message>
            <source>safety emergency danger crisis safeguarding protocol</source>
            <translation>sécurité urgence danger crise protection protocole</translation>
        </message>
        <message>
            <source>Export everything as files</source>
            <translation>Tout exporter en fichiers</translation>
        </message>
        <message>
            <source>export csv json xlsx excel spreadsheet</source>
            <translation>exporter csv json xlsx excel tableur</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>Santé du coffre</translation>
        </message>
        <message>
            <source>check damage repair mend sound</source>
            <translation>vérifier dégât réparer sain</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>Personnes ayant accès</translation>
        </message>
        <message>
            <source>account user role rights facilitator helper coordinator</source>
            <translation>compte utilisateur rôle droits facilitateur aide coordinateur</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>password key secret</source>
            <translation>mot de passe clé secret</translation>
        </message>
        <message>
            <source>Print a new recovery sheet</source>
            <translation>Imprimer une nouvelle feuille de récupération</translation>
        </message>
        <message>
            <source>recovery code forgotten lost</source>
            <translation>code de récupération code de secours oublié perdu</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Qui a fait quoi</translation>
        </message>
        <message>
            <source>log history audit</source>
            <translation>journal historique audit</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>name country time zone paper logo</source>
            <translation>nom pays fuseau horaire papier logo</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>Lignes d’écoute</translation>
        </message>
        <message>
            <source>crisis directory service telephone</source>
            <translation>crise annuaire service téléphone</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>removed deleted restore note follow-up session help line</source>
            <translation>corbeille supprimé effacé restaurer note suivi séance ligne d’écoute</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>Personnes dans la corbeille</translation>
        </message>
        <message>
            <source>removed deleted restore erase</source>
            <translation>retiré supprimé restaurer effacer</translation>
        </message>
        <message>
            <source>Two records of one person</source>
            <translation>Deux fiches d’une même personne</translation>
        </message>
        <message>
            <source>merge same person twice double duplicate join</source>
            <translation>fusionner réunir même personne deux fois double doublon</translation>
        </message>
        <message>
            <source>Plan an absence: choose the person</source>
            <translation>Prévoir une absence : choisir la personne</translation>
        </message>
        <message>
            <source>planned absence away holiday excused ahead</source>
            <translation>absence prévue absente vacances excusée d’avance</translation>
        </message>
        <message>
            <source>Move or cancel a session: choose it</source>
            <translation>Déplacer ou annuler une séance : la choisir</translation>
        </message>
        <message>
            <source>move session cancel postpone change day time place did not happen plan again</source>
            <translation>déplacer séance annuler reporter changer jour heure lieu n’a pas eu lieu prévoir à nouveau</translation>
        </message>
        <message>
            <source>Add one session: choose the day</source>
            <translation>Ajouter une séance : choisir le jour</translation>
        </message>
        <message>
            <source>add a session extra new date plan</source>
            <translation>ajouter une séance supplémentaire nouvelle date prévoir</translation>
        </message>
        <message>
            <source>Change how often a group meets: choose the group</source>
            <translation>Changer le rythme d’un groupe : choisir le groupe</translation>
        </message>
        <message>
            <source>series rhythm weekly monthly repeat weekday hour end holiday</source>
            <translation>série rythme hebdomadaire mensuel répéter jour de la semaine heure terminer férié</translation>
        </message>
        <message>
            <source>Copy a group for the next term: choose the group</source>
            <translation>Copier un groupe pour la prochaine période : choisir le groupe</translation>
        </message>
        <message>
            <source>copy group duplicate again new term</source>
            <translation>copier groupe dupliquer encore nouvelle période</translation>
        </message>
        <message>
            <source>Waiting lists: choose the group</source>
            <translation>Listes d’attente : choisir le groupe</translation>
        </message>
        <message>
            <source>waiting list offer a place queue full</source>
            <translation>liste d’attente proposer une place file complet</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>Groupes dans la corbeille</translation>
        </message>
        <message>
            <source>removed deleted restore</source>
            <translation>retiré supprimé restaurer</translation>
        </message>
    </context>
    <context>
        <name>Doubles</name>
        <message>
            <source>Some rows may be people you have already</source>
            <translation>Certaines lignes sont peut-être des personnes déjà connues</translation>
        </message>
        <message>
            <source>Some rows are for you to decide</source>
            <translation>Certaines lignes demandent votre décision</translation>
        </message>
        <message>
            <source>One row is somebody of the group: what is not known is filled in.</source>
            <translation>Une ligne est quelqu’un du groupe : ce qui n’est pas connu est complété.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows are people of the group: what is not known is filled in.</source>
            <translation>
                <numerusform>%n ligne est quelqu’un du groupe : ce qui n’est pas connu est complété.</numerusform>
                <numerusform>%n lignes sont des personnes du groupe : ce qui n’est pas connu est complété.</numerusform>
            </translation>
        </message>
        <message>
            <source>One more row may be somebody you have: it is not made twice.</source>
            <translation>Une autre ligne est peut-être une personne déjà connue : elle n’est pas créée deux fois.</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows may be people you have: they are not made twice.</source>
            <translation>
                <numerusform>%n autre ligne est peut-être une personne déjà connue : elle n’est pas créée deux fois.</numerusform>
                <numerusform>%n autres lignes sont peut-être des personnes déjà connues : elles ne sont pas créées deux fois.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drafting</name>
        <message>
            <source>The program stopped before this was kept: it was typed on {when}, and stands in its fields again.</source>
            <translation>Le programme s’est arrêté avant que ceci ne soit gardé : cela a été tapé le {when} et se trouve de nouveau dans ses champs.</translation>
        </message>
    </context>
    <context>
        <name>EditPane</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>Modifier le groupe</translation>
        </message>
        <message>
            <source>Every change is kept as soon as you go on to the next field.</source>
            <translation>Chaque changement est gardé dès que vous passez au champ suivant.</translation>
        </message>
        <message>
            <source>More people belong to this group than that.</source>
            <translation>Ce groupe compte plus de personnes que cela.</translation>
        </message>
        <message>
            <source>Fewer places all the same</source>
            <translation>Moins de places quand même</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>{what}: {which}</source>
            <translation>{what} : {which}</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Something in the form needs another look. Nothing is lost: see the marked fields.</source>
            <translation>Quelque chose est à revoir ici. Rien n’est perdu : voyez les champs signalés.</translation>
        </message>
        <message>
            <source>Your way in does not allow this. Nothing was changed. Ask a coordinator.</source>
            <translation>Votre accès ne le permet pas. Rien n’a été changé. Demandez à la coordination.</translation>
        </message>
        <message>
            <source>This is one record already. Nothing was changed. Choose another person.</source>
            <translation>C’est déjà une seule fiche. Rien n’a été changé. Choisissez une autre personne.</translation>
        </message>
        <message>
            <source>This is not there any more. Nothing was changed.</source>
            <translation>Ceci n’est plus là. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Whoever opened the vault with the recovery sheet has no name to sign with. Nothing was changed. Open it with a passphrase of your own.</source>
            <translation>Qui a ouvert le coffre avec la feuille de récupération n’a pas de nom pour signer. Rien n’a été modifié. Ouvrez-le avec votre propre phrase de passe.</translation>
        </message>
        <message>
            <source>This is not in the trash any more. Nothing was changed.</source>
            <translation>Ceci n’est plus dans la corbeille. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This person has no way in any more. Nothing was changed.</source>
            <translation>Cette personne n’a plus d’accès. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>This is the last coordinator. Nothing was changed. Make somebody else a coordinator first.</source>
            <translation>C’est la dernière personne qui coordonne. Rien n’a été changé. Nommez-en d’abord une autre.</translation>
        </message>
        <message>
            <source>This is the last way into the vault, so it stays. Nothing was changed.</source>
            <translation>C’est le dernier accès au coffre, il reste donc. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Somebody already has this picture word. Nothing was changed. Choose another one.</source>
            <translation>Quelqu’un a déjà ce mot-image. Rien n’a été changé. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This way in is not there any more. Nothing was changed.</source>
            <translation>Cet accès n’existe plus. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Only the person themselves can change their passphrase. Nothing was changed.</source>
            <translation>Seule la personne elle-même peut changer sa phrase de passe. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Change your passphrase and make a new recovery sheet first. Then the keys can be changed.</source>
            <translation>Changez d’abord votre phrase de passe et faites une nouvelle feuille de récupération. Les clés pourront alors être changées.</translation>
        </message>
        <message>
            <source>The keys were changed very often. Nothing was changed. Remove old copies of the vault first.</source>
            <translation>Les clés ont été changées très souvent. Rien n’a été changé. Retirez d’abord d’anciennes copies du coffre.</translation>
        </message>
        <message>
            <source>No more people fit into this vault. Nothing was changed. Remove somebody who has left first.</source>
            <translation>Il n’y a plus de place dans ce coffre. Rien n’a été changé. Retirez d’abord une personne qui est partie.</translation>
        </message>
        <message>
            <source>This computer has no safe place for the key that we know. Nothing was changed. Go on with the passphrase.</source>
            <translation>Cet ordinateur n’a pas d’endroit sûr que nous connaissions pour la clé. Rien n’a été changé. Continuez avec la phrase de passe.</translation>
        </message>
        <message>
            <source>This computer kept the key for 30 days. Nothing is lost. Type your passphrase again.</source>
            <translation>Cet ordinateur a gardé la clé 30 jours. Rien n’est perdu. Tapez de nouveau votre phrase de passe.</translation>
        </message>
        <message>
            <source>The computer did not keep the key, so nothing was changed. Go on with the passphrase.</source>
            <translation>L’ordinateur n’a pas gardé la clé, rien n’a donc été changé. Continuez avec la phrase de passe.</translation>
        </message>
        <message>
            <source>The vault cannot be used now. Nothing was changed. Close the program and open it again.</source>
            <translation>Le coffre ne peut pas servir pour le moment. Rien n’a été changé. Fermez le programme et ouvrez-le à nouveau.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing is lost. Try again, or use the recovery code.</source>
            <translation>Cette phrase de passe n’ouvre pas le coffre. Rien n’est perdu. Essayez encore, ou prenez le code de récupération.</translation>
        </message>
        <message>
            <source>This recovery code belongs to another vault. Nothing is lost. Look for the sheet of this vault.</source>
            <translation>Ce code de récupération est celui d’un autre coffre. Rien n’est perdu. Cherchez la feuille de ce coffre-ci.</translation>
        </message>
        <message>
            <source>This passphrase is too short to protect the group. Add another word or two.</source>
            <translation>Cette phrase de passe est trop courte pour protéger le groupe. Ajoutez un mot ou deux.</translation>
        </message>
        <message>
            <source>This passphrase is easy to guess. Use words that do not belong together, or let the program suggest one.</source>
            <translation>Cette phrase de passe est facile à deviner. Prenez des mots sans rapport entre eux, ou laissez le programme en proposer.</translation>
        </message>
        <message>
            <source>There is no vault in this folder. Nothing was changed. Choose another folder.</source>
            <translation>Il n’y a pas de coffre dans ce dossier. Rien n’a été changé. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The folder of the vault is not where it was, so nothing more is kept in it. What you typed still stands here. Put the folder or the stick back, or keep a copy elsewhere.</source>
            <translation>Le dossier du coffre n’est plus à sa place, donc plus rien n’y est gardé. Ce que vous avez écrit est toujours là. Remettez le dossier ou la clé USB, ou gardez une copie ailleurs.</translation>
        </message>
        <message>
            <source>Opening this vault would take much longer than its copies say: the file with the ways in may have been changed. Nothing was tried. Ask whoever copied files here, or restore a backup.</source>
            <translation>Ouvrir ce coffre prendrait bien plus de temps que ne le disent ses copies : le fichier des accès a peut-être été changé. Rien n’a été essayé. Demandez à la personne qui a copié des fichiers ici, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>A file of the vault is damaged, so it was not opened and nothing was changed. Open your latest copy of the folder.</source>
            <translation>Un fichier du coffre est abîmé : il n’a pas été ouvert et rien n’a été changé. Ouvrez votre dernière copie du dossier.</translation>
        </message>
        <message>
            <source>The files in this folder do not belong together. Nothing was changed. Open your latest copy of the folder.</source>
            <translation>Les fichiers de ce dossier ne vont pas ensemble. Rien n’a été changé. Ouvrez votre dernière copie du dossier.</translation>
        </message>
        <message>
            <source>The vault is damaged and open to look only, so nothing was changed. Go on with what could be read, or restore a backup.</source>
            <translation>Le coffre est abîmé et ouvert seulement pour regarder, rien n’a donc été changé. Continuez avec ce qui a pu être lu, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The vault is open to look only, so nothing was changed. Look, print and export; to change something, lock it and make its folder writable.</source>
            <translation>Le coffre est ouvert seulement pour regarder, donc rien n’a été changé. Regardez, imprimez et exportez ; pour changer quelque chose, verrouillez-le et rendez son dossier accessible en écriture.</translation>
        </message>
        <message>
            <source>No backup could be kept first, so nothing was changed. Make room on the disk, then try again.</source>
            <translation>Aucune sauvegarde n’a pu être faite avant, rien n’a donc été changé. Faites de la place sur le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>This is an older copy of the vault, so it was not opened. Nothing was changed. Look for the newer one, or restore a backup.</source>
            <translation>C’est une copie plus ancienne du coffre, elle n’a donc pas été ouverte. Rien n’a été changé. Cherchez la plus récente, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>This file is no backup of PeerGroups. Nothing was changed. Choose another one.</source>
            <translation>Ce fichier n’est pas une sauvegarde de PeerGroups. Rien n’a été changé. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This backup is damaged or incomplete. Nothing was changed. Choose another one.</source>
            <translation>Cette sauvegarde est abîmée ou incomplète. Rien n’a été changé. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The backup cannot be read or written there. Nothing is lost. Choose another place.</source>
            <translation>La sauvegarde ne peut pas être lue ou écrite là. Rien n’est perdu. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>This does not open the vault that is in this folder now, so nothing was changed. Use a passphrase of today or its recovery code, or restore the backup into a new folder.</source>
            <translation>Cela n’ouvre pas le coffre qui est maintenant dans ce dossier, rien n’a donc été changé. Prenez une phrase de passe d’aujourd’hui ou son code de récupération, ou restaurez la sauvegarde dans un nouveau dossier.</translation>
        </message>
        <message>
            <source>This vault is not damaged, so there is nothing to rescue. Open it as ever.</source>
            <translation>Ce coffre n’est pas abîmé, il n’y a donc rien à sauver. Ouvrez-le comme toujours.</translation>
        </message>
        <message>
            <source>There is no backup yet. Keep one first.</source>
            <translation>Il n’y a pas encore de sauvegarde. Faites-en d’abord une.</translation>
        </message>
        <message>
            <source>This passphrase does not open that backup. Nothing was changed. Type the one of the day it was made, or its recovery code.</source>
            <translation>Cette phrase de passe n’ouvre pas cette sauvegarde. Rien n’a été modifié. Tapez celle du jour où elle a été faite, ou son code de récupération.</translation>
        </message>
        <message>
            <source>This recovery code does not open that backup. Nothing was changed. Look for the sheet of the day it was made.</source>
            <translation>Ce code de récupération n’ouvre pas cette sauvegarde. Rien n’a été modifié. Cherchez la feuille du jour où elle a été faite.</translation>
        </message>
        <message>
            <source>The second place is not there now. The backup was kept beside the vault. Plug the stick in and try again.</source>
            <translation>Le second endroit n’est pas là en ce moment. La sauvegarde a été gardée à côté du coffre. Branchez la clé et réessayez.</translation>
        </message>
        <message>
            <source>The stick or disk of the second place is not there: without it, its folder is an empty one of this computer. The backup was kept beside the vault. Plug the stick in and try again.</source>
            <translation>La clé ou le disque du second endroit n’est pas là : sans lui, son dossier est un dossier vide de cet ordinateur. La sauvegarde a été gardée à côté du coffre. Branchez la clé et réessayez.</translation>
        </message>
        <message>
            <source>The second place does not answer, or stopped answering. The backup was kept beside the vault. See that the stick or the network is there, and keep a backup again.</source>
            <translation>Le second endroit ne répond pas, ou ne répond plus. La sauvegarde a été gardée à côté du coffre. Vérifiez que la clé ou le réseau est là, puis gardez de nouveau une sauvegarde.</translation>
        </message>
        <message>
            <source>The vault is already open in another window. Go to that window, or close it and try again.</source>
            <translation>Le coffre est déjà ouvert dans une autre fenêtre. Allez à cette fenêtre, ou fermez-la et essayez encore.</translation>
        </message>
        <message>
            <source>This folder already holds a vault. It was not touched. Open it, or choose an empty folder.</source>
            <translation>Il y a déjà un coffre dans ce dossier. Il est intact. Ouvrez-le, ou choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>Nothing can be written in this folder. Nothing is lost. Choose a folder of your own.</source>
            <translation>On ne peut rien écrire dans ce dossier. Rien n’est perdu. Choisissez un dossier à vous.</translation>
        </message>
        <message>
            <source>What you typed is kept as soon as the longer work is finished.</source>
            <translation>Ce que vous avez écrit est gardé dès que le travail long est terminé.</translation>
        </message>
        <message>
            <source>Longer work is still going on. Wait until it is finished, then try again.</source>
            <translation>Un travail plus long est encore en cours. Attendez qu’il soit fini, puis essayez encore.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change was not kept; everything before it is. Make room, then try again.</source>
            <translation>Le disque est plein : le dernier changement n’a pas été gardé, tout le reste l’est. Faites de la place, puis essayez encore.</translation>
        </message>
        <message>
            <source>The computer has too little free memory now. Nothing is lost. Close other programs and try again.</source>
            <translation>L’ordinateur manque de mémoire pour le moment. Rien n’est perdu. Fermez d’autres programmes et essayez encore.</translation>
        </message>
        <message>
            <source>That is the folder of the vault itself, where nothing else may lie. Nothing was changed. Choose another folder.</source>
            <translation>C’est le dossier du coffre lui-même, où rien d’autre ne peut se trouver. Rien n’a été changé. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The folder is not there. Nothing was changed. Make it first, or choose another one.</source>
            <translation>Le dossier n’est pas là. Rien n’a été changé. Créez-le d’abord, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Not every program that shows PDF would take this passphrase. Use plain letters, numbers and spaces between them, and fewer than a hundred.</source>
            <translation>Tous les programmes qui affichent des PDF n’accepteraient pas cette phrase de passe. Utilisez des lettres simples, des chiffres et des espaces entre eux, et moins de cent.</translation>
        </message>
        <message>
            <source>The passphrase could not be read from there. Nothing was changed.</source>
            <translation>La phrase de passe n’a pas pu être lue à cet endroit. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>The file is not there any more. Nothing was changed. Choose it again.</source>
            <translation>Le fichier n’est plus là. Rien n’a été changé. Choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file is too large to read. Nothing was changed. Split it into smaller files.</source>
            <translation>Le fichier est trop gros pour être lu. Rien n’a été changé. Coupez-le en fichiers plus petits.</translation>
        </message>
        <message>
            <source>No table was found in this file. Nothing was changed. Save it as CSV or XLSX and try again.</source>
            <translation>Aucun tableau n’a été trouvé dans ce fichier. Rien n’a été changé. Enregistrez-le en CSV ou XLSX et essayez encore.</translation>
        </message>
        <message>
            <source>This file is a calendar, not a list of people. Nothing was changed. Save the people as CSV or XLSX.</source>
            <translation>Ce fichier est un calendrier, pas une liste de personnes. Rien n’a été changé. Enregistrez les personnes en CSV ou XLSX.</translation>
        </message>
        <message>
            <source>This file is data of another program (JSON). Nothing was changed. Save the people there as CSV or XLSX.</source>
            <translation>Ce fichier contient les données d’un autre programme (JSON). Rien n’a été changé. Enregistrez-y les personnes en CSV ou XLSX.</translation>
        </message>
        <message>
            <source>This file holds everything of a vault. Nothing was changed. Bring it back in Settings, This vault.</source>
            <translation>Ce fichier contient tout d’un coffre. Rien n’a été changé. Ramenez-le dans Réglages, Ce coffre.</translation>
        </message>
        <message>
            <source>This file is not everything of a vault as PeerGroups writes it, or it was changed. Nothing was changed. Choose everything.json of an export.</source>
            <translation>Ce fichier n’est pas le tout d’un coffre tel que PeerGroups l’écrit, ou il a été modifié. Rien n’a été changé. Choisissez everything.json d’un export.</translation>
        </message>
        <message>
            <source>This file is a web page, whatever its name says. Nothing was changed. Open it in a spreadsheet and save it as XLSX.</source>
            <translation>Ce fichier est une page web, quoi que dise son nom. Rien n’a été changé. Ouvrez-le dans un tableur et enregistrez-le en XLSX.</translation>
        </message>
        <message>
            <source>These are addresses in a row. Nothing was changed. Put each person on a line of their own, name first, and try again.</source>
            <translation>Ce sont des adresses à la suite. Rien n’a été changé. Mettez chaque personne sur sa propre ligne, le nom d’abord, puis réessayez.</translation>
        </message>
        <message>
            <source>This reads like a text, not like a list of people. Nothing was changed. Put each person on a line of their own.</source>
            <translation>Cela ressemble à un texte, pas à une liste de personnes. Rien n’a été changé. Mettez chaque personne sur sa propre ligne.</translation>
        </message>
        <message>
            <source>The letters in this file cannot be read. Nothing was changed. Save it as CSV in UTF-8 and try again.</source>
            <translation>Les lettres de ce fichier sont illisibles. Rien n’a été changé. Enregistrez-le en CSV, en UTF-8, et essayez encore.</translation>
        </message>
        <message>
            <source>The file is open in another program or protected. Nothing was changed. Close it there and try again.</source>
            <translation>Le fichier est ouvert dans un autre programme, ou protégé. Rien n’a été changé. Fermez-le là-bas et essayez encore.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was changed. Choose another one.</source>
            <translation>Le fichier est vide. Rien n’a été changé. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>A file of this name is already there. It was not touched. Choose another name.</source>
            <translation>Un fichier de ce nom existe déjà. Il est intact. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The table has too many rows to read at once. Nothing was changed. Split it into smaller files.</source>
            <translation>Le tableau a trop de lignes pour être lu en une fois. Rien n’a été changé. Coupez-le en fichiers plus petits.</translation>
        </message>
        <message>
            <source>This is too long for the paper. Nothing is lost. Make it shorter and try again.</source>
            <translation>C’est trop long pour le papier. Rien n’est perdu. Raccourcissez et essayez encore.</translation>
        </message>
        <message>
            <source>There is nothing to print here yet. Nothing was changed.</source>
            <translation>Il n’y a encore rien à imprimer ici. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Nothing was chosen to print. Choose a language and how many first.</source>
            <translation>Rien n’est choisi pour l’impression. Choisissez d’abord une langue et un nombre.</translation>
        </message>
        <message>
            <source>A certificate says how often somebody came, and nobody has come to a session of this group yet.</source>
            <translation>Une attestation dit combien de fois quelqu’un est venu, et personne n’est encore venu à une séance de ce groupe.</translation>
        </message>
        <message>
            <source>This handout is not written in that language yet. Choose another language.</source>
            <translation>Cette fiche n’est pas encore écrite dans cette langue. Choisissez une autre langue.</translation>
        </message>
        <message>
            <source>A sign in this text cannot be printed. Nothing is lost. Take it out and try again.</source>
            <translation>Un signe de ce texte ne peut pas être imprimé. Rien n’est perdu. Enlevez-le et essayez encore.</translation>
        </message>
        <message>
            <source>This handout is not there any more. Nothing was changed. Choose another one.</source>
            <translation>Cette fiche n’existe plus. Rien n’a été changé. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>A word in braces in this handout is not known, so nothing was printed. Change the text and try again.</source>
            <translation>Un mot entre accolades de cette fiche n’est pas connu, rien n’a donc été imprimé. Changez le texte et réessayez.</translation>
        </message>
        <message>
            <source>Something in braces in this handout must stand alone on its line, so nothing was printed. Change the text and try again.</source>
            <translation>Quelque chose entre accolades dans cette fiche doit être seul sur sa ligne, donc rien n’a été imprimé. Modifiez le texte et réessayez.</translation>
        </message>
        <message>
            <source>Something in this handout cannot be printed, so nothing was. Change the text and try again.</source>
            <translation>Quelque chose dans cette fiche ne peut pas être imprimé, rien ne l’a donc été. Changez le texte et réessayez.</translation>
        </message>
        <message>
            <source>A table in this handout is wider than the page, so nothing was printed. Take out a column and try again.</source>
            <translation>Un tableau de cette fiche est plus large que la page, rien n’a donc été imprimé. Enlevez une colonne et réessayez.</translation>
        </message>
        <message>
            <source>A picture of this handout is not there, so nothing was printed. Add it again or take it out.</source>
            <translation>Une image de cette fiche manque, rien n’a donc été imprimé. Ajoutez-la de nouveau ou enlevez-la.</translation>
        </message>
        <message>
            <source>A picture of this handout cannot be printed, so nothing was. Choose another picture.</source>
            <translation>Une image de cette fiche ne peut pas être imprimée, rien ne l’a donc été. Choisissez une autre image.</translation>
        </message>
        <message>
            <source>An address in this handout cannot be printed, so nothing was. Write it as https:// and try again.</source>
            <translation>Une adresse de cette fiche ne peut pas être imprimée, rien ne l’a donc été. Écrivez-la avec https:// et réessayez.</translation>
        </message>
        <message>
            <source>A file of this handout is damaged, so nothing was printed. Install the program again.</source>
            <translation>Un fichier de cette fiche est abîmé, rien n’a donc été imprimé. Réinstallez le programme.</translation>
        </message>
        <message>
            <source>The words for papers in this language are damaged, so nothing was printed. Install the program again.</source>
            <translation>Les mots des papiers dans cette langue sont abîmés, rien n’a donc été imprimé. Réinstallez le programme.</translation>
        </message>
        <message>
            <source>A font of the program is damaged, so nothing was printed. Install the program again.</source>
            <translation>Une police du programme est abîmée, rien n’a donc été imprimé. Réinstallez le programme.</translation>
        </message>
        <message>
            <source>This paper is not there any more. Nothing was changed. Choose another one.</source>
            <translation>Ce papier n’existe plus. Rien n’a été changé. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The last day comes before the first. Nothing was counted. Choose other days.</source>
            <translation>Le dernier jour vient avant le premier. Rien n’a été compté. Choisissez d’autres jours.</translation>
        </message>
        <message>
            <source>Figures of nearly the same days and groups were given away before. Taking one from the other, small numbers could be worked out. Nothing was written. It is safer to give away the same days and groups again.</source>
            <translation>Des chiffres de presque les mêmes jours et groupes ont déjà été donnés. En soustrayant les uns des autres, on pourrait retrouver de petits nombres. Rien n’a été écrit. Il est plus sûr de redonner les mêmes jours et groupes.</translation>
        </message>
        <message>
            <source>Nobody can count so far back. Nothing was counted. Choose later days.</source>
            <translation>On ne peut pas compter si loin en arrière. Rien n’a été compté. Choisissez des jours plus récents.</translation>
        </message>
        <message>
            <source>This group is not there any more. Nothing was changed. Choose another one.</source>
            <translation>Ce groupe n’existe plus. Rien n’a été changé. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This group has no session for this paper. Nothing was changed. Plan one first.</source>
            <translation>Ce groupe n’a pas de séance pour ce papier. Rien n’a été changé. Prévoyez-en d’abord une.</translation>
        </message>
        <message>
            <source>This handout is already written in that language. Nothing was changed. Choose another one.</source>
            <translation>Cette fiche est déjà écrite dans cette langue. Rien n’a été changé. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>This picture is too large. Nothing was changed. Choose a smaller one.</source>
            <translation>Cette image est trop grande. Rien n’a été changé. Choisissez-en une plus petite.</translation>
        </message>
        <message>
            <source>This file is no picture that can be read. Nothing was changed. Choose a PNG or JPEG.</source>
            <translation>Ce fichier n’est pas une image lisible. Rien n’a été changé. Choisissez un PNG ou un JPEG.</translation>
        </message>
        <message>
            <source>The text is too long to keep in one piece. Take some of it out, or start a second handout.</source>
            <translation>Le texte est trop long pour être gardé d’un seul tenant. Enlevez-en une partie ou commencez une seconde fiche.</translation>
        </message>
        <message>
            <source>The file is too large for a handout. Nothing was changed. Choose a shorter text.</source>
            <translation>Le fichier est trop grand pour une fiche. Rien n’a été changé. Choisissez un texte plus court.</translation>
        </message>
        <message>
            <source>This file is no plain text. Nothing was changed. Save it as a text in UTF-8 and try again.</source>
            <translation>Ce fichier n’est pas un simple texte. Rien n’a été changé. Enregistrez-le en texte UTF-8 et réessayez.</translation>
        </message>
        <message>
            <source>This is the text the others are translated from, so it stays. Put the whole handout into the trash instead.</source>
            <translation>Les autres textes sont traduits de celui-ci, il reste donc. Mettez plutôt toute la fiche à la corbeille.</translation>
        </message>
        <message>
            <source>This group keeps no names. Nothing was changed. Count heads instead, or change what the group keeps.</source>
            <translation>Ce groupe ne garde aucun nom. Rien n’a été changé. Comptez les personnes, ou changez ce que garde le groupe.</translation>
        </message>
        <message>
            <source>This was changed again since, so it was not taken back. Change it by hand.</source>
            <translation>Ceci a encore changé depuis, donc rien n’a été défait. Changez-le à la main.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Il n’y a rien à refaire.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Il n’y a rien à défaire.</translation>
        </message>
        <message>
            <source>No column was chosen for the name. Nothing was changed. Choose the column that holds names.</source>
            <translation>Aucune colonne n’est choisie pour le nom. Rien n’a été changé. Choisissez la colonne qui contient les noms.</translation>
        </message>
        <message>
            <source>This is the sample, and everybody knows its passphrase. Nothing was brought in. Start your own vault first.</source>
            <translation>C’est l’exemple, et tout le monde connaît sa phrase de passe. Rien n’a été importé. Commencez d’abord votre propre coffre.</translation>
        </message>
        <message>
            <source>This person is already in the group. Nothing was changed.</source>
            <translation>Cette personne est déjà dans le groupe. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>That is asked of them already.</source>
            <translation>C’est déjà demandé.</translation>
        </message>
        <message>
            <source>No place is free in this group. Nothing was changed. Say that it is meant, or wait until somebody leaves.</source>
            <translation>Aucune place n’est libre dans ce groupe. Rien n’a été modifié. Dites que c’est voulu, ou attendez que quelqu’un parte.</translation>
        </message>
        <message>
            <source>Somebody else waits longer. Nothing was changed. Say why they are passed over.</source>
            <translation>Une autre personne attend depuis plus longtemps. Rien n’a été modifié. Dites pourquoi elle ne passe pas avant.</translation>
        </message>
        <message>
            <source>They were made one more than 30 days ago. Nothing was changed.</source>
            <translation>Les fiches ont été réunies il y a plus de 30 jours. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>What was made one has been changed since, so it cannot be taken apart by itself. Nothing was changed.</source>
            <translation>Ce qui a été réuni a changé depuis, et ne peut donc pas être séparé tout seul. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The latest stretch says what this person is now, and stays. Nothing was changed.</source>
            <translation>La dernière période dit ce que cette personne est maintenant, et reste. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A place is offered to this person already. Nothing was changed.</source>
            <translation>Une place est déjà proposée à cette personne. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This offer is answered already. Nothing was changed.</source>
            <translation>Cette proposition a déjà reçu une réponse. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This person does not wait for a place. Nothing was changed.</source>
            <translation>Cette personne n’attend pas de place. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>La note est vide. Écrivez d’abord un mot ou deux.</translation>
        </message>
        <message>
            <source>A signed note cannot be changed. Nothing is lost. Add to it instead.</source>
            <translation>Une note signée ne peut plus changer. Rien n’est perdu. Vous pouvez la compléter.</translation>
        </message>
        <message>
            <source>The note is too long to keep in one piece. Nothing is lost. Split it into two notes.</source>
            <translation>La note est trop longue pour être gardée d’un seul tenant. Rien n’est perdu. Coupez-la en deux notes.</translation>
        </message>
        <message>
            <source>This is not what stands on the sheet. Look at that part of the code again.</source>
            <translation>Ce n’est pas ce qui est sur la feuille. Regardez encore cette partie du code.</translation>
        </message>
        <message>
            <source>The clock of this computer may be wrong. Nothing was changed. Confirm the date above first.</source>
            <translation>L’horloge de cet ordinateur est peut-être fausse. Rien n’a été changé. Confirmez d’abord la date ci-dessus.</translation>
        </message>
        <message>
            <source>People came to this session. Nothing was changed. Take their marks back first, or say that it is meant.</source>
            <translation>Des personnes sont venues à cette séance. Rien n’a été changé. Retirez d’abord leurs marques, ou dites que c’est voulu.</translation>
        </message>
        <message>
            <source>This session is still to come. Nothing was changed. Come back when it is over.</source>
            <translation>Cette séance est encore à venir. Rien n’a été changé. Revenez quand elle sera passée.</translation>
        </message>
        <message>
            <source>This group keeps names. Nothing was changed. Mark each person instead.</source>
            <translation>Ce groupe garde les noms. Rien n’a été changé. Notez chaque personne.</translation>
        </message>
        <message>
            <source>In the folder of the vault, “{name}” is no plain file or folder of its own: it leads elsewhere or has a second name. Nothing was changed. Ask whoever gave you the folder; a plain copy of it can be opened.</source>
            <translation>Dans le dossier du coffre, « {name} » n’est pas un simple fichier ou dossier : il mène ailleurs ou porte un second nom. Rien n’a été modifié. Demandez à la personne qui vous a donné le dossier ; une simple copie de celui-ci peut être ouverte.</translation>
        </message>
        <message>
            <source>In the folder of the vault lies the file “{name}”, which PeerGroups does not make: another program had the database open, or somebody put it there. It keeps the vault from opening. Nothing was changed. It can be moved aside, and is not deleted.</source>
            <translation>Dans le dossier du coffre se trouve le fichier « {name} », que PeerGroups ne crée pas : un autre programme a ouvert la base de données, ou quelqu’un l’y a mis. Il empêche le coffre de s’ouvrir. Rien n’a été modifié. Il peut être mis de côté, et n’est pas supprimé.</translation>
        </message>
        <message>
            <source>The file “{name}” in the folder of the vault says that a backup was being put in place, but it cannot be read: it is damaged, or somebody put it there. It keeps the vault from opening. Nothing was changed. It can be moved aside, and is not deleted.</source>
            <translation>Le fichier « {name} » dans le dossier du coffre dit qu’une sauvegarde était en train d’être mise en place, mais il est illisible : il est abîmé, ou quelqu’un l’y a mis. Il empêche le coffre de s’ouvrir. Rien n’a été modifié. Il peut être mis de côté, et n’est pas supprimé.</translation>
        </message>
        <message>
            <source>This vault was made by a newer PeerGroups. Nothing was changed. Install the newer version to open it.</source>
            <translation>Ce coffre vient d’un PeerGroups plus récent. Rien n’a été changé. Installez cette version plus récente pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The recovery code is not complete. Nothing is lost. Type all of its parts.</source>
            <translation>Le code de récupération n’est pas complet. Rien n’est perdu. Tapez toutes ses parties.</translation>
        </message>
        <message>
            <source>There is a typing error in part {part} of the code. Nothing is lost. Look at that part again.</source>
            <translation>Il y a une faute de frappe dans la partie {part} du code. Rien n’est perdu. Regardez encore cette partie.</translation>
        </message>
        <message>
            <source>That did not work, and nothing was changed. Try once more.</source>
            <translation>Cela n’a pas marché, et rien n’a été changé. Essayez encore une fois.</translation>
        </message>
        <message>
            <source>This paper is made for a group. Nothing was changed. Name the group.</source>
            <translation>Ce papier est fait pour un groupe. Rien n’a été changé. Indiquez le groupe.</translation>
        </message>
        <message>
            <source>There is no group of that name. Nothing was changed. Look at the name again.</source>
            <translation>Il n’y a pas de groupe de ce nom. Rien n’a été changé. Regardez le nom encore une fois.</translation>
        </message>
        <message>
            <source>Nobody of that name comes to the group. Nothing was changed. Look at the name again.</source>
            <translation>Personne de ce nom ne vient au groupe. Rien n’a été changé. Regardez le nom encore une fois.</translation>
        </message>
        <message>
            <source>The group has no session on that day for this paper. Nothing was changed. Choose another day.</source>
            <translation>Le groupe n’a pas de séance ce jour-là pour ce papier. Rien n’a été changé. Choisissez un autre jour.</translation>
        </message>
        <message>
            <source>This session was cancelled or did not happen. Nothing was changed. Plan it again first.</source>
            <translation>Cette séance est annulée ou n’a pas eu lieu. Rien n’a été changé. Prévoyez-la d’abord à nouveau.</translation>
        </message>
        <message>
            <source>The file with the ways in is older than the vault itself. A passphrase that was taken away may open it again. Ask whoever copied files here.</source>
            <translation>Le fichier des accès est plus ancien que le coffre lui-même. Une phrase de passe retirée pourrait l’ouvrir de nouveau. Demandez qui a copié des fichiers ici.</translation>
        </message>
        <message>
            <source>The file with the ways in is an older one: your passphrase opens a newer copy of it. Ask whoever copied files here. Opened all the same, the newer one takes its place. Nothing was changed.</source>
            <translation>Le fichier des accès est plus ancien : votre phrase de passe en ouvre une copie plus récente. Demandez qui a copié des fichiers ici. Si vous ouvrez quand même, la copie la plus récente prend sa place. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>This is an older copy: you had a newer one open on this computer. What was written since is not in it. Nothing was changed.</source>
            <translation>C’est une copie plus ancienne : une plus récente était ouverte sur cet ordinateur. Ce qui a été écrit depuis n’y est pas. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>This is an older copy: its newest entry is of {here}, and you had a newer one open on this computer until {there}. What was written since is not in it. Nothing was changed.</source>
            <translation>C’est une copie plus ancienne : sa dernière entrée est du {here}, et vous en aviez une plus récente ouverte sur cet ordinateur jusqu’au {there}. Ce qui a été écrit depuis n’y est pas. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There are two copies of this vault, and both were worked in: this one until {here}, the one this computer knows until {there}. Each lacks what was written in the other. Open the one to go on with, and look into the other. Nothing was changed.</source>
            <translation>Il existe deux copies de ce coffre, et l’on a travaillé dans les deux : dans celle-ci jusqu’au {here}, dans celle que cet ordinateur connaît jusqu’au {there}. À chacune manque ce qui a été écrit dans l’autre. Ouvrez celle avec laquelle continuer, et regardez dans l’autre. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Something else has changed the vault since it was closed. What you see may not be what was written. Nothing was changed.</source>
            <translation>Quelque chose d’autre a changé le coffre depuis sa fermeture. Ce que vous voyez n’est peut-être pas ce qui a été écrit. Rien n’a été changé.</translation>
        </message>
    </context>
    <context>
        <name>EverybodyPane</name>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Name of the person to add</source>
            <translation>Nom de la personne à ajouter</translation>
        </message>
        <message>
            <source>A first name is enough</source>
            <translation>Un prénom suffit</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Those who lead</source>
            <translation>Celles et ceux qui animent</translation>
        </message>
        <message>
            <source>Entered twice?</source>
            <translation>Inscrites deux fois ?</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>Personnes dans la corbeille</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Encore personne.</translation>
        </message>
        <message>
            <source>Add the first person</source>
            <translation>Ajouter la première personne</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Add people on the page of their group.</source>
            <translation>Ajoutez les personnes sur la page de leur groupe.</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>{name} : personne ajoutée</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Ajouter un suivi</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the trash.</source>
            <translation>
                <numerusform>%n personne est à la corbeille.</numerusform>
                <numerusform>%n personnes sont à la corbeille.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} est à la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something in the program went wrong. What was kept is safe. If it happens again, restart.</source>
            <translation>Une erreur s’est produite dans le programme. Ce qui était gardé est en sûreté. Si cela revient, fermez et ouvrez à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>More people belong to this group. Say above that it is meant, or choose a higher number.</source>
            <translation>Ce groupe compte plus de personnes. Confirmez-le ci-dessus, ou choisissez un nombre plus grand.</translation>
        </message>
        <message>
            <source>This goes on. Say that they left or take a break instead.</source>
            <translation>Cela continue. Indiquez plutôt un départ ou une pause.</translation>
        </message>
        <message>
            <source>This day is over. Choose one to come.</source>
            <translation>Ce jour est passé. Choisissez-en un à venir.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Merci de remplir ceci.</translation>
        </message>
        <message>
            <source>This is too long. Make it shorter.</source>
            <translation>C’est trop long. Raccourcissez.</translation>
        </message>
        <message>
            <source>This is too short.</source>
            <translation>C’est trop court.</translation>
        </message>
        <message>
            <source>This number is too small.</source>
            <translation>Ce nombre est trop petit.</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <translation>Ce nombre est trop grand.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Ce n’est pas une date.</translation>
        </message>
        <message>
            <source>This is not a time.</source>
            <translation>Ce n’est pas une heure.</translation>
        </message>
        <message>
            <source>This is no day. Write it like {example}, or pick it from the month.</source>
            <translation>Ce n’est pas un jour. Écrivez-le comme {example}, ou choisissez-le dans le mois.</translation>
        </message>
        <message>
            <source>This is no time of day. Write it like 18:30.</source>
            <translation>Ce n’est pas une heure. Écrivez-la comme 18:30.</translation>
        </message>
        <message>
            <source>This year is more than ten years away. If it is meant, leave the field once more.</source>
            <translation>Cette année est à plus de dix ans. Si elle est voulue, quittez le champ encore une fois.</translation>
        </message>
        <message>
            <source>The year is to be one from 1900 to 2100.</source>
            <translation>L’année doit être comprise entre 1900 et 2100.</translation>
        </message>
        <message>
            <source>Please choose one from the list.</source>
            <translation>Choisissez dans la liste.</translation>
        </message>
        <message>
            <source>This is not a year.</source>
            <translation>Ce n’est pas une année.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>La fin est avant le début.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Ce n’est pas un nombre.</translation>
        </message>
        <message>
            <source>These days lie over another period.</source>
            <translation>Ces jours recouvrent une autre période.</translation>
        </message>
        <message>
            <source>Digits and signs alone are no name.</source>
            <translation>Des chiffres et des signes seuls ne sont pas un nom.</translation>
        </message>
        <message>
            <source>This cannot be kept. Please look at it again.</source>
            <translation>Ceci ne peut pas être gardé. Regardez encore, s’il vous plaît.</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>S&amp;how</source>
            <translation>A&amp;fficher</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Print this</source>
            <translation>Imprimer ceci</translation>
        </message>
        <message>
            <source>No session of this group was held in the last half year.</source>
            <translation>Aucune séance de ce groupe n’a eu lieu ces six derniers mois.</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>Semaine par semaine</translation>
        </message>
        <message>
            <source>Who came how often</source>
            <translation>Qui est venu combien de fois</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semaine du</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Venus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>times</comment>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Qui est venu</translation>
        </message>
        <message>
            <source>From {start} to {end}</source>
            <translation>Du {start} au {end}</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Type a name, Enter marks present</source>
            <translation>Tapez un nom, Entrée note la présence</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Newcomer</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>Add a newcomer</source>
            <translation>Nouvelle personne</translation>
        </message>
        <message>
            <source>From another group:</source>
            <translation>D’un autre groupe :</translation>
        </message>
        <message>
            <source>Type the newcomer's name, then press Add a newcomer.</source>
            <translation>Tapez le nom de la nouvelle personne, puis appuyez sur « Nouvelle personne ».</translation>
        </message>
        <message>
            <source>Digits and signs alone are no name. Type the newcomer's name.</source>
            <translation>Des chiffres et des signes seuls ne sont pas un nom. Écrivez le nom de la nouvelle personne.</translation>
        </message>
        <message>
            <source>Nobody on this register is called “{name}”. Shift+Enter adds “{name}” as a newcomer.</source>
            <translation>Personne sur cette liste ne s’appelle « {name} ». Maj+Entrée ajoute « {name} » comme nouvelle personne.</translation>
        </message>
        <message>
            <source>Did you mean {name}, already marked? Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>Vouliez-vous dire {name}, qui est déjà marqué·e ? Maj+Entrée ajoute « {typed} » comme nouvelle personne.</translation>
        </message>
        <message>
            <source>Did you mean {name}? Enter twice marks {name} present. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>Vouliez-vous dire {name} ? Deux fois Entrée marque {name} comme présent·e. Maj+Entrée ajoute « {typed} » comme nouvelle personne.</translation>
        </message>
        <message>
            <source>{name} is already marked. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>{name} est déjà marqué·e. Maj+Entrée ajoute « {typed} » comme nouvelle personne.</translation>
        </message>
        <message>
            <source>Did you mean {name}? Enter again marks {name} present.</source>
            <translation>Vouliez-vous dire {name} ? Entrée encore une fois marque {name} comme présent·e.</translation>
        </message>
        <message>
            <source>Enter marks {name} present. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>Entrée marque {name} comme présent·e. Maj+Entrée ajoute « {typed} » comme nouvelle personne.</translation>
        </message>
        <message>
            <source>Arrow down to the names, then Space: present, {late}: late, {left}: left early, {excused}: excused, {absent}: absent.</source>
            <translation>Flèche bas pour aller aux noms, puis Espace : présence, {late} : retard, {left} : départ avant la fin, {excused} : absence excusée, {absent} : absence.</translation>
        </message>
    </context>
    <context>
        <name>FinishPane</name>
        <message>
            <source>1. Attendance</source>
            <translation>1. Présences</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Retour au registre</translation>
        </message>
        <message>
            <source>2. Note</source>
            <translation>2. Note</translation>
        </message>
        <message>
            <source>3. Follow-ups</source>
            <translation>3. Suivis</translation>
        </message>
        <message>
            <source>Finish session</source>
            <translation>Terminer la séance</translation>
        </message>
        <message>
            <source>The next session is on {day_and_time}.</source>
            <translation>La prochaine séance est le {day_and_time}.</translation>
        </message>
        <message>
            <source>No further session is planned.</source>
            <translation>Aucune autre séance n’est prévue.</translation>
        </message>
        <message>
            <source>{number, plural, one {# person came.} other {# people came.}}</source>
            <translation>{number, plural, one {# personne est venue.} other {# personnes sont venues.}}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not marked yet: {names}</source>
            <translation>Encore à noter : {names}</translation>
        </message>
        <message>
            <source>{number, plural, one {Mark the one unmarked absent} other {Mark the # unmarked absent}}</source>
            <translation>{number, plural, one {Noter l’absence de la dernière personne} other {Noter l’absence des # autres personnes}}</translation>
        </message>
        <message>
            <source>{number, plural, =0 {Mark who is away excused} one {Mark one absent, who is away excused} other {Mark # absent, who is away excused}}</source>
            <translation>{number, plural, =0 {Marquer excusé qui est en congé} one {Marquer une personne absente, excusé qui est en congé} other {Marquer # personnes absentes, excusé qui est en congé}}</translation>
        </message>
        <message>
            <source>Nobody is marked as having led.</source>
            <translation>Personne n’est noté comme ayant animé.</translation>
        </message>
        <message>
            <source>Led by {names}</source>
            <translation>Animée par {names}</translation>
        </message>
        <message>
            <source>{names} led.</source>
            <translation>Animée par {names}.</translation>
        </message>
        <message>
            <source>No note is written yet.</source>
            <translation>Aucune note n’est encore écrite.</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>Écrire la note</translation>
        </message>
        <message>
            <source>The note is written and not signed yet.</source>
            <translation>La note est écrite et pas encore signée.</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Ouvrir la note</translation>
        </message>
        <message>
            <source>The note is signed.</source>
            <translation>La note est signée.</translation>
        </message>
        <message>
            <source>A call is planned for those ticked.</source>
            <translation>Un appel est prévu pour les personnes cochées.</translation>
        </message>
        <message>
            <source>Nobody is to be called by the rules of this group.</source>
            <translation>D’après les règles de ce groupe, il n’y a personne à appeler.</translation>
        </message>
        <message>
            <source>Call {name}: {why}</source>
            <translation>Appeler {name} : {why}</translation>
        </message>
        <message>
            <source>Registers of other sessions are still missing:</source>
            <translation>Les registres d’autres séances manquent encore :</translation>
        </message>
        <message>
            <source>Everyone who was not marked is absent now.</source>
            <translation>L’absence de toutes les autres personnes est notée.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is absent now. Away and excused: {names}</source>
            <translation>L’absence de toutes les autres personnes est notée. Absence annoncée et excusée : {names}</translation>
        </message>
        <message>
            <source>{number, plural, =0 {The session is finished.} one {The session is finished, and # call is planned.} other {The session is finished, and # calls are planned.}}</source>
            <translation>{number, plural, =0 {La séance est terminée.} one {La séance est terminée, et # appel est prévu.} other {La séance est terminée, et # appels sont prévus.}}</translation>
        </message>
    </context>
    <context>
        <name>FittedTable</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>{column} (not shown: no room)</source>
            <translation>{column} (caché : pas de place)</translation>
        </message>
    </context>
    <context>
        <name>FollowUpWords</name>
        <message>
            <source>▲ {date}, overdue</source>
            <translation>▲ {date}, en retard</translation>
        </message>
        <message>
            <source>● {date}, today</source>
            <translation>● {date}, aujourd’hui</translation>
        </message>
        <message>
            <source>asked not to be contacted</source>
            <translation>ne veut pas être contacté</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Guests</source>
            <translation>Invité·e·s</translation>
        </message>
        <message>
            <source>Guests without a name</source>
            <translation>Personnes invitées, sans nom</translation>
        </message>
        <message>
            <source>One guest fewer</source>
            <translation>Une personne invitée de moins</translation>
        </message>
        <message>
            <source>One guest more</source>
            <translation>Une personne invitée de plus</translation>
        </message>
        <message>
            <source>Mark with a reason</source>
            <translation>Noter avec une raison</translation>
        </message>
        <message>
            <source>Print sheet</source>
            <translation>Imprimer la feuille</translation>
        </message>
        <message>
            <source>Print everything for this evening</source>
            <translation>Tout imprimer pour cette soirée</translation>
        </message>
        <message>
            <source>Type the paper back</source>
            <translation>Recopier la feuille</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>missed {days}</source>
            <translation>absence : {days}</translation>
        </message>
        <message>
            <source>came to {came} of {of} sessions in {weeks, plural, one {# week} other {# weeks}}</source>
            <translation>venue à {came} séances sur {of} en {weeks, plural, one {# semaine} other {# semaines}}</translation>
        </message>
        <message>
            <source>came for the first time on {day}</source>
            <translation>première venue : {day}</translation>
        </message>
        <message>
            <source>was away from {first} to {last}</source>
            <translation>absence prévue : {first} – {last}</translation>
        </message>
        <message>
            <source>is paused since {day}, and nothing was heard since</source>
            <translation>en pause depuis : {day} ; sans nouvelles depuis</translation>
        </message>
        <message>
            <source>Proposed because: {what}</source>
            <translation>Proposé parce que : {what}</translation>
        </message>
        <message>
            <source>{group}: {what}</source>
            <translation>{group} : {what}</translation>
        </message>
    </context>
    <context>
        <name>Founding</name>
        <message>
            <source>Changing the passphrase. This takes a few seconds.</source>
            <translation>La phrase de passe change. Cela prend quelques secondes.</translation>
        </message>
        <message>
            <source>Making the vault. This takes a few seconds.</source>
            <translation>Le coffre se prépare. Cela prend quelques secondes.</translation>
        </message>
        <message>
            <source>Making a recovery code</source>
            <translation>Un code de récupération se prépare</translation>
        </message>
    </context>
    <context>
        <name>FreePlaces</name>
        <message>
            <source>A place in {group} is free.</source>
            <translation>Une place est libre dans {group}.</translation>
        </message>
        <message>
            <source>{name} waits since {date}.</source>
            <translation>{name} attend depuis le {date}.</translation>
        </message>
        <message>
            <source>Offer it to {name}</source>
            <translation>La proposer à {name}</translation>
        </message>
        <message>
            <source>Offer the place in {group} to {name}</source>
            <translation>Proposer à {name} la place dans {group}</translation>
        </message>
        <message>
            <source>{name} has not answered by {date}.</source>
            <translation>{name} n’a pas répondu au {date}.</translation>
        </message>
        <message>
            <source>Open the waiting list</source>
            <translation>Ouvrir la liste d’attente</translation>
        </message>
        <message>
            <source>Open the waiting list of {group}</source>
            <translation>Ouvrir la liste d’attente de {group}</translation>
        </message>
        <message>
            <source>A place in {group} is offered to {name} until {date}.</source>
            <translation>Une place dans {group} est proposée à {name} jusqu’au {date}.</translation>
        </message>
    </context>
    <context>
        <name>Full</name>
        <message>
            <source>No place is free.</source>
            <translation>Aucune place n’est libre.</translation>
        </message>
        <message>
            <source>One more than there are places</source>
            <translation>Une personne de plus que de places</translation>
        </message>
        <message>
            <source>There are not so many free places.</source>
            <translation>Il n’y a pas autant de places libres.</translation>
        </message>
        <message>
            <source>More than there are places</source>
            <translation>Plus que de places</translation>
        </message>
    </context>
    <context>
        <name>GroupWords</name>
        <message>
            <source>held</source>
            <translation>tenue</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>did not happen</source>
            <translation>n’a pas eu lieu</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>déplacée</translation>
        </message>
        <message>
            <source>has a topic</source>
            <translation>a un thème</translation>
        </message>
        <message>
            <source>has a plan</source>
            <translation>a un plan</translation>
        </message>
        <message>
            <source>has a note or a follow-up</source>
            <translation>a une note ou un suivi</translation>
        </message>
        <message>
            <source>somebody is marked</source>
            <translation>quelqu’un est marqué</translation>
        </message>
        <message>
            <source>guests are counted</source>
            <translation>des invités sont comptés</translation>
        </message>
        <message>
            <source>its sheet is printed</source>
            <translation>sa feuille est imprimée</translation>
        </message>
        <message>
            <source>has a place of its own</source>
            <translation>a son propre lieu</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>dans la corbeille</translation>
        </message>
        <message>
            <source>Numbers only</source>
            <translation>Seulement des nombres</translation>
        </message>
        <message>
            <source>No names are kept. You count how many people came.</source>
            <translation>Aucun nom n’est gardé. Vous comptez combien de personnes sont venues.</translation>
        </message>
        <message>
            <source>The name each person chooses</source>
            <translation>Le nom que chaque personne choisit</translation>
        </message>
        <message>
            <source>Lists show one name, such as “Amina” or “Blue”.</source>
            <translation>Les listes montrent un seul nom, comme « Amina » ou « Bleu ».</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>Prénom et initiale</translation>
        </message>
        <message>
            <source>Lists show “Amina M.”. The family name stays on the person’s page.</source>
            <translation>Les listes montrent « Amina M. ». Le nom de famille reste sur la page de la personne.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>Lists and papers show “Amina Mansour”.</source>
            <translation>Les listes et les papiers montrent « Amina Mansour ».</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>chosen name</source>
            <translation>nom choisi</translation>
        </message>
        <message>
            <source>first and initial</source>
            <translation>prénom et initiale</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>nom complet</translation>
        </message>
        <message>
            <source>{name} waits for a place</source>
            <translation>{name} attend une place</translation>
        </message>
        <message>
            <source>{name} comes to the group</source>
            <translation>{name} vient au groupe</translation>
        </message>
        <message>
            <source>{name} takes a break</source>
            <translation>{name} fait une pause</translation>
        </message>
        <message>
            <source>{name} has left the group</source>
            <translation>{name} ne vient plus au groupe</translation>
        </message>
        <message>
            <source>{name} has completed the series</source>
            <translation>{name} a suivi toute la série</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait for a place.</source>
            <translation>
                <numerusform>%n personne attend une place.</numerusform>
                <numerusform>%n personnes attendent une place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) come to the group.</source>
            <translation>
                <numerusform>%n personne vient au groupe.</numerusform>
                <numerusform>%n personnes viennent au groupe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) take a break.</source>
            <translation>
                <numerusform>%n personne fait une pause.</numerusform>
                <numerusform>%n personnes font une pause.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have left the group.</source>
            <translation>
                <numerusform>%n personne a quitté le groupe.</numerusform>
                <numerusform>%n personnes ont quitté le groupe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have completed the series.</source>
            <translation>
                <numerusform>%n personne a suivi toute la série.</numerusform>
                <numerusform>%n personnes ont suivi toute la série.</numerusform>
            </translation>
        </message>
        <message>
            <source>the first</source>
            <translation>le premier</translation>
        </message>
        <message>
            <source>the second</source>
            <translation>le deuxième</translation>
        </message>
        <message>
            <source>the third</source>
            <translation>le troisième</translation>
        </message>
        <message>
            <source>the fourth</source>
            <translation>le quatrième</translation>
        </message>
        <message>
            <source>the fifth</source>
            <translation>le cinquième</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>le dernier</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{members} of {capacity}</source>
            <translation>{members} sur {capacity}</translation>
        </message>
        <message>
            <source>Once, on {date} at {time}</source>
            <translation>Une fois, le {date} à {time}</translation>
        </message>
        <message>
            <source>Every week on {weekday} at {time}</source>
            <translation>Chaque semaine, le {weekday} à {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on {weekday} at {time}</source>
            <translation>
                <numerusform>Chaque semaine, le {weekday} à {time}</numerusform>
                <numerusform>Toutes les %n semaines, le {weekday} à {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On the last day of every month at {time}</source>
            <translation>Le dernier jour de chaque mois à {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on the last day at {time}</source>
            <translation>
                <numerusform>Tous les %n mois, le dernier jour, à {time}</numerusform>
                <numerusform>Tous les %n mois, le dernier jour, à {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On day {day} of every month at {time}</source>
            <translation>Le {day} de chaque mois à {time}</translation>
        </message>
        <message>
            <source>Every year, as on {date}, at {time}</source>
            <translation>Chaque année, comme le {date}, à {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years, as on {date}, at {time}</source>
            <translation>
                <numerusform>Chaque année, comme le {date}, à {time}</numerusform>
                <numerusform>Tous les %n ans, comme le {date}, à {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on day {day} at {time}</source>
            <translation>
                <numerusform>Tous les %n mois, le {day}, à {time}</numerusform>
                <numerusform>Tous les %n mois, le {day}, à {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on {which} {weekday} at {time}</source>
            <translation>
                <numerusform>Tous les %n mois, {which} {weekday}, à {time}</numerusform>
                <numerusform>Tous les %n mois, {which} {weekday}, à {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On the first {weekday} of every month at {time}</source>
            <translation>Le premier {weekday} de chaque mois à {time}</translation>
        </message>
        <message>
            <source>On the second {weekday} of every month at {time}</source>
            <translation>Le deuxième {weekday} de chaque mois à {time}</translation>
        </message>
        <message>
            <source>On the third {weekday} of every month at {time}</source>
            <translation>Le troisième {weekday} de chaque mois à {time}</translation>
        </message>
        <message>
            <source>On the fourth {weekday} of every month at {time}</source>
            <translation>Le quatrième {weekday} de chaque mois à {time}</translation>
        </message>
        <message>
            <source>On the fifth {weekday} of every month at {time}</source>
            <translation>Le cinquième {weekday} de chaque mois à {time}</translation>
        </message>
        <message>
            <source>On the last {weekday} of every month at {time}</source>
            <translation>Le dernier {weekday} de chaque mois à {time}</translation>
        </message>
        <message>
            <source>offered on {date}, answer by {end}</source>
            <translation>proposée le {date}, réponse d’ici le {end}</translation>
        </message>
        <message>
            <source>offered on {date}, accepted on {end}</source>
            <translation>proposée le {date}, acceptée le {end}</translation>
        </message>
        <message>
            <source>offered on {date}, declined on {end}</source>
            <translation>proposée le {date}, refusée le {end}</translation>
        </message>
        <message>
            <source>offered on {date}, no answer by {end}</source>
            <translation>proposée le {date}, sans réponse au {end}</translation>
        </message>
        <message>
            <source>offered on {date}, taken back on {end}</source>
            <translation>proposée le {date}, retirée le {end}</translation>
        </message>
    </context>
    <context>
        <name>Handouts</name>
        <message>
            <source>Sign-in sheet</source>
            <translation>Feuille de présence</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>Plan de la séance</translation>
        </message>
        <message>
            <source>Session record</source>
            <translation>Compte rendu de la séance</translation>
        </message>
        <message>
            <source>Group agreement to sign</source>
            <translation>Accord du groupe à signer</translation>
        </message>
        <message>
            <source>Welcome card</source>
            <translation>Carte de bienvenue</translation>
        </message>
        <message>
            <source>Local help card</source>
            <translation>Carte d’aide locale</translation>
        </message>
        <message>
            <source>Feedback form</source>
            <translation>Formulaire d’avis</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Name cards</source>
            <translation>Cartes de nom</translation>
        </message>
        <message>
            <source>Flyer with strips to tear off</source>
            <translation>Affiche avec bandes à détacher</translation>
        </message>
        <message>
            <source>Mood diary with the session dates</source>
            <translation>Journal d’humeur avec les dates des séances</translation>
        </message>
        <message>
            <source>Everything for one evening</source>
            <translation>Tout pour une soirée</translation>
        </message>
        <message>
            <source>Who came, in charts and tables</source>
            <translation>Qui est venu, en graphiques et tableaux</translation>
        </message>
        <message>
            <source>Attendance grid: who came when</source>
            <translation>Grille de présence : qui est venu et quand</translation>
        </message>
        <message>
            <source>Calls to make</source>
            <translation>Appels à faire</translation>
        </message>
        <message>
            <source>Log of hours to sign</source>
            <translation>Relevé d’heures à signer</translation>
        </message>
        <message>
            <source>Rota: who leads which session</source>
            <translation>Planning : qui anime quelle séance</translation>
        </message>
        <message>
            <source>Contact sheet</source>
            <translation>Feuille de contacts</translation>
        </message>
        <message>
            <source>Papers for your group</source>
            <translation>Papiers pour votre groupe</translation>
        </message>
        <message>
            <source>For participants</source>
            <translation>Pour les participants</translation>
        </message>
        <message>
            <source>For families</source>
            <translation>Pour les familles</translation>
        </message>
        <message>
            <source>For facilitators</source>
            <translation>Pour les personnes qui animent</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>the original text</source>
            <translation>le texte d’origine</translation>
        </message>
        <message>
            <source>draft: translated, not yet read by a fluent speaker</source>
            <translation>brouillon : traduit, pas encore lu par quelqu’un qui parle bien la langue</translation>
        </message>
        <message>
            <source>checked against the English, not yet read by a fluent speaker</source>
            <translation>vérifié d’après l’anglais, pas encore lu par quelqu’un qui parle bien la langue</translation>
        </message>
        <message>
            <source>read by a fluent speaker</source>
            <translation>relu par quelqu’un qui parle bien la langue</translation>
        </message>
        <message>
            <source>Line {line}: the program does not know this word in braces. Choose one from “Insert”.</source>
            <translation>Ligne {line} : le programme ne connaît pas ce mot entre accolades. Choisissez-en un dans « Insérer ».</translation>
        </message>
        <message>
            <source>Line {line}: this stands alone on its line or not at all.</source>
            <translation>Ligne {line} : ceci est seul sur sa ligne ou n’y est pas.</translation>
        </message>
        <message>
            <source>Line {line}: this cannot be printed. Use the buttons above the text.</source>
            <translation>Ligne {line} : ceci ne peut pas être imprimé. Utilisez les boutons au-dessus du texte.</translation>
        </message>
        <message>
            <source>Line {line}: this table is wider than the page. Take out a column.</source>
            <translation>Ligne {line} : ce tableau est plus large que la page. Enlevez une colonne.</translation>
        </message>
        <message>
            <source>The text is too long for a paper. Make it shorter.</source>
            <translation>Le texte est trop long pour un papier. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>Line {line}: a sign here cannot be printed. Take it out.</source>
            <translation>Ligne {line} : un signe ne peut pas être imprimé ici. Enlevez-le.</translation>
        </message>
        <message>
            <source>Line {line}: there is no picture of this name. Add it with “Picture”.</source>
            <translation>Ligne {line} : il n’y a pas d’image de ce nom. Ajoutez-la avec « Image ».</translation>
        </message>
        <message>
            <source>Line {line}: only addresses that begin with https:// can be printed.</source>
            <translation>Ligne {line} : seules les adresses qui commencent par https:// peuvent être imprimées.</translation>
        </message>
        <message>
            <source>Line {line}: the program does not know {word}. Choose one from “Insert”.</source>
            <translation>Ligne {line} : le programme ne connaît pas {word}. Choisissez-en un dans « Insérer ».</translation>
        </message>
        <message>
            <source>Line {line}: {word} stands alone on its line or not at all.</source>
            <translation>Ligne {line} : {word} est seul sur sa ligne ou n’y est pas.</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Use the buttons above the text.</source>
            <translation>Ligne {line} : {word} ne peut pas être imprimé. Utilisez les boutons au-dessus du texte.</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Take it out.</source>
            <translation>Ligne {line} : {word} ne peut pas être imprimé. Retirez-le.</translation>
        </message>
        <message>
            <source>Line {line}: there is no picture {word}. Add it with “Picture”.</source>
            <translation>Ligne {line} : il n’y a pas d’image {word}. Ajoutez-la avec « Image ».</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Addresses begin with https://.</source>
            <translation>Ligne {line} : {word} ne peut pas être imprimé. Les adresses commencent par https://.</translation>
        </message>
        <message>
            <source>Line {line}: this cannot be printed as it stands.</source>
            <translation>Ligne {line} : ceci ne peut pas être imprimé tel quel.</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>Planning des animateurs</translation>
        </message>
    </context>
    <context>
        <name>HandoutsPage</name>
        <message>
            <source>Handouts and papers</source>
            <translation>Fiches et papiers</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Start a group first: this paper is made for one.</source>
            <translation>Créez d’abord un groupe : ce papier est fait pour un groupe.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>Créer votre premier groupe</translation>
        </message>
        <message>
            <source>This group has no session for this paper.</source>
            <translation>Ce groupe n’a pas de séance pour ce papier.</translation>
        </message>
        <message>
            <source>This group has nobody with a name, so there is nothing to print.</source>
            <translation>Personne dans ce groupe n’a de nom, il n’y a donc rien à imprimer.</translation>
        </message>
        <message>
            <source>Not written yet in: {languages}</source>
            <translation>Pas encore écrit en : {languages}</translation>
        </message>
        <message>
            <source>Confidential: it holds what only those who lead should read.</source>
            <translation>Confidentiel : il contient ce que seules les personnes qui animent doivent lire.</translation>
        </message>
        <message>
            <source>read by {name}, {day}</source>
            <translation>lu par {name}, {day}</translation>
        </message>
        <message>
            <source>Choose for whom the paper is, or how many copies you need.</source>
            <translation>Choisissez pour qui est le papier, ou combien d’exemplaires il vous faut.</translation>
        </message>
        <message>
            <source>{sentence} But which row is whose could not be kept, so it cannot be typed back by its numbers.</source>
            <translation>{sentence} Mais il n’a pas été possible de noter à qui est chaque ligne : elle ne pourra pas être saisie par ses numéros.</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>Is it sound?</source>
            <translation>Est-il en bon état ?</translation>
        </message>
        <message>
            <source>The program looks for damage everywhere in the vault once a week and after a power cut. It changes nothing, and you can go on working meanwhile.</source>
            <translation>Le programme cherche des dégâts dans tout le coffre une fois par semaine et après une coupure de courant. Il ne change rien, et vous pouvez continuer à travailler pendant ce temps.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>Mend the search</source>
            <translation>Réparer la recherche</translation>
        </message>
        <message>
            <source>Close and restore a backup</source>
            <translation>Fermer et restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>What could be read</source>
            <translation>Ce qui a pu être lu</translation>
        </message>
        <message>
            <source>First export everything: then nothing of this can be lost. Then go on working with what could be read, or restore a backup. The damaged files are set aside and never deleted.</source>
            <translation>Exportez d’abord tout : rien de cela ne peut alors se perdre. Continuez ensuite avec ce qui a pu être lu, ou restaurez une sauvegarde. Les fichiers abîmés sont mis de côté et jamais supprimés.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Tout exporter</translation>
        </message>
        <message>
            <source>Go on working with this</source>
            <translation>Continuer avec cela</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were found. Nothing was changed.</source>
            <translation>
                <numerusform>%n chose a été trouvée. Rien n’a été changé.</numerusform>
                <numerusform>%n choses ont été trouvées. Rien n’a été changé.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was not looked through on this computer yet.</source>
            <translation>Il n’a pas encore été vérifié sur cet ordinateur.</translation>
        </message>
        <message>
            <source>It was looked through on {day}, and it is sound.</source>
            <translation>Il a été vérifié le {day}, et il est en bon état.</translation>
        </message>
        <message>
            <source>some</source>
            <translation>une partie</translation>
        </message>
        <message>
            <source>Read again: {list}</source>
            <translation>Relu : {list}</translation>
        </message>
        <message>
            <source>other things</source>
            <translation>autres choses</translation>
        </message>
        <message>
            <source>Could not be read: {list}</source>
            <translation>N’a pas pu être lu : {list}</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>groupes</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>séances</translation>
        </message>
        <message>
            <source>attendance marks</source>
            <translation>présences notées</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <source>follow-ups</source>
            <translation>suivis</translation>
        </message>
        <message>
            <source>{what}: {number}</source>
            <translation>{what} : {number}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Something in the vault needs a look: see the list.</source>
            <translation>Quelque chose dans le coffre demande un coup d’œil : voyez la liste.</translation>
        </message>
        <message>
            <source>The vault is sound.</source>
            <translation>Le coffre est en bon état.</translation>
        </message>
        <message>
            <source>Is this the right copy?</source>
            <translation>Est-ce la bonne copie ?</translation>
        </message>
        <message>
            <source>Go on with it all the same</source>
            <translation>Continuer avec elle quand même</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>La laisser telle quelle</translation>
        </message>
        <message>
            <source>What could be read is your vault now. Open it as usual.</source>
            <translation>Ce qui a pu être lu est maintenant votre coffre. Ouvrez-le comme d’habitude.</translation>
        </message>
    </context>
    <context>
        <name>HelpLinePane</name>
        <message>
            <source>&amp;Name of the help line or service</source>
            <translation>&amp;Nom de la ligne d’écoute ou du service</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Téléphone</translation>
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation>&amp;Horaires</translation>
        </message>
        <message>
            <source>When somebody answers.</source>
            <translation>Quand quelqu’un répond.</translation>
        </message>
        <message>
            <source>What it is a&amp;bout</source>
            <translation>&amp;De quoi il s’agit</translation>
        </message>
        <message>
            <source>Help cards are in this order.</source>
            <translation>Les cartes d’aide suivent cet ordre.</translation>
        </message>
        <message>
            <source>&amp;Languages spoken there</source>
            <translation>&amp;Langues parlées</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>C&amp;ost</source>
            <translation>&amp;Coût</translation>
        </message>
        <message>
            <source>Such as: free.</source>
            <translation>Par exemple : gratuit.</translation>
        </message>
        <message>
            <source>What it is &amp;for</source>
            <translation>Pour &amp;quoi</translation>
        </message>
        <message>
            <source>&amp;Crisis line: it comes first on every paper</source>
            <translation>Ligne d’&amp;urgence : elle vient en premier sur chaque papier</translation>
        </message>
        <message>
            <source>Add this help line</source>
            <translation>Ajouter cette ligne d’écoute</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>Dans d’autres langues</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>{name} : ligne ajoutée</translation>
        </message>
    </context>
    <context>
        <name>HelpLineTextsPane</name>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Papers in a language say this. What is left empty is said as it stands anyway.</source>
            <translation>Les papiers dans une langue disent ceci. Ce qui reste vide est dit comme maintenant.</translation>
        </message>
        <message>
            <source>{language} (written)</source>
            <translation>{language} (rédigé)</translation>
        </message>
        <message>
            <source>Name of the help line or service</source>
            <translation>Nom de la ligne d’écoute ou du service</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Actuellement : {text}</translation>
        </message>
    </context>
    <context>
        <name>HelpLinesPane</name>
        <message>
            <source>People find these at the foot of your handouts. Crisis lines come first.</source>
            <translation>On les trouve au bas de vos fiches. Les lignes d’urgence viennent en premier.</translation>
        </message>
        <message>
            <source>Add a help line</source>
            <translation>Ajouter une ligne d’écoute</translation>
        </message>
        <message>
            <source>All are right today</source>
            <translation>Toutes sont justes aujourd’hui</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>No help line yet.</source>
            <translation>Pas encore de ligne d’écoute.</translation>
        </message>
        <message>
            <source>Add the first help line</source>
            <translation>Ajouter la première ligne d’écoute</translation>
        </message>
        <message>
            <source>Crisis line</source>
            <translation>Ligne d’urgence</translation>
        </message>
        <message>
            <source>Right today</source>
            <translation>Juste aujourd’hui</translation>
        </message>
        <message>
            <source>{name} is right today</source>
            <translation>{name} est juste aujourd’hui</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Modifier : {name}</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>{name} into the trash</source>
            <translation>{name} à la corbeille</translation>
        </message>
        <message>
            <source>Never checked</source>
            <translation>Jamais vérifiée</translation>
        </message>
        <message>
            <source>Checked on {day}</source>
            <translation>Vérifiée le {day}</translation>
        </message>
        <message>
            <source>Papers say that {name} was right today.</source>
            <translation>Les papiers disent que {name} était juste aujourd’hui.</translation>
        </message>
        <message>
            <source>Papers say that all help lines were right today.</source>
            <translation>Les papiers disent que toutes les lignes d’écoute étaient justes aujourd’hui.</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} est dans la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message>
            <source>These dates are holidays. Ticked ones are left out:</source>
            <translation>Ces dates sont des jours fériés. Les dates cochées sont sautées :</translation>
        </message>
        <message>
            <source>{date}: {holiday}</source>
            <translation>{date} : {holiday}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s): {groups}</source>
            <translation>
                <numerusform>%n séance : {groups}</numerusform>
                <numerusform>%n séances : {groups}</numerusform>
            </translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Sauter</translation>
        </message>
        <message>
            <source>Skip the sessions of {date}</source>
            <translation>Sauter les séances du {date}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep the sessions of {date}</source>
            <translation>Garder les séances du {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of {date} will not take place</source>
            <translation>
                <numerusform>%n séance du {date} n’aura pas lieu</numerusform>
                <numerusform>%n séances du {date} n’auront pas lieu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of {date} stay</source>
            <translation>
                <numerusform>%n séance du {date} reste</numerusform>
                <numerusform>%n séances du {date} restent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPane</name>
        <message>
            <source>1. The file</source>
            <translation>1. Le fichier</translation>
        </message>
        <message>
            <source>2. What each column is</source>
            <translation>2. Ce qu’est chaque colonne</translation>
        </message>
        <message>
            <source>3. Before you bring them in</source>
            <translation>3. Avant d’importer</translation>
        </message>
        <message>
            <source>A list from a spreadsheet, an address book or a text. It is only read, never changed.</source>
            <translation>Une liste d’un tableur, d’un carnet d’adresses ou d’un texte. Elle est seulement lue, jamais changée.</translation>
        </message>
        <message>
            <source>Which &amp;sheet of the file</source>
            <translation>Quelle &amp;feuille du fichier</translation>
        </message>
        <message>
            <source>The columns are as you chose them for a list like this one.</source>
            <translation>Les colonnes sont comme vous les avez choisies pour une liste semblable.</translation>
        </message>
        <message>
            <source>The first row says what the columns are</source>
            <translation>La première ligne dit ce que sont les colonnes</translation>
        </message>
        <message>
            <source>Bring in a list</source>
            <translation>Importer une liste</translation>
        </message>
        <message>
            <source>This group keeps no names, so there is no list to bring in.</source>
            <translation>Ce groupe ne garde aucun nom, il n’y a donc pas de liste à importer.</translation>
        </message>
        <message>
            <source>Into {group}</source>
            <translation>Dans {group}</translation>
        </message>
        <message>
            <source>The list was not brought in: choose the file again.</source>
            <translation>La liste n’a pas été importée : choisissez de nouveau le fichier.</translation>
        </message>
    </context>
    <context>
        <name>IndexPane</name>
        <message>
            <source>&amp;Language of the window</source>
            <translation>&amp;Langue de la fenêtre</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>&amp;Taille du texte</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <source>&amp;Minutes without a key until the vault is locked</source>
            <translation>&amp;Minutes sans toucher au clavier avant que le coffre se verrouille</translation>
        </message>
        <message>
            <source>Nobody reads along when you are called away.</source>
            <translation>Personne ne lit si l’on vous appelle ailleurs.</translation>
        </message>
        <message>
            <source>Title of the &amp;window</source>
            <translation>Titre de la &amp;fenêtre</translation>
        </message>
        <message>
            <source>It is seen in the list of windows and by whoever looks over. A person is never named there.</source>
            <translation>On le voit dans la liste des fenêtres et par-dessus l’épaule. Il ne nomme jamais une personne.</translation>
        </message>
        <message>
            <source>The page only</source>
            <translation>La page seulement</translation>
        </message>
        <message>
            <source>The page and the group</source>
            <translation>La page et le groupe</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast on black</source>
            <translation>Contraste fort sur noir</translation>
        </message>
        <message>
            <source>High contrast on white</source>
            <translation>Contraste fort sur blanc</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Autres réglages</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Name, country, time zone, paper.</source>
            <translation>Nom, pays, fuseau horaire, papier.</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>Lignes d’écoute</translation>
        </message>
        <message>
            <source>They stand at the foot of handouts.</source>
            <translation>Elles sont au bas des fiches.</translation>
        </message>
        <message>
            <source>Steps of Help now</source>
            <translation>Étapes d’Aide maintenant</translation>
        </message>
        <message>
            <source>What is to be done when somebody is in danger: Ctrl+E.</source>
            <translation>Ce qu’il faut faire quand quelqu’un est en danger : Ctrl+E.</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>Personnes avec accès</translation>
        </message>
        <message>
            <source>Who opens this vault, and what each may do.</source>
            <translation>Qui ouvre ce coffre, et ce que chacun peut faire.</translation>
        </message>
        <message>
            <source>Is everything all right?</source>
            <translation>Tout va-t-il bien ?</translation>
        </message>
        <message>
            <source>Backups, ways in, damage, what was refused, and the disk, on one page.</source>
            <translation>Sauvegardes, accès, dégâts, refus et disque, sur une seule page.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>En choisir une autre.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Feuille de récupération</translation>
        </message>
        <message>
            <source>Print a new one when it is lost.</source>
            <translation>En imprimer une nouvelle si elle est perdue.</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Qui a fait quoi</translation>
        </message>
        <message>
            <source>A log that nobody can change unseen.</source>
            <translation>Un journal que personne ne peut changer sans que cela se voie.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Copies of the vault, tried and locked; change the key when somebody leaves.</source>
            <translation>Des copies du coffre, éprouvées et verrouillées ; changez la clé quand quelqu’un part.</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>Santé du coffre</translation>
        </message>
        <message>
            <source>Whether it is sound, and what to do where it is not.</source>
            <translation>S’il est en bon état, et que faire là où il ne l’est pas.</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>Le coffre</translation>
        </message>
        <message>
            <source>Where it is, and everything in it as files.</source>
            <translation>Où il est, et tout son contenu en fichiers.</translation>
        </message>
        <message>
            <source>Open: {subject}</source>
            <translation>Ouvrir : {subject}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>KeychainSwitch</name>
        <message>
            <source>This computer may open the vault &amp;without my passphrase</source>
            <translation>Cet ordinateur peut ouvrir le coffre &amp;sans ma phrase de passe</translation>
        </message>
        <message>
            <source>For 30 days at most, then the passphrase is asked again. Whoever can sign in to this computer as you can open the vault too. Leave it off on a shared computer.</source>
            <translation>Pendant 30 jours au plus, puis la phrase est redemandée. Qui peut ouvrir votre session sur cet ordinateur peut aussi ouvrir le coffre. Laissez cela éteint sur un ordinateur partagé.</translation>
        </message>
        <message>
            <source>This computer keeps a key to the vault for 30 days</source>
            <translation>Cet ordinateur garde une clé du coffre pendant 30 jours</translation>
        </message>
        <message>
            <source>This computer keeps no key to the vault any more</source>
            <translation>Cet ordinateur ne garde plus de clé du coffre</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Help and keys</source>
            <translation>Aide et touches</translation>
        </message>
        <message>
            <source>Open Today and choose the session. Type a name and press Enter to mark a person present. Everything is kept at once; Undo takes the last step back. Press Lock when you leave the computer.</source>
            <translation>Ouvrez Aujourd’hui et choisissez la séance. Tapez un nom, puis Entrée, pour noter une présence. Tout est gardé aussitôt ; « Défaire » annule la dernière action. Appuyez sur « Verrouiller » quand vous quittez l’ordinateur.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Clear the box, then go back</source>
            <translation>Vider la case, puis revenir en arrière</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Next field or button</source>
            <translation>Champ ou bouton suivant</translation>
        </message>
        <message>
            <source>Ctrl or Shift</source>
            <translation>Ctrl ou Maj</translation>
        </message>
        <message>
            <source>With a click, or with Space and the arrows: choose several people or rows</source>
            <translation>Avec un clic, ou avec Espace et les flèches : choisir plusieurs personnes ou lignes</translation>
        </message>
        <message>
            <source>The key with a menu on it</source>
            <translation>La touche avec un menu</translation>
        </message>
        <message>
            <source>What can be done to what is chosen</source>
            <translation>Ce qu’on peut faire de ce qui est choisi</translation>
        </message>
        <message>
            <source>Space or Enter</source>
            <translation>Espace ou Entrée</translation>
        </message>
        <message>
            <source>Press the button, or open the line under the cursor</source>
            <translation>Appuyer sur le bouton, ou ouvrir la ligne choisie</translation>
        </message>
    </context>
    <context>
        <name>KnownBefore</name>
        <message>
            <source>These people came before this &amp;day</source>
            <translation>Ces personnes venaient déjà avant ce &amp;jour</translation>
        </message>
        <message>
            <source>These people came before this day</source>
            <translation>Ces personnes venaient déjà avant ce jour</translation>
        </message>
        <message>
            <source>For figures: whoever came before is no newcomer. Empty where they are new.</source>
            <translation>Pour les chiffres : qui venait déjà n’est pas nouveau. Vide si ces personnes sont nouvelles.</translation>
        </message>
    </context>
    <context>
        <name>LanguageDialog</name>
        <message>
            <source>Translate this</source>
            <translation>Traduire ceci</translation>
        </message>
        <message>
            <source>Begin the translation</source>
            <translation>Commencer la traduction</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>The text stands beside it as you write.</source>
            <translation>Le texte reste à côté pendant que vous écrivez.</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Langue du texte</translation>
        </message>
        <message>
            <source>It is in this language</source>
            <translation>Il est dans cette langue</translation>
        </message>
    </context>
    <context>
        <name>LanguagesField</name>
        <message>
            <source>Type a language, then Enter</source>
            <translation>Tapez une langue, puis Entrée</translation>
        </message>
        <message>
            <source>Take away {language}</source>
            <translation>Enlever : {language}</translation>
        </message>
    </context>
    <context>
        <name>LeadersPane</name>
        <message>
            <source>Nobody leads or helps in a group yet.</source>
            <translation>Personne n’anime ni n’aide encore dans un groupe.</translation>
        </message>
        <message>
            <source>Go to Groups</source>
            <translation>Aller aux groupes</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>Planning des animateurs</translation>
        </message>
        <message>
            <source>Asked of them</source>
            <translation>Ce qui leur est demandé</translation>
        </message>
        <message>
            <source>Ask something of everybody who is</source>
            <translation>Demander quelque chose à toute personne avec le rôle</translation>
        </message>
        <message>
            <source>Of whom it is asked</source>
            <translation>À qui c’est demandé</translation>
        </message>
        <message>
            <source>What is asked of them</source>
            <translation>Ce qui leur est demandé</translation>
        </message>
        <message>
            <source>Such as: first aid</source>
            <translation>Par exemple : premiers secours</translation>
        </message>
        <message>
            <source>Ask it</source>
            <translation>Le demander</translation>
        </message>
        <message>
            <source>Those who lead</source>
            <translation>Celles et ceux qui animent</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Prend fin</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>Pas encore vu</translation>
        </message>
        <message>
            <source>Talk with them on</source>
            <translation>Entretien le</translation>
        </message>
        <message>
            <source>Hours this year</source>
            <translation>Heures cette année</translation>
        </message>
        <message>
            <source>▲ {what}, ended {date}</source>
            <translation>▲ {what}, fini le {date}</translation>
        </message>
        <message>
            <source>{what}, {date}</source>
            <translation>{what}, {date}</translation>
        </message>
        <message>
            <source>{role}: {what}</source>
            <translation>{role} : {what}</translation>
        </message>
        <message>
            <source>No longer asked</source>
            <translation>Plus demandé</translation>
        </message>
        <message>
            <source>{what}: {which}</source>
            <translation>{what} : {which}</translation>
        </message>
        <message>
            <source>Asked from now on: {what}</source>
            <translation>Demandé désormais : {what}</translation>
        </message>
        <message>
            <source>No longer asked: {what}</source>
            <translation>Plus demandé : {what}</translation>
        </message>
    </context>
    <context>
        <name>LeadingTab</name>
        <message>
            <source>That something was seen, and until when it holds: never its number, nor what stands in it. Only coordinators read this.</source>
            <translation>Que quelque chose a été vu, et jusqu’à quand c’est valable : jamais son numéro ni son contenu. Seule la coordination le lit.</translation>
        </message>
        <message>
            <source>Save their sessions of the rota for a calendar</source>
            <translation>Enregistrer ses séances du planning pour un agenda</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Training, checks, agreements</source>
            <translation>Formations, attestations, accords</translation>
        </message>
        <message>
            <source>Something was seen</source>
            <translation>Quelque chose a été vu</translation>
        </message>
        <message>
            <source>Hours beside the sessions</source>
            <translation>Heures hors séances</translation>
        </message>
        <message>
            <source>Hours were given</source>
            <translation>Des heures ont été données</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>Supervision</translation>
        </message>
        <message>
            <source>Somebody talked with them</source>
            <translation>Quelqu’un a parlé avec cette personne</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>aucun groupe</translation>
        </message>
        <message>
            <source>This year: {led} hours in sessions and {beside} beside them, {all} in all.</source>
            <translation>Cette année : {led} heures en séance et {beside} à côté, {all} en tout.</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Comment cela s’appelle</translation>
        </message>
        <message>
            <source>By this name it is asked of everybody.</source>
            <translation>C’est sous ce nom que c’est demandé à tous.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Empty where it has no end.</source>
            <translation>Vide s’il n’y a pas de fin.</translation>
        </message>
        <message>
            <source>Who saw it</source>
            <translation>Qui l’a vu</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>Who agreed to it</source>
            <translation>Qui l’a approuvé</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Avec qui</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Prochaine fois</translation>
        </message>
        <message>
            <source>Today reminds you of it.</source>
            <translation>La page Aujourd’hui le rappelle.</translation>
        </message>
        <message>
            <source>Asked of them, not seen yet: {name}</source>
            <translation>Demandé, pas encore vu : {name}</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>depuis : {date}</translation>
        </message>
        <message>
            <source>ended on {date}</source>
            <translation>fini le {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>jusqu’au {date}</translation>
        </message>
        <message>
            <source>seen by {name}</source>
            <translation>vu par {name}</translation>
        </message>
        <message>
            <source>{date}: {number} hours</source>
            <translation>{date} : {number} heures</translation>
        </message>
        <message>
            <source>agreed by {name}</source>
            <translation>approuvé par {name}</translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>avec {name}</translation>
        </message>
        <message>
            <source>next on {date}</source>
            <translation>prochaine : {date}</translation>
        </message>
        <message>
            <source>Kept: {what}</source>
            <translation>Gardé : {what}</translation>
        </message>
        <message>
            <source>The hours are kept.</source>
            <translation>Les heures sont gardées.</translation>
        </message>
        <message>
            <source>The talk is kept.</source>
            <translation>L’entretien est gardé.</translation>
        </message>
        <message>
            <source>Taken out: {what}</source>
            <translation>Retiré : {what}</translation>
        </message>
        <message>
            <source>The hours are taken out.</source>
            <translation>Les heures sont retirées.</translation>
        </message>
        <message>
            <source>The talk is taken out.</source>
            <translation>L’entretien est retiré.</translation>
        </message>
    </context>
    <context>
        <name>LeftOutNotice</name>
        <message>
            <source>Save them as a list</source>
            <translation>Les enregistrer comme liste</translation>
        </message>
        <message>
            <source>{file} is in {folder} now. It is not encrypted: delete it when it is mended.</source>
            <translation>{file} est maintenant dans {folder}. Il n’est pas chiffré : supprimez-le une fois corrigé.</translation>
        </message>
        <message>
            <source>List (*.csv)</source>
            <translation>Liste (*.csv)</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissés de côté</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Find a paper</source>
            <translation>Chercher un papier</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papiers</translation>
        </message>
        <message>
            <source>No paper is like that. Look for something else.</source>
            <translation>Aucun papier ne correspond. Cherchez autre chose.</translation>
        </message>
        <message>
            <source>Narrow down</source>
            <translation>Restreindre</translation>
        </message>
        <message>
            <source>For whom it is written</source>
            <translation>Pour qui il est écrit</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>Écrit en</translation>
        </message>
        <message>
            <source>How far the text is</source>
            <translation>Où en est le texte</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>in the trash, to take out again</source>
            <translation>dans la corbeille, à ressortir</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Toute langue</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Which follow-ups to show</source>
            <translation>Quels suivis montrer</translation>
        </message>
        <message>
            <source>what is to do</source>
            <translation>ce qui est à faire</translation>
        </message>
        <message>
            <source>what I do</source>
            <translation>ce que je fais</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Ajouter un suivi</translation>
        </message>
        <message>
            <source>Print the calls to make</source>
            <translation>Imprimer les appels à faire</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>Règles pour les appels</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Qui s’en charge</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Nothing is yours to do.</source>
            <translation>Vous n’avez rien à faire.</translation>
        </message>
        <message>
            <source>Nothing is to do. Everybody was called.</source>
            <translation>Rien à faire. Tous les appels sont passés.</translation>
        </message>
        <message>
            <source>No follow-up yet.</source>
            <translation>Pas encore de suivi.</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Ouvrir la page de cette personne</translation>
        </message>
        <message>
            <source>To do again</source>
            <translation>De nouveau à faire</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are to do again.</source>
            <translation>
                <numerusform>%n suivi est de nouveau à faire.</numerusform>
                <numerusform>%n suivis sont de nouveau à faire.</numerusform>
            </translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are in the trash.</source>
            <translation>
                <numerusform>%n suivi est à la corbeille.</numerusform>
                <numerusform>%n suivis sont à la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are done.</source>
            <translation>
                <numerusform>%n suivi est fait.</numerusform>
                <numerusform>%n suivis sont faits.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are not needed any more.</source>
            <translation>
                <numerusform>%n suivi n’est plus nécessaire.</numerusform>
                <numerusform>%n suivis ne sont plus nécessaires.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Plus nécessaire</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are to be done by {date}.</source>
            <translation>
                <numerusform>%n suivi est à faire d’ici le {date}.</numerusform>
                <numerusform>%n suivis sont à faire d’ici le {date}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A week from today: {date}</source>
            <translation>Dans une semaine : {date}</translation>
        </message>
        <message>
            <source>Start a group</source>
            <translation>Créer un groupe</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>Groupes dans la corbeille</translation>
        </message>
        <message>
            <source>No group yet.</source>
            <translation>Pas encore de groupe.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>Créer votre premier groupe</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Prochaine séance</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Names shown</source>
            <translation>Noms montrés</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Choose the group that the list is for.</source>
            <translation>Choisissez le groupe auquel la liste est destinée.</translation>
        </message>
        <message>
            <source>Open the next session</source>
            <translation>Ouvrir la prochaine séance</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>Modifier le groupe</translation>
        </message>
        <message>
            <source>Group shown</source>
            <translation>Groupe affiché</translation>
        </message>
        <message>
            <source>Print the rota</source>
            <translation>Imprimer le planning</translation>
        </message>
        <message>
            <source>No session in the coming eight weeks.</source>
            <translation>Pas de séance dans les huit prochaines semaines.</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Ouvrir le calendrier</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>Planning des animateurs</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Qui anime</translation>
        </message>
        <message>
            <source>Who helps</source>
            <translation>Qui aide</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manque</translation>
        </message>
        <message>
            <source>Somebody leads each session of the next eight weeks.</source>
            <translation>Quelqu’un anime chaque séance des huit prochaines semaines.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the next eight weeks lack something.</source>
            <translation>
                <numerusform>Il manque quelque chose à %n séance des huit prochaines semaines.</numerusform>
                <numerusform>Il manque quelque chose à %n séances des huit prochaines semaines.</numerusform>
            </translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>tous les groupes</translation>
        </message>
    </context>
    <context>
        <name>ListPlaces</name>
        <message>
            <source>Do the people of the list belong to the group already?</source>
            <translation>Les personnes de la liste font-elles déjà partie du groupe ?</translation>
        </message>
        <message>
            <source>No: places are for those who wait first</source>
            <translation>Non : les places sont d’abord pour ceux qui attendent</translation>
        </message>
        <message>
            <source>Yes: they all come in now</source>
            <translation>Oui : toutes entrent maintenant</translation>
        </message>
        <message>
            <source>One person of the list gets a place.</source>
            <translation>Une personne de la liste obtient une place.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list get a place.</source>
            <translation>
                <numerusform>%n personne de la liste obtient une place.</numerusform>
                <numerusform>%n personnes de la liste obtiennent une place.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody of the list gets a place.</source>
            <translation>Personne de la liste n’obtient de place.</translation>
        </message>
        <message>
            <source>No place is free.</source>
            <translation>Aucune place n’est libre.</translation>
        </message>
        <message>
            <source>One place is free.</source>
            <translation>Une place est libre.</translation>
        </message>
        <message numerus="yes">
            <source>%n places are free.</source>
            <translation>
                <numerusform>%n place est libre.</numerusform>
                <numerusform>%n places sont libres.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} waits for one.</source>
            <translation>{name} en attend une.</translation>
        </message>
        <message>
            <source>{names} wait for one.</source>
            <translation>{names} en attendent une.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more wait for one.</source>
            <translation>
                <numerusform>{names} et %n autre en attendent une.</numerusform>
                <numerusform>{names} et %n autres en attendent une.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people wait for one.</source>
            <translation>
                <numerusform>%n personne en attend une.</numerusform>
                <numerusform>%n personnes en attendent une.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>One person of the list waits behind them.</source>
            <translation>Une personne de la liste attend derrière eux.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list wait behind them.</source>
            <translation>
                <numerusform>%n personne de la liste attend derrière eux.</numerusform>
                <numerusform>%n personnes de la liste attendent derrière eux.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person of the list waits for a place.</source>
            <translation>Une personne de la liste attend une place.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list wait for a place.</source>
            <translation>
                <numerusform>%n personne de la liste attend une place.</numerusform>
                <numerusform>%n personnes de la liste attendent une place.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is one person more than there are places.</source>
            <translation>C’est une personne de plus qu’il n’y a de places.</translation>
        </message>
        <message numerus="yes">
            <source>That is %n people more than there are places.</source>
            <translation>
                <numerusform>C’est %n personne de plus qu’il n’y a de places.</numerusform>
                <numerusform>C’est %n personnes de plus qu’il n’y a de places.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever waits is passed over.</source>
            <translation>Ceux qui attendent sont dépassés.</translation>
        </message>
    </context>
    <context>
        <name>ListQuestions</name>
        <message>
            <source>What 3/4/2026 means in this file</source>
            <translation>Ce que veut dire 3/4/2026 dans ce fichier</translation>
        </message>
        <message>
            <source>the third of April</source>
            <translation>le 3 avril</translation>
        </message>
        <message>
            <source>the fourth of March</source>
            <translation>le 4 mars</translation>
        </message>
        <message>
            <source>What the year {year} means in this file</source>
            <translation>Ce que veut dire l’année {year} dans ce fichier</translation>
        </message>
        <message>
            <source>a Persian year: {year}</source>
            <translation>une année persane : {year}</translation>
        </message>
        <message>
            <source>a Hijri year: {year}</source>
            <translation>une année de l’hégire : {year}</translation>
        </message>
        <message>
            <source>something else: leave such years empty</source>
            <translation>autre chose : laisser ces années vides</translation>
        </message>
    </context>
    <context>
        <name>ListSource</name>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Coller une liste</translation>
        </message>
        <message>
            <source>Nothing is copied. Mark the list elsewhere, copy it, and paste it here.</source>
            <translation>Rien n’est copié. Sélectionnez la liste ailleurs, copiez-la et collez-la ici.</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf)</source>
            <translation>Listes (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>LockDialog</name>
        <message>
            <source>A passphrase for this file</source>
            <translation>Une phrase de passe pour ce fichier</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Whoever gets the file must type it to read the names. It is kept nowhere: without it the file stays closed for ever. Tell it by telephone, not beside the file.</source>
            <translation>Qui reçoit le fichier doit la taper pour lire les noms. Elle n’est gardée nulle part : sans elle, le fichier reste fermé pour toujours. Dites-la par téléphone, pas à côté du fichier.</translation>
        </message>
    </context>
    <context>
        <name>LogPane</name>
        <message>
            <source>The log keeps who did what and when, never a name of a participant or a word of a note. Each line is sealed to the one before, so a change is noticed.</source>
            <translation>Le journal garde qui a fait quoi et quand, jamais le nom d’un participant ni un mot d’une note. Chaque ligne est scellée à la précédente : un changement se voit.</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Qui</translation>
        </message>
        <message>
            <source>&amp;How far back</source>
            <translation>&amp;Depuis quand</translation>
        </message>
        <message>
            <source>W&amp;hat</source>
            <translation>Qu&amp;oi</translation>
        </message>
        <message>
            <source>One week</source>
            <translation>Une semaine</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <source>One year</source>
            <translation>Un an</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>N’importe quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Qui a fait quoi</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Afficher le journal</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>N’importe qui</translation>
        </message>
        <message>
            <source>Lines are missing at the end of this log, from line {number} on: an older copy was put in its place, or somebody cut it. Ask who had this computer.</source>
            <translation>Des lignes manquent à la fin de ce journal, à partir de la ligne {number} : une copie plus ancienne a été mise à sa place, ou quelqu’un l’a coupé. Demandez qui a eu cet ordinateur.</translation>
        </message>
        <message>
            <source>Somebody changed this log from outside: from line {number} on it cannot be trusted. Ask who had this computer, and compare with a backup.</source>
            <translation>Quelqu’un a changé ce journal de l’extérieur : à partir de la ligne {number}, il n’est plus fiable. Demandez qui a eu cet ordinateur, et comparez avec une sauvegarde.</translation>
        </message>
    </context>
    <context>
        <name>LogSheet</name>
        <message>
            <source>Print the log of hours</source>
            <translation>Imprimer le relevé d’heures</translation>
        </message>
    </context>
    <context>
        <name>LogoField</name>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>It stands at the head of your handouts. A copy is kept in the vault.</source>
            <translation>Il figure en tête de vos fiches. Une copie est gardée dans le coffre.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>Take the logo away</source>
            <translation>Retirer le logo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>The logo was taken away.</source>
            <translation>Le logo a été retiré.</translation>
        </message>
        <message>
            <source>The logo is kept and stands on your handouts.</source>
            <translation>Le logo est gardé et figure sur vos fiches.</translation>
        </message>
    </context>
    <context>
        <name>MadeSheets</name>
        <message>
            <source>This is sheet {number} again, as it was printed on {date}.</source>
            <translation>Voici de nouveau la feuille {number}, telle qu’elle a été imprimée le {date}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
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
            <translation>Tout le monde est là</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Nobody is on this register yet. Type a first name and press Shift+Enter.</source>
            <translation>Personne n’est encore sur cette liste. Écrivez un prénom et appuyez sur Maj+Entrée.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen. A letter, or the menu, marks them all.</source>
            <translation>
                <numerusform>%n choisi. Une lettre, ou le menu, marque tout le monde.</numerusform>
                <numerusform>%n choisis. Une lettre, ou le menu, les marque tous.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is already marked.</source>
            <translation>{name} : c’est déjà noté.</translation>
        </message>
        <message>
            <source>{name} is new here and marked present.</source>
            <translation>{name} : nouvelle personne, présence notée.</translation>
        </message>
        <message>
            <source>{name} is new here and expected on that day.</source>
            <translation>{name} : nouvelle personne, attendue ce jour-là.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is present now. Untick who is missing.</source>
            <translation>Toutes les autres présences sont notées. Décochez les personnes qui manquent.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is present now, but {names}: away.</source>
            <translation>La présence de toutes les autres personnes est notée, sauf {names} : absence annoncée.</translation>
        </message>
        <message>
            <source>Choose a name first.</source>
            <translation>Choisissez d’abord un nom.</translation>
        </message>
        <message>
            <source>Choose who steps in</source>
            <translation>Choisir qui remplace</translation>
        </message>
        <message>
            <source>No place is free: {name} is on the waiting list.</source>
            <translation>Aucune place n’est libre : {name} est sur la liste d’attente.</translation>
        </message>
        <message>
            <source>One more than there are places</source>
            <translation>Une personne de plus que de places</translation>
        </message>
        <message>
            <source>{name} is a member of the group.</source>
            <translation>{name} fait partie du groupe.</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>Only visiting</source>
            <translation>Seulement en visite</translation>
        </message>
        <message>
            <source>{name} is a guest of this session.</source>
            <translation>{name} vient en visite à cette séance.</translation>
        </message>
        <message>
            <source>{name} is marked present.</source>
            <translation>{name} : présence notée.</translation>
        </message>
        <message>
            <source>{name} is marked late.</source>
            <translation>{name} : retard noté.</translation>
        </message>
        <message>
            <source>{name} is marked as having left early.</source>
            <translation>{name} : départ avant la fin noté.</translation>
        </message>
        <message>
            <source>{name} is marked excused.</source>
            <translation>{name} : absence excusée notée.</translation>
        </message>
        <message>
            <source>{name} is marked absent.</source>
            <translation>{name} : absence notée.</translation>
        </message>
        <message>
            <source>{name} is not marked any more.</source>
            <translation>{name} : plus rien n’est noté.</translation>
        </message>
        <message>
            <source>{name} is expected on {day}.</source>
            <translation>On attend {name} le {day}.</translation>
        </message>
        <message>
            <source>{name} will come late on {day}.</source>
            <translation>{name} arrivera en retard le {day}.</translation>
        </message>
        <message>
            <source>{name} will leave early on {day}.</source>
            <translation>{name} partira plus tôt le {day}.</translation>
        </message>
        <message>
            <source>{name} is excused for {day}.</source>
            <translation>{name} : absence excusée le {day}.</translation>
        </message>
        <message>
            <source>{name} will not come on {day}.</source>
            <translation>{name} ne viendra pas le {day}.</translation>
        </message>
        <message>
            <source>Nothing is marked for {name} on {day} any more.</source>
            <translation>Plus rien n’est marqué pour {name} le {day}.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked present.</source>
            <translation>
                <numerusform>%n personne : présence notée.</numerusform>
                <numerusform>%n personnes : présence notée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked late.</source>
            <translation>
                <numerusform>%n personne : retard noté.</numerusform>
                <numerusform>%n personnes : retard noté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked as having left early.</source>
            <translation>
                <numerusform>%n personne : départ avant la fin noté.</numerusform>
                <numerusform>%n personnes : départ avant la fin noté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked excused.</source>
            <translation>
                <numerusform>%n personne : absence excusée notée.</numerusform>
                <numerusform>%n personnes : absence excusée notée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked absent.</source>
            <translation>
                <numerusform>%n personne : absence notée.</numerusform>
                <numerusform>%n personnes : absence notée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are not marked any more.</source>
            <translation>
                <numerusform>%n personne : plus rien n’est noté.</numerusform>
                <numerusform>%n personnes : plus rien n’est noté.</numerusform>
            </translation>
        </message>
        <message>
            <source>left</source>
            <comment>left early, in one short word</comment>
            <translation>parti</translation>
        </message>
        <message>
            <source>{name} is back in the group since today.</source>
            <translation>{name} est de retour dans le groupe depuis aujourd’hui.</translation>
        </message>
        <message>
            <source>{name} is back in the group since {day}.</source>
            <translation>{name} est de retour dans le groupe depuis le {day}.</translation>
        </message>
        <message>
            <source>away until {date}</source>
            <translation>absence jusqu’au {date}</translation>
        </message>
        <message>
            <source>waits for a place</source>
            <translation>attend une place</translation>
        </message>
        <message>
            <source>{name} leads and is away until {date}. Who steps in?</source>
            <translation>{name} anime et sera en absence jusqu’au {date}. Qui remplace ?</translation>
        </message>
        <message>
            <source>P</source>
            <comment>one letter: the key for present</comment>
            <translation>P</translation>
        </message>
        <message>
            <source>L</source>
            <comment>one letter: the key for late</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>E</source>
            <comment>one letter: the key for left early</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>X</source>
            <comment>one letter: the key for excused</comment>
            <translation>E</translation>
        </message>
        <message>
            <source>A</source>
            <comment>one letter: the key for absent</comment>
            <translation>A</translation>
        </message>
    </context>
    <context>
        <name>MemberPane</name>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Coming or not</source>
            <translation>Vient ou non</translation>
        </message>
        <message>
            <source>Why they left</source>
            <translation>Pourquoi la personne ne vient plus</translation>
        </message>
        <message>
            <source>If they said so. A word is enough.</source>
            <translation>Si elle l’a dit. Un mot suffit.</translation>
        </message>
        <message>
            <source>Waits for a place</source>
            <translation>Attend une place</translation>
        </message>
        <message>
            <source>Comes</source>
            <translation>Vient</translation>
        </message>
        <message>
            <source>Takes a break</source>
            <translation>Fait une pause</translation>
        </message>
        <message>
            <source>Not on the list until they come again.</source>
            <translation>Plus dans le registre jusqu’à son retour.</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Ne vient plus</translation>
        </message>
        <message>
            <source>What was recorded stays.</source>
            <translation>Ce qui est noté reste.</translation>
        </message>
        <message>
            <source>Has completed the series</source>
            <translation>A suivi toute la série</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>Proposer une place</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Au fil du temps</translation>
        </message>
        <message>
            <source>Add an earlier stretch</source>
            <translation>Ajouter une période antérieure</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Ouvrir la page de cette personne</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personnes du groupe</translation>
        </message>
        <message>
            <source>This person does not belong to the group any more.</source>
            <translation>Cette personne ne fait plus partie du groupe.</translation>
        </message>
        <message>
            <source>In {group} since {date}</source>
            <translation>Dans {group} depuis le {date}</translation>
        </message>
        <message>
            <source>In {group} from {date} to {end}</source>
            <translation>Dans {group} du {date} au {end}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change this stretch: {days}</source>
            <translation>Modifier cette période : {days}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take this stretch away: {days}</source>
            <translation>Retirer cette période : {days}</translation>
        </message>
        <message>
            <source>It is taken away: {days}</source>
            <translation>Période retirée : {days}</translation>
        </message>
    </context>
    <context>
        <name>MembersTab</name>
        <message>
            <source>A first name is enough</source>
            <translation>Un prénom suffit</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Role and status in this group</source>
            <translation>Rôle et état dans ce groupe</translation>
        </message>
        <message>
            <source>This group keeps no names of those who come: they are counted at each session.</source>
            <translation>Ce groupe ne garde pas le nom des personnes qui viennent : on les compte à chaque séance.</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personnes du groupe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Add somebody who leads the group</source>
            <translation>Ajouter quelqu’un qui anime le groupe</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Nobody yet. Type a first name and press Enter, or bring in a list.</source>
            <translation>Encore personne. Tapez un prénom, puis Entrée, ou importez une liste.</translation>
        </message>
        <message>
            <source>Nobody leads this group yet.</source>
            <translation>Personne n’anime encore ce groupe.</translation>
        </message>
        <message>
            <source>Bring in a list from a file</source>
            <translation>Importer une liste depuis un fichier</translation>
        </message>
        <message numerus="yes">
            <source>Waiting list: %n. First is {name}, since {date}</source>
            <translation>
                <numerusform>Liste d’attente : %n. En tête : {name}, depuis le {date}</numerusform>
                <numerusform>Liste d’attente : %n. En tête : {name}, depuis le {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting list: %n</source>
            <translation>
                <numerusform>Liste d’attente : %n</numerusform>
                <numerusform>Liste d’attente : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is already here. Enter once more adds another person of that name.</source>
            <translation>{name} est déjà ici. Entrée encore une fois ajoute une autre personne de ce nom.</translation>
        </message>
        <message>
            <source>{name} is already here. Enter once more adds {typed} too.</source>
            <translation>{name} est déjà ici. Entrée encore une fois ajoute aussi {typed}.</translation>
        </message>
        <message>
            <source>{name} is on the waiting list: the group is full</source>
            <translation>{name} est sur la liste d’attente : le groupe est complet</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>{name} : personne ajoutée</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Ouvrir la page de cette personne</translation>
        </message>
        <message>
            <source>Comes to the group</source>
            <translation>Vient au groupe</translation>
        </message>
        <message>
            <source>Takes a break</source>
            <translation>Fait une pause</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>A quitté le groupe</translation>
        </message>
        <message>
            <source>Has completed the series</source>
            <translation>A suivi toute la série</translation>
        </message>
    </context>
    <context>
        <name>MembershipsTab</name>
        <message>
            <source>In no group yet.</source>
            <translation>Encore dans aucun groupe.</translation>
        </message>
        <message>
            <source>Join a group</source>
            <translation>Ajouter à un groupe</translation>
        </message>
        <message>
            <source>Group to join</source>
            <translation>Groupe à rejoindre</translation>
        </message>
        <message>
            <source>Role in the group</source>
            <translation>Rôle dans le groupe</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Groups of this person</source>
            <translation>Groupes de cette personne</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>That group keeps no names of those who come. Choose who leads it only.</source>
            <translation>Ce groupe ne garde pas le nom des personnes qui viennent. Choisissez seulement qui l’anime.</translation>
        </message>
        <message>
            <source>{name} joined {group}</source>
            <translation>{name} est maintenant dans {group}</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>More cells that stay empty</source>
            <translation>Autres cellules qui restent vides</translation>
        </message>
        <message>
            <source>Type the name to bring this row in</source>
            <translation>Tapez le nom pour importer cette ligne</translation>
        </message>
        <message>
            <source>The name stays as it was</source>
            <translation>Le nom reste tel quel</translation>
        </message>
        <message>
            <source>It stays empty</source>
            <translation>Cela reste vide</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <source>Previous month</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Jours du mois</translation>
        </message>
        <message>
            <source>{day}, today</source>
            <translation>{day}, aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>{number, plural, other {and # more}}</source>
            <translation>{number, plural, one {et # autre} other {et # autres}}</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>{day}, today</source>
            <translation>{day}, aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>MorePane</name>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>A few words, only if they help you next week.</source>
            <translation>Quelques mots, seulement si cela vous aide la semaine prochaine.</translation>
        </message>
        <message>
            <source>This person is really somebody known</source>
            <translation>Cette personne est en fait quelqu’un de connu</translation>
        </message>
        <message>
            <source>Type the name, then choose</source>
            <translation>Écrivez le nom, puis choisissez</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Retour au registre</translation>
        </message>
        <message>
            <source>This is {name}</source>
            <translation>C’est {name}</translation>
        </message>
    </context>
    <context>
        <name>NamesNotice</name>
        <message numerus="yes">
            <source>The names of %n person(s) from before are still kept. They are not shown.</source>
            <translation>
                <numerusform>Le nom de %n personne d’avant est encore gardé. Il n’est pas montré.</numerusform>
                <numerusform>Les noms de %n personnes d’avant sont encore gardés. Ils ne sont pas montrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase these names</source>
            <translation>Effacer ces noms</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) who belong to no other group are erased for good, with every note about them.</source>
            <translation>
                <numerusform>%n personne qui n’appartient à aucun autre groupe est effacée définitivement, avec toutes les notes à son sujet.</numerusform>
                <numerusform>%n personnes qui n’appartiennent à aucun autre groupe sont effacées définitivement, avec toutes les notes à leur sujet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) belong to another group too: they leave this one, and their names and marks stay.</source>
            <translation>
                <numerusform>%n personne appartient aussi à un autre groupe : elle quitte celui-ci, son nom et ses marques restent.</numerusform>
                <numerusform>%n personnes appartiennent aussi à un autre groupe : elles quittent celui-ci, leurs noms et leurs marques restent.</numerusform>
            </translation>
        </message>
        <message>
            <source>How many came to each session stays, without a name. Those who lead stay. Names may still stand in notes about the group, on paper, and in every backup made before today. This cannot be undone.</source>
            <translation>Combien sont venus à chaque séance reste, sans nom. Ceux qui animent restent. Des noms peuvent encore figurer dans les notes sur le groupe, sur papier et dans chaque sauvegarde faite avant aujourd’hui. Cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Erase the names of this group?</source>
            <translation>Effacer les noms de ce groupe ?</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message numerus="yes">
            <source>The names of %n person(s) were erased for good.</source>
            <translation>
                <numerusform>Le nom de %n personne a été effacé définitivement.</numerusform>
                <numerusform>Les noms de %n personnes ont été effacés définitivement.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPane</name>
        <message>
            <source>What is to do</source>
            <translation>Ce qui est à faire</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Qui s’en charge</translation>
        </message>
        <message>
            <source>Add the follow-up</source>
            <translation>Ajouter le suivi</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Ajouter un suivi</translation>
        </message>
        <message>
            <source>A call to make, or a promise to keep. Nothing is ever sent.</source>
            <translation>Un appel à passer, ou une promesse à tenir. Rien n’est jamais envoyé.</translation>
        </message>
        <message>
            <source>No group</source>
            <translation>Aucun groupe</translation>
        </message>
        <message>
            <source>Somebody you have, or nobody.</source>
            <translation>Une personne déjà connue, ou personne.</translation>
        </message>
        <message>
            <source>▲ They asked not to be contacted.</source>
            <translation>▲ Cette personne ne veut pas être contactée.</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>The follow-up is added: {name}</source>
            <translation>Le suivi est ajouté : {name}</translation>
        </message>
        <message>
            <source>The follow-up is added.</source>
            <translation>Le suivi est ajouté.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>&amp;Suggest one</source>
            <translation>Prop&amp;oser une phrase</translation>
        </message>
        <message>
            <source>Write these words down now, on paper. Then type them below.</source>
            <translation>Notez ces mots maintenant, sur papier. Puis tapez-les ci-dessous.</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>&amp;Encore une fois la même</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>Encore une fois la même phrase de passe</translation>
        </message>
        <message>
            <source>The two are not alike. Type the passphrase the same way twice.</source>
            <translation>Les deux ne sont pas pareilles. Tapez deux fois la même phrase de passe.</translation>
        </message>
        <message>
            <source>Four or five words that do not belong together are easy to keep in mind.</source>
            <translation>Quatre ou cinq mots sans rapport entre eux sont faciles à retenir.</translation>
        </message>
        <message>
            <source>Strong. It would take very long to guess.</source>
            <translation>Solide. Il faudrait très longtemps pour la deviner.</translation>
        </message>
        <message>
            <source>Good enough. One word more makes it strong.</source>
            <translation>Assez bonne. Un mot de plus la rend solide.</translation>
        </message>
        <message numerus="yes">
            <source>Too short so far: it takes at least %n letter(s).</source>
            <translation>
                <numerusform>Encore trop courte : il faut au moins %n lettre.</numerusform>
                <numerusform>Encore trop courte : il faut au moins %n lettres.</numerusform>
            </translation>
        </message>
        <message>
            <source>These words are easy to guess. Add one or two that do not belong.</source>
            <translation>Ces mots sont faciles à deviner. Ajoutez-en un ou deux sans rapport.</translation>
        </message>
        <message>
            <source>Keys that lie side by side are easy to guess. Use words.</source>
            <translation>Des touches côte à côte sont faciles à deviner. Prenez des mots.</translation>
        </message>
        <message>
            <source>The same thing again and again is easy to guess. Use other words.</source>
            <translation>La même chose répétée est facile à deviner. Prenez d’autres mots.</translation>
        </message>
        <message>
            <source>Letters or numbers in a row are easy to guess. Use words.</source>
            <translation>Des lettres ou des chiffres qui se suivent sont faciles à deviner. Prenez des mots.</translation>
        </message>
        <message>
            <source>Dates are easy to guess. Add words that do not belong.</source>
            <translation>Les dates sont faciles à deviner. Ajoutez des mots sans rapport.</translation>
        </message>
        <message>
            <source>Easy to guess so far. Add another word or two.</source>
            <translation>Encore facile à deviner. Ajoutez un mot ou deux.</translation>
        </message>
    </context>
    <context>
        <name>NotePane</name>
        <message>
            <source>Debrief</source>
            <translation>Bilan de l’équipe</translation>
        </message>
        <message>
            <source>Group note</source>
            <translation>Note de groupe</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Make this line a follow-up (F4)</source>
            <translation>Faire de cette ligne un suivi (F4)</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Retour au registre</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>The note into the trash</source>
            <translation>La note à la corbeille</translation>
        </message>
        <message>
            <source>Signing closes the note: from then on it can only be added to.</source>
            <translation>Signer ferme la note : ensuite, on peut seulement la compléter.</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>Signer la note</translation>
        </message>
        <message>
            <source>{number, plural, one {# earlier version} other {# earlier versions}}</source>
            <translation>{number, plural, one {# version précédente} other {# versions précédentes}}</translation>
        </message>
        <message>
            <source>Kept while you type.</source>
            <translation>Gardé pendant que vous tapez.</translation>
        </message>
        <message>
            <source>How it was for those who lead. It is kept while you type.</source>
            <translation>Comment l’ont vécu ceux qui animent. C’est gardé pendant que vous tapez.</translation>
        </message>
        <message>
            <source>About the evening, not about persons. It is kept while you type.</source>
            <translation>Sur la séance, pas sur les personnes. Elle est gardée pendant que vous tapez.</translation>
        </message>
        <message>
            <source>How we are now</source>
            <translation>Comment nous allons</translation>
        </message>
        <message>
            <source>What we did well</source>
            <translation>Ce que nous avons bien fait</translation>
        </message>
        <message>
            <source>What was hard for us</source>
            <translation>Ce qui nous a été difficile</translation>
        </message>
        <message>
            <source>What we do next time</source>
            <translation>Ce que nous ferons la prochaine fois</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Ce que nous avons fait</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Ce qui s’est bien passé</translation>
        </message>
        <message>
            <source>Strengths we saw</source>
            <translation>Les forces que nous avons vues</translation>
        </message>
        <message>
            <source>What to follow up</source>
            <translation>Ce qui est à suivre</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>A group note does without names. Named here: {names}</source>
            <translation>Une note de groupe se passe de noms. Noms trouvés ici : {names}</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>La note est vide. Écrivez d’abord un mot ou deux.</translation>
        </message>
        <message>
            <source>Type your name first.</source>
            <translation>Tapez d’abord votre nom.</translation>
        </message>
        <message>
            <source>The note of {group}, {day}, is signed. It can be added to.</source>
            <translation>La note de {group}, {day}, est signée. On peut la compléter.</translation>
        </message>
        <message>
            <source>The addition to the note of {group}, {day}, is kept and signed.</source>
            <translation>L’ajout à la note de {group}, {day}, est gardé et signé.</translation>
        </message>
        <message>
            <source>The note of {group}, {day}, is in the trash.</source>
            <translation>La note de {group}, {day}, est dans la corbeille.</translation>
        </message>
        <message>
            <source>Until {when}</source>
            <translation>Jusqu’au {when}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No note yet. Notes are written on the page of a session.</source>
            <translation>Pas encore de note. Les notes s’écrivent sur la page d’une séance.</translation>
        </message>
        <message>
            <source>Notes of the group</source>
            <translation>Notes du groupe</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Sorte</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signée par</translation>
        </message>
        <message>
            <source>Kept as you type. Write what helps next time, and nothing you would not read to them.</source>
            <translation>Gardé pendant que vous tapez. Écrivez ce qui aide pour la prochaine fois, et rien que vous ne pourriez lui lire.</translation>
        </message>
        <message>
            <source>Note about this person</source>
            <translation>Note sur cette personne</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>Signer la note</translation>
        </message>
        <message>
            <source>Another note</source>
            <translation>Une autre note</translation>
        </message>
        <message>
            <source>Earlier notes</source>
            <translation>Notes précédentes</translation>
        </message>
        <message>
            <source>Sign the note as {name}</source>
            <translation>Signer la note en tant que {name}</translation>
        </message>
        <message>
            <source>Who signs? Type a name first.</source>
            <translation>Qui signe ? Tapez d’abord un nom.</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>La note est vide. Écrivez d’abord un mot ou deux.</translation>
        </message>
        <message>
            <source>The note about {name} is signed. It can be added to, not changed.</source>
            <translation>La note sur {name} est signée. On peut la compléter, plus la changer.</translation>
        </message>
        <message>
            <source>Add to the note of {date}</source>
            <translation>Compléter la note du {date}</translation>
        </message>
        <message>
            <source>Note of {date}</source>
            <translation>Note du {date}</translation>
        </message>
        <message>
            <source>Write a note about {name}</source>
            <translation>Écrire une note sur {name}</translation>
        </message>
        <message>
            <source>{date}, signed by {name}</source>
            <translation>{date}, signée par {name}</translation>
        </message>
        <message>
            <source>Add to this note</source>
            <translation>Compléter cette note</translation>
        </message>
        <message>
            <source>{date}, not signed</source>
            <translation>{date}, pas signée</translation>
        </message>
        <message>
            <source>Change this note</source>
            <translation>Modifier cette note</translation>
        </message>
        <message>
            <source>Change the note of {date}</source>
            <translation>Modifier la note du {date}</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>Into the trash: the note of {date}</source>
            <translation>À la corbeille : la note du {date}</translation>
        </message>
        <message>
            <source>The note of {date} is in the trash.</source>
            <translation>La note du {date} est dans la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>OfferPane</name>
        <message>
            <source>Waits since</source>
            <translation>Attend depuis</translation>
        </message>
        <message>
            <source>The list goes by this day.</source>
            <translation>La liste suit ce jour.</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Réponse d’ici le</translation>
        </message>
        <message>
            <source>Until then the place is held.</source>
            <translation>Jusque-là, la place est gardée.</translation>
        </message>
        <message>
            <source>How it was offered</source>
            <translation>Comment elle a été proposée</translation>
        </message>
        <message>
            <source>Why before those who wait longer</source>
            <translation>Pourquoi avant celles et ceux qui attendent depuis plus longtemps</translation>
        </message>
        <message>
            <source>Somebody else is first in line. A few words are enough.</source>
            <translation>Une autre personne est en tête. Quelques mots suffisent.</translation>
        </message>
        <message>
            <source>They said no</source>
            <translation>Réponse : non</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>Take the offer back</source>
            <translation>Retirer la proposition</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Ouvrir la page de cette personne</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Liste d’attente</translation>
        </message>
        <message>
            <source>This person does not wait for a place any more.</source>
            <translation>Cette personne n’attend plus de place.</translation>
        </message>
        <message>
            <source>Number {number} on the waiting list of {group}</source>
            <translation>Numéro {number} sur la liste d’attente de {group}</translation>
        </message>
        <message>
            <source>Offer {name} a place</source>
            <translation>Proposer une place à {name}</translation>
        </message>
        <message>
            <source>{name} takes the place</source>
            <translation>{name} prend la place</translation>
        </message>
        <message>
            <source>{name} is offered a place until {date}.</source>
            <translation>Une place est proposée à {name} jusqu’au {date}.</translation>
        </message>
        <message>
            <source>{name} takes the place and comes to the group.</source>
            <translation>{name} prend la place et vient au groupe.</translation>
        </message>
        <message>
            <source>{name} said no and stays on the list.</source>
            <translation>{name} a dit non et reste sur la liste.</translation>
        </message>
        <message>
            <source>{name} did not answer and stays on the list.</source>
            <translation>{name} n’a pas répondu et reste sur la liste.</translation>
        </message>
        <message>
            <source>The place is not offered to {name} any more.</source>
            <translation>La place n’est plus proposée à {name}.</translation>
        </message>
    </context>
    <context>
        <name>OnePane</name>
        <message>
            <source>This follow-up is not here any more.</source>
            <translation>Ce suivi n’est plus ici.</translation>
        </message>
        <message>
            <source>See all follow-ups</source>
            <translation>Voir tous les suivis</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Comment ça s’est passé</translation>
        </message>
        <message>
            <source>A few words, or nothing.</source>
            <translation>Quelques mots, ou rien.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>What is to do</source>
            <translation>Ce qui est à faire</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Qui s’en charge</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Plus nécessaire</translation>
        </message>
        <message>
            <source>To do again</source>
            <translation>À refaire</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>I do it</source>
            <translation>Je m’en occupe</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>No telephone number is known.</source>
            <translation>Aucun numéro de téléphone connu.</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Ouvrir la page de cette personne</translation>
        </message>
        <message>
            <source>You do it: {what}</source>
            <translation>Vous vous en occupez : {what}</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Fait : {what}</translation>
        </message>
        <message>
            <source>Not needed any more: {what}</source>
            <translation>Plus nécessaire : {what}</translation>
        </message>
        <message>
            <source>To do again: {what}</source>
            <translation>De nouveau à faire : {what}</translation>
        </message>
        <message>
            <source>{what} is in the trash.</source>
            <translation>{what} est dans la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>A file of the vault is damaged. Looking for a backup that is whole.</source>
            <translation>Un fichier du coffre est abîmé. Recherche d’une sauvegarde entière.</translation>
        </message>
        <message>
            <source>Reading what can be read. This may take a minute.</source>
            <translation>Lecture de ce qui peut être lu. Cela peut prendre une minute.</translation>
        </message>
        <message>
            <source>Opening the copy to look into it</source>
            <translation>Ouverture de la copie pour la regarder</translation>
        </message>
        <message>
            <source>Nothing can be read out of it any more. A backup is the way back.</source>
            <translation>On ne peut plus rien y lire. Une sauvegarde est le chemin du retour.</translation>
        </message>
        <message>
            <source>Opening the sample group. The first time this takes a few seconds.</source>
            <translation>Le groupe d’exemple s’ouvre. La première fois, cela prend quelques secondes.</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>Le coffre s’ouvre</translation>
        </message>
        <message>
            <source>This computer keeps no key for you. Type your passphrase.</source>
            <translation>Cet ordinateur ne garde pas de clé pour vous. Tapez votre phrase de passe.</translation>
        </message>
        <message>
            <source>Only look into it</source>
            <translation>Seulement regarder dedans</translation>
        </message>
        <message>
            <source>Is this the right copy?</source>
            <translation>Est-ce la bonne copie ?</translation>
        </message>
        <message>
            <source>Open it all the same</source>
            <translation>L’ouvrir quand même</translation>
        </message>
        <message>
            <source>Leave it shut</source>
            <translation>La laisser fermée</translation>
        </message>
        <message>
            <source>Move this file aside?</source>
            <translation>Mettre ce fichier de côté ?</translation>
        </message>
        <message>
            <source>Move it aside and open</source>
            <translation>Le mettre de côté et ouvrir</translation>
        </message>
        <message numerus="yes">
            <source>This will take %n second(s), much longer than before. The file may have been changed.</source>
            <translation>
                <numerusform>Cela prendra %n seconde, bien plus qu’avant. Le fichier a peut-être été changé.</numerusform>
                <numerusform>Cela prendra %n secondes, bien plus qu’avant. Le fichier a peut-être été changé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open it all the same?</source>
            <translation>L’ouvrir quand même ?</translation>
        </message>
        <message>
            <source>The disk with the vault is full, so nothing could be kept. It can be opened to look at, to print and to export. To change something, make room on the disk first.</source>
            <translation>Le disque où se trouve le coffre est plein, donc rien n’a pu être gardé. On peut l’ouvrir pour regarder, imprimer et exporter. Pour changer quelque chose, faites d’abord de la place sur le disque.</translation>
        </message>
        <message>
            <source>Nothing can be written in the folder of the vault. It can be opened to look at, to print and to export. To change something, make the folder or the disk writable first.</source>
            <translation>On ne peut rien écrire dans le dossier du coffre. On peut l’ouvrir pour regarder, imprimer et exporter. Pour changer quelque chose, rendez d’abord le dossier ou le disque accessible en écriture.</translation>
        </message>
        <message>
            <source>Open it to look only?</source>
            <translation>L’ouvrir seulement pour regarder ?</translation>
        </message>
        <message>
            <source>Choose a backup and type the passphrase of the day it was made.</source>
            <translation>Choisissez une sauvegarde et tapez la phrase de passe du jour où elle a été faite.</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Restauration de la sauvegarde</translation>
        </message>
        <message>
            <source>Looking inside the backup</source>
            <translation>Lecture de la sauvegarde</translation>
        </message>
        <message>
            <source>The backup is in place. The files that were there before are set aside in the same folder.</source>
            <translation>La sauvegarde est en place. Les fichiers d’avant sont mis de côté dans le même dossier.</translation>
        </message>
        <message>
            <source>The backup is in place. Open it with the passphrase of the day it was made.</source>
            <translation>La sauvegarde est en place. Ouvrez-la avec la phrase de passe du jour où elle a été faite.</translation>
        </message>
        <message>
            <source>Pick the picture word of the person whose passphrase this is to be.</source>
            <translation>Choisissez le mot-image de la personne dont ce sera la phrase de passe.</translation>
        </message>
        <message>
            <source>Changing the passphrase. This takes a few seconds.</source>
            <translation>La phrase de passe change. Cela prend quelques secondes.</translation>
        </message>
        <message>
            <source>A file that is not of this vault's last opening lay beside it. It was set aside, and nothing of it was read: ask whoever copied files here.</source>
            <translation>Un fichier qui n’est pas de la dernière ouverture de ce coffre se trouvait à côté. Il a été mis à part et rien n’en a été lu : demandez à la personne qui a copié des fichiers ici.</translation>
        </message>
        <message>
            <source>The file with the ways in was damaged. It was put back as it was on {when}: look at who has a way in.</source>
            <translation>Le fichier des accès était abîmé. Il a été remis comme il était le {when} : regardez qui a un accès.</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>For &amp;whom</source>
            <translation>&amp;Pour qui</translation>
        </message>
        <message>
            <source>Sess&amp;ion</source>
            <translation>Re&amp;ncontre</translation>
        </message>
        <message>
            <source>Pe&amp;ople</source>
            <translation>P&amp;ersonnes</translation>
        </message>
        <message>
            <source>On w&amp;hat</source>
            <translation>Sur q&amp;uoi</translation>
        </message>
        <message>
            <source>Han&amp;dout for each person</source>
            <translation>Fic&amp;he pour chaque personne</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>&amp;Copies</source>
            <translation>&amp;Copies</translation>
        </message>
        <message>
            <source>Empty rows, at &amp;least</source>
            <translation>&amp;Lignes vides, au moins</translation>
        </message>
        <message>
            <source>Second language &amp;beside it</source>
            <translation>Seconde langue &amp;à côté</translation>
        </message>
        <message>
            <source>Si&amp;ze of the letters</source>
            <translation>&amp;Taille des lettres</translation>
        </message>
        <message>
            <source>Pape&amp;r</source>
            <translation>Papie&amp;r</translation>
        </message>
        <message>
            <source>As a booklet to fold</source>
            <translation>En livret à plier</translation>
        </message>
        <message>
            <source>With our logo</source>
            <translation>Avec notre logo</translation>
        </message>
        <message>
            <source>Save one file for each language</source>
            <translation>Enregistrer un fichier par langue</translation>
        </message>
        <message>
            <source>With a QR code for the door</source>
            <translation>Avec un code QR pour l’entrée</translation>
        </message>
        <message>
            <source>With how to join from afar</source>
            <translation>Avec le moyen de participer à distance</translation>
        </message>
        <message>
            <source>Save as a form to fill in</source>
            <translation>Enregistrer comme formulaire à remplir</translation>
        </message>
        <message>
            <source>PDF with a passphrase</source>
            <translation>PDF avec phrase de passe</translation>
        </message>
        <message>
            <source>Cards to cut out</source>
            <translation>Cartes à découper</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Large print, 18 points</source>
            <translation>Gros caractères, 18 points</translation>
        </message>
        <message>
            <source>No group, just some copies</source>
            <translation>Pas de groupe, juste quelques copies</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Tous les groupes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Print it at its real size, 100 %: else the labels do not meet.</source>
            <translation>Imprimez-le à sa taille réelle, 100 % : sinon il ne tombe pas sur les étiquettes.</translation>
        </message>
        <message>
            <source>Print it on both sides, turned at the short edge, and fold it once.</source>
            <translation>Imprimez recto verso, retourné sur le petit bord, et pliez une fois.</translation>
        </message>
        <message>
            <source>All papers print well in black and white.</source>
            <translation>Tous les papiers s’impriment bien en noir et blanc.</translation>
        </message>
        <message>
            <source>{name}: {width} × {height} mm</source>
            <translation>{name} : {width} × {height} mm</translation>
        </message>
        <message>
            <source>Each person's own</source>
            <translation>Celle de chaque personne</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>&amp;Name of the organisation</source>
            <translation>&amp;Nom de l’organisation</translation>
        </message>
        <message>
            <source>It stands at the top of your papers.</source>
            <translation>Il est en haut de vos papiers.</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>Pa&amp;ys</translation>
        </message>
        <message>
            <source>Pa&amp;rt of the country</source>
            <translation>&amp;Région du pays</translation>
        </message>
        <message>
            <source>Its holidays are offered as skips.</source>
            <translation>Ses jours fériés sont proposés à sauter.</translation>
        </message>
        <message>
            <source>&amp;Time zone, by its best known town</source>
            <translation>&amp;Fuseau horaire, par sa ville la plus connue</translation>
        </message>
        <message>
            <source>&amp;Paper in your printer</source>
            <translation>&amp;Papier de votre imprimante</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>&amp;Usual language of your papers</source>
            <translation>&amp;Langue habituelle de vos papiers</translation>
        </message>
        <message>
            <source>Choose a town with your time</source>
            <translation>Choisissez une ville à votre heure</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPanel</name>
        <message>
            <source>Your organisation</source>
            <translation>Votre organisation</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>Only the name is needed. The rest was guessed from this computer.</source>
            <translation>Seul le nom est nécessaire. Le reste vient de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Open the next session</source>
            <translation>Ouvrir la prochaine séance</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Prochaine séance</translation>
        </message>
        <message>
            <source>Print the sign-in sheet</source>
            <translation>Imprimer la feuille de présence</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>Modifier le groupe</translation>
        </message>
        <message>
            <source>Bring in a list</source>
            <translation>Importer une liste</translation>
        </message>
        <message>
            <source>Copy the group</source>
            <translation>Copier le groupe</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Qui est venu</translation>
        </message>
        <message>
            <source>Printed sheets</source>
            <translation>Feuilles imprimées</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>Dans d’autres langues</translation>
        </message>
        <message>
            <source>This group is not here any more.</source>
            <translation>Ce groupe n’est plus ici.</translation>
        </message>
        <message>
            <source>See all groups</source>
            <translation>Voir tous les groupes</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>People: {number}</source>
            <translation>Personnes : {number}</translation>
        </message>
        <message>
            <source>Waiting: {number}</source>
            <translation>En attente : {number}</translation>
        </message>
        <message>
            <source>This group has ended</source>
            <translation>Ce groupe est terminé</translation>
        </message>
    </context>
    <context>
        <name>OwnActions</name>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Copy and change</source>
            <translation>Copier et modifier</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Write your own</source>
            <translation>Écrire le vôtre</translation>
        </message>
        <message>
            <source>Bring in a text…</source>
            <translation>Importer un texte…</translation>
        </message>
        <message>
            <source>New handout</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>{name} est de retour</translation>
        </message>
        <message>
            <source>Handout text (*.md *.txt)</source>
            <translation>Texte de fiche (*.md *.txt)</translation>
        </message>
        <message>
            <source>Bring in a text</source>
            <translation>Importer un texte</translation>
        </message>
    </context>
    <context>
        <name>OwnHandoutPage</name>
        <message>
            <source>Your own handout</source>
            <translation>Votre propre fiche</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>For &amp;whom it is written</source>
            <translation>Pour &amp;qui il est écrit</translation>
        </message>
        <message>
            <source>For whom it is written</source>
            <translation>Pour qui il est écrit</translation>
        </message>
        <message>
            <source>The text this was translated from has changed since.</source>
            <translation>Le texte d’origine a changé depuis la traduction.</translation>
        </message>
        <message>
            <source>The translation is right again</source>
            <translation>La traduction est de nouveau juste</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Translate this…</source>
            <translation>Traduire ceci…</translation>
        </message>
        <message>
            <source>It is in another language…</source>
            <translation>C’est une autre langue…</translation>
        </message>
        <message>
            <source>Earlier texts</source>
            <translation>Textes précédents</translation>
        </message>
        <message>
            <source>Save as a text…</source>
            <translation>Enregistrer comme texte…</translation>
        </message>
        <message>
            <source>Take this language out</source>
            <translation>Retirer cette langue</translation>
        </message>
        <message>
            <source>Put this handout into the trash</source>
            <translation>Mettre cette fiche à la corbeille</translation>
        </message>
        <message>
            <source>The paper shows here as soon as you write.</source>
            <translation>Le papier apparaît ici dès que vous écrivez.</translation>
        </message>
        <message>
            <source>The paper shows here when the lines named are mended.</source>
            <translation>Le papier apparaît ici quand les lignes signalées sont corrigées.</translation>
        </message>
        <message>
            <source>The earlier text stands there again.</source>
            <translation>Le texte précédent est de nouveau là.</translation>
        </message>
        <message>
            <source>{language} was taken out.</source>
            <translation>Langue retirée : {language}.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} est dans la corbeille.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Ce que montre l’image</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>Page before</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>{first}-{last} of {all}</source>
            <translation>{first}-{last} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} et {second}</translation>
        </message>
        <message>
            <source>They are one person</source>
            <translation>C’est la même personne</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>Ce sont deux personnes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Année de naissance</translation>
        </message>
        <message>
            <source>How it is safe to reach them</source>
            <translation>Comment les joindre sans risque</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Contact d’urgence</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>What makes it easier to take part</source>
            <translation>Ce qui facilite la participation</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>Nom à imprimer sur une attestation</translation>
        </message>
        <message>
            <source>Came before this day</source>
            <translation>Venait déjà avant ce jour</translation>
        </message>
    </context>
    <context>
        <name>PaperPane</name>
        <message>
            <source>Which rows of the paper are signed?</source>
            <translation>Quelles lignes de la feuille sont signées ?</translation>
        </message>
        <message>
            <source>Rows of the paper</source>
            <translation>Lignes de la feuille</translation>
        </message>
        <message>
            <source>Which s&amp;heet is it? Its number stands below the square code.</source>
            <translation>De quelle f&amp;euille s’agit-il ? Son numéro se trouve sous le code carré.</translation>
        </message>
        <message>
            <source>Which sheet it is</source>
            <translation>De quelle feuille il s’agit</translation>
        </message>
        <message>
            <source>Mark present</source>
            <translation>Noter les présences</translation>
        </message>
        <message>
            <source>Guests:</source>
            <translation>Personnes invitées :</translation>
        </message>
        <message>
            <source>Guests without a name</source>
            <translation>Personnes invitées, sans nom</translation>
        </message>
        <message>
            <source>One guest fewer</source>
            <translation>Une personne invitée de moins</translation>
        </message>
        <message>
            <source>One guest more</source>
            <translation>Une personne invitée de plus</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Retour au registre</translation>
        </message>
        <message>
            <source>Keep them on the waiting list</source>
            <translation>Les garder sur la liste d’attente</translation>
        </message>
        <message>
            <source>Choose the sheet</source>
            <translation>Choisissez la feuille</translation>
        </message>
        <message>
            <source>Sheet {number}, printed on {day}, {time}</source>
            <translation>Feuille {number}, imprimée le {day}, {time}</translation>
        </message>
        <message>
            <source>Type the row numbers, such as 1 2 5-9, a mark as 4 {late}, newcomers as 15 Dora 01632 960123, a row nobody can read as 20 +. Press Enter.</source>
            <translation>Écrivez les numéros de ligne, comme 1 2 5-9, une marque comme 4 {late}, les nouvelles personnes comme 15 Dora 01632 960123, une ligne illisible comme 20 +. Appuyez sur Entrée.</translation>
        </message>
        <message>
            <source>No sheet of this session was printed here: the rows are counted from A to Z, as on the register.</source>
            <translation>Aucune feuille de cette séance n’a été imprimée ici : les lignes sont comptées de A à Z, comme dans le registre.</translation>
        </message>
        <message>
            <source>Choose first which sheet it is: the sheets differ in their rows.</source>
            <translation>Choisissez d’abord la feuille : les feuilles n’ont pas les mêmes lignes.</translation>
        </message>
        <message>
            <source>{number}: nobody on the sheet. Add the name of a newcomer, or leave it out.</source>
            <translation>{number} : personne sur cette ligne. Ajoutez le nom de la nouvelle personne, ou enlevez ce numéro.</translation>
        </message>
        <message>
            <source>{number}: the sheet ends with row {last}. Leave it out.</source>
            <translation>{number} : la feuille s’arrête à la ligne {last}. Ne la mettez pas.</translation>
        </message>
        <message>
            <source>{number}: somebody who was erased. Type {number} + to count a guest, or leave it out.</source>
            <translation>{number} : une personne effacée. Tapez {number} + pour compter une personne invitée, ou enlevez ce numéro.</translation>
        </message>
        <message>
            <source>{number}: a guest without a name</source>
            <translation>{number} : une personne invitée sans nom</translation>
        </message>
        <message>
            <source>{number}: {name}, a newcomer</source>
            <translation>{number} : {name}, nouvelle personne</translation>
        </message>
        <message>
            <source>{number}: {name}, a newcomer, telephone {phone}</source>
            <translation>{number} : {name}, nouvelle personne, téléphone {phone}</translation>
        </message>
        <message>
            <source>{number}: {name} is in the trash and will not be marked.</source>
            <translation>{number} : {name} est dans la corbeille, sa présence ne sera pas notée.</translation>
        </message>
        <message>
            <source>{number}: this row is {name}, not {typed}. It will not be marked.</source>
            <translation>{number} : cette ligne est {name}, pas {typed}. Rien ne sera noté.</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark}; {before} until now</source>
            <translation>{number} : {name}, {mark} ; {before} jusqu’ici</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark}</source>
            <translation>{number} : {name}, {mark}</translation>
        </message>
        <message>
            <source>{number}: {name}</source>
            <translation>{number} : {name}</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark} until now</source>
            <translation>{number} : {name}, jusqu’ici : {mark}</translation>
        </message>
        <message>
            <source>Choose first which sheet it is.</source>
            <translation>Choisissez d’abord la feuille.</translation>
        </message>
        <message>
            <source>Type at least one row number first.</source>
            <translation>Tapez d’abord au moins un numéro de ligne.</translation>
        </message>
        <message>
            <source>Not enough places are free for these newcomers: {names}</source>
            <translation>Il n’y a pas assez de places libres pour ces nouvelles personnes : {names}</translation>
        </message>
        <message>
            <source>Members, though there are no more places</source>
            <translation>Membres, bien qu’il n’y ait plus de place</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between numbers</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>{number, plural, one {# person} other {# people}} marked present. These rows were not: {rows}.</source>
            <translation>{number, plural, one {# présence notée.} other {# présences notées.}} Pas ces lignes : {rows}.</translation>
        </message>
        <message>
            <source>{number, plural, one {# row is kept.} other {# rows are kept.}} These rows were not: {rows}.</source>
            <translation>{number, plural, one {# ligne est gardée.} other {# lignes sont gardées.}} Ces lignes ne l’ont pas été : {rows}.</translation>
        </message>
        <message>
            <source>{number, plural, one {# person is marked present.} other {# people are marked present.}}</source>
            <translation>{number, plural, one {# présence est notée.} other {# présences sont notées.}}</translation>
        </message>
        <message>
            <source>{number, plural, one {# row of the paper is kept.} other {# rows of the paper are kept.}}</source>
            <translation>{number, plural, one {# ligne de la feuille est gardée.} other {# lignes de la feuille sont gardées.}}</translation>
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
                <numerusform>%n page : {parts}.</numerusform>
                <numerusform>%n pages : {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will get large print.</source>
            <translation>
                <numerusform>%n personne recevra de gros caractères.</numerusform>
                <numerusform>%n personnes recevront de gros caractères.</numerusform>
            </translation>
        </message>
        <message>
            <source>{sentence} {another}</source>
            <translation>{sentence} {another}</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>Dossier pour les papiers</translation>
        </message>
        <message>
            <source>Papers of this name are in that folder already. Choose another folder.</source>
            <translation>Des papiers de ce nom sont déjà dans ce dossier. Choisissez un autre dossier.</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are in {folder} now.</source>
            <translation>
                <numerusform>%n papier est maintenant dans {folder}.</numerusform>
                <numerusform>%n papiers sont maintenant dans {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>Enregistrer le texte</translation>
        </message>
        <message>
            <source>Handout text (*.md)</source>
            <translation>Texte de fiche (*.md)</translation>
        </message>
        <message>
            <source>{file} is in {folder} now, without its pictures.</source>
            <translation>{file} est maintenant dans {folder}, sans ses images.</translation>
        </message>
        <message>
            <source>{text} (without {letters})</source>
            <translation>{text} (sans {letters})</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Not every letter can be printed: {texts}</source>
            <translation>Toutes les lettres ne peuvent pas être imprimées : {texts}</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the paper as a PDF instead.</source>
            <translation>Aucune imprimante n’est prête sur cet ordinateur. Enregistrez plutôt le papier en PDF.</translation>
        </message>
        <message>
            <source>{file} is in {folder} now.</source>
            <translation>{file} est maintenant dans {folder}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The paper went to the printer.</source>
            <translation>Le papier est parti vers l’imprimante.</translation>
        </message>
        <message>
            <source>The paper went to the printer {printer}.</source>
            <translation>Le papier est parti vers l’imprimante {printer}.</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Look at it, or save the paper as a PDF.</source>
            <translation>L’imprimante n’a pas pris le papier. Regardez-la, ou enregistrez le papier en PDF.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Le verrouillage des majuscules semble actif.</translation>
        </message>
        <message>
            <source>S&amp;how the passphrase</source>
            <translation>&amp;Montrer la phrase de passe</translation>
        </message>
        <message>
            <source>Keyboard: {language}</source>
            <translation>Clavier : {language}</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePane</name>
        <message>
            <source>The new passphrase opens the vault from now on. The recovery sheet stays good.</source>
            <translation>La nouvelle phrase de passe ouvrira le coffre. La feuille de récupération reste bonne.</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>The passphrase was changed. Use the new one from now on.</source>
            <translation>La phrase de passe est changée. Utilisez désormais la nouvelle.</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePanel</name>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase de passe</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>The vault has its passphrase. Go on, or type another one twice to change it.</source>
            <translation>Le coffre a sa phrase de passe. Continuez, ou tapez-en deux fois une autre pour la changer.</translation>
        </message>
        <message>
            <source>Everything you write is kept in a vault: a folder that only your passphrase opens. Nobody else can open it, and we cannot either.</source>
            <translation>Tout ce que vous écrivez est gardé dans un coffre : un dossier que seule votre phrase de passe ouvre. Personne d’autre ne peut l’ouvrir, nous non plus.</translation>
        </message>
    </context>
    <context>
        <name>PastAttendance</name>
        <message>
            <source>Bring in who came on {day}</source>
            <translation>Importer qui est venu le {day}</translation>
        </message>
        <message numerus="yes">
            <source>Bring in who came to %n sessions, {first} to {last}</source>
            <translation>
                <numerusform>Importer qui est venu à %n séance, du {first} au {last}</numerusform>
                <numerusform>Importer qui est venu à %n séances, du {first} au {last}</numerusform>
            </translation>
        </message>
        <message>
            <source>They mean what stands here</source>
            <translation>Elles signifient ce qui est écrit ici</translation>
        </message>
        <message>
            <source>What is marked already stays. A day without a session gets one. An empty cell marks nobody.</source>
            <translation>Ce qui est déjà noté reste. Un jour sans séance en reçoit une. Une case vide ne note personne.</translation>
        </message>
        <message>
            <source>One letter could mean different things. Say what it means here.</source>
            <translation>Une lettre peut vouloir dire plusieurs choses. Dites ce qu’elle veut dire ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n letters could mean different things. Say what they mean here.</source>
            <translation>
                <numerusform>%n lettre peut vouloir dire plusieurs choses. Dites ce qu’elle veut dire ici.</numerusform>
                <numerusform>%n lettres peuvent vouloir dire plusieurs choses. Dites ce qu’elles veulent dire ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>aucune marque</translation>
        </message>
        <message numerus="yes">
            <source>“{letter}”, %n time(s), means</source>
            <translation>
                <numerusform>« {letter} », %n fois, veut dire</numerusform>
                <numerusform>« {letter} », %n fois, veut dire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What does “{letter}” mean, which stands there %n time(s)?</source>
            <translation>
                <numerusform>Que veut dire « {letter} », qui figure %n fois ?</numerusform>
                <numerusform>Que veut dire « {letter} », qui figure %n fois ?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeriodPane</name>
        <message>
            <source>From</source>
            <translation>À partir du</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>The first day without it.</source>
            <translation>Le premier jour où ce n’est plus le cas.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>If they said so. A word is enough.</source>
            <translation>Si elle l’a dit. Un mot suffit.</translation>
        </message>
        <message>
            <source>Keep these days</source>
            <translation>Garder ces jours</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personnes du groupe</translation>
        </message>
        <message>
            <source>These days are not there any more.</source>
            <translation>Ces jours n’existent plus.</translation>
        </message>
        <message>
            <source>{group}: {days}</source>
            <translation>{group} : {days}</translation>
        </message>
        <message>
            <source>An earlier stretch in {group}</source>
            <translation>Une période antérieure dans {group}</translation>
        </message>
        <message>
            <source>This person does not belong to the group any more.</source>
            <translation>Cette personne ne fait plus partie du groupe.</translation>
        </message>
        <message>
            <source>The days of {name} are kept.</source>
            <translation>Les jours de {name} sont gardés.</translation>
        </message>
    </context>
    <context>
        <name>Periods</name>
        <message>
            <source>Comes since {first}</source>
            <translation>Vient depuis le {first}</translation>
        </message>
        <message>
            <source>Takes a break since {first}</source>
            <translation>En pause depuis le {first}</translation>
        </message>
        <message>
            <source>Waits since {first}</source>
            <translation>Attend depuis le {first}</translation>
        </message>
        <message>
            <source>Came from {first} to {last}</source>
            <translation>Présence du {first} au {last}</translation>
        </message>
        <message>
            <source>Took a break from {first} to {last}</source>
            <translation>En pause du {first} au {last}</translation>
        </message>
        <message>
            <source>Waited from {first} to {last}</source>
            <translation>En attente du {first} au {last}</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Into the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>The same as somebody else</source>
            <translation>La même qu’une autre personne</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} est dans la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>PersonPane</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Only people with a way in can read it.</source>
            <translation>Seules les personnes avec accès peuvent le lire.</translation>
        </message>
        <message>
            <source>What this person &amp;may do</source>
            <translation>Ce que cette personne p&amp;eut faire</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>Everything: all groups, settings, people with access.</source>
            <translation>Tout : tous les groupes, les réglages, les personnes avec accès.</translation>
        </message>
        <message>
            <source>Facilitator of these groups</source>
            <translation>Anime ces groupes</translation>
        </message>
        <message>
            <source>People, sessions, notes and follow-ups of the groups ticked below.</source>
            <translation>Personnes, séances, notes et suivis des groupes cochés ci-dessous.</translation>
        </message>
        <message>
            <source>Helper who marks attendance</source>
            <translation>Aide qui note seulement la présence</translation>
        </message>
        <message>
            <source>Names and marks of the groups ticked below. No notes, no telephone numbers.</source>
            <translation>Noms et présences des groupes cochés ci-dessous. Ni notes, ni numéros de téléphone.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>&amp;Picture word</source>
            <translation>&amp;Mot-image</translation>
        </message>
        <message>
            <source>It is shown before the vault is open, so it must say nothing about the person.</source>
            <translation>Il est montré avant l’ouverture du coffre, il ne doit donc rien dire de la personne.</translation>
        </message>
        <message>
            <source>Now let the new person type a passphrase of their own, twice, while you look away.</source>
            <translation>Laissez maintenant la nouvelle personne taper sa propre phrase de passe, deux fois, pendant que vous regardez ailleurs.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Inviter</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Garder les changements</translation>
        </message>
        <message>
            <source>{name} can open the vault now</source>
            <translation>{name} peut maintenant ouvrir le coffre</translation>
        </message>
        <message>
            <source>{name} was changed</source>
            <translation>Modifié : {name}</translation>
        </message>
    </context>
    <context>
        <name>PictureField</name>
        <message>
            <source>Your p&amp;icture word</source>
            <translation>Votre mot-&amp;image</translation>
        </message>
        <message>
            <source>Your picture word</source>
            <translation>Votre mot-image</translation>
        </message>
        <message>
            <source>I do not remember it</source>
            <translation>Je ne m’en souviens pas</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>acorn</source>
            <translation>gland</translation>
        </message>
        <message>
            <source>anchor</source>
            <translation>ancre</translation>
        </message>
        <message>
            <source>apple</source>
            <translation>pomme</translation>
        </message>
        <message>
            <source>bamboo</source>
            <translation>bambou</translation>
        </message>
        <message>
            <source>basket</source>
            <translation>panier</translation>
        </message>
        <message>
            <source>bee</source>
            <translation>abeille</translation>
        </message>
        <message>
            <source>bell</source>
            <translation>cloche</translation>
        </message>
        <message>
            <source>boat</source>
            <translation>bateau</translation>
        </message>
        <message>
            <source>bread</source>
            <translation>pain</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>pont</translation>
        </message>
        <message>
            <source>broom</source>
            <translation>balai</translation>
        </message>
        <message>
            <source>butterfly</source>
            <translation>papillon</translation>
        </message>
        <message>
            <source>button</source>
            <translation>bouton</translation>
        </message>
        <message>
            <source>camel</source>
            <translation>chameau</translation>
        </message>
        <message>
            <source>candle</source>
            <translation>bougie</translation>
        </message>
        <message>
            <source>carrot</source>
            <translation>carotte</translation>
        </message>
        <message>
            <source>cherry</source>
            <translation>cerise</translation>
        </message>
        <message>
            <source>clover</source>
            <translation>trèfle</translation>
        </message>
        <message>
            <source>comb</source>
            <translation>peigne</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>grue</translation>
        </message>
        <message>
            <source>cup</source>
            <translation>tasse</translation>
        </message>
        <message>
            <source>deer</source>
            <translation>cerf</translation>
        </message>
        <message>
            <source>dolphin</source>
            <translation>dauphin</translation>
        </message>
        <message>
            <source>drum</source>
            <translation>tambour</translation>
        </message>
        <message>
            <source>duck</source>
            <translation>canard</translation>
        </message>
        <message>
            <source>elephant</source>
            <translation>éléphant</translation>
        </message>
        <message>
            <source>feather</source>
            <translation>plume</translation>
        </message>
        <message>
            <source>fern</source>
            <translation>fougère</translation>
        </message>
        <message>
            <source>fish</source>
            <translation>poisson</translation>
        </message>
        <message>
            <source>goat</source>
            <translation>chèvre</translation>
        </message>
        <message>
            <source>grape</source>
            <translation>raisin</translation>
        </message>
        <message>
            <source>hammer</source>
            <translation>marteau</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>chapeau</translation>
        </message>
        <message>
            <source>hen</source>
            <translation>poule</translation>
        </message>
        <message>
            <source>heron</source>
            <translation>héron</translation>
        </message>
        <message>
            <source>horse</source>
            <translation>cheval</translation>
        </message>
        <message>
            <source>kettle</source>
            <translation>bouilloire</translation>
        </message>
        <message>
            <source>key</source>
            <translation>clé</translation>
        </message>
        <message>
            <source>kite</source>
            <translation>cerf-volant</translation>
        </message>
        <message>
            <source>ladder</source>
            <translation>échelle</translation>
        </message>
        <message>
            <source>lamp</source>
            <translation>lampe</translation>
        </message>
        <message>
            <source>leaf</source>
            <translation>feuille</translation>
        </message>
        <message>
            <source>lemon</source>
            <translation>citron</translation>
        </message>
        <message>
            <source>lighthouse</source>
            <translation>phare</translation>
        </message>
        <message>
            <source>lizard</source>
            <translation>lézard</translation>
        </message>
        <message>
            <source>mango</source>
            <translation>mangue</translation>
        </message>
        <message>
            <source>moon</source>
            <translation>lune</translation>
        </message>
        <message>
            <source>mushroom</source>
            <translation>champignon</translation>
        </message>
        <message>
            <source>olive</source>
            <translation>olive</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>owl</source>
            <translation>hibou</translation>
        </message>
        <message>
            <source>parrot</source>
            <translation>perroquet</translation>
        </message>
        <message>
            <source>pear</source>
            <translation>poire</translation>
        </message>
        <message>
            <source>pebble</source>
            <translation>galet</translation>
        </message>
        <message>
            <source>rabbit</source>
            <translation>lapin</translation>
        </message>
        <message>
            <source>scissors</source>
            <translation>ciseaux</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>coquillage</translation>
        </message>
        <message>
            <source>spoon</source>
            <translation>cuillère</translation>
        </message>
        <message>
            <source>star</source>
            <translation>étoile</translation>
        </message>
        <message>
            <source>sun</source>
            <translation>soleil</translation>
        </message>
        <message>
            <source>tortoise</source>
            <translation>tortue</translation>
        </message>
        <message>
            <source>tulip</source>
            <translation>tulipe</translation>
        </message>
        <message>
            <source>umbrella</source>
            <translation>parapluie</translation>
        </message>
        <message>
            <source>whale</source>
            <translation>baleine</translation>
        </message>
        <message>
            <source>no picture word</source>
            <translation>pas de mot-image</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Page before</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A part of the file was changed by something other than this program. Restore a backup from before, or ask whoever copied files here.</source>
            <translation>Une partie du fichier a été changée par autre chose que ce programme. Restaurez une sauvegarde d’avant, ou demandez à qui a copié des fichiers ici.</translation>
        </message>
        <message>
            <source>A part of the file is damaged. Export everything now, then restore the newest backup.</source>
            <translation>Une partie du fichier est abîmée. Exportez tout maintenant, puis restaurez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>Something belongs to a person, group or session that is not there any more. What you see is right; it may be incomplete.</source>
            <translation>Quelque chose appartient à une personne, un groupe ou une séance qui n’est plus là. Ce que vous voyez est juste ; il peut manquer des choses.</translation>
        </message>
        <message>
            <source>Some attendance belongs to a session that is not there any more. Totals may be too small.</source>
            <translation>Des présences appartiennent à une séance qui n’est plus là. Les totaux peuvent être trop bas.</translation>
        </message>
        <message>
            <source>A session belongs to a group that is not there any more. Totals may be too small.</source>
            <translation>Une séance appartient à un groupe qui n’est plus là. Les totaux peuvent être trop bas.</translation>
        </message>
        <message>
            <source>The search does not find everything. Nothing is lost: let it be mended.</source>
            <translation>La recherche ne trouve pas tout. Rien n’est perdu : laissez-la réparer.</translation>
        </message>
        <message>
            <source>The search is damaged. Nothing is lost: let it be mended.</source>
            <translation>La recherche est abîmée. Rien n’est perdu : laissez-la réparer.</translation>
        </message>
        <message>
            <source>The log of who did what was changed, or a part of it could not be read. Look at who has a way in.</source>
            <translation>Le journal de qui a fait quoi a été changé, ou une partie n’a pas pu être lue. Regardez qui a un accès.</translation>
        </message>
        <message>
            <source>The last lines of the log of who did what are gone. An older copy may have been put in the vault's place.</source>
            <translation>Les dernières lignes du journal de qui a fait quoi manquent. Une copie plus ancienne a peut-être été mise à la place du coffre.</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>The newest is about:</source>
            <translation>Le dernier ajouté est pour :</translation>
        </message>
        <message>
            <source>Whom the newest follow-up is about</source>
            <translation>Pour qui est le dernier suivi ajouté</translation>
        </message>
        <message>
            <source>This line is empty. Write what was promised, then press F4.</source>
            <translation>Cette ligne est vide. Écrivez ce qui a été promis, puis appuyez sur F4.</translation>
        </message>
        <message>
            <source>This line is a follow-up already.</source>
            <translation>Cette ligne est déjà un suivi.</translation>
        </message>
        <message>
            <source>The line is a follow-up now, due on {day}.</source>
            <translation>La ligne est maintenant un suivi, d’ici au {day}.</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Personne en particulier</translation>
        </message>
        <message>
            <source>Follow-up: {text} (about {name}, due {day})</source>
            <translation>Suivi : {text} (pour {name}, d’ici au {day})</translation>
        </message>
        <message>
            <source>Follow-up: {text} (due {day})</source>
            <translation>Suivi : {text} (d’ici au {day})</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>What protects your notes, and what does not</source>
            <translation>Ce qui protège vos notes, et ce qui ne les protège pas</translation>
        </message>
        <message>
            <source>People trust you with what they say. This page says plainly how far the program can help.</source>
            <translation>Des gens vous confient ce qu’ils disent. Cette page dit clairement jusqu’où le programme peut aider.</translation>
        </message>
        <message>
            <source>Protected by encryption: it holds whoever has the files</source>
            <translation>Protégé par le chiffrement : tient contre qui a les fichiers</translation>
        </message>
        <message>
            <source>Kept by the program: it holds against curiosity, not against skill</source>
            <translation>Gardé par le programme : tient contre la curiosité, pas contre l’habileté</translation>
        </message>
        <message>
            <source>Left to your computer: look after it yourself</source>
            <translation>Laissé à votre ordinateur : veillez-y vous-même</translation>
        </message>
        <message>
            <source>Not protected at all</source>
            <translation>Pas protégé du tout</translation>
        </message>
        <message>
            <source>A stolen or lost laptop, while the vault is locked</source>
            <translation>Un ordinateur volé ou perdu, tant que le coffre est verrouillé</translation>
        </message>
        <message>
            <source>Without a passphrase or the recovery sheet, nobody reads a name or a note.</source>
            <translation>Sans phrase de passe ni feuille de récupération, personne ne lit un nom ou une note.</translation>
        </message>
        <message>
            <source>Copies and backups on a USB stick or in a cloud folder</source>
            <translation>Copies et sauvegardes sur une clé USB ou dans un dossier en ligne</translation>
        </message>
        <message>
            <source>They are locked like the vault. What shows all the same stands at the end of this page.</source>
            <translation>Elles sont verrouillées comme le coffre. Ce qui se voit malgré tout figure à la fin de cette page.</translation>
        </message>
        <message>
            <source>A passphrase that is hard to guess</source>
            <translation>Une phrase de passe difficile à deviner</translation>
        </message>
        <message>
            <source>Guessing is made slow. A short or common passphrase can still be guessed.</source>
            <translation>Deviner est rendu lent. Une phrase courte ou courante peut quand même être devinée.</translation>
        </message>
        <message>
            <source>Somebody changes the files</source>
            <translation>Quelqu’un change les fichiers</translation>
        </message>
        <message>
            <source>A changed page, an old copy put back or a line cut from the log is noticed and told.</source>
            <translation>Une page changée, une ancienne copie remise ou une ligne ôtée du journal est remarquée et dite.</translation>
        </message>
        <message>
            <source>Not noticed: that the end of the last opening was cut off when the program did not end well. On a computer that does not know the vault, and without its backups, an older copy is asked about, not proved.</source>
            <translation>Non remarqué : que la fin de la dernière ouverture a été coupée quand le programme ne s’est pas bien terminé. Sur un ordinateur qui ne connaît pas le coffre, et sans ses sauvegardes, une copie plus ancienne donne lieu à une question, pas à une preuve.</translation>
        </message>
        <message>
            <source>Backups that count</source>
            <translation>Les sauvegardes qui comptent</translation>
        </message>
        <message>
            <source>A backup counts once it was opened and found whole; a forged or damaged file pushes none out. Whoever can write to the folder can delete it: keep one in a second place.</source>
            <translation>Une sauvegarde compte une fois ouverte et trouvée entière ; un fichier falsifié ou abîmé n’en évince aucune. Qui peut écrire dans le dossier peut la supprimer : gardez-en une dans un deuxième endroit.</translation>
        </message>
        <message>
            <source>What a facilitator or a helper may see</source>
            <translation>Ce que peut voir une personne qui anime ou qui aide</translation>
        </message>
        <message>
            <source>Somebody skilled who has any way in could read the whole vault. Give it with care.</source>
            <translation>Quelqu’un d’habile qui a un accès pourrait lire tout le coffre. Donnez-le avec soin.</translation>
        </message>
        <message>
            <source>The log of who did what</source>
            <translation>Le journal de qui a fait quoi</translation>
        </message>
        <message>
            <source>Changes from outside are noticed. Somebody with a way in and great skill could forge it.</source>
            <translation>Les changements de l’extérieur se voient. Quelqu’un avec un accès et beaucoup d’habileté pourrait le falsifier.</translation>
        </message>
        <message>
            <source>What leaves a copy that is only looked into stands in it once you open the vault here again.</source>
            <translation>Ce qui sort d’une copie que l’on ne fait que regarder y figure dès que vous rouvrez le coffre ici.</translation>
        </message>
        <message>
            <source>Locking by itself</source>
            <translation>Le verrouillage automatique</translation>
        </message>
        <message>
            <source>After minutes without a key, after twelve hours, and when the computer sleeps. On Linux also when the screen is locked; on Windows and macOS press Lock yourself.</source>
            <translation>Après des minutes sans frappe, après douze heures, et quand l’ordinateur dort. Sous Linux aussi quand l’écran est verrouillé ; sous Windows et macOS, appuyez vous-même sur Verrouiller.</translation>
        </message>
        <message>
            <source>What you copied</source>
            <translation>Ce que vous avez copié</translation>
        </message>
        <message>
            <source>It leaves the clipboard after half a minute and at the lock. A program that reads the clipboard has it by then.</source>
            <translation>Cela quitte le presse-papiers après une demi-minute et au verrouillage. Un programme qui lit le presse-papiers l’a déjà.</translation>
        </message>
        <message>
            <source>A vault on a stick, on the network or in a folder that another program carries</source>
            <translation>Un coffre sur une clé USB, sur le réseau ou dans un dossier qu’un autre programme transporte</translation>
        </message>
        <message>
            <source>The program says so once, where the system tells it. Files that came late or in part open whole or are told. Two computers that write at the same time make two copies.</source>
            <translation>Le programme le dit une fois, là où le système l’indique. Les fichiers arrivés en retard ou en partie s’ouvrent entiers ou sont signalés. Deux ordinateurs qui écrivent en même temps font deux copies.</translation>
        </message>
        <message>
            <source>Lists that come from others and go to others</source>
            <translation>Les listes qui viennent d’autres personnes et vont vers d’autres</translation>
        </message>
        <message>
            <source>No exported cell is a formula in a spreadsheet. Signs that show nothing are taken out of names, and names that look alike are told apart.</source>
            <translation>Aucune cellule exportée n’est une formule dans un tableur. Les signes qui ne montrent rien sont retirés des noms, et les noms qui se ressemblent sont distingués.</translation>
        </message>
        <message>
            <source>Gone from this vault. Old backups, exports and papers still have them.</source>
            <translation>Elle disparaît de ce coffre. Les anciennes sauvegardes, les exports et les papiers l’ont encore.</translation>
        </message>
        <message>
            <source>Erasing a person for good</source>
            <translation>Effacer une personne pour de bon</translation>
        </message>
        <message>
            <source>Memory that the computer writes to its disk</source>
            <translation>La mémoire que l’ordinateur écrit sur son disque</translation>
        </message>
        <message>
            <source>While the vault is open, its words are in memory. When memory runs short or the computer hibernates, they may reach the disk: turn on the encryption of the whole disk.</source>
            <translation>Tant que le coffre est ouvert, ses mots sont en mémoire. Si elle manque ou si l’ordinateur hiberne, ils peuvent aller sur le disque : activez le chiffrement du disque entier.</translation>
        </message>
        <message>
            <source>What stays in memory after locking</source>
            <translation>Ce qui reste en mémoire après le verrouillage</translation>
        </message>
        <message>
            <source>The keys and the passphrase are overwritten. Names and notes that were shown may stay until the program is closed.</source>
            <translation>Les clés et la phrase de passe sont écrasées. Les noms et notes qui ont été affichés peuvent rester jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <source>The list of things to print</source>
            <translation>La file d’impression</translation>
        </message>
        <message>
            <source>The computer and the printer may keep what was printed for some time.</source>
            <translation>L’ordinateur et l’imprimante peuvent garder quelque temps ce qui a été imprimé.</translation>
        </message>
        <message>
            <source>A harmful program on this computer</source>
            <translation>Un programme nuisible sur cet ordinateur</translation>
        </message>
        <message>
            <source>It can watch what you type and see what you see.</source>
            <translation>Il peut voir ce que vous tapez et ce que vous voyez.</translation>
        </message>
        <message>
            <source>Whoever administers this computer</source>
            <translation>Qui administre cet ordinateur</translation>
        </message>
        <message>
            <source>They can do everything that you can, unseen.</source>
            <translation>Cette personne peut tout ce que vous pouvez, sans être vue.</translation>
        </message>
        <message>
            <source>A screen that is photographed or looked at</source>
            <translation>Un écran photographié ou regardé</translation>
        </message>
        <message>
            <source>Press Ctrl+Shift+H: the vault is locked and the window is gone.</source>
            <translation>Appuyez sur Ctrl+Maj+H : le coffre se verrouille et la fenêtre disparaît.</translation>
        </message>
        <message>
            <source>A laptop left unlocked</source>
            <translation>Un ordinateur laissé ouvert</translation>
        </message>
        <message>
            <source>Until it locks itself, anybody at the keys is you.</source>
            <translation>Jusqu’à ce qu’il se verrouille, toute personne au clavier est vous.</translation>
        </message>
        <message>
            <source>Copies that somebody made before they left</source>
            <translation>Des copies faites par quelqu’un avant son départ</translation>
        </message>
        <message>
            <source>Their passphrase opens those copies for ever. Changing the keys protects what comes after.</source>
            <translation>Sa phrase de passe ouvre ces copies pour toujours. Changer les clés protège ce qui vient après.</translation>
        </message>
        <message>
            <source>Paper and exported files</source>
            <translation>Le papier et les fichiers exportés</translation>
        </message>
        <message>
            <source>Whoever finds them reads them. Keep them locked away, and shred them.</source>
            <translation>Qui les trouve les lit. Gardez-les sous clé et détruisez-les.</translation>
        </message>
        <message>
            <source>What a stranger sees who has the folder</source>
            <translation>Ce que voit un inconnu qui a le dossier</translation>
        </message>
        <message>
            <source>How many ways in there are and their picture words, when the vault was last open and when backups were made, and how big everything is. No name and no note.</source>
            <translation>Combien d’accès il y a et leurs mots-images, quand le coffre a été ouvert la dernière fois et quand les sauvegardes ont été faites, et la taille de tout. Aucun nom et aucune note.</translation>
        </message>
        <message>
            <source>A passphrase that is told, or written beside the laptop</source>
            <translation>Une phrase de passe dite, ou notée près de l’ordinateur</translation>
        </message>
        <message>
            <source>The recovery sheet opens everything too. Keep it in another place.</source>
            <translation>La feuille de récupération ouvre tout aussi. Gardez-la ailleurs.</translation>
        </message>
    </context>
    <context>
        <name>ReallyPane</name>
        <message>
            <source>Who is it really?</source>
            <translation>Qui est-ce en réalité ?</translation>
        </message>
        <message>
            <source>Type the name, then choose</source>
            <translation>Écrivez le nom, puis choisissez</translation>
        </message>
        <message>
            <source>The same as somebody else</source>
            <translation>La même qu’une autre personne</translation>
        </message>
        <message>
            <source>Nobody else is called {name}.</source>
            <translation>Personne d’autre ne s’appelle {name}.</translation>
        </message>
        <message>
            <source>The two records of {name} are one now.</source>
            <translation>Les deux fiches de {name} n’en font plus qu’une.</translation>
        </message>
        <message>
            <source>{first} and {second} are two people. They are not asked about again.</source>
            <translation>{first} et {second} sont deux personnes. La question ne sera plus posée.</translation>
        </message>
    </context>
    <context>
        <name>RenewPanel</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Choisir une nouvelle phrase de passe</translation>
        </message>
        <message>
            <source>&amp;Use this passphrase</source>
            <translation>&amp;Utiliser cette phrase de passe</translation>
        </message>
        <message>
            <source>The code has opened the vault. From now on the new passphrase opens it. The recovery sheet stays good.</source>
            <translation>Le code a ouvert le coffre. Désormais, la nouvelle phrase de passe l’ouvrira. La feuille de récupération reste bonne.</translation>
        </message>
    </context>
    <context>
        <name>ReportPane</name>
        <message>
            <source>Peri&amp;od</source>
            <translation>Péri&amp;ode</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Ce trimestre</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Le trimestre dernier</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>L’année dernière</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>D’autres jours</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;Du</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>A&amp;u</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Gro&amp;ups</source>
            <translation>Grou&amp;pes</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>To give awa&amp;y: small numbers of people are hidden</source>
            <translation>À don&amp;ner : les petits nombres de personnes sont cachés</translation>
        </message>
        <message>
            <source>Count people group &amp;by group too</source>
            <translation>Compter aussi les personnes &amp;groupe par groupe</translation>
        </message>
        <message>
            <source>Hide nu&amp;mbers below</source>
            <translation>Cac&amp;her les nombres sous</translation>
        </message>
        <message>
            <source>Hide numbers of people below</source>
            <translation>Cacher les nombres de personnes inférieurs à</translation>
        </message>
        <message>
            <source>Take its days and groups</source>
            <translation>Prendre ses jours et groupes</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Imprimer ou enregistrer en PDF</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Enregistrer comme feuille de calcul</translation>
        </message>
        <message>
            <source>Save as one list (CSV)</source>
            <translation>Enregistrer comme une liste (CSV)</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Tous les groupes</translation>
        </message>
        <message>
            <source>On {given} figures from {start} to {end} were given away. Taking one from the other, small numbers could be worked out. It is safer to give away the same days and groups again.</source>
            <translation>Le {given}, des chiffres du {start} au {end} ont été donnés. En soustrayant les uns des autres, on pourrait retrouver de petits nombres. Il est plus sûr de redonner les mêmes jours et les mêmes groupes.</translation>
        </message>
        <message>
            <source>Give these figures away?</source>
            <translation>Donner ces chiffres ?</translation>
        </message>
        <message>
            <source>Give them away all the same</source>
            <translation>Les donner quand même</translation>
        </message>
        <message>
            <source>Make nothing</source>
            <translation>Ne rien faire</translation>
        </message>
        <message numerus="yes">
            <source>Fewer than %n people came. So nothing is said here about who they are.</source>
            <translation>
                <numerusform>Moins de %n personne est venue. Rien n’est donc dit ici de qui elles sont.</numerusform>
                <numerusform>Moins de %n personnes sont venues. Rien n’est donc dit ici de qui elles sont.</numerusform>
            </translation>
        </message>
        <message>
            <source>for inside use</source>
            <comment>part of the name of a file</comment>
            <translation>usage interne</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Feuille de calcul (*.xlsx)</translation>
        </message>
        <message>
            <source>List (*.csv)</source>
            <translation>Liste (*.csv)</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Enregistrer les chiffres</translation>
        </message>
        <message>
            <source>{file} is in {folder} now.</source>
            <translation>{file} est maintenant dans {folder}.</translation>
        </message>
    </context>
    <context>
        <name>RescuePanel</name>
        <message>
            <source>The vault is damaged</source>
            <translation>Le coffre est abîmé</translation>
        </message>
        <message>
            <source>A file of the vault cannot be read any more, so it was not opened. Nothing was changed.</source>
            <translation>Un fichier du coffre ne peut plus être lu, il n’a donc pas été ouvert. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Open to &amp;look and save what can be read</source>
            <translation>Ouvrir pour &amp;regarder et sauver ce qui peut être lu</translation>
        </message>
        <message>
            <source>Try &amp;later</source>
            <translation>Réessayer &amp;plus tard</translation>
        </message>
        <message>
            <source>What can still be read opens to look at, to print and to export. Nothing can be changed in it, and the damaged files stay as they are.</source>
            <translation>Ce qui peut encore être lu s’ouvre pour être regardé, imprimé et exporté. Rien ne peut y être changé, et les fichiers abîmés restent comme ils sont.</translation>
        </message>
        <message>
            <source>No backup that is whole was found here.</source>
            <translation>Aucune sauvegarde entière n’a été trouvée ici.</translation>
        </message>
        <message>
            <source>&amp;Restore this backup</source>
            <translation>R&amp;estaurer cette sauvegarde</translation>
        </message>
        <message>
            <source>The newest good backup was made on {when}.</source>
            <translation>La dernière bonne sauvegarde a été faite le {when}.</translation>
        </message>
        <message>
            <source>The newest good backup was made on {when}. It holds groups: {groups}, people: {people}, sessions: {sessions}, notes: {notes}.</source>
            <translation>La dernière bonne sauvegarde date du {when}. Elle contient groupes : {groups}, personnes : {people}, séances : {sessions}, notes : {notes}.</translation>
        </message>
    </context>
    <context>
        <name>RestorePanel</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>First look at what is in a backup. Nothing is changed before that, and what is there now is set aside, not deleted.</source>
            <translation>Regardez d’abord ce que contient une sauvegarde. Rien ne change avant, et ce qui est là est mis de côté, non supprimé.</translation>
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation>&amp;Sauvegarde</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Choose a backup &amp;file</source>
            <translation>Choisir un &amp;fichier de sauvegarde</translation>
        </message>
        <message>
            <source>Restore into another fol&amp;der</source>
            <translation>Restaurer dans un autre &amp;dossier</translation>
        </message>
        <message>
            <source>This is the recovery &amp;code, not a passphrase</source>
            <translation>C’est le &amp;code de récupération, pas une phrase de passe</translation>
        </message>
        <message>
            <source>What opens this backup does not open the vault that is here now. To put it in the place of that vault, type a passphrase of today, of somebody who may restore, or its recovery code. Without one, restore it into another folder: there it is a vault as it was on that day, with the ways in of that day.</source>
            <translation>Ce qui ouvre cette sauvegarde n’ouvre pas le coffre qui est ici maintenant. Pour la mettre à la place de ce coffre, tapez une phrase de passe d’aujourd’hui, de quelqu’un qui peut restaurer, ou son code de récupération. Sans cela, restaurez-la dans un autre dossier : elle y est un coffre tel qu’il était ce jour-là, avec les accès de ce jour-là.</translation>
        </message>
        <message>
            <source>&amp;Today's recovery code, not a passphrase</source>
            <translation>Le code de récupération d’&amp;aujourd’hui, pas une phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase of today</source>
            <translation>Phrase de passe d’aujourd’hui</translation>
        </message>
        <message>
            <source>No backup was found here</source>
            <translation>Aucune sauvegarde trouvée ici</translation>
        </message>
        <message>
            <source>Look &amp;inside</source>
            <translation>&amp;Regarder dedans</translation>
        </message>
        <message>
            <source>&amp;Restore this backup</source>
            <translation>R&amp;estaurer cette sauvegarde</translation>
        </message>
        <message>
            <source>It goes into the folder {folder}.</source>
            <translation>Elle va dans le dossier {folder}.</translation>
        </message>
        <message>
            <source>Made on {when}. It is whole. What it holds is told to a coordinator.</source>
            <translation>Faite le {when}. Elle est entière. Ce qu’elle contient est dit à une personne qui coordonne.</translation>
        </message>
        <message>
            <source>Made on {when}. It holds groups: {groups}, people: {people}, sessions: {sessions}, notes: {notes}.</source>
            <translation>Faite le {when}. Elle contient groupes : {groups}, personnes : {people}, séances : {sessions}, notes : {notes}.</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Choisir une sauvegarde</translation>
        </message>
        <message>
            <source>Backups (*.pgbak)</source>
            <translation>Sauvegardes (*.pgbak)</translation>
        </message>
        <message>
            <source>Choose the folder for the backup</source>
            <translation>Choisir le dossier pour la sauvegarde</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Mark as reviewed</source>
            <translation>Marquer comme relu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Somebody who speaks {language} well has read the whole text and found it right.</source>
            <translation>Une personne qui parle bien cette langue ({language}) a lu tout le texte et l’a trouvé juste.</translation>
        </message>
        <message>
            <source>&amp;Who has read it</source>
            <translation>&amp;Qui l’a lu</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Quand</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>How often</source>
            <translation>À quel rythme</translation>
        </message>
        <message>
            <source>Also on</source>
            <translation>Aussi le</translation>
        </message>
        <message>
            <source>Not every month has this date. Which day is meant?</source>
            <translation>Tous les mois n’ont pas cette date. Quel jour est voulu ?</translation>
        </message>
        <message>
            <source>Which one in the month</source>
            <translation>Lequel dans le mois</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Jour de la semaine</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Durée en minutes</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>Première date</translation>
        </message>
        <message>
            <source>It ends on a date</source>
            <translation>Une date de fin est fixée</translation>
        </message>
        <message>
            <source>Last date</source>
            <translation>Dernière date</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <source>Every few weeks</source>
            <translation>Toutes les 2 semaines ou plus</translation>
        </message>
        <message>
            <source>Every month, on a weekday</source>
            <translation>Chaque mois, un certain jour de la semaine</translation>
        </message>
        <message>
            <source>Every month, on the same date</source>
            <translation>Chaque mois, à la même date</translation>
        </message>
        <message>
            <source>Every few months, on a weekday</source>
            <translation>Tous les quelques mois, un jour de la semaine</translation>
        </message>
        <message>
            <source>Every few months, on the same date</source>
            <translation>Tous les quelques mois, à la même date</translation>
        </message>
        <message>
            <source>Every year, on the same date</source>
            <translation>Chaque année, à la même date</translation>
        </message>
        <message>
            <source>Every few years, on the same date</source>
            <translation>Toutes les quelques années, à la même date</translation>
        </message>
        <message>
            <source>Only once</source>
            <translation>Une seule fois</translation>
        </message>
        <message>
            <source>Not planned yet</source>
            <translation>Pas encore prévu</translation>
        </message>
        <message>
            <source>How many years apart</source>
            <translation>Tous les combien d’ans</translation>
        </message>
        <message>
            <source>How many weeks apart</source>
            <translation>Toutes les combien de semaines</translation>
        </message>
        <message>
            <source>How many months apart</source>
            <translation>Tous les combien de mois</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Choisissez</translation>
        </message>
        <message>
            <source>The last day of the month</source>
            <translation>Le dernier jour du mois</translation>
        </message>
        <message>
            <source>Day {day}, in months that have it</source>
            <translation>Le {day}, dans les mois qui l’ont</translation>
        </message>
        <message>
            <source>The fifth {weekday}, in months that have one</source>
            <translation>Le cinquième {weekday}, dans les mois qui en ont un</translation>
        </message>
        <message>
            <source>The first dates</source>
            <translation>Les premières dates</translation>
        </message>
        <message>
            <source>Say first which day of the month is meant.</source>
            <translation>Dites d’abord quel jour du mois est voulu.</translation>
        </message>
        <message>
            <source>No date fits. Choose a later last date.</source>
            <translation>Aucune date ne convient. Choisissez une dernière date plus tardive.</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>The vault is damaged and open to look only.</source>
            <translation>Le coffre est abîmé et ouvert seulement pour regarder.</translation>
        </message>
        <message>
            <source>Your way in does not allow this. Ask a coordinator.</source>
            <translation>Votre accès ne le permet pas. Demandez à la coordination.</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Non pris</translation>
        </message>
        <message>
            <source>{column}: cannot be read</source>
            <translation>{column} : illisible</translation>
        </message>
        <message>
            <source>{column}: has no year</source>
            <translation>{column} : sans année</translation>
        </message>
        <message>
            <source>{column}: not everything was taken</source>
            <translation>{column} : tout n’a pas été pris</translation>
        </message>
        <message>
            <source>{column}: there is one already</source>
            <translation>{column} : il y en a déjà un</translation>
        </message>
        <message>
            <source>{column}: too long</source>
            <translation>{column} : trop long</translation>
        </message>
        <message>
            <source>{column}: may be the other one's</source>
            <translation>{column} : peut-être de l’autre personne</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>colonne {number}</translation>
        </message>
        <message>
            <source>there is no name</source>
            <translation>il n’y a pas de nom</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>le nom est trop long</translation>
        </message>
        <message>
            <source>a formula stands in place of the name</source>
            <translation>une formule tient la place du nom</translation>
        </message>
        <message>
            <source>it may be somebody you have, or no person</source>
            <translation>c’est peut-être quelqu’un que vous avez déjà, ou personne</translation>
        </message>
        <message>
            <source>left out, as you said</source>
            <translation>laissé de côté, comme vous l’avez dit</translation>
        </message>
        <message>
            <source>an earlier row of the same person says otherwise</source>
            <translation>une ligne précédente de la même personne dit autre chose</translation>
        </message>
        <message>
            <source>how they belong to the group was not changed</source>
            <translation>son appartenance au groupe n’a pas été changée</translation>
        </message>
        <message>
            <source>some cells were not taken</source>
            <translation>certaines cellules n’ont pas été prises</translation>
        </message>
        <message>
            <source>Only the sheet “{sheet}” was read. Not read: {others}.</source>
            <translation>Seule la feuille « {sheet} » a été lue. Non lues : {others}.</translation>
        </message>
        <message>
            <source>The file does not say how its letters are written, and was read as {encoding}. Look at the accents of some names; where they are wrong, save it as CSV in UTF-8 and choose it again.</source>
            <translation>Le fichier ne dit pas comment ses lettres sont écrites ; il a été lu comme {encoding}. Regardez les accents de quelques noms ; s’ils sont faux, enregistrez-le en CSV UTF-8 et choisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>In row {number} a quotation mark is not closed, so all of them were read as plain signs. Look whether the cells stand in their columns, or close it in the file and choose it again.</source>
            <translation>À la ligne {number}, un guillemet n’est pas fermé ; tous ont donc été lus comme de simples signes. Regardez si les cellules sont dans leurs colonnes, ou fermez-le dans le fichier et choisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>Row {number} was taken for the heading; what stands above it was not read.</source>
            <translation>La ligne {number} a été prise pour l’en-tête ; ce qui est au-dessus n’a pas été lu.</translation>
        </message>
        <message>
            <source>Row {number} was taken for the heading, which is not sure. Take the tick below away if it is a person.</source>
            <translation>La ligne {number} a été prise pour l’en-tête, mais ce n’est pas sûr. Décochez la case ci-dessous si c’est une personne.</translation>
        </message>
        <message>
            <source>One row adds others up and is nobody: {numbers}.</source>
            <translation>Une ligne additionne les autres et n’est personne : {numbers}.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows add others up and are nobody: {numbers}.</source>
            <translation>
                <numerusform>%n ligne additionne les autres et n’est personne : {numbers}.</numerusform>
                <numerusform>%n lignes additionnent les autres et ne sont personne : {numbers}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{field}: years of two digits were taken for the past, 51 for 1951. Look at them again.</source>
            <translation>{field} : les années à deux chiffres ont été prises pour le passé, 51 pour 1951. Regardez-les de nouveau.</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Name to be called</source>
            <translation>Nom d’usage</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Personne à prévenir</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Année de naissance</translation>
        </message>
        <message>
            <source>Date of joining</source>
            <translation>Date d’arrivée</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Besoins pratiques</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Active, waiting or left</source>
            <translation>Active, en attente ou partie</translation>
        </message>
        <message>
            <source>Age (becomes a year of birth)</source>
            <translation>Âge (devient une année de naissance)</translation>
        </message>
        <message>
            <source>Row {number}: there is no name.</source>
            <translation>Ligne {number} : il n’y a pas de nom.</translation>
        </message>
        <message>
            <source>Row {number}: this is too long: {field}.</source>
            <translation>Ligne {number} : c’est trop long : {field}.</translation>
        </message>
        <message>
            <source>Row {number}: a formula stands in place of the name.</source>
            <translation>Ligne {number} : une formule tient la place du nom.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” cannot be read and stays empty.</source>
            <translation>{name}, {field} : « {value} » est illisible et reste vide.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” has no year, so it stays empty.</source>
            <translation>{name}, {field} : « {value} » n’a pas d’année et reste vide.</translation>
        </message>
        <message>
            <source>{name}, {field}: of “{value}” not everything was taken.</source>
            <translation>{name}, {field} : de « {value} », tout n’a pas été pris.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” was not taken, since there is one already.</source>
            <translation>{name}, {field} : « {value} » n’a pas été pris, car il y en a déjà un.</translation>
        </message>
        <message>
            <source>{name}, {field}: this is too long and stays empty.</source>
            <translation>{name}, {field} : c’est trop long et reste vide.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” may be the other one's and stays empty.</source>
            <translation>{name}, {field} : « {value} » est peut-être de l’autre personne et reste vide.</translation>
        </message>
        <message>
            <source>{name}: look whether the name is right. It comes in all the same.</source>
            <translation>{name} : regardez si le nom est juste. Il est importé quand même.</translation>
        </message>
        <message>
            <source>Row {number}: {name} comes in.</source>
            <translation>Ligne {number} : {name} est importé.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” comes in.</source>
            <translation>{name}, {field} : « {value} » est importé.</translation>
        </message>
        <message>
            <source>{name}, {field}: this stays empty, as you said.</source>
            <translation>{name}, {field} : cela reste vide, comme vous l’avez dit.</translation>
        </message>
        <message>
            <source>One cell needs a look. The person comes in all the same.</source>
            <translation>Une cellule demande un coup d’œil. La personne entre quand même.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells need a look. The people come in all the same.</source>
            <translation>
                <numerusform>%n cellule demande un coup d’œil. Les personnes entrent quand même.</numerusform>
                <numerusform>%n cellules demandent un coup d’œil. Les personnes entrent quand même.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>{field}: some days are written day first, others month first. Look at them again.</source>
            <translation>{field} : certaines dates commencent par le jour, d’autres par le mois. Regardez-les encore une fois.</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>Nom à imprimer sur une attestation</translation>
        </message>
        <message>
            <source>{field}: take “{offered}” instead of “{known}”</source>
            <translation>{field} : prendre « {offered} » au lieu de « {known} »</translation>
        </message>
        <message>
            <source>Row {number}, {name}: these may be several people.</source>
            <translation>Ligne {number}, {name} : ce sont peut-être plusieurs personnes.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: this may be no person.</source>
            <translation>Ligne {number}, {name} : ce n’est peut-être pas une personne.</translation>
        </message>
        <message>
            <source>Row {number} holds {count} people: {names}.</source>
            <translation>La ligne {number} contient {count} personnes : {names}.</translation>
        </message>
        <message>
            <source>Row {number} holds two people: {one} and {other}.</source>
            <translation>Ligne {number} : ce sont deux personnes, {one} et {other}.</translation>
        </message>
        <message>
            <source>Row {number}: {facts}</source>
            <translation>Ligne {number} : {facts}</translation>
        </message>
        <message>
            <source>You know: {facts}</source>
            <translation>Vous connaissez : {facts}</translation>
        </message>
        <message>
            <source>Row {number}, {name}: may be {known}, whom you know.</source>
            <translation>Ligne {number}, {name} : c’est peut-être {known}, que vous connaissez.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the telephone of {known}, whom you know.</source>
            <translation>Ligne {number}, {name} : même téléphone que {known}, que vous connaissez.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the e-mail of {known}, whom you know.</source>
            <translation>Ligne {number}, {name} : même e-mail que {known}, que vous connaissez.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: may be the person of row {other}.</source>
            <translation>Ligne {number}, {name} : c’est peut-être la personne de la ligne {other}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the same telephone as row {other}.</source>
            <translation>Ligne {number}, {name} : même téléphone que la ligne {other}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the same e-mail as row {other}.</source>
            <translation>Ligne {number}, {name} : même e-mail que la ligne {other}.</translation>
        </message>
        <message>
            <source>Bring in the marks</source>
            <translation>Importer les marques</translation>
        </message>
        <message>
            <source>Fill in one person</source>
            <translation>Compléter une personne</translation>
        </message>
        <message numerus="yes">
            <source>Fill in %n people</source>
            <translation>
                <numerusform>Compléter %n personne</numerusform>
                <numerusform>Compléter %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in one person and fill in {filled}</source>
            <translation>Importer une personne et en compléter {filled}</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people and fill in {filled}</source>
            <translation>
                <numerusform>Importer %n personne et en compléter {filled}</numerusform>
                <numerusform>Importer %n personnes et en compléter {filled}</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in one person</source>
            <translation>Importer une personne</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people</source>
            <translation>
                <numerusform>Importer %n personne</numerusform>
                <numerusform>Importer %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nobody to bring in.</source>
            <translation>Il n’y a personne à importer.</translation>
        </message>
        <message numerus="yes">
            <source>No people, so left out: {names} and %n more.</source>
            <translation>
                <numerusform>Ce ne sont pas des personnes, elles sont donc laissées de côté : {names} et %n autre.</numerusform>
                <numerusform>Ce ne sont pas des personnes, elles sont donc laissées de côté : {names} et %n autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>No people, so left out: {names}.</source>
            <translation>Ce ne sont pas des personnes, elles sont donc laissées de côté : {names}.</translation>
        </message>
        <message>
            <source>One person is new.</source>
            <translation>Une personne est nouvelle.</translation>
        </message>
        <message numerus="yes">
            <source>%n people are new.</source>
            <translation>
                <numerusform>%n personne est nouvelle.</numerusform>
                <numerusform>%n personnes sont nouvelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person you know joins.</source>
            <translation>Une personne déjà connue entrera dans le groupe.</translation>
        </message>
        <message numerus="yes">
            <source>%n people you know join.</source>
            <translation>
                <numerusform>%n personne déjà connue entrera dans le groupe.</numerusform>
                <numerusform>%n personnes déjà connues entreront dans le groupe.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of one person you know, more will be known.</source>
            <translation>On en saura plus sur une personne connue.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n people you know, more will be known.</source>
            <translation>
                <numerusform>On en saura plus sur %n personne connue.</numerusform>
                <numerusform>On en saura plus sur %n personnes connues.</numerusform>
            </translation>
        </message>
        <message>
            <source>One row cannot be taken. The others can.</source>
            <translation>Une ligne ne peut pas être prise. Les autres, si.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows cannot be taken. The others can.</source>
            <translation>
                <numerusform>%n ligne ne peut pas être prise. Les autres, si.</numerusform>
                <numerusform>%n lignes ne peuvent pas être prises. Les autres, si.</numerusform>
            </translation>
        </message>
        <message>
            <source>One new person was added.</source>
            <translation>Une nouvelle personne est ajoutée.</translation>
        </message>
        <message numerus="yes">
            <source>%n new people were added.</source>
            <translation>
                <numerusform>%n nouvelle personne est ajoutée.</numerusform>
                <numerusform>%n nouvelles personnes sont ajoutées.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person you know joined.</source>
            <translation>Une personne déjà connue entre dans le groupe.</translation>
        </message>
        <message numerus="yes">
            <source>%n people you know joined.</source>
            <translation>
                <numerusform>%n personne déjà connue entre dans le groupe.</numerusform>
                <numerusform>%n personnes déjà connues entrent dans le groupe.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of one person you know, more is known now.</source>
            <translation>On en sait maintenant plus sur une personne connue.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n people you know, more is known now.</source>
            <translation>
                <numerusform>On en sait maintenant plus sur %n personne connue.</numerusform>
                <numerusform>On en sait maintenant plus sur %n personnes connues.</numerusform>
            </translation>
        </message>
        <message>
            <source>One row was about somebody of an earlier row.</source>
            <translation>Une ligne concernait quelqu’un d’une ligne précédente.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows were about people of earlier rows.</source>
            <translation>
                <numerusform>%n ligne concernait une personne d’une ligne précédente.</numerusform>
                <numerusform>%n lignes concernaient des personnes de lignes précédentes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Days that were called off or are to come got no marks: {days}.</source>
            <translation>Les jours annulés ou à venir n’ont pas reçu de marques : {days}.</translation>
        </message>
        <message>
            <source>One mark was brought in.</source>
            <translation>Une marque a été importée.</translation>
        </message>
        <message numerus="yes">
            <source>%n marks were brought in.</source>
            <translation>
                <numerusform>%n marque a été importée.</numerusform>
                <numerusform>%n marques ont été importées.</numerusform>
            </translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>ligne {number}</translation>
        </message>
        <message numerus="yes">
            <source>Left out: {names} and %n more.</source>
            <translation>
                <numerusform>Laissés de côté : {names} et %n autre.</numerusform>
                <numerusform>Laissés de côté : {names} et %n autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out: {names}.</source>
            <translation>Laissés de côté : {names}.</translation>
        </message>
        <message numerus="yes">
            <source>Not all was taken of: {names} and %n more.</source>
            <translation>
                <numerusform>Tout n’a pas été pris pour : {names} et %n autre.</numerusform>
                <numerusform>Tout n’a pas été pris pour : {names} et %n autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all was taken of: {names}.</source>
            <translation>Tout n’a pas été pris pour : {names}.</translation>
        </message>
        <message numerus="yes">
            <source>How they belong to the group was not changed, though the list says otherwise: {names} and %n more.</source>
            <translation>
                <numerusform>Leur appartenance au groupe n’a pas changé, bien que la liste dise autre chose : {names} et %n autre.</numerusform>
                <numerusform>Leur appartenance au groupe n’a pas changé, bien que la liste dise autre chose : {names} et %n autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>How they belong to the group was not changed, though the list says otherwise: {names}.</source>
            <translation>Leur appartenance au groupe n’a pas changé, bien que la liste dise autre chose : {names}.</translation>
        </message>
        <message>
            <source>One person waits for a place.</source>
            <translation>Une personne attend une place.</translation>
        </message>
        <message numerus="yes">
            <source>%n people wait for a place.</source>
            <translation>
                <numerusform>%n personne attend une place.</numerusform>
                <numerusform>%n personnes attendent une place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rota</name>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>{name} ({task})</source>
            <translation>{name} ({task})</translation>
        </message>
        <message>
            <source>{name} (asked)</source>
            <translation>{name} (demandé)</translation>
        </message>
        <message>
            <source>Nobody leads</source>
            <translation>Personne n’anime</translation>
        </message>
        <message>
            <source>{name} is away until {date}</source>
            <translation>{name} est en absence jusqu’au {date}</translation>
        </message>
        <message>
            <source>{what} of {name} does not hold any more on that day</source>
            <translation>{what} de {name} n’est plus valable ce jour-là</translation>
        </message>
        <message>
            <source>{name} is in two places at that hour</source>
            <translation>{name} est à deux endroits à cette heure</translation>
        </message>
        <message>
            <source>{name} is with {group} too at that hour</source>
            <translation>{name} est aussi avec {group} à cette heure</translation>
        </message>
        <message>
            <source>was taken out of this session, or said no</source>
            <translation>a été retiré de cette séance, ou a dit non</translation>
        </message>
        <message>
            <source>away until {date}</source>
            <translation>en absence jusqu’au {date}</translation>
        </message>
        <message>
            <source>with {group} at that hour</source>
            <translation>avec {group} à cette heure</translation>
        </message>
        <message>
            <source>{what} does not hold any more on that day</source>
            <translation>{what} n’est plus valable ce jour-là</translation>
        </message>
        <message>
            <source>{number} of {wanted} lead</source>
            <translation>{number} sur {wanted} animent</translation>
        </message>
    </context>
    <context>
        <name>RulesPane</name>
        <message>
            <source>A rule names facts and proposes a call, on Today and when a session is finished. You decide. Nothing is ever sent, and nobody is graded.</source>
            <translation>Une règle nomme des faits et propose un appel, sur la page Aujourd’hui et à la fin d’une séance. C’est vous qui décidez. Rien n’est jamais envoyé, et personne n’est noté.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>As in all groups</source>
            <translation>Comme dans tous les groupes</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Somebody missed sessions running</source>
            <translation>Quelqu’un a manqué plusieurs séances de suite</translation>
        </message>
        <message>
            <source>Somebody came to few of the sessions</source>
            <translation>Quelqu’un est venu à peu de séances</translation>
        </message>
        <message>
            <source>Somebody came for the first time</source>
            <translation>Quelqu’un est venu pour la première fois</translation>
        </message>
        <message>
            <source>Somebody is back from days away</source>
            <translation>Quelqu’un revient après une absence prévue</translation>
        </message>
        <message>
            <source>Nothing was heard of somebody who is paused</source>
            <translation>Pas de nouvelles de quelqu’un en pause</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>Règles pour les appels</translation>
        </message>
        <message>
            <source>This group has rules of its own.</source>
            <translation>Ce groupe a ses propres règles.</translation>
        </message>
        <message>
            <source>As in all groups, until you change something here.</source>
            <translation>Comme dans tous les groupes, tant que vous ne changez rien ici.</translation>
        </message>
        <message>
            <source>How many sessions missed</source>
            <translation>Combien de séances de suite</translation>
        </message>
        <message>
            <source>Fewer than so many of a hundred (from four sessions on)</source>
            <translation>Moins de tant sur cent (à partir de quatre séances)</translation>
        </message>
        <message>
            <source>In how many weeks</source>
            <translation>En combien de semaines</translation>
        </message>
        <message>
            <source>For how many weeks</source>
            <translation>Depuis combien de semaines</translation>
        </message>
        <message>
            <source>Call within how many days</source>
            <translation>Appeler sous combien de jours</translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>tous les groupes</translation>
        </message>
        <message>
            <source>The rules of all groups hold here too.</source>
            <translation>Les règles de tous les groupes valent ici aussi.</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <source>Help now</source>
            <translation>Aide maintenant</translation>
        </message>
        <message>
            <source>Whom to ring</source>
            <translation>Qui appeler</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Where we are today</source>
            <translation>Où nous sommes aujourd’hui</translation>
        </message>
        <message>
            <source>No crisis line is kept. Ring the emergency number of your country.</source>
            <translation>Aucune ligne de crise n’est notée. Appelez le numéro d’urgence de votre pays.</translation>
        </message>
        <message>
            <source>Add a help line</source>
            <translation>Ajouter une ligne d’écoute</translation>
        </message>
        <message>
            <source>Your organisation has not written down yet what is to be done, and whom to ring inside.</source>
            <translation>Votre organisation n’a pas encore écrit ce qu’il faut faire ni qui appeler en interne.</translation>
        </message>
        <message>
            <source>Write the steps</source>
            <translation>Écrire les étapes</translation>
        </message>
        <message>
            <source>Nobody can see that this page was opened.</source>
            <translation>Personne ne peut voir que cette page a été ouverte.</translation>
        </message>
        <message>
            <source>Print the help card</source>
            <translation>Imprimer la carte d’aide</translation>
        </message>
        <message>
            <source>Change the steps</source>
            <translation>Modifier les étapes</translation>
        </message>
        <message>
            <source>{name}: {phone}</source>
            <translation>{name} : {phone}</translation>
        </message>
        <message>
            <source>No place is written down.</source>
            <translation>Aucun lieu n’est noté.</translation>
        </message>
        <message>
            <source>Open the register of {group}</source>
            <translation>Ouvrir la feuille de présence de {group}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>SafetyPane</name>
        <message>
            <source>What is to be done when somebody is in danger, whom to ring inside, and the words whoever must report has to say. Everybody with a way in reads it with Ctrl+E, from every page and without the internet.</source>
            <translation>Ce qu’il faut faire quand quelqu’un est en danger, qui appeler en interne, et les mots que doit dire la personne tenue de signaler. Toute personne ayant un accès le lit avec Ctrl+E, depuis chaque page et sans internet.</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qu’il faut faire</translation>
        </message>
        <message>
            <source>As which step</source>
            <translation>À quelle étape</translation>
        </message>
        <message>
            <source>See Help now</source>
            <translation>Voir Aide maintenant</translation>
        </message>
        <message>
            <source>The step is kept.</source>
            <translation>L’étape est gardée.</translation>
        </message>
        <message>
            <source>The step is taken out.</source>
            <translation>L’étape est retirée.</translation>
        </message>
    </context>
    <context>
        <name>SameHour</name>
        <message>
            <source>At that hour the group already meets on {day}. There would be two sessions.</source>
            <translation>À cette heure, le groupe se réunit déjà le {day}. Il y aurait deux séances.</translation>
        </message>
        <message>
            <source>Two sessions at one hour?</source>
            <translation>Deux séances à la même heure ?</translation>
        </message>
        <message>
            <source>Have both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>Choisir une autre heure</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search or do</source>
            <translation>Chercher ou agir</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer letters, or another spelling.</source>
            <translation>Rien n’a été trouvé. Essayez avec moins de lettres, ou une autre façon d’écrire.</translation>
        </message>
        <message>
            <source>{what}: {choice}</source>
            <translation>{what} : {choice}</translation>
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
            <translation>Changer la série</translation>
        </message>
        <message>
            <source>The sessions of the coming year are planned at once.</source>
            <translation>Les séances de l’année qui vient sont prévues d’un coup.</translation>
        </message>
        <message>
            <source>Plan the series</source>
            <translation>Prévoir la série</translation>
        </message>
        <message>
            <source>From {date} on the series is as you changed it.</source>
            <translation>À partir du {date}, la série est telle que vous l’avez modifiée.</translation>
        </message>
        <message>
            <source>The series begins on {date}.</source>
            <translation>La série commence le {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n holiday(s) are left out.</source>
            <translation>
                <numerusform>%n jour férié est sauté.</numerusform>
                <numerusform>%n jours fériés sont sautés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Change session</source>
            <translation>Changer la séance</translation>
        </message>
        <message>
            <source>Set the &amp;topic</source>
            <translation>Choisir le &amp;thème</translation>
        </message>
        <message>
            <source>Write the &amp;steps</source>
            <translation>Écrire les é&amp;tapes</translation>
        </message>
        <message>
            <source>&amp;Move it to another day, time or place</source>
            <translation>&amp;Déplacer à un autre jour, une autre heure, un autre lieu</translation>
        </message>
        <message>
            <source>&amp;Cancel it, with a reason</source>
            <translation>&amp;Annuler, avec une raison</translation>
        </message>
        <message>
            <source>It did &amp;not happen</source>
            <translation>Elle n’a &amp;pas eu lieu</translation>
        </message>
        <message>
            <source>Who steps in to &amp;lead</source>
            <translation>Qui remplace pour &amp;animer</translation>
        </message>
        <message>
            <source>Put it into the t&amp;rash</source>
            <translation>La mettre à la cor&amp;beille</translation>
        </message>
        <message>
            <source>&amp;Plan it after all</source>
            <translation>La prévoir à &amp;nouveau</translation>
        </message>
        <message>
            <source>{group}, {day_and_time}</source>
            <translation>{group}, {day_and_time}</translation>
        </message>
        <message>
            <source>Debrief, {group}, {day_and_time}</source>
            <translation>Bilan de l’équipe, {group}, {day_and_time}</translation>
        </message>
        <message>
            <source>Debrief, {group}</source>
            <translation>Bilan de l’équipe, {group}</translation>
        </message>
        <message>
            <source>Note, {group}, {day_and_time}</source>
            <translation>Note, {group}, {day_and_time}</translation>
        </message>
        <message>
            <source>Note, {group}</source>
            <translation>Note, {group}</translation>
        </message>
        <message>
            <source>{group}, {day}</source>
            <translation>{group}, {day}</translation>
        </message>
        <message>
            <source>This session is finished. What you change is kept all the same.</source>
            <translation>Cette séance est terminée. Ce que vous changez est quand même gardé.</translation>
        </message>
        <message>
            <source>This session is still to come. Who leads: {names}</source>
            <translation>Cette séance est à venir. Qui anime : {names}</translation>
        </message>
        <message>
            <source>This session is still to come, and nobody leads it yet.</source>
            <translation>Cette séance est à venir, et personne ne l’anime pour l’instant.</translation>
        </message>
        <message>
            <source>This session is still to come.</source>
            <translation>Cette séance est à venir.</translation>
        </message>
        <message>
            <source>This session is not there any more</source>
            <translation>Cette séance n’est plus là</translation>
        </message>
        <message>
            <source>It was taken back or is in the trash. The calendar shows what is planned.</source>
            <translation>Elle a été annulée ou est dans la corbeille. L’agenda montre ce qui est prévu.</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>This session was cancelled.</source>
            <translation>Cette séance est annulée.</translation>
        </message>
        <message>
            <source>This session was cancelled: {reason}</source>
            <translation>Cette séance est annulée : {reason}</translation>
        </message>
        <message>
            <source>This session did not happen.</source>
            <translation>Cette séance n’a pas eu lieu.</translation>
        </message>
        <message>
            <source>This session did not happen: {reason}</source>
            <translation>Cette séance n’a pas eu lieu : {reason}</translation>
        </message>
    </context>
    <context>
        <name>SessionsTab</name>
        <message>
            <source>Add one session</source>
            <translation>Ajouter une séance</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>Enregistrer pour un agenda</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Qui anime</translation>
        </message>
        <message>
            <source>No session yet. Plan a series, or add one session.</source>
            <translation>Pas encore de séance. Prévoyez une série, ou ajoutez une séance.</translation>
        </message>
        <message>
            <source>Sessions of the group</source>
            <translation>Séances du groupe</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Topic or reason</source>
            <translation>Thème ou raison</translation>
        </message>
        <message>
            <source>Add another rhythm</source>
            <translation>Ajouter un autre rythme</translation>
        </message>
        <message>
            <source>Plan a series</source>
            <translation>Prévoir une série</translation>
        </message>
        <message>
            <source>Change a rhythm</source>
            <translation>Modifier un rythme</translation>
        </message>
        <message>
            <source>Hide the rhythms</source>
            <translation>Masquer les rythmes</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n session(s)</source>
            <translation>
                <numerusform>Annuler %n séance</numerusform>
                <numerusform>Annuler %n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) are cancelled.</source>
            <translation>
                <numerusform>%n séance est annulée.</numerusform>
                <numerusform>%n séances sont annulées.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session of {date} is cancelled.</source>
            <translation>La séance du {date} est annulée.</translation>
        </message>
        <message>
            <source>Plan it again</source>
            <translation>La planifier de nouveau</translation>
        </message>
        <message>
            <source>The session of {date} takes place.</source>
            <translation>La séance du {date} a lieu.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Change: {rhythm}</source>
            <translation>Changer : {rhythm}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>End: {rhythm}</source>
            <translation>Terminer : {rhythm}</translation>
        </message>
        <message numerus="yes">
            <source>Make %n past session(s)</source>
            <translation>
                <numerusform>Créer %n séance passée</numerusform>
                <numerusform>Créer %n séances passées</numerusform>
            </translation>
        </message>
        <message>
            <source>From {date}</source>
            <translation>À partir du {date}</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Jusqu’au {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) since {date} are not written down</source>
            <translation>
                <numerusform>%n séance depuis le {date} n’est pas notée</numerusform>
                <numerusform>%n séances depuis le {date} ne sont pas notées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past session(s) can be filled in now</source>
            <translation>
                <numerusform>%n séance passée peut être remplie maintenant</numerusform>
                <numerusform>%n séances passées peuvent être remplies maintenant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s) are taken away.</source>
            <translation>
                <numerusform>%n séance prévue est retirée.</numerusform>
                <numerusform>%n séances prévues sont retirées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay, with a mark, a note or a topic.</source>
            <translation>
                <numerusform>%n reste, avec une marque, une note ou un thème.</numerusform>
                <numerusform>%n restent, avec une marque, une note ou un thème.</numerusform>
            </translation>
        </message>
        <message>
            <source>End “{rhythm}”?</source>
            <translation>Terminer « {rhythm} » ?</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>La laisser continuer</translation>
        </message>
        <message>
            <source>Ended: {rhythm}. Sessions with a mark, a note or a topic stay.</source>
            <translation>Terminé : {rhythm}. Les séances avec une marque, une note ou un thème restent.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>Lignes d’écoute</translation>
        </message>
        <message>
            <source>Help line</source>
            <translation>Ligne d’écoute</translation>
        </message>
        <message>
            <source>Help line in other languages</source>
            <translation>Ligne d’écoute dans d’autres langues</translation>
        </message>
        <message>
            <source>Steps of Help now</source>
            <translation>Étapes d’Aide maintenant</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Feuille de récupération</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>Le coffre</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>Santé du coffre</translation>
        </message>
        <message>
            <source>Is everything all right?</source>
            <translation>Tout va-t-il bien ?</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>Personnes avec accès</translation>
        </message>
        <message>
            <source>Person with access</source>
            <translation>Personne avec accès</translation>
        </message>
        <message>
            <source>Take the way in away?</source>
            <translation>Retirer l’accès ?</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Qui a fait quoi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SheetPane</name>
        <message>
            <source>Make a new sheet</source>
            <translation>Faire une nouvelle feuille</translation>
        </message>
        <message>
            <source>I have it on paper</source>
            <translation>Je l’ai sur papier</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>Montrer encore le code</translation>
        </message>
        <message>
            <source>Type these two parts from your sheet. Then you know it can be relied on.</source>
            <translation>Tapez ces deux parties en lisant votre feuille. Vous saurez alors qu’elle est bonne.</translation>
        </message>
        <message>
            <source>Print it or copy it by hand, and keep it away from this computer. Destroy the old sheet.</source>
            <translation>Imprimez-la ou recopiez-la à la main, et gardez-la loin de cet ordinateur. Détruisez l’ancienne feuille.</translation>
        </message>
        <message>
            <source>The recovery sheet opens the vault when the passphrase is forgotten. Once there is a new sheet, the old one opens nothing any more.</source>
            <translation>La feuille de récupération ouvre le coffre si la phrase de passe est oubliée. Dès qu’il y a une nouvelle feuille, l’ancienne n’ouvre plus rien.</translation>
        </message>
        <message>
            <source>The new recovery sheet is in force. Destroy the old one.</source>
            <translation>La nouvelle feuille de récupération est valable. Détruisez l’ancienne.</translation>
        </message>
    </context>
    <context>
        <name>SheetPanel</name>
        <message>
            <source>Your recovery sheet</source>
            <translation>Votre feuille de récupération</translation>
        </message>
        <message>
            <source>I &amp;have it on paper</source>
            <translation>&amp;Je l’ai sur papier</translation>
        </message>
        <message>
            <source>If the passphrase is ever forgotten, this code is the only other way in. Print it or copy it by hand, and keep it away from this computer.</source>
            <translation>Si la phrase de passe est un jour oubliée, ce code est le seul autre moyen d’entrer. Imprimez-le ou recopiez-le à la main, et gardez-le loin de cet ordinateur.</translation>
        </message>
        <message>
            <source>If the passphrase is ever forgotten, this code is the only other way in. Print it or copy it by hand, and keep it away from this computer. Sheets made earlier open nothing any more.</source>
            <translation>Si la phrase de passe est un jour oubliée, ce code est le seul autre moyen d’entrer. Imprimez-le ou recopiez-le à la main, et gardez-le loin de cet ordinateur. Les feuilles faites avant n’ouvrent plus rien.</translation>
        </message>
    </context>
    <context>
        <name>SheetsPane</name>
        <message>
            <source>No sign-in sheet of this group was printed yet.</source>
            <translation>Aucune feuille de présence de ce groupe n’a encore été imprimée.</translation>
        </message>
        <message>
            <source>Printed sheets</source>
            <translation>Feuilles imprimées</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>For the session of</source>
            <translation>Pour la séance du</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Imprimée</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Par qui</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
    </context>
    <context>
        <name>ShutOutPane</name>
        <message>
            <source>Unknown, {picture}</source>
            <translation>Inconnu, {picture}</translation>
        </message>
        <message>
            <source>Coordinator without a name yet</source>
            <translation>Coordination, encore sans nom</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <source>Only take it away</source>
            <translation>Seulement retirer</translation>
        </message>
        <message>
            <source>Take it away and change the key</source>
            <translation>Retirer et changer la clé</translation>
        </message>
        <message>
            <source>Keep a new backup now, and then delete these</source>
            <translation>Garder maintenant une nouvelle sauvegarde, puis supprimer celles-ci</translation>
        </message>
        <message>
            <source>A fresh backup is made first and opened once to prove it. Copies that you keep elsewhere are not touched: delete them yourself.</source>
            <translation>Une nouvelle sauvegarde est d’abord faite et ouverte une fois pour la vérifier. Les copies que vous gardez ailleurs ne sont pas touchées : supprimez-les vous-même.</translation>
        </message>
        <message>
            <source>This person has no way in any more.</source>
            <translation>Cette personne n’a plus d’accès.</translation>
        </message>
        <message>
            <source>{name} cannot open this vault from now on.</source>
            <translation>{name} ne peut plus ouvrir ce coffre à partir de maintenant.</translation>
        </message>
        <message>
            <source>Somebody skilled may have kept the key of the vault: as long as it is not changed, {name} can read with it what is written later. The change takes a few seconds, and nobody's passphrase changes.</source>
            <translation>Quelqu’un d’habile peut avoir gardé la clé du coffre : tant qu’elle n’est pas changée, {name} peut lire avec elle ce qui s’écrira plus tard. Le changement prend quelques secondes et ne change la phrase de passe de personne.</translation>
        </message>
        <message>
            <source>Somebody skilled may have kept the key of the vault: {name} can read with it what is written later. To change the key, change your passphrase and make a new recovery sheet first.</source>
            <translation>Quelqu’un d’habile peut avoir gardé la clé du coffre : {name} peut lire avec elle ce qui s’écrira plus tard. Pour changer la clé, changez d’abord votre phrase de passe et faites une nouvelle feuille de récupération.</translation>
        </message>
        <message>
            <source>{name} can open it with the passphrase of then.</source>
            <translation>{name} peut l’ouvrir avec la phrase de passe d’alors.</translation>
        </message>
        <message>
            <source>{name} cannot open it with a passphrase, only with a kept key.</source>
            <translation>{name} ne peut pas l’ouvrir avec une phrase de passe, seulement avec une clé gardée.</translation>
        </message>
        <message>
            <source>No backup here lets {name} in. Copies that they made themselves stay readable to them.</source>
            <translation>Aucune sauvegarde ici ne laisse entrer {name}. Les copies faites de son côté lui restent lisibles.</translation>
        </message>
        <message>
            <source>No backup here lets {name} in with a passphrase. Somebody skilled who kept the key can read those below. Copies that they made themselves stay readable to them.</source>
            <translation>Aucune sauvegarde ici ne laisse entrer {name} avec une phrase de passe. Quelqu’un d’habile qui a gardé la clé peut lire celles ci-dessous. Les copies faites de son côté lui restent lisibles.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) let {name} in with the passphrase of then, the newest of {day}, in {places}. Copies that they made themselves stay readable to them.</source>
            <translation>
                <numerusform>%n sauvegarde laisse entrer {name} avec la phrase de passe d’alors, celle du {day}, dans {places}. Les copies faites de son côté lui restent lisibles.</numerusform>
                <numerusform>%n sauvegardes laissent entrer {name} avec la phrase de passe d’alors, la plus récente du {day}, dans {places}. Les copies faites de son côté lui restent lisibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has no way in any more, and the key is a new one. %n older backup(s) were deleted.</source>
            <translation>
                <numerusform>{name} n’a plus d’accès et la clé est nouvelle. %n ancienne sauvegarde a été supprimée.</numerusform>
                <numerusform>{name} n’a plus d’accès et la clé est nouvelle. %n anciennes sauvegardes ont été supprimées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has no way in any more. %n older backup(s) were deleted.</source>
            <translation>
                <numerusform>{name} n’a plus d’accès. %n ancienne sauvegarde a été supprimée.</numerusform>
                <numerusform>{name} n’a plus d’accès. %n anciennes sauvegardes ont été supprimées.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} has no way in any more, and the key is a new one.</source>
            <translation>{name} n’a plus d’accès et la clé est nouvelle.</translation>
        </message>
        <message>
            <source>{name} has no way in any more.</source>
            <translation>{name} n’a plus d’accès.</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Another paper</source>
            <translation>Un autre papier</translation>
        </message>
    </context>
    <context>
        <name>SignPanel</name>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Signed by {name}</source>
            <translation>Signature : {name}</translation>
        </message>
        <message>
            <source>Signed by: you are asked for your name once</source>
            <translation>Signature : votre nom n’est demandé qu’une fois</translation>
        </message>
    </context>
    <context>
        <name>SignedNote</name>
        <message>
            <source>Add to this note</source>
            <translation>Compléter cette note</translation>
        </message>
        <message>
            <source>What is to be added?</source>
            <translation>Que faut-il ajouter ?</translation>
        </message>
        <message>
            <source>Addition to the note</source>
            <translation>Ajout à la note</translation>
        </message>
        <message>
            <source>An addition is signed at once, with the day and time.</source>
            <translation>Un ajout est signé aussitôt, avec le jour et l’heure.</translation>
        </message>
        <message>
            <source>Sign the addition</source>
            <translation>Signer l’ajout</translation>
        </message>
        <message>
            <source>Added by {name}, {when}</source>
            <translation>Ajouté par {name}, {when}</translation>
        </message>
        <message>
            <source>Added, {when}</source>
            <translation>Ajouté, {when}</translation>
        </message>
        <message>
            <source>Signed by {name}, {when}</source>
            <translation>Signée par {name}, {when}</translation>
        </message>
        <message>
            <source>Signed, {when}</source>
            <translation>Signée, {when}</translation>
        </message>
    </context>
    <context>
        <name>Span</name>
        <message>
            <source>Time</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>L’année dernière</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Ce trimestre</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Le trimestre dernier</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Autres jours</translation>
        </message>
    </context>
    <context>
        <name>SpokenPane</name>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>See the flyer</source>
            <translation>Voir l’affiche</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>Dans d’autres langues</translation>
        </message>
        <message>
            <source>Papers in a language say this. What is left empty is said as the group says it.</source>
            <translation>Les papiers dans une langue disent ceci. Ce qui reste vide est dit comme le groupe le dit.</translation>
        </message>
        <message>
            <source>{language} (written)</source>
            <translation>{language} (rédigé)</translation>
        </message>
        <message>
            <source>Name outside</source>
            <translation>Nom vers l’extérieur</translation>
        </message>
        <message>
            <source>What the group is for</source>
            <translation>À quoi sert le groupe</translation>
        </message>
        <message>
            <source>Words of welcome</source>
            <translation>Mots de bienvenue</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>What this group has agreed on</source>
            <translation>Ce que ce groupe a décidé ensemble</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Actuellement : {text}</translation>
        </message>
    </context>
    <context>
        <name>StandInPane</name>
        <message>
            <source>Who steps in?</source>
            <translation>Qui remplace ?</translation>
        </message>
        <message>
            <source>Leads this session</source>
            <translation>Anime cette séance</translation>
        </message>
        <message>
            <source>{name} does not step in</source>
            <translation>{name} ne remplace pas</translation>
        </message>
        <message>
            <source>{name} leads this session.</source>
            <translation>{name} anime cette séance.</translation>
        </message>
        <message>
            <source>{name} does not lead this session any more.</source>
            <translation>{name} n’anime plus cette séance.</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <source>When it meets</source>
            <translation>Quand il se réunit</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Qui l’anime</translation>
        </message>
        <message>
            <source>A name, or nothing for now.</source>
            <translation>Un nom, ou rien pour le moment.</translation>
        </message>
        <message>
            <source>Who leads it with them</source>
            <translation>Qui l’anime aussi</translation>
        </message>
        <message>
            <source>Start the group</source>
            <translation>Créer le groupe</translation>
        </message>
        <message>
            <source>Start a group</source>
            <translation>Créer un groupe</translation>
        </message>
        <message>
            <source>A name is enough. Everything can be changed later.</source>
            <translation>Un nom suffit. Tout peut changer plus tard.</translation>
        </message>
        <message>
            <source>{group} was started</source>
            <translation>{group} : groupe créé</translation>
        </message>
    </context>
    <context>
        <name>Stepping</name>
        <message>
            <source>Undone: {work}</source>
            <translation>Défait : {work}</translation>
        </message>
        <message>
            <source>Done again: {work}</source>
            <translation>Refait : {work}</translation>
        </message>
        <message>
            <source>{done} Nothing more can be taken back.</source>
            <comment>{done}: a fact with its full stop</comment>
            <translation>{done} Il n’y a plus rien à annuler.</translation>
        </message>
        <message>
            <source>{name} not marked</source>
            <translation>{name}, rien de noté</translation>
        </message>
        <message>
            <source>{name} {mark}</source>
            <comment>such as: José present</comment>
            <translation>{name}, {mark}</translation>
        </message>
        <message>
            <source>{work}: {names}</source>
            <translation>{work} : {names}</translation>
        </message>
        <message numerus="yes">
            <source>{work}: %n person(s)</source>
            <translation>
                <numerusform>{work} : %n personne</numerusform>
                <numerusform>{work} : %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}, {group}</source>
            <translation>{what}, {group}</translation>
        </message>
    </context>
    <context>
        <name>Strengthen</name>
        <message>
            <source>Keep the passphrase better</source>
            <translation>Mieux garder la phrase de passe</translation>
        </message>
        <message>
            <source>Keep it better</source>
            <translation>Mieux la garder</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>This is not your passphrase. Nothing was done. Try again.</source>
            <translation>Ce n’est pas votre phrase de passe. Rien n’a été fait. Réessayez.</translation>
        </message>
        <message>
            <source>Your passphrase is kept better now</source>
            <translation>Votre phrase de passe est maintenant mieux gardée</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Search or do: Ctrl+K</source>
            <translation>Chercher : Ctrl+K</translation>
        </message>
        <message>
            <source>Search or do</source>
            <translation>Chercher ou agir</translation>
        </message>
        <message>
            <source>A-</source>
            <comment>smaller text</comment>
            <translation>A-</translation>
        </message>
        <message>
            <source>A+</source>
            <comment>larger text</comment>
            <translation>A+</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Lock ({name})</source>
            <translation>Verrouiller ({name})</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Help now (Ctrl+E)</source>
            <translation>Aide maintenant (Ctrl+E)</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Aide maintenant</translation>
        </message>
    </context>
    <context>
        <name>TabbedPane</name>
        <message>
            <source>What to see</source>
            <translation>Ce qui est montré</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Show only rows with</source>
            <translation>Montrer seulement les lignes avec</translation>
        </message>
        <message>
            <source>No row has these letters.</source>
            <translation>Aucune ligne n’a ces lettres.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lecture de la liste</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Cette page</translation>
        </message>
        <message>
            <source>Sort by {column}</source>
            <translation>Trier par {column}</translation>
        </message>
        <message>
            <source>Sorted by {column}</source>
            <translation>Trié par {column}</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPane</name>
        <message>
            <source>No template of your own yet.</source>
            <translation>Pas encore de modèle à vous.</translation>
        </message>
        <message>
            <source>Keep the headings that stand in the note now as a template named</source>
            <translation>Garder les titres qui sont dans la note comme modèle nommé</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nom du modèle</translation>
        </message>
        <message>
            <source>Take out what was said that evening first: every note may begin with it.</source>
            <translation>Retirez d’abord ce qui a été dit ce soir-là : toute note peut commencer ainsi.</translation>
        </message>
        <message>
            <source>Keep as a template</source>
            <translation>Garder comme modèle</translation>
        </message>
        <message>
            <source>Begin with it</source>
            <translation>Commencer avec</translation>
        </message>
        <message>
            <source>Begin with {name}</source>
            <translation>Commencer avec {name}</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <source>Take the template {name} away</source>
            <translation>Retirer le modèle {name}</translation>
        </message>
        <message>
            <source>The template {name} is taken away.</source>
            <translation>Le modèle {name} est retiré.</translation>
        </message>
        <message>
            <source>Type a name for the template first.</source>
            <translation>Tapez d’abord un nom pour le modèle.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>A template does without names. Take these out of the note first: {names}</source>
            <translation>Un modèle se passe de noms. Retirez d’abord ceux-ci de la note : {names}</translation>
        </message>
        <message>
            <source>Notes can begin with {name} from now on.</source>
            <translation>Les notes peuvent désormais commencer avec {name}.</translation>
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>TileMenu</name>
        <message>
            <source>Mark with a reason</source>
            <translation>Marquer avec une raison</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Ajouter un suivi</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Ouvrir la page de cette personne</translation>
        </message>
    </context>
    <context>
        <name>TileModel</name>
        <message>
            <source>{name}, {mark}</source>
            <translation>{name}, {mark}</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>No group yet.</source>
            <translation>Pas encore de groupe.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>Créer votre premier groupe</translation>
        </message>
        <message>
            <source>No session today.</source>
            <translation>Pas de séance aujourd’hui.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Follow-ups of this week</source>
            <translation>Suivis de cette semaine</translation>
        </message>
        <message>
            <source>Coming sessions</source>
            <translation>Séances à venir</translation>
        </message>
        <message>
            <source>All follow-ups</source>
            <translation>Tous les suivis</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Ouvrir le calendrier</translation>
        </message>
        <message>
            <source>Today, {date}</source>
            <translation>Aujourd’hui, {date}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Montrer encore %n</numerusform>
                <numerusform>Montrer encore %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest backup did not reach the second place, {place}, which stopped answering. It lies beside the vault. See that the place is there, and keep a backup now.</source>
            <translation>La sauvegarde la plus récente n’est pas arrivée au second endroit, {place}, qui ne répondait plus. Elle se trouve à côté du coffre. Vérifiez que l’endroit est là, puis gardez une sauvegarde maintenant.</translation>
        </message>
        <message>
            <source>No backup went to the second place for fourteen days.</source>
            <translation>Aucune sauvegarde n’est allée au second endroit depuis quatorze jours.</translation>
        </message>
        <message>
            <source>No restore of a backup was tried for three months. It takes a minute.</source>
            <translation>Aucune restauration de sauvegarde n’a été essayée depuis trois mois. Cela prend une minute.</translation>
        </message>
        <message>
            <source>Go to the backups</source>
            <translation>Aller aux sauvegardes</translation>
        </message>
        <message numerus="yes">
            <source>Finished: %n person(s) came</source>
            <translation>
                <numerusform>Terminée : %n personne venue</numerusform>
                <numerusform>Terminée : %n personnes venues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) expected</source>
            <translation>
                <numerusform>%n personne attendue</numerusform>
                <numerusform>%n personnes attendues</numerusform>
            </translation>
        </message>
        <message>
            <source>{time}  {group}</source>
            <translation>{time}  {group}</translation>
        </message>
        <message>
            <source>{name} leads and is away until {date}. Who steps in?</source>
            <translation>{name} anime et sera en absence jusqu’au {date}. Qui remplace ?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the next two weeks have nobody who leads.</source>
            <translation>
                <numerusform>%n séance des deux prochaines semaines n’a personne pour l’animer.</numerusform>
                <numerusform>%n séances des deux prochaines semaines n’ont personne pour les animer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the rota</source>
            <translation>Ouvrir le planning</translation>
        </message>
        <message>
            <source>Open the rota: who leads the coming sessions</source>
            <translation>Ouvrir le planning : qui anime les prochaines séances</translation>
        </message>
        <message>
            <source>Choose who steps in</source>
            <translation>Choisir qui remplace</translation>
        </message>
        <message>
            <source>Choose who steps in to lead {group}</source>
            <translation>Choisir qui remplace pour animer {group}</translation>
        </message>
        <message>
            <source>Cancelled: {reason}</source>
            <translation>Annulée : {reason}</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Did not happen: {reason}</source>
            <translation>N’a pas eu lieu : {reason}</translation>
        </message>
        <message>
            <source>Did not happen</source>
            <translation>N’a pas eu lieu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open tonight’s register</source>
            <translation>Ouvrir le registre de ce soir</translation>
        </message>
        <message>
            <source>Open today’s register</source>
            <translation>Ouvrir le registre d’aujourd’hui</translation>
        </message>
        <message>
            <source>Open the register of {group}, {date}, {time}</source>
            <translation>Ouvrir le registre : {group}, {date}, {time}</translation>
        </message>
        <message>
            <source>No register yet: {date_and_time}</source>
            <translation>Pas encore de registre : {date_and_time}</translation>
        </message>
        <message>
            <source>The register is not finished yet: {date_and_time}</source>
            <translation>Le registre n’est pas encore terminé : {date_and_time}</translation>
        </message>
        <message>
            <source>Plan a call</source>
            <translation>Prévoir un appel</translation>
        </message>
        <message>
            <source>Plan a call to {name}</source>
            <translation>Prévoir un appel : {name}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>No call to {name} for this</source>
            <translation>Ne pas appeler {name} pour cela</translation>
        </message>
        <message>
            <source>not seen yet: {names}</source>
            <translation>pas encore vu : {names}</translation>
        </message>
        <message>
            <source>Open those who lead: {what}</source>
            <translation>Ouvrir celles et ceux qui animent : {what}</translation>
        </message>
        <message>
            <source>{what} ended on {date}</source>
            <translation>{what} : fini le {date}</translation>
        </message>
        <message>
            <source>{what} ends on {date}</source>
            <translation>{what} : fin le {date}</translation>
        </message>
        <message>
            <source>supervision was due on {date}</source>
            <translation>supervision prévue : {date}</translation>
        </message>
        <message>
            <source>Open the file of {name}</source>
            <translation>Ouvrir le dossier de {name}</translation>
        </message>
        <message>
            <source>No person named</source>
            <translation>Aucun nom indiqué</translation>
        </message>
        <message>
            <source>Overdue since {date}</source>
            <translation>En retard depuis le {date}</translation>
        </message>
        <message>
            <source>By {date}</source>
            <translation>D’ici au {date}</translation>
        </message>
        <message>
            <source>asked not to be contacted</source>
            <translation>ne veut pas être contacté</translation>
        </message>
        <message>
            <source>Open the follow-up: {name}</source>
            <translation>Ouvrir le suivi : {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Fait : {name}</translation>
        </message>
        <message>
            <source>A call to {name} is planned, by {date}.</source>
            <translation>Un appel à {name} est prévu, d’ici au {date}.</translation>
        </message>
        <message>
            <source>No call to {name} is planned for this. What comes next is proposed again.</source>
            <translation>Aucun appel à {name} n’est prévu pour cela. La suite sera de nouveau proposée.</translation>
        </message>
        <message>
            <source>The follow-up is done: {name}</source>
            <translation>Le suivi est fait : {name}</translation>
        </message>
        <message>
            <source>The follow-up is done.</source>
            <translation>Le suivi est fait.</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Heading</source>
            <translation>Titre de partie</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Box to tick</source>
            <translation>Case à cocher</translation>
        </message>
        <message>
            <source>Call-out</source>
            <translation>Encadré</translation>
        </message>
        <message>
            <source>Line to fill in</source>
            <translation>Ligne à remplir</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>Lignes d’écoute</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Image…</translation>
        </message>
        <message>
            <source>Insert…</source>
            <translation>Insérer…</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nom de l’organisation</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Nom de la personne</translation>
        </message>
        <message>
            <source>Names of those who lead</source>
            <translation>Noms des personnes qui animent</translation>
        </message>
        <message>
            <source>When the group meets</source>
            <translation>Quand le groupe se retrouve</translation>
        </message>
        <message>
            <source>Where the group meets</source>
            <translation>Où le groupe se retrouve</translation>
        </message>
        <message>
            <source>Date of the next session</source>
            <translation>Date de la prochaine séance</translation>
        </message>
    </context>
    <context>
        <name>TrashPane</name>
        <message>
            <source>No group is in the trash.</source>
            <translation>Aucun groupe n’est dans la corbeille.</translation>
        </message>
        <message>
            <source>See all groups</source>
            <translation>Voir tous les groupes</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>Groupes dans la corbeille</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Its people, sessions and notes come back with it.</source>
            <translation>Ses personnes, ses séances et ses notes reviennent avec lui.</translation>
        </message>
        <message>
            <source>Take {name} back</source>
            <translation>Reprendre : {name}</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>{name} est de retour</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) are back.</source>
            <translation>
                <numerusform>%n groupe est de retour.</numerusform>
                <numerusform>%n groupes sont de retour.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Everything else in the trash</source>
            <translation>Tout le reste dans la corbeille</translation>
        </message>
        <message>
            <source>Nobody is in the trash.</source>
            <translation>Personne n’est dans la corbeille.</translation>
        </message>
        <message>
            <source>See all people</source>
            <translation>Voir toutes les personnes</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>Personnes dans la corbeille</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>What was recorded about them comes back with them.</source>
            <translation>Ce qui était noté sur elles revient avec elles.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have been in the trash for more than 30 days.</source>
            <translation>
                <numerusform>%n personne est dans la corbeille depuis plus de 30 jours.</numerusform>
                <numerusform>%n personnes sont dans la corbeille depuis plus de 30 jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase them for good</source>
            <translation>Les effacer pour de bon</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before may still hold people who were erased.</source>
            <translation>
                <numerusform>%n sauvegarde d’avant contient peut-être encore des personnes effacées.</numerusform>
                <numerusform>%n sauvegardes d’avant contiennent peut-être encore des personnes effacées.</numerusform>
            </translation>
        </message>
        <message>
            <source>See these backups</source>
            <translation>Voir ces sauvegardes</translation>
        </message>
        <message>
            <source>Erase {name} for good</source>
            <translation>Effacer {name} pour de bon</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are back.</source>
            <translation>
                <numerusform>%n personne est de retour.</numerusform>
                <numerusform>%n personnes sont de retour.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) about this person are erased too.</source>
            <translation>
                <numerusform>%n note sur cette personne est effacée aussi.</numerusform>
                <numerusform>%n notes sur cette personne sont effacées aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) about this person are erased too.</source>
            <translation>
                <numerusform>%n suivi de cette personne est effacé aussi.</numerusform>
                <numerusform>%n suivis de cette personne sont effacés aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) stay without a name, so that the figures stay right.</source>
            <translation>
                <numerusform>%n marque reste sans nom, pour que les chiffres restent justes.</numerusform>
                <numerusform>%n marques restent sans nom, pour que les chiffres restent justes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>Effacer {name} pour de bon ?</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer pour de bon</translation>
        </message>
        <message>
            <source>Keep in the trash</source>
            <translation>Laisser dans la corbeille</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are erased for good, with every note about them.</source>
            <translation>
                <numerusform>%n personne est effacée pour de bon, avec toutes les notes sur elle.</numerusform>
                <numerusform>%n personnes sont effacées pour de bon, avec toutes les notes sur elles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase them for good?</source>
            <translation>Les effacer pour de bon ?</translation>
        </message>
        <message>
            <source>Their name may still stand in notes about the group, on paper, and in every backup made before today: look for it there. This cannot be undone.</source>
            <translation>Le nom peut rester dans des notes sur le groupe, sur papier et dans toute sauvegarde faite avant aujourd’hui : cherchez-le là. Ceci ne peut pas être annulé.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were erased for good.</source>
            <translation>
                <numerusform>%n personne a été effacée pour de bon.</numerusform>
                <numerusform>%n personnes ont été effacées pour de bon.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are erased, but a file beside the vault still holds traces of them until the vault is closed. Lock it now.</source>
            <translation>Elles sont effacées, mais un fichier à côté du coffre en garde des traces jusqu’à la fermeture du coffre. Verrouillez-le maintenant.</translation>
        </message>
        <message>
            <source>Lock the vault</source>
            <translation>Verrouiller le coffre</translation>
        </message>
        <message>
            <source>Delete the backups from before?</source>
            <translation>Supprimer les sauvegardes d’avant ?</translation>
        </message>
        <message>
            <source>These backups are older than the erasing: whoever opens one finds those people again.</source>
            <translation>Ces sauvegardes sont plus anciennes que l’effacement : qui en ouvre une y retrouve ces personnes.</translation>
        </message>
        <message>
            <source>Delete these backups</source>
            <translation>Supprimer ces sauvegardes</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) were deleted.</source>
            <translation>
                <numerusform>%n ancienne sauvegarde a été supprimée.</numerusform>
                <numerusform>%n anciennes sauvegardes ont été supprimées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>Go to line {line}</source>
            <translation>Aller à la ligne {line}</translation>
        </message>
    </context>
    <context>
        <name>TwicePane</name>
        <message>
            <source>Looking for people who may be here twice</source>
            <translation>Recherche des personnes qui sont peut-être là deux fois</translation>
        </message>
        <message>
            <source>Nobody seems to be here twice.</source>
            <translation>Personne ne semble inscrit deux fois.</translation>
        </message>
        <message>
            <source>Made one in the last 30 days</source>
            <translation>Réunies ces 30 derniers jours</translation>
        </message>
        <message>
            <source>Entered twice?</source>
            <translation>Inscrites deux fois ?</translation>
        </message>
        <message>
            <source>Make one of two records where both are the same person. Undo takes it back.</source>
            <translation>Faites une seule fiche de deux quand c’est la même personne. Défaire revient en arrière.</translation>
        </message>
        <message>
            <source>{gone} went into {kept}</source>
            <translation>{gone} réunie avec {kept}</translation>
        </message>
        <message>
            <source>Make two again</source>
            <translation>En refaire deux</translation>
        </message>
        <message>
            <source>Make two again: {names}</source>
            <translation>En refaire deux : {names}</translation>
        </message>
        <message>
            <source>{first} and {second} are two again.</source>
            <translation>{first} et {second} sont de nouveau deux.</translation>
        </message>
        <message>
            <source>The two records of {name} are one now.</source>
            <translation>Les deux fiches de {name} n’en font plus qu’une.</translation>
        </message>
        <message>
            <source>{first} and {second} are two people. They are not asked about again.</source>
            <translation>{first} et {second} sont deux personnes. La question ne sera plus posée.</translation>
        </message>
    </context>
    <context>
        <name>TypeBack</name>
        <message>
            <source>Part {number} of the code</source>
            <translation>Partie {number} du code</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Choose the folder of the vault</source>
            <translation>Choisir le dossier du coffre</translation>
        </message>
        <message numerus="yes">
            <source>Please wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>Attendez %n seconde avant le prochain essai, s’il vous plaît.</numerusform>
                <numerusform>Attendez %n secondes avant le prochain essai, s’il vous plaît.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>Étape {number} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>VaultPane</name>
        <message>
            <source>Where it is</source>
            <translation>Où il se trouve</translation>
        </message>
        <message>
            <source>To keep a copy, close the program and copy the whole folder. The copy is locked too.</source>
            <translation>Pour en garder une copie, fermez le programme et copiez le dossier entier. La copie est verrouillée, elle aussi.</translation>
        </message>
        <message>
            <source>Everything as files</source>
            <translation>Tout en fichiers</translation>
        </message>
        <message>
            <source>Writes all groups, people, sessions and notes into a new folder.</source>
            <translation>Écrit tous les groupes, personnes, séances et notes dans un nouveau dossier.</translation>
        </message>
        <message>
            <source>These files are not locked: whoever finds them can read them.</source>
            <translation>Ces fichiers ne sont pas verrouillés : qui les trouve peut les lire.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Tout exporter</translation>
        </message>
        <message>
            <source>An export comes back as it was: what is not here yet is added, and nothing that is here changes.</source>
            <translation>Un export revient tel qu’il était : ce qui n’est pas encore ici est ajouté, et rien de ce qui est ici ne change.</translation>
        </message>
        <message>
            <source>Bring an export back</source>
            <translation>Ramener un export</translation>
        </message>
        <message>
            <source>Choose everything.json of an export</source>
            <translation>Choisissez everything.json d’un export</translation>
        </message>
        <message>
            <source>Exports (*.json)</source>
            <translation>Exports (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) were brought back.</source>
            <translation>
                <numerusform>%n enregistrement a été ramené.</numerusform>
                <numerusform>%n enregistrements ont été ramenés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose where the new folder goes</source>
            <translation>Choisir où mettre le nouveau dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written into {folder}.</source>
            <translation>
                <numerusform>%n fichier a été écrit dans {folder}.</numerusform>
                <numerusform>%n fichiers ont été écrits dans {folder}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Earlier text</source>
            <translation>Texte précédent</translation>
        </message>
        <message>
            <source>Take this text back</source>
            <translation>Reprendre ce texte</translation>
        </message>
        <message>
            <source>Earlier texts</source>
            <translation>Textes précédents</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Le regarder</translation>
        </message>
        <message>
            <source>Look at the text until {when}</source>
            <translation>Regarder le texte jusqu’à {when}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take back the text until {when}</source>
            <translation>Reprendre le texte jusqu’à {when}</translation>
        </message>
        <message>
            <source>Until {when}</source>
            <translation>Jusqu’à {when}</translation>
        </message>
    </context>
    <context>
        <name>WaitingPane</name>
        <message>
            <source>Nobody waits for a place.</source>
            <translation>Personne n’attend de place.</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personnes du groupe</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Liste d’attente</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Waits since</source>
            <translation>Attend depuis</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Proposée</translation>
        </message>
        <message>
            <source>Waiting list of {group}</source>
            <translation>Liste d’attente de {group}</translation>
        </message>
        <message>
            <source>This group has no end of places.</source>
            <translation>Ce groupe n’a pas de limite de places.</translation>
        </message>
        <message numerus="yes">
            <source>No place is free: %n are offered and held until the answer.</source>
            <translation>
                <numerusform>Aucune place n’est libre : %n est proposée et gardée jusqu’à la réponse.</numerusform>
                <numerusform>Aucune place n’est libre : %n sont proposées et gardées jusqu’à la réponse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) are free.</source>
            <translation>
                <numerusform>%n place est libre.</numerusform>
                <numerusform>%n places sont libres.</numerusform>
            </translation>
        </message>
        <message>
            <source>No place is free.</source>
            <translation>Aucune place n’est libre.</translation>
        </message>
        <message>
            <source>Write down the answer</source>
            <translation>Noter la réponse</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>Proposer une place</translation>
        </message>
        <message>
            <source>Comes to the group</source>
            <translation>Vient au groupe</translation>
        </message>
        <message>
            <source>Does not wait any more</source>
            <translation>N’attend plus</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) do not wait any more.</source>
            <translation>
                <numerusform>%n personne n’attend plus.</numerusform>
                <numerusform>%n personnes n’attendent plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} does not wait any more.</source>
            <translation>{name} n’attend plus.</translation>
        </message>
    </context>
    <context>
        <name>WeakNotice</name>
        <message>
            <source>Your passphrase can be kept better on this computer. It stays the same.</source>
            <translation>Votre phrase de passe peut être mieux gardée sur cet ordinateur. Elle reste la même.</translation>
        </message>
        <message>
            <source>Keep it better</source>
            <translation>Mieux la garder</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>Welcome to PeerGroups</source>
            <translation>Bienvenue dans PeerGroups</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Commencer</translation>
        </message>
        <message>
            <source>A notebook for people who lead support groups. Everything stays on this computer, locked with your passphrase. It needs no internet and no account.</source>
            <translation>Un carnet pour les personnes qui animent des groupes d’entraide. Tout reste sur cet ordinateur, verrouillé par votre phrase de passe. Ni internet ni compte ne sont nécessaires.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>&amp;Taille du texte</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>&amp;Try with a sample group</source>
            <translation>&amp;Essayer avec un groupe d’exemple</translation>
        </message>
        <message>
            <source>&amp;Open a vault that is already here</source>
            <translation>&amp;Ouvrir un coffre qui est déjà ici</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;Restaurer une sauvegarde</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>coordinator</source>
            <translation>coordination</translation>
        </message>
        <message>
            <source>facilitator of these groups</source>
            <translation>anime ces groupes</translation>
        </message>
        <message>
            <source>helper who marks attendance</source>
            <translation>aide qui note la présence</translation>
        </message>
        <message>
            <source>opened the vault</source>
            <translation>a ouvert le coffre</translation>
        </message>
        <message>
            <source>attempts to open the vault failed</source>
            <translation>des essais d’ouverture du coffre ont échoué</translation>
        </message>
        <message>
            <source>exported everything</source>
            <translation>a tout exporté</translation>
        </message>
        <message>
            <source>added a way in</source>
            <translation>a ajouté un accès</translation>
        </message>
        <message>
            <source>changed a passphrase</source>
            <translation>a changé une phrase de passe</translation>
        </message>
        <message>
            <source>took a way in away</source>
            <translation>a retiré un accès</translation>
        </message>
        <message>
            <source>changed what somebody may do</source>
            <translation>a changé ce que quelqu’un peut faire</translation>
        </message>
        <message>
            <source>made a new recovery sheet</source>
            <translation>a fait une nouvelle feuille de récupération</translation>
        </message>
        <message>
            <source>signed a note</source>
            <translation>a signé une note</translation>
        </message>
        <message>
            <source>put something in the trash</source>
            <translation>a mis quelque chose à la corbeille</translation>
        </message>
        <message>
            <source>made a report of figures</source>
            <translation>a fait un rapport de chiffres</translation>
        </message>
        <message>
            <source>erased something of the trash for ever</source>
            <translation>a effacé pour toujours un élément de la corbeille</translation>
        </message>
        <message>
            <source>made one person of two</source>
            <translation>a fait une personne de deux fiches</translation>
        </message>
        <message>
            <source>erased a person for good</source>
            <translation>a effacé une personne pour de bon</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>a fait une sauvegarde</translation>
        </message>
        <message>
            <source>restored a backup</source>
            <translation>a restauré une sauvegarde</translation>
        </message>
        <message>
            <source>changed the keys of the vault</source>
            <translation>a changé les clés du coffre</translation>
        </message>
        <message>
            <source>made a confidential paper</source>
            <translation>a fait un papier confidentiel</translation>
        </message>
        <message>
            <source>tried what their way in does not allow</source>
            <translation>a essayé ce que son accès ne permet pas</translation>
        </message>
        <message>
            <source>looked at this log</source>
            <translation>a regardé ce journal</translation>
        </message>
        <message>
            <source>found that lines of this log were gone, from line</source>
            <translation>a vu que des lignes de ce journal manquaient, à partir de la ligne</translation>
        </message>
        <message>
            <source>marking attendance</source>
            <translation>noter les présences</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>imprimer</translation>
        </message>
        <message>
            <source>changing the own passphrase</source>
            <translation>changer sa phrase de passe</translation>
        </message>
        <message>
            <source>seeing telephone numbers</source>
            <translation>voir les numéros de téléphone</translation>
        </message>
        <message>
            <source>reading notes</source>
            <translation>lire les notes</translation>
        </message>
        <message>
            <source>writing notes</source>
            <translation>écrire des notes</translation>
        </message>
        <message>
            <source>reading follow-ups</source>
            <translation>lire les suivis</translation>
        </message>
        <message>
            <source>changing follow-ups</source>
            <translation>changer les suivis</translation>
        </message>
        <message>
            <source>planning sessions</source>
            <translation>planifier les séances</translation>
        </message>
        <message>
            <source>changing people</source>
            <translation>changer des personnes</translation>
        </message>
        <message>
            <source>changing a group</source>
            <translation>changer un groupe</translation>
        </message>
        <message>
            <source>changing handouts</source>
            <translation>changer des fiches</translation>
        </message>
        <message>
            <source>exporting everything</source>
            <translation>tout exporter</translation>
        </message>
        <message>
            <source>starting a group</source>
            <translation>commencer un groupe</translation>
        </message>
        <message>
            <source>working in a group of somebody else</source>
            <translation>travailler dans le groupe de quelqu’un d’autre</translation>
        </message>
        <message>
            <source>changing settings</source>
            <translation>changer les réglages</translation>
        </message>
        <message>
            <source>changing ways in</source>
            <translation>changer les accès</translation>
        </message>
        <message>
            <source>making a recovery sheet</source>
            <translation>faire une feuille de récupération</translation>
        </message>
        <message>
            <source>trying a restore</source>
            <translation>essayer une restauration</translation>
        </message>
        <message>
            <source>restoring a backup</source>
            <translation>restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>looking at this log</source>
            <translation>regarder ce journal</translation>
        </message>
        <message>
            <source>looking at figures</source>
            <translation>regarder les chiffres</translation>
        </message>
        <message>
            <source>keeping the files of those who lead</source>
            <translation>tenir les dossiers de celles et ceux qui animent</translation>
        </message>
        <message>
            <source>erasing a person</source>
            <translation>effacer une personne</translation>
        </message>
        <message>
            <source>present</source>
            <translation>présence</translation>
        </message>
        <message>
            <source>late</source>
            <translation>retard</translation>
        </message>
        <message>
            <source>left early</source>
            <translation>départ avant la fin</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>absence excusée</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absence</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>participation</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>animation</translation>
        </message>
        <message>
            <source>co-facilitator</source>
            <translation>coanimation</translation>
        </message>
        <message>
            <source>helper</source>
            <translation>aide</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>invitation</translation>
        </message>
        <message>
            <source>waiting for a place</source>
            <translation>attend une place</translation>
        </message>
        <message>
            <source>coming</source>
            <translation>vient</translation>
        </message>
        <message>
            <source>taking a break</source>
            <translation>fait une pause</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>ne vient plus</translation>
        </message>
        <message>
            <source>has completed</source>
            <translation>a suivi toute la série</translation>
        </message>
        <message>
            <source>numbers only, no names</source>
            <translation>seulement des nombres, aucun nom</translation>
        </message>
        <message>
            <source>the name each person chooses</source>
            <translation>le nom que chaque personne choisit</translation>
        </message>
        <message>
            <source>first name and initial</source>
            <translation>prénom et initiale</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>nom complet</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>se réunit</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévue</translation>
        </message>
        <message>
            <source>held</source>
            <translation>tenue</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>did not happen</source>
            <translation>n’a pas eu lieu</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>suivi</translation>
        </message>
        <message>
            <source>session</source>
            <translation>séance</translation>
        </message>
        <message>
            <source>help line</source>
            <translation>ligne d’écoute</translation>
        </message>
        <message>
            <source>someone to talk to</source>
            <translation>quelqu’un à qui parler</translation>
        </message>
        <message>
            <source>doctors and health</source>
            <translation>médecins et santé</translation>
        </message>
        <message>
            <source>violence and safety</source>
            <translation>violence et sécurité</translation>
        </message>
        <message>
            <source>children and families</source>
            <translation>enfants et familles</translation>
        </message>
        <message>
            <source>alcohol, drugs and gambling</source>
            <translation>alcool, drogues et jeux d’argent</translation>
        </message>
        <message>
            <source>money, food and housing</source>
            <translation>argent, repas et logement</translation>
        </message>
        <message>
            <source>rights and papers</source>
            <translation>droits et papiers</translation>
        </message>
        <message>
            <source>growing older and care</source>
            <translation>vieillir et être aidé</translation>
        </message>
        <message>
            <source>other help</source>
            <translation>autre aide</translation>
        </message>
        <message>
            <source>group note</source>
            <translation>note de groupe</translation>
        </message>
        <message>
            <source>note about a person</source>
            <translation>note sur une personne</translation>
        </message>
        <message>
            <source>debrief</source>
            <translation>bilan</translation>
        </message>
        <message>
            <source>missed sessions</source>
            <translation>séances manquées</translation>
        </message>
        <message>
            <source>came to few sessions</source>
            <translation>peu de séances</translation>
        </message>
        <message>
            <source>came for the first time</source>
            <translation>première venue</translation>
        </message>
        <message>
            <source>is back from days away</source>
            <translation>de retour après une absence</translation>
        </message>
        <message>
            <source>nothing was heard of them</source>
            <translation>sans nouvelles</translation>
        </message>
        <message>
            <source>asked for help</source>
            <translation>a demandé de l’aide</translation>
        </message>
        <message>
            <source>we promised something</source>
            <translation>promesse faite</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>autre raison</translation>
        </message>
        <message>
            <source>training</source>
            <translation>formation</translation>
        </message>
        <message>
            <source>check</source>
            <translation>attestation</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>accord</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation>préparation</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>déplacement</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>supervision</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>binômes</translation>
        </message>
        <message>
            <source>a call</source>
            <translation>un appel</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>anime</translation>
        </message>
        <message>
            <source>leads too</source>
            <translation>anime aussi</translation>
        </message>
        <message>
            <source>helps</source>
            <translation>aide</translation>
        </message>
        <message>
            <source>welcomes people</source>
            <translation>accueille</translation>
        </message>
        <message>
            <source>interprets</source>
            <translation>interprète</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>by a message</source>
            <translation>par un message</translation>
        </message>
        <message>
            <source>by a letter</source>
            <translation>par courrier</translation>
        </message>
        <message>
            <source>by a visit</source>
            <translation>par une visite</translation>
        </message>
        <message>
            <source>where we met</source>
            <translation>de vive voix</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Joint</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>Message laissé</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Mauvais numéro</translation>
        </message>
        <message>
            <source>Asked not to be contacted</source>
            <translation>Ne veut pas être contacté</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>plus nécessaire</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>à noter</translation>
        </message>
    </context>
    <context>
        <name>Works</name>
        <message>
            <source>Report given away</source>
            <translation>Rapport donné</translation>
        </message>
        <message>
            <source>What was half typed</source>
            <translation>Ce qui était à moitié tapé</translation>
        </message>
        <message>
            <source>Search mended</source>
            <translation>Recherche réparée</translation>
        </message>
        <message>
            <source>A line in the log</source>
            <translation>Une ligne dans le journal</translation>
        </message>
        <message>
            <source>New follow-up</source>
            <translation>Nouveau suivi</translation>
        </message>
        <message>
            <source>New follow-ups</source>
            <translation>Nouveaux suivis</translation>
        </message>
        <message>
            <source>New help line</source>
            <translation>Nouvelle ligne d’écoute</translation>
        </message>
        <message>
            <source>New language</source>
            <translation>Nouvelle langue</translation>
        </message>
        <message>
            <source>Newcomer</source>
            <translation>Personne nouvelle</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nouvelle personne</translation>
        </message>
        <message>
            <source>New picture</source>
            <translation>Nouvelle image</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>New in the group</source>
            <translation>Dans le groupe</translation>
        </message>
        <message>
            <source>Addition to the note</source>
            <translation>Ajout à la note</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>Séance annulée</translation>
        </message>
        <message>
            <source>Access changed</source>
            <translation>Accès modifié</translation>
        </message>
        <message>
            <source>Follow-up changed</source>
            <translation>Suivi modifié</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>Groupe modifié</translation>
        </message>
        <message>
            <source>Group changed in another language</source>
            <translation>Groupe modifié dans une autre langue</translation>
        </message>
        <message>
            <source>Help line changed</source>
            <translation>Ligne d’écoute modifiée</translation>
        </message>
        <message>
            <source>Help line changed in another language</source>
            <translation>Ligne d’écoute modifiée dans une autre langue</translation>
        </message>
        <message>
            <source>Language changed</source>
            <translation>Langue modifiée</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translation>Logo modifié</translation>
        </message>
        <message>
            <source>Membership changed</source>
            <translation>Appartenance modifiée</translation>
        </message>
        <message>
            <source>Organisation changed</source>
            <translation>Organisation modifiée</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>Données modifiées</translation>
        </message>
        <message>
            <source>Series changed</source>
            <translation>Série modifiée</translation>
        </message>
        <message>
            <source>Rule changed</source>
            <translation>Règle modifiée</translation>
        </message>
        <message>
            <source>Help lines found right</source>
            <translation>Lignes d’écoute vérifiées</translation>
        </message>
        <message>
            <source>Group copied</source>
            <translation>Groupe copié</translation>
        </message>
        <message>
            <source>Handout copied</source>
            <translation>Fiche copiée</translation>
        </message>
        <message>
            <source>Guests counted</source>
            <translation>Invités comptés</translation>
        </message>
        <message>
            <source>People counted</source>
            <translation>Présents comptés</translation>
        </message>
        <message>
            <source>Follow-up not needed</source>
            <translation>Suivi inutile</translation>
        </message>
        <message>
            <source>Group ended</source>
            <translation>Groupe terminé</translation>
        </message>
        <message>
            <source>Series ended</source>
            <translation>Série terminée</translation>
        </message>
        <message>
            <source>Everyone is here</source>
            <translation>tout le monde est là</translation>
        </message>
        <message>
            <source>Person erased</source>
            <translation>Personne effacée</translation>
        </message>
        <message>
            <source>Follow-up done</source>
            <translation>Suivi fait</translation>
        </message>
        <message>
            <source>Session finished</source>
            <translation>Séance terminée</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Raison donnée</translation>
        </message>
        <message>
            <source>Handout brought in</source>
            <translation>Fiche importée</translation>
        </message>
        <message>
            <source>Export brought back</source>
            <translation>Export ramené</translation>
        </message>
        <message>
            <source>List brought in</source>
            <translation>Liste importée</translation>
        </message>
        <message>
            <source>Way in given</source>
            <translation>Accès donné</translation>
        </message>
        <message>
            <source>Key kept on this computer</source>
            <translation>Clé gardée sur cet ordinateur</translation>
        </message>
        <message>
            <source>Left the group</source>
            <translation>Sorti du groupe</translation>
        </message>
        <message>
            <source>Sample made</source>
            <translation>Exemple créé</translation>
        </message>
        <message>
            <source>First way in made</source>
            <translation>Premier accès créé</translation>
        </message>
        <message>
            <source>Marked as not reviewed</source>
            <translation>Noté comme non relu</translation>
        </message>
        <message>
            <source>Marked as reviewed</source>
            <translation>Noté comme relu</translation>
        </message>
        <message>
            <source>The rest marked absent</source>
            <translation>Les autres notés absents</translation>
        </message>
        <message>
            <source>Session moved</source>
            <translation>Séance déplacée</translation>
        </message>
        <message>
            <source>Place offered</source>
            <translation>Place proposée</translation>
        </message>
        <message>
            <source>Answer to an offer</source>
            <translation>Réponse à une proposition</translation>
        </message>
        <message>
            <source>Absence planned</source>
            <translation>Absence prévue</translation>
        </message>
        <message>
            <source>Put in the rota</source>
            <translation>Mis au planning</translation>
        </message>
        <message>
            <source>Taken out of the rota</source>
            <translation>Retiré du planning</translation>
        </message>
        <message>
            <source>Swapped in the rota</source>
            <translation>Échangé au planning</translation>
        </message>
        <message>
            <source>Said yes to the rota</source>
            <translation>A dit oui au planning</translation>
        </message>
        <message>
            <source>Absence taken away</source>
            <translation>Absence retirée</translation>
        </message>
        <message>
            <source>Planned ahead</source>
            <translation>Planifié à l’avance</translation>
        </message>
        <message>
            <source>Holiday skipped</source>
            <translation>Jour férié sauté</translation>
        </message>
        <message>
            <source>Holiday kept</source>
            <translation>Jour férié gardé</translation>
        </message>
        <message>
            <source>Past sessions added</source>
            <translation>Séances passées ajoutées</translation>
        </message>
        <message>
            <source>Session planned again</source>
            <translation>Séance de nouveau prévue</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Séances prévues</translation>
        </message>
        <message>
            <source>Sign-in sheet printed</source>
            <translation>Feuille de présence imprimée</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marques</translation>
        </message>
        <message>
            <source>Way in taken away</source>
            <translation>Accès retiré</translation>
        </message>
        <message>
            <source>Follow-up in the trash</source>
            <translation>Suivi dans la corbeille</translation>
        </message>
        <message>
            <source>Group in the trash</source>
            <translation>Groupe dans la corbeille</translation>
        </message>
        <message>
            <source>Handout in the trash</source>
            <translation>Fiche dans la corbeille</translation>
        </message>
        <message>
            <source>Help line in the trash</source>
            <translation>Ligne d’écoute dans la corbeille</translation>
        </message>
        <message>
            <source>Language taken out</source>
            <translation>Langue retirée</translation>
        </message>
        <message>
            <source>Logo taken away</source>
            <translation>Logo retiré</translation>
        </message>
        <message>
            <source>Note in the trash</source>
            <translation>Note dans la corbeille</translation>
        </message>
        <message>
            <source>Kept in the file</source>
            <translation>Gardé dans le dossier</translation>
        </message>
        <message>
            <source>Taken out of the file</source>
            <translation>Retiré du dossier</translation>
        </message>
        <message>
            <source>Hours kept</source>
            <translation>Heures gardées</translation>
        </message>
        <message>
            <source>Hours taken away</source>
            <translation>Heures retirées</translation>
        </message>
        <message>
            <source>What is asked changed</source>
            <translation>Ce qui est demandé a changé</translation>
        </message>
        <message>
            <source>Steps of Help now changed</source>
            <translation>Étapes d’Aide maintenant modifiées</translation>
        </message>
        <message>
            <source>Attempt noted</source>
            <translation>Tentative notée</translation>
        </message>
        <message>
            <source>Attempt taken away</source>
            <translation>Tentative retirée</translation>
        </message>
        <message>
            <source>May be called again</source>
            <translation>Peut de nouveau être appelé</translation>
        </message>
        <message>
            <source>No call for this</source>
            <translation>Pas d’appel pour cela</translation>
        </message>
        <message>
            <source>Follow-up taken on</source>
            <translation>Suivi pris en charge</translation>
        </message>
        <message>
            <source>One person made of two</source>
            <translation>Deux fiches, une personne</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>Dans la corbeille</translation>
        </message>
        <message>
            <source>Follow-up to do again</source>
            <translation>Suivi de nouveau à faire</translation>
        </message>
        <message>
            <source>Group meets again</source>
            <translation>Le groupe se réunit de nouveau</translation>
        </message>
        <message>
            <source>Group out of the trash</source>
            <translation>Groupe sorti de la corbeille</translation>
        </message>
        <message>
            <source>Handout out of the trash</source>
            <translation>Fiche sortie de la corbeille</translation>
        </message>
        <message>
            <source>Person out of the trash</source>
            <translation>Personne sortie de la corbeille</translation>
        </message>
        <message>
            <source>Session did not happen</source>
            <translation>séance qui n’a pas eu lieu</translation>
        </message>
        <message>
            <source>Session plan written</source>
            <translation>Plan écrit</translation>
        </message>
        <message>
            <source>Topic written</source>
            <translation>Thème écrit</translation>
        </message>
        <message>
            <source>Template kept</source>
            <translation>Modèle gardé</translation>
        </message>
        <message>
            <source>Template taken away</source>
            <translation>Modèle retiré</translation>
        </message>
        <message>
            <source>Note signed</source>
            <translation>Note signée</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nouveau groupe</translation>
        </message>
        <message>
            <source>New handout</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <source>Out of the trash</source>
            <translation>Hors de la corbeille</translation>
        </message>
        <message>
            <source>Erased for ever</source>
            <translation>Effacé pour toujours</translation>
        </message>
        <message>
            <source>Session in the trash</source>
            <translation>Séance dans la corbeille</translation>
        </message>
        <message>
            <source>Earlier text back</source>
            <translation>Texte antérieur repris</translation>
        </message>
        <message>
            <source>Old merges forgotten</source>
            <translation>Anciennes fusions oubliées</translation>
        </message>
        <message>
            <source>Two records again</source>
            <translation>deux fiches de nouveau</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Pas la même personne</translation>
        </message>
        <message>
            <source>Sheet typed back</source>
            <translation>Feuille retapée</translation>
        </message>
        <message>
            <source>Handout written</source>
            <translation>Fiche rédigée</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Note écrite</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>The text it is translated from</source>
            <translation>Le texte à traduire</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>It is kept while you type. An empty line begins a new paragraph.</source>
            <translation>Il est gardé pendant que vous écrivez. Une ligne vide commence un nouveau paragraphe.</translation>
        </message>
    </context>
    <context>
        <name>_Column</name>
        <message>
            <source>Column {number}</source>
            <translation>Colonne {number}</translation>
        </message>
        <message>
            <source>What column {name} holds</source>
            <translation>Ce que contient la colonne {name}</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Who came that day</source>
            <translation>Qui est venu ce jour-là</translation>
        </message>
        <message>
            <source>This column is empty.</source>
            <translation>Cette colonne est vide.</translation>
        </message>
        <message>
            <source>Empty in the first rows.</source>
            <translation>Vide dans les premières lignes.</translation>
        </message>
    </context>
    <context>
        <name>_Double</name>
        <message>
            <source>Add as a new person</source>
            <translation>Ajouter comme nouvelle personne</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Look later: not now</source>
            <translation>Voir plus tard : pas maintenant</translation>
        </message>
        <message numerus="yes">
            <source>Bring in all %n as people of their own</source>
            <translation>
                <numerusform>Importer %n comme une personne à part</numerusform>
                <numerusform>Importer les %n comme des personnes à part</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in both as two people</source>
            <translation>Importer les deux personnes</translation>
        </message>
        <message>
            <source>Add as one person</source>
            <translation>Ajouter comme une seule personne</translation>
        </message>
        <message>
            <source>The same person as row {number}: fill in what is not known</source>
            <translation>La même personne que la ligne {number} : compléter ce qui n’est pas connu</translation>
        </message>
        <message>
            <source>The same person: fill in what is not known</source>
            <translation>La même personne : compléter ce qui n’est pas connu</translation>
        </message>
    </context>
    <context>
        <name>_FormPane</name>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Languages spoken in the group</source>
            <translation>Langues parlées dans le groupe</translation>
        </message>
        <message>
            <source>What lists and papers show of each person</source>
            <translation>Ce que les listes et les papiers montrent de chaque personne</translation>
        </message>
        <message>
            <source>Name outside</source>
            <translation>Nom vers l’extérieur</translation>
        </message>
        <message>
            <source>What papers, certificates, files and calendars call the group. Empty: its name.</source>
            <translation>Comment papiers, attestations, fichiers et agendas appellent le groupe. Vide : son nom.</translation>
        </message>
        <message>
            <source>Room for how many</source>
            <translation>Nombre de places</translation>
        </message>
        <message>
            <source>Who comes later waits for a place.</source>
            <translation>Au-delà, on attend une place.</translation>
        </message>
        <message>
            <source>How many lead a session</source>
            <translation>Combien animent une séance</translation>
        </message>
        <message>
            <source>The rota says where there are fewer.</source>
            <translation>Le planning dit où il y en a moins.</translation>
        </message>
        <message>
            <source>Whoever takes a break</source>
            <translation>Qui fait une pause</translation>
        </message>
        <message>
            <source>Keeps the place</source>
            <translation>Garde la place</translation>
        </message>
        <message>
            <source>Makes room</source>
            <translation>Libère la place</translation>
        </message>
        <message>
            <source>The place is offered to the next one who waits.</source>
            <translation>La place est proposée à la personne suivante.</translation>
        </message>
        <message>
            <source>Who may join</source>
            <translation>Qui peut rejoindre le groupe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Newcomers are welcome at any session.</source>
            <translation>Les nouveaux sont les bienvenus à chaque séance.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>The same people from the first session to the last.</source>
            <translation>Les mêmes personnes de la première séance à la dernière.</translation>
        </message>
        <message>
            <source>It is free: the flyer says so</source>
            <translation>C’est gratuit : l’affiche le dit</translation>
        </message>
        <message>
            <source>What the group is for</source>
            <translation>À quoi sert le groupe</translation>
        </message>
        <message>
            <source>Words of welcome</source>
            <translation>Mots de bienvenue</translation>
        </message>
        <message>
            <source>Printed on the welcome card and the flyer.</source>
            <translation>Imprimés sur la carte de bienvenue et l’affiche.</translation>
        </message>
        <message>
            <source>Telephone or online</source>
            <translation>Téléphone ou en ligne</translation>
        </message>
        <message>
            <source>How to join from afar. Printed on papers only if you ask.</source>
            <translation>Comment participer de loin. Imprimé seulement si vous le demandez.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
    </context>
    <context>
        <name>_PersonPane</name>
        <message>
            <source>This person is not here any more.</source>
            <translation>Cette personne n’est plus ici.</translation>
        </message>
        <message>
            <source>See all people</source>
            <translation>Voir toutes les personnes</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>Animation</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>▲ asked not to be contacted</source>
            <translation>▲ ne veut pas être contacté</translation>
        </message>
    </context>
    <context>
        <name>_TrashPane</name>
        <message>
            <source>People in the trash</source>
            <translation>Personnes dans la corbeille</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>Groupes dans la corbeille</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Effacer pour toujours</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Notes, follow-ups, sessions and help lines. What is here counts nowhere.</source>
            <translation>Notes, suivis, séances et lignes d’écoute. Ce qui est ici ne compte nulle part.</translation>
        </message>
        <message>
            <source>the note of {day}, {group}</source>
            <translation>la note du {day}, {group}</translation>
        </message>
        <message>
            <source>the session of {day}, {group}</source>
            <translation>la séance du {day}, {group}</translation>
        </message>
        <message>
            <source>a note about {name}</source>
            <translation>une note sur {name}</translation>
        </message>
        <message>
            <source>a follow-up about {name}</source>
            <translation>un suivi sur {name}</translation>
        </message>
        <message>
            <source>It is back: {what}</source>
            <translation>De retour : {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n are back.</source>
            <comment>things</comment>
            <translation>
                <numerusform>%n est de retour.</numerusform>
                <numerusform>%n sont de retour.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase this for ever?</source>
            <translation>Effacer ceci pour toujours ?</translation>
        </message>
        <message>
            <source>{what}: it does not come back, and what hangs on it goes too. Backups from before today still hold it.</source>
            <translation>{what} : cela ne revient pas, et ce qui en dépend part aussi. Les sauvegardes d’avant aujourd’hui le contiennent encore.</translation>
        </message>
        <message>
            <source>Keep in the trash</source>
            <translation>Laisser dans la corbeille</translation>
        </message>
        <message>
            <source>It is erased for ever: {what}</source>
            <translation>C’est effacé pour toujours : {what}</translation>
        </message>
    </context>
</TS>
