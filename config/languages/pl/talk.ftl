### reviewed: no

date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }

## The way in

welcome = Dzień dobry. Jestem Heard, robot do rozmów. Pytam ludzi, co myślą o usługach, z których korzystają.
welcome-again = Witamy ponownie. Nasze wiadomości były zatrzymane, więc najpierw pytamy jeszcze raz.
other-languages = { $channel ->
    [web] { "" }
   *[other] { $lines }
}
welcome-needed = Potrzebujemy tej jednej odpowiedzi, aby iść dalej. Wpisz /stop, jeśli nie chcesz dołączyć.
code-unknown = Nie znamy linku, który Cię tu przyprowadził. Nic nie szkodzi: możesz wybrać poniżej.
choose-language = Jaki język wybierasz?
language-not-here = Niestety nie rozmawiamy tu w tym języku: { $language }. Wybierz jeden z tych języków.
choose-programme = O czym chcesz porozmawiać?
choose-area = Które z tych miejsc jest najbliżej Ciebie lub z którego korzystasz?
contact-what =
    { $channel ->
        [web] Jeśli się zgodzisz, po powrocie pokażemy Ci tutaj nowe ankiety: najwyżej dwie w ciągu czterech tygodni. Każdej możesz odmówić. Aby móc wrócić, naciśnij Więcej, a potem Zachowaj moje miejsce.
       *[other] Jeśli się zgodzisz, napiszemy do Ciebie, gdy będzie nowa ankieta: najwyżej dwie w ciągu czterech tygodni. Każdej możesz odmówić.
    }
    { $channel ->
        [web] Przechowujemy pod kluczem numer tej rozmowy, Twój język i Twój obszar. Nigdy nie przechowujemy imienia ani nazwiska.
       *[other] Przechowujemy Twój adres czatu pod kluczem, Twój język i Twój obszar. Nigdy nie przechowujemy imienia ani nazwiska.
    }
    { contact-term }
contact-term = Jeśli nic nie napiszesz przez { term }, usuniemy to z końcem tego roku.
contact-more = Aby przeczytać, kto pyta i dlaczego, wpisz /who albo /why.
contact-agree = { $channel ->
    [web] Czy możemy pokazywać Ci tu nowe ankiety?
   *[other] Czy możemy tu do Ciebie pisać?
}
joined = Jesteś teraz z nami.
joined-open = { joined } Ankieta jest otwarta do { date }.
joined-next = { $channel ->
    [web] Następna ankieta będzie tutaj, gdy wrócisz. Aby móc wrócić, naciśnij Więcej, a potem Zachowaj moje miejsce.
   *[other] Napiszemy tutaj, gdy otworzy się następna ankieta.
} Możesz to zakończyć w każdej chwili: /stop.
moved = Zmieniliśmy Twój obszar. Teraz jest to: { $area }.
declined = W porządku. Nic o Tobie nie przechowujemy. Aby wrócić, wpisz /start.
declined-member = W porządku. Nic się nie zmieniło.

## The notice before a survey

notice-who =
    { $title }
    Kto pyta: { $who }
    Dlaczego: { $why }
notice-length = { $count ->
    [one] Jest { $count } pytanie.
    [few] Są najwyżej { $count } pytania.
    [many] Jest najwyżej { $count } pytań.
   *[other] Jest najwyżej { $count } pytania.
} Zajmuje to około { $minutes ->
    [one] { $minutes } minuty.
    [few] { $minutes } minut.
    [many] { $minutes } minut.
   *[other] { $minutes } minut.
} Każde pytanie możesz pominąć: /skip.
notice-seen =
    Kto to zobaczy: { $seen }
    Co przechowujemy: { $kept }
    { notice-words }
    { notice-back }
    { notice-term }
notice-term = Odpowiedzi usuwamy { term } po zamknięciu ankiety.
notice-back = Przy odpowiedziach nie zapisujemy imienia ani nazwiska. Dopóki ankieta jest otwarta, możesz je wycofać, wpisując /withdraw, a później czterema słowami, które od nas dostaniesz. Liczby i słowa udostępnione do tego czasu zostają.
notice-words = Jeśli napiszesz coś własnymi słowami, staramy się usunąć nazwiska i numery. Najpierw zobaczysz te słowa i to Ty decydujesz, co zachowamy.
notice-out = Wpisz /stop w każdej chwili i to koniec. Jeśli zamilkniesz, zachowamy udzielone odpowiedzi.
notice-again =
    Kto to zobaczy: { $seen }
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-out }
    Aby przeczytać więcej, wpisz /who albo /why.
