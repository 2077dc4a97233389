### reviewed: yes

## A question somebody asks us in the middle of a survey

asked-nobody = That looks like a question. Nobody reads this chat, so nobody can answer it here. Type /help for whom to ring.
enquiry-name = Your question to us
enquiry-kept = We keep it for the team. At the end you can say what becomes of it.
enquiry-last = One more thing: you asked us something.
enquiry-full = That is more than I can keep here, so I left it out.
enquiry-dropped = Your question is deleted.
button-drop = Do not keep my question

## What came of it in /results

results-asked = Questions people asked us
results-enquiries = About { $count } people asked us something.
