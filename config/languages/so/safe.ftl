### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    Salaan. Hadda ma waqti ammaan ah baa?
    Taabo badhan, ama qor 1 haa, 2 mar dambe ama 3 weligay.
safe-later = Waa hagaag. Marka ay ammaan tahay, taabo "Haa, hadda". Ama iska qor.
safe-open = Sahan baa kuu furan, ilaa { date }.
button-safe-now = Haa, hadda
button-safe-later = Mar dambe
button-safe-never = Mar dambe ha i weydiin

## Help now

button-help-now = Caawimaad hadda
