package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who reads little, before a cheap phone. */
class ReadLittleJourney extends Story {

  private static final String EASY = "/de-doc/1.004873";

  /** A voice that says nothing and notes what it should have said; a sentence ends on demand. */
  private static final String VOICE =
      """
      (() => {
        window.said = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        const speech = new EventTarget();
        speech.getVoices = () => %s;
        speech.speak = (utterance) => { said.push(utterance.text); window.now = utterance; };
        speech.cancel = () => {};
        Object.defineProperty(window, 'speechSynthesis', { value: speech });
      })();
      """;

  private static final String MARKED = "[...CSS.highlights.get('mc-aloud') ?? []].join('').trim()";

  @Test
  void large_letters_last_and_the_pages_stay_in_shape() {
    var reader = somebody(Screen.PHONE).expecting(404).opens("/");
    var before = letters(reader);
    ease(reader, "Chữ to").click();
    reader.page().waitForURL("**/?chu=to");
    assertThat(letters(reader) / before).isGreaterThanOrEqualTo(1.35);

    var inspection = new Inspection();
    for (var path :
        List.of(
            "/",
            "/thu-tuc?q=khai+sinh",
            "/thu-tuc/1.004873",
            EASY,
            "/linh-vuc",
            "/su-kien/sinh-con",
            "/noi-nop?q=vinh",
            "/tra-cuu",
            "/kiem-tra",
            "/phan-anh",
            "/phan-anh/gui?agency=H50.101",
            "/phan-anh/tra-cuu",
            "/thong-ke",
            "/thong-ke/H50.101",
            "/niem-yet/H50.101",
            "/lay-so",
            "/dang-nhap",
            "/nop-ho-so/1.004873",
            "/danh-gia/dead")) {
      reader.opens(path);
      assertThat(letters(reader) / before).as(path).isGreaterThanOrEqualTo(1.35);
      inspection.look(reader, "large " + path);
    }
    assertThat(inspection.findings()).isEmpty();

    ease(reader.opens("/tra-cuu"), "Chữ thường").click();
    reader.page().waitForURL("**/tra-cuu?chu=thuong");
    assertThat(letters(reader)).isEqualTo(before);
  }

  @Test
  void the_easy_page_is_read_aloud_sentence_by_sentence() {
    var reader = somebody(Screen.PHONE);
    reader.context().addInitScript(VOICE.formatted("[{ lang: 'vi_VN', name: 'Linh' }]"));
    reader.opens("/thu-tuc/1.004873").follows("Bản dễ đọc").seesTitle("tình trạng hôn nhân");
    var button = aloud(reader);
    assertThat(button).hasText("Nghe");
    button.click();
    assertThat(button).hasText("Dừng đọc");

    for (var i = 0; i < 200 && !isOver(reader); i++) {
      var now = reader.page().evaluate("said.at(-1)");
      assertThat(reader.page().evaluate(MARKED).toString().replaceAll("\\s+", " ")).isEqualTo(now);
      reader.page().evaluate("now.onend()");
    }
    assertThat(button).hasText("Nghe");
    assertThat(reader.page().evaluate(MARKED)).isEqualTo("");
    assertThat(said(reader))
        .startsWith(reader.page().locator("h1").innerText(), "Việc này để làm gì?")
        .containsSubsequence("Mang theo gì?", "Đợi bao lâu?", "Đợi 3 ngày làm việc.")
        .containsSubsequence("Có người phải mang thêm giấy khác.", "Cán bộ sẽ nói rõ.")
        .doesNotContain("Thủ tục hành chính", "Nghe", "Tra cứu hồ sơ");

    button.click();
    reader.page().evaluate("now.onend()");
    button.click();
    assertThat(button).hasText("Nghe");
    var said = said(reader);
    reader.page().evaluate("now.onend()");
    assertThat(said(reader)).isEqualTo(said);
  }

  @Test
  void a_device_without_a_vietnamese_voice_says_so() {
    var reader = somebody(Screen.PHONE);
    reader.context().addInitScript(VOICE.formatted("[{ lang: 'en-GB', name: 'Ann' }]"));
    reader.opens(EASY);
    aloud(reader).click();
    assertThat(reader.page().locator("[data-aloud-said]")).containsText("chưa có giọng đọc");
    assertThat(said(reader)).isEmpty();
    var inspection = new Inspection();
    inspection.look(reader, "no voice");
    assertThat(inspection.findings()).isEmpty();
  }

  @Test
  void a_browser_that_cannot_speak_offers_nothing() {
    var reader = somebody(Screen.PHONE);
    reader
        .context()
        .addInitScript("Object.defineProperty(window, 'speechSynthesis', { value: undefined });");
    reader.opens(EASY).page().waitForLoadState();
    assertThat(reader.page().locator("[data-aloud]")).isHidden();
  }

  private static List<String> said(Person reader) {
    return ((List<?>) reader.page().evaluate("said")).stream().map(String::valueOf).toList();
  }

  private static boolean isOver(Person reader) {
    return "Nghe".equals(aloud(reader).textContent().strip());
  }

  private static Locator aloud(Person reader) {
    return reader.page().locator("[data-aloud]");
  }

  private static Locator ease(Person reader, String link) {
    return reader
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true));
  }

  /** Size of ordinary letters in pixels. */
  private static double letters(Person reader) {
    var size = "parseFloat(getComputedStyle(document.querySelector('main')).fontSize)";
    return ((Number) reader.page().evaluate(size)).doubleValue();
  }
}
