### reviewed: no

date = { $day } { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
} { $year }

## The way in

welcome = Helo. Heard ydw i, robot sgwrsio. Rwy’n gofyn i bobl beth yw eu barn am y gwasanaethau y maen nhw’n eu defnyddio.
welcome-again = Croeso’n ôl. Roeddech wedi stopio ein negeseuon, felly rydym yn gofyn i chi eto yn gyntaf.
other-languages = { $channel ->
    [web] { "" }
   *[other] { $lines }
}
welcome-needed = Mae angen yr un ateb hwn arnom i fynd ymlaen. Teipiwch /stop os nad ydych am ymuno.
code-unknown = Dydyn ni ddim yn adnabod y ddolen a ddaeth â chi yma. Mae hynny’n iawn: gallwch ddewis isod.
choose-language = Pa iaith hoffech chi?
language-not-here = Mae’n ddrwg gennym, ni allwn siarad yr iaith hon yma: { $language }. Dewiswch un o’r ieithoedd hyn.
choose-programme = Am beth hoffech chi siarad?
choose-area = Pa un o’r rhain sydd agosaf atoch, neu rydych yn ei ddefnyddio?
contact-what =
    { $channel ->
        [web] Os cytunwch, byddwn yn dangos arolygon newydd i chi yma pan ddewch yn ôl: dim mwy na dau mewn pedair wythnos. Gallwch ddweud na wrth unrhyw un. I ddod yn ôl, pwyswch Mwy, yna Cadw fy lle.
       *[other] Os cytunwch, byddwn yn ysgrifennu atoch pan fydd arolwg newydd: dim mwy na dau mewn pedair wythnos. Gallwch ddweud na wrth unrhyw un.
    }
    { $channel ->
        [web] Rydym yn cadw rhif dan glo ar gyfer y sgwrs hon, eich iaith a’ch ardal. Dydyn ni byth yn cadw eich enw.
       *[other] Rydym yn cadw eich cyfeiriad sgwrsio dan glo, eich iaith a’ch ardal. Dydyn ni byth yn cadw eich enw.
    }
    { contact-term }
contact-term = Os na fyddwch yn ysgrifennu dim am { term }, byddwn yn ei ddileu ar ddiwedd y flwyddyn honno.
contact-more = I ddarllen pwy sy’n gofyn a pham, teipiwch /who neu /why.
contact-agree = { $channel ->
    [web] Gawn ni ddangos arolygon newydd i chi yma?
   *[other] Gawn ni ysgrifennu atoch yma?
}
joined = Rydych wedi ymuno.
joined-open = { joined } Mae arolwg ar agor nawr, tan { date }.
joined-next = { $channel ->
    [web] Bydd yr arolwg nesaf yma pan ddewch yn ôl. I ddod yn ôl, pwyswch Mwy, yna Cadw fy lle.
   *[other] Byddwn yn ysgrifennu atoch yma pan fydd yr arolwg nesaf yn agor.
} Gallwch stopio hyn unrhyw bryd gyda /stop.
moved = Rydym wedi newid eich ardal. Eich ardal nawr yw: { $area }.
declined = Mae hynny’n iawn. Dydyn ni’n cadw dim amdanoch. I ddod yn ôl, teipiwch /start.
declined-member = Mae hynny’n iawn. Does dim wedi newid.

## The notice before a survey

notice-who =
    { $title }
    Pwy sy’n gofyn: { $who }
    Pam: { $why }
notice-length = { $count ->
    [zero] Mae { $count } cwestiwn ar y mwyaf.
    [one] Mae { $count } cwestiwn.
    [two] Mae { $count } gwestiwn ar y mwyaf.
    [few] Mae { $count } chwestiwn ar y mwyaf.
    [many] Mae { $count } chwestiwn ar y mwyaf.
   *[other] Mae { $count } cwestiwn ar y mwyaf.
} Mae’n cymryd tua { $minutes ->
    [zero] { $minutes } munud.
    [one] { $minutes } funud.
    [two] { $minutes } funud.
    [few] { $minutes } munud.
    [many] { $minutes } munud.
   *[other] { $minutes } munud.
} Gallwch hepgor unrhyw gwestiwn gyda /skip.
notice-seen =
    Pwy fydd yn ei weld: { $seen }
    Beth sy’n cael ei gadw: { $kept }
    { notice-words }
    { notice-back }
    { notice-term }
