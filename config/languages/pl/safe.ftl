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
