package vn.motcua.dossier.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Warning.Level;

class VerdictTest {

  private static final Function<Level, Optional<Integer>> HOURS =
      level -> Optional.ofNullable(Map.of(Level.OFFICER, 8, Level.UNIT_HEAD, 4).get(level));

  @Test
  void a_level_is_reached_when_its_hours_are_left() {
    assertThat(Verdict.before(481, 2400, HOURS).levels()).isEmpty();
    assertThat(Verdict.before(481, 2400, HOURS).next()).contains(1L);
    assertThat(Verdict.before(480, 2400, HOURS).levels()).containsExactly(Level.OFFICER);
    assertThat(Verdict.before(480, 2400, HOURS).next()).contains(240L);
    assertThat(Verdict.before(240, 2400, HOURS).levels())
        .containsExactly(Level.OFFICER, Level.UNIT_HEAD);
    assertThat(Verdict.before(240, 2400, HOURS).next()).isEmpty();
  }

  @Test
  void a_short_limit_is_warned_of_at_its_half() {
    assertThat(Verdict.before(121, 240, HOURS).levels()).isEmpty();
    assertThat(Verdict.before(120, 240, HOURS).levels())
        .containsExactly(Level.OFFICER, Level.UNIT_HEAD);
  }

  @Test
  void hours_after_a_date_count_from_when_it_is_late() {
    assertThat(Verdict.late(239, HOURS).levels()).isEmpty();
    assertThat(Verdict.late(239, HOURS).next()).contains(1L);
    assertThat(Verdict.late(240, HOURS).levels()).containsExactly(Level.UNIT_HEAD);
    assertThat(Verdict.late(480, HOURS).levels()).containsExactly(Level.OFFICER, Level.UNIT_HEAD);
  }

  @Test
  void nought_hours_after_means_at_once() {
    assertThat(Verdict.late(0, level -> Optional.of(0)).levels()).containsExactly(Level.values());
  }
}
