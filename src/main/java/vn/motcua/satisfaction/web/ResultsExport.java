package vn.motcua.satisfaction.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.shared.Actor;

/** The lines of results as a file, which tells no more than the page. */
@Component
public class ResultsExport implements ExportSource {

  public static final String KEY = "satisfaction.results";

  private final ResultQuestions questions;
  private final ResultsPages pages;

  ResultsExport(ResultQuestions questions, ResultsPages pages) {
    this.questions = questions;
    this.pages = pages;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    return new ExportTable(
        t("satisfaction.title"),
        question.agency().bodyName(),
        ResultQuestions.words(question.span()),
        "hai-long-" + question.span().key(),
        List.of(
            new ExportColumn(t("satisfaction.view." + question.view().key()), 44),
            new ExportColumn(t("satisfaction.invited"), 14),
            new ExportColumn(t("satisfaction.answered"), 14),
            new ExportColumn(t("satisfaction.rate"), 14),
            new ExportColumn(t("satisfaction.satisfied"), 24)),
        pages.rows(question, pages.questionnaire(question)).size());
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    return pages.rows(question, pages.questionnaire(question)).stream()
        .map(
            row ->
                List.<@Nullable Object>of(
                    row.name(), row.invited(), row.answered(), row.rate(), row.satisfied()));
  }
}
