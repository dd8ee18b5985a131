/* Reading that another thread can stop. Who waits for standard input to say something
   would else keep a run alive that has failed. */
#ifndef STANDPUNT_CLI_STOP_H
#define STANDPUNT_CLI_STOP_H

#include <stddef.h>
#include <sys/types.h>

/* To be called before there are threads, and when they are gone. */
void stop_open(void);
void stop_close(void);

/* From now on stop_read fails, also where it waits already. Any thread may call it. */
void stop_reading(void);

/* As read(), but never EINTR, and -1 with ECANCELED when it was stopped. */
ssize_t stop_read(int descriptor, void *place, size_t room);

#endif
