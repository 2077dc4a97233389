### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਕੀ ਹੁਣ ਸੁਰੱਖਿਅਤ ਸਮਾਂ ਹੈ?
    ਬਟਨ ਦਬਾਓ, ਜਾਂ ਹਾਂ ਲਈ 1, ਬਾਅਦ ਵਿੱਚ ਲਈ 2 ਜਾਂ ਕਦੇ ਨਹੀਂ ਲਈ 3 ਲਿਖੋ।
safe-later = ਠੀਕ ਹੈ। ਜਦੋਂ ਸਮਾਂ ਸੁਰੱਖਿਅਤ ਹੋਵੇ, "ਹਾਂ, ਹੁਣ" ਦਬਾਓ। ਜਾਂ ਬੱਸ ਲਿਖੋ।
safe-open = ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਸਰਵੇਖਣ ਖੁੱਲ੍ਹਾ ਹੈ, { date } ਤੱਕ।
button-safe-now = ਹਾਂ, ਹੁਣ
button-safe-later = ਬਾਅਦ ਵਿੱਚ
button-safe-never = ਮੈਨੂੰ ਫਿਰ ਕਦੇ ਨਾ ਪੁੱਛੋ

## Help now

button-help-now = ਹੁਣੇ ਮਦਦ
