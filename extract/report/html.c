#include "html.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { VALUES_MOST = 9 };

void html_put_slice(Html *html, Slice markup) {
    if (!html->failed && markup.length > 0)
        html->failed = !html->sink.write(html->sink.user, markup.text, markup.length);
}

void html_put(Html *html, const char *markup) {
    html_put_slice(html, slice_of(markup));
}

void html_format(Html *html, const char *format, ...) {
    char text[200];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    html_put(html, text);
}

/* What stands for a code point; NULL: itself. */
static const char *escape_of(uint32_t c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\t':
    case '\n': return NULL;
    default: break;
    }
    bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    bool no_character = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || no_character ? "\xEF\xBF\xBD" : NULL;
}

/* Puts valid UTF-8; gives how many code points. */
static size_t put_valid(Html *html, Slice text, size_t most) {
    size_t kept = 0, count = 0;
    for (size_t at = 0; at < text.length && count < most; count++) {
        size_t start = at;
        const char *escape = escape_of(utf8_next(text.text, &at));
        if (escape) {
            html_put_slice(html, slice_between(text.text, kept, start));
            html_put(html, escape);
            kept = at;
        } else if (count + 1 == most) {
            html_put_slice(html, slice_between(text.text, kept, at));
            kept = text.length;
        }
    }
    if (kept < text.length && count < most)
        html_put_slice(html, slice_between(text.text, kept, text.length));
    return count;
}

static void put_text(Html *html, Slice text, size_t most) {
    while (text.length > 0 && most > 0) {
        size_t valid = utf8_valid_prefix(text.text, text.length);
        most -= put_valid(html, (Slice){ text.text, valid }, most);
        if (valid == text.length || most == 0) return;
        html_put(html, "\xEF\xBF\xBD");
        most--;
        text = slice_between(text.text, valid + 1, text.length);
    }
}

void html_text(Html *html, Slice text) {
    put_text(html, text, SIZE_MAX);
}

void html_text_cut(Html *html, Slice text, size_t most) {
    bool whole = utf8_valid_prefix(text.text, text.length) == text.length &&
                 utf8_count(text.text, text.length) <= most;
    put_text(html, text, whole ? SIZE_MAX : most - 1);
    if (!whole) html_put(html, "\xE2\x80\xA6");
}

void html_say(Html *html, const char *key, const Slice *values, size_t count) {
    const Text *found = texts_find(html->texts, slice_of(key));
    if (!found) {
        if (!*html->missing) snprintf(html->missing, sizeof html->missing, "%s", key);
        return;
    }
    Slice text = found->text;
    size_t kept = 0;
    for (size_t i = 0; i + 2 < text.length; i++) {
        if (text.text[i] != '{' || text.text[i + 2] != '}') continue;
        size_t number = (size_t)(text.text[i + 1] - '1');
        if (number >= count) continue;
        html_text(html, slice_between(text.text, kept, i));
        html_text(html, values[number]);
        kept = i + 3;
    }
    html_text(html, slice_between(text.text, kept, text.length));
}

void html_say_numbers(Html *html, const char *key, const size_t *numbers, size_t count) {
    char digits[VALUES_MOST][24];
    Slice values[VALUES_MOST];
    for (size_t i = 0; i < count && i < VALUES_MOST; i++) {
        snprintf(digits[i], sizeof digits[i], "%zu", numbers[i]);
        values[i] = slice_of(digits[i]);
    }
    html_say(html, key, values, count);
}

/* The number in digits [start, end); -1 when there is something else. */
static int digits_in(Slice text, size_t start, size_t end) {
    int number = 0;
    if (end > text.length) return -1;
    for (size_t i = start; i < end; i++) {
        if (text.text[i] < '0' || text.text[i] > '9') return -1;
        number = number * 10 + (text.text[i] - '0');
    }
    return number;
}

void html_date(Html *html, Slice date) {
    int month = digits_in(date, 5, 7), day = digits_in(date, 8, 10);
    bool has_month = date.length >= 7 && date.text[4] == '-' && month >= 1 && month <= 12;
    bool has_day = has_month && date.length == 10 && date.text[7] == '-' && day >= 1;
    if (digits_in(date, 0, 4) < 0 || !has_month || (date.length != 7 && !has_day)) {
        html_text(html, date);
        return;
    }
    char key[16];
    if (has_day) html_format(html, "%d ", day);
    snprintf(key, sizeof key, "month-%d", month);
    html_say(html, key, NULL, 0);
    html_put(html, " ");
    html_text(html, slice_between(date.text, 0, 4));
}
