#include "score/text.h"
#include "check.h"

#include <math.h>
#include <stdlib.h>

static Arena *arena;
static RuleSet rules;

static ScoreText text(const char *words) {
    return score_text(arena, &rules, slice_of(words));
}

static void texts_have_a_normal_form(void) {
    CHECK_SLICE(text("De NAVO-top, (nr. 3)!").normal, "de navo top nr 3");
    CHECK_SLICE(text("  Één  \xC2\xA0 loket ").normal, "één loket");
    CHECK_SLICE(text("de\xEF\xAC\x81nitie m\xC2\xB2 Stra\xC3\x9F"
                     "e")
                    .normal,
                "definitie m2 strasse");
    CHECK_SLICE(text("…").normal, "");
    CHECK_SLICE(text("Anna Voorbeeld").last, "voorbeeld");
    CHECK_INT(text("de de het").word_count, 3);
    CHECK_INT(text("de de het").unique_count, 2);
}

static void minor_words_are_no_content(void) {
    CHECK_INT(text("de top van het plan").content_count, 2);
    CHECK_INT(text("van de").content_count, 2); /* there is nothing else */
}

static void overlap_is_of_the_shorter(void) {
    static const struct {
        const char *a, *b;
        double share;
    } cases[] = {
        { "het plan", "plan", 1 },
        { "plan", "top", 0 },
        { "", "plan", 0 },
        { "snelle procedures", "procedures voor vervoer", 0.5 },
        { "nieuwe strenge regels", "regels strenge oude grenzen", 2.0 / 3 },
        { "defensiesamenwerking", "samenwerking met partners", 1 }, /* long words */
        { "regel", "regels met partners", 0 },                      /* short ones */
        { "plan", "plan b c d", 1 },
        { "plan", "plan b c d e", 0.5 }, /* one word of many */
        { "plan a", "plan b c d e a", 1 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ScoreText a = text(cases[i].a), b = text(cases[i].b);
        if (!CHECK(fabs(text_overlap(&a, &b) - cases[i].share) < 1e-9) ||
            !CHECK(fabs(text_overlap(&b, &a) - cases[i].share) < 1e-9))
            printf("    '%s' and '%s'\n", cases[i].a, cases[i].b);
    }
}

static void names_may_be_longer(void) {
    static const struct {
        const char *gold, *label;
        bool same;
    } cases[] = {
        { "Voorbeeldraad", "voorbeeldraad", true },
        { "Voorbeeld", "Anna Voorbeeld", true },
        { "Voorbeeld", "A. B. Voorbeeld", true },
        { "Voorbeeld", "A. B. C. Voorbeeld", false },
        { "Anna", "Anna Voorbeeld", false },
        { "Anna Voorbeeld", "Voorbeeld", false },
        { "Raad van Advies", "de Raad van Advies", true },
        { "de Raad van Advies", "Raad van Advies", true },
        { "Raad van Advies", "Raad van State", false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ScoreText gold = text(cases[i].gold), label = text(cases[i].label);
        if (!CHECK(text_same_name(&gold, &label) == cases[i].same))
            printf("    '%s' and '%s'\n", cases[i].gold, cases[i].label);
    }
}

static void codes_and_ends(void) {
    CHECK_SLICE(text_code(arena, slice_of("COM(2030) 45")), "com203045");
    ScoreText whole = text("kst-99999-7"), end = text("99999-7"), other = text("8");
    CHECK(text_ends(&whole, &end));
    CHECK(!text_ends(&whole, &other));
    CHECK(!text_ends(&end, &whole));
}

int main(void) {
    static const Slice minor[] = {
        { "de", 2 }, { "het", 3 }, { "met", 3 }, { "van", 3 }
    };
    rules = (RuleSet){ .minor_words = minor, .minor_word_count = 4 };
    arena = arena_new();
    if (!arena || setjmp(*arena_guard(arena))) return EXIT_FAILURE;
    texts_have_a_normal_form();
    minor_words_are_no_content();
    overlap_is_of_the_shorter();
    names_may_be_longer();
    codes_and_ends();
    arena_free(arena);
    return check_summary();
}
