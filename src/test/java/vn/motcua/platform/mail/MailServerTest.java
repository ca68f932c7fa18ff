package vn.motcua.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.platform.mail.MailServer.Security;
import vn.motcua.shared.Unavailable;

class MailServerTest {

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 no such user linh@dan.test, 550, true",
    "450 4.2.1 come again later, 450, false"
  })
  void an_address_is_refused_for_good_or_for_now_as_the_server_says(
      String said, String answer, boolean forGood) throws Exception {
    try (var smtp = new GrumpySmtp(said)) {
      var refused =
          catchThrowableOfType(LetterRefused.class, () -> server(smtp.port()).send(letter()));
      assertThat(refused.answer()).isEqualTo(answer);
      assertThat(refused.isForGood()).isEqualTo(forGood);
      assertThat(refused).hasMessageNotContaining("linh");
    }
  }

  @Test
  void a_server_that_is_not_there_is_away() throws Exception {
    var gone = new GrumpySmtp("250 ok");
    gone.close();
    var server = server(gone.port());
    assertThatThrownBy(() -> server.send(letter())).isInstanceOf(Unavailable.class);
  }

  private static MailServer server(int port) {
    return new MailServer("127.0.0.1", port, "", "", "mot-cua@mc.test", Security.NONE);
  }

  private static Letter letter() {
    return new Letter(
        "Lê Thị Linh", "linh@dan.test", "Thử", "Thử", "<p>Thử</p>", "motcua-1-1", Locale.of("vi"));
  }
}
