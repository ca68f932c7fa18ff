package vn.motcua.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;

/** All SQL about secondments. */
@Repository
class SecondmentStore {

  private static final String COLUMNS =
      """
      select s.id, s.account_id, a.full_name, a.agency_id as home_id, s.agency_id, s.department_id,
             s.role, s.from_on as "from", s.to_on as "to", s.keeps_home, s.document
        from identity.secondment s
        join identity.account a on a.id = s.account_id
       where s.cancelled_at is null
      """;
  private static final String INSERT =
      """
      insert into identity.secondment (
        account_id, agency_id, department_id, role, from_on, to_on, keeps_home, document,
        entered_by, entered_by_name, entered_at)
      values (
        :account, :agency, :department, :role, :from, :to, :keepsHome, :document,
        :by, :byName, :at)
      """;

  private final JdbcClient jdbc;

  SecondmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of one person, the newest first. */
  List<Secondment> ofAccount(long accountId) {
    return jdbc.sql(COLUMNS + " and s.account_id = :account order by s.from_on desc, s.id limit 50")
        .param("account", accountId)
        .query(Secondment.class)
        .list();
  }

  /** Who works at the agency, or away from it, that day. */
  List<Secondment> ofAgency(long agencyId, LocalDate on) {
    return jdbc.sql(
            COLUMNS
                + """
                     and (s.agency_id = :agency or a.agency_id = :agency)
                     and s.from_on <= :on
                     and s.to_on >= :on
                   order by a.full_name collate "vi-x-icu", s.id
                   limit 200
                  """)
        .param("agency", agencyId)
        .param("on", on)
        .query(Secondment.class)
        .list();
  }

  Optional<Secondment> find(long id) {
    return jdbc.sql(COLUMNS + " and s.id = :id").param("id", id).query(Secondment.class).optional();
  }

  void insert(Actor actor, long accountId, NewSecondment asked, OffsetDateTime at) {
    jdbc.sql(INSERT)
        .param("account", accountId)
        .param("agency", asked.agencyId())
        .param("department", Typed.id(asked.departmentId()))
        .param("role", asked.role().name())
        .param("from", asked.from())
        .param("to", asked.to())
        .param("keepsHome", asked.keepsHome())
        .param("document", asked.document())
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .param("at", at)
        .update();
  }

  void cancel(long id, OffsetDateTime at) {
    jdbc.sql("update identity.secondment set cancelled_at = :at where id = :id")
        .param("at", at)
        .param("id", id)
        .update();
  }

  void end(long id, LocalDate lastDay) {
    jdbc.sql("update identity.secondment set to_on = :lastDay where id = :id")
        .param("lastDay", lastDay)
        .param("id", id)
        .update();
  }
}
