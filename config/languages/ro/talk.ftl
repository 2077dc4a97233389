### reviewed: no

date = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }

## The way in

welcome = Bună ziua. Sunt Heard, un robot de conversație. Îi întreb pe oameni ce părere au despre serviciile pe care le folosesc.
welcome-again = Bine ați revenit. Ați oprit mesajele noastre, așa că vă întrebăm mai întâi din nou.
# A line for each other language. The web page has buttons for them already.
other-languages = { $channel ->
    [web] { "" }
   *[other] { $lines }
}
welcome-needed = Avem nevoie de acest răspuns ca să mergem mai departe. Scrieți /stop dacă nu vreți să participați.
code-unknown = Nu cunoaștem linkul prin care ați venit. Nu-i nimic: puteți alege mai jos.
choose-language = Ce limbă doriți?
language-not-here = Ne pare rău, aici nu vorbim în această limbă: { $language }. Alegeți una dintre aceste limbi.
choose-programme = Despre ce ați vrea să vorbim?
choose-area = Care dintre acestea este cel mai aproape de dumneavoastră sau pe care îl folosiți?
contact-what =
    { $channel ->
        [web] Dacă sunteți de acord, vă arătăm aici sondaje noi când reveniți: cel mult două în patru săptămâni. Puteți refuza oricare dintre ele. Ca să reveniți, apăsați Mai mult, apoi Păstrați-mi locul.
       *[other] Dacă sunteți de acord, vă scriem când apare un sondaj nou: cel mult două în patru săptămâni. Puteți refuza oricare dintre ele.
    }
    { $channel ->
        [web] Păstrăm sub cheie un număr pentru această conversație, limba și zona dumneavoastră. Nu păstrăm niciodată numele.
       *[other] Păstrăm sub cheie adresa dumneavoastră de chat, limba și zona. Nu păstrăm niciodată numele.
    }
    { contact-term }
contact-term = Dacă nu scrieți nimic timp de { term }, ștergem totul la sfârșitul acelui an.
contact-more = Ca să citiți cine întreabă și de ce, scrieți /who sau /why.
contact-agree = { $channel ->
    [web] Putem să vă arătăm aici sondaje noi?
   *[other] Putem să vă scriem aici?
}
joined = Acum sunteți cu noi.
joined-open = { joined } Un sondaj este deschis acum, până la { date }.
joined-next = { $channel ->
    [web] Următorul sondaj va fi aici când reveniți. Ca să reveniți, apăsați Mai mult, apoi Păstrați-mi locul.
   *[other] Vă vom scrie aici când se deschide următorul sondaj.
} Puteți opri oricând cu /stop.
moved = V-am schimbat zona. Acum este: { $area }.
declined = Este în regulă. Nu păstrăm nimic despre dumneavoastră. Ca să reveniți, scrieți /start.
declined-member = Este în regulă. Nu s-a schimbat nimic.

## The notice before a survey

notice-who =
    { $title }
    Cine întreabă: { $who }
    De ce: { $why }
notice-length = { $count ->
    [one] Este { $count } întrebare.
    [few] Sunt cel mult { $count } întrebări.
   *[other] Sunt cel mult { $count } de întrebări.
} Durează cam { $minutes ->
    [one] { $minutes } minut.
    [few] { $minutes } minute.
   *[other] { $minutes } de minute.
} Puteți sări peste orice întrebare: /skip.
notice-seen =
    Cine va vedea: { $seen }
    Ce se păstrează: { $kept }
    { notice-words }
    { notice-back }
    { notice-term }
notice-term = Ștergem răspunsurile la { term } după închiderea sondajului.
notice-back = Niciun nume nu se păstrează cu răspunsurile. Le puteți lua înapoi cu /withdraw până se închide sondajul, iar mai târziu cu patru cuvinte pe care vi le dăm. Cifrele și cuvintele arătate până atunci rămân.
notice-words = Dacă scrieți cu propriile cuvinte, încercăm să scoatem numele și numerele. Dumneavoastră vedeți întâi cuvintele și hotărâți ce păstrăm.
notice-out = Scrieți /stop oricând și ați ieșit. Dacă nu mai scrieți, păstrăm ce ați răspuns.
notice-again =
    Cine va vedea: { $seen }
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-out }
    Ca să citiți mai mult, scrieți /who sau /why.
