"""The standing words of the impact assessment's annex: what is held, what protects it, what no software can."""

from bot.forget import ASIDE_KEPT, INBOX_KEPT, OUTBOX_KEPT, WELCOME_KEPT
from storage.alerts import SEEN_KEPT, UNSEEN_KEPT
from storage.shown import REACH

OPEN = "*to be filled in by the controller*"

_HOURS = INBOX_KEPT.total_seconds() // 3600

HELD = (  # what, about whom, in what form, for how long where no programme sets it
    ("Address in a chat (Telegram id, web chat key)", "residents", "sealed; found by a keyed hash", "see retention"),
    ("Language, area, whether they may be written to", "residents", "keyed tags, not words", "see retention"),
    ("Consents, each with the version of its text", "residents", "sealed", "see retention"),
    ("A conversation in progress", "residents", "sealed under a key of its own, destroyed with it", "until it ends"),
    ("Answers, redacted of names and numbers", "residents", "sealed; no contact, no time", "see retention"),
    ("Receipts: a slow hash of four words", "residents", "names nobody", "as long as the answers"),
    ("Who was invited", "residents", "ids; whether they answered goes at the close", "see retention"),
    ("Words to residents that wait to be sent", "residents", "sealed", f"blanked once sent; {OUTBOX_KEPT.days} days"),
    ("Newcomers who agreed to nothing", "residents", "sealed", f"{WELCOME_KEPT.days} days"),
    ("Messages that could not be read", "residents", "sealed", f"{ASIDE_KEPT.days} days, or the next close"),
    ("Ids of messages seen", "residents", "keyed hashes, to the hour", f"{_HOURS:.0f} hours"),
    (
        "Numbers of messages in a chat, so that `/hide` can delete them",
        "residents of programmes in safe mode",
        "sealed; the day in clear",
        f"{REACH.total_seconds() // 3600:.0f} hours, or the next close, or `/hide`",
    ),
    ("Staff: address, role, team", "officials", "address sealed", "until removed"),
    ("What staff did", "officials", "by staff id, in clear", "for good"),
    (
        "A duty alert, where staff are told of danger",
        "nobody by name",
        "programme, kind, hour, who of staff has seen it; in clear",
        f"{SEEN_KEPT.days} days after it was seen; unseen, {UNSEEN_KEPT.days}",
    ),
    ("Published figures", "nobody", "in clear; they are public", "for good"),
)
NEVER = (
    "Names and usernames, telephone numbers, IP addresses, exact times of answers, and which answers are whose once a "
    "wave has closed are never kept."
)
SAFEGUARDS = (
    (
        "While a wave is open, answers are tied to a person only through a random key of that wave. At the close it is "
        "destroyed, and the answers are rewritten in random order under fresh ids: nobody can tell whose they are."
    ),
    (
        "Free text is redacted before it is kept, and so is what people ask in the middle of a survey. The person sees "
        "what would be kept first, and may change or delete it."
    ),
    (
        "One gate makes every figure that leaves. It rounds, hides and merges so that nobody can be found out, nor by "
        "comparing figures with each other or with earlier ones. There are no figures before a wave has closed."
    ),
    "Taking part is voluntary. Any question can be skipped. Stopping, taking back and forgetting are one word each.",
    "Consent to be contacted and permission to count answers are two switches; each notes which text was agreed to.",
    "Sealed values use AES-256-GCM under keys for each use; the secret key can be changed while Heard serves.",
    "Staff are enrolled by one-time codes. One table decides who may do what; the audit log holds each deed.",
    "Exports hold published figures only. Copies of the database hold no link keys and no answers to open waves.",
    "Logs take fields from a list: no words, addresses, names or tokens.",
    "Terms of retention are kept by the machine, every day.",
)
RISKS = (
    (
        "A running server is seized or broken into while a wave is open",
        (
            "Memory and database together tie answers to "
            "people until the close. Keep waves short; guard the server; change the key when in doubt."
        ),
    ),
    (
        "Snapshots, replicas or archives of the database made while a wave is open",
        ("They keep what the close destroys. Make none, or delete them before the close; use `heard backup`."),
    ),
    (
        "Telegram and Slack themselves",
        (
            "Telegram sees who writes to the bot, and what: its chats are not end-to-end "
            "encrypted. The notice says so. Offer the web chat beside it."
        ),
    ),
    ("Somebody else looks at the phone", "The chat stays in it. Titles tell nothing; how to delete it is explained."),
    (
        "A name that redaction misses",
        (
            "Some are missed, more so in languages with few cues. What nobody confirmed is "
            "never quoted; quotes are read by a person first."
        ),
    ),
    (
        "What somebody says could only be theirs",
        (
            "An account of rare events names its author to those who know them. "
            "Words are shown only with permission, after a person has read them."
        ),
    ),
    (
        "Very small areas",
        (
            "Areas under the floor are merged or wait; whoever knows that a person was asked still learns "
            "that a larger group said this or that."
        ),
    ),
    (
        "An insider with the secret key and the live database",
        ("They can read who is a contact, and answers to open waves. Give the key to few; keep it apart from copies."),
    ),
    (
        "A duty alert tells a colleague who it was about",
        (
            "It names programme, kind and hour alone, goes out once the hour is over, and says nothing of how many. "
            "Who saw one person writing in that hour may guess: name few to be told, and only where staff keep to that."
        ),
    ),
    ("People in danger expect a human", "The chat is not watched, and says so; helplines are one tap away."),
)
