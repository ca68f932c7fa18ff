package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.model.Status;
import vn.motcua.post.model.Movement;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;

/** Whatever a carrier sends, in whatever order and however often. */
class NoticesTest extends AtThePost {

  private static final List<List<Movement>> STORIES =
      List.of(
          List.of(Movement.ACCEPTED, Movement.IN_TRANSIT, Movement.IN_TRANSIT, Movement.DELIVERED),
          List.of(Movement.IN_TRANSIT, Movement.UNDELIVERED, Movement.DELIVERED),
          List.of(Movement.IN_TRANSIT, Movement.UNDELIVERED, Movement.COMING_BACK, Movement.BACK),
          List.of(Movement.ACCEPTED, Movement.IN_TRANSIT));

  @ParameterizedTest
  @ValueSource(longs = {20261124, 7, 42, 1945, 2026})
  void random_notices_leave_the_parcel_where_it_is_and_the_dossier_returned_once(long seed)
      throws Exception {
    var random = new Random(seed);
    for (var round = 0; round < 6; round++) {
      var story = STORIES.get(random.nextInt(STORIES.size()));
      var parcel = scene.handedOver("8.000");
      var sent = disorder(parcel, story, random);

      for (var notice : sent) {
        assertThat(scene.notified(mvc, notice)).isIn(204, 401);
      }

      check(parcel, story, "seed " + seed + ", round " + round);
    }
  }

  @Test
  void notices_at_the_same_moment_return_the_dossier_once() throws Exception {
    var parcel = scene.handedOver("8.000");
    var moves = new ArrayList<Callable<Integer>>();
    for (var time = 0; time < 12; time++) {
      var move = CARRIER.happens(parcel.number(), Movement.DELIVERED, now(), "");
      moves.add(() -> scene.told(mvc, CARRIER, List.of(move)));
    }
    try (var at = Executors.newFixedThreadPool(6)) {
      for (var answer : at.invokeAll(moves)) {
        assertThat(answer.get()).isEqualTo(204);
      }
    }
    check(parcel, List.of(Movement.DELIVERED), "at once");
  }

  /** Each at least once, some twice, some together, forged ones in between, in any order. */
  private List<SimulatedCarrier.Notice> disorder(
      Parcel parcel, List<Movement> story, Random random) {
    var moves = new ArrayList<Map<String, Object>>();
    for (var movement : story) {
      moves.add(CARRIER.happens(parcel.number(), movement, now(), ""));
    }
    var sent = new ArrayList<SimulatedCarrier.Notice>();
    for (var move : moves) {
      for (var times = 1 + random.nextInt(3); times > 0; times--) {
        sent.add(CARRIER.notice(List.of(move), now()));
      }
    }
    sent.add(CARRIER.notice(moves, now()));
    for (var movement : List.of(Movement.DELIVERED, Movement.BACK)) {
      var lie =
          Map.<String, Object>of(
              "id",
              "LIE-" + random.nextInt(),
              "number",
              parcel.number(),
              "kind",
              movement.name(),
              "at",
              now().toString());
      sent.add(CARRIER.forged(List.of(lie), now()));
    }
    Collections.shuffle(sent, random);
    return sent;
  }

  private void check(Parcel parcel, List<Movement> story, String as) {
    var delivered = story.contains(Movement.DELIVERED);
    var expected =
        delivered
            ? State.DELIVERED
            : story.contains(Movement.BACK) ? State.BACK_AT_DESK : State.IN_TRANSIT;
    assertThat(scene.again(parcel).state()).as(as).isEqualTo(expected);
    assertThat(dossier(parcel).status())
        .as(as)
        .isEqualTo(delivered ? Status.RETURNED : Status.FINISHED);
    assertThat(returns(parcel)).as(as).isEqualTo(delivered ? 1 : 0);
    assertThat(money.collected(parcel.number())).as(as).hasSize(delivered ? 1 : 0);
  }
}
