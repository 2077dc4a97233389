### reviewed: yes

group-private = Hello. I only work in private, so that nobody here can see what you say. Please write to me on my own. I am leaving this group now.
sorry-broken = Sorry, something went wrong with what you just sent. Nothing you said before is lost. Please send it again.

command-start = Start or go on
command-stop = Stop this and all messages
command-help = See what you can type, and who to ring
command-back = Change the answer before
command-skip = Leave this question out
command-why = Why we ask
command-who = Who sees your answers
command-language = Change the language
command-easy = Easy words, on or off
command-results = See what people said
command-mydata = See what we hold about you
command-withdraw = Take your answers back
command-forget = Be forgotten
command-repeat = See the question again
command-pause = Rest, and go on at another time
command-hide = Delete our last messages here
command-restart = Start again from the first question

# What stands in brackets where something was cut out of their words, as they are shown to them.
cut-out = { $kind ->
    [phone] phone
    [email] email
    [link] link
    [handle] handle
    [postcode] postcode
    [address] address
    [nhs-number] NHS number
    [national-insurance-number] national insurance number
    [card-number] card number
    [account-number] account number
    [number-plate] number plate
    [reference] reference
    [date-of-birth] date of birth
    [age] age
   *[name] name
}
