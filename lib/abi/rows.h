/* The whole public interface, a row each: included with HANDLE, FUNCTION, FIRST,
 * NEXT, NO_ARGUMENT, STRUCT, FIELD, ARRAY, ENUM, ENUMERATOR defined as the
 * includer needs them, and no include guard. See CONTRIBUTING.md, "The boundary".
 *
 *   HANDLE(name, since, about)
 *   FUNCTION(returns, name, since, about, arguments)
 *     arguments: NO_ARGUMENT, or FIRST(type, name, role, unit) NEXT(type, name, role, unit) ...
 *   STRUCT(name, since, last field of the first release, about, fields)
 *     fields: FIELD(struct, type, name, since, unit, about)
 *             or ARRAY(struct, type, length, name, since, unit, about)
 *   ENUM(name, since, kind, about, enumerators)
 *     kind: one (of the values), sum (of values that are flags)
 *     enumerators: ENUMERATOR(enum, name, since, about)
 *
 * What returns int32_t returns enum bpjs_status; a const char * that is returned
 * is borrowed, and lives as long as the library.
 *
 * Roles: in, out, inout, own (a new handle for the caller), free (ends a
 * handle), len:x (length in bytes or items of argument x), cap:x (capacity of
 * argument x); len:x y and cap:x y of several; hold (an array that the first
 * argument, a handle, keeps until it is freed or the same column is set again)
 * with, each for argument x that is held, type:x (enum bpjs_people_type of its
 * items), stride:x (bytes from one to the next), valid:x (held too: the bits that
 * say which items are given) and offset:x (where these bits begin); keep:x (a handle
 * changed, which then looks at memory of handle x). An out with a len:x has as many items,
 * as many as an input that is named before it.
 *
 * Units: a word, then a range where there is one (1..12, 0..), then what a
 * value of no quantity means (0=none), or a pointer that may be NULL
 * (NULL=default). The words:
 *   enum NAME, flags NAME   an enumerator, a sum of enumerators
 *   day                     days since 1970-01-01
 *   IDR ppm percent         whole rupiah, millionths, percent
 *   years months days persons count bytes items
 *   index number exponent class grade year letter bool
 *   real                    of what is held: a number that need not be whole
 *   unit                    as the field `unit` of the struct says
 *   text                    UTF-8, NUL-terminated in a struct
 *   bytes                   of a char pointer: bytes that are no text
 *   zero                    must be 0
 *   (empty)                 a handle or a struct
 * In order of the headers; rows are only ever added.
 */

/* clang-format off */

/* ---- base ---- */

HANDLE(bpjs_problems, "0.1", "Every problem of an input.")
HANDLE(bpjs_records, "0.1", "A small table of texts, read from CSV.")

FUNCTION(const char *, bpjs_version, "0.1", "The version of the library.", NO_ARGUMENT)
FUNCTION(const char *, bpjs_status_name, "0.1", "The name of a status.",
         FIRST(int32_t, status, "in", "enum bpjs_status"))
FUNCTION(const char *, bpjs_status_text, "0.1", "One English sentence on a status.",
         FIRST(int32_t, status, "in", "enum bpjs_status"))
FUNCTION(int32_t, bpjs_problems_new, "0.1", "Makes an empty list of problems.",
         FIRST(bpjs_problems **, problems, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_problems_free, "0.1", "Frees a list of problems.",
         FIRST(bpjs_problems *, problems, "free", ""))
FUNCTION(int64_t, bpjs_problems_count, "0.1", "How many problems the list holds.",
         FIRST(const bpjs_problems *, problems, "in", ""))
FUNCTION(int32_t, bpjs_problems_get, "0.1", "Copies one problem.",
         FIRST(const bpjs_problems *, problems, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_error *, problem, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_problems_write, "0.1", "Writes the list as text, JSON or CSV.",
         FIRST(const bpjs_problems *, problems, "in", "")
         NEXT(int32_t, format, "in", "enum bpjs_format") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_period_read, "0.1", "Reads a period.",
         FIRST(const char *, text, "in", "text") NEXT(int64_t, length, "len:text", "bytes")
         NEXT(bpjs_period *, period, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_period_write, "0.1", "Writes a period in SDMX form.",
         FIRST(const bpjs_period *, period, "in", "") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))

FUNCTION(int32_t, bpjs_records_read, "0.1", "Reads a table of texts from CSV.",
         FIRST(const char *, bytes, "in", "text") NEXT(int64_t, length, "len:bytes", "bytes")
         NEXT(const char *, name, "in", "text") NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none")
         NEXT(bpjs_records **, records, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_records_free, "0.1", "Frees a table of texts.",
         FIRST(bpjs_records *, records, "free", ""))
FUNCTION(int64_t, bpjs_records_count, "0.1", "How many records a table has.",
         FIRST(const bpjs_records *, records, "in", ""))
FUNCTION(int64_t, bpjs_records_column_count, "0.1", "How many columns a table has.",
         FIRST(const bpjs_records *, records, "in", ""))
FUNCTION(int32_t, bpjs_records_column, "0.1", "Finds a column of a table by its name.",
         FIRST(const bpjs_records *, records, "in", "") NEXT(const char *, column, "in", "text")
         NEXT(int64_t, column_length, "len:column", "bytes")
         NEXT(int64_t *, index, "out", "index 0..") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_records_text, "0.1", "Copies a field of a table.",
         FIRST(const bpjs_records *, records, "in", "") NEXT(int64_t, row, "in", "index -1..")
         NEXT(int64_t, column, "in", "index 0..") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_records_line, "0.1", "The line of the input on which a record begins.",
         FIRST(const bpjs_records *, records, "in", "") NEXT(int64_t, row, "in", "index -1.."))

STRUCT(bpjs_error, "0.1", message, "What went wrong and where.",
       FIELD(bpjs_error, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_error, int32_t, code, "0.1", "enum bpjs_status", "the status returned")
       FIELD(bpjs_error, int64_t, row, "0.1", "index 1.. 0=none",
             "data record from 1; 0: does not apply")
       FIELD(bpjs_error, int64_t, line, "0.1", "index 1.. 0=none",
             "line of the input from 1; 0: does not apply")
       FIELD(bpjs_error, int64_t, column, "0.1", "index 1.. 0=none",
             "field of the record from 1; 0: does not apply")
       ARRAY(bpjs_error, char, 128, source, "0.1", "text", "name of the input")
       ARRAY(bpjs_error, char, 64, field, "0.1", "text", "name of the field or argument")
       ARRAY(bpjs_error, char, 128, value, "0.1", "text", "the offending text")
       ARRAY(bpjs_error, char, 384, message, "0.1", "text", "one English sentence"))
STRUCT(bpjs_period, "0.1", last_day,
       "A closed span of days, with the form in which it was written.",
       FIELD(bpjs_period, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_period, int32_t, kind, "0.1", "enum bpjs_period_kind",
             "how a period was written")
       FIELD(bpjs_period, int32_t, first_day, "0.1", "day", "days since 1970-01-01")
       FIELD(bpjs_period, int32_t, last_day, "0.1", "day", "the last day that belongs to it"))

ENUM(bpjs_status, "0.1", "one", "What a function that can fail returns.",
     ENUMERATOR(bpjs_status, BPJS_OK, "0.1", "success")
     ENUMERATOR(bpjs_status, BPJS_ERROR_ARGUMENT, "0.1",
                "a NULL pointer, or a value outside its list")
     ENUMERATOR(bpjs_status, BPJS_ERROR_STRUCT_SIZE, "0.1", "struct_size is not set, or too small")
     ENUMERATOR(bpjs_status, BPJS_ERROR_MEMORY, "0.1", "the system has no memory left")
     ENUMERATOR(bpjs_status, BPJS_ERROR_BUFFER, "0.1", "the text does not fit; its length is told")
     ENUMERATOR(bpjs_status, BPJS_ERROR_RANGE, "0.1", "an index, date or number outside its range")
     ENUMERATOR(bpjs_status, BPJS_ERROR_OVERFLOW, "0.1", "a number beyond what its type holds")
     ENUMERATOR(bpjs_status, BPJS_ERROR_SYNTAX, "0.1", "text that is not of the form expected")
     ENUMERATOR(bpjs_status, BPJS_ERROR_AMBIGUOUS, "0.1",
                "two readings, and nothing given to choose")
     ENUMERATOR(bpjs_status, BPJS_ERROR_ENCODING, "0.1", "invalid UTF-8, or a NUL byte")
     ENUMERATOR(bpjs_status, BPJS_ERROR_LIMIT, "0.1", "a field or record beyond the limit")
     ENUMERATOR(bpjs_status, BPJS_ERROR_UNIT, "0.1", "units that do not go together")
     ENUMERATOR(bpjs_status, BPJS_ERROR_DIVISION, "0.1",
                "division by an interval that contains zero")
     ENUMERATOR(bpjs_status, BPJS_ERROR_UNKNOWN, "0.1", "a code that is not in its list")
     ENUMERATOR(bpjs_status, BPJS_ERROR_NOT_FOUND, "0.1", "nothing matches")
     ENUMERATOR(bpjs_status, BPJS_ERROR_BASIS, "0.1", "two bases that must not be mixed silently")
     ENUMERATOR(bpjs_status, BPJS_ERROR_STATE, "0.1", "a call out of order")
     ENUMERATOR(bpjs_status, BPJS_ERROR_NO_RULE, "0.1", "no rule of law in force on the day")
     ENUMERATOR(bpjs_status, BPJS_ERROR_NOT_ANNOUNCED, "0.1",
                "a yearly value beyond its last announcement")
     ENUMERATOR(bpjs_status, BPJS_ERROR_CONFIDENCE, "0.1",
                "a row less sure than the caller accepts")
     ENUMERATOR(bpjs_status, BPJS_ERROR_CONFLICT, "0.1",
                "rows that contradict each other, or leave a gap"))
ENUM(bpjs_language, "0.1", "one", "The language of texts.",
     ENUMERATOR(bpjs_language, BPJS_LANGUAGE_NONE, "0.1", "not given")
     ENUMERATOR(bpjs_language, BPJS_LANGUAGE_ID, "0.1", "Indonesian: 1.234,5")
     ENUMERATOR(bpjs_language, BPJS_LANGUAGE_EN, "0.1", "English: 1,234.5"))
ENUM(bpjs_format, "0.1", "one", "The form in which a result is written.",
     ENUMERATOR(bpjs_format, BPJS_FORMAT_TEXT, "0.1", "one value as people print it")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_INTERVAL, "0.1", "its bounds as people print them")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_JSON, "0.1", "RFC 8259, one line")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_CSV, "0.1", "RFC 4180 with LF: header, then records")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_CSV_RECORDS, "0.1", "the records without the header")
     ENUMERATOR(bpjs_format, BPJS_FORMAT_C, "0.1", "C declarations, of room abi"))
ENUM(bpjs_period_kind, "0.1", "one", "How a period was written.",
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_NONE, "0.1", "not given")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_DAY, "0.1", "2024-08-31, a point in time")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_MONTH, "0.1", "2024-08")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_QUARTER, "0.1", "2024-Q3")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_YEAR, "0.1", "2024")
     ENUMERATOR(bpjs_period_kind, BPJS_PERIOD_RANGE, "0.1", "2023-01/P20M or 2023-01/2024-08"))

/* ---- figure ---- */

FUNCTION(int32_t, bpjs_figure_read, "0.1", "Reads a figure as the press prints it.",
         FIRST(const char *, text, "in", "text") NEXT(int64_t, length, "len:text", "bytes")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(bpjs_figure *, figure, "out", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_make, "0.1", "Makes a figure of digits, as if printed so.",
         FIRST(int64_t, digits, "in", "number") NEXT(int32_t, decimals, "in", "count 0..18")
         NEXT(int32_t, magnitude, "in", "exponent 0..18")
         NEXT(int32_t, unit, "in", "enum bpjs_unit")
         NEXT(int32_t, bounds, "in", "enum bpjs_bounds")
         NEXT(uint32_t, flags, "in", "flags bpjs_figure_flag")
         NEXT(bpjs_figure *, figure, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_write, "0.1", "Writes a figure as text, JSON or CSV.",
         FIRST(const bpjs_figure *, figure, "in", "")
         NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_add, "0.1", "a + b.",
         FIRST(const bpjs_figure *, a, "in", "") NEXT(const bpjs_figure *, b, "in", "")
         NEXT(bpjs_figure *, sum, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_subtract, "0.1", "a - b.",
         FIRST(const bpjs_figure *, a, "in", "") NEXT(const bpjs_figure *, b, "in", "")
         NEXT(bpjs_figure *, difference, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_multiply, "0.1", "a x b.",
         FIRST(const bpjs_figure *, a, "in", "") NEXT(const bpjs_figure *, b, "in", "")
         NEXT(bpjs_figure *, product, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_divide, "0.1", "a / b.",
         FIRST(const bpjs_figure *, a, "in", "") NEXT(const bpjs_figure *, b, "in", "")
         NEXT(bpjs_figure *, ratio, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_share, "0.1", "Part of total, in percent.",
         FIRST(const bpjs_figure *, part, "in", "") NEXT(const bpjs_figure *, total, "in", "")
         NEXT(bpjs_figure *, share, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_growth, "0.1", "(to - from) / from, in percent.",
         FIRST(const bpjs_figure *, from, "in", "") NEXT(const bpjs_figure *, to, "in", "")
         NEXT(bpjs_figure *, growth, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_base, "0.1", "The base before a growth in percent.",
         FIRST(const bpjs_figure *, to, "in", "") NEXT(const bpjs_figure *, growth, "in", "")
         NEXT(bpjs_figure *, base, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_figure_average, "0.1", "total / count, in the unit of total.",
         FIRST(const bpjs_figure *, total, "in", "") NEXT(const bpjs_figure *, count, "in", "")
         NEXT(bpjs_figure *, average, "out", "") NEXT(bpjs_error *, error, "out", ""))

STRUCT(bpjs_figure, "0.1", magnitude, "A number with its bounds, and how it was printed.",
       FIELD(bpjs_figure, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_figure, int32_t, unit, "0.1", "enum bpjs_unit", "what a figure counts")
       FIELD(bpjs_figure, int32_t, bounds, "0.1", "enum bpjs_bounds",
             "where the bounds of a figure come from")
       FIELD(bpjs_figure, uint32_t, flags, "0.1", "flags bpjs_figure_flag",
             "how a figure was printed")
       FIELD(bpjs_figure, double, value, "0.1", "unit",
             "in the unit itself: persons, rupiah, percent")
       FIELD(bpjs_figure, double, lower, "0.1", "unit", "not above value; may be -infinity")
       FIELD(bpjs_figure, double, upper, "0.1", "unit", "not below value; may be +infinity")
       FIELD(bpjs_figure, int64_t, digits, "0.1", "number",
             "published: the printed digits as one integer")
       FIELD(bpjs_figure, int32_t, decimals, "0.1", "count 0..18",
             "published: printed decimals, 0 to 18")
       FIELD(bpjs_figure, int32_t, magnitude, "0.1", "exponent 0..18",
             "published: power of ten of the word, 0 to 18"))

ENUM(bpjs_unit, "0.1", "one", "What a figure counts.",
     ENUMERATOR(bpjs_unit, BPJS_UNIT_NUMBER, "0.1", "nothing said; goes with every counted unit")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_PERSONS, "0.1", "persons")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_IDR, "0.1", "rupiah")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_PERCENT, "0.1", "percent")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_PERCENTAGE_POINTS, "0.1", "percentage points")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_CASES, "0.1", "claims and other events")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_COUNT, "0.1", "villages, provinces, prizes: things")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_EMPLOYERS, "0.1", "employers")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_FAMILIES, "0.1", "families")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_MEMBERSHIPS, "0.1", "of programmes; a person may have five")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_MONTHS, "0.1", "months")
     ENUMERATOR(bpjs_unit, BPJS_UNIT_YEARS, "0.1", "years"))
ENUM(bpjs_bounds, "0.1", "one", "Where the bounds of a figure come from.",
     ENUMERATOR(bpjs_bounds, BPJS_BOUNDS_EXACT, "0.1", "the number is as printed")
     ENUMERATOR(bpjs_bounds, BPJS_BOUNDS_ROUNDING, "0.1", "half a unit of the last printed place")
     ENUMERATOR(bpjs_bounds, BPJS_BOUNDS_SAMPLING, "0.1",
                "an interval from a sample, or from both"))
ENUM(bpjs_figure_flag, "0.1", "sum", "How a figure was printed.",
     ENUMERATOR(bpjs_figure_flag, BPJS_FIGURE_PUBLISHED, "0.1",
                "digits, decimals, magnitude are printed")
     ENUMERATOR(bpjs_figure_flag, BPJS_FIGURE_APPROXIMATE, "0.1", "about: said to be approximate")
     ENUMERATOR(bpjs_figure_flag, BPJS_FIGURE_AT_LEAST, "0.1", "more than: no upper limit")
     ENUMERATOR(bpjs_figure_flag, BPJS_FIGURE_AT_MOST, "0.1", "almost: up to the printed number"))

/* ---- area ---- */

