# Glossary: trade, work = কাজ; task = ছোট কাজ; course = কোর্স; training = ট্রেনিং; centre = সেন্টার;
# place = জায়গা, in a sentence জেলা (each place is a district); market = কাজের বাজার;
# caution = খেয়াল রাখুন; papers = কাগজ; plan = প্ল্যান; list = তালিকা; participant = তিনি;
# estimate = আন্দাজ; figure = হিসেব; made-up example, fictional = বানানো উদাহরণ, বানানো; test = পরীক্ষা;
# earnings = রোজগার; pay = মজুরি; legal minimum wage = আইনের ন্যূনতম মজুরি; fit = মানায়;
# skill = যা ভালো পারেন; likes = যা ভালো লাগে, পছন্দ; offered = তালিকায়; not offered = তালিকার বাইরে;
# what opens it = রাস্তা খোলে.

# Pages. Every id begins with `page-`. "She" is the participant; the counselor reads with her.
# At most 12 words in a sentence, short words, the same word for the same thing on every page.

## The frame

page-name = স্বাধীন
page-language = বাংলা
page-languages = ভাষা
page-nav = পাতা
page-nav_plan = প্ল্যান
page-nav_trades = নানা কাজ
page-skip_to_content = সোজা লেখায় যান
page-hide = লুকান
page-hide_hint = এই পাতা লুকান। দুবার Escape টিপলেও তা-ই হয়।
page-foot_unreviewed = এই ভাষার কেউ এখনও এই লেখা মিলিয়ে দেখেননি।
page-foot_private = আপনি যা লেখেন, তা রাখা হয় না। এই উইন্ডো বন্ধ করলেই মুছে যায়।
page-foot_onet = কোন কাজে কী ভালো লাগে, সেই তথ্য O*NET থেকে নেওয়া। সেটা US Department of Labor-এর। CC BY 4.0 মেনে ব্যবহার করা হয়েছে। তারা এই ব্যবহার মঞ্জুর করেনি, পরীক্ষাও করেনি।

## The form

page-plan = প্ল্যান
page-plan-heading = কোন কাজ মানায়?
page-plan-lead = যা জানেন, লিখুন। বাকিটা বাদ দিন। শুরু করতে একটা উত্তরই যথেষ্ট।
page-show = তালিকা দেখান
page-show_plan = যে কাজ মানায়, দেখান
page-start_again = সব মুছুন
page-step_skip = বাদ দিন, জানি না
page-step_empty = এখনও খালি
page-step_answered = { $fields }টার মধ্যে { $answered }টা ভরা
page-step-place = জায়গা
page-step-place-lead = তিনি কোথায় থাকবেন আর কাজ করবেন?
page-step-likes = তাঁর যা ভালো লাগে
page-step-likes-lead = চট করে উত্তর দিন, এটা পরীক্ষা নয়। ছটার মধ্যে পাঁচটার উত্তর চাই।
page-step-skills = তিনি যা ভালো পারেন
page-step-skills-lead = চট করে আন্দাজ করুন, এটা পরীক্ষা নয়। আসল পরীক্ষায় আরও নিশ্চিত হয়।
page-step-can = তিনি যা পারেন আর করবেন
page-step-can-lead = সময়, যাতায়াত, আর শরীরে যা পারেন।
page-step-limits = কাগজ আর যাতে তিনি না বলেন
page-step-limits-lead = তাঁর কী আছে, আর তিনি কীসে না বলেন।

## Labels

