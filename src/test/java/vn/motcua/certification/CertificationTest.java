package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.certification.book.CorrectEntry;
import vn.motcua.certification.book.VoidEntry;
import vn.motcua.certification.lane.DropWaiting;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.lane.SignWaiting;
import vn.motcua.certification.lane.TakeIn;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.certification.model.Requester;
import vn.motcua.certification.model.Signer.Capacity;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.handover.ReturnAtOnce;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Vĩnh Hoàng signs at the counter, Hướng Phùng in its chairman's stack. */
@DemonstrationTest
class CertificationTest {

  @Autowired TakeIn takeIn;
  @Autowired SignWaiting sign;
  @Autowired DropWaiting drop;
  @Autowired CorrectEntry correct;
  @Autowired VoidEntry voidEntry;
  @Autowired Certifications certifications;
  @Autowired Dossiers dossiers;
  @Autowired DossierActions actions;
  @Autowired ReturnAtOnce returnAtOnce;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;

  private List<Entry> taken(String clerk, LaneRequest request) {
    var actor = desk.person(clerk);
    return certifications.lines(actor, takeIn.handle(actor, request, null));
  }

  private static int number(Entry entry) {
    return Objects.requireNonNull(entry.number());
  }

  private Entry again(Entry entry) {
    return certifications.lines(desk.person("tiepnhan"), entry.requestId()).stream()
        .filter(each -> each.id() == entry.id())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void at_the_counter_it_is_numbered_paid_and_handed_back_in_one_go() {
    var line = taken("tiepnhan", Counter.card()).getFirst();
    assertThat(line.state()).isEqualTo(Entry.State.CERTIFIED);
    assertThat(line.fee()).isEqualTo(6000);
    assertThat(Objects.requireNonNull(line.signer()).title()).isEqualTo("Phó Chủ tịch");
    var dossier = dossiers.get(desk.person("tiepnhan"), line.dossier());
    assertThat(dossier.status()).isEqualTo(Status.RETURNED);
    assertThat(dossier.procedure().code()).isEqualTo("2.000815");
    assertThat(dossier.outcome().resultNotation())
        .isEqualTo(
            "Số %d, quyển số %s",
            number(line), line.kind().volume(Objects.requireNonNull(line.year())));
  }

  @Test
  void several_papers_of_one_person_get_numbers_in_a_row_in_the_book_of_their_kind() {
    var lines =
        taken(
            "tiepnhan",
            Counter.linh(
                Line.copy("Thẻ căn cước", 1, 2),
                Line.signature("Sơ yếu lý lịch", 1, 1),
                Line.copy("Học bạ", 10, 1)));
    var copies = lines.stream().filter(line -> line.kind() == BookKind.COPY).toList();
    assertThat(copies).extracting(Entry::fee).containsExactly(4000L, 12000L);
    assertThat(number(copies.get(1))).isEqualTo(number(copies.get(0)) + 1);
    assertThat(copies).extracting(Entry::dossier).containsOnly(copies.getFirst().dossier());
    var signature = lines.getLast();
    assertThat(signature.kind()).isEqualTo(BookKind.SIGNATURE);
    assertThat(signature.fee()).isEqualTo(10000);
    assertThat(dossiers.get(desk.person("tiepnhan"), signature.dossier()).procedure().code())
        .isEqualTo("2.000884");
  }

  @Test
  void a_name_is_enough_for_a_copy_handed_back_at_once() {
    var unknown = new Requester("Hồ Thị Nở", "", null, "", "");
    var lines =
        taken("tiepnhan", LaneRequest.of(unknown, List.of(Line.copy("Giấy khai sinh", 1, 1))));
    assertThat(lines.getFirst().number()).isPositive();
  }

  @Test
  void a_second_enter_makes_no_second_dossier() {
    var actor = desk.person("tiepnhan");
    var first = takeIn.handle(actor, Counter.card(), "enter-twice");
    assertThat(takeIn.handle(actor, Counter.card(), "enter-twice")).isEqualTo(first);
  }

  @Test
  void says_everything_that_is_wrong_at_once_and_draws_nothing() {
    var before = last(BookKind.COPY);
    var wrong =
        new LaneRequest(
            new Requester(" ", "123", null, "", ""),
            false,
            List.of(Line.copy("", 0, 1000), Line.signature("Giấy ủy quyền", 1, 1)),
            PaidBy.EXEMPT,
            "",
            null,
            null);
    assertThatThrownBy(() -> takeIn.handle(desk.person("tiepnhan"), wrong, null))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::findings)
        .asInstanceOf(InstanceOfAssertFactories.list(Finding.class))
        .extracting(Finding::field)
        .containsExactlyInAnyOrder(
            "applicant.fullName",
            "applicant.identityNumber",
            "birthDate",
            "lines.0.paper",
            "lines.0.pages",
            "lines.0.pieces",
            "exemption");
    assertThat(last(BookKind.COPY)).isEqualTo(before);
  }

