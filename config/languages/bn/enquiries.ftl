### reviewed: no

## A question somebody asks us in the middle of a survey

asked-nobody = এটি একটি প্রশ্ন মনে হচ্ছে। এই চ্যাট কেউ পড়ে না, তাই এখানে কেউ উত্তর দিতে পারবে না। কাকে ফোন করবেন দেখতে /help লিখুন।
enquiry-name = আমাদের কাছে আপনার প্রশ্ন
enquiry-kept = আমরা এটা দলের জন্য রাখছি। শেষে আপনি বলতে পারবেন এটা নিয়ে কী করা হবে।
enquiry-last = আরেকটি কথা: আপনি আমাদের কিছু জিজ্ঞেস করেছেন।
enquiry-full = এটা আমি এখানে যত রাখতে পারি তার চেয়ে বেশি, তাই বাদ দিয়েছি।
enquiry-dropped = আপনার প্রশ্ন মুছে ফেলা হয়েছে।
button-drop = আমার প্রশ্ন রাখবেন না

## What came of it in /results

results-asked = মানুষ আমাদের যা জিজ্ঞেস করেছেন
results-enquiries = আমাদের কিছু জিজ্ঞেস করেছেন প্রায় { $count } জন।
