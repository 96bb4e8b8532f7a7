# Glossary: trade, work = কাজ; task = ছোট কাজ; work sample = নমুনা; course = কোর্স; training = ট্রেনিং;
# centre = সেন্টার; place = জায়গা, in a sentence জেলা (each place is a district); market = কাজের বাজার;
# caution = খেয়াল রাখুন; papers = কাগজ; plan = প্ল্যান; participant = আপনি (told to her), তিনি (on forms);
# estimate = আন্দাজ; figure = হিসেব; made-up example = বানানো উদাহরণ; earnings = রোজগার; pay = মজুরি;
# legal minimum wage = আইনের ন্যূনতম মজুরি; fit = মানায়; skill = যা ভালো পারেন; employer = মালিক;
# risk = ঝুঁকি; offered = তালিকায়; not offered = তালিকার বাইরে; what opens it = রাস্তা খোলে.

# Sentences of codes: one message a code, its parameters as the code gives them.
# At most 12 words in a sentence, three sentences in a message, short words, "you" for her.
# A word stands as { $name }, its code as { $name_code }.

## Why a trade fits

reason-interest-match = { $liking_code ->
    [less] { $type } আপনার কম ভালো লাগে। এই কাজে সেটা কমই আছে।
   *[more] { $type } আপনার ভালো লাগে। এই কাজে সেটা অনেক আছে।
}
reason-tryout-liked = { $rated ->
    [1] আপনি এর একটা ছোট কাজ করে দেখেছেন। সেটা ভালো লেগেছে।
   *[other] আপনি এর { $rated }টা ছোট কাজ করে দেখেছেন। তার { $liked }টা ভালো লেগেছে।
}
reason-experience-again = আপনি এই কাজ করেছেন। আবারও করতে রাজি।
reason-aptitude-enough = এর ট্রেনিং শুরু করতে যা পারা দরকার, আপনি তা পারেন।
reason-aptitude-strength = আপনি সবচেয়ে ভালো পারেন: { $aptitude }। এই কাজে সেটাই লাগে।
reason-sample-good = আপনি এই কাজের একটু নমুনা করে দেখেছেন। তাড়াতাড়ি শিখে নিয়েছেন।
reason-experience-skill = { $level_code ->
    [helped] আপনি আগে এই কাজে সাহায্য করেছেন।
    [alone] এই কাজ আপনি এখন একাই করতে পারেন।
   *[taught] আপনি এই কাজ এত ভালো জানেন যে অন্যকে শিখিয়েছেন।
}
reason-market-room = { $openings ->
    [1] বছরে আরও একজন মহিলার জায়গা হতে পারে।
   *[other] বছরে আরও { $openings } জন মহিলার জায়গা হতে পারে।
} { $trainees ->
    [0] { $place } জেলায় এটা প্রায় কেউই শেখেন না।
    [1] { $place } জেলায় বছরে একজন মহিলা এটা শেখেন।
   *[other] { $place } জেলায় বছরে প্রায় { $trainees } জন মহিলা এটা শেখেন।
}
reason-market-earnings = এখানে মাসে প্রায় { $earnings } রোজগার হয়। আইনের ন্যূনতম মজুরি মাসে { $floor }।
reason-market-steady = { $months ->
    [12] বছরের ১২ মাসই কাজ থাকে।
   *[other] বছরে প্রায় { $months } মাস কাজ থাকে।
}
reason-access-home = এই কাজ আপনি বাড়িতে বসে করতে পারেন।
reason-access-course = আপনার সময়ের সঙ্গে মেলে, এমন কোর্স আছে।
reason-access-documents = এই কাজে যে কাগজ লাগে, তা আপনার আছে।
reason-safety-calm = এই কাজে সচরাচর কোনো ঝুঁকি আছে বলে আমরা জানি না।

## What to watch out for

