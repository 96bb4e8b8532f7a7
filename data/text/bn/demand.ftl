# See the same file in English.

page-nav_demand = চাহিদা
page-demand = চাহিদা
page-demand-heading = { $place }: কাজের চাহিদা
page-demand-heading_trade = { $trade }, { $place }: কাজের চাহিদা
page-demand-lead = মহিলারা কোথায় কাজ পান, কতজন শেখেন, কত রোজগার হয়।
page-demand-way-trades = { $place }: সব কাজ
page-demand-way-districts = { $trade }: সব জেলায়
page-demand-way-book = কাজটা কেমন

## What is chosen

page-demand-filter = কী দেখবেন, বেছে নিন
page-demand-filter-place = জেলা
page-demand-filter-words = যে কোনো ভাষায় কাজের নাম
page-demand-filter-sector = কাজের ধরন
page-demand-filter-known = কতটা জানা
page-demand-filter-any = সব
page-demand-filter-show = দেখান
page-demand-whole = { $place }, পুরোটা

## Nothing to show

page-demand-empty = { $place }: বাজারের কোনো হিসেব আমাদের কাছে এখনও নেই।
page-demand-empty-next = ওখানকার মালিকদের জিজ্ঞেস করুন। তারপর তাঁদের উত্তর লেখা বাজারের ফাইল প্রোগ্রামে লোড করুন।
page-demand-empty-way = কোথায় হিসেব আছে, দেখুন
page-demand-filtered = { $place }: যা বেছেছেন, তার সঙ্গে কিছু মেলে না।
page-demand-filtered-next = কম বেছে দেখুন, বা সবটা দেখুন।
page-demand-filtered-way = সবটা দেখান
page-demand-missing-trades = { $count ->
    [1] এখানে একটা কাজের হিসেব নেই। কোনটা, দেখুন।
   *[other] এখানে { $count }টা কাজের হিসেব নেই। কোনগুলো, দেখুন।
}
page-demand-missing-districts = { $count ->
    [1] একটা জেলায় এর হিসেব নেই। কোনটা, দেখুন।
   *[other] { $count }টা জেলায় এর হিসেব নেই। কোনগুলো, দেখুন।
}
page-demand-estimates = এখানে সব হিসেবই আন্দাজ। প্ল্যান করার আগে এলাকার মালিকদের জিজ্ঞেস করুন।
page-demand-fullest = সবচেয়ে ভরা: { $name }। প্রতি খোলা কাজে { $number } জন মহিলা শেখেন।
page-demand-fullest-none = সবচেয়ে ভরা: { $name }, { $text }।
page-demand-emptiest = সবচেয়ে বেশি জায়গা: { $name }। প্রতি খোলা কাজে { $number } জন মহিলা শেখেন।

## The table

page-demand-caption-trades = { $place }: { $count }টা কাজ, সাজানো: { $column }
page-demand-caption-districts = { $place }: { $count }টা জেলা, সাজানো: { $column }
page-demand-head-name = কাজ
page-demand-head-district = জেলা
page-demand-head-openings = চাকরি
page-demand-head-room = নিজের কাজ
page-demand-head-trainees = ট্রেনিংয়ে
page-demand-head-saturation = কতটা ভরা
page-demand-head-earnings = রোজগার
page-demand-head-viability = কাজের ভরসা
page-demand-head-total = যোগফল আর গড়
page-demand-head-grade = কতটা জানা
page-demand-unit-openings = বছরে, মহিলাদের জন্য খোলা
page-demand-unit-room = বছরে যতজন শুরু করতে পারেন
page-demand-unit-trainees = বছরে যতজন মহিলা
page-demand-unit-saturation = প্রতি খোলা কাজে যতজন মহিলা শেখেন
page-demand-unit-earnings = মাসে, আইনের ন্যূনতম মজুরির পাশে
page-demand-unit-viability = ১০০-র মধ্যে
page-demand-unit-viability-mean = ১০০-র মধ্যে, জেলাগুলোর গড়, মহিলার সংখ্যা ধরে
page-demand-none = জানা নেই
page-demand-paid_only = শুধু চাকরি
page-demand-no_work = কারও জন্য কাজ নেই
page-demand-districts = { $sector }, { $count }টা জেলা
page-demand-full-0 = জানা নেই
page-demand-full-1 = জায়গা আছে
page-demand-full-2 = প্রায় সমান
page-demand-full-3 = ভরে আসছে
page-demand-full-4 = ভিড়
page-demand-full-5 = উপচে পড়ছে
page-demand-pay-both = প্রায় { $earnings }। আইনের ন্যূনতম { $floor }।
page-demand-pay-earnings = প্রায় { $earnings }। আইনের ন্যূনতম জানা নেই।
page-demand-pay-floor = জানা নেই। আইনের ন্যূনতম { $floor }।
page-demand-pay-none = রোজগার বা আইনের ন্যূনতম, কোনোটাই জানা নেই।
page-demand-part-absorption = কাজ পাওয়া
page-demand-part-pay = রোজগার
page-demand-part-stability = নিয়মিত কাজ
page-demand-show-trades = { $count }টা কাজই দেখান
page-demand-show-districts = { $count }টা জেলাই দেখান

