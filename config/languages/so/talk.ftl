### reviewed: no

date = { $day } { $month ->
    [1] Janaayo
    [2] Febraayo
    [3] Maarso
    [4] Abriil
    [5] Maajo
    [6] Juun
    [7] Luulyo
    [8] Agoosto
    [9] Sebtembar
    [10] Oktoobar
    [11] Nofembar
   *[12] Desembar
} { $year }

## The way in

welcome = Salaan. Waxaan ahay Heard, waa barnaamij sheekeysi. Waxaan dadka weydiiyaa waxa ay ka qabaan adeegyada ay isticmaalaan.
welcome-again = Ku soo dhawow mar kale. Waxaad joojisay fariimahayaga, markaa marka hore mar kale ayaan ku weydiinaynaa.
# A line for each other language. The web page has buttons for them already.
other-languages = { $channel ->
    [web] { "" }
   *[other] { $lines }
}
welcome-needed = Jawaabtan keliya ayaan u baahannahay si aan u sii wadno. Qor /stop haddii aadan rabin inaad ku biirto.
code-unknown = Ma naqaanno linkiga aad ku timid. Dhib ma leh: hoos ayaad ka dooran kartaa.
choose-language = Luqadee ayaad rabtaa?
language-not-here = Waan ka xunnahay, halkan kuma hadalno luqaddan: { $language }. Fadlan dooro mid ka mid ah luqadahan.
choose-programme = Maxaad jeclaan lahayd inaad ka hadasho?
choose-area = Meelahan tee baa kuugu dhow, ama aad isticmaashaa?
contact-what =
    { $channel ->
        [web] Haddii aad oggolaato, sahanno cusub ayaan halkan kugu tusi doonnaa markaad soo noqoto: ugu badnaan laba afartii toddobaad. Mid kasta waad diidi kartaa. Si aad u soo noqoto, taabo Wax kale, kaddib Booskayga ii hay.
       *[other] Haddii aad oggolaato, waan kuu soo qori doonnaa marka uu jiro sahan cusub: ugu badnaan laba afartii toddobaad. Mid kasta waad diidi kartaa.
    }
    { $channel ->
        [web] Waxaan haynaa lambar qufulan oo sheekadan ah, luqaddaada iyo aaggaaga. Weligeen ma hayno magacaaga.
       *[other] Waxaan haynaa cinwaanka sheekadaada oo qufulan, luqaddaada iyo aaggaaga. Weligeen ma hayno magacaaga.
    }
    { contact-term }
contact-term = Haddii aad waxba qori weydo muddo { term } ah, waxaan tirtirnaa dhammaadka sannadkaas.
contact-more = Si aad u akhrido cidda wax weydiinaysa iyo sababta, qor /who ama /why.
contact-agree = { $channel ->
    [web] Ma kugu tusi karnaa sahanno cusub halkan?
   *[other] Halkan ma kuugu soo qori karnaa?
}
joined = Waad ku biirtay.
joined-open = { joined } Sahan baa hadda furan, ilaa { date }.
joined-next = { $channel ->
    [web] Sahanka xiga halkan ayuu joogi doonaa markaad soo noqoto. Si aad u soo noqoto, taabo Wax kale, kaddib Booskayga ii hay.
   *[other] Halkan ayaan kuugu soo qori doonnaa marka sahanka xiga furmo.
} Mar kasta waad joojin kartaa: qor /stop.
moved = Waxaan beddelnay aaggaaga. Hadda waa: { $area }.
declined = Waa hagaag. Waxba kaama hayno. Si aad u soo noqoto, qor /start.
declined-member = Waa hagaag. Waxba isma beddelin.

## The notice before a survey

notice-who =
    { $title }
    Yaa wax weydiinaya: { $who }
    Sababta: { $why }
