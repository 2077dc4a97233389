### reviewed: no

# Easy words, over the plain ones of en/: at most 15 words a sentence, one idea, no short forms. What is not here is said
# in its plain words, which must keep to the same limits.

easy-now = I use easy words now. To change back, type /easy.

## The way in

welcome = Hello. I am Heard. I am a computer program. I ask people about the services they use.
welcome-again = Welcome back. You stopped our messages before. That is why we ask you again.
welcome-needed = We need this answer to go on. You do not want to join? Type /stop.
code-unknown = We do not know your link. That is fine. You can choose below.
contact-what =
    { $channel ->
        [web] If you say yes, we show you new surveys here. That is at most 2 in 4 weeks. You can say no each time. To come back, press More. Then press Keep my place.
       *[other] If you say yes, we write to you about new surveys. That is at most 2 in 4 weeks. You can say no each time.
    }
    { $channel ->
        [web] We keep a locked number for this chat. We keep your language and your area. We do not keep your name.
       *[other] We keep your chat address locked. We keep your language and your area. We do not keep your name.
    }
    { contact-term }
contact-term = If you write nothing for { term }, we delete it. We do this at the end of that year.
contact-more = Who asks? Type /who. Why do we ask? Type /why.
moved = We have changed your area. Your area now: { $area }.

## The notice before a survey

notice-length = { $count ->
    [one] There is 1 question.
   *[other] There are { $count } questions or fewer.
} It takes about { $minutes ->
    [one] 1 minute.
   *[other] { $minutes } minutes.
} You can leave out any question. Then type /skip.
notice-needed = Some questions need an answer. There you can press Prefer not to say.
notice-seen =
    Who will see your answers: { $seen }
    What we keep: { $kept }
    { notice-words }
    { notice-back }
    { notice-term }
notice-term = We delete answers { term } after their survey closes.
notice-back = We keep no name with your answers. You can take your answers back. Type /withdraw until the survey closes. We also give you 4 words. With them you can take answers back later. We cannot take back what we have shared by then.
notice-words = You can write in your own words. We try to take out names and numbers. You see the words first. Then you decide what we keep.
notice-out = You can stop at any time. Type /stop. If you go quiet, we keep what you answered.
notice-again =
    Who will see your answers: { $seen }
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-out }
    To read more, type /who or /why.
chat-kept = { $channel ->
    [web] Your browser shows this chat. Press Leave quickly to close it. Other people who use this device could read it.
    [telegram] Telegram keeps this chat. People at Telegram could read it. You can delete it.
   *[other] Your chat app keeps this chat. You can delete it.
}
notice-agree = Do you want to take part? Press a button. Or type 1 for yes. Type 2 for no.
consent-unclear = Sorry. I did not understand that.
consent-first = There is no question yet. First we need your yes or no.
begun = Good. You can press a button. You can also type the number or the words.
refused = That is fine. We will not ask you this. We keep nothing you said.

## Being safe

not-watched = Nobody watches this chat. It is not a helpline. Are you in danger? Ring 999.
danger = Are you in danger? Ring 999. { help-now }
distress-now =
    Are you in danger now? Is someone else? Ring 999. You cannot speak? Ring from a mobile. Then press 55.
    Nobody watches this chat. It is not a helpline.
distress-again = Is it too much? Are you in danger? Ring 999. For who to ring, type /help.
distress-not-kept = I do not keep what you just wrote. You can come back another time. Just write.
pause-offer =
    Let us stop for a moment. There is no hurry. Your answers are safe.
    Press a button. Or type 1 to go on. Type 2 to rest. Type 3 to stop.
pause-waits = We have paused. Type 1 to go on. Type 3 to stop.
paused = Take your time. To go on, type 1. I ask nothing until then.
pause-time = I can ask again later. Type the time, such as: tomorrow at 6.

## Answers said back, and ways to answer

ticked = You have chosen: { $choices }. Press Done when you are ready.
keep-this = We would keep these words:
keep-cut = We took out what could show who you are.
keep-look = Please look again. Does something here show who you are?
keep-means = If you press OK, we may show your words to others. We do not show your name. A person checks first.
keep-how = You want to say more? Type it. Or press a button. Or type 1, 2, 3 or 4.
keep-unclear = Sorry. I did not understand that. What shall we do with your words?
add-too-long = That is too long. I can keep { $limit } letters. I left out your last message.
echo-unquoted = I have written that down. We will not show your words to others.
echo-erased = I deleted your words. We keep no answer to that question.
way-choices = You can choose more than one. Then press Done. You can also type numbers, such as 1, 3.
way-number = Type a number. Or type /skip.
way-text = Type your answer. Or type /skip.
way-text-names = Type your answer. Please leave out names. Or type /skip.
way-date = Type a date, such as 12 March 2025. Or type /skip.
way-decimal = Type a number, such as 2.5. Or type /skip.
way-time = Type a time, such as 9:30 or 4pm. Or type /skip.
way-district = Type the first half of your postcode, such as KT1. Or type /skip. We do not keep the rest of it.
way-needed = Please type your answer. You would rather not say? Press the button.
way-needed-names = Please type your answer. Leave out names. You would rather not say? Press the button.
way-long = There are more on the next page. You can also type the first letters.
needed = We need this answer to go on. You would rather not say? Type: prefer not to say. To leave, type /stop.

