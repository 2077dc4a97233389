### reviewed: no

## Kinds of questions, and the ways out of every one

progress = Su’aasha { $place } ee { $total }
echo-dont-know = Waxaad tidhi ma garanayo.
echo-prefer-not = Ma doonaysid inaad sheegto. Waa hagaag.
piped-nothing = (jawaab la’aan)
needed = Tan ayaan u baahannahay si aan u sii wadno. Haddii aadan doonayn inaad sheegto, taabo badhankaas, ama qor. Si aad uga baxdo, qor /stop.
way-decimal = Qor lambar, sida 2.5, ama /skip.
way-time = Qor waqti, sida 9:30 ama 16:00, ama /skip.
way-district = Qor qaybta hore ee boostkoodhkaaga, sida KT1, ama /skip. Haddii aad dhammaan qorto, inta kale isla markiiba waan tuurnaa.
way-needed = Fadlan qor jawaabtaada. Haddii aadan doonayn inaad sheegto, taabo badhanka.
way-needed-names = Fadlan qor jawaabtaada, magacyo ha ku qorin. Haddii aadan doonayn inaad sheegto, taabo badhanka.
way-long = Bogga xiga waxaa ku jira kuwo kale. Waxaad sidoo kale qori kartaa xarfaha hore ee kaaga.
way-default = Jawaabta caadiga ah waa: { $answer }. Si aad u qaadato, taabo OK, ama qor OK.
way-default-date = Jawaabta caadiga ah waa: { date }. Si aad u qaadato, taabo OK, ama qor OK.
again-decimal = Waan ka xumahay, waxaan u baahanahay lambar, sida 3 ama 2.5.
again-time = Waan ka xumahay, waxaan u baahanahay waqti, sida 9:30 ama 16:00.
again-half = Ma subaxdii baa mise galabtii? Fadlan sidan u qor: 16:00, ama ku dar am ama pm, sida 4pm.
again-district = Waan ka xumahay, waxaan u baahanahay qaybta hore ee boostkoodhka, sida KT1. Haddii aadan garanayn, qor "ma garanayo".
media-place = Meel khariidadda laga soo qaatay ma qaadan karo, waxbana kama hayo. Fadlan qor qaybta hore ee boostkoodhkaaga, sida KT1.
button-more = Arag wax dheeraad ah
button-first = Ku noqo kuwii hore
button-all = Tus dhammaan
notice-needed = Qaar ka mid ah ayaan u baahannahay si aan u sii wadno. Halkaas waxaad ku jawaabi kartaa inaadan doonayn inaad sheegto.