FUNCTION(int64_t, bpjs_area_count, "0.1", "How many areas are built in.", NO_ARGUMENT)
FUNCTION(int32_t, bpjs_area_get, "0.1", "Copies a built-in area.",
         FIRST(int64_t, index, "in", "index 0..") NEXT(bpjs_area *, area, "out", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_area_find, "0.1", "Finds an area by its code in one system.",
         FIRST(const char *, code, "in", "text") NEXT(int64_t, length, "len:code", "bytes")
         NEXT(int32_t, system, "in", "enum bpjs_area_system") NEXT(bpjs_area *, area, "out", "")
         NEXT(bpjs_error *, error, "out", ""))

STRUCT(bpjs_area, "0.1", members, "The country, a province, a regency, or a union of provinces.",
       FIELD(bpjs_area, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_area, int32_t, level, "0.1", "enum bpjs_area_level", "the level of an area")
       ARRAY(bpjs_area, char, 32, code, "0.1", "text", "the library's own code")
       ARRAY(bpjs_area, char, 32, parent, "0.1", "text",
             "the area that contains it; empty for the country")
       ARRAY(bpjs_area, char, 16, kemendagri, "0.1", "text",
             "its Kemendagri code; empty where there is none")
       ARRAY(bpjs_area, char, 16, bps, "0.1", "text", "its BPS code; empty where there is none")
       ARRAY(bpjs_area, char, 64, name, "0.1", "text", "its name; empty where no list has it")
       ARRAY(bpjs_area, char, 128, members, "0.1", "text",
             "of a union: own codes, separated by a space")
       FIELD(bpjs_area, int32_t, valid_from, "0.3", "day", "the first day; -2147483648: not known")
       FIELD(bpjs_area, int32_t, valid_to, "0.3", "day", "the last day; 2147483647: open")
       FIELD(bpjs_area, int32_t, confidence, "0.3", "enum bpjs_confidence",
             "how sure codes and days are")
       ARRAY(bpjs_area, char, 32, citation, "0.3", "text", "what made it so; empty: the lists"))

ENUM(bpjs_area_level, "0.1", "one", "The level of an area.",
     ENUMERATOR(bpjs_area_level, BPJS_AREA_COUNTRY, "0.1", "Indonesia")
     ENUMERATOR(bpjs_area_level, BPJS_AREA_PROVINCE, "0.1", "a province")
     ENUMERATOR(bpjs_area_level, BPJS_AREA_REGENCY, "0.1", "a regency or city")
     ENUMERATOR(bpjs_area_level, BPJS_AREA_UNION, "0.1", "provinces that are reported as one")
     ENUMERATOR(bpjs_area_level, BPJS_AREA_DISTRICT, "0.3", "a kecamatan or distrik")
     ENUMERATOR(bpjs_area_level, BPJS_AREA_VILLAGE, "0.3", "a desa or kelurahan"))
ENUM(bpjs_area_system, "0.1", "one", "Whose code an area is given by.",
     ENUMERATOR(bpjs_area_system, BPJS_AREA_SYSTEM_OWN, "0.1", "the library's own: KD_64")
     ENUMERATOR(bpjs_area_system, BPJS_AREA_SYSTEM_KEMENDAGRI, "0.1", "Kemendagri: 64")
     ENUMERATOR(bpjs_area_system, BPJS_AREA_SYSTEM_BPS, "0.1", "BPS: 64; 94 is Papua"))

HANDLE(bpjs_areas, "0.3", "Areas that are built in or loaded.")
HANDLE(bpjs_areas_reader, "0.3", "Reads areas from pieces of a table.")
HANDLE(bpjs_area_list, "0.3", "Areas that were asked for.")
FUNCTION(int32_t, bpjs_areas_new, "0.3", "Makes a table of the built-in areas.",
         FIRST(bpjs_areas **, areas, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_areas_free, "0.3", "Frees a table of areas.",
         FIRST(bpjs_areas *, areas, "free", ""))
FUNCTION(int32_t, bpjs_areas_read, "0.3", "Reads a table of districts and villages.",
         FIRST(bpjs_areas *, areas, "inout", "") NEXT(const char *, bytes, "in", "text")
         NEXT(int64_t, length, "len:bytes", "bytes") NEXT(const char *, name, "in", "text")
         NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(int32_t, system, "in", "enum bpjs_area_system")
         NEXT(uint32_t, flags, "in", "flags bpjs_areas_flag")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_reader_new, "0.3", "Begins to read a table in pieces.",
         FIRST(const char *, name, "in", "text") NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(int32_t, system, "in", "enum bpjs_area_system")
         NEXT(uint32_t, flags, "in", "flags bpjs_areas_flag")
         NEXT(bpjs_areas_reader **, reader, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_reader_feed, "0.3", "Takes the next piece.",
         FIRST(bpjs_areas_reader *, reader, "inout", "") NEXT(const char *, bytes, "in", "text")
         NEXT(int64_t, length, "len:bytes", "bytes") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_reader_finish, "0.3", "Ends the table and keeps what was read.",
         FIRST(bpjs_areas_reader *, reader, "inout", "") NEXT(bpjs_areas *, areas, "inout", "")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_areas_reader_free, "0.3", "Frees a reader.",
         FIRST(bpjs_areas_reader *, reader, "free", ""))
FUNCTION(int64_t, bpjs_areas_count, "0.3", "How many areas of a level there are on a day.",
         FIRST(const bpjs_areas *, areas, "in", "") NEXT(int32_t, level, "in", "enum bpjs_area_level")
         NEXT(int32_t, day, "in", "day"))
FUNCTION(int32_t, bpjs_areas_find, "0.3", "Finds an area by its code on a day.",
         FIRST(const bpjs_areas *, areas, "in", "") NEXT(const char *, code, "in", "text")
         NEXT(int64_t, length, "len:code", "bytes")
         NEXT(int32_t, system, "in", "enum bpjs_area_system")
         NEXT(int32_t, day, "in", "day") NEXT(bpjs_area *, area, "out", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_roll, "0.3", "The area of a level in which a code lies.",
         FIRST(const bpjs_areas *, areas, "in", "") NEXT(const char *, code, "in", "text")
         NEXT(int64_t, length, "len:code", "bytes")
         NEXT(int32_t, system, "in", "enum bpjs_area_system")
         NEXT(int32_t, day, "in", "day") NEXT(int32_t, level, "in", "enum bpjs_area_level")
         NEXT(bpjs_area *, area, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_roll_numbers, "0.3", "Rolls a column of numbers up.",
         FIRST(const bpjs_areas *, areas, "in", "") NEXT(const int64_t *, numbers, "in", "number")
         NEXT(int32_t, system, "in", "enum bpjs_area_system") NEXT(int32_t, day, "in", "day")
         NEXT(int32_t, level, "in", "enum bpjs_area_level")
         NEXT(int64_t *, codes, "out", "number 0..")
         NEXT(int32_t *, statuses, "out", "enum bpjs_status NULL=none")
         NEXT(int64_t, count, "len:numbers codes statuses", "items") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_roll_texts, "0.3", "Rolls a column of texts up.",
         FIRST(const bpjs_areas *, areas, "in", "") NEXT(const char *, texts, "in", "text")
         NEXT(int64_t, length, "len:texts", "bytes") NEXT(const int64_t *, ends, "in", "index 0..")
         NEXT(int32_t, system, "in", "enum bpjs_area_system") NEXT(int32_t, day, "in", "day")
         NEXT(int32_t, level, "in", "enum bpjs_area_level")
         NEXT(int64_t *, codes, "out", "number 0..")
         NEXT(int32_t *, statuses, "out", "enum bpjs_status NULL=none")
         NEXT(int64_t, count, "len:ends codes statuses", "items") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_children, "0.3", "Lists the areas within an area.",
         FIRST(const bpjs_areas *, areas, "in", "") NEXT(const char *, code, "in", "text")
         NEXT(int64_t, length, "len:code", "bytes")
         NEXT(int32_t, system, "in", "enum bpjs_area_system")
         NEXT(int32_t, day, "in", "day") NEXT(int32_t, level, "in", "enum bpjs_area_level 0=next")
         NEXT(bpjs_area_list **, list, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_successors, "0.3", "Lists what a code of an earlier day is.",
         FIRST(const bpjs_areas *, areas, "in", "") NEXT(const char *, code, "in", "text")
         NEXT(int64_t, length, "len:code", "bytes")
         NEXT(int32_t, system, "in", "enum bpjs_area_system")
         NEXT(int32_t, code_day, "in", "day") NEXT(int32_t, day, "in", "day")
         NEXT(bpjs_area_list **, list, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_areas_search, "0.3", "Searches areas by name.",
         FIRST(const bpjs_areas *, areas, "in", "") NEXT(const char *, text, "in", "text")
         NEXT(int64_t, length, "len:text", "bytes") NEXT(const char *, within, "in", "text")
         NEXT(int64_t, within_length, "len:within", "bytes")
         NEXT(int32_t, level, "in", "enum bpjs_area_level 0=any") NEXT(int32_t, day, "in", "day")
         NEXT(int64_t, limit, "in", "count 0=all") NEXT(bpjs_area_list **, list, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_area_list_count, "0.3", "How many areas a list has.",
         FIRST(const bpjs_area_list *, list, "in", ""))
FUNCTION(int32_t, bpjs_area_list_get, "0.3", "Copies an area of a list.",
         FIRST(const bpjs_area_list *, list, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_area *, area, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_area_list_score, "0.3", "How well an area fits what was searched.",
         FIRST(const bpjs_area_list *, list, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int32_t *, score_ppm, "out", "ppm") NEXT(int64_t *, ties, "out", "count 0..")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_area_list_write, "0.3", "Writes a list as JSON or CSV.",
         FIRST(const bpjs_area_list *, list, "in", "") NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(char *, buffer, "out", "text") NEXT(int64_t, capacity, "cap:buffer", "bytes")
         NEXT(int64_t *, length, "out", "bytes") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_area_list_free, "0.3", "Frees a list.",
         FIRST(bpjs_area_list *, list, "free", ""))
ENUM(bpjs_areas_flag, "0.3", "sum", "How a table of areas is read.",
     ENUMERATOR(bpjs_areas_flag, BPJS_AREAS_TSV, "0.3", "tabs between fields"))

/* ---- law ---- */

HANDLE(bpjs_law, "0.1", "An immutable snapshot of the law; any number of threads may share it.")

FUNCTION(int32_t, bpjs_law_new, "0.1", "Makes the law that the library carries.",
         FIRST(bpjs_law **, law, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_read, "0.1", "Makes a law of its text form alone.",
         FIRST(const char *, bytes, "in", "text") NEXT(int64_t, length, "len:bytes", "bytes")
         NEXT(const char *, name, "in", "text") NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none") NEXT(bpjs_law **, law, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_apply, "0.1", "Makes a new law: one with an overlay on it.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const char *, bytes, "in", "text")
         NEXT(int64_t, length, "len:bytes", "bytes") NEXT(const char *, name, "in", "text")
         NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none")
         NEXT(bpjs_law **, reformed, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_law_free, "0.1", "Frees a law.",
         FIRST(bpjs_law *, law, "free", ""))
FUNCTION(int64_t, bpjs_law_count, "0.1", "How many rows a law has.",
         FIRST(const bpjs_law *, law, "in", ""))
FUNCTION(int32_t, bpjs_law_get, "0.1", "Copies a row.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_law_row *, row, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_text, "0.1", "Copies a text of a row.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(const char *, column, "in", "text")
         NEXT(int64_t, column_length, "len:column", "bytes") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_find, "0.1", "Finds the row that governs a day.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const char *, parameter, "in", "text")
         NEXT(int64_t, parameter_length, "len:parameter", "bytes")
         NEXT(int32_t, segment, "in", "enum bpjs_segment") NEXT(const char *, key, "in", "text")
         NEXT(int64_t, key_length, "len:key", "bytes") NEXT(int32_t, day, "in", "day")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(int64_t *, index, "out", "index 0..")
         NEXT(bpjs_law_row *, row, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_list, "0.1", "Lists rows, or those that govern a day.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_law_query *, query, "in", "")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(int64_t *, indices, "out", "index 0..")
         NEXT(int64_t, capacity, "cap:indices", "items") NEXT(int64_t *, count, "out", "count")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_write, "0.1", "Writes rows as text, JSON or CSV.",
         FIRST(const bpjs_law *, law, "in", "")
         NEXT(const int64_t *, indices, "in", "index 0.. NULL=all")
         NEXT(int64_t, index_count, "len:indices", "items")
         NEXT(int32_t, format, "in", "enum bpjs_format") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_diff, "0.1", "Compares what governs two days, or two laws.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_law_query *, query, "in", "")
         NEXT(const bpjs_law *, other, "in", "")
         NEXT(const bpjs_law_query *, other_query, "in", "")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(int64_t *, before, "out", "index -1..") NEXT(int64_t *, after, "out", "index -1..")
         NEXT(int64_t, capacity, "cap:before after", "items")
         NEXT(int64_t *, count, "out", "count") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_diff_write, "0.1", "Writes such differences as text, JSON or CSV.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_law *, other, "in", "")
         NEXT(const int64_t *, before, "in", "index -1..")
         NEXT(const int64_t *, after, "in", "index -1..")
         NEXT(int64_t, count, "len:before after", "items")
         NEXT(int32_t, format, "in", "enum bpjs_format") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_fingerprint, "0.1", "The SHA-256 of a law's text form.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_law_industry_count, "0.1", "How many industries are built in.", NO_ARGUMENT)
FUNCTION(int32_t, bpjs_law_industry_get, "0.1", "Copies an industry.",
         FIRST(int64_t, index, "in", "index 0..") NEXT(bpjs_law_industry *, industry, "out", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_industry_search, "0.1", "Searches industries by number or name.",
         FIRST(const char *, text, "in", "text") NEXT(int64_t, length, "len:text", "bytes")
         NEXT(int64_t *, indices, "out", "index 0..")
         NEXT(int64_t, capacity, "cap:indices", "items") NEXT(int64_t *, count, "out", "count")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_law_industry_class, "0.1", "The risk class of an industry on a day.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const char *, code, "in", "text")
         NEXT(int64_t, code_length, "len:code", "bytes") NEXT(int32_t, day, "in", "day")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(int32_t *, risk_class, "out", "class 1..5")
         NEXT(int64_t *, index, "out", "index 0..") NEXT(bpjs_error *, error, "out", ""))
STRUCT(bpjs_law_policy, "0.1", minimum_confidence, "How the law is asked.",
       FIELD(bpjs_law_policy, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_law_policy, uint32_t, flags, "0.1", "flags bpjs_law_policy_flag",
             "how the law is asked")
       FIELD(bpjs_law_policy, int32_t, known_on, "0.1", "day 0=none",
             "days since 1970-01-01; 0: all that is known")
       FIELD(bpjs_law_policy, int32_t, minimum_confidence, "0.1", "enum bpjs_law_confidence",
             "enum bpjs_law_confidence; 0: C"))
STRUCT(bpjs_law_row, "0.1", key, "A row.",
       FIELD(bpjs_law_row, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_law_row, uint32_t, flags, "0.1", "flags bpjs_law_row_flag",
             "what is particular about a row of law")
       FIELD(bpjs_law_row, int32_t, segment, "0.1", "enum bpjs_segment",
             "the segments of participants")
       FIELD(bpjs_law_row, int32_t, kind, "0.1", "enum bpjs_law_kind",
             "enum bpjs_law_kind, of the parameter")
       FIELD(bpjs_law_row, int32_t, unit, "0.1", "enum bpjs_law_unit",
             "enum bpjs_law_unit, of the parameter")
       FIELD(bpjs_law_row, int32_t, confidence, "0.1", "enum bpjs_law_confidence",
             "how sure a row of law is")
       FIELD(bpjs_law_row, int32_t, valid_from, "0.1", "day", "days since 1970-01-01")
       FIELD(bpjs_law_row, int32_t, valid_to, "0.1", "day 2147483647=open",
             "the last day; 2147483647: open")
       FIELD(bpjs_law_row, int32_t, known_from, "0.1", "day",
             "the day it was gazetted or announced")
       FIELD(bpjs_law_row, int32_t, layer, "0.1", "index 0..",
             "0: the library's tables; 1: the first overlay ...")
       FIELD(bpjs_law_row, int64_t, value, "0.1", "unit", "in the unit; 0 for a note")
       ARRAY(bpjs_law_row, char, 64, parameter, "0.1", "text", "dotted name of the parameter")
       ARRAY(bpjs_law_row, char, 32, key, "0.1", "text",
             "risk class, band, body part; may be empty"))
STRUCT(bpjs_law_query, "0.1", pattern, "Which rows to list.",
       FIELD(bpjs_law_query, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_law_query, int32_t, day, "0.1", "day 0=none",
             "rows that govern this day; 0: all rows")
       FIELD(bpjs_law_query, int32_t, segment, "0.1", "enum bpjs_segment",
             "enum bpjs_segment; ALL: any")
       FIELD(bpjs_law_query, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       ARRAY(bpjs_law_query, char, 64, pattern, "0.1", "text",
             "of the parameter: a part of it, or with * and ? the whole; letters of either case"))
STRUCT(bpjs_law_industry, "0.1", sector,
       "An industry of the annex of PP 82/2019, which sorts them into risk classes.",
       FIELD(bpjs_law_industry, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_law_industry, int32_t, group, "0.1", "index 1..5", "the annex's group, 1 to 5")
       FIELD(bpjs_law_industry, int32_t, number, "0.1", "index 1..",
             "within the group, as far as it could be compared")
       FIELD(bpjs_law_industry, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       ARRAY(bpjs_law_industry, char, 16, code, "0.1", "text", "G3-019: the key of its risk class")
       ARRAY(bpjs_law_industry, char, 256, name_id, "0.1", "text", "as the annex has it")
       ARRAY(bpjs_law_industry, char, 256, name_en, "0.1", "text", "a translation of ours")
       ARRAY(bpjs_law_industry, char, 128, sector, "0.1", "text",
             "a label of the source, not of the annex"))
ENUM(bpjs_segment, "0.1", "one", "The segments of participants.",
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_ALL, "0.1", "all")
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_PU, "0.1", "wage earners")
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_BPU, "0.1", "self-employed, informal")
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_JAKON, "0.1", "construction services")
     ENUMERATOR(bpjs_segment, BPJS_SEGMENT_PMI, "0.1", "migrant workers"))
ENUM(bpjs_programme, "0.1", "sum", "The programmes.",
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JKK, "0.1", "work accident")
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JKM, "0.1", "death")
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JHT, "0.1", "old-age savings")
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JP, "0.1", "pension")
     ENUMERATOR(bpjs_programme, BPJS_PROGRAMME_JKP, "0.1", "job loss"))
ENUM(bpjs_law_unit, "0.1", "one", "The unit of a value of law.",
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_IDR, "0.1", "idr")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_PPM, "0.1", "millionths: 37000 is 3.7 %")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_MONTHS, "0.1", "months")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_YEARS, "0.1", "years")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_DAYS, "0.1", "days")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_COUNT, "0.1", "count")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_FLAG, "0.1", "0 no, 1 yes")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_DATE, "0.1", "days since 1970-01-01")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_DIRECTION, "0.1", "enum bpjs_law_direction")
     ENUMERATOR(bpjs_law_unit, BPJS_LAW_UNIT_NOTE, "0.1", "no value"))
ENUM(bpjs_law_direction, "0.1", "one", "Directions of rounding.",
     ENUMERATOR(bpjs_law_direction, BPJS_LAW_DIRECTION_DOWN, "0.1", "to the multiple below")
     ENUMERATOR(bpjs_law_direction, BPJS_LAW_DIRECTION_HALF_UP, "0.1", "to the nearest, halves up")
     ENUMERATOR(bpjs_law_direction, BPJS_LAW_DIRECTION_UP, "0.1", "to the multiple above"))
ENUM(bpjs_law_kind, "0.1", "one", "How long rows of a parameter hold.",
     ENUMERATOR(bpjs_law_kind, BPJS_LAW_KIND_LASTING, "0.1", "lasting")
     ENUMERATOR(bpjs_law_kind, BPJS_LAW_KIND_YEARLY, "0.1", "yearly")
     ENUMERATOR(bpjs_law_kind, BPJS_LAW_KIND_TEMPORARY, "0.1", "temporary")
     ENUMERATOR(bpjs_law_kind, BPJS_LAW_KIND_NOTE, "0.1", "note"))
ENUM(bpjs_law_confidence, "0.1", "one", "How sure a row of law is.",
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_NONE, "0.1", "none")
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_A, "0.1",
                "read in the regulation or on an official page")
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_B, "0.1",
                "two sources, or one and a recomputation")
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_C, "0.1",
                "one source, or a reading where no rule was found")
     ENUMERATOR(bpjs_law_confidence, BPJS_LAW_CONFIDENCE_D, "0.1",
                "general knowledge, no source seen"))
ENUM(bpjs_law_row_flag, "0.1", "sum", "What is particular about a row of law.",
     ENUMERATOR(bpjs_law_row_flag, BPJS_LAW_ROW_ASSUMED, "0.1",
                "known_from is not in the sources: valid_from")
     ENUMERATOR(bpjs_law_row_flag, BPJS_LAW_ROW_CARRIED, "0.1",
                "asked for beyond its end, carried forward"))
ENUM(bpjs_law_policy_flag, "0.1", "sum", "How the law is asked.",
     ENUMERATOR(bpjs_law_policy_flag, BPJS_LAW_CARRY_FORWARD, "0.1",
                "the last announced value holds on"))

/* ---- dues ---- */

HANDLE(bpjs_dues, "0.1", "What is due, with its reasons.")

