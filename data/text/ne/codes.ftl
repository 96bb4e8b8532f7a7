# Glossary, the same words in every file of this language:
# trade, work: काम · task: सानो काम · work sample: कामको नमुना · course: कोर्स · training: तालिम
# centre: सेन्टर · place: ठाउँ · market: बजार · jobs, openings: जागिर · employer: काम दिने मान्छे
# earnings, pay: कमाइ · legal minimum wage: कानुनी न्यूनतम ज्याला · advance: पेस्की · recruiter: एजेन्ट
# caution: ध्यान दिनुपर्ने कुरा · risk: जोखिम · safe: सुरक्षित · papers: कागजपत्र · plan: योजना
# participant: सहभागी, on pages उहाँ · estimate: अन्दाज · figures: आँकडा · made-up example: काल्पनिक
# fit: मिल्नु, मेल · skill: सीप · interests: रुचि · travel: आउजाउ · not offered: नसुझाइएको
# score, points: अङ्क · rank: नम्बर · tier: समूह · try: गरेर हेर्नु · said no: गर्दिनँ भन्नुभयो

# Sentences of codes: one message a code, its parameters as the code gives them.
# At most 12 words in a sentence, three sentences in a message, short words, "you" for her.
# A word stands as { $name }, its code as { $name_code }.

## Why a trade fits

reason-interest-match = { $liking_code ->
    [less] तपाईंलाई यो कम मन पर्छ: { $type }। यो काममा त्यो कम छ।
   *[more] तपाईंलाई यो मन पर्छ: { $type }। यो काममा त्यो धेरै छ।
}
reason-tryout-liked = { $rated ->
    [1] तपाईंले यसको एउटा सानो काम गरेर हेर्नुभयो। मन पर्‍यो।
   *[other] तपाईंले यसका { $rated } वटा साना काम गरेर हेर्नुभयो। तीमध्ये { $liked } वटा मन पर्‍यो।
}
reason-experience-again = तपाईंले यो काम गर्नुभएको छ। फेरि पनि गर्न मान्नुहुन्छ।
reason-aptitude-enough = यसको तालिम सुरु गर्न चाहिने सीप तपाईंसँग छ।
reason-aptitude-strength = तपाईंको सबैभन्दा राम्रो सीप यसमा काम लाग्छ: { $aptitude }।
reason-sample-good = तपाईंले यो कामको सानो नमुना गरेर हेर्नुभयो। छिटो सिक्नुभयो।
reason-experience-skill = { $level_code ->
    [helped] तपाईंले पहिले यो काममा सघाउनुभएको छ।
    [alone] तपाईं अहिले यो काम एक्लै गर्न सक्नुहुन्छ।
   *[taught] तपाईं यो काम यति राम्ररी जान्नुहुन्छ कि अरूलाई पनि सिकाउनुभयो।
}
reason-market-room = { $openings ->
    [1] वर्षमा थप एक जना महिलालाई ठाउँ हुन सक्छ।
   *[other] वर्षमा थप { $openings } जना महिलालाई ठाउँ हुन सक्छ।
} { $trainees ->
    [0] { $place }मा यसको तालिम खासै कसैले लिँदैन।
    [1] { $place }मा वर्षमा एक जना महिलाले यसको तालिम लिन्छिन्।
   *[other] { $place }मा वर्षमा करिब { $trainees } जना महिलाले यसको तालिम लिन्छन्।
}
reason-market-earnings = यहाँ मान्छेले महिनामा करिब { $earnings } कमाउँछन्। कानुनी न्यूनतम ज्याला महिनाको { $floor } हो।
reason-market-steady = { $months ->
    [12] वर्षका बाह्रै महिना काम हुन्छ।
   *[other] वर्षमा करिब { $months } महिना काम हुन्छ।
}
reason-access-home = यो काम तपाईं घरमै बसेर गर्न सक्नुहुन्छ।
reason-access-course = तपाईंको समयसँग मिल्ने कोर्स छ।
reason-access-documents = यो काममा चाहिने कागजपत्र तपाईंसँग छन्।
reason-safety-calm = हामीलाई थाहा भएसम्म यो काममा धेरैजसो हुने कुनै जोखिम छैन।