notice-term = Rydym yn dileu atebion { term } ar ôl i’w harolwg gau.
notice-back = Does dim enw’n cael ei storio gyda’ch atebion. Gallwch eu tynnu’n ôl gyda /withdraw nes i’r arolwg gau, ac wedyn gyda phedwar gair a rown i chi. Mae ffigurau a geiriau rydym wedi’u rhannu erbyn hynny’n aros.
notice-words = Os ysgrifennwch yn eich geiriau eich hun, rydym yn ceisio tynnu enwau a rhifau allan. Byddwch yn gweld y geiriau yn gyntaf, a chi sy’n penderfynu beth a gadwn.
notice-out = Teipiwch /stop unrhyw bryd ac rydych chi allan. Os ewch yn dawel, byddwn yn cadw’r hyn a ateboch.
notice-again =
    Pwy fydd yn ei weld: { $seen }
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-out }
    I ddarllen mwy, teipiwch /who neu /why.
chat-kept = { $channel ->
    [web] Mae eich porwr yn dangos y sgwrs hon nes i chi ei chau neu bwyso Gadael yn gyflym. Gallai rhywun sy’n defnyddio’r ddyfais hon ei darllen.
    [telegram] Mae Telegram yn cadw’r sgwrs hon. Dydy hi ddim wedi’i hamgryptio o’r naill ben i’r llall. Gallwch ei dileu.
   *[other] Mae eich ap sgwrsio’n cadw’r sgwrs hon. Gallwch ei dileu.
}
notice-chat =
    { chat-kept }
    { notice-out }
    { notice-safe }
notice-chat-help =
    { notice-chat }
    { help-now }
notice-safe =
    Rhaid i chi fod yn { $age } oed neu’n hŷn.
    { not-watched }
notice-safe-help =
    { notice-safe }
    { help-now }
not-watched = Does neb yn gwylio’r sgwrs hon. Nid llinell gymorth yw hi. Os ydych mewn perygl, ffoniwch 999.
helplines =
    Gallwch hefyd ffonio:
    { $lines }
help-now = Angen help nawr? /help
danger = Os ydych mewn perygl, ffoniwch 999. { help-now }
distress-heard = Mae’n ddrwg gen i. Mae hynny’n swnio’n anodd iawn.
distress-now =
    Os ydych chi neu rywun arall mewn perygl nawr, ffoniwch 999. Methu siarad? Ffoniwch o ffôn symudol, yna pwyswch 55.
    Does neb yn gwylio’r sgwrs hon. Nid llinell gymorth yw hi.
distress-again = Os yw’n mynd yn ormod: 999 mewn perygl, /help i weld pwy i’w ffonio.
distress-not-kept = Dydw i ddim yn cadw’r hyn rydych newydd ei ysgrifennu. Gallwn fynd ymlaen rywbryd eto: ysgrifennwch.
pause-offer =
    Gadewch i ni oedi yma. Does dim brys, a does dim yn cael ei golli.
    Pwyswch fotwm, neu teipiwch 1 i fynd ymlaen, 2 i oedi neu 3 i stopio.
pause-waits = Rydym wedi oedi. Teipiwch 1 i fynd ymlaen neu 3 i stopio.
paused = Cymerwch eich amser. I fynd ymlaen, pwyswch y botwm neu teipiwch 1. Tan hynny, ni fyddaf yn gofyn dim.
pause-time = I gael eich holi eto ar adeg arall, teipiwch yr amser, fel: yfory am 6.
button-go-on = Ymlaen
button-pause = Saib
button-stop-here = Stopio
notice-agree = Ydych chi’n cytuno i gymryd rhan? Pwyswch fotwm, neu teipiwch 1 i gytuno neu 2 i wrthod.
consent-unclear = Mae’n ddrwg gen i, doeddwn i ddim yn deall hynny.
consent-first = Does dim cwestiwn eto. Yn gyntaf mae angen i chi gytuno neu wrthod.
begun = Da iawn. Gallwch bwyso botwm, neu deipio ei rif neu ei eiriau.
refused = Mae hynny’n iawn. Fyddwn ni ddim yn gofyn hyn i chi. Does dim a ddywedoch yn cael ei gadw.