FUNCTION(int32_t, bpjs_dues_pu, "0.1", "Dues of a wage earner.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_wage_earner *, workers, "in", "")
         NEXT(int64_t, count, "len:workers", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_dues **, dues, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_bpu, "0.1", "Dues of a self-employed participant.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_self_employed *, workers, "in", "")
         NEXT(int64_t, count, "len:workers", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_dues **, dues, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_construction, "0.1", "Dues of a construction project.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_construction *, project, "in", "")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_dues **, dues, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_migrant, "0.1", "Dues of a migrant worker.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_migrant *, worker, "in", "")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_dues **, dues, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_subsidy, "0.1", "What a government pays for participants.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_subsidy *, subsidy, "in", "")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_dues **, dues, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_fine, "0.1", "The fine for paying late.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(int32_t, day, "in", "day")
         NEXT(int64_t, amount, "in", "IDR 0..") NEXT(int32_t, months, "in", "months 0..1200")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_dues **, dues, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_dues_free, "0.1", "Frees a result.",
         FIRST(bpjs_dues *, dues, "free", ""))
FUNCTION(int64_t, bpjs_dues_count, "0.1", "How many lines a result has.",
         FIRST(const bpjs_dues *, dues, "in", ""))
FUNCTION(int32_t, bpjs_dues_get, "0.1", "Copies a line.",
         FIRST(const bpjs_dues *, dues, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_dues_line *, line, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_lines, "0.1", "Copies several lines.",
         FIRST(const bpjs_dues *, dues, "in", "") NEXT(int64_t, first, "in", "index 0..")
         NEXT(bpjs_dues_line *, lines, "out", "") NEXT(int64_t, count, "len:lines", "items")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_dues_month_count, "0.1", "How many months a result has.",
         FIRST(const bpjs_dues *, dues, "in", ""))
FUNCTION(int32_t, bpjs_dues_total, "0.1", "Totals of a month, or of all.",
         FIRST(const bpjs_dues *, dues, "in", "") NEXT(int64_t, index, "in", "index -1..")
         NEXT(bpjs_dues_totals *, totals, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_set_holidays, "0.1", "Moves due days past holidays.",
         FIRST(bpjs_dues *, dues, "inout", "")
         NEXT(const int64_t *, holidays, "in", "day NULL=none")
         NEXT(int64_t, count, "len:holidays", "items") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_dues_warning_count, "0.1", "How many warnings a result has.",
         FIRST(const bpjs_dues *, dues, "in", ""))
FUNCTION(int32_t, bpjs_dues_warning_get, "0.1", "Copies a warning.",
         FIRST(const bpjs_dues *, dues, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_dues_warning *, warning, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_warning_text, "0.1", "Copies a warning as a sentence.",
         FIRST(const bpjs_dues *, dues, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_write, "0.1", "Writes a result as JSON or CSV.",
         FIRST(const bpjs_dues *, dues, "in", "") NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dues_explain, "0.1", "Explains a line, or all.",
         FIRST(const bpjs_dues *, dues, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
STRUCT(bpjs_wage_earner, "0.1", industry,
       "A wage earner (PU), in months with the same wage and circumstances.",
       FIELD(bpjs_wage_earner, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_wage_earner, uint32_t, flags, "0.1", "flags bpjs_worker_flag",
             "what is true of a wage earner")
       FIELD(bpjs_wage_earner, int32_t, day, "0.1", "day",
             "in the first contribution month; days since 1970-01-01")
       FIELD(bpjs_wage_earner, int32_t, months, "0.1", "months 0..1200", "1 to 1200; 0: 1")
       FIELD(bpjs_wage_earner, int32_t, wage_kind, "0.1", "enum bpjs_wage_kind",
             "how a wage is given")
       FIELD(bpjs_wage_earner, int32_t, risk_class, "0.1", "class 1..5 0=none",
             "1 to 5, overrides the industry; 0: by the industry")
       FIELD(bpjs_wage_earner, int32_t, size, "0.1", "enum bpjs_company_size",
             "the size of an employer")
       FIELD(bpjs_wage_earner, uint32_t, programmes, "0.1", "flags bpjs_programme",
             "enrolled in; 0: those that the law requires")
       FIELD(bpjs_wage_earner, uint32_t, reliefs, "0.1", "flags bpjs_relief",
             "reliefs of contributions")
       FIELD(bpjs_wage_earner, int32_t, jkn, "0.1", "enum bpjs_jkn",
             "whether a worker is in the national health insurance, JKN")
       FIELD(bpjs_wage_earner, int32_t, born_day, "0.1", "day 0=none", "with BPJS_WORKER_BORN")
       FIELD(bpjs_wage_earner, int32_t, registered_day, "0.1", "day 0=none",
             "first registered with BPJS Ketenagakerjaan, not after the first month nor before "
             "birth; 0: not given")
       FIELD(bpjs_wage_earner, int32_t, paid_through_day, "0.1", "day 0=none",
             "in the last month paid before a relief; 0: not given")
       FIELD(bpjs_wage_earner, int32_t, payment_day, "0.1", "day 0=none",
             "when it is paid, not before the first month; 0: in time")
       FIELD(bpjs_wage_earner, int32_t, active_workers, "0.1", "count 0..",
             "of the firm; 0 without its flag: not given")
       FIELD(bpjs_wage_earner, int32_t, sales_fall_ppm, "0.1", "ppm 0..1000000",
             "since February 2020; 0 without its flag: not given")
       FIELD(bpjs_wage_earner, int64_t, wage, "0.1", "IDR 0..",
             "rupiah, as wage_kind says: basic wage and fixed allowances")
       FIELD(bpjs_wage_earner, int64_t, minimum_wage, "0.1", "IDR 0..",
             "rupiah a month, for a warning; 0: not given")
       ARRAY(bpjs_wage_earner, char, 16, industry, "0.1", "text",
             "code of bpjs_law_industry; empty: not given"))
STRUCT(bpjs_self_employed, "0.1", income,
       "A self-employed participant (BPU), in months with the same income.",
       FIELD(bpjs_self_employed, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_self_employed, uint32_t, flags, "0.1", "flags bpjs_self_employed_flag",
             "what is true of a self-employed participant")
       FIELD(bpjs_self_employed, int32_t, day, "0.1", "day", "in the first contribution month")
       FIELD(bpjs_self_employed, int32_t, months, "0.1", "months 0..1200", "1 to 1200; 0: 1")
       FIELD(bpjs_self_employed, uint32_t, programmes, "0.1", "flags bpjs_programme",
             "JKK and JKM, with or without JHT; 0: JKK and JKM")
       FIELD(bpjs_self_employed, uint32_t, reliefs, "0.1", "flags bpjs_relief",
             "BPJS_RELIEF_PP49_2020")
       FIELD(bpjs_self_employed, int32_t, sector, "0.1", "enum bpjs_bpu_sector",
             "enum bpjs_bpu_sector, for the relief of PP 50/2025")
       FIELD(bpjs_self_employed, int32_t, registered_day, "0.1", "day 0=none",
             "not after the first month; 0: not given")
       FIELD(bpjs_self_employed, int32_t, paid_through_day, "0.1", "day 0=none", "0: not given")
       FIELD(bpjs_self_employed, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_self_employed, int64_t, income, "0.1", "IDR 0..", "rupiah a month, as declared"))
STRUCT(bpjs_construction, "0.1", unpaid, "A construction project (Jakon).",
       FIELD(bpjs_construction, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_construction, int32_t, basis, "0.1", "enum bpjs_construction_basis",
             "what the value of a construction project is")
       FIELD(bpjs_construction, int32_t, day, "0.1", "day", "in the contribution month")
       FIELD(bpjs_construction, uint32_t, reliefs, "0.1", "flags bpjs_relief",
             "BPJS_RELIEF_PP49_2020")
       FIELD(bpjs_construction, int32_t, registered_day, "0.1", "day 0=none",
             "not after the month; 0: not given")
       FIELD(bpjs_construction, int32_t, paid_through_day, "0.1", "day 0=none", "0: not given")
       FIELD(bpjs_construction, int32_t, work_order_day, "0.1", "day 0=none",
             "to tell the last day to register; 0: not given")
       FIELD(bpjs_construction, uint32_t, flags, "0.1", "flags bpjs_construction_flag",
             "what is given of a construction project")
       FIELD(bpjs_construction, int64_t, value, "0.1", "IDR 0..", "rupiah, as basis says")
       FIELD(bpjs_construction, int64_t, unpaid, "0.1", "IDR 0..",
             "with BPJS_CONSTRUCTION_UNPAID: of the full bill, for PP 49/2020 where the project "
             "was registered before August 2020"))
STRUCT(bpjs_migrant, "0.1", jht, "A migrant worker (PMI), who pays once for the contract.",
       FIELD(bpjs_migrant, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_migrant, uint32_t, flags, "0.1", "flags bpjs_migrant_flag",
             "what is true of a migrant worker")
       FIELD(bpjs_migrant, int32_t, day, "0.1", "day", "in the month of payment")
       FIELD(bpjs_migrant, int32_t, months, "0.1", "months 1..1200", "of the contract, 1 to 1200")
       FIELD(bpjs_migrant, int32_t, via, "0.1", "enum bpjs_migrant_via",
             "who places a migrant worker")
       FIELD(bpjs_migrant, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_migrant, int64_t, jht, "0.1", "IDR 0..",
             "rupiah a month, one of the choices; 0: none"))
STRUCT(bpjs_subsidy, "0.1", participants, "Participants whose contributions a government pays.",
       FIELD(bpjs_subsidy, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_subsidy, uint32_t, programmes, "0.1", "flags bpjs_programme",
             "JKK and JKM, with or without JHT; 0: JKK and JKM")
       FIELD(bpjs_subsidy, int32_t, day, "0.1", "day", "in the first month")
       FIELD(bpjs_subsidy, int32_t, months, "0.1", "months 1..1200", "1 to 1200")
       FIELD(bpjs_subsidy, int64_t, income, "0.1", "IDR 0..", "rupiah a month, of each participant")
       FIELD(bpjs_subsidy, int64_t, participants, "0.1", "persons 1..", "how many are subsidised"))
STRUCT(bpjs_dues_line, "0.1", citation, "A line.",
       FIELD(bpjs_dues_line, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_dues_line, uint32_t, flags, "0.1", "flags bpjs_dues_flag",
             "what is particular about a line of dues")
       FIELD(bpjs_dues_line, int32_t, month, "0.1", "day", "first day of the contribution month")
       FIELD(bpjs_dues_line, int32_t, programme, "0.1", "flags bpjs_programme",
             "sum of enum bpjs_programme; 0: all contributions (a fine)")
       FIELD(bpjs_dues_line, int32_t, payer, "0.1", "enum bpjs_payer", "who bears a contribution")
       FIELD(bpjs_dues_line, int32_t, from_programme, "0.1", "flags bpjs_programme",
             "RECOMPOSITION: JKK or JKM; else 0")
       FIELD(bpjs_dues_line, int32_t, rate_ppm, "0.1", "ppm", "with BPJS_DUES_RATE; else 0")
       FIELD(bpjs_dues_line, int32_t, confidence, "0.1", "enum bpjs_law_confidence",
             "how sure a row of law is")
       FIELD(bpjs_dues_line, int32_t, settle_from, "0.1", "day 0=none", "DEFERRED: days; else 0")
       FIELD(bpjs_dues_line, int32_t, settle_to, "0.1", "day 0=none",
             "DEFERRED: the last of those days; else 0")
       FIELD(bpjs_dues_line, int64_t, base, "0.1", "IDR", "rupiah; 0 where an amount has none")
       FIELD(bpjs_dues_line, int64_t, count, "0.1", "count",
             "participants, or months of delay; else 1")
       FIELD(bpjs_dues_line, int64_t, unit_amount, "0.1", "IDR",
             "rupiah, rounded, for one of count; of a fine, for all")
       FIELD(bpjs_dues_line, int64_t, fraction_ppm, "0.1", "ppm",
             "what unit_amount's value before rounding had beyond whole rupiah, in millionths")
       FIELD(bpjs_dues_line, int64_t, amount, "0.1", "IDR", "rupiah, unit_amount for all of count")
       ARRAY(bpjs_dues_line, char, 256, citation, "0.1", "text",
             "of its rate or amount; cut if longer, explain has all"))
STRUCT(bpjs_dues_totals, "0.1", bill, "Totals of a month, or of all.",
       FIELD(bpjs_dues_totals, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_dues_totals, int32_t, month, "0.1", "day 0=none", "first day; 0: all months")
       FIELD(bpjs_dues_totals, int32_t, due_day, "0.1", "day 0=none",
             "the last day to pay, of a construction project the last one to register; 0: no rule, "
             "or several months")
       FIELD(bpjs_dues_totals, int32_t, nominal_day, "0.1", "day 0=none",
             "before weekends and holidays moved it")
       FIELD(bpjs_dues_totals, int64_t, employer, "0.1", "IDR", "the employer's share")
       FIELD(bpjs_dues_totals, int64_t, worker, "0.1", "IDR",
             "the worker's share, taken from the wage")
       FIELD(bpjs_dues_totals, int64_t, participant, "0.1", "IDR",
             "what participants pay themselves")
       FIELD(bpjs_dues_totals, int64_t, government, "0.1", "IDR", "what the government pays")
       FIELD(bpjs_dues_totals, int64_t, recomposition, "0.1", "IDR",
             "moved between programmes, paid by nobody")
       FIELD(bpjs_dues_totals, int64_t, deferred, "0.1", "IDR", "in none of the others")
       FIELD(bpjs_dues_totals, int64_t, bill, "0.1", "IDR", "what BPJS Ketenagakerjaan bills now"))
STRUCT(bpjs_dues_warning, "0.1", parameter, "Something that a payroll officer should know.",
       FIELD(bpjs_dues_warning, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_dues_warning, int32_t, code, "0.1", "enum bpjs_dues_warning_code",
             "what a warning on dues says")
       FIELD(bpjs_dues_warning, int32_t, month, "0.1", "day 0=none",
             "first day of the first month that it is about; 0: all")
       FIELD(bpjs_dues_warning, int32_t, last_month, "0.1", "day 0=none",
             "first day of the last one: the same where it is one month")
       FIELD(bpjs_dues_warning, int32_t, programme, "0.1", "flags bpjs_programme",
             "sum of enum bpjs_programme; 0: none in particular")
       FIELD(bpjs_dues_warning, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_dues_warning, int64_t, number, "0.1", "number", "see enum bpjs_dues_warning_code")
       ARRAY(bpjs_dues_warning, char, 64, parameter, "0.1", "text", "of the law; may be empty"))
ENUM(bpjs_payer, "0.1", "one", "Who bears a contribution.",
     ENUMERATOR(bpjs_payer, BPJS_PAYER_EMPLOYER, "0.1", "employer")
     ENUMERATOR(bpjs_payer, BPJS_PAYER_WORKER, "0.1", "worker")
     ENUMERATOR(bpjs_payer, BPJS_PAYER_PARTICIPANT, "0.1", "participant")
     ENUMERATOR(bpjs_payer, BPJS_PAYER_GOVERNMENT, "0.1", "government")
     ENUMERATOR(bpjs_payer, BPJS_PAYER_RECOMPOSITION, "0.1",
                "money of JKK or JKM that becomes JKP's"))
ENUM(bpjs_company_size, "0.1", "one", "The size of an employer.",
     ENUMERATOR(bpjs_company_size, BPJS_COMPANY_SIZE_LARGE, "0.1", "large")
     ENUMERATOR(bpjs_company_size, BPJS_COMPANY_SIZE_MEDIUM, "0.1", "medium")
     ENUMERATOR(bpjs_company_size, BPJS_COMPANY_SIZE_SMALL, "0.1", "small")
     ENUMERATOR(bpjs_company_size, BPJS_COMPANY_SIZE_MICRO, "0.1", "micro"))
ENUM(bpjs_wage_kind, "0.1", "one", "How a wage is given.",
     ENUMERATOR(bpjs_wage_kind, BPJS_WAGE_KIND_MONTHLY, "0.1", "monthly")
     ENUMERATOR(bpjs_wage_kind, BPJS_WAGE_KIND_DAILY, "0.1", "the wage of a day")
     ENUMERATOR(bpjs_wage_kind, BPJS_WAGE_KIND_PIECE, "0.1", "the sum of the last 3 months")
     ENUMERATOR(bpjs_wage_kind, BPJS_WAGE_KIND_PIECE_WEATHER, "0.1",
                "the sum of the last 12: work that depends on weather"))
ENUM(bpjs_jkn, "0.1", "one", "Whether a worker is in the national health insurance, JKN.",
     ENUMERATOR(bpjs_jkn, BPJS_JKN_EMPLOYER, "0.1", "health insurance through the employer")
     ENUMERATOR(bpjs_jkn, BPJS_JKN_OTHER, "0.1", "in another way")
     ENUMERATOR(bpjs_jkn, BPJS_JKN_NONE, "0.1", "none"))
ENUM(bpjs_relief, "0.1", "sum", "Reliefs of contributions.",
     ENUMERATOR(bpjs_relief, BPJS_RELIEF_PP49_2020, "0.1",
                "JKK and JKM 99 % off, 2020-08 to 2021-01")
     ENUMERATOR(bpjs_relief, BPJS_RELIEF_JP_DEFERRAL, "0.1",
                "99 % of JP later, the same months; medium and large firms")
     ENUMERATOR(bpjs_relief, BPJS_RELIEF_LABOUR_INTENSIVE, "0.1",
                "JKK 50 % off, 2025-02 to 2026-01 (PP 7 and 36/2025)"))
ENUM(bpjs_bpu_sector, "0.1", "one", "The sector of a self-employed participant.",
     ENUMERATOR(bpjs_bpu_sector, BPJS_BPU_SECTOR_NONE, "0.1", "none")
     ENUMERATOR(bpjs_bpu_sector, BPJS_BPU_SECTOR_TRANSPORT, "0.1",
                "drivers and couriers, with a platform or without")
     ENUMERATOR(bpjs_bpu_sector, BPJS_BPU_SECTOR_OTHER, "0.1", "other"))
ENUM(bpjs_worker_flag, "0.1", "sum", "What is true of a wage earner.",
     ENUMERATOR(bpjs_worker_flag, BPJS_WORKER_FOREIGN, "0.1", "not an Indonesian citizen")
     ENUMERATOR(bpjs_worker_flag, BPJS_WORKER_BORN, "0.1", "born_day is given")
     ENUMERATOR(bpjs_worker_flag, BPJS_WORKER_ACTIVE_WORKERS, "0.1",
                "active_workers is given, 0 too")
     ENUMERATOR(bpjs_worker_flag, BPJS_WORKER_SALES_FALL, "0.1", "sales_fall_ppm is given, 0 too"))
ENUM(bpjs_self_employed_flag, "0.1", "sum", "What is true of a self-employed participant.",
     ENUMERATOR(bpjs_self_employed_flag, BPJS_SELF_EMPLOYED_BY_BUDGET, "0.1",
                "a public budget pays (APBN, APBD)")
     ENUMERATOR(bpjs_self_employed_flag, BPJS_SELF_EMPLOYED_EMPLOYER, "0.1",
                "runs a business with workers"))
ENUM(bpjs_construction_basis, "0.1", "one", "What the value of a construction project is.",
     ENUMERATOR(bpjs_construction_basis, BPJS_CONSTRUCTION_CONTRACT, "0.1",
                "contract value before VAT")
     ENUMERATOR(bpjs_construction_basis, BPJS_CONSTRUCTION_CONTRACT_VAT, "0.1",
                "contract value with VAT")
     ENUMERATOR(bpjs_construction_basis, BPJS_CONSTRUCTION_WAGES, "0.1", "the wages of a month"))
ENUM(bpjs_construction_flag, "0.1", "sum", "What is given of a construction project.",
     ENUMERATOR(bpjs_construction_flag, BPJS_CONSTRUCTION_UNPAID, "0.1", "unpaid is given, 0 too"))
ENUM(bpjs_migrant_via, "0.1", "one", "Who places a migrant worker.",
     ENUMERATOR(bpjs_migrant_via, BPJS_MIGRANT_VIA_AGENCY, "0.1", "agency")
     ENUMERATOR(bpjs_migrant_via, BPJS_MIGRANT_VIA_INDIVIDUAL, "0.1", "individual"))
ENUM(bpjs_migrant_flag, "0.1", "sum", "What is true of a migrant worker.",
     ENUMERATOR(bpjs_migrant_flag, BPJS_MIGRANT_SECOND_DEPARTURE, "0.1",
                "the fee before departure is due again"))
ENUM(bpjs_dues_flag, "0.1", "sum", "What is particular about a line of dues.",
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_RATE, "0.1",
                "base times rate_ppm; else an amount or a sum of parts")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_ROUNDED, "0.1", "not whole before rounding")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_RELIEF, "0.1", "a relief replaced the rate")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_CARRIED, "0.1", "a value was carried forward")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_INSIDE_MONTH, "0.1", "a rule begins inside the month")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_OUTSIDE_BILL, "0.1", "not part of the bill")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_DEFERRED, "0.1",
                "paid later, between settle_from and settle_to")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_FINE, "0.1", "a late fine, not a contribution")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_KNOWN_ASSUMED, "0.1",
                "the day from which a row was known is assumed")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_OVERLAY, "0.1", "a row of an overlay was touched")
     ENUMERATOR(bpjs_dues_flag, BPJS_DUES_BEFORE_DEPARTURE, "0.1",
                "a migrant's fee before departure"))
ENUM(bpjs_dues_warning_code, "0.1", "one", "What a warning on dues says.",
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_MINIMUM_WAGE, "0.1",
                "the wage is under the minimum wage given")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_RELIEF_MONTH, "0.1",
                "a relief was asserted outside its months")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_RELIEF_FACT, "0.1",
                "a fact given is against a relief")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_NO_SECTOR, "0.1",
                "without a sector no relief of PP 50/2025")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_BY_BUDGET, "0.1",
                "none where a public budget pays")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_RECOMPOSITION, "0.1",
                "JKP's part of the reduced JKK is not known")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_CARRIED, "0.1",
                "a value was carried forward")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_INSIDE_MONTH, "0.1",
                "a rule begins inside the month")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_NO_JKP, "0.1",
                "JKP asked for, or usual, and not open")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_PENSION_AGE, "0.1", "JP has ended")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_LEFT_OUT, "0.1",
                "a programme that is mandatory was left out")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_LOW_INCOME, "0.1",
                "under the least income for registration")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_MONTHLY, "0.1",
                "a migrant's JHT is due every month")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_RISK_CLASS, "0.1",
                "the class given is not that of the industry")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_LATE, "0.1", "paid too late for a relief")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_ONLY_ENDS, "0.1",
                "only least and largest choice are known")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_INDUSTRY, "0.1",
                "whether a relief lists the industry is not checked")
     ENUMERATOR(bpjs_dues_warning_code, BPJS_DUES_WARNING_UNPAID, "0.1",
                "an unpaid part was given that is not used"))

