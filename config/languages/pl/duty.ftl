### reviewed: no

## What staff are told when somebody writes of danger

notice-duty = Jeśli napiszesz, że ktoś jest w niebezpieczeństwie lub doznaje krzywdy, możemy powiedzieć o tym pracownikom. Po około godzinie czytają trzy rzeczy: że ktoś w tym programie o tym napisał, jaki to rodzaj zagrożenia i o której godzinie. Nie dowiadują się, kim jesteś. Nie mogą Cię znaleźć ani działać za Ciebie. W niebezpieczeństwie dzwoń pod 999.
who-duty = Rodzaje zagrożeń, o których mogą przeczytać: niebezpieczeństwo w tej chwili, zagrożone dziecko{ $suicide ->
    [yes] , samobójstwo lub samookaleczenie
   *[no] { "" }
}{ $harm ->
    [yes] , krzywda lub groźby ze strony innej osoby
   *[no] { "" }
}{ $another ->
    [yes] , ktoś inny może odebrać sobie życie
   *[no] { "" }
}.
mydata-duty = Jeśli pisałeś lub pisałaś o niebezpieczeństwie, pracownicy mogli przeczytać, że ktoś o tym napisał, ale nie kto. Do końca rozmowy trzymamy pod kluczem zapis, o jakich rodzajach zagrożeń z tej rozmowy ich powiadomiono, aby o każdym dowiedzieli się tylko raz.
