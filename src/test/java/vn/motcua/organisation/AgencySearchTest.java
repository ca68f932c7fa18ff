package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Refused;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class AgencySearchTest {

  private static final LocalDate THREE_TIERS = LocalDate.of(2025, 6, 30);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired Organisation organisation;

  @ParameterizedTest
  @ValueSource(strings = {"vinh hoang", "VĨNH HOÀNG", "xã vĩnh hoàng", " Vinh  Hoang ", "19372"})
  void finds_a_commune_however_it_is_typed(String typed) {
    assertThat(names(organisation.search(typed, AgencyLevel.COMMUNE, TODAY, 10)))
        .startsWith("Xã Vĩnh Hoàng");
  }

  @Test
  void finds_letters_typed_as_base_and_mark() {
    var typed = Normalizer.normalize("Vĩnh Hoàng", Normalizer.Form.NFD);
    assertThat(names(organisation.search(typed, null, TODAY, 10))).startsWith("Xã Vĩnh Hoàng");
  }

  @Test
  void the_exact_name_of_the_highest_level_comes_first() {
    assertThat(names(organisation.search("quang tri", null, TODAY, 10)))
        .startsWith("Tỉnh Quảng Trị", "Phường Quảng Trị");
  }

  @Test
  void finds_by_identifier_code_and_by_its_beginning() {
    assertThat(names(organisation.search("h44.100", null, TODAY, 10)))
        .containsExactly("Phường Việt Trì");
    assertThat(organisation.search("H44.0", null, TODAY, 10))
        .extracting(Agency::level)
        .containsOnly(AgencyLevel.DEPARTMENT)
        .hasSize(4);
  }

  @Test
  void finds_what_existed_that_day_only() {
    assertThat(organisation.search("huong linh", AgencyLevel.COMMUNE, TODAY, 10)).isEmpty();
    assertThat(names(organisation.search("huong linh", AgencyLevel.COMMUNE, THREE_TIERS, 10)))
        .containsExactly("Xã Hướng Linh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_____", "\\", "100%", "'; drop table x; --", "\u0000"})
  void signs_with_a_meaning_in_sql_have_none_here(String typed) {
    var found = organisation.search(typed, AgencyLevel.DISTRICT, TODAY, 10);
    assertThat(found).isEmpty();
  }

  @Test
  void pages_through_every_commune_once() {
    var seen = new HashSet<Long>();
    var pages = 0;
    String cursor = null;
    do {
      var page = organisation.page(null, AgencyLevel.COMMUNE, TODAY, 100, cursor);
      page.items().forEach(agency -> assertThat(seen.add(agency.id())).isTrue());
      cursor = page.next();
      pages++;
    } while (cursor != null);
    assertThat(seen).hasSize(3321);
    assertThat(pages).isEqualTo(34);
  }

  @Test
  void pages_through_a_search_in_its_order() {
    var whole = organisation.search("tan", AgencyLevel.COMMUNE, TODAY, 100);
    var first = organisation.page("tan", AgencyLevel.COMMUNE, TODAY, 7, null);
    var second = organisation.page("tan", AgencyLevel.COMMUNE, TODAY, 7, first.next());
    assertThat(first.items()).isEqualTo(whole.subList(0, 7));
    assertThat(second.items()).isEqualTo(whole.subList(7, 14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "không phải", "zzzzzzzzzzzzzzzzzzzzzzz", "-1", "zzzzzzz"})
  void refuses_a_cursor_it_did_not_give_out(String cursor) {
    assertThatThrownBy(() -> organisation.page(null, null, TODAY, 10, cursor))
        .isInstanceOf(Refused.class)
        .hasMessage("AGENCY_CURSOR_UNKNOWN");
  }

  @Test
  void refuses_an_endless_query() {
    assertThatThrownBy(() -> organisation.search("x".repeat(101), null, TODAY, 10))
        .isInstanceOf(Refused.class)
        .hasMessage("AGENCY_QUERY_TOO_LONG");
  }

  private static List<String> names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).toList();
  }
}
