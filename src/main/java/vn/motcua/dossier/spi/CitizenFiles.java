package vn.motcua.dossier.spi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.records.KeptFile;

/**
 * Signed files of a dossier for the citizen whose it is; several modules have such. That the reader
 * is this citizen, or holds the receipt and the second fact, is for the caller to have asked.
 */
public interface CitizenFiles {

  /** Part of addresses: lower case and hyphens. Its words are {@code portal.file.<kind>}. */
  String kind();

  /**
   * What was issued, the newest first.
   *
   * @param dossierCode of a dossier that exists, or not
   */
  List<Issued> of(String dossierCode);

  /**
   * The file, if it was issued for that dossier; that it was opened is audited.
   *
   * @throws vn.motcua.shared.NotVisible when it was not
   */
  KeptFile open(String dossierCode, long id);

  /**
   * An issued file; what it is about is in it.
   *
   * @param on the day of the paper
   * @param standing today
   * @param validUntil the last day; null = no end
   */
  record Issued(long id, LocalDate on, Standing standing, @Nullable LocalDate validUntil) {}

  /** Whether it is still good. */
  enum Standing {
    VALID,
    EXPIRED,
    REPLACED,
    REVOKED
  }
}
