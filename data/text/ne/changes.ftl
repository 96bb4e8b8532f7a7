# परिवर्तन, र तिनले कुनै कामसम्म बनाउने बाटो। एक वाक्यमा बढीमा १२ शब्द।

change-leave_later = तपाईं { $weeks } हप्ता बस्न सके यो { $rank } नम्बरमा आउँछ।

## जुन परिवर्तनले काम राम्रो समूहमा आउँछ

change-get_document-tier = यो कागज पाए यो समूह { $tier } मा आउँछ: { $document }।
change-find_childcare-tier = बच्चा हेर्ने मान्छे भए यो समूह { $tier } मा आउँछ।
change-find_transport-tier = यसरी आउजाउ गर्न सके यो समूह { $tier } मा आउँछ: { $transport }।
change-leave_later-tier = तपाईं { $weeks } हप्ता बस्न सके यो समूह { $tier } मा आउँछ।
change-continue_after-tier = तालिम पछि पनि चले यो समूह { $tier } मा आउँछ।
change-complete_class-tier = पढाइ { $class } भए यो समूह { $tier } मा आउँछ।
change-find_capital-tier = सुरु गर्न { $money } भए यो समूह { $tier } मा आउँछ।
change-move-tier = { $place } मा बसे यो समूह { $tier } मा आउँछ।
change-try_tasks-tier = यसका काम गरेर हेर्नुहोस्। मन परे यो समूह { $tier } मा आउँछ।
change-try_sample-tier = कामको नमुना गरेर हेर्नुहोस्। राम्रो भए यो समूह { $tier } मा आउँछ।

## बाटोका पाइला

step-get_document = यो कागज बनाउनुहोस्: { $document }।
step-find_childcare = बच्चा हेर्ने मान्छे खोज्नुहोस्।
step-find_transport = यसरी आउजाउ गर्ने सुरक्षित उपाय खोज्नुहोस्: { $transport }।
step-leave_later = { $weeks } हप्ता बस्न सक्नुहुन्छ कि भनेर सोध्नुहोस्।
step-continue_after = गएपछि पनि तालिम चल्छ कि भनेर सोध्नुहोस्।
step-complete_class = यो पढाइ पूरा गर्नुहोस्: { $class }। कहाँ हुन्छ, सोध्नुहोस्।
step-find_capital = सुरु गर्न { $money } जुटाउनुहोस्। ऋण लिनुअघि अनुदानबारे सोध्नुहोस्।
step-move = { $place } मा बस्नुहोस्।
step-try_tasks = यसका काम गरेर हेर्नुहोस्, मन पर्छ कि पर्दैन।
step-try_sample = कामको नमुना गरेर हेर्नुहोस्, राम्रो हुन्छ कि हुँदैन।
step-weeks = { $weeks ->
    [1] तालिम एक हप्ताको हो।
   *[other] तालिम { $weeks } हप्ताको हो।
}
step-cost = यसमा करिब { $cost } लाग्छ।
way-end = { $rank ->
    [1] त्यसपछि यो तपाईंका लागि पहिलो हुन्छ।
    [2] त्यसपछि यो तपाईंका लागि दोस्रो हुन्छ।
    [3] त्यसपछि यो तपाईंका लागि तेस्रो हुन्छ।
    [4] त्यसपछि यो तपाईंका लागि चौथो हुन्छ।
   *[5] त्यसपछि यो तपाईंका लागि पाँचौँ हुन्छ।
}

## यदि यसो भए, टर्मिनलमा

terminal-way = त्यहाँसम्मको बाटो:
terminal-what-if = के बदलिन्छ, यदि { $changes }
terminal-what-if-nothing = कुनै कामको ठाउँ बदलिँदैन।
terminal-what-if-before = पहिले
terminal-what-if-after = पछि
terminal-what-if-out = दिइँदैन
terminal-what-if-place = { $rank } (तह { $tier })
terminal-what-if-opened = खुल्छ: { $gates }
terminal-what-if-closed = बन्द हुन्छ: { $gates }
terminal-what-if-first = त्यसपछि सबैभन्दा राम्रा काम
