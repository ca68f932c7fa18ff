package vn.motcua.catalogue.imports;

import java.time.Instant;
import java.util.List;

/**
 * A list of procedures somebody brought in.
 *
 * @param unchanged lines that say what is there already
 * @param rejected lines that could not be read, in words
 * @param open differences nobody decided yet
 */
public record ImportedList(
    long id,
    String fileName,
    Instant broughtAt,
    String broughtBy,
    int unchanged,
    List<String> rejected,
    int open,
    int accepted,
    int kept) {}
