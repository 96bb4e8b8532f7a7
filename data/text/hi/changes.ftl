# क्या बदलने से क्या होता है, और उससे किसी काम तक बनने वाला रास्ता; शब्द words.ftl की सूची के।

change-leave_later = आप { $weeks } हफ्ते रुक सकें, तो यह { $rank } नंबर पर आएगा।

## After a step that lifts a trade among those that fit about equally well, but not its number

change-tier = { $tier ->
    [1] तब यह सबसे अच्छे कामों जितना ही ठीक बैठेगा।
   *[other] तब यह अभी से ज्यादा ठीक बैठेगा।
}

## Steps

step-get_document = यह कागज बनवाएँ: { $document }।
step-find_childcare = अपने बच्चे को सँभालने वाला कोई खोजें।
step-find_transport = { $transport } आने-जाने का इंतजाम करें।
step-leave_later = पूछें कि क्या आप { $weeks } हफ्ते रुक सकती हैं।
step-continue_after = पूछें कि क्या कोर्स आपके जाने के बाद भी चल सकता है।
step-complete_class = पढ़ाई पूरी करें: { $class }। पूछें कि यह कहाँ हो सकती है।
step-find_capital = शुरू करने के लिए { $money } जुटाएँ। कर्ज लेने से पहले अनुदान के बारे में पूछें।
step-move = { $place } में रहें।
step-try_tasks = इसके छोटे काम करके देखें कि पसंद आते हैं।
step-try_sample = इस काम का नमूना करके देखें कि अच्छा होता है।
step-weeks = { $weeks ->
    [1] कोर्स एक हफ्ते का है।
   *[other] कोर्स { $weeks } हफ्ते का है।
}
step-cost = इसमें करीब { $cost } लगते हैं।

## Where the steps lead

way-end = { $rank ->
    [1] तब यह आपके लिए पहले नंबर पर आएगा।
    [2] तब यह आपके लिए दूसरे नंबर पर आएगा।
    [3] तब यह आपके लिए तीसरे नंबर पर आएगा।
    [4] तब यह आपके लिए चौथे नंबर पर आएगा।
   *[5] तब यह आपके लिए पाँचवें नंबर पर आएगा।
}

## What if, on a terminal

terminal-way = वहाँ तक का रास्ता:
terminal-what-if = क्या बदलता है, अगर { $changes }
terminal-what-if-nothing = किसी काम का नंबर नहीं बदलता।
terminal-what-if-before = पहले
terminal-what-if-after = बाद में
terminal-what-if-out = नहीं सुझाया गया
terminal-what-if-place = { $rank } (पायदान { $tier })
terminal-what-if-opened = रास्ता खुलता है: { $gates }
terminal-what-if-closed = रास्ता बंद होता है: { $gates }
terminal-what-if-first = तब सबसे ठीक बैठने वाले काम
