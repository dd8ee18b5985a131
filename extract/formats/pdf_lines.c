/* The segments of a page to lines in reading order.

   Consecutive rows that leave the same vertical gap free are a run, and the gap parts it
   into columns:

       De Raad komt bijeen en       Directie Veiligheid      run 1: two columns
       spreekt over Libië.          Onze referentie
                                    123
       Datum            14 maart 2030                        run 2: two columns

   Where each segment of a column stands at the height of one of the widest column, as in
   run 2, rows are read across: it is a table, or labels with their values. Else columns
   are read one after the other; one with little in it is not part of the text but stands
   aside of it. */
#include "pdf_page.h"

#include "../base/unicode.h"

#include <stdlib.h>

/* Gaps that are followed at once: a page of more columns is a table, read across. */
#define GAPS 8
/* Segments of a row, to each side, among which one of the widest column is looked for. */
#define BESIDE 64
/* Bytes of a segment, on the average, in a column of prose. */
#define PROSE_BYTES 25

typedef struct {
    int32_t from;
    int32_t to;
} Gap;

/* A run while its rows are collected. */
typedef struct {
    Gap gaps[GAPS + 1]; /* that all its rows leave free, the margins too */
    size_t gap_count;
    int32_t left; /* of all its segments */
    int32_t right;
    size_t first; /* index of its first segment */
} Run;

/* One column of a run. */
typedef struct {
    size_t bytes;
    size_t segments;
    size_t aligned; /* segments that stand in a row of the widest column */
    size_t flowing; /* the same where a sentence goes on in the next row of that */
    bool across;    /* its segments are read as part of the rows of the widest */
    bool aside;
} Column;

typedef struct {
    Arena *arena;
    const PdfWords *words;
    PdfSegments page;
    uint32_t page_number;
    uint32_t column; /* of the next one */
    int32_t gap;     /* that can part columns, at least */
    PdfLines out;
    PdfLineVector aside; /* of this page, and not of the first */
} Reader;

/* ---- Runs ---- */

static bool parts(const Run *run, Gap gap) {
    return gap.from >= run->left && gap.to <= run->right;
}

static bool has_columns(const Run *run) {
    for (size_t i = 0; i < run->gap_count; i++)
        if (parts(run, run->gaps[i])) return true;
    return false;
}

/* The gaps of a run that the segments [from, to) leave free. */
static Run with_row(const Reader *reader, const Run *run, size_t from, size_t to) {
    Run with = { .left = run->left, .right = run->right, .first = run->first };
    for (size_t i = 0; i < run->gap_count; i++) {
        int32_t start = run->gaps[i].from;
        for (size_t k = from; k <= to && with.gap_count < GAPS; k++) {
            int32_t end = run->gaps[i].to;
            if (k < to && reader->page.segments[k].box.left < end)
                end = reader->page.segments[k].box.left;
            if (end - start >= reader->gap)
                with.gaps[with.gap_count++] = (Gap){ start, end };
            if (k < to && reader->page.segments[k].box.right > start)
                start = reader->page.segments[k].box.right;
        }
    }
    for (size_t k = from; k < to; k++) {
        Box box = reader->page.segments[k].box;
        if (box.left < with.left) with.left = box.left;
        if (box.right > with.right) with.right = box.right;
    }
    return with;
}

static Run empty_run(size_t first) {
    return (Run){ .gaps = { { INT32_MIN / 2, INT32_MAX / 2 } },
                  .gap_count = 1,
                  .left = INT32_MAX / 2,
                  .right = INT32_MIN / 2,
                  .first = first };
}

/* ---- Lines ---- */

/* The size in which most of the words is written, and what all of them are. */
static void look_at_words(PdfLine *line, const PdfWord *words) {
    size_t most = 0;
    line->bold = line->italic = true;
    for (size_t i = 0; i < line->word_count; i++) {
        size_t bytes = 0;
        for (size_t k = 0; k < line->word_count && k < 64; k++)
            if (words[k].size == words[i].size) bytes += words[k].text.length;
        if (bytes > most || (bytes == most && words[i].size > line->size)) {
            line->size = words[i].size;
            most = bytes;
        }
        line->bold = line->bold && words[i].bold;
        line->italic = line->italic && words[i].italic;
        if (i == 63) break;
    }
}

