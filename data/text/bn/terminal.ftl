# Glossary: trade, work = কাজ; task = ছোট কাজ; course = কোর্স; training = ট্রেনিং; centre = সেন্টার;
# place = জায়গা (district: জেলা); market = বাজার; caution = খেয়াল রাখুন; papers = কাগজ; plan = প্ল্যান;
# participant = তিনি, or her code; estimate = আন্দাজ; figure = হিসেব; made-up example = বানানো উদাহরণ;
# earnings = রোজগার; legal minimum wage = আইনের ন্যূনতম মজুরি; fit = মানায়; skill = যা ভালো পারেন;
# offered = তালিকায়; not offered = তালিকার বাইরে; rank = স্থান; tier = ধাপ; score = স্কোর; points = পয়েন্ট.

# What commands print on a terminal and as Markdown.

## A ranking

terminal-ranking = যে কাজ মানায়
terminal-ranking-for = যে কাজ মানায়: { $participant }
terminal-valued-on = { $place }, { $date } তারিখের
terminal-tag-demonstration = কিছু হিসেব বানানো, কীভাবে চলে শুধু তা দেখাতে। সেগুলো ধরে প্ল্যান করবেন না।
terminal-tag-estimate = বাজারের হিসেব সরকারি তথ্য থেকে আন্দাজ; মালিকদের কেউ জিজ্ঞেস করেনি।
terminal-nothing-ranked = সব নিয়ম দেখার পরে কোনো কাজ বাকি রইল না।
terminal-tier-first = এই { $trades }টা সবচেয়ে ভালো মানায়, প্রায় সমান
terminal-tier-first-one = এটাই সবচেয়ে ভালো মানায়
terminal-tier = তার পরে, প্রায় সমান মানায় (ধাপ { $tier })
terminal-tier-one = তার পরে (ধাপ { $tier })
terminal-interval = { $low } থেকে { $high }
terminal-sure = যা অনিশ্চিত, ১০০ বার বদলে দেখলে { $share } বার সেরা তিনে।
terminal-stands = তালিকায় স্থান { $rank }, ধাপ { $tier }।
terminal-stands-out = এখন তালিকার বাইরে
terminal-score-if-open = সব রাস্তা খোলা থাকলে স্কোর হত { $score }।
terminal-parts = স্কোর কীভাবে যোগ হয়
terminal-all-ranked = তালিকার সব কাজ
terminal-not-offered = তালিকার বাইরে
terminal-group = { $gate } ({ $count })
terminal-and-more = আর { $count }টা
terminal-unknowns = এখনও আমরা যা জানি না
terminal-could-change = (সেরা তিন বদলাতে পারে)
terminal-sources = কোথা থেকে পাওয়া
terminal-stress = অন্যভাবে ওজন করলে

terminal-column-criterion = দিক
terminal-column-trade = কাজ
terminal-column-rank = স্থান
terminal-column-tier = ধাপ
terminal-column-score = স্কোর
terminal-column-value = মান
terminal-column-weight = ওজন
terminal-column-contribution = পয়েন্ট
terminal-column-against-average = গড় থেকে
terminal-short-interest = পছন্দ
terminal-short-aptitude = পারা
terminal-short-market = কাজ
terminal-short-access = শুরু
terminal-short-safety = নিরাপদ

## The market of a trade

terminal-market-openings = বছরে { $number }টা খোলা কাজ
terminal-market-room = বছরে { $number } জনের নিজে শুরু করার জায়গা
terminal-market-trainees = বছরে { $number } জন ট্রেনিং নেন
terminal-market-earnings = মাসে { $earnings } ({ $kind })
terminal-market-floor = আইনের ন্যূনতম মজুরি { $floor }
terminal-market-from = { $place }, { $date } { $source }। { $grade }।
terminal-market-nothing = { $place }: { $grade }।

## Courses

terminal-course-none = নাগালের মধ্যে কোনো কোর্স তালিকায় নেই।
terminal-course-at = কোর্স: { $centre }, { $place }
terminal-course-weeks = { $weeks } সপ্তাহ
terminal-course-starts = শুরু { $date }
terminal-course-fits = এটা মেলে।
terminal-course-fits-not = এখন এটা মেলে না।
terminal-course-from = তালিকায় উঠেছে { $date } { $source }।
terminal-course-more = তালিকায় আরও { $count }টা।

## The service and the demonstration

terminal-serving = পাতা খুলছে এই ঠিকানায়: { $address }
terminal-metrics = মাপজোক আছে এই ঠিকানায়: { $address }
terminal-stop = থামাতে Ctrl+C টিপুন।
terminal-demo-folder = ডেটাবেস রাখা আছে এই ফোল্ডারে: { $folder }
terminal-demo-no-sign-in = লগ ইন এখনও নেই: এই মেশিনে বসে যে কেউ পাতা খুলতে পারেন।

## Looking whether all is in order

terminal-doctor-ok = ঠিক
terminal-doctor-not-ok = ঠিক নয়
terminal-doctor-all-ok = সব ঠিক আছে।
terminal-doctor-some-not-ok = সব ঠিক নেই।
terminal-doctor-settings = সেটিংস
terminal-doctor-day = আজ
terminal-doctor-time-zone = টাইম জোন
terminal-doctor-data = ডেটা
terminal-doctor-catalogue = ক্যাটালগ
terminal-doctor-market = বাজার
terminal-doctor-policy = নীতি
terminal-doctor-rows = সারি
terminal-doctor-processor = প্রসেসর
terminal-doctor-portable = পোর্টেবল পথ: সব মেশিনে একই বাইট

