/* Room benefit: what is paid, to whom, by which programme, and why.
 *
 * Each programme has a function that takes what happened and gives a
 * bpjs_benefit: lines (kind, what for, beneficiary, rupiah, citation,
 * confidence), totals, what was refused and why, warnings, and for every line the
 * steps that made it. bpjs_benefit_event asks all programmes about one event and
 * gives one statement for the family.
 *
 * The law of the day of the event governs, whatever the day of the call; where
 * the law says otherwise its own day does: an instalment of JKP, a year's limits
 * and indexation of a pension, a year of a scholarship's plan is of the event's.
 * Events before 2015-07-01 have no rules.
 *
 * Money is whole rupiah, each line rounded once as the law's rounding rows say.
 * Confidence as in room dues: a line has the lowest of the rows that it touched;
 * a row worse than policy->minimum_confidence (C if 0) is not used.
 *
 * Refusals. A line that cannot be given is among the refused, with the reason:
 * there is no rule on that day, the rule is less sure than asked for, a condition
 * does not hold, or a fact was not given. The others stand, and totals of which an
 * amount is missing have the flag INCOMPLETE; a cap for which there is no rule is not
 * missing. If the only answer is that rules are
 * wanting, the call fails with the first of those reasons: NO_RULE, NOT_ANNOUNCED or
 * CONFIDENCE.
 *
 * All functions that compute take the law, which is only read, and an optional
 * policy (NULL: see bpjs_law_policy), and return these errors beside their own:
 * ARGUMENT, STRUCT_SIZE, RANGE (a number, day or enumerator outside its range; a
 * negative amount), NO_RULE, NOT_ANNOUNCED, CONFIDENCE, OVERFLOW, MEMORY. The
 * result is the caller's: free it with bpjs_benefit_free. A result belongs to one
 * thread at a time; calls with different results may run at once.
 *
 * In input structs 0 means not given, or the first of a list. Days are since
 * 1970-01-01.
 */
#ifndef BPJSSTAT_BENEFIT_H
#define BPJSSTAT_BENEFIT_H

#include "base.h"
#include "law.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- results ---- */

enum bpjs_benefit_kind {
  BPJS_BENEFIT_LUMP_SUM = 1,   /* paid once */
  BPJS_BENEFIT_INSTALMENT = 2, /* one of a known number of payments */
  BPJS_BENEFIT_MONTHLY = 3,    /* a pension, rupiah a month */
  BPJS_BENEFIT_CAP = 4,        /* costs are paid up to this */
  BPJS_BENEFIT_IN_KIND = 5,    /* a service, without an amount */
  BPJS_BENEFIT_TAX = 6,        /* taken off */
  BPJS_BENEFIT_TERM = 7        /* a term or condition of the law: count of unit */
};

/* What a line is paid for, or a term of the law about. */
enum bpjs_benefit_what {
  BPJS_BENEFIT_TRANSPORT = 1,          /* after an accident; detail: land, sea, air */
  BPJS_BENEFIT_STMB = 2,               /* temporarily unable to work */
  BPJS_BENEFIT_PARTIAL_DISABILITY = 3, /* detail: the body part */
  BPJS_BENEFIT_TOTAL_DISABILITY = 4,
  BPJS_BENEFIT_DEATH = 5,
  BPJS_BENEFIT_FUNERAL = 6,
  BPJS_BENEFIT_PERIODIC = 7,  /* 24 months, paid at once */
  BPJS_BENEFIT_WAITING = 8,   /* the funeral, all of JKM within the waiting months */
  BPJS_BENEFIT_TREATMENT = 9, /* medical */
  BPJS_BENEFIT_REHABILITATION = 10,
  BPJS_BENEFIT_HOME_CARE = 11,
  BPJS_BENEFIT_PROSTHESIS = 12, /* or orthosis */
  BPJS_BENEFIT_DENTURES = 13,
  BPJS_BENEFIT_HEARING_AID = 14,
  BPJS_BENEFIT_GLASSES = 15,
  BPJS_BENEFIT_SCHOLARSHIP = 16,     /* detail: the level; number: the child */
  BPJS_BENEFIT_CONTRIBUTIONS = 17,   /* of a member, given back */
  BPJS_BENEFIT_DEVELOPMENT = 18,     /* what they earned */
  BPJS_BENEFIT_BALANCE = 19,         /* the whole balance of JHT */
  BPJS_BENEFIT_PARTIAL_BALANCE = 20, /* a part of it; detail: housing, preparation */
  BPJS_BENEFIT_INCOME_TAX = 21,
  BPJS_BENEFIT_OLD_AGE_PENSION = 22,
  BPJS_BENEFIT_DISABILITY_PENSION = 23,
  BPJS_BENEFIT_SURVIVOR_PENSION = 24, /* detail: widow, child, parent */
  BPJS_BENEFIT_CASH = 25,             /* of JKP; number: the instalment */
  BPJS_BENEFIT_FAILED_DEPARTURE = 26,
  BPJS_BENEFIT_FAILED_PLACEMENT = 27,
  BPJS_BENEFIT_MISPLACED = 28, /* contrary to the contract */
  BPJS_BENEFIT_RAPE = 29,
  BPJS_BENEFIT_DISMISSAL = 30,
  BPJS_BENEFIT_RETURN_TRANSPORT = 31,  /* of a migrant worker, home */
  BPJS_BENEFIT_LOSS_OF_GOODS = 32,     /* on the way home */
  BPJS_BENEFIT_CLAIM_EXPIRY = 33,      /* the last day to claim */
  BPJS_BENEFIT_PAYMENT_DEADLINE = 34,  /* after the file is complete */
  BPJS_BENEFIT_LATE_RATE = 35,         /* for each day of late payment */
  BPJS_BENEFIT_LATE_COMPENSATION = 36, /* what that comes to */
  BPJS_BENEFIT_REPORT_DEADLINE = 37,   /* of the employer */
  BPJS_BENEFIT_WAITING_PERIOD = 38,
  BPJS_BENEFIT_SEARCH_APPLICATIONS = 39, /* of who has JKP, a month */
  BPJS_BENEFIT_SEARCH_INTERVIEWS = 40,
  BPJS_BENEFIT_TRAINING_ATTENDANCE = 41,
  BPJS_BENEFIT_STATEMENT = 42 /* of the balance of JHT, to the member */
};

