package vn.motcua.publication;

import java.util.List;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.web.ProcedureWords;

/** What a procedure costs, in as few lines as board and sheets need. */
public final class FeeWords {

  private FeeWords() {}

  /** Each amount once; that it is unknown when the source says nothing. */
  public static List<String> of(Procedure procedure) {
    return procedure.feeLines().isEmpty()
        ? List.of(ProcedureWords.mainFee(procedure))
        : procedure.feeLines().stream().map(FeeWords::of).distinct().toList();
  }

  private static String of(FeeLine line) {
    var channel = line.channel();
    return channel == null
        ? ProcedureWords.fee(line)
        : ProcedureWords.fee(line) + " (" + ProcedureWords.channel(channel) + ")";
  }
}
