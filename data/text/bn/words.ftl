# Glossary: trade, work = কাজ; course = কোর্স; training = ট্রেনিং; place = জায়গা (district: জেলা);
# market = কাজের বাজার; caution = খেয়াল রাখুন; papers = কাগজ; plan = প্ল্যান; participant = আপনি, তিনি;
# estimate = আন্দাজ; made-up example = বানানো উদাহরণ; legal minimum wage = আইনের ন্যূনতম মজুরি;
# fit = মানায়; skill = যা ভালো পারেন; pay, wage = মজুরি; earnings = রোজগার; risk = ঝুঁকি; client = যার বাড়ি.
# Likes, aptitudes, demands and risks stand in the direct case, most of them as "-করা, -দেখা", so that
# they fit after "এই কাজ মানে", after a colon and before "আপনার ভালো লাগে".

# Words of closed sets, as they stand within a sentence: `word-WORD`, or `word-SET-WORD` where the
# same word means something else in another set.

## Interest scales

word-R = হাতে কাজ করা আর জিনিস নিয়ে কাজ করা
word-I = জিনিস কীভাবে চলে, তা খুঁজে বার করা
word-A = জিনিস বানানো আর নকশা করা
word-S = লোককে সাহায্য করা আর শেখানো
word-E = জিনিস বেচা আর দল চালানো
word-C = সব কিছু গুছিয়ে রাখা
word-liking-more = অন্য কিছুর চেয়ে বেশি
word-liking-less = অন্য কিছুর চেয়ে কম

## Criteria

word-interest = { criterion-interest }
word-aptitude = { criterion-aptitude }
word-market = { criterion-market }
word-access = { criterion-access }
word-safety = { criterion-safety }

## Aptitudes

word-verbal = লোকের কথা বোঝা
word-arithmetic = সংখ্যা দিয়ে হিসেব কষা
word-computation = তাড়াতাড়ি যোগ-বিয়োগ করা
word-spatial = মনে মনে আকার দেখতে পাওয়া
word-form = ছোট ছোট তফাত ধরা
word-clerical = তালিকায় ভুল ধরা
word-motor = চোখ আর হাত একসঙ্গে চালানো
word-finger = আঙুল দিয়ে সূক্ষ্ম কাজ করা
word-manual = স্থির আর পাকা হাতে কাজ করা
word-reading = লেখা আর পড়া
word-stamina = সারাদিন শরীরে জোর ধরে রাখা

## Documents

word-aadhaar = আধার কার্ড
word-bank_account = ব্যাঙ্ক অ্যাকাউন্ট
word-voter_card = ভোটার কার্ড
word-ration_card = রেশন কার্ড
word-school_certificate = স্কুলের সার্টিফিকেট
word-birth_certificate = জন্মের সার্টিফিকেট
word-driving_licence = ড্রাইভিং লাইসেন্স
word-police_verification = পুলিশ ভেরিফিকেশন
word-health_certificate = হেলথ সার্টিফিকেট
word-trade_licence = ট্রেড লাইসেন্স
word-pan = প্যান কার্ড

## What enrolment may ask for beyond documents

word-aadhaar_ekyc = ফোনে বা আঙুলের ছাপে আধার যাচাই
word-linked_phone = আপনার নামে ফোন নম্বর
word-fathers_name = বাবার নাম
word-home_address = বাড়ির ঠিকানা
word-photo = ছবি

## What the work demands of the body

word-needs_stand_all_day = সারাদিন দাঁড়িয়ে থাকা
word-needs_fine_vision = খুব ছোট জিনিস দেখা
word-needs_colour_vision = আলাদা আলাদা রং চেনা
word-needs_heat = গরমে কাজ করা
word-needs_dust_or_fumes = ধুলো বা ধোঁয়ায় কাজ করা
word-needs_heights = উঁচুতে কাজ করা
word-needs_screen = অনেকক্ষণ স্ক্রিনের দিকে তাকিয়ে থাকা
word-needs_lift_kg = ভারী জিনিস তোলা

## Risks and ways of working

word-risk_isolated = অন্যদের চোখের আড়ালে কাজ করা
word-risk_night = রাতে কাজ করা
word-risk_client_homes = অন্যের বাড়ি গিয়ে কাজ করা
word-risk_harassment = এমন লোক, যারা বিরক্ত করতে পারে
word-risk_travel_after_dark = অন্ধকার হলে যাতায়াত করা
word-risk_irregular_pay = দেরিতে বা পিস গুনে মজুরি পাওয়া
word-coercion_live_in = কাজের জায়গাতেই থাকা
word-coercion_recruiter_or_advance = কাজের এজেন্ট বা মজুরির আগাম টাকা
word-coercion_lone_worksite = কাজে মালিকের সঙ্গে একা থাকা
word-coercion_sexualised_setting = এমন জায়গা, যেখানে শরীরকে সম্মান করে না

## Travel and hostels

word-transport-none = যাতায়াতের নিরাপদ উপায় নেই
word-transport-group = দল বেঁধে
word-transport-own = নিজের মতো
word-transport-unknown = এখনও জানা নেই
word-hostel-none = হোস্টেল নেই
word-hostel-women_only = শুধু মহিলাদের হোস্টেল
word-hostel-mixed = মহিলা আর পুরুষদের হোস্টেল
word-hostel-any = যে কোনো হোস্টেল

