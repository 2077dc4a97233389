### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    Bună. Este acum un moment sigur?
    Apăsați un buton sau scrieți 1 pentru da, 2 pentru mai târziu sau 3 pentru niciodată.
safe-later = Este în regulă. Când este un moment sigur, apăsați „Da, acum”. Sau pur și simplu scrieți.
safe-open = Un sondaj este deschis pentru dumneavoastră, până la { date }.
button-safe-now = Da, acum
button-safe-later = Mai târziu
button-safe-never = Nu mă mai întrebați niciodată

## Help now

button-help-now = Ajutor acum

## Hiding

hide-how = { $channel ->
    [web] Scrieți /hide sau apăsați Ieșiți repede, iar această pagină se golește imediat. Nu poate ascunde vizita de aici din istoricul browserului sau de cineva care vede ecranul. Răspunsurile rămân, dacă nu scrieți /stop.
   *[other] Scrieți /hide ca să ștergeți ultimele mesaje de aici, ale dumneavoastră și ale noastre. Ajunge două zile în urmă sau până la ultima închidere a unui sondaj. Nu poate ascunde ce a arătat deja telefonul, ce păstrează aplicația sau o poză a ecranului. Răspunsurile rămân, dacă nu scrieți /stop.
}
hidden = { $channel ->
    [web] Bună din nou. Ca să continuați, scrieți /start.
   *[other] Gata, pentru ultimele două zile. Ca să continuați, scrieți /start.
}
hidden-partly = Nu s-a putut șterge tot. Puteți șterge această conversație în aplicație. Ca să continuați, scrieți /start.
hide-not-here = { $channel ->
    [web] Apăsați Ieșiți repede, iar această pagină se golește imediat.
   *[other] Nu țin aici o listă a mesajelor noastre, deci nu le pot șterge. Puteți șterge această conversație în aplicație.
}
mydata-shown = Timp de două zile notăm care mesaje din această conversație sunt ale noastre și ale dumneavoastră, ca /hide să le poată șterge. Nota este încuiată.
