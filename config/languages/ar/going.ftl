### reviewed: no

## Before the end

summary = هذا ما قلته:
summary-ask = هل نرسله؟ اضغط زرًّا، أو اكتب 1 لإرساله أو 2 لتغيير إجابة.
summary-unclear = عذرًا، لم أفهم ذلك. إجاباتك محفوظة. اكتب 1 لإرسالها أو 2 لتغيير إجابة.
summary-none = لا شيء من هذه
summary-dont-know = لا أعرف
summary-prefer-not = أفضّل عدم القول
change-which = أي إجابة تريد أن تغيّر؟ اضغطها، أو اكتب رقمها.
change-this = يمكنك أن تجيب عن هذا من جديد. إجاباتك الأخرى محفوظة.
button-send = نعم، أرسلوه
button-change-one = تغيير إجابة
button-leave-all = لا تغيّر شيئًا
button-same = اتركه كما هو

## A pause

rest-until = سأكتب إليك من جديد في { date } الساعة { $time }. حتى ذلك الوقت لا أسأل شيئا. يمكنك المتابعة قبل ذلك: اكتب فقط.
rest-night = لا أكتب في الليل.
rest-other = لاختيار وقت آخر، اضغط زرا أو اكتب الوقت، مثل: غدا الساعة 6.
rest-too-late = ينتهي الاستطلاع في { date }، قبل ذلك الوقت. اختر وقتا أبكر أو تابع الآن.
rest-over = مرحبا من جديد. طلبت مني أن أعود الآن.
button-rest-on = المتابعة الآن
button-rest-hour = بعد ساعة
button-rest-evening = هذا المساء
button-rest-tomorrow = غدا

## A question to us

asked-us = يبدو هذا سؤالا. لا أحد يقرأ هذه المحادثة، فلا يستطيع أحد الإجابة عنه هنا، ولا أحتفظ به. اكتب /who لترى من يسأل، أو /help لترى بمن تتصل.