/* ---- benefit ---- */

HANDLE(bpjs_benefit, "0.1", "What is paid, with its reasons.")

FUNCTION(int32_t, bpjs_benefit_jkk, "0.1", "Benefits of a work accident.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_accident *, accident, "in", "")
         NEXT(const bpjs_loss *, losses, "in", "NULL=none")
         NEXT(int64_t, loss_count, "len:losses", "items")
         NEXT(const bpjs_child *, children, "in", "NULL=none")
         NEXT(int64_t, child_count, "len:children", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_jkm, "0.1", "Benefits of a death that is not a work accident.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_death *, death, "in", "")
         NEXT(const bpjs_child *, children, "in", "NULL=none")
         NEXT(int64_t, child_count, "len:children", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_scholarship, "0.1",
         "The scholarship of children, year by year from the level of each to the end, under the "
         "law of the day of the event.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(int32_t, day, "in", "day")
         NEXT(int32_t, programme, "in", "enum bpjs_programme")
         NEXT(const bpjs_child *, children, "in", "")
         NEXT(int64_t, child_count, "len:children", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_jht_balance, "0.1",
         "The balance of an account of JHT from its contributions, each at the start of its month, "
         "and the rates of each year.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_savings *, savings, "in", "")
         NEXT(const bpjs_month_span *, contributions, "in", "NULL=none")
         NEXT(int64_t, contribution_count, "len:contributions", "items")
         NEXT(const bpjs_year_rate *, rates, "in", "NULL=none")
         NEXT(int64_t, rate_count, "len:rates", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_jht, "0.1", "A claim of JHT, whole or in part, and its tax.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_savings_claim *, claim, "in", "")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_jp, "0.1", "A pension, or the lump sum below its conditions.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_pension *, pension, "in", "")
         NEXT(const bpjs_month_span *, wages, "in", "NULL=none")
         NEXT(int64_t, wage_count, "len:wages", "items")
         NEXT(const bpjs_year_rate *, inflation, "in", "NULL=none")
         NEXT(int64_t, inflation_count, "len:inflation", "items")
         NEXT(const bpjs_year_rate *, development, "in", "NULL=none")
         NEXT(int64_t, development_count, "len:development", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_jkp, "0.1", "Cash of JKP, instalment by instalment.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_job_loss *, loss, "in", "")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_migrant, "0.1", "What a migrant worker or the family is paid.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_migrant_case *, migrant, "in", "")
         NEXT(const bpjs_loss *, losses, "in", "NULL=none")
         NEXT(int64_t, loss_count, "len:losses", "items")
         NEXT(const bpjs_child *, children, "in", "NULL=none")
         NEXT(int64_t, child_count, "len:children", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_event, "0.1",
         "All that an event pays, of every programme that the worker is enrolled in, nothing "
         "twice.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_life *, life, "in", "")
         NEXT(const bpjs_child *, children, "in", "NULL=none")
         NEXT(int64_t, child_count, "len:children", "items")
         NEXT(const bpjs_month_span *, wages, "in", "NULL=none")
         NEXT(int64_t, wage_count, "len:wages", "items")
         NEXT(const bpjs_year_rate *, inflation, "in", "NULL=none")
         NEXT(int64_t, inflation_count, "len:inflation", "items")
         NEXT(const bpjs_year_rate *, development, "in", "NULL=none")
         NEXT(int64_t, development_count, "len:development", "items")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_benefit **, benefit, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_benefit_free, "0.1", "Frees a result.",
         FIRST(bpjs_benefit *, benefit, "free", ""))
FUNCTION(int64_t, bpjs_benefit_count, "0.1", "How many lines there are.",
         FIRST(const bpjs_benefit *, benefit, "in", ""))
FUNCTION(int32_t, bpjs_benefit_get, "0.1", "Copies line `index` (from 0).",
         FIRST(const bpjs_benefit *, benefit, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_benefit_line *, line, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_lines, "0.1", "Copies several lines.",
         FIRST(const bpjs_benefit *, benefit, "in", "") NEXT(int64_t, first, "in", "index 0..")
         NEXT(bpjs_benefit_line *, lines, "out", "") NEXT(int64_t, count, "len:lines", "items")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_total, "0.1",
         "Totals of a programme (enum bpjs_programme), or of all for 0.",
         FIRST(const bpjs_benefit *, benefit, "in", "")
         NEXT(int32_t, programme, "in", "enum bpjs_programme 0=all")
         NEXT(bpjs_benefit_totals *, totals, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_benefit_refusal_count, "0.1", "How many refusals there are.",
         FIRST(const bpjs_benefit *, benefit, "in", ""))
FUNCTION(int32_t, bpjs_benefit_refusal_get, "0.1", "Copies refusal `index` (from 0).",
         FIRST(const bpjs_benefit *, benefit, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_benefit_refusal *, refusal, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_refusal_text, "0.1", "Copies a refusal as a sentence.",
         FIRST(const bpjs_benefit *, benefit, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_benefit_warning_count, "0.1", "How many warnings there are.",
         FIRST(const bpjs_benefit *, benefit, "in", ""))
FUNCTION(int32_t, bpjs_benefit_warning_get, "0.1", "Copies warning `index` (from 0).",
         FIRST(const bpjs_benefit *, benefit, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_benefit_warning *, warning, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_warning_text, "0.1", "Copies a warning as a sentence.",
         FIRST(const bpjs_benefit *, benefit, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_line_text, "0.1", "Copies a line in words, as a statement has it.",
         FIRST(const bpjs_benefit *, benefit, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_write, "0.1", "Writes a result.",
         FIRST(const bpjs_benefit *, benefit, "in", "")
         NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_benefit_explain, "0.1", "Explains line `index`, or all for -1.",
         FIRST(const bpjs_benefit *, benefit, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))

STRUCT(bpjs_benefit_line, "0.1", citation, "A line.",
       FIELD(bpjs_benefit_line, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_benefit_line, uint32_t, flags, "0.1", "flags bpjs_benefit_flag",
             "what is particular about a line of benefits, or a total")
       FIELD(bpjs_benefit_line, int32_t, programme, "0.1", "enum bpjs_programme", "the programmes")
       FIELD(bpjs_benefit_line, int32_t, kind, "0.1", "enum bpjs_benefit_kind",
             "how a benefit is paid")
       FIELD(bpjs_benefit_line, int32_t, what, "0.1", "enum bpjs_benefit_what",
             "what a benefit is for")
       FIELD(bpjs_benefit_line, int32_t, beneficiary, "0.1", "enum bpjs_beneficiary",
             "whom a benefit is paid to")
       FIELD(bpjs_benefit_line, int32_t, number, "0.1", "index 1.. 0=none",
             "which child, loss or instalment, from 1; else 0")
       FIELD(bpjs_benefit_line, int32_t, confidence, "0.1", "enum bpjs_law_confidence",
             "how sure a row of law is")
       FIELD(bpjs_benefit_line, int32_t, from_day, "0.1", "day 0=none",
             "paid on, or from; 0: the day of the event, or not known")
       FIELD(bpjs_benefit_line, int32_t, to_day, "0.1", "day 0=none",
             "of a pension and a term, the last day; 0: open or not known")
       FIELD(bpjs_benefit_line, int32_t, unit, "0.1", "enum bpjs_law_unit",
             "enum bpjs_law_unit of count; 0: none")
       FIELD(bpjs_benefit_line, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_benefit_line, int64_t, base, "0.1", "IDR",
             "rupiah: the wage, balance or cost; 0: none")
       FIELD(bpjs_benefit_line, int64_t, count, "0.1", "unit",
             "months, days, years or the like in unit; else 1")
       FIELD(bpjs_benefit_line, int64_t, fraction_ppm, "0.1", "ppm",
             "what the amount had beyond whole rupiah before rounding, in millionths, cut")
       FIELD(bpjs_benefit_line, int64_t, amount, "0.1", "IDR", "rupiah; 0 for IN_KIND and TERM")
       ARRAY(bpjs_benefit_line, char, 64, detail, "0.1", "text", "which one: a code, may be empty")
       ARRAY(bpjs_benefit_line, char, 256, citation, "0.1", "text",
             "of its amount or rate, then \"; \" and that of each row of an overlay; cut if "
             "longer, bpjs_benefit_write has all"))
STRUCT(bpjs_benefit_totals, "0.1", net, "Totals of a programme, or of all.",
       FIELD(bpjs_benefit_totals, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_benefit_totals, uint32_t, flags, "0.1", "flags bpjs_benefit_flag",
             "BPJS_BENEFIT_INCOMPLETE, or 0")
       FIELD(bpjs_benefit_totals, int32_t, programme, "0.1", "enum bpjs_programme",
             "enum bpjs_programme; 0: all")
       FIELD(bpjs_benefit_totals, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_benefit_totals, int64_t, total, "0.1", "IDR",
             "lump sums and instalments, before tax")
       FIELD(bpjs_benefit_totals, int64_t, caps, "0.1", "IDR", "the most that is reimbursed")
       FIELD(bpjs_benefit_totals, int64_t, monthly, "0.1", "IDR", "pensions as they begin")
       FIELD(bpjs_benefit_totals, int64_t, tax, "0.1", "IDR", "in none of the others")
       FIELD(bpjs_benefit_totals, int64_t, net, "0.1", "IDR", "total - tax"))
STRUCT(bpjs_benefit_refusal, "0.1", parameter, "Something that is not paid, and why.",
       FIELD(bpjs_benefit_refusal, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_benefit_refusal, int32_t, programme, "0.1", "enum bpjs_programme",
             "the programmes")
       FIELD(bpjs_benefit_refusal, int32_t, what, "0.1", "enum bpjs_benefit_what",
             "enum bpjs_benefit_what; 0: the whole programme")
       FIELD(bpjs_benefit_refusal, int32_t, reason, "0.1", "enum bpjs_benefit_reason",
             "why a benefit is refused")
       FIELD(bpjs_benefit_refusal, int32_t, number, "0.1", "index 1.. 0=none",
             "which child, loss or instalment, from 1; else 0")
       FIELD(bpjs_benefit_refusal, int32_t, day, "0.1", "day 0=none",
             "on which it was asked, or until when it could be; EARLY: from when")
       FIELD(bpjs_benefit_refusal, int64_t, found, "0.1", "number",
             "what was found, in the unit of the reason")
       FIELD(bpjs_benefit_refusal, int64_t, needed, "0.1", "number",
             "what is needed, in that unit")
       ARRAY(bpjs_benefit_refusal, char, 64, detail, "0.1", "text", "as of a line; may be empty")
       ARRAY(bpjs_benefit_refusal, char, 64, parameter, "0.1", "text",
             "of the law; NOT_GIVEN: the field; may be empty"))
STRUCT(bpjs_benefit_warning, "0.1", parameter, "Something that one should know.",
       FIELD(bpjs_benefit_warning, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_benefit_warning, int32_t, code, "0.1", "enum bpjs_benefit_warning_code",
             "what a warning on benefits says")
       FIELD(bpjs_benefit_warning, int32_t, programme, "0.1", "enum bpjs_programme",
             "enum bpjs_programme; 0: none in particular")
       FIELD(bpjs_benefit_warning, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_benefit_warning, int64_t, number, "0.1", "number",
             "see enum bpjs_benefit_warning_code")
       ARRAY(bpjs_benefit_warning, char, 64, parameter, "0.1", "text", "of the law; may be empty"))
STRUCT(bpjs_child, "0.1", reserved, "A child of the participant, on the day of the event.",
       FIELD(bpjs_child, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_child, uint32_t, flags, "0.1", "flags bpjs_child_flag",
             "what is given of a child")
       FIELD(bpjs_child, int32_t, level, "0.1", "enum bpjs_school_level",
             "enum bpjs_school_level, now")
       FIELD(bpjs_child, int32_t, year, "0.1", "index 0..", "of the level, from 1; 0: 1")
       FIELD(bpjs_child, int32_t, born_day, "0.1", "day 0=none",
             "with BPJS_CHILD_BORN; else no age is checked")
       FIELD(bpjs_child, int32_t, work, "0.1", "enum bpjs_child_work", "whether a child works")
       FIELD(bpjs_child, int32_t, work_months, "0.1", "months 0..", "of PU work so far")
       FIELD(bpjs_child, int32_t, reserved, "0.1", "zero", "not used yet; must be 0"))
STRUCT(bpjs_loss, "0.1", part, "A loss of a body part or of its function.",
       FIELD(bpjs_loss, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_loss, uint32_t, flags, "0.1", "flags bpjs_loss_flag",
             "what is given of a lost body part")
       FIELD(bpjs_loss, int32_t, function_ppm, "0.1", "ppm 1..1000000",
             "with FUNCTIONAL: lost, millionths, 1 to 1000000")
       FIELD(bpjs_loss, int32_t, muscle, "0.1", "grade 0..5", "with MUSCLE: grade 0 to 5")
       FIELD(bpjs_loss, int32_t, assessed_ppm, "0.1", "ppm",
             "scalp: what was assessed, millionths; else 0")
       FIELD(bpjs_loss, int32_t, measure, "0.1", "number",
             "dB or percent lost, of those that are measured; else 0")
       FIELD(bpjs_loss, int32_t, better, "0.1", "percent",
             "unequal_eyes: efficiency of the better eye, percent")
       FIELD(bpjs_loss, int32_t, worse, "0.1", "percent", "and of the other")
       ARRAY(bpjs_loss, char, 32, part, "0.1", "text",
             "key of jkk.disability.percent, \"scalp\" or \"unequal_eyes\""))
STRUCT(bpjs_accident, "0.1", prosthesis_price, "A work accident or occupational disease (JKK).",
       FIELD(bpjs_accident, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_accident, uint32_t, flags, "0.1", "flags bpjs_accident_flag",
             "what is true of an accident")
       FIELD(bpjs_accident, int32_t, segment, "0.1", "enum bpjs_segment", "PU, BPU or JAKON")
       FIELD(bpjs_accident, int32_t, event, "0.1", "enum bpjs_accident_event",
             "what an accident led to")
       FIELD(bpjs_accident, int32_t, day, "0.1", "day", "of the accident or diagnosis")
       FIELD(bpjs_accident, int32_t, months, "0.1", "months 0..1200", "unable to work, 0 to 1200")
       FIELD(bpjs_accident, int32_t, days, "0.1", "days 0..36600", "and days beyond, 0 to 36600")
       FIELD(bpjs_accident, uint32_t, transport, "0.1", "flags bpjs_transport",
             "by what a victim was carried")
       FIELD(bpjs_accident, uint32_t, devices, "0.1", "flags bpjs_device",
             "devices that a victim needs")
       FIELD(bpjs_accident, uint32_t, heirs, "0.1", "flags bpjs_heir", "who is left behind")
       FIELD(bpjs_accident, int32_t, claim_day, "0.1", "day 0=none", "claimed on; 0: not yet")
       FIELD(bpjs_accident, int32_t, complete_day, "0.1", "day 0=none",
             "when the file was complete; 0: not yet")
       FIELD(bpjs_accident, int32_t, paid_day, "0.1", "day 0=none",
             "when it was paid, for the compensation; 0: not yet")
       FIELD(bpjs_accident, int32_t, reported_day, "0.1", "day 0=none",
             "when the employer reported it; 0: not given")
       FIELD(bpjs_accident, int64_t, wage, "0.1", "IDR 0..",
             "rupiah a month, last reported; BPU: declared income")
       FIELD(bpjs_accident, int64_t, prosthesis_price, "0.1", "IDR 0..",
             "reference price, rupiah; 0: not given"))
STRUCT(bpjs_death, "0.1", reserved, "A death that is not a work accident (JKM).",
       FIELD(bpjs_death, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_death, int32_t, segment, "0.1", "enum bpjs_segment", "PU, BPU or JAKON")
       FIELD(bpjs_death, int32_t, day, "0.1", "day", "of the death")
       FIELD(bpjs_death, int32_t, months, "0.1", "months 0..1200", "contributed, 0 to 1200")
       FIELD(bpjs_death, uint32_t, heirs, "0.1", "flags bpjs_heir", "who is left behind")
       FIELD(bpjs_death, int32_t, complete_day, "0.1", "day 0=none",
             "when the file was complete; 0: not yet")
       FIELD(bpjs_death, int32_t, paid_day, "0.1", "day 0=none", "when it was paid; 0: not yet")
       FIELD(bpjs_death, int32_t, reserved, "0.1", "zero", "not used yet; must be 0"))
STRUCT(bpjs_month_span, "0.1", amount,
       "Money of some months that was the same in each: wages, contributions.",
       FIELD(bpjs_month_span, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_month_span, int32_t, day, "0.1", "day", "in the first month")
       FIELD(bpjs_month_span, int32_t, months, "0.1", "months 0..1200", "1 to 1200; 0: 1")
       FIELD(bpjs_month_span, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_month_span, int64_t, amount, "0.1", "IDR 0..", "rupiah a month"))
STRUCT(bpjs_year_rate, "0.1", reserved,
       "A rate that the caller knows or assumes: it goes before the law's own.",
       FIELD(bpjs_year_rate, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_year_rate, int32_t, year, "0.1", "year 1900..2199 0=every",
             "1900 to 2199; 0: every year without one of its own")
       FIELD(bpjs_year_rate, int32_t, rate_ppm, "0.1", "ppm -1000000..10000000",
             "-1000000 to 10000000")
       FIELD(bpjs_year_rate, int32_t, reserved, "0.1", "zero", "not used yet; must be 0"))
STRUCT(bpjs_savings, "0.1", opening, "An account of JHT.",
       FIELD(bpjs_savings, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_savings, int32_t, fund, "0.1", "enum bpjs_savings_fund",
             "whose rates of development a balance earns")
       FIELD(bpjs_savings, int32_t, until_day, "0.1", "day",
             "the month of this day is the last to earn")
       FIELD(bpjs_savings, int32_t, opening_day, "0.1", "day 0=none",
             "from the month of this day on `opening` earns; 0: none")
       FIELD(bpjs_savings, int64_t, opening, "0.1", "IDR 0..", "a balance to begin with, rupiah"))
STRUCT(bpjs_savings_claim, "0.1", paid_this_year, "A claim of JHT.",
       FIELD(bpjs_savings_claim, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_savings_claim, uint32_t, flags, "0.1", "flags bpjs_savings_flag",
             "what is given of a claim of old-age savings")
       FIELD(bpjs_savings_claim, int32_t, cause, "0.1", "enum bpjs_savings_cause",
             "why old-age savings are claimed")
       FIELD(bpjs_savings_claim, int32_t, day, "0.1", "day", "of the claim")
       FIELD(bpjs_savings_claim, int32_t, event_day, "0.1", "day 0=none",
             "of leaving, death or disability; 0: `day`")
       FIELD(bpjs_savings_claim, int32_t, born_day, "0.1", "day 0=none", "with BPJS_SAVINGS_BORN")
       FIELD(bpjs_savings_claim, int32_t, months, "0.1", "months 0..1200",
             "of membership, for a part, 0 to 1200")
       FIELD(bpjs_savings_claim, int32_t, first_year, "0.1", "year 0=none",
             "in which the first part was paid, for the tax; 0: this one, and none was paid before")
       FIELD(bpjs_savings_claim, uint32_t, heirs, "0.1", "flags bpjs_heir", "who is left behind")
       FIELD(bpjs_savings_claim, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_savings_claim, int64_t, balance, "0.1", "IDR 0..", "of the account, rupiah")
       FIELD(bpjs_savings_claim, int64_t, asked, "0.1", "IDR 0..", "of a part; 0: the most")
       FIELD(bpjs_savings_claim, int64_t, paid_before, "0.1", "IDR 0..",
             "gross of earlier parts, rupiah")
       FIELD(bpjs_savings_claim, int64_t, paid_this_year, "0.1", "IDR 0..",
             "of them in the calendar year of the claim"))
STRUCT(bpjs_pension, "0.1", reserved, "A pension (JP).",
       FIELD(bpjs_pension, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_pension, uint32_t, flags, "0.1", "flags bpjs_pension_flag",
             "what is given of a pension")
       FIELD(bpjs_pension, int32_t, event, "0.1", "enum bpjs_pension_event",
             "why a pension begins")
       FIELD(bpjs_pension, int32_t, day, "0.1", "day 0=none",
             "of disability or death; of old age 0: when the pension age is reached, from born_day")
       FIELD(bpjs_pension, int32_t, born_day, "0.1", "day 0=none", "with BPJS_PENSION_BORN")
       FIELD(bpjs_pension, int32_t, enrolled_day, "0.1", "day 0=none",
             "with BPJS_PENSION_ENROLLED; else the first wage's month")
       FIELD(bpjs_pension, int32_t, deferral_months, "0.1", "months 0..36",
             "worked on past the pension age, 0 to 36")
       FIELD(bpjs_pension, int32_t, mean, "0.1", "enum bpjs_pension_mean",
             "how the mean wage of a pension is taken")
       FIELD(bpjs_pension, int32_t, until_day, "0.1", "day 0=none",
             "pensions in payment are shown up to here; 0: the first year")
       FIELD(bpjs_pension, uint32_t, heirs, "0.1", "flags bpjs_heir",
             "sum of enum bpjs_heir, for DEATH")
       FIELD(bpjs_pension, int32_t, children, "0.1", "count 0..",
             "of them, entitled; 0: 1 if there is one")
       FIELD(bpjs_pension, int32_t, reserved, "0.1", "zero", "not used yet; must be 0"))
STRUCT(bpjs_job_loss, "0.1", wage, "A loss of work (JKP).",
       FIELD(bpjs_job_loss, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_job_loss, uint32_t, flags, "0.1", "flags bpjs_job_loss_flag",
             "what is true of a lost job")
       FIELD(bpjs_job_loss, int32_t, day, "0.1", "day", "on which the claim is approved")
       FIELD(bpjs_job_loss, int32_t, dismissed_day, "0.1", "day 0=none", "0: `day`")
       FIELD(bpjs_job_loss, int32_t, cause, "0.1", "enum bpjs_job_loss_cause",
             "why a job was lost")
       FIELD(bpjs_job_loss, int32_t, months, "0.1", "months 0..24",
             "contributed in the 24 months before dismissal, 0 to 24")
       FIELD(bpjs_job_loss, int32_t, consecutive, "0.1", "months",
             "of them in a row, up to it; without its flag: months")
       FIELD(bpjs_job_loss, int32_t, claims, "0.1", "count 0..99", "made before, 0 to 99")
       FIELD(bpjs_job_loss, int32_t, months_since, "0.1", "months 0..1200",
             "contributed since the last of them, 0 to 1200")
       FIELD(bpjs_job_loss, int32_t, new_job_day, "0.1", "day 0=none",
             "instalments that fall on it or later are lost; 0: none")
       FIELD(bpjs_job_loss, int32_t, born_day, "0.1", "day 0=none", "with BPJS_JOB_LOSS_BORN")
       FIELD(bpjs_job_loss, int32_t, registered_day, "0.1", "day 0=none",
             "when first registered, for the age")
       FIELD(bpjs_job_loss, int32_t, arrears_months, "0.1", "months 0..1200",
             "with BPJS_JOB_LOSS_CLOSED, 0 to 1200")
       FIELD(bpjs_job_loss, int32_t, claim_day, "0.1", "day 0=none",
             "lodged on, from dismissal to `day`; 0: `day`")
       FIELD(bpjs_job_loss, int64_t, wage, "0.1", "IDR 0..", "rupiah a month, last reported"))
STRUCT(bpjs_migrant_case, "0.1", claim_day, "Something that happened to a migrant worker (PMI).",
       FIELD(bpjs_migrant_case, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_migrant_case, int32_t, event, "0.1", "enum bpjs_migrant_event",
             "what happened to a migrant worker")
       FIELD(bpjs_migrant_case, int32_t, phase, "0.1", "enum bpjs_migrant_phase",
             "when something happened to a migrant worker")
       FIELD(bpjs_migrant_case, int32_t, day, "0.1", "day", "of the event")
       FIELD(bpjs_migrant_case, int32_t, months, "0.1", "months 0..1200",
             "of service, for DISMISSAL_ACCIDENT, 0 to 1200")
       FIELD(bpjs_migrant_case, uint32_t, flags, "0.1", "flags bpjs_accident_flag",
             "BPJS_ACCIDENT_LEFT_HANDED, or 0")
       FIELD(bpjs_migrant_case, uint32_t, heirs, "0.1", "flags bpjs_heir", "who is left behind")
       FIELD(bpjs_migrant_case, int32_t, claim_day, "0.1", "day 0=none", "claimed on; 0: not yet"))
STRUCT(bpjs_life, "0.1", balance, "An event in a worker's life, for all programmes at once.",
       FIELD(bpjs_life, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_life, uint32_t, flags, "0.1", "flags bpjs_life_flag",
             "what is given of a worker")
       FIELD(bpjs_life, int32_t, segment, "0.1", "enum bpjs_segment", "PU, BPU or JAKON")
       FIELD(bpjs_life, int32_t, event, "0.1", "enum bpjs_life_event", "what happened to a worker")
       FIELD(bpjs_life, int32_t, day, "0.1", "day", "of the event")
       FIELD(bpjs_life, uint32_t, programmes, "0.1", "flags bpjs_programme",
             "enrolled in; 0: JKK and JKM, PU: all five")
       FIELD(bpjs_life, int32_t, months, "0.1", "months 0..1200", "contributed to JKM, 0 to 1200")
       FIELD(bpjs_life, int32_t, jkp_months, "0.1", "months 0..24",
             "contributed to JKP in the 24 months before, 0 to 24")
       FIELD(bpjs_life, uint32_t, heirs, "0.1", "flags bpjs_heir", "who is left behind")
       FIELD(bpjs_life, int32_t, born_day, "0.1", "day 0=none", "with BPJS_LIFE_BORN")
       FIELD(bpjs_life, int32_t, enrolled_day, "0.1", "day 0=none", "with BPJS_LIFE_ENROLLED")
       FIELD(bpjs_life, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       FIELD(bpjs_life, int64_t, wage, "0.1", "IDR 0..",
             "rupiah a month, last reported; BPU: declared income")
       FIELD(bpjs_life, int64_t, balance, "0.1", "IDR 0..", "of JHT, rupiah"))

ENUM(bpjs_benefit_kind, "0.1", "one", "How a benefit is paid.",
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_LUMP_SUM, "0.1", "paid once")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_INSTALMENT, "0.1",
                "one of a known number of payments")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_MONTHLY, "0.1", "a pension, rupiah a month")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_CAP, "0.1", "costs are paid up to this")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_IN_KIND, "0.1", "a service, without an amount")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_TAX, "0.1", "taken off")
     ENUMERATOR(bpjs_benefit_kind, BPJS_BENEFIT_TERM, "0.1",
                "a term or condition of the law: count of unit"))
ENUM(bpjs_benefit_what, "0.1", "one", "What a benefit is for.",
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_TRANSPORT, "0.1",
                "after an accident; detail: land, sea, air")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_STMB, "0.1", "temporarily unable to work")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PARTIAL_DISABILITY, "0.1", "detail: the body part")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_TOTAL_DISABILITY, "0.1", "total disability")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DEATH, "0.1", "death")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_FUNERAL, "0.1", "funeral")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PERIODIC, "0.1", "24 months, paid at once")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_WAITING, "0.1",
                "the funeral, all of JKM within the waiting months")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_TREATMENT, "0.1", "medical")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_REHABILITATION, "0.1", "rehabilitation")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_HOME_CARE, "0.1", "home care")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PROSTHESIS, "0.1", "or orthosis")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DENTURES, "0.1", "dentures")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_HEARING_AID, "0.1", "hearing aid")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_GLASSES, "0.1", "glasses")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_SCHOLARSHIP, "0.1",
                "detail: the level; number: the child")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_CONTRIBUTIONS, "0.1", "of a member, given back")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DEVELOPMENT, "0.1", "what they earned")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_BALANCE, "0.1", "the whole balance of JHT")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PARTIAL_BALANCE, "0.1",
                "a part of it; detail: housing, preparation")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_INCOME_TAX, "0.1", "income tax")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_OLD_AGE_PENSION, "0.1", "old age pension")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DISABILITY_PENSION, "0.1", "disability pension")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_SURVIVOR_PENSION, "0.1",
                "detail: widow, child, parent")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_CASH, "0.1", "of JKP; number: the instalment")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_FAILED_DEPARTURE, "0.1", "failed departure")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_FAILED_PLACEMENT, "0.1", "failed placement")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_MISPLACED, "0.1", "contrary to the contract")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_RAPE, "0.1", "rape")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_DISMISSAL, "0.1", "dismissal")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_RETURN_TRANSPORT, "0.1",
                "of a migrant worker, home")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_LOSS_OF_GOODS, "0.1", "on the way home")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_CLAIM_EXPIRY, "0.1", "the last day to claim")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_PAYMENT_DEADLINE, "0.1",
                "after the file is complete")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_LATE_RATE, "0.1", "for each day of late payment")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_LATE_COMPENSATION, "0.1", "what that comes to")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_REPORT_DEADLINE, "0.1", "of the employer")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_WAITING_PERIOD, "0.1", "waiting period")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_SEARCH_APPLICATIONS, "0.1",
                "of who has JKP, a month")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_SEARCH_INTERVIEWS, "0.1", "search interviews")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_TRAINING_ATTENDANCE, "0.1", "training attendance")
     ENUMERATOR(bpjs_benefit_what, BPJS_BENEFIT_STATEMENT, "0.1",
                "of the balance of JHT, to the member"))
