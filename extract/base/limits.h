/* Every limit of the library, with its reason. A test hits each one. */
#ifndef STANDPUNT_BASE_LIMITS_H
#define STANDPUNT_BASE_LIMITS_H

/* Offsets in a letter are 32 bits; the largest official publication is some 10 MB of
   text. */
#define LIMIT_LETTER_BYTES (256u * 1024 * 1024)

/* Elements within elements of a letter in XML: real ones have under thirty. libxml2
   itself stops at 256. */
#define LIMIT_XML_DEPTH 200u

/* Different names of elements in one element, which are counted for its XPath: a kind of
   publication has some hundred. */
#define LIMIT_XML_NAMES 1000u

/* Attributes of an element: real ones have under fifty. libxml2 compares each with each,
   so that a hundred thousand take minutes. */
#define LIMIT_ATTRIBUTES 1000u

/* A metadata.xml: real ones have some kilobytes. */
#define LIMIT_METADATA_BYTES (1024u * 1024)
#define LIMIT_METADATA_FIELDS 1000u

/* A page of HTML becomes a tree, of some ten times its size. */
#define LIMIT_HTML_BYTES (64u * 1024 * 1024)

/* Elements within elements of a page: real ones have under fifty. */
#define LIMIT_HTML_DEPTH 200u

/* Notes of a document of Word, and what leads to them: books have some thousands. The
   rest is left out. */
#define LIMIT_NOTES 5000u

/* Styles of a document of Word: Word itself has some four hundred. The rest are none. */
#define LIMIT_STYLES 2000u

/* What a document of Word unpacks to, without pictures: a long report has some
   megabytes. */
#define LIMIT_PACKAGE_BYTES (64u * 1024 * 1024)

/* Words and marks of one letter: the largest publication has some two million. Each can
   take some half a kilobyte. */
#define LIMIT_LETTER_TOKENS 3000000u

/* A 'sentence' longer than this is a table or not prose: it is cut here, so that work on
   one sentence is bounded. The longest sentence seen in real letters has some 190
   tokens. */
#define LIMIT_SENTENCE_TOKENS 400u

/* Forms of words that a worker remembers, some ten megabytes when there are so many: two
   hundred letters hold some ten thousand. A power of two. */
#define LIMIT_FORMS 32768u

/* PCRE2 steps per match. Prose needs under a thousand; a catastrophic pattern such as
   ^(a+)+$ stops after a millisecond. */
#define LIMIT_REGEX_STEPS 100000u

/* Heap for one PCRE2 match without JIT, in KiB. */
#define LIMIT_REGEX_HEAP 4096u

/* Steps of the pattern matcher at one start token: patterns of rule files need tens. */
#define LIMIT_PATTERN_STEPS 20000u

/* Words in a gap ~n: a longer gap does not hold what belongs together. */
#define LIMIT_GAP 20u

/* Times that a repetition is tried: '(…)*' stops here. */
#define LIMIT_REPEAT 16u

/* Members of a coordination that are told apart: 'A, B, C en D'. */
#define LIMIT_LIST_MEMBERS 32u

/* Rounds of derive rules: each round must add a fact, chains in real rules have under
   five. */
#define LIMIT_DERIVE_ROUNDS 16u

/* Facts looked at by a derive rule in a round: one that joins each fact of a hostile
   letter with each other ends here. Real letters need thousands. */
#define LIMIT_DERIVE_STEPS 2000000u

/* Facts of one letter: the densest real letter has some two per hundred bytes. Each can
   take some ten kilobytes until its graph is written. */
#define LIMIT_FACTS 200000u

/* Who signed a letter, for whom a position counts: a whole cabinet has some thirty
   members. */
#define LIMIT_SIGNERS 64u

/* A rule or lexicon file. */
#define LIMIT_RULE_FILE_BYTES (16u * 1024 * 1024)

/* A file of the vocabulary: a million names in Turtle are some 100 MB. */
#define LIMIT_VOCABULARY_FILE_BYTES (512u * 1024 * 1024)

/* Folders in folders of rules or vocabulary: a link that leads back up ends here. */
#define LIMIT_FOLDER_DEPTH 16u

/* Nesting of ( ) and [ ] in a pattern of a rule. */
#define LIMIT_PATTERN_DEPTH 32u

/* Elements of a piece of a pattern, those of the pieces inside it counted: pieces inside
   each other could else double with each line of a file. */
#define LIMIT_PIECE_ELEMENTS 2000u

/* A query: long ones are some kilobytes; offsets and printf precisions stay within
   int. */
#define LIMIT_QUERY_BYTES (1024u * 1024)

/* Brackets within brackets of a query. */
#define LIMIT_QUERY_DEPTH 64u

/* Solutions of a pattern of a query, before they become rows: some 100 bytes each. */
#define LIMIT_SOLUTIONS 5000000u

/* A line of a dump: the longest entity of Wikidata has some ten megabytes. Twice as much
   is held. */
#define LIMIT_STREAM_LINE (128u * 1024 * 1024)

/* Broken lines of a dump that are reported one by one: after these only counted. */
#define LIMIT_WRONG_LINES 20u

/* Names of one entity of a dump: the best known countries have some hundred in the
   languages that are read. */
#define LIMIT_ITEM_NAMES 1000u

/* Bytes of a name: no letter has a longer one, and records count lengths in 16 bits. */
#define LIMIT_NAME_BYTES 300u

/* Rows of an answer: it is for people, and held in memory to be laid out. */
#define LIMIT_TABLE_ROWS 1000000u

/* Statements held while their graphs have not ended, by `standpunt load`: a letter has
   some hundred kilobytes. */
#define LIMIT_LOAD_OPEN_BYTES (1024u * 1024 * 1024)

/* Seconds between two tries, at most. */
#define LIMIT_LOAD_BACK_OFF 30u

/* Seconds that a store may ask to be left alone: for a longer pause a person should start
   the load again. */
#define LIMIT_LOAD_WAIT 300u

/* Graphs in a row that a store may fail to take for a reason of its own, before the load
   stops. */
#define LIMIT_LOAD_FAILURES 3u

/* A journal: a million letters are some 150 MB. */
#define LIMIT_LOAD_JOURNAL_BYTES (1024u * 1024 * 1024)

/* Name of a graph in a journal. */
#define LIMIT_LOAD_IRI_BYTES 4096u

/* Pages of a PDF: the largest publication has some three thousand. */
#define LIMIT_PDF_PAGES 10000u

/* Processor time of the child that reads a PDF, in seconds: a page takes some
   milliseconds. */
#define LIMIT_PDF_CPU_SECONDS 60u

/* The same by the clock, on a machine that has much else to do. */
#define LIMIT_PDF_SECONDS 300u

/* Address space of that child, in MiB: the PDF itself, the libraries, and one page at a
   time. */
#define LIMIT_PDF_MEMORY 1536u

/* Files that it has open: its three, and tables of characters. */
#define LIMIT_PDF_FILES 16u

/* What it may write: some 60 bytes for a word. */
#define LIMIT_PDF_OUTPUT_BYTES (256u * 1024 * 1024)

/* Statements of a report: a page of ten thousand letters is more than a browser can
   show. */
#define LIMIT_REPORT_TRIPLES 4000000u

/* Columns and rows of the picture of a report: as wide as a page, and as long as a person
   reads. */
#define LIMIT_PICTURE_ACTORS 14u
#define LIMIT_PICTURE_TOPICS 30u

#endif
