### reviewed: no

group-private = خوش آمدید۔ میں صرف اکیلے میں بات کرتا ہوں، تاکہ یہاں کوئی آپ کی بات نہ دیکھے۔ براہ کرم مجھے الگ سے لکھیں۔ میں اب یہ گروپ چھوڑ رہا ہوں۔
sorry-broken = معاف کیجیے، جو آپ نے ابھی بھیجا اس میں کچھ غلط ہو گیا۔ آپ نے پہلے جو کہا وہ ضائع نہیں ہوا۔ براہ کرم دوبارہ بھیجیں۔

command-start = شروع کریں یا آگے چلیں
command-stop = یہ اور سب پیغام بند کریں
command-help = آپ کیا لکھ سکتے ہیں، اور کسے فون کریں
command-back = پچھلا جواب بدلیں
command-skip = یہ سوال چھوڑیں
command-why = ہم کیوں پوچھتے ہیں
command-who = آپ کے جواب کون دیکھتا ہے
command-language = زبان بدلیں
command-easy = آسان الفاظ: چالو یا بند
command-results = لوگوں نے کیا کہا
command-mydata = ہم آپ کے بارے میں کیا رکھتے ہیں
command-withdraw = اپنے جواب واپس لیں
command-forget = ہم آپ کو بھول جائیں
command-repeat = سوال پھر دیکھیں
command-pause = وقفہ، اور کسی اور وقت آگے بڑھیں
command-hide = یہاں سے ہمارے آخری پیغام مٹائیں
command-restart = پہلے سوال سے دوبارہ شروع کریں

cut-out = { $kind ->
    [phone] فون
    [email] ای میل
    [link] لنک
    [handle] اکاؤنٹ کا نام
    [postcode] پوسٹ کوڈ
    [address] پتہ
    [nhs-number] NHS نمبر
    [national-insurance-number] نیشنل انشورنس نمبر
    [card-number] کارڈ نمبر
    [account-number] اکاؤنٹ نمبر
    [number-plate] گاڑی کا نمبر
    [reference] حوالہ نمبر
    [date-of-birth] تاریخ پیدائش
    [age] عمر
   *[name] نام
}
