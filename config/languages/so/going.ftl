### reviewed: no

## Before the end

summary = Waa kan waxa aad tidhi:
summary-ask = Ma dirnaa? Taabo badhan, ama qor 1 si loo diro ama 2 si aad jawaab u beddesho.
summary-unclear = Waan ka xumahay, ma fahmin taas. Jawaabahaagu waa ammaan. Qor 1 si loo diro ama 2 si aad mid u beddesho.
summary-none = Kuwan midna
summary-dont-know = Ma garanayo
summary-prefer-not = Ma doonayo inaan sheego
change-which = Jawaabtee ayaad rabtaa inaad beddesho? Taabo, ama qor lambarkeeda.
change-this = Tan mar kale ayaad ka jawaabi kartaa. Jawaabahaaga kale waa ammaan.
button-send = Haa, dir
button-change-one = Beddel jawaab
button-leave-all = Waxba ha beddelin
button-same = Sideeda uga tag

## A pause

rest-until = { $channel ->
    [web] Waxaan mar kale halkan kugu weydiin doonaa { date } saacadda { $time }. Ilaa markaas waxba ma weydiin doono. Waad sii wadi kartaa ka hor: kaliya qor. Si aad u soo noqoto, taabo Wax kale, kaddib Booskayga ii hay.
   *[other] Waxaan mar kale soo qori doonaa { date } saacadda { $time }. Ilaa markaas waxba ma weydiin doono. Waad sii wadi kartaa ka hor: kaliya qor.
}
pause-until = { $channel ->
    [web] Waxaan mar kale halkan kugu weydiin doonaa { date } saacadda { $time }. Ilaa markaas waxba ma weydiin doono. Si aad u soo noqoto, taabo Wax kale, kaddib Booskayga ii hay.
   *[other] Waxaan mar kale soo qori doonaa { date } saacadda { $time }. Ilaa markaas waxba ma weydiin doono.
}
rest-night = Habeenkii wax ma qoro.
rest-other = Waqti kale, riix badhan ama qor waqtiga, sida: berri saacadda 6.
rest-too-late = Sahanku wuxuu xirmayaa { date }, markaas ka hor. Fadlan dooro waqti ka horreeya, ama hadda sii wad.
rest-over = Mar kale salaan. Waxaad i weydiisatay inaan hadda soo noqdo.
button-rest-on = Hadda sii wad
button-rest-hour = Saacad kadib
button-rest-evening = Caawa
button-rest-tomorrow = Berri

## A question to us

asked-us = Tani waxay u eg tahay su'aal. Qofna ma akhriyo wada sheekaysigan, markaa qofna halkan kagama jawaabi karo, mana hayo. Qor /who si aad u aragto cidda weydiinaysa, ama /help si aad u aragto cidda aad wacayso.

## Starting over

restart-ask = Ma ka bilownaa su'aasha koowaad mar kale? Markaas waxa aad ilaa hadda tidhi waa la tirtirayaa. Qor 1 haa ama 2 maya.
restarted = Waxa aad tidhi waa la tirtiray. Mar kale ayaan bilaabaynaa.
