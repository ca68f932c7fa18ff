package vn.motcua.evaluation.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What people answered of what indices 3, 4 and 7 ask (NĐ 61/2018/NĐ-CP art. 29: their data come
 * from slips, devices and online questions too), in sums large enough to single nobody out.
 */
public interface CitizenAnswers {

  /** By agency. */
  List<Said> ofAgencies(Collection<Long> agencyIds, LocalDate from, LocalDate to);

  /** By the account of the officer, of one agency. */
  List<Said> ofOfficers(long agencyId, LocalDate from, LocalDate to);

  /**
   * Answers alike.
   *
   * @param line id of the agency or the officer
   * @param index 3, 4 or 7
   * @param known what the system knew when the result was handed over: requests to complete it,
   *     agencies gone to, or {@code Timeliness#ordinal}
   * @param said what the person said: how often, how many, or 1 for a complaint of conduct
   */
  record Said(long line, int index, int known, int said, int times) {}
}
