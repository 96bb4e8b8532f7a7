# Glossary, the same words in every file of this language:
# trade, work: काम · task: सानो काम · work sample: कामको नमुना · course: कोर्स · training: तालिम
# centre: सेन्टर · place: ठाउँ · market: बजार · jobs, openings: जागिर · employer: काम दिने मान्छे
# earnings, pay: कमाइ · legal minimum wage: कानुनी न्यूनतम ज्याला · advance: पेस्की · recruiter: एजेन्ट
# caution: ध्यान दिनुपर्ने कुरा · risk: जोखिम · safe: सुरक्षित · papers: कागजपत्र · plan: योजना
# participant: सहभागी, on pages उहाँ · estimate: अन्दाज · figures: आँकडा · made-up example: काल्पनिक
# fit: मिल्नु, मेल · skill: सीप · interests: रुचि · travel: आउजाउ · not offered: नसुझाइएको
# score, points: अङ्क · rank: नम्बर · tier: समूह · try: गरेर हेर्नु · said no: गर्दिनँ भन्नुभयो

# Pages. Every id begins with `page-`. "She" is the participant; the counselor reads with her.
# At most 12 words in a sentence, short words, the same word for the same thing on every page.

## The frame

page-name = स्वाधीन
page-language = नेपाली
page-languages = भाषा
page-nav = पानाहरू
page-nav_plan = योजना
page-nav_trades = कामहरू
page-skip_to_content = मुख्य भागमा जानुहोस्
page-hide = लुकाउनुहोस्
page-hide_hint = यो पाना लुकाउनुहोस्। Escape दुई पटक थिच्दा पनि लुक्छ।
page-foot_unreviewed = यी शब्द यो भाषा बोल्ने मान्छेले जाँच्न बाँकी छ।
page-foot_private = तपाईंले यहाँ लेखेको केही पनि राखिँदैन। यो विन्डो बन्द गरेपछि सबै मेटिन्छ।
page-foot_onet = रुचिको विवरण अमेरिकी श्रम विभागको O*NET मा आधारित छ। CC BY 4.0 अनुसार चलाइएको हो। यो प्रयोग त्यो विभागले स्वीकार गरेको वा जाँचेको छैन।

## The form

page-plan = योजना
page-plan-heading = उहाँसँग कुन काम मिल्छ?
page-plan-lead = जति थाहा छ, भर्नुहोस्। बाँकी छोड्नुहोस्। सुरु गर्न एउटै जवाफले पुग्छ।
page-show = सूची देखाउनुहोस्
page-show_plan = उहाँसँग मिल्ने काम देखाउनुहोस्
page-start_again = सबै मेटाउनुहोस्
page-step_skip = छोड्नुहोस्, थाहा छैन
page-step_empty = अहिलेसम्म केही छैन
page-step_answered = { $fields } मध्ये { $answered } भरियो
page-step-place = ठाउँ
page-step-place-lead = उहाँ कहाँ बस्ने र काम गर्ने हो?
page-step-likes = उहाँलाई मन पर्ने कुरा
page-step-likes-lead = यो छिटो दिने जवाफ हो, जाँच होइन। छ वटामध्ये पाँच वटाको जवाफ दिनैपर्छ।
page-step-skills = उहाँले राम्ररी गर्ने कुरा
page-step-skills-lead = यो छिटो लगाउने अन्दाज हो, जाँच होइन। साँच्चै जाँच गरे अझ पक्का हुन्छ।
page-step-can = उहाँले गर्न सक्ने र गर्न मान्ने कुरा
page-step-can-lead = समय, आउजाउ, र शरीरले के गर्न सक्छ।
page-step-limits = कागजपत्र र सीमा
page-step-limits-lead = उहाँसँग के छ, र उहाँले के गर्दिनँ भन्नुहुन्छ।

## Labels

