/* Opening and closing raptor2 so that several threads can. */
#ifndef STANDPUNT_BASE_RAPTOR_WORLD_H
#define STANDPUNT_BASE_RAPTOR_WORLD_H

#include <raptor2.h>

/* A world for one thread at a time, without network. Messages of raptor go to `handler`
   (not NULL). NULL when there is no memory. Close it with raptor_world_close. */
raptor_world *raptor_world_for(void *user, raptor_log_handler handler);

/* Gives the world back, for whoever opens one next. NULL is allowed. */
void raptor_world_close(raptor_world *world);

#endif
