# See the same file in English.

page-nav_demand = माग
page-demand = माग
page-demand-heading = { $place }: कामको माग
page-demand-heading_trade = { $trade }, { $place }: कामको माग
page-demand-lead = महिलाले कहाँ काम पाउँछन्, कति जनाले सिक्छन्, कति कमाइ हुन्छ।
page-demand-way-trades = { $place }: सबै काम
page-demand-way-districts = { $trade }: सबै जिल्लामा
page-demand-way-book = काम कस्तो हो

## What is chosen

page-demand-filter = के हेर्ने, छान्नुहोस्
page-demand-filter-place = जिल्ला
page-demand-filter-words = जुनसुकै भाषामा कामको नाम
page-demand-filter-sector = कामको किसिम
page-demand-filter-known = कति थाहा छ
page-demand-filter-any = सबै
page-demand-filter-show = देखाउनुहोस्
page-demand-whole = { $place }, पूरै

## Nothing to show

page-demand-empty = { $place }: हामीसँग अझै बजारको आँकडा छैन।
page-demand-empty-next = त्यहाँका काम दिनेलाई सोध्नुहोस्। अनि जवाफ बजारको फाइलमा राख्नुहोस्।
page-demand-empty-way = कहाँको आँकडा छ, हेर्नुहोस्
page-demand-filtered = { $place }: तपाईंले छानेको जस्तो केही छैन।
page-demand-filtered-next = कम छान्नुहोस्, वा सबै हेर्नुहोस्।
page-demand-filtered-way = सबै देखाउनुहोस्
page-demand-missing-trades = यहाँ { $count } वटा कामको आँकडा छैन। कुन हुन्, हेर्नुहोस्।
page-demand-missing-districts = { $count } वटा जिल्लामा यसको आँकडा छैन। कुन हुन्, हेर्नुहोस्।
page-demand-estimates = यहाँका सबै आँकडा अन्दाज हुन्। योजनाअघि त्यहाँका काम दिनेलाई सोध्नुहोस्।
page-demand-fullest = सबैभन्दा भरिएको: { $name }। हरेक खाली ठाउँका लागि { $number } जना महिलाले सिक्छन्।
page-demand-fullest-none = सबैभन्दा भरिएको: { $name }, { $text }।
page-demand-emptiest = सबैभन्दा धेरै खाली ठाउँ: { $name }। हरेक खाली ठाउँका लागि { $number } जना महिलाले सिक्छन्।

## The table

page-demand-caption-trades = { $place }: { $count } वटा काम, क्रम: { $column }
page-demand-caption-districts = { $place }: { $count } वटा जिल्ला, क्रम: { $column }
page-demand-head-name = काम
page-demand-head-district = जिल्ला
page-demand-head-openings = जागिर
page-demand-head-room = आफ्नै काम
page-demand-head-trainees = तालिममा
page-demand-head-saturation = कति भरिएको
page-demand-head-earnings = कमाइ
page-demand-head-viability = कामको भर
page-demand-head-total = जोड र औसत
page-demand-head-grade = कति थाहा छ
page-demand-unit-openings = वर्षमा, महिलालाई खुला
page-demand-unit-room = वर्षमा सुरु गर्न सक्ने महिला
page-demand-unit-trainees = वर्षमा महिला
page-demand-unit-saturation = हरेक खाली ठाउँका लागि सिक्दै गरेका महिला
page-demand-unit-earnings = महिनामा, कानुनी न्यूनतम ज्यालासँगै
page-demand-unit-viability = १०० मा
page-demand-unit-viability-mean = १०० मा, महिलाको सङ्ख्याअनुसार जिल्लाहरूको औसत
page-demand-none = थाहा छैन
page-demand-paid_only = जागिर मात्र
page-demand-no_work = कसैलाई काम छैन
page-demand-districts = { $sector }, { $count } वटा जिल्ला
page-demand-full-0 = थाहा छैन
page-demand-full-1 = खाली ठाउँ छ
page-demand-full-2 = करिब बराबर
page-demand-full-3 = भरिँदै
page-demand-full-4 = भिड
page-demand-full-5 = धेरै भिड
page-demand-pay-both = करिब { $earnings }। कानुनी न्यूनतम { $floor }।
page-demand-pay-earnings = करिब { $earnings }। कानुनी न्यूनतम थाहा छैन।
page-demand-pay-floor = थाहा छैन। कानुनी न्यूनतम { $floor }।
page-demand-pay-none = कमाइ र कानुनी न्यूनतम दुवै थाहा छैन।
page-demand-part-absorption = काम पाउनु
page-demand-part-pay = कमाइ
page-demand-part-stability = स्थिर काम
page-demand-show-trades = सबै { $count } वटा काम देखाउनुहोस्
page-demand-show-districts = सबै { $count } वटा जिल्ला देखाउनुहोस्

