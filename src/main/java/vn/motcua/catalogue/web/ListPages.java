package vn.motcua.catalogue.web;

import static org.springframework.web.util.UriComponentsBuilder.fromPath;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

  ListPage make(String path, Asked asked, LocalDate today, boolean mayImport) {
    var query = asked.q().strip();
    var typed = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    var page = catalogue.page(typed, asked.field(), asked.level(), today, ROWS, asked.after());
    var first = address(path, typed, asked, null);
    return new ListPage(
        typed,
        asked.field(),
        asked.level(),
        options(catalogue.fields(today)),
        catalogue.levels(today).stream()
            .map(level -> new Option(level, ProcedureWords.level(level)))
            .toList(),
        page.items(),
        catalogue.count(typed, asked.field(), asked.level(), today),
        asked.after().isEmpty() ? null : first,
        page.next() == null ? null : address(path, typed, asked, page.next()),
        mayImport);
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
