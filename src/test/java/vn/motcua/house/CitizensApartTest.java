package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.CitizenBrowser.text;
import static vn.motcua.testing.Desk.MARITAL_STATUS;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.citizen.Citizens;
import vn.motcua.citizen.ProvePerson;
import vn.motcua.form.Forms;
import vn.motcua.helping.team.SetUpTeams;
import vn.motcua.organisation.Organisation;
import vn.motcua.submission.OnlineScene;
import vn.motcua.submission.Submissions;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/**
 * One citizen never sees or changes another's anything: every route outside the desk is tried by a
 * stranger with an account and by one without, at the addresses of somebody's own things. A route
 * with a new place in its address fails here until it is said what stands there.
 */
@DemonstrationTest
class CitizensApartTest {

  private static final Pattern PLACE =
      Pattern.compile("\\{([a-zA-Z]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

  /**
   * Owned by somebody: a stranger with an account finds nothing, one without is sent to sign in.
   */
  private static final Pattern OWNED =
      Pattern.compile("/(?:toi/(?:ho-so|nop|lich-hen|tai-khoan/dai-dien/\\d+)|ho-tro)/.*");

  private static final Pattern SENT =
      Pattern.compile(".*/(?:giay-to/\\d+|giay|bo-sung|bo-sung/\\S{22})");

  @Autowired MockMvc mvc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping routes;

  @Autowired Forms forms;
  @Autowired Organisation organisation;
  @Autowired Submissions submissions;
  @Autowired Citizens citizens;
  @Autowired ProvePerson prove;
  @Autowired SetUpTeams teams;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;

  private OnlineScene owner;
  private CitizenBrowser stranger;
  private CitizenBrowser nobody;
  private String draft = "";
  private String upload = "";
  private String paper = "";
  private String code = "";
  private String assistance = "";
  private String mandate = "";
  private String phone = "";

  /** A route with its places filled. */
  private record Door(HttpMethod method, String path) {}

  @BeforeEach
  void somebody_has_a_draft_a_file_a_dossier_and_helps_a_neighbour() throws Exception {
    owner = new OnlineScene(mvc, forms, organisation);
    var browser = owner.browser();
    phone = citizens.byIdentity(owner.number()).orElseThrow().phone();
    var sent = owner.begin(MARITAL_STATUS);
    owner.fill(sent, MARITAL_STATUS);
    owner.photographAll(
        sent,
        submissions,
        submissions.draft(citizens.byIdentity(owner.number()).orElseThrow(), OnlineScene.id(sent)));
    code = OnlineScene.code(owner.send(sent));

    draft = owner.begin(MARITAL_STATUS);
    var citizen = citizens.byIdentity(owner.number()).orElseThrow();
    var asked = submissions.filePapers(submissions.draft(citizen, OnlineScene.id(draft)));
    paper = Integer.toString(asked.getFirst().id());
    owner.fill(draft, MARITAL_STATUS);
    owner.photograph(draft, asked.getFirst().id(), Scans.picture("jpeg", "Giay"));
    upload =
        jdbc.sql("select upload_id::text from submission.upload where submission_id = :id")
            .param("id", OnlineScene.id(draft))
            .query(String.class)
            .single();

    var clerk = desk.person("tiepnhan");
    prove.prove(clerk, owner.number(), prove.find(clerk, owner.number()).version());
    var leader = desk.person("lanhdao");
    var team = teams.begin(leader, leader.agencyId(), "Thôn " + CitizenBrowser.digits(9));
    teams.name(leader, team, owner.number(), "Lê Thị Diệu Linh");
    var begun =
        browser.post(
            "/ho-tro",
            "team",
            Long.toString(team),
            "identityNumber",
            CitizenBrowser.digits(12),
            "fullName",
            "Hồ Văn Pả");
    assistance = Objects.requireNonNull(begun.getRedirectedUrl()).substring("/ho-tro/".length());

    browser.post(
        "/toi/tai-khoan/dai-dien",
        "kind",
        "GUARDIAN",
        "name",
        "Hồ Văn Pả",
        "ground",
        "Giấy khai sinh");
    mandate =
        jdbc.sql("select mandate_id::text from citizen.mandate where holder_number = :number")
            .param("number", owner.number())
            .query(String.class)
            .single();

    stranger = new OnlineScene(mvc, forms, organisation).browser();
    nobody = new CitizenBrowser(mvc);
  }

  @Test
  void no_route_shows_or_changes_what_is_somebody_elses() throws Exception {
    var before = owned();
    var doors = doors();
    assertThat(doors).extracting(Door::path).contains(draft, "/toi/ho-so/" + code);
    for (var door : doors) {
      var theirs = answer(stranger, door);
      var nobodys = answer(nobody, door);
      says_nothing(door, theirs);
      says_nothing(door, nobodys);
      if (OWNED.matcher(door.path()).matches()) {
        assertThat(theirs.getStatus()).as("%s", door).isEqualTo(404);
        assertThat(nobodys.getRedirectedUrl()).as("%s", door).startsWith("/dang-nhap?next=");
      }
    }
    assertThat(owned()).isEqualTo(before);
  }

  @Test
  void the_same_addresses_open_for_whose_they_are() throws Exception {
    for (var door : doors()) {
      if (OWNED.matcher(door.path()).matches()
          && door.method() == HttpMethod.GET
          && !door.path().matches(".*/(?:bo-sung|ket-qua/1)")) {
        assertThat(answer(owner.browser(), door).getStatus()).as("%s", door).isEqualTo(200);
      }
    }
    assertThat(owner.browser().page(draft)).contains("Thôn Hiền Dũng");
  }

  private void says_nothing(Door door, MockHttpServletResponse answer) throws Exception {
    assertThat(text(answer))
        .as("%s", door)
        .doesNotContain(owner.number(), phone, "Lê Thị Diệu Linh, ", "Hồ Văn Pả", "IMG_0001");
  }

  /** What a stranger could have changed, by the name of the table. */
  private Map<String, List<String>> owned() {
    var owned = new TreeMap<String, List<String>>();
    owned.put(
        "draft", rows("select s::text from submission.submission s where submission_id = :draft"));
    owned.put("file", rows("select u::text from submission.upload u where submission_id = :draft"));
    owned.put("dossier", rows("select d::text from dossier.dossier d where code = :code"));
    owned.put(
        "account", rows("select a::text from citizen.account a where identity_number = :number"));
    owned.put(
        "assistance",
        rows("select a::text from helping.assistance a where assistance_id = :assistance"));
    owned.put(
        "mandate", rows("select m::text from citizen.mandate m where holder_number = :number"));
    return owned;
  }

  private List<String> rows(String sql) {
    return jdbc.sql(sql)
        .param("draft", OnlineScene.id(draft))
        .param("code", code)
        .param("number", owner.number())
        .param("assistance", Long.parseLong(assistance))
        .query(String.class)
        .list();
  }

  /**
   * All routes outside the desk and the interface of machines; those owned by somebody first, for
   * some of the others end the stranger's session.
   */
  private List<Door> doors() {
    return routes.getHandlerMethods().entrySet().stream()
        .filter(route -> route.getValue().getBeanType().getName().startsWith("vn.motcua"))
        .flatMap(
            route ->
                route.getKey().getMethodsCondition().getMethods().stream()
                    .flatMap(
                        method ->
                            route.getKey().getPatternValues().stream()
                                .filter(
                                    path ->
                                        !path.matches("/(?:desk|api|practice|dang-xuat)(?:/.*)?"))
                                .map(path -> new Door(verb(method), filled(path)))))
        .sorted(Comparator.comparing(door -> !OWNED.matcher(door.path()).matches()))
        .toList();
  }

  private static HttpMethod verb(RequestMethod method) {
    return HttpMethod.valueOf(method.name());
  }

  private String filled(String path) {
    return PLACE.matcher(path).replaceAll(place -> standing(path, place.group(1)));
  }

  private String standing(String path, String place) {
    if (path.startsWith("/toi/nop/") && place.equals("id")) {
      return draft.substring("/toi/nop/".length());
    }
    return switch (place) {
      case "upload" -> upload;
      case "paper" -> paper;
      case "code" -> code;
      case "kind" -> "ket-qua";
      case "id" ->
          path.startsWith("/ho-tro/")
              ? assistance
              : path.startsWith("/toi/tai-khoan/dai-dien/") ? mandate : "1";
      case "procedure" -> MARITAL_STATUS;
      case "form" -> "marital-status";
      // of somebody's letters nobody knows the token: one of the same form
      case "token" -> "AAAAAAAAAAAAAAAAAAAAAA";
      // whoever has the reference may pay; this one is nobody's
      case "reference" -> "MCAAAAAAAAAAAA";
      case "agency" -> Desk.AGENCY;
      case "event" -> "sinh-con";
      default -> throw new AssertionError("What stands for {" + place + "} in " + path + "?");
    };
  }

  private MockHttpServletResponse answer(CitizenBrowser browser, Door door) throws Exception {
    return browser.send(
        request(door)
            .with(csrf())
            .param("trang", "FORM")
            .param("contact.address", "Nhà kẻ lạ")
            .param("version", "1")
            .param("note", "Kẻ lạ")
            .param("reason", "Kẻ lạ")
            .param("name", "a.jpg")
            .param("bytes", "3")
            .param("codeId", "00000000-0000-0000-0000-000000000000")
            .param("id", "00000000-0000-0000-0000-000000000000")
            .param("code", "123456")
            .param("affirmed", "yes"));
  }

  private static AbstractMockHttpServletRequestBuilder<?> request(Door door) {
    var picture = new MockMultipartFile("tep", "a.jpg", "image/jpeg", Scans.picture("jpeg", "La"));
    if (door.method() == HttpMethod.POST && SENT.matcher(door.path()).matches()) {
      return MockMvcRequestBuilders.multipart(door.path())
          .file(picture)
          .file(new MockMultipartFile("anh", "a.jpg", "image/jpeg", Scans.picture("jpeg", "La")));
    }
    var request = MockMvcRequestBuilders.request(door.method(), door.path());
    return door.method() == HttpMethod.PUT
        ? request
            .param("at", "0")
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .content(new byte[] {1, 2, 3})
        : request;
  }
}
