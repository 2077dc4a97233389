### reviewed: no

## /results: the same figures that officials see

results-none = لا توجد أرقام بعد. نعرضها هنا عندما يُغلق استطلاع.
results-title = ما قاله الناس: { $title }
results-people = من { $from } إلى { $to }. عدد من أجابوا: نحو { $count }.
results-too-few = من { $from } إلى { $to }. أجاب أقل من { $floor } شخصًا. لا نعرض أرقامًا، حتى لا يُعرف أحد.
results-again = من { $from } إلى { $to }. سألنا عن الشيء نفسه قبل وقت قصير. لا نعرض أرقامًا هذه المرة، حتى لا يُعرف أحد.
results-kept = نحتفظ بما قاله الناس. سنحسبه مع الاستطلاع القادم الذي يسأل عن الشيء نفسه.
results-together = عدد الاستطلاعات المحسوبة معًا هنا: { $count }. أجاب عن أحدها عدد قليل جدًا من الناس فلا يمكن عرضه وحده.
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } ({ $percent } من 100)
results-line-few = { $choice }: { $count } (قليل جدًا)
results-line-all = { $choice }: { $count } (الجميع تقريبًا)
results-area = في { $area }:
results-hidden = ما اختاره الناس مخفي هنا، حتى لا يُعرف أحد.
results-withheld = لا نعرض هذا، حتى لا يُعرف أحد.
results-comments = عدد من كتبوا شيئًا: نحو { $count }.
results-no-quotes = لا نعرض هنا كلمات أحد.
results-quotes = بعض كلماتهم التي سمحوا لنا بعرضها:
results-answered = عدد من أجابوا: نحو { $count }.
results-read = الأرقام مقرّبة إلى أقرب 5. الحرف "c" يعني مخفي، حتى لا يُعرف أحد. وقد يعني "0" شخصًا أو شخصين.
results-same = من يديرون الخدمة يرون الأرقام نفسها.
results-elsewhere = في مكان آخر
