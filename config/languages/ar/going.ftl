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
