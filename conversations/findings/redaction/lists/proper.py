"""Words written with a capital that are no person's name: days, peoples, places, offices, brands; folded. Our own."""

PLACES = frozenset(
    """
aberdeen aberystwyth accrington acton africa albania aldershot algeria america amsterdam andover anfield anglesey angus antrim archway argyll armagh
ashford asia attlee aylesbury ayr ayrshire balham ballymena bangladesh bangor barking barnet barnsley barnstaple barrow barry basildon basingstoke bath
battersea bedford bedfordshire belfast belgium bellingham berkshire berlin bermondsey bexley bicester birkenhead birmingham blackburn blackpool
bloomsbury bodmin bognor bolton bootle boston bournemouth bracknell bradford braintree brazil brecon brent brentford brentwood bridgend bridgwater
brighton bristol britain brixton bromley bromsgrove brynmawr bucharest buckingham buckinghamshire bulgaria burnley burton bury bute bwcle
caerdydd caerfyrddin caerffili caernarfon caerphilly cambridge cambridgeshire camberwell camden cannock canterbury cardiff cardigan carlisle
carmarthen catford cathays ceredigion chatham cheadle chelmsford chelsea cheltenham cheshire chester chesterfield chichester chile china chingford chippenham
chiswick chorley clacton clapham clapton cleethorpes cleveland colchester colwyn congleton conwy corby cornwall coventry cramlington crawley crewe crosby croydon cumbria cwmbran cymru
cyprus dagenham dalston darlington darlington dartford dartmouth darwen dawlish denbigh denbighshire deptford derby derbyshire devon dewsbury dhaka doncaster dorchester dorking
dorset dover down driffield dublin dudley dumfries dundee dunfermline durham dwyfor ealing eastbourne eastleigh edinburgh edmonton egypt elgin ely enfield england epping epsom
eritrea essex ethiopia eton europe evesham exeter exmouth fareham farnborough farnham felixstowe fife finchley finsbury fleet flint florence flintshire folkestone france frome fulham
galway gateshead gaza germany ghana gillingham gipton glamorgan glasgow glossop gloucester gloucestershire gosport grantham gravesend greece greenwich
grimsby guildford gwent gwynedd hackney halifax hamilton hammersmith hampshire hampstead handsworth haringey harlow harpenden harringay harrogate harrow hartlepool
harwich hastings hatfield hatton havant haverhill havering hayes heathrow hemel hereford herefordshire hertford hertfordshire hexham hillingdon hinckley hitchin holborn holyhead holloway holywell hornchurch
horsham hounslow hove huddersfield hull hulme hungary huntingdon hyde ilford india inverness ipswich iran iraq ireland islington israel italy jamaica japan
jarrow jordan keighley kendal kensington kent kenya kettering kidderminster kilburn kilmarnock kingston knightsbridge knowsley korea kosovo kurdistan
lambeth lanarkshire lancashire lancaster leamington leatherhead lebanon leeds leicester leicestershire leigh leith lewes lewisham leyton leytonstone libya lichfield limerick lincoln lincolnshire
lisburn lithuania liverpool livingston llandudno llanelli llangefni llundain lloegr lnfirmary london londonderry longsight loughborough lowestoft ludlow luton macclesfield maidenhead
maidstone malaysia malta manchester manningham mansfield margate marlow maryport medway melton merseyside merthyr merton middlesbrough middlesex midlothian millwall milton mogadishu mold monmouth monmouthshire
montgomery morecambe moray morpeth moscow motherwell nantwich neath nelson newark newbury newcastle newham newhaven newport newquay newry newton nigeria nelson norfolk northallerton
northampton northamptonshire northumberland norwich nottingham nottinghamshire nuneaton oldham orkney ormskirk oswestry oxford oxfordshire paddington paisley pakistan palestine paris peckham pembroke
pembrokeshire penarth penge penrith penzance perth peterborough pimlico plymouth poland pontefract pontypridd pontypool poole poplar portadown portsmouth portugal powys prescot prestatyn preston punjab
radcliffe ramsgate reading redbridge redcar redditch redhill reigate renfrewshire rhondda rhyl richmond ripon rochdale rochester romania romford rome rotherham rugby runcorn russia
rutland ryde salford salisbury sale salop sandwell scarborough scotland scunthorpe seaham sefton selby sevenoaks sheffield shoreditch shrewsbury shropshire sittingbourne skegness
sleaford slough smethwick solihull somalia somerset southall southampton southend southport southwark spain spalding stafford staffordshire staines stalybridge stamford stepney stevenage stirling stockport stockton stoke
stourbridge stratford streatham stretford stroud sudan suffolk sunderland surbiton surrey sussex sutton swale swansea swindon sydney sylhet syria tamworth taunton teesside telford thanet
thetford thurrock tiverton tonbridge tooting torbay torfaen torquay tottenham trafford trowbridge truro tunbridge turkey twickenham tyneside tyrone uganda ukraine ulster
uxbridge vauxhall victoria vietnam wakefield wales wallasey wallsend walsall waltham walthamstow wandsworth wapping warrington warwick warwickshire washington watford wednesbury
wellingborough wellington welwyn wembley westbourne westminster weston weymouth whitby whitechapel whitehaven whitstable widnes wigan wight willesden wilmslow wiltshire wimbledon winchester windsor wirral
wisbech witney woking wokingham wolverhampton woodford woolwich worcester worcestershire workington worksop worthing wrecsam wrexham wycombe wythenshawe yarmouth yemen yeovil york yorkshire
abertawe casnewydd llanrwst aberdar merthyr bangor
polska warszawa krakow gdansk wroclaw poznan lodz londyn londynie anglia anglii szkocja walia walii polsce polski londynu manchesterze birminghamie
romania bucuresti iasi cluj timisoara londra anglia marea britanie angliei marii britanii moldova
""".split()
)
"""Towns, counties, boroughs and countries: also people's names, but not where nothing says so."""

