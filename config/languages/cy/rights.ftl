### reviewed: no

term = { $months ->
    [12] 1 flwyddyn
    [24] 2 flynedd
    [36] 3 blynedd
    [48] 4 blynedd
    [60] 5 mlynedd
   *[other] { $months } mis
}

## The receipt: four words that take answers back

receipt-early =
    Eich pedwar gair:
    { $words }
    O hyn ymlaen rydym yn cadw’r hyn a ddywedoch, hyd yn oed os ewch yn dawel. Gyda /withdraw a’r geiriau hyn gallwch ei dynnu’n ôl unrhyw bryd.
receipt =
    Eich pedwar gair:
    { $words }
    Cadwch nhw’n ddiogel. Gyda /withdraw a’r geiriau hyn gallwch dynnu eich atebion yn ôl, hyd yn oed ar ôl i’r arolwg gau. Ni all neb ddarllen eich atebion gyda nhw.
receipt-how = I dynnu atebion yn ôl ar ôl i’w harolwg gau, teipiwch /withdraw a’r pedwar gair a roesom i chi.
receipt-unread = Allwn i ddim dod o hyd i’ch pedwar gair yn hynny. Gwiriwch nhw, a’u teipio ar ôl /withdraw.
receipt-typed = Mae'r rheini'n edrych fel y pedwar gair sy'n tynnu atebion yn ôl. Dydw i ddim wedi cadw dim ohonynt. I dynnu atebion yn ôl, teipiwch /withdraw ac yna'r pedwar gair. Os mai dyna eich ateb, teipiwch ef eto.
receipt-unknown = Dydy’r pedwar gair hynny ddim yn ffitio unrhyw atebion sydd gennym. Gwiriwch bob gair a’u trefn. Neu mae’r atebion hyn wedi’u dileu’n barod.
receipt-wait = Weithiodd hynny ddim ychydig o weithiau. Arhoswch awr, yna rhowch gynnig arall arni.
withdrawn-closed = Mae’r atebion y tu ôl i’ch pedwar gair wedi’u dileu. Mae ffigurau a geiriau rydym wedi’u rhannu’n barod yn aros fel y maen nhw.

## What is held

