### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = يبدو هذا سؤالا. لا أحد يقرأ هذه المحادثة، فلا يستطيع أحد الإجابة عنه هنا. اكتب /help لترى بمن تتصل.
enquiry-name = سؤالك لنا
enquiry-kept = نحتفظ به للفريق. في النهاية يمكنك أن تقرر ماذا يحدث له.
enquiry-last = أمر آخر: لقد سألتنا عن شيء.
enquiry-full = هذا أكثر مما أستطيع حفظه هنا، لذلك تركته.
enquiry-dropped = حُذف سؤالك.
button-drop = لا تحتفظوا بسؤالي

## What came of it in /results

results-asked = أسئلة طرحها الناس علينا
results-enquiries = عدد من سألونا عن شيء: نحو { $count }.
