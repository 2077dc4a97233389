### reviewed: no

term = { $months ->
    [12] 1 rok
    [24] 2 lata
    [36] 3 lata
    [48] 4 lata
    [60] 5 lat
   *[other] { $months } mies.
}

## The receipt: four words that take answers back

receipt-early =
    Twoje cztery słowa:
    { $words }
    Od teraz zachowujemy to, co mówisz, nawet jeśli zamilkniesz. Wpisując /withdraw i te słowa, możesz to w każdej chwili wycofać.
receipt =
    Twoje cztery słowa:
    { $words }
    Przechowaj je w bezpiecznym miejscu. Wpisując /withdraw i te słowa, możesz wycofać odpowiedzi, nawet po zamknięciu ankiety. Nikt nie może za ich pomocą przeczytać Twoich odpowiedzi.
receipt-how = Aby wycofać odpowiedzi po zamknięciu ankiety, wpisz /withdraw i cztery słowa, które od nas masz.
receipt-unread = Nie widzę tam Twoich czterech słów. Sprawdź je i wpisz po /withdraw.
receipt-typed = To wygląda jak cztery słowa do wycofania odpowiedzi. Nic z nich nie zachowuję. Aby wycofać odpowiedzi, wpisz /withdraw, a potem te cztery słowa. Jeśli to Twoja odpowiedź, wpisz ją jeszcze raz.
receipt-unknown = Te cztery słowa nie pasują do żadnych odpowiedzi, które mamy. Sprawdź każde słowo i kolejność. Może te odpowiedzi są już usunięte.
receipt-wait = Kilka razy się nie udało. Odczekaj godzinę i spróbuj ponownie.
withdrawn-closed = Odpowiedzi ukryte za Twoimi czterema słowami są usunięte. Liczby i słowa, które już udostępniliśmy, zostają bez zmian.

## What is held

