### reviewed: yes

## /results: the same figures that officials see

results-none = There are no figures yet. We show them here when a survey has closed.
results-title = What people said: { $title }
results-people = { $from } to { $to }. About { $count } people answered.
results-too-few = { $from } to { $to }. Fewer than { $floor } people answered. We show no figures, so that no one can be found out.
results-again = { $from } to { $to }. We asked the same thing a short while before. We show no figures this time, so that no one can be found out.
results-kept = We keep what people said. We will count it together with the next survey that asks the same.
results-together = This counts { $count } surveys together. Too few people answered one of them to show it on its own.
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } ({ $percent } in 100)
results-line-few = { $choice }: { $count } (very few)
results-line-all = { $choice }: { $count } (almost all)
results-area = In { $area }:
results-hidden = What people chose is hidden here, so that no one can be found out.
results-withheld = We do not show this one, so that no one can be found out.
results-comments = About { $count } people wrote something.
results-no-quotes = Nobody's words are shown here.
results-quotes = Some of their words, which they let us show:
results-answered = About { $count } people answered.
results-read = Numbers are rounded to the nearest 5. "c" means hidden, so that no one can be found out. A "0" can be one or two people.
results-same = The people who run the service see the same figures.
results-elsewhere = Elsewhere
