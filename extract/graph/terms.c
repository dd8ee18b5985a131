#include "terms.h"

#include <string.h>

Term term_iri(Slice iri) {
    return (Term){ .kind = TERM_IRI, .value = iri };
}

Term term_literal(Slice text) {
    return (Term){ .kind = TERM_LITERAL, .value = text };
}

Term term_language(Slice text, Slice language) {
    return (Term){ .kind = TERM_LITERAL, .value = text, .language = language };
}

/* ---- Datatypes ---- */

static size_t skip_digits(Slice text, size_t i) {
    while (i < text.length && text.text[i] >= '0' && text.text[i] <= '9') i++;
    return i;
}

static size_t skip_sign(Slice text) {
    return text.length > 0 && (text.text[0] == '+' || text.text[0] == '-') ? 1 : 0;
}

static bool is_integer(Slice text) {
    size_t start = skip_sign(text), end = skip_digits(text, start);
    return end > start && end == text.length;
}

/* Raptor writes numbers without quotes, and "1" then reads as an integer, "1." not at
   all. */
static bool is_decimal(Slice text) {
    size_t start = skip_sign(text), point = skip_digits(text, start);
    if (point == start || point == text.length || text.text[point] != '.') return false;
    size_t end = skip_digits(text, point + 1);
    return end > point + 1 && end == text.length;
}

static bool is_boolean(Slice text) {
    return slice_is(text, "true") || slice_is(text, "false");
}

static bool never(Slice text) {
    (void)text;
    return false;
}

/* "YYYY", "YYYY-MM" or "YYYY-MM-DD": `groups` of digits with '-' between. */
static bool is_date_of(Slice text, int groups) {
    size_t i = 0;
    for (int group = 0; group < groups; group++) {
        size_t expected = group == 0 ? 4 : 2;
        if (group > 0 && (i == text.length || text.text[i++] != '-')) return false;
        size_t end = skip_digits(text, i);
        if (end - i != expected) return false;
        i = end;
    }
    return i == text.length;
}

static bool is_year(Slice text) {
    return is_date_of(text, 1);
}

static bool is_month(Slice text) {
    return is_date_of(text, 2);
}

static bool is_date(Slice text) {
    return is_date_of(text, 3);
}

/* What is checked; other datatypes are taken as they come. */
static const struct {
    Slice datatype;
    bool (*accepts)(Slice text);
} datatypes[] = {
    { { XSD_NAMESPACE "integer", sizeof XSD_NAMESPACE "integer" - 1 }, is_integer },
    { { XSD_NAMESPACE "decimal", sizeof XSD_NAMESPACE "decimal" - 1 }, is_decimal },
    { { XSD_NAMESPACE "boolean", sizeof XSD_NAMESPACE "boolean" - 1 }, is_boolean },
    { { XSD_NAMESPACE "date", sizeof XSD_NAMESPACE "date" - 1 }, is_date },
    { { XSD_NAMESPACE "gYear", sizeof XSD_NAMESPACE "gYear" - 1 }, is_year },
    { { XSD_NAMESPACE "gYearMonth", sizeof XSD_NAMESPACE "gYearMonth" - 1 }, is_month },
    { { XSD_NAMESPACE "double", sizeof XSD_NAMESPACE "double" - 1 }, never },
    { { XSD_NAMESPACE "float", sizeof XSD_NAMESPACE "float" - 1 }, never },
    { { XSD_NAMESPACE "string", sizeof XSD_NAMESPACE "string" - 1 }, never },
};

Term term_typed(Slice text, Slice datatype) {
    for (size_t i = 0; i < sizeof datatypes / sizeof *datatypes; i++) {
        if (!slice_equal(datatype, datatypes[i].datatype)) continue;
        if (!datatypes[i].accepts(text)) return term_literal(text);
        break;
    }
    return (Term){ .kind = TERM_LITERAL, .value = text, .datatype = datatype };
}

/* ---- Order ---- */

size_t literal_escape(unsigned char byte, char out[6]) {
    static const char digits[] = "0123456789ABCDEF";
    static const char named[] = "\bb\tt\nn\ff\rr\"\"\\\\";
    if (literal_is_plain(byte)) return 0;
    out[0] = '\\';
    for (const char *pair = named; *pair; pair += 2) {
        if (byte != (unsigned char)pair[0]) continue;
        out[1] = pair[1];
        return 2;
    }
    memcpy(out + 1, "u00", 3);
    out[4] = digits[byte >> 4];
    out[5] = digits[byte & 15];
    return 6;
}

static size_t common_prefix(Slice a, Slice b) {
    size_t shorter = a.length < b.length ? a.length : b.length, i = 0;
    if (a.text == b.text) return shorter;
    for (uint64_t x, y; i + sizeof x <= shorter; i += sizeof x) {
        memcpy(&x, a.text + i, sizeof x);
        memcpy(&y, b.text + i, sizeof y);
        if (x != y) break;
    }
    while (i < shorter && a.text[i] == b.text[i]) i++;
    return i;
}

/* What is written at text[i]: an escape, a byte, or the quote at the end. */
static size_t written_at(Slice text, size_t i, char out[6]) {
    out[0] = i < text.length ? text.text[i] : '"';
    size_t escaped =
        i < text.length ? literal_escape((unsigned char)text.text[i], out) : 0;
    return escaped > 0 ? escaped : 1;
}

/* The texts are written alike up to the first difference; there neither is the beginning
   of the other, since '"' and '\' stand for themselves nowhere. */
static int text_compare(Slice a, Slice b) {
    size_t i = common_prefix(a, b);
    if (i == a.length && i == b.length) return 0;
    char at_a[6], at_b[6];
    Slice x = { at_a, written_at(a, i, at_a) }, y = { at_b, written_at(b, i, at_b) };
    return slice_compare(x, y);
}

int iri_compare(Slice a, Slice b) {
    size_t i = common_prefix(a, b);
    unsigned char at_a = i < a.length ? (unsigned char)a.text[i] : '>';
    unsigned char at_b = i < b.length ? (unsigned char)b.text[i] : '>';
    return (at_a > at_b) - (at_a < at_b);
}

/* What follows the quote: ' ', '@' or '^'. */
static int literal_kind(const Term *term) {
    if (term->language.length > 0) return 1;
    return term->datatype.length > 0 ? 2 : 0;
}

int term_compare(const Term *a, const Term *b) {
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    if (a->kind == TERM_IRI) return iri_compare(a->value, b->value);
    int order = text_compare(a->value, b->value);
    if (order == 0) order = literal_kind(a) - literal_kind(b);
    if (order == 0) order = slice_compare(a->language, b->language);
    return order != 0 ? order : iri_compare(a->datatype, b->datatype);
}
