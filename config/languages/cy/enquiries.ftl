### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = Mae hynny'n edrych fel cwestiwn. Does neb yn darllen y sgwrs hon, felly ni all neb ei ateb yma. Teipiwch /help i weld pwy i'w ffonio.
enquiry-name = Eich cwestiwn i ni
enquiry-kept = Rydym yn ei gadw i'r tîm. Ar y diwedd cewch ddweud beth ddaw ohono.
enquiry-last = Un peth arall: fe ofynnoch chi rywbeth i ni.
enquiry-full = Mae hynny'n fwy nag y gallaf ei gadw yma, felly gadewais ef allan.
enquiry-dropped = Mae eich cwestiwn wedi'i ddileu.
button-drop = Peidiwch â chadw fy nghwestiwn

## What came of it in /results

results-asked = Cwestiynau a ofynnodd pobl i ni
results-enquiries = Gofynnodd tua { $count } o bobl rywbeth i ni.
