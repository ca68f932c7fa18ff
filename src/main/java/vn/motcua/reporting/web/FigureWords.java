package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Show;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.Narrowing;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.overview.Overviews;
import vn.motcua.shared.Vietnam;

/** Says whose dossiers a figure counts, and which of them. */
@Component
class FigureWords {

  private final Reports reports;
  private final Overviews overviews;

  FigureWords(Reports reports, Overviews overviews) {
    this.reports = reports;
    this.overviews = overviews;
  }

  /** An officer who never worked there does not exist here. */
  String about(Cell cell) {
    return Stream.concat(Stream.of(reports.about(cell)), narrowed(cell))
        .collect(Collectors.joining(", "));
  }

  private Stream<String> narrowed(Cell cell) {
    var narrowing = cell.narrowing();
    var words = Stream.<String>builder();
    var officer = narrowing.officer();
    if (officer != null) {
      words.add(
          officer == Narrowing.NOBODY
              ? t("reporting.overview.nobody")
              : overviews.officerName(cell.scope(), officer));
    }
    var name = narrowing.officerName();
    if (name != null) {
      words.add(name.isEmpty() ? t("reporting.overview.unknown") : name);
    }
    var weekday = narrowing.weekday();
    if (weekday != null) {
      words.add(Show.weekday(weekday));
    }
    var from = narrowing.dueFrom();
    var to = narrowing.dueTo();
    if (from != null && to != null) {
      words.add(t("reporting.overview.due", Vietnam.show(from), Vietnam.show(to)));
    }
    return words.build();
  }
}
