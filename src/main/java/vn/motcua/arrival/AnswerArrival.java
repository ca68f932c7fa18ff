package vn.motcua.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.arrival.Arrival.Kind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.AcceptDossier;
import vn.motcua.dossier.intake.RefuseDossier;
import vn.motcua.dossier.intake.RequestSupplement;
import vn.motcua.dossier.intake.SupplementDossier;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Answers what came online, by the same acts as at the counter: the reasons are the lines that were
 * not ticked, with what the official says of each.
 */
@UseCase
public class AnswerArrival {

  private final Arrivals arrivals;
  private final AcceptDossier accept;
  private final SupplementDossier supplement;
  private final RequestSupplement request;
  private final RefuseDossier refuse;

  AnswerArrival(
      Arrivals arrivals,
      AcceptDossier accept,
      SupplementDossier supplement,
      RequestSupplement request,
      RefuseDossier refuse) {
    this.arrivals = arrivals;
    this.accept = accept;
    this.supplement = supplement;
    this.request = request;
    this.refuse = refuse;
  }

  /**
   * A line of the checklist as the official left it.
   *
   * @param inOrder whether it was ticked
   * @param remark what is wrong with it; may be empty
   */
  public record Line(String name, boolean inOrder, String remark) {}

  /**
   * The official's answer.
   *
   * @param seenVersion of the dossier when the page was opened
   * @param words besides the lines; may be empty
   */
  public record Answer(long seenVersion, List<Line> lines, String words) {}

  /** Accepts a dossier, or takes the supplement in; refused while a line is open. */
  @Transactional
  public Dossier accept(Actor actor, DossierCode code, Answer answer) {
    var arrival = arrivals.get(actor, code);
    var open =
        answer.lines().stream()
            .filter(line -> !line.inOrder())
            .map(line -> Finding.of("", ArrivalRefusal.ARRIVAL_LINE_OPEN, line.name()))
            .toList();
    if (!open.isEmpty()) {
      throw new Refused(open);
    }
    var words = Text.cleanLines(answer.words());
    return arrival.kind() == Kind.DOSSIER
        ? accept.handle(actor, code, answer.seenVersion(), List.of(), words)
        : supplement.handle(actor, code, answer.seenVersion(), List.of(), words);
  }

  /** Asks once for all that is open. */
  @Transactional
  public Dossier requestSupplement(Actor actor, DossierCode code, Answer answer) {
    var unused = arrivals.get(actor, code);
    return request.handle(actor, code, answer.seenVersion(), reason(answer));
  }

  /** Refuses it for what is open. */
  @Transactional
  public Dossier refuse(Actor actor, DossierCode code, Answer answer) {
    var unused = arrivals.get(actor, code);
    return refuse.handle(actor, code, answer.seenVersion(), reason(answer));
  }

  private static String reason(Answer answer) {
    var lines = new ArrayList<String>();
    var words = Text.cleanLines(answer.words());
    if (!words.isEmpty()) {
      lines.add(words);
    }
    answer.lines().stream()
        .filter(line -> !line.inOrder())
        .map(AnswerArrival::words)
        .forEach(lines::add);
    if (lines.isEmpty()) {
      throw new Refused(List.of(Finding.of("words", ArrivalRefusal.ARRIVAL_WITHOUT_REASON)));
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static String words(Line line) {
    var remark = Text.clean(line.remark());
    return "– " + line.name() + (remark.isEmpty() ? "" : ": " + remark);
  }
}
