### reviewed: no

group-private = Вітаю. Я працюю лише в особистих розмовах, щоб ніхто тут не бачив ваших слів. Будь ласка, напишіть мені окремо. Зараз я виходжу з цієї групи.
sorry-broken = Вибачте, з тим, що ви щойно надіслали, щось пішло не так. Нічого зі сказаного раніше не втрачено. Будь ласка, надішліть ще раз.

command-start = Почати або йти далі
command-stop = Зупинити це і всі повідомлення
command-help = Що можна написати і куди телефонувати
command-back = Змінити попередню відповідь
command-skip = Пропустити це запитання
command-why = Чому ми питаємо
command-who = Хто бачить ваші відповіді
command-language = Змінити мову
command-easy = Прості слова: увімкнути або вимкнути
command-results = Побачити, що сказали люди
command-mydata = Побачити, що ми про вас зберігаємо
command-withdraw = Забрати свої відповіді
command-forget = Попросити забути вас
command-repeat = Показати запитання ще раз
command-pause = Пауза: продовжити іншим разом
command-hide = Видалити тут наші останні повідомлення
command-restart = Почати знову з першого запитання

cut-out = { $kind ->
    [phone] телефон
    [email] ел. пошта
    [link] посилання
    [handle] ім’я в мережі
    [postcode] поштовий індекс
    [address] адреса
    [nhs-number] номер NHS
    [national-insurance-number] номер National Insurance
    [card-number] номер картки
    [account-number] номер рахунку
    [number-plate] номер авто
    [reference] номер справи
    [date-of-birth] дата народження
    [age] вік
   *[name] ім’я
}
