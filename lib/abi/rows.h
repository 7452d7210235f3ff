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

FUNCTION(int32_t, bpjs_records_read, "0.1", "Reads a table of texts from CSV.",
         FIRST(const char *, bytes, "in") NEXT(int64_t, length, "len:bytes")
         NEXT(const char *, name, "in") NEXT(int64_t, name_length, "len:name")
         NEXT(bpjs_problems *, problems, "inout") NEXT(bpjs_records **, records, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(void, bpjs_records_free, "0.1", "Frees a table of texts.",
         FIRST(bpjs_records *, records, "free"))
FUNCTION(int64_t, bpjs_records_count, "0.1", "How many records a table has.",
         FIRST(const bpjs_records *, records, "in"))
FUNCTION(int64_t, bpjs_records_column_count, "0.1", "How many columns a table has.",
         FIRST(const bpjs_records *, records, "in"))
FUNCTION(int32_t, bpjs_records_column, "0.1", "Finds a column of a table by its name.",
         FIRST(const bpjs_records *, records, "in") NEXT(const char *, column, "in")
         NEXT(int64_t, column_length, "len:column") NEXT(int64_t *, index, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_records_text, "0.1", "Copies a field of a table.",
         FIRST(const bpjs_records *, records, "in") NEXT(int64_t, row, "in")
         NEXT(int64_t, column, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int64_t, bpjs_records_line, "0.1", "The line of the input on which a record begins.",
         FIRST(const bpjs_records *, records, "in") NEXT(int64_t, row, "in"))

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

/* ---- benefit ---- */

FUNCTION(int32_t, bpjs_benefit_jkk, "0.1", "Benefits of a work accident.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_accident *, accident, "in")
         NEXT(const bpjs_loss *, losses, "in") NEXT(int64_t, loss_count, "len:losses")
         NEXT(const bpjs_child *, children, "in") NEXT(int64_t, child_count, "len:children")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_benefit **, benefit, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_jkm, "0.1", "Benefits of a death that is not a work accident.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_death *, death, "in")
         NEXT(const bpjs_child *, children, "in") NEXT(int64_t, child_count, "len:children")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_benefit **, benefit, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_scholarship, "0.1", "The scholarship of children, year by year from the level of each to the end, under the law of the day of the event.",
         FIRST(const bpjs_law *, law, "in") NEXT(int32_t, day, "in")
         NEXT(int32_t, programme, "in") NEXT(const bpjs_child *, children, "in")
         NEXT(int64_t, child_count, "len:children") NEXT(const bpjs_law_policy *, policy, "in")
         NEXT(bpjs_benefit **, benefit, "own") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_jht_balance, "0.1", "The balance of an account of JHT from its contributions, each at the start of its month, and the rates of each year.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_savings *, savings, "in")
         NEXT(const bpjs_month_span *, contributions, "in")
         NEXT(int64_t, contribution_count, "len:contributions")
         NEXT(const bpjs_year_rate *, rates, "in") NEXT(int64_t, rate_count, "len:rates")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_benefit **, benefit, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_jht, "0.1", "A claim of JHT, whole or in part, and its tax.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_savings_claim *, claim, "in")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_benefit **, benefit, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_jp, "0.1", "A pension, or the lump sum below its conditions.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_pension *, pension, "in")
         NEXT(const bpjs_month_span *, wages, "in") NEXT(int64_t, wage_count, "len:wages")
         NEXT(const bpjs_year_rate *, inflation, "in")
         NEXT(int64_t, inflation_count, "len:inflation")
         NEXT(const bpjs_year_rate *, development, "in")
         NEXT(int64_t, development_count, "len:development")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_benefit **, benefit, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_jkp, "0.1", "Cash of JKP, instalment by instalment.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_job_loss *, loss, "in")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_benefit **, benefit, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_migrant, "0.1", "What a migrant worker or the family is paid.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_migrant_case *, migrant, "in")
         NEXT(const bpjs_loss *, losses, "in") NEXT(int64_t, loss_count, "len:losses")
         NEXT(const bpjs_child *, children, "in") NEXT(int64_t, child_count, "len:children")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_benefit **, benefit, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_event, "0.1", "All that an event pays, of every programme that the worker is enrolled in, nothing twice.",
         FIRST(const bpjs_law *, law, "in") NEXT(const bpjs_life *, life, "in")
         NEXT(const bpjs_child *, children, "in") NEXT(int64_t, child_count, "len:children")
         NEXT(const bpjs_month_span *, wages, "in") NEXT(int64_t, wage_count, "len:wages")
         NEXT(const bpjs_year_rate *, inflation, "in")
         NEXT(int64_t, inflation_count, "len:inflation")
         NEXT(const bpjs_year_rate *, development, "in")
         NEXT(int64_t, development_count, "len:development")
         NEXT(const bpjs_law_policy *, policy, "in") NEXT(bpjs_benefit **, benefit, "own")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(void, bpjs_benefit_free, "0.1", "Frees a result.",
         FIRST(bpjs_benefit *, benefit, "free"))
FUNCTION(int64_t, bpjs_benefit_count, "0.1", "How many lines there are.",
         FIRST(const bpjs_benefit *, benefit, "in"))
FUNCTION(int32_t, bpjs_benefit_get, "0.1", "Copies line `index` (from 0).",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_benefit_line *, line, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_total, "0.1", "Totals of a programme (enum bpjs_programme), or of all for 0.",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int32_t, programme, "in")
         NEXT(bpjs_benefit_totals *, totals, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int64_t, bpjs_benefit_refusal_count, "0.1", "How many refusals there are.",
         FIRST(const bpjs_benefit *, benefit, "in"))
FUNCTION(int32_t, bpjs_benefit_refusal_get, "0.1", "Copies refusal `index` (from 0).",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_benefit_refusal *, refusal, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_refusal_text, "0.1", "Copies a refusal as a sentence.",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int64_t, index, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int64_t, bpjs_benefit_warning_count, "0.1", "How many warnings there are.",
         FIRST(const bpjs_benefit *, benefit, "in"))
FUNCTION(int32_t, bpjs_benefit_warning_get, "0.1", "Copies warning `index` (from 0).",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int64_t, index, "in")
         NEXT(bpjs_benefit_warning *, warning, "out") NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_warning_text, "0.1", "Copies a warning as a sentence.",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int64_t, index, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_line_text, "0.1", "Copies a line in words, as a statement has it.",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int64_t, index, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_write, "0.1", "Writes a result.",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int32_t, format, "in")
         NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))
