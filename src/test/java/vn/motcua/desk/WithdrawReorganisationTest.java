package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.organisation.WithdrawReorganisation;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.workcalendar.change.EnterDays;
import vn.motcua.workcalendar.change.EnteredDays;
import vn.motcua.workcalendar.change.Ground;

/** A reorganisation that was planned and does not come. */
class WithdrawReorganisationTest extends SuccessionCase {

  private static final LocalDate LATER = LocalDate.of(2099, 3, 2);
  private static final List<String> TABLES =
      List.of(
          "organisation.agency",
          "organisation.agency_code",
          "organisation.succession",
          "organisation.department",
          "organisation.department_succession",
          "catalogue.procedure_use",
          "workcalendar.special_day",
          "workcalendar.week",
          "workcalendar.cut_off");

  @Autowired WithdrawReorganisation withdraw;
  @Autowired EnterDays enterDays;
  @Autowired MockMvc mvc;

  @Test
  void a_withdrawn_merger_leaves_nothing_behind_but_the_trail() {
    var other = neighbour();
    var code = first.code();
    at(
        MORNING,
        () -> {
          enterDays.handle(
              first.leader,
              first.agency.id(),
              List.of(EnteredDays.closure(LATER.plusDays(3), LATER.plusDays(3), "Lễ hội")),
              new Ground("TB 1/TB-UBND", ""));
          return true;
        });
    var before = contents();
    var merged =
        planned(
            Kind.MERGE,
            List.of(first.agency, other.agency),
            List.of(new NewUnit("Xã Không Thành " + first.agency.id(), code)));
    assertThat(contents()).isNotEqualTo(before);

    at(MORNING, () -> withdrawn(other.agency, "Nghị quyết được hoãn"));

    assertThat(contents()).isEqualTo(before);
    assertThat(organisation.existing(merged.getFirst().id())).isEmpty();
    assertThat(organisation.agency(first.agency.id()).validTo()).isNull();
    assertThat(organisation.agency(first.agency.id()).code()).isEqualTo(code);
    assertThat(organisation.departments(first.agency.id(), LATER)).hasSize(4);
    assertThat(first.received("Sau Khi Rút", moment(11, 18)).agencyId())
        .isEqualTo(first.agency.id());
    assertThat(audited(first.agency, "reorganisation-withdrawn")).isEqualTo(1);
    assertThat(audited(other.agency, "reorganisation-withdrawn")).isEqualTo(1);
    assertThat(audited(merged.getFirst(), "agency-withdrawn")).isEqualTo(1);
  }

  @Test
  void a_withdrawn_division_can_be_laid_down_again() {
    var names =
        List.of(
            new NewUnit("Xã Một Nửa " + first.agency.id(), ""),
            new NewUnit("Xã Nửa Kia " + first.agency.id(), ""));
    var before = contents();
    planned(Kind.SPLIT, List.of(first.agency), names);
    at(MORNING, () -> withdrawn(first.agency, "Sửa phương án"));
    assertThat(contents()).isEqualTo(before);
    assertThat(planned(Kind.SPLIT, List.of(first.agency), names)).hasSize(2);
  }

  @Test
  void is_refused_without_reason_once_it_began_and_for_what_is_used_already() {
    var heir =
        planned(
                Kind.RENAME,
                List.of(first.agency),
                List.of(new NewUnit("Xã Tên Mới " + first.agency.id(), "")))
            .getFirst();
    assertThat(codes(() -> withdrawn(first.agency, " ")))
        .containsExactly("WITHDRAWAL_REASON_MISSING");
    jdbc.sql(
            """
            insert into identity.role_grant (account_id, role, agency_id, valid_from)
            values (:account, 'LEADER', :agency, date '2099-03-02')
            """)
        .param("account", first.leader.accountId())
        .param("agency", heir.id())
        .update();
    assertThat(codes(() -> withdrawn(first.agency, "Hoãn"))).containsExactly("WITHDRAWAL_OF_USED");
    assertThatThrownBy(
            () -> at(Instant.parse("2099-03-02T01:00:00Z"), () -> withdrawn(first.agency, "Muộn")))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(
            () ->
                at(
                    MORNING,
                    () -> {
                      withdraw.handle(first.leader, first.agency.id(), "Không quyền");
                      return true;
                    }))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> at(MORNING, () -> withdrawn(new TestOffice(context).agency, "Gì")))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void the_page_of_the_unit_offers_it_to_whoever_laid_it_down() throws Exception {
    planned(
        Kind.RENAME,
        List.of(first.agency),
        List.of(new NewUnit("Xã Trang Này " + first.agency.id(), "")));
    var browser = new Browser(mvc, administrator);
    var address = "/desk/organisation/" + first.agency.id();
    assertThat(browser.page(address)).contains(address + "/reorganise/withdraw");
    assertThat(browser.page(address + "/reorganise/withdraw"))
        .contains("02/03/2099")
        .contains("Xã Trang Này");
    var refused =
        browser.send(address + "/reorganise/withdraw", Map.of("reason", List.of(""))).getResponse();
    assertThat(refused.getStatus()).isEqualTo(422);
    var done =
        browser
            .send(address + "/reorganise/withdraw", Map.of("reason", List.of("Hoãn")))
            .getResponse();
    assertThat(done.getRedirectedUrl()).endsWith("?done=withdrawn");
    assertThat(browser.page(address)).doesNotContain("reorganise/withdraw");
  }

  private TestOffice neighbour() {
    return first.neighbour(context);
  }

  private List<Agency> planned(Kind kind, List<Agency> agencies, List<NewUnit> units) {
    return at(
        MORNING,
        () ->
            reorganise.handle(
                administrator,
                new Reorganisation(
                    kind,
                    agencies.stream().map(Agency::id).toList(),
                    units,
                    Map.of(),
                    LATER,
                    DOCUMENT)));
  }

  private boolean withdrawn(Agency agency, String reason) {
    withdraw.handle(administrator, agency.id(), reason);
    return true;
  }

  /** Every row of the tables in which a plan is laid down. */
  private Map<String, List<String>> contents() {
    var contents = new TreeMap<String, List<String>>();
    for (var table : TABLES) {
      contents.put(
          table,
          new ArrayList<>(
              jdbc.sql("select md5(t::text) from " + table + " t order by 1")
                  .query(String.class)
                  .list()));
    }
    return contents;
  }

  private int audited(Agency agency, String action) {
    return jdbc.sql(
            "select count(*) from audit.entry where subject = :subject and action = :action")
        .param("subject", "agency:" + agency.id())
        .param("action", action)
        .query(Integer.class)
        .single();
  }
}
