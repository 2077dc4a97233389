"""Family names from many countries, folded: the census of the United States (1990), Faker's lists (MIT), and our own."""

from conversations.findings.redaction.lists.wordlist import WordList

LAST = WordList(
    """
aaaqil aabid aadam aadil aalam aamil aamir aamirah aanei aarif aariz aaron aasif aasim aatiq aazim abaan ababei abad
abascal abatantuono abba abbagnale abbate abbott abdalla abdallah abdi abdiaziz abdifatah abdikadir abdille abdinoor
abdirahman abdow abdulla abdullah abdullahi abel abell abella abellan abercrombie aberhart abernathy abernethy abeyta
abiola ables abner abney aboraa abrafi abraham abram abramczuk abrams abramson abrego abreu abril absher abshire
abubakar abuga abwao accardo acedo acerbi acero acevedo acharya acheampong achieng achison achola achtelik acker
ackerman ackley acord acosta acree acton acuna adadia adair adam adamaszek adamczyk adame adames adamiuk adamow adams
adamski adamson adamu adan adcock addington addis addison adebayo adebisi adegbite adegoke adekunle adelakun adeleke
adelusi ademiluyi aden aderibigbe aderogba adesiyan adetokunbo adewale adeyemi adeyemo adhiambo adinolfi adisa adkins
adkinson adkisson adler adoma adomah adomako adongo adorno adow adrian adu adusei adutwum adutwumwaa adwubi afirifa
afoakwa afolabi afolayan afonja afrakomaa agarwal agazzi agee aggarwal agnesi agnew agostinelli agostini agosto
agrawal aguado aguayo agudo aguero aguiar aguila aguilar aguilera aguilo aguirre agullo agusti agustin agyapomaa
agyapong agyare agyei agyeiwaa agyeman agyemang ahearn ahearne ahern aherne ahlers ahluwalia ahmad ahmed ahn ahner aho
ahortor ahrens ahuja aiello aiken aikens ainsboro ainsworth aitken ajao ajayi ajello ajewole akande akar akca akcay
akdeniz ake akelis akello aker akers akgunduz akhtar akinola akinrinola akins akinwale akinyi akoaa akoth akoto akowua
akram aksu akumu akyaa akyeampomaa akyeampong akyena alabi alamo alanis alaniz alarcon alba albanese albano albaugh
alberdi albero alberola albers albert albertini alberto alberts albertson albin alboni albrecht albright albritton
albu alcala alcalde alcantar alcantara alcaraz alcazar alcolea alcorn aldana alden alderete alderson aldobrandi
aldrich aldridge alegre alegria alejandro aleksa aleksander aleksandrzak aleksiejuk aleman alemany alemdar alessi alex
alexander alexandre alexis alfano alfaro alfieri alfonsi alfonso alford alfred alger ali aliaga alicea alighieri alio
allain allan allard alleman allen aller allerby alleyne allgood allis allison allman allred almagia almagro almansa
almanza almaraz almazan almeida almonte aloba aloisio alonso alonzi alonzo aloo alpert alsina alston alsup altamirano
altera altman alton aluoch alva alvarado alvarez alvaro alve alverez alves alvey amador amaldi aman amanowicz amaral
amaro amat amato amaya ambani ambrasas ambriz ambrose ambrozewicz ambrozik amerson ames amey amick amin amina ammaniti
ammons amo amoa amoah amoako amoakowaa amoanimaa amoasi amoit amondi amor amores amorim amoros amos ampadu ampofo
ampofowaa ampoma amponsa amponsah amundson anand anastasi anaya anders andersen anderson anderton andes andino
andorful andra andrade andre andrearczyk andreasik andrejczuk andreotti andreozzi andres andresen andress andreu
andrew andrews andrukiewicz andrus andruszko andrys andryszczyk andrzejewski andrzejuk andziak angeles angeli angell
angelo anghel angiolello anglada anglin anguiano anguillara anguissola anguita angulo angus angwenyi anichini anima
aniola anjos ankiewicz ankra anne annis annsboro anokye ansa ansah ansboro ansley ansomaa ansomah anson antal antelami
anthony antoine anton antonacci antonczak antonelli antonello antonetti antonini antonio antonioni antonucci
antoszczyk antunes antunez antwi antwiwaa anwar anyango anyanwu anyona aoko ap-rhys apanowicz aparicio apiyo apodaca
apondi aponte aporti apostel appel appia appiah appleby applegate appleton applewhite appling apte aquilar aquino
aragon aragones araiza aramburu arana aranda arango araszkiewicz araujo arbogast arbuckle arce arceneaux archambault
archibald archie archuleta arco arcos ard ardelean ardoin arellano arendarczyk arevalo argan argentero argenti argento
argo arguello argueta argurio ariasso arino ariosto ariza arjona armani armas armata armatys armbruster armellini
armendariz armengol armenta armentrout armijo armitage armstead armstrong arnaiz arnal arnau arnaud arndt arnett
arnette arnold arnott aroca aronson arora arranz arredondo arregui arreola arriaga arribas arrieta arrington arriola
arrowood arruda arsenault arshad arslan arsoy arteaga arthur arthurs artigas artis arvizu arwood arya aryan arzola
asamoa asamoah asante asantewaa asare asberry asbury asenjo asensio asenso ashburn ashby ashcraft ashe asher ashford
ashley ashman ashmore ashraf ashton ashworth asiama asiedu asieduwaa asif askins aslam aslan asmundo asprucci assuncao
aston ata ataa atchison atchley atencio atherton athman atieno atienza atkins atkinson attaway atwal atwater atwell
atwood aubert aubin aubrey aubry aucoin audet audette augustine augustynek auld aulenti ault auma auraq aurora austin
auten autrey autry avalos avant avelar avent averett averill avery avila aviles avina avogadro awadh awadil awamil
awani awinja awino awj awmar awodiran awolowo awuah awuor ayaan ayala ayamin ayandokun aycock ayer ayers ayieko ayllon
aylward ayoola ayotte ayres ayuma ayuso ayyubi azban azcona azevedo aziz aznar azorin baafi baah baaqir baaree baashir
baasim baasit baawia babar babati babato babb babbitt babbo babcock baber babij babin babineaux babiuch babol babtunde
babu baca bach bachanek bachman bacia bacik backman backus bacosi baczkiewicz badal badami bader badia badillo badoer
badoglio badr badu baena baer baez baeza bagby baggett baggio bagley baglioni bagwell baharia bahati bahena bahl bahr
bahri baier bailes bailey baillargeon bailly baily bain baines bains bair baird bajaj bajak bajamonti bajardi bajko
bajwa bak baka bakalarczyk bakare bakari bakiera bakiewicz bakke bakker bakos bakshi bakun bal bala balaguer
balakrishnan balan balas balasubramanian balawender balay balazs balazy balbi balbo balcewicz balch balcom balderas
baldick baldridge baldwin baldys baleegh bali balik balint balla ballance ballard ballenger ballester ballesteros
ballew ballinger ballou balog balogh balogun balotelli baltazar bambad bamidele bamiloye banachowicz banak banas
bancerz bancroft banda bandello bandeville bandi bandyk banek banerjee banik bankston bann bannon banos bansal banta
banuelos banville bany banys bappa baptista baptiste baquero baracca barad barahona barajas baraka baral baran
barankiewicz baranowicz baranowski baranski barasa baraza barba barbarigo barbe barbee barbera barberini barbero
barbier barbieri barbosa barbour barboza barbu barcaccia barcella barcelo barcena barclay barco barcz barczuk barden
bardwell barej bareja barela barese baresi barfield barger barham barhorst baria barillaro barker barkley barksdale
barlog barlow barna barnard barner barnes barnett barnette barneville barnhart barnhill barnum barnwell baro baroffio
barone barongo barozzi barr barracco barragan barral barranco barraq barraza barre barreda barrena barrera barreto
barrett barrick barrientos barriga barringer barrington barrios barrnette barron barros barroso barrow barry barsanti
barszczak barta barteczko bartel bartela bartell bartels barth barthelemy bartholomew bartkowicz bartlett bartley
bartlomiejczyk bartman bartocha bartoli bartolome barton bartos bartosova bartoszak bartoszczyk bartova bartus bartz
bary barzini bas basa basaam basadonna basaj basak baseer bashaar bashaarat basham bashaw basheerah bashir basile
basinger basista baskerville baskin basra bassett bassi bastek baster bastian bastida basu baszak bataglia batal
batalla batchelar batchelder batchelor bateman bates batey batista batiste batlle batog batool batra batson batta
battaglia battelli battisti batton batts baty baucom baudry bauer baugh baugher baughman baum bauman baumann
baumgardner baumgart baumgartner bautista bauza bava bawa bawol baxley baxter baya bayer bayles bayless baylor bayne
bayo bayon bayona bazan bazela bazemore bazin bazydlo bazylewicz bazyluk bazzi beaird beakey beal beale beall beals
beaman beamer beamon beane bearden beardsley beasley beason beasty beaton beattie beatty beaty beauchamp beaudette
beaudoin beaudry beaulieu beaumont beauregard beccaria beccheria becerra bechtel bechtold becker beckett beckford
beckham beckley beckman beckner beckwith becnel bedard bedell bedford bedi bednar bednarczyk bednarek bednarova
bednarowicz bednarski bedwell beebe beecher beeler beeman beene beery beeson beffa begay beggan beggs begley begue
begum behan behl behling behr behrendt behrens beirn beirne bejarano bejger bejm bejma bejnarowicz bek beker bekus
bela belanger belcher belda belden belew belisle belk bellamy beller belletini bellido bellinger bellini bello
bellocchio bellucci belmonte belton beltran beltz belz belza bembenek bembo bemis ben benally benard benavent
benavente benavides benavidez benbow benedetti benedetto benedict benefield benes benesova benet benfield benford
benge benham benigni benitez benito benjamin benn benner bennet bennett benning benoit benson bentley benton bentz
benussi benz bera beran beranek berankova beranova berard berdzik bereda berek berendt berengario berenguer beres
beresford bergen berger bergeron bergin berglund bergman bergmann bergoglio bergquist bergstrom berisha berkahn berkey
berkley berkowitz berlin berlusconi berman bermejo bermingham berminghim bermudez bernad bernal bernard bernardi
bernardini bernardo bernat bernatek bernatowicz berndt berner bernetti berney bernhardt bernie bernier bernini
bernstein berre berrios berrocal berryhill berryman bersani berthelot bertin bertoli bertolucci bertoni bertram
bertran bertrand berube berus beska besnard bess bessette besson betancourt bethea bethel bethune betka betlej bett
bettencourt bettin bettis bettoni betts betz bevan beveridge beverly bevilacqua bevins bevis bewley bey beyer bhagat
bhakta bhalla bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bhogal bi
biagi biagiotti bialach bialasik bialczyk bialk bialka bialous bianchi bianchini bianco bibb bibbs bibi bice bickel
bickerstaff bickford bicz bidas biddle bidwell bieber biegala bielas bielat bielecki bielen bienia bieniak bierman
biernacik biesaga biesek biesty bieszke bigelow biggers biggerstaff biggs bigham bigler bignami bignardi bii bik
bilaal bilbao bilbrey bilek biles bilewicz bilgin bilik bilir bilkova biller billingsley billington billiot billups
bilodeau bilyeu binaghi binette binford bing bingaman bingham binion binkley binns bir birchfield birdi birdsong
birdwell birgen birmingham biro bisaga bischoff bish bishell bissell bisson bissonnette biswas bitner bittner bivens
bivins biwott bixby bixio bixler bizhan blackburn blackford blackman blackmon blackmore blackshear blackstock
blackstone blackwell blackwood bladek blaha blahova blain blaine blair blais blaisdell blake blakely blakemore
blakeney blakey blakley blakney blalock blanc blanca blanchard blanche blanchet blanchette blanco blanding blanes
blaney blankenship blanton blasco blasi blasik blaszczyk blaszyk blaut blaylock blazejak blazejczak blazejewicz blazek
blaziak blazkova blazquez bledsoe blevins blick blin bloch blocker blodgett blomquist blondel bloodworth bloomfield
blount bluhm blum blume blumenthal bluszcz bly blythe boada boadi boadu boaga boahen boakye boakyewaa boardman boase
boatemaa boatemaah boaten boateng boatright boatwright boba bobak bobal bobbitt bobel bobik bobko bobo bobrowicz
bobryk bocanegra bocca boccaccio boccherini boccioni bocelli bochnak bochnia bociek bock boddie bodek boden bodin
bodine bodnar bodoni boduch bodych bodzak bodziony boehm boettcher boezio bogaczyk bogan bogard bogart bogdal bogdan
boger boggess boggs bogle bognar bogumil bogusiewicz boguta bohan bohannon bohdanowicz bohn boiardo boisvert boitani
boito boix bojarczuk bojczuk bojdo bojorquez bok boke boksa boland bolanos bolden bolding boldt boldu bolduc bolen
bolger bolick bolin boling bolinger bolling bollinger bolton bombieri bompiani bona bonanno bonar bonatti bonaventura
bonaya bondarenko bondaruk bondumier bondyra bonet bongiorno bonham boniface bonilla bonin bonino bonneau bonnell
bonner bonnett bonney bonnin bono bonolis bonomo bonsra bonsu booher booker boone boothe bor bora borah borak borbely
borczyk borde bordelon borden borejko boreland boren borg borges borghese borgia borja bork borkiewicz borkowicz
borkowski borland boros borowski borra borrani borras borrego borrell borromeo borromini borroni bors borsellino
borsiere borst bortkiewicz boru boruc borun boryczko borysewicz borysiak borysiewicz borysiuk borzomi borzych borzym
bos bosch bosco bose bosek bosibori bosio bosire bosley bossi bost bostic bostick boston bostwick bosurgi boswell
bosworth botelho botella botello botham botor bott botta bottaro botticelli bottigliero botts bou bouchard boucher
bouchet boudreau boudreaux bouffard boughton bouie boulanger boulay bouldin bourassa bourdon bourg bourke bourne
bourque bousquet boutin bouton boutte boutwell bouvet bouvier bova bove bowater bowden bowe bowen bowens bowers bowes
bowie bowker bowles bowlin bowman bowser bowyer boyce boyd boyer boyett boyette boykin boykins boyko boylan boyle
boyles boynton boyse bozarth bozeman bracey brach bracha brachaczek brachman brackett bracy bradberry bradbury bradden
braddock braddy braden bradfield bradford bradley bradshaw brady bragadin bragaglia bragg brahmbhatt brainard
braithwaite braley bramante brambilla bramlett brammer branaola brancaccio branciforte branco brandenburg brandon
brandt branham branka brann brannan brannelly brannon branson brant brantley branton branum brar brashear brassil
braswell bratcher bratton braud brauer braun brawley brawner braxton brazil breault breaux breazeale breckenridge bree
breeden breedlove breen bregula breheny brehm brejnak breland bremer brenna brennan brenneman brenner brent bres
bresciani breslin bresnahan bresnehan breton brett bretz breunig brewer brewington brewster brewton brian briand
briccialdi brice brichese bricker bridgeman bridson brien briggs brigham briley brill brinker brinkley brinkman
brinson briody briones brisco briscoe briseno brislane brister bristol bristow brito britt brittain britton broaddus
broadnax broadus broadwater broadway brochu brock brockington brockman brockway brodawka broderick brodeur brodie
brodka brodowicz brody brogan brogdon broggini brojek brokaw bromley broncel broniarek broniek bronka bronson brooke
brooker brookes brookins brookshire broome brophy bros broschi brosnan broszkiewicz brotherton broughan broughton
broussard browarczyk browder brower browne brownell brownfield brownlee broy broyles broz brozda brozova bru brubaker
bruce brudny bruen brugnaro brumbaugh brumfield brumley brummett brun brundage brune bruneau brunel brunelle
brunelleschi brunello bruner brunner bruno bruns brunson brus bruscantini bruton bruzda bryan bryant bryce bryczek
bryda brygola bryja bryndza bryson bryzek brzakala brzek brzezinski brzezniak brzozowski brzykcy bubak bubel bucci
buch buchalik buchanan bucher buchholz buckingham buckley buckman buckner buczko buczma budai budd budde budkiewicz
budner budniak budrewicz budych budzen budzich budzyn buehler buell buendia bueno buffington buford bugg buggs bugiel
bugla bugno buhari bui buick buie buisson bujas bujko buk bukowiec bukowski buksa bulak bulanda bulawa bulczak bullard
bulle buller bullington bullins bullis bullock bulter bulzoni bumb bumgardner bumgarner bundi bundy bunn bunnell
bunton buonauro buraid burbank burcardo burch burcham burchard burchardt burchett burchette burchfield burchill
burczak burd burdach burdett burdette burdick burdine bures buresova burford burge burgess burgett burgin burgos burk
burke burkes burkett burkey burkhalter burkhardt burkhart burkholder burkiewicz burks burleigh burleson burley
burlingame burmeister burnat burnell burnett burnette burney burnham burnside burrell burress burris burroughs burrus
burson burt burton burwell burza burzawa burzec busby buscetta busch bushey bushnell busienei busko busoni busquets
busse bussell bussey bustamante bustos buszka buszkiewicz buszko buszta butala butkus butrym butterfield butterworth
buttimer buttimore butz buxton buza buzzell bwire byars bybee byerly byers byington byler bylina bynum byra byrd byrne
byrnes byron byrum bystrek bystron bytner byzdra bzdega bzdziuch bzymek cabala caballero caban cabanillas cabe cabello
cabeza cabezas cabibbo cabo caboto cabral cabrera cabrero cabrini caccianemico caccioppoli caceres cacko caddell
cadden caddow cade cadena cadenas cader cadogan cadorna cadwaladr cady caesar caetani cafarchia caffarelli cafferkey
cafferky cafferty caffey caffrey cagle cagney cagnin cagnotto cahalane cahill cahillane cahir cahoon cain caine
cainero caines caironi cakala calabrese calarco calatayud calbo calder caldera calderon caldwell calgari calhoun calik
calkins callaghan callahan callan callanan callaway callegari callegaro calleja callen callender calligan callihan
callinan callis callison calloway cally calton calvert calvet calvey calvillo calvin calvo calzada camacho camanni
camara camarena camarillo cambell cameron camicione camilleri camino camiscione cammarata campagna campanella campano
campbell campillo campion campise campo campos campoy camuccini camurcuoglu camus canada canady canales canali canas
canavan candelaria candelario canellas canet canete canetta canevascini canfield canil canizares cann cannady cannan
canniffe cannizzaro cano canova canovas cantara canterbury cantero cantimori cantrell cantu cantwell canty cao capala
caparros capdevila capecchi capiga caplis capone cappelli capples capps capua capuana caputo caraballo caracciolo
carbajal carbajo carballo carbaugh carbery carbo carbone carbonell cardano carden cardenas carder cardin cardona
cardoso cardoza carducci cardwell carey carfagna cargill carillo carl carleton carley carli carlier carlile carlin
carlisle carlo carlos carlsen carlson carlton carlyle carmack carman carmichael carmody carmona carnahan carneiro
carner carnera carnero carnes carney caro carocci carolan caron carosone carothers carpaccio carpentier carper carpio
carr carragher carranza carrasco carrasquillo carraway carre carrell carreno carreon carrera carreras carrero
carretero carrico carriera carrig carrigan carrigy carrillo carrington carro carrol carroll carruth carruthers carson
carswell cartagena carter carthy cartwright carty carullo caruso caruthers carvajal carvalho carville cary casadei
casado casagrande casal casale casaleggio casalodi casals casanova casanovas casares casarez casarin casas casellati
casey cashen cashman casiano casias casillas casini caskey cason casper cass cassady cassara cassell cassen casserley
casserly cassidy cassin cassity castaneda castanon casteel castejon castell castellano castellanos castelli
castellitto castello castells castiglione castilla castillo castioni castleberry castleman casto caston castrillo
castro caswell catala catalan catalano cate catenazzi cates cathcart cathey catlett catlin cato caton catron cattaneo
cattigan caudell caudill caudle cauley caulfield causey cauthen cavalcanti cavanagh cavanaugh cavanna cavazos cavender
caviness cawley cawthon caylor cazares cazorla ceasar ceballos cebo cebulak cech cechova ceci cecil cecot cedeno
cedillo cegla ceja celentano celestine celuch cendron centeno center cepeda ceran ceravolo cerda cerdan cerezo ceri
cermak cermakova cerna cerny cerquiglini cerro cerutti cervantes cervantez cervera cesaroni cesarotti ceschi cespedes
cetera cetin ceynowa cha chaba chaber chaberek chabior chabot chacha chachaj chachula chacko chacon chada chadaj
chadha chadwell chadwick chaffee chaffin chafin chahal chai chaisson chakrabarti chakraborty chalimoniuk chalmers
chamberlain chamberlin chamblee chambless chambliss chamness chamorro champlin chan chana chancey chand chanda chander
chandler chandra chandran chaney chang changawa chao chapa chaparro chapin chaplin chapman chappell charbonneau
charette charles charley charlton charo charpentier charrier charron chartier chasse chastain chasteen chatham chatman
chatterjee chatys chau chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauveau chauvet chauvin chavarria
chaves chavez chavis chawla cheatham cheba chebet chebii cheboi chebon checa chechi cheda chee cheema chege chelagat
chelangat chelimo chemtai chemutai chen chenangat chenault cheney cheng chengo chenoweth chepchirchir chepchumba
chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich
cheptoo cherek cherian cherono cherop cherotich cherubini cheruiyot cherutich cheruto chesang chesire chesser chesson
chester cheung chevalier chevallier cheyech chhabra chiang chiappetta chiaramonte chico chidester chiesa chigi
childers childress childs chiles chilton chindamo ching chinn chinnici chipman chirchir chisholm chism chisolm
chittolini chitwood chiu chlad chlebda chlebek chlipala chmara chmielak chmielewski cho choate chochol chodak choe
choi choina chojak chojna chojnacki chokshi cholewka cholody chomba chomiak chomik chomiuk chong chopra chorazewicz
choros chou choudhary choudhry choudhury chouinard chowaniak chowdhury chretien chrisman christ christensen
christenson christian christiansen christianson christie christman christmas christopher christopherso christy chromy
chronister chruszcz chrzanowski chu chuchla chudoba chukwu chumba chumley chumo chun chung churchill churchwell chwala
chwalisz chwedczuk chwedoruk chyb chylak ciak ciampi cianciolo ciani ciapa ciarka cias ciastek cibin cibor cicala cich
cichos cichowlas cicilia cid ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega cieniuch ciepla ciepluch
cieplucha ciereszko cierpisz cierpka ciesielczyk ciesielka ciesielski ciesiolka cieslak ciezka cifuentes cignaroli
cilea cilibrasi cimarosa cimini cimino cimoch cintron ciobanu ciochon cioffi ciolczyk cipolla cisco cisneros cison
citko ciuba ciuk ciula ciurus civaschi claar clafferty claffey claiborne clair clancy clanton clapa clapp clardy clare
claridge clark clarke clarkson clary classon claudio claus clausen claussen clavero clavin clawson claxton claycomb
claypool claypoole clayton claytor cleary clegg cleghorn clem clemens clement clemente clements clemmer clemmons
clemons clenaghan clerc clerkin clery cleveland clevenger clifford clift clifton cline clinten clinton clogherty
cloherty clohessey clohessy cloney cloninger cloonan cloone clooney clough clouse cloutier clow clower cloyd clune
clunies clunies-ross clyburn clyde cmiel coady coakley coardi coates cobb cobbs coble cobo cobos coburn coca cochran
cochrane cociarelli cockerham cockrell codina cody coe coelho coello coen cofala cofer coffelt coffey coffman cofield
cogan coggins cogiel cogley cogswell cohalan cohen cohn coholan coker colangelo colbert colburn colby cole colella
coleman coles coley colfer colgan colhoun colin coll collado collard collazo collen colleneler colleran collet collett
collette colletti colley colligan collin collina collinder collins collinsworth collis collodi collum colly colman
colom coloma colombo colomer colquitt colreavy colson colston colter colton colucci colum columbo colunga colvin
colwell comar comber combi comboni combre comeau comeaux comencini comerford comeriato comisky comisso commins comolli
compton comstock comyn conant conaty conaway conboy concannon concepcion conde condoleo condon condren condron
conefrey conesa coney congdon conger conklin conlan conley conlin conlon conmee conmy conn connachton connaghy
connaughton conneeley conneely connell connellan connelly conner conners connery connole connolly connor connors
conole conover conrad conree conroy conry considine constantin constantine constantino contarini conte conti
contrafatto contreras conway conwell conyers coogan cooke cooksey cooksley coolahan cooley coombs coomer coonan cooney
copeland copenhaver copley coppage coppola corbacho corbett corbin corbitt corbo corcoran corcos cordeiro cordell
corder cordero cordes cordier cordoba cordova corduff corey corish corkery corless corlett corley corliss corlu
cormack cormican cormick cormier cormy cornejo cornelison cornelius cornell cornett cornish cornwell corominas
coronado coronel corpuz corr corra corradi corrales correa correia correll correr corridan corrigan corriveau corry
corso corson cortes cortese cortez cortina corum corwin cory cosby cosgrave cosgrove cosme cosper coss cossiga costa
costalonga costanzi costanzo coste costello costelloe costigan coston cota cothran cotten cotter cottingham cottle
cotto cottrell coughlan coughlin coulombe coulon coulson coulter counihan courcey cournane courson courtenay courtney
courtois coutts couture couturier covarrubias covington cowan cowans cowart cowden cowell cowely cowen cowles cowley
coyle coyne cozar cozart crabb crabtree craddock crafton cragg crahan craig crain craine cramer crampsey crampsie
crampton crandall crandell cranford crangle cranley cranly craver crawford crawley crayton crean creech creedon
creekmore cregan crehan creighton cremin cremonesi crenshaw crespi crespo cresswell criado cribb cribbons cribbs
crider crilly crim crimmins crinion crippen crisafulli crispi criss crist cristea cristoforetti criswell crites
crittenden croad croal crocker crockett croft crohan crolly cromer cromwell cronelly cronin cronk cronly croom cropper
crosbie crosby crossan crossland crossley crossman crosson crota croteau crotty crouse crowder crowe crowell crowley
crowson croy crozier crudden crum crumley crump crumpler crumpton cruse crutcher crutchfield cruz cryan csonka
cuadrado cuch cuda cuddihy cudzich cuellar cuenca cuervo cuesta cueto cuevas cuffe cugia cukier culbertson culbreth
culhane cullen culler culligan cullinan cullinane culloty cully culp culpepper culver cumiskey cumisky cummings
cummins cummiskey cummisky cundari cundiff cunha cunnane cunneen cunningham cunny cuomo cupp curatoli curci cureton
curiel curley curnane curneen curnyn curran currie currier currin curtin curtis curtiss cusack cusano cushing cushman
cusick custer cuthbertson cutler cutrufo cutshall cutuli cuzzocrea cwierz cwirko cyba cybul cydzik cygal cyganik
cylwik cyman cymbala cymer cyr cyrek cyron cyrulik cyrus cywka czajka czajkowski czajor czak czapiga czarnecki czech
czenczek czerepak czerkies czermak czerner czerniakiewicz czerniec czerwinski czerwionka czesak czescik czlonka
czochara czopik czosnyka czubaj czubaszek czuj czulak czupryn czupryna czura czurylo czylok daako daakoaa daamin dabal
dabbs dabir dabkiewicz dabney dabros dabrowicz dabrowka dabrowski dacko dacosta dada dadej dagane daggett dagostino
dahir dahl dahlberg dahlgren daigle daiken dail dailey dakhil dalal dalessandro dalessio daley dalia dalla dallape
dallara dallas dalmau dalrymple dalton daly dalziel damato dambrosio damek dameron damian damiano damico damon damron
damurah dana danaher dancy dandolo dandrea dandridge dane danel danford danforth dang dangelo dangerfield dani daniec
daniel daniels danielson danieluk danilczuk danisz danjuma dankiewicz danley dann danner dansby danso dantzler dar
dara darain daraz darby darcy dardar darden dargacz dargan darko darlak darmody darnell darr darrow darul das dasey
dasgupta dasher dasilva dass datta daud daugherty daughtry dave davenport davern daves davey david davidson davie
davies davila davin davis davison davisson davitt davoren davy daw dawes dawick dawidczyk dawidek dawiec dawkins
dawson dawud dayal daye dayton daza deacy deady deak deanda deane deangelis deangelo dearborn dearing dearman deas
dease deason deasy deaton deaueroux deaver deberry debniak deboer debose debosz debski decarlo decastro deckard decker
decosta decoteau dee deegadan deegan deehan deel deeley deely deen deeney deeny deere deering deery dees deese
defelice deguzman dehart dehaven deigan deignan deitz dej dejesus dejneka dejong dela delacruz delafuente delagarza
delahaye delahunty delaney delannoy delano delao delap delapaz delargy delarosa delatorre delattre delaunay deledda
delekta deleon delgadillo delgado delikat delisle delk delle dellinger dellucci delmas deloach delong delorenzo
delorme delossantos deloughrey deloughry delozier delp delrio delrosario deltoro deluca deluga deluna delvalle demarco
demars demello dement demers demianczuk deming demir demirel demoss dempsey dendy deneka deng denham denihan denis
denison denkiewicz denman dennard dennehy denney denning dennis dennison denny densmore denson denton deo deol depero
depew depriest deptuch derek dering dermody dermott derosa derose derosier derr derrig derry derryberry dervishi
derylo desai desantis descamps deschamps deshmukh deshpande desilva desimone desio desjardins desmarais desmond
despain desrochers desrosiers destefano deszcz detka detti detwiler deutsch devally devan devane devaney devanney
devaughn devaux devenney dever devereaux devereux devery devi deville devilly devin devine devito devitt devlin devoe
devore devoy devries dewan deweese dewey dewitt dews dexter dey deyoung dhadho dhaliwal dhanda dhanoa dhar dhawan
dhillon dhindsa dhingra diaconescu diaconu diallo dias diaz dibiasi dicarlo dicken dickens dickenson dickerson dickie
dickinson dickman dicks dickson dida didier diego dieguez diehl diep dietrich dietz diez diffin diffley diggin diggins
diggs digiacomo digiovanni dignan dijoux dillane dillard dilley dillingham dillion dillman dillon dillow dilorenzo
dilworth dima dimaggio dinan dineen dinger dingess dingle dingman dinh dinkins dinneen dinsmore dinu dion dionne
dipietro dirie dirrane disdero dishman diskin dismuke disney distefano divenney diviney dix dixit dixon dixson dlubak
dlugajczyk dlugozima dmoch doak doan doane dobbin dobbins dobbs dobosiewicz dobre dobron dobrosz dobrowolski dobson
doby dochioiu dockery dodd dodds dodson doering doerr doggett dogherty doglioni doherty doktor dolan dolega dolezal
dolezalova doliwa domagala domanski dombrowski domek domenech domian dominczak domingo domingues dominguez dominick
dominquez domka domon domowicz domurad domzal dona donagher donahue donaire donald donaldson donarelli donati donato
donatoni donegan donelson doney donini donkor donley donlon donnan donnell donnellan donnelly donner donofrio donoghue
donohoe donohue donoso donovan doody dooey doogan doohan doolan dooley doolittle doorty dora dorado doran dorawa
dordan dore dorgan doria dorman dorn dorna dornan doroba dorobek dorobisz dorociak doroszkiewicz doroszuk doroz dorr
dorrian dorris dorsett dorsey dortch doruch dorynek dosanjh doshi doss dossetti dossi dostal dostalova dostie dotson
doty doucet doucette doud doudigan dougherty douglas douglass dovara dover dow dowd dowdell dowden dowell dower dowey
dowley dowling downar downes downey doyle doyon dozier drabczyk draghi dragomir draper draus drayton drazyk drees
dreher drej drela drennan drennen dressler dreszer drewa drewicz drewnik drewniok dreyer drgas drian driggers driscoll
driskell drobek drobik drobisz drobniak drobnik drobny drobot drohan droney dros drost drozd drozda drozdowicz
drozdzal drozdziel drozdzik drumm drummond drummy drury druso druszcz drwiega dryden drye drygala drygas dryka drynda
drywa drzal dua duah duane duarte duba dube dubel dubey dubik dubis dubois dubose duc ducharme duchnik duckett
duckworth duczek duczmal duda dudala dudas dudczak dudko dudkowiak dudley dudzicz dudziec duenas duffey duffin duffy
dufie dufour dufrene dufresne dugal dugan dugar dugas duggan dugger duggins duhamel duhig duhon duhy duignan dukat
dulak dulaney dulas dulbecco dulemba dulewicz dulik dulin dulohery dumala dumanli dumas dumin dumitrescu dumitru
dumont dunagan dunal dunaway dunbar duncan dunford dungan dunham duniec dunigan dunkin dunkle dunlap dunleavey
dunleavy dunlop dunn dunne dunning dunny dunphy dunson dunston dunton dunworth duodo duong duplessis dupont dupre
dupree duprey dupuis dupuy duque duquette duran durand durant durante duras durbin durczok durden durdu durfee durham
durkan durkee durkin durlak durlej durlik durma durmus durnan durnin durning duron durr durrett durrihy durst durys
duse dusek dusik duskova dustin duszczak duszczyk duszkiewicz dutcher dutra dutt dutta dutton duval duvall duzy dvorak
dvorakova dwamena dwane dworczak dworniczak dwyer dyal dybal dybas dybiec dybka dycha dyczko dyda dydak dydo dyer dyja
dyjach dyjas dyka dykas dyke dykes dykstra dylak dylik dylong dymarczyk dynak dynia dyrek dys dyson dyszkiewicz dyszy
dytko dytrych dywan dziadkiewicz dziadkowiec dziadowicz dziadura dziala dzialak dzialo dziarmaga dziczek dzidek
dziduch dziechciarz dziedzic dziedzina dzielak dzienis dzienisz dzienniak dzierwa dzierzak dziewa dziewior dziewit
dzieza dzika dzikiewicz dziob dziopa dziuban dziuda dziugiel dziurdzia dziurla dziwak dzwonnik eades eads eady eagan
eakin eakins eames earle earley earp easley eason easter easterling eastman easton eastwood eatmon eaton eberhardt
eberle eberly ebersole ebert eby eccles echevarria echeverria echols eck ecker eckert eckhardt eckman eckstein eco
eddings eddins edelman edelstein eden edens edgar edgerton edin edington edison edmiston edmond edmonds edmondson
edmonson edmunds edmundson edson edun edward edwards edwin eftimie egal egan egbert egea egger eggers eggert eggleston
eglinton ehlers ehrlich ehsaas eichelberger eicher eichhorn eichler eidson eiland einaudi eisenberg eivers ejlaal ekai
ekal ekeno ekert ekidor ekiru ekitela ekwueme elam eldred eldredge eldridge elert eley elias eliason elijah elizondo
elkins elledge eller ellery ellinger ellingson ellington elliot elliott ellis ellison ellsworth ellwart elmer elmi
elmore elorza elrod elsner elson elston elwart elwell elwood ely emanuel emanuelli embree embry emerick emerson emery
emmanuel emmert emmett emmons emory emuria encarnacion endicott endres endrizzi endsley ene eng engel engelhardt
england engle engler englert english engstrom enloe ennis enoch enos enright enriquez epley epperson epps epstein
eraslan erb erdman erdmann erdogan eregae ergul erickson ericson ernest ernst errani errigo erskine ertas erupe ervin
ervine erwin escalante escalona escamilla escobar escobedo escolano escribano escriva escudero esekon esfandyar eshan
eshelman esinyen eskew eskridge espada espana espanol esparza espejo espinal espino espinosa espinoza esposito esqueda
esquibel esquivel essex esson estabrook esteban estep estes esteve esteves estevez estrada estrella etheridge ethridge
etienne etter etyang eubank eubanks eudy eugene eustace evan evangelista evans evenson everett everette everhart evers
eversole everson evoy evrard ewald ewart ewell ewing ewoi exposito exum eyanae eyler eynon eyre eze ezeh ezell ezeugo
fabbri faber fabian fabianczyk fabiszak fabra fabre fabregas fabregat fabrizi fac fadden fadian fadipe faferek fagan
faggiani fagiani fagotto fagunwa faherty fahey fahy fairbanks fairchild faircloth fairhall fairley faison faivre
faizan fajardo fajimi fal falabi falba falco falcone faleti falgoust falgout falier falk falkner fallaci fallon
falloppio faloye faltyn falvey famula fancher fanelli fann fannin fannon fant fantini fantoni fantozzi fanucci farago
farah faranda farber farell faria farias farinelli faris farkas farland farley farnan farnese farnham farnon
farnsworth farr farragher farrar farre farrell farrelly farren farrington farris farrissey farrissy farrow farry
faruga farwell faryna fasasi fassett fattori faucher faugno faulk faulkner faull faure faust favata favela favors
fawcett fay fazekas fazio fazli fealy fearon feaster featherston featherstone fechner fecteau fedak feder federici
federico fedorczyk fedyk feehan feeley feely feeney feeny fegan fehan feher fehilly feighery feijoo feinberg fekete
felban felder feldman feliciano feliksiak feliniak felipe felisiak feliu felix felker feltner felton felus fendley
fenelon fenighty fenlon fenn fennell fennelly fenner fennessey fenning fenton fenwick ferdyn ferebee feret fergus
ferguson ferland fermi fernandes fernandez ferrabosco ferragamo ferragni ferran ferrand ferrandez ferrandiz ferrando
ferrante ferrara ferrari ferraris ferraro ferrata ferrazzi ferree ferreira ferrell ferrer ferrera ferreras ferrero
ferretti ferri ferris ferriter ferro ferrucci fewell fiala fialova fibonacci ficino fick ficner ficon fidler fidor
fidos fidura fidvi fiedler fiedorczuk fiedoruk fielder fieramosca fierek fierro fifield figat figueiredo figueras
figueroa figuerola fijak fijalek fijol fik fike fikes fikus filak filangieri filas filban filbin filek filiks
filippelli filippini fillmore filogamo filus filusz filzi finan fincher findlay findley finegan finetti fink
finkelstein finlay finley finn finnegan finnell finneran finnerty finney finnucane finotto finucane finzi fiol fiolek
fiolka fioravanti fiore fiorucci firat fischer fischetti fiser fiserova fishman fisk fiske fita fitas fitch fite
fitrzyk fittipaldi fitts fitz fitzgerald fitzgibbon fitzgibbons fitzhugh fitzmartin fitzmaurice fitzpatrick
fitzsimmons fitzsimons fitzwater fiutak flaga flagg flaherty flahive flaiano flanagan flanders flanigan flannagan
flannelly flannery flasza flatley flatt flavin fleenor fleetwood fleischer fleming flemming fleszar fletcher fleury
flieger flinn flisek flisiak flor florea florence flores florez florian florio flory flournoy floyd fluker flynn fo
foa foconi fodor fofie fogarty fogazzaro fogel fogg fogiel fogle fogt foit fojt folan folch foletti foley folga
folliero folse folsom folta foltz fondo fong fonseca fontaine fontana fontenot fontes foody foote foran forbes forde
fordham foremniak forester foret foriwaa forkin forma forman fornaciari fornalik forney forrest forrester forsberg
forster forsyth forsythe fortenberry fortier fortin fortner fortney fortson fortunato fortuny forysiak forza foscari
foss fosu fosua foucher fouquet fournier foust fouts fowler fowlkes foxworth foy foyle fracci fracz fraczkiewicz fraga
fraher fraley franas franaszek france frances franceschi franch francis francisco franck franco francois franczuk
frania franiak franik franke frankel franklin frankow frankowicz franscini frantz franz franzen franzese fras fraser
frasier fraszczyk frausto frawley frazee frazer frazier freaney frechette frederick fredericks frederickson fredette
fredrick fredrickson freedman freeland freeley freeney freese freeth freil freitag freitas frelek frelich frema
frescobaldi fretwell freund frey frias frick fricke friday friedman friedrich friel frierson friesen frimpomaa
frimpong frink frisbie frisby frisch frith fritts fritz frizzell froehlich fron fronczek fronczyk fronia frukacz
frutos frycz frydel frydrychowicz frye frymus frys fuchs fudalej fuente fuentes fuertes fugate fugiel fuhrman fulara
fularczyk fulawka fulbright fulcher fulford fuli fulk fulkerson fulks fullerton fullmer fulmer fulop fulton fults
fultz funderburk fundi fung funke funkhouser funnell fuqua fura furey furga furgal furgala furman furmankiewicz
furness furr furtado fusani fusco fuseli fussell fuster futrell futyma fyda fydrych fyfe gaba gabaldon gabara gabba
gabbana gabbard gabel gabka gabriel gabrieli gabrych gabryel gabryelczyk gabryszak gachanja gacheri gacheru gachoki
gadda gaddis gaddy gade gadson gadzala gadzina gaffney gagala gage gaggini gagliano gagliardi gagne gagnon gagys gahan
gaiatto gaiciunas gailey gailius gaillard gailys gaine gainer gaines gainey gaitan gaither gaito gaizauskas gajcy
gajda gajdzik gajewski gajowiak gajownik gajzler gakii galach galaj galan galarza galat galbraith galbreath galdikas
galeati galek galeza galgallo galgalo galiano galiazzo galica galicia galik galilei galindo gallagher gallaher
gallardo gallart gallaway gallego gallegos gallen gallet galligan gallivan gallman gallo gallogly galloway gallup
galon galos galtarossa galuba galuppi galvan galvani galvez galvin gamache gambill gamboa gambrell gamez gammon gamon
gamrat gandhi gandy ganesan ganesh gangemi ganguly ganley ganly gann gannon gant gantt gaona gapys gara garate garavan
garay garba garbaciak garbacik garber garces garcia garczarek garczyk gard garde gardiner gardner garety garfield garg
gargallo gargan garibaldi garibay garica garman garmendia garmon garncarek garncarz garner garnett garnier garobbio
garozzo garraghy garrahy garretson garrett garrick garrido garriga garrihy garris garrity garrone garry garth gartlan
gartland gartner garver garvey garvin gary garza garzon garzoni gascon gasek gashi gasienica gasik gaskill gaskin
gaskins gaspar gaspard gasperi gass gast gastelum gaston gasz gaszczak gately gatewood gathogo gathoni gati gatimu
gatlin gatling gattis gatto gatwiri gaudet gaudette gaudin gaudyn gaughan gaul gault gause gauthier gautier gavaghan
gavican gavigan gavin gawliczek gawlowicz gaya gayle gaylor gaylord gaynard gaynor gaytan gayton geany gearhart gearty
geary gebauer gebhardt gebhart gebura geca geddes gedi geer gegotek geherty gehring gehrke geier geiger geis geisler
geist gelabert geller gelli gemito gemza gendek gendera gendron genovese gentileschi gentili gentilini geoghegan
george georges georgescu gera geraci geraghty gerald gerard gerarghty gerber gerdes gerhardt gerhart gerlach germain
german germano germany gervais gesiarz geter getka getty getz geyer ghafoor ghanee ghannam ghasaan ghauth ghayoor
ghazzal gheorghe gheorghiu ghose ghosh ghunayn ghutayf giacconi giacometti giammusso gianetti gianinazzi giannelli
giannetti giannini giannone giannotti giannuzzi gianvecchio gibb gibbons gibbs gibert gibilisco giblin gibney gibson
gichana gicheru gichohi gichuhi gichuki gichuru giddens giddings gideon giec giedrojc giel gierach gierak gierasimiuk
gierat gierek gieron giers giersz giese gietka giezek giffin gifford gigli giglio giguere gikonyo gil gilabert
gilardoni gilbane gilbert gilbertson gilbreath gilbride gilchrist gildea gilduff giles gilewicz gilgunn gilhooly
gilkey gillam gillan gillard gillen gillenwater gilles gillespie gillet gillett gillette gilley gilliam gilliard
gillic gillick gillies gilligan gilliland gillis gillispie gillman gillooly gillum gilman gilmartin gilmer gilmore
gilpin gilreath gilroy gilsenan gilson gilstrap gimenez gimeno giner ginese ginesio ginevan ging gingerich gingrich
ginn ginnitty ginnity ginsberg gintalas ginter ginty ginzburgas gioberti giolitti giordano giorgetti giovine gipson
giradello giralt girard giraud giron girona giroux girvan gisbert gish gitahi gitari gitau githaiga githinji gitonga
gittens giulietti giunti giusti givern giza gladka gladney glanc glapiak glaser glasgow glasper glasscock glasser
glassman glavin glaza glazer glazik gleason gleasure gleba gledhill gleeson glegola glenc glenn glennon glica glick
glidden glidewell glisson glonek gloster glover glowacki glowiak glowienka glownia gluck gluszko glyn glynn gmur
gmurczyk gniewek gnyp gober goble goda godana godard goddard godfrey godin godinez godoy godsey godwin godyn godzik
godzisz godzwon goebel goel goetz goff goforth gogacz gogan gogarty goggin gogol gogola gohar goicoechea goik goines
goins goj gokhale gola golak golan golas golczyk golda goldberg golding goldman goldoni goldrick goldsberry goldstein
gole golek golenia golgi goliasz golino golisz goliszek golla gollan golofit golon golonko golos golota golus gomes
gomez gomila gomis gomola gomula gona goncalves gonet goni gonsalez gonsalves gonsior gonzaga gonzales gonzalez
gonzalo gooch goodale goodall goode goodell gooden goodin gooding goodman goodrich goodrum goodson goodwin goolsby
gopal goraj goral gordan gordillo gordon gordy gorecki gorevan gorey gorgol gorham gori gorkiewicz gorman gormley
gornisiewicz gorol gorski gortat gorton gorzelanczyk gos gosal gosek goshorn gosik goska gosnell gospodarek goss
gosselin gossett goswami gosz gotfryd gott gottardi gotti gottlieb gough gould goulden goulding goulet gour gourley
govan gove govoni gowan gowen gower gowin goworek goyal gozdur gozzano gozzi graban grabara grabas grabczak graber
grabias grabon grabos grabowski gracia gradek gradenigo grady gradziel graf graff gragg graham grahams graj grajeda
gral grammer gramsci gramza granado granados granat granatelli grande granger grantham granville gras grassi grasso
grattan grau gravina gravitt gravois gray graybill grays grayson graziano grealish greally greaney greathouse greaves
grebowiec greco greehy greeley greelish greely greenberg greene greenfield greenleaf greenlee greenwald greenway
greenwell greenwood greer gregg greggio gregoire gregor gregorczuk gregorek gregori gregorio gregorowicz gregory greig
greiner gremese grenier grennan gresham greszta grewal grice grider grieco griego grier grifeo griffen griffey griffin
griffis griffith griffiths grigg griggs grigsby grijalva grillo grimaldo grimani grimm grimmett grimsley grinius
grisham grisoni grissom griswold gritti grizzle groarke groborz groce grochola grochowina grodek groff grogan gromala
gron grondin gronkiewicz gronostaj gronskis groogan gros grose grossi grossman grosso grosz grotek groth grover
growney grubb grubba grubbs grube gruber gruchot gruffudd grund grundy grupa gruszczyk gruza gryciuk grycz gryga grygo
grygorcewicz grygorowicz gryka grymuza grys gryska gryszkiewicz gryta grzebyk grzech grzegorzak grzejszczak grzela
grzelak grzelczyk grzelec grzenia grzesiek grzeskow grzeszkowiak grzywnowicz guadalupe guajardo gual gualandi
gualtieri guarana guarato guardado guardia guardiola guariento guarino guarneri guay gubain gubben gubernat gucci
guclu guenther guerin guerra guerreiro guerrero guertin guevara guffey guglielmi guha guibert guicciardini guichard
guido guidone guidotti guidry guihan guijarro guilbert guilfoyle guillaume guillen guillet guillon guillory guillot
guillou guimond guinan guinane guinevan guiney guinizzelli guinn guinnane guinness guiry guitart gul gula gulati gulen
gulfam gulick gulledge gullery gullett gullotta gulotta gulshan gulyas gumieniak gumienna gumienny gumm gumula
gunderson gunn gunter gunther gupta gupton gure gurley gurney gurrola gurule gusciora gusman gussoni gustafson gustaw
gustin guth guthrie gutierrez gutshall guyer guyo guyon guyot guyton guzdek guziak guzman guzniczak gwara gwardiak
gwin gwinn gwizdek gwynn gwynne gyamfi gyamfiaa gyasi gyasiwaa gzyl haag haas haase habdas haber hackett hackler
hackman hackworth hadala hadam hadas haddad hadden haddix hadfield hadley hafer haffner hafner hagan hagans hage
hageman hagen hager hagerman hagerty haggerty hagler hagood hague hahessy hahn haigh haight haile hailey haines haire
hairston hajda hajdas hajdasz hajder hajdu hajduga hajdukiewicz hajek haji hajkova hak halake halama halasz halat
halbert halcomb halder haley halford halik halka hallahan hallanan halle haller hallett halley halliburton halliday
hallinan hallissey hallman hallmann hallock halloran hallowell halpen halpern halpin halsey halstead halverson
halvorson hamann hamblin hambrick hamby hamel hamer hamera hamerla hamill hamilton hamisi hamlett hamlin hamm hammack
hammel hammett hammon hammond hammonds hammons hamner hamon hampel hampton hamrick hamrol han hanafin hanas hanbury
hanc hance hancer hancock handa handke handley handzel hanes haney hanif hankard hanke hankiewicz hankins hanks hanley
hanlon hanly hann hanna hannah hannan hanncard hannigan hannon hanrahan hanratty hans hansel hansen hanson hanus
hanusiak hanzel hapka haponiuk haque hara haraburda harahoe haran harasimiuk harbaugh harber harbin harbison hardaway
hardcastle hardee hardeman hardesty hardie hardiman hardin harding hardison hardman hardwick haremza haren hargadon
hargan hargett hargis hargrave hargreaves hargrove hari harker harkey harkin harkins harkness harlan harless harley
harlow harman harmon harnett harney haro harold harper harr harrell harrelson harrigan harrihy harriman harrington
harris harrison harrod harrold harte harter hartfield hartford hartigan hartle hartley hartman hartmann hartnett
hartsell hartsfield hartshorn hartsock hartung hartwell hartwig harty hartz hartzell hartzog harvell harvey harville
harwell harwood hasan hashimoto hasiak haskell haskins hass hassan hassani hassell hassett hassler hasson hastey
hastie hastings hatcher hatchett hatfield hathaway hathcock hatley hatten hatton hauck haug haugen haugh haughey
haught haun haupt hauser havard havel haverty haviland havlicek havlickova hawe hawes hawkes hawkins hawley hawn
haworth hawro hawrylak hawthorne hayashi hayden haydon hayer hayes haygood hayman haynes haynie hayre hayrioglu
hayward haywood hazelton hazelwood hazen hazlett hazzard headley headrick heaffy heald healey healy heaney heaphy
hearn hearne heaton heavey heba hebert hecht hecker heckett heckman hector heczko hedden hedderman hedgepeth hedigan
hedrick heelan heenan heeney heer heffernan hefferon heffner heffron heflin hefner hegarty hegde hegedus heggarty
hehir heil heilman heim hein heine heinrich heins heintz heinz heiser heisler hejduk hejna helak helen heleniak helery
heller hellman helman helmer helmick helton hely hembree hemingway hempenstall hemphill hendershot henderson hendley
hendon hendren hendrick hendricks hendrickson hendrix hendry hendzel henebry heneghan henery heney henke henkel henley
hennebry hennelley hennelly hennessey hennessy hennig hennigan henning henninger henriques henriquez henry hensel
henshaw hensley henson hepburn hepenstall hepler heraghty heras heraty herba herbert herbst herbut herda herdzik
heredia hereford hereward herity herlihy herman hermann hermanowicz hermes hermosillo hernadez hernandes hernandez
hernando herndon hernon herod herok herold herr herranz herren herrera herrero herrick herrin herrington herrmann
herron hersey hershberger hershey hertel hervas herve hervia herzog heskin heslin hess hesse hession hester hetmanczyk
hetrick hever hewelt hewett hewitt hewlett hewson heyer heyward heywood hiatt hibbard hibbs hickerson hickey hickman
hickson hidalgo hierro higa higdon higginbotham higgins higgs highsmith hight hightower higley higueras hilary hilbert
hilburn hildebrand hildebrandt hildreth hiles hillard hillen hiller hillery hilliard hillis hillman hillow hillyer
hilton himes hinca hinckley hindman hines hinkle hinkley hinman hinney hinojosa hinrichs hinshaw hinson hinton hintz
hinz hipp hirsch hirsi hirst hishon histon hitchcock hite hitt hix hixon hixson hnat hoag hoagland hoang hoarau hoare
hoareau hoban hobart hobbs hobson hoch hochstetler hockenberry hockett hodge hodges hodgkins hodgson hodnett hodson
hoelscher hoey hofer hoff hoffer hoffman hoffmann hofmann hogan hogg hoggard hogue hojda hojka hoke holbert holbrook
holc holcomb holcombe holdaway holden holeksa holewa holguin holifield holladay holland hollander hollar hollenbeck
holley holliday hollifield holliman hollinger hollingshead hollingsworth hollins hollis hollister holloman holloway
hollowell hollywood holm holman holmberg holmes holmgren holmquist holohan holota holst holstein holston holt holton
holtz holub holubova holubowicz holysz holzer hom homan homer honaker honan honea honeycutt hong honkisz hooper hoopes
hooten hoover hopkin hopkins hoppe hopson hoque hora horacek horackova horak horakova horan horbacz hord hore horgan
hornback hornbeck horne horner hornik horning hornsby horowitz horsley horst horton horvath horvathova hosae hosey
hoskins hossain hostetler hostetter hotchkiss houck hough houghton houk houle houlihan hourican hourigan hourihane
houser housley houston hovey hovis howard howarth howe howell howells hower howerton howes howie howland howlett
howley howse howze hoxha hoy hoyle hoyos hoyt hoz hrabia hruba hruby hruska hruskova hrynkiewicz hsu hu huang hubbard
hubbell hubbs huber hubert huck huckaby huczek huczko hudak huddleston hudgens hudgins hudnall hudson hudspeth hudzik
huebner huerta huertas huet huey huffman hufford huggins hughes hughey huguet huie huka hulbert hulboj hulett hulse
hulsey humbert hume humeniuk humes hummel humphrey humphreys humphries hundley huneycutt hungerford hunley hunnicutt
hunsaker huntington huntley hupp hurd hurley hurst hurtado hus husak huskey huss hussain hussein hussey husted huston
huszcza hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huth hutnik hutson hutt hutto hutton
hutyra huynh huzaifa hwang hyatt hyde hyden hyder hyjek hyland hylton hyman hynek hynes hyzy iacobucci iacovelli
iadanza iago iannelli iannotti iannucci iannuzzi ibanez ibarra ibe ibikunle iborra ibraaheem ibrahim iciek ide idec
idris idzi iftikhaar iglesia iglesias ignatiuk igoe igras igwe ihab ihejirika ihsaan ihsanoglu ihtiram ijli ilan ilie
illes ilori ilupeju imali imbert imes imhoff imiela iminza imiolczyk impastato indyk indyka infante infantino ingalls
ingersoll ingham ingle inglis ingoldsby ingraham ingram iniesta iniguez inman innocenti inonu interiano interminei
interminelli inzaghi ionescu ionita ioppi iordache iqbal irby ireland ireri iriarte irish irizarry irla iroha irungu
irvin irvine irving irwin irzyk isaac isaacs isaacson isah isbell isenberg isern isham iskierka islam islas isley
ismail isom ison israel issa issac issack issak ivers iverson ives ivey ivie iwanczyk iwanow iwu iyanda iyengar iyer
izaguirre izquierdo izzo jaabir jabir jablonski jabr jacak jachimczak jachimczyk jachna jackman jackson jacob jacobi
jacobo jacobs jacobsen jacobson jacoby jacques jacquet jacquez jacquot jacuzzi jad jaeger jaen jaffe jaggers jaggi
jagielka jagielo jahdami jahdari jahn jahnke jaime jaimes jain jaiyeola jaje jajko jakab jakiel jakimiak jakobiak
jakobik jakoniuk jakubaszek jakubiuk jakubowski jalaal jalil jalowiec jama jamaal jambor jameel jamerson james jameson
jamieson jamison jamroz jamrozek jamrozy janasik janasz janc jancewicz janczarek janczura janda jandova jandula
janeckova janes jani janic janicki janiga janik janisz janiszek janiszewski janiuk janka jankauskas janke jankowicz
jankowski janoszek janoszka janowiak jansen janson janssen jantos januchta januszewicz januszko jany jaques jaquez
jara jaracz jaramillo jarczak jarczyk jardine jarema jaremek jaremko jargielo jargilo jarka jarkiewicz jarman jarmon
jarmula jarmuz jarmuzek jaroch jaros jarosiewicz jarosik jarosova jarosz jaroszuk jarrell jarrett jarso jarvis jas
jasica jasina jasinski jasionek jasko jaskola jaskowiec jasnoch jason jasper jassal jasso jastrzebski jaszcz jaszczur
jaszczyszyn jaume jauregui javed javier jaworski jayaraman jaynes jazdzyk jazwiec jean jeanbaptiste jeanlouis jebet
jedra jedrak jedral jedrasiak jedraszczyk jedraszek jedruch jedrusiak jedruszczak jedryczka jedrys jedrzejek jeffcoat
jefferies jeffers jefferson jeffery jeffrey jeffries jefwa jeka jelagat jelimo jelinek jelinkova jelle jellyman jemeli
jemison jemutai jenek jenkins jenks jennings jensen jenson jepchirchir jepchumba jepkemboi jepkemei jepkirui jepkoech
jepkogei jepkorir jepkosgei jepleting jepngetich jepson jeptoo jereczek jerez jernigan jerome jerono jerop jerotich
jeruto jerzyk jeske jessa jesse jessee jessen jessie jessup jesus jeszka jeszke jeter jett jewell jewett jewula jezek
jezior jezkova jezyk jezyna jha jhaveri jibril jilani jiles jillo jim jimale jimenez jimerson jiminez jinks jobe jodar
jodko joe joel johal johansen johanson johns johnsen johnson johnston johnstone jolley joly jomo jonak jonas jonczyk
jone jones joniak jonik jop joplin jorda jordan jordon jorge jorgensen jorgenson jose joseph josephson josey joshi
joshua josko joslin jost joszko joubert jourdan jove jover jovinelli joyce joyner jozefczak jozwiak jozwik juan juarez
judd jude judek judkins judy juhasz julia julian julien julius juma jumba june jung jurado juras juraszczyk jurczuk
juroszek juskiewicz justus juszczuk jutla juvara kaamil kaari kabala kabeer kaberia kabir kabiru kabui kaburu kabza
kachela kacperczyk kacperek kaczan kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kadakia kade kadela kadenge
kadlec kadlecova kadzo kafel kageha kagendo kagwiria kahindi kahinu kahl kahle kahler kahn kaimenyi kain kaingu kairu
kairys kaiser kaja kajak kajdan kajdas kajstura kajuju kakai kakar kala kalama kalarus kaleem kaleema kalek kalekye
kaletka kaliciak kalinka kalinowski kalisiak kalista kalita kalka kalla kaloki kalota kaluga kalume kalvaitis kalvelis
kalvenas kalwa kalwak kamal kamande kamathi kamau kamdar kamela kamene kamieniak kamieniarz kaminski kaminsky kamp
kamran kamyk kamyszek kanana kananu kanarek kanda kandie kandola kandora kandzia kandziora kane kang kangethe kangley
kangogo kania kanik kanini kanja kannan kansy kant kanyi kao kapadia kapalka kapcia kapciak kapera kapinos kapka
kaplan kapoor kapp kapral kapur kapuscik kapustka kar kara karaamat karadeniz karalus karam karambu karan karani
karanja karaskiewicz karczmarek karczmarz kargol kari karikari karim karimi karisa kariuki karkocha karkut karl
karlowicz karmelita karnas karnes karnik karns karol karp karpe karpeta karpiak karpiel karpik karpinski karr karsznia
karuga karuri karwala karwan karwitha karwot karys kasak kasam kashif kashyap kasiak kasica kasim kaspar kasparova
kasper kasperczak kasprzak kassim kastelik kasten kastner kasyoka kaszkowiak kasznia kata katana kates kathambi
kathure kato katona katz kauffman kaufman kaufmann kaul kaupas kaur kautz kavaliauskas kavanagh kavanaugh kawala
kawiak kawira kawula kawulok kay kayani kaye kaylor kaysan kayser kazana kazberuk kazek kazimierczuk kazimierczyk
kazior kazirod kazlauskas kazmi kazmierczak kazmierczyk kazubek kazungu keady kealey keally kealty kealy kean keane
keaney keany keapock kearney kearns kearse keary keating keaton keaveney keaveny keck kedzierski kedziorek kee keefe
keefer keeffe keegan keehan keelan keele keeler keeley keely keenaghan keenahan keenan keene keeney keer keery keesee
keeton keevers kehoe keightley keil keim keiser keister keitany keith kelemen keler kell kellam kellar kelleher keller
kellerman kelley kellner kellogg kellum kelly kelmendi kelsey kelso kelton kelvey kelvin kemboi kemei kemp kemper
kempf kempka kempny kendall kendi kendrick kenga kenig kenlan kenlon kenna kennard kenneally kennedy kennellan
kennelly kenner kenney kennon kenny kent kenyon keogan keogh keoghan keoghane keohan keohane keown kepler kerby
kerekes kerin kerins kerley kerlin kermody kern kernan kerney kerns kerr kerrigan kerrisk kersey kershaw kershner
kerubo kerville kerwick kesek kesler kessinger kessler kester ketcham ketchum keter ketron kevane keville kevin keya
keyes keyser khaemba khaira khalif khalsa khamis khamisi khan khanam khanna khare khatri khatun khisa khokhar khosla
khoury khurana kiama kiarie kibe kibet kibiwot kibiwott kibler kiboi kibor kiciak kidawa kidd kidder kidon kidwell
kieca kiedrowicz kiefer kieffer kiel kielan kielbik kielbowicz kielbus kielczyk kielek kielich kieloch kiely kiema
kiepas kiepura kieran kierane kierans kierat kierepka kiernan kieszek kigen kiger kight kihara kiilu kiio kiiru kij
kijanka kijas kik kilar kilawee kilbane kilbride kilburn kilby kilcoyne kilday kildea kilduff kile kiley kilfoyle
kilgallen kilgallon kilgore kilhooly kiliszek kiljan kilkenny killebrew killeen killen killian killilea killingsworth
killion killooly killoran killough killoughry kilmartin kilmer kilmore kilonzi kilonzo kilpatrick kilroe kilroy kim
kimachu kimaiyo kimani kimanthi kimanzi kimaru kimathi kimball kimber kimble kimbrell kimbro kimbrough kimeli kimemia
kimes kimeu kimmel kimosop kimotho kimsey kimtai kimura kimutai kinaghan kinahan kinal kinard kincaid kingery kingori
kingsbury kingsley kingston kiniry kinlan kinlaw kinlen kinnane kinnard kinnear kinnegan kinner kinnerk kinney kinnon
kinny kinoti kinsella kinser kinsey kinuthia kinya kinyanjui kinyua kinzer kiogora kioko kipchirchir kipchumba
kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei kipkurui kiplagat kiplangat kipleting
kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo kiptui kiptum kipyego
kipyegon kiragu kiraly kirby kirchner kirimi kirk kirke kirkham kirkland kirkman kirkpatrick kirksey kirkwood kirsch
kirschner kirui kirwa kirwan kiryluk kis kisakurek kiser kish kisilu kiska kisner kissane kissinger kistler kiszczak
kitheka kithinji kithome kiti kitonga kitsao kitson kittle kittrell kitts kituku kitumaini kitur kivuva kiwior kizer
klaja klama klamka klatka klatt klaus kleban klebba kleczar klein kleina kleinschmidt klejna klek klekot klemczak
klemens klepka kliber klimek klimko klin kline kling klingensmith klinger klink klinkosz klisz kliszcz kloch kloczko
klorek klos klosek klosiewicz kloska klosowicz klotz kluczek klucznik kluczyk klug kluj klups klus klysz klyszcz klyta
kmak knapek knapp kneafsey knepper kniaz kniec knighten knighton knisley knopp knott knotts knowles knowlton knox
knudsen knudson knutson knych knysak ko kobak kobayashi kobel kobia kobos kobryn kobza kocaj koch kochanowicz kochel
kocher kochman kociemba kocol kocsis kocurek kocwin koczara koczy koech koehler koehn koenig koerner koester kogo kohl
kohler kohli kohn kohnke kohut koj kojder kokosza kolaczek kolaczyk kolade kolak kolanek kolanko kolar kolarczyk
kolarova kolarz kolata kolb kolber kolbusz kolek kolendo kolesnik kolka koller kolman koloch kolodziej kolodziejak
kolodziejczyk kolonko kolpak kolsut kolton koltuniak koman komander kombe kombo komen kominiak komisarczyk komisarek
komora komperda komsta komuda konat konda kondej konecna konecny kong koniec koniecko konieczek kononowicz konrad
konsek konstanty kontny koome koomson koon koonce koons koontz kopa kopala kopciuch kopczyk kopec kopecka kopecky
koperek kopiczko kopij kopik kopp kopysc kopyt kopytko kopyto korab koral korbel korbut korda kordus kordys korek
korgul korir korkosz korn kornak kornegay kornek kornet korniak koronkiewicz koros korpal korta koruturk korzekwa
korzeniak korzonek kosak kosalka kosc koscielak kosciesza koscik kosciolek kosciukiewicz kosciuszko kosela kosgei
koshy kosiak kosidlo kosiec koska koskei koski kosman kosnik kosno kosoko kosowicz koss kossak kostek koster kostera
kostorz kostro kosz kosznik kot kota kotala koterba kothari kotlarek kott kovach kovacs koval kovalenko kovar kovarova
kowal kowala kowalak kowalczyk kowalewski kowalik kowalowka kowalski kowaluk kowara koya kozaczuk kozak kozar kozdra
kozdroj kozdron koziarz koziatek kozica kozieja kozien koziol kozka kozlak kozlowicz kozlowski kozma kozok kozon
kozubal kozuszek kraemer kraft krajewski krajniak krakowczyk kral kralova kramer kranc krantz kranz krasa krasniqi
kraszkiewicz krata kratochvil kratochvilova kratz kraus krause krausova krauss krauz krauza kravchenko krawczyk krebs
krecichwost krecisz kreczmer krefta kregiel krejcova krekora kremer krenc krepa kress kretek kretowicz krezolek krick
krieger krish krishna krishnamurthy krishnan kriz krizova krochmal kroczak kroeger krokosz krol krolczyk krolikiewicz
kroll krop kropp krouse krueger krug kruger kruk krupa krus kruse kruszka kruszona kruzel kryk krysik krysta
krystkowiak kryszczuk kryszkiewicz krywult kryza krzan krzempek krzeszowiec krzosek krzyk krzykala krzysiek krzysko
krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon krzywonos krzyzostaniak ksel ksiezak ksiezyk ku kuba
kubaczyk kuban kubanek kubasiak kubasiewicz kubek kubiaczyk kubiak kubicek kubickova kubieniec kubina kubisz kubon
kubow kubowicz kubrak kucab kucera kucerova kucewicz kucharski kucharz kucharzyk kuchciak kuciak kuciel kucz kuczaj
kuczak kudela kudelka kuder kudlacik kudlacz kudlak kudra kuehl kuehn kuffel kuhl kuhlman kuhn kuhns kujawa kujawiak
kujda kuk kukawka kukiela kukier kukuczka kulach kulczak kuliberda kulis kulisz kulkarni kulma kulon kultys kulus
kumar kumer kumi kumorek kunc kuncewicz kunda kundu kunert kungu kunka kunkel kunkle kuntz kunysz kunz kupaj kupidura
kups kurach kuran kurant kurbiel kurc kurcz kurczab kurczak kurda kurek kurgat kuria kurian kurnik kuropatwa kurowski
kurp kurpanik kurpisz kursa kurth kurtyka kurtz kurui kuruvilla kurylowicz kurys kurz kurzac kurzaj kurzak kurzydlo
kurzyna kus kusa kusek kushner kusi kusik kusio kusiwaa kuska kusmider kusnierek kuster kustosz kuswik kusyk kusztal
kuszyk kut kutek kutera kutnik kutz kuykendall kuza kuzia kuzior kuziora kuznia kwaakye kwaakyewaa kwak kwamboka kwan
kwapien kwapis kwapisiewicz kwarciak kwartemaa kwarteng kwasek kwemoi kwiatkowski kwinta kwok kwoka kwon kyalo kyc
kycia kyei kyeiwaa kyerewaa kyle kyles kyne kyser labaj labarbera labbe labeeb labelle labno labocha labonte laboy
labrecque labrie labudda labus lacasse lacey lachacz lachance lachut laciak lacina lacombe lacour lacroix lada ladd
lademann ladner ladniak ladziak lafave lafayette lafferty laffey laflamme lafleur lafond lafontaine lafountain
lafrance lafreniere lagarde lagasse lagat lagiewka lago laguna lagunas lahey lahiah lahiffe lahr lahy lai lail laine
laing laird lajlaj lajoie lakatos lakey lakin lakota lal lala lalak laliberte lall lalla lally lalonde lalor lamar
lambe lambert lamborghini lamch lamm lammas lammers lamont lamontagne lamothe lamoureux lampa lampart lampe lampkin
lampley lamy lancaster lancisi landa lande landeros landers landes landin landis landon landon-lane landreth landrum
landry landy laney lanfranchi lang langa langan langat langdon lange langer langevin langford langham langier
langiewicz langley langlois langston lanham lanier lanigan lanka lankford lanning lantz lanza lapacz lapaj lapierre
laplante lapointe laporte lapot lapp lappin lara lardner largan largent largey larios larkin larkins laroche
larochelle larosa larose larrabee larranaga larrea larry larsen larson larue larysz las lasa lasak lasalle lasater
lasher lashley lasica laskawiec laskowski laskus lasley lassiter laster lastra laszcz laszczyk laszkiewicz laszlo
laszuk lata latacz latek latham lathan lathrop latif latimer latko lato latoszek latour latta lattimore lattuada
latuszek lau lauderdale lauer laughlin launay laureano laurenson laurent laux lavallee lavalley lavan lavell lavelle
lavergne laverty lavery lavigne lavin lavoie lawal lawhorn lawler lawlor lawniczek lawrence lawson lawton layfield
layne layth layton lazar lazarek lazarus lazo leacy leahy leake leal lear learmonth leary leath leatherman leatherwood
leavey leavitt lebeau lebel leblanc leboeuf lebon lebreton lebron lebrun leclair leclerc leclercq lecompte lecomte
leconte lecoq ledbetter leddin leddon leddy ledesma ledet ledezma ledford ledoux leduc ledwich ledwith ledzion leen
leeney leeper lees lefebvre lefevre leffler lefler leflore lefort leftwich legendre leger legere legg leggett legnante
legowik legrand legros legutko lehane lehman lehmann lehr leibowitz leigh leighton leija leininger leister leite leiva
lejeune lejk lejman leks leland lelei leleu lelievre lelito lelonek lemaire lemaitre lemanowicz lemaster lemay
lemayian lemiesz lemieszek lemieux lemire lemke lemley lemmon lemmons lemoine lemonnier lemos lempart lemus lenaghan
lenarcik lenard lenc lenda leneghan lenehan lengyel lenhart lenihan lenik lennane lennon lennox lenoir lentz lenz leo
leon leonard leonardi leonardo leoncavallo leone leonetti leong leoniak leoniuk leonowicz leopardi leos lepa lepage
lepak lepek lepianka lepka lepore lercari lerma lerner leroux leroy lesage lesher lesiewicz lesik lesisz lesko leslie
lesna lesner lesniak lesny lessard lester leszcz leszczak leszczuk leszczyk leszczynski leszkiewicz letellier letendre
letkiewicz letourneau lett letta lettiere leung levan levasseur leveque leverett levesque levi levin levine levinson
levitt lew lewa lewandowski lewek lewellen lewicz lewin lewis lewko ley leyba leyden leydon leyva lezon lheureux li
liang libby lica lichon liddane liddell liddy lieb lieberman liedtke ligas ligenza liggett liggins lightfoot lightner
ligon ligorio liguori liles lillard lilley lillie lillis lillo lilly lim lima limazah limon lin linares lincoln lind
linda lindberg lindell lindeman linder lindgren lindholm lindley lindner lindquist lindsay lindsey lindstrom lineberry
linehan linek ling lingerfelt lingle linka linke linkiewicz linkous linn linnane linny linskey linton linville
lipinski lipok lipowicz lippert lippomano lipscomb lipsey lis lisak lisik liska liskiewicz liskova lison liss lister
liston listwan litchfield litewka littizzetto littlefield littlejohn littleton litton littrell litwa litwinczuk
litwiniuk litwinowicz liu livengood liverotti livesay livingston liyaaqat liyaqat lizon lizotte lizurej llabres llado
llanes lledo llewellyn llobet llopis llorens llorente lloret lloyd lluch llywelyn loba lobacz lobato lobo lockard
locke lockett lockhart locklear lockridge lockwood lodej lodyga loeffler loera loftin loftis lofton loftus logan
loggins loghan logsdon logue lohman lohr loiseau loj lokaj loke lokietek lollar lollobrigida lomas lomax lombard
lombardi lombardo lombroso lomeli london lonergan loney longan longhena longley longo longoria loomis looper loos
loper lopez lopresti lor lordan loredan lorens lorenz lorenzo losa losada losiak losiewicz loska lott loucks
loudermilk lough loughlin loughnane loughran loughrey loughry louie louis louque loureiro lourenco lovato lovejoy
lovelace lovelady loveland lovell lovett lowder lowe lowell lowery lowman lowney lowrey lowry lowther loy loya loyd
lozada lozano lozier lu luay lubera luberda lubin luc lucarelli lucas lucchesi lucciano luce lucena lucero lucey lucia
luciani luciano lucier lucio lucitt luckett luckey luckiewicz luczak luczka luczkiewicz luczyk luddy ludovisi ludwick
ludwig ludwik ludwin ludwiniak ludwisiak ludzik lueck luevano lugo lui luis lujan lukacs lukas lukasik lukasiuk lukasz
luke lukens luker lukowiak lukowicz luks luksza lula lulek lum lumbasi lumbreras lumpkin lumumba luna lund lundberg
lundgren lundon lundquist lundy lungu lunham lunn lunney lunny lunsford lunt luong lupina lupo lupu luqmaan luqman
luque luria lusiak lusk lussier lussu luster luszczak luszczyk lut lutf luther luthra luttrell lutz luu lux luxardo
luz luzi ly lyczak lyczek lyden lydon lyjak lykins lyle lyles lyman lynchechaun lynchehaun lyne lyng lynn lynskey lyon
lyons lyp lys lysaght lysenko lyskawa lytle maalik maalim maas maawiya mabe mabry mac macadoo macaleavy macallen
macaloon macaluso macanally macart macarthur macauley macbreen macbride maccaffrey maccanelli maccann maccartan
maccarthy maccarville macclenaghan maccole maccomisky macconachy macconnaghy maccool maccormack maccurtin macczak
macdermott macdevitt macdonagh macdonald macdonnell macdougall macdowell macdwyer macdyer macedo macegan macek
macelgunn macever macevoy macfadden macfall macfarlane macfaull macgee macgeehan macgill macgilligan macging macginley
macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgregor macgroarty macguinness macgurk mach
macha machacek machackova machado machale macharia machenry macheta machniak machon machova machowiak machowicz
machuca machugh machul macias maciejczuk maciejewicz maciejewski maciejko maciejuk maciel macinerney macinnes maciocha
maciol maciuk maciuszek mack mackay macken mackenna mackenzie mackeown mackesey mackevitt mackey mackie mackinnon
mackle macklin mackow maclean macleod maclysaght macmahon macmillan macmonagle macmorrow macmullan macmullen macnabb
macnaboe macnaboola macnally macnamara macnamee macneela macneil macneill macnelis macnulty macomber macon macpherson
macphilbin macrea macshea macsweeney mactiernan maculewicz macveagh macveigh macwilliams macy madajczyk madan maddock
maddox maddux maddy madej madejczyk mader madera maderna maderno madewell madhubuti madigan madison madiyan madore
madrid madro madrzak madrzyk madsen madson madu madura madzia madziar maes maestas maestre maffei magalhaes magallanes
magan magana magann magar magauran magee mageean magennis magennity mageto maggard maggio maggioli maghanga magier
magill maginn maglio magnani magness magnuson magombo magrassi magrath magruder magryta maguire magyar mahaffey
mahajan mahal mahamed mahamud mahan maharaj mahat mahbeer mahbub mahe mahedy maheen maher mahfuj mahfuz mahler mahmood
mahmoud mahon mahone mahoney mahony mai maia maier maillard maillet maillot maina maines maingi mainka maitha maithya
maiyo maj majak majchrzak majczyna majd majdak majdan majeed majerczyk majewicz majewski majnusz majorana majorczyk
majorek majos majsterek majtczak majtyka majumdar majzner mak makar makaruk makau makena maki makiela makinde makinwa
makles makokha makori makos makosz makowski maksimowicz maksym makulec makungu makurat mala malacarne malaparte malara
malarczyk malas malatesta malave malcharek malcher malcherek malcolm malcom maldonado malecha malecki malek malenchini
malesza maleszka malewicz maley malhi malhotra maliglowka malik malinowski malipiero malisz malka mallett mallette
malley mallick mallon mallory malloy malo maloba malocha malon malone maloney malota malowney maloy malpighi maluki
maly malycha malys malysiak malyszek malyszka malz mamcarz mammen mamo manacorda manahan mancebo manchester mancini
manco mancuso mand manda mandal mandel mander mandrysz maness mangal mangale mangan mangat mangrum mangum mani manion
manis manista manjon manley mann mannan manne mannino mannion mannix mannoia manns manole manolesso manrique mansa
mansell mansfield mansiz manso manson mansour mantegazza mantegna mantooth manuel manunta manzanares manzano manzo
manzoni mapes mapp mara marable marach maranga marangoni maras maraszek marat marazzi marcacci marcano marchal
marchand marchant marchenko marchese marchetti marchlewicz marcinczyk marciniak marciniszyn marcinkowski marco marcol
marconi marcos marcotte marcoux marcum marcus mardis marechal marek marenzio maresova marfell margas margol mari
mariano marie marin marinelli marinetti marini marino marion mariscal maritim markel markey markham markiel markiewicz
markle markley marko markova markowitz markowski markus marler marley marlow marlowe marmol marnan maroa maron maroney
maroof marosz marotta marquardt marques marquez marr marra marren marrero marrinan marriott marron marrone marroquin
marrs marrufo marsden marshall marsili marston marte martel martell martens marti martindale martineau martinelli
martines martinez martino martins martinson marton martorell martucci marty martyka martyn martynowicz martz
maruszczak maruszczyk marvin marwa marx mary marzorati masai mascagni mascarenas mascaro mascheroni masek masese masha
mashburn masiak masika masila masinde maskova maslach maslankiewicz maslon masny maspero massa masse massengale massey
massie masson mastandrea masterson mastin mastroianni maszczyk maszkiewicz maszota mata matacz matano matara matas
matei matejczuk matejczyk matejka matejkova matejuk matela matenko mateo mateos materek materka mateu mateusiak
matheka mathenge matheny mather matherly matherne mathers mathes matheson mathew mathews mathewson mathias mathieu
mathis mathison mati matias matla matlock matney matos matousek matouskova matraszek matson matta mattarella matteotti
mattern matteson matthew matthews mattingly mattison mattos mattox mattson matula matulewicz matulka matura matus
matusewicz matusiak matuszewski matuszyk matwiejczyk matyjas matyjasek matyjaszek matyka matynia matyszczak matz
maughan mauldin maundu mauney maupin maurer maurice mauricio mauro maury maus mauti maweu mawia mawira maxey maxfield
maxie maxson maxwell maya mayaka mayberry maye mayer mayers mayes mayfield mayhew mayle maynard maynor mayo mayol
mayorga mays maza mazan mazanek mazek mazepa maziarczyk mazik mazilescu mazur mazurek mazurkiewicz mazza mazzacurati
mazzanti mazzeo mazzi mazzini mazzocchi mazzola mbaabu mbae mbaka mbatha mbithe mbithi mbiti mbogo mboya mbugua mbui
mbula mburu mbuthia mbuvi mcabee mcadams mcadoo mcafee mcaleavy mcaleenan mcaleer mcalinney mcalister mcallister
mcaloon mcalpin mcalpine mcalunny mcanally mcandrew mcanulty mcardle mcareavey mcarthur mcatee mcateer mcauley
mcauliffe mcaveigh mcavoy mcbee mcbrayer mcbreen mcbride mcbrien mcbroom mcburney mccabe mccadam mccadden mccafferky
mccafferty mccaffrey mccaffry mccahill mccain mccaleb mccall mccalla mccallion mccallister mccallum mccandless mccann
mccants mccardle mccarley mccarney mccarra mccarron mccartan mccarte mccarter mccarthy mccartney mccarty mccarver
mccarville mccary mccaskill mccaslin mccaughan mccaughey mccaul mccauley mccausland mccay mcchesney mcclain mcclanahan
mcclary mcclean mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mcclurg
mccluskey mccolgan mccoll mccollam mccollough mccollum mccomas mccomb mccombs mccomiskey mcconaghey mcconaghy
mcconnell mcconnon mccooey mccool mccord mccorkill mccorkle mccorley mccormack mccormick mccorry mccourt mccowan
mccown mccoy mccracken mccrann mccrary mccraw mccray mccrea mccready mccreanor mccreary mccrory mccrossan mccrudden
mccue mccullagh mcculley mcculloch mccullough mccullum mccully mccumiskey mccumisky mccune mccurdy mccurley mccurry
mccurtin mccusker mccutchen mccutcheon mcdade mcdaeid mcdaid mcdaniel mcdaniels mcdavid mcdermod mcdermott mcdevitt
mcdonagh mcdonald mcdonnell mcdonough mcdougal mcdougald mcdougall mcdowall mcdowell mcduffie mcdunphy mcdwyer mcdyer
mceachern mcelduff mcelgunn mcelhaney mcelhattin mcellistrim mcelnay mcelnea mcelrath mcelroe mcelroy mcelwaine
mcelwee mcenaney mceneaney mcenry mcentaggart mcentee mcentire mcevaddy mcevilly mcevoy mcewen mcfadden mcfall
mcfarland mcfarlane mcfarlin mcfaull mcgaha mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgary
mcgauran mcgaw mcgeady mcgee mcgeehan mcgehee mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcghee mcgill
mcgillicuddy mcgilligan mcgilly mcgilroy mcginley mcginn mcginnis mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey
mcglinchy mcgloin mcglothlin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgourty mcgovern mcgowan mcgowern mcgrane
mcgrath mcgraw mcgreal mcgregor mcgrenehan mcgrew mcgriff mcgroarty mcgrory mcgruddie mcgruddy mcgruder mcguigan
mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale mcharry mchenry mchugh mcildownie mcilroe mcilroy
mcilwain mcilwee mcineely mcinerney mcinnes mcinnis mcintire mcintosh mcintyre mcisaac mciver mcivor mckaigue mckamey
mckay mckean mckee mckeegan mckeever mckellar mckelvey mckendry mckeniry mckenna mckenney mckenny mckenzie mckeogh
mckeon mckeown mckernon mckevitt mckibben mckie mckiernan mckillop mckim mcking mckinley mckinney mckinnon mckinzie
mckissick mcknight mckown mckoy mclachlan mclain mclane mclaren mclaughlin mclaurin mclaverty mclean mcleer mcleese
mcleigh mclellan mclemore mclendon mcleod mclin mcloon mcloone mcloughlin mcmacken mcmahan mcmahon mcmanaway mcmanus
mcmaster mcmenamin mcmichael mcmillan mcmillen mcmillian mcmillin mcmillon mcminn mcmonagle mcmorris mcmorrow mcmullen
mcmullin mcmurray mcmurrough mcmurry mcnabb mcnaboe mcnair mcnally mcnamara mcnamee mcnaughton mcnea mcneal mcnealy
mcnee mcneely mcneese mcneil mcneill mcnelis mcnevin mcnew mcnicholas mcnicholl mcnill mcnulty mcnutt mcpartland
mcpartlin mcpartlon mcpeak mcphail mcphee mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen mcquilkan
mcquillan mcquillen mcquin mcquinn mcrae mcrann mcready mcreynolds mcroarty mcroberts mcrory mcshane mcsharry mcsheehy
mcswain mcteague mcternan mctiernan mctigue mcvay mcveagh mcveigh mcvey mcvicker mcvitty mcwalter mcwhorter mcwilliams
meacham meade meador meads meaghan meagher meaney meany meara mears mecham mecik medeiros medellin medford medici
medina medlin medlock medrala medrano mee meehan meekins meeks meenaghan meenan mefford megaw megger mehigan mehmood
mehta meier meissner meister mejer mejia mejias melady melancon melaniuk melanson melcer melcher melchor meldon mele
melendez meler melero melgar meli melia melican melka mellet mello mellon mellor mellott melnick melnyk melo melson
melton melville melvin memon mena menard menchaca mendak mendenhall mendes mendez mendiola mendizabal mendoza mendyka
menefee menendez meneses mengolo menke mennea menon mensa mensah menton menza meraz mercadante mercader mercado
mercalli mercantini mercati mercer merchel mercier mercurio merda meredith merida merino merisi merkel merkle merle
mernagh merrell merrick merrifield merrigan merrill merriman merritt merriweather merryman mertens mertz merwin
mescall mesjasz meskill messer messick messina messner meszaros metcalf metcalfe metel metella metts metz metzger
metzler meucci meunier meyer meyers meza mezei mezzetta miah mian miara miasik miasko mical micca mich michael
michaels michaelson michalak michalczak michalkiewicz michalski michaud michel michelangeli micheletti michell michels
micheni michniak michnik michnowicz mick mickelson mickens mickle middaugh middlebrooks middlemiss middleton midgett
midkiff midura miechowicz miecznik miekina miekus mielcarz miele mielke mieloch mier mierzwiak mieszala mietka mietus
migala migda migliaccio migon miguel migwi mihai mijas mik mikell mikesell mikiciuk mikita miklaszewicz mikoda
mikolajczyk mikolajewicz mikosz miksza mikus mikusek mila milam milan milanesi milano milburn milcarz milczarczyk
milej milewczyk milewski miley milford milka milla millan millar millard millea millen millet millican milligan
milliken millner millsap millsaps milmo milne milner milroy milton mims mimun minard minayo mincey mingo minguez
minhas miniati minihan minihane minkiewicz minkina minnich minnick minogue minta minter minton mintz miodek miotke
miozga mir miralles miramontes miranda mireles mirga mirgos miriti miro mirocha mironczuk mironiuk miros mirza miscell
mishra misiarz misiaszek misiejuk misiko misior misiuk misiurek miskell misko miskowiec misra missoni mistry miszkiel
miszkiewicz miszkurka miszta misztela mital mitchel mitchell mitchem mitchum mitei mitek mitera mitoraj mitra mittal
mitter mixon mizak mize mizell mizgala mizia mleczak mleczek mlocek mlodzik mlot mlotek mlynarz mlynczak mlynczyk
mmboga mmbone mnangat mobley mocanu moccia mocenigo moczko modi modiano modigliani modlin modugno mody moe moeller
moen moffatt moffett moffit moffitt mogaka mogeni mogere mogherini mogire mohamed mohammed mohamud mohan mohanty moher
mohler mohr moj mojica mojsa mokaya mokua mokwa mol molak moldovan molek molesini molga molina moline moliner molins
molka moll moller molloy molnar moloney molyneux momanyi monaco monaghan monagle monahan moncrief mondadori mondaini
monday mondragon monduzzi moneta mong mongan mongare monge monger monicelli moniuszko moniz monkiewicz monnier monreal
monroe monroy monson montague montalban montalcini montalti montalvo montana montanari montanariello montanelli
montanez montano monte montecchi monteiro montelongo montemayor montenegro montero montes montesano montesinos
montessori monteverdi montez montgomery monti montiel montoya montserrat monzon moone mooney moore moorehead moorer
moorhead moorman mora moraa morabito morahan morais moraleda morales moralez moran morandi morandini morante morar
morara morata moravcova moravec morawiak morawo morcillo morcinek mordak mordal moreau morehead morehouse moreira
morek morel moreland morell morellato morelli moreno morera moresi moretti morey morgagni morgala morgan mori moriarty
morillo morin moritz morka morlacchi morley mornane moroney morosini moroz morpurgo morrell morricone morrill morrin
morris morrison morrissette morrissey morrocco morrow morse mortati mortensen mortenson mortimer mortka morton morucci
morvan moryc morys mosby moschino mose moseley mosely moser moses moseti mosher mosier mosiolek moskalik mosley
mosqueda mosquera mostek mosur mota motak moten moton mott moturi moua moulin moulton moultrie moura mourib mouton
mowery mowry moxley moy moya moye moyer moyers moylan moynihan mozart mozdzierz mroczko mrotek mroz mrozek mrozowicz
msuya mszyca muange muasya muc mucha muchai muchangi muchemi mucheru muchira muchiri muchoki muchui mucka mucko mudd
mudgway mudlaff mueller muema muendo mueni muga mugambi mugendi mughal mugica mugo mugure muhammad muhia muhonja
muhoro muhumed muia muigai muimi muinde muindi muir muiruri mukami mukherjee mukhopadhyay mukhwana mukiri mukoya
muktar mukundi mularz mulawa mulcahy mulcair mulder muldoon muldowney muldrow mulei mulet mulgrave mulgrew mulhare
mulhern mulholland muli mulinge mulkerrin mulkey mullaghan mullaly mullan mullane mullaney mullany mullarkey mullen
mullens muller mullerova mullery mulligan mullin mullinax mullins mullis mullooly mullooney mulloughney mulloy mulongo
mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvaney mulvany mulvenna mulvey mulvihill mulvin mulvy
mulwa mumba mumbe mumbi mumbua mumford mumo munari muncy munday mundia mundy munene munga mungai munger munguia
munguti muni muniak muniz munn munnelly munoz munro munroe munshi munson munteanu munyao munyi munyiva munyoki munyua
munywoki muoki mur murach murae murage muraguri murangiri murat muratori muraya murchison murcia murdoch murdock
mureithi murialdo murigi muriithi murillo murimi murithi muriuki muriungi murnane murnin muro murphey murphree murphy
murr murray murrell murri murrihy murry murtagh murthy murty murugi murunga murungi musa musatti musau musee musembi
musgrave musgrove mushtaq musial musiala musick musil musila musili musilova musimbi musiolik muskala musselman musser
mustapha musumba musungu musya musyimi musyoka musyoki mutahi mutai mutanu mutegi mutembei mutemi mutethia muteti muth
muthama muthami muthee muthengi mutheu muthiani muthike muthini muthoka muthomi muthoni muthui muthuri muti mutia
mutie mutinda mutindi mutio mutiso mutisya mutti mutua mutugi mutuku mutuma mutune mutunga mutungi muturi mutwiri muuo
muya muzyk mwadime mwai mwaka mwakio mwalimu mwamburi mwangangi mwangi mwania mwaniki mwanza mwanzia mwathi mwaura
mwema mwenda mwende mwendia mwendwa mwero mwihaki mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo mwongela mwongeli
myatt mycek mydlak mydlarz myer myers myga myk myles myrcha myrcik myrick mysiak mysior myszak myszk myszor mytnik
mytych mzungu mzyk naail nabeel nabialek nabih nabors nabwire naccari naczk nadal nadeau nadeem nadi nadig nadkarni
naeem nafula nafuna nagar nagarajan nagel nagi nagle naglik nagorka nagra nagy nagys nahal naibei naidu naik nair
najam najeeb najera nakamura nakano nakhumicha nalazek nalecz nalewajek nalewajko naliaka nall nalley nallon nally
nalty namysl namyslo nance nanda nandwa nangle nanjala naomi napier napoleon napoli napolitano napper naquin narain
narang naranjo narasimhan narayan narayanan nardi narozna narozny narula narusis narvaez nasambu nascimento naserian
nash nasiadka nasimiyu nason nastaj nastaly natale natanek natarajan nath nathan natividad natt natta naughton
naujokas naumann naumiuk nauseda nava navarra navarrete navarria navarro navas navone navratil navratilova nawaz nawoj
nawrocki nawrotek nayak nayar naylor nayyar nazar nazareth nazarewicz nazari nazario nazarko nazimek nazir ndambuki
ndanu ndege ndegwa nderitu ndichu ndiema ndinda ndirangu ndiritu ndiwa ndolo ndoro nduati nduku ndunda ndunge ndungu
nduta ndwiga nea neace neagu neal neale nealon nealy neary nebot necaise necci nedzi needham neehan neel neelan neeley
neelin neely neenan neese neff negrete negron nehring neighbors neil neilan neilian neill neilson neira nekesa neligan
nelima nelis nelms nelsen nelson nemcova nemec nemecek nemeckova nemes nemeth neri nero nesbit nesbitt neska nesmith
ness nester nesterowicz nestor nestorowicz neto neu neubauer neugebauer neuman neumann nevado nevarez nevels neves
neveu neville nevin nevins newberry newby newcomb newell newhouse newkirk newland newlin newman newport newsom newsome
newson neylon nez ng ngala nganga ngao ngari ngaruiya ngatia ngei ngeno ngetich ngige ngigi ngina ngo ngome ngotho
ngugi ngui ngumbao ngunjiri ngure nguyen nibali nicewicz nichol nicholas nicholls nichols nicholson nickell nickelson
nickens nickerson nicol nicolas nicolau nicoletti nicolini nicolucci nieborak niebudek niechcial niecko niedbal
niedojadlo niedospial niedzwiadek nielsen nielson nieman niemczuk niemi niemira nieradko nieradzik nieroda niescior
niescioruk niesporek nieszporek nieto nieves nievo niewiara niewola nigam niggli nigro nijak nikel niklewicz nikolajuk
niksa niland niles nilsson ninalowo nino niscoromni nissen nistor nita nitek nitkiewicz nitti nitto nixon njagi njambi
njau njenga njeri njeru njihia njiru njogu njoka njoki njoku njoroge njue njuguna njuki nkansa nkansah nkatha nkirote
nkrumah nnamani noah nocek nock noculak noe noel nogiec nogueira noguera nogues nojek nojman nolan noland nolasco
nolcini nolen noles noll nolte nolty nonis noonan noone noor noras norbiato nord nordio nordstrom norfleet nori
noriega norman normand norris norry northcutt northrop northrup norton norvell norwood nosiglia noszczyk notarbartolo
nottingham novak novakova novaro novoa novotna novotny nowacki nowak nowakowski nowek nowell nowicki nowlin nowotka
nowotnik nowotny nowrot noyes nozka nsia nthenya nthiga nti ntiamoa ntim ntinyari nugent nugnes nulty nunes nunez
nunley nunn nunnally nunne nuno nur nurek nurkiewicz nuss nussbaum nutt nutter nwachukwu nwosu nyaako nyaakoaa nyaboke
nyabuti nyabuto nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi nyambane nyambu nyambura nyame nyamu
nyamweya nyanchama nyangaresi nyangau nyangweso nyantakyi nyawa nyawira nyberg nyc nye nyhan nyk nyoike nyokabi
nyongesa nystrom nytko nzai nzau nzilani nzioka nzioki nzisa nzomo nzuki oakes oakley oates obama obara obare
obarzanek obasanjo obeirn obeirne obeng ober oberg obi obiala obiero obonyo oboyle obrassil obrazil obregon obrennan
obrian obrien obrown obryan obryant obryen obst obuchowicz obuya obyrne ocadden ocafferky ocalan ocallaghan ocampo
ocana ocarolan ocarroll ocasey ocasio ocassidy och ochab ochal ochieng ochnik ochnio ochoa ochola ochota ochs ochwat
ocleary oclery oconnell oconner oconnor ocrohan ocrowley ocurry oczko oczkowicz odaly odaniel oday odea odedra odell
oden odera odero odescalchi odetola odevanney odevenny odhiambo odinga odira odiwuor odle odoherty odom odongo
odonnell odonoghue odonohoe odonovan odowd odoyo odriscoll odrzywolek oduffy odum odunsi oduor oduori odwyer ofarrell
ofarrelly offredi offutt ofiara oflaherty oflynn ofori ofosu ofreil ofriel ogada ogallagher ogara ogbuehi ogburn ogden
ogega ogeto ogindan oginga oginni oglaza oglesby ogletree ogola ogoldrick ogolla ogonek ogorman ogowan ograbek ogrady
ogrodowicz ogrowney ogulana ogunbamigbe ogunbiyi ogunbo ogunde ogunleye ogunwobi ogunyeye ogutu ogweno ohagan ohaire
ohalloran ohanlon ohanrahan ohara ohare ohaughey ohea ohegarty ohehir oherlihy ohickey ohiggins ohora ohoulihan
ohurley ohussey ojeda ojiambo ojo ojua ojukwu ojwang okafor okane okearney okech okeefe okeeffe okeke okelley okello
okelly okelo okemwa okennedy oketch okeyo okieve okinyi okla okongo okonkwo okoro okoth okoye okraska okuku okumu
okyere olabode oladipo oladipupo olah olaiya olander olaru olas olasupo olawale olbrych olchawa oldham olds olearczyk
oleary olejniczak olejnik oleksa oleksak oleksiewicz oleksik oleksiuk olesiejuk oleskiewicz oleson oleszczak oleszko
olewniczak olguin oliboni olin olinger oliphant oliva olivares olivarez olivas oliveira oliver olivera oliveras
olivetti olivier olivo oliynyk olko olkowicz oller ollis ollivier olma olmedo olmo olmos olmstead olney oloan oloo
olooney oloughlin oloughlinn olowokeere oloyede olsen olson olszewski olszowa olszyna olubode olugbayila olujimi
olukotun olukunga olumide oluoch olusanya oluwagbemi olvera om omahoney omahony omair omalley omani omar omara omari
ombasa ombati ombui omeara omeir omidina omiotek omma omojola omollo omolo omondi omooney omoore omotoso omran omullan
omurnaghan omwenga omweri omwoyo ondari ondiek ondieki onditi oneal oneil oneill ong ongeri onio onisto onoh onolan
onsongo ontiveros onwuka onyancha onyango onyekachi onyiego ooko oommen opalach oparinde opas opiola opiyo opizzi
opoka opoku opondo oppong oprea opuku opyrchal oquendo oquinn orafferty orahilly orawiec orban orcutt ordonez ordway
oreardon oregan oreilly orellana orengo organisciak orina oriordan orkisz orlando orlowski orman ormsby ornat ornelas
orooney orosco orosz orourke orozco orpel orr orsini orsos orszulik orta ortega ortego ortese orth ortiz ortolani
orton ortuno oruane orwa orwat oryan orzechowski orzeszek osada osborn osborne osburn oscannell oscuro osei osgood
oshannon osharkey oshaughnessy oshea osheehan osheil oshiel oshin oshodi osiadacz osial osica osiemo osik osipiuk
osipowicz oska osko oskroba oslizlo osman osojca osorio osoro ossama ossani ossola ostafin ostapczuk ostapiuk ostasz
osteen oster osterman ostinelli ostrander ostrega ostrom ostrowski osullivan osuna osuntokun oswald oswalt osweeney
oszust otero oti otiende otieno otierney otis otiwa otogher otoole otremba ott otte otten ottinger ottino otto otuo
oubre ouellette ouko ouma ousley ovadia ovalle overby overcash overman overstreet overton overturf owais owczarczak
owczarek owen owens owensby owings owino owiti owokoniran owolabi owoyemi owsiak owsianka owsiany owsley owuor owusu
owusuwaa oxendine oxley oyadiran oyaifo oyaro oyekan oyeniyi oyetoro oyeyemi oyinlola oyler oyoo oyugi oza ozieblo
ozuna pabis pabisiak pablo pabon pacelli pacetti pacewicz pacheco pachla pachnik pacholak pacholczak pacholek pacholik
pachowicz pachuta pacia pacillo packard pacocha pacomio pacura pacyga paczos padda padden padgett padilla padlo
padmanabhan padovano padron paez pagacz paganini pagano pagliaro pagnotto pai paige paimo paine paiva pajak pajda
pajdak pajek pak pakos pakosz palac palacio palacios palak palan palau palega palej palen palermo palgan palica paliga
palla palladino palladio pallares palma palmer palmieri palmisano palmore palomar palomares palombi palomo palonek
paltrinieri palumbo palus paluszak palyga panasewicz panasiewicz panatta pancerz panchal pandey pandit pandya panesar
paniagua panicucci panicz pankey pannell pantoja panus panzera paoletti paolini paolucci papafava pape papetti papp
pappas paprotny paquette paquin para parada paradis parafiniuk parda pardo pardue paredes pareja parejo parekh
parenteau pareto parham parikh parini paris parisi parke parker parkes parkhurst parkin parkins parkinson parkitna
parkitny parkman parmar parmenter parmer parmitano parnell parpinel parr parra parrett parri parris parrish parrott
parry parsa partain partee partida partin parton parus paruta parveen parzonka parzyszek pascal pascarella paschall
pasciak pascual pasiak pasich pasieczna pasierbek pasiut pasnik pasolini pasqua pasquale pasquier passalacqua passmore
pastine pastore pastucha pastula pastuszek pastuszko paszkowiak pasztaleniec pasztor pataki patalas patchett patel
paten paterson pathak patil patino patla patnode patoka patola paton patora patrick patrzalek patten patterson
pattison patton patyna pau paul paulauskas pauley paulin paulino paulk paulsen paulson paulus pausini pavanello
pavarotti pavlicek pavlik pavlikova pavon pavone pawela pawelkiewicz pawelko pawlaczek pawlak pawliczak pawliczek
pawlik pawliszyn pawlonka pawlos pawlowski pawlukiewicz paxton payet payne paynter payton paz pazdan pazdziora pazera
pazik pazola pazos peabody peachey peake peano pearce pearman pearsall pearson peart peavy peciak peckham peda peden
pederiva pedersen pedersoli pederson pedigo pedrak pedraza pedrazzini pedrero pedro pedroni pedrosa pedroza pedrycz
pedzik peebles peele peeler peeples peery pegram pegues peinado peiro peksa pela pelaez pelayo pelka pelkey pell
pellegrini pellegrino pellerin pelletier pelli pellicer pellico peltier pelton pemberton pena penalver penar penas
pender pendergrass pendleton pendley penick penkala penland penley penn pennell penner pennetta penney pennington
penrod penry penton pepe pepin pera peral perales peralta peranda perano peraza percy perczak perdomo perdue perea
pereira perello perera peres perez pergolesi peri perini perka perkins perlik perlman pernak pernell peron perozzo
perreault perreira perret perri perrier perrin perrine perron perrone perrot perrotta perry perryman persaud persico
persinger pertile pertini peruzzi peskova pesta peszko pete peterman petersen peterson petit petitjean petralli
petrassi petrauskas petrenko petrescu petrie petro petrocelli petrova petrucci petrucelli petrus petruzzi petry petryk
pettaway petterson pettiford pettigrew pettis pettit pettus pettway peyton pezda pezzali pfaff pfeffer pfeifer
pfeiffer pfister pham phan pharr phayre phelan phelps phifer philban philbin philbrick philip philippe philips phillip
phillips philpot philpott phinney phipps piacentini piane pianka piascik piasecki piaseczna piatek piatkiewicz piatt
piazzi picard piccinni piccio pich pichardo picheta pichon pickard pickens pickering pickett piechna piechura
pieczarka pieczyrak piegza piejko piekacz piekara piekarek piekart pielach pielech pielka pieper pierchala piercy
pierre piersa pierson pierz pierzak piesik piestrzeniewicz pieszak pietrak pietrangeli pietras pietrasiak pietrasz
pietraszkiewicz pietrek pietrewicz pietrus pietrusiak pietrusiewicz pietryga pietrzak pifer pigafetta pigg piggott
pignatti pigott pigula pik pikor piksa pikula pilarek pilcher pilich pilipczuk pilka pilkington pillai pillay pimental
pimentel pina pinamonte pincherle pinckney pinda pinder pindor pindral pineau pineda pinedo pineiro pingle pinheiro
pinho pinilla pininfarina pinkard pinkerton pinkham pinkney pinkston pino pinol pinon pinson pinter pinto pintor pioch
piorek piotrak piotrkowicz piotrowiak piotrowski piovani pipkin piquer pirandello pirelli pires pirtle pisacane pisani
pisano pisaroni piskor pistoletto piszcz pitala pitchford pitek pitman pitre pitt pittman pitts pitula pitura pitzer
piwek piwowarek pizarro pizon pizzamano pizzetti pizziol pizzo pkemoi pla placencia plak plana planas planeta plante
plascencia plaskota platini platt pleban plebanek pleskot plesniak pless plewnia plich plizga plocharczyk
plocienniczak plodzien plona ploskonka plourde plowman plumlee plumley plummer plunkett pniak pochopien pochron
pociask pocius poczatek poczta podeszwa podgorna podgorny podkowa podlesna podpora podsiadla podsiedlik poe poerio
poff pogorzelec pogue pohl poindexter poirier poisson pokorna pokorny pokrzywa pokuaa pokusa polak polakiewicz
polakova polanco poland polani polasik polaszek polchlopek polesel poleszak poletek polewka policht polishchuk
politowicz polizzi polk pollack pollard polley pollock polnik polom polson polston pomaa pomares pombo pomerleau
pomeroy pometta pompa ponce poniedzialek pons pont pontecorvo ponti poole pooler poore popa popescu popielarczyk
popovich popp porcel porcellato poreda porras porta porterfield portero portillo portis portka porwol porzio porzucek
posada posey poska posluszna posluszny posmyk posnik pospiech pospisil pospisilova postawa poston potaczek poteat
poteet potega potier potoczek potoczna potok pottier potts potyrala pou poulain poulin poulos povilonis powala powalka
powazka powe powell powierza poynter poza pozo pozuelo pozzecco prabhakar prabhu pracz praczyk prada pradhan prado
praga prakash prasad prasek prashad prat prater pratesi prather prati prats pratt prawdzik prazmo prazuch preciado
preda preece prejs prempeh prendergast prentice prentiss prescott presley presnell pressley preston preuss prevost
prewitt prial prichard prickett priddy pridemore pridgen priego priester prieto primm prine pringle pritchard
pritchett priuli probert probst proc procacci procek proch prochazka prochazkova prochownik procter proctor prodi
proffitt proietti prokop prokopczuk prokopczyk prokopiak prokurat pronobis propst prosser prostak protasiuk protheroe
proulx prouse prouty provencher pruchnik prucnal pruett pruitt pruvost pryal prygiel pryk pryor prystupa pryszcz
przeklasa przekop przekwas przenioslo przerwa przewloka przewozna przewozniak przewoznik przewozny przybycien
przybylski przybys przystupa pszczolka ptok puc pucci puccini puch puckett pudelek puente puerta puga pugh pugliese
puglisi puig pujadas pujol pula pulci puleo pulido pulka pullen pulliam pulver pumphrey pupek purcell purdy purewal
puri purkey purnell purohit purser pursley purvis puryear puscasu pusz putek putman putnam puto pyc pych pyda pye pyle
pyles pyrkosz pyrz pys pysz pyszczek pyszka pyszny pytko pytlarz pyza pyzel pyziak qaasim qabeel qadar qadeer qahtan
qaim qais qaseem qasif quach quade quadir quaide qualls qualter quan quarles quartey quasimodo queally queenane
querini quero querol quesada quevedo quezada quigley quigney quijano quiles quillen quillinan quilty quimby quin
quinlan quinlivan quinn quinney quinny quinones quinonez quintana quintanilla quintero quirke quiroga quiros quiroz
qureshi qusay qutaybah raab raaghib raakin raashid raatib raba rabah rabar rabb rabbani rabbitte rabe rabee rabiah
rabideau rabiej rabinowitz raby racine rackley racz raczkiewicz radcliff radcliffe rademacher rader radford
radhakrishnan radi radke radko radtke radu radzewicz radziewicz radzio rae raed rael rafay rafeek rafferty rafi rafiq
raftery raftis ragan rager raghavan ragland ragsdale ragus raheel rahilly rahman rahn rai raight railey raimondi
rainer raines rainey raj rajagopal rajagopalan rajan rajch rajchel rajczak rajczyk rajda rajman rajput rajtar raju
rakus raleigh raley ralph ralston rama ramachandran ramadhan ramage ramakrishnan raman ramanathan ramaswamy ramazzotti
rambo ramer rameriz ramesh ramey ramirez ramis ramon ramos ramsay ramsey rana rancourt rand randall randazzo randell
randhawa randle randles randolph raney ranganathan rangel rankin rankins ranson rao raol rapa raper raphael rapisardi
rapp rasala rasberry rascon rashid rasmussen rastelli rastogi raszkiewicz ratajczak ratchford ratcliff ratcliffe
ratemo rath rathbone rathbun rathod ratka ratliff ratta ratti rattigan rau rauch raurica rausch ravaglioli raval ravi
rawa rawley rawlings rawlins rawls rawson raya rayborn rayburn rayel rayford raymer raymond raynaud rayner raynor raza
razniak razny razo rduch rea reade reagan reardon reaves reavis reavy reber rebis rebollo recio recko redd reddick
reddin redding reddy redi redican redman redmon redmond redondo reece reeder reen rees reese reeve reeves regalado
regan rege regge regnier rego reguera rehman reich reichard reichel reichert reid reidy reiff reig reilly reimann
reimer reimers reina reiner reinert reinhardt reinhart reinhold reinke reiss reiter reitz rej rejek rejmak rejmer
rejniak rembacz rembert rembisz remillard remington remy renard renaud renault rendon renehan renfro renfroe renfrow
renier renner reno renshaw rensi renteria renzi repp requena resendez resnick respighi reszke reuter revell revilla
revis rex rey reyes reyna reynaud reynell reynolds reynoldson reynoso rezler rezmer rhatigan rhattigan rhea rhine
rhinehart rhoades rhoads rhoden rhodes rhone rhydderch rhyne rhys riaz riba ribas ribeiro ribera ribes ricart riccardi
riccati ricci ricciardi richard richards richardson richburg richerson richey richie richman richmond richter rickard
ricker rickert ricketts rickman rico ricolfi riddell riddick ridenhour ridenour rideout ridgeway ridgway ridley riedel
rieger riendeau rienzo riera ries riffe rigby rigdon riggins riggle riggs righi rigney rigsby riha rihova rikke riley
rimmer rinaldi rincon rinehart riney rinker rinn rio rioba riojas riordan rios riou rioux ripley ripoll rippy riquelme
risinger risley rismondo risner ritacca ritchey ritchie rittenhouse ritter ritz rius rivard rivas rivera rivero rives
riviere rizzo rizzoli roa roache roane roark roarke roarty roba robaszkiewicz robb robbins roberge roberson robert
roberts robertson robeson robey robi robichaud robichaux robinett robinette robinson robison robledo robles robson
roby roca rocamora rocca roccabonella rocco roch rocha roche rochelle rocher rochester rochowiak rockett rockwell
roczniak roda rodarte rodas rodden roddy roden rodenas roderick rodgers rodman rodney rodrigez rodrigo rodrigue
rodrigues rodriguez rodriques rodriquez rodzen roeder roemer roero rogacz rogal rogan rogers rogerson rogowski rogula
rohaan rohan rohde rohr rohrer roig roj rojas rojo rok rolak roland roldan rolek rolfe rolland rollins rollo rolon
roma romagnoli romanczyk romaniak romankiewicz romano romanowski romans rome romejko romeo romero romeu romine romiti
romo rompa ronan ronayne roncalli rondeau roney rono ronoh rooker rooney roop roos rop roper ropero ropiak roque rorat
ros rosa rosada rosado rosales rosario rosas roscoe roseberry rosell rosello roseman rosemond rosen rosenbaum
rosenberg rosenberger rosenblatt rosenblum rosenfeld rosenthal rosiello roskosz roslon rosmini rosolek ross rosselli
rossellini rossello rosser rossetti rossi rossini rossiter rossman rost roszkiewicz roszko roter roth rothman
rothstein rotich rotz rouleau roundtree roundy rountree roura rourke roush rousseau roussel rousset routh roux rovira
rowan rowden rowe rowell rowland rowlands rowles rowlett rowley roy roybal royce royer royo royster royston rozak
rozas rozewicz rozier rozmiarek rozum rozumek rozynek ruane ruano rubacha rubaj rubbia rubenstein ruberto rubin rubino
rubio ruble ruch ruchala rucker rudd rudden rudenko rudkins rudolf rudolph rudowicz rudy rudyk rudzik rueda ruelas
ruffin ruffini ruffner ruggeri ruggieri ruggiero ruggles rugut ruhl ruiz ruman rummel rumph rumsey rundell runge
runion runyan runyon rup rupe rupert rupp ruppert rurarz rurka rushton rusiniak rusnak russ russel russell russo
rusticucci rusu ruszczak ruszel ruth rutherford rutkowski rutland rutledge ruto rutowicz rutter rutto ruvalcaba ruwa
ruzicka ruzickova ryals ryan rybus rycerz rychcik rychel rychert ryczko ryder ryfa rygula rykala ryle rymarz ryndak
rynn rynne rysz ryszkiewicz ryznar rzaca rzad rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo sa saabir saad
saafir saahir saajid saal saalim saaqib saari saariyah saavedra sabah sabak sabala sabater sabatini sabbatini sabeeh
sabharwal sabil sabin sabiq sabir sabo sabol saboor sabur saburah sacco sachar sacharczuk sachdev sachdeva sachs
sackett saczuk sadan sadaqat saddler sadeed sadej sadlak sadler sadlik sadlocha sado sadoch sadownik sadowski sadowy
sadura sady sadza saenz saez safak saffi safford safo safoaa sagar sagese sagnelli sagoo sagredo saha sahni sahota
saidi saidu sain saina saini sainz sair saito saitoti saiz saj sajda sajewicz sajnog sakalauskas sakarya sakwa sala
salach salah salako salamanca salandra salas salat salata salawa salazar salcedo salcido saldana saldivar saleem saleh
salem salerno salgado salgari salieri salim salinas salisbury sallee salley salmeron salom salomon saluda salva
salvador salvatore salvemini salvi salvini salwin salyer salyers sam sama samaniego samele sami samiec sammon sammons
sammy samoei samol samons samora samoraj sampath samper sampson samra sams samson samuel samuels samuelson samul
samulak samwel sanabria sanborn sanches sanchez sancho sandberg sande sander sanders sanderson sandhu sandi sandifer
sandler sandlin sandor sandoval sandstrom sandu sandusky sanetra sanford sangha sanghvi sanguineti sani sanjuan sankar
sankaran sankey sankiewicz sanmartin sanmiguel sansom sansone sansoni sant santacruz santamaria santana santi santiago
santillan santo santorio santoro santos santoyo sanudo sanz saors sapa sapala sapeta sapp sappington sarabia saraceno
saracino saraf saragat saran sargeant sargent sarin sarkar sarkozi sarma sarmiento sarna sarniak sarosiek sarota
sarpong sarraf sarsfield sartain sartin saruni sarver sarwar sasak sasaki sasiadek sasser sastre sastry saternus sathe
satherley sato satora satriani satta satterfield satterwhite sattler sauceda saucedo sauer saul sauli sauls saunders
saura sauro sauvage savchenko saville savoie savorgnan savoy sawe sawhney sawicki sawko sawyer saxena saxon saxton
sayers sayles saylor sayre sayyid sbarbaro scaduto scalera scalf scalfaro scalise scallan scallon scally scamarcio
scandone scanlan scanlon scannell scaramucci scarberry scarborough scarbrough scarfoglio scarlatti scarlett scarpa
scarpetta scarponi schaaf schaal schade schaefer schaeffer schafer schaffer schaffner schaller scharf schatz schaub
schauer scheel scheer scheffler schell scheller schenck schenk scherer schexnayder schiaparelli schiavo schiavone
schicchi schick schiff schiller schilling schindler schlegel schleicher schlosser schlueter schmid schmidt schmit
schmitt schmitz schneider schnell schock schoen schoenfeld schofield scholl scholz schoonmaker schoonover schott
schrader schram schramm schreck schreiber schreiner schrock schroder schroeder schubert schuck schuh schuler schuller
schulman schulte schultz schulz schulze schumacher schuman schumann schuster schutt schutz schwab schwartz schwarz
schwass schweitzer scialpi scibior scibisz scieszka scofield scoggins scollan scott scotti scotto scoville scribner
scriven scroggins scruggs scudder scully seabolt seale sealey seally sealy searcy searle searles seaton seaver seavey
seay sebastian seco seda sedano seddio sedek sedillo sedlacek sedlackova sedlak sedlakova seeger seeley seely seery
segal segarra seger segerson segersun segni segovia segre segui seguin segura sehgal seibel seiber seibert seidel
seifert seiler seitz sekhon selby sellars selman sem semenowicz semik semitecolo sen sena sendor sener seng senger
sengupta senn sensoy senter sepulveda serao serban sereda serem sergent serlupi sermonti serna serra serraglio serrano
serrato serwa serwaa serwach serzysko seshadri sessoms seta seth sethi setrick setser setty setzer sevcik sevcikova
severson sevigny sevilla sevillano seward sewell seweryniak sexton seymore seymour sezer sezgin sforza sgalambro
sgarbi sha shackelford shackleford shafer shaffer shaffrey shah shahid shaikh shailer shala shan shanahan shand shane
shaner shankar shanker shankle shanklin shanley shannon shanny shapiro sharaf sharif shariff sharkey sharma sharpe
sharry shattuck shaughnessy shaw shay shea sheahan shealy sheane shearer shedd sheedy sheehan sheehy sheeran sheerin
sheffield shehu sheil sheilds shekoni shelby sheldon shelley shelly shelton shenoy shepard shephard sheppard shere
sherer shergill sheridan sherlock sherman sherrell sherrer sherrill sherrod sherwin sherwood sheth shetty shevchenko
shevlin shick shiel shiels shifflett shikuku shinn shipe shipley shipman shipp shirey shirley shively shockey shockley
shoemake shoffner shoop shope shortt shotwell shoup shouse showalter shrader shreve shriver shroff shropshire shrum
shubert shukla shuler shull shults shultz shumaker shuman shumate shumpert shumway shupe shuster shutt siara
siarkiewicz siatka sibal sibert sibiga sibilia sibley siciarz sickler siddiq siddique siddiqui sidhu sidi sidorczuk
siebert sieczko siedlaczek siedlarz siedlik sieg siegel sieja siejak siekierka siele siembab siemek siemienczuk
siemieniec siemion sieradzan siergiej sierota sierpien sierzant sievers siewert siewiera siffredi sifuentes sifuna
sigei sigerson sigler sigman sigmon sikes sikora sikorski sikuku sila silas siler silke silva silvas silveira
silverman silverstein silvestri silvey silvia sim simard simas simba simek simeoni simiyu simkova simmon simmonds
simmons simms simo simoes simon simonds simone simoneau simoneaux simons simonsen simonson simonton simpkins simpson
sims sinan sinclair sinema sines singh singhal singletary singleton singley sinha sinisi sinkiewicz sinnott sipe sipes
sipos sipple sirbu sirois sisco sisk sismondi sisneros sisson sistrunk sitati sitienei sito sitton situma siu siudek
siwa siwczak siwka sixtus sizemore skaggs skala skalik skalka skally skeahan skeen skeens skeffington skehan skelly
skelton skiba skidmore skiepko skierka skiles skinner skivington skladanek sklorz skocz skolik skomra skoneczna
skonieczka skotarczak skotarek skowronski skowyra skrobek skrobot skrzecz skubala skubis skup skupin skutnik skwira
slaba slabosz slade sladek slagle slamon slater slaton slattery slavik slavikova slavin slawik slayton slebioda
sleczka sledzik slevin sleziak slimak slipek sliwinski sliz sloan sloane sloat sloboda slobodzian slocum sloka slomian
slomiany slon slone slonka slowey slowiak slupek slupik slusher slyk slyne slysz smagacz smagala smal smalec smalley
smallwood smardz smedley smektala smela smetek smid smidova smieja smieszek smiley smirnoff smith smitherman smithers
smithson smoczyk smolec smolka smolorz smoot smorag smoter smtih smullen smutek smykala smykla smyl smyth smythe snapp
snead sneed snell snelling snieg snoch snodgrass snook snowden snyder soares sobczak sobel sobieszczyk sobilo sobisz
sobkiewicz sobkow sobolak sobolewski sobowale sobrero sobrino sobstyl sobus socha sochaj soczewka soczowka soderini
sodhi soffici sohal soi soileau soita sojda sokol sokolov sokolowski sola solana solanki solano solarczyk solarek
solari solberg solek soler solera solich solimena solis soliwoda soliz sollars sollima solnica soloducha soloman
solomon solorio solorzano solsona soltan soltysek som soman somers somerville sommaruga sommer sommerfeld sommers
sommerville somogyi somoza sondej soni sonnier sonnino sood soolaghan soos sopata soper soranzo sorbian sordi sorensen
sorenson soria soriano sornat soroko sorrell sorrells sorrentino sosa sosniak sosnowka sosnowski sotelo soto soucy
soukup soukupova soule souma sousa southard southee southerland southwick southworth souza sowa sowala sowder sowell
sowman soyinka soylu spadafora spadlo spain spalding spallanzani spanevello spangler spann sparkman spaulding spearman
specht spector speer speight spellman spelman spence spencer spenser speri sperling sperry spicer spiegel spielman
spiker spillane spiller spillman spina spinelli spinks spinola spitzer spivey spolnik spooner sporek sporysz spradlin
sprague sprawka spriggs springer sproul sprouse spruill sprycha spurgeon spurlock spychaj squarcione sraffa sran
sridhar srinivas srinivasan srivastava sroga srokosz sromek staats stace stacey stachelek stachewicz stachow staciwa
stackhouse stacy stadler stafford stagg staggs staglieno stahl staley stallard stallings stallworth stalnaker
stambaugh stamey stamm stamper stan stanaszek stancil stanciu stanclik stancu standifer standley standridge stanek
stanescu stanfield stanfill stanford stanger staniaszek staniczek staniewicz stanislawczyk stanislawek stankevicius
stankiewicz stankova stanley stansberry stansbury stanton stanuch stapleton stapor starega starek starkey starks
starnes starosciak starostka starr startek starzak stas stasiak stasica stasko stastna stastny staten staton staub
stauffer staunton stawczyk stawinoga stawowczyk stclair stcyr steadman stearns stebbins stebel steciuk steckiewicz
steele steelman steen stefanelli stefanik stefankiewicz stefanski steffen steffens stegall steger steib steiger
steinbach steinberg steiner steinke steinman steinmetz stejskal stejskalova stella stelmasiak stempel stempin
stempniak stenson stepak stepanek stepankova stephan stephen stephens stephenson stepien stepka stepp sternberg
stetson steuer steven stevens stevenson steverson stewart stgermain sthilaire stickney stidham stiffler stiles
stillman stillwell stiltner stilwell stine stinnett stinson stites stith stitt stjohn stlouis stoch stochaj stochel
stochmal stockdale stocker stockman stockton stockwell stoddard stoffel stoica stoices stoj stojak stoll stollings
stoltman stoltmann stoltz stoltzfus stoner stonge stoppani storer storladi stosik stosio stott stotts stouffer stovall
stover stowe stowell stowers stozek stpierre strader stradivari strahan straley strama stranc strangio strasser
straszak stratford stratton straub strauss strawa strawbridge strawn strawser streeter stribling stricker strickland
strickler stricklin stringer stringfellow strnad strnadova strobel stroh strojna strojwas stroka strom stroman
stromberg strother stroud stroup strouse stroz struble strug strunk strycharz stryjek strzadala strzala strzelczak
strzepek strzoda strzyz stuart stubblefield stubbs stucchi stuckey studer stuglik stull stultz stumpf stupak
sturdivant sturgill sturgis sturm stutzman stwora styn stypa stypka stypula styrna su suarez suazo suber sublett
subocz subramaniam subramanian suchenek suchojad suchon suchora suchta suciu suda sudak sudduth sudnik suggs sugier
sugrue suh suiter sularz sule suleiman sulich sulik sullins sullivan sumera summerlin summerville sumner sumpter
sumrall sundaram sundberg sunderland supel supernak superson sur sura surber surdel surdyk sureda suresh suri surian
surmiak surratt sus sussman suszka suszko suter sutherland sutor sutphin sutter suttle suttles sutton suzuki svec
svecova svoboda svobodova swacha swaczyna swafford swaim swain swaleh swaminathan swamy swaney swann swanson swarey
swartz swatek swearingen sweatt sweeney sweeny sweitzer swenson swett swiadek swiatek swiatkiewicz swic swiech swierad
swiergiel swierkosz swierkot swierszcz swies swieton swiger swigon swindell swink swinney swinson swinton swistek swit
switaj switzer swope sych sycz sydnor sydor sygut sykala sykes sykora sykorova sykut syldatk sylvester sylvia
symonowicz synak synnott syombua sypek sypien sypula syroka syslo szabla szabo szachniewicz szafarz szaj szajda szajek
szajna szajner szalai szalaj szalas szalast szalata szalkiewicz szambelan szara szarejko szarpak szaruga szarzec
szatanik szatko szczap szczechowicz szczepan szczepaniak szczepaniec szczepaniuk szczepanski szczerbiak szczerek
szczesiak szczot szczubelek szczudlo szczypek szczypior szeja szekely szekeres szela szelest szemraj szeszko szewczyk
szilagyi szkaradek szkatula szklarek szkoda szkola szkopek szkup szlachcic szlaga szlapa szlapka szlek szlufik szmagaj
szmaj szmajda szmalec szmelter szmuc szmurlo sznura szok szoka szoke szoltysik szostak szott szpala szpara szpila
szpyra szpyrka szpyt szram szrama szramka sztaba sztuba sztuczka szucs szulc szulczyk szulim szulist szumacher szumiec
szumilo szumna szumny szurek szuta szwaj szwaja szwalek szwiec szyba szybiak szyc szyca szyda szygula szyja szyjka
szykula szylar szyma szymajda szymala szymanczak szymanczyk szymanik szymaniuk szymanski szymczak szymkow szymocha
szymonik szymula szyndler szynkiewicz szywala taaj taanish tabacu tabak tabassum tabb taber tabis tabisz taboada tabor
tacchini taccola taciak tackett taczala tadeen tadeusiak tadla tadych tafazal tafoya taft tafuri taggart tagliafierro
tahaw tahaw-wur tahawwur taheem tahir tahmaseb taimur tait taj tajammul tak takacs takahashi takhar takyi talaj talal
talaska talat talavera talbert talbot talbott talha talhah tali taliaferro taliani talib taliercio tallent talley
tallman talton talwar tamanna tamarit tamas tamayo tamborini tamburello tamburi tamburini tamez tanaka tandon taneja
tangney tanguay tanguy tankersley tansey tanui tanzini tapia tapley tapp tara tarach taranek tarango tarantini
tarantino tarasek tarchetti tardif tardiff tarhan tariq tarpey tarr tarrant tartaglia tartini tarus tarver tasarz
tasca tasso tassoni tata tatarczuk tatarczyk tatarek tate tatro tatum tavares tavarez taveras tawia tawkeel taylor
teague teahan teasley tebaldi techer teclaw tedder tedesco tedford teel tehan teixeira tejada tejeda tejedor tejera
tejero tekiela tekieli telesio telford tella telles tellez tello templeton tena tencalla tennant tenney tennyson
tenorio teodorowicz teper teran terer tereszkiewicz terka ternan terragni terrazas terrell terrill terron terry teruel
terwilliger tesar tesch tessier testa testerman teter teterycz tetreault tevetoglu tew texier thacker thai thaker
thakkar thakur thaman thames thandi thao tharp tharpe thaxton thayer theis theisen theobald theriault theriot therrien
theuri thibault thibeault thibodeau thibodeaux thiel thielen thierry thies thigpen thind thiongo thom thoma thomas
thomason thomasson thompkins thompson thomsen thomson thornburg thorne thornhill thornton thorp thorpe thorson thorton
thoya thuku thuo thuranira thurber thurman thurmond thurston tibbetts tibbs tice ticha tichy tidwell tiepolo tiernan
tierney tiffany tighe tijerina tilghman tillery tillett tilley tillis tillman tillotson tilton timberlake timlin timm
timmerman timmons timms timoney timony tincher tindall tingley tinney tinsley tipton tirabassi tirado tirop tisdale
titus tiwaa tiwari tkachenko tlalka tluczek toal tobar tobey tobias tobin toborek toczko todd tofil togher togliatti
tognazzi tohall tokaj tokarek tolak tolan toland tolbert toldo toledo tolentino toler tolin toliver tolle tollefson
tolley tolliver tolman toloczko tolosa tolson toma tomal tomalak tomalik toman tomanova tomas tomaselli tomasetti
tomasini tomaszczyk tomaszewski tomaszkiewicz tomaszuk tomczak tomczyk tomei tomescu tomlin tomlinson tommaseo
tompkins tomys tomzik tonder tondera toney toninelli tonisto tonui toolan toole tooley toolin toolis tooman toombs
toomey toon toor topa torbus torgerson torlonia tormay tormey tormo tornatore toro toroitich torok torpey torralba
torre torrecilla torrence torrens torres torrey torrez torricelli torrijos torz tos toscani toscanini toscano toselli
tosi toso tosto toth totino totten toussaint tovar towarek towe towett towle towne towner townes townley townsend
townsley tozzi tozzo trabka tracey tracy traetta trahan trainor tramel trammell tran trantham traore trapanese trapani
trapp trask travaglia travaglio travers traversa travia travis trawick trawka traylor traynor treacy treadway
treadwell treanor trebbi treccani treece trejo tremblay tremonti trenor trent trentin trentini trepczyk trepka
tresoldi treves trevino trevisan trevisani trexler trezzini tribble trigg trillini trillo trimble trincavelli trinh
trinidad tripathi triplett tripp trivedi trobbiani troc trochim trochimiuk troisi trojanek trojanowicz troka trombetta
trombley tropea trost trotman trott trotta trotter trottier troutman trowbridge troxell troyer truax truchan truchel
trudeau trueblood truesdale truett truitt trujillo trull truman truong trupiano trussardi trussell trybala trybus tryc
tryka trzcionka trzepizur trzmiel trznadel trzop trzos trzpil trzyna tsai tsang tse tso tsosie tsuma tu tubbs tubridy
tucci tucker tudela tudor tuggle tukur tulacz tull tullis tully tuma tumova tunnell tunstall tuohey tuohy tupper tur
turati turchetta turchi turci turcotte turczyk turgeon turk turlej turley turman turnage turnbow turnbull turney turon
turpin turrini tutino tutka tutt tuttle tutty tuwei tuzimek tuzzolino twardosz twardy twardzik tweneboa twidle twigg
twitty twohey twohig twomey tworzydlo twumasi twyman tyczka tye tyka tylec tylek tyler tylka tylman tylus tyma
tymczyszyn tynan tyndall tyner tynes tyniec tyree tyrrell tyson tytko tyus tywoniuk ubaadah ubadah ubaid ubaidah
ubaldi ubay ubayd ubaydullah ubysz uche uddin udeen udeh udinese udinesi ufnal ufniarz ugarte ughi uhban uhl ulanowicz
ulewicz ulfik uliasz ulibarri uliczka ulker ullah ullman ulloa ullrich ulmer ulrich ulrych umaarah umair umar
underhill underwood ung ungaretti unger ungureanu uniacke uniaque unruh upadhyay upchurch uppal upshaw upton urbaniak
urbanova urbanski urbina urbonas urena uria uriarte urias uribe uroda urquhart urrab urrutia ursu uryga urynowicz
usarek uss ussery utley utrata uzar uzieblo vaati vaca vaccaro vacek vachon vackova vaden vahar vaidya vail
vaillancourt vaillant vala valadez valbuena valcarcel valderrama valdes valdez valdivia valdovinos valencia valenciano
valenta valente valenti valentin valentino valentova valenzuela valera valerio valero valette valguarnera valier vall
valladares valle vallee vallejo valles vallet valliere valls valmarana valverde vanburen vanbuskirk vance vancleave
vandenberg vanderpool vandiver vandusen vandyke vanegas vanek vang vanhoose vanhorn vanhouten vankova vanlandingham
vanmeter vann vanness vannoy vanover vanpelt vansickle vanvitelli vanwinkle vanzant vaquero vara varadi varano varela
varga vargas varghese vargo varkey varma varnado varner varney varty varughese vasa vasari vasile vasquez vass vassar
vasseur vattimo vaughan vaughn vaught vavra vavrova vaz vazquez veach veale vecellio vecoli vega veilleux vela velarde
velasco velasquez velazquez velez veliz vella veltroni venable vendetti venditti vendrell venegas veneziano venier
venkataraman venkatesh vento ventura venturi vera vercelloni vercoe verdejo verdi verdier verdin verdone verdu verdugo
verduzco vereen veres verga vergara vergassola vergerio verma vernon verret verri versace vesela vesely vespa vespucci
vestal vetter vezzali viana vianello vicens vicente vick vickers vickery victoria vidal vidoni vidrine vieira viera
vierra vig vigliotti vigorelli vila vilalta vilanova vilaplana vilar villadicani villagomez villalba villalobos
villalonga villalpando villanueva villar villareal villarosa villarreal villasenor villatoro villaverde villegas
villena vina vinas vincent vincze vining vinson violette virag virdee virdi virgil virgilio virk visconti visintini
vismara viswanathan vitale vitek vitkova vittadello vitturi vivaldi vives viviani vizcaino vlcek vlckova vo voelker
vogel vogler vogt vohra voicu voight voigt voinea voisin volk vollmer volpe volta volterra volz voorhees vora voros
voss voyles vsiliauskas vu vue vuong vyas waahid waajid wabik wable wabomba wabwile wabwire wac wachira wachter waclaw
waclawczyk waclawiak waddell wadhwa wadley wadood wadsworth wafa wafeeq wafula waghorn wagle wagner wagstaff wahhaaj
wahl wahome wainaina wainwright wairimu waite waites waithaka waithera waithira wajdzik wajer wakefield wakhungu wakio
wako wakula walasik walaszek walcott walczak wald walden waldman waldo waldoch waldon waldron waldrop waleczek walek
walenciak walencik walentynowicz walesa wali walia walkusz walla wallace wallen waller walley wallin wallis walo
waloch walocha waloszczyk waloszek walsh walshe walston walter walters walther waltman walton waluk walus walusiak
walz wamaitha wamalwa wamboi wambua wambugu wambui wambura wampler wamuyu wandas wandera wandzel wang wanga wangai
wangare wangari wangechi wangeci wangila wangui waniek wanijiku wanja wanjala wanjau wanje wanjiku wanjira wanjiru
wanjohi wanjugu wanyama wanyoike wanyonyi wanza wanzala waraksa warchal warczak wardell wardzala wardziak warfield
wargo waring wario warmuz warner warnock warrick warrington warsame waruguru warui warwas warwick warych warzybok
wasala wasaznik wasek washburn washington wasiewicz wasike wasil wasilewicz wasilewski wasiuk wason wasonga wasserman
wasson waswa wasyluk waszczyk watanabe waterhouse waterman watford watkins watras watson watters watterson waugh
wavinya wawak waweru wawira wawire wawryniuk wawrzenczyk wawrzkiewicz wawrzonek wawrzyczek wawrzyk wawrzyn wawrzynczyk
wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawszczak wawszczyk wayland wayman wayne wayua wazna wazny wdowczyk
weatherby weatherford weatherly weathersby weatherspoon webb webber webby weber webster wechuli weddle weeden weekley
weems weese weever wegier wegner wegrzyk wegrzynek wegrzyniak wegrzynowicz weidman weidner weigand weigel weil weiland
weiler weimer weinberg weiner weinstein weintraub weir weis weise weiser weisman weiss weitzel wejman wekesa welborn
welc welch weldon welenc welker weller wellman welton welty wenda wendel wendell wendt wenger wentworth wentz wenzel
wereda weremczuk werner wert werth wertz weru wescott wesley wesola wesolowski wesoly wesonga wessel wesson westbrook
westbrooks westcott wester westerfield westerman westfal westfall westmoreland weston westover westphal wetmore wetzel
wexler wezyk whalen whaley wharton whatley wheatley wheaton wheeler whelan whelehan whipple whisenant whisenhunt
whitacre whitaker whitcomb whited whitehead whitehouse whitehurst whiteley whiteman whitesell whiteside whitfield
whitford whiting whitley whitlock whitlow whitman whitmer whitmire whitmore whitney whitson whitt whittaker whitted
whittemore whitten whittier whittington whitton whitty whitworth whorton whyte wiaderek wiafe wiak wiatrak wicha
wichary wichlacz wiciak wickham wicklund widener widlak widmer widuch wiech wieckiewicz wieclawek wieczerzak wieczorek
wiegand wieja wiekiera wieladek wieland wielgat wielgo wielgos wiencek wiercigroch wiertel wiertelak wierzbicki
wierzchon wiese wiesiolek wietecha wiewiorka wigfall wiggins wiggs wijata wika wiklo wilbanks wilber wilborn wilbur
wilburn wilcher wilcox wilczynski wilde wildman wiles wiley wilfong wilford wilhelm wilhite wilk wilke wilkens
wilkerson wilkes wilkey wilkie wilkins wilkinson wilkos wilks willard wille willett willette willey william williams
williamson willie williford willingham willis willman willoughby willson wilma wilmot wilmoth wilson wilton wilusz
wimberly wimer wimmer wincenciak winchell winchester windak winder windham windle windom windsor winek winfield
winfrey wingard wingate wingfield wingo winkelman winkle winkler winn winnik winslow winstead winston winton wiraszka
wirth wiseman wisla wisner wisniewski wisz wiszowata wiszowaty wita witan witas witaszek witcher witham witherspoon
withrow witka witko witkowicz witkowski witmer witon witos witt wittbrodt witte witten witter wittman wiza wizner
wladyka wlazlak wlazly wlizlo wlodarczyk wlodarz wlodyka wnuczek wochna wochnik wocial woda wodka wofford wojaczek
wojak wojciech wojciechowski wojcik wojcikiewicz wojczuk wojewodka wojewodzic wojniak wojnicz wojs wojsa wojslaw wojt
wojtach wojtak wojtalewicz wojtalik wojtanowicz wojtarowicz wojtasiewicz wojtaszak wojtaszczyk wojtczuk wojtera
wojtiuk wojton wojtowicz wojtunik wojtyna wojtys wolan wolanczyk wolcott wolczyk wold wolfe wolfenbarger wolff wolford
wolfson wolk wolkowicz woloch wolodzko wolos woloszczuk woloszyk wolski wolter womack womble wong wons woodall woodard
woodbury woodcock woodford woodham woodhouse woodley woodman woodring woodruff woodson woodward woodworth woolard
wooldridge woolery wooley woolf woolfolk woolley woolridge woolsey woosley wooten worach worcester worden worley
woroch woronko worrell worsham worsley wortham worthen worthington wortman wosiak wosiek wosko woszczak woszczyna wota
woulfe wowra wozniak wozniczko wratt wray wrenn wrobel wroblewski wrochna wrona wrynn wrzesniak wszola wu wudarczyk
wujec wujek wulf wunderlich wur wurth wyant wyatt wyche wyciszkiewicz wyckoff wyderka wydmuch wydrych wygoda wykret
wylegala wylie wylupek wyman wynn wynne wypchlo wypior wyrick wyroba wyrobek wyroslak wyrostek wyrwal wyrwich wyskiel
wysocki wysota wywial wziatek xiong yaa yaamoa yadav yadid yafir yager yaghnam yahaya yahyaa yakub yale yamada
yamamoto yaman yan yancey yancy yandell yanez yang yar yarber yarborough yarbrough yasir yates yatich yator yawer
yawson yazzie ybarra yeager yeboa yeboah yee yego yegon yeh yi yildirim yilmaz yingling yip yirenkyi yockey yocum
yoder yohannan yoho yoo yoon york yorulmaz yoshida yost youmans youngblood youngman youngs yount younts yousaf yu
yudas yuen yuksel yun yussuf yuste yusuf zaafir zaahid zaahir zaakir zabala zabaleta zabarella zabierek zabka zaborek
zaccagnini zaccardo zacchia zacco zach zacharczuk zacharek zacharewicz zacharia zachariah zachary zachwieja zack
zackariya zackiewicz zaczyk zadka zadora zadworny zafar zafir zafrul zagozda zagozdzon zagrajek zagrodnik zagula
zaguri zahaar zaheer zahn zahri zahrun zahur zajac zajko zak zakiewicz zakova zakrzewski zal zalewski zaman zambrano
zamengo zamfir zamora zamorani zamorano zampa zamudio zanazzo zander zanichelli zaniewicz zanzi zapadka zapasnik
zapata zapior zapora zaragoza zaranek zarar zaras zarate zarlino zarzeczna zasepa zastawny zaton zaucha zavala zawadi
zawadzki zawal zawalich zawartka zawiasa zawodnik zayas zayyir zbiciak zbik zbrog zbroja zbroszczyk zbrozek zbrzezniak
zbylut zdancewicz zdobylak zdonek zdziech zebik zecchini zeffirelli zegadlo zegar zeigler zelasko zelaya zelazek
zelazo zeller zellers zeman zemanek zemanova zengin zepeda zera zeringue zetticci zgola zhang zhao zhou ziajka ziani
ziarek ziarnik ziarno zichichi zieba zieciak ziecik ziegert ziegler zieja zielinski zielke ziemak ziemann ziemkiewicz
zieniewicz zietal zimmer zimmerman zimmermann zimniak zimolag zimon ziniewicz zink zinkiewicz zinn ziola ziolko
ziolkowski ziro zito zlotek zlotnik zmarzly zmija zmuda zmyslony znojek zok zola zoladkiewicz zoladz zolkiewicz zolna
zolnierczyk zoltek zontek zook zoppetti zoppetto zorlu zorn zorrilla zubairu zubel zuber zuberek zubowicz zuchowicz
zucker zugaj zukauskas zumwalt zuniga zurawik zurita zuwayhir zuziak zwara zwiazek zybura zyga zygmuntowicz zygula
zymelka zynda zyrek zys zysk zyto zywica zyzik
"""
)
"""Names that are no English word."""

