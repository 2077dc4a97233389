"""Welsh phrases that show distress, and those that only look like it."""

REVIEWED = False

RULES = """
negators: ddim dim erioed byth neb nid heb na nac
enders: dwi dwin rwyn rwy rydw dw mae ond achos a ac pan sy syn maen os felly wedyn
slips: hunanladdiad hunanladdol ymdopi bygwth

<eisiau> = eisiau isio ishe isie moyn eisie isho eisio mo_yn am yn_barod barod dymuno dymuno_cael gobeithio awydd ysu
<hun> = fy_hun fy_hunan fyhun n_hun yn_hun vy_hun fun_hun fyhunan fi_fy_hun hunan
<mwy> = mwyach rhagor mwy dim_mwy bellach ragor
<yn> = n yn
<teulu> = gŵr ngŵr ŵr gwr ngwr gwraig ngwraig wraig partner mhartner bartner cariad nghariad tad nhad dad mam llystad llysfam mab fab merch ferch brawd mrawd frawd brodyr mrodyr chwaer cyn cyn-bartner nghyn gyn ex ewythr wncwl taid gofalwr cymydog landlord teulu nheulu modryb sboner
<o> = o e ef hi fo fe nhw maen <teulu>
<ma> = mae ma maen man roedd oedd odd nath wnaeth naeth mi bu buodd fydd bydd gwnaeth
<taro> = tharo churo chicio thagu thrin threisio nghyffwrdd nhrin taro nharo daro curo nghuro guro hitio mwrw bwrw_fi brifo mrifo frifo niweidio dyrnu nyrnu ddyrnu cicio nghicio gicio tagu nhagu dagu tagodd cam-drin ngham_drin gam_drin camdrin gwthio ngwthio slapio bygwth mygwth fygwth treisio threisio nhreisio ymosod poenydio anafu hitiodd trawodd curodd cam_drin colbio waldio pwnio bygythio bygythiodd
<plentyn> = plentyn plant blant blentyn mhlentyn mhlant babi mabi fabi baban merch_fach bachgen mab_bach plentyn_bach ŵyr wyres
<tabled> = tabledi dabledi nhabledi thabledi tablets pils moddion feddyginiaeth pills meddyginiaeth paracetamol

= suicide
cau <> llygaid <> byth|ddim|peidio <> agor|hagor
oni_bai|heblaw|pe_na_bai|dim_ond <> plant|ci|mam|teulu|merch|mab <> mynd|marw|farw|fynd|yma|lladd|ladd
prynu|brynu|clymu|gwneud|wedi_cael <> rhaff|rasal|rhaffau|llafn|gwenwyn
faint <> dabledi|tabledi|paracetamol|moddion <> marw|farw|lladd|ladd|angen
! dim|does|neb <> nghadw|cadw|nal <> yma|fyw|fynd
! sgen|sgin|does|dim|heb <> awydd|chwant|ewyllys <> byw|fyw
nadolig|pen-blwydd|noson|neges <> olaf|ola <> fi|fy|yma|hon
wedi_blino|blino ~1 bodoli|bod_yn_fyw|byw|ar_fyw|ar_fodoli
fwriadol|bwriad|bwriadol <> tabledi|dabledi|gorddos|torri|brifo|car|gormod|ormod
ots <> byw|marw|farw|fyw
stopiwch|stopia|rhwystrwch <> fi <> brifo|lladd|ladd|neidio
<eisiau> ~2 bod ~1 yn? farw|marw
nodyn|llythyr <> hunanladd*|ffarwel|gadael
mynd|af|diflannu|diflannaf <> goll|diflannu <> peidiwch|paid
gweddïo|gweddio|gobeithio|dymuno <> na|ddim|peidio|beidio ~2 i? ~2 deffro|ddeffro|codi
neidio ~2 oddi|o|dan|off ~3 ar? ~1 fflatiau|bont|pont|to|adeilad|clogwyn|trên|balconi
! ddim|dim ~2 perthyn|ffitio ~3 byd|unlle|nunlle
torri|brifo|llosgi <> fy_hun <> helpu|unig|rhyddhad
! alla|fedra|methu|gallu <> byw ~1 hebddo|hebddi|fel_hyn|gyda
! dydy|nid|dyw|ydi|ddim|dim|heb <> bywyd|mywyd <> gwerth|werth|ystyr|pwynt
gwell|well ~2 i|gen|gyda ~3 beidio|peidio ~2 bod|fod|byw|deffro
dwedwch|dywedwch|deudwch|dwedwch_wrth <> charu|caru|sori|garu
dewis|penderfynu|gosod <> dyddiad|diwrnod|amser <> gorffen|orffen|marw|diwedd|lladd|ladd
<eisiau>|am|meddwl|mynd ~4 i|mewn ~1 r? môr|afon|llyn ~6 nôl|ddod|boddi|marw|farw
hunanladdiad|marw|farw|marwolaeth <> bob|trwy_r ~1 dydd|nos|diwrnod|amser
! alla|fedra|methu|gallu ~2 wynebu ~2 byw|diwrnod|fory|yfory
torri fy arddyrnau|ngarddyrnau|mreichiau|arddwrn|garddwrn
wna|gwnaf|byddaf|bydda ~1 i? ladd fy hun
dylwn|waeth|man_a_man|well|gwell|cystal ~3 marw|farw|diflannu|fod_wedi_marw|ladd_fy_hun
! ddim|dim|dwim|sa|sai|smo ~2 <eisiau> ~1 bod|fod ~2 ddaear|fyw|daear
am|mynd|barod|bron ~1 i? neidio $|nawr|rwan|heno|off
barod i ~1 farw|fynd_at_mam|fynd_am_byth
cymryd|gymryd|llyncu|lyncu ~4 <tabled> ~2 i_gyd|gyd
hunanladd*
feddwl|meddwl|bwriadu|ystyried|cynllunio|trio|ceisio ~3 ladd|lladd fy ~1 hun|hunan
hunanladdiad|hunan_laddiad
rasal|rasel|llafn ~4 bath|nghroen|arddwrn|breichiau|neithiwr|llaw|$|heno
rhaff|belt|gwregys ~4 gwddf|ngwddf|ngwddw|gwddw
ffyrdd|ffordd ~1 o|i ~1 farw|ladd_fy_hun|orffen_y
gyts|dewrder|ddewrder|guts ~5 gorffen|orffen|neud|gwneud|lladd|ladd|neidio
! dim|ddim ~2 bwriadu|cynllunio|disgwyl|meddwl ~2 bod|byw|gweld ~2 yma|nadolig|blwyddyn|$
<eisiau>|gobeithio|dymuno ~3 car|gar|lori|bws|trên|rhywbeth|canser ~3 taro|nharo|lladd|hitio|bwrw|orffen
tabledi|dabledi|nhabledi ~6 cymryd|gymryd|llyncu|lyncu ~2 nhw|i_gyd|cyfan|heno|nawr|rwan
peidio ~1 bodoli
dwedwch|dywedwch ~3 plant|mam|teulu ~5 caru|sori|ddrwg
sori ~3 bawb|pawb|mam ~3 $|methu|hwyl|ffarwel
barod i ~1 fynd|farw ~4 llythyr|ffarwel|$
marwolaeth|angau ~2 fyddai|yw|ydi|ydy|byddai ~4 rhyddhad|ateb|gorau|unig
well ~2 i ~1 bawb|mi|fi ~2 swn|tasen|taswn|petawn|sen|tawn ~2 marw|farw|diflannu|wedi_mynd|ddim
difaru ~1 deffro|byw
hoffwn|licwn|liciwn|swn_i_n_licio|dymunwn|basa_n_dda|hoffen|garwn ~2 marw|farw|beidio_â_bod|ddiflannu|beidio_bod
golli|colli|ngholli|gweld_fy_ngholli ~2 fi|i|mi? ~1 petawn|taswn|$
! neb ~4 golli|colli|ngholli|cholli|hiraethu
hunanladdol
feddyliau|meddyliau|teimladau|deimladau ~2 hunanladd*|am_ladd|am_farw|hunan_niweidio|tywyll_am
hunanladdiad|hunanladdiad ~4 meddwl|ystyried|opsiwn|ateb|ffordd|mhen|cyflawni|bob
meddwl|ystyried|cynllunio|am|cyflawni|gwneud|feddwl|sôn ~2 hunanladdiad
lladd|ladd|crogi|grogi|chrogi|boddi|foddi|saethu|trywanu|gwenwyno|laddfy <hun>
lladd|ladd|crogi|boddi <hun>
<eisiau>|bron|well|gwell|gwell_gen|gweddïo ~2 marw|farw|bod_wedi_marw|fod_wedi_marw|diflannu_am_byth|beidio_bodoli|peidio_bodoli|peidio_â_bod|peidio_a_bod|beidio_byw|gorffen_y_cyfan|rhoi_diwedd|dod_â_phopeth_i_ben|diflannu_am|trengi|cysgu_am_byth
<eisiau> ~2 marw
diflannu am byth
cysgu am byth
cysgu|gysgu ~4 peidio|beidio|byth|ddim|a_pheidio ~2 deffro|ddeffro
hoffwn|gobeithio|dymuno|<eisiau>|trueni|gwell|gweddio|gweddïo|piti ~4 beidio|peidio|byth|ddim|pheidio|na ~2 deffro|ddeffro|codi_yn_y_bore|bodoli|deffrais|ngeni|fy_ngeni
! dim|ddim|heb|sdim|does|dydw|dw|dwim|sa|sai|smo|dio|dwi_m ~4 <eisiau>|isio|rheswm|pwynt|diben|bwrpas|pwrpas|pwrpas|reswm|werth|gweld|ystyr|am|gwerth ~4 byw|fyw|bodoli|bywyd|fy_mywyd|bod_yn_fyw|fod_yn_fyw|deffro|barhau_i_fyw|mewn_bywyd|dros_fyw|i_fyw
! dim|ddim|dwim|sa|sai|smo|dwi_m ~2 <eisiau> ~1 bod|fod yma|yma_ddim|ma ~1 <mwy>
! does|sdim|dim|ddim ~4 i_fyw_amdano|byw_er_ei_fwyn|ar_ôl_i_fyw|byw_amdano|fyw_er_ei_fwyn|fyw_amdano|byw_er_mwyn|i_fyw_er
! pam|beth_yw_r_pwynt|beth_ydi_r_pwynt|be_di_r_pwynt|be_ydi|beth_yw|i_be|pa ~4 byw|fyw|bodoli|cario_mlaen_i_fyw
wedi_blino|wedi_cael_digon|cael_digon|wedi_llwyr_flino|wedi_syrffedu|wedi_cael_llond_bol|llond_bol ~2 ar|o ~1 byw|fyw|fywyd|bywyd|fodoli|fod_yn_fyw
casáu|casau|gas_gen_i ~1 byw|bywyd|fy_mywyd|bod_yn_fyw
rhoi|rhoi|dod|ddod|roi|dwyn|gorffen|orffen|gwneud|cymryd|gymryd|daeth|dewis ~4 terfyn|diwedd|ben|mywyd|fy_mywyd|y_cyfan|y_cwbl|bopeth|ngwely ~1 ar|i ~2 fy|ben|bopeth|y_cyfan|popeth|mywyd ~2 mywyd|bywyd|ben|einioes|$
rhoi|roi|rhoddi|rhoi ~1 diwedd|ddiwedd|terfyn|derfyn ~1 ar ~1 bopeth|y_cyfan|bethau|fy_mywyd|y_cwbl|mywyd|fywyd|hyn_i_gyd|bob_dim|fy_hun|y_boen
dod|ddod ~1 â|a ~1 fy|phopeth|r_cyfan|r_cwbl|mywyd|bywyd ~2 ben|mywyd
cymryd|gymryd ~2 mywyd ~2 hun|i|fy_hun|$
orffen|gorffen|diweddu|ddiweddu ~2 y_cyfan|y_cwbl|popeth|bopeth|fy_mywyd|mywyd|hi_i_gyd|e_i_gyd|r_cyfan|r_cwbl
fy mywyd i|fy ben
gwell|well|haws|hapusach|ysgafnach|rhyddhad ~7 hebdda|hebddof|hebof|hebddo|heb_fi|taswn_i_wedi_marw|petawn_i_wedi_marw|tawn_i_wedi_marw|taswn_i_wedi_mynd|petawn_i_wedi_mynd|tasen_i_ddim|taswn_i_ddim|petawn_i_ddim|tawn_i_ddim|pe_bawn_i_ddim|tase_fi_ddim|os_ydw_i_n_marw|pe_bawn_i_wedi|tasen_i_wedi|petawn_i_n_diflannu|taswn_i_n_diflannu|ar_fy_ôl
hebdda|hebddof|hebof|heb_fi ~2 well|gwell|hapusach|haws|hapus
! neb|pwy|fyddai|bydd ~2 sylwi|poeni|malio|gweld_fy_eisiau|gweld_eisiau|hidio|becso|sylwi ~5 fi|mynd|marw|diflannu|mod_i|yma|farw|gone|ddim|diflannwn|mynd_heno
well|gwell ~1 i|gen|gyda ~1 fi|mi|i ~1 fod ~1 wedi|n ~1 marw|farw
llythyr|llythyrau|nodyn|neges ~2 ffarwel|ffarwél|hunanladdiad|olaf
ffarwel|ffarwél|ffarwelio|ta_ta|hwyl_fawr ~1 bawb|pawb|â_phawb|byd|phawb|blant|i_bawb|am_byth|phlant|â_r_plant|greulon
neidio|luchio|taflu|lluchio|daflu|naid|neidiaf ~4 bont|bont|trên|tren|drên|to|clogwyn|glogwyn|ffenest|lori|cledrau|rheilffordd|bws|ceir|afon|môr|traffig|maes_parcio|balconi|car
taflu|daflu|lluchio|luchio <hun>
sefyll|eistedd ~3 bont|to|clogwyn|ymyl|cledrau|ledge ~4 neidio|$|barod|a
torri|dorri|brifo|frifo|niweidio|llosgi|losgi|anafu|crafu|hunan-niweidio|cosbi|gosbi|llwgu|brifor|mrifo|hitio <hun>
hunan_niweidio|hunanniweidio|hunan-niweidio|hunananafu|self_harmio|self_harm ~2 eto|bob|achos|ers|oherwydd|nawr|rwan|pan|$|i_ymdopi
torri|dorri ~2 mreichiau|fy_mreichiau|arddyrnau|ngarddyrnau|fy_ngarddwrn|breichiau|nghoesau|mraich|fy_nghroen
cymryd|gymryd|llyncu|lyncu|gorddos|orddos|lynca|llynca ~3 gorddos|orddos|holl|i_gyd|gormod|llond|pob|cyfan ~3 <tabled>|$|ar_unwaith|eto
cymryd|gymryd|llyncu|lyncu ~3 <tabled> ~2 i_gyd|gyd|ar_unwaith|ar_yr_un_pryd|ormod|i_farw
cadw|casglu|gasglu|hel|storio|safio|arbed|cyfri|cyfrif ~2 <tabled>
gorddos|orddos|gor-ddos ~2 eto|o|wythnos|nos|neithiwr|ddoe|$|fwriadol
meddwl|feddwl|breuddwydio|ffantasio ~3 am|marw ~1 farw|marw|fy_marwolaeth|neidio|grogi|ddiwedd_popeth|farwolaeth|fod_wedi_marw|ddod_â_phopeth|foddi|orffen|ddiflannu|ladd|roi_diwedd|beidio_bod|orddos|gymryd_fy_mywyd
unig|yr_unig ~2 ffordd|ateb|ddihangfa ~2 marw|allan|farw|angau
! dim|ddim|sa|sai ~2 haeddu ~1 byw|bod_yn_fyw|bywyd
! dim|ddim|sa|sai|methu ~2 trystio|ymddiried|saff ~3 <hun>|fy_hun
lleisiau ~4 dweud|deud|gweud ~4 lladd|ladd|brifo|frifo|neidio|marw|niweidio
gadewch|gad|gadwch|plis ~2 fi|mi ~1 farw|marw
rhaff|rasal|cyllell|llafn ~5 barod|edrych|llaw|wrth_law|aros|n_barod|heno
! dim|ddim|fydda|bydda ~4 yma|fyw ~1 fory|yfory|bore_fory|erbyn|heno|nadolig
difaru|trueni|gwae ~2 cael_fy_ngeni|fy_ngeni|mod_i_n_fyw|deffro
byw ~4 dim|ddim ~2 <eisiau>|gwerth|werth
bywyd ~4 dim|ddim|heb ~3 werth|gwerth|pwynt|ystyr|bwrpas|werth_ei_fyw
= suicide
ceisiais|triais|trio|tries|ceisio|geisio|driais|dreies|wedi_trio|wedi_ceisio|nes_i_drio|wnes_i_geisio|nes_i_geisio|drio|bron_i|geisiais ~3 lladd|ladd|ben|hunanladdiad|hunan|crogi|grogi|diwedd|derfyn|marw|orddos|gorddos ~2 <hun>|mywyd|ben|$|eto|wythnos|i_ben
ceisiais|triais|nes_i_drio|wedi_trio|geisiais ~3 fy_mywyd|mywyd
torrais|brifais|llosgais|niweidiais|torres|brifes ~1 i|fi? <hun>
cymerais|gymerais|cymres|gymres ~1 i? orddos|gorddos
= suicide now
llyncu|lyncu|llyncais|lyncais|cymryd|gymryd|cymerais|gymerais|llynces|yfed|yfais|cymres ~3 wedi|yr|y|holl|llond|gorddos|orddos|potel|botel|paced|bocs|ugain|deg|tri_deg|hanner_cant|pedwar_deg|gormod|40|30|20|50|r ~3 <tabled>|paracetamol|bleach|cannydd|gorddos|orddos
newydd|nawr|rwan|heno gymryd|lyncu|cymryd|llyncu ~3 gorddos|orddos|<tabled>
cymryd|gymryd ~1 gorddos|orddos ~1 heno|nawr|rwan|rŵan|heddiw|bore|awr|munud
wedi ~2 lyncu|llyncu|gymryd|cymryd ~3 <tabled> ~1 i_gyd|gyd|ar_unwaith
lladd|ladd|crogi|grogi|boddi|foddi <hun> ~1 heno|nawr|rwan|rŵan|heddiw|fory|yfory
heno|nawr|rwan|rŵan|heddiw ~4 lladd|ladd|crogi|grogi|gorffen|diwedd|ddiwedd|marw|farw|neidio ~2 <hun>|popeth|y_cyfan|arna_i|$|bopeth
dyma ~2 ffarwel|ffarwél|neges_olaf|fy_neges_olaf
<tabled>|rhaff|cyllell|rasal|llafn ~4 o_mlaen|o_fy_mlaen|yn_fy_llaw|wrth_law|llaw|yn_barod|o_flaen|ar_y_bwrdd
sefyll|eistedd ~2 ar|ger ~2 bont|to|clogwyn|ymyl|cledrau
! fydda|bydda ~3 dim|ddim yma ~1 fory|yfory|heno|bore

= despair
pawb <> ngadael|gadael|casáu <> fi|i|hun
methiant|diwerth|da_i_ddim <> teimlo|dwi|fel|mam|tad
! dim|does <> helpu|help <> i|dwi|fi|gobaith
! methu|alla <> wynebu ~1 neb|dim|pobl|unrhyw_un
gwely <> dyddiau|wythnosau|pythefnos|mis <> methu|ers|wynebu
lle|dwll|twll <> tywyll|du|gwael <> nawr|rwan|rŵan|iawn|eto|dwi|rydw
! does|dim|ddim|heb <> nerth|egni|ynni|cryfder <> ar_ôl|gen|i
! dim|ddim|methu|heb <> cysgu|gysgu <> bwyta|fwyta|crio
! neb <> ngharu|charu|eisiau_fi|deall
! methu|alla|fedra|ddim <> gweld <> ffordd|dyfodol|pwynt|golau
colli|golli|collais <> gobaith|obaith <> llwyr|llwyr|pob|cyfan
! ddim|dim|methu ~2 bwyta|fwyta <> ddim|dim|methu ~2 cysgu|gysgu
! alla|fedra|methu|gallu <> gwneud|neud <> hyn|dim <> mwyach|mwy|rhagor|byd
rhoi ~1 r? gorau|gore ~1 i ~1 bopeth|fyw|y_cyfan
! dim|does|heb|sdim ~1 ystyr|pwynt|pwrpas|diben ~1 $|i|mewn|bellach|mwyach|i_ddim|i_mi
! methu|alla|fedra|ddim ~3 stopio|peidio ~1 crio|llefain|wylo
unig <> brifo|lladd|marw|methu|neb
ar_fy_mhen_fy_hun ~3 byd|hollol|llwyr
! neb ~2 i ~1 droi|siarad|helpu|fy_helpu
! ddim|dim ~1 yn|n ~1 ymdopi|copio
! methu|alla|fedra|ddim ~4 diodde|dioddef|goddef|byw ~3 boen|poen|hyn|fel_hyn|mwyach|hebddo|hebddi
poen|boen ~4 mwyach|ormod|annioddefol
chwalu|cwympo|syrthio ~3 neb|ddarnau
! nad|dim|does|ddim|heb|unrhyw|yr_unig ~3 ffordd ~1 allan
unig ~4 sgrechian|marw|crio|methu|brifo
wedi stopio|peidio ~1 bwyta|cysgu|codi|golchi|â ~6 methu|unig|ers|ymdopi
! neb ~3 fy_ngharu|fy_eisiau|moyn_fi
! neb ~2 caru|ngharu|garu|fy_ngharu|eisiau_fi
colli arni|mhwyll|fy_mhwyll ~3 plis|help|$|methu|rhywun
plis ~2 rhywun ~2 siarad
torri ~1 fy nghalon|nghalon_i ~3 bob|nos|dydd|crio|ac|$
popeth|bywyd|cwbl ~4 tywyll|dywyll|du|ddu ~4 neb|unig|malio|gobaith|methu|alla
isel iawn|ofnadwy|dros_ben|isel|eto
! alla|allaf|fedra|fedraf|methu|gallaf|galla|dim|ddim|gallu|medru|sa|stryglo|cael_trafferth|ffaelu|ffili|fedrai|fethu|allai ~4 ymdopi|copio|cario_mlaen|cario_ymlaen|mynd_mlaen|mynd_ymlaen|parhau|dal_ati|dioddef|cymryd_mwy|cymryd_rhagor|stopio_crio|wynebu|byw_fel_hyn|byw_fel_hynny|dal_i_fynd|cymryd_dim_mwy|peidio_crio|goddef|neud_hyn_ddim_mwy|gwneud_hyn_mwyach|gwneud_hyn_rhagor|gweld_dyfodol|gweld_ffordd_allan|codi_o_r_gwely|stopio_llefain|cysgu_na_bwyta|ymladd|neud_hyn|dal_dim_mwy|cadw_i_fynd|diodda|diodde|dygymod ~4 <mwy>|fel_hyn|heddiw|$|ddim_mwy|arall|a|efo_bywyd|gyda_bywyd|pethau|diwrnod|heb|neb|o_gwbl
dim|ddim|methu ~1 ymdopi|copio ~1 $|o_gwbl|bellach|ers|ar_fy_mhen
crio|llefain|wylo|crïo ~3 trwy_r_dydd|drwy_r_dydd|trwy_r_amser|bob_dydd|bob_nos|trwy_r_nos|drwy_r_nos|trw_r_dydd|drwy_r_amser|n_ddi_baid|yn_ddi_baid|i_gysgu|fy_hun_i_gysgu|dydd_a_nos|ers_dyddiau|o_hyd|non_stop|bob_bore|byth_a_hefyd
wedi|colli|collais|golli|heb ~1 colli|golli|pob|unrhyw|mhob ~1 pob|bob|mhob|unrhyw|fy? ~1 gobaith|obaith|ngobaith|ewyllys_i_fyw
! does|sdim|dim|ddim|heb ~4 gobaith|obaith|dyfodol|ddyfodol|ffordd_allan|ffordd_ymlaen|golau ~2 $|i_mi|i_fi|ar_ôl|gen|o_gwbl|a|ar_ddiwedd
! does|sdim|dim|s ~1 gen|gyda|da|gin ~2 fi|i|mi ~1 neb|ddim_byd_ar_ôl|unrhyw_un|nunlle|unman|ddim_byd
teimlo|deimlo|teimlon|wy|n ~3 diwerth|ddiwerth|anobeithiol|unig_ac|ac_unig|yn_faich|n_faich|ar_goll_yn|gwag_tu_mewn|wag_tu_mewn|fel_baich|anobaith|da_i_ddim|yn_wag|marw_tu_mewn|hollol_unig|ofnadwy_o_unig|mor_unig|isel_iawn|mor_isel|isel_ofnadwy|drowning|fel_boddi|boddi
baich|faich ~2 ar_bawb|i_bawb|ar_fy_nheulu|ar_y_teulu|i_nheulu|i_fy_nheulu|i_nheulu
popeth|bywyd|mywyd|cwbl|cyfan|bopeth ~4 anobeithiol|diystyr|ddiystyr|ddibwynt|dibwynt|n_chwalu|chwalu|yn_ddu|uffern|ar_ben|cwympo|syrthio|tywyll
anobeithiol ~1 $|a|does|neb|popeth
casáu|casau|ffieiddio|gasau|nghasáu <hun>
casáu|casau fi fy hun
ar ~1 fin|drothwy ~1 torri|chwalfa|cwympo|chwalu|breakdown|gwallgofi ~2 lawr|$|n_llwyr|yn_llwyr|i_lawr|nerfol
torri|cwympo|chwalu|mynd|dod|dorri|syrthio ~1 i_lawr_yn_llwyr|lawr_yn_llwyr|n_ddarnau|yn_ddarnau|ddarnau|n_ddarnau|n_chwilfriw
chwalfa|breakdown|gwaeledd ~1 nerfol|meddyliol|cael|$
iselder|isel|depressed ~6 gwely|codi|dyddiau|wythnosau|bwyta|gwaeth|methu|unig|crio|ofnadwy|dwfn|difrifol|llethol
<eisiau>|plis|gwneud|gwnewch|angen ~3 poen|boen|dioddef|cyfan|hyn ~2 stopio|orffen|peidio|ddod_i_ben|ben|fynd|diflannu|beidio
wedi ~1 cyrraedd ~2 pen_draw|ben|gwaelod|mhen_draw|dibyn|diwedd ~1 $|fy|nhennyn|y|a|eithaf
pen|ben|diwedd ~1 fy|eitha|eithaf|ar ~1 nhennyn|tennyn|nhether
wedi ~1 rhoi|roi ~1 fyny|r_gorau|gorau ~2 $|ar_bopeth|ar_fywyd|i_fyw|ar_y_cyfan|yn_llwyr|a
plis|rhywun|help|helpwch|helpa ~3 helpu|help|helpwch|helpa|fy|fi ~1 $|plis|fi|dwi|alla|i|dim|rhywun|achub
! dim|ddim|sdim|neb ~3 poeni|malio|hidio|becso|caru|gwrando ~2 amdana|amdanaf|os_ydw_i|arna|fy|mi|fi ~2 i|$|fyw|marw
! does|dim|ddim|sdim ~3 ots ~4 byw|marw|fyw|farw
! ddim|dim|sdim ~2 werth ~1 i_neb|dim|$
uffern ~2 byw|bywyd|ddyddiol

= harm
tynnodd|dal|daliodd|chwifio|rhoddodd <> cyllell|gyllell|gwn|siswrn <> arna|at|wrth|i
cuddio|guddio|cloi <> bathrwm|ystafell|llofft|toiled|cwpwrdd|stafell <> fo|o|e|daw|ddaw|adref|hi
feichiog|beichiog <> ciciodd|hitiodd|trawodd|curo|taro|gwthiodd
nghyn|cyn|ex <> ddod|dod|tŷ|gwaith|drws|tu_allan <> ofn|ofnus|bygwth|dal
cydiodd|gafaelodd|gafael|cydio|gwasgodd <> ngwddf|gwddf|ngwddw|gwallt|ngwallt|mraich
darllen|checio|gwirio|edrych <> negeseuon|ffôn|ebyst|e-byst <> dweud|siarad|ofn|rheoli|gwylltio|gyda
curon|hition|ciciodd|trawon|ymosodon|curodd ~1 nhw|hwy|o|e|hi|fo? fi|ni|mi|arna
triodd|ceisiodd|trio|wedi_trio ~2 <teulu>|fo|o|e? ~2 fy? lladd|nhagu|ladd|mwrw ~1 i|fi
lloches <> gŵr|ngŵr|mhartner|lladd|trais|achos
mynd_â|cymryd <> plant|mhlant <> gadael|gadawa|bygwth|os
ei ofni|ofn
nghloi|nghadw|nal|cloi|cadw <> i|fi? fflat|tŷ|ystafell|stafell|gaeth|clo
ofn|ofni <> beth|be ~1 wnaiff|neith|wneith|wna|neud|bydd
bygythiadau|fygythiadau <> anfon|gyrru|cael|marwolaeth|nghyn
rhoddodd|roddodd|rhoi|rhoiodd|roedd_yn_rhoi ~2 slap|dwrn|cic|swaden|clewt|cweir|curfa ~1 i ~1 mi|fi|ni
perthynas|berthynas|priodas|briodas|cartref|aelwyd ~1 dreisgar|treisgar|camdriniol|gamdriniol
<teulu> ~4 ei ~1 <taro>
<teulu> ~3 <taro>|curo|taro|bygwth|hitio|rheoli ~1 mam|fy_mam|fy_chwaer|nain|dad|hi|fo|merch|fy_merch|hi_a_r_plant
angen|<eisiau> ~3 adael|gadael|dianc|ffoi ~2 fo|fe|ngŵr|mhartner|partner|gŵr|$ ~4 cas|gas|ofn|trais|brifo|$
partner|mhartner|gŵr|ngŵr|gwraig|ngwraig|cariad|nghariad ~2 gas|cas|greulon|creulon|dreisgar|treisgar|ymosodol
ofn|ofnus <> fynd|mynd|dod|ddod|bod <> adref|adre|adra|gartref
wthiodd|gwthiodd|hitiodd|tarodd|trawodd|curodd|ciciodd|tagodd|bwriodd|daflodd|taflodd|brathodd|drawodd|darodd|hyrddiodd ~3 fi ~1 $|i|yn|a|ac|eto|neithiwr|o|ddoe
nath|wnaeth|naeth|mi_wnaeth ~3 fy ~1 hitio|nharo|nghuro|nhagu|mwrw|ngwthio|nghicio|mrifo|nhreisio
ofn|ofni|ofnus ~6 mrifo|fy_mrifo|fy_lladd|nharo|nghuro|fy_hitio|dod_ar_fy_ôl
! ddim|dim|gwrthod|n_gwrthod|byth ~2 gadael|gad|adael ~2 mi|fi|i ~2 weld|fynd|siarad|gael|mynd|ffonio|adael|gweithio
yn|n ~1 fy ~1 stelcio|bygwth|mygwth|hitio|rheoli|nilyn|aflonyddu
nilyn|dilyn|ddilyn ~2 bobman|adre|gwaith|i_bobman ~3 bygwth|ofn|$|a
fy ~1 nilyn ~1 i ~2 bobman|adre|ac|a|eto|bob
cicio|dyrnu|slapio|pwnio|hitio fi|i
<taro> ~2 gyda|efo|â|da ~1 gwregys|belt|ffon|esgid|dwrn|ddyrnau|potel
rheoli ~1 popeth|pob_dim|fy_mywyd|phopeth
taflu|lluchio|daflu|luchio ~1 pethau|phethau ~1 at ~1 ata|i|fi
gweiddi|sgrechian ~6 ata|arna ~5 ofn
! ddim|dim|di_o_m|dydi ~4 saff|diogel|ddiogel ~4 adra|adre|adref|gartref|gartre|gatre
cael ~1 fy ~1 ngham-drin|ngham_drin|mygwth|nghuro|nharo
<ma> ~4 <taro> ~2 fi|i|mi|ni|mam|r_plant|$|pan|bob|eto|gyda|achos|os|heno|neithiwr|o_flaen|am|hi|wedi|ar|ddoe|n|â|yn|oherwydd
<ma> ~5 <taro> ~1 fi|i|ni|mi|mam
fy|yn|n ~2 nghyffwrdd|nharo|nghuro|mwrw|mrifo|niweidio|nyrnu|nghicio|nhagu|ngham_drin|ngwthio|mygwth|nhreisio|anafu|mhoenydio|ngham-drin|stelcio|ngorfodi ~1 i|$|a|pan|bob|eto|ac|ar|yn|os|wedi|o|bron|gan|fi|neithiwr|ddoe|gyda|drwy
<taro>|hitio fi ~2 $|a|pan|bob|eto|ac|ar|yn|os|o|nos|neithiwr|achos|gyda|i|efo|ddydd|wedi
cael|ges|gefais|cefais|ces|cafodd|chael|gael|cês ~2 fy|ei ~1 <taro>|nhreisio|threisio|mygwth|ngham_drin|ngham-drin|curo|treisio|stelcio|rheoli|cam-drin|nghuro
cefais|ces|ges|gefais ~1 i? ~1 fy ~1 nhreisio|ngham-drin|nghuro|nharo|molestu
treisio|threisio|nhreisio|dreisiodd|treisiodd|dreisio ~1 fi|i|$|wythnos|gan|neithiwr|ddoe
ofn|ofni|n_ofni|ofnus|dychryn|arswyd|ofon|poeni_am|ddychryn ~4 mynd|dod|bod|cysgu|fynd|ddod|fod|dychwelyd|ddychwelyd ~3 adra|adra|adre|adref|gartref|gartre|tŷ|gatre|ty|cartre|nôl|catre
ofn|ofni|ofnus|ofon|dychryn ~3 <teulu>|ohono|ohoni|ohonyn|ei_ofn|fo|fe|beth_neith|be_neith|beth_wnaiff|am_fy_mywyd|bywyd|mywyd
arna|arnaf|arnai|gen|gin|da ~2 ei|eu ofn|hofn
ofn|ofni ~2 <teulu>|o|e|fo|fe|hi ~4 fy_lladd|brifo|mrifo|dod_nôl|dod_yn_ôl|hitio|taro|ffeindio|dod_o_hyd|lladd
byw mewn ofn
! dim|ddim ~2 saff|diogel|ddiogel|n_saff|n_ddiogel ~2 adra|adre|adref|gartref|gartre|gatre|gydag|efo_fo|gyda_fe|gyda_r_gŵr|yn_y_tŷ|yn_fy_nghartref|yn_fy_nhŷ
bygwth|fygwth|mygwth|bygythio|bygythiadau|bygythiodd ~3 fi|i|lladd|ladd|brifo|fy|mynd_â|cymryd_y_plant|plant|niweidio|ni|mi|bob|llosgi|trywanu|saethu|mam
lladd|ladd|brifo|frifo ~1 fi|i|ni ~2 os|pan|pe|taswn|petawn|$|heno|rhyw_ddydd|a|ac
fy ~1 lladd|mrifo|nghuro|nharo ~1 i ~2 os|pe|pan|taswn|petawn|heno|rhyw|petai|pe_bawn|tase
os|pe|pan ~2 bydd|bydda|ffeindio|gweld|dod_o_hyd|gwybod|gweld_hwn|darllen|dw_i_n_gadael|gadael|gadawa ~6 lladd|ladd|brifo|mrifo|nghuro|curo|lladdith|hitio
tagu|dagu|tagodd|nhagu ~1 fi|i|mi|$
llaw|dwylo|ddwylo ~3 gwddf|ngwddf|wddf|gwddw|ngwddw|wddw
llygad|lygad ~1 ddu|du
gorfodi|ngorfodi|orfodi|fforsio|gwneud|neud|forsio|ngwneud ~4 briodi|priodi|priodas|rhyw|cysgu_gyda|cysgu_efo|cael_rhyw|puteinio|werthu|gwerthu_fy
priodas ~1 dan orfod|orfodaeth
rheoli|cymryd|mynd_â|dwyn|checio|tsiecio|edrych|cadw|dal|tracio|dilyn|cuddio|gwirio ~4 arian|ffôn|mhasbort|pasbort|phob|cerdyn_banc|negeseuon|budd-dal|phensiwn|ffon|mhensiwn|cardiau|cyflog|nghyflog ~8 gadael|ddim|mynd|allan|ofn|hitio|brifo|gwrthod|gweld|siarad|ffrindiau|gyd|taro|slapio
! gwrthod|ddim_yn|dim|ddim|n_gwrthod|pallu|cau ~3 gadael|gad|adael|caniatáu ~1 i|fi|mi|ni ~1 mi|fi|ni? ~1 fynd|mynd|adael|weld|gweld|ffonio|siarad|gael|cael|allan|i_mi ~2 allan|tŷ|ffrindiau|teulu|neb|$|unman|nheulu|arian|nunlle
cloi|gloi|carcharu|gaeth|nghloi|nghadw|cadw ~2 fi|i|ni|yn ~2 mewn|tŷ|stafell|ystafell|gaeth|carchar|r_tŷ|r_stafell ~2 $|a|drwy|heb|ac|i_mewn
taflu|lluchio|luchio|daflu|malu|chwalu ~2 pethau|platiau|phethau|popeth|fi|stwff|dodrefn ~1 ata|ataf|atai|i_lawr|yn_erbyn|at|o_gwmpas ~2 i|fi|$|a|wal|r_wal
stelcio|dilyn|aflonyddu|stalkio|haraso|harasio ~2 fi|i|mi|arna|arnaf ~2 $|i|eto|ac|a|bob|adre
dianc|ffoi|gadael|rhedeg|cuddio|ddianc|ffodd ~3 rhag|oddi_wrth|o_wrth|wrth ~3 <teulu>|trais|cam-drin|gam-drin|fo|fe|ngŵr|mhartner|treisgar|camdriniaeth|cam_drin|thrais
trais|camdriniaeth|cam_drin|cam-drin|treisgar|dreisgar|gam-drin|drais ~5 gartref|adre|domestig|<teulu>|berthynas|perthynas ~6 help|ofn|dianc|gadael|dioddef|fi|i_mi|eto|bob|plant|angen|nawr|rwan
dioddef|profi|diodde ~2 trais|camdriniaeth|cam-drin|gam-drin|drais|gamdriniaeth|cam_drin ~2 domestig|gartref|$|gan|yn
ymosod|ymosododd|ymosodwyd|ymosodiad ~2 arna|arnaf|arnai|rhywiol|rhywiol_arna ~2 i|neithiwr|$|gan|ddoe|eto|nos|heno
rheoli ~1 fi|fy|pob|popeth|phob ~2 bywyd|mywyd|arian|symudiad|$|fi|dwi|dw_i|peth
anrhydedd|gwarth|cywilydd ~5 lladd|ladd|teulu_n_bygwth|brifo
<ma> ~4 gwylltio|meddwi|yfed ~4 taro|hitio|brifo|mrifo|nharo|curo|nghuro|hitio_fi|bwrw
= harm
<taro>|curodd|hitiodd|tagodd ~1 fi|ni
cefais|ces|ges|roedd|roeddwn ~6 nhreisio|ngham-drin|ngham_drin|curo|nghuro|treisio|cam-drin|nharo

= child
mab|merch|plentyn|plant|ŵyr|fab|ferch ~3 ofn|ofni|arswyd ~2 ei|eu|r ~1 dad|thad|tad|llystad|mam|ewythr
riportio|adrodd|poeni|pryderu|dweud <> plentyn|blentyn|plant|blant <> cam-drin|gam-drin|esgeuluso|brifo|gam|cham|niweidio
plentyn|blentyn|bachgen|merch|babi|plant|blant|fachgen <> cleisiau|gleisiau|clais|ofnus|llwgu|budr
<taro>|taro|curo|hitio|brifo <> ein|ei|fy|eu <> plant|blant|mhlant|mab|merch
cleisiau|gleisiau|clais|marciau <> ŵyr|wyres|mab|merch|plentyn|babi|fab|ferch
gadael|adael <> ni|plant|fi|brawd|chwaer <> hunain|hunan|bwyd|fwyd|nos
cyffwrdd|gyffwrdd|chyffwrdd ~2 â|ynddi|ynddo|efo ~1 hi|fo|fe|ferch|mab|merch|$
ewythr|hewythr|wncwl|athro|tad|thad|dyn|cymydog ~5 cyffwrdd|gyffwrdd|cham-drin|brifo ~2 hi|fo|merch|mab|ferch|plentyn
dwi|rwy|n|i|sy|yn|oed ~1 5|6|7|8|9|10|11|12|13|14|15|16 <> ofn|hitio|cyffwrdd|brifo|taro
mab|merch|plentyn|plant|ferch|fab ~6 taro|daro|hitio|guro|curo|brifo|frifo ~3 belt|gwregys|ffon|gyda|efo|$
merch|bachgen|plentyn|ferch|hogyn|hogan|disgybl ~6 ei|i ~1 cham-drin|gam-drin|cham_drin|gam_drin|cam_drin|churo|guro|threisio|molestu|esgeuluso|niweidio|cham|llwgu
<teulu>|mae|o|hi ~3 brifo|taro|hitio|curo|cyffwrdd ~1 fy ~1 chwaer|mrawd|mab|merch|mhlentyn|mhlant|ŵyr|wyres
ewythr|wncwl|llystad|tad|nhad|dad|mrawd|brawd|taid|athro|dyn|o|e|mae ~3 nghyffwrdd|yn_fy_nghyffwrdd
<plentyn> ~4 cael|gael|n_cael|yn_cael ~1 ei|eu|i ~1 <taro>|curo|guro|gam-drin|cam-drin|hesgeuluso|esgeuluso|brifo|frifo|niweidio|molestu|hitio|llwgu|gam_drin|cham-drin|niweidio|gadael
<taro>|cyffwrdd|esgeuluso|molestu|brifo|frifo|niweidio|ysgwyd|hitio|curo|cam-drin ~2 fy|ei|y|r|plentyn|eu|â|ar|mhlentyn|a? ~2 <plentyn>|mhlentyn|mhlant|mab|merch|mabi|babi|phlant|plant_bach|ŵyr|wyres
llystad|ewythr|wncwl|athro|tad|nhad|dad|brawd|dyn|taid|hyfforddwr|offeiriad|mrawd|mae|ma ~4 cyffwrdd|dod_i_ngwely|dod_i_fy_ngwely|dod_i_fy_stafell|dod_i_fy_ystafell|chwarae_gyda_fi|molestu|gyffwrdd|cusanu|dod_i_mewn_i_fy_stafell ~4 fi|i|nos|mi|yn_y_nos|lle|gwely|fy
cyffwrdd|gyffwrdd|molestu ~2 fi|i|ynof|ynddo|mi ~2 nos|lle|ble|pan|gwely|yn_y_nos|preifat
dwi|dwin|rwy|rydw|dw|wy|n|i|fi|ond ~2 7|8|9|10|11|12|13|14|15|16|17|naw|deg|wyth|saith|un_ar_ddeg|deuddeg|tair_ar_ddeg|pedair_ar_ddeg|pymtheg|un_ar_bymtheg|dwy_ar_bymtheg|tri_ar_ddeg ~6 hitio|taro|brifo|cyffwrdd|ofn|curo|rhedeg_i_ffwrdd|bwrw_fi|noeth|nharo|nghuro|mrifo|bygwth|fy_mrifo
ofni|ofn|poeni|bron|teimlo_fel|eisiau|awydd|isio|am|meddyliau ~5 brifo|frifo|niweidio|ysgwyd|lladd|ladd|colli_arni_gyda|taro|daro ~3 <plentyn>|mabi|fabi|mhlant
<plentyn> ~3 sgrechian|crio|clais|cleisiau|llwglyd|fudr|budr|ofn|ofnus|sgrechen|gweiddi ~4 bob_nos|nos|dad|tad|arno|arnyn|mhob|gael_ei|ohono|trwy|drws_nesaf|cleisiau
clywed|gweld|clywais|gwelais|glywais|welais|clywaf ~5 <plentyn> ~5 guro|curo|daro|taro|sgrechian|gam-drin|brifo|hitio|bwrw_fi|slapio|frifo|ysgwyd|gam_drin
<plentyn> ~3 ar_ben_eu_hunain|ar_ei_ben_ei_hun|ar_ben_ei_hun|heb_fwyd|ar_ei_phen_ei_hun|ar_eu_pennau_eu_hunain|heb_neb|ar_ben_hun ~4 $|tŷ|fflat|nos|ers|drwy|dyddiau|oriau|am|heb|bob|trwy
gadael ~2 <plentyn> ~3 ar_ben|heb_fwyd|ar_ei|heb_neb
cipio|herwgipio|mynd_â|wedi_cymryd ~2 fy|r|y? <plentyn>|mhlant ~5 $|a|dramor|bygwth|lladd|byth|ofn
<plentyn>|mhlant ~3 dim|ddim ~3 saff|diogel|ddiogel
anffurfio ~2 organau
= child now
<taro>|curo|hitio ~2 r|y|fy|ei? <plentyn>|mhlentyn nawr|rwan|rŵan

= danger now
tân|dân <> adeilad|tŷ|nhŷ|fflat|gegin|cartref
ambiwlans|help <> marw|farw|tagu|gwaedu|anadlu
rhywun|dyn|nhw|fo|o ~2 n|yn? ~1 fy nilyn|ymlid ~1 i? $|nawr|rwan|rŵan|adref|a|help
bygwth|mygwth|fygwth <> morthwyl|cyllell|chyllell|gwn|bat|bwyell
dyn|rhywun|fo|o|e|fe|ŵr|gŵr|rywun|ddyn|hogyn|hogia ~2 gyda|efo|â|da|a ~1 chyllell|cyllell|gwn|bwyell|machete|gyllell
fflat|tŷ|nhŷ|cartref|gegin|adeilad|tŷ ~2 ar dân|dan
ffoniwch|galwch|plis_ffoniwch|ffonia ~2 heddlu|999|ambiwlans|frigâd
rhywun|dyn|lleidr ~3 ardd|tŷ|drws|allan|stryd|gardd|ystafell|gegin ~2 gyda|efo|â|da ~1 machete|chyllell|cyllell|gwn|bwyell|morthwyl|arf|gyllell
tagu|trywanu|hitio|curo|lladd|taro ~1 hi|o|fo|e|mam|fi|nhw|fy_mam|dad ~2 help|plis|nawr|rwan|dewch
rhywun|dyn|o|e|fo|fe|hi|gŵr|nhw|lleidr ~4 torri|ceisio_torri|trio_torri|dorri|malu|bangio|dobio|cicio|waldio|dod ~2 mewn|drws|ffenest|ffenestr|tŷ|drws_lawr ~2 nawr|rwan|rŵan|i|$|plis|help|heno|y|drws|lawr
rhywun|lleidr|dieithryn ~2 yn ~1 y|fy? ~1 tŷ|nhŷ|fflat|gegin ~2 nawr|rwan|rŵan|$|help|gyda|efo
tu|wrth|yma|yno|drws ~3 allan|drws|faes|ffenest|yma|yma_i ~3 gyda|efo|â|a|da ~1 chyllell|cyllell|gwn|bwyell|machete|morthwyl|arf|gyllell
cyllell|gwn|chyllell|gyllell|bwyell|machete|dryll ~2 gyda|gan|efo|da|yn_ei|yn_i|at|wrth|llaw|ganddo|gynno ~2 fo|fe|ef|o|law|e|hi|ngwddf|fy|gwddf|$|help|ngwddw
mae|ma ~2 ganddo|gynno|gan|gyda|da|efo|gento ~2 fo|fe|ef|o|gyllell|wn|hi|<teulu>? ~1 gyllell|cyllell|wn|gwn|bwyell|fwyell|ddryll|dryll
ffoniwch|ffonia|galwch|danfonwch|anfonwch|gyrrwch|angen|dewch|galw|ffoniwch|plis_ffoniwch ~3 heddlu|ambiwlans|999|help|frigad_dân|ambulance|injan_dân ~2 nawr|plis|mae|rwan|$|ar_unwaith|brys|syth|ma|cyn|rŵan|o
help|helpwch|plis ~4 anadlu|cyllell|gwn|lladd|gwaedu|tân|hitio|curo|taro|marw|tagu|boddi|torri_mewn|ymosod
! methu|ddim|dim|fedra|alla|ffaelu|gallu|cael_trafferth ~4 anadlu ~3 $|help|poen|nawr|a|mae|plis|ac|rwan
poen|boen ~3 brest|mrest|frest ~4 nawr|anadlu|help|braich|ambiwlans|rwan|methu|chwysu
tŷ|ty|fflat|gegin|adeilad|nhŷ ~2 ar_dân|ar_dan|llosgi|wenfflam|tân_yn ~5 $|allan|help|nawr|methu|ni|gaeth|sownd|plis|ddim
tân|dân ~5 sownd|gaeth|methu_mynd|methu_dianc|help|allan_nawr
dod|nôl|ddod ~3 amdana|amdanaf|ar_fy_ôl|ar_ol_i|i_fy_lladd|i_fy_mrifo|ar_f_ol|amdanai|i_lladd|ar_fy_ol
gwaedu|waedu ~3 drwm|drwg|llawer|stopio|help|trwm|ofnadwy|gormod|bobman ~2 $|help|a|nawr|mae|plis|ambiwlans
trywanu|saethu|thrywanu|nhrywanu ~2 fi|i|mam|help|nawr|$|fo|hi ~2 $|help|nawr|neithiwr|gwaed*
trawiad|strôc|stroc ~2 nawr|rwan|cael|help|ar_y_galon ~1 nawr|rwan|rŵan|help|$|dwi_n_meddwl
anymwybodol|llewygu|cwympo|ddim_yn_anadlu|dim_yn_anadlu ~5 help|nawr|anadlu|ambiwlans|plis|deffro|ymateb
taro|curo|hitio|tagu|lladd|brifo|ymosod ~2 mam|hi|fo|fe|fi|ni|ar_mam|fy_mam|fy_chwaer ~1 nawr|rwan|rŵan|ar_hyn_o_bryd|dewch|help|plis
fy? lladd ~1 i|fi|ni nawr|rwan|rŵan|heno
mewn ~1 perygl|beryg|berygl
cuddio|gloi|guddio|cloi|sownd|gaeth ~4 ystafell|stafell|tŷ_bach|cwpwrdd|bathrwm|toiled|lofft|ymolchi ~5 mae|allan|drws|fo|help|clywed|ofn|heddlu|rhag

= another
<teulu>|ffrind ~5 nad|ddim|dim <> <eisiau>|isio <> byw|bod_yma
<teulu>|ffrind|merch|ferch|mab|chwaer|brawd ~5 torri|dorri|llosgi|brifo ei|i breichiau|fraich|hun|choesau|arddyrnau|freichiau
<teulu>|ffrind|merch|ferch|mab|mrawd|fab|chwaer|mam|dad|mae|ma|mêt|ŵyr ~5 hunanladdol
<teulu>|ffrind|ferch|mêt|wyres|ŵyr|chwaer|mae|ma|mam|dad|tad|hogyn|hogan ~6 lladd|ladd|brifo|frifo|niweidio|crogi|grogi|torri|dorri|anafu|crogi ei|i hun|hunan
<teulu>|ffrind|ferch|mêt|wyres|ŵyr|chwaer|mam|dad|mae|ma|tad|hogyn|hogan|mab ~3 dweud|deud|gweud|bygwth|sôn|eisiau|isio|moyn|siarad|dweud_bod|meddwl ~5 marw|farw|hunanladdiad|rhoi_diwedd|ddim_eisiau_byw|dim_eisiau_byw|ddim_isio_byw|dod_â_i_bywyd|dod_â_i_fywyd|ddiwedd_ar|hunan
<teulu>|ffrind|ferch|mêt|wyres|ŵyr|chwaer|mam|dad|tad ~3 dim|ddim|dydy ~2 <eisiau> byw
poeni|ofni|ofn ~4 lladd|brifo|niweidio|gwneud_rhywbeth|neud_rhywbeth ~2 ei|i|iddo|iddi ~1 hun|hunan|hi_ei_hun|o_ei_hun
= another now
<teulu>|ffrind|ferch|mêt|mam|dad|mae ~4 cymryd|gymryd|llyncu|lyncu ~2 gorddos|orddos|<tabled>|llawer_o_dabledi ~4 nawr|rwan|$|help|heno|newydd

= sign despair
unig|ar_ben_fy_hun
neb
ofn|ofni|ofnus
crio|llefain|wylo
methu_cysgu|methu_bwyta|methu_codi|methu_ymdopi|methu_copio
anobeithiol|anobaith|gobaith|diwerth|baich
gaeth|tywyll
plis_helpwch|plis_help|rhywun_helpu

= calm
baglu|llithro|cwympo|syrthio ~4 stepen|gris|grisiau|palmant|rhew|rhiniog|dros
bron ~3 lladd|ladd <> hun <> baglu|llithro|cwympo|dros|ar
merch|mab|ferch|fab|chwaer|brawd ~3 torri|brifo ei hun ~3 llynedd|yn_ôl|arfer|flwyddyn
ofn|ofnus|n_ofnus <> sesiwn|apwyntiad|llawdriniaeth|ymweliad|cyfweliad
hunanladd* ~3 erioed|ddim|byth|nid
claf|dyn|dynes|rhywun|menyw|cymydog ~6 gweiddi|sgrechian|dweud ~5 marw|farw|lladd|ladd
modryb|fodryb|ewythr|nain|taid|cymydog|ffrind|cyfnither|cefnder|mamgu|tadcu ~7 dreisgar|treisgar|cam-drin|cam_drin|gam-drin|curo
daflen|taflen|erthygl|llyfr|adroddiad|darllen|darllenais ~4 cam-drin|gam-drin|trais|hunanladd*
gadael|dianc|ysgaru $
ar_ôl ~1 fy ~1 ngorddos|gorddos|chwalfa
gallen|gallai|byddai|fydden ~5 lladd|ladd ~1 rhywun|pobl
beiciwr|seiclwr|gyrrwr|bws|car|pêl|bêl|drws ~1 fi|i
collodd|colli|collais|profedigaeth|galar ~5 i|drwy|trwy|oherwydd ~1 hunanladd*
ceisiodd|triodd|trio|torrodd ~4 mewn ~5 haf|llynedd|diwethaf|gaeaf|gwanwyn|mis|sied|garej|swyddfa|car
byw|fyw ~1 mewn|yn|gyda|heb|yng|ar_bwys
gallai|allai|gallu|medrai|caiff|cyn ~6 brifo|frifo|anafu|lladd|ladd|niweidio
siarad*|sôn|dysgu|gwers|sgwrs|trafod* ~6 hunan|niweidio|hunanladd*|trais
gyda|efo chyllell|cyllell ~2 bara|fenyn|fforc
bêl|bws|car|drws|coeden|beic ~1 fi|i
bòs|bos|rheolwr|wraig|mam|gŵr|athrawes|athro ~2 lladd|ladd ~3 os|pan|am|fi|i
gweithiwr|gweithwraig|grŵp|tîm|swyddog|canolfan|arbenigwr|gwasanaethau|elusen|llinell|cwnselydd|nyrs|therapydd|hyfforddiant|plismon|lloches ~5 cam-drin|trais|gam-drin|hunanladd*|cam_drin|gam_drin|argyfwng
profedigaeth hunanladdiad
torr*|brif*|llosg* ~1 i? fy hun ~1 wrth
! ddim|dim ~2 <eisiau> marw
wraig|ŵr|gŵr|gwraig|mam|dad ~3 lladd|ladd ~2 i|fi ~3 hwyr|anghof*|gwario|torri|colli
hwyr|anghof* ~4 lladd
boddi ~1 mewn ~1 ffurflenni|gwaith|papur|e-byst|llythyrau
cymryd|gymryd ~1 fy? ~1 nhabledi|tabledi|moddion|meddyginiaeth ~6 bore|wyth|gilydd|nos|cinio|bwyd|dydd|brecwast
brifo ~1 pan|wrth|ar_ôl ~3 plygu|cerdded|eistedd|codi|sefyll|symud|anadlu|lyncu|llyncu|gerdded
ŵr|gŵr|gwraig|wraig|partner|priodas cyntaf|gyntaf|blaenorol
risg|adnabod|poster|sôn_am|am_atal|lleihau|stigma|trafod ~3 hunanladd*
hunanladdiad ~4 mrawd|nhad|fy_ffrind|yn_y_teulu|ymysg|ystadegau
sefais|sefyll|cerdded|cerddais ~2 ar|dros ~1 bont ~4 gwylio|cychod|golygfa|gweld|afon|trên
eisteddais|arhosais|aros|eistedd ~6 awr|oriau|munud
bu ~1 bron ~3 farw|marw
drama|ddrama|ffilm|llyfr|sgwrs ~3 am hunanladdiad
ofn|ofni ~4 colli ~1 fy ~1 nhŷ|swydd|ngwaith
<eisiau>|isio ~1 byw ~1 yma|fan_hyn|fan_hynny|yn_y|drws|mewn|ar_y_stad|yn_yr|fan
ddiflannodd|diflannu ~2 o_r
hyfforddiant|cwrs|taflen|taflenni|posteri|poster|ffilm|rhaglen|llyfr|drama|gwasanaeth|elusen|llinell|atal|sgwrs|gweithdy|polisi|gweithio|gweithiaf|gwirfoddoli|ymgyrch|nofel|erthygl|gyfres|cyfres|ffilm_am|dogfen ~7 hunanladd*|cam-drin|gam-drin|trais|drais|treisgar|lladd|ladd|hunan-niweidio|camdriniaeth|gwn|gyllell|curo|marw|cam_drin|gam_drin
atal hunanladdiad
hunanladdiad ~1 ar y|r ~1 lein|llinell|rheilffordd|cledrau|trac
gofynnon|gofynnodd|gofyn|holodd|holi|ofynnodd|gofynnwyd|ofynnon|gofynnwyd_i_mi ~3 fi|mi|i|inni|a|os|oeddwn ~10 lladd|ladd|hunanladd*|niweidio|brifo|marw|byw|saff|diogel|farw|hunan|ddiogel|frifo|nharo|taro
papur|gwaith|traed|nhraed|coesau|cefn|nghefn|ffurflenni|ffurflen|esgidiau|grisiau|rhiw|prisiau|pen|aros|ciwio|parcio|gwres|hwn|hyn|yma|sŵn|mhengliniau|pengliniau|biliau|aros|parcio|e-byst ~6 lladd|ladd|mrifo|brifo|frifo ~1 i|fi|ni|$
bron â|a marw|farw ~2 chwerthin|eisiau|isio|o|eisie|moyn|gan|am|ishe|yn_chwerthin
marw|farw ~1 o? ~1 chwerthin|embaras|gywilydd|cywilydd|ddiflastod|eisiau|isio|syched|newyn|oerfel|diflastod|boredom|embarrassment|moyn|chwant|gwres|eisie|ishe
lladd|ladd ~1 amser|awr|r_amser|golau|dwy_awr|chwyn|rhyw_awr
laddwn|lladdwn|rown|roddwn i? ~2 am
batri|ffôn|car|injan|ffon|cyfrifiadur|cysylltiad|ipad|gliniadur ~4 marw|farw
farw|marw ~2 batri|ffôn|ffon|injan
pwynt|bwynt|diben|werth|gwerth ~2 ffonio|cwyno|llenwi|gofyn|aros|mynd|trio|ceisio|ysgrifennu|yn_y_ffurflen|i_r_ffurflen|apelio|siarad|parcio|ebostio|gwneud_cais|dod|ciwio|y_ffurflen|yr_arolwg|ateb
anobeithiol ~2 ceisio|parcio|gwasanaeth|wefan|system|trio|cysylltu|bysiau|cael_apwyntiad|signal|arwyddion
gobaith|obaith|ngobaith ~3 bydd*|o_gael|trwsio|byddan|caiff|gael|y_daw|cael|o_weld|am_fws
colli|collais|golli ~2 gobaith|obaith ~1 y|o|am|bydd*|mewn|yn
dim|ddim ~2 <eisiau> ~1 bod|aros|eistedd|byw ~1 yma|fan_hyn|drws_nesaf|mewn|ar_y|ar_bwys ~4 drwy|trwy|am|aros|oriau|diwrnod|y_ciw|ystad|stad|dydd
ymdopi|copio|mynd_ymlaen|mynd_mlaen|cario_mlaen|parhau|dioddef|goddef ~4 wefan|grisiau|app|ap|bws|ffurflen|dudalen|tudalen|sŵn|parcio|system|ffôn|biniau|cyfrifiadur|gwefan|amserlen|ffurflenni|broses|gwaith_papur|sbwriel|gwyliau|trip|nesaf
dod|ddod|rhoi|roi ~3 cais|contract|cytundeb|tenantiaeth|sgwrs|alwad|galwad|cwrs|tanysgrifiad|arolwg|nghais|hawliad|cyfarfod ~4 ben|diwedd|$|i_ben
diwedd|ddiwedd|terfyn ~1 ar ~1 y|r|fy ~1 sgwrs|cais|contract|cytundeb|arolwg|alwad|galwad|tenantiaeth
byw ~2 heb ~2 bws|y|r|ffôn|rhyngrwyd|car|fy
byw ~2 nes|agosach|mewn|drws|ger|efo|gyda|n_nes|yn_nes|ar_bwys|ar_ben|ar_fy_mhen
ofn|ofni|n_ofni|poeni ~3 nodwydd*|deintydd|cŵn|uchder|colli|bws|daw|y_tywyllwch|llithro|lifft|canlyniad*|llawdriniaeth|hedfan|pigiad*|cwympo|pryfed|traffig|syrthio|nad|sgamiau|ci|mri|mynd_ar_y
ofn|ofni ~3 adra|adre|adref|gartref ~4 golau|goleuadau|tywyll|rhew|palmant|llwybr|parc|stryd
brifo|brifais|frifo|anafu|torri|llosgi|llosgais|torrais|anafais ~3 pen-glin|mhen-glin|nghefn|ffêr|llaw|llaw|bys|mys|troed|nhroed|cefn|mraich_ar|tegell|palmant|gwaith|mraich_wrth|hun_wrth|hun_ar|ysgwydd|arddwrn_wrth|nghoes
hun|hunan wrth ~2 goginio|gwympo|arddio|lithro|godi|chwarae|weithio|syrthio
nyrs|meddyg|deintydd|pigiad|doctor|ffisio|nodwydd|brechiad ~5 brifo|mrifo|frifo|cyffwrdd|taro|gwthio
torrwyd|torri|dorri|toriadau|thorrwyd ~3 budd-dal|mudd-dal|oriau|bysiau|gwasanaeth*|arian|mhudd-dal|gwair|gwallt|lawnt|coed|gwallt|costau
crio|llefain|wylo ~4 chwerthin|hapus*|llawenydd|rhyddhad|ryddhad
crio|llefain|babi|plentyn|plant ~5 brechiad|aros|ciw|bws|pigiad|wedi_blino|teganau|llwglyd_ar
plentyn|plant|mab|merch|babi ~2 wedi? ~1 brifo|anafu|torri|taro ~3 pen|pen-glin|wrth|ei_ben|fraich|llaw|goes|chwarae|gôl|bêl|bys
curodd|curo|taro|trechu|maeddu ~4 tîm|gêm|record|pêl|gwyddbwyll|cardiau|targed|snwcer|bêl|drwm|dartiau|hoelen
curo|guro|nghuro ~1 fi|i|ni? ~2 mewn|mewn_gwyddbwyll|ar_y|mewn_gêm|ar|n_y_gêm|yn_y_gêm
sylwi|poeni|malio ~2 am_y|ar_y|amdanom|am_yr|am_ein
heddlu|ambiwlans ~3 daeth|wedi_dod|cyrhaedd*|roedd|cyflym|yn_garedig|n_wych|wych|oriau
ffoniais|galwais|ffonies ~2 heddlu|ambiwlans|999
torri|torrwyd|dorrwyd|dorri ~2 mewn ~6 llynedd|sied|gwyliau|yswiriant|garej|yn_ôl|heddlu|wythnos_diwethaf
larwm|ymarfer ~1 tân
poen|boen ~4 brest|frest|mrest ~6 llynedd|yn_ôl|clinig|daeth|roedd|gwanwyn|mis_diwethaf
bygwth|bygythio ~4 sancsiwn|llys|dirwy|troi_allan|cau|beili*|sancsiynau|cosb|glaw|streicio|cyfreithiol
cyngor|swyddfa|llythyr|banc|landlord|dwp|adran ~3 bygwth|bygythio|fygwth
ymosod|ymosododd ~3 geiriol|eiriol|ar_lafar
rheolwr|derbynnydd|staff ~3 gweiddi|gwaeddodd
casáu|casau ~1 r|yr|y ap|wefan|ffurflenni|system|traffig|parcio
marw|farw ~1 r? bws
ffarwel* ~2 nyrs*|staff|â_r_tîm|athro|â_r_gweithwyr|athrawon|ward
cymryd|gymryd|cymeraf ~3 <tabled>|nhabledi ~4 am|wyth|bore|pwysedd|dydd|bob_nos|meddyg|rhagnodi|nos|saith|naw|gyda_bwyd|amser
cyllell|gyllell ~4 ffreutur|gegin|di-fin|fenyn|ddi-fin|fara|ffyrc|swper
baich ~1 gwaith|treth
unig ~3 coridor|ystafell_aros|ward|aros
ar_fy_mhen_fy_hun ~3 iawn|gath|cath|ci|coridor|hapus|gyda
iselder|isel ~5 grŵp|clinig|gwell|dosbarth|yn_ôl|nyrs|tîm|triniaeth
digon ~2 isel
neidiais|neidio|neidiodd ~3 wal|bws|ciw|lawenydd|ysgol|trampolin|trên_olaf
taflodd|neidiodd ~3 rhywun|ei_hun
rhywun|dyn|dynes ~3 neidio|taflu|lladd ~1 ei hun
cwympo|syrthio|chwalu|torri ~1 n_ddarnau|yn_ddarnau|i_lawr ~2 $|ac|a_r|bws
wal|walydd|to|tŷ|ffordd|bws|adeilad|ysgol|mainc|lifft|car|neuadd|llyfrgell|bysiau|peiriant|palmant|meinciau|trên ~4 chwalu|torri|ddarnau|ben
rhoi|roi ~1 fyny|r_gorau|gorau ~1 i|ar ~1 ysmygu|smygu|geisio|drio|ffonio|aros|y_ffurflen|yrru|yfed|alw|r_cais
stopio|stopiais|peidio|rhoi_r_gorau_i ~3 brifo|torri|niweidio <hun>
dim_bellach|ddim_bellach|ddim_mwyach ~3 hunanladdol|torri|ofn|brifo
tagu ~1 ar
tagfeydd

= long ago
ŵr|gŵr|gwraig|wraig|partner|mhriodas cyntaf|gyntaf
ailbriodi
flynyddoedd|blynyddoedd|mlynedd|flwyddyn|degawd* ~2 yn_ôl|n_ôl|nol|yn_ol
amser maith yn
ers ~1 talwm|lawer_dydd
yn|n fy ~1 arddegau|ugeiniau|ieuenctid|mhlentyndod|nhridegau|ugeiniau_cynnar
pan ~2 oeddwn|o_n|ron|oedden|on|o_ni|oni ~3 blentyn|ifanc|fach|iau|blant|ysgol|myfyriwr|fabi|n_fach|ifanc|bach|arddegau
fel|yn|n blentyn|plentyn
arfer|arferwn|arferai
yn|n #year
slawer dydd
gorffennol
fy? mhriodas gyntaf

= still
eto
dal
o hyd
heddiw
nawr ~1 mae
bob nos|dydd|wythnos
neithiwr
wythnos diwethaf|ddiwethaf
"""
