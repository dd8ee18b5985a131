/* Standpunt: letters of government in, a knowledge graph of positions and meetings out.

   The one public header. In short:

       StpModel *model;
       if (stp_model_load(&model, "vocab", "rules/nl", NULL, reporter)) ...
       StpExtractor *extractor = stp_extractor_new(model);
       StpLetter letter = { .name = "letter.txt", .bytes = b, .length = n };
       const StpGraph *graph;
       if (stp_extract(extractor, &letter, reporter, &graph) == STP_OK)
           stp_graph_write(graph, STP_TURTLE, sink);
       stp_extractor_free(extractor);
       stp_model_free(model);

   Conventions. Text is UTF-8. A string ends in NUL, unless its length stands beside it,
   in bytes. What is made by a `_new` or `_load` is the caller's, to be freed by the
   `_free` of the same name; a pointer to const that a function gives is borrowed, and its
   comment says until when. Arguments are borrowed during the call; a model must outlive
   what was made from it. No pointer may be NULL unless its comment says so: that is not
   checked. Bad input is a status and a diagnostic. Any function that returns a status may
   return STP_NO_MEMORY; a sink that refuses gives STP_CANNOT_WRITE. The library never
   prints, exits, reads the environment, or keeps global state. A model is immutable and
   may be shared by threads; all else belongs to one thread at a time. */
#ifndef STANDPUNT_H
#define STANDPUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define STP_API __attribute__((visibility("default")))
#else
#define STP_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Outcome of a call. 0 is success. */
typedef enum {
    STP_OK = 0,
    STP_BAD_LETTER, /* the letter cannot be read: encoding, NUL, size, no date where one
                       is needed */
    STP_BAD_RULES,  /* a rule file does not compile, or an example in it fails */
    STP_BAD_VOCABULARY, /* a vocabulary file does not parse or contradicts the ontology */
    STP_BAD_QUERY,    /* a query does not parse, or asks what the store cannot do right */
    STP_BAD_DATA,     /* RDF data does not parse */
    STP_CANNOT_READ,  /* a file or folder cannot be opened or read */
    STP_CANNOT_WRITE, /* the sink refused bytes: disk full, pipe closed */
    STP_LIMIT,        /* an explicit limit was hit; nothing was written */
    STP_NO_MEMORY,    /* the heap gave none */
    STP_BAD_TARGET,   /* the URL of a triplestore is wrong, or files for reaching it */
    STP_REFUSED       /* a triplestore did not take all graphs */
} StpStatus;

/* A phrase for a status, in English, without a final stop. Static; never NULL. */
STP_API const char *stp_status_text(StpStatus status);

/* Version of the library: "major.minor.patch". Static. */
STP_API const char *stp_version(void);

/* How bad a finding is. */
typedef enum {
    STP_ERROR,  /* the input, or a part of it, is not used */
    STP_WARNING /* it is used, but is likely a mistake */
} StpSeverity;

/* One finding about an input. All strings are valid only during the call of the
   reporter. */
typedef struct {
    StpSeverity severity;
    const char *file; /* as the caller named it or its folder; NULL when there is none */
    unsigned line;    /* 1-based; 0 when there is no place */
    unsigned column;  /* 1-based, in code points; 0 when there is no place */
    const char *message; /* one line */
    const char *text;    /* all of it as a person reads it, lines ended by LF: first
                            "file:line:column: message", then the source line, a caret, a
                            hint */
} StpDiagnostic;

/* Receives diagnostics. `report` may be NULL: then they are dropped (the status
   remains). */
typedef struct {
    void (*report)(void *user, const StpDiagnostic *diagnostic);
    void *user; /* handed to `report`; may be NULL */
} StpReporter;

/* Receives output piece by piece, not ended by NUL. `write` returns false to refuse; the
   call that is writing then stops with STP_CANNOT_WRITE. */
typedef struct {
    bool (*write)(void *user, const char *bytes, size_t length);
    void *user; /* handed to `write`; may be NULL */
} StpSink;