## The map

page-demand-map-saturation = { $place }: काम कति भरिएको छ
page-demand-map-viability = { $place }: कामको भर
page-demand-map-by-saturation = कति भरिएको
page-demand-map-by-viability = कामको भर
page-demand-map-text = हरेक जिल्लामा त्यसको तहको अङ्क छ। आँकडा तालिकामा छ।
page-demand-map-area = { $place }: { $class }
page-demand-map-key = अङ्कको अर्थ
page-demand-class-saturation-0 = थाहा छैन
page-demand-class-saturation-1 = खाली ठाउँ छ: हरेक खाली ठाउँका लागि ०.८ भन्दा कम महिला
page-demand-class-saturation-2 = करिब बराबर: हरेक खाली ठाउँका लागि ०.८ देखि १.२५ महिला
page-demand-class-saturation-3 = भरिँदै: हरेक खाली ठाउँका लागि १.२५ देखि २ महिला
page-demand-class-saturation-4 = भिड: हरेक खाली ठाउँका लागि २ देखि ५ महिला
page-demand-class-saturation-5 = धेरै भिड: ५ वा बढी, वा कसैलाई काम छैन
page-demand-class-viability-0 = थाहा छैन
page-demand-class-viability-1 = २० भन्दा कम
page-demand-class-viability-2 = २० देखि ३०
page-demand-class-viability-3 = ३० देखि ४०
page-demand-class-viability-4 = ४० देखि ५०
page-demand-class-viability-5 = ५० वा बढी

## One trade in one district

page-demand-detail-supply = काम, र सिक्दै गरेका महिला
page-demand-detail-pay = कमाइ
page-demand-detail-viability = कामको भर
page-demand-detail-known = हामीलाई कति थाहा छ
page-demand-saturation-text = सिक्दै गरेका महिला, जागिर र आफ्नै कामले भाग गर्दा।
page-demand-pay-label-earnings = महिनाको कमाइ
page-demand-pay-label-class = यस तहको कानुनी न्यूनतम ज्याला, महिनामा
page-demand-pay-label-unskilled = तालिमबिनाको कानुनी न्यूनतम ज्याला, महिनामा
page-demand-steady-months = वर्षमा काम हुने महिना
page-demand-steady-formal = लिखित करार वा सामाजिक बीमा भएका
page-demand-percent = { $share }%
page-demand-employers = यसको पछाडि काम दिने करिब { $employers } जना मान्छे छन्। पुराना जवाफ कम गनिएका छन्।
page-demand-employers-none = काम दिने कसैलाई सोधिएको छैन।
page-demand-evidence = बजारको फाइलमा के छ
page-demand-evidence-note = माथिका आँकडामा पूरै क्षेत्रको असर पनि छ।
page-demand-evidence-sample = कमाइबारे सोधिएका मान्छे
page-demand-evidence-employers = सोधिएका काम दिने
page-demand-evidence-startup = आफ्नै काम सुरु गर्ने पैसा

## How to read it

