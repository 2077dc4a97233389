"""Welsh words by what they mean, for weighing a text whose phrases nobody foresaw."""

WORDS = """
me: fi i dwi dwin wi mi minnau innau rwy rwyf rydw rwyn dw wyf fy ni ein finna
self: hun hunan fy_hun fy_hunan fyhun
you: ti chi chdi eich dy
he: o e ef hi fo fe nhw hwy ei eu dyn dynion boi bachan hogia menyw
partner: gŵr ngŵr ŵr gwr ngwr gwraig ngwraig wraig partner mhartner bartner phartner cariad nghariad gariad cyn cyn_bartner nghyn gyn ex sboner wejen dyweddi
elder: tad nhad dad thad mam mham fam rhieni rieni llystad llysfam ewythr hewythr wncwl yncl modryb taid tadcu daid nain mamgu brawd mrawd frawd brodyr cefnder teulu nheulu deulu
minder: gofalwr ofalwr athro athrawes hyfforddwr offeiriad ficer bos rheolwr landlord cymydog gymydog cymdogion
child: plentyn plant blant blentyn mhlentyn mhlant phlant phlentyn babi mabi fabi baban merch ferch mab fab bachgen fachgen hogyn hogan crwt croten ŵyr wyres efeilliaid bychan chwaer_fach brawd_bach
young: bach fach bychan ifanc iau oed mlwydd pump chwech saith wyth naw deg
near: ffrind ffrindiau mêt mets cyfaill chwaer brawd mrawd cydweithiwr
nobody: neb undyn
everyone: pawb bawb phawb pob_un byd teulu pobl
not: dim ddim byth nid heb na nac does sdim sgen sai smo dydw dwim neb erioed methu nad nag
cant: methu ffaelu ffili alla allaf fedra fedraf fedrai allai amhosib methun
fear: ofn ofni ofnus ofon dychryn arswyd dychrynllyd crynu panig ofnadwy_o_ofn nerfus pryderus
pain: poen boen phoen dioddef diodde diodda brifo_tu_mewn artaith gofid loes gwewyr
cry: crio crïo llefain wylo dagrau ddagrau
tired: blino flino blinedig digon ddigon llond_bol syrffedu nerth egni
done: gorffen drosodd ar_ben darfod rhoi_fyny gorau
hopeless: anobaith anobeithiol gobaith obaith ngobaith diobaith difetha dinistrio
empty: gwag wag gwacter difywyd dideimlad fferru ysbryd
dark: tywyll dywyll tywyllwch dywyllwch twll dwll du ddu boddi foddi suddo gwaelod pwll pydew niwl pwysau cwmwl
trapped: gaeth caeth sownd cornel carchar garchar dihangfa allan mas trap
alone: unig unigrwydd ar_fy_mhen ben_fy_hun ar_ben_fy_hun amddifad gwrthod
shame: cywilydd gywilydd euog euogrwydd budr ffiaidd
hate: casáu casau gasáu gasau ffieiddio
useless: diwerth ddiwerth baich faich methiant fethiant da_i_ddim diddim gwastraff wastraff trafferth ar_ffordd siomi niwsans sbwriel gwerth
lost: colli golli collais goll
cope: ymdopi copio cario_mlaen cario_ymlaen dal_ati parhau mynd_ymlaen mynd_mlaen dal_i_fynd goroesi dioddef wynebu gymryd cymryd ymladd codi brwydro dal
break: torri_lawr chwalu chwalfa cwympo syrthio ddarnau darnau dibyn min drothwy ymyl tennyn nhennyn
die: marw farw marwolaeth farwolaeth angau trengi bedd fedd angladd claddu gladdu arch nefoedd
kill: lladd ladd lladdith laddith laddiff llofruddio lofruddio lladda
suicide: hunanladd* hunan_niweidio hunan_niweidio hunananafu gorddos orddos crogi grogi nghrogi
cut: torri dorri llosgi losgi trywanu drywanu crafu torrais brifo brifo_fy_hun
blade: rasal rasel llafn gyllell cyllell chyllell siswrn gwydr
pills: tabledi dabledi nhabledi thabledi tablets pils moddion paracetamol feddyginiaeth meddyginiaeth inswlin pecyn
dose: llyncu lyncu llyncais lyncais gyd i_gyd llond bocs potel botel cyfan cymryd gymryd cymerais gymerais casglu gasglu hel storio ormod gormod
rope: rhaff raff belt gwregys cortyn nwy peipen gwenwyn wenwyn dryll gwn
jump: neidio taflu daflu lluchio camu gollwng
height: pont bont to clogwyn glogwyn balconi ffenest ffenestr dibyn tŵr ymyl
railway: trên tren drên cledrau rheilffordd lori traffordd draffordd traffig
water: afon môr fôr llyn lyn camlas dŵr boddi
sleep: cysgu gysgu llygaid gwely wely cwsg
wake: deffro ddeffro codi bore
end: diwedd ddiwedd gorffen orffen terfyn derfyn ben stopio pen olaf cyfan cwbl popeth
gone: mynd fynd diflannu ddiflannu gadael adael goll mynd_am_byth absennol
live: byw fyw bodoli fodoli bod fod yma ma anadlu o_gwmpas
world: byd fyd daear ddaear
life: bywyd fywyd mywyd bywydau
point: pwynt bwynt diben reswm rheswm ystyr pwrpas bwrpas werth gwerth ots pam
future: fory yfory dyfodol ddyfodol nadolig pen_blwydd mhenblwydd penblwydd wythnos nesa nesaf haf arall
reach: cyrraedd gweld weld para bara goroesi
better: gwell well haws hapusach ysgafnach rhyddhad falch hapus
without: hebdda hebddof hebof hebddo_i heb_fi taswn petawn tasen pe_bawn pe_na_bawn tawn tasa bawn nad_oeddwn
notice: sylwi poeni malio hidio becso golli colli cofio chwilio hiraethu gweld_eisiau amdana amdanaf
goodbye: ffarwel ffarwél ffarwelio hwyl ta_ra ola olaf
letter: llythyr llythyrau lythyr lythyrau nodyn neges sgwennu ysgrifennu sgrifennu ewyllys
sorry: sori ddrwg maddau maddeuwch
affairs: angladd ewyllys yswiriant rhoi_i_ffwrdd trefniadau gofalu edrych_ar_ôl ci gath pethau
plan: cynllun cynllunio gynllunio meddwl feddwl feddyliau meddyliau ystyried bwriadu ffyrdd ffordd chwilio llais lleisiau pen dychmygu
want: eisiau isio ishe isie moyn hoffwn gobeithio dymuno ysu awydd gweddïo gweddio licio barod
hit: taro daro tharo nharo hitio curo guro nghuro churo dyrnu ddyrnu nyrnu cicio gicio nghicio slapio bwrw mwrw pwnio mhwnio colbio waldio leinio trais drais treisgar dreisgar curfa tarodd hitiodd ciciodd slap dwrn cleto
choke: tagu dagu nhagu thagu mygu
push: gwthio ngwthio wthio hyrddio llusgo lusgo gafael afael tynnu dynnu taflu daflu lluchio ysgwyd poeri brathu cydio gwasgu
body: gwallt ngwallt gwddf ngwddf gwddw wyneb pen braich mraich breichiau mreichiau coes coesau nghoesau llygad trwyn asennau arddwrn arddyrnau garddwrn croen corff nghorff
weapon: cyllell chyllell gyllell gwn wn bwyell machete morthwyl bat ffon gwregys belt dryll potel
blood: gwaed waed gwaedu waedu anymwybodol llewygu
bruise: clais cleisiau gleisiau briw briwiau craith llygad_ddu llygad_du marciau
sex: rhyw rywiol rhywiol treisio dreisio nhreisio threisio cyffwrdd gyffwrdd nghyffwrdd chyffwrdd noeth cusanu cam_drin cam_drin gam_drin gam_drin ngham_drin ngham_drin camdrin camdriniaeth cham_drin cham_drin molestu
photo: llun lluniau luniau fideo camera
force: gorfodi orfodi ngorfodi gwneud_i_mi gwneud_i_fi fygwth blacmel rhaid
marry: priodi briodi priodas briodas anrhydedd dramor
let: gadael_i gad gadael_fi caniatáu ganiatâd caniatâd gwrthod hawl chaf cael_mynd penderfynu
check: checio tsiecio gwirio dilyn nilyn ddilyn gwylio wylio darllen ddarllen stelcio tracio rheoli reoli edrych_ar_fy genfigennus cyhuddo
phone: ffôn ffon negeseuon neges tecst facebook cyfrinair
money: arian cerdyn gyflog cyflog pensiwn mhensiwn budd_dal waled
papers: pasbort mhasbort basbort dogfennau
lock: cloi gloi nghloi clo allwedd goriad nghadw carcharu tu_mewn
out: mynd_allan allan mas tŷ gweld_fy gweld_ffrindiau siarad
flee: dianc ddianc ffoi rhedeg cuddio guddio lloches loches gadael_fo
home: adre adref adra gartre gartref gatre cartref tŷ nhŷ drws fflat grisiau
threat: bygwth mygwth fygwth bygythiad bygythiadau os dweud_wrth ddaw_ar dod_o_hyd ffeindio difaru talu addo
drunk: meddwi yfed feddw meddw tymer dymer gwylltio wyllt wallgo gweiddi weiddi sgrechian malu chwalu ffrae
secret: cyfrinach gyfrinach dweud ddweud deud weud coelio credu
safe: saff diogel ddiogel perygl beryg peryglus
hungry: llwgu lwgu newynog bwyd fwyd bwyta fwyta fwydo
neglect: esgeuluso budr fudr frwnt trwy_r_nos drwy_r_nos ben_ei_hun ben_eu_hunain pennau ben_ein_hunain
belittle: enwau twp tew rheoli reoli bychanu sarhau bwlio creulon greulon cas gas hurt enw
help: help helpu helpwch plis rhywun rywun brysiwch achub
police: heddlu ambiwlans 999 parafeddygon frigâd
now: nawr rwan rŵan heno heddiw newydd munud awr tu_allan
fire: tân dân mwg fwg llosgi fflamau
breath: anadlu anadl brest mrest trawiad strôc
intruder: torri_mewn dorri_mewn drws ffenest lleidr bangio
again: eto bob wastad dal o_hyd gwaeth waeth trwy_r_amser
past: yn_ôl flynyddoedd blynyddoedd ers_talwm llynedd pan_oeddwn erstalwm gynt
never: byth mwyach rhagor bellach am_byth ddim_mwy
if: os pan pe
feel: teimlo deimlo teimlad teimlon
so: mor hollol iawn gymaint llwyr
good: da dda gwych wych diolch hapus hyfryd caredig garedig ffantastig ardderchog braf cyfeillgar hoff mwynhau neis bendigedig llawen
laugh: haha lol chwerthin doniol jôc hwyl
service: gwasanaeth wasanaeth cyngor gyngor ffurflen ffurflenni ffurflenni bws fysiau gwefan wefan ciw apwyntiad apwyntiadau meddyg doctor nyrs nyrsys staff ysbyty gwaith_papur biniau bin parcio barcio ffordd ffyrdd llyfrgell lyfrgell cwrs dosbarth aros derbynfa arolwg bil biliau tyllau deintydd sgan swyddfa treth grŵp hyfforddiant canolfan
thing: ffilm lyfr llyfr gêm gem paned te coffi siop siopa gardd ardd tywydd glaw haul cadair beic parc cyfrifiadur ysgol clwb
grief: bu_farw galar galaru profedigaeth hosbis angladd canser collais
report: ymgyrch poster taflen cwrs hyfforddiant erthygl prosiect atal
ask: gofyn gofynnodd ofyn ofynnodd cwestiwn
work: gwaith waith swydd shifft cyfarfod
would: byddai fyddai bydde fydde baswn faswn bydden fyddwn dylwn dylai tasai fasai basai
see: gweld edrych gwelais gwelodd welith syllu
night: nos neithiwr nosweithiau
time: dydd ddydd dyddiau ddyddiau diwrnod wythnos mis blwyddyn amser ers pythefnos
says: dwedodd dywedodd medd meddai medda gweud dwedais sôn ddwedodd
going: trio ceisio triodd ceisiodd bydd fydd neith wneith gwneith byddaf bydda wnaiff
all: popeth bopeth cyfan cwbl rhywbeth unrhyw_beth bob_dim pethau
room: stafell ystafell llofft cegin gegin bathrwm toiled llawr grisiau cwpwrdd bwrdd hostel
low: isel iselder ofnadwy gwael drwg
deserve: haeddu bai dewrder gyts
believe: coelio credu gredu nghredu choelio
pregnant: feichiog beichiog
debt: dyled dyledion nyledion digartref ddigartref
attack: ymosod ymosododd brifo frifo mrifo niweidio niwed anafu hanafu loes
"""
