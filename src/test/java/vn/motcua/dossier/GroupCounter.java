package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.interlinked.InterlinkedGroups;
import vn.motcua.dossier.interlinked.MovePart;
import vn.motcua.dossier.interlinked.ReceiveGroup;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartState;
import vn.motcua.testing.Desk;

/** Takes interlinked groups in at the demonstration's desk, and moves their parts. */
final class GroupCounter {

  static final String BIRTH = "LT.KHAI-SINH";
  static final String DEATH = "LT.KHAI-TU";

  private final Desk desk;
  private final ReceiveGroup receive;
  private final MovePart move;
  private final Dossiers dossiers;
  private final InterlinkedGroups groups;

  GroupCounter(ApplicationContext context) {
    desk = context.getBean(Desk.class);
    receive = context.getBean(ReceiveGroup.class);
    move = context.getBean(MovePart.class);
    dossiers = context.getBean(Dossiers.class);
    groups = context.getBean(InterlinkedGroups.class);
  }

  Dossier taken(String code, String... wanted) {
    var anchor = groups.inForce(code, LocalDate.of(2026, 11, 20)).orElseThrow().anchor();
    var intake = desk.intake(Desk.AGENCY, anchor).of(code);
    return receive.handle(desk.person("tiepnhan"), intake, Set.of(wanted), null);
  }

  /** The first part's dossier with the officer. */
  Dossier handled(Dossier first) {
    return desk.assign("truongphong", desk.act("tiepnhan", first, Action.FORWARD, ""), "canbo");
  }

  /** The group once its first part has a result. */
  Dossier issued(Dossier group) {
    var submitted = desk.act("canbo", handled(first(group)), Action.SUBMIT_FOR_SIGNATURE, "");
    var approved = desk.act("lanhdao", submitted, Action.APPROVE, "");
    desk.act("vanthu", approved, Action.ISSUE_RESULT, "");
    return again(group);
  }

  Dossier enter(Dossier group, String key, PartState state, String number, String note) {
    return move.handle(
        desk.person("tiepnhan"), group.code(), group.version(), key, state, number, false, note);
  }

  /** Sent, and the agency outside has to verify. */
  Dossier verifying(Dossier group, String key) {
    return move.handle(
        desk.person("tiepnhan"), group.code(), group.version(), key, PartState.SENT, "", true, "");
  }

  /** As it is stored now. */
  Dossier again(Dossier group) {
    return dossiers.get(desk.person("tiepnhan"), group.code());
  }

  Dossier first(Dossier group) {
    var child = Objects.requireNonNull(parts(group).getFirst().child());
    return dossiers.get(desk.person("tiepnhan"), child);
  }

  List<Part> parts(Dossier group) {
    return dossiers.view(desk.person("tiepnhan"), group.code()).parts();
  }

  Part part(Dossier group, String key) {
    return parts(group).stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }
}
