"""First names from many countries, folded: the census of the United States (1990), Faker's lists (MIT), and our own."""

from conversations.findings.redaction.lists.wordlist import WordList

FIRST = WordList(
    """
aaaqil aaban aabid aachal aadam aadhya aadi aadil aafiya aahana aahil aalam aalee aalim aaliyah aamil aamir aamirah
aamna aanuoluwapo aaqil aarav aarif aarini aariz aarna aarnav aaron aarti aarush aaryan aashi aashif aashir aasif
aasim aatif aatiq aaus aayan aayush aazim aba abaan abayomi abbi abbie abby abdalla abdallah abdelaziz abdelkader
abdelrahman abderrahim abdi abdihakim abdikadir abdirahman abdirizak abdis abdu abdul abdulahat abdulaziz abdulbekir
abdulcemal abdulgazi abdulhadi abdulkadir abdulkerim abdullahi abdulmenaf abdulrahman abdulsamed abdulsemet abdur
abdurrahman abdurresit abdus abe abeba abebi abednego abeer abeiku abel abena abeni abha abhimanyu abhiram abhishek
abid abida abigael abigail abigaili abilio abiodun abiona abiye abosede abraham abram abril abu abubakar abul abuzar
acar acarkan achieng achille achim acikel acilay aclan ada adaeze adak adal adalberto adam adamo adan adaora adas
adasal addie addison ade adebayo adebiyi adebowale adebukola adedayo adedeji adeel adekitan adekola adekunle adela
adelaida adelaide adelardo adelasia adele adeleke adelia adelin adelina adeline adell adella adelle adelmo adem aden
adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adewale
adeyi adhra adi adia adigun adil adila adimu adina aditi aditya adlan adnan adolfo adolph adomas adonis adora
adoracion adria adrian adriana adriane adrianna adrianne adriano adrien adrienn adrienne adrija adunni advaith advay
advik advika adviye adweta adwoa adya aedan afer afia afife afolarin afonso africa afsana aftab aftin afton afua afzal
aga agakisi agapito agastya agata agatha agathe agatka agbegim aggrey aglaia agmur agne agnes agnieszka agnolo agnos
agon agostino agripina agueda agusia agustin agustina ahat ahmad ahmadzai ahmed ahmet ahsan ahsen ahter aida aidan
aideen aiden aijuka aileen ailis ailsa aime aimee ainara aine ainoa aisha aishani aisling aislinn aissatou aistis
aitana aitor aivaras aja ajala ajani ajay ajoke akalan akanmu akar akash akatay akay akbas akboga akcabay akcasu
akcivan akdora akdurmus akgol akgunes akhtar akif akiko akinal akinkunmi akinlabi akinwale akinyi akise akkerman
akmaner akmaral akos akosua akoth akoz akram aksay akshay aksogut aksoy aktemur akua akumaa akumu akver akwasi akwesi
akyildiz al alaa alaaddin alabezek alade alaeddin alain alaina alamu alan alana alanalp alanis alanna alannah alasdair
alastair alattin alaz alba albana albano alberico albert alberta albertha albertina albertine alberto albina alcan
alcides alda alden alderano aldo alec alecia aled aleida aleisha alejandra alejandrina alejandro alejo aleks
aleksander aleksandr aleksandra aleksandras alemsah alena alene aleodor alesha alesia alessandra alessandro alessia
alessio aleta aletha alethea alethia alex alexa alexander alexandr alexandra alexandre alexandria alexandrie
alexandrina alexandru alexe alexia alexis alfio alfonso alfonzo alfred alfreda alfredo algirdas algis ali alia
aliabbas alica alice alicia alicja alida aliihsan alin alina aline alis alisa alise aliseydi alisha alisia alisik
alison alissa alistair alistar alister alix aliyu alize alka alkor alla allan allegra allen allene allie alline
allison allyson alma almasi almast almaz almeda almeta almudena almus alois alok alondra alonso alonzo alparslan
alpcan alphonce alphons alphonse alphonso alpin alpsu alsoy alta altagracia altha althea altinbike altincicek
altinisin altinkaya altogan alton altug alun alva alvaro alvera alvin alvina alwyn alyce alycia alyse alysha alysia
alyson alyssa alzbeta ama amac amada amadeo amado amador amahle amaia amaira amaka amal amalia amancio amanda amandeep
amando amani amar amara amarachi amarilis amarjit amaro amaya ambar ambrose ambrosio amedeo amedeu amelia amelie
amelija america americo ami amico amie amilcar amin amina aminata aminatu amit amita amleto ammar ammie amoke amol
amon amondi amope amor amos amparo amre amri amrit amrita amruta amy amy-lee amy-leigh amza ana anabel anabela
anacleto anahera anaida anais anamaria anamika anargul anaru anas anasa anastacia anastasia anastasie anastasiia
anastasio anastazie anastazja anatolie anay anca ancuta anda andela anderson andic andile andor andra andrada andras
andre andrea andreas andree andreea andrei andreia andres andrew andria andrian andrii andrius andriy andrzej andwele
andy aneela aneirin anemona aneta anett anette anezka angalia angavu angela angele angeles angelia angelica angelika
angelina angeline angelino angelique angelita angella angelo angharad anghel anghelina angie anglea angus anh ania
anibal anica aniela anika aniko anil anirudh anisoara anissa anisur anita anitra anjali anjanette anjolaoluwa anju
anka ankit ankita anmol ann anna annabel annabell annabelle annah annak annalee annalisa annalise annamae annamaria
annamarie annastacia anne anne-marie anneliese annemarie annet annetta annette annibale annice annie annis annmarie
annunziata anoni anouk anowara ansaldo anselma anselmo ansh antal antanas antek anthony antim antione antionette
antoaneta antoin antoine antoinette anton antone antonela antonella antonello antonette antoni antonia antonie
antonietta antonin antonina antonino antonio antoniu antony antos antwan anunciacion anup anusha anuta anvi anwar
anwen anya anyango aodhan aoibheann aoibhin aoibhinn aoife apaydin apolena apolinar apolonia april araba arabella
araceli aracely aradhana aral aram aran aranka aranzazu arben arcan arcelia archie ardell ardella arden ardis ardit
ardith aretha argu arham ari ariadna arian ariana arianna arianne ariel ariele arielle arif arifa arifcan arijus arike
ariki arikol arin arina arinola aripinar arisoy aristide aristides aristita arjeta arjun arkadiusz arkut arla arleen
arlen arlena arlene arletta arlette arlie arline arlo armahan armand armandas armando armida arminas arminda arnaldo
arnas arnaude arnetta arnita arnold arnoldas arnoldo arnost arnulfo aroa aroha aron aronas arpad arpag arran arron
arsenie arsenio arshad arta artan artem artemio artemisa arthur artie artur arturas arturo aru arun aruna arunas
arunima arusi arvilla arvydas arwel arwen arya aryan arziye asa asad asadullah asake asalet asali asani asanti asatira
asdrubal asha ashan ashely asher ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashok ashraf ashton
ashwin asia asif asim asiman asir aslanhan asliye asma asmau asmini assunta astrid asu asuncion ataahua atagun atalay
atanur atasagun atatore ataur atena atenulf atfat atgun atharv atheel athena athman athuman athumani ati atiena atieno
atif atilgan atilhan atilio atinuke atiyye atnan attaf attila atul aubrey audie audra audrea audrey audrius audry
augusta augustas auguste augustin augustina augustine augusto augustus aundrea auraq aurea aureja aurel aurelia
aurelian aureliana aureliano aurelie aurelija aurelio aurica aurimas aurora aurore ausra ausrine austin austine ava
avelina avery avi avis avni avram avsin avtar avunc awa awadil awamil awamiri awan awani awena awero awesi awhina
awilda awj awlya awmar awrad axenia axinte aya ayaan ayamin ayan ayana ayanna ayasun ayaydin aybet aybora aycagul
aycan aydar aydinbey aydinc ayduru ayesha aygonenc aygutalp ayhan ayinde ayinke aykut aykutalp ayla aylil ayman
aynilhayat aynimah aynul ayo ayodeji ayodele ayoka ayomide aypar aysan aysar ayseana aysema aysenur aysevim aysoy
aysuna aytek ayten aytoz aytuna ayub ayulker ayush ayushman ayvas ayyaruk ayyubi azaan azad azade azahar azahara azam
azban azeeb azeglio azeneth azettin azhar azize azizi azizur azucena azuolas baaba baahir baaizeed baaqee baaqir
baaree baashir baasim baasit baba babar babara babasola babatunji babawale baber babette baccio bachittar badawi
badegul badr bagdas bagdat baghyawati baha bahaa bahaddin bahadurjit bahari bahati bahittin bahiy bahtinur bailey
bailie bairbel bakari bakhshi baki balatekin balazs balbir balca baldassare baldev baldomero balduino baleegh balendra
balhaar bali balinda balint baljiwan balli baltas baltasar balvan balveer balvinder balwinder bambad bambi bandile
banel banjeet banu baqar baqir barak baraka baran barasa barbar barbara barbera barbie barbora barbra barbu baris
bariscan barkha barna barnabas barney barr barraq barrett barry barsen bart bartek bartlomiej bartolome bartolomeo
bartolomeu barton bartosz bartus basaam basarab basay baseer basel basem bashaar bashaarat bashan bashar basharat
basheer basheerah bashir basia basienka basilio basim basir basma basok basriye bassam batal batirhan batool baturay
baudelio bautista baydu baykan bayman bayruhan baytal bayzettin bazam bea beata beatka beatrice beatrix beatriz
beauden bebe beca beckie becky bedi bediriye bedri bedrich bedwyr begim begona begum behiza behrem behzad bekbay
bektasi bela belen belgizar belia belinda belkize bella bellisan bello belva ben benard benas bence bendeguz benedek
benedetto benedict benedita benek bengibay beniamin benice benigna benigno benita benito benjamim benjamin benn
bennett bennie benny benoit benol benone benson benta benton benvenuto beppe beray bereket beren berenice berezat
berfin bergen berhane berivan beriye berkal berki berksay bernabe bernadett bernadette bernadine bernard bernarda
bernardino bernardita bernardo berneice bernetta bernice bernie berniece bernita berran berrin bert berta bertalan
bertha bertie berto bertram bertrand besey beshte besin besnik bess bessie beste beth bethan bethann bethany bethel
betina betsan betsey betsy bett bette bettie bettina betty bettye beulah bev bevan beverlee beverley beverly beyda
beyhatun beyler beyzade bezek bhanumati bhavani bhavesh bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe
bhekokwakhe bhupinder biagio bianca bianka bibiana bibuwa bican bidayet bienvenida bilaal bilal bilay bilender bilgen
bilginur bilgutay bilha bilkay bilkisu billie billie-jo billy billye biltas bimala bina binay binbasar binh biniam
binisik binta biodun birben birgit birgul birousk birsan birsen bisar bishakha bitul bizhan blahoslav blaine blair
blake blanaid blanca blanche blanduzia blanka blas blazej blazena blerim blodwen blythe bo boaz bobbi bobbie bobby
bobbye bodhi bogatimur bogdan bogdana boglarka bogusia bohdan bohumil bohumila bohumir bohuslav bolanle bolatito
boleslav boluwatife boma bonface boniface bonifacio bonita bonnie booker borahan boratas borbala boris borivoj borja
bortecin borys bosibori botond boyce boyd boynak bozbag bozena bozenka bozerk boztas brad bradford bradley bradly
bradut brady bramwel branda brandee branden brandi brandie brandon brandusa brant branwen bravin braxton brayden
breandan breanna breanne bree brenda brendah brendan brendon brenna brent brenton bret bretislav brett brian briana
brianna brianne brice bridget bridgett bridgette bridgit brigette brigid brigida brigita brigitta brigitte brijesh
brinda britany britney britni britt brittani brittany brittney brittni brock broderick brodie bronach bronagh bronwen
bronwyn brooke brooklyn bruce bruna brunilda bruno bryan bryant bryce brychan bryn brynn bryon bryony bucur buddug
buenaventura buffy buford buget buhari bujar bukky bukola bulunc bunmi bunyamun buraid burakhan burc burcuhan bureyre
burl burt burton busara bushra busisiwe busra busranur buyrukhan byron cabir cadi cadog caetana caga cagdan caglar
caglasin cagveren cahal cahir cai cailin cailum caio caitlin caitlyn caitriona caius cakar cakirca calcedonio caleb
calim calin calista calisto calixta calixto callan callie callum calogero calti calum calvin calvince camelia cameron
cami camil camila camilla camille camillo camilo cammie camok campbell canan canberk candace candance candela
candelaria candelario candelas candeniz candi candice candida candido candie candis candyce canfeza cangur cannur
canseven cansin cantemir cantez canur cao caoilfhionn caoimhe caoimhin caolain caolan caomhan capkan capucine cara
caradog caragh caren carey cari caridad carie carin carina carisa carissa carl carla carleen carlene carletta carley
carlie carline carlito carlo carlos carlota carlotta carlton carly carlyn carma carman carmel carmela carmelina
carmelita carmella carmelo carmen carmina carminho carmon carol carolann carole carolee carolina caroline carolyn
carolyne carolynn caron carren carri carrie carrol carroll carson carter carwyn cary caryl caryn carys casandra
casemiro casey casi casian casiana casie cassandra cassidy cassie catalin catalina catarina caterina cathal catharine
catherine cathey cathi cathie cathleen cathrine cathryn cathy cati catina catinca catrin catrina catrinel catriona
cavit cavuldur cayetana cayetano caz cazimir ceara cebesoy cebrian cecelia cecil cecila cecile cecilia cecilio cecily
cedide cedric cedrick cedrin ceferino ceinwen celem celena celeste celestina celestine celestino celia celikkan
celikyurek celilay celina celine celso celt cemalettin cemiyle cenan centrine cerasela cerci cercis ceri ceridwen
cerys cesar cesare cetinsu cevale cevheri cevikoz cevregul ceyhun cezar cezara cezary cezayir chaaya chad chadwick
chaitaly chaitanya chakradev chakradhar chakrika chamali chaman chameli champak chan chana chanakya chanchal chanda
chandan chandani chandra chandran chandresh chanel chang changaz chaniya chantal chante chantel chantell chantelle
charan charanjit charis charise charissa charisse charita charla charleen charlene charles charlesh charlette charley
charlie charline charlotte charmaine charo charolette charvi chas chashida chasity chasmum chatresh chatura chau
chauncey chausiki chavvi chawish chaya che chebet chege cheikh chelangat chelo chelsea chelsey chelsie chema chen
chepkemoi chepkoech chepkorir cheragh cheri cherie cherise cherith cherly cherotich cherri cherrie cherryl cheruiyot
cheryl cheryle cheryll chester chet chetan cheung cheusi cheyenne chiamaka chiara chibuzo chidi chidimma chidinma
chigozie chijioke chinedu chinelo chinwe chinyere chioma chipukizi chiquita chita chizoba chloe chong chris chrissy
christa christabel christal christeen christel christelle christena christene christi christian christiana christiane
christie christin christina christine christoper christophe christopher christy chrystal chucho chuki chukwudi
chukwuemeka chun chung chus chuy cian cianan ciara ciaran ciarrai cicely cidal ciera cierra cihan cihandide cilga
cillian cinda cindi cindoruk cindy cinerk cinthia cintia ciprian cipriana cipriano ciriaco cirillo cirino ciro cisem
civgin clair claire clara clare clarence claribel clarice clarine clarisa clarissa clarita clark claud claude
claudette claudia claudine claudio claudiu clayton cledwyn clelia clemence clement clemente clementina clementine
clemmie cleo cleopatra cleophas cleora cleta cleto cletus cleveland clifford clifton climaco clint clinton cliodhna
cliona clive clodagh cloe clotilde clwyd clyde codie codin codrin codrina codrut codruta cody cogay cohen cokan colby
cole coleen coleman coletta colette colin colins colleen collen collette collin collince collins colm colpan colton
coluccio colum columbus conal conall conan concepcion concetta concha conchita conchur conn connie connor conor conrad
conrado consolata constanca constance constanta constantin constantina constanza consuela consuelo copur cora coralia
corazon cordelia cordell cordie coreen corene coretta corey cori corie corina corine corinna corinne coriolano corliss
cormac cornel cornelia cornelio corneliu cornelius cornell corrado corrie corrina corrine cortez cortney corvin cory
coskun cosmas cosme cosmin cosmina costache costantino costanzo costel costi costica costin courteney courtney craig
crenguta crescencia crin crina crissy crista cristal cristea cristen cristi cristian cristiano cristie cristin
cristina cristine cristinel cristobal cristofor cristopher cristy cruz csaba csilla csongor ctibor ctirad cuheyna
cuman cuneyit curro curtis custodia custodio cynan cyndi cynthia cyprian cyril cyrus cythia daamin daanish daanyaal
daawood dabbah dabir dacian daciana dafina dafne dafydd daghfal dagistan dagmar dagmara dai daiana dainess dainius
daire dairine daisey daisy daiyaan dakhil dakota daksh daksha dakshesh dalaja dalan dalbir dalia dalibor dalila dalili
daljit dalkilic dallas dalmas dalton damaris dameer dami damian damiano damien damife damilola damini damion damlanur
damon damurah damyanti dan dana danae dancan dancun dane danelle danette dani dania danial danica daniel daniela
daniele danielius daniella danielle danika danilo danis danish danita danjuma danka danna dannette dannie dannielle
danny danson dante danuse danusia danut danuta danyelle dao daphine daphne dara darain darby darci darcie darcy darek
darell daren daria dariana darija darika darin dario darius dariusz darla darleen darlene darline darnell daron darpan
darragh darrel darrell darren darrick darrin darron darryl darryn darsh darshan darwin daryl dastageer daud daudi dave
davey david davida davina davis dawid dawidek dawit dawna dawne dawud dayamai dayar dayita dayle dayna dayyaan daz
dazza deaglan deana deandra deandre deane deangelo deann deanna deanne dearbhail dearbhaile dearbhla deb debbi debbie
debbra debby debi debora deborah debra debrah debroah decebal declan dedra dee deeann deena deepa deepak deepika deeqa
deger degmeer deha dei deian deidra deidre deiniol deio deirbhile deirdre deividas deji dejuan del delana delbert dele
delena delfina delfino delia delicia delil delilah delinda delisa della delma delmar delmer delois delora delores
deloris delpha delphia delphine delroy delwar delyth demarcus demetra demetria demetrice demetrio demetrius demi
demi-lee demi-leigh demilade demirbuken demiriz demirok demiryurek dena deneen denes denese deng denice denis denisa
denise denisha denita deniz denizalp denkel denna dennis dennise denny denver denys denzel deon derek derfel deri
derick derkay dermot derrick dervla deryanur des deshawn desiderio desirae desiree desmond despina dessie detra dev
devansh devi devika devin devinder deviner devon devona devorah dewayne dewey dewi dewitt dexter dezso dharmesh dhriti
dhruv dian diana dianah diane diann dianna dianne diarmuid dickson dida didina diedra diedre diego digna diken dilan
dilara dilawar dilcan dilder dilfeza dilhus dilip dillon dilsat dilsitan dilwyn dilys dimas dimitrina dina dinah
dincer dinckol dincsu dinesh dinis dino dinu diogo dion dione dionigi dionisia dionisio dionna dionne dipak dipta
dirican dirlik dismas dita divya dixie diya diyar dmitri dmitry dmytro doaa dobroslav dochia doganalp dogannur
dogansah doguhan doina dolensoy dollie dolores doloris dolphine dolun domantas domas domenic domenica domenico
domhnall domi dominga domingo dominic dominick dominik dominika dominique dominque dominyka dominykas domitila domnica
domonique don dona donal donald donalda donatas donatella donatello donato doner donetta dong donita donn donna
donnell donnie donny donovan donte donya dora dorathy dorcas dorcus doreen dorel dorene doretha dori dorian doriana
dorie dorin dorina dorinda dorine dorinel doris dorita dorli dorota dorotea dorotha dorothea dorothee dorotheea
dorothy dorotka dorottya dorris dorsey dortha dorthea dorthy doru dorukhan dottie doug dougie douglas douglass dovie
dovile dovydas doyinsola doyle draga dragos drahomira drahoslav drahoslava dreama drema drita dritan drucilla drusilla
dshawn duane duarte duc ducu dudley duha duilio dulce duma dumisani dumisile dumitra dumitrana dumitru duncan
dundaralp dunia durab duracan durante durdali durgadin durmusali durodola durrusehvar dursadiye duruk duruoz dusan
dustin duyguhan dwain dwayne dwight dyan dyfan dyfed dylan eadaoin eakumbu eamon eamonn earle earlean earleen earlene
earline earnestine eartha easter eba ebere eboni ebrima ebuakil ebuka ecaterina ecegul ecemis ed eda edaviye edda
eddah eddie eddy edel edelmira edelmiro eden edgar edgaras edgardo edgubay edhitha edie edina edinah edison edita
edith edmond edmund edmundo edna edoardo edona edouard edu eduard eduarda eduardo edvardas edvinas edward edwardo
edwin edwina edyta edythe eesaa eesha efa efe effie efil eflatun efrain efren efser eftimia eftimie efua egenur eghosa
egidijus egle ehan ehsaas ehsan eidvile eifion eijaz eileen eilidh eilir eilis eilish eimantas eimear eimer eimhear
eira eiravati eirian eirlys eirwen ejaz ejiro ejlaal ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekavir
ekbal ekber ekene ekiya ekmel ekow ekta ekundayo ekundu el-amin ela eladio elaf elaina elaine elamiye elana elanor
elayne elba elbert elda elden eldon eldora eldridge eleanor eleanora eleanore elease elemer elena eleni elenor elenora
elenuta eleonora eleonore eleri eleuterio elfed elfriede elgin elhan eli elia eliabeth eliakimu eliana elias elicia
elida elifnur eligia eligio elijah elin elinor elira elis elisa elisabet elisabeta elisabeth elisaveta elise eliseo
elisha eliska elissa eliud eliza elizabeth elizbeth elizebeth elkana elke ella elladio ellen ellie elliot elliott
ellis ellsworth elly ellyn elma elmer elmira elmo elna elnora elnur elodia elodie elois eloisa eloise elosy elouise
elove eloy elphas elpidio elroy elsa elsie elton eluned elva elvan elvera elvia elvie elvin elvina elvira elvis elwood
elwyn elyse elzbieta elzunia em ema emal emanoil emanuel emanuela emanuil emeka emelda emelia emelina emer emerson
emese emigdio emiko emil emile emilee emilia emilian emiliana emiliano emilie emilio emilis emilly emily emin emirsan
emis emlyn emm emma emma-louise emmaculate emmah emmanuel emmanuelle emmet emmett emmie emmitt emmy emogene emory
emperatriz emran emrullah emrys emyr ena enamul encarna encarnacion encarnita enda endre endrit enedina eneida enes
enfes enfys enginiz enid eniko eniola ennio enoch enock enola enrico enrika enrique enriqueta ensari enya enzi enzio
enzo eoghan eoin ephantus epifania epifanio eral eraldo erasmo erastus eraycan erbay erbil ercihan erdemer erdibay
erdogan erdursun erem eremia erenalp erensoy ergener erginel ergonul ergul ergun eric erica erich erick ericka erik
erika erikas erin erincer eris eritrea erjon erkan erkilic erkinel erksoy erlene erlinda erline erma ermanno ermelinda
ermenegildo ermes ermutlu erna ernest ernestas ernestina ernestine ernesto ernie erno erogul eroz errol ersat ersec
ersel ertan erten ertun ertuncay ervaniye ervin erwin eryildiz eryk eryn erzsebet ese esenbay esengun esenturk
esfandyar eshan eshana esi esim eskinalp esmanperi esmatullah esmeralda esna esperanza espiridion esref essie esta
esteban estefania estela estell estella estelle estera esther estrella esupofo esyllt eszter etelka etelvina ethan
ethel ethelene ethelyn ethyl etienne etizaaz etta ettore euan eufemia eufrosina eugen eugene eugenia eugenie eugenio
eugine eula eulalia eun eunan eunice eusebia eusebio eusebiu eustaquio eustatiu eutimio eutropio eva evaldas evaline
evalyn evalyne evan evance evangelina evangeline evangelista evanghelina evans evaristo evcimen evde evelia evelin
evelina eveline evelyn evelyne everett everette everline everlyne everton evette evie evita evon evonne evrim evrimer
ewa ewan ewatomi ewelina ewka ewunia exie eyob eyyup ezekiel ezequiel ezgin ezgutekin ezio ezra fabia fabian fabiana
fabio fabiola fabricio fabrizia fabrizio fadekemi faderera fadi fadila fadile faduma fadumo fady fae fahad fahari
faheem fahmi fahmida fahrullah fainche faisa faisal faizan faize falak falan falguni fallon fami fanaka fane fanni
fannie faqid farah faraj faraja faras farhad farhan farhana farhiya fariba farida farijika fariq faris farjana farooq
farrah fartun farzad farzana fatema fatigul fatih fatima fatinur fatma fatmanur fatmir fatou fatoumata fatuma faustas
faustina faustino fausto fauzia fawad fawzia fay faye fayez fayize fazli fazlul fazul fe feargal fearghal febe fedele
feden federica federico federigo fehim fehintola fehmiye feisal felecia felica felice felicia feliciana feliciano
felicidad felicita felicitas felipa felipe felisa felisha felista felister felistus felix felton femi feng fenni
ferahdiba ferat feraye ferdinand ferdinando ferdous feremez ferenc fereshteh fergal fergus ferhan ferihan ferinaz
fermin fermuta fernanda fernando ferne fersan feryas ferzi festus fetullah feyha feyruz feyzin feza ffion fflur ffraid
fiadh fiamma fiaz fibikemi fidaye fidel fidela fidelis fidvi fiifi fikayomi fildan filiberto filip filipa filipe
filipek filippa filippo filit filmon filofteia filomena finbar finlay finn fintan fiodor fiona fionn fionntan
fionnuala fiorenzo fiorino firdevis firouz fitan fitnat fito fitzroy fiyaz flamur flavia flavio flaviu fletcher flo
floare floarea flor florance florea florence florencia florencio florene florenta florentin florentina florentino
floretta florian floriana florica florida florim florina florinda florine flossie floy floyd flynn folake folashade
folu fonda forrest fortunata fortunato fouad fowsia frado fran france frances francesca francesco francie francina
francine francis francisc francisca francisco franciszek franck franco francois francoise franek frankie franklin
frankline franklyn frantisek frantiska franus fraser frazer fred freda freddie freddy frederic frederica frederick
fredericka frederico frederique fredia fredo fredric fredrick freeda freida freya frida fridah frieda fritz frusina
fryderyk fugen fulgencio fulvio fumiko fung funmi funmilayo fuzuli gabel gabi gabino gabita gabor gabriel gabriela
gabriele gabrielius gabriella gabrielle gabrysia gaetano gagan gail gaja galasso galen galip galo gambo ganesh ganga
ganim ganiye gao gareth garfield garima garmon garnett garrett garry garth gary gaspar gaspare gaston gastone gathoni
gaurang gaurangi gaurav gauri gaurika gautam gautami gav gavin gayathri gaye gayla gayle gaylene gaylord gaynell gaz
gazel gazza gbadebo gbenga gbolahan gbowoade geanina gearldine gediminas gedion geetika gelengul gelsomina gelu gema
gemma gena genaro gencaslan gencay geneva genevieve genia gennie genoveva gentiana geoff geoffrey geofrey george
georgel georgene georges georgeta georgetta georgette georgia georgian georgiana georgianna georgie georgina georgine
geraint gerald geraldine geraldo gerallt geralyn gerard gerardo geray gerda gergely gergo geri germaine german germana
geronimo gerri gerry gertha gertie gertrud gertrude gertrudis gervasio gerwyn gesare geta gethera gethin getrude
geunor gez geza gezim ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam ghasaan ghassan ghauth
ghawth ghayoor ghazala ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina
ghirmay ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gia giacinto giacobbe giacomo
giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco giang gianina gianluca gianluigi gianmarco gianna
gianni gianpaolo gianpietro gibson gica gicu gideon giedre giedrius gifty gigel gigi gil gilbert gilberto gilda giles
gilles gillian gilly gilman gina ginger ginny gino gintare ginyas gioacchino gioachino gioele gioffre gionata giorgia
giorgian giorgiana giorgio giosue giovanna giovanni girik girindra girish girolamo gisela gisele giselle gita gitau
githinji gitonga giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustino giz gizella gladis glady
gladys glauco glenda glendora glenn glenna glennie glennis glenroy glenys glinda gloria glyn glynda glyndwr goda
godfrey godofredo godwin goffredo gohar gok gokay gokbudun gokce gokcebalan gokcil goken goknur gokperi goksev gokten
golam golda goldie goli golnaz goma goncafer goncalo gonen gonzalo gopal gordon gorgunay gorklu goronwy gorsev gosia
goyo gozel gozem gracia graciana graciano gracie graciela gracjan grady graeme graham graig grainne granville gratian
gratiana gratiela grayson graziano graziella grazyna grazynka greca greco greer greg gregg gregoire gregor gregoria
gregorian gregorio gregory greta gretchen gretta grigore griselda grover gruffudd gruffydd grzegorz grzesiek guadalupe
guarino gucal gucluer gucyeter gudrun guglielmo gugu gugulethu guido guilherme guillaume guillermina guillermo guiomar
gul gulab gulaga gulay gulbani gulbeyan gulbiye gulce gulcegun guldam gulder guldunya guled gulegen gulel gulenay
guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulistan gulkadin gulluhan gulmisal
gulnaziye gulozge gulper gulsa gulsahin gulsalin gulselin gulseref gulseren gulsevil gulshan gulsiye gulsu gulter
gulus gulzadiye gulzar gumustekin gunar gunaydin gunbir gunden gunduzalp gunebakan guneet guneri guney gungordu
gungoren gunkurt gunsel gunsen gunser gunver guo gurarda gurbir gurcharan gurcuye gurdeep gurdev gurelcem gurinder
gurjit gurmeet gurmukh gurpal gurpreet gursal gursharan gurten gurvinder gus gussie gustas gustavo gustaw gusztav guto
guvercin guzey gwen gwenan gwenda gwendoline gwendolyn gwenllian gwenn gwennan gwenno gwerfyl gwern gwilym gwion
gwladys gwydion gwyn gwyneth gwynfor gwynne gyongyi gyorgy gyorgyi gyozo gyte gytis gyula haben habib habiba habibe
habibu habibullah habibur haciali hacile hadi hadija hadithi hadiza hadrey hae haf hafiza hafsa hafsat hafwen hagos
hai haiba haider hailey hajnalka hakikat hal hala haleema halenur haley halidun halima halina halinka halisi haliye
hallie haluk halyna hamad hamdi hameed hami hamid hamidullah hamis hamish hamisi hamiyet hamsini hamza hana hanan
hanbiken hanedan hanh hani hania hanif hanim hanja hank hanna hannabel hannah hannelore hans hansultan haralamb
haralambie harambee harbans harbhajan harbinaz hardeep hardik hardip hari harinakshi harinder harini haris harish
harita hariz harjinder harjit harjot harlan harland harley harmeet harminder harnail harold haroldo haron haroon
harpal harper harpreet harriet harriett harriette harris harrison harry harshil harun haruna harvey harvinder hasan
hasbek hasgul hashiki hasina hasret hassan hatem hatima hatin hattie hauwa havali havse hawa hawar hawehindi hawys
hayali hayat haydee hayden hayder hayel hayleigh hayley hayret hayrunnisa haywood hazeem hazine hazrat heather heba
hector hedd hedvika hedwig hedy hee hefin hei heide heidi hejar hekima hekime hekmet helal heledd helen helena helene
helga heliodoro hellen hels hema hemal hemang hemangini hemani hemant hemi heniek henife henri henrieta henrietta
henriette henrik henrique henry henryk heracleea heraclio herbert herberto heriberto herlinda herman hermelinda
hermenegildo hermina hermine herminia herminio hernan hernando herschel hershel hesbon hester heti hettie heulwen
heulyn heva heyvetullah hezniye hezron hibo hicsonmez hidaya hidir hien hieu hifzullah hilaria hilario hilary hilayda
hilda hildah hilde hildegard hildegarde hildred hillary hilma hilton hina hindal hinet hinewai hipolito hiral hiram
hiroko hisham hitesh hiwa hoa hoang hoani hobert hodan hodari holley holli hollie hollis holly hong honore hooyo
horace horacio horatiu horea horia hortencia hortense hortensia horymir hosea hoskadem hossein houda houston howard
hoyt hredhaan hritik hu huang huban hubert huda hudavent hudson huey hugh hugo hugues hui huia hukumdar hulda huma
humaira humaiya humayun humberto humeyra humphrey hunalp hunor huong hurdogan hurican hurmet hurside huruyet huryasar
husain husmen husnuhal hussain hussam hussein huw huy huzaifa huzuri hye hyman hynek hyon hyun hywel iacob iain ian
iancu ianis ianto iara iasmina ibaad iban ibidapo ibironke ibn ibolya ibraaheem ibraheem ibrahim ibrahima ica icimbike
ida idalia ide idell idella idik idika idil idiris idrees idris idwal ieremia iesa iesha iestyn ieuan ieva ifan
ifeanyi ifechukwu ifeoma ifor ifrah iftikhaar iftikhar ifunanya iga ige igi ignac ignacia ignacio ignacy ignas ignazio
igne igor igorek ihab ihaia ihor ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham ijaya ijli ikbal ike ikenna ikeoluwa
iker ikhlaas ikiz iklim ikraam ikram ikramah ikrimah ikshita ila ilalmis ilan ilana ilaria ilarie ilarion ilbek ilda
ildefonso ildem ildes ildiko ildiz ileana ilene ilgi ilhan iliana ilie ilim ilinca ilir ilkbahar ilkim ilklima illtud
ilmafer ilona ilper ilse ilsu ilteris iluminada ima iman imany imara imaran imelda imge imogen imogene imran imre
imren imrihan ina inam inancli inaya incifir indali inderjit indi india indie indira indrajit indre inell ines ineta
inez inga inge ingeborg inger ingrid ingrida inigo inioluwa inmaculada inna innes inocencio inocentiu insaf intihap
ioan ioana ioanina iola iolanda iolo iona ione ionel ionela ionelia ioneta ionica ionut iorwerth iosefina iosif
ippazio iqra ira iren irena irene iretioluwa irfan iridenta irina irine irinel irish irma irmantas irmgard irungu
irvin irving irwin irya iryna isa isaac isaack isabel isabela isabell isabella isabelle isack isaiah isaias isak
isatou isaura isaya iscan isela iseoluwa isha ishaan ishani ishanvi ishaq ishita ishola ishrat ishwar isiah isidora
isidoro isidro isikay isiman isin isis isla islime islwyn ismael ismail ismet ismik isobel isoken isra israel isreal
issa issac issack istvan itanya itohan ituri itziar iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivan
ivana ivanna ivecen iveta ivette ivo ivona ivone ivonne iwan iwo iwona iwonka iyabode iyadunni iyiyurek izaaz izabela
izabele izel izgu jaabir jaafar jaan jabbaar jabeen jaber jabir jabr jabulani jac jacalyn jacek jacinta jacinto jack
jackeline jacki jackie jackline jacklyn jackson jaclyn jaco jacob jacobo jacopo jacqualine jacque jacquelin jacqueline
jacquelyn jacquelyne jacquelynn jacques jacqui jacquiline jacquline jacqulyn jad jada jadwiga jadzia jae jael jafar
jafet jaffer jagat jagdeep jagdish jagjit jagrati jagvi jahanara jahangir jahanzeb jahdami jahdari jahi jahiz jahm jai
jaime jaimie jairaj jairus jake jakob jakub jalaal jalal jalees jaleesa jalia jalil jalsa jama jamaal jamal jamar jame
jameel jameela jamel james jamey jami jamie jamie-lee jamie-leigh jamil jamila jamison jammie jan jana janae janaki
janani janay jane janeen janek janel janell janelle janene janessa janet janeta janeth janett janetta janette janey
jangwa janice janie janina janine janis janita jankat jann janna jannette jannie janos januja janya japhet japheth
jaqueline jared jarlath jarmila jarod jaromir jaroslav jaroslava jaroslaw jarrett jarrod jaruthip jarvis jas jasbir
jasdeep jase jasia jasiek jasiri jasleen jasmeet jasmin jasmina jasmine jasmit jason jaspreet jasvir jaswinder jatin
jatinder jaunita javad javan javed javi javier javiera jawad jaxon jayde jayden jaydon jayesh jayme jayne jayshree
jayson jaz jazmin jazmine jc jean jeana jeane jeanene jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie
jeannine jebet jecinta jed jedidah jedrzej jeet jeevika jeff jefferey jefferson jeffery jeffrey jeffry jelagat jelani
jemimah jemma jemutai jen jena jenaro jenel jenell jenelle jenette jeni jenice jenifer jeniffer jenine jenipher jenise
jenna jennefer jennette jenni jennie jennifer jenniffer jenny jeno jepchirchir jepchumba jepkemoi jepkoech jepkorir
jepkosgei jeptoo jerald jeraldine jeramy jere jeremi jeremiah jeremias jeremy jeri jerilyn jermaine jerold jerome
jeromy jeronimo jerono jerop jerotich jerrell jerri jerrie jerrod jerrold jerry jeruto jerzy jesca jesenia jesica
jesmin jess jesse jessenia jessi jessica jessie jesus jesusa jettie jewell jez jhalak jide jie jignesh jill jillian
jim jimena jimmie jimmy jin jina jindrich jindriska jing jiri jirina jitendra jitka jiyan jo joan joana joanie joann
joanna joanne joao joaquim joaquin joaquina joash jocelyn jodee jodi jodie jody joe joeann joel joella joelle joellen
joesph joetta joey joginder johana johanna john johnathan johnathon johnetta johnie johnna johnnie johnny johnson
johnstone joi jokubas jolan jolana jolanda jolanta joleen jolene jolie jolynn jon jona jonah jonas jonatan jonathan
jonathon jonell jonelle joni jonna jonnie jono joojo jools joram jordan jordana jordi jordon jorge joris jorja jorune
jose josef josefa josefina joselyn josep joseph josephat josephina josephine josette josh joshua josiah josie joslyn
jospeh josphat josphine josue jovita joyce joycelyn joye joyline jozef jozsef jua juan juana juanita juanito jude judi
judie judit judita judith judson judy julcia julee julek jules juli julia julian juliana juliane juliann julianna
julianne julie julie-anne julien juliet julieta juliette julio julissa julita julius juliusz julka juma jumaane jun
junaid june jung junita juozas jurek jurgita justas justin justina justinas justine justiniani justus justyna jutta
juwon jyoti kaamil kaashif kaazim kabeer kabir kabiru kacey kachela kaci kacie kacper kacperek kacy kadeem kader
kadiatou kadinana kafeel kahir kahu kahurangi kai kaia kaiser kaitlin kaitlyn kaja kajetan kajji kajus kala kalbi
kaleb kaleem kaleema kaley kalgay kali kalina kalman kalpana kalpit kaluwa kam kamal kamala kamaljit kamar kamau kami
kamil kamila kamini kamran kamrul kamya kanak kandace kandef kandi kandice kandy kane kanini kanpulat kanta kaombwe
kapagan kara karaamat karabas karaca karaer karakucak karam karama karan karanbay karani karanja karanjit karatas
karcan kardelen kareem karel karen karey kari karie karim karimi karin karina karine karissa kariuki karl karla
karleen karlene karley karlukhan karmen karol karolcia karolina karolis karoly karolyn karon karren karri karrie
kartik karwan karyl karyn kasam kasandra kasey kashan kashangaki kashif kashish kashmir kashvi kasia kasie kasienka
kasif kasim kaskazi kassandra kassie kassim katalin katana katarzyna kate katelyn katerina kateryna kathaleen
katharina katharine kathe katherin katherine kathern katheryn kathey kathi kathie kathleen kathlene kathlyn kathrine
kathryn kathryne kathy kathyrn kati katia katie katie-louise katina katlyn katrice katrina kattie katy kauri kausar
kauthar kaveh kaver kavita kavurt kavya kawa kawkab kawthar kay kayagun kayden kaye kaygusuz kayit kayla kaylee
kayleen kayleigh kaylene kayrabay kaysan kaz kazi kazim kazime kazimierz kazuko kealan keanu kecia keegan keelan
keeley keely keena keenan keesha keeva kefser kehinde keiko keira keisha keith keji kel kelami kelechi keli kellee
kelley kelli kellie kelly kelly-anne kelly-marie kellye kels kelsey kelsie kelvin kemar kemboi kemuma kemunto ken kena
kendall kendra kendrick kenedy keneth kenisha kenna kennedy kenneth kennith kenny kent kenter kenton kenya kenyangi
kenyatta kenyetta keri kerime kerman kermit kerri kerrie kerry kerubo kesha keshia kestutis ketan kete kev keven kevim
kevin keya keyaan keyvan kez kezban keziah khaalid khaan khadeeja khadija khaled khaleda khalid khalida khalil khamani
khamisi khanh khanyisile khloe khrystyna khurram kia kiaan kiah kian kiana kiapo kiara kiarie kibafupia kibar kibet
kibibi kiburi kidane kiera kieran kiesha kieth kifaye kijana kijani kike kikelomo kiley kilicbay killian kilonzo kim
kimani kimanzi kimathi kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbilio kimeu kimiko
kimutai kimya kinaya kindra kinel kinga kingston kinubi kinuthia kinyanjui kinyua kiojah kioko kip kipchirchir
kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo
kipngeno kipngetich kipras kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kiran kirat kirby
kirgiz kiri kirk kirpal kirsten kirstie kirstin kirsty kirui kisha kisima kitan kitti kiume kivilcim kiwara kiyasi
kizil kiziltunc kizzy klara klaudia klaudie klement klodian kocabas kocak kockan koech kofi koha kojo koker koktas
kolawole koldan komal koncagul kondo konguralp konrad konradi konstanty kopan kora koray korede korey kori korir
korkmazalp kornel kornelia kornelija korugan kory kosemen kosgei kosi kosisochukwu kosukhan kotryna kotuz kourtney
kovu kraig kris krish krisha krishna krista kristal kristan kristel kristen kristi kristian kristie kristin kristina
kristine kristof kristofer kristopher kristupas kristy kristyn kristyna krisztian krisztina krisztofer kritika krysia
krysta krystal krystian krystle krystof krystyna krzysiek krzysztof ksawery kuba kubran kubus kuchanua kuddusi kujoe
kujtim kulbir kuldeep kuldip kulsoom kulsum kulwant kulwinder kum kumral kunle kuria kursad kurt kurtis kurunzi
kusiima kutay kutgun kutun kveta kvetoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwan kwasi kweku kweli kwesi
kwok kyalo kyara kyla kyle kylee kylie kym kymberly kyong kyra kyung laban labeeb labib labinot lacey lachlan laci
lacie lacramioara lada ladan ladislau ladislav ladislava ladli ladonna laeeq laetitia lahiah lai laika laila lailati
laini laiq laith lajita lajlaj lajos lakeisha lakesha lakeshia lakhbir lakisha laksh lakshit lakshmi lale lalo lamar
lamberto lameck lamia lamin lamont lan lana lando landon lanell lanette langalibalele langat lani lanita lanny lanre
laoise laqeet laquisha laquita lara larae laraine larhonda larisa larissa laronda larry larue larysa lascar lashanda
lashawn lashonda lashunda laszlo lata latanya latasha lateef latesha latia laticia latif latisha latonia latonya
latoria latosha latoya latrice latricia latrina lau launa laura laure laureano laureen lauren laurence laurene laurent
laurentia laurentiu lauretta laurette lauri laurian laurice laurie laurine laurita laurynas lavada lavanya lavera
lavern laverna laverne lavina lavinia lavon lavonda lavonia lavonne lawana lawanda lawanna lawerence lawrence
lawrencia layla layth laz lazar lazaro lazzaro leah leana leandra leandro leann leanna leanne leatha leatrice leda
ledun leeann leeanna leeanne leela leena leesa leif leigh leighann leila leilani leire leisa leja leke lekha lela
leland lelia lemuel len lena lenah lenard lenka lenna lennie lenny lenora lenore lenuta leo leocadia leocadio leola
leon leona leonard leonarda leonardo leoncio leone leonek leonel leonie leonila leonor leonora leonore leontin
leontina leopoldina leopoldo leora leordean leos leota lera lere leroi leroy lerze les lesa lesia leslee lesley lesli
leslie lessie lester leszek leta letha leticia leticija letitia letizia lettie letty leung leusa levente levi levis
lewis lex lexi leyla leyli leyre lezize li lia liam liana liane liang liban libby liberto libni libor libuse lica
licia lida lidia liepa ligia ligita lila lili lilia lilian liliana liliya lilla lillian lillie lilly limazah limon lin
lina linah linas lincoln linda lindah lindsay lindsey lindy linet linette ling linh linnea linnie lino linsey linus
linwood lioara lionel lipika lirie lisa lisa-marie lisandro lisbeth lise lisette lisha lissa lissette lita liu
liudmyla livia livingstone livio liviu liwia liyaaqat liyaqat liz liza lizabeth lizbeth lizette lizzie lleu lleuad
lleucu llew llinos lloyd llyr llywelyn lodovico logan lohit loice loida lois loise lola lolita loma lon lona
londisizwe londiwe loni lonna lonnie lonny lopa lora loraine lorcan loredana loree loreen lorelei loren lorena lorene
lorenza lorenzo loreto loretta lori loriann lorie lorin lorinda lorine lorna lorraine lorretta lorri lorrie lory
lottie lou louai louann louanne louella louie louis louisa louise lourdes lourenco louvenia lovella lovie lowell lowri
loyce loyd lu luan luana luann luanne luay lubna lubomir lubos luc luca lucas luce lucentiu luchino lucho luci lucia
lucian luciana luciano lucie lucien lucienne lucila lucile lucille lucina lucinda lucio lucius lucja lucrecia lucretia
lucretiu lucrezia lucy lucyna ludek ludie ludmila ludovic ludovica ludovico ludvik lue luella lufen luigi luigina luis
luisa luise luisina luiza luka lukas lukasz lukaszek luke lula lulu lulzim luminita lumir luna luned lungile luo lupe
lupita luqmaan luqman lura lurline lusia lut lutf lutfi lutfur luther luvenia luwam luyanda luz lwandile lyda lydia
lydiah lydie lyla lyle lyman lyn lynda lyndon lyndsay lyndsey lynell lynelle lynette lynley lynn lynne lynnette lynsey
lynwood lyudmila maahir maajid maalik maanas maanav maawiya maaz maazin mabad mabel mable mabli mabon mac macarena
macaria macario macauley macharia machelle macide macie maciej mack mackenzie macsen macy madaha madalena madalin
madalina madaline madalyn madani maddie maddison madeleine madeline madelyn madge madhav madhavi madhu madie madini
madison madiyan madlyn madoa madog madonna madyan mae maegan maeve mafalda magaly magan magaret magda magdalena
magdalene magdaline magdolna magdusia magen maggie maha mahad mahali maham mahaz mahbeer mahboob mahbub mahdee mahdi
mahdy maheen mahendra maher mahesh mahfooz mahfuj mahfuz mahi mahigul mahika mahir mahira mahja mahmood mahmoud mahmud
mahnaz mahsun mahter mahulena mai maia maida maimuna maina maingi mair maira mairead mairi mairtin maisha maisie maite
maja majani majd majdi majdy majeed majid majka majorie mak makau makayla makeen makena makini makokha makori maks
maksude maksur maksym maksymilian makunga makuu malachy malak malcolm malcom malek malena malgorzata mali malia malik
malika malina malinda malisa malissa maliza malkit mallory malvina malwina mamadou mamen mamie mammie mamun manaaki
manaia manal manan manawa manbir manda mandeep mandi mandla mandlakhe mandy manish manisha manjeet manjit manjula
manoj manola manole manolo manon manpreet mansoor mansurali mantas mante manthan manu manuel manuela manuelita manus
manya maqsood mara maraea maranda marc marcantonio marcel marcela marcelina marcelino marcell marcella marcelle
marcello marcellus marcelo marcheta marci marcia marcial marciano marcie marcin marcinek marcio marco marcos marcu
marcus marcy mared maree mareikura marek maren marga margaret margareta margarete margarett margaretta margarette
margarida margarite margarito margart margaud margaux marge margeret margery margherita margie margit margo margorie
margot margret marguerita marguerite margurite marharyta mari maria mariah mariam mariama marian mariana marianela
mariann marianna marianne mariano maribel maribeth maricela maricica maricruz marie marie-claire mariel mariela
marietta mariia marija marika marilee marilena marilou marilu marilyn marilynn marin marina marinel marinela marini
marino mario marioara mariola marion marisa marisela marisol marissa maristela marita maritza mariuca marius mariusica
mariusz mariya mariyam marjani marjorie marjory markas marketa markita markus marla marlana marleen marlena marlene
marlo marlon marlyn marlys marna marni marnie maroof marquerite marquetta marquita marsha marshall marta martha marthe
marti martim martin martina martine martino martirio marton marty martyn martynas marva marvin marwa marwan mary marya
maryalice maryam maryan maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn maryse
marysia marysienka marzena masako masar maside masika masinde masood massimiliano massimo masum masume matas matei
matej mateo mateus mateusz mathew mathias mathilda mathilde matias matilda matilde matiu matous matteo matthew
matthieu mattia mattie matty matunda matyas maua maud maude maudie maura maureen maurice mauricio maurilio maurine
maurizio mauro maurycy mavis mavuno maxi maxie maximiano maximilian maximiliano maximino maximo maxine maxwel maxwell
maya mayada maybell maybelle maye mayme maynard maynur mayra mayte maz mazen mazie mazlum mbithi mboya mbugua mburu
mcebisi mckenzie mckinley meabh meagan meaghan mebrahtu mechelle mecide mecit meda medeja medi mee meena meera
mefarettin mefharet meg megan megha meghan meghana meghann mehdi mehdiye mehmed mehmetzahir mehmood mehran mehret
mehrigul mehwish mei meibh meinir meirion mekhala mel melaha melania melanie melany melba melchor meleknur meleri
melihcan melikkan melina melinda melisa melissa melissia mellie mellisa mellissa melodie melonie melony melul melva
melvin melvina melvine melynda memili menfeat mengi menguc menisan menna merba mercedes merche mercyline merdi mereana
meredith meredydd mererid merfyn merhawi meri meridith merilyn merim merle merlene merlin merna meron merri merrill
mertel merva mervin mervyn meryeme meryl merzuk meshack meshur mestur mesude metinkaya metrine meurig meveddet
mevludiye mevlut meyhanim mezide mia micael micaela micah michael michaela michal michale michalek michas micheal
micheala michel michela michelangelo michele micheletto micheline michell michelle michelotto michiko mick mickey
micki mickie micky mieszko migdalia migle miguel miguela miguelina mihaela mihai mihail mihaly mihangel mihin mihnea
mihrab mihret mihriye mikaela mikaere mikayla mike mikel mikey mikki miklos mikolaj mikulas mikus mila milada milagro
milagros milan milana milay milcah milda mildred milena milford milissa milka milkah millard millicent millie milo
milos miloslav miloslava milosz milton miluse mimi mimoza mina minahil mindaugas mindi mindy minenhle minerva minesh
ming minh minibe minna minnie minodora mioara miquel mira mirabela mirain miranda miray mirbadin mircea mirco mireia
mireille mirek mirela mireya miriam miriama mirian mirjeta mirko mirna miron mirona miroslav miroslava miroslaw
mirriam mirta mirtha miruna misbah mishal mishat misra missy misti misuli mitali mitch mitchel mitchell mitchelle
mitesh mitica mitrut mittie mitu mitzi miyesser mizan mizanur mizgin mizhir mkarkara mlungisi mnqobi modesta modesto
modou modupe moe mofifoluwa mohamed mohamedi mohammad mohammed mohamud mohan mohinder mohini mohsen mohsim moinul
moira moises mojgan mojisola mojisoluwa mojmir mollie molly momanyi momina mominul momtaz mona monalisa monia monica
monicah monika monique monir monis monroe monserrate monte montserrat monty moraa moradeke morag morayo moreen morena
morenike moreno morfudd morgan morine morolake morris morteza morton morus mose moses moshe mosinmileoluwa mostafa
mosunmola motunrayo mouna moureen mourib mourine moussa moyosore mozell mozella mozelle mrihani mst mthokozisi muarra
mubarak mubetcel mucahit mucellib mucevher muchiri mudassar muema mueni muferrih mufide mufit mugambi mugber mugdha
mugendi mugo mugur mugurel muhallil muhammad muhammed muhammet muhazzim muhima muhip muhiye muhyettin mui muia muiruri
mujde mujib mukbile mukesh mukhlis mukhwana mukramin mukrume muktedir mulayim mulele muli mulugeta mulwa mumbi mumo
mumtaze muna munene munezzer mungai munif munir munni munyao munyoki muratcan murdo muret muriel muriithi murimi murit
murithi muriuki murray musa musafet musaffa musammat musau musee musembi musemma mushtaq musila muslum mustafa musure
musyoka musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua
mutuku mutunga muturi muvaffak muvahhide muveddet muzdahir muzekker muzhir mwamini mwanajuma mwanamisi mwangangi
mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myfanwy mykhailo mykola mykyta myles myong
myra myrddin myriam myrle myrna myron myrtice myrtie myrtis myung mzamo naadir naail naajy naasih naasir naathim
naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila nachiket nacio nada nadeem nades nadezda nadhir nadia nadiia
nadim nadine nadr nadzia nae naeem nafasat nafees nafesa nafii nafile nafis nafisa nafula naglis nahashon naheed
naiara naib naide naila naim naima nair najair najam najeeb naji najib najibullah najma najuma najwa naki nakia nakip
nakisha nakita naksh nakul nalan naliaka nalini nam nan nana nanci nancie nancy nandini nando nandor nanette nanjala
nannette nanni nannie nansi naoimh naoise naom naoma naomh naomi naomy napoleon napoleone narcis narcisa narciso
naresh nargis narhanim narinder nas nashipie nasiba nasima nasir nasiru nasra nasreen nasrin nasuf nat natalia natalie
nataliia natalio nataliya natalka natalya natan natanael nataniel natasa natasha natasza nate nath nathalie nathan
nathanael nathanial nathaniel nathari natividad natnael natosha naveed naveen navid nayan nayara nayfa nayil naz
nazanin nazar nazaret nazario nazende nazi nazia nazidil nazimet nazir nazlihan nazlim nazma nazmul ndegwa nderitu
ndirangu nduku ndumiso ndunge ndungu nduta neal nebih nebiha necdat nechifor necilal necmettin necva ned nedas nedda
nedra neel neelam neelima neema neena neeraj nefaret nefiye neha nehemiah nehip neil nejdet nekesa nel nela nelah
nelda nelia nelida nelima nell nella nelle nellie nelly nelson nelu nelutu nena neoma neptun nerea nereida neriban
nerijus nerim neringa nerissa nerys nesfe nesip neslinur nesrin nessa nessie nesta nestor neta netra nettie neva
nevaeh neval nevgin neville nevise nevsal nevsale newroz neyran nezengul nezihi nezize nga ngaire ngamia nganga ngari
ngeni ngigi ngoc ngozi ngugi nguyen nhlanhla nhung nia niall niamh niara nicanor niccolo nichelle nichifor nichol
nichola nicholas nichole nicholus nicki nickie nickolas nickole nickson nicky nico nicoara nicodemo nicodemus nicodim
nicol nicola nicolae nicolaie nicolas nicolasa nicole nicoleta nicoletta nicolette nicolle nicolo nicu niculina
niculita nicusor nicuta nida nidal nidhi nidia nidra nieves nige nigel nigesa nighat nigmet nihai nihal nihan niharika
nikau nikhil niki nikia nikita nikki niko nikodem nikol nikola nikole nikolett nikoletta nikora nila nilcan nilda
nilesh nili nilima nilo niloufar nilsa nilufar nimakoah nimco nimesh nimo nimra nimrat nina ninetta ninfa ninioluwa
ninka nino niraj nirgul nirja nirmal nisha nishtiman nita nitara nitesh nitin nixon niyazi niyilolawa njabulo njagi
njenga njeri njeru njiru njogu njoki njoroge njozi njue njuguna nkazimulo nkechi nkiruka nnamdi nneka noa noah nobantu
nobuhle noe noelia noella noelle noemi nojus nokulunga nola nolan noma nomagugu nomalanga noman nomasonto nomathalente
nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla nonjabulo nonso noor nora norah norbert norberto noreen
norene norica norine norma norman normand norris nothando nour noura nourhan noxolo nozibusiso nozizwe nqobizitha
ntimi nuala nudret nuhu nula nuno nura nural nurbanu nurcan nurda nurdeniz nuretdin nurey nurgil nurhayet nuria nuriat
nurice nuriyet nurkan nurmelek nursan nurseda nurser nursim nurtac nuru nurul nurullah nurveren nusrat nuta nuur nuyan
nwabudike nyaboke nyaga nyakundi nyamai nyambura nyanchama nyasi nyawira nydia nyla nyoka nyongesa nyoni nyota nyuki
nzioka nzomo oana oba obaid obanijesu obdulia obed obi obianuju obinna oceane ochieng ocie octav octavia octavian
octaviana octavio octaviu odalis odalys odell odessa odette odhiambo odhran odika odilia odis odkanli odongo oduor
oeshi ofelia oganer oge ogechi oget oghene ogooluwa ogulbas ogurata ogus oguzman oisin ojas ojasvi okanay okbay oke
okechukwu okello okguclu okkas okoth oksana okseven okturemis okturk okumu okyalaz ola oladare oladimeji olaf
olajumoke olakunle olalla olamide olanrewaju olansile olasunmbo olca oldag oldrich oleg olegario oleh olek oleksandr
oleksandra oleksii oleksiy olen olena oleta olga olgierd olha oli olimpia olimpian olimpiu olin oliva oliver olivia
olivie olivier olivija oliviu oliwia oliwier oliwka olka ollie ololade oloo oluchi olufunke olufunmilayo olumorotimi
oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwaseyi
oluwole olwen olwethu olympia om oma omaca omair omaja omar omari omeir omer omid omisha omkaar omobobola omobolanle
omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omriye omur omya ona onat
oncel ondieki ondrej oneida onel onesmus ongay ongen oni onkar onofre onsal onuker onurcan onursu onveer onyango
onyeka onyinye oonagh ophelia opiyo opwonya ora oralia oran oranli orazio orcin oren oreofe orestas oreste orfhlaith
orfiye orgun oriana orik orinder orla orlagh orlaigh orlaith orlando ornella orpha orsolya ortak ortansa oruc orval
orville oryurek osagie osama osas osaze oscar osha osian oskar osman osogo ossama ossie ostap osunleke osvaldo oswaldo
otakar otay otha otieno otilia otis oto ottavio otto ottone otylie ouida ouma ousmane ovidio ovidiu oviya ovun owain
owais owen owena owethu owi owino owuor owyn oyenike oyindasola oymak ozakan ozalpsan ozana ozansu ozaslan ozay ozbay
ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozella ozerdinc ozertem ozge ozger ozgun ozgur ozinal ozioma
ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozyurt pablo paca pacifica paco padma
padraic padraig padraigin pahal paige paker paksu pallavi palma palmer palmira paloma palwinder pam pamala pambe
pamela pamelia pamella pamfil pammy panagachie panait pancho pandora panfilo panini pankaj panya paola paoletta paolo
param paramjit paraschiva paride paris parisa parker parminder parsa parth particia parvaneh parvati parveen parvez
parvin pascal pascual pascuala paskalia pasqual pasquale pastora patka patrica patrice patricia patricie patricio
patrick patrik patrina patrizia patrizio patru patrycja patryk patti pattie paul paula pauletta paulette paulica
paulina pauline paulinka paulino paulius paulo pauric pavani pavel pavla pavlina pavlo pawan pawel pawelek payam paye
payton paz peadar pearce pearle pearlene pearlie pearline pearse pedr pedro pegah peggie peggy pehlil pekkan pelaji
pelayo pellegrino pembesin penelope peng penina peninah penney penni pennie pepe pepita pepito percy peredur peren
perinur peris perla perlita permun perry pervaiz pesent pete peter peterson petey petr petra petras petre petrica
petrina petrisor petrit petro petrona petronela petru petrut petruta peyton phanice phelix phil philemon philip
philippa philippe philippine philis phillip phillis philomena phineas phoebe phuong phylis phyliss phyllis pia piaras
piedad pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre piersanti pietro pijus
pilar pili pina pio piotr piotrus pippa pirahmet piran piroska pius placido plesu plinio polly pompeo pompilia
pompiliu pomponio poncio pooja popobawa porfirio porsha portia povilas prabhjot pradeep prakash pranav praneel pranit
prashant pratima pratyush praveen preeti prem premysl preston pricilla primitiva primitivo prisca priscah priscila
priscilla priscillah prisha pritam priti priya priyanka profira prudencia prudencio przemyslaw puccio puiu puja pumbaa
punam purcek purificacion purnima pushpa pushti qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim
qais qaiser qamar qani qanit qareeb qarin qaseem qasid qasif qasim qatadah qawee qay qay-yoom qays qendrim qiana qiang
quadir quan quang qudamah quddoos qudoos queenie quentin quiana quincy quinn quinter quintin quinton quique quirino
qurban qusay qushi qutaybah qutb qutub quynh raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar
rabb rabbaanee rabbani rabbiye rabecca rabee rabi rabia rabiah rabih rabit rach rachael rachana racheal rachel rachele
rachell rachelle rachit rachita rachna racquel rada radek radeke radha radhee radhika radi radim radka radomir
radoslav radoslaw radovan radu raducu radvile rae raeann raed raees rael raewyn rafa rafael rafaela rafal rafalek
rafan rafay rafee rafeek rafeeq raff raffaele raffaella raffaellino raffaello rafi rafia rafih rafila rafiq rafique
raghav ragheb raghib rahab rahat raheel raheela raheem rahel rahela rahima rahiye rahma rahmatullah rahmet rahul
raimondo raimundo raina raj rajab rajan rajata rajesh rajeshri rajinder rajiv rajni raju rakesh rakide raksha raleigh
ralph raluca rama ramadan ramadhan raman ramesh rami ramila raminta ramiro ramon ramona ramonita ramunas ramune ramzi
rana ranae ranbir randa randal randall randee randell randi randolph rani rania ranieri ranjit ranveer raphael raquel
rasa rasha rashad rashid rashida rashidi rashmi rasul raul ravi ravinder rawiri rayaan rayan raye rayford rayla
raylene raymon raymond raymundo rayna raza razi razia razvan reagan reatha reba rebaz rebbeca rebbecca rebeca rebecca
rebeka rebekah rebihat rebin recepali reda reece reem refet refik refugio regan regena regenia reggie regina reginald
regulo rehaan rehana rehema rehime rehman reid reina reinaldo reka rekha relu remazan rembrandt remedios remigio remus
remy rena renae renaldo renata renate renato rene renea renee rengul renia renita renu renzo reshma reshoni resulcan
reta retha retta reuben reva revza rex rey reyansh reyes reyna reynaldo reza rezan rezaul rezin rezzak rhett rhian
rhianna rhianne rhiannon rhisiart rhoda rhodri rhona rhonda rhun rhydian rhydwen rhys ria rian rica ricarda ricardas
ricardo riccardo ricciotti richard richelle richie rickey rickie ricky rico rida ridhi rifkiye rigoberto riham rikki
riley rima rimante rimsha rina risa risalet risasi rishi risper rita ritu riya riziki rizwan robbie robbin robby robel
robert roberta robertas robertina roberto robina robinson roble robt robyn rocco rochell rochelle rocio rodah roddy
roderick rodger rodgers rodica rodney rodolfo rodrick rodrigo rogelio roger rohaan rohan rohat rohit roise roisin
rojda rojin rojnu rojus rokas rokeya roksana roksolana roland rolanda rolandas rolando roldan rolf rolland roma romana
romanita romario romelia romeo romina romolo romona romualdas romulo romulus ron rona ronald ronaldo ronan ronda roni
ronith ronke ronna ronni ronnie ronny rono roopa roosevelt roque rory ros rosa rosalba rosalee rosalia rosalie
rosalina rosalind rosalinda rosaline rosalva rosalyn rosamond rosana rosann rosanna rosanne rosaria rosario rosaura
roscoe roseann roseanna roseanne roseline rosella roselyn roselyne rosemarie rosenda rosendo rosetta roshan rosia
rosie rosina rosita roslyn ross rossana rostislav rotich rowan rowena roxana roxane roxann roxanna roxanne roxelana
roxie roy roya royce roz roza rozalia rozella rozhin rozsa rua ruairi ruari ruaridh rubani ruben rubie rubin rubina
rubye rudolf rudolph rudra rudy rueben rufina rufino rufus ruggero ruggiero rugile ruhide ruhiu ruhsat ruhugul ruhul
rui rukhsana rukia ruknettin rula rumana rumeysa rungo rupa rupert ruperta ruperto rupinder ruqayya ruqayyah rusen
rushil ruslan rusne russ russel russell rusul ruta ruth ruthann ruthie ruwaihim ruxanda ruxandra ruy ruzena ryan ryder
rysia ryszard ryte rytis saabir saad saadat saadatu saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib
saariyah saba sabah sabahat sabari sabas sabatino sabbir sabeeh saber sabettin sabih sabihe sabil sabin sabina sabine
sabiq sabir saboor sabra sabrina sabur saburah sacha sachi sachiko sachin saci sadaka sadan sadao sadaqat sadat sade
sadeed sadek sadeti sadia sadie sadiki sadiman sadiq sadittin sadiye saeed safa safaa safet safia safii safinaz safiri
safiya safta safura sagal sagcan sagit sahal sahar sahat sahdiye sahena sahigul sahil sahinbey sahinder sahir
sahmettin sahnuray sahra sai saida saidi saim saima sair saira sairah saire sajid sajida sakip saksham sal saleh salem
salena sali salim salimet salina salkin sallie sally salma salman salome salomea salomey salomon salud salurbay
salvador salvatore salvi sam samahat samaksh samama samaneh samanta samantha samar samara samarth samatar samatha
sameer samesh sami samia samiha samina samir samira sammie sammy samrawit samson samu samual samuel samurtay samwel
samweli sana sanavber sanaya sancak sancar sancho sanda sandalio sandeep sandel sandi sandile sandor sandra sandro
sandu sanford sangeeta sani sanjay sanjeev sanjuana sanjuanita sanli sanora santa santana sante santiago santina
santino santo santos santosh sanur sanya sanziana saoirse saood sapna saqib sara sarabi sarabjit sarafina sarah
sarah-jane sarah-louise sarbast sarbjit sarfraz sargin saricabay sarina sarita sarka saroj sarpkin sarthak sarunas
sarya sasha saskia sathvik satia satinder satnam satpal satrettin saturnina saturnino satwinder satya saul saulius
saumu saumya saundra sauti sava savak saverio saveta savina savita savki savni sawsan sayan saydam saygin sayin saynab
sayrak sazime scarlett scot scott scottie scotty seamus sean sean-paul seana seanan seaneen seanna seb sebastian
sebastiano sebastiao sebastien sebattin sebigul sebla sebrina secgul secme seda sedife seema sefer sefi sefiye
segilola segismundo segun seha sehamet sehel sehreban sehrish sehza seif sejda sekim selaheddin selale selam selamawit
selatin selcen selcuk selena selene seler selime selina selma selmin selvi semat semender semenica semhar semine
semrin semsettin semsinisa senait sencar sendogan seniha senkal sennur seona sepideh seracettin serafeddin serafina
serah serban serda seref serena serezli serfinaz sergei sergey sergio sergiu sergius serhat serhatmehmet serhii serhiy
serina serma serman sernur serol servinaz seth seun sevcan sevdi sevdinar seve severiano severin severina severino
severo sevgen sevginur sevican sevim sevindik sevket sevketfeza sevla sevsevil seyda seydo seye seyfullah seyhan seyi
seyithan seymour seyyide sezal sezen sezginbas sfiso sha shaban shabana shabnam shadrack shafiq shafiqul shafqat
shagufta shahanara shaheen shahid shahida shahin shahnaz shahram shahzad shaikh shailesh shaima shaina shaista shakeel
shakira shalini shalonda shameka shamika shamim shamsa shamsuddeen shamsul shan shana shanda shandra shane shaneka
shanell shanelle shani shania shanice shanika shaniqua shanita shanna shannan shannen shannon shanon shanta shante
shantel shantell shanza shaquille shara sharan sharda sharee sharen shari sharif sharita sharla sharleen sharlene
sharmin sharon sharonda sharron sharyl sharyn shashi shasta shaun shauna shauneen shaunna shaurya shavon shavonne
shawana shawanda shawn shawna shawnda shawnee shawnna shay shayla shayna shayne shaz shazia shazza shea sheela sheena
shehu sheila sheilah sheilla sheillah shekoni shela shelba shelby sheldon shelia shelley shelli shellie shelly shelton
shem shemar shemika shena shenita sheraz sheree sheri sherie sherif sherilyn sherita sherko sherley sherly sherlyn
sherman sheron sherrell sherri sherrie sherrill sherron sherryl sherwood sheryl shida shiela shilan shilpa shima shira
shirin shirina shirlee shirleen shirlene shirley shirly shiv shivani shivansh shoaib shon shona shonda shonna shoshana
shpend shpresa shravya shreya shu shwan shyam siamak sian sibonelo sibongile sibusisiwe sibusiso sica sid sidar
siddharth sidki sidney sidonia sidra sienna sifa sifuna sigfrido sigita signe sigrid sihawukele sijuade siku sila
silan silanur silas silondile silva silvana silvester silvestre silvestro silvia silvian silviana silvie silvio silviu
simao simas simber simeon simi similoluwa simina simion simisola simiyu simo simon simona simonas simone simonetta
simphiwe simphiweyinkosi simran simranjit simten sinasi sindy sinead sinica siobhan siofra sion sione sioned siper
siphesihle sirap siriol sirivan sirriye sital sithembiso siti sittik siu siwan siya siyabonga siylihan skender
skolastika skye skyla skylar slavena slavomir slawek slawomir slyvia smaranda smilte smita sneha sobia socorro sofia
sofiia sohail soheila sohel sohret sokmen solange soledad solma solomiia solomon somadina sommer somtochukwu sona
sonad sonal sonali sonam sondra songurkan sonia sonja sonnur sonu sonya soo sook sophia sophie sophie-louise sophy
soraia soran sorana soraya sorcha sorin sorina sosimo souad souma sowande soydaner soykan soykut soyler soyselcuk
sozer spencer speranta sphiwe srwa stace stacey staci stacia stacie stacy stan stana stanca stancu stanford stanislav
stanislava stanislaw stanislawa stanley stanton starla starr stas stasia stasiek staszek ste stefan stefana stefanel
stefani stefania stefanie stefano steffan steffanie stela stelian steliana stella stellah steluta stepan stepanka
steph stephaine stephan stephane stephani stephanie stephany stephen stephene stephenie stephine steve steven stevie
stewart struan stu stuart su suat suayp subomi subutiye sucaad sucaettin sudi sudie sudiksha sueann suellen sufia
sughra suha suhani suheyda suk sukhbir sukhdev sukhjit sukhvinder sukhwinder sukri sukufe suleiman suleyla sulhi
sultane sulwen sumaira sumaya sumayya sumera sumerya sumeyye sumit sunay sunel suner sungara sunil sunita suphi suraj
surendra suresh surinder surjit susam susan susana susanita susann susanna susannah susanne susen sushil sushma susie
suvari suzan suzana suzann suzanna suzanne suzer suzette suzie suzy svatopluk svatoslav svetlana svitlana swala swaleh
swati sybil syble sydney syed syeda sylivia sylvester sylvia sylvie sylwek sylwia synthia syreeta szabolcs szilard
szilveszter szilvia szymek szymon ta ta-tanisha taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha
tabetha tabish tabitha taciddin tacnur tadas tade tadeas tadeen tadeo tadeusz tafari tafazal tagangul taha tahaw
tahaw-wur tahawwur taheem tahir tahira tahmaseb tahmeed tahmid tahmina tahoor tahseen tai taial taimur taine taisir
taiwo taiye taj tajammal tajammul tajudinn tajus takatifu takisha talal talat talayer talfryn talha talhah tali talia
talib talibe taliesin talisha tama tamala tamam tamanna tamar tamara tamas tamatha tamati tamaydin tambika tameika
tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tammara tammi tammie tammy tamra tamsin tamu tana
tanak tanay tanbay tandogdu tane tanesha tangaroa tangela tangul tanhan tania tanika tanimu tanir tanish tanisha tanja
tanmayi tanna tanpinar tanses tansev tansig tanta tanti tanveer tanvi tanya tanyolac tanyu tanzeela tao tara tarah
tarak taran taranci taras tarek tarfaan tariq tarlochan tarsem tarsha tartis taryn tasar tash tasha taskan tasleem
taslima tasvir tatiana tatu tautvydas tawana tawanda tawanna tawkeel tawnya tayaydin taygan tayla taylak taylor tayyab
tayyibe tayyip te teber tecimer tecla ted teddy teea teena teerth tega tegan tegid tegwen tehmina tej tejas tejinder
tekbay tekecan tekiner tekle teknaz teksoy telemaco telim telmo temeka temidayo temime temirhan temistocle temitope
temizkal temucin tena tenisha tennie tennille tenvir teo teobaldo teodor teodora teodoro teodosia teodosio teofil
teofila teofilo teohari teona tera tercan tere tereasa terence terenia teresa terese teresia teresiah teresita tereska
teressa terez tereza terezia teri terina terlan terra terrance terrell terrence terresa terri terrie tesfay tesfaye
tesha tesni tess tessa tessie tetiana tetyana tevs teybet tezcan tezol thabani thabisa thabisile thabiti thad thaddeus
thalente thalia thandazile thandeka thandiwe thando thang thanh thao thea theda thelma thembeka thembekile thembile
thembisile theo theodor theodora theodore theophile theresa therese theresia theron thersa thi thibault thibaut
thierry thomas thomasina thomasine thresa thu thuo thurman thuthukile thuy tia tiago tiana tianna tiare tiarna tiarnan
tiberia tiberiu tibor tiburcio ticen tiegan tien tiernan tierra tiesha tiffani tiffanie tiffany tiffiny tigin tillie
tim timea timmy timotei timoteo timothee timothy timurtas tina tinal tinca tincuta tirdad tirion tisa tisha tishk
titas titi titilayo tito titus tivadar tiziana tiziano toan tobi tobias tobiasz toby tod todd todor tofazzal togan
toker toki tokoz toktug tokunbo tola tolonbay tolu tolulope toluwani toluwanimi toma tomas tomasa tomasz tomek tomeka
tomi tomika tommie tommy tomoko tomori tomos tomurcuk tomus tonda toney tonguc toni tonia tonicha tonie tonino tonja
tonny tono tony tonya tope topuz torel torhan tori toribio torquato tory tosha tosia towanda toya tracee tracey traci
tracie tracy traian trang travis trefor trena trent trenton tresa tressa tressie trev treva trevor trey tri tricia
trina trinh trini trinidad tripti trish trisha trista tristan triveni triya trudi trudie trudy trula truman trung
trystan tsegay tsehay tsuma tuan tudor tudora tudorita tudosia tudur tuere tufani tugcan tugce tugrulhan tugtas tui
tukelalp tukufu tule tulin tullio tulun tumer tumkurt tunahan tuncboga tunckilic tunde tunguc turabi turcan turcein
turgut turkalp turkmen turknur turvi tushar tutkucan tutkun tuyet tuyug tuzeer tuzenur twana twila twm twyla ty tyesha
tyla tyler tymek tymofiy tymon tymoteusz tyra tyree tyreke tyrell tyrese tyron tyrone tyson ubaadah ubadah ubaid
ubaidah ubaldo ubay ubayd ubaydullah uberto ubeydullah ubika ucan ucbeyi ucchal ucgul uche uchenna udant udarsh uday
udeen udeera udyati ufukay ugan uge ugne ugo ugochi ugolino ugur ugurkan ugurtan uhban ujamaa ujunwa ula ulakbey ulfat
ulfet ulises ulka ulke ulkudes ulkum ulu uludag ulugbey uluman ulutay ulysses uma umaarah umair umande umang umar
umberto umer umm ummahan ummahani umman ummet ummuhan umoja umray umusan umutcan unal unek unlen unnati unni unsever
unubol upadhriti upasna upkaar upma uraltay urbano urfettin urhan urishilla urmi urper urrab ursula urszula urvashi
urvi usain usame usha ushan ushindi usiku usman ustun utkarsh utkucan uyanser uygun uzbay uzer uzima uzma uzoma uzsoy
vacibe vaclav vada vafir vahar vahittin vaida vaidas vaishnavi vakare vakris val vala valarie valary valbona valda
valencia valentim valentin valentina valentyna valeria valerie valerio valeriu valero valery vali vallary vallie
valmira valon valorie valter vamakshi vance vanda vandana vanesa vanessa vanita vannessa vansha vanya varenya vargin
varinder varlik varsha varvara vasana vasare vasatika vasco vasi vasile vasilica vasudha vasyl vaughan vaughn vaysal
vecide veda vedant vedat vedhika vedika veena vefia veis vejune velda velia velitdin vella velma velva vena venancio
venceslas vendula venera venessa veniamin venice venita venus vera verda verde verdell verdie verena vergie verim
verla verlene verlie vern verna vernell vernetta vernice vernie vernita vernon verona veronica veronicah veronika
veronique versie vesta veta vezat vezrife vic vicenta vicente vicentia vicentiu vickey vicki vickie vicky victoire
victoria victoriano victorino vida vidal vidhi viet vigilija vihaan vijay vikas vikki vikram viktor viktoria viktorie
viktoriia viktorija viktoriya vildane vilem vilius vilma vilmos vilte vimal vina vinay vinaya vince vincent vincentio
vincentiu vincenza vincenzo vineet vinh vinicio vinnie vinod vio violeta violette viorel viorela viorica vipul virag
viraj virgie virgil virgilio virgina virginia virginie viridiana visarion vishal visitacion vit vita vitalii vitalija
vitalis vitaliy vitezslav vito vitor vitoria vittoria vittorio viv vivaan vivan vivek vivian viviana vivien vivienne
vjosa vlad vladelina vladimir vladimira vladislav vladyslav vlaicu vlasta vlastimil voichita voicu vojtech volodymyr
von vonda vonnie vratislav vrinda vrishti vritti vusumuzi vy vyanjana vytautas vyte waahid waail waajid waceera
wachira wadee wadood wael wafa wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahid wai waida
waimarie wainaina wairimu wajid wajiha wakeeta waldek waldemar waleed walid wallace wally walter walton waltraud
wamalwa wambua wambugu wambui wamwema wanda wang wangari wangila wangui wanita wanja wanjala wanjiku wanjiru wanjohi
wanyama wanyonyi waqar waqas warda warhi waridi warinder warjas warner warsame warwick waseem waseme washington watika
waweru waylon wayne wazir weddy wei wekesa weldon wendell wendi wendy werner weronika weronka wes wesley wesonga
weston whitney widisha wiesia wiesiek wieslaw wieslawa wika wikitoria wiktor wiktoria wil wilber wilbert wilbur
wilburn wilda wiley wilford wilfred wilfredo wilhelmina wiliam willa willard willene willette willia william williams
willian willie willis willy wilma wilmer wilson wilton winford winfred winifred winnie winnifred winny winona winston
winta wioletta wiremu wishi witold wm wojciech wojtek wojtus wonda wong woodrow wriddhish wridesh wu wur wuraola wyatt
wycliff wycliffe wyn wynona xalak xavier xenia xhevdet xiao xie ximena xin xiomara xiti xobeen xu xuan yaa yaaseen
yachana yadavi yadid yadigar yadira yafi yafir yaghnam yagin yagizkurt yagnesh yago yahsi yahsikan yahvi yahya yahyaa
yaiza yakobo yalazabay yalgin yalin yaltirak yaman yamar yameen yamin yamini yan yana yang yanira yanki yannick yaqeen
yaqoot yaqub yar yara yargi yaroslav yasaar yasan yasar yasattin yaseen yasemen yaser yash yashasvi yashawini yashem
yashica yashoda yashodhara yashvi yasin yasinta yasir yasmeen yasmin yasmine yassin yassine yasti yatan yathrib yatin
yauvani yavuz yawar yawer yayak yazan yazeed yazganalp yazgul yee yejide yekbun yekda yelesen yemi yeneral yepelek
yeraz yergha yertan yesenia yesica yesil yesoob yessica yetisal yetta yetunde yevgeniy yevhen yewande yi yigit yildir
yildiz yilma yilmaz ying ynyr yochana yogesh yohana yohane yohannes yoko yolal yolanda yolande yolando yolonda yonas
yonetmen yong yoom yordanos yoruc yoshiko yoshita yosma younes younis yousaf yousef youssef youssra yu yuan yucel
yucelen yug yukiko yuko yulia yuliia yumun yun yunis yunt yurdanur yurdaser yureed yurii yuriy yurtguven yurtseven
yurttas yussuf yusuf yutika yuvraj yves yvette yvonne zaafir zaahid zaahir zaakir zabihullah zabir zablon zac zacarias
zach zacharia zachariah zacharie zachary zachery zack zackariya zackary zaeem zafar zafeer zafir zafrul zahaar zaharia
zaheer zahfer zahi zahid zahida zahir zahnya zahra zahri zahrun zahur zaib zaid zaida zainab zainabu zainub zaira
zaitra zaituni zak zakaria zakayo zakhele zakia zakir zalan zaliha zalmay zaman zamfir zamfira zamir zamzam zana
zandra zane zaneta zansi zara zarar zaraza zarghona zarna zashil zauqi zaweel zayan zayyan zayyir zbigniew zbynek
zbyszek zdenek zdenka zdislava zdzislaw zebirce zeenat zeeshan zehaan zehra zehranur zein zeinab zekayi zelda zelha
zella zelma zemyna zemzem zena zenaida zende zenebech zenek zeng zennun zeno zenobia zenovia zenzele zenzile zerafet
zerdad zeride zevlude zewad zeynelabidin zeyno zhang zhanna zhao zheng zhou zhu ziad ziaur zibuyile zihni zikmund
zilan zilfa zilmil zimran zina zinal zinhle zinnure zion zipporah zita zivile ziyaettin zoe zoey zofia zofie zohra
zohrehan zoila zola zoltan zona zora zoraida zoral zoryana zosia zoya zozan zsanett zsigmond zsofia zsolt zsombor
zsuzsanna zuba zubaida zubair zubeyde zufer zuheyla zuhri zula zulbiye zulema zulfiqar zulfuye zulgarni zulma zumaridi
zumre zuwayhir zuwena zuza zuzana zuzanna zuzia zuzka zwatie zygimantas
"""
)
"""Names that are no English word, or whose word is rarer than the name."""

