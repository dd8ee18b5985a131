/* When to try again what may go better later. */
#ifndef STANDPUNT_LOAD_RETRY_H
#define STANDPUNT_LOAD_RETRY_H

#include <stdbool.h>

/* Whether to try again after `tried` of at most `tries` tries, and after how many
   seconds: 1, 2, 4 … up to LIMIT_LOAD_BACK_OFF, or what the store asked for (`asked`; 0:
   nothing). False as well when it asks for more than LIMIT_LOAD_WAIT. */
bool retry_after(unsigned tried, unsigned tries, unsigned asked, unsigned *seconds);

/* Waits, also through signals. */
void retry_sleep(unsigned seconds);

#endif
