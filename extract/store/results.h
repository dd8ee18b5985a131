/* An answer in the formats of the W3C for programs. */
#ifndef STANDPUNT_STORE_RESULTS_H
#define STANDPUNT_STORE_RESULTS_H

#include "answer.h"

#include "../include/standpunt.h"

/* Writes the answer; `format` is STP_ANSWER_CSV, _TSV, _JSON or _XML. An ASK is true or
   false. STP_CANNOT_WRITE when the sink refused. */
StpStatus results_write(const Answer *answer, StpAnswerFormat format, StpSink sink);

#endif
