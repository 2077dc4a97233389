### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = Tani waxay u eg tahay su'aal. Qofna ma akhriyo wada sheekaysigan, markaa qofna halkan kagama jawaabi karo. Qor /help si aad u aragto cidda aad wacayso.
enquiry-name = Su'aasha aad na weydiisay
enquiry-kept = Kooxda ayaan u haynaynaa. Dhammaadka waad sheegi kartaa waxa lagu samaynayo.
enquiry-last = Hal wax oo kale: wax baad na weydiisay.
enquiry-full = Taasi way ka badan tahay inta aan halkan ku hayn karo, markaa waan ka tagay.
enquiry-dropped = Su'aashaada waa la tirtiray.
button-drop = Ha hayn su'aashayda

## What came of it in /results

results-asked = Su'aalaha dadku na weydiiyeen
results-enquiries = Dadka wax na weydiiyay: qiyaastii { $count }.
