"""Polish phrases that show distress, and those that only look like it."""

REVIEWED = False

RULES = """
negators: nie nigdy nikt żadnych żaden żadna bez nic wcale ani
enders: ale bo że i a więc kiedy gdy jak który która on ona się
slips: samobójstwo samobójcze samobójstwie zabiję powiesić tabletki zgwałcił

<chcę> = chcę chciałabym chciałbym chciałam chciałem wolę wolałabym wolałbym pragnę marzę mam_ochotę ochota ochotę zamierzam muszę mogłabym mogłbym pójdę planuję postanowiłam postanowiłem myślę chce_mi_się chciałoby_mi_się
<on> = on ona oni mąż żona partner partnerka chłopak dziewczyna ojciec matka mama tata ojczym macocha brat bracia siostra syn córka były była ex eks konkubent wujek teść teściowa opiekun opiekunka sąsiad właściciel mężczyzna narzeczony rodzice facet szef współlokator dziadek kuzyn
<bliski> = córka syn brat siostra mąż żona partner partnerka mama mamusia tata ojciec matka przyjaciel przyjaciółka kolega koleżanka kumpel wnuk wnuczka sąsiad sąsiadka chłopak dziewczyna kuzyn kuzynka babcia dziadek ktoś on ona nastolatek
<dziecko> = dziecko dzieci dziecka dzieckiem dzieciaka synka córkę córeczkę syna wnuka wnuczkę niemowlę dziewczynkę chłopca dziewczynka chłopiec maluch malucha synek córeczka synkiem córką synowi córce dziecku
<tabletki> = tabletek tabletki leki leków prochy prochów paracetamol paracetamolu pigułki pigułek opakowanie insulinę nasenne proszki
<bije> = bije bił biła biją pobił pobiła uderzył uderzyła uderza uderzają kopie kopał kopnął dusi dusił dusiła udusić szarpie szarpał popycha popchnął poniewiera katuje maltretuje tłucze spoliczkował policzkuje zbił zbiła pobili gwałci zgwałcił molestuje molestował molestowała krzywdzi skrzywdził ugryzł okłada lał leje oparzył dźgnął pchnął popychał poparzył
<sie> = się sie

= suicide
zamknąć|zamknę <> oczy <> nie|nigdy <> otworzyć|otworzę|obudzić
gdyby <> nie <> dzieci|pies|mama|córka|syn|kot|wiara <> nie <> było|żyła|żył|zabił*
kupił*|zawiąz*|przygotował*|mam <> lin*|sznur*|pętl*|żyletk*|trucizn*
ile <> tabletek|leków|paracetamolu|insuliny <> umrzeć|śmierteln*|potrzeba|trzeba|zabi*|wystarczy
! nic|nikt <> mnie <> nie <> trzyma|powstrzyma
ostatni* <> święta|urodziny|noc|dzień|wiadomość|list <> życi*|nie|żegnaj*|moje
zmęczon* ~1 istnieniem|życiem|byciem|tym_życiem
powstrzym* <> mnie <> zrobię|zabiję|krzywd*|skoczę|coś
sobie <> coś|krzywdę <> zrobię|zaraz|dzisiaj|zrobić
specjalnie|celowo|umyślnie <> auto|samochód|tabletek|tabletki|leki|rozbić|drzewo|przedawk*|skocz*|wjech*
jedno|obojętne <> żyję|umrę|żyć|obudzę
nic|nikt <> nie <> trzyma|zatrzyma|trzyma_mnie <> tu|świecie|życiu
gotow* <> umrzeć|odejść|skończyć|śmierć
próbował*|usiłował*|probowal* <> zabi*|powiesi*|otru* <> się|sie|siebie
tabletek|tabletki|leki|leków|prochów <> zaraz|teraz|dzisiaj|dziś|wszystkie <> wezmę|połknę|zażyję|łyknę|wezme
lepsz*|lżej|łatwiej|szczęśliw* <> beze ~1 mnie
zniknę|odejdę|zaginę|zginę <> nie ~1 szukajcie|szukaj|płaczcie|płacz|martwcie
ciąć|cięcie|tnę|okaleczanie <> pomaga|ulg*|jedyn*
skoczyć|skoczę|skakać|rzucić|wyskoczyć ~3 z|pod ~1 blok*|wieżow*|dach*|most*|balkon*|okn*|pociąg|klif*|wiadukt*|piętra
! nie ~1 pasuję|należę|mam_miejsca ~2 świat*|nigdzie|tu_na
chcę|chce|czas|pora|muszę ~1 odejść|odejsc ~1 $|na_zawsze|z_tego|i|stąd_na_zawsze
! nie ~1 potrafię|umiem|mogę|chcę|wyobrażam_sobie ~3 bez_niego|bez_niej|bez_mamy|bez_męża|bez_żony|bez_syna|bez_córki <> żyć|życia
modlę|modle <> nie ~1 obudz*|wsta*
życi* <> nie|nic|żadn*|bez <> wart*|sens*|znaczeni*|celu
życi* ~2 nic ~1 warte|niewarte
wolał*|lepiej|gdyby*|żeby*|chciał*|marzę ~3 mnie ~2 nie ~1 było|ma|będzie
datę|dzień|termin|plan|miejsce <> wyznaczy*|wybra*|ustali*|mam <> zakończ*|skończ*|zabi*|zrobię|umrę
! nie ~2 zniosę|wytrzymam|przetrwam|dożyję|przeżyję|chcę ~2 kolejn*|następn*|jeszcze_jedn*|jutra ~1 dni*|dzień|$
powiedz*|przekaż* ~3 córce|synowi|dzieciom|mamie|żonie|mężowi|rodzinie ~4 koch*|przepraszam
do|w rzeki|rzece|morza|jeziora|rzekę|morze|jeziorze <> nie ~1 wrócić|wypłynąć|wrócę
podcięł*|podciął*|podetn*|podcin* <> żył*|nadgarst*
odebra*|odbier*|odbior* <> życi*
skończ*|zakończ*|kończ* <> życi*|ze_sobą|z_sobą|tę_mękę
śmierć|śmierci|umrzeć|umieraniu <> codzien*|każd*|ciągle|stale|wciąż|cały_czas
! nie ~2 chce_mi_się|chcę|chce|mam_siły|warto|ma_po_co|mam_ochoty ~3 żyć|zyc
myśl* <> okalecz*|skrzywdz*|samookalecz*
samobój*
powinnam|powinienem|lepiej|mogłabym|mógłbym|wolałabym|wolałbym|chyba|zasługuję ~4 umrzeć|zniknąć|nie_żyć|zdechnąć|się_zabić|umrzec
! nie ~3 chcę|chce|chciałabym|chciałbym ~3 być|żyć|zyc|istnieć|oddychać ~2 świecie|tutaj_dłużej|dłużej|swiecie
^|zaraz|chyba|już skoczę|skocze $|z|teraz|zaraz
chcę|chce|mam_ochotę|zamierzam|zaraz ~2 skoczyć|skoczyc $|z|teraz
zabij* ~1 się|sie|siebie
myśl* ~4 zabi* ~1 się|sie|siebie
zabić|zabic się|sie|siebie
wziąć|wezmę|połknąć|zażyć|łyknąć|wezme|wziac ~3 wszystkie|całe|dużo|garść|opakowanie|wszystko ~3 $|tabletki|leki|zasnąć|naraz
robię|robie|zadaję|zadaje|sprawiam ~2 sobie|siebie ~1 krzywdę|ból|rany|krzywde|bol
krzywdę|krzywde|ból|rany ~1 sobie ~1 robię|zrobię|zadaję|robie
gotowa|gotowy|gotów|czekam|modlę_się ~3 śmierć|umrzeć|koniec|śmierci
żyletk* ~3 nadgarst*|ręk*|ciął|cięł*
życi* ~3 koszmar*|piekł*|nie_do_zniesienia|bez_sensu|męk*|tortur*
samobójstwo|samobójstwie|samobójstwa|samobójstwem
żyletk*|żyletki|pętla|pętlę|petla
odwag*|odważ* ~5 skończy*|zrobi*|zabi*|skocz*
gdybym ~2 odwag* ~5 skończ*|zrobi*|zabi*
! nie ~1 planuję|zamierzam|planuje|chcę|chce|zamierzam_już ~2 dożyć|doczekać|dozyc
marzę|chciał*|żeby|niech|modlę ~4 mnie ~2 potrąci*|zabi*|przejech*|trafi*|zabierz*|walnę*|wykończy*
żeby|niech ~3 potrąci*|przejech*|zabi* ~1 mnie
mam|głowie|myślach|głowa ~4 śmierć|śmierci|samobój*|umieraniu|umrzeć
tabletki|leki|proszki ~4 wezmę|wezme|połknę|zażyję|łyknę|polkne
wezmę|połknę|zażyję ~3 tabletki|leki|proszki|wszystko ~2 $|i|naraz|zaraz
nikt ~2 nie ~1 zauważy|zapłacze|zatęskni|pomoże ~4 umrę|zginę|zniknę|odejdę|zabiję
powiedzcie|przekażcie ~4 dzieciom|mamie|rodzinie|córce|synowi ~5 kocham|przepraszam
przepraszam ~4 wszystko|wszystkich|za_wszystko ~4 żegnaj*|nie_mogę|kocham
niech|oby ~2 umrę|mnie_szlag|zdechnę|serce_stanie
plan|plany ~3 jak|wiem|kiedy ~2 zrobię|zrobie|umrę|skończę|$
wiem ~1 jak|kiedy ~2 to zrobię|zrobie
szkoda|żałuję|żal ~3 obudziłam|obudziłem|żyję|przeżyłam|przeżyłem|urodziłam|urodziłem|obudzilam
gotowa|gotowy|gotów ~1 odejść|umrzeć|na_śmierć|odejsc
targn* ~1 się ~2 życie|swoje_życie|siebie
! nikt ~4 tęskni*|tęsknił*|zatęskni*|płaka*|zauważ* ~3 mnie|mną|za|$
chcę|chce|chciałabym|chciałbym ~2 zniknąć|zasnąć_i|umrzeć|nie_istnieć|przestać_istnieć ~1 $|raz|na_zawsze|i|z_tego|bez
samobójstw* ~3 myśl*|planuj*|popełn*|rozważ*|chc*|mam|jedyn*|wyjści*|ciągle
myśl*|planuj*|popełnię|popełnić|rozważam|chcę|głowie ~3 samobójstw*|samobójcz*
mam|miewam|mieć|wróciły|nawracają|wracają|znowu|znów|męczą|dręczą|są|nachodzą ~3 samobójcze|myśli_samobójcze|mysli_samobojcze|samobójstwie
myśli samobójcze
zabiję|zabije|powieszę|powiesze|utopię|utopie|zastrzelę|otruję|otruje|potnę|potne|wykończę|zabijam|zajebię|zajebie|podetnę|wyhuśtam <sie>
<sie>|zaraz|chyba|po_prostu|w_końcu|już zabiję|powieszę|utopię|zastrzelę|otruję|potnę ~1 $|dziś|dzisiaj|jutro|w_nocy|jak|jeśli|bo
<chcę>|zamiar|myślę|żeby|chęć|próbuję|próbowałam|próbowałem|spróbuję|planuję|jak|myśli|mogę|wreszcie|skończę|siebie|gotowa|gotów|po_prostu ~3 zabić|powiesić|utopić|otruć|zastrzelić|wykończyć|okaleczyć|pociąć|podciąć|zabicia|zabiciu ~1 <sie>|siebie|sobie|żyły|żył
<chcę>|żeby|myślę ~3 się|siebie zabić|powiesić|utopić|otruć|zastrzelić|okaleczyć|pociąć
<chcę>|żeby|by ~3 umrzeć|nie_żyć|zniknąć_na_zawsze|przestać_istnieć|nie_istnieć|zdechnąć|odejść_z_tego_świata|odejść_na_zawsze|zasnąć_na_zawsze|przestać_żyć|być_martwa|być_martwy|leżeć_w_grobie
zniknąć|zasnąć|odejść ~1 na_zawsze|z_tego_świata
zasnąć ~4 nie_obudzić|nie_budzić
! ~1 nie obudzić|obudziła|obudził|obudzę|budzić|obudzila|obudzil ~1 się|już
gdybym|żebym|bym|abym|byłoby|jutro|rano|chcę|wolałabym|wolałbym ~4 nie ~3 obudziła|obudził|obudzić|obudzę|istniała|istniał|istnieć|żyła|żył|urodziła|urodził|żyć
! nie ~2 chcę|chce|chciałabym|chciałbym|chce_mi|mam_po_co|warto|mam_siły|mam_siły_już|mam_sił|mam_już_siły|mam_już_sił|umiem|potrafię|mogę|da_się|widzę_powodu|mam_ochoty|mam_dla_kogo|chcę_już|chcę_dłużej|zasługuję ~3 żyć|zyc|istnieć|żyć_dłużej
! nie ~3 chcę|chce ~2 już|dłużej tu|tutaj być
! nie ~1 chcę|chce tu|tutaj ~1 już|dłużej być
! ~1 nie ma|mam|widzę|widze|znajduję|czuję|widać ~2 sensu|celu|powodu|powodów|chęci ~3 życia|żyć|życiu|życie|istnienia|istnieć|dalszego|zyc|zycia
! życie|życia|zycie|życiu ~4 nie|bez|straciło|stracilo|żadnego|żadnej ~3 sensu|sens|wartości|warte|celu
! nie warto żyć|dalej_żyć
! po_co|dlaczego|czemu ~3 żyję|żyje|żyć|zyje|zyc|istnieję|jestem_na_tym
! dość|dosyć|mam_dość|zmęczona|zmęczony|brzydzę_się|nienawidzę ~2 życia|tego_życia|życiem|swojego_życia|mojego_życia|zycia|żyć
! brak|brakuje|straciłam|straciłem|stracila|stracił|utraciłam|utraciłem|odechciało ~2 chęci|woli|chęć|wolę|sił ~2 życia|żyć|do_życia|zycia
! odechciało ~2 żyć
skończyć|skończę|skończe|zakończyć|zakończę|odebrać|odbiorę|odebrania|kończę|skonczyc|zakonczyc|zakończę_swoje ~2 ze_sobą|z_sobą|życie|życia|swoje_życie|moje_życie|z_tym_wszystkim|z_życiem|to_wszystko|zycie|ze_soba|swój_żywot|mój_ból|tę_mękę|to_raz_na_zawsze
ze_sobą|z_sobą|ze_soba ~2 skończyć|skończę|skończe|zrobić_koniec|skonczyc|skoncze
coś|zrobię|zrobić|zrobie|krzywdę|cos|krzywde|złego ~1 sobie ~1 zrobię|zrobić|złego|coś|krzywdę|zrobie|zrobic
zrobię|zrobić|zrobie|zrobic|robię|robić ~1 sobie ~1 coś|krzywdę|krzywde|cos
krzywdzę|krzywdzic|krzywdzić|krzywdze|karzę|ranię ~1 się|siebie|sobie
! byłoby|lepiej|lżej|spokój|odetchn*|łatwiej|ulż*|szczęśliw* ~5 beze_mnie|beze|gdyby_mnie_nie|jak_mnie_nie|gdy_mnie_nie|gdyby_mnie|gdybym_zniknęła|gdybym_zniknął|gdybym_umarła|gdybym_umarł|gdybym_nie|jak_umrę|jak_zniknę|kiedy_mnie_nie|jeśli_mnie_nie|po_mojej_śmierci
! beze_mnie ~4 lepiej|łatwiej|lżej|szczęśliw*|spok*
! nikt|nikogo|kto|ktokolwiek|kogo ~5 zauważ*|zatęskni*|tęsknił*|zapłak*|obchodz*|obejdzie|płaka*|tęskni* ~5 zabrakło|zniknę|zniknęła|zniknął|umarła|umarł|umrę|zabraknie|nie_będzie|nie_było|nie_bedzie|zginę|żyję
! jak|gdy|kiedy mnie ~1 zabraknie|nie_będzie|nie_bedzie|już_nie
list|listy|testament ~1 pożegnal*
pożegnałam|pożegnałem|żegnam|pożegnac|pożegnać|żegnajcie|żegnaj ~2 się_ze_wszystkimi|wszystkich|was_wszystkich|z_życiem|świecie|dzieci|na_zawsze|ze_wszystkimi|$
skoczę|skoczyć|skocze|skoczyc|rzucę|rzucić|rzuce|rzucic|wyskoczę|wyskoczyć|skaczę|wskoczyć|wejść|położyć|położę|wjechać ~2 z|pod|na|przez|w|do ~1 mostu|pociąg|okna|okno|dachu|tory|balkonu|samochód|auto|tramwaj|metro|wieżowca|ciężarówkę|tir|tira|rzeki|drzewo|klifu|wiaduktu|autobus|koła|piętra
stoję|stoje|siedzę|siedze|jestem ~2 na ~1 moście|dachu|torach|krawędzi|parapecie|balkonie|peronie ~4 skocz*|koniec|skończ*|$|i
tnę|tne|okaleczam|kaleczę|samookaleczam|przypalam|pociąłam|pociąłem|pocięłam|głodzę|drapię|okaleczac|pocielam ~1 się|sie|siebie|ręce|nadgarstki|uda|do_krwi
się|sie|znowu|znów ~1 tnę|tne|okaleczam|kaleczę|ciąć|okaleczać|samookaleczać|pocięłam|pociąłem|pociąłam
ciąć|okaleczać|kaleczyć|przypalać|ciac ~1 się|sie ~1 znowu|żeby|bo|$|kiedy|ze
zaczęłam|zacząłem|zaczelam|zaczalem|znowu|muszę|chcę|ochotę|zaczynam ~2 ciąć|okaleczać|kaleczyć|przypalać|samookaleczać|ciac|okaleczac
samookalecza* ~3 się|znowu|od|każd*|codziennie
podetnę|podciąć|podciąłem|podcięłam|podetne|podciac ~2 żyły|zyly|nadgarstki|gardło
wezmę|wziąć|zażyć|połknąć|łyknąć|zbieram|gromadzę|odkładam|uzbierałam|uzbierałem|mam_przygotowane|przygotowałam|nałykam|nałykać|wezme|polknac|nażreć|przedawkować|przedawkuję|odłożyłam ~3 wszystki*|cał*|garść|dużo|mnóstwo|zapas|wszystko|nasenn*|naraz|na_koniec ~3 <tabletki>|naraz|$
zbieram|gromadzę|odkładam|uzbierałam|uzbierałem|zapas ~2 <tabletki>
przedawkowa*|przedawkuj* ~3 leki|tabletki|znowu|dziś|wczoraj|w_piątek|$|paracetamol|celowo
rodzin*|dzieci|wszyscy|świat|mąż|mama ~2 odetchn*|lepiej ~4 nie_bedzie|nie_będzie|zniknę|umrę|beze_mnie|zabraknie|odejdę
lepiej ~2 gdybym|jakbym|żebym|jak|gdyby ~2 umarła|umarł|nie_żyła|nie_żył|się_nie_urodziła|się_nie_urodził|nie_istniała|nie_istniał|zniknęła|zniknął|umrę|zdechła|zdechł|zniknę|mnie_nie_było
żałuję|szkoda|wolałabym|wolałbym|po_co ~3 że_żyję|się_urodziłam|się_urodziłem|się_obudziłam|się_obudziłem|nie_umarłam|nie_umarłem|przeżyłam|przeżyłem
myślę|myśle|myśli|marzę|mysle|myślami|fantazjuję ~3 o ~1 śmierci|smierci|umieraniu|tym_żeby_umrzeć|odejściu|skończeniu|zabiciu|skoku|swojej_śmierci|własnej_śmierci
jedyn* ~2 wyjści* ~3 śmierć|śmierci
śmierć|smierc ~4 jedyn*|wyjści*|ulg*|wybawieni*|rozwiązani*|ukojeni*
nienawidzę|nienawidze ~1 żyć|życia|swojego_życia|mojego_życia
głosy ~3 każą|mówią|karzą ~4 zabi*|skrzywdz*|skocz*|umrz*|skończ*
! nie ~1 ufam|ufać ~1 sobie
! nie ~1 jestem|czuję_się ~1 bezpieczn* ~3 sama_ze_sobą|sam_ze_sobą|ze_sobą
pozwólcie|pozwolcie|dajcie|pozwól|daj ~1 mi ~1 umrzeć|zdechnąć|odejść
pętla|petla|lina|sznur|żyletka|żyletki|żyletkę|nóż ~4 gotow*|czeka*|przygotowan*|patrz*|leż*|w_ręku|szyj*|w_dłoni
= suicide
próbowałam|próbowałem|probowalam|probowalem|usiłowałam|usiłowałem|chciałam|chciałem|próba|próbę|próbie ~3 zabić|samobój*|powiesić|odebrać|skończyć|się_otruć|przedawkować|otruć|umrzeć|odebrac|skonczyc|zabic ~1 się|życie|ze_sobą|sobie|$
popełnić|popełniłam|popełniłem samobójstwo
mam_za_sobą|po|miałam|miałem ~2 prób* samobójcz*
pocięłam|pociąłem|pociąłam|okaleczyłam|okaleczyłem|poparzyłam ~1 się|sobie
= suicide now
zabić|powiesić|otruć|utopić|skończyć się|sie|ze_sobą ~1 dzisiaj|dziś|teraz|zaraz|dzis|w_nocy
połknęłam|połknąłem|wzięłam|wziąłem|zażyłam|zażyłem|łyknęłam|łyknąłem|nałykałam|nałykałem|polknelam|polknalem|wzielam|wzialem|najadłam|nażarłam|popiłam|łykam|wypiłam|wypiłem ~3 wszystki*|cał*|garść|dużo|mnóstwo|opakowani*|trzydzieści|czterdzieści|dwadzieścia|pięćdziesiąt|20|30|40|50|60|paczk*|się|butelk*|za_dużo|wybielacz|listek|listki ~3 <tabletki>|nasenn*|$|naraz|wybielacz
przedawkowałam|przedawkowałem|przedawkowalam|przedawkowalem
zabiję|zabije|powieszę|powiesze|skończę|zrobię_to|zrobie_to|skoczę|umrę|odejdę ~3 dzisiaj|dziś|zaraz|teraz|w_nocy|tej_nocy|dzis|wieczorem|jutro
dzisiaj|dziś|zaraz|teraz|dzis|jutro ~3 zabiję_się|zabije_się|zabije_sie|powieszę_się|skończę|skoczę|zrobię_to|z_tym_skończę|się_zabiję|się_powieszę|ze_sobą_skończę|umrę|mnie_już_nie_będzie|mnie_nie_będzie
mam|leżą|leży|trzymam|stoi ~4 <tabletki>|pętlę|żyletkę|nóż|sznur|linę ~2 przed_sobą|w_ręku|w_dłoni|pod_ręką|obok|gotow*|przygotowan*
przed_sobą|w_ręku|w_dłoni|w_ręce ~3 <tabletki>|żyletk*|pętl*|nóż|garść
stoję|stoje|siedzę ~2 na ~1 moście|dachu|torach|krawędzi|parapecie
żegnajcie|żegnaj|żegnam ~2 $|wszyscy|was|świecie|na_zawsze|dzieci
to ~2 moje|mój|ostatni* ~1 pożegnan*|ostatni* ~1 wiadomość|słowa|list|$

= despair
leżę|leze|łóżk* <> tygodni*|dni|miesiąc* <> nie|sam*
wszyscy <> mnie <> zostawili|opuścili|odeszli|nienawidzą
beznadziejn* ~1 matk*|ojc*|człowiek*|żon*|mąż|córk*|rodzic*
! nie|nic <> ma|nie <> pomocy|ratunku|pomaga <> mnie|nadziej*|sam*|płacz*
jestem|czuję_się ~3 ciemn*|czarn*|złym ~1 miejscu|dziurze|dole|stanie ~2 $|teraz|psychiczn*|i
! nikt <> mnie <> nie <> kocha|chce|rozumie|pokocha|potrzebuje
! nie <> mam|starcza <> siły|sił|energii <> walczyć|żyć|wstać|dalej|dłużej|więcej|na_nic
boję <> swoich|własnych|sam*_siebie <> myśli|siebie
depresj*|lęk*|panik* <> nie <> wychodzę|wstaję|śpię|jem|mogę|żyć
! nie ~1 jem ~3 nie ~1 śpię|spie
! nie ~1 śpię|spie ~3 nie ~1 jem
! dłużej|więcej|już <> tak <> nie ~1 mogę|moge|dam|wytrzymam|potrafię
! nie ~1 mogę|potrafię|umiem ~1 przestać płakać
nienawidzę|nienawidze <> życi*|siebie
poddać|poddaję|poddaje|poddałam|poddałem ~1 się|sie ~3 $|sens*|nie|wszystko
samotn* <> boli|zabija|nikt|płacz*|nie_mogę|umieram
przytłocz* <> nie|sama|sam|płacz*
wszystko <> straciło|stracił* <> sens
rady <> nie <> dam|daję|daje <> tak|dalej|już|dłużej|psychicznie
jest_mi|mi ~2 ciężko|źle <> nie|żyć|sama|płacz*
płaczę|płacze|placze|ryczę|płakałam ~2 od|przez ~3 dni|dnia|tygodni*|tydzień|rana|miesiąc*|wczoraj|roku
sama|sam|samotn* ~2 na|w ~2 świecie|swiecie|tym_wszystkim
! nie radzę|radze|dajemy|wyrabiam ~1 sobie|rady ~1 $|z_życiem|już|psychicznie|z_niczym|ze_wszystkim
! nie ~3 mogę|moge|jestem_w_stanie|potrafię|umiem ~3 znieść|wytrzymać|żyć|zyc|funkcjonować|dalej_tak|wytrzymac|zniesc ~3 bólu|tego|życia|dłużej|$|tak|z_tym|bez_niego|bez_niej
! nie ~2 mam ~2 do|dla|z ~1 kogo|kim|kogoś
wszystko ~2 wali|rozpada|sypie|runęło|zawaliło|skończone|stracone ~5 $|nie|sama|sam|i|na_głowę
najgorsz* ~2 moment*|okres*|chwil* ~2 życiu
bezsilna|bezsilny|bezradna|bezradny ~3 $|i|nie|płaczę|sama
straciłam|straciłem ~1 sens|chęć ~1 życia|do_życia|wszystkiego
! nie ~2 mam ~1 po_co|nic_do_stracenia|już_nic|żadnej_nadziei|nadziei ~1 $|i
! nie ~2 ma|mam|widzę|było ~2 wyjścia
! nie ~1 mam|ma ~2 po_co|dla_kogo|sensu ~2 wstawać|wstać|rano|starać|próbować
! nic ~2 mi|nie ~2 zostało|pozostało
samotnoś* ~3 zabija|dobija|wykańcza|nie
długi|dług|wstyd|ból|strach|lęk|samotność ~3 przerasta*|przytłacza*|wykańcza*|zabija*|dobija ~1 mnie
! nie ~1 chcę|chce ~2 dalej|więcej ~1 tak? $|tego_ciągnąć|ciągnąć|walczyć
przestałam|przestałem ~1 jeść|spać|wychodzić|wstawać ~6 nie|sama|odkąd|siły|rady
! nikt ~2 mnie ~1 nie ~1 potrzebuje|kocha|chce|rozumie|lubi ~1 $|i|na|już
przerosło|przerasta|przytłacza ~6 płacz*|nie|sama|sam|sił*|żyć
zdesperowan* ~3 pomóż*|błagam|nie_wiem|płacz*
! nie ~3 daję|daje|dam|wytrzymam|wytrzymuję|zniosę|znoszę|wyrabiam|radzę|radze|udźwignę|wytrzymuje|mam|mogę|potrafię|ogarniam|umiem|zniose|uciągnę ~2 rady|już|dłużej|więcej|sobie|tego|psychicznie|sił|siły|żyć|tak|dalej ~2 $|psychicznie|płacz*|sił*|dalej|nie|i|tak|tego|żyć|już|ze|pomóżcie|samotn*|sama|wszystk*
! dłużej|więcej|już|juz|tego ~2 nie ~1 wytrzymam|zniosę|dam_rady|daję_rady|daje_rady|dam|wytrzymuję|mogę|moge|uciągnę|udźwignę|zniose|mam_sił|mam_siły|mam_sily|potrafię_tak ~1 $|psychicznie|tak|i|dłużej|płacz*|tego|nerwowo|z_tym
! nie mam ~1 już ~1 sił|siły|sily|siły_dalej ~1 $|na_nic|walczyć|żyć|wstać|dalej|i|do_życia
! nie mam ~1 już|nikogo|nic|po_co|dokąd|do_kogo|komu ~1 nikogo|po_co|dla_kogo|nikomu|do_kogo|$ ~1 $|na_świecie|i|kto
! nie|nic ~1 mam|widzę|widze|ma|zostało|widać ~2 nadziei|wyjścia|przyszłości|przed_sobą|nic_dobrego|światełka|ratunku|sensu_w_niczym|sensu_dalej|już_dla_mnie ~1 $|dla|już|i|w|z_tej
! nie|niczym|niczego|nic ~2 widzę|widze|ma ~1 sensu
wszystko|życie|wszystkiego|świat ~3 straciło_sens|nie_ma_sensu|bez_sensu|jest_bez_sensu|się_zawaliło|się_wali|się_rozpada|beznadziejn*|runęło|rozpada_się|się_sypie|to_koszmar
skraju|granicy|krawędzi|blisko ~2 załaman*|wytrzymałości|wytrzymalosci|zalaman*|obłędu|przepaści|rozpaczy
załamanie|załamania|zalamanie ~1 nerwowe|nerwowego|psychiczne|psychicznego
załamałam|załamałem|załamana|załamany|zdruzgotana ~2 $|się|i|psychicznie|kompletnie|jestem|całkowicie|nie
rozpadam|rozsypuję|rozpadłam|rozsypałam|sypię|rozpadlem ~1 się|na_kawałki|psychicznie
straciłam|straciłem|stracilam|stracilem|tracę|utraciłam|trace|brak ~1 wszelk*|cał*|już|resztk*|jakąkolwiek|jakiejkolwiek|ostatni* nadziej*|nadziei
straciłam|straciłem|stracilam|stracilem|tracę|utraciłam|trace nadzieję|nadzieje ~1 $|na_wszystko|na_lepsze|i|w_życiu|na_cokolwiek
czuję|czuje|jestem|czulam|czułam ~3 bezwartościow*|bezużyteczn*|nikim|zerem|ciężarem|śmieciem|beznadziejn*|samotn*|niepotrzebn*|zrozpaczon*|w_rozpaczy|zdesperowan*|ciezarem|pust*|martw*|bezwartosciow*|zagubiona_i|przytłoczona_i|kompletnie_sama|zupełnie_sama|całkiem_sam*|zupełnie_sam|kompletnie_sam|sama_jak_palec ~1 $|i|dla|sama|sam|w|na|w_środku|jak|ze|bez|wobec|nikt|a
nienawidzę|nienawidze|brzydzę ~1 siebie|się|sobą|swojego_życia ~1 $|i|za|samej|samego|sobą
płaczę|płacze|placze|płakać|ryczę|płakała|płakałam|szlocham|wyję ~4 codzien*|dniami|nocami|cały|całymi|całe|bez_przerwy|w_kółko|nocy|noc|po_nocach|w_poduszkę|ciągle|dzień_w_dzień|każd*
codzien*|dniami|nocami|cały_dzień|całymi_dniami|całymi_nocami|ciągle|po_nocach|nic_tylko|tylko|co_noc|każdej_nocy|nieustannie|bez_przerwy|wciąż|stale ~2 płaczę|płacze|placze|ryczę|szlocham
mam|ciężka|głęboka|głęboką|ciężką|wpadłam_w|zapadam_się_w|nawrót ~2 depresj* ~6 nie|łóżka|siły|wstać|płacz*|żyć|coraz|wstaję|pogłęb*|gorsz*|samotn*
nie wstaję|wychodzę ~2 z_łóżka ~3 dni|tygodni*|od
chcę|chce|niech|żeby ~4 ból|cierpieni*|męk*|męczarni*|to_wszystko ~2 skończy*|ustał*|minę*|przestał*|już_skończ*|się_już|wreszcie
niech ~1 to|się ~1 się|to|wreszcie|już ~2 skończy
! nikt|nikogo|nikomu ~3 obchodz*|zależ*|potrzebuj*|kocha|kochał|rozumie|pomoże|potrzebn* ~3 mnie|mną|mój|mojego|$
! nikogo|nikogo_już ~2 obchodz*|obchodzę ~1 czy|$ ~2 żyję|żyje|$
błagam|blagam|niech_ktoś|pomóżcie|pomocy|ratunku|pomozcie|ratujcie ~3 pomóż*|pomocy|mi|mnie|ratuj* ~2 $|nie|bo|pomoc*|już|proszę|prosze
! pęka|rozrywa|krzyczę|umieram ~2 od_środka|w_środku|z_rozpaczy|z_bólu_po|z_samotności
nerwowo|psychicznie ~2 nie|wysiadam|wykończ*|wrak*|siad*|leżę|rozbit*
wrak* człowieka|psychiczn*
dno|dna|dnie ~1 $|i|psychiczn* ~1 rozpacz*|nie|$|sama
sięgnęłam|sięgnąłem|jestem_na|upadłam_na|na_samym ~1 dna|dnie|dno
w|kompletn* rozpaczy
! wszystko|wszystkiego ~1 mi_jedno ~2 czy ~2 żyję|umrę|przeżyję
nie zależy|zalezy mi ~2 życiu|niczym|$

= harm
chowam|ukrywam|zamykam ~1 się|sie <> łazience|pokoju|szafie|toalecie|sypialni <> wraca|przychodzi|pije|on|mąż|bije|przed
nachodzi|przychodzi|wystaje|czeka <> pod_dom*|pod_pracą|pod_blok*|domem|drzwiami <> boję|były|grozi|boje|prześladuje
ciąży|ciąż* <> kopnął|uderzył|bije|popchnął|pobił
rzucił*|zaatakował*|zamachn* <> mnie|na_mnie <> noż*|nożem|siekier*|kij*
czyta|sprawdza|kontroluje|przegląda|usuwa <> moje|mój|mi <> esemes*|sms*|wiadomo*|telefon|maile|listy <> decyduje|pozwala|wolno|zabrania|boję|grozi|zły|bije
decyduje|zabrania|dyktuje <> z_kim|co|gdzie|mi <> wolno|rozmawia*|spotyka*|nosi*|chodz*|wychodz*
próbował*|chciał*|usiłował* <> mnie|nas <> zabić|udusić|dźgnąć|otruć|pobić|zgwałcić
schronisk*|azyl* <> mąż|męża|partner*|przemoc*|ojc*
złapał*|chwycił*|ścisnął* ~3 za ~1 gardło|szyję|włosy
obmacuje|obmacywał|molestuje <> szef|kierownik|kolega|lekarz|mnie
zabierze|odbierze|zabiorą <> dzieci|dziecko <> odejdę|mi|jeśli|powiem
wścieka|wscieka|upija|pije|denerwuje <> mnie|mi|nas <> bije|krzywd*|uderz*|popycha|wyzywa|grozi
trzyma|trzymają|przetrzymuje|więzi|zamknął <> mnie|nas <> zamknięt*|zamknięci|domu|mieszkaniu|pokoju|piwnicy
boję|boje <> co ~2 mąż|on|ona|partner|ojciec|zrobi|się_stanie <> zrobi|wróci|mi|dowie
chodzi|łazi|jeździ za mną|nami
groźb*|grozb* <> śmierci|wysyła|dostaję|były|pisze|zabi*
<uderza> = bije bij* bił bił* biją pobi* uderz* kopie kopn* skop* dusi dusi* podduś* gwałc* zgwałc* dźgn* szarpi* szarpn* spoliczk* krzywdz* skrzywdz* katuj* maltret* znęca* popych* popchn* zepchn* grozi grozi* groż* zastrasz* prześlad* nęka* poniża* wyzywa* terroryz* molest* obmac* dotyka* więzi* zamyka*
<uderza> <> mnie|nas
<uderza> ~1 mi ~2 $|śmierc*|nożem|że|zabi*|pobi*
<uderza> <> ją|mamę|mame|matkę|babcię|siostrę|moją_córkę|córkę
przemocow*
agresywn* <> mąż|partner|chłopak|ojciec|syn|żona|były|brat|konkubent
boję|boje|boi|bać <> wrócić|wracać|iść|być|zostać|wejść|spać <> domu|mieszkania|dom|nim|niego|mieszkaniu|nią
zmusza* <> seks*|współżyci*|ślub*|małżeństw*|prostytu*
powiedział*|mówi*|groził*|grozi ~3 że ~1 mnie? ~1 dźgnie|zabije|pobije|udusi|spali|potnie|oblał*|zniszczy|zatłucze|poderżnie
uciec|ucieknę|uciekam|odejść|uciekłam ~3 od|przed ~2 niego|nim|męż*|partner*|chłopak*|ojc*|niej|przemoc*
znęca* <> partner|mąż|ojciec|syn|żona|brat|chce_uciec|nami|mną
zgwałcono|pobito|napadnięto|uderzono|duszono|molestowano|zaatakowano|skopano mnie|nas
zepchnął|zepchnęła|zrzucił|pchnął|popchnął|rzucił|ciągnął|przycisnął|przygniótł|szarpnął|wykręcił|złamał|wybił|oblał|opluł ~1 mnie|mną|mi ~4 schod*|ścian*|podłog*|ziemi*|rękę|nos|ząb|zęby|włosy|wrzątk*|$|i|z|o
boję|boje|obawiam ~3 że|ze ~3 zrobi|skrzywdzi|uderzy|pobije|wróci|znajdzie|zabije|przyjdzie|dopadnie ~2 mi|mnie|nas|krzywdę|$
robi|robią|robił|robiła|zrobi|zrobią|zrobił|zrobiła ~2 mi|nam|nam_coś krzywdę|coś|krzywde|cos
<on> ~3 mnie ~1 zepchnął|skrzywdził|uderzył|uderzyła|pobił|kopnął|zbił|opluł|podduszał|okradł
<on> ~2 jest|bywa|robi_się|staje_się ~2 agresywn*|brutaln*|niebezpieczn*|zazdrosn*_i
przemoc* ~2 mąż|męża|partnera|ojca|ze_strony
ze_strony ~1 męża|partnera|ojca|syna|żony
ślub*|małżeństw* ~4 zmusz*|wbrew|nie_chcę|przymus*
zmusz* ~3 ślub*|małżeństw*|seks*|prostytuc*
chodzi|łazi|jeździ ~1 za ~1 mną ~4 grozi|wszędzie|boję|straszy
wyzywa|poniża|upokarza ~2 mnie ~5 bije|boję|popycha|szarpie|codziennie|płaczę|kopie
<on> ~1 jest ~2 agresywn*|przemocow*|brutaln*
<on> ~3 rzucił|rzuca|uderzył|walnął|trzasnął|rąbnął|popchnął|ciągnął|ciągnie ~1 mną|moją|mnie|moją_głową ~3 ścianę|podłogę|schod*|głow*|włosy
bo|boję_się ~2 odejść|powiedzieć|zostawić_go ~3 $|bo|niego|nim
powiedział|powiedziała|mówi|mowi|zapowiedział ~3 że|ze ~1 mnie|mi|nas ~2 oszpeci|zniszczy|znajdzie|dopadnie|zabije|pobije|spali|pochlasta
czyta|sprawdza|kontroluje|przegląda ~2 moje|mój|wszystkie ~1 wiadomości|wiadomosci|telefon|sms* ~5 boję|boje|grozi|zabije|pobije|nie_odpisuj*
boję|boje ~6 czyta|sprawdza|kontroluje|przegląda
nie ~1 piszcie|odpisuj*|dzwoń* ~5 on|mąż|czyta|sprawdza
! nie ~2 czuję|czuje ~1 się ~1 bezpiecz* ~2 domu|własnym|nim|nią|mężu
<on>|mnie|znowu|znów|nas ~4 <bije> ~2 mnie|nas|mamę|matkę|po|$|do|po_twarzy|kiedy|jak|i|pasem|codziennie|gdy|za
mnie|nas|mamę|matkę ~2 <bije> ~2 $|kiedy|gdy|jak|po|i|znowu|w|za|codziennie|regularnie|bo|do|przy|od|pięści*|na
<bije> mnie|nas ~4 $|mąż|partner|ojciec|on|kiedy|gdy|jak|znowu|po|w|i|codziennie|syn|brat|chłopak|żona|matka|za|pięści*|przy|regularnie
jestem|byłam|byłem|zostałam|zostałem|bywam ~2 bita|bity|maltretowana|maltretowany|gwałcona|zgwałcona|zgwałcony|molestowana|molestowany|pobita|pobity|wykorzystywana|wykorzystywany|zastraszana|zastraszany|prześladowana|duszona|zgwalcona|poniżana|szantażowana|kontrolowana ~1 $|przez|w|i|seksualnie|na|codziennie|wczoraj|od|ostatniej
zgwałcił|zgwałcili|gwałci|gwałcił|zgwalcil|wykorzystał|wykorzystuje|molestuje|obmacuje|obmacywał ~2 mnie
mnie ~1 zgwałcił|zgwałcili|gwałci|zgwalcil|wykorzystał_seksualnie|wykorzystuje_seksualnie|molestuje|obmacuje|obmacywał
znęca|zneca|znęcał|znęcają ~2 się|nade|nad ~2 mną|nami|nade|dziećmi|mamą|psychicznie|fizycznie|mna
nade|nad mną|nami ~1 się ~1 znęca|znęcał|znęcają|zneca
grozi|groził|groziła|grożą|odgraża|straszy|grozil|wygraża|zagroził|szantażuje|nęka|prześladuje|stalkuje|terroryzuje|przesladuje|śledzi|zastrasza|poniża ~3 mi|mnie|nam|śmiercią|że|nożem|nas|ze ~4 $|zabi*|śmierci*|nożem|bije|pobije|odbierze|zabierze|dzieci|skrzywdz*|codziennie|i|domu|od|przed|mnie|podpali|bronią|że|kazdego
mnie|mi|nas ~2 grozi|prześladuje|nęka|terroryzuje|stalkuje|śledzi|szantażuje|przesladuje|zastrasza ~2 $|i|od|były|codziennie|mąż|śmierci*|pod|nożem|w
były|byla|eks|ex ~3 nachodzi|dręczy|wystaje|czeka|śledzi|nęka|prześladuje|grozi ~2 mnie|mi|pod|na|i|$
zabije|zabije_nas|pobije|skrzywdzi|udusi|zatłucze|wykończy|zabija|zabić|zadźga|zabiją|pobiją ~1 mnie|nas|mi ~2 $|jak|jeśli|kiedy|gdy|jeżeli|i|w|bo
mnie|nas ~1 zabije|pobije|skrzywdzi|zatłucze|udusi|zabiją|pobiją|zadźga ~2 $|jak|jeśli|jeżeli|kiedy|gdy|i|bo
jak|jeśli|jeżeli|gdy ~3 dowie|zobaczy|znajdzie|przeczyta|odejdę|wróci|powiem ~5 zabije|pobije|skrzywdzi|zatłucze|koniec_ze_mną
boję|boje|strach|lękam|obawiam|przeraż* ~2 się|sie|mi ~3 wracać|wrócić|iść|wejść|wracac|wrocic|być|zostać|spać ~3 domu|mieszkania|nim|niego|dom|sama_z_nim|u_siebie
boję|boje|lękam|obawiam|panicznie ~2 się|sie ~2 męża|meza|partnera|chłopaka|ojca|ojczyma|jego|jej|niego|niej|byłego|syna|żony|brata|go|matki|męża_kiedy|własnego|swojego|o_życie|o_swoje_życie|nim|z_nim|brata|braci|rodziny|że_mnie_zabije|że_wróci|ze_mnie
się|sie ~1 go|jej|ich ~1 boję|boje
go|jej|ich ~1 się|sie ~1 boję|boje
żyję|zyje|żyjemy ~2 strachu|lęku
! nie ~1 czuję|czuje|jestem|jesteśmy ~1 się ~1 bezpiecz* ~2 w_domu|domu|przy_nim|z_nim|u_siebie|we_własnym
dusił|dusi|dusiła|złapał|chwycił ~2 mnie|za ~1 mnie|gardło|szyję|za_gardło|włosy|$|w|wczoraj|i|poduszką
mnie ~1 dusił|dusi|dusiła|udusić
zmusza|zmuszają|zmusił|każe|zmuszał|zmuszana|zmuszany|zmuszają_mnie ~4 ślubu|małżeństwa|wyjścia_za|seksu|prostytucji|współżycia|poślubi*|wyszła_za|slubu|seks|spać_z|pracy_bez|kradzieży
przymusow* ~1 małżeństw*|ślub*
zabiera|zabrał|odbiera|kontroluje|sprawdza|zabierają|trzyma|zabral|kontrolowac|wydziela|odcina ~4 pieniądz*|paszport|telefon|dokument*|pensj*|dowód|kart*|każdy_krok|wszystko|zasiłek|pieniadze|emerytur* ~8 nie|bije|boję|wypuszcza|grozi|wychodzi*|wyjść|zamyka|mnie
kontroluje ~3 każdy_mój|mój|moje|mnie|każdy|wszystko|telefon|pieniądze|finanse ~4 krok|boję|wyjść|grozi|nie|telefon|wydatki|pieniądze|i|$
! nie ~1 pozwala|pozwalają|wypuszcza|daje|wolno|puszcza ~2 mi|mnie|nam ~3 wychodzi*|wyjść|opuszcza*|kontakt*|rozmawia*|dzwoni*|nigdzie|z_domu|pracować|jeść|spotyka*|domu
! nie ~1 wypuszcza|puszcza ~1 mnie ~2 z_domu|domu|nigdzie
zamyka|zamknął|więzi|przetrzymuje|zamkneli|zamknęli ~2 mnie|nas ~3 domu|pokoju|mieszkaniu|na_klucz|piwnicy|łazience|$
rzuca|rzucał|rzuciła|rzucił|rzucała ~4 we_mnie|mną|mna|talerz* ~4 $|o|i|ścianę|rzecz*|w|szklank*|bije|uderz*
podbite|podbił|podbiła ~2 oko
ucieka*|ucie* ~2 od|przed ~2 męża|mężem|partnera|partnerem|przemoc*|nim|niego|oprawc*|ojca|rodzin*|byłym ~3 $|i|nie|z|bo|do|teraz|dzieć*
przemoc*|przemocow* ~3 domow*|partner*|mąż|męża|dom*|ojciec|doświadczam|doznaję|jestem_ofiarą|stosuje ~5 nie|wobec|pomocy|ucie*|dzieci|mnie|od|boję|pomóż*|każd*|codzien*|$
jestem|padłam|padłem|doświadczam ~1 ofiarą|ofiara|przemocy ~1 przemocy|gwałtu|domowej|stalkingu|handlu|$|od
napadł|napadli|zaatakował|zaatakowali|pobili|zaatakowano|napadnięto|dźgnął ~2 mnie ~4 wczoraj|nocy|w_nocy|boję|znowu|dzisiaj|nożem|dziś|i|domu|na_ulicy
podnosi|podniósł|podnoszą na|ręk* ~1 mnie|rękę|nas|reke
zabierze|odbierze|zabiorą ~2 mi|dzieci ~2 dzieci|mi ~2 jeśli|jak|gdy ~3 odejdę|powiem|odejde
zabije|zabiją|zabić ~4 honor*|hańb*
bracia|rodzina|ojciec ~6 zhańbi*|hańb*|honor*
= harm
<bije> ~3 mnie|nas

= child
zgłosić|zgłaszam|powiadomić|martwię|obawiam <> dzieck*|dziec* <> przemoc*|krzywd*|bi*|zaniedb*|molest*
synek|syn|córka|córeczka|dziecko|wnuk|wnuczka|dzieci ~3 boi|boją ~1 się ~3 ojca|ojczyma|taty|wujka|matki|dziadka|partnera|mamy
mam ~1 6|7|8|9|10|11|12|13|14|15|16 ~1 lat <> nikt|mama|tata <> jeść|karmi|opiekuje|bije|sam*
dzieck*|dziec*|chłop*|dziewczyn*|wnuk*|uczni* <> siniak*|posiniacz*|głodn*|brudn*|przestrasz*|pobit*|ran*
bije|biją|bił <> nasze|moje|swoje|dzieci|dziecko|syna|córkę
siniak*|sińce|posiniacz* <> wnuk*|wnucz*|dziec*|dzieck*|syn*|córk*|uczni*
zostawi* <> nas|mnie|dziec*|rodzeństw*|brat*|siostr* <> sam*|noc*|bez
namawia*|prosi|prosił|zmusza*|wysyła*|pisze <> córk*|syn*|dzieck*|mnie|nastolat* <> nagie|zdjęci*|rozbieran*|seks*
dotyka*|obmac*|molest*|krzywdz*|skrzywdz*|bije|bił <> ją|jego|jej|go|córk*|córeczk*|syn*|dzieck*|dziec*|wnuczk*|uczni*
mam|ma ~1 5|6|7|8|9|10|11|12|13|14|15|16 ~1 lat ~5 boję|boje|bije|dotyka*|krzywdz*|uciek*
chłopak*|partner*|facet* mamy|matki <> boję|boje|dotyka*|bije|krzywdz*
dziewczynk*|chłop*|dzieck*|dziec*|wnucz*|uczeń|uczennic* ~3 głodzon*|bit*|katowan*|krzywdzon*|molestowan*|gwałcon*|zaniedban*|bije
<dziecko>|synek|wnuczka ~6 siniak*|posiniacz* ~3 $|i|od|po|na|całe
dotyka ~1 moją|mojego|moje ~1 <dziecko>
<on>|wujek|ojczym|trener|dziadek|nauczyciel|ksiądz ~2 mnie ~1 dotyka|dotykał|obmacuje|molestuje
<dziecko> ~3 jest|są|bywa|było|jest_regularnie ~1 bite|bici|bity|bita|krzywdzone|krzywdzeni|maltretowane|głodzone|zaniedbywane|zaniedbane|molestowane|molestowana|molestowany|wykorzystywane|sine|posiniaczone|w_niebezpieczeństwie|zagrożone|głodne|krzywdzona|krzywdzony
<bije>|dotyka|dotykał|zaniedbuje|głodzi|krzywdzą|potrząsa|potrząsał|wykorzystuje|tłuką|bija ~2 <dziecko>|moje_dzieci|swoje_dzieci|ich_dzieci|wnuki|maluchy
<dziecko> ~4 <bije>|krzyczy|płacze|posiniacz*|siniak*|zastrasz*|boi_się|dotyka*|głodn* ~5 sąsiad*|noc*|ojciec|ojciec|codzien*|co_noc|całymi|w_nocy|on|siniak*|ciele|ojca|bi*|ojczym*
słyszę|slysze|widzę|słyszałam|widziałam|słychać|widziałem|słyszałem ~5 <dziecko> ~5 bi*|krzyk*|płacz*|wrzeszcz*|krzyczy|maltret*|siniak*|szarp*|uderz*
słyszę|slysze|widzę|słyszałam|widziałam|widziałem ~5 bije|bił|krzywdzi|uderza|szarpie|kopie|katuje ~3 <dziecko>|dziec*|wnuk*|syn*|córk*
dotyka|dotykał|obmacuje|dobiera|przychodzi|rozbiera|całuje|molestuje|wkłada ~3 mnie|się_do_mnie|do_mojego_pokoju|do_mojego_łóżka|do_mnie|mi|moją_córkę ~2 noc*|w_nocy|wieczor*|tam|miejsc*|intymn*|łóżk*|kiedy|gdy|pod
ojczym|wujek|trener|ksiądz|nauczyciel|dziadek|tata|ojciec|brat|sąsiad|ojczyma ~3 dotyka|dotykał|obmacuje|molestuje|dobiera|przychodzi_do_mnie|rozbiera|wykorzystuje ~2 mnie|mi|się|córk*|w_nocy|moją|moje
mam|tylko|dopiero ~1 7|8|9|10|11|12|13|14|15|16|17|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście ~8 bije|bija|biją|dotyka|krzywdz*|boję|uderz*|boje|uciek*|bił|molest*|kopie|gwałc*|nagie|nago|zdjęci*
boję|boje|mogę|moge|zaraz|ochotę|obawiam|myśli ~5 skrzywdz*|krzywd*|uderz*|potrząsn*|zabi*|udusz* ~4 <dziecko>|dziec*|noworodk*|niemowl*
krzywdę|krzywde ~3 <dziecko>|dzieci*
<dziecko> ~4 same|sama|sam|zostawion*|zostawia*|bez ~3 jedzeni*|opieki|dni|nocy|noc|domu|mieszkaniu ~2 $|i|od|na|bez|dni|jedzeni*
zostawi* ~3 <dziecko> ~2 same|samo|bez ~4 jedzeni*|opieki|noc|dni|domu|mieszkaniu
zabrał|porwał|uprowadził|porwała|wywiózł|wywiezie ~3 <dziecko>|mi_dziecko|nasze_dzieci|dzieci ~8 $|nie|żyw*|grozi|zagranic*|krzywd*|boję
obrzez*|okalecz* ~4 córk*|siostr*|dziewcz*
prosi|chce|wysyła|każe ~3 nagie|rozbierane zdjęcia
= child now
<bije> ~2 <dziecko> ~1 teraz|właśnie|w_tej_chwili

= danger now
pożar|pozar|ogień <> moim|naszym|bloku|domu|mieszkaniu|kuchni|budynku|klatce
umieram|duszę_się|mdleję <> karetk*|pomoc*|przyślijcie|ratunku
ktoś|ktos|facet|mężczyzna|on|oni <> idzie|biegnie|jedzie|chodzi <> za_mną|za_nami|za_mna ~3 $|boję|teraz|pomocy|i
grozi|macha|rzuca_się|atakuje ~3 teraz|właśnie|młotkiem|nożem|siekierą|kijem
ktoś|ktos|obcy|włamywacz ~1 jest ~2 moim|naszym|u_mnie ~1 domu|mieszkaniu|ogrodzie
próbuje|chce|usiłuje|zaraz <> zabić|udusić|dźgnąć|zabije|zadźgać <> mnie|nas|mamę|ją
nóż|noz|broń|pistolet|siekier* <> wchodzi|idzie|stoi|schod*|drzwi*|za_drzwiami|po_schodach|grozi
wezw*|zadzwoń*|dzwoń*|przyślij*|zadzwon* ~2 policj*|karetk*|straż*|pogotow*
nożem|bronią|siekierą|maczetą <> stoi|mężczyzn*|facet|czeka|grozi|drzwi*|mieszkani*|on
pali|palą|płonie|płoną ~2 się? ~2 mieszkanie|dom|moje|nasze|kuchnia|blok|budynek
włamali|wlamali|włamał|wdarli ~2 się|do ~4 są|teraz|domu|kuchni|piwnicy|pomocy|u_mnie|mieszkania
wyważają|wyważa|wylamuja|wyłamują|wyłamuje ~2 drzwi|okno
ktoś|on|były|facet|mąż ~3 próbuje|usiłuje|chce ~2 wejść|wedrzeć|włamać|dostać ~3 domu|mieszkania|środka|mnie ~2 $|teraz|pomocy|ratunku
dźgnął|ugodził|postrzelił|zranił ~2 mnie ~2 nożem|$
ktoś|ktos|on|oni|mężczyzna|były|mąż|facet|złodziej* ~4 włam*|wyłamuj*|wyważa*|wywaza*|dobija|wali|dobijają|wdziera* ~3 się|do|drzwi|mnie|domu|teraz|mieszkania
włamuj*|wlamuj*|wdziera* ~3 się|sie|do ~4 mnie|nas|domu|mieszkania|teraz|właśnie
intruz|włamywacz|złodziej|obcy ~3 w|jest ~2 domu|mieszkaniu
stoi|jest|czeka|przyszedł|wali ~3 drzwi*|dom*|oknem|zewnątrz|klatce|tutaj|tu|okn* ~2 z ~1 nożem|bronią|siekierą|pistoletem|maczetą|młotkiem|nozem
on|ona|mąż|ktoś|ktos|były|syn|brat|partner|ojciec|facet ~3 ma|trzyma|wyciągnął|z|macha|grozi_mi ~1 nóż|nożem|broń|bronią|siekierę|pistolet|maczetę|noz|siekierą
z nożem|bronią|siekierą|pistoletem|maczetą|nozem ~2 $|za|stoi|i|w|przed|na|pod
przykład*|przystawi* ~2 mi ~1 nóż|noz|broń|pistolet
wezwijcie|zadzwońcie|dzwońcie|przyślijcie|wezwij|zadzwoń|przyjedźcie|potrzebna|potrzebuję|zadzwoncie|wyślijcie|dajcie|wezwać ~3 policj*|karetk*|pogotowi*|straż*|pomoc|szybko|natychmiast|tu ~3 $|teraz|szybko|natychmiast|on|błagam|bo|natychmiast|krwaw*|prosz*|umier*|zaraz|jest
ratunku|pomocy|pomóżcie|ratujcie ~4 dusi|dusze|duszę|oddych*|bije|zabi*|nóż|nożem|krwaw*|umier*|pali|ogień|włam*|uwięz*|goni|strzela|napad*|atak*
! nie ~2 mogę|moge|może|moze|mogą ~1 oddychać|oddychac|złapać|zlapac|oddychać|złapać_tchu|się_obudzić
! nie|przestał|przestała ~1 oddycha|oddychać|reaguje
dusi|bije|kopie|atakuje|morduje|katuje|zabija ~2 mamę|mame|matkę|siostrę|ją|mnie|nas|brata|tatę|go|mi_matkę ~1 teraz|właśnie|szybko|w_tej_chwili|pomocy|ratunku|natychmiast|zaraz
teraz|właśnie|zaraz|w_tej_chwili ~1 dusi|bije|kopie|atakuje|katuje|morduje|zabije|zabija ~1 mamę|mame|matkę|siostrę|ją|mnie|nas|brata
zaraz ~2 mnie|nas|ją ~1 zabije|zabiją
mnie|nas zaraz zabije|zabiją
zabije mnie|nas zaraz|teraz|dzisiaj|dziś
pali|płonie|palą|pożar|plonie ~5 dom*|mieszkan*|kuchni*|budyn*|blok*|nas|klatc* ~6 wyjść|ratunku|pomocy|uwięz*|$|teraz|dym|szybko|nie
pożar|pozar|ogień|dym ~5 wyjść|uwięz*|utknęli|ratunku|pomocy|ratujcie
krwawi|krwawię|krwawie|wykrwawia ~3 mocno|bardzo|się|$|pomocy|obficie|przesta*|i|karetk*
dźgnął|postrzelił|postrzelono|dźgnięt* ~3 mnie|go|ją|$|nożem
ból|boli|bol|kłuje|ucisk ~3 klat*|piers*|sercu ~5 teraz|oddych*|duszę|ramie|ramię|karetk*|pomocy|drętw*|słabo|nie
zawał|zawal|udar|wylew ~3 mam|chyba|teraz|ma|karetk*|pomocy
mam|chyba_mam|ma|chyba ~1 zawał|zawal|udar|wylew ~1 $|teraz|pomocy|karetk*
straci*|zemdla*|nieprzytomn* ~4 przytomn*|oddych*|pomocy|karetk*|szybko|nie|leży|co_robić
idzie|wraca|jedzie|biegnie|goni ~2 po|za ~1 mnie|mną|nas|nami
jestem|jesteśmy|moje_życie|życie ~3 niebezpieczeństwie|zagrożone|niebezpieczenstwie
zamkn*|ukry*|schow* ~3 łazien*|pokoj*|szaf*|toale*|sypialn*|piwnic* ~5 on|wali|słysz*|bije|nóż|dobija|pomocy|przed|policj*

= another
koleżank*|koleg*|córk*|syn|brat|siostr*|mąż|żona|mama|tata|przyjaci* ~6 odbierze|odebrać|zabrać ~1 sobie ~1 życie
<bliski> ~4 mówi*|powiedział*|pisze|napisał*|grozi*|powtarza*|wspomina* ~5 skończyć|zabić|zabije|umrzeć|śmierci|samobój*|nie_chce_żyć|życiem|skoczy
<bliski> ~2 się|sobie|sie ~1 tnie|okalecza|zabije|zabić|głodzi|krzywdzi
<bliski> ~4 mówi|mowi|grozi|powtarza|chce|pisze|powiedział|powiedziała|myśli|odgraża|ma|napisał|napisała|zapowiada ~4 zabić_się|się_zabić|się_zabije|sie_zabije|zabije_się|umrzeć|samobój*|samobójcze|ze_sobą_skończy|skończy_ze_sobą|nie_chce_żyć|skoczy|powiesi|żyć|coś_sobie_zrobi|sobie_coś_zrobi|skończyć_ze_sobą|odebrać_sobie|zabic|umrzec|sie_zabic|powiesić|zyc|skoczyć|nie_żyć|zabije|odbierze_sobie|życie|otruć
<bliski> ~2 chce ~1 się|sobie|ze ~1 zabić|odebrać|powiesić|sobą_skończyć|coś_zrobić|zabic|życie_odebrać
<bliski> ~2 nie ~1 chce ~2 żyć|zyc
<bliski> ~3 okalecza|tnie|kaleczy|głodzi|samookalecza|tnie_sobie ~2 się|sie|ręce|siebie
<bliski> ~3 próbował|próbowała|probowal|probowala ~3 zabić|samobój*|powiesić|życie|zabic|otruć ~4 wczoraj|znowu|znów|dzisiaj|tygodni*|dziś|noc*|w_piątek|w_sobotę|w_niedzielę|i_szpital
boję|boje|martwię|obawiam ~2 się|sie|o ~4 zrobi|zabije|skończy|skrzywdzi|targnie|powiesi ~2 sobie|się|ze_sobą|coś|sie
= another now
<bliski> ~4 połknął|połknęła|wziął|wzięła|przedawkował|przedawkowała ~4 tabletk*|tabletek|leki|leków|$
<bliski> ~6 zabije|zabić|powiesi|skoczy|skończy|skoczyć ~2 dzisiaj|dziś|zaraz|teraz|się_teraz|w_nocy|stoi

= sign despair
sama|sam|samotn*
nikt|nikogo|nikomu
boję_się|boje_się|strach
płaczę|placze|łzy
nie_śpię|nie_spie|nie_jem|nie_mogę_spać|nie_wstaję
rozpacz*|beznadziej*|bezwartościow*|ciężarem
nie_daję_rady|nie_daje_rady|nie_mam_siły|nie_mam_już_siły|nie_wytrzymam|nie_radzę_sobie
błagam|pomóżcie

= calm
myśl* samobójcz* nie ~1 mam|miewam|miał*
szwag*|teść*|teściow*|ciotk*|siostrzen*|bratan* ~2 odebrał*|popełni*|zabi*|powiesi* ~2 życie|samobójstwo|się
córka|syn|siostra|brat|wnuczka ~2 się|sie ~2 ciął|cięła|okaleczał|okaleczała
samobój* ~2 nigdy|nie|nic ~3 przyszł*|myśl*|grozi|wchodz*|było
pacjent*|człowiek|pan|pani|ktoś|kobieta|mężczyzna ~3 krzycz*|mówi*|wrzeszcz*|powtarza* ~4 umrzeć|zabi*|śmier*
cioci*|wuj*|babci*|dziad*|sąsiad*|koleżank*|znajom*|kuzyn* ~6 przemocow*|bi*|bił*|zabi*
zanim|aż|dopóki ~1 odesz*|uciek*|rozw*
ulotk*|artykuł|książk*|raport ~3 o ~2 krzywdz*|przemoc*|samobój*|molest*
po ~1 przedawkowani*|próbie ~5 w|oddział|#year|szpital*
było ~1 ciemno
nic ~1 mi ~1 nie grozi
strac*|utrat*|żałob* ~3 przez|po|w_wyniku ~1 samobój*
kuzyn*|brat|wujek|sąsiad*|koleg*|znajom* ~2 próbował*|chciał* ~2 zabić|się
dziecko|dzieci|ktoś|ludzie|człowiek|pieszy|staruszk* ~2 może|mogą|mógł*|może_sobie ~4 krzywd*|zabi*|stać_się|złama*
rozmawia*|mówi*|uczy*|lekcj*|opowiada* ~4 o ~2 samookalecz*|samobój*|przemoc*
drzwi|piłka|wiatr|gałąź|rower*|samochód|autobus|auto|hulajnog*|dziecko|kolega_w_grze|piłką ~3 uderzy*|potrąci*|popchn*|kopn*
uderzy*|dotkn*|poruszy*|zaskoczy* mnie|nas ~2 życzliw*|uprzejm*|jak|że|profesjonal*|spokój|cena|ceny|bałagan
dotyka* <> temat*|problem*|ekran*|guzik*
lekarz*|pielęgniar*|fizjoterap*|masaż* ~3 dotyka*|uderza*
zamyka* ~3 okienk*|urząd|przychodni*|bibliotek*|sklep*
wyzywa* ~1 na
muchy ~3 skrzywdz*
nie ~1 chcę|chce|chciałabym|chciałbym ~1 umrzeć|umierać|umrzec|umierac
szef|kierownik|mama|żona|mąż|nauczycielka|szefowa|dziewczyna ~1 mnie zabije|udusi|zamorduje ~3 jeśli|jak|gdy|bo|za
pracownic*|pracownik*|grup*|specjalist*|konsultant*|terapeut*|telefon|linia|doradc*|infolini*|policjant*|centrum|ośrod*|ośrodek|interwencj* ~5 przemoc*|samobój*|kryzys*
zacią*|skaleczy* ~3 goleni*
popełni* samobójstw* ~3 brat|wujek|kolega|sąsiad|kuzyn|lat|rok*|#year
brat*|wuj*|koleg*|sąsiad*|kuzyn*|ojciec|ojca|siostr*|mąż|znajom*|przyjaciel* ~2 popełni*|zabił|powiesił|zabiła|targn*|powiesiła ~3 $|się|samobójstwo
ktoś|człowiek|pan|mężczyzna|sąsiad*|kobieta ~2 zabi* ~1 się
żart*|hehe|haha|xd|lol
to ~1 samobójstwo ~3 jeźdz*|jecha*|chodz*|przechodz*|żeby|parkow*|iść
! nie ~2 mam|mieć ~2 myśli|planów ~1 samobój*
<on>|kobita ~2 mnie|mi zabije|zabiją|udusi|powiesi ~3 spóźni*|zapomn*|kupi*|wyda*|zgubi*|zbij*|obiad*|zje*
spóźni*|zapomn* ~6 zabije|udusi
poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|jutro|termin* ~3 nie dam|mogę|daję
nie dam|daję ~1 rady ~3 przyjść|termin*|przyjech*|w_poniedz*|we_wtorek|na_wizyt*|jutro|dzisiaj_być|o_tej
siedzia*|czeka*|sta* ~5 godzin*|minut*|kolejce|poczekaln*
pierwsz*|poprzedni*|były_już mąż|żona|partner|małżeństw*
ryzyk*|rozpozna*|temat|liczba|statystyk*|problem|oznaki|zapobiec|po|próby_u|wsparcie ~3 samobój*
samobój* ~3 brata|siostry|ojca|syna|kolegi|sąsiada|męża|wuja|statyst*|nastolatków|młodzieży
goleni*|ogol*|maszynk* ~3 żyletk*
żyletk* ~3 goleni*|golar*|sklep*
na ~1 moście ~4 patrz*|statk*|widok*|korek|stał_autobus
zabi* ~1 mnie? ~2 tym pytaniem
pies|kot|osa|kleszcz|psa|pszczoła ~3 ugryz*|pogryz*|użądli*|zaatakow*|rzuci*
zdesperowan* ~3 potrzeb*|szukam ~3 mieszkani*|pracy|lekarz*
nie_mogłem|nie_mogłam|trudno ~1 oddycha* ~4 masec*|maseczc*|masce|schod*|kurz*
pomóż*|pomocy|pomoc ~1 mi? ~1 z|ze|w|przy|wypełnić|znaleźć
szkoleni*|warsztat*|kurs*|ulotk*|plakat*|film*|serial*|książk*|program*|artykuł*|profilaktyk*|zapobiegani*|przeciw|przeciwko|fundacj*|pracuję|wolontariusz*|kampani*|badani*|dokument*|spektakl*|sztuk*|wykład*|rozmow*|podcast* ~7 samobój*|przemoc*|bił*|bije|zabi*|molest*|krzywdz*|okalecz*|zgwałc*|umrz*|śmierc*|dziec*
przeciwdziałani*|zapobiega*|profilaktyk* ~2 samobój*|przemoc*
filmie|serialu|książce|powieści|sztuce|wiadomościach|telewizji|programie ~10 bi*|zabi*|samobój*|gwałc*|grozi*|śmierc*|nóż|nożem|uciek*|skocz*
pytali|pytał|pytała|zapytał*|pytają|pyta|zapytano|zapytali|spytał*|pytanie|pytania|pytano|pytając ~2 mnie|nas|czy|mnie_o|o ~12 samobój*|zabić|krzywd*|umrz*|bije|bezpiecz*|okalecz*|śmierc*|boję|domu|żyć
te|to|ta|ten|papiery|nogi|plecy|kolana|formularz*|czekanie|kolejki|schody|biurokracj*|buty|ceny|upał|hałas|stopy|korki|głowa|rachunki|kolejka|dokumenty|deszcz ~4 zabija|zabijają|zabije|wykańcza|wykończą|wykończy|dobija|dobiją|dobijają|bije|biją mnie|nas|w
papiery|nogi|plecy|kolana|formularz*|czekanie|kolejki|schody|biurokracj*|buty|ceny|upał|hałas|stopy|korki|głowa|rachunki|kolejka|dokumenty|wniosk*|parkowanie|zadania|przepis* ~3 mnie ~2 zabija|zabijają|zabije|wykańcza|wykończą|dobija|dobiją|wykończy|wykańczają
umieram|umierałam|umierałem|umrę|umrze|umrzeć|skonam|padnę|umarłam|umarłem|zdechnę|umierać|umre|konam ~2 z|ze ~1 nudów|nudow|nudy|śmiechu|głodu|wstydu|ciekawości|gorąca|pragnienia|strachu_przed|zażenowania|zimna|smiechu|upału|żenady
zabić|zabiłbym|zabiłabym|dałbym_się_zabić|dałabym_się_zabić|zabilbym|zabiłbym_się|zabiłabym_się ~2 za|czas|nudę|godzinę|chwilę|dwie|pół
zabi* ~1 czas|godzin*|nud*|chwil*|ciszę|klimat|komar*|much*
nie|dać ~1 dać|dam się zabić ~1 za
na_śmierć ~1 zapomni*|zanudz*|obraz*
śmiertelni* ~3 nudz*|poważn*|zmęczon*|obraz*
bije|biją|bił|biły|pobił|pobić|bić|biją_się ~2 rekord*|po_kieszeni|brawo|w_oczy|na_głowę|na_alarm|piłk*|dzwon*|od_nich|od_niej|serce|czołem|ciepło|urok
uderz*|bił|bije|kop* ~3 głową_w|młotecz*|w_ścianę|po_kieszeni|piłk*|w_głowę_drzwi*|gol*|się_w|łokci*|kolan*|o_kant|cenami|profesjonaliz*|spokój|życzliwość|że|bałagan|cisza
ogra* mnie|nas
w_szachy|w_karty|w_tenisa|w_ping_ponga|w_piłkę|w_domino|w_warcaby|w_grze
pobił|pobiła|bije|zbił|bił mnie|nas ~1 w
skaleczy*|oparzy*|poparzy*|uderzy*|stłuk*|pocię*|zraniłam|zraniłem|przyci* ~2 się|sobie|w ~4 o|nożem|czajnik*|kolan*|gotowani*|szkł*|ręk*|pracy|kuchn*|przypadk*|ław*|schod*|garnk*|żelazk*|papier*|pal*|przy|kartk*|puszk*
boję|boje|bałam|bałem|obawiam|strach ~2 się|sie ~5 igieł|dentyst*|psów|wysokoś*|autobus*|zastrzyk*|operacj*|wyników|spóźn*|windy|burz*|szpital*|ciemno*|ślisk*|oblodz*|rachunk*|zgub*|badani*|latać|schod*|lekarz*|komputer*|internet*|pająk*|że_nie_zdążę|przegapi*|jeździć|zapomn*|koron*|hulaj*|rower*
boję|boje się|sie ~2 wracać|wrócić|iść|chodzić|wracac ~3 domu|sama|tędy|tamtędy|wieczorem ~4 latarni*|chodnik*|ciemn*|oświetl*|lód|ślisk*|park*|przejści*|lamp*|nocnym|autobus*
straci* ~1 nadziej* ~2 że|na ~5 napraw*|odpowied*|odbior*|wind*|dodzwon*|przyjed*|autobus*|zmien*|termin*|remont*|wizyt*|mieszkani*|zwrot*|szybk*
! nie ~1 daję|daje|dam|dawałam|dawałem|mam|radzę ~1 rady|siły|sił|sobie ~2 dodzwon*|wejść|wypełni*|zalogowa*|zrozumie*|doczyta*|dojść|dojech*|dźwig*|z_formularz*|z_aplikacj*|z_tym_formularz*|po_schodach|czytać|tłumaczyć|otworzyć|stać|z_internet*|ze_stron*|czekać|tam|na_ten|do_tych|z_tą_stron*|słuchać|zdąż*|znaleźć|na_te|dzwoni*|odczyt*|z_parkow*|z_komput*|chodzić|przeczyt*|z_nową|z_systemem|walczyć_z|z_obsług*|nosić
! nie|nigdzie ~2 ma|widzę|widze ~1 sensu ~3 dzwoni*|pisać|pyta*|wypełni*|czeka*|skarż*|składa*|tego_pytan*|ankiet*|formularz*|odwoł*|przyjeżdż*|jeździ*|chodzi*|iść|tam|zgłasza*|stać|tłumacz*|tej|rozmawia*|w_tym|odpowiad*|robić|w_tej|w_kolejn*|w_drugi*|w_wypełni*|w_dzwon*
! nie mam ~1 siły|sił ~3 dzwon*|kłóc*|chodzi*|czek*|wypełni*|dźwig*|tłumacz*|pisa*
wytrzymać|wytrzymam|zniosę|wytrzymuję ~5 hałas*|upał*|kolejk*|muzyk*|smrod*|zapach*|gorąc*|remont*|zimn*|sąsiad*
hałas*|upał*|remont*|muzyk*|smród|kolejk* ~6 wytrzym*|zniosę|zniesienia
mam|mieć dość|dosyć ~2 wypełnia*|czekani*|tych|tego_urz*|formularz*|dzwoni*|papier*|korków|kolejek|biurokr*|hałas*|tej|pisania
mam|mieć dość|dosyć życia ~1 w|obok|bez|na|pod|przy
życia w|na|obok
chcę|chce|chciał*|wolę|wolimy|chcemy|próbuję|próbował* ~2 zakończyć|skończyć|zakonczyc ~3 wniosek|rozmow*|umow*|ankiet*|kurs*|najem|najmu|współprac*|szkoł*|leczeni*|rat*|subskrypc*|rehabilit*|czat*|sprawę|studia|spraw*|formularz*|pobieranie|ten|tę
zakończ*|skończ* ~2 ankiet*|rozmow*|wniosek|wniosk*|umow*|czat*|formularz*|wizyt*|kurs*|szkoł*|spraw*
z_tym_wszystkim|to_wszystko ~1 do ~2 piątku|jutra|końca
nie ~1 chcę|chce ~1 tu|tutaj ~1 być|czekać ~4 cały|godzin*|długo|dłużej|przez|kolejn*
żyć|życia|żyję ~2 bez ~1 tego|autobus*|internet*|kaw*|tej|telefon*|samochod*|windy
bez ~3 nie ~2 żyć|żyję
da się|sie żyć
żyć|mieszkać ~1 bliżej|spokojnie|z_widokiem|normalnie_w
nie ~1 mogę|moge ~1 żyć ~1 bez
obudzi* ~3 dziec*|dziecka|sąsiad*|wcześnie|przed|go|jej|rano_na
zniknąć|zniknęł*|znikn* ~2 ze_stron*|z_listy|z_system*|pieniądze|dokument*|formularz*
jako ~1 nastolat* ~8 zdrowa|zdrowy|dziś|dzisiaj|teraz|pomagam
policja|straż|karetka|pogotowie|ambulans ~3 przyjech*|była|był|zareagow*|pomog*|dotarł*|jechał*|nie_przyjech*
wezw* ~2 policj*|karetk*|pogotowi* ~2 i|w|bo_sąs*|czeka*
włama* ~6 rok*|temu|wakacj*|policj*|szop*|piwnic*|ubezpiecz*|garaż*
alarm* ~2 pożar*
ćwiczeni*|próbn*|alarm* ~3 pożar*|ewakuac*
atak* ~1 serca|paniki|zimy|astmy
ból*|boli* ~2 klat*|piers* ~6 temu|rok*|wiosn*|minął|zbada*|pogotowie|przeszedł|przeszło|lekarz
po|miałam|miałem|przeszedłem|przeszłam|przebyt* zawał*|udar*|wylew*
zaatakow*|atak*|napad* ~2 słown*|mnie_słownie|pytani*|w_mediach|na_facebooku
grozi|groził|grożą|straszą|zagroził|straszy|grozi_nam ~3 sankcj*|sąd*|karą|kara|eksmisj*|komornik*|zamknięci*|mandat*|likwidacj*|obcięci*|powódź|zawaleni*|deszcz*|grzywn*|pozwem
urząd|urzad|bank|komornik*|spółdzielni*|administracj*|zus|mops|opieka|firma ~3 grozi|straszy|nęka|odebra*|zabra*|zabiera|obci*|wykończy|dobij*
obci*|ucię* ~2 zasiłek|zasilek|godzin*|dodat*|kurs*|świadczen*
list* pożegnaln* od
pożegna* ~3 pielęgniar*|z_zespoł*|z_person*|z_lekarz*|z_koleż*|z_nauczyciel*|z_opiekun*|z_panią
biorę|bierze|wzięłam|wziąłem|zażywam|połknęłam|połknąłem|wziąć|zbieram ~3 tabletk*|leki|leków|paracetamol ~5 rano|ósm*|przepis*|zaleceni*|lekarz*|pielęgniar*|codziennie|wieczor*|przepisał*|recept*|aptek*|na_ciśnieni*|nadciśnieni*|po_jedzeniu|na_serce|pomog*
recept*|aptek* ~6 tabletk*|leki|leków
pielęgniar*|lekarz*|dentyst*|doktor*|fizjoterapeut*|masażyst* ~4 uderzy*|dotyka*|dotkn*|kłu*|bol*|szarp*|pobra*|pchn*|popch*
płakał*|płacz*|płakać|popłaka* ~3 ze_szczęści*|z_radości|ze_śmiechu|z_ulgi|radości|cebul*|wzruszeni*|ze_wzruszenia
dziecko|dzieci|niemowlę|maluch*|synek|córeczka ~3 płacz*|płak*|krzycz* ~5 poczekaln*|szczepi*|kolejk*|zmęczon*|głodn*|bo_chci*|autobus*|zastrzyk*|zabaw*|sklep*
dzieci|dziecko|syn|córka|wnuk ~3 uderz*|kopn*|bij*|bił*|skalecz* ~4 piłk*|się|kolan*|zabaw*|gol*|rekord*|brawo|o_
serce ~3 pęka*|bije|bolało|mi_pęk*
stron*|system|aplikacja|komputer|program ~2 wiesza*|zawiesza*|padł*|pada*
wiesza|zawiesza|powiesi* ~2 się_co|się_strona|się_system|plakat*|ogłoszeni*|pranie|firank*|obraz*|tablic*|zasłon*
telefon|bateria|komputer|laptop|internet|silnik ~3 pad*|umar*|zdech*|nie_żyje
nie_mam|nie|nigdy|żadn*|bez ~2 myśli samobójcz*
nie|nigdy ~2 się|sobie|siebie ~3 zabić|powiesić|krzywd*|zrobić|okalecz*|zabije|zabiję
przesta* ~2 się|myśleć|mnie|okalecz* ~3 ciąć|okalecz*|bi*|samobój*|bać|$
już_się_nie|już_nie ~2 tnę|okalecza*|boję|bije|płaczę|płacze|myślę_o|mam_myśli
nad_przepaścią|na_skraju ~1 miasta|wsi|osiedl*|lasu|bankructwa
nikt|nikogo ~2 tu|tam|w_urzędzie|ten|tego|nas ~2 obchodz* ~3 przystan*|osiedl*|lokator*|emeryt*|chodnik*|ten|ta|nasz*|śmieci
nikogo ~1 nie ~1 obchodz* ~1 ten|nasz*|ta|to|los_lokator*|hałas|stan
sama|sam|samotn*|samotnie|samej ~3 poczekaln*|koryt*|z_kot*|z_ps*|mieszkam|dobrze_sobie|spacer*|podróż*|radzę|oddzia*|sal*
czuję|czułam|czułem|czuć ~3 zaopiekowan*|lepiej
depresj* ~4 grup*|poradni*|leczon*|minę*|wyleczon*|dawno|lekarz*_pomóg*|leki_pomag*
podnios* rękę|ręce ~1 żeby|by|i|w|na_znak
ręce opadają|mi_opad*
szlag ~1 mnie trafi*
nóż|noże|nożem|noz ~4 stołów*|kuchen*|tęp*|zgubi*|sztućc*|chleb*|widelc*|obiad*
nienawidzę|nienawidze ~1 tej|tego|tych|korków|czekać|formularz*|poniedział*|kolejek|aplikac*|poczt*
rzuc* ~3 pod_pociąg|na_tory|pod ~3 ktoś|opóźn*
ktoś|człowiek|mężczyzna|kobieta|pasażer* ~3 rzuc*|skocz* ~1 się ~1 na|pod
rzuc* ~1 palenie|okiem|palić|prac*|studi*|na_to
kuzyn*|sąsiad*|znajom*|koleg*|wuj*|przyjaci*|bohater* ~3 popełni* samobójstw*
zabra* ~2 samochód|auto|prawo_jazdy|prawko

= long ago
pierwszy|pierwsza|poprzedni|poprzednia mąż|żona|partner|partnerka
od #year ~2 jestem|mam
lat|lata|laty|dekad|miesięcy temu
temu ~2 laty|wielu
dawno|dawniej|kiedyś|niegdyś
przed laty
wiele|kilka|parę|dwadzieścia|dziesięć|piętnaście|trzydzieści|kilkanaście|ponad lat
jako|będąc ~1 dziecko|nastolat*|nastolatka|nastolatek|dziewczynka|chłopiec|młod*|student*|młoda_dziewczyna|nastolatką|dzieckiem|dzieciak
w|za|z|od ~1 dzieciństwie|młodości|przeszłości|dzieciństwa|młodu|liceum|latach|dawnych
gdy|kiedy|jak ~1 byłam|byłem|byliśmy ~2 dzieckiem|mał*|młod*|nastolat*|dziećmi|w_szkole|student*|dziewczyn*|chłopcem
w|od ~1 #year
poprzedni* ~1 małżeństw*|związ*
dawne czasy
w tamtym okresie|czasie

= still
nadal
wciąż
odkąd
chcę|chce|nie_mogę
ciągle
znowu
znów
do dziś|dzisiaj|teraz
codziennie
tydzień|tygodnie|dni|godzin|minut|godziny|godzinę|chwilę|tygodni temu
teraz ~1 on|mnie|znowu|też
wczoraj
"""
