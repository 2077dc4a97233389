### reviewed: yes

## Safe mode: what Heard writes unasked

safe-time =
    Hello. Is now a safe time?
    Press a button, or type 1 for yes, 2 for later or 3 for never.
safe-later = That is fine. When it is a safe time, press "Yes, now". Or just write.
safe-open = A survey is open for you, until { date }.
button-safe-now = Yes, now
button-safe-later = Later
button-safe-never = Never ask me again

## Help now

button-help-now = Help now

## Hiding

hide-how = { $channel ->
    [web] Type /hide, or press Leave quickly, and this page is empty at once. It cannot hide that you were here from the browser's history, or from someone who sees the screen. What you answered stays, unless you type /stop.
   *[other] Type /hide to delete our last messages here, yours and ours. It reaches back two days, or to the last time a survey closed. It cannot hide what your phone has shown already, what the app keeps, or a picture of the screen. What you answered stays, unless you type /stop.
}
hidden = { $channel ->
    [web] Hello again. To go on, type /start.
   *[other] Done, for the last two days. To go on, type /start.
}
hidden-partly = Not all of it could go. You can delete this chat in your app. To go on, type /start.
hide-not-here = { $channel ->
    [web] Press Leave quickly, and this page is empty at once.
   *[other] I keep no list of our messages here, so I cannot delete them. You can delete this chat in your app.
}
mydata-shown = For two days we note which messages in this chat are ours and yours, so that /hide can delete them. The note is locked.