notice-length = { $count ->
    [one] Waxaa jira { $count } su’aal.
   *[other] Waxaa jira ugu badnaan { $count } su’aalood.
} Waxay qaadataa qiyaastii { $minutes ->
    [one] { $minutes } daqiiqo.
   *[other] { $minutes } daqiiqo.
} Su’aal kasta waad ka boodi kartaa: /skip.
notice-seen =
    Yaa arki doona: { $seen }
    Maxaa la hayaa: { $kept }
    { notice-words }
    { notice-back }
    { notice-term }
notice-term = Jawaabaha waxaan tirtirnaa { term } kaddib marka sahanka la xiro.
notice-back = Magac laguma kaydiyo jawaabahaaga. Waxaad kula noqon kartaa /withdraw ilaa sahanka laga xiro, kaddibna afar eray oo aan ku siin doonno. Tirooyinka iyo erayada aan markaas hore u tusnay way sii joogayaan.
notice-words = Haddii aad ku qorto erayadaada, waxaan isku daynaa inaan ka saarno magacyada iyo lambarrada. Adiga ayaa marka hore arka erayada, adiguna waxaad go’aamisaa waxa aan hayno.
notice-out = Qor /stop mar kasta, waana dhammaatay. Haddii aad aamusto, waxaan haynaa wixii aad ka jawaabtay.
notice-again =
    Yaa arki doona: { $seen }
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-out }
    Si aad wax badan u akhrido, qor /who ama /why.
chat-kept = { $channel ->
    [web] Browserkaaga ayaa sheekadan tusaya ilaa aad xirto ama taabto Degdeg uga bax. Qof isticmaala qalabkan wuu akhrin karaa.
    [telegram] Telegram ayaa haya sheekadan. Ma aha mid qarsoon bilow ilaa dhammaad. Waad tirtiri kartaa.
   *[other] Barnaamijka sheekadaada ayaa haya sheekadan. Waad tirtiri kartaa.
}
notice-chat =
    { chat-kept }
    { notice-out }
    { notice-safe }
notice-chat-help =
    { notice-chat }
    { help-now }
notice-safe =
    Waa inaad jirtaa { $age } sano ama ka badan.
    { not-watched }
notice-safe-help =
    { notice-safe }
    { help-now }
not-watched = Cidna ma ilaalinayso sheekadan. Ma aha khadka caawimaadda. Haddii aad khatar ku jirto, wac 999.
helplines =
    Waxaad kaloo wici kartaa:
    { $lines }
help-now = Ma u baahan tahay caawimaad hadda? /help
danger = Haddii aad khatar ku jirto, wac 999. { help-now }
distress-heard = Waan ka xumahay. Taasi aad bay u adag tahay.
distress-now =
    Haddii adiga ama qof kale uu hadda khatar ku jiro, wac 999. Ma hadli kartid? Ka wac taleefanka gacanta, kaddib taabo 55.
    Cidna ma ilaalinayso sheekadan. Ma aha khadka caawimaadda.
distress-again = Haddii ay kaa badato: 999 haddii khatar jirto, iyo /help si aad u ogaato cidda aad wacdo.
distress-not-kept = Waxa aad hadda qortay ma hayo. Mar kale ayaan sii wadi karnaa: kaliya wax qor.
pause-offer =
    Aan halkan ku hakanno. Degdeg ma jiro, waxba ma lumayaan.
    Taabo badhan, ama qor 1 si aad u sii waddo, 2 si aad u hakato ama 3 si aad u joojiso.
pause-waits = Waan hakannay. Qor 1 si aad u sii waddo ama 3 si aad u joojiso.
paused = Qaado waqtiga aad u baahan tahay. Si aad u sii waddo, taabo badhanka ama qor 1. Ilaa markaas waxba ku weydiin maayo.
pause-time = Haddii aad rabto in waqti kale lagu weydiiyo, qor waqtiga, sida: berri saacadda 6.
button-go-on = Sii wad
button-pause = Hakad
button-stop-here = Jooji
notice-agree = Ma oggoshahay inaad ka qayb qaadato? Taabo badhan, ama qor 1 haddii haa ama 2 haddii maya.
consent-unclear = Waan ka xumahay, ma fahmin taas.
consent-first = Weli su’aal ma jirto. Marka hore waxaan u baahannahay haa ama maya.
begun = Waa hagaag. Waxaad taaban kartaa badhan, ama qori kartaa lambarkiisa ama erayadiisa.
refused = Waa hagaag. Tan kuma weydiin doonno. Waxba kama hayno wixii aad tidhi.

