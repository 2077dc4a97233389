"""What speaks for distress and what against it, learned from made-up texts, never changed by hand."""

# A feature and its weight in hundredths: `=` a meaning, `-` one after a "not", `&` two near each other, and words,
# beginnings of words (`*`) and two words side by side.
BIAS = -2.40

WEIGHTS = """
&affairs again 126, &affairs all 90, &affairs body -176, &affairs going 17, &affairs good -75, &affairs grief 198,
&affairs home -133, &affairs if 62, &affairs intruder -143, &affairs neglect -118, &affairs never 258, &affairs night
-160, &affairs push -252, &affairs report -101, &affairs says 50, &affairs secret -229, &affairs service -165,
&affairs so 155, &affairs time 139, &affairs want -125, &again all 92, &again ask -161, &again attack 278, &again
going -217, &again if -205, &again never 66, &again night 141, &again room 229, &again says 80, &again see -131,
&again service -259, &again so -168, &again thing -26, &again time 105, &alone all 165, &alone attack 93, &alone
breath 125, &alone cut 171, &alone feel -99, &alone height 174, &alone help 153, &alone live -93, &alone now 137,
&alone service -165, &alone so 457, &alone thing -150, &alone time -273, &alone want 117, &alone water 41, &alone
world 195, &ask would 268, &belittle again -202, &belittle ask -171, &belittle if -165, &belittle now -166, &belittle
service -82, &better again 102, &better all 192, &better ask 135, &better force -203, &better home -306, &better if
119, &better now -117, &better papers 223, &better plan -112, &better secret -204, &better service -239, &better
threat -101, &better without 359, &better would 203, &blade home 87, &blade live 125, &blade night 244, &blade now
195, &blade out 94, &blood again 115, &blood breath 252, &blood help 411, &blood report -196, &blood secret -131,
&blood service -120, &body again 257, &body attack -40, &body belittle -104, &body blood -81, &body breath -157, &body
bruise 88, &body feel 92, &body flee -200, &body force 118, &body good -97, &body help 33, &body home 103, &body if
165, &body never -182, &body night 102, &body out -147, &body secret 226, &body service -160, &body so -162, &body
thing 158, &body time 219, &break body -219, &break die -173, &break help 77, &break live -168, &break point 128,
&break secret 183, &break service -131, &breath going 263, &breath if -189, &breath past -117, &breath so -237,
&bruise again 154, &bruise says 105, &cant again 237, &cant all -351, &cant alone 66, &cant attack 92, &cant blood
222, &cant body 42, &cant breath 215, &cant cope 252, &cant cry 264, &cant deserve -205, &cant done 159, &cant end
373, &cant height -97, &cant help 221, &cant home 72, &cant hungry 210, &cant if 72, &cant let 115, &cant life 117,
&cant live -108, &cant low 185, &cant money -113, &cant never 460, &cant now 48, &cant pain 303, &cant phone -161,
&cant plan 112, &cant reach 91, &cant see -79, &cant service -386, &cant sleep -251, &cant so 96, &cant thing -180,
&cant time 167, &cant want 76, &cant without 128, &check again -429, &check all 315, &check ask -221, &check money
135, &check neglect 183, &check papers -275, &check phone 152, &check see -239, &check threat 94, &child again -131,
&child all -199, &child ask 150, &child attack 38, &child belittle 281, &child better 144, &child blood 200, &child
body -260, &child breath 125, &child bruise 110, &child cope -141, &child cut 40, &child dark -359, &child die -153,
&child done -96, &child drunk 322, &child empty -230, &child end -116, &child fear 410, &child future 221, &child
going -166, &child gone 164, &child good -126, &child height 104, &child help 389, &child hit 308, &child home -201,
&child hungry 416, &child if 198, &child intruder 331, &child kill 187, &child letter 511, &child live -412, &child
lost 244, &child marry -312, &child money 249, &child near 102, &child neglect 501, &child never -214, &child night
284, &child not 99, &child now 444, &child pain -162, &child pills 121, &child push 475, &child reach 77, &child room
78, &child safe 155, &child says 186, &child secret 223, &child see 56, &child service 176, &child sex 211, &child so
-359, &child suicide 418, &child thing -394, &child want 76, &child water 283, &child without 299, &child would 234,
&child young 184, &choke body 232, &choke help 181, &cope affairs 188, &cope again -256, &cope ask -74, &cope attack
127, &cope body 104, &cope break 80, &cope die 75, &cope end 176, &cope going 145, &cope gone -121, &cope good -70,
&cope height 125, &cope help -301, &cope hit -198, &cope let -186, &cope life 166, &cope live 136, &cope low 128,
&cope never 334, &cope now -190, &cope past -185, &cope phone -162, &cope plan -159, &cope point 96, &cope reach -118,
&cope see 125, &cope service -458, &cope sleep -258, &cope so 81, &cope suicide 250, &cope thing -182, &cope threat
59, &cope time -115, &cope wake -84, &cope want -74, &cope without 130, &cope would 182, &cry end 249, &cry height
170, &cry home 199, &cry hopeless 126, &cry live -183, &cry push 135, &cry service -106, &cry time 553, &cry water
162, &cut again 374, &cut attack -181, &cut body 244, &cut bruise -129, &cut help -128, &cut if -143, &cut intruder
-143, &cut live 294, &cut night 173, &cut now 178, &cut out 156, &cut past -166, &cut service -140, &cut so 41, &cut
time 166, &cut want 172, &cut would -116, &dark all 246, &dark body 303, &dark breath 162, &dark check 193, &dark end
161, &dark good -115, &dark height 197, &dark hit 169, &dark home -453, &dark intruder -204, &dark kill -148, &dark
night -390, &dark plan 144, &dark push 162, &dark reach 73, &dark see 304, &dark so 353, &dark time 86, &dark want
215, &dark would 255, &die again 88, &die ask 289, &die better 528, &die deserve 494, &die drunk -439, &die feel 182,
&die future -115, &die going 105, &die grief -169, &die home -126, &die letter -220, &die life -273, &die live 193,
&die lock 91, &die never 287, &die notice 195, &die now -193, &die papers -143, &die past -91, &die phone -168, &die
plan 338, &die police 272, &die service -162, &die so -157, &die thing -209, &die want 411, &die water -277, &die
without -130, &die would 693, &done all 243, &done die 91, &done drunk 173, &done end -276, &done going -147, &done
home -113, &done if -71, &done life 215, &done live -112, &done now -276, &done reach -58, &done see 312, &done
service -17, &done so 240, &done thing 295, &done time -187, &done want 132, &dose again 96, &dose all 118, &dose
blood -118, &dose check 110, &dose end -181, &dose force 188, &dose future 162, &dose gone 94, &dose home -125, &dose
life -77, &dose live 152, &dose money 174, &dose night 128, &dose now 261, &dose papers 382, &dose past 149, &dose
phone -150, &dose plan 320, &dose room -268, &dose service -230, &dose sleep -158, &dose so -174, &dose time -322,
&dose wake -118, &dose want 169, &dose would 148, &drunk again 459, &drunk all 158, &drunk belittle 187, &drunk going
153, &drunk if 307, &drunk intruder 177, &drunk night 103, &drunk now 134, &drunk room 101, &drunk service -51, &drunk
thing -58, &drunk time 200, &elder again 360, &elder all -74, &elder alone -217, &elder attack 214, &elder believe
200, &elder belittle 199, &elder better -359, &elder blood 214, &elder body -87, &elder break 198, &elder bruise 264,
&elder child 259, &elder cope -146, &elder cut 94, &elder die -243, &elder dose -177, &elder drunk 93, &elder end 121,
&elder fear 227, &elder feel 89, &elder force 321, &elder future -204, &elder going -412, &elder gone 164, &elder good
-169, &elder grief -229, &elder hate 241, &elder height -91, &elder help -154, &elder hit 359, &elder if -145, &elder
intruder 98, &elder kill 168, &elder let -372, &elder letter 272, &elder life -95, &elder live -77, &elder lost -190,
&elder marry 197, &elder money -202, &elder near -200, &elder neglect 229, &elder night 69, &elder nobody 200, &elder
not 210, &elder now -125, &elder out 88, &elder pain 315, &elder past -185, &elder phone 136, &elder pills 80, &elder
police -201, &elder push 181, &elder reach 86, &elder room 77, &elder safe 246, &elder says 277, &elder secret 417,
&elder see 133, &elder service -233, &elder sex 288, &elder sleep 112, &elder so 147, &elder suicide -345, &elder
threat 100, &elder time -102, &elder tired -179, &elder useless 164, &elder want 94, &elder water -251, &elder weapon
268, &elder work -136, &elder would 321, &elder young 94, &empty again 166, &empty die 243, &empty feel -63, &empty
home -155, &empty if 132, &empty lock 162, &empty never 212, &empty out -213, &empty time -165, &end affairs 204, &end
again 111, &end all 342, &end ask 141, &end blood 216, &end breath 288, &end deserve 296, &end feel 209, &end flee
-169, &end future -108, &end going 205, &end good -85, &end help 97, &end hit -96, &end hungry -88, &end if 420, &end
letter -191, &end life 103, &end lock 233, &end never -306, &end night 185, &end notice -221, &end now 171, &end out
-235, &end past -260, &end phone -147, &end plan 154, &end push -221, &end reach 200, &end room -288, &end says 263,
&end see 168, &end service -118, &end so -110, &end time 144, &end without 133, &end would 223, &everyone alone 203,
&everyone better 384, &everyone drunk -231, &everyone future 119, &everyone gone 225, &everyone good -82, &everyone
hit -184, &everyone not 81, &everyone plan 136, &everyone service -160, &everyone useless 369, &everyone without 116,
&everyone world 99, &everyone would 31, &fear again 116, &fear attack 350, &fear belittle 106, &fear body 193, &fear
breath -176, &fear cry 117, &fear dark -390, &fear going 261, &fear good -90, &fear height 381, &fear hit 115, &fear
home 34, &fear if 261, &fear let 127, &fear live 307, &fear lost -143, &fear never 258, &fear now 123, &fear out 301,
&fear plan 190, &fear room -272, &fear service -287, &fear so 48, &fear suicide -184, &fear water 125, &fear weapon
-209, &feel all -307, &feel attack -138, &feel good -178, &feel night -143, &feel service -75, &feel so 274, &feel
thing -106, &feel time 96, &feel would -279, &fire breath -225, &fire intruder 205, &fire service -130, &fire time
-171, &flee going 114, &flee help 155, &flee home 149, &flee if 182, &flee service 384, &flee so 107, &flee thing
-244, &flee time 158, &force again 233, &force debt -82, &force feel -149, &force going 162, &force if -144, &force
marry 260, &force service -380, &force so -172, &future again -147, &future breath -160, &future flee -189, &future
force 173, &future going -328, &future help -160, &future home 107, &future past -84, &future plan 299, &future police
-121, &future push -211, &future see -174, &future service -270, &future thing -272, &future time 100, &future would
172, &going all 59, &going attack 47, &gone affairs 168, &gone again 86, &gone better 206, &gone breath 107, &gone
future 81, &gone going 115, &gone good -83, &gone help 67, &gone hit -227, &gone if 292, &gone let 83, &gone letter
128, &gone live -94, &gone lock 56, &gone marry -117, &gone never 161, &gone notice 164, &gone now 127, &gone out
-295, &gone point 134, &gone reach 78, &gone says -95, &gone secret -256, &gone service -380, &gone so -161, &gone
thing -61, &gone threat 175, &gone time -130, &gone want 162, &gone would 91, &good all -157, &good grief -90, &good
service -190, &good thing -59, &good time -141, &good work -83, &good would 120, &goodbye letter 308, &goodbye now
140, &goodbye says 182, &goodbye see 192, &goodbye service -333, &hate height 293, &hate life 552, &hate rope -400,
&hate service -229, &hate so 146, &he affairs 156, &he all 112, &he ask 143, &he attack 104, &he belittle 109, &he
better 347, &he blade 231, &he blood 66, &he body 162, &he break -147, &he bruise 352, &he cant -107, &he check 106,
&he child 316, &he choke 459, &he cope 58, &he die -260, &he done 395, &he dose 289, &he drunk 402, &he elder -130,
&he empty 169, &he end 235, &he everyone -318, &he fear 334, &he feel -506, &he fire 197, &he flee 73, &he force 308,
&he future 116, &he going 160, &he gone 145, &he good -164, &he goodbye 163, &he grief -295, &he hate 268, &he height
161, &he help -25, &he hit 207, &he home 430, &he hopeless -302, &he hungry 582, &he if 89, &he intruder 119, &he jump
-82, &he kill 412, &he let 74, &he letter 84, &he live 189, &he lock 175, &he lost -144, &he low -82, &he minder -91,
&he money 122, &he near -108, &he neglect 267, &he never -146, &he night 226, &he nobody 278, &he not 265, &he notice
-202, &he now 189, &he out 208, &he pain 307, &he partner -155, &he past -194, &he phone 63, &he pills 504, &he plan
289, &he point 258, &he police 43, &he push 50, &he railway 373, &he reach 84, &he report -164, &he room 370, &he rope
198, &he safe 348, &he says 302, &he secret 301, &he service -174, &he sex 285, &he sleep 228, &he so 87, &he suicide
-132, &he thing -364, &he threat 234, &he time 51, &he tired -299, &he trapped -284, &he want 164, &he water 23, &he
weapon 326, &he without -116, &he world -124, &he would -177, &he young -182, &height affairs 166, &height again -436,
&height all 153, &height ask -31, &height attack 24, &height belittle 218, &height better -203, &height body 86,
&height breath -356, &height bruise 131, &height check -265, &height deserve 204, &height drunk -89, &height end 275,
&height feel 58, &height flee 91, &height force -183, &height future 333, &height going 227, &height gone -153,
&height good -68, &height goodbye 86, &height grief 84, &height help -125, &height home -108, &height hungry -78,
&height if 386, &height intruder -411, &height let 283, &height letter 342, &height live 131, &height lock 320,
&height low 164, &height marry 139, &height never 51, &height night 96, &height notice -154, &height now 222, &height
out -165, &height papers 104, &height past -104, &height plan 190, &height reach -188, &height report 121, &height
room -116, &height safe -308, &height says 132, &height secret -119, &height service -305, &height sex 194, &height
sleep -175, &height so 215, &height thing 88, &height threat 251, &height time -53, &height wake 99, &height want
-124, &height water 508, &height without 87, &height work 48, &help again -209, &help ask 174, &help attack -191,
&help breath 218, &help good -169, &help if -40, &help intruder 204, &help never -125, &help night -225, &help now
222, &help police 503, &help report -55, &help says -86, &help service -149, &help so -122, &help time -401, &help
would -109, &hit again -163, &hit all 146, &hit drunk 214, &hit force -108, &hit going -103, &hit good -287, &hit home
360, &hit hungry -204, &hit marry -276, &hit money -122, &hit never -455, &hit night 368, &hit now 309, &hit past
-200, &hit report -107, &hit service -117, &hit thing -266, &hit time -277, &hit weapon 65, &hit would -173, &home
drunk 224, &home feel 178, &home fire 430, &home going -116, &home good -278, &home help 513, &home if 55, &home
neglect 187, &home night -201, &home past 137, &home room -139, &home time -107, &hopeless all 198, &hopeless body
132, &hopeless empty -243, &hopeless feel 249, &hopeless going -100, &hopeless grief 232, &hopeless height -106,
&hopeless home -342, &hopeless if -147, &hopeless lost 462, &hopeless never 135, &hopeless notice 195, &hopeless now
-188, &hopeless service -366, &hopeless so 378, &hopeless would -119, &hungry again 126, &hungry belittle 185, &hungry
good -87, &hungry if -57, &hungry neglect 229, &hungry night 237, &hungry now 155, &hungry service 506, &hungry so
-137, &hungry time 177, &hungry would -225, &if all -80, &if ask 297, &if attack -257, &if feel -389, &if going -236,
&if good -60, &if report -84, &if room 319, &if service -191, &if so -64, &if thing -296, &if time 94, &if work -169,
&if would 239, &intruder again 191, &intruder room 400, &intruder thing 147, &jump again -140, &jump height 308, &jump
if 83, &jump plan 307, &jump push -47, &jump railway 155, &jump want 160, &kill ask -223, &kill debt 148, &kill flee
114, &kill future -115, &kill going 128, &kill gone 133, &kill good 122, &kill height 167, &kill help 84, &kill if 99,
&kill letter 110, &kill live -112, &kill now 89, &kill out 136, &kill plan -121, &kill room -224, &kill says 265,
&kill secret 124, &kill service -157, &kill suicide 519, &kill thing -306, &kill threat 275, &kill time 277, &kill
want 58, &kill weapon -184, &kill work -210, &kill would -49, &laugh thing -146, &let again 105, &let ask 411, &let
check 122, &let home -149, &let hungry -309, &let intruder -150, &let money 270, &let out 241, &let see 208, &let
service -278, &let thing -107, &let time 146, &letter again -96, &letter body 251, &letter going -155, &letter help
-108, &letter if 227, &letter never 132, &letter night -182, &letter safe -142, &letter says 310, &letter secret -152,
&letter service -84, &letter time 95, &letter want -258, &letter would -91, &life again 153, &life belittle -138,
&life feel -353, &life future 191, &life going 207, &life good -358, &life help -289, &life home -166, &life if 91,
&life never -162, &life phone -141, &life plan 125, &life point 401, &life see 223, &life service -180, &life want 55,
&live affairs 75, &live again 282, &live ask 241, &live better 317, &live breath 141, &live drunk -321, &live future
183, &live good -351, &live help -28, &live home -145, &live if 101, &live let 153, &live life 164, &live low -230,
&live marry -154, &live money -288, &live neglect -89, &live never 398, &live night 195, &live notice 72, &live now
-87, &live out -176, &live papers 346, &live past -253, &live phone -337, &live plan 120, &live point 469, &live
police -100, &live safe -201, &live says -69, &live secret 234, &live see 277, &live service -144, &live sex 146,
&live so -107, &live thing 87, &live threat -256, &live time 192, &live want 172, &live weapon 163, &live without
-226, &live work -79, &live would 71, &lock again -99, &lock belittle 153, &lock drunk 171, &lock home 303, &lock
hungry 161, &lock if 63, &lock intruder -68, &lock now -183, &lock out 65, &lock room 263, &lock service -276, &lock
so 174, &lock thing 120, &lock work 270, &lost all 154, &lost gone 131, &lost grief -167, &lost height 327, &lost help
186, &lost live 120, &lost service -206, &lost suicide -121, &lost time 186, &lost want 247, &lost work 104, &marry
check 176, &marry let 214, &me affairs -3, &me again 90, &me all 139, &me alone 44, &me ask -47, &me attack 49, &me
believe 246, &me belittle -105, &me better 192, &me blade 337, &me body 178, &me break 363, &me breath -109, &me
bruise 161, &me cant 134, &me check 22, &me child 138, &me choke 220, &me cope 130, &me cry 150, &me cut 56, &me dark
166, &me debt 79, &me deserve 325, &me die 337, &me dose 63, &me drunk 202, &me elder 287, &me empty 255, &me end 101,
&me everyone 427, &me fear 328, &me feel 10, &me fire 392, &me flee 209, &me force 416, &me future 197, &me going 199,
&me gone 235, &me good -413, &me goodbye 311, &me grief 109, &me hate 67, &me he 189, &me height 111, &me help 206,
&me hit 436, &me home 106, &me hopeless 351, &me hungry -245, &me if 179, &me jump 382, &me kill -226, &me laugh -252,
&me let 202, &me letter 123, &me life 205, &me live 162, &me lock 149, &me lost -25, &me low -53, &me marry 147, &me
minder 259, &me money 348, &me near 210, &me neglect 163, &me never -86, &me night 184, &me nobody 268, &me not 125,
&me notice 84, &me now 153, &me out 42, &me pain -90, &me papers 224, &me partner 324, &me past -289, &me phone 181,
&me photo 277, &me pills 159, &me plan 374, &me point 244, &me pregnant 293, &me push 421, &me railway 251, &me reach
40, &me report -135, &me room 311, &me rope 325, &me safe 44, &me says 166, &me secret 237, &me see 189, &me self 55,
&me service -336, &me sex 545, &me sleep 124, &me so 417, &me sorry -262, &me suicide 126, &me thing -100, &me threat
251, &me time 207, &me tired -110, &me trapped 139, &me useless 362, &me wake 88, &me want 198, &me water -69, &me
weapon 238, &me without 160, &me work -173, &me world 376, &me would 104, &me you -161, &me young -104, &minder
affairs -186, &minder all -133, &minder attack -154, &minder belittle 183, &minder cant -281, &minder child 479,
&minder cope -290, &minder drunk 331, &minder going -125, &minder good -268, &minder height -340, &minder hit 333,
&minder hopeless -154, &minder hungry -116, &minder if -147, &minder kill -242, &minder live -119, &minder lock 549,
&minder near -234, &minder night 305, &minder not -112, &minder notice -151, &minder pain 205, &minder photo 149,
&minder room 177, &minder says 95, &minder sex 196, &minder so -260, &minder suicide -255, &minder thing -163, &minder
threat -148, &minder time -102, &minder water 144, &minder work 123, &minder would 128, &money again 164, &money all
109, &money if -123, &money thing 264, &money time 109, &money would -107, &near again 124, &near all -92, &near
attack 98, &near cut 96, &near end -190, &near force 180, &near future -124, &near goodbye 197, &near height -141,
&near home 65, &near hungry -132, &near kill 298, &near letter 395, &near life -82, &near lock 79, &near marry -316,
&near neglect -110, &near night -108, &near nobody -176, &near not 65, &near now -203, &near out 142, &near past -71,
&near pills 127, &near reach 104, &near says 156, &near secret 362, &near service 96, &near sex 234, &near suicide
-314, &near thing 150, &near threat 102, &near time -321, &near want 77, &near water -163, &near would 175, &neglect
again 127, &neglect all -134, &neglect intruder 159, &neglect never -110, &neglect service -148, &neglect time 219,
&never all 366, &never ask -64, &never attack -224, &never going 186, &never good 89, &never service -366, &never time
70, &never would -209, &night going -106, &night says 153, &night time -150, &nobody affairs 270, &nobody all 38,
&nobody alone 71, &nobody attack -326, &nobody believe 221, &nobody belittle -435, &nobody body -91, &nobody break
229, &nobody cant 155, &nobody check -106, &nobody cope 191, &nobody cry 248, &nobody dark 172, &nobody die 278,
&nobody done -106, &nobody going 79, &nobody gone 193, &nobody grief 465, &nobody help 192, &nobody home -101, &nobody
hungry 219, &nobody if 349, &nobody intruder -214, &nobody letter 139, &nobody live -267, &nobody never -108, &nobody
not 88, &nobody notice 345, &nobody now -237, &nobody pain -444, &nobody phone -98, &nobody reach 231, &nobody safe
-195, &nobody says -68, &nobody sex -313, &nobody suicide 185, &nobody threat -300, &nobody time 233, &nobody tired
130, &nobody without 191, &nobody would 414, &not affairs 300, &not again 85, &not all 112, &not alone 305, &not ask
-107, &not attack -473, &not believe 84, &not belittle -109, &not better 220, &not blade 380, &not blood 301, &not
body 246, &not break 292, &not breath 218, &not bruise 165, &not cant 142, &not check 74, &not cope 420, &not cry 347,
&not dark 463, &not deserve 356, &not die -166, &not done 93, &not dose 127, &not drunk 249, &not empty -65, &not end
349, &not fear -524, &not flee -194, &not force 81, &not future 421, &not going 194, &not gone 314, &not good -347,
&not grief 463, &not hate -156, &not height 173, &not help 151, &not hit -280, &not home 285, &not hopeless 342, &not
hungry 365, &not if 175, &not intruder -258, &not jump -242, &not kill -616, &not let 191, &not letter -196, &not life
290, &not live 356, &not lock 192, &not lost 53, &not low -17, &not money -146, &not never 149, &not notice 161, &not
now -116, &not out 284, &not pain -194, &not papers 317, &not phone -165, &not point 163, &not police -253, &not push
123, &not reach 218, &not report -143, &not room 227, &not safe 269, &not says 271, &not secret -203, &not see 229,
&not service -279, &not sex -393, &not sleep 383, &not so 285, &not sorry -95, &not suicide -498, &not thing -240,
&not threat -172, &not time 155, &not trapped 315, &not wake 492, &not want 250, &not water 324, &not without -48,
&not work 119, &not world 341, &not would -156, &notice again -172, &notice all 94, &notice ask 243, &notice going
114, &notice help 295, &notice home -180, &notice if 253, &notice past 136, &notice see -149, &notice threat 125,
&notice time -238, &notice want -120, &notice would 243, &now again 161, &now all 142, &now ask -92, &now breath -218,
&now fire -456, &now going 343, &now good -169, &now intruder 389, &now never 134, &now night 392, &now past 199, &now
room 296, &now service -220, &now so 173, &now thing 179, &now time 142, &now would 32, &out again 153, &out fire 175,
&out flee -229, &out home 179, &out if 98, &out intruder -133, &out now -105, &out see 263, &out service 87, &out
thing -230, &out threat 80, &out time -97, &pain attack 231, &pain body -229, &pain cope 104, &pain end 72, &pain
height 170, &pain if -198, &pain live 144, &pain never 325, &pain now 128, &pain service -143, &pain so 146, &pain
want 482, &papers again -145, &papers if 178, &papers service -101, &papers work 207, &partner again 210, &partner all
-163, &partner belittle 253, &partner better -167, &partner blade 114, &partner body 319, &partner cant 125, &partner
check 141, &partner child -243, &partner choke 152, &partner die 125, &partner dose 111, &partner drunk 252, &partner
elder 152, &partner end 32, &partner fear 301, &partner future -234, &partner going 229, &partner good -310, &partner
grief -379, &partner height 167, &partner help 219, &partner hit 305, &partner home -54, &partner if -146, &partner
kill -56, &partner let 287, &partner letter -239, &partner live 182, &partner lock -206, &partner lost -146, &partner
minder 115, &partner near -210, &partner never -282, &partner night -119, &partner not -360, &partner notice -87,
&partner now 70, &partner papers -201, &partner past -333, &partner phone 107, &partner police 159, &partner push 158,
&partner reach 204, &partner room 195, &partner safe 99, &partner says 118, &partner see 172, &partner service -296,
&partner sex 196, &partner so -133, &partner thing -44, &partner threat 104, &partner trapped 242, &partner want 300,
&partner water -479, &partner weapon 390, &past attack -143, &past good -70, &past if -153, &past service 144, &past
time -316, &phone again 128, &phone if 135, &phone lock 176, &phone money 196, &phone out 137, &phone service -88,
&phone thing 468, &phone time -132, &phone would -162, &photo again 119, &photo ask 134, &photo force 190, &photo help
205, &photo service -73, &photo thing -159, &photo threat 101, &pills again -197, &pills all 164, &pills dose 327,
&pills force -342, &pills good -110, &pills height -88, &pills live 140, &pills low -347, &pills now 190, &pills past
211, &pills room 326, &pills says -109, &pills see 164, &pills so -82, &pills thing 161, &pills time -324, &pills wake
-344, &pills want 314, &plan again 278, &plan all -112, &plan ask -148, &plan attack 212, &plan body -107, &plan going
163, &plan good -237, &plan help -162, &plan hit -228, &plan home 130, &plan if 229, &plan marry 293, &plan now 111,
&plan see 213, &plan service 42, &plan time 248, &plan want 280, &point again -152, &point all 361, &point ask -125,
&point future -163, &point never 128, &point now -108, &point reach -209, &point see -242, &point service -149, &point
so -198, &police breath -175, &police fire -229, &police going 217, &police good -83, &police now 485, &police room
-218, &police service -247, &police thing -141, &police time -116, &push again -178, &push all -248, &push body 142,
&push drunk 105, &push home 216, &push if 251, &push night -95, &push room 163, &push service 132, &push weapon 198,
&railway again 160, &railway end -227, &railway force 163, &railway future -212, &railway help -195, &railway marry
301, &railway plan 381, &railway want 198, &railway would 213, &reach again 79, &reach all -145, &reach body 148,
&reach drunk 71, &reach feel -82, &reach force -104, &reach help 164, &reach if 95, &reach let 261, &reach never 105,
&reach now -149, &reach out 118, &reach plan 373, &reach says 88, &reach see -140, &reach service 100, &reach time
126, &reach want -130, &rope fire -173, &rope hit -191, &rope now 348, &rope service -156, &rope weapon 101, &safe
feel 40, &safe if -110, &safe night -152, &safe now -123, &safe police -153, &safe says -140, &safe service -208,
&says all 109, &says going 104, &secret again 95, &secret all -126, &secret ask 113, &secret attack -365, &secret
belittle -166, &secret good 177, &secret if 134, &secret night 75, &secret now 119, &secret says 212, &secret service
-232, &secret thing 499, &see going 142, &see says 96, &self affairs -178, &self again 359, &self all -176, &self
alone -202, &self ask -254, &self attack 193, &self belittle 295, &self better -259, &self blade -217, &self blood
249, &self body -128, &self cant 191, &self check 158, &self child -303, &self cope 66, &self cut 527, &self dark
-191, &self debt 181, &self die -293, &self done -106, &self drunk 108, &self elder -132, &self end 62, &self fear
185, &self feel 115, &self fire 178, &self flee 122, &self future 104, &self gone 189, &self good -250, &self hate
369, &self height 196, &self help -82, &self hit -279, &self home 426, &self hungry -407, &self intruder 196, &self
kill 432, &self let 303, &self life 263, &self live 105, &self lock -83, &self minder -165, &self money 150, &self
near 347, &self never -79, &self night 194, &self not -178, &self notice 176, &self now -240, &self out 405, &self
pain 99, &self partner 190, &self past -217, &self phone 169, &self plan 178, &self push 96, &self reach 172, &self
safe 206, &self says 115, &self secret 118, &self see 219, &self service -445, &self sleep 213, &self so 166, &self
suicide 336, &self thing -296, &self time 102, &self tired 213, &self wake 111, &self want -77, &self weapon -298,
&self without 132, &self work -240, &self would -236, &self young -145, &service all -67, &service attack -213,
&service debt -190, &service going -297, &service grief -78, &service night 121, &service report -222, &service room
-127, &service says -258, &service see 289, &service time -183, &service work -121, &service would -33, &sex help 180,
&sex home 358, &sex if 117, &sex room 253, &sex service 179, &sex time 68, &sex work 179, &sex would 267, &sleep
better -210, &sleep body 125, &sleep force 150, &sleep help -112, &sleep home 176, &sleep hungry 101, &sleep if 218,
&sleep lock 211, &sleep never 146, &sleep plan 105, &sleep room 233, &sleep secret 268, &sleep sex 130, &sleep thing
352, &sleep time 84, &sleep want 276, &sleep would -130, &so all 266, &so ask -93, &so going 125, &so good -206, &so
grief -145, &so low 463, &so night -125, &so see 133, &so service -278, &so thing -88, &so time 143, &so would 104,
&sorry night -172, &suicide again 474, &suicide ask -309, &suicide attack 132, &suicide dose 248, &suicide feel 361,
&suicide future 109, &suicide going 272, &suicide good -137, &suicide height -134, &suicide home 122, &suicide if -95,
&suicide letter 486, &suicide life 274, &suicide live -353, &suicide never -388, &suicide night 260, &suicide now 193,
&suicide out 232, &suicide past 172, &suicide pills 183, &suicide plan 185, &suicide says 63, &suicide thing -135,
&suicide threat 226, &suicide time 441, &suicide would -229, &thing going -186, &thing says 110, &thing see 234,
&thing time -109, &thing work -91, &thing would -145, &threat again 104, &threat ask 192, &threat hungry -264, &threat
if -64, &threat never -101, &threat says 275, &threat secret -75, &threat thing -142, &time all 193, &time going 61,
&tired blood -167, &tired cope 107, &tired die -142, &tired end 84, &tired good -91, &tired height -181, &tired home
-374, &tired hungry -163, &tired kill 99, &tired life -72, &tired live 300, &tired never 240, &tired out -182, &tired
phone -224, &tired secret 130, &tired service -258, &tired suicide -296, &tired wake 148, &tired want 54, &tired
weapon -187, &trapped again 143, &trapped end 160, &trapped fire 212, &trapped home -107, &trapped intruder -217,
&trapped live 142, &trapped plan 140, &trapped room 137, &trapped see 307, &trapped service 132, &trapped thing -90,
&trapped time 180, &trapped water -150, &useless belittle 376, &useless feel 180, &useless service -169, &wake again
259, &wake all -152, &wake future 218, &wake live -141, &wake plan 121, &wake point 334, &wake service -143, &wake
want 315, &wake would 118, &want again 64, &want all 248, &want debt 227, &want drunk -586, &want force 131, &want
going -400, &want good -179, &want grief 236, &want help -274, &want hit 406, &want home 89, &want hungry -158, &want
if -232, &want let 126, &want lock -141, &want neglect -256, &want never 374, &want night 88, &want now 46, &want out
-138, &want police 235, &want report -102, &want room -189, &want says -196, &want secret -184, &want see -181, &want
service -343, &want sex 298, &want so 386, &want thing -241, &want threat 166, &want time -99, &want weapon -211,
&want would -175, &water affairs 96, &water again 174, &water all -166, &water ask 134, &water blood -245, &water body
224, &water check -186, &water end 59, &water feel -115, &water going -110, &water gone -160, &water grief -146,
&water hungry 129, &water if 231, &water intruder -223, &water let 127, &water letter -80, &water marry -118, &water
never 86, &water now -212, &water service -171, &water sleep 186, &water so 245, &water thing 164, &water work -125,
&water would -206, &weapon all -133, &weapon fire 311, &weapon help 295, &weapon home 74, &weapon intruder 243,
&weapon now 185, &weapon out 113, &weapon phone -185, &weapon room -123, &weapon says 105, &weapon service -176,
&weapon thing 235, &weapon threat 128, &without ask 53, &without if 132, &without notice 169, &without papers -233,
&without would 376, &work debt 102, &work night 91, &work time 193, &world service -131, &world want 222, &would all
-169, &would attack -108, &would deserve 222, &would low 186, &would night 229, &would room -145, &would time 125,
&you affairs 143, &you again -68, &you all -245, &you ask -73, &you attack -96, &you belittle -95, &you body 223, &you
cant -135, &you check -74, &you cope 60, &you cry -131, &you cut -168, &you dark -76, &you die -315, &you dose -112,
&you elder -38, &you end 52, &you fear 131, &you feel -124, &you future 114, &you going 96, &you good -194, &you
goodbye 404, &you he -348, &you help -269, &you hit -298, &you home -159, &you if 151, &you letter 122, &you life -80,
&you live -297, &you lock -286, &you marry -112, &you minder -80, &you near 153, &you never 178, &you night -153, &you
nobody 82, &you not -125, &you notice 123, &you papers 150, &you partner -154, &you past -161, &you phone -103, &you
plan -231, &you police -132, &you push 156, &you reach 132, &you report -80, &you room -105, &you rope -127, &you safe
-90, &you says -138, &you secret -124, &you sex 420, &you so -190, &you suicide -302, &you thing -110, &you time -258,
&you want 121, &you water -282, &you without -84, &you young -230, &young again 319, &young all 186, &young body -256,
&young cope -157, &young dose 85, &young drunk 105, &young end -70, &young gone 196, &young good -101, &young height
82, &young help -94, &young hit -166, &young if -264, &young kill -145, &young let 133, &young life -119, &young live
-233, &young near 218, &young neglect 164, &young night 124, &young not -211, &young now 303, &young pain 157, &young
papers 162, &young reach 107, &young says -111, &young service -254, &young thing 314, &young time -52, &young tired
-129, &young water 55, &young would 35, -affairs 345, -again 175, -all -180, -ask -120, -attack -498, -believe 84,
-belittle -214, -blade 374, -blood 71, -breath 220, -cant 96, -check -171, -child 212, -cope 379, -cry 195, -cut -167,
-dark 139, -deserve -87, -die -262, -done -156, -dose -185, -empty -273, -fear -528, -feel -350, -future 233, -gone
175, -good -212, -grief 400, -he 66, -height -41, -help 262, -hit -471, -home 57, -hungry 344, -jump -168, -kill -586,
-let 164, -letter 97, -life 398, -live 387, -lock -214, -low -258, -marry -183, -me 99, -minder -297, -neglect 150,
-never -93, -notice 116, -out 297, -pain -307, -partner -232, -past -133, -phone -99, -pills -324, -plan -295, -point
191, -reach 48, -report -111, -room 197, -safe 210, -says -112, -secret -392, -see 228, -self -91, -service -180, -sex
-360, -sleep 134, -suicide -564, -thing -85, -threat -220, -time 182, -tired 459, -trapped 414, -wake 384, -want -210,
-water 53, -without -297, -would -327, -you -63, 0 -320, 12 -150, 13 191, 16 -126, 1987 -152, 2 114, 2001 -409, 2010
-311, 2012 -151, 2014 -319, 3 -181, 30 -85, 4 -229, 55 -150, 7 -172, 9 -89, 999 -137, =affairs -250, =all 56, =alone
-47, =ask -316, =attack 26, =believe 221, =belittle 48, =better 54, =blade 381, =blood 470, =body -67, =break 301,
=breath 270, =bruise 310, =cant 160, =check 168, =child 161, =choke 463, =cope 57, =cry 164, =cut 294, =dark 76, =debt
70, =deserve 544, =die 197, =done -95, =dose 40, =drunk 158, =elder 86, =empty 385, =end -41, =everyone -103, =fear
40, =feel 159, =fire 404, =flee 118, =force 305, =future 204, =going 199, =gone 212, =good -379, =goodbye 349, =grief
-135, =hate 257, =he 133, =height -61, =help 7, =hit 367, =home 219, =hopeless 337, =hungry 48, =if -1, =intruder 108,
=jump 503, =kill -2, =laugh -315, =let 61, =life 321, =live 230, =lock 65, =low -264, =marry -239, =me 73, =money
-175, =near 66, =neglect 261, =never 192, =night 175, =nobody 26, =not -183, =notice 42, =now 200, =out 150, =pain 61,
=papers -85, =partner 349, =past -254, =phone -207, =photo 230, =pills 289, =plan 387, =point 276, =police 298,
=pregnant 190, =push 292, =railway 105, =reach -76, =report -284, =room 275, =rope 290, =safe -303, =says 246, =secret
235, =see 200, =self 274, =service -359, =sex 580, =shame -343, =sleep 201, =so -42, =sorry -212, =suicide 439, =thing
-376, =threat 185, =time -135, =tired -137, =trapped 48, =useless 175, =wake 182, =want 295, =water -109, =weapon 365,
=without 320, =work -341, =world 235, =would 73, =you -273, =young -60, a -211, a bag 156, a bit -212, a bod 168, a
danger -165, a ddim 320, a does 188, a dweud -375, a dwi 270, a dyn 214, a fi -185, a gun 147, a home -96, a knife
-142, a lot -146, a man 231, a neb 146, a new -91, a nhw -171, a note 136, a oeddwn -238, a pain -144, a r -184, a
rhoi 138, a rope 136, a way 163, about -203, about how 199, about it -193, about killing 160, about self -202, about
the -227, abuse -233, abusi* -260, abusing -198, aby -295, ac angen -228, ac mae -163, ac yn 232, achos mae 74, achos
y -174, achub* -115, achubodd -115, adeil* 183, adopc* -366, adopt* -159, adoption -114, adra 157, adref -157, advic*
-133, advice -133, aeth -127, after -73, after the -99, after* -164, again -173, again since 250, again* 48, against
48, agenc* -205, agencja -116, agency -83, ago 63, agor -232, agres* 138, agresywny 138, aid -139, alarm -399, albo
-204, ale -400, alive 506, all -240, all my 118, all night -187, all the -331, allan o -221, allow* -104, allowed to
183, allwe* -372, allwedd -186, alone -118, alone i 180, alrea* 162, already 162, alway* 330, always 330, am -153, am
bump -156, am byth 206, am ddim -173, am in 483, am not -269, am roi 133, am so 198, am y -240, ambiw* 77, ambiwlans
77, ambulance 64, amdana 165, amdana i 165, amser 91, an -70, an ambulance 231, an hour 158, anadl* 165, anadlu 165,
and 97, and a 92, and goes 310, and he 99, and hurt 150, and i 211, and ill -157, and im 255, and it -135, and locks
158, and my 236, and need -233, and no 223, and nobody 199, and not 311, and now 216, and said 177, and says 190, and
she -205, and the -339, and they -63, and was -117, and we -252, and wont 199, angen -248, angho* -228, angielsku
-237, angry -158, ani 261, ankie* -177, annwy* -198, anodd -192, anoth* 38, another 38, answe* -268, answer -111,
answer to -104, answers -194, anxie* -153, anxiety -153, any more 41, anybo* 239, anybody 239, anymo* 310, anymore
310, anyth* -116, anything -116, ap -170, apart 208, aplik* -163, aplikacji -163, app -96, appoi* -137, appointment
-76, ar 31, ar agor -94, ar ben -118, ar dan 236, ar fy -201, ar fyw -201, ar ol 207, ar y -177, arall 53, ardde*
-193, are -288, are looking 195, area -205, arfer -270, arhos* -127, arian 69, arian i 141, arm -194, arms 420, arolw*
-112, arolwg -112, aros -260, as -234, as he -157, as well 251, asian* -89, asiantaeth -89, asiantaeth fabwysiadu -85,
ask 51, ask for 105, ask me -216, asked -197, asks 117, at -186, at all -178, at breaking 157, at home -38, at my 396,
at that -120, ata 119, ata i 119, ateb -181, atebi* -184, atebion -184, attac* 256, attacked 127, auto 190, autob*
-283, autobus -138, away -129, away from 101, awr -245, babci* -85, babi 184, baby 404, bach 278, bachg* 448, bachgen
448, back -404, back to -276, badan* -256, bag 276, bangi* -302, banging -302, bank 138, bardz* -115, bardzo -223,
bardzo ciemnym 183, barod -113, bartn* 156, bartner 156, bath 315, bawb 142, be 20, be a -247, be alive 88, be better
-102, be dead 128, be here -61, be the -154, beat -179, beati* 206, beats 180, becau* 13, because 13, because of -193,
because she -198, bed -196, bed for 195, been 289, befor* -164, before -164, before i 259, before the -149, beidio a
-173, being 457, being alive 349, being here 102, being made 199, belie* 153, bella* 117, bellach 117, belon* 172,
belong 172, ben -47, benef* -182, benefits -184, best 132, beth -181, beth fyddai -146, bette* -227, better -227,
better off 317, beyon* 235, beyond 235, beyond fixing 235, bez -134, beze 255, beze mnie 255, bezna* 122, bezpl* -229,
bezplatnie -229, bibli* -133, bija -299, bije 406, bije mnie 121, bil -270, bin 250, bins -156, biore -288, birth
-141, birth in -129, bit -294, bits 180, black -76, bleed* -85, bleeding -85, blino -284, blino ar -218, bloku 314,
blood -101, blood pressure -154, blunt -190, bo 284, bo nie -138, bob nos 120, bob tro -187, bobl -230, bod 319, bod
fy -159, bod y -204, bod yma 416, bod yn 184, bodol* 418, bodoli 418, boen 160, boen stopio 169, boje 296, boje sie
184, boli -202, boli mnie -179, bont 383, booki* 241, bopet* 120, bopeth 120, bore 164, boss 104, botto* 288, bottom
288, bottom and 149, bough* 314, bought 314, bought a 176, bout 359, boxes -191, boy 89, boyfr* 227, boyfriend 227,
braci* 198, braciszek 198, break -133, break* 316, breakdown 159, breaking 164, breaking point 157, breat* 112,
breathe -123, breathing 235, bridg* 72, bridge 72, brifo fy 230, bring -141, briodi 117, broke 99, broke his -175,
broke my 278, broke* -140, broken -140, bron -101, bron a -163, bron i -102, brother -147, brothers 123, bruises 99,
brzmi -135, bu -320, bu farw -141, bump -230, burns 277, bus -250, buses -138, busy -169, but -250, but i -113, but im
273, but my 160, but the -194, but they -160, bws -194, bwyta 153, by 100, by a 91, by bylo 136, by myself -213, byc
102, byd 81, byd i -326, bydd -80, bydd y -217, bydda* 145, byddai 145, byddw* 203, bygwt* 188, bygwth 188, bygwth fy
143, byl -239, byla -137, byla zimna 210, bylam -152, byli -132, bylo -399, bylo gdybym 131, bylob* 125, byloby 125,
byly 289, byth yn -195, byw -226, byw ar -181, byw dim 236, byw yma -259, cadw -292, cadw fy -145, cael -89, cael ei
123, cael fy 348, cala 112, cala dobe -159, cale 113, cale opakowanie 155, call 63, call the 315, calle* -168, called
-98, calm -232, cam -80, cam drin -80, came -289, came to -135, can -190, can do -224, can hear 85, can you -125,
cance* 221, cancer 237, canno* -243, cannot -243, cant 134, cant cope -70, cant do 318, cant eat 117, cant live -312,
cant stop 128, cant think -119, car 248, car park 77, cardi* -201, cardiff -201, care -158, cario 151, cario mlaen
151, carry 240, carry on 156, casau fy 160, casau r -226, case 156, cau -87, ceisi* -166, ceisiais 147, ceisiodd -256,
centr* -243, centre -243, cerdd* -107, chair* -212, chairs -212, chang* -355, change -265, changed -242, charg* -125,
chce 338, chce juz -229, chce mi 65, chce sie 278, chce tu -301, chce zeby 182, chce zniknac 200, chce zyc -417,
chces* -122, chcesz -122, chcia* -472, chcialbym -210, check -119, check* -97, chest -157, chi -177, chi n 197, child
-273, child* -49, childline -108, children 68, chlop* 682, chlopak 182, chlopak mnie 114, chlopaka 182, chodz* -135,
chodzi za 176, choic* -165, chris* -133, christmas -115, chwae* 74, chwaer 74, chwaer yn 112, chwar* -202, chwil* 130,
chyba 504, ci -226, ciagle sie -149, cieci* 385, ciemn* -300, ciemnym 183, ciemnym miejscu 183, cierp* -199, cieza*
158, cinio -219, claim -316, class -97, cloi 356, cloi r 135, close* -301, closed -290, club -111, clubs -232, clywe*
85, clywed 85, cnt 221, co 203, co o -135, co pomaga 290, co robi 166, co robic 153, co zyc 146, coat -190, codi -69,
codzi* 52, codziennie 52, colla* -139, collais -263, collapsed 124, colle* -176, college -87, colli -64, colli fy
-282, collo* -128, come 152, come back 129, comes 109, compl* -111, completely 186, contr* -254, control -96, controls
-133, cope 102, cope with -226, copin* 170, coping 170, coraz 196, could -355, could be -228, could have -181, could
not -79, could* -367, couldnt -367, counc* -330, council -137, couns* -96, court -134, cried -275, crio 300, crio wrth
-171, croes* -252, croesi -219, cross* -247, crossing -108, cry at -208, cryin* 161, crying 161, cuddi* 124, cuddio
124, cut -237, cut my -99, cut myself -126, cuts -129, cutti* 322, cutting 246, cwbl 127, cwest* -112, cwestiwn -94,
cyfan -94, cyffw* 70, cyffwrdd 70, cymer* -85, cymeron -151, cymeron nhw -151, cyn -359, cyn i -123, cyngo* -101,
cyngor -101, cynll* 213, cynllunio 213, cynta* -239, cyntaf -239, cyntaf yn -143, cytun* -220, cytuno -220, czarn*
189, czas -77, czase* 138, czasem 138, czeka* -414, czekac -298, czekania -148, czuje 204, czuje sie 148, czy -404,
czyns* -148, czyta 299, da -229, dable* 217, dabledi 217, dachu 210, dad 451, dad does 167, dad yn 194, dads 113,
daeth -40, daeth yr -145, daje 115, dal -252, dal i 134, dalej -182, damp -445, dange* -141, danger -133, danger to
-165, dango* -182, dangos -182, dark 157, dark place 340, date 164, date of -147, daugh* -111, daughter 62, daughters
-212, day and 292, day of 285, dda -204, ddal 179, ddang* 167, ddangos 167, ddefn* -112, ddigo* -131, ddigon -131,
ddim -18, ddim diodde 161, ddim eisiau -136, ddim mwy 158, ddim ofn -378, ddim rheswm -270, ddim yn 32, ddiog* -200,
ddiogel -200, ddrwg -119, ddrwg gen -105, ddwyw* 213, ddwywaith 213, ddydd neu -98, ddyle* -157, ddywe* -157, de -156,
dead 76, deal 179, deal with 179, death -275, death of -161, dechr* -131, dechrau -120, decid* -221, deffr* 216,
deffro 216, deiml* -147, deimlo -147, delet* -11, delete -178, delik* -126, deliv* -197, demen* -132, dementia -132,
dementia and -132, denti* -130, dentist -129, depre* -258, depression -91, desk -127, desperate for -134, di 268, di
cael 271, did -360, did not -224, die 478, die i -192, died -154, difla* 120, diflannu 131, digon o -68, digwy* -177,
digwydd -177, dileu -144, dim byd -273, dim ond 209, dim ots -197, diolc* -231, diolch -231, diwedd ar 150, dla -47,
dla mnie 158, dluze* 209, dluzej 209, dnia 189, do domu 238, do i -130, do it 378, do kogo 142, do lekarza 219, do
malzenstwa 210, do mnie -130, do not -279, do you -79, dobe -159, dobe bezplatnie -116, dobrz* -221, dobrze -221,
docto* -89, doctor -55, dod a -121, dod i 292, dod nol 199, does arna -139, does dim 253, does gen 224, does neb -164,
does not -209, doesn* -120, doesnt -120, doesnt let -140, dog 124, dog and 144, dogs -295, doing -68, domes* -306,
domestic -209, domestic abuse -88, domestic violence -128, domestig -165, domu 474, done 120, done with 103, dont 74,
dont belong 172, dont care -111, dont feel -273, dont know 110, dont think -131, dont wanna 134, dont want -69, door
67, door and 118, door are 245, dopro* -148, doprowadza -148, doprowadza mnie -148, dorri -131, dosc -136, dosc zycia
-171, dosta* -279, doswi* 219, doswiadczenia -142, dosyc 216, dotyk* 210, dotyka 211, down and 92, down the 120,
dress* -150, drin -269, drin domestig -141, drive* -102, drop -300, dros 343, dros fy 388, drowning and 211, drums
-220, drums all -220, drunk 187, drws -153, drws yn -174, drzew* -148, drzwi 455, dudal* -114, dudalen -114, due 197,
duzo 187, dw 186, dw i 186, dwa 312, dwa razy 312, dwi 481, dwi am 342, dwi angen 328, dwi ar 705, dwi ddim 79, dwi di
143, dwi eisiau -110, dwi erioed -162, dwi isio 111, dwi jyst 198, dwi methu -116, dwi mewn 361, dwi mor 173, dwi n
119, dwi ofn 382, dwi wedi 481, dwie -285, dydd -175, dydd a 145, dyddi* 117, dydw -143, dydw i -143, dydy -83, dydy r
-119, dydyn 77, dying -386, dylai -112, dyma r 119, dyn 474, dyner -165, dziad* -107, dziadek -107, dziec* 58, dzieci
-336, dzieciach 354, dzieciom 162, dziecmi -73, dziek* -321, dzieki -283, dziekuje -125, dzien -137, dzies* -146,
dziew* 281, dzisi* 135, dzisiaj 181, dzwon* -238, dzwonic -283, e 165, each -97, early -326, easie* 196, easy -207,
edge -182, edge of -185, edrych 92, ef -169, ei -165, ei fod -102, ei frifo -85, ei gadw -228, ei lystad 164, ei wneud
-165, eich -222, eight -134, ein 75, eisia* -264, eisiau -264, eisiau byw -292, eisiau lladd 134, eisiau marw -70,
embar* -205, end 43, end it 534, end my -210, end of -144, end this -143, end with -160, engin* 124, engine 190,
enoug* -176, enough -176, er -136, er mwyn -157, erioe* -385, erioed -385, erioed wedi -385, ers -186, es -111, es i
-111, eto -238, eu 113, even 354, eveni* -126, evenings -175, ever -143, every 20, every single 214, every time 215,
every* 393, everyone -173, everyones 327, everything 175, everything i 128, everything is 189, everywhere 248, ewyll*
186, ewyllys 186, ewyth* -124, ewythr -124, ex 23, ex in -157, exist 375, exist* 194, existing 194, explain 150,
explained -119, extra -211, fabwy* -85, fabwysiadu -85, face 70, falling apart 208, family 142, far -125, farw 403,
farw ar -182, faswn 95, faswn i 95, fault -129, fe 220, fed -167, fed up -151, feddw 153, feddyliau 156, fedra 164,
fedra i 164, feed 186, feel 246, feel like 367, feel safe 119, feeli* 227, feeling 183, feeling suicidal 183, feels
216, feels like 176, fel -219, fel hyn 204, fel y -117, felly -192, felt -348, felt like -143, felt safe -116, ffarw*
187, ffarwel 207, ffarwel a 130, ffein* 291, ffon -185, ffonio -352, ffonio does -151, ffoniwch 374, ffoniwch yr 275,
ffrind 4, ffrind wedi 130, ffurf* -161, fi 494, fi ar 141, fi fy -277, fi i -112, fi yn 131, fight -160, fill -207,
film -93, find 249, fine -344, finis* 109, finish 209, fire 90, first -398, fit -222, five -135, fix -186, fixed -167,
fixin* 235, fixing 235, flaen 254, flaen y 252, flat 173, flin -122, flinc* 380, flyny* -142, flynyddoedd -142, fo
534, fo gyllell 110, fod -83, fod wedi 109, following 239, following me 239, food 135, footb* -172, football -172, for
-200, for a -211, for an 226, for good 144, for hours 260, for me 300, for my -177, for summer -200, for the -471, for
when 202, for years -178, for you -143, force* -149, forced -172, forgo* -166, forgot -132, forgot my -132, form -360,
forms -236, formu* -114, formularz -105, fory 293, foste* 220, foster 220, four -102, fourt* 143, fourteen 143, free
-292, frien* 67, friends 131, frigh* 324, frightened 162, frightened of 141, frightened the -130, from 140, from my
-111, from the 194, front -122, front door -154, front of 148, full -91, futur* 343, future 343, fy 90, fy chwaer 74,
fy ewythr -124, fy hun 93, fy lladd -89, fy llygaid -138, fy llystad 116, fy mam -189, fy merch 131, fy mhartner 130,
fy mhen -107, fy mrawd -50, fy mudd -207, fy mywyd 151, fy ngadael 209, fy ngham -115, fy nghartref 136, fy ngharu
357, fy nghefn -156, fy nghefnder -125, fy nghymydog 106, fy nghyn 151, fy ngorfodi 121, fy ngwr 133, fy nhabledi
-315, fy nharo -225, fy nhraed -157, fy nhreisio 307, fy nilyn 172, fy wncwl -163, fy wyneb 163, fydd -110, fyddw*
-166, fyddwn -158, fynd 113, fynd yn 109, fyw 234, ga 242, ga i 242, gadae* -50, gadael -50, gadw -414, gael -58, gan
117, gandd* 248, ganddo 283, gang 341, garde* -81, garden -73, gared* -101, garedig -101, gartr* -149, gas -148, gave
-360, gave me -241, gay 204, gdy -302, gdyby 97, gdyby* 336, gdybym 336, gdzie 202, geiri* -145, geiriau -145, gen
167, gen i 167, gentl* -180, gentle -160, get -245, get in 195, get out -232, gets 491, getti* 91, getting 91, gilyd*
-193, gilydd -193, girl 89, give 127, give up 146, given -312, given up -163, glad -259, glodz* 439, glowa -319, glowe
-233, go back -219, go boje 132, go home -95, go mad -169, go on -201, go with 171, gobai* 244, gobaith 244, godzi*
131, godzine 230, goes 228, gofalwr 265, gofalwr yn 191, gofyn 87, gofyn* -238, going 128, going to 249, gonna 161,
good -189, gore 260, gorff* -133, got 329, got no 163, gp -117, grabb* -110, grabbed -119, grandad 120, grandson 151,
great -248, group -190, grozi 197, grozi ze 181, grupa -130, guddi* 187, guddio 187, gun 147, gwasa* -97, gwasanaeth
-82, gwbl -137, gweiddi ar -213, gweit* -228, gweithio -302, gweld -208, gweld y -302, gwell -248, gwell peidio -170,
gwely 255, gwneu* 226, gwneud 226, gwran* -66, gwrando -66, gwybo* -198, gwybod -198, gyd 171, gyda 116, gyda r -353,
gylle* 96, gyllell 96, gymor* -90, gymorth -90, gynno 126, gynno fo 126, had -389, had a -184, had the 183, had to
-80, haf -384, hair -99, halas -179, halas* -368, halasu -251, hall -326, hand -85, hand and -287, handl* -131, hange*
-133, hanged -208, hanging around -170, hanging myself 250, happe* 121, happi* -137, hapus -198, hapus yn -198,
hapusach 140, hard -94, hard on -182, hard to 91, harm -63, has 100, has a -120, has been -62, has dementia -132, has
ever -192, has gone 141, has never -95, has rung 169, has stopped 247, hate 151, have -135, have a -94, have been
-166, have never -124, have nobody 211, have not -101, have sex 110, have to 282, havin* 204, having 204, having a
201, hawdd -221, he 439, he comes 93, he doesnt 156, he grabbed -147, he hit -149, he is 190, he knows 208, he makes
88, he never -347, he pushed -151, he threw 194, he was 273, head -268, head at -164, healt* -143, health -143, hear
81, heard -229, heart 169, heb -186, heb y -186, hebdd* 232, hebdda 80, hebdda i 80, hebddo 144, hed 179, heddl* 110,
heddlu 110, hefyd 108, held -98, hell 244, help -259, help with -161, helpe* -246, helped -246, helped me -178, helps
-188, helpu 105, hen -203, heno 96, her 216, herba* 204, herbata 204, herbata byla 210, here -90, here for -203, here
in 190, here is 150, herse* 154, herself 154, hes 665, hes coming 169, hes got 247, hi 107, hi n -200, high -105, him
311, himse* 79, himself 79, himself and 111, himself in -157, himself on 158, his 1, his arm -182, his hands 82, his
head -164, hit -335, hit a -207, hit by -79, hit me 233, hit my 134, hit the -260, hitio 134, hits 199, hits me 132,
hitti* 166, hitting 166, hitting me 144, hoffi -161, hoffi r -97, hoffw* -211, hoffwn -211, home 43, home with -274,
honestly 134, hospi* -163, hospital -106, hoste* 176, hostel 176, hour 57, house 60, how 103, how i 161, how many 247,
how much 119, how to -369, hun 93, hun yn -446, hunan* 54, hunanladdiad -124, hunanladdol 187, hungr* -149, hungry
-149, hurt -80, hurt myself 200, hurti* 104, hurting 78, hurting my 130, hurts 172, hurts me 144, husba* 48, husband
is 124, husta* -288, hwn -178, hwnnw -105, hwyr -350, hyn 311, hyn a -134, hynny -394, hynny i -212, hynny n -113, i
21, i a 176, i am 350, i ask 173, i bawb 162, i bought 314, i briodi 117, i bron -188, i can 110, i cannot -135, i
could 144, i couldnt -345, i cried -110, i cut -280, i czekam 300, i ddal 179, i ddim 35, i did -225, i do -130, i
dont -77, i dzieki -236, i eisiau 399, i erioed -232, i farw 378, i feddyliau 156, i feel 460, i felt -303, i fynd
304, i gave -128, i get -117, i got -148, i grozi 122, i gyd 171, i had -220, i have 172, i hurt 105, i i 253, i
jestem -148, i jumped -87, i just 192, i keep 393, i ladd 350, i left -148, i lie 155, i live -92, i love 209, i ma
-279, i mean -123, i mewn 187, i mi -125, i might 142, i miss -196, i n -92, i neb 145, i never -212, i ni -186, i nie
614, i nikt 85, i r -74, i rang -219, i said -254, i self 234, i should 112, i siarad -107, i sie 146, i sleep -42, i
smierci -169, i szybko -240, i take -170, i think 252, i told 104, i took 226, i type 181, i used -93, i want 124, i
wanted 88, i was 96, i wedi 202, i went -187, i were 107, i wont 176, i would -322, i ychwanegu -198, i yn 318, iawn
-221, ice -269, id be 138, id like -171, iddo 217, idzie 480, ie -331, if 308, if he 192, if i 318, if im -137, if you
115, ifanc -173, ill -227, ill be -212, im 582, im afraid 128, im angry -168, im at 525, im being 401, im completely
163, im dead -265, im done 103, im dying -226, im falling 206, im frightened 130, im gay 205, im having 153, im late
-137, im mad -170, im not 252, im on 177, im over -132, im really 206, im scared 340, im so 282, im tired 203, impro*
-182, improve -182, in -150, in a 225, in an -175, in at 302, in case 218, in every -150, in front 159, in law 179, in
may -124, in me 122, in my 534, in ten -128, in that -184, in the 175, in winter -124, inacz* 196, inaczej 196, inny
-164, innym 234, insid* 224, inside 224, inter* -158, into 224, into a 159, into the 139, is -52, is a -69, is abusing
-198, is always 107, is bad -166, is being 340, is dead -79, is fine -72, is late 136, is no 42, is on 436, is right
-223, is the 390, is there -202, is too -109, is what -136, isc 186, isc dalej -202, isel 137, isel iawn 253, iseld*
-293, iselder -293, isio 374, isio byw 206, isnt 213, istni* 451, istniec 182, it -77, it gets 120, it is -243, it
stop 187, it to 183, it up -177, it was -207, it wasnt 116, it would 115, its 175, its a -169, its like 76, ive 663,
ive been 445, ive cut 489, ive got 180, ive had 263, ive made 246, ive never -203, ive run 150, ive started 196, ive
written 280, ja 267, jak 131, jak to 145, jakie -113, jako -222, je -84, jedno -116, jedze* 272, jedzenie 176, jem
307, jesc -309, jesli -214, jest -88, jest dla 261, jest na 206, jeste* 260, jestem 417, jestem bezpieczna -402,
jestem w 282, jestem zly -244, jestes -308, jeszc* -226, jeszcze -226, jeszcze raz -131, join -349, jumpe* -295,
jumped -295, jumpi* 350, jumpin 233, jumpin off 233, just 367, just want 92, juz 374, juz nie 309, jyst 422, jyst isio
132, karet* 368, karma -119, karma nirvana -119, kaza 169, kaza mi 169, kazde* 289, kazdego 142, kazdej 151, keep
-156, keep it -97, keep my -109, keep that -218, keep what -156, keeps me -144, kept -183, kept me -125, key -227,
keys -148, kicks 140, kids 175, kids hit -115, kids were -148, kids would 125, kiedy 205, kill 255, kill herself 163,
kill me 249, kill myself 234, kille* -157, killed -144, killi* 21, killing me -123, kim jestes -163, kitch* 196,
kitchen 196, klub -236, klucz* -245, kms 519, knife -142, know 189, know its 205, know where 213, knows 107, kocha*
447, kogo 353, kolan* -143, kolano -135, kolejka -166, kontr* -126, krajo* -122, krzyc* -328, krzycza -124, krzyczal
-326, krzyczy 218, krzyw* 255, krzywde 395, ktore -180, ktory* 221, kupil* 510, kupilem 581, kwali* -123, lad -137,
ladd fy 77, last 194, last month -104, last night 121, last time 272, last week 133, last year -140, lat -304, lat
temu -211, late -218, later -157, latwe -108, latwe slowa -108, latwo -126, laugh* -70, lawr 258, lazie* 261, lazience
261, lead -268, leafl* -99, leaflet -95, learn* -226, leave -368, leave* 220, leaves 220, leavi* -108, leaving -108,
left 369, left and -66, leg -180, legs -122, lein -104, lekar* -210, lekarz -238, leki 196, let -280, let me -73,
lette* 181, letter 309, letter came 293, letters -210, libra* -124, library -124, liczb* -135, lie 315, life 126, life
and -178, life is -70, lift 250, lights -296, like 104, like a 58, like im 154, like this 38, like to -186, lip -149,
list 194, liste* -288, listen -111, listens -190, listens and -182, listens to -170, littl* 188, little 188, little
girl 98, live -438, live alone -88, live for 220, live in -145, lives 175, lives with -141, livin* -66, living -66,
lladd -127, lladd ar -157, lladd ei 161, lle 321, lle tywyll 131, llewy* 275, llosg* 182, llwgu -290, llyfr* -129,
llyfrgell -129, llyga* -138, llygaid -138, llyne* -187, llynedd -187, llyst* 116, llystad 116, llyth* -112,
llythrennau -242, loads 244, loads of 244, locked 71, locks 320, logo -357, longe* 79, longer 79, looki* 342, looking
342, looking at 168, losin* 177, losing 177, losing my 150, lost -202, lost my -174, lot -80, love 246, lovel* -138,
lovely -138, loves -90, loves the -191, low 54, lub -305, ludzi* -175, ludzie -175, lunch -115, lysta* 164, lystad
164, lythy* -244, ma 185, mab -113, mabwy* -123, mabwysiadu -123, mache* 286, machete 286, mad -271, mad if -169, made
77, made it -131, made me -102, made to 181, mae 284, mae angen -349, mae dad 352, mae fy 297, mae gen 247, mae hynny
-155, mae mam 119, mae n -107, mae o 515, mae ofn -151, mae r -352, mae rhywun 263, maen 314, maen nhw 314, maes 173,
maes parcio 173, make it 239, makes -74, malo -171, mam 416, mam dosc -198, mam juz 246, mam mysli -196, mam po -171,
mam yn 102, mama -224, mama ma -169, mame 308, mamy 121, man i 206, manag* -153, manage -130, many 245, marca -145,
marri* 97, marry 311, marw -170, marw eisiau -297, marw o -151, mate 120, matte* 54, matter 146, mawrt* -203, mawrth
-203, may -133, maz 297, maz mnie 81, maz nie -200, me 339, me a -240, me again -282, me all -198, me and 367, me back
-108, me by 113, me down 134, me for 294, me going -172, me have -135, me how -212, me i -120, me in 423, me off -172,
me on -272, me the -135, me through -134, me to -127, me up -51, me when 224, me with 166, meals -172, mean -137,
meddw* 87, meddwl 148, meddwl am -137, meddyg -90, medic* -196, medication -196, meeti* -202, meeting -177, membe*
155, men 150, merch 214, methu cysgu -165, mewn 29, mewn lle 131, mewn yn 187, mhart* 130, mhartner 130, mhartner yn
108, mhen -107, mi 132, mi juz 271, mi nie -177, mi peka -225, mi w 226, mi zegarek -130, mi zycie -159, miec -156,
miejs* 88, miejsc -138, miejscu 183, miesz* -239, mieszkac -130, mieszkam 162, mieszkania -272, mieszkanie -109,
mieszkaniu 84, might 220, might as 251, mind 357, minut 125, minut* -90, miss -228, miss my -193, mlaen 329, mlaen i
193, mlyne* -185, mlynedd -185, mlynedd yn -83, mna 328, mnie 390, mnie bije 280, mnie bil -192, mnie dotyka 151, mnie
krzywdzi 217, mnie nie 221, mnie od 269, mnie przy 151, mnie w 216, mod 331, mod i 331, moich -365, moim 323, moj 66,
moj maz -225, moje dzieci -134, moje zycie 150, mojeg* 136, mojego 136, money 102, month -83, mor 257, mor unig 181,
more -288, more time -130, morni* -268, morning -208, mosci* 205, moscie 205, most -145, mothe* -188, mother -87,
mother in 180, moved -209, mowi 239, mowi ze 329, mowic -153, mowil* -150, moyn 127, mozes* -205, mozesz -205, mozna
-123, mrawd -46, mrawd bach 157, mrawd wedi -201, much longer 190, mudd -207, mudd dal -207, mum 183, mum is 123, mums
147, murde* -174, murder -101, music -254, musze 243, mwy 143, mwy o -154, mwyac* 200, mwyach 200, mwyn -136, my -3,
my anxiety -143, my arms 345, my baby 224, my bank 155, my best 192, my blood -254, my boss -130, my boyfriend 175, my
brother -32, my brothers 126, my carer -150, my dad 255, my daughter -45, my dog 175, my ex 131, my face 105, my
father -106, my first -204, my foster 131, my friends 142, my grandson 151, my hand -328, my heart 100, my house 155,
my husband 229, my kids 96, my leg -116, my legs -146, my life -20, my medication -196, my mind 158, my money 132, my
mother -103, my nan -127, my neighbour -210, my new -273, my own 119, my partner -66, my phone 161, my self 457, my
son -441, my stepfather 170, my tablets -201, my thoughts 139, my tuesday -142, my uncle 93, my wife -77, mynd 129,
mynd adref -252, mynd ymlaen -98, mynd yn 131, mysel* 216, myself 216, myself shaving -191, myslalam -218, myslalem
161, mysle 229, mysle o 189, mysli 90, mysli samobojczych -170, mywyd 151, mywyd i 151, n 125, n anodd -163, n arfer
-270, n barod -123, n byw -179, n cael 125, n clywed 85, n crio 64, n cuddio 124, n cymryd -239, n cysgu 88, n cytuno
-220, n ddiogel -138, n ddrwg -119, n dod 108, n dweud 164, n ei 270, n flin -172, n fy 503, n gofyn 183, n gweiddi
181, n gweithio -306, n gweld -144, n hunanladdol 322, n hwyr -256, n i 124, n iawn -179, n isel 250, n lladd -118, n
llwgu -169, n marw -417, n meddwl 177, n mynd 177, n ofni -234, n ol -137, n rhaid -185, n rhy 121, n saff -255, n
teimlo 187, n well -134, na -171, na moscie 205, na przyklad -84, na smierc 151, na stole 148, na zawsze 331, nabod
142, nacisnij -97, nad 242, nad dziecmi 187, nadol* -174, nadolig -174, nadzi* 193, nadzieje 231, nagie 185, nagie
zdjecia 185, nam -351, name -83, nami -226, nan -99, nan says -205, napis* 207, napra* -457, naprawia -240, naprz*
181, nas 246, nasto* -246, nasze* 415, naucz* -78, naw oed -162, nawr -283, near -154, nearl* -123, nearly -123, neb
17, need -247, need a -187, neede* -187, needed -187, needl* 80, needs -189, neidio 168, neigh* -169, neighbour -234,
neighbour plays -178, neith* 356, neithiwr 413, nes at -300, nes mod 179, nesa 110, nesaf -118, neu -333, neu ei -160,
neu nos -98, never -418, never hurt -85, new -514, newid -284, newyd* -455, newydd -455, next 125, next door 207,
ngada* 209, ngadael 209, nghad* -227, ngham -115, ngham drin -115, nghar* 533, nghartref 136, ngharu 357, nghef* -279,
nghefn -156, nghefn yn -156, nghefnder -125, nghymydog 106, nghyn 151, nghyn bartner 156, ngorf* 121, ngorfodi 121,
ngorfodi i 121, ngwr 194, nhabl* -315, nhabledi -315, nharo -225, nhrae* -157, nhraed -157, nhraed yn -157, nhrei*
307, nhreisio 307, nhs -218, nhw -109, nhw fi 165, nhw n 107, ni -255, ni n -174, nic 193, nic mi 143, nic nie -116,
nid -122, nie -95, nie bije -238, nie boje -308, nie bylo 80, nie chce -292, nie czuje 144, nie daje 115, nie istniec
182, nie jem 253, nie jestem -401, nie krzywdzi -250, nie ma -373, nie mam 90, nie odbiera -284, nie oddycha 133, nie
pozwala 125, nie przyszedl -118, nie radze 124, nie spie 253, nie uderzyl -172, nie widze 221, nie zauwazyl -193,
niebe* -188, niedz* 231, niedziele 176, niej 176, niena* 253, nienawidze 245, nigdy -404, nigdy nie -285, nigdy nikt
-165, night 62, night and -151, night* -148, nights -94, nikog* -78, nikogo -78, nikt mi -117, nikt mnie 141, nilyn
172, nim 143, ninet* -177, ninety -175, nirva* -119, nirvana -119, niz 112, no -24, no i -187, no more 255, no one
216, no point -116, no way 131, nobod* 85, nobody 118, nobody came -178, nobody can 177, nobody ever 150, nobody is
-334, nobody told -252, nobody will -172, nobody would 288, noc 100, nocy 88, nodyn 160, none -239, none of -115, nos
168, not -396, not being -252, not come 140, not coping 237, not exist 121, not have -104, not know -130, not safe
342, not say -154, not suicidal -145, not want -159, note 182, notes -127, nothi* 151, nothing 75, nothing left 140,
nothing really 171, nothing to -62, nothing works 189, now -279, now and -129, now i -89, nowa -118, nowy -198, nozem
215, numbe* -214, number -215, nurse -124, nurse* -95, o -253, o dabledi 217, o flaen 254, o fyw 343, o gwbl -223, o
mnie -351, o n 548, o przemocy -218, o r -379, o samobojstwie 136, o tym 85, obiad -116, obok 153, obudz* 85, obudzic
98, obudzilam 252, od -261, od nowa -118, odbie* -323, odbiera -293, oddi 148, oddyc* 301, oddycha 133, oddychac 175,
odejs* 153, odejsc 151, odkad -131, odpow* -364, odpowiadac -115, odpowiedz -214, odpowiedzi -275, oed -77, oedd -376,
oeddw* -335, oeddwn -335, oeddwn i -335, of 71, of a 131, of all -233, of being 217, of her 227, of jumpin 233, of
life 211, of living -214, of me 210, of pills 296, of staff 140, of this 251, of what 156, off the 260, offic* -158,
officer -151, ofn mynd -137, ofn y -132, ofni -233, ofnus 103, often -139, ogole 162, ojca 152, ojcie* -80, ojciec
-80, ojczy* 259, ojczym 259, okale* 169, okaleczam 208, okoli* -106, ol -93, ol i 214, ol y -170, ola 155, olaf -142,
old 127, on -33, on a -216, on and 95, on at -168, on fire 169, on friday 119, on his 256, on hold -278, on life 202,
on like 109, on ma 132, on me -88, on mnie 226, on the -327, on this -83, ona -133, ond -224, ond dwi -216, one 32,
one more 144, one way 103, only 635, only thing 384, opako* 160, opakowanie 160, opakowanie tabletek 160, open -184,
opera* -291, operation -114, opiek* -82, opiekunka 158, opini* -187, or -277, orddo* 181, orddos 181, orffe* 117,
orffen 203, os -146, osiem* -176, other 127, ots -197, ots gen -197, otwar* -160, otwor* -258, our -278, our son -138,
ourse* -142, ourselves -142, out -202, out and -152, out of -117, out to -147, outsi* -138, outside -138, over 85,
over it -132, over my 179, overd* 247, overdose 126, own 135, pa -171, paczk* 189, paczki 189, paid 260, pain -217,
pain in -246, pain to 179, pali 178, pali sie 178, pan -303, pan dwi -193, pan mae 188, panic* 339, panicznie 359,
paper -327, papie* 298, parc -133, parcio yn 173, park -103, parki* -224, parking -124, parko* -145, partn* 92,
partner 73, partner works -220, passe* -89, passed -89, past 95, paszp* 203, path -160, patie* -263, patient -96,
patrz* -235, patrze na -182, patrzylem -194, patrzylem na -194, peace 233, peidio 176, peidiwch -103, peidiwch a -128,
peka -225, penny 227, pensi* -192, pension -139, peopl* -194, people -194, permi* 193, permission 207, perso* -183,
person -140, perth* 246, peth -110, petro* 152, petrol 152, phone -227, pictu* 229, pictures 154, piekn* -283, pieknie
-177, piele* -238, pielegniarka -114, pieniedzy 133, pierw* -315, pies -237, pijan* 214, pillo* 227, pillow 227, pills
384, place 171, placz* 246, placze 391, plaka* -178, plakac 169, plakalam -235, plann* 128, planning 134, planning how
126, plant yn 62, planu* 189, planuje 189, play -340, plays -178, pleas* 186, please 186, please call 227, please help
252, please just 186, plent* -140, plentyn -140, plis 580, po -130, po angielsku -237, po co 118, po prostu 170, po
schodach 371, pobl -155, pobra* -238, pobrali -222, pocia* 137, pociag -194, pocialem 230, pocze* -100, poczekalni
-100, poczu* -91, pod 384, pod pociag 193, poen -142, poeni am -183, pogot* -109, point 265, pokoj* 226, pokoju 226,
polic* 198, police 99, policja -313, policje 418, polkn* 155, polknelam 155, polknelam cale 155, pomoc -263, pomoc*
132, pomocy 137, pomog* -190, ponow* -134, ponownie -134, poor -95, popet* 103, popeth 103, popeth yn -157, porza*
-106, porzadku -106, poste* -114, poszl* -230, poszlam -214, potrz* 72, potrzebuje 93, powie* 460, powiedzial 155,
powiedzial ze 155, powiedziala 256, powiedziala ze 256, powinnam 240, pozwala 125, pozwolenie 183, prace -191, prawie
codziennie 190, press -42, press* -154, pressure -154, price* -136, print -235, priod* -168, probowal -185, probowal
sie -312, probowalem 130, probowalem sie 130, prost* 170, prostu 170, prosze o -255, pryd -219, prynu 281, przec*
-279, przechowujemy -106, przed* 351, przedawkowala 287, przej* -169, przejscie -169, przem* -51, przemocowym zwiazku
151, przemocy -120, przemocy w 220, przep* -183, przepraszam -121, przestal 209, przez -128, przez to 276, przy
dzieciach 354, przyc* -176, przyd* -183, przyj* -281, przyjaciolka -134, przyjechala -198, przyk* -190, przyklad -84,
przys* -64, przyszedl 73, przyt* 160, psych* -91, punch* 189, put -101, put me -97, pwysw* -164, pwyswch -164, pytal*
-265, pytali -265, pytan* -305, pytania -110, pytanie -186, quest* -251, question -144, questions -188, queue -106,
quick -188, quiet -76, r -390, r amser 142, r ap -170, r arolwg -91, r babi 111, r bachgen 351, r boen 160, r bos 180,
r ci -151, r drws -185, r gofalwr 191, r grisiau -137, r hyn -80, r parc -112, r plant 166, r rhent -197, r swn -269,
r tabledi 200, r tro 180, r un -116, r unig 152, r ysgol 260, rachu* -149, rady -146, radze 106, radze sobie 124, rail
-192, railw* 158, railway 158, rang -310, rang me -120, rano 67, raped 425, raz -131, razy 188, read -189, reads 94,
ready 164, ready to 164, reall* 308, really 308, reaso* 92, rece 184, recei* 196, receipts 196, recep* -188, recyc*
-327, refug* -175, refuge -175, rehab* -154, rekor* -150, relat* 124, repea* -219, rhaff 160, rhag 169, rhaid -112,
rhent -248, rheol* -182, rheswm i -246, rhoi 211, rhy 66, rhy hir -113, rhywu* 67, rhywun 67, rhywun i -120, rhywun
wedi -254, rhywun yn 404, right now 328, ring -74, ringi* -100, ringing -100, road 395, roadw* -270, roadworks -270,
robi 450, robot* -160, rodzi* -179, roedd -463, roedd fy -320, roedd hi -131, roedd y -276, roedd* -350, roedden -117,
roeddwn -304, roeddwn i -307, roi 192, roku -339, room and 154, rope 104, rough 112, round -153, rozmo* -197, rozpa*
-241, run 156, run out 150, rung 169, rwy 107, rwy n 107, rydw 178, rydw i 178, rydyc* -132, rydych -132, rydym -155,
rydym yn -72, rzecz* 137, rzuca 164, rzuci* -230, sa -211, safe 123, safe in 271, saff -80, sai 326, sai n 305, said
-133, sama 97, samar* -102, samaritans -72, same -97, samob* -102, samobojcze 158, samobojczych -229, samobojstwie
107, sasia* -154, sasiad -209, sasiad bije 131, sasiadka 281, sat 432, sat in 274, saved -106, saw -123, say -301, say
it 154, says 66, says hell 79, says shes -205, scare* -107, scared -63, scared ill 168, scared of -149, scared to 123,
schodach 371, schody -341, schoo* -40, school -40, schro* 166, scrat* 282, scratched 317, screa* 204, scream 175,
secon* -146, second -146, see -26, see a 302, see the -378, sefyl* 208, sefyll 208, self 444, self harming 115, sensu
-189, sensu w -172, sent 146, servi* -25, sex 110, sexua* 247, sexually 247, sgen 178, shavi* -191, shaving -191, she
-196, she is -252, shed -300, shell 156, shes 139, shes ready -205, shook my -103, shop 155, short -96, shot -153,
shoul* -212, should -212, should be -136, shout -108, shout* 52, show 184, showe* 74, shower 220, siara* -186, siarad
-139, siarad a -120, sick -45, sick of -141, side 533, sie 41, sie bezpiecznie 144, sie co -262, sie go 109, sie na
-128, sie nie 69, sie o -147, sie rano 229, sie spoznie -188, sie w -197, sie z -178, sie zabic 49, sie ze 176, siebi*
175, siebie 175, siedz* 314, sily 148, since 138, since the 181, singl* 214, single 214, single day 119, sinia* 311,
siniakami 249, siost* 374, siostra 333, siste* 120, sister is 144, sit -234, site -106, siwr -106, six -248, skale*
-172, skaleczylam -136, skaleczylam sie -136, skip -168, skocz* 579, skonc* -125, skoncze 136, skoncze ze 136,
skonczyc -101, skrzy* 82, slapp* 165, slapped 165, sleep -53, sleep better -210, slow -234, slowa -121, slubu 176,
sluch* -160, slysz* 122, slysze 122, smash* 292, smashing 337, smiec* -393, smiechu -277, smieci -134, smierc 404,
smierci -151, so -47, so alone 178, so hard 181, so i -140, so nobody 128, so the -140, soba 289, soba skonczyc 192,
sobie 396, sobie krzywde 195, sobie zycia -168, some 117, someo* 277, someone 128, someone at 124, someone in 139,
someone is 178, someone to -97, someones 235, someones following 235, somet* 228, sometimes 217, sometimes i 143, son
-432, son am 137, son is 107, soone* -158, sooner -158, sorry i -112, spac -154, space* -179, specj* 170, specjalnie
247, spie 341, spie nie 253, spoko* -391, spot -136, spotk* -324, spozn* -352, spoznie -188, spraw* -211, sprawa -169,
sprawa zycia -169, sprawdza 218, sprawie -155, srodk* 308, srodku 308, staff -74, stair* -142, stairs -195, stand
-187, stand* 187, standing 187, standing on 187, stani* -165, start -129, start* 412, started 412, stay 217, stay
alive 220, stepf* 170, stepfather 170, stoje 820, stoje na 448, stood 220, stop -74, stopi* -266, stopio -129, stopp*
-174, stopped -318, stopped breathing 218, stopping 175, story -178, strac* 454, stracilam nadzieje -203, stracilem
223, stran* 291, stree* -150, street -150, stres* -108, stron* 225, stronie 527, such -88, such as -125, suici* 219,
suicidal 204, suicide 62, suicide is 277, sul 113, summe* -166, summer -166, super* 204, suppo* -300, support -190,
surge* -112, surve* -169, survey -169, sut 167, swiec* 139, swiecie 139, swiet* -375, swimm* -134, swimming -134, swn
-347, swoje 281, swoje* 222, swojego 200, swydd -111, syn -106, szalu -200, szesc* 228, szesciu 228, szkod* 128,
szkol* -221, szkole -141, szkolenie -83, szost* -157, szostej -157, szpit* -151, ta -462, table* 261, tabledi 361,
tabledi i 160, tabletek 312, tabletki -127, tablets -177, tak -422, take the 134, taken 73, taken an 110, takes 254,
takes my 231, takin* -100, taking -100, talk 82, talk to 116, talke* -349, talked -349, talked to -158, talki* 226,
talking 226, talking about 176, talu -265, tam -214, targe* -125, taro 182, tbh 474, te -256, tea 292, tea was 176,
team -165, teena* -217, teenagers -162, tego -277, teiml* 168, teimlo 168, teimlo n 123, teipi* -218, teipiwch -218,
tej -330, telef* -106, telefon 101, telefonu -95, tell 156, tell me -177, tell my 244, tempe* -267, temper -217, ten
-277, ten bol 182, terap* -123, terapia -123, teraz 234, termi* -218, termin -218, terri* 109, terrified 231,
terrified of 198, than -166, thank -107, thank you -65, thank* -119, thanks -119, that -478, that is -161, that to
-211, the -346, the alarm -329, the ambulance -154, the app -119, the baby 260, the bed 168, the boss 240, the bottom
179, the bridge 72, the bus -180, the call -296, the car 628, the care 123, the council -80, the days -164, the death
-159, the desk -127, the door 174, the edge -182, the engine 190, the first -132, the flat 127, the football -104, the
front -145, the group -76, the hall -206, the hostel 134, the house 164, the ice -269, the kitchen 202, the last 229,
the library -77, the lights -206, the little 110, the new -306, the night 214, the nurse -109, the old -118, the only
526, the pain 179, the phone -84, the point 140, the police 93, the railway 158, the receipts 196, the roadworks -199,
the same -165, the school 111, the service 223, the shed -292, the staff -155, the stairs -99, the summer 219, the
tablets 318, the tea 176, the teacher -106, the traffic -135, the use 164, the waiting -97, the ward -75, the way
-235, the whole -155, the will 134, the window -130, the wrong 284, them -253, them about -139, them and 241, then
-94, thera* -64, there for 234, there is 228, there* 478, theres 478, theres a 280, these -350, they -477, they did
-187, they know 172, they said -96, they were -117, they would 98, theyd 195, thing 222, thing that 251, thing* -72,
things -72, think 156, think about 309, think my 107, think of -201, think* 446, thinkin 537, thinkin of 233, thinking
223, thinking about -83, thinking of 179, thinks -180, thinks im -180, thirt* 146, thirty 146, this -66, this one -88,
those -153, thoug* 229, thought 112, thoughts 128, threa* 145, threatened -92, threatened me -171, threatening 153,
threatening to 87, three -144, threw 194, throu* -58, through -58, through it -152, throws -105, throws things -156,
tim -228, time i 48, times -185, tne 290, tne sie 290, tnie 296, to -93, to ask 189, to be -186, to bits 178, to carry
138, to change -138, to co 120, to cut 129, to deal 159, to die 248, to do 181, to end -270, to exist 243, to explain
150, to give 107, to go -160, to harm -124, to her 163, to improve -182, to join -349, to juz -99, to kill 170, to
leave -165, to live -74, to look 146, to marry 244, to my 149, to myself -322, to not 150, to przejscie -169, to
pytanie -91, to say -228, to see -124, to sprawa -169, to stay 342, to talk -151, to the 115, to work 124, told anyone
120, told me -106, tonig* 329, tonight 329, too long -104, took -152, took an -96, torac* 296, torach 296, torra*
-285, torrais -285, torrais fy -285, torri 207, torri fy 183, touch* 355, touched 152, touches 151, touches me 149,
town -289, traff* -316, traffic -135, train* -108, trans* -133, transport -133, trapp* 114, trapped 114, trawo* -181,
trawodd -181, treat* -122, treated -122, treis* 187, tried -154, tried to -193, trio 142, trudn* -218, trudno -194,
trwy 118, trwy r 118, try -105, trzeb* -178, trzeba -178, trzym* 256, trzyma 195, tu -409, tu allan 167, tu mieszkac
-130, tuesday but 189, turned up 141, turns 137, tutaj -103, twarz 361, twarz* 164, twice 124, twins 178, two -122,
twoje -259, twoje doswiadczenia -142, ty 128, ty ar 260, ty newydd -162, tych -215, tym 55, tynnu -188, type -65, type
this 181, tywyl* -216, tywyll iawn 229, uciek* -120, ucieklam 226, udalo -112, uderz* -176, ugain -112, ugain mlynedd
-112, ulotk* -155, umier* -319, umiera -161, umieram z -196, umre 169, umrze* 282, umrzec 282, un -263, unali* 284,
unalive 284, uncle 236, under 334, under the 207, under* -147, unig 233, unig beth 152, unig dwi 149, until 197, up my
127, up on 340, up the -193, upset -200, upsta* 172, upstairs 172, urato* -271, uratowaliscie -201, urodz* -216, urzad
-83, urzed* -200, urzedzie -120, us -323, used -140, used to -106, uslug* -131, usuni* -109, usuniete -103, van -107,
viole* 182, violence -128, violent 311, visit* -252, visits -188, voice* -282, voices -136, volun* -197, w -198, w
2010 -194, w bardzo 183, w lazience 261, w mieszkaniu 190, w moim 393, w nocy 68, w ogole 162, w pokoju 336, w
porzadku -106, w sprawie -155, w srodku 308, w szkole -109, w tej -143, w twarz 351, w tym -108, w zeszlym -126, wait
-116, waite* -110, waited -110, waiti* -235, waiting -235, wake 130, wake up 125, wakin* 332, waking 332, waking up
332, walk -167, walk into 137, walki* -192, walking -192, wall 186, wallg* -199, wallgof -177, wanna 442, wanna end
343, want it 118, want my -167, want to -110, wante* -102, wanted -102, wanted to -102, wants -105, wants to -54, ward
-109, was -238, was a -135, was cold 99, was going 161, was hard -124, was in -172, was never 276, was raped 323, was
sexually 247, was sick 166, was suicidal -106, wasnt 100, wasnt for 116, watch -198, watch* 81, way 282, way out 183,
wcale nie -155, wczes* -234, wczesniej -139, wczor* 383, wczoraj 383, wczoraj w 216, we -463, we are 126, we have
-183, we need -111, we were -240, websi* -105, website -105, weddi* -133, wedding -133, wedi -58, wedi blino -275,
wedi colli 128, wedi dod 191, wedi meddwl -115, wedi mynd 81, wedi prynu 281, wedi rhoi -135, wedi sgwennu 203, wedi
stopio -127, wedi ysgrifennu 167, wedyn 188, weeke* 145, weekend 247, weeks -244, wefan -122, wejsc 164, well -137,
well gen -196, well i 172, went -384, went to -218, were -394, were dead 88, werth 116, what -150, what i 172, what is
-122, what you -85, whats 517, whats stopping 175, whats the 358, wheel* -164, when -201, when i -245, when the -121,
where 130, where my 195, which -45, while i -137, who 156, whoev* -125, whoever -125, whole -165, why -180, wiado*
-103, wiadomosci -103, widze 128, wiec -165, wiece* -238, wiecej -238, wiecz* -191, wieks* -265, wiem 96, wiem co 211,
wife -131, wilgo* -151, will -155, will be -166, will to 134, winde -214, window -216, windows 188, winte* -171,
winter -171, wish 414, wish i 457, with -167, with a 169, with it 138, with me -110, with my -78, with no 146, with
the -221, with them 150, with these -98, with this -62, with us -160, witho* -395, without -395, without the -202,
wizyt* -224, wlama* 196, wlasn* 137, wnaet* -64, wnaeth 208, wnaethon -148, wnaethon nhw -148, wncwl -139, wneit* 185,
wneith 185, wneith o 185, wneud -202, wnios* -115, wolal* 213, wole -253, wolno 130, woman -189, wont 519, wont be
264, wont have 185, wont let 147, words -205, worker left -174, works -131, works nights -221, world 159, worri* -153,
worse -194, worth 108, worth* 325, worthless 325, would -69, would be 138, would even 219, would have -183, would help
-252, would like -113, would not -325, would rather 90, wpisz -266, wraca 132, write -103, writt* 159, written 159,
wrocic 134, wrong 350, wrote -73, wrth -211, wrtha 187, wrtha i 187, wspar* -249, wsparcie -98, wszed* 352, wszedzie
350, wszys* 349, wszyscy 143, wszystkie -233, wszystko 259, wszystko bylo -145, wszystko mi -236, wtore* -170, wtorek
-170, wujek -140, wybra* -148, wych -84, wyjas* -278, wyjsc* 248, wyjscia 248, wykon* -184, wylio -248, wyneb 184,
wyth -320, wythn* 106, wythnos 127, wywaz* 645, wyzyw* 159, wyzywa 159, wziac 244, y -402, y bath 210, y bont 383, y
bws -156, y byd 133, y bydd 82, y fflat 156, y gwely 159, y llynedd -98, y nos 179, y plant 91, y tim -110, y ty 162,
ychwa* -198, ychwanegu -198, ychyd* -111, ychydig -111, ydy -116, ydych -138, ydych chi -108, year -28, years -365,
years ago -132, yes -371, yeste* 246, yesterday 246, yma -242, yma mae -168, ymdop* 193, ymdopi 193, ymlae* -186,
ymlaen -186, yn -76, yn anadlu 146, yn aros -73, yn cadw -283, yn cael -175, yn dda -121, yn dod 240, yn dweud 158, yn
edrych 206, yn ei 228, yn ein 165, yn erbyn 160, yn feddw 153, yn fy 357, yn fyw 136, yn gweiddi -204, yn gweld 79, yn
gwrando -66, yn gwybod -119, yn hoffi -134, yn hunanladdol -180, yn hwyr -108, yn iawn -275, yn meddwl 213, yn nes
-300, yn ol -63, yn saff 174, yn siwr -103, yn son 137, yn wych -84, yn y 211, yna -182, yng -147, yno -152, you -292,
you are -117, your -57, your hand 318, yr -319, yr ambiwlans -226, yr heddlu 220, yr ystafell -74, ysgol 131, ysgwy*
165, ysgwyd 165, ystaf* -101, ystafell -101, ystafell aros -74, yw -122, z -26, z kim 147, z nami -226, z nim 225, z
siniakami 249, z tego -164, za 285, za mna 318, zabaw -251, zabic 72, zabie* 438, zabiera 203, zabiera mi 203, zabij*
97, zabija -90, zabijaja -155, zabije 298, zabije jesli -188, zabije sie 229, zabil* -99, zabra* 158, zabral 131,
zabral mi 131, zacho* -381, zachowaj -187, zaczn* -135, zacznij -135, zadne -123, zadne z -123, zakoncz -188, zalam*
450, zamkn* -230, zamkneli -240, zamyk* 162, zanim -189, zapla* -143, zapom* -204, zapomnijcie -147, zapomnijcie o
-147, zastr* -347, zatrz* -157, zauwazyl -121, zawsz* 331, zawsze 331, zbier* -146, zdani* -126, zdesp* -195, zdjec*
310, zdjecia 185, zdrow* -225, ze 309, ze chce -175, ze mnie 153, ze sie 252, ze smiechu -277, ze soba 289, ze to 313,
zeby 545, zeby mnie 170, zegar* -130, zegarek -130, zegnajcie 181, zepsu* -324, zespo* -212, zespol -158, zeszl* -172,
zeszlym -126, zeszlym roku -120, zgubi* -149, zgubilem -136, zgwal* 593, zgwalcil 141, zimna 210, zlapa* -91, zly
-454, zmeczony 229, zmien* -329, zmusz* 301, zmusza 106, zmusza mnie 106, zmuszaja 210, zmuszaja mnie 210, zneca 66,
zneca sie 232, zniec* -138, znies* -112, zniesc -112, znikn* 225, zniknac 133, zniknal 154, zobac* -172, zobacz -183,
zobacz co -183, zona 121, zone 163, zosta* 301, zostaw -295, zostaw jak -140, zostawia 216, zrobi 156, zrobi* -165,
zrobic -243, zrobie 342, zwiaz* 151, zwiazku 151, zyc 282, zyc bez 145, zyc i -220, zycia 288, zycia i -148, zycie
167, zycie nie 196, zycie* 268, zyciem 268, zyje 110
"""