## What to watch out for

caution-interest-not_assessed = तपाईंलाई के मन पर्छ, हामीलाई अझै थाहा छैन। रुचिका प्रश्न माग्नुहोस्।
caution-interest-no_pattern = तपाईंको रुचि अझै एकातिर देखिएको छैन। पहिले केही साना काम गरेर हेर्नुहोस्।
caution-interest-mismatch = { $liking_code ->
    [less] यो काममा यो कुरा धेरै छ: { $type }। तपाईंलाई त्यो कम मन पर्छ। पहिले एउटा सानो काम गरेर हेर्नुहोस्।
   *[more] तपाईंलाई यो मन पर्छ: { $type }। यो काममा त्यो कम छ। पहिले एउटा सानो काम गरेर हेर्नुहोस्।
}
caution-tryout-too_few = { $rated ->
    [0] तपाईंले यसका साना काम अझै गरेर हेर्नुभएको छैन। केही गरेर हेर्न पाऊँ भन्नुहोस्।
    [1] तपाईंले एउटा मात्र सानो काम गरेर हेर्नुभयो। अरू केही गरेर हेर्न पाऊँ भन्नुहोस्।
   *[other] तपाईंले { $rated } वटा मात्र साना काम गरेर हेर्नुभयो। अरू केही गरेर हेर्न पाऊँ भन्नुहोस्।
}
caution-tryout-disliked = { $rated ->
    [1] तपाईंले एउटा सानो काम गरेर हेर्नुभयो। मन परेन। अरू पनि हेर्न पाऊँ भन्नुहोस्।
   *[other] तपाईंले { $rated } वटा साना काम गरेर हेर्नुभयो। तीमध्ये { $disliked } वटा मन परेन। अरू पनि हेर्न पाऊँ भन्नुहोस्।
}
caution-aptitude-not_measured = तपाईं के राम्ररी गर्नुहुन्छ, हामीलाई अझै थाहा छैन। छोटो जाँच माग्नुहोस्।
caution-aptitude-bridge_first = पहिले यसको अभ्यास गर्नुहोस्: { $aptitude }। यसमा कसले सघाउन सक्छ, सोध्नुहोस्।
caution-aptitude-shortfall = तपाईंलाई यसमा अझ अभ्यास चाहिन सक्छ: { $aptitude }। सिकाउने मान्छेसँग समय माग्नुहोस्।
caution-market-estimate_only = यहाँका काम दिने मान्छेलाई अझै कसैले सोधेको छैन। आँकडा सन् { NUMBER($year, useGrouping: "false") } का हुन्।
caution-market-thin_data = { $employers ->
    [1] काम दिने थोरै मान्छेलाई सोधिएको छ, वा धेरै पहिले सोधिएको हो। त्यो आज एक जनालाई सोधेजत्तिकै हो। यताउता सोधखोज गर्नुहोस्।
   *[other] काम दिने थोरै मान्छेलाई सोधिएको छ, वा धेरै पहिले सोधिएको हो। त्यो आज { $employers } जनालाई सोधेजत्तिकै हो। यताउता सोधखोज गर्नुहोस्।
}
caution-market-unverified = यहाँको यो कामबारे हामीलाई अझै केही थाहा छैन। यो काम गर्ने मान्छेलाई सोध्नुहोस्।
caution-market-demonstration = यो आँकडा काल्पनिक हो, स्वाधीन कसरी चल्छ देखाउन राखिएको। यसको भरमा योजना नबनाउनुहोस्।
caution-market-crowded = { $trainees ->
    [1] { $place }मा वर्षमा एक जना महिलाले यसको तालिम लिन्छिन्।
   *[other] { $place }मा वर्षमा करिब { $trainees } जना महिलाले यसको तालिम लिन्छन्।
} { $openings ->
    [0] काम भने खासै छैन। कसले काममा राख्छ, सोध्नुहोस्।
    [1] करिब एक जनालाई काम छ। कसले काममा राख्छ, सोध्नुहोस्।
   *[other] करिब { $openings } जनालाई काम छ। कसले काममा राख्छ, सोध्नुहोस्।
}
caution-market-earnings_unknown = यहाँ मान्छेले कति कमाउँछन्, हामीलाई थाहा छैन। यो काम गर्ने दुई जनालाई सोध्नुहोस्।
caution-market-no_floor = यहाँ कुनै न्यूनतम ज्याला भएको हामीलाई थाहा छैन। ठिक ज्याला कति हो, सोध्नुहोस्।
caution-market-below_floor = यहाँ मान्छेले महिनामा करिब { $earnings } कमाउँछन्। कानुनी न्यूनतम ज्याला महिनाको { $floor } हो। त्यति माग्नुहोस्।
caution-market-irregular_pay = यो काममा पैसा धेरैजसो ढिलो आउँछ। कुन दिन पैसा पाइन्छ, सोध्नुहोस्।
caution-access-elsewhere = काम { $place }मा छ। त्यहाँ कहाँ बस्न सकिन्छ, सोध्नुहोस्।
caution-access-travel = { $transport_code ->
    [none] तपाईंले भन्नुभएको: { $transport }। कोही सँगै जान सक्छ कि, सोध्नुहोस्।
    [group] तपाईं { $transport } आउजाउ गर्नुहुन्छ। त्यही बाटो को जान्छ, सोध्नुहोस्।
    [own] तपाईं { $transport } आउजाउ गर्नुहुन्छ। बाटो जुनसुकै बेला सुरक्षित छ कि, सोध्नुहोस्।
   *[unknown] तपाईं कसरी आउजाउ गर्न सक्नुहुन्छ, हामीलाई थाहा छैन। सुरक्षित उपाय सोध्नुहोस्।
}
caution-access-childcare = तपाईंको बच्चा हेर्ने कोही चाहिन्छ। नजिकै के व्यवस्था छ, सोध्नुहोस्।
caution-access-documents_lacking = तपाईंलाई अझै यी कागजपत्र चाहिन्छन्: { $documents }। यी जुटाउन मद्दत माग्नुहोस्।
caution-access-documents_unknown = यो काममा कागजपत्र चाहिन्छन्। तपाईंसँग कुन-कुन छन्, हेर्नुहोस्।
caution-access-capital = आफ्नै काम सुरु गर्न करिब { $cost } लाग्छ। ऋण लिनुअघि अनुदानबारे सोध्नुहोस्।
caution-course-none_known = यसको कुनै कोर्स हामीलाई अझै थाहा छैन। मान्छेले यो कहाँ सिक्छन्, सोध्नुहोस्।
caution-course-none_admits = सूचीको कुनै कोर्स अहिले तपाईं र तपाईंको समयसँग मिल्दैन। नयाँ मिति सोध्नुहोस्।
caution-course-dates_unknown = कोर्स कहिले सुरु हुन्छ, हामीलाई थाहा छैन। पहिले सेन्टरमा फोन गर्नुहोस्।
caution-entry-licence = कानुनले यो कागज माग्छ: { $licence }। कसरी पाइन्छ, सोध्नुहोस्।
caution-entry-ask_class = यो काममा कम्तीमा { class } चाहिन्छ। तपाईंले कुन कक्षा पूरा गर्नुभयो, हेर्नुहोस्।
caution-age-ask = यो कामका लागि कम्तीमा { $age } वर्ष पुगेको हुनुपर्छ। आफ्नो उमेर हामीलाई भन्नुहोस्।
caution-age-training_only = तपाईं १८ वर्ष पुग्नुभएको छैन। अहिले तालिम लिन र पछि काम गर्न सक्नुहुन्छ।
caution-work-ask = यो काममा यस्तो गर्नुपर्छ: { $demand }। सक्नुहुन्छ कि सक्नुहुन्न, हामीलाई भन्नुहोस्।
caution-work-lift = बेलाबेला { $lift } किलोसम्म उठाउनुपर्छ। कसले सघाउँछ, सोध्नुहोस्।
caution-safety-risk = { $mark_code ->
    [risk_irregular_pay] यो काममा धेरैजसो यस्तो हुन्छ: { $mark }। कुन दिन पैसा पाइन्छ, सोध्नुहोस्।
   *[other] यो काममा धेरैजसो यस्तो हुन्छ: { $mark }। मान्छे कसरी सुरक्षित रहन्छन्, सोध्नुहोस्।
}
caution-safety-ask = यो काममा यस्तो हुन सक्छ: { $mark }। हुन्छ भन्नुअघि सोध्नुहोस्।
caution-safety-unknown = यसमा के-के जोखिम छन्, हामीलाई अझै सबै थाहा छैन। यो काम गर्ने मान्छेलाई सोध्नुहोस्।
caution-weak_link = { $criterion_code ->
    [interest] यो काम तपाईंलाई मन नपर्न सक्छ। पहिले एउटा सानो काम गरेर हेर्नुहोस्।
    [aptitude] यो काम सुरुमा तपाईंलाई गाह्रो हुन सक्छ। समय माग्नुहोस्।
    [market] यहाँ काम वा कमाइ पाउन गाह्रो हुन सक्छ। पहिले यताउता सोधखोज गर्नुहोस्।
    [access] यो काममा लाग्न गाह्रो हुन सक्छ। मद्दत माग्नुहोस्।
   *[safety] यो काम तपाईंका लागि चाहिने जति सुरक्षित नहुन सक्छ। रोज्नुअघि सोध्नुहोस्।
}
caution-ask_around = यो काममा एक दिन कस्तो हुन्छ, दुई जनालाई सोध्नुहोस्।

