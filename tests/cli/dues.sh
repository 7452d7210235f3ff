# bpjsstat dues: one run for each segment, to the rupiah, and what is refused.
. "$CLI/tell.sh"

# PU of 10,000,000 in March 2024, class 3: JKK 0.89 %, JKM 0.3, JHT 3.7 + 2,
# JP 2 + 1 below the ceiling 10,042,300: employer 689,000, worker 300,000.
expect 0 bpjsstat dues pu --wage 10000000 --risk-class 3 --on 2024-03
empty err
for text in 89,000 30,000 370,000 689,000 300,000 989,000 2024-04-15 'PP 44/2015 art 16(1)c'; do
  has out "$text"
done
plain
expect 0 bpjsstat dues pu --wage Rp10.000.000 --risk-class 3 --on 2024-03-31 --format json
cli_json <out || broken 'not JSON'
has out '{"on":"2024-03-01","segment":"PU","lines":[{"programme":"JKK","payer":"employer","base":10000000,"rate_ppm":8900,"amount":89000,"citation":"PP 44/2015 art 16(1)c","confidence":"B"}'
has out '"employer":689000,"worker":300000,"participant":0,"government":11000,"recomposition":12000'
has out '"bill":989000'
has out '"due":"2024-04-15"'
has out "\"law\":\"$(bpjsstat law export | sha256sum | cut -c 1-64)\""
expect 0 bpjsstat dues pu --wage 10000000 --risk-class 3 --on 2024-03 --format csv
lines out 10
expect 0 bpjsstat dues pu --wage 5005000 --risk-class 3 --on 2024-03 --programmes JKK --explain
# 5,005,000 x 0.89 % = 44,544.50
for text in 44,544.5 44,545 'PP 44/2015 art 16(1)c' rounding.step; do has out "$text"; done
expect 0 bpjsstat dues pu --wage 5005000 --risk-class 3 --on 2024-03 --programmes JKK --explain \
  --language id
has out 44.544,5
expect 0 bpjsstat dues pu --wage 5005000 --risk-class 3 --on 2024-03 --explain --format json
cli_json <out || broken 'not JSON'
has out '"version":1'
# 15 April 2024 is made a holiday: the next day.
expect 0 bpjsstat dues pu --wage 1 --risk-class 1 --on 2024-03 --holiday 2024-04-15
has out 2024-04-16
# By industry, daily wages: 100,000 x 25 x 0.24 %.
expect 0 bpjsstat dues pu --wage 100000 --daily --industry G1-002 --on 2025-03 --programmes JKK
has out 2,500,000
has out 6,000
expect 2 bpjsstat dues pu --wage 1 --industry 19 --on 2025-03
has err G3-019
expect 0 bpjsstat dues pu --wage 5010000 --risk-class 3 --on 2025-08 --programmes JKK \
  --relief labour-intensive --workers 50
has out 22,295
expect 0 bpjsstat dues pu --wage 5010000 --risk-class 3 --on 2025-08 --programmes JKK \
  --relief labour-intensive --known-on 2025-08-31
has out 44,589
has out note:

# A fact of 0 is a fact; 0 months are none; the industry taken is told.
expect 0 bpjsstat dues pu --wage 5010000 --risk-class 3 --on 2025-08 --programmes JKK \
  --relief labour-intensive --workers 0
has out 44,589
expect 2 bpjsstat dues pu --wage 1 --risk-class 3 --on 2025-08 --months 0
expect 0 bpjsstat dues PU --wage 1000000 --industry 'pabrik topi' --on 2025-03 --programmes JKK
has err 'taken as G1-002'
has out 2,400
# Months that are alike stand together; the last due day may be beyond 2199.
expect 0 bpjsstat dues bpu --income 1000000 --on 2025-11 --months 4 --sector transport
has out '2025-11 to 2025-12'
has out '2026-01 to 2026-02'
has out 'from 2025-11-15 to 2026-02-15'
expect 0 bpjsstat dues pu --wage 1000000 --risk-class 1 --on 2199-12 --programmes JHT
has out 2200-01-15
# JP deferred: 99 % of 300,000, to be settled in its window.
expect 0 bpjsstat dues pu --wage 10000000 --risk-class 1 --on 2020-09 --relief jp-deferral \
  --sales-fall 31
has out '2021-05-15 to 2022-04-15'

