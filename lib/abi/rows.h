/* The whole public interface, a row each: included with FUNCTION, FIRST, NEXT,
 * NO_ARGUMENT, STRUCT, FIELD, ARRAY, ENUM, ENUMERATOR and END defined as the
 * includer needs them, and no include guard. See CONTRIBUTING.md, "The boundary".
 *
 *   FUNCTION(returns, name, since, about, arguments)
 *     arguments: NO_ARGUMENT, or FIRST(type, name, role) NEXT(type, name, role) ...
 *   STRUCT(name, last field of the first release, about, fields)
 *     fields: FIELD(struct, type, name, about) or ARRAY(struct, type, length, name, about)
 *   ENUM(name, enumerators)
 *     enumerators: ENUMERATOR(enum, name, about)
 *
 * Roles: in, out, inout, own (a new handle for the caller), free (ends a
 * handle), len:x (length in bytes or items of argument x), cap:x (capacity of
 * argument x); len:x y and cap:x y of several. In order of the headers; rows are
 * only ever added.
 */

/* clang-format off */

/* ---- base ---- */

FUNCTION(const char *, bpjs_version, "0.1", "The version of the library.", NO_ARGUMENT)
FUNCTION(const char *, bpjs_status_name, "0.1", "The name of a status.",
         FIRST(int32_t, status, "in"))
FUNCTION(const char *, bpjs_status_text, "0.1", "One English sentence on a status.",
         FIRST(int32_t, status, "in"))
FUNCTION(int32_t, bpjs_problems_new, "0.1", "Makes an empty list of problems.",
         FIRST(bpjs_problems **, problems, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(void, bpjs_problems_free, "0.1", "Frees a list of problems.",
         FIRST(bpjs_problems *, problems, "free"))
FUNCTION(int64_t, bpjs_problems_count, "0.1", "How many problems the list holds.",
         FIRST(const bpjs_problems *, problems, "in"))
FUNCTION(int32_t, bpjs_problems_get, "0.1", "Copies one problem.",
         FIRST(const bpjs_problems *, problems, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_error *, problem, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_problems_write, "0.1", "Writes the list as text, JSON or CSV.",
         FIRST(const bpjs_problems *, problems, "in") NEXT(int32_t, format, "in")
         NEXT(char *, buffer, "out") NEXT(int64_t, capacity, "cap:buffer")
         NEXT(int64_t *, length, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_period_read, "0.1", "Reads a period.",
         FIRST(const char *, text, "in") NEXT(int64_t, length, "len:text")
         NEXT(bpjs_period *, period, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_period_write, "0.1", "Writes a period in SDMX form.",
         FIRST(const bpjs_period *, period, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))

STRUCT(bpjs_error, message, "What went wrong and where.",
       FIELD(bpjs_error, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_error, int32_t, code, "enum bpjs_status")
       FIELD(bpjs_error, int64_t, row, "data record from 1; 0: does not apply")
       FIELD(bpjs_error, int64_t, line, "line of the input from 1; 0: does not apply")
       FIELD(bpjs_error, int64_t, column, "field of the record from 1; 0: does not apply")
       ARRAY(bpjs_error, char, 128, source, "name of the input")
       ARRAY(bpjs_error, char, 64, field, "name of the field or argument")
       ARRAY(bpjs_error, char, 128, value, "the offending text")
       ARRAY(bpjs_error, char, 384, message, "one English sentence"))
STRUCT(bpjs_period, last_day, "A closed span of days, with the form in which it was written.",
       FIELD(bpjs_period, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_period, int32_t, kind, "enum bpjs_period_kind")
       FIELD(bpjs_period, int32_t, first_day, "days since 1970-01-01")
       FIELD(bpjs_period, int32_t, last_day, "the last day that belongs to it"))

ENUM(bpjs_status,
     ENUMERATOR(bpjs_status, BPJS_OK, "success")
     ENUMERATOR(bpjs_status, BPJS_ERROR_ARGUMENT, "a NULL pointer, or a value outside its list")
     ENUMERATOR(bpjs_status, BPJS_ERROR_STRUCT_SIZE, "struct_size is not set, or too small")
     ENUMERATOR(bpjs_status, BPJS_ERROR_MEMORY, "the system has no memory left")
     ENUMERATOR(bpjs_status, BPJS_ERROR_BUFFER, "the text does not fit; its length is told")
     ENUMERATOR(bpjs_status, BPJS_ERROR_RANGE, "an index, date or number outside its range")
     ENUMERATOR(bpjs_status, BPJS_ERROR_OVERFLOW, "a number beyond what its type holds")
     ENUMERATOR(bpjs_status, BPJS_ERROR_SYNTAX, "text that is not of the form expected")
     ENUMERATOR(bpjs_status, BPJS_ERROR_AMBIGUOUS, "two readings, and nothing given to choose")
     ENUMERATOR(bpjs_status, BPJS_ERROR_ENCODING, "invalid UTF-8, or a NUL byte")
     ENUMERATOR(bpjs_status, BPJS_ERROR_LIMIT, "a field or record beyond the limit")
     ENUMERATOR(bpjs_status, BPJS_ERROR_UNIT, "units that do not go together")
     ENUMERATOR(bpjs_status, BPJS_ERROR_DIVISION, "division by an interval that contains zero")
     ENUMERATOR(bpjs_status, BPJS_ERROR_UNKNOWN, "a code that is not in its list")
     ENUMERATOR(bpjs_status, BPJS_ERROR_NOT_FOUND, "nothing matches")
     ENUMERATOR(bpjs_status, BPJS_ERROR_BASIS, "two bases that must not be mixed silently")
     ENUMERATOR(bpjs_status, BPJS_ERROR_STATE, "a call out of order")
     ENUMERATOR(bpjs_status, BPJS_ERROR_NO_RULE, "no rule of law in force on the day")
     ENUMERATOR(bpjs_status, BPJS_ERROR_NOT_ANNOUNCED,
                "a yearly value beyond its last announcement")
     ENUMERATOR(bpjs_status, BPJS_ERROR_CONFIDENCE, "a row less sure than the caller accepts")
     ENUMERATOR(bpjs_status, BPJS_ERROR_CONFLICT, "rows that contradict each other, or leave a gap"))
ENUM(bpjs_language,
     ENUMERATOR(bpjs_language, BPJS_LANGUAGE_NONE, "not given")
     ENUMERATOR(bpjs_language, BPJS_LANGUAGE_ID, "Indonesian: 1.234,5")
     ENUMERATOR(bpjs_language, BPJS_LANGUAGE_EN, "English: 1,234.5"))
ENUM(bpjs_format,
     ENUMERATOR(bpjs_format, BPJS_FORMAT_TEXT, "one value as people print it")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_INTERVAL, "its bounds as people print them")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_JSON, "RFC 8259, one line")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_CSV, "RFC 4180 with LF: header, then records")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_CSV_RECORDS, "the records without the header"))
ENUM(bpjs_period_kind,
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_NONE, "not given")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_DAY, "2024-08-31, a point in time")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_MONTH, "2024-08")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_QUARTER, "2024-Q3")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_YEAR, "2024")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_RANGE, "2023-01/P20M or 2023-01/2024-08"))

/* ---- figure ---- */

