### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = یہ سوال لگتا ہے۔ یہ چیٹ کوئی نہیں پڑھتا، اس لیے یہاں کوئی جواب نہیں دے سکتا۔ کسے فون کریں یہ دیکھنے کے لیے /help لکھیں۔
enquiry-name = ہم سے آپ کا سوال
enquiry-kept = ہم اسے ٹیم کے لیے رکھتے ہیں۔ آخر میں آپ بتا سکتے ہیں کہ اس کا کیا کیا جائے۔
enquiry-last = ایک اور بات: آپ نے ہم سے کچھ پوچھا تھا۔
enquiry-full = یہ اس سے زیادہ ہے جو میں یہاں رکھ سکتا ہوں، اس لیے میں نے اسے چھوڑ دیا۔
enquiry-dropped = آپ کا سوال مٹا دیا گیا ہے۔
button-drop = میرا سوال نہ رکھیں

## What came of it in /results

results-asked = سوال جو لوگوں نے ہم سے پوچھے
results-enquiries = ہم سے کچھ پوچھنے والے لوگ: تقریباً { $count }۔
