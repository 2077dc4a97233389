### reviewed: no

## Safe mode: what Heard writes unasked

safe-time =
    নমস্কার। এখন কি নিরাপদ সময়?
    একটা বোতাম চাপুন, অথবা হ্যাঁ হলে 1, পরে হলে 2, কখনো নয় হলে 3 লিখুন।
safe-later = ঠিক আছে। নিরাপদ সময় হলে “হ্যাঁ, এখন” চাপুন। অথবা শুধু লিখুন।
safe-open = আপনার জন্য একটা জরিপ খোলা আছে, { date } পর্যন্ত।
button-safe-now = হ্যাঁ, এখন
button-safe-later = পরে
button-safe-never = আমাকে আর কখনো জিজ্ঞেস করবেন না

## Help now

button-help-now = এখনই সাহায্য
