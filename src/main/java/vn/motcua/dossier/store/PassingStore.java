package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.succession.Passing;
import vn.motcua.dossier.succession.Passing.Stage;
import vn.motcua.dossier.succession.PassingPlan;
import vn.motcua.dossier.succession.PassingRule;
import vn.motcua.dossier.succession.Remains;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;

/** Keeps passings with what was chosen for them. */
@Repository
public class PassingStore {

  private static final String COLUMNS =
      """
      select id, predecessor_id, happened_on, stage, rule, rest_id, document,
             people, roles, open_dossiers, past_dossiers,
             passed_people, passed_roles, passed_open, passed_past,
             confirmed_by, confirmed_by_username, confirmed_by_name,
             confirmed_agency_id, confirmed_agency_path, confirmed_at, finished_at
        from dossier.passing
      """;
  private static final String CREATE =
      """
      insert into dossier.passing (
        predecessor_id, happened_on, rule, rest_id, document, people, roles, open_dossiers, past_dossiers,
        confirmed_by, confirmed_by_username, confirmed_by_name, confirmed_agency_id, confirmed_agency_path, confirmed_at)
      values (
        :predecessor, :on, :rule, :rest, :document, :people, :roles, :open, :past,
        :by, :username, :byName, :agency, :path, :at)
      on conflict (predecessor_id) where stage <> 'DONE' do nothing
      returning id
      """;
  private static final String CHOOSE =
      """
      insert into dossier.passing_choice (passing_id, kind, subject_id, successor_id)
      values (:id, :kind, :subject, :successor)
      """;
  private static final String PLACE =
      """
      insert into dossier.passing_place (passing_id, place, successor_id)
      values (:id, trim(regexp_replace(platform.fold(:place), '[^a-z0-9]+', ' ', 'g')), :successor)
      on conflict do nothing
      """;
  private static final String ADVANCE =
      """
      update dossier.passing
         set stage = :stage,
             finished_at = :finished,
             passed_people = passed_people + :people,
             passed_roles = passed_roles + :roles,
             passed_open = passed_open + :open,
             passed_past = passed_past + :past
       where id = :id
      """;

  private final JdbcClient jdbc;
  private final ById<Passing> byId;
  private final Batches batches;

  PassingStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    byId = new ById<>(jdbc, COLUMNS, PassingStore::read);
    this.batches = batches;
  }

  /** Answers its id; empty while another of that agency is at work. */
  public Optional<Long> create(
      Actor actor, Instant at, long predecessorId, LocalDate on, PassingPlan plan, Remains before) {
    var id =
        jdbc.sql(CREATE)
            .param("predecessor", predecessorId)
            .param("on", on)
            .param("rule", plan.rule().name())
            .param("rest", plan.rest())
            .param("document", plan.document())
            .param("people", before.people())
            .param("roles", before.roles())
            .param("open", before.open())
            .param("past", before.past())
            .param("by", actor.accountId())
            .param("username", actor.username())
            .param("byName", actor.fullName())
            .param("agency", actor.agencyId())
            .param("path", actor.agencyPath())
            .param("at", timestamp(at))
            .query(Long.class)
            .optional();
    id.ifPresent(
        created -> {
          choose(created, "DEPARTMENT", plan.departments());
          choose(created, "ACCOUNT", plan.accounts());
          choose(created, "STAFF", plan.staff());
          plan.places().forEach((successor, places) -> places(created, successor, places));
        });
    return id;
  }

  private void choose(long id, String kind, Map<Long, Long> successors) {
    batches.run(
        CHOOSE,
        successors.entrySet(),
        each ->
            new TypedParameters()
                .id("id", id)
                .text("kind", kind)
                .id("subject", each.getKey())
                .id("successor", each.getValue()));
  }

  private void places(long id, long successor, List<String> places) {
    batches.run(
        PLACE,
        places,
        place ->
            new TypedParameters().id("id", id).text("place", place).id("successor", successor));
  }

  public Optional<Passing> find(long id) {
    return byId.find(id);
  }

  /** Holds it until the transaction ends; others wait. */
  public Passing lock(long id) {
    return byId.lock(id);
  }

  /** Those at work, or left behind by a node that died. */
  public List<Long> unfinished() {
    return jdbc.sql("select id from dossier.passing where stage <> 'DONE' order by id")
        .query(Long.class)
        .list();
  }

  /** The newest first, of these predecessors. */
  public List<Passing> of(Collection<Long> predecessorIds, int limit) {
    return jdbc.sql(
            COLUMNS + " where predecessor_id = any(:predecessors) order by id desc limit :limit")
        .param("predecessors", predecessorIds.toArray(Long[]::new))
        .param("limit", limit)
        .query(PassingStore::read)
        .list();
  }

  /** The successor chosen for a department, an account or a member of staff. */
  public Optional<Long> chosen(long id, String kind, long subjectId) {
    return jdbc.sql(
            """
            select successor_id
              from dossier.passing_choice
             where passing_id = :id
               and kind = :kind
               and subject_id = :subject
            """)
        .param("id", id)
        .param("kind", kind)
        .param("subject", subjectId)
        .query(Long.class)
        .optional();
  }

  /** Adds what a batch passed, and says what comes next. */
  public void advance(long id, Stage next, Remains passed, Instant now) {
    jdbc.sql(ADVANCE)
        .param("id", id)
        .param("stage", next.name())
        .param("finished", Typed.moment(next == Stage.DONE ? now : null))
        .param("people", passed.people())
        .param("roles", passed.roles())
        .param("open", passed.open())
        .param("past", passed.past())
        .update();
  }

  private static Passing read(ResultSet row, int number) throws SQLException {
    return new Passing(
        row.getLong("id"),
        row.getLong("predecessor_id"),
        row.getObject("happened_on", LocalDate.class),
        Stage.valueOf(row.getString("stage")),
        PassingRule.valueOf(row.getString("rule")),
        row.getLong("rest_id"),
        row.getString("document"),
        new Remains(
            row.getInt("people"),
            row.getInt("roles"),
            row.getInt("open_dossiers"),
            row.getInt("past_dossiers")),
        new Remains(
            row.getInt("passed_people"),
            row.getInt("passed_roles"),
            row.getInt("passed_open"),
            row.getInt("passed_past")),
        ConfirmedBy.read(row),
        instantOf(row, "confirmed_at"),
        instant(row, "finished_at"));
  }
}