FIRST_IN_CAPITALS = frozenset(
    """
amber angel april art ash aura barney basil bay beau bella belle berry beryl bill blanch blessing bob bonny brook
brooks bud buster cal candy chase chastity cherish cherry chuck clay cliff coral crystal curt dale dawn dean dell
destiny dick dolly don dot drew duke earl ebony emery ester eve faith fanny fawn fern frank gail gale garnet gay gene
ginger glen grace grant guy hank harmony hazel heath herb honey hope hunter iris ivy jack jade jasper jay jet jewel
josh joy june junior ken kit kitty lacey lance laurel lee les lily major mark mason matt max mel melody mercy merry
mick miles misty ned neville nick noel nova olive pat patty pearl peggy penny pierce piers poppy porter ray rich rick
rob robin rocky rose rosemary ruby rusty sandy sterling stormy sue tad tan tiffany tina tom troy ty una vic victor
viola violet wade walker ward will willow
""".split()
)
"""Names that are words, too: read as names where a capital tells."""

FIRST_BEHIND_CUES = frozenset(
    """
abbey albino ale ales alpha amir angelic angle ani archer aria ascension august autumn bale barb birdie bogus bola
brain brandy brogan buck buddy canal caprice carmine chance charity chi chin christen comfort cooper corona coy dahlia
debs delta den desire diamond dirk divan dusty earnest echo edit elan era eta euros fancy fang flora florin forest
forum foster freeman gala garland garret genie gill glory gruff homer hyacinth imam immaculate innocent ion ivory
jarred job julienne karma king kismet lacy lady lam lama lane lavender laze lea lei liberty long loot lope lore lucky
ma magnolia man maple mar margarita marine marlin marquis marry marvel mate maxim maxima may meta mi min myrtle nacho
nadir nest newton noble non novella opal paddy pan pansy pastor patience patsy peace phoenix pier ping pinkie piper
precious prince princess prudence purity queen raja ram randy rares raven reed rhea rod rogers romaine roman royal
safari salami sang sari savanna savannah scarlet shad shade shams shell sherry sibyl side sierra sol sole son sonata
song sonny soon spring star stew sultan sultana summer sun sung sunny sunshine tam tamer tang tanner tawny tequila
terry tiara tiny tome tone toy trace trinity valentine van veer velvet viva wadi waldo wale warren windy wing woody
yaw yen yip young
""".split()
)
"""Words that are seldom names: read so only where something announces a name."""
