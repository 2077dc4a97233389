### reviewed: yes

date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## The way in

welcome = Hello. I am Heard, a chat bot. I ask people what they think of the services they use.
welcome-again = Welcome back. You had stopped our messages, so we ask you again first.
# A line for each other language. The web page has buttons for them already.
other-languages = { $channel ->
    [web] { "" }
   *[other] { $lines }
}
welcome-needed = We need this one answer to go on. Type /stop if you do not want to join.
code-unknown = We do not know the link you came by. That is fine: you can choose below.
choose-language = Which language would you like?
language-not-here = Sorry, we cannot talk in { $language } here. Please choose one of these languages.
choose-programme = What would you like to talk about?
choose-area = Which of these is nearest to you, or do you use?
contact-what =
    { $channel ->
        [web] If you agree, we show you new surveys here when you come back: at most two in four weeks. You can say no to any of them. To come back, press More, then Keep my place.
       *[other] If you agree, we write to you when there is a new survey: at most two in four weeks. You can say no to any of them.
    }
    { $channel ->
        [web] We keep a locked number for this chat, your language and your area. We never keep your name.
       *[other] We keep your chat address locked, your language and your area. We never keep your name.
    }
    { contact-term }
contact-term = If you write nothing for { term }, we delete it at the end of that year.
contact-more = To read who asks and why, type /who or /why.
contact-agree = { $channel ->
    [web] May we show you new surveys here?
   *[other] May we write to you here?
}
joined = You have joined.
joined-open = { joined } A survey is open now, until { date }.
joined-next = { $channel ->
    [web] The next survey will be here when you come back. To come back, press More, then Keep my place.
   *[other] We will write to you here when the next survey opens.
} You can stop this at any time with /stop.
moved = We have changed your area. It is now: { $area }.
declined = That is fine. We keep nothing about you. To come back, type /start.
declined-member = That is fine. Nothing has changed.

## The notice before a survey

notice-who =
    { $title }
    Who asks: { $who }
    Why: { $why }
notice-length = { $count ->
    [one] There is 1 question.
   *[other] There are at most { $count } questions.
} It takes about { $minutes ->
    [one] 1 minute.
   *[other] { $minutes } minutes.
} You can /skip any question.
notice-seen =
    Who will see it: { $seen }
    What is kept: { $kept }
    { notice-words }
    { notice-back }
    { notice-term }
notice-term = We delete answers { term } after their survey closes.
notice-back = No name is stored with your answers. You can take them back with /withdraw until the survey closes, and later with four words we give you. Figures and words we have shared by then stay.
notice-words = If you write in your own words, we try to take out names and numbers. You see the words first, and you decide what we keep.
notice-out = Type /stop at any time and you are out. If you go quiet, we keep what you answered.
notice-again =
    Who will see it: { $seen }
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-out }
    To read more, type /who or /why.
chat-kept = { $channel ->
    [web] Your browser shows this chat until you close it or press Leave quickly. Someone who uses this device could read it.
    [telegram] Telegram keeps this chat. It is not end-to-end encrypted. You can delete it.
   *[other] Your chat app keeps this chat. You can delete it.
}
notice-chat =
    { chat-kept }
    { notice-out }
    { notice-safe }
notice-chat-help =
    { notice-chat }
    { help-now }
notice-safe =
    You must be { $age } or over.
    { not-watched }
notice-safe-help =
    { notice-safe }
    { help-now }
not-watched = Nobody watches this chat. It is not a helpline. If you are in danger, ring 999.
helplines =
    You can also ring:
    { $lines }
help-now = Need help now? /help
danger = If you are in danger, ring 999. { help-now }
distress-heard = I am sorry. That sounds very hard.
distress-now =
    If you or someone else is in danger now, ring 999. You cannot speak? Ring from a mobile, then press 55.
    Nobody watches this chat. It is not a helpline.
distress-again = If it gets too much: 999 in danger, /help for whom to ring.
distress-not-kept = I do not keep what you just wrote. We can go on another time: just write.
pause-offer =
    Let us pause here. There is no hurry, and nothing is lost.
    Press a button, or type 1 to go on, 2 to pause or 3 to stop.
pause-waits = We have paused. Type 1 to go on or 3 to stop.
paused = Take all the time you need. To go on, press the button or type 1. Until then I will not ask anything.
pause-time = To be asked again at a time, type it, such as: tomorrow at 6.
button-go-on = Go on
button-pause = Pause
button-stop-here = Stop
notice-agree = Do you agree to take part? Press a button, or type 1 for yes or 2 for no.
consent-unclear = Sorry, I did not understand that.
consent-first = There is no question yet. First we need your yes or no.
begun = Good. You can press a button, or type its number or its words.
refused = That is fine. We will not ask you this. Nothing you said is kept.

## Answers said back

echo-choice = You chose: { $choice }.
echo-none = You chose none of these.
echo-number = Your answer: { $number }.
echo-date = Your answer: { date }.
echo-text = I have written that down.
echo-skipped = You skipped that question.
ticked = Ticked so far: { $choices }. Press Done when you are ready.

## One's own words

keep-this = We would keep this:
keep-cut = We took out what could show who you are.
keep-look = Please look again: does anything here show who you are?
keep-means = If you press OK, we may quote this to others, without your name. A person checks it first.
keep-how = To add more, type it. Or press a button, or type 1 to 4.
keep-unclear = Sorry, I did not understand that. What shall we do with your words?
write-again = That is gone. Please write it again.
add-too-long = That is more than I can keep. I can keep { $limit } characters, so I left out what you sent last.
echo-unquoted = I have written that down. We will not quote it.
echo-erased = Your words are deleted. We keep no answer to that question.

## Ways to answer