/* Who receives a line. */
enum bpjs_beneficiary {
  BPJS_BENEFICIARY_PARTICIPANT = 1,
  BPJS_BENEFICIARY_HEIRS = 2, /* in the order of the law, as it was not told which there are */
  BPJS_BENEFICIARY_SPOUSE = 3,
  BPJS_BENEFICIARY_CHILD = 4,
  BPJS_BENEFICIARY_PARENT = 5,
  BPJS_BENEFICIARY_BLOOD_RELATIVE = 6, /* to the second degree, up or down */
  BPJS_BENEFICIARY_SIBLING = 7,
  BPJS_BENEFICIARY_PARENT_IN_LAW = 8,
  BPJS_BENEFICIARY_WILL = 9,      /* who is named in the will */
  BPJS_BENEFICIARY_ARRANGER = 10, /* who arranges the funeral */
  BPJS_BENEFICIARY_FUND = 11,     /* the social security fund */
  BPJS_BENEFICIARY_STATE = 12,    /* of a tax */
  BPJS_BENEFICIARY_PAYER = 13     /* who bore the costs */
};

enum bpjs_benefit_flag {
  BPJS_BENEFIT_ROUNDED = 1,        /* not whole before rounding */
  BPJS_BENEFIT_RAISED = 2,         /* to the least that the law pays */
  BPJS_BENEFIT_CUT = 4,            /* to the most */
  BPJS_BENEFIT_LATER = 8,          /* a pension in a later year: not in totals */
  BPJS_BENEFIT_ASSUMED = 16,       /* rests on a rate that the caller gave */
  BPJS_BENEFIT_CARRIED = 32,       /* a value was carried forward */
  BPJS_BENEFIT_KNOWN_ASSUMED = 64, /* the day from which a row was known is assumed */
  BPJS_BENEFIT_OVERLAY = 128,      /* a row of an overlay was touched */
  BPJS_BENEFIT_INCOMPLETE = 256    /* of totals: an amount was refused for want of a rule */
};

/* What is paid, line by line, and what is refused. */
typedef struct bpjs_benefit bpjs_benefit;

/* A line. */
typedef struct bpjs_benefit_line {
  uint32_t struct_size;
  uint32_t flags;       /* sum of enum bpjs_benefit_flag */
  int32_t programme;    /* enum bpjs_programme */
  int32_t kind;         /* enum bpjs_benefit_kind */
  int32_t what;         /* enum bpjs_benefit_what */
  int32_t beneficiary;  /* enum bpjs_beneficiary */
  int32_t number;       /* which child, loss or instalment, from 1; else 0 */
  int32_t confidence;   /* enum bpjs_law_confidence */
  int32_t from_day;     /* paid on, or from; 0: the day of the event, or not known */
  int32_t to_day;       /* of a pension and a term, the last day; 0: open or not known */
  int32_t unit;         /* enum bpjs_law_unit of count; 0: none */
  int32_t reserved;     /* 0 */
  int64_t base;         /* rupiah: the wage, balance or cost; 0: none */
  int64_t count;        /* months, days, years or the like in unit; else 1 */
  int64_t fraction_ppm; /* what the amount had beyond whole rupiah before rounding,
                           in millionths, cut */
  int64_t amount;       /* rupiah; 0 for IN_KIND and TERM */
  char detail[64];      /* which one: a code, may be empty */
  char citation[256];   /* of its amount or rate, then "; " and that of each row of an
                           overlay; cut if longer, bpjs_benefit_write has all */
} bpjs_benefit_line;

/* Totals of a programme, or of all. */
typedef struct bpjs_benefit_totals {
  uint32_t struct_size;
  uint32_t flags;    /* BPJS_BENEFIT_INCOMPLETE, or 0 */
  int32_t programme; /* enum bpjs_programme; 0: all */
  int32_t reserved;  /* 0 */
  int64_t total;     /* lump sums and instalments, before tax */
  int64_t caps;      /* the most that is reimbursed */
  int64_t monthly;   /* pensions as they begin */
  int64_t tax;       /* in none of the others */
  int64_t net;       /* total - tax */
} bpjs_benefit_totals;

