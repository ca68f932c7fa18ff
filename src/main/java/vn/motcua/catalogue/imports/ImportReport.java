package vn.motcua.catalogue.imports;

import java.util.List;
import vn.motcua.catalogue.source.RejectedLine;

/**
 * What an import did.
 *
 * @param changes one per updated procedure, in file order
 */
public record ImportReport(
    int created, int updated, int unchanged, List<RejectedLine> rejected, List<Change> changes) {

  public ImportReport {
    rejected = List.copyOf(rejected);
    changes = List.copyOf(changes);
  }

  /**
   * A procedure that got a new version.
   *
   * @param fields the columns that differ, by their name in the file's header
   */
  public record Change(String code, String name, List<Field> fields) {}

  /** One column before and after. */
  public record Field(String column, String before, String after) {}
}
