#include "retry.h"

#include "../base/limits.h"

#include <errno.h>
#include <time.h>

bool retry_after(unsigned tried, unsigned tries, unsigned asked, unsigned *seconds) {
    if (tried >= tries || asked > LIMIT_LOAD_WAIT) return false;
    *seconds = 1;
    for (unsigned i = 1; i < tried && *seconds < LIMIT_LOAD_BACK_OFF; i++) *seconds *= 2;
    if (*seconds > LIMIT_LOAD_BACK_OFF) *seconds = LIMIT_LOAD_BACK_OFF;
    if (asked > 0) *seconds = asked;
    return true;
}

void retry_sleep(unsigned seconds) {
    struct timespec left = { .tv_sec = (time_t)seconds };
    while (nanosleep(&left, &left) != 0 && errno == EINTR) continue;
}