enum bpjs_benefit_reason {
  BPJS_BENEFIT_REASON_NO_RULE = 1,       /* no rule of law on the day */
  BPJS_BENEFIT_REASON_NOT_ANNOUNCED = 2, /* a yearly value, beyond its last one */
  BPJS_BENEFIT_REASON_CONFIDENCE = 3,    /* a row less sure than asked for */
  BPJS_BENEFIT_REASON_NOT_GIVEN = 4,     /* a fact is missing */
  BPJS_BENEFIT_REASON_NOT_ENROLLED = 5,  /* in the programme */
  BPJS_BENEFIT_REASON_EXCLUDED = 6,      /* another programme pays in its place */
  BPJS_BENEFIT_REASON_MONTHS = 7,        /* too few months contributed */
  BPJS_BENEFIT_REASON_CONSECUTIVE = 8,   /* too few of them in a row */
  BPJS_BENEFIT_REASON_MEMBERSHIP = 9,    /* a member for too short a time */
  BPJS_BENEFIT_REASON_DENSITY = 10,      /* too few months contributed of those as a member */
  BPJS_BENEFIT_REASON_LATE = 11,         /* claimed too late */
  BPJS_BENEFIT_REASON_EARLY = 12,        /* too early: a waiting time, or an age */
  BPJS_BENEFIT_REASON_CLAIMS = 13,       /* all claims are used up */
  BPJS_BENEFIT_REASON_SPACING = 14,      /* too few months since the last claim */
  BPJS_BENEFIT_REASON_CAUSE = 15,        /* not for this cause */
  BPJS_BENEFIT_REASON_CITIZEN = 16,      /* for citizens only */
  BPJS_BENEFIT_REASON_AGE = 17,          /* too old */
  BPJS_BENEFIT_REASON_MARRIED = 18,      /* a child */
  BPJS_BENEFIT_REASON_WORKING = 19,      /* a child */
  BPJS_BENEFIT_REASON_CHILDREN = 20,     /* more children than are covered */
  BPJS_BENEFIT_REASON_TAKEN = 21,        /* it can be taken once, and was */
  BPJS_BENEFIT_REASON_PHASE = 22,        /* not in this phase of a migrant's work */
  BPJS_BENEFIT_REASON_SERVICE = 23,      /* outside the months of service */
  BPJS_BENEFIT_REASON_HEIRS = 24,        /* there is no such heir */
  BPJS_BENEFIT_REASON_ARREARS = 25       /* of the employer, too many months */
};

/* Something that is not paid, and why. What `found` and `needed` count follows
 * from the reason: months, millionths, years, claims, children; 0 both where there
 * is nothing to count. */
typedef struct bpjs_benefit_refusal {
  uint32_t struct_size;
  int32_t programme; /* enum bpjs_programme */
  int32_t what;      /* enum bpjs_benefit_what; 0: the whole programme */
  int32_t reason;    /* enum bpjs_benefit_reason */
  int32_t number;    /* which child, loss or instalment, from 1; else 0 */
  int32_t day;       /* on which it was asked, or until when it could be; EARLY: from when */
  int64_t found;
  int64_t needed;
  char detail[64];    /* as of a line; may be empty */
  char parameter[64]; /* of the law; NOT_GIVEN: the field; may be empty */
} bpjs_benefit_refusal;

/* What a warning is about; number, if it says something, is:
 *   CARRIED    the last day announced, of parameter
 *   LOSSES     what the losses add up to, millionths
 *   DAYS       the days that were taken as a month
 *   LABEL      the amount that sources give different names
 *   EXPIRED    the last day to claim
 *   ASSUMED    the year whose rate the caller gave
 *   REPORTED   the last day on which the employer had to report
 * OPEN is a point that the sources leave open; parameter: the note of the law that
 * tells it. */
enum bpjs_benefit_warning_code {
  BPJS_BENEFIT_WARNING_CARRIED = 1,
  BPJS_BENEFIT_WARNING_LOSSES = 2,
  BPJS_BENEFIT_WARNING_DAYS = 3,
  BPJS_BENEFIT_WARNING_LABEL = 4,
  BPJS_BENEFIT_WARNING_EXPIRED = 5,
  BPJS_BENEFIT_WARNING_ASSUMED = 6,
  BPJS_BENEFIT_WARNING_REPORTED = 7,
  BPJS_BENEFIT_WARNING_OPEN = 8
};

typedef struct bpjs_benefit_warning {
  uint32_t struct_size;
  int32_t code;       /* enum bpjs_benefit_warning_code */
  int32_t programme;  /* enum bpjs_programme; 0: none in particular */
  int32_t reserved;   /* 0 */
  int64_t number;     /* see enum bpjs_benefit_warning_code */
  char parameter[64]; /* of the law; may be empty */
} bpjs_benefit_warning;

/* ---- what happened ---- */

/* Which heirs there are; they add up. 0: not told. */
enum bpjs_heir {
  BPJS_HEIR_SPOUSE = 1,
  BPJS_HEIR_CHILD = 2,
  BPJS_HEIR_PARENT = 4,         /* a blood relative too */
  BPJS_HEIR_BLOOD_RELATIVE = 8, /* to the second degree, up or down */
  BPJS_HEIR_SIBLING = 16,
  BPJS_HEIR_PARENT_IN_LAW = 32,
  BPJS_HEIR_WILL = 64, /* someone named in a will */
  BPJS_HEIR_NONE = 128 /* none of these */
};

/* Where a child is at school. */
enum bpjs_school_level {
  BPJS_SCHOOL_LEVEL_NONE = 0, /* before school */
  BPJS_SCHOOL_LEVEL_TK = 1,
  BPJS_SCHOOL_LEVEL_SD = 2,
  BPJS_SCHOOL_LEVEL_SMP = 3,
  BPJS_SCHOOL_LEVEL_SMA = 4,
  BPJS_SCHOOL_LEVEL_UNIVERSITY = 5 /* to the first degree, or training */
};

enum bpjs_child_work {
  BPJS_CHILD_WORK_NONE = 0,      /* none */
  BPJS_CHILD_WORK_PU = 1,        /* for work_months in a row */
  BPJS_CHILD_WORK_BPU = 2,       /* self-employed */
  BPJS_CHILD_WORK_APPRENTICE = 3 /* learning at work */
};

enum bpjs_child_flag {
  BPJS_CHILD_BORN = 1,   /* born_day is given */
  BPJS_CHILD_MARRIED = 2 /* or was */
};

/* A child of the participant, on the day of the event. */
typedef struct bpjs_child {
  uint32_t struct_size;
  uint32_t flags;      /* sum of enum bpjs_child_flag */
  int32_t level;       /* enum bpjs_school_level, now */
  int32_t year;        /* of the level, from 1; 0: 1 */
  int32_t born_day;    /* with BPJS_CHILD_BORN; else no age is checked */
  int32_t work;        /* enum bpjs_child_work */
  int32_t work_months; /* of PU work so far */
  int32_t reserved;    /* 0 */
} bpjs_child;

