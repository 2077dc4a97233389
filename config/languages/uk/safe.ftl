### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    Вітаю. Чи зараз безпечний час?
    Натисніть кнопку або напишіть 1, якщо так, 2, якщо пізніше, 3, якщо ніколи.
safe-later = Добре. Коли буде безпечно, натисніть «Так, зараз». Або просто напишіть.
safe-open = Для вас відкрите опитування, до { date }.
button-safe-now = Так, зараз
button-safe-later = Пізніше
button-safe-never = Більше не питайте мене

## Help now

button-help-now = Допомога зараз
