package vn.motcua.history.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.model.PastDossier;

/**
 * A line of a file as it was read: a dossier, or every reason why it is none.
 *
 * @param number of its first line in the file, from 1
 * @param code as it stands there
 * @param dossier null when it is rejected
 * @param cells what a rejected line holds, in the order of the headings; else empty
 */
public record ReadLine(
    long number,
    String code,
    @Nullable PastDossier dossier,
    List<Reason> reasons,
    List<String> cells) {}
