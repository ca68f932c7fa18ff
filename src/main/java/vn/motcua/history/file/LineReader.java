package vn.motcua.history.file;

import static vn.motcua.history.HistoryRefusal.*;
import static vn.motcua.history.file.Column.*;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.history.model.Moment;
import vn.motcua.history.model.PastDossier;
import vn.motcua.history.model.PastDossier.Care;
import vn.motcua.history.model.PastDossier.Ending;
import vn.motcua.history.model.PastDossier.Person;
import vn.motcua.history.model.PastDossier.Subject;
import vn.motcua.history.model.PastDossier.Times;
import vn.motcua.history.model.PastOutcome;
import vn.motcua.history.model.Worked;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Makes dossiers of the lines of one file, or finds everything that is wrong with them. Asks
 * nothing but what is held in memory. For one thread.
 */
public final class LineReader {

  private static final long FIRST = Moment.of(LocalDate.of(2000, 1, 1).atStartOfDay());

  /** The calendar knows no later year. */
  private static final long LAST = Moment.of(LocalDate.of(2200, 1, 1).atStartOfDay()) - 1;

  private static final int LONGEST_LIMIT = 3_650;
  private static final int CELL_KEPT = 2_000;
  private static final int CELLS_KEPT = 100;

  private final Headings headings;
  private final AgenciesOfDay agencies;
  private final Catalogue catalogue;
  private final WorkCalendar calendar;
  private final long now;
  private final KnownWords words = new KnownWords();

  /**
   * @param scopes hierarchy paths of the agencies whose rows may be brought in
   * @param now what lies later is refused
   */
  public LineReader(
      Headings headings,
      Organisation organisation,
      Catalogue catalogue,
      WorkCalendar calendar,
      Collection<String> scopes,
      long now) {
    this.headings = headings;
    this.agencies = new AgenciesOfDay(organisation, Moment.date(now), scopes);
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.now = now;
  }

  public ReadLine read(CsvRecord line) {
    var cells = new Cells(line, headings);
    var code = cells.needed(CODE);
    if (!code.isEmpty() && !PastCode.isUsable(code)) {
      cells.reject(PAST_LINE_NO_CODE, CODE, code);
    }
    if (!hasAllFields(line)) {
      cells.reject(PAST_LINE_FIELDS, null, line.getFieldCount() + " ≠ " + headings.count());
      return rejected(line, code, cells);
    }
    var dossier = dossier(cells, code);
    return dossier == null
        ? rejected(line, code, cells)
        : new ReadLine(line.getStartingLineNumber(), code, dossier, List.of(), List.of());
  }

  /** Spreadsheets end lines with empty cells that have no heading. */
  private boolean hasAllFields(CsvRecord line) {
    for (var i = headings.count(); i < line.getFieldCount(); i++) {
      if (!line.getField(i).isBlank()) {
        return false;
      }
    }
    return line.getFieldCount() >= headings.count();
  }

  private @Nullable PastDossier dossier(Cells cells, String code) {
    var received = received(cells);
    var agency = agency(cells, received);
    var procedure = procedure(cells, received);
    var channel = channel(cells);
    var level = cells.choice(ONLINE_LEVEL, words.onlineLevel);
    var elsewhere = cells.choice(NON_TERRITORIAL, words.flag);
    var limit = limit(cells);
    var due = later(cells, DUE_AT, received, LAST);
    var care = care(cells);
    var ends = ends(cells, received);
    var person =
        new Person(
            cells.needed(APPLICANT_NAME),
            cells.text(IDENTITY_NUMBER),
            cells.text(PHONE),
            cells.text(ADDRESS));
    var officer = cells.text(OFFICER);
    if (cells.isRejected() || agency == null || channel == null) {
      return null;
    }
    return new PastDossier(
        code,
        agency,
        procedure,
        channel,
        level,
        Boolean.TRUE.equals(elsewhere),
        new Times(received, limit, due(agency, received, limit, due)),
        care,
        ends == null ? null : ending(agency, received, ends),
        person,
        officer);
  }

  private long received(Cells cells) {
    if (cells.needed(RECEIVED_AT).isEmpty()) {
      return Moment.NONE;
    }
    var moment = cells.time(RECEIVED_AT);
    if (Moment.isGiven(moment) && moment < FIRST) {
      cells.reject(PAST_LINE_OUT_OF_RANGE, RECEIVED_AT, cells.text(RECEIVED_AT));
      return Moment.NONE;
    }
    return notLater(cells, RECEIVED_AT, moment);
  }

  private long notLater(Cells cells, Column column, long moment) {
    if (Moment.isGiven(moment) && moment > now) {
      cells.reject(PAST_LINE_LATER_THAN_NOW, column, cells.text(column));
      return Moment.NONE;
    }
    return moment;
  }

  private @Nullable Agency agency(Cells cells, long received) {
    var code = cells.needed(AGENCY);
    if (code.isEmpty()) {
      return null;
    }
    var found = agencies.of(code, Moment.isGiven(received) ? received : now);
    if (found.isEmpty()) {
      cells.reject(PAST_LINE_AGENCY_UNKNOWN, AGENCY, code);
    } else if (!agencies.isAllowed(found.get())) {
      cells.reject(PAST_LINE_AGENCY_NOT_YOURS, AGENCY, code);
    }
    return found.orElse(null);
  }

