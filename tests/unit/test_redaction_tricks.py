"""Personal data as people write it. What stands in braces must be gone; made up, all of it."""

import re

import pytest

from conversations.findings.redaction.redact import redact

LEAST = 4  # letters or digits of a word that says something on its own

AS_WRITTEN = """
en|a fella called {Baz} nicked my bike
en|Mr. & Mrs. {Patel} at number 9 complained too
en|Mr and Mrs {Okafor} were lovely
en|Dr. {J. K. Thornbury} saw me
en|{KHAN}, {Imran} signed the letter
en|{Mohammed (Mo) Khan} helped
en|Sister {Bernadette} on ward 4 was ace
en|The lovely {Priya} in pharmacy
en|Huge thanks {Sanjay}!
en|{Jo} was great
en|ask {Steve} he knows
en|Steve's mate {Gaz} too
en|my carer is {Blessing Adeyemi}
en|{Precious} looks after my nan
en|Patient: {Wilson, Margaret}
en|Officer {1234} was rude, PC {Dunne} worse
en|she's called {Siobhán Ní Bhraonáin}
en|His dad {Xiaoming Zhang} can't read the letters
en|{Ngozi}, {Tunde} and {Yaw} run the choir
en|{Sam} & {Alex} at the gym
en|It's {Tracy} btw
en|this is {Deborah} from flat {22}
en|hi its {Lorraine} again
en|yours, {Mrs B. Whitcombe}
en|From: {Hilary Cope}
en|Name - {Hilary Cope}
en|name={Hilary Cope}
en|me and {Darren} both applied
en|my boyfriend {Kyle} got arrested
en|my ex-husband {Graham} won't pay
en|mum's name is {Jean Hargreaves}
en|the boy next door, {Tyrell}, throws stones
en|cllr {haddad} never replied
en|my GP Dr {Olusegun-Bright} retired
en|MY NAME IS {JANET CROWTHER} AND I AM FED UP
en|I AM {JANET CROWTHER} AND I AM FED UP
en|MR {CROWTHER} IS USELESS
en|i was told by {janice} at reception
en|{stacey} told me to come back tomorrow
en|my lad {kai} is 15
en|call 07 700 900 123 or {07700900456}
en|call me on {oh double seven oh oh nine hundred one two three}
en|call me on {zero seven seven zero zero nine zero zero one two three}
en|my number is {07700 nine hundred 123}
en|tel {0 7 7 0 0 - 9 0 0 - 1 2 3}
en|tel. {(01632) 960 001} ext {345}
en|{+447700900123}
en|{0044 7700 900123}
en|wa.me/{447700900123}
en|ring {01632960001} thanks
en|ring {960001}
en|whatsapp {+48 512 345 678}
en|text {O77OO 9OO 123}
en|text {0770O9OO123}
en|text {07700 900 l23}
en|phone: {07700,900,123}
en|phone {07700/900123}
en|phone {07700_900_123}
en|mail me {john (at) gmail (dot) com}
en|{john dot smith at gmail dot com}
en|{john.smith @ gmail . com}
en|{johnsmith at hotmail.co.uk}
en|{j o h n @ g m a i l . c o m}
en|{john[at]example[dot]org}
en|my email is {john underscore smith at yahoo dot co dot uk}
en|see {bit.ly/3xYzAbC}
en|see {www.facebook.com/groups/123456}
en|my blog {janescorner.wordpress.com} has it all
en|{https://example.com/u/jane?x=1}.
en|snap: {jane_99}
en|my insta is {jane.b.smith}
en|add me on snapchat {janeybabes99}
en|tiktok @{janeybabes}
en|Twitter handle {@janeybabes}
en|fb: {Jane Crowther}
en|on Facebook I'm {Jane Crowther}
en|reg {AB12CDE}
en|reg {ab12 cde} blue ford
en|plate {K123 ABC}
en|his car {K1 NGS}
en|van {P 123 XYZ}
en|silver Astra, {BD 51 SMR}
en|{SW1A2AA}
en|{S W 1 A 2 A A}
en|{14b High St}
en|{Apt 5, 22 Mill Lane}
en|at {22 Acacia Avenue}, London
en|{number 5 Oak Road}
en|I live on {Elm Street}
en|we moved to {3 The Maltings}
en|{PO Box 123}
en|{5 Heol y Bont}
en|{12 St Mary's Close}
en|{Flat 4B, Bevan House}
en|{22-24 King's Road}
en|{7 Church St.} is damp
en|My address: {9, Orchard Way}
en|{Rose Cottage, Mill Lane}
en|NI number {AB 12 34 56 C}
en|{AB-12-34-56-C}
en|{ab123456c}
en|{A B 1 2 3 4 5 6 C}
en|national insurance {AB123456}
en|nhs {943 476 5919}
en|{9434765919}
en|nhs no. {943-476-5919}
en|nhs number {943.476.5919}
en|nhs {nine four three four seven six five nine one nine}
en|{4111-1111-1111-1111}
en|amex {3782 822463 10005}
en|card {4111 1111 1111 1112}
en|sort code {20-30-40} account {12345678}
en|{20 30 40} {12345678}
en|sort {203040} acc {12345678}
en|{GB29 NWBK 6016 1331 9268 19}
en|a/c no {12345678}
en|bank account number is {1234 5678}
en|ref: {ABC/123/456}
en|crime number {12345/24}
en|crime ref {CR/2024/0012345}
en|CRN {1234567890}
en|case {12-345-678}
en|PNC {99/123456X}
en|prison number {A1234AB}
en|my number inside was {A1234AB}
en|UC journal {1234 5678 9012}
en|UTR {1234567890}
en|passport {123456789}
en|driving licence {MORGA657054SM9IJ}
en|council tax account {1234567}
en|planning application {24/01234/FUL}
en|incident {20240612-0345}
en|CAD {1234} of 12/06
en|complaint no {4471}
en|hospital number {T0123456}
en|HO ref {M1234567}
en|my PIP claim {CT123456A}
en|ticket #{88213}
en|order number {203-1234567-1234567}
en|tenancy {TN-00417}
en|born {12 March 1958}
en|DOB {12/3/58}
en|d.o.b. {12.03.1958}
en|my birthday is {3rd of April 1961}
en|born on the {twelfth of March 1958}
en|date of birth: {1958-03-12}
en|I was born in {March 1958}
en|DOB {120358}
en|(dob {12 Mar 58})
en|I'm {92} and need help
en|aged {95}
en|my {93}-year-old dad
en|mum is {97yo}
en|dad turned {100} last week
en|she's {ninety four}
en|my nan ({91}) waited
en|at the age of {94}
pl|Mam {93} lata i czekam
pl|Kontakt: {Anna Kowalska}, tel. {512 345 678}
pl|Pani {Ania} z okienka
pl|mówił {Zbyszek} z recepcji
pl|ul. {Długa 12/4} m. 3
pl|PESEL {58031212345}
pl|córka {Zuzia} chodzi do szkoły
pl|Dziękuję panu {Nowakowi}
pl|nazywam sie {kasia nowak}
ro|CNP {1580312123456}
ro|Strada {Florilor nr. 5, bl. 3, ap. 12}
ro|am {94} de ani
ro|Doamna asistentă {Ionela} e bună
ro|l-am rugat pe {Gheorghe} să vină
ro|ma numesc {ion popescu}
cy|Rwy'n {92} oed
cy|Mae {Mr Pritchard} yn iawn
cy|fy enw i yw {sioned}
cy|Dwi'n byw yn {12 Heol y Bont}
cy|Ganwyd fi ar {12 Mawrth 1958}
ar|عمري {٩٣} سنة
ar|رقمي {٠٧٧٠٠ ٩٠٠١٢٣}
ar|ولدت في {12/03/1958}
ar|ابنتي {ليان} في المدرسة
ar|شكرا {أبو محمد}
ar|السيدة {نجلاء الحسن} ساعدتني
ur|میری عمر {93} سال ہے
ur|میرا بیٹا {حارث} سکول نہیں جاتا
ur|مسز {خان} نے مدد کی
ur|{شبانہ} باجی بہت اچھی ہیں
bn|আমার বয়স {৯৩} বছর
bn|আমার ছেলে {তানভীর} স্কুলে যায় না
bn|মিসেস {রহমান} সাহায্য করেছেন
bn|আমার ফোন {০১৭১২ ৩৪৫৬৭৮}
en|Our support worker from the hub, {Thandiwe Mkhize}, is a gem
en|{Thandiwe} from the hub rang me
en|Big up {Kwabena Osei-Mensah} and the crew
en|i want {shanice} sacked
en|complaint re {Mr D. Abernathy}
en|{Mr. O'Brien's} dog bites
en|{mr obrien} lets his dog bite
en|the headteacher {Mrs Featherstonehaugh} is great
en|{Ms Lindqvist-Hale} in year 3
en|told {gary} about it
en|{gaz} n {shaz} at number 12 party all night
en|It was {Liam} not {Callum} who did it
en|{Liam} and his mum {Karen} live opposite
en|my daughter's friend {Aaliyah}
en|My baby {Zain} was born early
en|{Ayo} in triage
en|Nurse: {Ifeoma}
en|staff name {ifeoma}
en|Dr {Patel}, Dr {Rahman} and Nurse {Beth} all lovely
en|Lovely doctor ({Dr Nwosu})
en|Thank you so much {Debbie}!!! xx
en|Ta {Bev}
en|{bev} x
en|From {Bev x}
en|Love from {Bev and Trevor}
en|Reviewed by {T. Okonjo}
en|Contact {Rashid} on {07911 123456}
en|07911 123456 ({Rashid})
en|the manager's name was {Collins} I think
en|Manager {Collins} was rude
en|my cousin {Abdirahman Mohamud Warsame}
en|{Ewa}, the Polish lady at reception
en|{Xin Yi} helped translate
en|{Mei Ling} on the till
en|{Guo} was nice
en|{Ahmed's} brother is inside HMP Wandsworth, number {A4821FT}
en|I'm {@big_dave77} on insta
en|dm me {dave.smith.99}
en|come to {27a Sandringham Court, Duke Street}
en|NINO: {JG103759A}
en|my nino is {jg 10 37 59 a}
en|PNC id {2003/1234567A}
en|NOMIS {A9988CK}
en|court ref {T20237041}
en|claim ref {01-2345-6789012}
en|UPRN {100023336956}
en|My hospital no is {RXH4471902}
en|student id {w1847723}
en|EHCP ref {EHC/2291}
en|housing ref: {HB-7741-K}
en|ESA ref {AB123456C}
en|app no. {1600.0012.3456}
en|rent acct {70045512}
en|visa {GWF012345678}
en|BRP {ZR1234567}
en|{dob 1.1.60}
en|I am a {97} year old veteran
en|gran is {101}!
pl|{Pan Stanisław Wiśniewski} nie przyszedł
pl|dla {Janka i Zosi}
pl|od {Tomka}
pl|mieszkam na {ul. Słowackiego 14}
pl|urodziłam się {3 marca 1958}
pl|tel {+48512345678}
pl|lekarka {Joanna Dąbrowska-Lis}
ro|dr. {Vasilescu}
ro|soția mea {Mihaela}
ro|m-a sunat {Costel}
ro|născut pe {12.03.1958}
ro|str. {Libertății nr. 7}
cy|Mae {Rhodri} yn wych
cy|{Menna} yn y llyfrgell
cy|i {Gwenllian} a'r tîm
cy|gan {Siân Lloyd}
cy|byw yn {14 Stryd Fawr}
cy|ffôn {01248 900123}
"""


@pytest.mark.parametrize("line", AS_WRITTEN.strip().split("\n"))
def test_what_stands_in_braces_is_gone(line) -> None:
    language, _, marked = line.partition("|")
    kept = re.sub(r"\[[a-z ]+\]", "", redact(re.sub(r"[{}]", "", marked), language).text)
    for piece in re.findall(r"{(.*?)}", marked):
        words = [word for word in re.findall(r"\w+", piece) if len(word) >= LEAST] or [piece]
        assert not [word for word in words if word in kept], kept