/* Around the words that are not much smaller than the others. */
static void set_box(PdfLine *line, const PdfWord *words) {
    bool first = true;
    for (size_t i = 0; i < line->word_count; i++) {
        Box box = words[i].box;
        if (words[i].size * 5 < line->size * 4) continue;
        if (first || box.left < line->box.left) line->box.left = box.left;
        if (first || box.top < line->box.top) line->box.top = box.top;
        if (first || box.right > line->box.right) line->box.right = box.right;
        if (first || box.bottom > line->box.bottom) line->box.bottom = box.bottom;
        first = false;
    }
}

static void add_words(Reader *reader, PdfLine *line, const PdfSegment *segment) {
    line->gaps = line->word_count > 0;
    for (size_t i = 0; i < segment->count; i++) {
        PdfWord word = reader->words->words[segment->first + i];
        if (line->word_count == 0 || i == 0) word.glued = false;
        vector_push(reader->arena, &reader->out.words, word);
        line->word_count++;
    }
}

static void end_line(Reader *reader, PdfLine *line, PdfLineVector *to) {
    if (line->word_count == 0) return;
    const PdfWord *words = reader->out.words.items + line->first_word;
    look_at_words(line, words);
    set_box(line, words);
    vector_push(reader->arena, to, *line);
}

static PdfLine new_line(const Reader *reader, PdfPlace place) {
    return (PdfLine){ .page = reader->page_number,
                      .column = reader->column,
                      .place = place,
                      .first_word = reader->out.words.count };
}

/* ---- Columns ---- */

/* Column of a segment: the number of gaps before it. */
static size_t column_of(const Run *run, const PdfSegment *segment) {
    size_t column = 0;
    for (size_t i = 0; i < run->gap_count; i++)
        if (parts(run, run->gaps[i]) && segment->box.left >= run->gaps[i].to) column++;
    return column;
}

static size_t bytes_of(const Reader *reader, const PdfSegment *segment) {
    size_t bytes = 0;
    for (size_t i = 0; i < segment->count; i++)
        bytes += reader->words->words[segment->first + i].text.length + 1;
    return bytes;
}

/* Whether a segment of the widest column is in the row of segment `at`, with its foot at
   the same height. */
static bool is_aligned(const Reader *reader, const Run *run, size_t at, size_t end,
                       size_t widest) {
    const PdfSegments *page = &reader->page;
    size_t from = at;
    while (from > run->first && page->rows[from - 1] == page->rows[at] &&
           at - from < BESIDE)
        from--;
    if (end > at + BESIDE) end = at + BESIDE;
    for (size_t i = from; i < end && page->rows[i] == page->rows[at]; i++) {
        int32_t apart = page->segments[i].box.bottom - page->segments[at].box.bottom;
        if (!page->segments[i].margin && column_of(run, &page->segments[i]) == widest &&
            abs(apart) * 4 <= reader->words->body)
            return true;
    }
    return false;
}

/* Whether the widest column goes on with a small letter in the row below segment `at`. */
static bool flows_on(const Reader *reader, const Run *run, size_t at, size_t end,
                     size_t widest) {
    const PdfSegments *page = &reader->page;
    uint32_t row = page->rows[at] + 1;
    if (end > at + BESIDE) end = at + BESIDE;
    for (size_t i = at; i < end && page->rows[i] <= row; i++) {
        if (page->rows[i] < row || page->segments[i].margin ||
            column_of(run, &page->segments[i]) != widest)
            continue;
        size_t offset = 0;
        Slice first = reader->words->words[page->segments[i].first].text;
        return first.length > 0 && unicode_is_lower(utf8_next(first.text, &offset));
    }
    return false;
}

/* Whether it is the letterhead to the right of a text that its lines happen to be level
   with: a row of a table is no part of a sentence. */
static bool is_letterhead(const Reader *reader, const Column *column, bool right) {
    return reader->page_number == 0 && right && column->flowing > 0 &&
           column->flowing * 2 >= column->segments;
}

static bool is_prose(const Column *column) {
    return column->segments > 2 && column->bytes >= column->segments * PROSE_BYTES;
}

