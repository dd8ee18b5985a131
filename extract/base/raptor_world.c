/* Opening a world starts libxml2 and closing it stops libxml2, for the whole process,
   whoever else is using it. The reading and writing of Turtle and the writing of RDF/XML
   use nothing of libxml2, so it is enough that starting and stopping never happen at the
   same time: hence the one lock of this library, which cannot be anywhere but in the
   process. */
#include "raptor_world.h"

#include <pthread.h>

static pthread_mutex_t libxml_lock = PTHREAD_MUTEX_INITIALIZER;

raptor_world *raptor_world_for(void *user, raptor_log_handler handler) {
    pthread_mutex_lock(&libxml_lock);
    raptor_world *world = raptor_new_world();
    int failed = 0;
    if (world) {
        raptor_world_set_log_handler(world, user, handler);
        /* Starting the network library takes longer than reading a file. */
        raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1);
        /* Else it keeps its handlers per thread, and loses them when libxml2 stops. */
        raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_LIBXML_GENERIC_ERROR_SAVE, 0);
        raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_LIBXML_STRUCTURED_ERROR_SAVE, 0);
        failed = raptor_world_open(world);
    }
    if (failed) raptor_free_world(world);
    pthread_mutex_unlock(&libxml_lock);
    return failed ? NULL : world;
}

void raptor_world_close(raptor_world *world) {
    if (!world) return;
    pthread_mutex_lock(&libxml_lock);
    raptor_free_world(world);
    pthread_mutex_unlock(&libxml_lock);
}
