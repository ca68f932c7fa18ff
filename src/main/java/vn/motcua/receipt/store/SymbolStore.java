package vn.motcua.receipt.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.sql.Typed;
import vn.motcua.receipt.symbol.NewSymbol;
import vn.motcua.receipt.symbol.NewSymbol.Delegation;
import vn.motcua.receipt.symbol.Symbol;
import vn.motcua.shared.Actor;
import vn.motcua.shared.StaleVersion;

/** Symbols of receipts. */
@Repository
public class SymbolStore {

  private static final String ADD =
      """
      insert into receipt.symbol (
        agency_id, agency_path, name, form, symbol, first_number, last_number, valid_from, valid_to,
        collector_name, collector_tax_code, delegate_name, delegate_address, agreement,
        tax_notified_on, entered_by, entered_by_name, entered_at)
      values (
        :agency, :path, :name, :form, :symbol, :first, :last, :from, :to,
        :collector, :taxCode, :delegateName, :delegateAddress, :agreement,
        :notifiedOn, :by, :byName, :at)
      on conflict (agency_id, form, symbol) do nothing
      returning symbol_id
      """;

  private static final String SELECT =
      """
      select s.symbol_id, s.version, s.agency_id, s.agency_path, s.name, s.form, s.symbol, s.first_number,
             s.last_number, coalesce(c.last, 0) as used, s.valid_from, s.valid_to, s.collector_name,
             s.collector_tax_code, s.delegate_name, s.delegate_address, s.agreement, s.tax_notified_on
        from receipt.symbol s
        left join receipt.counter c on c.symbol_id = s.symbol_id and c.year = :year
      """;

  private static final String OF_AGENCY =
      SELECT
          + """
             where s.agency_id = :agency
             order by s.valid_from desc, s.symbol_id desc
             limit 200
            """;

  private static final String FIND = SELECT + " where s.symbol_id = :id";

  private static final String CHANGE =
      """
      update receipt.symbol
         set version = version + 1,
             last_number = :last,
             valid_to = :to
       where symbol_id = :id
         and version = :seen
      """;

  private final JdbcClient jdbc;

  SymbolStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @return its id; empty when the agency has that form and symbol already
   */
  public Optional<Long> add(Actor by, Agency agency, NewSymbol symbol, Instant at) {
    var delegation = symbol.delegation();
    return jdbc.sql(ADD)
        .param("agency", agency.id())
        .param("path", agency.path())
        .param("name", symbol.name())
        .param("form", symbol.form())
        .param("symbol", symbol.symbol())
        .param("first", symbol.first())
        .param("last", symbol.last())
        .param("from", Typed.day(symbol.from()))
        .param("to", Typed.day(symbol.to()))
        .param("collector", symbol.collector())
        .param("taxCode", symbol.taxCode())
        .param("delegateName", delegation == null ? "" : delegation.name())
        .param("delegateAddress", delegation == null ? "" : delegation.address())
        .param("agreement", delegation == null ? "" : delegation.agreement())
        .param("notifiedOn", Typed.day(delegation == null ? null : delegation.notifiedOn()))
        .param("by", by.accountId())
        .param("byName", by.fullName())
        .param("at", Typed.moment(at))
        .query(Long.class)
        .optional();
  }

  /** All of an agency with what was used of them in that year, the newest first; at most 200. */
  public List<Symbol> of(long agencyId, int year) {
    return jdbc.sql(OF_AGENCY)
        .param("agency", agencyId)
        .param("year", year)
        .query(SymbolStore::symbol)
        .list();
  }

  public Optional<Symbol> find(long id, int year) {
    return jdbc.sql(FIND).param("id", id).param("year", year).query(SymbolStore::symbol).optional();
  }

  /**
   * @throws StaleVersion when it was changed since it was seen
   */
  public void change(long id, long seenVersion, int last, @Nullable LocalDate to) {
    var rows =
        jdbc.sql(CHANGE)
            .param("id", id)
            .param("seen", seenVersion)
            .param("last", last)
            .param("to", Typed.day(to))
            .update();
    if (rows != 1) {
      throw new StaleVersion("symbol " + id);
    }
  }

  private static Symbol symbol(ResultSet row, int number) throws SQLException {
    return new Symbol(
        row.getLong("symbol_id"),
        row.getLong("version"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getString("name"),
        row.getString("form"),
        row.getString("symbol"),
        row.getInt("first_number"),
        row.getInt("last_number"),
        row.getInt("used"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("collector_name"),
        row.getString("collector_tax_code"),
        delegation(row));
  }

  private static @Nullable Delegation delegation(ResultSet row) throws SQLException {
    var name = row.getString("delegate_name");
    return name.isEmpty()
        ? null
        : new Delegation(
            name,
            row.getString("delegate_address"),
            row.getString("agreement"),
            row.getObject("tax_notified_on", LocalDate.class));
  }
}
