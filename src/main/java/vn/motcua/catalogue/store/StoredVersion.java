package vn.motcua.catalogue.store;

import vn.motcua.catalogue.source.SourceRow;
import vn.motcua.catalogue.source.Tier;

/**
 * What an import needs to know of the latest version of a procedure.
 *
 * @param shipped false when the agency imported it itself
 * @param lastVersion highest version number of the code, of either tier
 */
public record StoredVersion(
    long id, String code, Tier tier, boolean shipped, String hash, int lastVersion) {

  /** Names a procedure in one tier. */
  public static String key(SourceRow row) {
    return row.code() + ' ' + row.tier();
  }

  String key() {
    return code + ' ' + tier;
  }
}