/* ---- Model ---- */

/* Rules and vocabulary, compiled. */
typedef struct StpModel StpModel;

/* Reads all *.ttl in the folder `vocabulary` and below, and all *.rules and *.lex in the
   folder `rules`, and compiles them. All errors of a run are reported, not only the
   first. `base` is the IRI under which instances are minted ("https://example.org/id/",
   must end in / or #); NULL for the default https://w3id.org/standpunt/id/. `*out` is
   NULL on any status but STP_OK. Other statuses are STP_BAD_RULES, STP_BAD_VOCABULARY and
   STP_CANNOT_READ. */
STP_API StpStatus stp_model_load(StpModel **out, const char *vocabulary,
                                 const char *rules, const char *base,
                                 StpReporter reporter);
STP_API void stp_model_free(StpModel *model); /* NULL is allowed */

/* Adds a list of names that stp_names_compile has made: what letters name and the
   vocabulary does not have gets its type and identifier from there. The vocabulary goes
   before. At most one list for a model, and before anything is made from it. The file is
   not read but mapped: it may be replaced while the model lives, not written over.
   STP_BAD_VOCABULARY or STP_CANNOT_READ, with a diagnostic, leave the model as it was. */
STP_API StpStatus stp_model_add_names(StpModel *model, const char *path,
                                      StpReporter reporter);

/* What a check found. */
typedef struct {
    size_t rules;    /* compiled */
    size_t examples; /* run: yes, no and todo lines */
    size_t failures; /* yes or no lines that do not hold, todo lines that do */
} StpCheck;

/* Runs every example of every rule and counts in `*result`; each failure is a diagnostic
   at its line. Returns STP_BAD_RULES when there was one. What is likely a mistake is a
   warning: rules that contradict or repeat each other, triggers that never decide,
   regexes that take too long. */
STP_API StpStatus stp_model_check(const StpModel *model, StpReporter reporter,
                                  StpCheck *result);

/* ---- Extraction ---- */

/* Working room of one thread for letters. */
typedef struct StpExtractor StpExtractor;

/* What was found in one letter, as statements of RDF. */
typedef struct StpGraph StpGraph;

/* One letter. */
typedef struct {
    const char *name;     /* for messages; not in the graph */
    const char *bytes;    /* in any format that the content tells; need not end in NUL */
    size_t length;        /* in bytes */
    const char *encoding; /* of plain text, as iconv names it; NULL: UTF-8 */
    const char *metadata; /* the metadata.xml that goes with a letter: its date when
                             the letter does not say, and its identifier when `id` is
                             NULL; NULL: none */
    size_t metadata_length; /* in bytes */
    const char *pdf_reader; /* path of the program standpunt-pdf, which reads a PDF in a
                               process of its own; NULL: a PDF is refused */
    const char *id;   /* "kst-28676-266": when the letter does not say, or says it wrong;
                         NULL: from the letter, or else from its digest */
    const char *date; /* "2017-03-29": when neither the letter nor its metadata say; NULL:
                         none given */
} StpLetter;

/* NULL when there is no memory. */
STP_API StpExtractor *stp_extractor_new(const StpModel *model);
STP_API void stp_extractor_free(StpExtractor *extractor); /* NULL is allowed */

/* How much a graph says of where its facts are from. What less says, more says too: the
   statements of `none` are among those of `quote`, these among those of `full`. */
typedef enum {
    STP_PROVENANCE_FULL,  /* rules, all words that a fact rests on, who signed */
    STP_PROVENANCE_QUOTE, /* rule of each position and contribution; of all facts the
                             words and their place; not the words of facts that these are
                             derived from, nor who signed */
    STP_PROVENANCE_NONE   /* what is said, and in which letter */
} StpProvenance;

/* The provenance of a name as on the command line: full, quote, none. False, and `*out`
   is as before, when there is none. */
STP_API bool stp_provenance_of(const char *name, StpProvenance *out);

