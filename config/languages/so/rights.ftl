### reviewed: no

# How long something is kept. Terms of other lengths are said in months.
term = { $months ->
    [12] 1 sano
    [24] 2 sano
    [36] 3 sano
    [48] 4 sano
    [60] 5 sano
    [one] { $months } bil
   *[other] { $months } bilood
}

## The receipt: four words that take answers back

receipt-early =
    Afartaada eray:
    { $words }
    Laga bilaabo hadda waxaan haynaa wixii aad tiraahdo, xataa haddii aad aamusto. Adigoo adeegsanaya /withdraw iyo erayadan mar kasta waad la noqon kartaa.
receipt =
    Afartaada eray:
    { $words }
    Meel ammaan ah ku hay. Adigoo adeegsanaya /withdraw iyo erayadan waxaad la noqon kartaa jawaabahaaga, xataa marka sahanka la xiro kaddib. Cidna kuma akhrin karto jawaabahaaga.
receipt-how = Si aad jawaabo ula noqoto marka sahankooda la xiro kaddib, qor /withdraw iyo afarta eray ee aan ku siinnay.
receipt-unread = Afartaada eray kuma helin taas. Fadlan hubi, oo ku qor /withdraw gadaashiisa.
receipt-typed = Kuwaasi waxay u eg yihiin afarta eray ee jawaabaha lagula noqdo. Waxba kama hayn. Si aad jawaabo ula noqoto, qor /withdraw kaddibna afarta eray. Haddii ay jawaabtaada yihiin, mar kale qor.
receipt-unknown = Afartaas eray lama mid aha jawaabo aan hayno. Fadlan hubi eray kasta iyo sida ay u kala horreeyaan. Ama jawaabahaas hore ayaa loo tirtiray.
receipt-wait = Dhawr jeer ma shaqayn. Fadlan saacad sug, kaddib mar kale isku day.
withdrawn-closed = Jawaabihii afartaada eray waa la tirtiray. Tirooyinka iyo erayada aan hore u tusnay sidooda ayay ku joogayaan.

## What is held

