/* What standpunt-pdf writes, and how it ends. Lines of fields with tabs between them:

       page  55843 77102                                 width and height
       word  22110 13500 25483 14430 900 b  Vragen       left, top, right, bottom,
       word  25483 13400 25800 13900 500 gi 1            size of its font, style
       end   2                                           pages; always the last line
       error PDF document is damaged                     instead of it

   Places and sizes are in hundredths of a point, from the left and the top of the page.
   A style is of the letters b (bold), i (italic) and g (glued: nothing stands between the
   word and the one before), or '-'. A word is UTF-8 without white space and control
   characters. Words come in the order that poppler thinks they are read in. */
#ifndef STANDPUNT_PDF_PROTOCOL_H
#define STANDPUNT_PDF_PROTOCOL_H

/* Exit statuses. */
typedef enum {
    PDF_DONE = 0,
    PDF_USAGE = 2,
    PDF_DAMAGED = 3,   /* or no PDF */
    PDF_ENCRYPTED = 4, /* a password is needed to read it */
    PDF_TOO_LARGE = 5, /* too many pages or words */
    PDF_NO_TIME = 6,   /* the limit of processor time */
    PDF_NO_MEMORY = 7, /* the limit of memory */
    PDF_CANNOT = 8     /* the limits could not be set, or the output not written */
} PdfStatus;

#endif
