package vn.motcua.dossier;

import java.time.LocalDate;

/** How many dossiers were handed in on one day. */
public record DayCount(LocalDate on, int count) {}