page-field-place = তিনি যেখানে থাকবেন আর কাজ করবেন
page-field-train_in = তিনি যেখানে ট্রেনিং নিতে পারেন
page-field-train_in-hint = খালি রাখলে: ওই একই জায়গা।
page-field-will_move_to = আর যেখানে গিয়ে থাকতে রাজি
page-like-R = হাত, যন্ত্রপাতি, পশু বা গাছ নিয়ে কাজ করা
page-like-I = জিনিস কীভাবে চলে, তা খুঁজে বার করা
page-like-A = জিনিস বানানো আর নকশা করা
page-like-S = সাহায্য করা, শেখানো আর যত্ন নেওয়া
page-like-E = জিনিস বেচা আর দল চালানো
page-like-C = জিনিস আর তালিকা গুছিয়ে রাখা
page-skill-manual = স্থির আর পাকা হাতে কাজ করা
page-skill-finger = আঙুল দিয়ে সূক্ষ্ম কাজ করা
page-skill-motor = চোখ আর হাত একসঙ্গে চালানো
page-skill-stamina = সারাদিন শরীরে জোর ধরে রাখা
page-skill-verbal = লোকের কথা বোঝা
page-skill-reading = লেখা আর পড়া
page-skill-spatial = মনে মনে আকার দেখতে পাওয়া
page-skill-form = ছোট ছোট তফাত ধরা
page-field-hours_per_week = সপ্তাহে যত ঘণ্টা ট্রেনিং নিতে পারেন
page-field-weeks_until_exit = আর যত সপ্তাহ ট্রেনিং নিতে পারেন
page-field-can_continue_after = তার পরেও কি কোর্স চলতে পারে?
page-field-safe_transport = তিনি কীভাবে নিরাপদে যাতায়াত করতে পারেন
page-field-hostel = হোস্টেলে থাকতে রাজি?
page-field-childcare_needed = বাচ্চাকে দেখার জন্য কেউ দরকার?
page-field-childcare_there = বাচ্চাকে দেখার কেউ আছেন?
page-field-night_work = রাতে কাজ করতে রাজি?
page-field-stand_all_day = সারাদিন দাঁড়িয়ে থাকতে পারেন?
page-field-heat = গরমে কাজ করতে পারেন?
page-field-dust_or_fumes = ধুলো বা ধোঁয়ায় কাজ করতে পারেন?
page-field-heights = উঁচুতে কাজ করতে পারেন?
page-field-screen = অনেকক্ষণ স্ক্রিনের দিকে তাকিয়ে থাকতে পারেন?
page-field-fine_vision = খুব ছোট জিনিস দেখতে পান?
page-field-colour_vision = সব রং আলাদা করে চিনতে পারেন?
page-field-lift_kg = কত কেজি তুলতে পারেন?
page-field-age_years = তাঁর বয়স কত বছর
page-field-highest_class = সবচেয়ে উঁচু যে ক্লাস পাশ করেছেন
page-field-documents = তাঁর যে কাগজ আছে
page-field-documents-hint = না জানলে কোথাও টিক দেবেন না।
page-field-withholds = তিনি যা দেখাতে চান না
page-field-capital = যত টাকা দিয়ে শুরু করতে পারেন
page-field-capital-hint = তাঁর জায়গার টাকায়, যেমন ৫,০০০।
page-field-no_live_in = কাজের জায়গাতেই থাকতে হয়, এমন কাজে তিনি না বলেন?
page-field-no_lone_worksite = মালিকের সঙ্গে একা থাকতে হয়, এমন কাজে তিনি না বলেন?
page-field-no_client_homes = অন্যের বাড়ি গিয়ে করতে হয়, এমন কাজে তিনি না বলেন?
page-field-no_recruiter_or_advance = কাজের এজেন্ট আর মজুরির আগাম টাকায় তিনি না বলেন?
page-field-avoid_places = যে জায়গা থেকে দূরে থাকতে চান
page-field-refuses = যে ধরনের কাজ তিনি চান না
page-field-refuses-hint = কেন, কেউ জিজ্ঞেস করে না।
page-field-refuses_named = আর যে কাজ তিনি চান না
page-field-refuses_named-hint = যে কোনো ভাষায় কাজের নাম, মাঝে কমা দিয়ে।

## Short names of fields, in the list of faults

