package vn.motcua.reporting.inventory;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Procedure;
import vn.motcua.platform.web.Show;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.reporting.web.ReportQuestions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Makes the list of the procedures behind a figure of II.07b. */
@Component
class ProcedureListPages {

  static final String PATH = "/desk/reports/procedures";

  private static final int ROWS = 50;

  private final ReportQuestions questions;
  private final Inventories inventories;

  ProcedureListPages(ReportQuestions questions, Inventories inventories) {
    this.questions = questions;
    this.inventories = inventories;
  }

  ProcedureListPage page(Actor actor, Map<String, String> asked) {
    var question = questions.read(actor, asked);
    var count =
        InventoryCount.of(asked.getOrDefault("count", ""))
            .orElseThrow(() -> new NotVisible("count " + asked.get("count")));
    var level =
        InventoryLevel.of(asked.getOrDefault("level", ""))
            .orElseThrow(() -> new NotVisible("level " + asked.get("level")));
    var of = asked.getOrDefault("of", "");
    if (!of.matches("\\d{1,18}")) {
      throw new NotVisible("agency " + of);
    }
    var inventory = inventories.of(question, Long.parseLong(of));
    var found = inventory.list(count, level);
    var start = start(found, asked.getOrDefault("after", ""));
    var end = Math.min(found.size(), start + ROWS);
    var agencyId = inventory.agency().id();
    return new ProcedureListPage(
        CountsPages.words(count) + ": " + CountsPages.words(level),
        inventory.agency().name()
            + ", "
            + t("reporting.counts.on", Vietnam.show(inventories.day(question))),
        question.url(),
        found.subList(start, end).stream().map(ProcedureListPages::row).toList(),
        t("reporting.counts.found", Show.number(found.size())),
        start == 0 ? null : address(question, agencyId, count, level, ""),
        end == found.size()
            ? null
            : address(question, agencyId, count, level, found.get(end - 1).code()));
  }

  private static ProcedureListPage.Row row(Procedure procedure) {
    return new ProcedureListPage.Row(
        procedure.code(),
        procedure.name(),
        procedure.field(),
        procedure.level().replace("+", ", "));
  }

  private static int start(List<Procedure> found, String after) {
    for (var i = 0; i < found.size() && !after.isEmpty(); i++) {
      if (found.get(i).code().equals(after)) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * @param after code of the last procedure of the page before; empty for the first page
   */
  static String address(
      ReportQuestion question,
      long agencyId,
      InventoryCount count,
      InventoryLevel level,
      String after) {
    var address = UriComponentsBuilder.fromPath(PATH);
    question.parameters().forEach(address::queryParam);
    address.queryParam("of", agencyId).queryParam("count", count.key());
    address.queryParam("level", level.key());
    if (!after.isEmpty()) {
      address.queryParam("after", after);
    }
    return address.encode().toUriString();
  }
}
