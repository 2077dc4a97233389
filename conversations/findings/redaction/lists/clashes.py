"""Names that are also common words in Polish, Romanian or Welsh, folded: in small letters they are words there."""

CLASHES_PL = frozenset(
    """
aba abdul adamaszek adi adonis adria afer aga agon aja akar al alba albert alberta alcantar alcantara alda alderman
aldo ale alejo ales alfonsi alia alka alla allegra allen alta altera alun alvaro aman amber amelia amelie ami amico
amie amigo amin amina amo amol amon amor amrit amrita ana anand andrus andrzejewski anemona angelica ani anima aniola
ankra ansa antal antek ap apple araba aram arce arco arden arena ari aria arian ariel ariele armata aron arsenie art
arta artem artis asa asani assunta aston august augusta auguste augusto augustus aura aurea aurora aurore austin avant
avis awena baba babel babin babol baca bach bacik back badal badami badu bain bajaj bajko bak baka baki bakun bal bala
balas bale bales bali balik ball balli banda bandy banek bank banner banta banu bany barak baraka baran baranowski
barbe barber barbera barbie bard baria barlog barman barna baron barre bart barta bary bas basa basem basista
baskerville baskin basma bass basso basu batog battle baty bauer bawol bay beach beam bean beaty beau bebe bedford
bednarek bednarski bee beer begin bejm bejma bek bela bell bella belle belt ben beniamin bentley bera berek bergmann
berki berlin bernard bernarda bert berta berto bertram beryl beska bess bessie best betka bhakta bi bialka bianco bias
bicz biegala bielen biesaga biesek bigot biles bill billy bina binder bing black blaha blanc blanche blanco blank
blanka blazer blin blizzard block blot blue blunt bluszcz bo board bob boba bobak bobby bobik bobo bociek bode bodhi
bodoni bodziony bogdan bogdana bok bola boldu bolen bona bond bone bonet bonita bonnet bono book booker bor bora bore
borg borowski boru bos bosch bose boss boston bourgeois bowling box brach bracha brain brake brand brandy branka brant
braun bravo breton bridge bristol brochu brodawka brodka brody bronach brown browning bru brudny brunello brunet
brunette brus bruzda bryce bryczek bryja bryndza brzakala brzek brzezinski brzezniak brzozowski bubel buch bud budde
buddy budzen buick buk bukowiec bukowski buksa bulawa bulczak bull bulle bundy bunker burd burdach burg burger burgos
burke burt burza burzec bus busko buster butler button buza bylina caballero cacko cairn cal call cami camp campanella
campano camper campo campos candi candida candido cano canon cantu cara carbo card carin carina carmen carol carpaccio
carrera carrero carry carty cary casanova case cash casie castle castor castro cave cebulak cech cegla celem celeste
celt center cetera cezar cezara cezary cha chaber chacha chachaj champion chan chana chandra chanel char charla charo
che chen cherry cherubini chester chi chiesa child chin chlebek chlipala chmara cho chochol chodak choi choina chojak
cholewka chomik chow christian chromy chrzanowski chu chudoba chwala chwalisz chyb ciapa ciarka ciastek cibor cieciora
cieciwa ciemiega ciepla cierpisz cierpka ciesielka ciesielski ciesiolka ciezka cis cisem ciula clem cleveland coble
coca cody cofala coffee cokan cole coll colom colon comber combi comfort company confer converse cool coon cop cora
cordoba core corn cornish corrado corral corso cory cotto couch couture cover crew cross cruise cuch cuda cukier curl
curry cymbala cyrulik czajka czajkowski czak czerkies czerniec czerwinski czesak czlonka czopik czuj czupryn czupryna
da dabrowka dabrowski dacko dada dafne dai dakota dale dalia dalton daly dame damek damien dan dana dane dani dania
daniel daniela daniele danka danso dao dar darci darcie daria dario darla darling das date davidson daw dawna dawne
day daz daza de deal deb debi debniak debosz debra debski deck dedra dei dej del dela delfina delia dell della delle
delta demi den deng denna denny dent deo derby derek des deszcz detka dial dian dias din dirk dlubak do dobre doby
doctor dodge doina doktor dolan dole dolega dolezal dolly doloris domagala domek domi domino don dona donald donalda
dong donn donna donnie donny dorado dorn dorobek dorobisz dorotka dostal dot douglas dow draga dragon drake drew
drewnik driver drobek drobisz drobniak drobnik drobny drop drozd drozda drozdzik drum drygala drynda drzal dub dubel
duc duczek duda dudek dudko dukat dulas dulce duma dumala dung dunlop duran duzy dybal dycha dynia dyrek dyszy dywan
dziala dzialo dziczek dziedzic dziedzina dzierzak dziewa dzieza dzika dziob dziopa dziwak dzwonnik earl earle echo
eden edu efa efe egal eichhorn el elan elana eleuterio elke em emo enda eng epifania epifanio era erb erem espada
ester estrada eta eugenia eugenie eugenio eze faber fabia fabian fabio fac fair fal famula fang fant farmer fast
favela fe fee felicia felix fellows fender feng feret ferguson fermi ferrari ferrata ferro fiala fidel fidela fidelis
field fik fikus filip filipa filit fine fiol fiolek fiolka fiorino fish fisk fit fita fite fito flaga flasza flint
flor flora flores florin florina flory flower folga folk font fontes foody foot force ford forehand forester forma
fort forte fortunata fortune fortuny forum forza foss fox fraga frame fran franc france francie franco frania frank
franklin frankow frankowicz free friday friend front frys fuli funk fura furlong furman gabka gable gadzina gail gaja
gajda gal gala galach galan gale galek galen galo galon gambo gamon gamrat gaona gara garba gard garde garncarek
garncarz gary gas gasek gasienica gasik gaudet gay gaya gaye gaz gazel geary gema gemma gendera genie gentiana gentile
gentili gentry gera gerber gerlach german germany gesiarz geter gez geza ghazi gibbon gibson giec gierek gietka gigi
gil gilbert gillette gina gita gladka glanc glazik gleba glonek gloria gloster glowienka glownia gluszko gniewek gnyp
godzisz goj gola golas gold golda golden gole golek golenia goli golisz golonko golota gomola gona goni goral gordon
gore gorecki gorski gospodarek grab grabczak grabowski grace gracie grady graf graham graj gral granado granat grande
grant gras grass green grey grochowina grodek gron gronostaj groom gros grossi grosso grosz grotek grube gruber
gruchot grunt grupa gryka grys grzebyk grzech guarana guinness guiry gul gula gulce gulistan gumienna gumienny gwara
gwizdek ha haben hacker haf hafiza hai hair hajda hajdasz hak hake hal hala hale halka hall halle halter hamad hamer
hamera hamlet hampel han hand handy hang hanif haraburda hardy harley hart hartley harty hasan hash hasty hatem hazard
hazen he head helm hels hemant henry her herald herb herba hereford hermina hermine herod herold hester hewlett
hidalgo hien high hillman histon ho hobby hogan holm holota holub holysz homer honore hope hord horst house hoy hrabia
hu huczek huczko huerta huka hunt hunter hurt hutnik hyzy ibn ida ide igne ila ima imali imam iman imany in ina indie
indyk indyka ingram inna ionica ira iris iskierka islam iwan iwanow iwo jablonski jac jack jacki jacobs jacuzzi jad
jada jade jagielka jaje jajko jake jakubowski jalowiec jama jame jami jamie janczarek jara jarka jarmuz jarosz jas
jasia jasiek jasko jasmin jastrzebski jaszcz jaszczur jaworski jaz jazwiec jen jena jeno jerez jerzyk jett jez jezior
jezyk jezyna jin jo job jody jon jonatan joni jonik jordan juan juana julienne juma jun jung junior jutta kabala kabza
kaci kacie kaczan kaczka kafel kai kaiser kaja kajak kajdan kala kale kalek kaletka kali kalina kalinka kalinowski
kalka kalla kalota kaluga kam kamela kamene kami kamieniarz kamp kamyk kanak kanarek kandy kane kang kania kant kapcia
kapinos kapka kaplan kapp kapral kapustka kar kara karan karani karczmarek karczmarz karel kari karla karma karmelita
karnes karnik karp karpe karpiel karpik karyn kasak kasam kasandra kasie kata katana kate kato katona katy kauri kawa
kawala kaz kazana kazi kedziorek kee kent kerrie kerry kesek kete key kia kidane kieca kiel kielbik kielek kielich
kiera kierat kij kijanka kile kim kinal kinder king kingston kip kirk kirke kirsch kis kismet kiss kit kite klamka
klatka klek klekot klepka klin kline kling klisz klos klosek kloska kluczek klucznik kluczyk kluj klus kniaz kniec ko
kobia kobza kocher kocurek koczy kogo koj kojo koker kokosza kolanek kolanko kolarz kolata kolb kolek kolka kolodziej
kolonko kolpak kombo komisarek komora kondo kong koniec konstanty kopa kopala kopan kopciuch kopczyk kopec koperek
kopij kopysc kopyt kopytko kopyto kora korab koral korda korek kornak kornel kornet kory korzonek kosc kosciolek kosi
kosiak kosnik kostek koster kostera kosz kot kota kowal kowala kowalewski kowalik kowalski kozak koziarz kozica koziol
kozka kozlak kozlowski kozuszek kraft krasa krata krawczyk krecisz kregiel krepa kretek krezolek kris krochmal kroczak
krokosz krol krop kruk krupa kruszka kruszona kryza krzyk krzykala krzysko krzywonos ksiezyk ku kuban kubek kubow
kubrak kucharski kucharz kudlacz kujawiak kuk kukawka kukuczka kulach kulis kulisz kulon kum kurach kurant kurcz
kurczak kurek kuria kurnik kuropatwa kurowski kurp kurt kurz kurzac kurzak kus kusa kusi kuska kusnierek kustosz
kuznia kwak kwaku kwapien kwasek kwasi kweku kwinta kwok kwoka labus lacie lacina lad lada lady lagiewka lago laguna
lai laika lake lal lala lale lalo lam lama lambert lamborghini lament lamia lamin lamp lampa lampart lampe lamy lan
lana lance land landa lando landy lane lani lanka lapacz lara large las lasa lasica laskowski laszcz lata latacz latek
latko lato law lawniczek lay laz laze le leader lee lei leja lelia lemiesz len lenik lenka lenna lennie lenny lent
leone lepak lepek lepianka lepka les lesko lesna lesniak lesny lessie leszcz leszczyk leszczynski letkiewicz levis lew
lewa lewek lex ley li liana liane liang liberty lica light lila lilia lim lima limo limon lin lina lincoln linek lines
ling link linka linke lino lipinski lira lis lisa liska list lister lita litewka liz liza llano llanos loba lobo lock
lodyga loj lokaj lokietek lola lolita lombard lon lona long longan look lor lora lord lore lorens lori lory love low
lu lubin luce luci lucid lucie lucky luczka ludek ludwik ludzik luka lukasz luke luks lula lulek lulu lum luna lupe
lupina lupo lupu lura luster luszczak luszczyk lut lutz lux luz lyczek lyda lynch lyp ma mac macarena mace macek mach
macha macie maciejko mackenzie mackow macy mad mader madera madison madonna madrzyk maestre magier magnolia mahajan
mahdi mahon mai maj maja majak majdan majka major majors majsterek mak maki makini makowski maks maksur maksym makulec
mala malcom mali malina mall malo maly malz mambo mamie mamo mamun man manchester manco mandal mane mangan mani mann
mannan manne manola manole manolo mante manu manual manus mar mara marach maras marc marcelina marcelino march
marchand marcia marcie marcinek marcu maree marek maren marga margarita margarite margarito mari marian marin marina
marine marino mark marker marko markowski marla marlin marlo marna marni marnie maron mars marsh marsha marshall
martens martin martina martini mary mas mascaro masek maslach mason masse master mata matacz matano mate matenko
matias matula matulka matura matus mawia max maxi maxim maxima maximo maxwell may maya maye mayo maz maza mazan
mazanek maze mazepa mazie mazur mazurek mclaren medina mee mei mel melania melanie melba mele meli melia melina melisa
mello melo melodie melonie melony melton mena mendyka menke mensa menton mercedes merda merino merle meron mesa
mesjasz messenger meta meza mi mia mian miara mich michalek miecznik miekina mielcarz miele mieszala mietka mietus
migala migle mihrab mik mike mikita mikolaj mila milej milka milo mimoza min mina miner minor miodek mir mira mirabela
miracle miranda mirek mirko miro mirta miruna mirza misiuk misiurek misko mitra mitu mix mizia mleczak mleczek mlocek
mlodzik mlot mlotek mlynarz moczko modi mody moher moj mol molina moll molly mona moneta mong monte moon mora morag
more morek morel morena moreno mori morka morris morus moskalik mostek mota motak mott mozdzierz mroz mrozek mszyca
mucha mucka mucko mukami mularz mule mulet muli muna munga muni mur murach musial musiala music muskala muti muzyk my
mycek mydlarz myk myles myszak myszor mytnik mytych nabil nabila nacho nada nadal nadir nagar nagi nagle nagra nair
najma nakip nakul nalan nalecz nam namysl nan napoleon narozna narozny nary nas nasiadka nasra nastaly nawaz nawoj
nawrotek naz nazi nazimek nazir nel nelson neptun nereida nero neska nestor neta neto new newroz newsom newton nez
ngui nia nick nicki nico nieborak niecko niedzwiadek nieman niemi niewiara niewola nijak nikki nikol nikola nikole
nili nita nitek noble nocek nogiec non nona noor nora nord nori norma normand nova nowek nozka nula null nur nura
nurek nurse nuta oba obarzanek ober obi obrazil ocalan och ochota ochwat ocie octavia octavio oczko oczkowicz odedra
oden odessa odom ofiara ogara ogola ogonek ograbek ohara ok olek olga olivetti oliwia oliwka olszewski olszowa olszyna
om oma omaca omar ona oni opal opalach opas opoka ora oran orkisz orla orlowski ornat orta orzeszek osada oscar osial
osian osik oska osko oslizlo ostrowski osuna oszust oto over owczarek owi owsianka owsiany oxford ozana ozieblo paca
pace pachnik pacholek pacholik pacia pacifica pack packard paco paddock padlo padma padovano page pages pai pajak
pajda pak paker pal palac palak palan palau palazzo palen palica pall palla palm palma palomino palonek pam pamfil pan
pancerz pandit pandora pang panicz panini pant panzera pap papa pape para parada param parda pardo pare park parke
parker parkin parkinson parr parry parsa parton parzonka paschal pasiak pasieczna pasnik pass pastor pastora pastucha
pastuszek pastuszko pat pataki patch paten paterson patka patoka patola patrzalek patyna paulin paulina paw pawan
pawlowski paz pazik peak pedrak peer pela pell pelli pena pence penelope penni penny pepin pepita pepito pera peri
perka perla perlik peron person petit petra philippe philips pi pia piane pianka piasecki piatek piazza piechura
pieczarka piegza piekarek pierz pierzak pietrasz pietro pietrus pigula pijus pik pike pilarek pili pilka pina pinda
ping pingle pink pinol pinto piorek piotrowski piran pirelli pisani pisano piszcz pitek pitt piwek piwowarek pizon
pizzo pla place placido planeta plank plant player plaza pleban plesniak plona ploskonka pniak poczatek poczta
podeszwa podkowa podlesna podpora podsiadla pogorzelec pointer poisson pokorna pokorny pokrzywa pokusa pol polak
polani polchlopek poletek polewka polnik polo polom pombo pompa pond poniedzialek pool poole pop popa porfirio porta
porter posada posluszna posluszny pospiech post postawa potega potoczek potoczna potok pound powala power powierza
poza pozo pracz prasad prasek prazmo prazuch price pride prince princess prior proc procek proch prochownik prostak
pryk pryszcz przekop przekwas przenioslo przerwa przewloka przewozna przewoznik przewozny pszczolka puc puch pudelek
puente pula pupek pusz pych pyle pys pyszczek pyszny pytko pyza quasimodo queen quick raba rabe rabi rabia raby race
rach racz rada radu rafa rafia rai raj raja rajch rajtar raju ram rama ramadan rambo rami rana rand randa randy range
rani rania rapa raper rapp rasa rath ratka rattan ray raya raza razi razny rea read reader ready real reba rebeka
recko red reda rege register regulo reich rej rejek reka remington remy rena renault renu reszke rex rhea rider ring
rob robi robinson rock roczniak rod rodzen rogacz rogal rogowski roj rok rolek roll roller roman romans romeo ron
ronda roni root rop rorat ros rosa rosaria rose rosie rosolek royce roz roza rozum rozumek rubacha rubaj rubin ruble
ruch ruchala rude rudy rudzik rui rula rule rurarz rurka rut ruta rutherford ruto rycerz ryczko ryfa ryle rymarz rynne
rysia ryte rzaca rzad rzezniczek sa sabala sabil sabin sabina sabir sabra sad sadek sadownik sadowski sadowy sady
sadza safari safo sage said saida sakwa sal sala salach salako salami salat salata sale salem sales sali salina
salisbury salom salvo sam sama samar samara sami samiec sample samu sana sandal sang sangha sani sans santo sanz sapa
sapala sapna saran sari sarin sarka sarna sarniak sasiadek saumu scibisz seler self seltzer sem sen sena senator seng
serafina serem serma server serwa serwach serzysko session seta sharan sharon sharp shea shell sherlock sherry short
shows shu sian siara siatka siciarz sieczko sieja siekierka siemion sienna sieradzan sierota sierpien sierra sierzant
sikora siku sila silan silke sill silva sim simek simo singer singleton sinica sito siu siwa siwka skala skalka skiba
skierka skipper skladanek skocz skrobek skrzecz skubala skup skye slaba sledzik slimak slipek sliz sloboda slomiany
slon slone slonka slupek slyne slysz smagala smal smalec small smardz smart smetek smieja smieszek smiley smirnoff
smolka smutek smykala snieg snow sobkow sobolewski socha soczewka soi sokol sokolowski sol sola solana solanki solano
solarek sole solnica soltysek soman son sona sonata song soria sosniak sosnowka soule sowa spadlo speed spencer spiker
spina spinner sporek sporysz sprawka spring springer spychaj sran sroga srokosz stan stana stanca staniczek star
starek starla starostka stela stempel stepak stepien stepka sterling stetson stevie stew steward stochmal stock stoj
stojak stoker stoner story stosik stout stowe stozek straszak strawa street stringer strojna stroka strom strong stroz
strug strycharz stryjek strzala strzepek strzyz stu stwora stypa su suk sultan sultana sun sunny supel sur sura sus
susie suszka suszko suzuki swacha swatek sweet swiadek swiatek swierszcz swistek swit switaj sycz sykala sylwek szabla
szafarz szaj szajek szalas szambelan szara szarpak szaruga szarzec szatko szczap szczot szczudlo szczypek szczypior
szelest szemraj szewczyk szkatula szklarek szkoda szkola szkopek szlachcic szmaj szmalec sznura szok szostak szott
szpara szpila szpyrka szram szrama sztaba sztuba sztuczka szumiec szumna szumny szyba szyc szyja szyjka ta tabak tabor
taczala taft tai taj tak talbot tali talia talib tam tama tamie tamu tan tana tang tangela tania tank tao tapia tara
tarach taran taranek taras tarek tart tartaglia taskan tata tatarek tate tatro te tega tej tennie tequila tera teran
tere terra testa teter thai thalia thompson thomson thrash tiara tiare tice tien tiffiny tingle tluczek to tobiasz
toby toczko tokaj tokarek toki toledo tolosa tom toman tomek tomi tonda tone toner tong toni tonia tonie tono tony
toole topa toro tory tos toso tosto towarek tower toy toya trabka trace traci tracie tracy trader tran trawka trent
trepka tresa tri troc trojanek troka tron truchel trudy trula trupiano tryka trzmiel trznadel trzop trzos tse tu tuan
tui tulacz tule tur turon tutka tutu twardy tweed twitty tworzydlo ty tyczka tyka tyla tylec tylek tylka tyra tytko
uche ufnal ugne ula uliczka ulu umm una urena uroda us usarek utrata van vaquero vara vela vena vento verde versie
veta via vice victoria vina viola vita vitalis vito volta vu vue wabik wade wadi walczak wale waleczek walek walesa
wali walid walk walther wang wanga waniek wargo wasala wash waterman watt wawrzyn wawrzynek way wazna wazny weber
wegrzynek wei wellington weronika weronka wesola wesoly west western wezyk white wiaderek wiatrak widlak wiech
wieczorek wieja wiertel wierzbicki wiesiolek wiewiorka wiktoria wil wilczynski wild wiles wilk will willa wille willy
winchester winder windom windy wine winek winkle winnik winny winta wisniewski wita witan witka witko witkowski wiza
wladyka wlazly wlodarz wlodyka wnuczek woda wodka wojaczek wojak wojciechowski wojcik wojewodzic wojt wojtach wolan
wolski worach worcester woszczyna wota wrobel wroblewski wrona wrzesniak wszola wu wujek wyderka wydmuch wygoda wykret
wylegala wyrobek wyrostek wyrwal wysocki wywial wziatek xenia yale yang yargi york young yug yuko zabierek zabka zac
zach zachwieja zadka zafir zagrodnik zaira zajac zak zakrzewski zal zalan zalewski zaneta zapadka zapasnik zapora
zaranek zaraza zarna zarzeczna zastawny zaton zawadzki zawal zawiasa zawodnik zbik zbroja zegadlo zegar zelazek zelazo
zera zero zgola ziarnik ziarno zieba zieja zina ziola ziolko zion zlotek zlotnik zmarzly zmija zmuda zmyslony zoila
zola zoladz zolna zoltek zona zoral zuber zula zurawik zwiazek zybura zyga zys zysk zyto zywica
""".split()
)
"""Polish."""

