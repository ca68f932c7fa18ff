package vn.motcua.workcalendar.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Finding;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.CalendarRefusal;
import vn.motcua.workcalendar.Pause;
import vn.motcua.workcalendar.api.DeadlineRequest.PauseRequest;

/** What a {@link DeadlineRequest} asks, once every part of it has been found sound. */
record DeadlineQuestion(long agencyId, Instant receivedAt, TimeLimit limit, List<Pause> pauses) {

  private static final int LONGEST = 3650;
  private static final int MOST_PAUSES = 100;
  private static final Year FIRST_YEAR = Year.of(2000);
  private static final Year LAST_YEAR = Year.of(2100);

  /** Reads the request; refuses it with all findings at once. */
  static DeadlineQuestion read(DeadlineRequest request, Organisation organisation) {
    return new Reading(organisation).question(request);
  }

  private static final class Reading {

    private final Organisation organisation;
    private final List<Finding> findings = new ArrayList<>();

    private Reading(Organisation organisation) {
      this.organisation = organisation;
    }

    private DeadlineQuestion question(DeadlineRequest request) {
      var receivedAt = moment("receivedAt", request.receivedAt());
      var agencyId = agency(request.agency(), receivedAt);
      var limit = limit(request.unit(), request.amount());
      var pauses = pauses(Objects.requireNonNullElse(request.pauses(), List.of()));
      if (!findings.isEmpty()) {
        throw new Refused(findings);
      }
      return new DeadlineQuestion(
          agencyId.orElseThrow(), receivedAt.orElseThrow(), limit.orElseThrow(), pauses);
    }

    private Optional<Long> agency(@Nullable String code, Optional<Instant> receivedAt) {
      if (code == null || code.isBlank()) {
        return refuse("agency", CalendarRefusal.DEADLINE_FIELD_MISSING);
      }
      if (receivedAt.isEmpty()) {
        return Optional.empty();
      }
      var on = Vietnam.date(receivedAt.get());
      var found = organisation.find(code.strip(), on);
      if (found.isEmpty()) {
        return refuse(
            "agency", CalendarRefusal.DEADLINE_AGENCY_UNKNOWN, shortened(code), Vietnam.show(on));
      }
      return Optional.of(found.get().id());
    }

    private Optional<TimeLimit> limit(@Nullable String unitName, @Nullable BigDecimal amount) {
      if (unitName == null || unitName.isBlank()) {
        return refuse("unit", CalendarRefusal.DEADLINE_FIELD_MISSING);
      }
      var unit =
          Arrays.stream(LimitUnit.values()).filter(u -> u.name().equals(unitName)).findFirst();
      if (unit.isEmpty()) {
        return refuse("unit", CalendarRefusal.DEADLINE_UNIT_UNKNOWN, shortened(unitName));
      }
      if (unit.get() == LimitUnit.SAME_DAY) {
        return Optional.of(TimeLimit.SAME_DAY);
      }
      if (amount == null) {
        return refuse("amount", CalendarRefusal.DEADLINE_FIELD_MISSING);
      }
      if (amount.compareTo(BigDecimal.ONE) < 0
          || amount.compareTo(BigDecimal.valueOf(LONGEST)) > 0
          || amount.stripTrailingZeros().scale() > 0) {
        return refuse("amount", CalendarRefusal.DEADLINE_AMOUNT_OUT_OF_RANGE, 1, LONGEST);
      }
      return Optional.of(new TimeLimit(amount.intValueExact(), unit.get()));
    }

    private List<Pause> pauses(List<@Nullable PauseRequest> requests) {
      if (requests.size() > MOST_PAUSES) {
        refuse("pauses", CalendarRefusal.DEADLINE_TOO_MANY_PAUSES, MOST_PAUSES);
        return List.of();
      }
      var pauses = new ArrayList<Pause>();
      for (var i = 0; i < requests.size(); i++) {
        pause("pauses[" + i + "]", requests.get(i)).ifPresent(pauses::add);
      }
      return pauses;
    }

    private Optional<Pause> pause(String field, @Nullable PauseRequest request) {
      if (request == null) {
        return refuse(field, CalendarRefusal.DEADLINE_FIELD_MISSING);
      }
      var from = moment(field + ".from", request.from());
      var open = request.to() == null;
      var to = open ? Optional.<Instant>empty() : moment(field + ".to", request.to());
      if (from.isEmpty() || (!open && to.isEmpty())) {
        return Optional.empty();
      }
      if (to.isPresent() && to.get().isBefore(from.get())) {
        return refuse(field + ".to", CalendarRefusal.DEADLINE_PAUSE_REVERSED);
      }
      return Optional.of(new Pause(from.get(), to.orElse(null)));
    }

    private Optional<Instant> moment(String field, @Nullable String text) {
      if (text == null || text.isBlank()) {
        return refuse(field, CalendarRefusal.DEADLINE_FIELD_MISSING);
      }
      OffsetDateTime moment;
      try {
        moment = OffsetDateTime.parse(text.strip());
      } catch (DateTimeParseException malformed) {
        return refuse(field, CalendarRefusal.DEADLINE_MOMENT_MALFORMED, shortened(text));
      }
      var year = moment.getYear();
      if (year < FIRST_YEAR.getValue() || year > LAST_YEAR.getValue()) {
        return refuse(
            field,
            CalendarRefusal.DEADLINE_MOMENT_OUT_OF_RANGE,
            FIRST_YEAR.toString(),
            LAST_YEAR.toString());
      }
      return Optional.of(moment.toInstant());
    }

    private <T> Optional<T> refuse(String field, CalendarRefusal code, Object... args) {
      findings.add(Finding.of(field, code, args));
      return Optional.empty();
    }

    /** What was typed comes back in the message, but never a page of it. */
    private static String shortened(String text) {
      return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
  }
}
