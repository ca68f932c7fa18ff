package vn.motcua.catalogue.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.imports.Difference;
import vn.motcua.catalogue.imports.Difference.Decision;
import vn.motcua.catalogue.imports.ImportedList;
import vn.motcua.catalogue.imports.ReviewStore;
import vn.motcua.catalogue.store.ProcedureStore;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Makes the page of a list's differences. */
@Component
class ReviewPages {

  private static final int ROWS = 20;
  private static final String OPEN = "open";

  private final ReviewStore reviews;
  private final ProcedureStore procedures;

  ReviewPages(ReviewStore reviews, ProcedureStore procedures) {
    this.reviews = reviews;
    this.procedures = procedures;
  }

  ReviewPage make(
      long id, String asked, int after, int typedFor, String reason, Problems problems) {
    var list = reviews.find(id).orElseThrow(() -> new NotVisible("import list " + id));
    var decision = decision(asked);
    var state = decision == null ? OPEN : key(decision);
    var found = reviews.page(id, decision, after, ROWS + 1);
    var shown = found.subList(0, Math.min(found.size(), ROWS));
    var path = "/desk/procedures/import/" + id + "?state=" + state;
    return new ReviewPage(
        list,
        decision == null,
        state,
        tabs(list, state),
        shown.stream().map(this::line).toList(),
        after == 0 ? null : path,
        found.size() > ROWS ? path + "&after=" + shown.getLast().number() : null,
        typedFor,
        reason,
        problems);
  }

  private static @Nullable Decision decision(String asked) {
    for (var decision : Decision.values()) {
      if (key(decision).equals(asked)) {
        return decision;
      }
    }
    return null;
  }

  private static String key(Decision decision) {
    return decision.name().toLowerCase(Locale.ROOT);
  }

  private static List<Tab> tabs(ImportedList list, String state) {
    return List.of(
        tab(list, OPEN, state, list.open()),
        tab(list, key(Decision.ACCEPTED), state, list.accepted()),
        tab(list, key(Decision.KEPT), state, list.kept()));
  }

  private static Tab tab(ImportedList list, String key, String state, int count) {
    var url = "/desk/procedures/import/" + list.id() + "?state=" + key;
    return new Tab(t("review.state." + key), Show.number(count), url, key.equals(state));
  }

  private ReviewPage.Line line(Difference difference) {
    var base = difference.baseId();
    Map<String, String> before = base == null ? Map.of() : procedures.source(base);
    return new ReviewPage.Line(
        difference.number(),
        difference.procedureCode(),
        difference.name(),
        difference.isNew(),
        difference.columns().stream()
            .map(
                column ->
                    new RecipePage.Change(
                        column,
                        before.getOrDefault(column, ""),
                        difference.source().getOrDefault(column, "")))
            .toList(),
        decided(difference));
  }

  private static String decided(Difference difference) {
    var at = difference.decidedAt();
    var by = difference.decidedBy();
    var reason = difference.reason();
    if (at == null || by == null || reason == null) {
      return "";
    }
    return reason.isEmpty()
        ? t("review.decided", by, Vietnam.show(at))
        : t("review.decided.why", by, Vietnam.show(at), reason);
  }
}
