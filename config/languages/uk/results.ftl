### reviewed: no

## /results: the same figures that officials see

results-none = Цифр ще немає. Ми покажемо їх тут, коли опитування закриється.
results-title = Що сказали люди: { $title }
results-people = { $from } - { $to }. Скільки людей відповіло: приблизно { $count }.
results-too-few = { $from } - { $to }. Відповіло менше ніж { $floor } людей. Ми не показуємо цифр, щоб нікого не можна було впізнати.
results-again = { $from } - { $to }. Незадовго до того ми питали про те саме. Цього разу ми не показуємо цифр, щоб нікого не можна було впізнати.
results-kept = Ми зберігаємо те, що сказали люди. Ми порахуємо це разом із наступним опитуванням, яке питає про те саме.
results-together = Скільки опитувань тут пораховано разом: { $count }. На одне з них відповіло замало людей, щоб показати його окремо.
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } ({ $percent } зі 100)
results-line-few = { $choice }: { $count } (дуже мало)
results-line-all = { $choice }: { $count } (майже всі)
results-area = { $area }:
results-hidden = Що вибрали люди, тут приховано, щоб нікого не можна було впізнати.
results-withheld = Цього ми не показуємо, щоб нікого не можна було впізнати.
results-comments = Скільки людей щось написало: приблизно { $count }.
results-no-quotes = Тут не показано нічиїх слів.
results-quotes = Деякі з їхніх слів, які вони дозволили показати:
results-answered = Скільки людей відповіло: приблизно { $count }.
results-read = Числа заокруглено до найближчих 5. «c» означає: приховано, щоб нікого не можна було впізнати. «0» може означати одну або дві людини.
results-same = Люди, які керують службою, бачать ті самі цифри.
results-elsewhere = Деінде