## The catalogue

terminal-check-sound = ক্যাটালগ ঠিক আছে।
terminal-check-tables = টেবিল
terminal-check-sectors = কাজের ক্ষেত্র
terminal-check-languages = যে কাজের লেখা সেই ভাষার কেউ মিলিয়ে দেখেছেন
terminal-check-places = জায়গা
terminal-check-no-course = তালিকায় কোর্স নেই, এমন কাজ: { $count }
terminal-check-unknown-marks = কোনো একটা চিহ্ন জানা নেই, এমন কাজ: { $count }
terminal-written = লেখা হল: { $file }, { $rows }টা সারি
terminal-trades = { $count }টা কাজ
terminal-column-table = টেবিল
terminal-column-rows = সারি
terminal-column-sector = কাজের ক্ষেত্র
terminal-column-trades = কাজ
terminal-column-language = ভাষা
terminal-column-reviewed = মিলিয়ে দেখা
terminal-column-place = জায়গা
terminal-column-name = নাম
terminal-column-courses = কোর্স
terminal-column-market-rows = বাজারের সারি
terminal-column-id = আইডি
terminal-table-trades = কাজ
terminal-table-trade-titles = কাজের নাম
terminal-table-trade-tasks = ছোট কাজ
terminal-table-places = জায়গা
terminal-table-courses = কোর্স
terminal-table-centres = সেন্টার
terminal-table-wage-floors = আইনের ন্যূনতম মজুরি
terminal-table-instruments = পরীক্ষা আর প্রশ্নমালা
terminal-table-market-rows = বাজারের সারি

terminal-nothing = কিছু নেই
terminal-unknown = জানা নেই
terminal-percent = { $number }%
terminal-not-reviewed = এই ভাষার কেউ মিলিয়ে দেখেননি
terminal-reviewed-on = { $date } তারিখে দেখা হয়েছে।
terminal-show-codes = কোড
terminal-show-entry = ঢুকতে যা লাগে
terminal-show-demands = শরীরকে যা করতে হয়
terminal-show-marks = কাজটা সচরাচর যেভাবে হয়
terminal-show-interests = পছন্দ
terminal-show-release = O*NET { $release }, ১ থেকে ৭ মাপে; কাজের জোন { $zone }
terminal-show-essentials = যা পারা সবচেয়ে জরুরি: ওজন, শুরুর মাত্রা, ট্রেনিংয়ে বাড়ে
terminal-essential = শুরুতে { $level }, বাড়ে +{ $gain } পর্যন্ত
terminal-show-tasks = দেখার বা করার মতো ছোট কাজ
terminal-show-wages = এর মজুরির শ্রেণিতে আইনের ন্যূনতম মজুরি
terminal-wage-month = { $region }: মাসে { $amount }, { $date } থেকে
terminal-wage-day = { $region }: দিনে { $amount }, { $date } থেকে
terminal-show-courses = জায়গা ধরে তালিকার কোর্স
terminal-fact-id = আইডি
terminal-fact-sector = কাজের ক্ষেত্র
terminal-fact-onet-soc = O*NET-SOC ২০১৯
terminal-fact-nco = NCO ২০১৫
terminal-fact-isco = ISCO-08
terminal-fact-nic = NIC ২০০৮
terminal-fact-qp = কোয়ালিফিকেশন প্যাক
terminal-fact-nsqf = NSQF লেভেল
terminal-fact-class = অন্তত
terminal-fact-age = বয়স অন্তত
terminal-fact-licence = লাইসেন্স
terminal-fact-documents = কাগজ
terminal-fact-not-under-18 = ১৮ বছরের নীচে বন্ধ
terminal-fact-training-weeks = কত সপ্তাহ ট্রেনিং
terminal-fact-training-hours = কত ঘণ্টা ট্রেনিং
terminal-fact-work-mode = সচরাচর
terminal-fact-home-based = বাড়িতে করা যায়
terminal-fact-skill-class = মজুরির শ্রেণি
terminal-fact-startup-cost = নিজে শুরু করতে
terminal-fact-women-share = আসলে মহিলাদের জন্য খোলা
terminal-fact-demands = যা লাগে
terminal-fact-lift = যত পর্যন্ত তুলতে হয় (কেজি)
terminal-fact-usual = সচরাচর
terminal-fact-ask = জিজ্ঞেস করুন
terminal-fact-not-usual = সচরাচর নয়
terminal-fact-mark-unknown = জানা নেই

## Two trades

terminal-compare-stands = { $score } পয়েন্ট, স্থান { $rank }, ধাপ { $tier }
terminal-compare-out = এখন তালিকার বাইরে; সব রাস্তা খোলা থাকলে { $score } পয়েন্ট হত।
terminal-compare-left = ◄ প্রথমটা এগিয়ে
terminal-compare-right = দ্বিতীয়টা এগিয়ে ►
terminal-compare-sure = { $trade }: { $certainty } (যা অনিশ্চিত, ১০০ বার বদলে { $share } বার)।
terminal-compare-not-drawn = কতটা নিশ্চিত, তা শুধু সেরা ১৬টা কাজের জন্য দেখা হয়েছে।
terminal-compare-swap = কী হলে জায়গা বদল হবে
terminal-compare-no-swap = একটা করে বদল দেখা হয়েছে; কোনোটায় জায়গা বদলায় না।
terminal-column-a = প্রথম
terminal-column-b = দ্বিতীয়
terminal-column-difference = তফাত
