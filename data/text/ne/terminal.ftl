# Glossary, the same words in every file of this language:
# trade, work: काम · task: सानो काम · work sample: कामको नमुना · course: कोर्स · training: तालिम
# centre: सेन्टर · place: ठाउँ · market: बजार · jobs, openings: जागिर · employer: काम दिने मान्छे
# earnings, pay: कमाइ · legal minimum wage: कानुनी न्यूनतम ज्याला · advance: पेस्की · recruiter: एजेन्ट
# caution: ध्यान दिनुपर्ने कुरा · risk: जोखिम · safe: सुरक्षित · papers: कागजपत्र · plan: योजना
# participant: सहभागी, on pages उहाँ · estimate: अन्दाज · figures: आँकडा · made-up example: काल्पनिक
# fit: मिल्नु, मेल · skill: सीप · interests: रुचि · travel: आउजाउ · not offered: नसुझाइएको
# score, points: अङ्क · rank: नम्बर · tier: समूह · try: गरेर हेर्नु · said no: गर्दिनँ भन्नुभयो

# What commands print on a terminal and as Markdown.

## A ranking

terminal-ranking = सहभागीसँग मिल्ने काम
terminal-ranking-for = सहभागीसँग मिल्ने काम: { $participant }
terminal-valued-on = { $place }, { $date } को
terminal-tag-demonstration = केही आँकडा काल्पनिक हुन्, स्वाधीन कसरी चल्छ देखाउन राखिएका। तिनको भरमा योजना नबनाउनुहोस्।
terminal-tag-estimate = बजारका आँकडा सार्वजनिक आँकडाबाट निकालिएको अन्दाज हुन्। काम दिने मान्छेलाई कसैले सोधेको छैन।
terminal-nothing-ranked = सबै नियम हेरिसक्दा कुनै काम बाँकी रहेन।
terminal-tier-first = यी { $trades } वटा सबैभन्दा राम्ररी मिल्छन्, करिब उत्तिकै
terminal-tier-first-one = यो सबैभन्दा राम्ररी मिल्छ
terminal-tier = त्यसपछि, करिब उत्तिकै मिल्ने (समूह { $tier })
terminal-tier-one = त्यसपछि (समूह { $tier })
terminal-interval = { $low } देखि { $high }
terminal-sure = पक्का नभएका कुरा १०० पटक फेर्दा { $share } पटक राम्रा तीनमा।
terminal-stands = सुझाइएका काममा नम्बर { $rank }, समूह { $tier }।
terminal-stands-out = अहिले सुझाइएको छैन
terminal-score-if-open = सबै खुला भए यसको अङ्क { $score } हुन्थ्यो।
terminal-parts = अङ्क कसरी जोडियो
terminal-all-ranked = सुझाइएका सबै काम
terminal-not-offered = नसुझाइएका काम
terminal-group = { $gate } ({ $count })
terminal-and-more = र अरू { $count }
terminal-unknowns = हामीलाई अझै थाहा नभएका कुरा
terminal-could-change = (राम्रा तीन फेर्न सक्छ)
terminal-sources = स्रोत
terminal-stress = अर्को तरिकाले महत्त्व दिँदा

terminal-column-criterion = कुरा
terminal-column-trade = काम
terminal-column-rank = नम्बर
terminal-column-tier = समूह
terminal-column-score = अङ्क
terminal-column-value = मान
terminal-column-weight = महत्त्व
terminal-column-contribution = पाएको अङ्क
terminal-column-against-average = औसतसँग
terminal-short-interest = रुचि
terminal-short-aptitude = सीप
terminal-short-market = काम
terminal-short-access = सुरु
terminal-short-safety = सुरक्षा

## The market of a trade

terminal-market-openings = वर्षमा { $number } जागिर
terminal-market-room = वर्षमा { $number } जनालाई आफ्नै काम गर्ने ठाउँ
terminal-market-trainees = वर्षमा तालिम लिने { $number } जना
terminal-market-earnings = महिनाको { $earnings } ({ $kind })
terminal-market-floor = कानुनी न्यूनतम ज्याला { $floor }
terminal-market-from = { $place }, { $date } { $source }। { $grade }।
terminal-market-nothing = { $place }: { $grade }।

## Courses

terminal-course-none = पुग्न सकिने ठाउँमा सूचीको कुनै कोर्स छैन।
terminal-course-at = कोर्स: { $centre }, { $place }
terminal-course-weeks = { $weeks } हप्ता
terminal-course-starts = { $date } देखि सुरु
terminal-course-fits = यो मिल्छ।
terminal-course-fits-not = यो अहिले मिल्दैन।
terminal-course-from = { $date } मा सूचीमा राखिएको { $source }।
terminal-course-more = सूचीमा अरू { $count } वटा।

## The service and the demonstration

terminal-serving = सेवा यस ठेगानामा चल्दै छ: { $address }
terminal-metrics = मापनका आँकडा यस ठेगानामा छन्: { $address }
terminal-stop = रोक्न Ctrl+C थिच्नुहोस्।
terminal-demo-folder = डेटाबेस यो फोल्डरमा राखिन्छ: { $folder }
terminal-demo-no-sign-in = अझै साइन-इन छैन: यो मेसिन चलाउने जोकोहीले पाना खोल्न सक्छ।

## Looking whether all is in order

