#include "vocabulary/vocabulary.h"
#include "check.h"

static bool is_leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Walks through the calendar day by day. */
static void agrees_with_the_calendar(void) {
    static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int32_t expected = days_of(1599, 12, 31);
    int wrong = 0;
    for (int year = 1600; year <= 2400; year++) {
        for (int month = 1; month <= 12; month++) {
            int length = lengths[month - 1] + (month == 2 && is_leap(year));
            for (int day = 1; day <= length; day++) {
                int32_t days = days_of(year, month, day);
                int y, m, d;
                days_split(days, &y, &m, &d);
                wrong += days != ++expected || y != year || m != month || d != day;
            }
        }
    }
    CHECK_INT(wrong, 0);
}

static void knows_some_days(void) {
    CHECK_INT(days_of(1970, 1, 1), 0);
    CHECK_INT(days_of(1969, 12, 31), -1);
    CHECK_INT(days_of(2000, 2, 29), 11016);
    CHECK_INT(days_of(2017, 3, 29), 17254);
    CHECK_INT(days_of(0, 3, 1), -719468);
    CHECK_INT(days_of(-1, 12, 31) + 1, days_of(0, 1, 1));
}

static bool parses(const char *text, int32_t expected) {
    int32_t days = -1;
    return days_parse(slice_of(text), &days) && days == expected;
}

static bool refuses(const char *text) {
    int32_t days = 77;
    return !days_parse(slice_of(text), &days) && days == 77;
}

static void parses_dates(void) {
    CHECK(parses("2017-03-29", 17254));
    CHECK(parses("1970-01-01", 0));
    CHECK(parses("2016-02-29", days_of(2016, 2, 29)));
    static const char *const wrong[] = { "",           "2017",          "2017-3-29",
                                         "2017-02-29", "1900-02-29",    "2017-04-31",
                                         "2017-13-01", "2017-00-10",    "2017-01-00",
                                         "2017-01-32", "2017/01/01",    "2017-03-29Z",
                                         "-017-03-29", "2017-03-2\xC3", "20170329--" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        if (!CHECK(refuses(wrong[i]))) printf("    %s\n", wrong[i]);
    }
}

int main(void) {
    agrees_with_the_calendar();
    knows_some_days();
    parses_dates();
    return check_summary();
}
