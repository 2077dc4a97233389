"""Words of Welsh that people type instead of pressing."""

from conversations.messages import Order
from conversations.talk.vocabulary.word import Vocabulary, Word

VOCABULARY = Vocabulary(
    orders={
        "stop": Order.STOP,
        "stopio": Order.STOP,
        "help": Order.HELP,
        "cymorth": Order.HELP,
        "yn ôl": Order.BACK,
        "nôl": Order.BACK,
        "sgipio": Order.SKIP,
        "hepgor": Order.SKIP,
    },
    more_orders={
        "dechrau": Order.START,
        "pam": Order.WHY,
        "pwy": Order.WHO,
        "iaith": Order.LANGUAGE,
        "ailadrodd": Order.REPEAT,
        "canlyniadau": Order.RESULTS,
        "tynnu'n ôl": Order.WITHDRAW,
    },
    calls=("help", "cymorth", "helpwch"),
    words={
        Word.YES: (
            "ydw",
            "ie",
            "iawn",
            "ydw, rwy'n cytuno",
            "rwy'n cytuno",
            "cytuno",
            "ie anghofiwch fi",
            "ie dilewch fy atebion",
        ),
        Word.NO: ("na", "nac ydw", "dim diolch", "na cadwch nhw", "na parhau fel o'r blaen"),
        Word.AGAIN: ("dechrau eto",),
        Word.LEAVE: ("gadael fel y mae",),
        Word.DONE: ("gorffen", "wedi gorffen"),
        Word.START: ("dechrau",),
        Word.LATER: ("nid y tro hwn", "nid nawr", "wedyn"),
        Word.STOP: ("stopio pob gwahoddiad", "stopio popeth", "stopio"),
        Word.KEEP: ("cadw beth ddywedais i", "cadw"),
        Word.DELETE: ("dileu nawr", "dileu"),
        Word.CHANGE: ("newid",),
        Word.UNQUOTED: ("cadw heb ddyfynnu", "heb ddyfynnu", "peidiwch a dyfynnu"),
        Word.FINE: ("iawn diolch", "ie plis", "mae hynny'n iawn", "mae'n iawn"),
        Word.THANKS: ("diolch",),
        Word.GO_ON: ("ymlaen", "parhau", "mynd ymlaen"),
        Word.PAUSE: ("saib", "seibiant", "oedi"),
        Word.TODAY: ("heddiw",),
        Word.YESTERDAY: ("ddoe",),
        Word.DONT_KNOW: ("dydw i ddim yn gwybod", "dwi ddim yn gwybod", "ddim yn gwybod", "dim syniad", "ddim yn siwr"),
        Word.PREFER_NOT: ("mae'n well gen i beidio a dweud", "well gen i beidio a dweud", "gwell gen i beidio a dweud"),
        Word.NONE: ("dim un", "dim un o'r rhain", "dim"),
    },
)
