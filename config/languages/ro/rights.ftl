### reviewed: no

# How long something is kept. Terms of other lengths are said in months.
term = { $months ->
    [12] 1 an
    [24] 2 ani
    [36] 3 ani
    [48] 4 ani
    [60] 5 ani
    [one] { $months } lună
    [few] { $months } luni
   *[other] { $months } de luni
}

## The receipt: four words that take answers back

receipt-early =
    Cele patru cuvinte ale dumneavoastră:
    { $words }
    De acum păstrăm ce spuneți, chiar dacă nu mai scrieți. Cu /withdraw și aceste cuvinte puteți lua totul înapoi oricând.
receipt =
    Cele patru cuvinte ale dumneavoastră:
    { $words }
    Păstrați-le într-un loc sigur. Cu /withdraw și aceste cuvinte puteți lua răspunsurile înapoi, chiar și după ce se închide sondajul. Nimeni nu poate citi răspunsurile cu ele.
receipt-how = Ca să luați înapoi răspunsuri după închiderea sondajului, scrieți /withdraw și cele patru cuvinte pe care vi le-am dat.
receipt-unread = Nu am găsit acolo cele patru cuvinte. Vă rugăm să le verificați și să le scrieți după /withdraw.
receipt-typed = Acestea par cele patru cuvinte cu care se iau înapoi răspunsuri. Nu am păstrat nimic din ele. Ca să luați răspunsuri înapoi, scrieți /withdraw și apoi cele patru cuvinte. Dacă este răspunsul dumneavoastră, scrieți-l încă o dată.
receipt-unknown = Aceste patru cuvinte nu se potrivesc cu niciun răspuns pe care îl avem. Vă rugăm să verificați fiecare cuvânt și ordinea lor. Sau răspunsurile sunt deja șterse.
receipt-wait = Nu a mers de câteva ori. Vă rugăm să așteptați o oră și să încercați din nou.
withdrawn-closed = Răspunsurile din spatele celor patru cuvinte sunt șterse. Cifrele și cuvintele pe care le-am arătat deja rămân așa cum sunt.

## What is held

