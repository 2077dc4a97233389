"""Words an author cannot use for a name or an answer, because typing them means something else."""

import unicodedata

from conversations.messages import Order

_TYPED = (
    "again, back, cancel, commands, delete me, done, end, exit, finished, forget, forget me, help, hide, language, "
    "later, menu, my data, mydata, next, no more, pass, pause, quit, repeat, results, skip, start, stop, unsubscribe, "
    "what do you hold, what do you know about me, who, why, withdraw, "
    "easy words, easier words, easy read, simple words, usual words, normal words, "
    # Punjabi
    "ਸੌਖੇ ਸ਼ਬਦ, ਸੌਖੀ ਭਾਸ਼ਾ, ਆਸਾਨ ਸ਼ਬਦ, ਆਮ ਸ਼ਬਦ, "
    "ਕਿਉਂ, ਕੌਣ, ਛੱਡੋ, ਜਵਾਬ ਵਾਪਸ ਲਓ, ਨਤੀਜੇ, ਪਿੱਛੇ, ਫਿਰ, ਬੰਦ, ਬੰਦ ਕਰੋ, ਭਾਸ਼ਾ, "
    "ਮਦਦ, ਮੇਰਾ ਡਾਟਾ, "
    "ਮੇਰੀ ਜਾਣਕਾਰੀ, ਮੈਨੂੰ ਭੁੱਲ ਜਾਓ, ਰੁਕੋ, ਵਾਪਸ, ਵਾਪਸ ਲਓ, ਸਟਾਪ, ਸ਼ੁਰੂ, ਸ਼ੁਰੂ ਕਰੋ, ਹੋ ਗਿਆ, "
    # Welsh
    "geiriau hawdd, geiriau haws, geiriau syml, hawdd ei ddeall, geiriau arferol, "
    "ailadrodd, anghofio, anghofiwch, canlyniadau, cymorth, dechrau, eto, fy nata, gorffen, hepgor, iaith, nôl, pam, "
    "oedi, pasio, pwy, rhoi'r gorau, saib, seibiant, sgipio, stopio, tynnu'n ôl, wedi gorffen, wedyn, yn ôl, "
    "anghofiwch amdanaf, anghofiwch fi, beth ydych chi'n ei gadw, fy data, tynnu yn ôl, "
    # Polish
    "łatwe słowa, łatwiejsze słowa, proste słowa, prostymi słowami, łatwy tekst, zwykłe słowa, "
    "cofnij, czemu, dlaczego, gotowe, jeszcze raz, język, koniec, kto, moje dane, pauza, później, pomiń, pomoc, "
    "powtórz, przerwa, wróć, wstecz, wycofaj, wyniki, zacznij, zapomnij, zatrzymaj, "
    "co o mnie wiecie, usuńcie mnie, zapomnij o mnie, zapomnijcie o mnie, "
    # Romanian
    "cuvinte ușoare, cuvinte mai ușoare, cuvinte simple, ușor de citit, cuvinte obișnuite, "
    "ce știți despre mine, datele mele, uitați-mă, uită-mă, "
    "ajutor, am terminat, cine, de ce, gata, inapoi, incepe, limba, opreste, opriti, repeta, retrage, "
    "rezultate, sari, sari peste, "
    # Ukrainian
    "прості слова, простіші слова, простими словами, легкі слова, звичайні слова, "
    "забудь мене, забудьте мене, забути мене, мої дані, що ви про мене знаєте, "
    "все, готово, допомога, допоможіть, забрати, зупинити, зупиніть, мова, назад, пауза, повторити, почати, "
    "пропустити, результати, стоп, хто, чому, "
    # Arabic
    "كلمات سهلة, كلمات أسهل, كلمات بسيطة, لغة سهلة, كلمات عادية, "
    "استراحة, "
    "انسني, انسوني, بياناتي, ماذا تعرفون عني, "
    "أوقف, إيقاف, ابدأ, اللغة, النتائج, انتهيت, تخطى, تخطي, تم, توقف, رجوع, ستوب, سحب, قف, كرر, لغة, "
    "لماذا, مساعدة, من, نتائج, "
    # Urdu
    "آسان الفاظ, آسان لفظ, سادہ الفاظ, آسان زبان, عام الفاظ, "
    "وقفہ, "
    "جواب واپس لیں, مجھے بھول جاؤ, مجھے بھول جائیں, میرا ڈیٹا, میری معلومات, واپس لیں, "
    "اسٹاپ, بند کرو, بند کریں, دوبارہ, رکو, زبان, سٹاپ, شروع, شروع کریں, مدد, نتائج, نتیجے, واپس, پیچھے, "
    "چھوڑ دیں, چھوڑیں, کون, کیوں, ہو گیا, ہوگیا, "
    # Bengali
    "সহজ কথা, সহজ ভাষা, সহজ শব্দ, সাধারণ কথা, "
    "বিরতি, "
    "আমাকে ভুলে যান, আমার ডেটা, আমার তথ্য, উত্তর ফিরিয়ে নিন, ফিরিয়ে নিন, ভুলে যান, "
    "আবার, কে, কেন, থামুন, পিছনে, পেছনে, ফলাফল, বন্ধ, বন্ধ করুন, বাদ দিন, ভাষা, শুরু, শুরু করুন, শেষ, "
    "সাহায্য, স্টপ, হয়ে গেছে, "
    # Somali
    "erayo fudud, ereyo fudud, erayo sahlan, erayada caadiga ah, "
    "hakad, "
    "i iloow, i ilow, ka noqo, xogtayda, "
    "bilow, caawimaad, caawimo, dhammaatay, dib u noqo, iga jooji, jooji, ka bood, ku celi, luqad, "
    "luqadda, natiijooyin, natiijooyinka, sababta, waan dhammeeyay, waayo, yaa, "
    # Help now, and to hide, in each language
    "help now, cymorth nawr, pomoc teraz, ajutor acum, допомога зараз, caawimaad hadda, مساعدة الآن, ابھی مدد, "
    "এখনই সাহায্য, ਹੁਣੇ ਮਦਦ, "
    "hide this, cuddio, cuddiwch, ukryj, schowaj, ascunde, ascundeti, сховати, приховати, qari, إخفاء, أخف, "
    "چھپائیں, چھپاؤ, লুকান, লুকাও, ਲੁਕਾਓ"
)