FUNCTION(int32_t, bpjs_benefit_explain, "0.1", "Explains line `index`, or all for -1.",
         FIRST(const bpjs_benefit *, benefit, "in") NEXT(int64_t, index, "in")
         NEXT(int32_t, format, "in") NEXT(int32_t, language, "in") NEXT(char *, buffer, "out")
         NEXT(int64_t, capacity, "cap:buffer") NEXT(int64_t *, length, "out")
         NEXT(bpjs_error *, error, "out"))

STRUCT(bpjs_benefit_line, citation, "A line.",
       FIELD(bpjs_benefit_line, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_benefit_line, uint32_t, flags, "sum of enum bpjs_benefit_flag")
       FIELD(bpjs_benefit_line, int32_t, programme, "enum bpjs_programme")
       FIELD(bpjs_benefit_line, int32_t, kind, "enum bpjs_benefit_kind")
       FIELD(bpjs_benefit_line, int32_t, what, "enum bpjs_benefit_what")
       FIELD(bpjs_benefit_line, int32_t, beneficiary, "enum bpjs_beneficiary")
       FIELD(bpjs_benefit_line, int32_t, number, "which child, loss or instalment, from 1; else 0")
       FIELD(bpjs_benefit_line, int32_t, confidence, "enum bpjs_law_confidence")
       FIELD(bpjs_benefit_line, int32_t, from_day, "paid on, or from; 0: the day of the event, or not known")
       FIELD(bpjs_benefit_line, int32_t, to_day, "of a pension and a term, the last day; 0: open or not known")
       FIELD(bpjs_benefit_line, int32_t, unit, "enum bpjs_law_unit of count; 0: none")
       FIELD(bpjs_benefit_line, int32_t, reserved, "0")
       FIELD(bpjs_benefit_line, int64_t, base, "rupiah: the wage, balance or cost; 0: none")
       FIELD(bpjs_benefit_line, int64_t, count, "months, days, years or the like in unit; else 1")
       FIELD(bpjs_benefit_line, int64_t, fraction_ppm, "what the amount had beyond whole rupiah before rounding, in millionths, cut")
       FIELD(bpjs_benefit_line, int64_t, amount, "rupiah; 0 for IN_KIND and TERM")
       ARRAY(bpjs_benefit_line, char, 64, detail, "which one: a code, may be empty")
       ARRAY(bpjs_benefit_line, char, 256, citation, "of its amount or rate, then \"; \" and that of each row of an overlay; cut if longer, bpjs_benefit_write has all"))
