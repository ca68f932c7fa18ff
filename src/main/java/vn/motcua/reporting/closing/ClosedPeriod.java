package vn.motcua.reporting.closing;

import java.time.Instant;
import vn.motcua.reporting.period.Period;

/**
 * A period whose figures are fixed.
 *
 * @param dossiers how many stand behind them
 * @param sha256 over all of them as they were judged, in hexadecimal digits
 * @param edition of what is kept of each dossier
 */
public record ClosedPeriod(
    long id,
    Period period,
    long dossiers,
    String sha256,
    Instant closedAt,
    String closedByName,
    int edition) {}
