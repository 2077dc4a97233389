### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    Dzień dobry. Czy to bezpieczna chwila?
    Naciśnij przycisk albo wpisz 1, jeśli tak, 2, jeśli później, 3, jeśli nigdy.
safe-later = W porządku. Gdy będzie bezpiecznie, naciśnij „Tak, teraz”. Albo po prostu napisz.
safe-open = Jest dla Ciebie otwarta ankieta, do { date }.
button-safe-now = Tak, teraz
button-safe-later = Później
button-safe-never = Nie pytaj mnie więcej

## Help now

button-help-now = Pomoc teraz

## Hiding

hide-how = { $channel ->
    [web] Wpisz /hide albo naciśnij Wyjdź szybko, a ta strona od razu będzie pusta. To nie ukryje wizyty tutaj w historii przeglądarki ani przed kimś, kto widzi ekran. Twoje odpowiedzi zostają, chyba że wpiszesz /stop.
   *[other] Wpisz /hide, aby usunąć stąd nasze ostatnie wiadomości, Twoje i nasze. Sięga to dwa dni wstecz albo do ostatniego zamknięcia ankiety. To nie ukryje tego, co telefon już pokazał, co przechowuje aplikacja, ani zdjęcia ekranu. Twoje odpowiedzi zostają, chyba że wpiszesz /stop.
}
hidden = { $channel ->
    [web] Dzień dobry znowu. Aby iść dalej, wpisz /start.
   *[other] Gotowe, za ostatnie dwa dni. Aby iść dalej, wpisz /start.
}
hidden-partly = Nie wszystko dało się usunąć. Możesz usunąć ten czat w aplikacji. Aby iść dalej, wpisz /start.
hide-not-here = { $channel ->
    [web] Naciśnij Wyjdź szybko, a ta strona od razu będzie pusta.
   *[other] Nie mam tu listy naszych wiadomości, więc nie mogę ich usunąć. Możesz usunąć ten czat w aplikacji.
}
mydata-shown = Przez dwa dni zapisujemy, które wiadomości w tym czacie są nasze i Twoje, aby /hide mogło je usunąć. Ten zapis jest zamknięty na klucz.