/* Sets what stp_extract and what is built on it say from now on; STP_PROVENANCE_FULL
   before the first call. */
STP_API void stp_extractor_provenance(StpExtractor *extractor, StpProvenance provenance);

/* Reads a letter into a graph. `*out` is borrowed: valid until the next call of any
   function with this extractor. On any status but STP_OK, such as STP_BAD_LETTER or
   STP_LIMIT, it is NULL. */
STP_API StpStatus stp_extract(StpExtractor *extractor, const StpLetter *letter,
                              StpReporter reporter, const StpGraph **out);

/* Writes the letter as text, sentence by sentence, with its clauses, what each rule
   found, by which words of the lexicon (file and line), what lost and why. `colour`: with
   terminal colours. Statuses as of stp_extract. */
STP_API StpStatus stp_explain(StpExtractor *extractor, const StpLetter *letter,
                              bool colour, StpReporter reporter, StpSink sink);

/* Writes the text of the letter, as UTF-8, that places in the graph refer to. The digest
   in an identifier such as "t-0123456789abcdef" is of it. Statuses as of stp_extract. */
STP_API StpStatus stp_text(const StpLetter *letter, StpReporter reporter, StpSink sink);

/* ---- Graph ---- */

/* How a graph is written. */
typedef enum {
    STP_TURTLE,   /* default graph; one document per letter; sorted */
    STP_NQUADS,   /* canonical, sorted, one named graph per letter */
    STP_NTRIPLES, /* canonical, sorted */
    STP_RDFXML    /* sorted */
} StpFormat;

/* The format of a name as on the command line: turtle, nquads, ntriples, rdfxml. False,
   and `*out` is as before, when there is none. */
STP_API bool stp_format_of(const char *name, StpFormat *out);

/* Identifier of the letter, such as "kst-28676-266" or "t-0123456789abcdef"; lives as
   long as the graph. */
STP_API const char *stp_graph_id(const StpGraph *graph);

/* Number of statements. */
STP_API size_t stp_graph_size(const StpGraph *graph);

/* Number of positions and of meetings in the graph, for progress and summaries. */
STP_API void stp_graph_counts(const StpGraph *graph, size_t *positions, size_t *meetings);

/* Writes all statements. The same graph gives the same bytes. */
STP_API StpStatus stp_graph_write(const StpGraph *graph, StpFormat format, StpSink sink);

/* ---- Summary ---- */

/* Statistics of many letters: how many triples, entities, documents, of which classes and
   properties, and links. */
typedef struct StpSummary StpSummary;

/* NULL when there is no memory. */
STP_API StpSummary *stp_summary_new(void);
STP_API void stp_summary_free(StpSummary *summary); /* NULL is allowed */

/* Counts one letter, by what stp_graph_write gave for it as STP_NQUADS. After
   STP_NO_MEMORY the counts are wrong. */
STP_API StpStatus stp_summary_add(StpSummary *summary, const char *nquads, size_t length);

/* Writes the statistics in Turtle, as a data set of VoID (W3C 2011). */
STP_API StpStatus stp_summary_write(StpSummary *summary, StpSink sink);

/* ---- Tools for authors of rules ---- */

/* Writes how far a rule got on a letter, what stood there, and what to change: of a frame
   which trigger was found and which slot stayed empty, of a pattern the furthest token.
   `rule` is its name, with or without the path before it. STP_BAD_RULES, with a
   diagnostic, when there is no such rule; else statuses as of stp_extract. */
STP_API StpStatus stp_whynot(StpExtractor *extractor, const char *rule,
                             const StpLetter *letter, StpReporter reporter, StpSink sink);

/* What the rules never did on some letters. */
typedef struct StpCoverage StpCoverage;

/* NULL when there is no memory. */
STP_API StpCoverage *stp_coverage_new(const StpModel *model);
STP_API void stp_coverage_free(StpCoverage *coverage); /* NULL is allowed */

