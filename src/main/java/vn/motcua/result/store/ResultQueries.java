package vn.motcua.result.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Story;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.StandIn;

/** Reads results: the register only for those who may read registers. */
@Repository
public class ResultQueries {

  private static final String SELECT = "select " + ResultRow.COLUMNS + " from result.result r ";

  private static final String OF_DOSSIER =
      SELECT
          + """
             where r.dossier_id = :dossierId
               and (r.state <> 'VOID' or r.number is not null)
             order by r.result_id desc
            """;

  private static final String ISSUED =
      SELECT
          + """
             where r.dossier_code = :code
               and r.state in ('VALID', 'REPLACED', 'REVOKED')
             order by r.result_id desc
            """;

  private static final String BY_MARK = SELECT + "where r.mark = :mark and r.signed_at is not null";

  private static final String INSTEAD =
      SELECT
          + """
             where r.corrects = :id
               and r.state in ('VALID', 'REPLACED', 'REVOKED')
             order by r.result_id desc
             limit 1
            """;

  private static final String TO_SIGN =
      """
       where r.asked_at is not null
         and (r.wanted_signer is null or r.wanted_signer = any(:accounts))
         and ({held})
      """;

  private static final String WAITING =
      SELECT
          + TO_SIGN
          + """
             order by r.due_at nulls last, r.asked_at, r.result_id
             limit :limit
            """;

  private static final String COUNT_WAITING =
      "select count(*) from (select 1 from result.result r "
          + TO_SIGN
          + """
             limit :limit) waiting
            """;

  private static final String OF_PERSON =
      SELECT
          + """
             where r.identity_number = :identity
               and r.state = 'VALID'
               and r.kind <> 'REFUSAL'
               and (r.valid_until is null or r.valid_until >= :today)
             order by r.result_id desc
             limit :limit
            """;

  private static final String REGISTER =
      SELECT
          + """
             where r.agency_id = :agency
               and r.number is not null
               and r.result_id < :before
               {asked}
               and exists (select
                             from unnest(:scopes) as scope
                            where starts_with(r.agency_path, scope)
                               or exists (select
                                            from result.successor s
                                           where s.agency_id = r.agency_id
                                             and starts_with(s.path, scope)))
             order by r.result_id desc
             limit :limit
            """;

  private static final String STORY =
      """
      select at, event, by_name, note
        from result.story
       where result_id = :id
       order by seq
      """;

  private final JdbcClient jdbc;
  private final ResultRow row;

  ResultQueries(JdbcClient jdbc, ResultRow row) {
    this.jdbc = jdbc;
    this.row = row;
  }

  /**
   * The part of a register that is asked for.
   *
   * @param kind null = all
   * @param state null = all
   * @param from first day of the paper, null = from the beginning
   * @param to last day, inclusive, null = to the end
   * @param text part of a name or of an identity number, or a whole notation; null = all
   * @param before only what was written before this one; {@link Long#MAX_VALUE} for the newest
   */
  public record Part(
      long agencyId,
      @Nullable ResultKind kind,
      @Nullable ResultState state,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String text,
      long before) {}

  /** Those of a dossier that are written, or ever had a number; the newest first. */
  public List<Result> ofDossier(long dossierId) {
    return jdbc.sql(OF_DOSSIER).param("dossierId", dossierId).query(row::read).list();
  }

  /** Those issued for a dossier, the newest first. */
  public List<Result> issued(String dossierCode) {
    return jdbc.sql(ISSUED).param("code", dossierCode).query(row::read).list();
  }

  /** The signed one with that mark in its code. */
  public Optional<Result> byMark(String mark) {
    return jdbc.sql(BY_MARK).param("mark", mark).query(row::read).optional();
  }

  /** What took the place of a replaced one. */
  public Optional<Result> insteadOf(long id) {
    return jdbc.sql(INSTEAD).param("id", id).query(row::read).optional();
  }

  /** What this person may sign now, the soonest due first. */
  public List<Result> waiting(Actor actor, int limit) {
    return toSign(WAITING, actor, limit).query(row::read).list();
  }

