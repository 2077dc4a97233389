### reviewed: no

## Before the end

summary = Dyma a ddywedoch chi:
summary-ask = Wnawn ni ei anfon? Pwyswch fotwm, neu teipiwch 1 i'w anfon neu 2 i newid ateb.
summary-unclear = Mae'n ddrwg gen i, doeddwn i ddim yn deall hynny. Mae eich atebion yn ddiogel. Teipiwch 1 i'w hanfon neu 2 i newid un.
summary-none = Dim un o'r rhain
summary-dont-know = Ddim yn gwybod
summary-prefer-not = Gwell peidio â dweud
change-which = Pa ateb hoffech chi ei newid? Pwyswch ef, neu teipiwch ei rif.
change-this = Gallwch ateb hwn eto. Mae eich atebion eraill yn ddiogel.
button-send = Ie, anfonwch ef
button-change-one = Newid ateb
button-leave-all = Newid dim
button-same = Gadael fel y mae

## A pause

rest-until = { $channel ->
    [web] Byddaf yn gofyn eto yma ar { date } am { $time }. Tan hynny dydw i'n gofyn dim. Gallwch fynd ymlaen cyn hynny: ysgrifennwch. I ddod yn ôl, pwyswch Mwy, yna Cadw fy lle.
   *[other] Byddaf yn ysgrifennu eto ar { date } am { $time }. Tan hynny dydw i'n gofyn dim. Gallwch fynd ymlaen cyn hynny: ysgrifennwch.
}
pause-until = { $channel ->
    [web] Byddaf yn gofyn eto yma ar { date } am { $time }. Tan hynny dydw i'n gofyn dim. I ddod yn ôl, pwyswch Mwy, yna Cadw fy lle.
   *[other] Byddaf yn ysgrifennu eto ar { date } am { $time }. Tan hynny dydw i'n gofyn dim.
}
rest-night = Dydw i ddim yn ysgrifennu yn y nos.
rest-other = I gael amser arall, pwyswch fotwm neu deipio'r amser, fel: yfory am 6.
rest-too-late = Mae'r arolwg yn cau ar { date }, cyn hynny. Dewiswch amser cynt, neu ewch ymlaen nawr.
rest-over = Helo eto. Fe ofynnoch i mi ddod yn ôl nawr.
button-rest-on = Ymlaen nawr
button-rest-hour = Mewn awr
button-rest-evening = Heno
button-rest-tomorrow = Yfory

## A question to us

asked-us = Mae hynny'n edrych fel cwestiwn. Does neb yn darllen y sgwrs hon, felly ni all neb ei ateb yma, a dydw i ddim yn ei gadw. Teipiwch /who i weld pwy sy'n gofyn, neu /help i weld pwy i'w ffonio.

## Starting over

restart-ask = Wnawn ni ddechrau eto o'r cwestiwn cyntaf? Yna bydd yr hyn a ddywedoch hyd yma'n cael ei ddileu. Teipiwch 1 am ie neu 2 am na.
restarted = Mae'r hyn a ddywedoch wedi'i ddileu. Dechreuwn eto.