/* Adds a letter, read with an extractor of the same model. Statuses as of stp_extract. */
STP_API StpStatus stp_coverage_add(StpCoverage *coverage, StpExtractor *extractor,
                                   const StpLetter *letter, StpReporter reporter);

/* Writes what was found so far, each with file and line: sentences that hold all words of
   a trigger of a position and have no position, with why; rules that never matched; words
   that never set off a rule that did match; words of the lexicon that never stood in a
   letter. */
STP_API StpStatus stp_coverage_write(const StpCoverage *coverage, StpSink sink);

/* A clock that never goes back, of the caller: the library has none. `now` may be NULL:
   then no time passes. */
typedef struct {
    uint64_t (*now)(void *user); /* in a unit of the caller */
    void *user;                  /* handed to `now`; may be NULL */
} StpClock;

/* What rules did and cost on some letters. */
typedef struct StpProfile StpProfile;

/* Of one rule. */
typedef struct {
    const char *rule;  /* "nl/supports/supports" */
    const char *kind;  /* "frame" */
    const char *file;  /* where it is written */
    unsigned line;     /* 1-based */
    uint64_t attempts; /* sentences in which it was tried, because a word that can set it
                          off stands there; a kind of rule that runs several times counts
                          each; 0 for `line` rules, which see lines */
    uint64_t hits;     /* matches; of a `line` rule lines */
    uint64_t time;     /* in the unit of the clock; 0 for `line` rules */
} StpProfileLine;

/* NULL when there is no memory. */
STP_API StpProfile *stp_profile_new(const StpModel *model, StpClock clock);
STP_API void stp_profile_free(StpProfile *profile); /* NULL is allowed */

/* Adds a letter, read with an extractor of the same model. Statuses as of stp_extract. */
STP_API StpStatus stp_profile_add(StpProfile *profile, StpExtractor *extractor,
                                  const StpLetter *letter, StpReporter reporter);

/* One line for each rule, sorted by kind and name; `*count` of them. They are counted
   anew by each call, and they and their strings live as long as the profile. */
STP_API const StpProfileLine *stp_profile_lines(StpProfile *profile, size_t *count);

/* ---- Evaluation ---- */

/* Counts of what was found right and wrong, over all letters added. */
typedef struct StpScore StpScore;

/* Of one kind of fact. */
typedef struct {
    const char *kind; /* "position strict"; static */
    size_t gold;      /* facts annotated, without debatable ones */
    size_t found;     /* facts in the graphs, without those that answer debatable ones;
                         where the annotation is not exhaustive only those found right */
    size_t right;     /* facts of both */
    double precision, recall, f1; /* 0 to 1; 0 where there is nothing to divide by */
} StpScoreLine;

/* NULL when there is no memory. */
STP_API StpScore *stp_score_new(void);
STP_API void stp_score_free(StpScore *score); /* NULL is allowed */

/* Compares a graph, made with `model`, with the hand annotation of its letter: a table of
   lines with tabs, described in rules/README.md. `gold` has `length` bytes; `gold_name`
   is for messages. `misses` gets a line for each fact that is missed and each that is
   wrong; its `write` may be NULL. STP_BAD_DATA, and nothing is counted, when the
   annotation is not well formed. */
STP_API StpStatus stp_score_add(StpScore *score, const StpModel *model,
                                const StpGraph *graph, const char *gold_name,
                                const char *gold, size_t length, StpReporter reporter,
                                StpSink misses);

/* One line for each kind of fact, always the same kinds in the same order; `*count` of
   them. They are counted anew by each call, and live as long as the score. */
STP_API const StpScoreLine *stp_score_lines(StpScore *score, size_t *count);

/* ---- Names for people to judge ---- */

/* Names of some letters that are linked to no entry of the vocabulary, because none has
   the name or several have. */
typedef struct StpReview StpReview;

/* How they are written. */
typedef enum {
    STP_REVIEW_TABLE,  /* comma-separated values, described in vocab/README.md */
    STP_REVIEW_QUERIES /* JSON for a service of the Reconciliation Service API, "q0" for
                          the first row of the table */
} StpReviewFormat;

