### reviewed: no

## /results: the same figures that officials see

results-none = ਹਾਲੇ ਕੋਈ ਅੰਕੜੇ ਨਹੀਂ ਹਨ। ਜਦੋਂ ਕੋਈ ਸਰਵੇਖਣ ਬੰਦ ਹੁੰਦਾ ਹੈ, ਅਸੀਂ ਇੱਥੇ ਦਿਖਾਉਂਦੇ ਹਾਂ।
results-title = ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ: { $title }
results-people = { $from } ਤੋਂ { $to }। ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ: ਲਗਭਗ { $count }।
results-too-few = { $from } ਤੋਂ { $to }। { $floor } ਤੋਂ ਘੱਟ ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਅਸੀਂ ਅੰਕੜੇ ਨਹੀਂ ਦਿਖਾਉਂਦੇ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਪਛਾਣਿਆ ਨਾ ਜਾ ਸਕੇ।
results-again = { $from } ਤੋਂ { $to }। ਅਸੀਂ ਥੋੜ੍ਹਾ ਪਹਿਲਾਂ ਇਹੀ ਪੁੱਛਿਆ ਸੀ। ਇਸ ਵਾਰ ਅਸੀਂ ਅੰਕੜੇ ਨਹੀਂ ਦਿਖਾਉਂਦੇ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਪਛਾਣਿਆ ਨਾ ਜਾ ਸਕੇ।
results-kept = ਲੋਕਾਂ ਨੇ ਜੋ ਕਿਹਾ, ਅਸੀਂ ਰੱਖਦੇ ਹਾਂ। ਅਸੀਂ ਇਸ ਨੂੰ ਅਗਲੇ ਸਰਵੇਖਣ ਨਾਲ ਗਿਣਾਂਗੇ ਜੋ ਇਹੀ ਪੁੱਛੇਗਾ।
results-together = ਇੱਥੇ ਇਕੱਠੇ ਗਿਣੇ ਸਰਵੇਖਣ: { $count }। ਉਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦਾ ਜਵਾਬ ਬਹੁਤ ਘੱਟ ਲੋਕਾਂ ਨੇ ਦਿੱਤਾ, ਇਸ ਲਈ ਉਹ ਇਕੱਲਾ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ।
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } (100 ਵਿੱਚੋਂ { $percent })
results-line-few = { $choice }: { $count } (ਬਹੁਤ ਘੱਟ)
results-line-all = { $choice }: { $count } (ਲਗਭਗ ਸਾਰੇ)
results-area = { $area } ਵਿੱਚ:
results-hidden = ਲੋਕਾਂ ਨੇ ਕੀ ਚੁਣਿਆ ਉਹ ਇੱਥੇ ਲੁਕਿਆ ਹੈ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਪਛਾਣਿਆ ਨਾ ਜਾ ਸਕੇ।
results-withheld = ਇਹ ਅਸੀਂ ਨਹੀਂ ਦਿਖਾਉਂਦੇ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਪਛਾਣਿਆ ਨਾ ਜਾ ਸਕੇ।
results-comments = ਕੁਝ ਲਿਖਣ ਵਾਲੇ ਲੋਕ: ਲਗਭਗ { $count }।
results-no-quotes = ਇੱਥੇ ਕਿਸੇ ਦੇ ਸ਼ਬਦ ਨਹੀਂ ਦਿਖਾਏ ਜਾਂਦੇ।
results-quotes = ਉਹਨਾਂ ਦੇ ਕੁਝ ਸ਼ਬਦ, ਜੋ ਉਹਨਾਂ ਨੇ ਸਾਨੂੰ ਦਿਖਾਉਣ ਦਿੱਤੇ:
results-answered = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ: ਲਗਭਗ { $count }।
results-read = ਅੰਕੜੇ ਨੇੜਲੇ 5 ਤੱਕ ਗੋਲ ਕੀਤੇ ਹਨ। "c" ਦਾ ਮਤਲਬ ਹੈ ਲੁਕਿਆ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਪਛਾਣਿਆ ਨਾ ਜਾ ਸਕੇ। "0" ਦਾ ਮਤਲਬ ਇੱਕ ਜਾਂ ਦੋ ਲੋਕ ਵੀ ਹੋ ਸਕਦਾ ਹੈ।
results-same = ਜੋ ਲੋਕ ਇਹ ਸੇਵਾ ਚਲਾਉਂਦੇ ਹਨ, ਉਹ ਇਹੀ ਅੰਕੜੇ ਦੇਖਦੇ ਹਨ।
results-elsewhere = ਕਿਤੇ ਹੋਰ
