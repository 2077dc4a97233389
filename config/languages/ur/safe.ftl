### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    سلام۔ کیا ابھی محفوظ وقت ہے؟
    بٹن دبائیں، یا ہاں کے لیے 1، بعد میں کے لیے 2 یا کبھی نہیں کے لیے 3 لکھیں۔
safe-later = ٹھیک ہے۔ جب وقت محفوظ ہو تو "ہاں، ابھی" دبائیں۔ یا بس لکھیں۔
safe-open = آپ کے لیے ایک سروے کھلا ہے، { date } تک۔
button-safe-now = ہاں، ابھی
button-safe-later = بعد میں
button-safe-never = مجھ سے پھر کبھی نہ پوچھیں

## Help now

button-help-now = ابھی مدد
