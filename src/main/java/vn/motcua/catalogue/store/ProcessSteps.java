package vn.motcua.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Participant;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.StepKind;
import vn.motcua.shared.Role;

/** Reads the steps of processes with who takes part in them. */
@Repository
class ProcessSteps {

  private static final String STEPS =
      """
      select process_id, number, name, kind, role, agency_kind, agency_name, agency_id, department, hours
      from catalogue.process_step
      where process_id in (:ids)
      order by process_id, number
      """;
  private static final String PARTICIPANTS =
      """
      select process_id, step, number, agency_kind, agency_name, agency_id, department, hours
      from catalogue.process_participant
      where process_id in (:ids)
      order by process_id, step, number
      """;

  private final JdbcClient jdbc;

  ProcessSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ProcessStep> of(long processId) {
    return of(List.of(processId)).getOrDefault(processId, List.of());
  }

  /** The steps in order, by process. */
  Map<Long, List<ProcessStep>> of(Collection<Long> processIds) {
    if (processIds.isEmpty()) {
      return Map.of();
    }
    var participants = new HashMap<Place, List<Participant>>();
    jdbc.sql(PARTICIPANTS)
        .param("ids", processIds)
        .query(
            (row, number) ->
                participants
                    .computeIfAbsent(
                        new Place(row.getLong("process_id"), row.getInt("step")),
                        any -> new ArrayList<>())
                    .add(participant(row)))
        .list();
    var steps = new HashMap<Long, List<ProcessStep>>();
    jdbc.sql(STEPS)
        .param("ids", processIds)
        .query(
            (row, number) ->
                steps
                    .computeIfAbsent(row.getLong("process_id"), any -> new ArrayList<>())
                    .add(step(row, participants)))
        .list();
    return steps;
  }

  private static ProcessStep step(ResultSet row, Map<Place, List<Participant>> participants)
      throws SQLException {
    var number = row.getInt("number");
    return new ProcessStep(
        number,
        row.getString("name"),
        StepKind.valueOf(row.getString("kind")),
        Role.valueOf(row.getString("role")),
        UnitColumns.read(row),
        row.getInt("hours"),
        participants.getOrDefault(new Place(row.getLong("process_id"), number), List.of()));
  }

  private static Participant participant(ResultSet row) throws SQLException {
    return new Participant(row.getInt("number"), UnitColumns.read(row), row.getInt("hours"));
  }

  private record Place(long processId, int step) {}
}
