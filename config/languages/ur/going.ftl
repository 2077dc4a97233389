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