FUNCTION(int32_t, bpjs_figure_read, "0.1", "Reads a figure as the press prints it.",
         FIRST(const char *, text, "in") NEXT(int64_t, length, "len:text")
         NEXT(int32_t, language, "in") NEXT(bpjs_figure *, figure, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_make, "0.1", "Makes a figure of digits, as if printed so.",
         FIRST(int64_t, digits, "in") NEXT(int32_t, decimals, "in") NEXT(int32_t, magnitude, "in")
         NEXT(int32_t, unit, "in") NEXT(int32_t, bounds, "in") NEXT(uint32_t, flags, "in")
         NEXT(bpjs_figure *, figure, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_write, "0.1", "Writes a figure as text, JSON or CSV.",
         FIRST(const bpjs_figure *, figure, "in") NEXT(int32_t, format, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_add, "0.1", "a + b.",
         FIRST(const bpjs_figure *, a, "in") NEXT(const bpjs_figure *, b, "in")
         NEXT(bpjs_figure *, sum, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_subtract, "0.1", "a - b.",
         FIRST(const bpjs_figure *, a, "in") NEXT(const bpjs_figure *, b, "in")
         NEXT(bpjs_figure *, difference, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_multiply, "0.1", "a x b.",
         FIRST(const bpjs_figure *, a, "in") NEXT(const bpjs_figure *, b, "in")
         NEXT(bpjs_figure *, product, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_divide, "0.1", "a / b.",
         FIRST(const bpjs_figure *, a, "in") NEXT(const bpjs_figure *, b, "in")
         NEXT(bpjs_figure *, ratio, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_share, "0.1", "Part of total, in percent.",
         FIRST(const bpjs_figure *, part, "in") NEXT(const bpjs_figure *, total, "in")
         NEXT(bpjs_figure *, share, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_growth, "0.1", "(to - from) / from, in percent.",
         FIRST(const bpjs_figure *, from, "in") NEXT(const bpjs_figure *, to, "in")
         NEXT(bpjs_figure *, growth, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_base, "0.1", "The base before a growth in percent.",
         FIRST(const bpjs_figure *, to, "in") NEXT(const bpjs_figure *, growth, "in")
         NEXT(bpjs_figure *, base, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_figure_average, "0.1", "total / count, in the unit of total.",
         FIRST(const bpjs_figure *, total, "in") NEXT(const bpjs_figure *, count, "in")
         NEXT(bpjs_figure *, average, "out") NEXT(bpjs_error *, error, "out"))

STRUCT(bpjs_figure, magnitude, "A number with its bounds, and how it was printed.",
       FIELD(bpjs_figure, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_figure, int32_t, unit, "enum bpjs_unit")
       FIELD(bpjs_figure, int32_t, bounds, "enum bpjs_bounds")
       FIELD(bpjs_figure, uint32_t, flags, "sum of enum bpjs_figure_flag")
       FIELD(bpjs_figure, double, value, "in the unit itself: persons, rupiah, percent")
       FIELD(bpjs_figure, double, lower, "not above value; may be -infinity")
       FIELD(bpjs_figure, double, upper, "not below value; may be +infinity")
       FIELD(bpjs_figure, int64_t, digits, "published: the printed digits as one integer")
       FIELD(bpjs_figure, int32_t, decimals, "published: printed decimals, 0 to 18")
       FIELD(bpjs_figure, int32_t, magnitude, "published: power of ten of the word, 0 to 18"))

ENUM(bpjs_unit,
     ENUMERATOR(bpjs_unit, BPJS_UNIT_NUMBER, "nothing said; goes with every counted unit")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_PERSONS, "persons")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_IDR, "rupiah")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_PERCENT, "percent")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_PERCENTAGE_POINTS, "percentage points")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_CASES, "claims and other events")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_COUNT, "villages, provinces, prizes: things")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_EMPLOYERS, "employers")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_FAMILIES, "families")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_MEMBERSHIPS, "of programmes; a person may have five")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_MONTHS, "months")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_YEARS, "years"))
ENUM(bpjs_bounds,
     ENUMERATOR(bpjs_bounds, BPJS_BOUNDS_EXACT, "the number is as printed")
     ENUMERATOR(bpjs_bounds, BPJS_BOUNDS_ROUNDING, "half a unit of the last printed place")
     ENUMERATOR(bpjs_bounds, BPJS_BOUNDS_SAMPLING, "an interval from a sample, or from both"))
ENUM(bpjs_figure_flag,
     ENUMERATOR(bpjs_figure_flag, BPJS_FIGURE_PUBLISHED, "digits, decimals, magnitude are printed")
     ENUMERATOR(bpjs_figure_flag, BPJS_FIGURE_APPROXIMATE, "about: said to be approximate")
     ENUMERATOR(bpjs_figure_flag, BPJS_FIGURE_AT_LEAST, "more than: no upper limit")
     ENUMERATOR(bpjs_figure_flag, BPJS_FIGURE_AT_MOST, "almost: up to the printed number"))

/* ---- area ---- */

