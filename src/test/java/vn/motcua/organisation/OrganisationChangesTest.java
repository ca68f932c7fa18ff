package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

/** Each test has a commune of Điện Biên (H18) of its own. */
@UseCaseTest
class OrganisationChangesTest {

  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Autowired Organisation organisation;
  @Autowired AssignIdentifierCode assignCode;
  @Autowired OpenProvincialDepartment openProvincialDepartment;
  @Autowired OpenDepartment openDepartment;
  @Autowired CloseDepartment closeDepartment;
  @Autowired EmployStaff employ;
  @Autowired EndEmployment endEmployment;
  @Autowired JdbcClient jdbc;

  private Agency province;
  private Actor administrator;

  @BeforeEach
  void prepare() {
    province = organisation.find("H18", MAY).orElseThrow();
    administrator = actor(province, Role.ADMINISTRATOR);
  }

  @Test
  void a_code_leads_to_its_agency_and_is_audited() {
    var commune = commune(0);
    assignCode.handle(administrator, commune.id(), " h18.901 ", REFORM, true);
    var found = organisation.find("H18.901", REFORM).orElseThrow();
    assertThat(found.id()).isEqualTo(commune.id());
    assertThat(found.demonstrationCode()).isTrue();
    assertThat(organisation.search("h18.901", null, MAY, 5)).containsExactly(found);
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                      from audit.entry
                     where action = 'identifier-code-assigned'
                       and details::text like '%H18.901%'
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void a_new_code_closes_the_old_one_which_still_leads_to_the_agency() {
    var commune = commune(1);
    assignCode.handle(administrator, commune.id(), "H18.902", REFORM, true);
    assignCode.handle(administrator, commune.id(), "H18.903", MAY, false);
    assertThat(organisation.agency(commune.id()).code()).isEqualTo("H18.903");
    assertThat(organisation.agency(commune.id()).demonstrationCode()).isFalse();
    assertThat(organisation.find("H18.902", MAY).orElseThrow().id()).isEqualTo(commune.id());
    assertThat(organisation.codes(commune.id()))
        .extracting(HeldCode::code)
        .containsExactly("H18.903", "H18.902");
    assertThat(organisation.codes(commune.id()).getLast().validTo()).isEqualTo(MAY.minusDays(1));
    refuses(
        OrganisationRefusal.IDENTIFIER_CODE_OVERLAPS,
        () -> assignCode.handle(administrator, commune.id(), "H18.904", MAY, false));
  }

  @Test
  void a_code_once_given_is_never_given_to_another_agency() {
    var first = commune(2);
    var second = commune(3);
    assignCode.handle(administrator, first.id(), "H18.905", REFORM, false);
    assignCode.handle(administrator, first.id(), "H18.906", MAY, false);
    refuses(
        OrganisationRefusal.IDENTIFIER_CODE_TAKEN,
        () -> assignCode.handle(administrator, second.id(), "H18.905", MAY, false));
  }

  @Test
  void codes_have_their_form_and_begin_with_the_code_above() {
    var commune = commune(4);
    refuses(
        OrganisationRefusal.IDENTIFIER_CODE_MALFORMED,
        () -> assignCode.handle(administrator, commune.id(), "H18/907", REFORM, false));
    refuses(
        OrganisationRefusal.IDENTIFIER_CODE_NOT_BELOW,
        () -> assignCode.handle(administrator, commune.id(), "H50.907", REFORM, false));
    refuses(
        OrganisationRefusal.AGENCY_NOT_THERE_THAT_DAY,
        () ->
            assignCode.handle(administrator, commune.id(), "H18.907", REFORM.minusDays(1), false));
    refuses(
        OrganisationRefusal.DAY_IN_FUTURE,
        () ->
            assignCode.handle(
                administrator, commune.id(), "H18.907", LocalDate.of(2199, 1, 1), false));
  }

  @Test
  void only_an_administrator_of_the_agency_changes_it() {
    var commune = commune(5);
    var officer = actor(commune, Role.OFFICER);
    var stranger = actor(organisation.find("H14", MAY).orElseThrow(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> assignCode.handle(officer, commune.id(), "H18.908", REFORM, false))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () ->
                openDepartment.handle(
                    stranger, commune.id(), "Văn phòng", DepartmentKind.OFFICE, REFORM))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> assignCode.handle(administrator, -1, "H18.908", REFORM, false))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void departments_are_opened_staffed_emptied_and_closed() {
    var commune = commune(6);
    var office =
        openDepartment.handle(
            administrator, commune.id(), " Văn  phòng ", DepartmentKind.OFFICE, REFORM);
    assertThat(organisation.department(office.id()).name()).isEqualTo("Văn phòng");
    assertThat(organisation.department(commune.id(), DepartmentKind.OFFICE)).contains(office);
    var person =
        employ.handle(
            administrator, commune.id(), office.id(), "Lò Văn Hặc", "Chuyên viên", REFORM);
    assertThat(organisation.staff(commune.id())).containsExactly(person);
    refuses(
        OrganisationRefusal.DEPARTMENT_HAS_STAFF,
        () -> closeDepartment.handle(administrator, office.id(), MAY));
    endEmployment.handle(administrator, person.id(), MAY.minusDays(1));
    assertThat(organisation.staff(commune.id())).isEmpty();
    closeDepartment.handle(administrator, office.id(), MAY);
    assertThat(organisation.departments(commune.id())).isEmpty();
    assertThat(organisation.department(office.id()).validTo()).isEqualTo(MAY);
    refuses(
        OrganisationRefusal.DEPARTMENT_CLOSED,
        () ->
            employ.handle(
                administrator, commune.id(), office.id(), "Lò Thị May", "Chuyên viên", MAY));
  }

  @Test
  void all_that_is_wrong_with_a_person_is_said_at_once() {
    var refused =
        catchThrowableOfType(
            Refused.class,
            () -> employ.handle(administrator, commune(7).id(), 0L, " ", "x".repeat(101), REFORM));
    assertThat(refused.findings())
        .extracting(Finding::field)
        .containsExactly("fullName", "position", "department");
  }

  @Test
  void two_departments_of_an_agency_do_not_share_a_name() {
    var commune = commune(8);
    openDepartment.handle(
        administrator, commune.id(), "Phòng Kinh tế", DepartmentKind.ECONOMY, REFORM);
    refuses(
        OrganisationRefusal.DEPARTMENT_NAME_TAKEN,
        () ->
            openDepartment.handle(
                administrator, commune.id(), "phòng kinh tế", DepartmentKind.ECONOMY, MAY));
  }

  @Test
  void a_provincial_department_stands_below_its_province() {
    var opened =
        openProvincialDepartment.handle(
            administrator, province.id(), "Sở Tư pháp tỉnh Điện Biên", "H18.15", REFORM, true);
    assertThat(opened.path()).isEqualTo(province.path() + opened.id() + "/");
    assertThat(opened.level()).isEqualTo(AgencyLevel.DEPARTMENT);
    assertThat(opened.code()).isEqualTo("H18.15");
    assertThat(organisation.children(province.id(), MAY)).contains(opened);
    assertThat(organisation.search("so tu phap tinh dien bien", null, MAY, 5))
        .containsExactly(opened);
    refuses(
        OrganisationRefusal.AGENCY_NAME_TAKEN,
        () ->
            openProvincialDepartment.handle(
                administrator, province.id(), "Sở Tư pháp tỉnh Điện Biên", null, MAY, false));
    refuses(
        OrganisationRefusal.AGENCY_NOT_A_PROVINCE,
        () ->
            openProvincialDepartment.handle(
                administrator, commune(9).id(), "Sở Y tế", null, MAY, false));
  }

  private Agency commune(int index) {
    return organisation.children(province.id(), REFORM).stream()
        .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
        .toList()
        .get(index);
  }

  private static Actor actor(Agency agency, Role role) {
    return new Actor(
        1,
        "quantri",
        "Quàng Thị Quản Trị",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }

  private static void refuses(RefusalCode code, ThrowingCallable change) {
    assertThatThrownBy(change).isInstanceOf(Refused.class).hasMessage(code.name());
  }
}
