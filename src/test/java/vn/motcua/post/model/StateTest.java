package vn.motcua.post.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.post.model.Movement.ACCEPTED;
import static vn.motcua.post.model.Movement.BACK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateTest {

  /** A dash = moves nothing. */
  @ParameterizedTest
  @CsvSource({
    // state, ACCEPTED, IN_TRANSIT, DELIVERED, UNDELIVERED, COMING_BACK, BACK
    "TO_PREPARE, -, -, -, -, -, -",
    "PREPARED, HANDED_TO_CARRIER, IN_TRANSIT, DELIVERED, UNDELIVERED, COMING_BACK, BACK_AT_DESK",
    "HANDED_TO_CARRIER, -, IN_TRANSIT, DELIVERED, UNDELIVERED, COMING_BACK, BACK_AT_DESK",
    "IN_TRANSIT, -, -, DELIVERED, UNDELIVERED, COMING_BACK, BACK_AT_DESK",
    "DELIVERED, -, -, -, -, -, -",
    "UNDELIVERED, -, -, DELIVERED, -, COMING_BACK, BACK_AT_DESK",
    "COMING_BACK, -, -, -, -, -, BACK_AT_DESK",
    "BACK_AT_DESK, -, -, -, -, -, -",
    "SETTLED, -, -, -, -, -, -",
    "CANCELLED, -, -, -, -, -, -"
  })
  void moves_forward_as_the_table_says(
      State state, String a, String b, String c, String d, String e, String f) {
    assertThat(
            Arrays.stream(Movement.values())
                .map(movement -> state.after(movement).map(Enum::name).orElse("-")))
        .containsExactly(a, b, c, d, e, f);
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void never_moves_back_nor_out_of_what_is_closed(State state) {
    for (var movement : Movement.values()) {
      state
          .after(movement)
          .ifPresent(
              to -> {
                assertThat(state.isClosed()).isFalse();
                assertThat(to).isNotEqualTo(state);
                assertThat(to.after(movement)).isEmpty();
              });
    }
  }

  /** Whatever the order and however often, a whole story ends where it ended. */
  @Test
  void a_story_told_in_any_order_ends_the_same() {
    var random = new Random(20261124);
    var stories =
        List.of(
            List.of(ACCEPTED, Movement.IN_TRANSIT, Movement.DELIVERED),
            List.of(ACCEPTED, Movement.IN_TRANSIT, Movement.UNDELIVERED, Movement.DELIVERED),
            List.of(
                ACCEPTED, Movement.IN_TRANSIT, Movement.UNDELIVERED, Movement.COMING_BACK, BACK));
    for (var round = 0; round < 10_000; round++) {
      var story = stories.get(random.nextInt(stories.size()));
      var told = new ArrayList<>(story);
      told.addAll(story.subList(0, random.nextInt(story.size())));
      Collections.shuffle(told, random);
      var state = State.PREPARED;
      for (var movement : told) {
        state = state.after(movement).orElse(state);
      }
      assertThat(state)
          .as(told.toString())
          .isEqualTo(story.contains(BACK) ? State.BACK_AT_DESK : State.DELIVERED);
    }
  }
}