caution-interest-not_assessed = আপনার কী ভালো লাগে, আমরা এখনও জানি না। পছন্দের প্রশ্নগুলো চেয়ে নিন।
caution-interest-no_pattern = আপনার পছন্দ এখনও কোনো এক দিকে যাচ্ছে না। আগে কয়েকটা ছোট কাজ করে দেখুন।
caution-interest-mismatch = { $liking_code ->
    [less] এই কাজের অনেকটাই হল { $type }। সেটা আপনার কম ভালো লাগে। আগে একটা ছোট কাজ করে দেখুন।
   *[more] { $type } আপনার ভালো লাগে। এই কাজে সেটা কম আছে। আগে একটা ছোট কাজ করে দেখুন।
}
caution-tryout-too_few = { $rated ->
    [0] এর ছোট কাজগুলো আপনি এখনও করে দেখেননি। কয়েকটা করে দেখার কথা বলুন।
    [1] আপনি শুধু একটা ছোট কাজ করে দেখেছেন। আরও কয়েকটা করে দেখার কথা বলুন।
   *[other] আপনি শুধু { $rated }টা ছোট কাজ করে দেখেছেন। আরও কয়েকটা করে দেখার কথা বলুন।
}
caution-tryout-disliked = { $rated ->
    [1] আপনি একটা ছোট কাজ করে দেখেছেন। সেটা ভালো লাগেনি। অন্যগুলো দেখার কথা বলুন।
   *[other] আপনি { $rated }টা ছোট কাজ করে দেখেছেন। তার { $disliked }টা ভালো লাগেনি। অন্যগুলো দেখার কথা বলুন।
}
caution-aptitude-not_measured = আপনি কী ভালো পারেন, আমরা এখনও জানি না। একটা ছোট পরীক্ষা চেয়ে নিন।
caution-aptitude-bridge_first = আগে এটা অভ্যাস করুন: { $aptitude }। কে সাহায্য করতে পারেন, জিজ্ঞেস করুন।
caution-aptitude-shortfall = এটা আরও অভ্যাস করতে হতে পারে: { $aptitude }। ট্রেনারের কাছে সময় চেয়ে নিন।
caution-market-estimate_only = এখানকার মালিকদের এখনও কেউ জিজ্ঞেস করেনি। হিসেবগুলো { NUMBER($year, useGrouping: "false") } সালের।
caution-market-thin_data = অল্প কয়েকজন মালিককে জিজ্ঞেস করা হয়েছে, নয়তো অনেক আগে। আজ { $employers } জনকে জিজ্ঞেস করলে যতটা জানা যেত, এটা ততটাই। খোঁজ নিন।
caution-market-unverified = এখানে এই কাজের কথা আমরা এখনও কিছুই জানি না। যাঁরা এই কাজ করেন, তাঁদের জিজ্ঞেস করুন।
caution-market-demonstration = এই হিসেবটা বানানো, কীভাবে চলে শুধু তা দেখাতে। এটা ধরে প্ল্যান করবেন না।
caution-market-crowded = { $trainees ->
    [1] { $place } জেলায় বছরে একজন মহিলা এটা শেখেন।
   *[other] { $place } জেলায় বছরে প্রায় { $trainees } জন মহিলা এটা শেখেন।
} { $openings ->
    [0] কাজ প্রায় নেই। কে কাজে নেন, জিজ্ঞেস করুন।
    [1] কাজ আছে প্রায় একজনের। কে কাজে নেন, জিজ্ঞেস করুন।
   *[other] কাজ আছে প্রায় { $openings } জনের। কে কাজে নেন, জিজ্ঞেস করুন।
}
caution-market-earnings_unknown = এখানে কত রোজগার হয়, আমরা জানি না। এই কাজ করেন, এমন দুজনকে জিজ্ঞেস করুন।
caution-market-no_floor = এখানকার ন্যূনতম মজুরি আমাদের জানা নেই। ন্যায্য মজুরি কত, জিজ্ঞেস করুন।
caution-market-below_floor = এখানে মাসে প্রায় { $earnings } রোজগার হয়। আইনের ন্যূনতম মজুরি মাসে { $floor }। সেটাই চাইবেন।
caution-market-irregular_pay = এই কাজে মজুরি প্রায়ই দেরিতে আসে। কোন দিন টাকা পাবেন, জিজ্ঞেস করুন।
caution-access-elsewhere = কাজটা { $place } জেলায়। সেখানে কোথায় থাকা যায়, জিজ্ঞেস করুন।
caution-access-travel = { $transport_code ->
    [none] আপনি বলেছেন: { $transport }। কেউ সঙ্গে যেতে পারেন কি না, জিজ্ঞেস করুন।
    [group] আপনি { $transport } যাতায়াত করেন। ওই পথে আর কে যান, জিজ্ঞেস করুন।
    [own] আপনি { $transport } যাতায়াত করেন। পথটা সব সময়ে নিরাপদ কি না, জিজ্ঞেস করুন।
   *[unknown] আপনি কীভাবে যাতায়াত করতে পারেন, আমরা জানি না। নিরাপদ উপায় জিজ্ঞেস করুন।
}
caution-access-childcare = আপনার বাচ্চাকে দেখার কেউ দরকার। কাছাকাছি কী ব্যবস্থা আছে, জিজ্ঞেস করুন।
caution-access-documents_lacking = এই কাগজ এখনও লাগবে: { $documents }। পেতে সাহায্য চেয়ে নিন।
caution-access-documents_unknown = এই কাজে কাগজ লাগে। আপনার কোনগুলো আছে, মিলিয়ে নিন।
caution-access-capital = নিজে শুরু করতে প্রায় { $cost } লাগে। ধার নেওয়ার আগে অনুদানের কথা জিজ্ঞেস করুন।
caution-course-none_known = এর কোনো কোর্সের কথা আমরা এখনও জানি না। লোকে কোথায় শেখে, জিজ্ঞেস করুন।
caution-course-none_admits = তালিকার কোনো কোর্স এখন আপনার আর আপনার সময়ের সঙ্গে মেলে না। নতুন তারিখ জিজ্ঞেস করুন।
caution-course-dates_unknown = কোর্স কবে শুরু, আমরা জানি না। আগে সেন্টারে ফোন করুন।
caution-entry-licence = আইনে এই কাগজ লাগে: { $licence }। কীভাবে পাবেন, জিজ্ঞেস করুন।
caution-entry-ask_class = এই কাজে অন্তত { class } লাগে। কোন ক্লাস পাশ করেছেন, মিলিয়ে নিন।
caution-age-ask = এই কাজে বয়স অন্তত { $age } বছর হতে হবে। আপনার বয়স বলুন।
caution-age-training_only = আপনার বয়স ১৮ বছরের কম। এখন ট্রেনিং নিতে পারেন, পরে কাজ করতে পারেন।
caution-work-ask = এই কাজ মানে { $demand }। সেটা পারবেন কি না, আমাদের বলুন।
caution-work-lift = মাঝে মাঝে { $lift } কেজি পর্যন্ত তুলতে হবে। কে সাহায্য করেন, জিজ্ঞেস করুন।
caution-safety-risk = { $mark_code ->
    [risk_irregular_pay] এই কাজ মানে প্রায়ই { $mark }। কোন দিন টাকা পাবেন, জিজ্ঞেস করুন।
   *[other] এই কাজ মানে প্রায়ই { $mark }। লোকে কীভাবে নিরাপদ থাকে, জিজ্ঞেস করুন।
}
caution-safety-ask = এই কাজ মানে হতে পারে { $mark }। হ্যাঁ বলার আগে জিজ্ঞেস করুন।
caution-safety-unknown = এর সব ঝুঁকি আমরা এখনও জানি না। যাঁরা এই কাজ করেন, তাঁদের জিজ্ঞেস করুন।
caution-weak_link = { $criterion_code ->
    [interest] এই কাজ হয়তো আপনার ভালো লাগবে না। আগে একটা ছোট কাজ করে দেখুন।
    [aptitude] এই কাজ প্রথমে আপনার কঠিন লাগতে পারে। সময় চেয়ে নিন।
    [market] এখানে কাজ বা রোজগার পাওয়া কঠিন হতে পারে। আগে খোঁজ নিন।
    [access] এই কাজে ঢোকা কঠিন হতে পারে। সাহায্য চেয়ে নিন।
   *[safety] এই কাজ আপনার জন্য যথেষ্ট নিরাপদ না-ও হতে পারে। বাছার আগে জিজ্ঞেস করুন।
}
caution-ask_around = এই কাজে একটা দিন কেমন কাটে, দুজনকে জিজ্ঞেস করুন।

