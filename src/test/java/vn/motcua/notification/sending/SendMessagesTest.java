package vn.motcua.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.notification.Channel.EMAIL;
import static vn.motcua.notification.Channel.SMS;
import static vn.motcua.notification.sending.MessageScene.LINK;
import static vn.motcua.notification.sending.MessageScene.somebody;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Language;
import vn.motcua.notification.Messages;
import vn.motcua.notification.QuietHours;
import vn.motcua.notification.Recipient;
import vn.motcua.notification.channel.Outcome;
import vn.motcua.notification.channel.Outgoing;
import vn.motcua.notification.channel.Sender;
import vn.motcua.notification.store.MessageStore;
import vn.motcua.notification.template.ShippedWordings;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.settings.LegalSettings;
import vn.motcua.testing.UseCaseTest;
import vn.motcua.testing.VietnamTime;

/** Messages through a real SMTP server and a provider that checks what it is sent. */
@UseCaseTest
class SendMessagesTest {

  private static final Instant MORNING = VietnamTime.instant("2026-11-23T09:00");
  private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private static final SmsProvider PROVIDER = provider();

  static {
    MAIL.start();
  }

  private static SmsProvider provider() {
    try {
      return new SmsProvider();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @DynamicPropertySource
  static void nameTheServers(DynamicPropertyRegistry registry) {
    registry.add("motcua.mail.host", () -> "127.0.0.1");
    registry.add("motcua.mail.port", () -> MAIL.getSmtp().getPort());
    registry.add("motcua.mail.security", () -> "none");
    registry.add("motcua.mail.from", () -> "mot-cua@mc.test");
    registry.add("motcua.sms.url", PROVIDER::url);
    registry.add("motcua.sms.token", () -> SmsProvider.TOKEN);
    registry.add("motcua.sms.sender", () -> "MOTCUA");
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
    PROVIDER.close();
  }

  @Autowired Messages messages;
  @Autowired ShippedWordings wordings;
  @Autowired MessageStore store;
  @Autowired QuietHours quietHours;
  @Autowired LegalSettings settings;
  @Autowired List<Sender> senders;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private MessageScene scene;
  private SendMessages node;

  @BeforeEach
  void begin() throws Exception {
    scene = new MessageScene(messages, wordings, jdbc, transaction);
    scene.clear();
    node = node(senders);
    MAIL.purgeEmailFromAllMailboxes();
  }

  private SendMessages node(List<Sender> senders) {
    return new SendMessages(store, quietHours, settings, senders, clock);
  }

  @Test
  void a_letter_goes_out_as_text_and_page_under_the_name_of_its_row() throws Exception {
    var key = at(MORNING, () -> scene.tell(somebody("linh@dan.test", "")));
    send(MORNING);
    assertThat(scene.row(key, EMAIL).state()).isEqualTo("SENT");
    var letter = onlyLetter();
    assertThat(letter.getSubject()).isEqualTo("Hồ sơ H50.101-261123-0001 cần bổ sung");
    assertThat(letter.getAllRecipients()[0])
        .hasToString("=?UTF-8?Q?L=C3=AA_Th=E1=BB=8B_Di=E1=BB=87u_Linh?= <linh@dan.test>");
    assertThat(letter.getMessageID())
        .isEqualTo(
            "<motcua-%d-%d@mc.test>"
                .formatted(scene.row(key, EMAIL).id(), MORNING.getEpochSecond()));
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(letter.getHeader("List-Id")).containsExactly("<mot-cua.mc.test>");
    assertThat(part(letter, 0)).contains("Kính gửi Lê Thị Diệu Linh", "Bổ sung bản chính", LINK);
    assertThat(part(letter, 1)).contains("<a href=\"" + LINK + "\">", "<html lang=\"vi\">");
  }

  @Test
  void what_people_type_is_neither_a_header_nor_a_tag() throws Exception {
    var hostile =
        new Recipient(
            "Linh\r\nBcc: moi@nguoi.test <script>alert(1)</script>",
            "",
            "linh@dan.test",
            "",
            Language.VI);
    at(MORNING, () -> scene.tell(scene.supplement(), hostile, "<b>x</b> {link}\r\nBcc: y", null));
    send(MORNING);
    var letter = onlyLetter();
    assertThat(letter.getHeader("Bcc")).isNull();
    assertThat(letter.getAllRecipients()).hasSize(1);
    assertThat(part(letter, 0)).contains("<b>x</b> {link}\r\nBcc: y");
    assertThat(part(letter, 1)).contains("&lt;b&gt;x&lt;/b&gt;", "&lt;script&gt;");
  }

  @Test
  void an_address_that_is_none_is_refused_for_good() {
    for (var address : List.of("không phải", "a@b.test, c@d.test", "a@b.test\r\nBcc: c@d.test")) {
      var key = at(MORNING, () -> scene.tell(somebody(address, "")));
      send(MORNING);
      assertThat(scene.row(key, EMAIL))
          .extracting("state", "why", "attempts")
          .containsExactly("FAILED", "REFUSED", 1);
    }
    assertThat(MAIL.getReceivedMessages()).isEmpty();
  }

  @Test
  void an_sms_goes_to_the_provider_in_plain_letters_with_its_name_and_token() {
    var key = at(MORNING, () -> scene.tell(somebody("", "0900 000 901")));
    send(MORNING);
    assertThat(PROVIDER.faults()).isEmpty();
    assertThat(PROVIDER.taken("+84900000901"))
        .singleElement()
        .satisfies(
            sms ->
                assertThat(sms)
                    .containsEntry("from", "MOTCUA")
                    .containsEntry("parts", 1)
                    .containsEntry(
                        "text",
                        "Uy ban nhan dan xa Vinh Hoang: ho so H50.101-261123-0001 can bo sung:"
                            + " Bo sung ban chinh Xem: "
                            + LINK));
    assertThat(scene.row(key, SMS).state()).isEqualTo("SENT");
  }

  @Test
  void who_has_neither_mail_nor_mobile_nor_number_is_told_nothing() {
    var key = at(MORNING, () -> scene.tell(somebody("", "02333 123 456")));
    assertThat(scene.count(key)).isZero();
  }

  @Test
  void what_is_handed_over_again_is_told_once_and_what_is_rolled_back_never() {
    var to = somebody("linh@dan.test", "0900000902");
    var key = at(MORNING, () -> scene.tell(to));
    at(
        MORNING,
        () ->
            transaction.execute(
                status -> {
                  messages.handOver(
                      MessageScene.message(scene.supplement(), to, "Khác", key, null));
                  return "";
                }));
    assertThat(scene.count(key)).isEqualTo(2);
    assertThat(scene.row(key, EMAIL).body()).doesNotContain("Khác");
    at(
        MORNING,
        () ->
            transaction.execute(
                status -> {
                  messages.handOver(
                      MessageScene.message(scene.supplement(), to, "Khác", "rolled-back", null));
                  status.setRollbackOnly();
                  return "";
                }));
    assertThat(scene.count("rolled-back")).isZero();
  }

  @Test
  void a_refusal_of_the_provider_is_for_good_and_a_hurry_is_tried_again_later() {
    PROVIDER.answer("+84900000903", 422);
    PROVIDER.answer("+84900000904", 429);
    var bad = at(MORNING, () -> scene.tell(somebody("", "0900000903")));
    var busy = at(MORNING, () -> scene.tell(somebody("", "0900000904")));
    send(MORNING);
    assertThat(scene.row(bad, SMS))
        .extracting("state", "why", "detail")
        .containsExactly("FAILED", "REFUSED", "422");
    var waiting = scene.row(busy, SMS);
    assertThat(waiting)
        .extracting("state", "why", "detail", "attempts")
        .containsExactly("WAITING", "PUT_OFF", "429", 1);
    assertThat(waiting.dueAt()).isBetween(MORNING.plusSeconds(45), MORNING.plusSeconds(80));

    send(MORNING);
    assertThat(scene.row(busy, SMS).attempts()).as("not before its time").isEqualTo(1);
    PROVIDER.answer("+84900000904", 202);
    send(MORNING.plusSeconds(90));
    assertThat(scene.row(busy, SMS).state()).isEqualTo("SENT");
  }

  @Test
  void a_message_is_given_up_after_the_last_attempt_allowed() {
    PROVIDER.answer("+84900000905", 429);
    var key =
        at(
            MORNING,
            () ->
                scene.tell(
                    scene.supplement().awaited(),
                    somebody("", "0900000905"),
                    "Gấp",
                    MORNING.plus(Duration.ofDays(20))));
    var now = MORNING;
    for (var attempt = 0; attempt < 12; attempt++) {
      send(now);
      now = now.plus(Duration.ofMinutes(90));
    }
    assertThat(scene.row(key, SMS))
        .extracting("state", "why", "attempts")
        .containsExactly("FAILED", "GIVEN_UP", 12);
  }

  @Test
  void what_is_of_no_use_any_more_is_not_sent() {
    var to = somebody("linh@dan.test", "");
    var key = at(MORNING, () -> scene.tell(scene.supplement(), to, "x", MORNING.plusSeconds(60)));
    send(MORNING.plusSeconds(61));
    assertThat(scene.row(key, EMAIL))
        .extracting("state", "why")
        .containsExactly("EXPIRED", "TOO_LATE");
    assertThat(MAIL.getReceivedMessages()).isEmpty();
  }

  @Test
  void at_night_only_what_somebody_waits_for_is_sent() {
    var night = VietnamTime.instant("2026-11-23T22:30");
    var to = somebody("linh@dan.test", "");
    var usual = at(night, () -> scene.tell(to));
    var awaited = at(night, () -> scene.tell(scene.supplement().awaited(), to, "Mã 123456", null));
    send(night);
    assertThat(scene.row(awaited, EMAIL).state()).isEqualTo("SENT");
    assertThat(scene.row(usual, EMAIL))
        .extracting("state", "attempts", "dueAt")
        .containsExactly("WAITING", 0, VietnamTime.instant("2026-11-24T07:00"));
    send(VietnamTime.instant("2026-11-24T07:00"));
    assertThat(scene.row(usual, EMAIL).state()).isEqualTo("SENT");
  }

  @Test
  void what_was_due_in_the_evening_and_is_found_at_night_waits_for_the_morning() {
    var key =
        at(
            VietnamTime.instant("2026-11-23T20:59"),
            () -> scene.tell(somebody("linh@dan.test", "")));
    send(VietnamTime.instant("2026-11-23T21:01"));
    assertThat(scene.row(key, EMAIL))
        .extracting("state", "attempts", "dueAt")
        .containsExactly("WAITING", 0, VietnamTime.instant("2026-11-24T07:00"));
  }

  @Test
  void a_dead_server_costs_one_attempt_and_blocks_nobody_else() {
    var dead = new DeadMail();
    node = node(List.of(dead, sms()));
    var first = at(MORNING, () -> scene.tell(somebody("a@dan.test", "")));
    var second = at(MORNING, () -> scene.tell(somebody("b@dan.test", "0900000906")));
    send(MORNING);
    assertThat(dead.tried).isEqualTo(1);
    assertThat(scene.row(first, EMAIL))
        .extracting("state", "why", "attempts")
        .containsExactly("WAITING", "AWAY", 1);
    assertThat(scene.row(second, EMAIL).attempts()).isZero();
    assertThat(scene.row(second, SMS).state()).isEqualTo("SENT");
    send(MORNING.plusSeconds(6));
    assertThat(dead.tried).as("after a rest it is looked for again").isEqualTo(2);
    send(MORNING.plusSeconds(12));
    assertThat(dead.tried).as("the next rest is longer").isEqualTo(2);
  }

  @Test
  void what_a_dead_node_had_in_hand_goes_out_under_the_same_name() throws Exception {
    var key = at(MORNING, () -> scene.tell(somebody("linh@dan.test", "")));
    at(MORNING, () -> store.claim(EMAIL, "dead", MORNING, MORNING.plus(SendMessages.LEASE)));
    send(MORNING.plusSeconds(30));
    assertThat(scene.row(key, EMAIL).state()).isEqualTo("SENDING");
    send(MORNING.plus(SendMessages.LEASE).plusSeconds(1));
    assertThat(scene.row(key, EMAIL)).extracting("state", "attempts").containsExactly("SENT", 2);
    assertThat(onlyLetter().getMessageID()).contains("-" + MORNING.getEpochSecond() + "@");
  }

  @Test
  void two_nodes_at_once_send_nothing_twice() throws Exception {
    for (var number = 0; number < 30; number++) {
      var to = somebody("dan" + number + "@dan.test", "");
      at(MORNING, () -> scene.tell(to));
    }
    var other = node(senders);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var one = threads.submit(() -> send(node, MORNING));
      var two = threads.submit(() -> send(other, MORNING));
      assertThat(one.get(60, TimeUnit.SECONDS)).isPositive();
      assertThat(two.get(60, TimeUnit.SECONDS)).isPositive();
    }
    assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(SendMessagesTest::receiver))
        .hasSize(30)
        .doesNotHaveDuplicates();
  }

