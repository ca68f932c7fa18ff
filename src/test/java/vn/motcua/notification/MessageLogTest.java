package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class MessageLogTest {

  @Autowired MessageLog log;
  @Autowired SendAgain again;
  @Autowired Desk desk;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  @Test
  void a_channel_without_a_server_says_so_and_is_not_sent_again() {
    var sms = line(desk.received(), Channel.SMS);
    assertThat(sms)
        .extracting(LogLine::state, LogLine::why, LogLine::attempts)
        .containsExactly(MessageState.NOT_CONFIGURED, WhyNot.NOT_CONFIGURED, 0);
    var refused =
        catchThrowableOfType(Refused.class, () -> again.handle(desk.person("tiepnhan"), sms.id()));
    assertThat(refused.code()).isEqualTo(NotificationRefusal.MESSAGE_CHANNEL_NOT_CONFIGURED);
  }

  @Test
  void the_list_masks_and_one_message_is_shown_in_full_under_audit() throws Exception {
    var received = desk.received();
    var clerk = desk.person("tiepnhan");
    var list = "/desk/messages?subject=" + received.code();
    var html = mvc.perform(get(list).with(actor(clerk))).andReturn().getResponse();
    assertThat(html.getContentAsString())
        .contains("•••• ••• 472", "L. T. D. Linh", "Chưa nối kênh")
        .doesNotContain("0900000472", "900000472", "Lê Thị Diệu Linh", "045196000218");

    var sms = line(received, Channel.SMS);
    var opened =
        mvc.perform(get("/desk/messages/" + sms.id()).with(actor(clerk))).andReturn().getResponse();
    assertThat(opened.getContentAsString()).contains("+84900000472", "Lê Thị Diệu Linh");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from audit.entry
                     where action = 'message-opened' and subject = 'message:' || :id
                    """)
                .param("id", Long.toString(sms.id()))
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void nobody_reads_what_other_agencies_told_or_without_the_right_at_all() {
    var sms = line(desk.received(), Channel.SMS);
    assertThatThrownBy(() -> log.open(desk.person("canbo"), sms.id())).isInstanceOf(Denied.class);
    jdbc.sql("update notification.message set agency_path = '/98765/' where message_id = :id")
        .param("id", sms.id())
        .update();
    assertThatThrownBy(() -> log.open(desk.person("tiepnhan"), sms.id()))
        .isInstanceOf(NotVisible.class);
    assertThat(log.page(desk.person("tiepnhan"), about(sms.subject().id()), 10))
        .extracting(LogLine::channel)
        .containsExactly(Channel.IN_APP);
  }

  @Test
  void pages_go_on_where_the_last_ended() {
    var clerk = desk.person("tiepnhan");
    var code = desk.received().code().value();
    var first = log.page(clerk, about(code), 1);
    var second = log.page(clerk, new LogQuery(null, null, code, first.getFirst().id()), 1);
    assertThat(second).doesNotContainAnyElementsOf(first).hasSize(1);
    assertThat(log.page(clerk, new LogQuery(MessageState.SENT, null, code, Long.MAX_VALUE), 9))
        .extracting(LogLine::channel)
        .containsExactly(Channel.IN_APP);
    assertThat(log.counts(clerk, 5)).containsEntry(MessageState.NOT_CONFIGURED, 5);
  }

  private static LogQuery about(String code) {
    return new LogQuery(null, null, code, Long.MAX_VALUE);
  }

  private LogLine line(Dossier dossier, Channel channel) {
    List<LogLine> lines =
        log.page(
            desk.person("tiepnhan"),
            new LogQuery(null, channel, dossier.code().value(), Long.MAX_VALUE),
            10);
    return lines.getFirst();
  }
}