## What to know of a course

note-course-dates_unknown = এটা কবে শুরু, আমরা জানি না। আগে সেন্টারে ফোন করুন।
note-course-weeks_unknown = এতে কত দিন লাগে, আমরা জানি না। সেন্টারে জিজ্ঞেস করুন।
note-course-does_not_admit = এখন আপনাকে না-ও নিতে পারে। কী কী লাগে, সেন্টারে জিজ্ঞেস করুন।
note-course-ends_too_late = আপনি চলে যাওয়ার পরে এটা শেষ হতে পারে। থেকে যেতে পারবেন কি না, জিজ্ঞেস করুন।
note-course-old_listing = এটা তালিকায় উঠেছে { $as_of } তারিখে। যাওয়ার আগে ফোন করুন।
note-course-hostel = এটা দূরে, দিনে গিয়ে দিনে ফেরা যায় না। এর হোস্টেলে থাকতে হবে।
note-course-clash = এটা যেদিন হয়, সেদিন আপনি ব্যস্ত। অন্য দিনের কথা জিজ্ঞেস করুন।
note-course-documents = ভর্তি হতে এখনও লাগবে: { $documents }। পেতে সাহায্য চেয়ে নিন।
note-course-demonstration = এই কোর্সটা বানানো, কীভাবে চলে শুধু তা দেখাতে। এতে ভর্তি হওয়া যায় না।