FUNCTION(int64_t, bpjs_area_count, "0.1", "How many areas are built in.", NO_ARGUMENT)
FUNCTION(int32_t, bpjs_area_get, "0.1", "Copies a built-in area.",
         FIRST(int64_t, index, "in") NEXT(bpjs_area *, area, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_area_find, "0.1", "Finds an area by its code in one system.",
         FIRST(const char *, code, "in") NEXT(int64_t, length, "len:code")
         NEXT(int32_t, system, "in") NEXT(bpjs_area *, area, "out")
         NEXT(bpjs_error *, error, "out"))

STRUCT(bpjs_area, members, "The country, a province, a regency, or a union of provinces.",
       FIELD(bpjs_area, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_area, int32_t, level, "enum bpjs_area_level")
       ARRAY(bpjs_area, char, 32, code, "the library's own code")
       ARRAY(bpjs_area, char, 32, parent, "the area that contains it; empty for the country")
       ARRAY(bpjs_area, char, 16, kemendagri, "its Kemendagri code; empty where there is none")
       ARRAY(bpjs_area, char, 16, bps, "its BPS code; empty where there is none")
       ARRAY(bpjs_area, char, 64, name, "its name; empty for regencies")
       ARRAY(bpjs_area, char, 128, members, "of a union: own codes, separated by a space"))

ENUM(bpjs_area_level,
     ENUMERATOR(bpjs_area_level, BPJS_AREA_COUNTRY, "Indonesia")
     ENUMERATOR(bpjs_area_level, BPJS_AREA_PROVINCE, "a province")
     ENUMERATOR(bpjs_area_level, BPJS_AREA_REGENCY, "a regency or city")
     ENUMERATOR(bpjs_area_level, BPJS_AREA_UNION, "provinces that are reported as one"))
ENUM(bpjs_area_system,
     ENUMERATOR(bpjs_area_system, BPJS_AREA_SYSTEM_OWN, "the library's own: KD_64")
     ENUMERATOR(bpjs_area_system, BPJS_AREA_SYSTEM_KEMENDAGRI, "Kemendagri: 64")
     ENUMERATOR(bpjs_area_system, BPJS_AREA_SYSTEM_BPS, "BPS: 64; 94 is Papua"))

/* ---- law ---- */

FUNCTION(int32_t, bpjs_law_new, "0.1", "Makes the law that the library carries.",
         FIRST(bpjs_law **, law, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_read, "0.1", "Makes a law of its text form alone.",
         FIRST(const char *, bytes, "in") NEXT(int64_t, length, "len:bytes")
         NEXT(const char *, name, "in") NEXT(int64_t, name_length, "len:name")
         NEXT(bpjs_problems *, problems, "inout") NEXT(bpjs_law **, law, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_apply, "0.1", "Makes a new law: one with an overlay on it.",
         FIRST(const bpjs_law *, law, "in") NEXT(const char *, bytes, "in")
         NEXT(int64_t, length, "len:bytes") NEXT(const char *, name, "in")
         NEXT(int64_t, name_length, "len:name") NEXT(bpjs_problems *, problems, "inout")
         NEXT(bpjs_law **, reformed, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(void, bpjs_law_free, "0.1", "Frees a law.",
         FIRST(bpjs_law *, law, "free"))
FUNCTION(int64_t, bpjs_law_count, "0.1", "How many rows a law has.",
         FIRST(const bpjs_law *, law, "in"))
FUNCTION(int32_t, bpjs_law_get, "0.1", "Copies a row.",
         FIRST(const bpjs_law *, law, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_law_row *, row, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_text, "0.1", "Copies a text of a row.",
         FIRST(const bpjs_law *, law, "in") NEXT(int64_t, index, "in")
         NEXT(const char *, column, "in") NEXT(int64_t, column_length, "len:column")
         NEXT(char *, buffer, "out") NEXT(int64_t, capacity, "cap:buffer")
         NEXT(int64_t *, length, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_find, "0.1", "Finds the row that governs a day.",
         FIRST(const bpjs_law *, law, "in") NEXT(const char *, parameter, "in")
         NEXT(int64_t, parameter_length, "len:parameter") NEXT(int32_t, segment, "in")
         NEXT(const char *, key, "in") NEXT(int64_t, key_length, "len:key")
         NEXT(int32_t, day, "in") NEXT(const bpjs_law_policy *, policy, "in")
         NEXT(int64_t *, index, "out") NEXT(bpjs_law_row *, row, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_list, "0.1", "Lists rows, or those that govern a day.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_law_query *, query, "in")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(int64_t *, indices, "out")
         NEXT(int64_t, capacity, "cap:indices") NEXT(int64_t *, count, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_write, "0.1", "Writes rows as text, JSON or CSV.",
         FIRST(const bpjs_law *, law, "in") NEXT(const int64_t *, indices, "in")
         NEXT(int64_t, index_count, "len:indices") NEXT(int32_t, format, "in")
         NEXT(char *, buffer, "out") NEXT(int64_t, capacity, "cap:buffer")
         NEXT(int64_t *, length, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_diff, "0.1", "Compares what governs two days, or two laws.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_law_query *, query, "in")
         NEXT(const bpjs_law *, other, "in") NEXT(const bpjs_law_query *, other_query, "in")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(int64_t *, before, "out")
         NEXT(int64_t *, after, "out") NEXT(int64_t, capacity, "cap:before after")
         NEXT(int64_t *, count, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_diff_write, "0.1", "Writes such differences as text, JSON or CSV.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_law *, other, "in")
         NEXT(const int64_t *, before, "in") NEXT(const int64_t *, after, "in")
         NEXT(int64_t, count, "len:before after") NEXT(int32_t, format, "in")
         NEXT(char *, buffer, "out") NEXT(int64_t, capacity, "cap:buffer")
         NEXT(int64_t *, length, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_fingerprint, "0.1", "The SHA-256 of a law's text form.",
         FIRST(const bpjs_law *, law, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int64_t, bpjs_law_industry_count, "0.1", "How many industries are built in.", NO_ARGUMENT)
FUNCTION(int32_t, bpjs_law_industry_get, "0.1", "Copies an industry.",
         FIRST(int64_t, index, "in") NEXT(bpjs_law_industry *, industry, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_industry_search, "0.1", "Searches industries by number or name.",
         FIRST(const char *, text, "in") NEXT(int64_t, length, "len:text")
         NEXT(int64_t *, indices, "out") NEXT(int64_t, capacity, "cap:indices")
         NEXT(int64_t *, count, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_law_industry_class, "0.1", "The risk class of an industry on a day.",
         FIRST(const bpjs_law *, law, "in") NEXT(const char *, code, "in")
         NEXT(int64_t, code_length, "len:code") NEXT(int32_t, day, "in")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(int32_t *, risk_class, "out")
         NEXT(int64_t *, index, "out") NEXT(bpjs_error *, error, "out"))
STRUCT(bpjs_law_policy, minimum_confidence, "How the law is asked.",
       FIELD(bpjs_law_policy, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_law_policy, uint32_t, flags, "sum of enum bpjs_law_policy_flag")
       FIELD(bpjs_law_policy, int32_t, known_on, "days since 1970-01-01; 0: all that is known")
       FIELD(bpjs_law_policy, int32_t, minimum_confidence, "enum bpjs_law_confidence; 0: C"))
STRUCT(bpjs_law_row, key, "A row.",
       FIELD(bpjs_law_row, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_law_row, uint32_t, flags, "sum of enum bpjs_law_row_flag")
       FIELD(bpjs_law_row, int32_t, segment, "enum bpjs_segment")
       FIELD(bpjs_law_row, int32_t, kind, "enum bpjs_law_kind, of the parameter")
       FIELD(bpjs_law_row, int32_t, unit, "enum bpjs_law_unit, of the parameter")
       FIELD(bpjs_law_row, int32_t, confidence, "enum bpjs_law_confidence")
       FIELD(bpjs_law_row, int32_t, valid_from, "days since 1970-01-01")
       FIELD(bpjs_law_row, int32_t, valid_to, "the last day; 2147483647: open")
       FIELD(bpjs_law_row, int32_t, known_from, "known from")
       FIELD(bpjs_law_row, int32_t, layer, "0: the library's tables; 1: the first overlay ...")
       FIELD(bpjs_law_row, int64_t, value, "in the unit; 0 for a note")
       ARRAY(bpjs_law_row, char, 64, parameter, "parameter")
       ARRAY(bpjs_law_row, char, 32, key, "key"))
STRUCT(bpjs_law_query, pattern, "Which rows to list.",
       FIELD(bpjs_law_query, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_law_query, int32_t, day, "rows that govern this day; 0: all rows")
       FIELD(bpjs_law_query, int32_t, segment, "enum bpjs_segment; ALL: any")
       FIELD(bpjs_law_query, int32_t, reserved, "0")
       ARRAY(bpjs_law_query, char, 64, pattern, "of the parameter: a part of it, or with * and ? the whole; letters of either case"))
STRUCT(bpjs_law_industry, sector, "An industry of the annex of PP 82/2019, which sorts them into risk classes.",
       FIELD(bpjs_law_industry, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_law_industry, int32_t, group, "the annex's group, 1 to 5")
       FIELD(bpjs_law_industry, int32_t, number, "within the group, as far as it could be compared")
       FIELD(bpjs_law_industry, int32_t, reserved, "0")
       ARRAY(bpjs_law_industry, char, 16, code, "G3-019: the key of its risk class")
       ARRAY(bpjs_law_industry, char, 256, name_id, "as the annex has it")
       ARRAY(bpjs_law_industry, char, 256, name_en, "a translation of ours")
       ARRAY(bpjs_law_industry, char, 128, sector, "a label of the source, not of the annex"))
ENUM(bpjs_segment,
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_ALL, "all")
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_PU, "wage earners")
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_BPU, "self-employed, informal")
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_JAKON, "construction services")
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_PMI, "migrant workers"))
ENUM(bpjs_programme,
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JKK, "work accident")
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JKM, "death")
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JHT, "old-age savings")
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JP, "pension")
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JKP, "job loss"))
ENUM(bpjs_law_unit,
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_IDR, "idr")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_PPM, "millionths: 37000 is 3.7 %")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_MONTHS, "months")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_YEARS, "years")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_DAYS, "days")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_COUNT, "count")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_FLAG, "0 no, 1 yes")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_DATE, "days since 1970-01-01")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_DIRECTION, "enum bpjs_law_direction")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_NOTE, "no value"))
ENUM(bpjs_law_direction,
     ENUMERATOR(bpjs_law_direction, BPJS_LAW_DIRECTION_DOWN, "to the multiple below")
     ENUMERATOR(bpjs_law_direction, BPJS_LAW_DIRECTION_HALF_UP, "to the nearest, halves up")
     ENUMERATOR(bpjs_law_direction, BPJS_LAW_DIRECTION_UP, "to the multiple above"))
