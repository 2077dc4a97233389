"""What speaks for distress and what against it, learned from made-up texts, never changed by hand."""

# A feature and its weight in hundredths: `=` a meaning, `-` one after a "not", `&` two near each other, and words,
# beginnings of words (`*`) and two words side by side.
BIAS = -2.41

WEIGHTS = """
&affairs again 202, &affairs all 87, &affairs body -171, &affairs going 39, &affairs good -88, &affairs grief 189,
&affairs home -132, &affairs if 59, &affairs intruder -138, &affairs never 223, &affairs night -194, &affairs push
-242, &affairs report -121, &affairs says 57, &affairs secret -232, &affairs service -180, &affairs so 125, &affairs
time 162, &affairs want -117, &again all 111, &again ask -137, &again attack 274, &again going -164, &again if -215,
&again never 168, &again night 120, &again room 209, &again says 81, &again see -105, &again service -284, &again
thing -24, &again time 46, &again would 151, &alone all 168, &alone attack 93, &alone breath 111, &alone cut 180,
&alone feel -133, &alone height 156, &alone help 148, &alone live -123, &alone now 106, &alone service -175, &alone so
413, &alone thing -163, &alone time -289, &alone want 122, &alone water 64, &alone world 179, &alone would 210, &ask
all 121, &ask would 254, &belittle again -216, &belittle ask -185, &belittle if -172, &belittle now -173, &belittle
service -77, &better again 104, &better all 198, &better ask 130, &better force -203, &better home -321, &better if
115, &better now -134, &better papers 242, &better plan -113, &better secret -229, &better service -248, &better
without 363, &better would 276, &blade home 98, &blade live 125, &blade night 255, &blade now 197, &blade out 95,
&blood again 110, &blood breath 276, &blood help 429, &blood report -202, &blood secret -155, &blood service -122,
&body again 294, &body ask 114, &body attack -36, &body blood -163, &body breath -150, &body bruise 89, &body feel 94,
&body flee -209, &body force 104, &body good -105, &body help 57, &body home 90, &body if 142, &body never -281, &body
night 106, &body out -155, &body past -107, &body says -84, &body secret 230, &body service -175, &body so -210, &body
thing 195, &body time 287, &break body -221, &break die -176, &break height -70, &break help 78, &break live -171,
&break point 131, &break secret 201, &break service -140, &breath going 266, &breath if -184, &breath past -119,
&breath so -248, &bruise again 164, &bruise says 121, &cant again 186, &cant all -333, &cant alone 43, &cant attack
93, &cant blood 237, &cant body 52, &cant breath 218, &cant cope 234, &cant cry 267, &cant deserve -203, &cant done
172, &cant end 357, &cant height -93, &cant help 226, &cant home 90, &cant hungry 225, &cant if 69, &cant let 131,
&cant life 119, &cant live -84, &cant low 199, &cant money -108, &cant neglect -140, &cant never 441, &cant now 72,
&cant pain 299, &cant phone -162, &cant plan 130, &cant reach 80, &cant room 92, &cant see -103, &cant service -378,
&cant sleep -248, &cant so 83, &cant thing -173, &cant time 169, &cant want 94, &cant without 135, &check again -443,
&check all 269, &check ask -214, &check money 142, &check neglect 170, &check papers -283, &check phone 155, &check
see -247, &check threat 95, &child again -156, &child all -179, &child ask 156, &child attack 86, &child belittle 299,
&child better 151, &child blood 220, &child body -259, &child breath 143, &child bruise 103, &child cope -120, &child
cut 39, &child dark -362, &child die -139, &child done -91, &child dose -68, &child drunk 322, &child empty -202,
&child end -133, &child fear 436, &child future 234, &child going -174, &child gone 174, &child good -140, &child
height 70, &child help 388, &child hit 318, &child home -211, &child hungry 402, &child if 184, &child intruder 345,
&child kill 204, &child letter 511, &child live -413, &child lost 257, &child marry -321, &child money 261, &child
near 107, &child neglect 490, &child never -283, &child night 302, &child not 69, &child now 442, &child pills 130,
&child push 487, &child reach 74, &child room 95, &child safe 150, &child says 185, &child secret 222, &child see 55,
&child service 170, &child sex 213, &child so -354, &child suicide 429, &child thing -401, &child want 67, &child
water 303, &child without 311, &child would 228, &child young 177, &choke body 236, &choke help 206, &cope affairs
168, &cope again -253, &cope attack 125, &cope body 91, &cope break 78, &cope die 77, &cope dose 39, &cope end 155,
&cope going 147, &cope gone -83, &cope good -95, &cope height 147, &cope help -313, &cope hit -216, &cope let -151,
&cope life 164, &cope live 117, &cope low 140, &cope neglect -140, &cope never 330, &cope now -184, &cope past -164,
&cope phone -165, &cope plan -158, &cope point 97, &cope reach -116, &cope see 123, &cope service -451, &cope sleep
-245, &cope so 70, &cope suicide 254, &cope thing -174, &cope time -94, &cope wake -93, &cope want -140, &cope without
137, &cope would 189, &cry end 253, &cry future 142, &cry height 157, &cry home 206, &cry hopeless 139, &cry live
-183, &cry push 137, &cry service -101, &cry time 569, &cry water 164, &cut again 366, &cut attack -165, &cut body
264, &cut bruise -133, &cut height -41, &cut help -117, &cut if -140, &cut intruder -129, &cut live 328, &cut night
173, &cut now 178, &cut out 150, &cut past -190, &cut service -139, &cut so 46, &cut time 166, &cut want 162, &cut
would -121, &dark all 251, &dark body 302, &dark breath 177, &dark check 189, &dark end 153, &dark good -122, &dark
height 278, &dark hit 144, &dark home -463, &dark intruder -204, &dark kill -167, &dark night -414, &dark now -64,
&dark plan 144, &dark push 143, &dark reach 67, &dark see 298, &dark service -64, &dark so 404, &dark time 88, &dark
want 229, &dark would 246, &die affairs -77, &die again 82, &die ask 257, &die better 519, &die check 129, &die
deserve 510, &die drunk -442, &die feel 193, &die future -110, &die going 143, &die grief -169, &die home -129, &die
letter -238, &die life -261, &die live 193, &die lock 92, &die never 295, &die notice 223, &die now -185, &die papers
-158, &die past -94, &die phone -173, &die plan 373, &die point -136, &die police 295, &die service -172, &die so
-168, &die thing -229, &die want 431, &die water -266, &die without -134, &die would 684, &done all 234, &done die 91,
&done drunk 180, &done end -280, &done going -142, &done home -106, &done if -67, &done letter -124, &done life 226,
&done live -109, &done now -294, &done reach -63, &done see 323, &done service -16, &done so 214, &done thing 300,
&done time -196, &done want 158, &dose again 85, &dose all 120, &dose blood -113, &dose check 98, &dose end -168,
&dose force 212, &dose future 159, &dose gone 95, &dose height 47, &dose home -129, &dose life -83, &dose live 176,
&dose money 184, &dose night 131, &dose now 256, &dose papers 360, &dose past 146, &dose phone -98, &dose plan 289,
&dose room -253, &dose service -244, &dose sleep -144, &dose so -184, &dose time -332, &dose wake -120, &dose want
179, &dose would 136, &drunk again 464, &drunk all 155, &drunk belittle 195, &drunk going 162, &drunk help 68, &drunk
if 311, &drunk intruder 179, &drunk night 101, &drunk now 114, &drunk room 113, &drunk service -56, &drunk thing -60,
&drunk time 199, &elder again 361, &elder all -84, &elder alone -240, &elder attack 226, &elder believe 192, &elder
belittle 212, &elder better -349, &elder blood 231, &elder body -103, &elder break 201, &elder bruise 275, &elder
child 271, &elder cope -161, &elder cut 98, &elder die -228, &elder dose -177, &elder drunk 110, &elder end 119,
&elder everyone -55, &elder fear 238, &elder feel 103, &elder force 324, &elder future -218, &elder going -411, &elder
gone 165, &elder good -171, &elder grief -231, &elder hate 241, &elder height -111, &elder help -157, &elder hit 354,
&elder if -146, &elder intruder 104, &elder kill 184, &elder let -373, &elder letter 284, &elder life -94, &elder live
-96, &elder lost -178, &elder marry 223, &elder money -209, &elder near -207, &elder neglect 233, &elder nobody 192,
&elder not 196, &elder now -130, &elder out 113, &elder pain 333, &elder past -193, &elder phone 169, &elder pills 98,
&elder police -199, &elder push 178, &elder reach 110, &elder room 94, &elder safe 242, &elder says 297, &elder secret
420, &elder see 156, &elder service -231, &elder sex 301, &elder sleep 127, &elder so 138, &elder suicide -325, &elder
threat 101, &elder time -97, &elder tired -187, &elder useless 174, &elder want 107, &elder water -256, &elder weapon
271, &elder work -133, &elder would 337, &elder young 122, &empty again 175, &empty die 268, &empty feel -59, &empty
home -161, &empty if 129, &empty lock 164, &empty never 198, &empty out -217, &empty time -171, &end affairs 191, &end
again 108, &end all 337, &end ask 157, &end better 94, &end blood 217, &end breath 284, &end deserve 287, &end feel
205, &end flee -166, &end future -117, &end going 222, &end good -104, &end help 90, &end hit -95, &end hungry -95,
&end if 441, &end letter -129, &end life 116, &end lock 234, &end never -368, &end night 171, &end notice -219, &end
now 171, &end out -252, &end past -252, &end plan 142, &end push -227, &end reach 215, &end room -296, &end says 253,
&end see 166, &end service -128, &end time 138, &end without 139, &end would 204, &everyone alone 169, &everyone
better 382, &everyone die 111, &everyone drunk -253, &everyone gone 213, &everyone good -88, &everyone hit -185,
&everyone live 36, &everyone not 63, &everyone now -108, &everyone plan 179, &everyone reach 128, &everyone secret
161, &everyone service -135, &everyone useless 376, &everyone without 113, &everyone world 63, &fear again 83, &fear
attack 364, &fear belittle 117, &fear body 164, &fear breath -180, &fear cope 80, &fear cry 117, &fear dark -383,
&fear going 255, &fear good -99, &fear height 400, &fear hit 58, &fear if 271, &fear let 126, &fear live 317, &fear
lost -137, &fear never 176, &fear now 124, &fear out 315, &fear plan 169, &fear room -312, &fear service -277, &fear
so 36, &fear suicide -196, &fear water 126, &fear weapon -216, &feel all -278, &feel ask -83, &feel attack -152, &feel
good -187, &feel night -148, &feel service -63, &feel so 247, &feel thing -100, &feel time 96, &feel would -302, &fire
breath -251, &fire intruder 213, &fire service -133, &fire time -167, &flee going 115, &flee help 157, &flee home 151,
&flee if 175, &flee service 439, &flee so 97, &flee thing -263, &flee time 140, &force again 273, &force ask -121,
&force debt -90, &force feel -142, &force going 158, &force if -164, &force marry 253, &force service -380, &force so
-157, &future again -150, &future breath -155, &future flee -184, &future force 168, &future going -325, &future help
-157, &future home 118, &future past -86, &future plan 307, &future police -123, &future push -200, &future see -162,
&future service -276, &future thing -295, &future time 108, &future would 170, &going attack 76, &gone affairs 160,
&gone again 132, &gone ask 123, &gone better 213, &gone breath 112, &gone going 104, &gone good -117, &gone help 74,
&gone hit -265, &gone home -39, &gone if 289, &gone let 111, &gone letter 115, &gone live -109, &gone lock 60, &gone
marry -117, &gone never 146, &gone notice 163, &gone now 138, &gone out -283, &gone point 143, &gone reach 73, &gone
says -95, &gone secret -258, &gone service -391, &gone so -142, &gone thing -94, &gone threat 154, &gone time -160,
&gone want 150, &gone would 94, &good all -164, &good grief -88, &good service -187, &good thing -67, &good time -138,
&good work -92, &good would 100, &goodbye letter 278, &goodbye now 146, &goodbye says 200, &goodbye see 187, &goodbye
service -360, &hate height 283, &hate life 577, &hate rope -416, &hate service -236, &hate so 149, &he affairs 172,
&he again -80, &he all 114, &he alone -131, &he ask 183, &he attack 85, &he belittle 124, &he better 340, &he blade
225, &he blood 61, &he body 153, &he break -147, &he bruise 361, &he cant -150, &he check 110, &he child 307, &he
choke 473, &he cope 109, &he die -234, &he done 400, &he dose 269, &he drunk 407, &he elder -132, &he empty 204, &he
end 215, &he everyone -319, &he fear 318, &he feel -506, &he fire 182, &he flee 50, &he force 310, &he future 145, &he
going 156, &he gone 165, &he good -157, &he goodbye 152, &he grief -286, &he hate 275, &he height 139, &he help -40,
&he hit 295, &he home 419, &he hopeless -284, &he hungry 569, &he if 77, &he intruder 136, &he jump -101, &he kill
446, &he laugh -182, &he let 151, &he letter 78, &he live 209, &he lock 174, &he lost -149, &he low -79, &he minder
-96, &he money 120, &he near -106, &he neglect 244, &he never 87, &he night 211, &he nobody 262, &he not 293, &he
notice -195, &he now 189, &he out 221, &he pain 289, &he partner -161, &he past -157, &he phone 74, &he pills 497, &he
plan 312, &he point 282, &he push 59, &he railway 374, &he reach 57, &he report -181, &he room 376, &he rope 199, &he
safe 359, &he says 292, &he secret 310, &he service -177, &he sex 280, &he sleep 218, &he so 17, &he suicide -99, &he
thing -366, &he threat 189, &he time 24, &he tired -320, &he trapped -296, &he want 137, &he water 39, &he weapon 322,
&he without -128, &he world -117, &he would -208, &he young -189, &height affairs 216, &height again -380, &height all
134, &height belittle 198, &height better -207, &height body 157, &height breath -385, &height bruise 140, &height
check -275, &height deserve 203, &height drunk -89, &height end 250, &height flee 100, &height force -203, &height
future 337, &height going 246, &height gone -169, &height good -80, &height grief 90, &height help -107, &height home
-115, &height hungry -82, &height if 364, &height intruder -401, &height let 261, &height letter 406, &height live
122, &height lock 304, &height low 135, &height marry 133, &height never 51, &height night 99, &height notice -146,
&height now 201, &height out -152, &height papers 189, &height past -83, &height plan 181, &height reach -207, &height
report 120, &height room -143, &height safe -330, &height says 142, &height secret -159, &height service -324, &height
sex 200, &height sleep -241, &height so 241, &height thing 51, &height threat 193, &height time -83, &height wake 106,
&height want -94, &height water 493, &height without 94, &height work 38, &help again -209, &help ask 159, &help
attack -184, &help breath 230, &help good -178, &help if -59, &help intruder 207, &help never -157, &help night -257,
&help now 208, &help police 527, &help report -55, &help says -96, &help service -161, &help so -142, &help thing 21,
&help time -410, &help would -130, &hit again -191, &hit all 106, &hit drunk 225, &hit force -135, &hit going -113,
&hit good -306, &hit home 352, &hit hungry -217, &hit intruder -50, &hit marry -286, &hit money -114, &hit never -120,
&hit night 391, &hit now 301, &hit past -205, &hit report -118, &hit says -132, &hit service -139, &hit thing -286,
&hit time -314, &hit weapon 71, &hit would -235, &home drunk 229, &home feel 187, &home fire 426, &home going -130,
&home good -273, &home help 513, &home if 62, &home neglect 195, &home night -214, &home past 143, &home room -135,
&home time -110, &hopeless all 211, &hopeless body 130, &hopeless empty -233, &hopeless feel 278, &hopeless going
-118, &hopeless grief 234, &hopeless height -124, &hopeless home -346, &hopeless if -141, &hopeless lost 451,
&hopeless never 129, &hopeless notice 175, &hopeless now -192, &hopeless service -358, &hopeless so 377, &hopeless
would -116, &hungry again 122, &hungry belittle 192, &hungry good -95, &hungry neglect 222, &hungry night 230, &hungry
now 159, &hungry service 500, &hungry so -146, &hungry time 173, &hungry would -239, &if all -101, &if ask 249, &if
attack -263, &if feel -384, &if going -223, &if report -93, &if room 306, &if service -168, &if so -80, &if thing
-318, &if work -177, &if would 211, &intruder again 207, &intruder going -68, &intruder room 419, &intruder thing 148,
&jump again -156, &jump height 289, &jump if 94, &jump plan 312, &jump push -41, &jump railway 158, &jump want 163,
&kill ask -218, &kill debt 155, &kill flee 115, &kill future -117, &kill going 149, &kill gone 139, &kill good 126,
&kill height 136, &kill help 100, &kill if 74, &kill letter 107, &kill live -114, &kill now 89, &kill out 150, &kill
plan -125, &kill room -205, &kill says 259, &kill secret 112, &kill service -160, &kill suicide 545, &kill thing -287,
&kill threat 277, &kill time 253, &kill want 23, &kill weapon -197, &kill work -213, &kill world -136, &kill would
-75, &laugh thing -160, &let ask 409, &let check 115, &let home -174, &let hungry -316, &let intruder -148, &let money
277, &let out 238, &let see 205, &let service -277, &let thing -124, &let time 156, &let would -61, &letter body 229,
&letter going -137, &letter help -122, &letter if 195, &letter never 101, &letter safe -152, &letter says 310, &letter
secret -169, &letter service -125, &letter time 104, &letter want -273, &letter would -109, &life again 117, &life
belittle -135, &life feel -368, &life future 206, &life going 209, &life good -362, &life help -328, &life home -165,
&life if 93, &life never -212, &life phone -140, &life plan 110, &life point 421, &life see 220, &life service -198,
&life want 56, &live affairs 47, &live again 298, &live ask 219, &live better 276, &live breath 121, &live drunk -350,
&live future 162, &live good -373, &live hit -74, &live home -102, &live if 97, &live let 136, &live life 163, &live
low -230, &live marry -156, &live money -293, &live neglect -90, &live never 382, &live night 186, &live notice 81,
&live now -114, &live out -185, &live papers 366, &live past -258, &live phone -341, &live plan 125, &live point 475,
&live police -120, &live safe -206, &live secret 223, &live see 297, &live service -142, &live sex 155, &live so -104,
&live thing 99, &live threat -276, &live time 177, &live want 165, &live weapon 163, &live without -243, &live work
-80, &live world 39, &lock again -142, &lock belittle 163, &lock drunk 148, &lock home 321, &lock hungry 179, &lock if
60, &lock intruder -48, &lock now -181, &lock out 40, &lock room 290, &lock service -283, &lock so 168, &lock thing
125, &lock work 276, &lost all 166, &lost gone 123, &lost grief -173, &lost height 339, &lost help 190, &lost live
126, &lost notice 45, &lost service -216, &lost suicide -120, &lost time 192, &lost want 264, &lost work 104, &marry
check 177, &marry let 237, &me affairs -40, &me again 81, &me all 154, &me alone 83, &me ask 103, &me attack 25, &me
believe 238, &me belittle -131, &me better 207, &me blade 332, &me body 168, &me break 371, &me breath -112, &me
bruise 196, &me cant 127, &me check 43, &me child 131, &me choke 193, &me cope 144, &me cry 155, &me cut 65, &me dark
154, &me debt 77, &me deserve 322, &me die 327, &me dose 96, &me drunk 213, &me elder 278, &me empty 245, &me end 93,
&me everyone 408, &me fear 325, &me feel 13, &me fire 406, &me flee 227, &me force 423, &me future 193, &me going 208,
&me gone 243, &me good -406, &me goodbye 268, &me grief 91, &me hate 65, &me he 193, &me height 92, &me help 175, &me
hit 445, &me home 111, &me hopeless 335, &me hungry -246, &me if 139, &me jump 393, &me kill -261, &me laugh -280, &me
let 205, &me letter 157, &me life 190, &me live 142, &me lock 126, &me lost -56, &me low -80, &me marry 133, &me
minder 263, &me money 342, &me near 203, &me neglect 164, &me night 188, &me nobody 274, &me not 120, &me notice 65,
&me now 143, &me out 35, &me pain -85, &me papers 227, &me partner 319, &me past -281, &me phone 190, &me photo 259,
&me pills 163, &me plan 371, &me point 262, &me pregnant 306, &me push 423, &me railway 243, &me reach -17, &me report
-161, &me room 327, &me rope 330, &me safe 40, &me says 143, &me secret 220, &me see 137, &me self 80, &me service
-329, &me sex 546, &me sleep 116, &me so 403, &me sorry -189, &me suicide 98, &me thing -110, &me threat 291, &me time
193, &me tired -116, &me trapped 141, &me useless 364, &me wake 90, &me want 207, &me water -78, &me weapon 229, &me
without 161, &me work -176, &me world 360, &me would 152, &me you -178, &me young -103, &minder affairs -178, &minder
all -115, &minder attack -189, &minder belittle 190, &minder cant -285, &minder child 476, &minder cope -278, &minder
drunk 358, &minder fear 105, &minder going -128, &minder good -296, &minder height -319, &minder hit 305, &minder
hopeless -152, &minder hungry -118, &minder if -139, &minder kill -244, &minder live -133, &minder lock 540, &minder
near -220, &minder night 308, &minder not -110, &minder notice -146, &minder pain 176, &minder photo 145, &minder room
198, &minder says 83, &minder sex 191, &minder so -278, &minder suicide -258, &minder thing -157, &minder threat -148,
&minder time -106, &minder water 159, &minder work 147, &minder would 121, &money again 131, &money all 115, &money if
-127, &money thing 251, &money time 112, &money would -107, &near again 122, &near all -89, &near attack 103, &near
cut 101, &near end -195, &near force 178, &near future -131, &near goodbye 194, &near height -148, &near home 69,
&near hungry -131, &near kill 311, &near letter 386, &near life -90, &near lock 81, &near marry -319, &near neglect
-92, &near night -90, &near nobody -195, &near not 62, &near now -226, &near out 158, &near past -76, &near pills 146,
&near reach 98, &near says 160, &near secret 369, &near sex 239, &near so 140, &near suicide -300, &near thing 147,
&near threat 101, &near time -322, &near want 74, &near water -165, &near would 175, &neglect again 130, &neglect all
-114, &neglect intruder 169, &neglect never -105, &neglect service -141, &neglect time 197, &never all 343, &never
attack -265, &never going 151, &never low -163, &never night -141, &never service -370, &never would -317, &night
going -127, &night says 142, &night time -155, &nobody affairs 238, &nobody all 31, &nobody attack -304, &nobody
believe 204, &nobody belittle -460, &nobody body -156, &nobody break 228, &nobody cant 147, &nobody check -123,
&nobody cope 170, &nobody cry 221, &nobody dark 179, &nobody die 306, &nobody done -126, &nobody gone 160, &nobody
grief 470, &nobody help 200, &nobody hit -98, &nobody home -105, &nobody hungry 202, &nobody if 339, &nobody intruder
-211, &nobody letter 113, &nobody live -207, &nobody not 77, &nobody notice 336, &nobody now -270, &nobody pain -396,
&nobody phone -124, &nobody reach 204, &nobody safe -199, &nobody says -90, &nobody secret -57, &nobody service -17,
&nobody sex -359, &nobody suicide 194, &nobody time 227, &nobody tired 136, &nobody without 171, &nobody would 402,
&not affairs 267, &not again 94, &not all 106, &not alone 283, &not attack -489, &not believe 66, &not belittle -97,
&not better 216, &not blade 374, &not blood 316, &not body 255, &not break 303, &not breath 226, &not bruise 154, &not
cant 133, &not check 59, &not cope 408, &not cry 347, &not dark 462, &not deserve 363, &not die -163, &not done 104,
&not dose 127, &not drunk 263, &not empty -80, &not end 359, &not fear -539, &not flee -180, &not force 69, &not
future 403, &not going 204, &not gone 292, &not good -354, &not grief 477, &not hate -170, &not height 110, &not help
115, &not hit -140, &not home 311, &not hopeless 345, &not hungry 340, &not if 152, &not intruder -270, &not jump
-253, &not kill -628, &not let 173, &not letter -92, &not life 274, &not live 375, &not lock 200, &not lost 67, &not
low -31, &not marry -71, &not money -152, &not never 147, &not night 163, &not notice 153, &not now -145, &not out
284, &not pain -222, &not papers 326, &not phone -173, &not plan -37, &not point 125, &not police -271, &not push 145,
&not reach 190, &not report -158, &not room 236, &not safe 272, &not says 261, &not secret -151, &not see 224, &not
service -280, &not sex -416, &not sleep 366, &not so 263, &not suicide -498, &not thing -222, &not time 150, &not
trapped 306, &not wake 497, &not want 213, &not water 321, &not without -58, &not work 119, &not world 342, &not would
-196, &notice again -159, &notice all 100, &notice ask 211, &notice going 108, &notice help 305, &notice home -182,
&notice if 248, &notice past 137, &notice see -156, &notice time -241, &notice want -135, &notice would 231, &now
again 176, &now all 124, &now breath -245, &now fire -458, &now going 353, &now good -187, &now intruder 383, &now low
-88, &now never 135, &now night 383, &now past 245, &now room 288, &now service -230, &now so 248, &now thing 179,
&now time 161, &out again 158, &out fire 199, &out flee -246, &out help 83, &out home 174, &out if 107, &out intruder
-131, &out now -109, &out see 271, &out thing -232, &out threat 88, &out time -89, &pain attack 262, &pain body -232,
&pain cope 112, &pain end 71, &pain going -77, &pain height 142, &pain if -193, &pain live 157, &pain never 318, &pain
now 130, &pain service -148, &pain so 121, &pain want 491, &papers if 176, &papers service -119, &papers work 215,
&partner again 199, &partner all -183, &partner belittle 296, &partner better -171, &partner blade 107, &partner body
336, &partner breath 72, &partner cant 141, &partner check 110, &partner child -251, &partner choke 159, &partner die
110, &partner dose 96, &partner drunk 266, &partner elder 144, &partner end 19, &partner fear 311, &partner future
-228, &partner going 257, &partner good -307, &partner grief -365, &partner height 162, &partner help 230, &partner
hit 260, &partner home -49, &partner if -134, &partner kill -51, &partner let 281, &partner letter -237, &partner live
197, &partner lock -217, &partner lost -144, &partner minder 129, &partner near -210, &partner never -346, &partner
night -114, &partner not -371, &partner notice -96, &partner papers -232, &partner past -328, &partner phone 112,
&partner police 175, &partner push 163, &partner reach 212, &partner room 206, &partner safe 91, &partner says 123,
&partner see 175, &partner service -303, &partner sex 202, &partner so -139, &partner thing -47, &partner threat 56,
&partner trapped 258, &partner want 296, &partner water -478, &partner weapon 387, &partner would -94, &past attack
-147, &past good -72, &past if -132, &past service 131, &past time -304, &phone again 123, &phone if 128, &phone lock
186, &phone money 170, &phone out 144, &phone service -100, &phone thing 459, &phone time -145, &phone would -174,
&photo again 127, &photo ask 124, &photo force 203, &photo help 205, &photo service -74, &photo thing -173, &photo
threat 90, &pills again -212, &pills all 140, &pills dose 331, &pills force -334, &pills good -108, &pills height -85,
&pills live 134, &pills low -352, &pills now 185, &pills past 186, &pills room 324, &pills says -114, &pills see 167,
&pills so -83, &pills thing 173, &pills time -341, &pills wake -347, &pills want 353, &plan again 263, &plan all -112,
&plan ask -171, &plan attack 198, &plan body -119, &plan going 161, &plan good -244, &plan help -177, &plan hit -240,
&plan home 131, &plan if 237, &plan marry 303, &plan now 130, &plan says -89, &plan see 217, &plan service 20, &plan
time 246, &plan want 259, &point again -139, &point all 372, &point future -141, &point never 111, &point now -115,
&point reach -190, &point see -247, &point service -117, &point so -202, &police breath -173, &police fire -226,
&police going 239, &police good -90, &police now 443, &police past -60, &police room -211, &police service -261,
&police thing -135, &police time -118, &push again -191, &push all -249, &push body 123, &push drunk 117, &push home
218, &push if 279, &push night -103, &push room 176, &push service 113, &push weapon 205, &railway again 144, &railway
end -240, &railway force 161, &railway future -222, &railway help -189, &railway marry 317, &railway plan 380,
&railway want 218, &railway would 215, &reach again 85, &reach all -136, &reach body 142, &reach drunk 72, &reach feel
-80, &reach force -103, &reach help 169, &reach if 72, &reach let 257, &reach never 101, &reach now -158, &reach out
125, &reach plan 385, &reach says 117, &reach see -77, &reach service 96, &reach time 134, &reach want -156, &rope
body -130, &rope fire -174, &rope hit -199, &rope now 352, &rope service -144, &rope weapon 96, &safe feel 42, &safe
if -89, &safe night -157, &safe now -114, &safe police -173, &safe says -133, &safe service -209, &safe would -64,
&says all 92, &says going 111, &secret again 79, &secret all -152, &secret ask 100, &secret attack -362, &secret
belittle -167, &secret going -59, &secret good 162, &secret if 127, &secret night 82, &secret now 101, &secret says
221, &secret service -241, &secret thing 497, &see going 134, &see says 121, &see time 86, &self again 449, &self all
-173, &self alone -49, &self ask -276, &self attack 138, &self belittle 291, &self blade -222, &self blood 262, &self
cant 215, &self check 157, &self child -282, &self cope 65, &self cut 508, &self dark -180, &self debt 183, &self die
-287, &self done -121, &self drunk 71, &self elder -168, &self fear 172, &self feel 109, &self fire 181, &self flee
132, &self future 105, &self gone 180, &self good -258, &self hate 340, &self he -57, &self height 311, &self help
-97, &self hit -317, &self home 424, &self hungry -428, &self if 25, &self intruder 184, &self kill 410, &self let
324, &self life 261, &self live 99, &self lock -98, &self minder -174, &self money 131, &self near 356, &self never
-176, &self night 197, &self nobody -100, &self not -193, &self notice 162, &self now -287, &self out 419, &self pain
82, &self partner 185, &self past -236, &self phone 156, &self plan 152, &self push 110, &self reach 161, &self safe
192, &self says 106, &self secret 130, &self see 207, &self service -437, &self sleep 204, &self so 116, &self suicide
339, &self thing -302, &self time 147, &self tired 223, &self wake 123, &self want -13, &self weapon -300, &self work
-233, &self young -175, &service all -79, &service attack -219, &service debt -202, &service going -314, &service
grief -79, &service night 161, &service report -225, &service room -132, &service says -252, &service see 283,
&service time -182, &service work -124, &service would -64, &sex help 185, &sex home 370, &sex if 125, &sex room 256,
&sex service 186, &sex time 71, &sex work 180, &sex would 258, &sleep better -204, &sleep body 106, &sleep force 171,
&sleep help -113, &sleep home 175, &sleep hungry 121, &sleep if 210, &sleep lock 202, &sleep never 108, &sleep plan
127, &sleep room 239, &sleep secret 281, &sleep sex 138, &sleep thing 361, &sleep want 260, &sleep would -149, &so all
240, &so ask -120, &so going 109, &so good -213, &so grief -143, &so low 444, &so night -147, &so see 124, &so service
-280, &so thing -95, &so time 140, &so would 81, &sorry night -203, &suicide again 473, &suicide ask -326, &suicide
attack 180, &suicide dose 259, &suicide feel 372, &suicide future 87, &suicide going 277, &suicide good -138, &suicide
height -143, &suicide home 130, &suicide hungry 144, &suicide if -77, &suicide letter 483, &suicide life 276, &suicide
live -352, &suicide never -431, &suicide night 273, &suicide now 205, &suicide out 250, &suicide past 159, &suicide
pills 195, &suicide plan 211, &suicide says 69, &suicide thing -139, &suicide threat 227, &suicide time 450, &suicide
would -241, &thing going -182, &thing says 116, &thing see 256, &thing time -119, &thing work -93, &thing would -143,
&threat ask 116, &threat going -49, &threat hungry -278, &threat if -95, &threat says 242, &threat secret -90, &threat
service -103, &threat thing -170, &time all 187, &time going 62, &tired blood -175, &tired cope 109, &tired die -138,
&tired end 87, &tired good -91, &tired height -193, &tired home -383, &tired hungry -164, &tired kill 118, &tired life
-55, &tired live 311, &tired never 229, &tired out -187, &tired phone -229, &tired secret 137, &tired service -260,
&tired suicide -298, &tired wake 154, &tired want 73, &tired weapon -189, &trapped again 154, &trapped end 165,
&trapped fire 218, &trapped home -116, &trapped intruder -225, &trapped live 137, &trapped plan 162, &trapped room
143, &trapped see 303, &trapped service 137, &trapped thing -97, &trapped time 194, &trapped water -149, &useless
belittle 362, &useless die -133, &useless feel 179, &useless plan -133, &useless service -184, &wake again 247, &wake
all -152, &wake future 214, &wake live -135, &wake plan 114, &wake point 340, &wake service -156, &wake want 315,
&wake would 122, &want again 83, &want all 253, &want ask -66, &want body 62, &want debt 222, &want drunk -584, &want
force 113, &want going -412, &want good -197, &want grief 244, &want help -277, &want hit 429, &want home 94, &want
hungry -157, &want if -222, &want lock -189, &want neglect -266, &want never 323, &want night 98, &want now 38, &want
out -133, &want police 240, &want room -200, &want says -211, &want secret -208, &want see -209, &want service -350,
&want sex 305, &want so 403, &want thing -251, &want threat 166, &want weapon -207, &want would -162, &water affairs
104, &water again 136, &water all -155, &water ask 107, &water blood -253, &water body 249, &water check -193, &water
end 56, &water feel -132, &water going -113, &water gone -167, &water good -51, &water grief -150, &water hungry 132,
&water if 218, &water intruder -212, &water letter -110, &water lock 88, &water marry -121, &water never 90, &water
now -206, &water plan 22, &water service -167, &water sleep 195, &water so 220, &water thing 153, &water time 24,
&water work -116, &water would -205, &weapon fire 315, &weapon help 318, &weapon home 88, &weapon intruder 256,
&weapon now 183, &weapon out 118, &weapon phone -188, &weapon room -116, &weapon says 101, &weapon service -185,
&weapon thing 252, &weapon threat 107, &without if 109, &without notice 172, &without papers -239, &without says -88,
&without would 367, &work debt 94, &work night 74, &work time 202, &world service -140, &world want 216, &would all
-179, &would attack -126, &would deserve 219, &would low 204, &would night 250, &would room -156, &would time 113,
&you affairs 154, &you all -256, &you attack -109, &you belittle -84, &you body 256, &you cant -106, &you check -87,
&you cope 49, &you cry -131, &you cut -162, &you dark -81, &you die -310, &you dose -106, &you elder -24, &you end 57,
&you fear 128, &you feel -127, &you future 149, &you going 113, &you good -192, &you goodbye 385, &you he -368, &you
height 44, &you help -280, &you hit -298, &you home -159, &you if 144, &you letter 111, &you life -114, &you live
-284, &you lock -287, &you marry -112, &you minder -89, &you near 142, &you never 145, &you night -177, &you nobody
73, &you not -90, &you notice 123, &you papers 146, &you partner -161, &you past -146, &you phone -99, &you plan -221,
&you police -132, &you push 177, &you reach 213, &you report -83, &you room -113, &you rope -127, &you says -118, &you
secret -117, &you see 100, &you sex 432, &you so -206, &you suicide -299, &you thing -100, &you time -254, &you want
152, &you water -278, &you work -79, &you young -221, &young again 314, &young all 178, &young body -275, &young cope
-151, &young dose 68, &young drunk 112, &young end -93, &young gone 189, &young good -96, &young height 72, &young
help -81, &young hit -171, &young if -233, &young kill -146, &young let 133, &young life -123, &young live -241,
&young near 244, &young neglect 168, &young night 132, &young not -209, &young now 290, &young pain 151, &young papers
159, &young says -113, &young service -255, &young thing 327, &young time -51, &young tired -127, &young water 71,
-affairs 309, -again 288, -all -171, -attack -507, -believe 66, -belittle -198, -blade 368, -blood 65, -breath 209,
-cant 84, -check -193, -child 217, -cope 364, -cry 197, -cut -197, -dark 121, -deserve -89, -die -259, -done -147,
-dose -195, -empty -268, -everyone -57, -fear -511, -feel -351, -future 223, -going -119, -gone 144, -good -225,
-grief 405, -he 59, -help 236, -hit -301, -hopeless -86, -hungry 316, -if -60, -jump -184, -kill -598, -let 133,
-letter 242, -life 428, -live 375, -lock -232, -low -266, -marry -173, -me 115, -minder -335, -neglect 153, -never
-36, -notice 109, -out 304, -pain -327, -partner -239, -pills -328, -plan -298, -point 142, -report -120, -room 199,
-safe 187, -says -175, -secret -394, -see 211, -self -121, -service -179, -sex -373, -sleep 123, -so -71, -suicide
-560, -thing -64, -time 171, -tired 440, -trapped 426, -wake 385, -want -194, -water 74, -without -295, -world -52,
-would -333, 0 -382, 12 -111, 13 198, 1987 -164, 2 165, 2 weeks -128, 2001 -410, 2010 -320, 2012 -155, 2014 -342, 3
-104, 4 -222, 45 -89, 50 -92, 55 -170, 60 -139, 7 -181, 999 -142, =affairs -274, =again 81, =all 61, =ask -333,
=believe 204, =belittle 35, =blade 365, =blood 389, =body -57, =break 295, =breath 246, =bruise 331, =cant 154, =check
170, =child 152, =choke 453, =cope 70, =cry 159, =cut 244, =dark 68, =debt 66, =deserve 551, =die 165, =done -111,
=dose 46, =drunk 131, =elder 67, =empty 394, =end -30, =everyone -42, =fear 22, =feel 144, =fire 402, =flee 174,
=force 313, =future 192, =going 207, =gone 237, =good -371, =goodbye 315, =grief -136, =hate 223, =he 139, =height
-41, =hit 364, =home 228, =hopeless 304, =hungry 54, =intruder 90, =jump 490, =kill -28, =laugh -337, =let 54, =letter
61, =life 307, =live 247, =lock 59, =low -259, =marry -222, =me 73, =minder -37, =money -195, =near 55, =neglect 254,
=never 233, =night 181, =nobody 36, =not -182, =now 221, =out 174, =pain 32, =papers -126, =partner 340, =past -240,
=phone -191, =photo 213, =pills 276, =plan 387, =point 288, =police 259, =pregnant 200, =push 296, =railway 82, =reach
-9, =report -298, =room 257, =rope 292, =safe -308, =says 242, =secret 238, =see 232, =self 287, =service -355, =sex
581, =shame -382, =sleep 178, =sorry -107, =suicide 402, =thing -374, =threat 230, =time -137, =tired -152, =trapped
33, =useless 179, =wake 192, =want 279, =water -114, =weapon 362, =without 318, =work -352, =world 213, =would 100,
=you -281, =young -81, a -212, a bag 163, a bit -216, a danger -189, a ddim 326, a does 200, a dweud -411, a dwi 244,
a dyn 219, a fi -200, a gun 148, a home -98, a knife -142, a lot -162, a man 240, a neb 170, a new -97, a nhw -176, a
note 106, a oeddwn -244, a pain -156, a r -194, a rope 129, a way 173, about -195, about how 214, about it -191, about
killing 151, about my -82, about self -192, about the -247, about this -145, abuse -231, abusi* -281, abusing -227, ac
-66, ac angen -220, ac mae -142, ac yn 248, achos mae 71, achos y -181, achub* -122, achubodd -122, adael 117, adeil*
183, adopc* -398, adopcyjna -87, adopt* -163, adoption -115, adoption agency -78, adra 156, adref -173, advic* -105,
advice -105, advice line -83, aeth -141, after -109, after the -92, after* -167, again -138, again since 251, again*
47, against 47, agenc* -192, agencja -103, agencja adopcyjna -87, agency -81, ago 58, agor -209, agor y -135, agres*
131, agresywny 131, alarm -411, ale -418, alive 509, all -252, all day 60, all my 107, all night -167, all the -355,
allan o -243, allow* -106, allowed to 181, allwe* -384, allwedd -215, alone -160, alone i 160, alrea* 172, already
172, alway* 314, always 314, am -143, am bump -164, am byth 207, am ddim -177, am gam -190, am in 491, am not -289, am
roi 134, am so 133, am y -274, ambiw* 81, ambiwlans 81, ambulance 75, amdana 167, amdana i 167, amser 160, an -67, an
ambulance 238, an hour 155, anadl* 151, anadlu 151, and 85, and a 92, and goes 330, and hurt 163, and i 206, and ill
-157, and im 228, and it -143, and locks 165, and my 239, and need -243, and no 221, and nobody 172, and not 321, and
now 228, and said 186, and says 186, and she -208, and the -332, and theres 105, and they -86, and was -119, and we
-274, and wont 209, angen -231, angho* -159, anghofiwch -122, anghofiwch fi -122, angielsku -248, angry -160, ani 198,
ankie* -104, annwy* -206, anobe* 67, anobeithiol 67, anodd -208, anoth* 59, another 59, answe* -179, answers -160,
anxie* -140, anxiety -140, any -63, any more 51, anybo* 246, anybody 246, anymo* 285, anymore 285, anyth* -97,
anything -97, ap -181, apart 209, aplik* -166, aplikacji -166, app -114, appoi* -138, appointment -82, ar ben -125, ar
dan 250, ar fy -209, ar fyw -210, ar ol 175, ar y -198, arall 145, ardde* -215, are -296, are broken -111, are looking
199, area -212, arfer -281, arian 64, arian i 137, arm -194, arms 405, aros -261, as -200, as he -154, as much -130,
as well 248, asian* -101, asiantaeth -101, asiantaeth fabwysiadu -97, ask 231, asked -167, at -189, at all -169, at
breaking 160, at home -28, at my 402, at night 63, at that -119, ata 134, ata i 134, ateb -90, atebi* -139, atebion
-139, attac* 270, attacked 139, auto 194, autob* -289, autobus -164, away -144, away from 106, awr -275, babci* -88,
babi 174, baby 410, bach 291, bachg* 451, bachgen 451, back -387, back to -258, badan* -267, bag 293, bangi* -307,
banging -307, bank 138, bardz* -82, bardzo -178, bardzo ciemnym 179, barod -127, bartn* 163, bartner 163, bath 324,
bawb 131, be 30, be a -257, be alive 95, be better -91, be dead 146, be here -81, be the -161, beat -191, beati* 185,
beats 199, because of -219, because she -199, bed -222, bed for 201, been 267, befor* -168, before -168, before i 246,
before the -121, beidio a -275, being 446, being alive 358, being made 196, belie* 155, bella* 108, bellach 108,
belon* 166, belong 166, ben -34, ben fy -103, benef* -182, benefits -177, best 138, beth -190, beth fyddai -156,
bette* -240, better -240, better off 323, beyon* 234, beyond 234, beyond fixing 234, bez -117, bez tego -129, beze
270, beze mnie 270, bezna* 114, bezpl* -250, bezplatnie -250, bibli* -142, bija -325, bije 452, bije mnie 122, bil
-269, bill -76, bin 252, bins -156, biore -305, birth -146, birth in -135, bit -308, bits 167, black -78, blino -296,
blino ar -229, bloku 319, blood -98, blood pressure -152, blunt -200, bo 274, bo nie -158, bob nos 109, bob tro -199,
bobl -228, bod 285, bod fy -171, bod y -228, bod yma 392, bod yn 158, bodol* 427, bodoli 427, boen 161, boen stopio
177, boje 293, boje sie 192, bol 99, boli -214, boli mnie -166, bont 393, booki* 252, bopet* 125, bopeth 125, bore
174, boss 109, botto* 295, bottom 295, bottom and 158, bough* 322, bought 322, bought a 174, bout 346, boxes -195, boy
83, boyfr* 240, boyfriend 240, braci* 193, braciszek 193, break -148, break* 319, breakdown 157, breaking 169,
breaking point 160, breat* 106, breathe -114, breathing 220, brifo fy 229, brill* -71, brilliant -71, bring -122,
bring my -130, briodi 122, broke 100, broke his -171, broke my 274, broke* -142, broken -142, bron -120, bron a -172,
bron i -112, brother -136, brothers 126, bruises 109, bu -309, bu farw -149, bu n -118, bump -254, burns 274, bus
-257, buses -151, busy -199, but -257, but i -108, but im 216, but my 159, but the -192, but they -157, bws -199,
bwyta 170, by 166, by a 76, by bylo 138, byc 122, byd i -431, bydd -61, bydd y -215, bydda* 239, byddai 239, byddai n
157, byddw* 213, bygwt* 196, bygwth 196, bygwth fy 148, byl -272, byla -138, byla zimna 204, bylam -165, byli -138,
bylo -410, bylob* 134, byloby 134, byly 278, byth yn -196, byw -252, byw ar -212, byw dim 245, byw yma -261, cadw
-285, cadw fy -152, cael -81, cael ei 107, cael fy 333, cafe -99, cala 121, cala dobe -152, cale 116, cale opakowanie
157, call 47, call the 323, calle* -166, called -99, calm -229, cam -87, cam drin -87, came -299, came to -150, can
-69, can hear 70, can you -150, cance* 221, cancer 239, canno* -232, cannot -232, cant 126, cant cope -69, cant do
323, cant eat 131, cant live -310, cant see 63, cant stop 130, cant think -111, car 242, car park 83, cardi* -200,
cardiff -200, care -154, cario 149, cario mlaen 149, carry 232, carry on 143, casau fy 165, casau r -243, case 161,
ceisi* -172, ceisiais 160, ceisiodd -257, centr* -246, centre -246, cerdd* -53, chair* -216, chairs -216, chang* -376,
change -274, changed -231, charg* -137, chce 301, chce juz -227, chce mi 66, chce sie 317, chce tu -311, chce zeby
181, chce zniknac 205, chce zyc -441, chcia* -491, chcialam -117, chcialbym -233, check -122, chest -150, chi -116,
chi n 167, child -261, childline -131, children 87, chlop* 688, chlopak 191, chlopak mnie 128, chlopaka 193, chodz*
-149, chodzi za 165, choic* -171, chris* -144, christmas -125, chwae* 64, chwaer 64, chwaer yn 118, chwar* -221,
chwil* 146, chyba 522, ci -261, ciagle sie -212, cieci* 345, ciemn* -314, ciemnym 179, ciemnym miejscu 179, cierp*
-210, cieza* 168, ciezk* 151, cinio -232, claim -323, class -101, cloi 376, cloi r 157, close* -300, closed -289, club
-109, clubs -233, clywe* 123, clywed 123, cnt 210, co 267, co pomaga 203, co robi 156, co robic 144, co zyc 147, coat
-182, codi -81, colla* -132, collais -265, collapsed 141, colle* -194, college -92, colli -91, colli fy -281, colli
pob 136, collo* -142, come 184, come back 161, comes 104, compl* -106, completely 201, contr* -239, control -69,
controls -142, cope 119, cope with -212, copin* 170, coping 170, coraz 174, corke 139, cos 95, could -386, could be
-224, could have -192, could* -367, couldnt -367, counc* -313, council -145, couns* -101, court -153, cousin 72, cried
-275, crio 313, crio wrth -185, croes* -233, croesi -233, cross* -276, crossing -107, cry at -208, cryin* 155, crying
155, cuddi* 130, cuddio 130, cut -237, cut my -81, cut myself -161, cuts -133, cutti* 321, cutting 260, cwbl 129,
cyffw* 69, cyffwrdd 69, cymer* -103, cymeron -161, cymeron nhw -161, cymry* -76, cymryd -76, cymryd fy -79, cyn -360,
cyn i -140, cyngo* -101, cyngor -101, cynll* 225, cynllunio 225, cynta* -195, cyntaf -195, cytun* -237, cytuno -237,
czarn* 171, czase* 140, czasem 140, czeka* -409, czekac -307, czekania -153, czuje 216, czuje sie 160, czy -436,
czyns* -170, czyta 302, da -239, dable* 225, dabledi 225, dachu 210, dad 447, dad does 164, dad yn 200, dads 127,
daeth -43, daeth yr -148, daje 131, dal -283, dal i 136, dalej -110, damp -441, dan -61, dange* -150, danger -144,
danger to -189, dark 170, dark place 356, date 205, date of -152, daugh* -101, daughter 66, daughters -207, day and
283, day of 294, dda -208, ddal 167, ddefn* -126, ddigo* -128, ddigon -128, ddim -40, ddim diodde 157, ddim eisiau
-116, ddim gweld -101, ddim mwy 139, ddim ofn -398, ddim rheswm -313, ddim yn 60, ddiog* -221, ddiogel -221, ddwyw*
202, ddwywaith 202, ddyle* -186, de -152, dead 85, deal 175, deal with 175, death -276, death of -169, dechr* -114,
dechrau -114, decid* -226, deffr* 222, deffro 222, deiml* -153, deimlo -153, deimlo n -130, deint* -111, deintydd
-111, delete -195, delik* -121, deliv* -200, demen* -136, dementia -136, dementia and -136, denti* -126, dentist -125,
depre* -250, depresje -72, depression -93, desk -135, desperate for -128, di 260, di cael 267, did -371, did not -229,
die 470, die i -187, died -143, difla* 117, diflannu 129, digon o -92, digwy* -185, digwydd -185, dim byd -355, dim
ond 205, dim ots -229, diolc* -243, diolch -243, diwedd ar 150, dla mnie 194, dla ofiar -135, dluze* 199, dluzej 199,
dnia 189, do 42, do domu 231, do i -183, do it 445, do kogo 141, do lekarza 246, do malzenstwa 191, do mnie -141, do
not -288, do you -76, dobe -152, dobrz* -231, dobrze -231, docto* -103, doctor -73, dod a -132, dod i 317, dod nol
207, dodzw* -134, dodzwonic -134, dodzwonic sie -134, does 51, does arna -164, does dim 342, does gen 176, does neb
-153, does not -167, doesn* -129, doesnt -129, doesnt let -160, dog 108, dog and 131, dogs -296, doing -109, domes*
-308, domestic -210, domestic abuse -90, domestic violence -131, domestig -166, domu 460, done 135, dont 85, dont
belong 166, dont care -117, dont feel -268, dont know 109, dont think -138, dont wanna 132, dont want -60, door 66,
door and 123, door are 247, dopro* -149, doprowadza -149, doprowadza mnie -149, dorri -140, dosc -130, dosc zycia
-163, dosta* -297, doswi* 210, doswiadczenia -177, dosyc 223, dotyk* 201, dotyka 202, down and 97, down the 122,
dress* -151, drin -259, drin domestig -140, drive* -115, drop -305, dros 323, dros fy 367, drowning and 209, drums
-198, drums all -198, drunk 184, drws -138, drws yn -186, drwy -67, drwy r -67, drzew* -163, drzwi 443, dudal* -150,
dudalen -150, due 190, duzo 193, dw 177, dw i 177, dwa 301, dwa razy 301, dwi 479, dwi am 352, dwi angen 322, dwi ar
707, dwi ddim 100, dwi di 152, dwi eisiau -119, dwi erioed -193, dwi isio 93, dwi jyst 191, dwi methu -104, dwi mewn
364, dwi mor 180, dwi n 145, dwi ofn 401, dwi wedi 451, dwie -311, dydd -183, dydd a 161, dyddi* 126, dydw -55, dydw i
-55, dying -392, dylai -122, dyma 127, dyma r 127, dyn 479, dyner -178, dziad* -108, dziadek -108, dzieci -315,
dzieciach 369, dzieciom 171, dziecko -59, dziecmi -86, dziek* -352, dzieki -303, dziekuje -171, dzien -160, dzies*
-144, dziew* 283, dzisi* 134, dzisiaj 187, dzwon* -229, dzwonic -292, e 162, each -111, early -346, easie* 178, easy
-103, edge -178, edge of -181, edrych 93, ei -116, ei fod -98, ei frifo -108, ei gadw -240, ei lystad 161, ei wneud
-181, eich -183, eight -131, ein 54, eisia* -262, eisiau -262, eisiau byw -303, eisiau lladd 128, eisiau marw -92,
embar* -215, end 28, end it 539, end my -196, end of -154, end this -154, end with -163, engin* 124, engine 189,
enoug* -176, enough -176, er -148, er mwyn -162, erioe* -399, erioed -399, erioed wedi -399, ers -192, eto -209, eu
235, even 291, eveni* -124, evenings -173, ever -87, every single 215, every time 211, every* 373, everyone -191,
everyones 333, everything 150, everything i 125, everything is 167, everywhere 272, ewyll* 170, ewyllys 170, ewyth*
-132, ewythr -132, ex 23, ex in -165, exist 371, exist* 190, existing 190, explain 159, explained -144, extra -221,
fabwy* -97, fabwysiadu -97, face 54, falling apart 209, family 120, far -127, farw 408, farw ar -182, faswn 92, faswn
i 92, fault -128, fe 293, fed -170, fed up -153, feddw 159, feddyliau 157, fedra 148, fedra i 148, feed 183, feel 241,
feel i -115, feel like 354, feel safe 123, feel so 86, feeli* 236, feeling 190, feeling suicidal 190, feels 210, feels
like 164, fel -187, fel hyn 180, fel y -137, felly -210, felt -354, felt like -164, felt safe -117, ffarw* 174,
ffarwel 196, ffarwel a 127, ffein* 288, ffon -188, ffonio -408, ffonio does -196, ffoniwch 372, ffoniwch yr 273,
ffrind 3, ffrind wedi 127, ffurf* -164, fi 527, fi ar 143, fi i -122, fi yn 133, fight -168, fill -216, film -96, find
222, fine -395, finger -140, finis* 106, finish 192, fire 88, first -414, five -134, fix -173, fix the -149, fixed
-180, fixin* 234, fixing 234, flaen 264, flaen y 261, flat 176, flin -128, flinc* 397, flyny* -161, flynyddoedd -161,
fo 506, fo gyllell 118, fod -80, fod wedi 117, following 234, following me 234, follows -121, follows me -121, food
139, footb* -172, football -172, for -203, for a -213, for an 217, for days 93, for good 143, for hours 268, for me
310, for my -197, for summer -208, for the -471, for two -126, for when 178, for years -196, for you -139, force*
-155, forced -177, forgo* -171, forgot -132, forgot my -132, form -370, forms -244, formu* -126, formularz -116, fory
302, foste* 215, foster 215, four -108, fourt* 147, fourteen 147, free -309, frien* 69, friends 133, frigh* 307,
frightened 136, frightened of 153, frightened the -126, from 142, from my -113, from the 194, front -141, front door
-156, front of 138, full -107, futur* 355, future 355, fy 101, fy atebion -139, fy chwaer 64, fy ewythr -132, fy hun
146, fy lladd -90, fy llygaid -144, fy llystad 123, fy mam -189, fy merch 142, fy mhartner 99, fy mhen -128, fy mrawd
-44, fy mudd -227, fy mygwth 105, fy mywyd 140, fy ngadael 203, fy ngham -150, fy nghartref 137, fy ngharu 322, fy
nghefn -164, fy nghefnder -133, fy nghymydog 111, fy nghyn 156, fy ngorfodi 127, fy ngwr 110, fy ngwraig 68, fy
nhabledi -313, fy nharo -283, fy nhraed -161, fy nhreisio 307, fy nilyn 173, fy wncwl -181, fy wyneb 177, fyddw* -164,
fynd 216, fynd yn 156, fyw 212, fywyd -85, ga 238, ga i 238, gadae* -64, gadael -64, gadw -240, gael -57, gan 121,
gandd* 273, ganddo 273, gang 360, garde* -83, garden -74, gared* -96, garedig -96, gartr* -191, gas -149, gave -352,
gave me -246, gay 196, gdy -277, gdyby 97, gdyby* 333, gdybym 333, gdzie 264, gen 215, gen i 215, gentl* -234, gentle
-187, get -253, get in 184, get out -249, gets 467, getti* 63, getting 63, gilyd* -198, gilydd -198, girl 81, give
110, give up 133, given -310, given up -171, glad -258, glodz* 426, glowa -319, glowe -240, go back -203, go boje 106,
go home -108, go mad -179, go on -124, go to -82, go with 174, gobai* 245, gobaith 245, godzi* 178, godzine 268, goes
231, gofalwr 273, gofalwr yn 207, gofyn 189, gofyn* -244, going 126, going to 260, gone from -141, gonna 169, good
-197, gore 263, gorff* -149, got 299, got no 151, gp -124, grabb* -118, grabbed -126, grandad 121, grandson 120, great
-250, group -206, grozi 270, grozi ze 166, grupa -152, gun 148, gwasa* -87, gwasanaeth -87, gwbl -168, gweiddi ar
-218, gweit* -244, gweithio -326, gweld -135, gweld y -303, gwell -271, gwely 282, gwneu* 215, gwneud 215, gwran* -89,
gwrando -89, gwybo* -223, gwybod -223, gyd 192, gyda 77, gyda r -356, gylle* 88, gyllell 88, gym -128, gynno 133,
gynno fo 133, had -386, had a -180, had the 174, had to -79, haf -388, hair -115, halas -189, halas* -392, halasu
-260, hall -326, hand -97, hand and -302, handl* -129, hange* -145, hanged -212, hanging around -167, hanging myself
230, happe* 100, happi* -113, happy -81, hapus -212, hapus yn -212, hapusach 155, hard -106, hard on -187, hard to 97,
harm -71, has 133, has a -137, has been -69, has dementia -136, has gone 134, has never -186, has rung 167, has
stopped 246, hate 137, have -121, have a -88, have been -173, have never -132, have no 74, have nobody 183, have not
-120, have sex 110, have to 261, havin* 207, having 207, having a 202, hawdd -152, he 449, he checks 112, he comes 94,
he doesnt 160, he follows -121, he grabbed -152, he hit -167, he is 185, he knows 204, he makes 92, he pushed -155, he
put 121, he threw 194, he was 254, head -303, head at -165, healt* -136, health -136, hear 63, heard -204, heart 168,
heat -95, heb -213, heb y -209, hebdd* 242, hebddo 151, hed 198, heddl* 119, heddlu 119, held -93, hell 221, help
-281, help with -156, helpe* -246, helped -246, helped me -190, helps -183, helpu 109, hen -215, heno 99, her 213,
herba* 198, herbata 198, herbata byla 204, here for -209, here in 188, herse* 158, herself 158, hes 662, hes coming
170, hes got 248, hi 104, hi n -193, high -112, him 301, himse* 85, himself 85, himself and 119, himself in -165,
himself on 157, hir 88, his 10, his arm -182, his hands 85, his head -165, hit -364, hit a -227, hit by -87, hit me
190, hit my 147, hit the -271, hitio 144, hits 301, hits me 273, hitti* 162, hitting 162, hitting me 152, hoffi -193,
hoffi r -120, hoffw* -221, hoffwn -221, home 42, home with -281, honestly 107, hospi* -166, hospital -107, hoste* 179,
hostel 179, hour 44, house 67, how 52, how i 172, how many 220, how much 104, how to -370, hun 99, hun yn -491,
hunanladdiad -154, hunanladdol 213, hungr* -147, hungry -147, hurt -113, hurt myself 147, hurti* 127, hurting 104,
hurting my 195, hurts 184, hurts me 150, husba* 42, husband 13, husband is 119, husta* -290, hwn -110, hwyr -387, hyd
-76, hyn 414, hynny -259, i 13, i a 167, i am 326, i ask 212, i bawb 153, i bought 322, i briodi 122, i bron -194, i
can 188, i cannot -129, i could 100, i couldnt -345, i cried -117, i cut -285, i czekam 304, i ddal 167, i ddim 34, i
did -229, i do -151, i dont -100, i dzieki -255, i eisiau 406, i erioed -232, i farw 377, i feddyliau 157, i feel 470,
i felt -309, i fynd 385, i gave -124, i get -145, i got -145, i gyd 192, i had -210, i have 180, i hurt 79, i i 233, i
jestem -148, i jumped -88, i just 185, i keep 334, i ladd 342, i left -112, i lie 169, i live -90, i love 192, i ma
-284, i mean -129, i mewn 182, i mi -93, i might 147, i miss -189, i n -125, i neb 124, i never -213, i ni -111, i nie
620, i nikt 35, i now -142, i o 133, i r -115, i rang -241, i said -303, i self 238, i should 117, i siarad -112, i
sie 150, i smierci -173, i szybko -224, i take -172, i think 254, i told 99, i took 222, i type 167, i used -94, i
want 61, i wanted 88, i was 72, i wedi 184, i went -129, i were 111, i wont 183, i would -300, i yn 322, iawn -241,
ice -276, ich 154, id 44, id be 146, id like -200, iddo 253, idzie 495, ie -343, ie anghofiwch -122, if 263, if he
189, if i 271, if im -143, if you 126, ifanc -161, ill -258, ill be -216, im 576, im angry -173, im at 534, im being
411, im completely 166, im dead -264, im dying -229, im falling 211, im frightened 84, im gay 198, im having 163, im
late -143, im mad -171, im not 268, im on 187, im over -139, im really 208, im scared 350, im so 248, im tired 204,
impro* -184, improve -184, in -157, in a 189, in an -182, in at 289, in case 211, in every -142, in front 150, in law
180, in may -129, in me 116, in my 524, in ten -133, in that -185, in the 182, in winter -128, inacz* 206, inaczej
206, innym 246, insid* 228, inside 228, inter* -197, into 229, into a 165, into the 137, is -38, is a -99, is abusing
-227, is always 115, is bad -170, is being 359, is dead -83, is late 139, is on 442, is right -240, is still -112, is
the 385, is there -208, is too -128, is what -142, isc 132, isel 133, isel iawn 265, iseld* -290, iselder -290, isio
373, isio byw 220, isio i 76, isnt 206, istni* 465, istniec 181, it -63, it gets 109, it has -163, it is -267, it stop
201, it to 161, it up -186, it was -213, it wasnt 121, it would 91, its 216, its a -171, its like 73, ive 659, ive
been 444, ive cut 488, ive got 183, ive had 262, ive made 263, ive never -226, ive started 201, ive written 229, ja
273, jak 91, jak jest -91, jak to 137, jaka -148, jakie -154, jako -225, jedze* 287, jedzenie 199, jem 323, jesc -316,
jesli -202, jest -66, jest na 232, jeste* 268, jestem 376, jestem bezpieczna -414, jestem sama 141, jestem w 293,
jestem zly -246, jestes -191, join -328, jumpe* -301, jumped -301, jumpi* 358, jumpin 234, jumpin off 234, just 351,
just want 87, juz 348, juz nie 289, jyst 421, jyst isio 131, karet* 337, karma -127, karma nirvana -127, kaza 164,
kaza mi 164, kazal -107, kazde* 285, kazdego 141, kazdej 148, keep them -165, keep what -192, keeps me -151, kept
-181, kept me -134, key -220, keys -144, kicks 141, kids 140, kids hit -109, kids were -145, kids would 127, kiedy
159, kill 213, kill herself 168, kill me 268, kill myself 169, kille* -168, killed -156, killi* 13, killing me -126,
kitch* 203, kitchen 203, klub -241, klucz* -261, kms 545, knife -150, know 176, know its 204, know where 217, knows
86, kocha* 446, kogo 352, kolan* -145, kolano -136, kolej* -35, kolejka -151, kontr* -122, krajo* -149, krzyc* -345,
krzycza -132, krzyczal -337, krzyczy 222, krzyw* 249, krzywde 424, ktory* 230, ktos sie 120, kupil* 511, kupilem 577,
kuzyn* -128, kwali* -141, lad -145, ladd fy 74, last 182, last month -103, last night 116, last time 267, last week
145, last year -146, lat -309, lat temu -209, late -259, later -204, latwo -148, laugh -148, laugh* -83, lawr 253,
lazie* 247, lazience 247, lead -274, leafl* -100, leaflet -97, learn* -230, leave -344, leave it -111, leave* 206,
leaves 206, leavi* -110, leaving -110, left 368, left to 89, leg -189, legs -139, lein -116, lekar* -203, lekarz -247,
lekarza 115, leki 194, let -266, let me -69, lette* 151, letter 296, letter came 276, letters -223, libra* -129,
library -129, lie 344, life 143, life and -166, life is -77, lift 254, lights -303, like 104, like a 62, like im 155,
like to -206, lip -150, list 119, liste* -290, listen -120, listens -199, listens and -189, listens to -174, littl*
185, little 185, little girl 92, live -431, live alone -85, live for 222, live in -148, lives 189, lives with -139,
livin* -82, living -82, lladd -146, lladd ar -161, lladd ei 170, lle 356, lle tywyll 124, llewy* 330, llosg* 194,
llwgu -314, llyfr* -139, llyfrgell -139, llyga* -144, llygaid -144, llyne* -204, llynedd -204, llyst* 123, llystad
123, llyth* -151, loads 245, loads of 245, locke* 34, locked 48, locks 332, logo -356, longe* 58, longer 58, looki*
345, looking 345, looking at 171, losin* 189, losing 189, losing my 158, lost -199, lost my -177, lot -85, love 221,
lovel* -150, lovely -150, loves -125, loves the -194, low 51, lub -258, ludzi* -184, ludzie -184, lunch -117, lysta*
161, lystad 161, lythy* -275, ma 190, ma sensu -115, mab -102, mab yn -66, mabwy* -153, mabwysiadu -153, mache* 304,
machete 304, mad -285, mad if -179, made 58, made it -153, made me -104, made to 177, mae 262, mae angen -355, mae dad
375, mae fy 302, mae gen 235, mae mam 134, mae n -110, mae o 515, mae ofn -153, mae r -350, mae rhywun 251, maen 330,
maen nhw 330, maes 176, maes parcio 176, make it 243, makes -86, malo -171, malzenstwa 116, mam 414, mam dosc -198,
mam juz 233, mam mysli -187, mam po -162, mam yn 110, mama -225, mama ma -185, mame 318, mamy 189, man -76, man i 208,
manag* -159, manage -130, many 225, marca -142, marri* 101, marry 299, marw -186, marw eisiau -303, marw o -164, mate
131, matte* 70, matter 162, mawrt* -203, mawrth -203, may -129, maz 323, maz mnie 85, maz nie -214, me 348, me a -245,
me again -191, me all -197, me and 380, me back -134, me bring -130, me by 102, me down 130, me for 295, me going
-178, me how -216, me i -147, me in 428, me later -131, me off -184, me on -245, me the -137, me through -127, me to
-140, me up -78, me when 228, me with 161, meals -182, mean -144, meddw* 70, meddwl 143, meddwl am -148, meddyg -88,
medic* -206, medication -206, meeti* -202, meeting -173, membe* 165, men 156, mens -83, mens advice -83, merch 226,
methu cysgu -170, mewn lle 124, mewn perygl -164, mewn yn 174, mhart* 99, mhartner 99, mhartner yn 123, mhen -128, mi
132, mi juz 227, mi nie -119, mi peka -241, mi w 236, mi zegarek -138, mi zycie -170, miec -169, miejsc -172, miejscu
179, miesz* -274, mieszkac -141, mieszkam 159, mieszkania -284, mieszkanie -116, mieszkaniu 97, might 220, might as
248, mind 354, minut 138, miss -216, miss my -185, mlaen 337, mlaen i 202, mlyne* -207, mlynedd -207, mlynedd yn -109,
mna 327, mna i 127, mnie 372, mnie bije 281, mnie bil -195, mnie dotyka 151, mnie krzywdzi 195, mnie nie 189, mnie od
291, mnie przy 160, mnie w 210, mnie zabijaja -127, mod 344, mod i 344, moge zyc -129, moich -377, moim 310, moj 72,
moj maz -236, moja corke 139, moje dzieci -143, moje odpowiedzi -115, moje zycie 147, mojeg* 165, mojego 165, money
105, month -83, mor 244, mor unig 189, more -315, more time -135, morni* -274, morning -212, mosci* 206, moscie 206,
most -134, mothe* -196, mother -85, mother in 181, moved -217, mowi 235, mowi ze 328, mowic -169, mowil* -155, moyn
122, moze -110, mp -145, mrawd -40, mrawd bach 171, mrawd wedi -219, much as -130, much longer 182, mudd -227, mudd
dal -227, mum 161, mum is 116, mums 154, murde* -184, murder -108, music -254, musze 233, mwy 141, mwy o -169, mwyac*
177, mwyach 177, mwyn -148, my -7, my anxiety -129, my arms 330, my baby 237, my bank 156, my best 203, my blood -260,
my boss -126, my boyfriend 184, my brother -56, my brothers 129, my carer -141, my cousin 72, my dad 256, my daughter
-46, my dog 181, my ex 128, my face 101, my father -98, my first -182, my foster 149, my friends 144, my grandson 120,
my hand -332, my heart 103, my house 160, my husband 240, my kids 103, my leg -117, my legs -162, my medication -206,
my mind 144, my money 133, my mother -101, my nan -130, my neighbour -195, my new -268, my own 165, my partner -79, my
passport 84, my phone 128, my self 447, my sleep 130, my son -449, my stepfather 170, my tablets -205, my thoughts
143, my tuesday -147, my uncle 85, my wife -86, mygwt* 105, mygwth 105, mynd 163, mynd adref -268, mynd yn 127, mysel*
289, myself 289, myself shaving -212, myslalam -133, myslalam ze -133, myslalem 162, mysle 236, mysle o 195, mysli 85,
mysli samobojczych -164, mywyd 140, mywyd i 168, n 88, n anodd -171, n arfer -281, n barod -141, n bygwth 146, n byw
-214, n cael 128, n clywed 123, n cuddio 130, n cymryd -217, n cysgu 94, n cytuno -237, n ddiogel -161, n dod 109, n
dweud 146, n ei 260, n flin -184, n fy 517, n gweiddi 195, n gweithio -332, n gweld -158, n gwneud 119, n hunanladdol
355, n hwyr -266, n i 109, n iawn -176, n isel 261, n lladd -120, n llwgu -184, n marw -424, n meddwl 201, n mynd 173,
n ofni -236, n rhaid -179, n rhy 73, n saff -264, n taro 132, n teimlo 186, na -202, na moscie 206, na smierc 158, na
stole 160, na zawsze 276, nabod 138, nad 287, nad dziecmi 198, nadol* -181, nadolig -181, nadzi* 197, nadzieje 232,
nagie 177, nagie zdjecia 177, nam -326, nami -158, nan -92, nan says -215, napis* 280, nappi* 122, nappies 122, napra*
-388, naprawia -264, naprawic -147, naprz* 192, nas 278, nasto* -254, nasze* 381, naucz* -93, naw oed -171, nawr -205,
near -160, nearl* -131, nearly -131, neb 14, neb yn 55, need -216, need help -79, neede* -170, needed -170, needl* 71,
needs -188, neidio 172, neigh* -144, neighbour -220, neighbour plays -164, neith* 353, neithiwr 424, nes at -306, nes
mod 192, nesa 104, nesaf -146, neu -390, never -405, never hurt -97, new -502, newid -222, newyd* -464, newydd -464,
next 121, next door 208, ngada* 203, ngadael 203, nghad* -242, ngham -150, ngham drin -150, nghar* 517, nghartref 137,
ngharu 322, nghef* -290, nghefn -164, nghefn yn -164, nghefnder -133, nghymydog 111, nghyn 156, nghyn bartner 163,
nghyn yn 108, ngorf* 127, ngorfodi 127, ngorfodi i 127, ngwr 181, ngwra* 68, ngwraig 68, nhabl* -313, nhabledi -313,
nharo -283, nharo i 140, nhrae* -161, nhraed -161, nhraed yn -161, nhrei* 307, nhreisio 307, nhs -248, nhw -146, nhw
fi 160, nhw n 123, ni -221, ni n -154, nic 199, nic nie -95, nie -56, nie boje -321, nie bylo 82, nie chce -298, nie
czuje 158, nie daje 131, nie istniec 181, nie jem 259, nie jestem -460, nie krzywdzi -252, nie ma -393, nie odbiera
-296, nie oddycha 145, nie pomaga 112, nie pozwala 119, nie przyszedl -121, nie radze 133, nie spie 259, nie tym -122,
nie uderzyl -215, nie widze 235, nie zachowaj -134, nie zauwazyl -200, niebe* -196, niedz* 234, niedziele 176, niej
166, niena* 242, nienawidze 232, nigdy -358, nigdy nie -158, nigdy nikt -192, night 72, night and -165, night i -139,
night* -162, nights -108, nikog* -71, nikogo -71, nikt mnie 105, nilyn 173, nim 235, ninet* -173, ninety -171, nirva*
-127, nirvana -127, niz 120, no -43, no i -194, no keep -165, no more 237, no one 192, no point -129, no way 149,
nobod* 137, nobody 137, nobody came -177, nobody can 144, nobody is -300, nobody told -232, nobody will -164, nobody
would 286, nocy 114, nodyn 151, nogi -126, none -223, none of -91, nos 220, not -407, not being -266, not come 147,
not coping 241, not exist 125, not know -160, not safe 357, not say -141, not suicidal -148, not want -137, note 151,
notes -159, nothi* 150, nothing 70, nothing left 140, nothing really 177, nothing to -64, nothing works 187, now -260,
now and -136, now have -142, now i -98, now the -158, nowy -216, nozem 219, numbe* -202, number -201, nurse -130,
nurse* -99, nyrs -66, o -256, o dabledi 225, o flaen 264, o fyw 346, o gwbl -247, o mnie -417, o n 552, o przemocy
-215, o r -408, o samobojstwie 155, o smierci -120, o tym 88, obiad -131, obok 160, obudzic 106, obudzilam 276, od
-316, odbie* -337, odbiera -304, oddi 156, oddyc* 302, oddycha 145, oddychac 165, odejs* 152, odejsc 149, odkad -136,
odpow* -356, odpowiedzi -141, oed -63, oedd -386, oeddw* -351, oeddwn -351, oeddwn i -351, oer -86, of 63, of a 132,
of all -265, of being 216, of her 241, of jumpin 234, of life 223, of living -217, of me 225, of my 9, of pills 307,
of staff 134, of this 240, of what 156, off the 243, offic* -163, officer -157, ofiar -135, ofn mynd -148, ofn y -139,
ofni -236, often -170, ogole 163, ojca 159, ojcie* -79, ojciec -79, ojczy* 253, ojczym 253, okale* 164, okaleczam 208,
okoli* -131, ol -62, ol i 226, ol y -177, olaf -188, old 124, on -24, on a -227, on fire 167, on friday 123, on his
246, on hold -306, on life 213, on ma 137, on me -132, on mnie 335, on my 63, on the -331, on their 144, on this -108,
ona -128, ond -236, ond dwi -229, one 120, one thing -124, only 623, only thing 375, opako* 161, opakowanie 161,
opakowanie tabletek 161, oparz* -154, open -207, opera* -296, operation -125, opiek* -115, opiekunka 184, opiekunka
jest -128, opini* -199, or -204, orddo* 175, orddos 175, orffe* 108, orffen 208, os -139, osiem* -182, other 115, ots
-229, ots gen -229, otwor* -287, our -275, our son -136, ourse* -151, ourselves -151, out -168, out and -172, out of
-114, out to -164, outsi* -136, outside -136, over 89, over it -139, over my 193, overd* 254, overdose 130, own 142,
pa -137, paczk* 191, paczki 191, paid 250, pain -213, pain in -247, pain to 184, pali 181, pali sie 181, pan -303, pan
dwi -183, pan mae 200, panic* 352, panicznie 373, paper -343, papie* 294, parc -144, parcio yn 176, park -103, parki*
-242, parking -133, parko* -165, partn* 99, partner 75, partner works -222, passe* -89, passed -89, passp* 84,
passport 84, past 90, paszp* 202, path -169, patie* -273, patient -97, patrz* -235, patrze na -180, patrzylem -197,
patrzylem na -197, peace 232, peidi* 141, peidio 168, peka -241, penny 210, pensi* -207, pension -158, peopl* -161,
people -161, permi* 201, permission 216, perso* -204, person -154, perth* 256, peryg* -164, perygl -164, petro* 147,
petrol 147, phone -265, phone number -109, pictu* 236, pictures 168, piekn* -303, pieknie -183, piele* -248,
pielegniarka -124, pieniedzy 159, pierw* -205, pies -240, pijan* 227, pillo* 229, pillow 229, pills 396, place 191,
placz* 226, placze 379, plaka* -186, plakac 166, plakalam -232, plann* 129, planning 134, planning how 126, plant -56,
planu* 190, planuje 190, play -339, plays -164, pleas* 189, please 189, please call 230, please help 262, please just
185, plent* -154, plentyn -154, plis 575, po -149, po angielsku -248, po co 109, po prostu 187, po schodach 389, pob
gobaith 136, pobra* -244, pobrali -227, pocia* 167, pociag -189, pocialem 255, pocze* -104, poczekalni -104, poczu*
-108, pod 378, pod pociag 197, podlo* -102, poen -157, poeni 71, poeni am -162, poeni y 146, pogot* -127, point 253,
pokoj* 225, pokoju 225, polic* 181, police 118, policja -342, policje 422, polkn* 157, polknelam 157, polknelam cale
157, pomoc -277, pomoc* 127, pomocy 131, pomog* -181, poor -107, popet* 83, popeth 83, popeth yn -166, poste* -126,
poszl* -242, potrz* 103, potrzebuje 117, powie* 501, powiedzial 160, powiedzial ze 160, powiedziala 260, powiedziala
ze 260, powinnam 234, pozwala 119, pozwo* 177, pozwolenie 177, prace -195, prawi* -81, prawie -81, prawie codziennie
244, press* -152, pressure -152, price* -142, print -256, priod* -174, probowal -194, probowal sie -324, probowalem
130, probowalem sie 130, prost* 187, prostu 187, prosze o -276, pryd -235, prynu 278, przec* -198, przed* 355,
przedawkowala 283, przej* -173, przejscie -173, przem* -52, przemocowym zwiazku 158, przemocy -157, przemocy w 252,
przep* -125, przer* 118, przestal 197, przez -161, przez to 252, przy dzieciach 369, przyc* -118, przyd* -212, przyj*
-328, przyjaciolka -117, przyjechala -192, przys* -101, przyszedl 71, przyt* 167, psych* -90, punch* 194, put -127,
put me -97, pwynt -63, pytal* -293, pytali -293, pytan* -250, quest* -252, questions -214, queue -106, quick -196,
quiet -84, r -383, r amser 193, r ap -181, r babi 109, r bachgen 360, r boen 161, r bos 186, r ci -166, r drws -197, r
gofalwr 207, r grisiau -129, r parc -110, r plant 164, r rhent -220, r swn -270, r tabledi 190, r tro 127, r wal -153,
r ysgol 253, rachu* -161, rady -151, radze 97, radze sobie 133, rail -199, railw* 157, railway 157, rang -326, rang me
-121, rano 90, raped 431, razy 232, read -170, ready 152, ready to 152, reall* 306, really 306, reaso* 96, rece 159,
recei* 170, receipts 170, recep* -178, recepcji -109, recyc* -359, refug* -182, refuge -182, rehab* -164, rekor* -163,
relat* 113, relationship 115, repea* -222, rhaff 162, rhag 174, rhaid -79, rhent -272, rheol* -207, rheswm i -291,
rhew -108, rhoi 188, rhy hir -164, rhywu* 52, rhywun 52, rhywun i -131, rhywun wedi -270, rhywun yn 421, right now
322, ring -95, ringi* -102, ringing -102, road 409, roadw* -277, roadworks -277, robi 440, robot* -197, rodzi* -213,
roedd -445, roedd fy -344, roedd hi -133, roedd y -274, roedd yr -76, roedd* -347, roedden -116, roeddwn -305, roeddwn
i -308, roi 210, roku -332, room and 157, rope 97, rough 118, round -147, rozmo* -156, rozmowy -130, rozpa* -255, run
216, rung 167, rwy 124, rwy n 124, rydw 175, rydw i 175, rzecz* 140, rzuca 184, rzuci* -233, sa -231, safe 121, safe
in 280, saff -119, sai 354, sai n 339, said -91, sama 86, samar* -128, samaritans -77, same -70, samob* -106,
samobojcze 161, samobojczych -221, samobojstwie 125, samotny -161, sasia* -147, sasiad -229, sasiad bije 148, sasiadka
302, sat 439, sat in 277, saved -105, saw -133, say -344, say it 147, says 63, says shes -215, scare* -107, scared
-65, scared ill 178, scared of -156, scared to 127, schod* -74, schodach 389, schody -345, schoo* -44, school -44,
schro* 162, scrat* 267, scratched 299, screa* 176, scream 150, secon* -147, second -147, see -36, see a 310, see the
-369, sefyl* 218, sefyll 218, self 445, self harming 115, sensu -209, sensu w -206, sent 147, servi* -11, service -25,
sex 110, sexua* 242, sexually 242, sgen 171, sgwen* 139, sgwennu 139, shavi* -212, shaving -212, she -212, she is
-236, shed -315, shell 162, shes 153, shes ready -215, shook my -120, shop 159, short -113, shot -163, shoul* -215,
should -215, should be -145, shout -120, shout* 54, show 268, showe* 74, shower 223, siara* -175, siarad -132, siarad
a -131, sick -47, sick of -148, side 538, sie 4, sie bezpiecznie 158, sie co -314, sie go 96, sie jak 111, sie na
-125, sie nie 164, sie o -116, sie rano 263, sie spoznie -197, sie w -204, sie wscieka 130, sie z -134, sie zabic 82,
sie ze 172, siebi* 218, siebie 218, siedz* 324, sigle* -123, sily 142, since 120, since the 180, singl* 215, single
215, single day 118, sinia* 320, siniakami 253, siost* 372, siostra 326, siste* 119, sister is 140, sit -243, site
-111, siwr -123, six -247, skale* -178, skaleczylam -138, skaleczylam sie -138, skocz* 583, skonc* -94, skoncze 135,
skoncze ze 135, skonczyc -101, skrzy* 87, slapp* 186, slapped 186, sleep -65, sleep better -204, sleep in 141, slubu
190, sluch* -164, slucha -102, slysz* 135, slysze 135, smash* 279, smashing 326, smiec* -351, smiechu -219, smieci
-154, smierc 406, smierci -169, so alone 156, so hard 179, so i -146, so much 57, so nobody 110, so the -142, soba
284, soba skonczyc 187, sobie 377, sobie krzywde 219, sobie zycia -177, some 139, someo* 270, someone 121, someone at
136, someone in 143, someone is 186, someone to -102, someones 231, someones following 231, somet* 255, sometimes 224,
sometimes i 149, son -429, son am 155, son is 103, soon -82, soone* -172, sooner -172, spac -155, space* -182, specj*
169, specjalnie 259, spie 308, spie nie 259, spoko* -410, spot -143, spotk* -314, spozn* -377, spoznie -197, spraw*
-185, sprawa -173, sprawa zycia -173, sprawdza 214, sprawie -165, srodk* 314, srodku 314, staff -94, stair* -146,
stairs -207, stand -180, stand* 184, standing 184, standing on 184, start* 414, started 414, stay 221, stay alive 214,
stepf* 170, stepfather 170, stoje 824, stoje na 457, stood 246, stopi* -274, stopio -122, stopiodd -118, stopp* -166,
stopped -316, stopped breathing 222, stopping 178, story -192, strac* 459, stracilam nadzieje -221, stracilem 233,
stran* 300, stree* -157, street -157, stres* -130, stron* 214, stronie 545, suici* 206, suicidal 220, suicide 36,
suicide is 293, sul 103, summe* -171, summer -171, super* 206, suppo* -300, support -199, surge* -108, surve* -168,
survey -168, sut 167, swiec* 143, swiecie 143, swiet* -360, swimm* -130, swimming -130, swn -344, swoje 343, swoje*
233, swojego 211, swydd -121, syn -138, szalu -226, szesc* 230, szesciu 230, szkol* -242, szkole -138, szkolenie -97,
szost* -173, szostej -173, szpit* -166, ta -516, table 100, table* 246, tabledi 381, tabledi i 174, tabletek 310,
tabletki -132, tablets -197, tak -402, tak kazal -107, take 56, take any -138, take the 132, taken 76, taken an 110,
takes 254, takes my 230, takin* -103, taking -103, talk 90, talk to 94, talke* -338, talked -338, talked to -161,
talki* 242, talking 242, talking about 182, talu -302, tam -192, tap -138, targe* -142, taro 167, tbh 469, te -240,
tea 274, tea was 172, team -162, teena* -236, teenagers -164, tego -212, teiml* 165, teimlo 165, teimlo n 123, tej
-352, telef* -133, telefon 104, telefonu -110, tell 187, tell me -176, tell my 236, tempe* -285, temper -232, ten
-271, ten bol 183, terap* -142, terapia -142, teraz 358, termi* -251, termin -251, terri* 115, terrified 234,
terrified of 201, than -172, thank -104, thank you -67, thank* -115, thanks -115, that -469, the -349, the alarm -357,
the ambulance -150, the app -131, the baby 255, the back -143, the bed 171, the boss 241, the bottom 185, the bus
-184, the call -295, the car 637, the care 145, the council -93, the day -96, the days -170, the death -165, the desk
-135, the door 174, the edge -178, the engine 189, the flat 134, the football -104, the front -161, the group -87, the
gym -128, the hall -213, the hostel 130, the house 169, the ice -276, the kitchen 210, the last 221, the library -80,
the lights -214, the little 108, the man 76, the meeting -131, the new -301, the night 211, the noise 99, the nurse
-111, the old -119, the only 504, the pain 183, the phone -96, the point 146, the police 109, the railway 157, the
receipts 170, the roadworks -203, the same -171, the school 108, the service 231, the shed -311, the staff -171, the
stairs -111, the summer 228, the table 100, the tablets 310, the tea 172, the teacher -119, the time -92, the use 159,
the waiting -98, the ward -81, the way -247, the weekend 127, the whole -176, the will 130, the window -124, the wrong
271, their own 144, them -274, them about -136, them and 222, then -99, thera* -63, there -14, there for 221, there is
269, there* 478, theres 478, theres a 287, these -343, these questions -113, they -457, they are 68, they asked -112,
they did -191, they know 174, they said -104, they were -110, they would 99, theyd 187, thing 219, thing that 273,
thing* -69, things -69, think 171, think about 319, think my 103, think of -177, think* 442, thinkin 542, thinkin of
234, thinking 214, thinking about -91, thinking of 189, thinks -181, thinks im -181, third -116, thirt* 136, thirty
136, this -18, those -157, thoug* 222, thought 114, thought about 128, thoughts 125, threa* 252, threatening 153,
threatening to 91, three -144, threw 194, throu* -63, through -63, through it -159, throws -111, throws things -160,
tim -237, times -202, tne 311, tne sie 311, tnie 296, to -59, to anyone 112, to ask 167, to be -186, to bits 165, to
carry 138, to change -131, to co 202, to deal 151, to die 254, to do 193, to end -257, to exist 233, to explain 159,
to fill -149, to get -62, to give 108, to go -142, to harm -147, to her 168, to improve -184, to jest -153, to join
-328, to kill 147, to leave -169, to live -77, to look 137, to marry 245, to my 148, to not 147, to przejscie -173, to
say -234, to see -124, to sprawa -173, to stay 330, to talk -135, to the 107, to work 123, today -62, told anyone 112,
told me -107, told my 143, told us -107, tonig* 322, tonight 322, too long -104, took -168, took a -81, took an -94,
torac* 304, torach 304, torra* -303, torrais -303, torrais fy -303, torri 190, torri fy 172, touch* 357, touched 158,
touches 149, touches me 147, town -290, traff* -361, train* -125, trans* -130, transport -130, trapp* 94, trapped 94,
trawo* -210, trawodd -210, treat* -120, treated -120, treis* 182, tried -145, tried to -191, trio 164, trudn* -205,
trudno -179, trwy 119, trwy r 119, trzeb* -181, trzeba -181, trzym* 253, trzyma 200, tu -374, tu allan 153, tu
mieszkac -141, tuesd* -87, tuesday but 192, turned up 157, turns 138, twarz 375, twarz* 155, twice 116, twins 182, two
-130, twoje -209, twoje doswiadczenia -177, ty 123, ty ar 274, ty newydd -167, tych -224, tylko 40, tym 59, tymi -88,
tynnu -196, type 142, type this 167, tywyl* -238, tywyll iawn 226, uciek* -141, ucieklam 210, uderz* -174, uderzyl
-88, ugain -115, ugain mlynedd -115, ulotk* -180, umier* -341, umiera -167, umieram z -220, umre 236, umre ze -133,
umrze* 286, umrzec 286, un -220, unali* 260, unalive 260, uncle 228, under 331, under the 214, under* -143, unig 238,
unig dwi 154, until 176, up my 120, up on 336, up the -203, up to -100, upset -200, upsta* 182, upstairs 182, urato*
-278, uratowaliscie -211, urodz* -222, urzad -97, urzed* -212, urzedzie -123, us -320, used -160, used to -116, van
-116, viole* 172, violence -131, violent 302, visit* -257, visits -198, voice* -287, voices -135, volun* -203,
volunteer -94, w -218, w 2010 -205, w bardzo 179, w lazience 247, w mieszkaniu 206, w moim 385, w nocy 102, w ogole
163, w pokoju 344, w recepcji -109, w sprawie -165, w srodku 314, w szkole -104, w tej -151, w twarz 361, w tym -132,
w zeszlym -128, wait -117, waite* -118, waited -118, waiti* -235, waiting -235, wake 130, wake up 126, wakin* 334,
waking 334, waking up 334, wal -153, walk -201, walk into 136, walki* -196, walking -196, wall 176, wallg* -207,
wallgof -185, wanna 442, wanna end 346, want 2 136, want it 125, want my -157, want to -124, wante* -112, wanted -112,
wanted to -112, wants -108, wants to -57, ward -118, was -239, was a -155, was cold 93, was going 158, was hard -124,
was in -165, was never 250, was raped 335, was sexually 242, was sick 163, was suicidal -104, wasnt 110, wasnt for
121, watch -196, watch* 89, way 252, way out 179, wcale nie -171, wczes* -255, wczesniej -150, wczor* 398, wczoraj
398, wczoraj w 218, we -485, we are 123, we have -176, we were -227, websi* -119, website -119, weddi* -141, wedding
-141, wedi -36, wedi blino -283, wedi cael -56, wedi colli 102, wedi dod 179, wedi meddwl -123, wedi mynd 114, wedi
prynu 278, wedi rhoi -165, wedi sgwennu 202, wedi stopio -130, wedi torri 29, wedi ysgrifennu 135, weeke* 142, weekend
255, weeks -242, wefan -166, wejsc 161, well -115, well gen -130, well i 177, went -361, went to -223, were -378, were
dead 91, werth 122, what -124, what i 120, what is -152, whats 524, whats stopping 178, whats the 360, wheel* -171,
when -206, when i -257, when the -122, where 142, where my 201, while i -143, who 248, whoev* -141, whoever -141,
whole -176, wi 130, wi n 130, widze 139, wiec -152, wiece* -191, wiecej -191, wiecz* -211, wieks* -278, wiem 109, wiem
co 213, wife -139, wilgo* -161, will -137, will be -164, will to 130, winde -231, window -212, windows 176, winte*
-175, winter -175, wish 409, wish i 457, with -173, with a 168, with his -106, with it 141, with me -102, with my -61,
with no 146, with the -231, with them 156, with these -90, with this -93, with us -157, witho* -394, without -394,
without the -196, wizyt* -248, wlama* 226, wlasn* 126, wnaet* -84, wnaeth 204, wnaethon -153, wnaethon nhw -153, wncwl
-155, wneit* 186, wneith 186, wneith o 186, wneud -248, wnios* -123, wolal* 206, wole -202, wolno 141, woman -192,
wont 519, wont be 273, wont have 189, wont let 144, worker left -173, works -153, works nights -223, world 169, worri*
-138, worse -219, worth 112, worth* 319, worthless 319, would -33, would be 122, would even 213, would have -190,
would help -268, would like -121, would not -333, wraca 144, writt* 229, written 229, wrocic 188, wrong 339, wrth
-257, wrtha 202, wrtha i 202, wscie* 118, wscieka 130, wspar* -281, wsparcie -141, wszed* 369, wszedzie 365, wszys*
325, wszyscy 128, wszystkie -231, wszystko 208, wszystko bylo -146, wszystko mi -302, wtore* -193, wtorek -193, wujek
-145, wych -85, wyjas* -276, wyjsc* 237, wyjscia 237, wykon* -155, wylio -269, wyneb 192, wyth -312, wythn* 78,
wythnos 129, wywaz* 661, wyzyw* 170, wyzywa 170, wziac 241, y -402, y bath 218, y bont 393, y bws -165, y byd 138, y
bydd 76, y fflat 158, y gwely 176, y llynedd -122, y nos 272, y nyrs -66, y plant 79, y rhew -108, y tim -125, y ty
154, ydych -104, ydych chi -104, year -45, year old 141, years -371, years ago -133, yes -379, yeste* 293, yesterday
293, yma -222, yma mae -186, ymdop* 190, ymdopi 190, yn -77, yn anadlu 139, yn aros -55, yn cadw -245, yn cael -170,
yn crio 85, yn dda -110, yn dod 258, yn dweud 170, yn edrych 206, yn ei 274, yn ein 162, yn erbyn 161, yn feddw 159,
yn fy 379, yn fyw 156, yn garedig -53, yn gweiddi -219, yn gweld 79, yn gwrando -89, yn gwybod -145, yn hoffi -165, yn
hunanladdol -190, yn hwyr -158, yn iawn -299, yn meddwl 218, yn nes -306, yn saff 143, yn siwr -119, yn son 155, yn
wych -85, yn y 207, yn yr -50, yna -180, yng -157, yno -169, you -308, you are -96, your hand 313, yr -295, yr
ambiwlans -229, yr heddlu 223, yr ystafell -78, ysgol 104, ysgri* 135, ysgrifennu 135, ysgwy* 166, ysgwyd 166, ystaf*
-104, ystafell -104, ystafell aros -78, yw -98, z kim 159, z nami -158, z siniakami 253, z tego -163, za 258, za mna
313, zabaw -259, zabic 85, zabie* 449, zabiera 232, zabiera mi 232, zabij* 119, zabija -94, zabijaja -137, zabije 302,
zabije jesli -197, zabije sie 245, zabil* -109, zabra* 166, zabral 143, zabral mi 143, zacho* -209, zachowaj -209,
zachowaj je -134, zalam* 466, zamkn* -221, zamkneli -239, zamyk* 139, zanim -197, zapla* -161, zapom* -163,
zapomnijcie -156, zapomnijcie o -156, zasil* -101, zastr* -362, zauwazyl -132, zawsz* 276, zawsze 276, zbier* -172,
zdani* -174, zdesp* -208, zdjec* 308, zdjecia 177, zdrow* -232, ze 314, ze chce -178, ze mnie 151, ze sie 275, ze
smiechu -219, ze soba 284, ze to 305, ze umre -133, zeba -148, zeby 551, zeby mnie 173, zegar* -138, zegarek -138,
zegnajcie 169, zepsu* -329, zespo* -155, zespol -155, zeszl* -174, zeszlym -128, zeszlym roku -121, zgubi* -159,
zgubilem -145, zgwal* 573, zgwalcil 148, zimna 204, zlapa* -104, zly -468, zmeczony 239, zmien* -339, zmusz* 288,
zmusza 105, zmusza mnie 105, zmuszaja 197, zmuszaja mnie 197, zneca 82, zneca sie 246, zniec* -152, znies* -125,
zniesc -125, znikn* 217, zniknac 130, zniknal 155, zona 117, zone 179, zosta* 401, zostaw -327, zostaw jak -151,
zostawia 211, zrobi 156, zrobi* -161, zrobic -228, zrobie 358, zwiaz* 158, zwiazku 158, zyc 263, zyc bez 136, zyc i
-239, zycia 294, zycia i -153, zycie 163, zycie nie 207, zycie* 281, zyciem 281
"""
