package vn.motcua.notification.sending;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Messages;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Recipient;
import vn.motcua.notification.template.ShippedWordings;
import vn.motcua.shared.SubjectRef;

/** Hands messages over and looks at what became of them. */
final class MessageScene {

  static final String LINK = "https://mc.test/tra-cuu/H50.101-261123-0001";
  static final String PATH = "/9998/9999/";

  private final Messages messages;
  private final ShippedWordings wordings;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  MessageScene(
      Messages messages,
      ShippedWordings wordings,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.messages = messages;
    this.wordings = wordings;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  record Row(
      long id,
      String state,
      @Nullable String why,
      String detail,
      int attempts,
      Instant dueAt,
      String title,
      String body) {}

  /** Whatever others left is out of the way. */
  void clear() {
    jdbc.sql("delete from notification.message").update();
  }

  MessageKind supplement() {
    return wordings.kind("informing.supplement-asked").orElseThrow();
  }

  static Recipient somebody(String email, String phone) {
    return new Recipient("Lê Thị Diệu Linh", "", email, phone, Language.VI);
  }

  String tell(Recipient to) {
    return tell(supplement(), to, "Bổ sung bản chính", null);
  }

  /** Answers the key of what was told. */
  String tell(MessageKind kind, Recipient to, String reason, @Nullable Instant notAfter) {
    var key = UUID.randomUUID().toString();
    transaction.executeWithoutResult(
        status -> messages.handOver(message(kind, to, reason, key, notAfter)));
    return key;
  }

  static NewMessage message(
      MessageKind kind, Recipient to, String reason, String key, @Nullable Instant notAfter) {
    return new NewMessage(
        kind,
        to,
        Map.of(
            "name",
            to.name(),
            "code",
            "H50.101-261123-0001",
            "procedure",
            "Cấp Giấy xác nhận tình trạng hôn nhân",
            "agency",
            "Ủy ban nhân dân xã Vĩnh Hoàng",
            "link",
            LINK,
            "reason",
            reason),
        new SubjectRef("dossier", "H50.101-261123-0001"),
        key,
        9999,
        PATH,
        null,
        notAfter);
  }

  Row row(String key, Channel channel) {
    return jdbc.sql(
            """
            select message_id, state, why, detail, attempts, due_at, title, body
              from notification.message
             where told_of = :key
               and channel = :channel
            """)
        .param("key", key)
        .param("channel", channel.name())
        .query(
            (row, number) ->
                new Row(
                    row.getLong("message_id"),
                    row.getString("state"),
                    row.getString("why"),
                    row.getString("detail"),
                    row.getInt("attempts"),
                    row.getTimestamp("due_at").toInstant(),
                    row.getString("title"),
                    row.getString("body")))
        .single();
  }

  int count(String key) {
    return jdbc.sql("select count(*) from notification.message where told_of = :key")
        .param("key", key)
        .query(Integer.class)
        .single();
  }
}
