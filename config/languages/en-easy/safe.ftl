### reviewed: no

hide-how = { $channel ->
    [web]
        Somebody may see this page? Type /hide. Or press Leave quickly. Then this page is empty.
        The browser still knows that you were here. We keep your answers. To end it all, type /stop.
   *[other]
        Somebody may see this chat? Type /hide. Then we delete our last messages here. We delete yours and ours.
        We can do that for 2 days. We cannot do it after a survey closes.
        Your phone may have shown a message before. The app may keep some. We cannot change that.
        We keep your answers. To end it all, type /stop.
}
hide-not-here = { $channel ->
    [web] Press Leave quickly. Then this page is empty.
   *[other] I keep no list of our messages here. I cannot delete them. You can delete this chat in your app.
}
mydata-shown = For 2 days we note which messages are in this chat. Then /hide can delete them. We lock this note.
