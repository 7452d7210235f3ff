"""What the table does not tell of golden cases: how a handle is made of text, and shown."""

import bpjsstat

PAYERS = ("EMPLOYER", "WORKER", "PARTICIPANT", "GOVERNMENT", "RECOMPOSITION")
DUES = {
    "wage_earner": "dues_pu", "self_employed": "dues_bpu", "construction": "dues_construction",
    "migrant": "dues_migrant", "subsidy": "dues_subsidy",
}  # fmt: skip
LISTS = ("loss", "child", "month_span", "inflation", "development")
#: Which lists the functions of benefits take, in order, after the law and what happened.
BENEFITS = {
    "accident": ("benefit_jkk", "loss", "child"),
    "death": ("benefit_jkm", "child"),
    "savings": ("benefit_jht_balance", "month_span", "development"),
    "savings_claim": ("benefit_jht",),
    "pension": ("benefit_jp", "month_span", "inflation", "development"),
    "job_loss": ("benefit_jkp",),
    "migrant_case": ("benefit_migrant", "loss", "child"),
    "life": ("benefit_event", "child", "month_span", "inflation", "development"),
}


def make(name, raw, read_structs):
    """A handle of the text of a case."""
    if name == "bpjs_dataset":
        return make_dataset(raw)
    if name == "bpjs_problems":
        return make_problems(raw)
    if name == "bpjs_dataset_reader":
        reader = bpjsstat.dataset_reader_new("case")
        reader.feed(raw)
        return reader
    if name == "bpjs_people_reader":
        reader = bpjsstat.people_reader_new("case")
        reader.feed(raw)
        return reader
    if name in ("bpjs_areas", "bpjs_areas_reader", "bpjs_area_list"):
        return make_areas(name, raw)
    if name == "bpjs_records":
        return bpjsstat.records_read(raw, "case")
    if name == "bpjs_law":
        return make_law(raw)
    return (make_dues if name == "bpjs_dues" else make_benefit)(raw.decode(), read_structs)


def make_dataset(raw):
    if raw == b"published":
        return bpjsstat.dataset_published()
    made = bpjsstat.dataset_new()
    if raw:
        made.read(raw, "case")
    return made


OPEN_END = 2147483647


def make_areas(name, raw):
    """Areas of a CSV besides those built in, a reader of it, or what a text finds."""
    if name == "bpjs_areas_reader":
        reader = bpjsstat.areas_reader_new("case", "kemendagri", 0)
        reader.feed(raw)
        return reader
    areas = bpjsstat.areas_new()
    if name == "bpjs_area_list":
        return areas.search(raw, "", 0, OPEN_END, 0)
    if raw:
        areas.read(raw, "case", "kemendagri", 0)
    return areas


def show_areas(areas):
    """38 provinces, 514 regencies, 0 districts, 0 villages"""
    words = {"province": "provinces", "regency": "regencies", "district": "districts",
             "village": "villages"}  # fmt: skip
    return ", ".join(f"{areas.count(level, OPEN_END)} {many}" for level, many in words.items())


def make_problems(raw):
    problems = bpjsstat.problems_new()
    if raw:
        try:
            bpjsstat.dataset_new().read(raw, "case", problems)
        except bpjsstat.Error:
            return problems
        raise SystemExit("there is no problem in it")
    return problems


def make_law(raw):
    if raw and not raw.startswith(b"overlay:"):
        return bpjsstat.law_read(raw, "case")
    law = bpjsstat.law_new()
    return law.apply(raw.removeprefix(b"overlay:"), "case") if raw else law


def make_dues(text, read_structs):
    word, _, fields = text.partition(" ")
    return getattr(bpjsstat, DUES[word])(make_law(b""), read_structs("bpjs_" + word, fields))


def make_benefit(text, read_structs):
    given, event = dict.fromkeys(LISTS), None
    for segment in text.split(" & "):
        word, _, fields = segment.partition(" ")
        if word in LISTS:
            struct = "year_rate" if word in ("inflation", "development") else word
            given[word] = read_structs("bpjs_" + struct, fields)
        else:
            event, happened = word, read_structs("bpjs_" + word, fields)
    function, *lists = BENEFITS[event]
    return getattr(bpjsstat, function)(make_law(b""), happened, *(given[word] for word in lists))


def column(text, number):
    """What is held, "5 - 7"."""
    return [None if word == "-" else number(word) for word in text.split()]


def make_people(text, number):
    people = bpjsstat.People()
    for part in filter(None, text.split(";")):
        what, _, values = part.partition("=")
        people.set(number(what), column(values, number))
    return people


