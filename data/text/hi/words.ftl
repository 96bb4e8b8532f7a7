# Words of closed sets, as they stand within a sentence: `word-WORD`, or `word-SET-WORD` where the
# same word means something else in another set.
#
# Glossary (the same word for the same thing in all four files):
#   trade = काम; task = छोटा काम; work sample = काम का नमूना; job = नौकरी; employer = काम देने वाला
#   course = कोर्स; training = ट्रेनिंग; centre = सेंटर; class = क्लास; listed = लिस्ट में
#   place = जगह; market = काम और कमाई, as a column बाजार; earnings = कमाई; pay = पैसे, मजदूरी
#   caution = ध्यान दें; risk = खतरा; papers = कागज; plan = प्लान
#   participant = आप (feminine) where she is spoken to, वे (feminine) on pages
#   estimate = अंदाजा; figures = आँकड़े; made up = असली नहीं; made-up example = बनाया हुआ उदाहरण
#   legal minimum wage = कानूनी कम-से-कम मजदूरी (hyphens in the noun, none in कम से कम "at least")
#   fit = ठीक बैठना; skill = हुनर; score, points = अंक; rank = नंबर; to offer = सुझाना; to open = रास्ता खुलना
# Interest scales, demands and risks end in the masculine -ना form, so that they stand uninflected
# in "आपको … पसंद है" and after a colon.

## Interest scales

word-R = हाथों से और चीजों के साथ काम करना
word-I = चीजों के चलने का तरीका पता करना
word-A = चीजें बनाना और डिजाइन करना
word-S = लोगों की मदद करना और सिखाना
word-E = बेचना और अगुवाई करना
word-C = चीजें ठीक से जमाकर रखना
word-liking-more = दूसरी चीजों से ज्यादा
word-liking-less = दूसरी चीजों से कम

## Criteria

word-interest = { criterion-interest }
word-aptitude = { criterion-aptitude }
word-market = { criterion-market }
word-access = { criterion-access }
word-safety = { criterion-safety }

## Aptitudes

word-verbal = लोगों की बात समझना
word-arithmetic = नंबरों से हिसाब लगाना
word-computation = जल्दी जोड़ना और घटाना
word-spatial = मन में चीजों का आकार देखना
word-form = छोटे-छोटे फर्क देखना
word-clerical = लिस्ट में गलतियाँ ढूँढना
word-motor = आँख और हाथ साथ-साथ चलाना
word-finger = उँगलियों से बारीक काम करना
word-manual = सधे हाथों से हुनर का काम करना
word-reading = पढ़ना और लिखना
word-stamina = दिन भर ताकत बनाए रखना

## Documents

word-aadhaar = आधार कार्ड
word-bank_account = बैंक खाता
word-voter_card = वोटर कार्ड
word-ration_card = राशन कार्ड
word-school_certificate = स्कूल का सर्टिफिकेट
word-birth_certificate = जन्म प्रमाण पत्र
word-driving_licence = ड्राइविंग लाइसेंस
word-police_verification = पुलिस वेरिफिकेशन
word-health_certificate = सेहत का सर्टिफिकेट
word-trade_licence = ट्रेड लाइसेंस
word-pan = पैन कार्ड

## What enrolment may ask for beyond documents

word-aadhaar_ekyc = फोन या उँगली से आधार की जाँच
word-linked_phone = आपके नाम का फोन नंबर
word-fathers_name = पिता का नाम
word-home_address = घर का पता
word-photo = फोटो

## What the work demands of the body

word-needs_stand_all_day = दिन भर खड़े रहना
word-needs_fine_vision = बहुत छोटी चीजें देखना
word-needs_colour_vision = रंगों को अलग-अलग पहचानना
word-needs_heat = गर्मी में काम करना
word-needs_dust_or_fumes = धूल या धुएँ में काम करना
word-needs_heights = ऊँचाई पर काम करना
word-needs_screen = देर तक स्क्रीन देखना
word-needs_lift_kg = भारी चीजें उठाना

## Risks and ways of working

word-risk_isolated = दूसरों की नजर से दूर काम करना
word-risk_night = रात में काम करना
word-risk_client_homes = ग्राहकों के घर में काम करना
word-risk_harassment = ऐसे लोग मिलना जो परेशान कर सकते हैं
word-risk_travel_after_dark = अँधेरा होने के बाद आना-जाना
word-risk_irregular_pay = पैसे देर से या पीस के हिसाब से मिलना
word-coercion_live_in = काम की जगह पर ही रहना
word-coercion_recruiter_or_advance = काम दिलाने वाला एजेंट या मजदूरी पर एडवांस
word-coercion_lone_worksite = काम देने वाले के साथ काम पर अकेले होना
word-coercion_sexualised_setting = ऐसी जगह काम करना जहाँ आपके शरीर का सम्मान नहीं होता

## Travel and hostels

