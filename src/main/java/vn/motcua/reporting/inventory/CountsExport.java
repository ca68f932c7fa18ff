package vn.motcua.reporting.inventory;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.reporting.inventory.Inventories.Inventory;
import vn.motcua.reporting.web.ReportQuestions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** II.07b as a file; the parameters are those of the page. */
@Component
public class CountsExport implements ExportSource {

  public static final String KEY = "reporting.counts";

  private final ReportQuestions questions;
  private final Inventories inventories;

  CountsExport(ReportQuestions questions, Inventories inventories) {
    this.questions = questions;
    this.inventories = inventories;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    var columns = new ArrayList<ExportColumn>();
    columns.add(new ExportColumn(t("reporting.number"), 6));
    columns.add(new ExportColumn(t("reporting.agency"), 36));
    CountsPages.headings().forEach(heading -> columns.add(new ExportColumn(heading, 11)));
    return new ExportTable(
        t("reporting.counts.code") + ". " + question.view().title(),
        question.scope().agency().bodyName(),
        t("reporting.counts.on", Vietnam.show(inventories.day(question))),
        "tong-hop-thu-tuc-" + inventories.day(question),
        columns,
        inventories.of(question).size());
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    var number = new int[1];
    return inventories.of(questions.read(actor, parameters)).stream()
        .map(inventory -> cells(++number[0], inventory));
  }

  private static List<@Nullable Object> cells(int number, Inventory inventory) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(number);
    cells.add(inventory.agency().name());
    for (var count : InventoryCount.values()) {
      for (var level : InventoryLevel.values()) {
        cells.add(inventory.count(count, level));
      }
    }
    return cells;
  }
}
