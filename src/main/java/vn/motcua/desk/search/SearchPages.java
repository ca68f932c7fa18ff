package vn.motcua.desk.search;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.desk.search.SearchPage.Group;
import vn.motcua.desk.search.SearchPage.More;
import vn.motcua.desk.worklist.Sought;
import vn.motcua.desk.worklist.SoughtWords;
import vn.motcua.desk.worklist.WorklistAddress;
import vn.motcua.desk.worklist.WorklistRow;
import vn.motcua.desk.worklist.WorklistRows;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Slice;

/** Makes the page of a search. */
@Component
class SearchPages {

  static final String PATH = "/desk/search";

  /** Dossiers of a page; the newest are meant most often. */
  private static final int ROWS = 25;

  private final Dossiers dossiers;
  private final WorklistRows rows;
  private final OtherFinds others;

  SearchPages(Dossiers dossiers, WorklistRows rows, OtherFinds others) {
    this.dossiers = dossiers;
    this.rows = rows;
    this.others = others;
  }

  SearchPage page(Actor actor, Sought sought, @Nullable String cursor) {
    var mayRead = actor.mayAnywhere(Permission.DOSSIER_READ);
    var looks = sought.isLongEnough();
    var slice = looks && mayRead ? dossiers.list(actor, query(sought.text(), cursor)) : NONE;
    var shown = rows.of(slice.items());
    var next = slice.next();
    var named = cursor == null ? others(actor, sought) : List.<Group>of();
    return new SearchPage(
        sought.text(),
        !sought.isEmpty() && !looks && named.isEmpty(),
        mayRead ? sought.code().map(DossierCode::value).orElse("") : "",
        looks && mayRead ? shown : null,
        agencyCode(shown),
        t(next == null ? "search.summary" : "search.summary.more", shown.size()),
        new More(
            cursor == null ? null : address(sought, null),
            next == null ? null : address(sought, next)),
        WorklistAddress.searched(Worklist.ALL, sought.sealed()),
        named);
  }

  private List<Group> others(Actor actor, Sought sought) {
    var past = others.past(actor, sought);
    return Stream.concat(Stream.of(past), others.named(actor, sought).stream())
        .filter(group -> !group.hits().isEmpty())
        .toList();
  }

  private static final Slice<DossierLine> NONE = new Slice<>(List.of(), null);

  static String address(Sought sought, @Nullable String cursor) {
    if (sought.isEmpty()) {
      return PATH;
    }
    var address = PATH + "?" + SoughtWords.PARAMETER + "=" + sought.sealed();
    return cursor == null ? address : address + "&cursor=" + cursor;
  }

  private static WorklistQuery query(String text, @Nullable String cursor) {
    return WorklistQuery.in(Worklist.ALL).text(text).page(cursor, ROWS);
  }

  private static String agencyCode(List<WorklistRow> rows) {
    var different =
        new ArrayList<>(rows.stream().map(WorklistRow::agencyCode).distinct().limit(2).toList());
    return different.size() == 1 ? different.getFirst() : "";
  }
}