STRUCT(bpjs_benefit_totals, net, "Totals of a programme, or of all.",
       FIELD(bpjs_benefit_totals, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_benefit_totals, uint32_t, flags, "BPJS_BENEFIT_INCOMPLETE, or 0")
       FIELD(bpjs_benefit_totals, int32_t, programme, "enum bpjs_programme; 0: all")
       FIELD(bpjs_benefit_totals, int32_t, reserved, "0")
       FIELD(bpjs_benefit_totals, int64_t, total, "lump sums and instalments, before tax")
       FIELD(bpjs_benefit_totals, int64_t, caps, "the most that is reimbursed")
       FIELD(bpjs_benefit_totals, int64_t, monthly, "pensions as they begin")
       FIELD(bpjs_benefit_totals, int64_t, tax, "in none of the others")
       FIELD(bpjs_benefit_totals, int64_t, net, "total - tax"))
STRUCT(bpjs_benefit_refusal, parameter, "Something that is not paid, and why.",
       FIELD(bpjs_benefit_refusal, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_benefit_refusal, int32_t, programme, "enum bpjs_programme")
       FIELD(bpjs_benefit_refusal, int32_t, what, "enum bpjs_benefit_what; 0: the whole programme")
       FIELD(bpjs_benefit_refusal, int32_t, reason, "enum bpjs_benefit_reason")
       FIELD(bpjs_benefit_refusal, int32_t, number, "which child, loss or instalment, from 1; else 0")
       FIELD(bpjs_benefit_refusal, int32_t, day, "on which it was asked, or until when it could be; EARLY: from when")
       FIELD(bpjs_benefit_refusal, int64_t, found, "found")
       FIELD(bpjs_benefit_refusal, int64_t, needed, "needed")
       ARRAY(bpjs_benefit_refusal, char, 64, detail, "as of a line; may be empty")
       ARRAY(bpjs_benefit_refusal, char, 64, parameter, "of the law; NOT_GIVEN: the field; may be empty"))
STRUCT(bpjs_benefit_warning, parameter, "Something that one should know.",
       FIELD(bpjs_benefit_warning, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_benefit_warning, int32_t, code, "enum bpjs_benefit_warning_code")
       FIELD(bpjs_benefit_warning, int32_t, programme, "enum bpjs_programme; 0: none in particular")
       FIELD(bpjs_benefit_warning, int32_t, reserved, "0")
       FIELD(bpjs_benefit_warning, int64_t, number, "see enum bpjs_benefit_warning_code")
       ARRAY(bpjs_benefit_warning, char, 64, parameter, "of the law; may be empty"))
STRUCT(bpjs_child, reserved, "A child of the participant, on the day of the event.",
       FIELD(bpjs_child, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_child, uint32_t, flags, "sum of enum bpjs_child_flag")
       FIELD(bpjs_child, int32_t, level, "enum bpjs_school_level, now")
       FIELD(bpjs_child, int32_t, year, "of the level, from 1; 0: 1")
       FIELD(bpjs_child, int32_t, born_day, "with BPJS_CHILD_BORN; else no age is checked")
       FIELD(bpjs_child, int32_t, work, "enum bpjs_child_work")
       FIELD(bpjs_child, int32_t, work_months, "of PU work so far")
       FIELD(bpjs_child, int32_t, reserved, "0"))
STRUCT(bpjs_loss, part, "A loss of a body part or of its function.",
       FIELD(bpjs_loss, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_loss, uint32_t, flags, "sum of enum bpjs_loss_flag")
       FIELD(bpjs_loss, int32_t, function_ppm, "with FUNCTIONAL: lost, millionths, 1 to 1000000")
       FIELD(bpjs_loss, int32_t, muscle, "with MUSCLE: grade 0 to 5")
       FIELD(bpjs_loss, int32_t, assessed_ppm, "scalp: what was assessed, millionths; else 0")
       FIELD(bpjs_loss, int32_t, measure, "dB or percent lost, of those that are measured; else 0")
       FIELD(bpjs_loss, int32_t, better, "unequal_eyes: efficiency of the better eye, percent")
       FIELD(bpjs_loss, int32_t, worse, "and of the other")
       ARRAY(bpjs_loss, char, 32, part, "key of jkk.disability.percent, \"scalp\" or \"unequal_eyes\""))
