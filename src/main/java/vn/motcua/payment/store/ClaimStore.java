package vn.motcua.payment.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.Claim;
import vn.motcua.payment.NewClaim;
import vn.motcua.payment.model.Account;
import vn.motcua.payment.model.Ledger;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.SubjectRef;

/** Claims with the balances of their accounts. */
@Repository
public class ClaimStore {

  private static final String OPEN =
      """
      insert into payment.claim
        (subject_type, subject_id, reference, agency_id, agency_path, field, title, item, payer_name, opened_at)
      values
        (:type, :id, :reference, :agency, :path, :field, :title, :item, :payer, :at)
      on conflict (subject_type, subject_id) do nothing
      """;
  private static final String FIND =
      """
      select claim_id, subject_type, subject_id, reference, agency_id, agency_path, field, title, item, payer_name,
             receivable, revenue, cash, bank, gateway, carrier, refundable, version
        from payment.claim
      """;
  private static final String BY_ID = FIND + " where claim_id = :id for update";
  private static final String BY_SUBJECT =
      FIND + " where subject_type = :type and subject_id = :id";
  private static final String BY_REFERENCE = FIND + " where reference = :reference";
  private static final String UPDATE =
      """
      update payment.claim
         set receivable = :receivable, revenue = :revenue, cash = :cash, bank = :bank, gateway = :gateway,
             carrier = :carrier, refundable = :refundable, version = version + 1
       where claim_id = :id
      """;

  /** Letters and digits nobody confuses, in capitals as banks write contents. */
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  /** By which people see that a transfer is meant for this system. */
  private static final String PREFIX = "MC";

  private static final int RANDOM_LETTERS = 12;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ClaimStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The claim of the subject, whoever opened it. */
  public Claim open(NewClaim fresh) {
    jdbc.sql(OPEN)
        .param("type", fresh.subject().type())
        .param("id", fresh.subject().id())
        .param("reference", reference())
        .param("agency", fresh.agencyId())
        .param("path", fresh.agencyPath())
        .param("field", fresh.field())
        .param("title", fresh.title())
        .param("item", fresh.item())
        .param("payer", fresh.payerName())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return find(fresh.subject()).orElseThrow();
  }

  public Optional<Claim> find(SubjectRef subject) {
    return jdbc.sql(BY_SUBJECT)
        .param("type", subject.type())
        .param("id", subject.id())
        .query(ClaimStore::claim)
        .optional();
  }

  public Optional<Claim> find(String reference) {
    return jdbc.sql(BY_REFERENCE).param("reference", reference).query(ClaimStore::claim).optional();
  }

  /** The claim as it is, nobody else's until the end of the transaction. */
  public Claim lock(long id) {
    return jdbc.sql(BY_ID)
        .param("id", id)
        .query(ClaimStore::claim)
        .optional()
        .orElseThrow(() -> new NotVisible("claim " + id));
  }

  public void update(long id, Ledger ledger) {
    var update = jdbc.sql(UPDATE).param("id", id);
    for (var account : Account.values()) {
      update = update.param(column(account), ledger.balance(account));
    }
    update.update();
  }

  private String reference() {
    var letters = new StringBuilder(PREFIX);
    for (var i = 0; i < RANDOM_LETTERS; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  private static Claim claim(ResultSet row, int number) throws SQLException {
    var balances = new EnumMap<Account, Long>(Account.class);
    for (var account : Account.values()) {
      balances.put(account, row.getLong(column(account)));
    }
    return new Claim(
        row.getLong("claim_id"),
        new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
        row.getString("reference"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getString("field"),
        row.getString("title"),
        row.getString("item"),
        row.getString("payer_name"),
        new Ledger(balances),
        row.getLong("version"));
  }

  private static String column(Account account) {
    return account.name().toLowerCase(Locale.ROOT);
  }
}