## What to know of a course

note-course-dates_unknown = यो कहिले सुरु हुन्छ, हामीलाई थाहा छैन। पहिले सेन्टरमा फोन गर्नुहोस्।
note-course-weeks_unknown = यो कति लामो हुन्छ, हामीलाई थाहा छैन। सेन्टरमा सोध्नुहोस्।
note-course-does_not_admit = यसले अहिले तपाईंलाई नलिन सक्छ। यसमा के चाहिन्छ, सेन्टरमा सोध्नुहोस्।
note-course-ends_too_late = तपाईं जानुभएपछि मात्र यो सकिन सक्छ। अझै बसिरहन मिल्छ कि, सोध्नुहोस्।
note-course-old_listing = यो { $as_of } मा सूचीमा राखिएको हो। जानुअघि फोन गर्नुहोस्।
note-course-hostel = एकै दिनमा जाने-आउने गर्न यो टाढा छ। यसकै होस्टलमा बस्नुपर्छ।
note-course-clash = यो कोर्स तपाईंलाई फुर्सद नभएको दिन हुन्छ। अरू दिन मिल्छ कि, सोध्नुहोस्।
note-course-documents = भर्ना हुन अझै यी चाहिन्छन्: { $documents }। यी जुटाउन मद्दत माग्नुहोस्।
note-course-demonstration = यो कोर्स काल्पनिक हो, स्वाधीन कसरी चल्छ देखाउन राखिएको। यसमा भर्ना हुन मिल्दैन।