## Asked again

again-choice = Sorry. I did not understand that. Please press a button. Or type its number.
again-several = That fits more than one answer. Please press a button. Or type its number.
again-choices = Sorry. I did not understand that. Press your choices. Then press Done. Or type their numbers.
again-range = Sorry. I need a number from { $start } to { $end }.
again-day = Which day was it? Please type the day too, such as 12 March 2025. You can guess. You do not know? Type /skip.
again-too-long = That is too long for me. I can keep { $limit } letters. Please send a shorter answer. Your other answers are safe.
again-constraint = Sorry. That answer does not fit this question. Please check it.
again-district = Sorry. I need the first half of a postcode, such as KT1. You do not know it? Type "don't know".
media-place = I cannot take a place from the map. I did not keep it. Please type the first half of your postcode, such as KT1.
moved-on = We leave that question out. Let us go on.
asked-us = That looks like a question. Nobody reads this chat. Nobody can answer you here. I do not keep your question. Type /who to see who asks. Type /help for who to ring.

## Changing one's mind

edit-unclear = I could not read your change. Your first answer stays.
edit-joined = You sent more than one message for that answer. I do not know what to change. Type /back to write it again.
edit-late = I cannot change an answer after the end. Is the survey still open? Then type /withdraw and start again.
stale = That button is an old one. I changed nothing.
media = I can only take words and buttons. A picture or a voice could show who you are. I do not keep it.
unknown-order = I do not know that command. Type /help to see what I know.

## Stopping

stopped-already = You stopped our messages. I do not keep what you write. To come back, type /start.
stopping-waits = You have stopped. I did not keep that. Do you want to go on? Type /start.
keep-offer = We will delete what you said within a day. You can keep it. Or you can delete it now.
kept-before = You stopped "{ $title }" before the end. We kept what you said. You can leave it so. Or you can start again. Then we delete what we kept. We ask you from the first question.
kept-until = What we kept stays until you say yes to starting again. Then we delete it.
deleted = I deleted what you said.

## Before the end, and the end

summary-ask = Shall we send it? Press a button. Or type 1 to send it. Type 2 to change an answer.
summary-unclear = Sorry. I did not understand that. Your answers are safe. Type 1 to send them. Type 2 to change one.
change-which = Which answer do you want to change? Press it. Or type its number.
complete-next = We keep your answers without your name. This survey closes on { date }. After that you can type /results. Then you see what people said. We will tell you what changes.
rest-until = { $channel ->
    [web] I will ask again here on { date } at { $time }. Until then I ask nothing. You can go on before that. Just write. To come back, press More. Then press Keep my place.
   *[other] I will write again on { date } at { $time }. Until then I ask nothing. You can go on before that. Just write.
}
pause-until = { $channel ->
    [web] I will ask again here on { date } at { $time }. Until then I ask nothing. To come back, press More. Then press Keep my place.
   *[other] I will write again on { date } at { $time }. Until then I ask nothing.
}
rest-other = You want another time? Press a button. Or type it, such as: tomorrow at 6.
rest-too-late = The survey closes on { date }. That is before then. Choose an earlier time. Or go on now.
restart-ask = Shall we start again from the first question? Then I delete what you said. Type 1 for yes. Type 2 for no.
restarted = I deleted what you said. We start again.

button-unquoted = Keep, do not show

## Between surveys, and invitations

not-kept = I do not keep what you wrote here.
invite-free = You do not have to. Your services stay the same.

## What can be typed

help =
    { $channel ->
        [web] You can type these at any time. Or press More.
       *[other] You can type these at any time.
    }
    /stop - end this and all messages
    /back - go to the question before
    /skip - leave a question out
    /repeat - see the question again
    /pause - rest for now
    /restart - start again
    /why - why we ask
    /who - who sees your answers
    /language - change the language
    /easy - end easy words
    /results - see what people said
    /mydata - see what we know about you
    /withdraw - take your answers back
    /forget - we forget you
who =
    Who asks: { $who }
    Who sees your answers: { $seen }
    What we keep: { $kept }
