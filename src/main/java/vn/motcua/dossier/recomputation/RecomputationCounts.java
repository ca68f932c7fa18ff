package vn.motcua.dossier.recomputation;

/** How many dossiers a recomputation listed, in which direction, and what became of them. */
public record RecomputationCounts(
    int listed,
    int later,
    int earlier,
    int toDo,
    int moved,
    int kept,
    int changedSince,
    int calendarChanged) {}
