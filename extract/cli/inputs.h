/* The letters of a run, one after the other, wherever they are: in files and folders, in
   archives, behind names on standard input, in lines of JSON. Only what is worked on is
   in memory, and the names of the files. */
#ifndef STANDPUNT_CLI_INPUTS_H
#define STANDPUNT_CLI_INPUTS_H

#include "files.h"

#include "../include/standpunt.h"

/* One letter before it is read. {0} is the empty one; used again and again. */
typedef struct {
    enum { INPUT_FILE, INPUT_BYTES, INPUT_LINE } kind;
    Buffer name;  /* for messages; ends in NUL: "letters.zip: a/b.txt" */
    Buffer bytes; /* of a letter; of INPUT_FILE after input_load; of INPUT_LINE the line,
                     until input_load puts the letter in its place */
    Buffer metadata; /* metadata.xml of the letter; length 0: none */
    Buffer id, date; /* as in StpLetter, end in NUL; length 0: not given */
    long long size;  /* of the file or archive that it is in, -1: unknown ... */
    long long time;  /* ... and its time of modification, in nanoseconds */
    Buffer problem;  /* why it cannot be had: a message with its line ends; length 0: it
                        can */
} Input;

void input_clear(Input *input, size_t kept); /* larger buffers than `kept` are freed */
void input_free(Input *input);

/* Says in input->problem why the letter cannot be had. */
void input_fail(Input *input, const char *problem);

/* Reads what is not read yet: the file with its metadata, or the line. To be called by
   who handles the letter, so that several are read at the same time. */
void input_load(Input *input);

/* Makes the time of a letter in a file that of its metadata, where they are newer. */
void input_note_metadata(Input *input);

/* Whether a file of this name is no letter but the metadata of one: "metadata.xml", or
   "kst-1-2.metadata.xml". */
bool input_is_metadata(const char *name);

/* Whether metadata go with a letter: they are in its folder, and named after it, or
   "metadata.xml" in a folder that is named after it or with its name in them. */
bool input_takes_metadata(const Input *letter, const char *name, const Buffer *metadata);

/* The letter, in the buffers of the input. */
StpLetter input_letter(const Input *input);

/* Where letters come from. */
typedef struct {
    const FileList *files; /* files, archives and "-"; ignored when there is a list */
    const char *list;      /* a file of names, one on a line or each ended by NUL; "-" is
                              standard input; NULL: none */
    bool lines;            /* the files are lines of JSON */
} InputSource;

typedef struct Inputs Inputs;

/* Borrows the source. NULL after a message when the list cannot be read. */
Inputs *inputs_open(const InputSource *source);
void inputs_close(Inputs *inputs); /* NULL is allowed */

/* Fills in the next letter. False when there is none. Waits for standard input. */
bool inputs_next(Inputs *inputs, Input *input);

#endif
