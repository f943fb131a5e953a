<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About PeerGroups</source>
            <translation>Acerca de PeerGroups</translation>
        </message>
        <message>
            <source>An offline, encrypted notebook for volunteers who lead peer-support groups.</source>
            <translation>Un cuaderno cifrado y sin internet para quienes acompañan grupos de apoyo de forma voluntaria.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>It needs no internet and no account. What you write stays on this computer, encrypted.</source>
            <translation>No necesita internet ni cuenta. Lo que usted escribe se queda en este ordenador, cifrado.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>PeerGroups is free software under the MIT licence. Its window is made with Qt {version} and PySide, used under the GNU Lesser General Public Licence, version 3: you may replace them by your own build.</source>
            <translation>PeerGroups es software libre con licencia MIT. Su ventana está hecha con Qt {version} y PySide, que se usan con la licencia GNU LGPL, versión 3: puede cambiarlos por otros compilados por usted.</translation>
        </message>
        <message>
            <source>It uses SQLCipher, SQLAlchemy, SQLModel, cryptography, HarfBuzz and ICU, the Noto fonts (SIL Open Font Licence) and outlines of Lucide (ISC licence).</source>
            <translation>Usa SQLCipher, SQLAlchemy, SQLModel, cryptography, HarfBuzz e ICU, las fuentes Noto (licencia SIL Open Font) y contornos de Lucide (licencia ISC).</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>What this group has agreed on</source>
            <translation>Lo que este grupo ha acordado</translation>
        </message>
        <message>
            <source>Printed below the usual agreement: confidentiality, the right to pass, respect.</source>
            <translation>Se imprime debajo del acuerdo habitual: lo dicho queda aquí, derecho a pasar, respeto.</translation>
        </message>
        <message>
            <source>Print the agreement</source>
            <translation>Imprimir el acuerdo</translation>
        </message>
        <message>
            <source>Put the group into the trash</source>
            <translation>Mandar el grupo a la papelera</translation>
        </message>
        <message>
            <source>Start the group again</source>
            <translation>Empezar el grupo de nuevo</translation>
        </message>
        <message>
            <source>End the group</source>
            <translation>Terminar el grupo</translation>
        </message>
        <message>
            <source>Lists and papers show: {level}</source>
            <translation>Las listas y hojas muestran: {level}</translation>
        </message>
        <message>
            <source>{group} meets again, without the sessions it had planned. Plan them anew.</source>
            <translation>{group} vuelve a reunirse, sin las sesiones que tenía previstas. Prográmelas de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s) are taken away or cancelled.</source>
            <translation>
                <numerusform>%n sesión prevista se quita o se cancela.</numerusform>
                <numerusform>%n sesiones previstas se quitan o se cancelan.</numerusform>
            </translation>
        </message>
        <message>
            <source>People, past sessions and notes stay. Starting the group again plans no session.</source>
            <translation>Las personas, las sesiones pasadas y las notas se quedan. Al empezar de nuevo el grupo no se programa ninguna sesión.</translation>
        </message>
        <message>
            <source>End this group?</source>
            <translation>¿Terminar este grupo?</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Que siga</translation>
        </message>
        <message>
            <source>The group has ended.</source>
            <translation>El grupo ha terminado.</translation>
        </message>
        <message>
            <source>{group} has ended, and none of its sessions is planned any more. What was kept stays.</source>
            <translation>{group} ha terminado y ya no tiene ninguna sesión prevista. Lo guardado se queda.</translation>
        </message>
        <message>
            <source>{group} is in the trash.</source>
            <translation>{group} está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>AccessPane</name>
        <message>
            <source>Each person opens the vault with a passphrase of their own. What each may see and do is kept by the program, not by the lock: somebody skilled with a way in could read everything.</source>
            <translation>Cada persona abre la bóveda con su propia frase de acceso. Lo que cada una puede ver y hacer lo cuida el programa, no la cerradura: alguien hábil que tenga acceso podría leerlo todo.</translation>
        </message>
        <message>
            <source>Invite a person</source>
            <translation>Invitar a una persona</translation>
        </message>
        <message>
            <source>This way in belongs to nobody. Take it away if you do not know why it is there.</source>
            <translation>Este acceso no es de nadie. Quítelo si no sabe por qué está aquí.</translation>
        </message>
        <message>
            <source>No group yet.</source>
            <translation>Todavía ningún grupo.</translation>
        </message>
        <message>
            <source>This person has no way in any more.</source>
            <translation>Esta persona ya no tiene acceso.</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Cambiar a {name}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (usted)</translation>
        </message>
        <message>
            <source>No picture word yet. Since {day}.</source>
            <translation>Aún sin palabra con dibujo. Desde el {day}.</translation>
        </message>
        <message>
            <source>Picture word: {picture}. Since {day}.</source>
            <translation>Palabra con imagen: {picture}. Desde el {day}.</translation>
        </message>
        <message>
            <source>Take the way in of {name} away</source>
            <translation>Retirar el acceso de {name}</translation>
        </message>
        <message>
            <source>Take the way in away</source>
            <translation>Retirar el acceso</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>I&amp;dioma</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Nuevo</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Imprimir</translation>
        </message>
        <message>
            <source>&amp;Do what the page is for</source>
            <translation>&amp;Hacer lo principal de la página</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Bloquear</translation>
        </message>
        <message>
            <source>Lock and &amp;hide</source>
            <translation>Bloquear y &amp;ocultar</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Undo: {work}</source>
            <translation>&amp;Deshacer: {work}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Redo: {work}</source>
            <translation>&amp;Rehacer: {work}</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Cambiar</translation>
        </message>
        <message>
            <source>Copy the &amp;group</source>
            <translation>Copiar el &amp;grupo</translation>
        </message>
        <message>
            <source>Menu of what is ch&amp;osen</source>
            <translation>Men&amp;ú de lo elegido</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>&amp;Buscar en esta página</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Letra más &amp;grande</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Letra más &amp;pequeña</translation>
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation>Tamaño &amp;habitual de la letra</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>High contrast on &amp;black</source>
            <translation>Alto contraste sobre &amp;negro</translation>
        </message>
        <message>
            <source>High contrast on &amp;white</source>
            <translation>Alto contraste sobre &amp;blanco</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Hoy</translation>
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation>&amp;Grupos</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Personas</translation>
        </message>
        <message>
            <source>&amp;Calendar</source>
            <translation>&amp;Calendario</translation>
        </message>
        <message>
            <source>&amp;Handouts</source>
            <translation>&amp;Materiales</translation>
        </message>
        <message>
            <source>&amp;Follow-ups</source>
            <translation>&amp;Seguimientos</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Ajustes</translation>
        </message>
        <message>
            <source>He&amp;lp now</source>
            <translation>A&amp;yuda ahora</translation>
        </message>
        <message>
            <source>S&amp;earch or do</source>
            <translation>&amp;Buscar o hacer</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <translation>Siguie&amp;nte parte de la ventana</translation>
        </message>
        <message>
            <source>Part of the &amp;window before</source>
            <translation>Parte an&amp;terior de la ventana</translation>
        </message>
        <message>
            <source>&amp;Menus</source>
            <translation>Men&amp;ús</translation>
        </message>
        <message>
            <source>&amp;Help and keys</source>
            <translation>A&amp;yuda y teclas</translation>
        </message>
        <message>
            <source>Is &amp;everything all right?</source>
            <translation>¿Está &amp;todo bien?</translation>
        </message>
        <message>
            <source>What &amp;protects your notes</source>
            <translation>Qué &amp;protege sus notas</translation>
        </message>
        <message>
            <source>&amp;Writing of crisis with care</source>
            <translation>Escribir con cuidado sobre las &amp;crisis</translation>
        </message>
        <message>
            <source>&amp;About PeerGroups</source>
            <translation>&amp;Acerca de PeerGroups</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>AddSessionPane</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Duración en minutos</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>If it is another one than usual.</source>
            <translation>Si es otro que el habitual.</translation>
        </message>
        <message>
            <source>Add the session</source>
            <translation>Añadir la sesión</translation>
        </message>
        <message>
            <source>One session beside the series.</source>
            <translation>Una sesión aparte de la serie.</translation>
        </message>
        <message>
            <source>A session on {date} was added</source>
            <translation>Se añadió una sesión: {date}</translation>
        </message>
    </context>
    <context>
        <name>Ahead</name>
        <message>
            <source>Two sessions at one hour</source>
            <translation>Dos sesiones a la misma hora</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) change</source>
            <translation>
                <numerusform>%n sesión cambia</numerusform>
                <numerusform>%n sesiones cambian</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) get the new time</source>
            <translation>
                <numerusform>%n sesión recibe la nueva hora</numerusform>
                <numerusform>%n sesiones reciben la nueva hora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are added</source>
            <translation>
                <numerusform>%n se añade</numerusform>
                <numerusform>%n se añaden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are no longer planned</source>
            <translation>
                <numerusform>%n ya no está planificada</numerusform>
                <numerusform>%n ya no están planificadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>%n queda como está</numerusform>
                <numerusform>%n quedan como están</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>No cambia nada.</translation>
        </message>
        <message>
            <source>{date}: no longer planned, another day takes its place</source>
            <translation>{date}: ya no está prevista, otro día ocupa su lugar</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>days, at the end of a list of them</comment>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>At that hour the group already meets on: {days}. There would be two sessions.</source>
            <translation>A esa hora el grupo ya se reúne: {days}. Habría dos sesiones.</translation>
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
            <translation>Mirando las copias y la bóveda…</translation>
        </message>
        <message numerus="yes">
            <source>%n of these need(s) a look.</source>
            <translation>
                <numerusform>%n de estas cosas pide una mirada.</numerusform>
                <numerusform>%n de estas cosas piden una mirada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs a look.</source>
            <translation>Nada pide una mirada.</translation>
        </message>
        <message>
            <source>Beside the vault: the newest that was proved is of {day}.</source>
            <translation>Junto a la bóveda: la última que está probada es del {day}.</translation>
        </message>
        <message>
            <source>Beside the vault: none that was proved.</source>
            <translation>Junto a la bóveda: ninguna que esté probada.</translation>
        </message>
        <message>
            <source>No second place was chosen: when this computer is lost, so is the vault.</source>
            <translation>No se eligió un segundo lugar: si se pierde este ordenador, se pierde la bóveda.</translation>
        </message>
        <message>
            <source>In the second place: the newest that was proved is of {day}.</source>
            <translation>En el segundo lugar: la última que está probada es del {day}.</translation>
        </message>
        <message>
            <source>In the second place: none that was proved, or it is not there now.</source>
            <translation>En el segundo lugar: ninguna que esté probada, o no está ahora.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) there are no whole backup of this vault.</source>
            <translation>
                <numerusform>%n archivo de allí no es una copia entera de esta bóveda.</numerusform>
                <numerusform>%n archivos de allí no son copias enteras de esta bóveda.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Whoever has the recovery sheet gets in too.</source>
            <translation>Quien tiene la hoja de recuperación también entra.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before the key was changed open with the ways in of then.</source>
            <translation>
                <numerusform>%n copia de antes del cambio de clave se abre con las entradas de entonces.</numerusform>
                <numerusform>%n copias de antes del cambio de clave se abren con las entradas de entonces.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who can get in</source>
            <translation>Quién puede entrar</translation>
        </message>
        <message>
            <source>somebody unknown</source>
            <translation>alguien desconocido</translation>
        </message>
        <message>
            <source>a coordinator without a name yet</source>
            <translation>coordinación, todavía sin nombre</translation>
        </message>
        <message>
            <source>It was not looked through on this computer yet.</source>
            <translation>En este ordenador aún no se ha revisado.</translation>
        </message>
        <message numerus="yes">
            <source>On {day} %n thing(s) were found.</source>
            <translation>
                <numerusform>El {day} se encontró %n cosa.</numerusform>
                <numerusform>El {day} se encontraron %n cosas.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was looked through on {day}, and it is sound.</source>
            <translation>Se revisó el {day} y está sana.</translation>
        </message>
        <message>
            <source>Damage in the vault</source>
            <translation>Daños en la bóveda</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a passphrase or a recovery code was wrong in thirty days.</source>
            <translation>
                <numerusform>En treinta días, una frase de acceso o un código de recuperación fue incorrecto %n vez.</numerusform>
                <numerusform>En treinta días, una frase de acceso o un código de recuperación fue incorrecto %n veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) somebody tried what their role does not allow in thirty days.</source>
            <translation>
                <numerusform>En treinta días, alguien intentó %n vez lo que su papel no permite.</numerusform>
                <numerusform>En treinta días, alguien intentó %n veces lo que su papel no permite.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was refused</source>
            <translation>Lo que se negó</translation>
        </message>
        <message>
            <source>Nothing in thirty days.</source>
            <translation>Nada en treinta días.</translation>
        </message>
        <message>
            <source>The disk</source>
            <translation>El disco</translation>
        </message>
        <message>
            <source>The program cannot tell whether it is encrypted. The settings of the computer say so.</source>
            <translation>El programa no puede saber si está cifrado. Lo dicen los ajustes del ordenador.</translation>
        </message>
        <message>
            <source>The system encrypts it: also what memory leaves on it.</source>
            <translation>El sistema lo cifra: también lo que la memoria deja en él.</translation>
        </message>
        <message>
            <source>The system does not encrypt it. The vault is locked all the same, but what memory leaves on the disk is not: turn on the encryption of the whole disk.</source>
            <translation>El sistema no lo cifra. La bóveda está cerrada de todos modos, pero no lo que la memoria deja en el disco: active el cifrado de todo el disco.</translation>
        </message>
        <message>
            <source>Open: {subject}</source>
            <translation>Abrir: {subject}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>AskPassphrase</name>
        <message>
            <source>Before that, you are asked for your own passphrase once more.</source>
            <translation>Antes se le pide otra vez su propia frase de acceso.</translation>
        </message>
        <message>
            <source>Is it you?</source>
            <translation>¿Es usted?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Type your passphrase once more, so that nobody does this for you.</source>
            <translation>Escriba otra vez su frase de acceso, para que nadie haga esto en su lugar.</translation>
        </message>
        <message>
            <source>{name}, type your passphrase once more, so that nobody does this for you.</source>
            <translation>{name}, escriba otra vez su frase de acceso, para que nadie haga esto en su lugar.</translation>
        </message>
        <message>
            <source>This is not your passphrase. Nothing was done. Try again.</source>
            <translation>Esta no es su frase de acceso. No se hizo nada. Inténtelo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>Attempts</name>
        <message>
            <source>An attempt to reach them</source>
            <translation>Un intento de contacto</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>What to remember of it</source>
            <translation>Qué conviene recordar</translation>
        </message>
        <message>
            <source>A few words, or nothing.</source>
            <translation>Unas palabras, o nada.</translation>
        </message>
        <message>
            <source>The last three attempts were in vain. It can be left at that.</source>
            <translation>Los tres últimos intentos fueron en vano. Se puede dejar así.</translation>
        </message>
        <message>
            <source>Attempts so far</source>
            <translation>Intentos hasta ahora</translation>
        </message>
        <message>
            <source>On {date} they asked not to be contacted. No rule proposes a call to them.</source>
            <translation>El {date} pidió que no se le contacte. Ninguna regla propone llamarle.</translation>
        </message>
        <message>
            <source>They may be called again</source>
            <translation>Ya se le puede llamar</translation>
        </message>
        <message>
            <source>{when}: {result}</source>
            <translation>{when}: {result}</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>por {name}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take the attempt of {when} away</source>
            <translation>Quitar el intento del {when}</translation>
        </message>
        <message>
            <source>Noted: {result}</source>
            <translation>Anotado: {result}</translation>
        </message>
        <message>
            <source>The attempt is taken away.</source>
            <translation>El intento se ha quitado.</translation>
        </message>
        <message>
            <source>{name} may be called again.</source>
            <translation>Ya se puede llamar a {name}.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceTab</name>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>No session between these days.</source>
            <translation>No hay sesiones entre estos días.</translation>
        </message>
        <message>
            <source>Sessions of this person</source>
            <translation>Sesiones de esta persona</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Came to {came} of {expected} sessions.</source>
            <translation>Vino a {came} de {expected} sesiones.</translation>
        </message>
        <message>
            <source>Late: {late}, left early: {left_early}, excused: {excused}, absent: {absent}.</source>
            <translation>Llegó tarde: {late}, salió antes: {left_early}, con aviso: {excused}, ausente: {absent}.</translation>
        </message>
    </context>
    <context>
        <name>AwayPanel</name>
        <message>
            <source>The vault cannot be reached</source>
            <translation>No se llega a la bóveda</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Intentar &amp;otra vez</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Carpeta: {folder}</translation>
        </message>
        <message>
            <source>&amp;Choose another vault</source>
            <translation>Elegi&amp;r otra bóveda</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;Restaurar desde una copia de seguridad</translation>
        </message>
        <message>
            <source>&amp;Open the sample group</source>
            <translation>Abrir el &amp;grupo de muestra</translation>
        </message>
        <message>
            <source>&amp;Go to my own vault</source>
            <translation>Ir a &amp;mi bóveda</translation>
        </message>
        <message>
            <source>This account of the computer may not look into the folder. Nothing was changed. Sign in as whoever uses the vault, or ask whoever looks after the computer.</source>
            <translation>Esta cuenta del ordenador no puede mirar en la carpeta. No se cambió nada. Inicie sesión como quien usa la bóveda, o pregunte a quien cuida del ordenador.</translation>
        </message>
        <message>
            <source>The disk with the folder does not answer. Nothing was changed. Look at the cable, the stick or the network, then try again.</source>
            <translation>El disco con la carpeta no responde. No se cambió nada. Mire el cable, la memoria USB o la red, e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>In place of the folder there is a file. Nothing was changed. Choose the vault again.</source>
            <translation>En lugar de la carpeta hay un archivo. No se cambió nada. Elija la bóveda otra vez.</translation>
        </message>
        <message>
            <source>The folder is a link that leads nowhere now. Nothing was changed. Plug in the disk that it leads to, then try again.</source>
            <translation>La carpeta es un enlace que ahora no lleva a ninguna parte. No se cambió nada. Conecte el disco al que lleva e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The vault is not there now: its stick or disk may be missing, or the folder was renamed, moved or deleted. Nothing was changed. Put it back, then try again.</source>
            <translation>La bóveda no está ahora: puede faltar su memoria USB o su disco, o se cambió el nombre de la carpeta, se movió o se borró. No se cambió nada. Devuélvala a su sitio e inténtelo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>AwayPart</name>
        <message>
            <source>Days away</source>
            <translation>Días de ausencia</translation>
        </message>
        <message>
            <source>Away for some days</source>
            <translation>Ausente unos días</translation>
        </message>
        <message>
            <source>They come after all</source>
            <translation>Vendrá al final</translation>
        </message>
        <message>
            <source>When will they not come?</source>
            <translation>¿Cuándo no vendrá?</translation>
        </message>
        <message>
            <source>First day away</source>
            <translation>Primer día de ausencia</translation>
        </message>
        <message>
            <source>Last day away</source>
            <translation>Último día de ausencia</translation>
        </message>
        <message>
            <source>From which group</source>
            <translation>De qué grupo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Helpers see the days, not the reason.</source>
            <translation>Quienes ayudan ven los días, no el motivo.</translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>todos los grupos</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{name} is away until {date}.</source>
            <translation>{name} no estará hasta el {date}.</translation>
        </message>
        <message>
            <source>{name} comes after all.</source>
            <translation>{name} vendrá al final.</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>{day}: {file}</source>
            <translation>{day}: {file}</translation>
        </message>
        <message>
            <source>A fresh backup is made first and opened once to prove it. Copies that you keep elsewhere are not touched: delete them yourself.</source>
            <translation>Primero se hace una copia nueva y se abre una vez para probarla. Las copias que guarde en otro sitio no se tocan: bórrelas usted.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPane</name>
        <message>
            <source>Beside the vault</source>
            <translation>Junto a la bóveda</translation>
        </message>
        <message>
            <source>A backup is kept by itself whenever the vault is closed. Each one is opened once to prove it. Seven days, four weeks and twelve months are kept, or fewer: all together take no more room than six of the newest. The last three always stay.</source>
            <translation>Cada vez que se cierra la bóveda se guarda sola una copia de seguridad. Cada una se abre una vez para probarla. Se conservan siete días, cuatro semanas y doce meses, o menos: todas juntas no ocupan más que seis como la más reciente. Las tres últimas se quedan siempre.</translation>
        </message>
        <message>
            <source>Keep a backup now</source>
            <translation>Guardar una copia ahora</translation>
        </message>
        <message>
            <source>Try a restore</source>
            <translation>Probar una restauración</translation>
        </message>
        <message>
            <source>No restore was tried for three months. Try one: it takes a minute and changes nothing.</source>
            <translation>Desde hace tres meses no se ha probado a restaurar. Pruébelo: lleva un minuto y no cambia nada.</translation>
        </message>
        <message>
            <source>In a second place</source>
            <translation>En un segundo lugar</translation>
        </message>
        <message>
            <source>Choose the second place</source>
            <translation>Elegir el segundo lugar</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>The vault is closed first. You see what is in a backup before anything changes, and what is there now is set aside.</source>
            <translation>Primero se cierra la bóveda. Verá lo que hay en una copia antes de que cambie nada, y lo que hay ahora se aparta.</translation>
        </message>
        <message>
            <source>Close and restore</source>
            <translation>Cerrar y restaurar</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Cambiar la llave</translation>
        </message>
        <message>
            <source>When somebody has left or a copy was lost: the vault is written anew under a new key. Nobody's passphrase changes. Copies made before stay readable to those who had a way in then.</source>
            <translation>Cuando alguien se ha ido o se perdió una copia: la bóveda se escribe de nuevo con una llave nueva. No cambia la frase de acceso de nadie. Las copias hechas antes siguen siendo legibles para quienes tenían acceso entonces.</translation>
        </message>
        <message>
            <source>Change the key now</source>
            <translation>Cambiar la llave ahora</translation>
        </message>
        <message>
            <source>Delete the older backups</source>
            <translation>Borrar las copias más antiguas</translation>
        </message>
        <message>
            <source>The newest one is of {day}.</source>
            <translation>La más reciente es del {day}.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Todavía no hay ninguna.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) among the backups are damaged, or no backups of this vault. They count for nothing and are left where they are: {files}</source>
            <translation>
                <numerusform>%n archivo entre las copias está dañado o no es una copia de esta bóveda. No cuenta para nada y se queda donde está: {files}</numerusform>
                <numerusform>%n archivos entre las copias están dañados o no son copias de esta bóveda. No cuentan para nada y se quedan donde están: {files}</numerusform>
            </translation>
        </message>
        <message>
            <source>None yet. A stick or a shared folder saves the vault when this computer is lost.</source>
            <translation>Todavía ninguna. Una memoria USB o una carpeta compartida salva la bóveda si se pierde este ordenador.</translation>
        </message>
        <message>
            <source>No copy went there for fourteen days. Plug it in and keep a backup now.</source>
            <translation>Hace catorce días que no se guardó allí ninguna copia. Conéctela y guarde una ahora.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before stay readable with the ways in of then.</source>
            <translation>
                <numerusform>%n copia anterior sigue siendo legible con los accesos de entonces.</numerusform>
                <numerusform>%n copias anteriores siguen siendo legibles con los accesos de entonces.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup was kept here and in {folder}, and opened once to prove it.</source>
            <translation>Se guardó una copia aquí y en {folder}, y se abrió una vez para probarla.</translation>
        </message>
        <message>
            <source>A backup was kept in {folder} and opened once to prove it.</source>
            <translation>Se guardó una copia en {folder} y se abrió una vez para probarla.</translation>
        </message>
        <message>
            <source>The restore worked: people: {people}, sessions: {sessions}. Nothing was changed.</source>
            <translation>La restauración funcionó: personas: {people}, sesiones: {sessions}. No se cambió nada.</translation>
        </message>
        <message>
            <source>The key was changed.</source>
            <translation>Se cambió la llave.</translation>
        </message>
        <message>
            <source>Delete the older backups?</source>
            <translation>¿Borrar las copias más antiguas?</translation>
        </message>
        <message>
            <source>These open with the passphrases and the recovery sheet of then.</source>
            <translation>Estas se abren con las frases y la hoja de recuperación de entonces.</translation>
        </message>
        <message>
            <source>Delete these backups</source>
            <translation>Borrar estas copias</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) were deleted.</source>
            <translation>
                <numerusform>Se borró %n copia más antigua.</numerusform>
                <numerusform>Se borraron %n copias más antiguas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the second place for backups</source>
            <translation>Elegir el segundo lugar para las copias</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Keep a copy elsewhere</source>
            <translation>Guardar una copia en otro sitio</translation>
        </message>
        <message>
            <source>Sample: these people are invented.</source>
            <translation>Muestra: estas personas son inventadas.</translation>
        </message>
        <message>
            <source>Start your own</source>
            <translation>Empezar la propia</translation>
        </message>
        <message>
            <source>See what can be done</source>
            <translation>Ver qué se puede hacer</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>La fecha es correcta</translation>
        </message>
        <message>
            <source>That fits</source>
            <translation>Es correcto</translation>
        </message>
        <message>
            <source>I know</source>
            <translation>Ya lo sé</translation>
        </message>
        <message>
            <source>Something is wrong inside the vault.</source>
            <translation>Algo está mal dentro de la bóveda.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Whoever coordinates is asked at their next opening whether it is the newest copy.</source>
            <translation>Esta bóveda se abre en este ordenador por primera vez. A quien coordina se le preguntará, la próxima vez que la abra, si es la copia más reciente.</translation>
        </message>
        <message>
            <source>This vault lies on a network folder: when the network fails, so does keeping. Keep the vault on this computer, and its backups there.</source>
            <translation>Esta bóveda está en una carpeta de red: si falla la red, no se puede guardar. Guarde la bóveda en este ordenador, y allí sus copias de seguridad.</translation>
        </message>
        <message>
            <source>This vault lies on a stick or card of the kind that is easily damaged when it is pulled out. Choose a second place for its backups.</source>
            <translation>Esta bóveda está en una memoria o tarjeta de las que se dañan con facilidad al sacarlas. Elija un segundo lugar para sus copias de seguridad.</translation>
        </message>
        <message>
            <source>This computer does not tell on what kind of disk this vault lies. If it is a stick or a card, it may be damaged when that is pulled out: choose a second place for its backups.</source>
            <translation>Este ordenador no dice en qué clase de disco está esta bóveda. Si es una memoria o una tarjeta, puede dañarse al sacarla: elija un segundo lugar para sus copias.</translation>
        </message>
        <message>
            <source>This vault lies in a folder that another program carries to other computers. Two that work at once make two copies. Keep the vault elsewhere, and only its backups there.</source>
            <translation>Esta bóveda está en una carpeta que otro programa lleva a otros ordenadores. Si dos trabajan a la vez, resultan dos copias. Guarde la bóveda en otro lugar, y allí solo sus copias de seguridad.</translation>
        </message>
        <message>
            <source>The folder of the vault is not where it was: it was renamed or deleted, or the stick was pulled out. Nothing more is kept in it until it is back. All that was kept before can go into a backup elsewhere.</source>
            <translation>La carpeta de la bóveda no está donde estaba: se le cambió el nombre, se borró o se sacó la memoria USB. No se guarda nada más en ella hasta que vuelva. Todo lo guardado antes puede ir a una copia de seguridad en otro sitio.</translation>
        </message>
        <message>
            <source>This copy is open to look at, to print and to export; nothing in it can be changed.</source>
            <translation>Esta copia está abierta para mirarla, imprimirla y exportarla; nada en ella se puede cambiar.</translation>
        </message>
        <message>
            <source>The vault is damaged. What could be read is open to look at, to print and to export; nothing can be changed.</source>
            <translation>La bóveda está dañada. Lo que se pudo leer está abierto para mirarlo, imprimirlo y exportarlo; no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>This computer says that it is {now}, but the vault was last open on {before}. Until you confirm the date, nothing is planned ahead, no backup is removed and nobody joins a group.</source>
            <translation>Este ordenador dice que es el {now}, pero la bóveda se abrió por última vez el {before}. Hasta que confirme la fecha, no se planifica nada, no se borra ninguna copia y nadie entra en un grupo.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Nothing was kept in it yet. If there should be something, lock it and look for the newer copy.</source>
            <translation>Esta bóveda se abre por primera vez en este ordenador. Todavía no se ha guardado nada en ella. Si debería haber algo, ciérrela y busque la copia más nueva.</translation>
        </message>
        <message>
            <source>This vault is open on this computer for the first time. Its newest entry is of {day}. If there should be a newer one, lock it and look for the newer copy.</source>
            <translation>Esta bóveda se abre por primera vez en este ordenador. Su anotación más reciente es del {day}. Si debería haber una más reciente, ciérrela y busque la copia más nueva.</translation>
        </message>
        <message>
            <source>Backups (*.pgbak)</source>
            <translation>Copias de seguridad (*.pgbak)</translation>
        </message>
        <message>
            <source>The backup {file} is kept. Restore it where the vault is to be from now on.</source>
            <translation>La copia {file} está guardada. Restáurela donde la bóveda deba estar desde ahora.</translation>
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
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>This computer has no program to open {file}.</source>
            <translation>Este ordenador no tiene ningún programa para abrir {file}.</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Working: {done} of {total}</source>
            <translation>Trabajando: {done} de {total}</translation>
        </message>
    </context>
    <context>
        <name>BehindPane</name>
        <message>
            <source>No session is behind this number.</source>
            <translation>No hay ninguna sesión detrás de este número.</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Vinieron</translation>
        </message>
        <message>
            <source>Sessions behind the number</source>
            <translation>Sesiones detrás del número</translation>
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
            <translation>{status}: {reason}</translation>
        </message>
        <message>
            <source>{status}, came: {number}</source>
            <translation>{status}, vinieron: {number}</translation>
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
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Group shown</source>
            <translation>Grupo que se muestra</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>T</source>
            <comment>one letter: the key for today</comment>
            <translation>H</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Move to another day</source>
            <translation>Mover a otro día</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>Cancelarla</translation>
        </message>
        <message>
            <source>Add a session on this day</source>
            <translation>Añadir una sesión este día</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>Guardar para un calendario</translation>
        </message>
        <message>
            <source>Print the month</source>
            <translation>Imprimir el mes</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Quién dirige</translation>
        </message>
        <message>
            <source>No group yet. Sessions appear here as soon as a group has a day.</source>
            <translation>Aún no hay grupos. Las sesiones aparecen aquí en cuanto un grupo tiene día.</translation>
        </message>
        <message>
            <source>Go to Groups</source>
            <translation>Ir a Grupos</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Abrir la lista</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Todos los grupos</translation>
        </message>
        <message>
            <source>No session in this month.</source>
            <translation>No hay sesiones este mes.</translation>
        </message>
        <message>
            <source>No session on this day.</source>
            <translation>No hay sesiones este día.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
    </context>
    <context>
        <name>Calendars</name>
        <message>
            <source>{file} is in {folder} now, for the calendar of a telephone.</source>
            <translation>{file} está ahora en {folder}, para el calendario de un teléfono.</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>Guardar para un calendario</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendario (*.ics)</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>the name of a file that others may see</comment>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>what a session is called in a calendar that others may see</comment>
            <translation>Grupo</translation>
        </message>
    </context>
    <context>
        <name>CallsTab</name>
        <message>
            <source>Add a follow-up</source>
            <translation>Añadir un seguimiento</translation>
        </message>
        <message>
            <source>Nothing was promised, and nobody needs to call.</source>
            <translation>No hay nada prometido y no hace falta llamar.</translation>
        </message>
        <message>
            <source>Follow-ups for this person</source>
            <translation>Seguimientos de esta persona</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Para cuándo</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Cómo fue</translation>
        </message>
    </context>
    <context>
        <name>CarefulPage</name>
        <message>
            <source>Writing of crisis with care</source>
            <translation>Escribir con cuidado sobre las crisis</translation>
        </message>
        <message>
            <source>Somebody may read your handout on the worst evening of a life. Write for that reader.</source>
            <translation>Alguien puede leer su hoja en la peor noche de su vida. Escriba para esa persona.</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Haga esto</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Deje fuera</translation>
        </message>
        <message>
            <source>On every paper that speaks of it</source>
            <translation>En toda hoja que hable de ello</translation>
        </message>
        <message>
            <source>Say plainly what is meant</source>
            <translation>Diga con claridad lo que quiere decir</translation>
        </message>
        <message>
            <source>“Died by suicide”, “thinking of ending your life”. Asking puts it in nobody’s head.</source>
            <translation>«Murió por suicidio», «está pensando en quitarse la vida». Preguntar no mete la idea en la cabeza de nadie.</translation>
        </message>
        <message>
            <source>Tell what helps, and that it can pass</source>
            <translation>Diga qué ayuda y que puede pasar</translation>
        </message>
        <message>
            <source>Most people who think of suicide do not die by it. Show the next small step.</source>
            <translation>La mayoría de quienes piensan en el suicidio no muere por él. Muestre el próximo paso pequeño.</translation>
        </message>
        <message>
            <source>Speak of people who found a way through</source>
            <translation>Hable de quienes encontraron una salida</translation>
        </message>
        <message>
            <source>How they asked for help, who stayed, and what made the place around them safe.</source>
            <translation>Cómo pidieron ayuda, quién se quedó y qué hizo seguro el lugar.</translation>
        </message>
        <message>
            <source>Ways and places</source>
            <translation>Medios y lugares</translation>
        </message>
        <message>
            <source>No method, no amount, no place, no picture of it.</source>
            <translation>Ningún método, ninguna cantidad, ningún lugar, ninguna imagen.</translation>
        </message>
        <message>
            <source>Numbers of deaths, and one simple cause</source>
            <translation>Cifras de muertes y una sola causa</translation>
        </message>
        <message>
            <source>They make it look usual, or like an answer. It never has only one reason.</source>
            <translation>Hacen que parezca habitual o una respuesta. Nunca hay un solo motivo.</translation>
        </message>
        <message>
            <source>“Committed”, “successful”, “a cry for help”</source>
            <translation>«Cometió», «consumado», «una llamada de atención»</translation>
        </message>
        <message>
            <source>These words blame the dead, praise the deed or make little of the pain.</source>
            <translation>Estas palabras culpan a quien murió, elogian el acto o quitan importancia al dolor.</translation>
        </message>
        <message>
            <source>A help line, and what to do in danger now</source>
            <translation>Una línea de ayuda y qué hacer si hay peligro ahora</translation>
        </message>
        <message>
            <source>Write {help_lines} on a line of its own: the organisation’s numbers are printed there, or lines to write them on.</source>
            <translation>Escriba {help_lines} en una línea aparte: ahí se imprimen los números de la organización, o líneas para anotarlos.</translation>
        </message>
        <message>
            <source>Signs for today apart from signs for this week</source>
            <translation>Las señales para hoy, aparte de las de esta semana</translation>
        </message>
        <message>
            <source>“Others would be better off without me” is a sign for today.</source>
            <translation>«Los demás estarían mejor sin mí» es una señal para hoy.</translation>
        </message>
        <message>
            <source>A second reader</source>
            <translation>Una segunda lectura</translation>
        </message>
        <message>
            <source>Let somebody read it who speaks the language from home and did not write it, and if you can somebody who has been there.</source>
            <translation>Pida que lo lea alguien que hable el idioma desde casa y no lo haya escrito y, si puede, alguien que haya pasado por ello.</translation>
        </message>
    </context>
    <context>
        <name>ChangePane</name>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>It stands on the session and can be searched.</source>
            <translation>Queda junto a la sesión y se puede buscar.</translation>
        </message>
        <message>
            <source>&amp;Steps</source>
            <translation>&amp;Pasos</translation>
        </message>
        <message>
            <source>A line for each step, with its minutes first, such as: 10 Welcome. Printed on the session plan.</source>
            <translation>Una línea por paso, con sus minutos primero, por ejemplo: 10 Bienvenida. Se imprime en el plan de la sesión.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Día</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Hora</translation>
        </message>
        <message>
            <source>&amp;Length in minutes</source>
            <translation>Duración en &amp;minutos</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lugar</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>M&amp;otivo</translation>
        </message>
        <message>
            <source>For those who look later. May stay empty.</source>
            <translation>Para quien lo mire más adelante. Puede quedar vacío.</translation>
        </message>
        <message>
            <source>What is this session about?</source>
            <translation>¿De qué trata esta sesión?</translation>
        </message>
        <message>
            <source>Set the topic</source>
            <translation>Poner el tema</translation>
        </message>
        <message>
            <source>What happens in this session?</source>
            <translation>¿Qué se hace en esta sesión?</translation>
        </message>
        <message>
            <source>Set the plan</source>
            <translation>Poner el plan</translation>
        </message>
        <message>
            <source>When and where does this session take place?</source>
            <translation>¿Cuándo y dónde es esta sesión?</translation>
        </message>
        <message>
            <source>Only this session moves; the series goes on as it was.</source>
            <translation>Solo cambia esta sesión; la serie sigue igual.</translation>
        </message>
        <message>
            <source>Move the session</source>
            <translation>Mover la sesión</translation>
        </message>
        <message>
            <source>Cancel this session</source>
            <translation>Cancelar esta sesión</translation>
        </message>
        <message>
            <source>It stays in the calendar, and nobody is counted as absent.</source>
            <translation>Sigue en el calendario y nadie cuenta como ausente.</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Cancelar la sesión</translation>
        </message>
        <message>
            <source>This session did not happen</source>
            <translation>Esta sesión no se hizo</translation>
        </message>
        <message>
            <source>It stays in the calendar, and its register is no longer missing.</source>
            <translation>Sigue en el calendario y su lista ya no cuenta como pendiente.</translation>
        </message>
        <message>
            <source>It did not happen</source>
            <translation>No se hizo</translation>
        </message>
        <message>
            <source>Put this session into the trash</source>
            <translation>Poner esta sesión en la papelera</translation>
        </message>
        <message>
            <source>It counts nowhere then, and its day is not planned again. The trash gives it back.</source>
            <translation>Entonces no cuenta en ninguna parte y su día no se vuelve a planificar. La papelera la devuelve.</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>A la papelera</translation>
        </message>
        <message>
            <source>It is meant: go on</source>
            <translation>Es a propósito: seguir</translation>
        </message>
        <message>
            <source>Their marks stay. These came: {names}</source>
            <translation>Sus marcas quedan. Vinieron: {names}</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were counted here. The number stays.</source>
            <translation>
                <numerusform>Aquí se contó a %n persona. El número queda.</numerusform>
                <numerusform>Aquí se contó a %n personas. El número queda.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session is now on {day_and_time}.</source>
            <translation>La sesión es ahora: {day_and_time}.</translation>
        </message>
        <message>
            <source>{group} of {date} has its topic.</source>
            <translation>{group} del {date} tiene su tema.</translation>
        </message>
        <message>
            <source>{group} of {date} has its plan.</source>
            <translation>{group} del {date} tiene su plan.</translation>
        </message>
        <message>
            <source>{group} of {date} is cancelled.</source>
            <translation>{group} del {date} está cancelado.</translation>
        </message>
        <message>
            <source>{group} of {date} did not happen.</source>
            <translation>{group} del {date} no tuvo lugar.</translation>
        </message>
        <message>
            <source>{group} of {date} is in the trash.</source>
            <translation>{group} del {date} está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Bar chart: {title}. The same numbers stand in the table below it.</source>
            <translation>Gráfico de barras: {title}. Los mismos números están en la tabla de abajo.</translation>
        </message>
    </context>
    <context>
        <name>CheckPanel</name>
        <message>
            <source>Is the sheet right?</source>
            <translation>¿Está bien la hoja?</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Terminar</translation>
        </message>
        <message>
            <source>Type these two parts from your sheet. Then you know it can be relied on.</source>
            <translation>Escriba estas dos partes de su hoja. Así sabrá que puede confiar en ella.</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPane</name>
        <message>
            <source>This session is over, or is not to be.</source>
            <translation>Esta sesión ya pasó, o no se celebra.</translation>
        </message>
        <message>
            <source>Go to the rota</source>
            <translation>Ir a los turnos</translation>
        </message>
        <message>
            <source>Put somebody in</source>
            <translation>Poner a alguien</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Que</translation>
        </message>
        <message>
            <source>Asked, no answer yet</source>
            <translation>Consultado, aún sin respuesta</translation>
        </message>
        <message>
            <source>In the rota</source>
            <translation>En los turnos</translation>
        </message>
        <message>
            <source>Who is free</source>
            <translation>Quién está libre</translation>
        </message>
        <message>
            <source>Who is not free</source>
            <translation>Quién no está libre</translation>
        </message>
        <message>
            <source>Nobody else leads or helps in a group.</source>
            <translation>Nadie más dirige ni ayuda en un grupo.</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <source>{group}, {date}</source>
            <translation>{group}, {date}</translation>
        </message>
        <message>
            <source>in place of {name}</source>
            <translation>en lugar de {name}</translation>
        </message>
        <message>
            <source>beside those who lead</source>
            <translation>junto a quienes dirigen</translation>
        </message>
        <message>
            <source>who leads it</source>
            <translation>que la dirija</translation>
        </message>
        <message>
            <source>leads the group</source>
            <translation>dirige el grupo</translation>
        </message>
        <message>
            <source>asked, no answer yet</source>
            <translation>consultado, aún sin respuesta</translation>
        </message>
        <message>
            <source>Said yes</source>
            <translation>Dijo que sí</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <source>{what}: {which}</source>
            <translation>{what}: {which}</translation>
        </message>
        <message>
            <source>{role} of this group</source>
            <translation>{role} de este grupo</translation>
        </message>
        <message>
            <source>{role} elsewhere</source>
            <translation>{role} en otro grupo</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Poner</translation>
        </message>
        <message>
            <source>{name} leads {group}, {date}.</source>
            <translation>{name} dirige {group}, {date}.</translation>
        </message>
        <message>
            <source>{name} helps at {group}, {date}.</source>
            <translation>{name} ayuda en {group}, {date}.</translation>
        </message>
        <message>
            <source>{name} is taken out: {group}, {date}.</source>
            <translation>Se quitó a {name}: {group}, {date}.</translation>
        </message>
        <message>
            <source>{name} said yes: {group}, {date}.</source>
            <translation>{name} dijo que sí: {group}, {date}.</translation>
        </message>
    </context>
    <context>
        <name>ChosenRow</name>
        <message>
            <source>What to do with them</source>
            <translation>Qué hacer con ellos</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>No elegir ninguno</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n elegido</numerusform>
                <numerusform>%n elegidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosedPane</name>
        <message>
            <source>Plan it after all</source>
            <translation>Planificarla de todos modos</translation>
        </message>
        <message>
            <source>{group} of {date} is planned again.</source>
            <translation>{group} del {date} está previsto de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>CodePanel</name>
        <message>
            <source>Open with the recovery sheet</source>
            <translation>Abrir con la hoja de recuperación</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>A&amp;brir</translation>
        </message>
        <message>
            <source>Take the recovery sheet and type all eight parts of the code. Capitals and dashes do not matter.</source>
            <translation>Tome la hoja de recuperación y escriba las ocho partes del código. No importan las mayúsculas ni los guiones.</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>&amp;Código de recuperación</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
    </context>
    <context>
        <name>CodeSheet</name>
        <message>
            <source>&amp;Print the sheet</source>
            <translation>Im&amp;primir la hoja</translation>
        </message>
        <message>
            <source>&amp;Save as PDF</source>
            <translation>&amp;Guardar como PDF</translation>
        </message>
        <message>
            <source>&amp;Look at the sheet</source>
            <translation>Ver la &amp;hoja</translation>
        </message>
        <message>
            <source>Part {number}</source>
            <translation>Parte {number}</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>{file} is in {folder} now. It opens everything, so it should not stay on this computer: print it or move it to a stick, then delete it here.</source>
            <translation>{file} está ahora en {folder}. Con él se abre todo, así que no debe quedarse en este ordenador: imprímalo o páselo a una memoria USB y bórrelo aquí.</translation>
        </message>
        <message>
            <source>{sentence} Take it from there yourself, and keep it away from this computer.</source>
            <translation>{sentence} Recójalo usted y guárdelo lejos de este ordenador.</translation>
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
            <translation>No se traen: {columns}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more columns</source>
            <translation>
                <numerusform>Mostrar %n columna más</numerusform>
                <numerusform>Mostrar %n columnas más</numerusform>
            </translation>
        </message>
        <message>
            <source>Show one more column, which is left out</source>
            <translation>Mostrar una columna más, que queda fuera</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more columns, which are left out</source>
            <translation>
                <numerusform>Mostrar %n columna más, que queda fuera</numerusform>
                <numerusform>Mostrar %n columnas más, que quedan fuera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Another lan&amp;guage</source>
            <translation>Otro id&amp;ioma</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Otro idioma</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Not read after all</source>
            <translation>Sin revisar después de todo</translation>
        </message>
        <message>
            <source>Mark as reviewed…</source>
            <translation>Marcar como revisado…</translation>
        </message>
        <message>
            <source>{language}: not read after all</source>
            <translation>{language}: sin revisar después de todo</translation>
        </message>
        <message>
            <source>{language}: mark as reviewed…</source>
            <translation>{language}: marcar como revisado…</translation>
        </message>
    </context>
    <context>
        <name>CopyPane</name>
        <message>
            <source>Name of the new group</source>
            <translation>Nombre del grupo nuevo</translation>
        </message>
        <message>
            <source>It begins on</source>
            <translation>Empieza el</translation>
        </message>
        <message>
            <source>It ends on a date</source>
            <translation>Termina en una fecha</translation>
        </message>
        <message>
            <source>Last date</source>
            <translation>Última fecha</translation>
        </message>
        <message>
            <source>With topics and plans of the sessions, in their order</source>
            <translation>Con los temas y los planes de las sesiones, en su orden</translation>
        </message>
        <message>
            <source>Who comes along</source>
            <translation>Quién pasa al grupo nuevo</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todo el mundo</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Place, number of places, names shown and agreement are the same. Notes, marks and follow-ups stay.</source>
            <translation>El lugar, el número de plazas, los nombres que se muestran y el acuerdo son los mismos. Las notas, las marcas y los seguimientos se quedan donde están.</translation>
        </message>
        <message>
            <source>Copy the group</source>
            <translation>Copiar el grupo</translation>
        </message>
        <message>
            <source>More people come along than there are places.</source>
            <translation>Pasan más personas de las que caben.</translation>
        </message>
        <message>
            <source>Copy it all the same</source>
            <translation>Copiarlo de todos modos</translation>
        </message>
        <message>
            <source>{group} was started</source>
            <translation>Ya está en marcha: {group}</translation>
        </message>
        <message>
            <source>No date fits. Choose a later last date.</source>
            <translation>No encaja ninguna fecha. Elija una última fecha posterior.</translation>
        </message>
        <message>
            <source>{group} itself goes on and meets at the same hour on: {days}.</source>
            <translation>{group} sigue y se reúne a la misma hora el: {days}.</translation>
        </message>
    </context>
    <context>
        <name>CountingPane</name>
        <message>
            <source>How many people came?</source>
            <translation>¿Cuántas personas vinieron?</translation>
        </message>
        <message>
            <source>One person fewer</source>
            <translation>Una persona menos</translation>
        </message>
        <message>
            <source>One person more</source>
            <translation>Una persona más</translation>
        </message>
        <message>
            <source>This group keeps no names. Press + for each person, or type the number.</source>
            <translation>Este grupo no guarda nombres. Pulse + por cada persona, o escriba el número.</translation>
        </message>
        <message>
            <source>Print sheet</source>
            <translation>Imprimir hoja</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>{number, plural, one {# person came.} other {# people came.}}</source>
            <translation>{number, plural, one {Vino # persona.} other {Vinieron # personas.}}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>Pick from a month (Alt+Down)</source>
            <translation>Elegir en un mes (Alt+Abajo)</translation>
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
            <translation>Vinieron {came}{away, plural, =0 {} other {, # ausentes}}{unmarked, plural, =0 {} other {, # sin marcar}}</translation>
        </message>
        <message>
            <source>{came} came{unmarked, plural, =0 {} other {, # not marked}}</source>
            <translation>Vinieron {came}{unmarked, plural, =0 {} other {, # sin marcar}}</translation>
        </message>
        <message>
            <source>{came} came</source>
            <comment>An ICU message.</comment>
            <translation>Vinieron {came}</translation>
        </message>
        <message>
            <source>{present} of {expected} present{late, plural, =0 {} other {, # late}}{left, plural, =0 {} other {, # left early}}{excused, plural, =0 {} other {, # excused}}{absent, plural, =0 {} other {, # absent}}{unmarked, plural, =0 {} other {, # not marked}}{guests, plural, =0 {} one {, # guest} other {, # guests}}</source>
            <comment>An ICU message. A part vanishes when its number is 0.</comment>
            <translation>Presentes: {present} de {expected}{late, plural, =0 {} other {, # tarde}}{left, plural, =0 {} one {, # salió antes} other {, # salieron antes}}{excused, plural, =0 {} other {, # con aviso}}{absent, plural, =0 {} one {, # ausente} other {, # ausentes}}{unmarked, plural, =0 {} other {, # sin marcar}}{guests, plural, =0 {} one {, # visita} other {, # visitas}}</translation>
        </message>
        <message>
            <source>{coming} of {of} expected{away, plural, =0 {} other {, # will not come}}{unmarked, plural, =0 {} other {, # did not say}}</source>
            <translation>Se espera a {coming} de {of}{away, plural, =0 {} one {, # no vendrá} other {, # no vendrán}}{unmarked, plural, =0 {} one {, # no ha dicho nada} other {, # no han dicho nada}}</translation>
        </message>
        <message>
            <source>{coming} of {of} expected{away, plural, =0 {} other {, # will not come}}</source>
            <translation>Se espera a {coming} de {of}{away, plural, =0 {} one {, # no vendrá} other {, # no vendrán}}</translation>
        </message>
        <message>
            <source>{coming} expected</source>
            <comment>An ICU message.</comment>
            <translation>Se espera a {coming}</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Order:</source>
            <translation>Orden:</translation>
        </message>
        <message>
            <source>Order of the names</source>
            <translation>Orden de los nombres</translation>
        </message>
        <message>
            <source>From A to Z</source>
            <translation>De la A a la Z</translation>
        </message>
        <message>
            <source>Who comes most, first</source>
            <translation>Por asistencia</translation>
        </message>
        <message>
            <source>Leading and helping:</source>
            <translation>Dirigen y ayudan:</translation>
        </message>
        <message>
            <source>Leading:</source>
            <translation>Facilitan:</translation>
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
            <translation>Nombre, como quiere que le llamen</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Shown only where a group says so.</source>
            <translation>Solo se ve donde un grupo lo pide.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Such as: Dr, Sister</source>
            <translation>Por ejemplo: Dra., Hermana</translation>
        </message>
        <message>
            <source>How the whole name is written</source>
            <translation>Cómo se escribe el nombre completo</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>Nombre para imprimir en un certificado</translation>
        </message>
        <message>
            <source>Empty: as the group shows it.</source>
            <translation>Vacío: como lo muestra el grupo.</translation>
        </message>
        <message>
            <source>Given name first</source>
            <translation>Primero el nombre</translation>
        </message>
        <message>
            <source>Family name first</source>
            <translation>Primero el apellido</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>So that everybody says it right.</source>
            <translation>Para que todo el mundo lo diga bien.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>The first one is the language of their handouts.</source>
            <translation>El primero es el idioma de sus materiales.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>To call when they are missed.</source>
            <translation>Para llamar cuando no viene.</translation>
        </message>
        <message>
            <source>How it is safe to reach them</source>
            <translation>Cómo contactar sin riesgo</translation>
        </message>
        <message>
            <source>Such as: mornings, no messages.</source>
            <translation>Como: por la mañana, sin mensajes.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Nothing is sent by itself.</source>
            <translation>Nada se envía por sí solo.</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Contacto de emergencia</translation>
        </message>
        <message>
            <source>Whom to call if they are unwell.</source>
            <translation>A quién llamar si se siente mal.</translation>
        </message>
        <message>
            <source>What makes it easier to take part</source>
            <translation>Qué le ayuda a participar</translation>
        </message>
        <message>
            <source>Such as: large print, a seat near the door.</source>
            <translation>Por ejemplo: letra grande, un asiento cerca de la puerta.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Año de nacimiento</translation>
        </message>
        <message>
            <source>Only for figures by age.</source>
            <translation>Solo para cifras por edad.</translation>
        </message>
        <message>
            <source>Came before this day</source>
            <translation>Ya venía antes de este día</translation>
        </message>
        <message>
            <source>Then no newcomer in figures.</source>
            <translation>Entonces no es nuevo en las cifras.</translation>
        </message>
    </context>
    <context>
        <name>DoorPanel</name>
        <message>
            <source>Open with the &amp;key this computer keeps</source>
            <translation>Abrir con la &amp;llave que guarda este ordenador</translation>
        </message>
        <message>
            <source>Open the sample group</source>
            <translation>Abrir el grupo de ejemplo</translation>
        </message>
        <message>
            <source>Open your vault</source>
            <translation>Abrir su bóveda</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>A&amp;brir</translation>
        </message>
        <message>
            <source>The people in it are invented. Its passphrase is: walnut river candle seven boats</source>
            <translation>Las personas que hay en él son inventadas. Su frase de acceso es: walnut river candle seven boats</translation>
        </message>
        <message>
            <source>The vault is the locked folder in which your groups and people are kept.</source>
            <translation>La bóveda es la carpeta protegida donde se guardan sus grupos y personas.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Carpeta: {folder}</translation>
        </message>
        <message>
            <source>&amp;I forgot the passphrase</source>
            <translation>&amp;Olvidé la frase de acceso</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;Restaurar desde una copia de seguridad</translation>
        </message>
        <message>
            <source>&amp;Choose another vault</source>
            <translation>Elegi&amp;r otra bóveda</translation>
        </message>
        <message>
            <source>&amp;Try with a sample group</source>
            <translation>&amp;Probar con un grupo de ejemplo</translation>
        </message>
        <message>
            <source>&amp;Go to my own vault</source>
            <translation>Ir a &amp;mi bóveda</translation>
        </message>
    </context>
    <context>
        <name>Doors</name>
        <message>
            <source>Print a paper or a handout</source>
            <translation>Imprimir un papel o un folleto</translation>
        </message>
        <message>
            <source>print paper pdf sign-in sheet certificate flyer agreement</source>
            <translation>imprimir papel pdf hoja de asistencia certificado cartel acuerdo</translation>
        </message>
        <message>
            <source>Bring in a list of people</source>
            <translation>Traer una lista de personas</translation>
        </message>
        <message>
            <source>import roster spreadsheet excel csv address book</source>
            <translation>importar lista hoja de cálculo excel csv libreta de direcciones</translation>
        </message>
        <message>
            <source>Back up the vault, or restore a backup</source>
            <translation>Hacer una copia de la bóveda o restaurar una copia</translation>
        </message>
        <message>
            <source>backup save copy stick restore key</source>
            <translation>copia de seguridad guardar memoria restaurar clave</translation>
        </message>
        <message>
            <source>Save the sessions for the calendar of a telephone</source>
            <translation>Guardar las sesiones para el calendario de un teléfono</translation>
        </message>
        <message>
            <source>calendar icalendar ics phone telephone appointments</source>
            <translation>calendario icalendar ics móvil teléfono citas agenda</translation>
        </message>
        <message>
            <source>Figures of a quarter, a year or other days</source>
            <translation>Cifras de un trimestre, un año u otros días</translation>
        </message>
        <message>
            <source>figures statistics report funder numbers visits people age language chart</source>
            <translation>cifras estadísticas informe financiador números visitas personas edad idioma gráfico</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>Reglas para las llamadas</translation>
        </message>
        <message>
            <source>rule missed sessions absence reminder follow-up call propose</source>
            <translation>regla faltas ausencias recordatorio seguimiento llamada proponer</translation>
        </message>
        <message>
            <source>Those who lead: training, checks, hours</source>
            <translation>Quienes facilitan: formación, certificados, horas</translation>
        </message>
        <message>
            <source>volunteer facilitator helper file credential expires supervision hours</source>
            <translation>voluntariado facilitador ayudante ficha certificado caduca supervisión horas</translation>
        </message>
        <message>
            <source>Rota: who leads the coming sessions</source>
            <translation>Turnos: quién dirige las próximas sesiones</translation>
        </message>
        <message>
            <source>roster duty shift lead facilitator stand in swap away gap</source>
            <translation>turno guardia facilitador dirigir sustituir cambiar ausente hueco</translation>
        </message>
        <message>
            <source>Write the steps of Help now</source>
            <translation>Escribir los pasos de Ayuda ahora</translation>
        </message>
        <message>
            <source>safety emergency danger crisis safeguarding protocol</source>
            <translation>seguridad emergencia peligro crisis protección protocolo</translation>
        </message>
        <message>
            <source>Export everything as files</source>
            <translation>Exportar todo como archivos</translation>
        </message>
        <message>
            <source>export csv json xlsx excel spreadsheet</source>
            <translation>exportar csv json xlsx excel hoja de cálculo</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>Salud de la bóveda</translation>
        </message>
        <message>
            <source>check damage repair mend sound</source>
            <translation>comprobar daño reparar sano</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>Personas con acceso</translation>
        </message>
        <message>
            <source>account user role rights facilitator helper coordinator</source>
            <translation>cuenta usuario papel derechos facilitador ayudante coordinador</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de paso</translation>
        </message>
        <message>
            <source>password key secret</source>
            <translation>contraseña clave secreto</translation>
        </message>
        <message>
            <source>Print a new recovery sheet</source>
            <translation>Imprimir una nueva hoja de recuperación</translation>
        </message>
        <message>
            <source>recovery code forgotten lost</source>
            <translation>código de recuperación olvidado perdido</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Quién hizo qué</translation>
        </message>
        <message>
            <source>log history audit</source>
            <translation>registro historial auditoría</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>name country time zone paper logo</source>
            <translation>nombre país zona horaria papel logotipo</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>Líneas de ayuda</translation>
        </message>
        <message>
            <source>crisis directory service telephone</source>
            <translation>crisis directorio servicio teléfono</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>removed deleted restore note follow-up session help line</source>
            <translation>papelera borrado eliminado recuperar nota seguimiento sesión línea de ayuda</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>Personas en la papelera</translation>
        </message>
        <message>
            <source>removed deleted restore erase</source>
            <translation>quitado borrado restaurar eliminar</translation>
        </message>
        <message>
            <source>Two records of one person</source>
            <translation>Dos fichas de una misma persona</translation>
        </message>
        <message>
            <source>merge same person twice double duplicate join</source>
            <translation>fusionar unir misma persona dos veces doble duplicado</translation>
        </message>
        <message>
            <source>Plan an absence: choose the person</source>
            <translation>Prever una ausencia: elegir a la persona</translation>
        </message>
        <message>
            <source>planned absence away holiday excused ahead</source>
            <translation>ausencia prevista fuera vacaciones excusada de antemano</translation>
        </message>
        <message>
            <source>Move or cancel a session: choose it</source>
            <translation>Mover o cancelar una sesión: elíjala</translation>
        </message>
        <message>
            <source>move session cancel postpone change day time place did not happen plan again</source>
            <translation>mover sesión cancelar aplazar cambiar día hora lugar no tuvo lugar planificar de nuevo</translation>
        </message>
        <message>
            <source>Add one session: choose the day</source>
            <translation>Añadir una sesión: elija el día</translation>
        </message>
        <message>
            <source>add a session extra new date plan</source>
            <translation>añadir una sesión adicional nueva fecha planificar</translation>
        </message>
        <message>
            <source>Change how often a group meets: choose the group</source>
            <translation>Cambiar cada cuánto se reúne un grupo: elija el grupo</translation>
        </message>
        <message>
            <source>series rhythm weekly monthly repeat weekday hour end holiday</source>
            <translation>serie ritmo semanal mensual repetir día de la semana hora terminar festivo</translation>
        </message>
        <message>
            <source>Copy a group for the next term: choose the group</source>
            <translation>Copiar un grupo para el próximo periodo: elija el grupo</translation>
        </message>
        <message>
            <source>copy group duplicate again new term</source>
            <translation>copiar grupo duplicar de nuevo nuevo periodo</translation>
        </message>
        <message>
            <source>Waiting lists: choose the group</source>
            <translation>Listas de espera: elija el grupo</translation>
        </message>
        <message>
            <source>waiting list offer a place queue full</source>
            <translation>lista de espera ofrecer una plaza cola completo</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>Grupos en la papelera</translation>
        </message>
        <message>
            <source>removed deleted restore</source>
            <translation>quitado borrado restaurar</translation>
        </message>
    </context>
    <context>
        <name>Doubles</name>
        <message>
            <source>Some rows may be people you have already</source>
            <translation>Quizá ya tiene a algunas de estas personas</translation>
        </message>
        <message>
            <source>Some rows are for you to decide</source>
            <translation>Hay filas que debe decidir usted</translation>
        </message>
        <message>
            <source>One row is somebody of the group: what is not known is filled in.</source>
            <translation>Una fila es alguien del grupo: se completa lo que no se sabe.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows are people of the group: what is not known is filled in.</source>
            <translation>
                <numerusform>%n fila es alguien del grupo: se completa lo que no se sabe.</numerusform>
                <numerusform>%n filas son personas del grupo: se completa lo que no se sabe.</numerusform>
            </translation>
        </message>
        <message>
            <source>One more row may be somebody you have: it is not made twice.</source>
            <translation>Quizá otra fila sea de alguien que ya tiene: no se crea dos veces.</translation>
        </message>
        <message numerus="yes">
            <source>%n more rows may be people you have: they are not made twice.</source>
            <translation>
                <numerusform>Quizá otra fila sea de alguien que ya tiene: no se crea dos veces.</numerusform>
                <numerusform>Quizá otras %n filas sean de personas que ya tiene: no se crean dos veces.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drafting</name>
        <message>
            <source>The program stopped before this was kept: it was typed on {when}, and stands in its fields again.</source>
            <translation>El programa se detuvo antes de que esto se guardara: se escribió el {when} y está de nuevo en sus campos.</translation>
        </message>
    </context>
    <context>
        <name>EditPane</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>Cambiar el grupo</translation>
        </message>
        <message>
            <source>Every change is kept as soon as you go on to the next field.</source>
            <translation>Cada cambio se guarda en cuanto pasa al campo siguiente.</translation>
        </message>
        <message>
            <source>More people belong to this group than that.</source>
            <translation>A este grupo pertenecen más personas que eso.</translation>
        </message>
        <message>
            <source>Fewer places all the same</source>
            <translation>Menos plazas de todos modos</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Keep it</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
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
            <translation>Cancelado. No se cambió nada.</translation>
        </message>
        <message>
            <source>Something in the form needs another look. Nothing is lost: see the marked fields.</source>
            <translation>Hay algo que revisar en el formulario. No se ha perdido nada: vea los campos marcados.</translation>
        </message>
        <message>
            <source>Your way in does not allow this. Nothing was changed. Ask a coordinator.</source>
            <translation>Su acceso no permite esto. No se cambió nada. Pregunte a quien coordina.</translation>
        </message>
        <message>
            <source>This is one record already. Nothing was changed. Choose another person.</source>
            <translation>Ya es una sola ficha. No se ha cambiado nada. Elija a otra persona.</translation>
        </message>
        <message>
            <source>This is not there any more. Nothing was changed.</source>
            <translation>Esto ya no está aquí. No se cambió nada.</translation>
        </message>
        <message>
            <source>Whoever opened the vault with the recovery sheet has no name to sign with. Nothing was changed. Open it with a passphrase of your own.</source>
            <translation>Quien abre la bóveda con la hoja de recuperación no tiene nombre con que firmar. No se cambió nada. Ábrala con su propia frase de acceso.</translation>
        </message>
        <message>
            <source>This is not in the trash any more. Nothing was changed.</source>
            <translation>Esto ya no está en la papelera. No se cambió nada.</translation>
        </message>
        <message>
            <source>This person has no way in any more. Nothing was changed.</source>
            <translation>Esta persona ya no tiene acceso. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is the last coordinator. Nothing was changed. Make somebody else a coordinator first.</source>
            <translation>Es la última persona que coordina. No se cambió nada. Nombre antes a otra.</translation>
        </message>
        <message>
            <source>This is the last way into the vault, so it stays. Nothing was changed.</source>
            <translation>Es el último acceso a la bóveda, así que se queda. No se cambió nada.</translation>
        </message>
        <message>
            <source>Somebody already has this picture word. Nothing was changed. Choose another one.</source>
            <translation>Alguien tiene ya esta palabra con imagen. No se cambió nada. Elija otra.</translation>
        </message>
        <message>
            <source>This way in is not there any more. Nothing was changed.</source>
            <translation>Este acceso ya no existe. No se cambió nada.</translation>
        </message>
        <message>
            <source>Only the person themselves can change their passphrase. Nothing was changed.</source>
            <translation>Solo la propia persona puede cambiar su frase de acceso. No se cambió nada.</translation>
        </message>
        <message>
            <source>Change your passphrase and make a new recovery sheet first. Then the keys can be changed.</source>
            <translation>Cambie primero su frase de acceso y haga una hoja de recuperación nueva. Después se podrán cambiar las llaves.</translation>
        </message>
        <message>
            <source>The keys were changed very often. Nothing was changed. Remove old copies of the vault first.</source>
            <translation>Las llaves se cambiaron muchas veces. No se cambió nada. Quite antes copias viejas de la bóveda.</translation>
        </message>
        <message>
            <source>No more people fit into this vault. Nothing was changed. Remove somebody who has left first.</source>
            <translation>En esta bóveda no cabe más gente. No se cambió nada. Quite antes a alguien que se haya ido.</translation>
        </message>
        <message>
            <source>This computer has no safe place for the key that we know. Nothing was changed. Go on with the passphrase.</source>
            <translation>Este ordenador no tiene un lugar seguro que conozcamos para la llave. No se cambió nada. Siga con la frase de acceso.</translation>
        </message>
        <message>
            <source>This computer kept the key for 30 days. Nothing is lost. Type your passphrase again.</source>
            <translation>Este ordenador guardó la llave 30 días. No se perdió nada. Escriba otra vez su frase de acceso.</translation>
        </message>
        <message>
            <source>The computer did not keep the key, so nothing was changed. Go on with the passphrase.</source>
            <translation>El ordenador no guardó la llave, así que no se cambió nada. Siga con la frase de acceso.</translation>
        </message>
        <message>
            <source>The vault cannot be used now. Nothing was changed. Close the program and open it again.</source>
            <translation>La bóveda no se puede usar ahora. No se cambió nada. Cierre el programa y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing is lost. Try again, or use the recovery code.</source>
            <translation>Esta frase de acceso no abre la bóveda. No se ha perdido nada. Pruebe otra vez o use el código de recuperación.</translation>
        </message>
        <message>
            <source>This recovery code belongs to another vault. Nothing is lost. Look for the sheet of this vault.</source>
            <translation>Este código de recuperación es de otra bóveda. No se ha perdido nada. Busque la hoja de esta bóveda.</translation>
        </message>
        <message>
            <source>This passphrase is too short to protect the group. Add another word or two.</source>
            <translation>Esta frase de acceso es demasiado corta para proteger al grupo. Añada una o dos palabras.</translation>
        </message>
        <message>
            <source>This passphrase is easy to guess. Use words that do not belong together, or let the program suggest one.</source>
            <translation>Esta frase de acceso es fácil de adivinar. Use palabras que no vayan juntas, o deje que el programa sugiera una.</translation>
        </message>
        <message>
            <source>There is no vault in this folder. Nothing was changed. Choose another folder.</source>
            <translation>No hay ninguna bóveda en esta carpeta. No se cambió nada. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>The folder of the vault is not where it was, so nothing more is kept in it. What you typed still stands here. Put the folder or the stick back, or keep a copy elsewhere.</source>
            <translation>La carpeta de la bóveda no está donde estaba, así que no se guarda nada más en ella. Lo que escribió sigue aquí. Devuelva la carpeta o la memoria USB a su sitio, o guarde una copia en otro.</translation>
        </message>
        <message>
            <source>Opening this vault would take much longer than its copies say: the file with the ways in may have been changed. Nothing was tried. Ask whoever copied files here, or restore a backup.</source>
            <translation>Abrir esta bóveda tardaría mucho más de lo que dicen sus copias: puede que alguien haya cambiado el archivo con los accesos. No se probó nada. Pregunte a quien copió archivos aquí, o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>A file of the vault is damaged, so it was not opened and nothing was changed. Open your latest copy of the folder.</source>
            <translation>Un archivo de la bóveda está dañado; por eso no se abrió ni se cambió nada. Abra su copia más reciente de la carpeta.</translation>
        </message>
        <message>
            <source>The files in this folder do not belong together. Nothing was changed. Open your latest copy of the folder.</source>
            <translation>Los archivos de esta carpeta no van juntos. No se cambió nada. Abra su copia más reciente de la carpeta.</translation>
        </message>
        <message>
            <source>The vault is damaged and open to look only, so nothing was changed. Go on with what could be read, or restore a backup.</source>
            <translation>La bóveda está dañada y abierta solo para mirar, así que no se ha cambiado nada. Siga con lo que se pudo leer o restaure una copia.</translation>
        </message>
        <message>
            <source>The vault is open to look only, so nothing was changed. Look, print and export; to change something, lock it and make its folder writable.</source>
            <translation>La bóveda está abierta solo para mirar, así que no se cambió nada. Mire, imprima y exporte; para cambiar algo, ciérrela y permita escribir en su carpeta.</translation>
        </message>
        <message>
            <source>No backup could be kept first, so nothing was changed. Make room on the disk, then try again.</source>
            <translation>Antes no se pudo guardar ninguna copia, así que no se ha cambiado nada. Haga sitio en el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This is an older copy of the vault, so it was not opened. Nothing was changed. Look for the newer one, or restore a backup.</source>
            <translation>Esta es una copia más antigua de la bóveda, así que no se abrió. No se cambió nada. Busque la más nueva o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>This file is no backup of PeerGroups. Nothing was changed. Choose another one.</source>
            <translation>Este archivo no es una copia de seguridad de PeerGroups. No se cambió nada. Elija otro.</translation>
        </message>
        <message>
            <source>This backup is damaged or incomplete. Nothing was changed. Choose another one.</source>
            <translation>Esta copia está dañada o incompleta. No se cambió nada. Elija otra.</translation>
        </message>
        <message>
            <source>The backup cannot be read or written there. Nothing is lost. Choose another place.</source>
            <translation>La copia no se puede leer o escribir ahí. No se perdió nada. Elija otro lugar.</translation>
        </message>
        <message>
            <source>This does not open the vault that is in this folder now, so nothing was changed. Use a passphrase of today or its recovery code, or restore the backup into a new folder.</source>
            <translation>Esto no abre la bóveda que está ahora en esta carpeta, así que no se ha cambiado nada. Use una frase de acceso de hoy o su código de recuperación, o restaure la copia en una carpeta nueva.</translation>
        </message>
        <message>
            <source>This vault is not damaged, so there is nothing to rescue. Open it as ever.</source>
            <translation>Esta bóveda no está dañada, así que no hay nada que rescatar. Ábrala como siempre.</translation>
        </message>
        <message>
            <source>There is no backup yet. Keep one first.</source>
            <translation>Todavía no hay ninguna copia. Guarde una primero.</translation>
        </message>
        <message>
            <source>This passphrase does not open that backup. Nothing was changed. Type the one of the day it was made, or its recovery code.</source>
            <translation>Esta frase de acceso no abre esa copia. No se ha cambiado nada. Escriba la del día en que se hizo, o su código de recuperación.</translation>
        </message>
        <message>
            <source>This recovery code does not open that backup. Nothing was changed. Look for the sheet of the day it was made.</source>
            <translation>Este código de recuperación no abre esa copia. No se ha cambiado nada. Busque la hoja del día en que se hizo.</translation>
        </message>
        <message>
            <source>The second place is not there now. The backup was kept beside the vault. Plug the stick in and try again.</source>
            <translation>El segundo lugar no está ahora. La copia se guardó junto a la bóveda. Conecte la memoria e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The stick or disk of the second place is not there: without it, its folder is an empty one of this computer. The backup was kept beside the vault. Plug the stick in and try again.</source>
            <translation>El lápiz o disco del segundo lugar no está: sin él, su carpeta es una vacía de este ordenador. La copia de seguridad se guardó junto a la bóveda. Conecte el lápiz e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The second place does not answer, or stopped answering. The backup was kept beside the vault. See that the stick or the network is there, and keep a backup again.</source>
            <translation>El segundo lugar no responde, o dejó de responder. La copia se guardó junto a la bóveda. Compruebe que la memoria o la red estén ahí y vuelva a guardar una copia.</translation>
        </message>
        <message>
            <source>The vault is already open in another window. Go to that window, or close it and try again.</source>
            <translation>La bóveda ya está abierta en otra ventana. Vaya a esa ventana, o ciérrela y pruebe otra vez.</translation>
        </message>
        <message>
            <source>This folder already holds a vault. It was not touched. Open it, or choose an empty folder.</source>
            <translation>En esta carpeta ya hay una bóveda. No se ha tocado. Ábrala o elija una carpeta vacía.</translation>
        </message>
        <message>
            <source>Nothing can be written in this folder. Nothing is lost. Choose a folder of your own.</source>
            <translation>En esta carpeta no se puede escribir. No se ha perdido nada. Elija una carpeta suya.</translation>
        </message>
        <message>
            <source>What you typed is kept as soon as the longer work is finished.</source>
            <translation>Lo que escribió se guarda en cuanto termina el trabajo largo.</translation>
        </message>
        <message>
            <source>Longer work is still going on. Wait until it is finished, then try again.</source>
            <translation>Un trabajo largo sigue en marcha. Espere a que termine y pruebe otra vez.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change was not kept; everything before it is. Make room, then try again.</source>
            <translation>El disco está lleno y el último cambio no se guardó; todo lo anterior, sí. Haga sitio y pruebe otra vez.</translation>
        </message>
        <message>
            <source>The computer has too little free memory now. Nothing is lost. Close other programs and try again.</source>
            <translation>El ordenador tiene muy poca memoria libre ahora. No se ha perdido nada. Cierre otros programas y pruebe otra vez.</translation>
        </message>
        <message>
            <source>That is the folder of the vault itself, where nothing else may lie. Nothing was changed. Choose another folder.</source>
            <translation>Esa es la carpeta de la propia bóveda, donde no puede haber nada más. No se cambió nada. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>The folder is not there. Nothing was changed. Make it first, or choose another one.</source>
            <translation>La carpeta no está. No se cambió nada. Créela primero o elija otra.</translation>
        </message>
        <message>
            <source>Not every program that shows PDF would take this passphrase. Use plain letters, numbers and spaces between them, and fewer than a hundred.</source>
            <translation>No todos los programas que muestran PDF aceptarían esta frase de acceso. Use letras sencillas, números y espacios entre ellos, y menos de cien.</translation>
        </message>
        <message>
            <source>The passphrase could not be read from there. Nothing was changed.</source>
            <translation>No se pudo leer la frase de paso desde ahí. No se cambió nada.</translation>
        </message>
        <message>
            <source>The file is not there any more. Nothing was changed. Choose it again.</source>
            <translation>El archivo ya no está ahí. No se cambió nada. Elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>The file is too large to read. Nothing was changed. Split it into smaller files.</source>
            <translation>El archivo es demasiado grande para leerlo. No se cambió nada. Divídalo en archivos más pequeños.</translation>
        </message>
        <message>
            <source>No table was found in this file. Nothing was changed. Save it as CSV or XLSX and try again.</source>
            <translation>No se encontró ninguna tabla en este archivo. No se cambió nada. Guárdelo como CSV o XLSX y pruebe otra vez.</translation>
        </message>
        <message>
            <source>This file is a calendar, not a list of people. Nothing was changed. Save the people as CSV or XLSX.</source>
            <translation>Este archivo es un calendario, no una lista de personas. No se cambió nada. Guarde las personas como CSV o XLSX.</translation>
        </message>
        <message>
            <source>This file is data of another program (JSON). Nothing was changed. Save the people there as CSV or XLSX.</source>
            <translation>Este archivo son datos de otro programa (JSON). No se cambió nada. Guarde allí las personas como CSV o XLSX.</translation>
        </message>
        <message>
            <source>This file holds everything of a vault. Nothing was changed. Bring it back in Settings, This vault.</source>
            <translation>Este archivo contiene todo de una bóveda. No se cambió nada. Tráigalo de vuelta en Ajustes, Esta bóveda.</translation>
        </message>
        <message>
            <source>This file is not everything of a vault as PeerGroups writes it, or it was changed. Nothing was changed. Choose everything.json of an export.</source>
            <translation>Este archivo no es todo de una bóveda como lo escribe PeerGroups, o fue modificado. No se cambió nada. Elija everything.json de una exportación.</translation>
        </message>
        <message>
            <source>This file is a web page, whatever its name says. Nothing was changed. Open it in a spreadsheet and save it as XLSX.</source>
            <translation>Este archivo es una página web, diga lo que diga su nombre. No se cambió nada. Ábralo en una hoja de cálculo y guárdelo como XLSX.</translation>
        </message>
        <message>
            <source>These are addresses in a row. Nothing was changed. Put each person on a line of their own, name first, and try again.</source>
            <translation>Son direcciones en una sola línea. No se cambió nada. Ponga cada persona en una línea propia, primero el nombre, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This reads like a text, not like a list of people. Nothing was changed. Put each person on a line of their own.</source>
            <translation>Esto parece un texto, no una lista de personas. No se cambió nada. Ponga cada persona en una línea propia.</translation>
        </message>
        <message>
            <source>The letters in this file cannot be read. Nothing was changed. Save it as CSV in UTF-8 and try again.</source>
            <translation>No se pueden leer las letras de este archivo. No se cambió nada. Guárdelo como CSV en UTF-8 y pruebe otra vez.</translation>
        </message>
        <message>
            <source>The file is open in another program or protected. Nothing was changed. Close it there and try again.</source>
            <translation>El archivo está abierto en otro programa o protegido. No se cambió nada. Ciérrelo allí y pruebe otra vez.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was changed. Choose another one.</source>
            <translation>El archivo está vacío. No se cambió nada. Elija otro.</translation>
        </message>
        <message>
            <source>A file of this name is already there. It was not touched. Choose another name.</source>
            <translation>Ya hay un archivo con este nombre. No se ha tocado. Elija otro nombre.</translation>
        </message>
        <message>
            <source>The table has too many rows to read at once. Nothing was changed. Split it into smaller files.</source>
            <translation>La tabla tiene demasiadas filas para leerla de una vez. No se cambió nada. Divídala en archivos más pequeños.</translation>
        </message>
        <message>
            <source>This is too long for the paper. Nothing is lost. Make it shorter and try again.</source>
            <translation>Esto es demasiado largo para la hoja. No se ha perdido nada. Acórtelo y pruebe otra vez.</translation>
        </message>
        <message>
            <source>There is nothing to print here yet. Nothing was changed.</source>
            <translation>Todavía no hay nada que imprimir aquí. No se cambió nada.</translation>
        </message>
        <message>
            <source>Nothing was chosen to print. Choose a language and how many first.</source>
            <translation>No se eligió nada para imprimir. Elija antes un idioma y cuántas copias.</translation>
        </message>
        <message>
            <source>A certificate says how often somebody came, and nobody has come to a session of this group yet.</source>
            <translation>Un certificado dice cuántas veces vino alguien, y a este grupo todavía no ha venido nadie a ninguna sesión.</translation>
        </message>
        <message>
            <source>This handout is not written in that language yet. Choose another language.</source>
            <translation>Este material todavía no está escrito en ese idioma. Elija otro idioma.</translation>
        </message>
        <message>
            <source>A sign in this text cannot be printed. Nothing is lost. Take it out and try again.</source>
            <translation>Un signo de este texto no se puede imprimir. No se ha perdido nada. Quítelo y pruebe otra vez.</translation>
        </message>
        <message>
            <source>This handout is not there any more. Nothing was changed. Choose another one.</source>
            <translation>Esta hoja ya no existe. No se cambió nada. Elija otra.</translation>
        </message>
        <message>
            <source>A word in braces in this handout is not known, so nothing was printed. Change the text and try again.</source>
            <translation>No se conoce una palabra entre llaves de esta hoja, así que no se imprimió nada. Cambie el texto e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>Something in braces in this handout must stand alone on its line, so nothing was printed. Change the text and try again.</source>
            <translation>Algo entre llaves en esta hoja tiene que estar solo en su línea, así que no se imprimió nada. Cambie el texto e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Something in this handout cannot be printed, so nothing was. Change the text and try again.</source>
            <translation>Algo de esta hoja no se puede imprimir, así que no se imprimió nada. Cambie el texto e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>A table in this handout is wider than the page, so nothing was printed. Take out a column and try again.</source>
            <translation>Una tabla de esta hoja es más ancha que la página, así que no se imprimió nada. Quite una columna e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>A picture of this handout is not there, so nothing was printed. Add it again or take it out.</source>
            <translation>Falta una imagen de esta hoja, así que no se imprimió nada. Añádala otra vez o quítela.</translation>
        </message>
        <message>
            <source>A picture of this handout cannot be printed, so nothing was. Choose another picture.</source>
            <translation>Una imagen de esta hoja no se puede imprimir, así que no se imprimió nada. Elija otra imagen.</translation>
        </message>
        <message>
            <source>An address in this handout cannot be printed, so nothing was. Write it as https:// and try again.</source>
            <translation>Una dirección de esta hoja no se puede imprimir, así que no se imprimió nada. Escríbala como https:// e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>A file of this handout is damaged, so nothing was printed. Install the program again.</source>
            <translation>Un archivo de esta hoja está dañado, así que no se imprimió nada. Instale otra vez el programa.</translation>
        </message>
        <message>
            <source>The words for papers in this language are damaged, so nothing was printed. Install the program again.</source>
            <translation>Las palabras de los papeles en este idioma están dañadas, así que no se imprimió nada. Instale otra vez el programa.</translation>
        </message>
        <message>
            <source>A font of the program is damaged, so nothing was printed. Install the program again.</source>
            <translation>Un tipo de letra del programa está dañado, así que no se imprimió nada. Instale otra vez el programa.</translation>
        </message>
        <message>
            <source>This paper is not there any more. Nothing was changed. Choose another one.</source>
            <translation>Este papel ya no existe. No se cambió nada. Elija otro.</translation>
        </message>
        <message>
            <source>The last day comes before the first. Nothing was counted. Choose other days.</source>
            <translation>El último día es anterior al primero. No se ha contado nada. Elija otros días.</translation>
        </message>
        <message>
            <source>Figures of nearly the same days and groups were given away before. Taking one from the other, small numbers could be worked out. Nothing was written. It is safer to give away the same days and groups again.</source>
            <translation>Ya se entregaron cifras de casi los mismos días y grupos. Restando unas de otras se podrían averiguar números pequeños. No se escribió nada. Es más seguro volver a entregar los mismos días y grupos.</translation>
        </message>
        <message>
            <source>Nobody can count so far back. Nothing was counted. Choose later days.</source>
            <translation>No se puede contar tan atrás. No se ha contado nada. Elija días posteriores.</translation>
        </message>
        <message>
            <source>This group is not there any more. Nothing was changed. Choose another one.</source>
            <translation>Este grupo ya no existe. No se cambió nada. Elija otro.</translation>
        </message>
        <message>
            <source>This group has no session for this paper. Nothing was changed. Plan one first.</source>
            <translation>Este grupo no tiene una sesión para este papel. No se cambió nada. Planee antes una.</translation>
        </message>
        <message>
            <source>This handout is already written in that language. Nothing was changed. Choose another one.</source>
            <translation>Esta hoja ya está escrita en ese idioma. No se cambió nada. Elija otro.</translation>
        </message>
        <message>
            <source>This picture is too large. Nothing was changed. Choose a smaller one.</source>
            <translation>Esta imagen es demasiado grande. No se cambió nada. Elija una más pequeña.</translation>
        </message>
        <message>
            <source>This file is no picture that can be read. Nothing was changed. Choose a PNG or JPEG.</source>
            <translation>Este archivo no es una imagen que se pueda leer. No se cambió nada. Elija un PNG o JPEG.</translation>
        </message>
        <message>
            <source>The text is too long to keep in one piece. Take some of it out, or start a second handout.</source>
            <translation>El texto es demasiado largo para guardarlo en una pieza. Quite una parte o empiece otra hoja.</translation>
        </message>
        <message>
            <source>The file is too large for a handout. Nothing was changed. Choose a shorter text.</source>
            <translation>El archivo es demasiado grande para una hoja. No se cambió nada. Elija un texto más corto.</translation>
        </message>
        <message>
            <source>This file is no plain text. Nothing was changed. Save it as a text in UTF-8 and try again.</source>
            <translation>Este archivo no es texto sencillo. No se cambió nada. Guárdelo como texto en UTF-8 e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>This is the text the others are translated from, so it stays. Put the whole handout into the trash instead.</source>
            <translation>De este texto se traducen los demás, así que se queda. Mande todo el material a la papelera.</translation>
        </message>
        <message>
            <source>This group keeps no names. Nothing was changed. Count heads instead, or change what the group keeps.</source>
            <translation>Este grupo no guarda nombres. No se cambió nada. Cuente a las personas, o cambie lo que guarda el grupo.</translation>
        </message>
        <message>
            <source>This was changed again since, so it was not taken back. Change it by hand.</source>
            <translation>Esto se ha cambiado otra vez después; por eso no se deshizo. Cámbielo a mano.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>No column was chosen for the name. Nothing was changed. Choose the column that holds names.</source>
            <translation>No se eligió la columna del nombre. No se cambió nada. Elija la columna donde están los nombres.</translation>
        </message>
        <message>
            <source>This is the sample, and everybody knows its passphrase. Nothing was brought in. Start your own vault first.</source>
            <translation>Esta es la muestra, y todos conocen su frase de acceso. No se trajo nada. Empiece primero su propia bóveda.</translation>
        </message>
        <message>
            <source>This person is already in the group. Nothing was changed.</source>
            <translation>Esta persona ya está en el grupo. No se cambió nada.</translation>
        </message>
        <message>
            <source>That is asked of them already.</source>
            <translation>Eso ya se les pide.</translation>
        </message>
        <message>
            <source>No place is free in this group. Nothing was changed. Say that it is meant, or wait until somebody leaves.</source>
            <translation>No queda ninguna plaza libre en este grupo. No se cambió nada. Diga que es a propósito, o espere a que alguien se vaya.</translation>
        </message>
        <message>
            <source>Somebody else waits longer. Nothing was changed. Say why they are passed over.</source>
            <translation>Otra persona espera desde hace más tiempo. No se cambió nada. Diga por qué pasa antes esta.</translation>
        </message>
        <message>
            <source>They were made one more than 30 days ago. Nothing was changed.</source>
            <translation>Se unieron hace más de 30 días. No se cambió nada.</translation>
        </message>
        <message>
            <source>What was made one has been changed since, so it cannot be taken apart by itself. Nothing was changed.</source>
            <translation>Lo que se unió cambió desde entonces, así que no se puede separar por sí solo. No se cambió nada.</translation>
        </message>
        <message>
            <source>The latest stretch says what this person is now, and stays. Nothing was changed.</source>
            <translation>El último periodo dice qué es ahora esta persona, y se queda. No se cambió nada.</translation>
        </message>
        <message>
            <source>A place is offered to this person already. Nothing was changed.</source>
            <translation>A esta persona ya se le ofreció una plaza. No se cambió nada.</translation>
        </message>
        <message>
            <source>This offer is answered already. Nothing was changed.</source>
            <translation>Esta oferta ya tiene respuesta. No se cambió nada.</translation>
        </message>
        <message>
            <source>This person does not wait for a place. Nothing was changed.</source>
            <translation>Esta persona no espera plaza. No se cambió nada.</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>La nota está vacía. Escriba antes una o dos palabras.</translation>
        </message>
        <message>
            <source>A signed note cannot be changed. Nothing is lost. Add to it instead.</source>
            <translation>Una nota firmada no se puede cambiar. No se ha perdido nada. Puede añadirle algo.</translation>
        </message>
        <message>
            <source>The note is too long to keep in one piece. Nothing is lost. Split it into two notes.</source>
            <translation>La nota es demasiado larga para guardarla entera. No se ha perdido nada. Divídala en dos notas.</translation>
        </message>
        <message>
            <source>This is not what stands on the sheet. Look at that part of the code again.</source>
            <translation>Esto no es lo que dice la hoja. Mire otra vez esa parte del código.</translation>
        </message>
        <message>
            <source>The clock of this computer may be wrong. Nothing was changed. Confirm the date above first.</source>
            <translation>El reloj de este ordenador puede estar mal. No se ha cambiado nada. Confirme antes la fecha de arriba.</translation>
        </message>
        <message>
            <source>People came to this session. Nothing was changed. Take their marks back first, or say that it is meant.</source>
            <translation>A esta sesión vino gente. No se ha cambiado nada. Quite antes sus marcas, o diga que es a propósito.</translation>
        </message>
        <message>
            <source>This session is still to come. Nothing was changed. Come back when it is over.</source>
            <translation>Esta sesión aún no ha llegado. No se ha cambiado nada. Vuelva cuando haya terminado.</translation>
        </message>
        <message>
            <source>This group keeps names. Nothing was changed. Mark each person instead.</source>
            <translation>Este grupo guarda nombres. No se cambió nada. Marque a cada persona.</translation>
        </message>
        <message>
            <source>In the folder of the vault, “{name}” is no plain file or folder of its own: it leads elsewhere or has a second name. Nothing was changed. Ask whoever gave you the folder; a plain copy of it can be opened.</source>
            <translation>En la carpeta de la bóveda, «{name}» no es un archivo o una carpeta corriente: lleva a otro lugar o tiene un segundo nombre. No se cambió nada. Pregunte a quien le dio la carpeta; una copia corriente de ella se puede abrir.</translation>
        </message>
        <message>
            <source>In the folder of the vault lies the file “{name}”, which PeerGroups does not make: another program had the database open, or somebody put it there. It keeps the vault from opening. Nothing was changed. It can be moved aside, and is not deleted.</source>
            <translation>En la carpeta de la bóveda está el archivo «{name}», que PeerGroups no crea: otro programa tuvo abierta la base de datos, o alguien lo puso ahí. Impide que la bóveda se abra. No se cambió nada. Se puede apartar, y no se borra.</translation>
        </message>
        <message>
            <source>The file “{name}” in the folder of the vault says that a backup was being put in place, but it cannot be read: it is damaged, or somebody put it there. It keeps the vault from opening. Nothing was changed. It can be moved aside, and is not deleted.</source>
            <translation>El archivo «{name}» en la carpeta de la bóveda dice que se estaba colocando una copia de seguridad, pero no se puede leer: está dañado, o alguien lo puso ahí. Impide que la bóveda se abra. No se cambió nada. Se puede apartar, y no se borra.</translation>
        </message>
        <message>
            <source>This vault was made by a newer PeerGroups. Nothing was changed. Install the newer version to open it.</source>
            <translation>Esta bóveda se hizo con una versión más nueva de PeerGroups. No se cambió nada. Instale esa versión para abrirla.</translation>
        </message>
        <message>
            <source>The recovery code is not complete. Nothing is lost. Type all of its parts.</source>
            <translation>El código de recuperación no está completo. No se ha perdido nada. Escriba todas sus partes.</translation>
        </message>
        <message>
            <source>There is a typing error in part {part} of the code. Nothing is lost. Look at that part again.</source>
            <translation>Hay un error al escribir la parte {part} del código. No se ha perdido nada. Mire otra vez esa parte.</translation>
        </message>
        <message>
            <source>That did not work, and nothing was changed. Try once more.</source>
            <translation>Eso no funcionó y no se cambió nada. Pruebe una vez más.</translation>
        </message>
        <message>
            <source>This paper is made for a group. Nothing was changed. Name the group.</source>
            <translation>Este papel se hace para un grupo. No se cambió nada. Indique el grupo.</translation>
        </message>
        <message>
            <source>There is no group of that name. Nothing was changed. Look at the name again.</source>
            <translation>No hay ningún grupo con ese nombre. No se cambió nada. Mire el nombre otra vez.</translation>
        </message>
        <message>
            <source>Nobody of that name comes to the group. Nothing was changed. Look at the name again.</source>
            <translation>Nadie con ese nombre viene al grupo. No se cambió nada. Mire el nombre otra vez.</translation>
        </message>
        <message>
            <source>The group has no session on that day for this paper. Nothing was changed. Choose another day.</source>
            <translation>El grupo no tiene ese día una sesión para este papel. No se cambió nada. Elija otro día.</translation>
        </message>
        <message>
            <source>This session was cancelled or did not happen. Nothing was changed. Plan it again first.</source>
            <translation>Esta sesión se canceló o no se hizo. No se cambió nada. Planifíquela antes otra vez.</translation>
        </message>
        <message>
            <source>The file with the ways in is older than the vault itself. A passphrase that was taken away may open it again. Ask whoever copied files here.</source>
            <translation>El archivo con los accesos es más antiguo que la propia bóveda. Una frase de acceso que se quitó podría volver a abrirla. Pregunte a quien copió archivos aquí.</translation>
        </message>
        <message>
            <source>The file with the ways in is an older one: your passphrase opens a newer copy of it. Ask whoever copied files here. Opened all the same, the newer one takes its place. Nothing was changed.</source>
            <translation>El archivo con los accesos es uno anterior: su frase de acceso abre una copia más nueva de él. Pregunte a quien copió archivos aquí. Si abre la bóveda de todos modos, la copia más nueva ocupa su lugar. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>This is an older copy: you had a newer one open on this computer. What was written since is not in it. Nothing was changed.</source>
            <translation>Esta es una copia más antigua: en este ordenador estuvo abierta una más nueva. Lo escrito desde entonces no está en ella. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is an older copy: its newest entry is of {here}, and you had a newer one open on this computer until {there}. What was written since is not in it. Nothing was changed.</source>
            <translation>Esta es una copia más antigua: su última entrada es del {here}, y en este ordenador tuvo abierta una más nueva hasta el {there}. Lo que se escribió desde entonces no está en ella. No se cambió nada.</translation>
        </message>
        <message>
            <source>There are two copies of this vault, and both were worked in: this one until {here}, the one this computer knows until {there}. Each lacks what was written in the other. Open the one to go on with, and look into the other. Nothing was changed.</source>
            <translation>Hay dos copias de esta bóveda y se trabajó en ambas: en esta hasta {here}, en la que este ordenador conoce hasta {there}. A cada una le falta lo que se escribió en la otra. Abra aquella con la que quiera seguir y mire dentro de la otra. No se cambió nada.</translation>
        </message>
        <message>
            <source>Something else has changed the vault since it was closed. What you see may not be what was written. Nothing was changed.</source>
            <translation>Otra cosa ha cambiado la bóveda desde que se cerró. Lo que ve puede no ser lo que se escribió. No se cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>EverybodyPane</name>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Name of the person to add</source>
            <translation>Nombre de la persona que se añade</translation>
        </message>
        <message>
            <source>A first name is enough</source>
            <translation>Basta un nombre</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Those who lead</source>
            <translation>Quienes facilitan</translation>
        </message>
        <message>
            <source>Entered twice?</source>
            <translation>¿Anotadas dos veces?</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>Personas en la papelera</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Aún no hay nadie.</translation>
        </message>
        <message>
            <source>Add the first person</source>
            <translation>Añadir a la primera persona</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Add people on the page of their group.</source>
            <translation>Añada a las personas en la página de su grupo.</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>Se añadió a {name}</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Añadir un seguimiento</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>A la papelera</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are in the trash.</source>
            <translation>
                <numerusform>%n persona está en la papelera.</numerusform>
                <numerusform>%n personas están en la papelera.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something in the program went wrong. What was kept is safe. If it happens again, restart.</source>
            <translation>Algo falló en el programa. Lo guardado está a salvo. Si vuelve a ocurrir, cierre y abra el programa.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>More people belong to this group. Say above that it is meant, or choose a higher number.</source>
            <translation>A este grupo pertenecen más personas. Confirme arriba que es así, o elija un número mayor.</translation>
        </message>
        <message>
            <source>This goes on. Say that they left or take a break instead.</source>
            <translation>Esto sigue en curso. Indique más bien que se fue o que hace una pausa.</translation>
        </message>
        <message>
            <source>This day is over. Choose one to come.</source>
            <translation>Este día ya pasó. Elija uno que esté por venir.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Por favor, complete esto.</translation>
        </message>
        <message>
            <source>This is too long. Make it shorter.</source>
            <translation>Es demasiado largo. Acórtelo.</translation>
        </message>
        <message>
            <source>This is too short.</source>
            <translation>Es demasiado corto.</translation>
        </message>
        <message>
            <source>This number is too small.</source>
            <translation>Este número es demasiado pequeño.</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <translation>Este número es demasiado grande.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Esto no es una fecha.</translation>
        </message>
        <message>
            <source>This is not a time.</source>
            <translation>Esto no es una hora.</translation>
        </message>
        <message>
            <source>This is no day. Write it like {example}, or pick it from the month.</source>
            <translation>Esto no es un día. Escríbalo como {example} o elíjalo en el mes.</translation>
        </message>
        <message>
            <source>This is no time of day. Write it like 18:30.</source>
            <translation>Esto no es una hora. Escríbala como 18:30.</translation>
        </message>
        <message>
            <source>This year is more than ten years away. If it is meant, leave the field once more.</source>
            <translation>Faltan o han pasado más de diez años hasta ese año. Si es correcto, salga del campo una vez más.</translation>
        </message>
        <message>
            <source>The year is to be one from 1900 to 2100.</source>
            <translation>El año debe estar entre 1900 y 2100.</translation>
        </message>
        <message>
            <source>Please choose one from the list.</source>
            <translation>Por favor, elija algo de la lista.</translation>
        </message>
        <message>
            <source>This is not a year.</source>
            <translation>Esto no es un año.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>El final está antes del principio.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Esto no es un número.</translation>
        </message>
        <message>
            <source>These days lie over another period.</source>
            <translation>Estos días coinciden con otro período.</translation>
        </message>
        <message>
            <source>Digits and signs alone are no name.</source>
            <translation>Solo cifras y signos no son un nombre.</translation>
        </message>
        <message>
            <source>This cannot be kept. Please look at it again.</source>
            <translation>Esto no se puede guardar. Por favor, mírelo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>S&amp;how</source>
            <translation>M&amp;ostrar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Print this</source>
            <translation>Imprimir esto</translation>
        </message>
        <message>
            <source>No session of this group was held in the last half year.</source>
            <translation>En el último medio año no se celebró ninguna sesión de este grupo.</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>Semana a semana</translation>
        </message>
        <message>
            <source>Who came how often</source>
            <translation>Quién vino cuántas veces</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semana del</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Vinieron</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>times</comment>
            <translation>Vino</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Quién vino</translation>
        </message>
        <message>
            <source>From {start} to {end}</source>
            <translation>Del {start} al {end}</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Type a name, Enter marks present</source>
            <translation>Escriba un nombre, Intro marca presente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Newcomer</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Add a newcomer</source>
            <translation>Añadir persona nueva</translation>
        </message>
        <message>
            <source>From another group:</source>
            <translation>De otro grupo:</translation>
        </message>
        <message>
            <source>Type the newcomer's name, then press Add a newcomer.</source>
            <translation>Escriba el nombre de la persona nueva y pulse Añadir persona nueva.</translation>
        </message>
        <message>
            <source>Digits and signs alone are no name. Type the newcomer's name.</source>
            <translation>Solo cifras y signos no son un nombre. Escriba el nombre de la persona nueva.</translation>
        </message>
        <message>
            <source>Nobody on this register is called “{name}”. Shift+Enter adds “{name}” as a newcomer.</source>
            <translation>Nadie de esta lista se llama «{name}». Mayús+Intro añade a «{name}» como persona nueva.</translation>
        </message>
        <message>
            <source>Did you mean {name}, already marked? Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>¿Quería decir {name}, que ya tiene marca? Mayús+Intro añade a «{typed}» como persona nueva.</translation>
        </message>
        <message>
            <source>Did you mean {name}? Enter twice marks {name} present. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>¿Quería decir {name}? Intro dos veces marca a {name} como presente. Mayús+Intro añade a «{typed}» como persona nueva.</translation>
        </message>
        <message>
            <source>{name} is already marked. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>{name} ya tiene una marca. Mayús+Intro añade a «{typed}» como persona nueva.</translation>
        </message>
        <message>
            <source>Did you mean {name}? Enter again marks {name} present.</source>
            <translation>¿Quería decir {name}? Intro otra vez marca a {name} como presente.</translation>
        </message>
        <message>
            <source>Enter marks {name} present. Shift+Enter adds “{typed}” as a newcomer.</source>
            <translation>Intro marca a {name} como presente. Mayús+Intro añade a «{typed}» como persona nueva.</translation>
        </message>
        <message>
            <source>Arrow down to the names, then Space: present, {late}: late, {left}: left early, {excused}: excused, {absent}: absent.</source>
            <translation>Flecha abajo para ir a los nombres; luego Espacio: presente, {late}: llegó tarde, {left}: salió antes, {excused}: con aviso, {absent}: ausente.</translation>
        </message>
    </context>
    <context>
        <name>FinishPane</name>
        <message>
            <source>1. Attendance</source>
            <translation>1. Asistencia</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>2. Note</source>
            <translation>2. Nota</translation>
        </message>
        <message>
            <source>3. Follow-ups</source>
            <translation>3. Seguimientos</translation>
        </message>
        <message>
            <source>Finish session</source>
            <translation>Terminar la sesión</translation>
        </message>
        <message>
            <source>The next session is on {day_and_time}.</source>
            <translation>La próxima sesión es el {day_and_time}.</translation>
        </message>
        <message>
            <source>No further session is planned.</source>
            <translation>No hay más sesiones previstas.</translation>
        </message>
        <message>
            <source>{number, plural, one {# person came.} other {# people came.}}</source>
            <translation>{number, plural, one {Vino # persona.} other {Vinieron # personas.}}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Not marked yet: {names}</source>
            <translation>Aún sin marcar: {names}</translation>
        </message>
        <message>
            <source>{number, plural, one {Mark the one unmarked absent} other {Mark the # unmarked absent}}</source>
            <translation>{number, plural, one {Marcar ausente a la persona sin marcar} other {Marcar ausentes a las # sin marcar}}</translation>
        </message>
        <message>
            <source>{number, plural, =0 {Mark who is away excused} one {Mark one absent, who is away excused} other {Mark # absent, who is away excused}}</source>
            <translation>{number, plural, =0 {Marcar excusado a quien está fuera} one {Marcar ausente a una persona, excusado a quien está fuera} other {Marcar ausentes a # personas, excusado a quien está fuera}}</translation>
        </message>
        <message>
            <source>Nobody is marked as having led.</source>
            <translation>No se ha marcado quién dirigió.</translation>
        </message>
        <message>
            <source>Led by {names}</source>
            <translation>Dirigió: {names}</translation>
        </message>
        <message>
            <source>{names} led.</source>
            <translation>Dirigió: {names}.</translation>
        </message>
        <message>
            <source>No note is written yet.</source>
            <translation>Aún no hay nota escrita.</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>Escribir la nota</translation>
        </message>
        <message>
            <source>The note is written and not signed yet.</source>
            <translation>La nota está escrita y aún no está firmada.</translation>
        </message>
        <message>
            <source>Open the note</source>
            <translation>Abrir la nota</translation>
        </message>
        <message>
            <source>The note is signed.</source>
            <translation>La nota está firmada.</translation>
        </message>
        <message>
            <source>A call is planned for those ticked.</source>
            <translation>Se prevé una llamada para quienes estén marcados.</translation>
        </message>
        <message>
            <source>Nobody is to be called by the rules of this group.</source>
            <translation>Según las reglas de este grupo no hay que llamar a nadie.</translation>
        </message>
        <message>
            <source>Call {name}: {why}</source>
            <translation>Llamar a {name}: {why}</translation>
        </message>
        <message>
            <source>Registers of other sessions are still missing:</source>
            <translation>Aún faltan las listas de otras sesiones:</translation>
        </message>
        <message>
            <source>Everyone who was not marked is absent now.</source>
            <translation>Ahora está ausente quien no tenía marca.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is absent now. Away and excused: {names}</source>
            <translation>Ahora está ausente quien no tenía marca. De ausencia y con aviso: {names}</translation>
        </message>
        <message>
            <source>{number, plural, =0 {The session is finished.} one {The session is finished, and # call is planned.} other {The session is finished, and # calls are planned.}}</source>
            <translation>{number, plural, =0 {La sesión está terminada.} one {La sesión está terminada y hay # llamada prevista.} other {La sesión está terminada y hay # llamadas previstas.}}</translation>
        </message>
    </context>
    <context>
        <name>FittedTable</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>{column} (not shown: no room)</source>
            <translation>{column} (no se ve: falta sitio)</translation>
        </message>
    </context>
    <context>
        <name>FollowUpWords</name>
        <message>
            <source>▲ {date}, overdue</source>
            <translation>▲ {date}, atrasado</translation>
        </message>
        <message>
            <source>● {date}, today</source>
            <translation>● {date}, hoy</translation>
        </message>
        <message>
            <source>asked not to be contacted</source>
            <translation>pidió que no se le contacte</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Guests</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Guests without a name</source>
            <translation>Visitas sin nombre</translation>
        </message>
        <message>
            <source>One guest fewer</source>
            <translation>Una visita menos</translation>
        </message>
        <message>
            <source>One guest more</source>
            <translation>Una visita más</translation>
        </message>
        <message>
            <source>Mark with a reason</source>
            <translation>Marcar con motivo</translation>
        </message>
        <message>
            <source>Print sheet</source>
            <translation>Imprimir hoja</translation>
        </message>
        <message>
            <source>Print everything for this evening</source>
            <translation>Imprimir todo para esta noche</translation>
        </message>
        <message>
            <source>Type the paper back</source>
            <translation>Anotar la hoja firmada</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>missed {days}</source>
            <translation>faltó: {days}</translation>
        </message>
        <message>
            <source>came to {came} of {of} sessions in {weeks, plural, one {# week} other {# weeks}}</source>
            <translation>vino a {came} de {of} sesiones en {weeks, plural, one {# semana} other {# semanas}}</translation>
        </message>
        <message>
            <source>came for the first time on {day}</source>
            <translation>vino por primera vez: {day}</translation>
        </message>
        <message>
            <source>was away from {first} to {last}</source>
            <translation>ausencia prevista: {first} – {last}</translation>
        </message>
        <message>
            <source>is paused since {day}, and nothing was heard since</source>
            <translation>en pausa desde: {day}; sin noticias desde entonces</translation>
        </message>
        <message>
            <source>Proposed because: {what}</source>
            <translation>Se propuso porque: {what}</translation>
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
            <translation>Cambiando la frase de acceso. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>Making the vault. This takes a few seconds.</source>
            <translation>Creando la bóveda. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>Making a recovery code</source>
            <translation>Creando un código de recuperación</translation>
        </message>
    </context>
    <context>
        <name>FreePlaces</name>
        <message>
            <source>A place in {group} is free.</source>
            <translation>Hay una plaza libre en {group}.</translation>
        </message>
        <message>
            <source>{name} waits since {date}.</source>
            <translation>{name} espera desde el {date}.</translation>
        </message>
        <message>
            <source>Offer it to {name}</source>
            <translation>Ofrecerla a {name}</translation>
        </message>
        <message>
            <source>Offer the place in {group} to {name}</source>
            <translation>Ofrecer a {name} la plaza en {group}</translation>
        </message>
        <message>
            <source>{name} has not answered by {date}.</source>
            <translation>{name} no respondió hasta el {date}.</translation>
        </message>
        <message>
            <source>Open the waiting list</source>
            <translation>Abrir la lista de espera</translation>
        </message>
        <message>
            <source>Open the waiting list of {group}</source>
            <translation>Abrir la lista de espera de {group}</translation>
        </message>
        <message>
            <source>A place in {group} is offered to {name} until {date}.</source>
            <translation>Se ofrece a {name} una plaza en {group} hasta el {date}.</translation>
        </message>
    </context>
    <context>
        <name>Full</name>
        <message>
            <source>No place is free.</source>
            <translation>No queda ninguna plaza libre.</translation>
        </message>
        <message>
            <source>One more than there are places</source>
            <translation>Una persona más de las plazas que hay</translation>
        </message>
        <message>
            <source>There are not so many free places.</source>
            <translation>No hay tantas plazas libres.</translation>
        </message>
        <message>
            <source>More than there are places</source>
            <translation>Más que plazas</translation>
        </message>
    </context>
    <context>
        <name>GroupWords</name>
        <message>
            <source>held</source>
            <translation>celebrada</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>did not happen</source>
            <translation>no tuvo lugar</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>trasladada</translation>
        </message>
        <message>
            <source>has a topic</source>
            <translation>tiene un tema</translation>
        </message>
        <message>
            <source>has a plan</source>
            <translation>tiene un plan</translation>
        </message>
        <message>
            <source>has a note or a follow-up</source>
            <translation>tiene una nota o un seguimiento</translation>
        </message>
        <message>
            <source>somebody is marked</source>
            <translation>alguien está marcado</translation>
        </message>
        <message>
            <source>guests are counted</source>
            <translation>hay invitados contados</translation>
        </message>
        <message>
            <source>its sheet is printed</source>
            <translation>su hoja está impresa</translation>
        </message>
        <message>
            <source>has a place of its own</source>
            <translation>tiene su propio lugar</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>en la papelera</translation>
        </message>
        <message>
            <source>Numbers only</source>
            <translation>Solo números</translation>
        </message>
        <message>
            <source>No names are kept. You count how many people came.</source>
            <translation>No se guardan nombres. Usted cuenta cuántas personas vinieron.</translation>
        </message>
        <message>
            <source>The name each person chooses</source>
            <translation>El nombre que elige cada persona</translation>
        </message>
        <message>
            <source>Lists show one name, such as “Amina” or “Blue”.</source>
            <translation>Las listas muestran un solo nombre, como «Amina» o «Azul».</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>Nombre e inicial</translation>
        </message>
        <message>
            <source>Lists show “Amina M.”. The family name stays on the person’s page.</source>
            <translation>Las listas muestran «Amina M.». Los apellidos quedan en la página de la persona.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Lists and papers show “Amina Mansour”.</source>
            <translation>Las listas y hojas muestran «Amina Mansour».</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>chosen name</source>
            <translation>elegidos</translation>
        </message>
        <message>
            <source>first and initial</source>
            <translation>con inicial</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>completos</translation>
        </message>
        <message>
            <source>{name} waits for a place</source>
            <translation>{name} queda en lista de espera</translation>
        </message>
        <message>
            <source>{name} comes to the group</source>
            <translation>{name} viene al grupo</translation>
        </message>
        <message>
            <source>{name} takes a break</source>
            <translation>{name} hace una pausa</translation>
        </message>
        <message>
            <source>{name} has left the group</source>
            <translation>{name} dejó el grupo</translation>
        </message>
        <message>
            <source>{name} has completed the series</source>
            <translation>{name} completó la serie</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait for a place.</source>
            <translation>
                <numerusform>%n persona espera una plaza.</numerusform>
                <numerusform>%n personas esperan una plaza.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) come to the group.</source>
            <translation>
                <numerusform>%n persona viene al grupo.</numerusform>
                <numerusform>%n personas vienen al grupo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) take a break.</source>
            <translation>
                <numerusform>%n persona hace una pausa.</numerusform>
                <numerusform>%n personas hacen una pausa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have left the group.</source>
            <translation>
                <numerusform>%n persona ha dejado el grupo.</numerusform>
                <numerusform>%n personas han dejado el grupo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have completed the series.</source>
            <translation>
                <numerusform>%n persona ha completado la serie.</numerusform>
                <numerusform>%n personas han completado la serie.</numerusform>
            </translation>
        </message>
        <message>
            <source>the first</source>
            <translation>el primero</translation>
        </message>
        <message>
            <source>the second</source>
            <translation>el segundo</translation>
        </message>
        <message>
            <source>the third</source>
            <translation>el tercero</translation>
        </message>
        <message>
            <source>the fourth</source>
            <translation>el cuarto</translation>
        </message>
        <message>
            <source>the fifth</source>
            <translation>el quinto</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>el último</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{members} of {capacity}</source>
            <translation>{members} de {capacity}</translation>
        </message>
        <message>
            <source>Once, on {date} at {time}</source>
            <translation>Una vez, el {date}, {time}</translation>
        </message>
        <message>
            <source>Every week on {weekday} at {time}</source>
            <translation>Cada {weekday}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on {weekday} at {time}</source>
            <translation>
                <numerusform>Cada semana, el {weekday}, {time}</numerusform>
                <numerusform>Cada %n semanas, el {weekday}, {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On the last day of every month at {time}</source>
            <translation>El último día de cada mes a las {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on the last day at {time}</source>
            <translation>
                <numerusform>Cada %n mes, el último día, a las {time}</numerusform>
                <numerusform>Cada %n meses, el último día, a las {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On day {day} of every month at {time}</source>
            <translation>El día {day} de cada mes, {time}</translation>
        </message>
        <message>
            <source>Every year, as on {date}, at {time}</source>
            <translation>Cada año, como el {date}, a las {time}</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years, as on {date}, at {time}</source>
            <translation>
                <numerusform>Cada año, como el {date}, a las {time}</numerusform>
                <numerusform>Cada %n años, como el {date}, a las {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on day {day} at {time}</source>
            <translation>
                <numerusform>Cada %n mes, el día {day}, a las {time}</numerusform>
                <numerusform>Cada %n meses, el día {day}, a las {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months on {which} {weekday} at {time}</source>
            <translation>
                <numerusform>Cada %n mes, {which} {weekday}, a las {time}</numerusform>
                <numerusform>Cada %n meses, {which} {weekday}, a las {time}</numerusform>
            </translation>
        </message>
        <message>
            <source>On the first {weekday} of every month at {time}</source>
            <translation>El primer {weekday} de cada mes, {time}</translation>
        </message>
        <message>
            <source>On the second {weekday} of every month at {time}</source>
            <translation>El segundo {weekday} de cada mes, {time}</translation>
        </message>
        <message>
            <source>On the third {weekday} of every month at {time}</source>
            <translation>El tercer {weekday} de cada mes, {time}</translation>
        </message>
        <message>
            <source>On the fourth {weekday} of every month at {time}</source>
            <translation>El cuarto {weekday} de cada mes, {time}</translation>
        </message>
        <message>
            <source>On the fifth {weekday} of every month at {time}</source>
            <translation>El quinto {weekday} de cada mes, {time}</translation>
        </message>
        <message>
            <source>On the last {weekday} of every month at {time}</source>
            <translation>El último {weekday} de cada mes, {time}</translation>
        </message>
        <message>
            <source>offered on {date}, answer by {end}</source>
            <translation>ofrecida el {date}, respuesta hasta el {end}</translation>
        </message>
        <message>
            <source>offered on {date}, accepted on {end}</source>
            <translation>ofrecida el {date}, aceptada el {end}</translation>
        </message>
        <message>
            <source>offered on {date}, declined on {end}</source>
            <translation>ofrecida el {date}, rechazada el {end}</translation>
        </message>
        <message>
            <source>offered on {date}, no answer by {end}</source>
            <translation>ofrecida el {date}, sin respuesta hasta el {end}</translation>
        </message>
        <message>
            <source>offered on {date}, taken back on {end}</source>
            <translation>ofrecida el {date}, retirada el {end}</translation>
        </message>
    </context>
    <context>
        <name>Handouts</name>
        <message>
            <source>Sign-in sheet</source>
            <translation>Hoja de asistencia</translation>
        </message>
        <message>
            <source>Session plan</source>
            <translation>Plan de la sesión</translation>
        </message>
        <message>
            <source>Session record</source>
            <translation>Registro de la sesión</translation>
        </message>
        <message>
            <source>Group agreement to sign</source>
            <translation>Acuerdo del grupo para firmar</translation>
        </message>
        <message>
            <source>Welcome card</source>
            <translation>Tarjeta de bienvenida</translation>
        </message>
        <message>
            <source>Local help card</source>
            <translation>Tarjeta de ayuda local</translation>
        </message>
        <message>
            <source>Feedback form</source>
            <translation>Formulario de opinión</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Name cards</source>
            <translation>Tarjetas con el nombre</translation>
        </message>
        <message>
            <source>Flyer with strips to tear off</source>
            <translation>Cartel con tiras para cortar</translation>
        </message>
        <message>
            <source>Mood diary with the session dates</source>
            <translation>Diario de ánimo con las fechas de sesión</translation>
        </message>
        <message>
            <source>Everything for one evening</source>
            <translation>Todo para una sesión</translation>
        </message>
        <message>
            <source>Who came, in charts and tables</source>
            <translation>Quién vino, en gráficos y tablas</translation>
        </message>
        <message>
            <source>Attendance grid: who came when</source>
            <translation>Cuadro de asistencia: quién vino y cuándo</translation>
        </message>
        <message>
            <source>Calls to make</source>
            <translation>Llamadas por hacer</translation>
        </message>
        <message>
            <source>Log of hours to sign</source>
            <translation>Registro de horas para firmar</translation>
        </message>
        <message>
            <source>Rota: who leads which session</source>
            <translation>Turnos: quién dirige cada sesión</translation>
        </message>
        <message>
            <source>Contact sheet</source>
            <translation>Hoja de contactos</translation>
        </message>
        <message>
            <source>Papers for your group</source>
            <translation>Papeles para su grupo</translation>
        </message>
        <message>
            <source>For participants</source>
            <translation>Para participantes</translation>
        </message>
        <message>
            <source>For families</source>
            <translation>Para familias</translation>
        </message>
        <message>
            <source>For facilitators</source>
            <translation>Para quienes facilitan</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Propias</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>the original text</source>
            <translation>el texto original</translation>
        </message>
        <message>
            <source>draft: translated, not yet read by a fluent speaker</source>
            <translation>borrador: traducido, todavía sin leer por alguien que hable bien el idioma</translation>
        </message>
        <message>
            <source>checked against the English, not yet read by a fluent speaker</source>
            <translation>comprobado con el inglés, todavía sin leer por alguien que hable bien el idioma</translation>
        </message>
        <message>
            <source>read by a fluent speaker</source>
            <translation>leído por alguien que domina el idioma</translation>
        </message>
        <message>
            <source>Line {line}: the program does not know this word in braces. Choose one from “Insert”.</source>
            <translation>Línea {line}: el programa no conoce esta palabra entre llaves. Elija una en «Insertar».</translation>
        </message>
        <message>
            <source>Line {line}: this stands alone on its line or not at all.</source>
            <translation>Línea {line}: esto está solo en su línea o no está.</translation>
        </message>
        <message>
            <source>Line {line}: this cannot be printed. Use the buttons above the text.</source>
            <translation>Línea {line}: esto no se puede imprimir. Use los botones de encima del texto.</translation>
        </message>
        <message>
            <source>Line {line}: this table is wider than the page. Take out a column.</source>
            <translation>Línea {line}: esta tabla es más ancha que la página. Quite una columna.</translation>
        </message>
        <message>
            <source>The text is too long for a paper. Make it shorter.</source>
            <translation>El texto es demasiado largo para un papel. Acórtelo.</translation>
        </message>
        <message>
            <source>Line {line}: a sign here cannot be printed. Take it out.</source>
            <translation>Línea {line}: un signo de aquí no se puede imprimir. Quítelo.</translation>
        </message>
        <message>
            <source>Line {line}: there is no picture of this name. Add it with “Picture”.</source>
            <translation>Línea {line}: no hay ninguna imagen con este nombre. Añádala con «Imagen».</translation>
        </message>
        <message>
            <source>Line {line}: only addresses that begin with https:// can be printed.</source>
            <translation>Línea {line}: solo se pueden imprimir direcciones que empiecen por https://.</translation>
        </message>
        <message>
            <source>Line {line}: the program does not know {word}. Choose one from “Insert”.</source>
            <translation>Línea {line}: el programa no conoce {word}. Elija una palabra en «Insertar».</translation>
        </message>
        <message>
            <source>Line {line}: {word} stands alone on its line or not at all.</source>
            <translation>Línea {line}: {word} está solo en su línea o no está.</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Use the buttons above the text.</source>
            <translation>Línea {line}: {word} no se puede imprimir. Use los botones encima del texto.</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Take it out.</source>
            <translation>Línea {line}: {word} no se puede imprimir. Quítelo.</translation>
        </message>
        <message>
            <source>Line {line}: there is no picture {word}. Add it with “Picture”.</source>
            <translation>Línea {line}: no hay ninguna imagen {word}. Añádala con «Imagen».</translation>
        </message>
        <message>
            <source>Line {line}: {word} cannot be printed. Addresses begin with https://.</source>
            <translation>Línea {line}: {word} no se puede imprimir. Las direcciones empiezan por https://.</translation>
        </message>
        <message>
            <source>Line {line}: this cannot be printed as it stands.</source>
            <translation>Línea {line}: esto no se puede imprimir así.</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>Turnos</translation>
        </message>
    </context>
    <context>
        <name>HandoutsPage</name>
        <message>
            <source>Handouts and papers</source>
            <translation>Materiales y hojas</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Start a group first: this paper is made for one.</source>
            <translation>Empiece antes un grupo: esta hoja se hace para uno.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>Empezar su primer grupo</translation>
        </message>
        <message>
            <source>This group has no session for this paper.</source>
            <translation>Este grupo no tiene una sesión para este papel.</translation>
        </message>
        <message>
            <source>This group has nobody with a name, so there is nothing to print.</source>
            <translation>En este grupo nadie tiene nombre, así que no hay nada que imprimir.</translation>
        </message>
        <message>
            <source>Not written yet in: {languages}</source>
            <translation>Todavía sin escribir en: {languages}</translation>
        </message>
        <message>
            <source>Confidential: it holds what only those who lead should read.</source>
            <translation>Confidencial: contiene lo que solo deben leer quienes facilitan.</translation>
        </message>
        <message>
            <source>read by {name}, {day}</source>
            <translation>leído por {name}, {day}</translation>
        </message>
        <message>
            <source>Choose for whom the paper is, or how many copies you need.</source>
            <translation>Elija para quién es la hoja o cuántas copias necesita.</translation>
        </message>
        <message>
            <source>{sentence} But which row is whose could not be kept, so it cannot be typed back by its numbers.</source>
            <translation>{sentence} Pero no se pudo guardar de quién es cada fila, así que no se puede pasar con los números.</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>Is it sound?</source>
            <translation>¿Está sana?</translation>
        </message>
        <message>
            <source>The program looks for damage everywhere in the vault once a week and after a power cut. It changes nothing, and you can go on working meanwhile.</source>
            <translation>El programa busca daños en toda la bóveda una vez por semana y después de un corte de luz. No cambia nada y mientras tanto puede seguir trabajando.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Revisar ahora</translation>
        </message>
        <message>
            <source>Mend the search</source>
            <translation>Arreglar la búsqueda</translation>
        </message>
        <message>
            <source>Close and restore a backup</source>
            <translation>Cerrar y restaurar una copia</translation>
        </message>
        <message>
            <source>What could be read</source>
            <translation>Lo que se pudo leer</translation>
        </message>
        <message>
            <source>First export everything: then nothing of this can be lost. Then go on working with what could be read, or restore a backup. The damaged files are set aside and never deleted.</source>
            <translation>Primero exporte todo: así nada de esto se puede perder. Después siga trabajando con lo que se pudo leer o restaure una copia. Los archivos dañados se apartan y nunca se borran.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Exportar todo</translation>
        </message>
        <message>
            <source>Go on working with this</source>
            <translation>Seguir trabajando con esto</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were found. Nothing was changed.</source>
            <translation>
                <numerusform>Se encontró %n cosa. No se ha cambiado nada.</numerusform>
                <numerusform>Se encontraron %n cosas. No se ha cambiado nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was not looked through on this computer yet.</source>
            <translation>En este ordenador aún no se ha revisado.</translation>
        </message>
        <message>
            <source>It was looked through on {day}, and it is sound.</source>
            <translation>Se revisó el {day} y está sana.</translation>
        </message>
        <message>
            <source>some</source>
            <translation>algo</translation>
        </message>
        <message>
            <source>Read again: {list}</source>
            <translation>Leído de nuevo: {list}</translation>
        </message>
        <message>
            <source>other things</source>
            <translation>otras cosas</translation>
        </message>
        <message>
            <source>Could not be read: {list}</source>
            <translation>No se pudo leer: {list}</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>grupos</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>sesiones</translation>
        </message>
        <message>
            <source>attendance marks</source>
            <translation>marcas de asistencia</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <source>follow-ups</source>
            <translation>seguimientos</translation>
        </message>
        <message>
            <source>{what}: {number}</source>
            <translation>{what}: {number}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Something in the vault needs a look: see the list.</source>
            <translation>Algo en la bóveda necesita que lo mire: vea la lista.</translation>
        </message>
        <message>
            <source>The vault is sound.</source>
            <translation>La bóveda está sana.</translation>
        </message>
        <message>
            <source>Is this the right copy?</source>
            <translation>¿Es esta la copia correcta?</translation>
        </message>
        <message>
            <source>Go on with it all the same</source>
            <translation>Seguir con ella de todos modos</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarla como está</translation>
        </message>
        <message>
            <source>What could be read is your vault now. Open it as usual.</source>
            <translation>Lo que se pudo leer es ahora su bóveda. Ábrala como siempre.</translation>
        </message>
    </context>
    <context>
        <name>HelpLinePane</name>
        <message>
            <source>&amp;Name of the help line or service</source>
            <translation>&amp;Nombre de la línea o servicio de ayuda</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Teléfono</translation>
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation>&amp;Horario</translation>
        </message>
        <message>
            <source>When somebody answers.</source>
            <translation>Cuándo responde alguien.</translation>
        </message>
        <message>
            <source>What it is a&amp;bout</source>
            <translation>Te&amp;ma</translation>
        </message>
        <message>
            <source>Help cards are in this order.</source>
            <translation>Las tarjetas de ayuda siguen este orden.</translation>
        </message>
        <message>
            <source>&amp;Languages spoken there</source>
            <translation>I&amp;diomas que se hablan allí</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>Di&amp;rección</translation>
        </message>
        <message>
            <source>C&amp;ost</source>
            <translation>&amp;Precio</translation>
        </message>
        <message>
            <source>Such as: free.</source>
            <translation>Por ejemplo: gratis.</translation>
        </message>
        <message>
            <source>What it is &amp;for</source>
            <translation>Para qué &amp;sirve</translation>
        </message>
        <message>
            <source>&amp;Crisis line: it comes first on every paper</source>
            <translation>Línea de &amp;crisis: va primero en todas las hojas</translation>
        </message>
        <message>
            <source>Add this help line</source>
            <translation>Añadir esta línea de ayuda</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>En otros idiomas</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>Se añadió {name}</translation>
        </message>
    </context>
    <context>
        <name>HelpLineTextsPane</name>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Id&amp;ioma</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Papers in a language say this. What is left empty is said as it stands anyway.</source>
            <translation>Las hojas en un idioma dicen esto. Lo que queda vacío se dice como está ahora.</translation>
        </message>
        <message>
            <source>{language} (written)</source>
            <translation>{language} (escrito)</translation>
        </message>
        <message>
            <source>Name of the help line or service</source>
            <translation>Nombre de la línea o servicio de ayuda</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Para qué sirve</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Ahora: {text}</translation>
        </message>
    </context>
    <context>
        <name>HelpLinesPane</name>
        <message>
            <source>People find these at the foot of your handouts. Crisis lines come first.</source>
            <translation>La gente las encuentra al pie de sus materiales. Las líneas de crisis van primero.</translation>
        </message>
        <message>
            <source>Add a help line</source>
            <translation>Añadir una línea de ayuda</translation>
        </message>
        <message>
            <source>All are right today</source>
            <translation>Hoy todas son correctas</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>No help line yet.</source>
            <translation>Aún no hay líneas de ayuda.</translation>
        </message>
        <message>
            <source>Add the first help line</source>
            <translation>Añadir la primera línea de ayuda</translation>
        </message>
        <message>
            <source>Crisis line</source>
            <translation>Línea de crisis</translation>
        </message>
        <message>
            <source>Right today</source>
            <translation>Correcta hoy</translation>
        </message>
        <message>
            <source>{name} is right today</source>
            <translation>{name} es correcta hoy</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Cambiar {name}</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>A la papelera</translation>
        </message>
        <message>
            <source>{name} into the trash</source>
            <translation>{name} a la papelera</translation>
        </message>
        <message>
            <source>Never checked</source>
            <translation>Nunca comprobada</translation>
        </message>
        <message>
            <source>Checked on {day}</source>
            <translation>Comprobada el {day}</translation>
        </message>
        <message>
            <source>Papers say that {name} was right today.</source>
            <translation>Las hojas dicen que {name} era correcta hoy.</translation>
        </message>
        <message>
            <source>Papers say that all help lines were right today.</source>
            <translation>Las hojas dicen que todas las líneas de ayuda eran correctas hoy.</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message>
            <source>These dates are holidays. Ticked ones are left out:</source>
            <translation>Estas fechas son días festivos. Las marcadas se dejan fuera:</translation>
        </message>
        <message>
            <source>{date}: {holiday}</source>
            <translation>{date}: {holiday}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s): {groups}</source>
            <translation>
                <numerusform>%n sesión: {groups}</numerusform>
                <numerusform>%n sesiones: {groups}</numerusform>
            </translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <source>Skip the sessions of {date}</source>
            <translation>Saltar las sesiones del {date}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Mantener</translation>
        </message>
        <message>
            <source>Keep the sessions of {date}</source>
            <translation>Mantener las sesiones del {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of {date} will not take place</source>
            <translation>
                <numerusform>%n sesión del {date} no tendrá lugar</numerusform>
                <numerusform>%n sesiones del {date} no tendrán lugar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of {date} stay</source>
            <translation>
                <numerusform>%n sesión del {date} queda</numerusform>
                <numerusform>%n sesiones del {date} quedan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPane</name>
        <message>
            <source>1. The file</source>
            <translation>1. El archivo</translation>
        </message>
        <message>
            <source>2. What each column is</source>
            <translation>2. Qué es cada columna</translation>
        </message>
        <message>
            <source>3. Before you bring them in</source>
            <translation>3. Antes de traerlas</translation>
        </message>
        <message>
            <source>A list from a spreadsheet, an address book or a text. It is only read, never changed.</source>
            <translation>Una lista de una hoja de cálculo, una libreta de direcciones o un texto. Solo se lee, nunca se cambia.</translation>
        </message>
        <message>
            <source>Which &amp;sheet of the file</source>
            <translation>Qué &amp;hoja del archivo</translation>
        </message>
        <message>
            <source>The columns are as you chose them for a list like this one.</source>
            <translation>Las columnas están como las eligió para una lista como esta.</translation>
        </message>
        <message>
            <source>The first row says what the columns are</source>
            <translation>La primera fila dice qué son las columnas</translation>
        </message>
        <message>
            <source>Bring in a list</source>
            <translation>Traer una lista de personas</translation>
        </message>
        <message>
            <source>This group keeps no names, so there is no list to bring in.</source>
            <translation>Este grupo no guarda nombres; no hay lista que traer.</translation>
        </message>
        <message>
            <source>Into {group}</source>
            <translation>Al grupo {group}</translation>
        </message>
        <message>
            <source>The list was not brought in: choose the file again.</source>
            <translation>La lista no se trajo: elija el archivo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>IndexPane</name>
        <message>
            <source>&amp;Language of the window</source>
            <translation>I&amp;dioma de la ventana</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>Tamaño de la &amp;letra</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <source>&amp;Minutes without a key until the vault is locked</source>
            <translation>&amp;Minutos sin tocar una tecla hasta que se bloquea la bóveda</translation>
        </message>
        <message>
            <source>Nobody reads along when you are called away.</source>
            <translation>Así nadie lee mientras usted se aleja un momento.</translation>
        </message>
        <message>
            <source>Title of the &amp;window</source>
            <translation>Título de la &amp;ventana</translation>
        </message>
        <message>
            <source>It is seen in the list of windows and by whoever looks over. A person is never named there.</source>
            <translation>Se ve en la lista de ventanas y lo ve quien mira de paso. Nunca nombra a una persona.</translation>
        </message>
        <message>
            <source>The page only</source>
            <translation>Solo la página</translation>
        </message>
        <message>
            <source>The page and the group</source>
            <translation>La página y el grupo</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast on black</source>
            <translation>Alto contraste sobre negro</translation>
        </message>
        <message>
            <source>High contrast on white</source>
            <translation>Alto contraste sobre blanco</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Name, country, time zone, paper.</source>
            <translation>Nombre, país, zona horaria, papel.</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>Líneas de ayuda</translation>
        </message>
        <message>
            <source>They stand at the foot of handouts.</source>
            <translation>Aparecen al pie de los materiales.</translation>
        </message>
        <message>
            <source>Steps of Help now</source>
            <translation>Pasos de Ayuda ahora</translation>
        </message>
        <message>
            <source>What is to be done when somebody is in danger: Ctrl+E.</source>
            <translation>Qué hay que hacer cuando alguien corre peligro: Ctrl+E.</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>Personas con acceso</translation>
        </message>
        <message>
            <source>Who opens this vault, and what each may do.</source>
            <translation>Quién abre esta bóveda y qué puede hacer cada persona.</translation>
        </message>
        <message>
            <source>Is everything all right?</source>
            <translation>¿Está todo bien?</translation>
        </message>
        <message>
            <source>Backups, ways in, damage, what was refused, and the disk, on one page.</source>
            <translation>Copias, entradas, daños, lo que se negó y el disco, en una página.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elegir otra.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>Print a new one when it is lost.</source>
            <translation>Imprimir una nueva si se pierde.</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Quién hizo qué</translation>
        </message>
        <message>
            <source>A log that nobody can change unseen.</source>
            <translation>Un registro que nadie puede cambiar sin que se note.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Copies of the vault, tried and locked; change the key when somebody leaves.</source>
            <translation>Copias de la bóveda, probadas y cerradas; cambie la llave cuando alguien se vaya.</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>Salud de la bóveda</translation>
        </message>
        <message>
            <source>Whether it is sound, and what to do where it is not.</source>
            <translation>Si está sana y qué hacer donde no lo está.</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>La bóveda</translation>
        </message>
        <message>
            <source>Where it is, and everything in it as files.</source>
            <translation>Dónde está, y todo lo que contiene en archivos.</translation>
        </message>
        <message>
            <source>Open: {subject}</source>
            <translation>Abrir: {subject}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>KeychainSwitch</name>
        <message>
            <source>This computer may open the vault &amp;without my passphrase</source>
            <translation>Este ordenador puede abrir la bóveda &amp;sin mi frase de acceso</translation>
        </message>
        <message>
            <source>For 30 days at most, then the passphrase is asked again. Whoever can sign in to this computer as you can open the vault too. Leave it off on a shared computer.</source>
            <translation>Treinta días como mucho; después se vuelve a pedir la frase. Quien pueda entrar en este ordenador con su usuario también podrá abrir la bóveda. No lo active en un ordenador compartido.</translation>
        </message>
        <message>
            <source>This computer keeps a key to the vault for 30 days</source>
            <translation>Este ordenador guarda una llave de la bóveda durante 30 días</translation>
        </message>
        <message>
            <source>This computer keeps no key to the vault any more</source>
            <translation>Este ordenador ya no guarda ninguna llave de la bóveda</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Help and keys</source>
            <translation>Ayuda y teclas</translation>
        </message>
        <message>
            <source>Open Today and choose the session. Type a name and press Enter to mark a person present. Everything is kept at once; Undo takes the last step back. Press Lock when you leave the computer.</source>
            <translation>Abra Hoy y elija la sesión. Escriba un nombre y pulse Enter para marcar presente a una persona. Todo se guarda al momento; Deshacer quita el último paso. Pulse Bloquear cuando deje el ordenador.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Clear the box, then go back</source>
            <translation>Vaciar la casilla; después, volver</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Next field or button</source>
            <translation>Campo o botón siguiente</translation>
        </message>
        <message>
            <source>Ctrl or Shift</source>
            <translation>Ctrl o Mayús</translation>
        </message>
        <message>
            <source>With a click, or with Space and the arrows: choose several people or rows</source>
            <translation>Con un clic, o con Espacio y las flechas: elegir varias personas o filas</translation>
        </message>
        <message>
            <source>The key with a menu on it</source>
            <translation>La tecla con un menú</translation>
        </message>
        <message>
            <source>What can be done to what is chosen</source>
            <translation>Qué se puede hacer con lo elegido</translation>
        </message>
        <message>
            <source>Space or Enter</source>
            <translation>Espacio o Enter</translation>
        </message>
        <message>
            <source>Press the button, or open the line under the cursor</source>
            <translation>Pulsar el botón, o abrir la línea donde está el cursor</translation>
        </message>
    </context>
    <context>
        <name>KnownBefore</name>
        <message>
            <source>These people came before this &amp;day</source>
            <translation>Estas personas ya venían antes de este &amp;día</translation>
        </message>
        <message>
            <source>These people came before this day</source>
            <translation>Estas personas ya venían antes de este día</translation>
        </message>
        <message>
            <source>For figures: whoever came before is no newcomer. Empty where they are new.</source>
            <translation>Para las cifras: quien ya venía no es nuevo. Vacío si son nuevas.</translation>
        </message>
    </context>
    <context>
        <name>LanguageDialog</name>
        <message>
            <source>Translate this</source>
            <translation>Traducir esto</translation>
        </message>
        <message>
            <source>Begin the translation</source>
            <translation>Empezar la traducción</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>The text stands beside it as you write.</source>
            <translation>El texto está al lado mientras escribe.</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Idioma del texto</translation>
        </message>
        <message>
            <source>It is in this language</source>
            <translation>Está en este idioma</translation>
        </message>
    </context>
    <context>
        <name>LanguagesField</name>
        <message>
            <source>Type a language, then Enter</source>
            <translation>Escriba un idioma y pulse Enter</translation>
        </message>
        <message>
            <source>Take away {language}</source>
            <translation>Quitar {language}</translation>
        </message>
    </context>
    <context>
        <name>LeadersPane</name>
        <message>
            <source>Nobody leads or helps in a group yet.</source>
            <translation>Nadie facilita ni ayuda todavía en un grupo.</translation>
        </message>
        <message>
            <source>Go to Groups</source>
            <translation>Ir a Grupos</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <source>Asked of them</source>
            <translation>Lo que se les pide</translation>
        </message>
        <message>
            <source>Ask something of everybody who is</source>
            <translation>Pedir algo a toda persona con el papel</translation>
        </message>
        <message>
            <source>Of whom it is asked</source>
            <translation>A quién se pide</translation>
        </message>
        <message>
            <source>What is asked of them</source>
            <translation>Qué se les pide</translation>
        </message>
        <message>
            <source>Such as: first aid</source>
            <translation>Por ejemplo: primeros auxilios</translation>
        </message>
        <message>
            <source>Ask it</source>
            <translation>Pedirlo</translation>
        </message>
        <message>
            <source>Those who lead</source>
            <translation>Quienes facilitan</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Caduca</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>Aún no visto</translation>
        </message>
        <message>
            <source>Talk with them on</source>
            <translation>Hablar el</translation>
        </message>
        <message>
            <source>Hours this year</source>
            <translation>Horas este año</translation>
        </message>
        <message>
            <source>▲ {what}, ended {date}</source>
            <translation>▲ {what}, caducó: {date}</translation>
        </message>
        <message>
            <source>{what}, {date}</source>
            <translation>{what}, {date}</translation>
        </message>
        <message>
            <source>{role}: {what}</source>
            <translation>{role}: {what}</translation>
        </message>
        <message>
            <source>No longer asked</source>
            <translation>Ya no se pide</translation>
        </message>
        <message>
            <source>{what}: {which}</source>
            <translation>{what}: {which}</translation>
        </message>
        <message>
            <source>Asked from now on: {what}</source>
            <translation>Se pide desde ahora: {what}</translation>
        </message>
        <message>
            <source>No longer asked: {what}</source>
            <translation>Ya no se pide: {what}</translation>
        </message>
    </context>
    <context>
        <name>LeadingTab</name>
        <message>
            <source>That something was seen, and until when it holds: never its number, nor what stands in it. Only coordinators read this.</source>
            <translation>Que algo se ha visto y hasta cuándo vale: nunca su número ni lo que pone. Solo lo lee quien coordina.</translation>
        </message>
        <message>
            <source>Save their sessions of the rota for a calendar</source>
            <translation>Guardar sus sesiones de los turnos para un calendario</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Training, checks, agreements</source>
            <translation>Formación, certificados, acuerdos</translation>
        </message>
        <message>
            <source>Something was seen</source>
            <translation>Se ha visto algo</translation>
        </message>
        <message>
            <source>Hours beside the sessions</source>
            <translation>Horas fuera de las sesiones</translation>
        </message>
        <message>
            <source>Hours were given</source>
            <translation>Se dedicaron horas</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <source>Somebody talked with them</source>
            <translation>Alguien habló con esta persona</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>ningún grupo</translation>
        </message>
        <message>
            <source>This year: {led} hours in sessions and {beside} beside them, {all} in all.</source>
            <translation>Este año: {led} horas en sesiones y {beside} aparte, {all} en total.</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Cómo se llama</translation>
        </message>
        <message>
            <source>By this name it is asked of everybody.</source>
            <translation>Con este nombre se pide a todos.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Vale hasta</translation>
        </message>
        <message>
            <source>Empty where it has no end.</source>
            <translation>Vacío si no caduca.</translation>
        </message>
        <message>
            <source>Who saw it</source>
            <translation>Quién lo vio</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
        </message>
        <message>
            <source>Who agreed to it</source>
            <translation>Quién dio el visto bueno</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Con quién</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Próxima vez</translation>
        </message>
        <message>
            <source>Today reminds you of it.</source>
            <translation>Hoy te lo recuerda.</translation>
        </message>
        <message>
            <source>Asked of them, not seen yet: {name}</source>
            <translation>Se pide y aún no se ha visto: {name}</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>desde: {date}</translation>
        </message>
        <message>
            <source>ended on {date}</source>
            <translation>caducó: {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>hasta: {date}</translation>
        </message>
        <message>
            <source>seen by {name}</source>
            <translation>visto por {name}</translation>
        </message>
        <message>
            <source>{date}: {number} hours</source>
            <translation>{date}: {number} horas</translation>
        </message>
        <message>
            <source>agreed by {name}</source>
            <translation>visto bueno de {name}</translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>con {name}</translation>
        </message>
        <message>
            <source>next on {date}</source>
            <translation>próxima: {date}</translation>
        </message>
        <message>
            <source>Kept: {what}</source>
            <translation>Guardado: {what}</translation>
        </message>
        <message>
            <source>The hours are kept.</source>
            <translation>Las horas están guardadas.</translation>
        </message>
        <message>
            <source>The talk is kept.</source>
            <translation>La conversación está guardada.</translation>
        </message>
        <message>
            <source>Taken out: {what}</source>
            <translation>Quitado: {what}</translation>
        </message>
        <message>
            <source>The hours are taken out.</source>
            <translation>Las horas se han quitado.</translation>
        </message>
        <message>
            <source>The talk is taken out.</source>
            <translation>La conversación se ha quitado.</translation>
        </message>
    </context>
    <context>
        <name>LeftOutNotice</name>
        <message>
            <source>Save them as a list</source>
            <translation>Guardarlas como lista</translation>
        </message>
        <message>
            <source>{file} is in {folder} now. It is not encrypted: delete it when it is mended.</source>
            <translation>{file} está ahora en {folder}. No está cifrado: bórrelo cuando esté corregido.</translation>
        </message>
        <message>
            <source>List (*.csv)</source>
            <translation>Lista (*.csv)</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Quedan fuera</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find a paper</source>
            <translation>Buscar un papel</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papeles</translation>
        </message>
        <message>
            <source>No paper is like that. Look for something else.</source>
            <translation>Ningún papel es así. Busque otra cosa.</translation>
        </message>
        <message>
            <source>Narrow down</source>
            <translation>Acotar</translation>
        </message>
        <message>
            <source>For whom it is written</source>
            <translation>Para quién está escrito</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>Escrito en</translation>
        </message>
        <message>
            <source>How far the text is</source>
            <translation>Cómo va el texto</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todo el mundo</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>in the trash, to take out again</source>
            <translation>en la papelera, para sacarlos</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Cualquier idioma</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Which follow-ups to show</source>
            <translation>Qué seguimientos se muestran</translation>
        </message>
        <message>
            <source>what is to do</source>
            <translation>por hacer</translation>
        </message>
        <message>
            <source>what I do</source>
            <translation>lo que hago yo</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Añadir un seguimiento</translation>
        </message>
        <message>
            <source>Print the calls to make</source>
            <translation>Imprimir las llamadas por hacer</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>Reglas para las llamadas</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Para cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Quién lo hace</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Nothing is yours to do.</source>
            <translation>No tienes nada pendiente.</translation>
        </message>
        <message>
            <source>Nothing is to do. Everybody was called.</source>
            <translation>No hay nada que hacer. Ya se llamó a todo el mundo.</translation>
        </message>
        <message>
            <source>No follow-up yet.</source>
            <translation>Aún no hay seguimientos.</translation>
        </message>
        <message>
            <source>you</source>
            <translation>tú</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Abrir la página de esta persona</translation>
        </message>
        <message>
            <source>To do again</source>
            <translation>Otra vez pendiente</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are to do again.</source>
            <translation>
                <numerusform>%n seguimiento está otra vez pendiente.</numerusform>
                <numerusform>%n seguimientos están otra vez pendientes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>A la papelera</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are in the trash.</source>
            <translation>
                <numerusform>%n seguimiento está en la papelera.</numerusform>
                <numerusform>%n seguimientos están en la papelera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are done.</source>
            <translation>
                <numerusform>%n seguimiento está hecho.</numerusform>
                <numerusform>%n seguimientos están hechos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are not needed any more.</source>
            <translation>
                <numerusform>%n seguimiento ya no hace falta.</numerusform>
                <numerusform>%n seguimientos ya no hacen falta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Ya no hace falta</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) are to be done by {date}.</source>
            <translation>
                <numerusform>%n seguimiento queda para el {date}.</numerusform>
                <numerusform>%n seguimientos quedan para el {date}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A week from today: {date}</source>
            <translation>Dentro de una semana: {date}</translation>
        </message>
        <message>
            <source>Start a group</source>
            <translation>Empezar un grupo</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>Grupos en la papelera</translation>
        </message>
        <message>
            <source>No group yet.</source>
            <translation>Aún no hay grupos.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>Empezar su primer grupo</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Próxima sesión</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Names shown</source>
            <translation>Nombres visibles</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Choose the group that the list is for.</source>
            <translation>Elija el grupo al que pertenece la lista.</translation>
        </message>
        <message>
            <source>Open the next session</source>
            <translation>Abrir la próxima sesión</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>Cambiar el grupo</translation>
        </message>
        <message>
            <source>Group shown</source>
            <translation>Grupo mostrado</translation>
        </message>
        <message>
            <source>Print the rota</source>
            <translation>Imprimir los turnos</translation>
        </message>
        <message>
            <source>No session in the coming eight weeks.</source>
            <translation>No hay sesiones en las próximas ocho semanas.</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Abrir el calendario</translation>
        </message>
        <message>
            <source>Rota</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Quién dirige</translation>
        </message>
        <message>
            <source>Who helps</source>
            <translation>Quién ayuda</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Somebody leads each session of the next eight weeks.</source>
            <translation>Alguien dirige cada sesión de las próximas ocho semanas.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the next eight weeks lack something.</source>
            <translation>
                <numerusform>A %n sesión de las próximas ocho semanas le falta algo.</numerusform>
                <numerusform>A %n sesiones de las próximas ocho semanas les falta algo.</numerusform>
            </translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>todos los grupos</translation>
        </message>
    </context>
    <context>
        <name>ListPlaces</name>
        <message>
            <source>Do the people of the list belong to the group already?</source>
            <translation>¿Las personas de la lista ya son del grupo?</translation>
        </message>
        <message>
            <source>No: places are for those who wait first</source>
            <translation>No: las plazas son primero para quienes esperan</translation>
        </message>
        <message>
            <source>Yes: they all come in now</source>
            <translation>Sí: entran todas ahora</translation>
        </message>
        <message>
            <source>One person of the list gets a place.</source>
            <translation>Una persona de la lista recibe plaza.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list get a place.</source>
            <translation>
                <numerusform>%n persona de la lista recibe plaza.</numerusform>
                <numerusform>%n personas de la lista reciben plaza.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody of the list gets a place.</source>
            <translation>Nadie de la lista recibe plaza.</translation>
        </message>
        <message>
            <source>No place is free.</source>
            <translation>No hay ninguna plaza libre.</translation>
        </message>
        <message>
            <source>One place is free.</source>
            <translation>Hay una plaza libre.</translation>
        </message>
        <message numerus="yes">
            <source>%n places are free.</source>
            <translation>
                <numerusform>Hay %n plaza libre.</numerusform>
                <numerusform>Hay %n plazas libres.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} waits for one.</source>
            <translation>{name} espera una.</translation>
        </message>
        <message>
            <source>{names} wait for one.</source>
            <translation>{names} esperan una.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more wait for one.</source>
            <translation>
                <numerusform>{names} y %n más esperan una.</numerusform>
                <numerusform>{names} y %n más esperan una.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people wait for one.</source>
            <translation>
                <numerusform>%n persona espera una.</numerusform>
                <numerusform>%n personas esperan una.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>One person of the list waits behind them.</source>
            <translation>Una persona de la lista espera detrás.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list wait behind them.</source>
            <translation>
                <numerusform>%n persona de la lista espera detrás.</numerusform>
                <numerusform>%n personas de la lista esperan detrás.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person of the list waits for a place.</source>
            <translation>Una persona de la lista espera plaza.</translation>
        </message>
        <message numerus="yes">
            <source>%n people of the list wait for a place.</source>
            <translation>
                <numerusform>%n persona de la lista espera plaza.</numerusform>
                <numerusform>%n personas de la lista esperan plaza.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is one person more than there are places.</source>
            <translation>Es una persona más que plazas hay.</translation>
        </message>
        <message numerus="yes">
            <source>That is %n people more than there are places.</source>
            <translation>
                <numerusform>Es %n persona más que plazas hay.</numerusform>
                <numerusform>Son %n personas más que plazas hay.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever waits is passed over.</source>
            <translation>Se pasa por delante de quienes esperan.</translation>
        </message>
    </context>
    <context>
        <name>ListQuestions</name>
        <message>
            <source>What 3/4/2026 means in this file</source>
            <translation>Qué significa 3/4/2026 en este archivo</translation>
        </message>
        <message>
            <source>the third of April</source>
            <translation>el tres de abril</translation>
        </message>
        <message>
            <source>the fourth of March</source>
            <translation>el cuatro de marzo</translation>
        </message>
        <message>
            <source>What the year {year} means in this file</source>
            <translation>Qué significa el año {year} en este archivo</translation>
        </message>
        <message>
            <source>a Persian year: {year}</source>
            <translation>un año persa: {year}</translation>
        </message>
        <message>
            <source>a Hijri year: {year}</source>
            <translation>un año de la hégira: {year}</translation>
        </message>
        <message>
            <source>something else: leave such years empty</source>
            <translation>otra cosa: dejar vacíos esos años</translation>
        </message>
    </context>
    <context>
        <name>ListSource</name>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Pegar una lista</translation>
        </message>
        <message>
            <source>Nothing is copied. Mark the list elsewhere, copy it, and paste it here.</source>
            <translation>No hay nada copiado. Marque la lista en otro lugar, cópiela y péguela aquí.</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf)</source>
            <translation>Listas (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>LockDialog</name>
        <message>
            <source>A passphrase for this file</source>
            <translation>Una frase de acceso para este archivo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Whoever gets the file must type it to read the names. It is kept nowhere: without it the file stays closed for ever. Tell it by telephone, not beside the file.</source>
            <translation>Quien reciba el archivo tiene que escribirla para leer los nombres. No se guarda en ningún sitio: sin ella el archivo queda cerrado para siempre. Dígala por teléfono, no junto al archivo.</translation>
        </message>
    </context>
    <context>
        <name>LogPane</name>
        <message>
            <source>The log keeps who did what and when, never a name of a participant or a word of a note. Each line is sealed to the one before, so a change is noticed.</source>
            <translation>El registro guarda quién hizo qué y cuándo, nunca el nombre de un participante ni una palabra de una nota. Cada línea está sellada con la anterior, así que un cambio se nota.</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>&amp;Quién</translation>
        </message>
        <message>
            <source>&amp;How far back</source>
            <translation>&amp;Desde cuándo</translation>
        </message>
        <message>
            <source>W&amp;hat</source>
            <translation>Qu&amp;é</translation>
        </message>
        <message>
            <source>One week</source>
            <translation>Una semana</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>One year</source>
            <translation>Un año</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Cualquier cosa</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Quién hizo qué</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Mostrar el registro</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Lines are missing at the end of this log, from line {number} on: an older copy was put in its place, or somebody cut it. Ask who had this computer.</source>
            <translation>Faltan líneas al final de este registro, desde la línea {number}: se puso en su lugar una copia más antigua o alguien lo cortó. Pregunte quién tuvo este ordenador.</translation>
        </message>
        <message>
            <source>Somebody changed this log from outside: from line {number} on it cannot be trusted. Ask who had this computer, and compare with a backup.</source>
            <translation>Alguien cambió este registro desde fuera: a partir de la línea {number} no es de fiar. Pregunte quién tuvo este ordenador y compare con una copia de seguridad.</translation>
        </message>
    </context>
    <context>
        <name>LogSheet</name>
        <message>
            <source>Print the log of hours</source>
            <translation>Imprimir el registro de horas</translation>
        </message>
    </context>
    <context>
        <name>LogoField</name>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>It stands at the head of your handouts. A copy is kept in the vault.</source>
            <translation>Está al principio de sus hojas. En la bóveda se guarda una copia.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Elegir una imagen…</translation>
        </message>
        <message>
            <source>Take the logo away</source>
            <translation>Quitar el logotipo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>The logo was taken away.</source>
            <translation>Se quitó el logotipo.</translation>
        </message>
        <message>
            <source>The logo is kept and stands on your handouts.</source>
            <translation>El logotipo está guardado y aparece en sus hojas.</translation>
        </message>
    </context>
    <context>
        <name>MadeSheets</name>
        <message>
            <source>This is sheet {number} again, as it was printed on {date}.</source>
            <translation>Esta es otra vez la hoja {number}, tal como se imprimió el {date}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
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
            <translation>No falta nadie</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Nobody is on this register yet. Type a first name and press Shift+Enter.</source>
            <translation>Todavía no hay nadie en esta lista. Escriba un nombre y pulse Mayús+Intro.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen. A letter, or the menu, marks them all.</source>
            <translation>
                <numerusform>%n elegido. Una letra, o el menú, marca a todos.</numerusform>
                <numerusform>%n elegidos. Una letra, o el menú, marca a todos.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is already marked.</source>
            <translation>{name} ya tiene marca.</translation>
        </message>
        <message>
            <source>{name} is new here and marked present.</source>
            <translation>{name} viene por primera vez: presente.</translation>
        </message>
        <message>
            <source>{name} is new here and expected on that day.</source>
            <translation>{name}: persona nueva, se espera ese día.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is present now. Untick who is missing.</source>
            <translation>Quien no tenía marca ahora está presente. Desmarque a quien falte.</translation>
        </message>
        <message>
            <source>Everyone who was not marked is present now, but {names}: away.</source>
            <translation>Ahora está presente quien no tenía marca, menos {names}: de ausencia.</translation>
        </message>
        <message>
            <source>Choose a name first.</source>
            <translation>Elija antes un nombre.</translation>
        </message>
        <message>
            <source>Choose who steps in</source>
            <translation>Elegir quién sustituye</translation>
        </message>
        <message>
            <source>No place is free: {name} is on the waiting list.</source>
            <translation>No queda ninguna plaza libre: {name} está en la lista de espera.</translation>
        </message>
        <message>
            <source>One more than there are places</source>
            <translation>Una persona más de las plazas que hay</translation>
        </message>
        <message>
            <source>{name} is a member of the group.</source>
            <translation>{name} forma parte del grupo.</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>Only visiting</source>
            <translation>Solo de visita</translation>
        </message>
        <message>
            <source>{name} is a guest of this session.</source>
            <translation>{name} viene de visita a esta sesión.</translation>
        </message>
        <message>
            <source>{name} is marked present.</source>
            <translation>{name}: presente.</translation>
        </message>
        <message>
            <source>{name} is marked late.</source>
            <translation>{name}: llegó tarde.</translation>
        </message>
        <message>
            <source>{name} is marked as having left early.</source>
            <translation>{name}: salió antes.</translation>
        </message>
        <message>
            <source>{name} is marked excused.</source>
            <translation>{name}: con aviso.</translation>
        </message>
        <message>
            <source>{name} is marked absent.</source>
            <translation>{name}: ausente.</translation>
        </message>
        <message>
            <source>{name} is not marked any more.</source>
            <translation>{name}: ya sin marca.</translation>
        </message>
        <message>
            <source>{name} is expected on {day}.</source>
            <translation>Se espera a {name} el {day}.</translation>
        </message>
        <message>
            <source>{name} will come late on {day}.</source>
            <translation>{name} llegará tarde el {day}.</translation>
        </message>
        <message>
            <source>{name} will leave early on {day}.</source>
            <translation>{name} se irá antes el {day}.</translation>
        </message>
        <message>
            <source>{name} is excused for {day}.</source>
            <translation>{name} tiene la ausencia justificada para el {day}.</translation>
        </message>
        <message>
            <source>{name} will not come on {day}.</source>
            <translation>{name} no vendrá el {day}.</translation>
        </message>
        <message>
            <source>Nothing is marked for {name} on {day} any more.</source>
            <translation>Ya no hay nada marcado para {name} el {day}.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked present.</source>
            <translation>
                <numerusform>%n persona: presente.</numerusform>
                <numerusform>%n personas: presentes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked late.</source>
            <translation>
                <numerusform>%n persona: llegó tarde.</numerusform>
                <numerusform>%n personas: llegaron tarde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked as having left early.</source>
            <translation>
                <numerusform>%n persona: salió antes.</numerusform>
                <numerusform>%n personas: salieron antes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked excused.</source>
            <translation>
                <numerusform>%n persona: con aviso.</numerusform>
                <numerusform>%n personas: con aviso.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are marked absent.</source>
            <translation>
                <numerusform>%n persona: ausente.</numerusform>
                <numerusform>%n personas: ausentes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are not marked any more.</source>
            <translation>
                <numerusform>%n persona: ya sin marca.</numerusform>
                <numerusform>%n personas: ya sin marca.</numerusform>
            </translation>
        </message>
        <message>
            <source>left</source>
            <comment>left early, in one short word</comment>
            <translation>salió</translation>
        </message>
        <message>
            <source>{name} is back in the group since today.</source>
            <translation>{name} vuelve a estar en el grupo desde hoy.</translation>
        </message>
        <message>
            <source>{name} is back in the group since {day}.</source>
            <translation>{name} vuelve a estar en el grupo desde el {day}.</translation>
        </message>
        <message>
            <source>away until {date}</source>
            <translation>ausente hasta el {date}</translation>
        </message>
        <message>
            <source>waits for a place</source>
            <translation>espera una plaza</translation>
        </message>
        <message>
            <source>{name} leads and is away until {date}. Who steps in?</source>
            <translation>{name} facilita y no estará hasta el {date}. ¿Quién sustituye?</translation>
        </message>
        <message>
            <source>P</source>
            <comment>one letter: the key for present</comment>
            <translation>P</translation>
        </message>
        <message>
            <source>L</source>
            <comment>one letter: the key for late</comment>
            <translation>T</translation>
        </message>
        <message>
            <source>E</source>
            <comment>one letter: the key for left early</comment>
            <translation>S</translation>
        </message>
        <message>
            <source>X</source>
            <comment>one letter: the key for excused</comment>
            <translation>C</translation>
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
            <translation>Función</translation>
        </message>
        <message>
            <source>Coming or not</source>
            <translation>Si viene o no</translation>
        </message>
        <message>
            <source>Why they left</source>
            <translation>Por qué se fue</translation>
        </message>
        <message>
            <source>If they said so. A word is enough.</source>
            <translation>Si lo dijo. Basta una palabra.</translation>
        </message>
        <message>
            <source>Waits for a place</source>
            <translation>En lista de espera</translation>
        </message>
        <message>
            <source>Comes</source>
            <translation>Viene</translation>
        </message>
        <message>
            <source>Takes a break</source>
            <translation>Hace una pausa</translation>
        </message>
        <message>
            <source>Not on the list until they come again.</source>
            <translation>No está en la lista hasta que vuelva.</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Se fue</translation>
        </message>
        <message>
            <source>What was recorded stays.</source>
            <translation>Lo anotado se conserva.</translation>
        </message>
        <message>
            <source>Has completed the series</source>
            <translation>Completó la serie</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>Ofrecer una plaza</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>A lo largo del tiempo</translation>
        </message>
        <message>
            <source>Add an earlier stretch</source>
            <translation>Añadir un periodo anterior</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Abrir la página de esta persona</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personas del grupo</translation>
        </message>
        <message>
            <source>This person does not belong to the group any more.</source>
            <translation>Esta persona ya no está en el grupo.</translation>
        </message>
        <message>
            <source>In {group} since {date}</source>
            <translation>En {group} desde el {date}</translation>
        </message>
        <message>
            <source>In {group} from {date} to {end}</source>
            <translation>En {group} del {date} al {end}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change this stretch: {days}</source>
            <translation>Cambiar este periodo: {days}</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take this stretch away: {days}</source>
            <translation>Quitar este periodo: {days}</translation>
        </message>
        <message>
            <source>It is taken away: {days}</source>
            <translation>Se ha quitado: {days}</translation>
        </message>
    </context>
    <context>
        <name>MembersTab</name>
        <message>
            <source>A first name is enough</source>
            <translation>Basta un nombre</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Role and status in this group</source>
            <translation>Función y estado en este grupo</translation>
        </message>
        <message>
            <source>This group keeps no names of those who come: they are counted at each session.</source>
            <translation>Este grupo no guarda los nombres de quienes vienen: se cuentan en cada sesión.</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personas del grupo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Add somebody who leads the group</source>
            <translation>Añadir a alguien que facilite el grupo</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Nobody yet. Type a first name and press Enter, or bring in a list.</source>
            <translation>Aún no hay nadie. Escriba un nombre de pila y pulse Enter, o traiga una lista.</translation>
        </message>
        <message>
            <source>Nobody leads this group yet.</source>
            <translation>Aún nadie dirige este grupo.</translation>
        </message>
        <message>
            <source>Bring in a list from a file</source>
            <translation>Traer una lista de un archivo</translation>
        </message>
        <message numerus="yes">
            <source>Waiting list: %n. First is {name}, since {date}</source>
            <translation>
                <numerusform>Lista de espera: %n. Primero: {name}, desde el {date}</numerusform>
                <numerusform>Lista de espera: %n. Primero: {name}, desde el {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting list: %n</source>
            <translation>
                <numerusform>Lista de espera: %n</numerusform>
                <numerusform>Lista de espera: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is already here. Enter once more adds another person of that name.</source>
            <translation>{name} ya está aquí. Intro otra vez añade a otra persona con ese nombre.</translation>
        </message>
        <message>
            <source>{name} is already here. Enter once more adds {typed} too.</source>
            <translation>{name} ya está aquí. Intro otra vez añade también a {typed}.</translation>
        </message>
        <message>
            <source>{name} is on the waiting list: the group is full</source>
            <translation>{name} queda en lista de espera: el grupo está completo</translation>
        </message>
        <message>
            <source>{name} was added</source>
            <translation>Se añadió a {name}</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Abrir la página de esta persona</translation>
        </message>
        <message>
            <source>Comes to the group</source>
            <translation>Viene al grupo</translation>
        </message>
        <message>
            <source>Takes a break</source>
            <translation>Hace una pausa</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Se ha ido</translation>
        </message>
        <message>
            <source>Has completed the series</source>
            <translation>Completó la serie</translation>
        </message>
    </context>
    <context>
        <name>MembershipsTab</name>
        <message>
            <source>In no group yet.</source>
            <translation>Aún no está en ningún grupo.</translation>
        </message>
        <message>
            <source>Join a group</source>
            <translation>Entrar en un grupo</translation>
        </message>
        <message>
            <source>Group to join</source>
            <translation>Grupo en el que entra</translation>
        </message>
        <message>
            <source>Role in the group</source>
            <translation>Función en el grupo</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Groups of this person</source>
            <translation>Grupos de esta persona</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>That group keeps no names of those who come. Choose who leads it only.</source>
            <translation>Ese grupo no guarda los nombres de quienes vienen. Elija solo a quien lo facilita.</translation>
        </message>
        <message>
            <source>{name} joined {group}</source>
            <translation>{name} entró en {group}</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>More cells that stay empty</source>
            <translation>Más celdas que quedan vacías</translation>
        </message>
        <message>
            <source>Type the name to bring this row in</source>
            <translation>Escriba el nombre para traer esta fila</translation>
        </message>
        <message>
            <source>The name stays as it was</source>
            <translation>El nombre queda como estaba</translation>
        </message>
        <message>
            <source>It stays empty</source>
            <translation>Queda vacío</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <source>Previous month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Días del mes</translation>
        </message>
        <message>
            <source>{day}, today</source>
            <translation>{day}, hoy</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>{number, plural, other {and # more}}</source>
            <translation>{number, plural, other {y # más}}</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>{day}, today</source>
            <translation>{day}, hoy</translation>
        </message>
    </context>
    <context>
        <name>MorePane</name>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>A few words, only if they help you next week.</source>
            <translation>Unas palabras, solo si le ayudan la semana que viene.</translation>
        </message>
        <message>
            <source>This person is really somebody known</source>
            <translation>Esta persona es en realidad alguien conocido</translation>
        </message>
        <message>
            <source>Type the name, then choose</source>
            <translation>Escriba el nombre y elija</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>This is {name}</source>
            <translation>Es {name}</translation>
        </message>
    </context>
    <context>
        <name>NamesNotice</name>
        <message numerus="yes">
            <source>The names of %n person(s) from before are still kept. They are not shown.</source>
            <translation>
                <numerusform>Todavía se guarda el nombre de %n persona de antes. No se muestra.</numerusform>
                <numerusform>Todavía se guardan los nombres de %n personas de antes. No se muestran.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase these names</source>
            <translation>Borrar estos nombres</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) who belong to no other group are erased for good, with every note about them.</source>
            <translation>
                <numerusform>%n persona que no pertenece a ningún otro grupo se borra para siempre, con todas las notas sobre ella.</numerusform>
                <numerusform>%n personas que no pertenecen a ningún otro grupo se borran para siempre, con todas las notas sobre ellas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) belong to another group too: they leave this one, and their names and marks stay.</source>
            <translation>
                <numerusform>%n persona pertenece también a otro grupo: deja este, y su nombre y sus marcas se quedan.</numerusform>
                <numerusform>%n personas pertenecen también a otro grupo: dejan este, y sus nombres y marcas se quedan.</numerusform>
            </translation>
        </message>
        <message>
            <source>How many came to each session stays, without a name. Those who lead stay. Names may still stand in notes about the group, on paper, and in every backup made before today. This cannot be undone.</source>
            <translation>Cuántos vinieron a cada sesión se queda, sin nombre. Quienes dirigen se quedan. Puede haber nombres en notas sobre el grupo, en papel y en cada copia de seguridad hecha antes de hoy. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Erase the names of this group?</source>
            <translation>¿Borrar los nombres de este grupo?</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlos</translation>
        </message>
        <message numerus="yes">
            <source>The names of %n person(s) were erased for good.</source>
            <translation>
                <numerusform>El nombre de %n persona se borró para siempre.</numerusform>
                <numerusform>Los nombres de %n personas se borraron para siempre.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPane</name>
        <message>
            <source>What is to do</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Para cuándo</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Quién lo hace</translation>
        </message>
        <message>
            <source>Add the follow-up</source>
            <translation>Añadir el seguimiento</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Añadir un seguimiento</translation>
        </message>
        <message>
            <source>A call to make, or a promise to keep. Nothing is ever sent.</source>
            <translation>Una llamada que hacer o una promesa que cumplir. Nunca se envía nada.</translation>
        </message>
        <message>
            <source>No group</source>
            <translation>Sin grupo</translation>
        </message>
        <message>
            <source>Somebody you have, or nobody.</source>
            <translation>Alguien que ya tiene, o nadie.</translation>
        </message>
        <message>
            <source>▲ They asked not to be contacted.</source>
            <translation>▲ Pidió que no se le contacte.</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Sobre quién</translation>
        </message>
        <message>
            <source>The follow-up is added: {name}</source>
            <translation>El seguimiento está añadido: {name}</translation>
        </message>
        <message>
            <source>The follow-up is added.</source>
            <translation>El seguimiento está añadido.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>&amp;Suggest one</source>
            <translation>Su&amp;gerir una</translation>
        </message>
        <message>
            <source>Write these words down now, on paper. Then type them below.</source>
            <translation>Anote estas palabras ahora, en papel. Después escríbalas abajo.</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>La misma otra ve&amp;z</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La misma frase de acceso otra vez</translation>
        </message>
        <message>
            <source>The two are not alike. Type the passphrase the same way twice.</source>
            <translation>Las dos no son iguales. Escriba la frase de acceso igual las dos veces.</translation>
        </message>
        <message>
            <source>Four or five words that do not belong together are easy to keep in mind.</source>
            <translation>Cuatro o cinco palabras que no van juntas son fáciles de recordar.</translation>
        </message>
        <message>
            <source>Strong. It would take very long to guess.</source>
            <translation>Fuerte. Se tardaría mucho en adivinarla.</translation>
        </message>
        <message>
            <source>Good enough. One word more makes it strong.</source>
            <translation>Bastante buena. Con una palabra más sería fuerte.</translation>
        </message>
        <message numerus="yes">
            <source>Too short so far: it takes at least %n letter(s).</source>
            <translation>
                <numerusform>Aún es demasiado corta: necesita al menos una letra.</numerusform>
                <numerusform>Aún es demasiado corta: necesita al menos %n letras.</numerusform>
            </translation>
        </message>
        <message>
            <source>These words are easy to guess. Add one or two that do not belong.</source>
            <translation>Estas palabras son fáciles de adivinar. Añada una o dos que no vayan juntas.</translation>
        </message>
        <message>
            <source>Keys that lie side by side are easy to guess. Use words.</source>
            <translation>Las teclas vecinas son fáciles de adivinar. Use palabras.</translation>
        </message>
        <message>
            <source>The same thing again and again is easy to guess. Use other words.</source>
            <translation>Lo mismo una y otra vez es fácil de adivinar. Use otras palabras.</translation>
        </message>
        <message>
            <source>Letters or numbers in a row are easy to guess. Use words.</source>
            <translation>Las letras o números seguidos son fáciles de adivinar. Use palabras.</translation>
        </message>
        <message>
            <source>Dates are easy to guess. Add words that do not belong.</source>
            <translation>Las fechas son fáciles de adivinar. Añada palabras que no vayan juntas.</translation>
        </message>
        <message>
            <source>Easy to guess so far. Add another word or two.</source>
            <translation>Aún es fácil de adivinar. Añada una o dos palabras.</translation>
        </message>
    </context>
    <context>
        <name>NotePane</name>
        <message>
            <source>Debrief</source>
            <translation>Repaso</translation>
        </message>
        <message>
            <source>Group note</source>
            <translation>Nota del grupo</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Make this line a follow-up (F4)</source>
            <translation>Convertir esta línea en seguimiento (F4)</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>A la papelera</translation>
        </message>
        <message>
            <source>The note into the trash</source>
            <translation>La nota a la papelera</translation>
        </message>
        <message>
            <source>Signing closes the note: from then on it can only be added to.</source>
            <translation>Al firmar, la nota se cierra: después solo se puede añadir.</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>Firmar la nota</translation>
        </message>
        <message>
            <source>{number, plural, one {# earlier version} other {# earlier versions}}</source>
            <translation>{number, plural, one {# versión anterior} other {# versiones anteriores}}</translation>
        </message>
        <message>
            <source>Kept while you type.</source>
            <translation>Se guarda mientras escribe.</translation>
        </message>
        <message>
            <source>How it was for those who lead. It is kept while you type.</source>
            <translation>Cómo les fue a quienes conducen. Se guarda mientras escribe.</translation>
        </message>
        <message>
            <source>About the evening, not about persons. It is kept while you type.</source>
            <translation>Sobre la sesión, no sobre personas. Se guarda mientras escribe.</translation>
        </message>
        <message>
            <source>How we are now</source>
            <translation>Cómo estamos ahora</translation>
        </message>
        <message>
            <source>What we did well</source>
            <translation>Lo que hicimos bien</translation>
        </message>
        <message>
            <source>What was hard for us</source>
            <translation>Lo que nos costó</translation>
        </message>
        <message>
            <source>What we do next time</source>
            <translation>Lo que haremos la próxima vez</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>Qué hicimos</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Qué salió bien</translation>
        </message>
        <message>
            <source>Strengths we saw</source>
            <translation>Fortalezas que vimos</translation>
        </message>
        <message>
            <source>What to follow up</source>
            <translation>Qué queda pendiente</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>A group note does without names. Named here: {names}</source>
            <translation>Una nota del grupo no lleva nombres. Aquí aparecen: {names}</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>La nota está vacía. Escriba antes una o dos palabras.</translation>
        </message>
        <message>
            <source>Type your name first.</source>
            <translation>Escriba primero su nombre.</translation>
        </message>
        <message>
            <source>The note of {group}, {day}, is signed. It can be added to.</source>
            <translation>La nota de {group}, {day}, está firmada. Se le puede añadir algo.</translation>
        </message>
        <message>
            <source>The addition to the note of {group}, {day}, is kept and signed.</source>
            <translation>Lo añadido a la nota de {group}, {day}, está guardado y firmado.</translation>
        </message>
        <message>
            <source>The note of {group}, {day}, is in the trash.</source>
            <translation>La nota de {group}, {day}, está en la papelera.</translation>
        </message>
        <message>
            <source>Until {when}</source>
            <translation>Hasta {when}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No note yet. Notes are written on the page of a session.</source>
            <translation>Aún no hay notas. Las notas se escriben en la página de una sesión.</translation>
        </message>
        <message>
            <source>Notes of the group</source>
            <translation>Notas del grupo</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Kept as you type. Write what helps next time, and nothing you would not read to them.</source>
            <translation>Se guarda mientras escribe. Escriba lo que ayude la próxima vez, y nada que no le leería a esa persona.</translation>
        </message>
        <message>
            <source>Note about this person</source>
            <translation>Nota sobre esta persona</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <translation>Firmar la nota</translation>
        </message>
        <message>
            <source>Another note</source>
            <translation>Otra nota</translation>
        </message>
        <message>
            <source>Earlier notes</source>
            <translation>Notas anteriores</translation>
        </message>
        <message>
            <source>Sign the note as {name}</source>
            <translation>Firmar la nota como {name}</translation>
        </message>
        <message>
            <source>Who signs? Type a name first.</source>
            <translation>¿Quién firma? Escriba antes un nombre.</translation>
        </message>
        <message>
            <source>The note is empty. Write a word or two first.</source>
            <translation>La nota está vacía. Escriba antes una o dos palabras.</translation>
        </message>
        <message>
            <source>The note about {name} is signed. It can be added to, not changed.</source>
            <translation>La nota sobre {name} está firmada. Se le puede añadir algo, pero no cambiarla.</translation>
        </message>
        <message>
            <source>Add to the note of {date}</source>
            <translation>Añadir a la nota del {date}</translation>
        </message>
        <message>
            <source>Note of {date}</source>
            <translation>Nota del {date}</translation>
        </message>
        <message>
            <source>Write a note about {name}</source>
            <translation>Escribir una nota sobre {name}</translation>
        </message>
        <message>
            <source>{date}, signed by {name}</source>
            <translation>{date}, firma: {name}</translation>
        </message>
        <message>
            <source>Add to this note</source>
            <translation>Añadir a esta nota</translation>
        </message>
        <message>
            <source>{date}, not signed</source>
            <translation>{date}, sin firmar</translation>
        </message>
        <message>
            <source>Change this note</source>
            <translation>Cambiar esta nota</translation>
        </message>
        <message>
            <source>Change the note of {date}</source>
            <translation>Cambiar la nota del {date}</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>A la papelera</translation>
        </message>
        <message>
            <source>Into the trash: the note of {date}</source>
            <translation>A la papelera: la nota del {date}</translation>
        </message>
        <message>
            <source>The note of {date} is in the trash.</source>
            <translation>La nota del {date} está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>OfferPane</name>
        <message>
            <source>Waits since</source>
            <translation>Espera desde</translation>
        </message>
        <message>
            <source>The list goes by this day.</source>
            <translation>La lista sigue este día.</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Respuesta hasta</translation>
        </message>
        <message>
            <source>Until then the place is held.</source>
            <translation>Hasta entonces se guarda la plaza.</translation>
        </message>
        <message>
            <source>How it was offered</source>
            <translation>Cómo se ofreció</translation>
        </message>
        <message>
            <source>Why before those who wait longer</source>
            <translation>Por qué antes que quienes esperan más</translation>
        </message>
        <message>
            <source>Somebody else is first in line. A few words are enough.</source>
            <translation>Otra persona va primero. Bastan unas palabras.</translation>
        </message>
        <message>
            <source>They said no</source>
            <translation>Dijo que no</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Take the offer back</source>
            <translation>Retirar la oferta</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Abrir la página de esta persona</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Lista de espera</translation>
        </message>
        <message>
            <source>This person does not wait for a place any more.</source>
            <translation>Esta persona ya no espera plaza.</translation>
        </message>
        <message>
            <source>Number {number} on the waiting list of {group}</source>
            <translation>Número {number} en la lista de espera de {group}</translation>
        </message>
        <message>
            <source>Offer {name} a place</source>
            <translation>Ofrecer una plaza a {name}</translation>
        </message>
        <message>
            <source>{name} takes the place</source>
            <translation>{name} acepta la plaza</translation>
        </message>
        <message>
            <source>{name} is offered a place until {date}.</source>
            <translation>A {name} se le ofrece una plaza hasta el {date}.</translation>
        </message>
        <message>
            <source>{name} takes the place and comes to the group.</source>
            <translation>{name} acepta la plaza y viene al grupo.</translation>
        </message>
        <message>
            <source>{name} said no and stays on the list.</source>
            <translation>{name} dijo que no y sigue en la lista.</translation>
        </message>
        <message>
            <source>{name} did not answer and stays on the list.</source>
            <translation>{name} no respondió y sigue en la lista.</translation>
        </message>
        <message>
            <source>The place is not offered to {name} any more.</source>
            <translation>La plaza ya no se ofrece a {name}.</translation>
        </message>
    </context>
    <context>
        <name>OnePane</name>
        <message>
            <source>This follow-up is not here any more.</source>
            <translation>Este seguimiento ya no está aquí.</translation>
        </message>
        <message>
            <source>See all follow-ups</source>
            <translation>Ver todos los seguimientos</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Cómo fue</translation>
        </message>
        <message>
            <source>A few words, or nothing.</source>
            <translation>Unas palabras, o nada.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>What is to do</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Para cuándo</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Quién lo hace</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Ya no hace falta</translation>
        </message>
        <message>
            <source>To do again</source>
            <translation>Volver a pendiente</translation>
        </message>
        <message>
            <source>Into the trash</source>
            <translation>A la papelera</translation>
        </message>
        <message>
            <source>I do it</source>
            <translation>Lo hago yo</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>No telephone number is known.</source>
            <translation>No se sabe su número de teléfono.</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Abrir la página de esta persona</translation>
        </message>
        <message>
            <source>You do it: {what}</source>
            <translation>Lo haces tú: {what}</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Hecho: {what}</translation>
        </message>
        <message>
            <source>Not needed any more: {what}</source>
            <translation>Ya no hace falta: {what}</translation>
        </message>
        <message>
            <source>To do again: {what}</source>
            <translation>De nuevo pendiente: {what}</translation>
        </message>
        <message>
            <source>{what} is in the trash.</source>
            <translation>{what} está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>A file of the vault is damaged. Looking for a backup that is whole.</source>
            <translation>Un archivo de la bóveda está dañado. Buscando una copia que esté entera.</translation>
        </message>
        <message>
            <source>Reading what can be read. This may take a minute.</source>
            <translation>Leyendo lo que se puede leer. Puede tardar un minuto.</translation>
        </message>
        <message>
            <source>Opening the copy to look into it</source>
            <translation>Abriendo la copia para mirarla</translation>
        </message>
        <message>
            <source>Nothing can be read out of it any more. A backup is the way back.</source>
            <translation>Ya no se puede leer nada de ella. El camino de vuelta es una copia.</translation>
        </message>
        <message>
            <source>Opening the sample group. The first time this takes a few seconds.</source>
            <translation>Abriendo el grupo de ejemplo. La primera vez tarda unos segundos.</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>Abriendo la bóveda</translation>
        </message>
        <message>
            <source>This computer keeps no key for you. Type your passphrase.</source>
            <translation>Este ordenador no guarda ninguna llave para usted. Escriba su frase de acceso.</translation>
        </message>
        <message>
            <source>Only look into it</source>
            <translation>Solo mirar dentro</translation>
        </message>
        <message>
            <source>Is this the right copy?</source>
            <translation>¿Es esta la copia correcta?</translation>
        </message>
        <message>
            <source>Open it all the same</source>
            <translation>Abrirla de todos modos</translation>
        </message>
        <message>
            <source>Leave it shut</source>
            <translation>Dejarla cerrada</translation>
        </message>
        <message>
            <source>Move this file aside?</source>
            <translation>¿Apartar este archivo?</translation>
        </message>
        <message>
            <source>Move it aside and open</source>
            <translation>Apartarlo y abrir</translation>
        </message>
        <message numerus="yes">
            <source>This will take %n second(s), much longer than before. The file may have been changed.</source>
            <translation>
                <numerusform>Esto tardará %n segundo, mucho más que antes. Puede que alguien haya cambiado el archivo.</numerusform>
                <numerusform>Esto tardará %n segundos, mucho más que antes. Puede que alguien haya cambiado el archivo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open it all the same?</source>
            <translation>¿Abrirla de todos modos?</translation>
        </message>
        <message>
            <source>The disk with the vault is full, so nothing could be kept. It can be opened to look at, to print and to export. To change something, make room on the disk first.</source>
            <translation>El disco con la bóveda está lleno, así que no se pudo guardar nada. Se puede abrir para mirar, imprimir y exportar. Para cambiar algo, primero haga sitio en el disco.</translation>
        </message>
        <message>
            <source>Nothing can be written in the folder of the vault. It can be opened to look at, to print and to export. To change something, make the folder or the disk writable first.</source>
            <translation>En la carpeta de la bóveda no se puede escribir. Se puede abrir para mirar, imprimir y exportar. Para cambiar algo, primero permita escribir en la carpeta o en el disco.</translation>
        </message>
        <message>
            <source>Open it to look only?</source>
            <translation>¿Abrirla solo para mirar?</translation>
        </message>
        <message>
            <source>Choose a backup and type the passphrase of the day it was made.</source>
            <translation>Elija una copia y escriba la frase de acceso del día en que se hizo.</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Restaurando la copia</translation>
        </message>
        <message>
            <source>Looking inside the backup</source>
            <translation>Mirando dentro de la copia</translation>
        </message>
        <message>
            <source>The backup is in place. The files that were there before are set aside in the same folder.</source>
            <translation>La copia está en su sitio. Los archivos que había antes quedan apartados en la misma carpeta.</translation>
        </message>
        <message>
            <source>The backup is in place. Open it with the passphrase of the day it was made.</source>
            <translation>La copia está en su sitio. Ábrala con la frase de acceso del día en que se hizo.</translation>
        </message>
        <message>
            <source>Pick the picture word of the person whose passphrase this is to be.</source>
            <translation>Elija la palabra con imagen de la persona de quien será esta frase de acceso.</translation>
        </message>
        <message>
            <source>Changing the passphrase. This takes a few seconds.</source>
            <translation>Cambiando la frase de acceso. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>A file that is not of this vault's last opening lay beside it. It was set aside, and nothing of it was read: ask whoever copied files here.</source>
            <translation>Junto a la bóveda había un archivo que no es de su última apertura. Se apartó y no se leyó nada de él: pregunte a quien copió archivos aquí.</translation>
        </message>
        <message>
            <source>The file with the ways in was damaged. It was put back as it was on {when}: look at who has a way in.</source>
            <translation>El archivo con los accesos estaba dañado. Se repuso como era el {when}: mire quién tiene acceso.</translation>
        </message>
    </context>
    <context>
        <name>OrderCard</name>
        <message>
            <source>For &amp;whom</source>
            <translation>&amp;Para quién</translation>
        </message>
        <message>
            <source>Sess&amp;ion</source>
            <translation>R&amp;eunión</translation>
        </message>
        <message>
            <source>Pe&amp;ople</source>
            <translation>Pe&amp;rsonas</translation>
        </message>
        <message>
            <source>On w&amp;hat</source>
            <translation>So&amp;bre qué</translation>
        </message>
        <message>
            <source>Han&amp;dout for each person</source>
            <translation>Ho&amp;ja para cada persona</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Id&amp;ioma</translation>
        </message>
        <message>
            <source>&amp;Copies</source>
            <translation>&amp;Copias</translation>
        </message>
        <message>
            <source>Empty rows, at &amp;least</source>
            <translation>Filas vacías, a&amp;l menos</translation>
        </message>
        <message>
            <source>Second language &amp;beside it</source>
            <translation>Segundo idioma &amp;al lado</translation>
        </message>
        <message>
            <source>Si&amp;ze of the letters</source>
            <translation>&amp;Tamaño de la letra</translation>
        </message>
        <message>
            <source>Pape&amp;r</source>
            <translation>Pa&amp;pel</translation>
        </message>
        <message>
            <source>As a booklet to fold</source>
            <translation>Como librito para doblar</translation>
        </message>
        <message>
            <source>With our logo</source>
            <translation>Con nuestro logotipo</translation>
        </message>
        <message>
            <source>Save one file for each language</source>
            <translation>Guardar un archivo por idioma</translation>
        </message>
        <message>
            <source>With a QR code for the door</source>
            <translation>Con un código QR para la puerta</translation>
        </message>
        <message>
            <source>With how to join from afar</source>
            <translation>Con cómo participar a distancia</translation>
        </message>
        <message>
            <source>Save as a form to fill in</source>
            <translation>Guardar como formulario para rellenar</translation>
        </message>
        <message>
            <source>PDF with a passphrase</source>
            <translation>PDF con frase de acceso</translation>
        </message>
        <message>
            <source>Cards to cut out</source>
            <translation>Tarjetas para recortar</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large print, 18 points</source>
            <translation>Letra grande, 18 puntos</translation>
        </message>
        <message>
            <source>No group, just some copies</source>
            <translation>Sin grupo, solo unas copias</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Todos los grupos</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Print it at its real size, 100 %: else the labels do not meet.</source>
            <translation>Imprímalo a tamaño real, 100 %: si no, no coincide con las etiquetas.</translation>
        </message>
        <message>
            <source>Print it on both sides, turned at the short edge, and fold it once.</source>
            <translation>Imprímalo por las dos caras, girando por el borde corto, y dóblelo una vez.</translation>
        </message>
        <message>
            <source>All papers print well in black and white.</source>
            <translation>Todos los papeles se imprimen bien en blanco y negro.</translation>
        </message>
        <message>
            <source>{name}: {width} × {height} mm</source>
            <translation>{name}: {width} × {height} mm</translation>
        </message>
        <message>
            <source>Each person's own</source>
            <translation>La de cada persona</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>&amp;Name of the organisation</source>
            <translation>&amp;Nombre de la organización</translation>
        </message>
        <message>
            <source>It stands at the top of your papers.</source>
            <translation>Aparece arriba en sus hojas.</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;País</translation>
        </message>
        <message>
            <source>Pa&amp;rt of the country</source>
            <translation>Pa&amp;rte del país</translation>
        </message>
        <message>
            <source>Its holidays are offered as skips.</source>
            <translation>Sus festivos se ofrecen para saltarlos.</translation>
        </message>
        <message>
            <source>&amp;Time zone, by its best known town</source>
            <translation>&amp;Zona horaria, según su ciudad más conocida</translation>
        </message>
        <message>
            <source>&amp;Paper in your printer</source>
            <translation>Papel de la imp&amp;resora</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>&amp;Usual language of your papers</source>
            <translation>I&amp;dioma habitual de sus hojas</translation>
        </message>
        <message>
            <source>Choose a town with your time</source>
            <translation>Elija una ciudad con su hora</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPanel</name>
        <message>
            <source>Your organisation</source>
            <translation>Su organización</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <source>Only the name is needed. The rest was guessed from this computer.</source>
            <translation>Solo hace falta el nombre. Lo demás se tomó de este ordenador.</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Open the next session</source>
            <translation>Abrir la próxima sesión</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Próxima sesión</translation>
        </message>
        <message>
            <source>Print the sign-in sheet</source>
            <translation>Imprimir la hoja de asistencia</translation>
        </message>
        <message>
            <source>Change the group</source>
            <translation>Cambiar el grupo</translation>
        </message>
        <message>
            <source>Bring in a list</source>
            <translation>Traer una lista de personas</translation>
        </message>
        <message>
            <source>Copy the group</source>
            <translation>Copiar el grupo</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Quién vino</translation>
        </message>
        <message>
            <source>Printed sheets</source>
            <translation>Hojas impresas</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>En otros idiomas</translation>
        </message>
        <message>
            <source>This group is not here any more.</source>
            <translation>Este grupo ya no está aquí.</translation>
        </message>
        <message>
            <source>See all groups</source>
            <translation>Ver todos los grupos</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>People: {number}</source>
            <translation>Personas: {number}</translation>
        </message>
        <message>
            <source>Waiting: {number}</source>
            <translation>En espera: {number}</translation>
        </message>
        <message>
            <source>This group has ended</source>
            <translation>Este grupo ha terminado</translation>
        </message>
    </context>
    <context>
        <name>OwnActions</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Copy and change</source>
            <translation>Copiar y cambiar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Write your own</source>
            <translation>Escribir una propia</translation>
        </message>
        <message>
            <source>Bring in a text…</source>
            <translation>Traer un texto…</translation>
        </message>
        <message>
            <source>New handout</source>
            <translation>Hoja nueva</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>{name} está de vuelta</translation>
        </message>
        <message>
            <source>Handout text (*.md *.txt)</source>
            <translation>Texto de hoja (*.md *.txt)</translation>
        </message>
        <message>
            <source>Bring in a text</source>
            <translation>Traer un texto</translation>
        </message>
    </context>
    <context>
        <name>OwnHandoutPage</name>
        <message>
            <source>Your own handout</source>
            <translation>Su propia hoja</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Id&amp;ioma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>For &amp;whom it is written</source>
            <translation>Para &amp;quién está escrita</translation>
        </message>
        <message>
            <source>For whom it is written</source>
            <translation>Para quién está escrito</translation>
        </message>
        <message>
            <source>The text this was translated from has changed since.</source>
            <translation>El texto del que se tradujo ha cambiado desde entonces.</translation>
        </message>
        <message>
            <source>The translation is right again</source>
            <translation>La traducción vuelve a estar bien</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Translate this…</source>
            <translation>Traducir esto…</translation>
        </message>
        <message>
            <source>It is in another language…</source>
            <translation>Está en otro idioma…</translation>
        </message>
        <message>
            <source>Earlier texts</source>
            <translation>Textos anteriores</translation>
        </message>
        <message>
            <source>Save as a text…</source>
            <translation>Guardar como texto…</translation>
        </message>
        <message>
            <source>Take this language out</source>
            <translation>Quitar este idioma</translation>
        </message>
        <message>
            <source>Put this handout into the trash</source>
            <translation>Mandar este material a la papelera</translation>
        </message>
        <message>
            <source>The paper shows here as soon as you write.</source>
            <translation>El papel aparece aquí en cuanto escriba.</translation>
        </message>
        <message>
            <source>The paper shows here when the lines named are mended.</source>
            <translation>El papel aparece aquí cuando las líneas señaladas estén bien.</translation>
        </message>
        <message>
            <source>The earlier text stands there again.</source>
            <translation>El texto anterior está de nuevo.</translation>
        </message>
        <message>
            <source>{language} was taken out.</source>
            <translation>{language}: idioma quitado.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} está en la papelera.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Qué muestra la imagen</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>{first}-{last} of {all}</source>
            <translation>{first}-{last} de {all}</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} y {second}</translation>
        </message>
        <message>
            <source>They are one person</source>
            <translation>Son la misma persona</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>Son dos personas</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellido</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Año de nacimiento</translation>
        </message>
        <message>
            <source>How it is safe to reach them</source>
            <translation>Cómo contactar de forma segura</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Contacto de emergencia</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>What makes it easier to take part</source>
            <translation>Lo que facilita participar</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>Nombre para imprimir en un certificado</translation>
        </message>
        <message>
            <source>Came before this day</source>
            <translation>Ya venía antes de este día</translation>
        </message>
    </context>
    <context>
        <name>PaperPane</name>
        <message>
            <source>Which rows of the paper are signed?</source>
            <translation>¿Qué filas de la hoja tienen firma?</translation>
        </message>
        <message>
            <source>Rows of the paper</source>
            <translation>Filas de la hoja</translation>
        </message>
        <message>
            <source>Which s&amp;heet is it? Its number stands below the square code.</source>
            <translation>¿Qué &amp;hoja es? Su número está debajo del código cuadrado.</translation>
        </message>
        <message>
            <source>Which sheet it is</source>
            <translation>Qué hoja es</translation>
        </message>
        <message>
            <source>Mark present</source>
            <translation>Marcar presentes</translation>
        </message>
        <message>
            <source>Guests:</source>
            <translation>Visitas:</translation>
        </message>
        <message>
            <source>Guests without a name</source>
            <translation>Visitas sin nombre</translation>
        </message>
        <message>
            <source>One guest fewer</source>
            <translation>Una visita menos</translation>
        </message>
        <message>
            <source>One guest more</source>
            <translation>Una visita más</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Keep them on the waiting list</source>
            <translation>Dejarlas en la lista de espera</translation>
        </message>
        <message>
            <source>Choose the sheet</source>
            <translation>Elija la hoja</translation>
        </message>
        <message>
            <source>Sheet {number}, printed on {day}, {time}</source>
            <translation>Hoja {number}, impresa el {day}, {time}</translation>
        </message>
        <message>
            <source>Type the row numbers, such as 1 2 5-9, a mark as 4 {late}, newcomers as 15 Dora 01632 960123, a row nobody can read as 20 +. Press Enter.</source>
            <translation>Escriba los números de fila, como 1 2 5-9, una marca como 4 {late}, personas nuevas como 15 Dora 01632 960123, una fila ilegible como 20 +. Pulse Intro.</translation>
        </message>
        <message>
            <source>No sheet of this session was printed here: the rows are counted from A to Z, as on the register.</source>
            <translation>Aquí no se imprimió ninguna hoja de esta sesión: las filas se cuentan de la A a la Z, como en el registro.</translation>
        </message>
        <message>
            <source>Choose first which sheet it is: the sheets differ in their rows.</source>
            <translation>Elija primero qué hoja es: las hojas tienen filas distintas.</translation>
        </message>
        <message>
            <source>{number}: nobody on the sheet. Add the name of a newcomer, or leave it out.</source>
            <translation>{number}: no es nadie de la hoja. Añada el nombre de una persona nueva, o déjelo fuera.</translation>
        </message>
        <message>
            <source>{number}: the sheet ends with row {last}. Leave it out.</source>
            <translation>{number}: la hoja termina en la fila {last}. No la ponga.</translation>
        </message>
        <message>
            <source>{number}: somebody who was erased. Type {number} + to count a guest, or leave it out.</source>
            <translation>{number}: una persona borrada. Escriba {number} + para contar una persona invitada, o déjelo fuera.</translation>
        </message>
        <message>
            <source>{number}: a guest without a name</source>
            <translation>{number}: una persona invitada sin nombre</translation>
        </message>
        <message>
            <source>{number}: {name}, a newcomer</source>
            <translation>{number}: {name}, persona nueva</translation>
        </message>
        <message>
            <source>{number}: {name}, a newcomer, telephone {phone}</source>
            <translation>{number}: {name}, persona nueva, teléfono {phone}</translation>
        </message>
        <message>
            <source>{number}: {name} is in the trash and will not be marked.</source>
            <translation>{number}: {name} está en la papelera y no se marcará.</translation>
        </message>
        <message>
            <source>{number}: this row is {name}, not {typed}. It will not be marked.</source>
            <translation>{number}: en esta fila está {name}, no {typed}. No se marcará.</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark}; {before} until now</source>
            <translation>{number}: {name}, {mark}; hasta ahora {before}</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark}</source>
            <translation>{number}: {name}, {mark}</translation>
        </message>
        <message>
            <source>{number}: {name}</source>
            <translation>{number}: {name}</translation>
        </message>
        <message>
            <source>{number}: {name}, {mark} until now</source>
            <translation>{number}: {name}, hasta ahora {mark}</translation>
        </message>
        <message>
            <source>Choose first which sheet it is.</source>
            <translation>Elija primero qué hoja es.</translation>
        </message>
        <message>
            <source>Type at least one row number first.</source>
            <translation>Escriba antes al menos un número de fila.</translation>
        </message>
        <message>
            <source>Not enough places are free for these newcomers: {names}</source>
            <translation>No hay plazas libres suficientes para estas personas nuevas: {names}</translation>
        </message>
        <message>
            <source>Members, though there are no more places</source>
            <translation>Miembros, aunque no haya más plazas</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between numbers</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>{number, plural, one {# person} other {# people}} marked present. These rows were not: {rows}.</source>
            <translation>{number, plural, one {# persona presente} other {# personas presentes}}. Estas filas no se marcaron: {rows}.</translation>
        </message>
        <message>
            <source>{number, plural, one {# row is kept.} other {# rows are kept.}} These rows were not: {rows}.</source>
            <translation>{number, plural, one {# fila guardada.} other {# filas guardadas.}} Estas filas no: {rows}.</translation>
        </message>
        <message>
            <source>{number, plural, one {# person is marked present.} other {# people are marked present.}}</source>
            <translation>{number, plural, one {# persona marcada presente.} other {# personas marcadas presentes.}}</translation>
        </message>
        <message>
            <source>{number, plural, one {# row of the paper is kept.} other {# rows of the paper are kept.}}</source>
            <translation>{number, plural, one {# fila de la hoja guardada.} other {# filas de la hoja guardadas.}}</translation>
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
                <numerusform>%n página: {parts}.</numerusform>
                <numerusform>%n páginas: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will get large print.</source>
            <translation>
                <numerusform>%n persona recibirá letra grande.</numerusform>
                <numerusform>%n personas recibirán letra grande.</numerusform>
            </translation>
        </message>
        <message>
            <source>{sentence} {another}</source>
            <translation>{sentence} {another}</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>Carpeta para los papeles</translation>
        </message>
        <message>
            <source>Papers of this name are in that folder already. Choose another folder.</source>
            <translation>En esa carpeta ya hay papeles con este nombre. Elija otra carpeta.</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) are in {folder} now.</source>
            <translation>
                <numerusform>Ahora hay %n papel en {folder}.</numerusform>
                <numerusform>Ahora hay %n papeles en {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>Guardar el texto</translation>
        </message>
        <message>
            <source>Handout text (*.md)</source>
            <translation>Texto de hoja (*.md)</translation>
        </message>
        <message>
            <source>{file} is in {folder} now, without its pictures.</source>
            <translation>{file} está ahora en {folder}, sin sus imágenes.</translation>
        </message>
        <message>
            <source>{text} (without {letters})</source>
            <translation>{text} (sin {letters})</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Not every letter can be printed: {texts}</source>
            <translation>No todas las letras se pueden imprimir: {texts}</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the paper as a PDF instead.</source>
            <translation>No hay impresora en este ordenador. Guarde la hoja como PDF.</translation>
        </message>
        <message>
            <source>{file} is in {folder} now.</source>
            <translation>{file} está ahora en {folder}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The paper went to the printer.</source>
            <translation>El papel se envió a la impresora.</translation>
        </message>
        <message>
            <source>The paper went to the printer {printer}.</source>
            <translation>El papel se envió a la impresora {printer}.</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Look at it, or save the paper as a PDF.</source>
            <translation>La impresora no aceptó la hoja. Revísela, o guarde la hoja como PDF.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Frase de acceso</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Parece que Bloq Mayús está activado.</translation>
        </message>
        <message>
            <source>S&amp;how the passphrase</source>
            <translation>Mos&amp;trar la frase de acceso</translation>
        </message>
        <message>
            <source>Keyboard: {language}</source>
            <translation>Teclado: {language}</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePane</name>
        <message>
            <source>The new passphrase opens the vault from now on. The recovery sheet stays good.</source>
            <translation>La frase nueva abre la bóveda desde ahora. La hoja de recuperación sigue sirviendo.</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de acceso</translation>
        </message>
        <message>
            <source>The passphrase was changed. Use the new one from now on.</source>
            <translation>La frase de acceso ha cambiado. Use la nueva desde ahora.</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePanel</name>
        <message>
            <source>Your passphrase</source>
            <translation>Su frase de acceso</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <source>The vault has its passphrase. Go on, or type another one twice to change it.</source>
            <translation>La bóveda ya tiene su frase de acceso. Siga adelante, o escriba otra dos veces para cambiarla.</translation>
        </message>
        <message>
            <source>Everything you write is kept in a vault: a folder that only your passphrase opens. Nobody else can open it, and we cannot either.</source>
            <translation>Todo lo que escribe se guarda en una bóveda: una carpeta que solo se abre con su frase de acceso. Nadie más puede abrirla, y nosotros tampoco.</translation>
        </message>
    </context>
    <context>
        <name>PastAttendance</name>
        <message>
            <source>Bring in who came on {day}</source>
            <translation>Traer quién vino el {day}</translation>
        </message>
        <message numerus="yes">
            <source>Bring in who came to %n sessions, {first} to {last}</source>
            <translation>
                <numerusform>Traer quién vino a %n sesión, del {first} al {last}</numerusform>
                <numerusform>Traer quién vino a %n sesiones, del {first} al {last}</numerusform>
            </translation>
        </message>
        <message>
            <source>They mean what stands here</source>
            <translation>Significan lo que pone aquí</translation>
        </message>
        <message>
            <source>What is marked already stays. A day without a session gets one. An empty cell marks nobody.</source>
            <translation>Lo que ya está marcado se queda. Un día sin sesión recibe una. Una celda vacía no marca a nadie.</translation>
        </message>
        <message>
            <source>One letter could mean different things. Say what it means here.</source>
            <translation>Una letra puede significar varias cosas. Diga qué significa aquí.</translation>
        </message>
        <message numerus="yes">
            <source>%n letters could mean different things. Say what they mean here.</source>
            <translation>
                <numerusform>%n letra puede significar varias cosas. Diga qué significa aquí.</numerusform>
                <numerusform>%n letras pueden significar varias cosas. Diga qué significan aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>no mark</source>
            <translation>sin marca</translation>
        </message>
        <message numerus="yes">
            <source>“{letter}”, %n time(s), means</source>
            <translation>
                <numerusform>«{letter}», %n vez, significa</numerusform>
                <numerusform>«{letter}», %n veces, significa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What does “{letter}” mean, which stands there %n time(s)?</source>
            <translation>
                <numerusform>¿Qué significa «{letter}», que aparece %n vez?</numerusform>
                <numerusform>¿Qué significa «{letter}», que aparece %n veces?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeriodPane</name>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>The first day without it.</source>
            <translation>El primer día en que ya no.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>If they said so. A word is enough.</source>
            <translation>Si lo dijo. Basta una palabra.</translation>
        </message>
        <message>
            <source>Keep these days</source>
            <translation>Guardar estos días</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personas del grupo</translation>
        </message>
        <message>
            <source>These days are not there any more.</source>
            <translation>Estos días ya no están.</translation>
        </message>
        <message>
            <source>{group}: {days}</source>
            <translation>{group}: {days}</translation>
        </message>
        <message>
            <source>An earlier stretch in {group}</source>
            <translation>Un periodo anterior en {group}</translation>
        </message>
        <message>
            <source>This person does not belong to the group any more.</source>
            <translation>Esta persona ya no está en el grupo.</translation>
        </message>
        <message>
            <source>The days of {name} are kept.</source>
            <translation>Se guardaron los días de {name}.</translation>
        </message>
    </context>
    <context>
        <name>Periods</name>
        <message>
            <source>Comes since {first}</source>
            <translation>Viene desde el {first}</translation>
        </message>
        <message>
            <source>Takes a break since {first}</source>
            <translation>Hace una pausa desde el {first}</translation>
        </message>
        <message>
            <source>Waits since {first}</source>
            <translation>Espera desde el {first}</translation>
        </message>
        <message>
            <source>Came from {first} to {last}</source>
            <translation>Vino del {first} al {last}</translation>
        </message>
        <message>
            <source>Took a break from {first} to {last}</source>
            <translation>Hizo una pausa del {first} al {last}</translation>
        </message>
        <message>
            <source>Waited from {first} to {last}</source>
            <translation>Esperó del {first} al {last}</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Into the trash</source>
            <translation>A la papelera</translation>
        </message>
        <message>
            <source>The same as somebody else</source>
            <translation>Es otra persona conocida</translation>
        </message>
        <message>
            <source>{name} is in the trash.</source>
            <translation>{name} está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>PersonPane</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Only people with a way in can read it.</source>
            <translation>Solo pueden leerlo las personas con acceso.</translation>
        </message>
        <message>
            <source>What this person &amp;may do</source>
            <translation>Lo que esta persona p&amp;uede hacer</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinación</translation>
        </message>
        <message>
            <source>Everything: all groups, settings, people with access.</source>
            <translation>Todo: todos los grupos, los ajustes, las personas con acceso.</translation>
        </message>
        <message>
            <source>Facilitator of these groups</source>
            <translation>Facilita estos grupos</translation>
        </message>
        <message>
            <source>People, sessions, notes and follow-ups of the groups ticked below.</source>
            <translation>Personas, sesiones, notas y seguimientos de los grupos marcados abajo.</translation>
        </message>
        <message>
            <source>Helper who marks attendance</source>
            <translation>Ayuda: solo marca la asistencia</translation>
        </message>
        <message>
            <source>Names and marks of the groups ticked below. No notes, no telephone numbers.</source>
            <translation>Nombres y marcas de los grupos marcados abajo. Ni notas ni teléfonos.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>&amp;Picture word</source>
            <translation>&amp;Palabra con imagen</translation>
        </message>
        <message>
            <source>It is shown before the vault is open, so it must say nothing about the person.</source>
            <translation>Se muestra antes de abrir la bóveda, así que no debe decir nada de la persona.</translation>
        </message>
        <message>
            <source>Now let the new person type a passphrase of their own, twice, while you look away.</source>
            <translation>Ahora deje que la persona nueva escriba su propia frase de acceso, dos veces, mientras usted mira a otro lado.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invitar</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Guardar los cambios</translation>
        </message>
        <message>
            <source>{name} can open the vault now</source>
            <translation>{name} ya puede abrir la bóveda</translation>
        </message>
        <message>
            <source>{name} was changed</source>
            <translation>Se cambió: {name}</translation>
        </message>
    </context>
    <context>
        <name>PictureField</name>
        <message>
            <source>Your p&amp;icture word</source>
            <translation>Su palabra con i&amp;magen</translation>
        </message>
        <message>
            <source>Your picture word</source>
            <translation>Su palabra con imagen</translation>
        </message>
        <message>
            <source>I do not remember it</source>
            <translation>No la recuerdo</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>acorn</source>
            <translation>bellota</translation>
        </message>
        <message>
            <source>anchor</source>
            <translation>ancla</translation>
        </message>
        <message>
            <source>apple</source>
            <translation>manzana</translation>
        </message>
        <message>
            <source>bamboo</source>
            <translation>bambú</translation>
        </message>
        <message>
            <source>basket</source>
            <translation>cesta</translation>
        </message>
        <message>
            <source>bee</source>
            <translation>abeja</translation>
        </message>
        <message>
            <source>bell</source>
            <translation>campana</translation>
        </message>
        <message>
            <source>boat</source>
            <translation>barco</translation>
        </message>
        <message>
            <source>bread</source>
            <translation>pan</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>puente</translation>
        </message>
        <message>
            <source>broom</source>
            <translation>escoba</translation>
        </message>
        <message>
            <source>butterfly</source>
            <translation>mariposa</translation>
        </message>
        <message>
            <source>button</source>
            <translation>botón</translation>
        </message>
        <message>
            <source>camel</source>
            <translation>camello</translation>
        </message>
        <message>
            <source>candle</source>
            <translation>vela</translation>
        </message>
        <message>
            <source>carrot</source>
            <translation>zanahoria</translation>
        </message>
        <message>
            <source>cherry</source>
            <translation>cereza</translation>
        </message>
        <message>
            <source>clover</source>
            <translation>trébol</translation>
        </message>
        <message>
            <source>comb</source>
            <translation>peine</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>grulla</translation>
        </message>
        <message>
            <source>cup</source>
            <translation>taza</translation>
        </message>
        <message>
            <source>deer</source>
            <translation>ciervo</translation>
        </message>
        <message>
            <source>dolphin</source>
            <translation>delfín</translation>
        </message>
        <message>
            <source>drum</source>
            <translation>tambor</translation>
        </message>
        <message>
            <source>duck</source>
            <translation>pato</translation>
        </message>
        <message>
            <source>elephant</source>
            <translation>elefante</translation>
        </message>
        <message>
            <source>feather</source>
            <translation>pluma</translation>
        </message>
        <message>
            <source>fern</source>
            <translation>helecho</translation>
        </message>
        <message>
            <source>fish</source>
            <translation>pez</translation>
        </message>
        <message>
            <source>goat</source>
            <translation>cabra</translation>
        </message>
        <message>
            <source>grape</source>
            <translation>uva</translation>
        </message>
        <message>
            <source>hammer</source>
            <translation>martillo</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>sombrero</translation>
        </message>
        <message>
            <source>hen</source>
            <translation>gallina</translation>
        </message>
        <message>
            <source>heron</source>
            <translation>garza</translation>
        </message>
        <message>
            <source>horse</source>
            <translation>caballo</translation>
        </message>
        <message>
            <source>kettle</source>
            <translation>tetera</translation>
        </message>
        <message>
            <source>key</source>
            <translation>llave</translation>
        </message>
        <message>
            <source>kite</source>
            <translation>cometa</translation>
        </message>
        <message>
            <source>ladder</source>
            <translation>escalera</translation>
        </message>
        <message>
            <source>lamp</source>
            <translation>lámpara</translation>
        </message>
        <message>
            <source>leaf</source>
            <translation>hoja</translation>
        </message>
        <message>
            <source>lemon</source>
            <translation>limón</translation>
        </message>
        <message>
            <source>lighthouse</source>
            <translation>faro</translation>
        </message>
        <message>
            <source>lizard</source>
            <translation>lagarto</translation>
        </message>
        <message>
            <source>mango</source>
            <translation>mango</translation>
        </message>
        <message>
            <source>moon</source>
            <translation>luna</translation>
        </message>
        <message>
            <source>mushroom</source>
            <translation>seta</translation>
        </message>
        <message>
            <source>olive</source>
            <translation>aceituna</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>naranja</translation>
        </message>
        <message>
            <source>owl</source>
            <translation>búho</translation>
        </message>
        <message>
            <source>parrot</source>
            <translation>loro</translation>
        </message>
        <message>
            <source>pear</source>
            <translation>pera</translation>
        </message>
        <message>
            <source>pebble</source>
            <translation>guijarro</translation>
        </message>
        <message>
            <source>rabbit</source>
            <translation>conejo</translation>
        </message>
        <message>
            <source>scissors</source>
            <translation>tijeras</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>concha</translation>
        </message>
        <message>
            <source>spoon</source>
            <translation>cuchara</translation>
        </message>
        <message>
            <source>star</source>
            <translation>estrella</translation>
        </message>
        <message>
            <source>sun</source>
            <translation>sol</translation>
        </message>
        <message>
            <source>tortoise</source>
            <translation>tortuga</translation>
        </message>
        <message>
            <source>tulip</source>
            <translation>tulipán</translation>
        </message>
        <message>
            <source>umbrella</source>
            <translation>paraguas</translation>
        </message>
        <message>
            <source>whale</source>
            <translation>ballena</translation>
        </message>
        <message>
            <source>no picture word</source>
            <translation>sin palabra con imagen</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A part of the file was changed by something other than this program. Restore a backup from before, or ask whoever copied files here.</source>
            <translation>Algo que no es este programa cambió una parte del archivo. Restaure una copia de antes o pregunte a quien copió archivos aquí.</translation>
        </message>
        <message>
            <source>A part of the file is damaged. Export everything now, then restore the newest backup.</source>
            <translation>Una parte del archivo está dañada. Exporte todo ahora y después restaure la copia más reciente.</translation>
        </message>
        <message>
            <source>Something belongs to a person, group or session that is not there any more. What you see is right; it may be incomplete.</source>
            <translation>Algo pertenece a una persona, un grupo o una sesión que ya no está. Lo que ve es correcto; puede estar incompleto.</translation>
        </message>
        <message>
            <source>Some attendance belongs to a session that is not there any more. Totals may be too small.</source>
            <translation>Parte de la asistencia pertenece a una sesión que ya no está. Los totales pueden ser demasiado bajos.</translation>
        </message>
        <message>
            <source>A session belongs to a group that is not there any more. Totals may be too small.</source>
            <translation>Una sesión pertenece a un grupo que ya no está. Los totales pueden ser demasiado bajos.</translation>
        </message>
        <message>
            <source>The search does not find everything. Nothing is lost: let it be mended.</source>
            <translation>La búsqueda no lo encuentra todo. No se ha perdido nada: deje que se arregle.</translation>
        </message>
        <message>
            <source>The search is damaged. Nothing is lost: let it be mended.</source>
            <translation>La búsqueda está dañada. No se ha perdido nada: deje que se arregle.</translation>
        </message>
        <message>
            <source>The log of who did what was changed, or a part of it could not be read. Look at who has a way in.</source>
            <translation>El registro de quién hizo qué se cambió, o una parte no se pudo leer. Mire quién tiene acceso.</translation>
        </message>
        <message>
            <source>The last lines of the log of who did what are gone. An older copy may have been put in the vault's place.</source>
            <translation>Faltan las últimas líneas del registro de quién hizo qué. Puede que se pusiera una copia más antigua en el lugar de la bóveda.</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>The newest is about:</source>
            <translation>El más reciente es sobre:</translation>
        </message>
        <message>
            <source>Whom the newest follow-up is about</source>
            <translation>Sobre quién es el seguimiento más reciente</translation>
        </message>
        <message>
            <source>This line is empty. Write what was promised, then press F4.</source>
            <translation>Esta línea está vacía. Escriba lo que se prometió y pulse F4.</translation>
        </message>
        <message>
            <source>This line is a follow-up already.</source>
            <translation>Esta línea ya es un seguimiento.</translation>
        </message>
        <message>
            <source>The line is a follow-up now, due on {day}.</source>
            <translation>La línea es ahora un seguimiento, para el {day}.</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Nadie en particular</translation>
        </message>
        <message>
            <source>Follow-up: {text} (about {name}, due {day})</source>
            <translation>Seguimiento: {text} (sobre {name}, para el {day})</translation>
        </message>
        <message>
            <source>Follow-up: {text} (due {day})</source>
            <translation>Seguimiento: {text} (para el {day})</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>What protects your notes, and what does not</source>
            <translation>Qué protege sus notas y qué no</translation>
        </message>
        <message>
            <source>People trust you with what they say. This page says plainly how far the program can help.</source>
            <translation>La gente le confía lo que dice. Esta página dice con claridad hasta dónde puede ayudar el programa.</translation>
        </message>
        <message>
            <source>Protected by encryption: it holds whoever has the files</source>
            <translation>Protegido por cifrado: vale aunque alguien tenga los archivos</translation>
        </message>
        <message>
            <source>Kept by the program: it holds against curiosity, not against skill</source>
            <translation>Cuidado por el programa: vale contra la curiosidad, no contra la habilidad</translation>
        </message>
        <message>
            <source>Left to your computer: look after it yourself</source>
            <translation>A cargo de su ordenador: cuídelo usted</translation>
        </message>
        <message>
            <source>Not protected at all</source>
            <translation>Sin ninguna protección</translation>
        </message>
        <message>
            <source>A stolen or lost laptop, while the vault is locked</source>
            <translation>Un portátil robado o perdido, mientras la bóveda está cerrada</translation>
        </message>
        <message>
            <source>Without a passphrase or the recovery sheet, nobody reads a name or a note.</source>
            <translation>Sin una frase de acceso o la hoja de recuperación, nadie lee un nombre ni una nota.</translation>
        </message>
        <message>
            <source>Copies and backups on a USB stick or in a cloud folder</source>
            <translation>Copias en una memoria USB o en una carpeta en la nube</translation>
        </message>
        <message>
            <source>They are locked like the vault. What shows all the same stands at the end of this page.</source>
            <translation>Están cerradas como la bóveda. Lo que se ve de todos modos está al final de esta página.</translation>
        </message>
        <message>
            <source>A passphrase that is hard to guess</source>
            <translation>Una frase de acceso difícil de adivinar</translation>
        </message>
        <message>
            <source>Guessing is made slow. A short or common passphrase can still be guessed.</source>
            <translation>Adivinar se hace lento. Una frase corta o común aún se puede adivinar.</translation>
        </message>
        <message>
            <source>Somebody changes the files</source>
            <translation>Alguien cambia los archivos</translation>
        </message>
        <message>
            <source>A changed page, an old copy put back or a line cut from the log is noticed and told.</source>
            <translation>Una página cambiada, una copia vieja devuelta o una línea quitada del registro se nota y se dice.</translation>
        </message>
        <message>
            <source>Not noticed: that the end of the last opening was cut off when the program did not end well. On a computer that does not know the vault, and without its backups, an older copy is asked about, not proved.</source>
            <translation>No se nota: que se cortara el final de la última apertura cuando el programa no terminó bien. En un ordenador que no conoce la bóveda, y sin sus copias de seguridad, se pregunta por una copia más antigua, no se demuestra.</translation>
        </message>
        <message>
            <source>Backups that count</source>
            <translation>Copias de seguridad que cuentan</translation>
        </message>
        <message>
            <source>A backup counts once it was opened and found whole; a forged or damaged file pushes none out. Whoever can write to the folder can delete it: keep one in a second place.</source>
            <translation>Una copia cuenta cuando se abrió y se encontró entera; un archivo falso o dañado no desplaza a ninguna. Quien puede escribir en la carpeta puede borrarla: guarde una en un segundo lugar.</translation>
        </message>
        <message>
            <source>What a facilitator or a helper may see</source>
            <translation>Lo que puede ver quien facilita o ayuda</translation>
        </message>
        <message>
            <source>Somebody skilled who has any way in could read the whole vault. Give it with care.</source>
            <translation>Alguien hábil que tenga cualquier acceso podría leer toda la bóveda. Délo con cuidado.</translation>
        </message>
        <message>
            <source>The log of who did what</source>
            <translation>El registro de quién hizo qué</translation>
        </message>
        <message>
            <source>Changes from outside are noticed. Somebody with a way in and great skill could forge it.</source>
            <translation>Los cambios desde fuera se notan. Alguien con acceso y mucha habilidad podría falsificarlo.</translation>
        </message>
        <message>
            <source>What leaves a copy that is only looked into stands in it once you open the vault here again.</source>
            <translation>Lo que sale de una copia que solo se mira consta en él cuando usted vuelve a abrir aquí la bóveda.</translation>
        </message>
        <message>
            <source>Locking by itself</source>
            <translation>El bloqueo automático</translation>
        </message>
        <message>
            <source>After minutes without a key, after twelve hours, and when the computer sleeps. On Linux also when the screen is locked; on Windows and macOS press Lock yourself.</source>
            <translation>Tras unos minutos sin teclear, tras doce horas y cuando el ordenador duerme. En Linux también cuando se bloquea la pantalla; en Windows y macOS pulse usted Bloquear.</translation>
        </message>
        <message>
            <source>What you copied</source>
            <translation>Lo que ha copiado</translation>
        </message>
        <message>
            <source>It leaves the clipboard after half a minute and at the lock. A program that reads the clipboard has it by then.</source>
            <translation>Sale del portapapeles a los treinta segundos y al cerrar la bóveda. Un programa que lee el portapapeles ya lo tiene entonces.</translation>
        </message>
        <message>
            <source>A vault on a stick, on the network or in a folder that another program carries</source>
            <translation>Una bóveda en una memoria USB, en la red o en una carpeta que lleva otro programa</translation>
        </message>
        <message>
            <source>The program says so once, where the system tells it. Files that came late or in part open whole or are told. Two computers that write at the same time make two copies.</source>
            <translation>El programa lo dice una vez, si el sistema lo indica. Los archivos que llegaron tarde o a medias se abren enteros o se avisa. Dos ordenadores que escriben a la vez hacen dos copias.</translation>
        </message>
        <message>
            <source>Lists that come from others and go to others</source>
            <translation>Listas que vienen de otros y van a otros</translation>
        </message>
        <message>
            <source>No exported cell is a formula in a spreadsheet. Signs that show nothing are taken out of names, and names that look alike are told apart.</source>
            <translation>Ninguna celda exportada es una fórmula en una hoja de cálculo. Los signos que no muestran nada se quitan de los nombres, y los nombres que se parecen se distinguen.</translation>
        </message>
        <message>
            <source>Gone from this vault. Old backups, exports and papers still have them.</source>
            <translation>Desaparece de esta bóveda. Las copias viejas, lo exportado y los papeles aún la tienen.</translation>
        </message>
        <message>
            <source>Erasing a person for good</source>
            <translation>Borrar a una persona para siempre</translation>
        </message>
        <message>
            <source>Memory that the computer writes to its disk</source>
            <translation>Memoria que el ordenador escribe en su disco</translation>
        </message>
        <message>
            <source>While the vault is open, its words are in memory. When memory runs short or the computer hibernates, they may reach the disk: turn on the encryption of the whole disk.</source>
            <translation>Mientras la bóveda está abierta, sus palabras están en la memoria. Si falta memoria o el ordenador hiberna, pueden llegar al disco: active el cifrado de todo el disco.</translation>
        </message>
        <message>
            <source>What stays in memory after locking</source>
            <translation>Lo que queda en la memoria después de bloquear</translation>
        </message>
        <message>
            <source>The keys and the passphrase are overwritten. Names and notes that were shown may stay until the program is closed.</source>
            <translation>Las llaves y la frase de acceso se sobrescriben. Los nombres y notas que se mostraron pueden quedar hasta que se cierre el programa.</translation>
        </message>
        <message>
            <source>The list of things to print</source>
            <translation>La lista de impresión</translation>
        </message>
        <message>
            <source>The computer and the printer may keep what was printed for some time.</source>
            <translation>El ordenador y la impresora pueden guardar un tiempo lo que se imprimió.</translation>
        </message>
        <message>
            <source>A harmful program on this computer</source>
            <translation>Un programa dañino en este ordenador</translation>
        </message>
        <message>
            <source>It can watch what you type and see what you see.</source>
            <translation>Puede ver lo que usted escribe y lo que usted ve.</translation>
        </message>
        <message>
            <source>Whoever administers this computer</source>
            <translation>Quien administra este ordenador</translation>
        </message>
        <message>
            <source>They can do everything that you can, unseen.</source>
            <translation>Puede hacer todo lo que usted puede, sin que se vea.</translation>
        </message>
        <message>
            <source>A screen that is photographed or looked at</source>
            <translation>Una pantalla fotografiada o mirada</translation>
        </message>
        <message>
            <source>Press Ctrl+Shift+H: the vault is locked and the window is gone.</source>
            <translation>Pulse Ctrl+Mayús+H: la bóveda se bloquea y la ventana desaparece.</translation>
        </message>
        <message>
            <source>A laptop left unlocked</source>
            <translation>Un portátil que se deja abierto</translation>
        </message>
        <message>
            <source>Until it locks itself, anybody at the keys is you.</source>
            <translation>Hasta que se bloquee solo, cualquiera ante el teclado es usted.</translation>
        </message>
        <message>
            <source>Copies that somebody made before they left</source>
            <translation>Copias que alguien hizo antes de irse</translation>
        </message>
        <message>
            <source>Their passphrase opens those copies for ever. Changing the keys protects what comes after.</source>
            <translation>Su frase de acceso abre esas copias para siempre. Cambiar las llaves protege lo que viene después.</translation>
        </message>
        <message>
            <source>Paper and exported files</source>
            <translation>Papel y archivos exportados</translation>
        </message>
        <message>
            <source>Whoever finds them reads them. Keep them locked away, and shred them.</source>
            <translation>Quien los encuentre los lee. Guárdelos bajo llave y destrúyalos.</translation>
        </message>
        <message>
            <source>What a stranger sees who has the folder</source>
            <translation>Lo que ve un extraño que tiene la carpeta</translation>
        </message>
        <message>
            <source>How many ways in there are and their picture words, when the vault was last open and when backups were made, and how big everything is. No name and no note.</source>
            <translation>Cuántas maneras de entrar hay y sus palabras con imagen, cuándo estuvo abierta la bóveda por última vez y cuándo se hicieron copias, y el tamaño de todo. Ningún nombre y ninguna nota.</translation>
        </message>
        <message>
            <source>A passphrase that is told, or written beside the laptop</source>
            <translation>Una frase de acceso contada o escrita junto al portátil</translation>
        </message>
        <message>
            <source>The recovery sheet opens everything too. Keep it in another place.</source>
            <translation>La hoja de recuperación también lo abre todo. Guárdela en otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>ReallyPane</name>
        <message>
            <source>Who is it really?</source>
            <translation>¿Quién es en realidad?</translation>
        </message>
        <message>
            <source>Type the name, then choose</source>
            <translation>Escriba el nombre y elija</translation>
        </message>
        <message>
            <source>The same as somebody else</source>
            <translation>Es otra persona conocida</translation>
        </message>
        <message>
            <source>Nobody else is called {name}.</source>
            <translation>Nadie más se llama {name}.</translation>
        </message>
        <message>
            <source>The two records of {name} are one now.</source>
            <translation>Las dos fichas de {name} son ahora una sola.</translation>
        </message>
        <message>
            <source>{first} and {second} are two people. They are not asked about again.</source>
            <translation>{first} y {second} son dos personas. No se volverá a preguntar.</translation>
        </message>
    </context>
    <context>
        <name>RenewPanel</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Elija una frase de acceso nueva</translation>
        </message>
        <message>
            <source>&amp;Use this passphrase</source>
            <translation>&amp;Usar esta frase de acceso</translation>
        </message>
        <message>
            <source>The code has opened the vault. From now on the new passphrase opens it. The recovery sheet stays good.</source>
            <translation>El código abrió la bóveda. Desde ahora la abre la frase de acceso nueva. La hoja de recuperación sigue sirviendo.</translation>
        </message>
    </context>
    <context>
        <name>ReportPane</name>
        <message>
            <source>Peri&amp;od</source>
            <translation>Peri&amp;odo</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Este trimestre</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>El trimestre pasado</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>El año pasado</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Otros días</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>De&amp;sde</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Gro&amp;ups</source>
            <translation>Gr&amp;upos</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>To give awa&amp;y: small numbers of people are hidden</source>
            <translation>&amp;Para entregar: se ocultan los números pequeños de personas</translation>
        </message>
        <message>
            <source>Count people group &amp;by group too</source>
            <translation>Contar las personas también grupo a &amp;grupo</translation>
        </message>
        <message>
            <source>Hide nu&amp;mbers below</source>
            <translation>Ocultar números me&amp;nores de</translation>
        </message>
        <message>
            <source>Hide numbers of people below</source>
            <translation>Ocultar números de personas menores de</translation>
        </message>
        <message>
            <source>Take its days and groups</source>
            <translation>Usar sus días y grupos</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Imprimir o guardar como PDF</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Guardar como hoja de cálculo</translation>
        </message>
        <message>
            <source>Save as one list (CSV)</source>
            <translation>Guardar como una lista (CSV)</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Todos los grupos</translation>
        </message>
        <message>
            <source>On {given} figures from {start} to {end} were given away. Taking one from the other, small numbers could be worked out. It is safer to give away the same days and groups again.</source>
            <translation>El {given} se entregaron cifras del {start} al {end}. Restando unas de otras se podrían averiguar números pequeños. Es más seguro volver a entregar los mismos días y grupos.</translation>
        </message>
        <message>
            <source>Give these figures away?</source>
            <translation>¿Entregar estas cifras?</translation>
        </message>
        <message>
            <source>Give them away all the same</source>
            <translation>Entregarlas de todos modos</translation>
        </message>
        <message>
            <source>Make nothing</source>
            <translation>No hacer nada</translation>
        </message>
        <message numerus="yes">
            <source>Fewer than %n people came. So nothing is said here about who they are.</source>
            <translation>
                <numerusform>Vino menos de %n persona. Por eso aquí no se dice nada de quiénes son.</numerusform>
                <numerusform>Vinieron menos de %n personas. Por eso aquí no se dice nada de quiénes son.</numerusform>
            </translation>
        </message>
        <message>
            <source>for inside use</source>
            <comment>part of the name of a file</comment>
            <translation>uso interno</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Hoja de cálculo (*.xlsx)</translation>
        </message>
        <message>
            <source>List (*.csv)</source>
            <translation>Lista (*.csv)</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Guardar las cifras</translation>
        </message>
        <message>
            <source>{file} is in {folder} now.</source>
            <translation>{file} está ahora en {folder}.</translation>
        </message>
    </context>
    <context>
        <name>RescuePanel</name>
        <message>
            <source>The vault is damaged</source>
            <translation>La bóveda está dañada</translation>
        </message>
        <message>
            <source>A file of the vault cannot be read any more, so it was not opened. Nothing was changed.</source>
            <translation>Un archivo de la bóveda ya no se puede leer, así que no se abrió. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Open to &amp;look and save what can be read</source>
            <translation>Abrir para &amp;mirar y guardar lo que se pueda leer</translation>
        </message>
        <message>
            <source>Try &amp;later</source>
            <translation>Intentarlo más &amp;tarde</translation>
        </message>
        <message>
            <source>What can still be read opens to look at, to print and to export. Nothing can be changed in it, and the damaged files stay as they are.</source>
            <translation>Lo que aún se puede leer se abre para mirarlo, imprimirlo y exportarlo. No se puede cambiar nada y los archivos dañados quedan como están.</translation>
        </message>
        <message>
            <source>No backup that is whole was found here.</source>
            <translation>Aquí no se encontró ninguna copia entera.</translation>
        </message>
        <message>
            <source>&amp;Restore this backup</source>
            <translation>&amp;Restaurar esta copia</translation>
        </message>
        <message>
            <source>The newest good backup was made on {when}.</source>
            <translation>La copia buena más reciente se hizo el {when}.</translation>
        </message>
        <message>
            <source>The newest good backup was made on {when}. It holds groups: {groups}, people: {people}, sessions: {sessions}, notes: {notes}.</source>
            <translation>La copia buena más reciente se hizo el {when}. Contiene grupos: {groups}, personas: {people}, sesiones: {sessions}, notas: {notes}.</translation>
        </message>
    </context>
    <context>
        <name>RestorePanel</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurar desde una copia de seguridad</translation>
        </message>
        <message>
            <source>First look at what is in a backup. Nothing is changed before that, and what is there now is set aside, not deleted.</source>
            <translation>Primero mire lo que hay en una copia. Antes de eso no se cambia nada, y lo que hay ahora se aparta, no se borra.</translation>
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation>&amp;Copia de seguridad</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Choose a backup &amp;file</source>
            <translation>Elegir un &amp;archivo de copia</translation>
        </message>
        <message>
            <source>Restore into another fol&amp;der</source>
            <translation>Restaurar en otra car&amp;peta</translation>
        </message>
        <message>
            <source>This is the recovery &amp;code, not a passphrase</source>
            <translation>Esto es el &amp;código de recuperación, no una frase de acceso</translation>
        </message>
        <message>
            <source>What opens this backup does not open the vault that is here now. To put it in the place of that vault, type a passphrase of today, of somebody who may restore, or its recovery code. Without one, restore it into another folder: there it is a vault as it was on that day, with the ways in of that day.</source>
            <translation>Lo que abre esta copia no abre la bóveda que está aquí ahora. Para ponerla en el lugar de esa bóveda, escriba una frase de acceso de hoy, de alguien que pueda restaurar, o su código de recuperación. Sin eso, restáurela en otra carpeta: allí es una bóveda tal como era aquel día, con los accesos de aquel día.</translation>
        </message>
        <message>
            <source>&amp;Today's recovery code, not a passphrase</source>
            <translation>El código de recuperación de &amp;hoy, no una frase de acceso</translation>
        </message>
        <message>
            <source>Passphrase of today</source>
            <translation>Frase de acceso de hoy</translation>
        </message>
        <message>
            <source>No backup was found here</source>
            <translation>Aquí no se encontró ninguna copia</translation>
        </message>
        <message>
            <source>Look &amp;inside</source>
            <translation>&amp;Mirar dentro</translation>
        </message>
        <message>
            <source>&amp;Restore this backup</source>
            <translation>&amp;Restaurar esta copia</translation>
        </message>
        <message>
            <source>It goes into the folder {folder}.</source>
            <translation>Va a la carpeta {folder}.</translation>
        </message>
        <message>
            <source>Made on {when}. It is whole. What it holds is told to a coordinator.</source>
            <translation>Hecha el {when}. Está entera. Lo que contiene se dice a quien coordina.</translation>
        </message>
        <message>
            <source>Made on {when}. It holds groups: {groups}, people: {people}, sessions: {sessions}, notes: {notes}.</source>
            <translation>Hecha el {when}. Contiene grupos: {groups}, personas: {people}, sesiones: {sessions}, notas: {notes}.</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Elegir una copia de seguridad</translation>
        </message>
        <message>
            <source>Backups (*.pgbak)</source>
            <translation>Copias de seguridad (*.pgbak)</translation>
        </message>
        <message>
            <source>Choose the folder for the backup</source>
            <translation>Elegir la carpeta para la copia</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Mark as reviewed</source>
            <translation>Marcar como revisado</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Somebody who speaks {language} well has read the whole text and found it right.</source>
            <translation>Alguien que habla bien {language} ha leído todo el texto y lo ha encontrado correcto.</translation>
        </message>
        <message>
            <source>&amp;Who has read it</source>
            <translation>&amp;Quién lo ha leído</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Cuándo</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>How often</source>
            <translation>Cada cuánto</translation>
        </message>
        <message>
            <source>Also on</source>
            <translation>También el</translation>
        </message>
        <message>
            <source>Not every month has this date. Which day is meant?</source>
            <translation>No todos los meses tienen esta fecha. ¿Qué día se quiere decir?</translation>
        </message>
        <message>
            <source>Which one in the month</source>
            <translation>Cuál del mes</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Día de la semana</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Duración en minutos</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>Primera fecha</translation>
        </message>
        <message>
            <source>It ends on a date</source>
            <translation>Termina en una fecha</translation>
        </message>
        <message>
            <source>Last date</source>
            <translation>Última fecha</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Every few weeks</source>
            <translation>Cada varias semanas</translation>
        </message>
        <message>
            <source>Every month, on a weekday</source>
            <translation>Cada mes, en un día de la semana</translation>
        </message>
        <message>
            <source>Every month, on the same date</source>
            <translation>Cada mes, en la misma fecha</translation>
        </message>
        <message>
            <source>Every few months, on a weekday</source>
            <translation>Cada varios meses, en un día de la semana</translation>
        </message>
        <message>
            <source>Every few months, on the same date</source>
            <translation>Cada varios meses, en la misma fecha</translation>
        </message>
        <message>
            <source>Every year, on the same date</source>
            <translation>Cada año, en la misma fecha</translation>
        </message>
        <message>
            <source>Every few years, on the same date</source>
            <translation>Cada varios años, en la misma fecha</translation>
        </message>
        <message>
            <source>Only once</source>
            <translation>Una sola vez</translation>
        </message>
        <message>
            <source>Not planned yet</source>
            <translation>Aún sin planificar</translation>
        </message>
        <message>
            <source>How many years apart</source>
            <translation>Cada cuántos años</translation>
        </message>
        <message>
            <source>How many weeks apart</source>
            <translation>Cada cuántas semanas</translation>
        </message>
        <message>
            <source>How many months apart</source>
            <translation>Cada cuántos meses</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Elija, por favor</translation>
        </message>
        <message>
            <source>The last day of the month</source>
            <translation>El último día del mes</translation>
        </message>
        <message>
            <source>Day {day}, in months that have it</source>
            <translation>El día {day}, en los meses que lo tienen</translation>
        </message>
        <message>
            <source>The fifth {weekday}, in months that have one</source>
            <translation>El quinto {weekday}, en los meses que lo tienen</translation>
        </message>
        <message>
            <source>The first dates</source>
            <translation>Las primeras fechas</translation>
        </message>
        <message>
            <source>Say first which day of the month is meant.</source>
            <translation>Diga primero qué día del mes se quiere decir.</translation>
        </message>
        <message>
            <source>No date fits. Choose a later last date.</source>
            <translation>No encaja ninguna fecha. Elija una última fecha posterior.</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>The vault is damaged and open to look only.</source>
            <translation>La bóveda está dañada y abierta solo para mirar.</translation>
        </message>
        <message>
            <source>Your way in does not allow this. Ask a coordinator.</source>
            <translation>Su acceso no permite esto. Pregunte a quien coordina.</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>No tomado</translation>
        </message>
        <message>
            <source>{column}: cannot be read</source>
            <translation>{column}: no se puede leer</translation>
        </message>
        <message>
            <source>{column}: has no year</source>
            <translation>{column}: no tiene año</translation>
        </message>
        <message>
            <source>{column}: not everything was taken</source>
            <translation>{column}: no se tomó todo</translation>
        </message>
        <message>
            <source>{column}: there is one already</source>
            <translation>{column}: ya hay uno</translation>
        </message>
        <message>
            <source>{column}: too long</source>
            <translation>{column}: demasiado largo</translation>
        </message>
        <message>
            <source>{column}: may be the other one's</source>
            <translation>{column}: puede ser de la otra persona</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>columna {number}</translation>
        </message>
        <message>
            <source>there is no name</source>
            <translation>no hay nombre</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>el nombre es demasiado largo</translation>
        </message>
        <message>
            <source>a formula stands in place of the name</source>
            <translation>hay una fórmula en lugar del nombre</translation>
        </message>
        <message>
            <source>it may be somebody you have, or no person</source>
            <translation>puede ser alguien que ya tiene, o no ser una persona</translation>
        </message>
        <message>
            <source>left out, as you said</source>
            <translation>queda fuera, como usted dijo</translation>
        </message>
        <message>
            <source>an earlier row of the same person says otherwise</source>
            <translation>una fila anterior de la misma persona dice otra cosa</translation>
        </message>
        <message>
            <source>how they belong to the group was not changed</source>
            <translation>no se cambió cómo pertenece al grupo</translation>
        </message>
        <message>
            <source>some cells were not taken</source>
            <translation>algunas celdas no se tomaron</translation>
        </message>
        <message>
            <source>Only the sheet “{sheet}” was read. Not read: {others}.</source>
            <translation>Solo se leyó la hoja «{sheet}». No se leyeron: {others}.</translation>
        </message>
        <message>
            <source>The file does not say how its letters are written, and was read as {encoding}. Look at the accents of some names; where they are wrong, save it as CSV in UTF-8 and choose it again.</source>
            <translation>El archivo no dice cómo están escritas sus letras y se leyó como {encoding}. Mire los acentos de algunos nombres; si no son correctos, guárdelo como CSV en UTF-8 y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>In row {number} a quotation mark is not closed, so all of them were read as plain signs. Look whether the cells stand in their columns, or close it in the file and choose it again.</source>
            <translation>En la fila {number} no se cierran unas comillas, así que todas se leyeron como signos corrientes. Mire si las celdas están en su columna, o ciérrelas en el archivo y elíjalo de nuevo.</translation>
        </message>
        <message>
            <source>Row {number} was taken for the heading; what stands above it was not read.</source>
            <translation>La fila {number} se tomó por encabezado; lo que está encima no se leyó.</translation>
        </message>
        <message>
            <source>Row {number} was taken for the heading, which is not sure. Take the tick below away if it is a person.</source>
            <translation>La fila {number} se tomó por encabezado, pero no es seguro. Quite la marca de abajo si es una persona.</translation>
        </message>
        <message>
            <source>One row adds others up and is nobody: {numbers}.</source>
            <translation>Una fila suma las demás y no es nadie: {numbers}.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows add others up and are nobody: {numbers}.</source>
            <translation>
                <numerusform>%n fila suma las demás y no es nadie: {numbers}.</numerusform>
                <numerusform>%n filas suman las demás y no son nadie: {numbers}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{field}: years of two digits were taken for the past, 51 for 1951. Look at them again.</source>
            <translation>{field}: los años de dos cifras se tomaron por pasados, 51 por 1951. Mírelos otra vez.</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name to be called</source>
            <translation>Nombre con el que se le llama</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Contacto de emergencia</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Año de nacimiento</translation>
        </message>
        <message>
            <source>Date of joining</source>
            <translation>Fecha de entrada</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Qué le ayuda a participar</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Active, waiting or left</source>
            <translation>Participa, espera o se fue</translation>
        </message>
        <message>
            <source>Age (becomes a year of birth)</source>
            <translation>Edad (se convierte en año de nacimiento)</translation>
        </message>
        <message>
            <source>Row {number}: there is no name.</source>
            <translation>Fila {number}: no hay nombre.</translation>
        </message>
        <message>
            <source>Row {number}: this is too long: {field}.</source>
            <translation>Fila {number}: esto es demasiado largo: {field}.</translation>
        </message>
        <message>
            <source>Row {number}: a formula stands in place of the name.</source>
            <translation>Fila {number}: hay una fórmula en lugar del nombre.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” cannot be read and stays empty.</source>
            <translation>{name}, {field}: «{value}» no se puede leer y queda vacío.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” has no year, so it stays empty.</source>
            <translation>{name}, {field}: «{value}» no tiene año y queda vacío.</translation>
        </message>
        <message>
            <source>{name}, {field}: of “{value}” not everything was taken.</source>
            <translation>{name}, {field}: de «{value}» no se tomó todo.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” was not taken, since there is one already.</source>
            <translation>{name}, {field}: «{value}» no se tomó, porque ya hay otro valor.</translation>
        </message>
        <message>
            <source>{name}, {field}: this is too long and stays empty.</source>
            <translation>{name}, {field}: es demasiado largo y queda vacío.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” may be the other one's and stays empty.</source>
            <translation>{name}, {field}: «{value}» puede ser de la otra persona y queda vacío.</translation>
        </message>
        <message>
            <source>{name}: look whether the name is right. It comes in all the same.</source>
            <translation>{name}: mire si el nombre es correcto. Entra de todos modos.</translation>
        </message>
        <message>
            <source>Row {number}: {name} comes in.</source>
            <translation>Fila {number}: se trae a {name}.</translation>
        </message>
        <message>
            <source>{name}, {field}: “{value}” comes in.</source>
            <translation>{name}, {field}: se trae «{value}».</translation>
        </message>
        <message>
            <source>{name}, {field}: this stays empty, as you said.</source>
            <translation>{name}, {field}: queda vacío, como ha dicho.</translation>
        </message>
        <message>
            <source>One cell needs a look. The person comes in all the same.</source>
            <translation>Una celda necesita una mirada. La persona entra de todos modos.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells need a look. The people come in all the same.</source>
            <translation>
                <numerusform>%n celda necesita una mirada. Las personas entran de todos modos.</numerusform>
                <numerusform>%n celdas necesitan una mirada. Las personas entran de todos modos.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>{field}: some days are written day first, others month first. Look at them again.</source>
            <translation>{field}: unas fechas llevan primero el día y otras el mes. Mírelas otra vez.</translation>
        </message>
        <message>
            <source>Name to print on a certificate</source>
            <translation>Nombre para imprimir en un certificado</translation>
        </message>
        <message>
            <source>{field}: take “{offered}” instead of “{known}”</source>
            <translation>{field}: tomar «{offered}» en lugar de «{known}»</translation>
        </message>
        <message>
            <source>Row {number}, {name}: these may be several people.</source>
            <translation>Fila {number}, {name}: puede que sean varias personas.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: this may be no person.</source>
            <translation>Fila {number}, {name}: puede que no sea una persona.</translation>
        </message>
        <message>
            <source>Row {number} holds {count} people: {names}.</source>
            <translation>La fila {number} contiene {count} personas: {names}.</translation>
        </message>
        <message>
            <source>Row {number} holds two people: {one} and {other}.</source>
            <translation>Fila {number}: son dos personas, {one} y {other}.</translation>
        </message>
        <message>
            <source>Row {number}: {facts}</source>
            <translation>Fila {number}: {facts}</translation>
        </message>
        <message>
            <source>You know: {facts}</source>
            <translation>Usted conoce a: {facts}</translation>
        </message>
        <message>
            <source>Row {number}, {name}: may be {known}, whom you know.</source>
            <translation>Fila {number}, {name}: quizá sea {known}, que usted ya tiene.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the telephone of {known}, whom you know.</source>
            <translation>Fila {number}, {name}: tiene el teléfono de {known}, que usted ya tiene.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the e-mail of {known}, whom you know.</source>
            <translation>Fila {number}, {name}: tiene el correo de {known}, que usted ya tiene.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: may be the person of row {other}.</source>
            <translation>Fila {number}, {name}: puede ser la persona de la fila {other}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the same telephone as row {other}.</source>
            <translation>Fila {number}, {name}: tiene el mismo teléfono que la fila {other}.</translation>
        </message>
        <message>
            <source>Row {number}, {name}: has the same e-mail as row {other}.</source>
            <translation>Fila {number}, {name}: tiene el mismo correo que la fila {other}.</translation>
        </message>
        <message>
            <source>Bring in the marks</source>
            <translation>Traer las marcas</translation>
        </message>
        <message>
            <source>Fill in one person</source>
            <translation>Completar a una persona</translation>
        </message>
        <message numerus="yes">
            <source>Fill in %n people</source>
            <translation>
                <numerusform>Completar a %n persona</numerusform>
                <numerusform>Completar a %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in one person and fill in {filled}</source>
            <translation>Traer a una persona y completar {filled}</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people and fill in {filled}</source>
            <translation>
                <numerusform>Traer a %n persona y completar {filled}</numerusform>
                <numerusform>Traer a %n personas y completar {filled}</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in one person</source>
            <translation>Traer a una persona</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people</source>
            <translation>
                <numerusform>Traer a %n persona</numerusform>
                <numerusform>Traer a %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nobody to bring in.</source>
            <translation>No hay nadie que traer.</translation>
        </message>
        <message numerus="yes">
            <source>No people, so left out: {names} and %n more.</source>
            <translation>
                <numerusform>No son personas y no se incluyen: {names} y %n más.</numerusform>
                <numerusform>No son personas y no se incluyen: {names} y %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>No people, so left out: {names}.</source>
            <translation>No son personas y no se incluyen: {names}.</translation>
        </message>
        <message>
            <source>One person is new.</source>
            <translation>Una persona es nueva.</translation>
        </message>
        <message numerus="yes">
            <source>%n people are new.</source>
            <translation>
                <numerusform>%n persona es nueva.</numerusform>
                <numerusform>%n personas son nuevas.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person you know joins.</source>
            <translation>Entra una persona que usted ya tenía.</translation>
        </message>
        <message numerus="yes">
            <source>%n people you know join.</source>
            <translation>
                <numerusform>Entra %n persona que usted ya tenía.</numerusform>
                <numerusform>Entran %n personas que usted ya tenía.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of one person you know, more will be known.</source>
            <translation>De una persona conocida se sabrá más.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n people you know, more will be known.</source>
            <translation>
                <numerusform>De %n persona conocida se sabrá más.</numerusform>
                <numerusform>De %n personas conocidas se sabrá más.</numerusform>
            </translation>
        </message>
        <message>
            <source>One row cannot be taken. The others can.</source>
            <translation>Una fila no se puede usar. Las demás, sí.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows cannot be taken. The others can.</source>
            <translation>
                <numerusform>Una fila no se puede usar. Las demás, sí.</numerusform>
                <numerusform>%n filas no se pueden usar. Las demás, sí.</numerusform>
            </translation>
        </message>
        <message>
            <source>One new person was added.</source>
            <translation>Se añadió a una persona nueva.</translation>
        </message>
        <message numerus="yes">
            <source>%n new people were added.</source>
            <translation>
                <numerusform>Se añadió a una persona nueva.</numerusform>
                <numerusform>Se añadió a %n personas nuevas.</numerusform>
            </translation>
        </message>
        <message>
            <source>One person you know joined.</source>
            <translation>Entró una persona que usted ya tenía.</translation>
        </message>
        <message numerus="yes">
            <source>%n people you know joined.</source>
            <translation>
                <numerusform>Entró una persona que usted ya tenía.</numerusform>
                <numerusform>Entraron %n personas que usted ya tenía.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of one person you know, more is known now.</source>
            <translation>De una persona conocida se sabe ahora más.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n people you know, more is known now.</source>
            <translation>
                <numerusform>De %n persona conocida se sabe ahora más.</numerusform>
                <numerusform>De %n personas conocidas se sabe ahora más.</numerusform>
            </translation>
        </message>
        <message>
            <source>One row was about somebody of an earlier row.</source>
            <translation>Una fila era de alguien de una fila anterior.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows were about people of earlier rows.</source>
            <translation>
                <numerusform>%n fila era de una persona de una fila anterior.</numerusform>
                <numerusform>%n filas eran de personas de filas anteriores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Days that were called off or are to come got no marks: {days}.</source>
            <translation>Los días cancelados o por venir no recibieron marcas: {days}.</translation>
        </message>
        <message>
            <source>One mark was brought in.</source>
            <translation>Se trajo una marca.</translation>
        </message>
        <message numerus="yes">
            <source>%n marks were brought in.</source>
            <translation>
                <numerusform>Se trajo %n marca.</numerusform>
                <numerusform>Se trajeron %n marcas.</numerusform>
            </translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>fila {number}</translation>
        </message>
        <message numerus="yes">
            <source>Left out: {names} and %n more.</source>
            <translation>
                <numerusform>Quedan fuera: {names} y %n más.</numerusform>
                <numerusform>Quedan fuera: {names} y %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out: {names}.</source>
            <translation>Quedan fuera: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>Not all was taken of: {names} and %n more.</source>
            <translation>
                <numerusform>No se tomó todo de: {names} y %n más.</numerusform>
                <numerusform>No se tomó todo de: {names} y %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all was taken of: {names}.</source>
            <translation>No se tomó todo de: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>How they belong to the group was not changed, though the list says otherwise: {names} and %n more.</source>
            <translation>
                <numerusform>Cómo pertenecen al grupo no cambió, aunque la lista diga otra cosa: {names} y %n más.</numerusform>
                <numerusform>Cómo pertenecen al grupo no cambió, aunque la lista diga otra cosa: {names} y %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>How they belong to the group was not changed, though the list says otherwise: {names}.</source>
            <translation>Cómo pertenecen al grupo no cambió, aunque la lista diga otra cosa: {names}.</translation>
        </message>
        <message>
            <source>One person waits for a place.</source>
            <translation>Una persona queda en lista de espera.</translation>
        </message>
        <message numerus="yes">
            <source>%n people wait for a place.</source>
            <translation>
                <numerusform>Una persona queda en lista de espera.</numerusform>
                <numerusform>%n personas quedan en lista de espera.</numerusform>
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
            <translation>alguien</translation>
        </message>
        <message>
            <source>{name} ({task})</source>
            <translation>{name} ({task})</translation>
        </message>
        <message>
            <source>{name} (asked)</source>
            <translation>{name} (falta su respuesta)</translation>
        </message>
        <message>
            <source>Nobody leads</source>
            <translation>Nadie dirige</translation>
        </message>
        <message>
            <source>{name} is away until {date}</source>
            <translation>{name} no está hasta el {date}</translation>
        </message>
        <message>
            <source>{what} of {name} does not hold any more on that day</source>
            <translation>{what} de {name} ya no es válido ese día</translation>
        </message>
        <message>
            <source>{name} is in two places at that hour</source>
            <translation>{name} está en dos lugares a esa hora</translation>
        </message>
        <message>
            <source>{name} is with {group} too at that hour</source>
            <translation>{name} está también con {group} a esa hora</translation>
        </message>
        <message>
            <source>was taken out of this session, or said no</source>
            <translation>se quitó de esta sesión, o dijo que no</translation>
        </message>
        <message>
            <source>away until {date}</source>
            <translation>ausente hasta el {date}</translation>
        </message>
        <message>
            <source>with {group} at that hour</source>
            <translation>con {group} a esa hora</translation>
        </message>
        <message>
            <source>{what} does not hold any more on that day</source>
            <translation>{what} ya no es válido ese día</translation>
        </message>
        <message>
            <source>{number} of {wanted} lead</source>
            <translation>Dirigen {number} de {wanted}</translation>
        </message>
    </context>
    <context>
        <name>RulesPane</name>
        <message>
            <source>A rule names facts and proposes a call, on Today and when a session is finished. You decide. Nothing is ever sent, and nobody is graded.</source>
            <translation>Una regla nombra hechos y propone una llamada, en Hoy y al terminar una sesión. Decides tú. Nunca se envía nada ni se califica a nadie.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>As in all groups</source>
            <translation>Como en todos los grupos</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Somebody missed sessions running</source>
            <translation>Alguien faltó a varias sesiones seguidas</translation>
        </message>
        <message>
            <source>Somebody came to few of the sessions</source>
            <translation>Alguien vino a pocas sesiones</translation>
        </message>
        <message>
            <source>Somebody came for the first time</source>
            <translation>Alguien vino por primera vez</translation>
        </message>
        <message>
            <source>Somebody is back from days away</source>
            <translation>Alguien vuelve tras unos días de ausencia</translation>
        </message>
        <message>
            <source>Nothing was heard of somebody who is paused</source>
            <translation>No hay noticias de alguien en pausa</translation>
        </message>
        <message>
            <source>Rules for calls</source>
            <translation>Reglas para las llamadas</translation>
        </message>
        <message>
            <source>This group has rules of its own.</source>
            <translation>Este grupo tiene sus propias reglas.</translation>
        </message>
        <message>
            <source>As in all groups, until you change something here.</source>
            <translation>Como en todos los grupos, hasta que cambies algo aquí.</translation>
        </message>
        <message>
            <source>How many sessions missed</source>
            <translation>Cuántas sesiones seguidas</translation>
        </message>
        <message>
            <source>Fewer than so many of a hundred (from four sessions on)</source>
            <translation>Menos de tantas de cada cien (a partir de cuatro sesiones)</translation>
        </message>
        <message>
            <source>In how many weeks</source>
            <translation>En cuántas semanas</translation>
        </message>
        <message>
            <source>For how many weeks</source>
            <translation>Desde hace cuántas semanas</translation>
        </message>
        <message>
            <source>Call within how many days</source>
            <translation>Llamar en cuántos días</translation>
        </message>
        <message>
            <source>all groups</source>
            <translation>todos los grupos</translation>
        </message>
        <message>
            <source>The rules of all groups hold here too.</source>
            <translation>Aquí valen también las reglas de todos los grupos.</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>Whom to ring</source>
            <translation>A quién llamar</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Where we are today</source>
            <translation>Dónde estamos hoy</translation>
        </message>
        <message>
            <source>No crisis line is kept. Ring the emergency number of your country.</source>
            <translation>No hay ninguna línea de crisis anotada. Llama al número de emergencias de tu país.</translation>
        </message>
        <message>
            <source>Add a help line</source>
            <translation>Añadir una línea de ayuda</translation>
        </message>
        <message>
            <source>Your organisation has not written down yet what is to be done, and whom to ring inside.</source>
            <translation>Tu organización aún no ha escrito qué hay que hacer ni a quién llamar dentro.</translation>
        </message>
        <message>
            <source>Write the steps</source>
            <translation>Escribir los pasos</translation>
        </message>
        <message>
            <source>Nobody can see that this page was opened.</source>
            <translation>Nadie puede ver que se ha abierto esta página.</translation>
        </message>
        <message>
            <source>Print the help card</source>
            <translation>Imprimir la tarjeta de ayuda</translation>
        </message>
        <message>
            <source>Change the steps</source>
            <translation>Cambiar los pasos</translation>
        </message>
        <message>
            <source>{name}: {phone}</source>
            <translation>{name}: {phone}</translation>
        </message>
        <message>
            <source>No place is written down.</source>
            <translation>No hay ningún lugar anotado.</translation>
        </message>
        <message>
            <source>Open the register of {group}</source>
            <translation>Abrir la lista de {group}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>SafetyPane</name>
        <message>
            <source>What is to be done when somebody is in danger, whom to ring inside, and the words whoever must report has to say. Everybody with a way in reads it with Ctrl+E, from every page and without the internet.</source>
            <translation>Qué hay que hacer cuando alguien corre peligro, a quién llamar dentro y las palabras que debe decir quien tiene que informar. Todos los que tienen acceso lo leen con Ctrl+E, desde cualquier página y sin internet.</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Añadir un paso</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>As which step</source>
            <translation>Como qué paso</translation>
        </message>
        <message>
            <source>See Help now</source>
            <translation>Ver Ayuda ahora</translation>
        </message>
        <message>
            <source>The step is kept.</source>
            <translation>El paso está guardado.</translation>
        </message>
        <message>
            <source>The step is taken out.</source>
            <translation>El paso se ha quitado.</translation>
        </message>
    </context>
    <context>
        <name>SameHour</name>
        <message>
            <source>At that hour the group already meets on {day}. There would be two sessions.</source>
            <translation>A esa hora el grupo ya se reúne el {day}. Habría dos sesiones.</translation>
        </message>
        <message>
            <source>Two sessions at one hour?</source>
            <translation>¿Dos sesiones a la misma hora?</translation>
        </message>
        <message>
            <source>Have both</source>
            <translation>Tener las dos</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>Elegir otra hora</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search or do</source>
            <translation>Buscar o hacer</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer letters, or another spelling.</source>
            <translation>No se encontró nada. Pruebe con menos letras o escrito de otra forma.</translation>
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
            <translation>Cambiar la serie</translation>
        </message>
        <message>
            <source>The sessions of the coming year are planned at once.</source>
            <translation>Las sesiones del próximo año se planifican de una vez.</translation>
        </message>
        <message>
            <source>Plan the series</source>
            <translation>Planificar la serie</translation>
        </message>
        <message>
            <source>From {date} on the series is as you changed it.</source>
            <translation>Desde el {date}, la serie es como usted la ha cambiado.</translation>
        </message>
        <message>
            <source>The series begins on {date}.</source>
            <translation>La serie empieza el {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n holiday(s) are left out.</source>
            <translation>
                <numerusform>Se deja fuera %n festivo.</numerusform>
                <numerusform>Se dejan fuera %n festivos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Change session</source>
            <translation>Cambiar la sesión</translation>
        </message>
        <message>
            <source>Set the &amp;topic</source>
            <translation>Poner el &amp;tema</translation>
        </message>
        <message>
            <source>Write the &amp;steps</source>
            <translation>Escribir los &amp;pasos</translation>
        </message>
        <message>
            <source>&amp;Move it to another day, time or place</source>
            <translation>Ca&amp;mbiar de día, hora o lugar</translation>
        </message>
        <message>
            <source>&amp;Cancel it, with a reason</source>
            <translation>&amp;Cancelarla, con un motivo</translation>
        </message>
        <message>
            <source>It did &amp;not happen</source>
            <translation>&amp;No se hizo</translation>
        </message>
        <message>
            <source>Who steps in to &amp;lead</source>
            <translation>Quién s&amp;ustituye para facilitar</translation>
        </message>
        <message>
            <source>Put it into the t&amp;rash</source>
            <translation>Ponerla en la pape&amp;lera</translation>
        </message>
        <message>
            <source>&amp;Plan it after all</source>
            <translation>&amp;Planificarla de todos modos</translation>
        </message>
        <message>
            <source>{group}, {day_and_time}</source>
            <translation>{group}, {day_and_time}</translation>
        </message>
        <message>
            <source>Debrief, {group}, {day_and_time}</source>
            <translation>Repaso, {group}, {day_and_time}</translation>
        </message>
        <message>
            <source>Debrief, {group}</source>
            <translation>Repaso, {group}</translation>
        </message>
        <message>
            <source>Note, {group}, {day_and_time}</source>
            <translation>Nota, {group}, {day_and_time}</translation>
        </message>
        <message>
            <source>Note, {group}</source>
            <translation>Nota, {group}</translation>
        </message>
        <message>
            <source>{group}, {day}</source>
            <translation>{group}, {day}</translation>
        </message>
        <message>
            <source>This session is finished. What you change is kept all the same.</source>
            <translation>Esta sesión está terminada. Lo que cambie se guarda igualmente.</translation>
        </message>
        <message>
            <source>This session is still to come. Who leads: {names}</source>
            <translation>Esta sesión aún no ha llegado. Dirige: {names}</translation>
        </message>
        <message>
            <source>This session is still to come, and nobody leads it yet.</source>
            <translation>Esta sesión aún no ha llegado, y nadie la dirige todavía.</translation>
        </message>
        <message>
            <source>This session is still to come.</source>
            <translation>Esta sesión aún no ha llegado.</translation>
        </message>
        <message>
            <source>This session is not there any more</source>
            <translation>Esta sesión ya no está aquí</translation>
        </message>
        <message>
            <source>It was taken back or is in the trash. The calendar shows what is planned.</source>
            <translation>Se deshizo o está en la papelera. El calendario muestra lo previsto.</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>This session was cancelled.</source>
            <translation>Esta sesión se canceló.</translation>
        </message>
        <message>
            <source>This session was cancelled: {reason}</source>
            <translation>Esta sesión se canceló: {reason}</translation>
        </message>
        <message>
            <source>This session did not happen.</source>
            <translation>Esta sesión no se hizo.</translation>
        </message>
        <message>
            <source>This session did not happen: {reason}</source>
            <translation>Esta sesión no se hizo: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SessionsTab</name>
        <message>
            <source>Add one session</source>
            <translation>Añadir una sesión</translation>
        </message>
        <message>
            <source>Save for a calendar</source>
            <translation>Guardar para un calendario</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>Quién dirige</translation>
        </message>
        <message>
            <source>No session yet. Plan a series, or add one session.</source>
            <translation>Aún no hay sesiones. Planifique una serie o añada una sesión.</translation>
        </message>
        <message>
            <source>Sessions of the group</source>
            <translation>Sesiones del grupo</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Vinieron</translation>
        </message>
        <message>
            <source>Topic or reason</source>
            <translation>Tema o motivo</translation>
        </message>
        <message>
            <source>Add another rhythm</source>
            <translation>Añadir otro ritmo</translation>
        </message>
        <message>
            <source>Plan a series</source>
            <translation>Planificar una serie</translation>
        </message>
        <message>
            <source>Change a rhythm</source>
            <translation>Cambiar un ritmo</translation>
        </message>
        <message>
            <source>Hide the rhythms</source>
            <translation>Ocultar los ritmos</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n session(s)</source>
            <translation>
                <numerusform>Cancelar %n sesión</numerusform>
                <numerusform>Cancelar %n sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) are cancelled.</source>
            <translation>
                <numerusform>%n sesión está cancelada.</numerusform>
                <numerusform>%n sesiones están canceladas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session of {date} is cancelled.</source>
            <translation>La sesión del {date} está cancelada.</translation>
        </message>
        <message>
            <source>Plan it again</source>
            <translation>Planificarla de nuevo</translation>
        </message>
        <message>
            <source>The session of {date} takes place.</source>
            <translation>La sesión del {date} se celebra.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change: {rhythm}</source>
            <translation>Cambiar: {rhythm}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>End: {rhythm}</source>
            <translation>Terminar: {rhythm}</translation>
        </message>
        <message numerus="yes">
            <source>Make %n past session(s)</source>
            <translation>
                <numerusform>Crear %n sesión pasada</numerusform>
                <numerusform>Crear %n sesiones pasadas</numerusform>
            </translation>
        </message>
        <message>
            <source>From {date}</source>
            <translation>Desde el {date}</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Hasta el {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) since {date} are not written down</source>
            <translation>
                <numerusform>%n sesión desde el {date} no está anotada</numerusform>
                <numerusform>%n sesiones desde el {date} no están anotadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past session(s) can be filled in now</source>
            <translation>
                <numerusform>Ahora se puede rellenar %n sesión pasada</numerusform>
                <numerusform>Ahora se pueden rellenar %n sesiones pasadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned session(s) are taken away.</source>
            <translation>
                <numerusform>Se quita %n sesión prevista.</numerusform>
                <numerusform>Se quitan %n sesiones previstas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay, with a mark, a note or a topic.</source>
            <translation>
                <numerusform>%n queda, con una marca, una nota o un tema.</numerusform>
                <numerusform>%n quedan, con una marca, una nota o un tema.</numerusform>
            </translation>
        </message>
        <message>
            <source>End “{rhythm}”?</source>
            <translation>¿Terminar «{rhythm}»?</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Dejar que siga</translation>
        </message>
        <message>
            <source>Ended: {rhythm}. Sessions with a mark, a note or a topic stay.</source>
            <translation>Terminado: {rhythm}. Las sesiones con una marca, una nota o un tema quedan.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>Líneas de ayuda</translation>
        </message>
        <message>
            <source>Help line</source>
            <translation>Línea de ayuda</translation>
        </message>
        <message>
            <source>Help line in other languages</source>
            <translation>Línea de ayuda en otros idiomas</translation>
        </message>
        <message>
            <source>Steps of Help now</source>
            <translation>Pasos de Ayuda ahora</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>The vault</source>
            <translation>La bóveda</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Health of the vault</source>
            <translation>Salud de la bóveda</translation>
        </message>
        <message>
            <source>Is everything all right?</source>
            <translation>¿Está todo bien?</translation>
        </message>
        <message>
            <source>People with access</source>
            <translation>Personas con acceso</translation>
        </message>
        <message>
            <source>Person with access</source>
            <translation>Persona con acceso</translation>
        </message>
        <message>
            <source>Take the way in away?</source>
            <translation>¿Quitar el acceso?</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Quién hizo qué</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SheetPane</name>
        <message>
            <source>Make a new sheet</source>
            <translation>Hacer una hoja nueva</translation>
        </message>
        <message>
            <source>I have it on paper</source>
            <translation>Ya la tengo en papel</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>Mostrar el código otra vez</translation>
        </message>
        <message>
            <source>Type these two parts from your sheet. Then you know it can be relied on.</source>
            <translation>Escriba estas dos partes de su hoja. Así sabrá que puede confiar en ella.</translation>
        </message>
        <message>
            <source>Print it or copy it by hand, and keep it away from this computer. Destroy the old sheet.</source>
            <translation>Imprímala o cópiela a mano, y guárdela lejos de este ordenador. Destruya la hoja vieja.</translation>
        </message>
        <message>
            <source>The recovery sheet opens the vault when the passphrase is forgotten. Once there is a new sheet, the old one opens nothing any more.</source>
            <translation>La hoja de recuperación abre la bóveda si se olvida la frase de acceso. Cuando hay una hoja nueva, la vieja ya no abre nada.</translation>
        </message>
        <message>
            <source>The new recovery sheet is in force. Destroy the old one.</source>
            <translation>La nueva hoja de recuperación ya sirve. Destruya la vieja.</translation>
        </message>
    </context>
    <context>
        <name>SheetPanel</name>
        <message>
            <source>Your recovery sheet</source>
            <translation>Su hoja de recuperación</translation>
        </message>
        <message>
            <source>I &amp;have it on paper</source>
            <translation>Ya la &amp;tengo en papel</translation>
        </message>
        <message>
            <source>If the passphrase is ever forgotten, this code is the only other way in. Print it or copy it by hand, and keep it away from this computer.</source>
            <translation>Si se olvida la frase de acceso, este código es la única otra manera de entrar. Imprímalo o cópielo a mano, y guárdelo lejos de este ordenador.</translation>
        </message>
        <message>
            <source>If the passphrase is ever forgotten, this code is the only other way in. Print it or copy it by hand, and keep it away from this computer. Sheets made earlier open nothing any more.</source>
            <translation>Si se olvida la frase de acceso, este código es la única otra manera de entrar. Imprímalo o cópielo a mano, y guárdelo lejos de este ordenador. Las hojas hechas antes ya no abren nada.</translation>
        </message>
    </context>
    <context>
        <name>SheetsPane</name>
        <message>
            <source>No sign-in sheet of this group was printed yet.</source>
            <translation>Aún no se imprimió ninguna hoja de asistencia de este grupo.</translation>
        </message>
        <message>
            <source>Printed sheets</source>
            <translation>Hojas impresas</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>For the session of</source>
            <translation>Para la sesión del</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impresa</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Por quién</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
    </context>
    <context>
        <name>ShutOutPane</name>
        <message>
            <source>Unknown, {picture}</source>
            <translation>Sin nombre, {picture}</translation>
        </message>
        <message>
            <source>Coordinator without a name yet</source>
            <translation>Coordinación, todavía sin nombre</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Only take it away</source>
            <translation>Solo quitarlo</translation>
        </message>
        <message>
            <source>Take it away and change the key</source>
            <translation>Quitarlo y cambiar la clave</translation>
        </message>
        <message>
            <source>Keep a new backup now, and then delete these</source>
            <translation>Guardar ahora una copia nueva y después eliminar estas</translation>
        </message>
        <message>
            <source>A fresh backup is made first and opened once to prove it. Copies that you keep elsewhere are not touched: delete them yourself.</source>
            <translation>Primero se hace una copia nueva y se abre una vez para probarla. Las copias que guarde en otro sitio no se tocan: bórrelas usted.</translation>
        </message>
        <message>
            <source>This person has no way in any more.</source>
            <translation>Esta persona ya no tiene acceso.</translation>
        </message>
        <message>
            <source>{name} cannot open this vault from now on.</source>
            <translation>{name} no podrá abrir esta bóveda a partir de ahora.</translation>
        </message>
        <message>
            <source>Somebody skilled may have kept the key of the vault: as long as it is not changed, {name} can read with it what is written later. The change takes a few seconds, and nobody's passphrase changes.</source>
            <translation>Alguien hábil puede haberse quedado con la clave de la bóveda: mientras no se cambie, {name} puede leer con ella lo que se escriba más tarde. El cambio tarda unos segundos y no cambia la frase de acceso de nadie.</translation>
        </message>
        <message>
            <source>Somebody skilled may have kept the key of the vault: {name} can read with it what is written later. To change the key, change your passphrase and make a new recovery sheet first.</source>
            <translation>Alguien hábil puede haberse quedado con la clave de la bóveda: {name} puede leer con ella lo que se escriba más tarde. Para cambiar la clave, cambie antes su frase de acceso y haga una hoja de recuperación nueva.</translation>
        </message>
        <message>
            <source>{name} can open it with the passphrase of then.</source>
            <translation>{name} puede abrirla con la frase de acceso de entonces.</translation>
        </message>
        <message>
            <source>{name} cannot open it with a passphrase, only with a kept key.</source>
            <translation>{name} no puede abrirla con una frase de acceso, solo con una clave guardada.</translation>
        </message>
        <message>
            <source>No backup here lets {name} in. Copies that they made themselves stay readable to them.</source>
            <translation>Ninguna copia de aquí deja entrar a {name}. Las copias que haya hecho por su cuenta le siguen siendo legibles.</translation>
        </message>
        <message>
            <source>No backup here lets {name} in with a passphrase. Somebody skilled who kept the key can read those below. Copies that they made themselves stay readable to them.</source>
            <translation>Ninguna copia de aquí deja entrar a {name} con una frase de acceso. Alguien hábil que se haya quedado con la clave puede leer las de abajo. Las copias que haya hecho por su cuenta le siguen siendo legibles.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) let {name} in with the passphrase of then, the newest of {day}, in {places}. Copies that they made themselves stay readable to them.</source>
            <translation>
                <numerusform>%n copia deja entrar a {name} con la frase de acceso de entonces, del {day}, en {places}. Las copias que haya hecho por su cuenta le siguen siendo legibles.</numerusform>
                <numerusform>%n copias dejan entrar a {name} con la frase de acceso de entonces, la más nueva del {day}, en {places}. Las copias que haya hecho por su cuenta le siguen siendo legibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has no way in any more, and the key is a new one. %n older backup(s) were deleted.</source>
            <translation>
                <numerusform>{name} ya no tiene acceso y la clave es nueva. Se eliminó %n copia anterior.</numerusform>
                <numerusform>{name} ya no tiene acceso y la clave es nueva. Se eliminaron %n copias anteriores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has no way in any more. %n older backup(s) were deleted.</source>
            <translation>
                <numerusform>{name} ya no tiene acceso. Se eliminó %n copia anterior.</numerusform>
                <numerusform>{name} ya no tiene acceso. Se eliminaron %n copias anteriores.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} has no way in any more, and the key is a new one.</source>
            <translation>{name} ya no tiene acceso y la clave es nueva.</translation>
        </message>
        <message>
            <source>{name} has no way in any more.</source>
            <translation>{name} ya no tiene acceso.</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Another paper</source>
            <translation>Otra hoja</translation>
        </message>
    </context>
    <context>
        <name>SignPanel</name>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Signed by {name}</source>
            <translation>Firma: {name}</translation>
        </message>
        <message>
            <source>Signed by: you are asked for your name once</source>
            <translation>Firma: se le pregunta su nombre una sola vez</translation>
        </message>
    </context>
    <context>
        <name>SignedNote</name>
        <message>
            <source>Add to this note</source>
            <translation>Añadir a esta nota</translation>
        </message>
        <message>
            <source>What is to be added?</source>
            <translation>¿Qué quiere añadir?</translation>
        </message>
        <message>
            <source>Addition to the note</source>
            <translation>Añadido a la nota</translation>
        </message>
        <message>
            <source>An addition is signed at once, with the day and time.</source>
            <translation>Lo añadido se firma al momento, con el día y la hora.</translation>
        </message>
        <message>
            <source>Sign the addition</source>
            <translation>Firmar lo añadido</translation>
        </message>
        <message>
            <source>Added by {name}, {when}</source>
            <translation>Lo añadió {name}, {when}</translation>
        </message>
        <message>
            <source>Added, {when}</source>
            <translation>Añadido, {when}</translation>
        </message>
        <message>
            <source>Signed by {name}, {when}</source>
            <translation>Firma: {name}, {when}</translation>
        </message>
        <message>
            <source>Signed, {when}</source>
            <translation>Firmada, {when}</translation>
        </message>
    </context>
    <context>
        <name>Span</name>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>El año pasado</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Este trimestre</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>El trimestre pasado</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Otros días</translation>
        </message>
    </context>
    <context>
        <name>SpokenPane</name>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Id&amp;ioma</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>See the flyer</source>
            <translation>Ver el cartel</translation>
        </message>
        <message>
            <source>In other languages</source>
            <translation>En otros idiomas</translation>
        </message>
        <message>
            <source>Papers in a language say this. What is left empty is said as the group says it.</source>
            <translation>Las hojas en un idioma dicen esto. Lo que queda vacío se dice como lo dice el grupo.</translation>
        </message>
        <message>
            <source>{language} (written)</source>
            <translation>{language} (escrito)</translation>
        </message>
        <message>
            <source>Name outside</source>
            <translation>Nombre hacia fuera</translation>
        </message>
        <message>
            <source>What the group is for</source>
            <translation>Para qué es el grupo</translation>
        </message>
        <message>
            <source>Words of welcome</source>
            <translation>Palabras de bienvenida</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>What this group has agreed on</source>
            <translation>Lo que este grupo ha acordado</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Ahora: {text}</translation>
        </message>
    </context>
    <context>
        <name>StandInPane</name>
        <message>
            <source>Who steps in?</source>
            <translation>¿Quién sustituye?</translation>
        </message>
        <message>
            <source>Leads this session</source>
            <translation>Facilita esta sesión</translation>
        </message>
        <message>
            <source>{name} does not step in</source>
            <translation>{name} no sustituye</translation>
        </message>
        <message>
            <source>{name} leads this session.</source>
            <translation>{name} facilita esta sesión.</translation>
        </message>
        <message>
            <source>{name} does not lead this session any more.</source>
            <translation>{name} ya no facilita esta sesión.</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <source>When it meets</source>
            <translation>Cuándo se reúne</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Quién lo facilita</translation>
        </message>
        <message>
            <source>A name, or nothing for now.</source>
            <translation>Un nombre, o nada por ahora.</translation>
        </message>
        <message>
            <source>Who leads it with them</source>
            <translation>Quién más lo facilita</translation>
        </message>
        <message>
            <source>Start the group</source>
            <translation>Empezar el grupo</translation>
        </message>
        <message>
            <source>Start a group</source>
            <translation>Empezar un grupo</translation>
        </message>
        <message>
            <source>A name is enough. Everything can be changed later.</source>
            <translation>Basta con un nombre. Todo se puede cambiar después.</translation>
        </message>
        <message>
            <source>{group} was started</source>
            <translation>Ya está en marcha: {group}</translation>
        </message>
    </context>
    <context>
        <name>Stepping</name>
        <message>
            <source>Undone: {work}</source>
            <translation>Deshecho: {work}</translation>
        </message>
        <message>
            <source>Done again: {work}</source>
            <translation>Rehecho: {work}</translation>
        </message>
        <message>
            <source>{done} Nothing more can be taken back.</source>
            <comment>{done}: a fact with its full stop</comment>
            <translation>{done} No queda nada más que deshacer.</translation>
        </message>
        <message>
            <source>{name} not marked</source>
            <translation>{name} sin marcar</translation>
        </message>
        <message>
            <source>{name} {mark}</source>
            <comment>such as: José present</comment>
            <translation>{name}, {mark}</translation>
        </message>
        <message>
            <source>{work}: {names}</source>
            <translation>{work}: {names}</translation>
        </message>
        <message numerus="yes">
            <source>{work}: %n person(s)</source>
            <translation>
                <numerusform>{work}: %n persona</numerusform>
                <numerusform>{work}: %n personas</numerusform>
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
            <translation>Guardar mejor la frase de acceso</translation>
        </message>
        <message>
            <source>Keep it better</source>
            <translation>Guardarla mejor</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>This is not your passphrase. Nothing was done. Try again.</source>
            <translation>Esta no es su frase de acceso. No se hizo nada. Inténtelo otra vez.</translation>
        </message>
        <message>
            <source>Your passphrase is kept better now</source>
            <translation>Su frase de acceso está ahora mejor guardada</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Search or do: Ctrl+K</source>
            <translation>Buscar o hacer: Ctrl+K</translation>
        </message>
        <message>
            <source>Search or do</source>
            <translation>Buscar o hacer</translation>
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
            <translation>Letra más pequeña</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Letra más grande</translation>
        </message>
        <message>
            <source>Lock ({name})</source>
            <translation>Bloquear ({name})</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Help now (Ctrl+E)</source>
            <translation>Ayuda ahora (Ctrl+E)</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
    </context>
    <context>
        <name>TabbedPane</name>
        <message>
            <source>What to see</source>
            <translation>Qué ver</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Show only rows with</source>
            <translation>Mostrar solo filas con</translation>
        </message>
        <message>
            <source>No row has these letters.</source>
            <translation>Ninguna fila tiene estas letras.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Leyendo la lista</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Esta página</translation>
        </message>
        <message>
            <source>Sort by {column}</source>
            <translation>Ordenar por {column}</translation>
        </message>
        <message>
            <source>Sorted by {column}</source>
            <translation>Ordenado por {column}</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPane</name>
        <message>
            <source>No template of your own yet.</source>
            <translation>Aún no hay ninguna plantilla propia.</translation>
        </message>
        <message>
            <source>Keep the headings that stand in the note now as a template named</source>
            <translation>Guardar los títulos que están ahora en la nota como plantilla con el nombre</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nombre de la plantilla</translation>
        </message>
        <message>
            <source>Take out what was said that evening first: every note may begin with it.</source>
            <translation>Quite antes lo que se dijo esa tarde: cualquier nota puede empezar con ella.</translation>
        </message>
        <message>
            <source>Keep as a template</source>
            <translation>Guardar como plantilla</translation>
        </message>
        <message>
            <source>Begin with it</source>
            <translation>Empezar con ella</translation>
        </message>
        <message>
            <source>Begin with {name}</source>
            <translation>Empezar con {name}</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <source>Take the template {name} away</source>
            <translation>Quitar la plantilla {name}</translation>
        </message>
        <message>
            <source>The template {name} is taken away.</source>
            <translation>La plantilla {name} se ha quitado.</translation>
        </message>
        <message>
            <source>Type a name for the template first.</source>
            <translation>Escriba antes un nombre para la plantilla.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>A template does without names. Take these out of the note first: {names}</source>
            <translation>Una plantilla va sin nombres. Quite antes estos de la nota: {names}</translation>
        </message>
        <message>
            <source>Notes can begin with {name} from now on.</source>
            <translation>Desde ahora las notas pueden empezar con {name}.</translation>
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
            <translation>Marcar con motivo</translation>
        </message>
        <message>
            <source>Add a follow-up</source>
            <translation>Añadir un seguimiento</translation>
        </message>
        <message>
            <source>Open this person’s page</source>
            <translation>Abrir la página de esta persona</translation>
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
            <translation>Aún no hay grupos.</translation>
        </message>
        <message>
            <source>Start your first group</source>
            <translation>Empezar su primer grupo</translation>
        </message>
        <message>
            <source>No session today.</source>
            <translation>Hoy no hay sesiones.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <source>Follow-ups of this week</source>
            <translation>Seguimientos de esta semana</translation>
        </message>
        <message>
            <source>Coming sessions</source>
            <translation>Próximas sesiones</translation>
        </message>
        <message>
            <source>All follow-ups</source>
            <translation>Todos los seguimientos</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Abrir el calendario</translation>
        </message>
        <message>
            <source>Today, {date}</source>
            <translation>Hoy, {date}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest backup did not reach the second place, {place}, which stopped answering. It lies beside the vault. See that the place is there, and keep a backup now.</source>
            <translation>La copia más reciente no llegó al segundo lugar, {place}, que dejó de responder. Está junto a la bóveda. Compruebe que el lugar esté ahí y guarde ahora una copia.</translation>
        </message>
        <message>
            <source>No backup went to the second place for fourteen days.</source>
            <translation>Hace catorce días que no llegó ninguna copia al segundo lugar.</translation>
        </message>
        <message>
            <source>No restore of a backup was tried for three months. It takes a minute.</source>
            <translation>Desde hace tres meses no se ha probado a restaurar una copia. Lleva un minuto.</translation>
        </message>
        <message>
            <source>Go to the backups</source>
            <translation>Ir a las copias de seguridad</translation>
        </message>
        <message numerus="yes">
            <source>Finished: %n person(s) came</source>
            <translation>
                <numerusform>Terminada: vino una persona</numerusform>
                <numerusform>Terminada: vinieron %n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) expected</source>
            <translation>
                <numerusform>Se espera a una persona</numerusform>
                <numerusform>Se espera a %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>{time}  {group}</source>
            <translation>{time}  {group}</translation>
        </message>
        <message>
            <source>{name} leads and is away until {date}. Who steps in?</source>
            <translation>{name} facilita y no estará hasta el {date}. ¿Quién sustituye?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the next two weeks have nobody who leads.</source>
            <translation>
                <numerusform>%n sesión de las próximas dos semanas no tiene a nadie que la dirija.</numerusform>
                <numerusform>%n sesiones de las próximas dos semanas no tienen a nadie que las dirija.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the rota</source>
            <translation>Abrir los turnos</translation>
        </message>
        <message>
            <source>Open the rota: who leads the coming sessions</source>
            <translation>Abrir los turnos: quién dirige las próximas sesiones</translation>
        </message>
        <message>
            <source>Choose who steps in</source>
            <translation>Elegir quién sustituye</translation>
        </message>
        <message>
            <source>Choose who steps in to lead {group}</source>
            <translation>Elegir quién sustituye para facilitar {group}</translation>
        </message>
        <message>
            <source>Cancelled: {reason}</source>
            <translation>Cancelada: {reason}</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Did not happen: {reason}</source>
            <translation>No se hizo: {reason}</translation>
        </message>
        <message>
            <source>Did not happen</source>
            <translation>No se hizo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open tonight’s register</source>
            <translation>Abrir la lista de esta noche</translation>
        </message>
        <message>
            <source>Open today’s register</source>
            <translation>Abrir la lista de hoy</translation>
        </message>
        <message>
            <source>Open the register of {group}, {date}, {time}</source>
            <translation>Abrir la lista de {group}, {date}, {time}</translation>
        </message>
        <message>
            <source>No register yet: {date_and_time}</source>
            <translation>Aún sin lista: {date_and_time}</translation>
        </message>
        <message>
            <source>The register is not finished yet: {date_and_time}</source>
            <translation>La lista aún no está terminada: {date_and_time}</translation>
        </message>
        <message>
            <source>Plan a call</source>
            <translation>Planificar una llamada</translation>
        </message>
        <message>
            <source>Plan a call to {name}</source>
            <translation>Planificar una llamada a {name}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>No call to {name} for this</source>
            <translation>No llamar a {name} por esto</translation>
        </message>
        <message>
            <source>not seen yet: {names}</source>
            <translation>aún no visto: {names}</translation>
        </message>
        <message>
            <source>Open those who lead: {what}</source>
            <translation>Abrir quienes facilitan: {what}</translation>
        </message>
        <message>
            <source>{what} ended on {date}</source>
            <translation>{what}: caducó el {date}</translation>
        </message>
        <message>
            <source>{what} ends on {date}</source>
            <translation>{what}: caduca el {date}</translation>
        </message>
        <message>
            <source>supervision was due on {date}</source>
            <translation>supervisión prevista: {date}</translation>
        </message>
        <message>
            <source>Open the file of {name}</source>
            <translation>Abrir la ficha de {name}</translation>
        </message>
        <message>
            <source>No person named</source>
            <translation>Sin persona indicada</translation>
        </message>
        <message>
            <source>Overdue since {date}</source>
            <translation>Atrasado desde el {date}</translation>
        </message>
        <message>
            <source>By {date}</source>
            <translation>Para el {date}</translation>
        </message>
        <message>
            <source>asked not to be contacted</source>
            <translation>pidió que no se le contacte</translation>
        </message>
        <message>
            <source>Open the follow-up: {name}</source>
            <translation>Abrir el seguimiento: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Hecho: {name}</translation>
        </message>
        <message>
            <source>A call to {name} is planned, by {date}.</source>
            <translation>Queda prevista una llamada a {name}, para el {date}.</translation>
        </message>
        <message>
            <source>No call to {name} is planned for this. What comes next is proposed again.</source>
            <translation>No se prevé llamar a {name} por esto. Lo que venga después se propondrá de nuevo.</translation>
        </message>
        <message>
            <source>The follow-up is done: {name}</source>
            <translation>El seguimiento está hecho: {name}</translation>
        </message>
        <message>
            <source>The follow-up is done.</source>
            <translation>El seguimiento está hecho.</translation>
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
            <translation>Título de sección</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrita</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Box to tick</source>
            <translation>Casilla para marcar</translation>
        </message>
        <message>
            <source>Call-out</source>
            <translation>Recuadro</translation>
        </message>
        <message>
            <source>Line to fill in</source>
            <translation>Línea para rellenar</translation>
        </message>
        <message>
            <source>Help lines</source>
            <translation>Líneas de ayuda</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Caras</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Imagen…</translation>
        </message>
        <message>
            <source>Insert…</source>
            <translation>Insertar…</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nombre de la organización</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nombre del grupo</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Nombre de la persona</translation>
        </message>
        <message>
            <source>Names of those who lead</source>
            <translation>Nombres de quienes facilitan</translation>
        </message>
        <message>
            <source>When the group meets</source>
            <translation>Cuándo se reúne el grupo</translation>
        </message>
        <message>
            <source>Where the group meets</source>
            <translation>Dónde se reúne el grupo</translation>
        </message>
        <message>
            <source>Date of the next session</source>
            <translation>Fecha de la próxima sesión</translation>
        </message>
    </context>
    <context>
        <name>TrashPane</name>
        <message>
            <source>No group is in the trash.</source>
            <translation>No hay ningún grupo en la papelera.</translation>
        </message>
        <message>
            <source>See all groups</source>
            <translation>Ver todos los grupos</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>Grupos en la papelera</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Its people, sessions and notes come back with it.</source>
            <translation>Vuelven con él sus personas, sesiones y notas.</translation>
        </message>
        <message>
            <source>Take {name} back</source>
            <translation>Recuperar: {name}</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>{name} está de vuelta</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) are back.</source>
            <translation>
                <numerusform>%n grupo ha vuelto.</numerusform>
                <numerusform>%n grupos han vuelto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Everything else in the trash</source>
            <translation>Todo lo demás en la papelera</translation>
        </message>
        <message>
            <source>Nobody is in the trash.</source>
            <translation>No hay nadie en la papelera.</translation>
        </message>
        <message>
            <source>See all people</source>
            <translation>Ver a todas las personas</translation>
        </message>
        <message>
            <source>People in the trash</source>
            <translation>Personas en la papelera</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>What was recorded about them comes back with them.</source>
            <translation>Vuelve también lo que se anotó sobre cada persona.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have been in the trash for more than 30 days.</source>
            <translation>
                <numerusform>%n persona lleva más de 30 días en la papelera.</numerusform>
                <numerusform>%n personas llevan más de 30 días en la papelera.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase them for good</source>
            <translation>Borrarlas para siempre</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before may still hold people who were erased.</source>
            <translation>
                <numerusform>%n copia de antes puede contener aún a personas borradas.</numerusform>
                <numerusform>%n copias de antes pueden contener aún a personas borradas.</numerusform>
            </translation>
        </message>
        <message>
            <source>See these backups</source>
            <translation>Ver estas copias</translation>
        </message>
        <message>
            <source>Erase {name} for good</source>
            <translation>Borrar a {name} para siempre</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are back.</source>
            <translation>
                <numerusform>%n persona ha vuelto.</numerusform>
                <numerusform>%n personas han vuelto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) about this person are erased too.</source>
            <translation>
                <numerusform>También se borra %n nota sobre esta persona.</numerusform>
                <numerusform>También se borran %n notas sobre esta persona.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) about this person are erased too.</source>
            <translation>
                <numerusform>También se borra %n seguimiento de esta persona.</numerusform>
                <numerusform>También se borran %n seguimientos de esta persona.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) stay without a name, so that the figures stay right.</source>
            <translation>
                <numerusform>%n marca se queda sin nombre, para que las cifras sigan siendo correctas.</numerusform>
                <numerusform>%n marcas se quedan sin nombre, para que las cifras sigan siendo correctas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>¿Borrar a {name} para siempre?</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Keep in the trash</source>
            <translation>Dejar en la papelera</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are erased for good, with every note about them.</source>
            <translation>
                <numerusform>Se borra %n persona para siempre, con todas las notas sobre ella.</numerusform>
                <numerusform>Se borran %n personas para siempre, con todas las notas sobre ellas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase them for good?</source>
            <translation>¿Borrarlas para siempre?</translation>
        </message>
        <message>
            <source>Their name may still stand in notes about the group, on paper, and in every backup made before today: look for it there. This cannot be undone.</source>
            <translation>Su nombre puede seguir en notas sobre el grupo, en papel y en toda copia de seguridad hecha antes de hoy: búsquelo allí. Esto no se puede deshacer.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were erased for good.</source>
            <translation>
                <numerusform>Se borró %n persona para siempre.</numerusform>
                <numerusform>Se borraron %n personas para siempre.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are erased, but a file beside the vault still holds traces of them until the vault is closed. Lock it now.</source>
            <translation>Están borradas, pero un archivo junto a la bóveda aún guarda rastros de ellas hasta que la bóveda se cierre. Bloquéela ahora.</translation>
        </message>
        <message>
            <source>Lock the vault</source>
            <translation>Bloquear la bóveda</translation>
        </message>
        <message>
            <source>Delete the backups from before?</source>
            <translation>¿Borrar las copias de antes?</translation>
        </message>
        <message>
            <source>These backups are older than the erasing: whoever opens one finds those people again.</source>
            <translation>Estas copias son anteriores al borrado: quien abra una vuelve a encontrar a esas personas.</translation>
        </message>
        <message>
            <source>Delete these backups</source>
            <translation>Borrar estas copias</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) were deleted.</source>
            <translation>
                <numerusform>Se borró %n copia más antigua.</numerusform>
                <numerusform>Se borraron %n copias más antiguas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Troubles</name>
        <message>
            <source>Go to line {line}</source>
            <translation>Ir a la línea {line}</translation>
        </message>
    </context>
    <context>
        <name>TwicePane</name>
        <message>
            <source>Looking for people who may be here twice</source>
            <translation>Buscando personas que quizá estén dos veces</translation>
        </message>
        <message>
            <source>Nobody seems to be here twice.</source>
            <translation>Nadie parece estar dos veces.</translation>
        </message>
        <message>
            <source>Made one in the last 30 days</source>
            <translation>Unidas en los últimos 30 días</translation>
        </message>
        <message>
            <source>Entered twice?</source>
            <translation>¿Anotadas dos veces?</translation>
        </message>
        <message>
            <source>Make one of two records where both are the same person. Undo takes it back.</source>
            <translation>Haga una sola ficha de dos cuando son la misma persona. Deshacer lo revierte.</translation>
        </message>
        <message>
            <source>{gone} went into {kept}</source>
            <translation>{gone} pasó a {kept}</translation>
        </message>
        <message>
            <source>Make two again</source>
            <translation>Hacer dos de nuevo</translation>
        </message>
        <message>
            <source>Make two again: {names}</source>
            <translation>Hacer dos de nuevo: {names}</translation>
        </message>
        <message>
            <source>{first} and {second} are two again.</source>
            <translation>{first} y {second} vuelven a ser dos.</translation>
        </message>
        <message>
            <source>The two records of {name} are one now.</source>
            <translation>Las dos fichas de {name} son ahora una sola.</translation>
        </message>
        <message>
            <source>{first} and {second} are two people. They are not asked about again.</source>
            <translation>{first} y {second} son dos personas. No se volverá a preguntar.</translation>
        </message>
    </context>
    <context>
        <name>TypeBack</name>
        <message>
            <source>Part {number} of the code</source>
            <translation>Parte {number} del código</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Choose the folder of the vault</source>
            <translation>Elija la carpeta de la bóveda</translation>
        </message>
        <message numerus="yes">
            <source>Please wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>Espere un segundo antes de probar otra vez.</numerusform>
                <numerusform>Espere %n segundos antes de probar otra vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Vo&amp;lver</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>Paso {number} de {all}</translation>
        </message>
    </context>
    <context>
        <name>VaultPane</name>
        <message>
            <source>Where it is</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>To keep a copy, close the program and copy the whole folder. The copy is locked too.</source>
            <translation>Para tener una copia, cierre el programa y copie la carpeta entera. La copia también está protegida.</translation>
        </message>
        <message>
            <source>Everything as files</source>
            <translation>Todo en archivos</translation>
        </message>
        <message>
            <source>Writes all groups, people, sessions and notes into a new folder.</source>
            <translation>Escribe todos los grupos, personas, sesiones y notas en una carpeta nueva.</translation>
        </message>
        <message>
            <source>These files are not locked: whoever finds them can read them.</source>
            <translation>Estos archivos no están protegidos: quien los encuentre puede leerlos.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Exportar todo</translation>
        </message>
        <message>
            <source>An export comes back as it was: what is not here yet is added, and nothing that is here changes.</source>
            <translation>Una exportación vuelve como era: se añade lo que aún no está aquí y nada de lo que hay cambia.</translation>
        </message>
        <message>
            <source>Bring an export back</source>
            <translation>Traer de vuelta una exportación</translation>
        </message>
        <message>
            <source>Choose everything.json of an export</source>
            <translation>Elija everything.json de una exportación</translation>
        </message>
        <message>
            <source>Exports (*.json)</source>
            <translation>Exportaciones (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) were brought back.</source>
            <translation>
                <numerusform>Se trajo de vuelta %n registro.</numerusform>
                <numerusform>Se trajeron de vuelta %n registros.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose where the new folder goes</source>
            <translation>Elija dónde va la carpeta nueva</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written into {folder}.</source>
            <translation>
                <numerusform>Se escribió un archivo en {folder}.</numerusform>
                <numerusform>Se escribieron %n archivos en {folder}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Earlier text</source>
            <translation>Texto anterior</translation>
        </message>
        <message>
            <source>Take this text back</source>
            <translation>Recuperar este texto</translation>
        </message>
        <message>
            <source>Earlier texts</source>
            <translation>Textos anteriores</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Verlo</translation>
        </message>
        <message>
            <source>Look at the text until {when}</source>
            <translation>Ver el texto hasta {when}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Take back the text until {when}</source>
            <translation>Recuperar el texto hasta {when}</translation>
        </message>
        <message>
            <source>Until {when}</source>
            <translation>Hasta {when}</translation>
        </message>
    </context>
    <context>
        <name>WaitingPane</name>
        <message>
            <source>Nobody waits for a place.</source>
            <translation>Nadie espera plaza.</translation>
        </message>
        <message>
            <source>People of the group</source>
            <translation>Personas del grupo</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Lista de espera</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Waits since</source>
            <translation>Espera desde</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrecida</translation>
        </message>
        <message>
            <source>Waiting list of {group}</source>
            <translation>Lista de espera de {group}</translation>
        </message>
        <message>
            <source>This group has no end of places.</source>
            <translation>Este grupo no tiene límite de plazas.</translation>
        </message>
        <message numerus="yes">
            <source>No place is free: %n are offered and held until the answer.</source>
            <translation>
                <numerusform>No hay plazas libres: %n está ofrecida y se guarda hasta la respuesta.</numerusform>
                <numerusform>No hay plazas libres: %n están ofrecidas y se guardan hasta la respuesta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) are free.</source>
            <translation>
                <numerusform>%n plaza libre.</numerusform>
                <numerusform>%n plazas libres.</numerusform>
            </translation>
        </message>
        <message>
            <source>No place is free.</source>
            <translation>No queda ninguna plaza libre.</translation>
        </message>
        <message>
            <source>Write down the answer</source>
            <translation>Anotar la respuesta</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>Ofrecer una plaza</translation>
        </message>
        <message>
            <source>Comes to the group</source>
            <translation>Viene al grupo</translation>
        </message>
        <message>
            <source>Does not wait any more</source>
            <translation>Ya no espera</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) do not wait any more.</source>
            <translation>
                <numerusform>%n persona ya no espera.</numerusform>
                <numerusform>%n personas ya no esperan.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} does not wait any more.</source>
            <translation>{name} ya no espera.</translation>
        </message>
    </context>
    <context>
        <name>WeakNotice</name>
        <message>
            <source>Your passphrase can be kept better on this computer. It stays the same.</source>
            <translation>Su frase de acceso puede guardarse mejor en este ordenador. Sigue siendo la misma.</translation>
        </message>
        <message>
            <source>Keep it better</source>
            <translation>Guardarla mejor</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>Welcome to PeerGroups</source>
            <translation>Le damos la bienvenida a PeerGroups</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>E&amp;mpezar</translation>
        </message>
        <message>
            <source>A notebook for people who lead support groups. Everything stays on this computer, locked with your passphrase. It needs no internet and no account.</source>
            <translation>Un cuaderno para quienes facilitan grupos de apoyo. Todo se queda en este ordenador, protegido con su frase de acceso. No necesita internet ni cuenta.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>Tamaño de la &amp;letra</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño de la letra</translation>
        </message>
        <message>
            <source>&amp;Try with a sample group</source>
            <translation>&amp;Probar con un grupo de ejemplo</translation>
        </message>
        <message>
            <source>&amp;Open a vault that is already here</source>
            <translation>A&amp;brir una bóveda que ya está aquí</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup</source>
            <translation>&amp;Restaurar desde una copia de seguridad</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>coordinator</source>
            <translation>coordinación</translation>
        </message>
        <message>
            <source>facilitator of these groups</source>
            <translation>facilita estos grupos</translation>
        </message>
        <message>
            <source>helper who marks attendance</source>
            <translation>ayuda que marca la asistencia</translation>
        </message>
        <message>
            <source>opened the vault</source>
            <translation>abrió la bóveda</translation>
        </message>
        <message>
            <source>attempts to open the vault failed</source>
            <translation>hubo intentos fallidos de abrir la bóveda</translation>
        </message>
        <message>
            <source>exported everything</source>
            <translation>exportó todo</translation>
        </message>
        <message>
            <source>added a way in</source>
            <translation>añadió un acceso</translation>
        </message>
        <message>
            <source>changed a passphrase</source>
            <translation>cambió una frase de acceso</translation>
        </message>
        <message>
            <source>took a way in away</source>
            <translation>quitó un acceso</translation>
        </message>
        <message>
            <source>changed what somebody may do</source>
            <translation>cambió lo que alguien puede hacer</translation>
        </message>
        <message>
            <source>made a new recovery sheet</source>
            <translation>hizo una hoja de recuperación nueva</translation>
        </message>
        <message>
            <source>signed a note</source>
            <translation>firmó una nota</translation>
        </message>
        <message>
            <source>put something in the trash</source>
            <translation>puso algo en la papelera</translation>
        </message>
        <message>
            <source>made a report of figures</source>
            <translation>hizo un informe de cifras</translation>
        </message>
        <message>
            <source>erased something of the trash for ever</source>
            <translation>borró para siempre algo de la papelera</translation>
        </message>
        <message>
            <source>made one person of two</source>
            <translation>hizo una persona de dos fichas</translation>
        </message>
        <message>
            <source>erased a person for good</source>
            <translation>borró a una persona para siempre</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>hizo una copia de seguridad</translation>
        </message>
        <message>
            <source>restored a backup</source>
            <translation>restauró una copia de seguridad</translation>
        </message>
        <message>
            <source>changed the keys of the vault</source>
            <translation>cambió las llaves de la bóveda</translation>
        </message>
        <message>
            <source>made a confidential paper</source>
            <translation>hizo un papel confidencial</translation>
        </message>
        <message>
            <source>tried what their way in does not allow</source>
            <translation>intentó algo que su acceso no permite</translation>
        </message>
        <message>
            <source>looked at this log</source>
            <translation>miró este registro</translation>
        </message>
        <message>
            <source>found that lines of this log were gone, from line</source>
            <translation>vio que faltaban líneas de este registro, desde la línea</translation>
        </message>
        <message>
            <source>marking attendance</source>
            <translation>marcar asistencia</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>imprimir</translation>
        </message>
        <message>
            <source>changing the own passphrase</source>
            <translation>cambiar la propia frase</translation>
        </message>
        <message>
            <source>seeing telephone numbers</source>
            <translation>ver números de teléfono</translation>
        </message>
        <message>
            <source>reading notes</source>
            <translation>leer notas</translation>
        </message>
        <message>
            <source>writing notes</source>
            <translation>escribir notas</translation>
        </message>
        <message>
            <source>reading follow-ups</source>
            <translation>leer seguimientos</translation>
        </message>
        <message>
            <source>changing follow-ups</source>
            <translation>cambiar seguimientos</translation>
        </message>
        <message>
            <source>planning sessions</source>
            <translation>planear sesiones</translation>
        </message>
        <message>
            <source>changing people</source>
            <translation>cambiar personas</translation>
        </message>
        <message>
            <source>changing a group</source>
            <translation>cambiar un grupo</translation>
        </message>
        <message>
            <source>changing handouts</source>
            <translation>cambiar materiales</translation>
        </message>
        <message>
            <source>exporting everything</source>
            <translation>exportar todo</translation>
        </message>
        <message>
            <source>starting a group</source>
            <translation>empezar un grupo</translation>
        </message>
        <message>
            <source>working in a group of somebody else</source>
            <translation>trabajar en un grupo de otra persona</translation>
        </message>
        <message>
            <source>changing settings</source>
            <translation>cambiar los ajustes</translation>
        </message>
        <message>
            <source>changing ways in</source>
            <translation>cambiar los accesos</translation>
        </message>
        <message>
            <source>making a recovery sheet</source>
            <translation>hacer una hoja de recuperación</translation>
        </message>
        <message>
            <source>trying a restore</source>
            <translation>probar a restaurar</translation>
        </message>
        <message>
            <source>restoring a backup</source>
            <translation>restaurar una copia</translation>
        </message>
        <message>
            <source>looking at this log</source>
            <translation>mirar este registro</translation>
        </message>
        <message>
            <source>looking at figures</source>
            <translation>mirar las cifras</translation>
        </message>
        <message>
            <source>keeping the files of those who lead</source>
            <translation>llevar las fichas de quienes facilitan</translation>
        </message>
        <message>
            <source>erasing a person</source>
            <translation>borrar a una persona para siempre</translation>
        </message>
        <message>
            <source>present</source>
            <translation>presente</translation>
        </message>
        <message>
            <source>late</source>
            <translation>llegó tarde</translation>
        </message>
        <message>
            <source>left early</source>
            <translation>salió antes</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>con aviso</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>participa</translation>
        </message>
        <message>
            <source>facilitator</source>
            <translation>facilita</translation>
        </message>
        <message>
            <source>co-facilitator</source>
            <translation>cofacilita</translation>
        </message>
        <message>
            <source>helper</source>
            <translation>ayuda</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>visita</translation>
        </message>
        <message>
            <source>waiting for a place</source>
            <translation>en lista de espera</translation>
        </message>
        <message>
            <source>coming</source>
            <translation>viene</translation>
        </message>
        <message>
            <source>taking a break</source>
            <translation>hace una pausa</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>se fue</translation>
        </message>
        <message>
            <source>has completed</source>
            <translation>completó</translation>
        </message>
        <message>
            <source>numbers only, no names</source>
            <translation>solo números, sin nombres</translation>
        </message>
        <message>
            <source>the name each person chooses</source>
            <translation>el nombre que elige cada persona</translation>
        </message>
        <message>
            <source>first name and initial</source>
            <translation>nombre e inicial</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>nombre completo</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>activo</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminó</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prevista</translation>
        </message>
        <message>
            <source>held</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>did not happen</source>
            <translation>no se hizo</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>seguimiento</translation>
        </message>
        <message>
            <source>session</source>
            <translation>sesión</translation>
        </message>
        <message>
            <source>help line</source>
            <translation>línea de ayuda</translation>
        </message>
        <message>
            <source>someone to talk to</source>
            <translation>alguien con quien hablar</translation>
        </message>
        <message>
            <source>doctors and health</source>
            <translation>médicos y salud</translation>
        </message>
        <message>
            <source>violence and safety</source>
            <translation>violencia y seguridad</translation>
        </message>
        <message>
            <source>children and families</source>
            <translation>infancia y familias</translation>
        </message>
        <message>
            <source>alcohol, drugs and gambling</source>
            <translation>alcohol, drogas y juego</translation>
        </message>
        <message>
            <source>money, food and housing</source>
            <translation>dinero, comida y vivienda</translation>
        </message>
        <message>
            <source>rights and papers</source>
            <translation>derechos y papeles</translation>
        </message>
        <message>
            <source>growing older and care</source>
            <translation>mayores y cuidados</translation>
        </message>
        <message>
            <source>other help</source>
            <translation>otra ayuda</translation>
        </message>
        <message>
            <source>group note</source>
            <translation>nota del grupo</translation>
        </message>
        <message>
            <source>note about a person</source>
            <translation>nota sobre una persona</translation>
        </message>
        <message>
            <source>debrief</source>
            <translation>repaso</translation>
        </message>
        <message>
            <source>missed sessions</source>
            <translation>faltó a sesiones</translation>
        </message>
        <message>
            <source>came to few sessions</source>
            <translation>vino a pocas sesiones</translation>
        </message>
        <message>
            <source>came for the first time</source>
            <translation>vino por primera vez</translation>
        </message>
        <message>
            <source>is back from days away</source>
            <translation>ha vuelto tras una ausencia</translation>
        </message>
        <message>
            <source>nothing was heard of them</source>
            <translation>sin noticias</translation>
        </message>
        <message>
            <source>asked for help</source>
            <translation>pidió ayuda</translation>
        </message>
        <message>
            <source>we promised something</source>
            <translation>prometimos algo</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>otro motivo</translation>
        </message>
        <message>
            <source>training</source>
            <translation>formación</translation>
        </message>
        <message>
            <source>check</source>
            <translation>certificado</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>acuerdo</translation>
        </message>
        <message>
            <source>other</source>
            <translation>otro</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation>preparación</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>desplazamiento</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>supervisión</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>parejas</translation>
        </message>
        <message>
            <source>a call</source>
            <translation>una llamada</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>dirige</translation>
        </message>
        <message>
            <source>leads too</source>
            <translation>también dirige</translation>
        </message>
        <message>
            <source>helps</source>
            <translation>ayuda</translation>
        </message>
        <message>
            <source>welcomes people</source>
            <translation>da la bienvenida</translation>
        </message>
        <message>
            <source>interprets</source>
            <translation>interpreta</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>por teléfono</translation>
        </message>
        <message>
            <source>by a message</source>
            <translation>con un mensaje</translation>
        </message>
        <message>
            <source>by a letter</source>
            <translation>por carta</translation>
        </message>
        <message>
            <source>by a visit</source>
            <translation>con una visita</translation>
        </message>
        <message>
            <source>where we met</source>
            <translation>en persona</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Hablamos</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No contesta</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>Dejé un mensaje</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Número equivocado</translation>
        </message>
        <message>
            <source>Asked not to be contacted</source>
            <translation>Pidió que no se le contacte</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>por hacer</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>no hace falta</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>sin marcar</translation>
        </message>
    </context>
    <context>
        <name>Works</name>
        <message>
            <source>Report given away</source>
            <translation>Informe entregado</translation>
        </message>
        <message>
            <source>What was half typed</source>
            <translation>Lo escrito a medias</translation>
        </message>
        <message>
            <source>Search mended</source>
            <translation>Búsqueda reparada</translation>
        </message>
        <message>
            <source>A line in the log</source>
            <translation>Una línea en el registro de actos</translation>
        </message>
        <message>
            <source>New follow-up</source>
            <translation>Nuevo seguimiento</translation>
        </message>
        <message>
            <source>New follow-ups</source>
            <translation>Nuevos seguimientos</translation>
        </message>
        <message>
            <source>New help line</source>
            <translation>Nueva línea de ayuda</translation>
        </message>
        <message>
            <source>New language</source>
            <translation>Nuevo idioma</translation>
        </message>
        <message>
            <source>Newcomer</source>
            <translation>Persona nueva</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nueva persona</translation>
        </message>
        <message>
            <source>New picture</source>
            <translation>Nueva imagen</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>New in the group</source>
            <translation>En el grupo</translation>
        </message>
        <message>
            <source>Addition to the note</source>
            <translation>Añadido a la nota</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>Sesión cancelada</translation>
        </message>
        <message>
            <source>Access changed</source>
            <translation>Acceso cambiado</translation>
        </message>
        <message>
            <source>Follow-up changed</source>
            <translation>Seguimiento cambiado</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>Grupo cambiado</translation>
        </message>
        <message>
            <source>Group changed in another language</source>
            <translation>Grupo cambiado en otro idioma</translation>
        </message>
        <message>
            <source>Help line changed</source>
            <translation>Línea de ayuda cambiada</translation>
        </message>
        <message>
            <source>Help line changed in another language</source>
            <translation>Línea de ayuda cambiada en otro idioma</translation>
        </message>
        <message>
            <source>Language changed</source>
            <translation>Idioma cambiado</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translation>Logotipo cambiado</translation>
        </message>
        <message>
            <source>Membership changed</source>
            <translation>Pertenencia cambiada</translation>
        </message>
        <message>
            <source>Organisation changed</source>
            <translation>Organización cambiada</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>Datos cambiados</translation>
        </message>
        <message>
            <source>Series changed</source>
            <translation>Serie cambiada</translation>
        </message>
        <message>
            <source>Rule changed</source>
            <translation>Regla cambiada</translation>
        </message>
        <message>
            <source>Help lines found right</source>
            <translation>Líneas de ayuda comprobadas</translation>
        </message>
        <message>
            <source>Group copied</source>
            <translation>Grupo copiado</translation>
        </message>
        <message>
            <source>Handout copied</source>
            <translation>Material copiado</translation>
        </message>
        <message>
            <source>Guests counted</source>
            <translation>Visitas contadas</translation>
        </message>
        <message>
            <source>People counted</source>
            <translation>Personas contadas</translation>
        </message>
        <message>
            <source>Follow-up not needed</source>
            <translation>Seguimiento no necesario</translation>
        </message>
        <message>
            <source>Group ended</source>
            <translation>Grupo terminado</translation>
        </message>
        <message>
            <source>Series ended</source>
            <translation>Serie terminada</translation>
        </message>
        <message>
            <source>Everyone is here</source>
            <translation>No falta nadie</translation>
        </message>
        <message>
            <source>Person erased</source>
            <translation>Persona borrada</translation>
        </message>
        <message>
            <source>Follow-up done</source>
            <translation>Seguimiento hecho</translation>
        </message>
        <message>
            <source>Session finished</source>
            <translation>Sesión terminada</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Motivo indicado</translation>
        </message>
        <message>
            <source>Handout brought in</source>
            <translation>Material traído</translation>
        </message>
        <message>
            <source>Export brought back</source>
            <translation>Exportación recuperada</translation>
        </message>
        <message>
            <source>List brought in</source>
            <translation>Lista traída</translation>
        </message>
        <message>
            <source>Way in given</source>
            <translation>Acceso dado</translation>
        </message>
        <message>
            <source>Key kept on this computer</source>
            <translation>Clave guardada en este ordenador</translation>
        </message>
        <message>
            <source>Left the group</source>
            <translation>Fuera del grupo</translation>
        </message>
        <message>
            <source>Sample made</source>
            <translation>Muestra creada</translation>
        </message>
        <message>
            <source>First way in made</source>
            <translation>Primer acceso creado</translation>
        </message>
        <message>
            <source>Marked as not reviewed</source>
            <translation>Marcado como no revisado</translation>
        </message>
        <message>
            <source>Marked as reviewed</source>
            <translation>Marcado como revisado</translation>
        </message>
        <message>
            <source>The rest marked absent</source>
            <translation>El resto, ausente</translation>
        </message>
        <message>
            <source>Session moved</source>
            <translation>Sesión movida</translation>
        </message>
        <message>
            <source>Place offered</source>
            <translation>Plaza ofrecida</translation>
        </message>
        <message>
            <source>Answer to an offer</source>
            <translation>Respuesta a una oferta</translation>
        </message>
        <message>
            <source>Absence planned</source>
            <translation>Ausencia prevista</translation>
        </message>
        <message>
            <source>Put in the rota</source>
            <translation>Puesto en los turnos</translation>
        </message>
        <message>
            <source>Taken out of the rota</source>
            <translation>Quitado de los turnos</translation>
        </message>
        <message>
            <source>Swapped in the rota</source>
            <translation>Cambio de turno</translation>
        </message>
        <message>
            <source>Said yes to the rota</source>
            <translation>Dijo que sí a su turno</translation>
        </message>
        <message>
            <source>Absence taken away</source>
            <translation>Ausencia quitada</translation>
        </message>
        <message>
            <source>Planned ahead</source>
            <translation>Planificado por adelantado</translation>
        </message>
        <message>
            <source>Holiday skipped</source>
            <translation>Festivo sin sesión</translation>
        </message>
        <message>
            <source>Holiday kept</source>
            <translation>Festivo con sesión</translation>
        </message>
        <message>
            <source>Past sessions added</source>
            <translation>Sesiones pasadas añadidas</translation>
        </message>
        <message>
            <source>Session planned again</source>
            <translation>Sesión prevista de nuevo</translation>
        </message>
        <message>
            <source>Sessions planned</source>
            <translation>Sesiones previstas</translation>
        </message>
        <message>
            <source>Sign-in sheet printed</source>
            <translation>Hoja de asistencia impresa</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Way in taken away</source>
            <translation>Acceso retirado</translation>
        </message>
        <message>
            <source>Follow-up in the trash</source>
            <translation>Seguimiento en la papelera</translation>
        </message>
        <message>
            <source>Group in the trash</source>
            <translation>Grupo en la papelera</translation>
        </message>
        <message>
            <source>Handout in the trash</source>
            <translation>Material en la papelera</translation>
        </message>
        <message>
            <source>Help line in the trash</source>
            <translation>Línea de ayuda en la papelera</translation>
        </message>
        <message>
            <source>Language taken out</source>
            <translation>Idioma quitado</translation>
        </message>
        <message>
            <source>Logo taken away</source>
            <translation>Logotipo quitado</translation>
        </message>
        <message>
            <source>Note in the trash</source>
            <translation>Nota en la papelera</translation>
        </message>
        <message>
            <source>Kept in the file</source>
            <translation>Guardado en la ficha</translation>
        </message>
        <message>
            <source>Taken out of the file</source>
            <translation>Quitado de la ficha</translation>
        </message>
        <message>
            <source>Hours kept</source>
            <translation>Horas guardadas</translation>
        </message>
        <message>
            <source>Hours taken away</source>
            <translation>Horas quitadas</translation>
        </message>
        <message>
            <source>What is asked changed</source>
            <translation>Lo que se pide ha cambiado</translation>
        </message>
        <message>
            <source>Steps of Help now changed</source>
            <translation>Pasos de Ayuda ahora cambiados</translation>
        </message>
        <message>
            <source>Attempt noted</source>
            <translation>Intento anotado</translation>
        </message>
        <message>
            <source>Attempt taken away</source>
            <translation>Intento quitado</translation>
        </message>
        <message>
            <source>May be called again</source>
            <translation>Se puede volver a llamar</translation>
        </message>
        <message>
            <source>No call for this</source>
            <translation>Sin llamada por esto</translation>
        </message>
        <message>
            <source>Follow-up taken on</source>
            <translation>Seguimiento asumido</translation>
        </message>
        <message>
            <source>One person made of two</source>
            <translation>Una persona de dos</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>En la papelera</translation>
        </message>
        <message>
            <source>Follow-up to do again</source>
            <translation>Seguimiento de nuevo pendiente</translation>
        </message>
        <message>
            <source>Group meets again</source>
            <translation>El grupo se reúne de nuevo</translation>
        </message>
        <message>
            <source>Group out of the trash</source>
            <translation>Grupo fuera de la papelera</translation>
        </message>
        <message>
            <source>Handout out of the trash</source>
            <translation>Material fuera de la papelera</translation>
        </message>
        <message>
            <source>Person out of the trash</source>
            <translation>Persona fuera de la papelera</translation>
        </message>
        <message>
            <source>Session did not happen</source>
            <translation>La sesión no se hizo</translation>
        </message>
        <message>
            <source>Session plan written</source>
            <translation>Plan escrito</translation>
        </message>
        <message>
            <source>Topic written</source>
            <translation>Tema escrito</translation>
        </message>
        <message>
            <source>Template kept</source>
            <translation>Plantilla guardada</translation>
        </message>
        <message>
            <source>Template taken away</source>
            <translation>Plantilla quitada</translation>
        </message>
        <message>
            <source>Note signed</source>
            <translation>Nota firmada</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nuevo grupo</translation>
        </message>
        <message>
            <source>New handout</source>
            <translation>Nuevo material</translation>
        </message>
        <message>
            <source>Out of the trash</source>
            <translation>Fuera de la papelera</translation>
        </message>
        <message>
            <source>Erased for ever</source>
            <translation>Borrado para siempre</translation>
        </message>
        <message>
            <source>Session in the trash</source>
            <translation>Sesión en la papelera</translation>
        </message>
        <message>
            <source>Earlier text back</source>
            <translation>Texto anterior recuperado</translation>
        </message>
        <message>
            <source>Old merges forgotten</source>
            <translation>Uniones antiguas olvidadas</translation>
        </message>
        <message>
            <source>Two records again</source>
            <translation>Dos fichas de nuevo</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>No son la misma persona</translation>
        </message>
        <message>
            <source>Sheet typed back</source>
            <translation>Hoja pasada</translation>
        </message>
        <message>
            <source>Handout written</source>
            <translation>Material escrito</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Nota escrita</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Título</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xto</translation>
        </message>
        <message>
            <source>The text it is translated from</source>
            <translation>El texto del que se traduce</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>It is kept while you type. An empty line begins a new paragraph.</source>
            <translation>Se guarda mientras escribe. Una línea vacía empieza un párrafo nuevo.</translation>
        </message>
    </context>
    <context>
        <name>_Column</name>
        <message>
            <source>Column {number}</source>
            <translation>Columna {number}</translation>
        </message>
        <message>
            <source>What column {name} holds</source>
            <translation>Qué contiene la columna {name}</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Who came that day</source>
            <translation>Quién vino ese día</translation>
        </message>
        <message>
            <source>This column is empty.</source>
            <translation>Esta columna está vacía.</translation>
        </message>
        <message>
            <source>Empty in the first rows.</source>
            <translation>Vacía en las primeras filas.</translation>
        </message>
    </context>
    <context>
        <name>_Double</name>
        <message>
            <source>Add as a new person</source>
            <translation>Persona nueva: añadir</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Look later: not now</source>
            <translation>Mirar más tarde: ahora no</translation>
        </message>
        <message numerus="yes">
            <source>Bring in all %n as people of their own</source>
            <translation>
                <numerusform>Traer a %n como persona propia</numerusform>
                <numerusform>Traer a los %n como personas separadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring in both as two people</source>
            <translation>Traer a las dos personas</translation>
        </message>
        <message>
            <source>Add as one person</source>
            <translation>Añadir como una sola persona</translation>
        </message>
        <message>
            <source>The same person as row {number}: fill in what is not known</source>
            <translation>La misma persona que la fila {number}: completar lo que no se sabe</translation>
        </message>
        <message>
            <source>The same person: fill in what is not known</source>
            <translation>La misma persona: completar lo que no se sabe</translation>
        </message>
    </context>
    <context>
        <name>_FormPane</name>
        <message>
            <source>Name of the group</source>
            <translation>Nombre del grupo</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Languages spoken in the group</source>
            <translation>Idiomas que se hablan en el grupo</translation>
        </message>
        <message>
            <source>What lists and papers show of each person</source>
            <translation>Qué muestran de cada persona las listas y hojas</translation>
        </message>
        <message>
            <source>Name outside</source>
            <translation>Nombre hacia fuera</translation>
        </message>
        <message>
            <source>What papers, certificates, files and calendars call the group. Empty: its name.</source>
            <translation>Cómo llaman al grupo los papeles, certificados, archivos y calendarios. Vacío: su nombre.</translation>
        </message>
        <message>
            <source>Room for how many</source>
            <translation>Para cuántas personas hay sitio</translation>
        </message>
        <message>
            <source>Who comes later waits for a place.</source>
            <translation>Quien llega después queda en lista de espera.</translation>
        </message>
        <message>
            <source>How many lead a session</source>
            <translation>Cuántos dirigen una sesión</translation>
        </message>
        <message>
            <source>The rota says where there are fewer.</source>
            <translation>Los turnos dicen dónde hay menos.</translation>
        </message>
        <message>
            <source>Whoever takes a break</source>
            <translation>Quien hace una pausa</translation>
        </message>
        <message>
            <source>Keeps the place</source>
            <translation>Conserva la plaza</translation>
        </message>
        <message>
            <source>Makes room</source>
            <translation>Deja la plaza libre</translation>
        </message>
        <message>
            <source>The place is offered to the next one who waits.</source>
            <translation>La plaza se ofrece a quien espera a continuación.</translation>
        </message>
        <message>
            <source>Who may join</source>
            <translation>Quién puede unirse</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Newcomers are welcome at any session.</source>
            <translation>Los nuevos son bienvenidos en cualquier sesión.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>The same people from the first session to the last.</source>
            <translation>Las mismas personas de la primera sesión a la última.</translation>
        </message>
        <message>
            <source>It is free: the flyer says so</source>
            <translation>Es gratis: el cartel lo dice</translation>
        </message>
        <message>
            <source>What the group is for</source>
            <translation>Para qué es el grupo</translation>
        </message>
        <message>
            <source>Words of welcome</source>
            <translation>Palabras de bienvenida</translation>
        </message>
        <message>
            <source>Printed on the welcome card and the flyer.</source>
            <translation>Impresas en la tarjeta de bienvenida y en el cartel.</translation>
        </message>
        <message>
            <source>Telephone or online</source>
            <translation>Teléfono o en línea</translation>
        </message>
        <message>
            <source>How to join from afar. Printed on papers only if you ask.</source>
            <translation>Cómo entrar desde lejos. Solo se imprime en las hojas si usted lo pide.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
    </context>
    <context>
        <name>_PersonPane</name>
        <message>
            <source>This person is not here any more.</source>
            <translation>Esta persona ya no está aquí.</translation>
        </message>
        <message>
            <source>See all people</source>
            <translation>Ver a todas las personas</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Seguimientos</translation>
        </message>
        <message>
            <source>Leading</source>
            <translation>Facilitación</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>▲ asked not to be contacted</source>
            <translation>▲ pidió que no se le contacte</translation>
        </message>
    </context>
    <context>
        <name>_TrashPane</name>
        <message>
            <source>People in the trash</source>
            <translation>Personas en la papelera</translation>
        </message>
        <message>
            <source>Groups in the trash</source>
            <translation>Grupos en la papelera</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Notes, follow-ups, sessions and help lines. What is here counts nowhere.</source>
            <translation>Notas, seguimientos, sesiones y líneas de ayuda. Lo que hay aquí no cuenta en ninguna parte.</translation>
        </message>
        <message>
            <source>the note of {day}, {group}</source>
            <translation>la nota del {day}, {group}</translation>
        </message>
        <message>
            <source>the session of {day}, {group}</source>
            <translation>la sesión del {day}, {group}</translation>
        </message>
        <message>
            <source>a note about {name}</source>
            <translation>una nota sobre {name}</translation>
        </message>
        <message>
            <source>a follow-up about {name}</source>
            <translation>un seguimiento sobre {name}</translation>
        </message>
        <message>
            <source>It is back: {what}</source>
            <translation>De vuelta: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n are back.</source>
            <comment>things</comment>
            <translation>
                <numerusform>%n ha vuelto.</numerusform>
                <numerusform>%n han vuelto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase this for ever?</source>
            <translation>¿Borrar esto para siempre?</translation>
        </message>
        <message>
            <source>{what}: it does not come back, and what hangs on it goes too. Backups from before today still hold it.</source>
            <translation>{what}: no vuelve, y lo que depende de ello se va también. Las copias de antes de hoy todavía lo contienen.</translation>
        </message>
        <message>
            <source>Keep in the trash</source>
            <translation>Dejar en la papelera</translation>
        </message>
        <message>
            <source>It is erased for ever: {what}</source>
            <translation>Se borró para siempre: {what}</translation>
        </message>
    </context>
</TS>