## What is said of the whole list

message-no_strong_option = কোনো কাজ এখনও আলাদা করে এগিয়ে নেই। আরও কিছু বলুন, বা কয়েকটা ছোট কাজ করে দেখুন।
stress-geometric = একটা দুর্বল দিককে বেশি ধরলে প্রথমে আসত: { $trade }।
stress-equal_weights = পাঁচটা দিক সমান ধরলে প্রথমে আসত: { $trade }।
stress-default_weights = আমাদের সাধারণ হিসেবে প্রথমে আসত: { $trade }।

## Why a trade is not offered

gate-refused = আপনি না বলেছেন
gate-refused-plain = আপনি এতে না বলেছেন। কেন, কেউ জিজ্ঞেস করবে না।
gate-age = বয়স
gate-age-has = এই কাজে বয়স অন্তত { $needs } বছর হতে হবে। আপনার বয়স { $has }।
gate-entry = পড়াশোনা বা কোর্স
gate-entry-plain = আপনার নাগালের কোনো কোর্স এখন আপনাকে নিচ্ছে না।
gate-entry-has = এতে অন্তত লাগে: { $needs }। আপনি বলেছেন: { $has }।
gate-coercion = নিরাপদে কাজ করা
gate-coercion-plain = আপনি এটা থেকে দূরে থাকতে চেয়েছেন।
gate-coercion-needs = এই কাজ মানে প্রায়ই { $needs }। তাতে আপনি ঝুঁকিতে পড়তে পারেন।
gate-ruled_out = কাজটা যেভাবে হয়
gate-ruled_out-needs = এই কাজ মানে প্রায়ই { $needs }। আপনি তাতে না বলেছেন।
gate-time = সময়
gate-time-plain = আপনি চলে যাওয়ার আগে তালিকার কোনো কোর্স শেষ হয় না।
gate-time-has = আপনি চলে যাওয়ার আগে তালিকার কোনো কোর্স শেষ হয় না। সবচেয়ে ছোটটা শুরু হলে { $needs } সপ্তাহ লাগে। আপনার হাতে আছে { $has } সপ্তাহ।
gate-work_limit = কাজে শরীরকে যা করতে হয়
gate-work_limit-needs = এই কাজ মানে { $needs }। আপনি বলেছেন, সেটা আপনার পক্ষে কঠিন।
gate-no_market = এখানকার কাজ
gate-no_market-plain = আমরা এখানকার মালিকদের জিজ্ঞেস করেছি। এখন কেউ লোক নিচ্ছেন না, নিজে শুরু করার জায়গাও নেই।
gate-below_minimum_wage = এখানকার মজুরি
gate-below_minimum_wage-has = এখানে এতে মাসে প্রায় { $has } পাওয়া যায়। আইনে মাসে { $needs } দিতে হয়।

## What would open it

opens-age = যত বয়স লাগে, আপনার তত হলে এর রাস্তা খুলতে পারে।
opens-bridge_class = ব্রিজ ক্লাস করলে এর রাস্তা খুলতে পারে। কোথায় আছে, জিজ্ঞেস করুন।
opens-another_course = অন্য কোর্সে এর রাস্তা খুলতে পারে। কোন কোর্স আসছে, জিজ্ঞেস করুন।
opens-verified_mitigation = দুজন যাচাই করলে আর আপনি রাজি হলে রাস্তা খুলতে পারে।
opens-says_otherwise = শুধু আপনি বললে তবেই এর রাস্তা খুলবে।
opens-another_arrangement = আপনার সময়ের প্ল্যান বদলালে এর রাস্তা খুলতে পারে।
opens-accommodation = কাজ করার ধরন বদলালে এর রাস্তা খুলতে পারে।
opens-new_evidence = এখানকার কাজের নতুন খবর এলে এর রাস্তা খুলতে পারে।
opens-lawful_offer = আইনের ন্যূনতম মজুরিতে কাজের ডাক এলে এর রাস্তা খুলতে পারে।

