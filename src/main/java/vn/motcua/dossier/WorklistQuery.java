package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Status;

/**
 * What somebody wants to see of a worklist.
 *
 * @param text code, name, identity number or phone, or a part; empty = all
 * @param procedure national code
 * @param receivedFrom first day of submission
 * @param receivedTo last day of submission, inclusive
 * @param dueTo last due day, inclusive
 * @param agency only dossiers at that agency; of past work, those it received
 * @param cursor where the last page ended; null = from the start
 * @param limit 1–200
 */
public record WorklistQuery(
    Worklist list,
    String text,
    @Nullable Status status,
    @Nullable String procedure,
    @Nullable String field,
    @Nullable Channel channel,
    @Nullable Long holder,
    @Nullable LocalDate receivedFrom,
    @Nullable LocalDate receivedTo,
    @Nullable LocalDate dueTo,
    @Nullable Long agency,
    @Nullable String cursor,
    int limit) {

  public static final int MOST = 200;

  public WorklistQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** The whole list, from the start. */
  public static WorklistQuery of(Worklist list, int limit) {
    return new WorklistQuery(
        list, "", null, null, null, null, null, null, null, null, null, null, limit);
  }
}
