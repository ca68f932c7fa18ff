package vn.motcua.signing.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.CheckedSignature;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.opened.OpenKeys;
import vn.motcua.signing.opened.Signatories;
import vn.motcua.signing.tray.Drawer;
import vn.motcua.signing.tray.SigningTray;
import vn.motcua.testing.Api;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
@TestPropertySource(properties = "test.papers=true")
class SignTogetherTest {

  @Autowired SignTogether together;
  @Autowired SignRows rows;
  @Autowired BrokenBatches broken;
  @Autowired BeginBatch begin;
  @Autowired BatchStore store;
  @Autowired Signatories signatories;
  @Autowired OpenKeys open;
  @Autowired SigningKeys keys;
  @Autowired SigningTray tray;
  @Autowired PapersRead read;
  @Autowired CheckSignatures check;
  @Autowired Drawer drawer;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;
  @Autowired Clock clock;

  private final String session = UUID.randomUUID().toString();
  private Actor leader;

  @BeforeEach
  void empty() {
    leader = desk.person("lanhdao");
    drawer.clear(leader);
  }

  @AfterEach
  void calm() {
    drawer.before(null);
    open.ended(session);
  }

  @Test
  void twenty_papers_are_signed_and_sealed_with_one_pin_each_checked() throws Exception {
    var ids = papers(20);
    assertThat(tray.count(leader)).isGreaterThanOrEqualTo(20);
    var batch = together.handle(leader, session, pin(), picks(), null);
    done(batch);
    assertThat(together.rows(leader, batch))
        .extracting(BatchRow::outcome)
        .containsOnly(RowOutcome.SIGNED);
    assertThat(together.rows(leader, batch).getFirst().number())
        .isEqualTo(ids.getFirst() + "/QĐ-UBND");
    assertThat(drawer.count(leader)).isZero();
    for (var id : ids) {
      var report = check.ours(Objects.requireNonNull(drawer.signed(id)));
      assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
      assertThat(report.signatures())
          .extracting(CheckedSignature::signer)
          .containsExactly("Hoàng Đức Thiện", "Ủy ban nhân dân xã Vĩnh Hoàng");
    }
    var first = Objects.requireNonNull(drawer.signed(ids.getFirst()));
    assertThat(Signing.pdfsig(first)).contains("Signature #2").doesNotContain("Invalid");

    // the second stack of the session asks no PIN
    papers(1);
    var again = together.handle(leader, session, new char[0], picks(), null);
    done(again);
    assertThat(outcomes(again)).containsOnly(RowOutcome.SIGNED);
  }

