package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.testing.UseCaseTest;

/**
 * The desk of somebody seconded: what is held at home is the home head's to pass on, what is held
 * where they are sent that head's.
 */
@UseCaseTest
class SecondedDeskTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Dossiers dossiers;

  private TestOffice home;
  private TestOffice host;
  private DeskHandedOver desk;
  private Instant now;

  @BeforeEach
  void second() {
    var offices = TestOffice.neighbours(context);
    home = offices.getFirst();
    host = offices.getLast();
    desk = new DeskHandedOver(home.officer, "Hết biệt phái");
    now = clock.instant();
  }

  @Test
  void each_head_passes_on_what_is_held_there_and_nothing_else() throws Exception {
    var atHome = home.assigned("Nhà", now);
    seconded(home.officer, host);
    var away = host.received("Nơi đến", now);
    var there = host.assign(host.leader, away, home.officer, now.plusSeconds(60));
    assertThat(there.isHeldBy(home.officer.accountId())).isTrue();

    var homeHead = new Browser(mvc, home.head);
    var hostHead = new Browser(mvc, host.head);
    assertThat(homeHead.page("/desk/hand-over")).contains(home.officer.fullName());
    assertThat(desk.preview(homeHead, home.head))
        .contains(code(atHome))
        .doesNotContain(code(there));
    assertThat(hostHead.page("/desk/hand-over")).contains(home.officer.fullName());
    assertThat(desk.preview(hostHead, host.head))
        .contains(code(there))
        .doesNotContain(code(atHome));

    assertThat(desk.pass(homeHead, home.head, List.of(atHome, there)))
        .contains("Đã chuyển 1 trong 2 hồ sơ");
    assertThat(get(home, atHome).isHeldBy(home.head.accountId())).isTrue();
    assertThat(get(host, there).isHeldBy(home.officer.accountId())).as("not theirs").isTrue();
    assertThat(desk.pass(hostHead, host.head, List.of(there)))
        .contains("Đã chuyển 1 trong 1 hồ sơ");
    assertThat(get(host, there).isHeldBy(host.head.accountId())).isTrue();

    assertThat(hostHead.open(desk.url()).getResponse().getStatus())
        .as("still works in the department")
        .isEqualTo(200);
    assertThat(homeHead.open(desk.url()).getResponse().getStatus())
        .as("nothing of theirs left, and works elsewhere")
        .isEqualTo(404);
  }

  @Test
  void the_leader_at_home_still_passes_on_what_is_held_at_home() throws Exception {
    var atHome = home.assigned("Nhà", now);
    seconded(home.officer, host);
    assertThat(desk.pass(new Browser(mvc, home.leader), home.head, List.of(atHome)))
        .contains("Đã chuyển 1 trong 1 hồ sơ");
    var stranger = new Browser(mvc, new TestOffice(context).head);
    assertThat(stranger.open(desk.url()).getResponse().getStatus()).isEqualTo(404);
  }

  private void seconded(Actor person, TestOffice to) {
    jdbc.sql(
            """
            insert into identity.secondment (
              account_id, agency_id, department_id, role, from_on, to_on, keeps_home, document,
              entered_by, entered_by_name, entered_at)
            values (
              :account, :agency, :department, 'OFFICER', date '2026-01-01', date '2030-01-01', false,
              'QĐ 1/QĐ-UBND', 1, 'Quản trị', timestamptz '2026-01-01 00:00+00')
            """)
        .param("account", person.accountId())
        .param("agency", to.agency.id())
        .param("department", to.officer.departmentId())
        .update();
  }

  private Dossier get(TestOffice office, Dossier dossier) {
    return dossiers.get(office.leader, dossier.code());
  }

  private static String code(Dossier dossier) {
    return dossier.code().value();
  }
}
