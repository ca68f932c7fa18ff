package vn.motcua.platform.sql;

import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A statement whose named parameters are looked up once, for those that run at every step of every
 * dossier: else the text is searched and written anew each time.
 */
public final class NamedStatement {

  private final ParsedSql parsed;
  private final String sql;

  private NamedStatement(String text) {
    this.parsed = NamedParameterUtils.parseSqlStatement(text);
    this.sql = NamedParameterUtils.substituteNamedParameters(parsed, null);
  }

  /**
   * @param text with named parameters, none of them a list of values
   */
  public static NamedStatement of(String text) {
    return new NamedStatement(text);
  }

  /** The statement with these values, to be run or read. */
  public JdbcClient.StatementSpec on(JdbcClient jdbc, TypedParameters parameters) {
    return jdbc.sql(sql).params(values(parameters));
  }

  /** With a question mark for each value. */
  String sql() {
    return sql;
  }

  /** The values in the order of the question marks; one that is not given is a mistake. */
  Object[] values(TypedParameters parameters) {
    return NamedParameterUtils.buildValueArray(parsed, parameters, null);
  }
}
