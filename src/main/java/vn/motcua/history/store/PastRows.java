package vn.motcua.history.store;

import java.nio.ByteBuffer;
import vn.motcua.history.model.Moment;
import vn.motcua.history.model.PastDossier;
import vn.motcua.history.model.Punctuality;

/** Makes rows of past dossiers while PostgreSQL is busy with the ones before. For one thread. */
public final class PastRows {

  /** In the order in which {@link #of} writes them. */
  static final String COLUMNS =
      """
      past_id, import_id, line_no, code, agency_id, agency_path, procedure_code, procedure_name,
      field, channel, online_level, non_territorial, received_at, received_on, limit_amount,
      limit_unit, due_at, due_on, closed_at, closed_on, returned_at, outcome, timeliness, overdue,
      supplements, apologised, late_cause, handling_minutes, payment, satisfied, officer_name,
      applicant_name, identity_number, phone, address
      """;

  private static final int COUNT = 35;

  private final Tuples tuples = new Tuples();

  /** The row, with a number that is drawn later. */
  public byte[] of(PastDossier dossier, long importId, long line) {
    var procedure = dossier.procedure();
    tuples
        .begin(COUNT)
        .number(0)
        .number(importId)
        .number(line)
        .text(dossier.code())
        .number(dossier.agency().id())
        .text(dossier.agency().path())
        .text(procedure.code())
        .text(procedure.name())
        .text(procedure.field())
        .name(dossier.channel())
        .name(dossier.onlineLevel())
        .flag(dossier.nonTerritorial());
    times(dossier);
    care(dossier);
    var person = dossier.applicant();
    return tuples
        .textOrMissing(dossier.officer())
        .text(person.name())
        .textOrMissing(person.identityNumber())
        .textOrMissing(person.phone())
        .textOrMissing(person.address())
        .end();
  }

  private void times(PastDossier dossier) {
    var times = dossier.times();
    var ending = dossier.ending();
    var limit = times.limit();
    var unit = limit == null ? null : limit.unit();
    var closed = ending == null ? Moment.NONE : ending.closedAt();
    tuples.moment(times.receivedAt()).day(times.receivedAt());
    if (limit == null) {
      tuples.missing().missing();
    } else {
      tuples.small(limit.amount()).name(unit);
    }
    tuples.moment(times.dueAt()).day(times.dueAt()).moment(closed).day(closed);
    if (ending == null) {
      tuples.missing().missing().missing();
    } else {
      tuples
          .moment(ending.returnedAt())
          .name(ending.outcome())
          .name(Punctuality.of(unit, times.dueAt(), closed));
    }
    var overdue = Punctuality.overdueFrom(unit, times.dueAt(), closed);
    tuples.days(overdue != Punctuality.NEVER, overdue, closed);
  }

  private void care(PastDossier dossier) {
    var care = dossier.care();
    var ending = dossier.ending();
    tuples.small(care.supplements()).flag(care.apologised()).name(care.cause());
    if (ending == null) {
      tuples.missing();
    } else {
      tuples.small(ending.minutes());
    }
    tuples.name(care.payment()).flagOrMissing(care.satisfied());
  }

  /** Writes the number drawn for it into the row. */
  static void number(byte[] row, long number) {
    ByteBuffer.wrap(row).putLong(Tuples.FIRST_COLUMN, number);
  }
}
