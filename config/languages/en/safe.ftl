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
