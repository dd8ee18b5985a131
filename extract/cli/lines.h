/* Letters as lines of JSON:

       {"id": "kst-1-2", "date": "2030-03-14", "text": "Nederland steunt …"}
       {"base64": "UEsDBBQABgAI…", "metadata": "<metadata_gegevens>…"}

   'text' is plain text, 'base64' the bytes of any format, 'metadata' a metadata.xml.
   Other keys are passed over. */
#ifndef STANDPUNT_CLI_LINES_H
#define STANDPUNT_CLI_LINES_H

#include "inputs.h"

/* Puts the letter of input->bytes, a line, in place of it, with what else the line says,
   or says in input->problem where it is wrong. */
void line_read(Input *input);

#endif
