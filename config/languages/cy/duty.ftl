### reviewed: no

## What staff are told when somebody writes of danger

notice-duty = Os ysgrifennwch fod rhywun mewn perygl neu’n cael ei frifo, efallai y byddwn yn dweud wrth staff. Tuag awr wedyn maen nhw’n darllen tri pheth: bod rhywun yn y rhaglen hon wedi ysgrifennu am hynny, pa fath o berygl ydyw, a’r awr. Dydyn nhw ddim yn dysgu pwy ydych chi. Allan nhw ddim dod o hyd i chi na gweithredu drosoch. Mewn perygl, ffoniwch 999.
who-duty = Y mathau o berygl y gallan nhw ddarllen amdanyn nhw: perygl nawr, plentyn mewn perygl{ $suicide ->
    [yes] , hunanladdiad neu hunan-niwed
   *[no] { "" }
}{ $harm ->
    [yes] , cael eich brifo neu eich bygwth gan rywun
   *[no] { "" }
}{ $another ->
    [yes] , rhywun arall a allai ddod â’i fywyd i ben
   *[no] { "" }
}.
mydata-duty = Os ysgrifennoch am berygl, efallai fod staff wedi darllen bod rhywun wedi gwneud hynny, ond nid pwy. Nes i’ch sgwrs ddod i ben rydym yn cadw nodyn dan glo o’r mathau o berygl y dywedwyd wrthyn nhw amdanyn nhw ohoni, fel mai unwaith yn unig y dywedir wrthyn nhw am bob un.
