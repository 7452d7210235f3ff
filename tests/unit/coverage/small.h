/* A little data whose numbers can be added in the head. */
#ifndef BPJSSTAT_TESTS_COVERAGE_SMALL_H
#define BPJSSTAT_TESTS_COVERAGE_SMALL_H

#include "data.h"

#define HEADER                                                                                     \
  "SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CONFIDENCE,SOURCE\n"

#define A "active_participants,ALL,"
static const char small[] = HEADER
    /* 2029: 60 + 30 = 90, 2030: 80 + 25 + 15 = 120, and another source */
    A "ALL,ALL,ID,2029-12,90,PERSONS,A,x\n" A "PU,ALL,ID,2029-12,60,PERSONS,A,x\n" A
      "BPU,ALL,ID,2029-12,30,PERSONS,A,x\n" A "ALL,ALL,ID,2030-12,121,PERSONS,A,z\n" A
      "ALL,ALL,ID,2030-12,120,PERSONS,B,x\n" A "PU,ALL,ID,2030-12,80,PERSONS,B,x\n" A
      "BPU,ALL,ID,2030-12,25,PERSONS,B,x\n" A "JAKON,ALL,ID,2030-12,15,PERSONS,B,x\n" A
      "ALL,ALL,ID,2030-06,100,PERSONS,A,x\n" A "PU,ALL,ID,2030-06,70,PERSONS,A,y\n" A
      "BPU,ALL,ID,2030-06,20,PERSONS,A,x\n" A "JAKON,ALL,ID,2030-06,6,PERSONS,A,w\n" A
      "PMI,ALL,ID,2030-06,4,PERSONS,A,v\n" A "JAKON_PMI,ALL,ID,2030-06,11,PERSONS,A,y\n"
    /* areas */
    A "PU,ALL,ID,2030-06,71,PERSONS,B,q\n" A "ALL,ALL,ID,2031-12,2.6,PERSONS,A,x\n" A
      "PU,ALL,ID,2031-12,1.2,PERSONS,A,x\n" A "BPU,ALL,ID,2031-12,1.2,PERSONS,A,x\n"
      "benefit_paid,ALL,ALL,ALL,ID,2031-01/P6M,60,IDR,A,x\n"
      "benefit_paid,JHT,ALL,ALL,ID,2031-01/P6M,50,IDR,A,x\n"
      "benefit_paid,JKK,ALL,ALL,ID,2031-01/P6M,10,IDR,A,x\n"
      "mine,ALL,PU,ALL,ID,2030-12,20,PERSONS,,me\nmine,ALL,BPU,ALL,ID,2030-12,40,PERSONS,,me\n" A
      "ALL,ALL,KD_11,2030-12,30,PERSONS,A,x\n" A "ALL,ALL,KD_12,2030-12,50,PERSONS,A,x\n" A
      "ALL,ALL,KD_11_01,2030-12,5,PERSONS,A,x\n" A "ALL,ALL,KD_93,2030-12,10,PERSONS,A,x\n" A
      "ALL,ALL,KD_PAPUA_2021,2030-12,40,PERSONS,A,x\n"
      "ucj_participants,ALL,ALL,ALL,KD_11,2030-12,20,PERSONS,A,x\n"
      "ucj_participants,ALL,ALL,ALL,KD_12,2030-12,50,PERSONS,A,x\n"
      "ucj_participants,ALL,ALL,ALL,KD_13,2030-12,50,PERSONS,A,x\n"
      "ucj_eligible,ALL,ALL,ALL,KD_11,2030-12,80,PERSONS,A,y\n"
      "ucj_eligible,ALL,ALL,ALL,KD_11,2029-12,40,PERSONS,C,y\n"
      "ucj_eligible,ALL,ALL,ALL,KD_12,2030-06,40,PERSONS,A,x\n"
      "ucj_eligible,ALL,ALL,ALL,KD_14,2030-12,40,PERSONS,A,x\n"
      "employed,ALL,ALL,ALL,ID,2030-11,480,PERSONS,A,b\n"
      "employed,ALL,ALL,ALL,KD_11,2030-12,300,PERSONS,A,b\n"
      "registered_participants,ALL,ALL,ALL,ID,2030-12,200,PERSONS,A,x\n"
      "mine,ALL,ALL,ALL,ID,2030-12,60,PERSONS,,me\n"
      "benefit_paid,ALL,ALL,ALL,ID,2030,100,IDR,A,x\nbenefit_paid,JHT,ALL,ALL,ID,2030,80,IDR,A,x\n"
      "benefit_paid,JKK,ALL,ALL,ID,2030,20,IDR,A,x\n"
      "active_participants,JHT,ALL,ALL,ID,2030-12,90,PERSONS,A,x\n"
      "active_participants,JKK,ALL,ALL,ID,2030-12,120,PERSONS,A,x\n"
      "active_participants,ALL,ALL,MALE,ID,2030-12,60,PERSONS,A,x\n"
      "active_participants,ALL,ALL,VULNERABLE,ID,2030-12,30,PERSONS,A,x\n"
      "labour_force,ALL,ALL,ALL,ID,2030-12,0,PERSONS,A,x\n";

#endif
