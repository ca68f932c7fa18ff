package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;

/**
 * Exemptions from keeping receiving and deciding apart.
 *
 * @param one the exemption looked at; null on the page of all
 * @param mayGrant whether this person may exempt units
 */
public record ExemptionPage(
    List<Line> lines,
    @Nullable Line one,
    List<Use> uses,
    ExemptionForm form,
    boolean mayGrant,
    @Nullable String next,
    Problems problems) {

  public ExemptionPage {
    lines = List.copyOf(lines);
    uses = List.copyOf(uses);
  }

  /** An exemption in words. */
  public record Line(
      String url,
      String agency,
      String reason,
      String span,
      String state,
      String granted,
      String uses,
      boolean revocable) {}

  /** A decision that rested on it. */
  public record Use(String url, String code, String act, String by, String at) {}
}
