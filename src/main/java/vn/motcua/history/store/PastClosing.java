package vn.motcua.history.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.model.PastDossier.Care;
import vn.motcua.history.model.PastDossier.Ending;
import vn.motcua.shared.Actor;

/**
 * That a past dossier in hand is closed.
 *
 * @param importId whose line closes it; null = somebody says so
 * @param line number of the line; null when there is none
 */
public record PastClosing(
    OpenPast past,
    Ending ending,
    Care care,
    Actor by,
    Instant at,
    @Nullable Long importId,
    @Nullable Long line,
    String note) {}
