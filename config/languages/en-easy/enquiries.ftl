### reviewed: no

asked-nobody = That looks like a question. Nobody reads this chat. Nobody can answer you here. For who to ring, type /help.
enquiry-name = What you asked us
enquiry-kept = We keep your question for the team. At the end you can say what we do with it.
enquiry-full = That is too long. I left it out.
enquiry-dropped = I deleted your question.
