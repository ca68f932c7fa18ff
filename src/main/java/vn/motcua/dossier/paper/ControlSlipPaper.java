package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ (form 06): all hand-overs in their order; lines are
 * only ever added.
 *
 * @param responsible the agency that decides
 * @param coordinating agencies that take part; empty when none
 * @param held how the working time since receipt divides; empty before receipt
 */
public record ControlSlipPaper(
    PaperHead head,
    String request,
    String responsible,
    String coordinating,
    Instant receivedAt,
    @Nullable Instant dueAt,
    List<HandOver> handOvers,
    String held)
    implements DossierPaper {

  public ControlSlipPaper {
    handOvers = List.copyOf(handOvers);
  }

  public String receivedWords() {
    return OfficialTime.moment(receivedAt);
  }

  public String dueWords() {
    return dueAt == null ? OfficialWords.UNKNOWN_DUE : OfficialTime.appointment(dueAt);
  }
}