enum bpjs_loss_flag {
  BPJS_LOSS_FUNCTIONAL = 1, /* the part is there, and function_ppm of its use is lost */
  BPJS_LOSS_MUSCLE = 2      /* as FUNCTIONAL, by the grade of the muscle test */
};

/* A loss of a body part or of its function: what does not belong to the part is 0. */
typedef struct bpjs_loss {
  uint32_t struct_size;
  uint32_t flags;       /* sum of enum bpjs_loss_flag */
  int32_t function_ppm; /* with FUNCTIONAL: lost, millionths, 1 to 1000000 */
  int32_t muscle;       /* with MUSCLE: grade 0 to 5 */
  int32_t assessed_ppm; /* scalp: what was assessed, millionths; else 0 */
  int32_t measure;      /* lost, of those that are measured: dB (to 200) or percent (to 100),
                           of which whole tens count, and of hearing no more than
                           all of it; else 0 */
  int32_t better;       /* unequal_eyes: efficiency of the better eye, percent, 0 to 100 */
  int32_t worse;        /* and of the other */
  char part[32];        /* key of jkk.disability.percent, "scalp" or "unequal_eyes" */
} bpjs_loss;

enum bpjs_accident_event {
  BPJS_ACCIDENT_TREATMENT = 0,          /* treated, nothing more */
  BPJS_ACCIDENT_TEMPORARY = 1,          /* unable to work for some time */
  BPJS_ACCIDENT_PARTIAL_DISABILITY = 2, /* a part of the body, or its use, is lost */
  BPJS_ACCIDENT_TOTAL_DISABILITY = 3,   /* for good, for all work */
  BPJS_ACCIDENT_DEATH = 4               /* of the accident */
};

enum bpjs_transport {
  BPJS_TRANSPORT_LAND = 1, /* land, river, lake */
  BPJS_TRANSPORT_SEA = 2,  /* by ship */
  BPJS_TRANSPORT_AIR = 4   /* by plane */
};

enum bpjs_device {
  BPJS_DEVICE_PROSTHESIS = 1,  /* or orthosis */
  BPJS_DEVICE_DENTURES = 2,    /* teeth */
  BPJS_DEVICE_HEARING_AID = 4, /* ears */
  BPJS_DEVICE_GLASSES = 8,     /* eyes */
  BPJS_DEVICE_HOME_CARE = 16   /* cared for at home */
};

enum bpjs_accident_flag {
  BPJS_ACCIDENT_LEFT_HANDED = 1,   /* left and right change places in the table */
  BPJS_ACCIDENT_DAILY_WAGE = 2,    /* wage is that of a day (PU, construction) */
  BPJS_ACCIDENT_RETURN_TO_WORK = 4 /* in that programme: transport of its trips too */
};

/* A work accident or occupational disease (JKK). */
typedef struct bpjs_accident {
  uint32_t struct_size;
  uint32_t flags;           /* sum of enum bpjs_accident_flag */
  int32_t segment;          /* PU, BPU or JAKON */
  int32_t event;            /* enum bpjs_accident_event */
  int32_t day;              /* of the accident or diagnosis */
  int32_t months;           /* unable to work, 0 to 1200 */
  int32_t days;             /* and days beyond, 0 to 36600 */
  uint32_t transport;       /* sum of enum bpjs_transport */
  uint32_t devices;         /* sum of enum bpjs_device */
  uint32_t heirs;           /* sum of enum bpjs_heir */
  int32_t claim_day;        /* claimed on; 0: not yet */
  int32_t complete_day;     /* when the file was complete; 0: not yet */
  int32_t paid_day;         /* when it was paid, for the compensation; 0: not yet */
  int32_t reported_day;     /* of PU only: when the employer reported it; 0: not given */
  int64_t wage;             /* rupiah a month, last reported; BPU: declared income, of
                               which 1 rupiah or more is needed; 0: not given */
  int64_t prosthesis_price; /* with PROSTHESIS: reference price, rupiah; 0: not given */
} bpjs_accident;

/* A death that is not a work accident (JKM). */
typedef struct bpjs_death {
  uint32_t struct_size;
  int32_t segment;      /* PU, BPU or JAKON */
  int32_t day;          /* of the death */
  int32_t months;       /* contributed, 0 to 1200 */
  uint32_t heirs;       /* sum of enum bpjs_heir */
  int32_t complete_day; /* when the file was complete; 0: not yet */
  int32_t paid_day;     /* when it was paid; 0: not yet */
  int32_t reserved;     /* 0 */
} bpjs_death;

/* Money of some months that was the same in each: wages, contributions. */
typedef struct bpjs_month_span {
  uint32_t struct_size;
  int32_t day;      /* in the first month */
  int32_t months;   /* 1 to 1200; 0: 1 */
  int32_t reserved; /* 0 */
  int64_t amount;   /* rupiah a month */
} bpjs_month_span;

/* A rate that the caller knows or assumes: it goes before the law's own. */
typedef struct bpjs_year_rate {
  uint32_t struct_size;
  int32_t year;     /* 1900 to 2199; 0: every year without one of its own */
  int32_t rate_ppm; /* -1000000 to 10000000 */
  int32_t reserved; /* 0 */
} bpjs_year_rate;

/* In which fund an account is. */
enum bpjs_savings_fund { BPJS_SAVINGS_CONVENTIONAL = 0, BPJS_SAVINGS_SHARIA = 1 };

/* An account of JHT. */
typedef struct bpjs_savings {
  uint32_t struct_size;
  int32_t fund;        /* enum bpjs_savings_fund */
  int32_t until_day;   /* the month of this day is the last to earn */
  int32_t opening_day; /* from the month of this day on `opening` earns; 0: none */
  int64_t opening;     /* a balance to begin with, rupiah; 0 without a day */
} bpjs_savings;

