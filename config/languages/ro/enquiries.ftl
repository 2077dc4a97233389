### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = Aceasta pare o întrebare. Nimeni nu citește această conversație, deci nimeni nu poate răspunde aici. Scrieți /help ca să vedeți unde puteți suna.
enquiry-name = Întrebarea dumneavoastră pentru noi
enquiry-kept = O păstrăm pentru echipă. La sfârșit puteți spune ce se întâmplă cu ea.
enquiry-last = Încă ceva: ne-ați întrebat ceva.
enquiry-full = E mai mult decât pot păstra aici, așa că nu am păstrat-o.
enquiry-dropped = Întrebarea dumneavoastră este ștearsă.
button-drop = Nu păstra întrebarea mea

## What came of it in /results

results-asked = Întrebări pe care ni le-au pus oamenii
results-enquiries = Câți oameni ne-au întrebat ceva: cam { $count }.
