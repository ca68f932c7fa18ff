package vn.motcua.publication.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.publication.BoardHead;
import vn.motcua.publication.PublicationRefusal;
import vn.motcua.publication.store.BoardStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Changes what stands at the head of a board: where the desk is, where petitions go. */
@UseCase
public class ChangeBoard {

  private static final int LONGEST = 300;

  /** One number or several: {@code 0233 3852 123, 1900 1234}. */
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .\\-()/,;]{2,59}");

  private final Boards boards;
  private final BoardStore store;
  private final AuditTrail audit;

  ChangeBoard(Boards boards, BoardStore store, AuditTrail audit) {
    this.boards = boards;
    this.store = store;
    this.audit = audit;
  }

  /**
   * @param typed its version is the one seen; each line may be empty
   */
  @Transactional
  public void handle(Actor actor, long agencyId, BoardHead typed) {
    boards.kept(actor, agencyId);
    var head =
        new BoardHead(
            Text.clean(typed.deskPlace()),
            Text.clean(typed.deskPhone()),
            Text.clean(typed.petitionPlace()),
            Text.clean(typed.petitionPhone()),
            typed.version());
    var findings = new ArrayList<Finding>();
    place(findings, "deskPlace", head.deskPlace());
    phone(findings, "deskPhone", head.deskPhone());
    place(findings, "petitionPlace", head.petitionPlace());
    phone(findings, "petitionPhone", head.petitionPhone());
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    store.lock(agencyId);
    store.save(agencyId, head);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(agencyId)),
        "board-changed",
        Map.of("version", head.version() + 1));
  }

  private static void place(List<Finding> findings, String field, String text) {
    if (text.length() > LONGEST) {
      findings.add(Finding.of(field, PublicationRefusal.BOARD_TEXT_TOO_LONG, LONGEST));
    }
  }

  private static void phone(List<Finding> findings, String field, String text) {
    if (!text.isEmpty() && !PHONE.matcher(text).matches()) {
      findings.add(Finding.of(field, PublicationRefusal.BOARD_PHONE, text));
    }
  }
}