## Answers said back

echo-choice = Fe ddewisoch: { $choice }.
echo-none = Ddewisoch chi ddim un o’r rhain.
echo-number = Eich ateb: { $number }.
echo-date = Eich ateb: { date }.
echo-text = Rwyf wedi nodi hynny.
echo-skipped = Rydych wedi hepgor y cwestiwn hwnnw.
ticked = Wedi’u ticio hyd yma: { $choices }. Pwyswch Gorffen pan fyddwch yn barod.

## One's own words

keep-this = Byddem yn cadw hyn:
keep-cut = Rydym wedi tynnu allan yr hyn a allai ddangos pwy ydych chi.
keep-look = Edrychwch eto, os gwelwch yn dda: a oes unrhyw beth yma’n dangos pwy ydych chi?
keep-means = Os pwyswch Iawn, cawn ddyfynnu hyn i eraill, heb eich enw. Bydd person yn ei wirio yn gyntaf.
keep-how = I ychwanegu mwy, teipiwch ef. Neu pwyswch fotwm, neu teipiwch 1 i 4.
keep-unclear = Mae’n ddrwg gen i, doeddwn i ddim yn deall hynny. Beth wnawn ni â’ch geiriau?
write-again = Mae hwnnw wedi mynd. Ysgrifennwch ef eto, os gwelwch yn dda.
add-too-long = Mae hynny’n fwy nag y gallaf ei gadw. Gallaf gadw { $limit } nod, felly gadewais allan yr hyn a anfonoch olaf.
echo-unquoted = Rwyf wedi nodi hynny. Fyddwn ni ddim yn ei ddyfynnu.
echo-erased = Mae eich geiriau wedi’u dileu. Dydyn ni’n cadw dim ateb i’r cwestiwn hwnnw.

## Ways to answer

way-choices = Dewiswch faint bynnag y mynnwch, yna pwyswch Gorffen. Gallwch hefyd deipio rhifau, fel 1, 3.
way-number = Teipiwch rif, neu /skip.
way-text = Teipiwch eich ateb, neu /skip.
way-text-names = Teipiwch eich ateb, neu /skip. Peidiwch â rhoi enwau, os gwelwch yn dda.
way-date = Teipiwch ddyddiad, fel 12 Mawrth 2025, neu /skip.
range-ends = Ystyr { $start } yw: { $low }. Ystyr { $end } yw: { $high }.

## Asked again

again-choice = Mae’n ddrwg gen i, allwn i ddim paru hynny. Pwyswch un o’r botymau, neu teipiwch ei rif.
again-several = Mae hynny’n cyd-fynd â mwy nag un ateb. Pwyswch un o’r botymau, neu teipiwch ei rif.
again-choices = Mae’n ddrwg gen i, allwn i ddim paru hynny. Pwyswch eich dewisiadau ac yna Gorffen, neu teipiwch eu rhifau.
again-range = Mae’n ddrwg gen i, mae angen rhif o { $start } i { $end }.
again-number = Mae’n ddrwg gen i, mae angen rhif cyfan, fel 3.
again-date = Mae’n ddrwg gen i, mae angen dyddiad, fel 12 Mawrth 2025, neu “ddoe”.
again-day = Pa ddiwrnod oedd hi? Teipiwch y diwrnod hefyd, fel 12 Mawrth 2025. Mae dyfalu’n iawn. Os nad ydych yn gwybod, teipiwch /skip.
again-text = Mae’n ddrwg gen i, mae angen ychydig eiriau ar gyfer hwn.
again-too-long = Mae hynny’n llawer i’w ddweud, a dim ond { $limit } nod y gallaf eu cadw. Anfonwch ateb byrrach. Mae eich atebion cynharach yn ddiogel.
again-constraint = Mae’n ddrwg gen i, dydy’r ateb hwnnw ddim yn ffitio’r cwestiwn hwn. Gwiriwch ef, os gwelwch yn dda.
moved-on = Gadewch i ni adael y cwestiwn hwnnw heb ei ateb a mynd ymlaen.

