### reviewed: no

group-private = Salaan. Gaar ahaan oo keliya ayaan u shaqeeyaa, si aan cidna halkan u arkin waxa aad tiraahdo. Fadlan gooni ii soo qor. Hadda kooxdan waan ka baxayaa.
sorry-broken = Waan ka xumahay, wax baa ka khaldamay wixii aad hadda soo dirtay. Wixii aad hore u tidhi waxba kama lumin. Fadlan mar kale soo dir.

command-start = Bilow ama sii wad
command-stop = Jooji tan iyo dhammaan fariimaha
command-help = Waxa aad qori karto, iyo cidda aad wacdo
command-back = Beddel jawaabtii hore
command-skip = Ka tag su’aashan
command-why = Sababta aan u weydiinno
command-who = Cidda aragta jawaabahaaga
command-language = Beddel luqadda
command-results = Arag waxa dadku yiraahdeen
command-mydata = Arag waxa aan kaa hayno
command-withdraw = La noqo jawaabahaaga
command-forget = In lagu illoobo
command-repeat = Mar kale arag su’aasha
command-pause = Naso, oo waqti kale sii wad
