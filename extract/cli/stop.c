/* A pipe that nobody writes to. When its writing end is closed, poll() tells so to all
   that wait:

       poll { standard input, the pipe }      nothing to read: waits
       stop_reading()                         closes the pipe's other end
       poll gives POLLHUP for the pipe        ECANCELED */
#include "stop.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

/* Of this process, as standard input is. -1: not open; poll() passes that over. */
static int waiting = -1, ending = -1;

void stop_open(void) {
    int ends[2];
    if (pipe(ends) != 0) return; /* then reading waits as read() does */
    waiting = ends[0];
    ending = ends[1];
    /* standpunt-pdf must not keep the pipe open. */
    fcntl(waiting, F_SETFD, FD_CLOEXEC);
    fcntl(ending, F_SETFD, FD_CLOEXEC);
}

void stop_reading(void) {
    if (ending >= 0) close(ending);
    ending = -1;
}

void stop_close(void) {
    stop_reading();
    if (waiting >= 0) close(waiting);
    waiting = -1;
}

ssize_t stop_read(int descriptor, void *place, size_t room) {
    for (;;) {
        struct pollfd both[] = { { .fd = descriptor, .events = POLLIN },
                                 { .fd = waiting, .events = POLLIN } };
        int ready = poll(both, 2, -1);
        if (ready > 0 && both[1].revents) {
            errno = ECANCELED;
            return -1;
        }
        ssize_t got = ready < 0 ? -1 : read(descriptor, place, room);
        if (got >= 0 || errno != EINTR) return got;
    }
}
