/* Text for people, written piece by piece to a sink. After a piece that the sink refuses,
   nothing more is written. */
#ifndef STANDPUNT_API_PAGE_H
#define STANDPUNT_API_PAGE_H

#include "../base/slice.h"

#include "../include/standpunt.h"

typedef struct {
    StpSink sink;
    bool colour;
    bool failed;
} Page;

void page_put(Page *page, Slice text);

/* As printf. Longer pieces than a line are cut: put texts of a letter with page_put. */
void page_say(Page *page, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

/* Changes the colour ("1;32"; "0" ends it), where colours are asked for. */
void page_paint(Page *page, const char *code);

/* STP_CANNOT_WRITE after a refusal. */
StpStatus page_end(const Page *page);

#endif