## How sure it is

certainty-very_likely = খুব সম্ভবত এগিয়ে
certainty-likely = সম্ভবত এগিয়ে
certainty-leans = একটু এগিয়ে
certainty-too_close = এত কাছাকাছি যে বলা যায় না
grade-measured = এখানকার অনেক মালিককে জিজ্ঞেস করা হয়েছে
grade-mixed = এখানকার কয়েকজন মালিককে জিজ্ঞেস করা হয়েছে
grade-estimate = সরকারি হিসেব থেকে বার করা
grade-unverified = এখনও জানা নেই

## Criteria

criterion-interest = আপনার যা ভালো লাগে
criterion-aptitude = আপনি যা ভালো পারেন
criterion-market = এখানকার কাজ আর রোজগার
criterion-access = শুরু করা কত সহজ
criterion-safety = কতটা নিরাপদ

## What is not known yet

unknown-interests = আপনার কী করতে ভালো লাগে? পছন্দের প্রশ্নগুলো চেয়ে নিন।
unknown-aptitude = এটা কেমন পারেন: { $aptitude }? একটা ছোট পরীক্ষায় জানা যেতে পারে।
unknown-age_years = আপনার বয়স কত?
unknown-highest_class = আপনি কোন ক্লাস পাশ করেছেন?
unknown-weeks_until_exit = আর কত সপ্তাহ ট্রেনিং নিতে পারেন?
unknown-safe_transport = আপনি কীভাবে নিরাপদে যাতায়াত করতে পারেন?
unknown-childcare_needed = বাচ্চাকে দেখার জন্য কেউ দরকার কি?
unknown-childcare_there = আপনার বাচ্চাকে দেখার কেউ আছেন কি?
unknown-stand_all_day = সারাদিন দাঁড়িয়ে থাকতে পারেন কি?
unknown-fine_vision = খুব ছোট জিনিস ভালো দেখতে পান কি?
unknown-colour_vision = সব রং আলাদা করে চিনতে পারেন কি?
unknown-heat = গরমে কাজ করতে পারেন কি?
unknown-dust_or_fumes = ধুলো বা ধোঁয়ায় কাজ করতে পারেন কি?
unknown-heights = উঁচুতে, যেমন মইয়ে উঠে, কাজ করতে পারেন কি?
unknown-screen = অনেকক্ষণ স্ক্রিনের সামনে কাজ করতে পারেন কি?
unknown-lift_kg = কত কেজি তুলতে পারেন?
unknown-documents = আপনার কোন কোন কাগজ আছে?
unknown-capital = কত টাকা দিয়ে শুরু করতে পারেন?

## Changes that would lift a trade

change-get_document = এই কাগজ থাকলে এটা { $rank } নম্বরে থাকবে: { $document }।
change-find_childcare = বাচ্চার দেখাশোনার ব্যবস্থা হলে এটা { $rank } নম্বরে থাকবে।
change-find_transport = { $transport } যাতায়াত করতে পারলে এটা { $rank } নম্বরে আসবে।
change-continue_after = কোর্সটা পরেও চলতে পারলে এটা { $rank } নম্বরে থাকবে।
change-complete_class = { $class } পাশ করলে এটা { $rank } নম্বরে থাকবে।
change-find_capital = শুরু করতে { $money } থাকলে এটা { $rank } নম্বরে থাকবে।
change-move = { $place } জেলায় থাকলে এটা { $rank } নম্বরে আসবে।
change-try_tasks = এর ছোট কাজগুলো করে দেখুন। ভালো লাগলে এটা { $rank } নম্বরে আসবে।
change-try_sample = কাজের নমুনা করে দেখুন। ভালো হলে এটা { $rank } নম্বরে আসবে।

## Two trades side by side

contrast-ahead = { $criterion }: { $trade } { $points } পয়েন্ট এগিয়ে।
contrast-same = { $criterion }: দুটো প্রায় সমান।
