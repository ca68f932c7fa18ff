package vn.motcua.demonstration;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.change.ChangeProcedure;
import vn.motcua.catalogue.change.DraftText;
import vn.motcua.catalogue.change.ProcedureDraft;
import vn.motcua.catalogue.use.DecideUse;
import vn.motcua.catalogue.use.UseKind;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.seed.Seed;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.publication.BoardHead;
import vn.motcua.publication.Means;
import vn.motcua.publication.posting.ChangeBoard;
import vn.motcua.publication.posting.PostProcedures;
import vn.motcua.publication.posting.PostProcedures.Chosen;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * The boards of two communes: most of what they handle hangs, some of it in an old version, some
 * was forgotten, and one sheet has to come down.
 */
@Demonstration
class DemonstrationBoards implements Seed {

  private static final List<String> FIELDS =
      List.of("Chứng thực", "Hộ tịch", "Nuôi con nuôi", "Bảo trợ xã hội", "Biển và hải đảo");
  private static final String FORGOTTEN = "Nuôi con nuôi";
  private static final String NO_SEA = "3.000439";
  private static final String CHANGED_LONG_AGO = "1.014027";
  private static final String CHANGED_LATELY = "1.014028";

  private static final int SET_UP_DAYS_AGO = 60;
  private static final int POSTED_DAYS_AGO = 57;
  private static final int LONG_AGO = 20;
  private static final int LATELY = 2;

  private final Stage stage;
  private final Accounts accounts;
  private final Catalogue catalogue;
  private final DecideUse decide;
  private final ChangeProcedure change;
  private final PostProcedures post;
  private final ChangeBoard changeBoard;
  private final Clock clock;

  DemonstrationBoards(
      Stage stage,
      Accounts accounts,
      Catalogue catalogue,
      DecideUse decide,
      ChangeProcedure change,
      PostProcedures post,
      ChangeBoard changeBoard,
      Clock clock) {
    this.stage = stage;
    this.accounts = accounts;
    this.catalogue = catalogue;
    this.decide = decide;
    this.change = change;
    this.post = post;
    this.changeBoard = changeBoard;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.boards";
  }

  @Override
  public int order() {
    return 107;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var controller = person("kstt");
    var posted =
        FIELDS.stream()
            .flatMap(
                field ->
                    catalogue.search("", field, "xã", Vietnam.date(clock.instant()), 100).stream())
            .toList();
    ago(
        SET_UP_DAYS_AGO,
        () ->
            decide.handle(
                controller,
                stage.province().id(),
                posted.stream().map(Procedure::code).toList(),
                UseKind.SET_UP,
                true,
                ""));
    post("tiepnhan", posted, Means.BOTH);
    post("tiepnhan.huongphung", posted, Means.PAPER);
    change(controller, CHANGED_LONG_AGO, LONG_AGO);
    change(controller, CHANGED_LATELY, LATELY);
    var leader = person("lanhdao.huongphung");
    ago(
        LATELY,
        () ->
            decide.handle(
                leader,
                leader.agencyId(),
                List.of(NO_SEA),
                UseKind.SET_UP,
                false,
                "Xã miền núi, không có khu vực biển"));
    head("tiepnhan", "Tầng 1, trụ sở UBND xã Vĩnh Hoàng", "0900 000 101");
    head("tiepnhan.huongphung", "Trụ sở UBND xã Hướng Phùng", "0900 000 102");
  }

  private void post(String username, Collection<Procedure> procedures, Means means) {
    var clerk = person(username);
    var chosen =
        procedures.stream()
            .filter(procedure -> !procedure.field().equals(FORGOTTEN))
            .map(procedure -> new Chosen(procedure.code(), procedure.version()))
            .toList();
    ago(POSTED_DAYS_AGO, () -> post.handle(clerk, clerk.agencyId(), chosen, means));
  }

  /** Another ground is cited from that day on. */
  private void change(Actor controller, String code, int daysAgo) {
    ago(
        daysAgo,
        () -> {
          var today = Vietnam.date(clock.instant());
          var before = catalogue.inForce(code, today).orElseThrow();
          var typed = DraftText.of(before, Vietnam.show(today));
          change.handle(
              controller,
              code,
              before.version(),
              new ProcedureDraft(
                  typed.name(),
                  typed.limits(),
                  typed.papers(),
                  typed.fees(),
                  typed.results(),
                  typed.legalBasis() + "\nQuyết định 512/QĐ-UBND tỉnh Quảng Trị (minh họa)",
                  "512/QĐ-UBND",
                  typed.from()));
        });
  }

  private void head(String username, String place, String phone) {
    var clerk = person(username);
    changeBoard.handle(
        clerk,
        clerk.agencyId(),
        new BoardHead(place, phone, "Chánh Văn phòng HĐND và UBND, cùng địa chỉ", phone, 0));
  }

  private void ago(int days, Runnable act) {
    AdjustableClock.at(clock.instant().minus(days, ChronoUnit.DAYS), act);
  }

  private Actor person(String username) {
    return accounts
        .actor(username)
        .orElseThrow(() -> new IllegalStateException("No account " + username));
  }
}