/* NULL when there is no memory. */
STP_API StpReview *stp_review_new(const StpModel *model);
STP_API void stp_review_free(StpReview *review); /* NULL is allowed */

/* Adds the names of a letter, read with an extractor of the same model. Statuses as of
   stp_extract. */
STP_API StpStatus stp_review_add(StpReview *review, StpExtractor *extractor,
                                 const StpLetter *letter, StpReporter reporter);

/* Writes all names so far, the most frequent first. */
STP_API StpStatus stp_review_write(StpReview *review, StpReviewFormat format,
                                   StpSink sink);

/* Writes the rows of a table in which someone has filled in an entry or an item of
   Wikidata, as Turtle for the vocabulary. `table` has `length` bytes, `name` is for
   messages. STP_BAD_DATA when the table or an answer in it is wrong, STP_LIMIT when it is
   too long: nothing is written then. */
STP_API StpStatus stp_review_accept(const StpModel *model, const char *name,
                                    const char *table, size_t length,
                                    StpReporter reporter, StpSink sink);

/* ---- Lists of names ---- */

/* What of a source is taken. */
typedef struct {
    const char *classes;    /* file: a table of classes and what they are here, as
                               vocab/import/classes.tsv */
    const char *only;       /* "Q6256,Q515": of these classes only; NULL: of all in it */
    const char *languages;  /* "nl,mul,en": of these, the first preferred; NULL: these */
    const char *overrides;  /* file: a table of what people decided; NULL: none */
    const char *source;     /* dcterms:source of what is taken; NULL: "Wikidata", and for
                               what is not from there the name of the file */
    unsigned min_sitelinks; /* items of Wikidata with fewer are passed over */
} StpImportOptions;

/* What became of it. */
typedef struct {
    size_t items;       /* read */
    size_t kept;        /* written */
    size_t names;       /* written, of those */
    size_t other_class; /* items passed over, by class, ... */
    size_t few_links;   /* ... by the number of sitelinks, ... */
    size_t no_name;     /* ... without a name in the languages, ... */
    size_t dropped;     /* ... by an override, ... */
    size_t repeated;    /* ... because they came before */
    size_t shared;      /* conflicts: a name of an item before it, ... */
    size_t gazetteer;   /* ... of another entry of the vocabulary, ... */
    size_t words;       /* ... or a word of the lexicon */
    size_t wrong_lines; /* passed over */
} StpImportCounts;

/* Reads names from `files`: dumps of Wikidata in JSON (an entity a line) or N-Triples,
   results of SPARQL as CSV or TSV, SKOS and the like in any RDF that raptor reads; plain
   or packed by gzip or bzip2; all told by their content. Writes them as N-Triples in the
   shape of the gazetteer to `names`, what they are the same as to `links` (to `names`
   when its `write` is NULL), and names that are claimed twice as a table to `conflicts`,
   whose `write` may be NULL. Holds no source in memory, but SKOS and the like.
   STP_BAD_DATA: some lines were of no use, the rest is written. Any other status but
   STP_OK: what was written is not whole. */
STP_API StpStatus stp_import(const StpModel *model, const char *const *files,
                             size_t file_count, const StpImportOptions *options,
                             StpReporter reporter, StpSink names, StpSink links,
                             StpSink conflicts, StpImportCounts *counts);

/* What went into a compiled list. */
typedef struct {
    size_t entries;         /* things */
    size_t names;           /* pairs of a name and a thing */
    size_t shared;          /* names of several things: found, but not linked */
    size_t without_capital; /* names left out: they would be words of the text */
    size_t short_names;     /* left out: under four letters */
    size_t bad_names; /* left out: too long, or with other white space than one space */
    size_t untyped;   /* left out: what they name has no class or no label */
} StpNamesCounts;

/* Compiles the vocabulary of `model` and `files`, N-Triples as stp_import writes them,
   plain or packed, into one list for stp_model_add_names. Writes to `out`, and to
   `shared`, whose `write` may be NULL, a table of the names that several things share.
   STP_BAD_DATA or STP_CANNOT_READ, with diagnostics, when a file cannot be used: nothing
   is written then. */
