package vn.motcua.certification.store;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.certification.BookKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Whose lines somebody may see, as part of a {@code where} clause over {@code entry e}. */
final class Scopes {

  private Scopes() {}

  /** Parameters {@code scope0}, {@code scope1}…; none when nothing may be seen. */
  static Map<String, Object> of(Actor actor, Permission permission) {
    var parameters = new HashMap<String, Object>();
    var paths = actor.scopes(permission, BookKind.FIELD).stream().sorted().toList();
    IntStream.range(0, paths.size()).forEach(i -> parameters.put("scope" + i, paths.get(i)));
    return parameters;
  }

  /** To be asked before other parameters are added. */
  static String clause(Map<String, Object> scopes) {
    return scopes.isEmpty()
        ? "false"
        : scopes.keySet().stream()
            .sorted()
            .map(name -> "starts_with(e.agency_path, :" + name + ")")
            .collect(Collectors.joining(" or ", "(", ")"));
  }
}
