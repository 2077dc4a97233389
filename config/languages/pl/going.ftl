### reviewed: no

## Before the end

summary = Oto odpowiedzi, które mamy od Ciebie:
summary-ask = Czy mamy je wysłać? Naciśnij przycisk albo wpisz 1, aby wysłać, lub 2, aby zmienić odpowiedź.
summary-unclear = Przepraszam, nie rozumiem. Odpowiedzi są bezpieczne. Wpisz 1, aby je wysłać, lub 2, aby zmienić jedną z nich.
summary-none = Żadne z nich
summary-dont-know = Nie wiem
summary-prefer-not = Wolę nie mówić
change-which = Którą odpowiedź chcesz zmienić? Naciśnij ją albo wpisz jej numer.
change-this = Możesz odpowiedzieć na to jeszcze raz. Inne odpowiedzi są bezpieczne.
button-send = Tak, wyślij
button-change-one = Zmień odpowiedź
button-leave-all = Nic nie zmieniaj
button-same = Zostaw, jak jest

## A pause

rest-until = { $channel ->
    [web] Zapytam tutaj znowu { date } o { $time }. Do tego czasu o nic nie pytam. Można iść dalej wcześniej: wystarczy napisać. Aby móc wrócić, naciśnij Więcej, a potem Zachowaj moje miejsce.
   *[other] Napiszę znowu { date } o { $time }. Do tego czasu o nic nie pytam. Można iść dalej wcześniej: wystarczy napisać.
}
pause-until = { $channel ->
    [web] Zapytam tutaj znowu { date } o { $time }. Do tego czasu o nic nie pytam. Aby móc wrócić, naciśnij Więcej, a potem Zachowaj moje miejsce.
   *[other] Napiszę znowu { date } o { $time }. Do tego czasu o nic nie pytam.
}
rest-night = Nie piszę w nocy.
rest-other = Aby wybrać inny czas, naciśnij przycisk albo wpisz go, na przykład: jutro o 18.
rest-too-late = Ankieta kończy się { date }, przed tym czasem. Wybierz wcześniejszy czas albo idź dalej teraz.
rest-over = Dzień dobry znowu. Ta pora była prośbą od Ciebie.
button-rest-on = Dalej teraz
button-rest-hour = Za godzinę
button-rest-evening = Dziś wieczorem
button-rest-tomorrow = Jutro

## A question to us

asked-us = To wygląda na pytanie. Nikt nie czyta tej rozmowy, więc nikt tu na nie nie odpowie, i nie zachowuję go. Wpisz /who, aby zobaczyć, kto pyta, albo /help, aby zobaczyć, gdzie zadzwonić.

## Starting over

restart-ask = Czy zacząć od pierwszego pytania? Wtedy dotychczasowe odpowiedzi zostaną usunięte. Wpisz 1, jeśli tak, albo 2, jeśli nie.
restarted = Odpowiedzi są usunięte. Zaczynamy od nowa.
