/* Room dues: what is due, by whom, for which programme, and why.
 *
 * Each segment has a function that takes who is insured and gives a bpjs_dues:
 * lines (programme, payer, base, rate or amount, rupiah, citation, confidence),
 * totals by payer, warnings, and for every line the steps that made it. The
 * same computation makes the amount and its explanation.
 *
 * Money is whole rupiah. Each line is a base times a rate, or an amount, rounded
 * once as the law's rounding rows say (half up to one rupiah: confidence C, as
 * no rule was found; it lowers a line's confidence only where there is something
 * to round). Totals are sums of rounded lines. Bases from 0 to the largest
 * int64_t are computed exactly; what does not fit is OVERFLOW.
 *
 * Months. A day picks its contribution month. The law of the month's first day
 * governs, and a rule that begins inside a month governs all of it (confidence
 * C, for no rule was found). Joining or leaving inside a month: the whole month
 * (C). Months before 2015-07 have no rules: BPJS_ERROR_NO_RULE.
 *
 * The bill is what the payer of the invoice remits: employer, worker and
 * participant, and the government where it pays for others. Not in it: JKP's
 * government share, JKP's recomposition of JKK and JKM money, and what is
 * deferred.
 *
 * Reliefs are asserted by the caller; a fact that is given with them (workers,
 * sales, payments, registration) is checked. Outside its months, or against a
 * fact, a relief gives the full rate and a warning.
 *
 * Confidence. A line has the lowest of the rows that it touched. Rows worse than
 * policy->minimum_confidence (C if 0) are refused: BPJS_ERROR_CONFIDENCE. What
 * is carried forward, or begins inside the month, is C at best.
 *
 * All functions that compute take the law, which is only read, and an optional
 * policy (NULL: see bpjs_law_policy), and return these errors, beside their own:
 * ARGUMENT, STRUCT_SIZE, RANGE (a number, day or enumerator outside its range;
 * a negative amount), NO_RULE, NOT_ANNOUNCED (the wage ceiling of JP beyond its
 * last announcement: leave JP out, or carry forward), CONFIDENCE, OVERFLOW,
 * MEMORY. Free the result with bpjs_dues_free.
 *
 * In input structs 0 means not given, or the first of a list.
 */
#ifndef BPJSSTAT_DUES_H
#define BPJSSTAT_DUES_H

#include "base.h"
#include "law.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Who pays a line. */
enum bpjs_payer {
  BPJS_PAYER_EMPLOYER = 1,
  BPJS_PAYER_WORKER = 2,
  BPJS_PAYER_PARTICIPANT = 3,
  BPJS_PAYER_GOVERNMENT = 4,
  BPJS_PAYER_RECOMPOSITION = 5 /* money of JKK or JKM that becomes JKP's */
};

/* Size of a company, as the law has it. */
enum bpjs_company_size {
  BPJS_COMPANY_SIZE_LARGE = 0,
  BPJS_COMPANY_SIZE_MEDIUM = 1,
  BPJS_COMPANY_SIZE_SMALL = 2,
  BPJS_COMPANY_SIZE_MICRO = 3
};

/* What the wage given is. */
enum bpjs_wage_kind {
  BPJS_WAGE_KIND_MONTHLY = 0,
  BPJS_WAGE_KIND_DAILY = 1,        /* the wage of a day */
  BPJS_WAGE_KIND_PIECE = 2,        /* the sum of the last 3 months */
  BPJS_WAGE_KIND_PIECE_WEATHER = 3 /* the sum of the last 12: work that depends on weather */
};

/* How a worker has health insurance. */
enum bpjs_jkn {
  BPJS_JKN_EMPLOYER = 0, /* health insurance through the employer */
  BPJS_JKN_OTHER = 1,    /* in another way */
  BPJS_JKN_NONE = 2
};

/* Reliefs that a caller asserts; they add up. */
enum bpjs_relief {
  BPJS_RELIEF_PP49_2020 = 1,       /* JKK and JKM 99 % off, 2020-08 to 2021-01 */
  BPJS_RELIEF_JP_DEFERRAL = 2,     /* 99 % of JP later, the same months; medium and large firms */
  BPJS_RELIEF_LABOUR_INTENSIVE = 4 /* JKK 50 % off, 2025-02 to 2026-01 (PP 7 and 36/2025) */
};

