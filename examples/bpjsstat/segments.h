/* The segments of a synthetic population, by the numbers that its rows have. */
#ifndef BPJSSTAT_SEGMENTS_H
#define BPJSSTAT_SEGMENTS_H

enum segment { SEGMENT_ALL = 0, SEGMENT_PU = 1, SEGMENT_BPU = 2, SEGMENT_JAKON = 3, SEGMENTS = 4 };

#endif
