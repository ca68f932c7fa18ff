package vn.motcua.catalogue.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;

/** Writes processes; a published one is never changed but for the day it ends. */
@Repository
public class ProcessStore {

  private static final String LOCK =
      """
      select code
      from catalogue.procedure
      where code = :code
      for no key update
      """;
  private static final String INSERT_DRAFT =
      """
      insert into catalogue.process (
        procedure_code, agency_id, version, status, revision, note, drafted_at, drafted_by)
      select :code, :agency, coalesce(max(version), 0) + 1, 'DRAFT', 1, :note, :at, :by
      from catalogue.process
      where procedure_code = :code
        and agency_id = :agency
      returning id
      """;
  private static final String CHANGE_DRAFT =
      """
      update catalogue.process
      set revision = revision + 1, note = :note, drafted_at = :at, drafted_by = :by
      where id = :id
        and status = 'DRAFT'
        and revision = :revision
      """;
  private static final String DELETE_DRAFT =
      """
      delete from catalogue.process
      where id = :id
        and status = 'DRAFT'
        and revision = :revision
      """;
  private static final String DELETE_STEPS =
      """
      delete from catalogue.process_step
      where process_id = :id
      """;
  private static final String INSERT_STEP =
      """
      insert into catalogue.process_step (
        process_id, number, name, kind, role, agency_kind, agency_name, agency_id, department, hours)
      values (
        :id, :number, :name, :kind, :role, :agencyKind, :agencyName, :unitAgencyId, :department, :hours)
      """;
  private static final String INSERT_PARTICIPANT =
      """
      insert into catalogue.process_participant (
        process_id, step, number, agency_kind, agency_name, agency_id, department, hours)
      values (
        :id, :step, :number, :agencyKind, :agencyName, :unitAgencyId, :department, :hours)
      """;
  private static final String END_OTHERS =
      """
      update catalogue.process
      set ended_on = greatest(effective_from, :from)
      where procedure_code = :code
        and agency_id = :agency
        and published_at is not null
        and (ended_on is null or ended_on > greatest(effective_from, :from))
      """;
  private static final String PUBLISH =
      """
      update catalogue.process
      set status = 'PUBLISHED', effective_from = :from, published_at = :at, published_by = :by
      where id = :id
        and status = 'DRAFT'
      """;
  private static final String WITHDRAW =
      """
      update catalogue.process
      set status = 'WITHDRAWN', withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
      where procedure_code = :code
        and agency_id = :agency
        and status = 'PUBLISHED'
        and (ended_on is null or ended_on > :on)
      """;

  private final JdbcClient jdbc;
  private final Batches batches;

  ProcessStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Waits until nobody else changes a process of that procedure; held until the end. */
  public void lock(String code) {
    jdbc.sql(LOCK).param("code", code).query(String.class).single();
  }

  /** Starts the next version as a draft; answers its id. */
  public long startDraft(
      String code, long agencyId, String note, List<ProcessStep> steps, Instant at, String by) {
    var id =
        jdbc.sql(INSERT_DRAFT)
            .param("code", code)
            .param("agency", agencyId)
            .param("note", note)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .query(Long.class)
            .single();
    addSteps(id, steps);
    return id;
  }

  /** Whether the draft was changed: not when it is no longer as seen. */
  public boolean changeDraft(
      ProcessVersion seen, String note, List<ProcessStep> steps, Instant at, String by) {
    var changed =
        jdbc.sql(CHANGE_DRAFT)
            .param("id", seen.id())
            .param("revision", seen.revision())
            .param("note", note)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update();
    if (changed == 1) {
      jdbc.sql(DELETE_STEPS).param("id", seen.id()).update();
      addSteps(seen.id(), steps);
    }
    return changed == 1;
  }

  /** Whether the draft was thrown away: not when it is no longer as seen. */
  public boolean deleteDraft(ProcessVersion seen) {
    return jdbc.sql(DELETE_DRAFT).param("id", seen.id()).param("revision", seen.revision()).update()
        == 1;
  }

  /** Puts the draft in force from that day; what the agency had before ends there. */
  public void publish(long id, String code, long agencyId, LocalDate from, Instant at, String by) {
    endFrom(code, agencyId, from);
    jdbc.sql(PUBLISH)
        .param("id", id)
        .param("from", from)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /** Takes back, from that day on, what the agency published; answers how many versions. */
  public int withdraw(
      String code, long agencyId, LocalDate on, Instant at, String by, String reason) {
    var withdrawn =
        jdbc.sql(WITHDRAW)
            .param("code", code)
            .param("agency", agencyId)
            .param("on", on)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("reason", reason)
            .update();
    endFrom(code, agencyId, on);
    return withdrawn;
  }

  private void endFrom(String code, long agencyId, LocalDate from) {
    jdbc.sql(END_OTHERS).param("code", code).param("agency", agencyId).param("from", from).update();
  }

  private void addSteps(long id, List<ProcessStep> steps) {
    batches.run(
        INSERT_STEP,
        steps,
        step ->
            UnitColumns.write(new TypedParameters().id("id", id), step.unit())
                .number("number", step.number())
                .text("name", step.name())
                .name("kind", step.kind())
                .name("role", step.role())
                .number("hours", step.workingHours()));
    for (var step : steps) {
      batches.run(
          INSERT_PARTICIPANT,
          step.participants(),
          participant ->
              UnitColumns.write(new TypedParameters().id("id", id), participant.unit())
                  .number("step", step.number())
                  .number("number", participant.number())
                  .number("hours", participant.workingHours()));
    }
  }
}