/* What the self-employed work in. */
enum bpjs_bpu_sector {
  BPJS_BPU_SECTOR_NONE = 0,
  BPJS_BPU_SECTOR_TRANSPORT = 1, /* drivers and couriers, with a platform or without */
  BPJS_BPU_SECTOR_OTHER = 2
};

enum bpjs_worker_flag {
  BPJS_WORKER_FOREIGN = 1,        /* not an Indonesian citizen */
  BPJS_WORKER_BORN = 2,           /* born_day is given */
  BPJS_WORKER_ACTIVE_WORKERS = 4, /* active_workers is given, 0 too */
  BPJS_WORKER_SALES_FALL = 8      /* sales_fall_ppm is given, 0 too */
};

/* A wage earner (PU), in months with the same wage and circumstances. */
typedef struct bpjs_wage_earner {
  uint32_t struct_size;
  uint32_t flags;           /* sum of enum bpjs_worker_flag */
  int32_t day;              /* in the first contribution month; days since 1970-01-01 */
  int32_t months;           /* 1 to 1200; 0: 1 */
  int32_t wage_kind;        /* enum bpjs_wage_kind */
  int32_t risk_class;       /* 1 to 5, overrides the industry; 0: by the industry */
  int32_t size;             /* enum bpjs_company_size */
  uint32_t programmes;      /* sum of enum bpjs_programme; 0: those that the law requires */
  uint32_t reliefs;         /* sum of enum bpjs_relief */
  int32_t jkn;              /* enum bpjs_jkn */
  int32_t born_day;         /* with BPJS_WORKER_BORN */
  int32_t registered_day;   /* first registered with BPJS Ketenagakerjaan, not after the
                               first month nor before birth; 0: not given */
  int32_t paid_through_day; /* in the last month paid before a relief; 0: not given */
  int32_t payment_day;      /* when it is paid, not before the first month; 0: in time */
  int32_t active_workers;   /* of the firm; 0 without its flag: not given */
  int32_t sales_fall_ppm;   /* since February 2020; 0 without its flag: not given */
  int64_t wage;             /* rupiah, as wage_kind says: basic wage and fixed allowances */
  int64_t minimum_wage;     /* rupiah a month, for a warning; 0: not given */
  char industry[16];        /* code of bpjs_law_industry; empty: not given */
} bpjs_wage_earner;

enum bpjs_self_employed_flag {
  BPJS_SELF_EMPLOYED_BY_BUDGET = 1, /* a public budget pays (APBN, APBD): payer GOVERNMENT */
  BPJS_SELF_EMPLOYED_EMPLOYER = 2   /* runs a business with workers */
};

/* A self-employed participant (BPU), in months with the same income. */
typedef struct bpjs_self_employed {
  uint32_t struct_size;
  uint32_t flags;           /* sum of enum bpjs_self_employed_flag */
  int32_t day;              /* in the first contribution month */
  int32_t months;           /* 1 to 1200; 0: 1 */
  uint32_t programmes;      /* JKK and JKM, with or without JHT; 0: JKK and JKM */
  uint32_t reliefs;         /* BPJS_RELIEF_PP49_2020 */
  int32_t sector;           /* enum bpjs_bpu_sector, for the relief of PP 50/2025 */
  int32_t registered_day;   /* not after the first month; 0: not given */
  int32_t paid_through_day; /* 0: not given */
  int32_t reserved;         /* 0 */
  int64_t income;           /* rupiah a month, as declared */
} bpjs_self_employed;

enum bpjs_construction_basis {
  BPJS_CONSTRUCTION_CONTRACT = 0,     /* contract value before VAT */
  BPJS_CONSTRUCTION_CONTRACT_VAT = 1, /* contract value with VAT */
  BPJS_CONSTRUCTION_WAGES = 2         /* the wages of a month */
};

