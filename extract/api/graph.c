/* A graph as its reader sees it. */
#include "../graph/graph.h"

#include "../graph/writers.h"

const char *stp_graph_id(const StpGraph *graph) {
    return graph->id;
}

size_t stp_graph_size(const StpGraph *graph) {
    return graph->statements.statements.count;
}

void stp_graph_counts(const StpGraph *graph, size_t *positions, size_t *meetings) {
    *positions = graph->positions;
    *meetings = graph->meetings;
}

StpStatus stp_graph_write(const StpGraph *graph, StpFormat format, StpSink sink) {
    switch (format) {
    case STP_TURTLE: return write_turtle(&graph->statements, graph->base, sink);
    case STP_RDFXML: return write_rdfxml(&graph->statements, graph->base, sink);
    case STP_NQUADS: return write_nquads(&graph->statements, true, sink);
    case STP_NTRIPLES: return write_nquads(&graph->statements, false, sink);
    }
    return STP_BAD_DATA;
}
