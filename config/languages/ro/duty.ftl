### reviewed: no

## What staff are told when somebody writes of danger

notice-duty = Dacă scrieți că cineva este în pericol sau este rănit, putem spune personalului. După aproximativ o oră, ei citesc trei lucruri: că cineva din acest program a scris despre asta, ce fel de pericol este și ora. Nu află cine sunteți. Nu vă pot găsi și nu pot acționa pentru dumneavoastră. În pericol, sunați la 999.
who-duty = Felurile de pericol despre care pot citi: pericol acum, un copil în pericol{ $suicide ->
    [yes] , sinucidere sau autovătămare
   *[no] { "" }
}{ $harm ->
    [yes] , cineva care vă rănește sau vă amenință
   *[no] { "" }
}{ $another ->
    [yes] , altcineva care și-ar putea lua viața
   *[no] { "" }
}.
mydata-duty = Dacă ați scris despre un pericol, este posibil ca personalul să fi citit că cineva a scris, dar nu cine. Până la sfârșitul conversației păstrăm sub cheie o notă despre felurile de pericol din ea despre care le-am spus, ca să afle despre fiecare o singură dată.
