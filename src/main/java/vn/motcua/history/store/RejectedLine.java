package vn.motcua.history.store;

import java.util.List;
import vn.motcua.history.file.Reason;

/**
 * A line that was not taken over.
 *
 * @param number of its first line in the file
 * @param cells as they stood there, long ones cut off
 */
public record RejectedLine(long number, String code, List<Reason> reasons, List<String> cells) {}