enum bpjs_construction_flag {
  BPJS_CONSTRUCTION_UNPAID = 1 /* unpaid is given, 0 too */
};

/* A construction project (Jakon). */
typedef struct bpjs_construction {
  uint32_t struct_size;
  int32_t basis;            /* enum bpjs_construction_basis */
  int32_t day;              /* in the contribution month */
  uint32_t reliefs;         /* BPJS_RELIEF_PP49_2020 */
  int32_t registered_day;   /* not after the month; 0: not given */
  int32_t paid_through_day; /* 0: not given */
  int32_t work_order_day;   /* to tell the last day to register; 0: not given */
  uint32_t flags;           /* sum of enum bpjs_construction_flag */
  int64_t value;            /* rupiah, as basis says */
  int64_t unpaid;           /* with BPJS_CONSTRUCTION_UNPAID: of the full bill of a
                               contract, up to all of it, for PP 49/2020 where the
                               project was registered before August 2020, or no day
                               of that is given; else a warning UNPAID */
} bpjs_construction;

/* How a migrant worker was placed. */
enum bpjs_migrant_via { BPJS_MIGRANT_VIA_AGENCY = 1, BPJS_MIGRANT_VIA_INDIVIDUAL = 2 };

enum bpjs_migrant_flag {
  BPJS_MIGRANT_SECOND_DEPARTURE = 1 /* the fee before departure is due again */
};

/* A migrant worker (PMI), who pays once for the contract. */
typedef struct bpjs_migrant {
  uint32_t struct_size;
  uint32_t flags;   /* sum of enum bpjs_migrant_flag */
  int32_t day;      /* in the month of payment */
  int32_t months;   /* of the contract, 1 to 1200 */
  int32_t via;      /* enum bpjs_migrant_via */
  int32_t reserved; /* 0 */
  int64_t jht;      /* rupiah a month, one of the choices; 0: none */
} bpjs_migrant;

/* Participants whose contributions a government pays. */
typedef struct bpjs_subsidy {
  uint32_t struct_size;
  uint32_t programmes; /* JKK and JKM, with or without JHT; 0: JKK and JKM */
  int32_t day;         /* in the first month */
  int32_t months;      /* 1 to 1200 */
  int64_t income;      /* rupiah a month, of each participant */
  int64_t participants;
} bpjs_subsidy;

/* What is due, month by month, with what made it. */
typedef struct bpjs_dues bpjs_dues;

enum bpjs_dues_flag {
  BPJS_DUES_RATE = 1,               /* base times rate_ppm; else an amount or a sum of parts */
  BPJS_DUES_ROUNDED = 2,            /* not whole before rounding */
  BPJS_DUES_RELIEF = 4,             /* a relief replaced the rate */
  BPJS_DUES_CARRIED = 8,            /* a value was carried forward */
  BPJS_DUES_INSIDE_MONTH = 16,      /* a rule begins inside the month */
  BPJS_DUES_OUTSIDE_BILL = 32,      /* not part of the bill */
  BPJS_DUES_DEFERRED = 64,          /* paid later, between settle_from and settle_to */
  BPJS_DUES_FINE = 128,             /* a late fine, not a contribution */
  BPJS_DUES_KNOWN_ASSUMED = 256,    /* the day from which a row was known is assumed */
  BPJS_DUES_OVERLAY = 512,          /* a row of an overlay was touched */
  BPJS_DUES_BEFORE_DEPARTURE = 1024 /* a migrant's fee before departure */
};

