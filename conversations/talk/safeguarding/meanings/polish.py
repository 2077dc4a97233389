"""Polish words by what they mean, for weighing a text whose phrases nobody foresaw."""

WORDS = """
me: ja mnie mi mną mój moja moje mojego mojej moim moją moich nas nam nami my nasze nasz jestem mam
self: siebie sobie sobą się sie samego_siebie samą_siebie
you: ty ci ciebie tobie was wam wy pan pani państwo
he: on jego jemu mu go nim niego ona jej ją niej nią oni im ich nimi facet gość typ mężczyzn* chłop
partner: mąż męż* mężowi żon* partner* chłopak* dziewczyna narzeczon* konkubent* były byłego byłym były_mąż ex eks
elder: ojciec ojc* tata tatą taty tato matk* mama mamy mamę mamą mamie rodzic* ojczym* macoch* wujek wujk* wujek ciotk* dziadek dziadk* brat brata bratem bracia kuzyn* teść* teściow* babci* rodzin*
minder: opiekun* nauczyciel* trener* ksiądz księd* szef* kierownik* właściciel* sąsiad* ochroniarz* wychowawc* dozorc* niani* niania
child: dziecko dzieci dziecka dziecku dzieckiem dzieciak* dziećmi syn syna synowi synem synek synka córk* córeczk* niemowl* chłopiec chłopc* dziewczynk* maluch* maluszk* wnuk* wnucz* bobas* bliźnia* noworod*
young: mał* malutk* młodsz* letni* letnia pięcio* sześcio* siedmio* ośmio* dziesięcio* przedszkol* podstawów* latek
near: przyjaci* koleg* koleżan* kumpel* kumpl* siostr* brat współlokator* znajom* ziomek kuzyn*
nobody: nikt nikogo nikomu nikim żadn*
everyone: wszysc* wszystkim wszystkich każdy wszyscy rodzin* świat ludzie ludziom innym inni bliskim bliscy
not: nie nigdy nic bez niczego ani wcale żadn* nikt brak
cant: nie_mogę nie_moge nie_potrafię nie_potrafie nie_umiem nie_dam nie_daję nie_daje nie_zdołam nie_wytrzymam nie_wytrzymuję nie_wytrzymuje nie_zniosę nie_jestem_w_stanie nie_udźwignę nie_uciągnę nie_pociągnę nie_ogarniam nie_wyrabiam nie_radzę nie_radze nie_mam_siły nie_mam_sił nie_starcza
fear: boję boje boi bał* bać bac strach* strasz* lęk* przeraż* przerażen* panik* panicznie drż* trzęs* trzęsę obawia* zastrasz* wzdryga* zamiera*
pain: ból bólu bólem bol boli cierpi* cierpien* męk* męcz* udręk* tortur* rozdziera* krzywd* katusz* nie_do_zniesienia
cry: płacz* płak* płacze ryczę rycz* łzy łez łzach szloch* wyję wyje
tired: zmęczon* wyczerpan* wykończon* dość dosyć dosc dosyc mam_dość mam_dosyć sił siły siłę sily wypalon* padam znużon*
done: koniec skończon* poddaję poddaje poddać poddal* poddał* odpuszcz* rezygnuj* po_wszystkim
hopeless: beznadziej* nadzie* nadziei rozpacz* zdesperowan* bezsens* bez_sensu stracon* zniszczon* zrujnowan* przegran* zmarnowan* załaman* przepad*
empty: pust* odrętwia* martw* wydmuszk* nic_nie_czuję nie_czuję_nic wypłukan* obojętn* niewidzialn* duch cień cieniem
dark: ciemn* czarn* dziur* studni* otchła* mrok* tunel* dno dna dnie tonę tone topi* tonie zapada* przepaś* dół dole dołek ciężar ciężko przytłacz* przytłocz* przygniat*
trapped: pułapk* uwięzi* klatk* więzien* w_potrzasku bez_wyjścia wyjścia wyjścia duszę_się ścian* uwięzion* niewol* zakładni*
alone: sam sama samotn* osamotnion* opuszczon* odrzucon* porzucon* samot* niekochan*
shame: wstyd* wstydz* win* winn* brzydz* obrzydzen* poniżon* upokorz*
hate: nienawi* brzydz* gardz* nie_cierpię
useless: bezwartościow* bezużyteczn* zerem zero nikim śmieć śmieciem śmiec* ciężar* ciężarem balast* kul* u_nogi porażk* nieudaczni* niepotrzebn* zawadz* zawadą kłopot* problemem do_niczego beznadziejn* nie_nadaję przeszkadza* zawodz* zawiod* zawodzę obciąż* pasożyt*
lost: strac* utrac* zgub* przegr* zagubion*
cope: radę rady rade wytrzym* znieść zniosę zniose wytrwa* ciągn* udźwign* radz* dać_radę dalej dłużej dluzej funkcjonow* walczyć walcz* przetrwa* przetrzym* udawać męczyć wstać wstaw* z_łóżka unieść
break: załama* rozpad* rozsyp* sypię pęk* na_skraju skraju krawędzi granicy u_kresu kresu wysiada* siada* rozbit* wrak*
die: umrzeć umrę umrze umarł* umiera* umier* śmierć śmierci śmiercią zginąć zginę zgin* zdechn* martw* trup* grób grobu grobie pogrzeb* trumn* nie_żyć nie_żyje nie_żył* nie_żyła niebie zdechł* ziemi*
kill: zabić zabij* zabił* zabija* zabije zabiję mord* zamord* pozabij* wykończ* zatłucz* uśmierc* zajeb* ukatrup*
suicide: samobój* samookalecz* przedawk* powiesić powiesz* powies* targn* odebrać_sobie skończyć_ze_sobą okalecz*
cut: tnę tne ciąć ciac ciął* pocię* pociął* pociel* podci* podetn* kalecz* przypala* przypal* drapie drapię żył* nacina*
blade: żyletk* zyletk* nóż noż* noz* nożem brzytw* ostrz* skalpel* szkło
pills: tablet* lek leki leków lekami lekarstw* prosz* pigułk* paracetamol* insulin* opakowan* nasenn* proch* przeciwbólow* listek listk* xanax relanium apap
dose: garść garsc wszystkie całe cale naraz zbieram zbiera* gromadz* uzbiera* odkłada* odłoż* połkn* polkn* łykn* zażył* wzięł* wziąłem wziel* wezmę wezme popił* nałyka* nażar* popij* zapas*
rope: lin* sznur* pętl* pasek pask* kabl* kabel spalin* gaz* wąż strop* hak* belk* trucizn*
jump: skocz* skok* skacz* rzuc* wyskocz* zeskocz* puścić skoczy* wejd* wjech* wjad* położyć_się krok
height: most* moście wiadukt* dach* balkon* okn* parapet* wieżow* piętr* krawędź klif* komin*
railway: tory torach torów pociąg* pociag* peron* metr* tir* ciężarów* autostrad* tramwaj*
water: rzek* rzece jezior* morz* wod* wisł* utop* utopi*
sleep: zasn* śpię spać spac sen snu usn* usypia* położyć łóżk* lozk* oczy
wake: obudz* obudzi* budz* wsta* rano ranek ranka poranek budzić budzę
end: koniec końc* skończ* skoncz* zakończ* kończ* kres finał ostatn* wszystkiego to_wszystko wyjści* ustan* przesta* wyłącz* ucisz*
gone: znikn* zniknąć odejść odejde odejdę odejś* odchodz* nie_ma_mnie mnie_nie_będzie mnie_nie_ma mnie_nie_było mnie_zabraknie zabrak* przepa* wymaz* wyparow* rozpłyn* przestać_istnieć mnie_tu_nie
live: żyć zyc żyję zyje żył* istnie* istnien* tu tutaj być bycia oddycha* przeży* żyje żyją trwać
world: świe* świat* swiecie ziemi* planet*
life: życi* zycie zycia zyciu żywot*
point: sens* celu cel powod* powód wart* warto po_co dlaczego czemu znaczeni* motywac* znaczę znaczy
future: jutr* przyszłoś* święt* swiat urodzin* wigili* tydzień tygodni* przyszły następn* kolejn* dnia dzień dni rok roku światełk*
reach: doży* docze* dotrwa* przetrwa* zobacz* wytrwa*
better: lepiej lżej łatwiej szczęśliw* spok* ulg* ulży* odetchn* lepsz* prościej wygodniej
without: beze_mnie bez_mnie gdyby_mnie jak_mnie_nie gdy_mnie_nie kiedy_mnie_nie gdybym jakbym po_mnie po_mojej beze
notice: zauważ* zauwaz* tęskni* zatęskni* zapłacz* zapłak* obchodz* obejdz* przejm* płaka* szuka* pamięta* zorient* spostrze* zależy
goodbye: żegna* żegnaj* pożegn* pozegn* do_zobaczenia_po ostatni_raz
letter: list listy listu kartk* notatk* wiadomoś* testament* napisał* pisz* nagrał* smsa
sorry: przepraszam wybacz* wybaczcie przebacz*
affairs: pogrzeb* testament* ubezpieczen* rozda* oddał* uporządk* posprząt* spłac* hasła hasło załatwił* zaopiek* zajmie zajmijcie kot* psa psem pies pamiątk* dokumenty
plan: plan* zaplan* myśl* mysl* planuj* sposób sposob* zastanawia* rozważ* wyobraż* szukam googl* sprawdzał* data wybrał* głos* w_głowie głowie czytam ciągnie
want: chcę chce chciał* chcia* wolę wolał* pragn* marz* ochot* modl* proszę_boga żeby oby zamierz* gotow* czekam
hit: bije bił* biją bic bić pobi* uderz* kop* kopn* leje lał* tłucz* wal* walną* zbi* spoliczk* policzk* trzask* pięś* pasem okłada* przywal* katuj* maltret* przemoc* ręk* łup* strzel* policzek lani*
choke: dus* duś* dusi* poduszk* gardł* szyj* uduś* udus* podduś*
push: szarp* popch* popych* pchn* rzuc* zepch* ciągn* łap* chwyt* chwyc* zrzuc* przycis* wykręc* oplu* plu* gryz* ugryz* trzym* potrząs* ciska*
body: włos* gardł* twarz* głow* ręk* ręce nog* brzuch* żebr* nos* ząb zęb* oko oczy skór* nadgarst* plec* szyj* majtk* spódnic* piersi* bieliz* kroczu ud* udach
weapon: nóż nożem noż* pistolet* broń bronią siekier* młot* maczet* kij* łom* pałk* kwas* benzyn* pas pasem kabl* kablem smycz* butelk* tasak* bat
blood: krew krwi krwaw* ran* rany nieprzytomn* nie_oddycha sin* zemdla* nie_rusza
bruise: siniak* sińc* siniec podbi* blizn* złama* opuchn* ślad* oparz* poparz* zadrapan* śliw*
sex: seks* gwałt* gwałc* zgwałc* zgwalc* molest* obmac* dotyk* dotkn* rozebr* rozbier* nag* całuj* pocał* wykorzyst* kładzie_się łóżka intymn* współżyc* pornogr* głaszcz* pod_kołdr*
photo: zdjęci* zdjec* fot* nagra* film* kamer* kamerk* nagie
force: zmusz* zmusi* każe kaze każą każąc kazał* wbrew szantaż* przymus* muszę_robić należę należy_do odprac* dług* dlug* sprzeda* nakazuj* rozkaz*
marry: ślub* slub* małżeńst* wyjść_za wydać honor* hańb* zaręcz* kuzyn* bilet* lot
let: pozwal* pozwol* pozwól* puszcz* wypuszcz* wypuśc* zabrani* zabroni* wolno zakaz* decyduj* dyktuj* nie_daje
check: sprawdz* kontrol* śledz* sledz* czyta przegląd* podsłuch* obserw* pilnuj* szpieg* lokaliz* wypytu* zazdros* nachodz* wystaj* chodzi_za jeździ_za wydzwani* oskarż* stalk* nęka* prześlad*
phone: telefon* komórk* sms* esemes* wiadomoś* messenger* facebook* hasł* maile połącze*
money: pieniądz* pieniędz* kart* kas* wypłat* pensj* portfel* konto konta zasił* zasiłk* emerytur* rent* rent grosz* paragon*
papers: paszport* dowód dowod* dokument* wiz*
lock: zamyka* zamkn* zamknięt* zamk* klucz* przetrzym* więzi* trzyma_mnie piwnic* komór* komórce szaf* przywiąz* łazien* garaż* magazyn*
out: wychodz* wyjść wyjsc wyjście z_domu na_zewnątrz widywa* spotyka* odwiedz* koleżank* znajom* rodziną
flee: uciec uciek* ucieka* ucieczk* odejść_od schron* schow* chow* chowam ukry* ukryw* wyprowadz* spakow* azyl*
home: dom domu domem domow* mieszkan* wrac* wróc* wroc* drzwi* progu próg schodach kroki klucz
threat: groz* groź* grozb* groźb* grozi straszy odgraż* pożałuj* zniszcz* znajdz* dopadn* zemś* zemst* oszpec* pod_ziemi* jeśli jesli jeżeli odejdę powiem dowie poskarż* popamięta* zobaczysz ostrzeg* odbierze zabierze obieca*
drunk: pije pijan* pija* napije upij* wypije alkohol* wódk* wścieka* wsciek* zły złości złość szał* furi* krzyczy krzycz* wrzeszcz* wrzas* awantur* rozwal* rozbij* demol* nerwow* wybuch* agres* humor*
secret: tajemn* sekret* nikomu_nie powiedz* powiedzieć mówić mówi powiedział* uwierz* uwierzy milcz* kłam* cicho
safe: bezpiecz* niebezpiecz* zagroż* ochron* ochroni*
hungry: głod* glod* głódz* jedzen* je jadł* jadl* jedz* jeść karmi* karmion* obiad* lodówk* kanapk* jedzą chud* mlek*
neglect: zaniedb* brudn* same samo_w bez_opieki bez_kurtki w_pieluch* całą_noc cały_dzień całymi_dniami samo samopas boso zmarznię* błąka*
belittle: wyzywa* poniża* upokarz* obraża* głupi* gruba grub* szmat* kurw* dziwk* wariat* psychicz* kontrol* rządz* terror* tyran* dręcz* znęca* zneca* potwor* gnoi* gnębi*
help: pomoc* pomóż* pomoz* pomocy ratunk* ratuj* błaga* blaga* proszę prosze szybko natychmiast ktoś ktokolwiek
police: policj* karet* pogotow* straż* 112 999 997
now: teraz zaraz dziś dzis dzisiaj właśnie wlasnie tej_nocy wieczor* przed_chwilą minut* już_idzie pod_drzwiami obok
fire: pożar* ogień ognia płon* pali dym* dym podpal* gaz benzyn*
breath: oddech* oddych* klatce serce zawał* udar* drgawk* dusi_się zakrztus* tch*
intruder: włam* wlam* dobija wyważ* wywaz* wali_w_drzwi wdziera* okno drzwi obcy
again: znowu znów znow codzien* ciągle ciagle stale zawsze wciąż każd* coraz regularnie co_noc gorzej
past: temu kiedyś kiedys dawno lata_temu dawniej w_dzieciństw* wtedy ubiegł* zeszłym zeszły dzisiaj_jest minęł* młodoś*
never: nigdy już więcej nigdy_więcej na_zawsze nigdy_już dłużej raz_na_zawsze
if: jeśli jak gdy gdyby kiedy jeżeli
feel: czuję czuje czuć czuł* odczuw*
so: tak bardzo strasznie okropnie zupełnie całkiem kompletnie całkowicie naprawdę
good: dobr* dobrze mił* super świetn* wspaniał* cudown* dzięku* wdzięczn* pomocn* fajn* życzliw* sympatycz* polec* zadowol* chwal* pomogł* pomógł* szczęśliwy radoś* uprzejm* rewelac* ekstra brawo
laugh: haha hehe śmiech* śmiesz* smieszn* żart* zabawn* ubaw* xd lol
service: urząd urzęd* formularz* kolejk* kolejka autobus* wniosek wnios* parking* okienk* strona stron* stronie rejestrac* poczekaln* szpital* lekarz* lekark* dentyst* przychodni* skierowan* wizyt* remont* rachun* podwyżk* chodnik* drog* droga droge dziur* winda windy śmieci* śmietnik* ankiet* system pielęgniar* biblioteka bibliotek* szkolen* kurs* poradni* czynsz* opłat* zasiłek wind* piła boisk* kierowc* personel* obsług* oczekiwa* oferta spółdzieln* godzin*
thing: film* serial* książk* ksiazk* mecz* kaw* kawę herbat* zakup* wakacj* ogród ogrod* pogod* deszcz* buty internet komputer* ekran* krzesł* rower* spacer* park* gr* muzyk*
grief: zmarł* zmarl* żałob* pogrzeb hospicj* wdow* odszedł odeszła rak
report: kampani* ulotk* szkolen* plakat* kurs* artykuł* badani* audycj* podcast* statystyk*
ask: pyta* pytał* zapytał* pytani* czy
work: prac* pracy pracę zmian* biur* szef* zebrani* projekt*
would: by bym byłoby byłby byłaby byłbym byłabym powinn* mógłbym mogłabym
see: widzę widze widzi patrz* widział* gapi*
night: noc nocy noce nocka nockę wieczór wieczorem
time: dni tydzień tygodni* lat lata piątek piątku niedziel* wczoraj czas razy dziennie miesiąc* rok roku
says: mówi mówił* powiedział* powtarza opowiada napisał* twierdzi
going: zaraz będę bede zrobi* próbuj* próbował* chyba zamierz*
all: wszystko wszystkiego wszystkim coś cos rzeczy
room: pokoj* kuchni* łazienc* wann* stole schod* piętr* łóżk* podłog* garaż*
low: depresj* źle zle okropn* fataln* gorzej
deserve: zasług* wina winę odwag*
believe: wierz* uwierz*
pregnant: ciąż* ciaz* porod* poronił*
debt: dług* dlug* eksmi* bezdomn* komornik*
attack: atak* napad* skrzywdz* krzywdz* robi_mi zaatakow* rani*
"""