page-short-place = জায়গা
page-short-train_in = কোথায় ট্রেনিং নিতে পারেন
page-short-will_move_to = কোথায় গিয়ে থাকতে রাজি
page-short-like_R = হাত, যন্ত্রপাতি, পশু বা গাছ
page-short-like_I = খুঁজে বার করা
page-short-like_A = বানানো আর নকশা করা
page-short-like_S = সাহায্য করা আর শেখানো
page-short-like_E = বেচা আর দল চালানো
page-short-like_C = গুছিয়ে রাখা
page-short-skill_manual = হাত
page-short-skill_finger = আঙুল
page-short-skill_motor = চোখ আর হাত
page-short-skill_stamina = শরীরের জোর
page-short-skill_verbal = কথা বোঝা
page-short-skill_reading = পড়া
page-short-skill_spatial = আকার
page-short-skill_form = ছোট ছোট তফাত
page-short-hours_per_week = সপ্তাহে কত ঘণ্টা
page-short-weeks_until_exit = কত সপ্তাহ
page-short-can_continue_after = তার পরেও চলা
page-short-safe_transport = যাতায়াত
page-short-hostel = হোস্টেল
page-short-childcare_needed = বাচ্চাকে দেখার দরকার
page-short-childcare_there = বাচ্চার দেখাশোনা
page-short-night_work = রাতের কাজ
page-short-stand_all_day = দাঁড়িয়ে থাকা
page-short-heat = গরম
page-short-dust_or_fumes = ধুলো বা ধোঁয়া
page-short-heights = উঁচু জায়গা
page-short-screen = স্ক্রিন
page-short-fine_vision = ছোট জিনিস
page-short-colour_vision = রং
page-short-lift_kg = ভার তোলা
page-short-age_years = বয়স
page-short-highest_class = ক্লাস
page-short-documents = কাগজ
page-short-withholds = যা দেখানো হবে না
page-short-capital = টাকা
page-short-no_live_in = কাজের জায়গায় থাকা
page-short-no_lone_worksite = কাজে একা থাকা
page-short-no_client_homes = অন্যের বাড়ি
page-short-no_recruiter_or_advance = এজেন্ট আর আগাম টাকা
page-short-avoid_places = যে জায়গা থেকে দূরে থাকবেন
page-short-refuses = কাজের ধরন
page-short-refuses_named = অন্য কাজ

## Answers

page-answer-yes = হ্যাঁ
page-answer-no = না
page-answer-unknown = জানি না
page-choose_place = জায়গা বেছে নিন
page-answer-none = এর কোনোটা নেই
page-liking-0 = একদম না
page-liking-1 = তেমন না
page-liking-2 = মোটামুটি
page-liking-3 = ভালো লাগে
page-liking-4 = খুব ভালো লাগে
page-level-weak = কঠিন লাগে
page-level-average = ঠিকঠাক
page-level-strong = খুব ভালো
page-safe_transport-none = নিরাপদ উপায় নেই
page-safe_transport-group = দল বেঁধে
page-safe_transport-own = নিজে নিজে
page-hostel-none = না
page-hostel-women_only = শুধু মহিলাদের হলে
page-hostel-any = যে কোনো হোস্টেলে
page-class = { $class ->
    [0] এখনও কোনো ক্লাস পাশ নয়
    [13] ডিপ্লোমা বা আইটিআই সার্টিফিকেট
    [15] কলেজের ডিগ্রি
   *[other] ক্লাস { $class }
}
page-class-group = ক্লাস
page-region-in-wb = পশ্চিমবঙ্গ
page-region-bd-barishal = বাংলাদেশ: বরিশাল
page-region-bd-chattogram = বাংলাদেশ: চট্টগ্রাম
page-region-bd-dhaka = বাংলাদেশ: ঢাকা
page-region-bd-khulna = বাংলাদেশ: খুলনা
page-region-bd-mymensingh = বাংলাদেশ: ময়মনসিংহ
page-region-bd-rajshahi = বাংলাদেশ: রাজশাহী
page-region-bd-rangpur = বাংলাদেশ: রংপুর
page-region-bd-sylhet = বাংলাদেশ: সিলেট
page-region-np-bagmati = নেপাল: বাগমতী
page-region-np-gandaki = নেপাল: গণ্ডকী
page-region-np-karnali = নেপাল: কর্ণালী
page-region-np-koshi = নেপাল: কোশী
page-region-np-lumbini = নেপাল: লুম্বিনী
page-region-np-madhesh = নেপাল: মধেশ
page-region-np-sudurpashchim = নেপাল: সুদূরপশ্চিম

## Faults