## What is said of the whole list

message-no_strong_option = अझै कुनै काम अरूभन्दा अगाडि देखिएको छैन। हामीलाई अझ धेरै भन्नुहोस्, वा केही साना काम गरेर हेर्नुहोस्।
stress-geometric = एउटा कमजोर कुरालाई बढी महत्त्व दिए पहिलो हुन्थ्यो: { $trade }।
stress-equal_weights = पाँचै कुरालाई उत्तिकै महत्त्व दिए पहिलो हुन्थ्यो: { $trade }।
stress-default_weights = हामीले सधैँ दिने महत्त्व दिए पहिलो हुन्थ्यो: { $trade }।

## Why a trade is not offered

gate-refused = तपाईंले गर्दिनँ भन्नुभयो
gate-refused-plain = तपाईंले यो गर्दिनँ भन्नुभयो। किन भनेर कसैले सोध्दैन।
gate-age = उमेर
gate-age-has = यो कामका लागि कम्तीमा { $needs } वर्ष पुगेको हुनुपर्छ। तपाईं { $has } वर्षको हुनुहुन्छ।
gate-entry = स्कुल वा कोर्स
gate-entry-plain = तपाईं पुग्न सक्ने कुनै कोर्सले अहिले तपाईंलाई लिँदैन।
gate-entry-has = यसमा कम्तीमा { $needs } चाहिन्छ। तपाईंले भन्नुभएको: { $has }।
gate-coercion = काम गर्ने सुरक्षित तरिका
gate-coercion-plain = तपाईंले यसबाट टाढै रहन्छु भन्नुभयो।
gate-coercion-needs = यो काममा धेरैजसो यस्तो हुन्छ: { $needs }। त्यसले तपाईंलाई जोखिममा पार्न सक्छ।
gate-ruled_out = काम गर्ने तरिका
gate-ruled_out-needs = यो काममा धेरैजसो यस्तो हुन्छ: { $needs }। तपाईंले त्यो गर्दिनँ भन्नुभयो।
gate-time = समय
gate-time-plain = सूचीको कुनै कोर्स तपाईं जानुअघि सकिँदैन।
gate-time-has = सूचीको कुनै कोर्स तपाईं जानुअघि सकिँदैन। सबैभन्दा छोटोलाई सुरु भएपछि { $needs } हप्ता लाग्छ। तपाईंसँग { $has } हप्ता बाँकी छ।
gate-work_limit = कामले शरीरबाट के माग्छ
gate-work_limit-needs = यो काममा यस्तो गर्नुपर्छ: { $needs }। तपाईंले आफूलाई त्यो गाह्रो हुन्छ भन्नुभयो।
gate-no_market = यहाँको जागिर
gate-no_market-plain = हामीले यहाँका काम दिने मान्छेलाई सोध्यौँ। अहिले कसैले काममा राख्दैन, आफैँ सुरु गर्ने ठाउँ पनि छैन।
gate-below_minimum_wage = यहाँको कमाइ
gate-below_minimum_wage-has = यहाँ यसमा महिनाको करिब { $has } पाइन्छ। कानुनअनुसार महिनाको { $needs } दिनुपर्छ।