chat-kept = { $channel ->
    [web] Browserul arată această conversație până îl închideți sau apăsați Ieșiți repede. Cineva care folosește acest aparat ar putea s-o citească.
    [telegram] Telegram păstrează această conversație. Nu este criptată de la un capăt la altul. O puteți șterge.
   *[other] Aplicația de chat păstrează această conversație. O puteți șterge.
}
notice-chat =
    { chat-kept }
    { notice-out }
    { notice-safe }
notice-chat-help =
    { notice-chat }
    { help-now }
notice-safe =
    Trebuie să aveți cel puțin { $age } ani.
    { not-watched }
notice-safe-help =
    { notice-safe }
    { help-now }
not-watched = Nimeni nu urmărește această conversație. Nu este o linie de ajutor. Dacă sunteți în pericol, sunați la 999.
helplines =
    Puteți suna și la:
    { $lines }
help-now = Aveți nevoie de ajutor acum? /help
danger = Dacă sunteți în pericol, sunați la 999. { help-now }
distress-heard = Îmi pare rău. Pare foarte greu.
distress-now =
    Dacă dumneavoastră sau altcineva este în pericol acum, sunați la 999. Nu puteți vorbi? Sunați de pe un mobil, apoi apăsați 55.
    Nimeni nu urmărește această conversație. Nu este o linie de ajutor.
distress-again = Dacă devine prea greu: 999 în pericol, /help ca să vedeți unde puteți suna.
distress-not-kept = Nu păstrez ce tocmai ați scris. Putem continua altă dată: scrieți-mi.
pause-offer =
    Să facem o pauză aici. Nu e nicio grabă și nu se pierde nimic.
    Apăsați un buton sau scrieți 1 ca să continuați, 2 pentru pauză sau 3 ca să opriți.
pause-waits = Suntem în pauză. Scrieți 1 ca să continuați sau 3 ca să opriți.
paused = Nu vă grăbiți. Ca să continuați, apăsați butonul sau scrieți 1. Până atunci nu vă întreb nimic.
pause-time = Ca să vă întreb din nou la o anumită oră, scrieți-o, de exemplu: mâine la 18.
button-go-on = Continuă
button-pause = Pauză
button-stop-here = Oprește
notice-agree = Sunteți de acord să participați? Apăsați un buton sau scrieți 1 pentru da ori 2 pentru nu.
consent-unclear = Îmi pare rău, nu am înțeles.
consent-first = Încă nu e nicio întrebare. Mai întâi avem nevoie de un da sau un nu.
begun = Bine. Puteți apăsa un buton sau puteți scrie numărul ori cuvintele lui.
refused = Este în regulă. Nu vă vom întreba asta. Nu păstrăm nimic din ce ați spus.

## Answers said back

echo-choice = Ați ales: { $choice }.
echo-none = Nu ați ales niciuna dintre acestea.
echo-number = Răspunsul dumneavoastră: { $number }.
echo-date = Răspunsul dumneavoastră: { date }.
echo-text = Am notat.
echo-skipped = Ați sărit peste această întrebare.
ticked = Bifate până acum: { $choices }. Apăsați Gata când ați terminat.

## One's own words

keep-this = Am păstra asta:
keep-cut = Am scos ce ar putea arăta cine sunteți.
keep-look = Vă rugăm să mai citiți o dată: este ceva aici care arată cine sunteți?
keep-means = Dacă apăsați OK, putem cita asta altora, fără numele dumneavoastră. Mai întâi verifică o persoană.
keep-how = Ca să adăugați ceva, scrieți. Sau apăsați un buton ori scrieți de la 1 la 4.
keep-unclear = Îmi pare rău, nu am înțeles. Ce să facem cu cuvintele dumneavoastră?
write-again = S-a șters. Vă rugăm să scrieți din nou.
add-too-long = E mai mult decât pot păstra. Pot păstra { $limit } caractere, așa că am lăsat afară ce ați trimis la urmă.
echo-unquoted = Am notat. Nu vom cita.
echo-erased = Cuvintele dumneavoastră sunt șterse. Nu păstrăm niciun răspuns la această întrebare.

## Ways to answer

