package vn.motcua.reporting.web.overview;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Figure;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Narrowing;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.web.ReportQuestion;

/** Where the figures of a dashboard lead: always to dossiers as they are known now. */
final class Links {

  private final ReportQuestion question;
  private final ReportQuestion counted;

  /**
   * @param period the days that are counted
   */
  Links(ReportQuestion question, Period period) {
    this.question = question;
    this.counted = question.over(period).live(true);
  }

  String of(Measure measure) {
    return counted.url(measure, null);
  }

  Figure figure(long count, Measure measure, LineKey line, String about) {
    return Figure.of(count, counted.url(measure, line), about(about, measure));
  }

  Figure late(long count, Measure measure, LineKey line, String about) {
    return Figure.late(count, counted.url(measure, line), about(about, measure));
  }

  Figure figure(long count, Measure measure, Narrowing narrowing, String about) {
    return Figure.of(count, counted.url(measure, null, narrowing), about(about, measure));
  }

  Figure late(long count, Measure measure, Narrowing narrowing, String about) {
    return Figure.late(count, counted.url(measure, null, narrowing), about(about, measure));
  }

  /** A figure of other days. */
  Figure figure(long count, Measure measure, Period period, String about) {
    return Figure.of(
        count, question.over(period).live(true).url(measure, null), about(about, measure));
  }

  /** The same, calling for attention when it is not nothing. */
  Figure late(long count, Measure measure, Period period, String about) {
    var plain = figure(count, measure, period, about);
    return new Figure(plain.count(), plain.url(), plain.words(), count > 0);
  }

  private static String about(String name, Measure measure) {
    return t("reporting.overview.about", name, t(measure.messageKey()));
  }

  /** What is in hand and falls due between the days, both inclusive. */
  String due(LocalDate from, LocalDate to, @Nullable LineKey line) {
    var today = counted.period().to();
    return question
        .over(Period.days(today, today))
        .live(true)
        .url(Measure.IN_HAND, line, Narrowing.NONE.due(from, to));
  }

  /** The same dashboard of one agency. */
  String agency(Agency agency) {
    return question.at(agency).url();
  }

  /** The same dashboard of one officer. */
  String officer(long account) {
    return question.of(account).url();
  }
}
