package vn.motcua.catalogue.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.Processes;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.TypedParameters;

/** Reads published processes; the steps of those in use are kept, for they never change. */
@Service
class StoredProcesses implements Processes {

  /** About 3 KB each. */
  private static final int KEPT = 2_000;

  private static final NamedStatement IN_FORCE =
      NamedStatement.of(
          """
      select id, agency_id, version, effective_from, ended_on
      from catalogue.process
      where procedure_code = :code
        and agency_id = any(:agencies)
        and published_at is not null
        and effective_from <= :on
        and (ended_on is null or ended_on > :on)
      """);

  private final JdbcClient jdbc;
  private final ProcessSteps steps;
  private final Catalogue catalogue;
  private final Organisation organisation;
  private final Map<Long, List<ProcessStep>> kept = Collections.synchronizedMap(new Recent());

  StoredProcesses(
      JdbcClient jdbc, ProcessSteps steps, Catalogue catalogue, Organisation organisation) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.catalogue = catalogue;
    this.organisation = organisation;
  }

  @Override
  public Optional<InternalProcess> inForce(String procedureCode, long agencyId, LocalDate on) {
    var line = organisation.lineage(agencyId).stream().map(Agency::id).toList();
    return IN_FORCE
        .on(
            jdbc,
            new TypedParameters()
                .text("code", procedureCode)
                .value("agencies", line.toArray(Long[]::new))
                .day("on", on))
        .query(
            (row, number) ->
                new InternalProcess(
                    row.getLong("id"),
                    procedureCode,
                    row.getLong("agency_id"),
                    row.getInt("version"),
                    row.getObject("effective_from", LocalDate.class),
                    row.getObject("ended_on", LocalDate.class),
                    List.of()))
        .list()
        .stream()
        .max(
            Comparator.<InternalProcess>comparingInt(process -> line.indexOf(process.ownerId()))
                .thenComparingInt(InternalProcess::version))
        .map(found -> found.with(stepsOf(found.id())));
  }

  @Override
  public List<ProcessStep> steps(long procedureVersionId, @Nullable Long processId) {
    return processId == null ? catalogue.version(procedureVersionId).process() : stepsOf(processId);
  }

  private List<ProcessStep> stepsOf(long processId) {
    var known = kept.get(processId);
    if (known != null) {
      return known;
    }
    var read = List.copyOf(steps.of(processId));
    kept.put(processId, read);
    return read;
  }

  /** Forgets what was asked for longest ago. */
  private static final class Recent extends LinkedHashMap<Long, List<ProcessStep>> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, List<ProcessStep>> eldest) {
      return size() > KEPT;
    }
  }
}
