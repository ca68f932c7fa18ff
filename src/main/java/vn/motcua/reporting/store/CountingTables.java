package vn.motcua.reporting.store;

/**
 * In which tables what moved is counted: the agency's own and those of the agencies above it, from
 * the depth on from which it counts there.
 */
final class CountingTables {

  /** A common table expression over one of the name {@code moved}. */
  static final String OF_MOVED =
      """
      tables as materialized (
        select p.agency_path, p.from_depth, a.agency_id, a.depth < p.deepest as below,
               '/' || array_to_string(p.agencies[1 : a.depth], '/') || '/' as path
          from (select distinct m.agency_path, m.from_depth,
                       string_to_array(trim(both '/' from m.agency_path), '/') as agencies,
                       cardinality(string_to_array(trim(both '/' from m.agency_path), '/')) as deepest
                  from moved m) p
         cross join lateral unnest(p.agencies::bigint[]) with ordinality a (agency_id, depth)
         where a.depth = p.deepest
            or a.depth >= p.from_depth
      )
      """;

  private CountingTables() {}
}