TALLIED = ("kind", "law", "programme", "payer", "from_programme", "what", "flags",
           "event")


def make_tally(text, number):
    day, *parts = text.split(";")
    tally, columns = bpjsstat.Tally(day), []
    for part in parts:
        word, _, values = part.partition("=")
        if word == "by":
            for one in values.split():
                what, _, detail = one.partition(":")
                tally.by(number(what), int(detail or 0))
        elif word == "of":
            for one in values.split():
                tally.of(**dict(zip(TALLIED, map(number, one.split(":")))))
        elif word == "edges":
            tally.histogram(map(int, values.split()))
        else:
            columns.append(part)
    if columns:
        people = make_people(";".join(columns), number)
        tally.people(people, 0, len(people), 0)
    return tally


def make_assess(text, number):
    law = make_law(b"")
    assess = bpjsstat.assess_new(law)
    for part in filter(None, text.split(";")):
        word, _, values = part.partition("=")
        if word == "laws":
            for _ in range(1, int(values)):
                assess.add_law(law)
        else:
            for one in values.split():
                fields = dict(zip(TALLIED, map(number, one.split(":"))))
                assess.add_measure(bpjsstat.TallyMeasure(**fields))
    return assess


MEASURED = ("kind", "variable", "base", "unit", "value")
DESIGNED = ("lonely", "method", "flags", "count", "seed")


def make_survey(text, number):
    survey = bpjsstat.survey_new()
    for part in filter(None, text.split(";")):
        word, _, values = part.partition("=")
        numbers = map(number, filter(None, values.split(":")))
        if word == "of":
            survey.add(bpjsstat.SurveyMeasure(**dict(zip(MEASURED, numbers))))
        elif word == "design":
            survey.design(bpjsstat.SurveyOptions(**dict(zip(DESIGNED, numbers))))
        else:
            what, _, index = word.partition(":")
            survey.set(number(what), int(index or 0), column(values, number))
    return survey


def show(name, handle, columns):
    if name == "bpjs_dataset" and columns:
        return " // ".join(
            " ".join(handle.text(i, column) for column in columns.split(","))
            for i in range(len(handle))
        )
    if name == "bpjs_dues":
        return show_dues(handle)
    if name == "bpjs_benefit":
        return show_benefit(handle)
    if name in ("bpjs_tally", "bpjs_area_list"):
        return handle.write("csv_records")
    if name == "bpjs_areas":
        return show_areas(handle)
    return {
        "bpjs_law": lambda: "a law",
        "bpjs_assess": lambda: f"{handle.law_count()} laws, {handle.measure_count()} measures",
        "bpjs_survey": lambda: f"{handle.count()} rows",
        "bpjs_survey_result": lambda: (
            f"{handle.count()} domains, {handle.measure_count()} measures"
        ),
        "bpjs_people": lambda: f"{len(handle)} people",
        "bpjs_records": lambda: f"{len(handle)} records",
        "bpjs_problems": lambda: f"{len(handle)} problems",
        "bpjs_dataset": lambda: f"{len(handle)} observations",
    }.get(name, lambda: "reader")()


def show_dues(dues):
    """JKK employer 89000 // JHT worker 200000 // bill 989000"""
    shown = []
    for line in dues:
        programmes = "+".join(p.name for p in bpjsstat.Programme if p in line.programme)
        payer = PAYERS[PAYERS.index(line.payer.name)].lower()
        later = " later" if bpjsstat.DuesFlag.DEFERRED in line.flags else ""
        shown.append(f"{programmes}{' ' if programmes else ''}{payer}{later} {line.amount}")
    return " // ".join([*shown, f"bill {dues.totals.bill}"])


def show_benefit(benefit):
    """JKK Death benefit 48000000 // total 70000000, and what is not 0 of the rest."""
    kinds = bpjsstat.BenefitKind
    shown = []
    for line, words in zip(benefit, benefit.texts()):
        counted = line.kind in (kinds.IN_KIND, kinds.TERM)
        cap = " up to" if line.kind == kinds.CAP else ""
        number = line.count if counted else line.amount
        shown.append(f"{line.programme.name} {words}{cap}{':' if counted else ''} {number}")
    totals = benefit.totals
    rest = {"caps": totals.caps, "monthly": totals.monthly, "tax": totals.tax,
            "refused": benefit.refusal_count()}  # fmt: skip
    tail = "".join(f" {name} {number}" for name, number in rest.items() if number)
    return " // ".join([*shown, f"total {totals.total}{tail}"])
