"""Somali phrases that show distress, and those that only look like it."""

REVIEWED = False

RULES = """
negators: ma maan aan weligay
enders: laakiin oo waxaan
slips: isdilo

<rabo> = rabaa doonayaa jeclahay rabay doonaa damacsanahay qorsheynayaa fikirayaa fikiraa damacay
<isaga> = ninkayga seygayga xaaskayga aabahay hooyaday walaalkay ninka wiilkayga saaxiibkay isaga

= suicide
isdil|isdilo|isdili|isdilka|is_dilo|is_dili|is_dil|isdilaa|naftayda_dilo|naftayda_gooyo
<rabo> ~3 dhinto|dhimto|isdilo|is_dilo|inaan_dhinto|geeriyoodo
inaan dhinto|isdilo ~1 <rabo>
! ma ~2 rabo|doonayo ~3 noolaado|nolol|noolaanayo|sii_noolaado
! noloshu|noloshaydu|nolosha ~3 macno|micno|qiimo|faa_iido ~2 ma_laha|malaha|ma_leh
! ma_jiro|ma_jirto|ma_arko ~4 noolaado|noolaan
la_aantay ~4 fiican|roonaan
fiican ~4 la_aantay
kaniini*|daawo* ~4 dhammaan|badan|wada ~2 liqay|cunay
liqay|cunay ~3 kaniini*
= despair
! ma ~3 sii_wadi|adkaysan|dulqaadan ~1 karo
waan quustay
rajo ~2 ma_qabo|ma_haysto|ma_lihi
= harm
i|na ~1 garaacaa|garaacay|dilaa|kufsaday|kufsadaa|ceejiyay|hanjabay|garaaca|feeraa
wuu|way ~1 i ~1 dilayaa|dili_doonaa|garaacaa|garaacay|hanjabaa|dili
<isaga> ~3 garaacaa|garaacay|hanjabaa|dilaa|garaaca
baqayaa|cabsanayaa|baqaa|cabsi ~4 guriga|seygayga|isaga
guriga ~4 baqayaa|cabsanayaa|baqaa
la_i kufsaday|garaacay
= child
carruurta|ilmaha|cunugga ~3 garaacaa|dhibaa|la_garaacaa
= danger now
mindi|qori|tooreey ~3 wata|haystaa|sitaa
booliska|ambalaas ~2 u_yeer|wac|soo_wac|u_yeera
neefsan ~1 kari ~1 waayay
caawi|caawiya ~4 dilayaa|dili
= another
wiilkaygu|gabadhaydu|walaalkay|wiilkayga|gabadhayda ~5 isdilo|is_dilo|dhinto|isdili
= calm
ka_hortagga|tababar|film ~3 isdil*
qosol|gaajo|harraad ~2 dhiman|dhintay|dhinto
ma ~3 isdilayo|isdili_doono
= long ago
sano|sannado ka_hor
markii ~2 yaraa
= still
weli
mar_kale
"""