chat-kept = { $channel ->
    [web] Twoja przeglądarka pokazuje tę rozmowę, dopóki jej nie zamkniesz lub nie naciśniesz Wyjdź szybko. Może ją przeczytać ktoś, kto używa tego urządzenia.
    [telegram] Telegram przechowuje tę rozmowę. Nie jest ona szyfrowana od końca do końca. Możesz ją usunąć.
   *[other] Twoja aplikacja do czatu przechowuje tę rozmowę. Możesz ją usunąć.
}
notice-chat =
    { chat-kept }
    { notice-out }
    { notice-safe }
notice-chat-help =
    { notice-chat }
    { help-now }
notice-safe =
    Trzeba mieć co najmniej { $age } lat.
    { not-watched }
notice-safe-help =
    { notice-safe }
    { help-now }
not-watched = Nikt nie śledzi tego czatu. To nie jest telefon zaufania. W niebezpieczeństwie dzwoń pod 999.
helplines =
    Możesz też zadzwonić:
    { $lines }
help-now = Potrzebujesz pomocy teraz? /help
danger = W niebezpieczeństwie dzwoń pod 999. { help-now }
distress-heard = Bardzo mi przykro. To brzmi naprawdę ciężko.
distress-now =
    Jeśli Tobie lub komuś innemu coś teraz grozi, dzwoń pod 999. Nie możesz mówić? Zadzwoń z komórki i wciśnij 55.
    Nikt nie śledzi tego czatu. To nie jest telefon zaufania.
distress-again = Gdy robi się za ciężko: 999 w niebezpieczeństwie, /help pokaże, gdzie zadzwonić.
distress-not-kept = Nie zachowuję tego, co właśnie napisano. Możemy wrócić do rozmowy innym razem: wystarczy napisać.
pause-offer =
    Zatrzymajmy się na chwilę. Nie ma pośpiechu i nic nie przepadnie.
    Naciśnij przycisk albo wpisz 1, aby iść dalej, 2, aby zrobić przerwę, lub 3, aby skończyć.
pause-waits = Mamy przerwę. Wpisz 1, aby iść dalej, lub 3, aby skończyć.
paused = Nie spiesz się. Aby iść dalej, naciśnij przycisk albo wpisz 1. Do tego czasu o nic nie zapytam.
pause-time = Jeśli mam zapytać o wybranej porze, wpisz ją, na przykład: jutro o 18.
button-go-on = Dalej
button-pause = Przerwa
button-stop-here = Stop
notice-agree = Czy zgadzasz się wziąć udział? Naciśnij przycisk albo wpisz 1, jeśli tak, lub 2, jeśli nie.
consent-unclear = Przepraszam, nie rozumiem tego.
consent-first = Nie ma jeszcze pytania. Najpierw potrzebujemy Twojej zgody lub odmowy.
begun = Dobrze. Możesz nacisnąć przycisk albo wpisać jego numer lub słowa.
refused = W porządku. Nie będziemy o to pytać. Nic z tego nie przechowujemy.

## Answers said back

echo-choice = Twój wybór: { $choice }.
echo-none = Nic z tego nie zostało wybrane.
echo-number = Twoja odpowiedź: { $number }.
echo-date = Twoja odpowiedź: { date }.
echo-text = Zapisałem to.
echo-skipped = To pytanie zostało pominięte.
ticked = Zaznaczone do tej pory: { $choices }. Gdy skończysz, naciśnij Gotowe.

## One's own words

keep-this = Zachowalibyśmy to:
keep-cut = Usunęliśmy to, co mogłoby zdradzić, kim jesteś.
keep-look = Sprawdź jeszcze raz: czy coś tutaj zdradza, kim jesteś?
keep-means = Jeśli naciśniesz OK, możemy to innym zacytować, bez Twojego imienia i nazwiska. Najpierw sprawdzi to człowiek.
keep-how = Aby coś dodać, wpisz to. Albo naciśnij przycisk lub wpisz od 1 do 4.
keep-unclear = Przepraszam, nie rozumiem tego. Co mamy zrobić z Twoimi słowami?
write-again = To już usunięte. Napisz to, proszę, jeszcze raz.
add-too-long = To więcej, niż mogę zachować. Mogę zachować tyle znaków: { $limit }, więc ostatnia wiadomość nie została dodana.
echo-unquoted = Zapisałem to. Nie będziemy tego cytować.
echo-erased = Twoje słowa zostały usunięte. Nie przechowujemy odpowiedzi na to pytanie.