way-choices = Choose as many as you like, then press Done. You can also type numbers, such as 1, 3.
way-number = Type a number, or /skip.
way-text = Type your answer, or /skip.
way-text-names = Type your answer, or /skip. Please leave out names.
way-date = Type a date, such as 12 March 2025, or /skip.
range-ends = { $start } means: { $low }. { $end } means: { $high }.

## Asked again

again-choice = Sorry, I could not match that. Please press one of the buttons, or type its number.
again-several = That fits more than one answer. Please press one of the buttons, or type its number.
again-choices = Sorry, I could not match that. Press your choices and then Done, or type their numbers.
again-range = Sorry, I need a number from { $start } to { $end }.
again-number = Sorry, I need a whole number, such as 3.
again-date = Sorry, I need a date, such as 12 March 2025, or "yesterday".
again-day = Which day was it? Please type the day too, such as 12 March 2025. A guess is fine. If you do not know, type /skip.
again-text = Sorry, I need a few words for this one.
again-too-long = That is a lot to say, and I can only keep { $limit } characters. Please send a shorter answer. Your earlier answers are safe.
again-constraint = Sorry, that answer does not fit this question. Please check it.
moved-on = Let us leave that question unanswered and go on.

## Changing one's mind

back-first = This is the first one. There is nothing to go back to.
back-to = Here is the question before. Your other answers are safe.
edit-done = I have changed your answer.
edit-unclear = I could not read your change, so your first answer stays.
edit-joined = You sent more than one message for that answer, so I cannot tell which words to change. To write it again, type /back.
edit-unknown = I cannot use that change. To change an answer, type /back.
edit-late = I cannot change an answer after the end. While the survey is open you can type /withdraw and start again.
stale = That button is from an earlier message. Nothing has changed.
media = I can only take words and buttons. A picture, a voice or a file could show who you are, so I do not keep it.
unknown-order = I do not know that command. Type /help to see what I know.
welcome-back = Welcome back. Here is where we were.

## Stopping

stopped = You have stopped. We will not write to you again. You can come back at any time with /start.
stopped-already = You have stopped our messages, so nothing you write is kept. To come back, type /start.
stopping-waits = You have stopped, so I did not keep that. To go on instead, type /start.
keep-offer = What you said so far will be deleted within a day. You can keep it, or delete it now.
kept = We keep what you said, without your name.
kept-before = You stopped "{ $title }" part way, and we kept what you said. You can leave it so. Or you can start again: then we delete what we kept, and ask you from the first question.
kept-until = What we kept stays until you agree to start again. Then we delete it.
kept-stays = That is fine. What we kept stays.
deleted = What you said is deleted.
session-over = This talk has ended. Type /start to see what is open.
closed-talk = That survey has closed. Type /start to see what is open.

## The end

complete = Thank you. That was the last question.
complete-next = Your answers are kept without your name. This survey closes on { date }. After that you can see the figures with /results, and we will tell you what came of it.

## Language

language-now = We will talk in { $language }.
offer-language = Would you like to go on in { $language }?
unreviewed = A fluent speaker has not checked these words yet. If something is unclear, type /language to choose another language.
easy-offer = Easy words: /easy
easy-now = Each sentence now has a line of its own. Where there are easy words, I use them. To change back, type /easy.
easy-over = I use the usual words again. For easy words, type /easy.

## Between surveys

nothing-open = No survey is open for you now. { $channel ->
    [web] Please look here again another day.
   *[other] We will write to you when the next one opens.
}
not-kept = What you wrote here is not kept.
offer-one = The survey "{ $title }" is open for you. It takes about { $minutes ->
    [one] 1 minute.
   *[other] { $minutes } minutes.
} Would you like to start?
offer-several = More than one survey is open for you. Which would you like to start?
answered-already = You have already answered this survey. One person counts once.
closed-already = That survey is not open now.
later = That is fine. You can type /start at any time until { date }.

## Invitations

invite = { $programme } would like to hear from you: { $title }.
remind = This is our one reminder from { $programme }: { $title } is still open.
invite-length = { $count ->
    [one] There is 1 question.
   *[other] There are at most { $count } questions.
} It takes about { $minutes ->
    [one] 1 minute.
   *[other] { $minutes } minutes.
} You can answer until { date }.
invite-free = You do not have to. Nobody will mind, and your services stay the same.

## About oneself

help =
    { $channel ->
        [web] You can type these at any time, or press More:
       *[other] You can type these at any time:
    }
    /stop - end this and all messages
    /back - change the answer before
    /skip - leave a question out
    /repeat - see the question again
    /pause - rest, and go on later
    /restart - start again
    /why - why we ask
    /who - who sees your answers
    /language - change the language
    /easy - easy words, on or off
    /results - see what people said
    /mydata - see what we hold
    /withdraw - take your answers back
    /forget - be forgotten
who =
    Who asks: { $who }
    Who sees it: { $seen }
    What is kept: { $kept }
who-more =
    { notice-words }
    { notice-back }
    { notice-term }
    { chat-kept }
    { notice-safe }
why = Why we ask: { $why }
results-which = Which results would you like to see?

## Buttons

button-agree = I agree
button-yes-agree = Yes, I agree
button-no = No thanks
button-done = Done
button-start = Start
button-start-title = Start: { $title }
button-later = Not this time
button-stop = Stop all invitations
button-ok = OK
button-change = Change
button-unquoted = Keep but do not quote
button-erase = Delete
button-keep = Keep what I said
button-delete = Delete it now
button-forget = Yes, forget me
button-forget-no = No, go on as before
button-withdraw = Yes, delete my answers
button-withdraw-no = No, keep them
button-again = Start again
button-leave = Leave it so