way-choices = Alegeți câte doriți, apoi apăsați Gata. Puteți scrie și numerele, de exemplu 1, 3.
way-number = Scrieți un număr sau /skip.
way-text = Scrieți răspunsul sau /skip.
way-text-names = Scrieți răspunsul sau /skip. Vă rugăm să nu scrieți nume.
way-date = Scrieți o dată, de exemplu 12 martie 2025, sau /skip.
range-ends = { $start } înseamnă: { $low }. { $end } înseamnă: { $high }.

## Asked again

again-choice = Îmi pare rău, nu am găsit acest răspuns. Vă rugăm să apăsați unul dintre butoane sau să scrieți numărul lui.
again-several = Asta se potrivește cu mai multe răspunsuri. Vă rugăm să apăsați un buton sau să scrieți numărul lui.
again-choices = Îmi pare rău, nu am găsit acest răspuns. Apăsați ce alegeți și apoi Gata, sau scrieți numerele.
again-range = Îmi pare rău, am nevoie de un număr de la { $start } la { $end }.
again-number = Îmi pare rău, am nevoie de un număr întreg, de exemplu 3.
again-date = Îmi pare rău, am nevoie de o dată, de exemplu 12 martie 2025, sau „ieri”.
again-day = În ce zi a fost? Vă rugăm să scrieți și ziua, de exemplu 12 martie 2025. E bine și aproximativ. Dacă nu știți, scrieți /skip.
again-text = Îmi pare rău, aici am nevoie de câteva cuvinte.
again-too-long = E mult, iar eu pot păstra doar { $limit } caractere. Vă rugăm să trimiteți un răspuns mai scurt. Răspunsurile de dinainte sunt în siguranță.
again-constraint = Îmi pare rău, acest răspuns nu se potrivește cu întrebarea. Vă rugăm să-l verificați.
moved-on = Lăsăm această întrebare fără răspuns și mergem mai departe.

## Changing one's mind

back-first = Aceasta este prima. Nu avem la ce să ne întoarcem.
back-to = Iată întrebarea de dinainte. Celelalte răspunsuri sunt în siguranță.
edit-done = V-am schimbat răspunsul.
edit-unclear = Nu am putut citi schimbarea, așa că rămâne primul răspuns.
edit-joined = Ați trimis mai multe mesaje la acest răspuns, deci nu știu ce cuvinte să schimb. Ca să-l scrieți din nou, scrieți /back.
edit-unknown = Nu pot folosi această schimbare. Ca să schimbați un răspuns, scrieți /back.
edit-late = Nu pot schimba un răspuns după sfârșit. Cât timp sondajul e deschis, puteți scrie /withdraw și începe din nou.
stale = Acest buton este de la un mesaj mai vechi. Nu s-a schimbat nimic.
media = Pot primi doar cuvinte și butoane. O poză, o voce sau un fișier ar putea arăta cine sunteți, așa că nu le păstrez.
unknown-order = Nu cunosc această comandă. Scrieți /help ca să vedeți ce știu.
welcome-back = Bine ați revenit. Aici am rămas.

## Stopping

stopped = Ați oprit. Nu vă mai scriem. Puteți reveni oricând cu /start.
stopped-already = Ați oprit mesajele noastre, deci nu păstrăm nimic din ce scrieți. Ca să reveniți, scrieți /start.
stopping-waits = Ați oprit, deci nu am păstrat asta. Ca să continuați totuși, scrieți /start.
keep-offer = Ce ați spus până acum se va șterge într-o zi. Puteți păstra sau șterge acum.
kept = Păstrăm ce ați spus, fără numele dumneavoastră.
kept-before = Ați oprit „{ $title }” la jumătate și am păstrat ce ați spus. Puteți lăsa așa. Sau puteți începe din nou: atunci ștergem ce am păstrat și vă întrebăm de la prima întrebare.
kept-until = Ce am păstrat rămâne până sunteți de acord să începeți din nou. Atunci ștergem.
kept-stays = Este în regulă. Ce am păstrat rămâne.
deleted = Ce ați spus este șters.
session-over = Această conversație s-a încheiat. Scrieți /start ca să vedeți ce este deschis.
closed-talk = Acest sondaj s-a închis. Scrieți /start ca să vedeți ce este deschis.