LAST_BEHIND_NAMES = frozenset(
    """
abate abbey agate akin alderman alley almond amble amigo angel angle apple archer arena arenas arias armour arms
arroyo ash askew auger august baa babel back backer bacon bade badger bail baker bale bales ball bandy bane banister
bank banker banks banner bannister barber bard bare barefoot barge barman barney barns baron barrier barrio barrows
bash bass basso bath batten battle battles batty bay bays beach beam bean bear beard beaver beavers beck bee beech
beer beers begin bell belle bellows belt bender bent berg berry best bias bible bigot bilge bill billings bills billy
binder birch bird bishop black blades blanch bland blank blanks blazer blessing bliss blizzard block blood bloom
bloomer blot blow blue blunt board boatman bode bodkin bogus boles bolt bond bonds bone boner bones boney bonnet book
boon booth boozer borders bore boring born boss bottoms bounds bourgeois bower bowler bowling box brace bracken brake
bramble branch brand brasher bravo bray breeding brick bridge bridges bright brim brink brook brooks broom brothers
brown browning brunet brunette brush buck buckles bull bump bunch bunker bunting burden burg burger burns burr burrow
burrows bus bush bushman buss buster butcher butler butt butters button butts cabanas cable cage cairn cairns cal call
camp camper camps canals cancel canning cannon canny canon canter canton cantor capers caraway card cardinal carpenter
carrier carrion carry carton carver case cases cash castle castor cater cave chad chambers champagne champion chance
chancellor char chase cheek cheeks cherry chestnut chew chi chick child chin chow church cis clack clapper clay clear
cleaver click close cloud clover coats cocci coffee coffin colas collier colon comas combs comer comfort company cone
confer constant contractor converse convey cook cooks cool coon coons cooper cop cope copper core cork corn corona
corral cote cotton couch council countryman counts cousin cousins cover covert covey coward cox coy craft cram crane
crank craven cravens craw creamer creed creek creel cress crew crews crisp crone crook crooks cross crouch crow cruise
crumb cull cumming curl curry cutter cutting daily dale dame damps darling dash date day deacon deal dean deans dear
deck deep dell dent derby derrick dew dewberry dial diamond dibble dick dickey dill din divan diver divine doctor
dodge doe dole doll dollar domino dos doughty dove dowdy downer downing downs dragon drain drake drew driver drop drum
dryer dub duck duff duke dukes dull duty dye eagle earl earls early earnest east eaves eddy edge elder emo fain fair
falcon fall falls fang fanning farina farmer fast fears fee fell feller fellows felts fender ferry fetter field
fielding fields fife finch fine finger fish fisher fit fix flack flake fleck flick flint flood flora flower flowers
folk folks font foot force ford fore forehand foreman forest fort forte fortune foster fountain fox frame franc frank
franks free freed freely freeman freeze french fresh fried friend fries front frost fry fryer fudge fuller funk
furlong gable gal gala gale gales gall gallant gamble garland garrison gas gates gay gee gentile gentry gibbon gill
gist given givens gladden glass glaze glazier goad goings gold golden goldsmith good goodnight gore gouge grab grace
grams grant grass gravely graves green grey gribble grim grimes groom grooms gross grove groves grow grunt guard guess
guest gulley gunning guy hack hacker hackney haddock haggard hair hake hale hales hall hallmark halter ham hamlet
hammer hammers hammock hand handy hang harbour harden harder hardy hare harms harness harp harry hart hash hasty hatch
hatter haven havens hawk hawks haws hawthorn hay hays hazard hazel head heard hearty heath heck hedge hedges held helm
helms her herald herd heron herring hertz hicks high hill hills hinds ho hoard hobby holder holiday holler holly hood
hook hooker hooks hope hopper horn house huff hull humble hunt hunter huntsman hurdle hurt irons ivory ivy jack jacks
jay jester job john joiner jolly joy judge jump junior just justice kale keel keeling keen keener key keys kidney
kinder kindred king kiss kitchen kitchens kite knight knoll lackey lacy lad lair lake lakes lam lamas lamb lament lamp
lance land lander lane large lark lash lavender law lawless laws lawyer lay layman lea leach leader leak leathers lee
leech lemon lemons lent levy light limo linden lines link linker lira little lively llamas llano llanos lo lock lodge
long look looney lopes lore love loveless lovely loving low lower loyal lucid luck lucky lutes lynch ma mace madden
madrigal main major majors mall mallard mallet mambo man mane manners manning manor maple maples marble march mares
marine mark marker marks marlin marquis marrow marry mars marsh martin martini marvel mas mask mason mast master
masters mate may mayoral maze mead meadows means medley meek meeker melody merchant merry mesa messenger messier
mickey miles miller million mills miner mink minor miracle mix moan moats mock moles money monk monks moody moon moose
more moron moss motley mount mountain mounts mule mull muse music nary nation nations nave nee nettles new newton
nicely nickel nickels nickles nicks nightingale nix noble nobles north northern null nurse oak oaks ogle oh olive
orange orchard outlaw oxford pace pack packer paddock pagan pages painter palazzo pall palm palomino pang pant pap
papa paradise pare parent parish park parks parsley parson parsons partridge paschal pass pastor patch pate patty paw
peace peach peacock peak pearl pease peck peek peel peer pence penny peoples pepper peppers person persons peter
peters petty phoenix pi piazza pickle pierce pike pilgrim pillow pine pink piper pippin pitcher place plank plant
player plaza pleasant plover plumb pointer pol poling polite polo pond ponder pool poor pop pope porch porter post
potter pound pounds power powers pray pres price pride priest prince prior province provost pulley queen quick quill
quirk race rafter rails rains rainwater raja rakes ram range ransom rash rattan ravel ray read reader reading ready
real ream reams reason rector red redden reed reedy reel register reis revels rice rich rick ricks riddle rider ridge
rife riffle ring ringer rivers roach robin robins rock rode roe roebuck roger roll roller roman rood roof rooks root
rose rounds rouse rout royal ruby ruddy rude rue ruff rule runnels rush rushing rusk rust rut rye sacristan safari
sage sager salami sale sales salmon salmons salter salvo sample samples sand sandal sands sandy sane sang sans sass
saucier savage savant sawyers scales scullion scurry seal seals seaman sears self sell sellers sells seltzer senator
session sessions settle settles seven severance shade shank shanks sharp shaver shavers shears sheets sheikh shell
shepherd sherry shields shilling shin shine shirk shiver shivers shoemaker shook shore shores short shorter shorts
shoulders showers shows shuck sides sierra silk sill sills silver silvers singer sink sip sites skipper slack slate
slaughter slay sledge small smalls smart smock smothers snider snipes snow sole son song soprano sot south southern
sowers sparks sparrow spates speaks spear spears speck speed spell spies spikes spinner spires spring springs sprinkle
squire squires stack stamp stamps staples stark starling steed steel steer stein sterling stern sterna sterner steward
stickler still stiller stock stocks stoker stokes stone stoops storey storm storms story stout straight strain strait
strand strange stripling strode strong struck stump sturgeon styles such sultana summer summers sun sunder sung supple
surface swan swank sweat sweet swift swindle swisher swords tailor tam tan tang tank tanner tart tarter teal teeter
temple thatcher thorn thrash thrasher thrift thrower till tiller tingle tinker tittle tom tome toms toner tong too
topping torrent torrents tower towers towns toy trader trail treat trice tron troupe trout troy true trump truss tuck
turner tusk tutu tweed urban usher utter valentine valley veal vermillion vest via vice victor victory vigil villa
vines vineyard viola wacker waddle wade wadi wagers wages waggoner wagoner waits wales walk walker wall walling walls
waltz ward warden ware warren warrior wash waters watt watts way weathers weaver weed weeks wellington wells welsh
welter were west western wheat whetstone white whitener whittle wick wicker wicks wiener wight wild wilder wilds will
wills wilt wine wines wing winger winner winter winters wisdom wise wiser withers wolf woo wood wooden woodland woods
woody word work workman worth worthy wren wright yogi yon young younger zero
""".split()
)
"""Names that are English words, too: read as names behind a first name or a title."""
