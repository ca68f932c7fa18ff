package vn.motcua.reporting.inventory;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Show;
import vn.motcua.reporting.inventory.Inventories.Inventory;
import vn.motcua.reporting.web.ReportHeads;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.reporting.web.ReportView;
import vn.motcua.reporting.web.ViewPages;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Makes the view of II.07b: how many procedures there are. */
@Component
class CountsPages implements ViewPages {

  private final ReportHeads heads;
  private final Inventories inventories;

  CountsPages(ReportHeads heads, Inventories inventories) {
    this.heads = heads;
    this.inventories = inventories;
  }

  @Override
  public Set<ReportView> views() {
    return EnumSet.of(ReportView.COUNTS);
  }

  @Override
  public String template() {
    return "reporting/counts";
  }

  @Override
  public CountsPage page(Actor actor, ReportQuestion question) {
    var rows = new ArrayList<CountsPage.Row>();
    for (var inventory : inventories.of(question)) {
      rows.add(row(question, rows.size() + 1, inventory));
    }
    return new CountsPage(
        heads.head(actor, question),
        t("reporting.counts.on", Vietnam.show(inventories.day(question))),
        Arrays.stream(InventoryCount.values()).map(CountsPages::words).toList(),
        Arrays.stream(InventoryLevel.values()).map(CountsPages::words).toList(),
        rows,
        question.parameters());
  }

  private static CountsPage.Row row(ReportQuestion question, int number, Inventory inventory) {
    var figures = new ArrayList<CountsPage.Figure>();
    for (var count : InventoryCount.values()) {
      for (var level : InventoryLevel.values()) {
        figures.add(figure(question, inventory, count, level));
      }
    }
    return new CountsPage.Row(Integer.toString(number), inventory.agency().name(), figures);
  }

  private static CountsPage.Figure figure(
      ReportQuestion question, Inventory inventory, InventoryCount count, InventoryLevel level) {
    var counted = inventory.count(count, level);
    var shown = Show.number(counted);
    return new CountsPage.Figure(
        shown,
        counted == 0
            ? ""
            : ProcedureListPages.address(question, inventory.agency().id(), count, level, ""),
        t("reporting.counts.figure", inventory.agency().name(), words(count), words(level), shown),
        level == InventoryLevel.ALL);
  }

  static String words(InventoryCount count) {
    return t("reporting.counts." + count.key());
  }

  static String words(InventoryLevel level) {
    return t("reporting.level." + level.key());
  }

  /** The heading of a column in a file. */
  static List<String> headings() {
    var headings = new ArrayList<String>();
    for (var count : InventoryCount.values()) {
      for (var level : InventoryLevel.values()) {
        headings.add(words(count) + ": " + words(level));
      }
    }
    return headings;
  }
}