  /** How many this person may sign now, counted no further than the limit. */
  public int countWaiting(Actor actor, int limit) {
    return toSign(COUNT_WAITING, actor, limit).query(Integer.class).single();
  }

  /** The rule of {@code ResultRights.maySign} as a condition. */
  private StatementSpec toSign(String sql, Actor actor, int limit) {
    var accounts =
        Stream.concat(
            Stream.of(actor.accountId()), actor.standsInFor().stream().map(StandIn::accountId));
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    for (var grant : actor.with(Permission.DOSSIER_APPROVE)) {
      var number = conditions.size();
      var within = "starts_with(r.agency_path, :scope" + number + ")";
      values.put("scope" + number, grant.scopePath());
      if (grant.isOfEveryField()) {
        conditions.add(within);
      } else {
        conditions.add(within + " and r.field = any(:fields" + number + ")");
        values.put("fields" + number, grant.limits().fields().toArray(String[]::new));
      }
    }
    var held = conditions.isEmpty() ? "false" : String.join(" or ", conditions);
    return jdbc.sql(sql.replace("{held}", held))
        .params(values)
        .param("accounts", accounts.toArray(Long[]::new))
        .param("limit", limit);
  }

  /** The newest of a person's that are good; refusals are nobody's paper. */
  public List<Result> ofPerson(String identityNumber, LocalDate today, int limit) {
    return jdbc.sql(OF_PERSON)
        .param("identity", identityNumber)
        .param("today", today)
        .param("limit", limit)
        .query(row::read)
        .list();
  }

  /** The register, the newest first. */
  public List<Result> register(Actor actor, Part part, LocalDate today, int limit) {
    var values = new HashMap<String, Object>();
    return jdbc.sql(REGISTER.replace("{asked}", asked(part, today, values)))
        .params(values)
        .param("agency", part.agencyId())
        .param("before", part.before())
        .param("scopes", scopes(actor.scopes(Permission.REGISTER_READ)))
        .param("limit", limit)
        .query(row::read)
        .list();
  }

  /** Only what is asked for, so that an index can serve it. */
  private static String asked(Part part, LocalDate today, Map<String, Object> values) {
    var conditions = new ArrayList<String>();
    if (part.kind() != null) {
      conditions.add("r.kind = :kind");
      values.put("kind", part.kind().name());
    }
    if (part.state() != null) {
      conditions.add(
          "case when r.state = 'VALID' and r.valid_until < :today then 'EXPIRED' else r.state end = :state");
      values.put("state", part.state().name());
      values.put("today", today);
    }
    if (part.from() != null) {
      conditions.add("r.paper_on >= :from");
      values.put("from", Typed.day(part.from()));
    }
    if (part.to() != null) {
      conditions.add("r.paper_on <= :to");
      values.put("to", Typed.day(part.to()));
    }
    if (part.text() != null) {
      conditions.add(
          part.text().contains("/")
              ? "r.notation = :text"
              : "r.search_text like '%' || platform.fold(:text) || '%'");
      values.put("text", Typed.text(part.text()));
    }
    return conditions.stream().map(each -> "and " + each + "\n").collect(Collectors.joining());
  }

  /** The codes of the dossiers of these results, by the results' numbers. */
  public Map<Long, String> dossiersOf(Collection<Long> ids) {
    record Row(long id, String code) {}
    return jdbc
        .sql(
            """
            select result_id as id, dossier_code as code
              from result.result
             where result_id = any(:ids)
            """)
        .param("ids", ids.toArray(Long[]::new))
        .query(Row.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Row::id, Row::code));
  }

  /** What happened to it, in order. */
  public List<Story> story(long id) {
    return jdbc.sql(STORY)
        .param("id", id)
        .query(
            (row, number) ->
                new Story(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    Story.Event.valueOf(row.getString("event")),
                    row.getString("by_name"),
                    row.getString("note")))
        .list();
  }

  private static String[] scopes(Collection<String> paths) {
    return paths.stream().sorted().toArray(String[]::new);
  }
}
