"""Feedback that names nobody, though it looks as if it did: places, months, brands, words that are names, numbers that count."""

PLAIN = {
    "en": """
The doctor was kind but the waiting room was cold.
Will the bus come back on Sundays?
I may need help in May or June.
Mark my words, the potholes are getting worse.
Grace period for Universal Credit should be longer.
The Job Centre in Croydon was packed.
Rose garden needs weeding.
Dr was rude and did not listen.
I saw the GP at St Mary's surgery.
Miss the old library on Church Road.
I miss my old surgery.
The number 42 bus to Leeds is always late.
The 7.45 train was cancelled again.
Paid £1,250.00 for the boiler.
It costs £3.50 a day and 20p per bag.
5 stars, would recommend.
We waited from 9:30 to 12:45.
My appointment was on 3rd March 2024 at 10am.
Moved in 2019 and nothing has been fixed since 2021.
Flat is damp and the landlord does nothing.
Council tax went up by 4.99%.
PIP form is 40 pages long.
I live in Sheffield and work in Rotherham.
There are 12 flats in the block and one lift.
The nurse on the ward was lovely.
My son is 9 and my daughter is 12.
She is 45 and has diabetes.
I am 67 years old and live alone.
Asda and Tesco deliver but the council does not.
Marks and Spencer closed so the high street is dead.
The Queen Elizabeth Hospital car park is full by 8am.
King's College was brilliant.
Great Ormond Street were amazing.
Victoria station has no lift.
Hope House is a good hostel.
Sure Start helped us a lot.
Christmas was hard with no heating.
Easter holidays club was fun for the kids.
April showers flooded the underpass.
The Jubilee line was shut.
Alexander Road is full of rubbish.
Lewis Road and Kent Street need lights.
The Churchill Gardens estate is a mess.
Ward 12 was clean and quiet.
Bay 4 bed 6 was next to the toilet.
Room 101 was locked.
Call 999 or 111 they said.
I rang 16 times before anyone picked up.
Went round in circles for 3 hours.
A1 service, thank you!
It is a 10 minute walk to the park.
20 mph on our street please.
The A406 and the M25 were blocked.
Form SA100 is confusing.
My P45 never came.
The ES3 form got lost.
Covid-19 made it worse.
I have 2 children, 3 cats and 1 dog.
Half past 5 is too early to close.
Open 24/7 would be better.
We got 3-4 letters a week.
Section 21 notice came with no warning.
Section 117 aftercare was refused.
The Citizens Advice bureau sorted it in a day.
Age UK befriender visits on Tuesdays.
Macmillan nurses were angels.
Thanks to the team at reception.
Thank you to all the staff on the night shift.
Spoke to someone at the council who hung up.
I called the helpline and gave up.
My name is not important.
Called an ambulance and waited 4 hours.
This is the third time I have complained.
I am very happy with the service.
I'm Polish and need an interpreter.
As a Muslim woman I want a female doctor.
The Somali community centre is closing.
Learning English at the college is great.
Windows 11 will not open the form.
Google maps sends people the wrong way.
The NHS app keeps logging me out.
My iPhone 12 cannot open the site.
See gov.uk for details.
www.nhs.uk was more helpful than the surgery.
The site www.gov.uk/universal-credit kept crashing.
Email replies take 10 working days.
No one answers the phone after 5pm.
Bring back the mobile library van.
The youth club on Friday nights is safe.
Jobs fair at the Town Hall was useless.
Young people need somewhere to go.
Black mould in the bathroom for 2 years.
Brown bins are collected every 2 weeks.
Green Lane needs a crossing.
The White Hart is too loud at night.
Long waits, short tempers.
Baker Street roadworks again.
The carer comes at 8am, 12 noon and 6pm.
The social worker changed 4 times this year.
My key worker left and nobody told me.
The midwife never came back.
Mum has dementia and dad is deaf.
My neighbour plays loud music.
My brother got a tag and probation helped him.
My partner works nights.
Our foster child settled well.
The judge was fair.
Prison visits are too far away.
HMP visits need to be longer.
The probation office in town is grim.
Pension Credit saved me.
Blue Badge renewal took 14 weeks.
Attendance Allowance form too long
Free school meals ran out by Wednesday.
Dentist says no NHS places until 2026.
Sign language interpreters never turn up.
Please put the heating on earlier.
Staff nurse was fab
Sister in charge apologised.
Bank holiday opening would help.
Order of service was wrong.
Case closed without telling me.
Reference was never given.
Complaint took 8 months to answer.
Application took 6 weeks.
The claim was refused twice.
Court date moved 3 times.
Report it on the app, they said. Nothing.
Can you guess how long I waited? 7 hours!
Everything was spot on.
nothing to say really
all good thanks
ok i guess
Bit slow but friendly.
Fantastic!!
no complaints
10/10
0 out of 10
Not great, not terrible.
Ring road is a racetrack.
Hazel the therapy dog is a star.
Heather in the window boxes is lovely.
The ivy on the wall is pulling bricks down.
Jack of all trades, master of none.
Bill came to £430.
Rob the poor to feed the rich, that is what the charges do.
Frank advice, well given.
Art group and the choir are lovely.
Sandy paths are bad for wheelchairs.
Dawn chorus of car alarms every day.
Carol singing at the care home was a joy.
Penny pinching councillors.
Max wait should be 30 minutes.
Pat on the back for the bin men.
Sue the council, I say.
Chase up the repairs team please.
Miles from anywhere with no bus.
Dale View bus shelter is smashed.
Summer scheme was ace.
Crystal clear letter, thank you.
Norfolk and Suffolk trust is overstretched.
Boots lost my prescription.
Barclays closed the last branch in town.
Sainsbury's car park is the only place to sit.
Barnardo's were there for us when nobody else was.
We used Relate and it helped.
The Salvation Army fed us.
Samaritans answered at 3am.
Parkinson's nurse is fantastic.
My Crohn's disease is under control now.
Alzheimer's Society cafe is lifeline.
Zoom meetings do not work for me.
The Olympic Park is lovely but far.
Chelsea and Westminster A&E was packed.
Guy's and St Thomas' looked after me well.
The Christie is world class.
Addenbrooke's parking is a rip off.
The Royal Infirmary lost my notes.
Ofsted gave it Good but I disagree.
HMRC kept me on hold for 50 minutes.
The DWP letter made no sense.
Sky News was on in the waiting room all day.
Lee Valley Park is great for the kids.
Wood Green library is my second home.
Pay as you go phones cannot call 0845 numbers cheaply.
I waited since 8 and left at 14.30.
The 3 bed house has 7 people in it.
2 weeks later still no reply
Bus 192 and bus 201 never come together.
Between 50 and 60 people in one queue.
Temperature was 14 degrees in the flat.
My rent is 650 a month.
Took 3 buses, 2 trains and a taxi.
It's been 18 months, 2 weeks and 4 days.
Year 7 places are all gone.
Key stage 2 support was good.
Level 2 course was great.
Gas bill was 1200 pounds.
Over 5000 people signed the petition.
1 in 4 of us struggle.
""",
    "cy": """
Roedd y staff yn wych.
Mae'r bws yn hwyr bob dydd.
Diolch yn fawr am y gwasanaeth.
Nid oedd neb yn siarad Cymraeg yn yr ysbyty.
Mae angen mwy o feddygon yn Aberystwyth.
Es i i Gaerdydd am yr apwyntiad.
Roedd y meddyg yn garedig ond yn brysur.
Mae'r ffurflen yn rhy hir.
Arhosais dair awr yn y feddygfa.
Ysbyty Gwynedd oedd y gorau.
Hoffwn gael llythyrau yn Gymraeg.
Dydd Llun oedd y diwrnod gwaethaf.
Fy enw i ddim yn bwysig.
Cyngor Gwynedd sy'n araf.
Mae fy mab yn naw oed.
Does dim parcio ger y llyfrgell.
Roedd y nyrs yn glên iawn.
Galwais 12 gwaith heb ateb.
Aeth y trên 7.45 heb stopio.
Y llyfrgell yw'r lle gorau yn y dref.
""",
    "pl": """
Autobus nigdy nie przyjeżdża na czas.
Lekarz był miły, ale czekałam trzy godziny.
Potrzebuję tłumacza w urzędzie.
Pani w recepcji była bardzo pomocna.
Pan doktor mnie nie słuchał.
Mieszkam w Londynie od dziesięciu lat.
W Polsce było szybciej.
Formularz jest za długi i po angielsku.
Czynsz wzrósł o 15%.
Moja córka czeka na miejsce w szkole.
Mój mąż nie mówi po angielsku.
Proszę o listy po polsku.
Winda nie działa od piątku.
Dziękuję za pomoc w Job Centre.
Czekam od marca na odpowiedź.
Universal Credit przyszedł za późno.
Szpital Świętego Tomasza był w porządku.
Zapłaciłem 250 funtów za nic.
Śmieci zbierają w każdy wtorek.
Ola la, co za kolejka!
Wszystko było dobrze.
Pielęgniarka na oddziale była cudowna.
""",
    "ro": """
Autobuzul întârzie în fiecare zi.
Doctorul nu m-a ascultat.
Doamna de la recepție a fost foarte amabilă.
Am nevoie de un interpret.
Locuiesc în Londra de zece ani.
Chiria a crescut cu 15%.
Fiica mea așteaptă un loc la școală.
Soțul meu nu vorbește engleza.
Liftul nu merge de vineri.
Mulțumesc pentru ajutor.
Formularul este prea lung.
În România era mai rapid.
Aștept din martie un răspuns.
Spitalul Queen Elizabeth este curat.
Am plătit 250 de lire degeaba.
Totul a fost bine.
Job Centre nu m-a ajutat.
Mai vreau un curs de engleză.
Asistenta a fost drăguță.
Vecinul meu face zgomot noaptea.
""",
    "ar": """
الطبيب لم يستمع لي.
الممرضة كانت لطيفة جدا.
انتظرت ثلاث ساعات في المستشفى.
الحافلة متأخرة كل يوم.
أحتاج إلى مترجم من فضلكم.
ابني عمره تسع سنوات.
الدكتورة كانت ممتازة وشرحت كل شيء.
شكرا على المساعدة.
زوجي لا يتكلم الإنجليزية.
المدير رفض مقابلتي.
جاري يعزف الموسيقى ليلا.
أشكر الموظفين في الاستقبال.
السيدة في الاستقبال كانت لطيفة.
أسكن في لندن منذ عشر سنوات.
الإيجار ارتفع 15%.
المدرسة بعيدة جدا عن البيت.
كل شيء جيد الحمد لله.
ننتظر الرد منذ شهر رمضان.
الطبيب تأخر ساعتين.
الممرضة صرخت في وجهي.
ابني معاق ويحتاج إلى مدرسة خاصة.
ابنتي تنتظر منذ سنة.
زوجي فقد عمله.
زوجتي حامل في الشهر السابع.
أمي عمرها ثمانون سنة.
المترجم غاب عن الموعد.
الموظفة ردت بعد شهر.
المعلمة شرحت الدرس جيدا.
جارنا يزعجنا كل ليلة.
الدكتور غير الدواء.
المدير وعد ولم يفعل.
السائق رفض الوقوف.
أخي مسجون وزيارته صعبة.
العاملة الاجتماعية تغيرت أربع مرات.
صديقي أخبرني عن الخدمة.
شكرا جزيلا لكم.
أشكر فريق الاستقبال.
أشكر جميع العاملين.
كان الانتظار طويلا.
كانت العيادة نظيفة.
كان كل شيء واضحا.
القابلة لطيفة لكنها متعبة.
طفلي مصاب بالتوحد.
والدي توفي قبل سنة.
المحامي طلب مبلغا كبيرا.
""",
    "ur": """
ڈاکٹر نے میری بات نہیں سنی۔
نرس بہت اچھی تھی۔
بس ہر روز دیر سے آتی ہے۔
مجھے ترجمان کی ضرورت ہے۔
میرا بیٹا نو سال کا ہے۔
ڈاکٹر صاحب بہت مہربان ہیں۔
میرے شوہر انگریزی نہیں بولتے۔
کرایہ بہت زیادہ ہو گیا ہے۔
ہسپتال میں تین گھنٹے انتظار کیا۔
آپ کی مدد کا شکریہ۔
پڑوسی رات کو شور کرتے ہیں۔
لفٹ جمعہ سے خراب ہے۔
میں لندن میں رہتا ہوں۔
فارم بہت لمبا ہے۔
کونسل نے جواب نہیں دیا۔
ڈاکٹر مصروف تھے۔
نرس نے غصہ کیا۔
میرا بیٹا معذور ہے۔
میری بیٹی سکول جاتی ہے۔
میری بیوی حاملہ ہے۔
میرے شوہر بیمار ہیں۔
امی اسی سال کی ہیں۔
مترجم نہیں آیا۔
استاد محنتی ہیں۔
ڈاکٹر صاحب نے دوا بدل دی۔
پڑوسی شور مچاتے ہیں۔
وکیل مہنگا تھا۔
مینیجر نے وعدہ کیا۔
سوشل ورکر بدلتی رہتی ہے۔
ڈرائیور رکا نہیں۔
بھائی جیل میں ہے۔
دوست نے بتایا۔
والد فوت ہو گئے۔
آپ سب کا شکریہ۔
شکریہ بہت اچھی سروس ہے۔
کونسلر سے بات ہوئی۔
نرس بہت تھکی ہوئی تھی۔
""",
    "bn": """
ডাক্তার আমার কথা শোনেননি।
নার্স খুব ভালো ছিলেন।
বাস প্রতিদিন দেরি করে।
আমার একজন দোভাষী দরকার।
আমার ছেলে নয় বছরের।
আমার স্বামী ইংরেজি বলেন না।
ভাড়া অনেক বেড়ে গেছে।
হাসপাতালে তিন ঘণ্টা অপেক্ষা করেছি।
সাহায্যের জন্য ধন্যবাদ।
প্রতিবেশী রাতে শব্দ করে।
লিফট শুক্রবার থেকে নষ্ট।
ফর্মটা অনেক বড়।
কাউন্সিল উত্তর দেয়নি।
ডাক্তার সময় দেননি।
শিক্ষক খুব সাহায্য করেছেন।
সব ঠিক আছে।
ডাক্তার ব্যস্ত ছিলেন।
নার্স রেগে গিয়েছিলেন।
আমার ছেলে প্রতিবন্ধী।
আমার মেয়ে স্কুলে যায়।
আমার স্ত্রী গর্ভবতী।
আমার স্বামী অসুস্থ।
মা আশি বছরের।
দোভাষী আসেননি।
শিক্ষক পরিশ্রমী।
ডাক্তার সাহেব ওষুধ বদলে দিলেন।
প্রতিবেশী চিৎকার করে।
উকিল অনেক টাকা চাইলেন।
ম্যানেজার কথা রাখেননি।
সমাজকর্মী চারবার বদলেছে।
ড্রাইভার থামেননি।
ভাই জেলে আছে।
বন্ধু জানালো।
বাবা মারা গেছেন।
সবাইকে ধন্যবাদ।
ধন্যবাদ আপনাদের।
নার্স ইনজেকশন দিলেন।
শিক্ষিকা বাংলা জানেন।
""",
}
