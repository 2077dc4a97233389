### reviewed: no

## /results: the same figures that officials see

results-none = Nie ma jeszcze liczb. Pokażemy je tutaj, gdy ankieta się zamknie.
results-title = Co powiedzieli ludzie: { $title }
results-people = { $from } - { $to }. Liczba osób, które odpowiedziały: około { $count }.
results-too-few = { $from } - { $to }. Odpowiedziało mniej niż { $floor } osób. Nie pokazujemy liczb, aby nikogo nie można było rozpoznać.
results-again = { $from } - { $to }. Krótko przedtem pytaliśmy o to samo. Tym razem nie pokazujemy liczb, aby nikogo nie można było rozpoznać.
results-kept = Zachowujemy to, co powiedzieli ludzie. Policzymy to razem z następną ankietą, która pyta o to samo.
results-together = Liczba ankiet policzonych tu razem: { $count }. Na jedną z nich odpowiedziało zbyt mało osób, aby pokazać ją osobno.
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } ({ $percent } na 100)
results-line-few = { $choice }: { $count } (bardzo mało)
results-line-all = { $choice }: { $count } (prawie wszyscy)
results-area = { $area }:
results-hidden = To, co wybrali ludzie, jest tu ukryte, aby nikogo nie można było rozpoznać.
results-withheld = Tego nie pokazujemy, aby nikogo nie można było rozpoznać.
results-comments = Liczba osób, które coś napisały: około { $count }.
results-no-quotes = Niczyich słów tu nie pokazujemy.
results-quotes = Niektóre z ich słów, które pozwolili nam pokazać:
results-answered = Liczba osób, które odpowiedziały: około { $count }.
results-read = Liczby są zaokrąglone do najbliższej piątki. „c” oznacza: ukryte, aby nikogo nie można było rozpoznać. „0” może oznaczać jedną lub dwie osoby.
results-same = Osoby prowadzące usługę widzą te same liczby.
results-elsewhere = Gdzie indziej
