### reviewed: no

## Before the end

summary = Dyma a ddywedoch chi:
summary-ask = Wnawn ni ei anfon? Pwyswch fotwm, neu teipiwch 1 i'w anfon neu 2 i newid ateb.
summary-unclear = Mae'n ddrwg gen i, doeddwn i ddim yn deall hynny. Mae eich atebion yn ddiogel. Teipiwch 1 i'w hanfon neu 2 i newid un.
summary-none = Dim un o'r rhain
summary-dont-know = Ddim yn gwybod
summary-prefer-not = Gwell peidio â dweud
change-which = Pa ateb hoffech chi ei newid? Pwyswch ef, neu teipiwch ei rif.
change-this = Gallwch ateb hwn eto. Mae eich atebion eraill yn ddiogel.
button-send = Ie, anfonwch ef
button-change-one = Newid ateb
button-leave-all = Newid dim
button-same = Gadael fel y mae