STRUCT(bpjs_accident, prosthesis_price, "A work accident or occupational disease (JKK).",
       FIELD(bpjs_accident, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_accident, uint32_t, flags, "sum of enum bpjs_accident_flag")
       FIELD(bpjs_accident, int32_t, segment, "PU, BPU or JAKON")
       FIELD(bpjs_accident, int32_t, event, "enum bpjs_accident_event")
       FIELD(bpjs_accident, int32_t, day, "of the accident or diagnosis")
       FIELD(bpjs_accident, int32_t, months, "unable to work, 0 to 1200")
       FIELD(bpjs_accident, int32_t, days, "and days beyond, 0 to 36600")
       FIELD(bpjs_accident, uint32_t, transport, "sum of enum bpjs_transport")
       FIELD(bpjs_accident, uint32_t, devices, "sum of enum bpjs_device")
       FIELD(bpjs_accident, uint32_t, heirs, "sum of enum bpjs_heir")
       FIELD(bpjs_accident, int32_t, claim_day, "claimed on; 0: not yet")
       FIELD(bpjs_accident, int32_t, complete_day, "when the file was complete; 0: not yet")
       FIELD(bpjs_accident, int32_t, paid_day, "when it was paid, for the compensation; 0: not yet")
       FIELD(bpjs_accident, int32_t, reported_day, "when the employer reported it; 0: not given")
       FIELD(bpjs_accident, int64_t, wage, "rupiah a month, last reported; BPU: declared income")
       FIELD(bpjs_accident, int64_t, prosthesis_price, "reference price, rupiah; 0: not given"))
STRUCT(bpjs_death, reserved, "A death that is not a work accident (JKM).",
       FIELD(bpjs_death, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_death, int32_t, segment, "PU, BPU or JAKON")
       FIELD(bpjs_death, int32_t, day, "of the death")
       FIELD(bpjs_death, int32_t, months, "contributed, 0 to 1200")
       FIELD(bpjs_death, uint32_t, heirs, "sum of enum bpjs_heir")
       FIELD(bpjs_death, int32_t, complete_day, "when the file was complete; 0: not yet")
       FIELD(bpjs_death, int32_t, paid_day, "when it was paid; 0: not yet")
       FIELD(bpjs_death, int32_t, reserved, "0"))
STRUCT(bpjs_month_span, amount, "Money of some months that was the same in each: wages, contributions.",
       FIELD(bpjs_month_span, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_month_span, int32_t, day, "in the first month")
       FIELD(bpjs_month_span, int32_t, months, "1 to 1200; 0: 1")
       FIELD(bpjs_month_span, int32_t, reserved, "0")
       FIELD(bpjs_month_span, int64_t, amount, "rupiah a month"))
STRUCT(bpjs_year_rate, reserved, "A rate that the caller knows or assumes: it goes before the law's own.",
       FIELD(bpjs_year_rate, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_year_rate, int32_t, year, "1900 to 2199; 0: every year without one of its own")
       FIELD(bpjs_year_rate, int32_t, rate_ppm, "-1000000 to 10000000")
       FIELD(bpjs_year_rate, int32_t, reserved, "0"))
STRUCT(bpjs_savings, opening, "An account of JHT.",
       FIELD(bpjs_savings, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_savings, int32_t, fund, "enum bpjs_savings_fund")
       FIELD(bpjs_savings, int32_t, until_day, "the month of this day is the last to earn")
       FIELD(bpjs_savings, int32_t, opening_day, "from the month of this day on `opening` earns; 0: none")
       FIELD(bpjs_savings, int64_t, opening, "a balance to begin with, rupiah"))
STRUCT(bpjs_savings_claim, paid_this_year, "A claim of JHT.",
       FIELD(bpjs_savings_claim, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_savings_claim, uint32_t, flags, "sum of enum bpjs_savings_flag")
       FIELD(bpjs_savings_claim, int32_t, cause, "enum bpjs_savings_cause")
       FIELD(bpjs_savings_claim, int32_t, day, "of the claim")
       FIELD(bpjs_savings_claim, int32_t, event_day, "of leaving, death or disability; 0: `day`")
       FIELD(bpjs_savings_claim, int32_t, born_day, "with BPJS_SAVINGS_BORN")
       FIELD(bpjs_savings_claim, int32_t, months, "of membership, for a part, 0 to 1200")
       FIELD(bpjs_savings_claim, int32_t, first_year, "in which the first part was paid, for the tax; 0: this one, and none was paid before")
       FIELD(bpjs_savings_claim, uint32_t, heirs, "sum of enum bpjs_heir")
       FIELD(bpjs_savings_claim, int32_t, reserved, "0")
       FIELD(bpjs_savings_claim, int64_t, balance, "rupiah")
       FIELD(bpjs_savings_claim, int64_t, asked, "of a part; 0: the most")
       FIELD(bpjs_savings_claim, int64_t, paid_before, "gross of earlier parts, rupiah")
       FIELD(bpjs_savings_claim, int64_t, paid_this_year, "of them in the calendar year of the claim"))