page-field-place = उहाँ बस्ने र काम गर्ने ठाउँ
page-field-train_in = उहाँले तालिम लिन सक्ने ठाउँ
page-field-train_in-hint = खाली छोडे: त्यही ठाउँ।
page-field-will_move_to = उहाँ सर्न पनि मान्ने ठाउँ
page-like-R = हात वा औजारले, जनावर वा बिरुवासँग काम गर्ने
page-like-I = चीज कसरी चल्छ, पत्ता लगाउने
page-like-A = सामान बनाउने र डिजाइन गर्ने
page-like-S = सघाउने, सिकाउने र हेरचाह गर्ने
page-like-E = सामान बेच्ने र अगुवाइ गर्ने
page-like-C = सामान र सूची मिलाएर राख्ने
page-skill-manual = नकाम्ने र सिपालु हात
page-skill-finger = औँलाले मसिनो काम गर्ने
page-skill-motor = आँखा र हात सँगै चलाउने
page-skill-stamina = दिनभर बलियो रहने
page-skill-verbal = मान्छेले भनेको कुरा बुझ्ने
page-skill-reading = पढ्ने र लेख्ने
page-skill-spatial = मनमै आकार देख्ने
page-skill-form = साना फरक देख्ने
page-field-hours_per_week = उहाँ हप्तामा कति घण्टा तालिम लिन सक्नुहुन्छ?
page-field-weeks_until_exit = उहाँ अझै कति हप्ता तालिम लिन सक्नुहुन्छ?
page-field-can_continue_after = त्यसपछि पनि कोर्स चल्न सक्छ?
page-field-safe_transport = उहाँ सुरक्षित तरिकाले कसरी आउजाउ गर्न सक्नुहुन्छ?
page-field-hostel = उहाँ होस्टलमा बस्न मान्नुहुन्छ?
page-field-childcare_needed = उहाँलाई बच्चा हेर्ने कोही चाहिन्छ?
page-field-childcare_there = बच्चा हेर्ने कोही छ?
page-field-night_work = उहाँ राति काम गर्न मान्नुहुन्छ?
page-field-stand_all_day = उहाँ दिनभर उभिन सक्नुहुन्छ?
page-field-heat = उहाँ गर्मीमा काम गर्न सक्नुहुन्छ?
page-field-dust_or_fumes = उहाँ धुलो वा धुवाँमा काम गर्न सक्नुहुन्छ?
page-field-heights = उहाँ अग्लो ठाउँमा काम गर्न सक्नुहुन्छ?
page-field-screen = उहाँ लामो समय स्क्रिन हेर्न सक्नुहुन्छ?
page-field-fine_vision = उहाँ एकदम साना चीज देख्न सक्नुहुन्छ?
page-field-colour_vision = उहाँ सबै रङ छुट्याउन सक्नुहुन्छ?
page-field-lift_kg = उहाँ कति किलो उठाउन सक्नुहुन्छ?
page-field-age_years = उहाँको उमेर, वर्षमा
page-field-highest_class = उहाँले पूरा गर्नुभएको सबैभन्दा माथिल्लो कक्षा
page-field-documents = उहाँसँग भएका कागजपत्र
page-field-documents-hint = थाहा छैन भने कुनैमा चिनो नलगाउनुहोस्।
page-field-withholds = उहाँले देखाउन नचाहने कुरा
page-field-capital = उहाँले सुरु गर्न लगाउन सक्ने पैसा
page-field-capital-hint = उहाँकै ठाउँको पैसामा, जस्तै ५,०००।
page-field-no_live_in = काम गर्ने ठाउँमै बस्नुपर्ने काम: नगर्ने?
page-field-no_lone_worksite = काम दिने मान्छेसँग एक्लै हुने काम: नगर्ने?
page-field-no_client_homes = ग्राहकको घरमा गर्ने काम: नगर्ने?
page-field-no_recruiter_or_advance = काममा लगाउने एजेन्ट र ज्यालाको पेस्की: नचाहने?
page-field-avoid_places = टाढै रहने ठाउँ
page-field-refuses = उहाँले गर्न नचाहने कामका किसिम
page-field-refuses-hint = किन भनेर कसैले सोध्दैन।
page-field-refuses_named = उहाँले गर्न नचाहने अरू काम
page-field-refuses_named-hint = कामका नाम जुनसुकै भाषामा, बीच-बीचमा कमा (,) राखेर।

## Short names of fields, in the list of faults

