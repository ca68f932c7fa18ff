package vn.motcua.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.ChildApplication;

/** A system killed in the middle of its letters loses none of them. */
@Order(0)
class MessageKillTest {

  private static final int LETTERS = 80;
  private static final int SENT_BEFORE = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Urgent, so that the hour at which the test runs does not matter. */
  private static final String QUEUE =
      """
      insert into notification.message
             (told_of, channel, kind, subject_type, subject_id, agency_id, agency_path, urgent,
              recipient, address, language, title, body, state, made_at, due_at, not_after, keep_until)
      select 'kill/' || n, 'EMAIL', 'informing.received', 'dossier', 'none', 1, '/1/', true,
             'Dân', 'dan' || n || '@dan.test', 'VI', 'Thư ' || n, 'Nội dung', 'WAITING', now(),
             now(), now() + interval '1 day', current_date + 30
        from generate_series(1, %d) n
      """
          .formatted(LETTERS);

  @TempDir Path folder;

  @Test
  void what_was_handed_over_arrives_and_at_most_the_letter_in_hand_comes_twice_under_one_name()
      throws Exception {
    var mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mail.start();
    var settings =
        Map.of(
            "MOTCUA_MAIL_HOST", "127.0.0.1",
            "MOTCUA_MAIL_PORT", Integer.toString(mail.getSmtp().getPort()),
            "MOTCUA_MAIL_SECURITY", "none",
            "MOTCUA_MAIL_FROM", "mot-cua@mc.test");
    try (var application = ChildApplication.onClassPath(folder.resolve("data"), true)) {
      application.start(settings);
      execute(application, QUEUE);
      assertThat(mail.waitForIncomingEmail(PATIENCE.toMillis(), SENT_BEFORE)).isTrue();
      application.kill();
      assertThat(mail.getReceivedMessages().length).as("killed in the middle").isLessThan(LETTERS);

      application.start(settings);
      awaitAllSent(application);
      var names = names(mail);
      assertThat(names.stream().distinct()).hasSize(LETTERS);
      assertThat(names.size()).isBetween(LETTERS, LETTERS + 1);
      assertThat(receivers(mail)).hasSize(LETTERS);
    } finally {
      mail.stop();
    }
  }

  private static List<String> names(GreenMail mail) throws Exception {
    var names = new ArrayList<String>();
    for (var letter : mail.getReceivedMessages()) {
      names.add(letter.getMessageID());
    }
    return names;
  }

  private static List<String> receivers(GreenMail mail) {
    return Arrays.stream(mail.getReceivedMessages())
        .map(MessageKillTest::receiver)
        .distinct()
        .collect(Collectors.toList());
  }

  private static String receiver(MimeMessage letter) {
    try {
      return letter.getAllRecipients()[0].toString();
    } catch (MessagingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void awaitAllSent(ChildApplication application) throws Exception {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (count(application) > 0) {
      assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
      Thread.sleep(200);
    }
  }

  private static int count(ChildApplication application) throws Exception {
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                """
                select count(*) from notification.message
                 where starts_with(told_of, 'kill/') and state <> 'SENT'
                """)) {
      found.next();
      return found.getInt(1);
    }
  }

  private static void execute(ChildApplication application, String sql) throws Exception {
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