STRUCT(bpjs_pension, reserved, "A pension (JP).",
       FIELD(bpjs_pension, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_pension, uint32_t, flags, "sum of enum bpjs_pension_flag")
       FIELD(bpjs_pension, int32_t, event, "enum bpjs_pension_event")
       FIELD(bpjs_pension, int32_t, day, "of disability or death; of old age 0: when the pension age is reached, from born_day")
       FIELD(bpjs_pension, int32_t, born_day, "with BPJS_PENSION_BORN")
       FIELD(bpjs_pension, int32_t, enrolled_day, "with BPJS_PENSION_ENROLLED; else the first wage's month")
       FIELD(bpjs_pension, int32_t, deferral_months, "worked on past the pension age, 0 to 36")
       FIELD(bpjs_pension, int32_t, mean, "enum bpjs_pension_mean")
       FIELD(bpjs_pension, int32_t, until_day, "pensions in payment are shown up to here; 0: the first year")
       FIELD(bpjs_pension, uint32_t, heirs, "sum of enum bpjs_heir, for DEATH")
       FIELD(bpjs_pension, int32_t, children, "of them, entitled; 0: 1 if there is one")
       FIELD(bpjs_pension, int32_t, reserved, "0"))
STRUCT(bpjs_job_loss, wage, "A loss of work (JKP).",
       FIELD(bpjs_job_loss, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_job_loss, uint32_t, flags, "sum of enum bpjs_job_loss_flag")
       FIELD(bpjs_job_loss, int32_t, day, "on which the claim is approved")
       FIELD(bpjs_job_loss, int32_t, dismissed_day, "0: `day`")
       FIELD(bpjs_job_loss, int32_t, cause, "enum bpjs_job_loss_cause")
       FIELD(bpjs_job_loss, int32_t, months, "contributed in the 24 months before dismissal, 0 to 24")
       FIELD(bpjs_job_loss, int32_t, consecutive, "of them in a row, up to it; without its flag: months")
       FIELD(bpjs_job_loss, int32_t, claims, "made before, 0 to 99")
       FIELD(bpjs_job_loss, int32_t, months_since, "contributed since the last of them, 0 to 1200")
       FIELD(bpjs_job_loss, int32_t, new_job_day, "instalments that fall on it or later are lost; 0: none")
       FIELD(bpjs_job_loss, int32_t, born_day, "with BPJS_JOB_LOSS_BORN")
       FIELD(bpjs_job_loss, int32_t, registered_day, "when first registered, for the age")
       FIELD(bpjs_job_loss, int32_t, arrears_months, "with BPJS_JOB_LOSS_CLOSED, 0 to 1200")
       FIELD(bpjs_job_loss, int32_t, claim_day, "lodged on, from dismissal to `day`; 0: `day`")
       FIELD(bpjs_job_loss, int64_t, wage, "rupiah a month, last reported"))
STRUCT(bpjs_migrant_case, claim_day, "Something that happened to a migrant worker (PMI).",
       FIELD(bpjs_migrant_case, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_migrant_case, int32_t, event, "enum bpjs_migrant_event")
       FIELD(bpjs_migrant_case, int32_t, phase, "enum bpjs_migrant_phase")
       FIELD(bpjs_migrant_case, int32_t, day, "of the event")
       FIELD(bpjs_migrant_case, int32_t, months, "of service, for DISMISSAL_ACCIDENT, 0 to 1200")
       FIELD(bpjs_migrant_case, uint32_t, flags, "BPJS_ACCIDENT_LEFT_HANDED, or 0")
       FIELD(bpjs_migrant_case, uint32_t, heirs, "sum of enum bpjs_heir")
       FIELD(bpjs_migrant_case, int32_t, claim_day, "claimed on; 0: not yet"))
STRUCT(bpjs_life, balance, "An event in a worker's life, for all programmes at once.",
       FIELD(bpjs_life, uint32_t, struct_size, "bytes of this struct, set by the caller")
       FIELD(bpjs_life, uint32_t, flags, "sum of enum bpjs_life_flag")
       FIELD(bpjs_life, int32_t, segment, "PU, BPU or JAKON")
       FIELD(bpjs_life, int32_t, event, "enum bpjs_life_event")
       FIELD(bpjs_life, int32_t, day, "of the event")
       FIELD(bpjs_life, uint32_t, programmes, "enrolled in; 0: JKK and JKM, PU: all five")
       FIELD(bpjs_life, int32_t, months, "contributed to JKM, 0 to 1200")
       FIELD(bpjs_life, int32_t, jkp_months, "contributed to JKP in the 24 months before, 0 to 24")
       FIELD(bpjs_life, uint32_t, heirs, "sum of enum bpjs_heir")
       FIELD(bpjs_life, int32_t, born_day, "with BPJS_LIFE_BORN")
       FIELD(bpjs_life, int32_t, enrolled_day, "with BPJS_LIFE_ENROLLED")
       FIELD(bpjs_life, int32_t, reserved, "0")
       FIELD(bpjs_life, int64_t, wage, "rupiah a month, last reported; BPU: declared income")
       FIELD(bpjs_life, int64_t, balance, "of JHT, rupiah"))