/* A line. */
typedef struct bpjs_dues_line {
  uint32_t struct_size;
  uint32_t flags;         /* sum of enum bpjs_dues_flag */
  int32_t month;          /* first day of the contribution month */
  int32_t programme;      /* sum of enum bpjs_programme; 0: all contributions (a fine) */
  int32_t payer;          /* enum bpjs_payer */
  int32_t from_programme; /* RECOMPOSITION: JKK or JKM; else 0 */
  int32_t rate_ppm;       /* with BPJS_DUES_RATE; else 0 */
  int32_t confidence;     /* enum bpjs_law_confidence */
  int32_t settle_from;    /* DEFERRED: days; else 0 */
  int32_t settle_to;
  int64_t base;         /* rupiah; 0 where an amount has none */
  int64_t count;        /* participants, or months of delay; else 1 */
  int64_t unit_amount;  /* rupiah, rounded, for one of count; of a fine, for all */
  int64_t fraction_ppm; /* what unit_amount's value before rounding had beyond whole
                           rupiah, in millionths; a fine is rounded for all
                           its months at once, and unit_amount is all of it */
  int64_t amount;       /* rupiah */
  char citation[256];   /* of its rate or amount, then "; " and that of each row of an
                           overlay; cut if longer, bpjs_dues_write has all */
} bpjs_dues_line;

/* Totals of a month, or of all. */
typedef struct bpjs_dues_totals {
  uint32_t struct_size;
  int32_t month;       /* first day; 0: all months */
  int32_t due_day;     /* the last day to pay, of a construction project the last
                          one to register; 0: no rule, or several months */
  int32_t nominal_day; /* before weekends and holidays moved it */
  int64_t employer;
  int64_t worker;
  int64_t participant;
  int64_t government;
  int64_t recomposition;
  int64_t deferred; /* in none of the others */
  int64_t bill;
} bpjs_dues_totals;

/* What a warning is about; `number` and `parameter`, if they say something, are:
 *
 *   MINIMUM_WAGE    the minimum wage that was given, rupiah
 *   RELIEF_MONTH    the relief, enum bpjs_relief; its reduced rate or amount
 *   RELIEF_FACT     the value of the condition that does not hold; the condition
 *   CARRIED         the last day announced; what is carried forward
 *   INSIDE_MONTH    the day on which it begins; what begins
 *   NO_JKP          1 not a citizen, 2 age, 3 JKN, 4 a programme that JKP needs
 *   PENSION_AGE     the age, years
 *   LOW_INCOME      the least income, rupiah
 *   RISK_CLASS      the class of the industry
 *   MONTHLY         the contribution of a month, rupiah
 *   LATE            the last day to settle; the parameter that says so
 *   ONLY_ENDS       the contribution that was given, rupiah; what is the least
 *   INDUSTRY        0; the relief's rate
 *   UNPAID          the unpaid part that was given, rupiah; the rate of it
 *
 * Days are since 1970-01-01. LEFT_OUT has the programmes that were left out in
 * `programme`. */
enum bpjs_dues_warning_code {
  BPJS_DUES_WARNING_MINIMUM_WAGE = 1,  /* the wage is under the minimum wage given */
  BPJS_DUES_WARNING_RELIEF_MONTH = 2,  /* a relief was asserted outside its months */
  BPJS_DUES_WARNING_RELIEF_FACT = 3,   /* a fact given is against a relief */
  BPJS_DUES_WARNING_NO_SECTOR = 4,     /* without a sector no relief of PP 50/2025 */
  BPJS_DUES_WARNING_BY_BUDGET = 5,     /* none where a public budget pays */
  BPJS_DUES_WARNING_RECOMPOSITION = 6, /* JKP's part of the reduced JKK is not known */
  BPJS_DUES_WARNING_CARRIED = 7,       /* a value was carried forward */
  BPJS_DUES_WARNING_INSIDE_MONTH = 8,  /* a rule begins inside the month */
  BPJS_DUES_WARNING_NO_JKP = 9,        /* JKP asked for, or usual, and not open */
  BPJS_DUES_WARNING_PENSION_AGE = 10,  /* JP has ended */
  BPJS_DUES_WARNING_LEFT_OUT = 11,     /* a programme that is mandatory was left out */
  BPJS_DUES_WARNING_LOW_INCOME = 12,   /* under the least income for registration */
  BPJS_DUES_WARNING_MONTHLY = 13,      /* a migrant's JHT is due every month */
  BPJS_DUES_WARNING_RISK_CLASS = 14,   /* the class given is not that of the industry */
  BPJS_DUES_WARNING_LATE = 15,         /* paid too late for a relief */
  BPJS_DUES_WARNING_ONLY_ENDS = 16,    /* only least and largest choice are known */
  BPJS_DUES_WARNING_INDUSTRY = 17,     /* whether a relief lists the industry is not checked */
  BPJS_DUES_WARNING_UNPAID = 18        /* an unpaid part was given that is not used */
};