page-short-place = ठाउँ
page-short-train_in = तालिम लिन सक्ने ठाउँ
page-short-will_move_to = सर्न मान्ने ठाउँ
page-short-like_R = हात, औजार, जनावर वा बिरुवा
page-short-like_I = पत्ता लगाउने
page-short-like_A = बनाउने र डिजाइन गर्ने
page-short-like_S = सघाउने र सिकाउने
page-short-like_E = बेच्ने र अगुवाइ गर्ने
page-short-like_C = मिलाएर राख्ने
page-short-skill_manual = हात
page-short-skill_finger = औँला
page-short-skill_motor = आँखा र हात
page-short-skill_stamina = बल
page-short-skill_verbal = बुझ्ने
page-short-skill_reading = पढ्ने
page-short-skill_spatial = आकार
page-short-skill_form = साना फरक
page-short-hours_per_week = हप्तामा घण्टा
page-short-weeks_until_exit = हप्ता
page-short-can_continue_after = त्यसपछि पनि चल्ने
page-short-safe_transport = आउजाउ
page-short-hostel = होस्टल
page-short-childcare_needed = बच्चाको हेरचाह चाहिने
page-short-childcare_there = बच्चाको हेरचाह
page-short-night_work = रातको काम
page-short-stand_all_day = उभिने
page-short-heat = गर्मी
page-short-dust_or_fumes = धुलो वा धुवाँ
page-short-heights = अग्लो ठाउँ
page-short-screen = स्क्रिन
page-short-fine_vision = साना चीज
page-short-colour_vision = रङ
page-short-lift_kg = उठाउने
page-short-age_years = उमेर
page-short-highest_class = कक्षा
page-short-documents = कागजपत्र
page-short-withholds = नदेखाउने कुरा
page-short-capital = पैसा
page-short-no_live_in = काम गर्ने ठाउँमै बस्ने
page-short-no_lone_worksite = काममा एक्लै
page-short-no_client_homes = ग्राहकको घर
page-short-no_recruiter_or_advance = एजेन्ट र पेस्की
page-short-avoid_places = टाढै रहने ठाउँ
page-short-refuses = कामका किसिम
page-short-refuses_named = अरू काम

## Answers

page-answer-yes = हो
page-answer-no = होइन
page-answer-unknown = थाहा छैन
page-choose_place = ठाउँ रोज्नुहोस्
page-answer-none = यीमध्ये कुनै छैन
page-liking-0 = पटक्कै मन पर्दैन
page-liking-1 = खासै मन पर्दैन
page-liking-2 = ठिकठिकै
page-liking-3 = मन पर्छ
page-liking-4 = एकदम मन पर्छ
page-level-weak = उहाँलाई गाह्रो
page-level-average = ठिकै
page-level-strong = राम्रो
page-safe_transport-none = सुरक्षित उपाय छैन
page-safe_transport-group = अरूसँग मिलेर
page-safe_transport-own = आफैँ
page-hostel-none = मान्नुहुन्न
page-hostel-women_only = महिलाका लागि मात्र भए
page-hostel-any = जुनसुकै होस्टल
page-class = { $class ->
    [0] अझै कुनै कक्षा पूरा नभएको
    [13] डिप्लोमा वा आईटीआई सर्टिफिकेट
    [15] डिग्री
   *[other] कक्षा { $class }
}
page-class-group = कक्षा
page-region-in-wb = पश्चिम बङ्गाल
page-region-bd-barishal = बङ्गलादेश: बरिसाल
page-region-bd-chattogram = बङ्गलादेश: चटगाउँ
page-region-bd-dhaka = बङ्गलादेश: ढाका
page-region-bd-khulna = बङ्गलादेश: खुलना
page-region-bd-mymensingh = बङ्गलादेश: मयमनसिंह
page-region-bd-rajshahi = बङ्गलादेश: राजशाही
page-region-bd-rangpur = बङ्गलादेश: रङ्गपुर
page-region-bd-sylhet = बङ्गलादेश: सिलहट
page-region-np-bagmati = नेपाल: बागमती
page-region-np-gandaki = नेपाल: गण्डकी
page-region-np-karnali = नेपाल: कर्णाली
page-region-np-koshi = नेपाल: कोशी
page-region-np-lumbini = नेपाल: लुम्बिनी
page-region-np-madhesh = नेपाल: मधेश
page-region-np-sudurpashchim = नेपाल: सुदूरपश्चिम

## Faults