ENUM(bpjs_beneficiary, "0.1", "one", "Whom a benefit is paid to.",
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_PARTICIPANT, "0.1", "participant")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_HEIRS, "0.1",
                "in the order of the law, as it was not told which there are")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_SPOUSE, "0.1", "spouse")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_CHILD, "0.1", "child")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_PARENT, "0.1", "parent")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_BLOOD_RELATIVE, "0.1",
                "to the second degree, up or down")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_SIBLING, "0.1", "sibling")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_PARENT_IN_LAW, "0.1", "parent in law")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_WILL, "0.1", "who is named in the will")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_ARRANGER, "0.1", "who arranges the funeral")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_FUND, "0.1", "the social security fund")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_STATE, "0.1", "of a tax")
     ENUMERATOR(bpjs_beneficiary, BPJS_BENEFICIARY_PAYER, "0.1", "who bore the costs"))
ENUM(bpjs_benefit_flag, "0.1", "sum", "What is particular about a line of benefits, or a total.",
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_ROUNDED, "0.1", "not whole before rounding")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_RAISED, "0.1", "to the least that the law pays")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_CUT, "0.1", "to the most")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_LATER, "0.1",
                "a pension in a later year: not in totals")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_ASSUMED, "0.1",
                "rests on a rate that the caller gave")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_CARRIED, "0.1", "a value was carried forward")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_KNOWN_ASSUMED, "0.1",
                "the day from which a row was known is assumed")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_OVERLAY, "0.1", "a row of an overlay was touched")
     ENUMERATOR(bpjs_benefit_flag, BPJS_BENEFIT_INCOMPLETE, "0.1",
                "of totals: an amount was refused for want of a rule"))
ENUM(bpjs_benefit_reason, "0.1", "one", "Why a benefit is refused.",
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_NO_RULE, "0.1",
                "no rule of law on the day")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_NOT_ANNOUNCED, "0.1",
                "a yearly value, beyond its last one")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CONFIDENCE, "0.1",
                "a row less sure than asked for")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_NOT_GIVEN, "0.1", "a fact is missing")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_NOT_ENROLLED, "0.1", "in the programme")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_EXCLUDED, "0.1",
                "another programme pays in its place")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_MONTHS, "0.1",
                "too few months contributed")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CONSECUTIVE, "0.1",
                "too few of them in a row")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_MEMBERSHIP, "0.1",
                "a member for too short a time")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_DENSITY, "0.1",
                "too few months contributed of those as a member")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_LATE, "0.1", "claimed too late")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_EARLY, "0.1",
                "too early: a waiting time, or an age")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CLAIMS, "0.1", "all claims are used up")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_SPACING, "0.1",
                "too few months since the last claim")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CAUSE, "0.1", "not for this cause")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CITIZEN, "0.1", "for citizens only")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_AGE, "0.1", "too old")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_MARRIED, "0.1", "married")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_WORKING, "0.1", "working")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_CHILDREN, "0.1",
                "more children than are covered")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_TAKEN, "0.1",
                "it can be taken once, and was")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_PHASE, "0.1",
                "not in this phase of a migrant's work")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_SERVICE, "0.1",
                "outside the months of service")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_HEIRS, "0.1", "there is no such heir")
     ENUMERATOR(bpjs_benefit_reason, BPJS_BENEFIT_REASON_ARREARS, "0.1",
                "of the employer, too many months"))
ENUM(bpjs_benefit_warning_code, "0.1", "one", "What a warning on benefits says.",
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_CARRIED, "0.1", "carried")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_LOSSES, "0.1", "losses")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_DAYS, "0.1", "days")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_LABEL, "0.1", "label")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_EXPIRED, "0.1", "expired")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_ASSUMED, "0.1", "assumed")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_REPORTED, "0.1", "reported")
     ENUMERATOR(bpjs_benefit_warning_code, BPJS_BENEFIT_WARNING_OPEN, "0.1", "open"))
ENUM(bpjs_heir, "0.1", "sum", "Who is left behind.",
     ENUMERATOR(bpjs_heir, BPJS_HEIR_SPOUSE, "0.1", "spouse")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_CHILD, "0.1", "child")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_PARENT, "0.1", "a blood relative too")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_BLOOD_RELATIVE, "0.1", "to the second degree, up or down")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_SIBLING, "0.1", "sibling")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_PARENT_IN_LAW, "0.1", "parent in law")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_WILL, "0.1", "someone named in a will")
     ENUMERATOR(bpjs_heir, BPJS_HEIR_NONE, "0.1", "none of these"))
ENUM(bpjs_school_level, "0.1", "one", "The levels of school.",
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_NONE, "0.1", "before school")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_TK, "0.1", "kindergarten")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_SD, "0.1", "primary school")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_SMP, "0.1", "lower secondary school")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_SMA, "0.1", "upper secondary school")
     ENUMERATOR(bpjs_school_level, BPJS_SCHOOL_LEVEL_UNIVERSITY, "0.1",
                "to the first degree, or training"))
ENUM(bpjs_child_work, "0.1", "one", "Whether a child works.",
     ENUMERATOR(bpjs_child_work, BPJS_CHILD_WORK_NONE, "0.1", "none")
     ENUMERATOR(bpjs_child_work, BPJS_CHILD_WORK_PU, "0.1", "for work_months in a row")
     ENUMERATOR(bpjs_child_work, BPJS_CHILD_WORK_BPU, "0.1", "bpu")
     ENUMERATOR(bpjs_child_work, BPJS_CHILD_WORK_APPRENTICE, "0.1", "apprentice"))
ENUM(bpjs_child_flag, "0.1", "sum", "What is given of a child.",
     ENUMERATOR(bpjs_child_flag, BPJS_CHILD_BORN, "0.1", "born_day is given")
     ENUMERATOR(bpjs_child_flag, BPJS_CHILD_MARRIED, "0.1", "married"))
ENUM(bpjs_loss_flag, "0.1", "sum", "What is given of a lost body part.",
     ENUMERATOR(bpjs_loss_flag, BPJS_LOSS_FUNCTIONAL, "0.1",
                "the part is there, and function_ppm of its use is lost")
     ENUMERATOR(bpjs_loss_flag, BPJS_LOSS_MUSCLE, "0.1",
                "as FUNCTIONAL, by the grade of the muscle test"))
ENUM(bpjs_accident_event, "0.1", "one", "What an accident led to.",
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_TREATMENT, "0.1", "treated, nothing more")
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_TEMPORARY, "0.1", "unable to work for some time")
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_PARTIAL_DISABILITY, "0.1", "partial disability")
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_TOTAL_DISABILITY, "0.1", "total disability")
     ENUMERATOR(bpjs_accident_event, BPJS_ACCIDENT_DEATH, "0.1", "death"))
ENUM(bpjs_transport, "0.1", "sum", "By what a victim was carried.",
     ENUMERATOR(bpjs_transport, BPJS_TRANSPORT_LAND, "0.1", "land, river, lake")
     ENUMERATOR(bpjs_transport, BPJS_TRANSPORT_SEA, "0.1", "sea")
     ENUMERATOR(bpjs_transport, BPJS_TRANSPORT_AIR, "0.1", "air"))
ENUM(bpjs_device, "0.1", "sum", "Devices that a victim needs.",
     ENUMERATOR(bpjs_device, BPJS_DEVICE_PROSTHESIS, "0.1", "or orthosis")
     ENUMERATOR(bpjs_device, BPJS_DEVICE_DENTURES, "0.1", "dentures")
     ENUMERATOR(bpjs_device, BPJS_DEVICE_HEARING_AID, "0.1", "hearing aid")
     ENUMERATOR(bpjs_device, BPJS_DEVICE_GLASSES, "0.1", "glasses")
     ENUMERATOR(bpjs_device, BPJS_DEVICE_HOME_CARE, "0.1", "home care"))
ENUM(bpjs_accident_flag, "0.1", "sum", "What is true of an accident.",
     ENUMERATOR(bpjs_accident_flag, BPJS_ACCIDENT_LEFT_HANDED, "0.1",
                "left and right change places in the table")
     ENUMERATOR(bpjs_accident_flag, BPJS_ACCIDENT_DAILY_WAGE, "0.1",
                "wage is that of a day (PU, construction)")
     ENUMERATOR(bpjs_accident_flag, BPJS_ACCIDENT_RETURN_TO_WORK, "0.1",
                "in that programme: transport of its trips too"))
ENUM(bpjs_savings_fund, "0.1", "one", "Whose rates of development a balance earns.",
     ENUMERATOR(bpjs_savings_fund, BPJS_SAVINGS_CONVENTIONAL, "0.1", "conventional")
     ENUMERATOR(bpjs_savings_fund, BPJS_SAVINGS_SHARIA, "0.1", "sharia"))
ENUM(bpjs_savings_cause, "0.1", "one", "Why old-age savings are claimed.",
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_AGE, "0.1", "reached the age of the law")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_DEATH, "0.1", "death")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_TOTAL_DISABILITY, "0.1", "total disability")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_RESIGNATION, "0.1", "resignation")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_DISMISSAL, "0.1", "dismissal")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_ABROAD, "0.1", "left Indonesia for good")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_CONTRACT_END, "0.1", "contract end")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_BUSINESS_STOP, "0.1", "BPU")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_HOUSING, "0.1", "a part, while a member")
     ENUMERATOR(bpjs_savings_cause, BPJS_SAVINGS_PREPARATION, "0.1", "a part, for old age"))
ENUM(bpjs_savings_flag, "0.1", "sum", "What is given of a claim of old-age savings.",
     ENUMERATOR(bpjs_savings_flag, BPJS_SAVINGS_BORN, "0.1", "born_day is given")
     ENUMERATOR(bpjs_savings_flag, BPJS_SAVINGS_NO_NPWP, "0.1", "without a taxpayer number")
     ENUMERATOR(bpjs_savings_flag, BPJS_SAVINGS_PART_TAKEN, "0.1", "a part was taken before"))
ENUM(bpjs_pension_event, "0.1", "one", "Why a pension begins.",
     ENUMERATOR(bpjs_pension_event, BPJS_PENSION_OLD_AGE, "0.1", "old age")
     ENUMERATOR(bpjs_pension_event, BPJS_PENSION_DISABILITY, "0.1",
                "total and permanent, before the pension age")
     ENUMERATOR(bpjs_pension_event, BPJS_PENSION_DEATH, "0.1", "of a member"))
ENUM(bpjs_pension_mean, "0.1", "one", "How the mean wage of a pension is taken.",
     ENUMERATOR(bpjs_pension_mean, BPJS_PENSION_MEAN_MONTHS, "0.1",
                "each year's wage weighs as many months as were paid")
     ENUMERATOR(bpjs_pension_mean, BPJS_PENSION_MEAN_YEARS, "0.1",
                "each year with a wage weighs the same"))
ENUM(bpjs_pension_flag, "0.1", "sum", "What is given of a pension.",
     ENUMERATOR(bpjs_pension_flag, BPJS_PENSION_BORN, "0.1", "born_day is given")
     ENUMERATOR(bpjs_pension_flag, BPJS_PENSION_COUNTED, "0.1",
                "wages are as counted: no ceiling is put on them")
     ENUMERATOR(bpjs_pension_flag, BPJS_PENSION_ENROLLED, "0.1", "enrolled_day is given")
     ENUMERATOR(bpjs_pension_flag, BPJS_PENSION_ACCRUED, "0.2",
                "of old age: what has accrued by the day"))
