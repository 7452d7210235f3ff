/* A pass over rows: what a thread has. Rows go by in blocks; what is met for the first time
 * is learnt, then the kernels run over plans and cells. */
#ifndef BPJS_ASSESS_PASS_H
#define BPJS_ASSESS_PASS_H

#include "assess/bands.h"
#include "assess/family.h"
#include "assess/index.h"
#include "assess/job.h"
#include "assess/joint.h"
#include "assess/layout.h"
#include "assess/lines.h"
#include "assess/state.h"

/* The word of a plan: where its quads are, where the sums of its family begin, flags. */
#define BPJS_PLAN_AT (((uint64_t)1 << BPJS_PLACE_BITS) - 1)
#define BPJS_PLAN_BASE BPJS_PLACE_BITS /* the base is above it, of 32 bits */
#define BPJS_PLAN_BANDED ((uint64_t)1 << 60)
#define BPJS_PLAN_BY_BILL ((uint64_t)1 << 61) /* a bill for each person */
#define BPJS_PLAN_OUT ((uint64_t)1 << 62)     /* nothing is due: look closer */
#define BPJS_PLAN_ODD ((uint64_t)7 << 61)     /* these two, or not met yet */

enum bpjs_row_fate { BPJS_ROW_LANES = 0, BPJS_ROW_BILL = 1, BPJS_ROW_ABSENT = 2, BPJS_ROW_BAD = 3 };

enum {
  BPJS_FAMILIES = 64,
  BPJS_SLOTS = 1 << 15, /* beyond them sums are not worth while */
  BPJS_BLOCK = BPJS_PEOPLE_BLOCK
};

/* A law's part of a pass. */
typedef struct bpjs_pass_law {
  bpjs_terms terms;
  bpjs_ages *ages; /* NULL: no days are known */
  bpjs_bands bands;
  bpjs_index plans;
  bpjs_coder kinds;      /* the words of plans by what of people matters to their segment */
  bpjs_remarks *remarks; /* of each kind */
  size_t remark_capacity;
  bpjs_quad *quads; /* the first is of those who get nothing */
  size_t quad_count, quad_capacity;
  uint8_t *owners; /* the family of each plan */
  size_t owner_capacity;
  uint64_t *slim; /* of the quads */
  bpjs_lines slim_lines;
  bool all_slim;    /* each plan has its slim form */
  uint32_t *leasts; /* of each plan, the wage below which its lanes are of no use */
  size_t least_capacity;
  bool floored; /* some are not 0 */
  int32_t number, family_count;
  bpjs_family families[BPJS_FAMILIES];
  uint32_t lanes[BPJS_FAMILIES][BPJS_TALLY_MEASURES + BPJS_ASSESS_MEASURES];
  int64_t *sums; /* by family, slot, lane; those of slot 0 are nobody's */
  bpjs_lines sum_lines;
  uint64_t places[BPJS_BLOCK];
  uint64_t words[BPJS_BLOCK];
  uint16_t banded[BPJS_BLOCK + BPJS_KERNEL_SLACK]; /* rows whose plan has bands */
} bpjs_pass_law;

/* What a job is like, as far as what was learnt hangs on it; compared as bytes. */
typedef struct bpjs_pass_like {
  int64_t child_count;
  int32_t day, benefits; /* day: where benefits hang on it, else 0 */
  int32_t month, law_count, measure_count, tally_measures;
  uint32_t reliefs, set, bytes, constant; /* columns */
  uint32_t plain, by_row;
} bpjs_pass_like;

/* For how much sums have room. */
typedef struct bpjs_pass_room {
  size_t slots;     /* of a family */
  int32_t families; /* of a law */
  int32_t width;    /* quads of a plan */
} bpjs_pass_room;

typedef struct bpjs_pass {
  const bpjs_job *job;
  bpjs_pass_like like;
  bpjs_tally *shape; /* without data, as the tally is; NULL: there is none */
  bpjs_tally *tally; /* of this thread */
  bpjs_layout layout;
  bpjs_index slots;     /* of cells: where their sums are, in quads */
  int64_t *slot_keys;   /* as many as the tally has dimensions for each */
  int64_t *slot_groups; /* in the tally; -1: not known */
  size_t slot_count, slot_capacity;
  bpjs_pass_room room;     /* of the sums as they are */
  bpjs_pass_room wanted;   /* of those after the next forgetting */
  bool by_row;             /* no sums: each row goes to the tally by itself */
  int64_t unflushed;       /* rows since sums were moved to the tally */
  int32_t month_of, month; /* the month of the day asked last */
  int32_t law_count;
  bpjs_pass_law *laws;
  bpjs_people_block *block;
  uint64_t words[BPJS_BLOCK];
  bpjs_joint joint; /* usable only where the job is plain */
  uint32_t numbers[BPJS_BLOCK];
  uint16_t short_numbers[BPJS_BLOCK]; /* those, by a kernel that has a way of its own */
  uint8_t fate[BPJS_BLOCK];           /* enum bpjs_row_fate */
  int32_t statuses[BPJS_BLOCK];
  uint8_t faults[BPJS_BLOCK];  /* enum bpjs_people_what; 0: the law */
  bool fresh;                  /* the block has something that was not met yet, */
  bool fresh_values;           /* and it is a value */
  bool low;                    /* wages of the block are less than 2^27 */
  bool even;                   /* all rows are BPJS_ROW_LANES */
  int64_t *amounts;            /* of the kernel, a block's */
  int64_t *bins;               /* as many as the tally has, all 0; NULL: it has none */
  bpjs_assess_summary summary; /* the counts, and the first bad row */
  bpjs_remarks remarks;
  bpjs_error error;
} bpjs_pass;

