package vn.motcua.satisfaction.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RemainderTest {

  @Test
  void lines_that_make_up_their_total_stand() {
    assertThat(Remainder.safe(25, Map.of("a", 15, "b", 10), 10)).containsOnly("a", "b");
  }

  @Test
  void the_smallest_line_goes_when_the_total_would_tell_of_one_person() {
    assertThat(Remainder.safe(26, Map.of("a", 15, "b", 10), 10)).containsOnly("a");
  }

  @Test
  void all_go_where_nothing_else_hides_the_rest() {
    assertThat(Remainder.safe(11, Map.of("a", 10), 10)).isEmpty();
  }

  @Test
  void without_a_total_nothing_can_be_subtracted() {
    assertThat(Remainder.safe(0, Map.of("a", 10), 10)).containsOnly("a");
  }
}