ENUM(bpjs_job_loss_cause, "0.1", "one", "Why a job was lost.",
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_DISMISSAL, "0.1", "dismissal")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_CONTRACT_BROKEN, "0.1",
                "a fixed-term contract that ends before its time")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_RESIGNATION, "0.1", "resignation")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_RETIREMENT, "0.1", "retirement")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_TOTAL_DISABILITY, "0.1", "total disability")
     ENUMERATOR(bpjs_job_loss_cause, BPJS_JOB_LOSS_DEATH, "0.1", "death"))
ENUM(bpjs_job_loss_flag, "0.1", "sum", "What is true of a lost job.",
     ENUMERATOR(bpjs_job_loss_flag, BPJS_JOB_LOSS_FOREIGN, "0.1", "not an Indonesian citizen")
     ENUMERATOR(bpjs_job_loss_flag, BPJS_JOB_LOSS_BORN, "0.1",
                "born_day and registered_day are given")
     ENUMERATOR(bpjs_job_loss_flag, BPJS_JOB_LOSS_CONSECUTIVE, "0.1", "consecutive is given, 0 too")
     ENUMERATOR(bpjs_job_loss_flag, BPJS_JOB_LOSS_CLOSED, "0.1",
                "the employer is bankrupt or closed, arrears_months behind"))
ENUM(bpjs_migrant_phase, "0.1", "one", "When something happened to a migrant worker.",
     ENUMERATOR(bpjs_migrant_phase, BPJS_MIGRANT_PHASE_BEFORE, "0.1", "before")
     ENUMERATOR(bpjs_migrant_phase, BPJS_MIGRANT_PHASE_DURING, "0.1", "during")
     ENUMERATOR(bpjs_migrant_phase, BPJS_MIGRANT_PHASE_AFTER, "0.1", "after"))
ENUM(bpjs_migrant_event, "0.1", "one", "What happened to a migrant worker.",
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_DEATH, "0.1", "not a work accident")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, "0.1", "accident death")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_TOTAL_DISABILITY, "0.1", "total disability")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY, "0.1",
                "partial disability")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_TREATMENT, "0.1", "treatment")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_FAILED_DEPARTURE, "0.1", "failed departure")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_FAILED_PLACEMENT, "0.1", "failed placement")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_MISPLACED, "0.1", "misplaced")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_RAPE, "0.1", "rape")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_DISMISSAL, "0.1", "dismissal")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT, "0.1",
                "with months of service")
     ENUMERATOR(bpjs_migrant_event, BPJS_MIGRANT_EVENT_LOSS_OF_GOODS, "0.1", "loss of goods"))
ENUM(bpjs_life_event, "0.1", "one", "What happened to a worker.",
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_ACCIDENT_DEATH, "0.1", "accident death")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_DEATH, "0.1", "death")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_ACCIDENT_DISABILITY, "0.1",
                "total and permanent, by a work accident")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_DISABILITY, "0.1",
                "total and permanent, of another cause")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_JOB_LOSS, "0.1", "job loss")
     ENUMERATOR(bpjs_life_event, BPJS_LIFE_RETIREMENT, "0.1", "retirement"))
ENUM(bpjs_life_flag, "0.1", "sum", "What is given of a worker.",
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_BORN, "0.1", "born_day is given")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_ENROLLED, "0.1", "enrolled_day is given: in JP")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_NO_NPWP, "0.1", "without a taxpayer number")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_RESIGNED, "0.1", "JOB_LOSS by resignation: no JKP")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_DAILY_WAGE, "0.1",
                "wage is that of a day (PU, construction)")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_MONTHS, "0.1", "months is given, 0 too")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_BALANCE, "0.1", "balance is given, 0 too")
     ENUMERATOR(bpjs_life_flag, BPJS_LIFE_JKP_MONTHS, "0.1", "jkp_months is given, 0 too"))

/* ---- dataset ---- */

HANDLE(bpjs_dataset, "0.1", "Observations, published or computed.")
HANDLE(bpjs_dataset_reader, "0.1", "Reads observations from pieces of a file.")

FUNCTION(int32_t, bpjs_dataset_new, "0.1", "Makes an empty dataset.",
         FIRST(bpjs_dataset **, dataset, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_published, "0.1",
         "Makes a dataset of the published observations that the library carries.",
         FIRST(bpjs_dataset **, dataset, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_dataset_free, "0.1", "Frees a dataset.",
         FIRST(bpjs_dataset *, dataset, "free", ""))
FUNCTION(int32_t, bpjs_dataset_read, "0.1", "Reads a whole file into a dataset, or nothing of it.",
         FIRST(bpjs_dataset *, dataset, "inout", "") NEXT(const char *, bytes, "in", "text")
         NEXT(int64_t, length, "len:bytes", "bytes") NEXT(const char *, name, "in", "text")
         NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_reader_new, "0.1", "Begins to read a file that comes in pieces.",
         FIRST(const char *, name, "in", "text") NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(bpjs_dataset_reader **, reader, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_reader_feed, "0.1", "Takes the next piece of a file.",
         FIRST(bpjs_dataset_reader *, reader, "inout", "") NEXT(const char *, bytes, "in", "text")
         NEXT(int64_t, length, "len:bytes", "bytes") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_reader_finish, "0.1",
         "Ends a file and moves what was read into a dataset, all or nothing.",
         FIRST(bpjs_dataset_reader *, reader, "inout", "")
         NEXT(bpjs_dataset *, dataset, "inout", "")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_dataset_reader_free, "0.1", "Frees a reader.",
         FIRST(bpjs_dataset_reader *, reader, "free", ""))
FUNCTION(int32_t, bpjs_dataset_add, "0.1", "Adds one observation.",
         FIRST(bpjs_dataset *, dataset, "inout", "")
         NEXT(const bpjs_observation *, observation, "in", "")
         NEXT(const bpjs_figure *, figure, "in", "") NEXT(const char *, source, "in", "text")
         NEXT(int64_t, source_length, "len:source", "bytes") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_set_text, "0.1", "Sets the text of a column of an observation.",
         FIRST(bpjs_dataset *, dataset, "inout", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(const char *, column, "in", "text")
         NEXT(int64_t, column_length, "len:column", "bytes") NEXT(const char *, text, "in", "text")
         NEXT(int64_t, length, "len:text", "bytes") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_dataset_count, "0.1", "How many observations there are.",
         FIRST(const bpjs_dataset *, dataset, "in", ""))
FUNCTION(int32_t, bpjs_dataset_get, "0.1", "Copies what an observation is about.",
         FIRST(const bpjs_dataset *, dataset, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_observation *, observation, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_figure, "0.1", "Copies the figure of an observation.",
         FIRST(const bpjs_dataset *, dataset, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_figure *, figure, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_text, "0.1", "Copies the text of a column of an observation.",
         FIRST(const bpjs_dataset *, dataset, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(const char *, column, "in", "text")
         NEXT(int64_t, column_length, "len:column", "bytes") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_query, "0.1", "Lists the observations that match, best first.",
         FIRST(const bpjs_dataset *, dataset, "in", "") NEXT(const bpjs_query *, query, "in", "")
         NEXT(int64_t *, indices, "out", "index 0..")
         NEXT(int64_t, capacity, "cap:indices", "items") NEXT(int64_t *, count, "out", "count")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_dataset_write, "0.1", "Writes observations as CSV or JSON.",
         FIRST(const bpjs_dataset *, dataset, "in", "")
         NEXT(const int64_t *, indices, "in", "index 0.. NULL=all")
         NEXT(int64_t, index_count, "len:indices", "items")
         NEXT(int32_t, format, "in", "enum bpjs_format") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))

STRUCT(bpjs_observation, "0.1", area, "What an observation is about.",
       FIELD(bpjs_observation, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_observation, int32_t, confidence, "0.1", "enum bpjs_confidence",
             "how far an observation can be trusted")
       FIELD(bpjs_observation, int32_t, period_kind, "0.1", "enum bpjs_period_kind",
             "how a period was written")
       FIELD(bpjs_observation, int32_t, first_day, "0.1", "day", "days since 1970-01-01")
       FIELD(bpjs_observation, int32_t, last_day, "0.1", "day", "days since 1970-01-01")
       FIELD(bpjs_observation, int32_t, status, "0.1", "letter",
             "the letter of OBS_STATUS; 0 reads as A")
       ARRAY(bpjs_observation, char, 64, series, "0.1", "text", "code of what is counted")
       ARRAY(bpjs_observation, char, 16, programme, "0.1", "text", "code; empty: ALL")
       ARRAY(bpjs_observation, char, 32, segment, "0.1", "text", "code; empty: ALL")
       ARRAY(bpjs_observation, char, 64, group, "0.1", "text", "code; empty: ALL")
       ARRAY(bpjs_observation, char, 32, area, "0.1", "text", "own code of the area; empty: ID"))
STRUCT(bpjs_query, "0.1", source, "What observations to look for, and which of them are best.",
       FIELD(bpjs_query, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_query, uint32_t, flags, "0.1", "flags bpjs_query_flag",
             "what else a query takes")
       FIELD(bpjs_query, int32_t, match, "0.1", "enum bpjs_query_match",
             "which periods a query takes")
       FIELD(bpjs_query, int32_t, first_day, "0.1", "day",
             "of the period meant, days since 1970-01-01")
       FIELD(bpjs_query, int32_t, last_day, "0.1", "day",
             "of the period meant, days since 1970-01-01")
       FIELD(bpjs_query, int32_t, window_days, "0.1", "days 0..",
             "how far away at most; 0: no limit")
       FIELD(bpjs_query, int32_t, by_date, "0.1", "bool",
             "not 0: nearness in time before confidence")
       FIELD(bpjs_query, int32_t, reserved, "0.1", "zero", "not used yet; must be 0")
       ARRAY(bpjs_query, char, 64, series, "0.1", "text", "code; empty: any")
       ARRAY(bpjs_query, char, 16, programme, "0.1", "text", "code; empty: any")
       ARRAY(bpjs_query, char, 32, segment, "0.1", "text", "code; empty: any")
       ARRAY(bpjs_query, char, 64, group, "0.1", "text", "code; empty: any")
       ARRAY(bpjs_query, char, 32, area, "0.1", "text", "code or level; empty: any")
       ARRAY(bpjs_query, char, 64, source, "0.1", "text", "a part of the source; empty: any"))

ENUM(bpjs_confidence, "0.1", "one", "How far an observation can be trusted.",
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_NONE, "0.1", "not said")
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_A, "0.1", "official, and consistent with the rest")
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_B, "0.1",
                "one report, or a date or scope inferred")
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_C, "0.1", "known to be inconsistent or wrong")
     ENUMERATOR(bpjs_confidence, BPJS_CONFIDENCE_D, "0.1", "general knowledge, no source seen"))
ENUM(bpjs_dimension, "0.1", "one", "By what observations are divided.",
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_NONE, "0.1", "none")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_PROGRAMME, "0.1", "programmes")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_SEGMENT, "0.1", "segments of members")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_GROUP, "0.1", "groups")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_AREA, "0.1", "areas")
     ENUMERATOR(bpjs_dimension, BPJS_DIMENSION_PERIOD, "0.1", "periods"))
ENUM(bpjs_query_match, "0.1", "one", "Which periods a query takes.",
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_ANY, "0.1", "every period; newest first")
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_SAME, "0.1", "the same first and last day")
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_INSIDE, "0.1",
                "wholly inside the period; newest first")
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_NEAREST, "0.1", "nearest to the period's end first")
     ENUMERATOR(bpjs_query_match, BPJS_QUERY_LATEST, "0.1",
                "not after the period's end; newest first"))
ENUM(bpjs_query_flag, "0.1", "sum", "What else a query takes.",
     ENUMERATOR(bpjs_query_flag, BPJS_QUERY_DOUBTFUL, "0.1", "also confidence C and D"))
/* ---- coverage ---- */

FUNCTION(int32_t, bpjs_coverage_compute, "0.1", "Coverage ratio and gap of two figures.",
         FIRST(const bpjs_figure *, covered, "in", "")
         NEXT(const bpjs_figure *, eligible, "in", "") NEXT(bpjs_coverage *, coverage, "out", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_write, "0.1", "Writes a coverage as text, JSON or CSV.",
         FIRST(const bpjs_coverage *, coverage, "in", "")
         NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_growth, "0.1", "Growth between two figures in percent.",
         FIRST(const bpjs_figure *, from, "in", "") NEXT(const bpjs_figure *, to, "in", "")
         NEXT(int64_t, months, "in", "months 1..")
         NEXT(int32_t, method, "in", "enum bpjs_growth_method")
         NEXT(bpjs_figure *, growth, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(const char *, bpjs_coverage_verdict_name, "0.1", "The name of a verdict.",
         FIRST(int32_t, verdict, "in", "enum bpjs_verdict"))
FUNCTION(int32_t, bpjs_coverage_sum_check, "0.1", "Whether parts add up to a total.",
         FIRST(const bpjs_figure *, total, "in", "") NEXT(const bpjs_figure *, parts, "in", "")
         NEXT(int64_t, count, "len:parts", "items")
         NEXT(int32_t *, verdict, "out", "enum bpjs_verdict")
         NEXT(bpjs_figure *, difference, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_equal_check, "0.1", "Whether two figures of one quantity meet.",
         FIRST(const bpjs_figure *, a, "in", "") NEXT(const bpjs_figure *, b, "in", "")
         NEXT(int32_t *, verdict, "out", "enum bpjs_verdict") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_distance, "0.1", "What it takes to get to a target.",
         FIRST(const bpjs_figure *, current, "in", "") NEXT(const bpjs_figure *, target, "in", "")
         NEXT(int64_t, months, "in", "months 1..")
         NEXT(const bpjs_figure *, pace, "in", "NULL=none")
         NEXT(bpjs_distance *, distance, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_distance_write, "0.1", "Writes a distance as text, JSON or CSV.",
         FIRST(const bpjs_distance *, distance, "in", "")
         NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_path, "0.1", "Where a path to a target stands at a date.",
         FIRST(const bpjs_figure *, start, "in", "") NEXT(const bpjs_figure *, end, "in", "")
         NEXT(int64_t, months, "in", "months 1..") NEXT(int64_t, elapsed, "in", "months")
         NEXT(int32_t, method, "in", "enum bpjs_growth_method")
         NEXT(bpjs_figure *, point, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_by, "0.1", "Coverage ratios and gaps from observations.",
         FIRST(const bpjs_dataset *, dataset, "in", "") NEXT(const bpjs_query *, covered, "in", "")
         NEXT(const bpjs_query *, eligible, "in", "")
         NEXT(int32_t, dimension, "in", "enum bpjs_dimension")
         NEXT(uint32_t, flags, "in", "flags bpjs_coverage_flag")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(bpjs_dataset **, out, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_shares, "0.1", "Shares of the parts of a total.",
         FIRST(const bpjs_dataset *, dataset, "in", "") NEXT(const bpjs_query *, query, "in", "")
         NEXT(int32_t, dimension, "in", "enum bpjs_dimension")
         NEXT(uint32_t, flags, "in", "flags bpjs_coverage_flag")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(bpjs_dataset **, out, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_decompose, "0.1", "What parts contribute to a change.",
         FIRST(const bpjs_dataset *, dataset, "in", "") NEXT(const bpjs_query *, from, "in", "")
         NEXT(const bpjs_query *, to, "in", "")
         NEXT(int32_t, dimension, "in", "enum bpjs_dimension")
         NEXT(uint32_t, flags, "in", "flags bpjs_coverage_flag")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(bpjs_dataset **, out, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_check, "0.1", "Runs the identities over a dataset.",
         FIRST(const bpjs_dataset *, dataset, "in", "")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(bpjs_dataset **, out, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_disagreements, "0.1", "Lists what sources disagree about.",
         FIRST(const bpjs_dataset *, dataset, "in", "")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(bpjs_dataset **, out, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_coverage_report, "0.1", "The nation on one page.",
         FIRST(const bpjs_dataset *, dataset, "in", "")
         NEXT(const bpjs_period *, period, "in", "NULL=default")
         NEXT(int32_t, language, "in", "enum bpjs_language") NEXT(bpjs_dataset **, out, "own", "")
         NEXT(bpjs_error *, error, "out", ""))

STRUCT(bpjs_coverage, "0.1", gap_upper, "Coverage of a population.",
       FIELD(bpjs_coverage, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_coverage, int32_t, unit, "0.1", "enum bpjs_unit", "of the gap: enum bpjs_unit")
       FIELD(bpjs_coverage, int32_t, bounds, "0.1", "enum bpjs_bounds",
             "where the bounds of a figure come from")
       FIELD(bpjs_coverage, uint32_t, flags, "0.1", "flags bpjs_figure_flag",
             "APPROXIMATE or 0: enum bpjs_figure_flag")
       FIELD(bpjs_coverage, double, ratio, "0.1", "percent", "covered / eligible in percent")
       FIELD(bpjs_coverage, double, ratio_lower, "0.1", "percent",
             "lower bound of the ratio, percent")
       FIELD(bpjs_coverage, double, ratio_upper, "0.1", "percent",
             "upper bound of the ratio, percent")
       FIELD(bpjs_coverage, double, gap, "0.1", "unit", "eligible - covered in the unit")
       FIELD(bpjs_coverage, double, gap_lower, "0.1", "unit", "in the unit")
       FIELD(bpjs_coverage, double, gap_upper, "0.1", "unit", "in the unit"))
STRUCT(bpjs_distance, "0.1", years_at_pace_upper, "What it takes to get to a target.",
       FIELD(bpjs_distance, uint32_t, struct_size, "0.1", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_distance, int32_t, unit, "0.1", "enum bpjs_unit",
             "of distance and per_year: enum bpjs_unit")
       FIELD(bpjs_distance, double, distance, "0.1", "unit", "target - current in the unit")
       FIELD(bpjs_distance, double, distance_lower, "0.1", "unit", "in the unit")
       FIELD(bpjs_distance, double, distance_upper, "0.1", "unit", "in the unit")
       FIELD(bpjs_distance, double, per_year, "0.1", "unit", "distance / years in the unit")
       FIELD(bpjs_distance, double, per_year_lower, "0.1", "unit", "in the unit")
       FIELD(bpjs_distance, double, per_year_upper, "0.1", "unit", "in the unit")
       FIELD(bpjs_distance, double, compound, "0.1", "percent a year",
             "growth needed, percent a year")
       FIELD(bpjs_distance, double, compound_lower, "0.1", "percent a year", "percent a year")
       FIELD(bpjs_distance, double, compound_upper, "0.1", "percent a year", "percent a year")
       FIELD(bpjs_distance, double, years_at_pace, "0.1", "years", "years; infinity: never")
       FIELD(bpjs_distance, double, years_at_pace_lower, "0.1", "years", "years; infinity: never")
       FIELD(bpjs_distance, double, years_at_pace_upper, "0.1", "years", "years; infinity: never"))

ENUM(bpjs_coverage_flag, "0.1", "sum", "What a table of coverage takes.",
     ENUMERATOR(bpjs_coverage_flag, BPJS_COVERAGE_MIXED, "0.1",
                "allow bases that differ, and say so")
     ENUMERATOR(bpjs_coverage_flag, BPJS_COVERAGE_DOUBTFUL, "0.1", "use confidence C and D too"))
ENUM(bpjs_growth_method, "0.1", "one", "How growth is spread over time.",
     ENUMERATOR(bpjs_growth_method, BPJS_GROWTH_SIMPLE, "0.1", "over the whole time, in percent")
     ENUMERATOR(bpjs_growth_method, BPJS_GROWTH_ANNUAL, "0.1",
                "spread evenly, percent of the start a year")
     ENUMERATOR(bpjs_growth_method, BPJS_GROWTH_COMPOUND, "0.1", "percent a year, compounded"))
ENUM(bpjs_verdict, "0.1", "one", "What a check of figures found.",
     ENUMERATOR(bpjs_verdict, BPJS_VERDICT_CONSISTENT, "0.1", "the bounds of both sides meet")
     ENUMERATOR(bpjs_verdict, BPJS_VERDICT_TRUNCATED, "0.1", "they meet only if a figure was cut")
     ENUMERATOR(bpjs_verdict, BPJS_VERDICT_INCONSISTENT, "0.1", "they do not meet")
     ENUMERATOR(bpjs_verdict, BPJS_VERDICT_UNKNOWN, "0.1", "a side is missing or has no limit"))

/* ---- abi ---- */

FUNCTION(int64_t, bpjs_abi_number, "0.1", "A number of this table.",
         FIRST(int32_t, item, "in", "enum bpjs_abi_item") NEXT(int64_t, i, "in", "index 0..")
         NEXT(int64_t, j, "in", "index 0.."))
FUNCTION(const char *, bpjs_abi_text, "0.1", "A text of this table.",
         FIRST(int32_t, item, "in", "enum bpjs_abi_item") NEXT(int64_t, i, "in", "index 0..")
         NEXT(int64_t, j, "in", "index 0.."))
FUNCTION(int32_t, bpjs_abi_write, "0.1", "Writes the table as JSON, or as C declarations.",
         FIRST(int32_t, format, "in", "enum bpjs_format") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))

ENUM(bpjs_abi_item, "0.1", "one", "What is asked of the table.",
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_LEVEL, "0.1",
                "number: how many rows there are; grows with every addition")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FINGERPRINT, "0.1",
                "number: FNV-1a, 64 bits, over all rows; may be negative")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FUNCTION, "0.1", "number: how many; text(i): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FUNCTION_RETURN, "0.1",
                "text(i): C type; int32_t is enum bpjs_status")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FUNCTION_SINCE, "0.1", "text(i): \"0.1\"")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FUNCTION_ABOUT, "0.1", "text(i): one sentence")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ARGUMENT, "0.1",
                "number(i): how many; text(i, j): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ARGUMENT_TYPE, "0.1", "text(i, j): C type")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ARGUMENT_ROLE, "0.1",
                "text(i, j): a role of the list above")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ARGUMENT_UNIT, "0.1",
                "text(i, j): unit and range, see above")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT, "0.1", "number: how many; text(i): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT_SIZE, "0.1", "number(i): bytes")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT_LEAST, "0.1",
                "number(i): the least struct_size accepted")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT_SINCE, "0.1", "text(i): version")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_STRUCT_ABOUT, "0.1", "text(i): one sentence")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD, "0.1", "number(i): how many; text(i, j): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_TYPE, "0.1", "text(i, j): C type of one element")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_LENGTH, "0.1",
                "number(i, j): elements; 0 if not an array")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_OFFSET, "0.1", "number(i, j): bytes")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_SINCE, "0.1", "text(i, j): version")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_UNIT, "0.1", "text(i, j): unit and range, see above")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_FIELD_ABOUT, "0.1", "text(i, j): what it holds")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUM, "0.1", "number: how many; text(i): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUM_KIND, "0.1",
                "text(i): \"one\" of the values, or a \"sum\" of flags")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUM_SINCE, "0.1", "text(i): version")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUM_ABOUT, "0.1", "text(i): one sentence")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUMERATOR, "0.1",
                "number(i): how many; text(i, j): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUMERATOR_VALUE, "0.1", "number(i, j)")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUMERATOR_SINCE, "0.1", "text(i, j): version")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_ENUMERATOR_ABOUT, "0.1", "text(i, j): what it means")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_HANDLE, "0.1", "number: how many; text(i): the name")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_HANDLE_SINCE, "0.1", "text(i): version")
     ENUMERATOR(bpjs_abi_item, BPJS_ABI_HANDLE_ABOUT, "0.1", "text(i): what it is"))

