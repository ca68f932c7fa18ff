package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Timeliness;

/**
 * What somebody wants to see of a worklist.
 *
 * @param text code, name, identity number or phone, or a part; empty = all
 * @param procedure national code
 * @param receivedFrom first day of submission
 * @param receivedTo last day of submission, inclusive
 * @param dueTo last due day, inclusive
 * @param finish when handling ended, and how that stands to the due date
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
    Finish finish,
    @Nullable Long agency,
    @Nullable String cursor,
    int limit) {

  public static final int MOST = 200;

  public WorklistQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /**
   * When handling ended, and how that stands to the due date; each null = whatever.
   *
   * @param from first day
   * @param to last day, inclusive
   */
  public record Finish(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Timeliness timeliness) {

    public static final Finish ANY = new Finish(null, null, null);
  }

  /** Whether it asks for words among everything, and for nothing else. */
  public boolean isOfWordsAlone() {
    return list == Worklist.ALL
        && status == null
        && procedure == null
        && field == null
        && channel == null
        && holder == null
        && receivedFrom == null
        && receivedTo == null
        && dueTo == null
        && finish.equals(Finish.ANY)
        && agency == null;
  }

  /** The whole list, from the start. */
  public static WorklistQuery of(Worklist list, int limit) {
    return of(list, null, limit);
  }

  /** The whole list, from where the last page ended. */
  public static WorklistQuery of(Worklist list, @Nullable String cursor, int limit) {
    return in(list).page(cursor, limit);
  }

  /** Of that list whatever is not narrowed further on. */
  public static Narrowing in(Worklist list) {
    return new Narrowing(list);
  }

  /** What is wanted of a list, said one by one; what is not said is left open. */
  public static final class Narrowing {

    private final Worklist list;
    private String text = "";
    private @Nullable Status status;
    private @Nullable String procedure;
    private @Nullable LocalDate receivedFrom;
    private @Nullable LocalDate receivedTo;
    private Finish finish = Finish.ANY;
    private @Nullable Long agency;

    private Narrowing(Worklist list) {
      this.list = list;
    }

    public Narrowing text(String sought) {
      text = sought;
      return this;
    }

    public Narrowing status(@Nullable Status only) {
      status = only;
      return this;
    }

    public Narrowing procedure(@Nullable String code) {
      procedure = code;
      return this;
    }

    /** Submitted from the first to the last day, inclusive; each null = whenever. */
    public Narrowing received(@Nullable LocalDate first, @Nullable LocalDate last) {
      receivedFrom = first;
      receivedTo = last;
      return this;
    }

    public Narrowing finish(Finish wanted) {
      finish = wanted;
      return this;
    }

    public Narrowing agency(long only) {
      agency = only;
      return this;
    }

    /** From where the last page ended; null = from the start. */
    public WorklistQuery page(@Nullable String cursor, int limit) {
      return new WorklistQuery(
          list,
          text,
          status,
          procedure,
          null,
          null,
          null,
          receivedFrom,
          receivedTo,
          null,
          finish,
          agency,
          cursor,
          limit);
    }
  }
}