## Experience

word-helped = কাউকে সাহায্য করেছেন
word-alone = একা করেছেন
word-taught = অন্যদের শিখিয়েছেন
word-yes = হ্যাঁ
word-no = না
word-unsure = ঠিক জানি না

## What can matter

word-earnings = ভালো রোজগার
word-close_to_home = বাড়ির কাছে কাজ
word-liking_the_work = কাজটা ভালো লাগা
word-quick_start = তাড়াতাড়ি শুরু করা

## Ways to earn and wage classes

word-wage = মজুরিতে কাজ
word-own_account = নিজের কাজ
word-both = মজুরিতে বা নিজের কাজ
word-unskilled = ট্রেনিং লাগে না
word-semi_skilled = কিছুটা ট্রেনিং লাগে
word-skilled = পুরো ট্রেনিং লাগে
word-highly_skilled = ট্রেনিং আর অনেক দিনের অভ্যাস লাগে

## Evidence

word-measured = এখানে গুনে দেখা
word-estimated = আন্দাজ
word-demonstration = বানানো, কীভাবে চলে তা দেখাতে

## What makes a trade harder to get into

word-travel = যাতায়াত
word-childcare = বাচ্চার দেখাশোনা
word-documents = কাগজ
word-clash = কোর্সের একটা দিনে আপনি ব্যস্ত
word-course = সময়মতো কোর্স নেই
word-living_plan = অন্য জায়গায় গিয়ে থাকা
word-capital = শুরু করার টাকা
word-first_pay = প্রথম মজুরি পেতে যত সপ্তাহ

## What keeps a trade out of the first group

word-unverified_market = কাজের বাজার জানা নেই
word-unknown_safety = একটা ঝুঁকি জানা নেই
word-unbridged_shortfall = আগে কিছু অভ্যাস করতে হবে
word-unknown_age = আপনার বয়স জানা নেই

## Days

word-mon = সোমবার
word-tue = মঙ্গলবার
word-wed = বুধবার
word-thu = বৃহস্পতিবার
word-fri = শুক্রবার
word-sat = শনিবার
word-sun = রবিবার

## Languages

word-en = ইংরেজি
word-bn = বাংলা
word-hi = হিন্দি
word-ne = নেপালি

## Schooling

class = { $class ->
    [0] এখনও কোনো ক্লাস পাশ নয়
    [13] ডিপ্লোমা বা আইটিআই সার্টিফিকেট
    [15] কলেজের ডিগ্রি
   *[other] ক্লাস { $class }
}

## Sectors

sector-agriculture = চাষবাস
sector-apparel = জামাকাপড়
sector-arts-and-media = শিল্প আর মিডিয়া
sector-automotive = গাড়ি
sector-beauty-and-wellness = রূপচর্চা আর শরীরের যত্ন
sector-care-and-domestic-services = দেখাশোনা আর ঘরের কাজ
sector-construction = বাড়ি তৈরি
sector-education = পড়ানো
sector-electronics-and-electrical = ইলেকট্রিকের কাজ
sector-energy-and-water = বিদ্যুৎ আর জল
sector-finance-and-office = অফিস আর টাকাপয়সা
sector-food-processing = খাবার তৈরি
sector-food-service = খাবার পরিবেশন
sector-handicraft = হাতের কাজ
sector-handloom-and-textiles = তাঁত আর কাপড়
sector-health = স্বাস্থ্য
sector-information-technology = কম্পিউটার
sector-leather-and-footwear = চামড়া আর জুতো
sector-light-manufacturing = কারখানার হালকা কাজ
sector-livestock-and-fisheries = পশু আর মাছ
sector-metal-and-machining = লোহা আর ধাতুর কাজ
sector-printing-and-design = ছাপা আর ডিজাইন
sector-retail-and-trade = দোকান আর বেচাকেনা
sector-security = পাহারা
sector-social-services = সমাজসেবা
sector-sports-and-fitness = খেলাধুলো
sector-tourism-and-hospitality = অতিথি আর বেড়ানো
sector-transport-and-logistics = যাতায়াত আর মাল পৌঁছানো

## Licences

licence-iibf-business-correspondent-certificate = ব্যাঙ্ক মিত্রের সার্টিফিকেট (আইআইবিএফ)
licence-conductor-s-licence = কন্ডাক্টরের লাইসেন্স
licence-driving-licence-car = গাড়ি চালানোর লাইসেন্স
licence-driving-licence-two-wheeler = দু-চাকার গাড়ি চালানোর লাইসেন্স
licence-dgca-remote-pilot-certificate = ড্রোন চালানোর সার্টিফিকেট (ডিজিসিএ)
licence-driving-licence-e-rickshaw = টোটো চালানোর লাইসেন্স
licence-insurance-agent-s-examination-ic-38 = বিমা এজেন্টের পরীক্ষা
licence-driving-licence-tractor = ট্রাক্টর চালানোর লাইসেন্স

## Lists and dates

list-and = { $others } আর { $last }
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
date = { $day } { $month } { $year }
sentence = { $text }।