STP_API StpStatus stp_names_compile(const StpModel *model, const char *const *files,
                                    size_t file_count, StpReporter reporter, StpSink out,
                                    StpSink shared, StpNamesCounts *counts);

/* Compares all bytes of the list of a model with what was written, and counts its names
   and entries. STP_BAD_VOCABULARY, with a diagnostic, when they are damaged; STP_BAD_DATA
   when the model has no list. */
STP_API StpStatus stp_names_verify(const StpModel *model, StpReporter reporter,
                                   size_t *names, size_t *entries);

/* ---- Query ---- */

/* Formats of an answer. SELECT and ASK take the first five (SPARQL 1.1 Query Results, W3C
   2013), CONSTRUCT the last two; with STP_ANSWER_TABLE a CONSTRUCT gives Turtle. */
typedef enum {
    STP_ANSWER_TABLE, /* plain text for people; ASK: "yes" or "no" */
    STP_ANSWER_CSV,   /* lines end in CR LF */
    STP_ANSWER_TSV,   /* terms as in Turtle */
    STP_ANSWER_JSON,
    STP_ANSWER_XML,
    STP_ANSWER_TURTLE,
    STP_ANSWER_NTRIPLES
} StpAnswerFormat;

/* The format of a name as on the command line: table, csv, tsv, json, xml, turtle,
   ntriples. False, and `*out` is as before, when there is none. */
STP_API bool stp_answer_format_of(const char *name, StpAnswerFormat *out);

/* Loads RDF files (Turtle, N-Triples, N-Quads, RDF/XML; by their ending) into a store in
   memory and answers a SPARQL SELECT, ASK or CONSTRUCT query. Named graphs are merged.
   Rows without ORDER BY are sorted by their cells. Constructs that the query engine is
   known to answer wrongly are refused with a diagnostic. `query_name` is for messages.
   STP_BAD_QUERY, STP_BAD_DATA or STP_CANNOT_READ when it cannot be answered. */
STP_API StpStatus stp_query(const char *query, const char *query_name,
                            const char *const *files, size_t file_count,
                            StpAnswerFormat format, StpReporter reporter, StpSink sink);

/* ---- Load ---- */

/* How a triplestore makes the URL of a graph for the SPARQL 1.1 Graph Store HTTP Protocol
   (W3C 2013), and how it wants its login. */
typedef enum {
    STP_STORE_ANY,      /* URL?graph=; basic */
    STP_STORE_VIRTUOSO, /* URL/sparql-graph-crud-auth?graph-uri=; digest */
    STP_STORE_FUSEKI,   /* URL/data?graph=, URL ends in the dataset; basic */
    STP_STORE_OXIGRAPH, /* URL/store?graph=; basic */
    STP_STORE_GRAPHDB,  /* URL/rdf-graphs/service?graph=, URL ends in
                           /repositories/NAME; basic */
    STP_STORE_QLEVER    /* URL/?graph=; token */
} StpStoreKind;

/* The store of a name as on the command line: any, virtuoso, fuseki, oxigraph, graphdb,
   qlever. False, and `*out` is as before, when there is none. */
STP_API bool stp_store_kind_of(const char *name, StpStoreKind *out);

/* How to log in with a name and a password (RFC 7616, RFC 7617). */
typedef enum {
    STP_LOGIN_STORE, /* as the kind of store wants it */
    STP_LOGIN_BASIC,
    STP_LOGIN_DIGEST
} StpLogin;

/* A triplestore to load into. Zeroes and NULL are right for all but `url`. Redirects are
   never followed and certificates always checked. */
