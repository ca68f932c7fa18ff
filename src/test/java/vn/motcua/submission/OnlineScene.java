package vn.motcua.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.CitizenBrowser.digits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.catalogue.Channel;
import vn.motcua.form.Form;
import vn.motcua.form.FormField;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Organisation;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** A citizen who submits online, step by step, over the pages. */
public final class OnlineScene {

  /** Day on which the forms in force are asked for. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Pattern ERRORS =
      Pattern.compile("<div class=\"mc-errors\".*?</ul>", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("/toi/ho-so/([A-Z0-9.-]+)");

  final CitizenBrowser browser;
  final String number = digits(12);
  private final Forms forms;
  private final long agency;

  public OnlineScene(MockMvc mvc, Forms forms, Organisation organisation) throws Exception {
    this.browser = new CitizenBrowser(mvc);
    this.forms = forms;
    this.agency = organisation.find(Desk.AGENCY, TODAY).orElseThrow().id();
    browser.signUp(number, "Lê Thị Diệu Linh");
    browser.post("/noi-nop", "noi", Long.toString(agency));
  }

  /** The citizen's identity number. */
  public String number() {
    return number;
  }

  public CitizenBrowser browser() {
    return browser;
  }

  /** Begins a draft; answers its address. */
  public String begin(String procedure) throws Exception {
    var begun =
        browser.post("/nop-ho-so/" + procedure, "agency", Long.toString(agency)).getRedirectedUrl();
    assertThat(begun).startsWith("/toi/nop/");
    return Objects.requireNonNull(begun);
  }

  /** Answers every question of the form, with what else stands on the page. */
  public MockHttpServletResponse fill(String draft, String procedure) throws Exception {
    return fill(draft, procedure, "0912345678");
  }

  /**
   * @param phone at which whoever submits is reached
   */
  public MockHttpServletResponse fill(String draft, String procedure, String phone)
      throws Exception {
    return fill(draft, procedure, phone, "SELF");
  }

  /**
   * @param whom it is for, as chosen on the page
   */
  public MockHttpServletResponse fill(String draft, String procedure, String phone, String whom)
      throws Exception {
    var typed = new ArrayList<String>();
    typed.addAll(List.of("for", whom, "contact.phone", phone));
    typed.addAll(List.of("contact.address", "Thôn Hiền Dũng, xã Vĩnh Hoàng, tỉnh Quảng Trị"));
    form(procedure)
        .fields()
        .forEach(
            field -> {
              typed.add(field.name(0));
              typed.add(answer(field));
            });
    var filled = browser.post(draft, typed.toArray(String[]::new));
    assertThat(ERRORS.matcher(CitizenBrowser.text(filled)).results().map(MatchResult::group))
        .isEmpty();
    return filled;
  }

  Form form(String procedure) {
    return forms.of(procedure, TODAY);
  }

  private String answer(FormField field) {
    return switch (field.kind()) {
      case DATE -> "12/05/1996";
      case NUMBER -> "1";
      case CHOICE -> field.choices().getFirst().value();
      case YES_NO, CONSENT -> "yes";
      case PERSON_NUMBER -> "045196000218";
      case PHONE -> "0912345678";
      case EMAIL -> "linh@vidu.vn";
      case TEXT, LONG_TEXT, PLACE -> "Vĩnh Hoàng";
    };
  }

  /** Sends a photograph for a paper, as a form without scripts does. */
  public MockHttpServletResponse photograph(String draft, int paper, byte[] picture)
      throws Exception {
    return browser.send(
        MockMvcRequestBuilders.multipart(draft + "/giay-to/" + paper)
            .file(new MockMultipartFile("tep", "IMG_0001.jpg", "image/jpeg", picture))
            .with(csrf()));
  }

  /** A photograph for each paper that is asked for online and is not the form itself. */
  public void photographAll(String draft, Submissions submissions, Submission submission)
      throws Exception {
    for (var paper : submissions.filePapers(submission)) {
      if (paper.isRequired(Channel.ONLINE)) {
        assertThat(photograph(draft, paper.id(), Scans.picture("jpeg", "Giay")).getStatus())
            .isEqualTo(302);
      }
    }
  }

  public MockHttpServletResponse send(String draft) throws Exception {
    return browser.post(draft + "/gui", "returnBy", "COUNTER", "copies", "1", "affirmed", "yes");
  }

  /** The code of the dossier an answer leads to. */
  public static String code(MockHttpServletResponse sent) {
    var code = CODE.matcher(Objects.requireNonNullElse(sent.getRedirectedUrl(), ""));
    assertThat(code.find()).as("status " + sent.getStatus()).isTrue();
    return code.group(1);
  }

  public static UUID id(String draft) {
    return UUID.fromString(draft.substring("/toi/nop/".length()));
  }
}
