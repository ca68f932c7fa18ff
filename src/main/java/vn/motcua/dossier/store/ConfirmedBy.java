package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.motcua.shared.Actor;

/** The columns that say who confirmed, and for which agency; acts done later are in that name. */
final class ConfirmedBy {

  private ConfirmedBy() {}

  static Actor read(ResultSet row) throws SQLException {
    return new Actor(
        row.getLong("confirmed_by"),
        row.getString("confirmed_by_username"),
        row.getString("confirmed_by_name"),
        row.getLong("confirmed_agency_id"),
        row.getString("confirmed_agency_path"),
        null,
        List.of());
  }
}
