### reviewed: no

## Before the end

summary = Iată ce ați spus:
summary-ask = Trimitem răspunsurile? Apăsați un buton sau scrieți 1 pentru a trimite ori 2 pentru a schimba un răspuns.
summary-unclear = Îmi pare rău, nu am înțeles. Răspunsurile sunt în siguranță. Scrieți 1 pentru a le trimite ori 2 pentru a schimba unul.
summary-none = Niciunul dintre acestea
summary-dont-know = Nu știu
summary-prefer-not = Prefer să nu spun
change-which = Ce răspuns doriți să schimbați? Apăsați-l sau scrieți numărul lui.
change-this = Puteți răspunde din nou la această întrebare. Celelalte răspunsuri sunt în siguranță.
button-send = Da, trimiteți
button-change-one = Schimb un răspuns
button-leave-all = Nu schimb nimic
button-same = Las cum este

## A pause

rest-until = { $channel ->
    [web] Vă întreb din nou aici pe { date }, la { $time }. Până atunci nu întreb nimic. Puteți continua mai devreme: doar scrieți. Ca să reveniți, apăsați Mai mult, apoi Păstrați-mi locul.
   *[other] Vă scriu din nou pe { date }, la { $time }. Până atunci nu întreb nimic. Puteți continua mai devreme: doar scrieți.
}
pause-until = { $channel ->
    [web] Vă întreb din nou aici pe { date }, la { $time }. Până atunci nu întreb nimic. Ca să reveniți, apăsați Mai mult, apoi Păstrați-mi locul.
   *[other] Vă scriu din nou pe { date }, la { $time }. Până atunci nu întreb nimic.
}
rest-night = Nu scriu noaptea.
rest-other = Pentru altă oră, apăsați un buton sau scrieți-o, de exemplu: mâine la 18.
rest-too-late = Sondajul se închide pe { date }, înainte de atunci. Alegeți o oră mai devreme sau continuați acum.
rest-over = Bună din nou. Mi-ați cerut să revin acum.
button-rest-on = Continui acum
button-rest-hour = Peste o oră
button-rest-evening = Diseară
button-rest-tomorrow = Mâine

## A question to us

asked-us = Aceasta pare o întrebare. Nimeni nu citește această conversație, deci nimeni nu poate răspunde aici, și nu o păstrez. Scrieți /who ca să vedeți cine întreabă sau /help ca să vedeți unde puteți suna.

## Starting over

restart-ask = Începem din nou de la prima întrebare? Atunci ce ați spus până acum se șterge. Scrieți 1 pentru da sau 2 pentru nu.
restarted = Ce ați spus este șters. Începem din nou.
