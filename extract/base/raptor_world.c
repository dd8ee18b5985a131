/* Opening a world starts libxml2 and closing it stops libxml2, for the whole process,
   whoever else is using it: another thread may be reading a letter in XML. So a world
   that is done with is not closed but kept for who wants the next one. There are never
   more than were used at the same time. The list of them is the one thing of this library
   that cannot be anywhere but in the process, with its lock. */
#include "raptor_world.h"

#include "memory.h"

#include <pthread.h>
#include <stdbool.h>

typedef struct World {
    raptor_world *world;
    bool used; /* by somebody, now */
    struct World *next;
} World;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static World *worlds;

static raptor_world *new_world(void *user, raptor_log_handler handler) {
    raptor_world *world = raptor_new_world();
    if (!world) return NULL;
    raptor_world_set_log_handler(world, user, handler);
    /* Starting the network library takes longer than reading a file. */
    raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1);
    /* Else it keeps its handlers per thread, and loses them when libxml2 stops. */
    raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_LIBXML_GENERIC_ERROR_SAVE, 0);
    raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_LIBXML_STRUCTURED_ERROR_SAVE, 0);
    if (raptor_world_open(world) == 0) return world;
    raptor_free_world(world);
    return NULL;
}

/* A world that was used before is made as a new one. */
static void renew(raptor_world *world, void *user, raptor_log_handler handler) {
    raptor_world_set_log_handler(world, user, handler);
    /* librdf leaves its own way of naming blank nodes behind. */
    raptor_world_set_generate_bnodeid_handler(world, NULL, NULL);
    raptor_world_set_generate_bnodeid_parameters(world, NULL, 1);
}

/* One that nobody uses, or a new one; NULL: no memory. Locked. */
static World *take_world(void *user, raptor_log_handler handler) {
    for (World *place = worlds; place; place = place->next) {
        if (place->used) continue;
        renew(place->world, user, handler);
        return place;
    }
    World *place = memory_allocate(sizeof *place);
    if (!place) return NULL;
    *place = (World){ new_world(user, handler), false, worlds };
    if (place->world) return worlds = place;
    memory_release(place);
    return NULL;
}

raptor_world *raptor_world_for(void *user, raptor_log_handler handler) {
    pthread_mutex_lock(&lock);
    World *place = take_world(user, handler);
    if (place) place->used = true;
    raptor_world *world = place ? place->world : NULL;
    pthread_mutex_unlock(&lock);
    return world;
}

void raptor_world_close(raptor_world *world) {
    if (!world) return;
    pthread_mutex_lock(&lock);
    for (World *place = worlds; place; place = place->next) {
        if (place->world != world) continue;
        raptor_world_set_log_handler(world, NULL, NULL);
        place->used = false;
    }
    pthread_mutex_unlock(&lock);
}
