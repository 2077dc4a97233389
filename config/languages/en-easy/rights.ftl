### reviewed: no

receipt-early =
    Your 4 words:
    { $words }
    From here on we keep what you said. We keep it even if you go quiet. You can take it back at any time. Type /withdraw and these words.
receipt =
    Your 4 words:
    { $words }
    Keep them safe. You can take your answers back. Type /withdraw and these words. They still work after the survey closes. Nobody can read your answers with them.
receipt-how = Has the survey closed? You can still take answers back. Type /withdraw and your 4 words.
receipt-unread = I did not find your 4 words. Please check them. Then type them after /withdraw.
receipt-unknown = We hold no answers for those 4 words. Please check each word. Please check their order. Perhaps we deleted these answers before.
receipt-wait = That did not work a few times. Please wait an hour. Then try again.
withdrawn-closed = We deleted your answers. Figures and words we shared before stay.

mydata-drafts = { $count ->
    [0] You are in a survey now. You have given no answers yet.
    [one] You are in a survey now. You have given 1 answer. We locked it.
   *[other] You are in a survey now. You have given { $count } answers. We locked them.
}
mydata-kept = { $count ->
    [one] You stopped 1 survey before the end. You kept your answers. We locked them. They have no name.
   *[other] You stopped { $count } surveys before the end. You kept your answers. We locked them. They have no name.
}
mydata-waiting = { $count ->
    [one] 1 message to you waits. We will send it. We locked it.
   *[other] { $count } messages to you wait. We will send them. We locked them.
}
mydata-few-days = For 2 days we note that a message came. We do not note who sent it. Some messages we cannot read. We keep those locked for up to 7 days.
mydata-closed = Some surveys have closed. Your answers there have no link to you now. Only your 4 words find them.
mydata-term = If you write nothing for { term }, we delete all this. We do this at the end of that year.

withdraw-untied = We had to put Heard back from a copy. Now nobody can tell which answers are yours. We cannot give them back. They have no name.
withdraw-nothing-yet = You have said nothing yet. There is nothing to delete. To leave this survey, type "/withdraw yes".
withdraw-kept = I deleted nothing. Your answers stay.
withdrawn = We deleted your answers to that survey.

forget-answers = Finished answers stay until the survey closes. After that they have no link to you. To delete them too, type /withdraw first. Your 4 words still work later.
