package vn.motcua.petition.store;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.sql.TypedParameters;

/**
 * Whose petitions a reader may see.
 *
 * @param self the account, which never sees what is said of its conduct
 * @param selves the account and those it stands in for, whose petitions it handles
 * @param scopes hierarchy paths under which it reads; empty = only what it handles
 * @param only the one agency the scopes are, when nothing lies below it; null = more
 */
public record Reader(long self, Set<Long> selves, Collection<String> scopes, @Nullable Long only) {

  /** A condition on {@code p}, along an index where the reader sees one agency. */
  String condition() {
    var theirs =
        scopes.isEmpty()
            ? "p.handler_id = any(:selves)"
            : only != null
                ? "(p.agency_id = :only or p.received_agency_id = :only or p.handler_id = any(:selves))"
                : """
                  (p.handler_id = any(:selves)
                   or exists (select
                                from unnest(:scopes) as scope
                               where starts_with(p.agency_path, scope)
                                  or starts_with(p.received_agency_path, scope)))
                  """;
    return "p.against_id is distinct from :self and " + theirs;
  }

  TypedParameters parameters() {
    return new TypedParameters()
        .id("self", self)
        .id("only", only)
        .value("selves", selves.toArray(Long[]::new))
        .value("scopes", scopes.toArray(String[]::new));
  }
}