/* Why old-age savings are claimed. */
enum bpjs_savings_cause {
  BPJS_SAVINGS_AGE = 0, /* reached the age of the law */
  BPJS_SAVINGS_DEATH = 1,
  BPJS_SAVINGS_TOTAL_DISABILITY = 2,
  BPJS_SAVINGS_RESIGNATION = 3,
  BPJS_SAVINGS_DISMISSAL = 4,
  BPJS_SAVINGS_ABROAD = 5, /* left Indonesia for good */
  BPJS_SAVINGS_CONTRACT_END = 6,
  BPJS_SAVINGS_BUSINESS_STOP = 7, /* BPU */
  BPJS_SAVINGS_HOUSING = 8,       /* a part, while a member */
  BPJS_SAVINGS_PREPARATION = 9    /* a part, for old age */
};

enum bpjs_savings_flag {
  BPJS_SAVINGS_BORN = 1,      /* born_day is given */
  BPJS_SAVINGS_NO_NPWP = 2,   /* without a taxpayer number */
  BPJS_SAVINGS_PART_TAKEN = 4 /* a part was taken before */
};

/* A claim of JHT. */
typedef struct bpjs_savings_claim {
  uint32_t struct_size;
  uint32_t flags;         /* sum of enum bpjs_savings_flag */
  int32_t cause;          /* enum bpjs_savings_cause */
  int32_t day;            /* of the claim */
  int32_t event_day;      /* of leaving, death or disability (of these two not after
                             `day`); 0: `day` */
  int32_t born_day;       /* with BPJS_SAVINGS_BORN */
  int32_t months;         /* of membership, for a part, 0 to 1200 */
  int32_t first_year;     /* in which the first part was paid, for the tax; 0: this one, and
                             none was paid before */
  uint32_t heirs;         /* sum of enum bpjs_heir */
  int32_t reserved;       /* 0 */
  int64_t balance;        /* rupiah */
  int64_t asked;          /* of a part, else 0; 0: the most */
  int64_t paid_before;    /* gross of earlier parts, rupiah */
  int64_t paid_this_year; /* of them in the calendar year of the claim */
} bpjs_savings_claim;

enum bpjs_pension_event {
  BPJS_PENSION_OLD_AGE = 0,    /* at the pension age */
  BPJS_PENSION_DISABILITY = 1, /* total and permanent, before the pension age */
  BPJS_PENSION_DEATH = 2       /* of a member */
};

enum bpjs_pension_mean {
  BPJS_PENSION_MEAN_MONTHS = 0, /* each year's wage weighs as many months as were paid */
  BPJS_PENSION_MEAN_YEARS = 1   /* each year with a wage weighs the same */
};

enum bpjs_pension_flag {
  BPJS_PENSION_BORN = 1,    /* born_day is given */
  BPJS_PENSION_COUNTED = 2, /* wages are as counted: no ceiling is put on them */
  BPJS_PENSION_ENROLLED = 4 /* enrolled_day is given */
};

/* A pension (JP). Its wages are spans of months that were paid. */
typedef struct bpjs_pension {
  uint32_t struct_size;
  uint32_t flags;          /* sum of enum bpjs_pension_flag */
  int32_t event;           /* enum bpjs_pension_event */
  int32_t day;             /* of disability or death; of old age 0: when the pension
                              age is reached, from born_day */
  int32_t born_day;        /* with BPJS_PENSION_BORN */
  int32_t enrolled_day;    /* with BPJS_PENSION_ENROLLED; else the first wage's month */
  int32_t deferral_months; /* worked on past the pension age, from 0 to as many as the
                              law allows (36) */
  int32_t mean;            /* enum bpjs_pension_mean */
  int32_t until_day;       /* pensions in payment are shown up to here; 0: the first year */
  uint32_t heirs;          /* sum of enum bpjs_heir, for DEATH */
  int32_t children;        /* of them, entitled; 0: 1 if there is one */
  int32_t reserved;        /* 0 */
} bpjs_pension;

/* How work was lost. */
enum bpjs_job_loss_cause {
  BPJS_JOB_LOSS_DISMISSAL = 0,
  BPJS_JOB_LOSS_CONTRACT_BROKEN = 1, /* a fixed-term contract that ends before its time */
  BPJS_JOB_LOSS_RESIGNATION = 2,
  BPJS_JOB_LOSS_RETIREMENT = 3,
  BPJS_JOB_LOSS_TOTAL_DISABILITY = 4,
  BPJS_JOB_LOSS_DEATH = 5
};

enum bpjs_job_loss_flag {
  BPJS_JOB_LOSS_FOREIGN = 1,     /* not an Indonesian citizen */
  BPJS_JOB_LOSS_BORN = 2,        /* born_day and registered_day are given */
  BPJS_JOB_LOSS_CONSECUTIVE = 4, /* consecutive is given, 0 too */
  BPJS_JOB_LOSS_CLOSED = 8       /* the employer is bankrupt or closed, arrears_months behind */
};

/* A loss of work (JKP). */
typedef struct bpjs_job_loss {
  uint32_t struct_size;
  uint32_t flags;         /* sum of enum bpjs_job_loss_flag */
  int32_t day;            /* on which the claim is approved */
  int32_t dismissed_day;  /* 0: `day` */
  int32_t cause;          /* enum bpjs_job_loss_cause */
  int32_t months;         /* contributed in the 24 months before dismissal, 0 to 24 */
  int32_t consecutive;    /* with BPJS_JOB_LOSS_CONSECUTIVE: of them in a row, up to it;
                             else as many as months */
  int32_t claims;         /* made before, 0 to 99 */
  int32_t months_since;   /* contributed since the last of them, 0 to 1200 */
  int32_t new_job_day;    /* instalments that fall on it or later are lost; 0: none */
  int32_t born_day;       /* with BPJS_JOB_LOSS_BORN */
  int32_t registered_day; /* with BPJS_JOB_LOSS_BORN: when first registered, for the age */
  int32_t arrears_months; /* with BPJS_JOB_LOSS_CLOSED, 0 to 1200 */
  int32_t claim_day;      /* lodged on, from dismissal to `day`; 0: `day` */
  int64_t wage;           /* rupiah a month, last reported */
} bpjs_job_loss;