## Changing one's mind

back-first = Dyma’r un cyntaf. Does dim i fynd yn ôl ato.
back-to = Dyma’r cwestiwn blaenorol. Mae eich atebion eraill yn ddiogel.
edit-done = Rwyf wedi newid eich ateb.
edit-unclear = Allwn i ddim darllen eich newid, felly mae eich ateb cyntaf yn aros.
edit-joined = Fe anfonoch fwy nag un neges ar gyfer yr ateb hwnnw, felly ni allaf ddweud pa eiriau i’w newid. I’w ysgrifennu eto, teipiwch /back.
edit-unknown = Alla i ddim defnyddio’r newid hwnnw. I newid ateb, teipiwch /back.
edit-late = Alla i ddim newid ateb ar ôl y diwedd. Tra bo’r arolwg ar agor gallwch deipio /withdraw a dechrau eto.
stale = Mae’r botwm hwnnw o neges gynharach. Does dim wedi newid.
media = Dim ond geiriau a botymau y gallaf eu cymryd. Gallai llun, llais neu ffeil ddangos pwy ydych chi, felly dydw i ddim yn ei gadw.
unknown-order = Dydw i ddim yn adnabod y gorchymyn hwnnw. Teipiwch /help i weld beth rwy’n ei wybod.
welcome-back = Croeso’n ôl. Dyma lle’r oeddem ni.

## Stopping

stopped = Rydych wedi stopio. Fyddwn ni ddim yn ysgrifennu atoch eto. Gallwch ddod yn ôl unrhyw bryd gyda /start.
stopped-already = Rydych wedi stopio ein negeseuon, felly does dim a ysgrifennwch yn cael ei gadw. I ddod yn ôl, teipiwch /start.
stopping-waits = Rydych wedi stopio, felly chadwais i mo hynny. I fynd ymlaen, teipiwch /start.
keep-offer = Bydd yr hyn a ddywedoch hyd yma yn cael ei ddileu o fewn diwrnod. Gallwch ei gadw, neu ei ddileu nawr.
kept = Rydym yn cadw’r hyn a ddywedoch, heb eich enw.
kept-before = Fe stopioch “{ $title }” ar ei ganol, a chadwom yr hyn a ddywedoch. Gallwch adael pethau fel y maen nhw. Neu gallwch ddechrau eto: wedyn byddwn yn dileu’r hyn a gadwom, ac yn gofyn i chi o’r cwestiwn cyntaf.
kept-until = Mae’r hyn a gadwom yn aros nes i chi gytuno i ddechrau eto. Wedyn byddwn yn ei ddileu.
kept-stays = Mae hynny’n iawn. Mae’r hyn a gadwom yn aros.
deleted = Mae’r hyn a ddywedoch wedi’i ddileu.
session-over = Mae’r sgwrs hon wedi dod i ben. Teipiwch /start i weld beth sydd ar agor.
closed-talk = Mae’r arolwg hwnnw wedi cau. Teipiwch /start i weld beth sydd ar agor.

## The end

complete = Diolch. Dyna’r cwestiwn olaf.
complete-next = Mae eich atebion yn cael eu cadw heb eich enw. Bydd yr arolwg hwn yn cau ar { date }. Wedyn gallwch weld y ffigurau gyda /results, a byddwn yn dweud wrthych beth ddaeth ohono.

## Language

language-now = Eich iaith nawr: { $language }.
offer-language = Hoffech chi fynd ymlaen yn eich dewis iaith: { $language }?
unreviewed = Nid oes siaradwr rhugl wedi gwirio’r geiriau hyn eto. Os oes rhywbeth yn aneglur, teipiwch /language i ddewis iaith arall.
easy-offer = Geiriau hawdd: /easy
easy-now = Mae pob brawddeg ar ei llinell ei hun nawr. Lle mae geiriau hawdd, rwy’n eu defnyddio. I newid yn ôl, teipiwch /easy.
easy-over = Rwy’n defnyddio’r geiriau arferol eto. I gael geiriau hawdd, teipiwch /easy.

## Between surveys

