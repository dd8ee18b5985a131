/* Hyphens at line ends: a table of our own, and, given as argument, a table of real line
   ends (left part, right part and JOIN, KEEP, KEEP_SPACE or URL, as columns 3 to 5). */
#include "check.h"
#include "source/hyphens.h"

static const Slice keepers[] = { { "en", 2 }, { "of", 2 } };
static const Layout layout = { .hyphen_keepers = keepers, .hyphen_keeper_count = 2 };

static const char *name_of(const char *left, const char *right) {
    switch (hyphen_kind(&layout, slice_of(left), slice_of(right))) {
    case HYPHEN_JOIN: return "JOIN";
    case HYPHEN_KEEP: return "KEEP";
    case HYPHEN_SPACE: return "KEEP_SPACE";
    }
    return "";
}

static const char *const rows[][3] = {
    { "voorzie-", "ningen", "JOIN" },
    { "(voorzie-", "ningen).", "JOIN" },
    { "«Beleids-", "nota»", "JOIN" },
    { "coöpera-", "tief", "JOIN" },
    { "Economi-", "sche", "JOIN" },
    { "NAVO-bijeen-", "komst", "JOIN" },
    { "vra-", "gen", "JOIN" },
    { "vlie-", "gen", "JOIN" },
    { "EU-", "lidstaten", "KEEP" },
    { "anti-EU-", "stemming", "KEEP" },
    { "G20-", "overleg", "KEEP" },
    { "mkb-", "bedrijven", "KEEP" },
    { "hbo-", "opleiding", "KEEP" },
    { "Zuid-", "Holland", "KEEP" },
    { "covid-", "19", "KEEP" },
    { "land-", "en tuinbouw", "KEEP_SPACE" },
    { "land-", "of", "KEEP_SPACE" },
    { "ener-", "gie", "JOIN" },
    { "x-", "ennen", "KEEP" },
    { "sub-", "(en)", "KEEP_SPACE" },
    { "https://www.example.nl/een-", "twee", "KEEP" },
    { "(www.example.nl-", "twee", "KEEP" },
    { "example.nl/een-", "twee/drie", "KEEP" },
};

static void finds_hyphens(void) {
    CHECK_INT(hyphen_at_end(slice_of("voor-")), 1);
    CHECK_INT(hyphen_at_end(slice_of("één-")), 1);
    CHECK_INT(hyphen_at_end(slice_of("voor\u2010")), 3);
    CHECK_INT(hyphen_at_end(slice_of("voor –")), 0);
    CHECK_INT(hyphen_at_end(slice_of("voor -")), 0);
    CHECK_INT(hyphen_at_end(slice_of("-")), 0);
    CHECK_INT(hyphen_at_end(slice_of("--")), 0);
    CHECK_INT(hyphen_at_end(slice_of("")), 0);
}

/* Splits at tabs, in place; false when there are not five columns. */
static bool split(char *line, char *columns[5]) {
    line[strcspn(line, "\n")] = '\0';
    for (int i = 0; i < 5; i++) {
        columns[i] = line;
        char *tab = strchr(line, '\t');
        if (!tab && i < 4) return false;
        if (tab) *tab = '\0';
        line = tab ? tab + 1 : line;
    }
    return true;
}

/* All that are kept must be right, and 98 of 100 that are joined. */
static void score(FILE *file) {
    char line[4096], *column[5];
    int joins = 0, right = 0;
    while (fgets(line, sizeof line, file)) {
        if (!split(line, column)) continue;
        const char *got = name_of(column[2], column[3]);
        if (strcmp(column[4], "JOIN") == 0) {
            joins++;
            right += strcmp(got, "JOIN") == 0;
        } else if (strcmp(column[4], "URL") == 0) {
            CHECK_STRING(got, "KEEP");
        } else if (strncmp(column[4], "KEEP", 4) == 0) {
            CHECK_STRING(got, column[4]);
        }
    }
    printf("%d of %d line ends joined right\n", right, joins);
    CHECK(joins > 0 && right * 100 >= joins * 98);
}

int main(int argc, char **argv) {
    finds_hyphens();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (strcmp(name_of(rows[i][0], rows[i][1]), rows[i][2]) != 0) {
            printf("%s %s\n", rows[i][0], rows[i][1]);
        }
        CHECK_STRING(name_of(rows[i][0], rows[i][1]), rows[i][2]);
    }
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    if (file) {
        score(file);
        fclose(file);
    } else {
        puts("skipped: table of real line ends");
    }
    return check_summary();
}
