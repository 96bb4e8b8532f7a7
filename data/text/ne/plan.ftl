# पृष्ठ, दोस्रो भाग। `data/text/en/plan.ftl` हेर्नुहोस्।

## What matters to her

page-step-matters = उहाँका लागि के महत्त्वपूर्ण छ
page-step-matters-lead = चिह्न सार्नुहोस्, सूची बदलिन्छ। बीचको अर्थ: भनिएको छैन।
page-field-priority_earnings = राम्रो कमाइ
page-field-priority_close_to_home = घरनजिकै काम
page-field-priority_liking_the_work = काम मन पर्नु
page-field-priority_quick_start = छिटो सुरु हुनु
page-short-priority_earnings = राम्रो कमाइ
page-short-priority_close_to_home = घरनजिकै
page-short-priority_liking_the_work = काम मन पर्नु
page-short-priority_quick_start = छिटो सुरु
page-matters-0 = महत्त्वपूर्ण छैन
page-matters-1 = अलि महत्त्वपूर्ण
page-matters-2 = भनिएको छैन
page-matters-3 = धेरै महत्त्वपूर्ण
page-matters-4 = सबैभन्दा महत्त्वपूर्ण
page-back_to_start = पहिलेजस्तै गर्नुहोस्

## More of the form

page-skill-arithmetic = अङ्कको हिसाब निकाल्ने
page-skill-computation = छिटो जोड्ने र घटाउने
page-skill-clerical = सूचीमा गल्ती भेट्ने
page-short-skill_arithmetic = सङ्ख्या
page-short-skill_computation = छिटो हिसाब
page-short-skill_clerical = सूचीका गल्ती
page-field-days = उहाँ तालिम लिन सक्ने दिन
page-field-days-hint = थाहा छैन भने कुनैमा चिनो नलगाउनुहोस्।
page-short-days = दिन
page-field-speaks = उहाँले बोल्ने भाषा
page-field-speaks-hint = थाहा छैन भने कुनैमा चिनो नलगाउनुहोस्।
page-short-speaks = बोल्ने भाषा
page-field-reads = उहाँले पढ्ने भाषा
page-field-reads-hint = थाहा छैन भने कुनैमा चिनो नलगाउनुहोस्।
page-short-reads = पढ्ने भाषा
page-tongue-bn = बङ्गाली
page-tongue-hi = हिन्दी
page-tongue-en = अङ्ग्रेजी
page-tongue-ne = नेपाली
page-tongue-ur = उर्दू
page-tongue-sat = सन्थाली
page-field-certificates = उहाँसँग भएका प्रमाणपत्र
page-field-certificates-hint = नाम वा कोड, बीचमा अल्पविराम राख्नुहोस्।
page-short-certificates = प्रमाणपत्र

## Work that she has tried or done

page-work_heading = उहाँले गरेर हेरेको वा गरेको काम
page-work_lead = हरेक कामका लागि एउटा पङ्क्ति। थाहा भएको भर्नुहोस्।
page-work = काम { $number }
page-work_trade = कुन काम
page-work_trade-hint = जुनसुकै भाषामा।
page-work_liked = मन परेका साना काम
page-work_unsure = पक्का छैन
page-work_disliked = मन नपरेका
page-work_sample = कामको नमुना, ० देखि १०
page-work_sample-hint = कामको सानो अंश कस्तो भयो।
page-work_months = कति महिना गर्नुभयो
page-work_level = कति सक्नुभयो
page-work_again = फेरि गर्न मान्नुहुन्छ?
page-work_again-hint = नमाने यो काम देखाइँदैन। किन भनेर कसैले सोध्दैन।
page-work_level-helped = सघाउनुभयो
page-work_level-alone = आफैँ गर्नुभयो
page-work_level-taught = अरूलाई सिकाउनुभयो
page-work_again-yes = मान्नुहुन्छ
page-work_again-no = मान्नुहुन्न
page-work_again-unsure = पक्का छैन
page-fault-work_trade = यो कुन काम हो लेख्नुहोस्।
page-fault-work_one = यहाँ एउटा मात्र काम लेख्नुहोस्।
page-fault-work_twice = यो काम दुई पङ्क्तिमा छ। एउटामा राख्नुहोस्।

## How one trade fits

