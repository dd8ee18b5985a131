#include "values.h"

#include "message.h"

#include <stddef.h>
#include <string.h>

#define LOWER "abcdefghijklmnopqrstuvwxyz"
#define DIGITS "0123456789"

/* Longest identifier: with an ending it must be a file name. */
#define ID_MOST 200

bool values_count(const char *value, const char *option, unsigned most, unsigned *out) {
    if (!value) return true;
    size_t digits = strspn(value, DIGITS);
    unsigned number = 0;
    for (size_t i = 0; i < digits && number <= most; i++) {
        number = number * 10 + (unsigned)(value[i] - '0');
    }
    if (digits == 0 || value[digits] != '\0' || number < 1 || number > most) {
        message("%s '%s' is not a number from 1 to %u", option, value, most);
        return false;
    }
    *out = number;
    return true;
}

static int number_at(const char *digits, int count) {
    int number = 0;
    for (int i = 0; i < count; i++) number = number * 10 + (digits[i] - '0');
    return number;
}

static bool is_day(const char *value) {
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (strlen(value) != 10 || value[4] != '-' || value[7] != '-') return false;
    if (strspn(value, DIGITS) != 4 || strspn(value + 5, DIGITS) != 2) return false;
    if (strspn(value + 8, DIGITS) != 2) return false;
    int year = number_at(value, 4), month = number_at(value + 5, 2);
    int day = number_at(value + 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1) return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[month - 1] + (month == 2 && leap);
}

bool values_date(const char *value) {
    if (!value || is_day(value)) return true;
    message("--date '%s' is not a day such as 2017-03-29", value);
    return false;
}

bool values_id(const char *value) {
    if (!value) return true;
    size_t length = strlen(value);
    if (length > 0 && length <= ID_MOST && strspn(value, LOWER "_") > 0 &&
        strspn(value, LOWER DIGITS "_-") == length) {
        return true;
    }
    message(
        "--id '%s' is not an identifier such as kst-28676-266 (a-z, 0-9, '-' and '_', "
        "beginning with a letter)",
        value);
    return false;
}

bool values_base(const char *value) {
    if (!value) return true;
    size_t length = strlen(value);
    const char *colon = strstr(value, "://");
    bool absolute = colon && colon > value && colon[3] != '\0' &&
                    strspn(value, LOWER DIGITS "+.-") == (size_t)(colon - value);
    bool clean = true;
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)value[i];
        if (c <= ' ' || c >= 0x7F || strchr("<>\"{}|\\^`", c)) clean = false;
    }
    if (absolute && clean && (value[length - 1] == '/' || value[length - 1] == '#')) {
        return true;
    }
    message("--base '%s' is not an absolute IRI that ends in '/' or '#'", value);
    return false;
}
