### reviewed: no

## /results: the same figures that officials see

results-none = Weli tirooyin ma jiraan. Halkan ayaan ku tusnaa marka sahan la xiro.
results-title = Waxa dadku yiraahdeen: { $title }
results-people = { $from } ilaa { $to }. Dadka jawaabay: qiyaastii { $count }.
results-too-few = { $from } ilaa { $to }. Waxaa jawaabay dad ka yar { $floor }. Tirooyin ma tusno, si aan cidna loo garan.
results-again = { $from } ilaa { $to }. Isla wax yar ka hor ayaan isku mid weydiinnay. Markan tirooyin ma tusno, si aan cidna loo garan.
results-kept = Waxaan haynaa waxa dadku yiraahdeen. Waxaan la tirin doonnaa sahanka xiga ee isla wax weydiiya.
results-together = Sahannada halkan la isku tiriyey: { $count }. Mid ka mid ah waxaa ka jawaabay dad aad u yar oo aan keligii la tusi karin.
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } (100kiiba { $percent })
results-line-few = { $choice }: { $count } (aad u yar)
results-line-all = { $choice }: { $count } (ku dhawaad dhammaan)
results-area = { $area }:
results-hidden = Waxa dadku doorteen halkan waa ku qarsoon yahay, si aan cidna loo garan.
results-withheld = Kan ma tusno, si aan cidna loo garan.
results-comments = Dadka wax qoray: qiyaastii { $count }.
results-no-quotes = Halkan erayo qofna laguma tuso.
results-quotes = Qaar ka mid ah erayadooda, oo ay noo oggolaadeen inaan tusno:
results-answered = Dadka jawaabay: qiyaastii { $count }.
results-read = Tirooyinka waxaa loo soo koobay 5-ta ugu dhow. "c" waxay ka dhigan tahay qarsoon, si aan cidna loo garan. "0" waxay noqon kartaa hal ama laba qof.
results-same = Dadka adeegga maamula waxay arkaan isla tirooyinkan.
results-elsewhere = Meel kale
