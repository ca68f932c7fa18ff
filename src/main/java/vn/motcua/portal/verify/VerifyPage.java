package vn.motcua.portal.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The page on which a signed file is handed in and judged.
 *
 * @param result null until a file was judged
 */
public record VerifyPage(String limit, @Nullable Result result, Problems problems) {

  /**
   * What was found.
   *
   * @param file its name, as it was sent
   * @param about what the verdict means for the reader
   */
  public record Result(String file, Status verdict, String about, List<Signature> signatures) {}

  /**
   * One signature.
   *
   * @param at when it was made, and who says so
   * @param covers whether anything was added since
   * @param reasons what speaks against it, or is to be known
   */
  public record Signature(
      String signer,
      Status verdict,
      String organisation,
      String at,
      String issuer,
      String serial,
      String level,
      String covers,
      List<String> reasons) {}
}