## Answers said back

echo-choice = Waxaad dooratay: { $choice }.
echo-none = Kuwan midna ma dooran.
echo-number = Jawaabtaada: { $number }.
echo-date = Jawaabtaada: { date }.
echo-text = Waan qoray taas.
echo-skipped = Su’aashaas waad ka booday.
ticked = Waxa aad ilaa hadda dooratay: { $choices }. Taabo Dhammaatay markaad diyaar tahay.

## One's own words

keep-this = Waxaan hayn lahayn tan:
keep-cut = Waxaan ka saarnay wixii muujin kara qofka aad tahay.
keep-look = Fadlan mar kale fiiri: wax halkan ku jira ma muujinayaan qofka aad tahay?
keep-means = Haddii aad taabato OK, tan waxaan dadka kale u sheegi karnaa magacaaga la’aantiis. Qof ayaa marka hore hubinaya.
keep-how = Si aad wax ugu darto, qor. Ama taabo badhan, ama qor 1 ilaa 4.
keep-unclear = Waan ka xumahay, ma fahmin taas. Maxaan ku samaynaa erayadaada?
write-again = Taasi way tirtirantay. Fadlan mar kale qor.
add-too-long = Taasi way ka badan tahay inta aan hayn karo. Waxaan hayn karaa { $limit } xaraf, markaa waxaan ka tagay wixii aad ugu dambayn soo dirtay.
echo-unquoted = Waan qoray taas. Dadka kale uma sheegi doonno.
echo-erased = Erayadaada waa la tirtiray. Jawaab uma hayno su’aashaas.

## Ways to answer

way-choices = Dooro inta aad rabto, kaddib taabo Dhammaatay. Lambarro ayaad sidoo kale qori kartaa, sida 1, 3.
way-number = Qor lambar, ama /skip.
way-text = Qor jawaabtaada, ama /skip.
way-text-names = Qor jawaabtaada, ama /skip. Fadlan magacyo ha qorin.
way-date = Qor taariikh, sida 12 Maarso 2025, ama /skip.
range-ends = { $start } waxay ka dhigan tahay: { $low }. { $end } waxay ka dhigan tahay: { $high }.

## Asked again

again-choice = Waan ka xumahay, jawaabtaas ma helin. Fadlan taabo mid ka mid ah badhannada, ama qor lambarkiisa.
again-several = Taasi waxay la mid tahay wax ka badan hal jawaab. Fadlan taabo mid ka mid ah badhannada, ama qor lambarkiisa.
again-choices = Waan ka xumahay, jawaabtaas ma helin. Taabo waxa aad dooranayso kaddib Dhammaatay, ama qor lambarradooda.
again-range = Waan ka xumahay, waxaan u baahanahay lambar u dhexeeya { $start } ilaa { $end }.
again-number = Waan ka xumahay, waxaan u baahanahay lambar dhan, sida 3.
again-date = Waan ka xumahay, waxaan u baahanahay taariikh, sida 12 Maarso 2025, ama "shalay".
again-day = Maalintee bay ahayd? Fadlan maalinta sidoo kale qor, sida 12 Maarso 2025. Qiyaas waa ku filan tahay. Haddii aadan garanayn, qor /skip.
again-text = Waan ka xumahay, halkan waxaan uga baahanahay dhawr eray.
again-too-long = Taasi waa badan tahay, waxaanan hayn karaa { $limit } xaraf oo keliya. Fadlan soo dir jawaab ka gaaban. Jawaabahaagii hore waa ammaan.
again-constraint = Waan ka xumahay, jawaabtaasi kuma habboona su’aashan. Fadlan hubi.
moved-on = Su’aashaas aan jawaab la’aan kaga tagno oo aan sii wadno.

