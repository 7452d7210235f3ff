#include "figure/text.h"

#include <math.h>
#include <stddef.h>

#include "base/number.h"
#include "figure/unit.h"

/* What differs between the languages; the words read back as what they say. */
typedef struct notation {
  const char *exact, *approximate, *at_least, *at_most; /* as printed */
  const char *no_less, *no_more, *to, *unbounded;       /* of a computed interval */
  const char *scales[5];                                /* 10^0, 10^3 ... 10^12 */
  const char *small_scales[3];                          /* 10^0, 10^1, 10^2 */
  char thousands, point;
} notation;

static const notation indonesian = {.exact = "tepat ",
                                    .approximate = "sekitar ",
                                    .at_least = "lebih dari ",
                                    .at_most = "hampir ",
                                    .no_less = "sedikitnya ",
                                    .no_more = "paling banyak ",
                                    .to = " sampai ",
                                    .unbounded = "tidak terbatas",
                                    .scales = {"", " ribu", " juta", " miliar", " triliun"},
                                    .small_scales = {"", " puluh", " ratus"},
                                    .thousands = '.',
                                    .point = ','};

static const notation english = {.exact = "exactly ",
                                 .approximate = "about ",
                                 .at_least = "more than ",
                                 .at_most = "almost ",
                                 .no_less = "at least ",
                                 .no_more = "at most ",
                                 .to = " to ",
                                 .unbounded = "unbounded",
                                 .scales = {"", " thousand", " million", " billion", " trillion"},
                                 .small_scales = {"", " ten", " hundred"},
                                 .thousands = ',',
                                 .point = '.'};

enum { TRILLION = 12 };

static const notation *notation_of(int32_t language) {
  return language == BPJS_LANGUAGE_ID ? &indonesian : &english;
}

static void add_noun(bpjs_buffer *buffer, int32_t unit, int32_t language) {
  const char *noun = bpjs_figure_unit_noun(unit, language);
  if (noun[0] == '\0')
    return;
  bpjs_buffer_add_text(buffer, " ");
  bpjs_buffer_add_text(buffer, noun);
}

static void add_qualifiers(bpjs_buffer *buffer, const bpjs_figure *figure, const notation *in) {
  /* Only of what was printed: what is computed has its interval to say so. */
  if (figure->bounds == BPJS_BOUNDS_EXACT && (figure->flags & BPJS_FIGURE_PUBLISHED) != 0)
    bpjs_buffer_add_text(buffer, in->exact);
  if ((figure->flags & BPJS_FIGURE_APPROXIMATE) != 0)
    bpjs_buffer_add_text(buffer, in->approximate);
  if ((figure->flags & BPJS_FIGURE_AT_LEAST) != 0)
    bpjs_buffer_add_text(buffer, in->at_least);
  if ((figure->flags & BPJS_FIGURE_AT_MOST) != 0)
    bpjs_buffer_add_text(buffer, in->at_most);
}

static void add_digits(bpjs_buffer *buffer, int64_t digits, int32_t decimals, const notation *in) {
  char text[64];
  size_t at = sizeof text;
  uint64_t rest = (uint64_t)(digits < 0 ? -digits : digits);
  for (int32_t place = 0; place <= decimals || rest != 0; place++, rest /= 10) {
    if (place != 0 && place == decimals)
      text[--at] = in->point;
    else if (place > decimals && (place - decimals) % 3 == 0)
      text[--at] = in->thousands;
    text[--at] = (char)('0' + rest % 10);
  }
  bpjs_buffer_add(buffer, text + at, sizeof text - at);
}

/* 14 is "ratus triliun", 18 "juta triliun". */
static void add_magnitude(bpjs_buffer *buffer, int32_t magnitude, const notation *in) {
  bpjs_buffer_add_text(buffer, in->small_scales[magnitude % 3]);
  magnitude -= magnitude % 3;
  if (magnitude > TRILLION) {
    bpjs_buffer_add_text(buffer, in->scales[(magnitude - TRILLION) / 3]);
    magnitude = TRILLION;
  }
  bpjs_buffer_add_text(buffer, in->scales[magnitude / 3]);
}