ENUM(bpjs_law_kind,
     ENUMERATOR(bpjs_law_kind, BPJS_LAW_KIND_LASTING, "lasting")
     ENUMERATOR(bpjs_law_kind, BPJS_LAW_KIND_YEARLY, "yearly")
     ENUMERATOR(bpjs_law_kind, BPJS_LAW_KIND_TEMPORARY, "temporary")
     ENUMERATOR(bpjs_law_kind, BPJS_LAW_KIND_NOTE, "note"))
ENUM(bpjs_law_confidence,
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_NONE, "none")
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_A, "read in the regulation or on an official page")
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_B, "two sources, or one and a recomputation")
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_C, "one source, or a reading where no rule was found")
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_D, "general knowledge, no source seen"))
ENUM(bpjs_law_row_flag,
     ENUMERATOR(bpjs_law_row_flag, BPJS_LAW_ROW_ASSUMED, "known_from is not in the sources: valid_from")
     ENUMERATOR(bpjs_law_row_flag, BPJS_LAW_ROW_CARRIED, "asked for beyond its end, carried forward"))
ENUM(bpjs_law_policy_flag,
     ENUMERATOR(bpjs_law_policy_flag, BPJS_LAW_CARRY_FORWARD, "the last announced value holds on"))

/* ---- dues ---- */

