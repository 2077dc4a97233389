### reviewed: no

group-private = Dzień dobry. Rozmawiam tylko prywatnie, aby nikt tutaj nie widział Twoich słów. Proszę napisać do mnie osobno. Opuszczam teraz tę grupę.
sorry-broken = Przepraszam, coś poszło nie tak z ostatnią wiadomością. Nic z wcześniejszych odpowiedzi nie zginęło. Proszę wysłać ją jeszcze raz.

command-start = Zacznij lub idź dalej
command-stop = Zakończ to i wszystkie wiadomości
command-help = Zobacz, co można wpisać i gdzie zadzwonić
command-back = Zmień poprzednią odpowiedź
command-skip = Pomiń to pytanie
command-why = Dlaczego pytamy
command-who = Kto widzi Twoje odpowiedzi
command-language = Zmień język
command-easy = Łatwe słowa: włącz lub wyłącz
command-results = Zobacz, co powiedzieli inni
command-mydata = Zobacz, co o Tobie przechowujemy
command-withdraw = Wycofaj swoje odpowiedzi
command-forget = Poproś o zapomnienie
command-repeat = Pokaż pytanie jeszcze raz
command-pause = Przerwa: dalej o innej porze
command-hide = Usuń stąd nasze ostatnie wiadomości
command-restart = Zacznij od pierwszego pytania

cut-out = { $kind ->
    [phone] telefon
    [email] e-mail
    [link] link
    [handle] nazwa konta
    [postcode] kod pocztowy
    [address] adres
    [nhs-number] numer NHS
    [national-insurance-number] numer National Insurance
    [card-number] numer karty
    [account-number] numer konta
    [number-plate] numer rejestracyjny
    [reference] numer sprawy
    [date-of-birth] data urodzenia
    [age] wiek
   *[name] imię lub nazwisko
}
