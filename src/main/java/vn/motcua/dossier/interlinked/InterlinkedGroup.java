package vn.motcua.dossier.interlinked;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.PartLimit;

/**
 * A group of matters asked for together, as in force from a day on.
 *
 * @param code ours, {@code LT.KHAI-SINH}
 * @param anchor national code of the procedure whose papers open the group
 * @param limit of the core parts together; null = each part has its own only
 * @param verifyLimit when something must be verified; null = the same
 * @param ground the rule these come from
 */
public record InterlinkedGroup(
    String code,
    LocalDate validFrom,
    String name,
    String anchor,
    String field,
    @Nullable PartLimit limit,
    @Nullable PartLimit verifyLimit,
    String ground,
    List<Definition> parts) {

  public InterlinkedGroup {
    parts = List.copyOf(parts);
  }

  /**
   * One matter; see {@link vn.motcua.dossier.model.Part}.
   *
   * @param optional whether the applicant asks for it or not
   */
  public record Definition(
      String key,
      String name,
      String partner,
      String procedureCode,
      @Nullable String after,
      String needs,
      boolean optional,
      boolean core,
      @Nullable PartLimit limit,
      @Nullable PartLimit verifyLimit,
      String uncounted) {}
}