def fold(text: str) -> str:
    """Give a label as a typed answer is compared with it: no case, accents, punctuation or slash.

    A label of nothing else (an emoji) is left as it is.
    """
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold()).replace("ł", "l")
    kept = "".join(_kept(mark) for mark in apart if not unicodedata.combining(mark))
    return " ".join(kept.split()) or text.strip()


def _kept(mark: str) -> str:
    if mark in "'\u2019\u02bc":  # don't, however the apostrophe was typed
        return ""
    return mark if mark.isalnum() or unicodedata.category(mark).startswith("M") else " "


_NAMES = frozenset(order.value for order in Order if order is not Order.EASY)  # "easy" is an answer, but for its slash

COMMAND_WORDS = frozenset(_NAMES | {fold(words) for words in _TYPED.split(",")})
"""What a resident can type in any state, in every language Heard ships."""

NOT_A_CHOICE = frozenset(_NAMES | {"done", "skipped", "unanswered", "not_asked"})
"""Choice names that would read as something else in a digest or on a button."""

NOT_A_KEY = frozenset(
    (
        "all and any at by cancel close confirm connect day days digest each every for from help in list month months "
        "no on once open pause please pls plz programme resume rolling schedule show start starting thanks the thx to "
        "today tomorrow version wave waves week weeks monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)
"""Words of coordinators' commands: a script, team or area called one of them could not be named."""
