package vn.motcua.catalogue.source;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.RequiredPaper;

/**
 * What the words of a line mean.
 *
 * @param papersStated how many papers the source counts; null = unknown
 */
public record Recipe(
    String shortName,
    List<ChannelLimit> limits,
    List<FeeLine> fees,
    List<RequiredPaper> papers,
    @Nullable Integer papersStated,
    List<String> results,
    List<String> resultCodes,
    List<String> legalBasis) {

  /** The published list cuts the legal basis at this length. */
  private static final int CUT_BASIS = 250;

  /**
   * @param feeSlip by how much the fees of this procedure are too small; 1 = they are right
   */
  public static Recipe read(SourceRow row, int feeSlip) {
    var stated = row.get(Column.N_COMPONENTS);
    return new Recipe(
        ShortName.of(row.get(Column.NAME)),
        LimitWords.read(row),
        FeeWords.read(row.get(Column.FEE), feeSlip),
        PaperWords.read(row.get(Column.DOSSIER_COMPONENTS)),
        stated.matches("\\d{1,4}") ? Integer.valueOf(stated) : null,
        list(row.get(Column.RESULT)),
        list(row.get(Column.RESULT_CODES)),
        legalBasis(row.get(Column.LEGAL_BASIS)));
  }

  private static List<String> legalBasis(String words) {
    return list(words.length() >= CUT_BASIS && !words.endsWith("…") ? words + '…' : words);
  }

  private static List<String> list(String words) {
    return Arrays.stream(words.split("\\s*;\\s*")).filter(word -> !word.isBlank()).toList();
  }
}
