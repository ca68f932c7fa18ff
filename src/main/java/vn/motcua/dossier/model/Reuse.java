package vn.motcua.dossier.model;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierCode;

/**
 * That a paper digitised for an earlier dossier of the same person stands for one of this dossier.
 *
 * @param origin the earlier dossier
 * @param paperId its number there; {@link KnownPaper#RESULT} or less for what was issued
 * @param consented whether the person agrees (Luật 91/2025/QH15: for this purpose, said, not
 *     assumed)
 */
public record Reuse(DossierCode origin, int paperId, boolean consented) {

  private static final Pattern WRITTEN = Pattern.compile("(.{1,60})/(-?\\d{1,9})");

  /** What {@link #written} wrote; empty when it is anything else. */
  public static Optional<Reuse> read(String written, boolean consented) {
    var parts = WRITTEN.matcher(written.strip());
    return parts.matches()
        ? DossierCode.parse(parts.group(1))
            .map(code -> new Reuse(code, Integer.parseInt(parts.group(2)), consented))
        : Optional.empty();
  }

  /** As a form holds it: {@code H50.101-261123-0003/5}. */
  public static String written(DossierCode origin, int paperId) {
    return origin + "/" + paperId;
  }

  /** Whether what was issued there is meant, not what was handed in. */
  public boolean isOfResult() {
    return paperId <= KnownPaper.RESULT;
  }
}
