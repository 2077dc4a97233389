### reviewed: no

## /results: the same figures that officials see

results-none = Încă nu sunt cifre. Le arătăm aici când se închide un sondaj.
results-title = Ce au spus oamenii: { $title }
results-people = { $from } - { $to }. Câți oameni au răspuns: cam { $count }.
results-too-few = { $from } - { $to }. Au răspuns mai puțin de { $floor } oameni. Nu arătăm cifre, ca nimeni să nu poată fi recunoscut.
results-again = { $from } - { $to }. Am întrebat același lucru cu puțin timp înainte. De data aceasta nu arătăm cifre, ca nimeni să nu poată fi recunoscut.
results-kept = Păstrăm ce au spus oamenii. Vom număra împreună cu următorul sondaj care întreabă același lucru.
results-together = Sondaje numărate aici împreună: { $count }. La unul dintre ele au răspuns prea puțini oameni ca să-l arătăm singur.
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } ({ $percent } din 100)
results-line-few = { $choice }: { $count } (foarte puțini)
results-line-all = { $choice }: { $count } (aproape toți)
results-area = În { $area }:
results-hidden = Ce au ales oamenii este ascuns aici, ca nimeni să nu poată fi recunoscut.
results-withheld = Pe aceasta nu o arătăm, ca nimeni să nu poată fi recunoscut.
results-comments = Câți oameni au scris ceva: cam { $count }.
results-no-quotes = Nu arătăm aici cuvintele nimănui.
results-quotes = Câteva dintre cuvintele lor, pe care ne-au lăsat să le arătăm:
results-answered = Câți oameni au răspuns: cam { $count }.
results-read = Numerele sunt rotunjite la cel mai apropiat multiplu de 5. „c” înseamnă ascuns, ca nimeni să nu poată fi recunoscut. Un „0” poate însemna una sau două persoane.
results-same = Cei care conduc serviciul văd aceleași cifre.
results-elsewhere = În altă parte