typedef struct {
    const char *url; /* http or https, without name and password */
    StpStoreKind store;
    StpLogin login;
    const char *user;     /* NULL: no login */
    const char *password; /* NULL: an empty one */
    const char *token;    /* sent as 'Authorization: Bearer'; NULL: none */
    const char *netrc;    /* file with the login, instead of `user`; NULL: none */
    const char *ca_file;  /* certificates in PEM that are trusted, instead of those of the
                             system; NULL */
    const char *proxy;    /* URL; NULL: none, whatever the environment says */
    unsigned connect_seconds; /* time-out of a connection; 0: 10 */
    unsigned answer_seconds;  /* time-out of a whole request; 0: 300 */
    unsigned tries;           /* of a request that fails for a passing reason; 0: 1 */
    const char *graph; /* IRI for files that name no graph and hold no letter; NULL: such
                          files are an error */
    const char *journal; /* file that keeps what was loaded, to go on from there; NULL */
    bool force;          /* send what the journal has, too */
} StpTarget;

/* How far a load is, in graphs. */
typedef struct {
    size_t graphs; /* in the data */
    size_t loaded;
    size_t unchanged; /* not sent: the journal has them so */
    size_t failed;
    size_t triples; /* in those loaded, without doubles */
} StpLoadCounts;

/* Gets the counts after each graph. `step` may be NULL. */
typedef struct {
    void (*step)(void *user, const StpLoadCounts *counts);
    void *user; /* handed to `step`; may be NULL */
} StpLoadWatch;

/* Loads RDF files (Turtle, N-Triples, N-Quads, RDF/XML; by their ending) into a
   triplestore, each graph by one request that replaces it whole; a graph that ends in
   "graph/links", which letters share, is added to, but replaced where `vocabulary` is
   given. A file without graph names is one letter and gets the graph that
   STP_NQUADS gives it, its owl:sameAs that of the links. Files of `vocabulary` go into
   the graph https://w3id.org/standpunt/id/graph/vocabulary. All files are read before
   anything is sent, then once more; what is held in memory are the graphs that have begun
   and not ended. A graph that the store does not take is a diagnostic, and the others are
   sent; a failure that would be the same for all ends the load. Retries are warnings.
   `*counts` is set on every status: STP_BAD_TARGET, STP_BAD_DATA, STP_CANNOT_READ,
   STP_LIMIT: see the diagnostics; STP_CANNOT_WRITE: the journal; STP_REFUSED: a graph was
   not taken. Uses libcurl, which is started and stopped here. */
STP_API StpStatus stp_load(const StpTarget *target, const char *const *vocabulary,
                           size_t vocabulary_count, const char *const *files,
                           size_t file_count, StpLoadWatch watch, StpReporter reporter,
                           StpLoadCounts *counts);

/* ---- Report ---- */

/* What a report is made of. */
typedef struct {
    const char *const *files; /* RDF of letters: Turtle, N-Triples, N-Quads, RDF/XML, by
                                 their ending; `file_count` of them */
    size_t file_count;
    const StpLetter *letters; /* texts of the letters, as far as they are there, in any
                                 order; `name` and `encoding` are used, `id` and `date`
                                 not; may be NULL when `letter_count` is 0 */
    size_t letter_count;
    const char *vocabulary; /* folder of the vocabulary: labels of stances, and in its
                               folder report/ the page with its words */
    const char *language;   /* of the page: "nl", "en"; report/ has a file of its words */
} StpReport;

/* Writes one page of HTML, which needs nothing else: a table of the positions, a picture
   of who is for and against what, meetings by day, and the letters with the words marked
   that each position rests on. A text belongs to the letter whose quotes all stand in it
   at their places; a text of no letter is a warning, and a letter without a text shows
   its quotes. `model` tells how letters are laid out. The same input gives the same
   bytes. STP_BAD_DATA, STP_BAD_LETTER, STP_BAD_VOCABULARY when the page or its words have
   a mistake, STP_CANNOT_READ, STP_LIMIT; what the sink got is then not the whole page. */
STP_API StpStatus stp_report(const StpModel *model, const StpReport *report,
                             StpReporter reporter, StpSink sink);

#ifdef __cplusplus
}
#endif

#endif
