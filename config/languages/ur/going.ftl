### reviewed: no

## Before the end

summary = آپ نے یہ کہا:
summary-ask = کیا ہم اسے بھیج دیں؟ کوئی بٹن دبائیں، یا بھیجنے کے لیے 1 یا کوئی جواب بدلنے کے لیے 2 لکھیں۔
summary-unclear = معاف کیجیے، یہ سمجھ نہیں آیا۔ آپ کے جواب محفوظ ہیں۔ بھیجنے کے لیے 1 یا کوئی جواب بدلنے کے لیے 2 لکھیں۔
summary-none = ان میں سے کوئی نہیں
summary-dont-know = معلوم نہیں
summary-prefer-not = نہیں بتانا چاہتے
change-which = آپ کون سا جواب بدلنا چاہیں گے؟ اسے دبائیں، یا اس کا نمبر لکھیں۔
change-this = آپ اس کا جواب پھر دے سکتے ہیں۔ آپ کے باقی جواب محفوظ ہیں۔
button-send = ہاں، بھیج دیں
button-change-one = کوئی جواب بدلیں
button-leave-all = کچھ نہ بدلیں
button-same = جیسا ہے ویسا رہنے دیں

## A pause

rest-until = میں { date } کو { $time } بجے دوبارہ لکھوں گا۔ تب تک میں کچھ نہیں پوچھوں گا۔ آپ پہلے بھی آگے بڑھ سکتے ہیں: بس لکھیں۔
rest-night = میں رات کو نہیں لکھتا۔
rest-other = کسی اور وقت کے لیے بٹن دبائیں یا وقت لکھیں، جیسے: کل شام۔
rest-too-late = سروے اس سے پہلے { date } کو بند ہو جائے گا۔ پہلے کا وقت چنیں، یا ابھی آگے بڑھیں۔
rest-over = پھر سے سلام۔ آپ نے مجھے اب واپس آنے کو کہا تھا۔
button-rest-on = ابھی آگے بڑھیں
button-rest-hour = ایک گھنٹے میں
button-rest-evening = آج شام
button-rest-tomorrow = کل