ENUM(bpjs_benefit_kind,
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_LUMP_SUM, "paid once")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_INSTALMENT, "one of a known number of payments")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_MONTHLY, "a pension, rupiah a month")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_CAP, "costs are paid up to this")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_IN_KIND, "a service, without an amount")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_TAX, "taken off")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_TERM, "a term or condition of the law: count of unit"))
ENUM(bpjs_benefit_what,
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_TRANSPORT, "after an accident; detail: land, sea, air")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_STMB, "temporarily unable to work")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PARTIAL_DISABILITY, "detail: the body part")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_TOTAL_DISABILITY, "total disability")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DEATH, "death")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_FUNERAL, "funeral")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PERIODIC, "24 months, paid at once")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_WAITING, "the funeral, all of JKM within the waiting months")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_TREATMENT, "medical")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_REHABILITATION, "rehabilitation")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_HOME_CARE, "home care")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PROSTHESIS, "or orthosis")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DENTURES, "dentures")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_HEARING_AID, "hearing aid")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_GLASSES, "glasses")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_SCHOLARSHIP, "detail: the level; number: the child")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_CONTRIBUTIONS, "of a member, given back")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DEVELOPMENT, "what they earned")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_BALANCE, "the whole balance of JHT")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PARTIAL_BALANCE, "a part of it; detail: housing, preparation")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_INCOME_TAX, "income tax")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_OLD_AGE_PENSION, "old age pension")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DISABILITY_PENSION, "disability pension")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_SURVIVOR_PENSION, "detail: widow, child, parent")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_CASH, "of JKP; number: the instalment")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_FAILED_DEPARTURE, "failed departure")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_FAILED_PLACEMENT, "failed placement")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_MISPLACED, "contrary to the contract")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_RAPE, "rape")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DISMISSAL, "dismissal")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_RETURN_TRANSPORT, "of a migrant worker, home")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_LOSS_OF_GOODS, "on the way home")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_CLAIM_EXPIRY, "the last day to claim")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PAYMENT_DEADLINE, "after the file is complete")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_LATE_RATE, "for each day of late payment")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_LATE_COMPENSATION, "what that comes to")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_REPORT_DEADLINE, "of the employer")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_WAITING_PERIOD, "waiting period")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_SEARCH_APPLICATIONS, "of who has JKP, a month")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_SEARCH_INTERVIEWS, "search interviews")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_TRAINING_ATTENDANCE, "training attendance")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_STATEMENT, "of the balance of JHT, to the member"))
ENUM(bpjs_beneficiary,
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_PARTICIPANT, "participant")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_HEIRS, "in the order of the law, as it was not told which there are")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_SPOUSE, "spouse")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_CHILD, "child")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_PARENT, "parent")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_BLOOD_RELATIVE, "to the second degree, up or down")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_SIBLING, "sibling")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_PARENT_IN_LAW, "parent in law")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_WILL, "who is named in the will")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_ARRANGER, "who arranges the funeral")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_FUND, "the social security fund")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_STATE, "of a tax")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_PAYER, "who bore the costs"))
ENUM(bpjs_benefit_flag,
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_ROUNDED, "not whole before rounding")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_RAISED, "to the least that the law pays")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_CUT, "to the most")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_LATER, "a pension in a later year: not in totals")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_ASSUMED, "rests on a rate that the caller gave")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_CARRIED, "a value was carried forward")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_KNOWN_ASSUMED, "the day from which a row was known is assumed")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_OVERLAY, "a row of an overlay was touched")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_INCOMPLETE, "of totals: an amount was refused for want of a rule"))
ENUM(bpjs_benefit_reason,
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_NO_RULE, "no rule of law on the day")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_NOT_ANNOUNCED, "a yearly value, beyond its last one")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CONFIDENCE, "a row less sure than asked for")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_NOT_GIVEN, "a fact is missing")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_NOT_ENROLLED, "in the programme")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_EXCLUDED, "another programme pays in its place")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_MONTHS, "too few months contributed")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CONSECUTIVE, "too few of them in a row")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_MEMBERSHIP, "a member for too short a time")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_DENSITY, "too few months contributed of those as a member")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_LATE, "claimed too late")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_EARLY, "too early: a waiting time, or an age")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CLAIMS, "all claims are used up")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_SPACING, "too few months since the last claim")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CAUSE, "not for this cause")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CITIZEN, "for citizens only")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_AGE, "too old")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_MARRIED, "married")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_WORKING, "working")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CHILDREN, "more children than are covered")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_TAKEN, "it can be taken once, and was")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_PHASE, "not in this phase of a migrant's work")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_SERVICE, "outside the months of service")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_HEIRS, "there is no such heir")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_ARREARS, "of the employer, too many months"))
ENUM(bpjs_benefit_warning_code,
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_CARRIED, "carried")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_LOSSES, "losses")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_DAYS, "days")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_LABEL, "label")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_EXPIRED, "expired")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_ASSUMED, "assumed")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_REPORTED, "reported")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_OPEN, "open"))
ENUM(bpjs_heir,
     ENUMERATOR(bpjs_heir, BPJS_HEIR_SPOUSE, "spouse")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_CHILD, "child")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_PARENT, "a blood relative too")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_BLOOD_RELATIVE, "to the second degree, up or down")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_SIBLING, "sibling")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_PARENT_IN_LAW, "parent in law")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_WILL, "someone named in a will")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_NONE, "none of these"))