enum bpjs_migrant_phase {
  BPJS_MIGRANT_PHASE_BEFORE = 1, /* the departure */
  BPJS_MIGRANT_PHASE_DURING = 2, /* the work abroad */
  BPJS_MIGRANT_PHASE_AFTER = 3   /* the return */
};

/* What happened to a migrant worker. */
enum bpjs_migrant_event {
  BPJS_MIGRANT_EVENT_DEATH = 1, /* not a work accident */
  BPJS_MIGRANT_EVENT_ACCIDENT_DEATH = 2,
  BPJS_MIGRANT_EVENT_TOTAL_DISABILITY = 3,
  BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY = 4,
  BPJS_MIGRANT_EVENT_TREATMENT = 5,
  BPJS_MIGRANT_EVENT_FAILED_DEPARTURE = 6,
  BPJS_MIGRANT_EVENT_FAILED_PLACEMENT = 7,
  BPJS_MIGRANT_EVENT_MISPLACED = 8,
  BPJS_MIGRANT_EVENT_RAPE = 9,
  BPJS_MIGRANT_EVENT_DISMISSAL = 10,
  BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT = 11, /* with months of service */
  BPJS_MIGRANT_EVENT_LOSS_OF_GOODS = 12
};

/* Something that happened to a migrant worker (PMI). */
typedef struct bpjs_migrant_case {
  uint32_t struct_size;
  int32_t event;     /* enum bpjs_migrant_event */
  int32_t phase;     /* enum bpjs_migrant_phase */
  int32_t day;       /* of the event */
  int32_t months;    /* of service, for DISMISSAL_ACCIDENT, 0 to 1200 */
  uint32_t flags;    /* BPJS_ACCIDENT_LEFT_HANDED, or 0 */
  uint32_t heirs;    /* sum of enum bpjs_heir */
  int32_t claim_day; /* claimed on; 0: not yet */
} bpjs_migrant_case;

/* What happened in a worker's life. */
enum bpjs_life_event {
  BPJS_LIFE_ACCIDENT_DEATH = 1,
  BPJS_LIFE_DEATH = 2,
  BPJS_LIFE_ACCIDENT_DISABILITY = 3, /* total and permanent, by a work accident */
  BPJS_LIFE_DISABILITY = 4,          /* total and permanent, of another cause */
  BPJS_LIFE_JOB_LOSS = 5,
  BPJS_LIFE_RETIREMENT = 6
};

enum bpjs_life_flag {
  BPJS_LIFE_BORN = 1,        /* born_day is given */
  BPJS_LIFE_ENROLLED = 2,    /* enrolled_day is given: in JP */
  BPJS_LIFE_NO_NPWP = 4,     /* without a taxpayer number */
  BPJS_LIFE_RESIGNED = 8,    /* JOB_LOSS by resignation: no JKP */
  BPJS_LIFE_DAILY_WAGE = 16, /* wage is that of a day (PU, construction) */
  BPJS_LIFE_MONTHS = 32,     /* months is given, 0 too */
  BPJS_LIFE_BALANCE = 64,    /* balance is given, 0 too */
  BPJS_LIFE_JKP_MONTHS = 128 /* jkp_months is given, 0 too */
};

/* An event in a worker's life, for all programmes at once. What is not used for the event
 * is not looked at, but its range is. months, jkp_months and balance are given where they
 * are not 0, and where their flag says so. */
typedef struct bpjs_life {
  uint32_t struct_size;
  uint32_t flags;       /* sum of enum bpjs_life_flag; RESIGNED with JOB_LOSS only,
                           DAILY_WAGE not of BPU */
  int32_t segment;      /* PU, BPU or JAKON */
  int32_t event;        /* enum bpjs_life_event */
  int32_t day;          /* of the event */
  uint32_t programmes;  /* enrolled in; 0: JKK and JKM, PU: all five. BPU may add JHT */
  int32_t months;       /* contributed to JKM, 0 to 1200 */
  int32_t jkp_months;   /* contributed to JKP in the 24 months before, 0 to 24 */
  uint32_t heirs;       /* sum of enum bpjs_heir; children that are listed are among them */
  int32_t born_day;     /* with BPJS_LIFE_BORN; not after `day` */
  int32_t enrolled_day; /* with BPJS_LIFE_ENROLLED; not after `day` */
  int32_t reserved;     /* 0 */
  int64_t wage;         /* rupiah a month, last reported; BPU: declared income */
  int64_t balance;      /* of JHT on the day, rupiah */
} bpjs_life;

/* ---- asking ---- */

/* Benefits of a work accident. losses: of PARTIAL_DISABILITY, one or more, which
 * add up, a part no more often than a body has it (RANGE, part); children: of DEATH and
 * TOTAL_DISABILITY, for the scholarship; both may be NULL with 0, and are ARGUMENT with another
 * event. Inability to work is paid for months and days whatever the event. Base: the wage; BPU: the
 * reference income of the band, not below the least base. Claimed after the last day, all of it is
 * refused. Deadlines of payment count Monday to Friday: holidays are not known here. Errors: also
 * UNKNOWN (a body part), LIMIT (over 1,000,000 losses or children). Since 0.1. */
int32_t bpjs_benefit_jkk(const bpjs_law *law, const bpjs_accident *accident,
                         const bpjs_loss *losses, int64_t loss_count, const bpjs_child *children,
                         int64_t child_count, const bpjs_law_policy *policy, bpjs_benefit **benefit,
                         bpjs_error *error);

