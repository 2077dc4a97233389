### reviewed: no

## Kinds of questions, and the ways out of every one

progress = Pytanie { $place } z { $total }
echo-dont-know = Odpowiedź: nie wiem.
echo-prefer-not = Wolisz nie mówić. To w porządku.
piped-nothing = (brak odpowiedzi)
needed = Bez tej odpowiedzi nie możemy iść dalej. Jeśli wolisz nie mówić, naciśnij ten przycisk albo to napisz. Aby zakończyć, wpisz /stop.
way-decimal = Wpisz liczbę, na przykład 2,5, albo /skip.
way-time = Wpisz godzinę, na przykład 9:30 albo 16:00, albo /skip.
way-district = Wpisz pierwszą połowę kodu pocztowego, na przykład KT1, albo /skip. Jeśli wpiszesz cały, resztę od razu usuwamy.
way-needed = Wpisz odpowiedź. Jeśli wolisz nie mówić, naciśnij przycisk.
way-needed-names = Wpisz odpowiedź bez imion i nazwisk. Jeśli wolisz nie mówić, naciśnij przycisk.
way-long = Więcej jest na następnej stronie. Możesz też wpisać pierwsze litery.
way-default = Zwykła odpowiedź to: { $answer }. Aby ją przyjąć, naciśnij OK albo wpisz OK.
way-default-date = Zwykła odpowiedź to: { date }. Aby ją przyjąć, naciśnij OK albo wpisz OK.
again-decimal = Przepraszam, potrzebuję liczby, na przykład 3 albo 2,5.
again-time = Przepraszam, potrzebuję godziny, na przykład 9:30 albo 16:00.
again-half = Rano czy po południu? Wpisz na przykład 16:00 albo dodaj „rano”.
again-district = Przepraszam, potrzebuję pierwszej połowy kodu pocztowego, na przykład KT1. Jeśli go nie znasz, wpisz „nie wiem”.
media-place = Nie mogę przyjąć miejsca z mapy i nic z niego nie zachowuję. Wpisz pierwszą połowę kodu pocztowego, na przykład KT1.
button-more = Pokaż więcej
button-first = Wróć do pierwszych
button-all = Pokaż wszystkie
notice-needed = Kilka z nich wymaga odpowiedzi, żeby iść dalej. Można wtedy odpowiedzieć: „wolę nie mówić”.