ENUM(bpjs_school_level,
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_NONE, "before school")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_TK, "tk")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_SD, "sd")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_SMP, "smp")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_SMA, "sma")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_UNIVERSITY, "to the first degree, or training"))
ENUM(bpjs_child_work,
     ENUMERATOR(bpjs_child_work, BPJS_CHILD_WORK_NONE, "none")
     ENUMERATOR(bpjs_child_work, BPJS_CHILD_WORK_PU, "for work_months in a row")
     ENUMERATOR(bpjs_child_work, BPJS_CHILD_WORK_BPU, "bpu")
     ENUMERATOR(bpjs_child_work, BPJS_CHILD_WORK_APPRENTICE, "apprentice"))
ENUM(bpjs_child_flag,
     ENUMERATOR(bpjs_child_flag, BPJS_CHILD_BORN, "born_day is given")
     ENUMERATOR(bpjs_child_flag, BPJS_CHILD_MARRIED, "married"))
ENUM(bpjs_loss_flag,
     ENUMERATOR(bpjs_loss_flag, BPJS_LOSS_FUNCTIONAL, "the part is there, and function_ppm of its use is lost")
     ENUMERATOR(bpjs_loss_flag, BPJS_LOSS_MUSCLE, "as FUNCTIONAL, by the grade of the muscle test"))
ENUM(bpjs_accident_event,
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_TREATMENT, "treated, nothing more")
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_TEMPORARY, "unable to work for some time")
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_PARTIAL_DISABILITY, "partial disability")
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_TOTAL_DISABILITY, "total disability")
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_DEATH, "death"))
ENUM(bpjs_transport,
     ENUMERATOR(bpjs_transport, BPJS_TRANSPORT_LAND, "land, river, lake")
     ENUMERATOR(bpjs_transport, BPJS_TRANSPORT_SEA, "sea")
     ENUMERATOR(bpjs_transport, BPJS_TRANSPORT_AIR, "air"))
ENUM(bpjs_device,
     ENUMERATOR(bpjs_device, BPJS_DEVICE_PROSTHESIS, "or orthosis")
     ENUMERATOR(bpjs_device, BPJS_DEVICE_DENTURES, "dentures")
     ENUMERATOR(bpjs_device, BPJS_DEVICE_HEARING_AID, "hearing aid")
     ENUMERATOR(bpjs_device, BPJS_DEVICE_GLASSES, "glasses")
     ENUMERATOR(bpjs_device, BPJS_DEVICE_HOME_CARE, "home care"))
ENUM(bpjs_accident_flag,
     ENUMERATOR(bpjs_accident_flag, BPJS_ACCIDENT_LEFT_HANDED, "left and right change places in the table")
     ENUMERATOR(bpjs_accident_flag, BPJS_ACCIDENT_DAILY_WAGE, "wage is that of a day (PU, construction)")
     ENUMERATOR(bpjs_accident_flag, BPJS_ACCIDENT_RETURN_TO_WORK, "in that programme: transport of its trips too"))
ENUM(bpjs_savings_fund,
     ENUMERATOR(bpjs_savings_fund, BPJS_SAVINGS_CONVENTIONAL, "conventional")
     ENUMERATOR(bpjs_savings_fund, BPJS_SAVINGS_SHARIA, "sharia"))
