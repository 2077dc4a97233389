### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    Helo. A yw nawr yn amser diogel?
    Pwyswch fotwm, neu teipiwch 1 am ydy, 2 am wedyn neu 3 am byth.
safe-later = Mae hynny’n iawn. Pan fydd yn amser diogel, pwyswch “Ydy, nawr”. Neu ysgrifennwch.
safe-open = Mae arolwg ar agor i chi, tan { date }.
button-safe-now = Ydy, nawr
button-safe-later = Wedyn
button-safe-never = Peidiwch byth â gofyn eto

## Help now

button-help-now = Cymorth nawr

## Hiding

hide-how = { $channel ->
    [web] Teipiwch /hide, neu pwyswch Gadael yn gyflym, a bydd y dudalen hon yn wag ar unwaith. Ni all guddio eich bod wedi bod yma rhag hanes y porwr, na rhag rhywun sy’n gweld y sgrin. Mae eich atebion yn aros, oni bai eich bod yn teipio /stop.
   *[other] Teipiwch /hide i ddileu ein negeseuon olaf yma, eich rhai chi a’n rhai ni. Mae’n mynd yn ôl ddau ddiwrnod, neu hyd y tro diwethaf i arolwg gau. Ni all guddio beth mae eich ffôn wedi’i ddangos yn barod, beth mae’r ap yn ei gadw, na llun o’r sgrin. Mae eich atebion yn aros, oni bai eich bod yn teipio /stop.
}
hidden = { $channel ->
    [web] Helo eto. I fynd ymlaen, teipiwch /start.
   *[other] Wedi’i wneud, am y ddau ddiwrnod diwethaf. I fynd ymlaen, teipiwch /start.
}
hidden-partly = Doedd dim modd dileu’r cyfan. Gallwch ddileu’r sgwrs hon yn eich ap. I fynd ymlaen, teipiwch /start.
hide-not-here = { $channel ->
    [web] Pwyswch Gadael yn gyflym, a bydd y dudalen hon yn wag ar unwaith.
   *[other] Dydw i ddim yn cadw rhestr o’n negeseuon yma, felly alla i ddim eu dileu. Gallwch ddileu’r sgwrs hon yn eich ap.
}
mydata-shown = Am ddau ddiwrnod rydym yn nodi pa negeseuon yn y sgwrs hon sy’n eiddo i ni ac i chi, fel y gall /hide eu dileu. Mae’r nodyn dan glo.
