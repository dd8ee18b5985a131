#include "page.h"

#include <stdarg.h>
#include <stdio.h>

void page_put(Page *page, Slice text) {
    if (!page->failed && text.length)
        page->failed = !page->sink.write(page->sink.user, text.text, text.length);
}

void page_say(Page *page, const char *format, ...) {
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length < 0) return;
    size_t written = (size_t)length < sizeof line ? (size_t)length : sizeof line - 1;
    page_put(page, (Slice){ line, written });
}

void page_paint(Page *page, const char *code) {
    if (page->colour) page_say(page, "\033[%sm", code);
}

StpStatus page_end(const Page *page) {
    return page->failed ? STP_CANNOT_WRITE : STP_OK;
}
