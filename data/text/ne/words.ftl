# Glossary, the same words in every file of this language:
# trade, work: काम · task: सानो काम · work sample: कामको नमुना · course: कोर्स · training: तालिम
# centre: सेन्टर · place: ठाउँ · market: बजार · jobs, openings: जागिर · employer: काम दिने मान्छे
# earnings, pay: कमाइ · legal minimum wage: कानुनी न्यूनतम ज्याला · advance: पेस्की · recruiter: एजेन्ट
# caution: ध्यान दिनुपर्ने कुरा · risk: जोखिम · safe: सुरक्षित · papers: कागजपत्र · plan: योजना
# participant: सहभागी, on pages उहाँ · estimate: अन्दाज · figures: आँकडा · made-up example: काल्पनिक
# fit: मिल्नु, मेल · skill: सीप · interests: रुचि · travel: आउजाउ · not offered: नसुझाइएको
# score, points: अङ्क · rank: नम्बर · tier: समूह · try: गरेर हेर्नु · said no: गर्दिनँ भन्नुभयो

# Words of closed sets, as they stand within a sentence: `word-WORD`, or `word-SET-WORD` where the
# same word means something else in another set.

## Interest scales

word-R = हातले काम गर्ने र सामान चलाउने
word-I = चीज कसरी चल्छ, पत्ता लगाउने
word-A = सामान बनाउने र डिजाइन गर्ने
word-S = मान्छेलाई सघाउने र सिकाउने
word-E = सामान बेच्ने र अगुवाइ गर्ने
word-C = सबै कुरा मिलाएर राख्ने
word-liking-more = अरू कुराभन्दा बढी
word-liking-less = अरू कुराभन्दा कम

## Criteria

word-interest = { criterion-interest }
word-aptitude = { criterion-aptitude }
word-market = { criterion-market }
word-access = { criterion-access }
word-safety = { criterion-safety }

## Aptitudes

word-verbal = मान्छेले भनेको कुरा बुझ्ने
word-arithmetic = अङ्कको हिसाब निकाल्ने
word-computation = छिटो जोड-घटाउ गर्ने
word-spatial = मनमै आकार देख्ने
word-form = साना फरक देख्ने
word-clerical = सूचीमा गल्ती भेट्ने
word-motor = आँखा र हात सँगै चलाउने
word-finger = औँलाले मसिनो काम गर्ने
word-manual = नकाम्ने र सिपालु हात
word-reading = पढ्ने र लेख्ने
word-stamina = दिनभर बलियो रहने

## Documents

word-aadhaar = आधार कार्ड
word-bank_account = बैंक खाता
word-voter_card = भोटर कार्ड
word-ration_card = रासन कार्ड
word-school_certificate = स्कुलको सर्टिफिकेट
word-birth_certificate = जन्मदर्ताको सर्टिफिकेट
word-driving_licence = ड्राइभिङ लाइसेन्स
word-police_verification = पुलिस जाँच
word-health_certificate = स्वास्थ्य सर्टिफिकेट
word-trade_licence = ट्रेड लाइसेन्स
word-pan = प्यान कार्ड

## What enrolment may ask for beyond documents

word-aadhaar_ekyc = फोन वा औँलाले आधार जाँच
word-linked_phone = आफ्नै नाममा फोन नम्बर
word-fathers_name = बुबाको नाम
word-home_address = घरको ठेगाना
word-photo = फोटो

## What the work demands of the body

word-needs_stand_all_day = दिनभर उभिने
word-needs_fine_vision = एकदम साना चीज हेर्ने
word-needs_colour_vision = रङ छुट्याउने
word-needs_heat = गर्मीमा काम गर्ने
word-needs_dust_or_fumes = धुलो वा धुवाँमा काम गर्ने
word-needs_heights = अग्लो ठाउँमा काम गर्ने
word-needs_screen = लामो समय स्क्रिन हेर्ने
word-needs_lift_kg = गह्रौँ सामान उठाउने

## Risks and ways of working

word-risk_isolated = अरूले नदेख्ने ठाउँमा काम गर्नुपर्ने
word-risk_night = राति काम गर्नुपर्ने
word-risk_client_homes = ग्राहकको घरमा काम गर्नुपर्ने
word-risk_harassment = तपाईंलाई हैरान पार्न सक्ने मान्छे
word-risk_travel_after_dark = अँध्यारो भएपछि आउजाउ गर्नुपर्ने
word-risk_irregular_pay = पैसा ढिलो आउने वा थान गनेर पाइने
word-coercion_live_in = काम गर्ने ठाउँमै बस्नुपर्ने
word-coercion_recruiter_or_advance = काममा लगाउने एजेन्ट वा ज्यालाको पेस्की
word-coercion_lone_worksite = काम दिने मान्छेसँग काममा एक्लै हुनुपर्ने
word-coercion_sexualised_setting = तपाईंको शरीरको सम्मान नगर्ने ठाउँ

## Travel and hostels

word-transport-none = आउजाउको सुरक्षित उपाय छैन
word-transport-group = अरूसँग मिलेर
word-transport-own = आफैँ
word-transport-unknown = अझै थाहा छैन
word-hostel-none = होस्टल छैन
word-hostel-women_only = महिलाका लागि मात्र होस्टल
word-hostel-mixed = महिला र पुरुष दुवैको होस्टल
word-hostel-any = जुनसुकै होस्टल

