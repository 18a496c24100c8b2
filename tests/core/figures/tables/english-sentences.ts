/** Sentences in the manner of English news, each with its figures in order as `written` gives them. */
export const englishSentences: readonly (readonly [text: string, figures: string])[] = [
  [
    'Exports grew 8.3 percent year on year in September, while imports rose 7.4 percent.',
    'change 8.3 % up yoy; period M09-M09; change 7.4 % up yoy',
  ],
  [
    'Compared with the same period last year, revenue rose 3%, and net profit fell 4.5%.',
    'change 3 % up yoy; change 4.5 % down yoy',
  ],
  [
    'Sales and profit were up 12% and 9% respectively from a year earlier.',
    'change 12 % up yoy; change 9 % up yoy',
  ],
  [
    'The consumer price index edged up 0.2 percent from a year ago and was flat month on month.',
    'change 0.2 % up yoy',
  ],
  [
    'Retail sales climbed 2.9 percent, down from 3 percent in September.',
    'change 2.9 % up; percent 3 % from; period M09-M09',
  ],
  [
    'The unemployment rate ticked down to 4.1 percent from 4.3 percent a month earlier.',
    'percent 4.1 % to; percent 4.3 % from',
  ],
  [
    'Industrial output fell by 1.3% month-on-month and 2.1% year-on-year.',
    'change 1.3 % down mom; change 2.1 % down yoy',
  ],
  [
    'The Fed cut its benchmark rate by 25 basis points to a range of 4.25% to 4.5%.',
    'change 25 bp down; percent 4.25..4.5 % to',
  ],
  [
    'GDP expanded at an annualized pace of 3.8 percent in the second quarter.',
    'change 3.8 % up annualized; period M04-M06',
  ],
  [
    'Home prices fell for a fifth straight month, sliding 0.4% in October from September.',
    'ordinal 5 nth; change 0.4 % down; period M10-M10; period M09-M09',
  ],
  [
    'The company posted a 15 percent increase in revenue to $4.2 billion.',
    'change 15 % up; money 4200000000 USD to',
  ],
  [
    'Net income plunged 38% to 6.1 billion yuan in the three months through September.',
    'change 38 % down; money 6100000000 CNY to; duration P3M; period M09-M09',
  ],
  [
    'The decline narrowed to 2.2% from 3.1% in August.',
    'change 2.2 % down to; percent 3.1 % from; period M08-M08',
  ],
  [
    'Shares of the chipmaker jumped as much as 7.5% in Hong Kong before paring gains to 3.2%.',
    'change 7.5 % atmost up; change 3.2 % up to',
  ],
  [
    'The Hang Seng Index closed 1.75 percent lower at 18,230.19 points.',
    'change 1.75 % down; count 18230.19 point',
  ],
  [
    'The S&P 500 lost 0.9% while the Dow Jones Industrial Average dropped 320 points.',
    'change 0.9 % down; count 320 point down',
  ],
  [
    'Brent crude futures fell $1.20, or 1.9%, to $62.35 a barrel.',
    'money 1.2 USD down; change 1.9 % down; money 62.35 USD to',
  ],
  ['The yuan strengthened 120 basis points to 7.08 per dollar.', 'change 120 bp up; count 7.08 to'],
  ['About two-thirds of respondents said they would cut spending.', 'fraction 0.666667 approx'],
  ['One in five young people is out of work.', 'fraction 0.2'],
  ['More than a third of the seats are held by women.', 'fraction 0.333333 over'],
  ['The population has more than doubled since 1990.', 'change 2 factor over up; date 1990'],
  ['Output is expected to triple by 2030.', 'change 3 factor up; date 2030'],
  [
    'The deficit widened to 5.6% of GDP, up from 4.9% a year earlier.',
    'percent 5.6 % to; percent 4.9 % from',
  ],
  ['At least 17 people were killed and some 300 injured.', 'count 17 person atleast; count 300 approx'],
  ['As many as 40,000 residents were evacuated.', 'count 40000 person atmost'],
  ['Turnout reached 62.4 percent, the highest in two decades.', 'percent 62.4 % to; duration P20Y'],
  [
    'The third-largest economy shrank an annualized 1.8% in July-September.',
    'ordinal 3 rank; change 1.8 % down annualized; period M07-M09',
  ],
  ['He became the first Asian to win the title three times.', 'count 3 time'],
  ['The firm ranked fourth globally with a 7.9 percent market share.', 'ordinal 4 rank; percent 7.9 %'],
  ['Temperatures will drop to minus 12 degrees Celsius in Beijing on Thursday.', 'measure -12 degC to'],
  ['The temperature hit 104 degrees Fahrenheit in Austin.', 'measure 40 degC to'],
  [
    'The 57-year-old actor sold the 3,200-square-foot house for $8.75 million.',
    'age 57 year; measure 297.2897 m2; money 8750000 USD',
  ],
  ['The fund has 1.2 trillion kroner under management.', 'money 1200000000000 NOK'],
  ['The airline ordered 50 A320neo jets worth about €5.5 billion.', 'count 50; money 5500000000 EUR approx'],
  [
    'OPEC+ agreed to raise output by 137,000 barrels per day from December.',
    'measure 137000 barrel up; period M12-M12',
  ],
  [
    'The port handled 4.8 million TEUs in the first ten months, up 6.2% year-on-year.',
    'measure 4800000 TEU; period M01-M10; change 6.2 % up yoy',
  ],
  ['The plant will generate 900 GWh of electricity a year.', 'measure 900000000 kWh'],
  ['Polls open at 8 a.m. and close at 9:30 p.m. local time.', 'time 08:00; time 21:30'],
  ['The launch is scheduled for 0145 GMT on Friday.', 'time 01:45Z'],
  ['Manchester City won 3-1 at home.', 'score 3:1'],
  ['The court ruled 6-3 in favor of the tariffs.', 'score 6:3'],
  ['Between 5 and 10 million people may be affected.', 'count 5000000..10000000 person'],
  ['The project will cost $3 billion to $5 billion.', 'money 3000000000..5000000000 USD to'],
  ['Inflation is forecast to stay in the 2-3 percent range.', 'percent 2..3 %'],
  [
    'The ceasefire took effect on Nov. 27, 2024, after 14 months of fighting.',
    'date 2024-11-27; duration P14M',
  ],
  ['Trading in the stock was halted from Nov. 3 to 14.', 'period 11-03/11-14'],
  ['In the 1980s, fewer than one in ten households owned a car.', 'period 1980s; fraction 0.1 under'],
  ["The bank's third-quarter net profit rose 4% on year.", 'period M07-M09; change 4 % up yoy'],
  ['In fiscal 2025, the company bought back $90 billion of shares.', 'period FY2025; money 90000000000 USD'],
  [
    "South Korea's exports surged 14% in the first 20 days of November from a year before.",
    'change 14 % up yoy; duration P20D; period M11-M11',
  ],
  ['The won weakened past 1,470 per dollar.', 'count 1470'],
  ['Prices rose 3.0% in the year to September.', 'change 3 % up; period M09-M09'],
  [
    'The average house price dipped by 0.6% on the month to £271,500.',
    'change 0.6 % down mom; money 271500 GBP to',
  ],
  [
    "The group's stake will rise to 34.9 percent from 29.9 percent.",
    'percent 34.9 % to; percent 29.9 % from',
  ],
  [
    'Foreign arrivals totaled 22.3 million, an increase of 18% over the same period in 2023.',
    'count 22300000 to; change 18 % up vs:2023; date 2023',
  ],
  ['The state added 18,400 jobs, a gain of 0.3%.', 'count 18400 job; change 0.3 % up'],
  [
    'The ministry said 1.27 million vehicles were sold, compared with 1.05 million a year earlier.',
    'count 1270000 vehicle; count 1050000',
  ],
  [
    'Investment dropped 1.7% in the January-October period, compared with a 0.5% decline in the first nine months.',
    'change 1.7 % down; period M01-M10; change 0.5 % down; period M01-M09',
  ],
  [
    'Net profit attributable to shareholders dropped 27.6 percent year on year to 3.41 billion yuan.',
    'change 27.6 % down yoy; money 3410000000 CNY to',
  ],
  [
    'The bank expects the economy to grow 4.9% this year and 4.5% next year.',
    'change 4.9 % up; change 4.5 % up',
  ],
  ['Core inflation, which excludes food and energy, held at 3.1 percent.', 'percent 3.1 %'],
  ['Prices are up 40 percent over the past five years.', 'change 40 % up; duration P5Y'],
  [
    'Passenger traffic surged 22 percent month-on-month and 8 percent year-on-year.',
    'change 22 % up mom; change 8 % up yoy',
  ],
  ['The index has gained more than 15 percent so far this year.', 'change 15 % over up'],
  [
    'Vehicle exports were down 3.8 percent from September, but up 23 percent from a year earlier.',
    'change 3.8 % down; period M09-M09; change 23 % up yoy',
  ],
  ['It is the biggest quarterly drop since 2009.', 'date 2009'],
  [
    'Profit margins narrowed by 1.2 percentage points to 14.3 percent.',
    'change 1.2 pp down; percent 14.3 % to',
  ],
  ['A record 45 million Americans are expected to travel.', 'count 45000000 american'],
  ['Roughly 1,500 square kilometers of forest burned.', 'measure 1500000000 m2 approx'],
  [
    "Nearly half of the country's 6.7 million hectares of cropland lacks irrigation.",
    'fraction 0.5 nearly; measure 67000000000 m2',
  ],
  ['The suspect, 41, was arrested at about 11:20 p.m. on Sunday.', 'count 41; time 23:20'],
  ['The vaccine was 91 percent effective against severe disease.', 'percent 91 %'],
  ["She finished second in the women's 200m freestyle in 1:54.52.", 'ordinal 2 rank; measure 200 m'],
  ['Fewer than a dozen states have passed such laws.', 'count 12 state under'],
  [
    'The company will lay off 8,000 workers, or about 4% of its workforce.',
    'count 8000 person; percent 4 % approx',
  ],
  [
    'The dam, which is 185 meters tall, holds 39.3 billion cubic meters of water.',
    'measure 185 m; measure 39300000000 m3',
  ],
  ['The carbon price hit 80 euros per tonne for the first time.', 'money 80 EUR to'],
  ['It paid 2.75 trillion rupiah for a 51 percent stake.', 'money 2750000000000 IDR; percent 51 %'],
  [
    'The budget gap swelled to 9.5 trillion won, more than twice as large as forecast.',
    'money 9500000000000 KRW to; change 2 factor over up',
  ],
  ['Three out of four respondents trust the central bank.', 'fraction 0.75'],
  ["Ninety percent of the island's residents have left.", 'percent 90 %'],
  ['Sales halved to 12,000 units.', 'change 0.5 factor down; count 12000 unit to'],
  ['The rover traveled 1.2 miles across the crater.', 'measure 1931.213 m'],
  ['The bill passed by a vote of 52 to 48.', 'score 52:48'],
  ['The Lakers beat the Celtics 112-105 on Christmas Day.', 'score 112:105'],
  ['He was sentenced to two and a half years in prison.', 'duration P2.5Y'],
  ['The trial will last six to eight weeks.', 'duration P6W..P8W'],
  ['The plant will add 3,500 to 4,000 jobs.', 'count 3500..4000 job to'],
  ['Beijing recorded its hottest June day since records began in 1951.', 'period M06-M06; date 1951'],
  [
    'Gold climbed 1.3 percent to $4,108.60 an ounce by 0930 GMT.',
    'change 1.3 % up; money 4108.6 USD to; time 09:30Z',
  ],
  [
    'West Texas Intermediate settled down 46 cents, or 0.8%, at $58.40.',
    'money 0.46 USD down; change 0.8 % down; money 58.4 USD',
  ],
  [
    'The benchmark 10-year Treasury yield rose 4 basis points to 4.06%.',
    'duration P10Y; change 4 bp up; percent 4.06 % to',
  ],
  [
    'Unit sales for the fiscal first quarter ended Sept. 30 rose 6%.',
    'period FQ1; date --09-30; change 6 % up',
  ],
  ['The lender set aside 1.5 billion Swiss francs.', 'money 1500000000 CHF'],
  ['One in every eight people worldwide lives with a mental disorder.', 'fraction 0.125'],
  [
    'About 95 percent of the 1.3 billion tonnes is exported.',
    'percent 95 % approx; measure 1300000000000 kg',
  ],
  ['Rents fell 0.3% on the week and 2.4% on the year.', 'change 0.3 % down; change 2.4 % down yoy'],
  [
    'The population aged 65 and over reached 220 million, or 15.6 percent.',
    'age 65 year atleast; count 220000000 to; percent 15.6 %',
  ],
  [
    'From 2021 to 2024, the sector expanded by 11.6 percent annually on average.',
    'period 2021/2024; change 11.6 % up cagr',
  ],
  [
    'The first 10 months saw foreign direct investment slump by 10.3 percent to 621.93 billion yuan.',
    'period M01-M10; change 10.3 % down; money 621930000000 CNY to',
  ],
  ['The stock closed at HK$615.50, off 1.4 percent.', 'money 615.5 HKD; change 1.4 % down'],
  [
    'Electric cars made up a fifth of sales, up from just 4 percent in 2020.',
    'fraction 0.2; percent 4 % from; date 2020',
  ],
  [
    "Germany's 83 million people consume 500 TWh of power a year.",
    'count 83000000 person; measure 500000000000 kWh',
  ],
  ['A 500-ml bottle sells for $1.99.', 'measure 0.0005 m3; money 1.99 USD'],
  ['The tunnel is 13.5 kilometers long and up to 110 meters deep.', 'measure 13500 m; measure 110 m atmost'],
  ['The storm had sustained winds of 120 mph.', 'measure 53.6448 m/s'],
  ['The ship can carry 24,000 20-foot containers.', 'count 24000; measure 6.096 m'],
  ['The 2025 fiscal year began on April 1.', 'period FY2025; date --04-01'],
  [
    "China accounted for more than 60 percent of the world's EV sales in the first three quarters of 2025.",
    'percent 60 % over; period 2025-M01-M09',
  ],
  ["It was the team's seventh straight loss.", 'ordinal 7 nth'],
  [
    'Growth is seen slowing to 4.2 percent next year from 4.8 percent this year.',
    'change 4.2 % up to; percent 4.8 % from',
  ],
  ['They expect a cut of 50 basis points by mid-2026.', 'change 50 bp down; date 2026'],
  ['The pair traded at 7.11 yuan to the dollar.', 'money 7.11 CNY'],
];
