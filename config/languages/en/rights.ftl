### reviewed: yes

# How long something is kept. Terms of other lengths are said in months.
term = { $months ->
    [12] 1 year
    [24] 2 years
    [36] 3 years
    [48] 4 years
    [60] 5 years
   *[other] { $months } months
}

## The receipt: four words that take answers back

receipt-early =
    Your four words:
    { $words }
    From here on we keep what you said, even if you go quiet. With /withdraw and these words you can take it back at any time.
receipt =
    Your four words:
    { $words }
    Keep them safe. With /withdraw and these words you can take your answers back, even after the survey closes. Nobody can read your answers with them.
receipt-how = To take answers back after their survey has closed, type /withdraw and the four words we gave you.
receipt-unread = I could not find your four words in that. Please check them, and type them after /withdraw.
receipt-typed = Those look like the four words that take answers back. I have kept nothing of them. To take answers back, type /withdraw and then the four words. If they are your answer, type them once more.
receipt-unknown = Those four words fit no answers that we hold. Please check each word and their order. Or these answers are deleted already.
receipt-wait = That did not work a few times. Please wait an hour, then try again.
withdrawn-closed = The answers behind your four words are deleted. Figures and words we have shared already stay as they are.

## What is held

mydata-chat = { $channel ->
    [web] We hold a locked number for this chat.
   *[other] We hold your chat address, locked.
} We hold your language: { $language }. We do not hold your name.
mydata-easy = We hold that you asked for easy words.
mydata-area = { $programme }: your area is { $area }.
mydata-invitations = { $channel ->
    [web] You agreed that we may show you new surveys here. Type /stop to end that.
   *[other] You agreed that we may write to you. Type /stop to end that.
}
mydata-no-invitations = You have not agreed to messages, or you stopped them. We do not write to you.
mydata-drafts = { $count ->
    [0] You are in a survey now and have given no answers yet.
    [one] You are in a survey now and have given 1 answer. It is locked.
   *[other] You are in a survey now and have given { $count } answers. They are locked.
}
mydata-comments = { $count ->
    [one] 1 of them is in your own words. We cut out what could show who you are.
   *[other] { $count } of them are in your own words. We cut out what could show who you are.
}
mydata-finished = { $count ->
    [one] 1 survey that you finished is still open.
   *[other] { $count } surveys that you finished are still open.
}
mydata-declined = { $count ->
    [one] You said no to 1 survey that is still open. We hold no answers of yours to it.
   *[other] You said no to { $count } surveys that are still open. We hold no answers of yours to them.
}
mydata-kept = { $count ->
    [one] You stopped 1 survey part way and kept your answers. They are locked, and no name is with them.
   *[other] You stopped { $count } surveys part way and kept your answers. They are locked, and no name is with them.
}
mydata-since = We have known this chat since { date }. You last wrote to us in the year { $year }.
mydata-agreed-contact = On { date } you agreed to messages from { $programme }. You read version { $text } of our notice.
mydata-agreed-stopped = On { date } you stopped messages from { $programme }.
mydata-agreed-answers = On { date } you agreed that we may count what you say in { $programme }. You read version { $text } of our notice. To end that alone, type /withdraw.
mydata-asked = We have invited you to { $count ->
    [one] 1 survey, on { date }.
   *[other] { $count } surveys, the last on { date }.
} This list helps us to write no more than twice in four weeks.
mydata-waiting = { $count ->
    [one] 1 message to you waits to be sent. It is locked.
   *[other] { $count } messages to you wait to be sent. They are locked.
}
mydata-aside = What you wrote just before the pause. We keep it only if you go on.
mydata-receipt = Your four words for this survey: { $words }.
mydata-few-days = For two days we note that a message came, but not whose it was. If we cannot read one, we keep it locked for up to 7 days.
mydata-closed = Answers to surveys that have closed are not tied to you any more. Only your four words find them.
mydata-term = If you write nothing for { term }, we delete all of this at the end of that year.
mydata-end = To stop messages, type /stop. To take answers back, type /withdraw. To be forgotten, type /forget.
nothing-held = We hold nothing about you. To take part, type /start.

## Taking answers back

withdraw-nothing = There are no answers of yours in an open survey.
withdraw-nothing-yet = You have said nothing in this survey yet, so there is nothing to delete. To take no part in it, type "/withdraw yes".
withdraw-untied = We had to put Heard back from a copy. Since then nobody can tell which of the answers are yours, so they cannot be taken back. They are kept without your name.
withdraw-which = Which answers would you like to take back?
withdraw-sure = Shall we delete your answers to "{ $title }"? We cannot bring them back. Press a button, or type 1 for yes or 2 for no.
withdraw-kept = Nothing is deleted. Your answers stay.
withdrawn = Your answers to that survey are deleted.
withdrawn-after = While the survey is open, you can start again with /start.

## Being forgotten

forget-sure = Shall we forget you? We would delete { $channel ->
    [web] the number of this chat
   *[other] your chat address
}, your area and anything half finished. Press the button, or type "/forget yes".
forget-answers = Answers you have finished stay until the survey closes, and then they cannot be tied to you at all. To delete them too, type /withdraw first. Your four words still work later.
forgotten = We have forgotten you. To come back one day, type /start.
