package vn.motcua.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Unavailable;

/**
 * The mail server of {@code MOTCUA_MAIL_HOST}; without one nothing is sent, and pages say whom to
 * ask instead. Speaking to it may take seconds: never inside a transaction or a request.
 */
@Component
public class MailServer {

  /** How the connection is secured. */
  enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  private static final String WAIT_MILLISECONDS = "10000";

  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final String from;

  MailServer(
      @Value("${motcua.mail.host}") String host,
      @Value("${motcua.mail.port}") int port,
      @Value("${motcua.mail.user}") String user,
      @Value("${motcua.mail.password}") String password,
      @Value("${motcua.mail.from}") String from,
      @Value("${motcua.mail.security}") Security security) {
    this.from = from.isEmpty() ? user : from;
    sender.setHost(host);
    sender.setPort(port);
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    if (!user.isEmpty()) {
      sender.setUsername(user);
      sender.setPassword(password);
    }
    sender.setJavaMailProperties(properties(security, !user.isEmpty()));
  }

  private static Properties properties(Security security, boolean authenticates) {
    var properties = new Properties();
    properties.setProperty("mail.smtp.auth", Boolean.toString(authenticates));
    properties.setProperty("mail.smtp.connectiontimeout", WAIT_MILLISECONDS);
    properties.setProperty("mail.smtp.timeout", WAIT_MILLISECONDS);
    properties.setProperty("mail.smtp.writetimeout", WAIT_MILLISECONDS);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
    properties.setProperty(
        "mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
    properties.setProperty(
        "mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
    return properties;
  }

  /** Whether letters can be sent at all: a server and a sender are named. */
  public boolean isNamed() {
    return !"".equals(sender.getHost()) && !from.isEmpty();
  }

  /**
   * Hands a plain letter to the server.
   *
   * @throws Unavailable when the server does not take it
   */
  public void send(String to, String subject, String text) {
    var letter = new SimpleMailMessage();
    letter.setFrom(from);
    letter.setTo(to);
    letter.setSubject(subject);
    letter.setText(text);
    try {
      sender.send(letter);
    } catch (MailException refused) {
      // its message may quote the address, which the log must not hold
      throw new Unavailable("mail", refused);
    }
  }

  /**
   * Hands a letter to the server, marked as one no person wrote, so that no machine answers it.
   *
   * @throws LetterRefused when the address is none, or the server does not take this letter
   * @throws Unavailable when the server takes none
   */
  public void send(Letter letter) {
    var message = message(letter);
    try {
      sender.send(message);
    } catch (MailSendException failed) {
      throw failed.getFailedMessages().values().stream()
          .flatMap(each -> SmtpAnswers.of(each).stream())
          .findFirst()
          .<RuntimeException>map(refused -> refused)
          .orElseGet(() -> new Unavailable("mail", failed));
    } catch (MailException away) {
      throw new Unavailable("mail", away);
    }
  }

  private MimeMessage message(Letter letter) {
    var domain = from.replaceFirst(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    var message = sender.createMimeMessage();
    try {
      var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
      parts.setFrom(from);
      parts.setTo(address(letter));
      parts.setSubject(letter.subject());
      parts.setText(letter.text(), letter.html());
      message.setHeader("Message-ID", "<" + letter.id() + "@" + domain + ">");
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("List-Id", "<mot-cua." + domain + ">");
      message.setContentLanguage(new String[] {letter.language().getLanguage()});
      return message;
    } catch (AddressException malformed) {
      throw new LetterRefused("address", true);
    } catch (MessagingException | UnsupportedEncodingException impossible) {
      throw new IllegalStateException("A letter could not be made", impossible);
    }
  }

  /** One address and no list of them, whatever was typed. */
  private static InternetAddress address(Letter letter)
      throws AddressException, UnsupportedEncodingException {
    var address = new InternetAddress(letter.address(), true);
    address.setPersonal(letter.name(), StandardCharsets.UTF_8.name());
    return address;
  }
}