typedef struct bpjs_dues_warning {
  uint32_t struct_size;
  int32_t code;       /* enum bpjs_dues_warning_code */
  int32_t month;      /* first day of the first month that it is about; 0: all */
  int32_t last_month; /* first day of the last one: the same where it is one month */
  int32_t programme;  /* sum of enum bpjs_programme; 0: none in particular */
  int32_t reserved;   /* 0 */
  int64_t number;     /* see enum bpjs_dues_warning_code */
  char parameter[64]; /* of the law; may be empty */
} bpjs_dues_warning;

/* Dues of a wage earner. workers: one for each span of months with the same
 * wage and circumstances, such as those of a year; `count` of them, in any order,
 * no month twice, all of one struct_size.
 * Without programmes: those mandatory for the size, and JKP where it is open; a
 * warning tells why it is not, unless the size asks for less than JKP (micro).
 * With them: exactly those, and a warning of what is mandatory. With a day of
 * birth JP ends at pension age. A relief that has months in the call is silent
 * on the others; one that has none is warned of once. Deferred JP has lines of
 * its own. Errors: also ARGUMENT (JKK without class or industry), UNKNOWN
 * (industry), AMBIGUOUS (an industry in two classes). Since 0.1. */
int32_t bpjs_dues_pu(const bpjs_law *law, const bpjs_wage_earner *workers, int64_t count,
                     const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error);

/* Dues of a self-employed participant; spans as in bpjs_dues_pu. Months paid in
 * advance are due under the law of each. Payer: participant; the government, which
 * is in the bill too, with BY_BUDGET. The relief of PP 50/2025 is not for those with
 * BY_BUDGET or EMPLOYER, unless the law of the month says so. Since 0.1. */
int32_t bpjs_dues_bpu(const bpjs_law *law, const bpjs_self_employed *workers, int64_t count,
                      const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error);

/* Dues of a construction project: once by contract value, progressive by slice,
 * or monthly where the wages are known. Payer: employer. No day is known on which
 * they are due; with work_order_day, due_day is the last one to register the
 * project: so many days from Monday to Friday after it, whatever the holidays.
 * Since 0.1. */
int32_t bpjs_dues_construction(const bpjs_law *law, const bpjs_construction *project,
                               const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error);

/* Dues of a migrant worker: the largest package not above the contract, and so
 * much for each month beyond. JHT, if chosen, is due every month; the bill has
 * its first. Payer: participant. Errors: also RANGE (JHT is none of the choices;
 * a second departure without an agency), NO_RULE (shorter than all packages; a
 * second departure under the rules of 2017). Since 0.1. */
int32_t bpjs_dues_migrant(const bpjs_law *law, const bpjs_migrant *worker,
                          const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error);

/* What a government pays for participants of one income, month by month, under
 * the law of each month; without the relief of PP 50/2025, which does not apply
 * where a public budget pays. Since 0.1. */
int32_t bpjs_dues_subsidy(const bpjs_law *law, const bpjs_subsidy *subsidy,
                          const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error);

/* The employer's fine for paying the contributions of a month late: so much of
 * them for each month of delay, not compounded. Only whole months are known.
 * day: in the contribution month. amount: contributions due, rupiah. months: of
 * delay, 0 to 1200. A fine has no due day of its own. Since 0.1. */
int32_t bpjs_dues_fine(const bpjs_law *law, int32_t day, int64_t amount, int32_t months,
                       const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error);

/* Frees a result; NULL is fine. Since 0.1. */
void bpjs_dues_free(bpjs_dues *dues);

/* How many lines there are; 0 for NULL. Since 0.1. */
int64_t bpjs_dues_count(const bpjs_dues *dues);

