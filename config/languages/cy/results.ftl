### reviewed: no

## /results: the same figures that officials see

results-none = Does dim ffigurau eto. Byddwn yn eu dangos yma pan fydd arolwg wedi cau.
results-title = Beth ddywedodd pobl: { $title }
results-people = { $from } i { $to }. Atebodd tua { $count } o bobl.
results-too-few = { $from } i { $to }. Atebodd llai na { $floor } o bobl. Nid ydym yn dangos ffigurau, fel na ellir adnabod neb.
results-again = { $from } i { $to }. Gofynnwyd yr un peth ychydig cyn hynny. Nid ydym yn dangos ffigurau y tro hwn, fel na ellir adnabod neb.
results-kept = Rydym yn cadw'r hyn a ddywedodd pobl. Byddwn yn ei gyfrif gyda'r arolwg nesaf sy'n gofyn yr un peth.
results-together = Mae hwn yn cyfrif { $count } arolwg gyda'i gilydd. Atebodd rhy ychydig o bobl un ohonynt i'w ddangos ar ei ben ei hun.
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } ({ $percent } o bob 100)
results-line-few = { $choice }: { $count } (ychydig iawn)
results-line-all = { $choice }: { $count } (bron pawb)
results-area = Yn { $area }:
results-hidden = Mae'r hyn a ddewisodd pobl wedi'i guddio yma, fel na ellir adnabod neb.
results-withheld = Nid ydym yn dangos hwn, fel na ellir adnabod neb.
results-comments = Ysgrifennodd tua { $count } o bobl rywbeth.
results-no-quotes = Nid yw geiriau neb yn cael eu dangos yma.
results-quotes = Rhai o'u geiriau, y cawsom eu dangos ganddynt:
results-answered = Atebodd tua { $count } o bobl.
results-read = Mae rhifau wedi'u talgrynnu i'r 5 agosaf. Mae "c" yn golygu wedi'i guddio, fel na ellir adnabod neb. Gall "0" fod yn un neu ddau berson.
results-same = Mae'r bobl sy'n rhedeg y gwasanaeth yn gweld yr un ffigurau.
results-elsewhere = Rhywle arall