/* ---- exchange ---- */

FUNCTION(int32_t, bpjs_exchange_struct_array, "0.1", "Copies structs to an Arrow struct array.",
         FIRST(const char *, name, "in", "text") NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(const char *, structs, "in", "text NULL=none")
         NEXT(int64_t, structs_length, "len:structs", "bytes")
         NEXT(struct ArrowSchema *, schema, "inout", "")
         NEXT(struct ArrowArray *, array, "inout", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_exchange_struct_stream, "0.1",
         "Copies structs to an Arrow stream of one struct array.",
         FIRST(const char *, name, "in", "text") NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(const char *, structs, "in", "text NULL=none")
         NEXT(int64_t, structs_length, "len:structs", "bytes")
         NEXT(struct ArrowArrayStream *, stream, "inout", "")
         NEXT(bpjs_error *, error, "out", ""))

HANDLE(bpjs_exchange_people, "0.2", "People that arrive as Arrow, in chunks.")

FUNCTION(int32_t, bpjs_exchange_people_new, "0.2", "Takes an Arrow stream of people over.",
         FIRST(struct ArrowArrayStream *, stream, "inout", "")
         NEXT(bpjs_exchange_people **, arrivals, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_exchange_people_array, "0.2", "Takes an Arrow struct array of people over.",
         FIRST(struct ArrowSchema *, schema, "inout", "")
         NEXT(struct ArrowArray *, array, "inout", "")
         NEXT(bpjs_exchange_people **, arrivals, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_exchange_people_free, "0.2", "Frees the handle, releases the stream.",
         FIRST(bpjs_exchange_people *, arrivals, "free", ""))
FUNCTION(int64_t, bpjs_exchange_people_ignored_count, "0.2", "How many columns are ignored.",
         FIRST(const bpjs_exchange_people *, arrivals, "in", ""))
FUNCTION(int32_t, bpjs_exchange_people_ignored, "0.2", "The name of an ignored column.",
         FIRST(const bpjs_exchange_people *, arrivals, "in", "")
         NEXT(int64_t, index, "in", "index 0..") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_exchange_people_next, "0.2", "Sets the columns of the next chunk.",
         FIRST(bpjs_exchange_people *, arrivals, "inout", "")
         NEXT(uint32_t, flags, "in", "flags bpjs_people_flag")
         NEXT(bpjs_people *, people, "inout", "") NEXT(int64_t *, rows, "out", "count")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none")
         NEXT(bpjs_error *, error, "out", ""))

/* ---- people ---- */

HANDLE(bpjs_people, "0.2", "Columns of participants, over the caller's arrays.")
HANDLE(bpjs_people_reader, "0.2", "Reads people from CSV in pieces.")

FUNCTION(int32_t, bpjs_people_new, "0.2", "Makes a set of columns, none of them set.",
         FIRST(bpjs_people **, people, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_people_free, "0.2", "Frees a set of columns, not their arrays.",
         FIRST(bpjs_people *, people, "free", ""))
FUNCTION(int32_t, bpjs_people_set, "0.2", "Sets a column.",
         FIRST(bpjs_people *, people, "inout", "")
         NEXT(int32_t, what, "in", "enum bpjs_people_what")
         NEXT(int32_t, type, "type:values", "enum bpjs_people_type")
         NEXT(const void *, values, "hold", "number")
         NEXT(int64_t, stride, "stride:values", "bytes 0.. 0=default")
         NEXT(int64_t, length, "len:values", "items")
         NEXT(const uint8_t *, validity, "valid:values", "bool NULL=all")
         NEXT(int64_t, validity_offset, "offset:values", "index 0..")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_people_unset, "0.2", "Forgets a column.",
         FIRST(bpjs_people *, people, "inout", "")
         NEXT(int32_t, what, "in", "enum bpjs_people_what") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_people_count, "0.2", "How many rows there are.",
         FIRST(const bpjs_people *, people, "in", ""))
FUNCTION(int32_t, bpjs_people_get, "0.2", "The value of a row in a column.",
         FIRST(const bpjs_people *, people, "in", "") NEXT(int64_t, row, "in", "index 0..")
         NEXT(int32_t, what, "in", "enum bpjs_people_what")
         NEXT(int64_t *, value, "out", "number") NEXT(int32_t *, given, "out", "bool")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_people_check, "0.2", "Checks rows.",
         FIRST(const bpjs_people *, people, "in", "") NEXT(int64_t, first, "in", "index 0..")
         NEXT(int64_t, count, "len:statuses", "items") NEXT(int32_t, day, "in", "day")
         NEXT(uint32_t, flags, "in", "flags bpjs_people_flag")
         NEXT(int32_t *, statuses, "out", "enum bpjs_status NULL=none")
         NEXT(bpjs_people_summary *, summary, "out", "NULL=none")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_people_reader_new, "0.2", "Begins to read people from CSV in pieces.",
         FIRST(const char *, name, "in", "text") NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(bpjs_people_reader **, reader, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_people_reader_free, "0.2", "Frees a reader of people, and its rows.",
         FIRST(bpjs_people_reader *, reader, "free", ""))
FUNCTION(int32_t, bpjs_people_reader_feed, "0.2", "Reads the next piece.",
         FIRST(bpjs_people_reader *, reader, "inout", "") NEXT(const char *, bytes, "in", "text")
         NEXT(int64_t, length, "len:bytes", "bytes") NEXT(int64_t *, taken, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_people_reader_end, "0.2", "Ends the input.",
         FIRST(bpjs_people_reader *, reader, "inout", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_people_reader_next, "0.2", "Takes the rows read since the last call.",
         FIRST(bpjs_people_reader *, reader, "inout", "")
         NEXT(bpjs_people *, people, "keep:reader", "") NEXT(int64_t *, rows, "out", "count")
         NEXT(bpjs_problems *, problems, "inout", "NULL=none")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_people_reader_row, "0.2", "How many rows come before the chunk.",
         FIRST(const bpjs_people_reader *, reader, "in", ""))
FUNCTION(int64_t, bpjs_people_reader_line, "0.2", "The line on which a row of the chunk begins.",
         FIRST(const bpjs_people_reader *, reader, "in", "") NEXT(int64_t, row, "in", "index 0.."))

STRUCT(bpjs_people_summary, "0.2", first_row, "How a check of rows went.",
       FIELD(bpjs_people_summary, uint32_t, struct_size, "0.2", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_people_summary, int32_t, first_what, "0.2", "enum bpjs_people_what 0=none",
             "the column at fault in the first bad row")
       FIELD(bpjs_people_summary, int32_t, first_status, "0.2", "enum bpjs_status",
             "the status of the first bad row")
       FIELD(bpjs_people_summary, int32_t, reserved, "0.2", "zero", "0")
       FIELD(bpjs_people_summary, int64_t, rows, "0.2", "count", "rows checked")
       FIELD(bpjs_people_summary, int64_t, good, "0.2", "count", "rows without a fault")
       FIELD(bpjs_people_summary, int64_t, bad, "0.2", "count", "rows at fault")
       FIELD(bpjs_people_summary, int64_t, first_row, "0.2", "index 1.. 0=none",
             "the first bad row, from 1"))

ENUM(bpjs_people_what, "0.2", "one", "What a column of people tells.",
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_SEGMENT, "0.2", "enum bpjs_segment")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_PROGRAMMES, "0.2",
                "sum of enum bpjs_programme; 0: those required or usual")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_WAGE, "0.2",
                "rupiah a month; of BPU the income declared")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_RISK_CLASS, "0.2", "of work accidents, 1 to 5")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_INDUSTRY, "0.2",
                "group x 1000 + number of an industry")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_BORN, "0.2", "day of birth")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_SEX, "0.2", "enum bpjs_sex")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_MONTHS, "0.2",
                "months contributed, or of a migrant's contract")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_AREA, "0.2", "code of Kemendagri as a number")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_SECTOR, "0.2", "enum bpjs_bpu_sector")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_GROUPS, "0.2", "sum of enum bpjs_people_group")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_DECILE, "0.2", "tenth of the population, 1 to 10")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_SIZE, "0.2", "enum bpjs_company_size")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_ENROLLED, "0.2", "day of enrolment")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_LEFT, "0.2", "day of leaving")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_WEIGHT, "0.2", "people that the row stands for")
     ENUMERATOR(bpjs_people_what, BPJS_PEOPLE_DAY, "0.2", "day in the month that is assessed"))
ENUM(bpjs_people_type, "0.2", "one", "What a column is made of.",
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_INT8, "0.2", "8 bits, signed")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_INT16, "0.2", "16 bits, signed")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_INT32, "0.2", "32 bits, signed")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_INT64, "0.2", "64 bits, signed")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_UINT8, "0.2", "8 bits, without sign")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_UINT16, "0.2", "16 bits, without sign")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_UINT32, "0.2", "32 bits, without sign")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_UINT64, "0.2", "64 bits, without sign")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_FLOAT32, "0.3", "floating point, of a survey only")
     ENUMERATOR(bpjs_people_type, BPJS_PEOPLE_FLOAT64, "0.3", "floating point, of a survey only"))
ENUM(bpjs_sex, "0.2", "one", "The sex of a person.",
     ENUMERATOR(bpjs_sex, BPJS_SEX_MALE, "0.2", "male")
     ENUMERATOR(bpjs_sex, BPJS_SEX_FEMALE, "0.2", "female"))
ENUM(bpjs_people_group, "0.2", "sum", "What holds for a person.",
     ENUMERATOR(bpjs_people_group, BPJS_PEOPLE_GROUP_VULNERABLE, "0.2", "a vulnerable worker")
     ENUMERATOR(bpjs_people_group, BPJS_PEOPLE_GROUP_BY_BUDGET, "0.2", "a public budget pays")
     ENUMERATOR(bpjs_people_group, BPJS_PEOPLE_GROUP_FOREIGN, "0.2", "not an Indonesian citizen")
     ENUMERATOR(bpjs_people_group, BPJS_PEOPLE_GROUP_EMPLOYER, "0.2",
                "of BPU: runs a business with workers")
     ENUMERATOR(bpjs_people_group, BPJS_PEOPLE_GROUP_SECOND_DEPARTURE, "0.2",
                "of PMI: the fee before departure is due again")
     ENUMERATOR(bpjs_people_group, BPJS_PEOPLE_GROUP_INDIVIDUAL, "0.2",
                "of PMI: placed without an agency"))
ENUM(bpjs_people_flag, "0.2", "sum", "How rows are checked.",
     ENUMERATOR(bpjs_people_flag, BPJS_PEOPLE_STOP, "0.2", "a bad row is a failure"))

/* ---- tally ---- */

HANDLE(bpjs_tally, "0.2", "Groups of people with exact sums.")