FUNCTION(int32_t, bpjs_dues_pu, "0.1", "Dues of a wage earner.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_wage_earner *, workers, "in")
         NEXT(int64_t, count, "len:workers") NEXT(const bpjs_law_policy *, policy, "in")
         NEXT(bpjs_dues **, dues, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_bpu, "0.1", "Dues of a self-employed participant.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_self_employed *, workers, "in")
         NEXT(int64_t, count, "len:workers") NEXT(const bpjs_law_policy *, policy, "in")
         NEXT(bpjs_dues **, dues, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_construction, "0.1", "Dues of a construction project.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_construction *, project, "in")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_dues **, dues, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_migrant, "0.1", "Dues of a migrant worker.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_migrant *, worker, "in")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_dues **, dues, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_subsidy, "0.1", "What a government pays for participants.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_subsidy *, subsidy, "in")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_dues **, dues, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_fine, "0.1", "The fine for paying late.",
         FIRST(const bpjs_law *, law, "in") NEXT(int32_t, day, "in") NEXT(int64_t, amount, "in")
         NEXT(int32_t, months, "in") NEXT(const bpjs_law_policy *, policy, "in")
         NEXT(bpjs_dues **, dues, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(void, bpjs_dues_free, "0.1", "Frees a result.",
         FIRST(bpjs_dues *, dues, "free"))
FUNCTION(int64_t, bpjs_dues_count, "0.1", "How many lines a result has.",
         FIRST(const bpjs_dues *, dues, "in"))
FUNCTION(int32_t, bpjs_dues_get, "0.1", "Copies a line.",
         FIRST(const bpjs_dues *, dues, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_dues_line *, line, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int64_t, bpjs_dues_month_count, "0.1", "How many months a result has.",
         FIRST(const bpjs_dues *, dues, "in"))
FUNCTION(int32_t, bpjs_dues_total, "0.1", "Totals of a month, or of all.",
         FIRST(const bpjs_dues *, dues, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_dues_totals *, totals, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_set_holidays, "0.1", "Moves due days past holidays.",
         FIRST(bpjs_dues *, dues, "inout") NEXT(const int64_t *, holidays, "in")
         NEXT(int64_t, count, "len:holidays") NEXT(bpjs_error *, error, "out"))
FUNCTION(int64_t, bpjs_dues_warning_count, "0.1", "How many warnings a result has.",
         FIRST(const bpjs_dues *, dues, "in"))
FUNCTION(int32_t, bpjs_dues_warning_get, "0.1", "Copies a warning.",
         FIRST(const bpjs_dues *, dues, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_dues_warning *, warning, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_warning_text, "0.1", "Copies a warning as a sentence.",
         FIRST(const bpjs_dues *, dues, "in") NEXT(int64_t, index, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_write, "0.1", "Writes a result as JSON or CSV.",
         FIRST(const bpjs_dues *, dues, "in") NEXT(int32_t, format, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dues_explain, "0.1", "Explains a line, or all.",
         FIRST(const bpjs_dues *, dues, "in") NEXT(int64_t, index, "in")
         NEXT(int32_t, format, "in") NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
STRUCT(bpjs_wage_earner, industry, "A wage earner (PU), in months with the same wage and circumstances.",
       FIELD(bpjs_wage_earner, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_wage_earner, uint32_t, flags, "sum of enum bpjs_worker_flag")
       FIELD(bpjs_wage_earner, int32_t, day, "in the first contribution month; days since 1970-01-01")
       FIELD(bpjs_wage_earner, int32_t, months, "1 to 1200; 0: 1")
       FIELD(bpjs_wage_earner, int32_t, wage_kind, "enum bpjs_wage_kind")
       FIELD(bpjs_wage_earner, int32_t, risk_class, "1 to 5, overrides the industry; 0: by the industry")
       FIELD(bpjs_wage_earner, int32_t, size, "enum bpjs_company_size")
       FIELD(bpjs_wage_earner, uint32_t, programmes, "enrolled in; 0: those that the law requires")
       FIELD(bpjs_wage_earner, uint32_t, reliefs, "sum of enum bpjs_relief")
       FIELD(bpjs_wage_earner, int32_t, jkn, "enum bpjs_jkn")
       FIELD(bpjs_wage_earner, int32_t, born_day, "with BPJS_WORKER_BORN")
       FIELD(bpjs_wage_earner, int32_t, registered_day, "first registered with BPJS Ketenagakerjaan, not after the first month nor before birth; 0: not given")
       FIELD(bpjs_wage_earner, int32_t, paid_through_day, "in the last month paid before a relief; 0: not given")
       FIELD(bpjs_wage_earner, int32_t, payment_day, "when it is paid, not before the first month; 0: in time")
       FIELD(bpjs_wage_earner, int32_t, active_workers, "of the firm; 0 without its flag: not given")
       FIELD(bpjs_wage_earner, int32_t, sales_fall_ppm, "since February 2020; 0 without its flag: not given")
       FIELD(bpjs_wage_earner, int64_t, wage, "rupiah, as wage_kind says: basic wage and fixed allowances")
       FIELD(bpjs_wage_earner, int64_t, minimum_wage, "rupiah a month, for a warning; 0: not given")
       ARRAY(bpjs_wage_earner, char, 16, industry, "code of bpjs_law_industry; empty: not given"))
STRUCT(bpjs_self_employed, income, "A self-employed participant (BPU), in months with the same income.",
       FIELD(bpjs_self_employed, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_self_employed, uint32_t, flags, "sum of enum bpjs_self_employed_flag")
       FIELD(bpjs_self_employed, int32_t, day, "in the first contribution month")
       FIELD(bpjs_self_employed, int32_t, months, "1 to 1200; 0: 1")
       FIELD(bpjs_self_employed, uint32_t, programmes, "JKK and JKM, with or without JHT; 0: JKK and JKM")
       FIELD(bpjs_self_employed, uint32_t, reliefs, "BPJS_RELIEF_PP49_2020")
       FIELD(bpjs_self_employed, int32_t, sector, "enum bpjs_bpu_sector, for the relief of PP 50/2025")
       FIELD(bpjs_self_employed, int32_t, registered_day, "not after the first month; 0: not given")
       FIELD(bpjs_self_employed, int32_t, paid_through_day, "0: not given")
       FIELD(bpjs_self_employed, int32_t, reserved, "0")
       FIELD(bpjs_self_employed, int64_t, income, "rupiah a month, as declared"))
STRUCT(bpjs_construction, unpaid, "A construction project (Jakon).",
       FIELD(bpjs_construction, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_construction, int32_t, basis, "enum bpjs_construction_basis")
       FIELD(bpjs_construction, int32_t, day, "in the contribution month")
       FIELD(bpjs_construction, uint32_t, reliefs, "BPJS_RELIEF_PP49_2020")
       FIELD(bpjs_construction, int32_t, registered_day, "not after the month; 0: not given")
       FIELD(bpjs_construction, int32_t, paid_through_day, "0: not given")
       FIELD(bpjs_construction, int32_t, work_order_day, "to tell the last day to register; 0: not given")
       FIELD(bpjs_construction, uint32_t, flags, "sum of enum bpjs_construction_flag")
       FIELD(bpjs_construction, int64_t, value, "rupiah, as basis says")
       FIELD(bpjs_construction, int64_t, unpaid, "with BPJS_CONSTRUCTION_UNPAID: of the full bill, for PP 49/2020 where the project was registered before August 2020"))
STRUCT(bpjs_migrant, jht, "A migrant worker (PMI), who pays once for the contract.",
       FIELD(bpjs_migrant, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_migrant, uint32_t, flags, "sum of enum bpjs_migrant_flag")
       FIELD(bpjs_migrant, int32_t, day, "in the month of payment")
       FIELD(bpjs_migrant, int32_t, months, "of the contract, 1 to 1200")
       FIELD(bpjs_migrant, int32_t, via, "enum bpjs_migrant_via")
       FIELD(bpjs_migrant, int32_t, reserved, "0")
       FIELD(bpjs_migrant, int64_t, jht, "rupiah a month, one of the choices; 0: none"))
STRUCT(bpjs_subsidy, participants, "Participants whose contributions a government pays.",
       FIELD(bpjs_subsidy, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_subsidy, uint32_t, programmes, "JKK and JKM, with or without JHT; 0: JKK and JKM")
       FIELD(bpjs_subsidy, int32_t, day, "in the first month")
       FIELD(bpjs_subsidy, int32_t, months, "1 to 1200")
       FIELD(bpjs_subsidy, int64_t, income, "rupiah a month, of each participant")
       FIELD(bpjs_subsidy, int64_t, participants, "participants"))
STRUCT(bpjs_dues_line, citation, "A line.",
       FIELD(bpjs_dues_line, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_dues_line, uint32_t, flags, "sum of enum bpjs_dues_flag")
       FIELD(bpjs_dues_line, int32_t, month, "first day of the contribution month")
       FIELD(bpjs_dues_line, int32_t, programme, "sum of enum bpjs_programme; 0: all contributions (a fine)")
       FIELD(bpjs_dues_line, int32_t, payer, "enum bpjs_payer")
       FIELD(bpjs_dues_line, int32_t, from_programme, "RECOMPOSITION: JKK or JKM; else 0")
       FIELD(bpjs_dues_line, int32_t, rate_ppm, "with BPJS_DUES_RATE; else 0")
       FIELD(bpjs_dues_line, int32_t, confidence, "enum bpjs_law_confidence")
       FIELD(bpjs_dues_line, int32_t, settle_from, "DEFERRED: days; else 0")
       FIELD(bpjs_dues_line, int32_t, settle_to, "settle to")
       FIELD(bpjs_dues_line, int64_t, base, "rupiah; 0 where an amount has none")
       FIELD(bpjs_dues_line, int64_t, count, "participants, or months of delay; else 1")
       FIELD(bpjs_dues_line, int64_t, unit_amount, "rupiah, rounded, for one of count; of a fine, for all")
       FIELD(bpjs_dues_line, int64_t, fraction_ppm, "what unit_amount's value before rounding had beyond whole rupiah, in millionths")
       FIELD(bpjs_dues_line, int64_t, amount, "rupiah")
       ARRAY(bpjs_dues_line, char, 256, citation, "of its rate or amount; cut if longer, explain has all"))
STRUCT(bpjs_dues_totals, bill, "Totals of a month, or of all.",
       FIELD(bpjs_dues_totals, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_dues_totals, int32_t, month, "first day; 0: all months")
       FIELD(bpjs_dues_totals, int32_t, due_day, "the last day to pay, of a construction project the last one to register; 0: no rule, or several months")
       FIELD(bpjs_dues_totals, int32_t, nominal_day, "before weekends and holidays moved it")
       FIELD(bpjs_dues_totals, int64_t, employer, "employer")
       FIELD(bpjs_dues_totals, int64_t, worker, "worker")
       FIELD(bpjs_dues_totals, int64_t, participant, "participant")
       FIELD(bpjs_dues_totals, int64_t, government, "government")
       FIELD(bpjs_dues_totals, int64_t, recomposition, "recomposition")
       FIELD(bpjs_dues_totals, int64_t, deferred, "in none of the others")
       FIELD(bpjs_dues_totals, int64_t, bill, "bill"))
STRUCT(bpjs_dues_warning, parameter, "Something that a payroll officer should know.",
       FIELD(bpjs_dues_warning, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_dues_warning, int32_t, code, "enum bpjs_dues_warning_code")
       FIELD(bpjs_dues_warning, int32_t, month, "first day of the first month that it is about; 0: all")
       FIELD(bpjs_dues_warning, int32_t, last_month, "first day of the last one: the same where it is one month")
       FIELD(bpjs_dues_warning, int32_t, programme, "sum of enum bpjs_programme; 0: none in particular")
       FIELD(bpjs_dues_warning, int32_t, reserved, "0")
       FIELD(bpjs_dues_warning, int64_t, number, "see enum bpjs_dues_warning_code")
       ARRAY(bpjs_dues_warning, char, 64, parameter, "of the law; may be empty"))
ENUM(bpjs_payer,
     ENUMERATOR(bpjs_payer, BPJS_PAYER_EMPLOYER, "employer")
     ENUMERATOR(bpjs_payer, BPJS_PAYER_WORKER, "worker")
     ENUMERATOR(bpjs_payer, BPJS_PAYER_PARTICIPANT, "participant")
     ENUMERATOR(bpjs_payer, BPJS_PAYER_GOVERNMENT, "government")
     ENUMERATOR(bpjs_payer, BPJS_PAYER_RECOMPOSITION, "money of JKK or JKM that becomes JKP's"))
ENUM(bpjs_company_size,
     ENUMERATOR(bpjs_company_size, BPJS_COMPANY_SIZE_LARGE, "large")
     ENUMERATOR(bpjs_company_size, BPJS_COMPANY_SIZE_MEDIUM, "medium")
     ENUMERATOR(bpjs_company_size, BPJS_COMPANY_SIZE_SMALL, "small")
     ENUMERATOR(bpjs_company_size, BPJS_COMPANY_SIZE_MICRO, "micro"))
ENUM(bpjs_wage_kind,
     ENUMERATOR(bpjs_wage_kind, BPJS_WAGE_KIND_MONTHLY, "monthly")
     ENUMERATOR(bpjs_wage_kind, BPJS_WAGE_KIND_DAILY, "the wage of a day")
     ENUMERATOR(bpjs_wage_kind, BPJS_WAGE_KIND_PIECE, "the sum of the last 3 months")
     ENUMERATOR(bpjs_wage_kind, BPJS_WAGE_KIND_PIECE_WEATHER, "the sum of the last 12: work that depends on weather"))
ENUM(bpjs_jkn,
     ENUMERATOR(bpjs_jkn, BPJS_JKN_EMPLOYER, "health insurance through the employer")
     ENUMERATOR(bpjs_jkn, BPJS_JKN_OTHER, "in another way")
     ENUMERATOR(bpjs_jkn, BPJS_JKN_NONE, "none"))
ENUM(bpjs_relief,
     ENUMERATOR(bpjs_relief, BPJS_RELIEF_PP49_2020, "JKK and JKM 99 % off, 2020-08 to 2021-01")
     ENUMERATOR(bpjs_relief, BPJS_RELIEF_JP_DEFERRAL, "99 % of JP later, the same months; medium and large firms")
     ENUMERATOR(bpjs_relief, BPJS_RELIEF_LABOUR_INTENSIVE, "JKK 50 % off, 2025-02 to 2026-01 (PP 7 and 36/2025)"))
ENUM(bpjs_bpu_sector,
     ENUMERATOR(bpjs_bpu_sector, BPJS_BPU_SECTOR_NONE, "none")
     ENUMERATOR(bpjs_bpu_sector, BPJS_BPU_SECTOR_TRANSPORT, "drivers and couriers, with a platform or without")
     ENUMERATOR(bpjs_bpu_sector, BPJS_BPU_SECTOR_OTHER, "other"))
ENUM(bpjs_worker_flag,
     ENUMERATOR(bpjs_worker_flag, BPJS_WORKER_FOREIGN, "not an Indonesian citizen")
     ENUMERATOR(bpjs_worker_flag, BPJS_WORKER_BORN, "born_day is given")
     ENUMERATOR(bpjs_worker_flag, BPJS_WORKER_ACTIVE_WORKERS, "active_workers is given, 0 too")
     ENUMERATOR(bpjs_worker_flag, BPJS_WORKER_SALES_FALL, "sales_fall_ppm is given, 0 too"))
ENUM(bpjs_self_employed_flag,
     ENUMERATOR(bpjs_self_employed_flag, BPJS_SELF_EMPLOYED_BY_BUDGET, "a public budget pays (APBN, APBD)")
     ENUMERATOR(bpjs_self_employed_flag, BPJS_SELF_EMPLOYED_EMPLOYER, "runs a business with workers"))
ENUM(bpjs_construction_basis,
     ENUMERATOR(bpjs_construction_basis, BPJS_CONSTRUCTION_CONTRACT, "contract value before VAT")
     ENUMERATOR(bpjs_construction_basis, BPJS_CONSTRUCTION_CONTRACT_VAT, "contract value with VAT")
     ENUMERATOR(bpjs_construction_basis, BPJS_CONSTRUCTION_WAGES, "the wages of a month"))
ENUM(bpjs_construction_flag,
     ENUMERATOR(bpjs_construction_flag, BPJS_CONSTRUCTION_UNPAID, "unpaid is given, 0 too"))
ENUM(bpjs_migrant_via,
     ENUMERATOR(bpjs_migrant_via, BPJS_MIGRANT_VIA_AGENCY, "agency")
     ENUMERATOR(bpjs_migrant_via, BPJS_MIGRANT_VIA_INDIVIDUAL, "individual"))
ENUM(bpjs_migrant_flag,
     ENUMERATOR(bpjs_migrant_flag, BPJS_MIGRANT_SECOND_DEPARTURE, "the fee before departure is due again"))
ENUM(bpjs_dues_flag,
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_RATE, "base times rate_ppm; else an amount or a sum of parts")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_ROUNDED, "not whole before rounding")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_RELIEF, "a relief replaced the rate")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_CARRIED, "a value was carried forward")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_INSIDE_MONTH, "a rule begins inside the month")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_OUTSIDE_BILL, "not part of the bill")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_DEFERRED, "paid later, between settle_from and settle_to")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_FINE, "a late fine, not a contribution")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_KNOWN_ASSUMED, "the day from which a row was known is assumed")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_OVERLAY, "a row of an overlay was touched")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_BEFORE_DEPARTURE, "a migrant's fee before departure"))
ENUM(bpjs_dues_warning_code,
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_MINIMUM_WAGE, "the wage is under the minimum wage given")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_RELIEF_MONTH, "a relief was asserted outside its months")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_RELIEF_FACT, "a fact given is against a relief")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_NO_SECTOR, "without a sector no relief of PP 50/2025")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_BY_BUDGET, "none where a public budget pays")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_RECOMPOSITION, "JKP's part of the reduced JKK is not known")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_CARRIED, "a value was carried forward")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_INSIDE_MONTH, "a rule begins inside the month")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_NO_JKP, "JKP asked for, or usual, and not open")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_PENSION_AGE, "JP has ended")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_LEFT_OUT, "a programme that is mandatory was left out")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_LOW_INCOME, "under the least income for registration")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_MONTHLY, "a migrant's JHT is due every month")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_RISK_CLASS, "the class given is not that of the industry")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_LATE, "paid too late for a relief")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_ONLY_ENDS, "only least and largest choice are known")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_INDUSTRY, "whether a relief lists the industry is not checked")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_UNPAID, "an unpaid part was given that is not used"))

