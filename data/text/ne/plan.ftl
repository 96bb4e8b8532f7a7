# पृष्ठ, दोस्रो भाग। `data/text/en/plan.ftl` हेर्नुहोस्।

## What matters to her

page-step-matters = उनका लागि के महत्त्वपूर्ण छ
page-step-matters-lead = चिह्न सार्नुहोस्, सूची बदलिन्छ। बीचको अर्थ: भनिएको छैन।
page-field-priority_earnings = राम्रो कमाइ
page-field-priority_close_to_home = घर नजिक काम
page-field-priority_liking_the_work = काम मन पर्नु
page-field-priority_quick_start = छिटो सुरु हुनु
page-short-priority_earnings = राम्रो कमाइ
page-short-priority_close_to_home = घर नजिक
page-short-priority_liking_the_work = काम मन पर्नु
page-short-priority_quick_start = छिटो सुरु
page-matters-0 = महत्त्वपूर्ण छैन
page-matters-1 = अलि महत्त्वपूर्ण
page-matters-2 = भनिएको छैन
page-matters-3 = धेरै महत्त्वपूर्ण
page-matters-4 = सबैभन्दा महत्त्वपूर्ण
page-back_to_start = पहिलेजस्तै गर्नुहोस्

## More of the form

page-skill-arithmetic = सङ्ख्याले हिसाब निकाल्नु
page-skill-computation = छिटो जोड्नु र घटाउनु
page-skill-clerical = सूचीमा गल्ती भेट्नु
page-short-skill_arithmetic = सङ्ख्या
page-short-skill_computation = छिटो हिसाब
page-short-skill_clerical = सूचीका गल्ती
page-field-days = कुन कुन दिन उनी सिक्न सक्छिन्
page-field-days-hint = थाहा नभए केही नछान्नुहोस्।
page-short-days = दिन
page-field-speaks = उनले बोल्ने भाषा
page-field-speaks-hint = थाहा नभए केही नछान्नुहोस्।
page-short-speaks = बोल्ने भाषा
page-field-reads = उनले पढ्ने भाषा
page-field-reads-hint = थाहा नभए केही नछान्नुहोस्।
page-short-reads = पढ्ने भाषा
page-tongue-bn = बङ्गाली
page-tongue-hi = हिन्दी
page-tongue-en = अङ्ग्रेजी
page-tongue-ne = नेपाली
page-tongue-ur = उर्दू
page-tongue-sat = सन्थाली
page-field-certificates = उनीसँग भएका प्रमाणपत्र
page-field-certificates-hint = नाम वा कोड, बीचमा अल्पविराम राख्नुहोस्।
page-short-certificates = प्रमाणपत्र

## Work that she has tried or done

page-work_heading = उनले गरेर हेरेको वा गरेको काम
page-work_lead = हरेक कामका लागि एउटा पङ्क्ति। थाहा भएको भर्नुहोस्।
page-work = काम { $number }
page-work_trade = कुन काम
page-work_trade-hint = जुनसुकै भाषामा।
page-work_liked = मन परेका काम
page-work_unsure = पक्का छैन
page-work_disliked = मन नपरेका
page-work_sample = कामको नमुना, ० देखि १०
page-work_sample-hint = कामको सानो अंश कस्तो भयो।
page-work_months = कति महिना गरिन्
page-work_level = कति सकिन्
page-work_again = के उनी फेरि गर्छिन्?
page-work_again-hint = नगरे यो काम दिइँदैन। कसैले कारण सोध्दैन।
page-work_level-helped = सहयोग गरिन्
page-work_level-alone = आफैँ गरिन्
page-work_level-taught = अरूलाई सिकाइन्
page-work_again-yes = हो
page-work_again-no = होइन
page-work_again-unsure = पक्का छैन
page-fault-work_trade = यो कुन काम हो लेख्नुहोस्।
page-fault-work_one = यहाँ एउटा मात्र काम लेख्नुहोस्।
page-fault-work_twice = यो काम दुई पङ्क्तिमा छ। एउटामा राख्नुहोस्।

## Troubles

page-status_busy = कार्यक्रम अहिले व्यस्त छ। तपाईंले लेखेको यहीँ छ। केही बेरमा फेरि प्रयास गर्नुहोस्।
