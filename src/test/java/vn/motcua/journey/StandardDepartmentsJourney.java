package vn.motcua.journey;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.Organisation;

class StandardDepartmentsJourney extends Story {

  @Autowired Organisation organisation;

  @Test
  void an_administrator_opens_the_usual_departments_of_a_ward_with_one_press() {
    var province = desk.person("quantri").agencyId();
    var ward =
        organisation.children(province, LocalDate.of(2026, 11, 1)).stream()
            .filter(agency -> agency.name().startsWith("Phường "))
            .filter(agency -> organisation.departments(agency.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    var administrator =
        officer("quantri")
            .opens("/desk/organisation/" + ward.id())
            .sees("Nghị định 150/2025/NĐ-CP")
            .sees("Phòng Kinh tế, Hạ tầng và Đô thị");
    administrator
        .presses("Lập các phòng, bộ phận thông thường")
        .sees("Đã lập các phòng, bộ phận thông thường.")
        .sees("Trung tâm Phục vụ hành chính công")
        .doesNotSee("Nghị định 150/2025/NĐ-CP");
  }
}