ENUM(bpjs_savings_cause,
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_AGE, "reached the age of the law")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_DEATH, "death")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_TOTAL_DISABILITY, "total disability")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_RESIGNATION, "resignation")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_DISMISSAL, "dismissal")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_ABROAD, "left Indonesia for good")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_CONTRACT_END, "contract end")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_BUSINESS_STOP, "BPU")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_HOUSING, "a part, while a member")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_PREPARATION, "a part, for old age"))
ENUM(bpjs_savings_flag,
     ENUMERATOR(bpjs_savings_flag, BPJS_SAVINGS_BORN, "born_day is given")
     ENUMERATOR(bpjs_savings_flag, BPJS_SAVINGS_NO_NPWP, "without a taxpayer number")
     ENUMERATOR(bpjs_savings_flag, BPJS_SAVINGS_PART_TAKEN, "a part was taken before"))
ENUM(bpjs_pension_event,
     ENUMERATOR(bpjs_pension_event, BPJS_PENSION_OLD_AGE, "old age")
     ENUMERATOR(bpjs_pension_event, BPJS_PENSION_DISABILITY, "total and permanent, before the pension age")
     ENUMERATOR(bpjs_pension_event, BPJS_PENSION_DEATH, "of a member"))
ENUM(bpjs_pension_mean,
     ENUMERATOR(bpjs_pension_mean, BPJS_PENSION_MEAN_MONTHS, "each year's wage weighs as many months as were paid")
     ENUMERATOR(bpjs_pension_mean, BPJS_PENSION_MEAN_YEARS, "each year with a wage weighs the same"))
ENUM(bpjs_pension_flag,
     ENUMERATOR(bpjs_pension_flag, BPJS_PENSION_BORN, "born_day is given")
     ENUMERATOR(bpjs_pension_flag, BPJS_PENSION_COUNTED, "wages are as counted: no ceiling is put on them")
     ENUMERATOR(bpjs_pension_flag, BPJS_PENSION_ENROLLED, "enrolled_day is given"))
ENUM(bpjs_job_loss_cause,
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_DISMISSAL, "dismissal")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_CONTRACT_BROKEN, "a fixed-term contract that ends before its time")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_RESIGNATION, "resignation")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_RETIREMENT, "retirement")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_TOTAL_DISABILITY, "total disability")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_DEATH, "death"))
ENUM(bpjs_job_loss_flag,
     ENUMERATOR(bpjs_job_loss_flag, BPJS_JOB_LOSS_FOREIGN, "not an Indonesian citizen")
     ENUMERATOR(bpjs_job_loss_flag, BPJS_JOB_LOSS_BORN, "born_day and registered_day are given")
     ENUMERATOR(bpjs_job_loss_flag, BPJS_JOB_LOSS_CONSECUTIVE, "consecutive is given, 0 too")
     ENUMERATOR(bpjs_job_loss_flag, BPJS_JOB_LOSS_CLOSED, "the employer is bankrupt or closed, arrears_months behind"))
ENUM(bpjs_migrant_phase,
     ENUMERATOR(bpjs_migrant_phase, BPJS_MIGRANT_PHASE_BEFORE, "before")
     ENUMERATOR(bpjs_migrant_phase, BPJS_MIGRANT_PHASE_DURING, "during")
     ENUMERATOR(bpjs_migrant_phase, BPJS_MIGRANT_PHASE_AFTER, "after"))
ENUM(bpjs_migrant_event,
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_DEATH, "not a work accident")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, "accident death")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_TOTAL_DISABILITY, "total disability")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY, "partial disability")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_TREATMENT, "treatment")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_FAILED_DEPARTURE, "failed departure")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_FAILED_PLACEMENT, "failed placement")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_MISPLACED, "misplaced")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_RAPE, "rape")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_DISMISSAL, "dismissal")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT, "with months of service")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_LOSS_OF_GOODS, "loss of goods"))
ENUM(bpjs_life_event,
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_ACCIDENT_DEATH, "accident death")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_DEATH, "death")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_ACCIDENT_DISABILITY, "total and permanent, by a work accident")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_DISABILITY, "total and permanent, of another cause")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_JOB_LOSS, "job loss")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_RETIREMENT, "retirement"))
ENUM(bpjs_life_flag,
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_BORN, "born_day is given")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_ENROLLED, "enrolled_day is given: in JP")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_NO_NPWP, "without a taxpayer number")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_RESIGNED, "JOB_LOSS by resignation: no JKP")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_DAILY_WAGE, "wage is that of a day (PU, construction)")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_MONTHS, "months is given, 0 too")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_BALANCE, "balance is given, 0 too")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_JKP_MONTHS, "jkp_months is given, 0 too"))

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
