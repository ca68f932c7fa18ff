package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.custody.MakeMinutes;
import vn.motcua.dossier.custody.PaperTrail;
import vn.motcua.dossier.custody.ScanPaper;
import vn.motcua.dossier.custody.ScanPaper.Scanned;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.PaperMove.Kind;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.store.PaperLists.Row;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class PaperTrailTest {

  private static final Instant MORNING = Instant.parse("2026-11-18T02:00:00Z");

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Dossiers dossiers;
  @Autowired ScanPaper scan;
  @Autowired PaperTrail trail;
  @Autowired MakeMinutes minutes;
  @Autowired JdbcClient jdbc;

  private TestOffice office;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
  }

  @Test
  void a_scan_at_each_hand_over_is_the_click_from_the_desk_to_the_leader() {
    var dossier = office.received("Sùng A Quét", MORNING);
    var code = dossier.code().value();
    var passed = scanned(office.reception, "https://mot-cua.example/tra-cuu/" + code, 60);
    assertThat(passed.move().kind()).isEqualTo(Kind.PASSED_ON);
    assertThat(now(dossier).holding().departmentId())
        .as("the scan forwarded it")
        .isNotEqualTo(office.reception.departmentId());

    assertThat(scanned(office.head, code, 120).move().kind()).isEqualTo(Kind.TAKEN);
    var assigned = scanned(office.head, code, 180, Long.toString(office.officer.accountId()), "");
    assertThat(assigned.move().kind()).isEqualTo(Kind.PASSED_ON);
    assertThat(assigned.move().toName()).isEqualTo("Hoàng Thị Thẩm");
    assertThat(now(dossier).status()).isEqualTo(Status.IN_PROGRESS);

    assertThat(scanned(office.officer, code, 240).move().kind()).isEqualTo(Kind.TAKEN);
    assertThat(scanned(office.officer, code, 300).move().kind()).isEqualTo(Kind.PASSED_ON);
    assertThat(now(dossier).status()).isEqualTo(Status.AWAITING_SIGNATURE);
    assertThat(scanned(office.leader, code, 360).move().kind()).isEqualTo(Kind.TAKEN);
    refused(office.leader, code, 420, DossierRefusal.PAPER_STAYS);

    assertThat(dossiers.view(office.leader, dossier.code()).events())
        .extracting(event -> event.action())
        .containsExactly(
            Action.RECEIVE, Action.FORWARD, Action.ASSIGN, Action.SUBMIT_FOR_SIGNATURE);
    assertThat(dossiers.view(office.leader, dossier.code()).paperMoves())
        .extracting(move -> move.number())
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(audited(code)).isEqualTo(6);
  }

  @Test
  void where_paper_and_dossier_part_both_desks_are_told_until_they_meet_again() {
    var ahead = office.assigned("Sùng A Trước", MORNING);
    scanned(office.officer, ahead.code().value(), 120);
    var early = scanned(office.leader, ahead.code().value(), 180);
    assertThat(early.ahead()).as("the officer has not submitted it yet").isTrue();
    assertThat(trail.parted(office.officer).gone())
        .extracting(Row::code)
        .containsExactly(ahead.code());

    var behind = office.received("Sùng A Sau", MORNING.plusSeconds(600));
    office.perform(office.reception, behind, Action.FORWARD, MORNING.plusSeconds(660));
    assertThat(trail.parted(office.reception).left())
        .as("never scanned: taken to lie where it was received")
        .extracting(Row::code)
        .contains(behind.code());
    var handed = scanned(office.reception, behind.code().value(), 720);
    assertThat(handed.move().kind()).isEqualTo(Kind.HANDED_OUT);
    assertThat(trail.parted(office.reception).left())
        .extracting(Row::code)
        .doesNotContain(behind.code());

    office.perform(office.officer, ahead, Action.SUBMIT_FOR_SIGNATURE, MORNING.plusSeconds(780));
    assertThat(trail.parted(office.officer).gone()).isEmpty();
  }

  @Test
  void a_place_is_kept_shown_on_the_dossier_and_found_without_diacritics() throws Exception {
    var dossier = office.assigned("Sùng A Kệ", MORNING);
    var placed = scanned(office.officer, dossier.code().value(), 120, null, " Kệ 2 / Hộp 15 ");
    assertThat(placed.move().kind()).isEqualTo(Kind.PLACED);
    assertThat(now(dossier).version()).as("no step of its story").isEqualTo(dossier.version());

    assertThat(trail.places(office.clerk, "hop 15", Long.MAX_VALUE))
        .extracting(Row::place)
        .containsExactly("Kệ 2 / Hộp 15");
    assertThat(trail.places(office.clerk, "hop 16", Long.MAX_VALUE)).isEmpty();
    assertThat(trail.places(new TestOffice(context).officer, "", Long.MAX_VALUE)).isEmpty();
    assertThat(new Browser(mvc, office.officer).page("/desk/dossiers/" + dossier.code()))
        .contains("Kệ 2 / Hộp 15 – Hoàng Thị Thẩm")
        .contains("Cất hồ sơ giấy");
  }

  @Test
  void a_code_read_twice_an_unknown_one_and_a_stranger_change_nothing() {
    var dossier = office.received("Sùng A Hai", MORNING);
    var code = dossier.code().value();
    scanned(office.reception, code, 60);
    refused(office.reception, code, 79, DossierRefusal.SCANNED_TWICE);
    refused(office.reception, "8934563138165", 90, DossierRefusal.SCANNED_NO_CODE);
    refused(office.reception, "H99.999-261118-0001", 90, DossierRefusal.SCANNED_UNKNOWN);
    refused(new TestOffice(context).reception, code, 90, DossierRefusal.SCANNED_UNKNOWN);
    assertThatThrownBy(() -> scanned(office.inspector, code, 90)).isInstanceOf(Denied.class);
    assertThat(dossiers.view(office.leader, dossier.code()).paperMoves()).hasSize(1);
    assertThatThrownBy(() -> jdbc.sql("delete from dossier.paper_move").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void what_has_ended_is_put_away_and_goes_nowhere() {
    var dossier = office.received("Sùng A Rút", MORNING);
    office.perform(office.reception, dossier, Action.WITHDRAW, MORNING.plusSeconds(60));
    var code = dossier.code().value();
    refused(office.reception, code, 120, DossierRefusal.PAPER_TO_BE_PUT_AWAY);
    assertThat(scanned(office.reception, code, 180, null, "Kho, hộp 3").move().place())
        .isEqualTo("Kho, hộp 3");
  }

  @Test
  void minutes_name_each_paper_once_by_numbers_without_gaps_and_are_printed() throws Exception {
    var first = office.received("Sùng A Biên", MORNING);
    var second = office.received("Sùng Thị Bản", MORNING);
    scanned(office.reception, first.code().value(), 60);
    scanned(office.reception, second.code().value(), 70);
    var open = at(MORNING.plusSeconds(80), () -> minutes.open(office.reception));
    assertThat(open).singleElement().satisfies(one -> assertThat(one.papers()).isEqualTo(2));
    var receiver = open.getFirst();
    var id =
        at(
            MORNING.plusSeconds(90),
            () -> minutes.handle(office.reception, receiver.agencyId(), receiver.departmentId()));
    assertThatThrownBy(
            () ->
                at(
                    MORNING.plusSeconds(91),
                    () ->
                        minutes.handle(
                            office.reception, receiver.agencyId(), receiver.departmentId())))
        .isInstanceOf(Refused.class);
    var third = office.received("Sùng A Ba", MORNING.plusSeconds(100));
    scanned(office.reception, third.code().value(), 160);
    var next =
        at(
            MORNING.plusSeconds(170),
            () -> minutes.handle(office.reception, receiver.agencyId(), receiver.departmentId()));
    assertThat(trail.minutesOf(office.officer, id).head().number()).isEqualTo(1);
    assertThat(trail.minutesOf(office.officer, next).head().number()).isEqualTo(2);
    var stranger = new TestOffice(context).officer;
    assertThatThrownBy(() -> trail.minutesOf(stranger, id)).isInstanceOf(NotVisible.class);

    var clerk = new Browser(mvc, office.reception);
    var pdf = new Pdf(clerk.ask("/desk/paper/minutes/" + id + ".pdf").getContentAsByteArray());
    assertThat(pdf.text())
        .contains("BIÊN BẢN BÀN GIAO HỒ SƠ GIẤY")
        .contains(first.code().value())
        .contains("Sùng Thị Bản")
        .contains("BÊN GIAO")
        .contains("Lý Thị Nhận")
        .doesNotContain(third.code().value());
    archivable(pdf);
    assertThat(clerk.page("/desk/paper/minutes")).contains("/desk/paper/minutes/" + id + ".pdf");
    var day = new Pdf(clerk.ask("/desk/paper/day.pdf").getContentAsByteArray());
    assertThat(day.text()).contains("Không có.").contains("Lý Thị Nhận");
    archivable(day);
  }

  private static void archivable(Pdf pdf) {
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.violations(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private Scanned scanned(Actor actor, String read, int second) {
    return scanned(actor, read, second, null, "");
  }

  private Scanned scanned(Actor actor, String read, int second, @Nullable String to, String place) {
    return at(MORNING.plusSeconds(second), () -> scan.handle(actor, read, to, place));
  }

  private void refused(Actor actor, String read, int second, RefusalCode code) {
    assertRefused(code, () -> scanned(actor, read, second));
  }

  private Dossier now(Dossier dossier) {
    return dossiers.get(office.leader, dossier.code());
  }

  private int audited(String code) {
    return jdbc.sql(
            """
            select count(*)
              from audit.entry
             where subject = :subject
               and action like 'paper-%'
            """)
        .param("subject", "dossier:" + code)
        .query(Integer.class)
        .single();
  }

  private static <T> T at(Instant instant, Supplier<T> work) {
    var answer = new AtomicReference<T>();
    AdjustableClock.at(instant, () -> answer.set(work.get()));
    return Objects.requireNonNull(answer.get());
  }
}
