### reviewed: no

group-private = مرحبًا. أعمل في المحادثات الخاصة فقط، حتى لا يرى أحد هنا ما تقوله. من فضلك اكتب إليّ وحدك. سأغادر هذه المجموعة الآن.
sorry-broken = عذرًا، حدث خطأ في ما أرسلته الآن. لم يضع شيء مما قلته من قبل. من فضلك أرسله مرة أخرى.

command-start = البدء أو المتابعة
command-stop = إيقاف هذا وكل الرسائل
command-help = ما يمكنك كتابته، وبمن تتصل
command-back = تغيير الإجابة السابقة
command-skip = ترك هذا السؤال
command-why = لماذا نسأل
command-who = من يرى إجاباتك
command-language = تغيير اللغة
command-easy = كلمات سهلة: تشغيل أو إيقاف
command-results = رؤية ما قاله الناس
command-mydata = رؤية ما نحتفظ به عنك
command-withdraw = سحب إجاباتك
command-forget = أن ننساك
command-repeat = رؤية السؤال من جديد
command-pause = استراحة والمتابعة في وقت آخر
command-hide = احذف آخر رسائلنا هنا
command-restart = البدء من جديد من السؤال الأول

cut-out = { $kind ->
    [phone] هاتف
    [email] بريد إلكتروني
    [link] رابط
    [handle] اسم حساب
    [postcode] رمز بريدي
    [address] عنوان
    [nhs-number] رقم NHS
    [national-insurance-number] رقم التأمين الوطني
    [card-number] رقم بطاقة
    [account-number] رقم حساب
    [number-plate] لوحة سيارة
    [reference] رقم مرجعي
    [date-of-birth] تاريخ الميلاد
    [age] العمر
   *[name] اسم
}
