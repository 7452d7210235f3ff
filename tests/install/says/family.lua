# 1 June 2023, PP 82/2019: an income of 1,000,000 is the reference of band 1 (PP 44/2015
# Annex II). Death 60 % of 80 x 1,000,000 = 48,000,000; 24 x 500,000 = 12,000,000;
# funeral 10,000,000. The third year of upper secondary school is the last, 3,000,000;
# then five years of university, 12,000,000 each. JHT in full at death: 7,250,000.
# 48,000,000 + 12,000,000 + 10,000,000 + 3,000,000 + 60,000,000 + 7,250,000 = 140,250,000.
# JKK pays, so JKM does not; JP is not among the programmes.
   48000000  Death benefit (PP 82/2019 Annex III)
   12000000  Periodic benefit, at once (PP 82/2019 Annex III)
   10000000  Funeral (PP 82/2019 Annex III)
    3000000  Scholarship, child 1, upper secondary (SMA) (PP 82/2019 Annex III)
   12000000  Scholarship, child 1, university or training (PP 82/2019 Annex III)
   12000000  Scholarship, child 1, university or training (PP 82/2019 Annex III)
   12000000  Scholarship, child 1, university or training (PP 82/2019 Annex III)
   12000000  Scholarship, child 1, university or training (PP 82/2019 Annex III)
   12000000  Scholarship, child 1, university or training (PP 82/2019 Annex III)
    7250000  Balance, whole (PP 46/2015 art 22(1)-(3))
  140250000
Not paid: JKM: another programme pays in its place.
Not paid: JP: not enrolled in JP.
