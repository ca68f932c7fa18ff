package vn.motcua.result.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Status;

/**
 * One page of the register of results of an agency.
 *
 * @param agencies whose registers may be chosen
 * @param first address of the first page; null on it
 * @param next address of the page after this; null on the last
 */
public record RegisterPage(
    String agencyName,
    String agency,
    List<Option> agencies,
    String kind,
    List<Option> kinds,
    String state,
    List<Option> states,
    String from,
    String to,
    String q,
    List<Line> lines,
    String summary,
    @Nullable String first,
    @Nullable String next) {

  public RegisterPage {
    agencies = List.copyOf(agencies);
    kinds = List.copyOf(kinds);
    states = List.copyOf(states);
    lines = List.copyOf(lines);
  }

  /** One result. */
  public record Line(
      String notation,
      String day,
      String title,
      String holder,
      String signer,
      String dossier,
      Status state,
      String url) {}
}