## Ways to answer

way-choices = Wybierz, ile chcesz, a potem naciśnij Gotowe. Możesz też wpisać numery, na przykład 1, 3.
way-number = Wpisz liczbę albo /skip.
way-text = Wpisz odpowiedź albo /skip.
way-text-names = Wpisz odpowiedź albo /skip. Prosimy nie podawać nazwisk.
way-date = Wpisz datę, na przykład 12 marca 2025, albo /skip.
range-ends = { $start } znaczy: { $low }. { $end } znaczy: { $high }.

## Asked again

again-choice = Przepraszam, nie udało mi się tego dopasować. Naciśnij jeden z przycisków albo wpisz jego numer.
again-several = To pasuje do więcej niż jednej odpowiedzi. Naciśnij jeden z przycisków albo wpisz jego numer.
again-choices = Przepraszam, nie udało mi się tego dopasować. Naciśnij wybrane przyciski, a potem Gotowe, albo wpisz ich numery.
again-range = Przepraszam, potrzebuję liczby od { $start } do { $end }.
again-number = Przepraszam, potrzebuję liczby całkowitej, na przykład 3.
again-date = Przepraszam, potrzebuję daty, na przykład 12 marca 2025 albo „wczoraj”.
again-day = Który to był dzień? Wpisz też dzień, na przykład 12 marca 2025. Może być w przybliżeniu. Jeśli nie wiesz, wpisz /skip.
again-text = Przepraszam, tutaj potrzebuję kilku słów.
again-too-long = To dużo słów, a mogę zachować tylko tyle znaków: { $limit }. Proszę o krótszą odpowiedź. Wcześniejsze odpowiedzi są bezpieczne.
again-constraint = Przepraszam, ta odpowiedź nie pasuje do pytania. Proszę ją sprawdzić.
moved-on = Zostawmy to pytanie bez odpowiedzi i chodźmy dalej.

## Changing one's mind

back-first = To pierwsze pytanie. Nie ma do czego wracać.
back-to = Oto poprzednie pytanie. Pozostałe odpowiedzi są bezpieczne.
edit-done = Twoja odpowiedź została zmieniona.
edit-unclear = Nie udało mi się odczytać zmiany, więc zostaje pierwsza odpowiedź.
edit-joined = Ta odpowiedź to więcej niż jedna wiadomość, więc nie wiem, które słowa zmienić. Aby napisać ją jeszcze raz, wpisz /back.
edit-unknown = Nie mogę użyć tej zmiany. Aby zmienić odpowiedź, wpisz /back.
edit-late = Po zakończeniu nie mogę zmienić odpowiedzi. Dopóki ankieta jest otwarta, możesz wpisać /withdraw i zacząć od nowa.
stale = Ten przycisk jest z wcześniejszej wiadomości. Nic się nie zmieniło.
media = Przyjmuję tylko słowa i przyciski. Zdjęcie, głos lub plik mogłyby zdradzić, kim jesteś, więc tego nie przechowuję.
unknown-order = Nie znam tego polecenia. Wpisz /help, aby zobaczyć, co znam.
welcome-back = Witamy ponownie. Tutaj skończyliśmy.

## Stopping

stopped = Rozmowa zatrzymana. Nie będziemy więcej pisać. Możesz wrócić w każdej chwili: /start.
stopped-already = Nasze wiadomości są zatrzymane, więc nic, co piszesz, nie jest przechowywane. Aby wrócić, wpisz /start.
stopping-waits = Rozmowa jest zatrzymana, więc tego nie zapisałem. Aby jednak iść dalej, wpisz /start.
keep-offer = Dotychczasowe odpowiedzi zostaną usunięte w ciągu doby. Możesz je zachować albo usunąć teraz.
kept = Zachowujemy Twoje odpowiedzi, bez imienia i nazwiska.
kept-before = Ankieta „{ $title }” została przerwana, a Twoje odpowiedzi zachowane. Możesz to tak zostawić. Możesz też zacząć od nowa: wtedy usuniemy zachowane odpowiedzi i zapytamy od pierwszego pytania.
kept-until = Zachowane odpowiedzi zostają, dopóki nie zgodzisz się zacząć od nowa. Wtedy je usuniemy.
kept-stays = W porządku. Zachowane odpowiedzi zostają.
deleted = Twoje odpowiedzi zostały usunięte.
session-over = Ta rozmowa się skończyła. Wpisz /start, aby zobaczyć, co jest otwarte.
closed-talk = Ta ankieta jest już zamknięta. Wpisz /start, aby zobaczyć, co jest otwarte.