PLACES_AND_NAMES = frozenset(
    """jordan chelsea florence victoria sydney tyrone israel nelson leigh milton india paris kingston lincoln devon
    preston stafford chester kent darwen darwin hamilton montgomery washington""".split()
)
"""Those that children are named after."""

PROPER = frozenset(
    """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec christmas xmas easter ramadan eid diwali hanukkah boxing bank lent ashura vaisakhi pentecost halloween
english welsh scottish irish british polish romanian arabic urdu bengali somali turkish kurdish french german spanish portuguese italian chinese cantonese mandarin farsi persian
punjabi gujarati hindi tamil ukrainian russian albanian bulgarian lithuanian latvian hungarian czech slovak greek dutch tigrinya amharic yoruba igbo hausa swahili pashto dari
asian african european american indian pakistani bangladeshi jamaican nigerian ghanaian afghan syrian iraqi iranian muslim christian jewish catholic sikh hindu buddhist protestant
anglican gypsy roma traveller travellers irishman welshman scotsman bame lgbt lgbtq
nhs gp gps nhs's hmp hmrc dwp dvla uc pip esa jsa dla mps mp pcso cpn cmht camhs ehcp sen send senco bsl esol phso ics icb pals cqc ofsted ofgem covid corona coronavirus flu tb hiv
aids adhd autism asperger aspergers alzheimer alzheimers parkinson parkinsons crohn crohns huntington huntingtons hodgkin hodgkins tourettes raynauds sjogrens menieres bells
asda tesco sainsbury sainsburys morrisons aldi lidl waitrose iceland boots greggs argos ikea primark wilko superdrug lloyds barclays halifax santander natwest hsbc tsb monzo
mcdonalds mcdonald costa starbucks subway nandos kfc wetherspoons spoons uber deliveroo amazon ebay google facebook whatsapp instagram twitter tiktok youtube zoom teams
microsoft apple iphone ipad android samsung alexa siri netflix sky virgin vodafone ee bt o2 three giffgaff openreach evri dpd yodel royal mail arriva stagecoach
firstbus northern avanti gwr lner tfl oyster jubilee bakerloo piccadilly dlr serco g4s capita atos maximus mitie sodexo interserve ingeus seetec
macmillan barnardo barnardos nspcc shelter crisis mencap scope mind samaritans relate turn2us stepchange citizens samaritan healthwatch nacro catch22 unison gmb
ambulance council department service universal credit jobcentre job centre plus blue badge green red amber sure start right move zoopla rightmove
mental health physio physiotherapy ct mri ecg xray a&e ae itu icu hdu ent ed mau sdu gum covid19 paracetamol ibuprofen morphine insulin warfarin calpol gaviscon nicorette methadone subutex
god jesus christ allah lord bible quran koran
okay ok thanks thank hi hello dear sorry please yes no nope yeah hey cheers regards bye wow omg lol tbh imo fyi asap eta diy tv pc usb wifi wi-fi sim pin pdf sms ev bmw audi ford
dr mr mrs miss ms mx prof sir madam sister nurse doctor father mother mum mam dad nan nana gran granny grandad grandma grandpa auntie aunty uncle mummy daddy nanny
social worker workers staff reception manager team people everyone nobody someone anybody somebody everybody
pan pani pana panem panu panie panowie panstwo urzad szpital przychodnia osrodek gmina rada
domnul doamna dl dna primaria spital spitalul consiliul
cyngor ysbyty meddygfa gwasanaeth bwrdd iechyd llywodraeth cymraeg saesneg saesnes cymro cymraes
poniedzialek wtorek sroda czwartek piatek sobota niedziela styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien
luni marti miercuri joi vineri sambata duminica ianuarie februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie decembrie craciun paste
llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mehefin gorffennaf awst medi hydref tachwedd rhagfyr nadolig pasg
boze narodzenie wielkanoc polak polka polacy polakow polakom romani romanii roman romanca anglik anglicy anglia
""".split()
)
"""Days, months, peoples, languages, offices, illnesses named after people, shops, firms and charities."""