/* Statuses beside those of enum bpjs_status, inside a pass. */
enum { BPJS_PASS_AGAIN = -1 }; /* numbers changed: begin the block again */

/* Of a pass that is all 0: much of it is never used, and need not be in memory. OK or MEMORY;
 * it is to be freed in both cases. */
int32_t bpjs_pass_begin(bpjs_pass *pass, const bpjs_job *job);
void bpjs_pass_free(bpjs_pass *pass);

/* Whether what a pass has learnt holds for a job too. */
bool bpjs_pass_fits(const bpjs_pass *pass, const bpjs_job *job);

/* Whether it has learnt so little that it is worth keeping. */
bool bpjs_pass_is_small(const bpjs_pass *pass);

/* Begins a job that it fits; what is met is noted anew, but plans are there. MEMORY. */
int32_t bpjs_pass_resume(bpjs_pass *pass, const bpjs_job *job);

/* Lets go of what belongs to the job. */
void bpjs_pass_rest(bpjs_pass *pass);

/* Assesses rows; the sums and the tally of the pass, and the summary, have the result. */
int32_t bpjs_pass_run(bpjs_pass *pass, int64_t first, int64_t count, bool write);

/* ---- the parts of a block ---- */

/* The words of all rows, but the state's; bit 63 of what it returns: some are new. */
uint64_t bpjs_pass_words(bpjs_pass *pass, int64_t first, int32_t count);

/* The wages of the block's rows. */
const int64_t *bpjs_pass_wages(const bpjs_pass *pass, int64_t first);

/* The values of a row of the block, which has been taken. */
int64_t bpjs_pass_value(const bpjs_pass *pass, int32_t what, int32_t row);
int64_t bpjs_pass_input(const bpjs_pass *pass, int32_t what, int32_t row);
int32_t bpjs_pass_month(bpjs_pass *pass, int32_t row);
int32_t bpjs_pass_day(const bpjs_pass *pass, int32_t row);
int32_t bpjs_pass_state(bpjs_pass *pass, bpjs_pass_law *law, int32_t row);
bpjs_person bpjs_pass_person(bpjs_pass *pass, int32_t row);

/* Plans and cells of all rows of a law. False: some are odd. */
bool bpjs_pass_resolve(bpjs_pass *pass, bpjs_pass_law *law, int64_t first, int32_t count);

/* The same of all laws, by what was found before of rows with the same bytes. False: go the
 * long way. */
bool bpjs_pass_resolve_short(bpjs_pass *pass, int64_t first, int32_t count);

/* Keeps what the long way found, of a block without odd rows. */
void bpjs_pass_shorten(bpjs_pass *pass, int64_t first, int32_t count);

/* Whether the plans of all rows, which were found, know what is due of their wages. */
bool bpjs_pass_reaches(const bpjs_pass *pass, int64_t first, int32_t count);

/* Takes the block and checks its rows. */
void bpjs_pass_take(bpjs_pass *pass, int64_t first, int32_t count);

/* Learns what is new in the block, which has been taken, and decides the fate of each row.
 * OK, MEMORY, LIMIT, or AGAIN. */
int32_t bpjs_pass_learn(bpjs_pass *pass, int32_t count);

/* Decides it where all was met before, and found by bpjs_pass_resolve. OK or MEMORY. */
int32_t bpjs_pass_judge_odd(bpjs_pass *pass, int32_t count);

/* Decides it by bills alone, without learning; want of memory is not looked at. */
void bpjs_pass_judge(bpjs_pass *pass, int32_t count);

/* The word of a plan that is new, of a row like others. OK, MEMORY or AGAIN. */
int32_t bpjs_pass_add_plan(bpjs_pass *pass, bpjs_pass_law *law, int32_t row, uint64_t number,
                           uint64_t *word);

/* The group of a slot. OK or MEMORY. */
int32_t bpjs_pass_group(bpjs_pass *pass, uint64_t slot, int64_t *group);

/* Forgets which groups of the tally slots are. */
void bpjs_pass_forget_groups(bpjs_pass *pass);

/* Moves sums to the tally. OVERFLOW, MEMORY. */
int32_t bpjs_pass_flush(bpjs_pass *pass);

/* Forgets plans and cells, which must be flushed. MEMORY. */
int32_t bpjs_pass_forget(bpjs_pass *pass);

/* Forgets what it has met, after it moved the sums to the tally. OVERFLOW, MEMORY. */
int32_t bpjs_pass_begin_anew(bpjs_pass *pass);

/* Adds what the block's rows give. OVERFLOW, MEMORY. */
int32_t bpjs_pass_add(bpjs_pass *pass, int64_t first, int32_t count, bool write);

#endif
