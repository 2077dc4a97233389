### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = ਇਹ ਸਵਾਲ ਲੱਗਦਾ ਹੈ। ਇਹ ਗੱਲਬਾਤ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ, ਇਸ ਲਈ ਇੱਥੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦਾ। ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ ਦੇਖਣ ਲਈ /help ਲਿਖੋ।
enquiry-name = ਸਾਨੂੰ ਤੁਹਾਡਾ ਸਵਾਲ
enquiry-kept = ਅਸੀਂ ਇਸਨੂੰ ਟੀਮ ਲਈ ਰੱਖਦੇ ਹਾਂ। ਅਖੀਰ ਵਿੱਚ ਤੁਸੀਂ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਇਸਦਾ ਕੀ ਕੀਤਾ ਜਾਵੇ।
enquiry-last = ਇੱਕ ਹੋਰ ਗੱਲ: ਤੁਸੀਂ ਸਾਨੂੰ ਕੁਝ ਪੁੱਛਿਆ ਸੀ।
enquiry-full = ਇਹ ਉਸ ਤੋਂ ਵੱਧ ਹੈ ਜੋ ਮੈਂ ਇੱਥੇ ਰੱਖ ਸਕਦਾ ਹਾਂ, ਇਸ ਲਈ ਮੈਂ ਇਸਨੂੰ ਛੱਡ ਦਿੱਤਾ।
enquiry-dropped = ਤੁਹਾਡਾ ਸਵਾਲ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।
button-drop = ਮੇਰਾ ਸਵਾਲ ਨਾ ਰੱਖੋ

## What came of it in /results

results-asked = ਸਵਾਲ ਜੋ ਲੋਕਾਂ ਨੇ ਸਾਨੂੰ ਪੁੱਛੇ
results-enquiries = ਸਾਨੂੰ ਕੁਝ ਪੁੱਛਣ ਵਾਲੇ ਲੋਕ: ਲਗਭਗ { $count }।
