# bpjsstat figure.
. "$CLI/tell.sh"

# 39.2 million: the last place printed is 0.1 million, half of it 50,000.
expect 0 bpjsstat figure '39,2 juta'
empty err
has out '39,200,000'
has out '39,150,000'
has out '39,250,000'
plain
expect 0 bpjsstat figure --language id '39,2 juta orang'
has out '39.200.000'
has out '39.150.000'
has out 'orang'

# Two readings: refused without a language, 1,234 in Indonesian, 1.234 in English.
expect 1 bpjsstat figure 1.234
empty out
has err '"1.234"'
expect 0 bpjsstat figure --language id 1.234
has out '1.234'
has out '1.233,5'
has out '1.234,5'
expect 0 bpjsstat figure --language en 1.234
has out '1.2335'
has out '1.2345'

# One-sided and approximate figures.
expect 0 bpjsstat figure 'lebih dari 107 ribu'
has out '107,000'
has out 'no limit'
expect 0 bpjsstat figure --language id 'hampir 8 juta'
has out '8.000.000'
has out 'hampir'
expect 0 bpjsstat figure 'sekitar 101 juta'
has out 'approximate'

# What cannot be read is said, the rest is printed.
expect 1 bpjsstat figure 'tiga ekor' '160 ribu'
has err '"tiga ekor"'
has out '160,000'

# JSON: a line a figure. 160 thousand, last place a thousand: 159,500 to 160,500.
expect 0 bpjsstat figure --format json '160 ribu' '663 miliar'
lines out 2
cli_json <out || broken 'not JSON'
has out '159500'
has out '160500'
expect 0 bpjsstat figure --format csv '160 ribu' '663 miliar'
lines out 3
has out '159500'

# The locale of the user changes nothing.
bpjsstat figure '39,2 juta' >wanted
LC_ALL=de_DE.UTF-8 bpjsstat figure '39,2 juta' >out
cmp wanted out
