package vn.motcua.dossier.paper;

import java.time.Instant;

/**
 * One hand-over of a dossier between two units or persons.
 *
 * @param held {@code Bên giao giữ 3 giờ 10 phút}; empty when no time counted since the one before
 * @param outcome how the giving side stood against its time
 * @param note empty when none
 */
public record HandOver(
    String givingUnit,
    String givingPerson,
    String receivingUnit,
    String receivingPerson,
    Instant at,
    String held,
    Outcome outcome,
    String note) {

  /** How the time set for the step was kept. */
  public enum Outcome {
    EARLY("Trước hạn"),
    ON_TIME("Đúng hạn"),
    OVERDUE("Quá hạn"),
    /** Nothing to measure: the first hand-over, or a step without a time of its own. */
    NONE("");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }
  }

  public String giving() {
    return givingPerson.isEmpty() ? givingUnit : givingUnit + " – " + givingPerson;
  }

  public String receiving() {
    return receivingPerson.isEmpty() ? receivingUnit : receivingUnit + " – " + receivingPerson;
  }

  public String moment() {
    return OfficialTime.moment(at);
  }

  public String outcomeWords() {
    return outcome.words;
  }
}