/* Looks at the columns of a run that ends before segment `end`; gives the widest. */
static size_t judge(const Reader *reader, const Run *run, size_t end, Column *columns) {
    size_t widest = 0;
    for (size_t i = run->first; i < end; i++) {
        const PdfSegment *segment = &reader->page.segments[i];
        if (segment->margin) continue;
        Column *column = &columns[column_of(run, segment)];
        column->bytes += bytes_of(reader, segment);
        column->segments++;
    }
    for (size_t i = 1; i <= GAPS; i++)
        if (columns[i].bytes > columns[widest].bytes) widest = i;
    for (size_t i = run->first; i < end; i++) {
        const PdfSegment *segment = &reader->page.segments[i];
        if (segment->margin || !is_aligned(reader, run, i, end, widest)) continue;
        columns[column_of(run, segment)].aligned++;
        columns[column_of(run, segment)].flowing += flows_on(reader, run, i, end, widest);
    }
    for (size_t i = 0; i <= GAPS; i++) {
        bool grid = is_prose(&columns[i]) && is_prose(&columns[widest]);
        columns[i].across =
            i == widest || (columns[i].aligned == columns[i].segments && !grid &&
                            !is_letterhead(reader, &columns[i], i > widest));
        columns[i].aside = !columns[i].across &&
                           (!grid || columns[i].bytes * 5 < columns[widest].bytes * 2);
    }
    return widest;
}

/* Writes the lines of one column, for the widest with what is read across. */
static void write_column(Reader *reader, const Run *run, size_t end,
                         const Column *columns, size_t which, size_t widest,
                         PdfPlace place) {
    PdfLineVector *to = place == LINE_ASIDE && reader->page_number > 0
                            ? &reader->aside
                            : &reader->out.lines;
    PdfLine line = new_line(reader, place);
    Box last = { 0 };
    uint32_t row = 0;
    for (size_t i = run->first; i < end; i++) {
        const PdfSegment *segment = &reader->page.segments[i];
        size_t column = column_of(run, segment);
        bool wanted = column == which || (which == widest && columns[column].across);
        if (segment->margin || !wanted) continue;
        /* Beside one line of large type two of small type may stand. */
        bool below = line.word_count > 0 &&
                     (reader->page.rows[i] != row || !pdf_same_row(last, segment->box));
        if (below) {
            end_line(reader, &line, to);
            line = new_line(reader, place);
        }
        row = reader->page.rows[i];
        last = segment->box;
        add_words(reader, &line, segment);
    }
    end_line(reader, &line, to);
    reader->column++;
}

static void end_run(Reader *reader, const Run *run, size_t end) {
    Column columns[GAPS + 1] = { { 0 } };
    size_t widest = judge(reader, run, end, columns);
    for (size_t i = 0; i <= GAPS; i++)
        if (columns[i].aside && columns[i].segments > 0)
            write_column(reader, run, end, columns, i, widest, LINE_ASIDE);
    for (size_t i = 0; i <= GAPS; i++) {
        bool read = i == widest || (!columns[i].across && !columns[i].aside);
        if (read && columns[i].segments > 0)
            write_column(reader, run, end, columns, i, widest, LINE_MAIN);
    }
}

/* ---- Pages ---- */

/* Lines of the header (upper) or footer, in their order. */
static void add_margin(Reader *reader, bool upper, int32_t middle) {
    PdfLine line = new_line(reader, LINE_OF_MARGIN);
    uint32_t row = 0;
    for (size_t i = 0; i < reader->page.count; i++) {
        const PdfSegment *segment = &reader->page.segments[i];
        if (!segment->margin || (segment->box.top < middle) != upper) continue;
        if (line.word_count > 0 && reader->page.rows[i] != row) {
            end_line(reader, &line, &reader->out.lines);
            line = new_line(reader, LINE_OF_MARGIN);
        }
        row = reader->page.rows[i];
        add_words(reader, &line, segment);
    }
    end_line(reader, &line, &reader->out.lines);
    reader->column++;
}

static void add_page(Reader *reader) {
    const PdfSegments *page = &reader->page;
    Run run = empty_run(0);
    for (size_t from = 0, to; from < page->count; from = to) {
        size_t inside = 0;
        for (to = from; to < page->count && page->rows[to] == page->rows[from]; to++)
            if (!page->segments[to].margin) inside++;
        /* Rows of margins are between no others; where one is in part, it is whole. */
        if (inside == 0) continue;
        Run with = with_row(reader, &run, from, to);
        Run alone = empty_run(from);
        alone = with_row(reader, &alone, from, to);
        bool wants = has_columns(&run) || has_columns(&alone);
        if (wants && !has_columns(&with) && from > run.first) {
            end_run(reader, &run, from);
            with = alone;
        }
        run = with;
    }
    end_run(reader, &run, page->count);
}

/* ---- Where columns end ---- */