page-faults = এই উত্তরগুলো একবার দেখে নিন
page-fault-place = আগে জায়গা বেছে নিন। তালিকা তার উপরেই দাঁড়িয়ে।
page-fault-choice = যে উত্তরগুলো দেখানো আছে, তার একটা বেছে নিন।
page-fault-number = { $least } থেকে { $greatest }-এর মধ্যে একটা সংখ্যা লিখুন।
page-fault-whole = { $least } থেকে { $greatest }-এর মধ্যে একটা গোটা সংখ্যা লিখুন।
page-fault-avoids_own_place = এটা তো তাঁরও জায়গা। দুটোর একটা বদলান।
page-fault-none_and_some = “কোনোটা নেই” আর কিছু কাগজ, দুটোতেই টিক দিয়েছেন। একটা রাখুন।
page-fault-trade = “{ $name }” নামে কোনো কাজ আমরা জানি না। কাজের তালিকায় দেখুন।
page-fault-trade_near = “{ $name }” নামে কোনো কাজ আমরা জানি না। এটা বলছেন কি: { $near }?
page-fault-unknown_field = এমন কিছু এসেছে, যা এই ফর্মে চাওয়া হয় না। আবার শুরু করুন।
page-fault-other = { $pointer }: এই উত্তর নেওয়া যাচ্ছে না। আবার শুরু করুন।
page-status_fresh = নতুন তালিকা এসেছে।
page-status_faults = কয়েকটা উত্তর দেখে নিতে হবে। তালিকাটা আগের।
page-status_offline = কানেকশন নেই। যা লিখেছেন, তা আছে। একটু পরে আবার করুন।

## Examples

page-examples = বানানো উদাহরণ দেখুন
page-examples_note = এঁরা কেউ সত্যিকারের মানুষ নন।
page-fictional = বানানো
page-example-bankura-interests-only = বাঁকুড়া: শুধু কী ভালো লাগে, জানা
page-example-cooch-behar-night-work-refused = কোচবিহার: ক্লাস ১২, রাতের কাজে না
page-example-darjeeling-likes-people = দার্জিলিং: অতিথি ভালো লাগে, অন্য জায়গায় যেতে রাজি
page-example-howrah-likes-machines = হাওড়া: মেশিন ভালো লাগে, হাতে জোর
page-example-jashore-trains-in-kolkata = যশোর: কলকাতায় ট্রেনিং, আঙুলের সূক্ষ্ম কাজ পারেন
page-example-kolkata-likes-order = কলকাতা: গোছানো আর স্ক্রিনের কাজ ভালো লাগে
page-example-malda-aptitudes-only = মালদা: শুধু পরীক্ষার ফল জানা
page-example-murshidabad-sixteen-at-school = মুর্শিদাবাদ: বয়স ১৬, স্কুলে পড়েন
page-example-nadia-likes-making = নদিয়া: জিনিস বানাতে ভালো লাগে, ছাগল পালতে জানেন
page-example-north-24-parganas-own-stall = উত্তর ২৪ পরগনা: নিজের দোকান চান
page-example-paschim-bardhaman-diploma-would-move = পশ্চিম বর্ধমান: ডিপ্লোমা, অন্য জায়গায় যেতে রাজি
page-example-purulia-own-farm-animals = পুরুলিয়া: ছাগল পালতে জানেন, স্কুলে পড়েননি, বাচ্চা আছে
page-example-sindhupalchok-trains-in-siliguri = সিন্ধুপালচোক: শিলিগুড়ির কাছে ট্রেনিং
page-example-south-24-parganas-likes-all-alike = দক্ষিণ ২৪ পরগনা: সবই সমান ভালো লাগে

## The answer

