### reviewed: yes

## Before the end

summary = This is what you said:
summary-ask = Shall we send it? Press a button, or type 1 to send it or 2 to change an answer.
summary-unclear = Sorry, I did not understand that. Your answers are safe. Type 1 to send them or 2 to change one.
summary-none = None of these
summary-dont-know = Don't know
summary-prefer-not = Would rather not say
change-which = Which answer would you like to change? Press it, or type its number.
change-this = You can answer this one again. Your other answers are safe.
button-send = Yes, send it
button-change-one = Change an answer
button-leave-all = Change nothing
button-same = Leave it as it is