/* Rights of lines with the same left, in steps of ten points. */
#define STEPS 128
#define STEP 1000
#define LEFTS 64

typedef struct {
    int32_t left;
    uint32_t rights[STEPS];  /* lines that end in each step */
    int32_t farthest[STEPS]; /* of them */
    size_t lines;
    size_t whole; /* of them, those without a gap */
} Edge;

static size_t step_of(int32_t right) {
    int32_t step = right < 0 ? 0 : right / STEP;
    return step < STEPS ? (size_t)step : STEPS - 1;
}

static Edge *edge_of(Edge *edges, size_t *count, int32_t left, int32_t em) {
    for (size_t i = 0; i < *count; i++)
        if (abs(edges[i].left - left) <= em) return &edges[i];
    if (*count == LEFTS) return NULL;
    edges[*count] = (Edge){ .left = left };
    return &edges[(*count)++];
}

static void add_right(Edge *edge, int32_t right) {
    size_t step = step_of(right);
    edge->rights[step]++;
    edge->lines++;
    if (right > edge->farthest[step]) edge->farthest[step] = right;
}

/* The largest right that is not of one line alone. */
static int32_t edge_right(const Edge *edge) {
    size_t least = edge->lines < 8 ? 1 : 2, seen = 0;
    for (size_t i = STEPS; i-- > 0;) {
        seen += edge->rights[i];
        if (seen >= least) return edge->farthest[i];
    }
    return 0;
}

/* Left edges of the columns that the lines are in. */
static int32_t *find_lefts(Arena *arena, const PdfLines *lines) {
    int32_t *lefts = ARENA_ARRAY(arena, int32_t, lines->lines.count + 1);
    for (size_t from = 0, to; from < lines->lines.count; from = to) {
        int32_t left = lines->lines.items[from].box.left;
        for (to = from; to < lines->lines.count &&
                        lines->lines.items[to].column == lines->lines.items[from].column;
             to++)
            if (lines->lines.items[to].box.left < left)
                left = lines->lines.items[to].box.left;
        for (size_t i = from; i < to; i++) lefts[i] = left;
    }
    return lefts;
}

/* Each line gets the right edge of all lines, on any page, whose column begins where its
   column does. Rows of a table may be wider than the text that it stands in: they count
   only where no line is without a gap. */
static void find_edges(Arena *arena, PdfLines *lines) {
    Edge *edges = ARENA_ARRAY(arena, Edge, LEFTS);
    size_t count = 0;
    const int32_t *lefts = find_lefts(arena, lines);
    for (int gaps = 0; gaps < 2; gaps++) {
        for (size_t i = 0; i < lines->lines.count; i++) {
            const PdfLine *line = &lines->lines.items[i];
            Edge *edge = edge_of(edges, &count, lefts[i], lines->body);
            if (!edge || line->place != LINE_MAIN || line->gaps != (gaps == 1)) continue;
            if (gaps && edge->whole > 0) continue;
            add_right(edge, line->box.right);
            edge->whole += !gaps;
        }
    }
    for (size_t i = 0; i < lines->lines.count; i++) {
        PdfLine *line = &lines->lines.items[i];
        const Edge *edge = edge_of(edges, &count, lefts[i], lines->body);
        line->right = edge ? edge_right(edge) : 0;
        if (line->right < line->box.right) line->right = line->box.right;
    }
}

PdfLines pdf_lines_read(Arena *arena, const PdfWords *words) {
    Reader reader = { .arena = arena, .words = words, .gap = words->body };
    PdfSegments *pages = ARENA_ARRAY(arena, PdfSegments, words->page_count + 1);
    for (size_t i = 0; i < words->page_count; i++)
        pages[i] = pdf_segments_read(arena, words, &words->pages[i]);
    pdf_margins_mark(words, pages);
    reader.out.body = words->body;
    for (size_t i = 0; i < words->page_count; i++) {
        reader.page = pages[i];
        reader.page_number = (uint32_t)i;
        reader.aside.count = 0;
        add_margin(&reader, true, words->pages[i].height / 2);
        if (reader.page.count > 0) add_page(&reader);
        for (size_t k = 0; k < reader.aside.count; k++)
            vector_push(arena, &reader.out.lines, reader.aside.items[k]);
        add_margin(&reader, false, words->pages[i].height / 2);
    }
    find_edges(arena, &reader.out);
    pdf_notes_mark(&reader.out);
    return reader.out;
}
