### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = Це схоже на запитання. Цей чат ніхто не читає, тому тут ніхто на нього не відповість. Напишіть /help, щоб побачити, куди телефонувати.
enquiry-name = Ваше запитання до нас
enquiry-kept = Ми зберігаємо його для команди. Наприкінці ви зможете вирішити, що з ним буде.
enquiry-last = Ще одне: ви нас про щось запитали.
enquiry-full = Це більше, ніж я можу тут зберегти, тому цього я не зберігаю.
enquiry-dropped = Ваше запитання видалено.
button-drop = Не зберігати моє запитання

## What came of it in /results

results-asked = Запитання, які нам поставили
results-enquiries = Скільки людей нас про щось запитало: приблизно { $count }.