/* Copies line `index` (from 0): by month, then in order of programme and payer.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_dues_get(const bpjs_dues *dues, int64_t index, bpjs_dues_line *line,
                      bpjs_error *error);

/* Copies `count` lines, from line `first` (from 0) on, to an array: its items are the
 * struct_size of the first of them apart, and each receives it. count 0 copies nothing.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (first or count). Since 0.1. */
int32_t bpjs_dues_lines(const bpjs_dues *dues, int64_t first, bpjs_dues_line *lines, int64_t count,
                        bpjs_error *error);

/* How many months the result has; 0 for NULL. Since 0.1. */
int64_t bpjs_dues_month_count(const bpjs_dues *dues);

/* Totals of month `index` (from 0, in order), or of all months for -1, with the
 * due day if there is one month only.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_dues_total(const bpjs_dues *dues, int64_t index, bpjs_dues_totals *totals,
                        bpjs_error *error);

/* Moves due days past holidays. Weekends are moved past without being told;
 * other days off are yours to give. Days on which nothing is due do no harm.
 * holidays: days since 1970-01-01 in any order, `count` of them.
 * Errors: ARGUMENT. Since 0.1. */
int32_t bpjs_dues_set_holidays(bpjs_dues *dues, const int64_t *holidays, int64_t count,
                               bpjs_error *error);

/* How many warnings there are; 0 for NULL. Since 0.1. */
int64_t bpjs_dues_warning_count(const bpjs_dues *dues);

/* Copies warning `index` (from 0). Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_dues_warning_get(const bpjs_dues *dues, int64_t index, bpjs_dues_warning *warning,
                              bpjs_error *error);

/* Copies a warning as a sentence, where the result has several months after its
 * own: "2025-03: ", "2025-03 to 2025-12: ", and, where it is not about all in
 * between, "3 months from 2025-03 to 2025-12: ". language: enum bpjs_language; NONE is English.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_dues_warning_text(const bpjs_dues *dues, int64_t index, int32_t language, char *buffer,
                               int64_t capacity, int64_t *length, bpjs_error *error);

/* Writes a result. JSON {"on":"2025-03-01","segment":"PU","lines":[{"programme":
 * "JHT","payer":"employer","base":..,"rate_ppm":..,"amount":..,"citation":..,
 * "confidence":"B"},..],"totals":{"employer":..,"worker":..,"participant":..,
 * "government":..,"recomposition":..,"bill":..},"due":"2025-04-15","warnings":
 * [{"code":"carried","month":..,"last_month":..,"message":..},..],"law":fingerprint}: rate_ppm is
 * null for what is no rate; a line also has "month" where there are several, and "count",
 * "unit_amount", "from", "deferred", "relief", "carried", "overlay",
 * "before_departure" (true), "settle_from", "settle_to" where they say something; totals have
 * "deferred" before "bill" where it is not 0; "months", after "totals", are those of each month
 * with its "month" and "due" where there are several; "on" and "due" are then of the first; due is
 * null where no rule is known, and for construction, which has "register_by" after it where the
 * work order's day was given; programmes of a fine are "ALL". CSV, CSV_RECORDS: a record a line;
 * flags are words divided by blanks. language: of messages, as in bpjs_dues_warning_text. Errors:
 * ARGUMENT (also for TEXT), BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_dues_write(const bpjs_dues *dues, int32_t format, int32_t language, char *buffer,
                        int64_t capacity, int64_t *length, bpjs_error *error);

/* Explains line `index`, or all for -1: formula, steps, arithmetic, and of the
 * notes of the law those that the lines need.
 * TEXT (100 columns) can be checked by hand. JSON, the same bytes for the same law
 * and input: {"version":1,..,"lines":[{..,"words":..,"steps":[{"what":..,"number":..,
 * "unit":..,"source":"row"|"given"|"derived","row":{..}},..],"arithmetic":[..],"exact":
 * "44544.5","rounded":..,"count":..,"amount":..},..],"notes":[{"text":..,"row":{..}},..],"warnings":[..],"law":..}.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_dues_explain(const bpjs_dues *dues, int64_t index, int32_t format, int32_t language,
                          char *buffer, int64_t capacity, int64_t *length, bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
