/* A page with places to fill in: {{text KEY}} a text of the page, {{file NAME}} a file
   that lies beside it, {{part NAME}} what the report makes. */
#ifndef STANDPUNT_REPORT_TEMPLATE_H
#define STANDPUNT_REPORT_TEMPLATE_H

#include "html.h"

/* Makes the part with this name; false when there is none. */
typedef bool (*TemplatePart)(void *user, Html *html, Slice name);

typedef struct {
    Arena *arena;
    const char *folder; /* of the page and the files that it names */
    Diagnostics *diagnostics;
    TemplatePart part;
    void *user; /* handed to `part` */
} Template;

/* Writes the page that the file `name` of the folder describes. STP_CANNOT_READ,
   STP_BAD_VOCABULARY where a place names nothing. */
StpStatus template_write(const Template *template, const char *name, Html *html);

/* Reads a file of the folder. STP_CANNOT_READ after a diagnostic. */
StpStatus template_read(const Template *template, const char *name, SourceText *out);

#endif
