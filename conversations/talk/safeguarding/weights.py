"""What speaks for distress and what against it, learned from made-up texts, never changed by hand."""

# A feature and its weight in hundredths: `=` a meaning, `-` one after a "not", `&` two near each other, and words,
# beginnings of words (`*`) and two words side by side.
BIAS = -2.44

WEIGHTS = """
&affairs again 163, &affairs all -36, &affairs body -146, &affairs going -39, &affairs good -95, &affairs grief 227,
&affairs home -124, &affairs if 34, &affairs intruder -123, &affairs never 291, &affairs night -160, &affairs plan
183, &affairs push -243, &affairs says 79, &affairs secret -198, &affairs service -75, &affairs so 183, &affairs time
175, &affairs want -138, &again all 166, &again ask -180, &again attack 283, &again going -129, &again if -163, &again
night 186, &again room 237, &again says 95, &again see -95, &again service -276, &again so -139, &again thing -72,
&again time 169, &alone all 242, &alone cut 174, &alone height 150, &alone help 166, &alone live -77, &alone now 144,
&alone plan 161, &alone service -114, &alone so 448, &alone thing -184, &alone time -233, &alone want 117, &alone
world 238, &ask going -180, &ask would 305, &belittle again -180, &belittle ask -186, &belittle if -178, &belittle now
-170, &belittle service -110, &better again 107, &better all 179, &better ask 117, &better force -208, &better home
-330, &better if 80, &better now -256, &better papers 221, &better past -122, &better plan -123, &better secret -199,
&better service -286, &better threat -116, &better without 354, &better would 202, &blade home 72, &blade live 141,
&blade night 274, &blade now 182, &blade out 99, &blade want -172, &blood again 148, &blood breath 269, &blood help
434, &blood report -206, &blood room -151, &blood secret -152, &blood service -105, &body again 273, &body attack
-107, &body breath -150, &body flee -201, &body force 182, &body good -79, &body help 42, &body home 79, &body if 177,
&body never -214, &body night 100, &body out -167, &body secret 222, &body service -189, &body so -157, &body thing
146, &body time 191, &break body -206, &break die -160, &break help 191, &break home -298, &break live -156, &break
phone 173, &break secret 230, &break service -232, &break so 153, &breath going 284, &breath if -195, &breath room
-208, &breath so -250, &bruise again 159, &bruise says 101, &cant again 224, &cant all -362, &cant alone 57, &cant
attack 99, &cant blood 231, &cant breath 215, &cant cope 250, &cant cry 278, &cant deserve -222, &cant done 159, &cant
end 384, &cant help 241, &cant home 72, &cant hungry 206, &cant if 78, &cant let 138, &cant life 139, &cant low 167,
&cant money -289, &cant never 465, &cant pain 300, &cant phone -141, &cant service -385, &cant sleep -225, &cant so
131, &cant thing -232, &cant time 190, &cant without 128, &check again -413, &check all 205, &check ask -213, &check
if -186, &check money 191, &check papers -279, &check phone 236, &check see -238, &child again -107, &child all -149,
&child ask 160, &child belittle 315, &child better 170, &child blood 223, &child body -268, &child breath 134, &child
bruise 131, &child cope -89, &child cry -195, &child cut 123, &child dark -383, &child die -140, &child done -92,
&child dose -193, &child drunk 183, &child empty -230, &child end -67, &child fear 428, &child flee -135, &child
future 157, &child going -150, &child gone 195, &child good -115, &child hate -231, &child height 126, &child help
320, &child hit 329, &child home -181, &child hungry 344, &child if 197, &child intruder 388, &child kill 441, &child
letter 533, &child live -417, &child lost 265, &child marry -289, &child money 367, &child neglect 466, &child never
-326, &child night 82, &child not 108, &child now 310, &child pain -147, &child past 59, &child pills 142, &child push
490, &child safe 151, &child says 195, &child secret 211, &child see 73, &child service 184, &child sex 144, &child
sleep -213, &child so -304, &child suicide 438, &child thing -282, &child threat 128, &child want 75, &child water
334, &child weapon 114, &child without 267, &child would 248, &child young 81, &choke body 312, &choke help 186, &cope
affairs 195, &cope again -319, &cope ask -75, &cope attack 137, &cope body 137, &cope break 88, &cope dose 78, &cope
end 141, &cope going 169, &cope gone -120, &cope good -74, &cope height 169, &cope help -305, &cope hit -227, &cope
let -177, &cope letter -115, &cope life 189, &cope live 150, &cope low 127, &cope money -150, &cope never 368, &cope
now -234, &cope past -177, &cope phone -160, &cope point 97, &cope see 115, &cope service -447, &cope sleep -186,
&cope so 107, &cope suicide 275, &cope thing -148, &cope threat 82, &cope time -63, &cope wake -93, &cope would 186,
&cry end 250, &cry height 210, &cry home 205, &cry hopeless 122, &cry if 88, &cry live -210, &cry push 183, &cry room
-146, &cry service -111, &cry time 550, &cry water 181, &cut again 410, &cut attack -228, &cut body 212, &cut bruise
-114, &cut help -124, &cut if -134, &cut intruder -138, &cut live 278, &cut night 158, &cut now 183, &cut out 107,
&cut past -162, &cut service -141, &cut so 14, &cut threat 118, &cut time 157, &cut want 205, &cut would -161, &dark
again 163, &dark all 321, &dark body 294, &dark breath 153, &dark check 171, &dark die 218, &dark end 185, &dark good
-153, &dark height 171, &dark hit 141, &dark home -406, &dark intruder -179, &dark kill -138, &dark live 131, &dark
lock -240, &dark night -384, &dark plan 147, &dark push 171, &dark see 309, &dark service -54, &dark so 341, &dark
time 148, &dark want 286, &dark world 173, &dark would 236, &die ask 217, &die better 544, &die body 181, &die deserve
523, &die drunk -423, &die feel 221, &die future -147, &die going 154, &die good -133, &die grief -113, &die height
123, &die home -128, &die laugh -125, &die letter -185, &die life -272, &die live 203, &die lock 118, &die never 301,
&die notice 263, &die now -255, &die past -99, &die phone -177, &die plan 317, &die police 258, &die service -178,
&die so -175, &die thing -183, &die threat 158, &die want 435, &die water -278, &die weapon -269, &die without -150,
&die work -96, &die would 702, &done all 377, &done check 171, &done drunk 123, &done end -203, &done going -95, &done
home -98, &done life 175, &done money 167, &done now -280, &done reach -39, &done see 304, &done so 133, &done thing
300, &done time -72, &done want 220, &dose again 88, &dose all 113, &dose blood -132, &dose check 102, &dose end -174,
&dose force 171, &dose future 184, &dose gone 97, &dose home -151, &dose live 169, &dose money 195, &dose now 265,
&dose papers 432, &dose past 161, &dose phone -146, &dose plan 297, &dose room -262, &dose service -243, &dose sleep
-138, &dose so -146, &dose time -306, &dose wake -83, &dose want 174, &dose would 107, &drunk again 492, &drunk
belittle 169, &drunk if 276, &drunk intruder 169, &drunk now 157, &drunk room 115, &drunk service -79, &drunk thing
218, &drunk time 234, &elder again 344, &elder all -70, &elder alone -190, &elder attack 222, &elder believe 235,
&elder belittle 156, &elder better -392, &elder blood 202, &elder body -136, &elder break 194, &elder bruise 277,
&elder check -286, &elder child 286, &elder cut 111, &elder die -294, &elder dose -103, &elder fear 170, &elder force
282, &elder future -379, &elder going -464, &elder gone 75, &elder good -263, &elder grief -250, &elder hate 258,
&elder height -105, &elder help -158, &elder hit 383, &elder home 246, &elder hungry 157, &elder if -244, &elder kill
106, &elder let -435, &elder letter 304, &elder life -199, &elder live -111, &elder lock 239, &elder lost -219, &elder
marry 144, &elder minder 167, &elder near -232, &elder neglect 184, &elder night 196, &elder nobody 235, &elder not
134, &elder out 112, &elder pain 296, &elder past -238, &elder phone 114, &elder plan 93, &elder police -225, &elder
push 176, &elder reach 109, &elder room 52, &elder safe 304, &elder says 244, &elder secret 422, &elder see 124,
&elder service -59, &elder sex 343, &elder sleep 124, &elder so 139, &elder suicide -336, &elder thing 175, &elder
threat 82, &elder time -97, &elder tired -188, &elder useless -88, &elder want 94, &elder water -254, &elder weapon
272, &elder would 323, &elder young 106, &empty again 187, &empty die 274, &empty feel -84, &empty home -131, &empty
if 131, &empty lock 173, &empty never 215, &empty out -201, &empty time -150, &end affairs 117, &end again 194, &end
all 253, &end ask 210, &end blood 200, &end breath 330, &end check -133, &end deserve 273, &end feel 293, &end flee
-165, &end future -164, &end going 207, &end good -85, &end hungry -63, &end if 325, &end letter -246, &end life 191,
&end live -159, &end lock 211, &end neglect -282, &end never -367, &end night 181, &end notice -220, &end now 359,
&end out -169, &end past -270, &end phone -208, &end plan 188, &end push -196, &end reach 223, &end room -257, &end
says 313, &end see 122, &end service -47, &end so -151, &end time 137, &end want -19, &end would 156, &everyone alone
243, &everyone ask 91, &everyone better 333, &everyone drunk -224, &everyone gone 223, &everyone good -117, &everyone
hit -190, &everyone home -181, &everyone if 88, &everyone not 46, &everyone plan 173, &everyone reach -118, &everyone
service -253, &everyone useless 444, &everyone without 130, &everyone world 89, &everyone would 70, &fear again 100,
&fear attack 332, &fear body 240, &fear breath -201, &fear cope 77, &fear cry 128, &fear dark -433, &fear end 99,
&fear fire -209, &fear going 248, &fear good 118, &fear height 450, &fear hit 119, &fear home 67, &fear if 255, &fear
live 269, &fear lost -162, &fear never 243, &fear now 130, &fear out 307, &fear plan 212, &fear room -286, &fear
service -271, &fear so 83, &fear suicide -185, &fear water 293, &fear weapon -247, &fear work -159, &feel all -258,
&feel attack -142, &feel good -196, &feel night -137, &feel so 238, &feel time 152, &feel would -299, &fire breath
-211, &fire intruder 203, &fire time -145, &flee going 132, &flee good -123, &flee help 171, &flee home 136, &flee if
146, &flee service 397, &flee so 122, &flee thing -200, &flee time 200, &force again 218, &force debt -90, &force feel
-154, &force going 183, &force if -158, &force marry 253, &force service -371, &force so -186, &force time 124,
&future body -111, &future breath -139, &future flee -171, &future force 234, &future going -303, &future help -84,
&future neglect 117, &future now -213, &future past -100, &future plan 252, &future push -202, &future reach -111,
&future see -175, &future service -312, &future thing -266, &future time 133, &future would 195, &going attack 104,
&gone affairs 203, &gone again 144, &gone better 210, &gone check 156, &gone going 140, &gone good -96, &gone help
106, &gone hit -246, &gone if 254, &gone let 76, &gone letter 154, &gone live -78, &gone lock 51, &gone marry -153,
&gone never 162, &gone notice 126, &gone out -227, &gone point 149, &gone reach 55, &gone says -100, &gone secret
-252, &gone service -424, &gone so -194, &gone thing -83, &gone threat 138, &gone time -106, &gone want 171, &gone
would 96, &good all -174, &good grief -86, &good service -186, &good thing -66, &good time -152, &good work -90, &good
would 95, &goodbye letter 354, &goodbye now 168, &goodbye says 234, &goodbye see 182, &goodbye service -301, &hate
height 319, &hate life 571, &hate rope -389, &hate service -219, &hate so 154, &he affairs 99, &he all 49, &he ask 53,
&he attack 82, &he belittle 51, &he better 397, &he blade 214, &he body 206, &he break -129, &he breath 54, &he bruise
387, &he check 52, &he child 286, &he choke 487, &he cope 122, &he die -302, &he done 400, &he dose 329, &he drunk
389, &he elder -197, &he empty 187, &he end 138, &he everyone -286, &he fear 297, &he feel -486, &he fire 101, &he
flee 82, &he force 342, &he future 81, &he going 103, &he gone 136, &he good -195, &he goodbye 192, &he grief -294,
&he hate 310, &he height 75, &he hit 177, &he home 428, &he hopeless -243, &he hungry 637, &he if 75, &he intruder
235, &he jump 45, &he kill 469, &he laugh -189, &he let 95, &he letter 116, &he live 136, &he lock 157, &he low -61,
&he minder 22, &he money 252, &he neglect 190, &he never -105, &he night 283, &he nobody 360, &he not 191, &he notice
-265, &he now 126, &he out 240, &he pain 292, &he papers 111, &he partner -166, &he past -210, &he phone 165, &he
pills 504, &he plan 289, &he point 250, &he push 72, &he railway 392, &he reach 111, &he report -150, &he room 321,
&he rope 182, &he safe 328, &he says 279, &he secret 302, &he see -80, &he service -190, &he sex 261, &he sleep 295,
&he so 114, &he suicide -160, &he thing -304, &he threat 229, &he tired -302, &he trapped -133, &he useless -241, &he
want 116, &he water 47, &he weapon 338, &he work 222, &he world -159, &he would -110, &he young -37, &height affairs
116, &height again -421, &height all 122, &height attack 24, &height belittle 221, &height better -203, &height body
152, &height breath -327, &height bruise 172, &height check -294, &height choke -217, &height deserve 203, &height
drunk -162, &height end 356, &height feel 134, &height force -216, &height future 354, &height going 184, &height gone
-134, &height good 126, &height goodbye 109, &height grief 113, &height help -84, &height hit -107, &height hungry
-114, &height if 337, &height intruder -398, &height let 242, &height letter 336, &height live 94, &height lock 506,
&height low 153, &height marry 117, &height never 49, &height night 59, &height now 207, &height out -74, &height
papers 245, &height past -46, &height plan 164, &height reach -196, &height report 119, &height room -87, &height safe
-316, &height says 148, &height secret -79, &height service -267, &height sex 262, &height sleep -151, &height so 198,
&height thing 160, &height threat 220, &height time -139, &height wake 122, &height want -138, &height water 455,
&height weapon 97, &height would -50, &help again -203, &help ask 135, &help attack -155, &help breath 213, &help
going 90, &help good -160, &help if -56, &help intruder 216, &help never -145, &help night -217, &help now 270, &help
police 514, &help report -80, &help says -92, &help service -133, &help time -376, &help would -133, &hit again -341,
&hit all 182, &hit ask -154, &hit body 66, &hit drunk 247, &hit force -128, &hit good -279, &hit help -204, &hit home
551, &hit hungry -213, &hit if 174, &hit marry -269, &hit money -160, &hit never -489, &hit night 384, &hit now 301,
&hit past -255, &hit pregnant 134, &hit report -108, &hit service -197, &hit thing -260, &hit time -276, &hit work 99,
&hit would -142, &home drunk 236, &home fire 467, &home going -147, &home good -314, &home help 500, &home if 167,
&home intruder -114, &home neglect 240, &home night -171, &home past 138, &home room -32, &home safe -52, &home time
-196, &hopeless all 173, &hopeless body 134, &hopeless empty -252, &hopeless feel 250, &hopeless going -109, &hopeless
grief 221, &hopeless height -134, &hopeless home -358, &hopeless if -131, &hopeless lost 461, &hopeless never 120,
&hopeless notice 196, &hopeless now -157, &hopeless service -360, &hopeless so 382, &hopeless would -131, &hungry
again 143, &hungry belittle 175, &hungry good -88, &hungry if -73, &hungry neglect 222, &hungry night 237, &hungry now
162, &hungry service 465, &hungry time 203, &hungry would -247, &if all -128, &if ask 348, &if attack -252, &if feel
-336, &if going -232, &if good -77, &if room 330, &if service -209, &if thing -303, &if time 113, &if would 269,
&intruder again 198, &intruder room 389, &intruder thing 122, &jump again -137, &jump height 354, &jump if 60, &jump
plan 324, &jump railway 156, &jump want 168, &kill ask -207, &kill body -133, &kill debt 144, &kill flee 120, &kill
going 137, &kill gone 109, &kill height 144, &kill help 137, &kill if 35, &kill letter 112, &kill live -137, &kill now
107, &kill plan -124, &kill room -216, &kill says 229, &kill secret 103, &kill service -183, &kill suicide 514, &kill
thing -148, &kill threat 253, &kill time 421, &kill weapon -180, &kill work -266, &kill would -79, &laugh thing -156,
&let ask 421, &let home -159, &let hungry -304, &let intruder -188, &let money 283, &let out 251, &let phone 132, &let
see 198, &let service -270, &let thing -112, &let time 132, &let would -88, &letter again -99, &letter body 235,
&letter going -154, &letter help -120, &letter if 189, &letter never 144, &letter night -240, &letter says 323,
&letter secret -120, &letter service -85, &letter time 117, &letter want -262, &life again 140, &life better -132,
&life feel -413, &life future 198, &life going 137, &life good -315, &life help -304, &life home -194, &life never
-186, &life now 104, &life past 162, &life phone -169, &life plan 88, &life point 392, &life see 234, &life service
-204, &life want 202, &live affairs -77, &live again 367, &live all -170, &live ask 287, &live attack -84, &live
better 345, &live breath 148, &live drunk -297, &live force 116, &live future 151, &live going -117, &live good -393,
&live hit -75, &live home -137, &live hungry -114, &live let 165, &live letter -60, &live life 151, &live low -231,
&live money -274, &live never 422, &live night 205, &live notice 280, &live out -222, &live papers 332, &live past
-324, &live phone -343, &live plan 213, &live point 479, &live police -127, &live safe -189, &live secret 241, &live
see 314, &live service -100, &live sex 164, &live so -78, &live thing 36, &live threat -197, &live time 41, &live want
207, &live weapon 192, &live without -217, &live work -57, &live world 59, &live would 104, &lock again -228, &lock
drunk 213, &lock home 357, &lock hungry 143, &lock if 63, &lock intruder -144, &lock now -177, &lock out 48, &lock
room 301, &lock service -194, &lock so 170, &lock thing 183, &lock work 251, &lost all 158, &lost die 133, &lost going
60, &lost gone 121, &lost grief -121, &lost height 326, &lost help 152, &lost live 136, &lost service -201, &lost
suicide -116, &lost time 215, &lost want 234, &lost work 109, &marry let 203, &me affairs 54, &me again 62, &me all
96, &me alone 93, &me ask -26, &me attack 56, &me believe 270, &me belittle -83, &me better 214, &me blade 346, &me
body 220, &me break 315, &me breath -122, &me bruise 179, &me cant 147, &me check 109, &me child 143, &me choke 193,
&me cope 74, &me cry 96, &me cut 101, &me dark 175, &me debt 80, &me deserve 309, &me die 331, &me dose 113, &me drunk
240, &me elder 314, &me empty 262, &me end 85, &me everyone 482, &me fear 361, &me fire 408, &me flee 247, &me force
417, &me future 233, &me going 178, &me gone 239, &me good -405, &me goodbye 142, &me grief 100, &me hate 33, &me he
184, &me height 105, &me help 232, &me hit 423, &me home 96, &me hopeless 361, &me hungry -257, &me if 173, &me jump
424, &me kill -222, &me laugh -230, &me let 188, &me letter 129, &me life 220, &me live 156, &me lock 222, &me lost
-28, &me marry 180, &me minder 217, &me money 327, &me near 161, &me neglect 38, &me never -121, &me night 256, &me
nobody 251, &me not 130, &me notice 128, &me now 179, &me pain -74, &me papers 234, &me partner 275, &me past -320,
&me phone 160, &me photo 269, &me pills 146, &me plan 366, &me point 302, &me pregnant 316, &me push 424, &me railway
255, &me reach 34, &me report -143, &me room 322, &me rope 354, &me safe 2, &me says 184, &me secret 246, &me see 213,
&me self 121, &me service -329, &me sex 559, &me sleep 142, &me so 373, &me sorry -262, &me suicide 155, &me thing
-94, &me threat 275, &me time 156, &me tired -36, &me useless 326, &me wake 75, &me want 176, &me water -78, &me
weapon 234, &me without 196, &me work -190, &me world 388, &me would 124, &me you -170, &me young -92, &minder affairs
-176, &minder attack -100, &minder belittle 192, &minder cant -283, &minder child 478, &minder cope -223, &minder
drunk 347, &minder end -67, &minder going -135, &minder good -296, &minder height -338, &minder hit 302, &minder
hopeless -146, &minder hungry 123, &minder if -170, &minder kill -254, &minder live -149, &minder lock 555, &minder
money 201, &minder near -241, &minder night 289, &minder not -141, &minder notice -185, &minder pain 222, &minder
photo 177, &minder room 171, &minder sex 159, &minder so -207, &minder suicide -269, &minder thing -159, &minder
threat -175, &minder time -115, &minder water 170, &minder would 110, &money again 173, &money all 125, &money hungry
264, &money if -200, &money service 127, &money thing 266, &near again 98, &near attack 98, &near cut 106, &near end
-160, &near force 204, &near goodbye 250, &near height -92, &near hit 157, &near hungry -137, &near kill 287, &near
letter 411, &near life -115, &near lock 83, &near marry -291, &near nobody -128, &near not 41, &near now -199, &near
past -159, &near pills 107, &near reach 94, &near says 181, &near secret 381, &near service 113, &near sex 264, &near
suicide -287, &near thing 141, &near threat 83, &near time -305, &near want 153, &near water -180, &near would 163,
&neglect again 165, &neglect all -200, &neglect intruder 200, &neglect never -111, &neglect service -145, &neglect
time 144, &never all 388, &never ask -124, &never attack -247, &never going 203, &never night -270, &never service
-373, &never time 73, &never would -140, &night says 146, &night time -131, &nobody affairs 263, &nobody all 62,
&nobody alone 109, &nobody ask 178, &nobody attack -296, &nobody believe 240, &nobody belittle -461, &nobody break
259, &nobody cant 151, &nobody check -119, &nobody cope 212, &nobody cry 266, &nobody dark 193, &nobody die 289,
&nobody done -142, &nobody end -90, &nobody feel -164, &nobody going 113, &nobody gone 150, &nobody grief 392, &nobody
height 71, &nobody help 191, &nobody home -272, &nobody hungry 198, &nobody if 350, &nobody intruder -186, &nobody
letter 134, &nobody live -111, &nobody never -112, &nobody not 68, &nobody notice 383, &nobody now -181, &nobody out
-171, &nobody pain -416, &nobody phone -102, &nobody reach 256, &nobody safe -239, &nobody says -66, &nobody sex -322,
&nobody suicide 195, &nobody threat -220, &nobody time 280, &nobody without 155, &nobody would 394, &not affairs 197,
&not again 132, &not all 173, &not alone 299, &not ask -158, &not attack -449, &not believe 70, &not belittle -89,
&not better 145, &not blade 397, &not blood 266, &not body 165, &not break 307, &not breath 226, &not cant 110, &not
check 88, &not cope 405, &not cry 340, &not dark 523, &not deserve 362, &not die -185, &not done 59, &not dose 161,
&not drunk 207, &not empty -88, &not end 432, &not fear -410, &not feel -85, &not flee -243, &not force 60, &not
future 421, &not going 183, &not gone 356, &not good -289, &not grief 414, &not height 170, &not help 110, &not hit
-231, &not home 314, &not hopeless 350, &not hungry 365, &not if 168, &not intruder -222, &not jump -353, &not kill
-625, &not let 223, &not letter -170, &not life 245, &not live 351, &not lock 107, &not lost 52, &not money -264, &not
never 165, &not night 50, &not notice 135, &not now -120, &not out 264, &not pain -226, &not papers 304, &not phone
-174, &not point 130, &not police -231, &not push 163, &not reach 180, &not report -125, &not room 257, &not safe 329,
&not says 277, &not secret -217, &not see 266, &not service -274, &not sex -409, &not sleep 424, &not so 203, &not
sorry -90, &not suicide -504, &not thing -301, &not threat -202, &not time 91, &not trapped 333, &not useless 100,
&not wake 438, &not want 245, &not water 328, &not without -85, &not work 108, &not world 362, &not would -143,
&notice again -177, &notice ask 305, &notice going 119, &notice help 214, &notice home -121, &notice if 236, &notice
see -173, &notice service 80, &notice so -204, &notice thing 169, &notice threat 198, &notice time -270, &notice want
-138, &notice would 186, &now again 185, &now all 94, &now attack -83, &now breath -205, &now fire -434, &now going
335, &now if 100, &now intruder 437, &now never 171, &now night 293, &now past 284, &now room 310, &now service -224,
&now so 205, &now thing 190, &now time 104, &out again 198, &out attack -132, &out fire 229, &out flee -256, &out help
156, &out home 140, &out if 155, &out intruder -139, &out now -96, &out see 306, &out service 112, &out thing -209,
&out threat 119, &out time -143, &pain attack 261, &pain body -239, &pain cope 91, &pain end 94, &pain height 146,
&pain if -143, &pain live 148, &pain never 308, &pain now 108, &pain service -194, &pain so 131, &pain want 533,
&papers again -166, &papers if 178, &papers service -145, &papers work 206, &partner all -154, &partner attack 87,
&partner belittle 330, &partner blade 79, &partner body 180, &partner breath 95, &partner cant 143, &partner check
126, &partner child -235, &partner choke 238, &partner cope -220, &partner drunk 264, &partner elder 215, &partner end
77, &partner fear 316, &partner future -303, &partner going 239, &partner gone 51, &partner good -289, &partner grief
-351, &partner height 209, &partner help 225, &partner hit 417, &partner intruder -263, &partner kill -104, &partner
let 288, &partner letter -249, &partner live 237, &partner lock -135, &partner lost -92, &partner never -270, &partner
night -75, &partner not -419, &partner now 127, &partner pain 89, &partner papers -178, &partner past -317, &partner
phone 105, &partner plan -239, &partner police 155, &partner reach 212, &partner safe 143, &partner says 209, &partner
see 173, &partner service -246, &partner sex 238, &partner sleep -487, &partner so -226, &partner thing -77, &partner
threat 136, &partner trapped 301, &partner want 208, &partner water -514, &partner weapon 392, &partner work 161,
&past attack -147, &past good 53, &past if -151, &past low -98, &past service 165, &past time -319, &phone again 100,
&phone help -82, &phone if 188, &phone lock 158, &phone money 240, &phone out 166, &phone thing 444, &phone time -71,
&phone would -168, &photo again 126, &photo ask 154, &photo force 184, &photo help 232, &photo service -85, &photo
thing -202, &photo threat 105, &pills again -206, &pills all 199, &pills dose 334, &pills force -347, &pills good
-123, &pills live 161, &pills low -294, &pills now 203, &pills past 228, &pills room 342, &pills says -100, &pills so
-94, &pills thing 160, &pills time -323, &pills wake -307, &pills want 289, &plan again 307, &plan ask -241, &plan
attack 200, &plan body -170, &plan feel 151, &plan going 228, &plan good -258, &plan help -170, &plan hit -228, &plan
home 161, &plan if 231, &plan marry 290, &plan now 92, &plan secret -122, &plan see 211, &plan service 102, &plan
thing -87, &plan time 222, &plan want 236, &point again -118, &point all 350, &point ask -155, &point future -142,
&point never 133, &point now -97, &point reach -198, &point see -194, &point service -187, &point so -247, &police
breath -211, &police fire -197, &police going 215, &police good -116, &police now 569, &police room -234, &police
service -253, &push again -175, &push all -261, &push body 146, &push home 243, &push if 251, &push intruder -214,
&push room 215, &push service 122, &push weapon 205, &railway again 158, &railway end -240, &railway force 176,
&railway future -236, &railway help -186, &railway marry 308, &railway plan 381, &railway want 191, &railway would
226, &reach again 88, &reach all -151, &reach body 146, &reach feel -99, &reach force -130, &reach help 140, &reach if
73, &reach let 234, &reach now -127, &reach out 136, &reach plan 406, &reach says 107, &reach see -128, &reach service
178, &reach time 174, &reach want -122, &rope fire -186, &rope hit -203, &rope now 355, &rope service -178, &rope
weapon 115, &safe ask -110, &safe feel 77, &safe if -101, &safe night -140, &safe now -86, &safe police -134, &safe
says -136, &safe service -211, &says all 96, &says going 127, &secret again 89, &secret all -146, &secret attack -322,
&secret belittle -145, &secret good 184, &secret help 94, &secret if 150, &secret night 78, &secret now 144, &secret
says 209, &secret service -230, &secret thing 456, &see all -102, &see going 130, &see says 129, &self affairs -180,
&self again 355, &self all -217, &self alone -233, &self ask -379, &self attack 155, &self belittle 284, &self better
-284, &self blade -204, &self blood 245, &self body -183, &self cant 56, &self check 140, &self child -353, &self cope
73, &self cut 505, &self dark -180, &self debt 187, &self die -318, &self drunk 104, &self elder -141, &self everyone
-149, &self fear 304, &self feel 157, &self fire 184, &self gone 235, &self good -197, &self hate 377, &self height
219, &self hit -285, &self home 345, &self hungry -392, &self if -50, &self intruder 194, &self kill 394, &self let
316, &self life 273, &self live 167, &self minder -175, &self money -48, &self near 316, &self never -149, &self night
200, &self not -134, &self notice 200, &self now -262, &self out 386, &self pain 73, &self partner 195, &self past
-199, &self phone 145, &self plan 189, &self push 196, &self reach 71, &self safe 116, &self says 83, &self secret 44,
&self see 255, &self service -482, &self sleep 218, &self so 157, &self suicide 359, &self thing -314, &self threat
51, &self time 121, &self tired 241, &self wake 121, &self weapon -271, &self work -109, &self would -218, &service
all -52, &service ask -124, &service attack -295, &service debt -201, &service going -335, &service grief -79,
&service report -239, &service room -124, &service says -256, &service see 276, &service time -156, &service work
-116, &service would -97, &sex home 320, &sex if 125, &sex night 102, &sex room 260, &sex service 191, &sex thing 172,
&sex time 80, &sex would 286, &sleep better -193, &sleep body 136, &sleep flee 178, &sleep force 171, &sleep home 197,
&sleep hungry 114, &sleep if 211, &sleep lock 220, &sleep neglect -225, &sleep never 161, &sleep night -116, &sleep
now -101, &sleep plan 157, &sleep room -149, &sleep secret 277, &sleep sex 171, &sleep thing 383, &sleep want 396,
&sleep would -167, &so all 278, &so going 130, &so good -212, &so grief -125, &so low 437, &so night -147, &so room
-167, &so see 99, &so service -162, &so time 171, &so would 111, &sorry night -174, &suicide again 483, &suicide ask
-307, &suicide attack 196, &suicide body -118, &suicide dose 284, &suicide feel 402, &suicide future 192, &suicide
going 289, &suicide good -137, &suicide height -169, &suicide home 96, &suicide if -89, &suicide letter 478, &suicide
life 294, &suicide live -349, &suicide never -394, &suicide night 275, &suicide now 210, &suicide out 301, &suicide
past 206, &suicide pills 210, &suicide plan 185, &suicide says 51, &suicide thing -115, &suicide threat 237, &suicide
time 487, &suicide water -143, &suicide would -239, &thing going -191, &thing night -75, &thing says 136, &thing see
281, &thing time -81, &thing would -178, &threat again 97, &threat ask 101, &threat hungry -289, &threat never -138,
&threat says 274, &threat service -132, &time all 145, &time going -80, &tired die -151, &tired good -92, &tired
height -183, &tired home -404, &tired hungry -181, &tired life -121, &tired live 299, &tired never 243, &tired notice
237, &tired phone -215, &tired secret 114, &tired service -276, &tired suicide -348, &tired weapon -166, &trapped
again 117, &trapped end 186, &trapped feel -168, &trapped fire 221, &trapped height -175, &trapped home -320, &trapped
intruder -231, &trapped live 195, &trapped lock -210, &trapped now 67, &trapped out -120, &trapped plan 171, &trapped
room 178, &trapped see 312, &trapped time 73, &trapped water -124, &useless all -234, &useless belittle 386, &useless
better 174, &useless end -234, &useless feel 270, &useless service -161, &useless time -300, &wake again 241, &wake
all -157, &wake future 260, &wake plan 126, &wake point 369, &wake service -138, &wake want 339, &want again 181,
&want all 245, &want body -42, &want debt 233, &want drunk -581, &want feel 130, &want flee 191, &want force 105,
&want going -359, &want grief 252, &want help -263, &want hit 431, &want home 96, &want if -323, &want let 140, &want
lock -142, &want neglect -250, &want never 349, &want night 85, &want now 30, &want out -138, &want papers -132, &want
police 249, &want report -102, &want room -176, &want says -196, &want secret -171, &want see -170, &want service
-338, &want sex 327, &want so 423, &want thing -284, &want threat 191, &want weapon -303, &want would -152, &water
affairs 121, &water again 179, &water all -156, &water ask 119, &water blood -290, &water body 213, &water end 44,
&water feel -123, &water going -121, &water gone -186, &water good -77, &water grief -177, &water home 91, &water if
210, &water intruder -231, &water let 125, &water letter -78, &water marry -117, &water money 126, &water now -241,
&water service -136, &water sleep 121, &water so 269, &water thing 153, &water threat 117, &water time 70, &water work
-109, &water would -267, &weapon fire 327, &weapon going 157, &weapon help 310, &weapon home 72, &weapon intruder 345,
&weapon now 181, &weapon out 132, &weapon phone -201, &weapon room -118, &weapon service -187, &weapon thing 230,
&weapon threat 141, &without if 101, &without notice 161, &without papers -269, &without service 404, &without so 335,
&without would 368, &work time 191, &world service -166, &world want 220, &would all -207, &would attack -97, &would
deserve 214, &would low 208, &would night 247, &would room -153, &would time 151, &you affairs 133, &you all -234,
&you ask -94, &you attack -116, &you belittle -83, &you body 215, &you cant -120, &you check -91, &you cope 61, &you
cry -104, &you cut -171, &you die -265, &you dose -127, &you elder -80, &you end 53, &you everyone -230, &you fear
128, &you feel -139, &you future 129, &you going 90, &you good -199, &you goodbye 417, &you he -353, &you help -258,
&you hit -323, &you home -283, &you if 151, &you letter 115, &you life -90, &you live -275, &you lock -295, &you marry
-125, &you near 166, &you never 131, &you night -151, &you not -139, &you notice 108, &you papers 145, &you partner
-158, &you past -146, &you phone -82, &you plan -247, &you police -137, &you push 157, &you reach 105, &you report
-96, &you room -103, &you rope -139, &you safe -234, &you says -144, &you secret -138, &you service -19, &you sex 413,
&you so -205, &you suicide -314, &you thing -137, &you time -248, &you want 137, &you water -273, &you without -95,
&you would -48, &you young -233, &young again 358, &young all 181, &young body -236, &young cope -164, &young end -77,
&young everyone -133, &young gone 229, &young good -99, &young height 114, &young hit -187, &young if -282, &young
kill -162, &young life -106, &young live -211, &young near 208, &young neglect 208, &young night 154, &young nobody
-72, &young not -200, &young now 209, &young pain 192, &young reach 202, &young says -117, &young service -251, &young
thing 309, &young time -68, &young water 73, &young would 107, -affairs 406, -again 204, -all -189, -ask -123, -attack
-473, -believe 70, -belittle -207, -blade 389, -blood 94, -breath 225, -cant 75, -check -212, -child 205, -cope 371,
-cry 209, -cut -153, -dark 163, -die -272, -done -176, -dose -180, -empty -274, -end 180, -fear -556, -feel -281,
-future 346, -going -217, -gone 234, -good -231, -grief 320, -he 88, -height -70, -help 306, -hit -509, -home -117,
-hungry 341, -jump -155, -kill -571, -let 207, -letter 106, -life 378, -live 376, -lock -209, -low -265, -me 97,
-minder -326, -neglect 195, -never -91, -notice 108, -now -74, -out 233, -pain -288, -partner -290, -past -147, -phone
-141, -pills -320, -plan -128, -point 198, -reach 19, -report -87, -room 234, -safe 251, -says -112, -secret -451,
-see 247, -self -96, -service -195, -sex -382, -sleep 187, -so 52, -suicide -575, -thing -98, -threat -274, -time 193,
-tired 422, -trapped 419, -wake 275, -want -175, -water 120, -without -349, -would -327, -you -92, 0 -308, 12 -117, 13
183, 16 -124, 1987 -138, 2 91, 2001 -354, 2010 -283, 2012 -149, 2014 -279, 3 -191, 30 -89, 4 -237, 7 -169, 9 -81, 999
-146, =affairs -254, =again -18, =all 73, =alone -100, =ask -302, =attack -26, =believe 240, =belittle 26, =better -1,
=blade 391, =blood 391, =body -68, =break 291, =breath 265, =bruise 263, =cant 131, =check 280, =child 130, =choke
438, =cope 37, =cry 141, =cut 298, =dark 81, =debt 78, =deserve 534, =die 172, =done -78, =dose 59, =drunk 167, =elder
137, =empty 387, =end -28, =everyone -174, =fear 83, =feel 181, =fire 393, =flee 202, =force 316, =future 110, =going
204, =gone 209, =good -383, =goodbye 251, =grief -155, =hate 187, =he 117, =height -80, =help 21, =hit 379, =home 213,
=hopeless 338, =hungry 68, =if 23, =intruder 140, =jump 500, =kill 40, =laugh -315, =let 70, =life 299, =live 244,
=low -240, =marry -213, =me 62, =money -173, =near 14, =neglect 153, =never 189, =night 156, =nobody 16, =not -180,
=notice 115, =now 193, =out 173, =pain 57, =papers -71, =partner 252, =past -255, =phone -225, =photo 229, =pills 292,
=plan 387, =point 263, =police 326, =pregnant 215, =push 263, =railway 87, =reach -88, =report -316, =room 223, =rope
274, =safe -309, =says 250, =secret 214, =see 187, =self 245, =service -352, =sex 569, =shame -319, =sleep 171, =sorry
-208, =suicide 444, =thing -364, =threat 194, =time -121, =tired -108, =trapped -20, =useless 138, =wake 174, =want
287, =water -82, =weapon 361, =without 412, =work -368, =world 253, =would 77, =you -276, =young -104, a -197, a bag
166, a bit -193, a bod 178, a danger -164, a ddim 347, a does 187, a dweud -391, a dwi 331, a dyn 245, a fi -151, a
gun 136, a home -115, a ja -172, a knife -130, a lot -167, a man 240, a neb 179, a new -106, a nhw -175, a note 144, a
oeddwn -229, a pain -160, a r -187, a rope 153, a way 144, about -163, about how 205, about it -201, about killing
143, about my -89, about self -212, about the -265, about this -176, abuse -247, abusi* -236, abusing -197, aby -266,
ac angen -200, ac fe -180, ac mae 84, ac roedd -104, ac yn 129, achos y -158, adael 179, adeil* 185, adopc* -335,
adopt* -167, adoption -123, adra 137, adran -153, adre -136, adref -196, advic* -124, advice -124, aeth -128, after
-105, after* -151, again -217, again since 262, again* 32, against 32, against me 210, agenc* -218, agencja -121, ago
67, agor -220, agor y -153, agres* 137, agresywny 137, alarm -370, albo -201, ale -500, alive 522, all -240, all day
-74, all my 117, all night -132, all the -297, all these -156, alla -40, alla i -40, allan -73, allan o -233, allowed
to 172, allwe* -367, allwedd -188, alone -137, alone i 179, alrea* 184, already 184, alway* 332, always 332, am -129,
am arian 155, am being 176, am byth 207, am ddim -154, am in 506, am not -265, am roi 170, am so 190, am y -225,
ambiw* 94, ambiwlans 94, ambulance 78, amdana 202, amdana i 202, amser 118, an -45, an ambulance 250, an hour 150, an
overdose 89, anadl* 171, anadlu 171, and 119, and a 101, and goes 265, and hurt 157, and i 172, and ill -155, and im
301, and it -103, and locks 170, and my 249, and need -232, and no 221, and nobody 272, and not 322, and now 218, and
said 167, and says 208, and she -152, and that 108, and the -346, and was -130, and we -279, and wont 210, angen -362,
angho* -225, angielsku -217, angry -157, ani 253, ankie* -182, annwy* -198, anobe* 95, anobeithiol 95, anodd -207,
anoth* 40, another 40, answe* -267, answer -131, answers -190, anxie* -165, anxiety -165, any 37, any more 106, anybo*
245, anybody 245, anymo* 326, anymore 326, anyth* -112, anything -112, ap -200, apart 172, aplik* -214, aplikacji
-156, app -129, appoi* -137, appointment -74, ar 61, ar ben -127, ar dan 241, ar ddydd -129, ar fy -272, ar fyw -207,
ar ol 213, ar y -152, arall 51, ardde* -220, are -306, are broken -115, are looking 210, area -173, arfer -290, arian
152, arm -209, arms 424, arolw* -117, arolwg -117, aros -251, as -213, as well 240, asian* -93, asiantaeth -93,
asiantaeth fabwysiadu -89, ask 65, ask for 125, ask me -200, asked -239, asks 140, aslee* 151, asleep 151, asleep and
157, at -185, at all -158, at me 108, at my 254, at that -118, at the 123, at work 132, ata 96, ata i 96, ateb -143,
atebi* -177, atebion -177, attac* 261, attacked 134, auto 256, autob* -134, away -134, awr -244, babi n -109, baby
436, bach 239, bachg* 394, bachgen 394, back -342, back to -172, badan* -268, bag 270, bangi* -306, banging -306, bank
92, bardz* -93, bardzo -207, bardzo ciemnym 186, barod -125, bartn* 165, bartner 165, bath 340, bawb 126, be -40, be a
-180, be alive 138, be better -121, be dead 149, be here -297, beat -297, beat me -147, beat the -130, beati* 258,
beating 158, beats 237, becau* 28, because 28, because of -213, because she -206, bed -149, bed for 184, been 301,
been on 164, befor* -179, before -179, before i 240, before the -141, beidio a -171, being 481, being alive 350, being
here 123, being made 181, belie* 192, bella* 122, bellach 122, belon* 161, belong 161, ben -55, benef* -177, benefits
-177, best 116, beth -125, beth fyddai -136, bette* -205, better -205, better off 310, beyon* 233, beyond 233, beyond
fixing 233, bez -207, beze 245, beze mnie 245, bezpiecznie -119, bezpl* -253, bezplatnie -253, bibli* -146, bija -207,
bije 443, bije mnie 118, bil -238, bilet -194, bin 324, bins -182, biore -279, birth -161, birth in -146, bit -274,
bits 177, bity 212, bity w 212, black -77, blino -292, blino ar -226, bloku 308, blood -140, blood pressure -192,
blunt -190, blwyd* -189, blwydd -189, bo 250, bob dydd 73, bob nos 136, bob tro -276, bobl -229, bod 328, bod ei 171,
bod y -203, bod yma 438, bod yn 186, bodol* 416, bodoli 416, boen 156, boen stopio 163, boje 296, boje sie 157, boli
-251, boli mnie -204, bont 372, booki* 240, bopet* 100, bopeth 100, bore 245, botto* 298, bottom 298, bottom and 151,
bough* 303, bought 303, bought a 168, bout 360, boxes -194, boy 96, boyfr* 264, boyfriend 258, braci* 215, braciszek
215, break -136, break* 399, breakdown 160, breaking 263, breat* 105, breathe -131, breathing 235, bridg* 62, bridge
62, brifo -125, brifo fy 266, brill* -63, brilliant -63, briod* 95, briodi 120, broke my 305, broke* -144, broken
-144, bron -185, bron a -217, bron i -149, brother -126, brothers 110, bruises 102, bu -325, bu farw -123, bump -229,
burie* -219, buried -219, burns 264, bus -275, busy -171, but -272, but i -96, but im 255, but my 168, but the -192,
but they -168, bws -106, bwyta 165, by 109, by a 90, by bylo 134, by myself -210, by the 84, byc 80, byd i -296, bydd
o 124, bydd y -233, bydda* 94, byddai 94, byddw* 242, bygwt* 240, bygwth 240, byl -258, byla -121, byla zimna 209,
bylam -154, byli -242, bylo -422, bylob* 92, byloby 92, byly 135, byth yn -162, byw -241, byw ar -159, byw dim 208,
byw gyda -126, byw yma -248, cadw -311, cael -163, cael digon 114, cael ei 181, cael eu -135, cael fy 177, cala 200,
cala dobe -182, cale opakowanie 165, call 85, call the 307, calle* -174, called -113, calm -235, cam -183, cam drin
-183, came -259, came to -157, can -221, can do -215, can hear 99, can you -111, cance* 219, cancer 234, canno* -249,
cannot -249, cant 156, cant cope -58, cant do 402, cant eat 97, cant live -297, cant see 62, cant stop 127, cant think
-147, car 259, cardi* -193, cardiff -193, care -160, cario 176, cario mlaen 176, carry 170, cartr* 206, cartref 206,
cartref yn 235, casau fy 167, casau r -198, case 150, cau -186, ceisi* -238, ceisiais 156, ceisiodd -284, ceisiodd fy
-166, centr* -236, centre -236, cerdd* -42, chair 261, chair* -326, chairs -204, chang* -350, change -278, changed
-239, chce 316, chce juz -217, chce mi 58, chce sie 306, chce tu -336, chce zakonczyc -156, chce zeby 197, chce
zniknac 215, chce zyc -431, chces* -110, chcesz -110, chcia* -481, chcialbym -193, check -142, chest -150, chi -184,
chi n 200, child -277, children 48, chlop* 669, chlopak 119, chlopak mnie 167, chlopaka 180, chodz* -109, chodzi za
180, choic* -165, chris* -130, christmas -113, chwae* 106, chwaer 106, chwaer yn 128, chwar* -294, chwarae -279,
chwil* 187, chyba 498, ci -314, ciagle sie -182, cieci* 196, ciemn* -275, ciemnosci -168, ciemnym 186, ciemnym miejscu
186, cierp* -182, cinio -281, cladd* -178, claim -311, class -105, cloi 300, cloi ni 210, close* -314, closed -305,
club -110, clubs -241, clwb -132, clywe* 130, clywed 130, cnt 237, co 162, co o -139, co pomaga 172, co robi 167, co
robic 137, co zyc 167, coat -204, codi -108, codzi* 85, codziennie 85, cogin* -198, coginio -198, colla* -86, collais
-226, collapsed 140, colle* -200, colli -80, colli fy -303, collo* -140, come 137, come back 141, comes 104, comin*
118, coming 118, coming back 177, compl* -122, completely 198, contr* -265, control -100, controls -127, cope 113,
cope with -232, copin* 203, coping 203, coraz 208, corka -177, corke 135, could -374, could be -233, could have -197,
could not -108, could* -383, couldnt -383, counc* -303, council -142, court -151, cried -271, crio 314, crio wrth
-155, croes* -254, croesi -222, cross* -247, crossing -112, cry at -188, cryin* 176, crying 176, cuddi* 116, cuddio
116, curon 200, cut -234, cut my -113, cut myself -133, cuts -114, cutti* 348, cutting 286, cwest* -143, cwestiwn
-127, cyfan -89, cyfri* -138, cymer* -146, cymryd fy -78, cyn -413, cyn y -138, cynll* 228, cynllunio 228, cynta*
-277, cyntaf -277, cysgu -222, cysgu yn -248, cytun* -212, cytuno -212, czarn* 241, czas -90, czeka* -417, czekac
-311, czekania -142, czuje 315, czuje sie 160, czy -392, czy zyje 328, czyns* -128, czyta 329, da -303, dable* 223,
dabledi 223, dad 404, dad does 158, dad yn 226, dads 127, daeth -41, daeth yr -169, daje 106, dal -370, dalej -243,
dalu -121, damp -433, dange* -154, danger -148, danger to -164, dango* -153, dangos -153, dark 206, dark place 324,
darllen 174, date 212, date of -165, daugh* -112, daughters -197, day -1, day and 336, day of 335, dda -208, ddang*
166, ddangos 166, ddefn* -143, ddefnyddiol -110, ddigo* -113, ddigon -113, ddim diodde 175, ddim dod -264, ddim eisiau
-176, ddim mwy 312, ddim ofn -398, ddim rheswm -239, ddim yn 60, ddiog* -206, ddiogel -206, ddiwe* 300, ddiwedd 303,
ddiwedd y 303, ddrwg -114, ddrwg gen -98, ddwyl* 202, ddwylo 202, ddwyw* 193, ddwywaith 193, ddydd -109, ddydd neu
-86, ddyle* -185, ddywe* -162, de -177, dead 71, deal 185, deal with 185, death -248, death of -136, decid* -217,
deffr* 239, deffro 239, deiml* -152, deimlo -152, delete -159, delik* -200, deliv* -196, denti* -157, dentist -157,
depre* -285, depression -76, desk -135, desperate for -148, deszc* -164, di 252, di cael 248, did -359, did not -237,
die 497, die i -217, died -119, difla* 100, diflannu 109, digon 93, digon o -91, digwy* -166, digwydd -166, dim -48,
dim byd -278, dim ond 206, dim ots -197, diolc* -226, diolch -226, dla mnie 215, dluze* 235, dluzej 235, dnia 152, do
-59, do domu 249, do it 397, do kogo 132, do lekarza 229, do malzenstwa 181, do not -281, do szalu -142, do you -121,
dobe -182, dobrz* -141, dobrze -141, docto* -90, doctor -54, dod 64, dod a -127, dod i 372, dod o -182, does -15, does
arna -170, does dim 268, does gen 207, does neb -229, does not -203, doesn* -85, doesnt -85, doesnt let -160, dog 160,
dog and 155, dogs -291, domes* -286, domestic -207, domestic abuse -84, domestic violence -131, domestig -139, domin*
-328, domu 463, domu opieki 214, done 158, done with 155, dont 72, dont belong 161, dont care -117, dont feel -274,
dont know 172, dont think -170, dont wanna 178, dont want -53, door are 240, dopro* -259, doprowadza -131, doprowadza
mnie -131, dorri -184, dosc -39, dosc zycia -189, dosta* -171, doswi* 95, dosyc 224, dotyk* 233, dotyka 234, down the
138, dress* -160, drin -334, drin domestig -109, drinking -200, drive* -179, driving me -128, drop -330, dros 423,
dros fy 461, drowning and 196, drugi* -154, drugim -154, drums -211, drums all -211, drunk 209, druzy* -179, drws
-137, drws nesa 96, drws yn -163, drzew* -139, drzwi 358, due 206, duzo 210, dw 176, dw i 176, dwa 219, dwa razy 219,
dweud 85, dwi 466, dwi am 325, dwi angen 359, dwi ar 678, dwi ddim 108, dwi erioed -166, dwi jyst 199, dwi mewn 380,
dwi mor 196, dwi n 179, dwi ofn 356, dwi wedi 466, dwie -284, dwim 309, dydd -93, dydd a 160, dyddi* 130, dydw -95,
dydw i -95, dydy -95, dydy r -136, dying -457, dyma r 149, dyn 540, dyn yn 227, dyner -184, dzgni* 205, dzgnie 205,
dzial* -151, dziec* 95, dzieci -209, dzieciach 345, dziecko -101, dziecmi -119, dziek* -317, dzieki -284, dziekuje
-118, dzien -92, dzies* -146, dziew* 315, dzisi* 148, dzisiaj 184, dzwon* -179, dzwonic -272, e 36, each -147, early
-356, easie* 202, easy -198, edge -144, edge of -148, edrych 99, ef -162, ei 17, ei fod -122, ei frifo -116, ei gadw
-234, ei lystad 167, ei wneud -165, eich -244, eight -121, ein cloi 160, eisia* -265, eisiau -265, eisiau byw -284,
eisiau lladd 99, eisiau rhoi 268, eluse* -245, elusen -245, embar* -197, end 54, end it 517, end my -243, end of -146,
end this -162, engin* 126, engine 205, enoug* -177, enough -177, er -129, er mwyn -162, erbyn 208, erioe* -431, erioed
-431, erioed wedi -431, ers -124, eto -169, eu -144, even 349, eveni* -116, evenings -202, ever -157, every 60, every
day 95, every single 233, every time 172, every* 425, everyone -101, everyones 313, everything 181, everything i 133,
everything is 153, everywhere 270, ewyll* 199, ewyllys 199, ewyth* -167, ewythr -167, ex 68, exist 398, exist* 205,
existing 205, explained -121, extra -197, fabwy* -89, fabwysiadu -89, face 105, facet 262, fajer* -158, fajerwerkow
-158, falli* 146, falling 146, falling apart 172, famil* 104, family 139, far -153, farw 407, fault -138, fe 184, fed
-184, fed up -168, feddyliau 170, feed 171, feel 260, feel like 362, feel safe 117, feel so 118, feel suicidal 141,
feel trapped -170, feeli* 210, feeling 178, feeling suicidal 178, feels 147, feels like 196, feet -89, fel -193, fel
hyn 190, fel y -138, felly -370, felly dwi -332, felt -355, felt like -170, felt safe -113, ffarw* 237, ffarwel 257,
ffarwel a 167, ffein* 334, ffon -201, ffonio -356, ffoniwch 384, ffoniwch yr 268, fford* 78, ffordd 78, ffrind wedi
167, ffurf* -190, ffurflen -119, fi 533, fi fy -253, fight -156, fill -202, find 268, finds -190, fine -369, finis*
102, finish 203, finish it 148, finished -100, finished me -132, fire 110, first -449, fit -209, five -135, fix -215,
fix the -194, fixed -164, fixin* 233, fixing 233, flaen 351, flaen y 241, flat 213, flin -107, flinc* 409, flyny*
-127, flynyddoedd -127, fo 512, fod -150, fod wedi 104, following 220, following me 220, follows -139, follows me
-139, food 121, footb* -219, football -219, for -193, for a -223, for an 211, for hours 288, for me 282, for my -110,
for the -460, for when 208, for years -195, for you -136, force* -133, forced -169, forgo* -161, forgot -128, forgot
my -128, form -338, forms -222, formu* -161, formularz -150, fory 236, foste* 231, foster 231, four -117, free -282,
frida* -172, friday -170, friday im -276, frien* 48, friend wants 158, friends 111, frigh* 371, frightened 205,
frightened of 152, frightened the -149, from 171, from my -114, from the 209, front door -155, front of 194, full -89,
funda* -173, futur* 344, future 344, fy 61, fy chwaer 106, fy ewythr -167, fy hun 111, fy lladd -122, fy llystad 118,
fy mab 67, fy mam -242, fy merch 81, fy mhen -100, fy mrawd -42, fy mudd -177, fy mywyd 178, fy ngadael 212, fy
nghariad 134, fy nghartref 141, fy ngharu 404, fy nghefnder -107, fy nghloi 159, fy nghymydog 130, fy nghyn 209, fy
ngorfodi 125, fy ngwr 105, fy ngwraig 95, fy ngyrru -104, fy nhabledi -270, fy nharo -192, fy nhraed -237, fy nhreisio
322, fy nhrywanu 334, fy nilyn 139, fydd -85, fyddw* -166, fyddwn -158, fynd 145, fyny -115, fyw 274, ga 273, ga i
273, gadai* 194, gadair 194, gadw -408, gael -59, gallu 260, gan 46, gan ei 144, gandd* 246, ganddo 270, gang 316,
garde* -143, gared* -103, garedig -103, gartr* -137, gas -145, gave -353, gave me -211, gay 245, gdy -303, gdyby* 507,
gdybym 507, gdzie 202, geiri* -116, geiriau -116, gen 151, gen i 151, gentl* -186, gentle -170, get -168, get in 251,
get out -258, gets 531, getti* 80, getting 80, gilyd* -158, gilydd -158, give 123, give up 155, given -339, given up
-172, glad -236, glodz* 452, glowa -307, glowa mi -183, glowe -233, glowi* 99, glowie 99, go back -131, go boje 202,
go on -178, go with 174, gobai* 261, gobaith 261, godzi* 140, godzine 246, goes 224, gofal* 103, gofalwr 253, gofalwr
yn 213, gofyn 74, gofyn* -229, going to 185, golau 324, gonna 158, good -209, goodb* 74, gore 270, gorff* -62, got
343, got a 156, got no 195, gp -116, grabb* -107, grabbed -116, grandad 122, grandson 157, great -233, group -216,
grozi 196, grozi ze 147, grozi zwolnieniem 177, grozi* 343, grozil 343, grozil ze 308, grupa -163, guddi* 169, guddio
169, gun 136, gwasa* -97, gwbl -105, gweiddi ar -215, gweit* -203, gweithio -282, gweld -178, gweld fy 110, gweld y
-285, gwell -263, gwell peidio -168, gwely 301, gwneu* 256, gwneud 256, gwybo* -129, gwybod -129, gwyllt -209, gyd
114, gyda 104, gyda r -454, gydai -163, gylle* 102, gyllell 102, gymor* -91, gymorth -91, gynllun 213, gynno 130,
gynno fo 130, had -411, had a -199, had the 157, had to -144, haf -327, hair -120, halas -188, halas* -393, halasu
-274, hall -328, hand -141, hand and -293, hands 59, hanged -220, hanging myself 259, happe* 103, happi* -101, happy
-85, hapus -205, hapus yn -189, hapusach 134, hard -111, hard on -222, hard to 102, harm -109, harmi* 84, harming 84,
has 85, has been -146, has ever -191, has gone 155, has never -175, has rung 209, has stopped 252, hate 209, have
-111, have a -81, have been -50, have never -135, have nobody 206, have sex 113, have to 266, havin* 211, having 211,
having a 213, hawdd -243, he 427, he checks 183, he doesnt 179, he follows -139, he grabbed -153, he hit -143, he is
237, he knows 205, he makes 104, he never -300, he threw 194, he was 286, head -242, head at -173, healt* -137, health
-137, hear 94, heard -213, heart 180, heat -115, heb -264, heb y -224, hebdd* 281, hebddo 189, hed 172, heddl* 142,
heddlu 142, held -76, hell 177, help -242, help me -150, help with -169, helpe* -269, helped -269, helped me -198,
helps -236, hen -197, heno 99, her 218, herba* 203, herbata 203, herbata byla 209, here -197, here for -201, here in
181, here is 151, here when -150, herse* 184, herself 184, hes 658, hes got 213, hi 100, hi n -184, high -111, him
364, himse* 104, himself 104, himself and 118, himself in -161, his arm -191, his hands 110, his head -173, hit -284,
hit a -235, hit by -82, hit me 223, hit the -269, hitio 126, hits 180, hits me 149, hitti* 186, hitting 186, hitting
me 159, hoffi -183, hoffw* -225, hoffwn -225, hoffwn i -123, holid* -146, home 129, home with -295, honestly 152,
hospi* -166, hospital -105, hoste* 173, hostel 173, hour 39, hours -90, house 32, how 150, how i 177, how many 248,
how much 131, how to -366, hun 104, hun yn -390, hunanladdiad -139, hunanladdol 198, hungr* -155, hungry -155, hurt
-42, hurt myself 187, hurti* 136, hurting 106, hurts 187, hurts me 196, husband 40, husband is 128, husbands -129,
husta* -263, hwn -143, hwnnw -110, hwyr -298, hyd i -182, hyn 430, hyn a -144, hyn ddim 298, hynny -388, hynny i -182,
hynny n -96, i 57, i a 213, i am 326, i ask 183, i bawb 137, i boje 242, i bought 303, i briodi 120, i bron -131, i
can 76, i cannot -135, i could 133, i couldnt -343, i cried -115, i cut -296, i czekam 300, i dalu -121, i did -210, i
do -158, i dont -126, i dzieki -208, i eisiau 384, i erioed -244, i farw 429, i feddyliau 170, i feel 446, i felt
-305, i fynd 331, i fyny -115, i gave -150, i got -165, i grozi 201, i gyd 114, i gynllun 213, i had -245, i have 193,
i hurt 110, i i 266, i jumped -104, i just 245, i keep 398, i ladd 315, i left -153, i lie 173, i live -102, i love
140, i ma -272, i mean -133, i mewn 199, i mi -117, i might 138, i miss -190, i n -12, i neb 181, i need -130, i never
-210, i ni -221, i nie 614, i nikt 79, i os -155, i rang -231, i said -287, i self 248, i should 123, i siarad -109, i
sie 202, i sleep -77, i smierci -175, i still -209, i szybko -217, i take -211, i think 261, i took 205, i type 201, i
want 138, i wanted 104, i was 110, i wedi 228, i went -215, i wont 178, i would -307, i ychwanegu -179, i yn 231, i
zamyka 170, iawn -264, ice -290, id 51, id be 110, id like -164, iddo 258, idzie 487, ie -324, if 289, if he 191, if i
363, if they 139, if you 153, ifanc -174, ill -237, ill be -227, im 577, im angry -183, im at 380, im being 403, im
completely 168, im dead -268, im done 155, im dying -217, im falling 176, im frightened 176, im gay 245, im going 99,
im having 153, im mad -159, im not 251, im on 197, im really 176, im scared 369, im so 233, im tired 203, imie 261,
impro* -190, improve -190, in -155, in a 168, in an -160, in at 270, in case 217, in front 204, in law 178, in may
-117, in me 115, in my 540, in ten -153, in that -190, in the 167, in this 123, in winter -125, inacz* 204, inaczej
204, inny -164, innym 237, insid* 209, inside 209, inter* -165, into 205, into a 150, into the 149, is -25, is a -58,
is abusing -197, is always 123, is bad -173, is being 340, is fine -74, is no 92, is on 450, is right -212, is the
406, is there -209, is too -123, is what -144, isc 193, isc dalej -193, isel 126, isel iawn 262, iseld* -280, iselder
-280, isio 339, isio byw 165, isnt 226, istni* 473, istniec 205, it -54, it gets 135, it is -237, it now -140, it stop
192, it to 335, it up -174, it was -215, it wasnt 141, it would 237, its 229, its a -177, ive 622, ive been 409, ive
cut 510, ive got 286, ive had 326, ive made 248, ive never -251, ive started 223, ive written 289, ja 163, jak 169,
jak jest -98, jako -230, je -91, jedno -124, jedyn* 408, jedyne 408, jedze* 264, jedzenie 178, jej 137, jem 295, jesc
-304, jesli -271, jest -29, jest dla 255, jest na 206, jeste* 290, jestem 428, jestem bezpieczna -393, jestem w 182,
jestem zly -265, jestes -281, jeszc* -213, jeszcze -213, jeszcze raz -140, join -345, jumpe* -299, jumped -299, jumpi*
377, jumpin 262, jumpin off 262, just 423, juz 349, juz nie 323, jyst 415, jyst isio 127, karet* 401, karma -132,
karma nirvana -132, kaza 176, kaza mi 176, kazde* 340, kazdego 169, kazdej 175, keep -154, keep it -106, keep my -102,
keep that -235, keep what -161, keeps 16, keeps me -121, kept -185, kept me -118, key -228, keys -131, kids 243, kids
were -148, kids would 180, kiedy 298, kiedy* -143, kiedys -143, kill 280, kill herself 161, kill me 317, kill myself
256, kille* -202, killed -137, killing -110, killing me -146, kim jestes -167, kitch* 218, kitchen 218, klub -297,
klucz -203, klucz* -257, kms 514, knife -121, know 163, know its 181, know what 102, know where 233, knows 112, kocha*
476, kogo 331, kolan* -147, kolano -129, kolejka -154, kolez* -100, kontr* -158, krzes* 142, krzyc* -350, krzycza
-129, krzyczal -341, krzyczy 218, krzyw* 252, krzywde 428, ktore -152, ktory* 198, kupil* 501, kupilem 573, lad -130,
ladd -40, last 167, last month -108, last night 140, last time 263, last week 171, last year -126, lat -293, lat temu
-191, late -258, later -150, latwe -108, latwe slowa -108, latwo -130, law 211, lawr 298, lazie* 255, lazience 255,
lead -245, learn* -226, leave -368, leave* 247, leaves 247, leavi* -115, leaving -115, left 349, leg -192, legs -113,
lekar* -284, lekarz -329, leki 188, let -279, let me -68, lette* 172, letter 327, letter came 287, letters -225,
libra* -142, library -142, liczb* -130, lie 350, life 128, life and -179, life is -97, lift 164, lights -308, like
119, like a 169, like im 128, like this 86, like to -195, line 108, list 216, liste* -287, listen -130, listens -192,
listens and -196, listens to -181, littl* 210, little 210, little girl 125, live -420, live and -151, live for 194,
live in -165, lives 186, lives with -135, lladd -112, lladd ei 146, lle 411, lle tywyll 129, llewy* 276, llosg* 165,
llun -145, llwgu -230, llyfr* -121, llyfrgell -121, llyne* -221, llynedd -221, llyst* 118, llystad 118, llyth* -73,
llythrennau -227, loads 257, loads of 257, locked 63, locks 292, locks us 258, log -167, logo -350, longe* 115, longer
115, looki* 371, looking 371, looking at 177, losin* 159, losing 159, losing my 134, lost -202, lost my -181, lost the
153, lot -114, love 320, lovel* -137, lovely -137, loves -99, loves it -171, loves the -158, lub -301, ludzi* -182,
ludzie -182, lunch -114, lysta* 167, lystad 167, lythy* -252, ma 262, ma sensu -125, mab yn -113, mabwy* -106,
mabwysiadu -106, mache* 283, machete 283, mad -377, made 52, made it -132, made to 163, mae 295, mae angen -333, mae
dad 372, mae dyn 124, mae fy 193, mae gen 230, mae hynny -151, mae mam 230, mae n -31, mae o 517, mae r -367, mae
rhywun 294, maen 324, maen nhw 324, make it 241, makes -88, malo -178, mam 447, mam dosc -95, mam juz 250, mam mysli
-186, mam po -129, mama -201, mama ma -192, mame 324, mamy 104, man i 215, manag* -160, many 239, marca -134, marri*
136, marry 316, marw -136, marw eisiau -387, marw o -150, mate 134, matte* 55, matter 170, mawr -182, mawrt* -148,
mawrth -148, may -148, maz 282, maz mnie 149, maz nie -180, me 342, me a -247, me again -268, me all -162, me and 377,
me at -174, me back -120, me by 203, me down 172, me for 326, me going -155, me have -157, me how -211, me i -132, me
if 40, me in 439, me off -135, me on -249, me through -122, me to -121, me up -45, me want -88, me when 265, me with
156, meals -190, mean -158, meddw* 118, meddwl 167, meddwl am -172, medic* -193, medication -193, meeti* -199, meeting
-176, membe* 161, men 136, merch 169, mess 115, methu cysgu -148, mewn lle 129, mewn perygl -141, mewn yn 205, mhen
-95, mhen yn 201, mi 152, mi juz 299, mi nie -248, mi peka -229, mi usta 194, mi w 224, mi zycie -140, miejs* 111,
miejsc -145, miejscu 186, miesz* -231, mieszkac -143, mieszkam 141, mieszkania -262, mieszkaniu 94, might 199, might
as 240, mind 400, miss -230, miss my -185, mlaen 353, mlaen i 210, mlyne* -200, mlynedd -200, mna 427, mnie 434, mnie
bije 278, mnie bil -149, mnie krzywdzi 200, mnie nie 245, mnie od 197, mnie przy 153, mnie zabijaja -153, mod 312, mod
i 312, moich -382, moim 308, moj 56, moj maz -201, moja corke 135, moje 174, moje dzieci -182, mojeg* 144, mojego 144,
month -77, mor 264, mor unig 188, more -320, morni* -339, morning -182, mornings -171, mosci* 226, moscie 226, most
-82, mothe* -244, mother -138, mother in 180, moved -244, moved to -129, mowi 247, mowi ze 324, mowic -156, moyn 131,
mozes* -206, mozesz -206, mozna -139, mrawd -35, mrawd bach 145, mrawd wedi -177, much -77, much longer 224, mudd
-177, mudd dal -177, mum 200, mum has -274, mum is 138, mums 227, murde* -170, murder -109, music -255, musze 280, mwy
159, mwy o -236, mwyac* 192, mwyach 192, mwyn -129, my anxiety -154, my arms 334, my baby 235, my bank 108, my best
177, my blood -293, my boyfriend 201, my brothers 112, my carer -122, my dad 116, my daughter -74, my dog 199, my ex
184, my face 148, my father -133, my first -181, my foster 138, my friends 124, my grandson 157, my hand -314, my
house 169, my husband 234, my last -129, my leg -118, my legs -162, my medication -193, my mind 121, my money 129, my
mother -143, my mums 137, my nan -142, my neighbour -219, my new -292, my own 131, my partner 108, my phone 176, my
self 450, my sister 81, my son -449, my tablets -184, mynd 173, mynd adref -259, mynd yn 193, mysel* 201, myself 201,
myself shaving -194, myslalam -197, myslalem 164, mysle 222, mysle o 179, mysli samobojczych -167, mywyd 178, mywyd i
181, n 67, n anodd -181, n arfer -290, n barod -145, n byw -92, n cael 109, n casau 73, n clywed 166, n crio 66, n
cuddio 116, n cymryd -216, n cysgu -123, n cytuno -212, n ddiogel -142, n ddrwg -114, n dod 132, n dweud 209, n edrych
-159, n ei 303, n flin -166, n fy 493, n gofyn 177, n gweiddi 167, n gweithio -284, n gweld -135, n gwybod 192, n
hunanladdol 340, n hwyr -279, n i 134, n iawn -363, n isel 259, n lladd -126, n llwgu -205, n marw -303, n meddwl 189,
n mynd 233, n ofni -254, n ol -118, n rhaid -202, n rhy 126, n saff -210, n sownd -226, n taro 168, n teimlo 121, n
well -121, na -239, na moscie 226, na przyklad -74, na smierc 187, na stole 179, na zawsze 348, nabod 146, nad 274,
nad dziecmi 168, nadol* -225, nadolig -225, nadzi* 174, nadzieje 231, nagie 173, nagie zdjecia 173, nam -479, nami
-191, nan says -227, napis* 209, napra* -471, naprawia -238, naprawic -149, naprz* 175, nas 190, nasto* -247, nasze*
420, naucz* -114, nawr -368, near -141, nearl* -133, nearly -133, nearly finished -132, neb 18, neb yn -55, need -272,
need a -180, need to -144, neede* -201, needed -201, needl* 98, needle 103, needs -186, neidio 157, neigh* -182,
neighbour -241, neighbour plays -174, neith* 360, neithiwr 420, nes at -282, nes mod 163, nesa 127, nesaf -202, neu
-298, neu nos -86, never -422, new -459, newid -304, newyd* -465, newydd -465, next 198, next door 250, ngada* 212,
ngadael 212, nghad* -184, nghar* 524, nghariad 134, nghariad yn 143, nghartref 141, ngharu 404, nghef* -316, nghefnder
-107, nghlo* 159, nghloi 159, nghym* 109, nghymydog 130, nghyn 209, nghyn bartner 165, nghyn yn 152, ngorf* 125,
ngorfodi 125, ngorfodi i 125, ngwel* 179, ngwely 179, ngwr 182, ngwra* 95, ngwraig 95, ngyrr* -104, ngyrru -104,
nhabl* -270, nhabledi -270, nharo -192, nhrae* -237, nhraed -237, nhrei* 322, nhreisio 322, nhryw* 334, nhrywanu 334,
nhs -224, nhw -143, nhw fi 123, nhw n 123, ni -330, ni n -312, nic 83, nic do -272, nic nie -68, nid -176, nie -46,
nie bije -225, nie boje -377, nie chce -311, nie czuje 241, nie daje 138, nie grozi -200, nie istniec 205, nie jem
254, nie jest 320, nie jestem -419, nie krzywdzi -242, nie ma -347, nie mam 60, nie odbiera -262, nie oddycha 138, nie
pomaga 149, nie spie 254, nie szukajcie 165, nie tym -110, nie uderzyl -137, nie widze 192, nie zauwazyl -184, nie
zostalo 170, niebe* -183, niedz* 256, niedziele 215, niej 189, niena* 246, nienawidze 313, nigdy -462, nigdy nie -416,
nigdy nikt -159, night 79, night and -176, night* -145, nights -66, nikt -83, nikt mnie 135, nikt nie -63, nilyn 139,
nim 154, ninet* -263, ninety -261, nirva* -132, nirvana -132, no -48, no i -200, no more 267, no one 199, no point
-142, no way 122, nobod* 88, nobody 116, nobody came -156, nobody can 181, nobody ever 154, nobody is -337, nobody
told -256, nobody will -182, nobody would 299, noc 104, nocy 106, nodyn 173, noge -245, none -220, none of -100, nos
152, not -404, not being -234, not come 169, not coping 282, not exist 127, not going -282, not have -126, not know
-114, not much -191, not ok 222, not safe 344, not say -151, not suicidal -154, not sure -111, not want -157, note
192, nothi* 167, nothing 88, nothing left 128, nothing really 170, nothing works 186, now -340, now and -138, nowa
-112, nowy -227, nozem 188, numbe* -209, number -209, nurse -126, nyrs -114, o -259, o dabledi 223, o flaen 351, o fyw
318, o gwbl -222, o mnie -269, o n 533, o przemocy -206, o r -411, o samobojstwie 141, o tym 75, obiad -114, obiad*
-212, obok 203, obudz* 114, obudzilam 261, od -297, od nowa -112, odbie* -295, odbiera -275, oddi 133, oddyc* 303,
oddycha 138, oddychac 172, odesz* 281, odpow* -390, odpowiedz -233, odpowiedzi -284, oedd -355, oeddw* -337, oeddwn
-337, oeddwn i -337, of a 142, of all -241, of being 220, of her 192, of jumpin 262, of life 242, of living -231, of
me 229, of pills 309, of the -72, of this 319, of what 160, off -113, off the 245, offic* -168, officer -162, ofn 82,
ofn arna 136, ofn mynd -161, ofni -277, ofnus 109, ogole 172, ojcie* -67, ojciec -67, ojczy* 246, ojczym 246, ok 98,
okale* 170, okaleczam 199, ol -47, ol i 284, ol y -233, ola 146, olaf -164, old 138, on -34, on a -222, on and 106, on
at -169, on fire 185, on his 293, on hold -230, on life 214, on like 107, on me -68, on mnie 295, on the -317, on
their 168, ond -252, ond dwi -247, ond mae -101, one 129, one of 97, only 630, only thing 376, opako* 168, opakowanie
168, opakowanie tabletek 168, open -194, opera* -276, operation -100, opiek* 102, opieki 154, opiekunka 172, opiekunka
jest -258, opini* -168, or -265, orddo* 206, orddos 206, orffe* 146, orffen 245, os -89, osiem* -224, ots -197, ots
gen -197, otwar* -148, otwor* -245, our -291, our son -119, out -220, out and -176, out of -70, out to -140, outsi*
-142, outside -142, over my 227, over the -90, overd* 279, overdose 142, own 129, own since 155, pa -166, paczk* 170,
paczki 170, paid 252, pain -234, pain in -239, pain to 160, pali 184, pali sie 184, pan -229, pan dwi -183, pan mae
221, panic* 346, panicznie 361, paper -350, papie* 229, parc -173, parcio yn 217, park -147, parki* -206, parking
-110, parko* -173, partner works -206, passe* -69, passed -69, past 107, paszp* 205, path -178, patie* -248, patrz*
-211, patrze na -163, patrzylem -199, patrzylem na -199, peace 238, peidi* 89, peka -229, penna* 142, pennau 142,
penny 205, pensi* -190, pension -157, peopl* -168, people -168, permi* 200, permission 213, perso* -182, person -145,
perth* 242, peryg* -141, perygl -141, petaw* 139, petawn 139, petawn i 139, peth -101, petha* 84, pethau 84, petro*
170, petrol 170, phone -245, pictu* 272, pictures 201, piekn* -267, pieknie -171, piele* -253, pielegniarka -166,
pieni* 198, pieniedzy 170, pierw* -346, pies -222, pijan* 251, pillo* 266, pillow 266, pills 377, place 141, placz*
231, placze 394, plaka* -302, plakalam -230, plan 95, plann* 156, planning 163, plant -59, planu* 238, planuje 238,
play -329, plays -174, pleas* 151, please 151, please call 252, please help 191, plent* -139, plentyn -139, plis 503,
po -110, po angielsku -217, po prostu 156, po schodach 374, pobil -207, pobl -168, pobra* -236, pobrali -223, pocia*
136, pociag -201, pocialem 233, pocze* -98, poczekalni -98, poczu* -95, pod 397, pod pociag 184, podlo* -138, poen
-127, poeni -138, poeni am -176, pogrz* 371, pogrzeb 371, point 255, pojec* -171, pokoj* 167, pokoju 167, polic* 188,
police 71, policja -295, policje 416, polkn* 165, polknelam 165, polknelam cale 165, pomag* -58, pomoc -276, pomoc*
143, pomocy 149, pomog* -199, poor -94, popet* 82, popeth 82, popeth yn -103, porza* -101, porzadku -101, poste* -144,
poszl* -211, poszlam -195, potrzebuje 132, pound* 144, pounds 144, powie* 353, powiedzial 145, powiedzial ze 145,
powiedziala 191, powiedziala ze 191, powinnam 269, pozwolenie 197, prace -270, pracy 50, prawi* -96, prawie -96,
prawie codziennie 239, press -52, price* -164, print -229, priod* -144, probowal -184, probowal sie -333, progr* -229,
prost* 156, prostu 156, prostu jestem -164, prosze o -253, prynu 284, przec* -277, przechowujemy -92, przed* 290,
przedawkowala 336, przej* -175, przejscie -175, przem* -128, przemocowym zwiazku 176, przemocy -192, przemocy w 214,
przep* -243, przepraszam -114, przesladuje 352, przestal 195, przez -82, przez to 270, przy dzieciach 345, przyc*
-161, przyd* -177, przyj* -380, przyjaciolka -147, przyjechala -172, przyk* -196, przyklad -74, przys* -62, przyszedl
89, przyt* 172, psych* -119, punch* 197, put -119, put me -126, pwynt -89, pwysw* -149, pwyswch -149, pytal* -259,
pytali -259, pytan* -318, pytania -122, pytanie -191, quest* -247, question -144, questions -181, queue -111, quick
-212, r -388, r amser 182, r ap -200, r arolwg -100, r bachgen 325, r boen 156, r bos 197, r ci -273, r drws -224, r
ffurflen -112, r gadair 194, r gofalwr 213, r grisiau -152, r hyn -103, r maes 216, r parc -144, r plant 234, r rhent
-178, r swn -285, r tabledi 205, r tim -137, r tro 207, r un -107, r unig 251, r wal -181, r ysgol 269, rachu* -137,
rady -122, rail -191, railw* 158, railway 158, rang -310, rang me -106, rano 91, raped 435, rather not 55, raz -121,
razy 79, read -193, reads 104, ready 158, ready to 158, reall* 284, really 284, reaso* 117, rece 178, recei* 246,
receipts 246, recep* -186, recyc* -314, refug* -205, refuge -205, rehab* -138, reka 232, reke -125, rekor* -140,
repea* -257, rhaff 163, rhag 164, rhago* 115, rhaid -138, rhent -230, rheol* -161, rheswm i -225, rhoi 416, rhoi r
130, rhy 72, rhywun i -126, rhywun wedi -312, rhywun yn 454, right now 363, ring -131, ringi* -78, ringing -78, road
405, roadw* -275, roadworks -275, robi 442, roedd -474, roedd fy -324, roedd hi -131, roedd y -273, roedd* -354,
roeddwn -306, roeddwn i -310, roi 234, roku -289, room -7, room and 170, rope 104, round -153, rower -161, rozmo*
-206, rozpa* -162, run 283, rung 209, rwy 132, rwy n 132, rydw 172, rydw i 172, rydyc* -129, rydych -129, rydym -147,
rydym yn -71, rzecz* 156, rzeke -142, rzuca 192, rzuci* -227, sa -193, safe 152, safe in 276, sai 336, sai n 325, said
-155, samar* -109, samob* -75, samobojcze 163, samobojczych -232, samobojstwie 116, sasia* -112, sasiad -182, sasiadka
291, sasie* 143, sasiedzi 143, sat 453, sat in 279, saved -98, saw -144, say -267, say it 154, says 110, says hell 86,
says she 124, says shes -227, scare* -139, scared -96, scared ill 174, scared of -215, scared to 88, schodach 374,
schody -265, schoo* -75, school -75, schro* 198, scrat* 289, scratched 312, screa* 270, scream 230, secon* -143,
second -143, see -10, see a 286, see the -347, sefyl* 203, sefyll 203, self 467, self harming 227, send 66, sensu
-190, sensu w -183, sent 130, servi* -28, service -20, sex 113, sexua* 259, sexually 259, sgen 194, shavi* -194,
shaving -194, she -196, she has 225, she is -245, shed -313, shell 165, shes 183, shes ready -227, shoes 193, shop
103, short -136, shot -140, shoul* -218, should -218, should be -154, shout -116, shout* 32, show 175, showe* 87,
shower 229, siara* -174, siarad -128, siarad a -126, sick -27, sick of -135, side 488, side of 271, sie 22, sie
ciemnosci -168, sie co -209, sie fajerwerkow -158, sie go 153, sie na -90, sie nie 77, sie rano 247, sie spoznie -206,
sie w -215, sie wscieka 171, sie z -158, sie zabic 95, sie ze 122, siebi* 192, siebie 192, siedz* 289, sily 176, since
157, since the 94, singl* 233, single 233, single day 135, sinia* 337, siniakami 261, siost* 421, siostra 290, siste*
-96, sister is 134, sit -220, sit in 183, siwr -130, six -255, skale* -160, skaleczylam -122, skaleczylam sie -122,
skip -169, skocz* 503, skonc* -97, slapp* 169, slapped 169, sleep -122, sleep better -193, slow -253, slowa -122,
slubu 160, sluch* -160, slysze 162, smash* 298, smashing 341, smiec* -383, smiechu -294, smieci -125, smierc 420,
smierci -109, so -123, so alone 173, so hard 176, so i -163, so much 110, so the -192, soba 291, soba skonczyc 169,
sobie 415, sobie krzywde 199, sobie z -198, sobie zycia -172, some 110, some days 153, someb* 121, somebody 121,
someo* 236, someone 101, someone in 135, someone is 193, someone to -91, someones 216, someones following 216, somet*
252, sometimes 222, sometimes i 163, son -407, son am 164, sorry i -109, sownd -289, spac -187, space -177, space*
-209, specjalnie 282, spie 323, spie nie 254, spoko* -387, spot -130, spotk* -364, spozn* -372, spoznie -206, spraw*
-202, sprawa -175, sprawa zycia -175, sprawdza 243, sprawie -150, srodk* 310, srodku 310, stab 141, stab me 141, staff
113, stair* -92, stairs -126, stand* 208, standing 208, standing on 208, stani* -163, start -196, start* 407, started
407, stay 203, stay alive 208, stelc* 176, stelcio 176, still -175, stoi 371, stoje 830, stoje na 474, stood 244, stop
-95, stopi* -308, stopio -60, stopp* -170, stopped -314, stopped breathing 239, stopping 179, story -180, strac* 439,
stracilam nadzieje -205, stracilem 233, stran* 242, stree* -150, street -150, stres* -143, stron* 215, stronie 523,
stryd -116, stuck -162, such -92, such as -129, suici* 210, suicidal 195, suicide 60, suicide is 263, sul 147, summe*
-146, summer -146, super* 190, suppo* -296, support -191, surge* -99, surve* -176, survey -176, sut 181, swiat* 263,
swiec* 139, swiecie 139, swiet* -408, swimm* -147, swimming -147, swn -336, swoje 325, swoje* 224, swojego 205, swydd
-137, sy -72, sy n -72, syn -117, szalu -314, szcze* -137, szczesliwa -230, szesc* 201, szesciu 201, szkol* -279,
szkole -143, szkolenie -84, szkoly 82, szost* -163, szostej -163, szpit* -210, szuka* 165, szukajcie 165, szukajcie
mnie 165, ta -483, table 115, table* 225, tabledi 356, tabledi i 160, tabletek 354, tabletek i 115, tabletki -193,
tablets -196, tak -297, take 57, take the 231, taken 190, taken an 196, takes 210, takes my 201, takin* -113, taking
-113, talk 87, talk to 116, talke* -342, talked -342, talked to -173, talki* 211, talking 211, talking about 169, talu
-257, tam -267, tan gwyllt -209, tbh 497, te -278, tea 269, tea was 180, team -142, teena* -233, tego -315, teiml*
129, teimlo 129, teimlo n -112, teipi* -217, teipiwch -217, tej -345, telef* -89, tell 158, tell me -181, tell my 252,
tempe* -282, temper -233, ten -237, terap* -113, terapia -113, termi* -195, termin -195, terri* 121, terrified 245,
terrified of 217, than go 139, thank -112, thank you -69, thank* -130, thanks -124, that -469, that is -163, that to
-228, the -351, the alarm -295, the ambulance -156, the app -122, the baby 307, the bed 174, the boss 220, the bottom
182, the bridge 113, the bus -186, the call -285, the car 617, the care 211, the chair 184, the council -86, the death
-132, the desk -135, the doctor -102, the door 157, the edge -144, the engine 205, the first -160, the flat 181, the
football -155, the front -167, the group -111, the hall -203, the hostel 138, the house 176, the ice -290, the kitchen
223, the last 231, the library -93, the lift -127, the lights -209, the man 98, the new -297, the night 190, the nurse
-130, the only 538, the pain 159, the phone -118, the point 143, the police 61, the railway 158, the receipts 153, the
roadworks -214, the same -126, the school 108, the service 245, the shed -299, the stairs -69, the summer 260, the
table 115, the tablets 291, the tea 180, the traffic -119, the use 159, the waiting -94, the ward -103, the way -244,
the weekend 161, the whole -181, the will 163, the window -169, the wrong 268, their 89, their own 168, them -264,
them and 236, then -93, thera* -93, there for 239, there is 253, there* 482, theres 482, theres a 289, these -397,
they -487, they are 87, they beat 150, they did -167, they know 178, they said -86, they want -190, they were -104,
theyd 203, thing 211, thing that 241, think 87, think about 291, think my 106, think of -229, think* 448, thinkin 546,
thinkin of 262, thinking 215, thinking about -94, thinking of 173, thinks -181, thinks im -181, this -124, this is 96,
those -113, thoug* 265, thought 148, thoughts 135, threa* 94, threatened -185, threatening 196, threatening to 100,
three -114, threw 194, throu* -39, through -39, through it -135, through the 119, throws -108, throws things -156, tim
-234, times -166, tne 307, tne sie 307, tnie 345, to -100, to anyone 150, to ask 181, to be -308, to bits 174, to
carry 161, to change -149, to co 127, to deal 167, to die 194, to do 261, to end -146, to exist 266, to go -222, to
her 162, to hurt 50, to improve -190, to join -345, to juz -108, to kill 152, to leave -140, to love 247, to marry
223, to my 205, to myself -345, to not 170, to przejscie -175, to pytanie -83, to say -222, to see -144, to sprawa
-175, to stay 332, to talk -147, to the 156, toile* -158, told me -118, tomor* 103, tomorrow 103, tonig* 348, tonight
348, too long -93, took -166, took a -73, took an -139, torac* 318, torach 318, torra* -274, torrais -274, torrais fy
-274, torri 256, torri fy 144, torro* -244, torrodd -244, torrodd y -139, touch* 378, touched 183, touches 145,
touches me 142, town -282, traff* -276, traffic -119, train* -120, trapp* 144, trapped 144, trawo* -181, trawodd -181,
treat* -148, treated -148, treis* 158, tried -188, tried to -231, trio 157, trudn* -225, trudno -202, trwy 51, trwy r
51, trzeb* -193, trzeba -193, trzym* 246, trzyma 178, tu -339, tu allan 196, tu mieszkac -143, tuesday but 211, turned
up 158, turns 127, twarz 312, twarz* 168, twins 180, two -304, twoje -294, ty ar 275, ty newydd -177, tych -286,
tygod* 69, tylko -120, tym 106, tynnu -206, type -63, type this 201, tywyl* -213, tywyll iawn 232, ucieklam 252,
uderz* -120, ulicy -120, ulotk* -142, umier* -341, umiera -145, umieram z -219, umre 167, umrze* 297, umrzec 297, un
-231, unali* 300, unalive 300, uncle 177, under 349, under the 200, under* -171, unig 360, until 219, up my 126, up on
335, up the -238, upset -199, upsta* 188, upstairs 188, urato* -261, uratowaliscie -195, urodz* -259, urzad -89,
urzed* -217, urzedzie -136, us -309, us in 258, used -90, usta 194, usta reka 168, usuni* -103, usuniete -97, van
-108, viole* 215, violence -131, violent 342, visit* -232, visits -169, voice* -280, volun* -205, volunteer -94, w
-193, w 2010 -177, w bardzo 186, w domu 98, w glowie 99, w lazience 255, w mieszkaniu 180, w moim 394, w nocy 83, w
ogole 172, w pokoju 378, w porzadku -101, w pracy 182, w sprawie -150, w srodku 310, w szkole -115, w tej -145, w
twarz 350, w zeszlym -130, wait -121, waite* -101, waited -101, waiti* -223, waiting -223, wake 119, wake up 122,
wakin* 343, waking 343, waking up 343, wal -181, walk -162, walki* -192, walking -192, wall 174, wallg* -209, wallgof
-189, wanna 463, wanna end 339, want it 226, want my -173, want to -147, wante* -105, wanted -105, wanted to -105,
wants -107, ward -137, was -233, was a -153, was cold 84, was going 181, was hard -152, was in -176, was never 291,
was raped 317, was sexually 259, was sick 160, wasnt 120, wasnt for 141, watch -178, way 310, way home 113, way out
161, wczes* -296, wczesniej -167, wczor* 377, wczoraj 377, wczoraj w 246, we -471, we are 144, we have -182, we were
-262, websi* -153, website -153, weddi* -131, wedding -131, wedi -43, wedi blino -285, wedi bod 68, wedi cael -131,
wedi dod 169, wedi meddwl -128, wedi prynu 284, wedi rhoi -164, wedi sgwennu 212, wedi stopio -91, wedi ysgrifennu
189, week 97, weeke* 183, weekend 303, weeks -211, wefan -109, wejsc 265, well -154, well gen -192, well i 191, went
-328, went to -217, were -375, werth 126, what -59, what he 129, what i 147, what is -159, what you -95, whats 516,
whats stopping 179, whats the 355, wheel* -173, when -219, when i -224, when the -143, when they -184, where 240,
where my 199, while i -136, who 146, whoev* -228, whoever -228, whole -192, why -213, widze 98, wiec -224, wiece*
-224, wiecej -224, wiecz* -189, wieks* -249, wiem 145, wiem co 202, wife -138, wilgo* -175, will -154, will be -215,
will to 163, winda -122, winde -211, window -234, windows 185, winte* -169, winter -169, wish 437, wish i 497, with
-179, with a 169, with it 138, with me -118, with no 70, with the -251, with them 161, with this -73, with us -152,
witho* -394, without -394, without the -201, wizyt* -256, wizyte -127, wlama* 183, wlasn* 237, wnaeth 200, wnaethon
-143, wnaethon nhw -143, wneit* 170, wneith 170, wneith o 170, wneud -218, wnios* -104, wolal* 140, wole -267, wolno
114, woman -123, wont 532, wont be 291, wont have 214, wont let 152, words -197, worke* -72, worker left -179, works
-142, works nights -208, world 144, worri* -169, worry 95, worry about 95, worse -206, worth 102, worth* 305,
worthless 305, would -29, would be 118, would even 231, would have -183, would help -255, would like -115, would not
-312, would rather 97, wpisz -267, wr -245, wraca 157, write -97, writt* 157, written 157, wrocic 133, wrong 353, wrth
-229, wrtha 224, wrtha i 224, wrzes* 260, wrzeszczy 390, wscie* 152, wscieka 171, wspar* -291, wszed* 355, wszedzie
353, wszys* 296, wszystkie -241, wszystko 297, wszystko bylo -149, wszystko mi -273, wtore* -181, wtorek -181, wujek
-180, wybra* -146, wyjas* -280, wyjsc* 314, wyjscia 226, wykon* -183, wylio -252, wyneb 184, wynik* -133, wyniki -133,
wyszl* 214, wyth -296, wythn* 106, wythnos 124, wywaz* 667, wziac 257, y -387, y bath 241, y bont 372, y bws -153, y
byd 154, y cartref 192, y gwely 201, y llynedd -102, y nos 242, y nyrs -114, y plant 50, y tan -209, y tim -99, y ty
201, ychwa* -179, ychwanegu -179, ychyd* -99, ychydig -99, ydych -148, ydych chi -118, year -60, year old 157, years
-400, years ago -139, yes -370, yeste* 242, yesterday 242, yma -223, yma mae -317, ymdop* 158, ymdopi 158, ymlae*
-249, ymlaen -249, yn -91, yn anadlu 157, yn aros -65, yn cadw -292, yn cael -71, yn crio 106, yn cymryd 152, yn dda
-143, yn dod 275, yn dweud 165, yn edrych 243, yn ei 198, yn fy 426, yn fyw 140, yn gallu 169, yn gweiddi -177, yn
gwybod -160, yn hoffi -148, yn hunanladdol -189, yn iawn -194, yn meddwl 231, yn mynd 82, yn nes -282, yn ol -59, yn
saff 151, yn siwr -126, yn son 164, yn trio 148, yn y 62, yna -192, yng -159, yno -139, you -286, you are -123, your
-68, your hand 336, yr -352, yr ambiwlans -270, yr heddlu 224, ysbyt* -129, ysbyty -129, ysgol 35, ysgwy* 211, ysgwyd
211, ystaf* -137, ystafell -137, yw -118, z nami -191, z nim 221, z siniakami 261, z tego -248, za 305, za mna 302,
zaata* -329, zabaw -263, zabic 108, zabie* 423, zabiera 212, zabiera mi 212, zabij* 231, zabija -151, zabijaja -170,
zabije 409, zabije jesli -206, zabije sie 190, zabil* -105, zaboj* -192, zabojcze -192, zabra* 179, zabral 139, zabral
mi 139, zacho* -382, zachowaj -194, zacze* 169, zaczelam 169, zaczelam sie 169, zaczn* -125, zacznij -125, zadzw*
-137, zakoncz -194, zakonczyc -162, zalam* 473, zamkn* -255, zamkneli -249, zamkneli klub -233, zamyka 89, zamyka nas
192, zamykaja -142, zanim -194, zapom* -226, zapomnijcie -173, zapomnijcie o -173, zasil* -134, zastr* -383, zatrz*
-168, zauwazyl -133, zawsz* 274, zawsze 274, zbier* -132, zdesp* -198, zdjec* 268, zdjecia 173, zdrow* -221, ze 360,
ze chce -184, ze mna 294, ze mnie 148, ze sie 258, ze smiechu -294, ze soba 291, ze to 309, zeby 604, zeby mnie 202,
zegnajcie 214, zepsu* -401, zespo* -201, zespol -142, zeszl* -185, zeszlym -130, zeszlym roku -125, zgubi* -178,
zgwal* 552, zgwalcil 148, zimna 209, zlama* -215, zlapa* -90, zly -470, zmeczona -137, zmeczony 214, zmien* -348,
zmusz* 348, zmusza 107, zmusza mnie 107, zmuszaja 274, zmuszaja mnie 274, zneca 69, zneca sie 245, zniec* -149, znikn*
205, zniknac 147, znowu zaczelam 169, zobac* -128, zobacz -135, zobacz co -135, zona 136, zone 199, zosta* 277,
zostalam 236, zostaw -248, zostaw jak -144, zostawia 217, zrobi 148, zrobi* -136, zrobic -178, zrobie 341, zrobili
-198, zwiaz* 176, zwiazku 176, zwoln* 177, zwolnieniem 177, zyc 250, zyc bez 151, zyc i -235, zycia 273, zycia i -156,
zycie 91, zycie na -209, zycie nie 170, zycie* 266, zyciem 266, zyje 205
"""