  @Test
  void messages_go_no_faster_than_the_setting_allows() {
    for (var number = 0; number < 6; number++) {
      at(MORNING, () -> scene.tell(somebody("", "0900000907")));
    }
    var began = System.nanoTime();
    send(MORNING);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(950));
  }

  private static String receiver(MimeMessage letter) {
    try {
      return letter.getAllRecipients()[0].toString();
    } catch (MessagingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Sender sms() {
    return senders.stream().filter(each -> each.channel() == SMS).findFirst().orElseThrow();
  }

  private static <T> T at(Instant moment, Supplier<T> work) {
    var result = new AtomicReference<T>();
    AdjustableClock.at(moment, () -> result.set(work.get()));
    return Objects.requireNonNull(result.get());
  }

  private void send(Instant moment) {
    send(node, moment);
  }

  private static int send(SendMessages node, Instant moment) {
    return at(
        moment,
        () -> {
          var sent = 0;
          while (node.next(EMAIL)) {
            sent++;
          }
          while (node.next(SMS)) {
            sent++;
          }
          return sent;
        });
  }

  private static MimeMessage onlyLetter() {
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
    return MAIL.getReceivedMessages()[0];
  }

  private static String part(MimeMessage letter, int number) throws Exception {
    var outer = (MimeMultipart) letter.getContent();
    var related = (MimeMultipart) outer.getBodyPart(0).getContent();
    var alternative = related.getBodyPart(0).getContent();
    var parts = alternative instanceof MimeMultipart inner ? inner : related;
    return parts.getBodyPart(number).getContent().toString();
  }

  /** A mail server whose port nobody listens at. */
  private static final class DeadMail implements Sender {

    int tried;

    @Override
    public Channel channel() {
      return EMAIL;
    }

    @Override
    public boolean isConfigured() {
      return true;
    }

    @Override
    public Outcome send(Outgoing message) {
      tried++;
      return new Outcome.Away("");
    }
  }
}
