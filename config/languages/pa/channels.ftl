### reviewed: no

group-private = ਜੀ ਆਇਆਂ ਨੂੰ। ਮੈਂ ਸਿਰਫ਼ ਇਕੱਲੇ ਵਿੱਚ ਗੱਲ ਕਰਦਾ ਹਾਂ, ਤਾਂ ਜੋ ਇੱਥੇ ਕੋਈ ਤੁਹਾਡੀ ਗੱਲ ਨਾ ਦੇਖੇ। ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਵੱਖਰਾ ਲਿਖੋ। ਮੈਂ ਹੁਣ ਇਹ ਗਰੁੱਪ ਛੱਡ ਰਿਹਾ ਹਾਂ।
sorry-broken = ਮਾਫ਼ ਕਰਨਾ, ਜੋ ਤੁਸੀਂ ਹੁਣੇ ਭੇਜਿਆ ਉਸ ਵਿੱਚ ਕੁਝ ਗ਼ਲਤ ਹੋ ਗਿਆ। ਤੁਸੀਂ ਪਹਿਲਾਂ ਜੋ ਕਿਹਾ, ਉਹ ਨਹੀਂ ਗੁਆਚਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਭੇਜੋ।

command-start = ਸ਼ੁਰੂ ਕਰੋ ਜਾਂ ਅੱਗੇ ਚੱਲੋ
command-stop = ਇਹ ਅਤੇ ਸਾਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕਰੋ
command-help = ਤੁਸੀਂ ਕੀ ਲਿਖ ਸਕਦੇ ਹੋ, ਅਤੇ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੋ
command-back = ਪਿਛਲਾ ਜਵਾਬ ਬਦਲੋ
command-skip = ਇਹ ਸਵਾਲ ਛੱਡੋ
command-why = ਅਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ
command-who = ਤੁਹਾਡੇ ਜਵਾਬ ਕੌਣ ਦੇਖਦਾ ਹੈ
command-language = ਭਾਸ਼ਾ ਬਦਲੋ
command-easy = ਸੌਖੇ ਸ਼ਬਦ: ਚਾਲੂ ਜਾਂ ਬੰਦ
command-results = ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ
command-mydata = ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਦੇ ਹਾਂ
command-withdraw = ਆਪਣੇ ਜਵਾਬ ਵਾਪਸ ਲਓ
command-forget = ਅਸੀਂ ਤੁਹਾਨੂੰ ਭੁੱਲ ਜਾਈਏ
command-repeat = ਸਵਾਲ ਫਿਰ ਦੇਖੋ
command-pause = ਰੁਕੋ, ਅਤੇ ਕਿਸੇ ਹੋਰ ਵੇਲੇ ਅੱਗੇ ਚੱਲੋ
command-hide = ਇੱਥੋਂ ਸਾਡੇ ਆਖਰੀ ਸੁਨੇਹੇ ਮਿਟਾਓ
command-restart = ਪਹਿਲੇ ਸਵਾਲ ਤੋਂ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰੋ

# What stands in brackets where something was cut out of their words, as they are shown to them.
cut-out = { $kind ->
    [phone] ਫ਼ੋਨ
    [email] ਈਮੇਲ
    [link] ਲਿੰਕ
    [handle] ਖਾਤੇ ਦਾ ਨਾਂ
    [postcode] ਪੋਸਟਕੋਡ
    [address] ਪਤਾ
    [nhs-number] NHS ਨੰਬਰ
    [national-insurance-number] ਨੈਸ਼ਨਲ ਇੰਸ਼ੋਰੈਂਸ ਨੰਬਰ
    [card-number] ਕਾਰਡ ਨੰਬਰ
    [account-number] ਖਾਤਾ ਨੰਬਰ
    [number-plate] ਗੱਡੀ ਦਾ ਨੰਬਰ
    [reference] ਹਵਾਲਾ ਨੰਬਰ
    [date-of-birth] ਜਨਮ ਤਾਰੀਖ਼
    [age] ਉਮਰ
   *[name] ਨਾਂ
}
