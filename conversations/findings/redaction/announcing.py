"""The words behind which a name is likely, in English, Welsh, Polish and Romanian, and how likely it is."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from conversations.findings.redaction.words import Word, fold


class Cue(IntEnum):
    """How strongly the words before a word say that it is a name."""

    NONE = 0
    NEAR = 1  # "with ...", "and ...": anything
    SPOKE = 2  # "spoke to ...": a person or an office
    ROLE = 3  # "my neighbour ...", "nurse ...": the name or a verb
    TITLE = 4  # "Mrs ...": the name, nearly always
    NAMED = 5  # "my name is ...": the name


_NAMED = """
my name is|my name's|my names|name is|name's|names is|name was|named|is called|was called|called|call me|ask for|asked for|known as|goes by|go by|going by|went by|answer to|answers to|nickname|aka|
first name|surname|last name|full name|maiden name|middle name|signed|signed by|yours sincerely|yours faithfully|kind regards|best regards|many thanks from|
name|contact|worker|key worker name|caseworker name|patient name|patient|client name|tenant name|tenant|from mr|child's name|son's name|daughter's name|
fy enw i yw|fy enw yw|f'enw i yw|fenw i yw|enw i yw|ei enw yw|ei enw hi yw|ei enw ef yw|ei enw o yw|enw yw|yr enw yw|o'r enw|or enw|gofynnwch am|galwch fi'n|cofion|cofion gorau|yn gywir|
nazywam się|nazywa się|mam na imię|ma na imię|na imię mi|na imię|imię|imię i nazwisko|nazwisko|o imieniu|o nazwisku|imieniem|pytać o|proszę pytać o|pozdrawiam|z poważaniem|podpisano|
mă numesc|ma numesc|mă cheamă|ma cheama|se numește|se numeste|îl cheamă|il cheama|o cheamă|o cheama|pe nume|numele meu este|numele meu e|numele lui este|numele ei este|numele este|numele|nume|prenume|prenumele|întrebați de|cu stimă|cu respect|semnat
"""
_TITLE = """
mr|mrs|ms|mx|mister|missus|miss|dr|doctor|prof|professor|sir|dame|rev|reverend|cllr|councillor|pc|sgt|sergeant|inspector|imam|sheikh|rabbi|canon|
y parch|parch|cynghorydd|cyng|yr athro|athro|meddyg|y doctor|
pan|pani|pana|panią|panem|panu|państwo|państwa|państwem|doktor|doktora|doktorem|doktorowi|dr|mgr|ks|ksiądz|inż|lek|
domnul|domnului|doamna|doamnei|domnișoara|domnisoara|domnișoarei|dl|dna|d-na|d-l|dlui|dnei|doctorul|doctorului|doctorița|doctorita|doctoriței|părintele|domnu|profesorul|profesoara
"""
_ROLE = """
nurse|sister|matron|midwife|consultant|surgeon|judge|officer|probation officer|prison officer|police officer|housing officer|social worker|support worker|key worker|keyworker|caseworker|
case worker|case manager|work coach|health visitor|carer|care worker|receptionist|manager|landlord|landlady|teacher|headteacher|head teacher|tutor|physio|physiotherapist|therapist|counsellor|psychologist|psychiatrist|
dentist|pharmacist|paramedic|interpreter|solicitor|barrister|caretaker|warden|cleaner|porter|driver|advisor|adviser|volunteer|foster carer|guardian|godmother|pastor|father|chaplain|personal adviser|
son|daughter|mum|mam|mom|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|brother|aunt|auntie|aunty|uncle|nan|nana|gran|granny|grandma|grandad|grandpa|grandfather|grandmother|
grandson|granddaughter|cousin|nephew|niece|friend|best friend|mate|neighbour|neighbor|ex|ex husband|ex wife|ex partner|stepson|stepdaughter|stepdad|stepmum|foster son|foster daughter|adopted son|adopted daughter|twin|twins|baby|boy|girl|kid|child|colleague|boss|flatmate|housemate|roommate|lodger|tenant|
mab|merch|gŵr|ngŵr|ngwr|gwraig|ngwraig|brawd|mrawd|chwaer|mam|tad|nhad|modryb|ewythr|ffrind|ffrindiau|cymydog|nghymydog|nghymydoges|gweithiwr cymdeithasol|gweithwraig gymdeithasol|nyrs|bydwraig|gofalwr|athrawes|swyddog|swyddog tai|rheolwr|cefnder|nain|taid|mam-gu|tad-cu|y nyrs|
syn|syna|synem|synowi|córka|córki|córką|córkę|mąż|męża|mężem|żona|żony|żoną|żonę|matka|matki|matką|mama|mamy|tata|taty|ojciec|ojca|brat|brata|bratem|siostra|siostry|siostrą|siostrę|sąsiad|sąsiada|sąsiadem|sąsiadka|sąsiadki|sąsiadką|kolega|koleżanka|przyjaciel|przyjaciółka|
babcia|babci|dziadek|dziadka|ciocia|wujek|wujka|wuj|kuzyn|kuzynka|pracownik socjalny|pracownica socjalna|pracownika socjalnego|pracownikiem socjalnym|pielęgniarka|pielęgniarki|pielęgniarką|pielęgniarz|lekarz|lekarka|lekarza|położna|położnej|nauczyciel|nauczycielka|nauczycielką|opiekun|opiekunka|opiekunką|kurator|kuratorka|kuratorem|tłumacz|tłumaczka|urzędnik|urzędniczka|recepcjonistka|kierownik|kierowniczka|dyrektor|
fiul|fiul meu|fiului|fiica|fiica mea|fiicei|soțul|soțul meu|sotul|sotul meu|soția|soția mea|sotia|sotia mea|mama|mama mea|tata|tatăl|tatăl meu|fratele|fratele meu|sora|sora mea|bunica|bunicul|vecinul|vecinul meu|vecina|vecina mea|vecinului|prietenul|prietenul meu|prietena|prietena mea|
unchiul|mătușa|verișoara|vărul|nepotul|nepoata|asistenta|asistenta socială|asistentul|asistentul social|asistentei|asistenta medicală|medicul|moașa|profesorul|profesoara|învățătoarea|îngrijitoarea|ofițerul|interpretul|traducătoarea|colegul|colega|colega mea|colegul meu|șeful|lui
"""
_SPOKE = """
spoke to|spoke with|speak to|speak with|speaking to|speaking with|spoken to|spoken with|talked to|talked with|talk to|talking to|talk with|chatted to|chatted with|met|met with|meeting with|seen by|helped by|treated by|told by|
cared for by|looked after by|served by|assessed by|assisted by|supported by|dealt with by|signed off by|thanks to|thank you to|thankyou to|thx to|shout out to|shoutout to|thank|thanks|thank you|my thanks to|praise for|well done|well done to|kudos to|dear|hi|hello|hey|i am|i'm|im|this is|
love from|regards|cheers|bless|tell|told|asked|ask|phoned|text|texted|except for|people like|staff like|someone like|namely|lady|man|woman|guy|bloke|lad|complain about|i'd like|by|
siarad â|siarad a|siaradais â|siaradais i â|siarad gyda|cwrdd â|cwrddais â|gwelais|gwelais i|diolch i|diolch|es i gyda|gan|
rozmawiałam z|rozmawiałem z|spotkałam|spotkałem|widziałam|dziękuję|dziękujemy|jestem|umówiony z|umówiona z|
mulțumesc|multumesc|i-am spus|am vorbit cu|am văzut|lui|sunt
"""
_NEAR = """
with|and|from|to|for|saw|see|visited|like|let|about|that|when|if|because|both|our|especially|particularly|lovely|wonderful|amazing|brilliant|kind|gave|give|want|think|know|believe|blame|remember|report|reported|email|emailed|ring|rang|contact|contacted|was|is|were|are|but|or|my|his|her|their|only|said|says|
gyda|ac|a|i|am|gweld|wrth|roedd|mae|oedd|gyda'r|
z|ze|od|dla|do|przez|i|oraz|był|była|jest|u|pani|pan|
cu|de la|pentru|la|pe|și|si|este|e|că
"""


def _table() -> Mapping[str, Sequence[tuple[tuple[str, ...], Cue]]]:
    table: dict[str, list[tuple[tuple[str, ...], Cue]]] = {}
    for cue, phrases in (
        (Cue.NAMED, _NAMED),
        (Cue.TITLE, _TITLE),
        (Cue.ROLE, _ROLE),
        (Cue.SPOKE, _SPOKE),
        (Cue.NEAR, _NEAR),
    ):
        for phrase in phrases.replace("\n", "").split("|"):
            parts = tuple(fold(part) for part in phrase.split())
            if parts:
                table.setdefault(parts[-1], []).append((parts, cue))
    return table


_CUES = _table()
CUE_WORDS = frozenset(part for phrases in _CUES.values() for parts, _ in phrases for part in parts)
"""Every word of every cue: common words of languages that no other list here knows."""


def is_title(word: Word) -> bool:
    """Tell "Doktor" and "Pani", which some families are called, too."""
    return any(cue is Cue.TITLE and len(parts) == 1 for parts, cue in _CUES.get(word.fold, ()))


def is_role(word: Word) -> bool:
    """Tell what someone is to another: "caretaker", "neighbour"."""
    return any(cue is Cue.ROLE and len(parts) == 1 for parts, cue in _CUES.get(word.fold, ()))


def cue_before(words: Sequence[Word], place: int, text: str) -> Cue:
    """Tell how strongly what stands before a word announces a name; a new sentence announces nothing."""
    if not place:
        return Cue.NONE
    gap = text[words[place - 1].end : words[place].start]
    best = Cue.NONE
    for parts, cue in _CUES.get(words[place - 1].fold, ()):
        first = place - len(parts)
        if (
            cue > best
            and first >= 0
            and _fits(gap, cue)
            and all(words[first + i].fold == part for i, part in enumerate(parts))
        ):
            best = cue
    return best


def _fits(gap: str, cue: Cue) -> bool:
    """Tell whether a gap lets a cue reach the next word: "Worker: X", "Dr. X", "my neighbour, X"."""
    signs = gap.strip()
    if not signs:
        return "\n" not in gap or (cue >= Cue.TITLE and gap.count("\n") == 1)  # one thing said in two messages
    if cue is Cue.NAMED:
        return signs in {":", "=", "-", ",", ": -", '"', ': "', "(", ",\n"}
    if cue is Cue.TITLE:
        return signs == "."
    return cue is Cue.ROLE and signs in {",", ":", "-", "("}