nothing-open = Does dim arolwg ar agor i chi nawr. { $channel ->
    [web] Edrychwch yma eto ddiwrnod arall.
   *[other] Byddwn yn ysgrifennu atoch pan fydd yr un nesaf yn agor.
}
not-kept = Dydy’r hyn a ysgrifennoch yma ddim yn cael ei gadw.
offer-one = Mae’r arolwg “{ $title }” ar agor i chi. Mae’n cymryd tua { $minutes ->
    [zero] { $minutes } munud.
    [one] { $minutes } funud.
    [two] { $minutes } funud.
    [few] { $minutes } munud.
    [many] { $minutes } munud.
   *[other] { $minutes } munud.
} Hoffech chi ddechrau?
offer-several = Mae mwy nag un arolwg ar agor i chi. Pa un hoffech chi ei ddechrau?
answered-already = Rydych wedi ateb yr arolwg hwn yn barod. Mae pob person yn cyfrif unwaith.
closed-already = Dydy’r arolwg hwnnw ddim ar agor nawr.
later = Mae hynny’n iawn. Gallwch deipio /start unrhyw bryd tan { date }.

## Invitations

invite = Hoffai { $programme } glywed gennych: { $title }.
remind = Dyma’n hunig neges atgoffa gan { $programme }: mae { $title } yn dal ar agor.
invite-length = { $count ->
    [zero] Mae { $count } cwestiwn ar y mwyaf.
    [one] Mae { $count } cwestiwn.
    [two] Mae { $count } gwestiwn ar y mwyaf.
    [few] Mae { $count } chwestiwn ar y mwyaf.
    [many] Mae { $count } chwestiwn ar y mwyaf.
   *[other] Mae { $count } cwestiwn ar y mwyaf.
} Mae’n cymryd tua { $minutes ->
    [zero] { $minutes } munud.
    [one] { $minutes } funud.
    [two] { $minutes } funud.
    [few] { $minutes } munud.
    [many] { $minutes } munud.
   *[other] { $minutes } munud.
} Gallwch ateb tan { date }.
invite-free = Does dim rhaid i chi. Fydd neb yn meindio, a bydd eich gwasanaethau’n aros yr un fath.

## About oneself

help =
    { $channel ->
        [web] Gallwch deipio’r rhain unrhyw bryd, neu bwyso Mwy:
       *[other] Gallwch deipio’r rhain unrhyw bryd:
    }
    /stop - gorffen hyn a phob neges
    /back - newid yr ateb blaenorol
    /skip - gadael cwestiwn allan
    /repeat - gweld y cwestiwn eto
    /pause - gorffwys, a mynd ymlaen wedyn
    /restart - dechrau eto
    /why - pam rydym yn gofyn
    /who - pwy sy’n gweld eich atebion
    /language - newid yr iaith
    /easy - geiriau hawdd, ymlaen neu i ffwrdd
    /results - gweld beth ddywedodd pobl
    /mydata - gweld beth rydym yn ei gadw
    /withdraw - tynnu eich atebion yn ôl
    /forget - cael eich anghofio
who =
    Pwy sy’n gofyn: { $who }
    Pwy sy’n ei weld: { $seen }
    Beth sy’n cael ei gadw: { $kept }
who-more =
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-safe }
why = Pam rydym yn gofyn: { $why }
results-which = Pa ganlyniadau hoffech chi eu gweld?

## Buttons

button-agree = Rwy’n cytuno
button-yes-agree = Ydw, rwy’n cytuno
button-no = Dim diolch
button-done = Gorffen
button-start = Dechrau
button-start-title = Dechrau: { $title }
button-later = Nid y tro hwn
button-stop = Stopio pob gwahoddiad
button-ok = Iawn
button-change = Newid
button-unquoted = Cadw heb ddyfynnu
button-erase = Dileu
button-keep = Cadw beth ddywedais i
button-delete = Dileu nawr
button-forget = Ie, anghofiwch fi
button-forget-no = Na, parhau fel o’r blaen
button-withdraw = Ie, dilëwch fy atebion
button-withdraw-no = Na, cadwch nhw
button-again = Dechrau eto
button-leave = Gadael felly
