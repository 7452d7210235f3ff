#include "crowd.h"
SUITE("assess.benefits", NULL)