/* Benefits of a death that is not a work accident. children: for the scholarship;
 * may be NULL with 0. Since 0.1. */
int32_t bpjs_benefit_jkm(const bpjs_law *law, const bpjs_death *death, const bpjs_child *children,
                         int64_t child_count, const bpjs_law_policy *policy, bpjs_benefit **benefit,
                         bpjs_error *error);

/* The scholarship of children, year by year from the level of each to the end, under
 * the law of the day of the event. programme: JKK or JKM, which pays it; the months that
 * JKM asks for are not looked at. A child before school has years without a day. Who is
 * refused takes no other child's place; a refused AGE has the birthday as its day.
 * Errors: RANGE also for a year that the level does not have. Since 0.1. */
int32_t bpjs_benefit_scholarship(const bpjs_law *law, int32_t day, int32_t programme,
                                 const bpjs_child *children, int64_t child_count,
                                 const bpjs_law_policy *policy, bpjs_benefit **benefit,
                                 bpjs_error *error);

/* The balance of an account of JHT from its contributions, each at the start of its
 * month, and the rates of each year: those given, else those that were credited.
 * contributions: spans in any order, no month twice; what is paid after the last month
 * is not in the account yet; may be NULL with 0. rates: none below 0; may be NULL with
 * 0; with a rate for year 0 it is a projection. Two lines:
 * CONTRIBUTIONS (with what it opened with) and DEVELOPMENT; the confidence is C at
 * best, for the rule of crediting was not read. Since 0.1. */
int32_t bpjs_benefit_jht_balance(const bpjs_law *law, const bpjs_savings *savings,
                                 const bpjs_month_span *contributions, int64_t contribution_count,
                                 const bpjs_year_rate *rates, int64_t rate_count,
                                 const bpjs_law_policy *policy, bpjs_benefit **benefit,
                                 bpjs_error *error);

/* A claim of JHT, whole or in part, its tax, and the term of the yearly statement. The law
 * is that of the day of the claim, whenever the event was. Since 0.1. */
int32_t bpjs_benefit_jht(const bpjs_law *law, const bpjs_savings_claim *claim,
                         const bpjs_law_policy *policy, bpjs_benefit **benefit, bpjs_error *error);

/* A pension, or the lump sum below its conditions. Disability from the pension age on is
 * refused, AGE, as the right is old age's; a death from then on is counted by the months
 * that were paid: with too few there is no survivors' pension. Both are told by born_day.
 * The density of membership is of the months from enrolment on, that of the event only
 * where it was paid, as its contribution is due later: a reading. wages: spans of the months that
 * were paid, 1 rupiah or more, in any order, no month twice; without any the line is
 * refused. inflation: of years that the law does not know, or in place of it; may be
 * NULL with 0. development: of years for a lump sum, none below 0; may be NULL with 0.
 * Steps of each line go from the wages of each year to the pension. Errors: also
 * ARGUMENT where neither a day nor, of old age, a day of birth is given. Since 0.1. */
int32_t bpjs_benefit_jp(const bpjs_law *law, const bpjs_pension *pension,
                        const bpjs_month_span *wages, int64_t wage_count,
                        const bpjs_year_rate *inflation, int64_t inflation_count,
                        const bpjs_year_rate *development, int64_t development_count,
                        const bpjs_law_policy *policy, bpjs_benefit **benefit, bpjs_error *error);

/* Cash of JKP, instalment by instalment: the k-th falls k - 1 months after the day
 * of approval, under the law of its own day. The conditions are those of the day of
 * approval, and each line rests on them too; the first that fails refuses the programme
 * whole: cause, citizenship, age, months, months in a row, time of the claim, number and
 * spacing of claims, arrears, in this order; then a wage of 0, NOT_GIVEN. The months in
 * which to claim are those of the day of dismissal, or where it has none of the day of
 * approval; if on the last day of them the law gives more, those count. Other terms are
 * of the day of the last instalment before a new job; those that the law does not have are
 * left out. Since 0.1. */
int32_t bpjs_benefit_jkp(const bpjs_law *law, const bpjs_job_loss *loss,
                         const bpjs_law_policy *policy, bpjs_benefit **benefit, bpjs_error *error);

/* What a migrant worker or the family is paid. losses: of PARTIAL_DISABILITY;
 * children: for the scholarship; both may be NULL with 0. Errors: also UNKNOWN (a
 * body part). Since 0.1. */
int32_t bpjs_benefit_migrant(const bpjs_law *law, const bpjs_migrant_case *migrant,
                             const bpjs_loss *losses, int64_t loss_count,
                             const bpjs_child *children, int64_t child_count,
                             const bpjs_law_policy *policy, bpjs_benefit **benefit,
                             bpjs_error *error);

/* All that an event pays, of every programme that the worker is enrolled in, nothing
 * twice: a death by work accident is JKK's and not JKM's, and one scholarship.
 * children: for scholarships and survivors' pensions; wages, inflation: for JP;
 * development: for its lump sum; each may be NULL with 0. Totals are those of
 * bpjs_benefit_total, for each programme and for all.
 *
 *   ACCIDENT_DEATH       JKK, JHT and JP's survivors; JKM is refused, EXCLUDED, or
 *                        CAUSE for who is not in JKK
 *   DEATH                JKM, JHT, JP's survivors
 *   ACCIDENT_DISABILITY  JKK, JHT, JP
 *   DISABILITY           JHT, JP; JKK is refused, CAUSE
 *   JOB_LOSS             JKP, approved on the day of the event; JHT as it will be on the
 *                        first day after its waiting time (from_day), as dismissal or
 *                        resignation, of BPU as the end of a business
 *   RETIREMENT           JHT for age; JP: before the pension age it is refused, EARLY,
 *                        without born_day NOT_GIVEN
 *
 * A programme of that list in which the worker is not enrolled is refused,
 * NOT_ENROLLED; one that is not in it says nothing. What was not given is refused,
 * NOT_GIVEN: JHT without balance; JKP without jkp_months; JKM without months while the law
 * has waiting months, and else the scholarship. Children have a right to a
 * pension until the age of the law, marriage or work. What is asked of JKP beyond
 * months contributed and cause (citizenship, age when registered, earlier claims) is
 * not told here and taken to hold: see bpjs_benefit_jkp. But with born_day, who was too
 * old on the first day on which one could be registered is refused, AGE.
 * Errors: also LIMIT (arrays over 1,000,000). Since 0.1. */
