package vn.motcua.catalogue.web;

import static org.springframework.web.util.UriComponentsBuilder.fromPath;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.platform.web.piece.Option;

/** Makes the list of procedures, for the desk and for citizens. */
@Component
class ListPages {

  private static final int ROWS = 50;
  private static final int LONGEST_QUERY = 200;

  private final StoredCatalogue catalogue;

  ListPages(StoredCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param hidden codes that are left out
   */
  ListPage make(String path, Asked asked, Set<String> hidden, LocalDate today, boolean mayImport) {
    var query = asked.q().strip();
    var typed = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    var found =
        catalogue.all(typed, asked.field(), asked.level(), today).stream()
            .filter(procedure -> !hidden.contains(procedure.code()))
            .toList();
    var start = start(found, asked.after());
    var end = Math.min(found.size(), start + ROWS);
    var first = address(path, typed, asked, null);
    return new ListPage(
        typed,
        asked.field(),
        asked.level(),
        options(catalogue.fields(today)),
        catalogue.levels(today).stream()
            .map(level -> new Option(level, ProcedureWords.level(level)))
            .toList(),
        found.subList(start, end),
        found.size(),
        asked.after().isEmpty() ? null : first,
        end == found.size() ? null : address(path, typed, asked, found.get(end - 1).code()),
        mayImport);
  }

  private static int start(List<Procedure> found, String after) {
    for (var i = 0; i < found.size() && !after.isEmpty(); i++) {
      if (found.get(i).code().equals(after)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Option> options(List<String> values) {
    var options = new ArrayList<Option>();
    values.forEach(value -> options.add(new Option(value, value)));
    return options;
  }

  private static String address(String path, String query, Asked asked, @Nullable String after) {
    var address = fromPath(path).queryParam("q", "{q}").queryParam("field", "{field}");
    address.queryParam("level", "{level}");
    if (after != null) {
      address.queryParam("after", after);
    }
    return address.encode().buildAndExpand(query, asked.field(), asked.level()).toUriString();
  }

  /** The filters of an address; empty = not set. */
  record Asked(String q, String field, String level, String after) {}
}