  @Test
  void a_pin_belongs_to_one_session_and_is_forgotten_when_idle_locked_or_wrong() {
    papers(1);
    refused(SigningRefusal.SIGNING_LOCKED, new char[0]);
    refused(SigningRefusal.SIGNING_PIN_WRONG, "sai".toCharArray());

    open.unlock(leader, session, pin());
    assertThat(open.left(leader, session))
        .hasValueSatisfying(
            left -> assertThat(left).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15)));
    assertThat(open.left(leader, "another session")).isEmpty();
    assertThat(open.left(desk.person("vanthu"), session)).isEmpty();

    AdjustableClock.at(
        clock.instant().plus(Duration.ofMinutes(16)),
        () -> assertThat(open.left(leader, session)).isEmpty());
    assertThat(open.left(leader, session)).as("forgotten, not only overlooked").isEmpty();

    open.unlock(leader, session, pin());
    open.ended(session);
    assertThat(open.left(leader, session)).isEmpty();

    open.unlock(leader, session, pin());
    refused(SigningRefusal.SIGNING_PIN_WRONG, "sai".toCharArray());
    refused(SigningRefusal.SIGNING_LOCKED, new char[0]);
    assertThat(drawer.count(leader)).isEqualTo(1);
  }

  @Test
  void a_typed_pin_is_wiped() {
    var typed = pin();
    open.unlock(leader, session, typed);
    assertThat(typed).containsOnly('\0');
  }

  @Test
  void a_paper_changed_or_signed_meanwhile_is_left_alone_and_says_so() throws Exception {
    var ids = papers(3);
    var seen = picks();
    drawer.change(ids.getFirst());
    var one = together.handle(leader, session, pin(), seen, null);
    done(one);
    assertThat(outcomes(one))
        .containsExactly(RowOutcome.CHANGED, RowOutcome.SIGNED, RowOutcome.SIGNED);
    assertThat(drawer.signed(ids.getFirst())).isNull();

    // the other tab still shows them
    var other = together.handle(leader, session, new char[0], seen, null);
    done(other);
    assertThat(outcomes(other))
        .containsExactly(RowOutcome.CHANGED, RowOutcome.GONE, RowOutcome.GONE);
  }

  @Test
  void two_tabs_at_the_same_time_sign_a_paper_once() throws Exception {
    papers(1);
    var both = new CountDownLatch(2);
    drawer.before(
        () -> {
          both.countDown();
          await(both);
        });
    open.unlock(leader, session, pin());
    var one = together.handle(leader, session, new char[0], picks(), null);
    var other = together.handle(leader, session, new char[0], picks(), null);
    done(one);
    done(other);
    assertThat(List.of(outcomes(one).getFirst(), outcomes(other).getFirst()))
        .containsExactlyInAnyOrder(RowOutcome.SIGNED, RowOutcome.CHANGED);
  }

  @Test
  void a_request_sent_twice_signs_once() throws Exception {
    papers(2);
    var key = UUID.randomUUID().toString();
    var picks = picks();
    var batch = together.handle(leader, session, pin(), picks, key);
    assertThat(together.handle(leader, session, new char[0], picks, key)).isEqualTo(batch);
    done(batch);
    assertThat(outcomes(batch)).containsOnly(RowOutcome.SIGNED);
  }

  @Test
  void a_token_pulled_out_in_the_middle_leaves_the_rest_unsigned_and_whole() {
    var ids = papers(4);
    var batch = begin.handle(leader, picks(), null).batch();
    rows.handle(
        batch,
        leader,
        () -> new PulledOut(keys.openOwn(leader, pin()), 2),
        () -> SignRows.State.GOING);
    assertThat(outcomes(batch))
        .containsExactly(
            RowOutcome.SIGNED, RowOutcome.SIGNED, RowOutcome.REFUSED, RowOutcome.REFUSED);
    assertThat(store.rows(batch).getLast().refusal()).isEqualTo("SIGNING_TOKEN_GONE");
    assertThat(ids.stream().filter(id -> drawer.signed(id) != null)).hasSize(2);
    assertThat(drawer.count(leader)).isEqualTo(2);
  }

  @Test
  void a_key_locked_in_the_middle_stops_before_the_next_paper() throws Exception {
    papers(3);
    drawer.before(() -> open.ended(session));
    var batch = together.handle(leader, session, pin(), picks(), null);
    done(batch);
    assertThat(outcomes(batch))
        .containsExactly(RowOutcome.SIGNED, RowOutcome.LOCKED, RowOutcome.LOCKED);
  }

  @Test
  void what_a_dead_process_left_is_settled_signed_ones_are_not_called_unsigned() {
    var ids = papers(3);
    var batch = begin.handle(leader, picks(), null).batch();
    store.begin(batch, 1, clock.instant());
    store.begin(batch, 2, clock.instant());
    jdbc.sql("update drawer.paper set signed = 'x' where id = :id")
        .param("id", ids.getFirst())
        .update();
    broken.run();
    assertThat(outcomes(batch)).as("its process may live").containsOnlyNulls();
    AdjustableClock.at(clock.instant().plus(Duration.ofMinutes(2)), broken::run);
    assertThat(outcomes(batch))
        .containsExactly(RowOutcome.UNSURE, RowOutcome.INTERRUPTED, RowOutcome.INTERRUPTED);
    assertThat(together.batch(leader, batch).doneAt()).isNotNull();
  }

  @Test
  void whether_a_paper_was_opened_stands_beside_it() throws Exception {
    papers(2);
    read.add(leader, picks().getFirst());
    var batch = together.handle(leader, session, pin(), picks(), null);
    done(batch);
    assertThat(together.rows(leader, batch))
        .extracting(BatchRow::wasRead)
        .containsExactly(true, false);
  }

  @Test
  void where_the_agency_wants_it_only_what_was_opened_is_signed() {
    papers(2);
    read.add(leader, picks().getLast());
    var batch = begin.handle(leader, picks(), null).batch();
    new SignRows(tray, signatories, store, broken, new ReadFirst(), clock)
        .handle(batch, leader, () -> keys.openOwn(leader, pin()), () -> SignRows.State.GOING);
    assertThat(outcomes(batch)).containsExactly(RowOutcome.NOT_READ, RowOutcome.SIGNED);
  }

  @Test
  void others_have_no_tray_and_see_no_batch() throws Exception {
    papers(1);
    var officer = desk.person("canbo");
    assertThatThrownBy(() -> tray.waiting(officer)).isInstanceOf(Denied.class);
    assertThat(tray.count(officer)).isZero();
    assertThatThrownBy(() -> together.handle(officer, session, pin(), picks(), null))
        .isInstanceOf(Denied.class);
    var batch = together.handle(leader, session, pin(), picks(), null);
    done(batch);
    assertThatThrownBy(() -> together.batch(desk.person("lanhdao.stp"), batch))
        .isInstanceOf(NotVisible.class);
  }

  private void refused(SigningRefusal reason, char[] pin) {
    assertRefused(reason, () -> together.handle(leader, session, pin, picks(), null));
  }

  private List<Long> papers(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> drawer.put(leader, "Quyết định " + i))
        .toList();
  }

  private List<Pick> picks() {
    return tray.waiting(leader).stream()
        .filter(paper -> paper.kind().equals(Drawer.KIND))
        .map(paper -> new Pick(paper.kind(), paper.id(), paper.version()))
        .toList();
  }

  private List<@Nullable RowOutcome> outcomes(long batch) {
    return store.rows(batch).stream().<@Nullable RowOutcome>map(BatchRow::outcome).toList();
  }

  private void done(long batch) throws InterruptedException {
    Drawer.until(() -> store.find(batch).orElseThrow().doneAt() != null);
  }

  private static char[] pin() {
    return Api.PASSWORD.toCharArray();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** An agency that says yes to every rule. */
  private static final class ReadFirst implements LegalSettings {

    @Override
    public <T> T at(LegalSetting<T> setting, String agencyPath, LocalDate on) {
      return setting.kind().read("YES").orElseThrow();
    }

    @Override
    public <T> T at(LegalSetting<T> setting, String agencyPath, String procedure, LocalDate on) {
      return at(setting, agencyPath, on);
    }

    @Override
    public <T> Grounded<T> grounded(
        LegalSetting<T> setting, String agencyPath, String procedure, LocalDate on) {
      return new Grounded<>(at(setting, agencyPath, on), "", on);
    }
  }

  /** A token that is pulled out after some signatures. */
  private static final class PulledOut implements SigningKey {

    private final SigningKey key;
    private int left;

    PulledOut(SigningKey key, int left) {
      this.key = key;
      this.left = left;
    }

    @Override
    public List<java.security.cert.X509Certificate> chain() {
      return key.chain();
    }

    @Override
    public List<byte[]> sign(List<byte[]> contents) {
      if (left == 0) {
        throw new Refused(SigningRefusal.SIGNING_TOKEN_GONE);
      }
      left--;
      return key.sign(contents);
    }

    @Override
    public void close() {
      key.close();
    }
  }
}
