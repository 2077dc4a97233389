### reviewed: no

group-private = Hello. I only work in private. Then nobody here can see what you say. Please write to me on my own. I leave this group now.
sorry-broken = Sorry. Something went wrong with what you just sent. Your earlier answers are safe. Please send it again.
command-pause = Rest for now
command-help = See what you can type
