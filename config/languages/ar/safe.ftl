### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    مرحبا. هل الوقت آمن الآن؟
    اضغط زرًا، أو اكتب 1 إذا نعم، أو 2 إذا لاحقًا، أو 3 إذا أبدًا.
safe-later = لا بأس. عندما يكون الوقت آمنًا، اضغط "نعم، الآن". أو اكتب لنا فحسب.
safe-open = هناك استبيان مفتوح لك، حتى { date }.
button-safe-now = نعم، الآن
button-safe-later = لاحقًا
button-safe-never = لا تسألني مرة أخرى

## Help now

button-help-now = مساعدة الآن
