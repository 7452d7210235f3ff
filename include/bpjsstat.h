/* libbpjsstat: Indonesian employment social security, in numbers.
 *
 * This header includes one header per room, in reading order. Everything that
 * holds for all of them (status, errors, ownership, threads, text) is said
 * once, at the top of bpjsstat/base.h.
 */
#ifndef BPJSSTAT_H
#define BPJSSTAT_H

#include "bpjsstat/base.h"

#include "bpjsstat/figure.h"

#include "bpjsstat/area.h"

#include "bpjsstat/law.h"

#include "bpjsstat/dues.h"

#include "bpjsstat/benefit.h"

#include "bpjsstat/dataset.h"

#include "bpjsstat/coverage.h"

#include "bpjsstat/abi.h"

#include "bpjsstat/exchange.h"

#include "bpjsstat/people.h"

#include "bpjsstat/tally.h"

#include "bpjsstat/assess.h"

#include "bpjsstat/survey.h"

#endif