page-empty = তালিকা এখানে আসবে
page-empty-text = ফর্মে একটা জায়গা বেছে নিন। সঙ্গে সঙ্গে প্রথম তালিকা আসে।
page-empty-next = প্রতিটা উত্তরে তালিকা আরও নিশ্চিত হয়। নয়তো একটা বানানো উদাহরণে চাপ দিন।
page-waiting = তালিকা অপেক্ষা করছে
page-waiting-text = দাগ দেওয়া উত্তরগুলো দেখুন। যা লিখেছেন, সবই আছে।
page-result = { $place } জেলায় যে কাজ মানায়
page-result-date = { $date } তারিখের। ঠিক করবেন তিনি; তালিকা শুধু সাহায্য করে।
page-result-demonstration = কিছু হিসেব বানানো। সেগুলো ধরে প্ল্যান করবেন না।
page-result-nothing = এখন কোনো কাজ তালিকায় রাখা যাচ্ছে না। কী হলে রাস্তা খোলে, নীচে দেখুন।
page-tier-first = এই { $count }টা প্রায় সমান মানায়
page-tier-first_one = এটাই সবচেয়ে ভালো মানায়
page-tier-next = তার পরে এই { $count }টা প্রায় সমান মানায়
page-tier-next_one = তার পরে এটা
page-tier-no_order = কোনটা আগে, কোনটা পরে, তার কোনো মানে নেই।
page-of_100 = মোট ১০০
page-parts = কতটা মানায়
page-bar-of = মোট { $possible }
page-watch = খেয়াল রাখুন:
page-changes = কী হলে উপরে উঠবে
page-sure-very_likely = খুব সম্ভবত তাঁর সেরা তিনের একটা।
page-sure-likely = সম্ভবত তাঁর সেরা তিনের একটা।
page-sure-leans = হয়তো তাঁর সেরা তিনের একটা।
page-sure-too_close = এত কাছাকাছি যে বলা যায় না।
page-sure-interval = কতটা মানায়: { $score }। সেটা { $low } থেকে { $high } হতে পারে।
page-course = পরের কোর্স
page-course-dated = { $place } জেলায়, { $date } থেকে, { $weeks } সপ্তাহ।
page-course-starts = { $place } জেলায়, { $date } থেকে।
page-course-weeks = { $place } জেলায়, { $weeks } সপ্তাহ।
page-course-place = { $place } জেলায়।
page-course-more = আরও { $more }টা কোর্স
page-course-tag-estimated = আন্দাজ
page-course-tag-demonstration = বানানো
page-source = { $source }, { $date }।
page-source-open = কোথা থেকে পাওয়া

## The market line

page-market = { $place } জেলায় কাজ আর রোজগার
page-market-openings = মহিলাদের জন্য খোলা কাজ, বছরে
page-market-room = যতজন নিজে শুরু করতে পারেন, বছরে
page-market-trainees = যতজন মহিলা ট্রেনিং নেন, বছরে
page-market-under_one = ১-এর কম
page-market-bullet = রোজগার আর আইনের ন্যূনতম মজুরি, পাশাপাশি
page-market-under_minimum = মাসে প্রায় { $earnings } রোজগার হয়। আইনের ন্যূনতম মজুরি { $floor }। রোজগার তার কম।
page-market-over_minimum = মাসে প্রায় { $earnings } রোজগার হয়। আইনের ন্যূনতম মজুরি { $floor }।
page-market-minimum = এখানে কত রোজগার হয়, জানা নেই। আইনের ন্যূনতম মজুরি মাসে { $floor }।
page-market-earnings_only = মাসে প্রায় { $earnings } রোজগার হয়। আইনের ন্যূনতম মজুরি জানা নেই।
page-market-no_money = এখানকার রোজগার বা আইনের ন্যূনতম মজুরি, কোনোটাই জানা নেই।
page-tag-census = আন্দাজ, { $year } সালের জনগণনা
page-tag-estimated = আন্দাজ, { $year } সালের হিসেব
page-tag-demonstration = বানানো হিসেব

## Her choice

page-choose = তিনি কী চান
page-choose-one = এর মধ্যে একটা করে দেখতে চাই।
page-choose-none = এর কোনোটা নয়। সেটা বললে আমরা আবার দেখব।
page-choose-later = আমাকে পরে জিজ্ঞেস করবেন। অপেক্ষা করলে ক্ষতি নেই।
page-print = প্ল্যান ছাপুন

## What is not known, what is not offered