page-faults = यी जवाफ हेरिदिनुहोस्
page-fault-place = पहिले ठाउँ रोज्नुहोस्। सूची त्यसैमा भर पर्छ।
page-fault-choice = देखाइएका जवाफमध्ये एउटा रोज्नुहोस्।
page-fault-number = { $least } देखि { $greatest } सम्मको सङ्ख्या लेख्नुहोस्।
page-fault-whole = { $least } देखि { $greatest } सम्मको पूरा सङ्ख्या लेख्नुहोस्।
page-fault-avoids_own_place = यो उहाँकै ठाउँ पनि हो। दुईमध्ये एउटा फेर्नुहोस्।
page-fault-none_and_some = “कुनै छैन” र केही कागजपत्र दुवैमा चिनो लाग्यो। दुईमध्ये एउटा राख्नुहोस्।
page-fault-trade = “{ $name }” भन्ने काम हामीलाई थाहा छैन। कामको सूचीमा हेर्नुहोस्।
page-fault-trade_near = “{ $name }” भन्ने काम हामीलाई थाहा छैन। यो भन्न खोज्नुभएको हो: { $near }?
page-fault-unknown_field = यो फारमले नसोधेको कुरा आयो। फेरि सुरु गर्नुहोस्।
page-fault-other = यो जवाफ चलाउन मिल्दैन: { $pointer }। फेरि सुरु गर्नुहोस्।
page-status_fresh = सूची नयाँ छ।
page-status_faults = केही जवाफ हेर्नुपर्छ। सूची पहिलेकै हो।
page-status_offline = कनेक्सन छैन। तपाईंले लेखेको यहीँ छ। एकछिनपछि फेरि गर्नुहोस्।

## Examples

page-examples = काल्पनिक मान्छे लिएर हेर्नुहोस्
page-examples_note = यहाँका कोही पनि साँचो मान्छे होइनन्।
page-fictional = काल्पनिक
page-example-bankura-interests-only = बाँकुडामा: रुचि मात्र थाहा छ
page-example-cooch-behar-night-work-refused = कुचबिहारमा: कक्षा १२, राति काम गर्दिनँ भन्ने
page-example-darjeeling-likes-people = दार्जिलिङमा: पाहुना मन पर्ने, सर्न मान्ने
page-example-howrah-likes-machines = हावडामा: मेसिन मन पर्ने, बलिया हात
page-example-jashore-trains-in-kolkata = जसोरमा: कोलकातामा तालिम, सिपालु औँला
page-example-kolkata-likes-order = कोलकातामा: मिलाएर राख्न र स्क्रिन मन पर्ने
page-example-malda-aptitudes-only = माल्दामा: जाँचको नतिजा मात्र थाहा छ
page-example-murshidabad-sixteen-at-school = मुर्शिदाबादमा: १६ वर्ष, स्कुल पढ्दै
page-example-nadia-likes-making = नदियामा: सामान बनाउन मन पर्ने, बाख्राको काम जान्ने
page-example-north-24-parganas-own-stall = उत्तर २४ परगनामा: आफ्नै पसल चाहने
page-example-paschim-bardhaman-diploma-would-move = पश्चिम वर्धमानमा: डिप्लोमा, सर्न मान्ने
page-example-purulia-own-farm-animals = पुरुलियामा: बाख्राको काम जान्ने, पढाइ छैन, एउटा बच्चा
page-example-sindhupalchok-trains-in-siliguri = सिन्धुपाल्चोकमा: सिलिगुडीनजिक तालिम
page-example-south-24-parganas-likes-all-alike = दक्षिण २४ परगनामा: सबै उत्तिकै मन पर्ने

## The answer