  @Test
  void nothing_is_taken_from_the_exempt_and_the_reason_is_kept() {
    var request =
        new LaneRequest(
            Counter.LINH,
            true,
            List.of(Line.copy("Thẻ căn cước", 1, 3)),
            PaidBy.EXEMPT,
            "Nghị quyết của Hội đồng nhân dân tỉnh",
            null,
            null);
    var line = taken("tiepnhan", request).getFirst();
    assertThat(line.fee()).isZero();
    var corrected = Line.copy("Thẻ căn cước", 2, 3);
    correct.handle(
        desk.person("tiepnhan"), line.id(), line.version(), line.fullName(), corrected, "Hai mặt");
    assertThat(again(line).fee()).isZero();
  }

  @Test
  void in_the_stack_the_number_is_drawn_when_the_chairman_signs() {
    var line = taken("tiepnhan.huongphung", Counter.card()).getFirst();
    assertThat(line.state()).isEqualTo(Entry.State.WAITING);
    assertThat(line.number()).isNull();
    var clerk = desk.person("tiepnhan.huongphung");
    assertThat(dossiers.get(clerk, line.dossier()).status()).isEqualTo(Status.RECEIVED);
    assertThatThrownBy(() -> sign.handle(clerk, line.dossier())).isInstanceOf(Denied.class);

    sign.handle(desk.person("lanhdao.huongphung"), line.dossier());
    var signed = certifications.lines(clerk, line.requestId()).getFirst();
    assertThat(signed.number()).isPositive();
    assertThat(Objects.requireNonNull(signed.signer()).fullName()).isEqualTo("Hồ Văn Khăm");
    assertThat(Objects.requireNonNull(signed.signer()).capacity()).isEqualTo(Capacity.HEAD);
    var finished = dossiers.get(clerk, line.dossier());
    assertThat(finished.status()).isEqualTo(Status.FINISHED);
    var returned =
        actions.perform(
            desk.person("traketqua.huongphung"),
            line.dossier(),
            Action.RETURN_RESULT,
            Request.of(finished.version(), ""));
    assertThat(returned.status()).isEqualTo(Status.RETURNED);
    assertThatThrownBy(() -> sign.handle(desk.person("lanhdao.huongphung"), line.dossier()))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::code)
        .isEqualTo(CertificationRefusal.NOT_WAITING);
  }

  @Test
  void what_is_taken_back_before_it_is_signed_loses_no_number() {
    var line = taken("tiepnhan.huongphung", Counter.card()).getFirst();
    var clerk = desk.person("tiepnhan.huongphung");
    drop.handle(clerk, line.dossier(), "Người yêu cầu lấy lại bản chính");
    assertThat(dossiers.get(clerk, line.dossier()).status()).isEqualTo(Status.WITHDRAWN);
    assertThat(certifications.lines(clerk, line.requestId()).getFirst().state())
        .isEqualTo(Entry.State.DROPPED);
  }

  @Test
  void no_certification_leaves_the_house_without_a_number() {
    var received = desk.received("2.000815");
    assertThat(dossiers.actions(desk.person("tiepnhan"), received))
        .doesNotContain(Action.RETURN_AT_ONCE);
    assertThatThrownBy(
            () ->
                returnAtOnce.handle(
                    desk.person("tiepnhan"), received.code(), received.version(), ""))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::code)
        .isEqualTo(CertificationRefusal.NOT_IN_BOOK);

    var entering =
        new LaneRequest(
            Counter.LINH,
            true,
            List.of(Line.copy("Thẻ căn cước", 1, 1)),
            PaidBy.CASH,
            "",
            null,
            received.code());
    assertThat(taken("tiepnhan", entering).getFirst().dossier()).isEqualTo(received.code());
    assertThat(dossiers.get(desk.person("tiepnhan"), received.code()).status())
        .isEqualTo(Status.RETURNED);
  }

  @Test
  void a_correction_keeps_number_and_signer_and_what_stood_there() {
    var line = taken("tiepnhan", Counter.card()).getFirst();
    var clerk = desk.person("tiepnhan");
    var right = Line.copy("Thẻ căn cước", 2, 4);
    correct.handle(clerk, line.id(), line.version(), line.fullName(), right, "Ghi nhầm số bản");
    var corrected = again(line);
    assertThat(corrected.number()).isEqualTo(line.number());
    assertThat(corrected.fee()).isEqualTo(16000);
    assertThat(corrected.corrections()).isEqualTo(1);
    assertThatThrownBy(
            () ->
                correct.handle(clerk, line.id(), line.version(), line.fullName(), right, "Lần nữa"))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(
            () ->
                correct.handle(
                    clerk, line.id(), corrected.version(), line.fullName(), right, "Như cũ"))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::code)
        .isEqualTo(CertificationRefusal.NOTHING_CHANGED);
  }

  @Test
  void a_voided_number_stays_and_is_not_used_again() {
    var line = taken("tiepnhan", Counter.card()).getFirst();
    var clerk = desk.person("tiepnhan");
    assertThatThrownBy(() -> voidEntry.handle(clerk, line.id(), line.version(), " "))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::code)
        .isEqualTo(CertificationRefusal.CORRECTION_REASON_MISSING);
    voidEntry.handle(clerk, line.id(), line.version(), "Bản chính bị tẩy xóa");
    assertThat(again(line).state()).isEqualTo(Entry.State.VOID);
    assertThat(taken("tiepnhan", Counter.card()).getFirst().number()).isEqualTo(number(line) + 1);
    assertThat(
            jdbc.sql(
                    """
                    select b.pages = sum(e.pages) and b.pieces = sum(e.pieces) and b.fees = sum(e.fee)
                      from certification.book b
                      join certification.entry e
                        on e.agency_id = b.agency_id and e.kind = b.kind and e.year = b.year
                     where e.state = 'CERTIFIED'
                     group by b.agency_id, b.kind, b.year, b.pages, b.pieces, b.fees
                    """)
                .query(Boolean.class)
                .list())
        .isNotEmpty()
        .containsOnly(true);
  }

  @Test
  void another_commune_neither_sees_nor_changes_it() {
    var line = taken("tiepnhan", Counter.card()).getFirst();
    var stranger = desk.person("tiepnhan.huongphung");
    assertThat(certifications.lines(stranger, line.requestId())).isEmpty();
    assertThatThrownBy(() -> voidEntry.handle(stranger, line.id(), line.version(), "Thử"))
        .isInstanceOf(NotVisible.class);
  }

  private int last(BookKind kind) {
    return jdbc.sql(
            "select coalesce(max(last), 0) from certification.book where kind = :kind and agency_id = :agency")
        .param("kind", kind.name())
        .param("agency", desk.person("tiepnhan").agencyId())
        .query(Integer.class)
        .single();
  }
}
