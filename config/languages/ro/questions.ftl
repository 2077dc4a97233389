### reviewed: no

## Kinds of questions, and the ways out of every one

progress = Întrebarea { $place } din { $total }
echo-dont-know = Ați spus că nu știți.
echo-prefer-not = Preferați să nu spuneți. Este în regulă.
piped-nothing = (fără răspuns)
needed = Avem nevoie de acest răspuns ca să mergem mai departe. Dacă preferați să nu spuneți, apăsați acel buton sau scrieți asta. Ca să ieșiți, scrieți /stop.
way-decimal = Scrieți un număr, de exemplu 2,5, sau /skip.
way-time = Scrieți o oră, de exemplu 9:30 sau 16:00, sau /skip.
way-district = Scrieți prima jumătate a codului poștal, de exemplu KT1, sau /skip. Dacă scrieți tot codul, ștergem restul imediat.
way-needed = Vă rugăm să scrieți răspunsul. Dacă preferați să nu spuneți, apăsați butonul.
way-needed-names = Vă rugăm să scrieți răspunsul, fără nume. Dacă preferați să nu spuneți, apăsați butonul.
way-long = Mai sunt și pe pagina următoare. Puteți scrie și primele litere.
way-default = Răspunsul obișnuit este: { $answer }. Ca să-l alegeți, apăsați OK sau scrieți OK.
way-default-date = Răspunsul obișnuit este: { date }. Ca să-l alegeți, apăsați OK sau scrieți OK.
again-decimal = Îmi pare rău, am nevoie de un număr, de exemplu 3 sau 2,5.
again-time = Îmi pare rău, am nevoie de o oră, de exemplu 9:30 sau 16:00.
again-half = Dimineața sau după-amiaza? Vă rugăm să scrieți ora așa: 16:00, sau cu am ori pm, de exemplu 4pm.
again-district = Îmi pare rău, am nevoie de prima jumătate a unui cod poștal, de exemplu KT1. Dacă nu o știți, scrieți „nu știu”.
media-place = Nu pot primi un loc de pe hartă și nu păstrez nimic din el. Vă rugăm să scrieți prima jumătate a codului poștal, de exemplu KT1.
button-more = Vezi mai multe
button-first = Înapoi la primele
button-all = Arată toate
notice-needed = La câteva dintre ele este nevoie de un răspuns pentru a merge mai departe. Acolo puteți răspunde că preferați să nu spuneți.
