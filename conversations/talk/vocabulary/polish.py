"""Words of Polish that people type instead of pressing."""

from conversations.messages import Order
from conversations.talk.vocabulary.word import Vocabulary, Word

VOCABULARY = Vocabulary(
    orders={
        "stop": Order.STOP,
        "pomoc": Order.HELP,
        "wstecz": Order.BACK,
        "wróć": Order.BACK,
        "pomiń": Order.SKIP,
    },
    more_orders={
        "start": Order.START,
        "zacznij": Order.START,
        "dlaczego": Order.WHY,
        "kto": Order.WHO,
        "język": Order.LANGUAGE,
        "powtórz": Order.REPEAT,
        "wyniki": Order.RESULTS,
        "wycofaj": Order.WITHDRAW,
    },
    calls=("pomoc", "pomocy", "pomozcie", "ratunku"),
    words={
        Word.YES: ("tak", "ok", "tak zgadzam sie", "zgadzam sie", "tak zapomnijcie o mnie", "tak usun moje odpowiedzi"),
        Word.NO: ("nie", "nie dziekuje", "nie zachowaj je", "nie niech zostanie jak bylo"),
        Word.AGAIN: ("zacznij od nowa",),
        Word.LEAVE: ("zostaw tak",),
        Word.DONE: ("gotowe", "koniec"),
        Word.START: ("start", "zacznij", "rozpocznij"),
        Word.LATER: ("nie tym razem", "nie teraz", "pozniej"),
        Word.STOP: ("zakoncz wszystkie zaproszenia", "stop"),
        Word.KEEP: ("zachowaj moje odpowiedzi", "zachowaj"),
        Word.DELETE: ("usun teraz", "usun"),
        Word.CHANGE: ("zmien",),
        Word.UNQUOTED: ("zachowaj ale nie cytuj", "nie cytuj", "nie cytujcie"),
        Word.FINE: ("tak prosze", "ok dziekuje", "ok dzieki", "dobrze", "w porzadku", "moze byc", "zgadza sie"),
        Word.THANKS: ("dziekuje", "dzieki"),
        Word.GO_ON: ("dalej", "kontynuuj", "chce isc dalej"),
        Word.PAUSE: ("przerwa", "pauza", "zaczekaj"),
        Word.TODAY: ("dzis", "dzisiaj"),
        Word.YESTERDAY: ("wczoraj",),
        Word.DONT_KNOW: ("nie wiem", "nie mam pojecia", "nie jestem pewien", "nie jestem pewna"),
        Word.PREFER_NOT: ("wole nie mowic", "wole nie odpowiadac", "nie chce mowic", "nie chce odpowiadac"),
        Word.NONE: ("zadne", "zadne z nich", "zadne z tych", "nic z tego"),
    },
)
