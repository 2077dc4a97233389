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
