/* Days and dates, by the algorithms of Howard Hinnant, 'chrono-Compatible Low-Level Date
   Algorithms': a year begins on 1 March, so that the leap day is its last, and 400 years,
   an era, have 146097 days.

       2017-03-29   year 2017 of era 5 (2000-2399), day 28 of its year
                    5 * 146097 + (17 * 365 + 17 / 4) + 28 - 719468 = 17254 */
#include "vocabulary.h"

#define DAYS_OF_ERA 146097
#define DAYS_TO_1970 719468 /* from 0000-03-01 */

int32_t days_of(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int era = (y >= 0 ? y : y - 399) / 400;
    int year_of_era = y - era * 400;
    int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * DAYS_OF_ERA + day_of_era - DAYS_TO_1970;
}

void days_split(int32_t days, int *year, int *month, int *day) {
    int64_t shifted = (int64_t)days + DAYS_TO_1970;
    int64_t era = (shifted >= 0 ? shifted : shifted - (DAYS_OF_ERA - 1)) / DAYS_OF_ERA;
    int day_of_era = (int)(shifted - era * DAYS_OF_ERA);
    int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 -
                       day_of_era / (DAYS_OF_ERA - 1)) /
                      365;
    int day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int m = (5 * day_of_year + 2) / 153;
    *day = day_of_year - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = (int)(era * 400) + year_of_era + (*month <= 2);
}

static bool parse_number(Slice text, size_t start, size_t count, int *number) {
    *number = 0;
    for (size_t i = start; i < start + count; i++) {
        if (text.text[i] < '0' || text.text[i] > '9') return false;
        *number = *number * 10 + (text.text[i] - '0');
    }
    return true;
}

bool days_parse(Slice text, int32_t *days) {
    int year, month, day;
    if (text.length != 10 || text.text[4] != '-' || text.text[7] != '-') return false;
    if (!parse_number(text, 0, 4, &year) || !parse_number(text, 5, 2, &month) ||
        !parse_number(text, 8, 2, &day)) {
        return false;
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    int32_t found = days_of(year, month, day);
    int back_year, back_month, back_day;
    days_split(found, &back_year, &back_month, &back_day);
    if (back_day != day) return false; /* 30 February is 1 or 2 March */
    *days = found;
    return true;
}
