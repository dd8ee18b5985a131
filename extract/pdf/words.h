/* The words of a page with their places. */
#ifndef STANDPUNT_PDF_WORDS_H
#define STANDPUNT_PDF_WORDS_H

#include <poppler.h>
#include <stddef.h>

/* Writes the page and its words to standard output, as protocol.h says. Gives the number
   of words. */
size_t words_write(PopplerPage *page);

#endif
