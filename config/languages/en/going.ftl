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

## A pause

rest-until = { $channel ->
    [web] I will ask again here on { date } at { $time }. Until then I ask nothing. You can go on before: just write. To come back, press More, then Keep my place.
   *[other] I will write again on { date } at { $time }. Until then I ask nothing. You can go on before: just write.
}
pause-until = { $channel ->
    [web] I will ask again here on { date } at { $time }. Until then I ask nothing. To come back, press More, then Keep my place.
   *[other] I will write again on { date } at { $time }. Until then I ask nothing.
}
rest-night = I do not write at night.
rest-other = For another time, press a button or type it, such as: tomorrow at 6.
rest-too-late = The survey closes on { date }, before then. Please choose an earlier time, or go on now.
rest-over = Hello again. You asked me to come back now.
button-rest-on = Go on now
button-rest-hour = In an hour
button-rest-evening = This evening
button-rest-tomorrow = Tomorrow

## A question to us

asked-us = That looks like a question. Nobody reads this chat, so nobody can answer it here, and I do not keep it. Type /who to see who asks, or /help for whom to ring.

## Starting over

restart-ask = Shall we start again from the first question? Then what you said so far is deleted. Type 1 for yes or 2 for no.
restarted = What you said is deleted. We start again.
