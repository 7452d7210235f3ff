# What R's package survey says of its own example data and of random designs: the cases
# that tests/unit/survey/peer.c replays.
#
#   Rscript tests/peers/survey.R > FILE
#
# Lines, with tabs between:
#   column DATA NAME NUMBERS            a column of a data set; NA is not given
#   random DATA SEED ROWS STRATA CLUSTERS DOMAINS REPLICATES   one that `random` below makes
#   case DATA STRATUM CLUSTER WEIGHT POPULATION FRACTION DOMAIN METHOD LONELY KIND Y X
#        CODE ESTIMATE ERROR EFFECT EFFECT_REPLACE DEGREES WALD_LOWER WALD_UPPER LOGIT_LOWER
#        LOGIT_UPPER BETA_LOWER BETA_UPPER      "-" for what does not apply
suppressMessages(library(survey))
options(survey.lonely.psu = "fail", warn = 1)
LEVEL <- 0.95

say <- function(...) cat(..., sep = "\t", fill = FALSE)
digits <- function(x) ifelse(is.na(x), "NA", formatC(x, digits = 17, format = "g", width = 1))
shown <- function(x) if (length(x) == 0 || is.na(x) || !is.finite(x)) "-" else digits(x)

put <- function(name, data) {
  for (column in names(data)) {
    say("column", name, column, paste(trimws(digits(as.numeric(data[[column]]))), collapse = " "))
    cat("\n")
  }
}

# Five numbers a row, then one a replicate, of the generator of Park and Miller.
random <- function(name, seed, rows, strata, clusters, domains, replicates = 0) {
  say("random", name, seed, rows, strata, clusters, domains, replicates)
  cat("\n")
  draws <- numeric(rows * (5 + replicates))
  for (i in seq_along(draws)) draws[i] <- seed <- (seed * 16807) %% 2147483647
  u <- matrix(draws, nrow = rows, byrow = TRUE)
  made <- data.frame(
    cluster = u[, 1] %% clusters + 1,
    domain = u[, 2] %% domains,
    weight = 1 + (u[, 3] %% 1000) / 8,
    y = ifelse(u[, 2] %% 13 == 0, NA, ((u[, 4] %% 20001) - 10000) / 16 + 1000),
    x = 1 + u[, 5] %% 97,
    yes = as.numeric(u[, 4] %% 5 == 0),
    fraction = 0.25
  )
  made$stratum <- made$cluster %% strata + 1
  for (r in seq_len(replicates)) made[[paste0("r", r)]] <- made$weight * (u[, 5 + r] %% 4) / 2
  made
}

# One row of results. `whole`: a design; code: of a domain, or NULL.
tell <- function(data, columns, whole, domain, method, lonely, kind, y, x = NULL, code = NULL) {
  design <- whole
  if (!is.null(code)) {
    inside <- !is.na(whole$variables[[domain]]) & whole$variables[[domain]] == code
    design <- whole[which(inside), ]
  }
  known <- !is.na(design$variables[[y]])
  if (!is.null(x)) known <- known & !is.na(design$variables[[x]])
  if (!all(known)) design <- design[which(known), ]
  of_y <- as.formula(paste0("~", y))
  linear <- inherits(design, "survey.design2")
  deffs <- c(NA, NA)
  if (kind == "ratio") {
    made <- svyratio(of_y, as.formula(paste0("~", x)), design, deff = if (linear) TRUE else FALSE)
    value <- made$ratio[1, 1]
    error <- sqrt(made$var[1, 1])
    if (linear) deffs[1] <- deff(made)[1]
  } else {
    estimate <- if (kind == "total") svytotal else svymean
    made <- estimate(of_y, design, deff = TRUE)
    value <- coef(made)[[1]]
    error <- as.numeric(SE(made))[1]
    if (linear) deffs <- c(deff(made)[1], deff(estimate(of_y, design, deff = "replace"))[1])
  }
  df <- if (linear) degf(design) else NA
  ci <- rep(NA, 6)
  if (linear && df > 0) {
    ci[1:2] <- value + c(-1, 1) * qt(1 - (1 - LEVEL) / 2, df) * error
    if (kind == "proportion" && value > 0 && value < 1) {
      ci[3:4] <- attr(svyciprop(of_y, design, method = "xlogit", level = LEVEL), "ci")
      ci[5:6] <- attr(svyciprop(of_y, design, method = "beta", level = LEVEL), "ci")
    }
  }
  given <- function(x) if (is.null(x)) "-" else x
  say("case", data, columns, method, lonely, kind, y, given(x), given(code), shown(value),
      shown(error), shown(deffs[1]), shown(deffs[2]), if (linear) df else "-",
      vapply(ci, shown, ""))
  cat("\n")
}

