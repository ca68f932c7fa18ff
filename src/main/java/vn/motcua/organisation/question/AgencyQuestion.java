package vn.motcua.organisation.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.OrganisationRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/**
 * Which agencies somebody asks for.
 *
 * @param query part of a name or code, empty for all
 * @param on the day whose organisation is meant
 */
public record AgencyQuestion(String query, @Nullable AgencyLevel level, LocalDate on, int limit) {

  private static final int DEFAULT_LIMIT = 50;
  private static final int LONGEST_LIMIT = 100;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /**
   * Reads what was typed; all that is wrong with it is refused at once.
   *
   * @param today the day that is meant when none is given
   */
  public static AgencyQuestion of(
      @Nullable String query,
      @Nullable String level,
      @Nullable String on,
      @Nullable String limit,
      LocalDate today) {
    var findings = new ArrayList<Finding>();
    var question =
        new AgencyQuestion(
            query == null ? "" : query.strip(),
            level(level, findings),
            day(on, today, findings),
            limit(limit, findings));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return question;
  }

  /** The day that was typed as {@code 2025-07-01}; a refusal when it is none. */
  public static LocalDate day(@Nullable String on, LocalDate today) {
    var findings = new ArrayList<Finding>();
    var day = day(on, today, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return day;
  }

  private static @Nullable AgencyLevel level(@Nullable String typed, List<Finding> findings) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var known =
        Stream.of(AgencyLevel.values()).filter(level -> level.name().equals(typed)).findFirst();
    if (known.isEmpty()) {
      findings.add(Finding.of("level", OrganisationRefusal.AGENCY_LEVEL_UNKNOWN, excerpt(typed)));
    }
    return known.orElse(null);
  }

  private static LocalDate day(@Nullable String typed, LocalDate today, List<Finding> findings) {
    if (typed == null || typed.isBlank()) {
      return today;
    }
    var day = parse(typed.strip());
    if (day.isEmpty()) {
      findings.add(Finding.of("on", OrganisationRefusal.AGENCY_DATE_IMPOSSIBLE, excerpt(typed)));
    }
    return day.orElse(today);
  }

  private static Optional<LocalDate> parse(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed))
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static int limit(@Nullable String typed, List<Finding> findings) {
    if (typed == null || typed.isBlank()) {
      return DEFAULT_LIMIT;
    }
    if (typed.matches("\\d{1,3}")) {
      var limit = Integer.parseInt(typed);
      if (limit >= 1 && limit <= LONGEST_LIMIT) {
        return limit;
      }
    }
    findings.add(
        Finding.of("limit", OrganisationRefusal.AGENCY_LIMIT_OUT_OF_RANGE, 1, LONGEST_LIMIT));
    return DEFAULT_LIMIT;
  }

  /** What is repeated to the reader stays short. */
  private static String excerpt(String typed) {
    return typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
  }
}
