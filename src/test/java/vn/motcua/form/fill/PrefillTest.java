package vn.motcua.form.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.form.SchemaFiles.shipped;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Form;
import vn.motcua.form.KnownPerson;

/** What the account and an earlier declaration know is not asked again. */
class PrefillTest {

  private static final Form BIRTH = shipped("birth-registration.1").form();
  private static final Form GENERIC = shipped("generic.1").form();

  private static ObjectNode document(String json) {
    return (ObjectNode) new JsonMapper().readTree(json);
  }

  @Test
  void an_account_fills_who_asks_and_nobody_else() {
    var person =
        new KnownPerson(
            "Nguyễn Văn Bình",
            "045196000218",
            "1996-03-02",
            "MALE",
            "xã Vĩnh Hoàng",
            "0905123456",
            "",
            "Kinh",
            "Việt Nam");
    assertThat(Prefill.of(BIRTH, person))
        .containsOnly(
            Map.entry("form.applicant.fullName", "Nguyễn Văn Bình"),
            Map.entry("form.applicant.identityNumber", "045196000218"),
            Map.entry("form.applicant.residence", "xã Vĩnh Hoàng"),
            Map.entry("form.applicant.phone", "0905123456"));
    assertThat(Prefill.of(GENERIC, person)).containsEntry("form.applicant.birthDate", "02/03/1996");
  }

  @Test
  void an_earlier_declaration_fills_the_parents_and_not_the_child() {
    var earlier =
        document(
            """
            { "applicant": { "fullName": "Nguyễn Văn Bình", "relation": "FATHER" },
              "child": { "fullName": "Nguyễn An Nhiên", "gender": "FEMALE" },
              "mother": { "fullName": "Trần Thị Hoa", "birthYear": 1998 },
              "declaration": { "affirmed": true } }
            """);
    assertThat(Prefill.of(BIRTH, earlier))
        .containsOnly(
            Map.entry("form.applicant.fullName", "Nguyễn Văn Bình"),
            Map.entry("form.applicant.relation", "FATHER"),
            Map.entry("form.mother.fullName", "Trần Thị Hoa"),
            Map.entry("form.mother.birthYear", "1998"));
  }

  @Test
  void what_this_edition_has_no_place_or_choice_for_is_left_out() {
    var earlier =
        document(
            """
            { "applicant": { "fullName": { "first": "Bình" }, "relation": "NEIGHBOUR",
                "shoeSize": 41, "residence": "xã Vĩnh Hoàng" },
              "mother": ["không phải", "một đối tượng"] }
            """);
    assertThat(Prefill.of(BIRTH, earlier))
        .containsOnly(Map.entry("form.applicant.residence", "xã Vĩnh Hoàng"));
  }
}