## Changing one's mind

back-first = Tani waa tii ugu horreysay. Wax ka horreeya ma jiro.
back-to = Waa tan su’aashii hore. Jawaabahaaga kale waa ammaan.
edit-done = Waan beddelay jawaabtaada.
edit-unclear = Ma akhrin karin beddelkaaga, markaa jawaabtaadii hore way joogaysaa.
edit-joined = Jawaabtaas waxaad u soo dirtay wax ka badan hal fariin, markaa ma garan karo erayada la beddelayo. Si aad mar kale u qorto, qor /back.
edit-unknown = Beddelkaas ma isticmaali karo. Si aad jawaab u beddesho, qor /back.
edit-late = Dhammaadka kaddib jawaab ma beddeli karo. Inta sahanku furan yahay waxaad qori kartaa /withdraw oo mar kale bilaabi kartaa.
stale = Badhankaasi wuxuu ka yimid fariin hore. Waxba isma beddelin.
media = Waxaan qaadan karaa oo keliya erayo iyo badhanno. Sawir, cod ama fayl ayaa muujin kara qofka aad tahay, markaa ma hayo.
unknown-order = Amarkaas ma garanayo. Qor /help si aad u aragto waxa aan garanayo.
welcome-back = Ku soo dhawow mar kale. Halkan ayaan joognay.

## Stopping

stopped = Waad joojisay. Mar dambe kuuma soo qori doonno. Mar kasta waad soo noqon kartaa: qor /start.
stopped-already = Waxaad joojisay fariimahayaga, markaa wax aad qorto lama hayo. Si aad u soo noqoto, qor /start.
stopping-waits = Waad joojisay, markaa taas ma hayn. Haddii aad rabto inaad sii waddo, qor /start.
keep-offer = Wixii aad ilaa hadda tidhi maalin gudaheed ayaa la tirtiri doonaa. Waad hayn kartaa, ama hadda ayaad tirtiri kartaa.
kept = Waxaan haynaa wixii aad tidhi, magacaaga la’aantiis.
kept-before = "{ $title }" dhexda ayaad ku joojisay, waxaana haynay wixii aad tidhi. Sidaas ayaad uga tagi kartaa. Ama mar kale ayaad bilaabi kartaa: markaas waxaan tirtirnaa wixii aan haynay, waxaanan ku weydiinnaa su’aasha koowaad.
kept-until = Wixii aan haynay way joogayaan ilaa aad oggolaato inaad mar kale bilowdo. Markaas waan tirtirnaa.
kept-stays = Waa hagaag. Wixii aan haynay way joogayaan.
deleted = Wixii aad tidhi waa la tirtiray.
session-over = Sheekadani way dhammaatay. Qor /start si aad u aragto waxa furan.
closed-talk = Sahankaas waa la xiray. Qor /start si aad u aragto waxa furan.

## The end

complete = Mahadsanid. Taasi waxay ahayd su’aashii ugu dambeysay.
complete-next = Jawaabahaaga waxaa la hayaa magacaaga la’aantiis. Sahankan waxaa la xiri doonaa { date }. Kaddib waxaad tirooyinka ku arki kartaa /results, waxaanan kuu sheegi doonnaa waxa ka soo baxay.

## Language

language-now = Waxaan ku hadli doonnaa { $language }.
offer-language = Ma rabtaa inaad ku sii waddo { $language }?
unreviewed = Qof si fiican ugu hadla afka weli ma hubin erayadan. Haddii wax aanay caddayn, qor /language si aad u doorato luqad kale.
easy-offer = Erayo fudud: /easy
easy-now = Hadda weedh kastaa waxay leedahay sadar u gaar ah. Meeshii erayo fudud ay jiraan, waan isticmaalaa. Si aad dib ugu beddesho, qor /easy.
easy-over = Mar kale waxaan isticmaalayaa erayadii caadiga ahaa. Haddii aad rabto erayo fudud, qor /easy.

