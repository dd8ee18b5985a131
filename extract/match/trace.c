#include "letter.h"

void trace_begin(Trace *trace, Arena *arena, const RuleSet *rules) {
    trace->attempts = ARENA_ARRAY(arena, uint64_t, rules->rule_count + 1);
    trace->hits = ARENA_ARRAY(arena, uint64_t, rules->rule_count + 1);
    trace->times = ARENA_ARRAY(arena, uint64_t, rules->rule_count + 1);
}

void trace_reset(Trace *trace) {
    *trace = (Trace){ .clock = trace->clock,
                      .all_frames = trace->all_frames,
                      .attempts = trace->attempts,
                      .hits = trace->hits,
                      .times = trace->times };
}

static uint64_t now(const Trace *trace) {
    return trace->clock.now ? trace->clock.now(trace->clock.user) : 0;
}

void trace_attempt(Letter *letter) {
    if (letter->trace) letter->trace->started = now(letter->trace);
}

void trace_attempted(Letter *letter, uint32_t rule) {
    Trace *trace = letter->trace;
    if (!trace) return;
    trace->attempts[rule]++;
    trace->times[rule] += now(trace) - trace->started;
}

void trace_match(Letter *letter, uint32_t rule, TokenSpan tokens) {
    if (!letter->trace) return;
    letter->trace->hits[rule]++;
    vector_push(letter->arena, &letter->trace->matches, ((RuleMatch){ rule, tokens }));
}

bool trace_stop(Letter *letter, const FrameTrial *trial, FrameStep step, uint32_t part,
                TokenSpan where) {
    if (letter->trace) {
        FrameTrial stopped = *trial;
        stopped.step = step;
        stopped.part = part;
        stopped.where = where;
        vector_push(letter->arena, &letter->trace->trials, stopped);
        letter->trace->hits[trial->rule] += step == STEP_DONE;
    }
    return step == STEP_DONE;
}
