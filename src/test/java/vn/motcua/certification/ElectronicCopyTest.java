package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.model.ElectronicCopy.Stage;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Requester;
import vn.motcua.dossier.model.Status;
import vn.motcua.records.RecordsRefusal;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.StaleVersion;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.Signing;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.PulledOut;
import vn.motcua.testing.Scans;

/** An electronic copy from the counter to the citizen and the stranger who verifies a print. */
class ElectronicCopyTest extends ElectronicCopyStory {

  @Test
  void is_scanned_compared_signed_and_accepted_by_every_reader() throws IOException {
    var copy = certified();
    var entry = copy.entry();
    var pdf = pdf(copy);
    Signing.keep("electronic-copy.pdf", pdf);
    assertThat(new Pdf(pdf).pages()).isEqualTo(2);
    assertThat(new Pdf(pdf).text(2))
        .contains("CHỨNG THỰC BẢN SAO ĐIỆN TỬ ĐÚNG VỚI BẢN CHÍNH")
        .contains("Số chứng thực: " + entry.number(), "01/" + entry.year() + "-SCT/BS")
        .contains("CHỦ TỊCH", "Hoàng Đức Thiện", "1 trang chụp từ bản chính")
        .doesNotContain("DỰ THẢO", "Lê Thị Diệu Linh");
    assertThat(new Pdf(pdf).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
    assertThat(Signing.pdfsig(pdf))
        .containsSubsequence("Signature is Valid", "Signature is Valid")
        .contains("Total document signed")
        .doesNotContain("Invalid");
    assertThat(check.handle(pdf).signatures()).hasSize(2);
    assertThat(check.handle(pdf).verdict()).isEqualTo(SignatureVerdict.VALID);

    assertThat(entry.state()).isEqualTo(Entry.State.CERTIFIED);
    assertThat(entry.fee()).isEqualTo(2000);
    var dossier = desk.dossier("lanhdao", entry.dossier());
    assertThat(dossier.status()).isEqualTo(Status.RETURNED);
    assertThat(dossier.outcome().returnedAt()).isEqualTo(dossier.outcome().finishedAt());
    assertThat(dossier.outcome().resultNotation())
        .isEqualTo(Objects.requireNonNull(copy.numbered()).notation());
  }

  @Test
  void the_scan_is_in_the_copy_byte_for_byte() throws IOException {
    var photograph = Scans.picture("jpg", "BẢN CHÍNH " + ThreadLocalRandom.current().nextInt());
    var copy = sent(taken(), file("chup.jpg", photograph));
    var whole = new String(tray.preview(leader, id(copy)).pdf(), StandardCharsets.ISO_8859_1);
    assertThat(whole).contains(new String(photograph, StandardCharsets.ISO_8859_1));
  }

  @Test
  void one_byte_changed_is_rejected() throws IOException {
    var pdf = pdf(certified());
    var inside = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Type");
    pdf[inside + 1] ^= 1;
    assertThat(check.ours(pdf).verdict()).isNotEqualTo(SignatureVerdict.VALID);
  }

  @Test
  void paper_is_handed_back_at_once_and_electronic_copies_wait_in_a_dossier_of_their_own() {
    var lines =
        lines(
            Counter.linh(
                Line.copy("Học bạ", 3, 2),
                Line.electronicCopy("Học bạ", 3),
                Line.electronicCopy("Thẻ căn cước", 1)));
    var paper = lines.stream().filter(line -> !line.line().electronic()).toList();
    var electronic = lines.stream().filter(line -> line.line().electronic()).toList();
    assertThat(paper).singleElement().matches(Entry::stands);
    assertThat(electronic).hasSize(2).allMatch(line -> line.state() == Entry.State.WAITING);
    assertThat(electronic.get(0).dossier()).isEqualTo(electronic.get(1).dossier());
    assertThat(electronic.getFirst().dossier()).isNotEqualTo(paper.getFirst().dossier());
    assertThat(desk.dossier("lanhdao", paper.getFirst().dossier()).status())
        .isEqualTo(Status.RETURNED);
    assertThat(electronic.getFirst().fee()).isEqualTo(paper.getFirst().fee() / 2);
  }

  @Test
  void an_electronic_copy_is_one_and_its_person_can_be_reached() {
    var two = new Line(BookKind.COPY, "Học bạ", 3, 2, 0, true);
    assertRefused(CertificationRefusal.COPY_IS_ONE, () -> lines(Counter.linh(two)));
    var unknown = new Requester("Hồ Thị Nở", "", null, "", "");
    assertThatThrownBy(
            () -> lines(LaneRequest.of(unknown, List.of(Line.electronicCopy("Học bạ", 3)))))
        .hasMessageContaining("CONTACT_MISSING");
  }

  @Test
  void a_pen_neither_signs_nor_drops_it() {
    var copy = sent(taken());
    assertRefused(
        CertificationRefusal.COPY_IN_SIGNING_TRAY,
        () -> signWaiting.handle(leader, copy.entry().dossier()));
    assertRefused(
        CertificationRefusal.COPY_IN_SIGNING_TRAY,
        () -> dropWaiting.handle(clerk, copy.entry().dossier(), "Lấy lại"));
  }

  @Test
  void waits_for_nobody_until_it_is_scanned_and_compared_and_a_new_scan_takes_that_back()
      throws IOException {
    var copy = taken();
    var id = id(copy);
    assertThat(waits(id)).isFalse();
    assertRefused(
        CertificationRefusal.COPY_NOT_SCANNED,
        () -> send.handle(clerk, id, copy.entry().version(), true));
    var scanned = scanned(copy);
    assertRefused(
        CertificationRefusal.COPY_NOT_COMPARED,
        () -> send.handle(clerk, id, scanned.entry().version(), false));
    assertThat(waits(id)).isFalse();
    var sent = compared(scanned);
    assertThat(Objects.requireNonNull(sent.compared()).byName()).isEqualTo(clerk.fullName());
    assertThat(waits(id)).isTrue();
    assertThat(scanned(sent).stage()).isEqualTo(Stage.TO_COMPARE);
    assertThat(waits(id)).isFalse();
    assertThatThrownBy(
            () -> tray.sign(leader, id, copies.get(clerk, id).entry().version(), signatory()))
        .hasMessageContaining("COPY_NOT_COMPARED");
  }

  @Test
  void files_that_may_not_be_kept_are_refused_and_leave_nothing() {
    var copy = taken();
    var program = "MZ program".getBytes(StandardCharsets.UTF_8);
    assertRefused(RecordsRefusal.FILE_FORMAT_UNKNOWN, () -> scanned(copy, file("a.pdf", program)));
    assertRefused(
        RecordsRefusal.FILE_PDF_ENCRYPTED, () -> scanned(copy, file("b.pdf", Scans.locked())));
    assertRefused(
        RecordsRefusal.FILE_PDF_ACTIVE, () -> scanned(copy, file("c.pdf", Scans.withScript())));
    assertRefused(CertificationRefusal.COPY_FILE_MISSING, () -> scanned(copy, new Path[0]));
    assertThat(copies.get(clerk, id(copy)).stage()).isEqualTo(Stage.TO_SCAN);
  }

  @Test
  void only_who_signs_there_sees_it_and_only_what_was_read_is_signed_and_only_once()
      throws IOException {
    var copy = sent(taken());
    var id = id(copy);
    var version = copy.entry().version();
    assertThatThrownBy(() -> tray.sign(desk.person("canbo"), id, version, signatory()))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> tray.preview(desk.person("lanhdao.huongphung"), id))
        .isInstanceOf(NotVisible.class);
    assertThat(tray.waiting(desk.person("lanhdao.huongphung")))
        .noneMatch(paper -> paper.id() == id);
    assertThatThrownBy(() -> send.handle(desk.person("canbo"), id, version, true))
        .isInstanceOfAny(Denied.class, NotVisible.class);
    assertThatThrownBy(() -> tray.sign(leader, id, version - 1, signatory()))
        .isInstanceOf(StaleVersion.class);
    tray.sign(leader, id, version, signatory());
    assertThatThrownBy(() -> tray.sign(leader, id, version, signatory()))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void what_could_not_be_signed_keeps_its_number_and_is_signed_under_it_later() throws IOException {
    var copy = sent(taken());
    var id = id(copy);
    var version = copy.entry().version();
    assertThatThrownBy(() -> tray.sign(leader, id, version, new PulledOut()))
        .hasMessage("token pulled out");
    var left = copies.get(leader, id);
    assertThat(left.stage()).isEqualTo(Stage.TO_SIGN);
    assertThat(left.entry().number()).isNull();
    var number = Objects.requireNonNull(left.numbered()).number();
    var other = certified();
    tray.sign(leader, id, version, signatory());
    assertThat(copies.get(leader, id).entry().number()).isEqualTo(number);
    assertThat(other.entry().number()).isGreaterThan(number);
  }

  @Test
  void two_who_sign_at_once_make_one_copy_under_one_number() throws Exception {
    var copy = sent(taken());
    var id = id(copy);
    var version = copy.entry().version();
    var before = last();
    var together = new CyclicBarrier(2);
    Callable<String> signing =
        () -> {
          together.await();
          return Objects.requireNonNull(tray.sign(leader, id, version, signatory()).number());
        };
    var done = new ArrayList<String>();
    var failed = new ArrayList<Throwable>();
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : List.of(both.submit(signing), both.submit(signing))) {
        try {
          done.add(each.get());
        } catch (ExecutionException late) {
          failed.add(late.getCause());
        }
      }
    }
    assertThat(done).hasSize(1);
    assertThat(failed).singleElement().isInstanceOf(StaleVersion.class);
    assertThat(last()).isEqualTo(before + 1);
  }

  @Test
  void a_line_given_up_voids_the_number_drawn_for_it_and_the_dossier_ends_with_the_last()
      throws IOException {
    var lines = lines(Counter.linh(Line.electronicCopy("Học bạ", 3), Line.electronicCopy("A", 1)));
    var first = sent(copies.get(clerk, lines.get(0).id()));
    var second = sent(copies.get(clerk, lines.get(1).id()));
    var code = first.entry().dossier();
    assertThatThrownBy(
            () -> tray.sign(leader, id(second), second.entry().version(), new PulledOut()))
        .hasMessage("token pulled out");
    tray.sign(leader, id(first), first.entry().version(), signatory());
    assertThat(desk.dossier("lanhdao", code).status()).isEqualTo(Status.RECEIVED);

    drop.handle(clerk, id(second), second.entry().version(), "Người dân không lấy nữa");
    var dropped = copies.get(clerk, id(second)).entry();
    assertThat(dropped.state()).isEqualTo(Entry.State.VOID);
    assertThat(dropped.number()).isNotNull();
    var dossier = desk.dossier("lanhdao", code);
    assertThat(dossier.status()).isEqualTo(Status.RETURNED);
    assertThat(dossier.outcome().resultNotation())
        .isEqualTo(
            "Số %d, quyển số 01/%d-SCT/BS"
                .formatted(copies.get(clerk, id(first)).entry().number(), dropped.year()));
  }

  @Test
  void given_up_before_anything_was_drawn_its_dossier_is_withdrawn() {
    var copy = taken();
    drop.handle(clerk, id(copy), copy.entry().version(), "Người dân không lấy nữa");
    assertThat(copies.get(clerk, id(copy)).stage()).isEqualTo(Stage.DROPPED);
    assertThat(desk.dossier("tiepnhan", copy.entry().dossier()).status())
        .isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void the_signer_sends_it_back_with_a_reason() throws IOException {
    var copy = sent(taken());
    assertRefused(
        CertificationRefusal.CORRECTION_REASON_MISSING,
        () -> sendBack.handle(leader, id(copy), copy.entry().version(), " "));
    sendBack.handle(leader, id(copy), copy.entry().version(), "Thiếu mặt sau");
    assertThat(copies.get(clerk, id(copy)).stage()).isEqualTo(Stage.TO_COMPARE);
    assertThat(waits(id(copy))).isFalse();
  }
}
