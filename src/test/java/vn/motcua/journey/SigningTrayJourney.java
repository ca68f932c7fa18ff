package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.shared.Actor;
import vn.motcua.signing.Signing;
import vn.motcua.signing.tray.Drawer;

@TestPropertySource(properties = "test.papers=true")
class SigningTrayJourney extends Story {

  /** Other stories may leave papers of other kinds. */
  private static final String TRAY = "/desk/signing?kind=" + Drawer.KIND;

  private static final String PIN_LABEL = "Mã PIN";

  @Autowired Drawer drawer;

  private Actor signer;

  @BeforeEach
  void empty() {
    signer = desk.person("lanhdao");
    drawer.clear(signer);
  }

  @Test
  void a_leader_ticks_a_stack_types_one_pin_and_sees_what_became_of_each()
      throws InterruptedException {
    var ids = IntStream.rangeClosed(1, 3).mapToObj(this::paper).toList();
    var leader = officer("lanhdao").opens(TRAY);
    leader.sees("Quyết định số 1").sees("Chưa mở xem");
    var counted = leader.page().locator(".mc-nav a[href='/desk/signing'] b").textContent();
    assertThat(Integer.parseInt(counted)).isGreaterThanOrEqualTo(3);
    look(leader, "tray");
    leader.page().locator("thead input").check();
    leader.expecting(422).types(PIN_LABEL, "sai").presses("Ký các văn bản đã chọn");
    leader.sees("Mã PIN hoặc mật khẩu của khóa không đúng");
    assertThat(leader.page().locator("tbody input:checked").count()).isEqualTo(3);
    leader.types(PIN_LABEL, Person.PASSWORD).presses("Ký các văn bản đã chọn");
    untilWaiting(0);
    leader.sees("Đã ký 3 trên 3 văn bản").sees("Số " + ids.getFirst() + "/QĐ-UBND");
    look(leader, "batch");
    assertThat(Signing.pdfsig(Objects.requireNonNull(drawer.signed(ids.getFirst()))))
        .contains("Signature #2");
    assertThat(stored(Person.PASSWORD)).as("sessions that hold the PIN").isZero();

    leader.hits("Escape").seesTitle("Văn bản chờ ký").sees("Đang mở khóa ký");
    leader.opens(TRAY).sees("Không có văn bản nào chờ ký");
    leader.presses("Khóa lại").doesNotSee("Đang mở khóa ký");
  }

  @Test
  void one_paper_after_the_other_is_read_and_signed() throws InterruptedException {
    IntStream.rangeClosed(1, 2).forEach(this::paper);
    var leader = officer("lanhdao").opens(TRAY).follows("Quyết định số 1");
    leader.types(PIN_LABEL, Person.PASSWORD);
    look(leader, "paper");
    leader.presses("Ký và sang văn bản kế").seesTitle("Quyết định số 2");
    leader.sees("Đang mở khóa ký").hits("F8");
    untilWaiting(0);
    leader.sees("Đã ký 1 trên 1 văn bản").doesNotSee("Chưa mở xem");
  }

  @Test
  void the_pin_is_forgotten_at_sign_out() throws InterruptedException {
    IntStream.rangeClosed(1, 2).forEach(this::paper);
    var leader = officer("lanhdao").opens(TRAY).follows("Quyết định số 1");
    leader.types(PIN_LABEL, Person.PASSWORD).hits("F8");
    untilWaiting(1);
    leader.sees("Đã ký 1 trên 1").opens(TRAY).sees("Đang mở khóa ký");
    leader.page().locator("form[action='/sign-out'] button").click();
    leader.signsIn("lanhdao").opens(TRAY).doesNotSee("Đang mở khóa ký");
    assertThat(leader.field(PIN_LABEL).isVisible()).isTrue();
  }

  private void untilWaiting(int left) throws InterruptedException {
    Drawer.until(() -> drawer.count(signer) == left);
  }

  private long paper(int number) {
    return drawer.put(signer, "Quyết định số " + number);
  }

  private int stored(String pin) {
    return jdbc.sql(
            """
            select count(*)
              from platform.spring_session_attributes
             where position(:pin in attribute_bytes) > 0
            """)
        .param("pin", pin.getBytes(StandardCharsets.UTF_8))
        .query(Integer.class)
        .single();
  }

  /** For the eye, and for rules a program can check. */
  private static void look(Person person, String name) {
    assertThat(Axe.grave(person.page())).isEmpty();
    for (var screen : new Screen[] {Screen.PHONE, Screen.DESK}) {
      person.page().setViewportSize(screen.width, screen.height);
      person
          .page()
          .screenshot(
              new ScreenshotOptions()
                  .setPath(Path.of("target/screens/signing-" + name + "-" + screen + ".png")));
    }
  }
}
