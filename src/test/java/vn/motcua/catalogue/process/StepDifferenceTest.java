package vn.motcua.catalogue.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.process.StepDifference.Kind;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Role;

class StepDifferenceTest {

  private static final List<ProcessStep> BASE =
      List.of(
          step(1, "Tiếp nhận", Role.RECEPTION, 4),
          step(2, "Phân công", Role.UNIT_HEAD, 4),
          step(3, "Thẩm định", Role.OFFICER, 8),
          step(4, "Ký", Role.LEADER, 4),
          step(5, "Trả", Role.RETURNING, 4));

  @Test
  void the_same_steps_do_not_differ() {
    assertThat(StepDifference.between(BASE, BASE)).allMatch(line -> line.kind() == Kind.SAME);
  }

  @Test
  void tells_what_was_added_left_out_and_changed_line_by_line() {
    var own =
        List.of(
            step(1, "Tiếp nhận", Role.RECEPTION, 2),
            step(2, "Thẩm định", Role.OFFICER, 8),
            step(3, "Lấy ý kiến", Role.OFFICER, 8),
            step(4, "Ký", Role.LEADER, 4),
            step(5, "Trả", Role.RETURNING, 4));

    assertThat(StepDifference.between(BASE, own))
        .extracting(StepDifference::kind)
        .containsExactly(Kind.CHANGED, Kind.REMOVED, Kind.SAME, Kind.ADDED, Kind.SAME, Kind.SAME);
  }

  @Test
  void a_step_renamed_in_its_place_is_a_change_not_two() {
    var own = new ArrayList<>(BASE);
    own.set(2, step(3, "Thẩm tra hồ sơ", Role.OFFICER, 8));

    assertThat(StepDifference.between(BASE, own))
        .extracting(StepDifference::kind)
        .containsExactly(Kind.SAME, Kind.SAME, Kind.CHANGED, Kind.SAME, Kind.SAME);
  }

  @Test
  void names_are_compared_without_case_and_diacritics() {
    var own = new ArrayList<>(BASE);
    own.set(2, step(3, "THẨM ĐỊNH", Role.OFFICER, 8));

    assertThat(StepDifference.between(BASE, own).get(2).kind()).isEqualTo(Kind.CHANGED);
  }

  /** Whatever is compared: no step is lost, none told twice, and the order of both is kept. */
  @Test
  void every_step_of_both_appears_once_in_order() {
    var random = new Random(42);
    for (var i = 0; i < 500; i++) {
      var before = any(random);
      var after = any(random);
      var lines = StepDifference.between(before, after);
      assertThat(lines.stream().map(StepDifference::before).filter(Objects::nonNull).toList())
          .isEqualTo(before);
      assertThat(lines.stream().map(StepDifference::after).filter(Objects::nonNull).toList())
          .isEqualTo(after);
    }
  }

  private static List<ProcessStep> any(Random random) {
    var steps = new ArrayList<ProcessStep>();
    for (var i = random.nextInt(8); i > 0; i--) {
      var role = List.of(Role.OFFICER, Role.LEADER, Role.CLERK).get(random.nextInt(3));
      steps.add(step(steps.size() + 1, "Bước " + random.nextInt(6), role, random.nextInt(9)));
    }
    return steps;
  }

  private static ProcessStep step(int number, String name, Role role, int hours) {
    return ProcessStep.alone(number, name, role, DepartmentKind.OFFICE, hours);
  }
}
