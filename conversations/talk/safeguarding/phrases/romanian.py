"""Romanian phrases that show distress, and those that only look like it."""

REVIEWED = False

RULES = """
negators: nu niciodată nimeni fără nici
enders: dar că și eu sunt când care pentru
slips: sinucid sinucidere

<vreau> = vreau aș_vrea îmi_doresc doresc vrut prefer aș_prefera simt_că gândesc_să gândesc
<el> = el ea soțul soția partenerul partenera iubitul tata mama tatăl fratele fiul fostul ei bărbatul vecinul
<bate> = bate lovește lovit bătut strâns_de_gât agresează amenință violat violează abuzează lovește abuzat amenințat omoare omoară
<copil> = copil copilul copiii fetița băiatul bebelușul copilului fiica fiul

= suicide
sinucid*|sinucis
<vreau>|să ~2 mor|omor_eu|mă_omor|mă_sinucid|dispar_pentru_totdeauna|nu_mai_exist|mă_spânzur|termin_cu_viața|îmi_iau_viața
mă ~1 omor|spânzur|sinucid
să mă arunc
îmi|să_îmi|să-mi ~1 iau|pun ~1 viața|capăt_zilelor|capăt
! nu ~2 vreau|pot|merită|are_rost|are_sens ~3 trăiesc|trăi|trăim|viața|exist
! viața ~2 nu ~2 sens|rost|merită
mi_e|sunt|m_am ~1 silă|sătul|sătulă|săturat ~2 viață|viața|trăiesc
! mai_bine ~4 fără_mine|nu_aș_exista|aș_muri|dispar|fi_murit|nu_m_aș_fi_născut
! nimeni ~3 dor|observa|păsa ~4 mor|mine|dispar|aș_muri|mine_dacă
mă tai
am_luat|am_înghițit|iau ~3 toate|multe|cutia ~2 pastil*|medicament*|somnifere
mor ~1 decât
= despair
! nu ~2 mai|pot ~2 pot|suport|fac_față|rezist|am_putere ~1 $|așa|deloc|nimic|și
! nu ~1 mai ~1 am ~1 nicio|nici_o|speranță|nimic ~1 speranță|$
mă_simt|sunt ~2 disperat*|inutil*|singur_pe_lume|fără_valoare|povară
plâng ~2 zi|noapte|toată|tot_timpul|mereu
= harm
<el> ~3 mă|m|ne ~1 <bate>
mă|m|ne ~1 <bate> ~2 $|când|și|soțul|dacă|cu|pe|tata|iar|de
mi_e frică|teamă ~3 acasă|el|soțul|casă|ea|de_el|partener*
mi_e frică|teamă ~1 să ~2 acasă
am_fost|sunt ~1 violat*|bătut*|agresat*|abuzat*
mă va omorî|omoară
nu mă lasă ~3 ies|casă|afară
= child
<el>|mama|tata|vecinul|cineva ~2 bate|lovește|abuzează|atinge ~1 <copil>|copiii
mă atinge ~3 noaptea|unchiul|tata
= danger now
are|cu ~1 un? cuțit|armă|pistol
chemați|sunați|trimiteți ~2 poliția|ambulanța|salvarea
ajutor ~3 omoară|bate|cuțit|respir*|atacă
nu_pot respira
= another
fiul|fiica|sora|fratele|soțul|soția|prietenul|prietena ~4 vrea ~2 moară|sinucid*|omoare
= calm
mor|murit|moartă ~1 de ~1 râs|foame|plictiseală|rușine|cald|somn|sete|curiozitate|oboseală|nervi
prevenirea|prevenire|curs|training|film|filmul|întrebat|întrebare ~5 sinucid*|omor|violen*
mă_omoară|omoară ~3 hârtiile|birocrația|picioarele|căldura|spatele
hârtiile|birocrația|picioarele|căldura|spatele|formularele ~3 omoară
nu ~2 mă ~1 sinucid|omor
= long ago
acum ~2 ani
cu_ani în_urmă
când eram ~2 copil|mic|mică|tânăr
în #year
= still
acum ~1 mă|el
din_nou
încă
de
"""
