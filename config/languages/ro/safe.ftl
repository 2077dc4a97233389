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
