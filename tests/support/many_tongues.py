"""A small programme in every language Heard speaks, as files an author would write."""

import json
from collections.abc import Sequence
from pathlib import Path

CODES = ("en", "cy", "pl", "ro", "uk", "so", "ar", "ur", "bn", "pa")
_ASK = (
    "How was your visit?|Sut oedd eich ymweliad?|Jak przebiegła wizyta?|Cum a fost vizita?|Як пройшов візит?|"
    "Sidee ahayd booqashadaadu?|كيف كانت زيارتك؟|آپ کا دورہ کیسا رہا؟|আপনার সাক্ষাৎ কেমন ছিল?|ਤੁਹਾਡੀ ਫੇਰੀ ਕਿਵੇਂ ਰਹੀ?"
)
GOOD = "Good|Da|Dobrze|Bine|Добре|Fiican|جيدة|اچھا|ভালো|ਚੰਗੀ".split("|")
POOR = "Poor|Gwael|Źle|Rău|Погано|Xun|سيئة|برا|খারাপ|ਮਾੜੀ".split("|")
_DAY = (
    "When was it?|Pryd oedd hi?|Kiedy to było?|Când a fost?|Коли це було?|Goorma ayay ahayd?|متى كان ذلك؟|"
    "یہ کب تھا؟|এটা কখন ছিল?|ਇਹ ਕਦੋਂ ਸੀ?"
)
_SCORE = (
    "How sure are you?|Pa mor siŵr ydych chi?|Na ile masz pewność?|Cât de sigur sunteți?|Наскільки ви певні?|"
    "Intee le’eg ayaad hubtaa?|ما مدى ثقتك؟|آپ کو کتنا یقین ہے؟|আপনি কতটা নিশ্চিত?|ਤੁਹਾਨੂੰ ਕਿੰਨਾ ਯਕੀਨ ਹੈ?"
)


def words(said: str | Sequence[str]) -> str:
    """Give one word for each language as YAML takes it; a single word stands for all of them."""
    parts = said.split("|") if isinstance(said, str) else said
    each = parts if len(parts) > 1 else [parts[0]] * len(CODES)
    return json.dumps(dict(zip(CODES, each, strict=True)), ensure_ascii=False)


PROGRAMME = f"""\
name: {words("Adoption (North)")}
languages: [{", ".join(CODES)}]
about:
  who: {words("The team.")}
  why: {words("To learn.")}
  seen_by: {words("The teams.")}
  kept: {words("Never names.")}
areas: {{key: north, team: north}}
teams:
  north: {{name: {words("North")}}}
helplines: [samaritans]
"""
SCRIPT = f"""\
name: pulse
version: 1
form: pulse
languages: [{", ".join(CODES)}]
title: {words("Pulse 1")}
purpose: {words("To learn.")}
open_days: 10
minutes: 2
steps:
  - name: visit
    type: select_one
    label: {words(_ASK)}
    choices:
      - {{name: good, label: {words(GOOD)}}}
      - {{name: poor, label: {words(POOR)}}}
  - {{name: day, type: date, label: {words(_DAY)}}}
  - {{name: sure, type: range, start: 0, end: 10, required: true, label: {words(_SCORE)}}}
"""


def write(root: Path) -> Path:
    """Write the programme's folder and give its path."""
    folder = root / "tongues"
    (folder / "surveys").mkdir(parents=True)
    (folder / "programme.yaml").write_text(PROGRAMME, encoding="utf-8")
    (folder / "surveys" / "pulse.v1.yaml").write_text(SCRIPT, encoding="utf-8")
    return folder
