### reviewed: no

## /results: the same figures that officials see

results-none = এখনো কোনো সংখ্যা নেই। কোনো জরিপ বন্ধ হলে আমরা এখানে দেখাই।
results-title = মানুষ কী বলেছে: { $title }
results-people = { $from } থেকে { $to }। উত্তর দিয়েছেন প্রায় { $count } জন।
results-too-few = { $from } থেকে { $to }। { $floor } জনের কম মানুষ উত্তর দিয়েছেন। আমরা সংখ্যা দেখাই না, যাতে কাউকে চেনা না যায়।
results-again = { $from } থেকে { $to }। অল্প আগেই আমরা একই কথা জিজ্ঞেস করেছি। এবার আমরা সংখ্যা দেখাই না, যাতে কাউকে চেনা না যায়।
results-kept = মানুষ যা বলেছে তা আমরা রাখি। একই কথা জিজ্ঞেস করে এমন পরের জরিপের সঙ্গে আমরা তা গুনব।
results-together = এখানে একসঙ্গে গোনা জরিপ: { $count }টি। একটিতে এত কম মানুষ উত্তর দিয়েছেন যে তা আলাদা দেখানো যায় না।
results-line = { $choice }: { $count }
results-line-share = { $choice }: { $count } (100 জনে { $percent })
results-line-few = { $choice }: { $count } (খুব কম)
results-line-all = { $choice }: { $count } (প্রায় সবাই)
results-area = { $area }:
results-hidden = মানুষ কী বেছেছে তা এখানে গোপন, যাতে কাউকে চেনা না যায়।
results-withheld = এটা আমরা দেখাই না, যাতে কাউকে চেনা না যায়।
results-comments = কিছু লিখেছেন প্রায় { $count } জন।
results-no-quotes = এখানে কারও কথা দেখানো হয় না।
results-quotes = তাঁদের কিছু কথা, যা তাঁরা আমাদের দেখাতে দিয়েছেন:
results-answered = উত্তর দিয়েছেন প্রায় { $count } জন।
results-read = সংখ্যাগুলো কাছাকাছি 5-এ মেলানো। "c" মানে গোপন, যাতে কাউকে চেনা না যায়। "0" মানে এক বা দুজনও হতে পারে।
results-same = যাঁরা এই সেবা চালান, তাঁরা একই সংখ্যা দেখেন।
results-elsewhere = অন্য কোথাও