page-demand-read = यो कसरी पढ्ने
page-demand-read-openings = वर्षमा खुल्ने र महिलाले पाउन सक्ने जागिर।
page-demand-read-room = वर्षमा कति महिलाले आफ्नै काम सुरु गर्न सक्छन्।
page-demand-read-trainees = वर्षमा यस कामको तालिम सक्ने महिला।
page-demand-read-saturation = सिक्दै गरेका महिला, जागिर र आफ्नै कामले भाग गर्दा। १ मा हरेक महिलाले काम पाउँछन्। २ मा हरेक दोस्रो महिलाले काम पाउँदैनन्।
page-demand-read-viability = त्यहाँ एक महिला यस काममा कति भर पर्न सक्छिन्। यसमा काम पाउनु, कमाइ र स्थिर काम छन्। तीनैको अङ्क १०० मा हुन्छ।
page-demand-read-total = पूरै क्षेत्रका लागि मान्छे जोडिन्छन्। भर, कमाइ र कानुनी न्यूनतम ज्याला जिल्लाहरूको औसत हुन्। धेरै महिला भएको जिल्ला बढी गनिन्छ।
page-demand-read-grade = गनिएको: दश वा बढी काम दिनेलाई सोधिएको। मिश्रित: तीन वा बढी। अन्दाज: सार्वजनिक आँकडा मात्र। पुराना जवाफ कम गनिन्छन्।
page-demand-version = बजारको आँकडा { $version }, { $date } मा आँकिएको।

## Taken along

page-demand-take = साथमा लैजानुहोस्
page-demand-download-xlsx = यो तालिका, एक्सेलमा
page-demand-download-csv = यो तालिका, सीएसभीमा
page-demand-download-each-xlsx = हरेक जिल्ला छुट्टै, एक्सेलमा
page-demand-download-each-csv = हरेक जिल्ला छुट्टै, सीएसभीमा
page-demand-column-place = ठाउँको आईडी
page-demand-column-place_name = ठाउँ
page-demand-column-trade = कामको आईडी
page-demand-column-title = काम
page-demand-column-sector = कामको किसिम
page-demand-column-places = जोडिएका जिल्ला
page-demand-column-openings = महिलालाई खुला जागिर, वर्षमा
page-demand-column-room = आफ्नै काम सुरु गर्ने ठाउँ, महिला, वर्षमा
page-demand-column-trainees = तालिम सक्ने महिला, वर्षमा
page-demand-column-saturation = कति भरिएको, हरेक खाली ठाउँका लागि सिक्दै गरेका महिला
page-demand-column-currency = मुद्रा
page-demand-column-earnings = कमाइ, महिनामा
page-demand-column-minimum = कानुनी न्यूनतम ज्याला, महिनामा
page-demand-column-viability = कामको भर, १०० मा
page-demand-column-absorption = भर: काम पाउनु, १०० मा
page-demand-column-pay = भर: कमाइ, १०० मा
page-demand-column-stability = भर: स्थिर काम, १०० मा
page-demand-column-grade = कति थाहा छ
page-demand-column-kind = कस्तो आँकडा
page-demand-column-as_of = आँकडाको मिति
page-demand-column-source = स्रोत
page-demand-column-earnings_source = कमाइको स्रोत
page-demand-column-market = बजारको आँकडाको संस्करण
page-demand-column-valued_on = आँकेको मिति

## Addresses that cannot be shown

page-demand-fault = यो देखाउन सकिँदैन
page-demand-fault-place = यस्तो ठाउँ हामीलाई थाहा छैन।
page-demand-fault-trade = यस्तो काम हामीलाई थाहा छैन।
page-demand-fault-q = खोज्ने शब्द धेरै लामा छन्।
page-demand-fault-sector = यस्तो किसिमको काम हामीलाई थाहा छैन।
page-demand-fault-known = "कति थाहा छ" मा यस्तो जवाफ छान्न सकिँदैन।
page-demand-fault-sort = तालिकामा यस्तो महल छैन।
page-demand-fault-order = क्रम माथि वा तल मात्र हुन सक्छ।
page-demand-fault-show = ठेगानाले देखाउन नसकिने कुरा मागेको छ।
page-demand-fault-map = नक्साले कति भरिएको, वा कामको भर देखाउन सक्छ।
page-demand-fault-each = ठेगानाले बनाउन नसकिने सूची मागेको छ।
page-demand-fault-double = ठेगानामा केही दुई पटक छ।
page-demand-fault-unknown = ठेगानाको एक भाग हामीलाई थाहा छैन।
page-demand-fault-next = ठेगाना पुरानो वा काटिएको हुन सक्छ। फेरि छान्नुहोस्।
page-demand-fault-way = फेरि छान्नुहोस्
