# Words of closed sets, as they stand within a sentence: `word-WORD`, or `word-SET-WORD` where the
# same word means something else in another set.

## Interest scales

word-R = working with your hands and with things
word-I = finding out how things work
word-A = making and designing things
word-S = helping and teaching people
word-E = selling and leading
word-C = keeping things in good order
word-liking-more = more than other things
word-liking-less = less than other things

## Criteria

word-interest = { criterion-interest }
word-aptitude = { criterion-aptitude }
word-market = { criterion-market }
word-access = { criterion-access }
word-safety = { criterion-safety }

## Aptitudes

word-verbal = understanding what people say
word-arithmetic = working things out with numbers
word-computation = adding and taking away fast
word-spatial = seeing shapes in your mind
word-form = seeing small differences
word-clerical = finding mistakes in lists
word-motor = using eyes and hands together
word-finger = fine work with your fingers
word-manual = steady and skilled hands
word-reading = reading and writing
word-stamina = staying strong all day

## Documents

word-aadhaar = Aadhaar card
word-bank_account = bank account
word-voter_card = voter card
word-ration_card = ration card
word-school_certificate = school certificate
word-birth_certificate = birth certificate
word-driving_licence = driving licence
word-police_verification = police check
word-health_certificate = health certificate
word-trade_licence = trade licence
word-pan = PAN card

## What enrolment may ask for beyond documents

word-aadhaar_ekyc = Aadhaar check by phone or finger
word-linked_phone = phone number in your name
word-fathers_name = father's name
word-home_address = home address
word-photo = photo

## What the work demands of the body

word-needs_stand_all_day = standing all day
word-needs_fine_vision = seeing very small things
word-needs_colour_vision = telling colours apart
word-needs_heat = working in the heat
word-needs_dust_or_fumes = working with dust or smoke
word-needs_heights = working high up
word-needs_screen = looking at a screen for long
word-needs_lift_kg = lifting heavy things

## Risks and ways of working

word-risk_isolated = working out of sight of others
word-risk_night = working at night
word-risk_client_homes = working in the homes of clients
word-risk_harassment = people who may bother you
word-risk_travel_after_dark = travelling after dark
word-risk_irregular_pay = pay that comes late or by the piece
word-coercion_live_in = living where you work
word-coercion_recruiter_or_advance = a recruiter or an advance on wages
word-coercion_lone_worksite = being alone at work with the employer
word-coercion_sexualised_setting = a place that does not respect your body

## Travel and hostels

word-transport-none = no safe way to travel
word-transport-group = with a group
word-transport-own = in your own way
word-transport-unknown = not known yet
word-hostel-none = no hostel
word-hostel-women_only = a hostel for women only
word-hostel-mixed = a hostel for women and men
word-hostel-any = any hostel

## Experience

word-helped = helped someone
word-alone = did it alone
word-taught = taught it to others
word-yes = yes
word-no = no
word-unsure = not sure

## What can matter

word-earnings = earning well
word-close_to_home = working close to home
word-liking_the_work = liking the work
word-quick_start = starting soon

## Ways to earn and wage classes

word-wage = working for pay
word-own_account = working for yourself
word-both = for pay or for yourself
word-unskilled = no training needed
word-semi_skilled = some training needed
word-skilled = full training needed
word-highly_skilled = training and long practice needed

## Evidence

word-measured = counted here
word-estimated = estimate
word-demonstration = made up to show how this works

## What makes a trade harder to get into

word-travel = travel
word-childcare = childcare
word-documents = papers
word-clash = a course day when you are busy
word-course = no course in time
word-living_plan = moving to another place
word-capital = money to start
word-first_pay = weeks until the first pay

## What keeps a trade out of the first group

word-unverified_market = the market is not known
word-unknown_safety = a risk is not known
word-unbridged_shortfall = something to practise first
word-unknown_age = your age is not known

## Days

word-mon = Monday
word-tue = Tuesday
word-wed = Wednesday
word-thu = Thursday
word-fri = Friday
word-sat = Saturday
word-sun = Sunday

## Languages

word-en = English
word-bn = Bengali
word-hi = Hindi
word-ne = Nepali

## Schooling

class = { $class ->
    [0] no class yet
    [13] a diploma or an ITI certificate
    [15] a degree
   *[other] class { $class }
}

## Sectors

sector-agriculture = Farming
sector-apparel = Clothes
sector-arts-and-media = Arts and media
sector-automotive = Vehicles
sector-beauty-and-wellness = Beauty and wellness
sector-care-and-domestic-services = Care and home services
sector-construction = Building
sector-education = Teaching
sector-electronics-and-electrical = Electrical work
sector-energy-and-water = Energy and water
sector-finance-and-office = Office and money
sector-food-processing = Making food
sector-food-service = Serving food
sector-handicraft = Handicraft
sector-handloom-and-textiles = Weaving and cloth
sector-health = Health
sector-information-technology = Computers
sector-leather-and-footwear = Leather and shoes
sector-light-manufacturing = Light factory work
sector-livestock-and-fisheries = Animals and fish
sector-metal-and-machining = Metal work
sector-printing-and-design = Print and design
sector-retail-and-trade = Shops and selling
sector-security = Guarding
sector-social-services = Social work
sector-sports-and-fitness = Sports
sector-tourism-and-hospitality = Guests and travel
sector-transport-and-logistics = Transport

## Licences

licence-iibf-business-correspondent-certificate = business correspondent certificate (IIBF)
licence-conductor-s-licence = conductor's licence
licence-driving-licence-car = driving licence for cars
licence-driving-licence-two-wheeler = driving licence for two-wheelers
licence-dgca-remote-pilot-certificate = remote pilot certificate (DGCA)
licence-driving-licence-e-rickshaw = driving licence for e-rickshaws
licence-insurance-agent-s-examination-ic-38 = insurance agent's exam
licence-driving-licence-tractor = driving licence for tractors

## Lists and dates

list-and = { $others } and { $last }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $day } { $month } { $year }
sentence = { $text }.
