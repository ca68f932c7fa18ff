package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

/** An administrator sets a commune up on the desk, in the order of a real installation. */
@UseCaseTest
class ChangePagesTest {

  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  @Autowired MockMvc mvc;
  @Autowired Organisation organisation;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  private Agency province;
  private Agency commune;
  private Actor administrator;

  @BeforeEach
  void takes_a_province() {
    province = organisation.find("H57", Vietnam.date(clock.instant())).orElseThrow();
    commune =
        organisation.children(province.id(), REFORM).stream()
            .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
            .filter(agency -> organisation.departments(agency.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    administrator = person(Role.ADMINISTRATOR);
  }

  @Test
  void a_commune_gets_its_code_departments_and_people() throws Exception {
    var code = "H57." + commune.id();
    send("code", "code", code, "from", "2025-07-01")
        .andExpect(redirectedUrl(address("") + "?done=code"));
    assertThat(organisation.agency(commune.id()).code()).isEqualTo(code);
    send("department", "name", "Văn phòng", "kind", "OFFICE", "from", "2025-07-01")
        .andExpect(redirectedUrl(address("") + "?done=department"));
    var office = organisation.department(commune.id(), DepartmentKind.OFFICE).orElseThrow();
    var department = Long.toString(office.id());
    send(
            "staff",
            "fullName",
            "Tôn Nữ Thị Mai",
            "position",
            "Văn thư",
            "department",
            department,
            "from",
            "2025-07-01")
        .andExpect(redirectedUrl(address("") + "?done=staff"));
    var clerk =
        organisation.staff(commune.id()).stream()
            .filter(member -> member.fullName().equals("Tôn Nữ Thị Mai"))
            .findFirst()
            .orElseThrow();
    assertThat(clerk.departmentId()).isEqualTo(office.id());
    mvc.perform(get(address("") + "?done=staff").with(actor(administrator)))
        .andExpect(content().string(containsString("Đã thêm người làm việc.")))
        .andExpect(content().string(containsString("Thôi làm việc")));

    send("close-department", "part", department, "lastDay", "2025-08-01")
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("còn người làm việc")));
    send("end-employment", "part", Long.toString(clerk.id()), "lastDay", "2025-08-01")
        .andExpect(redirectedUrl(address("") + "?done=end-employment"));
    send("close-department", "part", department, "lastDay", "2025-08-01")
        .andExpect(redirectedUrl(address("") + "?done=close-department"));
    assertThat(organisation.departments(commune.id())).isEmpty();
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws Exception {
    send("staff", "fullName", "", "position", "Trưởng phòng", "from", "31/4/2026")
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Từ ngày: “31/4/2026” không phải là ngày")))
        .andExpect(content().string(containsString("Trưởng phòng")));
    send("staff", "fullName", "", "position", "Trưởng phòng", "from", "2025-07-01")
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("id=\"fullName-loi\"")));
    send("code", "code", "G1.1", "from", "2025-07-01")
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("phải bắt đầu bằng mã")))
        .andExpect(content().string(containsString("value=\"G1.1\"")));
  }

  @Test
  void a_form_sent_twice_changes_once() throws Exception {
    var key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      mvc.perform(
              form(
                      "staff",
                      "fullName",
                      "Hồ Văn Đôi",
                      "position",
                      "Chuyên viên",
                      "from",
                      "2025-07-01")
                  .param("idempotencyKey", key))
          .andExpect(redirectedUrl(address("") + "?done=staff"));
    }
    assertThat(organisation.staff(commune.id()))
        .filteredOn(member -> member.fullName().equals("Hồ Văn Đôi"))
        .hasSize(1);
  }

  @Test
  void a_commune_without_departments_gets_the_usual_ones_with_one_click() throws Exception {
    mvc.perform(get(address("")).with(actor(administrator)))
        .andExpect(content().string(containsString(address("/standard-departments"))));
    var before = opened();
    send("standard-departments")
        .andExpect(redirectedUrl(address("") + "?done=standard-departments"));
    assertThat(organisation.departments(commune.id()))
        .extracting(Department::kind)
        .containsExactlyInAnyOrder(
            DepartmentKind.ONE_STOP,
            DepartmentKind.OFFICE,
            DepartmentKind.ECONOMY,
            DepartmentKind.CULTURE_SOCIETY);
    assertThat(organisation.departments(commune.id()))
        .extracting(Department::validFrom)
        .containsOnly(REFORM);
    assertThat(opened() - before).isEqualTo(4);
    mvc.perform(get(address("")).with(actor(administrator)))
        .andExpect(content().string(not(containsString(address("/standard-departments")))));
    send("standard-departments")
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("đã có đủ các phòng, bộ phận thông thường")));
  }

  @Test
  void departments_that_exist_are_left_alone() throws Exception {
    send("department", "name", "Phòng Tổng hợp", "kind", "ECONOMY", "from", "2025-08-01");
    send("standard-departments")
        .andExpect(redirectedUrl(address("") + "?done=standard-departments"));
    assertThat(organisation.departments(commune.id()))
        .filteredOn(department -> department.kind() == DepartmentKind.ECONOMY)
        .extracting(Department::name)
        .containsExactly("Phòng Tổng hợp");
    assertThat(organisation.departments(commune.id())).hasSize(4);
  }

  @Test
  void only_who_manages_the_agency_changes_it() throws Exception {
    var officer = person(Role.OFFICER);
    mvc.perform(get(address("/code")).with(actor(officer))).andExpect(status().isForbidden());
    mvc.perform(post(address("/staff")).with(actor(officer)).with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(get(address("/below")).with(actor(administrator))).andExpect(status().isNotFound());
    mvc.perform(post(address("/standard-departments")).with(actor(officer)).with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(get(address("/rename")).with(actor(administrator)))
        .andExpect(status().isNotFound());
    mvc.perform(get(address("/close-department?part=0")).with(actor(administrator)))
        .andExpect(status().isNotFound());
  }

  /** How many departments the trail says were opened here. */
  private long opened() {
    return jdbc.sql(
            """
            select count(*)
              from audit.entry
             where subject = :subject
               and action = 'department-opened'
            """)
        .param("subject", "agency:" + commune.id())
        .query(Long.class)
        .single();
  }

  private ResultActions send(String change, String... fields) throws Exception {
    return mvc.perform(form(change, fields).param("idempotencyKey", UUID.randomUUID().toString()));
  }

  private MockHttpServletRequestBuilder form(String change, String... fields) {
    var request = post(address("/" + change)).with(actor(administrator)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request;
  }

  private String address(String rest) {
    return "/desk/organisation/" + commune.id() + rest;
  }

  private Actor person(Role role) {
    return new Actor(
        1,
        "quantri",
        "Người Quản Trị",
        province.id(),
        province.path(),
        null,
        List.of(new Grant(role, province.path())));
  }
}
