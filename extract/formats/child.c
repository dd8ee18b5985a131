/* One socket is standard input and output of the child:

       parent  send ---> [ socket ] ---> stdin   child
               recv <--- [ socket ] <--- stdout

   A socket, because writing to a child that has ended is then an error of send and no
   signal. Both directions are served as they become ready, so that neither side waits for
   the other to read. posix_spawn, because between fork and exec a threaded process may do
   next to nothing. */
#define _GNU_SOURCE /* posix_spawn_file_actions_addclosefrom_np */

#include "child.h"

#include "../base/guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PIECE ((size_t)64 * 1024)

/* What the exchange with one child knows. */
typedef struct {
    Arena *arena;
    int socket;
    Slice input; /* what is still to be sent */
    bool sending;
    int64_t end; /* of its time, in milliseconds of the clock */
    size_t most; /* bytes of output */
    char *output;
    size_t length;
    size_t capacity;
    ChildOutcome outcome; /* CHILD_EXITED: nothing is wrong so far */
} Exchange;

static int64_t milliseconds(void) {
    struct timespec time = { 0 };
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* ---- Starting ---- */

static int set_files(posix_spawn_file_actions_t *files, int socket) {
    int error = posix_spawn_file_actions_adddup2(files, socket, STDIN_FILENO);
    if (!error) error = posix_spawn_file_actions_adddup2(files, socket, STDOUT_FILENO);
    if (!error)
        error = posix_spawn_file_actions_addopen(files, STDERR_FILENO, "/dev/null",
                                                 O_WRONLY, 0);
    if (!error) error = posix_spawn_file_actions_addclosefrom_np(files, 3);
    return error;
}

/* Signals that this process blocks or ignores are the child's again. */
static int set_signals(posix_spawnattr_t *attributes) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    int error = posix_spawnattr_setsigmask(attributes, &none);
    if (!error) error = posix_spawnattr_setsigdefault(attributes, &all);
    if (!error)
        error = posix_spawnattr_setflags(attributes,
                                         POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    return error;
}

static int spawn(pid_t *child, const char *program, int socket) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    char name[] = "child", locale[] = "LC_ALL=C";
    char *arguments[] = { name, NULL }, *environment[] = { locale, NULL };
    int error = posix_spawn_file_actions_init(&files);
    if (error) return error;
    error = posix_spawnattr_init(&attributes);
    if (!error) {
        error = set_files(&files, socket);
        if (!error) error = set_signals(&attributes);
        if (!error)
            error =
                posix_spawn(child, program, &files, &attributes, arguments, environment);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&files);
    return error;
}

/* ---- Both directions ---- */

static void send_piece(Exchange *e) {
    size_t length = e->input.length < PIECE ? e->input.length : PIECE;
    ssize_t sent =
        length == 0 ? 0
                    : send(e->socket, e->input.text, length, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) {
        e->input.text += sent;
        e->input.length -= (size_t)sent;
    }
    /* A child that ends before it has read all has its reasons. */
    bool gone = sent < 0 && errno != EAGAIN && errno != EINTR;
    if (e->input.length > 0 && !gone) return;
    shutdown(e->socket, SHUT_WR);
    e->sending = false;
}

/* False at the end of the output. */
static bool receive_piece(Exchange *e) {
    if (e->capacity - e->length < PIECE) {
        size_t before = e->capacity;
        e->capacity = before * 2 + PIECE;
        e->output = arena_grow(e->arena, e->output, before, e->capacity);
    }
    ssize_t got = recv(e->socket, e->output + e->length, PIECE, MSG_DONTWAIT);
    if (got < 0) return errno == EAGAIN || errno == EINTR;
    e->length += (size_t)got;
    if (e->length > e->most) e->outcome = CHILD_TOO_MUCH;
    return got > 0 && e->outcome == CHILD_EXITED;
}

static void exchange(void *user) {
    Exchange *e = user;
    for (;;) {
        int64_t left = e->end - milliseconds();
        if (left <= 0) {
            e->outcome = CHILD_NO_TIME;
            return;
        }
        struct pollfd ready = { .fd = e->socket,
                                .events = (short)(POLLIN | (e->sending ? POLLOUT : 0)) };
        if (poll(&ready, 1, left > 1000 ? 1000 : (int)left) <= 0) continue;
        if (e->sending && (ready.revents & (POLLOUT | POLLERR)) != 0) send_piece(e);
        if ((ready.revents & (POLLIN | POLLHUP | POLLERR)) != 0 && !receive_piece(e))
            return;
    }
}

/* ---- Ending ---- */

/* Waits for the child, whose output has ended, as long as it has time. */
static void await_end(Exchange *e, pid_t child, ChildResult *result) {
    int status = 0;
    pid_t ended;
    if (e->outcome != CHILD_EXITED) kill(child, SIGKILL);
    while ((ended = waitpid(child, &status, WNOHANG)) == 0 ||
           (ended < 0 && errno == EINTR)) {
        if (e->outcome == CHILD_EXITED && milliseconds() >= e->end) {
            e->outcome = CHILD_NO_TIME;
            kill(child, SIGKILL);
        }
        poll(NULL, 0, 1);
    }
    result->outcome = e->outcome;
    if (e->outcome != CHILD_EXITED) return;
    /* Where the process ignores SIGCHLD nobody knows how children end. */
    if (ended < 0) status = 0;
    if (WIFSIGNALED(status)) {
        result->outcome = CHILD_KILLED;
        result->number = WTERMSIG(status);
    } else {
        result->number = WEXITSTATUS(status);
    }
}

ChildResult child_run(Arena *arena, const char *program, Slice input, unsigned seconds,
                      size_t most) {
    ChildResult result = { .outcome = CHILD_NO_START };
    int pair[2];
    pid_t child;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
        result.number = errno;
        return result;
    }
    result.number = spawn(&child, program, pair[1]);
    close(pair[1]);
    if (result.number != 0) {
        close(pair[0]);
        return result;
    }
    Exchange e = { .arena = arena,
                   .socket = pair[0],
                   .input = input,
                   .sending = true,
                   .end = milliseconds() + (int64_t)seconds * 1000,
                   .most = most,
                   .outcome = CHILD_EXITED };
    bool enough = guard_run(arena, exchange, &e);
    if (!enough) e.outcome = CHILD_TOO_MUCH;
    close(pair[0]);
    await_end(&e, child, &result);
    if (!enough) longjmp(*arena_guard(arena), 1);
    result.output = (Slice){ e.output, e.length };
    return result;
}
