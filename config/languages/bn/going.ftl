### reviewed: no

## Before the end

summary = আপনি এই কথা বলেছেন:
summary-ask = আমরা কি এটা পাঠাব? একটি বোতাম চাপুন, অথবা পাঠাতে 1 বা একটি উত্তর বদলাতে 2 লিখুন।
summary-unclear = দুঃখিত, বুঝতে পারিনি। আপনার উত্তর নিরাপদ আছে। পাঠাতে 1 বা একটি উত্তর বদলাতে 2 লিখুন।
summary-none = এগুলোর কোনোটি নয়
summary-dont-know = জানি না
summary-prefer-not = বলতে চাই না
change-which = আপনি কোন উত্তর বদলাতে চান? সেটি চাপুন, অথবা তার নম্বর লিখুন।
change-this = এটার উত্তর আবার দিতে পারেন। আপনার অন্য উত্তর নিরাপদ আছে।
button-send = হ্যাঁ, পাঠান
button-change-one = একটি উত্তর বদলান
button-leave-all = কিছুই বদলাবেন না
button-same = যেমন আছে তেমনই থাক