mydata-chat = { $channel ->
    [web] Rydym yn cadw rhif ar gyfer y sgwrs hon, dan glo.
   *[other] Rydym yn cadw eich cyfeiriad sgwrsio, dan glo.
} Rydym yn cadw eich iaith: { $language }. Dydyn ni ddim yn cadw eich enw.
mydata-easy = Rydym yn cadw eich bod wedi gofyn am eiriau hawdd.
mydata-area = { $programme }: eich ardal yw { $area }.
mydata-invitations = { $channel ->
    [web] Fe gytunoch y cawn ddangos arolygon newydd i chi yma. Teipiwch /stop i orffen hynny.
   *[other] Fe gytunoch y cawn ysgrifennu atoch. Teipiwch /stop i orffen hynny.
}
mydata-no-invitations = Dydych chi ddim wedi cytuno i gael negeseuon, neu rydych wedi’u stopio. Dydyn ni ddim yn ysgrifennu atoch.
mydata-drafts = { $count ->
    [0] Rydych mewn arolwg nawr a heb roi ateb eto.
   *[other] Rydych mewn arolwg nawr ac wedi rhoi { $count } ateb. Maen nhw dan glo.
}
mydata-comments = { $count ->
    [zero] Mae { $count } ohonynt yn eich geiriau eich hun. Rydym wedi torri allan yr hyn a allai ddangos pwy ydych chi.
    [one] Mae { $count } ohonynt yn eich geiriau eich hun. Rydym wedi torri allan yr hyn a allai ddangos pwy ydych chi.
    [two] Mae { $count } ohonynt yn eich geiriau eich hun. Rydym wedi torri allan yr hyn a allai ddangos pwy ydych chi.
    [few] Mae { $count } ohonynt yn eich geiriau eich hun. Rydym wedi torri allan yr hyn a allai ddangos pwy ydych chi.
    [many] Mae { $count } ohonynt yn eich geiriau eich hun. Rydym wedi torri allan yr hyn a allai ddangos pwy ydych chi.
   *[other] Mae { $count } ohonynt yn eich geiriau eich hun. Rydym wedi torri allan yr hyn a allai ddangos pwy ydych chi.
}
mydata-finished = { $count ->
    [zero] Mae { $count } arolwg a orffennoch yn dal ar agor.
    [one] Mae { $count } arolwg a orffennoch yn dal ar agor.
    [two] Mae { $count } arolwg a orffennoch yn dal ar agor.
    [few] Mae { $count } arolwg a orffennoch yn dal ar agor.
    [many] Mae { $count } arolwg a orffennoch yn dal ar agor.
   *[other] Mae { $count } arolwg a orffennoch yn dal ar agor.
}
mydata-declined = { $count ->
    [zero] Fe ddywedoch na wrth { $count } arolwg sy’n dal ar agor. Does gennym ddim atebion gennych iddyn nhw.
    [one] Fe ddywedoch na wrth { $count } arolwg sy’n dal ar agor. Does gennym ddim atebion gennych iddo.
    [two] Fe ddywedoch na wrth { $count } arolwg sy’n dal ar agor. Does gennym ddim atebion gennych iddyn nhw.
    [few] Fe ddywedoch na wrth { $count } arolwg sy’n dal ar agor. Does gennym ddim atebion gennych iddyn nhw.
    [many] Fe ddywedoch na wrth { $count } arolwg sy’n dal ar agor. Does gennym ddim atebion gennych iddyn nhw.
   *[other] Fe ddywedoch na wrth { $count } arolwg sy’n dal ar agor. Does gennym ddim atebion gennych iddyn nhw.
}
mydata-kept = { $count ->
    [zero] Fe stopioch { $count } arolwg ar eu canol a chadw eich atebion. Maen nhw dan glo, heb enw gyda nhw.
    [one] Fe stopioch { $count } arolwg ar ei ganol a chadw eich atebion. Maen nhw dan glo, heb enw gyda nhw.
    [two] Fe stopioch { $count } arolwg ar eu canol a chadw eich atebion. Maen nhw dan glo, heb enw gyda nhw.
    [few] Fe stopioch { $count } arolwg ar eu canol a chadw eich atebion. Maen nhw dan glo, heb enw gyda nhw.
    [many] Fe stopioch { $count } arolwg ar eu canol a chadw eich atebion. Maen nhw dan glo, heb enw gyda nhw.
   *[other] Fe stopioch { $count } arolwg ar eu canol a chadw eich atebion. Maen nhw dan glo, heb enw gyda nhw.
}
mydata-since = Rydym yn adnabod y sgwrs hon ers { date }. Fe ysgrifennoch atom ddiwethaf yn y flwyddyn { $year }.
mydata-agreed-contact = Ar { date } fe gytunoch i gael negeseuon gan { $programme }. Fe ddarllenoch fersiwn { $text } o’n hysbysiad.
mydata-agreed-stopped = Ar { date } fe stopioch negeseuon gan { $programme }.
mydata-agreed-answers = Ar { date } fe gytunoch y cawn gyfrif yr hyn a ddywedwch yn { $programme }. Fe ddarllenoch fersiwn { $text } o’n hysbysiad. I orffen hynny’n unig, teipiwch /withdraw.
mydata-asked = Rydym wedi eich gwahodd i { $count ->
    [zero] { $count } arolwg, y diwethaf ar { date }.
    [one] { $count } arolwg, ar { date }.
    [two] { $count } arolwg, y diwethaf ar { date }.
    [few] { $count } arolwg, y diwethaf ar { date }.
    [many] { $count } arolwg, y diwethaf ar { date }.
   *[other] { $count } arolwg, y diwethaf ar { date }.
} Mae’r rhestr hon yn ein helpu i beidio ag ysgrifennu mwy na dwywaith mewn pedair wythnos.
mydata-waiting = { $count ->
    [zero] Mae { $count } neges atoch yn aros i gael eu hanfon. Maen nhw dan glo.
    [one] Mae { $count } neges atoch yn aros i gael ei hanfon. Mae hi dan glo.
    [two] Mae { $count } neges atoch yn aros i gael eu hanfon. Maen nhw dan glo.
    [few] Mae { $count } neges atoch yn aros i gael eu hanfon. Maen nhw dan glo.
    [many] Mae { $count } neges atoch yn aros i gael eu hanfon. Maen nhw dan glo.
   *[other] Mae { $count } neges atoch yn aros i gael eu hanfon. Maen nhw dan glo.
}
mydata-aside = Yr hyn a ysgrifennoch ychydig cyn yr oedi. Byddwn yn ei gadw dim ond os ewch ymlaen.
mydata-receipt = Eich pedwar gair ar gyfer yr arolwg hwn: { $words }.
mydata-few-days = Am ddau ddiwrnod rydym yn nodi bod neges wedi dod, ond nid gan bwy. Os na allwn ddarllen un, rydym yn ei chadw dan glo am hyd at 7 diwrnod.
mydata-closed = Dydy atebion i arolygon sydd wedi cau ddim wedi’u cysylltu â chi mwyach. Dim ond eich pedwar gair sy’n dod o hyd iddyn nhw.
mydata-term = Os na fyddwch yn ysgrifennu dim am { term }, byddwn yn dileu hyn i gyd ar ddiwedd y flwyddyn honno.
mydata-end = I stopio negeseuon, teipiwch /stop. I dynnu atebion yn ôl, teipiwch /withdraw. I gael eich anghofio, teipiwch /forget.
nothing-held = Dydyn ni’n cadw dim amdanoch. I gymryd rhan, teipiwch /start.

