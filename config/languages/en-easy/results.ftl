### reviewed: no

results-too-few = { $from } to { $to }. Fewer than { $floor } people answered. We show no figures. Nobody should be able to find a person in them.
results-again = { $from } to { $to }. We asked the same not long ago. We show no figures this time. Nobody should be able to find a person in them.
results-together = This counts { $count } surveys together. One had too few people to show alone.
results-hidden = We hide what people chose here. Nobody should be able to find a person.
results-withheld = We do not show this one. Nobody should be able to find a person.
results-no-quotes = We show nobody's words here.
results-quotes = Some people let us show their words:
results-read = We round numbers to the nearest 5. "c" means hidden. That keeps people safe. A "0" can be 1 or 2 people.
