package vn.motcua.dossier.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.shared.NotVisible;

/**
 * Where a page of a list ended: the moment it is ordered by and the id.
 *
 * <p>Open lists run by due date, those without one last; what is urged by the number of calls, then
 * by when the answer is due; lists of past work run from what was submitted, or finished, last.
 */
final class Cursor {

  private static final String NO_DATE = "-";

  /** The moment a list runs by. */
  private enum Order {
    DUE("due_at"),
    SUBMITTED("submitted_at"),
    FINISHED("finished_at"),
    URGED("answer_due_at");

    private final String column;

    Order(String column) {
      this.column = column;
    }

    static Order of(Worklist list) {
      if (list.isByCalls()) {
        return URGED;
      }
      if (list.isByFinish()) {
        return FINISHED;
      }
      return list.isHistory() ? SUBMITTED : DUE;
    }

    @Nullable Instant moment(DossierLine line) {
      return switch (this) {
        case DUE -> line.dueAt();
        case SUBMITTED -> line.submittedAt();
        case FINISHED -> line.finishedAt();
        case URGED -> line.answerDueAt();
      };
    }
  }

  private final Order order;
  private final boolean start;
  private final @Nullable Instant at;
  private final long id;
  private final int urgings;

  private Cursor(Order order, boolean start, @Nullable Instant at, long id, int urgings) {
    this.order = order;
    this.start = start;
    this.at = at;
    this.id = id;
    this.urgings = urgings;
  }

  static Cursor of(WorklistQuery query) {
    var order = Order.of(query.list());
    var text = query.cursor();
    if (text == null || text.isEmpty()) {
      return new Cursor(order, true, null, 0, 0);
    }
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
      var at = parts[0].equals(NO_DATE) ? null : instant(Long.parseLong(parts[0]));
      var urgings = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
      return new Cursor(order, false, at, Long.parseLong(parts[1]), urgings);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
      throw new NotVisible("cursor");
    }
  }

  String order() {
    return switch (order) {
      case DUE -> "d.due_at, d.dossier_id";
      case URGED -> "d.urgings desc, d.answer_due_at, d.dossier_id";
      case SUBMITTED, FINISHED -> "d." + order.column + " desc, d.dossier_id desc";
    };
  }

  /** What follows the cursor among rows of that name, by when they were submitted. */
  String afterSubmitted(String rows) {
    return start
        ? "true"
        : "(%1$s.submitted_at, %1$s.dossier_id) < (:afterAt, :afterId)".formatted(rows);
  }

  void addTo(Map<String, Object> parameters) {
    if (!start) {
      parameters.put("afterId", id);
      parameters.put("afterUrgings", urgings);
    }
    if (at != null) {
      parameters.put("afterAt", at.atOffset(ZoneOffset.UTC));
    }
  }

  /**
   * What follows the cursor, as conditions that are each one stretch of the index: joined by "or",
   * PostgreSQL would walk over all earlier pages.
   */
  List<String> conditions() {
    if (start) {
      return List.of("true");
    }
    if (order == Order.URGED) {
      return List.of(
          """
          (d.urgings = :afterUrgings
           and (d.answer_due_at, d.dossier_id) > (:afterAt, :afterId))
          """,
          "d.urgings < :afterUrgings");
    }
    if (order != Order.DUE) {
      return List.of("(d." + order.column + ", d.dossier_id) < (:afterAt, :afterId)");
    }
    var undated = "d.due_at is null";
    return at == null
        ? List.of(undated + " and d.dossier_id > :afterId")
        : List.of("(d.due_at, d.dossier_id) > (:afterAt, :afterId)", undated);
  }

  /** The cursor of the page after this line. */
  String after(DossierLine line) {
    var moment = order.moment(line);
    var text =
        (moment == null ? NO_DATE : Long.toString(micros(moment)))
            + " "
            + line.id()
            + (order == Order.URGED ? " " + line.urgings() : "");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