mydata-chat = { $channel ->
    [web] Waxaan haynaa lambar qufulan oo sheekadan ah.
   *[other] Waxaan haynaa cinwaanka sheekadaada oo qufulan.
} Waxaan haynaa luqaddaada: { $language }. Ma hayno magacaaga.
mydata-easy = Waxaan haynaa inaad codsatay erayo fudud.
mydata-area = { $programme }: aaggaagu waa { $area }.
mydata-invitations = { $channel ->
    [web] Waxaad oggolaatay inaan halkan kugu tusno sahanno cusub. Qor /stop si aad u joojiso.
   *[other] Waxaad oggolaatay inaan kuu soo qorno. Qor /stop si aad u joojiso.
}
mydata-no-invitations = Fariimo ma oggolaan, ama waad joojisay. Kuuma soo qorno.
mydata-drafts = { $count ->
    [0] Hadda sahan ayaad ku jirtaa, weli jawaab ma bixin.
    [one] Hadda sahan ayaad ku jirtaa, waxaadna bixisay { $count } jawaab. Way qufulan tahay.
   *[other] Hadda sahan ayaad ku jirtaa, waxaadna bixisay { $count } jawaabood. Way qufulan yihiin.
}
mydata-comments = { $count ->
    [one] { $count } ka mid ah waxaad ku qortay erayadaada. Waxaan ka goynay wixii muujin kara qofka aad tahay.
   *[other] { $count } ka mid ah waxaad ku qortay erayadaada. Waxaan ka goynay wixii muujin kara qofka aad tahay.
}
mydata-finished = { $count ->
    [one] { $count } sahan oo aad dhammaysay weli wuu furan yahay.
   *[other] { $count } sahan oo aad dhammaysay weli way furan yihiin.
}
mydata-declined = { $count ->
    [one] Waxaad diiday { $count } sahan oo weli furan. Jawaabo kaaga kama hayno.
   *[other] Waxaad diiday { $count } sahan oo weli furan. Jawaabo kaaga kama hayno.
}
mydata-kept = { $count ->
    [one] { $count } sahan dhexda ayaad ku joojisay oo jawaabahaaga waad haysatay. Way qufulan yihiin, magacna lama socdo.
   *[other] { $count } sahan dhexda ayaad ku joojisay oo jawaabahaaga waad haysatay. Way qufulan yihiin, magacna lama socdo.
}
mydata-since = Sheekadan waxaan naqaannay tan iyo { date }. Markii ugu dambeysay waxaad noo soo qortay sannadka { $year }.
mydata-agreed-contact = { date } waxaad oggolaatay fariimo ka yimaada { $programme }. Waxaad akhriday nuqulka { $text } ee ogeysiiskayaga.
mydata-agreed-stopped = { date } waxaad joojisay fariimaha { $programme }.
mydata-agreed-answers = { date } waxaad oggolaatay inaan tirinno waxa aad ku tiraahdo { $programme }. Waxaad akhriday nuqulka { $text } ee ogeysiiskayaga. Si aad taas keliya u joojiso, qor /withdraw.
mydata-asked = Waxaan kugu martiqaadnay { $count ->
    [one] { $count } sahan, { date }.
   *[other] { $count } sahan, kii ugu dambeeyay { date }.
} Liiskani wuxuu naga caawiyaa inaan wax ka badan laba jeer qorin afartii toddobaad.
mydata-waiting = { $count ->
    [one] { $count } fariin oo adiga kuu socota ayaa sugaysa in la diro. Way qufulan tahay.
   *[other] { $count } fariimood oo adiga kuu socda ayaa sugaya in la diro. Way qufulan yihiin.
}
mydata-aside = Waxa aad qortay hakadka ka hor uun. Waxaan haynaa keliya haddii aad sii waddo.
mydata-receipt = Afartaada eray ee sahankan: { $words }.
mydata-few-days = Laba maalmood waxaan qornaa in fariin timid, laakiin ma qorno cidda ay ka timid. Haddii aannaan akhrin karin, waxaan haynaa iyadoo qufulan ilaa 7 maalmood.
mydata-closed = Jawaabaha sahannada la xiray kuguma xirna hadda. Afartaada eray oo keliya ayaa hela.
mydata-term = Haddii aad waxba qori weydo muddo { term } ah, dhammaan tan waxaan tirtirnaa dhammaadka sannadkaas.
mydata-end = Si aad fariimaha u joojiso, qor /stop. Si aad jawaabaha ula noqoto, qor /withdraw. Si laguu illoobo, qor /forget.
nothing-held = Waxba kaama hayno. Si aad uga qayb qaadato, qor /start.

## Taking answers back

withdraw-nothing = Sahan furan kuma jiraan jawaabo kaaga.
withdraw-nothing-yet = Weli waxba kuma aadan odhan sahankan, markaa ma jiraan wax la tirtiro. Si aadan uga qayb gelin, qor "/withdraw haa".
withdraw-untied = Waxaan ku khasbanaannay inaan Heard ka soo celinno nuqul. Tan iyo markaas cidna ma sheegi karto jawaabaha kaaga ah, markaa lalama noqon karo. Waxaa la hayaa magacaaga la’aantiis.
withdraw-which = Jawaabahee ayaad rabtaa inaad la noqoto?
withdraw-sure = Ma tirtirnaa jawaabahaaga "{ $title }"? Dib uma soo celin karno. Taabo badhan, ama qor 1 haddii haa ama 2 haddii maya.
withdraw-kept = Waxba lama tirtirin. Jawaabahaagu way joogayaan.
withdrawn = Jawaabahaagii sahankaas waa la tirtiray.
withdrawn-after = Inta sahanku furan yahay, mar kale ayaad bilaabi kartaa: qor /start.

## Being forgotten

forget-sure = Ma ku illownaa? Waxaan tirtiri lahayn { $channel ->
    [web] lambarka sheekadan
   *[other] cinwaanka sheekadaada
}, aaggaaga iyo wixii aan dhammaan. Taabo badhanka, ama qor "/forget haa".
forget-answers = Jawaabaha aad dhammaysay way joogayaan ilaa sahanka laga xiro, kaddibna sinaba laguguma xiri karo. Si aad kuwaasna u tirtirto, marka hore qor /withdraw. Afartaada eray kaddibna way shaqaynayaan.
forgotten = Waan ku illownay. Si aad maalin u soo noqoto, qor /start.