page-empty = सूची यहाँ आउँछ
page-empty-text = फारममा ठाउँ रोज्नुहोस्। पहिलो सूची तुरुन्तै आउँछ।
page-empty-next = हरेक जवाफले सूची अझ पक्का बनाउँछ। वा काल्पनिक मान्छेको बटन थिच्नुहोस्।
page-waiting = सूची पर्खिरहेको छ
page-waiting-text = चिनो लागेका जवाफ हेर्नुहोस्। तपाईंले लेखेको सबै यहीँ छ।
page-result = { $place }मा उहाँसँग मिल्ने काम
page-result-date = { $date } को सूची। निर्णय उहाँकै हो; यो सूचीले सघाउने मात्र हो।
page-result-demonstration = केही आँकडा काल्पनिक हुन्। तिनको भरमा योजना नबनाउनुहोस्।
page-result-nothing = अहिले कुनै काम सुझाउन सकिएन। के भए केही खुल्छन्, तल हेर्नुहोस्।
page-tier-first = यी { $count } वटा करिब उत्तिकै मिल्छन्
page-tier-first_one = यो सबैभन्दा राम्ररी मिल्छ
page-tier-next = त्यसपछि, यी { $count } वटा करिब उत्तिकै मिल्छन्
page-tier-next_one = त्यसपछि यो आउँछ
page-tier-no_order = अघि-पछिको कुनै क्रम छैन।
page-of_100 = / १००
page-parts = कति मेल खान्छ
page-bar-of = / { $possible }
page-watch = ध्यान दिनुहोस्:
page-changes = के भए यो माथि आउँछ
page-sure-very_likely = उहाँका सबैभन्दा राम्रा तीनमा पर्ने सम्भावना एकदम धेरै।
page-sure-likely = उहाँका सबैभन्दा राम्रा तीनमा पर्ने सम्भावना धेरै।
page-sure-leans = सायद उहाँका सबैभन्दा राम्रा तीनमा पर्छ।
page-sure-too_close = कुन अगाडि, भन्न सकिँदैन।
page-sure-interval = मेल { $score } छ। यो { $low } देखि { $high } सम्म हुन सक्छ।
page-course = आउँदो कोर्स
page-course-dated = { $place }मा, { $date } देखि, { $weeks } हप्ता।
page-course-starts = { $place }मा, { $date } देखि।
page-course-weeks = { $place }मा, { $weeks } हप्ता।
page-course-place = { $place }मा।
page-course-more = अरू { $more } वटा कोर्स
page-course-tag-estimated = अन्दाज
page-course-tag-demonstration = काल्पनिक
page-source = { $source }, { $date }।
page-source-open = स्रोत

## The market line

page-market = { $place }मा काम र कमाइ
page-market-openings = महिलालाई खुला जागिर, वर्षमा
page-market-room = आफ्नै काम सुरु गर्न सक्ने, वर्षमा
page-market-trainees = तालिम लिँदै गरेका महिला, वर्षमा
page-market-under_one = १ भन्दा कम
page-market-bullet = कमाइ र कानुनी न्यूनतम ज्याला सँगसँगै
page-market-under_minimum = मान्छेले महिनामा करिब { $earnings } कमाउँछन्। कानुनी न्यूनतम ज्याला { $floor } हो। कमाइ त्योभन्दा कम छ।
page-market-over_minimum = मान्छेले महिनामा करिब { $earnings } कमाउँछन्। कानुनी न्यूनतम ज्याला { $floor } हो।
page-market-minimum = यहाँको कमाइ थाहा छैन। कानुनी न्यूनतम ज्याला महिनाको { $floor } हो।
page-market-earnings_only = मान्छेले महिनामा करिब { $earnings } कमाउँछन्। कुनै कानुनी न्यूनतम ज्याला थाहा छैन।
page-market-no_money = यहाँको कमाइ र कानुनी न्यूनतम ज्याला दुवै थाहा छैन।
page-tag-census = अन्दाज, सन् { $year } को जनगणना
page-tag-estimated = अन्दाज, सन् { $year } को आँकडा
page-tag-demonstration = काल्पनिक आँकडा

## Her choice

page-choose = उहाँको रोजाइ
page-choose-one = म यीमध्ये एउटा गरेर हेर्न चाहन्छु।
page-choose-none = यीमध्ये कुनै होइन। त्यसो भन्नुहोस्, हामी फेरि हेर्छौँ।
page-choose-later = मलाई पछि सोध्नुहोस्। पर्खँदा केही गुम्दैन।
page-print = यो योजना प्रिन्ट गर्नुहोस्

## What is not known, what is not offered

