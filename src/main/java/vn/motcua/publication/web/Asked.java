package vn.motcua.publication.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.publication.standing.Standing;

/**
 * The filters of an address; empty = not set.
 *
 * @param agency whose board
 * @param field name of a field
 * @param state key of a tab
 * @param after code of the last row of the page before
 */
record Asked(long agency, String field, String state, String after) {

  static final String PATH = "/desk/publication";

  static Asked all(long agency) {
    return new Asked(agency, "", "", "");
  }

  Asked of(String state) {
    return new Asked(agency, field, state, "");
  }

  Asked from(String after) {
    return new Asked(agency, field, state, after);
  }

  boolean isFiltered() {
    return !field.isEmpty() || !state.isEmpty();
  }

  boolean holds(Standing standing) {
    return (field.isEmpty() || standing.procedure().field().equals(field))
        && ListState.of(state).map(tab -> tab.holds(standing)).orElse(true);
  }

  String url() {
    return url(PATH, Map.of());
  }

  /** The same filters at another address, with more parameters. */
  String url(String path, Map<String, String> more) {
    var values = new LinkedHashMap<String, String>();
    values.put("agency", Long.toString(agency));
    values.put("field", field);
    values.put("state", state);
    values.put("after", after);
    values.putAll(more);
    var address = UriComponentsBuilder.fromPath(path);
    values.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
          }
        });
    return address.encode().buildAndExpand(values).toUriString();
  }
}
