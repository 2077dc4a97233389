### reviewed: no

group-private = Helo. Dim ond yn breifat rwy’n gweithio, fel na all neb yma weld beth rydych yn ei ddweud. Ysgrifennwch ataf ar fy mhen fy hun. Rwy’n gadael y grŵp hwn nawr.
sorry-broken = Mae’n ddrwg gen i, aeth rhywbeth o’i le gyda’r neges olaf. Does dim a ddywedoch chi cyn hynny wedi’i golli. Anfonwch y neges eto.

command-start = Dechrau neu fynd ymlaen
command-stop = Stopio hyn a phob neges
command-help = Gweld beth allwch chi ei deipio, a phwy i’w ffonio
command-back = Newid yr ateb blaenorol
command-skip = Gadael y cwestiwn hwn allan
command-why = Pam rydym yn gofyn
command-who = Pwy sy’n gweld eich atebion
command-language = Newid yr iaith
command-easy = Geiriau hawdd, ymlaen neu i ffwrdd
command-results = Gweld beth ddywedodd pobl
command-mydata = Gweld beth rydym yn ei gadw amdanoch
command-withdraw = Tynnu eich atebion yn ôl
command-forget = Cael eich anghofio
command-repeat = Gweld y cwestiwn eto
command-pause = Gorffwys, a mynd ymlaen rywbryd eto
command-hide = Dileu ein negeseuon olaf yma
command-restart = Dechrau eto o'r cwestiwn cyntaf

cut-out = { $kind ->
    [phone] ffôn
    [email] e-bost
    [link] dolen
    [handle] enw cyfrif
    [postcode] cod post
    [address] cyfeiriad
    [nhs-number] rhif GIG
    [national-insurance-number] rhif yswiriant gwladol
    [card-number] rhif cerdyn
    [account-number] rhif cyfrif
    [number-plate] rhif cofrestru
    [reference] cyfeirnod
    [date-of-birth] dyddiad geni
    [age] oedran
   *[name] enw
}
