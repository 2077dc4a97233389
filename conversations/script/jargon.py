"""Words of people who write for a service, and what everybody else says. After GOV.UK's list of words to avoid."""

PLAIN = {
    "accommodation": "home", "additional": "more", "advise": "tell", "agenda": "plan",
    "alternatively": "or", "amend": "change", "apparent": "clear", "approximately": "about", "as a consequence of":
    "because", "ascertain": "find out", "assistance": "help", "at this point in time": "now", "attempt": "try",
    "beneficial": "helpful", "caseload": "work", "clarify": "make clear", "co production": "working together",
    "coproduction": "working together", "collaborate": "work together", "commence": "start", "commissioned": "paid for",
    "commissioner": "the council", "complete the questionnaire": "answer the questions", "comprehensive": "full",
    "consequently": "so", "constitute": "make", "demographic": "about you", "demographics": "about you",
    "deliverables": "what we do", "demonstrate": "show", "designate": "name", "disseminate": "share",
    "due to the fact that": "because", "eligibility": "who can have it", "empower": "let", "endeavour": "try",
    "engagement": "talking with us", "enquire": "ask", "ensure": "make sure", "equitable": "fair", "evaluate": "judge",
    "expedite": "speed up", "facilitate": "help", "facilities": "places", "feedback mechanism": "way to tell us",
    "for the purpose of": "to", "furthermore": "also", "going forward": "from now on", "holistic": "whole",
    "however": "but", "impact on": "change", "impacted": "changed", "implement": "carry out", "in accordance with":
    "by", "in addition": "also", "in order to": "to", "in relation to": "about", "in respect of": "about",
    "in the event of": "if", "individuals": "people", "initiate": "start", "innovative": "new", "interface": "contact",
    "interventions": "help", "intervention": "help", "key worker": "the person who helps you", "leverage": "use",
    "lived experience": "what you have been through", "multi agency": "shared", "multi disciplinary": "shared",
    "notify": "tell", "notwithstanding": "even if", "numerous": "many", "obtain": "get", "operational": "working",
    "outcomes": "what changed", "participate": "take part", "pathway": "way through", "per annum": "a year",
    "permit": "let", "personnel": "staff", "preclude": "stop", "prior to": "before", "proactive": "early",
    "procedure": "way", "provision": "service", "purchase": "buy", "pursuant to": "under", "quality assurance":
    "checks", "questionnaire": "questions", "reablement": "help to do things yourself", "regarding": "about",
    "remuneration": "pay", "represents": "is", "request": "ask", "requirement": "need", "requirements": "needs",
    "reside": "live", "residing": "living", "respondent": "you", "respondents": "people", "robust": "strong",
    "service provider": "the people who help you", "service user": "you", "service users": "people",
    "signposted": "told where to go", "signposting": "telling you where to go",
    "socio economic": "about money and work",
    "stakeholder": "people it matters to", "stakeholders": "people it matters to", "streamline": "make simpler",
    "subsequently": "later", "sufficient": "enough", "terminate": "end", "thereafter": "then", "tranche": "part",
    "transparency": "openness", "triage": "first look", "utilise": "use", "utilised": "used", "utilize": "use",
    "via": "by", "wellbeing outcomes": "how you are", "whilst": "while", "with regard to": "about",
    "with regards to": "about", "with respect to": "about",
}  # fmt: skip
"""Jargon -> plain words, in lower case; hyphens are spaces."""

ABBREVIATIONS = frozenset("BBC COVID EU FAQ GOV GP ID MP NHS OK PDF PIN SMS TV UK US".split())
"""What people know better short than long."""

QUALITIES = (
    "accessible|accurate|caring|clean|clear|comfortable|considerate|convenient|easy|effective|efficient|fair|fast|"
    "friendly|good|happy|helpful|honest|kind|listened to|modern|open|patient|pleasant|polite|professional|prompt|quick|"
    "quiet|relevant|reliable|respectful|respected|safe|satisfied|simple|supported|supportive|tidy|"
    "timely|useful|valued|warm|welcoming"
)
"""Words for what something is like: a question about two of them has two answers."""