## What would open it

opens-age = तपाईंको उमेर पुगेपछि यो खुल्न सक्छ।
opens-bridge_class = ब्रिज कक्षा पढे यो खुल्न सक्छ। त्यो कहाँ छ, सोध्नुहोस्।
opens-another_course = अर्को कोर्स भए यो खुल्न सक्छ। कुन-कुन कोर्सको योजना छ, सोध्नुहोस्।
opens-verified_mitigation = दुई जनाले जाँचे र तपाईं राजी भए यो खुल्न सक्छ।
opens-says_otherwise = तपाईंले भन्नुभयो भने मात्र यो खुल्छ।
opens-another_arrangement = समय अर्कै तरिकाले मिलाए यो खुल्न सक्छ।
opens-accommodation = काम गर्ने तरिका फेरिए यो खुल्न सक्छ।
opens-new_evidence = यहाँको जागिरको नयाँ खबर आए यो खुल्न सक्छ।
opens-lawful_offer = कानुनी न्यूनतम ज्यालाको अफर आए यो खुल्न सक्छ।

## How sure it is

certainty-very_likely = अगाडि हुने सम्भावना एकदम धेरै
certainty-likely = अगाडि हुने सम्भावना धेरै
certainty-leans = अलिकति अगाडि
certainty-too_close = कुन अगाडि, भन्न सकिँदैन
grade-measured = यहाँका काम दिने धेरै मान्छेलाई सोधिएको
grade-mixed = यहाँका काम दिने केही मान्छेलाई सोधिएको
grade-estimate = सार्वजनिक आँकडाबाट निकालिएको
grade-unverified = अझै थाहा छैन