## Between surveys

nothing-open = Hadda sahan kuu furan ma jiro. { $channel ->
    [web] Fadlan maalin kale halkan mar kale fiiri.
   *[other] Waan kuu soo qori doonnaa marka kan xiga furmo.
}
not-kept = Waxa aad halkan ku qortay lama hayo.
offer-one = Sahanka "{ $title }" ayaa kuu furan. Wuxuu qaataa qiyaastii { $minutes ->
    [one] { $minutes } daqiiqo.
   *[other] { $minutes } daqiiqo.
} Ma rabtaa inaad bilowdo?
offer-several = Wax ka badan hal sahan ayaa kuu furan. Kee baad rabtaa inaad bilowdo?
answered-already = Sahankan hore ayaad uga jawaabtay. Qof kasta mar keliya ayaa la tiriyaa.
closed-already = Sahankaasi hadda ma furna.
later = Waa hagaag. Mar kasta waxaad qori kartaa /start ilaa { date }.

## Invitations

invite = { $programme } waxay jeclaan lahayd inay ku dhegaysato: { $title }.
remind = Tani waa xusuusintayada keliya ee { $programme }: { $title } weli way furan tahay.
invite-length = { $count ->
    [one] Waxaa jira { $count } su’aal.
   *[other] Waxaa jira ugu badnaan { $count } su’aalood.
} Waxay qaadataa qiyaastii { $minutes ->
    [one] { $minutes } daqiiqo.
   *[other] { $minutes } daqiiqo.
} Waxaad ka jawaabi kartaa ilaa { date }.
invite-free = Qasab kuma aha. Cidna kama xumaan doonto, adeegyadaaduna waa sidoodii.

## About oneself

help =
    { $channel ->
        [web] Kuwan mar kasta waad qori kartaa, ama taabo Wax kale:
       *[other] Kuwan mar kasta waad qori kartaa:
    }
    /stop - jooji tan iyo dhammaan fariimaha
    /back - beddel jawaabtii hore
    /skip - ka tag su’aal
    /repeat - mar kale arag su’aasha
    /pause - naso, oo mar dambe sii wad
    /restart - mar kale bilow
    /why - sababta aan u weydiinno
    /who - cidda aragta jawaabahaaga
    /language - beddel luqadda
    /easy - erayo fudud: shid ama dami
    /results - arag waxa dadku yiraahdeen
    /mydata - arag waxa aan hayno
    /withdraw - la noqo jawaabahaaga
    /forget - in lagu illoobo
who =
    Yaa wax weydiinaya: { $who }
    Yaa arka: { $seen }
    Maxaa la hayaa: { $kept }
who-more =
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-safe }
why = Sababta aan u weydiinno: { $why }
results-which = Natiijooyinkee ayaad rabtaa inaad aragto?

## Buttons

button-agree = Waan oggolahay
button-yes-agree = Haa, waan oggolahay
button-no = Maya, mahadsanid
button-done = Dhammaatay
button-start = Bilow
button-start-title = Bilow: { $title }
button-later = Hadda maya
button-stop = Jooji dhammaan martiqaadyada
button-ok = OK
button-change = Beddel
button-unquoted = Hay, laakiin ha sheegin
button-erase = Tirtir
button-keep = Hay wixii aan idhi
button-delete = Hadda tirtir
button-forget = Haa, i illoow
button-forget-no = Maya, sidii hore ha ahaato
button-withdraw = Haa, tirtir jawaabahayga
button-withdraw-no = Maya, hay
button-again = Mar kale bilow
button-leave = Sidaas uga tag