page-stress = अर्को तरिकाले हेर्दा
page-unknown = हामीलाई अझै थाहा नभएका कुरा
page-unknown-matters = सूची फेर्न सक्छ
page-unknown-more = अरू प्रश्न
page-closed = नसुझाइएका काम
page-closed-summary = { $count ->
    [1] एउटा काम सुझाइएको छैन। किन, हेर्नुहोस्।
   *[other] { $count } वटा काम सुझाइएका छैनन्। किन, र के भए खुल्छन्, हेर्नुहोस्।
}
page-pathway = त्यहाँ पुग्ने बाटो:
page-opens-said_no = उहाँले गर्दिनँ भन्नुभयो
page-opens-says_otherwise = काम गर्ने तरिका
page-opens-age = उहाँको उमेर पुगेपछि
page-opens-bridge_class = ब्रिज कक्षा पढे
page-opens-another_course = अर्को कोर्स भए
page-opens-verified_mitigation = सुरक्षित छ भनेर दुई जनाले जाँचेपछि
page-opens-another_arrangement = समय बढी भए वा अर्को योजना भए
page-opens-accommodation = काम गर्ने तरिका फेरिए
page-opens-new_evidence = यहाँको जागिरको नयाँ खबर आए
page-opens-lawful_offer = कानुनी न्यूनतम ज्यालाको अफर आए

## The trades

page-trades = कामहरू
page-trades-lead = हरेक काममा मान्छेले के गर्छन्, र त्यसमा के चाहिन्छ।
page-trades-search = जुनसुकै भाषामा काम खोज्नुहोस्
page-trades-find = खोज्नुहोस्
page-trades-count = { $count } वटा काम
page-trades-none = केही भेटिएन। छोटो शब्द लेख्नुहोस्, वा सबै काम हेर्नुहोस्।
page-trade-all = सबै काम
page-trade-tasks = काममा एक दिन
page-trade-asks = यसमा के चाहिन्छ
page-trade-class = पढाइ
page-trade-class_none = केही चाहिँदैन
page-trade-age = कम्तीमा चाहिने उमेर
page-trade-training = तालिम
page-trade-weeks = करिब { $weeks } हप्ता
page-trade-weeks_hours = करिब { $weeks } हप्ता, { $hours } घण्टा
page-trade-mode = कमाउने तरिका
page-trade-skill = ज्यालाको तह
page-trade-licence = लाइसेन्स
page-trade-documents = कागजपत्र
page-trade-start = आफ्नै काम सुरु गर्ने पैसा
page-trade-demands = शरीरले के गर्नुपर्छ
page-trade-lift = { $lift } किलोसम्म उठाउने
page-trade-risks = ध्यान दिनुपर्ने कुरा
page-trade-no_risks = हामीलाई थाहा भएसम्म यो काममा धेरैजसो हुने कुनै जोखिम छैन।
page-trade-risks_note = यी चिनो हाम्रै ठहरअनुसार लगाइएका हुन्। यो काम गर्ने मान्छेलाई सोध्नुहोस्।
page-risk-usual = धेरैजसो
page-risk-possible = कहिलेकाहीँ
page-risk-unknown = थाहा छैन
page-trade-courses = जिल्लाअनुसार कोर्स
page-trade-courses_note = सूची पुरानो हुन सक्छ। जानुअघि सेन्टरमा फोन गर्नुहोस्।
page-trade-no_courses = हामीलाई अझै कुनै कोर्स थाहा छैन। मान्छेले यो कहाँ सिक्छन्, सोध्नुहोस्।
page-trade-centre = सेन्टर
page-trade-course_weeks = हप्ता
page-trade-starts = सुरु
page-trade-unknown = थाहा छैन
page-trade-names = मान्छेले यसलाई के भन्छन्
page-trade-codes = कोड र स्रोत
page-trade-onet = O*NET-SOC
page-trade-nco = NCO २०१५
page-trade-isco = ISCO-08
page-trade-nic = NIC २००८
page-trade-qp = क्वालिफिकेसन प्याक
page-trade-nsqf = NSQF तह
page-trade-unreviewed = यी शब्द यो भाषा बोल्ने मान्छेले जाँच्न बाँकी छ।

## Errors

page-error-not_found = यो पाना यहाँ छैन
page-error-not_found-text = ठेगाना पुरानो हुन सक्छ। केही पनि गुमेको छैन।
page-error-unreadable = हामीले फारम पढ्न सकेनौँ
page-error-unreadable-text = केही पनि राखिएन। पछाडि जानुहोस्, वा फेरि सुरु गर्नुहोस्।
page-error-too_large = एउटा फारमका लागि त्यो धेरै भयो
page-error-too_large-text = केही पनि राखिएन। लेखेको छोटो पारेर फेरि पठाउनुहोस्।
page-error-start = योजनामा जानुहोस्
