### reviewed: no

group-private = Bună ziua. Vorbesc doar în privat, ca nimeni de aici să nu vadă ce spuneți. Vă rugăm să-mi scrieți separat. Acum plec din acest grup.
sorry-broken = Îmi pare rău, ceva n-a mers cu ce tocmai ați trimis. Nimic din ce ați spus înainte nu s-a pierdut. Vă rugăm să trimiteți din nou.

command-start = Începeți sau continuați
command-stop = Opriți asta și toate mesajele
command-help = Vedeți ce puteți scrie și unde puteți suna
command-back = Schimbați răspunsul dinainte
command-skip = Săriți peste această întrebare
command-why = De ce întrebăm
command-who = Cine vede răspunsurile
command-language = Schimbați limba
command-easy = Cuvinte ușoare: pornit sau oprit
command-results = Vedeți ce au spus oamenii
command-mydata = Vedeți ce păstrăm despre dumneavoastră
command-withdraw = Luați înapoi răspunsurile
command-forget = Cereți să fiți uitat
command-repeat = Vedeți întrebarea din nou
command-pause = Pauză: continuați altă dată
command-hide = Șterge ultimele noastre mesaje de aici
command-restart = Începeți din nou de la prima întrebare

cut-out = { $kind ->
    [phone] telefon
    [email] e-mail
    [link] link
    [handle] nume de cont
    [postcode] cod poștal
    [address] adresă
    [nhs-number] număr NHS
    [national-insurance-number] număr National Insurance
    [card-number] număr de card
    [account-number] număr de cont
    [number-plate] număr de înmatriculare
    [reference] număr de dosar
    [date-of-birth] data nașterii
    [age] vârstă
   *[name] nume
}