page-stress = অন্যভাবে দেখলে
page-unknown = এখনও আমরা যা জানি না
page-unknown-matters = তালিকা বদলাতে পারে
page-unknown-more = আরও প্রশ্ন
page-closed = তালিকার বাইরে
page-closed-summary = { $count ->
    [1] ১টা কাজ তালিকার বাইরে। কেন, দেখুন।
   *[other] { $count }টা কাজ তালিকার বাইরে। কেন, আর কী হলে রাস্তা খোলে, দেখুন।
}
page-pathway = এগোনোর রাস্তা:
page-opens-said_no = তিনি না বলেছেন
page-opens-says_otherwise = কাজটা যেভাবে হয়
page-opens-age = যত বয়স লাগে, তাঁর তত হলে
page-opens-bridge_class = ব্রিজ ক্লাস করলে
page-opens-another_course = অন্য কোর্স পেলে
page-opens-verified_mitigation = দুজন যাচাই করে নিরাপদ বললে
page-opens-another_arrangement = বেশি সময় বা অন্য প্ল্যান হলে
page-opens-accommodation = কাজ করার ধরন বদলালে
page-opens-new_evidence = এখানকার কাজের নতুন খবর এলে
page-opens-lawful_offer = আইনের ন্যূনতম মজুরিতে কাজের ডাক এলে

## The trades

page-trades = নানা কাজ
page-trades-lead = কোন কাজে লোকে কী করে, আর কী লাগে।
page-trades-search = যে কোনো ভাষায় কাজ খুঁজুন
page-trades-find = খুঁজুন
page-trades-count = { $count }টা কাজ
page-trades-none = কিছু পাওয়া গেল না। ছোট শব্দ দিয়ে দেখুন, বা সব কাজ দেখুন।
page-trade-all = সব কাজ
page-trade-tasks = কাজের একটা দিন
page-trade-asks = কী লাগে
page-trade-class = পড়াশোনা
page-trade-class_none = কিছু লাগে না
page-trade-age = অন্তত যত বয়স
page-trade-training = ট্রেনিং
page-trade-weeks = প্রায় { $weeks } সপ্তাহ
page-trade-weeks_hours = প্রায় { $weeks } সপ্তাহ, { $hours } ঘণ্টা
page-trade-mode = রোজগারের উপায়
page-trade-skill = মজুরির শ্রেণি
page-trade-licence = লাইসেন্স
page-trade-documents = কাগজ
page-trade-start = একা শুরু করার টাকা
page-trade-demands = শরীরকে যা করতে হয়
page-trade-lift = { $lift } কেজি পর্যন্ত তোলা
page-trade-risks = কী খেয়াল রাখবেন
page-trade-no_risks = এই কাজে সচরাচর কোনো ঝুঁকি আছে বলে আমরা জানি না।
page-trade-risks_note = এগুলো আমাদের বিচার। যাঁরা এই কাজ করেন, তাঁদের জিজ্ঞেস করুন।
page-risk-usual = প্রায়ই
page-risk-possible = মাঝে মাঝে
page-risk-unknown = জানা নেই
page-trade-courses = জেলা ধরে কোর্স
page-trade-courses_note = তালিকা পুরোনো হতে পারে। যাওয়ার আগে সেন্টারে ফোন করুন।
page-trade-no_courses = কোনো কোর্সের কথা আমরা এখনও জানি না। লোকে কোথায় শেখে, জিজ্ঞেস করুন।
page-trade-centre = সেন্টার
page-trade-course_weeks = সপ্তাহ
page-trade-starts = শুরু
page-trade-unknown = জানা নেই
page-trade-names = লোকে যে নামে ডাকে
page-trade-codes = কোড আর কোথা থেকে পাওয়া
page-trade-onet = O*NET-SOC
page-trade-nco = NCO ২০১৫
page-trade-isco = ISCO-08
page-trade-nic = NIC ২০০৮
page-trade-qp = কোয়ালিফিকেশন প্যাক
page-trade-nsqf = NSQF লেভেল
page-trade-unreviewed = এই ভাষার কেউ এখনও এই লেখা মিলিয়ে দেখেননি।

## Errors

page-error-not_found = এই পাতা এখানে নেই
page-error-not_found-text = ঠিকানাটা পুরোনো হতে পারে। কিছুই হারায়নি।
page-error-unreadable = ফর্মটা পড়া গেল না
page-error-unreadable-text = কিছু রাখা হয়নি। ফিরে যান, বা আবার শুরু করুন।
page-error-too_large = একটা ফর্মে এত লেখা ধরে না
page-error-too_large-text = কিছু রাখা হয়নি। লেখা ছোট করে আবার পাঠান।
page-error-start = প্ল্যানে যান
