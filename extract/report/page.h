/* The parts of the page. Internal to report/. */
#ifndef STANDPUNT_REPORT_PAGE_H
#define STANDPUNT_REPORT_PAGE_H

#include "html.h"
#include "records.h"

typedef struct {
    Arena *arena;
    const Data *data;
    const Records *records;
    Slice language;         /* of the page: "en" */
    Slice letters_language; /* "nl" */
} PageContent;

/* "positive", "negative", "neutral": a class of CSS, and the key of a text. */
const char *side_name(Side side);

/* A node by its label, with the language where it is another than that of the page, or
   the text for what is not known. */
void put_label(const PageContent *content, Html *html, uint32_t node);

/* table.c: a row of the table for each position. */
void put_rows(const PageContent *content, Html *html);

/* timeline.c: an item of the list for each meeting, by day. */
void put_meetings(const PageContent *content, Html *html);

/* reading.c: an article for each letter, with its text or its quotes. */
void put_letters(const PageContent *content, Html *html);

/* The words of a passage, marked, in their sentence where the letter's text is there;
   `quote` where there is no passage. */
void put_sentence(const PageContent *content, Html *html, uint32_t passage, Slice quote);

/* picture.c: actors against topics, as SVG, with a note of what is not in it. */
void put_picture(const PageContent *content, Html *html);

#endif