CLASHES_RO = frozenset(
    """
aba abate acar acord ada adia adonis adu aga agata agate aho al alamo alba albina alcalde alcan alcazar alena ales
alexandrina alica alin alpin alta alun aman amar amara amarilis ambar america amin amina amor amoros ana andrea
anemona angelic angelica angelina ani anil ansa antal april araba arcan ard ardelean arena arian ariana arin arina
armas armata art arta asa ash ata ati august augusta augustin aura aurel aurelian aurora ava avant avram baba baca
bade badia baier bal bala balan balas banda banner banos banta baptista barba barbar barbara barbie barbier barco bard
baris barlog barman barna baron bas bash basma batal batista batog bava bazin bea beam beata beau bebe benigna
benjamin berta bi bigot bina binder binta bir blanc bland blazer blum bob bodoni boland bolt bona bond bonita bor bora
bors bos bosire boss boston bou box brad bradut brand brandenburg brandusa brandy brant breton bridge bristol browning
brun bruna brunel brunet brus bucher bucur budai buget bugla bumb burg bus buza cabala cade cai caine cal calin calti
calvin camara camila camp campion canal candela candida cangur canon cantez canton cantor cara card cardinal cari
carie carlin carma carmelina carmelita carmina caro carter carton case caston castor catalan cate cati catina caz
ceara celestina celt ceri cezar char chasse chema cherry chiara chin chiu cian ciula claire clapa clara clement
clementina clint coca codina codrut colin colon combi confer constant constanta conte contractor cool cop coral
cordoba corn corona cortes cortez cortina cota crenguta crin cristal cuman curci dacian daciana dada dai dalia dan
dana dar dara deal deck deger dela delta dement demers denisa des desire dever devin devine dexter dial diez din dina
divan doctor doina domino don dong donita dorian doriana dorita dorn dorna dos draga dragon drela driver drum duba duc
duda duha dulce duma durham ed eden edit egal elan elena elin emis era eric erupe escobar ester estrada eugenie fabian
fabiana fac fain falco faras fast feder fee ferat fiala fidel fidela filit fita fix flint floare flora florentin
florentina florida florin foit folk font ford forma fort forte forum fox fraga franc francisca franco franklin front
fura gabara gade gaitan gal gala gales galon galos ganga gara gard garnet gati gauri gay gaz gazel gema gena gentiana
gentile georgian georgiana german germana gherghina gilbert gladis gleba glenc godin golan golas goli goma graf graham
gral granat grande grant gras grau greco gregorian grier gros grund grupa guarana guard guler hacker hadala hai haire
hal hala halat halima ham hamis han hang hara harman hart hazard hei henri herald herb hermina hertz hidalgo ho hoban
hobby hora horn horst hruba huda huma hunter hurican ian iara ide ileana ilir imam infante inger iola ion iris islam
ison iulian iuliana jac jacuzzi jad jaz jena job joi jude julita juma jun june junior just kaiser kamala karma kelvin
kete kev kip kit kovar kraft kurda laban lacramioara lada lady laguna lai lama lambert lampa lan lana lance land landa
langa lara las lasa lastra lata latrina lau lavina laz leader leah leal lelei lent leone les lesa li liana lila lin
lina ling link lira lisa lita liza lombard lor lu lucid ludovic lui luminita luna lungile lut lux ma mac mach macheta
macmahon madrigal maestre magar mahon mai maia maja major mala malara malina mambo man manco mane mangal mangan mani
manjit mansa manson manunta mar marat marc marci marco maree marga margareta margarita mari maricela maricica marie
marin marina marita maritim marna maroa maron mars marti martin mas masai masar masese mason mast master mastin mata
matura maus max maxi maxim maxima maxwell maya mazur mei mel mele meli melisa melodie melul meri merlin mesa meta mi
mia miele migala mihrab mila milos mimoza mina miner minor minta mioara mir mira miros mitra modesta mol moneta
montana montez mora morar morena mori moron morteza mosier muc muga mugur mugure mugurel muia mur murat murit musa
mutie nada nadir nan nana napoleon narcis narcisa nas nat nava naz nazar nazir nea nemes nereida neuman newton nicol
noa noma non nona nora nord norma normand nour nova nula null nur ober obiala oh olimpian oliva om opal ora ordonez
ornat orta osman oti pace pacura pagan pai paine palan palm palma palmer pan pandit pandora pap papa pape para parada
paradis pare parkinson parsa partida parvin pascal pascual pascuala pastor pat pate patru pena penar pepita peren peri
peris perla peron pesta pete petit pi pier pierz ping piper pitula pitura place plana planeta player plumb pointer pol
polo pompa ponce pond pont pop popa porta porter posada post poza prada preda pres primitiva prior proctor profira puc
rabar rabit rachita rada rahat rai ram rama raman ramer ramos rana rand randa rani ranjit rapa rasa rau raul raza razi
rea real rector reda rege regina regulo reimers rembrandt rima rina ring rob roba roca roche rock rod roda roma roman
romana romanita ronda ros rosa rosie rost roura roz roza rubin ruman rup rut ruta rutherford ruxandra sa sabin sabina
sabir sabur sacristan sade sadeti safari sai sal sala salas salata sale sali salva sam sama samanta samar samara sanda
sandal sandra sant santina sanziana sapa sara saran sari sarma savant saxon scot seaman seif self sem sena senator
sergent serhat seta severo shilling sica sila silan silva silvie simi sip slaba sloboda smal soi sol sola som son
sonata soprano sot speranta spina spring stan stana stanca star stas stela steluta stempel stern stevie strain strama
strand stroh su suber sultan sultana sun sunder sunita sur sura sus susan susanita suter sutor ta taban taft tai talaj
tamar tamas tanta tanti tao tara taran taras tarhan tarus tasca tata tatu te temple tequila tera terina terra tiara
tina tisa tola tom topuz tory tos travers traversa trena tresa trista troc tron tu tui tunde tur turcan turci turkmen
ughi umar ung urban urias vaca vada val valenta valon van vanda vang vara varga vaz veda vela vena venita verde verga
veronica vesela vest vesta vice vida viet vig vigil vila vina viola violet viorica viraj virgina vita volta watt weber
western yang yen york yuan zabala zac zaman zamfir zamfira zamora zana zapora zara zarar zarna zaton zende zero zona
""".split()
)
"""Romanian."""