## The end

complete = Dziękujemy. To było ostatnie pytanie.
complete-next = Twoje odpowiedzi są zapisane bez imienia i nazwiska. Ta ankieta zamyka się { date }. Potem możesz zobaczyć liczby, wpisując /results, a my powiemy, co z tego wynikło.

## Language

language-now = Twój język: { $language }.
offer-language = Czy chcesz dalej rozmawiać w tym języku: { $language }?
unreviewed = Nikt, kto biegle zna ten język, nie sprawdził jeszcze tych słów. Jeśli coś jest niejasne, wpisz /language i wybierz inny język.
easy-offer = Łatwe słowa: /easy
easy-now = Każde zdanie ma teraz własny wiersz. Tam, gdzie są łatwe słowa, używam ich. Aby wrócić, wpisz /easy.
easy-over = Znów używam zwykłych słów. Jeśli wolisz łatwe słowa, wpisz /easy.

## Between surveys

nothing-open = Teraz żadna ankieta nie jest dla Ciebie otwarta. { $channel ->
    [web] Zajrzyj tu innego dnia.
   *[other] Napiszemy, gdy otworzy się następna.
}
not-kept = Tego, co tu piszesz, nie przechowujemy.
offer-one = Ankieta „{ $title }” jest dla Ciebie otwarta. Zajmuje około { $minutes ->
    [one] { $minutes } minuty.
    [few] { $minutes } minut.
    [many] { $minutes } minut.
   *[other] { $minutes } minut.
} Czy chcesz zacząć?
offer-several = Jest dla Ciebie otwarta więcej niż jedna ankieta. Którą chcesz zacząć?
answered-already = Ta ankieta jest już wypełniona. Każda osoba liczy się raz.
closed-already = Ta ankieta nie jest teraz otwarta.
later = W porządku. Możesz wpisać /start w każdej chwili do { date }.

## Invitations

invite = { $programme } chce poznać Twoje zdanie: { $title }.
remind = To nasze jedyne przypomnienie, { $programme }: ankieta „{ $title }” jest nadal otwarta.
invite-length = { $count ->
    [one] Jest { $count } pytanie.
    [few] Są najwyżej { $count } pytania.
    [many] Jest najwyżej { $count } pytań.
   *[other] Jest najwyżej { $count } pytania.
} Zajmuje to około { $minutes ->
    [one] { $minutes } minuty.
    [few] { $minutes } minut.
    [many] { $minutes } minut.
   *[other] { $minutes } minut.
} Można odpowiadać do { date }.
invite-free = Nie musisz. Nikt nie będzie miał żalu, a Twoje usługi się nie zmienią.

## About oneself

help =
    { $channel ->
        [web] W każdej chwili możesz nacisnąć Więcej albo wpisać:
       *[other] W każdej chwili możesz wpisać:
    }
    /stop - zakończ to i wszystkie wiadomości
    /back - zmień poprzednią odpowiedź
    /skip - pomiń pytanie
    /repeat - pokaż pytanie jeszcze raz
    /pause - przerwa, dalej o innej porze
    /restart - zacznij od nowa
    /why - dlaczego pytamy
    /who - kto widzi Twoje odpowiedzi
    /language - zmień język
    /easy - łatwe słowa: włącz lub wyłącz
    /results - zobacz, co powiedzieli inni
    /mydata - zobacz, co przechowujemy
    /withdraw - wycofaj swoje odpowiedzi
    /forget - poproś o zapomnienie
who =
    Kto pyta: { $who }
    Kto to widzi: { $seen }
    Co przechowujemy: { $kept }
who-more =
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-safe }
why = Dlaczego pytamy: { $why }
results-which = Które wyniki chcesz zobaczyć?

## Buttons

button-agree = Zgadzam się
button-yes-agree = Tak, zgadzam się
button-no = Nie, dziękuję
button-done = Gotowe
button-start = Zacznij
button-start-title = Zacznij: { $title }
button-later = Nie tym razem
button-stop = Zakończ wszystkie zaproszenia
button-ok = OK
button-change = Zmień
button-unquoted = Zachowaj, ale nie cytuj
button-erase = Usuń
button-keep = Zachowaj moje odpowiedzi
button-delete = Usuń teraz
button-forget = Tak, zapomnijcie o mnie
button-forget-no = Nie, niech zostanie jak było
button-withdraw = Tak, usuń moje odpowiedzi
button-withdraw-no = Nie, zachowaj je
button-again = Zacznij od nowa
button-leave = Zostaw tak