  private Subject procedure(Cells cells, long received) {
    var code = cells.text(PROCEDURE);
    var name = cells.text(PROCEDURE_NAME);
    var field = cells.text(FIELD);
    if (!code.isEmpty()) {
      var on = Moment.date(Moment.isGiven(received) ? received : now);
      var found = catalogue.inForce(code, on).or(() -> catalogue.inForce(code, Moment.date(now)));
      if (found.isPresent()) {
        return new Subject(code, found.get().name(), found.get().field());
      }
    }
    if (field.isEmpty()) {
      cells.reject(PAST_LINE_FIELD_NEEDED, FIELD, code);
    }
    return new Subject(code, name, field);
  }

  private @Nullable Channel channel(Cells cells) {
    return cells.needed(CHANNEL).isEmpty() ? null : cells.choice(CHANNEL, words.channel);
  }

  private @Nullable TimeLimit limit(Cells cells) {
    var amount = cells.number(LIMIT_AMOUNT);
    var unit = cells.choice(LIMIT_UNIT, words.unit);
    if (unit == LimitUnit.SAME_DAY) {
      return TimeLimit.SAME_DAY;
    }
    if (unit == null && amount < 0) {
      return null;
    }
    if (unit == null || amount < 0) {
      if (!cells.isRejected()) {
        cells.reject(PAST_LINE_LIMIT_HALF, unit == null ? LIMIT_UNIT : LIMIT_AMOUNT, "");
      }
      return null;
    }
    if (amount < 1 || amount > LONGEST_LIMIT) {
      cells.reject(PAST_LINE_OUT_OF_RANGE, LIMIT_AMOUNT, Integer.toString(amount));
      return null;
    }
    return new TimeLimit(amount, unit);
  }

  /** A moment from the receipt to that one. */
  private static long later(Cells cells, Column column, long received, long last) {
    var moment = cells.time(column);
    if (!Moment.isGiven(moment)) {
      return moment;
    }
    if (moment > last) {
      cells.reject(PAST_LINE_OUT_OF_RANGE, column, cells.text(column));
      return Moment.NONE;
    }
    if (Moment.isGiven(received) && isBefore(moment, received)) {
      cells.reject(PAST_LINE_BEFORE_RECEIPT, column, cells.text(column));
      return Moment.NONE;
    }
    return moment;
  }

  private static boolean isBefore(long one, long other) {
    return Moment.isDayAlone(one) || Moment.isDayAlone(other)
        ? Moment.day(one) < Moment.day(other)
        : one < other;
  }

  private long due(Agency agency, long received, @Nullable TimeLimit limit, long given) {
    if (Moment.isGiven(given) || limit == null) {
      return given;
    }
    return Moment.of(
        calendar.deadline(agency.id(), Moment.instant(received), limit, List.of()).dueAt());
  }

  private Care care(Cells cells) {
    return new Care(
        Math.max(cells.number(SUPPLEMENTS), 0),
        Boolean.TRUE.equals(cells.choice(APOLOGISED, words.flag)),
        cells.choice(LATE_CAUSE, words.cause),
        orNull(cells.choice(PAYMENT, words.payment)),
        cells.choice(SATISFIED, words.flag));
  }

  private static <T> @Nullable T orNull(@Nullable Optional<T> value) {
    return value == null ? null : value.orElse(null);
  }

  private record Ends(long closedAt, long returnedAt, PastOutcome outcome) {}

  /** Null while in hand. The status decides; without one, whatever has an end is finished. */
  private @Nullable Ends ends(Cells cells, long received) {
    var closed = notLater(cells, FINISHED_AT, later(cells, FINISHED_AT, received, LAST));
    var returned = notLater(cells, RETURNED_AT, later(cells, RETURNED_AT, received, LAST));
    var status = cells.choice(STATUS, words.status);
    var end = Moment.isGiven(closed) ? closed : returned;
    if (cells.isRejected()) {
      return null;
    }
    if (status != null && status.isEmpty() && Moment.isGiven(end)) {
      cells.reject(PAST_LINE_END_BUT_IN_HAND, STATUS, cells.text(STATUS));
      return null;
    }
    if (status != null && status.isPresent() && !Moment.isGiven(end)) {
      cells.reject(PAST_LINE_END_MISSING, FINISHED_AT, cells.text(STATUS));
      return null;
    }
    if (!Moment.isGiven(end)) {
      return null;
    }
    if (Moment.isGiven(returned) && isBefore(returned, end)) {
      cells.reject(PAST_LINE_RETURNED_BEFORE_END, RETURNED_AT, cells.text(RETURNED_AT));
      return null;
    }
    return new Ends(
        end, returned, status == null ? PastOutcome.RESULT : status.orElse(PastOutcome.RESULT));
  }

  private Ending ending(Agency agency, long received, Ends ends) {
    return new Ending(
        ends.closedAt(),
        ends.returnedAt(),
        ends.outcome(),
        Worked.minutes(calendar, agency.id(), received, ends.closedAt()));
  }

  private static ReadLine rejected(CsvRecord line, String code, Cells cells) {
    var kept = new ArrayList<String>();
    for (var i = 0; i < Math.min(line.getFieldCount(), CELLS_KEPT); i++) {
      var cell = line.getField(i).replace('\0', ' ');
      kept.add(cell.length() > CELL_KEPT ? cell.substring(0, CELL_KEPT) : cell);
    }
    return new ReadLine(
        line.getStartingLineNumber(),
        code.length() > CODE.longest() ? code.substring(0, CODE.longest()) : code,
        null,
        List.copyOf(cells.reasons()),
        kept);
  }
}
