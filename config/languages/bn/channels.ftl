### reviewed: no

group-private = স্বাগতম। আমি শুধু একান্তে কথা বলি, যাতে এখানে কেউ আপনার কথা না দেখে। দয়া করে আমাকে আলাদা লিখুন। আমি এখন এই গ্রুপ ছেড়ে যাচ্ছি।
sorry-broken = দুঃখিত, আপনি এইমাত্র যা পাঠালেন তাতে কিছু ভুল হয়েছে। আগে যা বলেছেন তার কিছুই হারায়নি। দয়া করে আবার পাঠান।

command-start = শুরু করুন বা এগিয়ে যান
command-stop = এটা ও সব বার্তা বন্ধ করুন
command-help = কী লিখতে পারেন, আর কাকে ফোন করবেন
command-back = আগের উত্তর বদলান
command-skip = এই প্রশ্ন বাদ দিন
command-why = আমরা কেন জিজ্ঞেস করি
command-who = আপনার উত্তর কে দেখে
command-language = ভাষা বদলান
command-easy = সহজ কথা: চালু বা বন্ধ
command-results = মানুষ কী বলেছে দেখুন
command-mydata = আপনার বিষয়ে আমরা কী রাখি দেখুন
command-withdraw = আপনার উত্তর ফিরিয়ে নিন
command-forget = আমরা যেন আপনাকে ভুলে যাই
command-repeat = প্রশ্নটি আবার দেখুন
command-pause = বিরতি নিন, অন্য সময় এগোন
command-hide = এখানকার শেষ বার্তাগুলো মুছুন
command-restart = প্রথম প্রশ্ন থেকে আবার শুরু করুন

cut-out = { $kind ->
    [phone] ফোন
    [email] ইমেইল
    [link] লিংক
    [handle] অ্যাকাউন্টের নাম
    [postcode] পোস্টকোড
    [address] ঠিকানা
    [nhs-number] NHS নম্বর
    [national-insurance-number] ন্যাশনাল ইন্স্যুরেন্স নম্বর
    [card-number] কার্ড নম্বর
    [account-number] অ্যাকাউন্ট নম্বর
    [number-plate] গাড়ির নম্বর
    [reference] রেফারেন্স নম্বর
    [date-of-birth] জন্মতারিখ
    [age] বয়স
   *[name] নাম
}
