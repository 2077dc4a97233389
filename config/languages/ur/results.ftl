### reviewed: no

## /results: the same figures that officials see

results-none = ابھی کوئی اعداد نہیں ہیں۔ جب کوئی سروے بند ہوگا تو ہم یہاں دکھائیں گے۔
results-title = لوگوں نے کیا کہا: { $title }
results-people = { $from } سے { $to }۔ جواب دینے والے لوگ: تقریباً { $count }۔
results-too-few = { $from } سے { $to }۔ { $floor } سے کم لوگوں نے جواب دیا۔ ہم اعداد نہیں دکھاتے، تاکہ کسی کو پہچانا نہ جا سکے۔
results-again = { $from } سے { $to }۔ ہم نے تھوڑا پہلے یہی پوچھا تھا۔ اس بار ہم اعداد نہیں دکھاتے، تاکہ کسی کو پہچانا نہ جا سکے۔
results-kept = لوگوں نے جو کہا ہم اسے رکھتے ہیں۔ ہم اسے اگلے سروے کے ساتھ گنیں گے جو یہی پوچھے گا۔
results-together = یہاں اکٹھے گنے گئے سروے: { $count }۔ ان میں سے ایک کا جواب بہت کم لوگوں نے دیا، اس لیے وہ اکیلا نہیں دکھایا جا سکتا۔
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } (100 میں سے { $percent })
results-line-few = { $choice }: { $count } (بہت کم)
results-line-all = { $choice }: { $count } (تقریباً سب)
results-area = { $area } میں:
results-hidden = لوگوں نے کیا چنا وہ یہاں چھپا ہے، تاکہ کسی کو پہچانا نہ جا سکے۔
results-withheld = یہ ہم نہیں دکھاتے، تاکہ کسی کو پہچانا نہ جا سکے۔
results-comments = کچھ لکھنے والے لوگ: تقریباً { $count }۔
results-no-quotes = یہاں کسی کے الفاظ نہیں دکھائے جاتے۔
results-quotes = ان کے کچھ الفاظ، جو انہوں نے ہمیں دکھانے دیے:
results-answered = جواب دینے والے لوگ: تقریباً { $count }۔
results-read = اعداد قریب ترین 5 تک گول کیے گئے ہیں۔ "c" کا مطلب ہے چھپا ہوا، تاکہ کسی کو پہچانا نہ جا سکے۔ "0" کا مطلب ایک یا دو لوگ بھی ہو سکتا ہے۔
results-same = جو لوگ یہ خدمت چلاتے ہیں وہ یہی اعداد دیکھتے ہیں۔
results-elsewhere = کہیں اور