page-find = अर्को काम कति मिल्छ?
page-find-hint = जुनसुकै भाषामा कामको नाम। सूची उस्तै रहन्छ।
page-found = { $trade }
page-found-listed = { $ranked } मध्ये नम्बर { $rank }। यो सूचीमा छ।
page-found-see = यसको कार्ड हेर्नुहोस्
page-found-ranked = { $ranked } मध्ये नम्बर { $rank }। अहिले अरू काम बढी मिल्छन्।
page-found-closed = यो काम अहिले सुझाइएको छैन।
page-found-unknown = "{ $name }" नामको काम हामीलाई थाहा छैन
page-found-near = यीमध्ये कुनै हो कि?
page-found-none = सबै कामको सूचीमा हेर्नुहोस्।

## Cards

page-compare = तुलना गर्नुहोस्
page-try = यसका साना काम हेर्नुहोस्
page-why_not = अझ माथि किन छैन?
page-more_known = कोर्स, काम र कमाइ
page-weakest = { $points ->
    [1] उहाँका अरू कामभन्दा यहाँ एक अङ्क कम छ: { $criterion }।
   *[other] उहाँका अरू कामभन्दा यहाँ { $points } अङ्क कम छ: { $criterion }।
}
page-weakest_none = उहाँका अरू कामभन्दा कुनै कुरा कमजोर छैन।
page-barred = पहिलो समूहमा नहुनुको कारण: { $bar }।

## What is not known: the way to find out

page-way-likes = फारमका छोटा प्रश्नको जवाफ दिनुहोस्।
page-way-papers = सँगै कागजपत्र हेर्नुहोस्।
page-way-count = सँगै गन्नुहोस्। अनुमान भए पनि हुन्छ।
page-way-task = एउटा सानो काम गरेर हेर्नुहोस्, वा अनुमान गर्नुहोस्।
page-way-try = उहाँ गरेर हेर्नुहुन्छ, वा आफैँ भन्नुहुन्छ।
page-way-ask = उहाँलाई सोध्नुहोस्। जवाफ नदिए पनि हुन्छ।

## Two trades side by side

page-contrast = दुई काम सँगसँगै
page-contrast-with = कुन कामसँग तुलना
page-contrast-choose = अर्को काम छान्नुहोस्।
page-contrast-listed = सूचीमा छन्
page-contrast-ranked = अरू काम
page-contrast-closed = नसुझाइएका
page-contrast-rank = नम्बर { $rank }
page-contrast-ahead = { $points ->
    [1] { $trade } एक अङ्कले अगाडि छ।
   *[other] { $trade } { $points } अङ्कले अगाडि छ।
}
page-contrast-same = दुवै लगभग उस्तै मिल्छन्।
page-contrast-chance = १०० पटकमा { $chance } पटक { $trade } अगाडि छ।
page-contrast-not_drawn = कति पक्का छ, उत्तम १६ को मात्र थाहा छ।
page-contrast-swap = के भए यो काम अगाडि आउँछ: { $trade }
page-contrast-no_swap = यी दुईको ठाउँ साट्ने कुनै एउटै पाइला हामीलाई थाहा छैन।
page-close = बन्द गर्नुहोस्
page-back_to_list = सूचीमा फर्कनुहोस्

## A trade's own page

page-trade-market = जिल्लाअनुसार काम र कमाइ
page-trade-market_more = क्रम मिलाउनुहोस्, छान्नुहोस्, लिएर जानुहोस्
page-trade-no_market = यसको आँकडा अहिलेसम्म छैन। नजिकका काम दिने मान्छेलाई सोध्नुहोस्।

## Troubles

page-status_busy = कार्यक्रम अहिले व्यस्त छ। तपाईंले लेखेको यहीँ छ। केही बेरमा फेरि प्रयास गर्नुहोस्।
page-error-too_busy = अहिले धेरैले एकैचोटि सोधिरहेका छन्
page-error-too_busy-text = केही हराएको छैन। केही बेर पर्खनुहोस्, फर्केर फेरि पठाउनुहोस्।
page-error-too_many = यो धेरै छिटो भयो
page-error-too_many-text = यहाँबाट धेरै पटक सोधियो। केही बेर पर्खेर फेरि प्रयास गर्नुहोस्।
page-error-too_slow = यसमा धेरै समय लाग्यो
page-error-too_slow-text = केही राखिएन। फर्केर फेरि पठाउनुहोस्।
page-error-internal = यहाँ केही गडबड भयो
page-error-internal-text = केही राखिएन। फेरि प्रयास गर्नुहोस्, वा यो कार्यक्रम चलाउनेलाई भन्नुहोस्।
page-error-not_ready = कार्यक्रम भर्खर सुरु हुँदैछ
page-error-not_ready-text = केही बेर पर्खेर फेरि प्रयास गर्नुहोस्।
page-error-method = यो पृष्ठ यसरी खुल्दैन
page-error-method-text = केही हराएको छैन। योजनाबाट सुरु गर्नुहोस्।