CLASHES_CY = frozenset(
    """
abad abid aden adi adia adlan adler adu ale alla allan allen aller alwyn amal andras angel anwar ap aran archer ard
argan arian arianna asia asir ata ati bach bacia bader bair bal bala balan balas balch bale bales bali ball balla
balli balog bandy banel banner bannon baran baria barna barner barnes baro baron barth bas basem basia basir bastian
bath bedi belen bell bella belt ben benner bera beres berman bert beryl beth bi bibi bilir bill bir blanc blanton blas
blasi blin blot bo bob boba bobo bola bonet bora bore boren bors bos bost brad brain bres brigid bronwen brown bru
brychan bryn budd bump bures byler caban cai cain call cami camp campion canan cannan cannon cano canon cantor cara
caren cari caro carol carolan caron castell castelli castello celem cerci ceri cha chacha chad chai chaman champion
chan chana chantel char charan charo chas chau chechi chelo chen cheri chi chun chwala cis clem clerc clwyd coll
collen colon conan conant cop corn cornel corona costi cota craig crean creech creed crin crina crinion cusano cyman
cymer da dabir dada dai dail dalan dalia dalla dalmau dan dana dani dania daria dario darren das daw dawes dawid dawit
dawn dawson de debi dei del delia delora delores den dena denes deng denis deol deon deri des dew dewi dial dilys din
diogo do doan doctor dodd doe dolan doll domi domon don donna donnan donner dori dos dot dowd drain drew drewa dros
drum dua duc dulas dull dyfan dys edwina efe eilir eira eirian el eleni eli elia eliason elin ellyn em enfys enid era
erem erwin eudy fae fagan fain faith fal falan falcon falier fall fallon fant faria farnan farnon faruga fawn fe feden
feder fenni fit fo folan fondo font ford fore fraga fran fras frith fron front fry frys furman fydrych gail galan
galen gall gallant gallen gallo galon gamon gannon gant gara garces gard garth gas gast gaul gedion geist gelli gelu
gera geraint geri gerwyn gethin gil gist gladden glaser glen glyn goda godard goel gogan gola golan gold goli golla
gollan golon gona gonen goni gordon gordy gori goronwy gracia graf graff graig gras gratian grau green greer greg
grier grogan gron gros groth gryga grygo grys gul gwen gwenan gwern gwin gwyn ha haber hadi haf hagen hager hai hale
ham hamner han hana hanan hanes hani hardy haren hargan hawn haws hedd hei heidi heil helen helm her herald heulwen
hidir hodan hoff hoffer hogan horgan huda hurt huw hyder ieuan igi in ion ira iren isela jami jasper job laci ladd lai
laith lam lama lament lamont lamp lan land lani lanier las lasa lau law le leda lemon len leola les lesa letha lew
lewa lidia lili lin liwia lledo lleuad llew llinos lo logan lon long lonna lori lu lyman lyn lyon lys mach mad madrid
madrigal madro mae maes magan magen mai main mala mali malia mall mallon malo malon man mand manion manon mar mara
marc march marci marcia marcio marian mario marlys mas masar mati meda medi meinir mel meler meli melina melo mena
menon meri meryl mesa metel mi min mir mirain mlot mo mol moles moll more moreau mori moron mudd mur murit myga nada
nades nadi nadir nail nall nam nan nas nel nelsen neri nest neu ngeni nidra noe nola nolan nolen noles null nur och
oden odom oganer ola olaf olen oli oni ora oran oren osian pacia pagan pal palan palau palen pall palla pam pan pang
pant para parent parth pau peda peden pell pelli penner penni peres peri person petrus pham phan pi pia pili pla plant
pont ponti post potier prati pres prior proc puri pyles pys rach raff rai raid randal randy real red reda redi regan
rego reis rhydian roa robin roch rocha rocher rod rodden ron ros rost roth rua rudd rui rut ryder sacha sachi saci sad
sadia safa safia safo sai saim sain sal sala salach sandal sang sant sarna sefi segura seler sem sen serol seth sian
sid sigler sill sion siriol smart son soni sonia stamp storm su sur sura suri sych sypien tad tai tait tali tan tana
tania tanir taran te tegan tegid tera teran terer teri tew thad thai theisen theron thom thoma thomason thu tim tirion
to toan todd tola tolan toler tom toma toman tomi tori torrent torres tran tri trini trista tristan tron tu tunnell
twyman tyner udant una us wadi wael wages wagle wali walia walid wall ward warden wario weed wegier wei weir weller
werth winger wingo wm wydrych wyn
""".split()
)
"""Welsh."""
