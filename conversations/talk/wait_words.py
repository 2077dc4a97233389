"""The words in which people say when they want to be asked again, by language. All but English are unreviewed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

HOUR, DAY, WEEK = 60, 24 * 60, 7 * 24 * 60  # minutes
MORNING, NOON, AFTERNOON, EVENING, NIGHT = 10, 12, 14, 18, 19  # the hour that a part of the day stands for


@dataclass(frozen=True, slots=True)
class WaitWords:
    """One language's words; several of one meaning stand in one string with commas between."""

    ahead: str  # "in" two hours
    at: str  # "at" six
    later: str  # at no time in particular
    units: Mapping[str, int]  # minutes
    numbers: Mapping[str, float]
    days: Mapping[str, int]  # from today
    weekdays: tuple[str, ...]  # Monday to Sunday
    parts: Mapping[str, int]  # hour of the day
    beside: str = ""  # words that change nothing
    halves: Mapping[str, int] = field(default_factory=dict)  # 0 before noon, 1 after


WAIT_WORDS: Mapping[str, WaitWords] = {
    "en": WaitWords(
        ahead="in",
        at="at, at about, around, from",
        later="later, later on, another time, some other time, not now, pause",
        units={"minute, minutes, min, mins": 1, "hour, hours, hr, hrs": HOUR, "day, days": DAY, "week, weeks": WEEK},
        numbers={
            "half a, half an": 0.5, "a, an, one": 1, "two, a couple of": 2, "three, a few": 3, "four": 4, "five": 5,
            "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
        },
        days={"today": 0, "tomorrow, tmrw, tomorow": 1, "day after tomorrow": 2, "next week": 7},
        weekdays=("monday, mon", "tuesday, tue, tues", "wednesday, wed", "thursday, thu, thurs", "friday, fri",
                  "saturday, sat", "sunday, sun"),
        parts={"morning, in the morning": MORNING, "noon, midday, lunchtime, at lunch": NOON,
               "afternoon, in the afternoon": AFTERNOON, "evening, in the evening": EVENING,
               "tonight, at night": NIGHT},
        beside="on, this, next, please, maybe, the, again, ask me, ask me again, remind me, o clock, oclock",
        halves={"am, a m": 0, "pm, p m": 1},
    ),
    "cy": WaitWords(
        ahead="mewn, ymhen",
        at="am, tua, o gwmpas",
        later="wedyn, nes ymlaen, yn hwyrach, yn hwyrach ymlaen, rywbryd eto, rhywbryd eto, nid nawr, ddim nawr",
        units={"munud, funud, munudau": 1, "awr, oriau": HOUR, "diwrnod, ddiwrnod, dyddiau": DAY,
               "wythnos, wythnosau": WEEK},
        numbers={"hanner": 0.5, "un": 1, "dau, dwy, ddau, ddwy": 2, "tri, tair, dri, ychydig": 3,
                 "pedwar, pedair, bedwar": 4, "pump, pum, bump": 5, "chwech, chwe": 6, "saith": 7, "wyth": 8, "naw": 9,
                 "deg, ddeg": 10, "un ar ddeg": 11, "deuddeg, ddeuddeg": 12},
        days={"heddiw": 0, "yfory, fory": 1, "drennydd": 2, "wythnos nesaf, yr wythnos nesaf": 7},
        weekdays=("llun", "mawrth, fawrth", "mercher, fercher", "iau", "gwener, wener", "sadwrn", "sul"),
        parts={"bore, yn y bore, y bore": MORNING, "hanner dydd, canol dydd, amser cinio": NOON,
               "prynhawn, y prynhawn, yn y prynhawn, prynhawn yma": AFTERNOON,
               "heno, yr hwyr, gyda'r nos, yn yr hwyr": EVENING, "nos, y nos, yn y nos": NIGHT},
        beside="dydd, ddydd, ar, yma, nesaf, o'r gloch, os gwelwch yn dda, plis",
    ),
    "pl": WaitWords(
        ahead="za",
        at="o, około, koło, po",
        later="później, innym razem, nie teraz, potem, kiedy indziej",
        units={"minuta, minutę, minuty, minut": 1, "godzina, godzinę, godziny, godzin": HOUR, "półtorej godziny": 90,
               "dzień, dni": DAY, "tydzień, tygodnie, tygodni": WEEK},
        numbers={"pół": 0.5, "jeden, jedną, jedna, pierwszej": 1, "dwa, dwie, drugiej": 2,
                 "trzy, kilka, parę, trzeciej": 3, "cztery, czwartej": 4, "pięć, piątej": 5, "sześć, szóstej": 6,
                 "siedem, siódmej": 7, "osiem, ósmej": 8, "dziewięć, dziewiątej": 9, "dziesięć, dziesiątej": 10,
                 "jedenaście, jedenastej": 11, "dwanaście, dwunastej": 12},
        days={"dzisiaj, dziś": 0, "jutro": 1, "pojutrze": 2, "w przyszłym tygodniu": 7},
        weekdays=("poniedziałek", "wtorek", "środę, środa", "czwartek", "piątek", "sobotę, sobota",
                  "niedzielę, niedziela"),
        parts={"rano, z rana, przed południem": MORNING, "w południe": NOON, "po południu, popołudniu": AFTERNOON,
               "wieczorem, wieczór, dziś wieczorem": EVENING, "w nocy, nocą": NIGHT},
        beside="w, we, proszę, przyszły, następny, godzinie, zapytaj mnie, przypomnij mi",
    ),
    "ro": WaitWords(
        ahead="peste, în, într",
        at="la, pe la, la ora, la orele, pe la ora, în jur de",
        later="mai târziu, altă dată, nu acum, după aceea",
        units={"minut, minute": 1, "oră, ore": HOUR, "zi, zile": DAY, "săptămână, săptămâni": WEEK},
        numbers={"jumătate de, o jumătate de": 0.5, "o, un, una, unu": 1, "două, doi": 2, "trei, câteva": 3,
                 "patru": 4, "cinci": 5, "șase": 6, "șapte": 7, "opt": 8, "nouă": 9, "zece": 10, "unsprezece": 11,
                 "doisprezece, douăsprezece": 12},
        days={"azi, astăzi": 0, "mâine": 1, "poimâine": 2, "săptămâna viitoare": 7},
        weekdays=("luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"),
        parts={"dimineața, dimineață": MORNING, "la prânz, la amiază": NOON,
               "după-amiaza, după-amiază, după masă, după prânz": AFTERNOON,
               "seara, seară, diseară, în această seară": EVENING, "noaptea, la noapte": NIGHT},
        beside="de, vă rog, te rog, ora, orele, viitoare",
    ),
    "so": WaitWords(
        ahead="gudahood, gudaheed, kadib, ka dib",
        at="saacadda, saacada, markay tahay, abbaaraha",
        later="kaddib, mar dambe, goor dambe, waqti kale, wakhti kale, hadda maya, gadaal",
        units={"daqiiqo, daqiiqad, daqiiqadood": 1, "saac, saacad, saacadood": HOUR,
               "maalin, maalmood, maalmo, cisho": DAY, "toddobaad, usbuuc": WEEK},
        numbers={"nus, nuska, badh, bar": 0.5, "hal, kow, mid, kowda": 1, "laba, labada": 2,
                 "saddex, saddexda, dhowr, dhawr": 3, "afar, afarta": 4, "shan, shanta": 5, "lix, lixda": 6,
                 "toddoba, toddobada": 7, "siddeed, siddeedda": 8, "sagaal, sagaalka": 9, "toban, tobanka": 10,
                 "kow iyo toban, kow iyo tobanka": 11, "laba iyo toban, laba iyo tobanka": 12},
        days={"maanta": 0, "berri, berrito, berito, beri": 1, "saa dambe, saadambe": 2,
              "toddobaadka soo socda, usbuuca soo socda, toddobaadka dambe": 7},
        weekdays=("isniin, isniinta", "talaado, talaadada, salaasa", "arbaco, arbacada", "khamiis, khamiista",
                  "jimco, jimcaha", "sabti, sabtida", "axad, axadda"),
        parts={"subax, subaxda, subaxdii, subaxnimo, subaxnimada, aroor, aroorta": MORNING,
               "duhur, duhurka, duhurnimo": NOON, "galab, galabta, galabnimo, galabnimada": AFTERNOON,
               "fiid, fiidka, fiidnimo, maqribka, makhribka": EVENING,
               "habeen, habeenka, habeennimo, habeenimo, caawa": NIGHT},
        beside="da, fadlan, i weydii, i xasuusi, soo socda, soo socota, u dhexeeya, ah",
    ),
    "uk": WaitWords(
        ahead="через, за",
        at="о, об, на, близько, після",  # noqa: RUF001
        later="пізніше, згодом, іншим разом, не зараз, потім",
        units={"хвилину, хвилини, хвилин": 1, "півгодини": 30, "годину, години, годин": HOUR,
               "півтори години": 90, "день, дні, днів": DAY, "тиждень, тижні, тижнів": WEEK},
        numbers={"пів": 0.5, "одну, один, першій": 1, "дві, два, другій": 2, "три, кілька, декілька, третій": 3,
                 "чотири, четвертій": 4, "п'ять, п'ятій": 5, "шість, шостій": 6, "сім, сьомій": 7, "вісім, восьмій": 8,
                 "дев'ять, дев'ятій": 9, "десять, десятій": 10, "одинадцять, одинадцятій": 11,
                 "дванадцять, дванадцятій": 12},
        days={"сьогодні": 0, "завтра": 1, "післязавтра": 2, "наступного тижня": 7},
        weekdays=("понеділок", "вівторок", "середу, середа", "четвер", "п'ятницю, п'ятниця", "суботу, субота",
                  "неділю, неділя"),
        parts={"вранці, зранку, ранком, ранку": MORNING, "опівдні, в обід": NOON,
               "вдень, дня, після обіду, пополудні": AFTERNOON, "ввечері, увечері, вечора": EVENING,
               "вночі, уночі, ночі": NIGHT},
        beside="у, в, будь ласка, годині, наступний, наступну",  # noqa: RUF001
    ),
    "ar": WaitWords(
        ahead="بعد, خلال, في غضون",
        at="الساعة, في الساعة, عند الساعة, حوالي الساعة",
        later="لاحقا, فيما بعد, بعدين, في وقت آخر, وقت آخر, ليس الآن",
        units={"دقيقة, دقائق": 1, "دقيقتين": 2, "ساعة, ساعات": HOUR, "ساعتين": 2 * HOUR, "يوم, أيام": DAY,
               "يومين": 2 * DAY, "أسبوع, أسابيع": WEEK, "أسبوعين": 2 * WEEK},
        numbers={"نصف, نص": 0.5, "واحدة, واحد, الواحدة": 1, "اثنين, اثنتين, الثانية": 2,
                 "ثلاث, ثلاثة, الثالثة, بضع, بضعة, عدة": 3, "أربع, أربعة, الرابعة": 4, "خمس, خمسة, الخامسة": 5,
                 "ست, ستة, السادسة": 6, "سبع, سبعة, السابعة": 7, "ثماني, ثمانية, الثامنة": 8,
                 "تسع, تسعة, التاسعة": 9, "عشر, عشرة, العاشرة": 10, "إحدى عشرة, أحد عشر, الحادية عشرة": 11,
                 "اثنتا عشرة, اثني عشر, الثانية عشرة": 12},
        days={"اليوم": 0, "غدا, بكرة": 1, "بعد غد, بعد بكرة": 2, "الأسبوع القادم, الأسبوع المقبل": 7},
        weekdays=("الاثنين, يوم الاثنين", "الثلاثاء, يوم الثلاثاء", "الأربعاء, يوم الأربعاء", "الخميس, يوم الخميس",
                  "الجمعة, يوم الجمعة", "السبت, يوم السبت", "الأحد, يوم الأحد"),
        parts={"صباحا, الصباح, الصبح, صباح": MORNING, "ظهرا, الظهر": NOON,
               "بعد الظهر, عصرا, العصر": AFTERNOON, "مساء, المساء": EVENING, "الليلة, ليلا, الليل": NIGHT},
        beside="في, يوم, هذا, من فضلك, لو سمحت, القادم, المقبل, ذكرني, اسألني",
    ),
    "ur": WaitWords(
        ahead="میں, بعد, کے بعد, کے اندر",
        at="تقریبا",
        later="بعد میں, ابھی نہیں, پھر کبھی, کسی اور وقت",
        units={"منٹ, منٹوں": 1, "گھنٹے, گھنٹہ, گھنٹوں": HOUR, "دن, دنوں": DAY, "ہفتے, ہفتوں": WEEK},
        numbers={"آدھا, آدھے": 0.5, "ایک": 1, "ڈیڑھ": 1.5, "دو": 2, "تین, چند, کچھ": 3, "چار": 4, "پانچ": 5,
                 "چھ, چھے": 6, "سات": 7, "آٹھ": 8, "نو": 9, "دس": 10, "گیارہ": 11, "بارہ": 12},
        days={"آج": 0, "کل": 1, "پرسوں": 2, "اگلے ہفتے": 7},
        weekdays=("پیر, سوموار", "منگل", "بدھ", "جمعرات", "جمعہ, جمعے", "ہفتہ", "اتوار"),
        parts={"صبح": MORNING, "دوپہر": NOON, "سہ پہر, دوپہر کے بعد": AFTERNOON, "شام": EVENING, "رات": NIGHT},
        beside="کو, بجے, کے, براہ کرم, مہربانی, اگلے, مجھ سے پوچھیں, یاد دلائیں",
    ),
    "bn": WaitWords(
        ahead="পর, মধ্যে, বাদে",
        at="প্রায়",
        later="পরে, এখন না, এখন নয়, অন্য সময়, অন্য কোনো সময়",
        units={"মিনিট": 1, "ঘণ্টা, ঘন্টা, ঘণ্টার, ঘন্টার": HOUR, "দিন, দিনের": DAY, "সপ্তাহ, সপ্তাহের": WEEK},
        numbers={"আধ, আধা": 0.5, "এক, একটা, একটায়": 1, "দেড়": 1.5, "দুই, দু, দুটো, দুইটায়, দুটায়": 2,
                 "তিন, কয়েক, তিনটা, তিনটায়": 3, "চার, চারটা, চারটায়": 4, "পাঁচ, পাঁচটা, পাঁচটায়": 5,
                 "ছয়, ছয়টা, ছয়টায়": 6, "সাত, সাতটা, সাতটায়": 7, "আট, আটটা, আটটায়": 8, "নয়, নয়টা, নয়টায়": 9,
                 "দশ, দশটা, দশটায়": 10, "এগারো, এগারোটা, এগারোটায়": 11, "বারো, বারোটা, বারোটায়": 12},
        days={"আজ, আজকে": 0, "আগামীকাল, কাল, কালকে": 1, "পরশু, আগামী পরশু": 2,
              "আগামী সপ্তাহে, পরের সপ্তাহে": 7},
        weekdays=("সোমবার, সোমবারে", "মঙ্গলবার, মঙ্গলবারে", "বুধবার, বুধবারে", "বৃহস্পতিবার, বৃহস্পতিবারে",
                  "শুক্রবার, শুক্রবারে", "শনিবার, শনিবারে", "রবিবার, রবিবারে"),
        parts={"সকাল, সকালে": MORNING, "দুপুর, দুপুরে": NOON, "বিকাল, বিকেল, বিকালে, বিকেলে": AFTERNOON,
               "সন্ধ্যা, সন্ধ্যায়": EVENING, "রাত, রাতে": NIGHT},
        beside="টা, টায়, টার, দিকে, দয়া করে, আগামী, এই, আমাকে জিজ্ঞাসা করুন, মনে করিয়ে দিন",
    ),
    "pa": WaitWords(
        ahead="ਵਿੱਚ, ਬਾਅਦ, ਤੱਕ, ਦੇ ਬਾਅਦ, ਤੋਂ ਬਾਅਦ",
        at="ਲਗਭਗ, ਕਰੀਬ",
        later="ਬਾਅਦ ਵਿੱਚ, ਫਿਰ ਕਦੇ, ਹੁਣ ਨਹੀਂ, ਹੋਰ ਸਮੇਂ, ਕਿਸੇ ਹੋਰ ਸਮੇਂ",
        units={"ਮਿੰਟ, ਮਿੰਟਾਂ": 1, "ਘੰਟੇ, ਘੰਟਾ, ਘੰਟਿਆਂ": HOUR, "ਦਿਨ, ਦਿਨਾਂ": DAY, "ਹਫ਼ਤੇ, ਹਫ਼ਤਾ, ਹਫ਼ਤਿਆਂ": WEEK},
        numbers={"ਅੱਧਾ, ਅੱਧੇ": 0.5, "ਇੱਕ, ਇਕ": 1, "ਡੇਢ": 1.5, "ਦੋ": 2, "ਤਿੰਨ, ਕੁਝ": 3, "ਚਾਰ": 4, "ਪੰਜ": 5, "ਛੇ": 6,
                 "ਸੱਤ": 7, "ਅੱਠ": 8, "ਨੌਂ, ਨੌ": 9, "ਦਸ": 10, "ਗਿਆਰਾਂ": 11, "ਬਾਰਾਂ": 12},
        days={"ਅੱਜ": 0, "ਕੱਲ੍ਹ, ਕੱਲ, ਭਲਕੇ": 1, "ਪਰਸੋਂ": 2, "ਅਗਲੇ ਹਫ਼ਤੇ": 7},
        weekdays=("ਸੋਮਵਾਰ", "ਮੰਗਲਵਾਰ", "ਬੁੱਧਵਾਰ", "ਵੀਰਵਾਰ", "ਸ਼ੁੱਕਰਵਾਰ", "ਸ਼ਨੀਵਾਰ, ਸ਼ਨਿੱਚਰਵਾਰ", "ਐਤਵਾਰ"),
        parts={"ਸਵੇਰ, ਸਵੇਰੇ": MORNING, "ਦੁਪਹਿਰ, ਦੁਪਹਿਰੇ": NOON, "ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ, ਦੁਪਹਿਰ ਬਾਅਦ": AFTERNOON,
               "ਸ਼ਾਮ, ਸ਼ਾਮੀ": EVENING, "ਰਾਤ, ਰਾਤੀ": NIGHT},
        beside="ਨੂੰ, ਵਜੇ, ਦੇ, ਕਿਰਪਾ ਕਰਕੇ, ਅਗਲੇ, ਮੈਨੂੰ ਪੁੱਛੋ, ਯਾਦ ਕਰਾਓ",
    ),
}  # fmt: skip