## The map

page-demand-map-saturation = { $place }: কাজটা কতটা ভরা
page-demand-map-viability = { $place }: কাজের ভরসা
page-demand-map-by-saturation = কতটা ভরা
page-demand-map-by-viability = কাজের ভরসা
page-demand-map-text = প্রতি জেলায় তার শ্রেণির সংখ্যা লেখা আছে। হিসেব আছে তালিকায়।
page-demand-map-area = { $place }: { $class }
page-demand-map-key = সংখ্যাগুলোর মানে
page-demand-class-saturation-0 = জানা নেই
page-demand-class-saturation-1 = জায়গা আছে: প্রতি খোলা কাজে ০.৮ জনের কম মহিলা
page-demand-class-saturation-2 = প্রায় সমান: প্রতি খোলা কাজে ০.৮ থেকে ১.২৫ জন মহিলা
page-demand-class-saturation-3 = ভরে আসছে: প্রতি খোলা কাজে ১.২৫ থেকে ২ জন মহিলা
page-demand-class-saturation-4 = ভিড়: প্রতি খোলা কাজে ২ থেকে ৫ জন মহিলা
page-demand-class-saturation-5 = উপচে পড়ছে: ৫ বা বেশি, বা কারও জন্য কাজ নেই
page-demand-class-viability-0 = জানা নেই
page-demand-class-viability-1 = ২০-র কম
page-demand-class-viability-2 = ২০ থেকে ৩০
page-demand-class-viability-3 = ৩০ থেকে ৪০
page-demand-class-viability-4 = ৪০ থেকে ৫০
page-demand-class-viability-5 = ৫০ বা বেশি

## One trade in one district

page-demand-detail-supply = কাজ, আর যাঁরা শেখেন
page-demand-detail-pay = রোজগার
page-demand-detail-viability = কাজের ভরসা
page-demand-detail-known = কতটা জানি
page-demand-saturation-text = যতজন মহিলা শেখেন, তা চাকরি আর নিজের কাজ দিয়ে ভাগ করা।
page-demand-pay-label-earnings = মাসে রোজগার
page-demand-pay-label-class = এই কাজের শ্রেণিতে আইনের ন্যূনতম মজুরি, মাসে
page-demand-pay-label-unskilled = ট্রেনিং ছাড়া আইনের ন্যূনতম মজুরি, মাসে
page-demand-steady-months = বছরে যত মাস কাজ
page-demand-steady-formal = লিখিত চুক্তি বা সামাজিক বিমা আছে
page-demand-percent = { $share }%
page-demand-employers = এর পিছনে প্রায় { $employers } জন মালিক, পুরোনো উত্তর কম ধরা।
page-demand-employers-none = কোনো মালিককে জিজ্ঞেস করা হয়নি।
page-demand-evidence = বাজারের ফাইলে যা আছে
page-demand-evidence-note = উপরের হিসেবে পুরো এলাকার হিসেবও মেশানো আছে।
page-demand-evidence-sample = রোজগার নিয়ে যতজনকে জিজ্ঞেস করা হয়েছে
page-demand-evidence-employers = যতজন মালিককে জিজ্ঞেস করা হয়েছে
page-demand-evidence-startup = একা শুরু করার টাকা

## How to read it

