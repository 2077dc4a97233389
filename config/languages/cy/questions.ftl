### reviewed: no

## Kinds of questions, and the ways out of every one

progress = Cwestiwn { $place } o { $total }
echo-dont-know = Dywedoch chi nad ydych yn gwybod.
echo-prefer-not = Mae'n well gennych beidio â dweud. Mae hynny'n iawn.
piped-nothing = (dim ateb)
needed = Mae angen ateb i hwn er mwyn mynd ymlaen. Os yw'n well gennych beidio â dweud, pwyswch y botwm hwnnw, neu ei deipio. I adael, teipiwch /stop.
way-decimal = Teipiwch rif, fel 2.5, neu /skip.
way-time = Teipiwch amser, fel 9:30 neu 16:00, neu /skip.
way-district = Teipiwch hanner cyntaf eich cod post, fel KT1, neu /skip. Os teipiwch y cyfan, rydym yn gollwng y gweddill ar unwaith.
way-needed = Teipiwch eich ateb. Os yw'n well gennych beidio â dweud, pwyswch y botwm.
way-needed-names = Teipiwch eich ateb, heb enwau. Os yw'n well gennych beidio â dweud, pwyswch y botwm.
way-long = Mae mwy ar y dudalen nesaf. Gallwch hefyd deipio llythrennau cyntaf eich un chi.
way-default = Yr ateb arferol yw: { $answer }. I'w dderbyn, pwyswch Iawn, neu deipio Iawn.
way-default-date = Yr ateb arferol yw: { date }. I'w dderbyn, pwyswch Iawn, neu deipio Iawn.
again-decimal = Mae'n ddrwg gen i, mae angen rhif arna i, fel 3 neu 2.5.
again-time = Mae'n ddrwg gen i, mae angen amser arna i, fel 9:30 neu 16:00.
again-half = Ai yn y bore neu yn y prynhawn? Teipiwch ef fel 16:00, neu gydag am neu pm.
again-district = Mae'n ddrwg gen i, mae angen hanner cyntaf cod post arna i, fel KT1. Os nad ydych yn ei wybod, teipiwch "ddim yn gwybod".
media-place = Alla i ddim cymryd lle o'r map, a dydw i'n cadw dim ohono. Teipiwch hanner cyntaf eich cod post, fel KT1.
button-more = Gweld mwy
button-first = Yn ôl i'r rhai cyntaf
button-all = Dangos y cyfan
notice-needed = Mae angen ateb i rai ohonyn nhw er mwyn mynd ymlaen. Yno, gallwch ateb bod yn well gennych beidio â dweud.