# Beyond the last ceiling: an error that names parameter, date and ways on.
expect 1 bpjsstat dues pu --wage 5000000 --risk-class 1 --on 2027-03
empty out
for text in jp.wage_ceiling 2027-02-28 --carry-forward --programmes; do has err "$text"; done
expect 0 bpjsstat dues pu --wage 5000000 --risk-class 1 --on 2027-03 --carry-forward
has out 'carried forward'
expect 0 bpjsstat dues pu --wage 5000000 --risk-class 1 --on 2027-03 --programmes JKK,JKM,JHT
expect 1 bpjsstat dues pu --wage 5000000 --risk-class 1 --on 2015-06
has err 'no rule in force'
expect 1 bpjsstat dues pu --wage 5005000 --risk-class 3 --on 2024-03 --min-confidence B
has err rounding

expect 0 bpjsstat dues bpu --income 1.000.000 --on 2025-06 --programmes JKK,JKM,JHT
for text in 10,000 6,800 20,000 36,800 2025-06-15; do has out $text; done
expect 0 bpjsstat dues bpu --income 1000000 --on 2026-01 --sector transport
has out 8,400
expect 0 bpjsstat dues bpu --income 1000000 --on 2026-01
has out 16,800
has out note:
expect 0 bpjsstat dues construction --contract-value 850.000.000 --on 2025-03
for text in 1,345,000 180,000 1,525,000; do has out $text; done
expect 0 bpjsstat dues construction --wages 100000000 --on 2025-03
has out 2,040,000
expect 2 bpjsstat dues construction --contract-value 1 --wages 1 --on 2025-03
# Nothing unpaid: nothing is due. No more can be unpaid than the full bill, 240,000.
expect 0 bpjsstat dues construction --contract-value 100000000 --on 2020-09 --relief pp49-2020 \
  --registered 2020-07-15 --unpaid 0 --format json
has out '"bill":0'
expect 0 bpjsstat dues construction --contract-value 100000000 --on 2020-09 --relief pp49-2020 \
  --registered 2020-07-15 --unpaid 240000 --format json
has out '"bill":2400'
expect 1 bpjsstat dues construction --contract-value 100000000 --on 2020-09 --relief pp49-2020 \
  --registered 2020-07-15 --unpaid 240001
has err '--unpaid "240001"'
expect 0 bpjsstat dues migrant --months 24 --via agency --on 2025-03
for text in 37,500 332,500 370,000; do has out $text; done
expect 1 bpjsstat dues migrant --months 5 --via agency --on 2025-03
has err 'migrant.package'
# The 30 million most vulnerable, a year, without relief; and with JHT.
expect 0 bpjsstat dues subsidy --participants 30000000 --income 1000000 --from 2026-01 --months 12
has out 6,048,000,000,000
expect 0 bpjsstat dues subsidy --participants 30000000 --income 1000000 --from 2026-01 --months 12 \
  --programmes JKK,JKM,JHT
has out 13,248,000,000,000
expect 0 bpjsstat dues fine --amount 1000000 --months 3 --on 2020-09
has out 15,000
# A year with a rise in July: JHT of the employer 6 x 185,000 + 6 x 222,000.
expect 0 bpjsstat dues year --year 2025 --wage 5000000 --change 2025-07=6000000 --risk-class 1 \
  --programmes JHT --format json
cli_json <out || broken 'not JSON'
has out '"employer":2442000'
expect 0 bpjsstat dues year --on 2025-12 --months 2 --income 1000000 --sector transport
has out 25,200

expect 0 bpjsstat dues --help
has out 'Usage: bpjsstat dues'
for segment in pu bpu construction migrant subsidy fine year; do
  expect 0 bpjsstat dues $segment --help
  has out "bpjsstat dues $segment"
  has out 'Exit status'
  ! grep '.\{86\}' out || broken 'help is wider than 85 columns'
done
expect 2 bpjsstat dues
expect 2 bpjsstat dues everyone
expect 2 bpjsstat dues pu --on 2025-03 --risk-class 1
has err '--wage is missing'
expect 2 bpjsstat dues pu --wage -5 --risk-class 1 --on 2025-03
has err 'negative'
expect 1 bpjsstat dues pu --wage 5 --risk-class 6 --on 2025-03
has err '--risk-class "6"'
expect 2 bpjsstat dues pu --wage 5 --risk-class 1 --on 06/2025
has err 'a month (2025-03) or a day'
expect 2 bpjsstat dues subsidy --participants 1 --income 1 --from 2025-01 --on 2025-02
expect 2 bpjsstat dues pu --wage 5,5 --risk-class 1 --on 2025-03
expect 2 bpjsstat dues pu --wage 9223372036854775808 --risk-class 1 --on 2025-03
has err '9,223,372,036,854,775,807'
expect 1 bpjsstat dues pu --wage 9223372036854775807 --daily --risk-class 1 --on 2025-03
expect 2 bpjsstat dues pu --wage 1 --risk-class 1 --on 2025-03 --size tiny
has err 'large, medium, small, micro'