int32_t bpjs_benefit_event(const bpjs_law *law, const bpjs_life *life, const bpjs_child *children,
                           int64_t child_count, const bpjs_month_span *wages, int64_t wage_count,
                           const bpjs_year_rate *inflation, int64_t inflation_count,
                           const bpjs_year_rate *development, int64_t development_count,
                           const bpjs_law_policy *policy, bpjs_benefit **benefit,
                           bpjs_error *error);

/* ---- the answer ---- */

/* Frees a result; NULL is fine. Since 0.1. */
void bpjs_benefit_free(bpjs_benefit *benefit);

/* How many lines there are; 0 for NULL. Since 0.1. */
int64_t bpjs_benefit_count(const bpjs_benefit *benefit);

/* Copies line `index` (from 0): by programme, then as they were computed.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_benefit_get(const bpjs_benefit *benefit, int64_t index, bpjs_benefit_line *line,
                         bpjs_error *error);

/* Copies `count` lines, from line `first` (from 0) on, to an array: its items are the
 * struct_size of the first of them apart, and each receives it. count 0 copies nothing.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (first or count). Since 0.1. */
int32_t bpjs_benefit_lines(const bpjs_benefit *benefit, int64_t first, bpjs_benefit_line *lines,
                           int64_t count, bpjs_error *error);

/* Totals of a programme (enum bpjs_programme), or of all for 0.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_benefit_total(const bpjs_benefit *benefit, int32_t programme,
                           bpjs_benefit_totals *totals, bpjs_error *error);

/* How many refusals there are; 0 for NULL. Since 0.1. */
int64_t bpjs_benefit_refusal_count(const bpjs_benefit *benefit);

/* Copies refusal `index` (from 0). Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_benefit_refusal_get(const bpjs_benefit *benefit, int64_t index,
                                 bpjs_benefit_refusal *refusal, bpjs_error *error);

/* Copies a refusal as a sentence. language: enum bpjs_language; NONE is English.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_benefit_refusal_text(const bpjs_benefit *benefit, int64_t index, int32_t language,
                                  char *buffer, int64_t capacity, int64_t *length,
                                  bpjs_error *error);

/* How many warnings there are; 0 for NULL. Since 0.1. */
int64_t bpjs_benefit_warning_count(const bpjs_benefit *benefit);

/* Copies warning `index` (from 0). Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_benefit_warning_get(const bpjs_benefit *benefit, int64_t index,
                                 bpjs_benefit_warning *warning, bpjs_error *error);

/* Copies a warning as a sentence. language: as in bpjs_benefit_refusal_text.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_benefit_warning_text(const bpjs_benefit *benefit, int64_t index, int32_t language,
                                  char *buffer, int64_t capacity, int64_t *length,
                                  bpjs_error *error);

/* Copies a line in words, as a statement has it: "Scholarship, child 1, university".
 * language: as in bpjs_benefit_refusal_text.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_benefit_line_text(const bpjs_benefit *benefit, int64_t index, int32_t language,
                               char *buffer, int64_t capacity, int64_t *length, bpjs_error *error);

/* Writes a result. JSON {"on":"2025-03-01","programme":"JKK","segment":"PU","lines":[{
 * "programme":"JKK","kind":"lump_sum","what":"death","beneficiary":"heirs","amount":..,
 * "citation":..,"confidence":"B"},..],"total":..,"caps":..,"monthly":..,"refused":[{
 * "programme":..,"what":..,"reason":"no_rule","parameter":..,"message":..},..],
 * "warnings":[{"code":..,"message":..},..],"law":fingerprint}: amount is null for what has
 * none; a line also has "detail", "number", "count" and "unit", "from", "to", "base",
 * and flags as words ("raised", "cut", "later", "assumed", "carried", "overlay") that are true,
 * where they say something; "tax" and "net" follow "monthly" where there is a tax,
 * "incomplete":true where an amount is missing; a statement of several programmes
 * has "JKK+JHT" and the like as programme, and "programmes":[{"programme":..,"total":..},..]
 * before "refused". CSV, CSV_RECORDS: a record a line, then one a refusal: of kind
 * "refused", the day as from, what was needed as count, the reason as flags and the
 * parameter as citation. language: of messages.
 * Errors: ARGUMENT (also for TEXT), BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_benefit_write(const bpjs_benefit *benefit, int32_t format, int32_t language,
                           char *buffer, int64_t capacity, int64_t *length, bpjs_error *error);

/* Explains line `index`, or all for -1: formula, steps, arithmetic, and of the notes of
 * the law those that the lines need. TEXT (100 columns) can be checked by hand. JSON,
 * the same bytes for the same law and input: {"version":1,..,"lines":[{..,"words":..,
 * "steps":[{"what":..,"number":..,"unit":..,"source":"row"|"given"|"derived","row":{..}},..],
 * "arithmetic":[..],"exact":"44544.5","amount":..},..],"notes":[{"text":..,"row":{..}},..],
 * "refused":[..],"warnings":[..],"law":..}.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_benefit_explain(const bpjs_benefit *benefit, int64_t index, int32_t format,
                             int32_t language, char *buffer, int64_t capacity, int64_t *length,
                             bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
