package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.model.AppointedSigner;
import vn.motcua.certification.model.Practice;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.model.Signer.Capacity;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.StaleVersion;

/** How units work and who signs for them. */
@Repository
public class PracticeStore {

  private static final String FIND =
      """
      select sign_at_counter, print_testimony, version
        from certification.unit_practice
       where agency_id = :agency
      """;

  private static final String INSERT =
      """
      insert into certification.unit_practice (agency_id, sign_at_counter, print_testimony)
      values (:agency, :atCounter, :print)
      on conflict do nothing
      """;

  private static final String UPDATE =
      """
      update certification.unit_practice
         set sign_at_counter = :atCounter,
             print_testimony = :print,
             version = version + 1
       where agency_id = :agency
         and version = :version
      """;

  private static final String SIGNERS =
      """
      select signer_id, full_name, title, capacity, ground, valid_from, valid_to
        from certification.signer
       where agency_id = :agency
       order by valid_to desc nulls first, signer_id
       limit 100
      """;

  private static final String ADD_SIGNER =
      """
      insert into certification.signer (agency_id, full_name, title, capacity, ground, valid_from, valid_to)
      values (:agency, :fullName, :title, :capacity, :ground, :from, :to)
      returning signer_id
      """;

  private static final String END_SIGNER =
      """
      update certification.signer
         set valid_to = :last
       where signer_id = :id
         and agency_id = :agency
         and (valid_to is null or valid_to > :last)
         and valid_from <= :last
      """;

  private final JdbcClient jdbc;

  PracticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Practice of(long agencyId) {
    return jdbc.sql(FIND)
        .param("agency", agencyId)
        .query(
            (row, index) ->
                new Practice(
                    row.getBoolean("sign_at_counter"),
                    row.getBoolean("print_testimony"),
                    row.getLong("version")))
        .optional()
        .orElse(Practice.USUAL);
  }

  /** Stores how the unit works, if nobody changed it since {@code practice.version()}. */
  public void save(long agencyId, Practice practice) {
    var changed =
        jdbc.sql(practice.version() == 0 ? INSERT : UPDATE)
            .param("agency", agencyId)
            .param("atCounter", practice.signAtCounter())
            .param("print", practice.printTestimony())
            .param("version", practice.version())
            .update();
    if (changed != 1) {
      throw new StaleVersion("certification practice of agency " + agencyId);
    }
  }

  /** All who sign or signed for the unit, those without an end first. */
  public List<AppointedSigner> signers(long agencyId) {
    return jdbc.sql(SIGNERS).param("agency", agencyId).query(PracticeStore::signer).list();
  }

  public long add(
      long agencyId, Signer signer, String ground, LocalDate from, @Nullable LocalDate to) {
    return jdbc.sql(ADD_SIGNER)
        .param("agency", agencyId)
        .param("fullName", signer.fullName())
        .param("title", signer.title())
        .param("capacity", signer.capacity().name())
        .param("ground", ground)
        .param("from", from)
        .param("to", Typed.day(to))
        .query(Long.class)
        .single();
  }

  /** Ends a signer's time on that day; false when there is nothing to end. */
  public boolean end(long agencyId, long signerId, LocalDate last) {
    return jdbc.sql(END_SIGNER)
            .param("agency", agencyId)
            .param("id", signerId)
            .param("last", last)
            .update()
        == 1;
  }

  private static AppointedSigner signer(ResultSet row, int index) throws SQLException {
    return new AppointedSigner(
        row.getLong("signer_id"),
        new Signer(
            row.getString("full_name"),
            row.getString("title"),
            Capacity.valueOf(row.getString("capacity"))),
        row.getString("ground"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }
}
