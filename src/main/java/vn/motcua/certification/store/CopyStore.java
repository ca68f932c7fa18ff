package vn.motcua.certification.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.model.ElectronicCopy.Numbered;
import vn.motcua.certification.model.ElectronicCopy.Signed;
import vn.motcua.certification.model.Entry;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;

/**
 * Writes what an electronic copy has beside its line. Whoever calls has the line locked, or moves
 * its version in the same transaction.
 */
@Repository
public class CopyStore {

  private static final String OPEN =
      """
      insert into certification.electronic_copy (entry_id, agency_id)
      values (:id, :agency)
      """;

  private static final String SCAN =
      """
      update certification.electronic_copy
         set scan_file = :file,
             scan_sha256 = :sha256,
             scan_pages = :pages,
             scan_faults = :faults,
             scanned_at = :at,
             scanned_by_name = :byName,
             compared_at = null,
             compared_by = null,
             compared_by_name = null
       where entry_id = :id
         and agency_id = :agency
      """;

  private static final String COMPARE =
      """
      update certification.electronic_copy
         set compared_at = :at, compared_by = :by, compared_by_name = :byName, due_at = :due
       where entry_id = :id
         and agency_id = :agency
      """;

  private static final String SEND_BACK =
      """
      update certification.electronic_copy
         set compared_at = null, compared_by = null, compared_by_name = null
       where entry_id = :id
         and agency_id = :agency
      """;

  private static final String NUMBER =
      """
      update certification.electronic_copy
         set year = :year, number = :number, numbered_on = :on, mark = :mark
       where entry_id = :id
         and agency_id = :agency
      """;

  private static final String SIGN =
      """
      update certification.electronic_copy
         set file_id = :file, sha256 = :sha256, signed_at = :at
       where entry_id = :id
         and agency_id = :agency
      """;

  private static final String UNSIGNED_NUMBERS =
      """
      select exists (
        select 1
          from certification.electronic_copy c
          join certification.entry e on e.entry_id = c.entry_id and e.agency_id = c.agency_id
         where c.agency_id = :agency
           and c.year = :year
           and c.number is not null
           and c.signed_at is null
           and e.state = 'WAITING')
      """;

  private final JdbcClient jdbc;

  CopyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins an electronic copy for a line just taken in. */
  public void open(long id, long agencyId) {
    jdbc.sql(OPEN).param("id", id).param("agency", agencyId).update();
  }

  /** The scan of the original; whoever compared an earlier one has not compared this. */
  public void scan(
      Actor actor,
      Entry entry,
      long file,
      String sha256,
      int pages,
      List<String> faults,
      Instant at) {
    of(SCAN, entry)
        .param("file", file)
        .param("sha256", sha256)
        .param("pages", pages)
        .param("faults", faults.toArray(String[]::new))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("byName", actor.fullName())
        .update();
  }

  /**
   * @param due of its dossier
   */
  public void compare(Actor actor, Entry entry, Instant at, @Nullable Instant due) {
    of(COMPARE, entry)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("due", Typed.moment(due))
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .update();
  }

  public void sendBack(Entry entry) {
    of(SEND_BACK, entry).update();
  }

  public void number(Entry entry, Numbered numbered) {
    of(NUMBER, entry)
        .param("year", numbered.year())
        .param("number", numbered.number())
        .param("on", numbered.on())
        .param("mark", numbered.mark())
        .update();
  }

  public void sign(Entry entry, Signed signed) {
    of(SIGN, entry)
        .param("file", signed.fileId())
        .param("sha256", signed.sha256())
        .param("at", signed.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private JdbcClient.StatementSpec of(String sql, Entry entry) {
    return jdbc.sql(sql).param("id", entry.id()).param("agency", entry.agencyId());
  }

  /** Whether a number of that year's book of copies was drawn and waits for its signature. */
  public boolean hasUnsignedNumbers(long agencyId, int year) {
    return jdbc.sql(UNSIGNED_NUMBERS)
        .param("agency", agencyId)
        .param("year", year)
        .query(Boolean.class)
        .single();
  }
}