## Criteria

criterion-interest = मन पर्ने कुरा
criterion-aptitude = राम्ररी गर्ने कुरा
criterion-market = यहाँको काम र कमाइ
criterion-access = सुरु गर्न कति सजिलो
criterion-safety = कति सुरक्षित

## What is not known yet

unknown-interests = तपाईंलाई के गर्न मन पर्छ? रुचिका प्रश्न माग्नुहोस्।
unknown-aptitude = तपाईंको यो सीप कति राम्रो छ: { $aptitude }? छोटो जाँचले देखाउन सक्छ।
unknown-age_years = तपाईंको उमेर कति भयो?
unknown-highest_class = तपाईंले कुन कक्षा पूरा गर्नुभयो?
unknown-weeks_until_exit = तपाईं अझै कति हप्ता तालिम लिन सक्नुहुन्छ?
unknown-safe_transport = तपाईं सुरक्षित तरिकाले कसरी आउजाउ गर्न सक्नुहुन्छ?
unknown-childcare_needed = तपाईंलाई बच्चा हेर्ने कोही चाहिन्छ?
unknown-childcare_there = तपाईंको बच्चा हेर्ने कोही छ?
unknown-stand_all_day = तपाईं दिनभर उभिन सक्नुहुन्छ?
unknown-fine_vision = तपाईं एकदम साना चीज राम्ररी देख्न सक्नुहुन्छ?
unknown-colour_vision = तपाईं सबै रङ छुट्याउन सक्नुहुन्छ?
unknown-heat = तपाईं गर्मीमा काम गर्न सक्नुहुन्छ?
unknown-dust_or_fumes = तपाईं धुलो वा धुवाँमा काम गर्न सक्नुहुन्छ?
unknown-heights = तपाईं लिस्नोजस्तो अग्लो ठाउँमा काम गर्न सक्नुहुन्छ?
unknown-screen = तपाईं लामो समय स्क्रिन हेरेर काम गर्न सक्नुहुन्छ?
unknown-lift_kg = तपाईं कति किलो उठाउन सक्नुहुन्छ?
unknown-documents = तपाईंसँग कुन-कुन कागजपत्र छन्?
unknown-capital = सुरु गर्न तपाईं कति पैसा लगाउन सक्नुहुन्छ?

## Changes that would lift a trade

change-get_document = यो कागज भए यो काम { $rank } नम्बरमा आउँछ: { $document }।
change-find_childcare = बच्चा हेर्ने कोही भए यो काम { $rank } नम्बरमा आउँछ।
change-find_transport = { $transport } आउजाउ गर्न सके यो काम { $rank } नम्बरमा आउँछ।
change-continue_after = कोर्स अझै पछिसम्म चल्न सके यो काम { $rank } नम्बरमा आउँछ।
change-complete_class = { $class } पूरा भए यो काम { $rank } नम्बरमा आउँछ।
change-find_capital = सुरु गर्न { $money } भए यो काम { $rank } नम्बरमा आउँछ।
change-move = { $place }मा बस्नुभयो भने यो काम { $rank } नम्बरमा आउँछ।
change-try_tasks = यसका साना काम गरेर हेर्नुहोस्। मन परे यो { $rank } नम्बरमा आउँछ।
change-try_sample = कामको नमुना गरेर हेर्नुहोस्। राम्रो भए यो { $rank } नम्बरमा आउँछ।

## Two trades side by side

contrast-ahead = { $criterion }: “{ $trade }” { $points } अङ्कले अगाडि छ।
contrast-same = { $criterion }: दुवै करिब उत्तिकै छन्।
