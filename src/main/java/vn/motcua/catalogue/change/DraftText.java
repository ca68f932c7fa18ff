package vn.motcua.catalogue.change;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.catalogue.change.ProcedureDraft.LimitDraft;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Text;

/** What a version looks like as typed text, and the lines of typed text. */
public final class DraftText {

  private DraftText() {}

  /**
   * The version as it would be typed.
   *
   * @param from the first day to propose
   */
  public static ProcedureDraft of(Procedure procedure, String from) {
    var limits = new EnumMap<Channel, LimitDraft>(Channel.class);
    for (var line : procedure.timeLimits()) {
      var limit = line.limit();
      var amount = limit.unit() == LimitUnit.SAME_DAY ? "" : Integer.toString(limit.amount());
      limits.put(line.channel(), new LimitDraft(amount, limit.unit().name()));
    }
    return new ProcedureDraft(
        procedure.name(),
        limits,
        procedure.papers().stream().map(DraftText::paper).collect(Collectors.joining("\n")),
        procedure.feeLines().stream().map(DraftText::fee).collect(Collectors.joining("\n")),
        String.join("\n", procedure.results()),
        String.join("\n", procedure.legalBasis()),
        "",
        from);
  }

  private static String paper(RequiredPaper paper) {
    var line = paper.name() + " | " + paper.originals() + " | " + paper.copies();
    return Text.clean(paper.form().isEmpty() ? line : line + " | " + paper.form());
  }

  /** A slip of the source shows as it was repaired. */
  private static String fee(FeeLine line) {
    var amount = line.amount();
    return Text.clean(line.corrected() && amount != null ? amount + " đồng" : line.words());
  }

  /** The lines that say something. */
  static List<String> lines(String typed) {
    return Arrays.stream(Text.cleanLines(typed).split("\n"))
        .map(Text::clean)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
