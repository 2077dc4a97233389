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

## Hiding

hide-how = { $channel ->
    [web] Qor /hide, ama taabo Degdeg uga bax, markiiba boggani waa madhan yahay. Kama qarin karo inaad halkan timid taariikhda biraawsarka, ama qof shaashadda arkaya. Jawaabahaagu way joogaan, haddii aadan qorin /stop.
   *[other] Qor /hide si aad halkan uga tirtirto fariimihii u dambeeyay, kuwaaga iyo kuweenna. Waxay gaadhaa laba maalmood ka hor, ama markii ugu dambaysay ee sahan xidhmay. Ma qarin karto waxa telefoonkaagu hore u muujiyay, waxa app-ku hayo, ama sawirka shaashadda. Jawaabahaagu way joogaan, haddii aadan qorin /stop.
}
hidden = { $channel ->
    [web] Mar kale salaan. Si aad u sii waddo, qor /start.
   *[other] Waa la dhammeeyay, labadii maalmood ee u dambeeyay. Si aad u sii waddo, qor /start.
}
hidden-partly = Dhammaan lama tirtiri karin. Waxaad sheekadan ka tirtiri kartaa app-kaaga. Si aad u sii waddo, qor /start.
hide-not-here = { $channel ->
    [web] Taabo Degdeg uga bax, markiiba boggani waa madhan yahay.
   *[other] Halkan kuma hayo liiska fariimaheenna, markaa ma tirtiri karo. Waxaad sheekadan ka tirtiri kartaa app-kaaga.
}
mydata-shown = Laba maalmood waxaan qornaa fariimaha sheekadan ee annaga iyo adiga leh, si /hide u tirtiri karo. Qoraalkaasi waa xidhan yahay.
