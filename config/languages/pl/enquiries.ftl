### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = To wygląda na pytanie. Nikt nie czyta tej rozmowy, więc nikt tu na nie nie odpowie. Wpisz /help, aby zobaczyć, gdzie zadzwonić.
enquiry-name = Twoje pytanie do nas
enquiry-kept = Zachowujemy je dla zespołu. Na końcu możesz zdecydować, co się z nim stanie.
enquiry-last = Jeszcze jedno: o coś nas pytasz.
enquiry-full = To więcej, niż mogę tu zachować, więc tego nie zachowuję.
enquiry-dropped = Twoje pytanie zostało usunięte.
button-drop = Nie zachowuj mojego pytania

## What came of it in /results

results-asked = Pytania, które nam zadano
results-enquiries = Liczba osób, które o coś nas zapytały: około { $count }.