# A data set by a design, whole and by domain.
study <- function(data, frame, stratum = "-", cluster = "-", weight, population = "-",
                  fraction = "-", domain = "-", measures, lonely = "fail", method = "linear",
                  nest = FALSE) {
  formula_of <- function(name) if (name == "-") NULL else as.formula(paste0("~", name))
  fpc <- if (population != "-") formula_of(population) else formula_of(fraction)
  options(survey.lonely.psu = lonely)
  design <- svydesign(ids = if (cluster == "-") ~1 else formula_of(cluster),
                      strata = formula_of(stratum), weights = formula_of(weight), fpc = fpc,
                      data = frame, nest = nest)
  if (method == "jackknife") design <- as.svrepdesign(design)
  columns <- c(stratum, cluster, weight, population, fraction, domain)
  codes <- if (domain == "-") NULL else sort(unique(frame[[domain]]))
  for (measure in measures) {
    arguments <- c(list(data, columns, design, domain, method, lonely), as.list(measure))
    do.call(tell, arguments)
    for (code in codes) {
      x <- if (length(measure) > 2) measure[3] else NULL
      tell(data, columns, design, domain, method, lonely, measure[1], measure[2], x, code)
    }
  }
  options(survey.lonely.psu = "fail")
}

data(api)
numbers <- function(d, ...) {
  kept <- d[, c("dnum", "pw", "api00", "api99", "enroll", "meals", ...)]
  kept$type <- as.numeric(d$stype)
  kept$award <- as.numeric(d$awards == "Yes")
  kept$wide <- as.numeric(d$sch.wide == "Yes")
  kept
}
strat <- numbers(apistrat, "fpc")
clus1 <- numbers(apiclus1, "fpc")
clus2 <- numbers(apiclus2, "fpc1")
put("apistrat", strat)
put("apiclus1", clus1)
put("apiclus2", clus2)
four <- list(c("total", "enroll"), c("mean", "api00"), c("ratio", "api00", "api99"),
             c("proportion", "award"))
study("apistrat", strat, "type", "-", "pw", "fpc", domain = "wide", measures = four)
study("apistrat", strat, "type", "-", "pw", domain = "wide", measures = four)
study("apiclus1", clus1, "-", "dnum", "pw", "fpc", domain = "type", measures = four)
study("apiclus1", clus1, "-", "dnum", "pw", domain = "type", measures = four)
study("apiclus2", clus2, "-", "dnum", "pw", "fpc1", domain = "type", measures = four)
study("apiclus2", clus2, "-", "dnum", "pw", domain = "wide", measures = four)
study("apistrat", strat, "type", "-", "pw", "fpc", domain = "wide", measures = four,
      method = "jackknife")
study("apiclus1", clus1, "-", "dnum", "pw", "fpc", domain = "type", measures = four,
      method = "jackknife")

# Balanced halves of the six ambulances, by the matrix of Sylvester.
data(scd)
services <- data.frame(area = scd$ESA, ambulance = scd$ambulance, arrests = scd$arrests,
                       alive = scd$alive, one = 1)
put("scd", services)
bits <- function(r, s) sum(bitwAnd(bitwAnd(r, s), c(1, 2, 4, 8)) != 0) %% 2
halves <- sapply(0:3, function(r) sapply(1:6, function(i) {
  second <- bits(r, services$area[i]) == 1
  if ((i %% 2 == 0) == second) 2 else 0
}))
for (fay in c(0, 0.3)) {
  weights <- (halves / 2) * (2 - 2 * fay) + fay
  design <- svrepdesign(weights = ~one, repweights = weights, type = if (fay) "Fay" else "BRR",
                        rho = if (fay) fay else NULL, data = services, combined.weights = TRUE)
  for (measure in list(c("total", "alive"), c("ratio", "alive", "arrests")))
    do.call(tell, c(list("scd", c("area", "ambulance", "one", "-", "-", "-"), design, "-",
                         if (fay) "fay" else "brr", "fail"), as.list(measure)))
}

many <- list(c("total", "y"), c("mean", "y"), c("ratio", "y", "x"), c("proportion", "yes"))
study("nested", random("nested", 20240831, 3000, 12, 150, 7), "stratum", "cluster", "weight",
      fraction = "fraction", domain = "domain", measures = many)
study("crossed", random("crossed", 977, 700, 5, 40, 38), "stratum", "cluster", "weight",
      domain = "domain", measures = many)
lonely <- random("lonely", 4711, 60, 9, 13, 3)
for (rule in c("certainty", "adjust", "average"))
  study("lonely", lonely, "stratum", "cluster", "weight", domain = "domain", measures = many,
        lonely = rule)
study("jack", random("jack", 31, 300, 4, 22, 3), "stratum", "cluster", "weight",
      fraction = "fraction", domain = "domain", measures = many, method = "jackknife")

# Replicates that are given, with a scale each.
given <- random("given", 86243, 120, 1, 12, 2, 9)
design <- svrepdesign(data = given, weights = ~weight, repweights = given[, paste0("r", 1:9)],
                      type = "other", scale = 0.125, rscales = (1:9) / 8, combined.weights = TRUE)
for (measure in many)
  for (code in list(NULL, 0, 1))
    tell("given", c("-", "-", "weight", "-", "-", "domain"), design, "domain", "given", "fail",
         measure[1], measure[2], if (length(measure) > 2) measure[3] else NULL, code)
