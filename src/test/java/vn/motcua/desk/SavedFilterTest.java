package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.filter.FilterPlace;
import vn.motcua.filter.SavedFilter;
import vn.motcua.filter.SavedFilters;
import vn.motcua.shared.Actor;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class SavedFilterTest {

  private static final String ONLINE = "list=open&channel=ONLINE";

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired SavedFilters filters;

  private TestOffice office;
  private Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    now = clock.instant();
  }

  @Test
  void conditions_are_kept_under_a_name_and_the_list_opens_with_them() throws Exception {
    var counter = office.received("Tại Quầy", now);
    var online = office.submitted("Qua Mạng", now);
    var browser = new Browser(mvc, office.reception);
    assertThat(browser.page("/desk/dossiers?" + ONLINE)).contains("Lưu bộ lọc");
    assertThat(save(office.reception, "Hồ sơ mạng", ONLINE, false).getRedirectedUrl())
        .isEqualTo("/desk/dossiers?" + ONLINE);
    assertThat(browser.page("/desk/dossiers?list=open&filter=none")).contains("Hồ sơ mạng");

    browser.send("/desk/filters/" + only(office.reception).id() + "/open-with", Map.of());
    assertThat(browser.page("/desk/dossiers"))
        .contains(online.code().value())
        .doesNotContain(counter.code().value());
    assertThat(browser.page("/desk/dossiers?list=open&filter=none"))
        .contains(counter.code().value());

    browser.send("/desk/filters/" + only(office.reception).id() + "/open-plain", Map.of());
    assertThat(browser.page("/desk/dossiers")).contains(counter.code().value());
  }

  @Test
  void a_shared_one_is_seen_by_the_department_and_changed_by_its_owner_only() throws Exception {
    save(office.officer, "Của phòng", ONLINE, true);
    save(office.officer, "Riêng tôi", "list=mine&channel=POST", false);
    assertThat(of(office.head)).extracting(SavedFilter::name).containsExactly("Của phòng");
    assertThat(of(office.reception)).isEmpty();
    assertThat(of(new TestOffice(context).head)).isEmpty();

    var shared = of(office.head).getFirst();
    var head = new Browser(mvc, office.head);
    assertThat(
            head.send("/desk/filters/" + shared.id() + "/delete", Map.of())
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    head.send("/desk/filters/" + shared.id() + "/open-with", Map.of());
    assertThat(filters.opening(office.head, FilterPlace.WORKLIST)).isPresent();

    var owner = new Browser(mvc, office.officer);
    owner.send("/desk/filters/" + shared.id(), Map.of("name", List.of("Đổi tên")));
    assertThat(of(office.head)).isEmpty();
    assertThat(filters.opening(office.head, FilterPlace.WORKLIST)).isEmpty();
    owner.send("/desk/filters/" + shared.id() + "/delete", Map.of());
    assertThat(of(office.officer)).extracting(SavedFilter::name).containsExactly("Riêng tôi");
  }

  @Test
  void a_filter_survives_conditions_that_are_no_more() throws Exception {
    var online = office.submitted("Qua Mạng", now);
    save(office.reception, "Cũ", ONLINE + "&colour=red&holder=xyz", false);
    var browser = new Browser(mvc, office.reception);
    browser.send("/desk/filters/" + only(office.reception).id() + "/open-with", Map.of());
    assertThat(browser.page("/desk/dossiers"))
        .contains(online.code().value())
        .contains("Chưa lọc theo: người giữ");
    assertThat(browser.page("/desk/dossiers?" + ONLINE + "&colour=red&holder=xyz"))
        .contains(online.code().value());
  }

  @Test
  void refuses_no_name_a_name_twice_nothing_to_keep_and_too_many() throws Exception {
    assertThat(save(office.clerk, " ", ONLINE, false).getContentAsString())
        .contains("Chưa đặt tên cho bộ lọc");
    save(office.clerk, "Một", ONLINE, false);
    var twice = save(office.clerk, "Một", ONLINE, false);
    assertThat(twice.getStatus()).isEqualTo(422);
    assertThat(twice.getContentAsString())
        .contains("Bạn đã có bộ lọc tên “Một”")
        .contains(ONLINE.replace("&", "&amp;"));
    assertThat(save(office.clerk, "Không", "", false).getContentAsString())
        .contains("Chưa đặt điều kiện lọc");
    assertThat(save(office.clerk, "Lạ", "list=open&q=<script>", false).getStatus()).isEqualTo(422);
    for (var i = 2; i <= 20; i++) {
      save(office.clerk, "Bộ " + i, ONLINE, false);
    }
    assertThat(save(office.clerk, "Thừa", ONLINE, false).getContentAsString())
        .contains("tối đa 20 bộ lọc");
    assertThat(of(office.clerk)).hasSize(20);
  }

  @Test
  void the_register_opens_with_its_own() throws Exception {
    var query = "agency=" + office.agency.id() + "&year=2026&month=3";
    new Browser(mvc, office.clerk)
        .send(
            "/desk/filters",
            Map.of(
                "place", List.of("register"), "name", List.of("Tháng 3"), "query", List.of(query)));
    var saved = filters.of(office.clerk, FilterPlace.REGISTER).getFirst();
    var browser = new Browser(mvc, office.clerk);
    assertThat(browser.page("/desk/register")).contains("Tháng 3");
    browser.send("/desk/filters/" + saved.id() + "/open-with", Map.of());
    assertThat(browser.open("/desk/register").getResponse().getRedirectedUrl())
        .isEqualTo("/desk/register?" + query);
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where account_id = :me and action like 'filter-%'")
                .param("me", office.clerk.accountId())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  private MockHttpServletResponse save(Actor person, String name, String query, boolean shared)
      throws Exception {
    return new Browser(mvc, person)
        .send(
            "/desk/filters",
            Map.of(
                "place", List.of("worklist"),
                "name", List.of(name),
                "query", List.of(query),
                "shared", List.of(Boolean.toString(shared))))
        .getResponse();
  }

  private List<SavedFilter> of(Actor person) {
    return filters.of(person, FilterPlace.WORKLIST);
  }

  private SavedFilter only(Actor person) {
    var all = of(person);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
