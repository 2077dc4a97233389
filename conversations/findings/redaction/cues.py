"""The words that announce what comes next, in every language Heard has cues for, as parts of regular expressions."""

# Filler between a cue and what it announces: "my case number is: ..."
FILLER = (
    r"(?:[ \t]*(?:[:=#.,\-–(]|\b(?:number|numbers|numer|numeru|num|no|nr|nos|ref|reference|id|code|is|was|are|of|for|my|our|"
    r"the|a|an|it|it's|its|yw|ydy|oedd|to|jest|este|e|cu|din|de|pe|under|quoting|quote|called|ending|taken|from|and|"
    r"رقم|رقمي|هو|هي|نمبر|ہے|کا|নম্বর|নং|হল|হলো|হচ্ছে)(?!\w))[ \t]*){0,6}[ \t]*"
)

REFERENCE = (
    r"ref|refs|reference|case|cases|complaint|claim|incident|crime|application|ticket|order|booking|journal|file|docket|"
    r"prison(?:er)?|inmate|noms|pnc|crn|cro|urn|cad|ehcp|pip|esa|dla|claimant|tenancy|tenant|rent|payroll|staff|employee|"
    r"passport|visa|brp|home office|licence|license|driving licen[cs]e|hospital|patient|chi|mrn|hospital number|utr|uprn|"
    r"customer|client|policy|member|membership|student|pupil|upn|invoice|parcel|tracking|transaction|receipt|pcn|fine|"
    r"penalty charge|warrant|court|report|safeguarding|referral|collar|badge|shoulder|officer|pc|warden|enquiry|inquiry|request|foi|planning|"
    r"rhif y gŵyn|rhif y gwyn|rhif achos|rhif yr achos|cyfeirnod|rhif cyfeirnod|rhif hawliad|rhif cwyn|achos|cwyn|rhif|"
    r"sprawa|sprawy|skarga|skargi|zgłoszenie|zgłoszenia|wniosek|wniosku|sygnatura|sygn|referencyjny|pesel|paszport|paszportu|dowód|"
    r"dosar|dosarul|dosarului|cazul|cazului|caz|cerere|cererea|cererii|reclamație|reclamația|reclamației|plângere|plângerea|plângerii|"
    r"referință|referința|referinta|înregistrare|cnp|pașaport|"
    r"المرجع|مرجع|القضية|قضية|الشكوى|شكوى|شكواي|الطلب|طلب|الملف|ملف|قضيتي|ملفي|طلبي|الحالة|المرجعي|"
    r"کیس|شکایت|حوالہ|درخواست|ریفرنس|فائل|কেস|অভিযোগ|অভিযোগের|রেফারেন্স|আবেদন|আবেদনের|মামলা|মামলার|ফাইল|কেসের"
)
ACCOUNT = (
    r"account|acct|acc|a/c|bank|sort ?code|sort|direct debit|iban|giro|payee|cyfrif|banc|konto|konta|rachunek|rachunku|bankowe|cont|contul|"
    r"contului|bancar|bancă|حساب|حسابي|الحساب|البنك|اکاؤنٹ|بینک|اکاونٹ|ব্যাংক|অ্যাকাউন্ট|একাউন্ট|হিসাব"
)
CARD = r"card|visa|mastercard|debit|credit|amex|cerdyn|karta|kartą|karty|kartę|cardul|cardului|بطاقة|البطاقة|بطاقتي|کارڈ|কার্ড|কার্ডে"
NHS = r"nhs|n\.h\.s|gig|این ایچ ایس|এনএইচএস|ان اتش اس|الصحية"
PHONE = (
    r"phone|telephone|tel|mobile|mob|cell|ring|rang|call|called|text|whats ?app|landline|fax|contact|reach|ffôn|ffon|ffoniwch|symudol|"
    r"telefon|telefonu|komórka|komórki|dzwonić|zadzwonić|tel\.|telefonul|mobil|sunați|sunați-mă|"
    r"هاتف|هاتفي|الهاتف|جوال|موبايل|اتصل|اتصلوا|فون|موبائل|رابطہ|ফোন|মোবাইল"
)
NUMBER = "number|numer|numerem|numeru|numărul|numarul|rhif|رقم|رقمي|نمبر|নম্বর|নাম্বার"  # says that one comes, not which
PLATE = (
    r"reg|registration|plate|plates|number ?plate|vrm|van|car|lorry|truck|taxi|cab|minicab|vehicle|bmw|audi|ford|vauxhall|transit|"
    r"motorbike|motorcycle|moped|parked|cofrestru|car|fan|cerbyd|plât|rejestracja|rejestracji|rejestracyjny|rejestracyjne|"
    r"samochód|samochodu|auto|auta|furgonetka|mașina|masina|mașină|înmatriculare|inmatriculare|duba|"
    r"سيارة|السيارة|سيارتي|لوحة|گاڑی|گاڑي|نمبر پلیٹ|গাড়ি|গাড়ির|গাড়িটা|গাড়িটি|নম্বর প্লেট"
)
BORN = (
    r"born(?: on)?|d\.?o\.?b\.?|date of birth|birth ?date|birth ?day|date-of-birth|ganwyd|ganed|geni|dyddiad geni|pen-?blwydd|"
    r"urodzon[ya]|urodziłam się|urodziłem się|urodził[a]? się|urodził|urodziła|urodzenia|urodzin(?:y)?|ur\.|nr ur|"
    r"născut[ăa]?|nascut[a]?|nașterii|nasterii|naștere|ziua de naștere|"
    r"تاريخ الميلاد|تاريخ ميلادي|تاريخ ميلاده|تاريخ ميلادها|ميلادي|الميلاد|مواليد|ولدت|ولد|المولود|المولودة|"
    r"تاریخ پیدائش|پیدائش|پیدا|জন্ম তারিখ|জন্মতারিখ|জন্মদিন|জন্ম|জন্মেছি|জন্মগ্রহণ"
)
NINO = r"ni|nino|n\.i\.|national insurance|insurance|yswiriant gwladol|yswiriant|ubezpieczenia|asigurare|التأمين|انشورنس|ইন্স্যুরেন্স"
