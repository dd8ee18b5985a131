#include "fact_index.h"

/* Mixes a value in. The factor is odd and its bits are well spread. */
static uint64_t mixed(uint64_t hash, uint64_t value) {
    return ((hash ^ value) * 0x9E3779B97F4A7C15u) ^ hash >> 29;
}

static uint64_t with_value(uint64_t hash, const Value *value) {
    hash = mixed(hash, (uint64_t)value->kind);
    if (value->kind == VALUE_TEXT) return mixed(hash, slice_hash(value->text));
    if (value->kind != VALUE_DATE) return mixed(hash, value->id);
    uint64_t day = (uint64_t)value->date.month << 5 | (uint64_t)value->date.day;
    return mixed(hash, (uint64_t)value->date.year << 9 ^ day);
}

static size_t bucket(const FactIndex *index, uint32_t property, const Value *subject,
                     const Value *object) {
    uint64_t hash = with_value(property, subject);
    if (index->by_object) hash = with_value(hash, object);
    return (size_t)(hash >> 32) & (index->capacity - 1);
}

static void append(FactIndex *index, const Fact *fact, uint32_t i) {
    size_t place = bucket(index, fact->property, &fact->subject, &fact->object);
    index->next.items[i] = NONE;
    if (index->first[place] == NONE)
        index->first[place] = i;
    else
        index->next.items[index->last[place]] = i;
    index->last[place] = i;
}

/* Makes room for twice the facts, so that lists stay short while facts are added. */
static void enlarge(FactIndex *index, const Letter *letter) {
    size_t capacity = 64;
    while (capacity < 2 * letter->facts.count) capacity *= 2;
    index->capacity = capacity;
    index->first = ARENA_ARRAY(letter->arena, uint32_t, capacity);
    index->last = ARENA_ARRAY(letter->arena, uint32_t, capacity);
    for (size_t i = 0; i < capacity; i++) index->first[i] = NONE;
    for (uint32_t i = 0; i < index->next.count; i++)
        append(index, &letter->facts.items[i], i);
}

void fact_index_update(FactIndex *index, const Letter *letter) {
    if (letter->facts.count > index->capacity || index->capacity == 0)
        enlarge(index, letter);
    while (index->next.count < letter->facts.count) {
        uint32_t i = (uint32_t)index->next.count;
        vector_push(letter->arena, &index->next, NONE);
        append(index, &letter->facts.items[i], i);
    }
}

uint32_t fact_index_find(const FactIndex *index, uint32_t property, const Value *subject,
                         const Value *object) {
    return index->first[bucket(index, property, subject, object)];
}