mydata-chat = { $channel ->
    [web] Păstrăm sub cheie un număr pentru această conversație.
   *[other] Păstrăm sub cheie adresa dumneavoastră de chat.
} Păstrăm limba dumneavoastră: { $language }. Nu păstrăm numele.
mydata-easy = Păstrăm faptul că ați cerut cuvinte ușoare.
mydata-area = { $programme }: zona dumneavoastră este { $area }.
mydata-invitations = { $channel ->
    [web] Ați fost de acord să vă arătăm aici sondaje noi. Scrieți /stop ca să opriți asta.
   *[other] Ați fost de acord să vă scriem. Scrieți /stop ca să opriți asta.
}
mydata-no-invitations = Nu ați fost de acord cu mesajele sau le-ați oprit. Nu vă scriem.
mydata-drafts = { $count ->
    [0] Sunteți acum într-un sondaj și încă nu ați dat niciun răspuns.
    [one] Sunteți acum într-un sondaj și ați dat { $count } răspuns. Este sub cheie.
    [few] Sunteți acum într-un sondaj și ați dat { $count } răspunsuri. Sunt sub cheie.
   *[other] Sunteți acum într-un sondaj și ați dat { $count } de răspunsuri. Sunt sub cheie.
}
mydata-comments = { $count ->
    [one] { $count } dintre ele este cu propriile cuvinte. Am tăiat ce ar putea arăta cine sunteți.
    [few] { $count } dintre ele sunt cu propriile cuvinte. Am tăiat ce ar putea arăta cine sunteți.
   *[other] { $count } dintre ele sunt cu propriile cuvinte. Am tăiat ce ar putea arăta cine sunteți.
}
mydata-finished = { $count ->
    [one] { $count } sondaj pe care l-ați terminat este încă deschis.
    [few] { $count } sondaje pe care le-ați terminat sunt încă deschise.
   *[other] { $count } de sondaje pe care le-ați terminat sunt încă deschise.
}
mydata-declined = { $count ->
    [one] Ați refuzat { $count } sondaj care este încă deschis. Nu avem răspunsuri de la dumneavoastră la el.
    [few] Ați refuzat { $count } sondaje care sunt încă deschise. Nu avem răspunsuri de la dumneavoastră la ele.
   *[other] Ați refuzat { $count } de sondaje care sunt încă deschise. Nu avem răspunsuri de la dumneavoastră la ele.
}
mydata-kept = { $count ->
    [one] Ați oprit { $count } sondaj la jumătate și ați păstrat răspunsurile. Sunt sub cheie, fără niciun nume.
    [few] Ați oprit { $count } sondaje la jumătate și ați păstrat răspunsurile. Sunt sub cheie, fără niciun nume.
   *[other] Ați oprit { $count } de sondaje la jumătate și ați păstrat răspunsurile. Sunt sub cheie, fără niciun nume.
}
mydata-since = Cunoaștem această conversație din { date }. Ultima dată ne-ați scris în anul { $year }.
mydata-agreed-contact = La { date } ați fost de acord cu mesaje de la { $programme }. Ați citit versiunea { $text } a informării noastre.
mydata-agreed-stopped = La { date } ați oprit mesajele de la { $programme }.
mydata-agreed-answers = La { date } ați fost de acord să numărăm ce spuneți în { $programme }. Ați citit versiunea { $text } a informării noastre. Ca să opriți doar asta, scrieți /withdraw.
mydata-asked = V-am invitat la { $count ->
    [one] { $count } sondaj, la { date }.
    [few] { $count } sondaje, ultimul la { date }.
   *[other] { $count } de sondaje, ultimul la { date }.
} Lista aceasta ne ajută să nu scriem mai mult de două ori în patru săptămâni.
mydata-waiting = { $count ->
    [one] { $count } mesaj pentru dumneavoastră așteaptă să fie trimis. Este sub cheie.
    [few] { $count } mesaje pentru dumneavoastră așteaptă să fie trimise. Sunt sub cheie.
   *[other] { $count } de mesaje pentru dumneavoastră așteaptă să fie trimise. Sunt sub cheie.
}
mydata-aside = Ce ați scris chiar înainte de pauză. Păstrăm doar dacă mergeți mai departe.
mydata-receipt = Cele patru cuvinte pentru acest sondaj: { $words }.
mydata-few-days = Timp de două zile notăm că a venit un mesaj, dar nu de la cine. Dacă nu-l putem citi, îl ținem sub cheie până la 7 zile.
mydata-closed = Răspunsurile din sondajele închise nu mai sunt legate de dumneavoastră. Doar cele patru cuvinte le găsesc.
mydata-term = Dacă nu scrieți nimic timp de { term }, ștergem toate acestea la sfârșitul acelui an.
mydata-end = Ca să opriți mesajele, scrieți /stop. Ca să luați înapoi răspunsurile, scrieți /withdraw. Ca să fiți uitat, scrieți /forget.
nothing-held = Nu păstrăm nimic despre dumneavoastră. Ca să participați, scrieți /start.

## Taking answers back

withdraw-nothing = Nu sunt răspunsuri de la dumneavoastră într-un sondaj deschis.
withdraw-nothing-yet = Nu ați spus încă nimic în acest sondaj, așa că nu este nimic de șters. Ca să nu luați parte la el, scrieți „/withdraw da”.
withdraw-untied = A trebuit să refacem Heard dintr-o copie. De atunci nimeni nu mai știe care răspunsuri sunt ale dumneavoastră, deci nu pot fi luate înapoi. Se păstrează fără numele dumneavoastră.
withdraw-which = Ce răspunsuri doriți să luați înapoi?
withdraw-sure = Să ștergem răspunsurile dumneavoastră la „{ $title }”? Nu le mai putem aduce înapoi. Apăsați un buton sau scrieți 1 pentru da ori 2 pentru nu.
withdraw-kept = Nu s-a șters nimic. Răspunsurile rămân.
withdrawn = Răspunsurile dumneavoastră la acel sondaj sunt șterse.
withdrawn-after = Cât timp sondajul e deschis, puteți începe din nou cu /start.

## Being forgotten

forget-sure = Să vă uităm? Am șterge { $channel ->
    [web] numărul acestei conversații
   *[other] adresa dumneavoastră de chat
}, zona și tot ce nu este terminat. Apăsați butonul sau scrieți „/forget da”.
forget-answers = Răspunsurile terminate rămân până se închide sondajul, iar apoi nu mai pot fi legate de dumneavoastră în niciun fel. Ca să le ștergeți și pe ele, scrieți mai întâi /withdraw. Cele patru cuvinte merg și mai târziu.
forgotten = V-am uitat. Ca să reveniți într-o zi, scrieți /start.