word-transport-none = आने-जाने का कोई सुरक्षित तरीका नहीं
word-transport-group = ग्रुप के साथ
word-transport-own = खुद
word-transport-unknown = अभी पता नहीं
word-hostel-none = हॉस्टल नहीं
word-hostel-women_only = सिर्फ महिलाओं का हॉस्टल
word-hostel-mixed = महिलाओं और पुरुषों का हॉस्टल
word-hostel-any = कोई भी हॉस्टल

## Experience

word-helped = किसी की मदद की
word-alone = अकेले किया
word-taught = दूसरों को सिखाया
word-yes = हाँ
word-no = नहीं
word-unsure = पक्का नहीं

## What can matter

word-earnings = अच्छी कमाई
word-close_to_home = घर के पास काम
word-liking_the_work = काम पसंद होना
word-quick_start = जल्दी शुरू होना

## Ways to earn and wage classes

word-wage = नौकरी या मजदूरी
word-own_account = अपना काम
word-both = नौकरी-मजदूरी या अपना काम
word-unskilled = ट्रेनिंग जरूरी नहीं
word-semi_skilled = थोड़ी ट्रेनिंग जरूरी
word-skilled = पूरी ट्रेनिंग जरूरी
word-highly_skilled = ट्रेनिंग और लंबी प्रैक्टिस जरूरी

## Evidence

word-measured = यहाँ गिना हुआ
word-estimated = अंदाजा
word-demonstration = असली नहीं, तरीका दिखाने के लिए बनाया

## What makes a trade harder to get into

word-travel = आना-जाना
word-childcare = बच्चे की देखभाल
word-documents = कागज
word-clash = कोर्स का ऐसा दिन जब आप खाली नहीं
word-course = समय पर कोई कोर्स नहीं
word-living_plan = दूसरी जगह जाकर रहना
word-capital = शुरू करने के पैसे
word-first_pay = पहले पैसे मिलने तक के हफ्ते

## What keeps a trade out of the first group

word-unverified_market = काम और कमाई का पता नहीं
word-unknown_safety = कुछ खतरों का अभी पता नहीं
word-unbridged_shortfall = पहले कुछ प्रैक्टिस चाहिए
word-unknown_age = आपकी उम्र का पता नहीं

## Days

word-mon = सोमवार
word-tue = मंगलवार
word-wed = बुधवार
word-thu = गुरुवार
word-fri = शुक्रवार
word-sat = शनिवार
word-sun = रविवार

## Languages

word-en = अंग्रेजी
word-bn = बांग्ला
word-hi = हिंदी
word-ne = नेपाली

## Schooling

class = { $class ->
    [0] अभी कोई क्लास नहीं
    [13] डिप्लोमा या आईटीआई सर्टिफिकेट
    [15] डिग्री
   *[other] क्लास { $class }
}

## Sectors

sector-agriculture = खेती
sector-apparel = कपड़े
sector-arts-and-media = कला और मीडिया
sector-automotive = गाड़ियाँ
sector-beauty-and-wellness = ब्यूटी और सेहत
sector-care-and-domestic-services = देखभाल और घर के काम
sector-construction = मकान बनाना
sector-education = पढ़ाना
sector-electronics-and-electrical = बिजली का काम
sector-energy-and-water = बिजली और पानी
sector-finance-and-office = दफ्तर और पैसे
sector-food-processing = खाने की चीजें बनाना
sector-food-service = खाना परोसना
sector-handicraft = हाथ की कारीगरी
sector-handloom-and-textiles = बुनाई और कपड़ा
sector-health = स्वास्थ्य
sector-information-technology = कंप्यूटर
sector-leather-and-footwear = चमड़ा और जूते
sector-light-manufacturing = फैक्टरी का हल्का काम
sector-livestock-and-fisheries = पशु और मछली
sector-metal-and-machining = लोहे और धातु का काम
sector-printing-and-design = छपाई और डिजाइन
sector-retail-and-trade = दुकान और बिक्री
sector-security = सिक्योरिटी
sector-social-services = समाज सेवा
sector-sports-and-fitness = खेल
sector-tourism-and-hospitality = मेहमान और घूमना-फिरना
sector-transport-and-logistics = ट्रांसपोर्ट

## Licences

licence-iibf-business-correspondent-certificate = बैंक मित्र का प्रमाणपत्र (आईआईबीएफ)
licence-conductor-s-licence = कंडक्टर का लाइसेंस
licence-driving-licence-car = कार चलाने का लाइसेंस
licence-driving-licence-two-wheeler = दोपहिया चलाने का लाइसेंस
licence-dgca-remote-pilot-certificate = ड्रोन चलाने का प्रमाणपत्र (डीजीसीए)
licence-driving-licence-e-rickshaw = ई-रिक्शा चलाने का लाइसेंस
licence-insurance-agent-s-examination-ic-38 = बीमा एजेंट की परीक्षा
licence-driving-licence-tractor = ट्रैक्टर चलाने का लाइसेंस

## Lists and dates

list-and = { $others } और { $last }
month-1 = जनवरी
month-2 = फरवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर
date = { $day } { $month } { $year }
sentence = { $text }।
