package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.remark.RemarkOnDossier;
import vn.motcua.evaluation.store.JudgedQueries;
import vn.motcua.evaluation.store.RemarkStore;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;

/** What somebody notes on a dossier costs or saves points until it is struck out. */
class RemarkTest extends EvaluationScene {

  @Autowired JudgedQueries judged;
  @Autowired RemarkOnDossier remark;
  @Autowired RemarkStore remarks;

  @Test
  void remarks_cost_and_save_points_and_are_struck_out() {
    var dossier = supplemented();
    upkeep.catchUp();
    var code = dossier.code().value();
    assertThat(judged.deciding(code).orElseThrow().contacts()).isEqualTo(1);
    var leader = desk.person("lanhdao");
    remark.handle(leader, code, "excused-contact", "Người nộp khai sai số định danh.");
    assertThat(judged.deciding(code).orElseThrow().contacts()).isZero();
    assertThatThrownBy(() -> remark.handle(leader, code, "excused-contact", "Lần nữa"))
        .isInstanceOf(Refused.class)
        .hasMessage("EVALUATION_NO_CONTACT_TO_EXCUSE");
    assertThatThrownBy(() -> remark.handle(leader, code, "", ""))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.findings()).hasSize(2));

    remark.handle(
        leader, code, "petition", "Phiếu đánh giá ngày 20/11/2026: thái độ chưa đúng mực.");
    remark.handle(leader, code, "place", "Phải đến Chi cục Thuế xin xác nhận.");
    var noted = judged.deciding(code).orElseThrow();
    assertThat(noted.petitioned()).isTrue();
    assertThat(noted.places()).isEqualTo(2);
    var before = evaluations.of(commune(), ALL).agencies().getFirst().card().of(Index.CONDUCT);
    var petition =
        remarks.of(noted.source(), noted.id()).stream()
            .filter(each -> each.kind().name().equals("PETITION"))
            .findFirst()
            .orElseThrow();
    remark.strike(leader, code, petition.id(), "Xác minh: phản ánh không đúng.");
    assertThatThrownBy(() -> remark.strike(leader, code, petition.id(), "Nữa"))
        .isInstanceOf(Refused.class)
        .hasMessage("EVALUATION_REMARK_STRUCK");
    assertThat(judged.deciding(code).orElseThrow().petitioned()).isFalse();
    var after = evaluations.of(commune(), ALL).agencies().getFirst().card().of(Index.CONDUCT);
    assertThat(after.points()).isGreaterThan(before.points());
    assertThat(after.count()).isEqualTo(before.count());
    assertThatThrownBy(() -> remark.handle(desk.person("tiepnhan"), code, "contact", "Gọi lại"))
        .isInstanceOf(Denied.class);
  }

  /** Once asked to be completed, then refused with a result. */
  private Dossier supplemented() {
    var submitted = desk.submitted();
    var asked = desk.act("tiepnhan", submitted, Action.REQUEST_SUPPLEMENT, "Thiếu giấy tờ");
    var back = desk.act("tiepnhan", asked, Action.SUPPLEMENT, "Đã nộp đủ");
    var forwarded = desk.act("tiepnhan", back, Action.FORWARD, "");
    var assigned = desk.assign("truongphong", forwarded, "canbo");
    var sent = desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    var approved = desk.act("lanhdao", sent, Action.APPROVE, "");
    return desk.act("vanthu", approved, Action.ISSUE_RESULT, "");
  }
}