PLACE_NOUNS = frozenset(
    """
court house road rd street st avenue ave lane close crescent drive terrace gardens grove mews square row park parade hill hall ward wards school schools
hospital hospitals infirmary centre center clinic clinics surgery surgeries practice library station church chapel cathedral mosque temple synagogue gurdwara bridge
lodge tower towers estate hotel inn arms pub college university academy nursery trust foundation market stadium arena theatre museum building buildings unit
wing suite block flats heights library pharmacy chemist dentist dental optician opticians medical hospice home homes care leisure pool gym club society association charity
ambulance line airport bus buses borough council county city town village river lake forest beach bay island island's wood woods farm field fields garden green common way walk
day award cup prize act law syndrome disease scale test scan method ltd limited plc llp inc cic bakery cafe restaurant bar stores store shop shops foodbank kitchen
room rooms lounge corridor entrance roundabout junction primary secondary infants juniors high grammar special prison jail hmp station depot garage festival
infirmary's retail shopping business industrial sports community youth children's childrens family day treatment birth maternity cancer heart eye walk-in health wellbeing
period alert letter card scheme programme project plan service services foundation's
""".split()
)
"""What turns a name before it into a place or a thing: "Nelson Mandela Court", "Amber ward"."""

SAINTS = frozenset(
    """st saint saints sant santa king queen prince princess lord lady our storm hurricane hmp ward mount lake port fort camp hotel hostel hms ss""".split()
)
"""What stands before the name of a house, a ward or a church rather than a person spoken of."""

SAINTS_ABROAD = frozenset(
    """swiety swieta swietego swietej sw krola krolowej szpital szpitala szpitalu szkola szkoly szkole ulica ulicy przychodnia przychodni placu parku
    sfantul sfanta sf regele regina spitalul spitalului strada scoala scolii piata parcul ysbyty ysgol heol stryd ffordd capel eglwys neuadd canolfan parc llyfrgell""".split()
)
"""The same in Polish, Romanian and Welsh, where they take no capital."""

PHRASES = frozenset(
    """marks and spencer|john lewis|james cook|guys and st thomas|guys and|guys hospital|marie curie|marie stopes|joseph rowntree|dorothy perkins|laura ashley|ted baker|
    harvey nichols|jack wills|jack daniels|ben and jerrys|john radcliffe|martin house|robert jones and agnes hunt|florence nightingale|mary seacole|nelson mandela|martin luther king|
    st johns ambulance|john smiths|johnson and johnson|george cross|george square|victoria cross|victoria sponge|victoria line|jack of all trades|jack russell|union jack|pat on the back|pat on the head|
    miles from|miles away|miles to|miles of|bill came|bill for|bill from|bill arrived|carol singing|carol singers|carol concert|carol service|carols by candlelight|heather in the|
    rose garden|rose gardens|rose bushes|daisy chain|lily pond|holly bush|holly bushes|ivy on the|max number|art class|art classes|art group|art therapy|art room||
    sandy beach|penny pinching|jade green|ruby wedding|pearl harbour|amber warning|amber light|frank advice|grant funding|grant for|mark of|mark my words|will power|
    ola la|drew a|sally army|jenny wren|tommy gun|robin redbreast|peter out|petered out|jimmy the lock|georgia and|harry potter|mickey mouse|father christmas|santa claus|charles darwin|william shakespeare|thomas cook|lloyds bank|barclays bank|tony blair institute|macmillan cancer|leonard cheshire|
    sue ryder|barnardos|dr google|dr who|doctor who|mr bean|mr whippy|mrs mop|tom dick and harry|joe bloggs|joe public|john doe|jane doe|uncle tom cobley|sweet fanny adams|bob the builder|
    peter pan|robin hood||robbing peter|rob peter to pay paul|bob is your uncle|bobs your uncle|smart alec|nosy parker|plain jane|jekyll and hyde|romeo and juliet|jack and jill|
    alexa|siri|cortana|dale farm|dean of|dean street|guy fawkes|rich pickings|rich people|sunny side|ginger tea|ginger biscuits|rosemary and thyme|basil and|olive oil|olive branch|jasper the|
    jasmine tea|violet light|iris scan|iris scanner|fern leaves|may day|august bank holiday|june and july|april and may|penny drop|penny dropped|mercy of""".replace(
        "\n    ", ""
    ).split("|")
)
"""Shops, charities, stories and sayings that begin like a person's name."""