/* ---- dataset ---- */

FUNCTION(int32_t, bpjs_dataset_new, "0.1", "Makes an empty dataset.",
         FIRST(bpjs_dataset **, dataset, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_published, "0.1",
         "Makes a dataset of the published observations that the library carries.",
         FIRST(bpjs_dataset **, dataset, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(void, bpjs_dataset_free, "0.1", "Frees a dataset.",
         FIRST(bpjs_dataset *, dataset, "free"))
FUNCTION(int32_t, bpjs_dataset_read, "0.1", "Reads a whole file into a dataset, or nothing of it.",
         FIRST(bpjs_dataset *, dataset, "inout") NEXT(const char *, bytes, "in")
         NEXT(int64_t, length, "len:bytes") NEXT(const char *, name, "in")
         NEXT(int64_t, name_length, "len:name") NEXT(bpjs_problems *, problems, "inout")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_reader_new, "0.1", "Begins to read a file that comes in pieces.",
         FIRST(const char *, name, "in") NEXT(int64_t, name_length, "len:name")
         NEXT(bpjs_dataset_reader **, reader, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_reader_feed, "0.1", "Takes the next piece of a file.",
         FIRST(bpjs_dataset_reader *, reader, "inout") NEXT(const char *, bytes, "in")
         NEXT(int64_t, length, "len:bytes") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_reader_finish, "0.1",
         "Ends a file and moves what was read into a dataset, all or nothing.",
         FIRST(bpjs_dataset_reader *, reader, "inout") NEXT(bpjs_dataset *, dataset, "inout")
         NEXT(bpjs_problems *, problems, "inout") NEXT(bpjs_error *, error, "out"))
FUNCTION(void, bpjs_dataset_reader_free, "0.1", "Frees a reader.",
         FIRST(bpjs_dataset_reader *, reader, "free"))
FUNCTION(int32_t, bpjs_dataset_add, "0.1", "Adds one observation.",
         FIRST(bpjs_dataset *, dataset, "inout") NEXT(const bpjs_observation *, observation, "in")
         NEXT(const bpjs_figure *, figure, "in") NEXT(const char *, source, "in")
         NEXT(int64_t, source_length, "len:source") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_set_text, "0.1", "Sets the text of a column of an observation.",
         FIRST(bpjs_dataset *, dataset, "inout") NEXT(int64_t, index, "in")
         NEXT(const char *, column, "in") NEXT(int64_t, column_length, "len:column")
         NEXT(const char *, text, "in") NEXT(int64_t, length, "len:text")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int64_t, bpjs_dataset_count, "0.1", "How many observations there are.",
         FIRST(const bpjs_dataset *, dataset, "in"))
FUNCTION(int32_t, bpjs_dataset_get, "0.1", "Copies what an observation is about.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_observation *, observation, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_figure, "0.1", "Copies the figure of an observation.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_figure *, figure, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_text, "0.1", "Copies the text of a column of an observation.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(int64_t, index, "in")
         NEXT(const char *, column, "in") NEXT(int64_t, column_length, "len:column")
         NEXT(char *, buffer, "out") NEXT(int64_t, capacity, "cap:buffer")
         NEXT(int64_t *, length, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_query, "0.1", "Lists the observations that match, best first.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(const bpjs_query *, query, "in")
         NEXT(int64_t *, indices, "out") NEXT(int64_t, capacity, "cap:indices")
         NEXT(int64_t *, count, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_dataset_write, "0.1", "Writes observations as CSV or JSON.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(const int64_t *, indices, "in")
         NEXT(int64_t, index_count, "len:indices") NEXT(int32_t, format, "in")
         NEXT(char *, buffer, "out") NEXT(int64_t, capacity, "cap:buffer")
         NEXT(int64_t *, length, "out") NEXT(bpjs_error *, error, "out"))

STRUCT(bpjs_observation, area, "What an observation is about.",
       FIELD(bpjs_observation, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_observation, int32_t, confidence, "enum bpjs_confidence")
       FIELD(bpjs_observation, int32_t, period_kind, "enum bpjs_period_kind")
       FIELD(bpjs_observation, int32_t, first_day, "days since 1970-01-01")
       FIELD(bpjs_observation, int32_t, last_day, "days since 1970-01-01")
       FIELD(bpjs_observation, int32_t, status, "the letter of OBS_STATUS; 0 reads as A")
       ARRAY(bpjs_observation, char, 64, series, "code of what is counted")
       ARRAY(bpjs_observation, char, 16, programme, "code; empty: ALL")
       ARRAY(bpjs_observation, char, 32, segment, "code; empty: ALL")
       ARRAY(bpjs_observation, char, 64, group, "code; empty: ALL")
       ARRAY(bpjs_observation, char, 32, area, "own code of the area; empty: ID"))
STRUCT(bpjs_query, source, "What observations to look for, and which of them are best.",
       FIELD(bpjs_query, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_query, uint32_t, flags, "sum of enum bpjs_query_flag")
       FIELD(bpjs_query, int32_t, match, "enum bpjs_query_match")
       FIELD(bpjs_query, int32_t, first_day, "of the period meant, days since 1970-01-01")
       FIELD(bpjs_query, int32_t, last_day, "of the period meant, days since 1970-01-01")
       FIELD(bpjs_query, int32_t, window_days, "how far away at most; 0: no limit")
       FIELD(bpjs_query, int32_t, by_date, "not 0: nearness in time before confidence")
       FIELD(bpjs_query, int32_t, reserved, "0")
       ARRAY(bpjs_query, char, 64, series, "code; empty: any")
       ARRAY(bpjs_query, char, 16, programme, "code; empty: any")
       ARRAY(bpjs_query, char, 32, segment, "code; empty: any")
       ARRAY(bpjs_query, char, 64, group, "code; empty: any")
       ARRAY(bpjs_query, char, 32, area, "code or level; empty: any")
       ARRAY(bpjs_query, char, 64, source, "a part of the source; empty: any"))

ENUM(bpjs_confidence,
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_NONE, "not said")
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_A, "official, and consistent with the rest")
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_B, "one report, or a date or scope inferred")
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_C, "known to be inconsistent or wrong")
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_D, "general knowledge, no source seen"))
ENUM(bpjs_dimension,
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_NONE, "none")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_PROGRAMME, "programmes")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_SEGMENT, "segments of members")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_GROUP, "groups")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_AREA, "areas")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_PERIOD, "periods"))
ENUM(bpjs_query_match,
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_ANY, "every period; newest first")
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_SAME, "the same first and last day")
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_INSIDE, "wholly inside the period; newest first")
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_NEAREST, "nearest to the period's end first")
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_LATEST, "not after the period's end; newest first"))
ENUM(bpjs_query_flag,
     ENUMERATOR(bpjs_query_flag, BPJS_QUERY_DOUBTFUL, "also confidence C and D"))
