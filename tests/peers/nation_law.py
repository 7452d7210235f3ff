"""The law of the job's month, read from the library, and written as each peer needs it.

    nation_law.py FOLDER    writes law.h for C, and job.sql over a table `people`
"""

import pathlib
import sys

import bpjsstat

MONTH = "2024-12-01"
LINES = ("jkk", "jkm", "jht_employer", "jht_worker", "jp_employer", "jp_worker",
         "jkp_government", "jkp_from_jkk", "jkp_from_jkm")  # fmt: skip


class Law:
    """What the job asks of the law, in rupiah and millionths."""

    def __init__(self):
        law = bpjsstat.Law()

        def find(parameter, segment="PU", key=""):
            return law.find(parameter, segment, key, MONTH)[1].value

        def rows(parameter):
            return [row.value for row in law.rows(day=MONTH, pattern=parameter)]

        assert find("rounding.step", "ALL", "contribution") == 1
        assert find("rounding.direction", "ALL", "contribution") == bpjsstat.LawDirection.HALF_UP
        self.classes = [find("jkk.rate", "PU", str(k)) for k in range(1, 6)]
        self.jkm = find("jkm.rate")
        self.jht_employer, self.jht_worker = find("jht.rate.employer"), find("jht.rate.worker")
        self.jp_employer, self.jp_worker = find("jp.rate.employer"), find("jp.rate.worker")
        self.jkp_government = find("jkp.rate.government")
        self.jkp_from_jkk, self.jkp_from_jkm = find("jkp.rate.from_jkk"), find("jkp.rate.from_jkm")
        self.jp_ceiling, self.jkp_ceiling = find("jp.wage_ceiling"), find("jkp.wage_ceiling")
        self.bpu_jkk, self.bpu_jkm = find("jkk.rate", "BPU"), find("jkm.amount", "BPU")
        self.bands = rows("bpu.band.from")
        self.references = rows("bpu.band.reference")
        self.jakon_jkk = find("jkk.rate", "JAKON", "wages")
        self.jakon_jkm = find("jkm.rate", "JAKON", "wages")
        assert self.bands == sorted(self.bands) and len(self.bands) == len(self.references)

    def lines(self, segment, wage, part, capped, rate, reference):
        """The nine lines of a segment in terms of a language: part(base, ppm) is rounded half
        up, capped(wage, ceiling) the lesser, rate() that of the class, reference() of the band."""
        if segment == 1:
            pension, loss = capped(wage, self.jp_ceiling), capped(wage, self.jkp_ceiling)
            return [
                part(wage, rate()),
                part(wage, self.jkm),
                part(wage, self.jht_employer),
                part(wage, self.jht_worker),
                part(pension, self.jp_employer),
                part(pension, self.jp_worker),
                part(loss, self.jkp_government),
                part(loss, self.jkp_from_jkk),
                part(loss, self.jkp_from_jkm),
            ]
        if segment == 2:
            return [part(reference(), self.bpu_jkk), self.bpu_jkm] + [0] * 7
        return [part(wage, self.jakon_jkk), part(wage, self.jakon_jkm)] + [0] * 7


def header(law):
    numbers = {
        "JKM_RATE_PU": law.jkm,
        "JHT_RATE_EMPLOYER_PU": law.jht_employer,
        "JHT_RATE_WORKER_PU": law.jht_worker,
        "JP_RATE_EMPLOYER_PU": law.jp_employer,
        "JP_RATE_WORKER_PU": law.jp_worker,
        "JKP_RATE_GOVERNMENT_PU": law.jkp_government,
        "JKP_RATE_FROM_JKK_PU": law.jkp_from_jkk,
        "JKP_RATE_FROM_JKM_PU": law.jkp_from_jkm,
        "JP_WAGE_CEILING_PU": law.jp_ceiling,
        "JKP_WAGE_CEILING_PU": law.jkp_ceiling,
        "JKK_RATE_BPU": law.bpu_jkk,
        "JKM_AMOUNT_BPU": law.bpu_jkm,
        "JKK_RATE_JAKON": law.jakon_jkk,
        "JKM_RATE_JAKON": law.jakon_jkm,
        "BPU_BANDS": len(law.bands),
    }

    def listed(values):
        return "{" + ", ".join(map(str, values)) + "}"

    return "".join(
        [
            "#include <stdint.h>\n",
            *(f"#define {name} {value}\n" for name, value in numbers.items()),
            f"#define JKK_RATE_PU {listed(law.classes)}\n",
            f"static const int64_t BPU_BAND_FROM[] = {listed(law.bands)};\n",
            f"static const int64_t BPU_BAND_REFERENCE[] = {listed(law.references)};\n",
        ]
    )


def sql(law):
    """The job as SQL that DuckDB and Polars both take; // is the division of integers."""

    def part(base, ppm):
        return f"({base} * {ppm} + 500000) // 1000000"

    def steps(column, limits, values):
        cases = " ".join(
            f"WHEN {column} < {limit} THEN {value}" for limit, value in zip(limits, values)
        )
        return f"CAST(CASE {cases} ELSE {values[-1]} END AS BIGINT)"

    def capped(column, ceiling):
        return f"(CASE WHEN {column} < {ceiling} THEN {column} ELSE {ceiling} END)"

    def rate():
        return steps("risk_class", range(2, 6), law.classes)

    def reference():
        return steps("wage", law.bands[1:], law.references)

    segments = [law.lines(k, "wage", part, capped, rate, reference) for k in (1, 2, 3)]
    lines = [
        f"CASE segment WHEN 1 THEN {pu} WHEN 2 THEN {bpu} ELSE {jakon} END"
        for pu, bpu, jakon in zip(*segments)
    ]
    sums = ",\n  ".join(
        f"CAST(SUM({line}) AS BIGINT) AS {name}" for name, line in zip(LINES, lines)
    )
    return (f"SELECT segment, risk_class, area, COUNT(*) AS people,\n  {sums}\nFROM people\n"
            "GROUP BY segment, risk_class, area\nORDER BY segment, risk_class, area\n")  # fmt: skip


def main():
    folder, law = pathlib.Path(sys.argv[1]), Law()
    (folder / "law.h").write_text(header(law))
    (folder / "job.sql").write_text(sql(law))


if __name__ == "__main__":
    main()