mydata-chat = { $channel ->
    [web] Przechowujemy pod kluczem numer tej rozmowy.
   *[other] Przechowujemy Twój adres czatu pod kluczem.
} Przechowujemy Twój język: { $language }. Nie przechowujemy imienia ani nazwiska.
mydata-easy = Przechowujemy informację, że wolisz łatwe słowa.
mydata-area = { $programme }: Twój obszar to { $area }.
mydata-invitations = { $channel ->
    [web] Mamy zgodę, aby pokazywać Ci tu nowe ankiety. Wpisz /stop, aby to zakończyć.
   *[other] Mamy zgodę, aby do Ciebie pisać. Wpisz /stop, aby to zakończyć.
}
mydata-no-invitations = Nie mamy zgody na wiadomości albo została wycofana. Nie piszemy do Ciebie.
mydata-drafts = { $count ->
    [0] Trwa ankieta, ale nie ma w niej jeszcze żadnej odpowiedzi.
    [one] Trwa ankieta i jest w niej { $count } odpowiedź. Jest pod kluczem.
    [few] Trwa ankieta i są w niej { $count } odpowiedzi. Są pod kluczem.
    [many] Trwa ankieta i jest w niej { $count } odpowiedzi. Są pod kluczem.
   *[other] Trwa ankieta i jest w niej { $count } odpowiedzi. Są pod kluczem.
}
mydata-comments = { $count ->
    [one] { $count } z nich jest napisana Twoimi słowami. Wycięliśmy to, co mogłoby zdradzić, kim jesteś.
    [few] { $count } z nich są napisane Twoimi słowami. Wycięliśmy to, co mogłoby zdradzić, kim jesteś.
    [many] { $count } z nich jest napisanych Twoimi słowami. Wycięliśmy to, co mogłoby zdradzić, kim jesteś.
   *[other] { $count } z nich jest napisanych Twoimi słowami. Wycięliśmy to, co mogłoby zdradzić, kim jesteś.
}
mydata-finished = { $count ->
    [one] { $count } zakończona ankieta jest nadal otwarta.
    [few] { $count } zakończone ankiety są nadal otwarte.
    [many] { $count } zakończonych ankiet jest nadal otwartych.
   *[other] { $count } zakończonych ankiet jest nadal otwartych.
}
mydata-declined = { $count ->
    [one] { $count } odrzucona ankieta jest nadal otwarta. Nie mamy w niej Twoich odpowiedzi.
    [few] { $count } odrzucone ankiety są nadal otwarte. Nie mamy w nich Twoich odpowiedzi.
    [many] { $count } odrzuconych ankiet jest nadal otwartych. Nie mamy w nich Twoich odpowiedzi.
   *[other] { $count } odrzuconych ankiet jest nadal otwartych. Nie mamy w nich Twoich odpowiedzi.
}
mydata-kept = { $count ->
    [one] { $count } ankieta jest przerwana, a jej odpowiedzi zachowane. Są pod kluczem, bez imienia i nazwiska.
    [few] { $count } ankiety są przerwane, a ich odpowiedzi zachowane. Są pod kluczem, bez imienia i nazwiska.
    [many] { $count } ankiet jest przerwanych, a ich odpowiedzi zachowane. Są pod kluczem, bez imienia i nazwiska.
   *[other] { $count } ankiet jest przerwanych, a ich odpowiedzi zachowane. Są pod kluczem, bez imienia i nazwiska.
}
mydata-since = Znamy tę rozmowę od { date }. Ostatni rok, w którym mamy od Ciebie wiadomość, to { $year }.
mydata-agreed-contact = Od { date } mamy Twoją zgodę na wiadomości: { $programme }. Przeczytana wersja naszej informacji: { $text }.
mydata-agreed-stopped = { date } wycofana zgoda na wiadomości: { $programme }.
mydata-agreed-answers = Od { date } mamy Twoją zgodę, aby liczyć to, co mówisz: { $programme }. Przeczytana wersja naszej informacji: { $text }. Aby zakończyć tylko to, wpisz /withdraw.
mydata-asked = { $count ->
    [one] Mamy zapisane { $count } zaproszenie dla Ciebie, z dnia { date }.
    [few] Mamy zapisane { $count } zaproszenia dla Ciebie, ostatnie z dnia { date }.
    [many] Mamy zapisanych { $count } zaproszeń dla Ciebie, ostatnie z dnia { date }.
   *[other] Mamy zapisanych { $count } zaproszeń dla Ciebie, ostatnie z dnia { date }.
} Dzięki tej liście piszemy najwyżej dwa razy w ciągu czterech tygodni.
mydata-waiting = { $count ->
    [one] { $count } wiadomość do Ciebie czeka na wysłanie. Jest pod kluczem.
    [few] { $count } wiadomości do Ciebie czekają na wysłanie. Są pod kluczem.
    [many] { $count } wiadomości do Ciebie czeka na wysłanie. Są pod kluczem.
   *[other] { $count } wiadomości do Ciebie czeka na wysłanie. Są pod kluczem.
}
mydata-aside = To, co napisano tuż przed przerwą. Zachowamy to tylko wtedy, gdy pójdziesz dalej.
mydata-receipt = Twoje cztery słowa w tej ankiecie: { $words }.
mydata-few-days = Przez dwa dni zapisujemy, że przyszła wiadomość, ale nie od kogo. Jeśli nie możemy jej odczytać, trzymamy ją pod kluczem do 7 dni.
mydata-closed = Odpowiedzi z zamkniętych ankiet nie są już z Tobą powiązane. Można je znaleźć tylko po Twoich czterech słowach.
mydata-term = Jeśli nic nie napiszesz przez { term }, usuniemy to wszystko z końcem tego roku.
mydata-end = Aby zatrzymać wiadomości, wpisz /stop. Aby wycofać odpowiedzi, wpisz /withdraw. Aby poprosić o zapomnienie, wpisz /forget.
nothing-held = Nic o Tobie nie przechowujemy. Aby wziąć udział, wpisz /start.

## Taking answers back

withdraw-nothing = W otwartych ankietach nie ma Twoich odpowiedzi.
withdraw-nothing-yet = W tej ankiecie nie ma jeszcze żadnej Twojej odpowiedzi, więc nie ma czego usuwać. Jeśli nie chcesz brać w niej udziału, wpisz „/withdraw tak”.
withdraw-untied = Musieliśmy odtworzyć Heard z kopii. Od tego czasu nikt nie wie, które odpowiedzi są Twoje, więc nie można ich wycofać. Są przechowywane bez Twojego imienia.
withdraw-which = Które odpowiedzi chcesz wycofać?
withdraw-sure = Czy usunąć Twoje odpowiedzi w ankiecie „{ $title }”? Nie da się ich przywrócić. Naciśnij przycisk albo wpisz 1, jeśli tak, lub 2, jeśli nie.
withdraw-kept = Nic nie zostało usunięte. Twoje odpowiedzi zostają.
withdrawn = Twoje odpowiedzi w tej ankiecie zostały usunięte.
withdrawn-after = Dopóki ankieta jest otwarta, możesz zacząć od nowa: /start.

## Being forgotten

forget-sure = Czy mamy o Tobie zapomnieć? Usuniemy { $channel ->
    [web] numer tej rozmowy
   *[other] Twój adres czatu
}, Twój obszar i wszystko, co niedokończone. Naciśnij przycisk albo wpisz „/forget tak”.
forget-answers = Zakończone odpowiedzi zostają do zamknięcia ankiety, a potem w żaden sposób nie da się ich z Tobą powiązać. Aby usunąć także je, wpisz najpierw /withdraw. Twoje cztery słowa zadziałają też później.
forgotten = Nic już o Tobie nie przechowujemy. Aby kiedyś wrócić, wpisz /start.
