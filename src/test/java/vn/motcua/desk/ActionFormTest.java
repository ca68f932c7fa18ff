package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class ActionFormTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;

  private TestOffice office;
  private String address;

  @BeforeEach
  void a_dossier_just_taken_in() {
    office = new TestOffice(context);
    var dossier = office.received("Biểu Văn Mẫu", clock.instant().minus(Duration.ofMinutes(5)));
    address = "/desk/dossiers/" + dossier.code();
  }

  @Test
  void assigning_asks_for_a_person_instead_of_proposing_the_first_by_name() throws Exception {
    var page = new Browser(mvc, office.leader).page(address + "/assign");
    assertThat(page).contains("<option value=\"\" selected>Chọn người</option>");
  }

  @Test
  void forwarding_offers_the_other_agencies_of_the_province_by_name() throws Exception {
    var neighbours = TestOffice.neighbours(context);
    var here = neighbours.getFirst();
    var there = neighbours.getLast();
    var dossier = here.received("Biểu Văn Mẫu", clock.instant().minus(Duration.ofMinutes(5)));
    var page =
        new Browser(mvc, here.reception).page("/desk/dossiers/" + dossier.code() + "/forward");
    assertThat(page)
        .contains("<option value=\"" + there.code() + "\">" + there.agency.name())
        .contains("<option value=\"" + here.province.code() + "\">")
        .doesNotContain("<option value=\"" + here.code() + "\">");
  }

  @Test
  void checklists_start_with_the_papers_everybody_brings() throws Exception {
    var online = office.submitted("Biểu Văn Mạng", clock.instant());
    var page =
        new Browser(mvc, office.reception).page("/desk/dossiers/" + online.code() + "/accept");
    var conditional =
        Arrays.stream(page.split("<th scope=\"row\">"))
            .skip(1)
            .map(row -> row.contains("chỉ nộp khi thuộc trường hợp này"))
            .toList();
    assertThat(conditional).contains(true, false).isSorted();
  }
}