terminal-doctor-ok = ठिक
terminal-doctor-not-ok = ठिक छैन
terminal-doctor-all-ok = सबै ठिक छ।
terminal-doctor-some-not-ok = सबै ठिक छैन।
terminal-doctor-settings = सेटिङ
terminal-doctor-day = आज
terminal-doctor-time-zone = समय क्षेत्र
terminal-doctor-data = डेटा
terminal-doctor-catalogue = क्याटलग
terminal-doctor-market = बजार
terminal-doctor-policy = नियम
terminal-doctor-rows = पङ्क्ति
terminal-doctor-processor = प्रोसेसर
terminal-doctor-portable = जहाँ पनि चल्ने बाटो: हरेक मेसिनमा उही बाइट

## The catalogue

terminal-check-sound = क्याटलग ठिक छ।
terminal-check-tables = तालिका
terminal-check-sectors = क्षेत्र
terminal-check-languages = भाषा बोल्ने मान्छेले शब्द जाँचेका काम
terminal-check-places = ठाउँ
terminal-check-no-course = सूचीमा कोर्स नभएका काम: { $count }
terminal-check-unknown-marks = कम्तीमा एउटा चिनो थाहा नभएका काम: { $count }
terminal-written = लेखियो: { $file }, { $rows } पङ्क्ति
terminal-trades = { $count } वटा काम
terminal-column-table = तालिका
terminal-column-rows = पङ्क्ति
terminal-column-sector = क्षेत्र
terminal-column-trades = काम
terminal-column-language = भाषा
terminal-column-reviewed = जाँचिएको
terminal-column-place = ठाउँ
terminal-column-name = नाम
terminal-column-courses = कोर्स
terminal-column-market-rows = बजारका पङ्क्ति
terminal-column-id = आईडी
terminal-table-trades = काम
terminal-table-trade-titles = कामका नाम
terminal-table-trade-tasks = साना काम
terminal-table-places = ठाउँ
terminal-table-courses = कोर्स
terminal-table-centres = सेन्टर
terminal-table-wage-floors = कानुनी न्यूनतम ज्याला
terminal-table-instruments = जाँचका साधन
terminal-table-market-rows = बजारका पङ्क्ति

terminal-nothing = केही छैन
terminal-unknown = थाहा छैन
terminal-percent = { $number }%
terminal-not-reviewed = भाषा बोल्ने मान्छेले नजाँचेको
terminal-reviewed-on = { $date } मा हेरिएको।
terminal-show-codes = कोड
terminal-show-entry = सुरु गर्न चाहिने
terminal-show-demands = शरीरबाट के माग्छ
terminal-show-marks = काम गर्ने चलन
terminal-show-interests = रुचि
terminal-show-release = O*NET { $release }, १ देखि ७ सम्मको अङ्क; तयारीको तह (जब-जोन) { $zone }
terminal-show-essentials = सबैभन्दा चाहिने सीप: महत्त्व, सुरुको तह, तालिमले बढ्ने
terminal-essential = सुरुमा { $level }, +{ $gain } सम्म
terminal-show-tasks = हेर्ने वा गर्ने साना काम
terminal-show-wages = यसको सीप तहको कानुनी न्यूनतम ज्याला
terminal-wage-month = { $region }: महिनाको { $amount }, { $date } देखि
terminal-wage-day = { $region }: दिनको { $amount }, { $date } देखि
terminal-show-courses = सूचीका कोर्स, ठाउँअनुसार
terminal-fact-id = आईडी
terminal-fact-sector = क्षेत्र
terminal-fact-onet-soc = O*NET-SOC २०१९
terminal-fact-nco = NCO २०१५
terminal-fact-isco = ISCO-08
terminal-fact-nic = NIC २००८
terminal-fact-qp = क्वालिफिकेसन प्याक
terminal-fact-nsqf = NSQF तह
terminal-fact-class = कम्तीमा
terminal-fact-age = उमेर (कम्तीमा)
terminal-fact-licence = लाइसेन्स
terminal-fact-documents = कागजपत्र
terminal-fact-not-under-18 = १८ वर्षमुनि बन्द
terminal-fact-training-weeks = तालिमका हप्ता
terminal-fact-training-hours = तालिमका घण्टा
terminal-fact-work-mode = धेरैजसो
terminal-fact-home-based = घरमै गर्न सकिने
terminal-fact-skill-class = सीपको तह
terminal-fact-startup-cost = आफ्नै काम सुरु गर्न
terminal-fact-women-share = व्यवहारमा महिलालाई खुला
terminal-fact-demands = यसमा चाहिने
terminal-fact-lift = उठाउने (किलोसम्म)
terminal-fact-usual = धेरैजसो
terminal-fact-ask = सोध्नुपर्ने
terminal-fact-not-usual = खासै हुँदैन
terminal-fact-mark-unknown = थाहा छैन

## Two trades

terminal-compare-stands = { $score } अङ्क, नम्बर { $rank }, समूह { $tier }
terminal-compare-out = अहिले सुझाइएको छैन; सबै खुला भए { $score } अङ्क हुन्थ्यो।
terminal-compare-left = ◄ पहिलो अगाडि
terminal-compare-right = दोस्रो अगाडि ►
terminal-compare-sure = { $trade }: { $certainty } (पक्का नभएका कुरा १०० पटक फेर्दा { $share } पटक)।
terminal-compare-not-drawn = यो कति पक्का छ, राम्रा १६ कामको मात्र निकालिएको हो।
terminal-compare-swap = के भए यी दुई साटिन्छन्
terminal-compare-no-swap = फेरेर हेरिएका कुनै एउटा कुराले यी दुई साटिँदैनन्।
terminal-column-a = पहिलो
terminal-column-b = दोस्रो
terminal-column-difference = फरक
