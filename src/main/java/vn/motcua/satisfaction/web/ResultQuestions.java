package vn.motcua.satisfaction.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.satisfaction.model.Span;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Reads what is asked from an address; what is not said is this quarter of the own agency. */
@Component
class ResultQuestions {

  private static final int MONTHS = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  private final Organisation organisation;
  private final Clock clock;

  ResultQuestions(Organisation organisation, Clock clock) {
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @throws Denied without the right anywhere
   * @throws NotVisible for an agency the reader may not read, or none
   */
  ResultQuestion read(Actor actor, Map<String, String> asked) {
    if (actor.scopes(Permission.SATISFACTION_READ).isEmpty()) {
      throw new Denied(Permission.SATISFACTION_READ);
    }
    var id = asked.getOrDefault("agency", Long.toString(actor.agencyId()));
    var agency =
        Stream.of(id)
            .filter(text -> text.matches("\\d{1,18}"))
            .flatMap(text -> organisation.existing(Long.parseLong(text)).stream())
            .filter(each -> actor.mayWholly(Permission.SATISFACTION_READ, each.path()))
            .findFirst()
            .orElseThrow(() -> new NotVisible("satisfaction of agency " + id));
    return new ResultQuestion(agency, span(asked), View.of(asked.getOrDefault("view", "")));
  }

  Span span(Map<String, String> asked) {
    return Span.of(asked.getOrDefault("span", "")).orElseGet(() -> quarter(today()));
  }

  /** The own agency and those below whose results may be read. */
  List<Agency> agencies(Actor actor) {
    return Stream.concat(
            Stream.of(organisation.agency(actor.agencyId())),
            organisation.children(actor.agencyId(), today()).stream())
        .filter(agency -> actor.mayWholly(Permission.SATISFACTION_READ, agency.path()))
        .toList();
  }

  /** This year and the last, their quarters, the last twelve months. */
  List<Option> spans() {
    var today = today();
    var all = new ArrayList<Option>();
    for (var year = today.getYear(); year >= today.getYear() - 1; year--) {
      all.add(option(Span.year(year)));
    }
    var quarter = quarter(today);
    for (var count = 0; count <= MONTHS / MONTHS_OF_QUARTER; count++) {
      all.add(option(quarter));
      quarter = quarter(quarter.from().minusDays(1));
    }
    for (var back = 0; back < MONTHS; back++) {
      all.add(option(Span.month(YearMonth.from(today).minusMonths(back))));
    }
    return all;
  }

  private static Option option(Span span) {
    return new Option(span.key(), words(span));
  }

  static String words(Span span) {
    var year = Integer.toString(span.from().getYear());
    return switch (span.months()) {
      case MONTHS -> t("satisfaction.span.year", year);
      case MONTHS_OF_QUARTER -> t("satisfaction.span.quarter", quarterOf(span.from()), year);
      default -> t("satisfaction.span.month", span.from().getMonthValue(), year);
    };
  }

  private static Span quarter(LocalDate day) {
    return Span.quarter(day.getYear(), quarterOf(day));
  }

  private static int quarterOf(LocalDate day) {
    return (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
  }

  LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