page-demand-read = কীভাবে পড়বেন
page-demand-read-openings = বছরে যত চাকরি খোলে আর মহিলারা পেতে পারেন।
page-demand-read-room = বছরে যতজন মহিলা নিজে শুরু করতে পারেন।
page-demand-read-trainees = বছরে যতজন মহিলা এই কাজের ট্রেনিং শেষ করেন।
page-demand-read-saturation = যতজন মহিলা শেখেন, তা চাকরি আর নিজের কাজ দিয়ে ভাগ। ১ হলে প্রত্যেকে কাজ পান। ২ হলে প্রতি দুজনে একজন পান না।
page-demand-read-viability = ওখানে কাজটার উপর একজন মহিলা কতটা ভরসা করতে পারেন। এতে আছে কাজ পাওয়া, রোজগার আর নিয়মিত কাজ, প্রতিটা ১০০-র মধ্যে।
page-demand-read-total = পুরো এলাকার জন্য লোকের সংখ্যা যোগ করা হয়। ভরসা, রোজগার আর আইনের ন্যূনতম মজুরি জেলাগুলোর গড়। যে জেলায় মহিলা বেশি, তার ভাগ বেশি।
page-demand-read-grade = গোনা: দশ বা বেশি মালিককে জিজ্ঞেস করা হয়েছে। মেশানো: তিন বা বেশি। আন্দাজ: শুধু সরকারি হিসেব। পুরোনো উত্তর কম ধরা হয়।
page-demand-version = বাজারের হিসেব { $version }, { $date } তারিখে ধরা।

## Taken along

page-demand-take = সঙ্গে নিন
page-demand-download-xlsx = এই তালিকা, এক্সেলে
page-demand-download-csv = এই তালিকা, সিএসভি-তে
page-demand-download-each-xlsx = প্রতি জেলা আলাদা, এক্সেলে
page-demand-download-each-csv = প্রতি জেলা আলাদা, সিএসভি-তে
page-demand-column-place = জায়গার আইডি
page-demand-column-place_name = জায়গা
page-demand-column-trade = কাজের আইডি
page-demand-column-title = কাজ
page-demand-column-sector = কাজের ধরন
page-demand-column-places = যত জেলার যোগফল
page-demand-column-openings = চাকরি, মহিলাদের জন্য খোলা, বছরে
page-demand-column-room = নিজের কাজ শুরুর জায়গা, মহিলা, বছরে
page-demand-column-trainees = ট্রেনিং শেষ করেন, মহিলা, বছরে
page-demand-column-saturation = কতটা ভরা, প্রতি খোলা কাজে যতজন মহিলা শেখেন
page-demand-column-currency = মুদ্রা
page-demand-column-earnings = রোজগার, মাসে
page-demand-column-minimum = আইনের ন্যূনতম মজুরি, মাসে
page-demand-column-viability = কাজের ভরসা, ১০০-র মধ্যে
page-demand-column-absorption = ভরসা: কাজ পাওয়া, ১০০-র মধ্যে
page-demand-column-pay = ভরসা: রোজগার, ১০০-র মধ্যে
page-demand-column-stability = ভরসা: নিয়মিত কাজ, ১০০-র মধ্যে
page-demand-column-grade = কতটা জানা
page-demand-column-kind = কেমন হিসেব
page-demand-column-as_of = যে তারিখের হিসেব
page-demand-column-source = কোথা থেকে পাওয়া
page-demand-column-earnings_source = রোজগারের হিসেব কোথা থেকে
page-demand-column-market = বাজারের হিসেবের সংস্করণ
page-demand-column-valued_on = যে তারিখে ধরা

## Addresses that cannot be shown

page-demand-fault = এটা দেখানো যাচ্ছে না
page-demand-fault-place = এমন জায়গা আমাদের জানা নেই।
page-demand-fault-trade = এমন কাজ আমাদের জানা নেই।
page-demand-fault-q = খোঁজার শব্দগুলো খুব লম্বা।
page-demand-fault-sector = এমন ধরনের কাজ আমাদের জানা নেই।
page-demand-fault-known = কতটা জানা, তার এই উত্তর দিয়ে বাছা যায় না।
page-demand-fault-sort = তালিকায় এমন কোনো কলাম নেই।
page-demand-fault-order = ক্রম শুধু উপরে বা নিচে হতে পারে।
page-demand-fault-show = ঠিকানায় এমন কিছু চাওয়া হয়েছে যা দেখানো যায় না।
page-demand-fault-map = ম্যাপে কতটা ভরা, বা কাজের ভরসা দেখানো যায়।
page-demand-fault-each = ঠিকানায় এমন তালিকা চাওয়া হয়েছে যা বানানো যায় না।
page-demand-fault-double = ঠিকানায় একটা জিনিস দুবার আছে।
page-demand-fault-unknown = ঠিকানার একটা অংশ আমাদের জানা নেই।
page-demand-fault-next = ঠিকানাটা পুরোনো বা কাটা হতে পারে। আবার বেছে নিন।
page-demand-fault-way = আবার বেছে নিন
