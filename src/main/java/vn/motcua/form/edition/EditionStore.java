package vn.motcua.form.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.form.edition.OwnEdition.Withdrawal;
import vn.motcua.shared.Actor;

/** Reads and writes the editions of agencies. */
@Repository
class EditionStore {

  private static final String ALL =
      """
      select form_id, edition, owner_id, owner_path, valid_from, content, entered_by_name,
             entered_at, withdrawn_by_name, withdrawn_at, withdrawn_reason
        from form.edition
      """;

  private static final String ONE =
      ALL
          + """
             where form_id = :form
               and edition = :edition
            """;

  /** Of an agency, of those above it and of those below. */
  private static final String SEEN =
      ALL
          + """
             where starts_with(:path, owner_path)
                or starts_with(owner_path, :path)
             order by valid_from desc, form_id, edition desc
             limit :limit
            """;

  private static final String IN_FORCE =
      """
      select e.form_id, e.edition
        from form.edition_use u
        join form.edition e on e.form_id = u.form_id and e.edition = u.edition
       where u.procedure_code = :procedure
         and u.valid_from <= :day
         and starts_with(:path, e.owner_path)
       order by length(e.owner_path) desc, u.valid_from desc
       limit 1
      """;

  private static final String NUMBER =
      """
      insert into form.own_form (id, last_edition)
      values (:form, 1)
      on conflict (id) do update
        set last_edition = own_form.last_edition + 1
      returning last_edition
      """;

  private static final String ENTER =
      """
      insert into form.edition
             (form_id, edition, owner_id, owner_path, valid_from, content, entered_by,
              entered_by_name, entered_at)
      values (:form, :edition, :owner, :path, :from, :content, :by, :byName, :at)
      """;

  private static final String USE =
      """
      insert into form.edition_use (procedure_code, owner_id, valid_from, form_id, edition)
      select procedure_code, :owner, :from, :form, :edition
        from unnest(:procedures::text[]) as p (procedure_code)
      on conflict do nothing
      """;

  private static final String WITHDRAW =
      """
      update form.edition
         set withdrawn_by = :by,
             withdrawn_by_name = :byName,
             withdrawn_at = :at,
             withdrawn_reason = :reason
       where form_id = :form
         and edition = :edition
         and withdrawn_at is null
      """;

  private static final String UNUSE =
      """
      delete from form.edition_use
       where form_id = :form
         and edition = :edition
      """;

  private final JdbcClient jdbc;

  EditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which edition of a form. */
  record Key(String formId, int edition) {}

  Optional<Key> inForce(String procedureCode, LocalDate day, String agencyPath) {
    return jdbc.sql(IN_FORCE)
        .param("procedure", procedureCode)
        .param("day", day)
        .param("path", agencyPath)
        .query((row, number) -> new Key(row.getString(1), row.getInt(2)))
        .optional();
  }

  Optional<OwnEdition> find(String formId, int edition) {
    return jdbc.sql(ONE)
        .param("form", formId)
        .param("edition", edition)
        .query(EditionStore::read)
        .optional();
  }

  List<OwnEdition> seen(String agencyPath, int limit) {
    return jdbc.sql(SEEN)
        .param("path", agencyPath)
        .param("limit", limit)
        .query(EditionStore::read)
        .list();
  }

  /** The next number of that form; the row is locked until the transaction ends. */
  int nextEdition(String formId) {
    return jdbc.sql(NUMBER).param("form", formId).query(Integer.class).single();
  }

  void enter(Actor actor, Instant at, Key key, LocalDate validFrom, String content) {
    jdbc.sql(ENTER)
        .param("form", key.formId())
        .param("edition", key.edition())
        .param("owner", actor.agencyId())
        .param("path", actor.agencyPath())
        .param("from", validFrom)
        .param("content", content)
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Answers for how many procedures the day was free. */
  int use(long ownerId, Key key, LocalDate validFrom, Collection<String> procedures) {
    return jdbc.sql(USE)
        .param("procedures", procedures.toArray(String[]::new))
        .param("owner", ownerId)
        .param("from", validFrom)
        .param("form", key.formId())
        .param("edition", key.edition())
        .update();
  }

  /** Answers whether it was still there to be withdrawn. */
  boolean withdraw(Actor actor, Instant at, OwnEdition own, String reason) {
    var withdrawn =
        jdbc.sql(WITHDRAW)
            .param("form", own.formId())
            .param("edition", own.edition())
            .param("by", actor.accountId())
            .param("byName", actor.fullName())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("reason", reason)
            .update();
    jdbc.sql(UNUSE).param("form", own.formId()).param("edition", own.edition()).update();
    return withdrawn == 1;
  }

  private static OwnEdition read(ResultSet row, int number) throws SQLException {
    return new OwnEdition(
        row.getString("form_id"),
        row.getInt("edition"),
        row.getLong("owner_id"),
        row.getString("owner_path"),
        row.getObject("valid_from", LocalDate.class),
        row.getString("content"),
        row.getString("entered_by_name"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        withdrawal(row));
  }

  private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
    var at = row.getObject("withdrawn_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Withdrawal(
            row.getString("withdrawn_by_name"), at.toInstant(), row.getString("withdrawn_reason"));
  }
}