static void add_published(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language) {
  const notation *in = notation_of(language);
  add_qualifiers(buffer, figure, in);
  if (figure->digits < 0)
    bpjs_buffer_add_text(buffer, "-");
  if (figure->unit == BPJS_UNIT_IDR)
    bpjs_buffer_add_text(buffer, "Rp");
  add_digits(buffer, figure->digits, figure->decimals, in);
  add_magnitude(buffer, figure->magnitude, in);
  add_noun(buffer, figure->unit, language);
}

typedef struct scale {
  double unit;
  int32_t index; /* into notation.scales */
} scale;

/* The scale at which the largest of the numbers has one to three whole digits;
 * 999.995 would already print as 1000.00. Percent has none. */
static scale scale_of(int32_t unit, double largest) {
  scale fitting = {1, 0};
  if (unit == BPJS_UNIT_PERCENT || unit == BPJS_UNIT_PERCENTAGE_POINTS)
    return fitting;
  while (fitting.index < TRILLION / 3 && largest / fitting.unit >= 999.995) {
    fitting.unit *= 1000;
    fitting.index++;
  }
  return fitting;
}

enum { DECIMALS = 2, MOST_DECIMALS = 9 };

static void add_scaled(bpjs_buffer *buffer, double number, int decimals, const bpjs_figure *figure,
                       scale at, const notation *in) {
  static const double half_unit[MOST_DECIMALS + 1] = {5e-1, 5e-2, 5e-3, 5e-4, 5e-5,
                                                      5e-6, 5e-7, 5e-8, 5e-9, 5e-10};
  double scaled = fabs(number) / at.unit;
  if (number < 0 && scaled >= half_unit[decimals])
    bpjs_buffer_add_text(buffer, "-");
  if (figure->unit == BPJS_UNIT_IDR)
    bpjs_buffer_add_text(buffer, "Rp");
  bpjs_number_add_fixed(buffer, scaled, decimals, in->thousands, in->point);
}

/* Two decimals, or more where the bounds would hardly differ in them; bounds
 * that are closer than any number printed are as good as exact. */
static int decimals_of(double width) {
  int decimals = DECIMALS;
  for (double units = width * 100; units < 2; units *= 10)
    if (++decimals > MOST_DECIMALS)
      return DECIMALS;
  return decimals;
}

void bpjs_figure_add_text(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language) {
  if ((figure->flags & BPJS_FIGURE_PUBLISHED) != 0) {
    add_published(buffer, figure, language);
    return;
  }
  const notation *in = notation_of(language);
  scale at = scale_of(figure->unit, fabs(figure->value));
  add_qualifiers(buffer, figure, in);
  add_scaled(buffer, figure->value, DECIMALS, figure, at, in);
  bpjs_buffer_add_text(buffer, in->scales[at.index]);
  add_noun(buffer, figure->unit, language);
}

void bpjs_figure_add_interval(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language) {
  const notation *in = notation_of(language);
  bool below = figure->lower > -INFINITY, above = figure->upper < INFINITY;
  if (!below && !above) {
    bpjs_buffer_add_text(buffer, in->unbounded);
    return;
  }
  double low = below ? fabs(figure->lower) : 0, high = above ? fabs(figure->upper) : 0;
  scale at = scale_of(figure->unit, low > high ? low : high);
  int decimals = decimals_of((figure->upper - figure->lower) / at.unit);
  if (!below || !above)
    bpjs_buffer_add_text(buffer, below ? in->no_less : in->no_more);
  if (below)
    add_scaled(buffer, figure->lower, decimals, figure, at, in);
  if (below && above)
    bpjs_buffer_add_text(buffer, in->to);
  if (above)
    add_scaled(buffer, figure->upper, decimals, figure, at, in);
  bpjs_buffer_add_text(buffer, in->scales[at.index]);
  add_noun(buffer, figure->unit, language);
}