FUNCTION(int32_t, bpjs_tally_new, "0.2", "Makes a tally of all people, by nothing yet.",
         FIRST(int32_t, day, "in", "day") NEXT(bpjs_tally **, tally, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_tally_free, "0.2", "Frees a tally.", FIRST(bpjs_tally *, tally, "free", ""))
FUNCTION(int32_t, bpjs_tally_add_dimension, "0.2", "Adds what people are told apart by.",
         FIRST(bpjs_tally *, tally, "inout", "")
         NEXT(const bpjs_tally_dimension *, dimension, "in", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_add_measure, "0.2", "Adds what is summed.",
         FIRST(bpjs_tally *, tally, "inout", "")
         NEXT(const bpjs_tally_measure *, measure, "in", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_histogram, "0.2", "Counts people by their wage too.",
         FIRST(bpjs_tally *, tally, "inout", "") NEXT(const int64_t *, edges, "in", "IDR 0..")
         NEXT(int64_t, count, "len:edges", "items") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_people, "0.2", "Tallies people, their wages and months.",
         FIRST(bpjs_tally *, tally, "inout", "") NEXT(const bpjs_people *, people, "in", "")
         NEXT(int64_t, first, "in", "index 0..") NEXT(int64_t, count, "in", "count 0..")
         NEXT(uint32_t, flags, "in", "flags bpjs_people_flag")
         NEXT(bpjs_people_summary *, summary, "out", "NULL=none")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_tally_day, "0.2", "The day of a tally.",
         FIRST(const bpjs_tally *, tally, "in", ""))
FUNCTION(int64_t, bpjs_tally_dimension_count, "0.2", "How many dimensions there are.",
         FIRST(const bpjs_tally *, tally, "in", ""))
FUNCTION(int32_t, bpjs_tally_get_dimension, "0.2", "Copies a dimension.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_tally_dimension *, dimension, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_tally_measure_count, "0.2", "How many measures there are.",
         FIRST(const bpjs_tally *, tally, "in", ""))
FUNCTION(int32_t, bpjs_tally_get_measure, "0.2", "Copies a measure.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(bpjs_tally_measure *, measure, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_tally_bin_count, "0.2", "How many bins of wages there are.",
         FIRST(const bpjs_tally *, tally, "in", ""))
FUNCTION(int64_t, bpjs_tally_count, "0.2", "How many groups there are.",
         FIRST(const bpjs_tally *, tally, "in", ""))
FUNCTION(int32_t, bpjs_tally_get_key, "0.2", "The key of a group in a dimension.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int64_t, dimension, "in", "index 0..") NEXT(int64_t *, key, "out", "number")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_key_text, "0.2", "The key of a group in a dimension, as a text.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int64_t, dimension, "in", "index 0..") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_get, "0.2", "Copies what a group, or all, has of a measure.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int64_t, index, "in", "index -1..")
         NEXT(int64_t, measure, "in", "index -1..") NEXT(bpjs_tally_value *, value, "out", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_sum, "0.2", "Adds up measures that may be added up.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int64_t, index, "in", "index -1..")
         NEXT(const int64_t *, measures, "in", "index 0..")
         NEXT(int64_t, count, "len:measures", "items") NEXT(int64_t *, sum, "out", "number")
         NEXT(int64_t *, weighted, "out", "number") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_bin, "0.2", "How many people have a wage in a bin.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int64_t, index, "in", "index -1..")
         NEXT(int64_t, bin, "in", "index 0..") NEXT(int64_t *, from, "out", "IDR")
         NEXT(int64_t *, to, "out", "IDR") NEXT(int64_t *, weight, "out", "persons")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_quantile, "0.2", "Between which bounds a quantile of wages lies.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int64_t, index, "in", "index -1..")
         NEXT(int32_t, ppm, "in", "ppm 0..1000000") NEXT(int64_t *, lower, "out", "IDR")
         NEXT(int64_t *, upper, "out", "IDR") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_merge, "0.2", "Adds a tally to another one.",
         FIRST(bpjs_tally *, tally, "inout", "") NEXT(const bpjs_tally *, other, "in", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_roll, "0.2", "Makes a coarser tally of the same people.",
         FIRST(const bpjs_tally *, tally, "in", "")
         NEXT(const bpjs_tally_dimension *, dimensions, "in", "NULL=none")
         NEXT(int64_t, count, "len:dimensions", "items") NEXT(bpjs_tally **, rolled, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_save, "0.2", "Saves a tally, checksummed.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(char *, buffer, "out", "bytes")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_load, "0.2", "Loads a tally that was saved.",
         FIRST(const char *, bytes, "in", "bytes") NEXT(int64_t, length, "len:bytes", "bytes")
         NEXT(const char *, name, "in", "text") NEXT(int64_t, name_length, "len:name", "bytes")
         NEXT(bpjs_tally **, tally, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_write, "0.2", "Writes a tally as JSON or CSV.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(int32_t, format, "in", "enum bpjs_format")
         NEXT(char *, buffer, "out", "text") NEXT(int64_t, capacity, "cap:buffer", "bytes")
         NEXT(int64_t *, length, "out", "bytes") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_tally_dataset, "0.2", "Adds a tally to a dataset as observations.",
         FIRST(const bpjs_tally *, tally, "in", "") NEXT(const char *, series, "in", "text")
         NEXT(int64_t, series_length, "len:series", "bytes") NEXT(const char *, source, "in", "text")
         NEXT(int64_t, source_length, "len:source", "bytes")
         NEXT(bpjs_dataset *, dataset, "inout", "") NEXT(bpjs_error *, error, "out", ""))

STRUCT(bpjs_tally_dimension, "0.2", reserved, "By which column people are told apart.",
       FIELD(bpjs_tally_dimension, uint32_t, struct_size, "0.2", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_tally_dimension, int32_t, what, "0.2", "enum bpjs_people_what", "the column")
       FIELD(bpjs_tally_dimension, int32_t, detail, "0.2", "number",
             "digits of an area, years of an age band, months together, a sum looked at")
       FIELD(bpjs_tally_dimension, int32_t, reserved, "0.2", "zero", "0"))
STRUCT(bpjs_tally_measure, "0.2", event, "What is summed.",
       FIELD(bpjs_tally_measure, uint32_t, struct_size, "0.2", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_tally_measure, int32_t, kind, "0.2", "enum bpjs_tally_kind", "what is summed")
       FIELD(bpjs_tally_measure, int32_t, law, "0.2", "index 0..7", "which of the laws assessed")
       FIELD(bpjs_tally_measure, int32_t, programme, "0.2", "flags bpjs_programme", "0: all")
       FIELD(bpjs_tally_measure, int32_t, payer, "0.2", "enum bpjs_payer 0=none",
             "of dues; 0: all but RECOMPOSITION")
       FIELD(bpjs_tally_measure, int32_t, from_programme, "0.2", "flags bpjs_programme",
             "of RECOMPOSITION: JKK or JKM; 0: both")
       FIELD(bpjs_tally_measure, int32_t, what, "0.2", "enum bpjs_benefit_what 0=none",
             "of BENEFIT; 0: all")
       FIELD(bpjs_tally_measure, uint32_t, flags, "0.2", "flags bpjs_tally_measure_flag",
             "least and largest are kept, or not")
       FIELD(bpjs_tally_measure, int32_t, event, "0.2", "enum bpjs_life_event 0=none",
             "of BENEFIT; 0: none in particular"))
STRUCT(bpjs_tally_value, "0.2", maximum, "What a group has of a measure.",
       FIELD(bpjs_tally_value, uint32_t, struct_size, "0.2", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_tally_value, int32_t, reserved, "0.2", "zero", "0")
       FIELD(bpjs_tally_value, int64_t, count, "0.2", "count", "rows in the group")
       FIELD(bpjs_tally_value, int64_t, weight, "0.2", "persons", "people that they stand for")
       FIELD(bpjs_tally_value, int64_t, rows, "0.2", "count", "rows that have the measure")
       FIELD(bpjs_tally_value, int64_t, sum, "0.2", "number", "over these rows")
       FIELD(bpjs_tally_value, int64_t, weighted, "0.2", "number", "each times its weight")
       FIELD(bpjs_tally_value, int64_t, minimum, "0.2", "number", "0 where there are no such rows")
       FIELD(bpjs_tally_value, int64_t, maximum, "0.2", "number", "0 where there are no such rows"))

ENUM(bpjs_tally_measure_flag, "0.2", "sum", "How a measure is kept.",
     ENUMERATOR(bpjs_tally_measure_flag, BPJS_TALLY_NO_EXTREMES, "0.2",
                "least and largest are not kept"))
ENUM(bpjs_tally_kind, "0.2", "one", "What a measure sums.",
     ENUMERATOR(bpjs_tally_kind, BPJS_TALLY_WAGE, "0.2", "the wage or declared income, not of PMI")
     ENUMERATOR(bpjs_tally_kind, BPJS_TALLY_MONTHLY, "0.2", "dues of a month")
     ENUMERATOR(bpjs_tally_kind, BPJS_TALLY_PACKAGE, "0.2", "dues that are paid once")
     ENUMERATOR(bpjs_tally_kind, BPJS_TALLY_BENEFIT, "0.2", "what an event would pay")
     ENUMERATOR(bpjs_tally_kind, BPJS_TALLY_MONTHS, "0.2",
                "months contributed; of PMI those of the contract"))

/* ---- assess ---- */

HANDLE(bpjs_assess, "0.2", "Laws, and what is wanted of many people.")

FUNCTION(int32_t, bpjs_assess_new, "0.2", "Makes an assessment under a law.",
         FIRST(const bpjs_law *, law, "in", "") NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_assess **, assess, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_assess_free, "0.2", "Frees an assessment.",
         FIRST(bpjs_assess *, assess, "free", ""))
FUNCTION(int32_t, bpjs_assess_add_law, "0.2", "Adds a law, to be assessed in the same run.",
         FIRST(bpjs_assess *, assess, "inout", "") NEXT(const bpjs_law *, law, "in", "")
         NEXT(const bpjs_law_policy *, policy, "in", "NULL=default")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_assess_law_count, "0.2", "How many laws there are.",
         FIRST(const bpjs_assess *, assess, "in", ""))
FUNCTION(int32_t, bpjs_assess_add_child, "0.2", "Adds a child that everybody is taken to have.",
         FIRST(bpjs_assess *, assess, "inout", "") NEXT(const bpjs_child *, child, "in", "")
             NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_assess_child_count, "0.2", "How many children there are.",
         FIRST(const bpjs_assess *, assess, "in", ""))
FUNCTION(int32_t, bpjs_assess_add_measure, "0.2", "Adds a column of amounts, by row.",
         FIRST(bpjs_assess *, assess, "inout", "")
         NEXT(const bpjs_tally_measure *, measure, "in", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_assess_measure_count, "0.2", "How many columns of amounts there are.",
         FIRST(const bpjs_assess *, assess, "in", ""))
FUNCTION(int32_t, bpjs_assess_tally, "0.2", "Assesses people into a tally.",
         FIRST(const bpjs_assess *, assess, "in", "") NEXT(const bpjs_people *, people, "in", "")
         NEXT(int64_t, first, "in", "index 0..") NEXT(int64_t, count, "in", "count 0..")
         NEXT(const bpjs_assess_options *, options, "in", "NULL=default")
         NEXT(bpjs_tally *, tally, "inout", "") NEXT(bpjs_assess_summary *, summary, "out", "NULL=none")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_assess_rows, "0.2", "Assesses people row by row, and into a tally.",
         FIRST(const bpjs_assess *, assess, "in", "") NEXT(const bpjs_people *, people, "in", "")
         NEXT(int64_t, first, "in", "index 0..") NEXT(int64_t, count, "len:statuses", "items")
         NEXT(const bpjs_assess_options *, options, "in", "NULL=default")
         NEXT(bpjs_tally *, tally, "inout", "NULL=none")
         NEXT(int64_t *, amounts, "out", "IDR NULL=none")
         NEXT(int64_t, amount_count, "len:amounts", "items")
         NEXT(int32_t *, statuses, "out", "enum bpjs_status NULL=none")
         NEXT(bpjs_assess_summary *, summary, "out", "NULL=none")
         NEXT(bpjs_error *, error, "out", ""))

STRUCT(bpjs_assess_options, "0.2", reliefs, "How a run is done.",
       FIELD(bpjs_assess_options, uint32_t, struct_size, "0.2", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_assess_options, uint32_t, flags, "0.2", "flags bpjs_assess_flag",
             "what a bad row does")
       FIELD(bpjs_assess_options, int32_t, day, "0.2", "day 0=default",
             "in the month assessed; 0: the tally's day")
       FIELD(bpjs_assess_options, int32_t, threads, "0.2", "count 1..256 0=default", "0: one")
       FIELD(bpjs_assess_options, int32_t, path, "0.2", "enum bpjs_assess_path",
             "which instructions are used")
       FIELD(bpjs_assess_options, uint32_t, reliefs, "0.2", "flags bpjs_relief",
             "asserted for all"))
STRUCT(bpjs_assess_summary, "0.2", first_row, "How a run went.",
       FIELD(bpjs_assess_summary, uint32_t, struct_size, "0.2", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_assess_summary, uint32_t, flags, "0.2", "flags bpjs_dues_flag",
             "of the lines of those assessed")
       FIELD(bpjs_assess_summary, uint32_t, warnings, "0.2", "number",
             "bit n is code n of bpjs_dues_warning_code")
       FIELD(bpjs_assess_summary, int32_t, confidence, "0.2", "enum bpjs_law_confidence 0=none",
             "the worst of the lines")
       FIELD(bpjs_assess_summary, int32_t, first_what, "0.2", "enum bpjs_people_what 0=none",
             "at fault in the first bad row; 0: the law")
       FIELD(bpjs_assess_summary, int32_t, first_status, "0.2", "enum bpjs_status",
             "of the first bad row")
       FIELD(bpjs_assess_summary, int32_t, path, "0.2", "enum bpjs_assess_path", "that was used")
       FIELD(bpjs_assess_summary, int32_t, threads, "0.2", "count", "that were used")
       FIELD(bpjs_assess_summary, int64_t, rows, "0.2", "count", "in all")
       FIELD(bpjs_assess_summary, int64_t, assessed, "0.2", "count", "with their dues")
       FIELD(bpjs_assess_summary, int64_t, absent, "0.2", "count", "not enrolled in the month")
       FIELD(bpjs_assess_summary, int64_t, bad, "0.2", "count", "left out")
       FIELD(bpjs_assess_summary, int64_t, first_row, "0.2", "index 1.. 0=none",
             "the first bad row"))

ENUM(bpjs_assess_path, "0.2", "one", "Which instructions a run uses.",
     ENUMERATOR(bpjs_assess_path, BPJS_ASSESS_AUTO, "0.2", "the best that the processor has")
     ENUMERATOR(bpjs_assess_path, BPJS_ASSESS_SCALAR, "0.2", "those of every processor")
     ENUMERATOR(bpjs_assess_path, BPJS_ASSESS_AVX2, "0.2", "256-bit vectors of x86")
     ENUMERATOR(bpjs_assess_path, BPJS_ASSESS_AVX512, "0.2", "512-bit vectors of x86, with IFMA"))
ENUM(bpjs_assess_flag, "0.2", "sum", "What a run does.",
     ENUMERATOR(bpjs_assess_flag, BPJS_ASSESS_STOP, "0.2", "a bad row is a failure"))

/* ---- survey ---- */

HANDLE(bpjs_survey, "0.3", "Columns of a sample over the caller's arrays, and its design.")
HANDLE(bpjs_survey_result, "0.3", "Estimates of every measure in every domain.")

FUNCTION(int32_t, bpjs_survey_new, "0.3", "Makes a survey without columns.",
         FIRST(bpjs_survey **, survey, "own", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_survey_free, "0.3", "Frees a survey, not its arrays.",
         FIRST(bpjs_survey *, survey, "free", ""))
FUNCTION(int32_t, bpjs_survey_set, "0.3", "Sets a column.",
         FIRST(bpjs_survey *, survey, "inout", "")
         NEXT(int32_t, what, "in", "enum bpjs_survey_what")
         NEXT(int64_t, index, "in", "index 0..9999")
         NEXT(int32_t, type, "type:values", "enum bpjs_people_type")
         NEXT(const void *, values, "hold", "real")
         NEXT(int64_t, stride, "stride:values", "bytes 0.. 0=default")
         NEXT(int64_t, length, "len:values", "items")
         NEXT(const uint8_t *, validity, "valid:values", "bool NULL=all")
         NEXT(int64_t, validity_offset, "offset:values", "index 0..")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int64_t, bpjs_survey_count, "0.3", "How many rows there are.",
         FIRST(const bpjs_survey *, survey, "in", ""))
FUNCTION(int32_t, bpjs_survey_design, "0.3", "Checks the design and maps its codes.",
         FIRST(bpjs_survey *, survey, "inout", "")
         NEXT(const bpjs_survey_options *, options, "in", "NULL=default")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_survey_add, "0.3", "Adds what is estimated.",
         FIRST(bpjs_survey *, survey, "inout", "")
         NEXT(const bpjs_survey_measure *, measure, "in", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_survey_run, "0.3", "Estimates every measure for the whole and each domain.",
         FIRST(const bpjs_survey *, survey, "in", "") NEXT(bpjs_survey_result **, result, "own", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(void, bpjs_survey_result_free, "0.3", "Frees estimates.",
         FIRST(bpjs_survey_result *, result, "free", ""))
FUNCTION(int64_t, bpjs_survey_result_count, "0.3", "How many domains there are.",
         FIRST(const bpjs_survey_result *, result, "in", ""))
FUNCTION(int64_t, bpjs_survey_result_measure_count, "0.3", "How many measures there are.",
         FIRST(const bpjs_survey_result *, result, "in", ""))
FUNCTION(int32_t, bpjs_survey_result_code, "0.3", "The code of a domain.",
         FIRST(const bpjs_survey_result *, result, "in", "") NEXT(int64_t, index, "in", "index 0..")
         NEXT(int64_t *, code, "out", "number") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_survey_result_get, "0.3", "Copies an estimate.",
         FIRST(const bpjs_survey_result *, result, "in", "")
         NEXT(int64_t, index, "in", "index -1..") NEXT(int64_t, measure, "in", "index 0..")
         NEXT(bpjs_survey_estimate *, estimate, "out", "") NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_survey_result_figure, "0.3", "An estimate as a figure with its interval.",
         FIRST(const bpjs_survey_result *, result, "in", "")
         NEXT(int64_t, index, "in", "index -1..") NEXT(int64_t, measure, "in", "index 0..")
         NEXT(int32_t, interval, "in", "enum bpjs_survey_interval")
         NEXT(int32_t, level_ppm, "in", "ppm 1..999999") NEXT(bpjs_figure *, figure, "out", "")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_survey_result_write, "0.3", "Writes all estimates as JSON or CSV.",
         FIRST(const bpjs_survey_result *, result, "in", "")
         NEXT(int32_t, interval, "in", "enum bpjs_survey_interval")
         NEXT(int32_t, level_ppm, "in", "ppm 1..999999")
         NEXT(int32_t, format, "in", "enum bpjs_format") NEXT(char *, buffer, "out", "text")
         NEXT(int64_t, capacity, "cap:buffer", "bytes") NEXT(int64_t *, length, "out", "bytes")
         NEXT(bpjs_error *, error, "out", ""))
FUNCTION(int32_t, bpjs_survey_result_dataset, "0.3", "Adds a measure's figures to a dataset.",
         FIRST(const bpjs_survey_result *, result, "in", "")
         NEXT(int64_t, measure, "in", "index 0..")
         NEXT(int32_t, interval, "in", "enum bpjs_survey_interval")
         NEXT(int32_t, level_ppm, "in", "ppm 1..999999")
         NEXT(int32_t, system, "in", "enum bpjs_area_system")
         NEXT(const bpjs_observation *, about, "in", "") NEXT(const char *, source, "in", "text")
         NEXT(int64_t, source_length, "len:source", "bytes")
         NEXT(bpjs_dataset *, dataset, "inout", "") NEXT(bpjs_error *, error, "out", ""))

STRUCT(bpjs_survey_options, "0.3", fay, "How a sample was drawn, and how variances are made.",
       FIELD(bpjs_survey_options, uint32_t, struct_size, "0.3", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_survey_options, int32_t, lonely, "0.3", "enum bpjs_survey_lonely",
             "of a stratum with one cluster")
       FIELD(bpjs_survey_options, int32_t, method, "0.3", "enum bpjs_survey_method",
             "how variances are made")
       FIELD(bpjs_survey_options, uint32_t, flags, "0.3", "flags bpjs_survey_flag",
             "what is particular about the design")
       FIELD(bpjs_survey_options, int64_t, degrees, "0.3", "count 0..",
             "of freedom, of replicates given; 0: their number less 1")
       FIELD(bpjs_survey_options, int64_t, count, "0.3", "count 0..10000",
             "of a bootstrap: replicates")
       FIELD(bpjs_survey_options, int64_t, seed, "0.3", "number", "of a bootstrap")
       FIELD(bpjs_survey_options, double, scale, "0.3", "number",
             "of all replicates given; 0: 1 / replicates")
       FIELD(bpjs_survey_options, double, fay, "0.3", "number",
             "of balanced halves: the share of a weight that stays"))
STRUCT(bpjs_survey_measure, "0.3", value, "What is estimated.",
       FIELD(bpjs_survey_measure, uint32_t, struct_size, "0.3", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_survey_measure, int32_t, kind, "0.3", "enum bpjs_survey_kind",
             "what is estimated")
       FIELD(bpjs_survey_measure, int32_t, variable, "0.3", "index 0..9999", "of which variable")
       FIELD(bpjs_survey_measure, int32_t, base, "0.3", "index 0..9999",
             "of a ratio: the variable below")
       FIELD(bpjs_survey_measure, int32_t, unit, "0.3", "enum bpjs_unit",
             "of figures; percent: the estimate times 100")
       FIELD(bpjs_survey_measure, int32_t, reserved, "0.3", "zero", "0")
       FIELD(bpjs_survey_measure, double, value, "0.3", "number",
             "of a proportion: the value that counts"))
STRUCT(bpjs_survey_estimate, "0.3", effect_replace, "An estimate.",
       FIELD(bpjs_survey_estimate, uint32_t, struct_size, "0.3", "bytes",
             "bytes of this struct, set by the caller")
       FIELD(bpjs_survey_estimate, int32_t, given, "0.3", "bool", "whether there is one")
       FIELD(bpjs_survey_estimate, int64_t, rows, "0.3", "count",
             "of the domain, with the variable and a weight over 0")
       FIELD(bpjs_survey_estimate, int64_t, missing, "0.3", "count",
             "of the domain, without the variable")
       FIELD(bpjs_survey_estimate, int64_t, clusters, "0.3", "count", "that have such rows")
       FIELD(bpjs_survey_estimate, int64_t, strata, "0.3", "count", "that have such clusters")
       FIELD(bpjs_survey_estimate, int64_t, degrees, "0.3", "count", "of freedom")
       FIELD(bpjs_survey_estimate, double, people, "0.3", "persons", "sum of the rows' weights")
       FIELD(bpjs_survey_estimate, double, value, "0.3", "number", "the estimate; no percent")
       FIELD(bpjs_survey_estimate, double, error, "0.3", "number", "standard error")
       FIELD(bpjs_survey_estimate, double, variation, "0.3", "number", "error / value")
       FIELD(bpjs_survey_estimate, double, effect, "0.3", "number",
             "design effect, against a sample without replacement; 0: none")
       FIELD(bpjs_survey_estimate, double, effect_replace, "0.3", "number",
             "design effect, against one with replacement; 0: none"))

ENUM(bpjs_survey_what, "0.3", "one", "What a column of a survey tells.",
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_STRATUM, "0.3", "code of a stratum")
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_CLUSTER, "0.3", "code of what was drawn first")
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_WEIGHT, "0.3", "people that the row stands for")
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_POPULATION, "0.3", "clusters in its stratum")
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_FRACTION, "0.3", "the share of these that was drawn")
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_DOMAIN, "0.3", "code of a domain")
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_VARIABLE, "0.3", "a variable")
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_REPLICATE, "0.3", "weight in a replicate")
     ENUMERATOR(bpjs_survey_what, BPJS_SURVEY_SCALE, "0.3", "of each replicate"))
ENUM(bpjs_survey_lonely, "0.3", "one", "What a stratum with one cluster does.",
     ENUMERATOR(bpjs_survey_lonely, BPJS_SURVEY_FAIL, "0.3", "it is refused")
     ENUMERATOR(bpjs_survey_lonely, BPJS_SURVEY_CERTAINTY, "0.3", "it adds nothing")
     ENUMERATOR(bpjs_survey_lonely, BPJS_SURVEY_ADJUST, "0.3", "it adds its square, from 0")
     ENUMERATOR(bpjs_survey_lonely, BPJS_SURVEY_AVERAGE, "0.3", "it adds what the others do"))
ENUM(bpjs_survey_method, "0.3", "one", "How variances are made.",
     ENUMERATOR(bpjs_survey_method, BPJS_SURVEY_LINEAR, "0.3", "Taylor linearisation")
     ENUMERATOR(bpjs_survey_method, BPJS_SURVEY_GIVEN, "0.3", "replicates that are set")
     ENUMERATOR(bpjs_survey_method, BPJS_SURVEY_JACKKNIFE, "0.3", "a cluster left out at a time")
     ENUMERATOR(bpjs_survey_method, BPJS_SURVEY_BOOTSTRAP, "0.3", "clusters drawn again")
     ENUMERATOR(bpjs_survey_method, BPJS_SURVEY_BRR, "0.3", "balanced halves"))
ENUM(bpjs_survey_flag, "0.3", "sum", "What is particular about a design.",
     ENUMERATOR(bpjs_survey_flag, BPJS_SURVEY_NEST, "0.3",
                "codes of clusters begin anew in each stratum")
     ENUMERATOR(bpjs_survey_flag, BPJS_SURVEY_FROM_ESTIMATE, "0.3",
                "replicates depart from the estimate, not from their mean"))
ENUM(bpjs_survey_kind, "0.3", "one", "What a measure estimates.",
     ENUMERATOR(bpjs_survey_kind, BPJS_SURVEY_TOTAL, "0.3", "a total")
     ENUMERATOR(bpjs_survey_kind, BPJS_SURVEY_MEAN, "0.3", "a mean")
     ENUMERATOR(bpjs_survey_kind, BPJS_SURVEY_RATIO, "0.3", "a ratio of two totals")
     ENUMERATOR(bpjs_survey_kind, BPJS_SURVEY_PROPORTION, "0.3", "the share that has a value"))
ENUM(bpjs_survey_interval, "0.3", "one", "How bounds are made.",
     ENUMERATOR(bpjs_survey_interval, BPJS_SURVEY_WALD, "0.3", "t times the error either side")
     ENUMERATOR(bpjs_survey_interval, BPJS_SURVEY_LOGIT, "0.3", "that of the logit")
     ENUMERATOR(bpjs_survey_interval, BPJS_SURVEY_WILSON, "0.3", "Wilson's")
     ENUMERATOR(bpjs_survey_interval, BPJS_SURVEY_KORN_GRAUBARD, "0.3",
                "Clopper and Pearson's, of effective rows"))
