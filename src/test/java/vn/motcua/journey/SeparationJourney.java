package vn.motcua.journey;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.NewGrant;
import vn.motcua.identity.OpenAccount;
import vn.motcua.shared.Role;
import vn.motcua.testing.Desk;

class SeparationJourney extends Story {

  private static final String BOTH = "kiemnhiem";

  @Autowired OpenAccount open;
  @Autowired ReceiveDossier receive;

  @Test
  void whoever_received_a_dossier_signs_it_only_while_the_unit_is_exempted() {
    openAccount();
    var received =
        receive.handle(desk.person(BOTH), desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS), null);
    var forwarded = desk.act(BOTH, received, Action.FORWARD, "");
    var assigned =
        desk.perform(
            "truongphong",
            forwarded,
            Action.ASSIGN,
            Request.of(forwarded.version(), "").to("canbo"));
    var waiting = desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    var approve = "/desk/dossiers/" + waiting.code() + "/approve";

    var signer = officer(BOTH).opens(approve).expecting(422);
    signer.presses("Ký duyệt").sees("Bạn đã tiếp nhận hồ sơ này");

    var administrator =
        officer("quantri")
            .opens("/desk/exemptions")
            .types("Mã cơ quan", Desk.AGENCY)
            .types("Lý do", "Trung tâm chỉ còn một công chức")
            .types("Từ ngày", "01/11/2026")
            .types("Đến hết ngày", "31/12/2027");
    administrator.presses("Cho áp dụng").sees("Chưa dùng lần nào");

    signer.opens(approve).presses("Ký duyệt").sees("theo ngoại lệ của đơn vị");
    administrator.opens(administrator.path()).sees(waiting.code().value());
    administrator.presses("Thu hồi ngay").sees("Đã thu hồi lúc");
  }

  private void openAccount() {
    var leader = desk.person("lanhdao");
    open.handle(
        desk.person("quantri"),
        new NewAccount(
            BOTH,
            "Cao Văn Kiêm",
            "Phó Chủ tịch kiêm Giám đốc Trung tâm",
            leader.agencyId(),
            null,
            null,
            Person.PASSWORD,
            true,
            List.of(grant(Role.RECEPTION), grant(Role.LEADER))));
  }

  private NewGrant grant(Role role) {
    return new NewGrant(role, desk.person("lanhdao").agencyId(), LocalDate.of(2025, 7, 1), null);
  }
}
