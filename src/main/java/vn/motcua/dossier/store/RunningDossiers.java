package vn.motcua.dossier.store;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcessUse;

/** Counts the dossiers that follow a process and are not yet done. */
@Repository
class RunningDossiers implements ProcessUse {

  private static final String RUNNING =
      """
      select p.id, (
        select count(*)
        from (
          select 1
          from dossier.dossier d
          where d.process_id = p.id
            and d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
          limit :most) running) as running
      from unnest(cast(:ids as bigint[])) p (id)
      """;

  private final JdbcClient jdbc;

  RunningDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<Long, Integer> running(Collection<Long> processIds) {
    if (processIds.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(RUNNING)
        .param("ids", processIds.toArray(Long[]::new))
        .param("most", MOST)
        .query((row, number) -> Map.entry(row.getLong("id"), row.getInt("running")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