## Experience

word-helped = कसैलाई सघाएको
word-alone = एक्लै गरेको
word-taught = अरूलाई सिकाएको
word-yes = हो
word-no = होइन
word-unsure = पक्का छैन

## What can matter

word-earnings = राम्रो कमाइ
word-close_to_home = घरनजिकै काम
word-liking_the_work = मन पर्ने काम
word-quick_start = चाँडै सुरु गर्ने

## Ways to earn and wage classes

word-wage = ज्यालामा काम
word-own_account = आफ्नै काम
word-both = ज्यालामा वा आफ्नै काम
word-unskilled = तालिम नचाहिने
word-semi_skilled = केही तालिम चाहिने
word-skilled = पूरा तालिम चाहिने
word-highly_skilled = तालिम र लामो अभ्यास चाहिने

## Evidence

word-measured = यहीँ गनिएको
word-estimated = अन्दाज
word-demonstration = काल्पनिक, स्वाधीन कसरी चल्छ देखाउन राखिएको

## What makes a trade harder to get into

word-travel = आउजाउ
word-childcare = बच्चाको हेरचाह
word-documents = कागजपत्र
word-clash = फुर्सद नभएको दिन कोर्स
word-course = समयमा कोर्स नभएको
word-living_plan = अर्को ठाउँमा सर्ने
word-capital = सुरु गर्ने पैसा
word-first_pay = पहिलो कमाइ आउन लाग्ने हप्ता

## What keeps a trade out of the first group

word-unverified_market = बजार थाहा छैन
word-unknown_safety = एउटा जोखिम थाहा छैन
word-unbridged_shortfall = पहिले अभ्यास गर्नुपर्ने कुरा छ
word-unknown_age = तपाईंको उमेर थाहा छैन

## Days

word-mon = सोमबार
word-tue = मङ्गलबार
word-wed = बुधबार
word-thu = बिहीबार
word-fri = शुक्रबार
word-sat = शनिबार
word-sun = आइतबार

## Languages

word-en = अङ्ग्रेजी
word-bn = बङ्गाली
word-hi = हिन्दी
word-ne = नेपाली

## Schooling

class = { $class ->
    [0] अझै कुनै कक्षा पूरा नभएको
    [13] डिप्लोमा वा आईटीआई सर्टिफिकेट
    [15] डिग्री
   *[other] कक्षा { $class }
}

## Sectors

sector-agriculture = खेतीपाती
sector-apparel = लुगा
sector-arts-and-media = कला र मिडिया
sector-automotive = गाडी
sector-beauty-and-wellness = ब्युटी र तन्दुरुस्ती
sector-care-and-domestic-services = हेरचाह र घरको काम
sector-construction = निर्माणको काम
sector-education = पढाउने काम
sector-electronics-and-electrical = बिजुलीको काम
sector-energy-and-water = ऊर्जा र पानी
sector-finance-and-office = अफिस र पैसा
sector-food-processing = खानेकुरा बनाउने
sector-food-service = खाना पस्किने
sector-handicraft = हस्तकला
sector-handloom-and-textiles = बुनाइ र कपडा
sector-health = स्वास्थ्य
sector-information-technology = कम्प्युटर
sector-leather-and-footwear = छाला र जुत्ता
sector-light-manufacturing = कारखानाको हल्का काम
sector-livestock-and-fisheries = पशु र माछा
sector-metal-and-machining = फलाम र धातुको काम
sector-printing-and-design = छपाइ र डिजाइन
sector-retail-and-trade = पसल र बिक्री
sector-security = सुरक्षाको काम
sector-social-services = समाजसेवा
sector-sports-and-fitness = खेलकुद
sector-tourism-and-hospitality = पाहुना र घुमफिर
sector-transport-and-logistics = यातायात

## Licences

licence-iibf-business-correspondent-certificate = बैंक मित्रको प्रमाणपत्र (आईआईबीएफ)
licence-conductor-s-licence = कन्डक्टरको लाइसेन्स
licence-driving-licence-car = कार चलाउने लाइसेन्स
licence-driving-licence-two-wheeler = दुईपाङ्ग्रे चलाउने लाइसेन्स
licence-dgca-remote-pilot-certificate = ड्रोन चलाउने प्रमाणपत्र (डीजीसीए)
licence-driving-licence-e-rickshaw = ई-रिक्सा चलाउने लाइसेन्स
licence-insurance-agent-s-examination-ic-38 = बीमा एजेन्टको परीक्षा
licence-driving-licence-tractor = ट्र्याक्टर चलाउने लाइसेन्स

## Lists and dates

list-and = { $others } र { $last }
month-1 = जनवरी
month-2 = फेब्रुअरी
month-3 = मार्च
month-4 = अप्रिल
month-5 = मे
month-6 = जुन
month-7 = जुलाई
month-8 = अगस्ट
month-9 = सेप्टेम्बर
month-10 = अक्टोबर
month-11 = नोभेम्बर
month-12 = डिसेम्बर
date = { $day } { $month } { $year }
sentence = { $text }।