/* ---- coverage ---- */

FUNCTION(int32_t, bpjs_coverage_compute, "0.1", "Coverage ratio and gap of two figures.",
         FIRST(const bpjs_figure *, covered, "in") NEXT(const bpjs_figure *, eligible, "in")
         NEXT(bpjs_coverage *, coverage, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_write, "0.1", "Writes a coverage as text, JSON or CSV.",
         FIRST(const bpjs_coverage *, coverage, "in") NEXT(int32_t, format, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_growth, "0.1", "Growth between two figures in percent.",
         FIRST(const bpjs_figure *, from, "in") NEXT(const bpjs_figure *, to, "in")
         NEXT(int64_t, months, "in") NEXT(int32_t, method, "in")
         NEXT(bpjs_figure *, growth, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(const char *, bpjs_coverage_verdict_name, "0.1", "The name of a verdict.",
         FIRST(int32_t, verdict, "in"))
FUNCTION(int32_t, bpjs_coverage_sum_check, "0.1", "Whether parts add up to a total.",
         FIRST(const bpjs_figure *, total, "in") NEXT(const bpjs_figure *, parts, "in")
         NEXT(int64_t, count, "len:parts") NEXT(int32_t *, verdict, "out")
         NEXT(bpjs_figure *, difference, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_equal_check, "0.1", "Whether two figures of one quantity meet.",
         FIRST(const bpjs_figure *, a, "in") NEXT(const bpjs_figure *, b, "in")
         NEXT(int32_t *, verdict, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_distance, "0.1", "What it takes to get to a target.",
         FIRST(const bpjs_figure *, current, "in") NEXT(const bpjs_figure *, target, "in")
         NEXT(int64_t, months, "in") NEXT(const bpjs_figure *, pace, "in")
         NEXT(bpjs_distance *, distance, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_distance_write, "0.1", "Writes a distance as text, JSON or CSV.",
         FIRST(const bpjs_distance *, distance, "in") NEXT(int32_t, format, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_path, "0.1", "Where a path to a target stands at a date.",
         FIRST(const bpjs_figure *, start, "in") NEXT(const bpjs_figure *, end, "in")
         NEXT(int64_t, months, "in") NEXT(int64_t, elapsed, "in") NEXT(int32_t, method, "in")
         NEXT(bpjs_figure *, point, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_by, "0.1", "Coverage ratios and gaps from observations.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(const bpjs_query *, covered, "in")
         NEXT(const bpjs_query *, eligible, "in") NEXT(int32_t, dimension, "in")
         NEXT(uint32_t, flags, "in") NEXT(int32_t, language, "in")
         NEXT(bpjs_dataset **, out, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_shares, "0.1", "Shares of the parts of a total.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(const bpjs_query *, query, "in")
         NEXT(int32_t, dimension, "in") NEXT(uint32_t, flags, "in") NEXT(int32_t, language, "in")
         NEXT(bpjs_dataset **, out, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_decompose, "0.1", "What parts contribute to a change.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(const bpjs_query *, from, "in")
         NEXT(const bpjs_query *, to, "in") NEXT(int32_t, dimension, "in")
         NEXT(uint32_t, flags, "in") NEXT(int32_t, language, "in")
         NEXT(bpjs_dataset **, out, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_check, "0.1", "Runs the identities over a dataset.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(int32_t, language, "in")
         NEXT(bpjs_dataset **, out, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_disagreements, "0.1", "Lists what sources disagree about.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(int32_t, language, "in")
         NEXT(bpjs_dataset **, out, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_coverage_report, "0.1", "The nation on one page.",
         FIRST(const bpjs_dataset *, dataset, "in") NEXT(const bpjs_period *, period, "in")
         NEXT(int32_t, language, "in") NEXT(bpjs_dataset **, out, "own")
         NEXT(bpjs_error *, error, "out"))

STRUCT(bpjs_coverage, gap_upper, "Coverage of a population.",
       FIELD(bpjs_coverage, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_coverage, int32_t, unit, "of the gap: enum bpjs_unit")
       FIELD(bpjs_coverage, int32_t, bounds, "enum bpjs_bounds")
       FIELD(bpjs_coverage, uint32_t, flags, "APPROXIMATE or 0: enum bpjs_figure_flag")
       FIELD(bpjs_coverage, double, ratio, "covered / eligible in percent")
       FIELD(bpjs_coverage, double, ratio_lower, "percent")
       FIELD(bpjs_coverage, double, ratio_upper, "percent")
       FIELD(bpjs_coverage, double, gap, "eligible - covered in the unit")
       FIELD(bpjs_coverage, double, gap_lower, "in the unit")
       FIELD(bpjs_coverage, double, gap_upper, "in the unit"))
STRUCT(bpjs_distance, years_at_pace_upper, "What it takes to get to a target.",
       FIELD(bpjs_distance, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_distance, int32_t, unit, "of distance and per_year: enum bpjs_unit")
       FIELD(bpjs_distance, double, distance, "target - current in the unit")
       FIELD(bpjs_distance, double, distance_lower, "in the unit")
       FIELD(bpjs_distance, double, distance_upper, "in the unit")
       FIELD(bpjs_distance, double, per_year, "distance / years in the unit")
       FIELD(bpjs_distance, double, per_year_lower, "in the unit")
       FIELD(bpjs_distance, double, per_year_upper, "in the unit")
       FIELD(bpjs_distance, double, compound, "growth needed, percent a year")
       FIELD(bpjs_distance, double, compound_lower, "percent a year")
       FIELD(bpjs_distance, double, compound_upper, "percent a year")
       FIELD(bpjs_distance, double, years_at_pace, "years; infinity: never")
       FIELD(bpjs_distance, double, years_at_pace_lower, "years; infinity: never")
       FIELD(bpjs_distance, double, years_at_pace_upper, "years; infinity: never"))

ENUM(bpjs_coverage_flag,
     ENUMERATOR(bpjs_coverage_flag, BPJS_COVERAGE_MIXED, "allow bases that differ, and say so")
     ENUMERATOR(bpjs_coverage_flag, BPJS_COVERAGE_DOUBTFUL, "use confidence C and D too"))
ENUM(bpjs_growth_method,
     ENUMERATOR(bpjs_growth_method, BPJS_GROWTH_SIMPLE, "over the whole time, in percent")
     ENUMERATOR(bpjs_growth_method, BPJS_GROWTH_ANNUAL, "spread evenly, percent of the start a year")
     ENUMERATOR(bpjs_growth_method, BPJS_GROWTH_COMPOUND, "percent a year, compounded"))
ENUM(bpjs_verdict,
     ENUMERATOR(bpjs_verdict, BPJS_VERDICT_CONSISTENT, "the bounds of both sides meet")
     ENUMERATOR(bpjs_verdict, BPJS_VERDICT_TRUNCATED, "they meet only if a figure was cut")
     ENUMERATOR(bpjs_verdict, BPJS_VERDICT_INCONSISTENT, "they do not meet")
     ENUMERATOR(bpjs_verdict, BPJS_VERDICT_UNKNOWN, "a side is missing or has no limit"))

/* ---- abi ---- */

FUNCTION(int64_t, bpjs_abi_number, "0.1", "A number of this table.",
         FIRST(int32_t, item, "in") NEXT(int64_t, i, "in") NEXT(int64_t, j, "in"))
FUNCTION(const char *, bpjs_abi_text, "0.1", "A text of this table.",
         FIRST(int32_t, item, "in") NEXT(int64_t, i, "in") NEXT(int64_t, j, "in"))

ENUM(bpjs_abi_item,
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_LEVEL, "number: how many rows there are")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FINGERPRINT, "number: FNV-1a, 64 bits, over all rows")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FUNCTION, "number: how many; text(i): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FUNCTION_RETURN, "text(i): C type")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FUNCTION_SINCE, "text(i): version")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FUNCTION_ABOUT, "text(i): one sentence")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ARGUMENT, "number(i): how many; text(i, j): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ARGUMENT_TYPE, "text(i, j): C type")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ARGUMENT_ROLE, "text(i, j): role")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT, "number: how many; text(i): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT_SIZE, "number(i): bytes")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT_LEAST, "number(i): least struct_size accepted")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT_ABOUT, "text(i): one sentence")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD, "number(i): how many; text(i, j): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_TYPE, "text(i, j): C type of one element")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_LENGTH, "number(i, j): elements; 0: not an array")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_OFFSET, "number(i, j): bytes")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_ABOUT, "text(i, j): unit and range")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUM, "number: how many; text(i): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUMERATOR, "number(i): how many; text(i, j): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUMERATOR_VALUE, "number(i, j)")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUMERATOR_ABOUT, "text(i, j): one sentence"))
