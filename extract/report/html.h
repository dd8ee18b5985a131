/* HTML, written piece by piece to a sink. What comes from data or texts is escaped here
   and nowhere else. After a piece that the sink refuses, nothing more is written. */
#ifndef STANDPUNT_REPORT_HTML_H
#define STANDPUNT_REPORT_HTML_H

#include "texts.h"

typedef struct {
    StpSink sink;
    const Texts *texts;
    bool failed;
    char missing[32]; /* the first key of a text that is not there, cut; empty */
} Html;

/* Puts HTML as it is. */
void html_put(Html *html, const char *markup);
void html_put_slice(Html *html, Slice markup);

/* Puts HTML with numbers in it, as printf; at most 200 bytes. */
void html_format(Html *html, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

/* Puts a text, escaped for content and for attributes in double quotes. What HTML does
   not allow (control characters, bytes that are no UTF-8) becomes U+FFFD. */
void html_text(Html *html, Slice text);

/* The same, cut after `most` code points, with an ellipsis. */
void html_text_cut(Html *html, Slice text, size_t most);

/* Puts a text of the page by its key, with `values` for {1}, {2} …; `values` may be NULL
   when `count` is 0. */
void html_say(Html *html, const char *key, const Slice *values, size_t count);

/* The same with numbers. */
void html_say_numbers(Html *html, const char *key, const size_t *numbers, size_t count);

/* A day, month or year in words: "2030-03-21" as 21 maart 2030. What is no date is put as
   it is. */
void html_date(Html *html, Slice date);

#endif