## The end

complete = Vă mulțumim. Aceasta a fost ultima întrebare.
complete-next = Răspunsurile se păstrează fără numele dumneavoastră. Sondajul se închide la { date }. După aceea puteți vedea cifrele cu /results și vă vom spune ce a ieșit.

## Language

language-now = Vom vorbi în { $language }.
offer-language = Vreți să continuăm în { $language }?
unreviewed = Un vorbitor fluent nu a verificat încă aceste cuvinte. Dacă ceva nu este clar, scrieți /language ca să alegeți altă limbă.
easy-offer = Cuvinte ușoare: /easy
easy-now = Fiecare propoziție stă acum pe rândul ei. Unde există cuvinte ușoare, le folosesc. Ca să reveniți, scrieți /easy.
easy-over = Folosesc din nou cuvintele obișnuite. Pentru cuvinte ușoare, scrieți /easy.

## Between surveys

nothing-open = Acum nu este niciun sondaj deschis pentru dumneavoastră. { $channel ->
    [web] Vă rugăm să mai intrați aici în altă zi.
   *[other] Vă vom scrie când se deschide următorul.
}
not-kept = Ce ați scris aici nu se păstrează.
offer-one = Sondajul „{ $title }” este deschis pentru dumneavoastră. Durează cam { $minutes ->
    [one] { $minutes } minut.
    [few] { $minutes } minute.
   *[other] { $minutes } de minute.
} Vreți să începeți?
offer-several = Sunt mai multe sondaje deschise pentru dumneavoastră. Pe care vreți să-l începeți?
answered-already = Ați răspuns deja la acest sondaj. Fiecare om se numără o singură dată.
closed-already = Acest sondaj nu este deschis acum.
later = Este în regulă. Puteți scrie /start oricând până la { date }.

## Invitations

invite = { $programme } ar vrea să afle părerea dumneavoastră: { $title }.
remind = Acesta este singurul nostru memento de la { $programme }: { $title } este încă deschis.
invite-length = { $count ->
    [one] Este { $count } întrebare.
    [few] Sunt cel mult { $count } întrebări.
   *[other] Sunt cel mult { $count } de întrebări.
} Durează cam { $minutes ->
    [one] { $minutes } minut.
    [few] { $minutes } minute.
   *[other] { $minutes } de minute.
} Puteți răspunde până la { date }.
invite-free = Nu sunteți obligat să răspundeți. Nimeni nu se supără, iar serviciile dumneavoastră rămân la fel.

## About oneself

help =
    { $channel ->
        [web] Puteți scrie oricând acestea sau puteți apăsa Mai mult:
       *[other] Puteți scrie oricând acestea:
    }
    /stop - opriți asta și toate mesajele
    /back - schimbați răspunsul dinainte
    /skip - săriți peste o întrebare
    /repeat - vedeți întrebarea din nou
    /pause - pauză, continuați mai târziu
    /restart - începeți din nou
    /why - de ce întrebăm
    /who - cine vede răspunsurile
    /language - schimbați limba
    /easy - cuvinte ușoare: pornit sau oprit
    /results - vedeți ce au spus oamenii
    /mydata - vedeți ce păstrăm
    /withdraw - luați înapoi răspunsurile
    /forget - cereți să fiți uitat
who =
    Cine întreabă: { $who }
    Cine vede: { $seen }
    Ce se păstrează: { $kept }
who-more =
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-safe }
why = De ce întrebăm: { $why }
results-which = Ce rezultate doriți să vedeți?

## Buttons

button-agree = Sunt de acord
button-yes-agree = Da, sunt de acord
button-no = Nu, mulțumesc
button-done = Gata
button-start = Începe
button-start-title = Începe: { $title }
button-later = Nu de data asta
button-stop = Oprește toate invitațiile
button-ok = OK
button-change = Schimbă
button-unquoted = Păstrează, dar nu cita
button-erase = Șterge
button-keep = Păstrează ce am spus
button-delete = Șterge acum
button-forget = Da, uitați-mă
button-forget-no = Nu, rămâne ca înainte
button-withdraw = Da, ștergeți răspunsurile
button-withdraw-no = Nu, păstrați-le
button-again = Începe din nou
button-leave = Lasă așa
