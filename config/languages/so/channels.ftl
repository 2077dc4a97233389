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
command-easy = Erayo fudud: shid ama dami
command-results = Arag waxa dadku yiraahdeen
command-mydata = Arag waxa aan kaa hayno
command-withdraw = La noqo jawaabahaaga
command-forget = In lagu illoobo
command-repeat = Mar kale arag su’aasha
command-pause = Naso, oo waqti kale sii wad
command-hide = Tirtir fariimihii u dambeeyay ee halkan
command-restart = Mar kale ka bilow su'aasha koowaad

# What stands in brackets where something was cut out of their words, as they are shown to them.
cut-out = { $kind ->
    [phone] taleefan
    [email] iimayl
    [link] link
    [handle] magac koonto
    [postcode] boostkoodh
    [address] cinwaan
    [nhs-number] lambarka NHS
    [national-insurance-number] lambarka National Insurance
    [card-number] lambarka kaarka
    [account-number] lambarka koontada
    [number-plate] lambarka gaadhiga
    [reference] lambarka tixraaca
    [date-of-birth] taariikhda dhalashada
    [age] da’
   *[name] magac
}
