### reviewed: no

## What staff are told when somebody writes of danger

notice-duty = Haddii aad qorto in qof khatar ku jiro ama la dhibayo, waxaa laga yaabaa inaan u sheegno shaqaalaha. Saacad ku dhawaad kadib waxay akhriyaan saddex wax: in qof barnaamijkan ku jira uu arrintaas wax ka qoray, nooca khatarta, iyo saacadda. Ma ogaadaan cidda aad tahay. Kuma heli karaan, waxna kuuma qaban karaan. Haddii aad khatar ku jirto, wac 999.
who-duty = Noocyada khatarta ee ay akhrin karaan: khatar hadda jirta, ilmo khatar ku jira{ $suicide ->
    [yes] , isdilid ama is-dhaawicid
   *[no] { "" }
}{ $harm ->
    [yes] , qof ku dhibaya ama kuu hanjabaya
   *[no] { "" }
}{ $another ->
    [yes] , qof kale oo laga yaabo inuu naftiisa qaado
   *[no] { "" }
}.
mydata-duty = Haddii aad khatar wax ka qortay, shaqaaluhu waxaa laga yaabaa inay akhriyeen in qof sidaas qoray, laakiin ma akhriyaan cidda uu yahay. Ilaa sheekadaadu dhammaato waxaan haynaa qoraal qufulan oo ah noocyada khatarta ee sheekada laga soo sheegay, si mid kasta hal mar oo keliya loogu sheego.
