### reviewed: yes

## Kinds of questions, and the ways out of every one

progress = Question { $place } of { $total }
echo-dont-know = You said that you don't know.
echo-prefer-not = You would rather not say. That is fine.
piped-nothing = (no answer)
needed = We need this one to go on. If you would rather not say, press Prefer not to say, or type it. To leave, type /stop.
way-decimal = Type a number, such as 2.5, or /skip.
way-time = Type a time, such as 9:30 or 4pm, or /skip.
way-district = Type the first half of your postcode, such as KT1, or /skip. If you type all of it, we drop the rest at once.
way-needed = Please type your answer. If you would rather not say, press the button.
way-needed-names = Please type your answer, and leave out names. If you would rather not say, press the button.
way-long = There are more on the next page. You can also type the first letters of yours.
way-default = The usual answer is: { $answer }. To take it, press OK, or type OK.
way-default-date = The usual answer is: { date }. To take it, press OK, or type OK.
again-decimal = Sorry, I need a number, such as 3 or 2.5.
again-time = Sorry, I need a time, such as 9:30 or 4pm.
again-half = Is that in the morning or in the afternoon? Please type it with am or pm, such as 4pm.
again-district = Sorry, I need the first half of a postcode, such as KT1. If you do not know it, type "don't know".
media-place = I cannot take a place from the map, and I keep nothing of it. Please type the first half of your postcode, such as KT1.
button-more = See more
button-first = Back to the first ones
button-all = Show all
notice-needed = A few of them are needed to go on. There you can answer that you prefer not to say.
