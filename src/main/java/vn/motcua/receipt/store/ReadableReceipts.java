package vn.motcua.receipt.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.sql.Typed;
import vn.motcua.receipt.Receipt;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/**
 * Receipts for those who may read them at the desk: who takes money, reconciles it or keeps
 * receipts, below the agencies of the role and of those whose place the own agency took.
 */
@Repository
public class ReadableReceipts {

  private static final Set<Permission> READERS =
      Set.of(Permission.FEE_COLLECT, Permission.MONEY_RECONCILE, Permission.RECEIPT_MANAGE);

  private static final String READABLE =
      """
      (exists (select 1 from unnest(:scopes) as scope where starts_with(r.agency_path, scope))
       or r.agency_id = any(:inherited))
      """;

  private static final String FIND =
      ReceiptRow.SELECT + " where r.receipt_id = :id and " + READABLE;

  private static final String LIST =
      ReceiptRow.SELECT
          + """
             where r.agency_id = :agency
               and (:before = 0 or r.receipt_id < :before)
               and (cast(:number as int) is null or r.number = :number)
               and (cast(:subject as text) is null or r.subject_id = :subject)
               and (cast(:from as timestamptz) is null or coalesce(r.issued_at, r.collected_at) >= :from)
               and (cast(:until as timestamptz) is null or coalesce(r.issued_at, r.collected_at) < :until)
               and
            """
          + READABLE
          + " order by r.receipt_id desc limit :limit";

  private static final String COUNTS =
      """
      select count(*) filter (where r.state = 'OWED') as owed,
             count(p.paper_id) filter (where p.signed_at is null) as unsealed,
             count(p.paper_id) filter (where p.signed_at is not null and p.batch_id is null) as unsent
        from receipt.receipt r
        left join receipt.paper p on p.receipt_id = r.receipt_id and (p.signed_at is null or p.batch_id is null)
       where r.agency_id = :agency
         and (r.state = 'OWED' or p.paper_id is not null)
      """;

  private final JdbcClient jdbc;
  private final Organisation organisation;

  ReadableReceipts(JdbcClient jdbc, Organisation organisation) {
    this.jdbc = jdbc;
    this.organisation = organisation;
  }

  /**
   * What is looked for; empty and null = whatever.
   *
   * @param agencyId whose receipts
   * @param before id of the last one of the page before; 0 = from the start
   */
  public record Query(
      long agencyId,
      @Nullable Integer number,
      String subject,
      @Nullable LocalDate day,
      long before) {}

  /** What of an agency waits for a number, for the seal, to be sent. */
  public record Waiting(int owed, int unsealed, int unsent) {}

  public static boolean mayRead(Actor actor) {
    return !scopes(actor).isEmpty();
  }

  public Optional<Receipt> find(Actor actor, long id) {
    return jdbc.sql(FIND)
        .param("id", id)
        .param("scopes", scopes(actor).toArray(String[]::new))
        .param("inherited", inherited(actor))
        .query(ReceiptRow::read)
        .optional();
  }

  /** The newest first. */
  public List<Receipt> list(Actor actor, Query query, int limit) {
    var day = query.day();
    return jdbc.sql(LIST)
        .param("agency", query.agencyId())
        .param("before", query.before())
        .param("number", Typed.number(query.number()))
        .param("subject", Typed.text(query.subject().isEmpty() ? null : query.subject()))
        .param(
            "from", Typed.moment(day == null ? null : day.atStartOfDay(Vietnam.ZONE).toInstant()))
        .param(
            "until",
            Typed.moment(
                day == null ? null : day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant()))
        .param("limit", limit)
        .param("scopes", scopes(actor).toArray(String[]::new))
        .param("inherited", inherited(actor))
        .query(ReceiptRow::read)
        .list();
  }

  /** Of the actor's own agency. */
  public Waiting waiting(Actor actor) {
    return jdbc.sql(COUNTS).param("agency", actor.agencyId()).query(Waiting.class).single();
  }

  private static Set<String> scopes(Actor actor) {
    return READERS.stream()
        .flatMap(permission -> actor.scopes(permission).stream())
        .collect(Collectors.toSet());
  }

  /** The agencies whose place the own one took, if receipts of the own are the actor's to read. */
  private Long[] inherited(Actor actor) {
    return scopes(actor).stream().anyMatch(actor.agencyPath()::startsWith)
        ? before(actor.agencyId()).toArray(Long[]::new)
        : new Long[0];
  }

  private Stream<Long> before(long agencyId) {
    return organisation.predecessors(agencyId).stream()
        .map(Agency::id)
        .flatMap(id -> Stream.concat(Stream.of(id), before(id)));
  }
}
