package vn.motcua.dossier;

import java.time.YearMonth;

/** What an agency received in a month, and what it handled. */
public record MonthCounts(YearMonth month, int received, HandledCounts handled) {}