## Taking answers back

withdraw-nothing = Does dim atebion gennych mewn arolwg sydd ar agor.
withdraw-nothing-yet = Dydych chi ddim wedi dweud dim yn yr arolwg hwn eto, felly does dim i’w ddileu. I beidio â chymryd rhan ynddo, teipiwch “/withdraw ie”.
withdraw-untied = Bu’n rhaid i ni adfer Heard o gopi. Ers hynny ni all neb ddweud pa atebion yw eich rhai chi, felly ni ellir eu tynnu’n ôl. Maen nhw’n cael eu cadw heb eich enw.
withdraw-which = Pa atebion hoffech chi eu tynnu’n ôl?
withdraw-sure = Ydych chi am i ni ddileu eich atebion i “{ $title }”? Allwn ni ddim eu cael yn ôl. Pwyswch fotwm, neu teipiwch 1 i’w dileu neu 2 i’w cadw.
withdraw-kept = Does dim wedi’i ddileu. Mae eich atebion yn aros.
withdrawn = Mae eich atebion i’r arolwg hwnnw wedi’u dileu.
withdrawn-after = Tra bo’r arolwg ar agor, gallwch ddechrau eto gyda /start.

## Being forgotten

forget-sure = Ydych chi am i ni eich anghofio? Byddem yn dileu { $channel ->
    [web] rhif y sgwrs hon
   *[other] eich cyfeiriad sgwrsio
}, eich ardal ac unrhyw beth ar ei hanner. Pwyswch y botwm, neu teipiwch “/forget ie”.
forget-answers = Mae atebion rydych wedi’u gorffen yn aros nes i’r arolwg gau, ac wedyn ni ellir eu cysylltu â chi o gwbl. I’w dileu nhw hefyd, teipiwch /withdraw yn gyntaf. Bydd eich pedwar gair yn dal i weithio wedyn.
forgotten = Rydym wedi eich anghofio. I ddod yn ôl ryw ddydd, teipiwch /start.
